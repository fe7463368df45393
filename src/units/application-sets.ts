import { member, objectAt, objectsAt, textAt } from '../mesh/fields.js'
import { selectsLabels } from '../mesh/label-selector.js'
import { globMatcher } from '../manifests/glob.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { isOwnAddress, type Surroundings } from './gitops-object.js'
import { readValues } from './read-values.js'
import { folderOf, nameOf } from '../ports/repository.js'

/** What an `ApplicationSet` makes, where the tree alone decides it. */
export type ExpandedSet =
  | { readonly kind: 'applications'; readonly applications: readonly NamedApplication[] }
  | { readonly kind: 'undecided'; readonly text: string }

export interface NamedApplication {
  readonly name: string
  readonly application: JsonObject
}

/** Parameters of one application: `path.basename` → `shop`. */
type Parameters = ReadonlyMap<string, string>

/** More would be a mistake of a glob, and each is a unit. */
const mostApplications = 500

export const expandSet = (set: JsonObject, around: Surroundings): ExpandedSet => {
  const applications: NamedApplication[] = []
  for (const generator of objectsAt(set, 'spec', 'generators')) {
    const parameters = parametersOf(generator, around)
    if (typeof parameters === 'string') return { kind: 'undecided', text: parameters }
    const template = templateFor(generator, objectAt(set, 'spec', 'template'))
    for (const one of parameters) {
      const application = fillIn(template, one)
      if (!isJsonObject(application)) continue
      applications.push({ name: textAt(application, 'metadata', 'name'), application })
    }
  }
  if (applications.length > mostApplications)
    return { kind: 'undecided', text: `it makes more than ${mostApplications} applications` }
  return { kind: 'applications', applications }
}

const parametersOf = (generator: JsonObject, around: Surroundings): readonly Parameters[] | string => {
  const made = madeBy(generator, around)
  if (typeof made === 'string' || generator['selector'] === undefined) return made
  // Argo CD: a label selector over the parameters (applicationset/generators/generator_spec_processor.go).
  const selector = objectAt(generator, 'selector')
  return objectsAt(selector, 'matchExpressions').every((one) => operators.has(textAt(one, 'operator')))
    ? made.filter((parameters) => selectsLabels(selector, Object.fromEntries(parameters)))
    : 'the selector of its generator has an operator that is not known'
}

const madeBy = (generator: JsonObject, around: Surroundings): readonly Parameters[] | string => {
  if (isJsonObject(generator['list']))
    return textAt(generator, 'list', 'elementsYaml') === ''
      ? objectsAt(generator, 'list', 'elements').map((one) => flatten(one))
      : 'its list comes from text that another generator fills in'
  if (isJsonObject(generator['git'])) return ofGit(objectAt(generator, 'git'), around)
  if (isJsonObject(generator['matrix'])) {
    const [first, second] = objectsAt(generator, 'matrix', 'generators').map((one) => parametersOf(one, around))
    if (first === undefined || second === undefined) return 'its matrix needs two generators'
    if (typeof first === 'string') return first
    if (typeof second === 'string') return second
    return first.flatMap((one) => second.map((other) => new Map([...one, ...other])))
  }
  const [kind = 'none'] = Object.keys(generator).filter((name) => name !== 'selector' && name !== 'template')
  return `its generator \`${kind}\` asks something outside of the repository`
}

const operators: ReadonlySet<string> = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist'])

/** Argo CD: `mergeGeneratorTemplate` takes what the outermost generator's own template says, and the set's for what it leaves empty. */
const templateFor = (generator: JsonObject, template: JsonObject): JsonObject =>
  Object.values(generator).reduce<JsonObject>(
    (merged, one) => (isJsonObject(one) && isJsonObject(one['template']) ? fillEmpty(one['template'], merged) : merged),
    template,
  )

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  value === 0 ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const fillEmpty = (own: JsonObject, rest: JsonObject): JsonObject =>
  Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(rest)])].map((name): [string, Json] => {
      const [mine, other] = [own[name], rest[name] ?? null]
      if (isJsonObject(mine) && isJsonObject(other)) return [name, fillEmpty(mine, other)]
      return [name, mine === undefined || isEmpty(mine) ? other : mine]
    }),
  )

const ofGit = (git: JsonObject, { tree, textOf, repository }: Surroundings): readonly Parameters[] | string => {
  const url = textAt(git, 'repoURL')
  if (repository !== '' && url !== '' && !url.includes('{{') && !isOwnAddress(url, repository))
    return `its git generator reads ${url || 'another repository'}`
  const globs = (field: 'directories' | 'files', excluded: boolean): readonly string[] =>
    objectsAt(git, field)
      .filter((one) => (member(one, 'exclude') === true) === excluded)
      .map((one) => textAt(one, 'path'))
  const values = [...flatten(objectAt(git, 'values'))].map(([name, text]): [string, string] => [`values.${name}`, text])
  if (globs('directories', false).length > 0) {
    const [taken, left] = [globMatcher(globs('directories', false)), globMatcher(globs('directories', true))]
    const folders = [...new Set(tree.paths.flatMap(foldersOf))].filter((one) => taken(one) && !left(one))
    return folders.sort(byCodePoint).map((folder) => new Map([...pathParameters(folder), ...values]))
  }
  const [taken, left] = [globMatcher(globs('files', false)), globMatcher(globs('files', true))]
  return tree.paths
    .filter((path) => taken(path) && !left(path))
    .flatMap((path) => {
      const [content] = readValues(textOf(path) ?? '')
      const contents = Array.isArray(content) ? (content as readonly Json[]) : [content]
      return contents.map(
        (one) =>
          new Map([
            ...pathParameters(folderOf(path)),
            ['path.filename', nameOf(path)] as const,
            ...flatten(isJsonObject(one) ? one : {}),
            ...values,
          ]),
      )
    })
}

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

const pathParameters = (folder: string): readonly (readonly [string, string])[] => {
  const parts = folder.split('/')
  return [
    ['path', folder],
    ['path.path', folder],
    ['path.basename', nameOf(folder)],
    ['path.basenameNormalized', normalized(nameOf(folder))],
    ...parts.flatMap((part, at): readonly (readonly [string, string])[] => [
      [`path[${at}]`, part],
      [`index .path.segments ${at}`, part],
    ]),
  ]
}

/** Argo CD's own: what is no letter, digit, dash or dot becomes a dash. */
const normalized = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-')

const flatten = (value: JsonObject, prefix = ''): Parameters => {
  const found = new Map<string, string>()
  for (const [name, item] of Object.entries(value)) {
    const key = `${prefix}${name}`
    if (isJsonObject(item)) for (const [inner, text] of flatten(item, `${key}.`)) found.set(inner, text)
    else if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
      found.set(key, String(item))
  }
  return found
}

/** Fills `{{path}}`, `{{ .path.path }}` and their like; what has no value stays as it is, and is seen as undecided. */
const fillIn = (value: Json, parameters: Parameters): Json => {
  if (typeof value === 'string')
    return value.replaceAll(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (whole, name: string) => {
      const bare = name.startsWith('.') ? name.slice(1) : name
      return parameters.get(bare) ?? whole
    })
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => fillIn(item, parameters))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillIn(item, parameters)]))
}
