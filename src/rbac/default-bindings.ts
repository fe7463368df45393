import { defaultRoles } from './default-roles.js'

/** A binding that every API server makes when it starts, to the default role of its own name. */
export interface DefaultBinding {
  /** Missing: a ClusterRoleBinding. */
  readonly namespace?: string
  readonly name: string
  /** Where the role has another name. */
  readonly role?: string
  /** `Group NAME`, `User NAME`, `ServiceAccount NAMESPACE/NAME`. */
  readonly subjects: readonly string[]
}

const controller = 'system:controller:'

/** A controller runs as the ServiceAccount of its own name. */
const ofControllers: readonly DefaultBinding[] = defaultRoles
  .filter(({ name }) => name.startsWith(controller))
  .map(({ namespace, name }) => ({
    ...(namespace === undefined ? {} : { namespace }),
    name,
    subjects: [`ServiceAccount kube-system/${name.slice(controller.length)}`],
  }))

/** kube-apiserver 1.36, the same source as the roles; `system:node` is bound to nobody, since nodes have an authorizer. */
export const defaultBindings: readonly DefaultBinding[] = [
  { name: 'cluster-admin', subjects: ['Group system:masters'] },
  { name: 'system:basic-user', subjects: ['Group system:authenticated'] },
  { name: 'system:discovery', subjects: ['Group system:authenticated'] },
  { name: 'system:public-info-viewer', subjects: ['Group system:authenticated', 'Group system:unauthenticated'] },
  { name: 'system:service-account-issuer-discovery', subjects: ['Group system:serviceaccounts'] },
  { name: 'system:monitoring', subjects: ['Group system:monitoring'] },
  { name: 'system:node', subjects: [] },
  { name: 'system:node-proxier', subjects: ['User system:kube-proxy'] },
  { name: 'system:kube-controller-manager', subjects: ['User system:kube-controller-manager'] },
  { name: 'system:kube-scheduler', subjects: ['User system:kube-scheduler'] },
  { name: 'system:volume-scheduler', subjects: ['User system:kube-scheduler'] },
  { name: 'system:kube-dns', subjects: ['ServiceAccount kube-system/kube-dns'] },
  {
    namespace: 'kube-system',
    name: 'system::extension-apiserver-authentication-reader',
    role: 'extension-apiserver-authentication-reader',
    subjects: ['User system:kube-controller-manager', 'User system:kube-scheduler'],
  },
  {
    namespace: 'kube-system',
    name: 'system::leader-locking-kube-controller-manager',
    subjects: [
      'User system:kube-controller-manager',
      'ServiceAccount kube-system/kube-controller-manager',
      'ServiceAccount kube-system/leader-election-controller',
    ],
  },
  {
    namespace: 'kube-system',
    name: 'system::leader-locking-kube-scheduler',
    subjects: ['User system:kube-scheduler', 'ServiceAccount kube-system/kube-scheduler'],
  },
  ...ofControllers,
]
