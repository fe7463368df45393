import type { ReportData } from '../report-data.js'
import type { ClosedParts } from './build-element.js'
import type { PageElement, PageWindow } from './dom.js'
import type { RowsParts, startRows } from './start-rows.js'
import type { startCopying } from './start-copying.js'
import type { startTabs } from './start-tabs.js'
import type { startTheme } from './start-theme.js'

/**
 * Every function of the page's script. They run as texts in the page, where none can import another, so each gets what it
 * calls by name.
 */
export interface PageParts extends RowsParts {
  readonly startTheme: typeof startTheme
  readonly startTabs: typeof startTabs
  readonly startRows: typeof startRows
  readonly startCopying: typeof startCopying
}

/**
 * Brings the page to life: tabs, theme, filter, matrix, copying, printing. Everything essential is on the page without
 * it. Runs in the page: it may use nothing but its parameters.
 */
export const startPage = (window: PageWindow, parts: PageParts): void => {
  const { document } = window
  const report = JSON.parse(document.querySelector('#report-data')?.textContent ?? '{}') as ReportData
  const closed: ClosedParts = new WeakMap()
  const openForPrinting = (): void => {
    let opened: readonly PageElement[] = []
    window.addEventListener('beforeprint', () => {
      opened = [...document.querySelectorAll('details:not([open])')]
      for (const details of opened) {
        closed.get(details)?.()
        closed.delete(details)
        details.open = true
      }
    })
    window.addEventListener('afterprint', () => {
      for (const details of opened) details.open = false
    })
  }

  document.documentElement.classList.add('scripted')
  parts.startTheme(window)
  report.environments.forEach((data, index) => {
    const section = document.querySelector(`#environment-${index}`)
    if (section !== null && data.groups.length > 0) parts.startRows(parts, window, closed, section, data, index)
  })
  parts.startTabs(document)
  parts.startCopying(window)
  openForPrinting()
}
