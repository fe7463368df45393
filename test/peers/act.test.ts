import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withOwnAction, workflowExamples } from './support/examples.js'
import { jobContract } from '../contract/jobs.js'
import { openGitHubProject, pullNumber, readerToken, type GitHubProject } from './support/github-project.js'
import { describeWith, dist } from './support/tools.js'

const examples = workflowExamples()
  .filter(({ where }) => /^(?:README|docs\/guides\/bindings)\.md/.test(where))
  .map(({ text }) => withOwnAction(text))
const only = (wanted: RegExp): string => {
  const [found, ...others] = examples.filter((text) => wanted.test(text))
  if (found === undefined || others.length > 0)
    throw new Error(`README and the guide have not one workflow with ${wanted.source}`)
  return found
}

describeWith(
  [`${dist}/index.js`, 'act', 'git'],
  'the workflows of README and of the guide to bindings, run by act',
  () => {
    let project: GitHubProject
    beforeAll(async () => {
      project = await openGitHubProject()
    })
    afterAll(() => project.close())

    test('check comments once on the pull request', async () => {
      const run = await project.run(only(/^on: pull_request$/m), 'pull_request')
      expect(run.output).toContain('Success - Main ./')
      expect(run.output).toContain('Success - Post ./')
      expect(run.output).toContain('Job succeeded')
      expect(run.exitCode).toBe(0)
      const comments = project.github.comments(pullNumber)
      expect(comments).toHaveLength(1)
      expect(comments[0]).toMatchObject({ login: 'github-actions[bot]' })
      expect(comments[0]?.body).toContain('/admin/*')
      expect(run.output).not.toContain(project.workflowToken)
      expect(run.output).not.toMatch(/eyJ[\w-]+\.eyJ/)
    })

    test('apply writes the bindings', async () => {
      const run = await project.run(only(/command: apply/), 'push')
      expect(run.output).toContain('Success - Main ./')
      expect(run.output).toContain('Job succeeded')
      expect(run.exitCode).toBe(0)
      const accounts = project.kubernetes.objects('', 'ServiceAccount').map((object) => JSON.stringify(object))
      expect(accounts.filter((account) => account.includes('"meshgate"'))).toHaveLength(1)
      expect(run.output).not.toMatch(/eyJ[\w-]+\.eyJ/)
    })
  },
)

describeWith([`${dist}/index.js`, 'act', 'git'], 'the contract of jobs', () => {
  jobContract('GitHub, by act', async () => {
    const project = await openGitHubProject()
    return {
      author: 'github-actions[bot]',
      canCancel: false,
      check: async (pull, base, head, { token }) => {
        const { exitCode, output } = await project.run(only(/^on: pull_request$/m), 'pull_request', {
          trees: { base, head },
          pull,
          ...(token === 'reader' ? { token: readerToken } : {}),
        })
        return { exitCode, log: output }
      },
      comments: (pull) =>
        project.github.comments(pull).map(({ id, login, body }) => ({ id: String(id), author: login, body })),
      addForeign: (pull, body) => String(project.github.addComment(pull, 'mallory', body).id),
      writes: () =>
        project.github.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('graphql')).length,
      executed: () => [],
      close: () => project.close(),
    }
  })
})
