import { readFileSync } from 'node:fs'

/** The part of JSON Schema that docs/schemas/meshgate.schema.json uses. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string | undefined
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export const configurationSchema = (): Schema =>
  JSON.parse(readFileSync('docs/schemas/meshgate.schema.json', 'utf8')) as Schema

/** A key with everything that the page says of it. `path` has `<name>` for any name and `[]` for an item of a list. */
export interface Key {
  readonly path: string
  readonly schema: Schema
  readonly description: string | undefined
  readonly compulsory: boolean
}

/** What `$ref` leads to, with what stands beside it on top. */
const resolve = (root: Schema, schema: Schema): Schema => {
  if (schema.$ref === undefined) return schema
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`)
  return merge(root, resolve(root, target), schema)
}

/** A key that both have is the lower one with what the upper one adds. */
const merge = (root: Schema, below: Schema, beside: Schema): Schema => {
  const properties = { ...below.properties }
  for (const [name, upper] of Object.entries(beside.properties ?? {})) {
    const lower = properties[name]
    properties[name] =
      typeof upper === 'object' && typeof lower === 'object' ? merge(root, resolve(root, lower), upper) : upper
  }
  return { ...below, ...beside, $ref: undefined, properties }
}

/** The forms that a value may have; a list of one of them says nothing more. */
const objects = (root: Schema, schema: Schema): readonly Schema[] => {
  const whole = resolve(root, schema)
  const forms = [...(whole.oneOf ?? []), ...(whole.anyOf ?? [])]
  const single = new Set(forms.map(({ $ref }) => $ref))
  const own = forms.filter(({ items }) => items?.$ref === undefined || !single.has(items.$ref))
  return [whole, ...own.flatMap((one) => objects(root, one))]
}

/** Every key below a schema, in its order; of several forms of one object, keys that were not there before. */
export const keysOf = (root: Schema, schema: Schema = root, path = ''): readonly Key[] => {
  const seen = new Set<string>()
  return objects(root, schema).flatMap((object) => [
    ...Object.entries(object.properties ?? {}).flatMap(([name, given]) => {
      if (typeof given === 'boolean' || seen.has(name)) return []
      seen.add(name)
      return keyOf(root, given, path === '' ? name : `${path}.${name}`, object.required?.includes(name) ?? false)
    }),
    ...Object.values(object.patternProperties ?? {}).flatMap((given) =>
      keyOf(root, given, `${path}.repo_property_<name>`, false),
    ),
    ...(typeof object.additionalProperties === 'object' && path !== ''
      ? keysOf(root, object.additionalProperties, `${path}.<name>`)
      : []),
    ...(object.items === undefined ? [] : keysOf(root, object.items, `${path}[]`)),
  ])
}

const keyOf = (root: Schema, given: Schema, path: string, compulsory: boolean): readonly Key[] => {
  const schema = resolve(root, given)
  return [{ path, schema, description: schema.description, compulsory }, ...keysOf(root, given, path)]
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

/** What stands behind the key, in words. */
const valueOf = (root: Schema, given: Schema): string => {
  const schema = resolve(root, given)
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ')
  if (schema.format === 'date') return 'a date'
  switch (schema.type) {
    case 'string':
      return 'text'
    case 'boolean':
      return '`true`, `false`'
    case 'integer':
      return 'a number'
    case 'array':
      return schema.items === undefined ? 'a list' : `a list: ${valueOf(root, schema.items)}`
    case 'object':
      return 'keys'
    default:
  }
  const forms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((one) => valueOf(root, one))
  return [...new Set(forms)].join(', or ')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*')

const row = (root: Schema, { path, schema, description = '', compulsory }: Key): string => {
  const otherwise = compulsory ? 'compulsory' : schema.default === undefined ? '' : code(schema.default)
  return `| \`${path}\` | ${valueOf(root, schema)} | ${otherwise} | ${cell(description)} |`
}

const head = (root: Schema): string => `# Every key of meshgate.yaml

Made from [meshgate.schema.json](../schemas/meshgate.schema.json) (\`${root.$id ?? ''}\`). [The configuration](configuration.md)
says how the file is read, and shows examples.

\`<name>\` is a name that you choose, \`[]\` an item of a list. A claim may have one value or a list of them; then any of them matches.
`

/** \`docs/reference/keys.md\`, from the schema: one table for each key of the top level. */
export const keysPage = (): string => {
  const root = configurationSchema()
  const groups = new Map<string, Key[]>()
  for (const key of keysOf(root)) {
    const [top = ''] = key.path.split(/[.[]/)
    const group = top === 'environments' ? groupOfEnvironment(key.path) : top
    groups.set(group, [...(groups.get(group) ?? []), key])
  }
  const tables = [...groups].flatMap(([group, keys]) => [
    `## \`${group}\``,
    ['| key | value | default | what it says |', '|---|---|---|---|', ...keys.map((key) => row(root, key))].join('\n'),
  ])
  return [head(root).trimEnd(), ...tables].join('\n\n') + '\n'
}

/** Objects of an environment have a table of their own. */
const groupOfEnvironment = (path: string): string => {
  const [, , part, below] = path.split(/[.[]/)
  return part === undefined || below === undefined ? 'environments' : `environments.<name>.${part}`
}
