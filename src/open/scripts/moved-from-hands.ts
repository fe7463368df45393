import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { standsAside } from '../../manifests/aside-folders.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { deployTexts, leadsTo, runningLines, wordsOf, type DeployText } from './deploy-texts.js'
import { holdsObject } from '../templates/object-text.js'
import { folderNobodyKnows } from './folders-applied.js'
import { isOfOthers } from './own-texts.js'
import { withoutChoices } from './policy-places.js'
import type { RevisionUnits, WholeRepository } from '../reached/revision-units.js'

/** What looks at files, says something of them, or says when a pipeline runs. */
const names =
  /^\s*(?:-\s+)?(?:echo|printf|ls|grep|test|\[|paths|on|if|name|changes)\b|\b(?:diff|lint|validate|kubeconform|kubeval|shellcheck|yamllint|dry-run)\b/i

/** kubectl takes the files of a folder, and those of the folders below where it is told to (kubectl apply: --recursive). */
const takesFolder = (line: string, flag: string): boolean =>
  /\b(?:kubectl|oc|k)\b|KUBECTL/.test(line) &&
  /^(?:-f|--filename)$/.test(flag) &&
  !/(?:^|\s)(?:-R|--recursive)(?:=true)?(?=\s|$)/.test(line)

/** Whether a text hands a file of a revision to a cluster, by the words of its lines. */
const hands = ({ text }: DeployText, path: string, { found }: RevisionUnits): boolean =>
  runningLines(text).some((line) => {
    if (names.test(line)) return false
    const words = wordsOf(withoutChoices(line))
    return words.some(({ word }, at) => {
      if (
        !/[/.]/.test(word) &&
        !/^-(?:f|k)$|^--?\w*(?:file|kustom|path|dir|manifest)\w*$/.test(words[at - 1]?.word ?? '')
      )
        return false
      if (leadsTo(word)?.test(path) === true) return true
      const [start = '', rest] = word.split('**', 2)
      const below = leadsTo(rest === undefined ? word : start, 'below')
      if (below === undefined) return false
      const folders = foldersOf(path).filter(
        (folder) => leadsTo(rest === undefined ? word : start)?.test(folder) === true,
      )
      const isBuilt = [...foldersAround(word, found)].some((unit) => unit.has(path))
      if (isBuilt) return true
      return takesFolder(line, words[at - 1]?.word ?? '') ? folders.includes(folderOf(path)) : folders.length > 0
    })
  })

const foldersOf = (path: string): readonly string[] => {
  const parts = folderOf(path).split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** What units of a folder that a word leads to are built from. */
const foldersAround = (word: string, found: RevisionUnits['found']): readonly ReadonlySet<string>[] => {
  const pattern = leadsTo(word)
  return found.units.flatMap(({ source, reads }) =>
    'folder' in source && pattern?.test(source.folder) === true ? [reads] : [],
  )
}

/** Policies of a file, by kind, namespace and name. */
const policiesIn = (text: string | undefined): readonly string[] =>
  text === undefined || !mayHoldPolicy(mayHold(text))
    ? []
    : readValues(text).flatMap((value: Json) =>
        isJsonObject(value) && mayHoldPolicy(mayHold(JSON.stringify(value)))
          ? [
              [textAt(value, 'kind'), textAt(value, 'metadata', 'namespace'), textAt(value, 'metadata', 'name')].join(
                ' ',
              ),
            ]
          : [],
      )

/**
 * Policies that move out of the files which a script or a pipeline hands to a cluster, to where none does: no file says whether the cluster
 * gets them from there. So do those that come from where none does to where one does. Where nothing hands either over, nobody here knows
 * who does, and a move says something only where it is from or to a folder that is no folder of what is deployed.
 */
export const policiesMovedFromHands = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  isConfigured: boolean,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => /\.(?:ya?ml|json)$/i.test(path)).sort(byCodePoint)
  const [old, now] = [before, after].map(
    ({ textOf, tree }) =>
      new Map(paths.map((path) => [path, tree.file(path) === path ? policiesIn(textOf(path)) : []])),
  )
  const moved = paths.flatMap((from) =>
    (old?.get(from) ?? [])
      .filter((policy) => now?.get(from)?.includes(policy) === false)
      .flatMap((policy) => {
        const to = paths.find(
          (path) =>
            path !== from && now?.get(path)?.includes(policy) === true && old?.get(path)?.includes(policy) === false,
        )
        return to === undefined || standsAside(to) ? [] : [{ policy, from, to }]
      }),
  )
  if (moved.length === 0) return []
  const [were, are] = await Promise.all([deployTexts(repository, before), deployTexts(repository, after)])
  const texts = [were, are].map((all) => all.filter(({ path, text }) => !isOfOthers(path) && !holdsObject(text)))
  return moved.flatMap(({ policy, from, to }): readonly Reason[] => {
    // What a unit takes is built from there.
    if (after.found.isTaken(to)) return []
    const taking = texts[1]?.find((one) => hands(one, to, after))
    if (taking !== undefined) {
      const isNew = texts[0]?.some((one) => hands(one, from, before)) === false && !before.found.isTaken(from)
      const stood = texts[0]?.some(({ path }) => path === taking.path) === true
      return isNew && stood ? [comingReason(policy, { from, to, hand: taking.path })] : []
    }
    // A text that goes, too, hands nothing over any more.
    const hand = texts[0]?.find(
      (one) => hands(one, from, before) && texts[1]?.some(({ path }) => path === one.path) === true,
    )
    if (hand !== undefined) return [reasonOf(policy, { from, to, hand: hand.path })]
    // A configuration says which files are applied; what a unit had is compared as such.
    if (isConfigured || before.found.isTaken(from)) return []
    const folder = folderNobodyKnows(from, to, before, after)
    return folder === undefined ? [] : [unknownReason(policy, { from, to, folder })]
  })
}

const comingReason = (
  policy: string,
  { from, to, hand }: { readonly from: string; readonly to: string; readonly hand: string },
): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${policy.split(' ').filter(Boolean).join(' ')} moves from ${from}, which no script or pipeline here hands to a cluster, to ${to}, which ${hand} does: whether the cluster had it before stands in no file. Let check read the cluster, or give the objects of both revisions as before and after.`,
  where: { kind: 'file', path: to, line: 1, column: 1 },
})

const unknownReason = (
  policy: string,
  { from, to, folder }: { readonly from: string; readonly to: string; readonly folder: string },
): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${policy.split(' ').filter(Boolean).join(' ')} moves from ${from} to ${to}, and nothing here says that files of ${folder}/ are applied as those of the other folder are: whether the cluster had it before, and has it then, stands in no file. Name the files that are applied in meshgate.yaml, or let check read the cluster.`,
  where: { kind: 'file', path: to, line: 1, column: 1 },
})

const reasonOf = (
  policy: string,
  { from, to, hand }: { readonly from: string; readonly to: string; readonly hand: string },
): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${policy.split(' ').filter(Boolean).join(' ')} moves from ${from}, which ${hand} hands to a cluster, to ${to}, which no script or pipeline here does: whether the cluster gets it from there stands in no file. Let ${hand} name the new file, or let check read the cluster.`,
  where: { kind: 'file', path: to, line: 1, column: 1 },
})
