import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>
type Change = Readonly<Record<string, string | undefined>>

const policy = (path = '/a'): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: one, namespace: shop }
spec:
  action: ALLOW
  rules: [{ to: [{ operation: { paths: ["${path}"] } }] }]
`
const plain = `apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { ports: [{ port: 80 }] }\n`
const make = (line: string): string => `deploy:\n\t${line}\n`
const zarf = (member: string): string =>
  `kind: ZarfPackageConfig\nmetadata: { name: z }\ncomponents:\n- name: c\n  ${member}\n`
const chart: Files = {
  'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'charts/shop/values.yaml': 'path: /z\nimage: { tag: a }\n',
  'charts/shop/templates/p.yaml': policy('{{ .Values.path }}'),
  'charts/shop/templates/d.yaml': 'kind: A\nimage: {{ .Values.image.tag }}\n',
}
const overlays: Files = {
  'p0/kustomization.yaml': 'resources: [p.yaml]\n',
  'p0/p.yaml': policy(),
  'ov/a/kustomization.yaml': 'resources: [../../p0]\n',
  'ov/b/kustomization.yaml': 'resources: []\n',
  'none/a/kustomization.yaml': 'resources: []\n',
}

const reasons = async (base: Files, head: Change): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 's.yaml': plain, ...base }, head, { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}
const handed = (path: string, what: string) => [
  expect.stringMatching(new RegExp(`^CHANGE_UNREAD ${path.replaceAll('.', String.raw`\.`)} changes and ${what}`)),
]

describe('a file of any name that a program is handed leaves nothing proven', () => {
  const object = 'holds an object of Istio'
  test.each<[string, string, string]>([
    ['a text', 'policy/one.txt', make('kubectl apply -f policy/one.txt')],
    ['a page', 'policy/one.md', make('cat policy/*.md | kubectl apply -f -')],
    ['a page of the web', 'policy/one.html', make('envsubst < policy/one.html | kubectl apply -f -')],
    ['another page', 'policy/one.rst', make('for f in policy/*; do kubectl apply -f $$f; done')],
    ['a copy', 'policy/one.yaml.bak', make('kubectl apply -f policy/one.yaml.bak')],
    ['a copy of another name', 'policy/one.yaml.dist', make('kubectl apply -f $(DIR)/one.yaml.dist')],
  ])('%s with an object', async (_, path, makefile) => {
    expect(await reasons({ Makefile: makefile, [path]: policy() }, { [path]: policy('*') })).toEqual(
      handed(path, object),
    )
  })

  test.each<[string, Files]>([
    ['a package', { 'zarf.yaml': zarf('manifests: [{ name: m, files: [m/one.txt] }]') }],
    ['Skaffold', { 'skaffold.yaml': 'apiVersion: skaffold/v4\nkind: Config\nmanifests: { rawYaml: [m/one.txt] }\n' }],
    ['Terraform', { 'main.tf': 'resource "kubectl_manifest" "p" {\n  yaml_body = file("m/one.txt")\n}\n' }],
  ])('a text with an object, for %s', async (_, files) => {
    expect(await reasons({ ...files, 'm/one.txt': policy() }, { 'm/one.txt': policy('*') })).toHaveLength(1)
  })

  const sets = 'sets path, and the chart charts/shop uses .Values.path'
  test.each<[string, string, Files]>([
    ['a command', 'env/prod', { 'run.sh': 'helm upgrade shop charts/shop -f env/prod\n' }],
    [
      'a command whose argument says where',
      'env/prod/NOTES',
      { 'run.sh': 'helm upgrade shop charts/shop -f env/$1/NOTES\n' },
    ],
    [
      'a loop',
      'env/prod.values',
      { 'run.sh': 'for e in env/*.values; do helm upgrade shop charts/shop -f $e; done\n' },
    ],
    ['a variable', 'NOTES', { Makefile: 'VALUES ?= NOTES\ndeploy:\n\thelm upgrade shop charts/shop -f $(VALUES)\n' }],
    [
      'a package',
      'env/settings.md',
      { 'zarf.yaml': zarf('charts: [{ name: shop, localPath: charts/shop, valuesFiles: [env/settings.md] }]') },
    ],
    ['Fleet', 'env/prod.txt', { 'fleet.yaml': 'helm: { chart: ./charts/shop, valuesFiles: [env/prod.txt] }\n' }],
    [
      'a file beside the chart',
      'charts/shop/prod',
      { 'run.sh': 'helm upgrade shop charts/shop -f charts/shop/prod\n' },
    ],
  ])('values by %s', async (_, path, files) => {
    const text = (value: string): string => `path: "${value}"\n`
    expect(await reasons({ ...chart, ...files, [path]: text('/a') }, { [path]: text('*') })).toEqual(handed(path, sets))
  })

  test('values by a file of JSON for a command, which are values of a chart by their members', async () => {
    const text = (value: string): string => `{"path": "${value}"}\n`
    const files = {
      ...chart,
      // One that is filled in may be any: what the file says is rendered nowhere.
      'run.sh': 'helm upgrade shop charts/shop -f env/prod.json\nhelm upgrade shop charts/shop -f "$FILES"\n',
      'env/prod.json': text('/a'),
    }
    expect(await reasons(files, { 'env/prod.json': text('*') })).toEqual([
      expect.stringMatching(
        /^CHANGE_UNREAD env\/prod\.json changes (?:and sets )?path, and the chart charts\/shop uses \.Values\.path/,
      ),
    ])
  })

  test.each<[string, string, string]>([
    ['a file as a whole', 'paths.txt', 'helm upgrade shop charts/shop --set-file path=paths.txt\n'],
    ['a variable', 'paths.txt', 'P=$(cat paths.txt)\nhelm upgrade shop charts/shop --set path=$P\n'],
    [
      'a variable out of a variable',
      'paths.txt',
      'A=$(cat paths.txt)\nP="x$A"\nhelm upgrade shop charts/shop --set "path=${P}"\n',
    ],
  ])('a value by %s', async (_, path, script) => {
    expect(await reasons({ ...chart, 'run.sh': script, [path]: '/a\n' }, { [path]: '*\n' })).toEqual(handed(path, sets))
  })

  test.each<[string, Files, Change, string]>([
    [
      'a list for a text',
      {
        'run.sh': '. ./config.env\nenvsubst < pol.txt | kubectl apply -f -\n',
        'pol.txt': policy('${P}'),
        'config.env': 'P=/a\n',
      },
      { 'config.env': 'P=*\n' },
      'config.env',
    ],
    [
      'a file that a variable has, for a page',
      {
        'hack/run': '#!/bin/sh\nP=$(cat "$(dirname "$0")/../VERSION")\nsed "s|@P@|$P|" pol.md | kubectl apply -f -\n',
        'pol.md': policy('@P@'),
        VERSION: '/a\n',
      },
      { VERSION: '*\n' },
      'VERSION',
    ],
    [
      'a member of a file',
      {
        'run.sh': 'P=$(jq -r .path cfg/s.json)\nsed "s|@P@|$P|" pol.yaml.in | kubectl apply -f -\n',
        'pol.yaml.in': policy('@P@'),
        'cfg/s.json': '{"path": "/a"}',
      },
      { 'cfg/s.json': '{"path": "*"}' },
      'cfg/s.json',
    ],
  ])('what is filled in by %s', async (_, base, head, path) => {
    expect(await reasons(base, head)).toEqual(handed(path, 'says what is filled into pol'))
  })

  const workload = (account: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders, namespace: shop }\nspec:\n  template:\n    metadata: { labels: { app: orders } }\n    spec:\n      serviceAccountName: ${account}\n      containers: [{ name: o, image: "a:1" }]\n`
  test.each<[string, string, string, string]>([
    [
      'by a mark',
      '__SA__',
      'sed "s/__SA__/a/" w.yaml | kubectl apply -f -\n',
      'sed "s/__SA__/b/" w.yaml | kubectl apply -f -\n',
    ],
    [
      'by what stands there',
      'orders',
      'sed "s/orders/a/" w.yaml | kubectl apply -f -\n',
      'sed "s/orders/b/" w.yaml | kubectl apply -f -\n',
    ],
    [
      'by its place',
      'orders',
      `yq '.spec.template.spec.serviceAccountName="a"' w.yaml | kubectl apply -f -\n`,
      `yq '.spec.template.spec.serviceAccountName="b"' w.yaml | kubectl apply -f -\n`,
    ],
  ])('an account that a command rewrites %s', async (_, account, old, now) => {
    expect(
      await reasons({ 'w.yaml': workload(account), 'pol.yaml': policy(), 'run.sh': old }, { 'run.sh': now }),
    ).toEqual(handed('run.sh', 'rewrites w.yaml on its way'))
  })
  test('but not an image that a command rewrites', async () => {
    const script = (tag: string): string => `sed "s|image: .*|image: a:${tag}|" w.yaml | kubectl apply -f -\n`
    const base = { 'w.yaml': workload('orders'), 'pol.yaml': policy(), 'run.sh': script('1') }
    expect(await reasons(base, { 'run.sh': script('2') })).toEqual([])
  })

  test.each<[string, Files, Change]>([
    [
      'a page that shows an object',
      { 'README.md': `# Use\n\n\`\`\`yaml\n${policy()}\`\`\`\n\nkubectl apply -f policy/one.txt\n` },
      { 'README.md': `# Use\n\n\`\`\`yaml\n${policy('*')}\`\`\`\n\nkubectl apply -f policy/two.txt\n` },
    ],
    [
      'a page that a deploying text names',
      { 'README.md': 'Old words.\n', Makefile: make('kubectl apply -f x.yaml # README.md') },
      { 'README.md': 'New words.\n' },
    ],
    ['a copy that nobody names', { 'policy/one.yaml.bak': policy() }, { 'policy/one.yaml.bak': policy('*') }],
    [
      'the licence',
      { LICENSE: 'old\n', 'run.sh': 'helm package charts/shop\ncp LICENSE dist\n' },
      { LICENSE: 'new\n' },
    ],
    ['a text that an image takes', { Dockerfile: 'COPY words.txt /\n', 'words.txt': 'a\n' }, { 'words.txt': 'b\n' }],
    [
      'what a program needs',
      { 'run.sh': 'pip install -r requirements.txt\nkubectl apply -f s.yaml\n', 'requirements.txt': 'a==1\n' },
      { 'requirements.txt': 'a==2\n' },
    ],
    [
      'what robots read',
      { 'robots.txt': 'User-agent: *\nDisallow: /a\n' },
      { 'robots.txt': 'User-agent: *\nDisallow: /b\n' },
    ],
    [
      'an image in values',
      {
        ...chart,
        'run.sh': 'helm upgrade shop charts/shop -f env/prod\n',
        'env/prod': 'path: /a\nimage: { tag: "1" }\n',
      },
      { 'env/prod': 'path: /a\nimage: { tag: "2" }\n' },
    ],
    [
      'a version for an image',
      { ...chart, 'run.sh': 'T=$(cat VERSION)\nhelm upgrade shop charts/shop --set image.tag=$T\n', VERSION: '1\n' },
      { VERSION: '2\n' },
    ],
    [
      'another member of a file',
      {
        'run.sh': 'P=$(jq -r .path s.json)\nsed "s|@P@|$P|" pol.in | kubectl apply -f -\n',
        'pol.in': policy('@P@'),
        's.json': '{"path": "/a", "color": "red"}',
      },
      { 's.json': '{"path": "/a", "color": "blue"}' },
    ],
  ])('but not %s', async (_, base, head) => {
    expect(await reasons(base, head)).toEqual([])
  })
})

