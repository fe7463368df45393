import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'
const objects: Files = {
  'k8s/app.yaml': pods,
  'k8s/deny.yaml': deny,
  'k8s/pol.yaml': deny.replace('name: deny', 'name: pol'),
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'chart/values.yaml': 'policies: { create: true }\n',
  'chart/templates/policy.yaml': `{{- if .Values.policies.create }}\n${deny.replace('name: deny', 'name: ofchart')}{{- end }}\n`,
}

const told = async (path: string, before: string, after: string): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...objects, [path]: before }, { [path]: after })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const python = (list: string, call = 'utils.create_from_yaml(api, f"k8s/{f}.yaml")', more = ''): string =>
  `from kubernetes import utils, client, config\n${more}config.load_kube_config()\napi = client.ApiClient()\nfor f in ${list}:\n    ${call}\n`
const go = (list: string, more = ''): string =>
  `package main\n\nimport "k8s.io/client-go/dynamic"\n\nfunc main() {\n${more}\tfor _, f := range []string{${list}} {\n\t\tapply(ctx, dyn, "k8s/"+f+".yaml")\n\t}\n}\n`
const pulumi = (rest: string, more = ''): string => `import * as k8s from "@pulumi/kubernetes";\n${more}${rest}\n`
const group = (files: string): string => `new k8s.yaml.ConfigGroup("shop", { files: [${files}] });`
const chart = (values: string): string =>
  `new k8s.helm.v3.Chart("shop", {\n  path: "./chart",\n  namespace: "shop",\n  values: ${values},\n});`
const cdk = (list: string): string =>
  `import * as fs from "fs";\nfor (const f of [${list}]) cluster.addManifest(f, yaml.load(fs.readFileSync("k8s/" + f)));\n`

const all = '["app", "pol", "deny"]'
const otherwise: readonly (readonly [string, string, string, string])[] = [
  ['a file less', 'deploy.py', python(all), python('["app", "pol"]')],
  [
    'a file less of a list with a name',
    'deploy.py',
    python('FILES', undefined, `FILES = ${all}\n`),
    python('FILES', undefined, 'FILES = ["app", "pol"]\n'),
  ],
  [
    'a file less of a list of many lines',
    'deploy.py',
    python('FILES', undefined, 'FILES = [\n    "app",\n    "pol",\n    "deny",\n]\n'),
    python('FILES', undefined, 'FILES = [\n    "app",\n    "pol",\n]\n'),
  ],
  ['it takes away', 'deploy.py', python(all), python(all, 'utils.delete_from_yaml(api, f"k8s/{f}.yaml")')],
  [
    'a condition',
    'deploy.py',
    python(all),
    python(all, 'if f != "deny":\n        utils.create_from_yaml(api, f"k8s/{f}.yaml")'),
  ],
  [
    'a round is left out',
    'deploy.py',
    python(all),
    python(all, 'if f == "deny":\n        continue\n    utils.create_from_yaml(api, f"k8s/{f}.yaml")'),
  ],
  [
    'another folder',
    'deploy.py',
    'from kubernetes import utils\nutils.create_from_directory(api, "k8s")\n',
    'from kubernetes import utils\nutils.create_from_directory(api, "other")\n',
  ],
  ['a file less of Go', 'main.go', go('"app", "pol", "deny"'), go('"app", "pol"')],
  [
    'an embedded file',
    'main.go',
    'package main\nimport "k8s.io/client-go/dynamic"\n//go:embed k8s/*.yaml\nvar files embed.FS\n',
    'package main\nimport "k8s.io/client-go/dynamic"\n//go:embed k8s/app.yaml k8s/pol.yaml\nvar files embed.FS\n',
  ],
  ['a pattern', 'index.ts', pulumi(group('"k8s/*.yaml"')), pulumi(group('"k8s/app.yaml", "k8s/pol.yaml"'))],
  [
    'a file less of one call each',
    'main.ts',
    'import { Include } from "cdk8s";\nnew Include(this, "pol", { url: "k8s/pol.yaml" });\nnew Include(this, "deny", { url: "k8s/deny.yaml" });\n',
    'import { Include } from "cdk8s";\nnew Include(this, "pol", { url: "k8s/pol.yaml" });\n',
  ],
  ['a loop in a line', 'stack.ts', cdk('"app.yaml", "pol.yaml", "deny.yaml"'), cdk('"app.yaml", "pol.yaml"')],
  ['nothing any more', 'index.ts', pulumi(group('"k8s/*.yaml"')), pulumi(group('"k8s/app.yaml"'))],
  [
    'values of a chart',
    'index.ts',
    pulumi(chart('{ policies: { create: true } }')),
    pulumi(chart('{ policies: { create: false } }')),
  ],
  [
    'values of a chart with a name',
    'index.ts',
    pulumi(chart('values'), 'const values = { policies: { create: true } };\n'),
    pulumi(chart('values'), 'const values = { policies: { create: false } };\n'),
  ],
  [
    'values of a chart by the library of Helm',
    'deploy.go',
    'package main\nimport "helm.sh/helm/v3/pkg/action"\nfunc main() {\n\tc, _ := loader.Load("./chart")\n\taction.NewUpgrade(cfg).Run("shop", c, map[string]any{"policies": map[string]any{"create": true}})\n}\n',
    'package main\nimport "helm.sh/helm/v3/pkg/action"\nfunc main() {\n\tc, _ := loader.Load("./chart")\n\taction.NewUpgrade(cfg).Run("shop", c, map[string]any{"policies": map[string]any{"create": false}})\n}\n',
  ],
  [
    'a command in Go',
    'ci/main.go',
    'package main\nfunc d() { c.WithExec([]string{"helm","upgrade","shop","./chart","--set","policies.create=true"}) }\n',
    'package main\nfunc d() { c.WithExec([]string{"helm","upgrade","shop","./chart","--set","policies.create=false"}) }\n',
  ],
  [
    'Java',
    'src/Deploy.java',
    'import io.fabric8.kubernetes.client.*;\nfor (String f : List.of("app", "deny")) {\n  client.load(read("k8s/" + f + ".yaml")).create();\n}\n',
    'import io.fabric8.kubernetes.client.*;\nfor (String f : List.of("app")) {\n  client.load(read("k8s/" + f + ".yaml")).create();\n}\n',
  ],
]

