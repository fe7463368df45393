import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync, chmodSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { createRenderer } from '../../src/renderer/renderer.js'
import { verdictOf } from '../../src/plan/verdict.js'
import { openWorkshop, type Ran, type Workshop } from '../commands/local-job.js'
import { describeWith } from './support/tools.js'

const policy = (callers: string, namespace = ''): string =>
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders${namespace === '' ? '' : `\n  namespace: ${namespace}`}
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [${callers}] } }] }]
`
const web = '"cluster.local/ns/shop/sa/web"'
const batch = '"cluster.local/ns/shop/sa/batch"'

let shop: Workshop
afterEach(async () => {
  await shop.close()
})
type Files = Readonly<Record<string, string>>
const compare = async (base: Files, head: Files, prepare: () => void = () => undefined): Promise<Ran> => {
  shop = await openWorkshop(base)
  prepare()
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'base')
  await shop.write(head)
  return shop.run((ports) => check(ports))
}
const told = ({ plans }: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(plans.map((plan) => [plan.reviewed.unit ?? 'all', verdictOf(plan)]))
const reasons = ({ plans }: Ran): string =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')

describeWith(['kustomize', 'helm', 'git'], 'units of a repository, by the real programs', () => {
  const overlays: Files = {
    'base/kustomization.yaml': 'resources: [policy.yaml]\n',
    'base/policy.yaml': policy(web),
    'overlays/dev/kustomization.yaml': 'namespace: dev\nresources: [../../base]\n',
    'overlays/live/kustomization.yaml': 'namespace: live\nresources: [../../base]\npatches: [{ path: p.yaml }]\n',
    'overlays/live/p.yaml': policy(web),
  }

  test('a patch of one overlay is judged there, at its own file, and nowhere else', async () => {
    const ran = await compare(overlays, { 'overlays/live/p.yaml': policy(`${web}, ${batch}`) })
    expect(told(ran)).toEqual({ 'overlays/live': 'more permissive' })
    expect(ran.log).toContain('sa/batch')
    expect(ran.log).not.toContain('[overlays/dev]')
  })

  test('a change of the base is judged in every overlay, and tells the line of the base', async () => {
    const ran = await compare(overlays, { 'base/policy.yaml': policy(`${web}, ${batch}`) })
    expect(told(ran)).toEqual({ 'overlays/dev': 'more permissive', 'overlays/live': 'equivalent' })
    expect(ran.log).toContain('base/policy.yaml:7')
  })

  test.each(['kustomization.yaml', 'Kustomization'])(
    '%s at the root of the repository is rendered as any other',
    async (name) => {
      const base: Files = {
        [name]: 'namespace: shop\nresources: [policy.yaml, more]\npatches: [{ path: patches/p.yaml }]\n',
        'policy.yaml': policy(web),
        'patches/p.yaml': policy(web),
        'more/kustomization.yaml': 'resources: [map.yaml]\n',
        'more/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: more }\n',
      }
      const patched = await compare(base, { 'patches/p.yaml': policy(`${web}, ${batch}`) })
      expect(told(patched)).toEqual({ 'the root': 'more permissive' })
      expect(reasons(patched)).toBe('')
      expect(patched.log).not.toContain('repository/')
      await shop.close()
      const written = await compare(base, { 'policy.yaml': 'kind: {' })
      expect(written.log).toContain('policy.yaml')
      expect(written.log).not.toContain('repository/')
    },
  )

  test('a chart is judged with each values file that the change reaches', async () => {
    const chart: Files = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: orders\nversion: 1.0.0\n',
      'chart/values.yaml': `callers: [${web}]\n`,
      'chart/values-live.yaml': 'namespace: live\n',
      'chart/templates/policy.yaml': `{{- if .Capabilities.APIVersions.Has "security.istio.io/v1" }}\n${policy('{{ join "," .Values.callers }}')}{{- end }}\n`,
    }
    const ran = await compare(chart, { 'chart/values-live.yaml': `callers: [${web}, ${batch}]\n` })
    expect(told(ran)).toEqual({ 'chart with values-live.yaml': 'more permissive' })
    expect(ran.log).toContain('(chart/values-live.yaml:1)')
  })

  test('what Flux fills in is judged with its variables', async () => {
    const flux = (callers: string): string =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec:\n  path: ./apps\n  targetNamespace: live\n  sourceRef: { kind: GitRepository, name: flux-system }\n  postBuild: { substitute: { CALLER: ${callers} } }\n`
    const base = {
      'clusters/apps.yaml': flux('web'),
      'apps/policy.yaml': policy('"cluster.local/ns/shop/sa/${CALLER}"'),
    }
    const ran = await compare(base, { 'clusters/apps.yaml': flux('"*"') })
    expect(told(ran)).toEqual({
      'apps (Kustomization flux-system/apps)': expect.stringMatching(/more permissive|cannot prove/),
    })
  })

  test('a base from elsewhere is named with its mend, and proves nothing', async () => {
    const base = {
      'a/kustomization.yaml': 'resources: ["https://github.com/acme/base//mesh?ref=v1", p.yaml]\n',
      'a/p.yaml': policy(web),
    }
    const ran = await compare(base, { 'a/p.yaml': policy(`${web}, ${batch}`) })
    expect(told(ran)).toEqual({ a: 'cannot prove' })
    expect(reasons(ran)).toMatch(/NOT_RENDERED .*acme\/base.*Copy the base/)
  })

  test('an exec plugin is never started', async () => {
    const mark = join(tmpdir(), `meshgate-mark-${process.pid}`)
    const plugin = `apiVersion: x/v1\nkind: Run\nmetadata:\n  name: x\n  annotations:\n    config.kubernetes.io/function: |\n      exec: { path: ./run.sh }\n`
    const base = {
      'a/kustomization.yaml': 'generators: [g.yaml]\nresources: [p.yaml]\n',
      'a/g.yaml': plugin,
      'a/run.sh': `#!/bin/sh\ntouch ${mark}\n`,
      'a/p.yaml': policy(web),
    }
    const ran = await compare(base, { 'a/p.yaml': policy(`${web}, ${batch}`) }, () =>
      chmodSync(join(shop.folder, 'a/run.sh'), 0o755),
    )
    expect(told(ran)).toEqual({ a: 'cannot prove' })
    expect(existsSync(mark)).toBe(false)
  })

  test('a link out of the tree brings nothing', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-outside-')))
    writeFileSync(join(outside, 'secret.yaml'), policy('"*"'))
    const chart = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: orders\nversion: 1.0.0\n',
      'chart/templates/policy.yaml': `${policy(web)}# {{ .Files.Get "secret.yaml" | quote }}\n`,
    }
    const ran = await compare(chart, { 'chart/values.yaml': 'a: 1\n' }, () =>
      symlinkSync(join(outside, 'secret.yaml'), join(shop.folder, 'chart/secret.yaml')),
    )
    rmSync(outside, { recursive: true })
    expect(told(ran)).toEqual({ chart: 'equivalent' })
    expect(JSON.stringify(ran.plans)).not.toContain('"*"')
  })

  describe('a hostile chart', () => {
    let folder = ''
    beforeEach(async () => {
      shop = await openWorkshop()
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-hostile-')))
    })
    afterEach(() => rmSync(folder, { recursive: true, force: true }))
    const render = (template: string, output?: number) =>
      createRenderer({
        path: process.env['PATH'] ?? '',
        workspace: shop.folder,
        temporary: folder,
        ...(output === undefined ? {} : { limits: { output } }),
      }).render({
        tool: 'helm',
        folder: 'c',
        files: new Map(
          Object.entries({
            'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
            'c/templates/t.yaml': template,
          }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
        ),
        release: { name: 'c', namespace: 'live', valueFiles: [] },
      })

    test('finds no cluster, no name of the network and no variable of the job', async () => {
      process.env['KUBECONFIG_TOKEN'] = 'hunter2'
      const answer = await render(
        'a: {{ lookup "v1" "Secret" "default" "s" | toJson }}\nb: {{ getHostByName "localhost" | quote }}\nc: {{ env "KUBECONFIG_TOKEN" | default "none" }}\n',
      )
      delete process.env['KUBECONFIG_TOKEN']
      if (answer.kind === 'rendered') expect(answer.text).toMatch(/a: \{\}\nb: ""/)
      else expect(answer.text).toMatch(/function "env" not defined/)
      expect(JSON.stringify(answer)).not.toContain('hunter2')
    })

    test('is told where its output ends', async () => {
      const answer = await render('{{ range until 20000 }}a{{ . }}: {{ repeat 100 "x" }}\n{{ end }}', 100_000)
      expect(answer).toMatchObject({ kind: 'failed', why: 'limit' })
    })
  })
})
