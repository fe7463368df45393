import type { Request } from '../../ports/request.js'
import { plainPhrase } from '../../mesh/difference/phrase.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { keyTitle, type MeshState } from '../../ports/object.js'
import { canonicalJson } from '../canonical-json.js'
import type { Chain, LinkChange } from '../chain.js'
import { neverApplied } from '../summarize.js'
import type { Reviewed } from '../plan.js'
import { revokedTitle } from '../revoke/revoked-bindings.js'
import { permissionsWithoutPlaces, withoutPlaces } from '../without-places.js'
import { isOwnWrite, writeNamedBy, writesOf, writeTitle } from './writers.js'

/** One difference between the plan that was approved and the one of now. */
export interface Moved {
  readonly part: 'access' | 'permission' | 'object' | 'finding' | 'setting' | 'verdict'
  /** `came`: only the plan of now has it. */
  readonly change: 'came' | 'went'
  readonly text: string
  /** Which object decides it, and who wrote that last, where the cluster knows. */
  readonly by?: string
}

interface Told {
  readonly part: Moved['part']
  readonly text: string
  /** Asked of what moved alone: a plan may have thousands of rows that did not. */
  readonly by?: ((change: Moved['change']) => string | undefined) | undefined
}

/** The plan of a commit, and what its apply brings besides, where it brings anything. */
interface PlanParts {
  readonly reviewed: Reviewed
  readonly arrival?: Reviewed | undefined
}

/** The cluster as it stands, before anything is written. */
export interface Live {
  readonly state: MeshState
  /** What decides about a request there: `AuthorizationPolicy shop/orders spec.rules[0]`; undefined where nothing can be told. */
  readonly decide: (request: Request) => string | undefined
}

/** What the two plans have apart, access first; the same parts that the digest covers, each told in one line. */
export const whatMoved = (approved: PlanParts, now: PlanParts, live: Live): readonly Moved[] => {
  const [old, young] = [tellBoth(approved, live), tellBoth(now, live)]
  const came = [...young].filter(([key]) => !old.has(key)).map(([, told]) => moved('came', told))
  const went = [...old].filter(([key]) => !young.has(key)).map(([, told]) => moved('went', told))
  const order: readonly Moved['part'][] = ['access', 'permission', 'object', 'finding', 'setting', 'verdict']
  return [...came, ...went]
    .map((one, index) => ({ one, index }))
    .sort((a, b) => order.indexOf(a.one.part) - order.indexOf(b.one.part) || a.index - b.index)
    .map(({ one }) => one)
}

const moved = (change: Moved['change'], { part, text, by }: Told): Moved => {
  const told = by?.(change)
  return { part, change, text, ...(told === undefined ? {} : { by: told }) }
}

/** What an apply brings besides is told apart: the same row may be new in the one and known in the other. */
const tellBoth = ({ reviewed, arrival }: PlanParts, live: Live): ReadonlyMap<string, Told> => {
  const parts = new Map(tell(reviewed, live))
  for (const [key, told] of arrival === undefined ? [] : tell(arrival, live))
    if (told.part !== 'setting') parts.set(`${neverApplied} ${key}`, { ...told, text: `${neverApplied}: ${told.text}` })
  return parts
}

/** Every part of a plan by its canonical text. */
const tell = (reviewed: Reviewed, live: Live): ReadonlyMap<string, Told> => {
  const parts = new Map<string, Told>()
  const { state } = live
  const add: Add = (part, value, text, by) => void parts.set(`${part} ${canonicalJson(value)}`, { part, text, by })
  tellAccess(reviewed, live, add)
  for (const permission of permissionsWithoutPlaces(reviewed.permissions))
    add(
      'permission',
      permission,
      `${permission.subject} ${permission.kind === 'lost' ? 'loses' : permission.kind === 'gained' ? 'gains' : 'may gain'} ${permission.rule} in ${permission.scope}`,
      () => writtenBy(state, permission.via ?? ''),
    )
  for (const change of reviewed.change) {
    add('object', change, `${keyTitle(change.key)} ${change.kind}`, () => {
      const there = state.objects.find(({ key }) => keyTitle(key) === keyTitle(change.key))
      const write = there === undefined ? undefined : writesOf(there)[0]
      return write === undefined || isOwnWrite(write) ? undefined : `last written by ${writeTitle(write)}`
    })
  }
  for (const object of reviewed.rendered) add('object', object, `${titleOf(object)} as it is written`)
  for (const traffic of reviewed.traffic) add('object', traffic, `${keyTitle(traffic.key)} and where it sends requests`)
  for (const finding of reviewed.findings)
    add('finding', finding, `${finding.rule} on ${keyTitle(finding.object)}`, undefined)
  for (const { path, before, after } of reviewed.protection)
    add('setting', [path, before, after], `${path}: ${before} → ${after}`)
  for (const assumed of reviewed.assumed ?? []) add('setting', assumed, `assumed: ${assumed.object}`)
  for (const revoked of reviewed.revoked ?? []) add('setting', revoked, revokedTitle(revoked))
  for (const chain of reviewed.chains) add('permission', chain, chainText(chain))
  add('setting', ['repository', reviewed.repository ?? ''], `repository ${reviewed.repository ?? 'none'}`)
  add('setting', ['environment', reviewed.environment], `environment ${reviewed.environment ?? 'none'}`)
  add('setting', ['cluster', reviewed.cluster], `cluster ${reviewed.cluster}`)
  add('verdict', reviewed.access.verdict, `verdict: ${reviewed.access.verdict}`)
  add('verdict', reviewed.gate, `verdict: the gate ${reviewed.gate.passed ? 'lets it pass' : 'stops it'}`)
  return parts
}

