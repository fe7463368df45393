/** GitHub's runner sends SIGINT to a cancelled job and SIGTERM 7.5 seconds later; GitLab's, and a cluster's, send SIGTERM. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const

/** Does the work when a signal ends the job, and then ends the process; a second signal ends it at once. */
export const onInterrupt = (work: (exitCode: number) => Promise<void>): (() => void) => {
  let begun = false
  const listeners = Object.entries(signals).map(([signal, exitCode]) => {
    const listener = (): void => {
      if (begun) process.exit(exitCode)
      begun = true
      work(exitCode)
        .catch(() => undefined)
        .finally(() => process.exit(exitCode))
    }
    process.on(signal, listener)
    return [signal, listener] as const
  })
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener)
  }
}
