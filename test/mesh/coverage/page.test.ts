import { test } from '@jest/globals'
import { expectPage } from '../../docs/written-page.js'
import { coveragePage } from './page.js'

const path = 'docs/reference/coverage.md'

test('the page says what the tables say', () => {
  const page = coveragePage()
  expectPage(path, page)
})
