import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { policy } from '../entries/policies.js'

/** One comment of the merge request, as the platform shows it. */
export interface ShownComment {
  readonly id: string
  readonly author: string
  readonly body: string
}

export interface JobRun {
  readonly exitCode: number
  /** What a person sees in the job's log. */
  readonly log: string
}

export interface JobOptions {
  /** `reader`: the job has no token that may comment. */
  readonly token?: 'writer' | 'reader'
  /** Number of the run or pipeline; later ones are higher. */
  readonly run: number
  /** The job is cancelled before it has a verdict, and what the platform runs afterwards is run. */
  readonly cancelled?: boolean
}

/** Whatever runs the bundle as a job of a merge request: the runner harness, act, or gitlab-ci-local, with its platform. */
export interface JobPlatform {
  /** Who comments. */
  readonly author: string
  readonly canCancel: boolean
  check(mergeRequest: number, base: WorkTree, head: WorkTree, options: JobOptions): Promise<JobRun>
  comments(mergeRequest: number): readonly ShownComment[]
  addForeign(mergeRequest: number, body: string): string
  /** Requests of the job that may have changed something. */
  writes(): number
  /** Commands that the platform took from comments. */
  executed(): readonly string[]
  close(): Promise<void>
}

const before: WorkTree = { 'README.md': '# shop\n', 'mesh/orders.yaml': policy('orders', ['web']) }
const gains: WorkTree = { ...before, 'mesh/orders.yaml': policy('orders', ['web', 'batch']) }

/** Registers what `check` must do as a job of any platform: the ten-line start, without configuration, token or cluster. */
export const jobContract = (title: string, open: () => Promise<JobPlatform>): void => {
  describe(`a job on ${title}`, () => {
    let platform: JobPlatform
    beforeAll(async () => {
      platform = await open()
    })
    afterAll(() => platform.close())
    const passed = (run: JobRun): void => expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    const only = (mergeRequest: number): ShownComment => {
      const own = platform.comments(mergeRequest).filter(({ author }) => author === platform.author)
      expect(own).toHaveLength(1)
      return own[0] ?? { id: '', author: '', body: '' }
    }

    test('one comment: written, not written again, and changed in place; somebody else’s stays', async () => {
      const stolen = '<!-- meshgate:v1 {"key":"meshgate.yaml all","head":"x","run":"9","attempt":1} -->\napproved'
      passed(await platform.check(1, before, gains, { run: 101 }))
      const first = only(1)
      expect(first.body).toContain('**Gains access**')
      expect(first.body).toContain('ns/shop/sa/batch')
      const foreign = platform.addForeign(1, stolen)

      const written = platform.writes()
      passed(await platform.check(1, before, gains, { run: 102 }))
      expect(platform.writes()).toBe(written)

      const wider = { ...gains, 'mesh/orders.yaml': policy('orders', ['web', 'batch', 'audit']) }
      passed(await platform.check(1, before, wider, { run: 103 }))
      expect(only(1)).toMatchObject({ id: first.id, body: expect.stringContaining('sa/audit') })
      expect(platform.comments(1).find(({ id }) => id === foreign)?.body).toBe(stolen)
      expect(platform.executed()).toEqual([])
    })

    test('a change that touches nothing that is read says so, and brings a standing comment right', async () => {
      const quiet = { ...before, 'README.md': '# shop, quietly\n' }
      const run = await platform.check(2, before, quiet, { run: 110 })
      passed(run)
      expect(run.log).toContain('touches no file that decides access')
      expect(platform.comments(2)).toEqual([])
      passed(await platform.check(2, before, gains, { run: 111 }))
      expect(only(2).body).toContain('**Gains access**')
      passed(await platform.check(2, before, quiet, { run: 112 }))
      expect(only(2).body).toContain('access unchanged')
      expect(only(2).body).not.toContain('Gains access')
    })

    test('no right to comment: the review stands in the log, one line says why, and the exit code is the same', async () => {
      const run = await platform.check(3, before, gains, { run: 120, token: 'reader' })
      passed(run)
      expect(run.log).toContain('sa/batch')
      expect(run.log.match(/No comment: /g)).toHaveLength(1)
      expect(platform.comments(3)).toEqual([])
    })

    test('a run that is refused takes the older verdict back', async () => {
      passed(await platform.check(4, before, gains, { run: 130 }))
      const broken = { ...gains, 'mesh/orders.yaml': 'apiVersion: security.istio.io/v1\nkind: [\n' }
      const run = await platform.check(4, before, broken, { run: 131 })
      expect(run.exitCode).not.toBe(0)
      expect(only(4).body).toContain('not judged')
      expect(only(4).body).not.toContain('Gains access')
    })

    test('a run that is cancelled leaves no older verdict standing, and one about its own commit alone', async () => {
      if (!platform.canCancel) return
      passed(await platform.check(5, before, gains, { run: 140 }))
      const standing = only(5).body
      await platform.check(5, before, gains, { run: 141, cancelled: true })
      expect(only(5).body).toBe(standing)
      const wider = { ...gains, 'mesh/orders.yaml': policy('orders', ['web', 'batch', 'audit']) }
      await platform.check(5, before, wider, { run: 142, cancelled: true })
      expect(only(5).body).toContain('not judged')
      expect(only(5).body).not.toContain('Gains access')
    })
  })
}
