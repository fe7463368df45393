import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { OpenRepository } from '../../src/open/run.js'
import { openFolder, type Ran } from '../commands/local-job.js'
import { revisionsInMemory, type Files } from './revisions-in-memory.js'

const commit = 'a'.repeat(40)

/** The same change on disk, as a shell has it, and in a commit, as a job has it. */
const answers = async (base: Files, head: Files): Promise<readonly (readonly [string, string])[]> => {
  const onDisk = revisionsInMemory(base, head)
  const { whole } = onDisk
  if (whole === undefined) throw new Error('a repository in memory has whole revisions')
  const at = (revision: string): string => (revision === commit ? 'worktree' : revision)
  const inCommit: OpenRepository = {
    ...onDisk,
    resolve: () => Promise.resolve({ base: 'b'.repeat(40), head: commit }),
    changes: async (from) => onDisk.changes?.(from, 'worktree'),
    readTree: (revision, globs, links) => onDisk.readTree(at(revision), globs, links),
    whole: {
      list: (revision) => whole.list(at(revision)),
      read: (revision, paths) => whole.read(at(revision), paths),
      holding: async (_, words) =>
        Object.entries(head).flatMap(([path, text]) => (words.some((word) => text.includes(word)) ? [path] : [])),
    },
  }
  const folder = await openFolder()
  try {
    const told = async (repository: OpenRepository): Promise<Ran> =>
      folder.run((run) => check({ ...run, repository: () => Promise.resolve(repository) }))
    const said: (readonly [string, string])[] = []
    for (const repository of [onDisk, inCommit]) {
      const { plans, log } = await told(repository)
      const verdict = plans.map(({ reviewed }) => reviewed.access.verdict).join()
      said.push([verdict, log.includes('touches no file that decides access') ? 'early' : 'whole'])
    }
    return said
  } finally {
    await folder.close()
  }
}

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: deny, namespace: shop }
spec: { action: DENY, rules: [{ to: [{ operation: { paths: [/admin*] } }] }] }
`
const base: Files = { 'mesh/deny.yaml': policy, 'README.md': 'old\n', 'docs/NOTES.md': 'old\n' }

describe('a shell and a job', () => {
  test('both end early on a change of notes alone', async () => {
    expect(await answers(base, { ...base, 'README.md': 'new\n', 'docs/NOTES.md': 'new\n' })).toEqual([
      ['', 'early'],
      ['', 'early'],
    ])
  })

  test('both compare where a manifest takes the notes by their name', async () => {
    const taken = {
      ...base,
      'mesh/kustomization.yaml':
        'resources: [deny.yaml]\nconfigMapGenerator: [{ name: notes, files: [../README.md] }]\n',
    }
    const [shell, job] = await answers(taken, { ...taken, 'README.md': 'new\n' })
    expect([shell?.[1], job?.[1]]).toEqual(['whole', 'whole'])
    expect(shell).toEqual(job)
  })

  test.each([
    [
      'a program of objects imports',
      {
        'infra/Pulumi.yaml': 'name: x\nruntime: nodejs\n',
        'infra/index.ts': `import { callers } from './callers'\nnew k8s.apiextensions.CustomResource('a', { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', metadata: { name: 'a', namespace: 'shop' }, spec: { rules: callers } })\n`,
        'infra/callers.ts': 'export const callers = []\n',
      },
      'infra/callers.ts',
    ],
    [
      'a playbook fills in',
      {
        'play/tasks.yaml': '- kubernetes.core.k8s:\n    state: present\n    template: policy.yaml.j2\n',
        'play/policy.yaml.j2': policy.replace('/admin*', '{{ path }}'),
        'play/hosts.ini': '[all:vars]\npath=/admin*\n',
      },
      'play/hosts.ini',
    ],
  ] as const)('neither ends early where %s the file', async (_, files, path) => {
    const all = { ...base, ...files }
    const [shell, job] = await answers(all, {
      ...all,
      [path]: `${(all as Files)[path] ?? ''}export const more = 1\n`.replace('/admin*', '/x'),
    })
    expect(shell).toEqual(job)
    expect(shell).toEqual(['cannot prove', 'whole'])
  })
})
