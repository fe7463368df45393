import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BlockList } from 'node:net'
import { classifyAddress } from '../../src/http/address.js'

const cases: Readonly<Record<string, readonly string[]>> = {
  public: [
    '140.82.112.3',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '2606:50c0:8000::153',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ],
  private: [
    ...['10.0.0.1', '127.0.0.1', '127.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
    ...['192.0.2.1', '198.18.0.1', '::1', 'fd12:3456::1', 'fc00::1', '2001:db8::1', '::ffff:10.0.0.1', '::ffff:7f00:1'],
    ...['64:ff9b::10.0.0.1', '64:ff9b::7f00:1'],
  ],
  never: [
    ...['169.254.169.254', '169.254.0.1', '0.0.0.0', '0.1.2.3', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
    ...['100.100.100.200', '168.63.129.16', '192.0.0.192', '::', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'ff02::1'],
    ...['fd00:ec2::254', '::ffff:169.254.169.254', '64:ff9b::169.254.169.254', '64:ff9b:1::1', '2002:7f00:1::'],
    ...['2001::1', '::127.0.0.1', '[fe80::1]'],
  ],
}

describe('I03 addresses', () => {
  for (const [kind, addresses] of Object.entries(cases)) {
    test.each(addresses)(`I03 %s is ${kind}`, (address) => expect(classifyAddress(address)).toBe(kind))
  }

  test.each(['0x7f.1', '0x7f000001', '2130706433', '017700000001', '127.1', '127.0.0.1.'])(
    'I03 https://%s/ is the loopback',
    (host) => expect(classifyAddress(new URL(`https://${host}/`).hostname)).toBe('private'),
  )

  test('a name is no address', () => {
    expect(classifyAddress('metadata.google.internal')).toBeUndefined()
    expect(classifyAddress('1.2.3')).toBeUndefined()
  })

  test('agrees with the block lists of Node on the private networks', () => {
    const list = new BlockList()
    for (const [base, bits] of [
      ['10.0.0.0', 8],
      ['127.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['169.254.0.0', 16],
    ] as const)
      list.addSubnet(base, bits)
    const address = fc.oneof(
      fc.ipV4(),
      fc
        .tuple(fc.constantFrom(10, 127, 172, 192, 169), fc.nat(255), fc.nat(255), fc.nat(255))
        .map((parts) => parts.join('.')),
    )
    fc.assert(
      fc.property(address, (text) => !list.check(text) || classifyAddress(text) !== 'public'),
      { numRuns: 2000 },
    )
  })

  test('an IPv4 address and its mapped form are one', () => {
    fc.assert(fc.property(fc.ipV4(), (text) => classifyAddress(`::ffff:${text}`) === classifyAddress(text)))
  })
})
