import type { Problem } from '../errors/problem.js'
import { listNames } from '../ports/list-names.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf, normalPath, type RepositoryFile } from '../ports/repository.js'
import type { FileSource } from '../ports/source.js'
import { buildFile } from './templates.js'

/** Overlays that are named in one sentence. */
const mostNamed = 4

/** Folders of these kustomizations, each with those that are deployed with it: overlays that take it and that no other one takes. */
const deployedWith = (files: readonly RepositoryFile[]): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map(
    files
      .filter(({ path }) => buildFile(path) === 'kustomize')
      .map(({ path, text }) => [folderOf(path), text] as const),
  )
  const takers = new Map<string, readonly string[]>()
  for (const [folder, text] of folders)
    for (const word of text.split(/[\s"',[\]{}]+/)) {
      const taken = word === '' || word.includes(':') ? undefined : normalPath(`${folder}/${word}`.replace(/^\/+/, ''))
      if (taken !== undefined && taken !== folder && folders.has(taken))
        takers.set(taken, [...(takers.get(taken) ?? []), folder])
    }
  const outermost = (folder: string, seen: readonly string[] = []): readonly string[] =>
    (takers.get(folder) ?? []).flatMap((taker) =>
      seen.includes(taker) ? [] : takers.has(taker) ? outermost(taker, [...seen, taker]) : [taker],
    )
  return new Map([...folders.keys()].map((folder) => [folder, [...new Set(outermost(folder))].sort(byCodePoint)]))
}

/** Names a folder as a person writes it. */
const folderText = (folder: string): string => JSON.stringify(folder === '' ? '.' : folder).slice(1, -1)

const ofKustomize = (folder: string, overlays: readonly string[] | undefined): string => {
  const [overlay, ...others] = overlays ?? []
  const named = folderText(overlay ?? folder)
  const which =
    others.length > 0
      ? ` (${listNames(overlays?.map(folderText) ?? [], mostNamed)} take it: one environment for each)`
      : overlay !== undefined
        ? ' (it takes this folder)'
        : ' (where an overlay takes this folder, name the overlay that is deployed)'
  return `Let check build it: put \`unit: { path: ${named} }\`${which} in place of \`policies\` under the environment in meshgate.yaml (\`environments.NAME.unit\`); for one question, \`meshgate explain --unit ${named}\`. Or build it (kustomize build ${named} > rendered.yaml) and list the result under \`policies\`, or give it as before and after`
}

export const mustBeBuilt = (by: 'kustomize' | 'helm', where: FileSource): Problem => {
  const folder = folderOf(where.path)
  const named = folderText(folder)
  return by === 'kustomize'
    ? {
        code: 'KUSTOMIZATION',
        message: 'The files beside this kustomization are not what reaches the cluster',
        where,
        remedy: ofKustomize(folder, undefined),
      }
    : {
        code: 'HELM_TEMPLATE',
        message: 'The files of this chart are templates, not what reaches the cluster',
        where,
        remedy: `Let check render it: put \`unit: { path: ${named} }\` in place of \`policies\` under the environment in meshgate.yaml (\`environments.NAME.unit\`; \`values: […]\` beside the path names the values); for one question, \`meshgate explain --unit ${named}\`. Or render it (helm template NAME ${named} --output-dir rendered) and list the result under \`policies\`, or give it as before and after`,
      }
}

/** Of a base that overlays among these files take, the advice names what is deployed: the base by itself is applied by nobody. */
export const withOverlaysNamed = (
  problems: readonly Problem[],
  files: readonly RepositoryFile[],
): readonly Problem[] => {
  if (!problems.some(({ code }) => code === 'KUSTOMIZATION')) return problems
  const deployed = deployedWith(files)
  return problems.map((problem) => {
    const folder =
      problem.code === 'KUSTOMIZATION' && problem.where?.kind === 'file' ? folderOf(problem.where.path) : undefined
    const overlays = folder === undefined ? undefined : deployed.get(folder)
    return folder === undefined || overlays === undefined || overlays.length === 0
      ? problem
      : { ...problem, remedy: ofKustomize(folder, overlays) }
  })
}
