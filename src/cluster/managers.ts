import type { Precondition } from '../ports/cluster.js'
import type { JsonArray } from '../ports/json.js'
import { keyTitle, type ObjectKey } from '../ports/object.js'
import type { ApiClient } from './client.js'
import { forbiddenRefusal, unexpectedRefusal } from './explain.js'
import { collectionPath, segment, writableKind } from './kinds.js'

/**
 * Replaces `metadata.managedFields` by a JSON patch that names the resourceVersion, as kubectl does when it migrates from
 * client-side apply (client-go, util/csaupgrade). The content of the object stays as it is.
 */
export const recordManagers = async (
  client: ApiClient,
  key: ObjectKey,
  version: string,
  managedFields: JsonArray,
  precondition: Extract<Precondition, { readonly kind: 'unchanged' }>,
): Promise<'recorded' | 'moved on'> => {
  const kind = writableKind(key.group, key.kind)
  if (kind === undefined) throw new RangeError('a kind that is never written')
  const answer = await client.send({
    method: 'PATCH',
    path: `${collectionPath(kind, version, key.namespace)}/${segment(key.name)}?fieldManager=meshgate`,
    contentType: 'application/json-patch+json',
    body: [
      { op: 'replace', path: '/metadata/resourceVersion', value: precondition.resourceVersion },
      { op: 'replace', path: '/metadata/managedFields', value: managedFields },
    ],
  })
  if (answer.kind === 'ok') return 'recorded'
  const { status } = answer
  if (status.code === 409 || status.code === 404) return 'moved on'
  if (status.code === 403) throw forbiddenRefusal(`write ${keyTitle(key)}`, status)
  throw unexpectedRefusal(`Writing who owns the fields of ${keyTitle(key)}`, status)
}
