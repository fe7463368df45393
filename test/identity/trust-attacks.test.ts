import { describe, expect, test } from '@jest/globals'
import type { TrustRule } from '../../src/config/config.js'
import { matchTrust, type TrustQuestion } from '../../src/identity/match-trust.js'
import { predictApply } from '../../src/identity/predict-apply.js'
import { refuseSharedAudience, wellKnownAudience } from '../../src/identity/well-known-audiences.js'
import type { VerifiedIdentity } from '../../src/identity/verify-token.js'
import {
  audience,
  codeOf,
  githubPayload,
  json,
  mint,
  problemsOf,
  readVectors,
  rule,
  verify,
  verifyGitLab,
  without,
  type Members,
} from './support.js'

const github = { platform: 'github', serverUrl: 'https://github.com' } as const
const gitlab = { platform: 'gitlab', serverUrl: 'https://gitlab.example.com' } as const

const deploy = rule({
  repository_id: '456789',
  repository_owner_id: '123456',
  environment: 'prod',
  ref: 'refs/heads/main',
  event_name: ['push', 'workflow_dispatch'],
})
const glDeploy = rule(
  {
    project_id: '77',
    environment: 'production',
    environment_protected: 'true',
    ref_path: 'refs/heads/main',
    ref_protected: 'true',
  },
  { platform: 'gitlab' },
)

/** Without the subject, so that each claim is judged by itself. */
const job = (claims: Members = {}): Promise<VerifiedIdentity> =>
  verify(mint({ sub: 'repository_owner:octo-org', ...claims }))
const ask = (identity: VerifiedIdentity, rules: readonly TrustRule[], more: Partial<TrustQuestion> = {}): TrustRule =>
  matchTrust(identity, { phase: 'apply', rules, server: identity.platform === 'gitlab' ? gitlab : github, ...more })
const refusal = async (
  identity: VerifiedIdentity,
  rules: readonly TrustRule[],
  more: Partial<TrustQuestion> = {},
): Promise<string> => (await problemsOf(() => ask(identity, rules, more)))[0]?.code ?? ''

test('exactly one rule matches', async () => {
  const other = rule({ repository_id: '456789', environment: 'staging' }, { pointer: '/other' })
  expect(ask(await job(), [other, deploy])).toBe(deploy)
  expect(ask(await verifyGitLab(), [glDeploy])).toBe(glDeploy)
})

test('no rule, two rules, and a rule of another platform are refused', async () => {
  const identity = await job()
  expect(await refusal(identity, [])).toBe('TRUST_MISSING')
  expect(await refusal(identity, [], { rules: undefined })).toBe('TRUST_MISSING')
  expect(await refusal(identity, [deploy, rule({ repository_id: '456789' }, { pointer: '/other' })])).toBe(
    'TRUST_AMBIGUOUS',
  )
  expect(await refusal(identity, [glDeploy])).toBe('TRUST_NO_MATCH')
  expect(await refusal(identity, [{ ...deploy, issuer: 'https://token.actions.githubusercontent.com/slug' }])).toBe(
    'TRUST_NO_MATCH',
  )
})

test('per rule it is said which claims differ, with both values and where the rule stands', async () => {
  const locate = (): { kind: 'file'; path: string; line: number; column: number } => ({
    kind: 'file',
    path: 'meshgate.yaml',
    line: 7,
    column: 5,
  })
  const identity = await job({ environment: 'Prod', ref: 'refs/heads/topic' })
  const problems = await problemsOf(() =>
    ask(identity, [deploy, rule({ repository_id: '1' }, { pointer: '/second' })], { locate }),
  )
  expect(problems).toHaveLength(3)
  expect(problems[1]).toMatchObject({
    code: 'TRUST_NO_MATCH',
    where: { path: 'meshgate.yaml', line: 7, column: 5 },
    expected: 'environment: prod; ref: refs/heads/main',
    received: 'environment: Prod; ref: refs/heads/topic',
  })
  expect(problems[1]?.remedy).toContain('differ in case alone')
  expect(problems[2]?.message).toContain('/second differs in repository_id')
})

test('a job without an environment is told to name it', async () => {
  const identity = await verify(mint(json(without({ ...githubPayload, sub: 'x' }, 'environment'))))
  const problems = await problemsOf(() => ask(identity, [deploy]))
  expect(problems[1]?.received).toBe('environment: nothing')
  expect(problems[1]?.remedy).toContain('`environment: prod`')
})

