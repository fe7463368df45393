import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'

type Files = Readonly<Record<string, string>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'
const maker = (callers: string, log = 'made'): string =>
  `package x\n\nfunc Make() *v1.AuthorizationPolicy {\n\tlog("${log}")\n\treturn &v1.AuthorizationPolicy{Spec: s.AuthorizationPolicy{Rules: rules(${callers})}}\n}\n\nfunc rules(names []string) []*s.Rule {\n\treturn []*s.Rule{{From: []*s.Rule_From{{Source: &s.Source{\n\t\tNamespaces: names,\n\t}}}}}\n}\n`

const told = async (before: Files, after: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'k8s/deny.yaml': deny, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

describe('a package of programs that makes a policy', () => {
  test.each<[string, Files, Files, string]>([
    [
      'a name of another file has another value',
      { 'x/p.go': maker('Callers'), 'x/callers.go': 'package x\n\nvar Callers = []string{"web"}\n' },
      { 'x/callers.go': 'package x\n\nvar Callers = []string{"*"}\n' },
      'x/callers.go changes and says of what x/p.go makes',
    ],
    [
      'a name of a group, in several lines',
      { 'x/p.go': maker('Callers'), 'x/callers.go': 'package x\n\nconst (\n\tA = 1\n\tCallers = "web"\n)\n' },
      { 'x/callers.go': 'package x\n\nconst (\n\tA = 1\n\tCallers = "*"\n)\n' },
      'x/callers.go changes and says of what x/p.go makes',
    ],
    [
      'a function that gives it back',
      {
        'x/p.go': maker('callers()'),
        'x/callers.go': 'package x\n\nfunc callers() []string {\n\treturn []string{"web"}\n}\n',
      },
      { 'x/callers.go': 'package x\n\nfunc callers() []string {\n\treturn []string{"*"}\n}\n' },
      'x/callers.go changes and says of what x/p.go makes',
    ],
    [
      'Java',
      {
        'x/Make.java':
          'class Make { Object make() { return new AuthorizationPolicyBuilder().withNamespaces(Names.CALLERS).build(); } }\n',
        'x/Names.java': 'class Names { static final String CALLERS = "web"; }\n',
      },
      { 'x/Names.java': 'class Names { static final String CALLERS = "*"; }\n' },
      'x/Names.java changes and says of what x/Make.java makes',
    ],
    [
      'a field of the policy itself',
      { 'x/p.go': maker('nil') },
      { 'x/p.go': maker('nil').replace('Namespaces: names', 'Namespaces: []string{"*"}') },
      'x/p.go changes and makes an object of Istio or of permissions otherwise',
    ],
  ])('proves nothing where %s', async (_, before, after, text) => {
    expect(await told(before, after)).toEqual([expect.stringContaining(text)])
  })

  test.each<[string, Files, Files]>([
    [
      'another name changes',
      { 'x/p.go': maker('Callers'), 'x/callers.go': 'package x\n\nvar Callers = "a"\nvar Limit = 1\n' },
      { 'x/callers.go': 'package x\n\nvar Callers = "a"\nvar Limit = 2\n' },
    ],
    [
      'a name of another package changes',
      { 'x/p.go': maker('Callers'), 'y/callers.go': 'package y\n\nvar Callers = "a"\n' },
      { 'y/callers.go': 'package y\n\nvar Callers = "b"\n' },
    ],
    [
      'a test changes',
      { 'x/p.go': maker('Callers'), 'x/callers_test.go': 'package x\n\nvar Callers = "a"\n' },
      { 'x/callers_test.go': 'package x\n\nvar Callers = "b"\n' },
    ],
    ['a line beside the policy changes', { 'x/p.go': maker('nil') }, { 'x/p.go': maker('nil', 'done') }],
    [
      'a comment changes',
      { 'x/p.go': maker('Callers'), 'x/callers.go': 'package x\n\nvar Callers = "a" // one\n' },
      { 'x/callers.go': 'package x\n\nvar Callers = "a" // two\n' },
    ],
    [
      'nothing of the package makes one',
      {
        'x/p.go': 'package x\n\nfunc F() string { return Callers }\n',
        'x/callers.go': 'package x\n\nvar Callers = "a"\n',
      },
      { 'x/callers.go': 'package x\n\nvar Callers = "b"\n' },
    ],
  ])('but not where %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})
