import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Plan } from '../../src/plan/plan.js'
import { openWorkshop, type Workshop } from './local-job.js'

const policy = (name: string, rules: string, namespace = 'harbour'): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: ${namespace} }
spec: { selector: { matchLabels: { app: crane } }, rules: [${rules}] }
`
const narrow = '{ from: [{ source: { principals: [cluster.local/ns/harbour/sa/pilot] } }] }'
const configuration = (...environments: readonly string[]): string =>
  `version: 1\nenvironments:\n${environments.map((one) => `  ${one}\n`).join('')}`
const quay = 'quay: { namespace: harbour, policies: ["apps/*"] }'
const gate = 'quay: { namespace: harbour, policies: ["platform/*"] }'
const note = '`platform/ingress.yaml` changed and belongs to no environment of meshgate.yaml: it was not judged'

type Texts = Readonly<Record<string, string>>
const apps: Texts = { 'apps/crane.yaml': policy('crane', narrow) }
const base: Texts = { ...apps, 'platform/ingress.yaml': policy('ingress', narrow) }
const opened: Texts = { 'platform/ingress.yaml': policy('ingress', '{}') }
const far: Texts = { ...apps, 'platform/ingress.yaml': policy('ingress', narrow, 'beach') }
const farOpened: Texts = { 'platform/ingress.yaml': policy('ingress', '{}', 'beach') }

let harbour: Workshop
beforeEach(async () => {
  harbour = await openWorkshop()
})
afterEach(() => harbour.close())

/** What `check` says of a commit and of what is changed after it. */
const judge = async (before: Texts, after: Texts) => {
  await harbour.write(before)
  harbour.git('add', '-A')
  harbour.git('commit', '-q', '-m', 'first')
  await harbour.write(after)
  const printed: string[] = []
  const { plans, log } = await harbour.run((run) =>
    check({ ...run, printed: { format: 'markdown', print: async (text) => void printed.push(text) } }),
  )
  return {
    log,
    plans,
    comment: printed.join(''),
    verdicts: plans.map(({ reviewed }) => reviewed.access.verdict),
    reasons: plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)),
    notes: plans.flatMap(({ observed }) => observed.assumptions).filter((text) => text.includes('not judged')),
  }
}

const rightsOf = ({ reviewed }: Plan): readonly string[] =>
  reviewed.permissions.map(({ kind, subject, rule, scope }) => `${kind} ${subject}: ${rule} in ${scope}`)

describe('first-day/no-environment: what no environment reads is named', () => {
  test('a policy outside of every list and namespace is loosened', async () => {
    const { notes, log, comment, verdicts } = await judge({ ...far, 'meshgate.yaml': configuration(quay) }, farOpened)
    expect(notes).toEqual([note])
    expect(log).toContain(note)
    expect(comment).toMatch(/platform\/ingress\.yaml.*belongs to no environment of/)
    expect(verdicts).toEqual(['equivalent'])
  })

  test('the list of the configuration itself', async () => {
    const config = 'version: 1\npolicies: [apps/*]\n'
    expect((await judge({ ...base, 'meshgate.yaml': config }, opened)).notes).toEqual([note])
  })

  test('a text that may hold one', async () => {
    const filled = { 'platform/ingress.yaml': policy('ingress', '${RULES}', 'beach') }
    expect((await judge({ ...far, 'meshgate.yaml': configuration(quay) }, filled)).notes).toEqual([note])
  })

  test('an environment that the same change adds judges nothing yet', async () => {
    const after = { ...opened, 'meshgate.yaml': configuration(quay, gate.replace('quay', 'gate')) }
    expect((await judge({ ...base, 'meshgate.yaml': configuration(quay) }, after)).notes).toEqual([
      '`platform/ingress.yaml` changed and belongs only to an environment that the same change adds to meshgate.yaml: it was not judged',
    ])
  })

  test('many are named one by one, and the rest is counted', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [`platform/p${index}.yaml`, policy(`p${index}`, '{}', 'beach')]),
    )
    const { notes } = await judge({ ...base, 'meshgate.yaml': configuration(quay) }, many)
    expect([notes.length, notes[20]]).toEqual([21, '4 more changed files like these were not judged'])
  })

  test.each<[string, Texts, Texts]>([
    ['a file of an environment', { 'meshgate.yaml': configuration(gate) }, opened],
    ['nobody lists files', { 'meshgate.yaml': configuration('quay: { namespace: harbour }') }, opened],
    ['no configuration', {}, opened],
    [
      'no object that decides',
      { 'meshgate.yaml': configuration(quay) },
      { 'platform/values.yaml': 'replicas: 3\n', 'platform/notes.md': 'AuthorizationPolicy' },
    ],
    ['it is not changed', { 'meshgate.yaml': configuration(quay) }, { 'apps/crane.yaml': policy('crane', '{}') }],
  ])('negative: %s', async (_, before, after) => {
    const { notes, reasons } = await judge({ ...base, ...before }, after)
    expect([notes, reasons]).toEqual([[], []])
  })
})

describe('what no list has, and is about the namespace of an environment, is judged with it', () => {
  const one = configuration(quay)
  const two = configuration(
    'dock: { namespace: harbour, policies: ["clusters/dock/**"] }',
    'pier: { namespace: harbour, policies: ["clusters/pier/**"] }',
  )
  const prod = configuration('production: { namespace: harbour, policies: ["production/policies/*.yaml"] }')
  const peer = (mode: string, namespace = 'harbour') => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: ${namespace} }
spec: { mtls: { mode: ${mode} } }
`
  const crane = (image: string, app = 'crane') => `apiVersion: apps/v1
kind: Deployment
metadata: { name: crane, namespace: harbour }
spec:
  selector: { matchLabels: { app: ${app} } }
  template:
    metadata: { labels: { app: ${app} } }
    spec: { serviceAccountName: crane, containers: [{ name: crane, image: "${image}" }] }
`
  const allow = { 'production/policies/crane.yaml': policy('crane', narrow) }

  test.each<[string, Texts, Texts]>([
    ['a policy', { ...base, 'meshgate.yaml': one }, opened],
    [
      'mutual TLS',
      { ...allow, 'meshgate.yaml': prod, 'production/pa.yaml': peer('STRICT') },
      { 'production/pa.yaml': peer('DISABLE') },
    ],
    [
      'mutual TLS of the mesh',
      { ...allow, 'meshgate.yaml': prod, 'mesh/pa.yaml': peer('STRICT', 'istio-system') },
      { 'mesh/pa.yaml': peer('DISABLE', 'istio-system') },
    ],
    [
      'labels of a workload',
      { ...allow, 'meshgate.yaml': prod, 'production/crane.yaml': crane('a:1') },
      { 'production/crane.yaml': crane('a:1', 'other') },
    ],
    [
      'an environment beside it',
      {
        'clusters/dock/crane.yaml': policy('crane', narrow),
        'clusters/pier/crane.yaml': policy('crane', narrow),
        'meshgate.yaml': two,
        'clusters/extra.yaml': policy('ingress', narrow),
      },
      { 'clusters/extra.yaml': policy('ingress', '{}') },
    ],
  ])('%s', async (title, before, after) => {
    const { verdicts, notes, reasons } = await judge(before, after)
    // Without mutual TLS whoever has an identity loses it on the way.
    const expected = title.startsWith('mutual TLS') ? 'incomparable' : 'more permissive'
    expect(verdicts).toEqual(verdicts.map(() => expected))
    expect([notes, reasons]).toEqual([[], []])
  })

  test.each<[string, Texts, Texts, RegExp]>([
    [
      'a file that nobody can read',
      { ...base, 'meshgate.yaml': one },
      { 'platform/ingress.yaml': policy('ingress', '${RULES}') },
      /cannot be read/,
    ],
    [
      'one that a kustomization takes',
      { ...base, 'meshgate.yaml': one, 'platform/kustomization.yaml': 'resources: [ingress.yaml]\n' },
      opened,
      /builds from it/,
    ],
    ...['dev', 'staging', 'test', 'ci', 'clusters/qa/harbour'].map((folder): [string, Texts, Texts, RegExp] => [
      `a folder with the name of a stage that no environment has, ${folder},`,
      { ...allow, 'meshgate.yaml': prod },
      { [`${folder}/extra.yaml`]: policy('ingress', '{}') },
      /^CHANGE_UNREAD `[^`]+` changes what may decide .* nothing says whether `[^`]+` is of the same cluster/,
    ]),
    [
      'a file that also repeats an object of the list',
      { ...apps, 'meshgate.yaml': one, 'source/crane.yaml': policy('crane', narrow) },
      { 'source/crane.yaml': `${policy('crane', narrow)}---\n${policy('ingress', '${RULES}')}` },
      /cannot be read/,
    ],
    [
      'one object in two files',
      { ...apps, 'meshgate.yaml': one },
      { 'a/ingress.yaml': policy('ingress', '{}'), 'b/ingress.yaml': policy('ingress', narrow) },
      /the same object/,
    ],
  ])('%s proves nothing, by name', async (_, before, after, expected) => {
    const { verdicts, reasons } = await judge(before, after)
    expect(verdicts).toEqual(['cannot prove'])
    expect(reasons).toContainEqual(expect.stringMatching(expected))
  })

  test.each<[string, Texts, Texts]>([
    [
      'a folder of another environment',
      {
        ...allow,
        'staging/policies/crane.yaml': policy('crane', narrow),
        'meshgate.yaml': configuration(
          'production: { namespace: harbour, policies: ["production/policies/*.yaml"] }',
          'staging: { namespace: harbour, policies: ["staging/policies/*.yaml"] }',
        ),
      },
      { 'dev/staging/extra.yaml': policy('ingress', '{}', 'beach') },
    ],
    [
      'a stage without an environment, which holds another state of the list’s objects',
      { ...allow, 'meshgate.yaml': prod, 'staging/crane.yaml': policy('crane', '{}') },
      { 'staging/extra.yaml': policy('ingress', '{}') },
    ],
    [
      'a stage without an environment, in another namespace',
      { ...allow, 'meshgate.yaml': prod },
      { 'dev/extra.yaml': policy('ingress', '{}', 'beach') },
    ],
    [
      'a folder beside those of two environments',
      {
        'clusters/dock/crane.yaml': policy('crane', narrow),
        'clusters/pier/crane.yaml': policy('crane', narrow),
        'meshgate.yaml': two,
      },
      { 'clusters/ferry/crane.yaml': policy('ingress', '{}') },
    ],
    [
      'what the list describes itself',
      { ...apps, 'meshgate.yaml': one, 'source/crane.yaml': policy('crane', narrow) },
      { 'source/crane.yaml': policy('crane', '{}') },
    ],
    ['another namespace', { ...far, 'meshgate.yaml': one }, farOpened],
    [
      'no namespace',
      { ...apps, 'meshgate.yaml': one },
      { 'platform/ingress.yaml': policy('ingress', '{}').replace(', namespace: harbour', '') },
    ],
  ])('negative: %s is told as it was', async (_, before, after) => {
    const { verdicts, notes, reasons } = await judge(before, after)
    expect(verdicts).toEqual(verdicts.map(() => 'equivalent'))
    expect(reasons).toEqual([])
    expect(notes.length).toBeGreaterThan(0)
  })

  test('a file that repeats an object of the list is judged for what it has besides', async () => {
    const before = { ...apps, 'meshgate.yaml': one, 'source/crane.yaml': policy('crane', narrow) }
    const { verdicts } = await judge(before, {
      'source/crane.yaml': `${policy('crane', narrow)}---\n${policy('ingress', '{}')}`,
    })
    expect(verdicts).toEqual(['more permissive'])
  })

  test('a folder with a shorter name of the environment is its own', async () => {
    const before = { ...allow, 'meshgate.yaml': prod }
    const { verdicts } = await judge(before, { 'prod/extra.yaml': policy('ingress', '{}') })
    expect(verdicts).toEqual(['more permissive'])
  })

  test('a folder beside those of two environments that are parts of one cluster, by the objects that each holds, is of both', async () => {
    const parts = {
      'clusters/dock/crane.yaml': policy('crane', narrow),
      'clusters/pier/tug.yaml': policy('tug', narrow),
      'meshgate.yaml': two,
    }
    const { verdicts } = await judge(parts, { 'clusters/ferry/crane.yaml': policy('ingress', '{}') })
    expect(verdicts).toEqual(['more permissive', 'more permissive'])
    const unread = { ...parts, 'clusters/pier/tug.yaml': '# none\n' }
    expect((await judge(unread, { 'clusters/ferry/crane.yaml': policy('crane', '{}') })).verdicts).toEqual(
      expect.arrayContaining(['equivalent']),
    )
  })

  const chart = (templates: Texts): Texts => ({
    'rules/Chart.yaml': 'apiVersion: v2\nname: rules\nversion: 0.1.0\n',
    ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`rules/templates/${name}`, text])),
  })
  const settings = (aliases: string): Texts => ({
    'istio/mesh.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio, namespace: istio-system }\ndata: { mesh: "${aliases}" }\n`,
  })
  const beside = configuration(
    'dock: { namespace: harbour, policies: ["apps/*"] }',
    'pier: { namespace: harbour, policies: ["rules/*"] }',
  )

  test.each([
    ['another policy', policy('deny', narrow)],
    [
      'a policy whose name is filled in, of another kind',
      policy('{{ .Release.Name }}', narrow).replaceAll('AuthorizationPolicy', 'RequestAuthentication'),
    ],
  ])('settings of the mesh, beside an environment whose chart makes %s', async (_, made) => {
    const texts = {
      ...apps,
      ...chart({ 'rule.yaml': `{{ if .Values.on }}\n${made}{{ end }}\n` }),
      'meshgate.yaml': beside,
    }
    const { verdicts } = await judge({ ...texts, ...settings('') }, settings('trustDomainAliases: [old]'))
    expect(verdicts).toContain('more permissive')
  })

  test('negative: a chart that may make the same objects is of another cluster', async () => {
    const made = `{{ if .Values.on }}\n${policy('{{ .Release.Name }}', narrow)}{{ end }}\n`
    const texts = { ...apps, ...chart({ 'rule.yaml': made }), 'meshgate.yaml': beside }
    const { verdicts } = await judge({ ...texts, ...settings('') }, settings('trustDomainAliases: [old]'))
    expect(verdicts).not.toContain('more permissive')
  })

  const tug = (namespace: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: tug, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: tug } }
  template:
    metadata: { labels: { app: tug } }
    spec: { serviceAccountName: tug, containers: [{ name: tug, image: "tug:1" }] }
