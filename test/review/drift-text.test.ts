import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { driftKinds } from '../../src/plan/drift/drifted-object.js'
import { noWayBack } from '../../src/plan/drift/way-back.js'
import { renderDrift, waysForward, type DriftFound } from '../../src/review/drift-text.js'
import { poison } from './hostile-plans.js'
import { attacks } from './hostile-texts.js'
import { intrusionsOf, nodesOf } from './markdown.js'
import { meta, samplePlans } from './plans.js'

/** Every text that somebody who writes to the cluster chooses: names of objects, of managers, reasons that hold names. */
const foundWith = (text: string): DriftFound => {
  const [plan] = poison(samplePlans('gains'), () => text)
  if (plan === undefined) throw new Error('no plan')
  return {
    plan,
    objects: driftKinds.map((kind) => ({
      kind,
      object: `RoleBinding shop/${text}`,
      details: [{ what: `/metadata/${text}`, by: `${text} (Update) at 2026-11-24T09:12:03Z` }, { what: text }],
    })),
    wayBack: {
      apply: true,
      takeBack: true,
      extra: [{ object: `Role shop/${text}`, pointer: `/${text}` }],
      declared: [{ object: `Role shop/${text}`, manager: text }],
      elsewhere: [`Deployment shop/${text}`],
      remove: [`RoleBinding shop/${text}`],
      adopt: [`AuthorizationPolicy shop/${text}`],
    },
    notCompared: [`2 ${text}`],
    refused: 2,
    rights: [{ object: `RoleBinding shop/${text}`, what: [`User ${text} got Role ${text}`], by: text }],
    beside: { bindings: 1, policies: 1, verdict: 'more permissive' },
    since: [{ object: `AuthorizationPolicy shop/${text}`, by: `${text} (Apply) at ${text}` }],
  }
}

describe('hostile names of objects and managers stay data in the issue', () => {
  const headings = (body: string): number => nodesOf(body).filter(({ type }) => type === 'heading').length
  const ours = headings(renderDrift(foundWith('plain'), meta, { name: 'staging' }, 65_536))
  test.each(Object.values(attacks).flatMap((texts) => texts.map((text) => [JSON.stringify(text), text])))(
    '%s',
    (_, text) => {
      for (const limit of [65_536, 900]) {
        const body = renderDrift(foundWith(text), meta, { name: text, reviewed: 'plan' }, limit)
        expect(intrusionsOf(body).filter((one) => one !== 'heading')).toEqual([])
        expect(headings(body)).toBeLessThanOrEqual(ours)
      }
    },
  )
})

describe('a command to paste does what it says, whatever the object is called', () => {
  const revert = (name: string): readonly string[] =>
    waysForward({ wayBack: { ...noWayBack, remove: [`RoleBinding shop/${name}`] } }, { name: 'staging' }).revert
  /** The arguments that the programs would get. */
  const pasted = (commands: readonly string[]): readonly string[] => {
    const said = `kubectl() { printf '<%s>' "$@"; printf '\\n'; }\nmeshgate() { kubectl "$@"; }\n`
    const run = spawnSync('sh', ['-c', `${said}${commands.join('\n')}`], { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    return run.stdout.trimEnd().split('\n').slice(1)
  }
  test.each([
    ['viewer', '<delete><rolebinding><-n><shop><viewer>'],
    ['system:viewer', '<delete><rolebinding><-n><shop><system:viewer>'],
    ['--all', '<delete><rolebinding><-n><shop><--><--all>'],
    ['-A', '<delete><rolebinding><-n><shop><--><-A>'],
    ['x; echo owned', '<delete><rolebinding><-n><shop><--><x; echo owned>'],
    ['$(echo owned)`echo owned`', '<delete><rolebinding><-n><shop><--><$(echo owned)`echo owned`>'],
    ["it's", "<delete><rolebinding><-n><shop><--><it's>"],
    ['x --all', '<delete><rolebinding><-n><shop><--><x --all>'],
  ])('%s', (name, said) => {
    expect(pasted(revert(name))).toEqual([said])
  })

  test('a name with characters that a terminal does not show has none', () => {
    for (const name of ['x\nkubectl delete namespace shop', 'x\r', 'x\u202e', '\u001b[2J', 'р'])
      expect(revert(name)).toEqual(['meshgate apply --environment staging'])
  })

  test('a changed object is shown by its name', () => {
    const wayBack = { ...noWayBack, adopt: ['RoleBinding shop/--all'] }
    expect(waysForward({ wayBack }, { name: 'staging' }).adopt).toEqual([
      `kubectl get rolebinding -n shop -o yaml -- '--all'`,
    ])
  })
})
