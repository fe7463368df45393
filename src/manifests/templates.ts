import type { Json } from '../ports/json.js'
import { nameOf } from '../ports/repository.js'
import type { Range } from './parsed-file.js'

/** kustomize takes any of them, and refuses a folder with two. */
export const kustomizationNames: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** Files that build others, by name. */
export const buildFile = (path: string): 'kustomize' | 'helm' | undefined => {
  const name = nameOf(path)
  if (kustomizationNames.includes(name)) return 'kustomize'
  return name === 'Chart.yaml' ? 'helm' : undefined
}

// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action =
  /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/

/** Whether a text is a Helm template, or a value of one that was never rendered. */
export const isHelmTemplate = (text: string): boolean => text.includes('{{') && action.test(text)

/** What opens what a program fills in: Go templates, with whichever marks around their actions, Jinja and ERB. */
const opening = /\{\{|\{%|<%/
/** What a line begins with that is no YAML and steers such a program. */
const controlLine = /^[ \t]*(?:\{\{|\{%|<%)/m

/**
 * Where a text that is no YAML has such a mark: on a line that only the program reads, or on one that is not well-formed.
 * Elsewhere in it, braces may stand in data: a dashboard's, a regular expression's.
 */
export const templateMark = (
  text: string,
  { range, flaws }: { readonly range: Range; readonly flaws: readonly { readonly offset: number }[] },
): { readonly at: number; readonly text: string } | undefined => {
  const steering = controlLine.exec(text.slice(range.start, range.end))
  if (steering !== null) return markIn(steering[0], range.start + steering.index)
  for (const { offset } of flaws) {
    const start = text.lastIndexOf('\n', offset - 1) + 1
    const end = text.indexOf('\n', offset)
    const mark = markIn(text.slice(start, end === -1 ? undefined : end), start)
    if (mark !== undefined) return mark
  }
  return undefined
}

const markIn = (line: string, start: number): { readonly at: number; readonly text: string } | undefined => {
  const found = opening.exec(line)
  return found === null ? undefined : { at: start + found.index, text: found[0] }
}

/** Whether any text within a value is an unrendered template. */
export const holdsHelmTemplate = (value: Json): boolean => {
  if (typeof value === 'string') return isHelmTemplate(value)
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value)
    ? value.some((item: Json) => holdsHelmTemplate(item))
    : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item))
}
