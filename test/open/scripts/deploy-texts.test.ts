import { expect, test } from '@jest/globals'
import { isDeploying } from '../../../src/open/scripts/deploy-texts.js'

test.each([
  'kubectl apply -f a.yaml',
  'kubectl\n  apply -f a.yaml',
  'run: ["kubectl", "-n", "shop", "create"]',
  'kubectl get pods | kubectl delete -f -',
  'oc patch deploy x',
  'kubectl set\tserviceaccount deploy x y',
  '$(KUBECTL) -n shop annotate ns shop a=b',
  'helm3 upgrade --install shop charts/shop',
  '"$HELM_BIN" -n shop template charts/shop',
  'kustomize --enable-helm build overlays/a | kubectl',
  'kapp deploy',
  'flux push artifact oci://r/x:1 --path=./k8s',
  'oras  push r/x:1 k8s/a.yaml',
  '  - k8s: a.yaml',
])('a command that deploys: %j', (text) => {
  expect(isDeploying(text)).toBe(true)
})

test.each([
  'kubectl get pods; echo apply',
  'kubectl get pods\napply',
  'apply with kubectl',
  'kubectl reapply',
  'oc patch',
  'kubectl set image deploy x',
  'KUBECTL apply',
  'helm version && template',
  'flux get sources; git push',
  'kustomize version\nbuild',
])('none, since another command or none says so: %j', (text) => {
  expect(isDeploying(text)).toBe(false)
})

// With a search from every start to the end of the line this does not end within any limit.
test.each(['k ', 'kubectl ', '"helm" ', '$KUBECTL ', 'kustomize '])(
  'a line that is long and starts %j at every word is looked at once',
  (word) => {
    const line = word.repeat(1_000_000)
    expect(isDeploying(line)).toBe(false)
    expect(isDeploying(`${line}apply upgrade build`)).toBe(true)
  },
)
