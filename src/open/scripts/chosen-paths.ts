import { mayHold, mayHoldPolicyOfIstio } from '../../manifests/may-hold.js'
import { once } from '../../ports/once.js'
import { folderOf } from '../../ports/repository.js'
import { buildFile } from '../../manifests/templates.js'
import { leadsTo, runningLines, wordsOf, type DeployText } from './deploy-texts.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** A path that a deploying line fills in: which overlay, which values or which address. */
export interface Choice {
  readonly path: string
  /** What is filled in, as the line asks for it: `ENV`, `matrix.env`, `1`. */
  readonly names: readonly string[]
  /** Nothing of the path is written there: the words that it may become stand elsewhere. */
  readonly isBare: boolean
}

/** Lines of a client that apply, or build what is applied. */
const applies =
  /\b(?:kubectl|oc|kapp|k)\b["',\s][^\n]*\b(?:apply|create|replace|deploy|kustomize|delete)\b|KUBECTL\w*[)}]?\s[^\n]*\b(?:apply|create|replace)\b|\bkustomize\b["',\s]+build\b/
const releases = /\bhelm\w*["',)}\s][^\n]*\b(?:upgrade|install|template)\b/i

const isElsewhere = /^(?:https?:|git@|oci:|github\.com\/)/
const callsItPolicy = /polic(?:y|ies)|authori[sz]ation|\brbac\b/i

/** `${{ matrix.env }}` → `matrix.env`; `"+ENV` → `ENV`; a command in it gives none. */
export const nameInHole = (hole: string): string =>
  /^\$\(\S+\s/.test(hole) ? '' : (/[A-Za-z0-9_@*][\w.-]*/.exec(hole)?.[0] ?? '')

/** What holds a policy of a revision, by any path that leads to it. */
export const policyPaths = (side: RevisionUnits): ((pattern: RegExp) => boolean) => {
  const holding = once(
    () => new Set(side.tree.paths.filter((path) => mayHoldPolicyOfIstio(mayHold(side.textOf(path) ?? '')))),
  )
  const builds = once(() =>
    side.tree.paths
      .filter((path) => buildFile(path) !== undefined)
      .map((path) => folderOf(path))
      .filter((folder) => [...(side.found.ofFolder(folder)?.reads ?? [])].some((read) => holding().has(read))),
  )
  return (pattern) => [...holding()].some((path) => pattern.test(path)) || builds().some((path) => pattern.test(path))
}

/** Paths that a text fills in where it deploys, as far as one of those that are there may decide. */
export const choicesIn = (
  { path, text }: DeployText,
  holdsPolicy: (pattern: RegExp) => boolean,
  values: { readonly isMaking: boolean; readonly isThere: (pattern: RegExp) => boolean },
): readonly Choice[] =>
  runningLines(text)
    .filter((line) => applies.test(line) || releases.test(line))
    .flatMap((line) =>
      wordsOf(line).flatMap(({ word, holes }): readonly Choice[] => {
        if (holes.length === 0 || word.startsWith('-')) return []
        const names = holes.map(nameInHole)
        const isBare = word.replaceAll(/[\0./]/g, '') === ''
        const pattern = leadsTo(word, 'below')
        const decides =
          isBare ||
          (isElsewhere.test(word) && callsItPolicy.test(word)) ||
          (pattern !== undefined &&
            ((applies.test(line) && holdsPolicy(pattern)) ||
              (releases.test(line) && values.isMaking && values.isThere(pattern))))
        return decides ? [{ path, names, isBare }] : []
      }),
    )