describe('what chooses which files are applied leaves nothing proven', () => {
  const applies = '(?:says which files .*applies|runs kubectl apply other files)'
  test.each<[string, string, Files, Change]>([
    [
      'an argument of a function',
      'run.sh',
      { 'run.sh': 'd() { kubectl apply -k "ov/$1"; }\nd a\n' },
      { 'run.sh': 'd() { kubectl apply -k "ov/$1"; }\nd b\n' },
    ],
    [
      'a loop',
      'run.sh',
      { 'run.sh': 'for e in a; do kubectl apply -k ov/$e; done\n' },
      { 'run.sh': 'for e in a b; do kubectl apply -k ov/$e; done\n' },
    ],
    [
      'a line of arguments',
      'run.sh',
      { 'run.sh': 'echo ov/a | xargs -n1 kubectl apply -k\n' },
      { 'run.sh': 'echo ov/b | xargs -n1 kubectl apply -k\n' },
    ],
    [
      'a matrix',
      '.github/workflows/d.yml',
      {
        '.github/workflows/d.yml':
          'jobs: { d: { strategy: { matrix: { env: [a] } }, steps: [{ run: "kubectl apply -k ov/${{ matrix.env }}" }] } }\n',
      },
      {
        '.github/workflows/d.yml':
          'jobs: { d: { strategy: { matrix: { env: [b] } }, steps: [{ run: "kubectl apply -k ov/${{ matrix.env }}" }] } }\n',
      },
    ],
    [
      "a pipeline's environment for make",
      '.github/workflows/d.yml',
      { Makefile: make('kubectl apply -k ov/$(OV)'), '.github/workflows/d.yml': 'env: { OV: a }\n' },
      { '.github/workflows/d.yml': 'env: { OV: b }\n' },
    ],
    [
      'a list',
      'envs.txt',
      { 'run.sh': 'while read e; do kubectl apply -k ov/$e; done < envs.txt\n', 'envs.txt': 'a\n' },
      { 'envs.txt': 'b\n' },
    ],
    [
      'a list of JSON',
      'ci/envs.json',
      { 'run.sh': 'for e in $(jq -r ".[]" ci/envs.json); do kubectl apply -k ov/$e; done\n', 'ci/envs.json': '["a"]' },
      { 'ci/envs.json': '["b"]' },
    ],
    [
      'an included text',
      'ci/common.mk',
      { Makefile: `include ci/common.mk\n${make('kubectl apply -k ov/$(ENV)')}`, 'ci/common.mk': 'ENV := a\n' },
      { 'ci/common.mk': 'ENV := b\n' },
    ],
    [
      'a program',
      'run.py',
      { 'run.py': 'E="a"\nsubprocess.run(["kubectl","apply","-k","ov/"+E])\n' },
      { 'run.py': 'E="b"\nsubprocess.run(["kubectl","apply","-k","ov/"+E])\n' },
    ],
    [
      'values for a chart',
      'run.sh',
      {
        ...chart,
        'charts/shop/values-a.yaml': 'path: /a\n',
        'charts/shop/values-b.yaml': 'path: "*"\n',
        'run.sh': 'h() { helm upgrade "$1" charts/$1 -f charts/$1/values-$2.yaml; }\nh shop a\n',
      },
      { 'run.sh': 'h() { helm upgrade "$1" charts/$1 -f charts/$1/values-$2.yaml; }\nh shop b\n' },
    ],
  ])('%s', async (_, path, base, head) => {
    expect(await reasons({ ...overlays, ...base }, head)).toEqual(handed(path, applies))
  })

  test.each<[string, Files, Change]>([
    [
      'overlays without policies',
      { 'run.sh': 'for e in a; do kubectl apply -k none/$e; done\n' },
      { 'run.sh': 'for e in a b; do kubectl apply -k none/$e; done\n' },
    ],
    [
      'another variable',
      { 'run.sh': 'E=a\nT=1\nkubectl apply -k ov/$E\nkubectl set image deploy/x x=y:$T\n' },
      { 'run.sh': 'E=a\nT=2\nkubectl apply -k ov/$E\nkubectl set image deploy/x x=y:$T\n' },
    ],
    [
      'a variable of the same name elsewhere',
      { 'run.sh': 'kubectl apply -k ov/$ENV\n', 'app/main.py': 'ENV = "a"\n' },
      { 'app/main.py': 'ENV = "b"\n' },
    ],
    [
      'a loop over images',
      { 'run.sh': 'kubectl apply -k ov/$E\nfor i in x; do docker pull $i; done\n' },
      { 'run.sh': 'kubectl apply -k ov/$E\nfor i in x y; do docker pull $i; done\n' },
    ],
    [
      'what a workflow is called, and its steps',
      { 'run.sh': 'name=${1}\nkubectl apply -k ov/$name\n' },
      { '.github/workflows/t.yml': 'name: Tests\njobs: { d: { steps: [{ name: a, run: ./test.sh }] } }\n' },
    ],
  ])('but not %s', async (_, base, head) => {
    expect(await reasons({ ...overlays, ...base }, head)).toEqual([])
  })
})

