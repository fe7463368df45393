import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const shut =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: shut, namespace: quay}\nspec: {action: DENY, rules: [{}]}\n'
const application = (source: string, more = ''): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: tug, namespace: argocd}\nspec:\n  source: {repoURL: https://far.example/a.git, ${source}}\n  destination: {namespace: quay}\n${more}`
const chart = (object: string): Files => ({
  'apps/Chart.yaml': 'apiVersion: v2\nname: apps\nversion: 1.0.0\n',
  'apps/values.yaml': `some: ${JSON.stringify(object)}\n`,
  'apps/templates/tug.yaml': '{{ .Values.some }}\n',
})
/** A chart whose template is the text of a value. */
const renderer: Renderer = {
  ...chartsInMemory,
  render: async (copy) => {
    const rendering = await chartsInMemory.render(copy)
    const values = copy.files.get('apps/values.yaml')
    if (rendering.kind !== 'rendered' || values === undefined) return rendering
    const { some } = parse(new TextDecoder().decode(values)) as { readonly some: string }
    return { ...rendering, text: rendering.text.replace('{{ .Values.some }}', () => some) }
  },
}
const kustomization = (object: string): Files => ({
  'apps/kustomization.yaml': 'resources: [tug.yaml]\n',
  'apps/tug.yaml': object,
})

/** Texts of what stands in the way of a proof, of what a unit makes. */
const told = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'quay/shut.yaml': shut, ...base }, head, { renderer })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes(' makes Application argocd/tug'))
}

