import type { Problem } from '../errors/problem.js'
import type { Json } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { once } from '../ports/once.js'
import { keyText, keyTitle } from '../ports/object.js'
import type { RepositoryFile } from '../ports/repository.js'
import type { FileSource } from '../ports/source.js'
import type { BuildContext } from './build-object.js'
import {
  buildObject,
  flattenList,
  hidesIdentity,
  identityOf,
  isFileOfProgram,
  isSurelyForeign,
  locator,
  placesOf,
  sourceAt,
} from './build-object.js'
import { isGeneratedName } from './generated-name.js'
import {
  decidesAccess,
  mayHoldMeshObjects,
  mayHoldMeshObjectsByVersion,
  mayHoldObjects,
  isOfInterest,
  isOfInterestByShape,
  mustBeRead,
} from './interest.js'
import type { ReadLimits } from './limits.js'
import { repositoryLimits, unchangedLimits } from './limits.js'
import { holdsAnything, holdsNothing, mayHold, type MayHold } from './may-hold.js'
import { isKind, isNamespaceName } from './metadata.js'
import type { Flaw, KnownDocuments, ParsedDocument, ParsedFile, Range } from './parsed-file.js'
import { findPlaceholder, signsIn, yttAt } from './placeholders.js'
import { positionsOf } from './positions.js'
import { readJson } from './read-json.js'
import { readLoosely } from './read-loosely.js'
import { readYaml } from './read-yaml.js'
import { isStoredElsewhere } from './stored-elsewhere.js'
import { buildFile, holdsHelmTemplate, isHelmTemplate, templateMark } from './templates.js'
import { mustBeBuilt, withOverlaysNamed } from './must-be-built.js'
import { overlaysIn } from './ytt-overlays.js'

/**
 * How the files were chosen, which decides what a stray file means:
 * - `named`: a glob of the configuration lists them. Everything must be a Kubernetes object.
 * - `folder`: a person names a folder. What is no Kubernetes object is left out; what is one must be good.
 * - `found`: meshgate looked through the repository. What decides access must be good; any other object is read where it
 *   can be, and left out where not.
 */
export type Selection = 'named' | 'folder' | 'found'

export interface ReadOptions {
  readonly selection: Selection
  /** What an object without a namespace takes; `default` when missing, as kubectl has it. */
  readonly namespace?: string
  readonly limits?: ReadLimits
  /** Whether a file is the same at both revisions: nobody makes it large to hide something. */
  readonly isUnchanged?: (file: RepositoryFile) => boolean
  /** Share one between two revisions: a file that both hold is read once. */
  readonly cache?: ReadCache
}

/**
 * What was read before, by digest; and the objects of it, so that unchanged objects are the same values: by the way in which
 * files are read, then by path.
 */
export interface ReadCache {
  readonly files: Map<string, ParsedFile>
  /** By the limit of depth. */
  readonly documents: Map<number, KnownDocuments>
  readonly objects: Map<string, Map<string, readonly ReadContent[]>>
}

/** What a file with these bytes gave. */
interface ReadContent {
  readonly digest: string
  readonly objects: FileObjects
}

export const createReadCache = (): ReadCache => ({
  files: new Map(),
  documents: new Map(),
  objects: new Map(),
})

/** A document that was left out, and why. */
export interface Ignored {
  readonly path: string
  readonly line: number
  readonly reason: 'no Kubernetes object' | 'kind does not decide access' | 'builds other files'
}

/** A file, document or object that cannot be read. */
export interface UnreadPart {
  readonly path: string
  /** What is written there: the same on both sides is no change. */
  readonly written: string
  readonly problems: readonly Problem[]
  readonly holds: MayHold
  /** Nobody looked for it: it stops nothing, and where it changes nothing is proven of what it may hold. */
  readonly beside?: true
}

/** One object that several places describe. */
export interface Duplicate {
  readonly key: ObjectKey
  readonly objects: readonly KubernetesObject[]
  /** Found beside what was looked for, or a program's file: several of one name are usual, one for each overlay or cluster. */
  readonly beside: boolean
}

