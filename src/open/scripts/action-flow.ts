import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { objectsAt, textAt } from '../../mesh/fields.js'
import { policiesNamed, type HandingPlaces } from './handing-commands.js'
import { namesAskedIn, type FlowPart } from './script-flow.js'

/** What a step does that gives an action, a task or a module its inputs. */
export interface ActionFlow {
  readonly parts: readonly FlowPart[]
  readonly hands: boolean
  /** Members of the step that are looked at here. */
  readonly given: ReadonlySet<string>
}

const nothing: ActionFlow = { parts: [], hands: false, given: new Set() }

/** Members by which a step names what it runs, and those with its inputs. */
const named: readonly (readonly [name: string, inputs: string])[] = [
  ['uses', 'with'],
  ['task', 'inputs'],
  // Pulumi's YAML, Drone and Bitbucket.
  ['type', 'properties'],
  ['image', 'settings'],
  ['pipe', 'variables'],
]

const isRun = /^(?:uses|task)$/
const deploys = /deploy|k8s|kube|helm|apply|manifest/i
/** A module of Ansible that changes what a cluster has, whatever collection it comes from. */
const isModule = /^(?:[a-z]\w*\.[a-z]\w*\.)?(?:k8s|helm|openshift|kubectl)$/
/** A job of an orb of CircleCI. */
const isOrb = /^[\w-]+\/[\w-]+$/
/** Ansible goes through these, and fills `item` in. */
const isLoop = /^(?:loop|with_\w+)$/
/** Members by which one file of tasks runs another one. */
const includes = /(?:^|\.)(?:include|import)_(?:tasks|playbook|role)$|^roles$/

/** Inputs that decide nothing of a policy. */
const isNeutral =
  /image|token|secret|version|kubeconfig|timeout|namespace|connection|pull|group|cluster|name$|^(?:wait\w*|apply|api_key|username|password|validate_certs|ca_cert|client_(?:cert|key)|host|proxy\w*|no_proxy\w*|persist_config|validate|server_side_apply|atomic|create_namespace|release_state)$/i
const ofImages = /^(?:image\w*|tag|version|digest|sha|replicas|replicaCount|resources)$|Image$|Tag$/

/** Every text of a value. */
export const textsIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one: Json) => textsIn(one))
  return isJsonObject(value) ? Object.values<Json>(value).flatMap((one) => textsIn(one)) : []
}

/** Settings as Helm takes them: `image.tag=v2,policies.create=true`. */
const areSettings = /^[A-Za-z_][\w.[\]-]*=/
const ofImageSettings = /^[\w.[\]-]*(?:image|tag|digest|version|replica)[\w.[\]-]*=/i

/** Without what says which image runs, and how often. */
const withoutImages = (value: Json): Json => {
  if (typeof value === 'string' && areSettings.test(value))
    return value
      .split(',')
      .filter((one) => !ofImageSettings.test(one.trim()))
      .join(',')
  if (Array.isArray(value)) return value.map((one: Json) => withoutImages(one))
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries<Json>(value).flatMap(([key, one]) => (ofImages.test(key) ? [] : [[key, withoutImages(one)]])),
      )
    : value
}

/** A step that deploys files or a chart which its inputs name: an action, a module of Ansible, or a file of tasks that does. */
export const actionFlow = (value: JsonObject, places: HandingPlaces): ActionFlow => {
  for (const [key, inputs] of named) {
    const name = value[key]
    if (typeof name !== 'string') continue
    const flow = flowOfInputs(key, name, value[inputs], places, {})
    if (flow.hands) return { ...flow, given: new Set([key, inputs]) }
  }
  const referred = flowOfReference(value, places)
  if (referred.hands) return referred
  const loops = Object.fromEntries(Object.entries<Json>(value).filter(([key]) => isLoop.test(key)))
  for (const [key, inputs] of Object.entries<Json>(value)) {
    if (includes.test(key)) {
      const flow = flowOfIncluded(inputs, places)
      if (flow.hands) return { ...flow, given: new Set([key]) }
    }
    if (!isModule.test(key) && !(isOrb.test(key) && deploys.test(key))) continue
    const flow = flowOfInputs(key, key, inputs, places, loops)
    if (flow.hands) return { ...flow, given: new Set([key, ...Object.keys(loops)]) }
  }
  return nothing
}

/** Tekton: a run or a step names a task or a pipeline, from a catalogue as a rule, and gives it parameters by name. */
const flowOfReference = (value: JsonObject, places: HandingPlaces): ActionFlow => {
  for (const key of ['taskRef', 'pipelineRef', 'ref']) {
    const reference = value[key]
    if (!isJsonObject(reference)) continue
    const inputs = Object.fromEntries(
      objectsAt(value, 'params').map((one): readonly [string, Json] => [textAt(one, 'name'), one['value'] ?? null]),
    )
    const own = [
      ...textsIn(reference['name']),
      ...objectsAt(reference, 'params').flatMap((one) => textsIn(one['value'])),
    ]
    const name = [own, Object.keys(inputs)].map((words) => words.join(' ')).find((words) => deploys.test(words))
    if (name === undefined) continue
    const flow = flowOfInputs(key, name, inputs, places, {})
    if (flow.hands) return { ...flow, given: new Set([key, 'params']) }
  }
  return nothing
}

