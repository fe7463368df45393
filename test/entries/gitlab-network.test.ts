import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { commitChange } from './github-stage.js'
import { startGitLabStage, type GitLabStage } from './gitlab-stage.js'
import { policy } from './policies.js'

// A name that no resolver knows: whoever does not ask the proxy gets nowhere.
const name = 'gitlab.meshgate.invalid'

let stage: GitLabStage
let proxy: Server
const asked: string[] = []
beforeAll(async () => {
  stage = await startGitLabStage(name)
  proxy = createServer().on('connect', (request, socket, head: Buffer) => {
    asked.push(request.url ?? '')
    socket.on('error', () => undefined)
    if (request.url !== `${name}:443`) return socket.end('HTTP/1.1 403 No\r\n\r\n')
    const target = connect(Number(new URL(stage.gitlab.serverUrl).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    return undefined
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await stage.close()
})

test.each(['MESHGATE_CA_FILE', 'CI_SERVER_TLS_CA_FILE'])(
  'behind a proxy, with a private authority in %s: the job asks its platform and nobody else',
  async (variable) => {
    const change = commitChange(
      stage.git,
      { 'mesh/orders.yaml': policy('orders', ['web']) },
      { 'mesh/orders.yaml': policy('orders', ['web', 'batch', variable.toLowerCase().replaceAll('_', '-')]) },
    )
    const iid = variable.length
    const run = await stage.run(change, {
      iid,
      env: {
        CI_SERVER_URL: `https://${name}`,
        CI_API_V4_URL: `https://${name}/api/v4`,
        CI_JOB_URL: `https://${name}/acme/shop/-/jobs/401`,
        HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        NO_PROXY: 'other.example.com,10.0.0.0/8',
        NODE_EXTRA_CA_CERTS: '',
        [variable]: stage.authorityFile,
      },
    })
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(stage.gitlab.notes(iid)).toHaveLength(1)
    expect(new Set(asked)).toEqual(new Set([`${name}:443`]))
  },
)