/** Objects in order of key; empty `problems` means that every file was understood. */
export interface ReadResult {
  readonly objects: readonly KubernetesObject[]
  readonly ignored: readonly Ignored[]
  /** Everything that is wrong: of `unread` but what stands beside, of `duplicates`, and kustomizations and charts that must be built. */
  readonly problems: readonly Problem[]
  readonly unread: readonly UnreadPart[]
  readonly duplicates: readonly Duplicate[]
  readonly unbuilt: readonly Problem[]
  /** Objects that took `options.namespace`, or `default`. */
  readonly withoutNamespace: readonly ObjectKey[]
}

/** What one file gives. */
export interface FileObjects {
  readonly objects: readonly KubernetesObject[]
  readonly ignored: readonly Ignored[]
  readonly unread: readonly UnreadPart[]
  readonly withoutNamespace: readonly ObjectKey[]
}

/** Reads one file after the other, each content of a path once. */
export const fileReader = (options: ReadOptions): ((file: RepositoryFile) => FileObjects) => {
  const cache = options.cache ?? createReadCache()
  const limits = options.limits ?? repositoryLimits
  const { isUnchanged, ...others } = options
  const ofUnchanged = isUnchanged === undefined ? undefined : fileReader({ ...others, cache, limits: unchangedLimits })
  const way = `${options.selection}\n${options.namespace ?? ''}\n${limits.bytes} ${limits.documents} ${limits.depth}`
  const paths = cache.objects.get(way) ?? new Map<string, readonly ReadContent[]>()
  cache.objects.set(way, paths)
  return (file) => {
    if (ofUnchanged !== undefined && exceeds(file.text, limits.bytes) && isUnchanged?.(file) === true)
      return ofUnchanged(file)
    const contents = paths.get(file.path) ?? []
    const known = contents.find(({ digest }) => digest === file.digest)
    if (known !== undefined) return known.objects
    const objects = readFile(file, options, limits, cache)
    paths.set(file.path, [...contents, { digest: file.digest, objects }])
    return objects
  }
}

/** Reads files into objects; never throws for what the files hold. */
export const readObjects = (files: readonly RepositoryFile[], options: ReadOptions): ReadResult => {
  const ordered = [...files].sort((a, b) => byCodePoint(a.path, b.path))
  const read = ordered.map(fileReader(options))
  const unread = read
    .flatMap((file) => file.unread)
    .map((part) => {
      const problems = withOverlaysNamed(part.problems, ordered)
      return problems === part.problems ? part : { ...part, problems }
    })
  const unbuilt = withOverlaysNamed(builtElsewhere(ordered, read, options.selection), ordered)
  const byKey = new Map<string, KubernetesObject>()
  const repeated = new Map<string, KubernetesObject[]>()
  for (const { objects } of read)
    for (const object of objects) {
      const key = keyText(object.key)
      const other = byKey.get(key)
      if (other === undefined) byKey.set(key, object)
      // Each of them becomes an object of its own.
      else if (!isGeneratedName(object.key.name)) repeated.set(key, [...(repeated.get(key) ?? [other]), object])
    }
  const duplicates = [...repeated.values()].flatMap((objects) => {
    const [first] = objects
    if (first === undefined) return []
    const { group, kind, name } = first.key
    const counts = objects.some(({ content }) => mustBeRead(group, kind, name, content))
    return [{ key: first.key, objects, beside: isFileOfProgram(group) || (options.selection === 'found' && !counts) }]
  })
  return {
    objects: [...byKey].sort((left, right) => byCodePoint(left[0], right[0])).map((entry) => entry[1]),
    ignored: read.flatMap((file) => file.ignored),
    problems: [
      ...unread.flatMap(({ problems, beside }) => (beside === true ? [] : problems)),
      ...unbuilt,
      ...duplicates.filter(({ beside }) => !beside).flatMap(duplicateProblems),
    ],
    unread,
    duplicates,
    unbuilt,
    withoutNamespace: read.flatMap((file) => file.withoutNamespace),
  }
}

const place = (object: KubernetesObject): string =>
  object.source.kind === 'file'
    ? `${object.source.path}:${object.source.line}:${object.source.column}`
    : object.source.kind

/** One problem for each object after the first. */
export const duplicateProblems = ({ objects: [first, ...rest] }: Duplicate): readonly Problem[] =>
  first === undefined ? [] : rest.map((object) => duplicate(object, first))

