/** A Role or ClusterRole that every API server makes when it starts, whatever its cluster's own objects say. */
export interface DefaultRole {
  /** Missing: a ClusterRole. */
  readonly namespace?: string
  readonly name: string
  /** `verbs groups resources [names]`, or `verbs paths`; members joined by a comma, `-` for the core group. */
  readonly rules: readonly string[]
  /** The role is made of those that carry `rbac.authorization.k8s.io/aggregate-to-NAME`. */
  readonly aggregates?: 'admin' | 'edit' | 'view'
  /** It carries that label. */
  readonly partOf?: 'admin' | 'edit' | 'view'
}
