import { createHash } from 'node:crypto'
import { markdownTree } from './markdown-tree.js'
import { pageStyle } from './page-style.js'
import { h, toHtml } from './tree.js'

/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
export const renderNotice = (markdown: string): string => {
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
    toHtml(h('main', { id: 'review' }, ...markdownTree(markdown.split('\n')))),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
