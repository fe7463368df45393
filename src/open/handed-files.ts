import { mayHold, mayHoldPolicy } from '../manifests/may-hold.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { nameOf } from '../ports/repository.js'
import { chartFolders } from '../units/charts.js'
import { readValues } from '../units/read-values.js'
import { isInside, pathFrom } from '../units/revision-tree.js'
import { changedNamesIn, replacedIn, type ChangedNames } from './changed-names.js'
import { appliesFetched } from './fetched-files.js'
import { chartsMaking } from './charts-making.js'
import { choicesIn, policyPaths, type Choice } from './chosen-paths.js'
import { callDecides, isPatching } from './handed-calls.js'
import { decidingHoles, isWorkload, labelsSelected } from './deciding-holes.js'
import {
  deployTexts,
  isPipeline,
  leadsTo,
  linesNaming,
  runningLines,
  wordsOf,
  type DeployText,
} from './deploy-texts.js'
import { asksForGiven, filledInBodies } from './feeding-names.js'
import { mayFeed } from './feeding.js'
import { changedSetting, isSetting } from './istio-values.js'
import { isData, isMappingText, isObjectText, isProse, startsAsObject } from './object-text.js'
import { isPacked, isPackedText, packedDecides, packedUsers } from './packed-files.js'
import { isTest } from './programs-of-objects.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'
import { decidingKinds } from './template-conditions.js'

const isYaml = /\.ya?ml$/i
/** Copies that nobody applies, by the custom of their names, unless somebody names one. */
const isCopy = /\.(?:bak|orig|old|off|disabled|example|sample|dist)$|~$/i
/** Parts of a chart, which its unit is rendered with. */
const isPartOfChart = (path: string, folders: readonly string[]): boolean =>
  folders.some(
    (folder) =>
      isInside(path, folder) &&
      /^(?:(?:templates|charts|crds|files)\/|(?:values\.yaml|Chart\.yaml)$)/.test(pathFrom(folder, path)),
  )

const isListOfNames = /(?:^|\/)(?:\.envrc$|\.env(?:\.[^/]*)?$)|\.(?:env|mk|properties)$/
/** Where pipelines and lists of names stand: what they say holds wherever it is asked for. */
const isEverywhere = (path: string): boolean => isPipeline.test(path) || isListOfNames.test(path)

interface Handing {
  readonly repository: WholeRepository
  readonly before: RevisionUnits
  readonly after: RevisionUnits
  readonly usersOf: () => Promise<ReadonlyMap<string, string>>
}

/** A changed file with what it says otherwise than before, and the texts that name it. */
interface Handed {
  readonly path: string
  readonly texts: readonly [string, string]
  readonly given: ChangedNames
  readonly naming: readonly { readonly deploy: DeployText; readonly lines: readonly string[] }[]
  /** Names that the file gives a value, and those that programs give one out of it. */
  readonly names: () => ReadonlySet<string>
}

