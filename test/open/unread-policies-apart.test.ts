import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { compareCommits } from './compare-commits.js'
import { compareFolders } from './compare-folders.js'

const pods = (labels: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api${labels} } }\n    spec: { containers: [{ name: c, image: i }] }\n`
const policy = (metadata: string, spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: ${metadata}\nspec:\n${spec}`
const selecting = (label: string, action: string): string =>
  `  selector: { matchLabels: { ${label} } }\n  action: ${action}\n  rules: [{ from: [{ source: { namespaces: [jobs] } }] }]\n`

/** Each of them a text that kubectl may take, and nobody here reads. */
const unread: Readonly<Record<string, (label: string, action: string) => string>> = {
  'a word of YAML 1.1': (label, action) =>
    policy('{ name: p, namespace: shop, annotations: { note: y } }', selecting(label, action)),
  'an anchor': (label, action) => policy('&m { name: p, namespace: shop }', selecting(label, action)),
  'a key twice': (label, action) =>
    policy('{ name: p, namespace: shop }', `${selecting(label, action)}  action: ${action}\n`),
  'a mistake of YAML': (label, action) =>
    policy('{ name: p, namespace: shop }', `${selecting(label, action)}  x: [1\n`),
  'a placeholder': (label, action) =>
    policy('{ name: p, namespace: shop }', selecting(label, action).replace('jobs', '"${NAMESPACE}"')),
}

const compared = async (text: string, before: string, after: string) => {
  const { plans } = await compareCommits({ 'k8s/api.yaml': before, 'k8s/policy.yaml': text }, { 'k8s/api.yaml': after })
  return plans.map((plan) => [verdictOf(plan), ...new Set(plan.reviewed.access.reasons.map(({ code }) => code))])
}

describe('a policy that cannot be read and stays as it is', () => {
  for (const [name, text] of Object.entries(unread)) {
    test.each([
      ['a DENY selects no longer', text('tier: guarded', 'DENY'), pods(', tier: guarded'), pods('')],
      ['an ALLOW comes to select', text('pub: "1"', 'ALLOW'), pods(''), pods(', pub: "1"')],
      ['a provider is asked of no longer', text('tier: a', 'CUSTOM'), pods(', tier: a'), pods(', tier: b')],
    ])(`proves nothing of pods that %s: ${name}`, async (_, policies, before, after) => {
      expect(await compared(policies, before, after)).toEqual([['cannot prove', 'NAMESPACE_UNREAD']])
    })

    // What is filled in may be any label.
    if (name !== 'a placeholder')
      test(`is nothing to pods whose other labels change: ${name}`, async () => {
        expect(
          await compared(text('tier: guarded', 'DENY'), pods(', tier: guarded'), pods(', tier: guarded, team: a')),
        ).toEqual([['equivalent']])
      })

    test(`is nothing to pods that stay as they are: ${name}`, async () => {
      const before = pods(', tier: guarded')
      expect(await compared(text('tier: guarded', 'DENY'), before, before.replace('image: i', 'image: j'))).toEqual([
        ['equivalent'],
      ])
    })
  }

  test('is one of two descriptions', async () => {
    const text = (action: string): string => policy('{ name: p, namespace: shop }', selecting('tier: guarded', action))
    const twice = `${text('DENY')}---\n${text('ALLOW')}`
    expect(await compared(twice, pods(', tier: guarded'), pods(''))).toEqual([['cannot prove', 'NAMESPACE_UNREAD']])
    expect(await compared(twice, pods(''), pods(', team: a'))).toEqual([['equivalent']])
  })

  test('is told in two folders as well', async () => {
    const text = unread['an anchor']?.('tier: guarded', 'DENY') ?? ''
    const { plans } = await compareFolders(
      { 'a.yaml': pods(', tier: guarded'), 'p.yaml': text },
      { 'a.yaml': pods(''), 'p.yaml': text },
    )
    expect(plans.map(verdictOf)).toEqual(['cannot prove'])
  })
})

