import { textOf } from '../../manifests/live-object.js'
import { isJsonObject, type Json } from '../../ports/json.js'

const decimal = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E']
const binary = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
const written = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d{1,2})?$/

/** In billionths, which is as fine as a quantity is (apimachinery pkg/api/resource); undefined for what is none. */
const readQuantity = (value: Json | undefined): bigint | undefined => {
  const text = typeof value === 'number' ? String(value) : textOf(value)
  const [, sign = '', whole = '', part = '', suffix = ''] = written.exec(text) ?? []
  if (`${whole}${part}` === '') return undefined
  const isBinary = suffix.endsWith('i')
  const exponent = suffix.length > 1 && !isBinary ? Number(suffix.slice(1)) : decimal.indexOf(suffix) * 3 - 9
  const power = (isBinary ? 0 : exponent) + 9 - part.length
  const scaled = BigInt(`${whole}${part}`) * (isBinary ? 1024n ** BigInt(binary.indexOf(suffix)) : 1n)
  const size = power >= 0 ? scaled * 10n ** BigInt(power) : scaled / 10n ** BigInt(-power)
  return sign === '-' ? -size : size
}

/** `0.5` and `500m` are one. */
export const isSameQuantity = (one: Json | undefined, other: Json | undefined): boolean => {
  const [left, right] = [readQuantity(one), readQuantity(other)]
  return left !== undefined && left === right
}

/** Maps of quantities by resource. */
export const areSameQuantities = (one: Json | undefined, other: Json | undefined): boolean => {
  if (!isJsonObject(one) || !isJsonObject(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSameQuantity(one[name], other[name]))
}
