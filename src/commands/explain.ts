import { exitCodes } from '../errors/codes.js'
import { printable, printableLine } from '../errors/printable.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { folderLimits } from '../manifests/limits.js'
import { readObjects } from '../manifests/read-objects.js'
import { stateOfFolder } from '../manifests/state.js'
import { incompleteReads } from '../mesh/snapshot/read.js'
import { parseLine } from '../mesh/access-log.js'
import { selectorOfService, targetOfService } from '../mesh/destination-of-request.js'
import { meshKinds, rbacKinds, workloadKinds } from '../mesh/kinds.js'
import { readRequest } from '../mesh/request-form.js'
import { resolveMesh, type Mesh } from '../mesh/resolve.js'
import { isJsonObject, type Json } from '../ports/json.js'
import type { MeshState } from '../ports/object.js'
import type { Request } from '../ports/request.js'
import { answerRequest, type Answer, type AnswerOptions } from './answer.js'
import { defineCommand, flag, text, texts, usage } from './command.js'
import { readKeySets } from './key-sets.js'
import type { OfflinePorts } from './offline-ports.js'
import { fine, refused, type Outcome } from './outcome.js'

/** One request on the command line, or a file of requests. */
export interface ExplainArguments {
  readonly state: string
  /** Path of a file with one request a line, or `-`. */
  readonly requests: string | undefined
  readonly request: string | undefined
  readonly to: string | undefined
  readonly as: string | undefined
  readonly method: string | undefined
  readonly path: string | undefined
  readonly host: string | undefined
  readonly ip: string | undefined
  readonly headers: readonly string[]
  readonly claims: string | undefined
  readonly tcp: boolean
  readonly keySets: string | undefined
  readonly now: string | undefined
}

/** `meshgate explain`: what one state does with requests, and why. Answers go to standard output, one a line for `--requests`. */
export const explain = async (ports: OfflinePorts, question: ExplainArguments, json: boolean): Promise<Outcome> => {
  const state = await readStateFolder(ports, question.state)
  const mesh = resolveMesh(state, {})
  const options = await answerOptions(ports, question)
  if (question.requests !== undefined) {
    return answerLines(ports, question.requests, (request) => answerRequest(mesh, request, options))
  }
  const request =
    question.request === undefined ? requestOfFlags(question, mesh) : await requestOfFile(ports, question.request)
  const answer = answerRequest(mesh, request, options)
  await ports.print(
    json
      ? `${JSON.stringify({ version: ports.version, command: 'explain', exitCode: exitCodes.fine, errors: [], plans: [], request, answer })}\n`
      : renderAnswer(answer),
  )
  return fine()
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

/** The state that a folder describes. Throws a `Refusal` with every bad place. */
export const readStateFolder = async (ports: OfflinePorts, path: string): Promise<MeshState> => {
  const tree = await ports.readFolder(path)
  const read = readObjects(tree.files, { selection: 'folder', limits: folderLimits })
  const [first, ...rest] = read.problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return stateOfFolder(read.objects, {
    kinds: [...meshKinds, ...workloadKinds, ...rbacKinds],
    incomplete: incompleteReads(tree.files),
  })
}

export const answerOptions = async (
  ports: OfflinePorts,
  question: { readonly keySets: string | undefined; readonly now: string | undefined },
): Promise<AnswerOptions> => {
  const now = question.now === undefined ? ports.clock.now() : readTime(question.now)
  return question.keySets === undefined ? { now } : { now, keySets: await readKeySets(ports, question.keySets) }
}

const readTime = (text: string): number => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new Refusal({
    code: 'USAGE',
    message: '`--now` is no time',
    expected: 'RFC 3339, for example 2026-11-20T17:00:00Z',
    received: text.slice(0, 60),
    remedy: 'Write the time with its zone, or leave the flag out.',
  })
}

/** One line of a file of requests. */
export const requestOfLine = (line: string, path: string, number: number): Request => {
  const value = parseLine(line)
  const where = { kind: 'file', path: path === '-' ? 'stdin' : path, line: number, column: 1 } as const
  if (value === undefined) {
    throw new Refusal({
      code: 'REQUEST_FORM',
      message: 'a line is no JSON object',
      where,
      expected: 'one request a line',
      received: line.slice(0, 60),
      remedy: 'See docs/schemas/request.schema.json for the form of a request.',
    })
  }
  return placed(where, () => readRequest(value))
}

/** Adds the line to what the reader of the form refuses. */
const placed = <T>(
  where: { readonly kind: 'file'; readonly path: string; readonly line: number; readonly column: number },
  read: () => T,
): T => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [first, ...rest] = error.problems
    throw new Refusal({ ...first, where: first.where ?? where }, ...rest)
  }
}

const requestOfFile = async (ports: OfflinePorts, path: string): Promise<Request> => {
  const lines: string[] = []
  for await (const line of ports.readLines(path)) lines.push(line)
  return requestOfLine(lines.join(' '), path, 1)
}

