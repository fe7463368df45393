import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { judgeToken } from '../../src/audience/judge-token.js'
import type { Enforcement, MeshSettings, ProxyKind, Stage } from '../../src/mesh/enforcement.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { applyPolicy } from '../../src/mesh/resolve/policies.js'
import type { MeshState } from '../../src/ports/object.js'
import { airflowRuleIds } from '../../src/rules/airflow-rules.js'
import { callRules } from '../../src/rules/call-rules.js'
import { findFindings, rules } from '../../src/rules/find-findings.js'
import type { Exception, RuleContext } from '../../src/rules/rule.js'
import { vectors } from '../audience/vectors.js'
import { callCases } from '../calls/call-cases.js'
import { airflowCases } from './airflow-cases.js'
import { align } from '../calls/shop.js'
import { state } from './objects.js'

const settings: MeshSettings = {
  rootNamespace: 'istio-system',
  trustDomain: 'cluster.local',
  trustDomainAliases: [],
  otherTrustDomains: [],
  pathNormalization: 'BASE',
  numTrustedProxies: 0,
  extensionProviders: new Map(),
  istioVersion: { major: 1, minor: 30, patch: 3 },
}

const context = (yaml: string, more: Partial<RuleContext> = {}): RuleContext => ({
  state: state(yaml),
  settings,
  enforcements: () => [],
  environments: [],
  ciIssuers: [],
  tokenVerdicts: [],
  ...more,
})

