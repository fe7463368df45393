import { describe, expect, test } from '@jest/globals'
import { isPrinting, withoutFilters } from '../../../src/open/scripts/printing-workflows.js'

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '          ')
const workflow = (run: string, more = ''): string =>
  `on: [pull_request]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${more}    steps:\n      - uses: actions/checkout@v4\n      - run: |\n${indent(run)}\n`
const path = '.github/workflows/chart.yaml'

describe('a workflow that only looks at what it renders', () => {
  test.each([
    'helm lint',
    'cd chart/\nhelm template . \\\n  --set a=b \\\n  -n shop \\\n  > out.yaml\ncat out.yaml',
    'kustomize create --resources out.yaml\nkustomize build .',
    'helm template . 2>&1 | kubeconform -strict && echo done',
    '# kubectl apply\nhelm template . > /dev/null',
  ])('is one: %j', (run) => {
    expect(isPrinting(path, workflow(run))).toBe(true)
  })

  test.each([
    'helm upgrade a .',
    'helm template . | kubectl apply -f -',
    'helm template . > out.yaml\nkubectl apply -f out.yaml',
    'helm lint & kubectl apply -f .',
    'helm template . --post-renderer ./apply.sh',
    'kustomize build . --enable-exec',
    'echo $(kubectl apply -f .)',
    'echo `kubectl apply -f .`',
    '${{ inputs.command }}',
    'echo ${{ github.event.pull_request.title }}',
    'diff <(kubectl apply -f .) a',
    'cat <<E > a\nE',
    'echo "A=b" >> $GITHUB_ENV',
    'echo "kubectl apply" > /usr/local/bin/helm',
    'make',
    './deploy.sh',
    'helm plugin install there',
    'if true; then kubectl apply -f .; fi',
    'env helm lint',
  ])('is none: %j', (run) => {
    expect(isPrinting(path, workflow(run))).toBe(false)
  })

  test.each([
    ['a workflow of elsewhere', '    uses: other/one/.github/workflows/a.yaml@main\n'],
    ['a container', '    container: image\n'],
    ['another shell', '    defaults: { run: { working-directory: a } }\n    env:\n      PATH: a\n'],
  ])('is none with %s', (_, more) => {
    expect(isPrinting(path, workflow('helm lint', more))).toBe(false)
  })

  test('is none where another action takes a file along', () => {
    const upload = `${workflow('helm template . > a')}      - uses: actions/upload-artifact@v4\n`
    expect(isPrinting(path, upload)).toBe(false)
    expect(isPrinting(path, `${workflow('helm lint')}      - { run: kubectl apply -f . }\n`)).toBe(false)
  })

  test('is one of GitHub, with jobs that have steps', () => {
    expect(isPrinting('.gitlab-ci.yml', workflow('helm lint'))).toBe(false)
    expect(isPrinting(path, 'on: push\njobs: {}\n')).toBe(false)
    expect(isPrinting(path, 'on: push\njobs: { a: { steps: [] } }\n')).toBe(false)
  })
})

describe('files that start a workflow', () => {
  const of = (filter: string): string =>
    `on:\n  push:\n    branches: [main]\n${filter}  workflow_dispatch:\njobs:\n  a:\n    paths:\n      - kept\n`
  test.each(['    paths:\n      - a\n      - b\n', '    paths-ignore:\n    # c\n    - a\n\n    - b\n', ''])(
    'are left out: %j',
    (filter) => {
      expect(withoutFilters(of(filter))).toBe(of(''))
    },
  )
  test('and nothing else is', () => {
    const text = of('    branches-ignore:\n      - a\n    tags:\n      - b\n')
    expect(withoutFilters(text)).toBe(text)
    const next = 'on:\n  push:\n    paths:\n      - a\n    branches:\n      - main\nenv: { A: b }\n'
    expect(withoutFilters(next)).toBe('on:\n  push:\n    branches:\n      - main\nenv: { A: b }\n')
  })
})
