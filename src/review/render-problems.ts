import { createHash } from 'node:crypto'
import type { Problem } from '../errors/problem.js'
import type { FileSource } from '../ports/source.js'
import { cut, visible } from './escape.js'
import { fileOf } from './places.js'
import { isInside, message, renderSarif, type SarifMeta, type SarifProblems } from './render-sarif.js'

/** One entry of GitLab's Code Quality report (Code Climate's format, as far as GitLab reads it). */
export interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

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

/** What a refused run says in SARIF 2.1.0: its execution failed, and each error stands at its line. */
export const problemParts = (problems: readonly Problem[], docsBase: string): SarifProblems => {
  const found = placed(problems)
  return {
    rules: [...new Set(found.map(({ problem }) => problem.code))].map((id) => ({
      id,
      shortDescription: { text: `${id}.` },
      helpUri: `${docsBase}/codes/${id}.md`,
      defaultConfiguration: { level: 'error' },
    })),
    notifications: problems
      .slice(0, 100)
      .map((problem) => ({ level: 'error', message: { text: message(said(problem)) } })),
    results: found.map(({ problem, where }) => ({
      ruleId: problem.code,
      level: 'error',
      text: said(problem),
      where,
      fingerprint: fingerprint(problem, where),
    })),
  }
}

/** SARIF of a run that ended before it had a verdict. */
export const renderProblemSarif = (problems: readonly Problem[], meta: SarifMeta): string =>
  renderSarif([], meta, problemParts(problems, meta.docsBase))

/** GitLab's Code Quality report of the same. */
export const renderProblemQuality = (problems: readonly Problem[]): string => {
  const once = new Map(problemIssues(problems).map((issue) => [issue.fingerprint, issue]))
  return `${JSON.stringify([...once.values()], undefined, 2)}\n`
}

/** What stands in a file, as entries of that report. */
export const problemIssues = (problems: readonly Problem[]): readonly Issue[] =>
  placed(problems).map(({ problem, where }) => ({
    description: cut(visible(said(problem)), 500),
    check_name: problem.code,
    fingerprint: fingerprint(problem, where).slice(0, 32),
    severity: 'blocker',
    location: { path: visible(where.path), lines: { begin: where.line } },
  }))
