import { readServiceName } from '../calls/read-calls.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { callsFileOf } from '../importers/imported-calls.js'
import { authorityOf, holdsCredential, schedulerCredentials } from '../importers/luigi/credentials.js'
import { isExport, readExportedTasks } from '../importers/luigi/exported-tasks.js'
import { luigiCalls, type LuigiOptions } from '../importers/luigi/scheduler-calls.js'
import { readTaskGraph, readTaskList, type Given } from '../importers/luigi/task-graph.js'
import type { HttpClient } from '../ports/http.js'
import type { FileSource } from '../ports/source.js'
import { usage } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, type Outcome } from '../command-line/outcome.js'
import { readNamedFile } from '../command-line/read-named-file.js'

export interface LuigiQuestion {
  /** A file, or the https URL of `/api/graph`. */
  readonly graph: string | undefined
  /** The exporter's file, or an answer of `/api/task_list`. */
  readonly tasks: readonly string[]
  /** luigi.cfg, luigi.toml and manifests, looked through for credentials. */
  readonly settings: readonly string[]
  readonly calls: LuigiOptions
  /** ServiceAccounts that families share on purpose, beside the worker's. */
  readonly shared: readonly string[]
}

export type LuigiPorts = Pick<OfflinePorts, 'readText' | 'print'> & { readonly http: () => Promise<HttpClient> }

/** `meshgate import luigi`: a task graph as a file of declared calls. */
export const importLuigi = async (ports: LuigiPorts, question: LuigiQuestion): Promise<Outcome> => {
  const { graph, tasks, settings, calls, shared } = question
  await refuseCredentials(ports, graph, settings)
  const families = graph === undefined ? [] : readTaskGraph(await readGraph(ports, graph))
  const files = await Promise.all(
    tasks.map(async (path) => ({ path, text: await readNamedFile(ports, '--tasks', path) })),
  )
  const exported = files.filter(({ text }) => isExport(text))
  const listed = files.filter(({ text }) => !isExport(text))
  const imported = luigiCalls(
    families,
    listed.flatMap(({ path, text }) => readTaskList({ text, where: beginning(path) })),
    readExportedTasks(exported),
    calls,
  )
  await ports.print(callsFileOf({ ...imported, shared: [...(imported.shared ?? []), ...shared] }))
  return fine()
}

const beginning = (path: string): FileSource => ({ kind: 'file', path, line: 1, column: 1 })

const readGraph = async (ports: LuigiPorts, graph: string): Promise<Given> =>
  authorityOf(graph) !== undefined
    ? { text: await fetchGraph(await ports.http(), graph), where: { kind: 'input', name: '--graph' } }
    : { text: await readNamedFile(ports, '--graph', graph), where: beginning(graph) }

/** The person at the command line names the host, so that a private address is meant. */
const fetchGraph = async (http: HttpClient, url: string): Promise<string> => {
  const host = authorityOf(url)?.toLowerCase().replace(/:443$/, '') ?? ''
  const { status, body } = await http({
    method: 'GET',
    url,
    headers: { accept: 'application/json' },
    timeout: 30_000,
    maxBytes: 256 * 1024 * 1024,
    addresses: { kind: 'trusted', host },
  })
  if (status === 200) return body
  const byMesh = status === 403 && body.trim() === 'RBAC: access denied'
  throw new Refusal({
    code: 'IMPORT_FORM',
    message: byMesh ? 'A policy of the mesh refuses the graph' : 'luigid does not give its graph',
    where: { kind: 'input', name: '--graph' },
    expected: 'status 200',
    received: `status ${status} of ${host}`,
    remedy: byMesh
      ? 'Let this caller read it (`--reader` writes that call), or give a file with the answer.'
      : 'Name the whole address, https://HOST/api/graph, or give a file with the answer.',
  })
}

/** Basic authentication in a scheduler's URL is a secret that everybody shares: found before anything is read, shown to nobody. */
const refuseCredentials = async (ports: LuigiPorts, graph: string | undefined, settings: readonly string[]) => {
  const texts = await Promise.all(
    settings.map(async (path) => ({ path, text: await readNamedFile(ports, '--settings', path) })),
  )
  const places = texts.flatMap(({ path, text }) => schedulerCredentials(path, text))
  const found: readonly Problem['where'][] = [
    ...(graph !== undefined && holdsCredential(graph) ? [{ kind: 'input', name: '--graph' } as const] : []),
    ...places,
  ]
  const [first, ...rest] = found.map((where): Problem => ({
    code: 'IMPORT_CREDENTIAL',
    message: 'The URL of the scheduler holds a user name or a password',
    ...(where === undefined ? {} : { where }),
    expected: 'a URL without them: the mesh knows each caller by its ServiceAccount',
    received: 'one with them (not shown)',
    remedy: 'Take them out of the URL, and change the password: it has been in files.',
  }))
  if (first !== undefined) throw new Refusal(first, ...rest.slice(0, 49))
}

/** What is told of a value where a name was asked for; NAME:PORT is none that holds a password. */
export const receivedName = (text: string): string =>
  /[@:]|\/\//.test(text.replace(/:\d{1,5}$/, '')) ? 'a URL (not shown: it may hold a password)' : text.slice(0, 100)

/** `luigid`, `luigid.NAMESPACE`, each with `:PORT`. */
export const readScheduler = (text: string): Pick<LuigiOptions, 'service' | 'port'> => {
  const [, service = '', digits = '8082'] = /^([^:]*)(?::(\d{1,5}))?$/.exec(text) ?? []
  const port = Number(digits)
  if (readServiceName(service, '') !== undefined && port >= 1 && port <= 65535) return { service, port }
  throw usage(
    '`--luigid` is the Service of luigid',
    'NAME or NAME.NAMESPACE, and :PORT where that is not 8082',
    receivedName(text),
    'For example: --luigid luigid:8082',
  )
}
