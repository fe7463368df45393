import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { renderReport } from '../../src/review/report/render-report.js'
import { poison } from '../review/hostile-plans.js'
import { hostileTexts } from '../review/hostile-texts.js'
import { meta, samplePlans, samples } from '../review/plans.js'
import { bigPlan, orders, sampleReport } from '../review/report/samples.js'
import { chromiumPath, launchBrowser, type Browser, type Page } from './support/browser.js'
import { describeWith, dist, peer, runTool } from './support/tools.js'

const axeScript = peer('axe-core/axe.min.js')

interface Opened {
  readonly page: Page
  /** Errors of the console and of scripts, dialogs, and requests for anything but the page. */
  readonly faults: string[]
}

describeWith([chromiumPath, axeScript], 'report.html in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-report-'))
  let browser: Browser
  let files = 0
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (
    html: string,
    options: {
      readonly width?: number
      readonly scheme?: 'light' | 'dark'
      readonly script?: boolean
      readonly grant?: readonly string[]
    } = {},
  ): Promise<Opened> => {
    const file = join(folder, `${(files += 1)}.html`)
    writeFileSync(file, html)
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.scheme ?? 'light',
      javaScriptEnabled: options.script ?? true,
      permissions: [...(options.grant ?? [])],
    })
    const page = await context.newPage()
    const address = pathToFileURL(file).href
    const faults: string[] = []
    page.on('request', (request) => {
      if (request.url() !== address) faults.push(`request: ${request.url()}`)
    })
    page.on('console', (message) => faults.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(address)
    return { page, faults }
  }
  const close = async ({ page, faults }: Opened): Promise<void> => {
    expect(faults).toEqual([])
    await page.context().close()
  }
  const status = (page: Page): Promise<string | null> => page.textContent('.status')
  const cards = (page: Page): Promise<readonly string[]> => page.locator('.cards > .card h4').allTextContents()

  test('the filter leaves what it names, in list and matrix, and says how much', async () => {
    const opened = await open(sampleReport('gains'))
    const { page } = opened
    expect(await status(page)).toBe('4 rows of 4: 4 sources, 1 destination; 2 cells gain, 2 cells lose.')
    await page.fill('.filter', 'batch')
    expect(await status(page)).toBe('1 row of 4: 1 source, 1 destination; 1 cell gains, 0 cells lose.')
    expect(await cards(page)).toEqual([expect.stringContaining('service account batch in jobs can now send GET, HEAD')])
    expect(await page.locator('[role=rowheader]').allTextContents()).toEqual(['service account batch in jobs'])
    await page.fill('.filter', 'nobody')
    expect(await status(page)).toBe('No row matches.')
    expect(await page.locator('.matrix').isVisible()).toBe(false)
    await page.fill('.filter', '')
    await page.check('input[name=side-0][value=lost]')
    expect(await cards(page)).toEqual([
      expect.stringContaining(' can no longer '),
      expect.stringContaining(' can no longer '),
    ])
    await close(opened)
  })

  test('before and after in the matrix', async () => {
    const opened = await open(sampleReport('gains'))
    const { page } = opened
    const texts = (): Promise<readonly string[]> => page.locator('[role=gridcell]').allTextContents()
    expect(await texts()).toEqual(['+1', '+1', '−1', '−1'])
    await page.check('input[name=mode-0][value=before]')
    expect(await texts()).toEqual(['denied', 'denied', 'allowed', 'allowed'])
    await page.check('input[name=mode-0][value=after]')
    expect(await texts()).toEqual(['allowed', 'allowed', 'denied', 'denied'])
    await close(opened)
  })

  test('the matrix by keyboard: arrows move, Enter opens the rows of a cell, Escape comes back', async () => {
    const opened = await open(renderReport([bigPlan(60, 30)], meta))
    const { page } = opened
    await page.focus('[role=grid]')
    const active = (): Promise<string> =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
        const cell = document.getElementById(id)
        return `${cell?.parentElement?.getAttribute('aria-rowindex')}:${cell?.getAttribute('aria-colindex')} ${cell?.getAttribute('aria-label')}`
      })
    expect(await active()).toMatch(/^2:2 /)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    expect(await active()).toMatch(/^3:4 /)
    await page.keyboard.press('Control+End')
    expect(await active()).toMatch(/^61:31 /)
    expect(await page.locator('.cell.active').isVisible()).toBe(true)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('Home')
    expect(await active()).toMatch(/^\d+:2 /)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^service account worker-\d+ in jobs on deployment\/api-\d+ in shop port 8080$/,
    )
    expect(await page.locator('.cell-detail .card').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.locator('.cell-detail').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid')
    // A press on a cell that the grid draws anew before it is let go is none: what was scrolled is drawn in the next frame.
    const detail = page.locator('.cell-detail h4').first()
    for (let tries = 0; tries < 20 && !(await detail.isVisible()); tries++) {
      await page.locator('.cell.gained').first().click()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    }
    expect(await detail.isVisible()).toBe(true)
    await close(opened)
  })

  test('everything is reached by Tab, and shows that it has the focus', async () => {
    const opened = await open(sampleReport('gains'))
    const { page } = opened
    const seen: string[] = []
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return 'body'
        const style = getComputedStyle(element)
        const ring = element.matches('input[type=radio]') ? getComputedStyle(element.parentElement ?? element) : style
        const shown = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2
        return `${element.tagName.toLowerCase()}${element.className === '' ? '' : `.${element.className}`}${shown ? '' : ' WITHOUT A RING'}`
      })
      if (found === 'body') break
      seen.push(found)
    }
    expect(seen.filter((one) => one.includes('WITHOUT'))).toEqual([])
    for (const wanted of ['a.skip', 'button.scripted', 'input.filter', 'input', 'div.grid', 'summary', 'div.wide'])
      expect(seen).toContain(wanted)
    expect(seen.filter((one) => one === 'summary').length).toBe(await page.locator('summary:visible').count())
    await close(opened)
  })

  test('copies a witness, exactly, and says so', async () => {
    const opened = await open(sampleReport('gains'), { grant: ['clipboard-read', 'clipboard-write'] })
    const { page } = opened
    const card = page.locator('.cards > .card').first()
    await card.locator('summary').first().click()
    await card.locator('button[data-copy]').last().click()
    await page.waitForFunction(() => document.querySelector('#announcements')?.textContent === 'Copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const gained = samplePlans('gains')[0]?.reviewed.access.destinations[0]?.gained ?? []
    expect(gained.map(({ witness }) => witness)).toContainEqual(JSON.parse(copied))
    await close(opened)
  })

  test('the policy of both revisions side by side, the deciding rule marked', async () => {
    const opened = await open(sampleReport('gains'))
    const { page } = opened
    const card = page.locator('.cards > .card:has(h4:has-text("batch"))')
    await card.locator('summary', { hasText: 'before and after' }).click()
    await card.locator('td.new.deciding').first().waitFor({ state: 'attached' })
    const deciding = await card.locator('td.new.deciding').allTextContents()
    expect(deciding.join('\n')).toContain('cluster.local/ns/jobs/sa/batch')
    expect(deciding.join('\n')).not.toContain('/metrics')
    expect(await card.locator('th').allTextContents()).toEqual([
      'Before: mesh/shop/orders.yaml:1',
      'After: mesh/shop/orders.yaml:1',
    ])
    await close(opened)
  })

  test('on a phone no value is cut off, and a reader of any colour vision gets the same words', async () => {
    const opened = await open(sampleReport('gains'), { width: 390 })
    const { page } = opened
    for (const summary of await page.locator('.cards summary').all()) await summary.click()
    const cut = await page
      .locator('.beside td:visible, .card h4, .card dd, .verdict')
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent),
      )
    expect(cut).toEqual([])
    expect(await page.locator('.beside code:visible', { hasText: 'sa/batch' }).count()).toBeGreaterThan(0)
    const session = await page.context().newCDPSession(page)
    const words = await page.locator('main').innerText()
    for (const type of ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const) {
      await session.send('Emulation.setEmulatedVisionDeficiency', { type })
      expect(await page.locator('main').innerText()).toBe(words)
    }
    // What colour says, signs and words say too.
    expect(await page.locator('.sign').allTextContents()).toEqual(['+ Gains', '+ Gains', '− Loses', '− Loses'])
    expect(new Set(await page.locator('.allowed, .denied').allTextContents())).toEqual(new Set(['denied', 'allowed']))
    await close(opened)
  })

  for (const name of samples)
    test(`on a screen of 375 px nothing of ${name} stands aside but a matrix of many columns`, async () => {
      const opened = await open(sampleReport(name), { width: 375 })
      const { page } = opened
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const aside = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => one.clientWidth > 0 && !one.matches('.grid, .grid *, .skip'))
          .filter(
            (one) =>
              one.getBoundingClientRect().right > innerWidth ||
              (getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1),
          )
          .map((one) => `${one.tagName} ${one.textContent.slice(0, 80)}`),
      )
      expect(aside).toEqual([])
      // A row of a table names its columns itself, and each line of the graph says what is gained.
      expect(await page.locator('.stacked thead:visible').count()).toBe(0)
      expect(await page.locator('.graph svg:visible:not(.narrow)').count()).toBe(0)
      if (name === 'gains')
        expect(await page.locator('.narrow .said:visible').first().textContent()).toMatch(/^\+ gains /)
      await close(opened)
    })

  test('several environments: tabs by click and by arrow', async () => {
    const opened = await open(sampleReport('environments'))
    const { page } = opened
    const visible = (): Promise<readonly string[]> =>
      page.locator('section.environment:visible').evaluateAll((all) => all.map(({ id }) => id))
    expect(await visible()).toEqual(['environment-0'])
    await page.click('#tab-1')
    expect(await visible()).toEqual(['environment-1'])
    await page.keyboard.press('ArrowRight')
    expect(await visible()).toEqual(['environment-2'])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-2')
    await close(opened)
  })

  test('light and dark by the system, and by the button against it', async () => {
    const colour = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const [light, dark] = [await open(sampleReport('gains')), await open(sampleReport('gains'), { scheme: 'dark' })]
    expect([await colour(light.page), await colour(dark.page)]).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)'])
    await light.page.click('#theme')
    await light.page.click('#theme')
    expect(await colour(light.page)).toBe('rgb(13, 17, 23)')
    await light.page.reload()
    expect(await light.page.textContent('#theme')).toBe('Theme: dark')
    await close(light)
    await close(dark)
  })

  test('on paper: every row, every policy open, every environment, no controls', async () => {
    const opened = await open(sampleReport('environments'))
    const { page } = opened
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('section.environment:visible').count()).toBe(samplePlans('environments').length)
    expect(await page.locator('.tools:visible, .matrix:visible, button:visible').count()).toBe(0)
    expect(await page.locator('.still table').first().isVisible()).toBe(true)
    expect(await page.locator('details:not([open])').count()).toBe(0)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0)
    await close(opened)
  })

  test('without JavaScript: verdict, matrix, rows, witnesses and policies stand', async () => {
    const { page } = await open(sampleReport('gains'), { script: false })
    const text = await page.locator('main').innerText()
    for (const said of ['opens access', 'anyone without mTLS', 'Kubernetes permissions', 'Token'])
      expect(text).toContain(said)
    expect(await page.locator('.still table').isVisible()).toBe(true)
    expect(await page.locator('button:visible, .tools:visible').count()).toBe(0)
    await page.locator('.card summary').first().click()
    await page.locator('.card pre').first().waitFor({ state: 'visible' })
    await page.context().close()
  })

  describe.each(['light', 'dark'] as const)('axe-core, %s', (scheme) => {
    test.each(samples)('%s', async (name) => {
      for (const width of [1280, 390]) {
        const opened = await open(sampleReport(name), { scheme, width })
        const { page } = opened
        for (const details of await page.locator('details').all())
          await details.evaluate((one) => ((one as HTMLDetailsElement).open = true))
        if ((await page.locator('.cell.gained').count()) > 0) await page.locator('.cell.gained').first().click()
        await page.evaluate(readFileSync(axeScript, 'utf8'))
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: {
              run(
                options: object,
              ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
            }
          }
          const { violations: found } = await axe.run({ resultTypes: ['violations'] })
          return found.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
          )
        })
        expect(violations).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        ).toBe(true)
        await close(opened)
      }
    })
  })

  test('1 000 sources × 200 destinations: filter, move, toggle and scroll draw what is seen and no more', async () => {
    const opened = await open(renderReport([bigPlan(1_000, 200)], meta))
    const { page } = opened
    expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('1001')
    expect(await page.locator('[role=grid]').getAttribute('aria-colcount')).toBe('201')
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(600)
    const { times, most } = await page.evaluate(async () => {
      const grid = document.querySelector('[role=grid]') as HTMLElement
      const filter = document.querySelector('.filter') as HTMLInputElement
      const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()))
      // What is drawn decides the time, and is the same on every machine.
      let most = 0
      const count = (): void => void (most = Math.max(most, document.querySelectorAll('[role=gridcell]').length))
      /** From the input to the end of the layout that it causes. */
      const measure = async (act: () => void): Promise<number> => {
        const all: number[] = []
        for (let turn = 0; turn < 5; turn++) {
          await frame()
          const start = performance.now()
          act()
          void document.body.offsetHeight
          all.push(performance.now() - start)
          count()
        }
        return all.sort((a, b) => a - b)[2] ?? Infinity
      }
      let turn = 0
      const type = (texts: readonly string[]) => () => {
        filter.value = texts[turn++ % texts.length] ?? ''
        filter.dispatchEvent(new Event('input', { bubbles: true }))
      }
      const press = (keys: readonly string[]) => () => {
        grid.dispatchEvent(new KeyboardEvent('keydown', { key: keys[turn++ % keys.length] ?? '', bubbles: true }))
      }
      const check = (selectors: readonly string[]) => () => {
        const radio = document.querySelector(selectors[turn++ % selectors.length] ?? '') as HTMLInputElement
        radio.checked = true
        radio.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const filtering = await measure(type(['worker-01 api', 'GET', 'api-0', 'v1', 'worker']))
      filter.value = ''
      filter.dispatchEvent(new Event('input', { bubbles: true }))
      const moving = await measure(press(['ArrowDown', 'ArrowRight', 'PageDown', 'End', 'Home']))
      const opening = await measure(press(['Enter']))
      const side = await measure(
        check(['[name=side-0][value=gained]', '[name=side-0][value=lost]', '[name=side-0][value=all]']),
      )
      const mode = await measure(
        check(['[name=mode-0][value=before]', '[name=mode-0][value=after]', '[name=mode-0][value=change]']),
      )
      const scrolled: number[] = []
      for (let step = 0; step < 5; step++) {
        const start = performance.now()
        grid.scrollTop += 4_000
        grid.scrollLeft += 3_000
        await frame()
        await frame()
        scrolled.push(performance.now() - start)
        count()
      }
      const scrolling = scrolled.sort((a, b) => a - b)[2] ?? Infinity
      return { times: { filtering, moving, opening, side, mode, scrolling }, most }
    })
    process.stderr.write(`1 000 × 200, milliseconds: ${JSON.stringify(times)}\n`)
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(600)
    await close(opened)
  })

  test('the page that the bundled program writes', async () => {
    const [before, after, report] = ['before', 'after', 'report'].map((name) => join(folder, name))
    for (const [at, text] of [
      [before, orders('before')],
      [after, orders('after')],
    ] as const) {
      mkdirSync(at ?? '')
      writeFileSync(join(at ?? '', 'orders.yaml'), text)
    }
    const program = join(dist, 'cli.js')
    const options = ['check', '--before', before ?? '', '--after', after ?? '', '--report', report ?? '']
    expect(runTool(process.execPath, [resolve(program), ...options], folder)).toMatchObject({ exitCode: 0 })
    const opened = await open(readFileSync(join(report ?? '', 'report.html'), 'utf8'))
    const { page } = opened
    expect(await page.locator('.verdict h2').innerText()).toContain('opens and closes access')
    expect(await page.locator('[role=gridcell]').count()).toBeGreaterThan(1)
    await page.locator('.cards summary', { hasText: 'before and after' }).first().click()
    // A fold is filled by the event that follows its opening.
    await page.locator('.beside .deciding').first().waitFor({ state: 'attached' })
    await close(opened)
  })

  describe('hostile text in every field', () => {
    const shape = (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        return [...document.querySelectorAll('body *, head *')].map(
          (node) => `${node.tagName} ${[...node.attributes].map(({ name }) => name).join(' ')}`,
        )
      })
    const known =
      /^(?:A|ARTICLE|BODY|BUTTON|CODE|DD|DEL|DETAILS|DIV|DL|DT|FIELDSET|FOOTER|H[1-4]|HEADER|INPUT|INS|LABEL|LEGEND|LI|MAIN|META|NAV|OL|P|PRE|SCRIPT|SECTION|SPAN|STRONG|STYLE|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TITLE|TR|UL|svg|g|title|rect|text|path) /
    const attributes =
      /^(?:id|class|href|rel|type|name|value|role|tabindex|hidden|open|title|scope|colspan|autocomplete|spellcheck|checked|style|lang|charset|content|http-equiv|viewBox|width|height|x|y|rx|d|text-anchor|aria-[a-z]+|data-(?:copy|cell|column|theme))$/
    const check = async (plans: readonly Plan[], text: string): Promise<void> => {
      const opened = await open(renderReport(plans, { ...meta, base: text, head: text }))
      const { page } = opened
      for (const line of await shape(page)) {
        expect(line).toMatch(known)
        for (const name of line
          .split(' ')
          .slice(1)
          .filter((one) => one !== ''))
          expect(name).toMatch(attributes)
      }
      // Two blocks of script, ours; links lead to the project's pages alone.
      expect(await page.locator('script').count()).toBe(2)
      const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      for (const link of links) expect(link.startsWith('#') || link.startsWith(meta.docsBase ?? '?')).toBe(true)
      if ((await page.locator('.cell.gained').count()) > 0) {
        await page.locator('.cell.gained').first().click()
        await page.fill('.filter', text.slice(0, 20))
      }
      await close(opened)
    }

    // One environment for each attack: every field of it says the same.
    test('every known attack', async () => {
      for (let from = 0; from < hostileTexts.length; from += 25)
        await check(
          hostileTexts.slice(from, from + 25).flatMap((text) => poison(samplePlans('gains'), () => text)),
          hostileTexts[from] ?? '',
        )
    })

    test('all of them at once', async () => {
      for (const name of samples) {
        let next = 0
        await check(
          poison(samplePlans(name), () => hostileTexts[next++ % hostileTexts.length] ?? ''),
          '<script>alert(1)</script>',
        )
      }
    })

    test('what a reader sees is the text itself', async () => {
      const text = `</script><b onclick=alert(1)> "x" & 'y' \u202e`
      const opened = await open(
        renderReport(
          poison(samplePlans('gains'), () => text),
          meta,
        ),
      )
      const [first = ''] = await cards(opened.page)
      expect(first).toContain(`</script><b onclick=alert(1)> "x" & 'y' \\u{202e}`)
      await close(opened)
    })
  })
})
