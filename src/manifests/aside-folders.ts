/** Folders that by their names nobody deploys: a tool that applies the folder which a file leaves takes its objects away. */
const aside =
  /(?:^|\/)(?:\.[^/]+|archived?|archives|attic|backups?|deprecated|disabled|docs?|drafts?|examples?|fixtures|hack|node_modules|obsolete|old|removed|samples?|testdata|tests|trash|unused|wip|__tests__|__fixtures__)\//i

export const standsAside = (path: string): boolean => aside.test(path)