/** A request from `--to`, `--as` and their like; what is not given is what a plain GET of `/` would send. */
const requestOfFlags = (question: ExplainArguments, mesh: Mesh): Request => {
  const destination = readDestination(question.to ?? '', mesh)
  const claims = question.claims === undefined ? undefined : readClaims(question.claims)
  const host =
    question.host ??
    (destination.service === undefined
      ? `${destination.namespace}`
      : `${destination.service}.${destination.namespace}.svc.cluster.local`)
  return {
    protocol: question.tcp ? 'tcp' : 'http',
    destination,
    source: {
      ...(question.as === undefined ? {} : { principal: question.as.replace(/^spiffe:\/\//, '') }),
      ...(question.ip === undefined ? {} : { ip: question.ip }),
    },
    mtls: question.as !== undefined,
    ...(question.tcp
      ? {}
      : {
          http: {
            method: question.method ?? 'GET',
            authority: host,
            path: question.path ?? '/',
            headers: question.headers.map(readHeader),
            ...(claims === undefined ? {} : { tokens: [{ claims, in: 'authorization', signature: 'valid' as const }] }),
          },
        }),
  }
}

const destinationForm = 'NAMESPACE/SERVICE:PORT, or NAMESPACE/label=value,label=value:PORT'

const readDestination = (text: string, mesh: Mesh): Request['destination'] => {
  const match = /^([a-z0-9-]+)\/([^:]+):(\d{1,5})$/.exec(text)
  const bad = (message: string, received: string, remedy: string): Refusal =>
    new Refusal({ code: 'USAGE', message, expected: destinationForm, received, remedy })
  if (match === null) throw bad('`--to` is no destination', text.slice(0, 100), 'For example: --to shop/orders:8080')
  const [, namespace = '', name = '', portText = ''] = match
  const port = Number(portText)
  if (name.includes('=')) {
    const labels = Object.fromEntries(
      name.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
    )
    return { namespace, labels, port }
  }
  const target = targetOfService(mesh, namespace, name, port)
  switch (target) {
    case 'no such service':
      throw bad(
        `there is no Service ${name} in namespace ${namespace} of the state`,
        text,
        'Name its labels instead: --to shop/app=orders:8080, or add the Service to the folder.',
      )
    case 'not its port':
      // The workload's own, as a policy would name it.
      return { namespace, service: name, labels: selectorOfService(mesh, namespace, name) ?? {}, port }
    case 'unnamed port':
      throw bad(
        `port ${port} of Service ${namespace}/${name} leads to a port by name, and no workload of the state has one of that name`,
        text,
        'Name the labels and the port of the container instead: --to shop/app=orders:8080.',
      )
    default:
      return target
  }
}

const readClaims = (text: string): Record<string, Json> => {
  const value = parseLine(text)
  if (isJsonObject(value)) return { ...value }
  throw new Refusal({
    code: 'USAGE',
    message: '`--claims` is no JSON object',
    expected: '{"iss": "…", "sub": "…"}',
    received: text.slice(0, 60),
    remedy: 'Quote the JSON for the shell.',
  })
}

const readHeader = (text: string): readonly [string, string] => {
  const colon = text.indexOf(':')
  if (colon > 0) return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
  throw new Refusal({
    code: 'USAGE',
    message: '`--header` is no header',
    expected: 'NAME:VALUE',
    received: text.slice(0, 60),
    remedy: 'For example: --header x-team:a',
  })
}

const renderAnswer = (answer: Answer): string => {
  const lines = [
    `${answer.verdict}${answer.status === 0 ? '' : ` ${answer.status}`}${answer.body === '' ? '' : ` ${answer.body}`}`,
    `  because ${answer.reason}${answer.where === null ? '' : ` (${answer.where})`}`,
    ...answer.missed.map(
      (miss) =>
        `  not ${miss.policy} rule ${miss.rule}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`,
    ),
    ...answer.unknowns.map((text) => `  not modelled: ${text}`),
    ...answer.notes.map((text) => `  note: ${text}`),
  ]
  return `${printable(lines.map(printableLine).join('\n'))}\n`
}

export const command = defineCommand({
  flags: {
    state: text,
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
    jwks: text,
    now: text,
  },
  read: (given) => {
    const question = {
      state: given.required('state', 'a folder of Kubernetes and Istio objects'),
      requests: given.text('requests'),
      request: given.text('request'),
      to: given.text('to'),
      as: given.text('as'),
      method: given.text('method'),
      path: given.text('path'),
      host: given.text('host'),
      ip: given.text('ip'),
      headers: given.list('header'),
      claims: given.text('claims'),
      tcp: given.flag('tcp'),
      keySets: given.text('jwks'),
      now: given.text('now'),
    }
    const ways = [question.requests, question.request, question.to].filter((way) => way !== undefined).length
    if (ways === 1) return question
    throw usage(
      '`explain` takes one question',
      'exactly one of --to, --request and --requests',
      String(ways),
      'For example: meshgate explain --state mesh --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin',
    )
  },
  run: ({ offline, json }, question) => explain(offline, question, json),
  printsAnswer: true,
  help: `meshgate explain: why one request is allowed or denied

  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --method GET --path /admin
  meshgate explain --state DIR --to shop/orders:8080 --claims '{"iss":"https://gitlab.example.com","sub":"x","project_id":"77"}'
  meshgate explain --state DIR --requests requests.ndjson    one request a line, one answer a line

  --state DIR           a folder of Kubernetes and Istio objects
  --to NAMESPACE/SERVICE:PORT   or NAMESPACE/label=value,…:PORT; the destination need not be in the state
  --as PRINCIPAL        the caller's mTLS identity; none: plaintext
  --method, --path, --host, --ip, --header NAME:VALUE (repeatable), --tcp
  --claims JSON         a valid token with these claims
  --request FILE        one request as JSON, \`-\` for stdin (docs/schemas/request.schema.json)
  --requests FILE       many, one a line, \`-\` for stdin
  --jwks DIR            key sets by URL: signatures are then verified
  --now TIME            the clock, RFC 3339
  --json
`,
})
