import { describe, expect, test } from '@jest/globals'
import { addressText, allAddresses, readAddress, readBlock } from '../../src/access/address.js'
import { accepts, anyUnit, endingWith, exactly, language, many, startingWith } from '../../src/access/language.js'
import { partitionNumbers } from '../../src/access/number-partition.js'
import { partitionTexts } from '../../src/access/text-partition.js'
import { budgetOf } from '../../src/access/too-complex.js'

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
