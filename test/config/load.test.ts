import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { parse } from 'yaml'
import { loadConfig } from '../../src/config/load.js'
import { policyFiles } from '../../src/config/policies.js'
import { configurationChanges } from '../../src/config/protection.js'
import type { Problem } from '../../src/errors/problem.js'
import { Refusal } from '../../src/errors/problem.js'

const problemsOf = (text: string): readonly Problem[] => {
  try {
    loadConfig(text, 'meshgate.yaml')
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.problems
    throw error
  }
}
const told = (text: string) =>
  problemsOf(text).map(({ code, where }) => (where?.kind === 'file' ? `${code} ${where.line}:${where.column}` : code))

const github = 'repository_id: "1", repository_owner_id: "2"'
const example = `version: 1
mesh: { rootNamespace: istio-system, trustDomain: cluster.local, istioVersion: "1.30" }
policies: [mesh/**/*.yaml]
environments:
  staging:
    cluster: { server: https://k8s.staging.example.com, caFile: ci/staging-ca.pem, auth: id-token, audience: https://k8s.staging.example.com }
    namespace: shop-staging
    audience: https://mesh.example.com/staging
    trust:
      check: { github: { ${github}, event_name: [pull_request, merge_group] } }
      apply: { github: { ${github}, environment: staging, ref: refs/heads/main, event_name: [push, workflow_dispatch] } }
    gate: { newAccess: warn, findings: error }
  production:
    cluster: { context: acme/agents:prod }
    namespace: shop
    policies: [rendered/production/**/*.yaml]
    mesh: { trustDomain: prod.example.com }
    audience: https://mesh.example.com/production
    trust:
      check: { gitlab: { issuer: https://gitlab.example.com, project_id: "77", pipeline_source: merge_request_event } }
      apply: { gitlab: { issuer: https://gitlab.example.com, project_id: "77", environment: production, environment_protected: "true", ref_path: refs/heads/main, ref_protected: "true" } }
    gate: { newAccess: error, lostAccess: error, findings: off }
bindings:
  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get, list, patch] }]
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/healthz] }]
tests:
  - { name: the deployer cannot reach admin, from: { serviceAccount: deployer }, to: { service: orders, port: 8080 }, request: { method: GET, path: /admin }, expect: deny }
ignore: [{ rule: AUD-003, object: RequestAuthentication/shop/users, reason: end users sign in with another issuer, until: 2027-03-31 }]
`
const environment = (line: string) => `version: 1\nenvironments:\n  staging:\n    namespace: shop\n    ${line}\n`
const trust = (purpose: string, rule: string) => environment(`trust: { ${purpose}: { ${rule} } }`)

describe('a good configuration', () => {
  test.each([
    ['', '', undefined],
    ['apply: { by: argocd }', '', 'argocd'],
    ['apply: { by: argocd }', 'apply: { by: flux }', 'flux'],
    ['apply: { by: flux }', 'apply: { by: meshgate }', undefined],
    ['', 'apply: { by: other }', 'other'],
  ])('who applies: %s for all, %s for one', (all, one, expected) => {
    const { protected: settings } = loadConfig(`${environment(one)}${all}\n`, 'meshgate.yaml')
    expect(settings.environments[0]?.appliedBy).toBe(expected)
  })

  test('loads with every value typed and every default safe', () => {
    const config = loadConfig(example, 'meshgate.yaml')
    const [staging, production] = config.protected.environments
    expect(staging).toMatchObject({
      name: 'staging',
      namespace: 'shop-staging',
      cluster: {
        kind: 'id-token',
        server: 'https://k8s.staging.example.com',
        caFile: 'ci/staging-ca.pem',
        namespaces: [],
      },
      gate: { newAccess: 'warn', lostAccess: 'warn', findings: 'error' },
      mesh: { trustDomain: 'cluster.local', istioVersion: '1.30' },
      firstAllow: false,
      wildcards: false,
      calls: [],
      segments: [],
      clusterRoles: [],
    })
    expect(staging?.trust.apply?.[0]?.claims.get('event_name')).toEqual(['push', 'workflow_dispatch'])
    expect(production).toMatchObject({
      mesh: { rootNamespace: 'istio-system', trustDomain: 'prod.example.com' },
      gate: { newAccess: 'error', lostAccess: 'error', findings: 'off' },
      cluster: { kind: 'context', context: 'acme/agents:prod' },
    })
    expect(production?.trust.apply?.[0]).toMatchObject({ platform: 'gitlab', issuer: 'https://gitlab.example.com' })
    expect(config.proposed.bindings[0]).toMatchObject({
      name: 'deployer',
      serviceAccount: 'deployer',
      access: [{ by: 'service account', hosts: [] }],
    })
    expect(config.protected).toMatchObject({
      publishLive: false,
      issuerHosts: [],
      apply: { policies: false },
      ignore: [{ until: '2027-03-31' }],
    })
    expect(config.locate('/environments/production/gate/newAccess')).toEqual({
      kind: 'file',
      path: 'meshgate.yaml',
      line: 22,
      column: 13,
    })
    expect(
      loadConfig('version: 1\nenvironments:\n  a:\n    namespace: x\n', 'x').protected.environments[0]?.gate,
    ).toEqual({ newAccess: 'warn', lostAccess: 'warn', findings: 'error' })
  })

  const design = '../shared/design.md'
  const withDesign = existsSync(design) ? test : test.skip
  if (!existsSync(design)) console.log(`${design} is missing: the example of the design is not loaded`)
  withDesign('the example of the design loads', () => {
    const text = /```yaml\n([\s\S]*?)```/.exec(readFileSync(design, 'utf8'))?.[1] ?? ''
    expect(told(text)).toEqual([])
    expect(text).toContain('environments')
  })

  test('without a list of policies, files are looked for', () => {
    const { protected: settings } = loadConfig(environment('gate: {}'), 'x')
    expect(policyFiles(settings.environments[0], settings)).toEqual({
      globs: ['**/*.yaml', '**/*.yml', '**/*.json'],
      selection: 'found',
    })
    const listed = loadConfig(example, 'x')
    expect(policyFiles(listed.protected.environments[0], listed.protected)).toEqual({
      globs: ['mesh/**/*.yaml'],
      selection: 'named',
    })
    expect(policyFiles(listed.protected.environments[1], listed.protected).globs).toEqual([
      'rendered/production/**/*.yaml',
    ])
  })
})

