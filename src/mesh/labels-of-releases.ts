/** Labels that each release of a workload has its own of, so that no policy of which nothing is known selects by them. */
export const ofRelease =
  /^(?:helm\.sh\/chart|chart|version|heritage|release|app\.kubernetes\.io\/(?:version|managed-by)|pod-template-hash)$/
