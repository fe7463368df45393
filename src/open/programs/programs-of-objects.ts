import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { isInside } from '../../units/revision-tree.js'
import {
  changedVariables,
  decidesBy,
  holdsDecidingJson,
  terraformChange,
  type TerraformPlaces,
} from './changed-terraform.js'
import { changedConstants } from './package-constants.js'
import { besidePrograms, importedByDeciding } from './program-imports.js'
import { decidingKinds } from '../templates/template-conditions.js'
import {
  changedNames,
  changedValues,
  namedFile,
  namesOfObjects,
  terraformUser,
  type Changed,
} from './terraform-names.js'
import { askingFor } from './terraform-references.js'
import { accountsIn } from './terraform-pods.js'
import { chartsMaking } from '../charts/charts-making.js'
import { namedPods, type NamedPods } from './named-pods.js'
import { changedTankaEnvironments } from './tanka-environments.js'
import { isTest } from './test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Words of programs that make what decides without writing an object down: kinds, and members or files of their resources. */
const words =
  /\w*(?:[Aa]uthorizationPolic(?:y|ies)|(?:[Pp]eer|[Rr]equest)Authentications?|[Ee]nvoyFilters?|[Rr]oleBindings?)\b|\b(?:meshConfig|security\.istio\.io|istio-injection|rbac\.authorization\.k8s\.io)\b/

