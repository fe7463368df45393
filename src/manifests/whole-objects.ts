import { blockHeader, indentOf } from './block-texts.js'

/** A part of each of the forms below: most texts have none, and no further look is needed. */
const signs = ['{{', '{%', '${', '#@']

/** What puts objects in wherever it stands. */
const anywhere = [
  /\{%-?[ \t]*(?:include|import|extends|block|call|macro|from)\b/,
  /^---[ \t]*#@/m,
  /#@[ \t]*template\.replace\(/,
]

/** A line that starts with what a Go template prints, but for what only indents a part of an object. */
const printed =
  /^([ \t]*)(?:-[ \t]+)?\{\{-?[ \t]*(?!-?[ \t]*(?:if|range|with|end|else|define|fail|\/\*|\$\w+[ \t]*:?=)|[^}\n]*\bn?indent[ \t]+[1-9])/
const anyTemplate = /^[ \t]*(?:-[ \t]+)?\{\{/
/** A line that is a variable. */
const variable = /^([ \t]*)(?:-[ \t]+)?\$\{[^}\n]*\}[ \t]*\r?$/
/** Prints a mapping or a list, and no document of its own: beside a kind it adds to that object. */
const value = /\{\{[^}\n]*\btoYaml\b/
const kind = /^["']?kind["']?[ \t]*:[ \t]+\S/
const listOfObjects = /^["']?items["']?[ \t]*:/

/** A mapping or list is open behind the line: what is indented below is a part of it. */
const opens = (line: string): boolean => indentOf(line) > 0 || /^[^#]*:[ \t]*(?:#.*)?\r?$/.test(line)

/** Whether some line of a document stands for objects of its own, and not for a part of the one around it. */
const documentHolds = (document: string): boolean => {
  let last: string | undefined
  let block: number | undefined
  let isList = false
  let hasKind = false
  for (const line of document.split('\n')) {
    if (line.trim() === '') continue
    const filled = variable.exec(line)
    // A block text goes on over variables for lines of it, which come with their own indentation.
    if (block !== undefined && (indentOf(line) > block || filled !== null)) continue
    block = undefined
    const hole = filled ?? printed.exec(line)
    if (hole !== null) {
      const isInside = hole[1] !== '' && last !== undefined && opens(last)
      const isPart = isInside || (hasKind && value.test(line))
      if (!isPart || isList) return true
    } else if (!anyTemplate.test(line) && !/^[ \t]*#/.test(line)) {
      last = line
      isList ||= listOfObjects.test(line)
      hasKind ||= kind.test(line)
    }
    const header = blockHeader.exec(line)
    if (header !== null) block = (header[1] ?? '').length
  }
  return false
}

/**
 * Whether lines of a text stand for objects that a program puts in their place: nothing of what comes is written here. What stands
 * inside of an object is a part of that one, whatever fills it in.
 */
export const holdsWholeObjects = (text: string): boolean =>
  signs.some((sign) => text.includes(sign)) &&
  (anywhere.some((form) => form.test(text)) || text.split(/^---(?=\s|$)/m).some(documentHolds))
