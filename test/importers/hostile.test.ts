import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { readCalls } from '../../src/calls/read-calls.js'
import { importAirflow } from '../../src/imports/airflow.js'
import { importDataflow } from '../../src/imports/dataflow.js'
import { importLuigi } from '../../src/imports/luigi.js'
import { Refusal } from '../../src/errors/problem.js'
import { leads, pods } from '../rules/airflow-cases.js'
import { jobs, mesh } from './dataflow-mesh.js'

/** What names from the code of others, from a scheduler that asks nobody who he is, or from a merge request may hold. */
const hostile = [
  'a\n  - { id: evil, serviceAccount: admin, owners: [x], calls: [] }',
  'a # comment\ncallers: []',
  'a\'"`',
  '{{ var.value.x }}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '\u202eevil',
  '*',
  '&anchor',
  '!!js/function x',
  '${TOKEN}',
  '<!-- -->@everyone',
  'é'.repeat(300),
  ' ',
  '',
  'null',
  'yes',
  '1e3',
]

/** What was printed; nothing where it was refused with a code. */
const printed = async (
  run: (print: (text: string) => Promise<void>) => Promise<unknown>,
): Promise<string | undefined> => {
  const said: string[] = []
  try {
    await run((text) => Promise.resolve(void said.push(text)))
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
  return said.join('')
}

/** A file that the form takes, with these identities and no others, and nothing in it but our own comments. */
const expectSound = (text: string | undefined, accounts: readonly string[]): void => {
  if (text === undefined) return
  expect(readCalls([{ path: 'calls.yaml', text }], 'etl').problems).toEqual([])
  const { callers } = parse(text) as { callers: readonly { serviceAccount: string }[] }
  expect(
    [...new Set(callers.map(({ serviceAccount }) => serviceAccount))].filter((one) => !accounts.includes(one)),
  ).toEqual([])
  for (const line of text.split('\n').filter((one) => one.startsWith('#'))) expect(line).toMatch(/^# [\x20-\x7e]*$/)
}

describe.each(hostile.map((name) => [JSON.stringify(name).slice(0, 60), name] as const))('the name %s', (_, name) => {
  test('in a task graph and in an exporter’s list stays data', async () => {
    const graph = JSON.stringify({
      response: {
        [`id ${name}`]: { name, deps: [], resources: {} },
        b: { name: 'Sound', deps: [`id ${name}`], resources: {} },
      },
    })
    const call = { service: 'ledger', port: 80, methods: ['GET'], paths: ['/x'] }
    const tasks = JSON.stringify([
      { family: name, serviceAccount: 'jobs', owners: [name], deps: [name], calls: [call] },
    ])
    const calls = { service: 'luigid', port: 8082, worker: 'luigi-worker', owners: ['data'] }
    const text = await printed((print) =>
      importLuigi(
        {
          readText: (path) => Promise.resolve(path === 'graph.json' ? graph : tasks),
          print,
          http: () => Promise.reject(new Error('nothing is fetched')),
        },
        { graph: 'graph.json', tasks: ['tasks.json'], settings: [], shared: [], calls },
      ),
    )
    expectSound(text, ['jobs', 'luigi-worker'])
  })

  test.each(['service', 'methods', 'paths', 'serviceAccount'])(
    'as %s of a task is refused or stays data',
    async (field) => {
      const call = { service: 'ledger', port: 80, methods: ['GET'], paths: ['/x'], kind: 'read' }
      const value = field === 'methods' || field === 'paths' ? [name] : name
      const entry = {
        ...{ dag: 'etl', task: name === '' ? 'a' : name, owners: [name], serviceAccount: null, deps: [] },
        ...(field === 'serviceAccount' ? { [field]: value, runs: 'pod' } : {}),
        calls: [field === 'serviceAccount' ? call : { ...call, [field]: value }],
      }
      const chart = pods('scheduler') + pods('api-server') + leads('api-server', '{ name: api-server, port: 8080 }')
      const text = await printed((print) =>
        importAirflow(
          {
            readFolder: () =>
              Promise.resolve({ revision: 'folder:rendered', files: [{ path: 'a.yaml', text: chart, digest: 'a' }] }),
            readText: () => Promise.resolve(JSON.stringify([entry])),
            print,
          },
          {
            manifests: 'rendered',
            tasks: ['tasks.json'],
            gateway: undefined,
            prometheus: undefined,
            owners: [],
            shared: [],
          },
        ),
      )
      expectSound(text, ['etl-scheduler', 'etl-api-server', 'default', name])
      // Whatever is not refused says nothing wider than what was written there.
      if (text !== undefined && field !== 'serviceAccount')
        for (const { calls: all } of (
          parse(text) as {
            callers: readonly {
              id: string
              calls: readonly { service: string; methods?: string[]; paths?: string[] }[]
            }[]
          }
        ).callers)
          for (const one of all.filter(({ service }) => !service.startsWith('etl-')))
            expect([one.methods, one.paths]).toEqual([
              field === 'methods' ? [name] : ['GET'],
              field === 'paths' ? [name] : ['/x'],
            ])
    },
  )

  test.each(['name', 'email', 'uniqueId', 'host', 'paths'])(
    'as %s of a job is refused or pins the account',
    async (field) => {
      const json = JSON.stringify(name)
      const file = {
        name: jobs.replace('name: reader', `name: ${json}`),
        email: jobs.replace('email: reader@demo-prod.iam.gserviceaccount.com', `email: ${json}`),
        uniqueId: jobs.replace("'117000000000000000002'", json),
        host: jobs.replace(
          'host: ledger.example.com, service: ledger.finance, port: 80, methods: [GET]',
          `host: ${json}, service: ledger.finance, port: 80, methods: [GET]`,
        ),
        paths: jobs.replace('methods: [GET]', `methods: [GET], paths: [${json}]`),
      }[field]
      const text = await printed((print) =>
        importDataflow(
          {
            readText: () => Promise.resolve(file),
            readFolder: () =>
              Promise.resolve({ revision: 'folder:mesh', files: [{ path: 'a.yaml', text: mesh, digest: 'a' }] }),
            print,
          },
          { jobs: 'jobs.yaml', manifests: 'mesh', trustDomain: 'cluster.local', twins: false },
        ),
      )
      if (text === undefined) return
      const rules = parseAllDocuments(text)
        .map((document) => document.toJS() as { kind?: string; spec?: { rules?: readonly unknown[] } } | null)
        .flatMap((object) => (object?.kind === 'AuthorizationPolicy' ? (object.spec?.rules ?? []) : []))
      expect(rules.length).toBeGreaterThan(0)
      for (const rule of rules) {
        expect(JSON.stringify(rule)).toMatch(
          /"requestPrincipals":\["https:\/\/accounts\.google\.com\/11700000000000000000[12]"\]/,
        )
        expect(JSON.stringify(rule)).toMatch(
          /claims\[email\]","values":\["(?:enricher|reader)@demo-prod\.iam\.gserviceaccount\.com"\]/,
        )
      }
    },
  )
})
