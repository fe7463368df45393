import type { Code } from '../errors/codes.js'

/** What a binding needs to know of the cluster; where that was not read, it can be neither rendered nor refused. */
export const needsCluster: ReadonlySet<Code> = new Set<Code>([
  'BINDING_SERVICE',
  'BINDING_PORT',
  'BINDING_ROLE',
  'FIRST_ALLOW',
  'CALL_SERVICE',
  'CALL_PORT',
])