/** What the sentence of a ServiceAccount says that changes: the first links of each kind. */
const chainText = ({ account, jobs, permissions, access }: Chain): string => {
  const links = [...jobs.shown, ...permissions.shown, ...access.shown].filter(({ change }) => change !== 'kept')
  const told = links.slice(0, 3).map(({ change, text }) => `${linkWords[change]} ${plainPhrase(text)}`)
  const more = links.length > 3 ? `, and ${links.length - 3} more` : ''
  const what =
    told.length === 0
      ? account.change === 'kept'
        ? 'as it is bound'
        : linkWords[account.change]
      : `${told.join('; ')}${more}`
  return `what jobs may do as ServiceAccount ${account.namespace}/${account.name}: ${what}`
}

const linkWords: Readonly<Record<LinkChange, string>> = {
  gained: 'gained',
  lost: 'lost',
  unknown: 'cannot tell',
  kept: 'kept',
}

type Add = (part: Moved['part'], value: unknown, text: string, by?: Told['by']) => void

const tellAccess = (reviewed: Reviewed, { state, decide }: Live, add: Add): void => {
  const access = withoutPlaces(reviewed.access)
  for (const { code, text } of access.reasons) add('access', { code, text }, `${code}: ${plainPhrase(text)}`)
  for (const { title, port, namespace, labels, protocol, verdict, gained, lost, reasons } of access.destinations) {
    const place = `${title}${port === 0 ? '' : ` port ${port}`}`
    const where = [namespace, title, { ...labels }, port, protocol]
    for (const [side, rows] of [
      ['gained', gained],
      ['lost', lost],
    ] as const)
      for (const row of rows)
        add(
          'access',
          [where, side, row],
          `${plainPhrase(row.who)} ${side === 'gained' ? 'can now' : 'can no longer'} ${plainPhrase(row.what)} on ${place}`,
          // What decides a row that went stood in the plan of then: of now it is what the cluster says.
          (change) =>
            change === 'went'
              ? decidedNow(state, decide(row.witness))
              : (writtenBy(state, row.after.by) ?? writtenBy(state, row.before.by)),
        )
    for (const { code, text } of reasons) add('access', [where, code, text], `${place}: ${code}: ${plainPhrase(text)}`)
    add('verdict', [where, verdict], `verdict at ${place}: ${verdict}`)
  }
  add('verdict', ['unchanged', access.unchanged], `verdict: ${access.unchanged} destinations unchanged`)
  for (const note of access.notes ?? []) add('access', note, plainPhrase(note.text))
}

/** What meshgate itself wrote last moved nothing by itself, and names nobody who could be asked. */
const writtenBy = (state: MeshState, decision: string): string | undefined => {
  const write = writeNamedBy(state, decision)
  return write === undefined || isOwnWrite(write) ? undefined : `${write.object}, last written by ${writeTitle(write)}`
}

const decidedNow = (state: MeshState, decision: string | undefined): string | undefined =>
  decision === undefined ? undefined : `now decided by ${writtenBy(state, decision) ?? decision}`

const titleOf = (object: Json): string => {
  const metadata = isJsonObject(object) ? object['metadata'] : undefined
  const part = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
  return isJsonObject(object) && isJsonObject(metadata)
    ? `${part(object['kind'])} ${part(metadata['namespace'])}/${part(metadata['name'])}`
    : 'an object'
}
