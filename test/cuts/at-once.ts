import type { CertificateAuthority } from '../../src/demo/certificates.js'
import { knownBindingsAnnotation } from '../../src/bindings/names.js'
import { startCutProxy } from '../doubles/cut-proxy.js'
import type { MeshState } from '../../src/ports/object.js'
import { cluster, type Files } from '../commands/support.js'
import { moreOpen } from './more-open.js'
import {
  after,
  before,
  binding,
  configurationOf,
  oursText,
  othersOf,
  othersText,
  runJob,
  stateOf,
  titleOf,
  untruths,
  type Ground,
  type Sent,
} from './trial.js'

/** What the other run wants: neither what stands nor what the held run wants. */
const another = (namespace: string): Files =>
  configurationOf(namespace, [binding('kept', 'get', '/other'), binding('third', 'get', '/third')])

/** A run that meets another one. */
interface Contender {
  readonly files: (namespace: string) => Files
  readonly number: number
  readonly attempt: number
}

export type Other = 'newer' | 'older' | 'retried'

const contenders: Readonly<Record<Other | 'held', Contender>> = {
  held: { files: after, number: 5, attempt: 1 },
  newer: { files: another, number: 7, attempt: 1 },
  older: { files: another, number: 3, attempt: 1 },
  /** The run that made what stands there, again: its number is no newer, and its commit neither. */
  retried: { files: before, number: 1, attempt: 2 },
}

/** Somebody takes out what the first run wrote for a binding: only that run would have it again. */
const takeOut = async (ground: Ground, binding: string): Promise<void> => {
  const gone = (await stateOf(ground)).objects.filter(
    ({ key, labels }) =>
      key.namespace === ground.namespace &&
      key.name.includes(binding) &&
      labels['app.kubernetes.io/managed-by'] === 'meshgate',
  )
  if (gone.length < 3) throw new Error(`nothing of ${binding} is there`)
  const open = cluster(ground.url, ground.certificateAuthority, ground.token)
  try {
    for (const { key, source } of gone)
      if (source.kind === 'cluster') await open.remove(key, { ...source, kind: 'unchanged' }, { dryRun: false })
  } finally {
    open.close()
  }
}

export interface Pairs {
  /** Requests of the held run alone. */
  readonly requests: readonly Sent[]
  /** The whole other run goes between two requests of the held one. Empty: as it must be. */
  readonly attempt: (index: number, other: Other) => Promise<readonly string[]>
}

/** Objects that stand otherwise in one text than in the other, with what the first has of each. */
const apart = (text: string, wanted: string): readonly (readonly [title: string, object: string])[] => {
  const objects = (of: string) =>
    new Map((JSON.parse(of) as readonly (readonly [string])[]).map((one) => [one[0], JSON.stringify(one)] as const))
  const [these, those] = [objects(text), objects(wanted)]
  return [...new Set([...these.keys(), ...those.keys()])]
    .filter((title) => these.get(title) !== those.get(title))
    .map((title) => [title, these.get(title) ?? 'gone'] as const)
}

/** What is ours. The names of bindings that the ApplySet parent remembers are those of both runs, as soon as one has written. */
const standing = (state: MeshState, ground: Ground): string =>
  oursText(state, ground).replaceAll(new RegExp(`"${knownBindingsAnnotation}":"[^"]*"`, 'g'), '"remembered":""')

interface Alone {
  readonly state: MeshState
  readonly text: string
  readonly requests: readonly Sent[]
}

/**
 * Two applies at once, at every place where they can meet: one waits in front of a request while the other runs whole. One of
 * them stands in the end as if it had run alone, what each says of its writes is true, nothing of others is touched, and what
 * stood when they met is no more open than the ends.
 */
