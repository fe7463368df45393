/** Folders of tests, and of what other people wrote, by custom: nothing there deploys what this repository runs. */
export const isOfOthers = (path: string): boolean =>
  /(?:^|\/)(?:tests?|e2e|testing|testdata|vendor|node_modules|third_party)\//.test(path)
