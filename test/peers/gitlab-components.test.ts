import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mergeRequest, openGitLabProject, type GitLabProject, type PipelineRun } from './support/gitlab-project.js'
import { jobContract } from '../contract/jobs.js'
import { describeWith, dist, peer, runTool } from './support/tools.js'

/** A dropped job ends with exit code 0 too, so every test asserts that its job ran. */
const expectPassed = (run: PipelineRun, job: string): void => {
  expect(run.log).toMatch(new RegExp(`^ *PASS +${job} *$`, 'm'))
  expect({ exitCode: run.exitCode, log: run.log }).toMatchObject({ exitCode: 0 })
}

const stateOf = (rule: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  rules: ${rule}
`
const folders = {
  'state/before/web.yaml': stateOf('[{ to: [{ operation: { methods: [GET] } }] }]'),
  'state/after/web.yaml': stateOf('[{ to: [{ operation: { methods: [GET, POST] } }] }]'),
}

const tools = [`${dist}/cli.js`, peer('gitlab-ci-local/package.json'), 'rsync', 'git']
describeWith(tools, 'the components in pipelines of gitlab-ci-local', () => {
  let project: GitLabProject
  beforeAll(async () => {
    project = await openGitLabProject()
  })
  beforeEach(() => project.clearNotes())
  afterAll(() => project.close())
  const written = (kind: string, group: string): number =>
    project.kubernetes.objects(group, kind).filter((object) => JSON.stringify(object).includes('"meshgate"')).length

  describe('check', () => {
    test('the ten lines of README compare the revisions, with no configuration and no cluster, and post one note', async () => {
      const before = project.kubernetes.server.requests.length
      const run = await project.mergeRequestPipeline('check-defaults', { configPath: null })
      expectPassed(run, 'meshgate-check')
      const [note, ...others] = project.gitlab.notes(mergeRequest)
      expect(others).toEqual([])
      expect(note).toMatchObject({ username: 'project_77_bot', system: false })
      expect(note?.body).toContain('/admin/*')
      expect(project.gitlab.executed).toEqual([])
      expect(project.kubernetes.server.requests).toHaveLength(before)
      const plan = JSON.parse(await run.read('meshgate-report/meshgate-check/plan.json')) as { plans: unknown[] }
      expect(plan.plans).toHaveLength(1)
      expect(JSON.parse(await run.read('meshgate-report/meshgate-check/gl-code-quality-report.json'))).toBeInstanceOf(
        Array,
      )
    })

    test('a second run writes nothing new', async () => {
      await project.mergeRequestPipeline('check-defaults', { configPath: null })
      const [first] = project.gitlab.notes(mergeRequest)
      await project.mergeRequestPipeline('check-defaults', { configPath: null })
      expect(project.gitlab.notes(mergeRequest)).toEqual([{ ...first, body: expect.any(String) }])
    })

    test('every input, with token, cluster and bindings', async () => {
      const run = await project.mergeRequestPipeline('check-all-inputs', {
        configPath: 'ci/mesh gate.yaml',
        variables: { MESHGATE_OTHER_TOKEN: project.noteToken },
        without: ['MESHGATE_GITLAB_TOKEN'],
      })
      expectPassed(run, 'render')
      expectPassed(run, 'mesh review')
      const [note] = project.gitlab.notes(mergeRequest)
      expect(note?.body).toContain('verified')
      expect(note?.body).toContain('`staging`')
      expect(note?.body).toContain('ServiceAccount shop/deployer')
      // The masked variable, the job's own token and the ID tokens reach neither the log nor a report.
      const shown = run.output + (await run.read('meshgate-report/mesh review/plan.json')) + (note?.body ?? '')
      expect(shown).not.toContain(project.noteToken)
      expect(shown).not.toMatch(/eyJ[\w-]+\.eyJ/)
    })

    test('two folders', async () => {
      const run = await project.mergeRequestPipeline('check-folders', { configPath: null, files: folders })
      expectPassed(run, 'folders')
      expect(run.log).toContain('verdict: more permissive')
    })

    test('twice in one pipeline, each with a report of its own', async () => {
      const run = await project.mergeRequestPipeline('check-twice', { configPath: null, files: folders })
      expectPassed(run, 'first')
      expectPassed(run, 'second')
      expect(await run.read('meshgate-report/first/plan.json')).toContain('"more permissive"')
      expect(await run.read('meshgate-report/second/plan.json')).toContain('"less permissive"')
      // Other folders are another question: neither review may cover the other.
      expect(project.gitlab.notes(mergeRequest)).toHaveLength(2)
    })

    test('without a token to comment with, the review stands in the log and the exit code is the same', async () => {
      const run = await project.mergeRequestPipeline('check-defaults', {
        configPath: null,
        without: ['MESHGATE_GITLAB_TOKEN'],
      })
      expectPassed(run, 'meshgate-check')
      expect(run.log).toContain('/admin/*')
      expect(run.log).toMatch(/No comment: .*CI_JOB_TOKEN may only read/)
      expect(project.gitlab.notes(mergeRequest)).toEqual([])
    })

    test('an input that was left at its default is named where the configuration wants another audience', async () => {
      const run = await project.mergeRequestPipeline('check-defaults')
      expect(run.log).toMatch(/FAIL +meshgate-check/)
      expect(run.exitCode).not.toBe(0)
      expect(run.log).toContain('meshgate-unused-mesh')
      expect(run.log).toContain('https://mesh.example.com/staging')
    })

    test('a pipeline of a branch has no such job', async () => {
      const run = await project.branchPipeline('check-defaults', { configPath: null })
      expect(run.log).not.toContain('meshgate-check')
      expect(project.gitlab.notes(mergeRequest)).toEqual([])
    })
  })

  describe('apply', () => {
    test('a merge request has no such job', async () => {
      const run = await project.mergeRequestPipeline('check-and-apply')
      expectPassed(run, 'meshgate-check')
      expect(run.log).not.toContain('meshgate-apply')
      expect(written('ServiceAccount', '')).toBe(0)
    })

    test('a token of the wrong pipeline is refused before the cluster hears of it', async () => {
      const before = project.kubernetes.server.requests.length
      const run = await project.branchPipeline('apply', {
        variables: { MESHGATE_ID_TOKEN: 'eyJhbGciOiJub25lIn0.e30.' },
      })
      expect(run.log).toMatch(/FAIL 3/)
      expect(project.kubernetes.server.requests).toHaveLength(before)
    })

    test('the protected branch writes the bindings', async () => {
      const run = await project.branchPipeline('check-and-apply')
      expectPassed(run, 'meshgate-apply')
      expect(run.log).not.toContain('meshgate-check')
      expect(written('ServiceAccount', '')).toBe(1)
      expect(written('Role', 'rbac.authorization.k8s.io')).toBe(1)
      expect(written('RoleBinding', 'rbac.authorization.k8s.io')).toBe(1)
      expect(run.output).not.toMatch(/eyJ[\w-]+\.eyJ/)
    })

    test('every input; a second apply writes nothing', async () => {
      const writes = (): number =>
        project.kubernetes.server.requests.filter(({ method, path }) => method === 'PATCH' && !path.includes('dryRun'))
          .length
      const before = writes()
      const run = await project.branchPipeline('apply-all-inputs', {
        configPath: 'ci/mesh gate.yaml',
        variables: { MESHGATE_OTHER_TOKEN: project.noteToken },
      })
      expectPassed(run, 'mesh rollout')
      expect(writes() - before).toBeLessThanOrEqual(5)
      const again = await project.branchPipeline('apply-all-inputs', {
        configPath: 'ci/mesh gate.yaml',
        variables: { MESHGATE_OTHER_TOKEN: project.noteToken },
      })
      expectPassed(again, 'mesh rollout')
    })
  })

  describe('the kubeconfig of apply', () => {
    /** Lines after `meshgate` that say as whom they log in, and where the login stood. */
    const lines = `
    - meshgate "$MESHGATE_COMMAND"
    - set -a && . "$MESHGATE_REPORT/kubeconfig.env" && set +a
    - node -e 'console.log("login", JSON.parse(require("fs").readFileSync(process.env.KUBECONFIG, "utf8")).users[0].name, process.env.KUBECONFIG)'`
    const inputs = `environment: staging, audience: https://mesh.example.com/staging, cluster-audience: https://k8s.staging.example.com`
    const pipeline = (after = ''): string => `stages: [deploy, rollout]
include:
  - component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/apply@$CI_COMMIT_SHA
    inputs: { ${inputs} }
  - component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/apply@$CI_COMMIT_SHA
    inputs: { ${inputs}, stage: rollout, job-name: rollout }
meshgate-apply:
  script:${lines}${after}
rollout:
  environment: { name: staging, action: access }
  script:${lines}
`
    const logins = (log: string): readonly (readonly string[])[] =>
      [...log.matchAll(/> login (\S+) (\/\S+)$/gm)].map(([, user = '', path = '']) => [user, path])

    test('lines of the job use it, a later job gets its own, and after_script leaves nothing of either', async () => {
      const run = await project.branchPipeline(pipeline(), { login: true })
      expectPassed(run, 'meshgate-apply')
      expectPassed(run, 'rollout')
      const [first, second, ...others] = logins(run.log)
      expect([first?.[0], second?.[0], others]).toEqual(['deployer', 'deployer', []])
      expect(second?.[1]).not.toBe(first?.[1])
      for (const [, path = ''] of logins(run.log)) expect(existsSync(path)).toBe(false)
      for (const job of ['meshgate-apply', 'rollout'])
        expect(await run.read(`meshgate-report/${job}/kubeconfig.env`)).toBe('')
      expect(run.output).not.toMatch(/eyJ[\w-]+\.eyJ/)
    })

    test('a job that fails after it leaves none either', async () => {
      const run = await project.branchPipeline(pipeline('\n    - exit 1'), { login: true })
      expect(run.log).toMatch(/FAIL +meshgate-apply/)
      const [[user = '', path = ''] = []] = logins(run.log)
      expect([user, existsSync(path)]).toEqual(['deployer', false])
      expect(await run.read('meshgate-report/meshgate-apply/kubeconfig.env')).toBe('')
    })
  })

  describe('wrong inputs end the pipeline before a job starts', () => {
    const pipeline = (component: string, inputs: string): string => `include:
  - component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/${component}@$CI_COMMIT_SHA
    inputs: ${inputs}
`
    test.each([
      ['check', '{ command: apply }', /not in the list of allowed options/],
      ['apply', '{ environment: staging, command: check }', /not in the list of allowed options/],
      ['apply', '{ audience: a }', /required value has not been provided/],
      ['check', '{ environment: [staging] }', /provided value is not a string/],
      ['check', '{ stage: true }', /provided value is not a string/],
      ['check', '{ config: 1 }', /provided value is not a string/],
      ['check', '{ audience: "two words" }', /regex|RegEx|does not match/i],
      ['check', '{ audience: "" }', /regex|RegEx|does not match/i],
      ['check', '{ cluster-audience: "a\\tb" }', /regex|RegEx|does not match/i],
      ['check', '{ token: lower_case }', /regex|RegEx|does not match/i],
      ['check', '{ token: "$(id)" }', /regex|RegEx|does not match/i],
      ['check', '{ rules: always }', /provided value is not a[n]? array/],
      ['check', '{ needs: build }', /provided value is not a[n]? array/],
      ['check', '{ job-name: [a] }', /provided value is not a string/],
      ['check', '{ image: 24 }', /provided value is not a string/],
    ])('%s with %s', async (component, inputs, said) => {
      const run = await project.mergeRequestPipeline(pipeline(component, inputs))
      expect(run.exitCode).toBe(1)
      expect(run.log).toMatch(said)
      expect(run.log).not.toContain('starting shell')
      expect(project.gitlab.notes(mergeRequest)).toEqual([])
    })
  })

  describe('a value is data', () => {
    test.each(['config', 'before', 'environment', 'job-name'])('shell text in %s is not run', async (input) => {
      const run = await project.mergeRequestPipeline(`include:
  - component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/check@$CI_COMMIT_SHA
    inputs: { ${input}: '"; touch owned; echo $(touch owned2) \`touch owned3\`' }
`)
      expect(run.log).toContain('starting shell')
      for (const name of ['owned', 'owned2', 'owned3']) expect(await run.read(name)).toBe('')
      if (input === 'before' || input === 'environment') expect(run.log).toMatch(/FAIL +meshgate-check/)
    })
  })
})