describe('a chart that makes objects of Argo CD or Flux', () => {
  test.each<[string, string, string, string]>([
    [
      'another revision',
      application('path: a, targetRevision: v1'),
      application('path: a, targetRevision: v2'),
      'source.targetRevision',
    ],
    ['another folder', application('path: a'), application('path: b'), 'source.path'],
    [
      'another value',
      application('path: a, helm: {valuesObject: {shut: true}}'),
      application('path: a, helm: {valuesObject: {shut: false}}'),
      'source.helm',
    ],
    [
      'another chart',
      application('chart: a, targetRevision: 1.0.0'),
      application('chart: a, targetRevision: 2.0.0'),
      'source.targetRevision',
    ],
    [
      'what is left as it is',
      application('path: a'),
      application('path: a', '  ignoreDifferences: [{kind: B}]\n'),
      'ignoreDifferences',
    ],
  ])('%s of what it applies proves nothing', async (_, before, after, field) => {
    expect(await told(chart(before), chart(after))).toContainEqual(
      expect.stringMatching(new RegExp(`^CHANGE_UNREAD .*, which changes spec\\.${field.replaceAll('.', '\\.')}`)),
    )
  })

  test('a new one, and one that goes, prove nothing', async () => {
    const other = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: quay}\n'
    const one = application('path: a, targetRevision: HEAD')
    expect(await told(chart(other), chart(one))).toContainEqual(expect.stringContaining(', which comes: '))
    expect(await told(chart(one), chart(other))).toContainEqual(expect.stringContaining(', which goes: '))
  })

  test.each<[string, Files, Files]>([
    [
      'how it is synchronised',
      chart(application('path: a')),
      chart(application('path: a', '  syncPolicy: {automated: {}}\n')),
    ],
    ['its project', chart(application('path: a')), chart(application('path: a', '  project: b\n'))],
    ['its comments', chart(application('path: a')), chart(`# words\n${application('path: a')}`)],
    ['what stands in a file as it is', kustomization(application('path: a')), kustomization(application('path: b'))],
  ])('but not %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})

/** `deny` stands or falls with what an object inside of another one says. */
const fluxObject = (name: string, spec: string): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec:\n  sourceRef: {kind: GitRepository, name: flux-system}\n${spec}`
const outer = (spec: string): Files => ({ 'outer.yaml': fluxObject('outer', spec) })
const inner = (spec: string, name = 'inner'): string => fluxObject(name, spec)
const app = (path: string, name = 'tug'): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec:\n  source: {repoURL: https://far.example/a.git, path: ${path}}\n  destination: {namespace: quay}\n`
const folders: Files = {
  'env/a/shut.yaml': shut,
  'env/b/other.yaml': shut.replace('name: shut', 'name: other'),
}

describe('a delivery that another one delivers', () => {
  const reasons = async (
    base: Files,
    head: Readonly<Record<string, string | undefined>>,
  ): Promise<readonly string[]> => {
    const { plans } = await compareCommits({ ...folders, ...base }, head, { renderer: chartsInMemory })
    return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
  }

  test.each<[string, Files, Files, string]>([
    [
      'its path is filled in by another value',
      {
        ...outer('  path: ./in\n  postBuild: {substitute: {ENV: a}}\n'),
        'in/k.yaml': inner('  path: ./env/${ENV}\n'),
      },
      outer('  path: ./in\n  postBuild: {substitute: {ENV: b}}\n'),
      'outer) makes Kustomization flux-system/inner at in/k.yaml:6, which changes spec.path: ',
    ],
    [
      'what it fills in is filled in by another value',
      {
        ...outer('  path: ./in\n  postBuild: {substitute: {P: a}}\n'),
        'in/k.yaml': inner('  path: ./env/a\n  postBuild: {substitute: {P: "${P}"}}\n'),
      },
      outer('  path: ./in\n  postBuild: {substitute: {P: b}}\n'),
      'which changes spec.postBuild: ',
    ],
    [
      'the values of its chart are filled in by another value',
      {
        ...outer('  path: ./in\n  postBuild: {substitute: {DENY: "true"}}\n'),
        'in/k.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: shop, namespace: quay}\nspec:\n  chart: {spec: {chart: ./apps, sourceRef: {kind: GitRepository, name: flux-system}}}\n  values: {deny: "${DENY}"}\n',
        ...chart(shut),
      },
      outer('  path: ./in\n  postBuild: {substitute: {DENY: "false"}}\n'),
      'makes HelmRelease quay/shop at in/k.yaml:6, which changes spec.values: ',
    ],
    [
      'another folder holds another one of its name',
      {
        ...outer('  path: ./one\n'),
        'one/k.yaml': inner('  path: ./env/a\n'),
        'two/k.yaml': inner('  path: ./env/b\n'),
      },
      outer('  path: ./two\n'),
      'which changes spec.path: ',
    ],
    [
      'another folder holds none',
      { ...outer('  path: ./one\n'), 'one/k.yaml': inner('  path: ./env/a\n'), 'two/c.yaml': shut },
      outer('  path: ./two\n'),
      'Kustomization flux-system/inner at one/k.yaml:4, which goes: ',
    ],
    [
      'another folder of an Application holds another one of its name',
      { 'root.yaml': app('one', 'root'), 'one/a.yaml': app('env/a'), 'two/a.yaml': app('env/b') },
      { 'root.yaml': app('two', 'root') },
      'makes Application argocd/tug at one/a.yaml:5, which changes spec.source.path: ',
    ],
  ])('proves nothing where %s', async (_, base, head, words) => {
    expect(await reasons(base, head)).toContainEqual(expect.stringContaining(words))
  })

  const nested: Files = {
    ...outer('  path: ./in\n  postBuild: {substitute: {ENV: a, TAG: x}}\n'),
    'in/k.yaml': inner('  path: ./env/${ENV}\n'),
    'in/l.yaml': inner('  path: ./env/b\n  interval: ${TAG}m\n', 'timed'),
    'in/notes.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: quay}\ndata: {a: x}\n',
  }
  test.each<[string, Files, Readonly<Record<string, string | undefined>>]>([
    ['words beside it', nested, { 'README.md': '# words\n' }],
    [
      'another object beside it',
      nested,
      { 'in/notes.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: quay}\ndata: {a: y}\n' },
    ],
    ['how often it looks', nested, outer('  path: ./in\n  postBuild: {substitute: {ENV: a, TAG: y}}\n')],
    [
      'the folder in which both stand',
      { ...outer('  path: ./one\n'), 'one/k.yaml': inner('  path: ./env/a\n') },
      { ...outer('  path: ./two\n'), 'one/k.yaml': undefined, 'two/k.yaml': inner('  path: ./env/a\n') },
    ],
  ])('is unchanged by %s', async (_, base, head) => {
    expect((await reasons(base, head)).filter((text) => text.includes(' makes '))).toEqual([])
  })
})

describe('what a delivery applies that another one makes otherwise than its file says', () => {
  const told = async (base: Files, head: Files): Promise<readonly string[]> => {
    const { plans } = await compareCommits(base, head, { renderer: chartsInMemory })
    return plans.flatMap(({ reviewed }) =>
      reviewed.access.reasons.map(({ text }) => text).filter((text) => text.includes(' as its file says')),
    )
  }
  const policy = (path: string): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: shut, namespace: quay}\nspec: {action: DENY, rules: [{to: [{operation: {paths: ["${path}"]}}]}]}\n`
  const nested = (spec: string): Files => ({
    ...outer(`  path: ./in\n${spec}`),
    'in/k.yaml': inner('  path: ./k\n  postBuild: {substitute: {P: "${ENV}"}}\n'),
    'k/shut.yaml': policy('/admin*'),
  })

  test('proves nothing where it changes', async () => {
    const filled = nested('  postBuild: {substitute: {ENV: /none}}\n')
    expect(await told(filled, { 'k/shut.yaml': policy('${P}*') })).toContainEqual(
      expect.stringMatching(
        /^Kustomization flux-system\/inner at in\/k\.yaml:4 is made by in \(Kustomization flux-system\/outer\) with another spec\.postBuild: /,
      ),
    )
  })

  test('but it does as its file says', async () => {
    const plain = { ...nested(''), 'in/k.yaml': inner('  path: ./k\n  postBuild: {substitute: {P: /none}}\n') }
    expect(await told(plain, { 'k/shut.yaml': policy('${P}*') })).toEqual([])
  })

  /** A patch of the outer one gives all that it makes the same fillings. */
  const patching = (filling: string): Renderer => ({
    ...chartsInMemory,
    render: async (copy) => {
      const rendering = await chartsInMemory.render(copy)
      if (rendering.kind !== 'rendered') return rendering
      return { ...rendering, text: rendering.text.replaceAll(/^ {2}(?:retryInterval|postBuild): .*\n/gm, filling) }
    },
  })
  const every = '  postBuild: {substituteFrom: [{kind: Secret, name: all}]}\n  decryption: {provider: sops}\n'
  const patched = (files: Files): Files => ({
    ...outer('  path: ./in\n  patches: [{patch: "{}", target: {kind: Kustomization}}]\n'),
    'in/k.yaml': inner('  path: ./k\n  retryInterval: 1m\n'),
    'in/kustomization.yaml': 'resources: [k.yaml]\n',
    'k/kustomization.yaml': `resources: [${Object.keys(files).join()}]\n`,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`k/${name}`, text])),
  })
  const allow = (path: string): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: allow, namespace: quay}\nspec: {rules: [{to: [{operation: {paths: ["${path}"]}}]}]}\n`
  const asking = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: quay}\ndata:\n  a: ${A}\n'
  const words = async (base: Files, head: Files, filling: string): Promise<readonly string[]> => {
    const { plans } = await compareCommits(base, head, { renderer: patching(filling) })
    return plans.flatMap(({ reviewed }) =>
      reviewed.access.reasons.map(({ text }) => text).filter((text) => text.includes(' as its file says')),
    )
  }

  test.each<[string, Files, Files, string?]>([
    ['no line that changes asks for them', patched({ 'a.yaml': asking }), { 'k/a.yaml': `${asking}  b: c\n` }],
    ['a policy changes by itself', patched({ 'b.yaml': allow('/a') }), { 'k/b.yaml': allow('/b') }],
    [
      'what asks for nothing comes',
      patched({ 'a.yaml': asking }),
      { 'in/k.yaml': inner('  path: ./k\n  interval: 1m\n  retryInterval: 1m\n') },
    ],
    [
      'only how often it looks is patched',
      patched({ 'b.yaml': allow('/a') }),
      { 'k/b.yaml': allow('${A}') },
      '  interval: 9m\n',
    ],
  ])('one patch that gives all of them fillings stands in no way where %s', async (_, base, head, filling = every) => {
    expect(await words(base, head, filling)).toEqual([])
  })

  test.each<[string, Files, Files, string?]>([
    ['a line that changes asks for them', patched({ 'b.yaml': allow('/a') }), { 'k/b.yaml': allow('${A}') }],
    ['a line that changes is enciphered', patched({ 'b.yaml': allow('/a') }), { 'k/b.yaml': allow('ENC[a]') }],
    [
      'the file gives others',
      {
        ...patched({ 'a.yaml': asking, 'b.yaml': allow('/a') }),
        'in/k.yaml': inner('  path: ./k\n  postBuild: {substitute: {A: b}}\n'),
      },
      { 'k/b.yaml': allow('/b') },
    ],
    [
      'a patch of paths beside',
      patched({ 'b.yaml': allow('/a') }),
      { 'k/b.yaml': allow('/b') },
      `${every}  targetNamespace: tug\n`,
    ],
    [
      'a unit that asks for them comes',
      { ...patched({ 'a.yaml': asking }), 'in/k.yaml': asking.replace('name: a', 'name: b') },
      patched({ 'a.yaml': asking }),
    ],
  ])('but where %s', async (_, base, head, filling = every) => {
    expect(await words(base, head, filling)).toContainEqual(expect.stringContaining('with another spec.'))
  })

  const release = (values: string): string =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: shop, namespace: quay}\nspec:\n  chart: {spec: {chart: ./apps, sourceRef: {kind: GitRepository, name: flux-system}}}\n  values: ${values}\n`
  const charted: Files = { ...chart(shut), 'in/r.yaml': release('{tag: a, deny: "${DENY:-true}"}') }
  test('nor does a value of a chart that nobody here fills in, where it or a template changes', async () => {
    const words = 'is filled in with what nobody here knows (values.deny: ${DENY:-'
    for (const head of [
      { 'in/r.yaml': release('{tag: a, deny: "${DENY:-}"}') },
      { 'apps/templates/tug.yaml': `${shut}# {{ .Values.deny }}\n` },
    ])
      expect(await told(charted, head)).toContainEqual(expect.stringContaining(words))
  })

  const guarded: Files = { ...charted, 'apps/templates/shut.yaml': shut }
  const rows = async (base: Files, head: Files): Promise<readonly string[]> => {
    const { plans } = await compareCommits(base, head, { renderer: chartsInMemory })
    return plans.flatMap(({ reviewed }) => reviewed.access.destinations.map(({ verdict }) => verdict))
  }
  test('what starts to ask for it shows no gain that may be none', async () => {
    const switched = { 'apps/templates/shut.yaml': `# {{ .Values.deny }}\n${shut.replace('DENY', 'AUDIT')}` }
    expect(await rows(guarded, switched)).toEqual([])
    const known = { ...guarded, 'in/r.yaml': release('{tag: a, deny: "true"}') }
    expect(await rows(known, switched)).not.toEqual([])
    const filled = nested('  postBuild: {substitute: {ENV: /none}}\n')
    expect(await rows(filled, { 'k/shut.yaml': policy('${P}*') })).toEqual([])
  })

  test('what does not ask for it shows its gain beside', async () => {
    const opened = { 'apps/templates/shut.yaml': shut.replace('DENY', 'AUDIT') }
    expect(await rows(guarded, opened)).not.toEqual([])
    const filled = nested('  postBuild: {substitute: {ENV: /none}}\n')
    expect(await rows(filled, { 'k/shut.yaml': policy('/none*') })).not.toEqual([])
  })

  test.each<[string, Files]>([
    ['another value', { 'in/r.yaml': release('{tag: b, deny: "${DENY:-true}"}') }],
    ['words of the chart', { 'apps/README.md': '# words\n' }],
    ['a default of the chart', { 'apps/values.yaml': 'some: b\n' }],
  ])('but %s may change', async (_, head) => {
    expect(await told(charted, head)).toEqual([])
  })
})

test('nothing follows of a policy that cannot be filled in at one revision', async () => {
  const allow = (who: string): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: allow, namespace: quay}\nspec:\n  selector: {matchLabels: {app: tug}}\n  action: ALLOW\n  rules: [{from: [{source: {principals: ["cluster.local/ns/${who}/sa/a"]}}]}]\n`
  const pods =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: tug, namespace: quay}\nspec:\n  template:\n    metadata: {labels: {app: tug}}\n    spec: {containers: [{name: a, image: a}]}\n'
  const { plans } = await compareCommits(
    {
      ...outer('  path: ./k\n  postBuild: {substitute: {WHO: jobs}}\n'),
      'k/allow.yaml': allow('${WHO:=jobs}'),
      'k/pods.yaml': pods,
    },
    { 'k/allow.yaml': allow('${WHO:+other}') },
    { renderer: chartsInMemory },
  )
  const accesses = plans.map(({ reviewed }) => reviewed.access)
  expect(accesses.flatMap(({ destinations }) => destinations.flatMap(({ gained }) => gained))).toEqual([])
  expect(accesses.map(({ verdict }) => verdict)).toContain('cannot prove')
})
