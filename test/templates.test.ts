import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse, parseAllDocuments } from 'yaml'
import { version } from '../src/version.js'

interface Input {
  readonly description?: string
  readonly type?: string
  readonly default?: unknown
  readonly options?: readonly string[]
  readonly regex?: string
}
interface Header {
  readonly spec: { readonly inputs: Readonly<Record<string, Input>> }
}
interface Job {
  readonly script: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly id_tokens: Readonly<Record<string, { readonly aud: string }>>
  readonly [key: string]: unknown
}

const read = (path: string): string => readFileSync(path, 'utf8')
const component = (
  name: string,
): { readonly inputs: Header['spec']['inputs']; readonly body: Readonly<Record<string, Job>> } => {
  const documents = parseAllDocuments(read(`templates/${name}/template.yml`), { strict: true })
  expect(documents.map(({ errors }) => errors)).toEqual([[], []])
  const [header, body] = documents.map((document) => document.toJS() as unknown)
  return { inputs: (header as Header).spec.inputs, body: body as Record<string, Job> }
}
const jobOf = (body: Readonly<Record<string, Job>>): Job => {
  const [job, ...others] = Object.values(body)
  if (job === undefined || others.length > 0) throw new Error('a component brings one job')
  return job
}

const actionInputs = Object.keys((parse(read('action.yml')) as { readonly inputs: object }).inputs)
const jobInputs = ['stage', 'job-name', 'rules', 'needs', 'image']
const names = ['check', 'plan', 'apply', 'revoke', 'drift'] as const

describe.each(names)('the component %s', (name) => {
  const { inputs, body } = component(name)
  const job = jobOf(body)

  test('has the inputs of the action and those of a job', () => {
    expect(Object.keys(inputs)).toEqual([...actionInputs, ...jobInputs])
  })

  test('describes every input, in one line that the catalogue can show', () => {
    for (const [input, { description }] of Object.entries(inputs)) {
      expect({ input, description }).toEqual({ input, description: expect.stringMatching(/^[^\n]{10,200}$/) })
    }
  })

  // spec: only keys that a self-managed GitLab of version 17 knows.
  test('uses only keys that GitLab 17.0 knows', () => {
    const [header] = parseAllDocuments(read(`templates/${name}/template.yml`)).map(
      (document) => document.toJS() as Header,
    )
    expect(Object.keys(header ?? {})).toEqual(['spec'])
    expect(Object.keys(header?.spec ?? {})).toEqual(['inputs'])
    const known = new Set(['description', 'type', 'default', 'options', 'regex'])
    const unknown = Object.values(inputs).flatMap((input) => Object.keys(input).filter((key) => !known.has(key)))
    expect(unknown).toEqual([])
  })

  test('types: lists where GitLab wants lists, text elsewhere; a default has its type and passes its own regex', () => {
    for (const [input, { type = 'string', default: given, options, regex }] of Object.entries(inputs)) {
      expect([input, type]).toEqual([input, ['rules', 'needs'].includes(input) ? 'array' : 'string'])
      if (given === undefined) continue
      expect([input, Array.isArray(given) ? 'array' : typeof given]).toEqual([input, type])
      if (options !== undefined) expect(options).toContain(given)
      if (regex !== undefined) expect(given).toMatch(new RegExp(regex))
    }
  })

  test('only the environment of what writes, or plans a write, is compulsory', () => {
    const compulsory = Object.entries(inputs).flatMap(([input, spec]) => ('default' in spec ? [] : [input]))
    expect(compulsory).toEqual(name === 'check' ? [] : ['environment'])
  })

  test('every input is used in the job, and no other', () => {
    const text = read(`templates/${name}/template.yml`).split('\n---\n')[1] ?? ''
    const used = new Set([...text.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, input]) => input))
    expect([...used].sort()).toEqual(Object.keys(inputs).sort())
  })

  test('values reach the job as variables, and never stand in a script', () => {
    for (const key of ['script', 'before_script', 'after_script'])
      expect(JSON.stringify(job[key] ?? [])).not.toContain('$[[')
    expect(job.script).toEqual(['meshgate "$MESHGATE_COMMAND"'])
    const source = read('src/ci/inputs.ts')
    for (const input of actionInputs.filter((one) => one !== 'token')) {
      const variable = `MESHGATE_${input.toUpperCase().replaceAll('-', '_')}`
      expect(job.variables[variable]).toBe(`$[[ inputs.${input} ]]`)
      expect(source).toContain(`'${variable}'`)
    }
    expect(job.variables['MESHGATE_TOKEN_VARIABLE']).toBe('$[[ inputs.token ]]')
  })

  test('declares two ID tokens with two audiences', () => {
    expect(job.id_tokens).toEqual({
      MESHGATE_ID_TOKEN: { aud: '$[[ inputs.audience ]]' },
      MESHGATE_CLUSTER_ID_TOKEN: { aud: '$[[ inputs.cluster-audience ]]' },
    })
    expect(inputs['audience']?.default).not.toBe(inputs['cluster-audience']?.default)
  })

  test('sets nothing global', () => {
    const globals = [
      'default',
      'stages',
      'workflow',
      'variables',
      'image',
      'include',
      'cache',
      'before_script',
      'pages',
    ]
    expect(Object.keys(body).filter((key) => globals.includes(key))).toEqual([])
    expect(Object.keys(body)).toEqual(['$[[ inputs.job-name ]]'])
  })

  // An empty list would take the pipeline's own tags away, and the schema of pipelines knows no empty list.
  test('leaves the tags of the runner to the pipeline', () => {
    expect(job).not.toHaveProperty('tags')
  })

  test('defaults to the image of this release', () => {
    expect(inputs['image']?.default).toBe(`$CI_REGISTRY/meshgate/meshgate:${version}`)
  })
})

