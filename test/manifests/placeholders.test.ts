import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { findPlaceholder, signsIn } from '../../src/manifests/placeholders.js'
import { readObjects, type Selection } from '../../src/manifests/read-objects.js'
import type { Json } from '../../src/ports/json.js'

const read = (text: string, selection: Selection = 'found', path = 'mesh/a.yaml') =>
  readObjects([{ path, text, digest: createHash('sha256').update(text).digest('hex') }], { selection })
const problemsOf = (text: string, selection?: Selection) =>
  read(text, selection).problems.map(({ code, where }) =>
    where?.kind === 'file' ? `${code} ${where.line}:${where.column}` : code,
  )

const policy = (rule: string, name = 'ledger') => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: ${name}
  namespace: pay
spec:
  rules:
    - ${rule}
`

const selections = ['named', 'folder', 'found'] as const

describe('text that another program fills in is refused where it decides access', () => {
  test.each([
    ['Flux', "from: [{source: {namespaces: ['${TEAM}']}}]"],
    ['Flux with a default', "from: [{source: {namespaces: ['${TEAM:=web}']}}]"],
    ['Flux within a text', 'from: [{source: {principals: ["cluster.local/ns/${team}/sa/api"]}}]'],
    ['envsubst', 'from: [{source: {namespaces: [$TEAM]}}]'],
    ['envsubst within a text', 'from: [{source: {principals: ["cluster.local/ns/$team/sa/api"]}}]'],
    ['Kustomize', 'to: [{operation: {paths: ["/$(TENANT)/*"]}}]'],
    ['Go templates without Helm', 'from: [{source: {namespaces: ["{{ .team }}"]}}]'],
    ['Jinja', "from: [{source: {namespaces: ['{% if x %}a{% endif %}']}}]"],
    ['ERB', "from: [{source: {namespaces: ['<%= team %>']}}]"],
    ['sops', "from: [{source: {principals: ['ENC[AES256_GCM,data:xx,iv:yy,tag:zz,type:str]']}}]"],
    ['Argo CD', "from: [{source: {ipBlocks: ['<path:secret/data/net#office>']}}]"],
    ['tokens', "to: [{operation: {hosts: ['#{HOST}#']}}]"],
    ['tokens of underlines', "when: [{key: 'request.auth.claims[team]', values: [__TEAM__]}]"],
    ['Concourse', 'to: [{operation: {methods: [((method))]}}]'],
    ['JSON Schema of nobody', "from: [{source: {serviceAccounts: ['<account>']}}]"],
    ['an escape in place of a letter', 'from: [{source: {namespaces: ["\\x24{TEAM}"]}}]'],
    ['an escape in place of a letter of the word', 'from: [{source: {namespaces: ["SHOP\\x5fTEAM"]}}]'],
  ])('%s', (_, rule) => {
    for (const selection of selections)
      expect(read(policy(rule), selection)).toMatchObject({ objects: [], problems: [{ code: 'PLACEHOLDER' }] })
  })

  test('it is told where it stands, and as the object, not as a bad name', () => {
    expect(problemsOf(policy('from:\n        - source:\n            namespaces:\n              - ${TEAM}'))).toEqual([
      'PLACEHOLDER 11:17',
    ])
    expect(problemsOf(policy('{}', '${NAME}'))).toEqual(['PLACEHOLDER 4:3'])
  })

  test('a word in capitals in place of a name, which Kubernetes would refuse', () => {
    expect(problemsOf(policy('{}', 'REPLACE_WITH_NAME'))).toEqual(['PLACEHOLDER 4:3'])
    expect(problemsOf(policy('{}').replace('namespace: pay', 'namespace: CHANGE-ME'))).toEqual(['PLACEHOLDER 5:3'])
    expect(problemsOf(policy('{}', 'Ledger'))).toEqual(['OBJECT_METADATA 4:3'])
    for (const word of ['SHOP_NAMESPACE', 'A-1', 'TEAM_2_X'])
      expect(problemsOf(policy(`from: [{source: {principals: [cluster.local/ns/${word}/sa/web]}}]`))).toEqual([
        'PLACEHOLDER 8:37',
      ])
    expect(problemsOf(policy('from: [{source: {principals: [cluster.local/ns/Shop/sa/a-1]}}]'))).toEqual([])
    const role = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: MY_ROLE}\nrules: []\n'
    expect(problemsOf(role, 'folder')).toEqual([])
  })

  test.each([
    ['principals', 'cluster.local/ns/SHOP_NAMESPACE/sa/web', 1],
    ['notPrincipals', 'cluster.local/ns/shop/sa/WEB-ACCOUNT', 1],
    ['principals', 'PROJECT_ID.svc.id.goog/ns/shop/sa/web', 1],
    ['namespaces', 'SHOP_NAMESPACE', 1],
    ['principals', 'cluster.local/ns/shop/sa/web', 0],
    ['principals', '*/sa/web', 0],
    ['principals', 'cluster.local/ns/%NS%/sa/web', 1],
    ['namespaces', '%NS%', 1],
    ['principals', 'cluster.local/ns//sa/web', 1],
    ['notPrincipals', 'cluster.local/ns/shop/sa/', 1],
    ['principals', '/ns/shop/sa/web', 1],
    ['principals', 'cluster.local/ns/*', 0],
    // Of one word nobody knows: it may be a mistake, by which the rule holds for nobody.
    ['namespaces', 'Shop', 0],
    ['requestPrincipals', 'https://a.example/SHOP_USER', 0],
  ])('a word in capitals where an identity has none: %s %s', (field, text, problems) => {
    const rules = `{rules: [{from: [{source: {${field}: ["${text}"]}}]}]}`
    expect(problemsOf(policy(rules)).filter((one) => one.startsWith('PLACEHOLDER'))).toHaveLength(problems)
  })

  test('a word in capitals in the identity of a condition', () => {
    const rules = (value: string): string => `{rules: [{when: [{key: source.principal, values: ["${value}"]}]}]}`
    expect(problemsOf(policy(rules('cluster.local/ns/SHOP_NAMESPACE/sa/web')))).toHaveLength(1)
    expect(problemsOf(policy(rules('SHOP_USER')))).toEqual([])
    expect(problemsOf(policy(rules('cluster.local/ns/%NS%/sa/web')))).toHaveLength(1)
    expect(problemsOf(policy(rules('cluster.local/ns//sa/web')))).toHaveLength(1)
    expect(problemsOf(policy('{rules: [{to: [{operation: {paths: ["/a%2Fb%AB%CD"]}}]}]}'))).toEqual([])
  })

  test.each([
    ['a mode of mTLS', 'security.istio.io/v1', 'PeerAuthentication', 'spec: {mtls: {mode: "${MODE:=STRICT}"}}'],
    ['an issuer', 'security.istio.io/v1', 'RequestAuthentication', 'spec: {jwtRules: [{issuer: "https://$(IDP)/"}]}'],
    ['a host', 'networking.istio.io/v1', 'Gateway', 'spec: {servers: [{hosts: ["*.${DOMAIN}"]}]}'],
    ['a label', 'apps/v1', 'Deployment', 'spec: {template: {metadata: {labels: {app: "$APP"}}}}'],
    ['an account', 'apps/v1', 'Deployment', 'spec: {template: {spec: {serviceAccountName: "${SA}"}}}'],
    ['a selector', 'v1', 'Service', 'spec: {selector: {app: "${APP}"}}'],
    [
      'a subject',
      'rbac.authorization.k8s.io/v1',
      'RoleBinding',
      'roleRef: {kind: Role, name: x}\nsubjects: [{kind: Group, name: "${ADMINS}"}]',
    ],
  ])('%s', (_, apiVersion, kind, rest) => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: pay}\n${rest}\n`
    expect(read(text, 'folder').problems).toMatchObject([{ code: 'PLACEHOLDER' }])
  })

  test('a template of ytt, whose comments are its code', () => {
    const ytt = policy('from:\n        - source:\n            principals:\n              - #@ data.values.caller')
    for (const selection of selections)
      expect(read(`#@ load("@ytt:data", "data")\n---\n${ytt}`, selection)).toMatchObject({
        objects: [],
        problems: [{ code: 'PLACEHOLDER', received: '#@' }],
      })
    expect(problemsOf(`#@overlay/match by=overlay.all\n---\n${policy('{}')}`)).toEqual(['PLACEHOLDER 1:1'])
    expect(problemsOf(`# see #@somebody\n${policy('{}')}`)).toEqual([])
    expect(problemsOf('#@ load("x")\n---\nistio: apiVersion\n')).toEqual([])
  })
})

