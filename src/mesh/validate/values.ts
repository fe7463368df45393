import { readAddress } from '../evaluate/address.js'

/** Each check gives istiod's message, or undefined where the value is fine (I pkg/config/security/security.go). */
export type Check = (value: string) => string | undefined

export const checkAddress: Check = (value) => {
  const slash = value.indexOf('/')
  if (slash < 0) return readAddress(value) === undefined ? `bad IP address (${value})` : undefined
  const base = readAddress(value.slice(0, slash))
  const length = value.slice(slash + 1)
  const width = base?.family === 4 ? 32 : 128
  return base !== undefined && /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= width
    ? undefined
    : `bad CIDR range (${value})`
}

export const checkPort: Check = (value) =>
  /^[+]?\d{1,10}$/.test(value) && Number(value) <= 65535 ? undefined : `bad port (${value})`

export const checkServiceAccount: Check = (value) => {
  const parts = value.split('/')
  if (parts.length > 2) return `expected format <namespace>/<serviceAccount> or <serviceAccount>, got ${value}`
  return parts.includes('') ? `namespace and service account must not be empty, got ${value}` : undefined
}

export const checkWildcard: Check = (value) => {
  const stars = value.split('*').length - 1
  if (stars > 1) return `at most one wildcard is allowed, found ${value}`
  if (stars === 1 && !value.startsWith('*') && !value.endsWith('*'))
    return `wildcard is only allowed at the start or end, found ${value}`
  return undefined
}

export const checkTrustDomain: Check = (value) =>
  value.includes('/') ? `must not contain '/', found ${value}` : checkWildcard(value)

/** A segment of a path template (I security.go: IsValidLiteral). */
export const isLiteral = (text: string): boolean => /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/.test(text)

/** Only paths that hold an operator are templates; others are patterns and not looked at. */
export const checkPath: Check = (value) => {
  if (!value.includes('{*}') && !value.includes('{**}'))
    return /[{}]/.test(value) ? `Contains '{' or '}' beyond a supported path template, found ${value}` : undefined
  let last = false
  for (const segment of value.replace(/^\/+|\/+$/g, '').split('/')) {
    if (segment === '{*}' || segment === '{**}') {
      if (last) return `{**} is not the last operator in the template, found ${value}`
      last = segment === '{**}'
      continue
    }
    if (/[{}]/.test(segment)) return `Contains '{' or '}' beyond a supported path template, found ${value}`
    if (!isLiteral(segment)) return `Contains segment ${segment} with invalid string literal, found ${value}`
  }
  return undefined
}

/** `http` or `https`, a host, and a port that is a number (I security.go: ParseJwksURI). */
export const checkJwksUri: Check = (value) => {
  const found = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\/(\[[^\]]*\]|[^:/?#]*)(?::([^/?#]*))?(?:[/?#]|$)/.exec(value)
  const scheme = found?.[1]?.toLowerCase() ?? ''
  if (scheme !== 'http' && scheme !== 'https') return `URI scheme "${scheme}" is not supported`
  const port = found?.[3]
  return port === undefined || /^\d{1,5}$/.test(port) ? undefined : `invalid port "${port}" in ${value}`
}
