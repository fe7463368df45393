import { isIP } from 'node:net'

/**
 * `public`: reachable by everybody. `private`: loopback, RFC 1918, shared and unique local addresses: fine for a host
 * that is trusted. `never`: link-local (the clouds' metadata services live there), unspecified, multicast, reserved.
 */
export type AddressKind = 'public' | 'private' | 'never'

const never4: readonly string[] = [
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Metadata services outside the link-local range: Alibaba Cloud, Oracle Cloud, Azure's wire server.
  '100.100.100.200/32',
  '192.0.0.192/32',
  '168.63.129.16/32',
]

// IANA special-purpose registry: not globally reachable, or not one place.
const private4: readonly string[] = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
]

const toNumber = (dotted: string): number => dotted.split('.').reduce((value, part) => value * 256 + Number(part), 0)

const inside = (value: number, blocks: readonly string[]): boolean =>
  blocks.some((block) => {
    const [base = '', bits = ''] = block.split('/')
    const size = 2 ** (32 - Number(bits))
    return Math.floor(value / size) === Math.floor(toNumber(base) / size)
  })

const classify4 = (value: number): AddressKind => {
  if (inside(value, never4)) return 'never'
  return inside(value, private4) ? 'private' : 'public'
}

/** The eight groups of an IPv6 address that `isIP` has accepted. */
const groupsOf = (address: string): readonly number[] => {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  const hexadecimal =
    dotted === undefined
      ? address
      : address.slice(0, -dotted.length) +
        `${Math.floor(toNumber(dotted) / 65536).toString(16)}:${(toNumber(dotted) % 65536).toString(16)}`
  const [head = '', tail] = hexadecimal.split('::')
  const parse = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  const first = parse(head)
  const last = tail === undefined ? [] : parse(tail)
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}

const classify6 = (groups: readonly number[]): AddressKind => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups
  const embedded = g * 65536 + h
  const zeros = (...values: readonly number[]): boolean => values.every((value) => value === 0)
  if (zeros(a, b, c, d, e, f, g) && h === 1) return 'private'
  // ::ffff:0:0/96 mapped, 64:ff9b::/96 NAT64 (RFC 6052): the IPv4 address decides.
  if (zeros(a, b, c, d, e) && f === 0xffff) return classify4(embedded)
  if (a === 0x64 && b === 0xff9b && zeros(c, d, e, f)) return classify4(embedded)
  // AWS metadata over IPv6.
  if (a === 0xfd00 && b === 0x0ec2 && zeros(c, d, e, f, g) && h === 0x254) return 'never'
  if ((a & 0xfe00) === 0xfc00) return 'private'
  // Only 2000::/3 is global unicast; in it 2001::/23 (Teredo and others), documentation and 6to4 lead elsewhere.
  if ((a & 0xe000) !== 0x2000) return 'never'
  if ((a === 0x2001 && (b & 0xfe00) === 0) || a === 0x2002) return 'never'
  if ((a === 0x2001 && b === 0x0db8) || (a === 0x3fff && (b & 0xf000) === 0)) return 'private'
  return 'public'
}

/** What a textual IP address is; undefined when the text is none (`0x7f.1` and the like are made canonical by `URL`). */
export const classifyAddress = (address: string): AddressKind | undefined => {
  const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? ''
  switch (isIP(bare)) {
    case 4:
      return classify4(toNumber(bare))
    case 6:
      return classify6(groupsOf(bare))
    default:
      return undefined
  }
}