const duplicate = (object: KubernetesObject, other: KubernetesObject): Problem => ({
  code: 'DUPLICATE_OBJECT',
  message: `${keyTitle(object.key)} is described twice; versions of an API are one object`,
  where: object.source,
  expected: `only ${other.apiVersion} at ${place(other)}`,
  received: `${object.apiVersion} at ${place(object)}`,
  remedy: 'Remove one of the two, or give each environment its own list of policies in meshgate.yaml',
})

/** The bytes of a text as UTF-8, counted only where the number of characters leaves a doubt. */
const exceeds = (text: string, bytes: number): boolean =>
  text.length > bytes || (text.length * 3 > bytes && Buffer.byteLength(text) > bytes)

const parse = (file: RepositoryFile, limits: ReadLimits, cache: ReadCache): ParsedFile => {
  const language = file.path.toLowerCase().endsWith('.json') ? 'json' : 'yaml'
  const key = `${language} ${limits.documents} ${limits.depth} ${file.digest}`
  const known = cache.files.get(key)
  if (known !== undefined) return known
  const documents = cache.documents.get(limits.depth) ?? new Map<string, ParsedDocument>()
  cache.documents.set(limits.depth, documents)
  const parsed =
    language === 'json' ? readJson(file.text, limits.depth) : readYaml(file.text, limits, { known: documents })
  cache.files.set(key, parsed)
  return parsed
}

const nothing: FileObjects = { objects: [], ignored: [], unread: [], withoutNamespace: [] }

/** A file that is read whole or not at all. */
const alone = (file: RepositoryFile, problem: Problem): FileObjects => ({
  ...nothing,
  unread: [{ path: file.path, written: file.digest, problems: [problem], holds: wholeFile(file) }],
})

const asBeside = (file: FileObjects): FileObjects => ({
  ...file,
  unread: file.unread.map((part) => ({ ...part, beside: true })),
})

const tooLarge = ({ text, cutFrom }: RepositoryFile, where: FileSource, limits: ReadLimits): Problem => ({
  code: 'YAML_LIMIT',
  message: 'The file is too large',
  where,
  expected: `at most ${limits.bytes} bytes`,
  received: `${cutFrom ?? Buffer.byteLength(text)} bytes`,
  remedy: 'Split the file, or leave it out of the list of policies',
})

const notText = ({ text }: RepositoryFile, start: FileSource): Problem => ({
  code: 'FILE_ENCODING',
  message: 'The file is not UTF-8 text, so programs differ in what they read',
  where: { ...start, ...positionsOf(text)(Math.max(text.search(/[\ufffd\0]/), 0)) },
  remedy: 'Save the file as UTF-8 without replacement or NUL characters',
})

const notHere = (where: FileSource): Problem => ({
  code: 'FILE_ENCODING',
  message: 'The file is encrypted, or a pointer of Git LFS: its content is not here',
  where,
  remedy: 'Check the content out first (git lfs pull, git-crypt unlock) and give it as before and after',
})

/** The beginning of a file says nothing about its end. */
const wholeFile = ({ text, cutFrom }: RepositoryFile): MayHold =>
  cutFrom === undefined ? mayHold(text) : holdsAnything

/** Problems of one file; more would bury the first. */
const maximumProblems = 50

const readFile = (file: RepositoryFile, options: ReadOptions, limits: ReadLimits, cache: ReadCache): FileObjects => {
  const start: FileSource = { kind: 'file', path: file.path, line: 1, column: 1 }
  if (options.selection !== 'named' && isStoredElsewhere(file.text)) return asBeside(alone(file, notHere(start)))
  if (options.selection === 'found' && buildFile(file.path) === undefined) {
    const large = exceeds(file.text, limits.bytes)
    const strange = file.text.includes('\ufffd')
    // What follows a beginning was looked at when the file was cut.
    const whole = file.cutFrom === undefined
    if (whole && !mayHoldObjects(file.text))
      return { ...nothing, ignored: [{ path: file.path, line: 1, reason: 'no Kubernetes object' }] }
    if (whole && large && !mayHoldMeshObjectsByVersion(file.text))
      return asBeside(alone(file, tooLarge(file, start, limits)))
    if (whole && strange && !mayHoldMeshObjects(file.text)) return asBeside(alone(file, notText(file, start)))
  }
  if (exceeds(file.text, limits.bytes)) return alone(file, tooLarge(file, start, limits))
  if (file.text.includes('\ufffd') || file.text.includes('\u0000')) return alone(file, notText(file, start))
  const built = buildFile(file.path)
  if (built !== undefined && options.selection !== 'named') {
    return { ...nothing, ignored: [{ path: file.path, line: 1, reason: 'builds other files' }] }
  }
  if (built !== undefined) return alone(file, mustBeBuilt(built, start))
  const read = readParsed(file, parse(file, limits, cache), options)
  return options.selection === 'named' ? read : withOverlays(file, read)
}