describe('files of another repository that a text takes and applies leave nothing proven where it takes others', () => {
  const takes = 'applies what it takes from another repository'
  const job = (ref: string, applied: string): string =>
    `jobs:\n  d:\n    steps:\n    - uses: actions/checkout@v4\n      with: { repository: acme/more, ref: ${ref}, path: more }\n    - run: kubectl apply -f ${applied}\n`
  const clone = (ref: string, applied: string): string =>
    `git clone -b ${ref} https://git.example.com/acme/more.git\nkubectl apply -f ${applied}\n`
  test.each<[string, string, string]>([
    ['.github/workflows/d.yml', job('v1', 'more'), job('v2', 'more')],
    ['.github/workflows/d.yml', job('v1', './more/prod'), job('v2', './more/prod')],
    ['run.sh', clone('v1', 'more/prod'), clone('v2', 'more/prod')],
  ])('%s', async (path, old, now) => {
    expect(await reasons({ 'pol.yaml': policy(), [path]: old }, { [path]: now })).toEqual(handed(path, takes))
  })
  test.each<[string, string, string]>([
    ['.github/workflows/d.yml', job('v1', 's.yaml'), job('v2', 's.yaml')],
    ['.github/workflows/d.yml', job('v1', 'more'), job('v1', 'more').replace('checkout@v4', 'checkout@v5')],
    ['run.sh', clone('v1', 's.yaml'), clone('v2', 's.yaml')],
  ])('but not %s where it applies others, or takes the same', async (path, old, now) => {
    expect(await reasons({ 'pol.yaml': policy(), [path]: old }, { [path]: now })).toEqual([])
  })

  const kustomization = (address: string): string => `kubectl apply -k "${address}"\n`
  test.each<[string, string, string, number]>([
    [
      'an overlay of elsewhere',
      kustomization('https://git.example.com/a/b//ov?ref=v1'),
      kustomization('https://git.example.com/a/b//ov?ref=v2'),
      1,
    ],
    [
      'definitions of elsewhere',
      kustomization('github.com/a/b/config/crd?ref=v1'),
      kustomization('github.com/a/b/config/crd?ref=v2'),
      0,
    ],
    [
      'a namespace that a command sets',
      'kustomize edit set namespace a\nkubectl apply -k .\n',
      'kustomize edit set namespace b\nkubectl apply -k .\n',
      1,
    ],
    [
      'an image that a command sets',
      'kustomize edit set image a=a:1\nkubectl apply -k .\n',
      'kustomize edit set image a=a:2\nkubectl apply -k .\n',
      0,
    ],
  ])('%s', async (_, old, now, count) => {
    expect(await reasons({ 'pol.yaml': policy(), 'run.sh': old }, { 'run.sh': now })).toHaveLength(count)
  })
  const image = (version: string, args: string): string =>
    `jobs: { d: { steps: [{ uses: "docker://acme/x:${version}", with: { args: "${args}" } }] } }\n`
  test.each<[string, number]>([
    ['apply AuthorizationPolicy', 1],
    ['test AuthorizationPolicy', 0],
    ['apply ConfigMap', 0],
  ])('an image that is told to %s', async (args, count) => {
    const path = '.github/workflows/d.yml'
    expect(
      await reasons({ 'pol.yaml': policy(), [path]: image('1', args) }, { [path]: image('2', args) }),
    ).toHaveLength(count)
  })
})

