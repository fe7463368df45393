import { describe, expect, test } from '@jest/globals'
import type { Destination, ProxyKind } from '../../src/mesh/enforcement.js'
import { readAddress } from '../../src/mesh/evaluate/address.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import {
  checkTime,
  isAudienceAllowed,
  jwtStatusOf,
  parseToken,
  type JwtError,
} from '../../src/mesh/evaluate/jwt-token.js'
import { canonicalPath, mergeSlashes, unescapeSlashes, withoutQuery } from '../../src/mesh/evaluate/path.js'
import { compileTemplate, matchesTemplate } from '../../src/mesh/evaluate/template.js'
import {
  matchesZtunnelString,
  matchingZtunnelRule,
  type ZtunnelConnection,
  type ZtunnelMatch,
  type ZtunnelRules,
  type ZtunnelString,
  ztunnelString,
} from '../../src/mesh/evaluate/ztunnel.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { attaches, readTarget } from '../../src/mesh/resolve/attachment.js'
import { resolveMutualTls } from '../../src/mesh/resolve/peer-authentication.js'
import { expandPrincipals, matchesAffix } from '../../src/mesh/resolve/trust-domain.js'
import { jwtMessages } from '../../src/mesh/vocabulary.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { isThere, readShared } from './oracle-cases.js'
import { objectOf, stateOf } from './states.js'

/** Rows are taken as they come: their shape is the upstream project's. */
type Row = ReturnType<typeof JSON.parse>

/** Runs a suite on a file of vectors, or says in one line that it is missing. */
const onVectors = (path: string, run: (vectors: Row) => void): void => {
  describe(path, () => {
    if (isThere(`vectors/${path}`)) run(JSON.parse(readShared(`vectors/${path}`)))
    else test.skip(`../shared/vectors/${path} is missing`, () => undefined)
  })
}

const named = <Item>(
  rows: readonly Item[],
  name: (row: Item, index: number) => string,
): readonly (readonly [string, Item])[] => rows.map((row, index) => [name(row, index), row] as const)

const protocols: Readonly<Record<number, Destination['protocol']>> = {
  17070: 'HTTP',
  18080: 'HTTP',
  18085: 'HTTP',
  19090: 'TCP',
  80: 'HTTP',
  8080: 'HTTP',
  8443: 'HTTP',
}

const ingress = 'cluster.local/ns/istio-system/sa/istio-ingressgateway'

const endToEnd = (path: string): void =>
  onVectors(path, (vectors) => {
    const tokens = isThere('vectors/istio/jwt/tokens.json')
      ? JSON.parse(readShared('vectors/istio/jwt/tokens.json')).tokens
      : {}
    const keys = isThere('vectors/istio/jwt/jwks.json') ? JSON.parse(readShared('vectors/istio/jwt/jwks.json')) : {}
    test.each(named<Row>(vectors.cases, (row) => row.id))('%s', (_, row) => {
      const proxy: ProxyKind = row.request.proxy.includes('gateway') ? 'gateway' : 'sidecar'
      const config = {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'istio', namespace: 'istio-system' },
        data: {
          mesh: JSON.stringify({
            trustDomain: vectors.mesh.trustDomain,
            defaultConfig: { gatewayTopology: { numTrustedProxies: vectors.mesh.numTrustedProxiesOnIngress ?? 0 } },
          }),
        },
      }
      const mesh = resolveMesh(stateOf([config, ...row.resources]), {})
      const { namespace, labels, port } = row.request.destination
      const destination: Destination = {
        namespace,
        labels,
        port,
        protocol: protocols[port] ?? 'AUTO',
        title: 'case',
        known: false,
      }
      const bearer = row.request.http?.bearer
      const request: Request = {
        ...row.request,
        proxy,
        // A table row without a source came through the ingress gateway.
        source: {
          ...row.request.source,
          principal: row.request.source?.principal ?? (row.request.mtls ? ingress : undefined),
        },
        ...(bearer === undefined ? {} : { http: { ...row.request.http, bearer: tokens[bearer].token } }),
      }
      const got = evaluate(mesh.enforcementOf(destination, proxy), request, {
        now: Date.UTC(2026, 10, 21),
        keySets: new Map([['http://jwt-server.istio-system.svc:8000/jwks', keys]]),
      })
      expect({ verdict: got.allowed ? 'allow' : 'deny', by: got.by.text }).toEqual({
        verdict: row.expect,
        by: got.by.text,
      })
      if (row.status !== undefined && row.status !== null && row.request.protocol !== 'tcp')
        expect(got.status).toBe(row.status)
    })
  })

