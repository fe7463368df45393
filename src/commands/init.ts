import { defineCommand, flag, text } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, type Outcome } from '../command-line/outcome.js'
import { accessLogText } from '../init/access-log.js'
import { firstFiles, type FirstOptions } from '../init/first-files.js'
import { serverSideOf } from '../init/server-side-of.js'
import type { WorkingFolder } from '../ports/working-folder.js'

/** The folder, and where `init` says what it did. */
export type InitPorts = WorkingFolder & Pick<OfflinePorts, 'version' | 'output' | 'print'>

export interface InitOptions extends FirstOptions {
  readonly json: boolean
}

/**
 * `meshgate init`: the first configuration, the merge-request job and the RBAC to paste, from what it finds. Changes
 * nothing that exists: what would go into a file that is there is printed.
 */
export const init = async (ports: InitPorts, { json, ...options }: InitOptions): Promise<Outcome> => {
  const { environments, unbuilt, unrendered, files, roles } = await firstFiles(ports, ports.version, options)
  const done: { readonly path: string; readonly state: 'created' | 'exists'; readonly text: string }[] = []
  for (const { path, text } of files) {
    const there = await ports.exists(path)
    if (!there) await ports.create(path, text)
    done.push({ path, state: there ? 'exists' : 'created', text })
    if (!there) ports.output.info(`${path} is written.`)
    else ports.output.section(`${path} exists and is not changed; what would stand there:`, text)
  }
  for (const path of unbuilt)
    ports.output.warning(
      `${path} builds other files: render it in a job before check (helm template, kustomize build).`,
    )
  for (const { settings, reason } of unrendered)
    ports.output.warning(
      `No environment is written for ${[settings.path, ...settings.values].join(' with ')}: ${reason}`,
    )
  ports.output.info(
    `Environments: ${environments.map(({ name, namespace, policies, unit }) => `${name} (namespace ${namespace}, ${unit?.path ?? (policies.join(', ') || 'all Istio YAML')})`).join('; ')}.`,
  )
  ports.output.info('Next: `meshgate check`, then `meshgate doctor`. Objects for an administrator follow on stdout.')
  if (!json) await ports.print(roles)
  return { ...fine(), details: { init: { files: done, roles } } }
}

/** `meshgate init --logs`: how proxies write the log that `check`, `replay` and `denials` read. Writes nothing. */
export const printLogs = async (ports: Pick<OfflinePorts, 'print'>): Promise<Outcome> => {
  await ports.print(accessLogText('istio-system'))
  return fine()
}

/** `meshgate init --server-side`: writes nothing, and prints what an administrator gives the API server. */
const printServerSide = async (
  ports: InitPorts,
  question: Parameters<typeof serverSideOf>[1],
  json: boolean,
): Promise<Outcome> => {
  const text = await serverSideOf(ports, question)
  if (!json) await ports.print(text)
  return { ...fine(), details: { init: { files: [], roles: text } } }
}

export const command = defineCommand({
  flags: { platform: text, environment: text, context: text, logs: flag, 'server-side': flag, 'break-glass': text },
  read: (given) => ({
    platform: given.text('platform'),
    environment: given.text('environment'),
    context: given.text('context'),
    logs: given.flag('logs'),
    serverSide: given.flag('server-side'),
    breakGlass: given.text('break-glass'),
  }),
  run: async ({ workingFolder, offline, json }, { serverSide, breakGlass, logs, ...question }) => {
    if (logs) return printLogs(offline)
    const ports = { ...offline, ...(await workingFolder()) }
    return serverSide ? printServerSide(ports, { ...question, breakGlass }, json) : init(ports, { json, ...question })
  },
  help: `meshgate init: the first configuration, from what it finds

  meshgate init
  meshgate init --platform gitlab --context kind-dev > ../rbac.yaml
  meshgate init --logs        prints the access log that check, replay and denials read, for an administrator; writes nothing
  meshgate init --server-side > server-side.yaml

Writes meshgate.yaml and the merge-request job (.github/workflows/mesh.yml or .gitlab-ci.yml) from the remote, the manifests and
the kubeconfig, and prints the RBAC for an administrator on stdout. Changes nothing that exists: what would go there is printed.
Kustomizations and charts that may hold policies are environments with a \`unit\`, which check renders; other policies are listed.
What it writes passes \`meshgate check\` as it is; ids that it cannot know stand as "0", with the command that finds them.
With \`--server-side\` it writes nothing, and prints for each cluster of meshgate.yaml what the API server itself enforces: one
AuthenticationConfiguration for all its environments, least rights, and admission policies against inline edits.

  --platform NAME       github or gitlab, where the remote does not say it
  --environment NAME    the environment's name (default staging), where the folders tell none
  --context NAME        the context of the kubeconfig that becomes the cluster
  --server-side         prints what an administrator gives the API server, from meshgate.yaml
  --break-glass GROUP   who may edit what meshgate owns, and is recorded (default meshgate:break-glass)
  --json                one object on stdout, with the texts
`,
})
