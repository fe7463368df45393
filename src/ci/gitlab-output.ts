import type { Output } from '../ports/output.js'
import type { Streams } from './streams.js'
import { createTerminalOutput } from './terminal-output.js'

/**
 * GitLab's job log is a terminal with folds: `ESC[0K section_start:SECONDS:NAME[collapsed=true] CR ESC[0K TITLE`. Text
 * from outside cannot open or close one, since its ESC and CR are written out. GitLab masks the variables that it knows;
 * what it does not know is masked here. Annotations are the code quality report, a file.
 */
export const createGitLabOutput = (streams: Streams, now: () => number): Output => {
  let sections = 0
  const fold = (title: string, body: string): string => {
    sections += 1
    const name = `meshgate_${sections}`
    const seconds = Math.floor(now() / 1000)
    const erase = '\u001b[0K'
    return (
      `${erase}section_start:${seconds}:${name}[collapsed=true]\r${erase}${title}\n${body}\n` +
      `${erase}section_end:${Math.floor(now() / 1000)}:${name}\r${erase}\n`
    )
  }
  return createTerminalOutput(streams, fold)
}
