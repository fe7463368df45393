import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { refuseUnwritable } from '../../src/ci/output-path.js'
import { createFiles, removeSecret } from '../../src/ci/files.js'
import { readInputs } from '../../src/ci/inputs.js'
import { saveState } from '../../src/ci/runner-files.js'
import { Refusal } from '../../src/errors/problem.js'
import { readRunnerFile } from '../../src/demo/runner/runner-file.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const codeOf = (error: unknown): string => (error instanceof Refusal ? error.problems[0].code : String(error))

describe('files', () => {
  test.each([
    ['github', 'RUNNER_TEMP', ''],
    ['gitlab', 'CI_BUILDS_DIR', 'tmp'],
  ] as const)(
    '%s: a secret is for this user alone, outside the workspace, and goes with its folder',
    async (platform, variable, below) => {
      const env = { [variable]: folder }
      const heard: string[] = []
      const path = await createFiles(platform, env, '/nowhere').writeSecret('kubeconfig', 'secret', async (told) => {
        heard.push(told, existsSync(told) ? 'too late' : 'in time')
      })
      // A job that is cancelled before the file is written leaves nothing that the last step does not know of.
      expect(heard).toEqual([path, 'in time'])
      expect(dirname(dirname(path))).toBe(join(folder, below))
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
      expect(await readFile(path, 'utf8')).toBe('secret')
      await removeSecret(platform, env, path)
      await removeSecret(platform, env, path)
      expect(await readdir(join(folder, below))).toEqual([])
    },
  )

  test('removing a path that some other step put into the state does nothing', async () => {
    await mkdir(join(folder, 'meshgate-x'))
    await writeFile(join(folder, 'meshgate-x', 'mine'), '')
    await removeSecret('github', { RUNNER_TEMP: join(folder, 'temp') }, join(folder, 'meshgate-x', 'mine'))
    await removeSecret('github', { RUNNER_TEMP: folder }, folder)
    await removeSecret('github', { RUNNER_TEMP: folder }, '')
    expect(await readdir(folder)).toEqual(['meshgate-x'])
  })

  test('a folder that cannot be written to is a problem with a code', async () => {
    await writeFile(join(folder, 'file'), '')
    const files = createFiles('github', { RUNNER_TEMP: join(folder, 'file') }, folder)
    expect(codeOf(await files.writeSecret('a', 'b').catch((error: unknown) => error))).toBe('TEMPORARY_FOLDER')
    await expect(files.writeSecret('../a', 'b')).rejects.toThrow(TypeError)
  })

  test('attack G07: nothing is written through a link or out of the folder', async () => {
    const root = join(folder, 'root')
    await mkdir(join(root, 'reports'), { recursive: true })
    await writeFile(join(folder, 'victim'), 'untouched')
    await symlink(join(folder, 'victim'), join(root, 'reports', 'link'))
    await symlink(folder, join(root, 'out'))
    const files = createFiles('github', {}, root)
    for (const path of ['reports/link', 'out/victim', '../victim', 'reports']) {
      expect(codeOf(await files.write(path, 'x').catch((error: unknown) => error))).toBe('OUTPUT_PATH')
    }
    expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('untouched')
    await files.write('new/deep/report.json', 'one')
    await files.write('new/deep/report.json', '2')
    expect(await readFile(join(root, 'new/deep/report.json'), 'utf8')).toBe('2')
    await files.write(join(folder, 'absolute'), 'a person asked for it')
    expect(await readFile(join(folder, 'absolute'), 'utf8')).toBe('a person asked for it')
  })

  test('first-day/report-outside: a path is looked at before the work, with a remedy for its own cause, and nothing is made', async () => {
    const root = join(folder, 'root')
    await mkdir(join(root, 'reports'), { recursive: true })
    await writeFile(join(root, 'text'), '')
    await symlink(folder, join(root, 'out'))
    await symlink(join(root, 'reports'), join(root, 'inside'))
    await symlink(join(root, 'nowhere'), join(root, 'dead'))
    const said = async (path: string, target: 'file' | 'folder'): Promise<readonly string[]> => {
      const error: unknown = await refuseUnwritable(root, path, target).catch((thrown: unknown) => thrown)
      if (error === undefined) return []
      expect(codeOf(error)).toBe('OUTPUT_PATH')
      const { received, remedy } = (error as Refusal).problems[0]
      return [received ?? '', remedy]
    }
    for (const path of ['../report', 'out/report', 'reports/../../report', '..'])
      expect([path, ...(await said(path, 'folder'))]).toEqual([
        path,
        'a path that leaves the folder',
        expect.stringMatching(/^Name a folder below the working folder.*absolute path/),
      ])
    expect(await said('../report.xml', 'file')).toEqual([
      'a path that leaves the folder',
      expect.stringMatching(/^Name a file below/),
    ])
    expect(await said('text', 'folder')).toEqual(['ENOTDIR', expect.stringContaining('A file stands')])
    expect(await said('text/below/report', 'folder')).toEqual(['ENOTDIR', expect.stringContaining('A file stands')])
    expect(await said('dead/report', 'folder')).toEqual(['a symbolic link', expect.stringContaining('Remove the link')])
    for (const path of ['report', 'reports', 'new/deep', 'inside/report', '.', join(folder, 'report')])
      expect([path, ...(await said(path, 'folder'))]).toEqual([path])
    const files = createFiles('local', {}, root)
    await expect(files.write('../made/report', 'x')).rejects.toThrow(Refusal)
    expect((await readdir(folder)).sort()).toEqual(['root'])
    expect((await readdir(root)).sort()).toEqual(['dead', 'inside', 'out', 'reports', 'text'])
  })

  test('state reaches the post step', async () => {
    const file = join(folder, 'state')
    saveState({ GITHUB_STATE: file }, 'secret-file', '/tmp/a')
    saveState({}, 'secret-file', '/tmp/b')
    expect(readRunnerFile(await readFile(file, 'utf8'))).toEqual({ 'secret-file': '/tmp/a' })
  })
})

