/** An ALLOW for orders: these ServiceAccounts of the shop may read. */
export const policy = (name: string, accounts: readonly string[]): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  rules:
    - from:
        - source:
            principals: [${accounts.map((account) => `cluster.local/ns/shop/sa/${account}`).join(', ')}]
      to:
        - operation:
            methods: [GET]
            paths: [/orders*]
`