describe('attacks on trust', () => {
  test('P01 a rule without an immutable id matches nobody', async () => {
    const identity = await job()
    expect(await refusal(identity, [rule({})])).toBe('TRUST_NO_MATCH')
    expect(await refusal(identity, [rule({ environment: 'prod', ref: 'refs/heads/main' })])).toBe('TRUST_NO_MATCH')
    expect(await refusal(identity, [rule({ repository_id: [] })])).toBe('TRUST_NO_MATCH')
  })

  test.each(['*', 'refs/heads/*', 'refs/heads/mai?', '^refs/heads/main$', 'refs/heads/main|x', ''])(
    'P02 the value %j is no pattern',
    async (ref) => {
      expect(await refusal(await job(), [rule({ repository_id: '456789', ref })])).toBe('TRUST_NO_MATCH')
      expect(await refusal(await job({ ref: '' }), [rule({ repository_id: '456789', ref })])).toBe('TRUST_NO_MATCH')
    },
  )

  test('P03 a repository made again under the same name is another one', async () => {
    const identity = await job({ repository_id: '999', repository_owner_id: '888' })
    expect(identity.claims['repository']).toBe('octo-org/octo-repo')
    const problems = await problemsOf(() => ask(identity, [deploy]))
    expect(problems[1]?.remedy).toContain('keeps its id')
  })

  test('P04 ids in the subject must be those of the claims', async () => {
    expect(await codeOf(mint({ sub: 'repo:octo-org@123456/other@1:environment:prod' }))).toBe('TOKEN_SUBJECT')
    expect(await codeOf(mint({ sub: 'repo:octo-org@1/octo-repo@456789:environment:prod' }))).toBe('TOKEN_SUBJECT')
    expect(ask(await job({ sub: 'repo:octo-org-123456/octo-repo-1:environment:prod' }), [deploy])).toBe(deploy)
  })

  test('P05 a customised subject neither lets in nor keeps out', async () => {
    for (const sub of ['repository_owner:monalisa', 'repo:evil/evil:environment:prod', 'job_workflow_ref:x'])
      expect(ask(await job({ sub }), [deploy])).toBe(deploy)
    expect(await refusal(await job(), [rule({ repository_id: '456789', sub: 'repository_owner:octo-org' })])).toBe(
      'TRUST_NO_MATCH',
    )
  })

  test('P06 an environment named from another branch is refused', async () => {
    expect(await refusal(await job({ ref: 'refs/heads/evil' }), [deploy])).toBe('TRUST_NO_MATCH')
    expect(await refusal(await verifyGitLab({ environment_protected: 'false' }), [glDeploy])).toBe('TRUST_NO_MATCH')
    expect(await refusal(await verifyGitLab({ ref_protected: 'false' }), [glDeploy])).toBe('TRUST_NO_MATCH')
  })

  const privileged = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'pull_request',
    'pull_request_review',
    'merge_group',
    'issues',
  ]
  test.each(privileged)('P07 %s never applies, whatever the rule says', async (event) => {
    const identity = await job({ event_name: event })
    const open = rule({ repository_id: '456789', environment: 'prod' })
    const named = rule({ repository_id: '456789', environment: 'prod', event_name: [event, 'push'] })
    expect(await refusal(identity, [open])).toBe('TOKEN_EVENT')
    expect(await refusal(identity, [named])).toBe('TOKEN_EVENT')
    expect(matchTrust(identity, { phase: 'check', rules: [named], server: github })).toBe(named)
  })

  test('P07 an unusual event applies only where the rule names it', async () => {
    const identity = await job({ event_name: 'repository_dispatch' })
    expect(await refusal(identity, [rule({ repository_id: '456789' })])).toBe('TOKEN_EVENT')
    const named = rule({ repository_id: '456789', event_name: 'repository_dispatch' })
    expect(ask(identity, [named])).toBe(named)
  })

  const workflow = 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main'
  test.each([
    'octo-org/octo-repo/.github/workflows/evil.yml@refs/heads/main',
    'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/x@refs/heads/main',
    'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main2',
    'Octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
  ])('P08 the workflow %s is another one', async (other) => {
    const pinned = rule({ repository_id: '456789', job_workflow_ref: workflow })
    expect(await refusal(await job({ job_workflow_ref: other }), [pinned])).toBe('TRUST_NO_MATCH')
    expect(ask(await job(), [pinned])).toBe(pinned)
  })

  test('P09 a reusable workflow can be pinned to a commit', async () => {
    const sha = 'c'.repeat(40)
    const pinned = rule({ repository_id: '456789', job_workflow_sha: sha })
    expect(ask(await job({ job_workflow_sha: sha }), [pinned])).toBe(pinned)
    expect(await refusal(await job({ job_workflow_sha: 'd'.repeat(40) }), [pinned])).toBe('TRUST_NO_MATCH')
  })

  test('P10 a fork’s merge request in the parent project is refused, and so is an instance that does not say', async () => {
    const rules = [
      rule({ project_id: '77' }, { platform: 'gitlab' }),
      rule({ job_project_id: '77', project_id: '78' }, { platform: 'gitlab' }),
    ]
    expect(await refusal(await verifyGitLab({ project_id: '78', job_project_id: '77' }), rules)).toBe('TRUST_FORK')
    expect(await refusal(await verifyGitLab({ job_project_id: undefined }), rules)).toBe('TRUST_FORK')
    const parentAlone = rule({ job_project_id: '77' }, { platform: 'gitlab' })
    expect(await refusal(await verifyGitLab(), [parentAlone])).toBe('TRUST_NO_MATCH')
  })

  test.each(['merge_request_event', 'external_pull_request_event', 'external', 'chat'])(
    'P11 pipeline source %s never applies',
    async (source) => {
      const named = rule({ project_id: '77', pipeline_source: [source, 'push'] }, { platform: 'gitlab' })
      expect(await refusal(await verifyGitLab({ pipeline_source: source }), [named])).toBe('TOKEN_EVENT')
    },
  )

  test.each(['trigger', 'pipeline', 'parent_pipeline', 'webide'])(
    'P11 pipeline source %s applies only where the rule names it',
    async (source) => {
      expect(await refusal(await verifyGitLab({ pipeline_source: source }), [glDeploy])).toBe('TOKEN_EVENT')
      const named = rule({ project_id: '77', pipeline_source: source }, { platform: 'gitlab' })
      expect(ask(await verifyGitLab({ pipeline_source: source }), [named])).toBe(named)
    },
  )

  test('P12 a configuration of another project has no name', async () => {
    const uri = 'gitlab.example.com/acme/shop//.gitlab-ci.yml@refs/heads/main'
    const pinned = rule({ project_id: '77', ci_config_ref_uri: uri }, { platform: 'gitlab' })
    expect(ask(await verifyGitLab({ ci_config_ref_uri: uri }), [pinned])).toBe(pinned)
    expect(await refusal(await verifyGitLab({ ci_config_ref_uri: null }), [pinned])).toBe('TRUST_NO_MATCH')
    expect(await refusal(await verifyGitLab({ ci_config_ref_uri: uri.replace('acme', 'evil') }), [pinned])).toBe(
      'TRUST_NO_MATCH',
    )
  })

  test.each(['user_login', 'user_email', 'deployment_tier'])('P13 nobody is let in by %s', async (claim) => {
    const identity = await verifyGitLab({ deployment_tier: 'production' })
    const value = { user_login: 'sidney', user_email: 'sidney@example.com', deployment_tier: 'production' }[claim] ?? ''
    expect(await refusal(identity, [rule({ project_id: '77', [claim]: value }, { platform: 'gitlab' })])).toBe(
      'TRUST_NO_MATCH',
    )
    expect(Object.keys(identity.claims)).not.toContain('user_email')
  })

  test('P14 a self-hosted runner is refused where the rule pins the runner', async () => {
    const pinned = rule({ repository_id: '456789', runner_environment: 'github-hosted' })
    expect(ask(await job(), [pinned])).toBe(pinned)
    expect(await refusal(await job({ runner_environment: 'self-hosted' }), [pinned])).toBe('TRUST_NO_MATCH')
  })

  test.each([
    ...[
      'sts.amazonaws.com',
      'sts.eu-west-1.amazonaws.com',
      'sigstore',
      'api://AzureADTokenExchange',
      'api://AzureADTokenExchangeUSGov',
    ],
    ...[
      'https://github.com/octo-org',
      'https://github.com',
      'http://GITHUB.com/octo-org/',
      'npm:registry.example',
      'pypi',
      'testpypi',
    ],
    ...[
      'https://iam.googleapis.com/projects/1/locations/global/x',
      'https://gitlab.com',
      'https://kubernetes.default.svc',
    ],
  ])('P15 the audience %s of another service is not asked for', (one) => {
    expect(wellKnownAudience(one, 'https://github.com')?.code).toBe('AUDIENCE_WELL_KNOWN')
  })

  test('P15 the platform’s own audiences are refused, one’s own are not', () => {
    expect(wellKnownAudience('https://github.example.com/team', 'https://github.example.com')).toBeDefined()
    expect(wellKnownAudience('https://gitlab.example.com', 'https://gitlab.example.com')).toBeDefined()
    expect(wellKnownAudience('https://kubernetes.default.svc', 'https://github.com', 'cluster')).toBeUndefined()
    for (const one of [audience, 'mesh', 'https://mesh.example.com/github.com', 'https://k8s.staging.example.com'])
      expect(wellKnownAudience(one, 'https://github.com')).toBeUndefined()
  })

  test('P15 a token for another audience is refused', async () => {
    for (const aud of ['sts.amazonaws.com', 'https://github.com/octo-org', '', 5, null, {}])
      expect(await codeOf(mint({ aud }))).toBe('TOKEN_AUDIENCE')
    expect(await codeOf(mint(json(without(githubPayload, 'aud'))))).toBe('TOKEN_AUDIENCE')
  })

  test.each([[[audience, 'https://evil.example']], [[audience]], [[]]])(
    'P16 the list of audiences %j is refused',
    async (aud) => {
      expect(await codeOf(mint({ aud }))).toBe('TOKEN_AUDIENCE')
    },
  )

  test('P17 one audience for the mesh and the cluster is refused, as Envoy compares them', async () => {
    for (const cluster of [
      audience,
      `${audience}/`,
      audience.replace('https', 'http'),
      audience.replace('https://', ''),
    ])
      expect((await problemsOf(() => refuseSharedAudience(audience, cluster)))[0]?.code).toBe('AUDIENCE_SHARED')
    refuseSharedAudience(audience, 'https://k8s.example.com')
  })

  test.each([
    'http://mesh.example.com/production',
    `${audience}/`,
    'mesh.example.com/production',
    audience.toUpperCase(),
  ])('P18 the audience %s, which Envoy may take for ours, is refused and explained', async (aud) => {
    const [problem] = await problemsOf(() => verify(mint({ aud })))
    expect(problem).toMatchObject({ code: 'TOKEN_AUDIENCE', expected: audience, received: aud })
    expect(problem?.remedy).toMatch(/^They differ in/)
  })
})

