import type { PageElement, PageWindow } from './dom.js'

/** The buttons that copy: with the clipboard, else as the keyboard would. Runs in the page. */
export const startCopying = (window: PageWindow): void => {
  const { document } = window
  const live = document.querySelector('#announcements')
  const announce = (text: string): void => {
    if (live !== null) live.textContent = text
  }
  const select = (code: PageElement): void => {
    const range = document.createRange()
    range.selectNodeContents(code)
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
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
