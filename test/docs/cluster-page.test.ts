import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { rolesText } from '../../src/init/texts.js'

const readerOf = (text: string): unknown =>
  parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .find(
      (object) =>
        (object as { readonly metadata?: { readonly name?: string } } | null)?.metadata?.name === 'meshgate-reader',
    )

test('the role of the reader on its page is the one that init prints', () => {
  const page = readFileSync('docs/guides/cluster.md', 'utf8')
  const [yaml = ''] = /(?<=```yaml\n)apiVersion: rbac[^`]*/.exec(page) ?? []
  const printed = readerOf(rolesText([{ name: 'staging', namespace: 'shop' }]))
  expect(printed).toMatchObject({ kind: 'ClusterRole' })
  expect(readerOf(yaml)).toEqual(printed)
})
