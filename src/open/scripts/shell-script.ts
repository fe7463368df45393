/** A command of a chain, and what joins it to the next one. */
export interface ShellCommand {
  readonly text: string
  readonly joint: '&&' | '||' | ''
}

/** A script of a shell, as its words of flow take it apart. */
export type ShellNode =
  | { readonly kind: 'chain'; readonly commands: readonly ShellCommand[] }
  /** `else`, `elif …`, a pattern of `case`: a part of the block begins. */
  | { readonly kind: 'branch'; readonly text: string }
  | {
      readonly kind: 'block'
      /** `if …`, `for …`, and what follows the end of the block, as what its output is handed to. */
      readonly head: string
      readonly body: readonly ShellNode[]
      /** A function with this name. */
      readonly named?: string
    }

/** Where what begins at a place of a text ends: a quoted word, a command in one, a group. */
const endOfQuoted = (text: string, at: number): number => {
  const one = text[at]
  if (one === '\\') return at + 1
  if (one === "'") return endAt(text, "'", at)
  if (one === '"' || one === '`') {
    for (let next = at + 1; next < text.length; next++) {
      if (text[next] === one) return next
      if (text[next] === '\\') next++
      else if (one === '"' && text.startsWith('$(', next)) next = endOfGroup(text, next + 1)
    }
    return text.length
  }
  if (one === '$' && (text[at + 1] === '(' || text[at + 1] === '{')) return endOfGroup(text, at + 1)
  return at
}

const endAt = (text: string, what: string, at: number): number => {
  const end = text.indexOf(what, at + 1)
  return end < 0 ? text.length : end
}

const endOfGroup = (text: string, at: number): number => {
  const [open, close] = text[at] === '(' ? ['(', ')'] : ['{', '}']
  let depth = 0
  for (let next = at; next < text.length; next++) {
    if (text[next] === open) depth++
    else if (text[next] === close && --depth === 0) return next
    else next = endOfQuoted(text, next)
  }
  return text.length
}

const longest = 20_000

/** Lines as a shell takes them: one that goes on, or has an open quote, takes the next in; comments and texts that are handed on go. */
const logicalLines = (script: string): readonly string[] => {
  const found: string[] = []
  let open = ''
  let ending: RegExp | undefined
  for (const line of script.replaceAll(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
    if (ending !== undefined) {
      const said = found.pop() ?? ''
      if (ending.test(line)) ending = undefined
      found.push(ending === undefined ? said : `${said} ${line.trim()}`)
      continue
    }
    const whole = withoutComment(open === '' ? line : `${open}\n${line}`)
    if (isOpen(whole) && whole.length < longest) {
      open = whole
      continue
    }
    open = ''
    found.push(whole)
    const [, word] = /<<-?\s*["']?(\w+)["']?/.exec(whole) ?? []
    if (word !== undefined) ending = new RegExp(`^\\s*${word}\\s*$`)
  }
  return open === '' ? found : [...found, open]
}

const isOpen = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const end = endOfQuoted(text, at)
    if (end >= text.length && text[at] !== '\\') return true
    at = end
  }
  return false
}

const withoutComment = (text: string): string => {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '#' && /^$|\s/.test(text[at - 1] ?? '')) return text.slice(0, at)
    at = endOfQuoted(text, at)
  }
  return text
}

/** Groups that end on their line are words of it. */
const endOfWord = (text: string, at: number): number => {
  const isGroup = (text[at] === '(' && text[at + 1] !== ')') || (text[at] === '{' && /\s/.test(text[at + 1] ?? ''))
  if (!isGroup) return endOfQuoted(text, at)
  const end = endOfGroup(text, at)
  return end < text.length ? end : at
}

