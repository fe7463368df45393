import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { releasesAlike } from '../charts/chart-releases.js'
import { deployTexts, leadsTo, wordsOf } from './deploy-texts.js'
import { mayFeed } from '../templates/feeding.js'
import { handingOf, type HandingPlaces } from './handing-commands.js'
import { isMakefile, handingTargets, makeFlow } from './make-flow.js'
import { holdsObject, isData } from '../templates/object-text.js'
import { isOfOthers } from './own-texts.js'
import { pipelineFlow } from './pipeline-flow.js'
import { policyPlaces } from './policy-places.js'
import { programFlow } from './program-flow.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { scriptFlow, type FlowPart, type ScriptFlow } from './script-flow.js'

/** Words without which no text hands anything to a cluster, or runs one that does. */
const mayHand =
  /\b(?:kubectl|oc|kapp|KUBECTL\w*|helm\w*|kustomize|apply|deploy\w*|upgrade|install|sync|rollout|make|just|task|npm|yarn|pnpm|uses)\b|\.sh\b/

/**
 * Changed texts that hand policies which stay in the repository to a cluster: a script, a pipeline, a file of targets. Where it does so
 * otherwise than before, or under another condition, what the cluster has was not read. What builds, tests, prints and waits
 * is no part of it, and neither are jobs, functions and targets that hand nothing over. One that hands nothing over any more, or did
 * not, says nothing: then the files do.
 */
export const changedHanding = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayChangeHanding(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const texts = paths.flatMap((path) => {
    const [one, other] = [old.get(path), now.get(path)]
    const isOne =
      one !== undefined && other !== undefined && [one, other].every((text) => mayHand.test(text) && !holdsObject(text))
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
      return { path, text: other, was: flowIn(path, shown(one), places), is: flowIn(path, shown(other), places) }
    }),
  )
  const isElsewhere = movedBetween(flows)
  return flows.flatMap(({ path, text, was, is }): readonly Reason[] => {
    if (!was.hands || !is.hands) return []
    const part = changedPart(
      was.parts.filter((one) => !isElsewhere(one)),
      is.parts.filter((one) => !isElsewhere(one)),
    )
    if (part !== undefined) return [reasonOf(path, text, part.written)]
    return was.stopsAtFailure && !is.stopsAtFailure ? [reasonOf(path, text, 'set -e')] : []
  })
}

/** Values that a command gives a chart, with the space before them. */
const settings = /[ \t]+--set(?:-string)?[ \t=]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)/g

const mayChangeHanding = (path: string, sides: readonly RevisionUnits[]): boolean =>
  mayFeed(path) &&
  !isTest.test(path) &&
  !isOfOthers(path) &&
  !/\.(?:lock|tf|tofu|hcl|tfvars)$|-lock\.json$/.test(path) &&
  sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path)))

/** Other programs are read by their lines. */
const isScript = /\.(?:sh|bash|zsh|ksh|bats|envrc)$|(?:^|\/)[^./]+$/

const flowIn = (path: string, text: string, places: HandingPlaces): ScriptFlow => {
  if (isMakefile(path)) return makeFlow(text, places)
  if (isData.test(path)) return pipelineFlow(commandsIn(path, readValues(text)), places)
  return isScript.test(path) &&
    !/^(?:Jenkinsfile|Tiltfile|Earthfile|Dockerfile|Vagrantfile|Rakefile)/.test(nameOf(path))
    ? scriptFlow(text, places)
    : programFlow(text, places)
}

/** Of a package of npm its commands are all that runs. */
const commandsIn = (path: string, values: readonly Json[]): readonly Json[] =>
  nameOf(path) === 'package.json'
    ? values.map((value) => (isJsonObject(value) ? (value['scripts'] ?? null) : null))
    : values

/** What one text hands over no longer, and another one came to, moved. */
const movedBetween = (
  flows: readonly { readonly was: ScriptFlow; readonly is: ScriptFlow }[],
): ((part: FlowPart) => boolean) => {
  const keysOf = ({ parts }: ScriptFlow): ReadonlySet<string> =>
    new Set(parts.flatMap(({ kind, key }) => (kind === 'hands' ? [key] : [])))
  const sides = flows.map(({ was, is }) => [keysOf(was), keysOf(is)] as const)
  const gone = new Set(sides.flatMap(([one, other]) => [...one].filter((key) => !other.has(key))))
  const come = new Set(sides.flatMap(([one, other]) => [...other].filter((key) => !one.has(key))))
  return ({ kind, key }) => kind === 'hands' && gone.has(key) && come.has(key)
}

