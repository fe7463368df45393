import { objectAt, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { isJsonObject, parseJson, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { groupBy } from '../ports/group-by.js'
import { readForParity } from './parity/compared-plan.js'
import { differencesOf, type ParityDifference } from './parity/differences.js'

/** One plan of a file, as a table of many shows it. */
export interface SummaryRow {
  readonly file: string
  readonly environment: string
  /** The uid, which tells one cluster from another. */
  readonly cluster: string
  /** As people call it: the context of the configuration, or the server's host; the uid where a plan says neither. */
  readonly clusterName: string
  readonly verdict: string
  readonly gained: number
  readonly lost: number
  readonly permissions: number
  readonly findings: number
  readonly passed: boolean
  /** The gate blocks nothing, and has something to say. */
  readonly warned: boolean
  /** Plans that say the same, access and objects, have the same one; the first has the letter A. */
  readonly difference: string
}

export interface Summary {
  readonly rows: readonly SummaryRow[]
  /** Files that hold no plan, with why. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
  /** Environments that should be equal and are not: the letter of most, then who is apart from it. */
  readonly parity: readonly ParityGroup[]
}

interface ParityGroup {
  readonly difference: string
  readonly environments: readonly string[]
  /** What this group and the first one have apart; of the first itself nothing. */
  readonly apart: readonly ParityDifference[]
}

/** How a plan of what an apply brings besides is named. */
export const neverApplied = 'with what was never applied'

/** What a plan beside the commit's is about. */
export const besideCommit = ({ takenOut }: { readonly takenOut?: unknown }): string =>
  takenOut === true ? 'what goes from the cluster beside the commit' : neverApplied

/** The plans of a run over many clusters: one table, and who is apart from the others. */
export const summarize = (files: readonly { readonly name: string; readonly text: string }[]): Summary => {
  const unreadable: { file: string; reason: string }[] = []
  const plans = files.flatMap(({ name, text }) => {
    const found = plansOf(text)
    if (found.length === 0) unreadable.push({ file: name, reason: 'it is no plan.json of meshgate' })
    return found.map((plan) => ({ file: name, ...plan }))
  })
  // One name for all needs no other: what is said then is the namespace's own.
  const namespaces = new Set(plans.map(({ namespace }) => namespace))
  const sorted = [...plans].sort(
    (a, b) => byCodePoint(textAt(a.plan, 'environment'), textAt(b.plan, 'environment')) || byCodePoint(a.file, b.file),
  )
  // What an apply brings besides is the cluster's own history, and no answer that others should have alike.
  const comparable = sorted
    .filter(({ arrival }) => !arrival)
    .map((one) => ({
      ...one,
      row: one,
      compared: readForParity(one.plan, one.drift, namespaces.size > 1 ? one.namespace : undefined, one.hidden),
    }))
  const groups = [...groupBy(comparable, ({ compared }) => compared.text).values()].map((members, index) => ({
    members,
    letter: letterOf(index),
  }))
  const letters = new Map(
    groups.flatMap(({ members, letter }) => members.map((member) => [member.row, letter] as const)),
  )
  const [most, ...others] = [...groups].sort((a, b) => b.members.length - a.members.length)
  const parityOf = ({ members, letter }: (typeof groups)[number]): ParityGroup => {
    const [here, there] = [members[0], most?.members[0]]
    return {
      difference: letter,
      environments: members.map(({ plan, file }) => textAt(plan, 'environment') || file),
      apart: here === undefined || there === undefined ? [] : differencesOf(here.compared, there.compared),
    }
  }
  return {
    rows: sorted.map((one) => rowOf(one.file, one, letters.get(one) ?? '')),
    unreadable,
    parity: most === undefined || others.length === 0 ? [] : [most, ...others].map(parityOf),
  }
}

interface PlanOfFile {
  readonly plan: JsonObject
  /** What an apply brings into the cluster beside the commit. */
  readonly arrival: boolean
  readonly beside: string
  readonly drift: readonly JsonObject[]
  /** The environment's own; undefined where the plan does not say. */
  readonly namespace: string | undefined
  readonly clusterName: string
  /** Its digest, where a public repository does not show all of it. */
  readonly hidden?: string
}

const plansOf = (text: string): readonly PlanOfFile[] => {
  const value = parseJson(text)
  return objectsAt(value, 'plans').flatMap((plan) => {
    const { reviewed } = plan
    if (!isJsonObject(reviewed)) return []
    const observed = objectAt(plan, 'observed')
    const arrival = observed['arrival'] === true
    return [
      {
        plan: reviewed,
        arrival,
        beside: besideCommit(observed),
        drift: objectsAt(value, 'drift'),
        ...(hidesSome(observed) ? { hidden: textAt(plan, 'digest') } : {}),
        ...placeOf(reviewed, observed),
      },
    ]
  })
}

const hidesSome = (observed: JsonObject): boolean =>
  Object.values(objectAt(observed, 'hidden')).some((number) => number !== 0)

const placeOf = (reviewed: JsonObject, observed: JsonObject): Pick<PlanOfFile, 'namespace' | 'clusterName'> => {
  const uid = textAt(reviewed, 'cluster')
  const server = textAt(observed, 'clusterServer')
  const host = URL.canParse(server) ? new URL(server).host : server
  return {
    namespace: textAt(observed, 'place', 'namespace') || undefined,
    clusterName: textAt(observed, 'place', 'context') || host || uid,
  }
}

/** A, B, … Z, AA, AB, … */
const letterOf = (index: number): string =>
  `${index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`

const countOf = (plan: JsonObject, side: 'gained' | 'lost'): number =>
  objectsAt(plan, 'access', 'destinations').flatMap((destination) => objectsAt(destination, side)).length

const rowOf = (file: string, { plan, arrival, beside, clusterName }: PlanOfFile, difference: string): SummaryRow => {
  const environment = textAt(plan, 'environment')
  return {
    file,
    environment: arrival ? `${environment}, ${beside}` : environment,
    cluster: textAt(plan, 'cluster'),
    clusterName,
    verdict: textAt(plan, 'access', 'verdict'),
    gained: countOf(plan, 'gained'),
    lost: countOf(plan, 'lost'),
    permissions: objectsAt(plan, 'permissions').filter(({ kind }) => kind !== 'lost').length,
    findings: objectsAt(plan, 'findings').length,
    passed: objectAt(plan, 'gate')['passed'] === true,
    warned: textsAt(plan, 'gate', 'warnings').length > 0,
    difference,
  }
}
