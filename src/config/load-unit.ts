import { pointerPart } from '../manifests/positions.js'
import type { UnitSettings } from './config.js'
import type { Entry, Report } from './section.js'
import { openSection, show } from './section.js'
import { checkLabel, checkPath } from './values.js'

/** `unit:` of an environment. `listed` says that the environment lists files as well, which is one word too many. */
export const loadUnit = (report: Report, entry: Entry | undefined, listed: boolean): UnitSettings | undefined => {
  const section =
    entry === undefined ? undefined : openSection(report, entry, ['path', 'tool', 'values', 'namespace'], 'unit')
  if (section === undefined) return undefined
  const path = section.requiredText('path', 'the folder of the chart or kustomization is rendered')
  const tool = section.choice('tool', ['kustomize', 'helm'] as const)
  const values = section.texts('values', { empty: true }) ?? []
  const namespace = section.text('namespace')
  if (namespace !== undefined) checkLabel(report, section.at('namespace'), namespace, 'namespace')
  values.forEach((file, index) => {
    checkPlainPath(report, `${section.at('values')}/${pointerPart(index)}`, file, 'A file of values')
  })
  if (listed)
    report.problem('CONFIG_VALUE', section.pointer, 'An environment is a unit or a list of policies, not both', {
      expected: 'either `unit` or `policies`',
      received: 'both',
      remedy: 'Remove `policies` here: what is rendered is what is compared',
    })
  if (tool === 'kustomize' && values.length > 0)
    report.problem('CONFIG_VALUE', section.at('values'), 'A kustomization takes no values', {
      expected: 'no values, or tool: helm',
      received: show(values.join(', ')),
      remedy: 'Remove the values, or name the folder of a chart',
    })
  if (path === undefined) return undefined
  checkPlainPath(report, section.at('path'), path, 'The folder of a unit')
  return {
    path: path === '.' ? '' : path.replace(/\/+$/, ''),
    values,
    ...(tool === undefined ? {} : { tool }),
    ...(namespace === undefined ? {} : { namespace }),
  }
}

const checkPlainPath = (report: Report, pointer: string, path: string, what: string): void => {
  if (path !== '.') checkPath(report, pointer, path, what)
  if (/[*?]/.test(path))
    report.problem('CONFIG_VALUE', pointer, `${what} is one path`, {
      expected: 'a path without * and ?',
      received: show(path),
      remedy: 'Name it as it is; each environment renders one unit',
    })
}