endToEnd('istio/e2e_authz_cases.json')
endToEnd('istio/e2e_jwt_cases.json')

/** The extraction from Go's tables left quotes in some names of labels. */
const labelsOf = (labels: Readonly<Record<string, string>> | undefined | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(labels ?? {}).map(([name, value]) => [
      name === 'label.IoK8sNetworkingGatewayGatewayName.Name'
        ? 'gateway.networking.k8s.io/gateway-name'
        : name.replace(/^"|"$/g, ''),
      value,
    ]),
  )

const servicesOf = (services: readonly Row[] | undefined) =>
  (services ?? []).map((service) => ({
    kind: service.registry === 'External' ? ('ServiceEntry' as const) : ('Service' as const),
    name: service.name as string,
    namespace: service.namespace as string,
  }))

onVectors('istio/attachment_cases.json', (vectors) => {
  test.each(named<Row>(vectors.cases, (row, index) => `${index} ${row.name}`))('%s', (_, row) => {
    const { namespace, selector, ...rest } = row.policy
    const spec = {
      ...rest,
      ...(selector === undefined ? {} : { selector: { matchLabels: labelsOf(selector.matchLabels) } }),
    }
    const subject = {
      namespace: row.workload.workloadNamespace,
      labels: labelsOf(row.workload.workloadLabels),
      proxy: row.workload.isWaypoint ? ('waypoint' as const) : ('sidecar' as const),
      services: servicesOf(row.workload.services),
    }
    const settings = {
      rootNamespace: row.workload.rootNamespace ?? 'istio-system',
      selectorsOnGateways: row.enableSelectorBasedK8sGatewayPolicy,
    }
    expect(attaches(readTarget(namespace, spec), subject, settings)).toBe(row.attached)
  })
})

onVectors('istio/list_policies_cases.json', (vectors) => {
  test.each(named<Row>(vectors.cases, (row, index) => `${index} ${row.name}`))('%s', (_, row) => {
    const workload = row.workload
    const labels = labelsOf(workload.workloadLabels)
    const gatewayName = labels['gateway.networking.k8s.io/gateway-name']
    const [served] = servicesOf(workload.services)
    const objects: JsonObject[] = row.policies.map((policy: Row) => ({
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name: policy.name, namespace: policy.namespace },
      spec: policy.spec,
    }))
    if (served !== undefined)
      objects.push({
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: served.name,
          namespace: served.namespace,
          labels: {
            'istio.io/use-waypoint': gatewayName ?? '',
            'istio.io/use-waypoint-namespace': workload.workloadNamespace,
          },
        },
        spec: { ports: [{ port: 80, name: 'http' }] },
      })
    const mesh = resolveMesh(stateOf(objects), { rootNamespace: row.rootNamespaceMesh })
    const destination: Destination = {
      namespace: served?.namespace ?? workload.workloadNamespace,
      labels,
      port: 80,
      protocol: 'HTTP',
      title: 'case',
      known: false,
      ...(served === undefined ? {} : { service: served.name }),
    }
    const [stage] = mesh.enforcementOf(destination, workload.isWaypoint ? 'waypoint' : 'sidecar').stages
    const names = (action: 'allow' | 'deny' | 'audit' | 'custom') =>
      (stage?.[action] ?? []).map(({ object }) => `${object.key.namespace}/${object.key.name}`).sort()
    const sorted = (list: readonly string[]) => [...list].sort()
    expect({ allow: names('allow'), deny: names('deny'), audit: names('audit'), custom: names('custom') }).toEqual({
      allow: sorted(row.want.allow),
      deny: sorted(row.want.deny),
      audit: sorted(row.want.audit),
      custom: sorted(row.want.custom),
    })
  })
})

