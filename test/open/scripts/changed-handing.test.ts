import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'
const objects: Files = { 'k8s/api.yaml': pods, 'k8s/deny.yaml': deny }

const told = async (before: Files, after: Files, files = objects): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...files, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const head = '#!/bin/bash\nset -euo pipefail\n'
const apply = 'kubectl apply -f k8s/\n'

/** Scripts as they were and as they become: the same objects, handed over otherwise. */
const otherwise: readonly (readonly [string, string, string])[] = [
  ['a selector', apply, 'kubectl apply -f k8s/ -l app\n'],
  ['a selector before the files', apply, 'kubectl apply --selector=tier=web -f k8s/\n'],
  ['objects that are not there are taken away', apply, 'kubectl apply --prune --all -f k8s/\n'],
  ['a dry run', apply, 'kubectl apply --dry-run=server -f k8s/\n'],
  ['a dry run by a name', `${apply}`, 'DRY="--dry-run=server"\nkubectl apply $DRY -f k8s/\n'],
  [
    'fewer files of a search',
    'find k8s -name "*.yaml" | xargs kubectl apply -f\n',
    'find k8s -name "*.yaml" ! -name "de*" | xargs kubectl apply -f\n',
  ],
  [
    'fewer files of a list',
    'ls k8s/*.yaml | xargs -n1 kubectl apply -f\n',
    'ls k8s/*.yaml | grep -v de | xargs -n1 kubectl apply -f\n',
  ],
  ['a kustomization that is not there', apply, 'kubectl apply -k k8s/\n'],
  [
    'another filter of what is printed',
    'cat k8s/*.yaml | kubectl apply -f -\n',
    'cat k8s/*.yaml | yq "select(.kind != \\"AuthorizationPolicy\\")" | kubectl apply -f -\n',
  ],
  ['the script ends before', apply, `exit 0\n${apply}`],
  ['the script ends before, where something is so', apply, `if [ -z "$FORCE" ]; then\n  exit 0\nfi\n${apply}`],
  [
    'the script ends before, in a function',
    `check() { echo x; }\ncheck\n${apply}`,
    `check() { exit 0; }\ncheck\n${apply}`,
  ],
  ['a condition before', apply, `[ "$ENV" = prod ] || ${apply}`],
  ['a condition around', apply, `if [ "$ENV" = prod ]; then\n  ${apply}fi\n`],
  [
    'another condition around',
    `if [ "$ENV" = prod ]; then\n  ${apply}fi\n`,
    `if [ "$ENV" = test ]; then\n  ${apply}fi\n`,
  ],
  [
    'another arm of a choice',
    `case "$1" in\n  prod|test) ${apply} ;;\nesac\n`,
    `case "$1" in\n  test) ${apply} ;;\nesac\n`,
  ],
  [
    'one round is left out',
    'for f in k8s/*.yaml; do\n  kubectl apply -f "$f"\ndone\n',
    'for f in k8s/*.yaml; do\n  [[ $f == *deny* ]] && continue\n  kubectl apply -f "$f"\ndone\n',
  ],
  ['a failure that is not seen', apply, 'kubectl apply -f k8s/ || true\n'],
  ['what fails goes on', apply, `set +e\n${apply}`],
  ['another folder before', apply, `cd other\n${apply}`],
  ['a file of a policy goes before', apply, `rm k8s/deny.yaml\n${apply}`],
  ['files of policies go by a pattern', apply, `rm -f k8s/d*.yaml\n${apply}`],
  ['files are taken from another revision', apply, `git checkout v1 -- k8s\n${apply}`],
  ['a program that nobody knows', apply, `./hack/prepare k8s\n${apply}`],
  ['a name that chooses', 'D=k8s\nkubectl apply -f $D\n', 'D=k8s/api.yaml\nkubectl apply -f $D\n'],
  [
    'a function that is not called',
    `deploy() {\n  ${apply}}\ndeploy\n`,
    `deploy() {\n  ${apply}}\necho deploy is off\n`,
  ],
  [
    'a function that returns',
    `deploy() {\n  ${apply}}\ndeploy\n`,
    `deploy() {\n  [ -n "$FORCE" ] || return 0\n  ${apply}}\ndeploy\n`,
  ],
  ['another cluster', `kubectl config use-context a\n${apply}`, `kubectl config use-context b\n${apply}`],
  [
    'what is left out of an artifact',
    'flux push artifact oci://r.example.com/shop:latest --path=./k8s --revision=1\n',
    'flux push artifact oci://r.example.com/shop:latest --path=./k8s --ignore-paths=deny.yaml --revision=1\n',
  ],
  [
    'a file that an artifact has no more',
    'oras push r.example.com/shop:1 k8s/api.yaml k8s/deny.yaml\n',
    'oras push r.example.com/shop:1 k8s/api.yaml\n',
  ],
  ['another tool', 'kapp deploy -a shop -f k8s/ -y\n', 'kapp deploy -a shop -f k8s/ -y --filter-kinds Deployment\n'],
]