export const openPairs = async (
  authority: CertificateAuthority,
  open: () => Promise<Ground>,
  /** `retried`: the objects of a binding are gone, which that run alone would write again. */
  { holds, others: named }: { readonly holds: 'held' | 'retried'; readonly others: readonly Other[] } = {
    holds: 'held',
    others: ['newer', 'older'],
  },
): Promise<Pairs> => {
  const spoilt = holds === 'retried' || named.includes('retried')
  const stage = async (work: (ground: Ground) => Promise<void>): Promise<void> => {
    const ground = await open()
    try {
      await ground.make(othersOf(ground.namespace))
      const first = await runJob('apply', before(ground.namespace), 1, ground)
      if (first.outcome.exitCode !== 0) throw new Error(JSON.stringify(first.outcome.errors))
      if (spoilt) await takeOut(ground, 'old')
      await work(ground)
    } finally {
      await ground.close()
    }
  }
  /** Runs whole and alone, and says what stands then. */
  const start = (contender: Contender, ground: Ground, where: Parameters<typeof runJob>[3]) =>
    runJob('apply', contender.files(ground.namespace), contender.number, where, contender.attempt)
  const alone = async (contender: Contender): Promise<Alone> => {
    let found: Alone | undefined
    await stage(async (ground) => {
      const proxy = await startCutProxy(authority, ground)
      const told = await start(contender, ground, { ...proxy, token: ground.token })
      await proxy.close()
      if (told.outcome.exitCode !== 0) throw new Error(JSON.stringify(told.outcome.errors))
      const state = await stateOf(ground)
      found = { state, text: standing(state, ground), requests: [...proxy.seen] }
    })
    if (found === undefined) throw new Error('nothing ran')
    return found
  }
  const held = await alone(contenders[holds])
  const others = new Map<Other, Alone>()
  for (const name of named) others.set(name, await alone(contenders[name]))

  const attempt: Pairs['attempt'] = async (index, other) => {
    const wrong: string[] = []
    const theirs = others.get(other)
    if (theirs === undefined) throw new Error(`${other} was not asked for`)
    await stage(async (ground) => {
      const proxy = await startCutProxy(authority, ground)
      const first = await stateOf(ground)
      const between: MeshState[] = []
      let inner: Awaited<ReturnType<typeof runJob>> | undefined
      let writes = 0
      proxy.hold(index, async () => {
        between.push(await stateOf(ground))
        inner = await start(contenders[other], ground, ground)
        between.push(await stateOf(ground))
        writes = proxy.done.length
      })
      const outer = await start(contenders[holds], ground, { ...proxy, token: ground.token })
      const codes = [outer, inner].map((told) => told?.outcome.errors.map(({ code }) => code).join() ?? 'not run')
      wrong.push(...untruths(outer, proxy.done))
      const last = await stateOf(ground)
      const text = standing(last, ground)
      const winner = text === held.text ? 'held' : text === theirs.text ? other : 'neither'
      // A write that is on its way when the other run ends arrives after it: that one object, as the held run wants it, and
      // that run says so.
      const late = titleOf({ method: 'PATCH', path: (proxy.seen[index]?.path ?? '').split('?')[0] ?? '' })
      const left = apart(text, theirs.text)
      const ofHeld = new Map(apart(held.text, theirs.text))
      const inFlight =
        outer.outcome.exitCode !== 0 &&
        left.map(([title]) => title.replace('NAMESPACE', 'shop')).join() === late &&
        left.every(([title, object]) => ofHeld.get(title) === object)
      if (winner === 'neither' && !inFlight) wrong.push(`what stands is neither run's: ${codes.join(' and ')}`)
      if (winner === 'held' && outer.outcome.exitCode !== 0) wrong.push(`the held run won and ends with ${codes[0]}`)
      if (winner === other && inner?.outcome.exitCode !== 0)
        wrong.push(`the ${other} run won and ends with ${codes[1]}`)
      if (winner === other && outer.outcome.exitCode === 0 && proxy.done.length > writes)
        wrong.push('the held run wrote after the other, and says nothing')
      if (othersText(last, ground) !== othersText(first, ground)) wrong.push('an object of others was touched')
      for (const state of between) wrong.push(...moreOpen([first, held.state, theirs.state], state))
      await proxy.close()
    })
    return wrong.map((text) => `${other} run at request ${index}: ${text}`)
  }
  return { requests: held.requests, attempt }
}
