import { spawn, type ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { HttpsHandler } from '../../src/demo/https-server.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import type { StartScript } from '../../src/demo/runner/run-action.js'
import { baseTree } from '../../src/demo/scenario.js'
import { runKept, startGitHubStage, startStageCluster, type Change, type GitHubStage } from '../entries/github-stage.js'
import { parsedPolicies } from '../entries/policies.js'
import { scenarioOf, sceneOf } from '../entries/scenes.js'

let stage: GitHubStage
beforeAll(async () => {
  stage = await startGitHubStage()
})
afterAll(() => stage.close())

/** A process of its own for each script, which a test can kill. */
let running: ChildProcess | undefined
const start: StartScript = (script, { words, folder, env, onText }) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    running = child
    child.stdout.on('data', (text: Buffer) => onText('stdout', text.toString('utf8')))
    child.stderr.on('data', (text: Buffer) => onText('stderr', text.toString('utf8')))
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 130))
  })

/** Which request the process dies at, and whether the API server still does what was asked. */
interface Kill {
  readonly index: number
  readonly done: boolean
}

const isWrite = (name: string): boolean => /^(PATCH|DELETE) /.test(name) && !name.includes('dryRun')

/** An API server that has the process killed (SIGKILL) when a request arrives. */
const killingServer = async (kill: () => Kill | undefined, seen: string[]): Promise<KubernetesServer> => {
  const around =
    (handler: HttpsHandler): HttpsHandler =>
    async (request, response, body) => {
      const wanted = kill()
      seen.push(`${request.method ?? ''} ${request.url ?? ''}`)
      const hit = wanted !== undefined && seen.length - 1 === wanted.index
      if (!hit || wanted.done) await handler(request, response, body)
      if (!hit) return
      running?.kill('SIGKILL')
      request.socket.destroy()
    }
  const kubernetes = await startStageCluster(stage, [], { around })
  kubernetes.seed(parsedPolicies(baseTree(scenarioOf(stage, kubernetes))))
  return kubernetes
}

const kinds = [
  ['', 'ServiceAccount'],
  ['', 'ConfigMap'],
  ['rbac.authorization.k8s.io', 'Role'],
  ['rbac.authorization.k8s.io', 'RoleBinding'],
  ['security.istio.io', 'AuthorizationPolicy'],
] as const

/** Everything of the kinds that are written, but for what the server counts, and for its own address. */
const standing = (kubernetes: KubernetesServer): string =>
  JSON.stringify(
    kinds.flatMap(([group, kind]) => kubernetes.objects(group, kind)),
    (name, value: unknown) =>
      ['uid', 'resourceVersion', 'creationTimestamp', 'generation', 'time', 'meshgate.dev/applied'].includes(name)
        ? undefined
        : value,
  )

const run = (change: Change, command: 'apply' | 'revoke') =>
  runKept({ ...stage, kept: { ...stage.kept, start } }, change, { command, runId: '101', post: 'never' })

/** `work` on a server that kills at a request; what stands in the end, and what was asked. */
const trial = async (
  command: 'apply' | 'revoke',
  kill: Kill | undefined,
): Promise<{ readonly exits: readonly number[]; readonly text: string; readonly seen: readonly string[] }> => {
  let armed: Kill | undefined
  const seen: string[] = []
  const kubernetes = await killingServer(() => armed, seen)
  try {
    const change = sceneOf(stage, kubernetes)
    if (command === 'revoke') await run(change, 'apply')
    seen.length = 0
    armed = kill
    const first = await run(change, command)
    armed = undefined
    const asked = [...seen]
    const second = kill === undefined ? first : await run(change, command)
    return { exits: [first.exitCode, second.exitCode], text: standing(kubernetes), seen: asked }
  } finally {
    await kubernetes.close()
  }
}

test.each(['apply', 'revoke'] as const)(
  '%s whose process is killed at a write, before or after the API server did it, comes to the same when it is run again',
  async (command) => {
    const whole = await trial(command, undefined)
    expect(whole.exits).toEqual([0, 0])
    const every = process.env['MESHGATE_CUTS'] === 'every'
    const writes = whole.seen.flatMap((name, index) => (isWrite(name) ? [index] : []))
    expect(writes.length).toBeGreaterThan(4)
    // Every request takes minutes; the first write and the last are enough to see the kind.
    const places = every ? whole.seen.map((_, index) => index) : [0, -1].flatMap((nth) => writes.at(nth) ?? [])
    const wrong: unknown[] = []
    for (const [nth, index] of places.entries()) {
      const cut = await trial(command, { index, done: nth % 2 === 1 })
      if (cut.exits.join() !== '130,0' || cut.text !== whole.text)
        wrong.push([whole.seen[index], cut.exits, cut.text === whole.text])
    }
    expect(wrong).toEqual([])
  },
  600_000,
)
