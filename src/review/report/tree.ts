/**
 * HTML as values: the report is built from these, by the program into bytes and by the page's own script into elements.
 * Text is always text: there is no way to put markup into a tree but by naming an element of this list.
 */
export type Tree = string | Branch

export interface Branch {
  readonly tag: Tag
  readonly attributes: Attributes
  readonly children: readonly Tree[]
}

export type Tag =
  | 'a'
  | 'article'
  | 'button'
  | 'code'
  | 'dd'
  | 'del'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'fieldset'
  | 'footer'
  | 'g'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'input'
  | 'ins'
  | 'label'
  | 'legend'
  | 'li'
  | 'line'
  | 'main'
  | 'nav'
  | 'ol'
  | 'p'
  | 'path'
  | 'pre'
  | 'rect'
  | 'section'
  | 'span'
  | 'strong'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'

export type Attributes = Readonly<Record<string, string>>

export type MakeBranch = (tag: Tag, attributes?: Attributes, ...children: readonly Tree[]) => Branch

export const h: MakeBranch = (tag, attributes = {}, ...children) => ({ tag, attributes, children })

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text in an element or between the quotes of an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const attributeName = /^(?!on)(?!style$)(?!src)[a-z][a-zA-Z-]*$/
const address = /^(?:#[\w-]+|https:\/\/[\w.~%@+=&:/#-]+)$/

const attributeText = (name: string, value: string): string => {
  if (!attributeName.test(name) || (name === 'href' && !address.test(value)))
    throw new TypeError(`the report has no attribute ${JSON.stringify(name)} of this value`)
  return value === '' && (name === 'hidden' || name === 'open' || name === 'checked')
    ? ` ${name}`
    : ` ${name}="${escapeHtml(value)}"`
}

/** Throws on an attribute that could run a script, style the page or leave it; our own mistake, never the input's. */
export const toHtml = (tree: Tree): string => {
  if (typeof tree === 'string') return escapeHtml(tree)
  const { tag, attributes, children } = tree
  const open = `<${tag}${Object.entries(attributes)
    .map(([name, value]) => attributeText(name, value))
    .join('')}>`
  return tag === 'input' ? open : `${open}${children.map(toHtml).join('')}</${tag}>`
}
