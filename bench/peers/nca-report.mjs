// Reads network-config-analyzer's JSON report of a semantic difference as a set of rows. Whatever it says that is not
// read here ends the comparison: a row that is not understood must not count as equal.

const fail = (what) => {
  throw new Error(`network-config-analyzer's report has ${what}, which this reader does not know`)
}

/** `svc6`, `app in (svc1,svc5)`. */
const podsOf = (text) => {
  const listed = /^app in \(([\w,]+)\)$/.exec(text)
  if (listed !== null) return listed[1].split(',')
  return /^\w+$/.test(text) ? [text] : fail(`the pods ${JSON.stringify(text)}`)
}

const matches = (pattern, path) =>
  pattern.endsWith('*')
    ? path.startsWith(pattern.slice(0, -1))
    : path === (pattern.includes('*') ? fail(pattern) : pattern)

/**
 * Paths are printed as expressions: `(/api/*)-((/api/*)&(/api/v1/*))`, with `-` for "without", `&` for "and", `|` for "or".
 * Gives the test that the expression stands for, and its patterns.
 */
export const readPaths = (text) => {
  const tokens = text.match(/[()&|-]|\/[^()&|-]*/g) ?? []
  if (tokens.join('') !== text.replaceAll(' ', '')) fail(`the paths ${JSON.stringify(text)}`)
  const patterns = new Set()
  let at = 0
  const one = () => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = expression()
      if (tokens[at++] !== ')') fail(`the paths ${JSON.stringify(text)}`)
      return inner
    }
    if (token === undefined || !token.startsWith('/')) fail(`the paths ${JSON.stringify(text)}`)
    patterns.add(token)
    return (path) => matches(token, path)
  }
  const expression = () => {
    let left = one()
    let operator
    while (['-', '&', '|'].includes(tokens[at])) {
      // It writes brackets around every operand, so that no two operators need an order.
      if (operator !== undefined && operator !== tokens[at]) fail(`mixed operators in ${JSON.stringify(text)}`)
      operator = tokens[at++]
      const [first, second, kind] = [left, one(), operator]
      left = (path) =>
        kind === '-'
          ? first(path) && !second(path)
          : kind === '&'
            ? first(path) && second(path)
            : first(path) || second(path)
    }
    return left
  }
  const test = expression()
  if (at !== tokens.length) fail(`the paths ${JSON.stringify(text)}`)
  return { test, patterns }
}

const sides = {
  'Added connections between persistent peers': 'gained',
  'Removed connections between persistent peers': 'lost',
}

/** Rows `side source destination method path port`, for one representative of every class of values. */
export const rowsOfReport = (output, { patterns, paths, methods, ports }) => {
  const start = output.indexOf('[\n')
  const [query] = JSON.parse(output.slice(start, output.lastIndexOf('\n]') + 2))
  const rows = new Set()
  for (const { description, rules } of query.explanation) {
    const side = sides[description] ?? fail(JSON.stringify(description))
    for (const { src_pods, dst_pods, connection } of rules)
      for (const { protocols, dst_ports, methods: named, paths: text, ...rest } of connection) {
        if (protocols !== 'TCP' || Object.keys(rest).length > 0) fail(JSON.stringify({ protocols, ...rest }))
        if (named === undefined || !/^[A-Z]+(, [A-Z]+)*$/.test(named)) fail(`the methods ${named}`)
        if (!dst_ports.every((port) => ports.includes(port))) fail(`the ports ${dst_ports}`)
        const read = readPaths(text)
        for (const pattern of read.patterns) if (!patterns.includes(pattern)) fail(`the pattern ${pattern}`)
        for (const source of src_pods.flatMap(podsOf))
          for (const destination of dst_pods.flatMap(podsOf))
            for (const port of dst_ports)
              for (const method of methods.filter((one) => named.split(', ').includes(one)))
                for (const path of paths.filter(read.test))
                  rows.add(`${side} ${source} ${destination} ${method} ${path} ${port}`)
      }
  }
  return rows
}