/** The same objects, handed over as they were. */
const alike: readonly (readonly [string, string, string])[] = [
  ['a comment', apply, `# all of it\n${apply}`],
  ['a comment behind', apply, 'kubectl apply -f k8s/ # all of it\n'],
  ['what it says', apply, `echo "deploying $ENV; exit 0"\n${apply}printf 'done\\n'\n`],
  [
    'how long it waits',
    apply,
    'kubectl apply --wait --timeout=60s -f k8s/\nkubectl rollout status deploy/api -n shop\n',
  ],
  ['who owns the fields', apply, 'kubectl apply --server-side --force-conflicts -f k8s/\n'],
  ['quotes and slashes', apply, 'kubectl apply -f "./k8s"\n'],
  ['the order of flags', 'kubectl apply -n shop -f k8s/\n', 'kubectl apply -n shop --filename k8s\n'],
  ['lines that go on', apply, 'kubectl apply \\\n  -f k8s/\n'],
  ['tests before', apply, `npm ci && npm test\ngo vet ./...\n${apply}`],
  ['an image before', apply, `docker build -t registry/api:"$TAG" . && docker push registry/api:"$TAG"\n${apply}`],
  [
    'what is missing ends it as failed',
    apply,
    `command -v kubectl >/dev/null || { echo "no kubectl" >&2; exit 1; }\n${apply}`,
  ],
  [
    'a name that is missing ends it as failed',
    apply,
    `if [ -z "\${ENV:-}" ]; then\n  echo "no ENV"\n  exit 1\nfi\n${apply}`,
  ],
  [
    'where an artifact says that it comes from',
    'flux push artifact oci://r.example.com/shop:latest --path=./k8s --source=a --revision=1\n',
    'flux push artifact oci://r.example.com/shop:latest --path=./k8s/ --source=b --revision=2\n',
  ],
  [
    'an artifact without a policy',
    `${apply}oras push r.example.com/shop:1 k8s/api.yaml\n`,
    `${apply}oras push r.example.com/shop:2 k8s/api.yaml\n`,
  ],
  ['a dry run before', apply, `kubectl apply --dry-run=server -f k8s/\n${apply}`],
  ['it shows what differs before', apply, `kubectl diff -f k8s/ || true\n${apply}`],
  ['it fails earlier', '#!/bin/sh\nset -e\nkubectl apply -f k8s/\n', '#!/bin/sh\nset -eu\nkubectl apply -f k8s/\n'],
  ['it ends as failed where it fails', apply, 'kubectl apply -f k8s/ || exit 1\n'],
  [
    'an image that is named',
    `TAG=1\n${apply}kubectl -n shop set image deploy/api c=api:$TAG\n`,
    `TAG=2\n${apply}kubectl -n shop set image deploy/api c=api:$TAG\n`,
  ],
  [
    'an image that is filled in',
    `IMAGE_TAG=1\nsed "s/TAG/$IMAGE_TAG/" k8s/api.yaml | kubectl apply -f -\n${apply}`,
    `IMAGE_TAG=2\nsed "s/TAG/$IMAGE_TAG/" k8s/api.yaml | kubectl apply -f -\n${apply}`,
  ],
  ['a name that nobody asks for', apply, `COLOR=red\n${apply}`],
  ['what comes after', apply, `${apply}rm -rf tmp\nexit 0\n`],
  [
    'a function that hands nothing over',
    `log() { echo "$1"; }\nlog a\n${apply}`,
    `log() {\n  [ -n "$QUIET" ] && return 0\n  echo "[deploy] $1"\n}\nlog a\n${apply}`,
  ],
  ['a file without a policy', apply, `kubectl apply -f k8s/api.yaml\n${apply}`],
  [
    'a release of another chart',
    apply,
    `helm upgrade --install redis bitnami/redis --version 18.0.0 -n cache\n${apply}`,
  ],
  ['a loop that waits', apply, `for d in api; do kubectl -n shop rollout status deploy/$d; done\n${apply}`],
  ['a file of the machine', apply, `cat > /tmp/values.env <<END\nexit 0\nrm k8s/deny.yaml\nEND\n${apply}`],
  ['what is cleared at the end', apply, `trap 'rm -rf "$TMPDIR"' EXIT\n${apply}`],
  ['it shows what differs of a kustomization', apply, `kustomize build k8s | kubectl diff -f - || true\n${apply}`],
  ['pods that start again, called as a folder', apply, `kubectl -n shop rollout restart deployment k8s\n${apply}`],
  ['a word of an array', apply, `SERVICES=(api web)\nfor s in "\${SERVICES[@]}"; do echo "$s"; done\n${apply}`],
]

