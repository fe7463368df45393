import { codes, exitCodes, type ExitCode } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'

/** One thing that was looked at, for people and for `--json`. */
export interface Finding {
  /** Which of the two commands needs it. */
  readonly for: 'check' | 'apply'
  /** null: it concerns the whole run. */
  readonly environment: string | null
  readonly name: string
  /**
   * `not seen`: it cannot be looked at here, for example on a laptop; `not needed`: nothing asks for it; `absent`: the command
   * runs without it, and the cluster would be safer with it.
   */
  readonly state: 'ok' | 'missing' | 'absent' | 'not seen' | 'not needed'
  readonly says: string
  /** The next thing to do; only where something is missing or absent. */
  readonly mend?: string
  readonly code?: Problem['code']
}

/** What concerns the whole run. */
export const everywhere = { for: 'check', environment: null } as const

/** Collects what was looked at, in order. */
export interface Examination {
  readonly findings: readonly Finding[]
  readonly note: (
    scope: Pick<Finding, 'for' | 'environment'>,
    name: string,
    state: Exclude<Finding['state'], 'missing' | 'absent'>,
    says: string,
  ) => void
  readonly lack: (scope: Pick<Finding, 'for' | 'environment'>, name: string, says: string, mend: string) => void
  readonly miss: (scope: Pick<Finding, 'for' | 'environment'>, name: string, problem: Problem | undefined) => void
  /** Runs one look; what it throws is what is missing. undefined: it failed. */
  readonly look: <T>(
    scope: Pick<Finding, 'for' | 'environment'>,
    name: string | ((problem: Problem) => string),
    work: () => Promise<T>,
  ) => Promise<T | undefined>
}

export const openExamination = (): Examination => {
  const findings: Finding[] = []
  const miss: Examination['miss'] = (scope, name, problem) => {
    if (problem === undefined) return
    const { code, message, remedy, received, where } = problem
    const place = where?.kind === 'file' ? `${where.path}:${where.line}:${where.column}: ` : ''
    const says = `${place}${message}${received === undefined || received === '' ? '' : ` (${received})`}`
    findings.push({ ...scope, name, state: 'missing', says, mend: remedy, code })
  }
  return {
    findings,
    note: (scope, name, state, says) => void findings.push({ ...scope, name, state, says }),
    lack: (scope, name, says, mend) => void findings.push({ ...scope, name, state: 'absent', says, mend }),
    miss,
    look: async (scope, name, work) => {
      try {
        return await work()
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown
        for (const problem of thrown.problems.slice(0, 5))
          miss(scope, typeof name === 'string' ? name : name(problem), problem)
        return undefined
      }
    },
  }
}

/** Rights to list, one glob of several, and a unit where nothing gates: without them `check` runs, and proves less or the same. */
const provesLess: ReadonlySet<string> = new Set(['reads', 'glob', 'unit'])

/**
 * Fine where `check` can run; else what `check` itself would end with, by the first thing that is missing. With fewer rights
 * to list `check` runs, and proves less.
 */
export const exitCodeOf = (findings: readonly Finding[]): ExitCode => {
  const first = findings.find(
    (finding) => finding.for === 'check' && finding.state === 'missing' && !provesLess.has(finding.name),
  )
  if (first === undefined) return exitCodes.fine
  return first.code === undefined ? exitCodes.usage : codes[first.code].exit
}

const titles: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok        ',
  missing: 'MISSING   ',
  absent: 'absent    ',
  'not seen': 'not seen  ',
  'not needed': 'not needed',
}

/** In order: what `check` needs, then what `apply` needs beside it, each with what fixes it. */
export const renderFindings = (findings: readonly Finding[]): string =>
  (['check', 'apply'] as const)
    .flatMap((command) => {
      const own = findings.filter((finding) => finding.for === command)
      const missing = own.filter(({ state }) => state === 'missing').length
      const verdict =
        missing > 0
          ? `${missing} missing`
          : own.length === 0
            ? 'not looked at'
            : 'nothing is missing of what was looked at'
      return ['', `For ${command}: ${verdict}`, ...own.flatMap(lines)]
    })
    .slice(1)
    .join('\n')

const lines = ({ environment, name, state, says, mend }: Finding): readonly string[] => [
  `  ${titles[state]}  ${environment === null ? '' : `${environment}: `}${name}: ${says}`,
  ...(mend === undefined ? [] : [`              do: ${mend.replaceAll('\n', '\n                  ')}`]),
]
