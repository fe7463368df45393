import { test } from '@jest/globals'
import { inputsPage } from './inputs-page.js'
import { expectPage } from './written-page.js'

test('the page of inputs and outputs says what action.yml and the components say', () => {
  expectPage('docs/reference/inputs.md', inputsPage())
})
