import type { Reason } from '../../mesh/difference/access-diff.js'
import { isAlike } from '../../manifests/environment-name.js'
import { byCodePoint } from '../../ports/order.js'
import { releasesAlike } from '../charts/chart-releases.js'
import { mayFeed } from '../templates/feeding.js'
import { holdsStoredObject } from './step-objects.js'
import { nameOf } from '../../ports/repository.js'
import type { PolicyPlaces } from './policy-places.js'
import { isOfOthers } from './own-texts.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import type { FlowPart, ScriptFlow } from './script-flow.js'
import { ofClientLibrary, ofCompiled } from './client-statements.js'
import { flowIn, handingPlaces, runs } from './text-flows.js'

/** Words without which no text hands anything to a cluster, or runs one that does. */
export const mayHand =
  /\b(?:kubectl|oc|kapp|KUBECTL\w*|helm\w*|kustomize|apply|deploy\w*|upgrade|install|sync|rollout|make|just|task|npm|yarn|pnpm|flux|oras|imgpkg|uses|k8s|import_\w+|include_\w+|roles|chart)\b|\.sh\b/

/**
 * Changed texts that hand policies which stay in the repository to a cluster: a script, a pipeline, a file of targets. Where it does so
 * otherwise than before, or under another condition, what the cluster has was not read. What builds, tests, prints and waits
 * is no part of it, and neither are jobs, functions and targets that hand nothing over. One that did not hand anything over before says
 * nothing: then the files do. One that hands nothing over any more is told by `handedNoLonger`.
 */
export const changedHanding = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  isSaid?: (folder: string) => boolean,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayChangeHanding(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const texts = paths.flatMap((path) => {
    const [one, other] = [old.get(path), now.get(path)]
    const isOne =
      one !== undefined &&
      other !== undefined &&
      [one, other].every((text) => mayHandAny(text) && !holdsStoredObject(text))
    return isOne ? [{ path, one, other }] : []
  })
  if (texts.length === 0) return []
  const places = await handingPlaces(repository, before, after)
  if (places.policies.length === 0) return []
  const flows = await Promise.all(
    texts.map(async ({ path, one, other }) => {
      // Of what a command releases with values that stand here, both sides are rendered.
      const isRendered = await releasesAlike(repository, path, [before, after], [one, other])
      const shown = (text: string): string => (isRendered ? text.replaceAll(settings, '') : text)
      const [was, is] = [flowIn(path, shown(one), places), flowIn(path, shown(other), places)]
      return { path, text: other, was, is: isRendered ? withoutNewReleases(was, is) : is }
    }),
  )
  const come = paths.flatMap((path) => {
    const text = old.has(path) ? undefined : now.get(path)
    return text !== undefined && mayHandAny(text) && !holdsStoredObject(text)
      ? [{ path, was: nothing, is: flowIn(path, text, places) }]
      : []
  })
  const isElsewhere = movedBetween(flows, come)
  return flows.flatMap(({ path, text, was, is: all }): readonly Reason[] => {
    // What a call of a library handed over, no list of texts that deploy has.
    if (!was.hands || (!all.hands && !ofClientLibrary.test(text))) return []
    const is = isSaid === undefined ? all : withoutSaidStages(was, all, places, isSaid)
    const part = changedPart(
      was.parts.filter((one) => !isElsewhere(one)),
      is.parts.filter((one) => !isElsewhere(one)),
    )
    if (part !== undefined) return [reasonOf(path, text, part.written)]
    return was.stopsAtFailure && !is.stopsAtFailure ? [reasonOf(path, text, 'set -e')] : []
  })
}

/**
 * Without units of environments that come to be handed over, where the command names a cluster as the folder is called: the
 * configuration says that they are applied, and what is applied elsewhere stays as it was.
 */
