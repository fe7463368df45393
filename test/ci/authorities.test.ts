import { describe, expect, test } from '@jest/globals'
import { readAuthorities, type AuthorityFiles } from '../../src/ci/authorities.js'
import { Refusal } from '../../src/errors/problem.js'

const pem = (name: string): string => `-----BEGIN CERTIFICATE-----\n${name}\n-----END CERTIFICATE-----\n`
const files: Readonly<Record<string, string>> = {
  '/etc/company.pem': pem('company'),
  '/work/shop/ci/own.pem': pem('own'),
  '/builds/shop.tmp/CI_SERVER_TLS_CA_FILE': pem('gitlab'),
  '/etc/extra.pem': pem('extra'),
  '/etc/key.pem': `${pem('x')}-----BEGIN PRIVATE KEY-----\n`,
  '/etc/words': 'no certificate',
}
const read = (more: Partial<AuthorityFiles>): Promise<readonly string[]> =>
  readAuthorities({
    platform: 'github',
    env: {},
    given: undefined,
    workspace: '/work/shop',
    mergeRequest: true,
    tellsExtra: async () => true,
    readFile: async (path) => files[path],
    ...more,
  })

describe('authorities of a job', () => {
  test('none, and Node’s own way is kept', async () => {
    expect(await read({ env: { NODE_EXTRA_CA_CERTS: '/etc/extra.pem' }, tellsExtra: async () => false })).toEqual([])
  })
  test('the input, beside what NODE_EXTRA_CA_CERTS names', async () => {
    const env = { NODE_EXTRA_CA_CERTS: '/etc/extra.pem' }
    expect(await read({ given: '/etc/company.pem', env })).toEqual([pem('company')])
    expect(await read({ given: '/etc/company.pem', env, tellsExtra: async () => false })).toEqual([
      pem('company'),
      pem('extra'),
    ])
  })
  test('on GitLab the runner’s file too, and on GitHub a variable of that name is nothing', async () => {
    const env = { CI_SERVER_TLS_CA_FILE: '/builds/shop.tmp/CI_SERVER_TLS_CA_FILE' }
    expect(await read({ platform: 'gitlab', env })).toEqual([pem('gitlab')])
    expect(await read({ env })).toEqual([])
  })
  test('a file of the checkout counts where no merge request decides what stands in it', async () => {
    expect(await read({ given: 'ci/own.pem', mergeRequest: false })).toEqual([pem('own')])
  })
  test.each([
    ['ci/own.pem', 'a file of the checkout'],
    ['/work/shop/ci/own.pem', 'a file of the checkout'],
    ['/etc/../work/shop/ci/own.pem', 'a file of the checkout'],
    ['/etc/none.pem', 'no such file'],
    ['/etc/words', 'characters of something else'],
    ['/etc/key.pem', 'characters of something else'],
  ])('%s is refused: %s', async (given, received) => {
    const error = await read({ given }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Refusal)
    expect(error instanceof Refusal && error.problems[0]).toMatchObject({ code: 'CA_FILE' })
    expect(error instanceof Refusal && error.problems[0].received).toContain(received)
  })
})
