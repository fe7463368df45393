import { exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { answerRequest, type Answer } from '../mesh/answer.js'
import { requestOfFlags, type RequestFlags } from '../mesh/request-of-flags.js'
import { resolveMesh, type Mesh } from '../mesh/resolve.js'
import type { Request } from '../ports/request.js'
import { renderAnswer } from '../review/render-answer.js'
import { defineCommand, flag, text, texts, usage, type Given } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, refused, type Outcome } from '../command-line/outcome.js'
import type { Shell } from '../command-line/shell.js'
import type { StandIns } from '../open/read-environment-mesh.js'
import { readStateFolder } from '../open/read-state-folder.js'
import { requestOfLine } from '../mesh/request-of-line.js'
import { answerOptions } from './answer-options.js'

/** What is asked, and about which state. */
export interface ExplainArguments {
  readonly of:
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 'unit'; readonly title: string }
    | ({ readonly kind: 'environment'; readonly name: string } & StandIns)
  readonly asked:
    | { readonly kind: 'lines'; readonly path: string }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'flags'; readonly flags: RequestFlags }
  readonly keySets: string | undefined
  readonly now: string | undefined
}

/** `meshgate explain`: what one state does with requests, and why. Answers go to standard output, one a line for `--requests`. */
export const explain = async (
  ports: OfflinePorts,
  question: Omit<ExplainArguments, 'of'>,
  mesh: Mesh,
  json: boolean,
): Promise<Outcome> => {
  const options = await answerOptions(ports, question)
  const { asked } = question
  if (asked.kind === 'lines') return answerLines(ports, asked.path, (request) => answerRequest(mesh, request, options))
  const request = asked.kind === 'flags' ? requestOfFlags(asked.flags, mesh) : await requestOfFile(ports, asked.path)
  const answer = answerRequest(mesh, request, options)
  await ports.print(
    json
      ? `${JSON.stringify({ version: ports.version, command: 'explain', exitCode: exitCodes.fine, errors: [], plans: [], request, answer })}\n`
      : renderAnswer(answer),
  )
  return fine()
}

const readMesh = async ({ offline, job }: Shell, of: ExplainArguments['of']): Promise<Mesh> => {
  switch (of.kind) {
    case 'folder':
      return resolveMesh(await readStateFolder(offline, of.path), {})
    case 'unit': {
      const { readUnitState } = await import('../open/read-unit-state.js')
      return resolveMesh(await readUnitState(await job(), of.title), {})
    }
    case 'environment': {
      const { readEnvironmentMesh } = await import('../open/read-environment-mesh.js')
      return readEnvironmentMesh(await job(), of.name, of)
    }
  }
}

/** One answer for each line, in order. A line that is no request is answered with what is wrong; the rest goes on, and the exit code is 2. */
const answerLines = async (
  ports: OfflinePorts,
  path: string,
  answer: (request: Request) => Answer,
): Promise<Outcome> => {
  const problems: Problem[] = []
  let number = 0
  for await (const line of ports.readLines(path)) {
    number += 1
    if (line.trim() === '') continue
    let said: Answer | { readonly error: Problem }
    try {
      said = answer(requestOfLine(line, path, number))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push(error.problems[0])
      said = { error: error.problems[0] }
    }
    await ports.print(`${JSON.stringify(said)}\n`)
  }
  const [first, ...rest] = problems
  if (first === undefined) return fine()
  for (const problem of problems.slice(0, 10)) ports.output.problem(problem)
  return refused([first, ...rest])
}

const requestOfFile = async (ports: OfflinePorts, path: string): Promise<Request> => {
  const lines: string[] = []
  for await (const line of ports.readLines(path)) lines.push(line)
  return requestOfLine(lines.join(' '), path, 1)
}

const flags = {
  state: text,
  unit: text,
  namespace: text,
  environment: text,
  snapshot: text,
  config: text,
  requests: text,
  request: text,
  to: text,
  as: text,
  method: text,
  path: text,
  host: text,
  ip: text,
  header: texts,
  claims: text,
  tcp: flag,
  tls: flag,
  through: text,
  jwks: text,
  now: text,
} as const