const ap = (spec: string, name = 'p', extra = ''): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: shop${extra} }\nspec: ${spec}\n`
const ofCalls = ', labels: { app.kubernetes.io/managed-by: meshgate }, annotations: { meshgate.dev/binding: calls }'
const ra = (rule: string, name = 'ci'): string =>
  `apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: { name: ${name}, namespace: shop }\nspec: { jwtRules: [${rule}] }\n`

/** One destination that enforces every policy of a state. */
const enforced = (
  mesh: MeshState,
  proxy: ProxyKind,
  mutualTls: Stage['mutualTls'],
  protocol: 'HTTP' | 'TCP' = 'HTTP',
): readonly Enforcement[] => {
  const policies = mesh.objects.filter(({ key }) => key.kind === 'AuthorizationPolicy').map(applyPolicy)
  const of = (action: string) => policies.filter((policy) => policy.action === action)
  const jwtRules = mesh.objects
    .filter(({ key }) => key.kind === 'RequestAuthentication')
    .map((object) => ({ object, index: 0, rule: {} }))
  const stage: Stage = {
    proxy,
    mutualTls,
    allow: of('ALLOW'),
    deny: of('DENY'),
    audit: of('AUDIT'),
    custom: of('CUSTOM'),
    jwtRules,
    unknowns: [],
    peer: 'client',
  }
  return [
    {
      destination: { namespace: 'shop', labels: {}, port: 8080, protocol, title: 'x', known: true },
      settings,
      stages: [stage],
    },
  ]
}

/** Found when a rule first asks, as a run does. */
const once = <T>(find: () => T): (() => T) => {
  let found: { readonly value: T } | undefined
  return () => (found ??= { value: find() }).value
}

const ids = (given: RuleContext): readonly string[] =>
  findFindings(undefined, given).findings.map(({ rule, severity }) => `${rule} ${severity}`)
const at = (
  yaml: string,
  proxy: ProxyKind,
  mode: Stage['mutualTls'] = 'STRICT',
  protocol: 'HTTP' | 'TCP' = 'HTTP',
  more: Partial<RuleContext> = {},
): readonly string[] => {
  const given = context(yaml, more)
  return ids({ ...given, enforcements: () => enforced(given.state, proxy, mode, protocol) })
}

const hub = 'https://token.actions.githubusercontent.com'
const allow = (from: string): string => ap(`{ rules: [{ from: [{ source: ${from} }] }] }`)
const deny = (rule: string): string => ap(`{ action: DENY, rules: [${rule}] }`)
/** Tokens of an issuer are accepted, and a claim says which issuers' may come in. */
const issuedBy = (issuer: string, iss: string): string =>
  [
    ra(`{ issuer: "${issuer}", audiences: [a] }`),
    ap(`{ rules: [{ when: [{ key: "request.auth.claims[iss]", values: ["${iss}"] }] }] }`),
  ].join('---\n')
const paths = (path: string): string => ap(`{ rules: [{ to: [{ operation: { paths: ["${path}"] } }] }] }`)

const namedGateway = (name: string, namespace = 'shop'): string =>
  `---\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { gatewayClassName: istio, listeners: [] }\n`
const gatewaysRead: MeshState['reads'] = [
  { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: '*', status: 'complete' },
]
const gatewayRules = (yaml: string, reads?: MeshState['reads']): readonly string[] =>
  ids(context('', { state: state(yaml, reads) })).filter((id) => id.startsWith('POL-006'))
const forGateway = (name: string): string =>
  ap(
    `{ targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: ${name} }], rules: [{ from: [{ source: { namespaces: [a] } }] }] }`,
  )
const byLabel = (name: string, namespace = 'shop'): string =>
  ap(
    `{ selector: { matchLabels: { gateway.networking.k8s.io/gateway-name: ${name} } }, rules: [{ from: [{ source: { namespaces: [a] } }] }] }`,
  ).replace('namespace: shop', `namespace: ${namespace}`)
/** Beside each what looks alike and says nothing: files that hold no Gateway of the namespace do not know of one. */
const attachments: readonly (readonly [string, () => readonly string[], () => readonly string[]])[] = [
  [forGateway('date'), forGateway('data')] as const,
  [byLabel('date'), byLabel('data')] as const,
  [
    ra('{ issuer: "https://a.example.com", audiences: [a] }').replace(
      'spec: {',
      'spec: { targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: date }],',
    ),
    forGateway('date').replace('kind: Gateway', 'kind: GatewayClass'),
  ] as const,
]
  .map(
    ([wrong, right]) =>
      [
        'POL-006 medium',
        () => gatewayRules(`${wrong}${namedGateway('data')}`),
        () => gatewayRules(`${right}${namedGateway('data')}`),
      ] as const,
  )
  .concat([
    [
      'POL-006 medium',
      () => gatewayRules(forGateway('date'), gatewaysRead),
      () => gatewayRules(`${forGateway('date')}${namedGateway('data', 'edge')}`),
    ],
    [
      'POL-006 medium',
      () => gatewayRules(`${forGateway('data')}${namedGateway('data', 'edge')}`, gatewaysRead),
      () => gatewayRules(`${byLabel('date', 'istio-system')}${namedGateway('data', 'edge')}`),
    ],
    [
      'POL-006 medium',
      () => gatewayRules(`${byLabel('date', 'istio-system')}${namedGateway('data', 'edge')}`, gatewaysRead),
      () => gatewayRules(`${byLabel('data', 'istio-system')}${namedGateway('data', 'edge')}`, gatewaysRead),
    ],
  ])

/** What a change brings that was not there before, each state resolved. */
const broughtFindings = (before: string, after: string, reads?: MeshState['reads']) => {
  const [old, now] = [state(before, reads), state(after, reads)]
  const of = (mesh: MeshState): RuleContext => {
    const resolved = resolveMesh(mesh, {})
    return {
      ...context(''),
      state: mesh,
      settings: resolved.settings,
      enforcements: () => resolved.destinations().map((destination) => resolved.enforcementOf(destination)),
    }
  }
  return findFindings(of(old), { ...of(now), earlier: old }).findings.filter(({ introduced }) => introduced)
}
const brought = (...given: Parameters<typeof broughtFindings>): readonly string[] =>
  broughtFindings(...given).map(({ rule, severity }) => `${rule} ${severity}`)

const documents = (...parts: readonly string[]): string => parts.join('---\n')
const service =
  'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n'
const route = (path: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: v, namespace: shop }\nspec: { hosts: [orders], http: [{ ${path}route: [{ destination: { host: orders } }] }] }\n`
const clientTls = (mode: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: d, namespace: shop }\nspec: { host: orders, trafficPolicy: { tls: { mode: ${mode} } } }\n`
const strict =
  'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default, namespace: shop }\nspec: { mtls: { mode: STRICT } }\n'
const gateway = (host: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: { name: public, namespace: edge }\nspec: { selector: { istio: ingress }, servers: [{ port: { number: 443, name: p, protocol: HTTPS }, hosts: [${host}], tls: { mode: SIMPLE } }] }\n`

