import type { Tree } from '../tree.js'
import type { PageDocument, PageElement } from './dom.js'

/** What closed details hold: it is built when they are opened, since a page may have thousands of them. */
export type ClosedParts = WeakMap<PageElement, () => void>

/** Makes elements of a tree. Text goes in as text nodes, never as markup. Runs in the page. */
export const buildElement = (document: PageDocument, closed: ClosedParts, tree: Exclude<Tree, string>): PageElement => {
  const node = (part: Tree): PageElement | string => (typeof part === 'string' ? part : build(part))
  const build = (part: Exclude<Tree, string>): PageElement => {
    const element = document.createElement(part.tag)
    for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value)
    const [summary, ...parts] = part.children
    if (part.tag !== 'details' || summary === undefined) {
      element.append(...part.children.map(node))
      return element
    }
    element.append(node(summary))
    closed.set(element, () => element.append(...parts.map(node)))
    const fill = (): void => {
      closed.get(element)?.()
      closed.delete(element)
    }
    element.addEventListener('toggle', fill)
    return element
  }
  return build(tree)
}
