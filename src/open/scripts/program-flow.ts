import { handingOf, type HandingPlaces } from './handing-commands.js'
import { namesAskedIn, type FlowPart, type ScriptFlow } from './script-flow.js'

/** Words of flow in the languages of programs and builders. */
const ofFlow =
  /^(?:\}?\s*(?:if|elif|elsif|else|elseif|unless|when|while|until|for|foreach|try|catch|except|return|exit|continue|break|raise|throw|skip|expression|branch|not|anyOf|allOf|input|timeout|retry)\b|(?:sys|process|os|System)\.[eE]xit|abort\b)/

interface Line {
  readonly text: string
  readonly depth: number
}

const linesOf = (text: string): readonly Line[] =>
  text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*(?:#|\/\/|\*|\/\*)/.test(line))
    .map((line) => ({ text: line.trim(), depth: line.search(/\S/) }))

/** Lines of flow around a line, and before it in the same blocks. */
const before = (lines: readonly Line[], at: number): readonly Line[] => {
  const found: Line[] = []
  let depth = lines[at]?.depth ?? 0
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]
    if (line === undefined || line.depth > depth) continue
    depth = line.depth
    if (ofFlow.test(line.text)) found.unshift(line)
  }
  return found
}

/** What a program does that calls a client of a cluster, as far as its lines tell: those that hand policies over, and what stands around. */
export const programFlow = (text: string, places: HandingPlaces): ScriptFlow => {
  const lines = linesOf(text)
  const parts = lines.flatMap(({ text: line }, at): readonly FlowPart[] => {
    const handing = handingOf(line, places)
    if (handing === undefined) return []
    return [
      ...before(lines, at).map(({ text: one }): FlowPart => ({ key: one, written: one, kind: 'flow', asks: [] })),
      {
        key: handing.key,
        written: line,
        kind: handing.isDry ? 'dry' : 'hands',
        asks: namesAskedIn(line),
        names: handing.names,
      },
    ]
  })
  return { parts, hands: parts.length > 0, stopsAtFailure: true }
}
