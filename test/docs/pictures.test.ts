import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const folder = 'docs/images'

interface Drawn {
  /** SHA-256 of the picture. */
  readonly picture: string
  /** SHA-256 of the page that it shows. */
  readonly shows: string
}

/** Where it fails: `node scripts/screenshot.mjs` draws all of them anew from `dist/`; look at them before you commit. */
test('no picture is older than the comment or the report that it shows', () => {
  const drawn = JSON.parse(readFileSync(`${folder}/drawn-from.json`, 'utf8')) as Readonly<Record<string, Drawn>>
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
  const now = JSON.parse(
    execFileSync(process.execPath, ['scripts/screenshot.mjs', '--digests'], { encoding: 'utf8' }),
  ) as Readonly<Record<string, string>>
  expect(pictures.length).toBeGreaterThan(0)
  expect(drawn).toEqual(
    Object.fromEntries(
      pictures.map((name): [string, Drawn] => [
        name,
        {
          picture: createHash('sha256')
            .update(readFileSync(`${folder}/${name}`))
            .digest('hex'),
          shows: now[name.replace(/[-.].*/, '')] ?? 'nothing that this program draws',
        },
      ]),
    ),
  )
})
