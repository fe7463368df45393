import type { FileSource } from '../ports/source.js'

/** Everything that the files of an environment declare, in the order of files and entries. */
export interface Declaration {
  readonly callers: readonly Caller[]
  readonly services: readonly DeclaredService[]
}

/** Something that calls services of the mesh, and whom it runs as. */
export interface Caller {
  /** Unique among the files of an environment. */
  readonly id: string
  readonly group?: string
  readonly serviceAccount: string
  /** The environment's, where the file names none. */
  readonly namespace: string
  readonly owners: readonly string[]
  /** Ids of callers. */
  readonly dependsOn: readonly string[]
  /** Names of what runs as it, `*` at an end; missing: told by names and labels. */
  readonly workloads?: readonly string[]
  /** It shares its ServiceAccount with callers of other calls, and that is meant. */
  readonly shared: boolean
  /** The ServiceAccount is written, too. */
  readonly createServiceAccount: boolean
  readonly calls: readonly Call[]
  readonly where: FileSource
}

/** One service that a caller may call, and how. */
export interface Call {
  readonly service: ServiceName
  /** The Service's port. */
  readonly port: number
  /** Empty: any. */
  readonly methods: readonly string[]
  /** Empty: any. */
  readonly paths: readonly string[]
  /** Taken out of any path; never beside `paths`. */
  readonly exceptPaths: readonly string[]
  readonly kind: 'read' | 'write'
  readonly where: FileSource
}

export interface ServiceName {
  readonly name: string
  readonly namespace: string
}

/** What is said of a destination, beside who calls it. */
export interface DeclaredService {
  readonly service: ServiceName
  /** Who has to agree to a new call. */
  readonly approvers: readonly string[]
  readonly where: FileSource
}

export const serviceTitle = ({ name, namespace }: ServiceName): string => `${name}.${namespace}`

/** `NAMESPACE/NAME`: what tells callers apart in a mesh. */
export const identityOf = ({ namespace, serviceAccount }: Pick<Caller, 'namespace' | 'serviceAccount'>): string =>
  `${namespace}/${serviceAccount}`

/** Whether a call says more than its port. */
export const needsHttp = ({ methods, paths, exceptPaths }: Call): boolean =>
  methods.length + paths.length + exceptPaths.length > 0

/** `GET, POST /v1/orders*`, `any request`. */
export const operationText = ({
  methods,
  paths,
  exceptPaths,
}: Omit<Call, 'service' | 'port' | 'kind' | 'where'>): string => {
  const parts = [
    methods.join(', '),
    paths.join(', '),
    exceptPaths.length === 0 ? '' : `any path but ${exceptPaths.join(', ')}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'any request' : parts.join(' ')
}
