import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { commandNames } from '../../src/commands/table.js'
import { version } from '../../src/version.js'

const changelog = readFileSync('CHANGELOG.md', 'utf8')

test('the changelog has a section of this version, and every command stands in it', () => {
  expect(changelog).toContain(`\n## [${version}]\n`)
  expect(commandNames.filter((name) => !new RegExp(`\`(?:meshgate )?${name}\\b`).test(changelog))).toEqual([])
})
