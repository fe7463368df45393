import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { render } from '../../src/commands/render.js'
import { loadConfig } from '../../src/config/load.js'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { baseTree, clusterObjects } from '../../src/demo/scenario.js'
import { rolesText } from '../../src/init/texts.js'
import { textAt } from '../../src/mesh/fields.js'
import { authenticationConfiguration } from '../../src/plan/server-side/authentication-configuration.js'
import { policyRights } from '../../src/plan/server-side/server-side.js'
import type { JsonObject } from '../../src/ports/json.js'
import { openWorkshop } from '../commands/local-job.js'
import {
  codesOf,
  commitChange,
  namespace,
  runKept,
  startGitHubStage,
  type GitHubStage,
} from '../entries/github-stage.js'
import { parsedPolicies } from '../entries/policies.js'
import { scenarioOf, swap } from '../entries/scenes.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`declared calls are not applied to a real API server: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}

const nightly =
  '  - { id: nightly, serviceAccount: nightly, createServiceAccount: true, owners: [billing], calls: [{ service: orders, port: 8080, methods: [GET], paths: [/orders/open], kind: read }] }\n'
const idle = '  - { id: idle, serviceAccount: idle, createServiceAccount: true, owners: [billing, ops], calls: [] }\n'
const withCalls = swap('gate: {', 'calls: [calls.yaml]\n    gate: {')

const titleOf = (object: JsonObject): string => `${textAt(object, 'kind')} ${textAt(object, 'metadata', 'name')}`
const isOfCalls = (object: JsonObject): boolean => JSON.stringify(object).includes('"meshgate.dev/binding":"calls"')
/** What is asked for, without what a server adds and what says who wrote it: the set of objects, and the repository. */
const asked = (object: JsonObject): JsonObject => {
  const { apiVersion = '', kind = '', spec = null } = object
  const { name, labels, annotations } = object['metadata'] as { readonly [key: string]: JsonObject } & {
    readonly name: string
  }
  const automount = object['automountServiceAccountToken'] ?? null
  return {
    ...{ apiVersion, kind, name, spec, automount },
    labels: { ...labels, 'applyset.kubernetes.io/part-of': '' },
    annotations: { ...annotations, 'meshgate.dev/source': '' },
  }
}
const byTitle = (objects: readonly JsonObject[]): readonly JsonObject[] =>
  objects.map(asked).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