/** What is wrong, where, and whether a schema without meshgate's own checks can see it. */
const bad: readonly (readonly [string, string, string, 'schema' | 'loader'])[] = [
  ['unknown key', 'version: 1\nenviroments: {}\n', 'CONFIG_KEY 2:1', 'schema'],
  ['unknown key of an environment', environment('gates: {}'), 'CONFIG_KEY 5:5', 'schema'],
  ['no version', 'policies: [a]\n', 'CONFIG_MISSING 1:1', 'schema'],
  ['other version', 'version: 2\n', 'CONFIG_VALUE 1:1', 'schema'],
  ['version as text', 'version: "1"\n', 'CONFIG_TYPE 1:1', 'schema'],
  ['a list', '- a\n', 'CONFIG_TYPE 1:1', 'schema'],
  ['empty value', environment('audience:'), 'CONFIG_EMPTY 5:5', 'schema'],
  ['empty text', environment('audience: ""'), 'CONFIG_EMPTY 5:5', 'schema'],
  ['empty list', 'version: 1\npolicies: []\n', 'CONFIG_EMPTY 2:1', 'schema'],
  ['no environment', 'version: 1\nenvironments: {}\n', 'CONFIG_EMPTY 2:1', 'schema'],
  ['no namespace', 'version: 1\nenvironments:\n  a: { audience: x }\n', 'CONFIG_MISSING 3:3', 'schema'],
  ['number instead of text', environment('mesh: { istioVersion: 1.30 }'), 'CONFIG_TYPE 5:13', 'schema'],
  ['wrong gate', environment('gate: { newAccess: of }'), 'CONFIG_VALUE 5:13', 'schema'],
  ['truth value as gate', environment('gate: { findings: false }'), 'CONFIG_TYPE 5:13', 'schema'],
  ['word as flag', environment('firstAllow: yes'), 'CONFIG_TYPE 5:5', 'schema'],
  ['a tool of no known name', environment('apply: { by: argo }'), 'CONFIG_VALUE 5:14', 'schema'],
  ['policies of one environment', environment('apply: { policies: true }'), 'CONFIG_KEY 5:14', 'schema'],
  ['name of an environment', 'version: 1\nenvironments:\n  "a/b": { namespace: x }\n', 'CONFIG_VALUE 3:3', 'schema'],
  [
    'environments that differ in case',
    'version: 1\nenvironments:\n  a: { namespace: x }\n  A: { namespace: x }\n',
    'CONFIG_DUPLICATE 4:3',
    'loader',
  ],
  [
    'environment twice',
    'version: 1\nenvironments:\n  a: { namespace: x }\n  a: { namespace: x }\n',
    'YAML_FEATURE 4:3',
    'loader',
  ],
  ['anchor', 'version: 1\nmesh: &a { trustDomain: x }\n', 'YAML_FEATURE 2:7', 'loader'],
  ['two documents', 'version: 1\n---\nversion: 1\n', 'CONFIG_VALUE 3:1', 'loader'],
  ['binding twice', 'version: 1\nbindings:\n  - name: a\n  - name: a\n', 'CONFIG_DUPLICATE 4:5', 'loader'],
  [
    'binding of an unknown environment',
    'version: 1\nbindings:\n  - { name: a, environments: [prod] }\n',
    'CONFIG_VALUE 3:31',
    'loader',
  ],
  [
    'binding with both roles',
    'version: 1\nbindings:\n  - name: a\n    roleRef: { kind: Role, name: x }\n    permissions: [{ apiGroups: [""], resources: [pods], verbs: [get] }]\n',
    'CONFIG_VALUE 4:5',
    'schema',
  ],
  [
    'port',
    'version: 1\nbindings:\n  - { name: a, access: [{ service: x, ports: [70000] }] }\n',
    'CONFIG_VALUE 3:47',
    'schema',
  ],
  [
    'port as text',
    'version: 1\nbindings:\n  - { name: a, access: [{ service: x, ports: ["80"] }] }\n',
    'CONFIG_TYPE 3:47',
    'schema',
  ],
  [
    'method',
    'version: 1\nbindings:\n  - { name: a, access: [{ service: x, methods: [get] }] }\n',
    'CONFIG_VALUE 3:49',
    'schema',
  ],
  [
    'test without expect',
    'version: 1\ntests:\n  - { name: a, to: { service: x, port: 1 }, request: tcp }\n',
    'CONFIG_MISSING 3:5',
    'schema',
  ],
  [
    'ignore without reason',
    'version: 1\nignore:\n  - { rule: AUD-001, object: A/b/c }\n',
    'CONFIG_MISSING 3:5',
    'schema',
  ],
  [
    'ignore until no date',
    'version: 1\nignore:\n  - { rule: AUD-001, object: A/b/c, reason: x, until: 2027-02-30 }\n',
    'CONFIG_VALUE 3:48',
    'schema',
  ],
  ['server without https', environment('cluster: { server: "http://a", audience: b }'), 'CONFIG_VALUE 5:16', 'schema'],
  ['cluster without a way', environment('cluster: { namespaces: [a] }'), 'CONFIG_MISSING 5:5', 'schema'],
  ['cluster with two ways', environment('cluster: { auth: in-cluster, context: x }'), 'CONFIG_KEY 5:34', 'schema'],
  ['attack G08: glob out of the root', 'version: 1\npolicies: [../x/*.yaml]\n', 'PATH 2:12', 'schema'],
  [
    'attack G08: absolute CA file',
    environment('cluster: { server: https://a, audience: b, caFile: /etc/passwd }'),
    'PATH 5:48',
    'schema',
  ],
  ['glob syntax that is not ours', 'version: 1\npolicies: ["*.{yaml,yml}"]\n', 'CONFIG_VALUE 2:12', 'schema'],
  ['attack P01: no id', trust('check', 'github: { ref: refs/heads/main }'), 'TRUST_UNPINNED 5:23', 'schema'],
  ['attack P01: owner missing', trust('check', 'github: { repository_id: "1" }'), 'TRUST_UNPINNED 5:23', 'schema'],
  ['attack P01: apply of any job', trust('apply', `github: { ${github} }`), 'TRUST_UNPINNED 5:23', 'schema'],
  [
    'attack P01: GitLab without project',
    trust('check', 'gitlab: { ref_path: refs/heads/main }'),
    'TRUST_UNPINNED 5:23',
    'schema',
  ],
  [
    'attack P02: wildcard',
    trust('check', `github: { ${github}, job_workflow_ref: "o/r/*" }`),
    'TRUST_PATTERN 5:79',
    'schema',
  ],
  [
    'attack P02: expression',
    trust('check', `github: { ${github}, base_ref: "^main$" }`),
    'TRUST_PATTERN 5:79',
    'schema',
  ],
  [
    'attack P02: unfilled variable',
    trust('check', `github: { ${github}, environment: "\${{ inputs.environment }}" }`),
    'TRUST_PATTERN 5:79',
    'schema',
  ],
  [
    'attack P03: name of a repository',
    trust('check', `github: { ${github}, repository: a/b }`),
    'TRUST_CLAIM 5:79',
    'schema',
  ],
  [
    'attack P03: name as id',
    trust('check', 'github: { repository_id: shop, repository_owner_id: "2" }'),
    'CONFIG_VALUE 5:33',
    'schema',
  ],
  [
    'id as number',
    trust('check', 'github: { repository_id: 1, repository_owner_id: "2" }'),
    'CONFIG_TYPE 5:33',
    'schema',
  ],
  ['attacks P04, P05: sub', trust('check', `github: { ${github}, sub: x }`), 'TRUST_CLAIM 5:79', 'schema'],
  [
    'attack P07: pull_request_target',
    trust('check', `github: { ${github}, event_name: [pull_request, pull_request_target] }`),
    'TRUST_EVENT 5:79',
    'schema',
  ],
  [
    'attack P07: apply on pull_request',
    trust('apply', `github: { ${github}, environment: a, event_name: pull_request }`),
    'TRUST_EVENT 5:95',
    'schema',
  ],
  [
    'attack P11: apply on merge_request_event',
    trust('apply', 'gitlab: { project_id: "1", ref_path: refs/heads/main, pipeline_source: merge_request_event }'),
    'TRUST_EVENT 5:77',
    'schema',
  ],
  [
    'attack P13: user_login',
    trust('check', 'gitlab: { project_id: "1", user_login: x }'),
    'TRUST_CLAIM 5:50',
    'schema',
  ],
  ['attack G10: short ref', trust('apply', `github: { ${github}, ref: main }`), 'CONFIG_VALUE 5:79', 'schema'],
  [
    'Kubernetes without uid',
    trust('apply', 'kubernetes: { issuer: https://a, namespace: x, serviceaccount: y }'),
    'TRUST_UNPINNED 5:23',
    'schema',
  ],
  [
    'equal trust rules',
    environment(`trust: { check: [{ github: { ${github} } }, { github: { ${github} } }] }`),
    'CONFIG_DUPLICATE 5:86',
    'loader',
  ],
  ['no platform', trust('check', ''), 'CONFIG_MISSING 5:14', 'schema'],
  ['attack P15: audience of a cloud', environment('audience: sts.amazonaws.com'), 'AUDIENCE 5:5', 'loader'],
  [
    'attack P15: default audience of GitHub',
    environment('audience: https://github.com/acme'),
    'AUDIENCE 5:5',
    'loader',
  ],
  ['unfilled audience', environment('audience: https://mesh/$ENV'), 'AUDIENCE 5:5', 'schema'],
  [
    'one audience for mesh and cluster',
    environment('audience: https://a/\n    cluster: { server: https://k, audience: http://a }'),
    'AUDIENCE 5:5',
    'loader',
  ],
]

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats(ajv)
const validate = ajv.compile(JSON.parse(readFileSync('docs/schemas/meshgate.schema.json', 'utf8')))

