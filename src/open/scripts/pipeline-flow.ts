import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { actionFlow, textsIn } from './action-flow.js'
import type { HandingPlaces } from './handing-commands.js'
import {
  conditionMembers,
  nameMembers,
  needMembers,
  neutralMembers,
  scriptMembers,
  startMembers,
} from './pipeline-members.js'
import { asked, isOfOthers, namesAskedIn, scriptFlow, type FlowPart, type ScriptFlow } from './script-flow.js'

interface Found {
  readonly parts: readonly FlowPart[]
  readonly hands: boolean
  readonly stopsAtFailure: boolean
}

const nothing: Found = { parts: [], hands: false, stopsAtFailure: true }

const joined = (all: readonly Found[]): Found => ({
  parts: all.flatMap(({ parts }) => parts),
  hands: all.some(({ hands }) => hands),
  stopsAtFailure: all.every(({ stopsAtFailure }) => stopsAtFailure),
})

const flow = (key: string, written = key): FlowPart => ({ key, written, kind: 'flow', asks: namesAskedIn(key) })

/** A cluster that a job makes for itself goes with it. */
export const ofOwnCluster =
  /\bkind\s+(?:create|load|get)\b|kind-action|KinD|setup-kind|minikube|\bk3d\b|k3s-action|\bmicrok8s\b|ephemeral-cluster/

/** What a pipeline does, as far as it decides what of the policies reaches a cluster. */
export const pipelineFlow = (values: readonly Json[], places: HandingPlaces): ScriptFlow => {
  const found = joined(values.map((value) => flowOf(withReferences(value, value), '', places)))
  const called = values.flatMap((value) => workflowsOf(value, places))
  return { ...found, parts: asked([...found.parts, ...called]) }
}

/** `!reference [.job, script]` of GitLab is the list that stands there. */
const withReferences = (value: Json, root: Json, depth = 0): Json => {
  if (depth > 50) return value
  if (Array.isArray(value))
    return value.flatMap((one: Json) => referred(one, root) ?? [withReferences(one, root, depth + 1)])
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries<Json>(value).map(([key, one]) => [key, referred(one, root) ?? withReferences(one, root, depth + 1)]),
  )
}

const referred = (value: Json, root: Json): readonly Json[] | undefined => {
  if (!Array.isArray(value) || value.length !== 2 || !isJsonObject(root)) return undefined
  const [job, member] = value.map((one: Json) => one)
  const named = typeof job === 'string' ? root[job] : undefined
  const given = isJsonObject(named) && typeof member === 'string' ? named[member] : undefined
  return Array.isArray(given) ? given : undefined
}

/** Where a pipeline calls its jobs by their names elsewhere (CircleCI: `workflows`), what is said of one that hands something over counts. */
const workflowsOf = (value: Json, places: HandingPlaces): readonly FlowPart[] => {
  if (!isJsonObject(value) || !isJsonObject(value['jobs']) || !isJsonObject(value['workflows'])) return []
  const handing = new Set(
    Object.entries<Json>(value['jobs']).flatMap(([name, job]) => (flowOf(job, name, places).hands ? [name] : [])),
  )
  const callsIn = (one: Json): readonly FlowPart[] => {
    if (typeof one === 'string') return handing.has(one) ? [flow(one)] : []
    if (Array.isArray(one)) return one.flatMap((inner: Json) => callsIn(inner))
    if (!isJsonObject(one)) return []
    return Object.entries<Json>(one).flatMap(([key, inner]) =>
      handing.has(key) ? [flow(`${key}: ${JSON.stringify(inner)}`)] : needMembers.has(key) ? [] : callsIn(inner),
    )
  }
  return callsIn(value['workflows'])
}

const flowOf = (value: Json, key: string, places: HandingPlaces): Found => {
  if (typeof value === 'string') {
    // A path by itself is no command.
    if (!scriptMembers.test(key) && !/\S[ \t]+\S/.test(value)) return nothing
    const found = scriptFlow(value, places)
    return found.hands || scriptMembers.test(key) ? { ...found, stopsAtFailure: true } : nothing
  }
  if (Array.isArray(value)) return flowOfList(value, key, places)
  return isJsonObject(value) ? flowOfMapping(value, places) : nothing
}

const flowOfList = (value: readonly Json[], key: string, places: HandingPlaces): Found => {
  const texts = value.filter((one) => typeof one === 'string')
  if (texts.length === value.length) {
    const isCommand = /^(?:args|command|entrypoint|cmd)$/.test(key) && texts.every((one) => !/\s/.test(one.trim()))
    return flowOf(texts.join(isCommand ? ' ' : '\n'), key, places)
  }
  const all = value.map((one) => flowOf(one, key, places))
  const last = all.findLastIndex(({ hands }) => hands)
  if (last < 0) return joined(all.map(({ parts }) => ({ ...nothing, parts: parts.filter(isOfOthers) })))
  return joined(
    all.slice(0, last + 1).map((one, at) => {
      // Lists of commands are one script; of steps each is one by itself.
      const isStep = isJsonObject(value[at]) && !one.hands
      return isStep ? { ...nothing, parts: one.parts.filter(isOfOthers) } : one
    }),
  )
}

