import type { Problem } from '../errors/problem.js'
import type { JsonObject } from '../ports/json.js'
import { keyText, keyTitle, readStatus, type MeshState } from '../ports/object.js'
import { listAt, objectAt } from '../mesh/fields.js'
import { effectOf, effectOfObject, mayOverlap, type PolicyEffect, type Scope } from './policy-effect.js'
import { byKey, type Ordered, type PlacedWrite, type Write } from './write.js'

interface Change {
  readonly write: Write
  readonly before: PolicyEffect | undefined
  readonly after: PolicyEffect | undefined
}

/** Istio's own limit on the rules of an AuthorizationPolicy. */
const mostRules = 512

/**
 * Orders writes of Istio's security policies so that no request is let through in between that is refused before and
 * after: what restricts comes first, what lets through next, what relaxes last; an ALLOW policy only goes when those
 * that shall stand at its workloads are there, since a workload without any lets everybody in. What cannot be ordered
 * so is refused (docs/decisions/order-of-writes.md).
 */
export const orderPolicies = (writes: readonly Write[], live: MeshState, rootNamespace: string): Ordered => {
  const changes = [...writes].sort(byKey).map((write) => ({
    write,
    before: write.before && effectOfObject(write.before, rootNamespace),
    after: effectOf(write.key, write.after, rootNamespace),
  }))
  const context = { changes, live, rootNamespace }
  const placed: PlacedWrite[] = []
  const problems: Problem[] = []
  const moves: Change[] = []
  for (const change of changes) {
    const found = placeChange(change, context)
    if (found === 'move') moves.push(change)
    else if ('code' in found) problems.push(found)
    else placed.push(...found)
  }
  const ordered = orderMoves(moves)
  if ('code' in ordered) problems.push(ordered)
  else placed.push(...ordered)
  return { writes: placed, problems }
}

interface Context {
  readonly changes: readonly Change[]
  readonly live: MeshState
  readonly rootNamespace: string
}

const placeChange = (change: Change, context: Context): readonly PlacedWrite[] | Problem | 'move' => {
  const { write, before, after } = change
  const at = (phase: PlacedWrite['phase'], why: string): readonly PlacedWrite[] => [
    { phase, key: write.key, object: write.after, why },
  ]
  if (before === undefined && after === undefined) return at('change policies', 'decides about no request')
  const alone = !context.changes.some((other) => other !== change && touches(change, other))
  if (isSameEffect(before, after)) return at('change policies', 'decides as before')
  if (alone)
    return at(
      after?.kind === 'restrict' && before === undefined ? 'restrict mesh' : lonePhase(change),
      'is the only change at its workloads',
    )
  if (isTokens(before) || isTokens(after)) return placeTokens(change, context, at)
  if (isMutualTls(before) || isMutualTls(after)) return placeMutualTls(change, context, at)
  if (before === undefined)
    return after?.kind === 'allow'
      ? at('add allowing policies', 'lets requests through')
      : at('restrict mesh', 'refuses requests')
  if (after === undefined)
    return before.kind === 'allow'
      ? at('remove allowing policies', 'goes when the others stand')
      : at('relax mesh', 'goes when nothing needs it any more')
  if (before.kind === 'allow' && after.kind === 'allow')
    return before.scope.text === after.scope.text ? at('change policies', 'changes what it lets through') : 'move'
  if (
    before.kind === 'restrict' &&
    after.kind === 'restrict' &&
    before.by === after.by &&
    before.scope.text === after.scope.text
  )
    return restrictInTwo(write)
  return noOrder(write, 'changes its action, its provider or its workloads')
}

const lonePhase = ({ before, after }: Change): PlacedWrite['phase'] => {
  if (after === undefined) return before?.kind === 'allow' ? 'remove allowing policies' : 'relax mesh'
  return before === undefined && after.kind === 'allow' ? 'add allowing policies' : 'change policies'
}

/** First both the old and the new rules, so that nothing slips through, then the new ones alone. */
const restrictInTwo = (write: Write): readonly PlacedWrite[] | Problem => {
  const { before, after } = write
  if (before === undefined || after === undefined) return []
  const rules = [...listAt(before.content, 'spec', 'rules'), ...listAt(after, 'spec', 'rules')]
  if (rules.length > mostRules) return noOrder(write, `would have more than ${mostRules} rules in between`)
  const both: JsonObject = { ...after, spec: { ...objectAt(after, 'spec'), rules } }
  return [
    { phase: 'restrict mesh', key: write.key, object: both, why: 'refuses by its old and its new rules' },
    { phase: 'relax mesh', key: write.key, object: after, why: 'refuses by its new rules alone' },
  ]
}

type At = (phase: PlacedWrite['phase'], why: string) => readonly PlacedWrite[]

/**
 * The first RequestAuthentication of a workload only refuses more, as long as no policy there looks at tokens; so it
 * comes first, and the last one goes last. Any other change both opens and closes.
 */
