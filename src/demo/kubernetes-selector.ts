import type { JsonObject } from '../ports/json.js'
import { mapOf } from './json-parts.js'
import { KubernetesFailure } from './kubernetes-failure.js'

/** The one name that a LIST is about, or nothing. */
export const selectedName = (query: URLSearchParams): string =>
  /^metadata\.name=([^,=!]+)$/.exec(query.get('fieldSelector') ?? '')?.[1] ?? ''

/** `metadata.name=NAME`, and labels by equality; any other selector is 501. */
export const selected = (query: URLSearchParams): ((object: JsonObject) => boolean) => {
  const field = query.get('fieldSelector') ?? ''
  const labels = query.get('labelSelector') ?? ''
  const name = selectedName(query) || undefined
  const pairs = labels === '' ? [] : labels.split(',').map((pair) => /^([^=!\s]+)=([^=!\s]*)$/.exec(pair))
  if ((field !== '' && name === undefined) || pairs.includes(null))
    throw new KubernetesFailure(501, 'NotImplemented', `This double does not know the selector ${field}${labels}`)
  return (object) => {
    const metadata = mapOf(object['metadata'])
    const has = mapOf(metadata['labels'])
    return (
      (name === undefined || metadata['name'] === name) && pairs.every((pair) => has[pair?.[1] ?? ''] === pair?.[2])
    )
  }
}
