import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPublicKey } from 'node:crypto'
import { parseGitHubSubject } from '../../src/identity/github-subject.js'
import { weaknessOf } from '../../src/identity/key-strength.js'
import { readKeySet, selectKey } from '../../src/identity/key-set.js'
import { precheckToken } from '../../src/identity/precheck-token.js'
import { importJWK } from 'jose/key/import'
import { compactVerify } from 'jose/jws/compact/verify'
import { json, readVectors, type Members } from './support.js'

interface Group {
  readonly comment: string
  readonly private: Members
  readonly public?: Members
  readonly tests: readonly { tcId: number; comment: string; jws: string; result: string }[]
}
const groups = (name: string): readonly Group[] =>
  (readVectors(`jwt/${name}`) as { testGroups: Group[] } | undefined)?.testGroups ?? []

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Everything of ours that a bare JWS meets: form, key gate, signature. Wycheproof's headers have no typ, so it is not asked for. */
const accepts = async (jws: string, keys: unknown): Promise<boolean> => {
  try {
    const set = readKeySet(json(keys))
    const parts = jws.split('.')
    if (
      parts.length !== 3 ||
      parts.some((part) => part === '' || Buffer.from(part, 'base64url').toString('base64url') !== part)
    )
      return false
    const header = JSON.parse(Buffer.from(parts[0] ?? '', 'base64url').toString()) as Members
    const found = selectKey(set, text(header['kid'] ?? set[0]?.['kid']), 'RS256')
    if (found === undefined) return false
    await compactVerify(jws, await importJWK({ kty: 'RSA', n: text(found['n']), e: text(found['e']) }, 'RS256'), {
      algorithms: ['RS256'],
    })
    return true
  } catch {
    return false
  }
}

describe('Wycheproof', () => {
  // 367 and 370 are the text of the valid 357; 372 and 373 hold a character outside the alphabet and are
  // refused by us, as is 259, whose payload is empty.
  const defective = new Set([367, 370])
  const refusedByUs = new Set([259, 372, 373])

  for (const group of groups('wycheproof_json_web_signature_test.json')) {
    const key = { kid: 'k', ...(group.public ?? group.private) }
    const isRsa256 = key['kty' as keyof typeof key] === 'RSA' && (group.public ?? {})['alg'] === 'RS256'
    for (const { tcId, comment, jws, result } of group.tests) {
      if (defective.has(tcId)) continue
      const valid = result === 'valid' && isRsa256 && !refusedByUs.has(tcId)
      test(`signature ${tcId} ${group.comment} ${comment} is ${valid ? 'accepted' : 'refused'}`, async () => {
        expect(await accepts(jws, { keys: [key] })).toBe(valid)
        // Whatever the signature: none of them is a token of a CI platform, since none says typ JWT.
        expect(() => precheckToken(jws)).toThrow(/^TOKEN_/)
      })
    }
  }

  for (const group of groups('wycheproof_json_web_key_test.json')) {
    const keys = group.public ?? group.private
    const set = 'keys' in keys ? keys : { keys: [{ kid: 'k', ...keys }] }
    for (const { tcId, comment, jws, result } of group.tests) {
      // HMAC and sets with secrets are never ours; RSA alone is.
      const valid = result === 'valid' && group.comment === 'rs256'
      test(`key ${tcId} ${group.comment} ${comment} is ${valid ? 'accepted' : 'refused'}`, async () => {
        expect(await accepts(jws, set)).toBe(valid)
      })
    }
  }

  test('T18 the ROCA fingerprint finds the key of the vector', () => {
    const group = groups('wycheproof_json_web_key_test.json').find(({ comment }) => comment === 'jws_rsa_roca_key')
    const [roca] = (group?.public?.['keys'] ?? []) as readonly Members[]
    if (roca !== undefined) expect(weaknessOf(String(roca['n']), String(roca['e']))).toContain('ROCA')
  })
})

describe('RFC 7515, 7519, 7520', () => {
  interface Known {
    readonly title: string
    readonly alg: string
    readonly compact?: string
    readonly output?: { readonly compact?: string }
    readonly key?: Members
  }
  const vectors = readVectors('jwt/rfc7515_7519_7520_vectors.json') as
    { rfc7515: Known[]; rfc7520: Known[] } | undefined
  for (const { title, alg, key, ...more } of [...(vectors?.rfc7515 ?? []), ...(vectors?.rfc7520 ?? [])]) {
    const compact = more.compact ?? more.output?.compact
    if (compact === undefined) continue
    test(`${title}: refused by the pre-check`, () => {
      expect(() => precheckToken(compact)).toThrow(
        alg === 'RS256' ? /^TOKEN_(KID|TYP)/ : /^TOKEN_(ALG|HEADER|SIZE|FORMAT)/,
      )
    })
    if (alg === 'RS256' && key !== undefined)
      test(`${title}: the signature is good`, async () => {
        const { n, e } = createPublicKey({
          key: { kty: 'RSA', n: String(key['n']), e: String(key['e']) },
          format: 'jwk',
        }).export({ format: 'jwk' })
        expect(await accepts(compact, { keys: [{ kty: 'RSA', kid: text(key['kid'] ?? 'k'), n, e }] })).toBe(true)
      })
  }
})

describe('GitHub subjects', () => {
  interface Row {
    readonly issuer: string
    readonly sub: string
    readonly parse: Members | null
  }
  const vectors = readVectors('jwt/ci_subjects_and_decisions.json') as { subjects: Row[] } | undefined
  for (const { sub, parse } of (vectors?.subjects ?? []).filter(({ issuer }) => issuer === 'github'))
    test(`${json(sub)} is read as ${parse === null ? 'no subject' : String(parse['format'])}`, () => {
      expect(parseGitHubSubject(sub) ?? null).toEqual(parse)
    })
})

describe('attack corpus', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.name === 'node_modules'
        ? []
        : entry.isDirectory()
          ? files(join(folder, entry.name))
          : entry.name.endsWith('.test.ts')
            ? [join(folder, entry.name)]
            : [],
    )
  const corpus = readVectors('jwt/attack_corpus_index.json') as { cases: { id: string; attack: string }[] } | undefined
  const source = files(join(process.cwd(), 'test'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  // The rest of the corpus belongs to other parts: configuration, git, manifests, the comment, the log.
  for (const { id, attack } of (corpus?.cases ?? []).filter(
    (one) => /^[TI]/.test(one.id) || /^P0[3-9]|^P1[0-8]/.test(one.id),
  ))
    test(`${id} (${attack}) has a test`, () => expect(new RegExp(`['"\`]${id} `).test(source)).toBe(true))
})
