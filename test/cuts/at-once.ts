import type { CertificateAuthority } from '../../src/demo/certificates.js'
import { startCutProxy } from '../doubles/cut-proxy.js'
import type { MeshState } from '../../src/ports/object.js'
import type { Files } from '../commands/support.js'
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

export interface Pairs {
  /** Requests of the held run alone. */
  readonly requests: readonly Sent[]
  /** The whole other run goes between two requests of the held one. Empty: as it must be. */
  readonly attempt: (index: number, other: 'newer' | 'older') => Promise<readonly string[]>
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
export const openPairs = async (authority: CertificateAuthority, open: () => Promise<Ground>): Promise<Pairs> => {
  const stage = async (work: (ground: Ground) => Promise<void>): Promise<void> => {
    const ground = await open()
    try {
      await ground.make(othersOf(ground.namespace))
      const first = await runJob('apply', before(ground.namespace), 1, ground)
      if (first.outcome.exitCode !== 0) throw new Error(JSON.stringify(first.outcome.errors))
      await work(ground)
    } finally {
      await ground.close()
    }
  }
  /** Runs whole and alone, and says what stands then. */
  const alone = async (files: (namespace: string) => Files, number: number): Promise<Alone> => {
    let found: Alone | undefined
    await stage(async (ground) => {
      const proxy = await startCutProxy(authority, ground)
      const told = await runJob('apply', files(ground.namespace), number, { ...proxy, token: ground.token })
      await proxy.close()
      if (told.outcome.exitCode !== 0) throw new Error(JSON.stringify(told.outcome.errors))
      const state = await stateOf(ground)
      found = { state, text: oursText(state, ground), requests: [...proxy.seen] }
    })
    if (found === undefined) throw new Error('nothing ran')
    return found
  }
  const held = await alone(after, 5)
  const others = { newer: await alone(another, 7), older: await alone(another, 3) }

  const attempt: Pairs['attempt'] = async (index, other) => {
    const wrong: string[] = []
    await stage(async (ground) => {
      const proxy = await startCutProxy(authority, ground)
      const first = await stateOf(ground)
      const between: MeshState[] = []
      let inner: Awaited<ReturnType<typeof runJob>> | undefined
      let writes = 0
      proxy.hold(index, async () => {
        between.push(await stateOf(ground))
        inner = await runJob('apply', another(ground.namespace), other === 'newer' ? 7 : 3, ground)
        between.push(await stateOf(ground))
        writes = proxy.done.length
      })
      const outer = await runJob('apply', after(ground.namespace), 5, { ...proxy, token: ground.token })
      const codes = [outer, inner].map((told) => told?.outcome.errors.map(({ code }) => code).join() ?? 'not run')
      wrong.push(...untruths(outer, proxy.done))
      const last = await stateOf(ground)
      const text = oursText(last, ground)
      const winner = text === held.text ? 'held' : text === others[other].text ? other : 'neither'
      // A write that is on its way when the other run ends arrives after it: that one object, as the held run wants it, and
      // that run says so.
      const late = titleOf({ method: 'PATCH', path: (proxy.seen[index]?.path ?? '').split('?')[0] ?? '' })
      const left = apart(text, others[other].text)
      const ofHeld = new Map(apart(held.text, others[other].text))
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
      for (const state of between) wrong.push(...moreOpen([first, held.state, others[other].state], state))
      await proxy.close()
    })
    return wrong.map((text) => `${other} run at request ${index}: ${text}`)
  }
  return { requests: held.requests, attempt }
}