const withoutSaidStages = (
  was: ScriptFlow,
  is: ScriptFlow,
  { builds }: PolicyPlaces,
  isSaid: (folder: string) => boolean,
): ScriptFlow => {
  const known = new Set(was.parts.map(({ key }) => key))
  const isNew = ({ kind, key, written, names = [] }: FlowPart): boolean => {
    if (kind !== 'hands' || known.has(key)) return false
    const folders = names.filter((name) => builds.has(name))
    const policies = new Set(folders.flatMap((folder) => builds.get(folder) ?? []))
    const [, cluster = ''] = /--(?:(?:kube-?)?context|kubeconfig|cluster)[\s=]+["']?([\w./-]+)/.exec(written) ?? []
    const words = cluster.split(/[-_./]/)
    return (
      folders.length > 0 &&
      names.every((name) => builds.has(name) || policies.has(name)) &&
      folders.every((folder) => isSaid(folder) && words.some((word) => isAlike(word, nameOf(folder))))
    )
  }
  return { ...is, parts: is.parts.filter((part) => !isNew(part)) }
}

/** A release that comes is rendered as a unit that was not there. */
const withoutNewReleases = (was: ScriptFlow, is: ScriptFlow): ScriptFlow => {
  const known = new Set(was.parts.map(({ key }) => key))
  const isNew = ({ kind, key, written }: FlowPart): boolean =>
    kind === 'hands' && !known.has(key) && /\bhelm\b.*\s(?:upgrade|install)\s/.test(written)
  return { ...is, parts: is.parts.filter((part) => !isNew(part)) }
}

const mayHandAny = (text: string): boolean => mayHand.test(text) || ofClientLibrary.test(text)

/** Values that a command gives a chart, and hooks that it leaves out, with the space before them. */
const settings =
  /[ \t]+--no-hooks\b|[ \t]+--set(?:-string|-file|-json|-literal)?[ \t=]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)/g

/** A changed text that a unit does not read, and that may hand something over. */
export const mayChangeHanding = (path: string, sides: readonly RevisionUnits[]): boolean =>
  (mayFeed(path) || ofCompiled.test(path)) &&
  !isTest.test(path) &&
  !isOfOthers(path) &&
  !/\.(?:lock|tf|tofu|hcl|tfvars)$|-lock\.json$/.test(path) &&
  sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path)))

const nothing: ScriptFlow = { parts: [], hands: false, stopsAtFailure: true }

interface TextSides {
  readonly path: string
  readonly was: ScriptFlow
  readonly is: ScriptFlow
}

/** What one text hands over no longer, and another one came to, moved; so did a script that holds nothing else, and what runs it. */
const movedBetween = (flows: readonly TextSides[], come: readonly TextSides[]): ((part: FlowPart) => boolean) => {
  const keysOf = ({ parts }: ScriptFlow): ReadonlySet<string> =>
    new Set(parts.flatMap(({ kind, key }) => (kind === 'hands' ? [key] : [])))
  const sides = [...flows, ...come].map(({ was, is }) => [keysOf(was), keysOf(is)] as const)
  const old = new Set(sides.flatMap(([one, other]) => [...one].filter((key) => !other.has(key))))
  const now = new Set(sides.flatMap(([one, other]) => [...other].filter((key) => !one.has(key))))
  const isMoved = ({ kind, key }: FlowPart): boolean => kind === 'hands' && old.has(key) && now.has(key)
  const scripts = come.flatMap(({ path, is }) => (is.hands && is.parts.every(isMoved) ? [path] : []))
  const runsMoved = ({ kind, written }: FlowPart): boolean =>
    kind === 'hands' && scripts.length > 0 && runs(written, scripts, () => new Set())
  return (part) => isMoved(part) || runsMoved(part)
}

/** The first part in which two texts differ; what stores nothing is left out. */
export const changedPart = (old: readonly FlowPart[], now: readonly FlowPart[]): FlowPart | undefined => {
  const [one, other] = [old, now].map((parts) => parts.filter(({ kind }) => kind !== 'dry'))
  const length = Math.max(one?.length ?? 0, other?.length ?? 0)
  for (let at = 0; at < length; at++)
    if (one?.[at]?.key !== other?.[at]?.key) {
      const come = other?.[at]
      return come !== undefined && !old.some(({ key }) => key === come.key) ? come : (one?.[at] ?? come)
    }
  return undefined
}

const reasonOf = (path: string, text: string, written: string): Reason => {
  const line = lineOf(text, written)
  const shown = written.length > 120 ? `${written.slice(0, 117)}…` : written
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} changes \`${shown}\`, and with it which policies of this repository reach a cluster, or when: what the cluster has then was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
    where: { kind: 'file', path, line, column: 1 },
  }
}

/** Where a part stands: the line with most of its words, from the first on. */
const lineOf = (text: string, written: string): number => {
  const words = written.split(/\s+/).filter((word) => word.length > 1)
  const lines = text.split('\n')
  const counts = lines.map((line) => (/^\s*#/.test(line) ? 0 : words.filter((word) => line.includes(word)).length))
  return Math.max(counts.indexOf(Math.max(...counts)), 0) + 1
}
