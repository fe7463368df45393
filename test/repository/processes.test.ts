import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { openWorkshop } from '../commands/local-job.js'

const policy = (principal: string): string =>
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  rules: [{ from: [{ source: { principals: [${principal}] } }] }]
`

test('a check of a checkout starts twelve processes of git: each costs every user its start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-git-'))
  const path = process.env['PATH'] ?? ''
  const shop = await openWorkshop({ 'orders.yaml': policy('cluster.local/ns/shop/sa/web') })
  try {
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
    const told = join(folder, 'told')
    await writeFile(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${told}'\nexec '${real}' "$@"\n`)
    await chmod(join(folder, 'git'), 0o755)
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'first')
    await shop.write({ 'orders.yaml': policy('cluster.local/ns/shop/sa/*') })
    process.env['PATH'] = `${folder}:${path}`
    const { log } = await shop.run(check)
    expect(log).toContain('shop/orders')
    expect(readFileSync(told, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(12)
  } finally {
    process.env['PATH'] = path
    await shop.close()
    await rm(folder, { recursive: true })
  }
})