onVectors('istio/authentication_selection.json', (vectors) => {
  // The fixture is Go code; what all rows together ask for is rebuilt from what they want.
  const rows = (table: string, selectorsOnGateways: boolean) =>
    vectors[table].map((row: Row) => ({ ...row, table, selectorsOnGateways }))
  const all: readonly Row[] = [
    ...rows('TestGetPoliciesForWorkload', true),
    ...rows('TestGetPoliciesForGatewayPolicyAttachmentOnly', false),
  ]
  const fixture = new Map<string, Row>(
    all.flatMap((row) => row.wantRequestAuthn).map((one: Row) => [`${one.meta.namespace}/${one.meta.name}`, one]),
  )
  test.each(named<Row>(all, (row) => `${row.table}: ${row.name}`))('%s', (_, row) => {
    const service = row.withService?.attributes
    const subject = {
      namespace: row.workloadNamespace,
      labels: labelsOf(row.workloadLabels),
      proxy: row.isWaypoint ? ('waypoint' as const) : ('sidecar' as const),
      services:
        service === undefined ? [] : [{ kind: 'Service' as const, name: service.name, namespace: service.namespace }],
    }
    const settings = { rootNamespace: 'istio-config', selectorsOnGateways: row.selectorsOnGateways }
    const got = [...fixture].filter(([, one]) => attaches(readTarget(one.meta.namespace, one.spec), subject, settings))
    expect(got.map(([name]) => name).sort()).toEqual(
      row.wantRequestAuthn.map((one: Row) => `${one.meta.namespace}/${one.meta.name}`).sort(),
    )
    const peers = row.wantPeerAuthn.map((one: Row) =>
      objectOf({
        apiVersion: 'security.istio.io/v1',
        kind: 'PeerAuthentication',
        metadata: { name: one.meta.name, namespace: one.meta.namespace, creationTimestamp: '2020-02-02T02:02:02Z' },
        spec: one.spec,
      }),
    )
    const selective = row.wantPeerAuthn.some((one: Row) => one.spec.selector !== undefined)
    const mutualTls = resolveMutualTls(peers, 'istio-config', {
      namespace: row.workloadNamespace,
      labels: subject.labels,
    })
    if (!selective) expect(mutualTls.mode).toBe(row.wantNamespaceMutualTLS)
  })
})

onVectors('istio/compose_peerauth_cases.json', (vectors) => {
  test.each(named<Row>(vectors.cases, (row) => row.name))('%s', (_, row) => {
    const objects = row.configs.map((config: Row) =>
      objectOf({
        apiVersion: 'security.istio.io/v1',
        kind: 'PeerAuthentication',
        metadata: {
          name: config.name,
          namespace: config.namespace,
          creationTimestamp: new Date(Date.UTC(2026, 0, 1) + 1000 * (config.creationOffsetSeconds ?? 0)).toISOString(),
        },
        spec: config.spec,
      }),
    )
    // Istio's test gives the function what its own selection found: everything selects the workload.
    const labels = Object.assign({}, ...row.configs.map((config: Row) => config.spec.selector?.matchLabels ?? {}))
    const got = resolveMutualTls(objects, row.rootNamespace, { namespace: 'my-ns', labels })
    const ports = Object.fromEntries([...got.ports])
    expect(got.mode).toBe(row.want.mode)
    for (const [port, mode] of Object.entries(row.want.perPort ?? {})) expect(ports[port]).toBe(mode)
  })
})

