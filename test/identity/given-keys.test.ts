import { describe, expect, test } from '@jest/globals'
import { openKeys } from '../../src/open/issuer-keys.js'
import { loadConfig } from '../../src/config/load.js'
import { configurationChanges } from '../../src/config/protection.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { publicKey, startIssuer } from '../../src/demo/issuer.js'
import { Refusal } from '../../src/errors/problem.js'
import { issuerProfiles } from '../../src/identity/issuer-profiles.js'
import { verifyToken } from '../../src/identity/verify-token.js'
import type { Repository } from '../../src/ports/repository.js'

const audience = 'https://mesh.example.com/staging'
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    return `no refusal: ${JSON.stringify(await work)}`
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0].code
    throw error
  }
}

describe('keys of the protected configuration', () => {
  test('verify a token without a request, inline and from a file of the protected revision; nothing else is tried', async () => {
    const job = { repository: 'a/b', repositoryId: '1', ownerId: '1', event: 'push', ref: '', sha: '' }
    const issuer = await startIssuer(makeCertificateAuthority('given keys'), job)
    const identity = {
      projectId: '77',
      projectPath: 'acme/shop',
      namespaceId: '5',
      pipelineSource: 'push',
      ref: 'main',
    }
    const token = issuer.gitlab.mintGitLab({ ...identity, refProtected: true, sha: 'a'.repeat(40) }, audience)
    const set = JSON.stringify({ keys: issuer.gitlab.keys.map(publicKey) })
    const { issuer: name } = issuer.gitlab
    const asked: string[] = []
    const repository: Repository = {
      readTree: async (revision, [path = '']) => {
        asked.push(`${revision} ${path}`)
        return { revision, files: path === 'ci/jwks.json' ? [{ path, text: set, digest: '' }] : [] }
      },
    }
    const verify = (keys: string): Promise<unknown> =>
      verifyToken(token, {
        profiles: issuerProfiles({ platform: 'gitlab', serverUrl: name }, []),
        audience,
        clock: { now: () => Date.now(), sleep: async () => undefined },
        keys: openKeys(
          { keys: () => ({ find: () => Promise.reject(new Error('the issuer was asked')) }) },
          loadConfig(`version: 1\nissuerKeys:\n  "${name}": ${keys}\n`, 'meshgate.yaml').protected,
          repository,
          'base',
        ),
      })
    expect(await verify('{ jwksFile: ci/jwks.json }')).toMatchObject({ issuer: name, keysUrl: '' })
    expect(asked).toEqual(['base ci/jwks.json'])
    expect(await verify(`{ jwks: ${set} }`)).toMatchObject({ issuer: name })
    expect(await codeOf(verify('{ jwksFile: ci/other.json }'))).toBe('CONFIG_FILE_MISSING')
    expect(await codeOf(verify('{ jwks: { keys: [] } }'))).toBe('JWKS_UNKNOWN_KID')
    expect(await codeOf(verify('{ jwks: { keys: [{ kty: oct, k: c2VjcmV0 }] } }'))).toBe('JWKS_PRIVATE')
    await issuer.close()
  })

  test.each([
    ['"http://gitlab.example.com": { jwksFile: a.json }', 'CONFIG_VALUE'],
    ['"https://gitlab.example.com": { jwksFile: ../a.json }', 'PATH'],
    ['"https://gitlab.example.com": { jwksFile: a.json, jwks: { keys: [] } }', 'CONFIG_VALUE'],
    ['"https://gitlab.example.com": {}', 'CONFIG_VALUE'],
    ['"https://gitlab.example.com": { jwks: text }', 'CONFIG_TYPE'],
    ['"https://gitlab.example.com": { jwksUri: "https://x" }', 'CONFIG_KEY'],
  ])('%s is refused: %s', async (text, code) => {
    expect(
      await codeOf(Promise.resolve().then(() => loadConfig(`version: 1\nissuerKeys:\n  ${text}\n`, 'm.yaml'))),
    ).toBe(code)
  })

  test('a change of them is a change of protection', () => {
    const of = (text: string) => loadConfig(`version: 1\n${text}`, 'm.yaml')
    const inline = of('issuerKeys: { "https://a.example": { jwks: { keys: [] } } }\n')
    const file = of('issuerKeys: { "https://a.example": { jwksFile: a.json } }\n')
    expect(configurationChanges(inline, file)).toEqual([
      expect.objectContaining({ after: 'a.json', before: expect.stringMatching(/^jwks sha256:/) }),
    ])
    expect(configurationChanges(of(''), file)).toHaveLength(1)
  })
})
