import { drawMatrix } from './page/draw-matrix.js'
import { rowCard } from './page/row-card.js'
import { selectRows } from './page/select-rows.js'
import { startPage } from './page/start-page.js'
import { h } from './tree.js'

/**
 * The page's own script: the text of functions that are compiled and checked with the rest of the program. Each uses
 * nothing but its parameters, so their texts are whole.
 */
export const pageScript = `'use strict';(${startPage.toString()})(window,{h:${h.toString()},rowCard:${rowCard.toString()},selectRows:${selectRows.toString()},drawMatrix:${drawMatrix.toString()}})`
