import { everyStageOf, type AppliedPolicy, type Enforcement } from './enforcement.js'
import { writtenOnce } from './written-once.js'

// The ports of a workload share their lists of policies.
const textOf = writtenOnce((policies: readonly AppliedPolicy[]) =>
  JSON.stringify(policies.map(({ rules = [] }) => rules)),
)

/** Every rule of the policies there, as text: a list for each kind at each proxy. */
export const rulesText = (enforcement: Enforcement): string =>
  everyStageOf(enforcement)
    .flatMap(({ allow, deny, audit, custom }) => [allow, deny, audit, custom].map(textOf))
    .join('\n')

/** Whether what is enforced there tells ports apart. */
export const readsPorts = (enforcement: Enforcement): boolean =>
  /"(?:notPorts|ports|destination\.port)"/.test(rulesText(enforcement))
