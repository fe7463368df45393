import { everyStageOf, type Enforcement } from './enforcement.js'

/** Rules for tokens at a destination, as text: where they change, a request with a token may meet another answer. */
export const tokenRulesKey = (enforcement: Enforcement): string =>
  JSON.stringify(everyStageOf(enforcement).map(({ jwtRules }) => jwtRules.map(({ rule }) => rule)))