const reasonOf = (path: string, what: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes and ${what}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

/**
 * Changed files that a text which deploys, renders or generates names, by whichever name: objects in files for people, values, packed
 * charts, lists of what is filled in, and names by which a line that applies something chooses what. One that is none of these says
 * nothing to a cluster.
 */
export const changedHandedFiles = async (
  handing: Handing,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const { repository, before, after } = handing
  const paths = [...changed].filter((path) => isCandidate(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const some = paths.filter((path) => {
    const texts = [old.get(path) ?? '', now.get(path) ?? '']
    if (isData.test(path) && texts.some((text) => /^\s*["']?apiVersion["']?\s*:/m.test(text))) return false
    return (
      !isProse.test(path) || path.endsWith('.txt') || texts.some((text) => isObjectText(text) || isMappingText(text))
    )
  })
  if (some.length === 0) return []
  const deploys = await deployTexts(repository, after)
  const sinks = openSinks(handing, deploys)
  const found: Reason[] = []
  for (const path of some) {
    const texts = [old.get(path) ?? '', now.get(path) ?? ''] as const
    const given = changedNamesIn(path, ...texts)
    if (given.lines.length === 0 && !isPacked(path)) continue
    const naming = deploys
      .filter((deploy) => deploy.path !== path)
      .map((deploy) => ({ deploy, lines: linesNaming(deploy.text, path) }))
      .filter(({ lines }) => lines.length > 0)
    // What is said everywhere, or in the text itself, is made other names of without naming the file.
    const asking = deploys
      .filter((deploy) => deploy.path === path || isEverywhere(path))
      .filter((deploy) => !naming.some((one) => one.deploy === deploy))
      .map((deploy) => ({ deploy, lines: [] }))
    const derived = [...naming, ...asking].flatMap(({ deploy, lines }) =>
      derivedNames(deploy, lines, given, isData.test(path)),
    )
    const names = once(() => new Set([...given.names, ...derived]))
    const handed: Handed = {
      path,
      texts,
      given,
      naming,
      names,
    }
    const what = await sinks(handed, new Set(derived))
    if (what !== undefined) found.push(reasonOf(path, what))
  }
  return found
}

const isCandidate = (path: string, sides: readonly RevisionUnits[]): boolean =>
  (mayFeed(path) || isProse.test(path)) &&
  !isTest.test(path) &&
  sides.every(
    ({ found, tree }) =>
      !tree.isLink(path) &&
      !isPartOfChart(path, [...chartFolders(tree)]) &&
      !found.units.some(({ source, reads, released }) =>
        source.kind === 'helm' ? released !== true && source.valueFiles.includes(path) : reads.has(path),
      ),
  )

const speaking: readonly RegExp[] = [
  /\$[({]?([\w.]+)/g,
  /\b(?:str)?env\(([\w.]+)\)/g,
  /\{\{-?\s*\.?([\w.]+)/g,
  /\benv\.([\w.]+)/g,
]

/** Names that a line asks for, as `a.b` and as `a`; that two lists have one in common takes no search for each. */
const namesAsked = (line: string): readonly string[] =>
  speaking.flatMap((form) =>
    [...line.matchAll(form)].flatMap(([, asked = '']) => {
      const parts = asked.split('.')
      return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
    }),
  )

/** Whether a line speaks of a variable by one of these names. */
const speaksOfOne = (line: string, names: ReadonlySet<string>): boolean =>
  namesAsked(line).some((name) => !name.includes('.') && names.has(name))

const assigns = /(?:^\s*(?:-\s+)?(?:run:\s+)?|[;&]\s*|\bexport\s+)([A-Za-z_]\w*)\s*(?::=|\?=|=)/g
/** `LABEL: "${{ matrix.label }}"`, also of several in one line. */
const givenInPipeline = /(?<![\w.-])([A-Za-z_]\w*)["']?\s*:\s*["']?((?:[^,{}"']*\$\{\{[^}]*\}\})+)/g
const namesMadeIn = (line: string, asks: (value: string) => boolean): readonly string[] =>
  [...line.matchAll(givenInPipeline)].flatMap(([, name = '', value = '']) => (asks(value) ? [name] : []))

const assignedIn = (line: string): readonly string[] => [
  ...[...line.matchAll(assigns)].map(([, name = '']) => name),
  ...[...line.matchAll(/\bfor\s+(\w+)\s+in\b|\bread\s+(?:-r\s+)?(\w+)/g)].flatMap(
    ([, one, other]) => one ?? other ?? [],
  ),
]

/** A program that takes one member out of a file says which. */
const isOfOthers = (line: string, given: ChangedNames, isMapping: boolean): boolean =>
  isMapping &&
  /\b(?:jq|yq|grep|node|python3?)\b/.test(line) &&
  !/\.\[\]|["' ]\.["' ]/.test(line) &&
  ![...given.names].some((name) => line.includes(name.split('.').at(-1) ?? name))

/** Names that a text gives a value out of a file, and what it puts those in place of. */
const derivedNames = (
  { text }: DeployText,
  lines: readonly string[],
  given: ChangedNames,
  isMapping: boolean,
): readonly string[] => {
  const all = runningLines(text)
  const own = lines.filter((line) => !isOfOthers(line, given, isMapping))
  const names = new Set(own.flatMap(assignedIn))
  if (own.some((line) => /^\s*done\b.*</.test(line)))
    for (const line of all) for (const name of assignedIn(line)) names.add(name)
  const speaks = (line: string): boolean => namesAsked(line).some((name) => names.has(name) || given.names.has(name))
  const asks = (line: string): boolean => own.includes(line) || speaks(line)
  for (let size = -1; size !== names.size;) {
    size = names.size
    for (const line of all)
      if (asks(line)) for (const name of [...assignedIn(line), ...namesMadeIn(line, speaks)]) names.add(name)
  }
  const replaced = all.filter(asks).flatMap(replacedIn)
  return [...names, ...replaced.map((one) => one.replaceAll(/^\W+|\W+$/g, ''))].filter((name) => name !== '')
}

interface Template {
  readonly path: string
  readonly names: ReadonlySet<string>
  readonly isPolicy: boolean
}

const templateOf = (path: string, text: string, selected: () => ReadonlySet<string>): readonly Template[] => {
  if (mayHoldPolicy(mayHold(text))) {
    const names = filledInBodies(text).flatMap((body) => body.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? [])
    return names.length === 0 ? [] : [{ path, names: new Set(names), isPolicy: true }]
  }
  const holes = decidingHoles(text, (label) => selected().has(label))
  return holes === undefined ? [] : [{ path, names: holes.names, isPolicy: false }]
}

type Sink = (handed: Handed, derived: ReadonlySet<string>) => Promise<string | undefined>

const openSinks = (handing: Handing, deploys: readonly DeployText[]): Sink => {
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
      .flatMap(({ path, text }) => templateOf(path, text, selected)),
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
      .flatMap(([path, text]) => templateOf(path, text, selected))
  })
  return async (handed, derived) =>
    ofObject(handed) ??
    ofWorkload(handed) ??
    ofCall(handed, selected) ??
    (await ofPackedChart(handed, handing)) ??
    (await ofValues(handed, handing, making)) ??
    ofTemplate(handed, await otherTemplates(), handed.names) ??
    (isGiven(handed) ? ofTemplate(handed, plainTemplates(), handed.names) : undefined) ??
    (derived.size === 0 ? undefined : ofTemplate(handed, plainTemplates(), () => derived)) ??
    ofRewriting(handed, after) ??
    ofFetching(handed) ??
    ofChoice(handed, await choices(), holdsPolicy)
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
  if (!isPacked(path) && !texts.some(isPackedText)) return undefined
  // An object of Flux or Argo CD names it as a path.
  const taker =
    naming[0]?.deploy.path ??
    after.files.find(({ text }) => text.includes(nameOf(path)) && linesNaming(text, path).length > 0)?.path
  if (taker === undefined) return undefined
  return (await packedDecides(repository, [before, after], path)) ? `is a chart that ${taker} installs` : undefined
}

const valuesIn = (text: string): Json | undefined => {
  const [value] = readValues(text)
  return isJsonObject(value) && value['apiVersion'] === undefined ? value : undefined
}

const takesValues = /\bhelm|^releases:|[vV]aluesFiles|[vV]alueFiles|--values|--set-file|helmCharts/im

/** `--set a.b=c`, `--set-file a=path`. */
const settings = /--set(-string|-json|-file|-literal)?[\s=]+["']?([A-Za-z_][\w.[\]-]*)=((?:\$\([^)\n]*\)|\S)*)/g

const ofValues = async (
  { path, texts, naming, names }: Handed,
  { repository, after, usersOf }: Handing,
  making: () => Promise<boolean>,
): Promise<string | undefined> => {
  const taking = naming.filter(({ deploy }) => takesValues.test(deploy.text))
  const [first] = taking
  if (first === undefined) return undefined
  if (taking.some(({ lines }) => lines.some((line) => /--post-renderer\b/.test(line))) && (await making()))
    return `rewrites what ${first.deploy.path} installs`
  const words = taking.flatMap(({ deploy }) => runningLines(deploy.text).flatMap(wordsOf))
  const packed = await packedUsers(
    repository,
    after,
    after.tree.paths.filter((one) => isPacked(one) && words.some(({ word }) => leadsTo(word)?.test(one) === true)),
  )
  const users = new Map([...packed, ...(await usersOf())])
  if (users.size === 0) return undefined
  const says = (member: string): string =>
    `sets ${member}, and the chart ${users.get(member) ?? ''} uses .Values.${member}`
  const [old, now] = texts.map(valuesIn)
  // Values in YAML for a chart of a folder are asked for wherever they stand (stray-values.ts).
  const taken = isYaml.test(path) ? packed : users
  if (taken.size > 0 && isJsonObject(old ?? now)) {
    const members = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
    const at = (value: Json | undefined, name: string): Json | undefined =>
      isJsonObject(value) ? value[name] : undefined
    const member = members.find(
      (name) => taken.has(name) && changedSetting(at(old, name), at(now, name), name) !== undefined,
    )
    if (member !== undefined) return says(member)
  }
  for (const { deploy } of taking)
    for (const line of runningLines(deploy.text))
      for (const [, form, key = '', value = ''] of line.matchAll(settings)) {
        const member = key.split(/[.[]/)[0] ?? ''
        const isFile = form === '-file' && leadsTo(value.replace(/["']/g, ''))?.test(path) === true
        const isRead = /^["']?(?:\$\(|`)/.test(value) && linesNaming(line, path).length > 0
        const isNamed = speaksOfOne(value, names())
        if (users.has(member) && isSetting(key, undefined, undefined) && (isFile || isRead || isNamed))
          return says(member)
      }
  return undefined
}

/** A line of a program that fills templates in names the file. */
const isGiven = ({ naming }: Handed): boolean =>
  naming.some(({ lines }) =>
    lines.some((line) => /\b(?:ytt|gomplate|jinja2?|j2|spruce|mustache|envsubst|consul-template)\b/.test(line)),
  )

const ofTemplate = (
  { path }: Handed,
  templates: readonly Template[],
  names: () => ReadonlySet<string>,
): string | undefined => {
  const user = templates.find((template) => template.path !== path && asksForGiven(template.names, names()))
  return user === undefined
    ? undefined
    : `says what is filled into ${user.path}, which ${user.isPolicy ? 'holds an object of Istio or of permissions' : 'says whose pods these are'}`
}

const rewrites = /\b(?:yq|jq|sed|perl|awk|dasel)\b/
const ofPods = /serviceAccount|labels|namespace|istio|hostNetwork/i

/** A program that rewrites an object on its way to the cluster, otherwise than before or by a value out of the file. */
const ofRewriting = ({ path, given, naming, names }: Handed, after: RevisionUnits): string | undefined => {
  const own = given.lines.flatMap(({ line, words }) => (words.length > 0 ? [{ line, differs: words.join(' ') }] : []))
  const others = naming.flatMap(({ deploy }) =>
    runningLines(deploy.text)
      .filter((line) => speaksOfOne(line, names()))
      .map((line) => ({ line, differs: line })),
  )
  for (const { line, differs } of [...own, ...others]) {
    if (editsKustomization.test(line)) return 'edits a kustomization on its way to the cluster'
    if (!rewrites.test(line)) continue
    const patterns = wordsOf(line).flatMap(({ word }) => (isData.test(word) ? (leadsTo(word) ?? []) : []))
    const files = after.files.filter(
      (file) => file.path !== path && patterns.some((pattern) => pattern.test(file.path)),
    )
    const one = files.find(({ text }) => {
      const values = replacedIn(differs)
      const isOfPods =
        /\bcontainers\b/.test(text) &&
        (ofPods.test(differs) ||
          values.some((value) => text.split('\n').some((each) => ofPods.test(each) && each.includes(value))))
      return isOfPods || (mayHoldPolicy(mayHold(text)) && !isOfImage.test(differs))
    })
    if (one !== undefined) return `rewrites ${one.path} on its way to the cluster`
  }
  return undefined
}

/** `kustomize edit set image` decides nothing. */
const editsKustomization =
  /\bkustomize\s+edit\s+(?:set\s+(?:namespace|name|label|annotation)|(?:add|remove)\s+(?!configmap|secret|image))/

const isOfImage = /image|tag|version|replicas/i

const ofFetching = ({ texts: [old, now] }: Handed): string | undefined =>
  appliesFetched(old, now) ? 'applies what it takes from another repository' : undefined

const argumentsOf = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '*'] as const

const ofChoice = (
  { path, given, naming, names }: Handed,
  all: readonly { readonly deploy: DeployText; readonly choices: readonly Choice[] }[],
  holdsPolicy: (pattern: RegExp) => boolean,
): string | undefined => {
  const differing = given.lines.flatMap(({ words }) => words)
  const leadsToPolicy = once(() =>
    differing
      .flatMap((words) => wordsOf(words))
      .some(({ word }) => {
        const pattern = leadsTo(word, 'below')
        return pattern !== undefined && /[/.]/.test(word) && holdsPolicy(pattern)
      }),
  )
  for (const { deploy, choices } of all) {
    if (choices.length === 0) continue
    const isOwn = deploy.path === path
    const isNaming = naming.some((one) => one.deploy === deploy)
    const functions = isOwn ? functionsOf(deploy.text) : undefined
    const calls = given.lines.filter(
      ({ line, words }) =>
        words.length > 0 && (functions?.has(firstWord(line)) ?? linesNaming(line, deploy.path).length > 0),
    )
    if (!isOwn && !isNaming && !isEverywhere(path) && calls.length === 0) continue
    const asked = new Set([...names(), ...(calls.length > 0 ? argumentsOf : [])])
    const one = choices.find(
      (choice) => choice.names.some((name) => asked.has(name)) && (!choice.isBare || leadsToPolicy()),
    )
    if (one !== undefined) return `says which files ${isOwn ? 'it' : deploy.path} applies`
  }
  const isPiped = given.lines.some(({ line }) => /\bxargs\b[^|]*\b(?:kubectl|oc)\b/.test(line))
  return isPiped && leadsToPolicy() ? 'says which files it applies' : undefined
}

/** Functions that a script has. */
const functionsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?:^|\n|;)\s*(?:function\s+)?([\w-]+)\s*\(\)\s*\{/g)].map(([, name = '']) => name))

const firstWord = (line: string): string => line.trim().split(/\s/)[0] ?? ''
