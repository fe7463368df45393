import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import { annotationsOf } from '../../src/review/annotations.js'
import { renderCodeQuality } from '../../src/review/render-code-quality.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderJson } from '../../src/review/render-json.js'
import { renderSarif } from '../../src/review/render-sarif.js'
import { renderSummary } from '../../src/review/render-summary.js'
import { renderTerminal, terminalLines } from '../../src/review/render-terminal.js'
import { curlLine, explainLine, witnessJson } from '../../src/review/witness.js'
import type { Request } from '../../src/ports/request.js'
import type { Plan } from '../../src/plan/plan.js'
import { poison } from './hostile-plans.js'
import { meta, samplePlans, samples } from './plans.js'

const sarifMeta = { version: '1.0.0', docsBase: 'https://github.example.com/acme/meshgate/blob/v1.0.0/docs' }

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly partialFingerprints: Record<string, string>
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string }
              readonly region: { readonly startLine: number }
            }
          },
        ]
      }[]
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    },
  ]
}
const sarif = (plans: readonly Plan[]): Sarif => JSON.parse(renderSarif(plans, sarifMeta)) as Sarif

/** The same plans with every line moved. */
const moved = (plans: readonly Plan[]): readonly Plan[] =>
  JSON.parse(
    JSON.stringify(plans).replace(/"line":(\d+)/g, (_, line: string) => `"line":${Number(line) + 7}`),
  ) as readonly Plan[]

describe('SARIF', () => {
  test('has gains and findings at their lines, each with its rule', () => {
    const { results, tool } = sarif(samplePlans('gains')).runs[0]
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['ACCESS-GAINED', 'ACCESS-GAINED', 'MTLS-003', 'AUD-005'])
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(results[0]?.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'mesh/shop/orders.yaml' },
      region: { startLine: 21 },
    })
  })

  test('a row that several rules let in together names them all, in every form', () => {
    const [plan] = samplePlans('gains')
    if (plan === undefined) throw new Error('no plan')
    const { access } = plan.reviewed
    const beside = (path: string) => [{ kind: 'file' as const, path, line: 3, column: 7 }]
    const with2 = (path: string): readonly Plan[] => [
      {
        ...plan,
        reviewed: {
          ...plan.reviewed,
          access: {
            ...access,
            destinations: access.destinations.map((one) => ({
              ...one,
              gained: one.gained.map((row) => ({ ...row, beside: beside(path) })),
            })),
          },
        },
      },
    ]
    const [result] = sarif(with2('base/[x](y).yaml')).runs[0].results as unknown as readonly {
      readonly message: { readonly text: string }
      readonly relatedLocations: readonly { readonly id: number; readonly physicalLocation: object }[]
    }[]
    expect(result?.message.text).toMatch(/\. It is let in together with \[base\/\\\[x\\\]\(y\)\.yaml:3\]\(1\)\.$/)
    expect(result?.relatedLocations).toMatchObject([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'base/%5Bx%5D(y).yaml' },
          region: { startLine: 3, startColumn: 7 },
        },
      },
    ])
    // What lies outside the repository is no place of it.
    expect(sarif(with2('../x.yaml')).runs[0].results[0]).not.toHaveProperty('relatedLocations')
    expect(sarif([plan]).runs[0].results[0]).not.toHaveProperty('relatedLocations')
    const [issue] = JSON.parse(renderCodeQuality(with2('base/x.yaml'))) as readonly { readonly description: string }[]
    expect(issue?.description).toMatch(/, together with base\/x\.yaml:3$/)
    expect(annotationsOf(with2('base/x.yaml'))[0]?.text).toContain('(together with base/x.yaml:3)')
  })

  test('fingerprints do not follow lines', () => {
    const prints = (plans: readonly Plan[]) =>
      sarif(plans).runs[0].results.map(({ partialFingerprints }) => partialFingerprints)
    expect(prints(moved(samplePlans('gains')))).toEqual(prints(samplePlans('gains')))
    expect(new Set(prints(samplePlans('gains')).map((print) => print['meshgate/v1'])).size).toBe(4)
  })

  test('a hostile path cannot leave the repository', () => {
    for (const path of ['../../etc/passwd', '/etc/passwd', '//evil.example/x', 'a/./b', ''])
      expect(sarif(poison(samplePlans('gains'), () => path)).runs[0].results).toEqual([])
    expect(
      sarif(poison(samplePlans('gains'), () => 'a b#?%/\ud800')).runs[0].results[0]?.locations[0].physicalLocation
        .artifactLocation.uri,
    ).toBe('a%20b%23%3F%25/%EF%BF%BD')
  })
})

