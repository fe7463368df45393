/** Folders and scripts of tests, and folders of what other people wrote, by custom: nothing there deploys what this repository runs. */
export const isOfOthers = (path: string): boolean =>
  /(?:^|\/)(?:tests?|e2e|testing|testdata|vendor|node_modules|third_party)\/|(?:^|\/)(?:(?:test|e2e|smoke)(?:[-_.][^/]*)?|[^/]*[-_](?:test|tests|e2e))\.(?:sh|bash)$/.test(
    path,
  )

/** Copies of packages as Go and npm put them into a repository: no text of one lists or runs anything of it. */
export const isOfPackage = (path: string): boolean =>
  /(?:^|\/)(?:node_modules\/|vendor\/[\w-]+(?:\.[\w-]+)+\/)/.test(path)
