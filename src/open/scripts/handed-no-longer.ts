import { buildFile } from '../../manifests/templates.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { mayChangeHanding, mayHand } from './changed-handing.js'
import { deployTexts, isPipeline, type DeployText } from './deploy-texts.js'
import type { HandingPlaces } from './handing-commands.js'
import { holdsStoredObject } from './step-objects.js'
import { isOfOthers } from './own-texts.js'
import { comeToBeListed } from './listed-policies.js'
import { isMakefile } from './make-flow.js'
import { ofOwnCluster } from './pipeline-flow.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { directPlaces, flowIn, runs, targetsOf } from './text-flows.js'

/**
 * Changed texts that handed policies which stay in the repository to a cluster, where nothing does so any more: the job, the step or
 * the script is gone, or nobody runs it. What the cluster has stays as it was, and no change of those files reaches it, with this
 * change or later. What another text hands over, or an object of Argo CD or Flux, was moved; of what a pipeline handed over, by
 * itself or by a script that it runs, that has to be a pipeline again.
 */
export const handedNoLonger = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayChangeHanding(path, [before, after])).sort(byCodePoint)
  const old = paths.length === 0 ? new Map<string, string>() : await textsOf(repository, before, paths)
  const candidates = [...old].filter(([, text]) => mayHand.test(text) && !holdsStoredObject(text))
  if (candidates.length === 0) return []
  const places = directPlaces(before, after)
  if (places.policies.length === 0) return []
  const was = await handedAt(repository, before, places, after)
  if (!candidates.some(([path]) => was.texts.get(path)?.size)) return []
  const is = await handedAt(repository, after, places, after)
  const delivered = after.found.units.flatMap(({ declared, reads }) => (declared === undefined ? [] : [...reads]))
  // Of those that hand something over it is known what.
  const lists = new Set([...changed].filter((path) => !is.texts.has(path)))
  const listed = await comeToBeListed(repository, before, after, lists, places)
  const others = new Set([...delivered, ...listed])
  return candidates.flatMap(([path]): readonly Reason[] => {
    const isOfPipeline = was.byPipelines.has(path)
    const kept = isOfPipeline ? is.ofPipelines : is.ofAll
    const lost = [...(was.texts.get(path) ?? [])].filter((one) => !kept.has(one) && !others.has(one))
    if (lost.length === 0) return []
    const line = lineOf(old.get(path) ?? '', lost)
    return [
      reasonOf(path, line, lost, after.tree.file(path) !== path, isOfPipeline && lost.some((one) => is.ofAll.has(one))),
    ]
  })
}

/** What of the policies, and of the files that they are built by, the texts of a revision hand over. */
interface Handed {
  /** Of each text, with those that it runs. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>
  /** Pipelines, and texts that one runs. */
  readonly byPipelines: ReadonlySet<string>
  readonly ofPipelines: ReadonlySet<string>
  readonly ofAll: ReadonlySet<string>
}

/** Pipelines that start by what happens in the repository. */
const startsByItself = ({ path, text }: DeployText): boolean =>
  path.startsWith('.github/')
    ? path.startsWith('.github/workflows/') &&
      /\b(?:push|pull_request\w*|schedule|workflow_run|release|create|merge_group|repository_dispatch|workflow_dispatch|registry_package|deployment\w*|issue_comment)\b/.test(
        text,
      )
    : isPipeline.test(path)
      ? !/(?:^|\/)Taskfile/.test(path)
      : ofOtherServers.test(path)

const ofOtherServers =
  /(?:^|\/)(?:Jenkinsfile[^/]*|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|cloudbuild[^/]*\.ya?ml|buildspec[^/]*\.ya?ml|\.buildkite\/|\.semaphore\/|\.tekton\/|appveyor\.ya?ml|\.cirrus\.ya?ml)/

/** A pipeline runs a script, which runs make, which runs another script. */
const mostSteps = 4

