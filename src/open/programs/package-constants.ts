import { ofOneSide } from '../../ports/of-one-side.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, type TreePath } from '../../ports/repository.js'
import { makingLines, withoutProgramComments } from './making-functions.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Languages in which the files of a folder are one package: what one declares the others have without importing it. */
const ofPackages = /\.(?:go|java|kt|cs|scala)$/

const isTest = /(?:_test|Tests?|Spec)\.\w+$/

/** Libraries that other people wrote, and what a generator makes of types. */
const ofOthers = /(?:^|\/)(?:vendor|third_party|testdata|node_modules)\/|(?:^|\/)zz_generated|\.pb\.go$/

const isOfPackage = (path: string): boolean => ofPackages.test(path) && !isTest.test(path) && !ofOthers.test(path)

/** A program that makes a policy or a binding by its type, as operators do: `&securityv1.AuthorizationPolicy{`, `new RoleBinding(`. */
const makes =
  /\b(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|(?:Cluster)?RoleBinding)(?:Builder)?\s*[{(]/

/** Fields by which a policy says who may do what, where a program writes them down. */
const ofPolicy =
  /\b(?:set|with|add|addNew|addAll|addAllTo|addTo)?(?:Not)?(?:Namespaces|Principals|RequestPrincipals|ServiceAccounts|IpBlocks|RemoteIpBlocks|Hosts|Ports|Methods|Paths|Values|Action|Mode|RoleRef|Subjects)\s*[:(]/i

const isMaker = (text: string): boolean => makes.test(text) || makingLines(text).length > 0

/**
 * Changed files of a package that makes policies: a name that one of its files gives another value, and that a file which makes one
 * asks for; and a line of such a file itself by which it makes one. Each with what it changes, in words.
 */
export const changedConstants = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> => {
  const paths = [...changed].filter(isOfPackage).sort(byCodePoint)
  const found = new Map<string, string>()
  if (paths.length === 0) return found
  const folders = new Set(paths.map(folderOf))
  const around = after.tree.paths.filter((path) => isOfPackage(path) && folders.has(folderOf(path)))
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, around)])
  const making = [...now].filter(([, text]) => isMaker(text))
  if (making.length === 0 && ![...old.values()].some(isMaker)) return found
  for (const path of paths) {
    const [one, other] = [old.get(path), now.get(path)]
    // A file that comes, or goes, is read by whoever reads the program.
    if (one === undefined || other === undefined) continue
    const [was, is] = [declaredIn(one), declaredIn(other)]
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name))
    const user = making.find(
      ([file, text]) => file !== path && folderOf(file) === folderOf(path) && names.some((name) => asks(text, name)),
    )
    const lines = ofOneSide(linesOf(one), linesOf(other), (line) => line).flat()
    const made = ofOneSide(makingLines(one), makingLines(other), (line) => line).flat()
    const isOwn =
      made.length > 0 ||
      (makes.test(other) && (lines.some((line) => ofPolicy.test(line)) || names.some((name) => isAsked(other, name))))
    if (user !== undefined) found.set(path, `says of what ${user[0]} makes an object of Istio or of permissions`)
    else if (isOwn) found.set(path, 'makes an object of Istio or of permissions otherwise')
  }
  return found
}

/** Whether a package with one of the files makes a policy, before any tree is opened. */
export const isOfMaker = async (
  { whole }: WholeRepository,
  { head, after }: { readonly head: string; readonly after: readonly TreePath[] },
  changed: readonly string[],
): Promise<boolean> => {
  const folders = new Set(changed.filter(isOfPackage).map(folderOf))
  const around = after.flatMap(({ path, kind }) =>
    kind === 'file' && isOfPackage(path) && folders.has(folderOf(path)) ? [path] : [],
  )
  if (around.length === 0) return false
  const decoder = new TextDecoder()
  return [...(await whole.read(head, around))].some(([, bytes]) => isMaker(decoder.decode(bytes)))
}

const linesOf = (text: string): readonly string[] =>
  withoutProgramComments(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `var Callers = …`, `static final String CALLERS = …;`, `func callers() []string { return … }`. */
const declarations: readonly RegExp[] = [
  /^(?:var|const|val|let|private val|internal val)[ \t]+(\w+)[^\n=]*=([^]*?)(?=^[^\s)}\]]|$(?![^]))/gm,
  /\bstatic\s+(?:final\s+|readonly\s+)?[\w<>[\], ]+\s(\w+)\s*=([^;]*);/g,
  /^func[ \t]+(?:\([^)]*\)[ \t]*)?(\w+)\([^)\n]*\)[^\n{]*\{\s*(return\b[^}]*)\}/gm,
]
/** Names of a group, each on its own line: `const (` … `)`. */
const groups = /^(?:var|const)[ \t]*\(([^]*?)^\)/gm

/** What a package gives a name, where any of its files may ask for it. */
const declaredIn = (text: string): ReadonlyMap<string, string> => {
  const plain = withoutProgramComments(text)
  const single = declarations.flatMap((form) =>
    [...plain.matchAll(form)].map(([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ').trim()] as const),
  )
  const grouped = [...plain.matchAll(groups)].flatMap(([, body = '']) =>
    [...body.matchAll(/^[ \t]+(\w+)[^\n=]*=(.*)$/gm)].map(([, name = '', value = '']) => [name, value.trim()] as const),
  )
  return new Map([...single, ...grouped])
}

const asks = (text: string, name: string): boolean => new RegExp(`\\b${quotePattern(name)}\\b`).test(text)

/** A line of a policy has the name. */
const isAsked = (text: string, name: string): boolean => {
  const pattern = new RegExp(`[:(].*\\b${quotePattern(name)}\\b`)
  return text.split('\n').some((line) => ofPolicy.test(line) && pattern.test(line))
}
