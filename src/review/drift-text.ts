import { isBeside, type DriftedObject } from '../plan/drift/drifted-object.js'
import type { RightsMoved } from '../plan/drift/rights-moved.js'
import type { WayBack } from '../plan/drift/way-back.js'
import { keyTitle, type MeshState } from '../ports/object.js'
import type { Plan } from '../plan/plan.js'
import { writeNamedBy, writeTitle } from '../plan/reviewed/writers.js'
import type { Environment } from '../config/config.js'
import type { Verdict } from '../mesh/difference/access-diff.js'
import { permissionsVerdict, requestsVerdict, verdictWords } from '../plan/verdict.js'
import { accessSection } from './access-section.js'
import { rightsSection } from './rights-section.js'
import {
  fence,
  heading,
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
import { hiddenSection } from './hidden-section.js'
import { plural } from './plural.js'
import { countCharacters } from './render-comment.js'
import { levels, noDriftOfBranch, type DriftReview, type Level, type ReviewMeta } from './review-meta.js'
import { kubectlLine, shellWord } from './kubectl-line.js'
import { shellQuote } from './witness.js'
import { writeDocument } from './write-markdown.js'

/** What `drift` found, as far as this run may show it. */
export interface DriftFound {
  readonly plan: Plan
  readonly objects: readonly DriftedObject[]
  /** Who wrote what lets somebody in or keeps somebody out. */
  readonly since: readonly Since[]
  readonly wayBack: WayBack
  /** Whether what stands in the cluster is shown; otherwise it is counted. */
  readonly counted?: number
  /** Bindings that apply would not write any more. */
  readonly refused: number
  /** `2 Ingress`: what of the branch was not read from the cluster. */
  readonly notCompared: readonly string[]
  /** Roles and bindings that move rights, each once. */
  readonly rights: readonly RightsMoved[]
  /** What is not the environment's and bears on it. */
  readonly beside: Beside
}

interface Beside {
  /** Bindings that give rights. */
  readonly bindings: number
  /** Policies for the whole mesh. */
  readonly policies: number
  /** What access would be told with these policies. */
  readonly verdict?: Verdict
}

/** Stands in every headline: a green word must not hide what others, or the whole mesh or cluster, were given. */
export const besideText = ({ bindings, policies, verdict }: Beside): string => {
  const said = [
    ...(bindings === 0 ? [] : [`${plural(bindings, 'binding')} that ${bindings === 1 ? 'gives' : 'give'} rights`]),
    ...(policies === 0
      ? []
      : [
          `${plural(policies, 'mesh-wide object')}${verdict === undefined ? '' : `, with which it ${besideWords[verdict]}`}`,
        ]),
  ]
  return said.length === 0 ? '' : `besides, of others: ${said.join('; ')}`
}

/** What apply would refuse is no difference of access as the branch says it, so a headline about access alone would hide it. */
const refusedText = ({ refused }: Pick<DriftFound, 'refused'>): string =>
  refused === 0 ? '' : `${refused} ${refused === 1 ? 'binding' : 'bindings'} that apply would refuse`

const besideWords: Readonly<Record<Verdict, string>> = {
  equivalent: 'comes to the same access',
  'more permissive': 'opens access',
  'less permissive': 'closes access',
  incomparable: 'opens and closes access',
  'cannot prove': 'cannot be proved that access is unchanged',
}

/** A row of access and the write that it comes from. */
export interface Since {
  /** `AuthorizationPolicy shop/orders`. */
  readonly object: string
  readonly by: string
}

/** The writes behind the rows of access, each object once, as the rows come: the changed objects that make the difference. */
export const sinceOf = (titles: readonly string[], state: MeshState): readonly Since[] =>
  titles
    .flatMap((title): readonly Since[] => {
      const write = writeNamedBy(state, title)
      if (write !== undefined) return [{ object: write.object, by: writeTitle(write) }]
      const isObject = /^[A-Z]\w* \S+$/.test(title) && !state.objects.some(({ key }) => keyTitle(key) === title)
      return isObject
        ? [{ object: title, by: 'it is missing: removed, and the cluster does not know by whom, or never applied' }]
        : []
    })
    .filter((one, index, all) => all.findIndex(({ object }) => object === one.object) === index)

/** The log says the same as the issue. */
export const driftWords = {
  since: 'Whose change makes the difference',
  rights: 'Roles and bindings that change who may do what',
  revert: 'Back to what was reviewed',
  again: "run the apply job of the branch's tip again, in CI (a shell has no token of the job)",
  adopt: ['Take it into the repository', 'commit what stands there, and have it reviewed'],
  notCompared: 'Not compared, since they were not read from the cluster',
} as const

const shown: Readonly<Record<Level, number>> = { full: 1_000, short: 50, list: 20, verdict: 0 }

/** Of an environment, what its commands depend on. */
export type DriftedEnvironment = Pick<Environment, 'name' | 'reviewed'>

/** An issue's text: access first, then objects with who changed which field when, then both ways forward. */
export const renderDrift = (
  found: DriftFound,
  meta: ReviewMeta,
  environment: DriftedEnvironment,
  limit: number,
): string => {
  for (const level of levels) {
    const body = writeDocument(blocksOf(found, meta, environment, level))
    if (countCharacters(body) <= limit) return body
  }
  return writeDocument(firstBlocks(found, environment.name))
}

/** What stands in the issue when nothing drifts any more. */
export const renderNoDrift = (
  environment: string,
  head: string,
  { notCompared: kinds, beside }: Pick<DriftFound, 'notCompared' | 'beside'>,
): string =>
  writeDocument([
    paragraph(
      besideText(beside) === ''
        ? say`✅ ${strong('no drift')} · ${value(environment, 160)}: the cluster is as the protected branch says.`
        : say`⚠ ${strong(noDriftOfBranch)} · ${value(environment, 160)}: ${words(besideText(beside))}.`,
    ),
    paragraph(say`Compared with ${value(head.slice(0, 12), 80)}.`),
    ...notComparedBlocks(kinds),
  ])

const notComparedBlocks = (kinds: readonly string[]): readonly Block[] =>
  kinds.length === 0
    ? []
    : [paragraph(say`${words(driftWords.notCompared)}: ${value(kinds.slice(0, 50).join(', '), 1_000)}.`)]

const firstBlocks = (found: DriftFound, environment: string): readonly Block[] => [
  paragraph(say`⚠ ${strong('drift')} · ${value(environment, 160)} · ${words(driftHeadline(found).join(' · '))}`),
]

/** What differs in access and in objects, and what a word about those alone would hide. */
export const driftHeadline = (found: DriftFound): readonly string[] => {
  // Those of others have a count of their own.
  const count = found.counted ?? found.objects.filter((object) => !isBeside(object)).length
  const objects = count === 0 ? '' : `${plural(count, 'object')} not as the branch says`
  return [...movedWords(found), objects, refusedText(found), besideText(found.beside)].filter((text) => text !== '')
}

/** The same for the other places where a run is read: the job's summary, the report and its Markdown. */
export const driftReview = (found: DriftFound, environment: DriftedEnvironment, drifted: boolean): DriftReview => ({
  drifted,
  headline: drifted ? driftHeadline(found) : [besideText(found.beside)].filter((text) => text !== ''),
  blocks: (level) => [
    ...sinceBlocks(found.since, level),
    ...objectBlocks(found.objects, level),
    ...(drifted && level !== 'verdict' ? wayBlocks(found, environment) : []),
    ...notComparedBlocks(found.notCompared),
  ],
})

/** Requests and rights each have a word: either hides behind a word for both. */
const movedWords = ({ plan, rights }: DriftFound): readonly string[] => {
  const [requests, permissions] = [requestsVerdict(plan), permissionsVerdict(plan)]
  const by = rights.length === 0 ? '' : ` (${plural(rights.length, 'role or binding', 'roles and bindings')})`
  return [
    ...(requests === 'equivalent' && permissions !== 'equivalent' ? [] : [verdictWords[requests]]),
    ...(permissions === 'equivalent' ? [] : [`${permissionWords[permissions]}${by}`]),
  ]
}

const permissionWords: Readonly<Record<Verdict, string>> = {
  equivalent: '',
  'more permissive': 'gives Kubernetes permissions',
  'less permissive': 'takes Kubernetes permissions',
  incomparable: 'gives some Kubernetes permissions and takes some',
  'cannot prove': 'cannot prove that Kubernetes permissions are unchanged',
}

const blocksOf = (
  found: DriftFound,
  meta: ReviewMeta,
  environment: DriftedEnvironment,
  level: Level,
): readonly Block[] => [
  ...firstBlocks(found, environment.name),
  ...accessSection(found.plan, meta, level),
  ...sinceBlocks(found.since, level),
  ...hiddenSection(found.plan, level),
  ...rightsSection(found.plan.reviewed.permissions, found.rights, level),
  ...objectBlocks(found.objects, level),
  ...wayBlocks(found, environment),
  paragraph(say`Compared the protected branch at ${value(meta.head.slice(0, 12), 80)} with the cluster.`),
  ...notComparedBlocks(found.notCompared),
]

const sinceBlocks = (since: readonly Since[], level: Level): readonly Block[] =>
  since.length === 0 || shown[level] === 0
    ? []
    : [
        heading(driftWords.since),
        {
          kind: 'list',
          items: since.slice(0, shown[level]).map(({ object, by }) => say`${value(object)}: ${value(by)}`),
        },
        ...leftOut(since.length - shown[level]),
      ]

const detailLine = ({ what, by }: DriftedObject['details'][number]): Line =>
  say`${value(what)}${by === undefined ? [] : say` by ${value(by)}`}`

const objectBlocks = (objects: readonly DriftedObject[], level: Level): readonly Block[] =>
  objects.length === 0 || shown[level] === 0
    ? []
    : [
        heading('Objects'),
        {
          kind: 'table',
          head: ['', 'Object', 'What'],
          rows: objects
            .slice(0, shown[level])
            .map(({ kind, object, details }) => [[words(kind)], [value(object)], listed(details, 10, detailLine)]),
        },
        ...leftOut(objects.length - shown[level]),
      ]

/** Commands alone: nothing is done by itself. */
export const waysForward = (
  { wayBack }: Pick<DriftFound, 'wayBack'>,
  environment: DriftedEnvironment,
): { readonly revert: readonly string[]; readonly adopt: readonly string[] } => ({
  revert: [
    ...wayBack.declared
      .filter(({ object, manager }) => /^[\x20-\x7e]+$/.test(`${object}${manager}`))
      .map(
        ({ object, manager }) =>
          `# ${object}: ${manager} declares fields of it, which apply never takes; let it give them up first`,
      ),
    ...wayBack.extra.flatMap(({ object, pointer }) => removeField(object, pointer)),
    ...(wayBack.apply
      ? [
          `meshgate apply --environment ${shellWord(environment.name)}${wayBack.takeBack ? ' --take-back' : ''}${environment.reviewed === 'plan' ? ' --expect "$DIGEST" # the output `digest` of a plan job' : ''}`,
        ]
      : []),
    ...wayBack.elsewhere
      .filter((object) => /^[\x20-\x7e]+$/.test(object))
      .map((object) => `# ${object}: deploy it again with what deploys it; meshgate does not write it`),
    ...wayBack.remove.flatMap((object) => kubectlLine('delete', object)),
  ],
  adopt: wayBack.adopt.flatMap((object) => kubectlLine('get', object, ' -o yaml')),
})

const removeField = (object: string, path: string): readonly string[] => {
  const patch = JSON.stringify([{ op: 'remove', path }])
  return /^[\x20-\x7e]+$/.test(patch) ? kubectlLine('patch', object, ` --type json -p ${shellQuote(patch)}`) : []
}

/** What it takes, in words: only what there is to do. */
export const wayBackWords = ({ apply, elsewhere, remove, extra }: WayBack): string => {
  const said = [
    ...(apply ? [driftWords.again] : []),
    ...(elsewhere.length === 0 ? [] : ['deploy again what something else deploys']),
    ...(remove.length + extra.length === 0 ? [] : ['remove what no file knows']),
  ]
  return said.join(', and ')
}

const wayBlocks = (found: DriftFound, environment: DriftedEnvironment): readonly Block[] => {
  const { revert, adopt } = waysForward(found, environment)
  return [
    ...(revert.length === 0
      ? []
      : [
          paragraph(say`${strong(driftWords.revert)}: ${words(wayBackWords(found.wayBack))}:`),
          fence(revert.slice(0, 20), 'sh'),
        ]),
    ...(adopt.length === 0
      ? []
      : [
          paragraph(say`${strong(driftWords.adopt[0])}: ${words(driftWords.adopt[1])}:`),
          fence(adopt.slice(0, 20), 'sh'),
        ]),
  ]
}
