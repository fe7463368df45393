/** A note as GitLab reads it: lines that are commands, and what is left of the text. */
export interface QuickActions {
  readonly commands: readonly string[]
  readonly rest: string
}

/**
 * GitLab runs lines of a note that start with a slash and a word, outside of code blocks (doc/user/project/quick_actions).
 * Which words it knows depends on its version, so every one counts here. A fence is one of at least three backticks or
 * tildes that is closed by as many.
 */
export const quickActions = (body: string): QuickActions => {
  const commands: string[] = []
  const rest: string[] = []
  let fence = ''
  for (const line of body.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (mark !== null) {
      const [, run = '', after = ''] = mark
      if (fence === '') fence = run
      else if (run.startsWith(fence) && after.trim() === '') fence = ''
    }
    if (fence === '' && /^\/[a-z_]+(?:\s|$)/i.test(line)) commands.push(line.trim())
    else rest.push(line)
  }
  return { commands, rest: rest.join('\n') }
}
