import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** Every node of a body, as GitHub's and GitLab's dialect reads it. */
export const nodesOf = (markdown: string): readonly Node[] => {
  const walk = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(walk)]
  return walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}

/** HTML that the renderer writes itself: folds with words and numbers of ours. */
const ownHtml =
  /^(<details>\n<summary>((Gained|Lost) in full, and [0-9]+ requests? to try(?:: [0-9]+ (?:gains?|loss(?:es)?)(?: in [0-9]+ entr(?:y|ies))?(?:, [0-9]+ of labels that no known workload has)?)?|And [0-9]+ more|Labels that no known workload has: [0-9]+ rows? of (?:gains|losses)|As JSON: [0-9]+ requests?(?:, one for each destination)?, one a line, for explain and replay|Objects: [0-9a-z, ]+|Each right of these, [0-9]+ rows?|[0-9]+ standing findings?, not of this change|How to fix it(?:: each of these is enough)?|How to fix it: rules for the identity that applies|Assumptions and what is not modelled: [0-9]+)<\/summary>|<\/details>)$/

const ownLinks = /^https:\/\/github\.example\.com\//

/**
 * What of a body is neither ours nor inert: any node but text and code that foreign text could have made, a mention or
 * reference outside code, a line that starts with a slash, a character that cannot be seen, a torn table.
 */
export const intrusionsOf = (body: string): readonly string[] => {
  const nodes = nodesOf(body)
  const allowed = new Set([
    'root',
    'paragraph',
    'text',
    'inlineCode',
    'code',
    'strong',
    'break',
    'list',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'thematicBreak',
  ])
  const odd = nodes.flatMap((node) => {
    if (node.type === 'html' && node.value === '<br>') return []
    if (node.type === 'html') return ownHtml.test(node.value ?? '') ? [] : [`html: ${node.value}`]
    if (node.type === 'link') return ownLinks.test(node.url ?? '') ? [] : [`link: ${node.url}`]
    return allowed.has(node.type) ? [] : [node.type]
  })
  const texts = nodes.filter((node) => node.type === 'text').map((node) => node.value ?? '')
  const references = texts.flatMap(
    (text) => /[@#][\w]|\bGH-\d|![\d]|https?:|www\.|\b[0-9a-f]{7,40}\b|[<>[\]`]|:[a-z_+-]+:/i.exec(text)?.[0] ?? [],
  )
  const slashes = body.split('\n').filter((line) => /^\s*\/[a-z]/i.test(line) && line.startsWith('/'))
  const unseen = body.match(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu)?.filter((character) => character !== '\n') ?? []
  const width = (row: Node): number => row.children?.length ?? 0
  const torn = nodes.filter((node) => node.type === 'table' && new Set((node.children ?? []).map(width)).size !== 1)
  return [
    ...odd,
    ...torn.map(() => 'a table with rows of different widths'),
    ...references.map((reference) => `reference: ${reference}`),
    ...slashes,
    ...unseen.map((character) => `U+${character.codePointAt(0)?.toString(16)}`),
  ]
}