describe('a name that others are made of chooses and fills in as they do', () => {
  const workload = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders, namespace: shop }\nspec:\n  template:\n    spec:\n      serviceAccountName: \${SA}\n      containers: [{ name: o, image: "a:1" }]\n`
  const makefile = `SA := $(TEAM)-sa\nexport SA\n${make('envsubst < w.yaml | kubectl apply -f -')}`
  test.each<[string, Files, Change]>([
    ['an environment', { Makefile: makefile, '.env': 'TEAM=a\n' }, { '.env': 'TEAM=b\n' }],
    ['the text itself', { Makefile: `TEAM := a\n${makefile}` }, { Makefile: `TEAM := b\n${makefile}` }],
    [
      'a pipeline',
      { Makefile: makefile, '.github/workflows/d.yml': 'env: { TEAM: a }\n' },
      { '.github/workflows/d.yml': 'env: { TEAM: b }\n' },
    ],
  ])('by %s', async (_, files, head) => {
    expect(await reasons({ 'w.yaml': workload, 'pol.yaml': policy(), ...files }, head)).toHaveLength(1)
  })
  test('but not a label that nothing selects, or an image', async () => {
    const base = {
      'w.yaml': workload
        .replace('${SA}', 'a')
        .replace('    spec:', '    metadata: { labels: { version: "${TAG}" } }\n    spec:')
        .replace('a:1', 'a:${TAG}'),
      'pol.yaml': policy(),
      'run.sh': 'V=$(cat VERSION)\nexport TAG=v$V\nenvsubst < w.yaml | kubectl apply -f -\n',
    }
    expect(await reasons({ ...base, VERSION: '1\n' }, { VERSION: '2\n' })).toEqual([])
  })
})

describe('a list of policies leaves out what a program is handed, and the review does not end early on it', () => {
  const listed: Files = {
    'meshgate.yaml': 'version: 1\nenvironments: { production: { namespace: shop, policies: ["base/*.yaml"] } }\n',
    'base/p.yaml': policy(),
  }
  test.each(['policy/one.txt', 'policy/one.md', 'policy/one.rst', 'policy/one.yaml.bak'])('%s', async (path) => {
    const base = { ...listed, Makefile: make(`kubectl apply -f ${path}`), [path]: policy() }
    expect(await reasons(base, { [path]: policy('*') })).toEqual(handed(path, 'holds an object of Istio'))
  })
  test.each<[string, string]>([
    ['README.md', 'words, and kubectl apply -f base/p.yaml\n'],
    ['requirements.txt', 'a==1\n'],
    ['docs/one.txt', 'words\n'],
  ])('but not %s', async (path, text) => {
    const base = { ...listed, Makefile: make(`pip install -r requirements.txt; kubectl apply -f base`), [path]: text }
    expect(await reasons(base, { [path]: `${text}more\n` })).toEqual([])
  })
})

describe('a page that begins with a note is no mapping', () => {
  const run = 'kustomize edit set namespace'
  test.each<[string, string]>([
    ['with a fence', `# Use\n\n_Note: words_\n\n\`\`\`\n${run} a\n\`\`\`\n`],
    ['with sentences', `Note: words of it\n\nNow run this:\n\n    ${run} a\n\nand look at it.\n`],
  ])('%s', async (_, page) => {
    const change = { 'README.md': page.replace(' a\n', ' b\n'), 's.yaml': plain.replace('80', '81') }
    expect(await reasons({ 'pol.yaml': policy(), 'README.md': page }, change)).toEqual([])
  })

  test('and a mapping that a program is handed is one', async () => {
    const page = (namespace: string): string => `# Use\nsteps: |\n  ${run} ${namespace}\n`
    const change = { 'steps.md': page('b'), 's.yaml': plain.replace('80', '81') }
    expect(await reasons({ 'pol.yaml': policy(), 'steps.md': page('a') }, change)).toEqual(
      handed('steps.md', 'edits a kustomization on its way'),
    )
  })
})

describe('a packed chart is known by its first bytes', () => {
  const packed = (text: string): string => `${'guard/templates/p.yaml'.padEnd(257, '\0')}ustar\0${text}`
  test.each<[string, Files]>([
    ['a command', { 'run.sh': 'helm upgrade guard ./w.bin\n' }],
    ['helmfile', { 'helmfile.yaml': 'releases:\n- name: guard\n  chart: ./w.bin\n' }],
  ])('that %s installs, whatever its name', async (_, files) => {
    expect(await reasons({ ...files, 'w.bin': packed(policy()) }, { 'w.bin': packed(policy('*')) })).toEqual(
      handed('w.bin', 'is a chart that'),
    )
  })

  test('and another file of such a name is none', async () => {
    expect(await reasons({ 'run.sh': 'helm upgrade guard ./w.bin\n', 'w.bin': 'a\n' }, { 'w.bin': 'b\n' })).toEqual([])
  })
})