const alike: readonly (readonly [string, string, string, string])[] = [
  [
    'what it says',
    'deploy.py',
    python(all),
    python(all, 'print(f"applying k8s/{f}.yaml")\n    utils.create_from_yaml(api, f"k8s/{f}.yaml")'),
  ],
  ['what it imports', 'deploy.py', python(all), python(all, undefined, 'import logging\n')],
  ['a file without a policy', 'deploy.py', python('["pol", "deny"]'), python(all)],
  ['the order', 'deploy.py', python(all), python('["deny", "app", "pol"]')],
  ['the list gets a name', 'deploy.py', python(all), python('FILES', undefined, `FILES = ${all}\n`)],
  [
    'each by a call',
    'deploy.py',
    'from kubernetes import utils\nutils.create_from_directory(api, "k8s")\n',
    'from kubernetes import utils\n# all of it\nutils.create_from_directory(api, "k8s", verbose=True)\n',
  ],
  [
    'mistakes in Go',
    'main.go',
    go('"app", "deny"'),
    go('"app", "deny"', '\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n'),
  ],
  [
    'another function',
    'main.go',
    go('"deny"'),
    `${go('"deny"')}\nfunc show(x int) int {\n\tif x > 1 {\n\t\treturn 1\n\t}\n\treturn 2\n}\n`,
  ],
  [
    'an image of a chart',
    'index.ts',
    pulumi(chart('{ image: { tag: "a" } }')),
    pulumi(chart('{ image: { tag: "b" } }')),
  ],
  [
    'another object of Pulumi',
    'index.ts',
    pulumi(group('"k8s/*.yaml"')),
    pulumi(group('"k8s/*.yaml"'), 'const ns = new k8s.core.v1.Namespace("other", { metadata: { name: "other" } });\n'),
  ],
  [
    'spaces and quotes',
    'index.ts',
    pulumi(group('"k8s/*.yaml"')),
    pulumi("new k8s.yaml.ConfigGroup('shop', {\n  files: ['k8s/*.yaml'],\n})"),
  ],
  ['a test', 'deploy_test.go', go('"app", "deny"'), go('"app"')],
]

describe('a program that hands policies to a cluster by a library', () => {
  test.each(otherwise)('proves nothing where it does so otherwise: %s', async (_, path, before, after) => {
    const reasons = await told(path, before, after)
    expect(reasons).toEqual([expect.stringMatching(new RegExp(`^${path}(?::\\d+)? `))])
  })

  test.each(alike)('says nothing where it does the same: %s', async (_, path, before, after) => {
    expect(await told(path, before, after)).toEqual([])
  })
})
