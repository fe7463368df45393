import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { describeWith, peer } from './support/tools.js'

// The description is 13 MB of JSON: it is read in a process of its own, which ends with it.
describeWith([peer('@octokit/openapi/package.json')], 'the GitHub double against GitHub’s OpenAPI description', () => {
  test('every answer, and every body that is sent to it', () => {
    const { NODE_OPTIONS: _, ...env } = process.env
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', 'test/peers/github-openapi.test.mjs'], {
      encoding: 'utf8',
      env: { ...env, NODE_TEST_CONTEXT: undefined },
    })
    expect({ exitCode: run.status, failed: run.stdout.match(/^not ok .*|^# fail .*/gm) }).toEqual({
      exitCode: 0,
      failed: ['# fail 0'],
    })
    expect(Number(/^# pass (\d+)$/m.exec(run.stdout)?.[1])).toBeGreaterThanOrEqual(5)
  })
})
