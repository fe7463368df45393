/** Issuers whose tokens anybody with an account can get: a rule that trusts one must pin a repository, project or owner id. */
const shared = [
  /^https:\/\/token\.actions\.githubusercontent\.com$/,
  /^https:\/\/gitlab\.com$/,
  /^https:\/\/agent\.buildkite\.com$/,
  /^https:\/\/oidc\.codefresh\.io$/,
  /^https:\/\/oidc\.(eu-|asia-)?buddyusercontent\.com$/,
]

export const isSharedIssuer = (issuer: string): boolean => shared.some((pattern) => pattern.test(issuer))

/**
 * The platform behind an issuer of CI tokens, where its address tells: github.com and its enterprise forms, GitHub
 * Enterprise Server (`/_services/token`), gitlab.com. A self-managed GitLab may have any address, so it is named to
 * `isCiIssuer` by the configuration.
 */
export const platformOfIssuer = (issuer: string): 'github' | 'gitlab' | undefined => {
  if (/^https:\/\/token\.actions\.githubusercontent\.com(\/[^/]+)?$/.test(issuer)) return 'github'
  if (/^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com(\/[^/]+)?$/.test(issuer)) return 'github'
  if (/^https:\/\/[^/]+\/_services\/token$/.test(issuer)) return 'github'
  return issuer === 'https://gitlab.com' ? 'gitlab' : undefined
}

/** Whether an issuer gives tokens to CI jobs: by its address, or because the configuration trusts it. */
export const isCiIssuer = (issuer: string, configured: readonly string[] = []): boolean =>
  configured.includes(issuer) ||
  isSharedIssuer(issuer) ||
  platformOfIssuer(issuer) !== undefined ||
  /^https:\/\/oidc\.circleci\.com\/org\//.test(issuer)
