import { everyStageOf, type Enforcement } from './enforcement.js'

/** Every rule of the policies there, as text. */
export const rulesText = (enforcement: Enforcement): string =>
  JSON.stringify(
    everyStageOf(enforcement).flatMap(({ allow, deny, audit, custom }) =>
      [allow, deny, audit, custom].flat().map(({ rules = [] }) => rules),
    ),
  )

/** Whether what is enforced there tells ports apart. */
export const readsPorts = (enforcement: Enforcement): boolean =>
  /"(?:notPorts|ports|destination\.port)"/.test(rulesText(enforcement))
