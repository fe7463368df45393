// Cuts of apply and revoke at every request, on the double and on a real kube-apiserver: how many were tried and survived.
//
//   node bench/cuts.mjs             every fault at every request: a quarter of an hour
//
// Without ../shared/tools/control-plane (or MESHGATE_SHARED) on the double alone.
//
// A cut is survived where the run says what was written and what not, a second run comes to the same bytes, nothing of others
// is touched, and no state on the way is more open than both ends. Ends with 1 where one is not.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const ran = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--runInBand', 'test/e2e/cuts'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, MESHGATE_SUITE: 'e2e', MESHGATE_CUTS: 'every' },
  maxBuffer: 64 * 1024 * 1024,
})
const said = `${ran.stdout}${ran.stderr}`
for (const [line] of said.matchAll(/^.*cuts (?:tried|are not tried).*$/gm)) console.log(line.trim())
if (ran.status !== 0) {
  for (const [line] of said.matchAll(/^.* at request \d+.*$/gm)) console.error(line.trim())
  process.exitCode = 1
}
