/** Where a template has something filled in, each with what stands inside. */
const ofTemplates: readonly RegExp[] = [/\$\{([^}\n]*)\}/g, /\{\{([^}]*)\}\}/g, /\{%([^%]*)%\}/g, /<%([^%]*)%>/g]

/** Where envsubst has, by the names that a shell exports. */
const exported = /\$([A-Z][A-Z0-9_]+)(?![A-Za-z0-9_])/g

/** Where any program has. */
const holes: readonly RegExp[] = [
  ...ofTemplates,
  /#\{([^}\n]*)\}/g,
  /\$\(([^)\n]*)\)/g,
  /\$([A-Za-z_]\w*)/g,
  /__([A-Z][A-Z0-9_]*?)__/g,
  /@@(\w+)@@/g,
  /<([A-Za-z_][\w .:/-]*)>/g,
  /\(\(([^()|\n]+)\)\)/g,
  /\[\[([^[\]:\n]+)\]\]/g,
  /#@([^\n]*)/g,
]

const bodiesIn = (text: string, forms: readonly RegExp[]): readonly string[] =>
  forms.flatMap((form) => [...text.matchAll(form)].map(([, body = '']) => body))

/** What stands inside of each hole of a text, whichever program fills it in. */
export const filledInBodies = (text: string): readonly string[] => [
  ...bodiesIn(text, [...holes, /@([A-Za-z_]\w*)@/g]),
  ...[...text.matchAll(capitals)].map(([name]) => name),
]

/** What stands for a whole text of elsewhere, or for what no name is written of. */
const nameless = /\b(?:include|template|tpl|block|call|import|extends|load|Files|lookup)\b|^\s*[.$]?\s*$/

/** Words of the languages of templates. */
const ownWords: ReadonlySet<string> = new Set([
  ...['if', 'else', 'end', 'range', 'with', 'define', 'for', 'in', 'not', 'and', 'or', 'set', 'endif', 'endfor', 'def'],
  ...[
    'Values',
    'values',
    'Release',
    'Chart',
    'Capabilities',
    'data',
    'default',
    'quote',
    'squote',
    'required',
    'empty',
  ],
  ...['toYaml', 'toJson', 'nindent', 'indent', 'trim', 'printf', 'lower', 'upper', 'eq', 'ne', 'len', 'list', 'dict'],
])

const isBlockEnd = /^\s*-?\s*(?:end|else|endif|endfor)\s*-?\s*$/

/** Shorter words stand in any file. */
const shortest = 3

/** A word in capitals that somebody puts another one in place of. */
const capitals = /\b[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+\b/g

/** The names by which a text asks for what is filled in; undefined: some of it comes by no name. */
export const namesAskedFor = (text: string): ReadonlySet<string> | undefined => {
  if (/\bENC\[|ref\+|<path:/.test(text)) return undefined
  const names = new Set([...text.matchAll(capitals)].map(([name]) => plain(name)))
  for (const body of bodiesIn(text, holes)) {
    if (isBlockEnd.test(body)) continue
    if (nameless.test(body)) return undefined
    const words = (body.match(/[A-Za-z_][\w-]*/g) ?? []).filter(
      (word) => !ownWords.has(word) && plain(word).length >= shortest,
    )
    if (words.length === 0) return undefined
    for (const word of words) names.add(plain(word))
  }
  return names.size === 0 ? undefined : names
}

/** The same with their way: `deny.paths` of `{{ .Values.deny.paths | toJson }}`; what stands in quotes is no name. */
export const pathsAskedFor = (text: string): readonly string[] =>
  bodiesIn(text, [...ofTemplates, exported]).flatMap((body) =>
    (body.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? []).map((name) =>
      name.replace(/^(?:Values|StateValues|hostvars|vars)\./, ''),
    ),
  )

/** `TEAM_SA`, `team-sa` and `teamSa` are one name. */
export const plain = (text: string): string => text.replaceAll(/[_-]/g, '').toLowerCase()

/** Whether one of two names is the other, or a member on the way to it. */
export const isOnWayTo = (asked: string, name: string): boolean =>
  asked === name || asked.startsWith(`${name}.`) || name.startsWith(`${asked}.`)

/** Whether a text that asks for some names asks for one of those that are given. */
export const asksForGiven = (asked: ReadonlySet<string>, given: ReadonlySet<string>): boolean =>
  [...given].some((name) => [...asked].some((one) => isOnWayTo(plain(one), plain(name))))

/** Whether a text speaks of one of the names. */
export const speaksOfName = (text: string, names: ReadonlySet<string>): boolean => {
  const words = plain(text)
  return [...names].some((name) => words.includes(name))
}

/** `key: |`, or an item of a list: the block is what stands further in than the key, or than the item's mark. */
const opensBlock = /^([ ]*(?:-[ ]+)*?)(?:-[ ]+|[\w.-]+:[ ]+)\|[-+]?[ ]*(?:#[!@].*)?$/

const isFurtherIn = (line: string, column: number): boolean => line.trim() === '' || line.search(/[^ ]/) > column

const shellName = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/

/** `command: [sh, -c]` before the block, one word a line, or a first line that names the shell. */
const isScript = (above: readonly string[], block: readonly string[]): boolean => {
  const words = above.map((line) =>
    line
      .trim()
      .replace(/^-\s+/, '')
      .replaceAll(/^(["'])(.*)\1$/g, '$2'),
  )
  const [shell = '', flag = ''] = words.slice(-2)
  const first = block.find((line) => line.trim() !== '')?.trim() ?? ''
  return (
    (shellName.test(shell) && /^-\w*c$/.test(flag)) ||
    /^#!\s*\/(?:usr\/bin\/env\s+)?(?:\w+\/)*(?:ba|da|z|k)?sh\b/.test(first)
  )
}

/** A script that speaks to a cluster, or writes an object or a template of one. */
const reachesCluster =
  /apiVersion|\bkind\b|kube|\b(?:oc|istioctl|helm|kapp|ytt|curl|wget|kustomize|envsubst|argocd|flux)\b|istio/i

/**
 * A text without the scripts of a shell that stand whole in it (`|`), each a value of its own: what a shell puts in place of `$name` and
 * `$(program)` is no part of an object. Those that may speak to a cluster stay.
 */
export const withoutScripts = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    kept.push(line)
    const column = opensBlock.exec(line)?.[1]?.length
    if (column === undefined) continue
    let end = at + 1
    while (end < lines.length && isFurtherIn(lines[end] ?? '', column)) end += 1
    const block = lines.slice(at + 1, end)
    if (!isScript(lines.slice(Math.max(0, at - 2), at), block) || reachesCluster.test(block.join('\n'))) continue
    at = end - 1
  }
  return kept.join('\n')
}
