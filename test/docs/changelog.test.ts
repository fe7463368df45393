import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { commandNames } from '../../src/commands/table.js'
import { rules } from '../../src/rules/find-findings.js'
import { version } from '../../src/version.js'

const changelog = readFileSync('CHANGELOG.md', 'utf8')

test('the changelog has a section of this version, and every command stands in it', () => {
  expect(changelog).toContain(`\n## [${version}]\n`)
  expect(commandNames.filter((name) => !new RegExp(`\`(?:meshgate )?${name}\\b`).test(changelog))).toEqual([])
})

test('every rule stands in the changelog by its id, or in a line as `AUD-001 to AUD-006`', () => {
  const ranges = [...changelog.matchAll(/\b([A-Z]+-)(\d{3}) to \1(\d{3})\b/g)].map(
    ([, family = '', first = '', last = '']) => [`${family}${first}`, `${family}${last}`] as const,
  )
  const isNamed = (id: string): boolean =>
    new RegExp(`\\b${id}\\b(?!-)`).test(changelog) ||
    ranges.some(([first, last]) => id.length === first.length && first <= id && id <= last)
  expect(rules.map(({ id }) => id).filter((id) => !isNamed(id))).toEqual([])
})
