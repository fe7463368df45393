import type { EnvironmentData, ReportData } from '../report-data.js'
import type { MakeBranch, Tree } from '../tree.js'
import type { PageElement, PageWindow } from './dom.js'
import type { drawMatrix, Mode } from './draw-matrix.js'
import type { rowCard } from './row-card.js'
import type { Selected, selectRows } from './select-rows.js'

export interface PageParts {
  readonly h: MakeBranch
  readonly rowCard: typeof rowCard
  readonly selectRows: typeof selectRows
  readonly drawMatrix: typeof drawMatrix
}

/**
 * Brings the page to life: tabs, theme, filter, matrix, copying, printing. Everything essential is on the page without
 * it. Runs in the page: it may use nothing but its parameters.
 */
export const startPage = (window: PageWindow, { h, rowCard, selectRows, drawMatrix }: PageParts): void => {
  const { document } = window
  const root = document.documentElement
  const report = JSON.parse(document.querySelector('#report-data')?.textContent ?? '{}') as ReportData
  const cardsFirst = 20
  const cardsMore = 80
  const cardsPrinted = 500

  /** What closed details hold; built when they are opened, since a page may have thousands of them. */
  const closedParts = new WeakMap<PageElement, readonly Tree[]>()
  const fill = (details: PageElement): void => {
    const parts = closedParts.get(details) ?? []
    closedParts.delete(details)
    details.append(...parts.map(node))
  }
  /** Text goes in as text nodes, never as markup. */
  const build = (tree: Exclude<Tree, string>): PageElement => {
    const element = document.createElement(tree.tag)
    for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value)
    const [summary, ...parts] = tree.children
    if (tree.tag === 'details' && summary !== undefined) {
      element.append(node(summary))
      closedParts.set(element, parts)
      element.addEventListener('toggle', () => fill(element))
    } else element.append(...tree.children.map(node))
    return element
  }
  const node = (tree: Tree): PageElement | string => (typeof tree === 'string' ? tree : build(tree))

  const live = document.querySelector('#announcements')
  const announce = (text: string): void => {
    if (live !== null) live.textContent = text
  }

  const startTheme = (): void => {
    const button = document.querySelector('#theme')
    const themes = ['auto', 'light', 'dark']
    const stored = (): string | null => {
      try {
        return window.localStorage.getItem('meshgate-theme')
      } catch {
        return null
      }
    }
    const set = (theme: string): void => {
      if (theme === 'auto') root.removeAttribute('data-theme')
      else root.setAttribute('data-theme', theme)
      if (button !== null) button.textContent = `Theme: ${theme}`
    }
    let theme = stored() ?? 'auto'
    if (!themes.includes(theme)) theme = 'auto'
    set(theme)
    button?.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
      set(theme)
      try {
        window.localStorage.setItem('meshgate-theme', theme)
      } catch {
        // A page that may store nothing keeps its theme until it is closed.
      }
    })
  }

  const startTabs = (): void => {
    const list = document.querySelector('#environments')
    const tabs = [...document.querySelectorAll('#environments a')]
    if (list === null || tabs.length < 2) return
    const sections = tabs.map((tab) => document.querySelector(tab.getAttribute('href') ?? '#none'))
    list.setAttribute('role', 'tablist')
    list.setAttribute('aria-label', 'Environments')
    const choose = (chosen: number, focus: boolean): void => {
      tabs.forEach((tab, at) => {
        tab.setAttribute('aria-selected', String(at === chosen))
        tab.setAttribute('tabindex', at === chosen ? '0' : '-1')
        if (at === chosen && focus) tab.focus()
      })
      sections.forEach((section, at) => section?.classList.toggle('elsewhere', at !== chosen))
    }
    tabs.forEach((tab, at) => {
      tab.parentElement?.setAttribute('role', 'presentation')
      tab.setAttribute('role', 'tab')
      tab.id = `tab-${at}`
      const section = sections[at]
      if (section) {
        tab.setAttribute('aria-controls', section.id)
        section.setAttribute('role', 'tabpanel')
        section.setAttribute('aria-labelledby', tab.id)
      }
      tab.addEventListener('click', (event) => {
        event.preventDefault()
        choose(at, false)
      })
      tab.addEventListener('keydown', (event) => {
        const steps: Record<string, number | undefined> = {
          ArrowRight: at + 1,
          ArrowLeft: at - 1,
          Home: 0,
          End: tabs.length - 1,
        }
        const step = event.key === ' ' ? at : steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        choose((step + tabs.length) % tabs.length, true)
      })
    })
    choose(0, false)
  }

  const startRows = (section: PageElement, data: EnvironmentData, index: number): void => {
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

    const card = (group: number): PageElement => build(rowCard(h, data, group))
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
          : [
              build(
                h('p', {}, one?.unproven === true ? 'What happens here cannot be proven.' : 'Nothing changes here.'),
              ),
            ]
      cell.replaceChildren(heading, closing, ...said, ...groups.slice(0, cardsFirst).map(card))
      cell.hidden = false
      heading.focus()
    }
    cell.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close()
    })

    const matrix = drawMatrix(window, host, `matrix-${index}`, data, openCell)
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
      matrix.show(selected, mode === 'before' || mode === 'after' ? (mode satisfies Mode) : 'change')
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

  const select = (code: PageElement): void => {
    const range = document.createRange()
    range.selectNodeContents(code)
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
  const startCopying = (): void => {
    document.addEventListener('click', (event) => {
      const button = event.target.closest('[data-copy]')
      const code = button?.closest('.copied')?.querySelector('code')
      if (!button || !code) return
      const done = (): void => {
        button.textContent = 'Copied'
        announce('Copied')
      }
      const byHand = (): void => {
        select(code)
        if (document.execCommand('copy')) done()
        else announce('Selected: copy it with the keyboard')
      }
      const { clipboard } = window.navigator
      if (clipboard === undefined) byHand()
      else clipboard.writeText(code.textContent ?? '').then(done, byHand)
    })
  }

  const startPrinting = (): void => {
    let closed: readonly PageElement[] = []
    window.addEventListener('beforeprint', () => {
      closed = [...document.querySelectorAll('details:not([open])')]
      for (const details of closed) {
        fill(details)
        details.open = true
      }
    })
    window.addEventListener('afterprint', () => {
      for (const details of closed) details.open = false
    })
  }

  root.classList.add('scripted')
  startTheme()
  report.environments.forEach((data, index) => {
    const section = document.querySelector(`#environment-${index}`)
    if (section !== null && data.groups.length > 0) startRows(section, data, index)
  })
  startTabs()
  startCopying()
  startPrinting()
}