`
  const notes = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes, namespace: beach }\n'
  const byNamespace = { 'apps/crane.yaml': policy('crane', '{ from: [{ source: { namespaces: [pier] } }] }') }

  test('a workload that moves from one file and namespace to another takes what the new namespace may', async () => {
    const before = { ...byNamespace, 'meshgate.yaml': configuration(quay), 'old/tug.yaml': tug('beach') }
    const { verdicts, reasons } = await judge(before, { 'old/tug.yaml': notes, 'new/tug.yaml': tug('pier') })
    expect([verdicts, reasons]).toEqual([['more permissive'], []])
  })

  test('negative: it moves where no rule is true of either', async () => {
    const before = { ...byNamespace, 'meshgate.yaml': configuration(quay), 'old/tug.yaml': tug('beach') }
    const { verdicts } = await judge(before, { 'old/tug.yaml': notes, 'new/tug.yaml': tug('lagoon') })
    expect(verdicts).toEqual(['equivalent'])
  })

  describe('values beside a template of a policy that no list has', () => {
    const template = (namespace: string): string =>
      `#@ load("@ytt:data", "data")\n${policy('deny', '{}', namespace).replace('rules: [{}]', 'rules: #@ data.values.rules\n')}`
    const values = (text: string): string => `#@data/values\n---\n${text}\n`
    const templated = (namespace: string): Texts => ({
      ...apps,
      'meshgate.yaml': configuration(quay),
      'config/deny.yml': template(namespace)
        .replace('spec: { selector: { matchLabels: { app: crane } }, ', 'spec:\n  ')
        .replace('\n }', '\n'),
      'config/values.yml': values('rules: [{}]\nimage: "a:1"'),
    })

    test('prove nothing where they say its rules', async () => {
      const { verdicts, reasons } = await judge(templated('harbour'), {
        'config/values.yml': values('rules: []\nimage: "a:1"'),
      })
      expect(verdicts).toEqual(['cannot prove'])
      expect(reasons.join()).toMatch(/^CHANGE_UNREAD config\/deny\.yml.*touches config\/values\.yml/)
    })

    test.each([
      ['where they say an image', 'harbour', 'rules: [{}]\nimage: "a:2"'],
      ['of another namespace', 'beach', 'rules: []\nimage: "a:1"'],
    ])('negative: %s', async (_, namespace, text) => {
      const { reasons } = await judge(templated(namespace), { 'config/values.yml': values(text) })
      expect(reasons).toEqual([])
    })
  })

  const overlay = (kind: string): string =>
    `#@ load("@ytt:overlay", "overlay")\n#@overlay/match by=overlay.subset({"kind":"${kind}"}),expects="1+"\n---\nspec:\n  #@overlay/match missing_ok=True\n  rules: [{}]\n`

  test('an overlay of ytt that changes policies of any namespace proves nothing', async () => {
    const { verdicts, reasons } = await judge(
      { ...apps, 'meshgate.yaml': one },
      { 'overlays/over.yml': overlay('AuthorizationPolicy') },
    )
    expect(verdicts).toEqual(['cannot prove'])
    expect(reasons).toEqual([expect.stringMatching(/^CHANGE_UNREAD `overlays\/over\.yml` changes.*it cannot be read/)])
  })

  test.each([
    ['of ConfigMaps', 'overlays/over.yml', overlay('ConfigMap')],
    ['of pods', 'overlays/over.yml', overlay('Deployment')],
  ])('negative: one %s', async (_, path, text) => {
    expect((await judge({ ...apps, 'meshgate.yaml': one }, { [path]: text })).reasons).toEqual([])
  })

  test('negative: an image alone', async () => {
    const { verdicts, reasons } = await judge(
      { ...allow, 'meshgate.yaml': prod, 'production/crane.yaml': crane('a:1') },
      { 'production/crane.yaml': crane('a:2') },
    )
    expect([verdicts, reasons]).toEqual([['equivalent'], []])
  })
})

