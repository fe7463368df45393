import type { Ranges } from './number-partition.js'

/**
 * Addresses of both families on one axis: v4 from 0, v6 from 2^128. An IPv4-mapped v6 address is not its v4 address
 * (probed: istio-semantics §9).
 */
const sixth = 1n << 128n

export const allAddresses: Ranges = [
  [0n, (1n << 32n) - 1n],
  [sixth, sixth + (1n << 128n) - 1n],
]

const readFour = (text: string): bigint | undefined => {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)
}

const readSix = (text: string): bigint | undefined => {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const groups = (half: string): readonly bigint[] | undefined => {
    if (half === '') return []
    const out: bigint[] = []
    const pieces = half.split(':')
    for (const [at, piece] of pieces.entries()) {
      if (/^[0-9a-fA-F]{1,4}$/.test(piece)) out.push(BigInt(`0x${piece}`))
      else {
        const four = at === pieces.length - 1 ? readFour(piece) : undefined
        if (four === undefined) return undefined
        out.push(four >> 16n, four & 0xffffn)
      }
    }
    return out
  }
  const [head, tail] = [groups(halves[0] ?? ''), halves.length === 2 ? groups(halves[1] ?? '') : []]
  if (head === undefined || tail === undefined) return undefined
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce(
    (sum, group) => (sum << 16n) | group,
    0n,
  )
}

/** The place of an address on the axis; undefined where the text is none. */
export const readAddress = (text: string): bigint | undefined => {
  const four = readFour(text)
  if (four !== undefined) return four
  const six = readSix(text)
  return six === undefined ? undefined : sixth + six
}

/** A CIDR block or a bare address; host bits are ignored. Undefined where Istio could not read it. */
export const readBlock = (text: string): Ranges | undefined => {
  const [base, length, ...rest] = text.split('/')
  const address = readAddress(base ?? '')
  if (address === undefined || rest.length > 0) return undefined
  const width = address >= sixth ? 128 : 32
  if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length)) return undefined
  const bits = length === undefined ? width : Number(length)
  if (bits > width) return undefined
  const span = 1n << BigInt(width - bits)
  const offset = address >= sixth ? sixth : 0n
  const low = offset + ((address - offset) / span) * span
  return [[low, low + span - 1n]]
}

export const addressText = (value: bigint): string => {
  if (value < sixth) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')
  const rest = value - sixth
  const groups = Array.from({ length: 8 }, (_, at) => ((rest >> BigInt(112 - 16 * at)) & 0xffffn).toString(16))
  // The longest run of zeros is written `::` (RFC 5952).
  let best = { at: -1, length: 1 }
  for (let at = 0; at < 8; at++) {
    let length = 0
    while (groups[at + length] === '0') length++
    if (length > best.length) best = { at, length }
  }
  if (best.at < 0) return groups.join(':')
  return `${groups.slice(0, best.at).join(':')}::${groups.slice(best.at + best.length).join(':')}`
}
