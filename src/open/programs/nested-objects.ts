import { isCarriedObject } from '../../manifests/carried-object.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import { objectAt } from '../../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { documentsIn, ownDocuments } from '../own-documents.js'
import type { FilledIn } from '../templates/filled-in-texts.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { nameOf } from '../../ports/repository.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Groups of which every object decides; `kubernetes:GROUP/VERSION:Kind` is how Pulumi names them. */
const deciding =
  /(?:^|\.|kubernetes:)istio\.io\/|^(?:kubernetes:)?(?:gateway\.networking\.k8s\.io|rbac\.authorization\.k8s\.io)\//

/** Texts in which it is worth to look for one: words of an object, or of how Ansible and Pulumi write them. */
const mayHoldNested = (text: string): boolean =>
  mayHoldDeciding(mayHold(text)) || /\bapi_version\b|definition:|\bkubernetes:[\w.]+\/\w+:/.test(text)

const versionOf = ({ apiVersion, api_version: snake, type }: JsonObject): string =>
  [apiVersion, snake, type].find((one) => typeof one === 'string') ?? ''

const podFields = ['serviceAccountName', 'serviceAccount', 'hostNetwork', 'securityContext', 'initContainers'] as const

const podPart = (template: JsonObject): Json => {
  const spec = objectAt(template, 'spec')
  return [template['metadata'] ?? null, ...podFields.map((name) => spec[name] ?? null)]
}

/** What of an object decides in a mesh, of the kinds of Kubernetes that hold much besides. */
const decidingPart = (object: JsonObject): Json => {
  const { kind } = object
  const metadata = objectAt(object, 'metadata')
  const named: readonly Json[] = [kind ?? null, metadata['name'] ?? null, metadata['namespace'] ?? null]
  if (kind === 'Namespace') return [...named, metadata['labels'] ?? null]
  if (kind === 'Pod') return [...named, podPart(object)]
  return isJsonObject(objectAt(object, 'spec')['template'])
    ? [...named, podPart(objectAt(object, 'spec', 'template'))]
    : object
}

/** A task of Ansible may say the kind and the name of an object beside the rest of it (kubernetes.core.k8s: definition). */
const definedObject = (value: JsonObject): JsonObject | undefined => {
  const { kind, name, namespace } = value
  const definition = value['definition'] ?? value['resource_definition']
  if (typeof kind !== 'string' || !isJsonObject(definition) || typeof definition['kind'] === 'string') return undefined
  const metadata = { name: name ?? null, namespace: namespace ?? null, ...objectAt(definition, 'metadata') }
  return { ...definition, apiVersion: versionOf(value) || 'v1', kind, metadata }
}

const isDeciding = (value: JsonObject): boolean => deciding.test(versionOf(value))

/** What stands beside a member where a list of steps holds it: whether, how and with which names its object is applied. */
const beside = (value: JsonObject, member: string): Json =>
  Object.fromEntries(
    Object.entries<Json>(value).filter(
      ([name, inner]) => name !== member && name !== 'name' && !(Array.isArray(inner) && inner.some(isJsonObject)),
    ),
  )

/** What stands plainly beside an object, as a switch does. */
const plainIn = (value: JsonObject, member: string): Json =>
  Object.fromEntries(
    Object.entries<Json>(value).filter(
      ([name, inner]) => name !== member && !isJsonObject(inner) && !Array.isArray(inner),
    ),
  )