describe('first-day/narrowed-in-passing: a list that leaves out what the same change touches', () => {
  const list = 'version: 1\npolicies: [apps/*]\nenvironments: { quay: { namespace: harbour } }\n'

  test.each<[string, Texts, Texts]>([
    ['a policy that opens', base, opened],
    ['a new file', apps, opened],
    ['a list of an environment', base, { ...opened, 'meshgate.yaml': configuration(quay) }],
  ])('%s proves nothing, by name', async (_, before, after) => {
    const { verdicts, reasons } = await judge(before, { 'meshgate.yaml': list, ...after })
    expect(verdicts).toEqual(['cannot prove'])
    expect(reasons).toEqual([expect.stringMatching(/^CHANGE_UNREAD `platform\/ingress\.yaml` changes, and the list/)])
  })

  const grant = (namespace: string, who = 'applier') => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: applier, namespace: ${namespace} }
rules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: applier, namespace: ${namespace} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: applier }
subjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: ${who} }]
`

  test('rbac.yaml, as init prints it, is judged: who gains is a row', async () => {
    const { plans, reasons } = await judge(apps, { 'meshgate.yaml': list, 'rbac.yaml': grant('harbour') })
    expect(reasons).toEqual([])
    expect(plans.flatMap(rightsOf)).toEqual(['gained Group applier: get secrets in namespace harbour'])
  })

  test('rights in the namespace of another environment are that one’s', async () => {
    const both =
      'version: 1\npolicies: [apps/*]\nenvironments: { quay: { namespace: harbour }, dock: { namespace: dock } }\n'
    const rights = ['harbour', 'dock', 'elsewhere'].map((name) => grant(name)).join('---\n')
    const { plans } = await judge(apps, { 'meshgate.yaml': both, 'rbac.yaml': rights })
    expect(
      plans.map((plan) => [plan.reviewed.environment, rightsOf(plan).map((row) => row.split(' in ', 2)[1])]),
    ).toEqual([
      ['quay', ['namespace elsewhere, namespace harbour']],
      ['dock', ['namespace dock, namespace elsewhere']],
    ])
  })

  test.each<[string, Texts]>([
    ['with a policy', { 'rbac.yaml': `${grant('harbour')}---\n${policy('ingress', '{}')}` }],
    [
      'with an object that names no namespace',
      { 'rbac.yaml': grant('harbour').replaceAll(', namespace: harbour', '') },
    ],
    ['with a placeholder', { 'rbac.yaml': grant('harbour', '${WHO}') }],
    ['that a kustomization takes', { 'rbac.yaml': grant('harbour'), 'kustomization.yaml': 'resources: [rbac.yaml]\n' }],
    ['whose object another file describes, too', { 'rbac.yaml': grant('harbour'), 'more.yaml': grant('harbour') }],
    ['whose object the list reads elsewhere', { 'rbac.yaml': grant('harbour'), 'apps/rbac.yaml': grant('harbour') }],
  ])('negative: rights %s prove nothing, by name', async (_, files) => {
    const { verdicts, reasons } = await judge(apps, { 'meshgate.yaml': list, ...files })
    expect(verdicts).toEqual(['cannot prove'])
    expect(reasons).toContainEqual(expect.stringMatching(/^CHANGE_UNREAD `rbac\.yaml` changes, and the list/))
  })

  test('negative: the list alone', async () => {
    const { verdicts, reasons, notes } = await judge(base, { 'meshgate.yaml': list })
    expect([verdicts, reasons, notes]).toEqual([['equivalent'], [], []])
  })

  test('negative: the list has the file', async () => {
    const wide = list.replace('[apps/*]', '["apps/*", "platform/*"]')
    const { verdicts, reasons } = await judge(base, { ...opened, 'meshgate.yaml': wide })
    expect([verdicts, reasons]).toEqual([['more permissive'], []])
  })

  test('negative: a list of the base judges the file to the end', async () => {
    const wide = list.replace('[apps/*]', '["apps/*", "platform/*"]')
    const { verdicts, reasons } = await judge({ ...base, 'meshgate.yaml': wide }, { ...opened, 'meshgate.yaml': list })
    expect([verdicts, reasons]).toEqual([['more permissive'], []])
  })
})
