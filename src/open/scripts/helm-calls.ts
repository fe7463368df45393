import { callsAsWritten, type ClientCall } from './client-calls.js'

/** What `--set` and its like give a chart. */
export interface HelmSetting {
  readonly form: 'value' | 'text' | 'json' | 'file'
  /** `a.b[0]`, as it is written. */
  readonly name: string
  readonly value: string
}

/** A command that releases a chart, or prints one for another command, as it is written. */
export interface HelmCall {
  readonly release: string | undefined
  readonly chart: string
  readonly namespace: string | undefined
  readonly valueFiles: readonly string[]
  readonly settings: readonly HelmSetting[]
}

const verbs: ReadonlySet<string> = new Set(['upgrade', 'install', 'template'])

/** Flags of Helm whose next word is their value (Helm: helm upgrade, helm template, global flags). */
const taking: ReadonlySet<string> = new Set([
  ...['-n', '--namespace', '-f', '--values', '--set', '--set-string', '--set-json', '--set-file', '--set-literal'],
  ...['--version', '--kube-context', '--kubeconfig', '--timeout', '--repo', '--description', '--history-max', '-o'],
  ...['--post-renderer', '--post-renderer-args', '--name-template', '--username', '--password', '--ca-file'],
  ...['--cert-file', '--key-file', '--keyring', '-l', '--labels', '--output', '-a', '--api-versions', '--kube-version'],
  ...['-s', '--show-only', '--output-dir', '--registry-config', '--repository-cache', '--repository-config'],
  ...['--kube-apiserver', '--kube-token', '--kube-as-user', '--kube-as-group', '--burst-limit', '--qps'],
])

const forms: ReadonlyMap<string, HelmSetting['form']> = new Map([
  ['--set', 'value'],
  ['--set-string', 'text'],
  ['--set-literal', 'text'],
  ['--set-json', 'json'],
  ['--set-file', 'file'],
])

/** `a=b,c=d`: a comma in braces or behind a backslash parts nothing (Helm: The Format and Limitations of --set). */
const settingsIn = (form: HelmSetting['form'], flag: string, written: string): readonly HelmSetting[] => {
  const pairs =
    flag === '--set-literal' || form === 'json' ? [written] : (written.match(/(?:\\.|\{[^}]*\}|[^,\\])+/g) ?? [])
  return pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    return at < 1
      ? []
      : [{ form, name: pair.slice(0, at).trim(), value: pair.slice(at + 1).replaceAll(/\\(.)/g, '$1') }]
  })
}

/** The words of `helm` in a call, where it releases a chart or prints it for a client or into a file. */
const releasing = ({ client, words, piped }: ClientCall): readonly string[] => {
  if (client === 'helm') {
    const verb = words.findIndex((word) => verbs.has(word))
    const isPrinted = words[verb] === 'template' && !words.some((word) => word.startsWith('>'))
    return verb < 0 || isPrinted || words.slice(0, verb).includes('diff') ? [] : words.slice(verb + 1)
  }
  const verb = piped.findIndex((word, at) => word === 'template' && /helm/i.test(piped[at - 1] ?? ''))
  return client === 'kubectl' && verb >= 0 ? piped.slice(verb + 1) : []
}

const helmCall = (call: ClientCall): readonly HelmCall[] => {
  const words = releasing(call)
  const places: string[] = []
  const valueFiles: string[] = []
  const settings: HelmSetting[] = []
  let namespace: string | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (/^(?:\d?>|<)/.test(word)) break
    if (!word.startsWith('-')) {
      places.push(word)
      continue
    }
    const [flag = '', inline] = /^(--?[\w-]+)(?:=([^]*))?$/.exec(word)?.slice(1) ?? []
    if (inline === undefined && taking.has(flag)) at += 1
    const value = inline ?? (taking.has(flag) ? (words[at] ?? '') : '')
    if (flag === '-n' || flag === '--namespace') namespace = value
    if (flag === '-f' || flag === '--values') valueFiles.push(...value.split(','))
    const form = forms.get(flag)
    if (form !== undefined) settings.push(...settingsIn(form, flag, value))
  }
  const [first, second] = places
  const chart = second ?? first
  if (chart === undefined) return []
  return [{ release: second === undefined ? undefined : first, chart, namespace, valueFiles, settings }]
}

/** Every release of a chart that a text of a shell, a pipeline or a program has written down. */
export const helmCallsIn = (path: string, text: string): readonly HelmCall[] =>
  callsAsWritten(path, text).flatMap(helmCall)

/** What Helm is told besides the values of its settings. */
export const helmWordsIn = (path: string, text: string): readonly string[] =>
  callsAsWritten(path, text).flatMap((call) => {
    const words = releasing(call)
    return words.filter(
      (word, at) => !forms.has(words[at - 1] ?? '') && !forms.has(word.replace(/=[^]*$/, '')) && !forms.has(word),
    )
  })
