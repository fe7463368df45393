import { chartFolders } from '../../units/charts.js'
import { once } from '../../ports/once.js'
import { nameOf } from '../../ports/repository.js'
import { chartsMaking } from '../charts/charts-making.js'
import { choicesIn, policyPaths } from './chosen-paths.js'
import { isWorkload, labelsSelected } from '../templates/deciding-holes.js'
import { type DeployText, linesNaming, runningLines, wordsOf } from './deploy-texts.js'
import { speaksOfOne } from './derived-names.js'
import { mayFeed } from '../templates/feeding.js'
import { appliesFetched } from './fetched-files.js'
import { callDecides, isPatching } from './handed-calls.js'
import { decidesAsChoice } from './handed-choices.js'
import { type Handed, type Handing, isPartOfChart } from './handed-file.js'
import { decidesByRewriting } from './handed-rewriting.js'
import { isGivenToTemplates, decidesInTemplate, decidingTemplates } from './handed-templates.js'
import { decidesAsValues } from './handed-values.js'
import { isData, isObjectText, startsAsObject } from '../templates/object-text.js'
import { isPacked, isEncodedText, isPackedText, packedDecides } from './packed-files.js'
import { textsOf } from '../reached/revision-units.js'
import { decidingKinds } from '../templates/template-conditions.js'

/** Copies that nobody applies, by the custom of their names, unless somebody names one. */
const isCopy = /\.(?:bak|orig|old|off|disabled|example|sample|dist)$|~$/i

/** What a handed file decides, in words; undefined: nothing. */
type Sink = (handed: Handed, derived: ReadonlySet<string>) => Promise<string | undefined>

/** All that a handed file may decide, each looked for once: as an object, a workload, values, a part of a template, a choice. */
export const openSinks = (handing: Handing, deploys: readonly DeployText[]): Sink => {
  const { repository, after } = handing
  const holdsPolicy = policyPaths(after)
  const making = once(async () => (await chartsMaking(repository, after, decidingKinds)).length > 0)
  const choices = once(async () => {
    const isMaking = await making()
    const isThere = (pattern: RegExp): boolean => after.tree.paths.some((path) => pattern.test(path))
    return deploys.map((deploy) => ({ deploy, choices: choicesIn(deploy, holdsPolicy, { isMaking, isThere }) }))
  })
  const folders = [...chartFolders(after.tree)]
  const selected = once(() => labelsSelected(after))
  const plainTemplates = once(() =>
    after.files
      .filter(({ path }) => !isPartOfChart(path, folders))
      .flatMap(({ path, text }) => decidingTemplates(path, text, selected)),
  )
  const otherTemplates = once(async () => {
    const named = new Set(
      deploys.flatMap(({ text }) =>
        runningLines(text)
          .flatMap(wordsOf)
          .map(({ word }) => nameOf(word)),
      ),
    )
    const others = after.tree.paths.filter(
      (path) => !isData.test(path) && !isPartOfChart(path, folders) && named.has(nameOf(path)),
    )
    const texts = await textsOf(repository, after, others)
    return [...texts]
      .filter(([, text]) => isObjectText(text))
      .flatMap(([path, text]) => decidingTemplates(path, text, selected))
  })
  return async (handed, derived) =>
    ofObject(handed) ??
    ofWorkload(handed) ??
    ofCall(handed, selected) ??
    (await ofPackedChart(handed, handing)) ??
    (await decidesAsValues(handed, handing, making)) ??
    decidesInTemplate(handed, await otherTemplates(), handed.names) ??
    (isGivenToTemplates(handed) ? decidesInTemplate(handed, plainTemplates(), handed.names) : undefined) ??
    (derived.size === 0 ? undefined : decidesInTemplate(handed, plainTemplates(), () => derived)) ??
    decidesByRewriting(handed, after) ??
    ofFetching(handed) ??
    decidesAsChoice(handed, await choices(), holdsPolicy)
}

const ofObject = ({ path, texts, naming }: Handed): string | undefined =>
  (!mayFeed(path) || isCopy.test(path)) && texts.some(isObjectText) && (!isCopy.test(path) || naming.length > 0)
    ? 'holds an object of Istio or of permissions'
    : undefined

/** Members that say nothing of whose pods an object makes. */
const ofEveryday =
  /^\s*(?:-\s+)?["']?(?:image|imagePullPolicy|replicas|tag|version|cpu|memory|app\.kubernetes\.io\/version)["']?\s*:/

/** Pods, accounts and namespaces in a file that is none of a manifest by its name, and patches in any. */
const ofWorkload = ({ path, texts, given, naming }: Handed): string | undefined => {
  const isPatch = naming.some(({ lines }) => lines.some(isPatching))
  const isRead = isData.test(path) && !isPatch
  const isOne = texts.some((text) => startsAsObject(text) && (isPatch || isWorkload.test(text)))
  const isOther = given.lines.some(({ line, words }) => words.length > 0 && !ofEveryday.test(line))
  return naming.length > 0 && !isRead && isOne && isOther ? 'says whose pods there are' : undefined
}

/** What a call says of pods, namespaces and accounts out of the file. */
const ofCall = ({ path, naming, names }: Handed, selected: () => ReadonlySet<string>): string | undefined => {
  const isAsked = (written: string): boolean => linesNaming(written, path).length > 0 || speaksOfOne(written, names())
  const one = naming.find(({ deploy, lines }) =>
    runningLines(deploy.text).some(
      (line) => (lines.includes(line) || isAsked(line)) && callDecides(line, isAsked, (label) => selected().has(label)),
    ),
  )
  return one === undefined ? undefined : `says what ${one.deploy.path} gives pods, a namespace or an account`
}

const ofPackedChart = async ({ path, texts, naming }: Handed, handing: Handing): Promise<string | undefined> => {
  const { repository, before, after } = handing
  if (!isPacked(path) && !texts.some((text) => isPackedText(text) || isEncodedText(text))) return undefined
  // An object of Flux or Argo CD names it as a path.
  const taker =
    naming[0]?.deploy.path ??
    after.files.find(({ text }) => text.includes(nameOf(path)) && linesNaming(text, path).length > 0)?.path
  if (taker === undefined) return undefined
  return (await packedDecides(repository, [before, after], path))
    ? texts.some(isEncodedText)
      ? `holds in other letters what ${taker} applies`
      : `is a chart that ${taker} installs`
    : undefined
}

const ofFetching = ({ texts: [old, now] }: Handed): string | undefined =>
  appliesFetched(old, now) ? 'applies what it takes from another repository' : undefined
