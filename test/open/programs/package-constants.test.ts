import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

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
    [
      'a map of Go',
      {
        'x/p.go':
          'package x\n\nvar obj = map[string]any{"apiVersion": "security.istio.io/v1", "kind": "AuthorizationPolicy", "spec": map[string]any{"rules": []any{}}}\n',
      },
      {
        'x/p.go':
          'package x\n\nvar obj = map[string]any{"apiVersion": "security.istio.io/v1", "kind": "AuthorizationPolicy", "spec": map[string]any{"rules": []any{map[string]any{}}}}\n',
      },
      'x/p.go changes and makes an object',
    ],
    [
      'a condition of what makes one',
      { 'x/p.go': maker('nil') },
      { 'x/p.go': maker('nil').replace('\tlog(', '\tif off {\n\t\treturn nil\n\t}\n\tlog(') },
      'x/p.go changes and makes an object',
    ],
    [
      'one is filled in later',
      {
        'x/p.go':
          'package x\n\nfunc (r *R) ensure() error {\n\tap := &v1.AuthorizationPolicy{}\n\tap.Spec = spec(1)\n\treturn r.Create(ctx, ap)\n}\n',
      },
      {
        'x/p.go':
          'package x\n\nfunc (r *R) ensure() error {\n\tap := &v1.AuthorizationPolicy{}\n\tap.Spec = spec(2)\n\treturn r.Create(ctx, ap)\n}\n',
      },
      'x/p.go changes and makes an object',
    ],
    [
      'a client of the kind deletes',
      { 'x/p.go': 'package x\n\nfunc clear() error {\n\treturn nil\n}\n' },
      {
        'x/p.go':
          'package x\n\nfunc clear() error {\n\treturn c.SecurityV1().AuthorizationPolicies(ns).Delete(ctx, "deny", o)\n}\n',
      },
      'x/p.go changes and makes an object',
    ],
    [
      'a builder of Java',
      {
        'op/Main.java':
          'class M { Object p() { return new AuthorizationPolicyBuilder().withNewSource().withNamespaces("web").build(); } }\n',
      },
      {
        'op/Main.java':
          'class M { Object p() { return new AuthorizationPolicyBuilder().withNewSource().withNamespaces("*").build(); } }\n',
      },
      'op/Main.java changes and makes an object',
    ],
    [
      'a text in Kotlin',
      {
        'op/Main.kt':
          'class M {\n  fun p(): String {\n    return \"\"\"\n      apiVersion: security.istio.io/v1\n      rules: []\n    \"\"\"\n  }\n}\n',
      },
      {
        'op/Main.kt':
          'class M {\n  fun p(): String {\n    return \"\"\"\n      apiVersion: security.istio.io/v1\n      rules: [{}]\n    \"\"\"\n  }\n}\n',
      },
      'op/Main.kt changes and makes an object',
    ],
    [
      'a class of TypeScript that Istio has',
      {
        'cdk/main.ts':
          'import { AuthorizationPolicy } from "./imports/security.istio.io";\nnew AuthorizationPolicy(this, "x", { spec: { rules: [] } });\n',
      },
      {
        'cdk/main.ts':
          'import { AuthorizationPolicy } from "./imports/security.istio.io";\nnew AuthorizationPolicy(this, "x", { spec: { rules: [{}] } });\n',
      },
      'cdk/main.ts changes and makes an object',
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
    [
      'a library that other people wrote changes',
      { 'vendor/x/p.go': maker('nil') },
      { 'vendor/x/p.go': maker('nil').replace('Namespaces: names', 'Namespaces: nil') },
    ],
    [
      'one is only asked for',
      {
        'x/p.go':
          'package x\n\nfunc (r *R) find() error {\n\tap := &v1.AuthorizationPolicy{}\n\treturn r.Get(ctx, key(1), ap)\n}\n',
      },
      {
        'x/p.go':
          'package x\n\nfunc (r *R) find() error {\n\tap := &v1.AuthorizationPolicy{}\n\treturn r.Get(ctx, key(2), ap)\n}\n',
      },
    ],
    [
      'kinds are listed, and watched',
      {
        'x/p.go':
          'package x\n\nvar gvk = schema.GroupVersionKind{Group: "security.istio.io", Kind: "AuthorizationPolicy"}\n',
      },
      {
        'x/p.go':
          'package x\n\nvar gvk = schema.GroupVersionKind{Group: "security.istio.io", Version: "v1", Kind: "AuthorizationPolicy"}\n',
      },
    ],
    [
      'another function changes',
      { 'x/p.go': `${maker('nil')}\nfunc other() int {\n\treturn 1\n}\n` },
      { 'x/p.go': `${maker('nil')}\nfunc other() int {\n\treturn 2\n}\n` },
    ],
    [
      'a comment changes, where lines end as on Windows',
      { 'x/p.go': maker('nil').replace('\tlog', '\t// one\n\tlog').replaceAll('\n', '\r\n') },
      { 'x/p.go': maker('nil').replace('\tlog', '\t// two\n\tlog').replaceAll('\n', '\r\n') },
    ],
    [
      'a page shows what Istio has',
      {
        'ui/main.ts':
          'import { AuthorizationPolicy } from "./types/istio";\nexport const title = (one: AuthorizationPolicy) => one.name;\n',
      },
      {
        'ui/main.ts':
          'import { AuthorizationPolicy } from "./types/istio";\nexport const title = (one: AuthorizationPolicy) => one.title;\n',
      },
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
