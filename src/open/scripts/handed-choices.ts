import { once } from '../../ports/once.js'
import type { Choice } from './chosen-paths.js'
import { type DeployText, leadsTo, linesNaming, wordsOf } from './deploy-texts.js'
import { type Handed, isEverywhere } from './handed-file.js'

const argumentsOf = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '*'] as const

/** What the file chooses of the files that a text applies. */
export const decidesAsChoice = (
  { path, given, naming, names }: Handed,
  all: readonly { readonly deploy: DeployText; readonly choices: readonly Choice[] }[],
  holdsPolicy: (pattern: RegExp) => boolean,
): string | undefined => {
  const differing = given.lines.flatMap(({ words }) => words)
  const leadsToPolicy = once(() =>
    differing
      .flatMap((words) => wordsOf(words))
      .some(({ word }) => {
        const pattern = leadsTo(word, 'below')
        return pattern !== undefined && /[/.]/.test(word) && holdsPolicy(pattern)
      }),
  )
  for (const { deploy, choices } of all) {
    if (choices.length === 0) continue
    const isOwn = deploy.path === path
    const isNaming = naming.some((one) => one.deploy === deploy)
    const functions = isOwn ? functionsOf(deploy.text) : undefined
    const calls = given.lines.filter(
      ({ line, words }) =>
        words.length > 0 && (functions?.has(firstWord(line)) ?? linesNaming(line, deploy.path).length > 0),
    )
    if (!isOwn && !isNaming && !isEverywhere(path) && calls.length === 0) continue
    const asked = new Set([...names(), ...(calls.length > 0 ? argumentsOf : [])])
    const one = choices.find(
      (choice) => choice.names.some((name) => asked.has(name)) && (!choice.isBare || leadsToPolicy()),
    )
    if (one !== undefined) return `says which files ${isOwn ? 'it' : deploy.path} applies`
  }
  const isPiped = given.lines.some(({ line }) => /\bxargs\b[^|]*\b(?:kubectl|oc)\b/.test(line))
  return isPiped && leadsToPolicy() ? 'says which files it applies' : undefined
}

/** Functions that a script has. */
const functionsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?:^|\n|;)\s*(?:function\s+)?([\w-]+)\s*\(\)\s*\{/g)].map(([, name = '']) => name))

const firstWord = (line: string): string => line.trim().split(/\s/)[0] ?? ''
