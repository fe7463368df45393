import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, othersOf, runJob, type Ground } from '../cuts/trial.js'
import type { Files } from './support.js'

const authority = makeCertificateAuthority('edited')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
})
afterEach(() => ground.close())

const policy = (name: string, path: string): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace: 'shop' },
  spec: { selector: { matchLabels: { app: 'reports' } }, rules: [{ to: [{ operation: { paths: [path] } }] }] },
})
const filesWith = (...policies: readonly JsonObject[]): Files => ({
  ...after('shop'),
  'mesh/policies.yaml': policies.map((one) => JSON.stringify(one)).join('\n---\n'),
})
const edited = /of the repository otherwise than the files that were reviewed/
const warned = async (command: 'plan' | 'apply', files: Files, base = files): Promise<string> => {
  const { outcome, lines } = await runJob(command, files, command === 'plan' ? 1 : 2, ground, 1, { base })
  expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
  return lines.filter((line) => edited.test(line)).join('\n')
}

test.each(['plan', 'apply'] as const)(
  '%s tells a policy of the repository that somebody edited in the cluster',
  async (command) => {
    await ground.make([policy('reports', '/all'), policy('fine', '/a')])
    const said = await warned(
      command,
      filesWith(policy('reports', '/some'), policy('fine', '/a'), policy('gone', '/b')),
    )
    expect(said).toContain('The cluster holds 2 policies of the repository otherwise')
    expect(said).toMatch(/- AuthorizationPolicy shop\/reports at \/spec\/rules\S*/)
    expect(said).toContain('- AuthorizationPolicy shop/gone is not there')
    expect(said).not.toContain('fine')
    expect(said).toContain('meshgate drift --environment staging')
  },
)

test('what the commit itself brings or changes is somebody else’s to write, and no edit', async () => {
  await ground.make([policy('reports', '/some')])
  const [base, next] = [
    filesWith(policy('reports', '/some')),
    filesWith(policy('reports', '/more'), policy('new', '/n')),
  ]
  expect(await warned('apply', next, base)).toBe('')
})
