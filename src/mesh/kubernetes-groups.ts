/** Groups of the API server itself that end in `.k8s.io`, as do some of operators: those of Spark and of Metacontroller. */
const ownGroups: ReadonlySet<string> = new Set(
  [
    ...['admissionregistration', 'apiextensions', 'apiregistration', 'authentication', 'authorization'],
    ...['certificates', 'coordination', 'discovery', 'events', 'flowcontrol.apiserver', 'internal.apiserver'],
    ...['metrics', 'networking', 'node', 'rbac.authorization', 'resource', 'scheduling', 'storage', 'storagemigration'],
  ].map((name) => `${name}.k8s.io`),
)

/** Whether a kind is one of Kubernetes itself, whose controllers are known. */
export const isKubernetesGroup = (group: string): boolean => !group.includes('.') || ownGroups.has(group)

/** Those, and groups of Kubernetes' projects whose objects have tables or rules of their own here, or are read by a tool alone. */
export const isFollowedGroup = (group: string): boolean =>
  isKubernetesGroup(group) ||
  ['gateway.networking.k8s.io', 'policy.networking.k8s.io', 'kustomize.config.k8s.io'].includes(group)
