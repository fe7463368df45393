import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { render } from '../../src/commands/render.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { baseTree, clusterObjects, headTree } from '../../src/demo/scenario.js'
import { textAt } from '../../src/mesh/fields.js'
import type { JsonObject } from '../../src/ports/json.js'
import { openWorkshop } from '../commands/local-job.js'
import { namespace, runKept, startGitHubStage, startStageCluster, writesOf, type GitHubStage } from './github-stage.js'
import { parsedPolicies } from './policies.js'
import { sceneOf, scenarioOf, swap } from './scenes.js'

let stage: GitHubStage
let kubernetes: KubernetesServer
beforeAll(async () => {
  stage = await startGitHubStage()
})
beforeEach(async () => {
  kubernetes = await startStageCluster(stage)
  kubernetes.seed(parsedPolicies(baseTree(scenarioOf(stage, kubernetes))))
})
afterEach(() => kubernetes.close())
afterAll(() => stage.close())

const withCalls = swap('gate: {', 'calls: [calls.yaml]\n    gate: {')
const declared = (...callers: readonly string[]): WorkTree => ({
  'calls.yaml': `version: 1\ncallers:\n${callers.join('')}`,
})
const nightly =
  '  - { id: nightly, serviceAccount: nightly, createServiceAccount: true, owners: [billing], calls: [{ service: orders, port: 8080, methods: [GET], paths: [/orders/open], kind: read }] }\n'
const idle = '  - { id: idle, serviceAccount: idle, createServiceAccount: true, owners: [billing], calls: [] }\n'

const isOfCalls = (object: JsonObject): boolean => JSON.stringify(object).includes('"meshgate.dev/binding":"calls"')
/** What is asked for, without what a server adds and what says who wrote it: the set of objects, and the repository. */
const asked = (object: JsonObject): JsonObject => {
  const { name, labels, annotations } = object['metadata'] as { readonly [key: string]: JsonObject } & {
    readonly name: string
  }
  const { apiVersion = '', kind = '', spec = null } = object
  return {
    ...{ apiVersion, kind, name, spec },
    labels: { ...labels, 'applyset.kubernetes.io/part-of': '' },
    annotations: { ...annotations, 'meshgate.dev/source': '' },
  }
}
const stored = (): readonly JsonObject[] =>
  [
    ...kubernetes.objects('security.istio.io', 'AuthorizationPolicy'),
    ...kubernetes.objects('security.istio.io', 'PeerAuthentication'),
    ...kubernetes.objects('', 'ServiceAccount'),
  ].filter((object) => isOfCalls(object))
const titles = (objects: readonly JsonObject[]): readonly string[] =>
  objects.map((object) => `${textAt(object, 'kind')} ${textAt(object, 'metadata', 'name')}`).sort()

/** What `render` writes of the same repository, with the cluster's objects as a folder. */
const rendered = async (tree: WorkTree): Promise<readonly JsonObject[]> => {
  const workshop = await openWorkshop({
    ...Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, String(text)])),
    'cluster/all.yaml': clusterObjects(namespace)
      .map((object) => stringify(object))
      .join('---\n'),
  })
  try {
    const folder = openGeneratedFolder(workshop.folder, 'generated')
    const ran = await workshop.run((ports) =>
      render(ports, { folder, check: false, state: `${workshop.folder}/cluster` }),
    )
    if (ran.exitCode !== 0) throw new Error(ran.log)
    const files = Object.entries(await workshop.files()).filter(([path]) => path.startsWith('generated/'))
    return files.map(([, text]) => parse(text) as JsonObject).filter(isOfCalls)
  } finally {
    await workshop.close()
  }
}
const byName = (objects: readonly JsonObject[]): readonly JsonObject[] =>
  objects.map(asked).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

describe('apply with declared calls', () => {
  test('writes what render writes, once, and removes what is no longer declared', async () => {
    const both = { both: withCalls }
    const first = sceneOf(stage, kubernetes, { ...both, files: declared(nightly, idle) })
    const applied = await runKept(stage, first, { command: 'apply' })
    expect({ exit: applied.exitCode, log: applied.log }).toMatchObject({ exit: 0 })
    expect(titles(stored())).toEqual([
      'AuthorizationPolicy meshgate-calls-default-deny',
      expect.stringMatching(/^AuthorizationPolicy meshgate-calls-orders-/),
      'ServiceAccount idle',
      'ServiceAccount nightly',
    ])
    const tree = headTree(scenarioOf(stage, kubernetes))
    const files = {
      ...tree,
      ...declared(nightly, idle),
      'meshgate.yaml': withCalls(String(tree['meshgate.yaml'])),
    }
    expect(byName(stored())).toEqual(byName(await rendered(files)))

    const written = writesOf(kubernetes)
    const again = await runKept(stage, first, { command: 'apply' })
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
    expect(writesOf(kubernetes)).toEqual(written)

    const later = sceneOf(stage, kubernetes, { ...both, files: declared(idle) })
    const pruned = await runKept(stage, later, { command: 'apply' })
    expect({ exit: pruned.exitCode, log: pruned.log }).toMatchObject({ exit: 0 })
    expect(titles(stored())).toEqual(['AuthorizationPolicy meshgate-calls-default-deny', 'ServiceAccount idle'])
  })
})
