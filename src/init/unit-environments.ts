import type { UnitSettings } from '../config/config.js'
import { byCodePoint } from '../ports/order.js'
import type { FoundEnvironment } from './found-environment.js'

/** Units as a configuration names them, and the files that are theirs. */
export interface FoundUnitSettings {
  readonly units: readonly { readonly settings: UnitSettings; readonly namespace: string | undefined }[]
  readonly isTaken: (path: string) => boolean
}

/** More than these help nobody who reads the file for the first time. */
export const mostUnitsWritten = 20

/** One environment for each unit, named by its values or its folder. */
export const unitEnvironments = (
  units: FoundUnitSettings['units'],
  fallbackName: string,
): readonly FoundEnvironment[] => {
  const ordered = [...units].sort((a, b) => byCodePoint(placeOf(a.settings), placeOf(b.settings)))
  return ordered.slice(0, mostUnitsWritten).map(({ settings, namespace }) => {
    const name = unitName(settings)
    return {
      name: name ?? fallbackName,
      isNamed: name !== undefined,
      namespace: namespace ?? 'default',
      policies: [],
      unit: settings,
    }
  })
}

const placeOf = ({ path, values }: UnitSettings): string => [path, ...values].join('\n')

const unitName = ({ path, values }: UnitSettings): string | undefined => {
  const folder = path.split('/').at(-1) ?? ''
  const file = (values.at(-1)?.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '').replace(/^values[-.]?/, '')
  const words = [folder === '.' ? '' : folder, file].filter((word) => word !== '').join('-')
  const plain = words
    .replaceAll(/[^A-Za-z0-9_-]/g, '-')
    .replaceAll(/^[-_]+/g, '')
    .slice(0, 40)
    .replace(/[-_]+$/, '')
  // `all` is a word of the command line.
  return plain === '' || plain === 'all' ? undefined : plain
}
