import { buildElement } from './page/build-element.js'
import { drawMatrix } from './page/draw-matrix.js'
import { matrixCell } from './page/matrix-cell.js'
import { matrixRows } from './page/matrix-rows.js'
import { matrixSight, oncePerFrame, scrollToCell } from './page/matrix-sight.js'
import { matrixStep } from './page/matrix-step.js'
import { policyTable } from './page/policy-table.js'
import { rowCard } from './page/row-card.js'
import { selectRows } from './page/select-rows.js'
import { startCopying } from './page/start-copying.js'
import { startPage, type PageParts } from './page/start-page.js'
import { startRows } from './page/start-rows.js'
import { startTabs } from './page/start-tabs.js'
import { startTheme } from './page/start-theme.js'
import { h } from './tree.js'

const parts: PageParts = {
  h,
  buildElement,
  drawMatrix,
  matrixCell,
  matrixRows,
  matrixSight,
  matrixStep,
  oncePerFrame,
  policyTable,
  rowCard,
  scrollToCell,
  selectRows,
  startCopying,
  startRows,
  startTabs,
  startTheme,
}

const texts = Object.entries(parts).map(([name, part]) => `${name}:${String(part)}`)

/**
 * The page's own script: the text of functions that are compiled and checked with the rest of the program. Each uses
 * nothing but its parameters, so their texts are whole.
 */
export const pageScript = `'use strict';(${startPage.toString()})(window,{${texts.join(',')}})`
