/**
 * A path as policies see it after `BASE`, the weakest normalisation that Istio has on: unreserved characters are decoded,
 * dot segments resolved (istio-semantics §2.5). Bytes beyond ASCII never come: clients escape them, and Envoy refuses them.
 */
export const arrivingPath = (path: string): string => {
  const escaped = path.replaceAll(/[^ -~]/gu, (letter) =>
    [...new TextEncoder().encode(letter)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  )
  const decoded = escaped.replaceAll(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, (code) =>
    decodeURIComponent(code),
  )
  if (!/\/\.{1,2}(?:\/|$)/.test(decoded)) return decoded
  const segments: string[] = []
  const parts = decoded.split('/')
  parts.forEach((part, index) => {
    if (part === '..' && segments.length > 1) segments.pop()
    if (part === '.' || part === '..') {
      if (index === parts.length - 1) segments.push('')
    } else segments.push(part)
  })
  return segments.join('/')
}
