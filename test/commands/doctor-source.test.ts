import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { doctor } from '../../src/commands/doctor.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { Finding } from '../../src/doctor/examination.js'
import { now } from '../identity/support.js'
import { groundOnDouble } from '../cuts/double.js'
import { binding, configurationOf, othersOf, runJob, type Ground } from '../cuts/trial.js'
import { cluster, portsOf } from './support.js'

const authority = makeCertificateAuthority('doctor')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
})
afterEach(() => ground.close())

const files = configurationOf('shop', [binding('kept', 'get', '/kept')])

/** What doctor says of the writes of apply, in a shell, which does not know where its repository lives. */
const dryRun = async (): Promise<string | undefined> => {
  const { ports } = portsOf({
    base: files,
    head: files,
    clusters: { one: () => cluster(ground.url, ground.certificateAuthority, ground.token) },
    now: now * 1000,
  })
  const run = {
    ...ports,
    context: { ...ports.context, platform: 'local' as const, repository: { ...ports.context.repository, path: '' } },
  }
  const { details } = await doctor(run, { nodeVersion: '22.0.0' })
  return (details?.['checks'] as readonly Finding[]).find(({ name }) => name === 'dry run')?.state
}

test('what a job wrote is as it should be in a shell: the note of its repository is no change', async () => {
  await runJob('apply', files, 1, ground, 1, { source: 'gitlab.example.com/acme/shop/meshgate.yaml' })
  expect(await dryRun()).toBe('not needed')
})

test('the note of another file is one: the shell would write its own', async () => {
  await runJob('apply', files, 1, ground, 1, { source: 'gitlab.example.com/acme/shop/deploy/other.yaml' })
  expect(await dryRun()).toBe('ok')
})