describe('inputs', () => {
  test('GitHub keeps the hyphen, an empty input is none', () => {
    expect(
      readInputs('github', {
        'INPUT_CLUSTER-AUDIENCE': ' https://k8s ',
        INPUT_ENVIRONMENT: '',
        INPUT_COMMAND: 'apply',
        INPUT_TOKEN: 't',
      }),
    ).toEqual({
      command: 'apply',
      inputs: {
        environment: undefined,
        config: 'meshgate.yaml',
        before: undefined,
        after: undefined,
        audience: undefined,
        clusterAudience: 'https://k8s',
      },
      token: 't',
    })
  })

  test('GitLab reads the variables of the component', () => {
    expect(
      readInputs('gitlab', {
        MESHGATE_CONFIG: 'ci/mesh.yaml',
        MESHGATE_AUDIENCE: 'a',
        MESHGATE_CLUSTER_AUDIENCE: 'b',
        MESHGATE_GITLAB_TOKEN: 'glpat',
      }),
    ).toEqual({
      command: 'check',
      inputs: {
        environment: undefined,
        config: 'ci/mesh.yaml',
        before: undefined,
        after: undefined,
        audience: 'a',
        clusterAudience: 'b',
      },
      token: 'glpat',
    })
  })

  test('the default of the GitLab component is no audience that somebody chose', () => {
    const read = (audience: string) => readInputs('gitlab', { MESHGATE_AUDIENCE: audience }).inputs.audience
    expect([read('meshgate-unused-mesh'), read('meshgate-unused-mesh2')]).toEqual([undefined, 'meshgate-unused-mesh2'])
  })

  test.each(['a\nb', 'a\0b', 'a\tb', 'a\u007fb'])('%j is refused by position, without its value', (value) => {
    const error = (() => {
      try {
        return readInputs('github', { INPUT_AUDIENCE: value })
      } catch (caught) {
        return caught
      }
    })()
    expect(codeOf(error)).toBe('INPUT_CHARACTER')
    expect((error as Refusal).problems[0].received).toMatch(/^U\+[0-9A-F]{4} at position 2$/)
  })
})

test('a working folder that is not there is named, and the run has a code', async () => {
  const nowhere = join(folder, 'gone')
  const error: unknown = await refuseUnwritable(nowhere, 'report', 'folder').catch((thrown: unknown) => thrown)
  expect(codeOf(error)).toBe('OUTPUT_PATH')
  expect(error instanceof Refusal && error.problems[0].received).toBe(
    `the working folder ${nowhere}, which is not there`,
  )
  expect(error instanceof Refusal && error.problems[0].remedy).toContain('CI_PROJECT_DIR')
})
