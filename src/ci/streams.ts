/** Where text for people goes; stdout is left to `--json`. */
export interface Streams {
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown }
}
