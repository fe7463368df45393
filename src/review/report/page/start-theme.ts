import type { PageWindow } from './dom.js'

/** The button for light, dark, or what the system says; the choice is kept where the page may store one. Runs in the page. */
export const startTheme = (window: PageWindow): void => {
  const { document } = window
  const root = document.documentElement
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
