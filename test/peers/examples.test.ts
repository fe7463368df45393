import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { withOwnAction, workflowExamples } from './support/examples.js'
import { inFolder, openExample, unsaidOf, type ExampleRepository } from './support/example-repository.js'
import { openGitHubProject, pullNumber, type GitHubProject } from './support/github-project.js'
import { mergeRequest, openGitLabProject, type GitLabProject } from './support/gitlab-project.js'
import { describeWith, dist, peer, runTool } from './support/tools.js'

const expectPromised = (comment: string | undefined, example: ExampleRepository): void => {
  if (process.env['SHOW_COMMENTS'] === 'true') process.stderr.write(`${comment ?? 'no comment'}\n`)
  expect({ comment, unsaid: unsaidOf(example, comment ?? '') }).toMatchObject({ unsaid: [] })
}

interface Case {
  readonly programs: readonly string[]
  /** Exit code of the job. */
  readonly exitCode: 0 | 1
}
const cases: Readonly<Record<string, Case>> = {
  plain: { programs: [], exitCode: 0 },
  helm: { programs: ['helm'], exitCode: 1 },
  'kustomize-argocd': { programs: ['kustomize'], exitCode: 0 },
  airflow: { programs: [], exitCode: 1 },
  luigi: { programs: [], exitCode: 1 },
  dataflow: { programs: [], exitCode: 1 },
}

describe.each(Object.entries(cases))('%s', (name, { programs, exitCode }) => {
  let example: ExampleRepository
  beforeAll(async () => {
    example = await openExample(name)
  })

  describeWith([`${dist}/index.js`, 'act', 'git', ...programs], 'on GitHub, by act', () => {
    let project: GitHubProject
    beforeAll(async () => {
      project = await openGitHubProject()
    })
    afterAll(() => project.close())

    test('the change has the comment that README promises', async () => {
      const run = await project.run(example.workflow, 'pull_request', { trees: example })
      expect(run).toMatchObject({
        exitCode,
        output: expect.stringContaining(exitCode === 0 ? 'Job succeeded' : 'Job failed'),
      })
      expect(run.output).not.toMatch(/::(?:warning|error) file=rendered/)
      const [comment, ...others] = project.github.comments(pullNumber)
      expect(others).toEqual([])
      expectPromised(comment?.body, example)
      expect(project.kubernetes.server.requests).toEqual([])
    })
  })

  describeWith(
    [`${dist}/cli.js`, peer('gitlab-ci-local/package.json'), 'rsync', 'git', ...programs],
    'on GitLab, by gitlab-ci-local',
    () => {
      let project: GitLabProject
      beforeAll(async () => {
        project = await openGitLabProject()
      })
      afterAll(() => project.close())

      test('the change has the comment that README promises', async () => {
        const run = await project.mergeRequestPipeline(example.pipeline, { trees: example })
        expect(run).toMatchObject({
          exitCode,
          log: expect.stringMatching(exitCode === 0 ? /^ *PASS +meshgate-check *$/m : /^ *FAIL +meshgate-check *$/m),
        })
        const [note, ...others] = project.gitlab.notes(mergeRequest)
        expect(others).toEqual([])
        expectPromised(note?.body, example)
        expect(project.kubernetes.server.requests).toEqual([])
      })
    },
  )
})

/** The commands of each README, as it writes them, and the file or folder that came from them. */
const written: readonly (readonly [name: string, path: string, command: readonly string[]])[] = [
  [
    'airflow',
    'calls.yaml',
    [
      'import',
      'airflow',
      '--manifests',
      'rendered',
      '--gateway',
      'istio-ingress/airflow-gateway-istio',
      '--owner',
      'data-platform',
    ],
  ],
  ['airflow', 'mesh/generated', ['render', '--environment', 'production', '--out', 'mesh/generated']],
  [
    'luigi',
    'calls.yaml',
    [
      'import',
      'luigi',
      '--graph',
      'graph.json',
      '--tasks',
      'tasks.json',
      '--gateway',
      'istio-ingress/internal-gateway-istio',
    ],
  ],
  ['luigi', 'mesh/generated', ['render', '--environment', 'production', '--out', 'mesh/generated']],
  ['dataflow', 'mesh/generated/dataflow.yaml', ['import', 'dataflow', '--jobs', 'jobs.yaml', '--manifests', 'mesh']],
  ['dataflow', 'beam/mesh/generated', ['render', '--environment', 'beam', '--out', 'beam/mesh/generated']],
]

describeWith([`${dist}/cli.js`, 'git'], 'what examples hold of generated files', () => {
  test.each(written)('%s: %s is what README’s command writes', async (name, path, command) => {
    const { readme, base } = await openExample(name)
    expect(readme.replace(/\s+/g, ' ')).toContain(`meshgate ${command.join(' ')}`)
    await inFolder(base, (folder) => {
      expect(runTool('git', ['init', '--quiet'], folder).exitCode).toBe(0)
      const { exitCode, output } = runTool(process.execPath, [resolve(dist, 'cli.js'), ...command], folder)
      expect([exitCode, output]).toEqual([0, expect.any(String)])
      if (command[0] === 'import') expect(output).toBe(base[path])
      else expect(output).toMatch(/: 0 written, 0 removed, [1-9][0-9]* unchanged\./)
    })
  })
})

