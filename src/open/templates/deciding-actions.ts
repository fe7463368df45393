import { actions, opening } from './unset-values.js'

interface Opened {
  readonly index: number
  readonly body: string
}

/**
 * The actions of a template on which documents hang: what stands around each, and what stands in it. A condition that opens in one
 * and closes in a later one is about what comes then; one that assigns a name counts for all.
 */
export const actionsOf = (template: string, counts: (document: string) => boolean): string => {
  const tokens = [...template.matchAll(actions)].map(({ 0: body, index }): Opened => ({ index, body }))
  const ends = blockEnds(tokens)
  const starts = [0, ...[...template.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index)]
  const taken = starts.flatMap((from, at) => {
    const to = starts[at + 1] ?? template.length
    const document = template.slice(from, to)
    if (!counts(document)) return []
    const kind = from + Math.max(0, document.search(/^kind["']?\s*:/m))
    const isOf = ({ index, body }: Opened): boolean => {
      const end = ends.get(index)
      if (end !== undefined && index < kind && end > kind) return true
      return index >= from && index < to && (!opening.test(body) || (end ?? to) <= to)
    }
    return tokens.filter(isOf)
  })
  const names = tokens.filter(({ body }) => /\$\w+\s*:?=/.test(body))
  return [...new Set([...taken, ...names].map(({ body }) => body))].join('\n')
}

/** Where each block ends, by where it begins; `else` of a block begins a part that ends with it. */
const blockEnds = (tokens: readonly Opened[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>()
  const stack: (readonly number[])[] = []
  for (const { index, body } of tokens) {
    if (opening.test(body)) stack.push([index])
    else if (/^\{\{-?\s*else\b/.test(body)) stack.push([...(stack.pop() ?? []), index])
    else if (/^\{\{-?\s*end\s*-?\}\}$/.test(body)) for (const one of stack.pop() ?? []) ends.set(one, index)
  }
  return ends
}
