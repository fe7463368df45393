import type { AccessDiff, Decision } from '../../mesh/difference/access-diff.js'
import { plainPhrase } from '../../mesh/difference/phrase.js'
import { maskText } from '../../plan/mask.js'
import type { Plan } from '../../plan/plan.js'
import {
  commonTrustDomain,
  destinationName,
  groupRows,
  mostInRow,
  shortSubject,
  whatOfGroup,
  type AccessGroup,
} from '../access-groups.js'
import { destinationTitle, subjectTitle } from '../changed-edges.js'
import { mutualTlsRefuses } from '../changed-line.js'
import { cut, visible } from '../escape.js'
import { subjectSentence, subjectText } from '../subject-text.js'
import { judgedState, placeTitle, snapshotFirst } from '../places.js'
import { curlLine, explainLine, isOneProtocolOfMany, snapshotLines, witnessJson, witnessTitle } from '../witness.js'
import { namedPolicy, policyTexts, type PolicyText, type RevisionObjects } from './policy-text.js'

/** What the page's script works on: display text alone, every character of it visible, secrets masked. */
export interface ReportData {
  readonly environments: readonly EnvironmentData[]
}

export interface EnvironmentData {
  /** Sources and destinations of the matrix, the dangerous ones first; groups name them by index. */
  readonly sources: readonly string[]
  readonly destinations: readonly DestinationData[]
  /** Gains before losses, the dangerous ones first. */
  readonly groups: readonly GroupData[]
  readonly policies: readonly PolicyText[]
}

export interface DestinationData {
  readonly title: string
  /** `port 8080`. */
  readonly port: string
  readonly unproven: boolean
}

/** Every `who` gains or loses `what` on every place `on`. */
export interface GroupData {
  readonly side: 'gained' | 'lost'
  readonly who: readonly number[]
  /** Whom a source means that takes some out; empty where the names say it. */
  readonly meaning: string
  readonly on: readonly number[]
  /** Where else it holds, beside its destinations; empty for nowhere. */
  readonly where: string
  readonly what: string
  readonly before: DecisionData
  readonly after: DecisionData
  readonly witness: WitnessData
  /** Requests of the further rows as JSON; empty where the page would grow too big. */
  readonly further: readonly string[]
  /** Rows of the group, the first included. */
  readonly rows: number
  readonly policies: readonly PolicyPart[]
}

export interface DecisionData {
  readonly allowed: boolean
  readonly status: number
  readonly by: string
  /** `mesh/orders.yaml:14`; empty where nothing has a line. */
  readonly at: string
}

export interface WitnessData {
  readonly title: string
  readonly explain: string
  /** Empty where curl cannot send it. */
  readonly curl: string
  readonly json: string
}

/** Index of a policy's text, and the rules that decide; -1 for none. */
export interface PolicyPart {
  readonly policy: number
  readonly before: number
  readonly after: number
}

/** Characters of witnesses beyond the first of each group. */
const furtherBudget = 2_000_000
const wordsShown = 400

const shown = (text: string, limit = wordsShown): string => cut(visible(maskText(text)), limit)

/** A name that has no letters is shown as what it is. */
const named = (text: string, limit: number): string => {
  const name = shown(text, limit)
  return name.trim() === '' ? `"${name}"` : name
}

