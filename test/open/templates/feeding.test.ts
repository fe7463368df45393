import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { namesAskedFor } from '../../../src/open/templates/feeding-names.js'
import { compareCommits } from '../compare-commits.js'
import { settleUnread, type ReadSide } from '../../../src/open/settle-unread.js'

const policy = (principal: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: gate, namespace: quay}\nspec:\n  rules:\n  - from: [{source: {principals: ["${principal}"]}}]\n`

const side = (text: string): ReadSide => ({
  ...readObjects([{ path: 'gate.yaml', text, digest: text }], { selection: 'found' }),
  nameOf: (path) => path,
})

/** Whether a change of another file leaves nothing proven of a policy that is filled in and stays as it is. */
const feeds = (principal: string, text: string | undefined): boolean => {
  const one = side(policy(principal))
  const feeding = [{ path: 'other.env', ...(text === undefined ? {} : { text }) }]
  return settleUnread(one, one, { selection: 'found', feeding }).reasons.length > 0
}

describe('a changed file beside a policy that is filled in', () => {
  test.each([
    ['${TEAM_SA}', 'TEAM_SA=cluster.local/ns/a/sa/b'],
    ['${TEAM_SA}', 'team-sa: cluster.local/ns/a/sa/b'],
    ['$(TEAM_SA)', '{"teamSa": "x"}'],
    ['{{ .Values.callers.batch }}', 'callers:\n  batch: x'],
    ['{{ .Values.callers.batch }}', 'batch: x'],
    ['__TEAM_SA__', 's/__TEAM_SA__/x/'],
    ['<TEAM_SA>', 'sed s/\\<TEAM_SA\\>/x/'],
    ['{{ include "callers" . }}', 'anything: else'],
    ['{{ $x }}', 'anything: else'],
    ['{{ . }}', 'anything: else'],
    ['ref+vault://a/b', 'anything: else'],
    ['${TEAM_SA}', undefined],
  ])('%s may come from %s', (principal, text) => {
    expect(feeds(principal, text)).toBe(true)
  })

  test.each([
    ['${TEAM_SA}', '# a comment\necho done\n'],
    ['<TEAM_SA>', 'image: crane:2'],
    ['{{ .Values.callers.batch }}', 'replicas: 3'],
  ])('%s does not come from %s', (principal, text) => {
    expect(feeds(principal, text)).toBe(false)
  })
})

describe('a changed file beside a policy that ytt fills in', () => {
  const ytt = (head = ''): string =>
    `${head}#@ load("/names.star", "caller")\n---\n${policy('a').replace('"a"', '#@ caller()\n').replace('[{source: {principals: [', '\n    - source:\n        principals:\n        - ').replace(']}}]', '')}`
  const fed = (path: string, text: string, head = ''): boolean => {
    const one = side(ytt(head))
    expect(one.unread).toHaveLength(1)
    return settleUnread(one, one, { selection: 'found', feeding: [{ path, text }] }).reasons.length > 0
  }
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n'

  test.each<[string, string, string]>([
    ['functions', 'names.star', 'def caller(): return "b"\n'],
    ['a library of templates', 'names.lib.yml', map],
    ['values', 'values.yml', '#@data/values\n---\ncaller: b\n'],
    ['a schema', 'schema.yml', '#@ data/values-schema\n---\ncaller: b\n'],
    ['values of the command line', 'prod.yml', 'caller: b\n'],
    ['an overlay', 'overlay.yml', `#@ load("@ytt:overlay", "overlay")\n#@overlay/match by=overlay.all\n---\n${map}`],
  ])('may come from %s', (_, path, text) => {
    expect(fed(path, text)).toBe(true)
  })

  test('comes from no object, and from no template of another one', () => {
    expect(fed('map.yml', map)).toBe(false)
    expect(fed('map.yml', `#@ load("/names.star", "caller")\n---\n${map}data:\n  a: #@ caller()\n`)).toBe(false)
    expect(fed('map.yml', `#@ load("@ytt:data", "data")\n---\n${map}data:\n  a: #@ data.values.a\n`)).toBe(false)
    // But where it reads files as text.
    expect(fed('map.yml', map, '#@ load("@ytt:data", "data")\n#@ other = data.read("map.yml")\n')).toBe(true)
  })
})

