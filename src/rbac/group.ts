import type { KubernetesObject } from '../ports/object.js'

export const rbacGroup = 'rbac.authorization.k8s.io'

export const isRbac = (object: KubernetesObject, kind: string): boolean =>
  object.key.group === rbacGroup && object.key.kind === kind
