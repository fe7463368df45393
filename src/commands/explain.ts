import { exitCodes } from '../errors/codes.js'
import { answerRequest } from '../mesh/answer.js'
import { requestOfFlags } from '../mesh/request-of-flags.js'
import { resolveMesh, type Mesh } from '../mesh/resolve.js'
import type { Request } from '../ports/request.js'
import { renderAnswer } from '../review/render-answer.js'
import { defineCommand } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, type Outcome } from '../command-line/outcome.js'
import type { Shell } from '../command-line/shell.js'
import { readAskedFolder } from '../open/read-state-folder.js'
import { requestOfLine } from '../mesh/request-of-line.js'
import { answerOptions } from './answer-options.js'
import { flags, readQuestion, type ExplainArguments } from './explain-question.js'
import { orProblem, sayOfLines, tellProblems } from './say-of-lines.js'

/** `meshgate explain`: what one state does with requests, and why. Answers go to standard output, one a line for `--requests`. */
export const explain = async (
  ports: OfflinePorts,
  question: Omit<ExplainArguments, 'of'>,
  mesh: Mesh,
  json: boolean,
): Promise<Outcome> => {
  const options = await answerOptions(ports, question)
  const { asked } = question
  if (asked.kind === 'lines') {
    const problems = await sayOfLines(ports, asked.path, (line, number) =>
      orProblem(() => answerRequest(mesh, requestOfLine(line, asked.path, number), options)),
    )
    return tellProblems(ports, problems) ?? fine()
  }
  const request = asked.kind === 'flags' ? requestOfFlags(asked.flags, mesh) : await requestOfFile(ports, asked.path)
  const answer = answerRequest(mesh, request, options)
  await ports.print(
    json
      ? `${JSON.stringify({ version: ports.version, command: 'explain', exitCode: exitCodes.fine, errors: [], plans: [], request, answer })}\n`
      : renderAnswer(answer),
  )
  return fine()
}

const readMesh = async ({ offline, job }: Shell, { of, istio }: ExplainArguments): Promise<Mesh> => {
  const overrides = istio === undefined ? {} : { askedVersion: istio }
  switch (of.kind) {
    case 'folder':
      return resolveMesh(await readAskedFolder(offline, of.path), overrides)
    case 'unit': {
      const { readUnitState } = await import('../open/read-unit-state.js')
      return resolveMesh(await readUnitState(await job(), of.title), overrides)
    }
    case 'environment': {
      const { readEnvironmentMesh } = await import('../open/read-environment-mesh.js')
      const run = await job()
      return readEnvironmentMesh(istio === undefined ? run : { ...run, istio: { from: istio, to: istio } }, of.name, of)
    }
  }
}

const requestOfFile = async (ports: OfflinePorts, path: string): Promise<Request> => {
  const lines: string[] = []
  for await (const line of ports.readLines(path)) lines.push(line)
  return requestOfLine(lines.join(' '), path, 1)
}

export const command = defineCommand({
  flags,
  read: readQuestion,
  run: async (shell, question) => explain(shell.offline, question, await readMesh(shell, question), shell.json),
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
  --istio VERSION       as this version of Istio reads the policies: 1.31
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
