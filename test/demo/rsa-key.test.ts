import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { makeRsaKey } from '../../src/demo/rsa-key.js'

/** Collects garbage often: a process of its own, which can be ended where it waits for ever. */
const exported = (): string =>
  execFileSync(
    process.execPath,
    [
      ...['--max-semi-space-size=1', '--gc-interval=97', '--input-type=module', '--eval'],
      `import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
const makeRsaKey = ${makeRsaKey.toString()}
let length = 0
for (let made = 0; made < 10; made += 1) {
  const key = makeRsaKey(1024)
  for (let time = 0; time < 300; time += 1) length = key.export({ format: 'jwk' }).n.length
}
console.log(length)`,
    ],
    { encoding: 'utf8', timeout: 120_000, killSignal: 'SIGKILL' },
  )

test('a key is exported as JWK while garbage is collected, and the process does not wait for itself', () => {
  expect(exported()).toBe('171\n')
})

test('a key is one of the size and exponent that were asked for', () => {
  expect(makeRsaKey(2048, 3).asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 3n })
  expect(makeRsaKey().asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65537n })
})

test('nobody else makes RSA keys, which may be exported', () => {
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const makers = files.filter(
    (path) => path.endsWith('.ts') && /generateKeyPair(?:Sync)?\(\s*'rsa'/.test(readFileSync(path, 'utf8')),
  )
  expect(makers).toEqual(['src/demo/rsa-key.ts'])
})
