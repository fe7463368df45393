import { mayHold } from '../../manifests/may-hold.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readValues } from '../../units/read-values.js'
import { isInside, joinPath } from '../../units/revision-tree.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { speaksOfMesh } from '../scripts/call-words.js'
import { deployTexts, isDeploying, leadsTo, runningLines, wordsOf } from '../scripts/deploy-texts.js'
import { isFolderOfDeployed } from '../scripts/folders-applied.js'

/** Files of another repository or registry that a tool puts into a folder here. */
interface Fetched {
  readonly folder: string
  /** Where they are from, and which ones. */
  readonly source: Json
  /** What people call them. */
  readonly name: string
}

/** What is fetched is in no tree: whoever applies the folder, or imports from it, takes what the list says. */
interface FetchedList {
  readonly isOne: (path: string) => boolean
  readonly read: (path: string, value: Json) => readonly Fetched[]
  readonly by: string
  /** Whether somebody here applies it, or makes objects with it. */
  readonly isUsed: (one: Fetched, used: Users) => boolean
}

interface Users {
  readonly after: RevisionUnits
  /** Texts that deploy, and programs of jsonnet. */
  readonly deploys: readonly string[]
  readonly programs: readonly string[]
}

/** vendir: `directories[].contents[]`, each below the path of its directory (Carvel: vendir.yml, vendir.lock.yml). */
const ofVendir: FetchedList = {
  isOne: (path) => /(?:^|\/)[\w.-]*vendir[\w.-]*\.ya?ml$/.test(path),
  read: (path, value) =>
    objectsAt(value, 'directories').flatMap((directory) =>
      objectsAt(directory, 'contents').flatMap((content) => {
        const folder = joinPath(folderOf(path), `${textAt(directory, 'path')}/${textAt(content, 'path')}`)
        return folder === undefined ? [] : [{ folder, source: content, name: folder }]
      }),
    ),
  by: 'vendir fetches what it says into',
  isUsed: ({ folder, source }, { after, deploys }) =>
    speaksOfPolicies.test(`${folder} ${JSON.stringify(source)}`) ||
    isFolderOfDeployed(folder, after) ||
    takenBy(folder, after) ||
    deploys.some((text) => wordsOf(text).some(({ word }) => leadsTo(word, 'below')?.test(folder) === true)),
}

const speaksOfPolicies = new RegExp(`${speaksOfMesh.source}|polic|\\brbac\\b|authz`, 'i')

/** A kustomization or an object of Argo CD or Flux takes a folder that holds nothing here. */
const takenBy = (folder: string, { found, files }: RevisionUnits): boolean =>
  found.units.some(
    ({ declared }) => declared !== undefined && (folder === declared.folder || isInside(folder, declared.folder)),
  ) ||
  files.some(
    ({ path, text }) =>
      isKustomizationFile(path) &&
      readValues(text).some((value) =>
        ['resources', 'bases', 'components'].some((list) =>
          textsAt(value, list).some((one) => {
            const to = joinPath(folderOf(path), one)
            return to !== undefined && (to === folder || isInside(to, folder) || isInside(folder, to))
          }),
        ),
      ),
  )

/** jsonnet-bundler: `dependencies[].source.git` with its version, below `vendor/` (jsonnetfile.json, jsonnetfile.lock.json). */
const ofJsonnet: FetchedList = {
  isOne: (path) => /(?:^|\/)jsonnetfile(?:\.lock)?\.json$/.test(path),
  read: (path, value) =>
    objectsAt(value, 'dependencies').flatMap((dependency) => {
      const remote = textAt(dependency, 'source', 'git', 'remote')
      const subdir = textAt(dependency, 'source', 'git', 'subdir')
      const long = `${remote
        .replace(/^(?:[a-z+]+:\/\/|git@)/, '')
        .replace(':', '/')
        .replace(/\.git$/, '')}${subdir === '' ? '' : `/${subdir}`}`
      const folder = joinPath(folderOf(path), `vendor/${long}`)
      const source = { source: objectAt(dependency, 'source'), version: dependency['version'] ?? null }
      return remote === '' || folder === undefined ? [] : [{ folder, source, name: long }]
    }),
  by: 'jsonnet-bundler fetches the library that it names into',
  isUsed: ({ name }, { programs }) => {
    const short = nameOf(name)
    const importing = programs.filter((text) =>
      [...text.matchAll(/\bimport(?:str)?\s+['"]([^'"]+)['"]/g)].some(
        ([, path = '']) => path.startsWith(`${short}/`) || path.startsWith(`${name}/`),
      ),
    )
    return (
      importing.length > 0 &&
      (speaksOfPolicies.test(name) ||
        importing.some((text) => speaksOfPolicies.test(text) || mayHoldDeciding(mayHold(text))))
    )
  },
}

