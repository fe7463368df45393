/** Where a program fills something in, each with what stands inside. */
const holes: readonly RegExp[] = [
  /\$\{([^}\n]*)\}/g,
  /\{\{([^}]*)\}\}/g,
  /\{%([^%]*)%\}/g,
  /<%([^%]*)%>/g,
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
  const bodies = holes.flatMap((form) => [...text.matchAll(form)].map(([, body = '']) => body))
  const names = new Set([...text.matchAll(capitals)].map(([name]) => plain(name)))
  for (const body of bodies) {
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

/** `TEAM_SA`, `team-sa` and `teamSa` are one name. */
const plain = (text: string): string => text.replaceAll(/[_-]/g, '').toLowerCase()

/** Whether a text speaks of one of the names. */
export const speaksOfName = (text: string, names: ReadonlySet<string>): boolean => {
  const words = plain(text)
  return [...names].some((name) => words.includes(name))
}