const permissionReads: MeshState['reads'] = [
  { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: '*', status: 'complete' },
  { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding', namespace: '*', status: 'complete' },
  { group: '', kind: 'ServiceAccount', namespace: '*', status: 'complete' },
]
const role = (name: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: ${name}, namespace: shop }\nrules: []\n`
const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ci, namespace: shop }\n'
const binding = (name: string, subject = 'ci'): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${name} }\nsubjects: [{ kind: ServiceAccount, name: ${subject} }]\n`
const bound = (before: readonly string[], ...after: readonly string[]): readonly string[] =>
  brought(documents(...before), documents(...after), permissionReads)

/** One exception of the configuration, on the day after the last of November. */
/** One binding of the environment, on 2026-12-01, by the longest time in days. */
const termed = (term: { readonly expires?: string }, longest?: number) =>
  ids(
    context('', {
      bindings: [
        {
          name: 'deployer',
          today: '2026-12-01',
          path: 'meshgate.yaml',
          pointer: '/bindings/0',
          source: { kind: 'file', path: 'meshgate.yaml', line: 9, column: 5 },
          ...term,
          ...(longest === undefined ? {} : { longest: { text: `${longest}d`, days: longest } }),
        },
      ],
    }),
  )

const excepted = (
  entry: Partial<Exception>,
  yaml = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n',
): readonly string[] => {
  const source = { kind: 'file', path: 'meshgate.yaml', line: 1, column: 1 } as const
  const one = { kind: 'assume', object: 'EnvoyFilter/shop/lua', pointer: '/assume/0', source, ...entry } as const
  const reads: MeshState['reads'] = [
    { group: 'networking.istio.io', kind: 'EnvoyFilter', namespace: '*', status: 'complete' },
  ]
  return ids(
    context('', {
      state: state(yaml, reads),
      exceptions: { path: 'meshgate.yaml', today: '2026-12-01', entries: [one] },
    }),
  )
}

/** A pipeline's token at the RequestAuthentications of a namespace. */
const judged = (...rules: readonly string[]): readonly string[] => {
  const yaml = documents(...rules.map((rule, at) => ra(rule, `tokens-${at}`)))
  return ids(context(yaml, { tokenVerdicts: judgeToken({ issuer: hub, audiences: ['a'] }, state(yaml), 'shop') }))
}

/** What must be found, and beside it what looks alike and is right. */
const google = 'https://accounts.google.com'
const fromGoogle = (source: string, key: string, value: string): string =>
  [
    ra(`{ issuer: "${google}", audiences: [a] }`),
    ap(`{ rules: [{ from: [{ source: { ${source} } }], when: [{ key: "${key}", values: ["${value}"] }] }] }`),
  ].join('---\n')

const cases: readonly (readonly [id: string, bad: () => readonly string[], good: () => readonly string[]])[] = [
  [
    'AUD-001 critical',
    () => ids(context(ra(`{ issuer: "${hub}", audiences: [] }`))),
    () => ids(context(ra(`{ issuer: "${hub}", audiences: [a] }`))),
  ],
  [
    'AUD-001 critical',
    () => ids(context(ra('{ issuer: "https://git.example.com" }'), { ciIssuers: ['https://git.example.com'] })),
    () => ids(context(ra('{ issuer: "https://git.example.com" }'))),
  ],
  [
    'AUD-005 low',
    () => ids(context(ra('{ issuer: "https://users.example.com" }'))),
    () => ids(context(ra('{ issuer: "https://users.example.com", audiences: [a] }'))),
  ],
  [
    'AUD-002 high',
    () =>
      ids(
        context('', {
          environments: [
            { name: 'a', audience: 'https://x' },
            { name: 'b', audience: 'x/' },
          ],
        }),
      ),
    () =>
      ids(
        context('', {
          environments: [
            { name: 'a', audience: 'https://x/a' },
            { name: 'b', audience: 'https://x/b' },
          ],
        }),
      ),
  ],
  [
    'AUD-004 medium',
    () => ids(context(ra('{ issuer: i, audiences: ["https://a", "a/"] }'))),
    () => ids(context(ra('{ issuer: i, audiences: ["a", "b"] }'))),
  ],
  [
    'AUD-006 high',
    () => ids(context(ra('{ issuer: i, audiences: [sts.amazonaws.com] }'))),
    () => ids(context(ra('{ issuer: i, audiences: [a] }'))),
  ],
  [
    'JWT-001 high',
    () => ids(context(ra('{ issuer: i, audiences: [a] }'))),
    () => ids(context([ra('{ issuer: i, audiences: [a] }'), allow('{ requestPrincipals: ["i/*"] }')].join('---\n'))),
  ],
  [
    'JWT-001 high',
    () =>
      ids(
        context(
          [
            ra('{ issuer: i, audiences: [a] }'),
            ap(
              '{ selector: { matchLabels: { app: x } }, rules: [{ from: [{ source: { requestPrincipals: ["i/s"] } }] }] }',
            ),
          ].join('---\n'),
        ),
      ),
    () =>
      ids(
        context(
          [ra('{ issuer: i, audiences: [a] }'), deny('{ from: [{ source: { notRequestPrincipals: ["*"] } }] }')].join(
            '---\n',
          ),
        ),
      ),
  ],
  [
    'JWT-002 medium',
    () => ids(context(ra(`{ issuer: "${hub}", audiences: [a], forwardOriginalToken: true }`))),
    () => ids(context(ra('{ issuer: users, audiences: [a], forwardOriginalToken: true }'))),
  ],
  [
    'JWT-003 high',
    () => ids(context(ra('{ jwksUri: "https://k.example", audiences: [a] }'))),
    () => ids(context(ra('{ issuer: i, audiences: [a] }'))),
  ],
  [
    'JWT-004 high',
    () => ids(context(ra('{ issuer: i, jwksUri: "http://k.example", audiences: [a] }'))),
    () => ids(context(ra('{ issuer: i, jwksUri: "https://k.example", audiences: [a] }'))),
  ],
  [
    'JWT-005 high',
    () => ids(context(ra('{ issuer: i, presence: REQUIRED, audiences: [a] }'))),
    () => ids(context(ra('{ issuer: i, presence: OPTIONAL, audiences: [a] }'))),
  ],
  [
    'JWT-006 critical',
    () => ids(context(ra(`{ issuer: i, audiences: [a], jwks: '{"keys":[{"kty":"RSA","d":"x"}]}' }`))),
    () => ids(context(ra(`{ issuer: i, audiences: [a], jwks: '{"keys":[{"kty":"RSA","n":"x"}]}' }`))),
  ],
  [
    'JWT-007 high',
    () => at(ra('{ issuer: i, audiences: [a] }'), 'ztunnel'),
    () => at(ra('{ issuer: i, audiences: [a] }'), 'waypoint'),
  ],
  [
    'REQ-001 medium',
    () => ids(context(allow(`{ requestPrincipals: ["${hub}/repo:o/r:ref:x"] }`))),
    () => ids(context(allow('{ requestPrincipals: ["https://users.example.com/alice"] }'))),
  ],
  [
    'REQ-001 medium',
    () => ids(context(allow('{ requestPrincipals: ["https://issuer*"] }'))),
    () => ids(context(allow('{ requestPrincipals: ["issuer*"] }'))),
  ],
  [
    'REQ-002 high',
    () => ids(context(deny(`{ from: [{ source: { requestPrincipals: ["${hub}/repo:o/r:x"] } }] }`))),
    () => ids(context(deny('{ from: [{ source: { requestPrincipals: ["https://users.example.com/alice"] } }] }'))),
  ],
  // Google signs for every account; its number behind the issuer, or its address, says which.
  ...(
    [
      [`requestPrincipals: ["${google}/*"]`, `requestPrincipals: ["${google}/117000000000000000001"]`],
      [`requestPrincipals: ["*"]`, `requestPrincipals: ["${google}/117000000000000000001"]`],
    ] as const
  ).map(([open, pinned]): (typeof cases)[number] => [
    'REQ-003 critical',
    () => ids(context(fromGoogle(open, 'request.auth.audiences', 'a'))),
    () => ids(context(fromGoogle(pinned, 'request.auth.audiences', 'a'))),
  ]),
  [
    'REQ-003 critical',
    () => ids(context(fromGoogle('requestPrincipals: ["*"]', 'request.auth.claims[email]', '*'))),
    () => ids(context(fromGoogle('requestPrincipals: ["*"]', 'request.auth.claims[email]', 'a@example.com'))),
  ],
  [
    'REQ-003 critical',
    () => ids(context(allow(`{ requestPrincipals: ["${hub}/*"] }`))),
    () =>
      ids(
        context(
          ap(
            `{ rules: [{ from: [{ source: { requestPrincipals: ["${hub}/*"] } }], when: [{ key: "request.auth.claims[repository_id]", values: ["1"] }] }] }`,
          ),
        ),
      ),
  ],
  [
    'REQ-003 critical',
    () =>
      ids(context([ra(`{ issuer: "${hub}", audiences: [a] }`), allow('{ requestPrincipals: ["*"] }')].join('---\n'))),
    () => ids(context([ra('{ issuer: users, audiences: [a] }'), allow('{ requestPrincipals: ["*"] }')].join('---\n'))),
  ],
  ...['https://token.actions.*', '*.githubusercontent.com', '*'].map((iss): (typeof cases)[number] => [
    'REQ-003 critical',
    () => ids(context(issuedBy(hub, iss))),
    () => ids(context(issuedBy('users', iss === '*' ? iss : 'users'))),
  ]),
  [
    'REQ-003 critical',
    () =>
      ids(
        context(
          [ra(`{ issuer: "${hub}", audiences: [a] }`), allow('{ requestPrincipals: ["https://token*"] }')].join(
            '---\n',
          ),
        ),
      ),
    () =>
      ids(
        context(
          [ra(`{ issuer: "${hub}", audiences: [a] }`), allow('{ requestPrincipals: ["https://users*"] }')].join(
            '---\n',
          ),
        ),
      ),
  ],
  [
    'REQ-004 high',
    () => ids(context(allow(`{ requestPrincipals: ["${hub}/repo:my-org*"] }`))),
    () => ids(context(allow('{ requestPrincipals: ["https://users.example.com/al*"] }'))),
  ],
  [
    'REQ-005 medium',
    () => ids(context(ap('{ rules: [{ when: [{ key: "request.auth.claims[repository]", values: ["o/r"] }] }] }'))),
    () =>
      ids(
        context(
          ap(
            '{ rules: [{ when: [{ key: "request.auth.claims[repository]", values: ["o/r"] }, { key: "request.auth.claims[repository_id]", values: ["1"] }] }] }',
          ),
        ),
      ),
  ],
  [
    'REQ-006 high',
    () => ids(context(ap('{ rules: [{ when: [{ key: "request.auth.claims[role]", notValues: [guest] }] }] }'))),
    () =>
      ids(
        context(
          ap(
            '{ rules: [{ when: [{ key: "request.auth.claims[role]", notValues: [guest] }, { key: "request.auth.claims[iss]", values: [i] }] }] }',
          ),
        ),
      ),
  ],
  [
    'PAT-001 medium',
    () => ids(context(allow('{ principals: ["spiffe://cluster.local/ns/a/sa/b"] }'))),
    () => ids(context(allow('{ principals: ["cluster.local/ns/a/sa/b"] }'))),
  ],
  ['PAT-002 medium', () => ids(context(paths('/a/*/b'))), () => ids(context(paths('/a/{*}/b')))],
  ['PAT-003 high', () => ids(context(paths('a/{*}'))), () => ids(context(paths('/a/{*}')))],
  ['PAT-004 medium', () => ids(context(paths('/a?x=1'))), () => ids(context(paths('/a')))],
  [
    'PAT-005 high',
    () => ids(context(deny('{ to: [{ operation: { hosts: [a.example] } }] }'))),
    () => ids(context(deny('{ to: [{ operation: { hosts: [a.example, "a.example:*"] } }] }'))),
  ],
  [
    'PAT-006 medium',
    () => ids(context(ap('{ rules: [{ to: [{ operation: { methods: [get] } }] }] }'))),
    () => ids(context(ap('{ rules: [{ to: [{ operation: { methods: [GET] } }] }] }'))),
  ],
  [
    'PAT-007 low',
    () => ids(context(paths('/a/{**}'))),
    () => ids(context(ap('{ rules: [{ to: [{ operation: { paths: ["/a", "/a/{**}"] } }] }] }'))),
  ],
  [
    'PAT-008 medium',
    () => ids(context(allow('{ namespaces: [a] }'), { settings: { ...settings, trustDomainAliases: ['old'] } })),
    () => ids(context(allow('{ namespaces: [a] }'))),
  ],
  [
    'POL-001 low',
    () => ids(context(ap('{}'))),
    () => ids(context(ap('{ rules: [{ to: [{ operation: { ports: ["1"] } }] }] }'))),
  ],
  [
    'POL-001 low',
    () => ids(context(ap('{}', 'p', ', annotations: { meshgate.dev/binding: calls }'))),
    () => ids(context(ap('{}', 'p', ofCalls))),
  ],
  // The default of a namespace beside a policy that lets somebody in is right; beside one that does not, or elsewhere, it is not.
  [
    'POL-001 low',
    () =>
      ids(
        context(
          [
            ap('{}'),
            allow('{ namespaces: [a] }').replace('{ name: p, namespace: shop', '{ name: q, namespace: other'),
          ].join('---\n'),
        ),
      ),
    () => ids(context([ap('{}'), allow('{ namespaces: [a] }').replace('name: p', 'name: q')].join('---\n'))),
  ],
  [
    'POL-001 low',
    () =>
      ids(
        context(
          [ap('{}'), deny('{ from: [{ source: { namespaces: [a] } }] }').replace('name: p', 'name: q')].join('---\n'),
        ),
      ),
    () =>
      ids(
        context(
          [ap('{}').replace('namespace: shop', 'namespace: istio-system'), allow('{ namespaces: [a] }')].join('---\n'),
        ),
      ),
  ],
  // At one workload it may be rules that were forgotten.
  [
    'POL-001 low',
    () =>
      ids(
        context(
          [
            ap('{ selector: { matchLabels: { app: a } } }'),
            allow('{ namespaces: [a] }').replace('name: p', 'name: q'),
          ].join('---\n'),
        ),
      ),
    () => ids(context(allow('{ namespaces: [a] }'))),
  ],
  ['POL-002 high', () => ids(context(ap('{ rules: [{}] }'))), () => ids(context(allow('{ principals: ["*"] }')))],
  [
    'POL-002 low',
    () => ids(context(deny('{ from: [] }'))),
    () => ids(context(deny('{ from: [{ source: { namespaces: [a] } }] }'))),
  ],
  [
    'POL-003 medium',
    () => ids(context(ap('{}', 'p', ', annotations: { istio.io/dry-run: "true" }'))),
    () => ids(context(ap('{}', 'p', ', annotations: { istio.io/dry-run: "false" }'))),
  ],
  [
    'POL-004 high',
    () =>
      ids(
        context(
          ap('{ rules: [{ from: [{ source: { namespaces: [a] } }] }, { to: [{ operation: { methods: [GET] } }] }] }'),
        ),
      ),
    () =>
      ids(
        context(
          ap('{ rules: [{ from: [{ source: { namespaces: [a] } }], to: [{ operation: { methods: [GET] } }] }] }'),
        ),
      ),
  ],
  [
    'POL-005 medium',
    () => at(deny('{ to: [{ operation: { methods: [GET] } }] }'), 'sidecar', 'STRICT', 'TCP'),
    () => at(deny('{ to: [{ operation: { methods: [GET] } }] }'), 'sidecar', 'STRICT', 'HTTP'),
  ],
  ...attachments,
  [
    'NET-001 high',
    () => at(allow('{ remoteIpBlocks: ["10.0.0.0/8"] }'), 'sidecar'),
    () => at(allow('{ remoteIpBlocks: ["10.0.0.0/8"] }'), 'gateway'),
  ],
  [
    'MTLS-001 high',
    () =>
      ids(
        context(
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: x, namespace: istio-system }\nspec: { selector: { matchLabels: { a: b } }, mtls: { mode: STRICT } }',
        ),
      ),
    () =>
      ids(
        context(
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: x, namespace: shop }\nspec: { selector: { matchLabels: { a: b } }, mtls: { mode: STRICT } }',
        ),
      ),
  ],
  [
    'MTLS-002 high',
    () => at(deny('{ from: [{ source: { namespaces: [a] } }] }'), 'sidecar', 'PERMISSIVE'),
    () => at(deny('{ from: [{ source: { namespaces: [a] } }] }'), 'sidecar', 'STRICT'),
  ],
  [
    'MTLS-003 high',
    () => at(allow('{ notPrincipals: [a] }'), 'sidecar', 'PERMISSIVE'),
    () => at(allow('{ notPrincipals: [a], principals: ["*"] }'), 'sidecar', 'PERMISSIVE'),
  ],
  [
    'MTLS-004 medium',
    () => at(allow('{ principals: [a] }'), 'sidecar', 'DISABLE'),
    () => at(allow('{ principals: [a] }'), 'sidecar', 'PERMISSIVE'),
  ],
  [
    'IDN-001 high',
    () =>
      ids(
        context(allow('{ trustDomains: [a], namespaces: [b] }'), {
          settings: { ...settings, istioVersion: { major: 1, minor: 30, patch: 1 } },
        }),
      ),
    () => ids(context(allow('{ trustDomains: [a], namespaces: [b] }'))),
  ],
  [
    'AMB-001 high',
    () => at(allow('{ trustDomains: [a], namespaces: [b] }'), 'ztunnel'),
    () => at(allow('{ trustDomains: [a], namespaces: [b] }'), 'sidecar'),
  ],
  [
    'AMB-002 high',
    () => at(deny('{ from: [{ source: { principals: [a] } }], to: [{ operation: { methods: [GET] } }] }'), 'ztunnel'),
    () => at(deny('{ from: [{ source: { principals: [a] } }], to: [{ operation: { ports: ["1"] } }] }'), 'ztunnel'),
  ],
  [
    'AMB-003 medium',
    () => at(ap('{ rules: [{ to: [{ operation: { methods: [GET] } }] }] }'), 'ztunnel'),
    () => at(ap('{ rules: [{ to: [{ operation: { ports: ["1"] } }] }] }'), 'ztunnel'),
  ],
  [
    'AMB-004 high',
    () =>
      ids(
        context(
          [
            'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { istio.io/dataplane-mode: ambient } }\n',
            ap('{ action: AUDIT, rules: [{}] }'),
          ].join('---\n'),
        ),
      ),
    () => ids(context(ap('{ action: AUDIT, rules: [{}] }'))),
  ],
  [
    'VAL-001 high',
    () => ids(context(ap('{ selector: { matchLabels: { app: "*" } }, rules: [] }'))),
    () => ids(context(ap('{ selector: { matchLabels: { app: orders } }, rules: [] }'))),
  ],
  [
    'VAL-001 high',
    () => ids(context(ap('{ rules: [] }').replace('io/v1\n', 'io/v9\n'))),
    () => ids(context(ap('{ rules: [] }').replace('io/v1\n', 'io/v1beta1\n'))),
  ],
  [
    'VAL-001 high',
    () => ids(context(gateway('a.example.com').replace('kind: Gateway', 'kind: Gatewya'))),
    () => ids(context(gateway('a.example.com'))),
  ],
  [
    'VAL-002 high',
    () => ids(context(ap('{ action: DENY }'))),
    () => ids(context(ap('{ action: DENY, rules: [{ to: [{ operation: { paths: [/a] } }] }] }'))),
  ],
  [
    'GIT-001 high',
    () =>
      ids(
        context(ap('{ rules: [] }'), {
          files: { environment: 'staging', asked: state(ap('{ rules: [{}] }')).objects, segmentsWait: false },
        }),
      ),
    () =>
      ids(
        context(ap('{ rules: [] }'), {
          files: { environment: 'staging', asked: state(ap('{ rules: [] }')).objects, segmentsWait: false },
        }),
      ),
  ],
  ['VAL-003 low', () => ids(context(ap('{ selector: {}, rules: [] }'))), () => ids(context(ap('{ rules: [] }')))],
  // The pipeline is refused, unless another rule at the same place accepts it.
  [
    'AUD-003 high',
    () => judged(`{ issuer: "${hub}", audiences: [b] }`),
    () => judged(`{ issuer: "${hub}", audiences: [b] }`, `{ issuer: "${hub}", audiences: [a] }`),
  ],
  [
    'TRF-001 medium',
    () => brought('', documents(service, paths('/healthz'), route('rewrite: { uri: /x }, '))),
    () => brought('', documents(service, paths('/healthz'), route(''))),
  ],
  [
    'TRF-002 medium',
    () => brought('', documents(service, strict, clientTls('DISABLE'))),
    () => brought('', documents(service, strict, clientTls('ISTIO_MUTUAL'))),
  ],
  [
    'TRF-003 low',
    () => brought(gateway('a.example.com'), gateway('"*"')),
    () => brought(gateway('a.example.com'), gateway('a.example.com')),
  ],
  [
    'RBC-001 medium',
    () => bound([], role('r'), account, binding('gone')),
    () => bound([], role('r'), account, binding('r')),
  ],
  [
    'RBC-002 low',
    () => bound([], role('r'), account, binding('r', 'nobody')),
    () => bound([], role('r'), account, binding('r', 'default')),
  ],
  [
    'RBC-003 medium',
    () => bound([role('r'), role('other'), account, binding('r')], role('r'), role('other'), account, binding('other')),
    () => bound([role('r'), role('other'), account], role('r'), role('other'), account, binding('other')),
  ],
  ...callCases.map(([kind, flawed, sound]) => {
    const rule = callRules.find(({ title }) => title.startsWith(`${kind.replaceAll('-', '_')}: `)) ?? callRules.at(-1)
    return [
      `${rule?.id ?? ''} ${rule?.severity ?? ''}`,
      () => ids(context('', { calls: once(() => align(flawed)) })),
      () => ids(context('', { calls: once(() => align(sound)) })),
    ] as const
  }),
  ...airflowCases,
  ['CFG-001 medium', () => excepted({ until: '2026-11-30' }), () => excepted({ until: '2026-12-01' })],
  ['CFG-003 medium', () => termed({ expires: '2026-12-10' }), () => termed({ expires: '2026-12-20' })],
  ['CFG-004 high', () => termed({}, 90), () => termed({ expires: '2027-02-01' }, 90)],
  ['CFG-002 low', () => excepted({}), () => excepted({ object: 'EnvoyFilter/unread/lua' })],
]

