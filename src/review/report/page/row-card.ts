import type { EnvironmentData } from '../report-data.js'
import type { Branch, MakeBranch, Tree } from '../tree.js'
import type { policyTable } from './policy-table.js'

export interface CardParts {
  readonly h: MakeBranch
  readonly policyTable: typeof policyTable
}

/**
 * One group of rows as a card: who gains or loses what where, what decided before and after, a request to try, and the
 * policy of both revisions side by side. Runs in the program and, as text, in the page: it may use nothing but its
 * parameters.
 */
export const rowCard = ({ h, policyTable }: CardParts, data: EnvironmentData, index: number): Branch => {
  const group = data.groups[index]
  if (group === undefined) return h('article')
  const gained = group.side === 'gained'

  const list = (texts: readonly string[]): readonly Tree[] => {
    const named = texts.slice(0, 12).flatMap((text, at): Tree[] => [at === 0 ? '' : ', ', h('code', {}, text)])
    return texts.length > 12 ? [...named, ` and ${texts.length - 12} more`] : named
  }
  const who = group.who.map((at) => data.sources[at] ?? '')
  const on = group.on
    .map((at) => data.destinations[at])
    .map((one) => (one === undefined ? '' : `${one.title} ${one.port}`))

  const decision = (name: string, { allowed, status, by, at }: typeof group.before): readonly Tree[] => [
    h('dt', {}, name),
    h(
      'dd',
      {},
      h('span', { class: allowed ? 'allowed' : 'denied' }, allowed ? 'allowed' : 'denied'),
      ...(status === 0 ? [] : [` ${status}`]),
      ', ',
      h('code', {}, by),
      ...(at === '' ? [] : [' at ', h('code', {}, at)]),
    ),
  ]

  const copied = (title: string, text: string): Branch =>
    h(
      'div',
      { class: 'copied' },
      h(
        'div',
        { class: 'copied-head' },
        h('span', {}, title),
        h('button', { type: 'button', class: 'scripted', 'data-copy': '', 'aria-label': `Copy ${title}` }, 'Copy'),
      ),
      h('pre', { tabindex: '0', role: 'group', 'aria-label': title }, h('code', {}, text)),
    )
  const { witness } = group
  const witnessPart = h(
    'details',
    {},
    h('summary', {}, 'Request to try ', h('code', {}, witness.title)),
    h('p', { class: 'quiet' }, 'This request was put to both states before it was written here.'),
    copied('Ask meshgate again', witness.explain),
    ...(witness.curl === '' ? [] : [copied('Send it', witness.curl)]),
    copied('As JSON', witness.json),
    ...(group.further.length === 0
      ? group.rows > 1
        ? [h('p', { class: 'quiet' }, `The other ${group.rows - 1} of this group are in plan.json.`)]
        : []
      : [copied(`The other ${group.rows - 1}, one a line`, group.further.join('\n'))]),
  )

  return h(
    'article',
    { class: `card ${group.side}` },
    h(
      'h4',
      {},
      h('span', { class: 'sign' }, gained ? '+ Gains' : '− Loses'),
      ' ',
      ...list(who),
      `${gained ? ' can now' : ' can no longer'} ${/^(?:any )?TCP/.test(group.what) ? 'open' : 'send'} `,
      h('code', {}, group.what),
      ' on ',
      ...list(on),
      ...(group.where === '' ? [] : [', ', h('code', {}, group.where)]),
    ),
    ...(group.meaning === '' ? [] : [h('p', {}, group.meaning)]),
    h('dl', { class: 'decisions' }, ...decision('Before', group.before), ...decision('After', group.after)),
    witnessPart,
    ...group.policies.map((part) => policyTable(h, data, part)),
  )
}
