/** Folders and scripts of tests, and folders of what other people wrote, by custom: nothing there deploys what this repository runs. */
export const isOfOthers = (path: string): boolean =>
  /(?:^|\/)(?:tests?|e2e|testing|testdata|vendor|node_modules|third_party)\/|(?:^|\/)(?:(?:test|e2e|smoke)(?:[-_.][^/]*)?|[^/]*[-_](?:test|tests|e2e))\.(?:sh|bash)$/.test(
    path,
  )
