import { plural } from '../plural.js'
import type { Json } from '../../ports/json.js'
import type { Plan } from '../../plan/plan.js'
import { unprovenSection } from '../access-section.js'
import { notesSection } from '../notes-section.js'
import { objectionSection } from '../objection-section.js'
import { assumedSection } from '../assumed-section.js'
import { rightsSection } from '../rights-section.js'
import { revokedSection } from '../revoked-section.js'
import { chainSection } from '../chain-section.js'
import { changeSection } from '../change-section.js'
import { environmentTitle } from '../environment-groups.js'
import { cut, visible } from '../escape.js'
import { findingSection } from '../finding-section.js'
import { forecastSection } from '../forecast-section.js'
import { hiddenSection } from '../hidden-section.js'
import { nextStep } from '../next-step.js'
import { permissionSection, protectionSection } from '../permission-section.js'
import { refusedBlocks, refusedLine } from '../not-judged.js'
import { assumptions, compared, digestToApprove, firstLine } from '../render-comment.js'
import type { ReviewMeta } from '../review-meta.js'
import { recordedSection } from '../recorded-section.js'
import { tokenSection } from '../token-section.js'
import { callSection } from '../call-section.js'
import { trafficSection } from '../traffic-section.js'
import { headline, isQuiet, worstFirst } from '../verdict-line.js'
import { asciiJson } from '../witness.js'
import { drawGraph } from './draw-graph.js'
import { framePage } from './page-frame.js'
import { pageScript } from './page-script.js'
import { policyTable } from './page/policy-table.js'
import { rowCard } from './page/row-card.js'
import type { RevisionObjects } from './policy-text.js'
import { environmentData, type EnvironmentData } from './report-data.js'
import { h, type Branch, type Tree } from './tree.js'
import { lineTree, writeHtml } from './write-html.js'

/** Cards that stand on the page without its script. */
const cardsStill = 100
/** What a printed page, or one without its script, shows of the matrix. */
const [sourcesStill, destinationsStill] = [24, 8]

/**
 * The whole review as one page that needs no network and no server: one style, one script and one block of data, nothing
 * else may load or run (Content-Security-Policy with their digests). The verdict comes first. Without its script the page
 * says all but the rows beyond the first hundred groups of an environment. Pure: equal input gives equal bytes.
 */
export const renderReport = (
  plans: readonly Plan[],
  meta: ReviewMeta,
  objects: ReadonlyMap<Plan, RevisionObjects> = new Map(),
): string => {
  const sorted = worstFirst(plans)
  const environments = sorted.map((plan) => environmentData(plan, objects.get(plan)))
  const body = [
    h('a', { class: 'skip', href: '#review' }, 'To the verdict'),
    h(
      'header',
      { class: 'top' },
      h('h1', {}, 'meshgate review'),
      ...(sorted.length < 2 ? [] : [h('nav', { 'aria-label': 'Environments' }, tabs(sorted, meta))]),
      h('button', { type: 'button', id: 'theme', class: 'scripted' }, 'Theme: auto'),
    ),
    h(
      'main',
      { id: 'review' },
      ...(sorted.length === 0 ? [h('h2', {}, ...lineTree(firstLine([], 'full', meta)))] : []),
      ...lead(meta),
      ...sorted.map((plan, index) => environmentTree(plan, environments[index], meta, index)),
    ),
    h('footer', {}, ...footer(sorted, meta)),
    h('div', { id: 'announcements', class: 'skip', role: 'status', 'aria-live': 'polite' }),
  ]
  return framePage(body, { data: dataText({ environments } as unknown as Json), script: pageScript })
}

/** JSON that no reader of HTML finds an end or a comment in: no `<`, `>` or `&`, printable ASCII. */
const dataText = (value: Json): string =>
  asciiJson(value).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)

const nameOf = (plan: Plan): string => {
  const shown = cut(visible(environmentTitle(plan) ?? 'the change'), 80)
  return shown.trim() === '' ? '""' : shown
}

/** What is about all of the plans. */
const lead = (meta: ReviewMeta): readonly Branch[] => {
  const [line, ...problems] = refusedBlocks(meta)
  const digest = writeHtml(digestToApprove(meta))
  if (line === undefined || meta.refused === undefined) return digest.length === 0 ? [] : [h('div', {}, ...digest)]
  return [
    h(
      'div',
      { class: 'verdict bad' },
      h('h2', {}, ...lineTree(refusedLine(meta.refused, meta.docsBase))),
      ...writeHtml(problems),
      ...digest,
    ),
  ]
}

const tabs = (plans: readonly Plan[], { refused }: ReviewMeta): Branch =>
  h(
    'ul',
    { id: 'environments' },
    ...plans.map((plan, index) =>
      h(
        'li',
        {},
        h('a', { href: `#environment-${index}` }, refused === undefined ? `${headline(plan).icon} ` : '', nameOf(plan)),
      ),
    ),
  )

