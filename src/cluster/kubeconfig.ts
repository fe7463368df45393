import { dirname, isAbsolute, join } from 'node:path'
import { parseDocument } from 'yaml'
import { Refusal } from '../errors/problem.js'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import type { InputSource } from '../ports/source.js'

/** A cluster, context or user of a kubeconfig, and the folder that its relative paths start from. */
export interface KubeconfigEntry {
  readonly content: JsonObject
  readonly folder: string
}

/** Several kubeconfig files as kubectl merges them: of entries with one name, the first wins. */
export interface Kubeconfig {
  readonly currentContext: string
  readonly contexts: ReadonlyMap<string, KubeconfigEntry>
  readonly clusters: ReadonlyMap<string, KubeconfigEntry>
  readonly users: ReadonlyMap<string, KubeconfigEntry>
}

/** undefined where there is no such file. */
export type ReadFile = (path: string) => Promise<string | undefined>
export type Environment = Readonly<Record<string, string | undefined>>

export const kubeconfigSource: InputSource = { kind: 'input', name: 'KUBECONFIG' }

/** Fails with KUBECONFIG; `received` must hold nothing of a value: a kubeconfig holds keys. */
export const kubeconfigRefusal = (message: string, expected: string, received: string, remedy: string): Refusal =>
  new Refusal({ code: 'KUBECONFIG', message, where: kubeconfigSource, expected, received, remedy })

/**
 * Reads what KUBECONFIG names: a list of files, or, where a CI variable of the wrong type was made, the YAML itself.
 * Files that are missing are left out as kubectl does; none at all is an error.
 */
export const loadKubeconfig = async (env: Environment, readFile: ReadFile): Promise<Kubeconfig> => {
  const value = env['KUBECONFIG'] ?? ''
  if (isText(value)) return merge([{ content: parseKubeconfig(value, 'KUBECONFIG'), folder: env['PWD'] ?? '.' }])
  const paths =
    value === '' ? [join(env['HOME'] ?? '', '.kube', 'config')] : value.split(':').filter((path) => path !== '')
  const files: KubeconfigEntry[] = []
  for (const path of paths) {
    const text = await readFile(path)
    if (text !== undefined) files.push({ content: parseKubeconfig(text, path), folder: dirname(path) })
  }
  if (files.length === 0)
    throw kubeconfigRefusal(
      'There is no kubeconfig',
      'a file that KUBECONFIG names',
      value === '' ? 'KUBECONFIG is not set' : `no file at ${paths.join(', ')}`,
      'Make the kubeconfig a protected variable of type file (GitLab), or set KUBECONFIG in a step before (GitHub).',
    )
  return merge(files)
}

const isText = (value: string): boolean => value.includes('\n') || /^\s*(\{|apiVersion:|kind:|clusters:)/.test(value)

const parseKubeconfig = (text: string, name: string): JsonObject => {
  const document = parseDocument(text, { uniqueKeys: true, schema: 'core', merge: false, prettyErrors: false })
  const error = document.errors[0]
  // An anchor is of no use in a kubeconfig, and aliases are how a small text becomes a large one.
  const content = error === undefined ? toJson(() => document.toJS({ maxAliasCount: 0 }) as unknown) : undefined
  if (!isJsonObject(content))
    throw kubeconfigRefusal(
      `${name} is no kubeconfig`,
      'YAML with clusters, contexts and users',
      error === undefined ? 'something else' : `${error.code} at offset ${error.pos[0]}`,
      'Check that the variable holds the whole file, and that nothing has re-indented it.',
    )
  return content
}

const toJson = (read: () => unknown): Json | undefined => {
  try {
    return JSON.parse(JSON.stringify(read() ?? null)) as Json
  } catch {
    return undefined
  }
}

const merge = (files: readonly KubeconfigEntry[]): Kubeconfig => ({
  currentContext: files.map((file) => stringOf(file.content, 'current-context')).find((name) => name !== '') ?? '',
  contexts: named(files, 'contexts', 'context'),
  clusters: named(files, 'clusters', 'cluster'),
  users: named(files, 'users', 'user'),
})

const named = (
  files: readonly KubeconfigEntry[],
  list: string,
  member: string,
): ReadonlyMap<string, KubeconfigEntry> => {
  const entries = new Map<string, KubeconfigEntry>()
  for (const { content, folder } of files) {
    const items = content[list]
    if (!Array.isArray(items)) continue
    for (const item of (items as readonly Json[]).filter(isJsonObject)) {
      const name = stringOf(item, 'name')
      const inner = item[member]
      if (name !== '' && isJsonObject(inner) && !entries.has(name)) entries.set(name, { content: inner, folder })
    }
  }
  return entries
}

/** A string member; empty where it is missing. A number is refused by what reads it, not guessed at here. */
export const stringOf = (object: JsonObject, member: string): string => {
  const value = Object.hasOwn(object, member) ? object[member] : undefined
  return typeof value === 'string' ? value : ''
}

/** Context, cluster and user of one context, each of them there. */
export const chooseContext = (
  config: Kubeconfig,
  wanted: string,
): { readonly name: string; readonly cluster: KubeconfigEntry; readonly user: KubeconfigEntry } => {
  const names = [...config.contexts.keys()].sort()
  const only = names.length === 1 ? (names[0] ?? '') : ''
  const name = wanted !== '' ? wanted : config.currentContext !== '' ? config.currentContext : only
  const context = config.contexts.get(name)
  if (context === undefined)
    throw kubeconfigRefusal(
      name === '' ? 'The kubeconfig has no current context' : `The kubeconfig has no context ${name}`,
      names.length === 0 ? 'a kubeconfig with a context' : `one of ${names.join(', ')}`,
      name === '' ? 'no context' : name,
      'Name the context in the configuration, cluster.context. A GitLab agent gives the contexts PROJECT:AGENT, and only to projects in its ci_access.',
    )
  const cluster = config.clusters.get(stringOf(context.content, 'cluster'))
  const user = config.users.get(stringOf(context.content, 'user'))
  if (cluster === undefined || user === undefined)
    throw kubeconfigRefusal(
      `The context ${name} names a ${cluster === undefined ? 'cluster' : 'user'} that the kubeconfig does not have`,
      'a context whose cluster and user exist',
      stringOf(context.content, cluster === undefined ? 'cluster' : 'user'),
      'Write the kubeconfig anew; kubectl config view --flatten --minify makes a complete one.',
    )
  return { name, cluster, user }
}

/** `NAME-data` in base64, or the file that `NAME` names; data wins, as in kubectl. */
export const dataOrFile = async (entry: KubeconfigEntry, member: string, readFile: ReadFile): Promise<string> => {
  const data = stringOf(entry.content, `${member}-data`)
  if (data !== '') return Buffer.from(data, 'base64').toString('utf8')
  const path = stringOf(entry.content, member)
  if (path === '') return ''
  const text = await readFile(resolvePath(entry, path))
  if (text === undefined)
    throw kubeconfigRefusal(
      `The kubeconfig names a file for ${member} that is not there`,
      'a file that can be read',
      path,
      `Embed it: ${member}-data, as kubectl config view --flatten does.`,
    )
  return text
}

export const resolvePath = (entry: KubeconfigEntry, path: string): string =>
  isAbsolute(path) ? path : join(entry.folder, path)
