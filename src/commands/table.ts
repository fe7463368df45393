import type { Command } from '../command-line/command.js'

/** A command: what it is for in one line, and its file, which is loaded when it is called. */
interface Entry {
  readonly summary: string
  readonly load: () => Promise<{ readonly command: Command }>
}

/** The commands of the command line, in the order of `meshgate --help`. Each has a page in `docs/commands` and a test. */
export const commands = {
  check: {
    summary: 'who gains and who loses access by a change; the merge-request job',
    load: () => import('./check.js'),
  },
  plan: {
    summary: 'what apply would write, and the digest to approve',
    load: () => import('./plan.js'),
  },
  apply: {
    summary: "writes an environment's bindings; the deploy job",
    load: () => import('./apply.js'),
  },
  revoke: {
    summary: 'takes a binding or an environment back, and proves that nothing is left',
    load: () => import('./revoke.js'),
  },
  drift: {
    summary: 'the cluster against the protected branch: access first, then objects and who wrote them',
    load: () => import('./drift.js'),
  },
  summary: {
    summary: 'one table of the plans of many clusters, and which are apart from the others',
    load: () => import('./summary.js'),
  },
  audit: {
    summary: 'whether the records of earlier runs are whole and unchanged',
    load: () => import('./audit.js'),
  },
  explain: {
    summary: 'why one request is allowed or denied',
    load: () => import('./explain.js'),
  },
  replay: {
    summary: "which of yesterday's requests tomorrow's policies would refuse or newly allow",
    load: () => import('./replay.js'),
  },
  denials: {
    summary: 'what the mesh refused, by caller, destination, policy and reason, from an access log',
    load: () => import('./denials.js'),
  },
  test: {
    summary: 'the request tests of the configuration',
    load: () => import('./test.js'),
  },
  init: {
    summary: 'the first configuration, the merge-request job and the RBAC to paste',
    load: () => import('./init.js'),
  },
  doctor: {
    summary: 'what is missing for check, and for apply, with the command that fixes each',
    load: () => import('./doctor.js'),
  },
  adopt: {
    summary: 'takes over an object that somebody else made, without changing access',
    load: () => import('./adopt.js'),
  },
  render: {
    summary: 'the generated bindings as files, for repositories that Argo CD or Flux applies',
    load: () => import('./render.js'),
  },
  calls: {
    summary: 'who is declared to call what: as a graph, a table or a matrix',
    load: () => import('./calls.js'),
  },
  import: {
    summary: "what a system's own manifests say of who calls what, as declared calls",
    load: () => import('./import.js'),
  },
  snapshot: {
    summary: 'what check needs of a cluster as a folder, for merge-request jobs that may not read it',
    load: () => import('./snapshot.js'),
  },
  withdraw: {
    summary: "takes an older verdict back where a job ended before it had one; for GitLab's after_script",
    load: () => import('./withdraw.js'),
  },
  completion: {
    summary: 'what a shell needs to complete the command line: bash, zsh or fish',
    load: () => import('./completion.js'),
  },
  clean: {
    summary: "removes the kubeconfig that apply left for the lines after it; for GitLab's after_script",
    load: () => import('./clean.js'),
  },
  demo: {
    summary: 'the whole flow on an embedded issuer, API server and code-review server',
    load: () => import('./demo.js'),
  },
} as const satisfies Readonly<Record<string, Entry>>

export type CommandName = keyof typeof commands

export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word)

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommand)
