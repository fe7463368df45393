import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load.js'
import { trustedIssuers } from '../../src/demo/kubernetes-authentication.js'
import { gitlabClaims, type GitLabJob } from '../../src/demo/token-claims.js'
import { openExamination } from '../../src/doctor/examination.js'
import { examineApply } from '../../src/doctor/examine-identity.js'
import { configurationText } from '../../src/init/texts.js'
import type { Run } from '../../src/open/run.js'
import { authenticationConfiguration } from '../../src/plan/server-side/authentication-configuration.js'
import { groupsOf } from '../../src/plan/server-side/groups.js'

const written = configurationText({
  platform: 'gitlab',
  remote: { host: 'gitlab.example.com', path: 'acme/shop' },
  environments: [{ name: 'staging', namespace: 'shop', policies: [], isNamed: true }],
  unbuilt: [],
  unrendered: [],
  contexts: [],
  context: undefined,
}).replaceAll('project_id: "0"', 'project_id: "7"')

const environmentOf = (text: string) => {
  const [environment] = loadConfig(text, 'meshgate.yaml').protected.environments
  if (environment === undefined) throw new Error('no environment')
  return environment
}

const issuer = 'https://gitlab.example.com'
const job: GitLabJob = {
  projectId: '7',
  projectPath: 'acme/shop',
  namespaceId: '3',
  pipelineSource: 'push',
  ref: 'main',
  refProtected: true,
  sha: 'a'.repeat(40),
  environment: 'staging',
  environmentProtected: true,
}
const { environment, environmentProtected, ...withoutEnvironment } = job
void environment
void environmentProtected
const { reader, applier } = groupsOf({ name: 'staging', namespace: 'shop' })

describe('the trust rules that init writes for GitLab, at the API server', () => {
  const [trusted] = trustedIssuers(
    authenticationConfiguration([environmentOf(written)], { platform: 'gitlab', serverUrl: issuer }),
    () => Promise.resolve({ keys: [] }),
  )
  test.each<readonly [string, GitLabJob, Readonly<Record<string, unknown>>, readonly string[] | undefined]>([
    ['apply', job, { environment_action: 'start' }, [applier]],
    ['revoke, a stop job', job, { environment_action: 'stop' }, [applier]],
    ['plan', job, { environment_action: 'prepare' }, [reader]],
    ['drift, on a schedule', { ...job, pipelineSource: 'schedule' }, { environment_action: 'prepare' }, [reader]],
    ['check', { ...withoutEnvironment, pipelineSource: 'merge_request_event', refProtected: false }, {}, [reader]],
    ['a job that only looks at the environment', job, { environment_action: 'access' }, undefined],
    [
      'a plan of a branch',
      { ...job, ref: 'change', refProtected: false },
      { environment_action: 'prepare' },
      undefined,
    ],
    ['an apply of a branch', { ...job, ref: 'change', refProtected: false }, {}, undefined],
    ['an action that is no text', job, { environment_action: ['start'] }, undefined],
  ])('%s', (_, one, over, groups) => {
    const claims = { ...gitlabClaims(issuer, one, 'https://k8s.example.com'), ...over }
    expect(trusted?.user(claims)?.groups).toEqual(groups)
  })
})

describe('doctor says where a rule takes the jobs of plan as apply', () => {
  const says = (text: string) => {
    const examination = openExamination()
    const context = {
      platform: 'gitlab',
      serverUrl: issuer,
      repository: { id: '7', ownerId: '3' },
    } as unknown as Run['context']
    examineApply(examination, { context, inputs: {} } as unknown as Run, environmentOf(text))
    return examination.findings.find(({ name }) => name === 'trust rule')
  }
  test('not of those that init writes', () => expect(says(written)).toMatchObject({ state: 'ok' }))
  test.each([
    ['a rule of the environment alone', 'environment_action: [ start, stop ], ', ''],
    ['a list that has it', '[ start, stop ]', '[ start, prepare ]'],
  ])('of %s', (_, now, then) => {
    expect(written).toContain(now)
    const found = says(written.replace(now, then))
    expect(found?.state).toBe('absent')
    expect(found?.says).toContain('`plan`')
    expect(found?.mend).toContain('environment_action: [start, stop]')
  })
})