/** What an overlay of ytt changes stands elsewhere: nobody looked for it, and where it changes nothing is proven. */
const withOverlays = (file: RepositoryFile, read: FileObjects): FileObjects => {
  const { path, text } = file
  if (overlaysIn(text).length === 0 || read.unread.some(({ written }) => written === text)) return read
  const where: FileSource = { kind: 'file', path, ...positionsOf(text)(yttOf(file) ?? 0) }
  const overlay = { path, written: text, problems: [filledInLater(where, '#@overlay/match')], holds: mayHold(text) }
  return { ...read, unread: [...read.unread, { ...overlay, beside: true }] }
}

const unrendered = (where: FileSource): Problem => ({
  code: 'HELM_TEMPLATE',
  message: 'This is a Helm template, not an object',
  where,
  received: '{{',
  remedy:
    'Let check render its chart: put `unit: { path: CHART }` in place of `policies` under the environment in meshgate.yaml (`environments.NAME.unit`). Or render it (helm template NAME CHART --output-dir rendered) and list the result under `policies`, or give it as before and after',
})

const filledInLater = (where: FileSource, text: string): Problem => ({
  code: 'PLACEHOLDER',
  message: 'This is text that another program fills in, so nobody can say here what reaches the cluster',
  where,
  received: text.slice(0, 120),
  remedy:
    'Fill it in first (flux build kustomization, ytt, envsubst, sops decrypt) and list the result under policies, or give it as before and after',
})

/** Looking through a whole repository, a kustomization or chart counts where objects of interest stand beside or below it. */
const builtElsewhere = (
  files: readonly RepositoryFile[],
  read: readonly FileObjects[],
  selection: Selection,
): readonly Problem[] => {
  if (selection === 'named') return []
  return files.flatMap((file) => {
    const built = buildFile(file.path)
    if (built === undefined) return []
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1)
    const counts = (object: KubernetesObject): boolean => selection === 'folder' || decidesAccess(object.key.group)
    const below = read.some(
      (other, index) => files[index]?.path.startsWith(folder) === true && other.objects.some(counts),
    )
    return below ? [mustBeBuilt(built, { kind: 'file', path: file.path, line: 1, column: 1 })] : []
  })
}

