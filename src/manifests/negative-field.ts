/** `notPrincipals` of `principals`: how Istio names the field that leaves out. Each interpreter of the policies has its own. */
export const negativeField = (name: string): string => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`
