import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\n'
const chartFile = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`

const files: Files = {
  'c/Chart.yaml': chartFile('c'),
  'c/templates/a.yaml': `{{- if .Values.deny }}\n${policy}{{- end }}\n`,
  'd/Chart.yaml': chartFile('d'),
  'd/templates/a.yaml': config.replace('name: a', 'name: {{ .Values.title }}'),
  'v/a.yaml': 'deny: true\nimage: { tag: 1.0.0 }\ntitle: a\n',
  'v/b.yaml': 'deny: false\nimage: { tag: 1.0.0 }\ntitle: b\n',
  'v/same.yaml': '# another\ndeny: true\nimage: { tag: 2.0.0 }\nreplicaCount: 3\ntitle: a\n',
  'v/redis.yaml': 'auth: { enabled: true }\n',
  'v/a.txt': 'deny: true\n',
  'v/b.txt': 'deny: false\n',
  'k/one/deny.yaml': policy,
  'k/one/two/deny.yaml': policy.replace('name: deny', 'name: two'),
  'k/three/a.yaml': config,
  'k/three/four/a.yaml': config.replace('name: a', 'name: four'),
  'k/five/a.yaml': config.replace('name: a', 'name: five'),
  'w/dev/deny.yaml': policy.replace('name: deny', 'name: dev'),
  'w/prod/deny.yaml': policy.replace('name: deny', 'name: prod'),
  'base/kustomization.yaml': 'resources: [p.yaml]\n',
  'base/p.yaml': policy.replace('name: deny', 'name: base'),
  'ov/a/kustomization.yaml': 'resources: [../../base]\n',
  'ov/b/kustomization.yaml': 'resources: [../../base]\nnamePrefix: b-\n',
  'ov/c/kustomization.yaml': 'resources: [x.yaml]\n',
  'ov/c/x.yaml': config.replace('name: a', 'name: c'),
  'ov/d/kustomization.yaml': 'resources: [x.yaml]\n',
  'ov/d/x.yaml': config.replace('name: a', 'name: d'),
}

type Moves = Readonly<Record<string, string>>

/** Why nothing is proven of the file; files may get another name beside. */
const told = async (path: string, [old, now]: readonly [string, string], moves: Moves = {}): Promise<string> => {
  const moved = Object.entries(moves).flatMap(([from, to]) => [[from, undefined] as const, [to, files[from]] as const])
  const { plans } = await compareCommits(
    { ...files, [path]: old },
    { ...Object.fromEntries(moved), [path]: now },
    { renderer: chartsInMemory },
  )
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes(`${path} changes`))
    .join('\n')
}

const script = (line: string): string => `set -e\n${line}\n`

describe('a command that deploys with other inputs than before', () => {
  test.each([
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c -f v/b.yaml'],
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c'],
    ['helm upgrade -i shop c', 'helm upgrade -i shop c --values=v/b.yaml'],
    ['helm upgrade -i shop c -f v/a.yaml -f v/b.yaml', 'helm upgrade -i shop c -f v/b.yaml -f v/a.yaml'],
    ['helm upgrade -i shop c -f v/a.yaml,v/b.yaml', 'helm upgrade -i shop c -f v/a.yaml'],
    ['helm upgrade -i shop c -f v/a.txt', 'helm upgrade -i shop c -f v/b.txt'],
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c -f "$VALUES"'],
    ['helm template c -f v/a.yaml | kubectl apply -f -', 'helm template c -f v/b.yaml | kubectl apply -f -'],
    ['helm upgrade -i shop ./c', 'helm upgrade -i shop ./d'],
    ['DENY=true\nhelm upgrade -i shop c --set deny=$DENY', 'DENY=$1\nhelm upgrade -i shop c --set deny=$DENY'],
    ['helm upgrade -i shop oci://r/shop', 'helm upgrade -i shop oci://r/shop --set deny=false'],
    ['kubectl apply -k ov/a', 'kubectl apply -k ov/b'],
    ['kubectl apply -k ./ov/a', 'kubectl apply -k ./ov/c/'],
    ['kustomize build ov/a | kubectl apply -f -', 'kustomize build ov/b | kubectl apply -f -'],
    ['kubectl apply -f k/three', 'kubectl apply -f k/one'],
    ['kubectl apply -f k/one -f k/three', 'kubectl apply -f k/three'],
    ['kubectl apply -f k/one', 'kubectl apply -R -f k/one'],
    ['kubectl apply -f "k/$1/"', 'kubectl apply -R -f "k/$1/"'],
    ['kubectl apply -f w/', 'kubectl apply -R -f w/'],
    ['kubectl apply -f .', 'kubectl apply -R -f .'],
    ['kubectl apply -f /w/a.yaml', 'kubectl apply -f /w/b.yaml'],
  ])('proves nothing: %s → %s', async (old, now) => {
    for (const sides of [[old, now] as const, [now, old] as const])
      expect(await told('deploy.sh', [script(sides[0]), script(sides[1])])).toMatch(/^CHANGE_UNREAD deploy.sh changes/)
  })

  test.each([
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c -f v/a.yaml --wait --atomic --timeout 9m'],
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c --values v/a.yaml --set image.tag=2'],
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c -f v/same.yaml'],
    ['helm upgrade -i shop d -f v/a.yaml', 'helm upgrade -i shop d -f v/a.yaml --set replicaCount=4'],
    [
      'helm upgrade -i redis far/redis',
      'helm upgrade -i redis far/redis --set auth.enabled=true -f v/redis.yaml --debug',
    ],
    ['helm diff upgrade shop c -f v/a.yaml', 'helm diff upgrade shop c -f v/b.yaml'],
    ['kubectl apply -k ov/c', 'kubectl apply -k ov/d'],
    ['kubectl apply -f k/three', 'kubectl apply -f k/five'],
    ['kubectl apply -f k/three', 'kubectl apply -R -f k/three'],
    ['kubectl apply -f "w/$1/"', 'kubectl apply -R -f "w/$1/"'],
    ['kubectl apply -f w/${STAGE}', 'kubectl apply --recursive -f w/${STAGE}'],
    ['kubectl apply -f k/one -f k/three', 'kubectl apply -f k/three\nkubectl apply -f k/one --wait'],
    ['kubectl apply -f /crds/v1.2.yaml', 'kubectl apply -f /crds/v1.3.yaml'],
    ['kubectl apply -f /tmp/a.yaml', 'kubectl apply -f /tmp/b.yaml'],
  ])('is of no matter: %s → %s', async (old, now) => {
    expect(await told('deploy.sh', [script(old), script(now)])).toBe('')
  })

  test.each<[string, string, Moves]>([
    ['helm upgrade -i shop c -f v/a.yaml', 'helm upgrade -i shop c -f v/new.yaml', { 'v/a.yaml': 'v/new.yaml' }],
    ['kubectl apply -k ov/c', 'kubectl apply -k ov/e', { 'ov/c/kustomization.yaml': 'ov/e/kustomization.yaml' }],
    ['kubectl apply -f base/p.yaml', 'kubectl apply -f base/q.yaml', { 'base/p.yaml': 'base/q.yaml' }],
  ])('is of no matter where the files got that name: %s → %s', async (old, now, moves) => {
    expect(await told('deploy.sh', [script(old), script(now)], moves)).toBe('')
  })

  test('stands in a pipeline as well, and its line is told', async () => {
    const pipeline = (file: string): string => `deploy:\n  script:\n    - helm upgrade -i shop c -f ${file}\n`
    expect(await told('.gitlab-ci.yml', [pipeline('v/a.yaml'), pipeline('v/b.yaml')])).toContain(
      'runs helm upgrade with other values than before',
    )
    expect(await told('.gitlab-ci.yml', [pipeline('v/a.yaml'), pipeline('./v/a.yaml')])).toBe('')
  })
})
