import { type ChangedNames, replacedIn } from '../templates/changed-names.js'
import { type DeployText, runningLines } from './deploy-texts.js'

const speaking: readonly RegExp[] = [
  /\$[({]?([\w.]+)/g,
  /\b(?:str)?env\(([\w.]+)\)/g,
  /\{\{-?\s*\.?([\w.]+)/g,
  /\benv\.([\w.]+)/g,
]

/** Names that a line asks for, as `a.b` and as `a`; that two lists have one in common takes no search for each. */
const namesAsked = (line: string): readonly string[] =>
  speaking.flatMap((form) =>
    [...line.matchAll(form)].flatMap(([, asked = '']) => {
      const parts = asked.split('.')
      return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
    }),
  )

/** Whether a line speaks of a variable by one of these names. */
export const speaksOfOne = (line: string, names: ReadonlySet<string>): boolean =>
  namesAsked(line).some((name) => !name.includes('.') && names.has(name))

const assigns = /(?:^\s*(?:-\s+)?(?:run:\s+)?|[;&]\s*|\bexport\s+)([A-Za-z_]\w*)\s*(?::=|\?=|=)/g

/** `LABEL: "${{ matrix.label }}"`, also of several in one line. */
const givenInPipeline = /(?<![\w.-])([A-Za-z_]\w*)["']?\s*:\s*["']?((?:[^,{}"']*\$\{\{[^}]*\}\})+)/g

const namesMadeIn = (line: string, asks: (value: string) => boolean): readonly string[] =>
  [...line.matchAll(givenInPipeline)].flatMap(([, name = '', value = '']) => (asks(value) ? [name] : []))

const assignedIn = (line: string): readonly string[] => [
  ...[...line.matchAll(assigns)].map(([, name = '']) => name),
  ...[...line.matchAll(/\bfor\s+(\w+)\s+in\b|\bread\s+(?:-r\s+)?(\w+)/g)].flatMap(
    ([, one, other]) => one ?? other ?? [],
  ),
]

/** A program that takes one member out of a file says which. */
const isOfOthers = (line: string, given: ChangedNames, isMapping: boolean): boolean =>
  isMapping &&
  /\b(?:jq|yq|grep|node|python3?)\b/.test(line) &&
  !/\.\[\]|["' ]\.["' ]/.test(line) &&
  ![...given.names].some((name) => line.includes(name.split('.').at(-1) ?? name))

/** Names that a text gives a value out of a file, and what it puts those in place of. */
export const derivedNames = (
  { text }: DeployText,
  lines: readonly string[],
  given: ChangedNames,
  isMapping: boolean,
): readonly string[] => {
  const all = runningLines(text)
  const own = lines.filter((line) => !isOfOthers(line, given, isMapping))
  const names = new Set(own.flatMap(assignedIn))
  if (own.some((line) => /^\s*done\b.*</.test(line)))
    for (const line of all) for (const name of assignedIn(line)) names.add(name)
  const speaks = (line: string): boolean => namesAsked(line).some((name) => names.has(name) || given.names.has(name))
  const asks = (line: string): boolean => own.includes(line) || speaks(line)
  for (let size = -1; size !== names.size;) {
    size = names.size
    for (const line of all)
      if (asks(line)) for (const name of [...assignedIn(line), ...namesMadeIn(line, speaks)]) names.add(name)
  }
  const replaced = all.filter(asks).flatMap(replacedIn)
  return [...names, ...replaced.map((one) => one.replaceAll(/^\W+|\W+$/g, ''))].filter((name) => name !== '')
}
