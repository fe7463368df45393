import type { Code } from '../errors/codes.js'
import { readJson } from '../manifests/read-json.js'
import { isJsonObject, type JsonObject } from '../ports/json.js'
import { refuseToken } from './token-problem.js'

export interface StrictJsonCodes {
  readonly malformed: Code
  readonly duplicate: Code
  readonly name: Code
}

const depth = 16
const remedy =
  'Nothing was applied. Ask the platform for a new token; if it happens again, something between it and the job changes what it sends.'

/**
 * Reads one JSON object out of bytes: UTF-8 without a byte order mark, no member twice (attack T12: libraries differ in
 * which one they take), no name that reaches into JavaScript's objects (T13), null prototypes.
 */
export const readStrictJson = (bytes: Buffer, what: string, codes: StrictJsonCodes): JsonObject => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refuseToken(codes.malformed, `${what} is not UTF-8 text`, { expected: 'UTF-8 (RFC 8725 §3.7)', remedy })
  }
  const [document] = text.startsWith('\ufeff') ? [] : readJson(text, depth).documents
  const flaw = document?.flaws.find(({ code }) => code === 'YAML_KEY' || code === 'YAML_FEATURE')
  if (flaw?.code === 'YAML_KEY')
    throw refuseToken(codes.name, `${what} has a member with a name that is refused`, {
      received: flaw.received,
      remedy,
    })
  // The reader's other features are duplicate members and numbers that programs read differently.
  if (flaw?.code === 'YAML_FEATURE')
    throw flaw.expected === undefined
      ? refuseToken(codes.duplicate, `${what} has a member twice`, { received: flaw.received, remedy })
      : refuseToken(codes.malformed, `${what} has a number that cannot be read exactly`, {
          received: flaw.received,
          remedy,
        })
  const value = document?.value
  if (!isJsonObject(value) || document?.flaws.length !== 0)
    throw refuseToken(codes.malformed, `${what} is not one JSON object`, { expected: 'a JSON object', remedy })
  return value
}