const readParsed = (file: RepositoryFile, parsed: ParsedFile, options: ReadOptions): FileObjects => {
  const objects: KubernetesObject[] = []
  const ignored: Ignored[] = []
  const unread: UnreadPart[] = []
  const withoutNamespace: ObjectKey[] = []
  const places = placesOf(file, parsed.language)
  const cannotRead = (
    range: Range,
    problems: readonly Problem[],
    { holds, value, beside }: { readonly holds?: MayHold; readonly value?: Json; readonly beside?: boolean } = {},
  ): void => {
    // Of an object that has a value, comments and the form of its text say nothing.
    const text = file.text.slice(range.start, range.end)
    const written = value === undefined ? text : JSON.stringify(value)
    unread.push({
      path: file.path,
      written,
      problems: problems.slice(0, maximumProblems),
      holds: holds ?? mayHold(text),
      ...(beside === true ? { beside: true as const } : {}),
    })
  }
  const whole: Range = { start: 0, end: file.text.length }
  for (const document of parsed.documents) {
    const { range, renderedFrom } = document
    const source = (offset: number): FileSource => sourceAt(places, offset, renderedFrom)
    const leave = (reason: Ignored['reason']): void => {
      ignored.push({ path: file.path, line: places.position(range.start).line, reason })
    }
    const verdict = judge(file, document, options.selection)
    const loose = verdict === 'beside' ? readLoosely(file.text.slice(range.start, range.end)) : undefined
    const flaws = document.flaws.slice(0, maximumProblems).map((flaw) => problemOf(flaw, source))
    if (verdict === 'not ours') leave('no Kubernetes object')
    // Nobody looked for it, and nobody can read it: where it changes, what it may hold decides.
    else if (verdict === 'unread template')
      cannotRead(whole, [unrendered(source(templateAt(file.text, document)))], { beside: true })
    else if (verdict === 'unread filled in')
      cannotRead(document.value === undefined ? whole : range, [filledInBy(file, document, source)], { beside: true })
    else if (verdict === 'unread') cannotRead(document.value === undefined ? whole : range, flaws, { beside: true })
    else if (verdict === 'beside' && loose === undefined) cannotRead(range, flaws, { beside: true })
    // Where a template ends nobody knows: what it prints may begin an object.
    else if (verdict === 'template') cannotRead(whole, [unrendered(source(templateAt(file.text, document)))])
    else if (verdict === 'filled in') cannotRead(whole, [filledInBy(file, document, source)])
    else if (verdict === 'foreign') cannotRead(range, [notKubernetes(source(range.start))], { holds: holdsNothing })
    else if (document.flaws.length > 0 && loose === undefined) {
      // Without a value it is not sure where the document ends.
      cannotRead(document.value === undefined ? whole : range, flaws)
    } else {
      const context: BuildContext = {
        places,
        renderedFrom,
        namespace: options.namespace,
        keepAge: options.selection === 'folder',
      }
      const signs = once(() => signsIn(file.text.slice(range.start, range.end)))
      for (const item of flattenList(loose === undefined ? document : { ...document, value: loose })) {
        const strict = buildObject(item, context)
        const { group, kind, name } = strict.key
        const beside = options.selection === 'found' && !isOfInterest(group, kind, name)
        const built = beside && strict.kind === 'problems' ? buildObject(item, { ...context, loose: true }) : strict
        const placeholder =
          beside && !isOfInterestByShape(group, kind, item.value)
            ? undefined
            : findPlaceholder(group, kind, item.value, { isRendered: renderedFrom !== undefined, signs: signs() })
        // What nobody can apply as it is, is an example and no mistake.
        if (beside && built.kind === 'problems') leave('kind does not decide access')
        else if (placeholder !== undefined) {
          const where = locator(item.range, context)(placeholder.pointer)
          const holds: MayHold = beside ? { ...holdsOne(built.key), meshParts: true } : holdsOne(built.key)
          cannotRead(item.range, [filledInLater(where, placeholder.text)], { holds, value: item.value })
        } else if (built.kind === 'problems')
          cannotRead(item.range, built.problems, { holds: holdsOne(built.key), value: item.value })
        else {
          objects.push(built.object)
          if (built.tookNamespace) withoutNamespace.push(built.key)
        }
      }
    }
  }
  return {
    objects: withoutRoom(objects),
    ignored: withoutRoom(ignored),
    unread: withoutRoom(unread),
    withoutNamespace: withoutRoom(withoutNamespace),
  }
}

const empty: readonly never[] = []

/** A list that grows keeps room for sixteen more, and most are empty. */
const withoutRoom = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? empty : list.slice())

/** What an object says that it is; a part of that which cannot be true may be anything. */
const holdsOne = ({ group, kind, namespace }: ObjectKey): MayHold => ({
  groups: /^[a-z0-9.-]*$/.test(group) ? new Set([group]) : 'any',
  kinds: isKind(kind) ? new Set([kind]) : 'any',
  namespaces: namespace === '' || isNamespaceName(namespace) ? new Set([namespace]) : 'any',
})

const notKubernetes = (where: FileSource): Problem => ({
  code: 'NOT_KUBERNETES',
  message: 'This is listed as a policy, but it is no Kubernetes object',
  where,
  expected: 'apiVersion and kind',
  remedy: 'Narrow the glob under policies so that it leaves this file out',
})

