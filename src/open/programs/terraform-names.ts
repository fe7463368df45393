import { groupBy } from '../../ports/group-by.js'
import { isJsonObject } from '../../ports/json.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { joinPath } from '../../units/revision-tree.js'
import { blocksOf, decidingText, depthOf, headOf, type Block } from './changed-terraform.js'
import { withoutPatches } from '../charts/istio-values.js'
import { askingFor, isFoundInText, referencesIn, type Reference } from './terraform-references.js'

/** What a file of Terraform gives a name to: a local value, a variable, what a module is given, what it gives back. */
interface Part extends Reference {
  /** What it is made of, and in which folder that is read. */
  readonly text: string
  readonly from: string
}

/** Names that a folder knows under which something else is found than before, with what that is. */
export type Changed = readonly Omit<Part, 'from'>[]

/** Arguments and inner blocks of a body, each with all of its lines. */
const argumentsIn = (body: string): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  let [depth, name, until] = [0, '', '']
  for (const line of body.split('\n')) {
    if (/^\s*(?:#|\/\/)/.test(line) && until === '') continue
    const [, own = ''] = depth === 0 && until === '' ? (/^\s*"?([\w-]+)"?\s*(?:=|\{|")/.exec(line) ?? []) : []
    if (own !== '') name = own
    if (name !== '' && line.trim() !== '') out.set(name, `${out.get(name) ?? ''}${line.trim()}\n`)
    if (until !== '') until = line.trim() === until ? '' : until
    else {
      depth += depthOf(line)
      until = /<<[-~]?(\w+)\s*$/.exec(line)?.[1] ?? ''
    }
  }
  return out
}

/** What stands behind the brace that opens the block may be an argument too. */
const argumentsOf = (text: string): ReadonlyMap<string, string> => argumentsIn(text.slice(headOf(text).length + 1))

/** Arguments of a module that are none of its variables: they say whether, how often and from where it is made. */
const ofModules = new Set(['source', 'version', 'count', 'for_each'])
/** Where nothing is made: order, and under whose account. */
const ofOrder = new Set(['depends_on', 'providers'])

const moduleParts = (block: Block, folder: string): readonly Part[] => {
  const given = argumentsOf(block.text)
  const source = /"(\.{1,2}\/[^"]*)"/.exec(given.get('source') ?? '')?.[1]
  const inner = source === undefined ? undefined : joinPath(folder, source)
  // Modules that come from elsewhere are given nothing that can be followed.
  return inner === undefined
    ? []
    : [...given].flatMap(([name, text]): readonly Part[] =>
        ofOrder.has(name)
          ? []
          : [{ folder: inner, reference: ofModules.has(name) ? '*' : `var.${name}`, text, from: folder }],
      )
}

/** Terragrunt gives modules their variables, of names that its files take from each other. */
const terragruntParts = (path: string, text: string): readonly Part[] => {
  const from = folderOf(path)
  const inner = (name: string): ReadonlyMap<string, string> =>
    argumentsIn((argumentsIn(text).get(name) ?? '').replace(/^[^{]*\{/, ''))
  return [
    ...[...inner('inputs')].map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from })),
    ...[...inner('locals')].map(([name, of]) => ({ folder: undefined, reference: `hcl.${name}`, text: of, from })),
  ]
}

const partsOf = (path: string, text: string): readonly Part[] => {
  if (path.endsWith('.hcl')) return terragruntParts(path, text)
  const folder = folderOf(path)
  return blocksOf(text).flatMap((block): readonly Part[] => {
    const head = headOf(block.text)
    const given = argumentsOf(block.text)
    if (head.startsWith('locals'))
      return [...given].map(([name, of]) => ({ folder, reference: `local.${name}`, text: of, from: folder }))
    if (head.startsWith('variable'))
      return [{ folder, reference: `var.${block.kind}`, text: given.get('default') ?? '', from: folder }]
    if (head.startsWith('output'))
      return [{ folder: undefined, reference: `output.${block.kind}`, text: given.get('value') ?? '', from: folder }]
    return head.startsWith('module') ? moduleParts(block, folder) : []
  })
}

const keyOf = ({ folder, reference }: Reference): string => `${folder ?? '*'} ${reference}`

/** All names that hang on the changed ones, through other names and modules. */
const spread = (parts: readonly Part[], seeds: Changed): Changed => {
  const found = new Map(seeds.map((one) => [keyOf(one), one]))
  const all = parts.map((part, at) => ({ part, at, asked: referencesIn(part.text) }))
  const asking = groupBy(
    all.flatMap((one) => [...one.asked].map((reference) => ({ reference, one }))),
    ({ reference }) => reference,
  )
  const askingForAny = (references: Changed): typeof all => {
    if (!references.every(({ reference }) => isFoundInText(reference))) return all
    const near = references.flatMap(({ reference }) => asking.get(reference) ?? []).map(({ one }) => one)
    return [...new Set(near)].sort((one, other) => one.at - other.at)
  }
  for (let latest = seeds; latest.length > 0;) {
    const asks = askingFor(latest)
    const next: Part[] = []
    for (const { part, asked } of askingForAny(latest)) {
      if (found.has(keyOf(part)) || !asks(part.text, part.from, asked)) continue
      found.set(keyOf(part), part)
      next.push(part)
    }
    latest = next
  }
  return [...found.values()]
}

const keyed = (parts: readonly Part[]): ReadonlyMap<string, Part> => {
  const out = new Map<string, Part>()
  for (const part of parts) out.set(keyOf(part), { ...part, text: `${out.get(keyOf(part))?.text ?? ''}${part.text}` })
  return out
}

/** What two sides say otherwise; the text is what both say. */
const differing = (old: ReadonlyMap<string, Part>, now: ReadonlyMap<string, Part>): Changed =>
  [...new Map([...old, ...now])].flatMap(([key, part]) => {
    const texts = [old.get(key)?.text ?? '', now.get(key)?.text ?? '']
    const [one, other] = /istio/i.test(part.reference) ? texts.map(withoutPatches) : texts
    return one === other ? [] : [{ ...part, text: texts.join('') }]
  })

/** Names of one file of Terraform that mean something else. */
export const changedNames = (path: string, old: string, now: string): Changed =>
  differing(keyed(partsOf(path, old)), keyed(partsOf(path, now)))

const valuesIn = (path: string, text: string): readonly Part[] => {
  const read = path.endsWith('.json') ? readValues(text)[0] : undefined
  const given = isJsonObject(read)
    ? Object.entries(read).map(([name, value]) => [name, JSON.stringify(value)] as const)
    : [...argumentsIn(text)]
  return given.map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from: '' }))
}