describe('a bad configuration', () => {
  test.each(bad)('%s', (_, text, expected, who) => {
    expect(told(text)).toContain(expected)
    for (const problem of problemsOf(text))
      expect(problem).toMatchObject({ message: expect.stringMatching(/./), remedy: expect.stringMatching(/./) })
    if (who === 'schema') expect(validate(parse(text))).toBe(false)
  })

  test('all mistakes are told at once', () => {
    const problems = told('version: 3\nfoo: 1\nenvironments:\n  a: { gate: { newAccess: x } }\nbindings: [{}]\n')
    expect(problems).toEqual(
      expect.arrayContaining([
        'CONFIG_KEY 2:1',
        'CONFIG_VALUE 1:1',
        'CONFIG_MISSING 4:3',
        'CONFIG_VALUE 4:16',
        'CONFIG_MISSING 5:12',
      ]),
    )
  })

  test('a slip is answered with the nearest word', () => {
    expect(problemsOf('version: 1\nbinding: []\n')[0]?.remedy).toBe('Did you mean bindings?')
    expect(problemsOf(environment('gate: { newAcess: warn }'))[0]?.remedy).toBe('Did you mean newAccess?')
    expect(problemsOf(trust('check', `github: { ${github}, repository: a/b }`))[0]?.remedy).toContain('repository_id')
  })

  test('an empty file is refused', () => {
    expect(told('')).toEqual(['CONFIG_EMPTY 1:1'])
    expect(told('# nothing\n')).toEqual(['CONFIG_EMPTY 1:1'])
  })

  test('attack K07: a large file is refused', () => {
    expect(told(`version: 1\n# ${'x'.repeat(1024 * 1024)}`)).toEqual(['YAML_LIMIT 1:1'])
  })
})

