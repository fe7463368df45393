import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { AccessDiff, Decision } from '../../src/mesh/difference/access-diff.js'
import { quoted } from '../../src/mesh/difference/phrase.js'
import { changedEdges } from '../../src/review/changed-edges.js'
import { cut, visible } from '../../src/review/escape.js'
import { graphBudget, graphSection, mermaidGraph } from '../../src/review/graph.js'
import { renderComment } from '../../src/review/render-comment.js'
import { writeMarkdown } from '../../src/review/write-markdown.js'
import { hostileTexts } from '../review/hostile-texts.js'
import { meta, samplePlans, samples } from '../review/plans.js'
import { chromiumPath, launchBrowser, type Browser, type Page } from './support/browser.js'
import { describeWith, peer } from './support/tools.js'

const script = peer('mermaid/dist/mermaid.min.js')

interface Drawing {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly forbidden: readonly string[]
  readonly dotted: number
  readonly thick: number
}

const decision: Decision = { allowed: true, status: 200, by: 'no policy applies' }

/** Rows of one destination: who, what, and whether it is lost. */
const accessOf = (rows: readonly (readonly [who: string, what: string, to: string, lost?: boolean])[]): AccessDiff => ({
  verdict: 'incomparable',
  reasons: [],
  unchanged: 0,
  destinations: rows.map(([who, what, title, lost = false]) => {
    const row = {
      who,
      what,
      where: '',
      before: decision,
      after: decision,
      witness: {
        protocol: 'http' as const,
        destination: { namespace: 'shop', labels: {}, port: 8080 },
        source: {},
        mtls: false,
      },
    }
    return {
      title,
      namespace: 'shop',
      labels: {},
      port: 8080,
      protocol: 'HTTP' as const,
      verdict: 'incomparable' as const,
      gained: lost ? [] : [row],
      lost: lost ? [row] : [],
      reasons: [],
    }
  }),
})

