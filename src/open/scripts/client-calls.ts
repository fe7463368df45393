import { isData } from '../templates/object-text.js'
import { documentsIn, ownDocuments } from '../own-documents.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'

/** A command as a shell takes it apart: its words, and what is piped into it. */
export interface ClientCall {
  /** `kubectl`, `oc`, `istioctl`, `helm` and others, whatever a text calls them by. */
  readonly client: string
  readonly words: readonly string[]
  /** Words of the commands of the same line that hand it what they print. */
  readonly piped: readonly string[]
}

const clients = ['kubectl', 'oc', 'istioctl', 'helm', 'helmfile', 'flux', 'argocd', 'kapp', 'curl', 'wget'] as const

/** `kubectl`, `/usr/bin/kubectl`, `$(KUBECTL)`, `${KUBECTL_BIN}`, `kubectl.exe`, `k`. */
const clientOf = (word: string): string | undefined => {
  const name = word
    .replace(/^.*\//, '')
    .replaceAll(/[${}()@]|\.exe$|_(?:BIN|CMD|COMMAND|PATH)\b/g, '')
    .toLowerCase()
  return name === 'k' || name === 'kubecolor' ? 'kubectl' : clients.find((one) => one === name)
}

/** Texts in which none of the words stands call nobody, and are not taken apart. Labels name Kubernetes and Helm too. */
export const mayCall = new RegExp(
  [
    String.raw`kubectl|KUBECTL|kubecolor|istioctl|ISTIOCTL|argocd|origin-cli|docker://|\b(?:oc|flux|kapp|curl|wget)\b`,
    String.raw`\bhelm(?:file)?(?![\w./-])|\bHELM\w*\b|(?:^|[/_-])helm(?=[:@"'\s/])`,
    String.raw`\bk\s+(?:-|delete|apply|patch|label|create|replace)`,
    String.raw`\b(?:[kK]ubernetes|k8s)[\w-]*(?:@|/[\w-]+["']?\s*:(?!\S))|\b(?:uses|taskRef)["']?:\s*[^\n]*(?:kubernetes|k8s)`,
    String.raw`(?:[Cc]ustom_?[Oo]bject|[Rr]ole_?[Bb]inding|_role|Role)\w*\s*\(|\bmanifest["']?\s*:`,
  ].join('|'),
)

/** Images that are a client themselves; what they are given are its arguments. So it is with actions and tasks. */
const ofImage = /(?:^|[/_-])(kubectl|istioctl|helm|oc|origin-cli)(?![a-z])/i
const ofAction = /(?:^|[/_-])(kubectl|istioctl|helm|oc|k8s|kubernetes)(?![a-z])/i

const asClient = (text: string, of: RegExp): string | undefined => {
  const name = of.exec(text)?.[1]?.toLowerCase()
  return name === undefined ? undefined : (clients.find((one) => one === name) ?? 'kubectl')
}

/** What it says to people, and nobody runs. */
const speaks = /^@?(?:echo|printf|print|puts|log|info|warn|error|fail|die|console\.\w+)$/

/** A word, as a shell ends one; quotes that a line does not close are letters. */
const token = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([;&|\n]+)|([^\s"';&|]+|["'])/g

type Piece = { readonly word: string; readonly joins: boolean } | 'end' | 'pipe'

const piecesOf = (line: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let last = 0
  for (const found of line.matchAll(token)) {
    const [whole, double, single, ends, plain] = found
    if (ends !== undefined) pieces.push(ends === '|' ? 'pipe' : 'end')
    else {
      const word = double ?? single ?? plain ?? ''
      if (word.startsWith('#') && plain !== undefined && found.index > last) break
      pieces.push({ word, joins: found.index === last && found.index > 0 })
    }
    last = found.index + whole.length
  }
  return pieces
}

/** Lines of a text without comments; one that goes on behind a backslash is one, and so is a list of words. */
const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
    // `"one", ["two"]` in a program, `$(NAME)` of make.
    .map((line) =>
      line
        .replaceAll(/(["'])\s*,\s*\[?\s*(?=["'])/g, '$1 ')
        .replaceAll(/[[\](]\s*(?=["'])|(?<=["'])\s*[\])]/g, ' ')
        .replaceAll(/\$\(([\w.-]+)\)/g, '${$1}'),
    )

/** Commands within others, each by itself: `$(…)`, backticks. */
const withInner = (line: string): readonly string[] => {
  const inner: string[] = []
  let outer = line
  for (let size = -1; size !== inner.length;) {
    size = inner.length
    outer = outer.replaceAll(/\$\(([^()]*)\)|`([^`]*)`/g, (_, one?: string, other?: string) => {
      inner.push(one ?? other ?? '')
      return '$SUBSTITUTED'
    })
  }
  return [outer, ...inner].map((one) => one.replaceAll(/[(){]\s|^\s*[({]|[)}]\s*$/g, ' ; '))
}

/** Calls in a text of a shell, or of a program that has them written down. */
const callsOfText = (text: string, depth = 0): readonly ClientCall[] => {
  if (depth > 4 || !mayCall.test(text)) return []
  return linesOf(text)
    .flatMap(withInner)
    .flatMap((line) => callsOfLine(line, depth))
}

const callsOfLine = (line: string, depth: number): readonly ClientCall[] => {
  const calls: ClientCall[] = []
  let piped: string[] = []
  let words: string[] = []
  const finish = (next: 'end' | 'pipe'): void => {
    const says = speaks.test(words[0] ?? '')
    // What is said may be handed to a shell.
    if (!says || (next === 'pipe' && /\|\s*(?:ba|z|da)?sh\b/.test(line)))
      for (const [at, word] of words.entries()) {
        const client = clientOf(word)
        if (client !== undefined) calls.push({ client, words: words.slice(at + 1), piped })
        else if (/\s/.test(word)) calls.push(...callsOfText(word, depth + 1))
      }
    piped = next === 'pipe' ? [...piped, ...words] : []
    words = []
  }
  for (const piece of [...piecesOf(line), 'end' as const]) {
    if (typeof piece === 'string') finish(piece)
    else if (piece.joins && words.length > 0) words.push(`${words.pop() ?? ''}${piece.word}`)
    else words.push(piece.word)
  }
  return calls
}

const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '')
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((one: Json) => textsIn(one))
  return isJsonObject(value) ? Object.values<Json>(value).flatMap(textsIn) : []
}

/** Members that say first what is done, then to what. */
const verbFirst = ['command', 'cmd', 'action', 'verb', 'args', 'arguments'] as const

const argumentsOf = (value: Json | undefined): readonly string[] =>
  isJsonObject(value)
    ? [
        ...verbFirst.flatMap((name) => textsIn(value[name] ?? null)),
        ...Object.entries<Json>(value).flatMap(([name, inner]) =>
          verbFirst.some((one) => one === name) ? [] : textsIn(inner),
        ),
      ]
    : textsIn(value ?? null)

/** A list of words that is one command; `undefined`: none of a client. */
const callOfWords = (value: Json | undefined): ClientCall | undefined => {
  const words = (Array.isArray(value) ? value : [value ?? null]).map((one: Json) => (isWord(one) ? String(one) : ''))
  const at = words.findIndex((word) => clientOf(word) !== undefined)
  const client = clientOf(words[at] ?? '')
  if (client === undefined || words.some((word, index) => word === '' || (index < at && /\s/.test(word))))
    return undefined
  return { client, words: words.slice(at + 1).flatMap((word) => textsIn(word)), piped: [] }
}

/** What a step gives an image, an action or a task that is a client; an orb of CircleCI is one by its key. */
const callsOfStep = (value: JsonObject): readonly ClientCall[] => {
  const {
    image,
    name,
    uses,
    task,
    with: given,
    inputs,
    command,
    entrypoint,
    args,
    action,
    manifest,
    taskRef,
    params,
  } = value
  const call = (client: string | undefined, words: readonly string[]): readonly ClientCall[] =>
    words.length === 0 || client === undefined ? [] : [{ client, words, piped: [] }]
  const clientIn = (of: RegExp, ...values: readonly (Json | undefined)[]): string | undefined =>
    values.flatMap((one) => (typeof one === 'string' ? (asClient(one, of) ?? []) : []))[0]
  const byImage = clientIn(ofImage, image, typeof name === 'string' && name.includes('/') ? name : undefined)
  const byAction = clientIn(ofAction, uses, task)
  const entered = callOfWords(entrypoint ?? command)
  // An image that is told what to write is a client, whatever it is called.
  const told = typeof uses === 'string' && uses.startsWith('docker://') ? argumentsOf(given) : []
  return [
    ...call(byImage, [...textsIn(command ?? null), ...textsIn(args ?? null)]),
    ...(entered === undefined ? [] : call(entered.client, [...entered.words, ...textsIn(args ?? null)])),
    ...(writing.test(told[0] ?? '') ? call('kubectl', [...told, ...textsIn(uses ?? null)]) : []),
    ...call(byAction, [...argumentsOf(given), ...argumentsOf(inputs)]),
    ...call(isJsonObject(taskRef) ? clientIn(ofAction, taskRef['name']) : undefined, textsIn(params ?? null)),
    ...(typeof action === 'string' && typeof manifest === 'string'
      ? call('kubectl', [action, ...textsIn(manifest)])
      : []),
    ...Object.entries<Json>(value).flatMap(([key, inner]) => {
      const [, orb = '', done = ''] = /^((?:kubernetes|kubectl|k8s|helm|istio\w*)[\w-]*)\/([\w-]+)$/i.exec(key) ?? []
      return orb === '' ? [] : call(asClient(orb, ofAction) ?? 'kubectl', [...done.split('-'), ...argumentsOf(inner)])
    }),
  ]
}

const writing = /^(?:apply|create|replace|patch|delete)$/

const isWord = (value: Json): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const callsOfValue = (value: Json): readonly ClientCall[] => {
  // A program may stand in a script.
  if (typeof value === 'string') return [...callsOfText(value), ...callsOfLibrary(value)]
  if (Array.isArray(value)) {
    const call = callOfWords(value)
    return call === undefined ? value.flatMap((one: Json) => callsOfValue(one)) : [call]
  }
  if (!isJsonObject(value)) return []
  const isStep = Object.keys(value).some((key) => ofSteps.has(key) || key.includes('/'))
  return [...(isStep ? callsOfStep(value) : []), ...Object.values<Json>(value).flatMap(callsOfValue)]
}

/** Without any of these, or the key of an orb, no object is a step: large schemas and lists have thousands. */
const ofSteps: ReadonlySet<string> = new Set([
  ...['image', 'name', 'uses', 'task', 'with', 'inputs', 'command', 'entrypoint', 'args'],
  ...['action', 'manifest', 'taskRef', 'params'],
])

/** What names stand for, by all that a text gives them: of a shell, of make, of a pipeline's environment or parameters. */
export const namesGivenIn = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const add = (name: string, value: string): void => {
    const plain = value.replaceAll(/^["']|["']$/g, '').trim()
    const known = found.get(name)
    if (plain !== '' && !plain.includes('$') && !known?.split(' ').includes(plain))
      found.set(name, known === undefined ? plain : `${known} ${plain}`)
  }
  for (const [, name = '', value = ''] of text.matchAll(
    /(?:^|[\s;{,])(?:export\s+|-\s+)?["']?([A-Za-z_]\w*)["']?(?:\s*[:?]?=\s*|["']?:\s+)("[^"\n]*"|'[^'\n]*'|[\w./:,-]+)/gm,
  ))
    add(name, value)
  for (const [, name = '', value = ''] of text.matchAll(
    /\bname:\s*["']?([\w-]+)["']?\s*,?\s*(?:value|default):\s*("[^"\n]*"|'[^'\n]*'|[\w./,-]+)/g,
  ))
    add(name, value)
  // Each of a matrix is one way to run the job.
  if (text.includes('matrix'))
    for (const [, name = '', items = '', below = ''] of text.matchAll(
      /\b([\w-]+):[ \t]*(?:\[([\w.,\s"'/:@*-]+)\]|\n((?:[ \t]*- ["']?[\w./:@*-]+["']?[ \t]*\n?)+))/g,
    ))
      for (const item of `${items},${below.replaceAll(/[ \t]*- /g, ',')}`.split(',')) add(name, item.trim())
  return found
}

const withNames = (text: string): string => {
  const names = namesGivenIn(text)
  return names.size === 0
    ? text
    : text.replaceAll(
        /\$\{\{\s*(?:env|vars|inputs|parameters|matrix)\.(\w+)\s*\}\}|\$[({](?:params\.|inputs\.)?([\w-]+)[)}]|\$([A-Za-z_]\w*)/g,
        (whole, ...parts: readonly (string | undefined)[]) => names.get(parts.slice(0, 3).find(Boolean) ?? '') ?? whole,
      )
}

/** Actions of Helm's templates, as far as they stand for a value. */
const withoutActions = (text: string): string =>
  text.replaceAll(/^[ \t]*\{\{.*\}\}[ \t]*$/gm, '').replaceAll(/(?<!\$)\{\{[^}\n]*\}\}/g, '_')

/** Calls of a library that is a client: what it does stands in the name, and to what among the arguments. */
const callsOfLibrary = (text: string): readonly ClientCall[] =>
  [
    ...text.matchAll(
      /\.((?:delete|create|patch|replace)_?(?:[a-z]+_?)*(?:custom_?objects?|role_?bindings?|roles?))\s*\(([^;]{0,400})/gi,
    ),
  ].map(([, name = '', given = '']) => ({
    client: 'library',
    words: [...name.split(/_|(?=[A-Z])/), ...given.split(/[^\w./-]+/)].filter((word) => word !== ''),
    piped: [],
  }))

const isProgram = /\.(?:py|rb|sh|bash|[cm]?[jt]sx?)$/

/**
 * Every call of a client that a file has written down, wherever: in a script, a pipeline, an object or a program; with what the
 * file says that its names stand for.
 */
export const callsIn = (path: string, text: string, named = withNames(text)): readonly ClientCall[] => {
  if (!mayCall.test(text)) return []
  const documents = isData.test(path)
    ? (documentsIn(path, named) ?? documentsIn(path, withoutActions(named)))
    : undefined
  if (documents !== undefined) return documents.flatMap(callsOfValue)
  return [...callsOfText(named), ...(isProgram.test(path) ? callsOfLibrary(named) : [])]
}

/** The calls of both sides; documents that both have are left out, and large ones are not parsed for nothing. */
export const callsOfSides = (
  path: string,
  [old, now]: readonly [string, string],
): readonly [readonly ClientCall[], readonly ClientCall[]] => {
  const [one, other] = isData.test(path) ? ownDocuments(old, now, (document) => mayCall.test(document)) : [old, now]
  return [callsIn(path, one), callsIn(path, other)]
}

/** The calls of a text as they are written: what a name in them stands for is not put in its place. */
export const callsAsWritten = (path: string, text: string): readonly ClientCall[] => callsIn(path, text, text)