describe('a script that hands policies to a cluster', () => {
  test.each(otherwise)('proves nothing where it does so otherwise: %s', async (_, before, after) => {
    const reasons = await told({ 'deploy.sh': head + before }, { 'deploy.sh': head + after })
    expect(reasons).toEqual([expect.stringMatching(/^deploy\.sh(?::\d+)? /)])
  })

  test.each(alike)('says nothing where it does the same: %s', async (_, before, after) => {
    const [one, other] = [before, after].map((text) => (text.startsWith('#!') ? text : head + text))
    expect(await told({ 'deploy.sh': one ?? '' }, { 'deploy.sh': other ?? '' })).toEqual([])
  })

  test('names the line', async () => {
    expect(await told({ 'deploy.sh': head + apply }, { 'deploy.sh': `${head}echo a\nexit 0\n${apply}` })).toEqual([
      expect.stringMatching(/^deploy\.sh:4 changes `exit 0`, and with it which policies/),
    ])
  })

  test('goes on as it did where a failure no longer ends it', async () => {
    const [before, after] = [`#!/bin/sh\nset -e\nmake test\n${apply}`, `#!/bin/sh\nmake test\n${apply}`]
    expect(await told({ 'deploy.sh': before }, { 'deploy.sh': after })).toEqual([expect.stringContaining('`set -e`')])
  })

  test('may name a chart by its other name', async () => {
    const chart = (name: string) => ({
      [`${name}/Chart.yaml`]: `name: ${name}\nversion: 1.0.0\n`,
      [`${name}/templates/a.yaml`]: pods,
    })
    const before = { 'deploy.sh': `${head}helm template app | kubectl apply -f - -f k8s\n`, ...chart('app') }
    const after = {
      'deploy.sh': `${head}helm template shop | kubectl apply -f - -f k8s\n`,
      ...chart('shop'),
      'app/Chart.yaml': undefined,
      'app/templates/a.yaml': undefined,
    }
    const { plans } = await compareCommits({ ...objects, ...before }, after)
    const reasons = plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
    expect(reasons.filter((text) => text.startsWith('deploy.sh'))).toEqual([])
  })

  test.each(['test.sh', 'hack/e2e-local.sh', 'tests/deploy.sh', 'vendor/x/deploy.sh'])(
    'of %s says nothing',
    async (path) => {
      expect(await told({ [path]: head + apply }, { [path]: `${head}exit 0\n${apply}` })).toEqual([])
    },
  )

  test('of objects without a policy says nothing', async () => {
    const before = { 'deploy.sh': head + apply }
    expect(await told(before, { 'deploy.sh': `${head}exit 0\n${apply}` }, { 'k8s/api.yaml': pods })).toEqual([])
  })

  test('may hand the same over from another script', async () => {
    const before = {
      'deploy.sh': `${head}echo a\nkubectl apply -f k8s/api.yaml\nkubectl apply -f k8s/deny.yaml\n`,
      'more.sh': `${head}kubectl apply -f k8s/deny.yaml -n shop\n`,
    }
    const after = {
      'deploy.sh': `${head}echo a\nkubectl apply -f k8s/api.yaml\nkubectl apply -f k8s/deny.yaml -n shop\n`,
      'more.sh': `${head}kubectl apply -f k8s/deny.yaml\n`,
    }
    expect(await told(before, after)).toEqual([])
  })
})

const workflow = (job: string, step: string, more = '', jobs = ''): string =>
  `name: deploy\non: { push: { branches: [main] } }\n${more}jobs:\n${jobs}  deploy:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v4\n${step}`
const step = '      - run: kubectl apply -f k8s/\n'
const github = '.github/workflows/deploy.yml'
const gitlab = (job: string, more = ''): string =>
  `${more}deploy:\n  stage: deploy\n  script:\n    - kubectl apply -f k8s/\n${job}`

