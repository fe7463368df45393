import { createRequire } from 'node:module'
import { peer } from './tools.js'

/** Debian's Chromium, unless CHROMIUM names another. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Loads a package of test/peers. */
export const requirePeer = createRequire(peer('package.json'))

type Playwright = typeof import('playwright-core')
export type { Browser, BrowserContext, Page } from 'playwright-core'

/** A browser that asks nobody for updates, lists or experiments. */
export const launchBrowser = async (): Promise<import('playwright-core').Browser> =>
  (requirePeer('playwright-core') as Playwright).chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
