import { stringify } from 'yaml'
import type { UnitSettings } from '../config/config.js'
import { applySetParentName } from '../bindings/names.js'
import { comparedKinds, readKinds } from '../mesh/kinds.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { jobBindings } from '../plan/server-side/server-side.js'
import type { FoundEnvironment } from './found-environment.js'
import { writeVerbs } from './written-rights.js'

/** Where the repository lives. */
export interface Remote {
  readonly host: string
  /** `owner/name`, or a path with groups. */
  readonly path: string
}

/**
 * An URL of git: https, ssh or `git@host:path`. Credentials in it are dropped. A port of https is one of the platform's own address,
 * and of its issuer; a port of ssh says nothing about either.
 */
export const readRemote = (url: string): Remote | undefined => {
  const match =
    /^https:\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+(?::\d+)?)\/([\w./-]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:http|ssh|git):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([\w./-]+?)(?:\.git)?\/?$/.exec(url)
  return match === null ? undefined : { host: match[1] ?? '', path: (match[2] ?? '').replace(/^\/+/, '') }
}

export type Platform = 'github' | 'gitlab'

export interface ConfigurationParts {
  readonly platform: Platform
  readonly remote: Remote | undefined
  readonly environments: readonly FoundEnvironment[]
  readonly unbuilt: readonly string[]
  readonly unrendered: readonly { readonly settings: UnitSettings; readonly reason: string }[]
  /** Contexts of the kubeconfig of this machine, with their servers. */
  readonly contexts: readonly { readonly name: string; readonly server: string }[]
  /** The context that somebody named; it becomes the cluster of every environment. */
  readonly context: string | undefined
}

const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd()

/** `meshgate.yaml`: right as it is; what cannot be known here stands in comments, with how to find it. */
export const configurationText = (parts: ConfigurationParts): string => {
  const { environments, unbuilt, unrendered } = parts
  return [
    '# Read from the target branch: a merge request cannot change what judges it.',
    '# Every key: docs/schemas/meshgate.schema.json of meshgate. `meshgate doctor` says what is still missing.',
    'version: 1',
    ...unbuilt
      .slice(0, 5)
      .flatMap((path) => [
        `# ${JSON.stringify(path)} builds other files: render it in a job before this one (helm template, kustomize build),`,
        '# and list the result under `policies`, or give it to check as `before` and `after`.',
      ]),
    ...unrendered
      .slice(0, 5)
      .flatMap(({ settings, reason }) => [
        `# unit: ${flow(writtenUnit(settings))} # is none here, since it is not rendered:`,
        `#   ${flow(reason.slice(0, 600)).replaceAll(/[\r\n]+/g, ' ')}`,
      ]),
    'environments:',
    ...environments.flatMap((environment) => environmentLines(environment, parts)),
    '',
  ].join('\n')
}

const environmentLines = (
  { name, namespace, policies, unit, audience }: FoundEnvironment,
  { platform, remote, contexts, context }: ConfigurationParts,
): readonly string[] => [
  `  ${flow(name)}:`,
  `    namespace: ${flow(namespace)} # where bindings are written`,
  ...(policies.length === 0 ? [] : [`    policies: ${flow(policies)}`]),
  ...(unit === undefined ? [] : [`    unit: ${flow(writtenUnit(unit))} # rendered at both revisions`]),
  `    gate: { newAccess: ${isProduction(name) ? 'error' : 'warn'}, lostAccess: warn, findings: error }`,
  '    # Identity. 1. Find the ids and put them in place of each "0":',
  `    #    ${idCommand(platform, remote)}`,
  '    # 2. Uncomment the audience; the mesh must accept it (a RequestAuthentication lists it), and only this environment use it:',
  `    # audience: ${flow(audience ?? `https://mesh.example.com/${name}`)}`,
  '    trust:',
  ...trustLines(platform, remote, name),
  ...(context === undefined
    ? [
        '    # Cluster. One of these, when the job or you can reach it:',
        ...contexts
          .slice(0, 10)
          .map(
            (one) => `    # cluster: ${flow({ context: one.name })} # ${one.server.replaceAll(/[^\x21-\x7e]/g, '')}`,
          ),
        `    # cluster: ${flow({ server: contexts[0]?.server ?? 'https://k8s.example.com', auth: 'id-token', audience: contexts[0]?.server ?? 'https://k8s.example.com' })}`,
      ]
    : [`    cluster: ${flow({ context })}`]),
]

/** What the README shows: new access stops a merge there, and is told elsewhere. */
const isProduction = (name: string): boolean => /(?:^|[-_.])prod(?:uction)?$/i.test(name)

const writtenUnit = ({ path, values }: UnitSettings): Pick<UnitSettings, 'path'> & Partial<UnitSettings> =>
  values.length === 0 ? { path } : { path, values }

const idCommand = (platform: Platform, remote: Remote | undefined): string =>
  platform === 'github'
    ? `gh api repos/${remote?.path ?? 'OWNER/NAME'} --jq '.id, .owner.id'    # repository_id, repository_owner_id`
    : `glab api projects/${encodeURIComponent(remote?.path ?? 'GROUP/NAME')} | jq .id    # project_id; it also stands on the project's page`

