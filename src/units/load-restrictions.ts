import { isJsonObject, type Json } from '../ports/json.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { working } from './kustomizations.js'
import { readValues } from './read-values.js'
import { joinPath } from './revision-tree.js'
import type { Unit } from './unit.js'

/** Their files name more files, in fields of their own. */
const further = [...working, 'configurations', 'crds', 'openapi', 'helmCharts']

const isKustomization = (path: string): boolean =>
  ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].includes(nameOf(path))

/**
 * Flux builds with files from anywhere below the root of its source (fluxcd/pkg kustomize: SecureBuild), kustomize by itself from
 * a kustomization's own folder alone. So is a unit of Flux, where no path of its kustomizations leaves the copy.
 */
export const loadsAnywhere = (unit: Unit, texts: ReadonlyMap<string, string>): boolean =>
  unit.declared?.by.startsWith('Kustomization ') === true &&
  [...texts]
    .filter(([path]) => isKustomization(path))
    .every(([path, text]) => readValues(text).every((value) => staysInside(value, folderOf(path))))

const staysInside = (value: Json, folder: string): boolean =>
  isJsonObject(value) &&
  further.every((name) => value[name] === undefined) &&
  textsIn(value).every((text) => pathsIn(text).every((path) => joinPath(folder, path) !== undefined))

const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : []
}

/** `name=path` of a generator is one behind its name. Any text may be a path. */
const pathsIn = (text: string): readonly string[] => [text, text.slice(text.indexOf('=') + 1)]