;(missing === '' ? describe : describe.skip)('declared calls on a real API server', () => {
  let stage: GitHubStage
  let plane: ControlPlane
  let folder: string

  const kubectl = (words: readonly string[], input = ''): string => {
    const ran = spawnSync(`${plane.assets}/kubectl`, ['--kubeconfig', plane.kubeconfig, ...words], {
      encoding: 'utf8',
      input,
    })
    if (ran.status !== 0) throw new Error(`kubectl ${words.join(' ')}: ${ran.stderr}`)
    return ran.stdout
  }
  const make = (objects: readonly (JsonObject | string)[]): string =>
    kubectl(
      ['apply', '-f', '-'],
      objects.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n---\n'),
    )
  const stored = (): readonly JsonObject[] => {
    const kinds = 'authorizationpolicies,peerauthentications,serviceaccounts'
    const list = JSON.parse(kubectl(['-n', namespace, 'get', kinds, '-o', 'json'])) as { readonly items: JsonObject[] }
    return list.items
  }
  const ofCalls = (): readonly JsonObject[] => stored().filter(isOfCalls)
  /** Name and version of everything that a run could have touched. */
  const versions = (): readonly string[] =>
    stored().map((object) => `${titleOf(object)} ${textAt(object, 'metadata', 'resourceVersion')}`)

  const treeOf = (...callers: readonly string[]): WorkTree => {
    const tree = baseTree(scenarioOf(stage, plane))
    return {
      ...tree,
      'meshgate.yaml': withCalls(String(tree['meshgate.yaml'])),
      'calls.yaml': `version: 1\ncallers:${callers.length === 0 ? ' []' : ''}\n${callers.join('')}`,
    }
  }
  const apply = (...callers: readonly string[]) =>
    runKept(stage, commitChange(stage.git, treeOf(), treeOf(...callers)), { command: 'apply' })
  /** What `render` writes of the same repository, with the cluster's objects as a folder. */
  const rendered = async (...callers: readonly string[]): Promise<readonly JsonObject[]> => {
    const workshop = await openWorkshop({
      ...Object.fromEntries(Object.entries(treeOf(...callers)).map(([path, text]) => [path, String(text)])),
      'cluster/all.yaml': clusterObjects(namespace)
        .map((object) => JSON.stringify(object))
        .join('\n---\n'),
    })
    try {
      const generated = openGeneratedFolder(workshop.folder, 'generated')
      const ran = await workshop.run((ports) =>
        render(ports, { folder: generated, check: false, state: `${workshop.folder}/cluster` }),
      )
      if (ran.exitCode !== 0) throw new Error(ran.log)
      const files = Object.entries(await workshop.files()).filter(([path]) => path.startsWith('generated/'))
      return files.map(([, text]) => parse(text) as JsonObject).filter(isOfCalls)
    } finally {
      await workshop.close()
    }
  }

  beforeAll(async () => {
    stage = await startGitHubStage()
    folder = mkdtempSync(join(tmpdir(), 'meshgate-e2e-calls-'))
    const nowhere = { url: 'https://127.0.0.1:1', certificateAuthority: 'none yet' }
    const text = String(baseTree(scenarioOf(stage, nowhere))['meshgate.yaml'])
    const [environment] = loadConfig(text, 'meshgate.yaml').protected.environments
    if (environment === undefined) throw new Error('no environment')
    const file = authenticationConfiguration([environment], {
      platform: 'github',
      serverUrl: stage.issuer.url,
    })
    const jwt = (file['jwt'] as readonly JsonObject[]).map((entry) => ({
      ...entry,
      issuer: { ...(entry['issuer'] as JsonObject), certificateAuthority: stage.authority.certificate },
    }))
    writeFileSync(join(folder, 'authentication.json'), JSON.stringify({ ...file, jwt }))
    plane = startControlPlane({ crds: istioCrds('1.30.0'), authenticationConfig: join(folder, 'authentication.json') })
    const objects = clusterObjects(namespace)
    make([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } }])
    make(objects.filter(({ kind }) => kind === 'Namespace'))
    // The applier holds the rights that `init` writes down, and no others.
    make([
      ...objects.filter(({ kind }) => kind !== 'Namespace'),
      ...parsedPolicies(baseTree(scenarioOf(stage, plane))),
      rolesText([{ name: 'staging', namespace }]),
      ...policyRights(environment),
    ])
    // It fetches the issuer's keys in the background.
    for (let round = 0; round < 80; round += 1) {
      const looked = await runKept(stage, commitChange(stage.git, treeOf(), treeOf(idle)), {
        pull: 81,
        command: 'doctor',
      })
      if (looked.log.includes('takes the job by the trust rules')) return
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    throw new Error('the API server has no keys of the issuer')
  }, 900_000)
  afterAll(async () => {
    plane.down()
    rmSync(folder, { recursive: true, force: true })
    await stage.close()
  })

  test('objects of others are refused, and nothing at all is written', async () => {
    make([{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'nightly', namespace } }])
    const before = versions()
    const refused = await apply(nightly, idle)
    expect({ exit: refused.exitCode, log: refused.log }).not.toMatchObject({ exit: 0 })
    expect(codesOf(refused)).toEqual(['FOREIGN_OWNER'])
    expect(versions()).toEqual(before)
    // Nor is the policy of the same name that somebody wrote by hand taken over.
    kubectl(['-n', namespace, 'delete', 'serviceaccount', 'nightly'])
    const name = 'meshgate-calls-default-deny'
    const foreign = { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', metadata: { name, namespace } }
    make([{ ...foreign, spec: {} }])
    const between = versions()
    expect(codesOf(await apply(nightly, idle))).toEqual(['FOREIGN_OWNER'])
    expect(versions()).toEqual(between)
    kubectl(['-n', namespace, 'delete', 'authorizationpolicy', name])
  })

  test('apply writes what render writes, a second time nothing, and removes what is no longer declared', async () => {
    const applied = await apply(nightly, idle)
    expect({ exit: applied.exitCode, log: applied.log }).toMatchObject({ exit: 0 })
    const wanted = await rendered(nightly, idle)
    expect(wanted.map(titleOf).sort()).toEqual([
      'AuthorizationPolicy meshgate-calls-default-deny',
      expect.stringMatching(/^AuthorizationPolicy meshgate-calls-orders-/),
      'ServiceAccount idle',
      'ServiceAccount nightly',
    ])
    expect(byTitle(ofCalls())).toEqual(byTitle(wanted))

    const before = versions()
    const again = await apply(nightly, idle)
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
    expect(versions()).toEqual(before)

    const pruned = await apply(idle)
    expect({ exit: pruned.exitCode, log: pruned.log }).toMatchObject({ exit: 0 })
    expect(byTitle(ofCalls())).toEqual(byTitle(await rendered(idle)))
    expect(ofCalls().map(titleOf).sort()).toEqual([
      'AuthorizationPolicy meshgate-calls-default-deny',
      'ServiceAccount idle',
    ])
    // What others wrote stays as it was.
    const foreign = (title: string): boolean => / (?:orders|default) /.test(title)
    expect(versions().filter(foreign)).toEqual(before.filter(foreign))
  })
})
