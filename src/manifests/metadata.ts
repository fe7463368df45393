import { isDnsLabel } from '../ports/dns-label.js'
import type { Json, JsonObject } from '../ports/json.js'
import { isJsonObject } from '../ports/json.js'
import { emptyObject } from './parsed-file.js'
import { pointerPart } from './positions.js'

/** A rule of Kubernetes that metadata breaks; `pointer` is relative to the object. */
export interface MetadataFlaw {
  readonly pointer: string
  readonly message: string
  readonly expected: string
  readonly received: string
}

// Kubernetes, apimachinery/pkg/util/validation: the same rules the API server applies.
const label63 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/
const qualifiedName = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/
const apiVersionShape = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?v[0-9a-z]+$/
// A kind of its own is any DNS label once it is in small letters: `postgresql` is one.
const kindShape = /^[A-Za-z](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/

const isSubdomain = (text: string): boolean => text.length <= 253 && text.split('.').every((part) => label63.test(part))

export const isApiVersion = (text: string): boolean => text.length <= 316 && apiVersionShape.test(text)
export const isKind = (text: string): boolean => kindShape.test(text)
export const isNamespaceName = isDnsLabel

const labelNamed: ReadonlySet<string> = new Set(['/Namespace', '/Service'])

/** RBAC's names may hold colons and capitals; everything else is a DNS subdomain, Services and Namespaces a label. */
export const nameRule = (group: string, kind: string, name: string): string | undefined => {
  if (group === 'rbac.authorization.k8s.io') {
    const good = name !== '' && name !== '.' && name !== '..' && name.length <= 253 && !/[/%\p{Cc}]/u.test(name)
    return good ? undefined : 'a name of at most 253 characters without / and %'
  }
  if (labelNamed.has(`${group}/${kind}`))
    return isDnsLabel(name) ? undefined : 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends'
  return isSubdomain(name)
    ? undefined
    : 'at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends of each part'
}

const show = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120)

const badKey = (key: string): boolean => {
  const slash = key.indexOf('/')
  const name = key.slice(slash + 1)
  const prefix = slash === -1 ? undefined : key.slice(0, slash)
  return name.length > 63 || !qualifiedName.test(name) || (prefix !== undefined && !isSubdomain(prefix.toLowerCase()))
}

const keyRule = 'a name of at most 63 letters, digits, -, _ and ., with an optional DNS prefix and a slash before it'
const valueRule = 'text of at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, or empty text'

/** Most objects have no labels or annotations; one value stands for all of them. */
const none: Readonly<Record<string, string>> = Object.freeze(emptyObject() as Record<string, string>)

/** `labels` at a pointer, for example of an object or of a pod template. A missing or null map is empty. */
export const readLabels = (
  value: Json | undefined,
  pointer: string,
  flaws: MetadataFlaw[],
): Readonly<Record<string, string>> => {
  if (value === undefined || value === null) return none
  const labels = emptyObject() as Record<string, string>
  for (const [key, text] of entries(value, pointer, flaws)) {
    if (text.length <= 63 && (text === '' || qualifiedName.test(text))) labels[key] = text
    else
      flaws.push({
        pointer: `${pointer}/${pointerPart(key)}`,
        message: 'A label has a value that Kubernetes refuses',
        expected: valueRule,
        received: show(text),
      })
  }
  return labels
}

/** Bytes of all annotations together (Kubernetes, TotalAnnotationSizeLimitB). */
const annotationBytes = 256 * 1024

export const readAnnotations = (
  value: Json | undefined,
  pointer: string,
  flaws: MetadataFlaw[],
): Readonly<Record<string, string>> => {
  if (value === undefined || value === null) return none
  const annotations = emptyObject() as Record<string, string>
  let size = 0
  for (const [key, text] of entries(value, pointer, flaws)) {
    annotations[key] = text
    size += Buffer.byteLength(key) + Buffer.byteLength(text)
  }
  if (size > annotationBytes) {
    flaws.push({
      pointer,
      message: 'The annotations are larger than Kubernetes allows',
      expected: 'at most 262144 bytes',
      received: `${size} bytes`,
    })
  }
  return annotations
}

function* entries(
  value: Json | undefined,
  pointer: string,
  flaws: MetadataFlaw[],
): Generator<readonly [string, string]> {
  if (value === undefined || value === null) return
  if (!isJsonObject(value)) {
    flaws.push({
      pointer,
      message: 'Labels and annotations are a mapping',
      expected: 'a mapping of text to text',
      received: show(value),
    })
    return
  }
  for (const [key, text] of Object.entries(value)) {
    const at = `${pointer}/${pointerPart(key)}`
    if (badKey(key))
      flaws.push({
        pointer: at,
        message: 'A label or annotation has a key that Kubernetes refuses',
        expected: keyRule,
        received: show(key),
      })
    else if (typeof text !== 'string')
      flaws.push({
        pointer: at,
        message: 'The value of a label or annotation must be text',
        expected: `text in quotes, not ${show(text)}`,
        received: show(text),
      })
    else yield [key, text]
  }
}

const member = (value: Json | undefined, name: string): Json | undefined =>
  isJsonObject(value) ? value[name] : undefined

/** Pod templates carry the labels that selectors match: they obey the same rules. */
export const checkTemplateLabels = (object: JsonObject, flaws: MetadataFlaw[]): void => {
  const spec = member(object, 'spec')
  const direct = member(member(spec, 'template'), 'metadata')
  if (direct !== undefined) readLabels(member(direct, 'labels'), '/spec/template/metadata/labels', flaws)
}