const mesh = (config: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio, namespace: istio-system }\ndata:\n  mesh: |\n    ${config}\n`

describe('settings of the mesh beside a policy that cannot be read', () => {
  const custom = policy(
    '{ name: p, namespace: shop }',
    '  action: CUSTOM\n  provider: { name: oauth }\n  rules: [{ to: [{ operation: { hosts: ["api.${DOMAIN}"] } }] }]\n',
  )
  const paths = policy(
    '{ name: p, namespace: shop }',
    '  action: DENY\n  rules: [{ from: [{ source: { namespaces: ["${NAMESPACE}"] } }], to: [{ operation: { paths: [/a*] } }] }]\n',
  )
  const provider = (service: string): string =>
    mesh(`extensionProviders: [{ name: oauth, envoyExtAuthzHttp: { service: ${service}, port: 80 } }]`)
  const both = async (text: string, before: string, after: string): Promise<readonly string[]> => {
    const { plans } = await compareFolders(
      { 'a/a.yaml': pods(''), 'a/p.yaml': text, 'a/mesh.yaml': before },
      { 'a/a.yaml': pods(''), 'a/p.yaml': text, 'a/mesh.yaml': after },
    )
    return plans.map(verdictOf)
  }

  test.each([
    ['the provider that it may ask', custom, provider('a.auth.svc'), provider('b.auth.svc')],
    [
      'how paths are read',
      paths,
      mesh('pathNormalization: { normalization: MERGE_SLASHES }'),
      mesh('pathNormalization: { normalization: NONE }'),
    ],
  ])('prove nothing where they change %s', async (_, text, before, after) => {
    expect(await both(text, before, after)).toEqual(['cannot prove'])
  })
})

describe('settings of the mesh beside a kustomization with a policy that cannot be read, for pods that no file has', () => {
  const kustomized = (file: string): string =>
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${file}]\n`
  const refusing = (operation: string): string =>
    policy(
      '{ name: p, namespace: shop }',
      `  selector: { matchLabels: { app: api } }\n  action: DENY\n  rules: [{ from: [{ source: { ipBlocks: ["<<range>>"] } }], to: [{ operation: { ${operation} } }] }]\n`,
    )
  const verdict = async (operation: string, config: string): Promise<readonly string[]> => {
    const { plans } = await compareCommits(
      {
        'istio/kustomization.yaml': kustomized('mesh.yaml'),
        'istio/mesh.yaml': mesh('pathNormalization: { normalization: MERGE_SLASHES }'),
        'policies/kustomization.yaml': kustomized('p.yaml'),
        'policies/p.yaml': refusing(operation),
      },
      { 'istio/mesh.yaml': mesh(config) },
    )
    return plans.map(verdictOf)
  }

  test('prove nothing where they change how paths are read', async () => {
    expect(await verdict('paths: [/a*]', 'pathNormalization: { normalization: NONE }')).toEqual(['cannot prove'])
  })

  test('are nothing where another one changes', async () => {
    expect(
      await verdict(
        'paths: [/a*]',
        'pathNormalization: { normalization: MERGE_SLASHES }\n    accessLogFile: /dev/stdout',
      ),
    ).toEqual(['equivalent'])
  })
})