describe('decisions of the vectors', () => {
  interface Decisions {
    readonly github_policy_example: Record<string, string | string[]>
    readonly github_base_claims: Members
    readonly decisions: readonly { name: string; claims_delta: Members; drop: readonly string[]; expect: string }[]
  }
  const vectors = readVectors('jwt/ci_subjects_and_decisions.json') as Decisions | undefined
  for (const decision of vectors?.decisions ?? []) {
    // Ours is stricter here: values are equal code point by code point, also the names of environments.
    const allow = decision.expect === 'allow' && decision.name !== 'wrong environment case'
    test(`${decision.name}: ${allow ? 'allowed' : 'denied'}`, async () => {
      const policy = vectors?.github_policy_example ?? {}
      const { aud, ...base } = vectors?.github_base_claims ?? {}
      expect(aud).toBe(policy['audience'])
      const times = { iat: githubPayload['iat'], nbf: githubPayload['nbf'], exp: githubPayload['exp'] }
      const changed = { ...decision.claims_delta, ...('aud' in decision.claims_delta ? {} : { aud: audience }) }
      const claims = without({ ...base, ...times, ...changed }, ...decision.drop)
      const pinned = rule(
        Object.fromEntries(Object.entries(policy).filter(([name]) => name !== 'issuer' && name !== 'audience')),
      )
      const work = async (): Promise<TrustRule> => ask(await verify(mint(json(claims))), [pinned])
      if (allow) expect(await work()).toBe(pinned)
      else expect((await problemsOf(work)).length).toBeGreaterThan(0)
    })
  }

  type Table = { test: string; rows: (string | boolean | null)[][] }
  const pypi = readVectors('jwt/pypi_warehouse_claims.json') as
    { groups: { github: Table[]; gitlab: Table[] } } | undefined
  const rows = (group: 'github' | 'gitlab', name: string): (string | boolean | null)[][] =>
    pypi?.groups[group].find(({ test: title }) => title === name)?.rows ?? []

  for (const [claim, ref, sha, valid] of rows('github', 'test_github_publisher_job_workflow_ref')) {
    test(`PyPI: workflow ${String(claim)} at ${String(ref)} or ${String(sha)} is ${String(valid)}`, async () => {
      // A rule lists the two forms that PyPI computes from the ref and the commit.
      const forms = [ref, sha]
        .filter((one) => typeof one === 'string' && one !== '')
        .map((one) => `foo/bar/.github/workflows/baz.yml@${String(one)}`)
      const pinned = rule({ repository_id: '456789', job_workflow_ref: forms })
      const identity = await job({ job_workflow_ref: claim })
      if (valid === true) expect(ask(identity, [pinned])).toBe(pinned)
      else expect(await refusal(identity, [pinned])).toBe('TRUST_NO_MATCH')
    })
  }

  // PyPI denies where a claim that it computes forms from is empty; a rule of ours lists its forms itself.
  for (const [claim, ref, sha, valid] of rows('gitlab', 'test_gitlab_publisher_ci_config_ref_uri')) {
    if ((ref ?? '') === '' || (sha ?? '') === '') continue
    test(`PyPI: configuration ${String(claim)} at ${String(ref)} or ${String(sha)} is ${String(valid)}`, async () => {
      const forms = [ref, sha]
        .filter((one) => typeof one === 'string' && one !== '')
        .map((one) => `gitlab.com/foo/bar//workflows/baz.yml@${String(one)}`)
      const pinned = rule({ project_id: '77', ci_config_ref_uri: forms }, { platform: 'gitlab' })
      const identity = await verifyGitLab({ ci_config_ref_uri: claim })
      if (valid === true) expect(ask(identity, [pinned])).toBe(pinned)
      else expect(await refusal(identity, [pinned])).toBe('TRUST_NO_MATCH')
    })
  }

  for (const group of ['github', 'gitlab'] as const)
    for (const [truth, claim, valid] of rows(group, `test_${group}_publisher_environment_claim`)) {
      // Compared exactly here; an empty rule is one that does not name the claim.
      const expected = valid === true && (truth === '' || truth === claim)
      test(`PyPI: ${group} environment ${String(claim)} for ${String(truth)} is ${expected}`, async () => {
        const environment: Readonly<Record<string, string>> = truth === '' ? {} : { environment: String(truth) }
        const claims = { environment: claim === null ? undefined : claim }
        const identity = group === 'github' ? await job(claims) : await verifyGitLab(claims)
        const pinned =
          group === 'github'
            ? rule({ repository_id: '456789', ...environment })
            : rule({ project_id: '77', ...environment }, { platform: 'gitlab' })
        if (expected) expect(ask(identity, [pinned])).toBe(pinned)
        else expect(await refusal(identity, [pinned])).toBe('TRUST_NO_MATCH')
      })
    }
})

