import type { Reason } from '../../mesh/difference/access-diff.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { isHelmfile } from '../charts/helmfiles.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { holdsObject } from '../templates/object-text.js'
import { isPipeline } from './deploy-texts.js'
import { linesOf, mayList, policiesNamedIn, type TextLine } from './listed-policies.js'
import { ledToBy, pathsIn, policyPlaces, type PolicyPlaces } from './policy-places.js'
import { directPlaces, flowIn } from './text-flows.js'

/** Files of settings, by how they are written. */
const isSettings = /\.(?:ya?ml|json|toml|ini|cfg|conf|properties)$|(?:^|\/)\.[\w-]+rc$/i

/** Tools whose files are read by rules of their own, in `deliveries`, `charts` and `units`. */
const isRead =
  /(?:^|\/)(?:skaffold|zarf|uds-\w+|fleet|vendir|kbld|kapp|Taskfile|package|Chart|values|devspace|garden|werf|Pulumi|cdk8s|cdk|jsonnetfile|Kptfile|meshgate|(?:docker-)?compose|ansible|galaxy|requirements)[^/]*$|(?:^|\/)(?:group_vars|host_vars|roles)\//

/** Members that say nothing of what is applied, where or whether. */
const isNeutral =
  /^(?:-\s+)?["']?(?:\$?schema\w*|(?:display_?)?name|title|description|comment\w*|notes?|summary|owners?|maintainers?|authors?|team|email|url|home(?:page)?|icon|keywords|licen[cs]e|docs?|links?|images?|tags?|digest|(?:app_?)?versions?|replicas|resources|requests|limits|cpu|memory|retr(?:y|ies)\w*|time_?out\w*|interval|delay|concurrency|parallel\w*|log\w*|verbos\w*|debug|colou?r|notif\w*|slack|channels?|cache\w*|artifacts?)["']?\s*[:=]/i

/**
 * Changed settings of a tool that nobody here knows, in a part that names policies of the repository: whether, where and how they are
 * applied may stand in any of its members, so one that is not known to say something else is what the cluster's state depends on.
 */
export const changedUnknownSettings = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const isOne = (path: string): boolean =>
    isSettings.test(path) &&
    !(isRead.test(path) || isPipeline.test(path) || isHelmfile(path) || isKustomizationFile(path)) &&
    mayList(path, [before, after])
  const paths = [...changed].filter(isOne).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const places = once(() => policyPlaces(before, after, (path) => !changed.has(path)))
  const direct = once(() => directPlaces(before, after))
  return paths.flatMap((path): readonly Reason[] => {
    const [one, other] = [old.get(path), now.get(path)]
    if (one === undefined || other === undefined || holdsObject(one) || holdsObject(other)) return []
    const [was, is] = [partsOf(one), partsOf(other)]
    for (const [name, part] of is) {
      const policy = namedBy(part, places())
      const line = policy === undefined ? undefined : changedLine(was.get(name) ?? [], part, places())
      if (policy === undefined || line === undefined) continue
      // What a known client is told is followed to its end.
      if (flowIn(path, other, direct()).hands) return []
      return [reasonOf(path, [one, other], line, policy)]
    }
    return []
  })
}

/** Lines by the outermost member that they stand in; those outside of any are one part. */
const partsOf = (text: string): ReadonlyMap<string, readonly TextLine[]> => {
  const lines = linesOf(text)
  const opened = new Set(lines.flatMap(({ within: [outermost] }) => outermost ?? []))
  const parts = new Map<string, TextLine[]>()
  for (const line of lines) {
    const name = line.within[0] ?? (opened.has(line.text) ? line.text : '')
    const part = parts.get(name)
    if (part === undefined) parts.set(name, [line])
    else part.push(line)
  }
  return parts
}

/** The value of a member alone, which is the path of a folder without a slash. */
const aloneIn = /^(?:-\s+)?["']?[\w.-]+["']?\s*[:=]\s*["']?([\w.-]+)["']?,?$/

/** A policy that the part names, by its path, a pattern or its folder. */
const namedBy = (part: readonly TextLine[], places: PolicyPlaces): string | undefined => {
  const [named] = policiesNamedIn(part, places)
  if (named !== undefined) return named.replace(/^!/, '')
  const folders = new Set(part.flatMap(({ text }) => aloneIn.exec(text)?.[1] ?? []))
  return places.policies.find((path) => folders.has(path.split('/')[0] ?? '') && path.includes('/'))
}

/** What opens and ends a member, and says nothing itself. */
const isFrame = /^[[\]{}(),\s]*$|[[{(:]$/

/** What a part says beside the files that it names, which `changedListedPolicies` compares. */
const changedLine = (was: readonly TextLine[], is: readonly TextLine[], places: PolicyPlaces): string | undefined => {
  const decides = ({ text, within }: TextLine): boolean =>
    !isFrame.test(text) &&
    ![text, ...within].some((one) => isNeutral.test(one)) &&
    !pathsIn(text).some((word) => ledToBy(word, text, places).objects)
  const keyOf = ({ text, within }: TextLine): string => JSON.stringify([...within, text])
  const [old, now] = [was.filter(decides), is.filter(decides)]
  const [keys, others] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))]
  const come = now.find((line) => !keys.has(keyOf(line)))
  return (come ?? old.find((line) => !others.has(keyOf(line))))?.text
}

/** The line of the later text with these words; of several the one that stands behind another line than before. */
const placeOf = (changed: string, [old, now]: readonly [string, string]): number => {
  const behind = (text: string): readonly string[] =>
    text.split('\n').map((line, at, all) => `${at === 0 ? '' : (all[at - 1] ?? '').trim()}\n${line.trim()}`)
  const known = new Set(behind(old))
  const lines = behind(now).map((line, at) => ({ line, at }))
  const all = lines.filter(({ line }) => line.slice(line.indexOf('\n')).includes(changed))
  return (all.find(({ line }) => !known.has(line)) ?? all[0])?.at ?? 0
}

const reasonOf = (path: string, sides: readonly [string, string], changed: string, policy: string): Reason => {
  const line = placeOf(changed, sides)
  const shown = changed.length > 120 ? `${changed.slice(0, 117)}…` : changed
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line + 1} changes \`${shown}\` beside ${policy}, which that file names: whether a tool applies it, and how, is not known here. Give the objects of both revisions as before and after, or let check read the cluster.`,
    where: { kind: 'file', path, line: line + 1, column: 1 },
  }
}
