import { stringify } from 'yaml'
import type { Environment } from '../config/config.js'
import { objectAt } from '../mesh/fields.js'
import { byCodePoint } from '../ports/order.js'
import type { JsonObject } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import { applySetParentName, callsBinding, generatedName, managedByLabel, partOfLabel, provenance } from './names.js'
import type { RenderedObject } from './rendered-object.js'

/** One object as a file of a repository that a GitOps tool applies. */
export interface RenderedFile {
  /** Within its folder: no slash. */
  readonly name: string
  readonly text: string
  readonly key: ObjectKey
}

/**
 * What bindings ask for, as it stands in files: without the ApplySet, since the tool that applies the files prunes by its
 * own inventory, and without anything that differs between a shell, a job, and two versions of meshgate.
 */
export const asFileObjects = (
  rendered: readonly RenderedObject[],
  environment: Pick<Environment, 'name'>,
): readonly RenderedObject[] =>
  rendered
    .filter(({ key }) => !(key.kind === 'ConfigMap' && key.name === applySetParentName(environment.name)))
    .map((one) => {
      const metadata = objectAt(one.object, 'metadata')
      const labels = Object.entries(objectAt(metadata, 'labels')).filter(([name]) => name !== partOfLabel)
      return { ...one, object: { ...one.object, metadata: { ...metadata, labels: Object.fromEntries(labels) } } }
    })

/** Whether an object of a file says that `render` wrote it for the environment. A label proves nothing to a cluster. */
export const isFileOfEnvironment = (object: KubernetesObject, environment: string): boolean =>
  object.labels[managedByLabel] === 'meshgate' && object.annotations[provenance.environment] === environment

/** The first line of a file that `render` wrote; whatever else has another one is never touched. */
export const headerOf = (environment: string): string =>
  `# Written by meshgate render for environment ${JSON.stringify(environment)}`

/** The environment that a header names; undefined where the text has none. */
export const environmentOfHeader = (text: string): string | undefined => {
  const line = /^# Written by meshgate render for environment ("[^\n]*")\r?\n/.exec(text)?.[1]
  if (line === undefined) return undefined
  try {
    const name: unknown = JSON.parse(line)
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

/** Files in order of name, one object each. Names are made of kind and name, so that they stay when others come and go. */
export const renderFiles = (objects: readonly RenderedObject[], environment: string): readonly RenderedFile[] =>
  objects
    .map(({ key, object, source }) => ({
      name: `${generatedName([key.kind.toLowerCase(), key.name])}.yaml`,
      text: [headerOf(environment), originOf(source), yamlOf(object)].join('\n'),
      key,
    }))
    .sort((a, b) => byCodePoint(a.name, b.name))

/** The second line of a file: where to change what stands there. Who only declares calls has no binding. */
const originOf = ({ binding, from }: RenderedObject['source']): string =>
  binding === callsBinding
    ? `# from ${JSON.stringify(from.path)}: change the calls there and render again, an edit here is lost.`
    : `# from binding ${JSON.stringify(binding)}: change the binding and render again, an edit here is lost.`

/**
 * YAML that every reader takes for the same: no anchors, no folded text, and quotes around what YAML 1.1 (kubectl, Argo
 * CD, Flux) would read as something else than text (`yes`, `08:30`).
 */
const yamlOf = (object: JsonObject): string =>
  stringify(object, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0, compat: 'yaml-1.1' })
