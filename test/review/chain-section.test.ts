import { describe, expect, test } from '@jest/globals'
import type { Chain, LinkChange } from '../../src/plan/chain.js'
import type { Plan } from '../../src/plan/plan.js'
import { chainLine, chainSection } from '../../src/review/chain-section.js'
import { permissionSection } from '../../src/review/permission-section.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderJson } from '../../src/review/render-json.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { trafficSection } from '../../src/review/traffic-section.js'
import { writeMarkdown } from '../../src/review/write-markdown.js'
import { lineText } from '../../src/review/write-text.js'
import { poison } from './hostile-plans.js'
import { commentTexts } from './hostile-texts.js'
import { intrusionsOf } from './markdown.js'
import { meta, samplePlans } from './plans.js'

const none = { gained: 0, lost: 0, unknown: 0, kept: 0 }
const links = (...shown: readonly (readonly [LinkChange, string])[]): Chain['jobs'] => ({
  shown: shown.map(([change, text]) => ({ change, text })),
  further: none,
})

const chain: Chain = {
  jobs: links(['kept', 'GitLab project `77` in `production`']),
  account: { change: 'kept', namespace: 'shop', name: 'ci-deployer', bindings: ['deployer'] },
  permissions: links(['kept', '`patch deployments of apps` in `shop`']),
  access: {
    shown: [
      { change: 'gained', text: '`GET` · `/healthz` on service `orders` in `shop` port 8080' },
      { change: 'lost', text: '`GET` · `/old` on service `orders` in `shop` port 8080' },
      { change: 'unknown', text: '`ENVOY_FILTER`: `a filter` on service `web` in `shop` port 80' },
    ],
    further: { ...none, gained: 2, kept: 3 },
  },
}

const plansWith = (more: Partial<Plan['reviewed']>): readonly Plan[] =>
  samplePlans('gains').map((plan) => ({ ...plan, reviewed: { ...plan.reviewed, ...more } }))

const traffic: Plan['reviewed']['traffic'] = [
  {
    kind: 'changed',
    key: { group: 'networking.istio.io', kind: 'DestinationRule', namespace: 'shop', name: 'orders' },
    judged: '',
    notJudged: 'TLS towards the destination, subsets and load balancing',
    flags: [],
  },
  {
    kind: 'added',
    key: { group: 'networking.istio.io', kind: 'VirtualService', namespace: 'shop', name: 'orders' },
    judged: '',
    notJudged: 'where its requests go, and what is rewritten, redirected or mirrored on the way',
    flags: ['TRF-001'],
  },
]

describe('one sentence from the job to the mesh', () => {
  test('as the comment says it', () => {
    expect(writeMarkdown(chainSection([chain], 'full'))).toBe(
      '**From the job to the mesh**\n\n- job of GitLab project `77` in `production` → service account `ci-deployer` in `shop` → may `patch deployments of apps` in `shop`, **now may** `GET` · `/healthz` on service `orders` in `shop` port 8080, **no longer may** `GET` · `/old` on service `orders` in `shop` port 8080, **cannot tell:** `ENVOY_FILTER`: `a filter` on service `web` in `shop` port 80, **2 more accesses gained**, 3 more accesses',
    )
  })

  test('for other renderings: without marks, and with what changes told apart', () => {
    expect(lineText(chainLine(chain))).toBe(
      'job of GitLab project 77 in production → service account ci-deployer in shop → may patch deployments of apps in shop, now may GET · /healthz on service orders in shop port 8080, no longer may GET · /old on service orders in shop port 8080, cannot tell: ENVOY_FILTER: a filter on service web in shop port 80, 2 more accesses gained, 3 more accesses',
    )
    expect(chainLine(chain).flatMap((part) => (part.kind === 'strong' ? [lineText(part.line)] : []))).toEqual([
      'now may',
      'no longer may',
      'cannot tell:',
      '2 more accesses gained',
    ])
  })

  test('a binding that goes, a job that nobody trusts, an account that may nothing', () => {
    const bare: Chain = {
      jobs: links(),
      account: { ...chain.account, change: 'lost' },
      permissions: links(),
      access: links(),
    }
    expect(lineText(chainLine(bare))).toBe(
      'no job → no longer bound service account ci-deployer in shop → nothing in Kubernetes by roles of its own, nothing at the services of its bindings',
    )
  })

  test('it stands in the comment, the terminal and JSON; a shorter comment counts what it leaves out', () => {
    const plans = plansWith({ chains: [chain, chain] })
    expect(renderComment(plans, meta, 65_536).body).toContain('**From the job to the mesh**\n\n- job of GitLab')
    expect(renderTerminal(plans, meta)).toContain('job of GitLab project 77 in production →')
    expect(renderJson({ version: '1', command: 'check', exitCode: 0, errors: [], plans })).toContain('"chains":[{')
    expect(writeMarkdown(chainSection([chain, chain], 'list')).split('\n')).toContain('- and 1 more')
    expect(writeMarkdown(chainSection([chain], 'list'))).toContain(' and 3 more')
    expect(chainSection([chain], 'verdict')).toEqual([])
  })
})

