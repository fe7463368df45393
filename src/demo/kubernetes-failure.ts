import type { JsonObject } from '../ports/json.js'

/** A refusal in the words of kube-apiserver, thrown by the double's parts and sent by its server. */
export class KubernetesFailure extends Error {
  override readonly name = 'KubernetesFailure'
  readonly code: number
  readonly reason: string
  readonly details: JsonObject

  constructor(code: number, reason: string, message: string, details: JsonObject = {}) {
    super(message)
    this.code = code
    this.reason = reason
    this.details = details
  }
}

export const statusBody = (failure: KubernetesFailure): JsonObject => ({
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message: failure.message,
  ...(failure.reason === '' ? {} : { reason: failure.reason }),
  ...(Object.keys(failure.details).length === 0 ? {} : { details: failure.details }),
  code: failure.code,
})

interface Named {
  readonly group: string
  readonly resource: string
  readonly kind: string
}

const qualified = ({ group, resource }: Named): string => (group === '' ? resource : `${resource}.${group}`)
const about = ({ group, resource }: Named, name: string): JsonObject => ({
  name,
  ...(group === '' ? {} : { group }),
  kind: resource,
})

export const notFound = (kind: Named, name: string): KubernetesFailure =>
  new KubernetesFailure(404, 'NotFound', `${qualified(kind)} "${name}" not found`, about(kind, name))

export const modified = (kind: Named, name: string): KubernetesFailure =>
  new KubernetesFailure(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(kind)} "${name}": the object has been modified; please apply your changes to the latest version and try again`,
    about(kind, name),
  )

export const uidMismatch = (kind: Named, name: string, wanted: string, found: string): KubernetesFailure =>
  new KubernetesFailure(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(kind)} "${name}": uid mismatch: the provided object specified uid ${wanted}, and ${found === '' ? 'no existing object was found' : `the uid of the existing object is ${found}`}`,
    about(kind, name),
  )

export const invalid = (kind: Named, name: string, field: string, text: string): KubernetesFailure => {
  const title = kind.group === '' ? kind.kind : `${kind.kind}.${kind.group}`
  return new KubernetesFailure(422, 'Invalid', `${title} "${name}" is invalid: ${field}: ${text}`, {
    ...about(kind, name),
    kind: kind.kind,
    causes: [{ reason: 'FieldValueInvalid', message: text, field }],
  })
}

export const forbidden = (kind: Named, name: string, text: string): KubernetesFailure =>
  new KubernetesFailure(
    403,
    'Forbidden',
    `${qualified(kind)}${name === '' ? '' : ` "${name}"`} is forbidden: ${text}`,
    about(kind, name),
  )
