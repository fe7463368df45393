import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commitChange, runJob, startGitHubStage, type GitHubStage } from './github-stage.js'
import { startGitLabStage, type GitLabStage } from './gitlab-stage.js'
import { policy } from './policies.js'

let github: GitHubStage
let gitlab: GitLabStage
beforeAll(async () => {
  ;[github, gitlab] = await Promise.all([startGitHubStage(), startGitLabStage()])
})
afterAll(async () => {
  await Promise.all([github.close(), gitlab.close()])
})

const before = { 'mesh/orders.yaml': policy('orders', ['web']) }
const after = { 'mesh/orders.yaml': policy('orders', ['web', 'batch']) }

/** What was looked at, in order, and what came of it. */
const looks = (log: string): readonly string[] =>
  [...log.matchAll(/^ *(ok|MISSING|absent|not seen|not needed) +(?:[\w-]+: )?(\w[\w ]*): /gm)].map(
    ([, state = '', name = '']) => `${name}: ${state}`,
  )

test('doctor looks at the same in a job of either platform, and writes nothing', async () => {
  const onGitHub = await runJob(github, commitChange(github.git, before, after), {
    pull: 70,
    idToken: 'no permission',
    command: 'doctor',
  })
  const onGitLab = await gitlab.run(commitChange(gitlab.git, before, after), { iid: 70, command: 'doctor' })
  expect({ exit: onGitHub.exitCode, log: onGitHub.log }).toMatchObject({ exit: 0 })
  expect({ exit: onGitLab.exitCode, log: onGitLab.stderr }).toMatchObject({ exit: 0 })
  expect(looks(onGitHub.log).length).toBeGreaterThan(4)
  expect(looks(onGitLab.stderr)).toEqual(looks(onGitHub.log))
  expect(github.github.comments(70)).toEqual([])
  expect(gitlab.gitlab.notes(70)).toEqual([])
})
