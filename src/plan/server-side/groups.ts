import type { Environment } from '../../config/config.js'

/** Two repositories of a cluster may both have a `staging`; in one namespace it would be one environment. */
export type Named = Pick<Environment, 'name' | 'namespace'>

/** Names that the API server gives the jobs; bindings and the admission policy speak of these. No namespace holds a colon. */
export const groupsOf = ({ namespace, name }: Named): { readonly reader: string; readonly applier: string } => ({
  reader: `meshgate:check:${namespace}:${name}`,
  applier: `meshgate:apply:${namespace}:${name}`,
})
