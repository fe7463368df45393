import { objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { isJsonObject, type Json } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'

/** The identities that an object makes, or gives something to, as Kubernetes and as the mesh name them. */
export interface ObjectIdentities {
  readonly serviceAccounts: readonly string[]
  readonly spiffeIds: readonly string[]
}

/** So a record of the object and a line of a proxy's access log can be joined by principal. */
export const identitiesOf = (key: ObjectKey, content: Json | undefined, trustDomain: string): ObjectIdentities => {
  const accounts =
    key.kind === 'ServiceAccount'
      ? [`${key.namespace}/${key.name}`]
      : objectsAt(content, 'subjects')
          .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount')
          .map((subject) => `${textAt(subject, 'namespace') || key.namespace}/${textAt(subject, 'name')}`)
  const principals = sourcesOf(content).flatMap((source) => textsAt(source, 'principals'))
  const named = principals.flatMap((principal) => {
    const [, namespace, name] = /^[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(principal) ?? []
    return namespace === undefined || name === undefined ? [] : [`${namespace}/${name}`]
  })
  const spiffe = [
    ...accounts.map((account) => spiffeOf(trustDomain, account)),
    ...principals.filter((principal) => !principal.includes('*')).map((principal) => `spiffe://${principal}`),
  ]
  return { serviceAccounts: unique([...accounts, ...named]), spiffeIds: unique(spiffe) }
}

const spiffeOf = (trustDomain: string, account: string): string => {
  const [namespace = '', name = ''] = account.split('/')
  return `spiffe://${trustDomain}/ns/${namespace}/sa/${name}`
}

const sourcesOf = (content: Json | undefined): readonly Json[] =>
  objectsAt(content, 'spec', 'rules').flatMap((rule) =>
    objectsAt(rule, 'from').flatMap((from) => (isJsonObject(from['source']) ? [from['source']] : [])),
  )

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(byCodePoint)
