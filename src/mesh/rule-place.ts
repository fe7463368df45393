/**
 * A rule as people find it in the file: `spec.rules[1]`, `spec.jwtRules[0]`. "rule 1" counts from 0 in the words of Istio
 * and Envoy, from 1 in everybody else's, and does not say which.
 */
export const rulePlace = (kind: string, rule: number | string): string =>
  `spec.${kind === 'RequestAuthentication' ? 'jwtRules' : 'rules'}[${rule}]`