/** Variables that a file of values sets otherwise. */
export const changedValues = (path: string, old: string, now: string): Changed =>
  differing(keyed(valuesIn(path, old)), keyed(valuesIn(path, now)))

/** A file that Terraform reads by its name. */
export const namedFile = (path: string): Changed => [{ folder: undefined, reference: `file.${nameOf(path)}`, text: '' }]

/** Names that hang on objects which decide. */
export const namesOfObjects = (files: ReadonlyMap<string, string>): Changed => {
  const parts = [...files].flatMap(([one, all]) => partsOf(one, all))
  return spread(
    parts,
    parts.filter((part) => decidingText.test(part.text)),
  )
}

/**
 * What a change decides through names: of the files of the later revision, the first that makes what decides by a name which
 * means something else now. `decidesBy` gives the texts of a block by which something decides.
 */
export const terraformUser = (
  files: ReadonlyMap<string, string>,
  seeds: Changed,
  decidesBy: (block: Block, path: string, isOfIstio: boolean) => readonly string[],
): string | undefined => {
  if (seeds.length === 0) return undefined
  const parts = [...files].flatMap(([one, text]) => partsOf(one, text).map((part) => ({ ...part, path: one })))
  const changed = spread(parts, seeds)
  const asks = askingFor(changed)
  const keys = new Set(changed.map(keyOf))
  // An object that is a value of a name is made by whoever asks for it.
  const isObject = seeds.some(({ text }) => decidingText.test(text))
  const object = parts.find((part) => keys.has(keyOf(part)) && (isObject || decidingText.test(part.text)))
  if (object !== undefined) return object.path
  const isOfIstio = changed.some(({ text }) => text.includes('istio'))
  return [...files].find(([one, text]) =>
    blocksOf(text).some((block) => decidesBy(block, one, isOfIstio).some((asked) => asks(asked, folderOf(one)))),
  )?.[0]
}