/** The first part in which two texts differ; what stores nothing is left out. */
const changedPart = (old: readonly FlowPart[], now: readonly FlowPart[]): FlowPart | undefined => {
  const [one, other] = [old, now].map((parts) => parts.filter(({ kind }) => kind !== 'dry'))
  const length = Math.max(one?.length ?? 0, other?.length ?? 0)
  for (let at = 0; at < length; at++)
    if (one?.[at]?.key !== other?.[at]?.key) {
      const come = other?.[at]
      return come !== undefined && !old.some(({ key }) => key === come.key) ? come : (one?.[at] ?? come)
    }
  return undefined
}

/** Places of both revisions, with the texts of the later one that hand policies over. */
const handingPlaces = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
): Promise<HandingPlaces> => {
  const direct: HandingPlaces = {
    ...policyPlaces(before, after, () => true),
    isBuilt: (folder) =>
      after.found.units.some(({ source }) => source.kind === 'kustomize' && folder.test(source.folder)),
    isOfOneSide: oneSided(before, after),
    runsHanding: () => false,
  }
  const all = await deployTexts(repository, after)
  const handing = once(() =>
    all.filter(({ path, text }) => !isOfOthers(path) && !holdsObject(text) && flowIn(path, text, direct).hands),
  )
  const targets = once(() => new Set(handing().flatMap(({ path, text }) => targetsOf(path, text, direct))))
  return {
    ...direct,
    runsHanding: (command) =>
      runs(
        command,
        handing().map(({ path }) => path),
        targets,
      ),
  }
}

const oneSided = (before: RevisionUnits, after: RevisionUnits): HandingPlaces['isOfOneSide'] => {
  const [old, now] = [new Set(before.tree.paths), new Set(after.tree.paths)]
  const one = [...old, ...now].filter((path) => !old.has(path) || !now.has(path))
  const names = new Set(one.flatMap((path) => path.split('/')))
  const both = once(() => [...old].filter((path) => now.has(path)))
  return (word) => {
    if (!names.has(nameOf(word.replace(/\/+$/, '')))) return false
    const pattern = leadsTo(word, 'below')
    return pattern !== undefined && one.some((path) => pattern.test(path)) && !both().some((path) => pattern.test(path))
  }
}

const targetsOf = (path: string, text: string, places: HandingPlaces): readonly string[] => {
  if (isMakefile(path)) return handingTargets(text, places)
  const [value] = /(?:^|\/)(?:package\.json|Taskfile[^/]*)$/.test(path) ? readValues(text) : []
  return Object.values<Json>(isJsonObject(value) ? value : {}).flatMap((list) =>
    isJsonObject(list)
      ? Object.entries<Json>(list).flatMap(([name, one]) =>
          handingOf(JSON.stringify(one).replaceAll(/[[\]{}",]/g, ' '), places) === undefined ? [] : [name],
        )
      : [],
  )
}

const runsTargets = /^(?:\S+=\S+\s+)*(?:@|-)?(?:make|gmake|just|task|npm|yarn|pnpm)\s/

/** Whether a command runs another text, as a file or by the name of a target. */
const runs = (command: string, paths: readonly string[], targets: () => ReadonlySet<string>): boolean => {
  if (paths.length === 0 || /^(?:chmod|echo|cat|ls|cp|shellcheck|git|\[)\s/.test(command)) return false
  if (runsTargets.test(command))
    return command
      .split(/\s+/)
      .slice(1)
      .some((word) => targets().has(word))
  return wordsOf(command).some(({ word }) => {
    if (!/\/|\.\w+$/.test(word)) return false
    const pattern = leadsTo(word, 'below')
    return (
      pattern !== undefined && paths.some((path) => isRunnable.test(path) && pattern.test(path) && endsAs(path, word))
    )
  })
}

const isRunnable = /\.(?:sh|bash|zsh|py|rb|[cm]?[jt]s|ps1)$|(?:^|\/)[^./]+$|\.github\/(?:workflows|actions)\//

/** A folder is run where it is an action. */
const endsAs = (path: string, word: string): boolean => {
  const plain = word.replace(/^(?:\0?\/|\.{1,2}\/|\0)+/, '').replace(/\/+$/, '')
  return path.endsWith(plain) || /^(?:.*\/)?action\.ya?ml$/.test(path)
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
