/** Two jobs of Dataflow and the mesh that they call, for tests. */
export const jobs = `version: 1
audience: https://mesh.example.com/dataflow
gateway: { namespace: edge, name: data, serviceAccount: data-istio }
jobs:
  - name: enricher
    worker: { email: enricher@demo-prod.iam.gserviceaccount.com, uniqueId: '117000000000000000001' }
    launcher: starter@demo-prod.iam.gserviceaccount.com
    serviceAccount: beam/enricher
    owners: [orders]
    calls:
      - { host: ledger.example.com, service: ledger.finance, port: 80, methods: [POST], paths: [/v1/entries], kind: write }
  - name: reader
    worker: { email: reader@demo-prod.iam.gserviceaccount.com, uniqueId: '117000000000000000002' }
    launcher: starter@demo-prod.iam.gserviceaccount.com
    owners: [orders]
    calls:
      - { host: ledger.example.com, service: ledger.finance, port: 80, methods: [GET], kind: read }
`
export const mesh = `
apiVersion: v1
kind: Namespace
metadata: { name: finance, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ledger, namespace: finance }
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { serviceAccountName: ledger, containers: [{ name: main, image: example.com/a:1 }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: data, namespace: edge }
spec: { gatewayClassName: istio, listeners: [{ name: https, port: 443, protocol: HTTPS }] }
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: enricher
  namespace: beam
  annotations: { iam.gke.io/gcp-service-account: enricher@demo-prod.iam.gserviceaccount.com }
`
