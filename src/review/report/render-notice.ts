import { createHash } from 'node:crypto'
import type { Block } from '../block.js'
import { pageStyle } from './page-style.js'
import { h, toHtml } from './tree.js'
import { writeHtml } from './write-html.js'

/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
export const renderNotice = (blocks: readonly Block[]): string => {
  const style = `'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`
  const policy = `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'`
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
    toHtml(h('header', { class: 'top' }, h('h1', {}, 'meshgate review'))),
    toHtml(h('main', { id: 'review' }, ...writeHtml(blocks))),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
