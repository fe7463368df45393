import type { Tree } from '../tree.js'
import type { EnvironmentData } from '../report-data.js'
import type { buildElement, ClosedParts } from './build-element.js'
import type { PageElement, PageWindow } from './dom.js'
import type { drawMatrix, MatrixParts } from './draw-matrix.js'
import type { CardParts, rowCard } from './row-card.js'
import type { Selected, selectRows } from './select-rows.js'

export interface RowsParts extends MatrixParts, CardParts {
  readonly drawMatrix: typeof drawMatrix
  readonly rowCard: typeof rowCard
  readonly selectRows: typeof selectRows
  readonly buildElement: typeof buildElement
}

/** The rows of one environment: filter, matrix and cards. Runs in the page: it may use nothing but its parameters. */
export const startRows = (
  parts: RowsParts,
  window: PageWindow,
  closed: ClosedParts,
  section: PageElement,
  data: EnvironmentData,
  index: number,
): void => {
  const { h, selectRows, drawMatrix } = parts
  const [cardsFirst, cardsMore, cardsPrinted] = [20, 80, 500]
  const build = (tree: Exclude<Tree, string>): PageElement => parts.buildElement(window.document, closed, tree)
  const find = (selector: string): PageElement | null => section.querySelector(selector)
  const [cards, host, status, filter, more, cell] = [
    '.cards',
    '.matrix',
    '.status',
    '.filter',
    '.more',
    '.cell-detail',
  ].map(find)
  if (!cards || !host || !status || !filter || !more || !cell) return
  const chosen = (name: string): string => find(`input[name="${name}-${index}"]:checked`)?.value ?? ''

  const card = (group: number): PageElement => build(parts.rowCard(parts, data, group))
  const close = (): void => {
    cell.hidden = true
    cell.replaceChildren()
    find('[role="grid"]')?.focus({ preventScroll: true })
  }
  let selected: Selected = selectRows(data, '', 'all')
  const openCell = (source: number, destination: number): void => {
    const groups = selected.groups.filter((at) => {
      const group = data.groups[at]
      return group !== undefined && group.who.includes(source) && group.on.includes(destination)
    })
    const one = data.destinations[destination]
    const heading = build(
      h(
        'h4',
        { tabindex: '-1' },
        h('code', {}, data.sources[source] ?? ''),
        ' on ',
        h('code', {}, one === undefined ? '' : `${one.title} ${one.port}`),
      ),
    )
    const closing = build(h('button', { type: 'button' }, 'Close'))
    closing.addEventListener('click', close)
    const said =
      groups.length > 0
        ? []
        : [build(h('p', {}, one?.unproven === true ? 'What happens here cannot be proven.' : 'Nothing changes here.'))]
    cell.replaceChildren(heading, closing, ...said, ...groups.slice(0, cardsFirst).map(card))
    cell.hidden = false
    heading.focus()
  }
  cell.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })

  const matrix = drawMatrix(parts, window, host, `matrix-${index}`, data, openCell)
  let shown = cardsFirst
  const list = (count: number): void => {
    cards.replaceChildren(...selected.groups.slice(0, count).map(card))
    const left = selected.groups.length - count
    more.hidden = left <= 0
    more.textContent = `Show ${Math.min(left, cardsMore)} more of ${left}`
  }
  const words = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
  const showMatrix = (): void => {
    const mode = chosen('mode')
    matrix.show(selected, mode === 'before' || mode === 'after' ? mode : 'change')
  }
  const update = (): void => {
    const side = chosen('side')
    selected = selectRows(data, filter.value, side === 'gained' || side === 'lost' ? side : 'all')
    shown = cardsFirst
    list(shown)
    showMatrix()
    const { groups, sources, destinations, cellsGained, cellsLost } = selected
    status.textContent =
      groups.length === 0
        ? 'No row matches.'
        : `${words(groups.length, 'row', 'rows')} of ${data.groups.length}: ${words(sources.length, 'source', 'sources')}, ${words(destinations.length, 'destination', 'destinations')}; ${words(cellsGained, 'cell gains', 'cells gain')}, ${words(cellsLost, 'cell loses', 'cells lose')}.`
    cell.hidden = true
  }
  more.addEventListener('click', () => {
    const from = shown
    shown += cardsMore
    list(shown)
    cards.children[from]?.querySelector('summary')?.focus()
  })
  filter.addEventListener('input', update)
  for (const radio of section.querySelectorAll('.tools input[type="radio"]'))
    radio.addEventListener('change', radio.getAttribute('name') === `mode-${index}` ? showMatrix : update)
  window.addEventListener('beforeprint', () => list(cardsPrinted))
  window.addEventListener('afterprint', () => list(shown))
  update()
}
