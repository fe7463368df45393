import type { ApiClient } from '../cluster/client.js'
import type { Json, JsonObject } from '../ports/json.js'
import { nameOf } from './json-parts.js'
import { listOurs, titleOf, writtenKinds } from './written-objects.js'

/** What somebody does to an object of ours with `kubectl edit`, past the repository. */
export type InlineEdit = 'open a path' | 'add a verb'

export interface EditAnswer {
  readonly title: string
  /** `edited`, or the status that refuses it. */
  readonly said: string
}

const edits: Readonly<
  Record<
    InlineEdit,
    { readonly kind: 'AuthorizationPolicy' | 'Role'; readonly change: (object: JsonObject) => JsonObject }
  >
> = {
  'open a path': {
    kind: 'AuthorizationPolicy',
    change: ({ spec = null }) => ({ spec: swapped(spec, '"/healthz"', '"/admin/*"') }),
  },
  'add a verb': {
    kind: 'Role',
    change: ({ rules = null }) => ({ rules: swapped(rules, '"patch"', '"patch","delete"') }),
  },
}

const swapped = (value: Json, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(value).replaceAll(from, to)) as Json

/** Edits the object of the binding, with the request of kubectl. */
export const editInline = async (client: ApiClient, namespace: string, edit: InlineEdit): Promise<EditAnswer> => {
  const { kind: name, change } = edits[edit]
  const kind = writtenKinds.find((one) => one.kind === name)
  const [object] = kind === undefined ? [] : await listOurs(client, namespace, kind)
  if (kind === undefined || object === undefined) throw new Error(`apply wrote no ${name}`)
  const answer = await client.send({
    method: 'PATCH',
    path: `${kind.path}/namespaces/${namespace}/${kind.plural}/${nameOf(object)}?fieldManager=kubectl-edit`,
    contentType: 'application/merge-patch+json',
    body: change(object),
  })
  return {
    title: titleOf(object),
    said: answer.kind === 'ok' ? 'edited' : `${answer.status.code} ${answer.status.message}`,
  }
}
