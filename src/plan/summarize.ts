import { objectAt, objectsAt, textAt } from '../mesh/fields.js'
import { isJsonObject, parseJson, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { canonicalJson } from './canonical-json.js'

/** One plan of a file, as a table of many shows it. */
export interface SummaryRow {
  readonly file: string
  readonly environment: string
  readonly cluster: string
  readonly verdict: string
  readonly gained: number
  readonly lost: number
  readonly permissions: number
  readonly findings: number
  readonly passed: boolean
  /** Plans that change the same access in the same way have the same one; the first has the letter A. */
  readonly difference: string
}

export interface Summary {
  readonly rows: readonly SummaryRow[]
  /** Files that hold no plan, with why. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
  /** Environments that should be equal and are not: the letter of most, and who is apart from it. */
  readonly parity: readonly { readonly difference: string; readonly environments: readonly string[] }[]
}

/** The plans of a run over many clusters: one table, and who is apart from the others. */
export const summarize = (files: readonly { readonly name: string; readonly text: string }[]): Summary => {
  const unreadable: { file: string; reason: string }[] = []
  const plans = files.flatMap(({ name, text }) => {
    const found = plansOf(text)
    if (found.length === 0) unreadable.push({ file: name, reason: 'it is no plan.json of meshgate' })
    return found.map((plan) => ({ file: name, plan }))
  })
  const letters = new Map<string, string>()
  const sorted = [...plans].sort(
    (a, b) => byCodePoint(textAt(a.plan, 'environment'), textAt(b.plan, 'environment')) || byCodePoint(a.file, b.file),
  )
  const rows = sorted.map(({ file, plan }) => {
    const difference = differenceOf(plan)
    const letter = letters.get(difference) ?? letterOf(letters.size)
    letters.set(difference, letter)
    return rowOf(file, plan, letter)
  })
  const groups = [...new Set(rows.map(({ difference }) => difference))].map((difference) => ({
    difference,
    environments: rows
      .filter((row) => row.difference === difference)
      .map(({ environment, file }) => environment || file),
  }))
  const parity = groups.length < 2 ? [] : [...groups].sort((a, b) => b.environments.length - a.environments.length)
  return { rows, unreadable, parity }
}

const plansOf = (text: string): readonly JsonObject[] =>
  objectsAt(parseJson(text), 'plans').flatMap(({ reviewed }) => (isJsonObject(reviewed) ? [reviewed] : []))

/** A, B, … Z, AA, AB, … */
const letterOf = (index: number): string =>
  `${index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`

const rowsOf = (plan: JsonObject, side: 'gained' | 'lost'): readonly JsonObject[] =>
  objectsAt(plan, 'access', 'destinations').flatMap((destination) =>
    objectsAt(destination, side).map((row) => ({
      title: destination['title'] ?? '',
      port: destination['port'] ?? 0,
      who: row['who'] ?? '',
      what: row['what'] ?? '',
      where: row['where'] ?? '',
    })),
  )

/** What makes two plans the same for a reader: verdict, rows without their witnesses, permissions, findings. Names of cluster and environment are none of it. */
const differenceOf = (plan: JsonObject): string => {
  return canonicalJson({
    verdict: textAt(plan, 'access', 'verdict'),
    gained: rowsOf(plan, 'gained'),
    lost: rowsOf(plan, 'lost'),
    permissions: objectsAt(plan, 'permissions').map(({ kind, subject, scope, rule }) => [kind, subject, scope, rule]),
    findings: objectsAt(plan, 'findings').map(({ rule, fingerprint }) => [rule, fingerprint]),
  })
}

const rowOf = (file: string, plan: JsonObject, difference: string): SummaryRow => {
  return {
    file,
    environment: textAt(plan, 'environment'),
    cluster: textAt(plan, 'cluster'),
    verdict: textAt(plan, 'access', 'verdict'),
    gained: rowsOf(plan, 'gained').length,
    lost: rowsOf(plan, 'lost').length,
    permissions: objectsAt(plan, 'permissions').filter(({ kind }) => kind !== 'lost').length,
    findings: objectsAt(plan, 'findings').length,
    passed: objectAt(plan, 'gate')['passed'] === true,
    difference,
  }
}
