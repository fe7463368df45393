import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Problem } from '../../src/errors/problem.js'
import { createReadCache, readObjects, type Selection } from '../../src/manifests/read-objects.js'
import { mayHoldMeshObjects, mayHoldMeshObjectsByVersion, mayHoldObjects } from '../../src/manifests/interest.js'
import { keyText } from '../../src/ports/object.js'
import { applyTimeLimit } from '../doubles/time-limit.js'

const file = (path: string, text: string) => ({ path, text, digest: createHash('sha256').update(text).digest('hex') })
const read = (text: string, selection: Selection = 'named', path = 'mesh/a.yaml') =>
  readObjects([file(path, text)], { selection, namespace: 'shop' })
const place = (problem: Problem) =>
  problem.where?.kind === 'file'
    ? `${problem.code} ${problem.where.path}:${problem.where.line}:${problem.where.column}`
    : problem.code
const policy = (name: string, more = '') => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: ${name}
  namespace: shop
${more}spec:
  rules:
    - from:
        - source:
            principals: [a]
`

describe('objects', () => {
  test('have key, labels, content and places', () => {
    const { objects, problems } = read(`# first\n---\n${policy('orders', '  labels: {app: orders}\n')}`)
    expect(problems).toEqual([])
    expect(objects.map((object) => keyText(object.key))).toEqual(['security.istio.io/AuthorizationPolicy/shop/orders'])
    const [object] = objects
    expect(object?.labels).toEqual({ app: 'orders' })
    expect(object?.source).toEqual({ kind: 'file', path: 'mesh/a.yaml', line: 3, column: 1 })
    expect(object?.locate('/spec/rules/0')).toMatchObject({ line: 11, column: 7 })
    expect(object?.locate('/spec/rules/0/from/0/source/principals/0')).toMatchObject({ line: 13, column: 26 })
    expect(object?.creationTimestamp).toBeUndefined()
  })

  test('attack K09: lists in lists are flattened, typed lists name their items, each item has its own place', () => {
    const text = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: List
  items:
  - apiVersion: security.istio.io/v1
    kind: AuthorizationPolicy
    metadata:
      name: one
      namespace: shop
    spec:
      rules:
      - {}
- apiVersion: v1
  kind: ServiceList
  items:
  - metadata: {name: orders, namespace: shop}
    spec: {selector: {app: orders}}
metadata:
  resourceVersion: ""
`
    const { objects, problems } = read(text)
    expect(problems).toEqual([])
    expect(objects.map((object) => keyText(object.key))).toEqual([
      '/Service/shop/orders',
      'security.istio.io/AuthorizationPolicy/shop/one',
    ])
    expect(objects[1]?.source).toMatchObject({ line: 7, column: 5 })
    expect(objects[1]?.locate('/spec/rules/0')).toMatchObject({ line: 14, column: 9 })
    expect(objects[0]?.locate('/spec/selector')).toMatchObject({ line: 19, column: 12 })
    const json = JSON.stringify(
      { apiVersion: 'v1', kind: 'List', items: objects.map((object) => object.content) },
      null,
      1,
    )
    const again = readObjects([file('a.json', json)], { selection: 'folder' })
    expect(again.problems).toEqual([])
    expect(again.objects.map((object) => object.content)).toEqual(objects.map((object) => object.content))
    const at = again.objects[1]?.locate('/spec/rules')
    expect(
      at?.kind === 'file' &&
        json
          .split('\n')
          [at.line - 1]?.slice(at.column - 1)
          .startsWith('"rules"'),
    ).toBe(true)
  })

  test('attack K09: generateName is refused; status and managedFields are dropped', () => {
    expect(read('apiVersion: v1\nkind: Service\nmetadata:\n  generateName: x-\n').problems.map(place)).toEqual([
      'GENERATE_NAME mesh/a.yaml:4:3',
    ])
    const { objects } = read(
      'apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: b, managedFields: [{manager: x}]}\nstatus: {x: 1}\nspec: {}\n',
    )
    expect(JSON.stringify(objects[0]?.content)).toBe(
      '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a","namespace":"b"},"spec":{}}',
    )
  })

  test('a name that the API server chooses is no name to find a Job by: it is found by what it holds', () => {
    const job = (image: string, name = 'generateName: x-', kind = 'Job'): string =>
      `apiVersion: ${kind === 'Job' ? 'batch/v1' : 'argoproj.io/v1alpha1'}\nkind: ${kind}\nmetadata:\n  ${name}\nspec: {image: ${image}}\n`
    const names = (text: string): readonly string[] => read(text).objects.map(({ key }) => key.name)
    const [first = ''] = names(job('a'))
    expect(first).toMatch(/^x-\*[0-9a-f]{8}$/)
    expect(names(job('a'))).toEqual([first])
    expect(names(`${job('a')}---\n${job('b')}`)).toHaveLength(2)
    // Several alike are one, and no mistake.
    expect(read(`${job('a')}---\n${job('a')}`)).toMatchObject({ problems: [], objects: [{ key: { name: first } }] })
    expect(names(job('a', 'generateName: wf-', 'Workflow'))[0]).toMatch(/^wf-\*/)
    expect(names(job('a', 'name: fixed\n  generateName: x-'))).toEqual(['fixed'])
    expect(read(job('a', 'generateName: X_')).problems.map(place)).toEqual(['OBJECT_METADATA mesh/a.yaml:4:3'])
    expect(read(job('a', 'generateName: ""')).problems.map(({ code }) => code)).toEqual(['GENERATE_NAME'])
  })

  test('attack K10: two versions of one object are one object, and both places are told', () => {
    const text = `${policy('orders')}---\n${policy('orders').replace('/v1\n', '/v1beta1\n')}`
    const [problem] = read(text).problems
    expect(problem).toMatchObject({ code: 'DUPLICATE_OBJECT', where: { line: 12 } })
    expect(problem?.expected).toContain('mesh/a.yaml:1:1')
    expect(read(`${policy('orders')}---\n${policy('payments')}`).problems).toEqual([])
  })

  test.each([
    ['label with a control character', 'labels: {a: "x\\u001b[31m"}', 'OBJECT_METADATA mesh/a.yaml:5:12'],
    ['label that is too long', `labels: {a: ${'x'.repeat(64)}}`, 'OBJECT_METADATA mesh/a.yaml:5:12'],
    ['label that is a number', 'labels: {a: 1}', 'OBJECT_METADATA mesh/a.yaml:5:12'],
    ['label key with a space', 'labels: {"a b": x}', 'OBJECT_METADATA mesh/a.yaml:5:12'],
    ['annotation that is a truth value', 'annotations: {a: true}', 'OBJECT_METADATA mesh/a.yaml:5:17'],
    ['annotations above 256 KiB', `annotations: {a: ${'x'.repeat(262_144)}}`, 'OBJECT_METADATA mesh/a.yaml:5:3'],
    ['labels that are a list', 'labels: [a]', 'OBJECT_METADATA mesh/a.yaml:5:3'],
  ])('attack K11: %s', (_, line, expected) => {
    expect(read(`apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  ${line}\n`).problems.map(place)).toEqual([
      expected,
    ])
  })

  test.each(['Orders', 'a/b', '..', 'a b', '"a\\nb"', '""', '7', 'x'.repeat(254)])('a name %s is refused', (name) => {
    expect(
      read(`apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n`).problems.map((problem) => problem.code),
    ).toEqual(['OBJECT_METADATA'])
  })

  test('a missing namespace takes the option, cluster-scoped kinds have none, unknown kinds keep what is written', () => {
    const text =
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: a, namespace: ""}\n---\napiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\n'
    const { objects, withoutNamespace } = read(text)
    expect(objects.map((object) => keyText(object.key))).toEqual([
      '/Namespace//a',
      '/Service/shop/a',
      'example.com/Thing//a',
    ])
    expect(withoutNamespace.map(keyText)).toEqual(['/Service/shop/a'])
    expect(objects[1]?.content['metadata']).toMatchObject({ namespace: 'shop' })
    expect(readObjects([file('a.yaml', text)], { selection: 'named' }).objects[1]?.key.namespace).toBe('default')
  })

  test('a folder of live objects tells their age, a repository does not', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: a, creationTimestamp: "2026-01-02T03:04:05Z"}\n'
    expect(read(text, 'folder').objects[0]?.creationTimestamp).toBe('2026-01-02T03:04:05Z')
    expect(read(text, 'named').objects[0]?.creationTimestamp).toBeUndefined()
  })

  test('RBAC names may hold colons', () => {
    expect(
      read('apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: "system:Admin"}\n').problems,
    ).toEqual([])
  })

  test('Helm’s # Source: stays with every place', () => {
    const { objects } = read(
      `---\n# Source: shop/templates/a.yaml\n${policy('a')}---\n# Source: shop/templates/b.yaml\n${policy('b')}`,
    )
    expect(objects.map((object) => object.source)).toMatchObject([
      { renderedFrom: 'shop/templates/a.yaml', line: 3 },
      { renderedFrom: 'shop/templates/b.yaml', line: 15 },
    ])
    expect(objects[1]?.locate('/spec')).toMatchObject({ renderedFrom: 'shop/templates/b.yaml' })
  })
})

