import { describe, expect, test } from '@jest/globals'
import { keepingTool, releasingTool } from '../../src/plan/gitops-owner.js'
import { planSteps } from '../../src/plan/steps.js'
import type { KubernetesObject } from '../../src/ports/object.js'
import { allRead, environment, live, member, memberLabels, wanted } from './live-objects.js'

const account = member('v1', 'ServiceAccount', 'ci', { automountServiceAccountToken: false })
const marked = (
  marks: { readonly labels?: Record<string, string>; readonly annotations?: Record<string, string> },
  manager = 'meshgate',
): KubernetesObject =>
  live(
    {
      ...account,
      metadata: {
        name: 'ci',
        namespace: 'shop',
        labels: { ...memberLabels, ...marks.labels },
        ...(marks.annotations === undefined ? {} : { annotations: marks.annotations }),
      },
    },
    '7',
    manager,
  )

const kept: readonly (readonly [string, KubernetesObject, string])[] = [
  [
    'the tracking id of Argo CD',
    marked({ annotations: { 'argocd.argoproj.io/tracking-id': 'platform_mesh:/ServiceAccount:shop/ci' } }),
    'Argo CD platform_mesh',
  ],
  ['the label of Argo CD', marked({ labels: { 'argocd.argoproj.io/instance': 'mesh' } }), 'Argo CD mesh'],
  [
    'the default label of Argo CD, with its manager',
    marked({ labels: { 'app.kubernetes.io/instance': 'mesh' } }, 'argocd-controller'),
    'Argo CD mesh',
  ],
  ['an older manager of Argo CD', marked({}, 'argocd-application-controller'), 'Argo CD '],
  [
    'a Kustomization of Flux',
    marked({
      labels: { 'kustomize.toolkit.fluxcd.io/name': 'mesh', 'kustomize.toolkit.fluxcd.io/namespace': 'flux-system' },
    }),
    'Flux flux-system/mesh',
  ],
  ['a release of Flux', marked({ labels: { 'helm.toolkit.fluxcd.io/name': 'mesh' } }), 'Flux mesh'],
  ['the manager of Flux', marked({}, 'kustomize-controller'), 'Flux '],
  ['the Helm manager of Flux', marked({}, 'helm-controller'), 'Flux '],
]

describe('what a GitOps tool keeps', () => {
  test.each(kept)('%s', (_, object, expected) => {
    const found = keepingTool(object)
    expect(`${found?.tool} ${found?.name}`).toBe(expected)
    const desired = planSteps({
      environment,
      desired: [wanted(account)],
      live: { objects: [object], reads: allRead },
      rootNamespace: 'istio-system',
    })
    expect(desired.problems.map(({ code }) => code)).toEqual(['GITOPS_OWNED'])
    expect(desired.steps).toEqual([])
  })

  test('an object of ours with a forged mark is not left in place in silence when it is to go', () => {
    const forged = marked({ annotations: { 'argocd.argoproj.io/tracking-id': 'x' } })
    const { steps, problems } = planSteps({
      environment,
      desired: [],
      live: { objects: [forged], reads: allRead },
      rootNamespace: 'istio-system',
    })
    expect(problems.map(({ code }) => code)).toEqual(['GITOPS_OWNED'])
    expect(steps).toEqual([])
  })

  test.each([
    ['an object of ours', live(account)],
    [
      'the label that Helm charts carry too, without a manager',
      marked({ labels: { 'app.kubernetes.io/instance': 'x' } }),
    ],
    ['kubectl', marked({}, 'kubectl-client-side-apply')],
    ['an empty label', marked({ labels: { 'argocd.argoproj.io/instance': '' } })],
  ])('is not %s', (_, object) => expect(keepingTool(object)).toBeUndefined())

  test('a Helm release is known by its annotation, its label or its manager', () => {
    expect(releasingTool(marked({ annotations: { 'meta.helm.sh/release-name': 'web' } }))?.name).toBe('web')
    expect(releasingTool(marked({ labels: { 'app.kubernetes.io/managed-by': 'Helm' } }))?.sign).toContain('=Helm')
    expect(releasingTool(marked({}, 'helm'))?.sign).toBe('field manager helm')
    expect(releasingTool(live(account))).toBeUndefined()
  })
})
