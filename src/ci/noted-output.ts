import type { PlatformOutput } from './platform-output.js'

/** The same output, and the names of the results that it was told. */
export const noteResults = (
  output: PlatformOutput,
): { readonly output: PlatformOutput; readonly told: ReadonlySet<string> } => {
  const told = new Set<string>()
  return {
    told,
    output: {
      ...output,
      result: (name, value, meaning) => {
        output.result(name, value, meaning)
        told.add(name)
      },
    },
  }
}
