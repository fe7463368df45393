import { readNamespace } from '../ports/read-namespace.js'
import type { Inputs } from '../ports/inputs.js'
import { Refusal } from '../errors/problem.js'
import type { Environment, Platform } from './detect.js'

/** What the workflow asked for, with what only the entry needs. */
export interface PlatformInputs {
  readonly command: string
  readonly inputs: Inputs
  /** Writes the comment; undefined where the workflow gives none. */
  readonly token: string | undefined
  /** PEM file of authorities that the job trusts besides the public ones. */
  readonly caFile: string | undefined
}

const gitlabNames = {
  command: 'MESHGATE_COMMAND',
  environment: 'MESHGATE_ENVIRONMENT',
  config: 'MESHGATE_CONFIG',
  before: 'MESHGATE_BEFORE',
  after: 'MESHGATE_AFTER',
  audience: 'MESHGATE_AUDIENCE',
  'cluster-audience': 'MESHGATE_CLUSTER_AUDIENCE',
  expect: 'MESHGATE_EXPECT',
  'plan-file': 'MESHGATE_PLAN_FILE',
  'take-back': 'MESHGATE_TAKE_BACK',
  'audit-after': 'MESHGATE_AUDIT_AFTER',
  bindings: 'MESHGATE_BINDINGS',
  expired: 'MESHGATE_EXPIRED',
  namespace: 'MESHGATE_NAMESPACE',
  'ca-file': 'MESHGATE_CA_FILE',
  token: 'MESHGATE_GITLAB_TOKEN',
} as const
type InputName = keyof typeof gitlabNames

/** The component's default: `id_tokens` must name some audience, and this one says that nobody chose any. */
const unusedAudience = 'meshgate-unused-mesh'
const meshAudience = (value: string | undefined): string | undefined => (value === unusedAudience ? undefined : value)

/**
 * The runner's name for an input: `INPUT_`, upper case, spaces as `_`, hyphens kept (actions/runner Handler.cs). A
 * shell reads the same variables as a GitLab job.
 */
const variableName = (platform: Platform, name: InputName): string =>
  platform === 'github' ? `INPUT_${name.toUpperCase()}` : gitlabNames[name]

/** Reads the inputs; an empty one is one that was not given. Throws a `Refusal` with code INPUT_CHARACTER. */
export const readInputs = (platform: Platform, env: Environment): PlatformInputs => {
  const read = (name: InputName): string | undefined => {
    const value = (env[variableName(platform, name)] ?? '').trim()

    const bad = /[\u0000-\u001f\u007f]/.exec(value)
    if (bad !== null) {
      throw new Refusal({
        code: 'INPUT_CHARACTER',
        message: `the input ${name} holds a control character`,
        where: { kind: 'input', name },
        expected: 'one line of text',
        received: `U+${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} at position ${bad.index + 1}`,
        remedy: 'Write the input on one line; in YAML, a block scalar (`|`) keeps line feeds.',
      })
    }
    return value === '' ? undefined : value
  }
  return {
    command: read('command') ?? 'check',
    inputs: {
      environment: read('environment'),
      config: read('config') ?? 'meshgate.yaml',
      before: read('before'),
      after: read('after'),
      audience: meshAudience(read('audience')),
      clusterAudience: read('cluster-audience'),
      expect: read('expect'),
      planFile: read('plan-file'),
      takeBack: read('take-back'),
      auditAfter: read('audit-after'),
      bindings: read('bindings'),
      expired: read('expired'),
      namespace: readNamespace(read('namespace'), 'namespace'),
    },
    token: read('token'),
    caFile: read('ca-file'),
  }
}
