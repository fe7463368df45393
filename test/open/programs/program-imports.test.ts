import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'

/** Why nothing is proven where a file says `b` in the place of `a`. */
const told = async (path: string, text: (word: string) => string, base: Files): Promise<string> => {
  const { plans } = await compareCommits(
    { 'apps/deny.yaml': policy, ...base, [path]: text('a') },
    { [path]: text('b') },
  )
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text: said }) => `${code} ${said}`))
    .filter((said) => said.includes(path))
    .join('\n')
}

const stack = { 'infra/Pulumi.yaml': 'name: a\nruntime: nodejs\n' }
const environment = {
  'meshgate.yaml': 'version: 1\nenvironments: { production: { namespace: shop, policies: ["apps/*.yaml"] } }\n',
}
const script = (line: string): string => `${line}\nprint({"apiVersion": "security.istio.io/v1", "callers": callers})\n`
const value = (word: string): string => `export const callers = ["${word}"]\n`
const json = (word: string): string => `["${word}"]\n`

describe('a file that a program of objects imports', () => {
  test.each<[string, string, (word: string) => string, Files]>([
    [
      'in a stack',
      'infra/callers.ts',
      value,
      {
        ...stack,
        'infra/index.ts': 'import { callers } from "./callers"\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'with another ending',
      'infra/callers.ts',
      value,
      {
        ...stack,
        'infra/index.ts': 'import { callers } from "./callers.js"\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'through another file',
      'infra/lib/callers.ts',
      value,
      {
        ...stack,
        'infra/lib/all.ts': 'export * from "./callers"\n',
        'infra/index.ts': 'import { callers } from "./lib/all"\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'as data',
      'infra/callers.json',
      json,
      {
        ...stack,
        'infra/index.ts':
          'const callers = JSON.parse(fs.readFileSync("callers.json"))\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'by a script',
      'i/callers.py',
      (word) => `callers = ["${word}"]\n`,
      { 'i/gen.py': script('from callers import callers') },
    ],
    [
      'by a script, as data',
      'i/callers.yaml',
      (word) => `callers: [${word}]\n`,
      { 'i/gen.py': script('callers = yaml.safe_load(open("callers.yaml"))') },
    ],
    [
      'by jsonnet',
      'data/callers.json',
      json,
      { 'lib/gen.jsonnet': '{ apiVersion: "security.istio.io/v1", callers: import "../data/callers.json" }\n' },
    ],
    [
      'by Nix',
      'n/callers.nix',
      (word) => `[ "${word}" ]\n`,
      { 'n/p.nix': '{ AuthorizationPolicy.callers = import ./callers.nix; }\n' },
    ],
    [
      'by jsonnet, whatever its ending',
      'data/callers.data',
      json,
      { 'lib/gen.jsonnet': '{ apiVersion: "security.istio.io/v1", callers: import "../data/callers.data" }\n' },
    ],
    [
      'by jsonnet, without an ending',
      'data/callers',
      json,
      { 'lib/gen.jsonnet': '{ apiVersion: "security.istio.io/v1", callers: importstr "../data/callers" }\n' },
    ],
    [
      'by jsonnet, beside an environment that a configuration names',
      'data/callers.sql',
      json,
      {
        ...environment,
        'lib/gen.jsonnet': '{ apiVersion: "security.istio.io/v1", callers: importstr "../data/callers.sql" }\n',
      },
    ],
    [
      'by jsonnet, which takes its makers of a library',
      'data/callers.data',
      json,
      {
        'lib/gen.jsonnet': 'istio.security.v1.authorizationPolicy.new("a") + { spec: import "../data/callers.data" }\n',
      },
    ],
    [
      'by CUE',
      'pol/callers.json',
      json,
      { 'pol/x.cue': '@extern(embed)\npackage x\np: _ @embed(file=callers.json)\nkind: "AuthorizationPolicy"\n' },
    ],
    [
      'by CUE, by a pattern',
      'pol/data/callers.txt',
      json,
      {
        'pol/x.cue':
          '@extern(embed)\npackage x\np: _ @embed(glob="data/*.txt", type=text)\nkind: "AuthorizationPolicy"\n',
      },
    ],
    [
      'by Nix, as text',
      'n/callers.data',
      json,
      { 'n/p.nix': '{ AuthorizationPolicy.callers = builtins.readFile ./callers.data; }\n' },
    ],
    [
      'by Dhall, as text',
      'n/callers.data',
      json,
      { 'n/p.dhall': '{ kind = "AuthorizationPolicy", callers = ./callers.data as Text }\n' },
    ],
    [
      'by KCL',
      'n/callers.data',
      json,
      { 'n/p.k': 'import file\nkind = "AuthorizationPolicy"\ncallers = file.read("n/callers.data")\n' },
    ],
  ])('proves nothing where it changes: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toMatch(/^CHANGE_UNREAD .* changes and is imported by /)
  })

  test.each<[string, string, (word: string) => string, Files]>([
    [
      'one that nothing imports',
      'infra/callers.ts',
      value,
      { ...stack, 'infra/index.ts': 'new istio.AuthorizationPolicy("a", { })\n' },
    ],
    [
      'one of a program that makes nothing of the kind',
      'ui/callers.ts',
      value,
      { 'ui/index.ts': 'import { callers } from "./callers"\nconst kinds = ["AuthorizationPolicy"]\n' },
    ],
    [
      'one of another name',
      'infra/callers.ts',
      value,
      {
        ...stack,
        'infra/index.ts': 'import { callers } from "./my-callers"\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'a test',
      'infra/callers.test.ts',
      value,
      {
        ...stack,
        'infra/index.ts':
          'import { callers } from "./callers.test.ts"\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'a comment of it',
      'infra/callers.ts',
      (word) => `// ${word}\n${value('x')}`,
      {
        ...stack,
        'infra/index.ts': 'import { callers } from "./callers"\nnew istio.AuthorizationPolicy("a", { callers })\n',
      },
    ],
    [
      'one that a pattern of CUE leaves out',
      'pol/other/callers.json',
      json,
      { 'pol/x.cue': '@extern(embed)\npackage x\np: _ @embed(glob=data/*.json)\nkind: "AuthorizationPolicy"\n' },
    ],
    [
      'one that CUE embeds where it makes nothing of the kind',
      'pol/callers.json',
      json,
      { 'pol/x.cue': '@extern(embed)\npackage x\np: _ @embed(file=callers.json)\nkind: "ConfigMap"\n' },
    ],
    [
      'one of any ending that makes nothing of the kind',
      'data/callers.data',
      json,
      { 'lib/gen.jsonnet': '{ apiVersion: "v1", kind: "ConfigMap", callers: import "../data/callers.data" }\n' },
    ],
    [
      'one of any ending that nothing names',
      'data/notes.data',
      json,
      { 'lib/gen.jsonnet': '{ apiVersion: "security.istio.io/v1", callers: import "../data/callers.data" }\n' },
    ],
    [
      'one in another folder',
      'other/callers.py',
      (word) => `callers = ["${word}"]\n`,
      { 'i/gen.py': script('from callers import callers') },
    ],
  ])('is of no matter: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toBe('')
  })
})

describe('settings of an environment of Tanka', () => {
  const settings = (fields: string): string =>
    `{ "apiVersion": "tanka.dev/v1alpha1", "kind": "Environment", "spec": { ${fields} } }\n`
  const told = async (sides: readonly [string, string], base: Files): Promise<string> => {
    const path = 'environments/prod/spec.json'
    const { plans } = await compareCommits(
      { 'apps/deny.yaml': policy, ...base, [path]: sides[0] },
      { [path]: sides[1] },
    )
    return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text)).join('\n')
  }
  const made = '{ apiVersion: "security.istio.io/v1", kind: "AuthorizationPolicy", metadata: { name: "a" } }\n'
  const program = { 'environments/prod/main.jsonnet': made }
  const importing = {
    'environments/prod/main.jsonnet': '(import "deny/main.libsonnet")\n',
    'lib/deny/main.libsonnet': made,
  }
  const [old, now] = [settings('"namespace": "shop"'), settings('"namespace": "other"')]

  test.each<[string, readonly [string, string], Files]>([
    ['the namespace', [old, now], program],
    ['the namespace of what is imported', [old, now], importing],
    ['the cluster', [settings('"apiServer": "https://a"'), settings('"apiServer": "https://b"')], program],
    [
      'labels of all objects',
      [old, settings('"namespace": "shop", "resourceDefaults": { "labels": { "a": "b" } }')],
      program,
    ],
  ])('prove nothing where policies are made: %s', async (_, sides, base) => {
    expect(await told(sides, base)).toMatch(
      /^environments\/prod\/spec\.json changes and says where Tanka applies what environments\/prod\/main\.jsonnet makes/,
    )
  })

  test.each<[string, readonly [string, string], Files]>([
    ['how it applies', [old, settings('"namespace": "shop", "applyStrategy": "server"')], program],
    [
      'one of which nothing decides',
      [old, now],
      { 'environments/prod/main.jsonnet': made.replace(/security.*Policy/, 'v1", kind: "Pod') },
    ],
    ['one beside another that decides', [old, now], { ...importing, 'environments/prod/main.jsonnet': '{}\n' }],
  ])('are of no matter: %s', async (_, sides, base) => {
    expect(await told(sides, base)).toBe('')
  })
})
