import { textAt } from '../../mesh/fields.js'
import { isWhollyRead, keyTitle, type MeshState } from '../../ports/object.js'
import type { Account, Revocation } from './revocation.js'
import { policiesForTokens } from './token-policies.js'

/** What can go on after a revocation, and until when. */
export interface Outliving {
  readonly what: string
  /** RFC 3339; missing where no clock ends it. */
  readonly until?: string
  /** What ends it sooner. */
  readonly remedy: string
}

const second = 1000
/** What `apply` asks for its kubeconfig. */
const kubeconfigSeconds = 600
/** GitHub's ID tokens, from `nbf` to `exp`; GitLab's live as long as the job may. */
const idTokenSeconds = 600
/** Istio's default (`SECRET_TTL`). */
const certificateSeconds = 24 * 3600

/**
 * Connections that are open, certificates and tokens. Requests of HTTP are judged one by one, so a policy that is gone ends
 * them with the next push of the configuration; a TCP connection was judged when it was opened, and stays.
 */
export const outlives = (state: MeshState, revocation: Revocation, now: number): readonly Outliving[] => {
  // Where this run took nothing, the time runs from the run that did: a later end than its own would be wrong.
  const until = (seconds: number): { readonly until?: string } =>
    revocation.objects.length === 0
      ? {}
      : { until: new Date(now + seconds * second).toISOString().replace(/\.\d+Z$/, 'Z') }
  const tokens = policiesForTokens(state.objects, revocation.objects)
  return [
    ...revocation.accounts.flatMap((account): readonly Outliving[] => {
      const title = `ServiceAccount ${account.namespace}/${account.name}`
      const pods = podsOf(state, account)
      return [
        ...pods.map((pod) => ({
          what: `TCP connections that ${pod} has open, and its certificate of the mesh`,
          ...until(certificateSeconds),
          remedy: `Restart it: kubectl delete ${pod.replace(/^Pod (.*)\/(.*)$/, 'pod -n $1 $2')}. The time is that of the certificate; an open TCP connection has none.`,
        })),
        ...(isWhollyRead(state, '', 'Pod', account.namespace)
          ? []
          : [
              {
                what: `TCP connections that pods of ${title} have open: the Pods of ${account.namespace} were not read, so it is not known whether there are any`,
                remedy: `Restart those that \`kubectl get pods -n ${account.namespace} -o wide\` shows with this ServiceAccount.`,
              },
            ]),
        {
          what: `tokens of ${title} that were handed out: the API server refuses them once the ServiceAccount is gone, a mesh that checks them by signature does not`,
          ...until(kubeconfigSeconds),
          remedy:
            'The time is that of the kubeconfig of `apply`; a Pod or a Secret may hold one that lives longer. Nothing shortens it.',
        },
      ]
    }),
    ...(tokens === undefined
      ? []
      : [
          {
            what:
              tokens.length === 0
                ? 'ID tokens of running jobs: no policy speaks of their claims any more, also where the token is still valid'
                : `ID tokens of jobs: ${tokens.slice(0, 5).join(', ')}${tokens.length > 5 ? ` and ${tokens.length - 5} more` : ''} may still let them in, by the same claims`,
            ...until(idTokenSeconds),
            remedy:
              tokens.length === 0
                ? 'Nothing is needed; GitLab’s live as long as the job may run, so set `timeout` on it.'
                : 'The time is that of a token; every new job gets another one. Take the claims out of those policies, or revoke their bindings, where that is not meant.',
          },
        ]),
  ]
}

const podsOf = ({ objects }: MeshState, { namespace, name }: Account): readonly string[] =>
  objects
    .filter(
      ({ key, content }) =>
        key.group === '' &&
        key.kind === 'Pod' &&
        key.namespace === namespace &&
        (textAt(content, 'spec', 'serviceAccountName') || 'default') === name,
    )
    .map(({ key }) => keyTitle(key))
