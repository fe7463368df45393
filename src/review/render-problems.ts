import { createHash } from 'node:crypto'
import type { Problem } from '../errors/problem.js'
import type { FileSource } from '../ports/source.js'
import { cut, visible } from './escape.js'
import { fileOf } from './places.js'
import { isInside, message, uriOf, type SarifMeta } from './render-sarif.js'

interface Placed {
  readonly problem: Problem
  readonly where: FileSource
}

/** What stands in a file of the repository; the rest is told in the review alone. */
const placed = (problems: readonly Problem[]): readonly Placed[] =>
  problems.flatMap((problem) => {
    const where = fileOf(problem.where)
    return where === undefined || !isInside(where.path) ? [] : [{ problem, where }]
  })

const said = ({ message, expected, received, remedy }: Problem): string => {
  const difference = [
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(received === undefined ? [] : [`received ${received}`]),
  ].join(', ')
  return `${message}${difference === '' ? '' : ` (${difference})`}. ${remedy}`
}

const fingerprint = ({ code, message }: Problem, { path }: FileSource): string =>
  createHash('sha256')
    .update(JSON.stringify([code, path, message]), 'utf8')
    .digest('hex')

/** SARIF 2.1.0 of a run that ended before it had a verdict: its execution failed, and each error stands at its line. */
export const renderProblemSarif = (problems: readonly Problem[], { version, docsBase }: SarifMeta): string => {
  const found = placed(problems)
  const ids = [...new Set(found.map(({ problem }) => problem.code))]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'meshgate',
            version,
            semanticVersion: version,
            informationUri: docsBase,
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: `${id}.` },
              helpUri: `${docsBase}/codes/${id}.md`,
              defaultConfiguration: { level: 'error' },
            })),
          },
        },
        automationDetails: { id: 'meshgate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: problems
              .slice(0, 100)
              .map((problem) => ({ level: 'error', message: { text: message(said(problem)) } })),
          },
        ],
        results: found.map(({ problem, where }) => ({
          ruleId: problem.code,
          ruleIndex: ids.indexOf(problem.code),
          level: 'error',
          message: { text: message(said(problem)) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(where.path), uriBaseId: '%SRCROOT%' },
                region: { startLine: Math.max(1, where.line), startColumn: Math.max(1, where.column) },
              },
            },
          ],
          partialFingerprints: { 'meshgate/v1': fingerprint(problem, where) },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** GitLab's Code Quality report of the same. */
export const renderProblemQuality = (problems: readonly Problem[]): string => {
  const issues = placed(problems).map(({ problem, where }) => ({
    description: cut(visible(said(problem)), 500),
    check_name: problem.code,
    fingerprint: fingerprint(problem, where).slice(0, 32),
    severity: 'blocker',
    location: { path: visible(where.path), lines: { begin: where.line } },
  }))
  const once = new Map(issues.map((issue) => [issue.fingerprint, issue]))
  return `${JSON.stringify([...once.values()], undefined, 2)}\n`
}
