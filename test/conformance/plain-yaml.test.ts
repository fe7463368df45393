// Every sign at every place; `npm test` tries every fifth.
import '../manifests/read-plain-yaml.test.js'