describeWith(tools, 'the contract of jobs', () => {
  jobContract('GitLab, by gitlab-ci-local', async () => {
    const project = await openGitLabProject()
    return {
      author: 'project_77_bot',
      canCancel: false,
      check: async (iid, base, head, { token }) => {
        const { exitCode, log } = await project.mergeRequestPipeline('check-defaults', {
          trees: { base, head },
          iid,
          ...(token === 'reader' ? { without: ['MESHGATE_GITLAB_TOKEN'] } : {}),
        })
        return { exitCode, log }
      },
      comments: (iid) =>
        project.gitlab.notes(iid).map(({ id, username, body }) => ({ id: String(id), author: username, body })),
      addForeign: (iid, body) => String(project.gitlab.addNote(iid, 'mallory', body).id),
      writes: () => project.gitlab.requests.filter(({ method }) => method !== 'GET').length,
      executed: () => project.gitlab.executed,
      close: () => project.close(),
    }
  })
})

describeWith([...tools, '/usr/bin/unshare', '/usr/sbin/ip'], 'a runner without any network', () => {
  // A namespace of its own has loopback alone: whatever the job fetched besides its platform would fail.
  test('the component runs from its image alone', () => {
    const again = `MESHGATE_SUITE=peers '${process.execPath}' node_modules/jest/bin/jest.js --runInBand test/peers/gitlab-components -t 'the ten lines of README|every input, with token|the protected branch writes'`
    const inside = `ip link set lo up && ! ip route get 192.0.2.1 >/dev/null 2>&1 && ${again}`
    const run = runTool('unshare', ['--net', '--map-root-user', 'sh', '-c', inside], process.cwd())
    expect(run.output).toMatch(/Tests: .*\b3 passed/)
    expect(run).toMatchObject({ exitCode: 0 })
  })
})
