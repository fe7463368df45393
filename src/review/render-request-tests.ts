import type { TestResult } from '../plan/request-tests.js'
import { rulePlace } from '../mesh/rule-place.js'

/** Like a test runner: a line per test, what failed in full, a line that counts. */
export const renderTestResults = (results: readonly TestResult[]): string => {
  const lines = results.flatMap((result) => {
    const where = result.environment === null ? '' : ` (${result.environment})`
    if (result.passed) return [`ok   ${result.name}${where}`]
    return [
      `FAIL ${result.name}${where}`,
      `       expected ${result.expected}, received ${result.answer === undefined ? 'no answer' : `${result.answer.verdict} ${result.answer.status}`}`,
      `       because ${result.reason}`,
      ...(result.answer?.missed ?? []).map(
        (miss) =>
          `       not ${miss.policy} ${rulePlace('AuthorizationPolicy', miss.rule)}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`,
      ),
    ]
  })
  const failed = results.filter((result) => !result.passed).length
  return [...lines, '', `${results.length - failed} passed, ${failed} failed`, ''].join('\n')
}

/** JUnit XML, as GitLab's and others' test reports take it. It holds no times: equal input gives equal bytes. */
export const renderJUnit = (results: readonly TestResult[]): string => {
  const failed = results.filter((result) => !result.passed).length
  const cases = results.map((result) => {
    const open = `  <testcase name="${escapeXml(result.name)}" classname="${escapeXml(result.environment ?? 'meshgate')}"`
    if (result.passed) return `${open}/>`
    const text = `expected ${result.expected}, received ${result.answer?.verdict ?? 'no answer'}: ${result.reason}`
    return `${open}>\n    <failure message="${escapeXml(text)}"/>\n  </testcase>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="meshgate" tests="${results.length}" failures="${failed}" errors="0" skipped="0">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n')
}

/** XML 1.0 has no way to write most control characters; they become U+FFFD. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