/** One shell runs both (GitLab: `before_script`). */
const withBefore = (value: JsonObject): JsonObject => {
  const { before_script: before, script, ...others } = value
  const [one, other] = [before, script].map((given) => (typeof given === 'string' ? [given] : given))
  return Array.isArray(one) && Array.isArray(other)
    ? { ...others, script: [one, other].flatMap((all: readonly Json[]) => all) }
    : value
}

const isJob = (value: Json): boolean =>
  isJsonObject(value) && ['steps', 'script', 'commands', 'run'].some((key) => value[key] !== undefined)

const flowOfMapping = (given: JsonObject, places: HandingPlaces): Found => {
  const value = withBefore(given)
  const members = Object.entries<Json>(value)
  const action = actionFlow(value, places)
  const inner = new Map(
    members.map(([key, one]) => {
      if (action.given.has(key)) return [key, nothing]
      const isOwn = isJob(one) && textsIn(one).some((text) => ofOwnCluster.test(text))
      return [
        key,
        isOwn || (neutralMembers.has(key) && !isJsonObject(one)) || startMembers.test(key)
          ? nothing
          : flowOf(one, key, places),
      ]
    }),
  )
  const found = joined([{ ...nothing, ...action }, ...inner.values()])
  if (!found.hands) return { ...nothing, parts: found.parts.filter(isOfOthers) }
  // Commands by names of people: each is another one.
  const areCommands = members.some(
    ([key, one]) => inner.get(key)?.hands === true && !isJsonObject(one) && !scriptMembers.test(key),
  )
  const parts = members.flatMap(([key, one]): readonly FlowPart[] => {
    const own = inner.get(key)
    if (own?.hands === true) return [...templatesOf(one, value), ...own.parts, ...neededBy(one, value)]
    if (nameMembers.has(key)) return namesIn(one)
    if (neutralMembers.has(key) || needMembers.has(key) || action.given.has(key)) return []
    if (scriptMembers.test(key)) return own?.parts ?? []
    // Another job, step or target.
    if (isJsonObject(one) && !conditionMembers.has(key))
      return isDefault.test(key) ? [flow(`${key}: ${JSON.stringify(one)}`)] : extending(key, one, value, inner)
    return areCommands && !conditionMembers.has(key) ? [] : [flow(`${key}: ${JSON.stringify(one)}`)]
  })
  return { ...found, parts: [...action.parts, ...parts] }
}

const isDefault = /^(?:defaults?|workflow|inherit|settings|options)$/

/** Names with what they are given, wherever a list of them stands. */
const namesIn = (value: Json): readonly FlowPart[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => namesIn(one))
  if (!isJsonObject(value)) return []
  const { name, value: given } = value
  const pairs = typeof name === 'string' && given !== undefined ? [[name, given] as const] : Object.entries<Json>(value)
  return pairs.flatMap(([key, one]): readonly FlowPart[] => {
    if (key === 'matrix' || key === 'include')
      return namesIn(one).flatMap((part) => [part, { ...part, key: `matrix.${part.key}` }])
    return [
      {
        key: `${key}=${JSON.stringify(one)}`,
        written: key,
        kind: 'name',
        asks: textsIn(one).flatMap((text) => namesAskedIn(text)),
      },
    ]
  })
}

/** Members of what a job is built upon count as its own (GitLab: `extends`). */
const templatesOf = (job: Json, jobs: JsonObject): readonly FlowPart[] => {
  if (!isJsonObject(job)) return []
  return textsIn(job['extends']).flatMap((name) => (jobs[name] === undefined ? [] : membersOf(jobs[name])))
}

const membersOf = (job: Json): readonly FlowPart[] =>
  isJsonObject(job)
    ? Object.entries<Json>(job).flatMap(([key, one]) => {
        if (nameMembers.has(key)) return namesIn(one)
        return neutralMembers.has(key) || needMembers.has(key) || scriptMembers.test(key) || key === 'extends'
          ? []
          : [flow(`${key}: ${JSON.stringify(one)}`)]
      })
    : []

/** A job that is built upon one that hands something over does so too. */
const extending = (
  key: string,
  job: JsonObject,
  jobs: JsonObject,
  inner: ReadonlyMap<string, Found>,
): readonly FlowPart[] =>
  textsIn(job['extends']).some((name) => inner.get(name)?.hands === true) && jobs[key] === job
    ? [...membersOf(job), ...neededBy(job, jobs)]
    : []

/** A job that does not run lets those wait that need it: what says whether it does counts. */
const neededBy = (job: Json, jobs: JsonObject, seen: ReadonlySet<string> = new Set()): readonly FlowPart[] => {
  if (!isJsonObject(job)) return []
  const names = Object.entries<Json>(job).flatMap(([key, one]) => (needMembers.has(key) ? textsIn(one) : []))
  return names.flatMap((name): readonly FlowPart[] => {
    const other = jobs[name]
    if (other === undefined || seen.has(name) || !isJsonObject(other)) return []
    const own = Object.entries<Json>(other).filter(([key]) => conditionMembers.has(key))
    return [
      ...own.map(([key, one]) => flow(`${name} ${key}: ${JSON.stringify(one)}`, `${key}: ${JSON.stringify(one)}`)),
      ...neededBy(other, jobs, new Set([...seen, name])),
    ]
  })
}
