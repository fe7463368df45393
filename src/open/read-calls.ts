import { readCalls, type CallsFile } from '../calls/read-calls.js'
import type { Config, Environment } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { Configuration, DeclaredCalls } from '../plan/opened-environment.js'
import type { Repository } from '../ports/repository.js'
import type { Declaration } from '../calls/declaration.js'

export interface ReadCallsOfSides {
  readonly calls: DeclaredCalls
  /** What cannot be read at the base: it does not stop the run, or nobody could fix it. */
  readonly unreadableBefore: readonly Problem[]
}

/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
export const readDeclaredCalls = async (
  repository: Repository | undefined,
  { base, head }: Configuration,
  revisions: { readonly base: string; readonly head: string },
  environment: Environment | undefined,
): Promise<ReadCallsOfSides> => {
  if (repository === undefined || environment === undefined) return { calls: {}, unreadableBefore: [] }
  const [old, now] = await Promise.all([
    readSide(repository, revisions.base, base, environment),
    readSide(repository, revisions.head, head, environment),
  ])
  const after = declarationOf(now)
  const unreadableBefore = old?.problems ?? []
  return {
    calls: {
      ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
      ...(after === undefined ? {} : { after }),
    },
    unreadableBefore,
  }
}

/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
export const readDeclaration = async (...side: Parameters<typeof readSide>): Promise<Declaration | undefined> =>
  declarationOf(await readSide(...side))

const declarationOf = (read: ReturnType<typeof readCalls> | undefined): Declaration | undefined => {
  const [first, ...rest] = read?.problems ?? []
  if (first !== undefined) throw new Refusal(first, ...rest)
  return read?.declaration
}

const readSide = async (
  repository: Repository,
  revision: string,
  config: Config | undefined,
  { name }: Environment,
): Promise<ReturnType<typeof readCalls> | undefined> => {
  const environment = config?.protected.environments.find((one) => one.name === name)
  if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
    return undefined
  const tree = await repository.readTree(revision, environment.calls)
  const problems: Problem[] = []
  const files = environment.calls.flatMap((path, index): readonly CallsFile[] => {
    const file = tree.files.find((candidate) => candidate.path === path)
    if (file !== undefined) return [file]
    problems.push({
      code: 'CALLS_FILE',
      message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
      where: config.locate(`${environment.pointer}/calls/${index}`),
      expected: path,
      received: 'no such file',
      remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
    })
    return []
  })
  const read = readCalls(files, environment.namespace)
  return { ...read, problems: [...problems, ...read.problems] }
}
