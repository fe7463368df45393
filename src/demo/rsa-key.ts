import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/**
 * A new private key, read back from its text. Node 20 exports a key as JWK with the key locked, and allocates meanwhile: where garbage
 * is collected then, and the job that made that very key is part of it, the job waits for the lock, and the process for ever.
 */
export const makeRsaKey = (modulusLength = 2048, publicExponent = 65537): KeyObject =>
  createPrivateKey(
    generateKeyPairSync('rsa', {
      modulusLength,
      publicExponent,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey,
  )
