import { readCall } from '../../calls/read-calls.js'
import { locator, readText } from '../../config/document.js'
import { createReport, openSection, reportType, show, type Entry, type Report } from '../../config/section.js'
import { Refusal, type Problem } from '../../errors/problem.js'
import { isJsonObject, type JsonArray } from '../../ports/json.js'
import { importedCall, withoutNone, type ImportedCall } from '../imported-calls.js'

/** What the exporter found in the code: the scheduler's answers know neither owners nor identities. */
export interface ExportedTask {
  readonly family: string
  readonly serviceAccount?: string
  readonly owners: readonly string[]
  /** Missing: the code does not say without parameters. */
  readonly dependsOn?: readonly string[]
  readonly calls: readonly ImportedCall[]
}

/** Whether a file is the exporter's list; luigid's answers are objects. */
export const isExport = (text: string): boolean => /^\s*\[/.test(text)

/** Reads the exporter's file, strictly: every mistake has its line and column. */
export const readExportedTasks = (path: string, text: string): readonly ExportedTask[] => {
  const problems: Problem[] = []
  const root = readText(text, path, 'The file of tasks', problems)
  const report = createReport(problems, locator(text, path))
  const items: JsonArray = Array.isArray(root?.value) ? root.value : []
  const tasks = items.flatMap((value, index) => readTask(report, { value, pointer: `/${index}` }))
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return tasks
}

const keys = ['family', 'module', 'serviceAccount', 'calls', 'owners', 'deps', 'note'] as const

const readTask = (report: Report, entry: Entry): readonly ExportedTask[] => {
  const section = openSection(report, withoutNone(entry), keys, 'a task')
  const family = section?.requiredText('family', 'callers are named by it')
  if (section === undefined || family === undefined) return []
  const serviceAccount = section.text('serviceAccount')
  if (serviceAccount !== undefined && !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(serviceAccount))
    report.problem('CONFIG_VALUE', section.at('serviceAccount'), 'This is no name of a ServiceAccount', {
      expected: 'at most 253 of a-z, 0-9, - and .',
      received: show(serviceAccount),
      remedy: 'Correct the attribute of the task',
    })
  const calls = section.list('calls', { empty: true }) ?? []
  const dependsOn = section.texts('deps', { empty: true })
  return [
    {
      family,
      ...(serviceAccount === undefined ? {} : { serviceAccount }),
      owners: section.texts('owners', { empty: true }) ?? [],
      ...(dependsOn === undefined ? {} : { dependsOn }),
      calls: calls.flatMap((call) => readCall(report, withKind(report, call), '')).map(importedCall),
    },
  ]
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
