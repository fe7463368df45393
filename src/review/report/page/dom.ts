/**
 * What the page's script uses of the browser. Nothing that parses markup is among it (`innerHTML`, `insertAdjacentHTML`,
 * `document.write`): the script cannot turn text into elements by mistake.
 */
export interface PageElement {
  readonly children: ArrayLike<PageElement>
  readonly parentElement: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly classList: {
    add(name: string): void
    remove(name: string): void
    toggle(name: string, force?: boolean): boolean
    contains(name: string): boolean
  }
  readonly style: Record<string, string>
  readonly clientWidth: number
  readonly clientHeight: number
  readonly scrollHeight: number
  scrollTop: number
  scrollLeft: number
  textContent: string | null
  className: string
  hidden: boolean
  open: boolean
  value: string
  checked: boolean
  id: string
  append(...nodes: readonly (PageElement | string)[]): void
  replaceChildren(...nodes: readonly (PageElement | string)[]): void
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
  closest(selector: string): PageElement | null
  addEventListener(type: string, listener: (event: PageEvent) => void, options?: { readonly passive?: boolean }): void
  focus(options?: { readonly preventScroll?: boolean }): void
  scrollIntoView(options?: { readonly block?: string }): void
}

export interface PageEvent {
  readonly target: PageElement
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  preventDefault(): void
}

export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
  createElement(tag: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
  addEventListener(type: string, listener: (event: PageEvent) => void): void
  createRange(): { selectNodeContents(node: PageElement): void }
  execCommand(command: string): boolean
}

export interface PageWindow {
  readonly document: PageDocument
  readonly localStorage: { getItem(name: string): string | null; setItem(name: string, value: string): void }
  readonly navigator: { readonly clipboard?: { writeText(text: string): Promise<void> } }
  addEventListener(type: string, listener: (event: PageEvent) => void): void
  requestAnimationFrame(run: () => void): number
  getSelection(): { removeAllRanges(): void; addRange(range: object): void } | null
  matchMedia(query: string): { readonly matches: boolean }
}
