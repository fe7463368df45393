import { mayHold } from '../../manifests/may-hold.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import { ofOneSide } from '../../ports/of-one-side.js'
import { byCodePoint } from '../../ports/order.js'
import { opaqueBy } from '../../units/opaque.js'
import { readValues } from '../../units/read-values.js'
import { asksForImages } from '../charts/asked-images.js'
import { mayFeed } from '../templates/feeding.js'
import { releasesAlike } from '../charts/chart-releases.js'
import { printingWords } from '../scripts/client-verbs.js'
import { changedCalls, type FoundCall } from '../scripts/deciding-calls.js'
import { changedImages, type ImageValue } from '../charts/image-values.js'
import { changedSetting, givesToIstio, isNamedForIstio, withoutNeutralOfMesh } from '../charts/istio-values.js'
import { isPrinting, isWorkflow, withoutFilters } from '../scripts/printing-workflows.js'
import { changedProgramObjects } from './programs-of-objects.js'
import { isTest } from './test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Files that a unit or a manifest's own name brings in are compared as what they hold. */
const isManifest = /\.(?:ya?ml|json)$/
/** kubectl leaves these out of a folder, and takes each that is named to it; other tools take them anyway. */
const isManifestInOtherLetters = /\.(?:ya?ml|json)$/i
/** Pipelines run commands, though they are YAML. */
const isPipeline =
  /(?:^|\/)(?:\.github\/workflows\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/
/** Copies that nobody applies, by the custom of their names. */
const isCopy = /\.(?:bak|orig|old|off|disabled|example|sample|dist|lock|log|patch|diff)$|~$/i

/** An object that decides, wherever a text holds it. */
const object =
  /^[\s"'`|>-]*apiVersion["']?\s*[:=]\s*["']?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//m
/** An object that a pipeline has in a script of its own is written there, or hides in escapes; others stand elsewhere. */
const writesObject = /apiVersion|\\(?:x[2-7]|u00[2-7]|U000000[2-7])|\w\\\r?\n/i
/** Settings of Istio; Google has a service of that name, which projects are given. */
const setup = /meshConfig(?!\.googleapis\.com\b)/i

/** `--set a.b=c`, `--set-string 'a=b'`: the first part of each name. */
const setting = /--set(?:-string|-json|-file|-literal)?[\s=]+["']?([^\s"']+)/g

/** `--set image.tag=v2`: one name and what it is given, written out. Helm takes a comma for the end of a pair. */
const written =
  /(--set(?:-string)?[\s=]+(["']?)([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)=)(["']?)([\w./:@+-]+)\4\2(?=\s|$)/g

/** A line without the images that it sets, which are noted. */
const withoutImages = (line: string, noted: ImageValue[]): string =>
  line.replaceAll(written, (whole, start: string, quote: string, name: string, inner: string, value: string) => {
    const images = value === 'null' ? undefined : changedImages('another', value, name.split('.'))
    noted.push(...(images ?? []))
    return images === undefined ? whole : `${start}${inner}${inner}${quote}`
  })

/** Other programs that are told values in the same way. */
const otherSetters = /\b(?:istioctl|skaffold|helmfile|kluctl|argocd|kapp|flux)\b/

const namesIn = (line: string): readonly string[] =>
  [...line.matchAll(setting)].flatMap(([, pairs = '']) =>
    pairs.split(',').flatMap((pair) => /^([A-Za-z_][\w-]*)[.[=]/.exec(pair)?.[1] ?? []),
  )

/**
 * Changed texts of programs, and files without a manifest's name, that hold an object which decides, set Istio up, or give
 * values to a chart of this repository: what they apply was not read. `users` are members of values and the chart of each.
 */
export const changedPrograms = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  usersOf: () => Promise<ReadonlyMap<string, string>>,
): Promise<readonly Reason[]> => {
  const isRead = (path: string): boolean =>
    [before, after].some(({ found }) => found.units.some(({ reads }) => reads.has(path)))
  const paths = [...changed]
    .filter(
      (path) =>
        (!isManifest.test(path) || isPipeline.test(path)) && mayFeed(path) && !isCopy.test(path) && !isTest.test(path),
    )
    .filter((path) => opaqueBy(path, []) === undefined && !isRead(path))
    .sort(byCodePoint)
  const ofObjects = await changedProgramObjects(repository, before, after, changed, usersOf)
  const calling = [...changed].filter((path) => mayFeed(path) && !isCopy.test(path) && !isTest.test(path))
  const calls = await changedCalls(repository, before, after, calling.sort(byCodePoint), usersOf)
  if (paths.length === 0 && ofObjects.size === 0 && calls.size === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const isForNobody = (path: string): boolean =>
    [old.get(path), now.get(path)].every((text) => text === undefined || isPrinting(path, text))
  const lines = new Map(
    await Promise.all(
      paths.map(async (path): Promise<readonly [string, readonly string[]]> => {
        if (isForNobody(path)) return [path, []]
        const found = changedLines(path, old.get(path), now.get(path))
        const images: ImageValue[] = []
        const others = changedLines(path, old.get(path), now.get(path), (line) => withoutImages(line, images))
        const areImages = others.length < found.length && !(await asksForImages(repository, before, after, images))
        return [path, areImages ? others : found]
      }),
    ),
  )
  const sets = [...lines.values()].some((all) => all.some((line) => namesIn(line).length > 0))
  const users = sets ? await usersOf() : new Map<string, string>()
  const alike = new Set<string>()
  for (const path of paths) {
    const texts = [old.get(path) ?? '', now.get(path) ?? ''] as const
    if (
      !texts.some((text) => otherSetters.test(text)) &&
      (await releasesAlike(repository, path, [before, after], texts))
    )
      alike.add(path)
  }
  return [...new Set([...paths, ...ofObjects.keys(), ...calls.keys()])].flatMap((path): readonly Reason[] => {
    const all = lines.get(path) ?? []
    const call = calls.get(path)
    if (call !== undefined && call.ofInputs !== true) return [callReason(path, call)]
    const what = ofObjects.get(path)
    if (what !== undefined && !isRead(path) && lines.get(path)?.length !== 0) return [reasonOf(path, what)]
    // Of what a command releases with values that stand here, both sides are rendered.
    const value = alike.has(path) ? undefined : all.flatMap(namesIn).find((name) => users.has(name))
    if (value !== undefined)
      return [reasonOf(path, `sets ${value}, and the chart ${users.get(value) ?? ''} uses .Values.${value}`)]
    if (call !== undefined && !(alike.has(path) && call.text.startsWith('helm ')))
      return [reasonOf(path, `runs ${call.text} than before`, call.line)]
    if (all.some((line) => setup.test(withoutNeutralOfMesh(line))))
      return [reasonOf(path, 'sets up Istio, or writes what decides')]
    const isDeciding = (text: string): boolean =>
      isManifestInOtherLetters.test(path)
        ? (!isPipeline.test(path) || writesObject.test(text)) && mayHoldDeciding(mayHold(text))
        : object.test(text)
    const holds = all.length > 0 && [old.get(path), now.get(path)].some((text) => isDeciding(text ?? ''))
    return holds ? [reasonOf(path, 'holds an object of Istio or of permissions')] : []
  })
}

const reasonOf = (path: string, what: string, line = 1): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes and ${what}: what it applies was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line, column: 1 },
})

const callReason = (path: string, { text, line }: FoundCall): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes and has ${commandText(text)}: what a command does to the cluster stands in no file. Change the objects in the files instead, or compare the cluster as it is with what the command leaves.`,
  where: { kind: 'file', path, line, column: 1 },
})

/** The command as it is written, and in words what it is run for, where its own words say less. */
const commandText = (text: string): string => {
  const [command = '', ...rest] = text.split(' what is of ')
  return rest.length === 0 ? `\`${text}\`` : `\`${command}\` for what is of ${rest.join(' what is of ')}`
}

/**
 * A text without its comments over several lines, as documentation has them: the first line begins with the mark and every
 * other one with a star, so that nothing else of a program, and no object in a string of one, looks like it.
 */
const withoutBlocks = (text: string): string =>
  text.replaceAll(/^[ \t]*\/\*\*?(?:[ \t][^\n]*)?\n(?:[ \t]*\*(?![^\n]*(?:\*\/|\$\{))[^\n]*\n)*[ \t]*\*\/[ \t]*$/gm, '')

const isShell = /\.(?:sh|bash)$/

/** A word of a command that stands by itself: nothing in it starts, ends or feeds another one. */
const word = String.raw`(?:[^\s'"\x60$|&;<>()\\#{}]|\$\w+|\$\{\w+\}|'[^']*'|"(?:[^"\x60$\\]|\$\w+|\$\{\w+\})*")+`
const reading = new RegExp(
  String.raw`^kubectl(?:\s+(?:-n|--namespace|--context)[\s=]${word})*\s+(?:${printingWords}|auth\s+can-i)(?:\s+${word})*$`,
)

/**
 * A shell script without the commands of kubectl that read (kubectl: Commands). One that is a line of its own, and hands what it
 * reads to nobody, writes nothing to a cluster, whatever it is asked for.
 */
const withoutReading = (text: string): string => {
  const lines = text.split('\n')
  return lines.filter((line, at) => !reading.test(line.trim()) || /\\\s*$/.test(lines[at - 1] ?? '')).join('\n')
}

/** `uses: owner/name@version # comment` of GitHub's workflows. */
const usedAction = /^((?:-\s+)?uses:\s*)(["']?)([\w.-]+\/[\w./-]+)@[\w./-]+\2(?:\s+#.*)?$/
const deploys =
  /deploy|release|apply|kube|k8s|gke|eks|aks|helm|kustom|istio|mesh|argo|flux|skaffold|terra|pulumi|zarf|uds/i

/** Another version of the same action writes no other object, unless it is one that deploys by its name. */
const withoutVersion = (line: string): string => {
  const [, start = '', , action = ''] = usedAction.exec(line) ?? []
  return action === '' || deploys.test(action) ? line : `${start}${action}`
}

/** Lines that one side alone has; comments say nothing. */
const changedLines = (
  path: string,
  old = '',
  now = '',
  shown: (line: string) => string = (line) => line,
): readonly string[] => {
  const isOfGitHub = isWorkflow(path)
  const running = isShell.test(path) ? withoutReading : isOfGitHub ? withoutFilters : withoutBlocks
  const linesOf = (text: string): readonly string[] => [
    ...new Set(
      running(text)
        .split('\n')
        .map((line) => shown(isOfGitHub ? withoutVersion(line.trim()) : line.trim())),
    ),
  ]
  return ofOneSide(linesOf(old), linesOf(now), (line) => line)
    .flat()
    .filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line))
}

/** Parts of the values of Istio's charts that no other chart has (I manifests/charts: values.yaml). */
const ofIstio = new Set(['meshConfig', 'istio_cni', 'sidecarInjectorWebhook', 'istiodRemote', 'revisionTags', 'pilot'])

/** Every part of that name, wherever an umbrella chart or a variable puts it. */
const partsOf = (value: Json | undefined): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => partsOf(one))
  if (!isJsonObject(value)) return []
  return Object.entries<Json>(value).flatMap(([name, inner]) => (ofIstio.has(name) ? [[name, inner]] : partsOf(inner)))
}

/**
 * Whether a YAML text may have a key of these names: a file of ten megabytes without one is not parsed. A key stands in the
 * text as it is called, or is written with escapes.
 */
export const mayHoldKey = (text: string, names: Iterable<string>): boolean =>
  text.includes('\\') || [...names].some((name) => text.includes(name))

/** Characters of a text from which on parsing it is what a run takes longest for. */
const largest = 200_000

/**
 * Changed files of values that no unit is rendered with, and that hold settings of Istio: whoever installs it may take them,
 * so nothing is proven.
 */
export const changedMeshValues = async (
  repository: WholeRepository,
  after: RevisionUnits,
  candidates: readonly string[],
  [old, now]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
): Promise<readonly Reason[]> => {
  const valuesOf = (text: string | undefined): readonly Json[] =>
    readValues(text ?? '').filter(
      (value) => !isJsonObject(value) || (value['apiVersion'] === undefined && !isTaskList(value)),
    )
  const others: string[] = []
  const found = candidates.filter((path) => {
    const texts = [old.get(path) ?? '', now.get(path) ?? '']
    // What differs in it is not looked for, and who takes it is.
    if (texts.some((text) => text.length > largest) && !texts.some((text) => mayHoldKey(text, ofIstio))) {
      others.push(path)
      return false
    }
    const [one, other] = [valuesOf(texts[0]), valuesOf(texts[1])]
    if (!isSameJson(one.flatMap(partsOf), other.flatMap(partsOf))) return true
    // Other members are settings of Istio where something says whose values they are.
    if (changedSetting(one[0], other[0], 'Istio') !== undefined) others.push(path)
    return false
  })
  const given = others.length === 0 ? [] : await givenToIstio(repository, after, others)
  return [...found, ...given].map((path): Reason => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes values of Istio's charts, and nothing here is rendered with them: whoever installs Istio may take them. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
  }))
}