describe('an image in values of ytt', () => {
  const values = (image: string, rest = 'caller: a'): string =>
    `#@ load("@ytt:overlay", "overlay")\n#@data/values\n---\n#@overlay/match missing_ok=True\nimages:\n  web: ${image}\n${rest}\n`
  const one = 'example.com/web@sha256:0f30'
  const workload = (line: string): string =>
    `#@ load("@ytt:data", "data")\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: quay }\nspec:\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      containers:\n      - name: web\n        ${line}\n---\n${policy('a').replace('"a"', '#@ data.values.caller\n').replace('[{source: {principals: [', '\n    - source:\n        principals:\n        - ').replace(']}}]', '')}`
  /** Whether the change of the values leaves something of the text unproven. */
  const isFed = async (now: string, line = 'image: #@ data.values.images.web'): Promise<boolean> => {
    const before = { 'config/web.yml': workload(line), 'config/values.yml': values(one) }
    const { plans } = await compareCommits(before, { 'config/values.yml': now })
    return plans.some(({ reviewed }) => reviewed.access.reasons.length > 0)
  }
  const other = one.replace('0f30', 'aaaa')

  test('decides nothing where containers run it', async () => {
    expect(await isFed(values(other))).toBe(false)
    expect(await isFed(values('example.com/web:1.2.3'))).toBe(false)
  })

  test('in a library is none of templates outside of it', async () => {
    const line = 'env: #@ call(data.values)'
    const told = async (template: string, now: string): Promise<boolean> => {
      const library = 'config/_ytt_lib/web/values.yml'
      const { plans } = await compareCommits({ [template]: workload(line), [library]: values(one) }, { [library]: now })
      return plans.some(({ reviewed }) => reviewed.access.reasons.length > 0)
    }
    expect(await told('config/other.yml', values(other))).toBe(false)
    expect(await told('config/_ytt_lib/other/web.yml', values(other))).toBe(false)
    expect(await told('config/_ytt_lib/web/web.yml', values(other))).toBe(true)
    expect(await told('config/other.yml', values(one, 'caller: b'))).toBe(true)
  })

  test.each<[string, string, string?]>([
    ['another value changes', values(one, 'caller: b')],
    ['another value changes beside it', values(other, 'caller: b')],
    ['it is none', values('admin')],
    ['it is one of the mesh', values('docker.io/istio/proxyv2:1.31.0')],
    ['another mark stands over it', values(other).replace('missing_ok=True', 'missing_ok=False')],
    [
      'another line asks for it',
      values(other),
      'image: #@ data.values.images.web\n        command: [#@ data.values.images.web ]',
    ],
    ['a line asks for all of them', values(other), 'env: #@ data.values.images'],
    ['a line asks for all values', values(other), 'env: #@ data.values'],
    ['another line may ask for it', values(other), 'command: #@ called(data.values.images["web"])'],
  ])('proves nothing where %s', async (_, now, line = 'image: #@ data.values.images.web') => {
    expect(await isFed(now, line)).toBe(true)
  })
})

