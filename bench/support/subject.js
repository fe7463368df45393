// Our side of a comparison, as a program of its own; bundled before it is run.
//
//   BEFORE AFTER RUNS [QUESTIONS]    two folders; prints one object: milliseconds of reading, and of the difference itself,
//                                    the first in this process and RUNS further ones, each on files that were read again;
//                                    with QUESTIONS (a JSON file) the rows of the difference
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EMPTY, FULL } from '../../src/access/diagram.ts'
import { budgetOf } from '../../src/access/too-complex.ts'
import { attribute } from '../../src/mesh/compile/dimensions.ts'
import { makeAccessSpace } from '../../src/mesh/difference/access-space.ts'
import { compareAccess } from '../../src/mesh/difference/difference.ts'
import { preferencesOf } from '../../src/mesh/difference/preferences.ts'
import { evaluate } from '../../src/mesh/evaluate/evaluate.ts'
import { alignDestinations } from '../../src/mesh/align-destinations.ts'
import { resolveMesh } from '../../src/mesh/resolve.ts'
import { folderLimits } from '../../src/manifests/limits.ts'
import { readObjects } from '../../src/manifests/read-objects.ts'

const [beforeFolder, afterFolder, runs, questions] = process.argv.slice(2)

const readState = (folder) => {
  const files = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { path: name, text, digest: `${folder}/${name}` }
  })
  const { objects, problems } = readObjects(files, { selection: 'folder', limits: folderLimits })
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]))
  return { objects, reads: [] }
}

const timed = (work) => {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const value = work()
  const { user, system } = process.cpuUsage(used)
  return { value, wall: performance.now() - start, processor: (user + system) / 1000 }
}

const readBoth = () => [beforeFolder, afterFolder].map(readState)
const reading = timed(readBoth)
const [before, after] = reading.value
// What reading left behind is not the first difference's to collect: `node --expose-gc`. Further runs are left alone: a
// forced collection throws away compiled code as well, which none of V8's own makes of a program that goes on.
globalThis.gc()
const first = timed(() => compareAccess(before, after, { overrides: {}, evaluate }))
const further = Array.from({ length: Number(runs) }, () => {
  const [old, now] = readBoth()
  return timed(() => compareAccess(old, now, { overrides: {}, evaluate }))
})
const times = ({ wall, processor }) => ({ wall, processor })

/** Whether a set of requests holds the one with these values. */
const holds = ({ axes, diagrams }, set, values) => {
  let at = set
  for (let level = diagrams.levelOf(at); level !== Infinity; level = diagrams.levelOf(at)) {
    const axis = axes.find((one) => one.level === level)
    if (axis === undefined || !Object.hasOwn(values, axis.dimension.name))
      throw new Error(`the difference asks for ${axis?.dimension.name ?? 'a list'}, which no row names`)
    const value = axis.classOf(values[axis.dimension.name])
    if (value === undefined) return false
    at = diagrams.childOf(at, value)
  }
  return at === FULL
}

/** Rows `side source destination method path port` of all known workloads, from the sets that verdict and comment are made of. */
const rowsOf = ({ sources, methods, paths, ports }) => {
  const [old, now] = [resolveMesh(before, {}), resolveMesh(after, {})]
  const destinations = alignDestinations(old, now).filter(({ known }) => known)
  const rows = []
  for (const destination of destinations) {
    const named = destinations
      .filter(({ labels, port }) => labels.app === destination.labels.app && port !== 0)
      .map(({ port }) => port)
    const [then, next] = [old.enforcementOf(destination), now.enforcementOf(destination)]
    const { space, ...sets } = makeAccessSpace(then, next, {
      budget: budgetOf(3_000_000),
      preferences: preferencesOf([after, before], now.settings),
      otherPorts: destination.port === 0 ? named : [],
    })
    const { diagrams } = space
    const asked = diagrams.intersect(sets.realisable, sets.region)
    const changed = {
      gained: diagrams.intersect(asked, diagrams.subtract(sets.after, sets.before)),
      lost: diagrams.intersect(asked, diagrams.subtract(sets.before, sets.after)),
    }
    if (changed.gained === EMPTY && changed.lost === EMPTY) continue
    for (const port of destination.port === 0 ? ports.filter((one) => !named.includes(one)) : [destination.port])
      for (const [source, principal] of Object.entries(sources))
        for (const method of methods)
          for (const path of paths) {
            const values = {
              [attribute.peer]: principal,
              [attribute.method]: method,
              [attribute.path]: path,
              [attribute.kind]: 'http',
              [attribute.port]: BigInt(port),
            }
            for (const [side, set] of Object.entries(changed))
              if (holds(space, set, values))
                rows.push(`${side} ${source} ${destination.labels.app} ${method} ${path} ${port}`)
          }
  }
  return rows
}

const { destinations, verdict, reasons } = first.value
console.log(
  JSON.stringify({
    reading: times(reading),
    first: times(first),
    further: further.map(times),
    verdict,
    reasons,
    told: destinations.reduce((sum, { gained, lost }) => sum + gained.length + lost.length, 0),
    ...(questions === undefined ? {} : { rows: rowsOf(JSON.parse(readFileSync(questions, 'utf8'))) }),
  }),
)
