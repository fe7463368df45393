import { openSection, reportType, show, type Entry, type Report } from '../../config/section.js'
import { isJsonObject } from '../../ports/json.js'
import { readExportedCalls, readExportedList } from '../exported-list.js'
import type { ImportedCall } from '../imported-calls.js'

/** What the exporter found in the code: the scheduler's answers know neither owners nor identities. */
export interface ExportedTask {
  readonly family: string
  readonly serviceAccount?: string
  readonly owners: readonly string[]
  /** Missing: the code does not say without parameters. */
  readonly dependsOn?: readonly string[]
  readonly calls: readonly ImportedCall[]
  /** The work is done by a pod that the task makes, and not by the process that runs the task. */
  readonly runs?: 'pod'
}

/** Whether a file is the exporter's list; luigid's answers are objects. */
export const isExport = (text: string): boolean => /^\s*\[/.test(text)

const keys = ['family', 'module', 'serviceAccount', 'calls', 'owners', 'deps', 'note', 'runs'] as const

/** By family what was read: the same again is the same task in two modules, and anything else would hide its calls. */
type Seen = Map<string, ExportedTask>

const readTask = (report: Report, entry: Entry, seen: Seen): readonly ExportedTask[] => {
  const section = openSection(report, entry, keys, 'a task')
  const family = section?.requiredText('family', 'callers are named by it')
  if (section === undefined || family === undefined) return []
  const serviceAccount = section.text('serviceAccount')
  if (serviceAccount !== undefined && !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(serviceAccount))
    report.problem('CONFIG_VALUE', section.at('serviceAccount'), 'This is no name of a ServiceAccount', {
      expected: 'at most 253 of a-z, 0-9, - and .',
      received: show(serviceAccount),
      remedy: 'Correct the attribute of the task',
    })
  const dependsOn = section.texts('deps', { empty: true })
  const task: ExportedTask = {
    family,
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    owners: section.texts('owners', { empty: true }) ?? [],
    ...(dependsOn === undefined ? {} : { dependsOn }),
    ...(section.choice('runs', ['pod'] as const) === undefined ? {} : { runs: 'pod' }),
    calls: readExportedCalls(report, section, (call) => withKind(report, call)),
  }
  const other = seen.get(family)
  if (other !== undefined && JSON.stringify(other) !== JSON.stringify(task))
    report.problem('IMPORT_FORM', section.at('family'), 'This family stands twice, each with something else', {
      expected: 'one entry of each family',
      received: show(family),
      remedy: 'Give the two task classes names or namespaces of their own, or take one entry out',
    })
  seen.set(family, task)
  return other === undefined ? [task] : []
}

/** Of all files, in their order. */
export const readExportedTasks = (
  files: readonly { readonly path: string; readonly text: string }[],
): readonly ExportedTask[] => {
  const seen: Seen = new Map()
  return files.flatMap(({ path, text }) =>
    readExportedList(path, text, (report, entry) => readTask(report, entry, seen)),
  )
}

/** The exporter's calls need not say `kind`: methods that change nothing are reads. */
const withKind = (report: Report, call: Entry): Entry => {
  if (!isJsonObject(call.value)) return call
  if (call.value['kind'] !== undefined) return call
  const methods = call.value['methods']
  if (methods !== undefined && !Array.isArray(methods))
    reportType(report, { value: methods, pointer: `${call.pointer}/methods` }, 'a list', 'methods of a call')
  const reads =
    Array.isArray(methods) &&
    methods.length > 0 &&
    methods.every((one) => typeof one === 'string' && ['GET', 'HEAD', 'OPTIONS'].includes(one))
  return { ...call, value: { ...call.value, kind: reads ? 'read' : 'write' } }
}
