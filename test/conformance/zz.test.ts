import { test } from '@jest/globals'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { stateOf } from '../mesh/states.js'
import { randomPair, seeded } from './random-mesh.js'
test('x', () => {
  for (let seed = 3000; seed < 3500; seed++) {
    const pair = randomPair(seeded(seed), new Map())
    const start = Date.now()
    const d = compareAccess(stateOf(pair.before), stateOf(pair.after), { overrides: {}, evaluate })
    const t = Date.now() - start
    const c = d.reasons.filter((r) => r.code === 'TOO_COMPLEX')
    if (t > 1500 || c.length > 0) console.log(seed, t, JSON.stringify(d.destinations.map((x) => [x.title, x.port, x.verdict, x.gained.length, x.lost.length, x.reasons.map((r) => r.code)])), JSON.stringify(c))
  }
}, 600000)
