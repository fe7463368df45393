import { expect, test } from '@jest/globals'
import { prose } from '../../src/review/prose.js'
import { withPages } from '../../src/review/pages.js'
import { writeMarkdown } from '../../src/review/write-markdown.js'

test('what a rule means stands apart from its link, also where it holds something of the mesh', () => {
  const said = writeMarkdown([
    { kind: 'paragraph', line: withPages(prose('1 new finding: `PAT-001`'), 'https://docs.example.com') },
  ])
  expect(said).toBe(
    '1 new finding: [PAT-001](<https://docs.example.com/rules/PAT-001.md>) (a principal is written with `spiffe://`)',
  )
})
