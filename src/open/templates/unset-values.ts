import { isStoredElsewhere } from '../../manifests/stored-elsewhere.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { isInside, pathFrom, pathIn } from '../../units/revision-tree.js'
import { readValues } from '../../units/read-values.js'
import { packagedFolders } from '../../units/zarf-packages.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/**
 * Helm's actions: comments, and what quotes hold, may have braces of their own (Go: text/template, Actions). A text that is not
 * closed ends nothing.
 */
export const actions =
  /\{\{-?(?:\s*\/\*[\s\S]*?\*\/\s*|(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[^"'`}]|\}(?!\}))*)\}\}/g
export const opening = /^\{\{-?\s*(if|with|range|define|block)\b/
/** `with .Values.a`, `range $one := .Values.a.b`: nothing but a value of the chart decides. */
const ofOneValue =
  /^\{\{-\s*(?:if|with|range)\s+(?:\$\w+\s*(?:,\s*\$\w+\s*)?:=\s*)?(\$?)\.Values((?:\.[A-Za-z_]\w*)+)\s*-?\}\}$/
/** What these hold is called with something else for `.` and `$`. */
const defining: ReadonlySet<string> = new Set(['define', 'block'])
/** And these give `.` another value. */
const rebinding: ReadonlySet<string> = new Set([...defining, 'with', 'range'])

/** What is written where one value of the chart is not empty, and otherwise leaves nothing. */
interface ValueBlock {
  readonly from: number
  readonly to: number
  readonly member: string
}

interface Opened {
  readonly keyword: string
  readonly from: number
  /** The value that alone decides whether it is written. */
  readonly member: string | undefined
  readonly hasElse: boolean
}

/**
 * Blocks that an empty value leaves out. Go's `if`, `with` and `range` write nothing and run nothing of what stands in them where
 * their value is empty and there is no `else`; `{{-` takes the space before, so that the rest is what it would be without the
 * block if its end closes a line of its own.
 */
const valueBlocks = (text: string): readonly ValueBlock[] => {
  const stack: Opened[] = []
  const found: ValueBlock[] = []
  for (const { 0: written, index } of text.matchAll(actions)) {
    const keyword = opening.exec(written)?.[1]
    const top = stack.at(-1)
    if (keyword !== undefined)
      stack.push({ keyword, from: index, member: memberOf(text, index, written, stack), hasElse: false })
    else if (top !== undefined && /^\{\{-?\s*else\b/.test(written)) stack.splice(-1, 1, { ...top, hasElse: true })
    else if (top !== undefined && /^\{\{-?\s*end\s*-?\}\}$/.test(written)) {
      stack.pop()
      const { from, member, hasElse } = top
      const to = index + written.length
      const closesLine = !written.endsWith('-}}') && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to, to + 200))
      if (member !== undefined && !hasElse && closesLine) found.push({ from, to, member })
    }
  }
  return found
}

const memberOf = (text: string, at: number, written: string, stack: readonly Opened[]): string | undefined => {
  const [, root = '', member = ''] = ofOneValue.exec(written) ?? []
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const isOfChart = !stack.some(({ keyword }) => (root === '$' ? defining : rebinding).has(keyword))
  return member !== '' && line.trim() === '' && isOfChart ? member.slice(1) : undefined
}

/** A template without the blocks that values which are empty leave out. */
export const withoutUnset = async (
  text: string,
  isUnset: (member: string) => Promise<boolean>,
): Promise<{ readonly text: string; readonly members: readonly string[] }> => {
  const blocks = valueBlocks(text)
  const members: string[] = []
  for (const member of new Set(blocks.map((block) => block.member))) if (await isUnset(member)) members.push(member)
  let rest = text
  // An outer block takes its inner ones along, and begins before them.
  const outer = blocks
    .filter(({ member }) => members.includes(member))
    .filter((block, _, all) => !all.some((other) => other !== block && other.from < block.from && block.to < other.to))
  for (const { from, to } of [...outer].reverse()) rest = `${rest.slice(0, from).trimEnd()}${rest.slice(to)}`
  return { text: rest, members }
}

/** Whether a template asks for a value, for a part of it or for what it is a part of. */
export const asksFor = (text: string, member: string): boolean =>
  [...text.matchAll(/\.Values\.([\w.]*\w)/g)].some(
    ([, asked = '']) => `${asked}.`.startsWith(`${member}.`) || `${member}.`.startsWith(`${asked}.`),
  )

/**
 * `toYaml .Values`, `index .Values "a"`, `$v := .Values`, `index . "Values"`: which values are asked for does not show. A context
 * that is made with values of its own (`dict "Values" …`) asks for the last part of a name, as a subchart does.
 */
export const asksForAny = /\.Values(?!\.?\w)|(?<!\bdict )["'`]Values["'`]/

/** More files than this are not searched for one word. */
const mostFiles = 20_000

/** Prose. */
const isProse = /\.mdx?$/i
/** What helm-unittest gives to a chart of its own. */
const isUnitTest = /(?:^|\/)tests\/[^/]*_test\.ya?ml$/
/** What values may be, of a chart or of a package: it gives none. */
const isSchema = (file: string, text: string): boolean => /\.schema\.json$/.test(file) && text.includes('"properties"')

/** What is known of a value that a template asks for. */
export interface KnownValues {
  /** Whether no template of the base asks for it, or may ask for all values, no default had it, and no other file says its name. */
  readonly isNew: (path: string, member: string) => Promise<boolean>
  /** Whether nobody can have given it. */
  readonly isUnset: (path: string, member: string) => Promise<boolean>
}

/**
 * Which values of a chart are new, and which nobody can have given: at the base no template of the repository has the name, or may
 * ask for all values, and the chart has no default for it; its default is empty at the head; and no other file at either revision
 * has the name, whatever it is.
 *
 * Then what a block under such a value holds is written by no installation that this repository describes, at either revision:
 * with the values that it has, the template writes what it writes without the block. Whoever gives the value later changes
 * something then. Values that stand elsewhere may have it for no purpose; the review says so in a line.
 */
export const knownValues = (repository: WholeRepository, before: RevisionUnits, after: RevisionUnits): KnownValues => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  const isTemplate = (path: string): boolean => chartOfTemplate(path, folders) !== undefined
  const templates = once(() => textsOf(repository, before, before.tree.paths.filter(isTemplate)))
  const all = once(() =>
    Promise.all(
      [before, after].map((side) =>
        textsOf(
          repository,
          side,
          side.tree.paths.filter((path) => !isTemplate(path) && !isProse.test(path)),
        ),
      ),
    ),
  )
  const familyOf = (folder: string): readonly string[] =>
    folders.filter((one) => isInside(one, folder) || one === folder || isInside(folder, one))
  const hasPacked = (folder: string): boolean =>
    [before, after].some(({ tree }) =>
      familyOf(folder).some((one) => tree.below(pathIn(one, 'charts')).some((file) => file.endsWith('.tgz'))),
    )
  /** A package gives each of its charts values of that chart alone: what is meant for another one reaches none of these. */
  const packaged = once(() => {
    const [old, now] = [before, after].map(packagedFolders)
    return (folder: string): boolean => [old, now].every((some) => some?.has(folder) === true)
  })
  const isAskedBy = async (
    folder: string,
    member: string,
    hasName: (file: string, text: string) => boolean,
  ): Promise<boolean> => {
    const family = familyOf(folder)
    const isAlone = packaged()(folder)
    return [...(await templates())].some(([file, text]) => {
      const isOfFamily = mayBeOf(file, text, family)
      const asks = (isOfFamily || !isAlone) && (hasName(file, text) || asksFor(text, member))
      return asks || (isOfFamily && asksForAny.test(text))
    })
  }
  /** Whether another file says all of some words, whatever it is. */
  const isSaid = async (folder: string, member: string, words: readonly RegExp[]): Promise<boolean> => {
    const family = familyOf(folder)
    const isOwn = (file: string, text: string): boolean =>
      file === pathIn(folder, 'values.yaml') ||
      isSchema(file, text) ||
      isTest.test(file) ||
      (isInside(file, folder) && isUnitTest.test(pathFrom(folder, file)) && /^suite:/m.test(text)) ||
      (isDefaultsOfAnother(file, family) && isEmptyAlone(text, member))
    const isDefaultsOfAnother = (file: string, own: readonly string[]): boolean =>
      nameOf(file) === 'values.yaml' && folders.includes(folderOf(file)) && !own.includes(folderOf(file))
    const has = (text: string): boolean => words.every((word) => word.test(text))
    const says = (file: string, text: string): boolean => {
      const plain = text.replaceAll(/[\0\ufffd]/g, '')
      return has(plain) || (plain.includes('\\') && has(unescaped(plain))) || mayHide(file, text)
    }
    return (await all()).some((texts) => [...texts].some(([file, text]) => !isOwn(file, text) && says(file, text)))
  }
  const hasFew = [before, after].every(({ tree }) => tree.paths.length <= mostFiles)
  const isNew = async (path: string, member: string): Promise<boolean> => {
    const folder = chartOfTemplate(path, folders)
    if (folder === undefined || !hasFew || member === '' || hasPacked(folder)) return false
    const values = pathIn(folder, 'values.yaml')
    const old = (await textsOf(repository, before, [values])).get(values) ?? ''
    const family = familyOf(folder)
    // Of a subchart's values a template of its own says the last part alone.
    const isRelative = (file: string, text: string): boolean => {
      const chart = chartOfTemplate(file, folders) ?? folder
      return chart !== folder && family.includes(chart) && lastWordOf(member).test(text)
    }
    return (
      !mayGive(old, member) &&
      !(await isAskedBy(folder, member, isRelative)) &&
      !(await isSaid(folder, member, member.split('.').map(asWord)))
    )
  }
  const isUnset = async (path: string, member: string): Promise<boolean> => {
    const folder = chartOfTemplate(path, folders)
    if (folder === undefined || !(await isNew(path, member))) return false
    const word = lastWordOf(member)
    if (await isAskedBy(folder, member, (_, text) => word.test(text))) return false
    const values = pathIn(folder, 'values.yaml')
    const now = (await textsOf(repository, after, [values])).get(values) ?? ''
    return isEmptyIn(now, member) && !(await isSaid(folder, member, [word]))
  }
  return { isNew, isUnset }
}

const asWord = (name: string): RegExp => new RegExp(`(?<![\\w-])${name}(?![\\w-])`)

const lastWordOf = (member: string): RegExp => asWord(member.slice(member.lastIndexOf('.') + 1))

/** Pictures and the like, which may be stored elsewhere too. */
const noValues = /\.(?:png|jpe?g|gif|svg|ico|webp|pdf|mp4|zip|t?gz)$/i

/** What stands for content that is not here may say any name. */
const mayHide = (file: string, text: string): boolean => isStoredElsewhere(text) && !noValues.test(file)

/** Escapes of quoted text in YAML, JSON, HCL and Go's templates: a character's number, or a line that goes on in the next. */
const escapes =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(?:\r\n|[\r\n\u0085\u2028\u2029])[ \t]*)/g

/**
 * A text with its escapes read, wherever they stand. A name of a value holds no backslash: whichever of these a quoted name is
 * written with, it stands plainly in what this gives (YAML 1.2 §5.7, §7.3.1). Other places may be read wrongly, and are not asked for.
 */
const unescaped = (text: string): string =>
  text.replaceAll(escapes, (_, x?: string, u?: string, long?: string, octal?: string) => {
    const code = octal === undefined ? parseInt(x ?? u ?? long ?? '', 16) : parseInt(octal, 8)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/** Of a chart of the same family, or a named template, which others may take. */
const mayBeOf = (file: string, text: string, family: readonly string[]): boolean =>
  family.some((one) => isInside(file, one)) || /\{\{-?\s*(?:define|block)\b/.test(text)

/** Whether default values have it, or do not show plainly what they have. */
const mayGive = (text: string, member: string): boolean => {
  const [value, ...more] = readValues(text)
  return more.length > 0 || (text.trim() !== '' && !isJsonObject(value)) || hasMember(value, member)
}

/** Whether values say something of a member, be it that it is empty. */
export const hasMember = (values: Json | undefined, member: string): boolean => memberAt(values, member) !== undefined

const memberAt = (values: Json | undefined, member: string): Json | undefined =>
  member.split('.').reduce<Json | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), values)

/** Whether default values have it empty as templates understand it, in a text that shows it plainly. */
const isEmptyIn = (text: string, member: string): boolean => {
  const [value, ...more] = readValues(text)
  if (text.trim() !== '' && (!isJsonObject(value) || more.length > 0 || text.includes('<<'))) return false
  const at = memberAt(value, member)
  return (
    at === undefined ||
    at === null ||
    at === false ||
    at === '' ||
    at === 0 ||
    (Array.isArray(at) && at.length === 0) ||
    (isJsonObject(at) && Object.keys(at).length === 0)
  )
}

/** Whether values have it, and say its name nowhere but there, where it is empty. */
const isEmptyAlone = (text: string, member: string): boolean => {
  const said = text.replaceAll(/^\s*#.*$/gm, '').match(new RegExp(lastWordOf(member), 'g')) ?? []
  return said.length === 1 && hasMember(readValues(text)[0], member) && isEmptyIn(text, member)
}