test.each([
  example,
  'version: 1\n',
  'version: 1\nbindings: []\ntests: []\nignore: []\npublishLive: true\nissuerHosts: [gitlab.internal:8443]\napply: { policies: true }\n',
  environment('cluster: { auth: in-cluster, namespaces: [a] }'),
  environment('cluster: { auth: context, execPlugins: [aws] }'),
  trust('check', `github: { ${github}, repo_property_team: a }, gitlab: { project_id: "1" }`),
  trust('apply', 'kubernetes: { issuer: https://a, namespace: x, serviceaccount: y, serviceaccount_uid: z }'),
  'version: 1\nbindings: [{ name: a, serviceAccount: b, roleRef: { kind: ClusterRole, name: "x:y" }, access: [{ service: s, by: both }] }]\n',
  'version: 1\ntests: [{ name: a, to: { labels: { app: x }, port: 1 }, from: { claims: { a: [b], c: d } }, request: tcp, expect: allow }]\n',
])('schema and loader both accept a good configuration', (text) => {
  expect(told(text)).toEqual([])
  validate(parse(text))
  expect(validate.errors ?? []).toEqual([])
})

describe('properties', () => {
  const word = fc.constantFrom(
    'version',
    'environments',
    'staging',
    'namespace',
    'trust',
    'check',
    'github',
    'gitlab',
    'repository_id',
    'gate',
    'off',
    'bindings',
    'name',
    'access',
    'tests',
    'to',
    'ignore',
    'cluster',
    '1',
    '"1"',
    '[]',
    '{}',
    '-',
    ':',
    '&a',
    '*',
    '\n',
    '  ',
    '{',
    '}',
    ',',
    '!x',
    '\u0000',
    '../',
    'https://a',
  )
  test('hostile text gives problems with a place within the file, or a configuration; never anything else', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (parts, versioned) => {
        const text = (versioned ? 'version: 1\n' : '') + parts.join(' ')
        for (const { where } of problemsOf(text)) {
          if (where?.kind !== 'file') throw new Error('no place')
          expect(where.line).toBeLessThanOrEqual(text.split('\n').length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(null, true, 1, 1.5, '', 'a', 'error', 'refs/heads/main', '1296269', 'https://a', '*'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'version',
          'mesh',
          'policies',
          'environments',
          'bindings',
          'tests',
          'ignore',
          'a',
          'namespace',
          'cluster',
          'audience',
          'trust',
          'check',
          'apply',
          'github',
          'repository_id',
          'repository_owner_id',
          'ref',
          'gate',
          'newAccess',
          'name',
          'access',
          'service',
          'ports',
          'server',
          'auth',
          'context',
        ),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value
  test('what the loader accepts, the schema accepts', () => {
    fc.assert(
      fc.property(
        tree,
        fc.dictionary(
          fc.constantFrom('mesh', 'policies', 'environments', 'bindings', 'tests', 'ignore', 'apply', 'publishLive'),
          tree,
        ),
        (_, parts) => {
          const text = JSON.stringify({ version: 1, ...parts })
          if (problemsOf(text).length > 0) return
          validate(JSON.parse(text))
          expect(validate.errors ?? []).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('protection', () => {
  const load = (text: string) => loadConfig(text, 'meshgate.yaml')
  test('every changed setting is a row, gates and trust before audiences', () => {
    const after = example
      .replace('newAccess: error', 'newAccess: off')
      .replace('ref: refs/heads/main', 'ref: [refs/heads/main, refs/heads/dev]')
      .replace('https://mesh.example.com/staging', 'https://mesh.example.com/other')
      .replace(
        'ignore: [',
        'publishLive: true\napply: { policies: true }\nignore: [{ rule: AUD-001, object: A/b/c, reason: x }, ',
      )
    expect(configurationChanges(load(example), load(after)).map((change) => change.path)).toEqual([
      'environments/production/gate/newAccess',
      'environments/staging/trust/apply',
      'ignore/AUD-001/A/b/c',
      'apply/policies',
      'publishLive',
      'environments/staging/audience',
    ])
    expect(configurationChanges(load(example), load(after))[0]).toEqual({
      path: 'environments/production/gate/newAccess',
      before: 'error',
      after: 'off',
    })
  })

  test('order, comments and proposed parts are no change', () => {
    const same = example
      .replace('[pull_request, merge_group]', '[merge_group, pull_request]')
      .replace('name: deployer', 'name: other # x')
    expect(configurationChanges(load(example), load(same))).toEqual([])
  })

  test('a head without its settings changes every one of them', () => {
    expect(configurationChanges(load(example), load('version: 1\n')).length).toBeGreaterThan(10)
  })
})
