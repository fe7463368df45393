import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { isCarriedObject } from './carried-object.js'

const member = (value: Json | undefined, name: string): Json | undefined =>
  isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined

const isContainer = (value: Json): boolean =>
  isJsonObject(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string')

/** A template is known by its shape: `spec.containers` is a list of containers. */
export const isPodTemplate = (value: Json | undefined): value is JsonObject => {
  const containers = member(member(value, 'spec'), 'containers')
  return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer)
}

/** Deeper than any kind nests its pods. */
const deepest = 12

/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, a MeshConfig for an
 * installation of Istio, or a whole object that a controller applies.
 */
export const holdsMeshParts = (value: Json | undefined, depth = 0): boolean => {
  if (depth > deepest) return false
  if (Array.isArray(value)) return value.some((item: Json) => holdsMeshParts(item, depth + 1))
  if (!isJsonObject(value)) return false
  if (isPodTemplate(value) || isJsonObject(member(value, 'meshConfig'))) return true
  if (depth > 0 && isCarriedObject(value)) return true
  return Object.values<Json>(value).some((inner) => holdsMeshParts(inner, depth + 1))
}
