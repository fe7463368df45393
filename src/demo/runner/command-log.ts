/** An annotation as the runner shows it. */
export interface LoggedAnnotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** actions/runner ExecutionContext.AddIssue. */
const annotationsPerLevel = 10
const annotationLength = 4096

/**
 * The log of one step, as actions/runner reads it: ActionCommand.cs for the two forms of a command, ActionCommandManager.cs
 * for what each does, SecretMasker for masks. Both streams go through one of these.
 */
export class CommandLog {
  readonly annotations: LoggedAnnotation[] = []
  /** Commands that the runner obeyed, by name. */
  readonly obeyed: string[] = []
  readonly unknown: string[] = []
  readonly #masks: Set<string>
  readonly #shown: string[] = []
  #stopped: string | undefined

  constructor(masks: Set<string>) {
    this.#masks = masks
  }

  get text(): string {
    return this.#shown.join('\n')
  }

  line(line: string): void {
    const command = this.#stopped === undefined ? parseCommand(line) : undefined
    if (this.#stopped !== undefined && line.trimStart().startsWith(`::${this.#stopped}::`)) {
      this.#stopped = undefined
      return
    }
    if (command === undefined) return this.#show(line)
    this.#obey(command, line)
  }

  #show(line: string): void {
    this.#shown.push(
      [...this.#masks].sort((a, b) => b.length - a.length).reduce((text, mask) => text.replaceAll(mask, '***'), line),
    )
  }

  #obey({ name, properties, data }: Command, line: string): void {
    this.obeyed.push(name)
    switch (name) {
      case 'add-mask': {
        if (data.trim() === '') return
        // HostContext: the value, each of its lines, and common encodings of it.
        for (const value of [
          data,
          ...data.split(/\r?\n/),
          Buffer.from(data).toString('base64'),
          encodeURIComponent(data),
        ]) {
          if (value.trim() !== '') this.#masks.add(value)
        }
        return
      }
      case 'debug':
        return
      case 'notice':
      case 'warning':
      case 'error': {
        if (this.annotations.filter(({ level }) => level === name).length < annotationsPerLevel) {
          this.annotations.push({ level: name, message: data.slice(0, annotationLength), properties })
        }
        return data.split('\n').forEach((part, index) => this.#show(index === 0 ? `##[${name}]${part}` : part))
      }
      case 'group':
      case 'endgroup':
        return this.#show(`##[${name}]${data}`)
      case 'stop-commands':
        if (data === '') throw new Error('stop-commands needs a word')
        this.#stopped = data
        return
      case 'echo':
        return
      default:
        this.unknown.push(line)
        this.#show(line)
    }
  }
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** `::name key=value,key=value::data` at the start of a trimmed line, or `##[name key=value;]data` anywhere in it. */
const parseCommand = (line: string): Command | undefined => {
  const second = /^\s*::([^\s:]+)(?:\s+([^:]*(?:%3A[^:]*)*))?::(.*)$/su.exec(line)
  if (second !== null) {
    const [, name = '', properties = '', data = ''] = second
    return { name: name.toLowerCase(), properties: readProperties(properties, ','), data: unescapeData(data) }
  }
  const first = /##\[([^\]\s]+)(?:\s+([^\]]*))?\](.*)$/su.exec(line)
  if (first === null) return undefined
  const [, name = '', properties = '', data = ''] = first
  return { name: name.toLowerCase(), properties: readProperties(properties, ';'), data }
}

const readProperties = (text: string, separator: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(separator)
      .map((pair) => pair.trim())
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]),
  )
