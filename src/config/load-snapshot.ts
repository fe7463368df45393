import type { SnapshotSettings } from './config.js'
import type { Entry, Report } from './section.js'
import { openSection, show } from './section.js'
import { checkPath } from './values.js'

const units: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 }

/** `7d`, `12h`, `90m`, as seconds; undefined for anything else and for nothing at all. */
export const readDuration = (text: string): number | undefined => {
  const found = /^([1-9]\d{0,4})([mhd])$/.exec(text)
  return found === null ? undefined : Number(found[1]) * (units[found[2] ?? ''] ?? 0)
}

const defaultAge = '7d'

/** `snapshot:` of an environment. */
export const loadSnapshot = (report: Report, entry: Entry | undefined): SnapshotSettings | undefined => {
  const section = entry === undefined ? undefined : openSection(report, entry, ['folder', 'from', 'maxAge'], 'snapshot')
  if (section === undefined) return undefined
  const folder = section.requiredText('folder', 'the snapshot is read from there')
  const maxAge = section.text('maxAge') ?? defaultAge
  const maxAgeSeconds = readDuration(maxAge)
  if (maxAgeSeconds === undefined)
    report.problem('CONFIG_VALUE', section.at('maxAge'), 'This is no age', {
      expected: 'a number of days, hours or minutes: 7d, 12h, 90m',
      received: show(maxAge),
      remedy: 'Write the age with its unit',
    })
  if (folder === undefined) return undefined
  checkPath(report, section.at('folder'), folder, 'The folder of a snapshot')
  if (/[*?]/.test(folder) || folder.endsWith('/'))
    report.problem('CONFIG_VALUE', section.at('folder'), 'The folder of a snapshot is one folder', {
      expected: 'mesh/snapshots/staging',
      received: show(folder),
      remedy: 'Name the folder, without * and without / at the end',
    })
  return {
    folder,
    from: section.choice('from', ['repository', 'workspace'] as const) ?? 'repository',
    maxAge,
    maxAgeSeconds: maxAgeSeconds ?? 0,
  }
}