describe('text that only looks like it', () => {
  test.each([
    ['path templates', 'to: [{operation: {paths: ["/a/{*}/b/{**}", "/odata/$metadata", "/fhir/$export"]}}]'],
    ['a claim with a bar', "when: [{key: 'request.auth.claims[sub]', values: ['auth0|x', 'a@b.example']}]"],
    ['stars', "from: [{source: {principals: ['*/sa/api', 'cluster.local/ns/*'], namespaces: ['web*']}}]"],
  ])('%s', (_, rule) => {
    expect(problemsOf(policy(rule))).toEqual([])
  })

  test.each([
    [
      'commands and variables of containers',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: pay}\nspec: {template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a, args: ["$(POD)", "${X}", "{{ y }}"]}]}}}\n',
    ],
    [
      'regular expressions of a route',
      'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a, namespace: pay}\nspec: {hosts: [a], http: [{match: [{uri: {regex: "^/(a|b)$"}}]}]}\n',
    ],
    [
      'Lua and dashboards',
      'apiVersion: networking.istio.io/v1alpha3\nkind: EnvoyFilter\nmetadata: {name: a, namespace: pay}\nspec: {configPatches: [{patch: {value: {inline_code: "x = ${Y} {{ z }}"}}}]}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: board}\ndata: {"a.json": "{{pod}} ${cluster}"}\n',
    ],
    [
      'an annotation',
      'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: a, namespace: pay, annotations: {note: "${X}"}}\nspec: {}\n',
    ],
  ])('%s', (_, text) => {
    expect(problemsOf(text, 'folder')).toEqual([])
  })
})

