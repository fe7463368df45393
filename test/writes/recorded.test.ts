import { describe, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/audit/chain.js'
import { fine, type Outcome } from '../../src/command-line/outcome.js'
import { recorded } from '../../src/writes/recorded.js'
import { Refusal } from '../../src/errors/problem.js'
import type { Run } from '../../src/open/run.js'
import { inputs, portsOf } from '../commands/support.js'

/** Runs of one job that share a disk. */
const startJob = (runId: string, disk: Map<string, string>) => {
  const { ports, said } = portsOf({ base: {}, head: {} })
  let cancel: ((exitCode: number) => Promise<void>) | undefined
  const run: Run = {
    ...ports,
    context: { ...ports.context, platform: 'github', run: { id: runId, attempt: 1, url: '' } },
    files: {
      ...ports.files,
      write: async (path, text) => void disk.set(path, text),
      read: async (path) => disk.get(path),
    },
    onInterrupt: (work) => {
      cancel = work
      return () => (cancel = undefined)
    },
    report: { folder: 'out', announce: false },
  }
  return {
    step: (work: Parameters<typeof recorded>[2] = async () => fine(), auditAfter?: string) =>
      recorded({ ...run, inputs: { ...inputs, ...(auditAfter === undefined ? {} : { auditAfter }) } }, 'apply', work),
    /** What the platform does to a job that is cancelled. */
    cancel: async () => cancel?.(130),
    isHeard: () => cancel !== undefined,
    said,
  }
}

const detailsOf = (text: string | undefined): readonly unknown[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly status_detail: string }).status_detail)

const refuse = async (): Promise<Outcome> => {
  throw new Refusal({ code: 'TRUST_NO_MATCH', message: 'x', remedy: 'y' })
}

describe('records of several steps of one run', () => {
  test('stand one after the other, in one chain', async () => {
    const disk = new Map<string, string>()
    const job = startJob('7', disk)
    await job.step()
    expect(await job.step(refuse)).toMatchObject({ exitCode: 3 })
    const text = disk.get('out/audit.ndjson') ?? ''
    expect(detailsOf(text)).toEqual(['failed', 'TRUST_NO_MATCH'])
    expect(verifyChain([{ name: 'a', text }])).toMatchObject({ breaks: [], records: 2 })
  })

  test('go on from the run before, each with the same input', async () => {
    const disk = new Map<string, string>()
    await startJob('7', disk).step()
    const before = disk.get('out/audit.ndjson') ?? ''
    disk.set('before.ndjson', before)
    disk.delete('out/audit.ndjson')
    const job = startJob('8', disk)
    await job.step(undefined, 'before.ndjson')
    await job.step(undefined, 'before.ndjson')
    const files = [before, disk.get('out/audit.ndjson') ?? ''].map((text, at) => ({ name: String(at), text }))
    expect(verifyChain(files)).toMatchObject({ breaks: [], records: 3 })
  })

  test('do not go on from what another run, or nobody, left in that place', async () => {
    for (const text of ['', 'nothing of the kind\n']) {
      const disk = new Map([['out/audit.ndjson', text]])
      await startJob('7', disk).step()
      expect(detailsOf(disk.get('out/audit.ndjson'))).toHaveLength(1)
    }
    const disk = new Map<string, string>()
    await startJob('7', disk).step()
    await startJob('8', disk).step()
    expect(detailsOf(disk.get('out/audit.ndjson'))).toHaveLength(1)
    // The input says that it is the run before: then it stays.
    await startJob('9', disk).step(undefined, 'out/audit.ndjson')
    expect(detailsOf(disk.get('out/audit.ndjson'))).toHaveLength(2)
    expect(verifyChain([{ name: 'a', text: disk.get('out/audit.ndjson') ?? '' }]).breaks).toEqual([])
  })
})

describe('a run that is cancelled', () => {
  test('leaves one record, whatever it comes to afterwards', async () => {
    const disk = new Map<string, string>()
    const job = startJob('7', disk)
    await job.step(async () => {
      await job.cancel()
      return refuse()
    })
    expect(detailsOf(disk.get('out/audit.ndjson'))).toEqual(['interrupted'])
    expect(job.isHeard()).toBe(false)
  })

  test('goes on from the run before', async () => {
    const disk = new Map<string, string>()
    await startJob('7', disk).step()
    const job = startJob('8', disk)
    await job.step(async () => {
      await job.cancel()
      return fine()
    }, 'out/audit.ndjson')
    expect(verifyChain([{ name: 'a', text: disk.get('out/audit.ndjson') ?? '' }])).toMatchObject({
      breaks: [],
      records: 2,
    })
  })

  test('says in the log how far its writes came', async () => {
    const job = startJob('7', new Map())
    await job.step(async (record) => {
      const key = { group: '', kind: 'ServiceAccount', namespace: 'shop', name: 'a' }
      const one = { kind: 'apply', key, serviceAccounts: [], spiffeIds: [] } as const
      record.allowed = true
      record.objects = (['created', 'unknown', 'not tried', 'not tried'] as const).map((result) => ({ ...one, result }))
      await job.cancel()
      return refuse()
    })
    expect(job.said.lines).toContainEqual(
      expect.stringMatching(/^Cancelled: 1 written, 2 not written, 1 not known\. Run it again/),
    )
    const early = startJob('8', new Map())
    await early.step(async () => {
      await early.cancel()
      return refuse()
    })
    expect(early.said.lines).toContain('Cancelled before the first write: nothing was written.')
  })

  test('says nothing where it had ended before', async () => {
    const disk = new Map<string, string>()
    const job = startJob('7', disk)
    await job.step()
    await job.cancel()
    expect(detailsOf(disk.get('out/audit.ndjson'))).toHaveLength(1)
  })
})

test('a bug of ours leaves a record, and decides nothing', async () => {
  const disk = new Map<string, string>()
  const job = startJob('7', disk)
  await job.step(async () => {
    throw new TypeError('x')
  })
  const record = JSON.parse(disk.get('out/audit.ndjson') ?? '') as {
    readonly actor: { readonly authorizations: readonly unknown[] }
  }
  expect(record.actor.authorizations).toMatchObject([{ decision: 'undecided', reason: 'INTERNAL' }])
})
