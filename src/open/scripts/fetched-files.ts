import { isJsonObject, type Json } from '../../ports/json.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { nameOf } from '../../ports/repository.js'
import { isSameList } from '../../ports/same-list.js'
import { readValues } from '../../units/read-values.js'
import { namesGivenIn } from './client-calls.js'
import { leadsTo, runningLines, wordsOf } from './deploy-texts.js'

/** Files of another repository that a text takes, by the folder where it puts them. */
interface Fetched {
  readonly folder: string
  /** What it takes: another one are other files. */
  readonly source: string
}

/** Steps that check another repository out (actions/checkout: `repository`, `ref`, `path`). */
const checkoutsIn = (value: Json): readonly Fetched[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => checkoutsIn(one))
  if (!isJsonObject(value)) return []
  const { uses, with: given } = value
  const own =
    typeof uses === 'string' &&
    /(?:^|[/-])checkout@/.test(uses) &&
    isJsonObject(given) &&
    typeof given['repository'] === 'string'
      ? [
          {
            folder: typeof given['path'] === 'string' ? given['path'] : '',
            source: JSON.stringify([given['repository'], given['ref'] ?? null]),
          },
        ]
      : []
  return [...own, ...Object.values<Json>(value).flatMap(checkoutsIn)]
}

/** `git clone -b v1 https://git.example.com/acme/policies.git folder`. */
const clonesIn = (written: string): readonly Fetched[] => {
  const names = namesGivenIn(written)
  const text = written.replaceAll(/\$\{?(\w+)\}?/g, (whole, name: string) => names.get(name) ?? whole)
  // Another revision is taken of what was cloned.
  const revisions = runningLines(text).flatMap(
    (line) => /\bgit\s[^;&|]*\b(?:checkout|reset|fetch|switch)\s[^;&|]*/.exec(line) ?? [],
  )
  return runningLines(text).flatMap((line) => {
    const [, rest] = /\bgit\s+clone\s+([^;&|]*)/.exec(line) ?? []
    if (rest === undefined) return []
    const words = rest.trim().split(/\s+/)
    const at = words.findIndex((word) => /^(?:https?:|git@|ssh:)/.test(word))
    const into = words[at + 1] ?? nameOf(words[at] ?? '').replace(/\.git$/, '')
    return at < 0 ? [] : [{ folder: into.replaceAll(/["']/g, ''), source: [rest.trim(), ...revisions].join('\n') }]
  })
}

/** `oras pull registry/policies:v1 -o folder`, and the same of kpt, Carvel, Flux and buckets. */
const pulledIn = (text: string): readonly Fetched[] =>
  runningLines(text).flatMap((line) => {
    const [, rest] =
      /\b(?:oras\s+pull|imgpkg\s+pull|flux\s+pull\s+artifact|kpt\s+pkg\s+get|(?:aws\s+s3|gsutil|gcloud\s+storage)\s+(?:-m\s+)?(?:cp|sync|rsync))\s+([^;&|]*)/.exec(
        line,
      ) ?? []
    if (rest === undefined) return []
    const [, into] = /(?:-o|--output)[\s=]+(\S+)/.exec(rest) ?? []
    const words = rest
      .trim()
      .split(/\s+/)
      .filter((word) => !word.startsWith('-'))
    return [{ folder: (into ?? words.at(-1) ?? '').replaceAll(/["']/g, ''), source: rest.trim() }]
  })

const archive = /\.(?:tgz|tar|zip|tar\.(?:gz|xz|bz2|zst))$/

/** `curl -L https://…/policies-1.2.tgz | tar xz -C folder`, and a file by itself: `curl -o rules.yaml https://…/rules.yaml`. */
const downloadedIn = (written: string): readonly Fetched[] => {
  const names = namesGivenIn(written)
  const text = written.replaceAll(/\$\{?(\w+)\}?/g, (whole, name: string) => names.get(name) ?? whole)
  const lines = runningLines(text)
  return lines.flatMap((line) => {
    if (!/\b(?:curl|wget|gh\s+release\s+download|fetch)\b/.test(line)) return []
    const [url] = /https?:\/\/[^\s"'|;&)]+/.exec(line) ?? /\bgh\s+release\s+download\s+[^\n|;&]+/.exec(line) ?? []
    if (url === undefined) return []
    const [, into] = /\s(?:-o|-O|--output|--output-document)[\s=]+["']?([^\s"']+)/.exec(line) ?? []
    const file = into ?? nameOf(url)
    const unpacks = (one: string): boolean => one === line || (file !== '' && one.includes(file))
    const folders = lines.flatMap((one) => {
      const [, folder] = unpacks(one)
        ? (/\btar\s[^\n;&|]*?(?:-C|--directory)[\s=]*["']?([^\s"']+)/.exec(one) ??
          /\bunzip\s[^\n;&|]*?-d\s*["']?([^\s"']+)/.exec(one) ??
          [])
        : []
      return folder ?? []
    })
    // An archive unpacks to a folder of its own name, without its version.
    const own = archive.test(file) ? file.replace(archive, '').replace(/[-_]?v?\d[\w.-]*$/, '') : file
    return [...folders, own].filter((place) => place !== '').map((folder) => ({ folder, source: url }))
  })
}

const fetchedIn = (text: string): readonly Fetched[] => [
  ...(/checkout@/.test(text) ? readValues(text).flatMap(checkoutsIn) : []),
  ...clonesIn(text),
  ...pulledIn(text),
  ...downloadedIn(text),
]

const applies = /\b(?:kubectl|oc|kapp)\b[^\n]*\b(?:apply|create|replace|deploy)\b|\bkustomize\s+build\b/

/** Whether a text applies files of another repository, and takes other ones than before. */
export const appliesFetched = (old: string, now: string): boolean => {
  const [one, other] = [fetchedIn(old), fetchedIn(now)]
  const known = (some: readonly Fetched[]) => some.map(({ folder, source }) => `${folder}\n${source}`).sort()
  if (one.length === 0 || other.length === 0 || isSameList(known(one), known(other))) return false
  const changed = other.filter(
    ({ folder, source }) => !one.some((same) => same.folder === folder && same.source === source),
  )
  const words = runningLines(now)
    .filter((line) => applies.test(line) || (/^\s*(?:-\s+)?(?:cd|pushd)\s/.test(line) && applies.test(now)))
    .flatMap(wordsOf)
    .map(({ word }) => word)
  return changed.some(({ folder }) => {
    const place = folder.replace(/^(?:\.\/)+|\/+$/g, '')
    // A short name would be found in any path.
    const within = place.length === 1 ? new RegExp(`^${quotePattern(place)}(?:/|$)`) : leadsTo(place, 'below')
    return within !== undefined && words.some((word) => within.test(word.replace(/^(?:\0?\/|\.\/)+/, '')))
  })
}