const trustLines = (platform: Platform, remote: Remote | undefined, name: string): readonly string[] => {
  if (platform === 'github') {
    const ids = { repository_id: '0', repository_owner_id: '0' }
    return [
      `      check: ${flow({ github: { ...ids, event_name: ['pull_request', 'merge_group'] } })}`,
      `      apply: ${flow({ github: { ...ids, environment: name, ref: 'refs/heads/main', event_name: ['push', 'workflow_dispatch'] } })}`,
    ]
  }
  const base = {
    ...(remote === undefined || remote.host === 'gitlab.com' ? {} : { issuer: `https://${remote.host}` }),
    project_id: '0',
  }
  const branch = { ref_path: 'refs/heads/main', ref_protected: 'true' }
  return [
    '      check:',
    `        - ${flow({ gitlab: { ...base, pipeline_source: 'merge_request_event' } })}`,
    '        # Jobs of `plan` and `drift` name the environment and wait for no approval: they read.',
    `        - ${flow({ gitlab: { ...base, environment: name, environment_action: 'prepare', ...branch } })}`,
    '      # Those of `apply` and `revoke` write.',
    `      apply: ${flow({ gitlab: { ...base, environment: name, environment_action: ['start', 'stop'], environment_protected: 'true', ...branch } })}`,
  ]
}

/** The merge-request job. The tag of this release is named; a commit id in its place cannot be moved. */
export const workflowText = (version: string): string => `name: mesh
on: [pull_request, merge_group]
permissions:
  contents: read # reads the two revisions
  pull-requests: write # writes the comment
  # id-token: write # asks for the job's identity, once meshgate.yaml names an audience
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
      - uses: meshgate/meshgate@${version} # pin the commit: git ls-remote https://github.com/meshgate/meshgate ${version}
`

export const pipelineText = (version: string): string => `include:
  - component: $CI_SERVER_FQDN/meshgate/meshgate/check@${version}
    inputs:
      stage: test
      # audience: the text of \`audience\` in meshgate.yaml, once it names one
`

/** Of an environment, what its roles depend on. */
interface RolesOf {
  readonly name: string
  readonly namespace: string
  /** The ServiceAccount that `apply` makes a login for. */
  readonly kubeconfig?: string
  /** What its bindings ask of the applier; missing: nothing is known of them. */
  readonly written?: readonly JsonObject[]
}

/**
 * What an administrator applies so that the jobs of some environments may read, and apply may write. `all` are those of their
 * cluster: one reader serves them, and one applier a namespace, so that no print takes away what another gave.
 */
export const rolesText = (environments: readonly RolesOf[], all: readonly RolesOf[] = environments): string => {
  const groups = new Map<string, Set<string>>()
  // Of ConfigMaps those alone that stand below by name: others may hold what is nobody's business.
  const compared = comparedKinds.filter(({ kind }) => kind !== 'ConfigMap')
  for (const { group, resource } of [...readKinds, ...compared]) {
    const resources = groups.get(group) ?? new Set<string>()
    groups.set(group, resources.add(resource))
  }
  const parents = all.map(({ name }) => applySetParentName(name))
  const reader: JsonObject = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'meshgate-reader' },
    rules: [
      ...[...groups]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([group, resources]) => ({
          apiGroups: [group],
          resources: [...resources].sort(byCodePoint),
          verbs: ['get', 'list'],
        })),
      { apiGroups: [''], resources: ['configmaps'], resourceNames: ['istio', ...parents], verbs: ['get', 'list'] },
      // Which revision a tag of Istio leads to; the tags are the cluster's.
      {
        apiGroups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['get', 'list'],
      },
    ],
  }
  const verbs = [...writeVerbs]
  const appliers = [...new Set(environments.map(({ namespace }) => namespace))].map((namespace): JsonObject => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'meshgate-applier', namespace },
    rules: [
      { apiGroups: [''], resources: ['serviceaccounts', 'configmaps'], verbs },
      { apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles', 'rolebindings'], verbs },
      { apiGroups: ['security.istio.io'], resources: ['authorizationpolicies'], verbs },
      ...loginRules(all.filter((environment) => environment.namespace === namespace)),
      ...writtenRules(all.filter((environment) => environment.namespace === namespace)),
    ],
  }))
  return [
    '# For an administrator: kubectl apply -f -. The roles are bound to the groups that `init --server-side` makes of a job by its',
    '# token; where the jobs log in otherwise, put in their names. Kubernetes lets nobody give away what they do not hold, so the',
    '# applier may `bind` the roles that bindings of meshgate.yaml refer to, by name, and holds the permissions that they list: print',
    '# anew when a binding asks for more.',
    [reader, ...appliers, ...environments.flatMap(jobBindings)]
      .map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false }))
      .join('---\n'),
  ].join('\n')
}

/** Of several environments and bindings, each rule once. */
const writtenRules = (environments: readonly RolesOf[]): readonly JsonObject[] => [
  ...new Map(
    environments.flatMap(({ written = [] }) => written).map((rule) => [JSON.stringify(rule), rule] as const),
  ).values(),
]

/** A login is given for the accounts by name alone: without names it would be one as every account of the namespace. */
const loginRules = (environments: readonly RolesOf[]): readonly JsonObject[] => {
  const accounts = [...new Set(environments.flatMap(({ kubeconfig }) => kubeconfig ?? []))].sort(byCodePoint)
  return accounts.length === 0
    ? []
    : [{ apiGroups: [''], resources: ['serviceaccounts/token'], resourceNames: accounts, verbs: ['create'] }]
}
