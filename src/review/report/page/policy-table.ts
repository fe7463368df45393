import type { EnvironmentData } from '../report-data.js'
import type { Branch, MakeBranch } from '../tree.js'

type PolicyPart = EnvironmentData['groups'][number]['policies'][number]

/** The policy of both revisions side by side. Runs in the program and, as text, in the page. */
export const policyTable = (h: MakeBranch, data: EnvironmentData, part: PolicyPart): Branch => {
  const policy = data.policies[part.policy]
  if (policy === undefined) return h('div')
  const [oldStart, oldEnd] = policy.beforeRules[part.before] ?? [0, 0]
  const [newStart, newEnd] = policy.afterRules[part.after] ?? [0, 0]
  const cell = (
    text: string | null,
    line: number,
    side: 'old' | 'new',
    changed: boolean,
    deciding: boolean,
  ): readonly Branch[] => [
    h(
      'td',
      { class: `number${text === null ? ' empty' : ''}${deciding ? ' deciding' : ''}` },
      text === null || line === 0 ? '' : String(line),
    ),
    h(
      'td',
      { class: `${text === null ? 'none empty' : changed ? side : 'same'}${deciding ? ' deciding' : ''}` },
      h('code', {}, text === null ? '' : `${changed ? (side === 'old' ? '- ' : '+ ') : '  '}${text}`),
    ),
  ]
  const rows = policy.lines.map(([before, after], at) => {
    const [oldLine, newLine] = policy.numbers[at] ?? [0, 0]
    const changed = before !== after
    return h(
      'tr',
      { class: changed ? 'differs' : 'alike' },
      ...cell(before, oldLine, 'old', changed, at >= oldStart && at < oldEnd && before !== null),
      ...cell(after, newLine, 'new', changed, at >= newStart && at < newEnd && after !== null),
    )
  })
  const head = (side: string, place: string): Branch =>
    h(
      'th',
      { scope: 'colgroup', colspan: '2' },
      `${side}: `,
      ...(place === '' ? ['not there'] : [h('code', {}, place)]),
    )
  const deciding = part.before >= 0 || part.after >= 0
  return h(
    'details',
    {},
    h('summary', {}, 'Policy ', h('code', {}, policy.title), ', before and after'),
    ...(deciding ? [h('p', { class: 'quiet' }, 'The rule that decides has a bar at its left.')] : []),
    h(
      'div',
      { class: 'wide', tabindex: '0', role: 'group', 'aria-label': `${policy.title}, before and after` },
      h(
        'table',
        { class: 'beside' },
        h('thead', {}, h('tr', {}, head('Before', policy.beforeAt), head('After', policy.afterAt))),
        h('tbody', {}, ...rows),
      ),
    ),
  )
}