const handedAt = async (
  repository: WholeRepository,
  at: RevisionUnits,
  places: HandingPlaces,
  later: RevisionUnits,
): Promise<Handed> => {
  const pipelines = at.tree.paths.filter(
    (path) => isPipeline.test(path) || ofOtherServers.test(path) || isMakefile(path) || nameOf(path) === 'package.json',
  )
  const all = new Map([
    ...(await textsOf(repository, at, pipelines)),
    ...(await deployTexts(repository, at)).map(({ path, text }) => [path, text] as const),
  ])
  const texts = [...all]
    .filter(
      ([path, text]) =>
        !isOfOthers(path) && mayHand.test(text) && !holdsStoredObject(text) && !isOfOwnCluster(path, text),
    )
    .map(([path, text]): DeployText => ({ path, text }))
  const handed = new Map<string, Set<string>>()
  const run = new Map<string, Set<string>>()
  const known = new Map<string, DeployText>()
  const targets = new Map<string, ReadonlySet<string>>()
  const runBy = (command: string): readonly string[] =>
    [...known.keys()].filter((path) => runs(command, [path], () => targets.get(path) ?? new Set()))
  const around: HandingPlaces = { ...places, runsHanding: (command) => runBy(command).length > 0 }
  for (let step = 0, size = -1; step < mostSteps && size !== known.size; step++) {
    size = known.size
    const found = texts.filter(({ path, text }) => {
      const parts = flowIn(path, text, around).parts.filter(({ kind }) => kind === 'hands')
      for (const { names = [] } of parts) for (const one of filesOf(names, later)) add(handed, path, one)
      for (const { written } of parts)
        for (const other of [written, `uses ${written}`].flatMap(runBy)) if (other !== path) add(run, path, other)
      return parts.length > 0
    })
    for (const one of found) known.set(one.path, one)
    for (const { path, text } of found) targets.set(path, new Set(targetsOf(path, text, around)))
  }
  const reached = closed(
    texts.filter(startsByItself).map(({ path }) => path),
    run,
  )
  const ofTexts = (some: Iterable<string>): ReadonlySet<string> =>
    new Set([...some].flatMap((path) => [...(handed.get(path) ?? [])]))
  return {
    texts: new Map([...known.keys()].map((path) => [path, ofTexts(closed([path], run))])),
    byPipelines: reached,
    ofPipelines: ofTexts(reached),
    ofAll: ofTexts(known.keys()),
  }
}

const add = (all: Map<string, Set<string>>, key: string, value: string): void => {
  const known = all.get(key) ?? new Set()
  known.add(value)
  all.set(key, known)
}

/** A script that makes itself a cluster; of a pipeline its jobs are asked one by one. */
const isOfOwnCluster = (path: string, text: string): boolean =>
  !isPipeline.test(path) && !ofOtherServers.test(path) && ofOwnCluster.test(text)

const closed = (from: readonly string[], run: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> => {
  const found = new Set(from)
  for (const path of found) for (const other of run.get(path) ?? []) found.add(other)
  return found
}

/** Policies by their paths; of what is built, the files that say what of. */
const filesOf = (names: readonly string[], { found }: RevisionUnits): readonly string[] =>
  names.flatMap((name) => {
    const reads = found.ofFolder(name)?.reads
    return reads === undefined ? [name] : [...reads].filter((path) => buildFile(path) !== undefined)
  })

/** The line that says most of the way to what it handed over. */
const lineOf = (text: string, lost: readonly string[]): number => {
  const words = new Set(
    lost.flatMap((path) => [path, ...path.split('/'), folderOf(path)]).filter((word) => word.length > 2),
  )
  const scores = text
    .split('\n')
    .map((line) =>
      /^\s*(?:#|\/\/)/.test(line)
        ? 0
        : Math.max(0, ...[...words].map((word) => (line.includes(word) ? word.length : 0))),
    )
  return scores.indexOf(Math.max(...scores)) + 1
}

const reasonOf = (path: string, line: number, lost: readonly string[], isGone: boolean, isByHand: boolean): Reason => {
  const shown = listNames([...lost].sort(byCodePoint), 3)
  const what = isGone
    ? `${path} goes, which handed ${shown} to a cluster`
    : `${path} hands ${shown} to a cluster no longer`
  const rest = isByHand
    ? 'no pipeline of this repository does so any more'
    : 'nothing of this repository does so any more'
  return {
    code: 'CHANGE_UNREAD',
    text: `${what} (line ${line} before), and ${rest}: what the cluster has of these files, now and after later changes, was not read. Say in the same change who applies them, or let check read the cluster.`,
    where: { kind: 'file', path, line: isGone ? line : 1, column: 1 },
  }
}
