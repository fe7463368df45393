import { createHash } from 'node:crypto'
import { pageStyle } from './page-style.js'
import { toHtml, type Branch } from './tree.js'

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a page runs: one block of data and one script that reads it. */
export interface PageProgram {
  /** JSON in which no reader of HTML finds an end or a comment. */
  readonly data: string
  readonly script: string
}

/**
 * A page that needs no network and no server: the style and the script stand in it, and nothing else may load or run
 * (Content-Security-Policy with their digests).
 */
export const framePage = (body: readonly Branch[], program?: PageProgram): string => {
  const scripts = program === undefined ? '' : `script-src ${digest(program.script)}; `
  const policy = `default-src 'none'; ${scripts}style-src ${digest(pageStyle)}; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<title>meshgate review</title>',
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    ...body.map(toHtml),
    ...(program === undefined
      ? []
      : [
          `<script type="application/json" id="report-data">${program.data}</script>`,
          `<script>${program.script}</script>`,
        ]),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
