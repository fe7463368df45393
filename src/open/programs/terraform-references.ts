import { quotePattern } from '../../ports/quote-pattern.js'

/** A name that Terraform knows: `var.one`, `local.one`, `output.one`, `file.one.yaml`; `*` is all that a folder makes. */
export interface Reference {
  /** Folder in which it is known by its name; undefined: in every one. */
  readonly folder: string | undefined
  readonly reference: string
}

const ofNames = /\b(var|local)\.(?=([\w-]+))/g
const ofOutputs = /\bmodule\.(?=[\w-]+(?:\[[^\]]*\])?\.([\w-]+))/g
/** Terragrunt's, at any depth of a map of names. */
const ofTerragrunt = /\blocals?\.(?=([\w-]+(?:\.[\w-]+)*))/g

/** What a text asks for by names of letters, digits and dashes. */
export const referencesIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(ofNames)].map(([, kind = '', name = '']) => `${kind}.${name}`),
    ...[...text.matchAll(ofOutputs)].map(([, name = '']) => `output.${name}`),
    ...[...text.matchAll(ofTerragrunt)].flatMap(([, names = '']) => names.split('.').map((name) => `hcl.${name}`)),
  ])

const found = /^(?:var|local|output|hcl)\.[\w-]+$/

/** Whether `referencesIn` finds it in a text that asks for it. */
export const isFoundInText = (reference: string): boolean => found.test(reference)

/** Whether a text asks for a name that `referencesIn` does not find: of a file, or with other signs in it. */
const asksFor = (text: string, reference: string): boolean => {
  const [, kind = '', name = ''] = /^(\w+)\.(.*)$/.exec(reference) ?? []
  if (kind === 'file') return new RegExp(String.raw`["/]${quotePattern(name)}"`).test(text)
  if (kind === 'hcl') return new RegExp(String.raw`\blocals?\.(?:[\w-]+\.)*${quotePattern(name)}(?![\w-])`).test(text)
  const before = kind === 'output' ? String.raw`module\.[\w-]+(?:\[[^\]]*\])?` : kind
  return new RegExp(String.raw`\b${before}\.${quotePattern(name)}(?![\w-])`).test(text)
}

/** Whether a text that is read in a folder asks for one of the names; `asked` is what `referencesIn` finds in it. */
export type Asking = (text: string, folder: string, asked?: ReadonlySet<string>) => boolean

/** Names are looked up by what a text asks for: one after another, many names and many texts would not end. */
export const askingFor = (references: Iterable<Reference>): Asking => {
  const byName = new Map<string, Set<string | undefined>>()
  const searched: Reference[] = []
  for (const one of references)
    if (one.reference === '*' || isFoundInText(one.reference))
      byName.set(one.reference, (byName.get(one.reference) ?? new Set()).add(one.folder))
    else searched.push(one)
  const isKnown = (reference: string, folder: string): boolean => {
    const folders = byName.get(reference)
    return folders !== undefined && (folders.has(undefined) || folders.has(folder))
  }
  return (text, folder, asked = byName.size === 0 ? new Set() : referencesIn(text)) =>
    isKnown('*', folder) ||
    [...asked].some((reference) => isKnown(reference, folder)) ||
    searched.some((one) => (one.folder ?? folder) === folder && asksFor(text, one.reference))
}
