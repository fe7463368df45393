/**
 * Whether a text may be an issuer: an https URL without query, fragment, user, escapes, dot segments or doubled
 * slashes, ASCII alone. Issuers are compared as text afterwards, never parsed (attack I02).
 */
export const isIssuerUrl = (text: string): boolean => {
  if (text.length > 255) return false
  const match = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9][0-9]{0,4})?(\/[A-Za-z0-9._~/-]*)?$/.exec(text)
  if (match === null) return false
  const path = match[2] ?? ''
  if (path.includes('//') || /(^|\/)\.{1,2}(\/|$)/.test(path)) return false
  if (path.split('/').some((segment) => segment.length > 150 || segment.endsWith('~') || segment.includes('~~')))
    return false
  try {
    return new URL(text).origin !== 'null'
  } catch {
    return false
  }
}
