import { Refusal } from '../errors/problem.js'
import type { Problem } from '../errors/problem.js'
import { ownPolicyPrefix } from '../manifests/no-op.js'
import { keyTitle } from '../ports/object.js'
import type { ObjectKey } from '../ports/object.js'
import { limited, type FailureStatus } from './status.js'

const received = (status: FailureStatus): string =>
  `HTTP ${status.code}${status.reason === '' ? '' : ` ${status.reason}`}${status.message === '' ? '' : `: ${limited(status.message)}`}`

/** 403: `doing` completes "The identity may not …". */
export const forbiddenRefusal = (doing: string, status: FailureStatus): Refusal =>
  new Refusal({
    code: 'CLUSTER_FORBIDDEN',
    message: `The identity may not ${doing}`,
    expected: 'a Role or ClusterRole that allows it',
    received: received(status),
    remedy: 'Bind the rights that the README lists for this job; kubectl auth can-i --as shows what the identity has.',
  })

/** An answer that nothing here has an explanation for. */
export const unexpectedRefusal = (what: string, status: FailureStatus): Refusal =>
  new Refusal({
    code: 'CLUSTER_ANSWER',
    message: `${what} failed`,
    expected: 'success',
    received: received(status),
    remedy: "Read the API server's words above; the request was not retried since repeating it would not help.",
  })

/**
 * Says what a refused write means. The API server's own answers mislead: schema errors are HTTP 500, a missing CRD is a
 * plain-text 404, a RoleBinding to a missing Role is "not found" by its own name (kubernetes.md §2.5, §7).
 */
export const explainWrite = (key: ObjectKey, status: FailureStatus): Refusal => {
  const problems = problemsOf(key, status)
  return new Refusal(problems[0], ...problems.slice(1))
}

const problemsOf = (key: ObjectKey, status: FailureStatus): readonly [Problem, ...Problem[]] => {
  const title = keyTitle(key)
  const one = (code: Problem['code'], message: string, expected: string, remedy: string): readonly [Problem] => [
    { code, message, expected, received: received(status), remedy },
  ]
  const { message } = status
  if (status.code === 404 && !status.structured)
    return one(
      'CLUSTER_API_MISSING',
      `The cluster does not have the kind ${key.kind} of ${key.group === '' ? 'the core group' : key.group} in the version that is written`,
      'an installed CRD that serves the version',
      'Install the CRDs of Istio (helm install istio-base istio/base), or write a version that the cluster serves.',
    )
  if (isNamespaceProblem(status))
    return one(
      'CLUSTER_NAMESPACE',
      `The namespace ${key.namespace} ${status.code === 404 ? 'does not exist' : 'is being deleted'}`,
      'a namespace that exists',
      `Make it first: kubectl create namespace ${key.namespace}. meshgate never makes namespaces.`,
    )
  if (message.includes('failed calling webhook'))
    return one(
      'CLUSTER_WEBHOOK',
      `An admission webhook that has to judge ${title} cannot be reached`,
      'a webhook that answers',
      'Usually istiod is down or has no endpoints: kubectl -n istio-system get pods,endpoints. The object itself was not judged.',
    )
  if (message.includes('not currently held')) {
    const missing = missingRules(message)
    const [escalation] = one(
      'CLUSTER_ESCALATION',
      `${title} would give rights that the identity does not have itself`,
      'an identity that holds every right it grants, or bind on the role',
      'Print the rights of the applier again (`meshgate init --server-side`, or `meshgate init`): they name what the bindings give away; have them applied by whoever owns the cluster. Never grant escalate.',
    )
    // The whole text begins with the name of the user and all groups, and the rules are cut off.
    return [
      missing.length === 0
        ? escalation
        : {
            ...escalation,
            received: `HTTP ${status.code}, it lacks: ${rulesText(missing)}${message.endsWith('…') ? '; and more' : ''}`,
          },
    ]
  }
  if (message.includes(`ValidatingAdmissionPolicy '${ownPolicyPrefix}`))
    return one(
      'CLUSTER_DENIED',
      `meshgate's own admission policy refuses this login the write of ${title}`,
      'a login of the apply job, whose group the policy admits, or of its break-glass group',
      'Run it in the apply job: its group is meshgate:apply:NAMESPACE:ENVIRONMENT (`meshgate init --server-side`). For an edit by hand be a member of the group that the message names.',
    )
  if (/^admission webhook|ValidatingAdmissionPolicy|^denied the request/.test(message))
    return one(
      'CLUSTER_DENIED',
      `An admission policy of the cluster refuses ${title}`,
      'an object that the policy admits',
      'Change the object as the policy says, or ask whoever owns the policy.',
    )
  if (status.causes.some((cause) => cause.field === 'roleRef'))
    return one(
      'CLUSTER_ROLE_REF',
      `The role that ${title} refers to cannot be changed`,
      'the same roleRef as before',
      'Write a RoleBinding under another name and remove this one afterwards.',
    )
  if (status.code === 403) return forbiddenRefusal(`write ${title}`, status).problems
  return isInvalid(status) ? invalid(key, status) : unexpectedRefusal(`Writing ${title}`, status).problems
}

export const isNamespaceProblem = (status: FailureStatus): boolean =>
  (status.code === 404 && status.about.kind === 'namespaces') ||
  status.causes.some((cause) => cause.reason === 'NamespaceTerminating')

/** Kubernetes writes each rule on a line of its own: `{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "list"]}`. */
const missingRules = (message: string): readonly string[] =>
  [...message.matchAll(/\{(?:APIGroups|Resources|ResourceNames|NonResourceURLs|Verbs):\[[^{}]*\]\}/g)].map(([rule]) => {
    const of = (field: string): readonly string[] => {
      const [, list = ''] = new RegExp(`\\b${field}:\\[([^\\]]*)\\]`).exec(rule) ?? []
      return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name)
    }
    const groups = of('APIGroups').filter((group) => group !== '')
    const what = [...of('Resources'), ...of('NonResourceURLs')].join(', ')
    const names = of('ResourceNames').join(', ')
    return `${of('Verbs').join(', ')} on ${what}${groups.length === 0 ? '' : ` of ${groups.join(', ')}`}${names === '' ? '' : ` named ${names}`}`
  })

/** Rules that one message names; the others are counted. */
const rulesNamed = 20

const rulesText = (rules: readonly string[]): string => {
  const left = rules.length - rulesNamed
  return `${rules.slice(0, rulesNamed).join('; ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** Schema errors of server-side apply come as HTTP 500 without a reason. */
const isInvalid = (status: FailureStatus): boolean =>
  status.code === 422 ||
  status.code === 400 ||
  status.code === 413 ||
  (status.code === 500 &&
    /failed to create typed patch object|field not declared in schema|duplicate entries for key/.test(status.message))

const invalid = (key: ObjectKey, status: FailureStatus): readonly [Problem, ...Problem[]] => {
  const title = keyTitle(key)
  const remedy = 'Fix the object in the repository or the binding that it is made from; nothing was written.'
  const [first, ...rest] = status.causes.map((cause): Problem => ({
    code: 'CLUSTER_INVALID',
    message: `The API server refuses ${title}${cause.field === '' ? '' : ` at ${cause.field}`}`,
    expected: 'an object that the schema and its rules accept',
    received: cause.message,
    remedy,
  }))
  return first === undefined
    ? [
        {
          code: 'CLUSTER_INVALID',
          message: `The API server refuses ${title}`,
          expected: 'an object that the schema and its rules accept',
          received: received(status),
          remedy,
        },
      ]
    : [first, ...rest]
}
