// Checks that a tag is the version of this checkout, and writes what a release attaches.
//
//   node scripts/release.mjs 1.2.3 FOLDER
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const [tag = '', folder = ''] = process.argv.slice(2)
const read = (path) => readFile(path, 'utf8')
const fail = (text) => {
  console.error(text)
  process.exit(2)
}

const { version } = JSON.parse(await read('package.json'))
if (folder === '') fail('usage: node scripts/release.mjs VERSION FOLDER')
if (tag !== version)
  fail(`the tag is ${JSON.stringify(tag)} and package.json says ${version}: tag the commit of that version`)

/** The part of the changelog about this version. */
const notes = (text) => {
  const [, part] = text.split(`\n## [${version}]`)
  return part === undefined ? undefined : part.slice(part.indexOf('\n')).split('\n## [')[0].trim() + '\n'
}
const said = notes(await read('CHANGELOG.md'))
if (said === undefined) fail(`CHANGELOG.md has no section [${version}]`)

/** What dist/ holds of other packages, as CycloneDX: their names stand in dist/licenses.txt, their versions in the lock file. */
const bill = (licenses, { packages }) => {
  const components = Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/') && !path.slice(13).includes('node_modules/'))
    .map(([path, { version }]) => [path.slice('node_modules/'.length), version])
    .filter(([name]) => licenses.includes(name))
    .map(([name, version]) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    }))
  const self = { type: 'application', name: 'meshgate', version, purl: `pkg:npm/meshgate@${version}` }
  return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component: self }, components }
}
const licenses = (await read('dist/licenses.txt')).split('\n')
const lock = JSON.parse(await read('package-lock.json'))

await mkdir(folder, { recursive: true })
execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
await copyFile('.gitlab-ci-component/Dockerfile', join(folder, 'Dockerfile'))
await copyFile('docs/schemas/meshgate.schema.json', join(folder, 'meshgate.schema.json'))
await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill(licenses, lock), null, 2)}\n`)
await writeFile(join(folder, 'notes.md'), said)
console.log(`release ${version}: ${folder}`)
