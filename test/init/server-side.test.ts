import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { command } from '../../src/commands/init.js'
import { loadConfig } from '../../src/config/load.js'
import { claimExpression } from '../../src/plan/server-side/claim-expression.js'
import { authenticationConfiguration } from '../../src/plan/server-side/authentication-configuration.js'
import { serverSideText } from '../../src/plan/server-side/server-side.js'
import { inputs } from '../commands/support.js'

const configuration = (trust: string): string => `version: 1
environments:
  staging:
    namespace: shop
    audience: https://mesh.example.com/staging
    cluster: { server: "https://k8s.example.com", auth: id-token, audience: "https://k8s.example.com" }
    trust: ${trust}
`
const environmentOf = (trust: string) => {
  const [environment] = loadConfig(configuration(trust), 'meshgate.yaml').protected.environments
  if (environment === undefined) throw new Error('no environment')
  return environment
}
const github =
  '{ check: { github: { repository_id: "1", repository_owner_id: "2", event_name: pull_request } }, apply: { github: { repository_id: "1", repository_owner_id: "2", environment: staging, ref: refs/heads/main } } }'
const server = { platform: 'github', serverUrl: 'https://github.com' } as const

describe('trust rules as expressions of the API server', () => {
  test('a claim is there, is text, and is one of the values; what may never write is left out', () => {
    expect(claimExpression(environmentOf(github).trust.apply ?? [], 'apply')).toBe(
      '(has(claims.repository_id) && type(claims.repository_id) == string && claims.repository_id in ["1"] && ' +
        'has(claims.repository_owner_id) && type(claims.repository_owner_id) == string && claims.repository_owner_id in ["2"] && ' +
        'has(claims.environment) && type(claims.environment) == string && claims.environment in ["staging"] && ' +
        'has(claims.ref) && type(claims.ref) == string && claims.ref in ["refs/heads/main"] && ' +
        'has(claims.event_name) && type(claims.event_name) == string && claims.event_name in ["push", "workflow_dispatch", "release", "schedule"])',
    )
    expect(claimExpression([], 'check')).toBe('false')
  })

  test('a fork of a GitLab project does not write', () => {
    const trust =
      '{ apply: { gitlab: { project_id: "7", ref_path: refs/heads/main, ref_protected: "true", environment: staging } } }'
    expect(claimExpression(environmentOf(trust).trust.apply ?? [], 'apply')).toContain(
      'claims.job_project_id == claims.project_id',
    )
  })

  test('one entry for each issuer: the server takes no two', () => {
    const account =
      '{ kubernetes: { issuer: "https://k.example.com", namespace: ci, serviceaccount: job, serviceaccount_uid: u } }'
    const two = github.replace(/check: \{ github: \{.*?\} \}/, `check: ${account}`)
    const urls = (trust: string) =>
      (
        authenticationConfiguration([environmentOf(trust)], server)['jwt'] as {
          readonly issuer: { readonly url: string; readonly audiences: readonly string[] }
        }[]
      ).map(({ issuer }) => issuer)
    expect(urls(github)).toEqual([
      { url: 'https://token.actions.githubusercontent.com', audiences: ['https://k8s.example.com'] },
    ])
    expect(urls(two).map(({ url }) => url)).toEqual([
      'https://k.example.com',
      'https://token.actions.githubusercontent.com',
    ])
  })
})

const printed = (): string => {
  const environments = [environmentOf(github)]
  return serverSideText({ environments, ofCluster: environments, server, breakGlass: 'oncall' }, '---\nkind: Role\n')
}

test('what is printed is YAML for kubectl, and its comment holds a file for the API server', () => {
  const text = printed()
  const objects = parseAllDocuments(text).map((document) => document.toJS() as { readonly kind?: string } | null)
  expect(objects.flatMap((object) => object?.kind ?? [])).toEqual([
    'Role',
    // The jobs read the policy and its binding, which `doctor` compares with what is printed here.
    'ClusterRole',
    'ClusterRoleBinding',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
  ])
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line.startsWith('# apiVersion: apiserver'))
  const to = lines.findIndex((line, index) => index > from && line === '#')
  const file = lines
    .slice(from, to)
    .map((line) => line.replace(/^# /, ''))
    .join('\n')
  expect(parse(file)).toMatchObject({ kind: 'AuthenticationConfiguration' })
  expect(text).toContain('"oncall" in request.userInfo.groups')
})

test('hosted control planes are said by name, and the guide says of each what it takes in place of the file, and what is lost', () => {
  const text = printed()
  const guide = readFileSync('docs/guides/server-side.md', 'utf8')
  for (const name of ['EKS', 'GKE', 'AKS']) {
    expect(text).toContain(name)
    expect(guide).toMatch(new RegExp(`^\\| ${name} +\\| \\S.{40,} \\| \\S.{20,} \\|$`, 'm'))
  }
})

test('the flags are read', () => {
  expect(() => command.open('init', ['--server-side', '--break-glass', 'oncall'], inputs)).not.toThrow()
})
