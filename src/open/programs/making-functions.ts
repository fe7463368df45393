const kinds = String.raw`(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|(?:Cluster)?RoleBinding)`
const several = String.raw`(?:AuthorizationPolicies|(?:Peer|Request)Authentications|EnvoyFilters|WasmPlugins|(?:Cluster)?RoleBindings)`
const verbs = String.raw`(?:[Cc]reate|[Uu]pdate|[Pp]atch|[Aa]pply|[Dd]elete|[Rr]eplace|edit|serverSideApply)\w*`

/** Forms in which programs make a policy or a binding: its type with fields, a builder, a map, a client of the kind, a text. */
const making: readonly RegExp[] = [
  new RegExp(String.raw`\b${kinds}(?:Builder|ApplyConfiguration)?\s*(?:\{\s*[^}\s]|\()`),
  new RegExp(
    String.raw`["'\x60]?\bkind["'\x60]?\s*[:=,]\s*["'\x60]${kinds}["'\x60][^]*["'\x60]?\b(?:spec|rules|subjects|roleRef)\b`,
    'i',
  ),
  new RegExp(
    String.raw`["'\x60]?\b(?:spec|rules|subjects|roleRef)\b[^]*\bkind["'\x60]?\s*[:=,]\s*["'\x60]${kinds}["'\x60]`,
    'i',
  ),
  new RegExp(String.raw`\b${several}\([^)]*\)\s*\.\s*${verbs}\(`),
  /\bapiVersion:\s*["']?(?:security\.istio\.io|rbac\.authorization\.k8s\.io)\//,
]
/** A type without fields is filled in later, or is what a reader asks for. */
const isOfKind = new RegExp(String.raw`\b${kinds}\b`)
const writes = new RegExp(String.raw`\.\s*${verbs}\(`)

/** What a program says to people. */
const speaks =
  /\b(?:log|logs|logger|logging|klog|slog|zap|LOG|LOGGER|Log|recorder|metrics|tracer|span)\b\s*[.(]|\b(?:fmt\.(?:Print|Errorf|Fprint)|errors\.|println|print|System\.out|Console\.Write)/

/** A program without what is for people, however its lines end. */
export const withoutProgramComments = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/[^\n]*/g, '$1')

const ofTypes = /\b(?:class|interface|object|namespace|enum|record|trait|package)\b/

/** Functions, and values that a file or a class gives names, each as its lines. */
const declarationsOf = (text: string): readonly (readonly string[])[] => {
  const found: string[][] = []
  // Of each open brace, whether it is that of a class.
  const open: boolean[] = []
  for (const line of withoutProgramComments(text).split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '' || speaks.test(trimmed)) continue
    const isOuter = open.every((isType) => isType)
    const plain = trimmed.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
    if (isOuter && !/^[)}\]]/.test(plain)) found.push([])
    const isType = ofTypes.test(plain) && !/\bfunc\b/.test(plain)
    found.at(-1)?.push(trimmed)
    for (const [brace] of plain.matchAll(/[{}()]/g)) {
      if (brace === '{' || brace === '(') open.push(brace === '{' && isType && open.every((one) => one))
      else open.pop()
    }
  }
  return found
}

const isMaking = (lines: readonly string[]): boolean => {
  // The type that a function gives back is none that it makes.
  const text = lines.join('\n').replace(/^func\b[^\n]*\{\n/, '')
  return making.some((form) => form.test(text)) || (isOfKind.test(text) && writes.test(text))
}

/** Lines of a program by which it makes policies or bindings, without what it says to people. */
export const makingLines = (text: string): readonly string[] =>
  isOfKind.test(text) || text.includes('apiVersion') || new RegExp(several).test(text)
    ? declarationsOf(text).filter(isMaking).flat()
    : []
