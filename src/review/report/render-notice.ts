import type { Block } from '../block.js'
import { framePage } from './page-frame.js'
import { h } from './tree.js'
import { writeHtml } from './write-html.js'

/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
export const renderNotice = (blocks: readonly Block[]): string =>
  framePage([
    h('header', { class: 'top' }, h('h1', {}, 'meshgate review')),
    h('main', { id: 'review' }, ...writeHtml(blocks)),
  ])
