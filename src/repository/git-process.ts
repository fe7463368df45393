import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { Refusal } from '../errors/problem.js'

/** `take` gets the output piece by piece, which `stdout` then lacks. */
export type RunGit = (
  commandArguments: readonly string[],
  input?: string,
  take?: (piece: Buffer) => void,
) => Promise<GitAnswer>

export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: Buffer
  /** First line, for people. */
  readonly stderr: string
}

/** What git may reach. Credentials are those of the repository's own configuration, where the checkout put them. */
export interface GitNetwork {
  /** As GIT_ALLOW_PROTOCOL takes them: `https`. */
  readonly protocols: string
  /** Of the runner: HTTPS_PROXY and NO_PROXY, and nothing else. */
  readonly variables: Readonly<Record<string, string>>
}

/** Milliseconds for one command that asks the remote. */
const networkTimeout = 60_000

/**
 * git for reading objects: no token or other variable of the job reaches it, no configuration of the machine or user,
 * no hook, filter, attribute, replacement, graft or network (attacks G05, G06). The repository's own configuration is
 * read, but none of the commands used here runs a program that it names. With `network` it may ask the remote, with the
 * same limits.
 */
export const gitIn = (root: string, path: string, network?: GitNetwork): RunGit => {
  const environment: NodeJS.ProcessEnv = {
    PATH: path,
    LC_ALL: 'C',
    HOME: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: network?.protocols ?? 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CEILING_DIRECTORIES: '',
    ...network?.variables,
  }
  const settings = [
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'diff.external=',
    // Standard error then says what is wrong, and not that grafts are old.
    'advice.graftFileDeprecated=false',
    // The person or runner chose this folder, and no program that its configuration names is run.
    'safe.directory=*',
    ...(network === undefined
      ? []
      : [
          // What could start a program on the way to the remote, or after it.
          'credential.helper=',
          'core.askPass=',
          'core.sshCommand=false',
          'core.gitProxy=',
          'remote.origin.uploadpack=git-upload-pack',
          'fetch.recurseSubmodules=no',
          'submodule.recurse=false',
          'fetch.fsckObjects=true',
          'gc.auto=0',
          'maintenance.auto=false',
        ]),
  ]
  return (commandArguments, input, take) =>
    new Promise((resolve, reject) => {
      const child = spawn(
        'git',
        [
          '--no-pager',
          '--literal-pathspecs',
          ...settings.flatMap((setting) => ['-c', setting]),
          '-C',
          root,
          ...commandArguments,
        ],
        {
          env: environment,
          stdio: ['pipe', 'pipe', 'pipe'],
          windowsHide: true,
          ...(network === undefined ? {} : { timeout: networkTimeout }),
        },
      )
      const output: Buffer[] = []
      let errors = ''
      child.stdout.on('data', take ?? ((chunk: Buffer) => output.push(chunk)))
      child.stderr.on('data', (chunk: Buffer) => {
        if (errors.length < 2000) errors += chunk.toString('utf8')
      })
      child.on('error', () => {
        reject(
          new Refusal({
            code: 'GIT_FAILED',
            message: 'The program git could not be started',
            remedy: 'Install git in the job’s image, or compare two folders with before and after',
          }),
        )
      })
      child.on('close', (exitCode) => {
        resolve({
          exitCode: exitCode ?? 1,
          stdout: Buffer.concat(output),
          stderr: errors.split('\n')[0]?.slice(0, 300) ?? '',
        })
      })
      // git may end before it has read everything.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
    })
}

/** git ended otherwise than it should; `what` completes "git could not". */
export const gitFailed = (what: string, stderr: string): Refusal =>
  new Refusal({
    code: 'GIT_FAILED',
    message: `git could not ${what}`,
    ...(stderr === '' ? {} : { received: stderr }),
    remedy: 'Run the command in a git checkout, or compare two folders with before and after',
  })
