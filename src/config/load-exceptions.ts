import type { Assume, Ignore } from './config.js'
import type { Entry, Report, Section } from './section.js'
import { openSection, show } from './section.js'

/** `ignore:` of the protected part. */
export const loadIgnores = (report: Report, entries: readonly Entry[]): readonly Ignore[] =>
  entries.flatMap((entry) => {
    const section = openSection(report, entry, ['rule', 'object', 'reason', 'until'], 'an ignore')
    if (section === undefined) return []
    const rule = section.requiredText('rule', 'one rule is ignored at a time')
    const object = section.requiredText('object', 'one object is ignored at a time')
    const reason = section.requiredText('reason', 'whoever reads the review sees it')
    const until = section.text('until')
    if (rule !== undefined && !/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(rule)) {
      report.problem('CONFIG_VALUE', section.at('rule'), 'This is no id of a rule', {
        expected: 'for example AUD-003',
        received: show(rule),
        remedy: 'Use the id that the finding shows',
      })
    }
    if (object !== undefined && !/^[A-Z][A-Za-z0-9]*(?:\/[^/\s*]+){1,2}$/.test(object)) {
      report.problem('CONFIG_VALUE', section.at('object'), 'An object is named by kind, namespace and name', {
        expected: 'Kind/namespace/name, or Kind/name for a cluster-wide kind',
        received: show(object),
        remedy: 'Name one object, without patterns',
      })
    }
    checkDate(report, section, until)
    if (rule === undefined || object === undefined || reason === undefined) return []
    return [{ rule, object, reason, pointer: entry.pointer, ...(until === undefined ? {} : { until }) }]
  })

const isDate = (text: string): boolean => {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const checkDate = (report: Report, section: Section, until: string | undefined, key = 'until'): void => {
  if (until === undefined || isDate(until)) return
  report.problem('CONFIG_VALUE', section.at(key), 'This is no date', {
    expected: 'YYYY-MM-DD',
    received: show(until),
    remedy: 'Correct the date',
  })
}

/** `assume:` of the protected part. */
export const loadAssumes = (report: Report, entries: readonly Entry[]): readonly Assume[] =>
  entries.flatMap((entry) => {
    const section = openSection(report, entry, ['object', 'reason', 'until'], 'an assume')
    if (section === undefined) return []
    const object = section.requiredText('object', 'one object is assumed at a time')
    const reason = section.requiredText('reason', 'whoever reads the review sees it')
    const until = section.text('until')
    if (object !== undefined && !/^(?:EnvoyFilter|WasmPlugin)\/[^/\s*]+\/[^/\s*]+$/.test(object)) {
      report.problem('CONFIG_VALUE', section.at('object'), 'Only an EnvoyFilter or a WasmPlugin can be assumed', {
        expected: 'EnvoyFilter/namespace/name or WasmPlugin/namespace/name',
        received: show(object),
        remedy: 'Name one object, without patterns; everything else is modelled or has to be proven',
      })
    }
    checkDate(report, section, until)
    if (object === undefined || reason === undefined) return []
    return [{ object, reason, pointer: entry.pointer, ...(until === undefined ? {} : { until }) }]
  })
