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
      'one in another folder',
      'other/callers.py',
      (word) => `callers = ["${word}"]\n`,
      { 'i/gen.py': script('from callers import callers') },
    ],
  ])('is of no matter: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toBe('')
  })
})
