/** A command as the table has it. */
export interface ListedCommand {
  readonly name: string
  readonly summary: string
  readonly choices: readonly string[]
  readonly flags: readonly ListedFlag[]
}

export interface ListedFlag {
  readonly name: string
  /** `--base REVISION` takes a value; a switch does not. */
  readonly takesValue: boolean
  /** All that it takes, where that is one of a few. */
  readonly values: readonly string[]
  /** What its help says of it in a line; empty where the help says it elsewhere. */
  readonly summary: string
}
