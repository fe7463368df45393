// Draws the demo's comment as a code host shows it, and its report: docs/images/{comment,report}{,-dark,-phone}.png.
// Needs a Chromium (Debian: apt-get install chromium) and test/peers installed (npm ci --prefix test/peers).
//
//   node scripts/screenshot.mjs              runs `node dist/cli.js demo` and draws what it shows
//   node scripts/screenshot.mjs CLI.js DIR   another build of the program, another folder for the pictures
//   node scripts/screenshot.mjs --digests    what the pictures would be drawn from, as JSON; needs no Chromium
//
// Beside the pictures stands drawn-from.json: of each picture its own digest, and that of the page that it shows. A test
// compares both, so that no picture is older than what it shows.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)
const isAsked = words.includes('--digests')
const [program = join(root, 'dist/cli.js'), folder = join(root, 'docs/images')] = words.filter(
  (word) => word !== '--digests',
)

const reports = mkdtempSync(join(tmpdir(), 'meshgate-pictures-'))
const output = execFileSync(process.execPath, [program, 'demo', '--report', reports], { encoding: 'utf8' })
const report = readFileSync(join(reports, 'report.html'), 'utf8')
rmSync(reports, { recursive: true })

/** The comment between the demo's own lines, without their indentation. */
const commentOf = (output) => {
  const [, after = ''] = output.split('The comment, as the reviewer sees it:\n\n')
  const lines = after.split('\n')
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('    '))
  if (after === '' || end < 0) throw new Error('the demo printed no comment')
  return lines
    .slice(0, end)
    .map((line) => line.slice(4))
    .join('\n')
}

/** What differs from run to run: ports, and the digests and commits that follow from them. */
const steady = (text) => {
  const [, base = '', head = ''] =
    /base (?:`|<code>)([0-9a-f]{12}).{1,20}head (?:`|<code>)([0-9a-f]{12})/.exec(text) ?? []
  if (head === '') throw new Error('it does not say which commits it compares')
  return text
    .replace(/127\.0\.0\.1:\d+/g, 'github.example.com')
    .replace(/sha256:[0-9a-f]{64}/g, `sha256:${'5f0c9a41e7b2d386'.repeat(4)}`)
    .replaceAll(base, '26d411cb69a8')
    .replaceAll(head, '6c3f21b6789c')
}

const markdown = steady(commentOf(output))

/** Lines of a diff in the colours of a code host. */
const coloured = (html) =>
  html.replace(/<code class="language-diff">([\s\S]*?)<\/code>/g, (_, text) => {
    const lines = text.replace(/\n$/, '').split('\n')
    const kind = (line) => ({ '+': 'added', '-': 'removed', '@': 'place' })[line[0]] ?? 'plain'
    return `<code>${lines.map((line) => `<span class="${kind(line)}">${line}\n</span>`).join('')}</code>`
  })

const body = coloured(
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
)

const themes = {
  light: {
    page: '#ffffff',
    text: '#1f2328',
    quiet: '#59636e',
    border: '#d1d9e0',
    head: '#f6f8fa',
    code: '#818b981f',
    block: '#f6f8fa',
    link: '#0969da',
    added: ['#dafbe1', '#116329'],
    removed: ['#ffebe9', '#82071e'],
    place: ['#ddf4ff', '#6639ba'],
  },
  dark: {
    page: '#0d1117',
    text: '#f0f6fc',
    quiet: '#9198a1',
    border: '#3d444d',
    head: '#151b23',
    code: '#656c7633',
    block: '#151b23',
    link: '#4493f8',
    added: ['#033a16', '#aff5b4'],
    removed: ['#67060c', '#ffdcd7'],
    place: ['#0c2d6b', '#d2a8ff'],
  },
}

