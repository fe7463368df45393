import { byCodePoint } from '../ports/order.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { isInside } from '../units/revision-tree.js'
import { asksForVariable, changedVariables, terraformChange, type TerraformPlaces } from './changed-terraform.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** Words of programs that make what decides without writing an object down. */
const words =
  /\w*(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|RoleBinding)\b|\b(?:meshConfig|security\.istio\.io|istio-injection|rbac\.authorization\.k8s\.io)\b/

/** Tests of programs, by the custom of their languages: what they hold is applied nowhere. */
export const isTest = /\.(?:spec|test)\.[cm]?[jt]sx?$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]*\.py$/

/** An object that decides, as languages of programs write it. */
const literal =
  /\bapiVersion["']?\s*[:=]\s*(?:[\w.]+\()?["'`]?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//i
/** Languages in which nothing but configuration is written; any other makes objects by a library for it. */
const ofConfiguration = /\.(?:cue|nix|dhall|k)$/
const library = /@pulumi\/|pulumi_kubernetes|pulumi-kubernetes|from ['"]cdk8s|import cdk8s/

const isTerraform = (path: string): boolean => /\.(?:tf|tofu)$/.test(path)

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
  if (paths.length === 0) return new Map()
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const read = { repository, after, usersOf }
  const found = new Map<string, string>()
  for (const path of paths) {
    const [one, other] = [old.get(path) ?? '', now.get(path) ?? '']
    if (withoutComments(one) === withoutComments(other)) continue
    const what = await changeOf(path, [one, other], read, isOfStack(path))
    if (what !== undefined) found.set(path, what)
  }
  return found
}

const program = /\.(?:tf|tofu|tfvars|tfvars\.json|cue|nix|dhall|py|rb|ts|js|mjs|star|k|lua)$/
const ofPulumi = /\.(?:go|java|cs|kt)$|(?:^|\/)Pulumi\.[^/]+\.yaml$/

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#(?!\w+\s*:)|\/\/|--).*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n')

interface Read {
  readonly repository: WholeRepository
  readonly after: RevisionUnits
  readonly usersOf: () => Promise<ReadonlyMap<string, string>>
}

const changeOf = async (
  path: string,
  [old, now]: readonly [string, string],
  read: Read,
  isOfStack: boolean,
): Promise<string | undefined> => {
  if (isTerraform(path)) return terraformChange(old, now, await placesOf(old + now, read))
  if (/\.tfvars(?:\.json)?$/.test(path)) return variableChange(old, now, read)
  if (/Pulumi\.[^/]+\.yaml$/.test(path)) return settingChange(path, old, now, read)
  const isWritten = ofConfiguration.test(path) || isOfStack || [old, now].some((text) => library.test(text))
  if ([old, now].some((text) => (isWritten ? words : literal).test(text)))
    return 'makes an object of Istio or of permissions'
  return path.endsWith('.cue') ? definitionChange(path, old, now, read) : undefined
}

/** Files that a text names, and members of charts. */
const placesOf = async (text: string, { repository, after, usersOf }: Read): Promise<TerraformPlaces> => {
  const names = [...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].map(([, path = '']) => nameOf(path))
  const [texts, users] = await Promise.all([
    textsOf(
      repository,
      after,
      after.tree.paths.filter((path) => names.includes(nameOf(path))),
    ),
    text.includes('helm_release') ? usersOf() : new Map<string, string>(),
  ])
  return {
    namedFile: (path) => [...texts].find(([one]) => nameOf(one) === nameOf(path))?.[1],
    isMember: (chart, member) => nameOf(users.get(member) ?? '') === chart,
  }
}

const variableChange = async (old: string, now: string, read: Read): Promise<string | undefined> => {
  const names = changedVariables(old, now)
  const paths = read.after.tree.paths.filter(isTerraform).slice(0, mostFiles)
  const texts = await textsOf(read.repository, read.after, paths)
  const places = await placesOf([...texts.values()].join('\n'), read)
  const user = [...texts].find(([, text]) => asksForVariable(text, names, places))
  return user === undefined ? undefined : `sets a variable by which ${user[0]} makes what decides`
}

/** Settings of a stack that its program asks for where it makes what decides. */
const settingChange = async (
  path: string,
  old: string,
  now: string,
  { repository, after }: Read,
): Promise<string | undefined> => {
  const names = changedVariables(
    old.replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1'),
    now.replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1'),
  )
  const programs = after.tree
    .below(folderOf(path))
    .filter((one) => /\.(?:ts|js|py|go|java|cs|kt)$/.test(one) && !isTest.test(one))
    .slice(0, mostFiles)
  const texts = await textsOf(repository, after, programs)
  const user = [...texts].find(
    ([, text]) => words.test(text) && names.some((name) => new RegExp(`\\b${name}\\b`).test(text)),
  )
  return user === undefined ? undefined : `sets what ${user[0]} makes objects of Istio or of permissions by`
}

/** CUE unifies all files of a package: a changed name may be a part of an object that another file holds. */
const definitionChange = async (
  path: string,
  old: string,
  now: string,
  { repository, after }: Read,
): Promise<string | undefined> => {
  const names = changedVariables(old.replaceAll('#', ''), now.replaceAll('#', ''))
  const others = after.tree.paths
    .filter((one) => one !== path && one.endsWith('.cue') && isInside(one, folderOf(path)))
    .slice(0, mostFiles)
  const texts = await textsOf(repository, after, others)
  const user = [...texts].find(
    ([, text]) => words.test(text) && names.some((name) => new RegExp(`\\b${name}\\b`).test(text)),
  )
  return user === undefined ? undefined : `says a part of what ${user[0]} makes`
}