onVectors('istio/trustdomain.json', (vectors) => {
  const { tables } = vectors
  test.each(named<Row>(tables.TestReplaceTrustDomainAliases, (row) => row.name))('aliases: %s', (_, row) => {
    const [trustDomain, trustDomainAliases] = row.trustDomainBundle.args
    expect(expandPrincipals(row.principals, { trustDomain, trustDomainAliases: trustDomainAliases ?? [] })).toEqual(
      row.expect,
    )
  })
  test.each(named<Row>(tables.TestStringMatch, (row) => row.desc))('match: %s', (_, row) => {
    expect(row.list.some((one: string) => matchesAffix(row.element, one) || matchesAffix(one, row.element))).toBe(
      row.expected,
    )
  })
  // The other tables are of functions that take a principal apart; what they decide shows in the expansion.
  test.each(named<Row>(tables.TestIsTrustDomainBeingEnforced, (row) => row.principal))(
    'enforced: %s',
    (principal, row) => {
      const expanded = expandPrincipals([principal], {
        trustDomain: 'other',
        trustDomainAliases: ['cluster.local', 'my-td', ''],
      })
      if (!row.want) expect(expanded).toEqual([principal])
    },
  )
  test.each(named<Row>(tables.TestReplaceTrustDomainInPrincipal, (row) => row.name))('replace: %s', (_, row) => {
    const [domain] = row.principal.split('/')
    const expanded = expandPrincipals([row.principal], {
      trustDomain: row.trustDomainIn ?? 'td',
      trustDomainAliases: [domain],
    })
    if (row.out === '') expect(expanded).toEqual([row.principal])
    else expect(expanded).toContain(row.out)
  })
  test.each(named<Row>(tables.TestGetTrustDomainFromSpiffeIdentity, (row) => row.principal))(
    'domain of: %s',
    (principal, row) => {
      const expanded = expandPrincipals([principal], { trustDomain: 'new', trustDomainAliases: [row.out] })
      expect(expanded.some((one) => one.startsWith('new/'))).toBe(row.out !== '')
    },
  )
})

