/** gatewayClassName values whose gateways take requests from outside by Istio's controller (I pkg/config/kube/gateway). */
export const routeClasses: ReadonlySet<string> = new Set(['istio', 'istio-remote', ''])
