import type { Segment } from './config.js'
import type { Entry, Report } from './section.js'
import { openSection, show } from './section.js'
import { checkLabel } from './values.js'

/** `segments:` of an environment: callers and Services that nobody else of the declared calls may enter. */
export const loadSegments = (report: Report, entries: readonly Entry[]): readonly Segment[] => {
  const names = new Set<string>()
  return entries.flatMap((entry) => {
    const section = openSection(report, entry, ['name', 'callers', 'services'], 'a segment')
    if (section === undefined) return []
    const name = section.requiredText('name', 'findings and the matrix name it')
    if (name !== undefined) checkLabel(report, section.at('name'), name, 'name')
    if (name !== undefined && names.has(name))
      report.problem('CONFIG_DUPLICATE', section.at('name'), 'Two segments have one name', {
        received: show(name),
        remedy: 'Rename one of the two',
      })
    if (name !== undefined) names.add(name)
    const lists = (['callers', 'services'] as const).map((key) => {
      if (!section.has(key))
        report.problem('CONFIG_MISSING', entry.pointer, `A segment needs ${key}`, {
          expected: key,
          received: 'nothing',
          remedy: `Add ${key}`,
        })
      return section.texts(key) ?? []
    })
    const [callers = [], services = []] = lists
    return name === undefined ? [] : [{ name, callers, services, pointer: entry.pointer }]
  })
}
