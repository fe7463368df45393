import { annotationTable } from '../../../src/mesh/coverage/annotations.js'
import type { CoverageEntry, NameEntry } from '../../../src/mesh/coverage/entry.js'
import { foreignTable } from '../../../src/mesh/coverage/foreign-kinds.js'
import { labelTable } from '../../../src/mesh/coverage/labels.js'
import { metadataTable } from '../../../src/mesh/coverage/metadata.js'
import { configMapTables } from '../../../src/mesh/coverage/kubernetes-kinds.js'
import { kindTables, partTables } from '../../../src/mesh/coverage/tables.js'

interface Row extends Pick<CoverageEntry, 'cover' | 'why' | 'source' | 'only'> {
  readonly name: string
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;')

/** Entries that say the same are one row. */
const rowsOf = (entries: readonly Row[]): readonly string[] => {
  const groups = new Map<string, Row[]>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.cover, entry.why, entry.source, entry.only ?? ''])
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].map((group) => {
    const [{ cover, why, source, only } = { cover: 'opaque' as const, why: '', source: '', only: undefined }] = group
    const fields = group.map(({ name }) => `\`${name}\``).join(', ')
    const word = only === undefined ? cover : `opaque where ${only}, else neutral`
    return `| ${fields.replaceAll('|', '\\|')} | ${word} | ${cell(why)} | ${cell(source)} |`
  })
}

const table = (title: string, entries: readonly Row[]): string =>
  ['', `### ${title}`, '', '| what | is | because | source |', '|---|---|---|---|', ...rowsOf(entries), ''].join('\n')

const fields = (entries: readonly CoverageEntry[]): readonly Row[] =>
  entries.map((entry) => ({ ...entry, name: entry.path }))

const named = (entries: readonly NameEntry[]): readonly Row[] =>
  entries.map((entry) => ({
    ...entry,
    why: entry.on.includes('Any') ? entry.why : `${entry.why} (on ${entry.on.join(', ')})`,
  }))

const head = `# Coverage

What meshgate knows of every field, label and annotation that can reach a decision of Istio or of the API server. The page is made from
the tables of \`src/mesh/coverage\`; a test holds the two together, and another that the tables have every annotation, label, setting and
field of Istio 1.20 to 1.31.

- **modelled**: the comparison reads it. Where it changes, the rows say who gains and who loses.
- **neutral**: it decides no request at a destination. Where it changes, nothing is said.
- **opaque**: it may decide requests, and nothing reads it. Where it changes, the verdict is \`cannot prove\`
  ([NOT_MODELLED](../codes/NOT_MODELLED.md)), by object, field and line. What stands in no table is opaque too, unless its kind is one that
  Istio does not read (the last table). What is opaque and the same before and after proves as much as before.

\`[]\` is any item of a list, \`[name]\` the one of that name, \`*\` any member, \`**\` everything below. Sources: \`A\` is istio/api, \`I\` istio/istio.
`

/** \`docs/reference/coverage.md\`, from the tables. */
export const coveragePage = (): string =>
  [
    head,
    '\n## Every object\n',
    table('Annotations', named(annotationTable)),
    table('Labels', named(labelTable)),
    table('Metadata', fields(metadataTable)),
    '\n## Parts\n',
    ...Object.entries(partTables).map(([name, entries]) => table(name, fields(entries))),
    '\n## Kinds\n',
    ...Object.entries(kindTables).map(([name, entries]) => table(name.replace(/^\//, ''), fields(entries))),
    ...Object.entries(configMapTables).map(([name, entries]) => table(`ConfigMap: ${name}`, fields(entries))),
    table(
      'Any other kind',
      [...foreignTable].map((entry) => ({ ...entry, name: entry.member })),
    ),
  ]
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd() + '\n'
