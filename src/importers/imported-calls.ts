import { stringify } from 'yaml'
import { serviceTitle, type Call } from '../calls/declaration.js'
import type { Entry } from '../config/section.js'
import { isJsonObject, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'

/** A file of declared calls that an importer wrote, and what it could not say in it. */
export interface ImportedCalls {
  readonly callers: readonly ImportedCaller[]
  /** For people: what stands beyond the mesh, or has to be decided by hand. */
  readonly notes: readonly string[]
}

export interface ImportedCaller {
  readonly id: string
  readonly group: string
  readonly serviceAccount: string
  /** Missing: the environment's. */
  readonly namespace?: string
  readonly owners: readonly string[]
  /** Ids of callers. */
  readonly dependsOn?: readonly string[]
  readonly shared?: true
  readonly calls: readonly ImportedCall[]
}

export interface ImportedCall {
  readonly service: string
  readonly port: number
  readonly methods?: readonly string[]
  readonly paths?: readonly string[]
  readonly exceptPaths?: readonly string[]
  readonly kind: 'read' | 'write'
}

/** A call as the file writes it; a Service of the environment's own namespace by its name alone. */
export const importedCall = ({ service, port, methods, paths, exceptPaths, kind }: Call): ImportedCall => ({
  service: service.namespace === '' ? service.name : serviceTitle(service),
  port,
  ...(methods.length === 0 ? {} : { methods }),
  ...(paths.length === 0 ? {} : { paths }),
  ...(exceptPaths.length === 0 ? {} : { exceptPaths }),
  kind,
})

/** An exporter's entry without what Python wrote None for. */
export const withoutNone = (entry: Entry): Entry =>
  isJsonObject(entry.value)
    ? { ...entry, value: Object.fromEntries(Object.entries(entry.value).filter(([, value]) => value !== null)) }
    : entry

/** Callers that run as one identity and differ share it: the file says so, since nothing else does. */
const withShared = (callers: readonly ImportedCaller[]): readonly ImportedCaller[] =>
  callers.map((caller) => {
    const same = callers.filter(
      ({ serviceAccount, namespace }) => serviceAccount === caller.serviceAccount && namespace === caller.namespace,
    )
    return new Set(same.map(({ calls }) => JSON.stringify(calls))).size > 1 ? { ...caller, shared: true } : caller
  })

/** The file of docs/schemas/calls.schema.json: the same bytes for the same input, and every comment our own words. */
export const callsFileOf = ({ callers, notes }: ImportedCalls): string => {
  const file = {
    version: 1,
    callers: [...withShared(callers)]
      .sort((a, b) => byCodePoint(a.id, b.id))
      .map((caller) => caller as unknown as JsonObject),
  }
  const said = notes.map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join('')
  return `${said}${stringify(file, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })}`
}
