import { parseAllDocuments } from 'yaml'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { isJsonObject, type Json, type JsonObject } from '../../src/ports/json.js'

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

/** The objects of a repository's `mesh/`, as a GitOps tool would have put them into the cluster. */
export const parsedPolicies = (tree: WorkTree): readonly JsonObject[] =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('mesh/'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as Json))
    .filter(isJsonObject)