const pipelinesOtherwise: readonly (readonly [string, string, string, string])[] = [
  [
    'a condition at the step',
    github,
    workflow('', step),
    workflow('', '      - if: false\n        run: kubectl apply -f k8s/\n'),
  ],
  ['a condition at the job', github, workflow('', step), workflow("    if: github.event_name == 'schedule'\n", step)],
  ['another condition', github, workflow('    if: success()\n', step), workflow('    if: ${{ false }}\n', step)],
  ['a failure that is not seen', github, workflow('', step), workflow('    continue-on-error: true\n', step)],
  [
    'another folder',
    github,
    workflow('', step),
    workflow('    defaults: { run: { working-directory: other } }\n', step),
  ],
  [
    'a step before takes the file away',
    github,
    workflow('', step),
    workflow('', `      - run: rm k8s/deny.yaml\n${step}`),
  ],
  [
    'a selector in an argument',
    github,
    workflow('', step),
    workflow('', '      - run: kubectl apply -f k8s/ -l app=api\n'),
  ],
  [
    'a job that it waits for is left out',
    github,
    workflow('    needs: [build]\n', step, '', '  build:\n    runs-on: u\n    steps: [{ run: npm test }]\n'),
    workflow(
      '    needs: [build]\n',
      step,
      '',
      '  build:\n    if: false\n    runs-on: u\n    steps: [{ run: npm test }]\n',
    ),
  ],
  [
    'a value that chooses',
    github,
    workflow('', '      - run: kubectl apply $FLAGS -f k8s/\n', 'env: { FLAGS: "" }\n'),
    workflow('', '      - run: kubectl apply $FLAGS -f k8s/\n', 'env: { FLAGS: "-l app" }\n'),
  ],
  [
    'a value that another step gives',
    github,
    workflow('', '      - run: echo "FLAGS=" >> $GITHUB_ENV\n      - run: kubectl apply $FLAGS -f k8s/\n'),
    workflow('', '      - run: echo "FLAGS=-l app" >> $GITHUB_ENV\n      - run: kubectl apply $FLAGS -f k8s/\n'),
  ],
  ['when it runs', '.gitlab-ci.yml', gitlab(''), gitlab('  when: never\n')],
  ['rules', '.gitlab-ci.yml', gitlab('  rules: [{ if: $CI_COMMIT_TAG }]\n'), gitlab('  rules: [{ when: never }]\n')],
  ['branches', '.gitlab-ci.yml', gitlab('  only: [main]\n'), gitlab('  only: [nobody]\n')],
  [
    'it ends in what stands before',
    '.gitlab-ci.yml',
    gitlab(''),
    gitlab('  before_script:\n    - "[ -n \\"$FORCE\\" ] || exit 0"\n'),
  ],
  ['it may fail', '.gitlab-ci.yml', gitlab(''), gitlab('  allow_failure: true\n')],
  [
    'rules of what it is built upon',
    '.gitlab-ci.yml',
    gitlab('  extends: .main\n', '.main:\n  rules: [{ if: $CI_COMMIT_TAG }]\n'),
    gitlab('  extends: .main\n', '.main:\n  rules: [{ when: never }]\n'),
  ],
  [
    'rules of what is built upon it',
    '.gitlab-ci.yml',
    '.apply:\n  script: [kubectl apply -f k8s/]\nprod:\n  extends: .apply\n  rules: [{ if: $CI_COMMIT_TAG }]\n',
    '.apply:\n  script: [kubectl apply -f k8s/]\nprod:\n  extends: .apply\n  rules: [{ when: never }]\n',
  ],
  [
    'a condition of another tool',
    'azure-pipelines.yml',
    'steps:\n  - script: kubectl apply -f k8s/\n    displayName: apply\n',
    'steps:\n  - script: kubectl apply -f k8s/\n    displayName: apply\n    condition: false\n',
  ],
  ['a target', 'Makefile', 'deploy:\n\tkubectl apply -f k8s/\n', 'deploy:\n\tkubectl apply -l app -f k8s/\n'],
  [
    'a target is needed no longer',
    'Makefile',
    'all: build deploy\nbuild:\n\tgo build\ndeploy:\n\tkubectl apply -f k8s/\n',
    'all: build\nbuild:\n\tgo build\ndeploy:\n\tkubectl apply -f k8s/\n',
  ],
  [
    'a name of make',
    'Makefile',
    'FLAGS :=\ndeploy:\n\tkubectl apply $(FLAGS) -f k8s/\n',
    'FLAGS := --dry-run=client\ndeploy:\n\tkubectl apply $(FLAGS) -f k8s/\n',
  ],
  [
    'a failure that make goes on after',
    'Makefile',
    'deploy: clean\n\tkubectl apply -f k8s/\nclean:\n\techo a\n',
    'deploy: clean\n\tkubectl apply -f k8s/\nclean:\n\trm -f k8s/deny.yaml\n',
  ],
  [
    'a command of a package',
    'package.json',
    '{"scripts":{"deploy":"kubectl apply -f k8s"}}',
    '{"scripts":{"deploy":"kubectl apply -f k8s -l app"}}',
  ],
  [
    'a condition of a program',
    'deploy.py',
    'import os\ndef main():\n    os.system("kubectl apply -f k8s/")\nmain()\n',
    'import os\ndef main():\n    if os.environ.get("PROD"):\n        os.system("kubectl apply -f k8s/")\nmain()\n',
  ],
  [
    'a condition of a stage',
    'Jenkinsfile',
    "pipeline {\n  stages {\n    stage('d') {\n      steps {\n        sh 'kubectl apply -f k8s/'\n      }\n    }\n  }\n}\n",
    "pipeline {\n  stages {\n    stage('d') {\n      when { expression { false } }\n      steps {\n        sh 'kubectl apply -f k8s/'\n      }\n    }\n  }\n}\n",
  ],
]

