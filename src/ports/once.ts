/** The same work, done when it is first asked for, and once; of a promise, its answer is kept, a failure too. */
export const once = <T>(work: () => T): (() => T) => {
  let done: { readonly answer: T } | undefined
  return () => (done ??= { answer: work() }).answer
}
