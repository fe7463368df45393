import { stringify } from 'yaml'
import { serviceTitle, type Call } from '../calls/declaration.js'
import { Refusal } from '../errors/problem.js'
import type { JsonObject } from '../ports/json.js'
import { groupBy } from '../ports/group-by.js'
import { byCodePoint } from '../ports/order.js'

/** A file of declared calls that an importer wrote, and what it could not say in it. */
export interface ImportedCalls {
  readonly callers: readonly ImportedCaller[]
  /** For people: what stands beyond the mesh, or has to be decided by hand. */
  readonly notes: readonly string[]
  /** ServiceAccounts of the environment that callers share, and that is meant. */
  readonly shared?: readonly string[]
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
  readonly shared?: boolean
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

/** The form's ids: letters, digits, -, _ and . with a letter or digit at both ends. */
export const callerIdOf = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9_.-]/g, '-')
    .slice(0, 200)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')

/** A call as the file writes it; a Service of the environment's own namespace by its name alone. */
export const importedCall = ({ service, port, methods, paths, exceptPaths, kind }: Call): ImportedCall => ({
  service: service.namespace === '' ? service.name : serviceTitle(service),
  port,
  ...(methods.length === 0 ? {} : { methods }),
  ...(paths.length === 0 ? {} : { paths }),
  ...(exceptPaths.length === 0 ? {} : { exceptPaths }),
  kind,
})

/** Callers of one ServiceAccount whose calls differ: no policy can tell them apart. */
const findSharing = (callers: readonly ImportedCaller[]): ReadonlySet<ImportedCaller> => {
  const identities = groupBy(callers, ({ namespace = '', serviceAccount }) => `${namespace}/${serviceAccount}`)
  const differ = (group: readonly ImportedCaller[]): boolean =>
    new Set(group.map(({ calls }) => JSON.stringify(calls))).size > 1
  return new Set([...identities.values()].filter(differ).flat())
}

const refuseUnknown = (callers: readonly ImportedCaller[], meant: readonly string[]): void => {
  const accounts = new Set(callers.map(({ serviceAccount }) => serviceAccount))
  const unknown = meant.find((account) => !accounts.has(account))
  if (unknown === undefined) return
  throw new Refusal({
    code: 'IMPORT_IDENTITY',
    message: 'No caller runs as the ServiceAccount that is shared',
    where: { kind: 'input', name: '--shared' },
    expected: [...accounts].sort(byCodePoint).slice(0, 50).join(', '),
    received: JSON.stringify(unknown),
    remedy: 'Correct the name, or leave the flag out.',
  })
}

/** Two names that differ in what no id can hold would be one caller, with the calls of both. */
const refuseSameIds = (callers: readonly ImportedCaller[]): void => {
  const seen = new Set<string>()
  for (const { id } of callers) {
    if (id !== '' && !seen.has(id)) {
      seen.add(id)
      continue
    }
    throw new Refusal({
      code: 'IMPORT_FORM',
      message: 'Names of two tasks or components are one id of a caller, or none',
      expected: 'names that differ in the first 200 of letters, digits, -, _ and .',
      received: JSON.stringify(id),
      remedy: 'Rename one of the two.',
    })
  }
}

/** The file of docs/schemas/calls.schema.json: the same bytes for the same input, and every comment our own words. */
export const callsFileOf = ({ callers, notes, shared = [] }: ImportedCalls): string => {
  refuseSameIds(callers)
  refuseUnknown(callers, shared)
  const sharing = findSharing(callers)
  // Only a person may say that it is meant: until then CALL-006 says that it is so.
  const isMeant = (caller: ImportedCaller): boolean => sharing.has(caller) && shared.includes(caller.serviceAccount)
  const file = {
    version: 1,
    callers: callers
      .map((caller) => (isMeant(caller) ? { ...caller, shared: true } : caller))
      .sort((a, b) => byCodePoint(a.id, b.id))
      .map((caller) => caller as unknown as JsonObject),
  }
  const unsaid = [...sharing].map(({ serviceAccount }) => serviceAccount).filter((account) => !shared.includes(account))
  const flaws = [...new Set(unsaid)]
    .sort(byCodePoint)
    .map(
      (account) =>
        `ServiceAccount ${account} is shared: each of its callers may do what the others may (CALL-006). Give each its own, or say --shared ${account}.`,
    )
  const said = [...notes, ...flaws].map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join('')
  return `${said}${stringify(file, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })}`
}