describe('each rule finds its mistake and lets the right form be', () => {
  for (const [index, [id, bad, good]] of cases.entries())
    test(`${id} #${index}`, () => {
      expect(bad()).toContain(id)
      expect(good()).not.toContain(id)
    })

  test.each([
    ['a DENY of paths alone', ap('{ action: DENY, rules: [{ to: [{ operation: { paths: [/admin] } }] }] }')],
    ['a selector without labels', ap('{ selector: {}, rules: [] }')],
    ['a key set with a private key', ra(`{ issuer: "${hub}", jwks: '{"keys":[{"kty":"RSA","d":"x"}]}' }`)],
  ])('first-day/val-003-remedy: %s is accepted by Istio, and its remedy says nothing else', (_, yaml) => {
    const [warned, ...more] = findFindings(undefined, context(yaml)).findings.filter(({ rule }) =>
      rule.startsWith('VAL-'),
    )
    expect({ rule: warned?.rule, more }).toEqual({ rule: 'VAL-003', more: [] })
    expect(warned?.remedy).toMatch(/^Istio accepts the object/)
    expect(warned?.remedy).not.toMatch(/keeps the object that it has|or none|skips/)
  })

  test.each([
    ['DENY', true],
    ['ALLOW', false],
  ])('a rewrite before a policy that says %s tells what passes', (action, passes) => {
    const policy = ap(`{ action: ${action}, rules: [{ to: [{ operation: { paths: [/admin] } }] }] }`)
    const found = broughtFindings('', documents(service, policy, route('rewrite: { uri: /x }, ')))
    const [text] = found.flatMap((one) => (one.rule === 'TRF-001' ? [one.text] : []))
    expect(text).toMatch(/it sees the rewritten path, not the one that was asked for/)
    const said = 'so a request for a denied path passes where the rewritten path is not denied'
    expect(text?.includes(said)).toBe(passes)
  })

  test('every rule has a case', () => {
    const tested = new Set(cases.map(([id]) => id.split(' ')[0]))
    expect(rules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
  })
})

describe('every rule', () => {
  test('has an id of its own, of letters for what it is about and a number', () => {
    const seen = rules.map(({ id }) => id)
    expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([])
    expect(seen.filter((id) => !/^[A-Z]{3,4}-\d{3}$/.test(id) && !airflowRuleIds.has(id))).toEqual([])
    // Those about one system have names that its users can search for.
    expect([...airflowRuleIds].filter((id) => !/^AIR-[A-Z]+(-[A-Z]+)*$/.test(id))).toEqual([])
  })

  test('has a page that begins as the rule does: title and severity', () => {
    const path = (id: string): string => `docs/rules/${id}.md`
    expect(rules.filter(({ id }) => !existsSync(path(id))).map(({ id }) => path(id))).toEqual([])
    const pages = readdirSync('docs/rules').map((name) => `docs/rules/${name}`)
    expect(pages.filter((page) => !rules.some(({ id }) => path(id) === page))).toEqual([])
    const words = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('`', '')
    const wrong = rules.filter(({ id, title, severity }) => {
      const page = words(readFileSync(path(id), 'utf8'))
      return !page.startsWith(`# ${id}: ${words(title)} Severity: ${severity}.`)
    })
    expect(wrong.map(({ id, title, severity }) => ({ page: path(id), title, severity }))).toEqual([])
    const short = rules.filter(({ id }) => readFileSync(path(id), 'utf8').split('\n').length < 8)
    expect(short.map(({ id }) => path(id))).toEqual([])
  })
})

describe('introduced', () => {
  const bad = ra(`{ issuer: "${hub}", audiences: [] }`)
  const good = ra(`{ issuer: "${hub}", audiences: [a] }`)
  const only = (before: string | undefined, after: string) =>
    findFindings(before === undefined ? undefined : context(before), context(after))
      .findings.filter(({ rule }) => rule === 'AUD-001')
      .map(({ introduced }) => introduced)
  test('is what the state before does not have', () => {
    expect(only(good, bad)).toEqual([true])
    expect(only(bad, bad)).toEqual([false])
    expect(only(undefined, bad)).toEqual([false])
    expect(only('', bad)).toEqual([true])
  })

  test('a fingerprint survives a move and a new neighbour', () => {
    const rule = '{ from: [{ source: { requestPrincipals: ["https://issuer*"] } }] }'
    const one = findFindings(undefined, context(ap(`{ rules: [${rule}] }`))).findings.find(
      (finding) => finding.rule === 'REQ-001',
    )
    const two = findFindings(
      undefined,
      context(ap(`{ rules: [{ to: [{ operation: { ports: ["1"] } }] }, ${rule}] }`)),
    ).findings.find((finding) => finding.rule === 'REQ-001')
    expect(one?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(two?.fingerprint).toBe(one?.fingerprint)
    expect(two?.pointer).not.toBe(one?.pointer)
  })

  test('the same input gives the same findings in any order of objects', () => {
    const yaml = [bad, ra('{ issuer: i }', 'b'), allow('{ requestPrincipals: ["*"] }')]
    expect(findFindings(undefined, context([...yaml].reverse().join('---\n'))).findings).toEqual(
      findFindings(undefined, context(yaml.join('---\n'))).findings,
    )
  })
})

interface Split {
  readonly requestPrincipal: string
  readonly can_match_a_real_token: boolean
}
const splits = vectors<{ readonly derived_for_ci_subjects: readonly Split[] }>('jwt/istio_request_principal_split.json')
const run = splits === undefined ? describe.skip : describe
run('jwt/istio_request_principal_split.json', () => {
  for (const row of splits?.derived_for_ci_subjects ?? [])
    test(row.requestPrincipal, () => {
      const found = ids(context(allow(`{ requestPrincipals: ["${row.requestPrincipal}"] }`)))
      expect(found.includes('REQ-001 medium')).toBe(!row.can_match_a_real_token)
    })
})
