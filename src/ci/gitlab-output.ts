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
  // A section is printed when its work is done; it began where the one before it ended.
  let begun = now()
  const fold = (title: string, body: string): string => {
    sections += 1
    const name = `meshgate_${sections}`
    const [from, to] = [begun, now()].map((time) => Math.floor(time / 1000))
    begun = now()
    const erase = '\u001b[0K'
    return (
      `${erase}section_start:${from}:${name}[collapsed=true]\r${erase}${title}\n${body}\n` +
      `${erase}section_end:${to}:${name}\r${erase}\n`
    )
  }
  return createTerminalOutput(streams, { fold })
}
