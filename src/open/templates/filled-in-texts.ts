import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { isLanguage, opaqueBy } from '../../units/opaque.js'
import { readValues } from '../../units/read-values.js'
import { isInside } from '../../units/revision-tree.js'
import { isOnWayTo, pathsAskedFor } from './feeding-names.js'
import { mayFeed } from './feeding.js'
import { isData } from './object-text.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** A text with objects that decide, which another program fills in, and what it asks for. */
export interface FilledIn {
  readonly path: string
  readonly text: string
  /** Below this folder, and where Ansible looks for variables, a name also stands for what it is a part of, and a file for its text. */
  readonly project: string
}

/** Where Ansible looks for variables, in whichever folder (Ansible: Using variables). */
export const isVariablesOfAnsible =
  /(?:^|\/)(?:group_vars|host_vars|vars|defaults|inventor(?:y|ies))\/|(?:^|\/)(?:hosts|inventory)(?:\.\w+)?$/

/** Pipelines, packages and what is hidden name things by the same words as everybody. */
const ofOthers = /(?:^|\/)(?:\.(?!env)|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/

/** The folder that holds playbooks, roles and variables, or the one of the program that fills in. */
const projectOf = (path: string): string => {
  const [, project] = /^(.*?)(?:^|\/)(?:roles|playbooks|templates|tasks|files)\//.exec(path) ?? []
  return project ?? folderOf(path)
}

const isTemplate = (path: string): boolean => {
  const file = opaqueBy(path, [])
  return file !== undefined && !isLanguage(file)
}

const isNestedIn = (text: string): boolean =>
  text.includes('{{') && !/^apiVersion/m.test(text) && mayHoldPolicy(mayHold(text))

/** Templates that hold what decides, playbooks that do, and those that take such a template. */
export const filledInTexts = async (repository: WholeRepository, side: RevisionUnits): Promise<readonly FilledIn[]> => {
  const folders = [...chartFolders(side.tree)]
  const paths = side.tree.paths.filter((path) => isTemplate(path) && chartOfTemplate(path, folders) === undefined)
  const texts = await textsOf(repository, side, paths)
  const filled = [...texts].filter(([, text]) => mayHoldPolicy(mayHold(text)))
  const names = filled.map(([path]) => new RegExp(String.raw`(?<![\w.-])${quotePattern(nameOf(path))}(?![\w-])`))
  const nested = side.files.filter(({ path, text }) => chartOfTemplate(path, folders) === undefined && isNestedIn(text))
  const projects = filled.map(([path]) => projectOf(path))
  const isStep = (path: string): boolean =>
    /\.ya?ml$/.test(path) &&
    projects.some((one) => folderOf(path) === one || (isInside(path, one) && ofSteps.test(path)))
  const steps = [...(await textsOf(repository, side, side.tree.paths.filter(isStep).slice(0, mostSteps)))].filter(
    ([, text]) => !isObjects(text) && names.some((name) => name.test(text)),
  )
  return [...filled, ...nested.map(({ path, text }) => [path, text] as const), ...steps].map(([path, text]) => ({
    path,
    text,
    project: projectOf(path),
  }))
}

/** Where Ansible looks for tasks. */
const ofSteps = /(?:^|\/)(?:tasks|handlers|playbooks?)\//
const mostSteps = 500

/** Members of a value of which some part differs, each with all on the way to it. */
const changedMembers = (old: Json | undefined, now: Json | undefined, at = ''): readonly string[] => {
  if (isSameJson(old ?? null, now ?? null)) return []
  const [one, other] = [isJsonObject(old) ? old : undefined, isJsonObject(now) ? now : undefined]
  if (one === undefined && other === undefined) return at === '' ? [] : [at]
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].flatMap((name) =>
    changedMembers(one?.[name], other?.[name], at === '' ? name : `${at}.${name}`),
  )
}

const valueOf = (text: string): Json | undefined => readValues(text)[0]