test('check has a job in pipelines of merge requests, merged results, trains, and in their child pipelines', () => {
  // In a child pipeline CI_PIPELINE_SOURCE is `parent_pipeline`; the merge request's variables are there.
  expect(component('check').inputs['rules']?.default).toEqual([{ if: '$CI_MERGE_REQUEST_IID' }])
})

test('all components have the same inputs of the same types', () => {
  const [check, ...others] = names.map((name) =>
    Object.entries(component(name).inputs).map(([input, { type, regex }]) => [input, type, regex]),
  )
  for (const other of others) expect(other).toEqual(check)
})

test('revoke stops the environment, one run at a time with apply', () => {
  const revoke = jobOf(component('revoke').body)
  expect(revoke['environment']).toEqual({ name: '$[[ inputs.environment ]]', action: 'stop' })
  expect(revoke).toMatchObject({ interruptible: false, resource_group: 'meshgate-$[[ inputs.environment ]]' })
})

test('plan hands its digest over, in the environment of apply and without its approval', () => {
  const plan = jobOf(component('plan').body)
  expect(plan['environment']).toEqual({ name: '$[[ inputs.environment ]]', action: 'prepare' })
  expect(plan['artifacts']).toMatchObject({
    reports: { dotenv: 'meshgate-report/$[[ inputs.job-name ]]/digest.env' },
  })
  expect(plan).not.toHaveProperty('resource_group')
})

test('apply serialises an environment and cannot be interrupted; check can', () => {
  const apply = jobOf(component('apply').body)
  expect(apply).toMatchObject({ interruptible: false, resource_group: 'meshgate-$[[ inputs.environment ]]' })
  expect(apply['environment']).toEqual({ name: '$[[ inputs.environment ]]', action: 'start' })
  // The login for lines after `meshgate` goes with the job, and is no dotenv report of later ones.
  expect(apply['after_script']).toEqual(['meshgate clean'])
  expect(apply['artifacts']).not.toHaveProperty('reports')
  // `needs` would let a deployment start before the stages that test it.
  expect(apply).not.toHaveProperty('needs')
  const check = jobOf(component('check').body)
  expect(check).toMatchObject({ interruptible: true })
  // A job that is interrupted must not leave the verdict on an older commit standing.
  expect(check['after_script']).toEqual([
    'test "$CI_JOB_STATUS" = success || test "$MESHGATE_COMMAND" != check || meshgate withdraw',
  ])
  expect(check['rules']).toBe('$[[ inputs.rules ]]')
  expect(check).not.toHaveProperty('environment')
})

/** GitLab's rule: an input that is the whole value keeps its type, one inside a text becomes text. */
const interpolate = (value: unknown, inputs: Readonly<Record<string, unknown>>): unknown => {
  if (Array.isArray(value)) return value.map((item) => interpolate(item, inputs))
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => [
      String(interpolate(key, inputs)),
      interpolate(item, inputs),
    ])
    return Object.fromEntries(entries)
  }
  if (typeof value !== 'string') return value
  const whole = /^\$\[\[ inputs\.([\w-]+) \]\]$/.exec(value)?.[1]
  if (whole !== undefined) return inputs[whole]
  return value.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => String(inputs[name]))
}

const schemaPath = '../shared/vectors/gitlab/ci.schema.json'
const withSchema = existsSync(schemaPath) ? describe : describe.skip
if (!existsSync(schemaPath)) process.stderr.write(`missing: ${schemaPath}, GitLab's schema of pipelines\n`)

withSchema("GitLab's own schema of pipelines", () => {
  let validate: ReturnType<Ajv['compile']>
  beforeAll(() => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
    validate = ajv.compile(JSON.parse(read(schemaPath)) as object)
  })

  test.each(names)('takes the body of %s with its defaults', (name) => {
    const { inputs, body } = component(name)
    const values = Object.fromEntries(Object.entries(inputs).map(([input, spec]) => [input, spec.default ?? 'staging']))
    expect([validate(interpolate(body, values)), validate.errors]).toEqual([true, null])
  })

  test("takes the project's own pipeline and the release fragment", () => {
    for (const path of ['.gitlab-ci.yml', '.gitlab-ci-component/release.gitlab-ci.yml']) {
      expect([path, validate(parse(read(path))), validate.errors]).toEqual([path, true, null])
    }
  })

  test('notices a wrong key', () => {
    expect(validate({ job: { script: ['true'] } })).toBe(true)
    expect(validate({ job: { script: ['true'], surprise: true } })).toBe(false)
  })
})
