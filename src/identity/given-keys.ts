import { readKeySet, selectKey } from './key-set.js'
import type { KeySource } from './key-source.js'
import { shown } from './shown.js'
import { refuseToken } from './token-problem.js'

/** A key set of the protected configuration: its text, and what to call it. */
export interface GivenKeys {
  readonly read: () => Promise<string>
  /** `ci/jwks.json`, or the place in the configuration. */
  readonly place: string
}

/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
export const withGivenKeys = (source: KeySource, given: ReadonlyMap<string, GivenKeys>): KeySource => ({
  find: async (issuer, keyId, algorithm) => {
    const own = given.get(issuer)
    if (own === undefined) return source.find(issuer, keyId, algorithm)
    const keys = readKeySet(await own.read())
    const key = selectKey(keys, keyId, algorithm)
    // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
    if (key !== undefined) return { key, keysUrl: '', keys }
    throw refuseToken('JWKS_UNKNOWN_KID', `key ${shown(keyId)} of ${issuer} is not in ${own.place}`, {
      expected: keys.map((one) => shown(one['kid'])).join(', ') || 'no key at all',
      received: keyId,
      remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
    })
  },
})