const pageOf = (theme) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>comment</title><style>
@media (max-width: 600px) { body { padding: 12px !important; } }
body { margin: 0; padding: 24px; background: ${theme.page}; color: ${theme.text}; font: 14px/1.5 "Liberation Sans", "Noto Color Emoji", sans-serif; }
.comment { overflow-wrap: break-word; max-width: 920px; border: 1px solid ${theme.border}; border-radius: 6px; }
.head { padding: 8px 16px; background: ${theme.head}; color: ${theme.quiet}; border-bottom: 1px solid ${theme.border}; border-radius: 6px 6px 0 0; }
.head b { color: ${theme.text}; } .head span { border: 1px solid ${theme.border}; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px; }
.body { padding: 16px; } .body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
p, ul, table, pre, details { margin: 0 0 16px; } ul { padding-left: 2em; } li + li { margin-top: 4px; }
code, pre { font: 12px/1.45 "DejaVu Sans Mono", monospace; } code { background: ${theme.code}; border-radius: 6px; padding: .2em .4em; white-space: break-spaces; }
pre { background: ${theme.block}; border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; white-space: pre; }
pre span { display: block; } .added { background: ${theme.added[0]}; color: ${theme.added[1]}; } .removed { background: ${theme.removed[0]}; color: ${theme.removed[1]}; } .place { color: ${theme.place[1]}; font-weight: bold; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; } th, td { border: 1px solid ${theme.border}; padding: 6px 13px; text-align: left; } tr:nth-child(2n) { background: ${theme.head}; }
figure { margin: 0 0 16px; overflow: auto; } figure svg { max-width: 100%; height: auto; }
a { color: ${theme.link}; } summary { cursor: default; }
</style><div class="comment"><div class="head"><b>github-actions</b> <span>bot</span> commented</div><div class="body">${body}</div></div></html>`

const sha256 = (content) => createHash('sha256').update(content).digest('hex')

const shown = {
  comment: sha256(`${pageOf(themes.light)}${pageOf(themes.dark)}`),
  report: sha256(steady(report)),
}
if (isAsked) {
  process.stdout.write(`${JSON.stringify(shown)}\n`)
  process.exit()
}

const { chromium } = createRequire(join(root, 'test/peers/package.json'))('playwright-core')
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const mermaidScript = readFileSync(join(root, 'test/peers/node_modules/mermaid/dist/mermaid.min.js'), 'utf8')

/** Graphs as both platforms draw them: by Mermaid, with its `strict` level. */
const drawGraphs = async (page, dark) => {
  await page.addScriptTag({ content: mermaidScript })
  await page.evaluate(
    async (theme) => {
      globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme })
      for (const [at, code] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
        const { svg } = await globalThis.mermaid.render(`graph-${at}`, code.textContent)
        const figure = document.createElement('figure')
        figure.innerHTML = svg
        code.parentElement.replaceWith(figure)
      }
    },
    dark ? 'dark' : 'default',
  )
}

const drawComment = async (browser, name, width, theme, dark) => {
  const page = await browser.newPage({ viewport: { width, height: 600 }, deviceScaleFactor: 2 })
  await page.route('**/*', (route) => route.abort())
  await page.setContent(pageOf(theme))
  await drawGraphs(page, dark)
  // The objects are what a reader opens first.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = details.querySelector('summary').textContent.startsWith('Objects')
  })
  await shoot(page, name)
}

const drawReport = async (browser, name, width, dark) => {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: width > 600 ? 1.5 : 2,
    colorScheme: dark ? 'dark' : 'light',
  })
  await page.route('**/*', (route) => route.abort())
  await page.setContent(steady(report))
  // One policy open, as a reviewer has it who looks at the second row.
  await page.locator('.cards > .card').nth(1).locator('summary', { hasText: 'before and after' }).first().click()
  await page.evaluate(() => document.activeElement?.blur())
  await shoot(page, name)
}

const drawnFrom = {}

const shoot = async (page, name) => {
  const path = join(folder, `${name}.png`)
  const picture = await page.screenshot({ path, fullPage: true })
  drawnFrom[`${name}.png`] = { picture: sha256(picture), shows: shown[name.split('-')[0]] }
  await page.close()
  process.stdout.write(`${path}\n`)
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  for (const [name, theme] of Object.entries(themes)) {
    const [suffix, dark] = name === 'light' ? ['', false] : [`-${name}`, true]
    await drawComment(browser, `comment${suffix}`, 968, theme, dark)
    await drawReport(browser, `report${suffix}`, 1280, dark)
  }
  await drawComment(browser, 'comment-phone', 375, themes.light, false)
  await drawReport(browser, 'report-phone', 375, true)
  const sorted = Object.fromEntries(Object.entries(drawnFrom).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(folder, 'drawn-from.json'), `${JSON.stringify(sorted, null, 2)}\n`)
} finally {
  await browser.close()
}