/** npm: packages by their names, in `node_modules` beside the list, each with the version that is asked for or locked. */
const ofNpm: FetchedList = {
  isOne: (path) => /(?:^|\/)package(?:-lock)?\.json$/.test(path) && !path.includes('node_modules/'),
  read: (path, value) => {
    const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) =>
      Object.entries<Json>(objectAt(value, list)).flatMap(([name, version]) =>
        typeof version === 'string' ? [[name, version] as const] : [],
      ),
    )
    const locked = Object.entries<Json>(objectAt(value, 'packages')).flatMap(([place, one]) => {
      const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? []
      return name === undefined ? [] : [[name, textAt(one, 'version')] as const]
    })
    return [...asked, ...locked].flatMap(([name, source]) => {
      const folder = joinPath(folderOf(path), `node_modules/${name}`)
      return folder === undefined ? [] : [{ folder, source, name }]
    })
  },
  by: 'npm puts the package that it names into',
  isUsed: ({ name, folder }, { after, deploys }) =>
    takenBy(folder, after) ||
    deploys.some((text) =>
      runningLines(text).some(
        (line) => isDeploying(line) && new RegExp(`node_modules/${quotePattern(name)}(?![\\w.-])`).test(line),
      ),
    ),
}

const lists: readonly FetchedList[] = [ofVendir, ofJsonnet, ofNpm]

/** Names of what a list of a tool says, each with what is fetched there. */
const fetchedIn = ({ read }: FetchedList, path: string, text: string | undefined): ReadonlyMap<string, Fetched> =>
  new Map(
    (text === undefined ? [] : readValues(text)).flatMap((value) => read(path, value)).map((one) => [one.folder, one]),
  )

/**
 * Changed lists of what a tool fetches from elsewhere: another revision, repository or file of what is applied here, or of what
 * makes it. What such a tool has put into this repository is compared as it stands, and says nothing here.
 */
export const changedFetchedLists = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => lists.some(({ isOne }) => isOne(path))).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const isHere = ({ folder }: Fetched): boolean =>
    [before, after].every(({ tree }) => tree.below(folder).length > 0 || tree.file(folder) !== undefined)
  const open = paths.flatMap((path) => {
    const list = lists.find(({ isOne }) => isOne(path))
    if (list === undefined) return []
    const [one, other] = [old, now].map((texts) => fetchedIn(list, path, texts.get(path)))
    const all = new Map([...(one ?? []), ...(other ?? [])])
    const differing = [...all.values()].filter(
      (fetched) =>
        !isHere(fetched) &&
        !isSameJson(one?.get(fetched.folder)?.source ?? null, other?.get(fetched.folder)?.source ?? null),
    )
    return differing.length === 0 ? [] : [{ path, list, differing }]
  })
  if (open.length === 0) return []
  const programs = await textsOf(
    repository,
    after,
    after.tree.paths.filter((path) => /\.(?:jsonnet|libsonnet)$/.test(path)),
  )
  const users: Users = {
    after,
    deploys: (await deployTexts(repository, after)).map(({ text }) => text),
    programs: [...programs.values()],
  }
  return open.flatMap(({ path, list, differing }): readonly Reason[] => {
    const used = differing.find((one) => list.isUsed(one, users))
    return used === undefined ? [] : [reasonOf(path, `${list.by} ${used.folder}`)]
  })
}

const reasonOf = (path: string, by: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes, and ${by}: what comes from there stands in no file of this repository and was not read. Fetch it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