const environmentTree = (plan: Plan, data: EnvironmentData | undefined, meta: ReviewMeta, index: number): Branch => {
  const { reviewed, observed } = plan
  const level = 'full'
  return h(
    'section',
    { class: 'environment', id: `environment-${index}`, 'aria-label': nameOf(plan) },
    h(
      'div',
      { class: `verdict ${meta.refused === undefined ? mood(plan, meta) : 'bad'}` },
      h('h2', {}, ...lineTree(firstLine([plan], level, meta))),
      ...(meta.firstRun
        ? [h('p', {}, 'First run: trust and gates take effect after merge, and nothing gates here.')]
        : []),
      ...(isQuiet(plan) && meta.drift === undefined
        ? []
        : writeHtml([...nextStep(plan, meta, level), ...objectionSection(plan, meta, level)])),
    ),
    ...writeHtml(protectionSection(reviewed.protection, level)),
    ...(data === undefined || data.groups.length === 0 ? [] : rowsTree(plan, data, index)),
    ...writeHtml([
      ...notesSection(plan, level),
      ...unprovenSection(plan, meta, level),
      ...(meta.drift?.blocks(level) ?? []),
      ...recordedSection(plan, level),
      ...hiddenSection(plan, level),
      ...assumedSection(plan, level),
      ...revokedSection(plan, level),
      ...chainSection(reviewed.chains, level),
      ...(meta.rights === undefined
        ? permissionSection(reviewed.permissions, level)
        : rightsSection(reviewed.permissions, meta.rights, level)),
      ...findingSection(plan, meta, level),
      ...callSection(plan, meta, level),
      ...trafficSection(reviewed.traffic, meta, level),
      ...tokenSection(observed.token, level),
      ...forecastSection(observed.forecast, level),
      ...changeSection(reviewed.change, reviewed.rendered, level),
      ...assumptions([plan], meta, level),
    ]),
    h('p', { class: 'quiet' }, 'Plan ', h('code', {}, visible(plan.digest))),
  )
}

const mood = (plan: Plan, { drift }: Pick<ReviewMeta, 'drift'>): 'bad' | 'doubt' | 'good' => {
  const { icon } = headline(plan)
  if (drift !== undefined) return drift.headline.length === 0 ? 'good' : 'bad'
  return icon === '✅' ? 'good' : icon === '❓' ? 'doubt' : 'bad'
}

const rowsTree = (plan: Plan, data: EnvironmentData, index: number): readonly Branch[] => {
  const over = data.groups.length - cardsStill
  return [
    h('h3', {}, 'Who gains and who loses access'),
    h(
      'div',
      { class: 'tools scripted-only' },
      h(
        'label',
        { class: 'find' },
        'Filter: names, requests, policies',
        h('input', { class: 'filter', type: 'search', autocomplete: 'off', spellcheck: 'false' }),
      ),
      choices(`side-${index}`, 'Rows', [
        ['all', 'All'],
        ['gained', '+ Gains'],
        ['lost', '− Losses'],
      ]),
      choices(`mode-${index}`, 'Matrix', [
        ['change', 'Change'],
        ['before', 'Before'],
        ['after', 'After'],
      ]),
    ),
    h('p', { class: 'status scripted-only', role: 'status', 'aria-live': 'polite' }),
    h('div', { class: 'matrix scripted-only' }),
    h('div', { class: 'cell-detail', hidden: '', role: 'region', 'aria-label': 'Rows of the chosen cell' }),
    stillMatrix(data),
    ...drawGraph(plan.reviewed.access, index),
    h(
      'div',
      { class: 'cards' },
      ...data.groups.slice(0, cardsStill).map((_, at) => rowCard({ h, policyTable }, data, at)),
    ),
    ...(over > 0
      ? [h('p', { class: 'still' }, `And ${over} more, which this page shows with its script and plan.json without.`)]
      : []),
    h('button', { type: 'button', class: 'more', hidden: '' }, 'Show more'),
  ]
}

const choices = (name: string, legend: string, options: readonly (readonly [string, string])[]): Branch =>
  h(
    'fieldset',
    {},
    h('legend', {}, legend),
    h(
      'div',
      { class: 'choices' },
      ...options.map(([value, label], at) =>
        h('label', {}, h('input', { type: 'radio', name, value, ...(at === 0 ? { checked: '' } : {}) }), label),
      ),
    ),
  )

/** The matrix on paper and without a script: its first rows and columns, which are the dangerous ones. */
const stillMatrix = (data: EnvironmentData): Branch => {
  const sources = data.sources.slice(0, sourcesStill)
  const destinations = data.destinations.slice(0, destinationsStill)
  const count = (side: 'gained' | 'lost', source: number, destination: number): number =>
    data.groups.filter((group) => group.side === side && group.who.includes(source) && group.on.includes(destination))
      .length
  const cell = (source: number, destination: number): Branch => {
    const [gains, losses] = [count('gained', source, destination), count('lost', source, destination)]
    const parts: Tree[] = [
      ...(gains > 0 ? [h('span', { class: 'gained' }, plural(gains, 'gain'))] : []),
      ...(gains > 0 && losses > 0 ? [', '] : []),
      ...(losses > 0 ? [h('span', { class: 'lost' }, plural(losses, 'loss', 'losses'))] : []),
    ]
    return h(
      'td',
      {},
      ...(parts.length > 0 ? parts : [data.destinations[destination]?.unproven === true ? '? cannot prove' : '']),
    )
  }
  const [moreSources, moreDestinations] = [
    data.sources.length - sources.length,
    data.destinations.length - destinations.length,
  ]
  return h(
    'div',
    { class: 'still wide', tabindex: '0', role: 'group', 'aria-label': 'Access matrix' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, 'Source'),
          ...destinations.map(({ title, port }) => h('th', { scope: 'col' }, `${title} ${port}`)),
        ),
      ),
      h(
        'tbody',
        {},
        ...sources.map((who, source) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, who),
            ...destinations.map((_, destination) => cell(source, destination)),
          ),
        ),
      ),
    ),
    ...(moreSources > 0 || moreDestinations > 0
      ? [h('p', {}, `And ${moreSources} more sources and ${moreDestinations} more destinations.`)]
      : []),
  )
}

const footer = (plans: readonly Plan[], meta: ReviewMeta): readonly Tree[] => [
  h('p', {}, ...lineTree(compared(plans, meta))),
  h(
    'p',
    {},
    'This page is whole: it loads nothing and sends nothing. Text from manifests, tokens and branches is shown as text; characters that cannot be seen stand as code points.',
  ),
]
