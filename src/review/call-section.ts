import type { CallReview } from '../plan/call-review.js'
import type { Plan } from '../plan/plan.js'
import { callRuleIds } from '../rules/call-rules.js'
import {
  count,
  details,
  leftOut,
  listed,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Line,
} from './block.js'
import { findingList, standingCallFindings } from './finding-section.js'
import { ruleLink } from './pages.js'
import { plural } from './plural.js'
import type { Level, ReviewMeta } from './review-meta.js'

export const callsShown: Readonly<Record<Level, number>> = { full: 500, short: 20, list: 5, verdict: 0 }

/** Sensitive ones first, then what opens. */
const order: readonly CallReview['changes'][number]['class'][] = [
  'sensitive',
  'cannot prove',
  'widening',
  'narrowing',
  'no new access',
]

export const loudestEdges = ({ changes }: CallReview): CallReview['changes'] =>
  [...changes].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))

/** What becomes of access by a declared call that is new, gone or another. */
export const classWords: Readonly<Record<CallReview['changes'][number]['class'], string>> = {
  sensitive: 'sensitive',
  'cannot prove': 'cannot prove',
  widening: 'opens',
  narrowing: 'closes',
  'no new access': 'no new access',
}

const icons: Readonly<Record<CallReview['verdict'], string>> = {
  aligned: '✅',
  'not aligned': '⚠',
  'cannot prove': '❓',
}

/** The verdict, and that it is not the whole where something is found beside it. */
export const alignmentWords = (
  { verdict }: CallReview,
  findings: number,
): { readonly icon: string; readonly words: string } =>
  verdict === 'aligned' && findings > 0
    ? { icon: '⚠', words: `aligned, with ${plural(findings, 'finding')}` }
    : { icon: icons[verdict], words: verdict }

const ownFindings = ({ reviewed: { findings } }: Plan): Plan['reviewed']['findings'] =>
  findings.filter(({ rule }) => callRuleIds.has(rule))

/** Whether what is declared is what is allowed; a plan that has nothing else to say has this all the same. */
export const alignmentLine = (plan: Plan): Line | undefined => {
  const { calls } = plan.reviewed
  if (calls === undefined) return undefined
  const told = alignmentWords(calls, ownFindings(plan).length)
  return say`${words(told.icon)} ${strong('Declared calls')}: ${words(told.words)} (${count(calls.edges, 'call')}, ${count(calls.destinations, 'destination')} compared)`
}

/** What of an edge is new: `POST /v1/entries`, `GET, was GET, POST`. */
export const edgeText = ({ change, before, after }: CallReview['changes'][number]): string =>
  change === 'changed' ? `${after}, was ${before}` : change === 'added' ? after : before

/** Declared calls: whether they are what is allowed, and which of them the change adds, removes or alters. */
export const callSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] => {
  const { calls } = plan.reviewed
  const alignment = alignmentLine(plan)
  if (calls === undefined || alignment === undefined || level === 'verdict') return []
  const found = [...new Set(ownFindings(plan).map(({ rule }) => rule))].sort()
  const flags = listed(found, Infinity, (rule) => [ruleLink(rule, meta.docsBase)])
  const head = say`${alignment}${flags.length === 0 ? [] : say` ${flags}`}`
  const changes = loudestEdges(calls)
  const shown = changes.slice(0, callsShown[level])
  const rows = shown.map((edge): readonly Line[] => [
    say`${words(sign[edge.change])} ${value(edge.caller, 120)} ${words('as')} ${value(edge.identity, 120)}`,
    say`${value(`${edge.service}:${edge.port}`, 120)}`,
    say`${value(edgeText(edge), 200)} (${words(edge.kind)})`,
    [
      ...(edge.class === 'sensitive' ? [strong('sensitive')] : [words(classWords[edge.class])]),
      ...(edge.approvers.length === 0 ? [] : say`: needs ${listed(edge.approvers, 5, (name) => [value(name, 80)])}`),
    ],
    listed(edge.owners, 5, (name) => [value(name, 80)]),
  ])
  const standing = findingList(plan, standingCallFindings(plan), meta, level)
  if (rows.length === 0) return [paragraph(head), ...standing, ...segmentsOf(calls, level)]
  return [
    paragraph(head),
    ...standing,
    { kind: 'table', head: ['caller', 'service', 'operation', 'access', 'owners'], rows },
    ...leftOut(changes.length - shown.length),
    ...reachOf(calls, level),
    ...segmentsOf(calls, level),
  ]
}

const sign = { added: '+', removed: '−', changed: '~' } as const

const reachOf = ({ reach }: CallReview, level: Level): readonly Block[] =>
  reach.length === 0 || level === 'list'
    ? []
    : [
        details(say`What these identities reach: ports of workloads and Services, before and after`, [
          {
            kind: 'table',
            head: ['identity', 'before', 'after'],
            rows: reach.map(({ identity, before, after }): readonly Line[] => [
              [value(identity, 120)],
              [words(String(before))],
              [words(String(after))],
            ]),
          },
        ]),
      ]

/** Ways of a cell that are told; the others are counted. */
const waysShown = 4

/** Folded: who meets the callers of segments, and by what. A namespace that all of them share is said once. */
const segmentsOf = ({ segments }: CallReview, level: Level): readonly Block[] => {
  if (segments === undefined || segments.columns.length === 0 || level !== 'full') return []
  const { columns, rows, leftOut: left } = segments
  const more = [
    ...(left.columns > 0 ? [plural(left.columns, 'more column')] : []),
    ...(left.rows > 0 ? [plural(left.rows, 'more row')] : []),
  ].join(' and ')
  const [namespace, ...others] = new Set([...columns, ...rows].map(({ identity }) => identity.replace(/\/.*$/su, '')))
  const shared = others.length === 0 ? namespace : undefined
  const named = (identity: string): string =>
    shared === undefined ? identity : identity.slice(identity.indexOf('/') + 1)
  return [
    details(say`Segments, as declared: who meets whom, and by what`, [
      paragraph(
        say`A row has a way to a column where it ${strong('calls')} a Service that runs as the other, or ${strong('via')} a Service that both call, as a broker is.${shared === undefined ? [] : say` Names are of namespace ${value(shared, 63)}.`}`,
      ),
      {
        kind: 'table',
        head: [
          say`from`,
          ...columns.map(({ identity, segments: names }): Line =>
            names.length === 0
              ? say`${value(named(identity), 120)} (no segment)`
              : say`${value(named(identity), 120)} (segment ${listed(names, 3, (name) => [value(name, 63)])})`,
          ),
        ],
        rows: rows.map(({ identity, cells }): readonly Line[] => [
          [value(named(identity), 120)],
          ...cells.map((ways, at): Line => {
            if (columns[at]?.identity === identity) return say`itself`
            return ways.length === 0 ? say`no way` : listed(ways, waysShown, (way) => wayLine(way, shared))
          }),
        ]),
      },
      ...(more === '' ? [] : [paragraph(say`And ${words(more)}: ${value('meshgate calls --matrix')} has them.`)]),
    ]),
  ]
}

const wayLine = (way: string, shared: string | undefined): Line => {
  const [, how = '', service = '', port = ''] = /^(calls|via) (.*?)(:[0-9]+)$/su.exec(way) ?? []
  const suffix = `.${shared ?? ''}`
  const name = shared !== undefined && service.endsWith(suffix) ? service.slice(0, -suffix.length) : service
  return say`${words(how)} ${value(`${name}${port}`, 120)}`
}