describe('a shell in a text that ytt fills in', () => {
  const job = (script: string, command = "- 'sh'\n        - '-c'\n        "): string =>
    `#@ load("@ytt:data", "data")\n---\n${policy('a')}---\napiVersion: batch/v1\nkind: Job\nmetadata: { name: seed, namespace: quay }\nspec:\n  template:\n    spec:\n      containers:\n      - name: seed\n        image: #@ data.values.image\n        command:\n        ${command}- |\n${script}        workingDir: "/"\n`
  const fedBy = (text: string, other: string): boolean => {
    const one = side(text)
    expect(one.unread).not.toHaveLength(0)
    return (
      settleUnread(one, one, {
        selection: 'found',
        feeding: [{ path: 'map.yml', text: `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n${other}` }],
      }).reasons.length > 0
    )
  }
  const script = '          import_cert() {\n            cat "${1}" | store "$(name_of $file)"\n          }\n'

  test('fills in its own names', () => {
    expect(fedBy(job(script), 'data: { file: b }\n')).toBe(false)
    expect(fedBy(job(`          #!/usr/bin/env bash\n${script}`, ''), 'data: { file: b }\n')).toBe(false)
    expect(fedBy(`${job(script)}        args: ["$(cat /file)"]\n`, 'data: { other: b }\n')).toBe(false)
  })

  test.each([
    ['another program', job(script, '- python\n        - -c\n        ')],
    ['nobody names a shell', job(script, '')],
    [
      'it applies an object',
      job(`${script}          kubectl apply -f - <<EOF\n          {"role": "\${1}"}\n          EOF\n`),
    ],
    ['the script is over', job(script).replace('workingDir: "/"', 'serviceAccountName: "$(file)"')],
    [
      'the script is over for the first key of an item',
      job(script, "- 'sh'\n        - '-c'\n        ")
        .replace('        - |', '        - run: |')
        .replace('        workingDir: "/"', '          account: "$(file)"'),
    ],
  ])('may be something else where %s', (_, text) => {
    expect(fedBy(text, 'data: { file: b }\n')).toBe(true)
  })

  test('leaves a hole of the policy beside it as it is', () => {
    expect(fedBy(job(script).replace('"a"', '"${TEAM_SA}"'), 'data: { TEAM_SA: b }\n')).toBe(true)
    expect(fedBy(job(script).replace('"a"', '"${TEAM_SA}"'), 'data: { file: b }\n')).toBe(false)
  })
})

test('words of the template language are no names', () => {
  expect(namesAskedFor('{{ if .Values.gate.open }}{{ end }}')).toEqual(new Set(['gate', 'open']))
  expect(namesAskedFor('{{ tpl .Values.gate . }}')).toBeUndefined()
  expect(namesAskedFor('no hole')).toBeUndefined()
})

describe('what is alike is told once', () => {
  const read = (texts: Readonly<Record<string, string>>): ReadSide => ({
    ...readObjects(
      Object.entries(texts).map(([path, text]) => ({ path, text, digest: text })),
      { selection: 'found' },
    ),
    nameOf: (path) => path,
  })
  const told = (before: ReadSide, after: ReadSide, feeding: readonly string[] = []): readonly string[] =>
    settleUnread(before, after, { selection: 'found', feeding: feeding.map((path) => ({ path })) }).reasons.map(
      ({ text }) => text,
    )

  test('texts that the same file may fill in', () => {
    const one = read({ 'a.yaml': policy('${A}'), 'b.yaml': policy('${B}').replace('gate', 'dock') })
    expect(told(one, one, ['other.env'])).toEqual([
      expect.stringMatching(
        /^a\.yaml:\d+ cannot be read \(PLACEHOLDER\), nor b\.yaml: another program fills them in, and the change touches other\.env,/,
      ),
    ])
  })

  test('places of one file, and no other file', () => {
    const both = (name: string): string => `${policy(name)}---\n${policy(name).replace('gate', 'dock')}`
    const [before, after] = ['${A}', '${B}'].map((name) => read({ 'a.yaml': both(name), 'b.yaml': policy(name) }))
    if (before === undefined || after === undefined) throw new Error('there are two sides')
    expect(told(before, after)).toEqual([
      expect.stringMatching(
        /^the change touches what stands at a\.yaml:\d+ and at 1 more place there and was not read/,
      ),
      expect.stringMatching(/^the change touches what stands at b\.yaml:\d+ and was not read/),
    ])
  })

  test('nothing of what ytt makes, where objects differ that decide nothing', () => {
    const network = (cidr: string): string =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: a\n  namespace: #@ ns()\nspec:\n  egress:\n  - to:\n    - ipBlock:\n        cidr: ${cidr}\n`
    const file = (cidr: string, principal: string): ReadSide =>
      read({ 'a.yaml': `#@ load("/names.star", "ns")\n---\n${network(cidr)}---\n${policy(principal)}` })
    expect(told(file('10.0.0.0/8', 'x'), file('10.1.0.0/16', 'x'))).toEqual([])
    expect(told(file('10.0.0.0/8', 'x'), file('10.0.0.0/8', 'y'))).toHaveLength(1)
  })
})
