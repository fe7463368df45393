/** A part of a page that is made from something else stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export const fillBlock = (page: string, name: string, body: string): string => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`the page has no block ${begin}`)
  return `${page.slice(0, from + begin.length)}\n\n${body}\n\n${page.slice(to)}`
}
