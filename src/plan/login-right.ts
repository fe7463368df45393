import type { Environment } from '../config/config.js'
import type { AccessQuestion } from '../ports/cluster.js'

/** The right without which the environment's `kubeconfig` cannot be made; undefined where it asks for none. */
export const loginRight = ({
  namespace,
  kubeconfig,
}: Pick<Environment, 'namespace' | 'kubeconfig'>): (AccessQuestion & { readonly name: string }) | undefined =>
  kubeconfig === undefined
    ? undefined
    : { verb: 'create', group: '', resource: 'serviceaccounts/token', namespace, name: kubeconfig }