describe('traffic: not judged', () => {
  test('flagged objects first, with what is and is not judged', () => {
    expect(writeMarkdown(trafficSection(traffic, meta, 'full')).split('\n')).toEqual([
      '**Traffic: not judged** (2 objects)',
      '',
      `- added \`VirtualService shop/orders\` **flagged** [TRF-001](<${meta.docsBase}/rules/TRF-001.md>): not judged: where its requests go, and what is rewritten, redirected or mirrored on the way`,
      '- changed `DestinationRule shop/orders`: not judged: `TLS` towards the destination, subsets and load balancing'.replace(
        '`TLS`',
        'TLS',
      ),
    ])
  })

  test('a kind whose routes count in the verdict is judged in part, and never told as not judged', () => {
    const part = traffic.map((one) => ({ ...one, judged: 'where HTTP requests of gateways go' }))
    const first = (given: typeof traffic): string =>
      renderComment(plansWith({ traffic: given }), meta, 65_536).body.split('\n')[0] ?? ''
    expect(writeMarkdown(trafficSection(part, meta, 'full'))).toContain('**Traffic: judged in part** (2 objects)')
    expect(renderTerminal(plansWith({ traffic: part }), meta)).toContain('Traffic: judged in part')
    expect(first(part)).toContain('2 traffic objects judged in part')
    expect(first(part)).not.toContain('not judged')
    const mixed = [...part.slice(0, 1), ...traffic.slice(1)]
    expect(first(mixed)).toContain('1 traffic object not judged · 1 traffic object judged in part')
    expect(writeMarkdown(trafficSection(mixed, meta, 'full'))).toContain('**Traffic: not judged, or in part**')
  })

  test('it stands in the comment, its first line, the terminal and JSON', () => {
    const plans = plansWith({ traffic })
    const { body } = renderComment(plans, meta, 65_536)
    expect(body.split('\n')[0]).toContain('2 traffic objects not judged')
    expect(body).toContain('**Traffic: not judged**')
    expect(renderTerminal(plans, meta)).toContain(
      'Traffic: not judged\n    - added VirtualService shop/orders [TRF-001]',
    )
    expect(renderJson({ version: '1', command: 'check', exitCode: 0, errors: [], plans })).toContain('"traffic":[{')
  })
})

describe('permissions', () => {
  test('what is unknown ranks with gains, and each row says where it comes from', () => {
    const row = { subject: 'ServiceAccount shop/ci', scope: 'namespace shop', badges: [] }
    const where = [{ kind: 'file' as const, path: 'rbac/deploy.yaml', line: 7, column: 1 }]
    const section = permissionSection(
      [
        { ...row, kind: 'lost', rule: 'get pods' },
        { ...row, kind: 'unknown', rule: 'whatever Role r grants: it was not wholly read' },
        { ...row, kind: 'gained', rule: 'list pods', via: 'RoleBinding shop/b → Role r', where },
      ],
      'full',
    )
    const rows = writeMarkdown(section)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Who') && !line.startsWith('| -'))
    expect(rows.map((line) => line.split(': ')[0])).toEqual(['| **unknown**', '| gained', '| lost'])
    expect(rows[1]).toContain('`RoleBinding shop/b → Role r` `rbac/deploy.yaml:7` |')
  })
})

test('hostile text in every link, route and permission stays text', () => {
  const plans = plansWith({
    chains: [chain],
    traffic,
    permissions: [
      {
        kind: 'gained',
        subject: 'x',
        scope: 'x',
        rule: 'x',
        badges: ['x'],
        via: 'x',
        where: [{ kind: 'file', path: 'x', line: 1, column: 1 }],
      },
    ],
  })
  for (const from of commentTexts.keys())
    for (const wrap of [(text: string) => text, (text: string) => `may ${text} \`x\``]) {
      // Many texts side by side, every time in other fields.
      let next = from
      if (from % 3 !== 0) continue
      const [plan] = poison(plans, () => wrap(commentTexts[next++ % commentTexts.length] ?? ''))
      const { chains, traffic: routes, permissions } = plan?.reviewed ?? { chains: [], traffic: [], permissions: [] }
      const body = writeMarkdown([
        ...chainSection(chains.map(withRealChanges), 'full'),
        ...trafficSection(routes, meta, 'full'),
        ...permissionSection(permissions, 'full'),
      ])
      expect(body).toContain('**Kubernetes permissions**')
      expect(intrusionsOf(body)).toEqual([])
    }
})

/** What a link is, is a word of ours. */
const withRealChanges = (one: Chain): Chain => ({
  ...one,
  jobs: { ...one.jobs, shown: one.jobs.shown.map((link) => ({ ...link, change: 'gained' })) },
  account: { ...one.account, change: 'gained' },
  permissions: { ...one.permissions, shown: one.permissions.shown.map((link) => ({ ...link, change: 'lost' })) },
  access: { ...one.access, shown: one.access.shown.map((link) => ({ ...link, change: 'unknown' })) },
})
