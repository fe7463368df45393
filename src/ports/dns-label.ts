/** RFC 1123 label: what namespaces, Services and ServiceAccounts are called (Kubernetes: object names). */
export const isDnsLabel = (name: string): boolean => /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(name)
