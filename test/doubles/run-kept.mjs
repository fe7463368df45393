// Runs scripts of dist/ one after another, each as if the process were its own: modules, variables, folder, arguments and
// exit code are the run's, and a run ends when nothing keeps the process alive any more. What is kept is the compiled
// code, which is half of the time of a run of its own.
import { pathToFileURL } from 'node:url'

/** The words of the channel, both ways, are those of kept-process.ts. */
const say = (stream) =>
  function (text, encoding, done) {
    const then = typeof encoding === 'function' ? encoding : done
    process.send({ stream, text: typeof text === 'string' ? text : Buffer.from(text).toString('utf8') })
    if (then !== undefined) process.nextTick(then)
    return true
  }

let runs = 0
let running = false

process.on('message', ({ script, words, folder, env }) => {
  running = true
  runs += 1
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, script, ...words]
  process.chdir(folder)
  process.stdout.write = say('stdout')
  process.stderr.write = say('stderr')
  process.channel.unref()
  import(`${pathToFileURL(script).href}?run=${runs}`)
})

process.on('beforeExit', (exitCode) => {
  if (!running) return
  running = false
  process.exitCode = undefined
  process.stdout.removeAllListeners('error')
  process.chdir('/')
  process.channel.ref()
  process.send({ exitCode })
})
