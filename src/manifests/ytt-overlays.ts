/** How an overlay says which objects it changes, up to the change itself (ytt: `@overlay/match` before a document). */
const match = /^#@overlay\/match[ \t(][^]*?(?=^---|^[^#\s])/gm

/** What the overlays of a text say of the objects that they change; one of a program's values changes none. */
export const overlaysIn = (text: string): readonly string[] =>
  text.includes('#@overlay/match') && !text.includes('#@data/values')
    ? [...text.matchAll(match)].map(([one]) => one)
    : []

/** Whether an overlay finds objects by something else than their kinds: `by=overlay.all`, a name, a function, all but one kind. */
export const changesAnyKind = (overlay: string): boolean =>
  !/["']kind["']\s*:\s*["']\w+["']/.test(overlay) || /not_op|lambda/.test(overlay)