describe('what a policy decides that cannot be read, and is asked for by nothing else', () => {
  const refused = (rule: string): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: p, namespace: shop, annotations: { note: y } }\nspec: { action: DENY, rules: [{ ${rule} }] }\n`
  const byIdentity = refused('from: [{ source: { namespaces: [edge] } }]')
  const byPath = refused('to: [{ operation: { paths: [/a*] } }]')
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: api, namespace: shop }\nspec: { selector: { app: api }, ports: [{ name: http, port: 80 }] }\n'
  const rule = (policyOfTraffic: string): string =>
    `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: api, namespace: shop }\nspec: { host: api, trafficPolicy: { ${policyOfTraffic} } }\n`
  const scraped = (path: string): string =>
    pods(`}, annotations: { prometheus.io/scrape: "true", prometheus.io/port: "8080", prometheus.io/path: ${path}`)
  const probed = (path: string): string =>
    pods('').replace('image: i', `image: i, livenessProbe: { httpGet: { path: ${path}, port: 8080 } }`)
  const verdict = async (text: string | undefined, changed: Readonly<Record<string, string>>) => {
    const { plans } = await compareCommits(
      {
        'k8s/api.yaml': pods(''),
        'k8s/service.yaml': service,
        'k8s/rule.yaml': rule('loadBalancer: { simple: ROUND_ROBIN }'),
        ...(text === undefined ? {} : { 'k8s/p.yaml': text }),
      },
      changed,
    )
    return plans.map(verdictOf)
  }

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['gateways that show no identity any more', byIdentity, { 'k8s/rule.yaml': rule('tls: { mode: DISABLE }') }],
    ['an address that the agent reads for anybody', byPath, { 'k8s/api.yaml': scraped('/admin/dump') }],
    ['an address that the agent asks for anybody', byPath, { 'k8s/api.yaml': probed('/admin/dump') }],
  ])('proves nothing: %s', async (_, text, changed) => {
    expect(await verdict(text, changed)).toEqual(['cannot prove'])
    expect(await verdict(undefined, changed)).toEqual(['equivalent'])
  })

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['gateways without identity, where it names none', byPath, { 'k8s/rule.yaml': rule('tls: { mode: DISABLE }') }],
    ['how calls are spread', byIdentity, { 'k8s/rule.yaml': rule('loadBalancer: { simple: RANDOM }') }],
    ['metrics where everybody reads them', byPath, { 'k8s/api.yaml': scraped('/metrics') }],
    ['a probe of health', byPath, { 'k8s/api.yaml': probed('/healthz') }],
  ])('is nothing to %s', async (_, text, changed) => {
    expect(await verdict(text, changed)).toEqual(['equivalent'])
  })
})

describe('a policy that another tool applies', () => {
  const terraform =
    'resource "kubernetes_manifest" "deny" {\n  manifest = {\n    apiVersion = "security.istio.io/v1"\n    kind = "AuthorizationPolicy"\n    metadata = { name = "p", namespace = "shop" }\n    spec = { selector = { matchLabels = { tier = "guarded" } }, action = "DENY", rules = [{}] }\n  }\n}\n'
  const script = `#!/bin/sh\nkubectl apply -f - <<EOF\n${policy('{ name: p, namespace: shop }', selecting('tier: guarded', 'DENY'))}EOF\n`
  const verdict = async (path: string, text: string, before: string, after: string): Promise<readonly string[]> => {
    const { plans } = await compareCommits({ 'k8s/api.yaml': before, [path]: text }, { 'k8s/api.yaml': after })
    return plans.map(verdictOf)
  }

  test.each([
    ['Terraform', 'tf/p.tf', terraform],
    ['a script', 'deploy.sh', script],
  ])('may select by a label that pods lose: %s', async (_, path, text) => {
    expect(await verdict(path, text, pods(', tier: guarded'), pods(''))).toEqual(['cannot prove'])
    expect(await verdict(path, text, pods(', tier: guarded'), pods(', tier: guarded, team: a'))).toEqual(['equivalent'])
  })
})

describe('pods that send past their own proxy', () => {
  const web = (annotation: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: jobs }\nspec:\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web }, annotations: { ${annotation} } }\n    spec: { serviceAccountName: web, containers: [{ name: c, image: i }] }\n`
  const refusing = (who: string): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: p, namespace: shop, annotations: { note: y } }\nspec:\n  action: DENY\n  rules: [{ ${who} }]\n`
  const past = 'traffic.sidecar.istio.io/excludeOutboundPorts: "80"'

  test.each([
    [
      'who is refused by it',
      'from: [{ source: { principals: [cluster.local/ns/jobs/sa/web] } }]',
      past,
      'cannot prove',
    ],
    ['what is refused to all', 'to: [{ operation: { paths: [/a*] } }]', past, 'equivalent'],
    [
      'who is refused by it, and nothing that they send',
      'from: [{ source: { principals: [cluster.local/ns/jobs/sa/web] } }]',
      'team: a',
      'equivalent',
    ],
  ])('have a policy beside them that cannot be read, and says %s', async (_, who, annotation, verdict) => {
    const { plans } = await compareCommits(
      { 'k8s/api.yaml': pods(''), 'k8s/p.yaml': refusing(who), 'k8s/web.yaml': web('') },
      { 'k8s/web.yaml': web(annotation) },
    )
    expect(plans.map(verdictOf)).toEqual([verdict])
  })
})
