/** An action of Helm that opens a block, goes on in it otherwise, or ends it. */
const opens = /^\s*\{\{-?\s*(?:if|with|range)\b/
const branches = /^\s*\{\{-?\s*else\b/
const ends = /^\s*\{\{-?\s*end\b/

/** `- istio-system/*`, `- ./{{ .Values.name }}.shop.svc`: one host, whatever is filled in. */
const host = /^\s*-\s+["']?[\w*.~/-](?:[\w*.~/-]|\{\{-?[^}]*\}\})*["']?$/
const hosts = /^\s*-\s+hosts:$/

/**
 * Lines of a template of a Sidecar without the hosts that its workloads call, which decide no access to them (mesh/coverage:
 * `spec.egress`), and without the conditions that leave some of them out. An `egress` that says more stays whole.
 */
export const withoutHostsCalled = (lines: readonly string[]): readonly string[] => {
  const start = lines.findIndex((line) => /^\s+egress:$/.test(line))
  if (start < 0) return lines
  const key = (lines[start] ?? '').search(/\S/)
  let depth = 0
  let end = start + 1
  for (const [at, line] of lines.entries()) {
    if (at <= start) continue
    if (opens.test(line)) depth += 1
    else if (ends.test(line)) depth -= 1
    else if (!branches.test(line)) {
      const column = line.search(/\S/)
      if (column < key || (column === key && !line.trimStart().startsWith('- '))) break
      if (!hosts.test(line) && !host.test(line)) return lines
    }
    // What ends here, or has another branch here, began outside.
    if (depth < 0 || (depth === 0 && branches.test(line))) break
    if (depth === 0) end = at + 1
  }
  return [...lines.slice(0, start + 1), ...lines.slice(end)]
}