describe('templates and files that build others', () => {
  test.each(['named', 'found', 'folder'] as const)('a Helm template is refused by name: %s', (selection) => {
    for (const text of [
      `{{- if .Values.mesh }}\n${policy('a')}{{- end }}\n`,
      policy('{{ .Values.name }}'),
      policy('"{{ .Release.Name }}-a"'),
      policy('a').replace('[a]', '["{{ .Values.trustDomain }}/ns/a/sa/b"]'),
      policy('a', '{{ include "labels" . | indent 2 }}\n'),
    ]) {
      const [problem] = read(text, selection).problems
      expect(problem).toMatchObject({ code: 'HELM_TEMPLATE' })
      expect(problem?.remedy).toContain('helm template')
    }
  })

  test.each(['named', 'found', 'folder'] as const)(
    'a template with other marks is filled in later: %s',
    (selection) => {
      for (const [text, line] of [
        // gomplate, Jinja and ERB.
        [`${policy('a')}{{<- if .Values.mesh >}}\n{{<- end >}}\n`, 11],
        [policy('{{< .Values.mesh.name >}}/{{< .Values.mesh.kind >}}'), 4],
        [`{% if mesh %}\n${policy('a')}{% endif %}\n`, 1],
        [policy('{{ mesh_name }}-{{ environment_name }}'), 4],
        [`<% if mesh %>\n${policy('a')}<% end %>\n`, 1],
      ] as const)
        expect(read(text, selection).problems).toMatchObject([{ code: 'PLACEHOLDER', where: { line } }])
    },
  )

  test('of a text that is no YAML, braces in its data make no template', () => {
    const broken = policy('a').replace('kind:', 'kind')
    for (const data of ['text: "{{ instance }}"', "expr: '{% raw %}'"])
      expect(read(`${broken}# below\nx: {${data}}\n`).problems).toMatchObject([{ code: 'YAML_SYNTAX' }])
  })

  test('braces that are no template are text', () => {
    const rule =
      'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: a}\nspec: {text: "{{ $labels.pod }} {{ $value }}"}\n'
    expect(read(rule).problems).toEqual([])
    expect(read(policy('a').replace('[a]', '["/{*}/{**}"]')).problems).toEqual([])
  })

  test('a kustomization that is listed is refused; in the way it is refused, elsewhere it is left out', () => {
    expect(read('resources: [a.yaml]\n', 'named', 'mesh/kustomization.yaml').problems).toMatchObject([
      { code: 'KUSTOMIZATION', remedy: expect.stringContaining('kustomize build') },
    ])
    const build = file('mesh/base/kustomization.yaml', 'resources: [a.yaml]\n')
    const found = (path: string) => readObjects([build, file(path, policy('a'))], { selection: 'found' })
    expect(found('mesh/base/a.yaml').problems.map(place)).toEqual(['KUSTOMIZATION mesh/base/kustomization.yaml:1:1'])
    expect(found('other/a.yaml').problems).toEqual([])
    // The base is applied by nobody: the advice names what takes it.
    const remedies = (...overlays: readonly string[]): readonly string[] =>
      readObjects(
        [
          build,
          file('mesh/base/a.yaml', policy('a')),
          ...overlays.map((name) => file(`mesh/${name}/kustomization.yaml`, 'resources:\n  - ../base\n')),
        ],
        { selection: 'found' },
      ).problems.map(({ remedy }) => remedy)
    expect(remedies()[0]).toContain('`unit: { path: mesh/base }` (where an overlay takes this folder')
    expect(remedies('production')[0]).toContain('`unit: { path: mesh/production }` (it takes this folder)')
    expect(remedies('production', 'staging')[0]).toContain(
      '`unit: { path: mesh/production }` (mesh/production, mesh/staging take it: one environment for each)',
    )
    expect(
      readObjects([file('chart/Chart.yaml', 'apiVersion: v2\nname: x\n')], { selection: 'named' }).problems,
    ).toMatchObject([{ code: 'HELM_TEMPLATE' }])
  })
})