/** Tasks with commands, which are followed as those of a pipeline are, and no values of any chart. */
const isTaskList = (value: JsonObject): boolean => {
  const tasks = objectsAt(value, 'tasks')
  const isOther = Object.keys(value).some((name) => !/^(?:tasks|includes|variables)$/.test(name))
  return (
    !isOther && tasks.length > 0 && tasks.every((task) => Array.isArray(task['actions']) && textAt(task, 'name') !== '')
  )
}

/** Texts that may install a chart with a file of values. */
const isInstaller = (path: string): boolean =>
  !isCopy.test(path) &&
  (isPipeline.test(path) ||
    /(?:^|\/)(?:Makefile|Justfile|Tiltfile|[^/]*helmfile[^/]*|[^/]+\.(?:sh|bash|mk|tf|py|ps1|envsubst))$/.test(path))

/** Files that are values of a chart of Istio, by their name or since a program gives them to one. */
const givenToIstio = async (
  repository: WholeRepository,
  after: RevisionUnits,
  paths: readonly string[],
): Promise<readonly string[]> => {
  const asked = paths.filter((path) => !isNamedForIstio(path))
  const texts = asked.length === 0 ? new Map() : await textsOf(repository, after, after.tree.paths.filter(isInstaller))
  return paths.filter(
    (path) => !asked.includes(path) || [...texts.values()].some((text: string) => givesToIstio(text, path)),
  )
}
