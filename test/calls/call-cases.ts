import type { CallFindingKind } from '../../src/calls/alignment.js'
import { calls, service, shop, workload, type World } from './shop.js'

export const policy = (name: string, spec: string): string => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop }
spec: ${spec}
---`
const deny = policy('default-deny', '{}')
const ledger = (from: string, operation: string): string =>
  policy(
    'ledger',
    `{ selector: { matchLabels: { app: ledger } }, rules: [{ from: [{ source: ${from} }], to: [{ operation: ${operation} }] }] }`,
  )
const strict = `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec: { mtls: { mode: STRICT } }
---`
const nightly = '{ principals: [cluster.local/ns/shop/sa/nightly] }'
/** Without the ServiceAccount, which is there. */
const alsoNightly = workload('other', 'nightly', 9001).replace(/^[\s\S]*?---\n/, '')
export const caller = (id: string, account: string, list = '[]', more = ''): string =>
  `  - { id: ${id}, serviceAccount: ${account}, owners: [billing], ${more}calls: ${list} }\n`
export const declared = (...callers: readonly string[]): string => `version: 1\ncallers:\n${callers.join('')}`
export const toLedger = '[{ service: ledger, port: 80, methods: [POST], paths: [/v1/entries], kind: write }]'

/** A mesh with the mistake, and the same one without it. */
export const callCases: readonly (readonly [
  kind: CallFindingKind,
  flawed: World,
  sound: World,
  says: string,
  patch: string,
])[] = [
  [
    'MISSING',
    {
      calls,
      mesh: shop,
      bare: true,
      policies: strict + deny + ledger(nightly, '{ ports: ["8080"], methods: [POST], paths: [/v1/entries] }'),
    },
    { calls, mesh: shop },
    'refused',
    '"serviceAccounts":["shop/nightly"]',
  ],
  [
    'MISSING',
    {
      calls,
      mesh: shop,
      policies: policy(
        'no-post',
        '{ action: DENY, rules: [{ to: [{ operation: { methods: [POST], ports: ["8080"] } }] }] }',
      ),
    },
    {
      calls,
      mesh: shop,
      policies: policy(
        'no-put',
        '{ action: DENY, rules: [{ to: [{ operation: { methods: [PUT], ports: ["8080"] } }] }] }',
      ),
    },
    'AuthorizationPolicy shop/no-post spec.rules[0]',
    'except "shop/nightly" from /spec/rules/0',
  ],
  [
    'EXCESS',
    {
      calls,
      mesh: shop,
      policies: ledger(
        '{ principals: [cluster.local/ns/shop/sa/nightly, cluster.local/ns/shop/sa/queue] }',
        '{ ports: ["8080"], methods: [POST], paths: [/v1/entries] }',
      ),
    },
    { calls, mesh: shop, policies: ledger(nightly, '{ ports: ["8080"], methods: [POST], paths: [/v1/entries] }') },
    'service account queue in shop',
    'remove "cluster.local/ns/shop/sa/queue" at /spec/rules/0/from/0/source/principals/1',
  ],
  [
    'EXCESS',
    { calls, mesh: shop, policies: ledger(nightly, '{ ports: ["8080"], methods: [POST], paths: [/v1/*] }') },
    { calls, mesh: shop, policies: ledger(nightly, '{ ports: ["8080"], paths: [/v1/entries], methods: [POST] }') },
    '/v1/*',
    'remove',
  ],
  [
    'NO-DEFAULT-DENY',
    { calls, mesh: shop, bare: true, policies: strict },
    { calls, mesh: shop },
    'no ALLOW policy stands at',
    'run `meshgate render`',
  ],
  [
    'PLAINTEXT',
    {
      calls,
      mesh: shop,
      policies: `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: open, namespace: shop }\nspec: { mtls: { mode: PERMISSIVE } }\n`,
    },
    { calls, mesh: shop, policies: strict },
    'takes plaintext at port 8080 (mode PERMISSIVE)',
    'set spec.mtls.mode to STRICT in "PeerAuthentication shop/open" (policies.yaml:1:1)',
  ],
  [
    'PLAINTEXT',
    {
      calls,
      mesh: shop,
      policies: `${strict}\napiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: old-probe, namespace: shop }\nspec: { selector: { matchLabels: { app: ledger } }, portLevelMtls: { 8080: { mode: PERMISSIVE } } }\n`,
    },
    {
      calls,
      mesh: shop,
      policies: `${strict}\napiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: old-probe, namespace: shop }\nspec: { selector: { matchLabels: { app: ledger } }, portLevelMtls: { 9999: { mode: PERMISSIVE } } }\n`,
    },
    'takes plaintext at port 8080 (mode PERMISSIVE)',
    'set spec.portLevelMtls.8080.mode to STRICT in "PeerAuthentication shop/old-probe"',
  ],
  [
    'UNKNOWN-TARGET',
    { calls: `${calls}services: [{ service: quee, sensitive: { approvers: [dba] } }]\n`, mesh: shop },
    { calls: `${calls}services: [{ service: queue, sensitive: { approvers: [dba] } }]\n`, mesh: shop },
    'marks Service "quee.shop" as sensitive, and there is none',
    'did you mean "queue.shop"?',
  ],
  [
    'STALE',
    {
      calls,
      mesh: `${shop}---${service('nightly', 'name: http, port: 80, targetPort: 9000')}${workload('nightly-canary', 'other', 9000, 'app: nightly')}`,
    },
    {
      calls,
      mesh: `${shop}---${service('nightly', 'name: http, port: 80, targetPort: 9000')}${workload('nightly-canary', 'nightly', 9000, 'app: nightly').replace(/^[\s\S]*?---\n/, '\n')}`,
    },
    'stands behind Service "nightly" beside "deployment/nightly" and runs as "shop/other"',
    'let it run as "nightly"',
  ],
  [
    'UNKNOWN-TARGET',
    { calls: declared(caller('a', 'nightly', '[{ service: ledgr, port: 80, kind: read }]')), mesh: shop },
    { calls: declared(caller('a', 'nightly', '[{ service: ledger, port: 80, kind: read }]')), mesh: shop },
    'there is no Service ledgr.shop',
    'correct the name',
  ],
  [
    'UNKNOWN-TARGET',
    {
      calls: declared(caller('a', 'nightly', '[{ service: ghost, port: 80, kind: read }]')),
      mesh: shop + '---' + service('ghost', 'port: 80'),
    },
    { calls: declared(caller('a', 'nightly', '[{ service: ledger, port: 80, kind: read }]')), mesh: shop },
    'selects no workload',
    'correct its selector',
  ],
  [
    'SHARED-IDENTITY',
    { calls: declared(caller('a', 'nightly', toLedger), caller('b', 'nightly')), mesh: shop },
    {
      calls: declared(
        caller('a', 'nightly', toLedger, 'shared: true, '),
        caller('b', 'nightly', '[]', 'shared: true, '),
      ),
      mesh: shop,
    },
    'each may do what the others may',
    'shared: true',
  ],
  [
    'SHARED-IDENTITY',
    { calls, mesh: shop + cronJob('report', 'nightly') },
    { calls, mesh: shop + cronJob('nightly-again', 'nightly') },
    '"cronjob/report" runs as "shop/nightly", the identity of "billing.nightly"',
    'ServiceAccount of its own',
  ],
  [
    'DEFAULT-IDENTITY',
    { calls: declared(caller('a', 'default', toLedger)), mesh: shop },
    { calls: declared(caller('a', 'nightly', toLedger)), mesh: shop },
    'ServiceAccount "default"',
    'of its own',
  ],
  [
    'NOT-INJECTED',
    { calls, mesh: shop.replace('istio-injection: enabled', 'istio-injection: disabled') },
    { calls, mesh: shop },
    'no policy holds there',
    'istio-injection',
  ],
  [
    'NOT-INJECTED',
    {
      calls,
      mesh: shop.replace(
        'labels: { app: nightly } }\n    spec',
        'labels: { app: nightly, sidecar.istio.io/inject: "false" } }\n    spec',
      ),
    },
    { calls, mesh: shop },
    'without a proxy',
    'sidecar.istio.io/inject',
  ],
  [
    'STALE',
    {
      calls,
      mesh: shop,
      policies: ledger('{ principals: [cluster.local/ns/shop/sa/old-job] }', '{ ports: ["8080"] }'),
    },
    { calls, mesh: shop, policies: ledger('{ principals: [cluster.local/ns/shop/sa/queue] }', '{ ports: ["8080"] }') },
    'identity of nobody',
    'remove it',
  ],
  [
    'STALE',
    { calls: declared(caller('a', 'gone', toLedger)), mesh: shop },
    { calls: declared(caller('a', 'gone', toLedger, 'createServiceAccount: true, ')), mesh: shop },
    'there is no ServiceAccount "shop/gone"',
    'createServiceAccount',
  ],
  [
    'OTHER-ENVIRONMENT',
    {
      calls,
      mesh: shop,
      otherNamespaces: ['shop-staging'],
      policies: ledger('{ namespaces: ["shop-*"] }', '{ ports: ["8080"] }'),
    },
    {
      calls,
      mesh: shop,
      otherNamespaces: ['shop-staging'],
      policies: ledger('{ namespaces: [monitoring] }', '{ ports: ["8080"] }'),
    },
    'is of another environment',
    'remove /spec/rules/0',
  ],
  [
    'OTHER-ENVIRONMENT',
    {
      calls: declared(caller('a', 'nightly', toLedger, 'namespace: shop-staging, ')),
      mesh: shop,
      otherNamespaces: ['shop-staging'],
    },
    {
      calls: declared(caller('a', 'nightly', toLedger, 'namespace: reports, ')),
      mesh: shop,
      otherNamespaces: ['shop-staging'],
    },
    'the namespace of another environment',
    'take `namespace` out',
  ],
  [
    'OWNERS',
    {
      calls,
      mesh: shop.replace(
        '{ name: nightly, namespace: shop }',
        '{ name: nightly, namespace: shop, annotations: { meshgate.dev/owners: "billing,ops" } }',
      ),
    },
    {
      calls,
      mesh: shop.replace(
        '{ name: nightly, namespace: shop }',
        '{ name: nightly, namespace: shop, annotations: { meshgate.dev/owners: billing } }',
      ),
    },
    'its ServiceAccount says "billing, ops"',
    'meshgate.dev/owners: "billing"',
  ],
  [
    'OWNERS',
    { calls, mesh: shop, policies: actAs('ops') },
    { calls, mesh: shop, policies: actAs('billing') },
    'lets "ops" act as its ServiceAccount',
    'RoleBinding',
  ],
  [
    'SEGMENT',
    {
      calls,
      mesh: shop,
      segments: [{ name: 'books', callers: ['books'], services: ['ledger'], pointer: '' }],
    },
    {
      calls,
      mesh: shop,
      segments: [{ name: 'books', callers: ['billing'], services: ['ledger'], pointer: '' }],
    },
    'is none of its callers',
    'take the call out',
  ],
  [
    'SEGMENT',
    {
      calls,
      mesh: shop,
      segments: [{ name: 'books', callers: ['billing', 'biling.nightly'], services: ['ledger'], pointer: '' }],
    },
    {
      calls,
      mesh: shop,
      segments: [{ name: 'books', callers: ['billing', 'billing.nightly'], services: ['ledger'], pointer: '' }],
    },
    'no caller or group of callers is called so',
    'did you mean "billing.nightly"?',
  ],
  [
    'SEGMENT',
    {
      calls: calls.replace('    owners', '    workloads: [nightly]\n    owners'),
      mesh: `${shop}---\n${alsoNightly}`,
      segments: [{ name: 'books', callers: ['billing'], services: ['ledger'], pointer: '' }],
    },
    {
      calls: calls.replace('    owners', '    workloads: [nightly, other]\n    owners'),
      mesh: `${shop}---\n${alsoNightly}`,
      segments: [{ name: 'books', callers: ['billing'], services: ['ledger'], pointer: '' }],
    },
    'segment "books" is left',
    'give it a ServiceAccount of its own',
  ],
  [
    'SEGMENT',
    {
      calls: declared(
        caller('a', 'nightly', toLedger, 'shared: true, '),
        caller('b', 'nightly', '[]', 'shared: true, '),
      ),
      mesh: shop,
      segments: [{ name: 'books', callers: ['a'], services: ['ledger'], pointer: '' }],
    },
    {
      calls: declared(caller('a', 'nightly', toLedger), caller('b', 'queue')),
      mesh: shop,
      segments: [{ name: 'books', callers: ['a'], services: ['ledger'], pointer: '' }],
    },
    'no policy can tell the two apart',
    'of its own',
  ],
  [
    'UNPROVEN',
    {
      calls,
      mesh: shop,
      policies: policy(
        'ask',
        '{ selector: { matchLabels: { app: ledger } }, action: CUSTOM, provider: { name: opa }, rules: [{}] }',
      ),
    },
    { calls, mesh: shop },
    'cannot be proved',
    'take "AuthorizationPolicy shop/ask" off',
  ],
]

/** A CronJob, without labels where none are given. */
export function cronJob(name: string, account: string, labels = ''): string {
  return `
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: ${name}, namespace: shop }
spec: { jobTemplate: { spec: { template: { metadata: { labels: { ${labels} } }, spec: { serviceAccountName: ${account}, containers: [{ name: main, image: example.com/a:1 }] } } } } }
---`
}

function actAs(group: string): string {
  return `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: act, namespace: shop }
rules: [{ apiGroups: [""], resources: [serviceaccounts/token], resourceNames: [nightly], verbs: [create] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: act, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: act }
subjects: [{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: ${group} }]
`
}
