import type { AccessDiff } from '../mesh/difference/access-diff.js'
import { plainPhrase } from '../mesh/difference/phrase.js'
import {
  commonTrustDomain,
  destinationName,
  portName,
  portsOfRow,
  rowsOfSide,
  shortSubject,
  type PlacedRow,
} from './access-groups.js'
import { tableRows, whereLine, type TableRow } from './access-table.js'
import { targetNames, withAccountsShort } from './short-names.js'
import { lineText } from './write-text.js'
import { subjectText } from './subject-text.js'

/** One source that gains or loses something on one destination: what a picture draws as one line. */
export interface ChangedEdge {
  readonly side: 'gained' | 'lost'
  readonly from: string
  /** `deployment/orders in shop port 8080`. */
  readonly to: string
  /** What is gained or lost, in the order of the rows; never empty. */
  readonly what: readonly [string, ...string[]]
}

export interface ChangedEdges {
  /** The dangerous ones first: gains, and among them who is let in without any identity. */
  readonly shown: readonly ChangedEdge[]
  /** All of them, those left out included; but for labels that no known workload has. */
  readonly total: number
}

/** A subject in a picture: whom it takes out stands by namespace and account, as in the tables. */
export const subjectTitle = (who: string, common: string | undefined): string => {
  const short = shortSubject(who, common)
  return plainPhrase(subjectText(short, 'lost', undefined) === undefined ? short : withAccountsShort(short))
}

/** A destination as rows and pictures name it. */
export const destinationTitle = ({ destination }: Pick<PlacedRow, 'destination'>): string =>
  `${destinationName(destination)} ${portName(destination)}`

/** The same with the further ports of the row: a picture says no less than the table. */
const placeTitle = (placed: PlacedRow): string => {
  const { destination, row } = placed
  return `${destinationName(destination)} ${portsOfRow(placed)}${row.where === '' ? '' : ` ${plainPhrase(row.where)}`}`
}

/** Namespaces that are alike are one line of the picture, as they are one row of the table. */
const manyTitle = (row: TableRow): string => {
  const names = targetNames(row.flatMap(({ places }) => places.map(({ destination }) => destination)))
  return lineText(whereLine(row, names, namesDrawn)).replaceAll('`', '')
}

const namesDrawn = 4

/** A comment asks for the same edges in every shorter rendering, and the report asks again. */
const known = new WeakMap<AccessDiff, Map<number, ChangedEdges>>()

/** The first `limit` edges of a change. */
export const changedEdges = (access: AccessDiff, limit: number): ChangedEdges => {
  const edges = known.get(access) ?? new Map<number, ChangedEdges>()
  const found = edges.get(limit) ?? findEdges(access, limit)
  known.set(access, edges.set(limit, found))
  return found
}

const findEdges = (access: AccessDiff, limit: number): ChangedEdges => {
  const common = commonTrustDomain(access)
  const shown = new Map<
    string,
    { readonly side: ChangedEdge['side']; from: string; to: string; what: [string, ...string[]] }
  >()
  const all = new Set<string>()
  for (const side of ['gained', 'lost'] as const)
    for (const row of tableRows(rowsOfSide(access, side).shown)) {
      const [{ who, places, what }] = row
      const said = plainPhrase(what)
      const titles = row.length === 1 ? places.map(placeTitle) : [manyTitle(row)]
      for (const subject of who) {
        const from = subjectTitle(subject, common)
        for (const to of titles) {
          const key = JSON.stringify([side, from, to])
          all.add(key)
          const edge = shown.get(key)
          if (edge === undefined) {
            if (shown.size < limit) shown.set(key, { side, from, to, what: [said] })
          } else if (!edge.what.includes(said)) edge.what.push(said)
        }
      }
    }
  return { shown: [...shown.values()], total: all.size }
}
