import { createHash } from 'node:crypto'
import type { GateLevel } from '../config/config.js'
import { keyText, keyTitle } from '../ports/object.js'
import type { FileSource } from '../ports/source.js'
import type { Finding, Plan } from '../plan/plan.js'
import { rules } from '../rules/find-findings.js'
import { placesOfRow } from './changed-line.js'
import type { PlacedRow } from './access-groups.js'
import { cut, visible } from './escape.js'
import { bySeverity } from './finding-section.js'
import { levelOfFinding, levelOfGains, lowerLevel } from './gate-level.js'
import { fileOf, placeOf } from './places.js'
import { gainPhrase } from './said-of-policies.js'

type Level = 'error' | 'warning' | 'note'

interface Result {
  readonly ruleId: string
  readonly level: Level
  readonly text: string
  readonly where: FileSource
  /** Where the rest of it stands, if it is of several rules. */
  readonly beside?: readonly FileSource[]
  readonly fingerprint: string
}

interface SarifRule {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: Finding['severity']
}

/** What a refused run says beside its plans. */
export interface SarifProblems {
  readonly rules: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[]
  readonly notifications: readonly object[]
  readonly results: readonly Result[]
}

export interface SarifMeta {
  readonly version: string
  /** Address of the folder that holds `rules/`; also the project's, for readers of the report. */
  readonly docsBase: string
}

/** What is not a rule of its own: access that a change grants. */
const accessGained: SarifRule = {
  id: 'ACCESS-GAINED',
  title: 'A change grants new access',
  why: 'The policy at this line lets in requests that were refused before. The review shows a request to try for each.',
  severity: 'critical',
}

const levels: Readonly<Record<Finding['severity'], Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}
/** The highest level of a result, by what the gate makes of it: a warning fails no check that the gate lets pass. */
const gated: Readonly<Record<GateLevel, Level>> = { error: 'error', warn: 'warning', off: 'note' }

const order: readonly Level[] = ['note', 'warning', 'error']

/** GitHub's scale: critical above 9.0, high above 7.0, medium above 4.0. */
const scores: Readonly<Record<Finding['severity'], string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
}

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex')

/** Foreign text in a message: `{`, `[` and backslash have a meaning in SARIF messages, so visible text is enough and no placeholders are used. */
export const message = (text: string): string => {
  const shown = cut(visible(text), 1_000).replace(/[\\[\]{}]/g, (character) =>
    character === '{' || character === '}' ? character.repeat(2) : `\\${character}`,
  )
  return /[.!?]$/.test(shown) ? shown : `${shown}.`
}

const placesInFiles = (
  plan: Plan,
  place: PlacedRow,
): Pick<Result, 'beside'> & { readonly where: FileSource | undefined } => {
  const [where, ...beside] = placesOfRow(plan, place).map(fileOf)
  return { where, beside: beside.flatMap((one) => (one !== undefined && isInside(one.path) ? [one] : [])) }
}

const results = (plan: Plan): { readonly placed: readonly Result[]; readonly unplaced: number } => {
  const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? ''
  const gains = plan.reviewed.access.destinations.flatMap((destination) =>
    destination.gained.map((row) => ({
      ruleId: accessGained.id,
      level: gated[levelOfGains(plan)],
      text: `${row.who} ${gainPhrase(row.what, destination.title)}`,
      ...placesInFiles(plan, { row, destination }),
      fingerprint: digest(
        accessGained.id,
        environment,
        destination.namespace,
        destination.title,
        String(destination.port),
        row.who,
        row.what,
      ),
    })),
  )
  const found = bySeverity(plan.reviewed.findings).map((finding) => ({
    ruleId: visible(finding.rule),
    level: lowerLevel(order, levels[finding.severity], gated[levelOfFinding(plan, finding)]),
    text: `${keyTitle(finding.object)}: ${finding.text}. Fix: ${finding.remedy}`,
    where: fileOf(placeOf(plan, finding.fingerprint, finding.object)),
    fingerprint: digest(finding.rule, environment, keyText(finding.object), finding.fingerprint),
  }))
  const all = [...gains, ...found]
  const placed = all.flatMap((result) =>
    result.where === undefined || !isInside(result.where.path) || !knownIds.has(result.ruleId)
      ? []
      : [{ ...result, where: result.where }],
  )
  return { placed, unplaced: all.length - placed.length }
}

export const isInside = (path: string): boolean =>
  path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const known: readonly SarifRule[] = [accessGained, ...rules]
const knownIds: ReadonlySet<string> = new Set(known.map((rule) => rule.id))

/** A path as a relative reference; every part percent-encoded, so that no path can climb or name a host. */
export const uriOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')

const describe = (docsBase: string, rule: SarifRule): SarifProblems['rules'][number] => {
  const helpUri = `${docsBase}/rules/${rule.id}.md`
  return {
    id: rule.id,
    name: rule.title.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase()),
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} See ${helpUri}.`, markdown: `${rule.why} See [the page of the rule](${helpUri}).` },
    helpUri,
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ['security', 'istio'], precision: 'very-high', 'security-severity': scores[rule.severity] },
  }
}

const locationOf = ({ path, line, column }: FileSource): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
  },
})

/** A viewer shows a related location only where the text links to it by its number. */
const textOf = ({ text, beside = [] }: Result): string => {
  const links = beside.map(
    ({ path, line }, index) => `[${message(`${path}:${line}`).replace(/\.$/, '')}](${index + 1})`,
  )
  return `${message(text)}${links.length === 0 ? '' : ` It is let in together with ${links.join(', ')}.`}`
}

const relatedLocations = ({ beside = [] }: Result): object =>
  beside.length === 0
    ? {}
    : {
        relatedLocations: beside.map((where, index) => ({
          id: index + 1,
          ...locationOf(where),
          message: { text: 'Another rule that lets in a part of it.' },
        })),
      }

/** GitHub takes 25 000 results of a run. */
const limit = 25_000

/**
 * SARIF 2.1.0 with what stands in a file: gained access at the line that grants it, and findings. Fingerprints come from
 * rule, environment and object, never from a line. What has no file is counted in a notification. Levels follow the gate.
 */
export const renderSarif = (plans: readonly Plan[], meta: SarifMeta, problems?: SarifProblems): string => {
  const parts = plans.map(results)
  const placed = parts.flatMap((part) => part.placed).slice(0, limit)
  const unplaced = parts.reduce((sum, part) => sum + part.unplaced, 0)
  const used = known.filter((rule) => placed.some((result) => result.ruleId === rule.id))
  const described = [...used.map((rule) => describe(meta.docsBase, rule)), ...(problems?.rules ?? [])]
  const index = new Map(described.map(({ id }, at) => [id, at]))
  const notifications = [
    ...(problems?.notifications ?? []),
    ...(unplaced === 0
      ? []
      : [
          {
            level: 'note',
            message: { text: `${unplaced} results have no file in the repository and stand in the review only.` },
          },
        ]),
  ]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'meshgate',
            version: meta.version,
            semanticVersion: meta.version,
            informationUri: meta.docsBase,
            rules: described,
          },
        },
        automationDetails: { id: 'meshgate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: problems === undefined,
            ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
          },
        ],
        results: [...(problems?.results ?? []), ...placed]
          .filter((result) => index.has(result.ruleId))
          .map((result) => ({
            ruleId: result.ruleId,
            ruleIndex: index.get(result.ruleId),
            level: result.level,
            message: { text: textOf(result) },
            locations: [locationOf(result.where)],
            ...relatedLocations(result),
            partialFingerprints: { 'meshgate/v1': result.fingerprint },
          })),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