const pipelinesAlike: readonly (readonly [string, string, string, string])[] = [
  [
    'names and runners',
    github,
    workflow('', step),
    workflow('    name: Deploy\n    timeout-minutes: 5\n', step).replace('ubuntu-latest', 'ubuntu-24.04'),
  ],
  ['versions of actions', github, workflow('', step), workflow('', step).replace('@v4', '@v5')],
  [
    'how it is checked out',
    github,
    workflow('', step),
    workflow('', step).replace('@v4', '@v4\n        with: { fetch-depth: 0 }'),
  ],
  ['a step of tests', github, workflow('', step), workflow('', `      - run: npm ci && npm test\n${step}`)],
  [
    'a step that says so',
    github,
    workflow('', step),
    workflow('', `${step}      - if: failure()\n        run: curl -d x https://chat.example.com\n`),
  ],
  ['a step with another script', github, workflow('', step), workflow('', `      - run: exit 0\n${step}`)],
  ['when it starts', github, workflow('', step), workflow('', step).replace('[main]', '[main, next]')],
  [
    'another job',
    github,
    workflow('', step),
    workflow('', step, '', '  lint:\n    if: false\n    runs-on: u\n    steps: [{ run: ./lint.sh }]\n'),
  ],
  [
    'it waits for another job',
    github,
    workflow('', step, '', '  lint:\n    runs-on: u\n    steps: [{ run: ./lint.sh }]\n'),
    workflow('    needs: [lint]\n', step, '', '  lint:\n    runs-on: u\n    steps: [{ run: ./lint.sh }]\n'),
  ],
  [
    'permissions and who runs',
    github,
    workflow('', step),
    workflow('    permissions: { id-token: write }\n    concurrency: deploy\n', step),
  ],
  [
    'a value of an image',
    github,
    workflow('', `      - run: kubectl set image deploy/api c=a:$TAG\n${step}`, 'env: { TAG: 1 }\n'),
    workflow('', `      - run: kubectl set image deploy/api c=a:$TAG\n${step}`, 'env: { TAG: 2 }\n'),
  ],
  [
    'a name that another step gives, and nobody asks for',
    github,
    workflow('', `      - run: echo "NAMESPACE=a" >> $GITHUB_ENV\n${step}`),
    workflow('', `      - run: echo "NAMESPACE=b" >> "$GITHUB_ENV"\n${step}`),
  ],
  [
    'a cluster of its own',
    github,
    workflow('', `      - run: kind create cluster\n${step}`),
    workflow('    if: false\n', `      - run: kind create cluster\n${step}`),
  ],
  [
    'cache and artifacts',
    '.gitlab-ci.yml',
    gitlab(''),
    gitlab('  cache: { key: k }\n  artifacts: { paths: [a] }\n  retry: 2\n'),
  ],
  ['the image of the job', '.gitlab-ci.yml', gitlab('  image: kubectl:1.30\n'), gitlab('  image: kubectl:1.31\n')],
  [
    'a login before',
    '.gitlab-ci.yml',
    gitlab(''),
    gitlab('  before_script:\n    - gcloud auth login\n    - apk add curl\n'),
  ],
  [
    'another job of GitLab',
    '.gitlab-ci.yml',
    gitlab(''),
    gitlab('', 'lint:\n  script: [./lint.sh]\n  rules: [{ when: never }]\n'),
  ],
  [
    'another target',
    'Makefile',
    'deploy:\n\tkubectl apply -f k8s/\n',
    'V := 2\ndeploy:\n\tkubectl apply -f k8s/\ntest: V\n\tgo test ./... || exit 0\n.PHONY: deploy test\n',
  ],
  [
    'a target that builds',
    'Makefile',
    'deploy: build\n\tkubectl apply -f k8s/\nbuild:\n\tgo build\n',
    'deploy: build\n\t@kubectl apply -f k8s/\nbuild:\n\tCGO_ENABLED=0 go build -o bin/x\n',
  ],
  [
    'other commands of a package',
    'package.json',
    '{"version":"1.0.0","scripts":{"deploy":"kubectl apply -f k8s"}}',
    '{"version":"1.0.1","type":"module","scripts":{"deploy":"kubectl apply -f k8s","test":"jest"},"devDependencies":{"jest":"1"}}',
  ],
  [
    'other functions of a program',
    'deploy.py',
    'import os\ndef main():\n    os.system("kubectl apply -f k8s/")\nmain()\n',
    'import os\nimport sys\ndef show(x):\n    if x:\n        return 1\ndef main():\n    print("deploying")\n    os.system("kubectl apply -f k8s/")\nmain()\n',
  ],
]

describe('a pipeline that hands policies to a cluster', () => {
  test.each(pipelinesOtherwise)('proves nothing where it does so otherwise: %s', async (_, path, before, after) => {
    const reasons = await told({ [path]: before }, { [path]: after })
    expect(reasons).toHaveLength(1)
    expect(reasons[0]?.startsWith(path)).toBe(true)
  })

  test.each(pipelinesAlike)('says nothing where it does the same: %s', async (_, path, before, after) => {
    expect(await told({ [path]: before }, { [path]: after })).toEqual([])
  })
})