/** Commands of a line, each with what joins it to the next: `;` and `&` end a chain. */
const splitCommands = (line: string): readonly { readonly text: string; readonly joint: string }[] => {
  const found: { text: string; joint: string }[] = []
  let start = 0
  const finish = (end: number, joint: string): void => {
    found.push({ text: line.slice(start, end).trim(), joint })
    start = end + (joint === ';' ? 1 : joint.length)
  }
  for (let at = 0; at < line.length; at++) {
    const two = line.slice(at, at + 2)
    if (two === ';;') {
      finish(at, ';;')
      at++
    } else if (two === '&&' || two === '||') {
      finish(at, two)
      at++
    } else if (line[at] === ';' || line[at] === '\n') finish(at, ';')
    else if (line[at] === '&' && line[at - 1] !== '>' && line[at + 1] !== '>') finish(at, ';')
    else at = endOfWord(line, at)
  }
  finish(line.length, '')
  return found
}

interface Open {
  head: string
  readonly body: ShellNode[]
  readonly named?: string
}

const opens = /^(?:if|while|until|for|case|select)\b/
const named = /^(?:function\s+([\w:.-]+)\s*(?:\(\s*\))?|([\w:.-]+)\s*\(\s*\))\s*\{?\s*(.*)$/s
const ends = /^(?:fi|done|esac|\}|\))(?=$|[\s|<>&)])\s*(.*)$/s
const parts = /^(then|do|else|elif\b.*)(?:\s+(.*))?$/s
const pattern = /^(\(?[^()\s]+(?:\s*\|\s*[^()\s|]+)*\))\s*(.*)$/s

/** Takes a script apart; one that is none of a shell gives whatever it gives. */
export const readScript = (script: string): readonly ShellNode[] => {
  const root: Open = { head: '', body: [] }
  const stack: Open[] = [root]
  let chain: ShellCommand[] = []
  const last = (): Open => stack.at(-1) ?? root
  const close = (rest: string): void => {
    const done = stack.length > 1 ? stack.pop() : undefined
    if (done === undefined) return
    const head = rest === '' ? done.head : `${done.head} ${rest}`.trim()
    last().body.push({
      kind: 'block',
      head,
      body: done.body,
      ...(done.named === undefined ? {} : { named: done.named }),
    })
  }
  const finish = (): void => {
    if (chain.length > 0) last().body.push({ kind: 'chain', commands: chain })
    chain = []
  }
  const take = (text: string, joint: string): void => {
    const isCase = last().head.startsWith('case')
    const [, ending] = ends.exec(text) ?? []
    if (ending !== undefined) {
      finish()
      close([ending, joint === '&&' || joint === '||' ? joint : ''].filter(Boolean).join(' '))
      return
    }
    const [, part = '', rest] = parts.exec(text) ?? []
    if (part !== '') {
      finish()
      if (part.startsWith('el')) last().body.push({ kind: 'branch', text: part })
      if (rest !== undefined) take(rest, joint)
      return
    }
    const [, one, other, body = ''] = named.exec(text) ?? []
    if (one !== undefined || other !== undefined) {
      finish()
      stack.push({ head: '', body: [], named: one ?? other ?? '' })
      if (body === '') return
      for (const command of splitCommands(body.replace(/\}\s*$/, ''))) take(command.text, command.joint)
      finish()
      if (/\}\s*$/.test(body)) close('')
      return
    }
    if (opens.test(text)) {
      finish()
      // `case $1 in prod) …`
      const [, head = text, arm] = /^(case\s.*?\sin)(?:\s+(.*))?$/s.exec(text) ?? []
      stack.push({ head, body: [] })
      if (arm !== undefined) take(arm, joint)
      return
    }
    if (text === '{' || text === '(') {
      finish()
      stack.push({ head: '', body: [] })
      return
    }
    const [, arm, command = ''] = isCase ? (pattern.exec(text) ?? []) : []
    if (arm !== undefined) {
      finish()
      last().body.push({ kind: 'branch', text: arm })
      if (command !== '') take(command, joint)
      return
    }
    if (text !== '')
      chain.push({ text: text.replaceAll(/\s+/g, ' '), joint: joint === '&&' || joint === '||' ? joint : '' })
    if (joint !== '&&' && joint !== '||') finish()
  }
  for (const line of logicalLines(script)) {
    for (const { text, joint } of splitCommands(line)) take(text, joint)
    // A line that ends with `&&` goes on.
    if (!/(?:&&|\|\||\|)\s*$/.test(line)) finish()
  }
  finish()
  while (stack.length > 1) close('')
  return root.body
}