/** What a later change does to what was imported, past the importer, and what its pipeline then shows. */
const notImported: readonly (readonly [name: string, path: string, from: string, to: string, shows: string])[] = [
  [
    'airflow',
    'rendered/airflow.yaml',
    'serviceAccountName: airflow-triggerer',
    'serviceAccountName: airflow-scheduler',
    'airflow-triggerer',
  ],
  ['luigi', 'tasks.json', '/v1/entries', '/v1/*', '/v1/*'],
  ['luigi', 'graph.json', 'billing.PostLedger', 'billing.PostAgain', 'billing.PostAgain'],
  ['dataflow', 'jobs.yaml', '/v1/entries', '/v2/entries', '/v2/entries'],
  ['dataflow', 'mesh/generated/dataflow.yaml', '/v1/entries', '/v1/*', '/v1/*'],
  [
    'dataflow',
    'beam/calls.yaml',
    '      - { service: jobmanager, port: 6124, kind: read } # blobs\n',
    '',
    'beam/mesh/generated',
  ],
]

describeWith([`${dist}/cli.js`, 'git', 'diff'], 'imported.sh of the examples', () => {
  const run = async (
    name: string,
    change: (tree: Record<string, string>) => void,
  ): Promise<ReturnType<typeof runTool>> => {
    const { base } = await openExample(name)
    const tree = {
      ...base,
      'bin/meshgate': `#!/bin/sh\nexec '${process.execPath}' '${resolve(dist, 'cli.js')}' "$@"\n`,
    }
    change(tree)
    return inFolder(tree, (folder) => {
      runTool('git', ['init', '--quiet'], folder)
      return runTool('sh', ['-c', 'chmod +x bin/meshgate && PATH="$PWD/bin:$PATH" sh imported.sh'], folder)
    })
  }

  test.each(['airflow', 'luigi', 'dataflow'])('%s: is green on what the example holds', async (name) => {
    expect(await run(name, () => undefined)).toMatchObject({ exitCode: 0 })
  })

  test.each(notImported)(
    '%s: is red where %s changed and nobody imported again',
    async (name, path, from, to, shows) => {
      const { exitCode, output } = await run(name, (tree) => {
        expect(tree[path]).toContain(from)
        tree[path] = (tree[path] ?? '').replaceAll(from, to)
      })
      expect([exitCode, output]).toEqual([1, expect.stringContaining(shows)])
    },
  )
})

const argo = 'Argo CD applies environment "staging" from the repository: meshgate writes nothing there'

describe('kustomize-argocd', () => {
  let example: ExampleRepository
  beforeAll(async () => {
    example = await openExample('kustomize-argocd')
  })

  describeWith([`${dist}/index.js`, 'act', 'git', 'kustomize'], 'on GitHub, by act', () => {
    let project: GitHubProject
    beforeAll(async () => {
      project = await openGitHubProject()
    })
    afterAll(() => project.close())

    test('a binding without its files is a finding', async () => {
      const head = { ...example.base, 'meshgate.yaml': example.head['meshgate.yaml'] ?? '' }
      const run = await project.run(example.workflow, 'pull_request', { trees: { base: example.base, head } })
      expect(run).toMatchObject({ exitCode: 1 })
      const [comment] = project.github.comments(pullNumber)
      expect(comment?.body).toMatch(/\[GIT-001\]\(<https:\S+\/rules\/GIT-001\.md>\)/)
      expect(comment?.body).toContain('a binding asks for this object, and no file holds it')
      expect(comment?.body).not.toContain('can now')
    })

    test('apply is refused with one sentence, and asks the cluster nothing', async () => {
      const [apply] = workflowExamples().filter(
        ({ where, text }) => where.startsWith('docs/guides/bindings.md') && text.includes('command: apply'),
      )
      const run = await project.run(withOwnAction(apply?.text ?? ''), 'push', { trees: example })
      expect(run).toMatchObject({ exitCode: 1, output: expect.stringContaining(argo) })
      expect(project.kubernetes.server.requests).toEqual([])
    })
  })

  describeWith([`${dist}/cli.js`, peer('gitlab-ci-local/package.json'), 'rsync', 'git'], 'on GitLab', () => {
    let project: GitLabProject
    beforeAll(async () => {
      project = await openGitLabProject()
    })
    afterAll(() => project.close())

    test('apply is refused with the same sentence', async () => {
      const run = await project.branchPipeline('apply', { trees: example })
      expect(run).toMatchObject({ exitCode: 1, log: expect.stringContaining(argo) })
      expect(project.kubernetes.server.requests).toEqual([])
    })
  })
})
