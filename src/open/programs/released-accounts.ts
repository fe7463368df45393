import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { readValues } from '../../units/read-values.js'
import { changedNamesIn } from '../templates/changed-names.js'
import { isPipeline } from '../scripts/deploy-texts.js'
import { mayFeed } from '../templates/feeding.js'
import { holdsObject } from '../templates/object-text.js'
import { isTest } from './test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Texts that release a chart, in any tool's words. */
const releases = /\bhelm|chart|release/i
/** Lines that say a release, or where it stands. */
const saysRelease = /\bhelm\w*\b|release|chart|namespace|(?:^|\s)-n[\s=]/i
/** Programs call a release so; in pipelines it is what people call a step. */
const namesOne = /\bname["']?\s*[:=]\s*["']?[\w-]+["']?\s*,?$/

interface NamedAccount {
  /** `namespace/name`, or a namespace alone. */
  readonly title: string
  readonly namespace: string
  /** '': every account of the namespace. */
  readonly name: string
  /** Where a policy or binding names it. */
  readonly path: string
}

/**
 * Changed texts that release a chart under another name or in another namespace, where a policy or a binding names an account or a
 * namespace by that word: charts make their accounts of the name of their release, so that the rule comes to be about other pods, or
 * about none.
 */
export const changedReleases = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayRelease(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const accounts = once(() => accountsNamed([before, after]))
  return paths.flatMap((path): readonly Reason[] => {
    const [one, other] = [old.get(path), now.get(path)]
    // One that comes, or goes, does so with what it releases.
    if (one === undefined || other === undefined || ![one, other].some((text) => releases.test(text))) return []
    if (holdsObject(other)) return []
    const used = usedNames([one, other])
    for (const { line, words } of changedNamesIn(path, one, other).lines) {
      const isNamed = saysRelease.test(line) || (!isPipeline.test(path) && namesOne.test(line))
      if (!isNamed && !assignedIn(line).some((name) => used.has(name))) continue
      const tokens = tokensOf(line, words)
      const account = accounts().find((one) => [...tokens].some((token) => isMadeOf(one, token)))
      if (account !== undefined) return [reasonOf(path, account, line, other)]
    }
    return []
  })
}

const mayRelease = (path: string, sides: readonly RevisionUnits[]): boolean =>
  mayFeed(path) &&
  !isTest.test(path) &&
  sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path)))

/** Words that may be a name: no settings of a chart, no paths and no images. */
const tokensOf = (line: string, words: readonly string[]): ReadonlySet<string> => {
  const rest = line.replaceAll(/--set(?:-\w+)?[\s=]+\S+/g, ' ')
  return new Set(
    words
      .filter((word) => rest.includes(word) && !/[/@]|\w:\w|^[\w-]*\.[^=]*=/.test(word))
      .flatMap((word) => word.match(/[A-Za-z0-9][\w-]*/g) ?? []),
  )
}

/** Charts call an account as their release, or put its name before or after their own (Helm: `fullname`). */
const isMadeOf = ({ namespace, name }: NamedAccount, token: string): boolean =>
  token === namespace || token === name || name.startsWith(`${token}-`) || name.endsWith(`-${token}`)

const assignedIn = (line: string): readonly string[] =>
  [...line.matchAll(/([A-Za-z_]\w*)["']?\s*(?::=|\?=|=|:\s)/g)].map(([, name = '']) => name)

/** Names that a line which says a release asks for. */
const usedNames = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      text
        .split('\n')
        .filter((line) => saysRelease.test(line))
        .flatMap((line) =>
          [...line.matchAll(/(?:\$[({]*|\{\{-?\s*\.?|\bvar\.|\blocal\.|\benv\.)([A-Za-z_]\w*)/g)].map(
            ([, name = '']) => name,
          ),
        ),
    ),
  )

/** Accounts and namespaces that rules of Istio and bindings of Kubernetes name. */
const accountsNamed = (sides: readonly RevisionUnits[]): readonly NamedAccount[] => {
  const found = new Map<string, NamedAccount>()
  const texts = new Map(sides.flatMap(({ files }) => files.map(({ path, text }) => [text, path] as const)))
  for (const [text, path] of texts) {
    if (!mayHoldPolicy(mayHold(text))) continue
    const add = (namespace: string, name: string): void => {
      const title = name === '' ? namespace : `${namespace}/${name}`
      if (!/\*/.test(namespace) && !found.has(title)) found.set(title, { title, namespace, name, path })
    }
    for (const [, namespace = '', name = ''] of text.matchAll(/\bns\/([\w-]+)\/sa\/([\w-]+)/g)) add(namespace, name)
    for (const [, namespace = '', name = ''] of text.matchAll(/\bsystem:serviceaccount:([\w-]+):([\w-]+)/g))
      add(namespace, name)
    for (const value of readValues(text)) addNamed(value, add)
  }
  return [...found.values()].sort((a, b) => byCodePoint(a.title, b.title))
}

const addNamed = (value: Json, add: (namespace: string, name: string) => void): void => {
  if (Array.isArray(value)) {
    for (const one of value as readonly Json[]) addNamed(one, add)
    return
  }
  if (!isJsonObject(value)) return
  const { source, subjects } = value
  if (isJsonObject(source)) {
    for (const namespace of listOf(source['namespaces'])) add(namespace, '')
    for (const account of listOf(source['serviceAccounts'])) {
      const [first = '', second] = account.split('/')
      if (second !== undefined) add(first, second)
    }
  }
  if (Array.isArray(subjects))
    for (const subject of subjects as readonly Json[])
      if (isJsonObject(subject) && subject['kind'] === 'ServiceAccount')
        for (const namespace of listOf(subject['namespace']))
          for (const name of listOf(subject['name'])) add(namespace, name)
  for (const inner of Object.values<Json>(value)) addNamed(inner, add)
}

const listOf = (value: Json | undefined): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string')

const reasonOf = (path: string, { title, path: policy }: NamedAccount, changedLine: string, text: string): Reason => {
  const line =
    Math.max(
      text.split('\n').findIndex((one) => one.trim() === changedLine.trim()),
      0,
    ) + 1
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} changes the name or the namespace of a release, and ${policy} names ${title}: which pods have that account then was not read. Render the release at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line, column: 1 },
  }
}
