import type { IstioVersion, MeshSettings } from '../mesh/enforcement.js'
import { hasFix } from '../mesh/resolve/version.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import type { Call } from './declaration.js'
import { groupBy } from '../ports/group-by.js'

/** One identity, `NAMESPACE/NAME`, that may do one thing at one port of a proxy. */
export interface Grant {
  readonly identity: string
  readonly port: number
  readonly operation: Pick<Call, 'methods' | 'paths' | 'exceptPaths'>
}

export const anyOperation: Grant['operation'] = { methods: [], paths: [], exceptPaths: [] }

/** Limits of the CRD (istio/api, authorization_policy.proto). */
export const limits = { rules: 512, from: 512, serviceAccounts: 16 } as const

/** Identities of one rule: `principals` have no limit of their own, and reviewers read short lists. */
const principalsOfSource = 256

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(byCodePoint)

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

export const principalOf = (identity: string, { trustDomain }: Pick<MeshSettings, 'trustDomain'>): string => {
  const slash = identity.indexOf('/')
  return `${trustDomain}/ns/${identity.slice(0, slash)}/sa/${identity.slice(slash + 1)}`
}

/** `serviceAccounts` came with Istio 1.25; a version that nobody says may be an older one. */
const hasServiceAccounts = ({ major, minor, assumed }: IstioVersion): boolean =>
  assumed !== true && (major > 1 || minor >= 25)

/** Until these releases a dot in `serviceAccounts` stood for any character (istio-semantics §2.4). */
const quotesDots = (version: IstioVersion): boolean => hasFix(version, [27, 9], [28, 6], [29, 2])

export type IdentitySettings = Pick<MeshSettings, 'trustDomain' | 'otherTrustDomains' | 'istioVersion'>

/** `from` of a rule for these identities, in the form that the mesh's version knows. */
export const fromOf = (identities: Iterable<string>, settings: IdentitySettings): readonly JsonObject[] => {
  const all = sorted(identities)
  const { istioVersion, otherTrustDomains } = settings
  // `serviceAccounts` cannot tell the ServiceAccount of another trust domain that the mesh accepts (istio-semantics §5).
  const isAccount = (identity: string): boolean =>
    hasServiceAccounts(istioVersion) &&
    otherTrustDomains.length === 0 &&
    (quotesDots(istioVersion) || !identity.includes('.'))
  const accounts = chunks(all.filter(isAccount), limits.serviceAccounts)
  const principals = chunks(
    all.filter((identity) => !isAccount(identity)).map((identity) => principalOf(identity, settings)),
    principalsOfSource,
  )
  return [
    ...accounts.map((serviceAccounts) => ({ source: { serviceAccounts: [...serviceAccounts] } })),
    ...principals.map((list) => ({ source: { principals: [...list] } })),
  ]
}

/** `to` of a rule: the port always, since a rule of HTTP fields alone says nothing to plain connections. */
export const operationOf = (port: number, operation: Grant['operation']): JsonObject => {
  const { methods, paths, exceptPaths } = operation
  return {
    ports: [String(port)],
    ...(methods.length > 0 ? { methods: [...sorted(methods)] } : {}),
    ...(paths.length > 0 ? { paths: [...sorted(paths)] } : {}),
    ...(exceptPaths.length > 0 ? { notPaths: [...sorted(exceptPaths)] } : {}),
  }
}

/** ALLOW rules for grants: one for each port and operation, with everybody who has it; equal grants give equal rules. */
export const allowRules = (grants: Iterable<Grant>, settings: IdentitySettings): readonly JsonObject[] => {
  const groups = groupBy(grants, ({ port, operation }) => JSON.stringify(operationOf(port, operation)))
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([text, group]) =>
      chunks(
        fromOf(
          group.map(({ identity }) => identity),
          settings,
        ),
        limits.from,
      ).map((from) => ({ from: [...from], to: [{ operation: JSON.parse(text) as JsonObject }] })),
    )
}

/** DENY rule for everybody but these at one port. The port keeps it off every other filter chain. */
export const denyOthers = (identities: Iterable<string>, port: number, settings: IdentitySettings): JsonObject => {
  const principals = sorted([...identities].map((identity) => principalOf(identity, settings)))
  const to = [{ operation: { ports: [String(port)] } }]
  return principals.length === 0 ? { to } : { from: [{ source: { notPrincipals: [...principals] } }], to }
}

/** Rules of one policy each, by the CRD's limit. */
export const policiesOfRules = (rules: readonly JsonObject[]): readonly (readonly JsonObject[])[] =>
  chunks(rules, limits.rules)
