import { handedByStatement, mostLetters, ofClientLibrary, statementsOf } from './client-statements.js'
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
    .filter((line) => line.trim() !== '' && !/^\s*(?:#|\/\/(?!go:embed)|\*|\/\*)/.test(line))
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

/** A mistake that a program hands on is none of the flow; what a list goes through is told by what the list names. */
const isOfMistake = /\berr(?:or)?\b\s*!=\s*nil|^\}?\s*(?:try|catch|except)\b/
const isLoop = /^(?:for|foreach)\b/

/**
 * What a program does that calls a client of a cluster, as far as its lines tell: those that hand policies over, by a command or by a
 * call of a library, and what stands around.
 */
export const programFlow = (text: string, places: HandingPlaces): ScriptFlow => {
  const lines = linesOf(text)
  const isOfLibrary = ofClientLibrary.test(text)
  const statements = statementsOf(lines)
  const around = (at: number, counts: (line: string) => boolean): readonly FlowPart[] =>
    before(lines, at)
      .filter((line) => counts(line.text))
      .map(({ text: one }) => ({ key: one, written: one, kind: 'flow', asks: [] }))
  const parts = statements.flatMap((statement): readonly FlowPart[] => {
    const { at } = statement
    const line = lines[at]?.text ?? ''
    const handing = handingOf(statement.text.length > mostLetters ? line : statement.text, places)
    const handed =
      isOfLibrary || handing !== undefined || ofCalls.test(line)
        ? handedByStatement(statement, statements, places)
        : undefined
    // A command in a text says more than its paths.
    const isCommand = handing !== undefined && (handed === undefined || ofCommands.test(statement.text))
    if (isCommand)
      return [
        ...around(at, () => true),
        {
          key: [handing.key, ...valuesIn(statement.text)].join(' '),
          written: line,
          kind: handing.isDry ? 'dry' : 'hands',
          asks: namesAskedIn(statement.text),
          names: handing.names,
        },
      ]
    if (handed === undefined || (handed.policies.length === 0 && handed.built.length === 0)) return []
    return [
      ...around(at, (one) => !isOfMistake.test(one) && !(handed.isListed && isLoop.test(one))),
      {
        key: [...handed.says, '<', ...handed.policies].join(' '),
        written: line,
        kind: 'hands',
        asks: [],
        names: [...handed.policies, ...handed.built],
      },
    ]
  })
  return { parts, hands: parts.length > 0, stopsAtFailure: true }
}

/** Values that a list of words gives Helm, where the words of other commands would be images and flags. */
const valuesIn = (text: string): readonly string[] =>
  /\bhelm\b/.test(text) && /["'`]\s*,\s*["'`]/.test(text)
    ? [...text.matchAll(/["'`](?:--set(?:-\w+)?|--values|-f)["'`=\s,]+([^"'`\s]+)/g)]
        .map(([, value = '']) => value)
        .filter((value) => !/image|tag|version|replica/i.test(value))
    : []

/** Words of commands, whole or as a list of words. */
const ofCommands = /(?:^|["'`\s,/])(?:kubectl|oc|kapp|helm|kustomize|skaffold|helmfile|argocd|flux)["'`,\s]/
const ofCalls = /\b(?:apply|deploy)\w*\(/i
