import { spawn } from 'node:child_process'
import { cpus, loadavg } from 'node:os'

export const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)]

/** `0.9 ms`, `14 ms`, `46.1 s`. */
export const shown = (milliseconds) => {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
}

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export const conditions = () =>
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${loadavg()[0].toFixed(1)}`

/** Wall time and, in brackets, processor time. */
export const both = ({ wall, processor }) => `${shown(wall)} (${shown(processor)})`

/** The medians of samples of both times. */
export const medians = (samples) => ({
  wall: median(samples.map(({ wall }) => wall)),
  processor: median(samples.map(({ processor }) => processor)),
})

/**
 * Runs a program to its end; times in milliseconds, the processor's over all its threads. One past its time is killed with
 * what it started, and its `code` is undefined; 127 says that there is no such program.
 */
export const run = (program, args, { timeout, cwd } = {}) =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const counted = ['-c', 'TIMEFORMAT="processor seconds %U %S"; time "$@"', 'bash', program, ...args]
    const child = spawn('bash', counted, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = timeout === undefined ? undefined : setTimeout(() => process.kill(-child.pid, 'SIGKILL'), timeout)
    let [output, errors] = ['', '']
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      const [, user, system] = /^processor seconds ([\d.]+) ([\d.]+)$/m.exec(errors) ?? [0, NaN, NaN]
      const processor = (Number(user) + Number(system)) * 1000
      resolve({ code: code ?? undefined, output, errors, wall: performance.now() - start, processor })
    })
  })

/** Says what a comparison lacks and how to get it, and ends the program: nothing is measured without its peer. */
export const missing = (what, remedy) => {
  console.error(`${what} is missing: ${remedy}`)
  process.exit(1)
}