describe('a whole number as a key is its text, as every reader of Kubernetes has it', () => {
  test('ports of a PeerAuthentication as documents write them', () => {
    const text =
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: a, namespace: pay}\nspec:\n  selector: {matchLabels: {app: a}}\n  portLevelMtls:\n    9443:\n      mode: DISABLE\n    0:\n      mode: STRICT\n'
    const { objects, problems } = read(text)
    expect(problems).toEqual([])
    expect(objects[0]?.content['spec']).toMatchObject({
      portLevelMtls: { '9443': { mode: 'DISABLE' }, '0': { mode: 'STRICT' } },
    })
    expect(objects[0]?.locate('/spec/portLevelMtls/9443')).toMatchObject({ line: 7, column: 5 })
  })
})

describe('the text of a document has every sign that its values have', () => {
  const parts = [
    'a',
    'B7',
    '_',
    '-',
    '/ns/',
    '/sa/',
    '/',
    ' ',
    '\n',
    '%',
    '((',
    '))',
    '[[',
    ']]',
    '__',
    '@@',
    '#{',
    '$',
    'ENC[',
  ]
  const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const
  const word = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(''))
  const values = fc.record({
    metadata: fc.record({ name: word }),
    spec: fc.dictionary(
      fc.constantFrom('principals', 'namespaces', 'values', 'labels', 'paths'),
      fc.oneof(word, fc.array(word, { maxLength: 3 })),
    ),
  })
  const every = { any: true, identity: true }

  test('in whatever style a text is written', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...styles), fc.constantFrom(0, 20), (value, style, lineWidth) => {
        const texts = [
          stringify(value, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth }),
          JSON.stringify(value),
        ]
        for (const text of texts)
          for (const group of ['security.istio.io', 'apps'])
            for (const isRendered of [true, false]) {
              const read = parse(text) as Json
              expect(findPlaceholder(group, 'X', read, { isRendered, signs: signsIn(text) })).toEqual(
                findPlaceholder(group, 'X', read, { isRendered, signs: every }),
              )
            }
      }),
      { numRuns: 300 },
    )
  })
})

describe('strictness is for objects', () => {
  const workflow = (body: string): string =>
    `${body}on: [push]\njobs:\n  a:\n    steps:\n      - run: |\n          apiVersion: security.istio.io/v1\n`
  test('a workflow that mentions objects is left out', () => {
    for (const selection of ['found', 'folder'] as const) {
      expect(read(workflow('name: deploy\n'), selection, '.github/workflows/a.yaml')).toMatchObject({
        objects: [],
        problems: [],
        ignored: [{ reason: 'no Kubernetes object' }],
      })
      expect(problemsOf(workflow('kind: x\n'), selection)).toEqual([])
    }
  })

  test('what may be an object is not: a merge, an alias as a key, an alias as apiVersion, a list', () => {
    for (const head of [
      '<<: *base\nkind: AuthorizationPolicy\n',
      '*a : security.istio.io/v1\nkind: AuthorizationPolicy\n',
      'apiVersion: *v\nkind: AuthorizationPolicy\n',
      'kind: List\nitems: []\n',
    ])
      expect(read(workflow(head)).problems.length).toBeGreaterThan(0)
  })
})