describe('Code Quality', () => {
  test('is what GitLab reads, with fingerprints that do not follow lines', () => {
    const issues = JSON.parse(renderCodeQuality(samplePlans('gains'))) as readonly {
      readonly fingerprint: string
      readonly severity: string
      readonly location: object
      readonly description: string
      readonly check_name: string
    }[]
    expect(issues).toHaveLength(4)
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity'])
      expect(['blocker', 'critical', 'major', 'minor', 'info']).toContain(issue.severity)
    }
    const again = JSON.parse(renderCodeQuality(moved(samplePlans('gains')))) as typeof issues
    expect(again.map(({ fingerprint }) => fingerprint)).toEqual(issues.map(({ fingerprint }) => fingerprint))
  })
})

describe('levels of both follow the gate', () => {
  interface Leveled {
    readonly level: string
    readonly ruleId: string
  }
  const gated = (settings: Partial<Plan['reviewed']['gate']['settings']>, active = true): readonly Plan[] =>
    samplePlans('gains').map((plan) => {
      const { gate } = plan.reviewed
      return {
        ...plan,
        reviewed: { ...plan.reviewed, gate: { ...gate, active, settings: { ...gate.settings, ...settings } } },
      }
    })
  /** Of the first gain, of a severe finding, and of one that is no error by itself. */
  const told = (plans: readonly Plan[]) => {
    const results = sarif(plans).runs[0].results as unknown as readonly Leveled[]
    const issues = JSON.parse(renderCodeQuality(plans)) as readonly {
      readonly check_name: string
      readonly severity: string
    }[]
    return ['ACCESS-GAINED', 'MTLS-003', 'AUD-005'].map((rule) => [
      results.find(({ ruleId }) => ruleId === rule)?.level,
      issues.find(({ check_name }) => check_name === rule)?.severity,
    ])
  }
  const error = ['error', 'blocker']
  const warning = ['warning', 'major']
  const note = ['note', 'info']
  const [, high, low] = told(gated({ newAccess: 'error', findings: 'error' }))

  test.each<[string, readonly Plan[], readonly unknown[]]>([
    ['an error is one', gated({ newAccess: 'error', findings: 'error' }), [error, ['error', 'critical'], low]],
    ['a warning is no error', gated({ newAccess: 'warn', findings: 'error' }), [warning, high, low]],
    ['what is off is a note', gated({ newAccess: 'off', findings: 'error' }), [note, high, low]],
    ['findings that warn', gated({ newAccess: 'error', findings: 'warn' }), [error, warning, low]],
    ['findings that are off', gated({ newAccess: 'error', findings: 'off' }), [error, note, note]],
    [
      'nothing gates on the first run',
      gated({ newAccess: 'error', findings: 'error' }, false),
      [warning, warning, low],
    ],
  ])('%s', (_, plans, expected) => {
    expect(told(plans)).toEqual(expected)
  })

  test('a level moves no fingerprint', () => {
    const prints = (plans: readonly Plan[]) => sarif(plans).runs[0].results.map((one) => one.partialFingerprints)
    expect(prints(gated({ newAccess: 'off', findings: 'off' }))).toEqual(
      prints(gated({ newAccess: 'error', findings: 'error' })),
    )
  })
})

describe('annotations', () => {
  test('most severe first, ten of a level at most', () => {
    const list = annotationsOf(samplePlans('gains'))
    expect(list.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'notice'])
    expect(list[0]?.where).toMatchObject({ path: 'mesh/shop/orders.yaml', line: 21 })
    const [plan] = samplePlans('gains')
    const many = Array.from(
      { length: 30 },
      (_, at): Plan => JSON.parse(JSON.stringify(plan).replaceAll('"line":', `"line":${at + 1}`)) as Plan,
    )
    expect(annotationsOf(many)).toHaveLength(20)
    expect(annotationsOf([...samplePlans('gains'), ...samplePlans('gains')])).toEqual(list)
  })
})

describe('--json', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  const schema = (name: string): AnySchema =>
    JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8')) as AnySchema
  ajv.addSchema(schema('plan'))
  const validate = ajv.compile(schema('output'))
  for (const name of samples)
    test(`${name} is of the published schema`, () => {
      const output: unknown = JSON.parse(
        renderJson({ version: '1.0.0', command: 'check', exitCode: 1, errors: [], plans: samplePlans(name) }),
      )
      const fits = validate(output)
      expect(fits ? [] : validate.errors).toEqual([])
    })

  test('a write is shown without what looks like a secret', () => {
    const [plan] = samplePlans('gains')
    if (plan === undefined) throw new Error('no sample')
    const secret = 'Zx9Kq2Lm8Rt5Vw1Ny7Pb3Hc6'
    const steps = [
      {
        kind: 'apply' as const,
        key: { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'a' },
        object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', annotations: { key: secret } } },
        precondition: { kind: 'absent' as const },
        why: 'new',
      },
    ]
    const text = renderJson({
      version: '1.0.0',
      command: 'check',
      exitCode: 0,
      errors: [],
      plans: [{ ...plan, steps }],
    })
    expect(text).not.toContain(secret)
    expect(text).toContain('masked sha256:')
  })

  test('the schema is strict: one unknown member anywhere is refused', () => {
    const plans = JSON.stringify(samplePlans('gains'))
    for (const place of ['"digest"', '"unchanged"', '"who"', '"seen"', '"newAccess"', '"remedy"']) {
      const odd = JSON.parse(
        `{"version":"1","command":"check","exitCode":0,"errors":[],"plans":${plans.replace(place, `"odd":1,${place}`)}}`,
      ) as unknown
      expect(validate(odd)).toBe(false)
    }
  })
})