describe('a text that runs another one which hands policies to a cluster', () => {
  const files = {
    ...objects,
    'scripts/deploy.sh': head + apply,
    Makefile: 'ship:\n\tkubectl apply -f k8s/\ntest:\n\tgo test\n',
  }

  test.each([
    ['a script', './scripts/deploy.sh', "    if: github.ref == 'refs/heads/x'\n"],
    ['a script by its shell', 'bash scripts/deploy.sh', '    if: false\n'],
    ['a target', 'make ship', '    if: false\n'],
  ])('proves nothing where it does so otherwise: %s', async (_, command, condition) => {
    const run = `      - run: ${command}\n`
    expect(await told({ [github]: workflow('', run) }, { [github]: workflow(condition, run) }, files)).toHaveLength(1)
  })

  test.each([
    ['another script', './scripts/other.sh'],
    ['another target', 'make test'],
    ['it is looked at', 'shellcheck scripts/deploy.sh'],
  ])('says nothing of %s', async (_, command) => {
    const run = `      - run: ${command}\n`
    const before = { [github]: workflow('', run), 'scripts/other.sh': head }
    expect(await told(before, { [github]: workflow('    if: false\n', run) }, files)).toEqual([])
  })
})

const short = (x: string, y = '') => `on: push\njobs:\n  d:\n    runs-on: u\n${y}    steps:\n      - ${x}\n`
/** What other tools, and other ways to write the same, make of it: whether it is told, and the text before and after. */
const elsewhere: readonly (readonly [string, string, Files, Files])[] = [
  [
    'told',
    'reference',
    { '.gitlab-ci.yml': '.a:\n  script: [kubectl apply -f k8s/]\nd:\n  script:\n    - !reference [.a, script]\n' },
    { '.gitlab-ci.yml': '.a:\n  script: [kubectl apply -f k8s/ -l x]\nd:\n  script:\n    - !reference [.a, script]\n' },
  ],
  [
    'told',
    'reference rules',
    { '.gitlab-ci.yml': '.a:\n  script: [kubectl apply -f k8s/]\nd:\n  script:\n    - !reference [.a, script]\n' },
    {
      '.gitlab-ci.yml':
        '.a:\n  script: [kubectl apply -f k8s/]\nd:\n  when: never\n  script:\n    - !reference [.a, script]\n',
    },
  ],
  [
    'told',
    'composite',
    { '.github/actions/d/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: kubectl apply -f k8s\n' },
    {
      '.github/actions/d/action.yml':
        'runs:\n  using: composite\n  steps:\n    - run: kubectl apply -f k8s\n      if: false\n',
    },
  ],
  [
    'told',
    'composite caller',
    {
      '.github/actions/d/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: kubectl apply -f k8s\n',
      '.github/workflows/w.yml': short('uses: ./.github/actions/d'),
    },
    { '.github/workflows/w.yml': short('uses: ./.github/actions/d', '    if: false\n') },
  ],
  [
    'told',
    'reusable caller',
    {
      '.github/workflows/d.yml': short('run: kubectl apply -f k8s').replace('push', 'workflow_call'),
      '.github/workflows/w.yml': 'on: push\njobs:\n  x:\n    uses: ./.github/workflows/d.yml\n',
    },
    { '.github/workflows/w.yml': 'on: push\njobs:\n  x:\n    if: false\n    uses: ./.github/workflows/d.yml\n' },
  ],
  [
    'told',
    'npm caller',
    {
      'package.json': '{"scripts":{"ship":"kubectl apply -f k8s"}}',
      '.github/workflows/w.yml': short('run: npm run ship'),
    },
    { '.github/workflows/w.yml': short('run: npm run ship', '    if: false\n') },
  ],
  [
    'told',
    'npm of sh',
    { 'package.json': '{"scripts":{"ship":"bash ./ship.sh"}}', 'ship.sh': 'kubectl apply -f k8s\n' },
    { 'package.json': '{"scripts":{"ship":"bash ./ship.sh || true"}}' },
  ],
  [
    'told',
    'task',
    { 'Taskfile.yml': 'version: 3\ntasks:\n  ship:\n    cmds:\n      - kubectl apply -f k8s/\n' },
    {
      'Taskfile.yml':
        'version: 3\ntasks:\n  ship:\n    preconditions: ["false"]\n    cmds:\n      - kubectl apply -f k8s/\n',
    },
  ],
  [
    'told',
    'process substitution',
    { 'd.sh': 'kubectl apply -f <(kustomize build k8s)\n', 'k8s/kustomization.yaml': 'resources: [deny.yaml]\n' },
    { 'd.sh': 'kubectl apply -f <(kustomize build k8s | grep -v deny)\n' },
  ],
  [
    'told',
    'here string',
    {
      'd.sh': 'kubectl apply -f - <<< "$(kustomize build k8s)"\n',
      'k8s/kustomization.yaml': 'resources: [deny.yaml]\n',
    },
    { 'd.sh': 'kubectl apply -l x -f - <<< "$(kustomize build k8s)"\n' },
  ],
  [
    'told',
    'variable of stream',
    { 'd.sh': 'M=$(cat k8s/*.yaml)\necho "$M" | kubectl apply -f -\n' },
    { 'd.sh': 'M=$(cat k8s/*.yaml | grep -v x)\necho "$M" | kubectl apply -f -\n' },
  ],
  [
    'told',
    'file of stream filtered',
    { 'd.sh': 'cat k8s/*.yaml > out.yaml\nkubectl apply -f out.yaml\n' },
    { 'd.sh': 'cat k8s/*.yaml | yq "select(.x)" > out.yaml\nkubectl apply -f out.yaml\n' },
  ],
  [
    'told',
    'circle workflow',
    {
      '.circleci/config.yml':
        'version: 2.1\njobs:\n  ship:\n    docker: [{image: a}]\n    steps:\n      - checkout\n      - run: kubectl apply -f k8s/\nworkflows:\n  main:\n    jobs:\n      - test\n      - ship\n',
    },
    {
      '.circleci/config.yml':
        'version: 2.1\njobs:\n  ship:\n    docker: [{image: a}]\n    steps:\n      - checkout\n      - run: kubectl apply -f k8s/\nworkflows:\n  main:\n    jobs:\n      - test\n',
    },
  ],
  [
    'told',
    'circle when',
    {
      '.circleci/config.yml':
        'version: 2.1\njobs:\n  ship:\n    steps:\n      - run: {name: a, command: kubectl apply -f k8s/}\n',
    },
    {
      '.circleci/config.yml':
        'version: 2.1\njobs:\n  ship:\n    steps:\n      - run: {name: a, command: kubectl apply -f k8s/, when: on_fail}\n',
    },
  ],
  [
    'told',
    'drone',
    { '.drone.yml': 'kind: pipeline\nsteps:\n  - name: d\n    commands: [kubectl apply -f k8s/]\n' },
    {
      '.drone.yml':
        'kind: pipeline\nsteps:\n  - name: d\n    commands: [kubectl apply -f k8s/]\n    when: {branch: [nope]}\n',
    },
  ],
  [
    'told',
    'ansible command',
    { 'p.yml': '- hosts: all\n  tasks:\n    - command: kubectl apply -f k8s/\n' },
    { 'p.yml': '- hosts: all\n  tasks:\n    - command: kubectl apply -f k8s/\n      when: false\n' },
  ],
  [
    'told',
    'make ifeq',
    { Makefile: 'deploy:\n\tkubectl apply -f k8s/\n' },
    { Makefile: 'ifeq ($(E),prod)\ndeploy:\n\tkubectl apply -f k8s/\nendif\n' },
  ],
  [
    'told',
    'make minus',
    { Makefile: 'deploy:\n\tkubectl apply -f k8s/\n' },
    { Makefile: 'deploy:\n\t-kubectl apply -f k8s/\n' },
  ],
  [
    'told',
    'find prune',
    { 'd.sh': 'find k8s -name "*.yaml" -exec kubectl apply -f {} \\;\n' },
    { 'd.sh': 'find k8s -name "*.yaml" -not -path "*deny*" -exec kubectl apply -f {} \\;\n' },
  ],
  [
    'told',
    'sub shell condition',
    { 'd.sh': '(cd k8s && kubectl apply -f .)\n' },
    { 'd.sh': '(cd k8s && kubectl apply -f . -l x)\n' },
  ],
  ['told', 'cd dot', { 'd.sh': 'cd k8s\nkubectl apply -f .\n' }, { 'd.sh': 'cd k8s\nkubectl apply -f . -l x\n' }],
  [
    'told',
    'pushd',
    { 'd.sh': 'pushd k8s\nfor f in *.yaml; do kubectl apply -f $f; done\n' },
    { 'd.sh': 'pushd k8s\nfor f in *.yaml; do [ $f = deny.yaml ] || kubectl apply -f $f; done\n' },
  ],
  [
    'silent',
    'gitlab needs',
    { '.gitlab-ci.yml': 'd:\n  script: [kubectl apply -f k8s/]\nt:\n  script: [x]\n' },
    {
      '.gitlab-ci.yml':
        'd:\n  needs: [t]\n  script: [kubectl apply -f k8s/]\n  environment: {name: prod}\nt:\n  script: [x, y]\n',
    },
  ],
  [
    'silent',
    'make help',
    { Makefile: 'deploy: ## deploys\n\tkubectl apply -f k8s/\n' },
    {
      Makefile:
        '.DEFAULT_GOAL := help\nhelp:\n\t@grep x Makefile\ndeploy: ## deploys all\n\t@echo deploying\n\tkubectl apply -f k8s/\n',
    },
  ],
  [
    'silent',
    'helm repo',
    { 'd.sh': 'kubectl apply -f k8s/\n' },
    {
      'd.sh':
        'helm repo add a https://a.example\nhelm repo update\nkubectl create namespace x --dry-run=client -o yaml | kubectl apply -f -\nkubectl apply -f k8s/\n',
    },
  ],
  [
    'silent',
    'gha env',
    { '.github/workflows/w.yml': short('run: kubectl apply -f k8s/') },
    {
      '.github/workflows/w.yml': short(
        'run: kubectl apply -f k8s/',
        '    env: { NODE_VERSION: 20 }\n    outputs: { a: b }\n',
      ),
    },
  ],
  [
    'silent',
    'gha setup',
    { '.github/workflows/w.yml': short('run: kubectl apply -f k8s/') },
    {
      '.github/workflows/w.yml': short(
        'uses: azure/setup-kubectl@v4\n        with: { version: v1.31.0 }\n      - run: kubectl apply -f k8s/',
      ),
    },
  ],
  [
    'silent',
    'gha login',
    { '.github/workflows/w.yml': short('uses: azure/k8s-set-context@v3\n      - run: kubectl apply -f k8s/') },
    {
      '.github/workflows/w.yml': short(
        'uses: azure/k8s-set-context@v4\n        with: { method: service-account }\n      - run: kubectl apply -f k8s/',
      ),
    },
  ],
  [
    'silent',
    'make var image',
    { Makefile: 'IMG ?= a:1\ndeploy:\n\tcd config && kustomize edit set image a=$(IMG)\n\tkubectl apply -f k8s/\n' },
    { Makefile: 'IMG ?= a:2\ndeploy:\n\tcd config && kustomize edit set image a=$(IMG)\n\tkubectl apply -f k8s/\n' },
  ],
  [
    'silent',
    'shell refactor quotes',
    { 'd.sh': 'NS=shop\nkubectl apply -n $NS -f k8s/\n' },
    { 'd.sh': 'NS="shop"\nkubectl apply -n "${NS}" -f "k8s"\n' },
  ],
]

