/** An IP address as its family's bits. */
export interface Address {
  readonly family: 4 | 6
  readonly bits: bigint
}

const v4 = (text: string): bigint | undefined => {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  let bits = 0n
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined
    bits = (bits << 8n) | BigInt(part)
  }
  return bits
}

const groups = (text: string): readonly bigint[] | undefined => {
  if (text === '') return []
  const out: bigint[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const tail = index === parts.length - 1 ? v4(part) : undefined
      if (tail === undefined) return undefined
      out.push(tail >> 16n, tail & 0xffffn)
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) out.push(BigInt(`0x${part}`))
    else return undefined
  }
  return out
}

const v6 = (text: string): bigint | undefined => {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = [groups(halves[0] ?? ''), groups(halves[1] ?? '')]
  if (head === undefined || tail === undefined) return undefined
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  return [...head, ...Array<bigint>(missing).fill(0n), ...tail].reduce((bits, group) => (bits << 16n) | group, 0n)
}

/** An address without port or zone; undefined for anything else. IPv4-mapped IPv6 stays IPv6 (probed). */
export const readAddress = (text: string): Address | undefined => {
  const four = v4(text)
  if (four !== undefined) return { family: 4, bits: four }
  const six = text.includes(':') ? v6(text) : undefined
  return six === undefined ? undefined : { family: 6, bits: six }
}

/**
 * Whether an address is in a block; a bare address is a block of one. What is no address is in none, nor is one of the
 * other family.
 */
export const isInBlock = (block: string, address: Address | undefined): boolean | undefined => {
  const slash = block.indexOf('/')
  const base = readAddress(slash < 0 ? block : block.slice(0, slash))
  if (base === undefined) return undefined
  const width = base.family === 4 ? 32 : 128
  const length = slash < 0 ? width : /^\d{1,3}$/.test(block.slice(slash + 1)) ? Number(block.slice(slash + 1)) : -1
  if (length < 0 || length > width) return undefined
  if (address === undefined || address.family !== base.family) return false
  const shift = BigInt(width - length)
  return base.bits >> shift === address.bits >> shift
}
