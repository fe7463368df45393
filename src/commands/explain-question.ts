import { text, texts, flag, usage, type Given } from '../command-line/command.js'
import { isInTables, readVersion } from '../mesh/resolve/version.js'
import type { RequestFlags } from '../mesh/request-of-flags.js'
import type { StandIns } from '../open/read-environment-mesh.js'

/** What is asked, and about which state. */
export interface ExplainArguments {
  readonly of:
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 'unit'; readonly title: string }
    | ({ readonly kind: 'environment'; readonly name: string } & StandIns)
  readonly asked:
    | { readonly kind: 'lines'; readonly path: string }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'flags'; readonly flags: RequestFlags }
  /** The version of Istio, in place of the one that the state says. */
  readonly istio: string | undefined
  readonly keySets: string | undefined
  readonly now: string | undefined
}

export const flags = {
  state: text,
  unit: text,
  namespace: text,
  environment: text,
  snapshot: text,
  config: text,
  istio: text,
  requests: text,
  request: text,
  to: text,
  as: text,
  method: text,
  path: text,
  host: text,
  ip: text,
  header: texts,
  claims: text,
  tcp: flag,
  tls: flag,
  through: text,
  jwks: text,
  now: text,
} as const

const readFlags = (to: string, given: Given<typeof flags>): RequestFlags => ({
  to,
  as: given.text('as'),
  method: given.text('method'),
  path: given.text('path'),
  host: given.text('host'),
  ip: given.text('ip'),
  headers: given.list('header'),
  claims: given.text('claims'),
  tcp: given.flag('tcp'),
  tls: given.flag('tls'),
  through: given.text('through'),
})

/** Which state is asked. */
const readOf = (given: Given<typeof flags>): ExplainArguments['of'] => {
  const [unit, environment, folder] = [given.text('unit'), given.text('environment'), given.text('state')]
  if (unit !== undefined && (folder !== undefined || environment !== undefined))
    throw usage('`explain` asks one state', '--state, --unit or --environment', 'more than one', 'Leave `--unit` out.')
  const snapshot = given.text('snapshot')
  if (environment !== undefined) return { kind: 'environment', name: environment, folder, snapshot }
  if (snapshot !== undefined)
    throw usage(
      'a snapshot stands for the cluster of an environment',
      '--environment beside --snapshot',
      'no --environment',
      'Name the environment; or ask the snapshot alone with `--state`.',
    )
  if (unit !== undefined) return { kind: 'unit', title: unit }
  return { kind: 'folder', path: given.required('state', 'a folder of Kubernetes and Istio objects') }
}

const readIstio = (given: string | undefined): string | undefined => {
  const version = given === undefined ? undefined : readVersion(given)
  if (given === undefined || (version !== undefined && isInTables(version))) return given
  throw usage(
    '`--istio` takes a version that meshgate knows',
    'a version from 1.20 to 1.31',
    given.slice(0, 80),
    'For example: --istio 1.31',
  )
}

/** Which state is asked, and the one question. */
export const readQuestion = (given: Given<typeof flags>): ExplainArguments => {
  const [lines, file, to] = [given.text('requests'), given.text('request'), given.text('to')]
  const [asked, ...more]: readonly ExplainArguments['asked'][] = [
    ...(lines === undefined ? [] : [{ kind: 'lines', path: lines } as const]),
    ...(file === undefined ? [] : [{ kind: 'file', path: file } as const]),
    ...(to === undefined ? [] : [{ kind: 'flags', flags: readFlags(to, given) } as const]),
  ]
  const of = readOf(given)
  if (asked !== undefined && more.length === 0)
    return { of, asked, istio: readIstio(given.text('istio')), keySets: given.text('jwks'), now: given.text('now') }
  throw usage(
    '`explain` takes one question',
    'exactly one of --to, --request and --requests',
    String(asked === undefined ? 0 : more.length + 1),
    'For example: meshgate explain --state mesh --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin',
  )
}
