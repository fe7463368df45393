/** In the folder of the reports. */
export const loginFile = 'kubeconfig.env'

/** One line that a shell and a reader of dotenv files take alike. */
export const loginText = (path: string): string => `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n`

/** The path that such a line names; undefined where it is not ours. */
export const readLoginText = (text: string): string | undefined => {
  const quoted = /^KUBECONFIG='([^\n]*)'\n$/.exec(text)?.[1]
  return quoted?.replaceAll(`'\\''`, "'")
}