const namesDeciding = /(?:^|[\s."'])istio\.io\/|\b(?:rbac\.authorization|gateway\.networking)\.k8s\.io\//

/** A text of a value as far as it holds objects: all of it, or what a script has written down there without a name in it. */
const textsWithObjects = (text: string): readonly string[] => {
  const holds = (one: string): boolean => one.includes('apiVersion') && (namesDeciding.test(one) || /\\[xuU]/.test(one))
  if (!text.includes('\n') || !holds(text)) return []
  const written = [...text.matchAll(/<<[-~]?["']?(\w+)["']?[^\n]*\n([^]*?)\n[ \t]*\1(?=\s|$)/g)].map(([body]) => body)
  const rest = written.reduce((left, body) => left.replace(body, ''), text)
  return holds(rest) || written.some((body) => holds(body) && body.includes('$')) ? [text] : written.filter(holds)
}

interface Walk {
  /** All around is about how objects are applied, as in a playbook. */
  readonly steps: boolean
  /** Whether a text names a template that holds what decides. */
  readonly isTemplate: (text: string) => boolean
}

/**
 * Parts of a value that decide, each as a text: objects wherever they stand, texts with objects in them, and names of templates
 * that steps take. What says how they are applied belongs to them: all around in steps, elsewhere what stands plainly beside.
 */
const partsOf = (value: Json, how: Walk, outer: readonly Json[] = []): readonly string[] => {
  const { steps, isTemplate } = how
  if (typeof value === 'string') {
    if (steps && isTemplate(value)) return [JSON.stringify([value, ...outer])]
    return textsWithObjects(value).map((text) => JSON.stringify([text, ...outer]))
  }
  if (Array.isArray(value)) return value.flatMap((one: Json) => partsOf(one, how, steps ? outer : []))
  if (!isJsonObject(value)) return []
  if (isDeciding(value)) return [JSON.stringify([value, ...outer])]
  const defined = definedObject(value)
  if (defined !== undefined && isCarriedObject(defined))
    return [JSON.stringify([decidingPart(defined), plainIn(value, ''), ...outer])]
  if (isCarriedObject(value)) return [JSON.stringify([decidingPart(value), ...outer])]
  return Object.entries<Json>(value).flatMap(([name, one]) =>
    partsOf(one, how, steps ? [...outer, beside(value, name)] : [plainIn(value, name)]),
  )
}

/** Deciding parts of a file's documents that are no objects themselves; undefined: it cannot be read. */
const partsIn = (path: string, text: string, isTemplate: Walk['isTemplate']): ReadonlySet<string> | undefined => {
  if (text === '') return new Set()
  const documents = documentsIn(path, text)
  if (documents === undefined) return undefined
  return new Set(
    documents.flatMap((one) =>
      isJsonObject(one) && typeof one['apiVersion'] === 'string'
        ? []
        : partsOf(one, { steps: Array.isArray(one), isTemplate }),
    ),
  )
}

/** Whether a text names one of these, as the task of a playbook does; a playbook is no template. */
const namesOf = (texts: readonly FilledIn[]): Walk['isTemplate'] => {
  const names = texts.flatMap(({ path }) => (/\.(?:ya?ml|json)$/i.test(path) ? [] : [quotePattern(nameOf(path))]))
  if (names.length === 0) return () => false
  const form = new RegExp(String.raw`(?<![\w.-])(?:${names.join('|')})(?![\w-])`)
  return (text) => form.test(text)
}

/** Helm's tests of charts say what is expected, and apply nothing. */
const isExpectation = (text: string): boolean => /^tests:/m.test(text) && /^\s+-?\s*asserts:/m.test(text)

const changes = (path: string, isTemplate: Walk['isTemplate'], old = '', now = ''): boolean => {
  if (old === now || [old, now].some(isExpectation)) return false
  // An object is compared as what it is.
  const mayHoldParts = (document: string): boolean =>
    !/^apiVersion[ \t]*:/m.test(document) && (mayHoldNested(document) || isTemplate(document))
  const [before, after] = ownDocuments(old, now, mayHoldParts)
  const [one, other] = [partsIn(path, before, isTemplate), partsIn(path, after, isTemplate)]
  // The words alone say what it holds.
  if (one === undefined || other === undefined) return [old, now].some((text) => mayHoldPolicy(mayHold(text)))
  return [...one].some((part) => !other.has(part)) || [...other].some((part) => !one.has(part))
}

/**
 * Changed YAML files that are no objects, that no unit reads, and that hold objects which decide somewhere inside, as values of a
 * chart from elsewhere, tasks of Ansible, resources of Pulumi and data of a program do: whoever takes the file applies them.
 */
export const changedNestedObjects = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  textsFilledIn: () => Promise<readonly FilledIn[]>,
): Promise<readonly Reason[]> => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  const paths = [...changed]
    .filter((path) => /\.(?:ya?ml|json)$/i.test(path) && chartOfTemplate(path, folders) === undefined)
    .filter((path) => ![before, after].some(({ found }) => found.units.some(({ reads }) => reads.has(path))))
    .sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const mayBeSteps = [...old.values(), ...now.values()].some(
    (text) => /^\s*- /m.test(text) && !/^apiVersion/m.test(text),
  )
  const isTemplate = namesOf(mayBeSteps ? await textsFilledIn() : [])
  return paths.flatMap((path): readonly Reason[] =>
    changes(path, isTemplate, old.get(path), now.get(path))
      ? [
          {
            code: 'CHANGE_UNREAD',
            text: `${path} changes and holds an object of Istio or of permissions inside of something else: who applies it was not read. Render it at both revisions, and give the results as before and after.`,
            where: { kind: 'file', path, line: 1, column: 1 },
          },
        ]
      : [],
  )
}
