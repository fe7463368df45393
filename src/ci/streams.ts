/** Where text for people goes; stdout is left to `--json`. */
export interface Streams {
  readonly stderr: { write(text: string): unknown }
}