describe('in the words of other tools', () => {
  test.each(elsewhere)('%s: %s', async (right, _, before, after) => {
    const reasons = await told(
      { 'k8s/sa.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: a, namespace: shop }\n', ...before },
      after,
    )
    expect(reasons.length > 0).toBe(right === 'told')
  })
})

describe('a stage that comes to be handed over beside another one', () => {
  const settings =
    'version: 1\nenvironments:\n  staging: { namespace: shop-staging, unit: { path: overlays/staging } }\n  production: { namespace: shop, unit: { path: overlays/production } }\n'
  const overlay = (name: string, namespace: string): Files => ({
    [`overlays/${name}/kustomization.yaml`]: `namespace: ${namespace}\nresources: [../../base, deny.yaml]\n`,
    [`overlays/${name}/deny.yaml`]: deny.replace('name: deny', `name: ${name}`),
  })
  const stages: Files = {
    'meshgate.yaml': settings,
    'base/kustomization.yaml': 'resources: [api.yaml, deny.yaml]\n',
    'base/api.yaml': pods,
    'base/deny.yaml': deny,
    ...overlay('staging', 'shop-staging'),
    ...overlay('production', 'shop'),
  }
  const production = 'kustomize build overlays/production | kubectl apply -f -\n'
  const staging = (flags: string): string => `kustomize build overlays/staging | kubectl ${flags}apply -f -\n`
  const plansOf = async (before: string, after: string): Promise<readonly (readonly string[])[]> => {
    const files = { ...stages, 'deploy.sh': `set -e\n${before}` }
    const { plans } = await compareCommits(files, { 'deploy.sh': `set -e\n${after}` }, { renderer: kustomizeInMemory })
    return plans.map(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
  }

  test('says nothing where the command names a cluster of that stage', async () => {
    expect(await plansOf(production, `${staging('--context staging ')}${production}`)).toEqual([[], []])
  })

  test('proves nothing in the cluster of the other one', async () => {
    const found = await plansOf(production, `${staging('')}${production}`)
    expect(found.flat().join('\n')).toContain('deploy.sh')
  })

  test('proves nothing in a cluster of another name', async () => {
    const found = await plansOf(production, `${staging('--context production ')}${production}`)
    expect(found.flat().join('\n')).toContain('deploy.sh')
  })

  test('proves nothing where it takes the place of the other one', async () => {
    const found = await plansOf(production, staging('--context staging '))
    expect(found.flat().join('\n')).toContain('deploy.sh')
  })
})
