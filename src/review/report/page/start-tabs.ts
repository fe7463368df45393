import type { PageDocument } from './dom.js'

/** Environments as tabs, where there are several (ARIA 1.2, tablist). Runs in the page. */
export const startTabs = (document: PageDocument): void => {
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
