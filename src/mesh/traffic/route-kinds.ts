/** Kinds of the Gateway API's group that bind routes to a Gateway or a Service (gateway-api `apis/v1`, `apis/v1alpha2`). */
export const gatewayApiRouteKinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'] as const
