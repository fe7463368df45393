import { describe, expect, test } from '@jest/globals'
import { managedByLabel, provenance } from '../../src/bindings/names.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import { stateOfFolder } from '../../src/manifests/state.js'
import { readKinds } from '../../src/mesh/kinds.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { fileRules } from '../../src/rules/file-rules.js'
import type { MeshState } from '../../src/ports/object.js'

const written = (binding: string, spec: string, name = 'one'): string => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: ${name}
  namespace: shop
  labels: { ${managedByLabel}: meshgate }
  annotations: { ${provenance.binding}: ${binding}, ${provenance.environment}: production }
spec: ${spec}
---`

const stateOf = (yaml: string): MeshState => {
  const { objects, problems } = readObjects([{ path: 'mesh.yaml', text: yaml, digest: '' }], {
    selection: 'folder',
    namespace: 'shop',
  })
  expect(problems).toEqual([])
  return stateOfFolder(objects, { kinds: readKinds })
}

const found = (files: string, asked: string, segmentsWait = false): readonly (readonly [string, string])[] => {
  const state = stateOf(files)
  const { settings } = resolveMesh(state, { trustDomain: 'cluster.local' })
  return fileRules.flatMap((rule) =>
    rule
      .find({
        state,
        settings,
        enforcements: () => [],
        isNowhere: () => false,
        environments: [],
        ciIssuers: [],
        tokenVerdicts: [],
        files: { environment: 'production', asked: stateOf(asked).objects, segmentsWait },
      })
      .map(({ text, remedy }) => [text, remedy] as const),
  )
}

const allow = '{ rules: [{}] }'
const deny = '{ action: DENY, rules: [{ to: [{ operation: { ports: ["80"] } }] }] }'
const render = expect.stringMatching(/^run `meshgate render` for environment "production"/)
const first = expect.stringContaining('merge the change of `segments` first')

describe('GIT-001', () => {
  test('says what asks: a binding, or declared calls', () => {
    expect(found('', written('deploy', allow))).toEqual([
      ['a binding asks for this object, and no file holds it', render],
    ])
    expect(found('', written('calls', allow))).toEqual([
      ['a declared call asks for this object, and no file holds it', render],
    ])
    expect(found(written('calls', deny), written('calls', allow))).toEqual([
      ['the file is not what the declared calls ask for', render],
    ])
    expect(found(written('deploy', allow), '')).toEqual([
      ['no binding asks for this object, and its file still grants what it granted', render],
    ])
  })

  test('says of a DENY that it refuses, not that it grants', () => {
    expect(found(written('calls', deny), '')).toEqual([
      ['no declared call asks for this object, and its file still refuses what it refused', render],
    ])
  })

  test('names the one way where `segments` of the change do not count yet', () => {
    expect(found(written('calls', deny), '', true)).toEqual([[expect.any(String), first]])
    // What a binding asks for has nothing to do with segments.
    expect(found('', written('deploy', allow), true)).toEqual([[expect.any(String), render]])
  })
})
