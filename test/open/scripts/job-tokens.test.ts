import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const mesh = (issuer: string, audiences = 'audiences: [mesh]'): Files => ({
  'quay/tokens.yaml': `apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: {name: jobs, namespace: quay}\nspec: {jwtRules: [{issuer: "${issuer}", ${audiences}}]}\n`,
  'quay/jobs.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: jobs, namespace: quay}\nspec: {rules: [{when: [{key: "request.auth.claims[repository]", values: [harbour/quay]}]}]}\n',
})
const onGitHub = mesh('https://token.actions.githubusercontent.com')
const onGitLab = mesh('https://gitlab.harbour.example')

const unread = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits(base, head, { renderer: chartsInMemory })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
    .filter((text) => text.includes('which jobs get an ID token'))
}

const workflow = (text: string): Files => ({ '.github/workflows/sail.yml': text })
const sail = (permissions: string, job = '', on = '{push: {branches: [main]}}', run = 'make'): string =>
  `name: sail\non: ${on}\npermissions: ${permissions}\njobs:\n  sail:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - run: ${run}\n`
const allowed = '{id-token: write}'

describe('a job of GitHub whose tokens policies of the repository read', () => {
  test.each<[string, string | undefined, string]>([
    ['gets the right to ask for one', sail('{contents: read}'), sail('{contents: read, id-token: write}')],
    ['gets every right', sail('{}'), sail('write-all')],
    ['gets the right by itself', sail('{}'), sail('{}', '    permissions: {id-token: write}\n')],
    ['comes with it', undefined, sail(allowed)],
    ['runs in an environment', sail(allowed), sail(allowed, '    environment: production\n')],
    ['runs for pull requests of everybody', sail(allowed), sail(allowed, '', '{pull_request_target: {}}')],
    ['runs without its condition', sail(allowed, "    if: github.ref == 'refs/heads/main'\n"), sail(allowed)],
  ])('%s: whom they admit is not proven', async (_, before, after) => {
    const base = before === undefined ? onGitHub : { ...onGitHub, ...workflow(before) }
    expect(await unread(base, workflow(after))).toEqual([
      expect.stringMatching(
        /^\.github\/workflows\/sail\.yml changes which jobs get an ID token of GitHub, .* quay\/tokens\.yaml lets/,
      ),
    ])
  })

  test.each<[string, Files, string, string]>([
    ['gets another right', onGitHub, sail('{contents: read}'), sail('{contents: read, packages: write}')],
    ['runs another program', onGitHub, sail(allowed), sail(allowed, '', undefined, 'make test')],
    ['loses the right', onGitHub, sail(allowed), sail('{}')],
    ['has no right, and runs in an environment', onGitHub, sail('{}'), sail('{}', '    environment: production\n')],
    ['is none of those whose tokens the mesh takes', onGitLab, sail('{}'), sail(allowed)],
    ['is nobody whom the mesh knows', {}, sail('{}'), sail(allowed)],
  ])('%s: nothing is said', async (_, base, before, after) => {
    expect(await unread({ ...base, ...workflow(before) }, workflow(after))).toEqual([])
  })

  test('nor where no policy reads tokens', async () => {
    const tokens = { 'quay/tokens.yaml': onGitHub['quay/tokens.yaml'] ?? '' }
    expect(await unread({ ...tokens, ...workflow(sail('{}')) }, workflow(sail(allowed)))).toEqual([])
  })
})

const pipeline = (text: string): Files => ({ '.gitlab-ci.yml': text })

describe('a job of GitLab whose tokens policies of the repository read', () => {
  test.each<[string, string, string]>([
    ['gets one', 'sail: {script: [make]}\n', 'sail: {script: [make], id_tokens: {T: {aud: mesh}}}\n'],
    [
      'gets one that is for the mesh too',
      'sail: {script: [make], id_tokens: {T: {aud: vault}}}\n',
      'sail: {script: [make], id_tokens: {T: {aud: [vault, mesh]}}}\n',
    ],
    [
      'gets one by a template',
      '.token: {id_tokens: {T: {aud: mesh}}}\nsail: {script: [make]}\n',
      '.token: {id_tokens: {T: {aud: mesh}}}\nsail: {script: [make], extends: .token}\n',
    ],
    ['gets one by what another file holds', 'sail: {script: [make]}\n', 'sail: {script: [make], extends: [.far]}\n'],
    [
      'gets one with all others',
      'sail: {script: [make]}\n',
      'default: {id_tokens: {T: {aud: mesh}}}\nsail: {script: [make]}\n',
    ],
    [
      'gets one for what is filled in',
      'sail: {script: [make]}\n',
      'sail: {script: [make], id_tokens: {T: {aud: $AUDIENCE}}}\n',
    ],
    [
      'runs in an environment',
      'sail: {script: [make], id_tokens: {T: {aud: mesh}}}\n',
      'sail: {script: [make], id_tokens: {T: {aud: mesh}}, environment: production}\n',
    ],
  ])('%s: whom they admit is not proven', async (_, before, after) => {
    expect(await unread({ ...onGitLab, ...pipeline(before) }, pipeline(after))).toHaveLength(1)
  })

  test.each<[string, string, string]>([
    ['keeps files', 'sail: {script: [make]}\n', 'sail: {script: [make], cache: {paths: [x]}}\n'],
    [
      'gets one for something else',
      'sail: {script: [make]}\n',
      'sail: {script: [make], id_tokens: {T: {aud: vault}}}\n',
    ],
    [
      'keeps its own, and runs another program',
      'sail: {script: [make], id_tokens: {T: {aud: mesh}}}\n',
      'sail: {script: [make test], id_tokens: {T: {aud: mesh}}}\n',
    ],
  ])('%s: nothing is said', async (_, before, after) => {
    expect(await unread({ ...onGitLab, ...pipeline(before) }, pipeline(after))).toEqual([])
  })
})
