import { commitChange, reader, runKept, startGitHubStage, writer } from '../entries/github-stage.js'
import { botName, startGitLabStage } from '../entries/gitlab-stage.js'
import { jobContract } from './jobs.js'

jobContract('GitHub, by the runner harness', async () => {
  const stage = await startGitHubStage()
  const author = 'github-actions[bot]'
  return {
    author,
    canCancel: true,
    check: async (pull, base, head, { token = 'writer', run, cancelled = false }) =>
      runKept(stage, commitChange(stage.git, base, head), {
        pull,
        idToken: 'no permission',
        token: token === 'writer' ? writer : reader,
        runId: String(run),
        // The review is folded into the log before anything is asked of the comments.
        ...(cancelled ? { cancelAt: '::group::' } : {}),
      }),
    comments: (pull) =>
      stage.github.comments(pull).map(({ id, login, body }) => ({ id: String(id), author: login, body })),
    addForeign: (pull, body) => String(stage.github.addComment(pull, 'mallory', body).id),
    writes: () =>
      stage.github.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('graphql')).length,
    executed: () => [],
    close: () => stage.close(),
  }
})

jobContract('GitLab, by the script of the component', async () => {
  const stage = await startGitLabStage()
  return {
    author: botName,
    canCancel: true,
    check: async (iid, base, head, { token = 'writer', run, cancelled = false }) => {
      const job = { iid, kept: true, pipeline: String(run), ...(token === 'writer' ? {} : { token: '' }) }
      const change = commitChange(stage.git, base, head)
      const { exitCode, stderr } = cancelled
        ? await stage.run(change, { ...job, command: 'withdraw', env: { CI_JOB_STATUS: 'canceled' } })
        : await stage.run(change, job)
      return { exitCode, log: stderr }
    },
    comments: (iid) =>
      stage.gitlab.notes(iid).map(({ id, username, body }) => ({ id: String(id), author: username, body })),
    addForeign: (iid, body) => String(stage.gitlab.addNote(iid, 'mallory', body).id),
    writes: () => stage.gitlab.requests.filter(({ method }) => method !== 'GET').length,
    executed: () => stage.gitlab.executed,
    close: () => stage.close(),
  }
})