const placeTokens = (change: Change, context: Context, at: At): readonly PlacedWrite[] | Problem => {
  const { write, before, after } = change
  const scope = (after ?? before)?.scope
  if (scope === undefined || (before !== undefined && after !== undefined))
    return noOrder(write, 'changes which tokens count while other policies of its workloads change')
  const namespaces = scope.namespace === '' ? ['*'] : [scope.namespace, context.rootNamespace]
  const known = ['RequestAuthentication', 'AuthorizationPolicy'].every((kind) =>
    namespaces.every((namespace) => readStatus(context.live, 'security.istio.io', kind, namespace) === 'complete'),
  )
  const effects = after === undefined ? effectsAfter(context) : effectsBefore(context)
  const others = [...effectsBefore(context), ...effectsAfter(context)].some(
    ([text, effect]) => effect.kind === 'tokens' && text !== keyText(write.key) && mayOverlap(effect.scope, scope),
  )
  const asked = effects.some(
    ([, effect]) =>
      (effect.kind === 'allow' || effect.kind === 'restrict') && effect.readsClaims && mayOverlap(effect.scope, scope),
  )
  if (!known || others || asked)
    return noOrder(write, 'changes which tokens count while other policies of its workloads change')
  return after === undefined
    ? at('relax mesh', 'goes when no policy looks at tokens')
    : at('restrict mesh', 'refuses bad tokens')
}

/** STRICT only refuses more than PERMISSIVE; DISABLE and modes per port are not compared. */
const placeMutualTls = (change: Change, context: Context, at: At): readonly PlacedWrite[] | Problem => {
  const { write, before, after } = change
  const scopes = [before, after].flatMap((effect) => (effect === undefined ? [] : [effect.scope]))
  const namespaces = scopes.some(({ namespace }) => namespace === '')
    ? ['*']
    : [write.key.namespace, context.rootNamespace]
  const known = namespaces.every(
    (name) => readStatus(context.live, 'security.istio.io', 'PeerAuthentication', name) === 'complete',
  )
  const unclear = [...effectsBefore(context), ...effectsAfter(context)].some(
    ([, effect]) =>
      effect.kind === 'mutual TLS' &&
      effect.mode === 'other' &&
      scopes.some((scope) => mayOverlap(scope, effect.scope)),
  )
  const moved = before !== undefined && after !== undefined && before.scope.text !== after.scope.text
  if (!known || unclear || moved)
    return noOrder(write, 'changes mutual TLS in a way that cannot be put before or after the other policies')
  const mode = (effect: PolicyEffect | undefined): string => (effect?.kind === 'mutual TLS' ? effect.mode : '')
  const tightens = after === undefined ? mode(before) === 'PERMISSIVE' : mode(after) === 'STRICT'
  return tightens ? at('restrict mesh', 'demands mutual TLS') : at('relax mesh', 'lets plain text through again')
}

/** All enforced policies by key, before and after the whole change. */
const effectsBefore = ({ live, rootNamespace }: Context): readonly (readonly [string, PolicyEffect])[] =>
  live.objects.flatMap((object) => {
    const effect = effectOfObject(object, rootNamespace)
    return effect === undefined ? [] : [[keyText(object.key), effect] as const]
  })

const effectsAfter = (context: Context): readonly (readonly [string, PolicyEffect])[] => {
  const written = new Set(context.changes.map(({ write }) => keyText(write.key)))
  return [
    ...effectsBefore(context).filter(([text]) => !written.has(text)),
    ...context.changes.flatMap(({ write, after }) =>
      after === undefined ? [] : [[keyText(write.key), after] as const],
    ),
  ]
}

/** A policy that moves goes after those that move to where it stood; in a ring, none can go first. */
const orderMoves = (moves: readonly Change[]): readonly PlacedWrite[] | Problem => {
  const left = [...moves]
  const ordered: PlacedWrite[] = []
  const overlap = (a: Scope | undefined, b: Scope | undefined): boolean =>
    a !== undefined && b !== undefined && mayOverlap(a, b)
  while (left.length > 0) {
    const next = left.findIndex((change) =>
      left.every((other) => other === change || !overlap(other.after?.scope, change.before?.scope)),
    )
    const [change] = next < 0 ? [] : left.splice(next, 1)
    if (change === undefined) {
      const [first] = left
      return noOrder(
        first?.write ?? { key: { group: '', kind: 'AuthorizationPolicy', namespace: '', name: '' } },
        'changes places with another policy',
      )
    }
    ordered.push({
      phase: 'change policies',
      key: change.write.key,
      object: change.write.after,
      why: 'moves to other workloads',
    })
  }
  return ordered
}

const touches = (a: Change, b: Change): boolean =>
  !isSameEffect(b.before, b.after) &&
  [a.before, a.after].some((left) =>
    [b.before, b.after].some(
      (right) => left !== undefined && right !== undefined && mayOverlap(left.scope, right.scope),
    ),
  )

const isSameEffect = (a: PolicyEffect | undefined, b: PolicyEffect | undefined): boolean =>
  a === undefined || b === undefined ? a === b : JSON.stringify(a) === JSON.stringify(b)

const isTokens = (effect: PolicyEffect | undefined): boolean => effect?.kind === 'tokens'
const isMutualTls = (effect: PolicyEffect | undefined): boolean => effect?.kind === 'mutual TLS'

const noOrder = (write: Pick<Write, 'key'>, what: string): Problem => ({
  code: 'NO_SAFE_ORDER',
  message: `${keyTitle(write.key)} ${what}: whichever is written first, something may be open in between that is closed before and after.`,
  remedy: 'Split the change in two merge requests and apply them one after the other.',
})