const readFlags = (to: string, given: Given<typeof flags>): RequestFlags => ({
  to,
  as: given.text('as'),
  method: given.text('method'),
  path: given.text('path'),
  host: given.text('host'),
  ip: given.text('ip'),
  headers: given.list('header'),
  claims: given.text('claims'),
  tcp: given.flag('tcp'),
  tls: given.flag('tls'),
  through: given.text('through'),
})

/** Which state is asked. */
const readOf = (given: Given<typeof flags>): ExplainArguments['of'] => {
  const [unit, environment, folder] = [given.text('unit'), given.text('environment'), given.text('state')]
  if (unit !== undefined && (folder !== undefined || environment !== undefined))
    throw usage('`explain` asks one state', '--state, --unit or --environment', 'more than one', 'Leave `--unit` out.')
  const snapshot = given.text('snapshot')
  if (environment !== undefined) return { kind: 'environment', name: environment, folder, snapshot }
  if (snapshot !== undefined)
    throw usage(
      'a snapshot stands for the cluster of an environment',
      '--environment beside --snapshot',
      'no --environment',
      'Name the environment; or ask the snapshot alone with `--state`.',
    )
  if (unit !== undefined) return { kind: 'unit', title: unit }
  return { kind: 'folder', path: given.required('state', 'a folder of Kubernetes and Istio objects') }
}

export const command = defineCommand({
  flags,
  read: (given) => {
    const [lines, file, to] = [given.text('requests'), given.text('request'), given.text('to')]
    const [asked, ...more]: readonly ExplainArguments['asked'][] = [
      ...(lines === undefined ? [] : [{ kind: 'lines', path: lines } as const]),
      ...(file === undefined ? [] : [{ kind: 'file', path: file } as const]),
      ...(to === undefined ? [] : [{ kind: 'flags', flags: readFlags(to, given) } as const]),
    ]
    const of = readOf(given)
    if (asked !== undefined && more.length === 0)
      return { of, asked, keySets: given.text('jwks'), now: given.text('now') }
    throw usage(
      '`explain` takes one question',
      'exactly one of --to, --request and --requests',
      String(asked === undefined ? 0 : more.length + 1),
      'For example: meshgate explain --state mesh --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin',
    )
  },
  run: async (shell, question) => explain(shell.offline, question, await readMesh(shell, question.of), shell.json),
  printsAnswer: true,
  help: `meshgate explain: why one request is allowed or denied

  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --method GET --path /admin
  meshgate explain --state DIR --to shop/orders:8080 --claims '{"iss":"https://gitlab.example.com","sub":"x","project_id":"77"}'
  meshgate explain --state DIR --requests requests.ndjson    one request a line, one answer a line
  meshgate explain --unit overlays/production --to shop/orders:8080    in a git checkout: rendered as \`check\` does
  meshgate explain --environment production --to shop/orders:8080     in a git checkout: read as \`check\` does

  --state DIR           a folder of Kubernetes and Istio objects
  --unit NAME           in its place, a kustomization, chart or other unit of the checkout, by the name that a review has for it
  --environment NAME    in its place, an environment of meshgate.yaml in the checkout, with its files, settings and
                        snapshot; nothing of its cluster. With --state, the folder stands for its files
  --snapshot DIR        what \`meshgate snapshot\` wrote of the environment's cluster, in place of the snapshot that it names
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --namespace NAME      of the unit's objects that name none, where nothing in the repository says it (default: default)
  --to NAMESPACE/SERVICE:PORT   or NAMESPACE/label=value,…:PORT; the destination need not be in the state
  --as PRINCIPAL        the caller's mTLS identity; none: plaintext
  --tls                 TLS without such an identity, as a client outside has at a gateway
  --method, --path, --host, --ip, --header NAME:VALUE (repeatable), --tcp
  --through NAMESPACE/GATEWAY[:PORT]   the request is sent to this gateway, and its routes must lead to --to: both steps are shown
  --claims JSON         a valid token with these claims
  --request FILE        one request as JSON, \`-\` for stdin (docs/schemas/request.schema.json)
  --requests FILE       many, one a line, \`-\` for stdin
  --jwks DIR            key sets by URL: signatures are then verified
  --now TIME            the clock, RFC 3339
  --json
`,
})
