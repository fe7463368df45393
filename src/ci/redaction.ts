/** Replaces secrets in text. Masking is best effort (attack L06): what never reaches a log needs none. */
export interface Redaction {
  readonly add: (secret: string) => readonly string[]
  readonly apply: (text: string) => string
}

/** Shorter parts would blot out ordinary words. */
const shortestPart = 8

/** A JWT is masked whole and by segment, for each is readable by itself (attack L04). */
const parts = (secret: string): readonly string[] => {
  const lines = secret.split(/\r?\n/)
  const segments = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret) ? secret.split('.') : []
  return [
    ...(secret.trim() === '' ? [] : [secret]),
    ...[...lines, ...segments].filter((part) => part.length >= shortestPart),
  ]
}

export const createRedaction = (): Redaction => {
  const secrets = new Set<string>()
  return {
    add: (secret) => {
      const fresh = parts(secret).filter((part) => !secrets.has(part))
      for (const part of fresh) secrets.add(part)
      return [...new Set(fresh)]
    },
    apply: (text) =>
      // Longest first, so that no part of a longer secret stays.
      [...secrets].sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  }
}