/** What one plan's page shows as data. */
export const environmentData = (plan: Plan, objects: RevisionObjects | undefined): EnvironmentData => {
  const { access } = plan.reviewed
  const common = commonTrustDomain(access)
  const policies = objects === undefined ? [] : policyTexts(access, objects)
  const sources = new Map<string, number>()
  const destinations = new Map<string, number>()
  const columns: DestinationData[] = []
  const column = (destination: AccessDiff['destinations'][number]): number => {
    const title = destinationTitle({ destination })
    const known = destinations.get(title)
    if (known !== undefined) return known
    columns.push({
      title: named(destinationName(destination), 160),
      port: destination.port === 0 ? 'any port' : `port ${destination.port}`,
      unproven: destination.verdict === 'cannot prove',
    })
    destinations.set(title, columns.length - 1)
    return columns.length - 1
  }
  const source = (who: string): number => {
    const text = subjectTitle(who, common)
    const known = sources.get(text)
    if (known !== undefined) return known
    sources.set(text, sources.size)
    return sources.size - 1
  }
  let budget = furtherBudget
  const groupData = (group: AccessGroup, side: GroupData['side']): GroupData => {
    const [{ row, destination }, ...others] = group.rows
    const further: string[] = []
    for (const other of others) {
      if (budget <= 0) break
      const json = witnessJson(other.row.witness)
      budget -= json.length
      further.push(json)
    }
    return {
      side,
      who: [...new Set(group.who.map(source))],
      meaning: group.who
        .flatMap((one) => {
          const text = subjectText(one, side, group.callers.get(one), mostInRow)
          return text === undefined ? [] : [shown(plainPhrase(shortSubject(subjectSentence(text), common)))]
        })
        .join(' · '),
      on: [...new Set(group.places.map(({ destination }) => column(destination)))],
      where: shown(
        [...new Set(group.places.map((place) => plainPhrase(place.row.where)).filter((text) => text !== ''))].join(
          '; ',
        ),
      ),
      what: shown(plainPhrase(whatOfGroup(group))),
      before: decisionData(row.before),
      after: decisionData(row.after),
      witness: {
        title: shown(
          isOneProtocolOfMany(row, destination)
            ? `a connection to port ${row.witness.destination.port}`
            : witnessTitle(row.witness),
          200,
        ),
        explain: [...snapshotLines(snapshotFirst(plan)), explainLine(row.witness, judgedState(plan, destination))]
          .map(visible)
          .join('\n'),
        curl: visible(curlLine(row.witness, destination.servicePort) ?? ''),
        json: witnessJson(row.witness),
      },
      further: further.length === others.length ? further : [],
      rows: group.rows.length,
      policies: policyParts(row.before, row.after, policies, group),
    }
  }
  const groups = (['gained', 'lost'] as const).flatMap((side) =>
    groupRows(access, side).map((group) => groupData(group, side)),
  )
  for (const destination of access.destinations) if (destination.verdict === 'cannot prove') column(destination)
  return { sources: [...sources.keys()].map((who) => named(who, 240)), destinations: columns, groups, policies }
}

const decisionData = ({ allowed, status, by, where }: Decision): DecisionData => ({
  allowed,
  status,
  by: shown(by),
  at: where === undefined ? '' : shown(placeTitle(where), 240),
})

const policiesOfRow = 3

/**
 * The policies that decide before and after; first the PeerAuthentications that changed where mutual TLS refuses on one side.
 * Where nothing names one, those of the place's namespace that changed.
 */
const policyParts = (
  before: Decision,
  after: Decision,
  policies: readonly PolicyText[],
  group: AccessGroup,
): readonly PolicyPart[] => {
  const [left, right] = [namedPolicy(before), namedPolicy(after)]
  const titles = [...new Set([right?.title, left?.title])].filter((title) => title !== undefined)
  const named = titles.flatMap((title) => {
    const policy = policies.findIndex((one) => one.title === visible(title))
    if (policy < 0) return []
    return [
      {
        policy,
        before: left?.title === title ? left.rule : -1,
        after: right?.title === title ? right.rule : -1,
      },
    ]
  })
  const changed = policies
    .map(({ title, lines }, policy) => ({ title, policy, changed: lines.some(([old, now]) => old !== now) }))
    .filter((one) => one.changed)
    .map(({ title, policy }) => ({ title, part: { policy, before: -1, after: -1 } }))
  if (mutualTlsRefuses(before, after)) {
    const modes = changed.filter(({ title }) => title.startsWith('PeerAuthentication '))
    if (modes.length > 0) return [...modes.map(({ part }) => part).slice(0, policiesOfRow), ...named]
  }
  if (named.length > 0) return named
  const namespaces = new Set(group.places.map(({ destination }) => destination.namespace))
  return changed
    .filter(({ title }) => namespaces.has(/ ([^\s/]+)\//.exec(title)?.[1] ?? ''))
    .map(({ part }) => part)
    .slice(0, policiesOfRow)
}