/** The texts of fenced Mermaid blocks. */
const graphsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^(`{4,})mermaid\n([\s\S]*?)\n\1$/gm)].map(([, , text = '']) => text)

/** One line as HTML shows it: what a label of so many characters says of a text. */
const shown = (text: string, limit: number): string => {
  const line = cut(visible(text), limit).trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß')
  return line === '' ? '""' : line
}

describeWith([script, chromiumPath], 'graphs of the comment, parsed and drawn by Mermaid', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => {
      faults.push(dialog.message())
      void dialog.dismiss()
    })
    await page.setContent('<!doctype html><title>graphs</title><body>')
    await page.addScriptTag({ content: readFileSync(script, 'utf8') })
    // As both platforms run it: GitHub and GitLab set `strict`.
    await page.evaluate('mermaid.initialize({ startOnLoad: false, securityLevel: "strict" })')
  })
  afterAll(() => browser.close())

  const draw = async (text: string, htmlLabels = true): Promise<Drawing> =>
    page.evaluate(
      async ([source, html]) => {
        const { mermaid } = globalThis as unknown as {
          mermaid: {
            initialize(options: object): void
            parse(text: string): Promise<{ readonly diagramType: string }>
            render(id: string, text: string): Promise<{ readonly svg: string }>
          }
        }
        mermaid.initialize({
          startOnLoad: false,
          securityLevel: 'strict',
          htmlLabels: html,
          flowchart: { htmlLabels: html },
        })
        const { diagramType } = await mermaid.parse(source)
        if (!diagramType.startsWith('flowchart')) throw new Error(`it is a ${diagramType}`)
        const { svg } = await mermaid.render('graph', source)
        document.body.innerHTML = svg
        const texts = (selector: string): string[] =>
          [...document.querySelectorAll(selector)].map((node) =>
            (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim(),
          )
        const drawing = {
          nodes: texts('.node .label'),
          edges: texts('.edgeLabels .edgeLabel .label').filter((one) => one !== ''),
          forbidden: [
            ...document.body.querySelectorAll(
              'script, a, img, image, iframe, object, embed, form, input, button, i, b, em, strong, code, ul, ol, li, math, use, foreignObject :not(div, span, p)',
            ),
          ].map((node) => node.outerHTML.slice(0, 200)),
          dotted: document.querySelectorAll('path.edge-pattern-dotted').length,
          thick: document.querySelectorAll('path.edge-thickness-thick').length,
        }
        document.body.replaceChildren()
        return drawing
      },
      [text, htmlLabels] as const,
    )

  test.each(samples)('%s', async (name) => {
    for (const graph of graphsIn(renderComment(samplePlans(name), meta, 65_536).body)) {
      const { forbidden } = await draw(graph)
      expect(forbidden).toEqual([])
    }
  })

  test('the sample is drawn: names, what is gained and lost, and a line style for each', async () => {
    const [plan] = samplePlans('gains')
    const graphs = graphsIn(renderComment(plan === undefined ? [] : [plan], meta, 65_536).body)
    expect(graphs).toHaveLength(1)
    const { nodes, edges, dotted, thick } = await draw(graphs[0] ?? '')
    expect([...nodes].sort()).toEqual([
      'anyone without mTLS',
      'deployment/orders in shop any port',
      'deployment/orders in shop port 8080',
      'service account batch in jobs',
      'service account legacy in jobs',
      'service account web in shop, with a token that is refused now',
    ])
    expect([...edges].sort()).toEqual([
      'gains GET /metrics',
      'gains GET, HEAD /admin/* except /admin/login',
      'loses GET /orders/*',
      'loses any request',
    ])
    expect({ dotted, thick }).toEqual({ dotted: 2, thick: 2 })
  })

  test('a big change: bounded for GitLab, folded, and what is left out is counted', async () => {
    const access = accessOf(
      Array.from(
        { length: 300 },
        (_, at) => [`service account a${at} in jobs`, 'GET · /a', `service s${at % 7} in shop`] as const,
      ),
    )
    const section = writeMarkdown(graphSection(access, 'full', 1))
    const [graph = ''] = graphsIn(section)
    expect(graph.length).toBeLessThanOrEqual(graphBudget)
    expect(graph).not.toContain('&')
    const drawn = graph.split('==>').length - 1
    expect(drawn).toBeGreaterThan(8)
    expect(section).toContain(`<summary>Graph: ${drawn} lines of 300; thick is gained, dotted is lost</summary>`)
    expect(section).toContain(`And ${300 - drawn} more, not drawn`)
    expect((await draw(graph)).edges).toHaveLength(drawn)
    expect(graphSection(access, 'short', 1)).toEqual([])
    expect(writeMarkdown(graphSection(access, 'full', 3)).length).toBeLessThan(graphBudget / 2)
  })

  const check = async (from: string, what: string, to: string, htmlLabels: boolean): Promise<void> => {
    const { shown: edges } = changedEdges(
      accessOf([
        [quoted(from), quoted(what), to],
        [quoted(from), quoted(what), `${to}!`, true],
      ]),
      9,
    )
    const { lines, drawn } = mermaidGraph(edges, 40_000)
    expect(drawn).toBe(2)
    const drawing = await draw(lines.join('\n'), htmlLabels)
    expect(drawing.forbidden).toEqual([])
    // Mermaid's labels in SVG text show entities as they stand: harmless, and neither platform draws them so.
    if (!htmlLabels) return
    expect([...drawing.nodes].sort()).toEqual(
      [shown(from, 96), shown(`${to} port 8080`, 96), shown(`${to}! port 8080`, 96)].sort(),
    )
    expect([...drawing.edges].sort()).toEqual([`gains ${shown(what, 60)}`, `loses ${shown(what, 60)}`])
  }

  test.each([true, false])('every known attack is text, with labels in HTML: %s', async (htmlLabels) => {
    for (const text of hostileTexts) await check(text, text, text, htmlLabels)
  })

  test('any text is text', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(
        '"',
        '#',
        ';',
        '%',
        '{',
        '}',
        '[',
        ']',
        '|',
        '<',
        '>',
        '&',
        '`',
        '\\',
        '\n',
        '$',
        ':',
        '~',
        '-',
        '*',
        '_',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.boolean(), (from, what, to, html) => check(from, what, to, html)),
      { numRuns: 50, seed: 7 },
    )
  })

  test('nothing was fetched, no script ran', () => {
    expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([])
    expect(faults).toEqual([])
  })
})
