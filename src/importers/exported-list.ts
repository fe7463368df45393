import { readCall } from '../calls/read-calls.js'
import { locator, readText } from '../config/document.js'
import { createReport, show, type Entry, type Report, type Section } from '../config/section.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { isJsonObject, type JsonArray } from '../ports/json.js'
import { importedCall, type ImportedCall } from './imported-calls.js'

/** Reads the list that an exporter wrote, strictly: every mistake has its line and column. */
export const readExportedList = <Task>(
  path: string,
  text: string,
  readTask: (report: Report, entry: Entry) => readonly Task[],
): readonly Task[] => {
  const problems: Problem[] = []
  const root = readText(text, path, 'The file of tasks', problems)
  const report = createReport(problems, locator(text, path))
  const items: JsonArray | undefined = Array.isArray(root?.value) ? root.value : undefined
  // What is no list holds no task, and the calls of all would be missing without a word.
  if (items === undefined && problems.length === 0)
    report.problem('IMPORT_FORM', '', 'The file of tasks is no list', {
      expected: '[ {…}, … ], as the exporter prints it',
      received: root === undefined ? 'nothing' : show(root.value),
      remedy: 'Give the file that the exporter of meshgate prints.',
    })
  const tasks = (items ?? []).flatMap((value, index) => readTask(report, withoutNone({ value, pointer: `/${index}` })))
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return tasks
}

/** An exporter's entry without what Python wrote None for. */
const withoutNone = (entry: Entry): Entry =>
  isJsonObject(entry.value)
    ? { ...entry, value: Object.fromEntries(Object.entries(entry.value).filter(([, value]) => value !== null)) }
    : entry

/** Calls of one task, as the file of declared calls writes them. */
export const readExportedCalls = (
  report: Report,
  section: Section,
  withDefaults: (call: Entry) => Entry = (call) => call,
): readonly ImportedCall[] =>
  (section.list('calls', { empty: true }) ?? [])
    .flatMap((call) => readCall(report, withDefaults(call), ''))
    .map(importedCall)