/** What a shell says before it ends where nobody gave the name: `${NAME:?must be given}` is its value as it is. */
const complaint = /(\$\{\w+)(:?\?)[^}$`\n]*\}/g

/** Where a line that begins so is a comment; ytt reads some of them. */
const hasComments = /\.(?:sh|bash|zsh|env|mk|py|rb|tf|toml|ini|properties|conf|star|bzl)$|(?:^|\/)Makefile$/
const comments = /^[ \t]*#(?!@).*$/gm

const pairsIn = (path: string, whole: string): ReadonlyMap<string, string> => {
  const text = hasComments.test(path) ? whole.replaceAll(comments, '') : whole
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text
    .replaceAll(complaint, '$1$2}')
    .matchAll(/(?:^|[\s.,;{("'])([A-Za-z_]\w*)["']?[ \t]*[=:][ \t]*([^\n]*)/g))
    found.set(name, `${found.get(name) ?? ''}\n${value}`)
  return found
}

/** Names that a file gives another meaning. */
const changedNames = (path: string, old = '', now = ''): readonly string[] => {
  if (isData.test(path)) {
    const [one, other] = [valueOf(old), valueOf(now)]
    // Packages of Zarf and their like are objects without a version.
    const isObject = [one, other].some(
      (value) =>
        isJsonObject(value) &&
        (typeof value['apiVersion'] === 'string' ||
          (typeof value['kind'] === 'string' && isJsonObject(value['metadata']))),
    )
    return isObject ? [] : changedMembers(one, other)
  }
  const [one, other] = [pairsIn(path, old), pairsIn(path, now)]
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
}

/** What is asked for, through variables that are made of others; `texts` are those of the variables that it leads through. */
const spread = (
  template: FilledIn,
  variables: readonly (readonly [name: string, text: string])[],
): { readonly asked: ReadonlySet<string>; readonly texts: readonly string[] } => {
  const asked = new Set(pathsAskedFor(template.text))
  const taken = new Set<string>([template.text])
  for (let size = -1; size !== taken.size;) {
    size = taken.size
    for (const [name, text] of variables)
      if (!taken.has(text) && [...asked].some((one) => isOnWayTo(one, name))) {
        taken.add(text)
        for (const one of pathsAskedFor(text)) asked.add(one)
      }
  }
  return { asked, texts: [...taken] }
}

const variablesIn = async (
  repository: WholeRepository,
  side: RevisionUnits,
): Promise<readonly (readonly [string, string])[]> => {
  const paths = side.tree.paths.filter((path) => isVariablesOfAnsible.test(path) && isData.test(path))
  return [...(await textsOf(repository, side, paths)).values()].flatMap((text) => {
    const value = text.includes('{{') ? valueOf(text) : undefined
    return isJsonObject(value)
      ? Object.entries<Json>(value).map(([name, inner]) => [name, JSON.stringify(inner)] as const)
      : []
  })
}

/**
 * Changed files that say what is filled into a text with objects that decide: variables of Ansible and of other programs, by the
 * names that the text asks for, and files that it takes by theirs. The text itself stays as it is; where it changes it is told.
 */
export const changedFilledIn = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  textsFilledIn: () => Promise<readonly FilledIn[]>,
): Promise<readonly Reason[]> => {
  const folders = [...chartFolders(after.tree)]
  const paths = [...changed]
    .filter((path) => (mayFeed(path) || path.endsWith('.txt')) && !ofOthers.test(path) && !isTest.test(path))
    .filter((path) => !folders.some((folder) => isInside(path, folder)))
    .sort(byCodePoint)
  if (paths.length === 0) return []
  const templates = await textsFilledIn()
  if (templates.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const variables = await variablesIn(repository, after)
  const asking = templates.map((template) => ({ ...template, ...spread(template, variables) }))
  return paths.flatMap((path): readonly Reason[] => {
    const isNamed = namesFile(path)
    const names = changedNames(path, old.get(path), now.get(path))
    const last = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)).filter(isTelling))
    const user = asking.find(({ path: own, project, asked, texts }) => {
      if (own === path) return false
      // A program can be given a file of any folder.
      if (!isVariablesOfAnsible.test(path) && !isInside(path, project))
        return [...asked].some((one) => last.has(one.slice(one.lastIndexOf('.') + 1)))
      return (
        names.some((name) => [...asked].some((one) => isOnWayTo(one, name))) ||
        // One that holds objects is compared as what it holds.
        (!isObjects(now.get(path)) && texts.some(isNamed))
      )
    })
    return user === undefined ? [] : [reasonOf(path, user.path)]
  })
}

/**
 * Whether a text takes a file by its name: `templates/deny.yaml`, `../{{ env }}/deny.yaml`. Folders that are written there have to be
 * its own; what stands in for one may be several.
 */
const namesFile = (path: string): ((text: string) => boolean) => {
  const named = new RegExp(String.raw`(?:^|["'=,( ])((?:[^\s"'=,(]*/)?)${quotePattern(nameOf(path))}(?![\w-])`, 'gm')
  const own = folderOf(path).split('/').reverse()
  const fits = (folders: string): boolean => {
    let [at, isOpen] = [0, false]
    for (const one of folders
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .reverse()) {
      if (one === '..') return true
      if (/[${}<%*]/.test(one)) isOpen = true
      else {
        const next = isOpen ? own.indexOf(one, at) : at
        // What stands around the repository is not known.
        if (next >= own.length) return true
        if (own[next] !== one) return false
        at = next
        isOpen = false
      }
      at += 1
    }
    return true
  }
  return (text) => [...text.matchAll(named)].some(([, folders = '']) => fits(folders))
}

/** Names that every program has for something of its own tell nothing of another folder's. */
const ofEveryProgram: ReadonlySet<string> = new Set([
  ...[
    'name',
    'version',
    'image',
    'tag',
    'type',
    'description',
    'enabled',
    'replicas',
    'path',
    'id',
    'value',
    'key',
    'url',
    'port',
  ],
])
const isTelling = (name: string): boolean => name.length >= 3 && !ofEveryProgram.has(name.toLowerCase())

const isObjects = (text = ''): boolean => /^apiVersion\s*:/m.test(text)

const reasonOf = (path: string, template: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes and says what is filled into ${template}, which holds an object of Istio or of permissions: what it becomes was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