onVectors('ztunnel/rbac_cases.json', (vectors) => {
  const connection = (conn: Row): ZtunnelConnection => ({
    identity: conn.identity?.replace(/^spiffe:\/\//, ''),
    source: readAddress(conn.src.split(':')[0]),
    destination: readAddress(conn.dst.split(':')[0]),
    port: Number(conn.dst.split(':')[1]),
  })
  const match = (raw: Row): ZtunnelMatch =>
    Object.fromEntries(
      Object.entries(raw as Record<string, readonly unknown[]>).map(([name, list]) => [
        name,
        /amespaces|rincipals/.test(name) ? list.map((value) => ztunnelString(String(value))) : list,
      ]),
    )
  const rules = (raw: Row): ZtunnelRules => raw.map((rule: Row) => rule.map((clause: Row) => clause.map(match)))
  test.each(named<Row>(vectors.matches, (row) => `${JSON.stringify(row.match)} on ${row.conn}`))('%s', (_, row) => {
    const got = matchingZtunnelRule(rules([[[row.match]]]), connection(vectors.conns[row.conn]))
    expect(got !== undefined).toBe(row.matches)
  })
  test.each(named<Row>(vectors.stringMatch, (row) => `${row.kind} ${row.value} on ${JSON.stringify(row.input)}`))(
    '%s',
    (_, row) => {
      const pattern: ZtunnelString = { kind: row.kind, text: row.value ?? '' }
      expect(matchesZtunnelString(pattern, row.input)).toBe(row.matches)
    },
  )
  test.each(named<Row>(vectors.structure, (row) => row.note))('%s', (_, row) => {
    expect(matchingZtunnelRule(rules(row.rules), connection(vectors.conns.tls)) !== undefined).toBe(row.matches)
  })
  test.each(named<Row>(vectors.nesting, (row) => `${JSON.stringify(row.rules)} on ${JSON.stringify(row.conn)}`))(
    '%s',
    (_, row) => {
      expect(matchingZtunnelRule(rules(row.rules), connection(row.conn)) !== undefined).toBe(row.matches)
    },
  )
})

onVectors('envoy/uri_template.json', (vectors) => {
  // Istio writes only the operators: patterns with variables of Envoy's own cannot come from it.
  const reachable = (pattern: string): boolean => !/[{}]/.test(pattern)
  const written = (pattern: string): string => pattern.replace(/\*\*|\*/g, (operator) => `{${operator}}`)
  const rows = (list: readonly Row[]) => list.filter((row) => reachable(row.pattern ?? row))
  test.each(named<Row>(rows(vectors.match), (row) => `${row.pattern} takes ${row.path}`))('%s', (_, row) => {
    expect(matchesTemplate(written(row.pattern), row.path)).toBe(true)
  })
  test.each(named<Row>(rows(vectors.noMatch), (row) => `${row.pattern} does not take ${row.path}`))('%s', (_, row) => {
    expect(matchesTemplate(written(row.pattern), row.path)).toBe(false)
  })
  test.each(rows(vectors.validPatterns))('%s is valid', (pattern) => {
    expect(compileTemplate(written(pattern))).toBeDefined()
  })
  test.each(rows(vectors.invalidPatterns))('%s is invalid', (pattern) => {
    expect(compileTemplate(written(pattern))).toBeUndefined()
  })
})

onVectors('envoy/path_normalization.json', (vectors) => {
  test.each(vectors.canonicalPath as [string, string][])('canonical %s is %s', (path, want) => {
    expect(canonicalPath(path)).toBe(want)
  })
  test.each(vectors.canonicalPathRejected as string[])('%s has no canonical form', (path) => {
    expect(canonicalPath(path)).toBeUndefined()
  })
  test.each(vectors.mergeSlashes as [string, string][])('merged %s is %s', (path, want) => {
    expect(mergeSlashes(path)).toBe(want)
  })
  test.each(vectors.removeQueryAndFragment as [string, string][])('without query %s is %s', (path, want) => {
    expect(withoutQuery(path)).toBe(want)
  })
  test.each(vectors.unescapeSlashes as [string, string, string][])('unescaped %s is %s', (path, want) => {
    expect(unescapeSlashes(path)).toBe(want)
  })
})

onVectors('envoy/jwt_parse.json', (vectors) => {
  const usable = vectors.cases.filter((row: Row) => row.token !== null && row.status !== null)
  test('30 rows carry a token, the empty one included', () => expect(usable).toHaveLength(30))
  test.each(named<Row>(usable, (row) => row.test))('%s', (_, row) => {
    const got = parseToken(row.token)
    expect(typeof got === 'string' ? got : 'Ok').toBe(row.status)
  })
})

onVectors('envoy/jwt_time.json', (vectors) => {
  test.each(named<Row>(vectors.cases, (row) => JSON.stringify(row)))('%s', (_, row) => {
    const token = { expires: row.exp ?? vectors.exp, notBefore: row.nbf ?? vectors.nbf }
    const got = checkTime(token, row.now, row.skew)
    expect(got === undefined ? 'OK' : jwtMessages[got]).toBe(row.status)
  })
})

onVectors('envoy/check_audience.json', (vectors) => {
  test.each(named<Row>(vectors.cases, (row, index) => `${index} ${row.test}`))('%s', (_, row) => {
    expect(isAudienceAllowed(row.configured, row.jwt)).toBe(row.allowed)
  })
})

onVectors('envoy/jwt_status.json', (vectors) => {
  const known = new Map<string, Row>(vectors.statuses.map((row: Row) => [row.status, row]))
  test.each(Object.entries(jwtMessages))('%s', (status, message) => {
    expect(known.get(status)).toMatchObject({ message, http: jwtStatusOf(status as JwtError) })
  })
})