const problemOf = (flaw: Flaw, source: (offset: number) => FileSource): Problem => ({
  code: flaw.code,
  message: flaw.message,
  where: source(flaw.offset),
  ...(flaw.expected === undefined ? {} : { expected: flaw.expected }),
  ...(flaw.received === undefined ? {} : { received: flaw.received }),
  remedy: flaw.remedy,
})

const templateAt = (text: string, document: ParsedDocument): number => {
  const at = text.indexOf('{{', document.range.start)
  return at === -1 ? document.range.start : at
}

type Judgement =
  | 'read'
  | 'beside'
  | 'not ours'
  | 'template'
  | 'filled in'
  | 'foreign'
  /** The same of what nobody looked for. */
  | 'unread'
  | 'unread template'
  | 'unread filled in'

/** Groups whose objects never hold a Go template by right. */
const neverTemplates: ReadonlySet<string> = new Set([
  'security.istio.io',
  'rbac.authorization.k8s.io',
  'gateway.networking.k8s.io',
])

const textOf = ({ text }: RepositoryFile, { range }: ParsedDocument): string => text.slice(range.start, range.end)

const ytts = new WeakMap<RepositoryFile, { readonly at: number | undefined }>()

/** Once for a file: what a tool renders may have thousands of documents. */
const yttOf = (file: RepositoryFile): number | undefined => {
  const known = ytts.get(file) ?? { at: yttAt(file.text) }
  ytts.set(file, known)
  return known.at
}

/** The sign by which a text that is no object shows that another program makes one of it. */
const filledInBy = (
  file: RepositoryFile,
  document: ParsedDocument,
  source: (offset: number) => FileSource,
): Problem => {
  const mark = yttOf(file) === undefined ? templateMark(file.text, document) : undefined
  return filledInLater(source(mark?.at ?? yttOf(file) ?? 0), mark?.text ?? '#@')
}

const judge = (file: RepositoryFile, document: ParsedDocument, selection: Selection): Judgement => {
  const broken = document.flaws.some((flaw) => flaw.code === 'YAML_SYNTAX' || flaw.code === 'YAML_LIMIT')
  const identity = document.flaws.length > 0 && hidesIdentity(document) ? undefined : identityOf(document.value)
  // Strictness is for objects: what a workflow's `on:` stands for is no question of Kubernetes.
  if (!broken && selection !== 'named' && identity === undefined && isSurelyForeign(document)) return 'not ours'
  if (broken || (document.flaws.length > 0 && identity === undefined)) {
    // The text decides: what cannot be read may hold anything that it mentions.
    const mentions = selection === 'found' ? mayHoldMeshObjects(file.text) : mayHoldObjects(file.text)
    const beside = selection === 'found' && !mentions
    if (selection !== 'named' && !(beside ? mayHoldObjects(file.text) : broken || mentions)) return 'not ours'
    if (isHelmTemplate(file.text)) return beside ? 'unread template' : 'template'
    const isFilled = (yttOf(file) ?? (broken ? templateMark(file.text, document) : undefined)) !== undefined
    if (isFilled && (mentions || beside)) return beside ? 'unread filled in' : 'filled in'
    return beside ? 'unread' : 'read'
  }
  if (identity === undefined) return selection === 'named' ? 'foreign' : 'not ours'
  if (selection === 'found' && !identity.list && !isOfInterest(identity.group, identity.kind, identity.name)) {
    // Code of ytt stands in comments: what is written is not what comes.
    if (yttOf(file) !== undefined && !isOfInterestByShape(identity.group, identity.kind, document.value))
      return 'unread filled in'
    // A whole value that a chart prints reads as a mapping, which is none.
    if (document.flaws.length > 0) return isHelmTemplate(textOf(file, document)) ? 'unread template' : 'beside'
    if (!isOfInterestByShape(identity.group, identity.kind, document.value)) return 'read'
  }
  if (identity.name.includes('{{')) return 'template'
  if (yttOf(file) !== undefined) return 'filled in'
  // An unquoted action reads as a mapping with a mapping as its key, and so has a flaw.
  const text = textOf(file, document)
  if (document.flaws.length > 0 && isHelmTemplate(text)) return 'template'
  if (
    text.includes('{{') &&
    neverTemplates.has(identity.group) &&
    document.value !== undefined &&
    holdsHelmTemplate(document.value)
  )
    return 'template'
  return 'read'
}
