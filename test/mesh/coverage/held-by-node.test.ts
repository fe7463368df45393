import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const pods = (spec: JsonObject, kind = 'Deployment', container: JsonObject = {}): JsonObject =>
  object('apps/v1', kind, 'job', {
    template: {
      metadata: { labels: { app: 'job' } },
      spec: { serviceAccountName: 'job', containers: [{ name: 'c', image: 'x:1', ...container }], ...spec },
    },
  })
const plain = pods({})
const mounts = (path: string, more: JsonObject = {}): JsonObject =>
  pods({ volumes: [{ name: 'h', hostPath: { path } }], ...more })
const denies = policy('d', { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin*'] } }] }] })
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[], rules = [denies]): string => {
  const world = [namespace('shop', { 'istio-injection': 'enabled' }), ...rules]
  return compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { evaluate, overrides: {} })
    .verdict
}

describe('pods mount of their node', () => {
  test.each([
    ['/var/lib/kubelet/pods'],
    ['/var/lib/kubelet'],
    ['/var/lib/kubelet/pki/'],
    ['/'],
    ['/var'],
    ['/var/lib/'],
    ['/run'],
    ['/var/run'],
    ['/etc'],
    ['//etc/./kubernetes/pki'],
    ['/var/run/docker.sock'],
    ['/run/containerd/containerd.sock'],
    ['/var/run/crio/crio.sock'],
    ['/var/run/secrets/kubernetes.io'],
    ['/var/lib/rancher/k3s/server/tls'],
  ])('%s: the identities of other pods', (path) => {
    expect(verdict([plain], [mounts(path)])).toBe('cannot prove')
    expect(verdict([mounts('/var/log')], [mounts(path)])).toBe('cannot prove')
    expect(verdict([], [mounts(path)])).toBe('cannot prove')
    expect(verdict([mounts(path)], [mounts(path), object('v1', 'ConfigMap', 'a', {})])).toBe('equivalent')
    expect(verdict([mounts(path)], [plain])).toBe('equivalent')
  })

  test.each([
    ['/var/log'],
    ['/var/lib/docker/containers'],
    ['/var/lib/kubelet/device-plugins'],
    ['/var/lib/kubelet/plugins/csi.example.com'],
    ['/etc/ssl/certs'],
    ['/etc/localtime'],
    ['/etc/kubernetes-extra'],
    ['/run/udev'],
    ['/data/kubelet'],
  ])('%s: nobody’s identity', (path) => {
    expect(verdict([plain], [mounts(path)])).toBe('equivalent')
  })

  test('what root alone can read says nothing to another user', () => {
    expect(verdict([plain], [mounts('/', { securityContext: { runAsUser: 65534 } })])).toBe('equivalent')
    expect(verdict([plain], [mounts('/', { securityContext: { runAsNonRoot: true } })])).toBe('equivalent')
    const [user, root] = [65534, 0].map((runAsUser) => mounts('/', { securityContext: { runAsUser } }))
    expect(verdict([user ?? {}], [root ?? {}])).toBe('cannot prove')
    expect(verdict([mounts('/', { securityContext: { runAsNonRoot: true } })], [mounts('/')])).toBe('cannot prove')
  })

  test('pods of the same account that had it before gain nothing under another kind or with another folder', () => {
    const daemon = pods({ volumes: [{ name: 'h', hostPath: { path: '/' } }] }, 'DaemonSet')
    expect(verdict([mounts('/var/lib/kubelet')], [daemon])).toBe('equivalent')
  })

  test('identities decide nothing where no rule asks for any', () => {
    expect(verdict([plain], [mounts('/')], [])).toBe('equivalent')
  })
})

test('processes of the node show themselves to who may look inside', () => {
  const power = (name: string): JsonObject => ({ securityContext: { capabilities: { add: [name] } } })
  const there = (container: JsonObject, hostPID: boolean): JsonObject => pods({ hostPID }, 'Deployment', container)
  expect(verdict([there(power('SYS_PTRACE'), false)], [there(power('SYS_PTRACE'), true)])).toBe('cannot prove')
  const privileged = { securityContext: { privileged: true } }
  expect(verdict([there(privileged, false)], [there(privileged, true)])).toBe('cannot prove')
  expect(verdict([there({}, false)], [there({}, true)])).toBe('equivalent')
  expect(verdict([there(power('CHOWN'), false)], [there(power('CHOWN'), true)])).toBe('equivalent')
})

test('a volume of the cluster shows what a node holds to whoever claims it', () => {
  const volume = (kind: string, path: string): JsonObject =>
    object('v1', 'PersistentVolume', 'pv', { capacity: { storage: '1Gi' }, [kind]: { path } })
  for (const kind of ['hostPath', 'local']) {
    expect(verdict([], [volume(kind, '/var/lib/kubelet/pods')])).toBe('cannot prove')
    expect(verdict([volume(kind, '/data')], [volume(kind, '/')])).toBe('cannot prove')
    expect(verdict([volume(kind, '/data')], [volume(kind, '/data2')])).toBe('equivalent')
    expect(verdict([volume(kind, '/')], [])).toBe('equivalent')
  }
})
