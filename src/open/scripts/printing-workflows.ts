import { member, objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { readValues } from '../../units/read-values.js'

/** Workflows of GitHub, by where they stand. */
export const isWorkflow = (path: string): boolean => /(?:^|\/)\.github\/workflows\//.test(path)

/** Actions that bring files or programs to the runner, and take nothing away from it. */
const preparing = /^(?:actions\/(?:checkout|setup-[a-z]+)|azure\/setup-(?:helm|kubectl))@/

/** Commands that say something about files of the runner, or write another one there. */
const looking: ReadonlySet<string> = new Set([
  ...['cd', 'ls', 'pwd', 'cat', 'echo', 'mkdir', 'diff', 'grep', 'head', 'tail', 'wc', 'true'],
  ...['kubeconform', 'kubeval', 'yamllint', 'actionlint'],
])

/** What these print or write beside their own files (Helm: helm template, helm lint; kustomize: kustomize build, kustomize create). */
const rendering: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['helm', new Set(['template', 'lint', 'version', 'dependency', 'show'])],
  ['kustomize', new Set(['build', 'create', 'version'])],
])

/** A program inside of another command, one of somebody else, or what is filled in before a shell sees it. */
const mayBeAnything = /\$\(|`|\$\{\{|<<|[<>]\(|--post-renderer|--enable|--exec/

/** What changes which programs are found, or what the next steps run. */
const ofRunner = /\bGITHUB_|\bRUNNER_|\bBASH_ENV\b|\bPATH\b|\bHELM_|^\s*(?:-\s+)?shell\s*:|>\s*["']?[/~$](?!dev\/null)/m

const isLooking = (command: string): boolean => {
  const [first = '', verb = ''] = command.split(/\s+/)
  return looking.has(first) || rendering.get(first)?.has(verb) === true
}

const onlyLooks = (script: string): boolean =>
  !mayBeAnything.test(script) &&
  script
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .replaceAll(/\d?>&\d/g, ' ')
    .split(/[\r\n;&|]+/)
    .map((command) => command.trim())
    .every((command) => command === '' || command.startsWith('#') || isLooking(command))

const isPrintingStep = (step: JsonObject): boolean =>
  member(step, 'uses') === undefined ? onlyLooks(textAt(step, 'run')) : preparing.test(textAt(step, 'uses'))

const isPrintingJob = (job: Json): boolean => {
  const steps = objectsAt(job, 'steps')
  const isOther = isJsonObject(job) && ['uses', 'container', 'services'].some((name) => job[name] !== undefined)
  return !isOther && steps.length > 0 && steps.every(isPrintingStep)
}

/**
 * Whether a workflow only looks at what it renders: no step of it speaks to a cluster, runs a program of the repository, or hands
 * a file to somebody. What it gives a chart are then the values of nobody.
 */
export const isPrinting = (path: string, text: string): boolean => {
  if (!isWorkflow(path) || ofRunner.test(text)) return false
  const [value, ...others] = readValues(text)
  const jobs = Object.values<Json>(objectAt(value, 'jobs'))
  return others.length === 0 && jobs.length > 0 && jobs.every(isPrintingJob)
}

/** Which files start a workflow: what it does when it runs stays the same. */
const filter = /^( +)paths(?:-ignore)?:\s*(?:#.*)?$/

/** A workflow without the lists of files by which GitHub starts it or not (GitHub: Workflow syntax, `on.<event>.paths`). */
export const withoutFilters = (text: string): string => {
  const kept: string[] = []
  let isOfEvents = false
  let column = -1
  for (const line of text.split('\n')) {
    if (/^[^\s#-]/.test(line)) isOfEvents = /^(?:on|"on"|'on')\s*:/.test(line)
    const isItem = column >= 0 && /^ *(?:-\s|#|$)/.test(line) && (line.trim() === '' || line.search(/\S/) >= column)
    if (isItem) continue
    column = isOfEvents ? (filter.exec(line)?.[1]?.length ?? -1) : -1
    if (column < 0) kept.push(line)
  }
  return kept.join('\n')
}
