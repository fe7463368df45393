/** By it the pods of a Gateway are known (Gateway API: GEP-1762), and which one they serve. */
export const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name'
