import { pointerPart } from '../manifests/positions.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { ObjectChange } from '../mesh/changed-objects.js'
import { digestOf } from '../mesh/digest.js'
import { textAt, textsAt } from '../mesh/fields.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { admissionOf } from './admission-changes.js'
import { describeScope } from './describe-permission.js'
import { rbacGroup } from './group.js'
import type { PermissionChange } from './permission-change.js'
import { everything } from './value-set.js'

/** Groups whose objects name subjects or verbs and grant nothing: they sort requests, ask a question, describe fields. */
const harmless: ReadonlySet<string> = new Set([
  rbacGroup,
  'flowcontrol.apiserver.k8s.io',
  'authorization.k8s.io',
  'apiextensions.k8s.io',
])

/**
 * Objects of other kinds that a controller makes roles and bindings of: operators of OLM, projects of Rancher and
 * OpenShift, templates that hold whole objects. They are found by the shape of what they hold and not by their names; what
 * such a part grants is not known, and one that goes takes away.
 */
export const foreignGrants = (changes: readonly ObjectChange[]): readonly PermissionChange[] =>
  changes.flatMap(({ before, after }): readonly PermissionChange[] => {
    if (after === undefined || harmless.has(after.key.group) || admissionOf(after) !== undefined) return []
    const known = new Set(before === undefined ? [] : partsOf(before).map(({ value }) => digestOf(value)))
    const [first] = partsOf(after).filter(({ value }) => !known.has(digestOf(value)))
    if (first === undefined) return []
    return [
      {
        kind: 'unknown',
        subject: 'anyone',
        scope: describeScope(everything),
        rule: `whatever is made of ${keyTitle(after.key)}: it holds ${first.what}`,
        badges: [],
        where: [after.locate(first.pointer)],
      },
    ]
  })

interface Part {
  readonly what: string
  readonly value: Json
  readonly pointer: string
}

/** Members that name a role of somebody's, in the words of Rancher, of rbac-manager and of others. */
const naming =
  /^(?:roleRef|role_ref|roleTemplateName|globalRoleName|clusterRoleBindings?|roleBindings?|clusterRoleRef)$/

const partsOf = ({ content }: KubernetesObject): readonly Part[] => {
  const parts: Part[] = []
  const look = (value: Json, pointer: string, list = ''): void => {
    if (Array.isArray(value)) return void value.forEach((one: Json, index) => look(one, `${pointer}/${index}`, list))
    if (!isJsonObject(value)) return
    const what = whatIs(value, /subjects?$/i.test(list))
    if (what !== undefined) return void parts.push({ what, value, pointer })
    for (const [name, below] of Object.entries(value)) {
      if (pointer === '' && (name === 'metadata' || name === 'status')) continue
      const at = `${pointer}/${pointerPart(name)}`
      if (naming.test(name)) parts.push({ what: 'a role of somebody', value: { [name]: below }, pointer: at })
      else look(below, at, name)
    }
  }
  look(content, '')
  return parts
}

const whatIs = (value: JsonObject, isSubject: boolean): string | undefined => {
  const lists = ['resources', 'nonResourceURLs', 'nonResourceUrls', 'non_resource_urls']
  if (textsAt(value, 'verbs').length > 0 && lists.some((name) => textsAt(value, name).length > 0))
    return 'rules of permissions'
  if (textAt(value, 'apiVersion').startsWith(`${rbacGroup}/`) && textAt(value, 'kind') !== '')
    return `a ${textAt(value, 'kind')}`
  const kind = textAt(value, 'kind')
  const name = textAt(value, 'name')
  return isSubject && ['User', 'Group', 'ServiceAccount'].includes(kind) && name !== ''
    ? `a subject, ${kind} ${name}`
    : undefined
}