/** Ansible looks for a role's tasks below its name. */
const flowOfIncluded = (inputs: Json, places: HandingPlaces): ActionFlow => {
  const all = Array.isArray(inputs) ? inputs.map((one: Json) => one) : [inputs]
  const parts = all.flatMap((one): readonly FlowPart[] => {
    const name = textsIn(one).find((text) =>
      [text, `roles/${text}/tasks/main.yml`, `roles/${text}/tasks/main.yaml`].some((path) =>
        places.runsHanding(`uses ${path}`),
      ),
    )
    if (name === undefined) return []
    const others = isJsonObject(one) ? Object.entries<Json>(one).filter(([key]) => key !== 'tags') : []
    return [{ key: `uses ${name} ${JSON.stringify(others)}`, written: name, kind: 'hands', asks: [], names: [] }]
  })
  return { ...nothing, parts, hands: parts.length > 0 }
}

const flowOfInputs = (
  key: string,
  name: string,
  inputs: Json | undefined,
  places: HandingPlaces,
  loops: JsonObject,
): ActionFlow => {
  // Whatever has a type or an image is none of these.
  if (isRun.test(key) && places.runsHanding(`uses ${name}`))
    return {
      ...nothing,
      parts: [{ key: `uses ${name}`, written: name, kind: 'hands', asks: namesAskedIn(name) }],
      hands: true,
    }
  if (!deploys.test(name)) return nothing
  const own: JsonObject = isJsonObject(inputs) ? inputs : typeof inputs === 'string' ? pairsIn(inputs) : {}
  const given = Object.entries<Json>(own).map(([member, inner]) => {
    const texts = textsIn(inner).flatMap((text) => filledIn(text, loops))
    return { member, inner, texts, named: texts.map((text) => policiesNamed(text, places)) }
  })
  const led = given.flatMap((one) => one.named)
  const policies = [...new Set(led.flatMap((one) => one.policies))].sort()
  if (policies.length === 0) return nothing
  const others = given.flatMap(({ member, inner, texts, named: all }): readonly Json[] => {
    if (all.some((one) => one.policies.length > 0)) return texts.map(rewriting).filter((text) => text !== '')
    if (isNeutral.test(member) || isDefault(member, inner)) return []
    return [[member, withoutImages(inner)]]
  })
  const asks = [inputs, loops].flatMap((one) => textsIn(one)).flatMap((text) => namesAskedIn(text))
  const handed = [name.replace(/@.*$/, ''), JSON.stringify(others), ...policies].join(' ')
  const names = [...policies, ...led.flatMap(({ built }) => built)]
  return {
    ...nothing,
    parts: [{ key: handed, written: writtenOf(name, own), kind: 'hands', asks, names }],
    hands: true,
  }
}

/** Words by which the place is found again. */
const writtenOf = (name: string, own: JsonObject): string =>
  own['state'] === undefined ? name : `${name} ${JSON.stringify({ state: own['state'] }).replaceAll(/["{}]/g, '')}`

const isDefault = (member: string, inner: Json): boolean => member === 'state' && inner === 'present'

/** `state=present src=k8s/deny.yaml` */
const pairsIn = (text: string): JsonObject =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)].map(([, key = '', value = '']) => [
      key,
      value.replaceAll(/^["']|["']$/g, ''),
    ]),
  )

/** What Ansible asks a function for is written out; `{{ item }}` is each of the loop. */
const filledIn = (text: string, loops: JsonObject): readonly string[] => {
  const shown = text.replaceAll(/\{\{(.*?)\}\}/g, (hole: string, inner: string) => (/["']/.test(inner) ? inner : hole))
  const items = Object.values<Json>(loops).flatMap((list) => (Array.isArray(list) ? list.map((one: Json) => one) : []))
  const isEach = /\{\{\s*item\b[^}]*\}\}/
  if (!isEach.test(shown)) return [shown]
  if (items.length === 0) return [shown, ...textsIn(loops).flatMap((one) => filledIn(one, {}))]
  return items.map((item) =>
    shown.replaceAll(/\{\{\s*item\b((?:\.\w+)*)[^}]*\}\}/g, (hole: string, members: string) => {
      const found = members
        .split('.')
        .filter((member) => member !== '')
        .reduce<Json | undefined>((value, member) => (isJsonObject(value) ? value[member] : undefined), item)
      return typeof found === 'string' || typeof found === 'number' ? String(found) : hole
    }),
  )
}

/** Filters through which what a file holds goes, but for those that only read it. */
const rewriting = (text: string): string =>
  [...text.matchAll(/\|\s*(\w+(?:\([^)]*\))?)/g)]
    .map(([, filter = '']) => filter)
    .filter((filter) => !/^(?:from_yaml(?:_all)?|from_json|list|sort|string|trim|to_yaml|basename)\b/.test(filter))
    .join(' | ')