describe('files that are no manifests', () => {
  const workflow = 'name: x\non: push\njobs: {a: &b {runs-on: x}, c: *b}\n'
  test('listed: refused; found or in a folder: left out', () => {
    expect(read(workflow).problems.length).toBeGreaterThan(0)
    expect(read('a: 1\n').problems.map(place)).toEqual(['NOT_KUBERNETES mesh/a.yaml:1:1'])
    for (const selection of ['found', 'folder'] as const) {
      expect(read(workflow, selection)).toMatchObject({
        objects: [],
        problems: [],
        ignored: [{ reason: 'no Kubernetes object' }],
      })
    }
  })

  test('found: kinds that decide nothing are read in spite of their mistakes, kinds that decide are judged', () => {
    const other = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: &x {a: yes}\n'
    expect(read(other, 'found')).toMatchObject({
      objects: [{ content: { data: { a: true } } }],
      problems: [],
      ignored: [],
    })
    expect(read(other.replace('a}', 'B_}'), 'found')).toMatchObject({ objects: [{ key: { name: 'b' } }], problems: [] })
    // To a reader of YAML 1.1 this name is false, to others it is text.
    expect(read(other.replace('a}', 'n}'), 'found')).toMatchObject({ objects: [{ key: { name: 'false' } }] })
    expect(read('apiVersion: v1\nkind: ConfigMap\ndata: {}\n', 'found')).toMatchObject({
      objects: [],
      problems: [],
      ignored: [{ reason: 'kind does not decide access' }],
    })
    const both = read(`${other}---\n${policy('a').replace('[a]', '&x [a]')}`, 'found')
    expect(both.problems.map(place)).toEqual(['YAML_FEATURE mesh/a.yaml:15:25'])
    expect(read('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n', 'found').objects).toHaveLength(1)
    expect(
      read('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: istio, namespace: istio-system}\n', 'found').objects,
    ).toHaveLength(1)
  })

  test('found: features of a document that is left out never hide those of a policy', () => {
    const other = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: [${Array.from({ length: 150 }, (_, index) => `&a${index} x`).join(', ')}]\n`
    const both = read(`${other}---\n${policy('a').replace('[a]', '*a1')}`, 'found')
    expect(both.objects).toEqual([])
    expect(both.problems.map((problem) => problem.code)).toContain('YAML_FEATURE')
    expect(read(other, 'found').problems).toEqual([])
  })

  test('thousands of mistakes are told as the first few, quickly', async () => {
    const labels = Array.from({ length: 50_000 }, (_, index) => `"bad key ${index}": x`).join(', ')
    expect(
      read(`apiVersion: v1\nkind: Service\nmetadata: {name: a, labels: {${labels}}}\n`).problems.length,
    ).toBeLessThanOrEqual(50)
    expect(read('"'.repeat(300_000)).problems.length).toBeLessThanOrEqual(50)
    await applyTimeLimit()
  }, 150_000)

  test('found: a broken file that mentions Istio is refused, another is left out', () => {
    expect(read(`${policy('a')}  x: [`, 'found').problems.map((problem) => problem.code)).toContain('YAML_SYNTAX')
    expect(read('apiVersion: v1\nkind: Service\n  x: [', 'found').problems).toEqual([])
  })

  test('found: large files and other encodings are refused only where they can hold policies', () => {
    const large = `{"apiVersion": "${'x'.repeat(1_100_000)}"}`
    expect(read(large, 'found', 'package-lock.json').problems).toEqual([])
    expect(read(`# istio.io\n${large}`, 'found').problems.map((problem) => problem.code)).toEqual(['YAML_LIMIT'])
    const utf16 = Buffer.from(`\ufeff${policy('a')}`, 'utf16le').toString('utf8')
    expect(read(utf16, 'found').problems.map((problem) => problem.code)).toEqual(['FILE_ENCODING'])
  })

  test('attack K07: a file above 1 MiB is refused before it is parsed', () => {
    expect(read(`${policy('a')}# ${'x'.repeat(1024 * 1024)}\n`).problems.map((problem) => problem.code)).toEqual([
      'YAML_LIMIT',
    ])
  })

  describe('first-day/file-too-large', () => {
    const definition = [
      'apiVersion: apiextensions.k8s.io/v1',
      'kind: CustomResourceDefinition',
      'metadata: { name: authorizationpolicies.security.istio.io }',
      'spec:',
      '  group: security.istio.io',
      '  versions:',
      '    - name: v1',
      '      schema:',
      '        openAPIV3Schema:',
      '          properties:',
      '            apiVersion:',
      "              description: 'apiVersion defines the schema, see https://istio.io'",
      '              type: string',
      '',
    ].join('\n')
    const filler = `# ${'x'.repeat(100)}\n`.repeat(11_000)
    const codesOf = (text: string): readonly string[] =>
      read(`${text}${filler}`, 'found').problems.map((problem) => problem.code)

    test('a file without any object that is read costs nothing, whatever its texts mention', () => {
      expect(codesOf(`${definition}---\n${definition}`)).toEqual([])
      expect(codesOf('apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: istio-cni }\n')).toEqual([])
      const openapi = JSON.stringify({ info: 'istio', properties: { apiVersion: { type: 'string' } } })
      expect(mayHoldMeshObjectsByVersion(openapi)).toBe(false)
    })

    test.each([
      ['a policy beside it', `${definition}---\n${policy('a')}`],
      ['a policy in JSON', `{"apiVersion":"security.istio.io/v1","kind":"AuthorizationPolicy"}\n`],
      ['a list of policies', 'apiVersion: v1\nkind: List\nitems: [{ "apiVersion": "networking.istio.io/v1" }]\n'],
      ['a space before the colon', 'apiVersion : security.istio.io/v1\n'],
      ['a value on the next line', 'apiVersion:\n  security.istio.io/v1\n'],
      ['a folded value', 'apiVersion: >-\n  security.istio.io/v1\n'],
      ['an explicit key', '? apiVersion\n: security.istio.io/v1\n'],
      ['an anchored key', 'x: &k apiVersion\n*k : security.istio.io/v1\n'],
      ['an alias for the value', 'x: &v security.istio.io/v1\napiVersion: *v\n'],
      ['a tag', 'apiVersion: !!str security.istio.io/v1\n'],
      ['an escape', 'apiVersion: "security.\\x69stio.io/v1" # istio\n'],
      ["the mesh's own settings", 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio }\n'],
      ['a role', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\n'],
      ['an operator', 'apiVersion: install.istio.io/v1alpha1\nkind: IstioOperator\n'],
    ])('%s is refused', (_, text) => {
      expect(codesOf(`# istio\n${text}`)).toEqual(['YAML_LIMIT'])
    })

    test('the size that is told is that of the file, also where only its beginning was kept', () => {
      const whole = read(`${policy('a')}${filler}`, 'named').problems[0]
      expect(whole?.received).toBe(`${Buffer.byteLength(`${policy('a')}${filler}`)} bytes`)
      const cut = { ...file('a.yaml', `# istio\napiVersion: apps/v1\n${filler}`), cutFrom: 10_000_000 }
      for (const selection of ['named', 'found'] as const)
        expect(readObjects([cut], { selection }).problems).toMatchObject([
          { code: 'YAML_LIMIT', received: '10000000 bytes' },
        ])
    })
  })

  test('the text filter never misses a policy that hides behind escapes', () => {
    for (const text of [
      'apiVersion: "security.\\x69stio.io/v1"',
      '"\\u0061piVersion": x',
      'apiVersion: "security.is\\\n  tio.io/v1"',
      '{"\\U00000061piVersion": 1}',
    ]) {
      expect(mayHoldObjects(text) && mayHoldMeshObjects(text)).toBe(true)
    }
    expect(mayHoldObjects('name: build\n"on": push\n')).toBe(false)
  })
})

test('an unchanged file is the same objects in both states, read once', () => {
  const cache = createReadCache()
  const before = readObjects([file('a.yaml', policy('a'))], { selection: 'named', cache })
  const after = readObjects([file('a.yaml', policy('a')), file('b.yaml', policy('b'))], { selection: 'named', cache })
  expect(after.objects[0]).toBe(before.objects[0])
  expect(cache.files.size).toBe(2)
})

test('same files in any order give the same result', () => {
  const files = ['c', 'a', 'b'].map((name) => file(`${name}.yaml`, policy(name)))
  const titles = (input: typeof files) =>
    readObjects(input, { selection: 'named' }).objects.map((object) => object.key.name)
  expect(titles(files)).toEqual(['a', 'b', 'c'])
  expect(titles([...files].reverse())).toEqual(['a', 'b', 'c'])
})

test('hostile files never crash, and every problem has a place within its file', () => {
  const hostile = fc.array(
    fc.constantFrom(
      'apiVersion: security.istio.io/v1\n',
      'kind: AuthorizationPolicy\n',
      'kind: List\n',
      'items:\n',
      '- ',
      '  ',
      'metadata:\n',
      'name: a\n',
      'labels: {a: 1}\n',
      '---\n',
      '{{ .Values.x }}',
      '&a ',
      '*a\n',
      '[',
      '}',
      'spec: {rules: [{}]}\n',
      '\u0000',
      '"',
      ': ',
    ),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom('named', 'found', 'folder'),
      fc.constantFrom('a.yaml', 'a.json'),
      (parts, selection, path) => {
        const text = parts.join('')
        for (const problem of readObjects([file(path, text)], { selection }).problems) {
          const { where } = problem
          if (where?.kind !== 'file') throw new Error('no place')
          expect(where.line).toBeLessThanOrEqual(text.split('\n').length)
          expect(where.column).toBeGreaterThanOrEqual(1)
          expect(problem.remedy).not.toBe('')
        }
      },
    ),
    { numRuns: 1000 },
  )
})
