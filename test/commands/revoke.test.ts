import { expect, test } from '@jest/globals'
import { revoke } from '../../src/commands/revoke.js'
import { portsOf } from './support.js'

test('revoke leaves a record also where there is nothing to read', async () => {
  const written = new Map<string, string>()
  const { ports, said } = portsOf({ base: {}, head: {} })
  const files = { ...ports.files, write: async (path: string, text: string) => void written.set(path, text) }
  const run = { ...ports, files, report: { folder: 'out', announce: false } }
  expect((await revoke(run, { bindings: [], expired: false })).exitCode).toBe(2)
  expect(said.problems.map(({ code }) => code)).toEqual(['CONFIG_NEEDED'])
  expect(written.get('out/audit.ndjson')).toContain('"status_detail":"CONFIG_NEEDED"')
})
