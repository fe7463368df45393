import type { JsonObject } from '../../ports/json.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import type { Note } from './access-diff.js'
import { quoted } from './phrase.js'

/** What a change of a CUSTOM policy does that no row tells: which requests need a provider's yes, beside that of the policies. */
export const providerNotes = ({ before, after }: ObjectChange): readonly Note[] => {
  const text = textOf(before, after)
  if (text === undefined) return []
  return [
    {
      text,
      about: {
        kind: 'provider',
        ...(before === undefined ? {} : { base: before.source }),
        ...(after === undefined ? {} : { head: after.source }),
      },
    },
  ]
}

/** A policy as a sentence names it: its name is a value. */
export const titleOf = (object: KubernetesObject): string =>
  keyTitle(object.key).replace(/ (.*)$/, (_, name: string) => ` ${quoted(name)}`)

const textOf = (before: KubernetesObject | undefined, after: KubernetesObject | undefined): string | undefined => {
  const [old, now] = [providerOf(before), providerOf(after)]
  if (before !== undefined && old !== undefined && now === undefined)
    return `requests that ${titleOf(before)} matched no longer need a yes from provider ${quoted(old)}: ${requestsOf(before)}`
  if (after === undefined || now === undefined) return undefined
  const title = titleOf(after)
  if (old === undefined)
    return `requests that ${title} matches need a yes from provider ${quoted(now)} from now on, beside that of the policies: ${requestsOf(after)}`
  if (old !== now)
    return `requests that ${title} matches need a yes from provider ${quoted(now)} from now on, and no longer from ${quoted(old)}: ${requestsOf(after)}`
  const [then, next] = [before === undefined ? '' : requestsOf(before), requestsOf(after)]
  const said = `which requests need a yes from provider ${quoted(now)} changes in ${title}`
  return then === next ? said : `${said}: before, ${then}; from now on, ${next}`
}

/** The provider that a CUSTOM policy asks; undefined for any other object. */
const providerOf = (object: KubernetesObject | undefined): string | undefined => {
  if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy') return undefined
  const spec = objectAt(object.content, 'spec')
  return textAt(spec, 'action') === 'CUSTOM' ? textAt(spec, 'provider', 'name') : undefined
}

/** Rules of one policy that are told; more are counted. */
const rulesTold = 3
/** Values of one field that are told. */
const valuesTold = 6

/** `GET` on `/orders/*`: what of a request the rules ask, as they are written. */
const requestsOf = ({ content }: KubernetesObject): string => {
  const rules = objectsAt(content, 'spec', 'rules').map(ruleText)
  const told = [...new Set(rules)]
  if (told.length === 0) return 'none'
  const left = told.length - rulesTold
  return `${told.slice(0, rulesTold).join(', or ')}${left > 0 ? ` and ${left} more` : ''}`
}

const ruleText = (rule: JsonObject): string => {
  const operations = objectsAt(rule, 'to').map((one) => operationText(objectAt(one, 'operation')))
  const what = operations.length === 0 ? 'any request' : [...new Set(operations)].join(', or ')
  const less = [
    ...(objectsAt(rule, 'from').length === 0 ? [] : ['from the sources of the rule']),
    ...(objectsAt(rule, 'when').length === 0 ? [] : ['where its conditions hold']),
  ]
  return [what, ...less].join(' ')
}

const fields = [
  ['methods', ''],
  ['paths', 'path '],
  ['hosts', 'host '],
  ['ports', 'port '],
  ['notMethods', 'not '],
  ['notPaths', 'not path '],
  ['notHosts', 'not host '],
  ['notPorts', 'not port '],
] as const

const operationText = (operation: JsonObject): string => {
  const told = fields.flatMap(([field, before]) => {
    const values = textsAt(operation, field)
    const left = values.length - valuesTold
    const shown = values.slice(0, valuesTold).map(quoted).join(', ')
    return values.length === 0 ? [] : [`${before}${shown}${left > 0 ? ` and ${left} more` : ''}`]
  })
  return told.length === 0 ? 'any request' : told.join(' · ')
}
