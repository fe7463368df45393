/** What is put away. */
const put =
  'archived?|archives|attic|backups?|bak|deprecated|disabled|inactive|obsolete|old|parked|removed|retired|trash|(?:not[-_]?|un)used'
/** What shows something, or is tried. */
const shown =
  'docs?|drafts?|examples?|samples?|snippets?|cookbooks?|tutorials?|training|workshops?|proposals?|rfcs?|playgrounds?|pocs?|scratch|later|todo|wip|te?mp|experiments?|off'
/** What tests and programs take. */
const taken = 'fixtures?|mocks?|testdata|tests|src/test|e2e|integration[-_]?tests?|__\\w+__|hack|node_modules|\\.[^/]+'
/** The first said behind the name of a folder: `k8s-backup`, `policies.old`, `k8s_disabled`. */
const renamed = `[^/]+[-_.](?:${put}|examples?|samples?)`

/** Folders that by their names nobody deploys: a tool that applies the folder which a file leaves takes its objects away. */
const aside = new RegExp(`(?:^|/)(?:${put}|${shown}|${taken}|${renamed})/`, 'i')

export const standsAside = (path: string): boolean => aside.test(path)