/** An object that decides, as languages of programs write it. */
const literal =
  /\bapiVersion["']?\s*[:=]\s*(?:[\w.]+\()?["'`]?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//i
/** Languages in which nothing but configuration is written; any other makes objects by a library for it. */
const ofConfiguration = /\.(?:cue|nix|dhall|k|jsonnet|libsonnet)$/
const library = /@pulumi\/|pulumi_kubernetes|pulumi-kubernetes|from ['"]cdk8s|import cdk8s/

/** A program that brings Istio's own types in, and makes one of its policies. */
const importsIstio =
  /^\s*(?:import\b[^;]*?|(?:const|let|var)\b[^=]*=\s*require\(|export\b[^;]*?\bfrom\b\s*)["'][^"'\n]*istio[^"'\n]*["']|^\s*(?:from|import)\s+[\w.]*istio/im
const makesPolicy =
  /\bnew\s+[\w.]*(?:AuthorizationPolicy|(?:Peer|Request)Authentication|EnvoyFilter)\w*\s*\(|^(?!\s*(?:from|import)\b).*(?<!class )\b(?:AuthorizationPolicy|(?:Peer|Request)Authentication|EnvoyFilter)\(/m

/** Files of Terraform, OpenTofu and Terragrunt; one that locks versions holds no value. */
const isTerraform = (path: string): boolean => /\.(?:tf|tofu|hcl)$/.test(path) && !path.endsWith('.lock.hcl')

/** More files of Terraform than this are not searched for who asks for a variable. */
const mostFiles = 500

/**
 * Changed files of programs that make objects in their own language: Terraform, Pulumi, CUE, Nix, Dhall and scripts that print
 * them. Each with what it changes, in words.
 */
export const changedProgramObjects = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  usersOf: () => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, string>> => {
  const stacks = [...before.tree.paths, ...after.tree.paths]
    .filter((path) => nameOf(path) === 'Pulumi.yaml')
    .map(folderOf)
  const isOfStack = (path: string): boolean => stacks.some((folder) => isInside(path, folder))
  const paths = [...changed]
    .filter((path) => !isTest.test(path) && (program.test(path) || (isOfStack(path) && ofPulumi.test(path))))
    .sort(byCodePoint)
  const read = openRead(repository, [before, after], usersOf)
  const found = await changedData(read, before, changed)
  const decides = (path: string, text: string): boolean =>
    (isWritten(path, [text], isOfStack(path)) ? words : literal).test(text) ||
    (importsIstio.test(text) && makesPolicy.test(text))
  for (const [path, user] of await changedImports(repository, [before, after], changed, decides))
    found.set(path, `is imported by ${user}, which makes an object of Istio or of permissions`)
  for (const [path, what] of await changedTankaEnvironments(repository, before, after, changed, decides))
    found.set(path, what)
  for (const [path, what] of await changedConstants(repository, before, after, changed)) found.set(path, what)
  if (paths.length === 0) return found
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  for (const path of paths) {
    const [one, other] = [old.get(path) ?? '', now.get(path) ?? '']
    if (withoutComments(one) === withoutComments(other)) continue
    const what = await changeOf(path, [one, other], read, isOfStack(path))
    if (what !== undefined) found.set(path, what)
  }
  return found
}

/** Whether a program may make objects by a word of its language or a library, without writing them down. */
const isWritten = (path: string, texts: readonly string[], isOfStack: boolean): boolean =>
  ofConfiguration.test(path) || isOfStack || texts.some((text) => library.test(text))

/** Changed files that hold no object, and that a program imports which makes what decides. */
const changedImports = async (
  repository: WholeRepository,
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  changed: ReadonlySet<string>,
  decides: (path: string, text: string) => boolean,
): Promise<ReadonlyMap<string, string>> => {
  // A program reads a file of whichever name.
  const named = [...changed].filter((path) => !isTest.test(path)).sort(byCodePoint)
  const paths = besidePrograms(after, named)
  if (paths.length === 0) return new Map()
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const asked = paths.filter((path) => {
    const [one, other] = [old.get(path) ?? '', now.get(path) ?? '']
    const isObject = /\.(?:ya?ml|json)$/.test(path) && [one, other].every((text) => /apiVersion|^$/.test(text))
    return !isObject && withoutComments(one) !== withoutComments(other)
  })
  return asked.length === 0 ? new Map() : importedByDeciding(repository, after, asked, decides)
}

/** Changed files that hold no object, and that Terraform reads by their names. */
const changedData = async (
  read: Read,
  before: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const { repository, after } = read
  const files = await read.terraform()
  const asked = [...files.values()].join('\n')
  const paths = [...changed].filter((path) => !program.test(path) && asked.includes(nameOf(path))).sort(byCodePoint)
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  for (const path of paths) {
    const texts = [old.get(path), now.get(path)].flatMap((text) => text ?? [])
    if (texts.every((text) => /^\s*["']?apiVersion\b/m.test(text))) continue
    const what = await namesChange(namedFile(path), 'is read by', read)
    if (what !== undefined) found.set(path, what)
  }
  return found
}

const program = /\.(?:tf|tofu|hcl|tf\.json|tfvars|tfvars\.json|cue|nix|dhall|py|rb|[cm]?[jt]sx?|star|k|lua)$/
const ofPulumi = /\.(?:go|java|cs|kt)$|(?:^|\/)Pulumi\.[^/]+\.yaml$/

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#(?!\w+\s*:)|\/\/|--).*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n')

/** The later revision; what all changed files ask of it is worked out once. */
interface Read {
  readonly repository: WholeRepository
  readonly after: RevisionUnits
  readonly usersOf: () => Promise<ReadonlyMap<string, string>>
  /** Files of Terraform. */
  readonly terraform: () => Promise<ReadonlyMap<string, string>>
  /** What these files lead to. */
  readonly places: () => Promise<TerraformPlaces>
  /** Names that hang on objects which decide. */
  readonly objects: () => Promise<Changed>
  /** What rules and bindings of both revisions say of pods. */
  readonly pods: () => Promise<NamedPods>
  /** Names of the folders of charts of which a template makes what decides. */
  readonly charts: () => Promise<ReadonlySet<string>>
}

const openRead = (
  repository: WholeRepository,
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  usersOf: Read['usersOf'],
): Read => {
  const read: Read = {
    repository,
    after,
    usersOf,
    terraform: once(() => textsOf(repository, after, after.tree.paths.filter(isTerraform).slice(0, mostFiles))),
    places: once(async () => placesOf([...(await read.terraform()).values()].join('\n'), read)),
    objects: once(async () => namesOfObjects(await read.terraform())),
    pods: once(async () => namedPods([before, after], (await read.terraform()).values())),
    charts: once(async () => new Set(await chartsMaking(repository, after, decidingKinds))),
  }
  return read
}

const changeOf = async (
  path: string,
  [old, now]: readonly [string, string],
  read: Read,
  isOfStack: boolean,
): Promise<string | undefined> => {
  if (isTerraform(path)) return terraformFileChange(path, [old, now], read)
  if (path.endsWith('.tf.json')) return [old, now].some(holdsDecidingJson) ? 'makes what decides' : undefined
  if (/\.tfvars(?:\.json)?$/.test(path)) return namesChange(changedValues(path, old, now), 'sets', read)
  if (/Pulumi\.[^/]+\.yaml$/.test(path)) return settingChange(path, old, now, read)
  const sign = isWritten(path, [old, now], isOfStack) ? words : literal
  if ([old, now].some((text) => sign.test(text) || (importsIstio.test(text) && makesPolicy.test(text))))
    return 'makes an object of Istio or of permissions'
  if (compiled.test(path)) return packageChange(path, read)
  return path.endsWith('.cue') ? definitionChange(path, old, now, read) : undefined
}

/** The first of some files that makes what decides, where `names` are given by one of them. */
const firstMaking = async (
  paths: readonly string[],
  { repository, after }: Read,
  names?: readonly string[],
): Promise<string | undefined> => {
  const texts = await textsOf(repository, after, paths.slice(0, mostFiles))
  return [...texts].find(
    ([, text]) =>
      words.test(text) && (names === undefined || names.some((name) => new RegExp(`\\b${name}\\b`).test(text))),
  )?.[0]
}

/** Files of one program in these languages use each other's names, and import nothing for it. */
const compiled = /\.(?:go|java|cs|kt)$/

const packageChange = async (path: string, read: Read): Promise<string | undefined> => {
  const { after } = read
  const [stack] = after.tree.paths
    .filter((one) => nameOf(one) === 'Pulumi.yaml' && isInside(path, folderOf(one)))
    .sort((a, b) => b.length - a.length || byCodePoint(a, b))
  if (stack === undefined) return undefined
  const others = after.tree
    .below(folderOf(stack))
    .filter((one) => one !== path && compiled.test(one) && !isTest.test(one))
  const user = await firstMaking(others, read)
  return user === undefined ? undefined : `is of the program in which ${user} makes objects of Istio or of permissions`
}

/** Files that a text names, charts and their members, and objects that are values of names. */
const placesOf = async (text: string, read: Read): Promise<TerraformPlaces> => {
  const { repository, after, usersOf } = read
  const names = new Set([...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].map(([, one = '']) => nameOf(one)))
  const releases = text.includes('helm_release')
  const [texts, users, charts, objects, pods, files] = await Promise.all([
    textsOf(
      repository,
      after,
      after.tree.paths.filter((one) => names.has(nameOf(one))),
    ),
    releases ? usersOf() : new Map<string, string>(),
    releases ? read.charts() : new Set<string>(),
    read.objects(),
    read.pods(),
    read.terraform(),
  ])
  const asks = askingFor(objects)
  // Of files with the same name the first is taken.
  const named = new Map([...texts].reverse().map(([path, of]) => [nameOf(path), of]))
  return {
    namedFile: (one) => named.get(nameOf(one)),
    isMember: (chart, member) => nameOf(users.get(member) ?? '') === chart,
    isDeciding: (chart) => charts.has(chart),
    asksForObject: (one, path) => asks(one, folderOf(path)),
    pods,
    accounts: accountsIn(files.values()),
  }
}

const terraformFileChange = async (
  path: string,
  [old, now]: readonly [string, string],
  read: Read,
): Promise<string | undefined> =>
  terraformChange(path, [old, now], await placesOf(old + now, read)) ??
  (await namesChange(changedNames(path, old, now), 'gives a name', read))

/** What a change of names decides where files of Terraform ask for them. */
const namesChange = async (names: Changed, does: string, read: Read): Promise<string | undefined> => {
  if (names.length === 0) return undefined
  const [files, places] = await Promise.all([read.terraform(), read.places()])
  const user = terraformUser(files, names, (block, path, isOfIstio) => decidesBy(block, path, isOfIstio, places))
  return user === undefined ? undefined : `${does} what ${user} makes what decides by`
}

/** Settings of a stack that its program asks for where it makes what decides. */
const settingChange = async (path: string, old: string, now: string, read: Read): Promise<string | undefined> => {
  // A setting is `project:name`, on a line of its own or in the braces of YAML's flow form.
  const settingsOf = (text: string): string => text.replaceAll(/[{},]/g, '\n').replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1')
  const names = changedVariables(settingsOf(old), settingsOf(now))
  const programs = read.after.tree
    .below(folderOf(path))
    .filter((one) => /\.(?:ts|js|py|go|java|cs|kt)$/.test(one) && !isTest.test(one))
  const user = await firstMaking(programs, read, names)
  return user === undefined ? undefined : `sets what ${user} makes objects of Istio or of permissions by`
}

/** CUE unifies all files of a package: a changed name may be a part of an object that another file holds. */
const definitionChange = async (path: string, old: string, now: string, read: Read): Promise<string | undefined> => {
  const names = changedVariables(old.replaceAll('#', ''), now.replaceAll('#', ''))
  const others = read.after.tree.paths.filter(
    (one) => one !== path && one.endsWith('.cue') && isInside(one, folderOf(path)),
  )
  const user = await firstMaking(others, read, names)
  return user === undefined ? undefined : `says a part of what ${user} makes`
}
