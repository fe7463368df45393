import { describe, expect, test } from '@jest/globals'
import { addressText, allAddresses, readAddress, readBlock } from '../../src/access/address.js'
import {
  accepts,
  anyUnit,
  endingWith,
  exactly,
  language,
  literal,
  many,
  startingWith,
} from '../../src/access/language.js'
import { partitionNumbers } from '../../src/access/number-partition.js'
import { partitionTexts } from '../../src/access/text-partition.js'
import { budgetOf } from '../../src/access/too-complex.js'
import { headerUniverse, methodUniverse, peerUniverse } from '../../src/mesh/compile/dimensions.js'
import { resolveSettings } from '../../src/mesh/resolve/settings.js'

const { settings } = resolveSettings({ objects: [], reads: [] }, {})
const everything = { within: language('any', [many(anyUnit)]), without: [] }

describe('texts', () => {
  test('classes are told apart by the languages, and samples are in exactly their own', () => {
    const languages = [exactly('/a'), startingWith('/a'), endingWith('.txt'), startingWith('/a/b'), exactly('')]
    const partition = partitionTexts(everything, languages, budgetOf(100_000))
    const signatures = new Set<string>()
    for (let atom = 0; atom < partition.size; atom++) {
      const text = partition.sample(atom)
      expect(partition.classOf(text)).toBe(atom)
      languages.forEach((one, index) => expect(partition.classesOf(index).includes(atom)).toBe(accepts(one, text)))
      signatures.add(languages.map((one) => accepts(one, text)).join())
    }
    expect(signatures.size).toBe(partition.size)
    // '', /a, /a*, /a*.txt, /a/b*, /a/b*.txt, *.txt, and the rest.
    expect(partition.size).toBe(8)
  })

  test('single texts are told apart without an automaton, as with one', () => {
    const names = [
      'spiffe://td/ns/a/sa/b',
      'spiffe://td/ns/-/sa/-',
      'td',
      '',
      'spiffe://td/ns/a/sa/b',
      'spiffe://td/ns/a/sa/bc',
    ]
    for (const universe of [
      peerUniverse([{ ...settings, trustDomain: 'td' }], 'of the mesh'),
      methodUniverse,
      headerUniverse,
      everything,
    ])
      for (let count = 1; count <= names.length; count++) {
        const words = names.slice(0, count).map((text) => exactly(text))
        // The same languages under other names, which takes the automaton.
        const same = names.slice(0, count).map((text) => language(text, literal(text)))
        const preferred = ['nobody', 'spiffe://td/ns/x/sa/y', 'GET']
        const [short, long] = [words, same].map((list) => partitionTexts(universe, list, budgetOf(100_000), preferred))
        if (short === undefined || long === undefined) throw new RangeError()
        expect(short.size).toBe(long.size)
        const others = new Set<number>()
        for (let atom = 0; atom < short.size; atom++) {
          const text = short.sample(atom)
          expect(short.classOf(text)).toBe(atom)
          const other = long.classOf(text) ?? -1
          others.add(other)
          expect(short.classOf(long.sample(other))).toBe(atom)
          for (let index = 0; index < count; index++)
            expect(short.classesOf(index).includes(atom)).toBe(long.classesOf(index).includes(other))
        }
        expect(others.size).toBe(long.size)
        for (const text of ['CONNECT', 'a b', 'spiffe://td/ns/a..b/sa/c', 'é'])
          expect(short.classOf(text) === undefined).toBe(long.classOf(text) === undefined)
      }
  })

  test('a thousand names cost a trie', () => {
    const names = Array.from({ length: 1000 }, (_, at) => exactly(`spiffe://cluster.local/ns/n${at % 50}/sa/s${at}`))
    expect(partitionTexts(everything, names, budgetOf(300_000)).size).toBe(1001)
  })
})

describe('addresses', () => {
  test.each(['10.1.2.3', '0.0.0.0', '255.255.255.255', '::', '::1', '2001:db8::1', '2001:db8:0:1::', 'fe80::1:0:0:2'])(
    '%s is read and written back',
    (text) => {
      const value = readAddress(text)
      expect(value === undefined ? undefined : addressText(value)).toBe(text)
    },
  )
  test.each(['', '10.1.2', '10.1.2.256', '010.1.2.3', '1::2::3', ':1', '2001:db8', 'a.b.c.d', '1:2:3:4:5:6:7:8:9'])(
    '%j is none',
    (text) => expect(readAddress(text)).toBeUndefined(),
  )
  test('an IPv4-mapped address is no v4 address', () => {
    expect(readAddress('::ffff:10.1.2.3')).not.toBe(readAddress('10.1.2.3'))
    expect(readBlock('0.0.0.0/0')).not.toEqual(readBlock('::/0'))
  })
  test('host bits of a block are ignored', () => expect(readBlock('10.1.2.3/8')).toEqual(readBlock('10.0.0.0/8')))
  test.each(['10.0.0.0/33', '10.0.0.0/', '::/129', 'x/8', '10.0.0.0/8/8'])('%s is no block', (text) =>
    expect(readBlock(text)).toBeUndefined(),
  )
  test('blocks cut the axis into classes', () => {
    const blocks = ['10.0.0.0/8', '10.1.0.0/16', '::/0'].flatMap((text) => {
      const block = readBlock(text)
      return block === undefined ? [] : [block]
    })
    const partition = partitionNumbers(allAddresses, blocks)
    expect(partition.size).toBe(4)
    expect(partition.classesOf(0)).toHaveLength(2)
    for (let atom = 0; atom < partition.size; atom++) expect(partition.classOf(partition.sample(atom))).toBe(atom)
  })
})
