import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { joinPath, pathIn } from '../../units/revision-tree.js'
import { leadsTo } from '../scripts/deploy-texts.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Files of packages of Bazel and Buck. */
export const isBazelPackage = /(?:^|\/)(?:BUILD(?:\.bazel)?|BUCK)$/

/** Rules that hand objects to a cluster, in the words of any set of rules (rules_k8s, rules_gitops and others). */
const deploys = /(?:k8s|kube|deploy|appl(?:y|ies)|helm|kustomize|gitops)/i
/** Rules of such sets that make, check or compare. */
const isOther = /(?:_test|_lint|_diff|_image|_push|toolchain\w*|_repository|_library|_binary)$/

/** A statement at the margin: a call of a rule, a name that is given a value, or a list of calls. */
interface Statement {
  readonly path: string
  /** The label or the name that it defines; '' where nothing asks for it. */
  readonly name: string
  readonly text: string
  readonly line: number
  readonly deploys: boolean
}

/** Statements of a package: each goes on to the next line that begins at the margin with a word, outside of brackets. */
const statementsOf = (path: string, text: string): readonly Statement[] => {
  const found: { text: string; line: number; depth: number }[] = []
  let depth = 0
  for (const [at, whole] of text.split('\n').entries()) {
    const line = whole.replace(/(^|\s)#.*$/, '$1')
    const last = found.at(-1)
    if (last !== undefined && (depth > 0 || /^[\s)\]}]/.test(line))) last.text += `\n${line}`
    else if (line.trim() !== '') found.push({ text: line, line: at + 1, depth })
    const plain = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')
    depth += (plain.match(/[([{]/g) ?? []).length - (plain.match(/[)\]}]/g) ?? []).length
  }
  return found.map(({ text: own, line }): Statement => {
    const [, given] = /^([A-Za-z_]\w*)\s*\+?=(?!=)/.exec(own) ?? []
    const [, named] = /\bname\s*=\s*["']([^"'\n]+)["']/.exec(own) ?? []
    const [, rule = ''] = /^\s*\[?\s*([A-Za-z_][\w.]*)\s*\(/.exec(own) ?? []
    const label = named === undefined ? '' : `//${folderOf(path)}:${named}`
    const isDeploying = rule !== 'load' && deploys.test(rule) && !isOther.test(rule)
    return { path, name: given ?? label, text: own, line, deploys: isDeploying }
  })
}

/** What a word of a statement may be: a label of any package, a file of its own one, or a name of its own file. */
const wordsOf = ({ text }: Statement): readonly string[] => [
  ...[...text.matchAll(/["']([^"'\n]+)["']/g)].map(([, word = '']) => word),
  ...[...text.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(([word]) => word),
]

interface Places {
  /** Files with a policy that both revisions hold. */
  readonly policies: readonly string[]
}

/** Policies that a statement leads to, through labels and names. */
const policiesOf = (
  statement: Statement,
  all: ReadonlyMap<string, readonly Statement[]>,
  places: Places,
  seen = new Set<Statement>(),
): ReadonlySet<string> => {
  if (seen.has(statement)) return new Set()
  seen.add(statement)
  const own = folderOf(statement.path)
  const found = new Set<string>()
  for (const word of wordsOf(statement)) {
    const label = labelOf(word, own)
    const defined = [
      ...(label === undefined ? [] : (all.get(label) ?? [])),
      ...(all.get(word) ?? []).filter(({ path }) => path === statement.path),
    ].filter((one) => one !== statement)
    for (const one of defined) for (const path of policiesOf(one, all, places, seen)) found.add(path)
    if (defined.length === 0) for (const path of filesOf(word, label, own, places)) found.add(path)
  }
  return found
}

/** `//k8s:deny`, `@repo//k8s:deny`, `//k8s` for `//k8s:k8s`, `:deny`, `deny` */
const labelOf = (word: string, own: string): string | undefined => {
  const [, folder, name] = /^(?:@@?[\w.~-]*)?\/\/([^:]*)(?::(.+))?$/.exec(word) ?? []
  if (folder !== undefined) return `//${folder}:${name ?? nameOf(folder)}`
  const bare = word.replace(/^:/, '')
  return /^[\w.+=,@~/-]+$/.test(bare) ? `//${own}:${bare}` : undefined
}

/** Files by their labels, by a pattern of `glob`, and those called as a label that no package defines. */
const filesOf = (word: string, label: string | undefined, own: string, { policies }: Places): readonly string[] => {
  const [, folder, name] = /^\/\/([^:]*):(.+)$/.exec(label ?? '') ?? []
  if (folder !== undefined && name !== undefined) {
    const path = pathIn(folder, name)
    const file = policies.filter((one) => one === path)
    if (file.length > 0) return file
    if (/^(?:@|\/\/|:)/.test(word))
      return policies.filter((one) => one.startsWith(folder === '' ? '' : `${folder}/`) && isCalled(one, name))
  }
  if (!/[*?]/.test(word)) return []
  const pattern = leadsTo(joinPath(own, word) ?? word)
  const [start] = word.split('**', 1)
  const below = word.includes('**') ? pathIn(own, (start ?? '').replace(/\/+$/, '')) : undefined
  return policies.filter(
    (one) => pattern?.test(one) === true || (below !== undefined && (below === '' || one.startsWith(`${below}/`))),
  )
}

const isCalled = (path: string, name: string): boolean => nameOf(path).replace(/\.\w+$/, '') === name

/** What each rule that deploys leads to, by its name. */
const deployedBy = (
  texts: ReadonlyMap<string, string>,
  places: Places,
): ReadonlyMap<string, { readonly statement: Statement; readonly policies: ReadonlySet<string> }> => {
  const statements = [...texts].flatMap(([path, text]) => statementsOf(path, text))
  const all = new Map<string, Statement[]>()
  for (const one of statements) if (one.name !== '') all.set(one.name, [...(all.get(one.name) ?? []), one])
  return new Map(
    statements
      .filter((one) => one.deploys)
      .map((statement) => [
        `${statement.path} ${statement.name}`,
        { statement, policies: policiesOf(statement, all, places) },
      ]),
  )
}

/**
 * Changed packages of Bazel by which a rule that deploys leads to another policy than before, by labels, groups of files and names: the
 * files stand as they stood. What another such rule takes over has moved.
 */
export const changedBazelDeploys = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => isBazelPackage.test(path)).sort(byCodePoint)
  if (paths.length === 0) return []
  const both = after.files.filter(
    ({ path, text }) => !changed.has(path) && before.tree.file(path) === path && mayHoldPolicy(mayHold(text)),
  )
  const places = { policies: both.map(({ path }) => path) }
  if (places.policies.length === 0) return []
  const [old, now] = await Promise.all(
    [before, after].map(async (side) =>
      deployedBy(
        await textsOf(
          repository,
          side,
          side.tree.paths.filter((path) => isBazelPackage.test(path)),
        ),
        places,
      ),
    ),
  )
  const lost = differences(old, now)
  const gained = differences(now, old)
  const isMoved = (path: string, others: typeof lost): boolean => others.some(({ policy }) => policy === path)
  const found = [
    ...lost.filter(({ policy }) => !isMoved(policy, gained)).map((one) => ({ ...one, isLess: true })),
    ...gained.filter(({ policy }) => !isMoved(policy, lost)).map((one) => ({ ...one, isLess: false })),
  ]
  return found.slice(0, 1).map(({ policy, statement, isLess }): Reason => {
    const path = paths.includes(statement.path) ? statement.path : (paths[0] ?? statement.path)
    const line =
      path === statement.path && now?.has(`${statement.path} ${statement.name}`) === true ? statement.line : 1
    return {
      code: 'CHANGE_UNREAD',
      text: `${path}:${line} changes, and with it ${statement.name === '' ? 'a rule' : statement.name} ${isLess ? 'applies no longer' : 'comes to apply'} ${policy}: whether the cluster has what that file holds was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
      where: { kind: 'file', path, line, column: 1 },
    }
  })
}

type Deployed = ReturnType<typeof deployedBy>

const differences = (
  one: Deployed | undefined,
  other: Deployed | undefined,
): readonly { readonly policy: string; readonly statement: Statement }[] =>
  [...(one ?? [])].flatMap(([key, { statement, policies }]) =>
    [...policies]
      .filter((policy) => other?.get(key)?.policies.has(policy) !== true)
      .map((policy) => ({ policy, statement })),
  )
