import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

const service =
  'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { ports: [{ port: 80 }] }\n'

const reasonsOf = async (path: string, old: string, now: string): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'apps/orders.yaml': service, [path]: old }, { [path]: now })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons)
    .flatMap(({ code, where }) => (where?.kind === 'file' && where.path === path ? [`${code} ${where.line}`] : []))
}

describe('how the API server decides who may do what', () => {
  test.each([
    ['k3s/config.yaml', 'kube-apiserver-arg: [v=1]\n', 'kube-apiserver-arg: [authorization-mode=AlwaysAllow]\n'],
    ['k3s/config.yaml', 'kube-apiserver-arg: [anonymous-auth=false]\n', 'kube-apiserver-arg: []\n'],
    [
      'talos/controlplane.yaml',
      'cluster: {}\n',
      'cluster: { apiServer: { extraArgs: { authorization-mode: AlwaysAllow } } }\n',
    ],
    ['kops.yaml', 'spec: { authorization: { rbac: {} } }\n', 'spec: { authorization: { alwaysAllow: {} } }\n'],
    ['cluster.yml', 'authorization: { mode: rbac }\n', 'authorization: { mode: none }\n'],
    [
      'teleport/role.yaml',
      'spec: { allow: { kubernetes_groups: [view] } }\n',
      'spec: { allow: { kubernetes_groups: [system:masters] } }\n',
    ],
    ['tf/eks.tf', '# eks\n', 'policy_arn = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"\n'],
  ])('proves nothing where it changes: %s', async (path, old, now) => {
    expect(await reasonsOf(path, old, now)).toEqual(['CHANGE_UNREAD 1'])
  })

  test.each([
    ['chart/values.yaml', 'a: 1\n', 'pdb: { unhealthyPodEvictionPolicy: AlwaysAllow }\n'],
    ['chart/values.schema.json', '{}\n', '{ "enum": ["", "IfHealthyBudget", "AlwaysAllow"] }\n'],
    [
      'k3s/config.yaml',
      'kube-apiserver-arg: [authorization-mode=RBAC]\nv: 1\n',
      'kube-apiserver-arg: [authorization-mode=RBAC]\nv: 2\n',
    ],
    ['k3s/config.yaml', 'v: 1\n', '# authorization-mode stays\nv: 1\n'],
    ['tf/eks.tf', 'cluster_version = "1.30"\n', 'cluster_version = "1.31"\n'],
    ['docs/masters.md', 'a\n', 'system:masters\n'],
    ['tf/eks.tf', 'groups = ["system:masters"]\n', 'groups = []\n'],
  ])('is of no matter where %s changes beside it', async (path, old, now) => {
    expect(await reasonsOf(path, old, now)).toEqual([])
  })
})
