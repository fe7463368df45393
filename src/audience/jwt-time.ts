import type { EnvoyStatus } from './envoy-status.js'

/** Envoy's clock skew, in seconds; Istio never sets another. */
export const envoyClockSkew = 60

/**
 * Envoy Jwt::verifyTimeConstraint, in seconds since the epoch. Both tests are strict, a missing or zero `exp` never
 * expires, and `iat` is not looked at.
 */
export const checkJwtTime = (
  time: { readonly exp?: number; readonly nbf?: number },
  now: number,
  skew: number = envoyClockSkew,
): EnvoyStatus => {
  const { exp = 0, nbf = 0 } = time
  if (now + skew < nbf) return 'JwtNotYetValid'
  if (exp !== 0 && now > exp + skew) return 'JwtExpired'
  return 'Ok'
}
