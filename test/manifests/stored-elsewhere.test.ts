import { expect, test } from '@jest/globals'
import { readObjects, type Selection } from '../../src/manifests/read-objects.js'
import { settleUnread } from '../../src/open/settle-unread.js'

const side = (text: string, selection: Selection) => ({
  ...readObjects([{ path: 'a.yaml', text, digest: text }], { selection }),
  nameOf: (path: string) => path,
})

const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 210\n`

test.each([
  ['a pointer of Git LFS', pointer('1'), pointer('2')],
  ['what git-crypt encrypted', '\0GITCRYPT\0\ufffd1', '\0GITCRYPT\0\ufffd2'],
  ['what Ansible encrypted', '$ANSIBLE_VAULT;1.1;AES256\n61', '$ANSIBLE_VAULT;1.1;AES256\n62'],
])('%s proves nothing where it changes, and stops nothing where it does not', (_, one, other) => {
  for (const selection of ['found', 'folder'] as const) {
    const context = { selection, feeding: [] }
    const changed = settleUnread(side(one, selection), side(other, selection), context)
    expect([changed.reasons.map(({ code }) => code), changed.problems]).toEqual([['CHANGE_UNREAD'], []])
    const equal = settleUnread(side(one, selection), side(one, selection), context)
    expect([equal.reasons, equal.problems, equal.incomplete]).toEqual([[], [], []])
  }
  const { reasons, problems } = settleUnread(side(one, 'named'), side(other, 'named'), {
    selection: 'named',
    feeding: [],
  })
  expect(reasons.length + problems.length).toBeGreaterThan(0)
})