describe('terminal and summary', () => {
  test('say the same verdict; a tone adds nothing to the words', () => {
    for (const name of samples) {
      const lines = terminalLines(samplePlans(name), meta)
      const texts = lines.map((line) => (typeof line === 'string' ? line : line.text))
      expect(`${texts.join('\n')}\n`).toBe(renderTerminal(samplePlans(name), meta))
      expect(texts.join('\n')).not.toContain('\u001b')
      expect(lines.some((line) => typeof line !== 'string' && line.tone !== 'dim')).toBe(true)
    }
    expect(renderTerminal(samplePlans('gains'), meta)).toContain(
      'anyone without mTLS → shop/orders (any port): GET /metrics',
    )
    // A reason that quotes what a tool says keeps the quotation, and what is to be done.
    const quoted = `it was not rendered: kustomize says: \`${'a clause: '.repeat(80)}it is bad\`. Render it.`
    const told = samplePlans('cannot-prove').map((plan) => ({
      ...plan,
      reviewed: {
        ...plan.reviewed,
        access: { ...plan.reviewed.access, reasons: [{ code: 'CHANGE_UNREAD' as const, text: quoted }] },
      },
    }))
    expect(renderTerminal(told, meta)).toContain(quoted)
    // What nothing can be proven by is no change beside it, in any text.
    const unproven = renderTerminal(samplePlans('cannot-prove'), meta)
    expect(unproven).toMatch(/ {2}Why\n {4}- requests that .* \(base \S+:1, head \S+:1\)\n/)
    expect(unproven).not.toContain('Also changes')
    expect(renderSummary(samplePlans('gains'), meta).body).toBe(renderComment(samplePlans('gains'), meta, 65_536).body)
  })
})

describe('witnesses', () => {
  const request: Request = {
    protocol: 'http',
    destination: { namespace: 'shop', service: 'orders', labels: {}, port: 8080 },
    source: {},
    mtls: false,
    http: { method: 'GET', authority: 'a.example', path: "/it's?a=[1]", headers: { 'x-a': "b'c" } },
  }
  test('curl only for GET and HEAD without an identity', () => {
    expect(curlLine(request)).toBe(
      `curl --globoff --path-as-is --include --header 'host: a.example' --header 'x-a: b'\\''c' 'http://orders.shop:8080/it'\\''s?a=[1]'`,
    )
    // A client in the cluster asks the Service at its own port.
    expect(curlLine(request, 80)).toContain("'http://orders.shop:80/")
    expect(curlLine({ ...request, mtls: true })).toBeUndefined()
    expect(curlLine({ ...request, source: { principal: 'x' } })).toBeUndefined()
    const http = request.http
    if (http === undefined) throw new Error('the sample is HTTP')
    expect(curlLine({ ...request, http: { ...http, method: 'POST' } })).toBeUndefined()
    expect(
      curlLine({ ...request, http: { ...http, tokens: [{ claims: {}, in: 'authorization', signature: 'valid' }] } }),
    ).toBeUndefined()
    expect(curlLine({ ...request, http: { ...http, path: '/a b' } })).toBeUndefined()
  })

  test('explain takes flags where they say it all, JSON where not', () => {
    expect(explainLine(request, [['state', 'after']])).toBe(
      `meshgate explain --state after --to shop/orders:8080 --method GET --path '/it'\\''s?a=[1]' --host a.example --header 'x-a:b'\\''c'`,
    )
    expect(explainLine({ ...request, mtls: true }, [['state', 'after']])).toMatch(
      /^printf %s '.*' \| meshgate explain --state after --request -$/,
    )
  })

  test('a bearer is never printed', () => {
    const http = request.http
    if (http === undefined) throw new Error('the sample is HTTP')
    expect(witnessJson({ ...request, http: { ...http, bearer: 'opaque-but-secret' } })).not.toContain('opaque')
  })
})