describe('prediction', () => {
  const context = {
    platform: 'github',
    serverUrl: 'https://github.com',
    repository: { id: '456789', path: 'octo-org/octo-repo', ownerId: '123456', visibility: 'private' },
  } as const

  test('the apply job’s token is predicted from ids, platform and events', () => {
    expect(predictApply(undefined, context)).toEqual({ apply: 'not configured', reasons: [] })
    expect(predictApply([], context).apply).toBe('not configured')
    expect(predictApply([deploy], context)).toEqual({ apply: 'predicted to match', reasons: [] })
    expect(predictApply([glDeploy, deploy], context).apply).toBe('predicted to match')
  })

  test('what cannot match is said, rule by rule', () => {
    const foreign = rule({ repository_id: '1', environment: 'prod' })
    const event = rule({ repository_id: '456789', event_name: 'pull_request' })
    const { apply, reasons } = predictApply([foreign, event, glDeploy], context)
    expect(apply).toBe('predicted to be refused')
    expect(reasons).toHaveLength(3)
    expect(reasons[0]).toContain('repository_id is 1, and the job’s will be 456789')
    const slug = { ...deploy, issuer: 'https://token.actions.githubusercontent.com/slug' }
    expect(predictApply([slug], context, 'https://token.actions.githubusercontent.com').apply).toBe(
      'predicted to be refused',
    )
    expect(predictApply([slug], context).apply).toBe('predicted to match')
  })

  test('a merge request of a fork is applied by the target project', () => {
    const mergeRequest = { number: 1, projectId: '77', headSha: '0'.repeat(40), fork: true }
    const repository = { id: '78', path: 'fork/shop', ownerId: '5', visibility: 'private' } as const
    expect(
      predictApply([glDeploy], {
        platform: 'gitlab',
        serverUrl: 'https://gitlab.example.com',
        repository,
        mergeRequest,
      }).apply,
    ).toBe('predicted to match')
  })
})
