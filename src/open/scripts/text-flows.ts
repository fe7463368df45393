import { isJsonObject, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { deployTexts, leadsTo, wordsOf } from './deploy-texts.js'
import { handingOf, type HandingPlaces } from './handing-commands.js'
import { handingTargets, isMakefile, makeFlow } from './make-flow.js'
import { isData } from '../templates/object-text.js'
import { holdsStoredObject } from './step-objects.js'
import { isOfOthers } from './own-texts.js'
import { pipelineFlow } from './pipeline-flow.js'
import { policyPlaces } from './policy-places.js'
import { programFlow } from './program-flow.js'
import type { RevisionUnits, WholeRepository } from '../reached/revision-units.js'
import { scriptFlow, type ScriptFlow } from './script-flow.js'

/** Other programs are read by their lines. */
const isScript = /\.(?:sh|bash|zsh|ksh|bats|envrc)$|(?:^|\/)[^./]+$/

/** What a text does, in the words of its language. */
export const flowIn = (path: string, text: string, places: HandingPlaces): ScriptFlow => {
  if (isMakefile(path)) return makeFlow(text, places)
  if (isData.test(path)) return pipelineFlow(commandsIn(path, readValues(text)), places)
  return isScript.test(path) &&
    !/^(?:Jenkinsfile|Tiltfile|Earthfile|Dockerfile|Vagrantfile|Rakefile)/.test(nameOf(path))
    ? scriptFlow(text, places)
    : programFlow(text, places)
}

/** Of a package of npm its commands are all that runs. */
const commandsIn = (path: string, values: readonly Json[]): readonly Json[] =>
  nameOf(path) === 'package.json'
    ? values.map((value) => (isJsonObject(value) ? (value['scripts'] ?? null) : null))
    : values

/** What of both revisions a command may name; that one text runs another is left to the caller. */
export const directPlaces = (before: RevisionUnits, after: RevisionUnits): HandingPlaces => ({
  ...policyPlaces(before, after, () => true),
  isBuilt: (folder) =>
    after.found.units.some(({ source }) => source.kind === 'kustomize' && folder.test(source.folder)),
  isOfOneSide: oneSided(before, after),
  runsHanding: () => false,
})

/** Places of both revisions, with the texts of the later one that hand policies over. */
export const handingPlaces = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
): Promise<HandingPlaces> => {
  const direct = directPlaces(before, after)
  const all = await deployTexts(repository, after)
  const handing = once(() =>
    all.filter(({ path, text }) => !isOfOthers(path) && !holdsStoredObject(text) && flowIn(path, text, direct).hands),
  )
  const targets = once(() => new Set(handing().flatMap(({ path, text }) => targetsOf(path, text, direct))))
  return {
    ...direct,
    runsHanding: (command) =>
      runs(
        command,
        handing().map(({ path }) => path),
        targets,
      ),
  }
}

const oneSided = (before: RevisionUnits, after: RevisionUnits): HandingPlaces['isOfOneSide'] => {
  const [old, now] = [new Set(before.tree.paths), new Set(after.tree.paths)]
  const one = [...old, ...now].filter((path) => !old.has(path) || !now.has(path))
  const names = new Set(one.flatMap((path) => path.split('/')))
  const both = once(() => [...old].filter((path) => now.has(path)))
  return (word) => {
    if (!names.has(nameOf(word.replace(/\/+$/, '')))) return false
    const pattern = leadsTo(word, 'below')
    return pattern !== undefined && one.some((path) => pattern.test(path)) && !both().some((path) => pattern.test(path))
  }
}

/** Targets and commands of a text by their names, which hand policies over. */
export const targetsOf = (path: string, text: string, places: HandingPlaces): readonly string[] => {
  if (isMakefile(path)) return handingTargets(text, places)
  const [value] = /(?:^|\/)(?:package\.json|Taskfile[^/]*)$/.test(path) ? readValues(text) : []
  return Object.values<Json>(isJsonObject(value) ? value : {}).flatMap((list) =>
    isJsonObject(list)
      ? Object.entries<Json>(list).flatMap(([name, one]) =>
          handingOf(JSON.stringify(one).replaceAll(/[[\]{}",]/g, ' '), places) === undefined ? [] : [name],
        )
      : [],
  )
}

const runsTargets = /^(?:\S+=\S+\s+)*(?:@|-)?(?:make|gmake|just|task|npm|yarn|pnpm)\s/

/** Whether a command runs another text, as a file or by the name of a target. */
export const runs = (command: string, paths: readonly string[], targets: () => ReadonlySet<string>): boolean => {
  if (paths.length === 0 || /^(?:chmod|echo|cat|ls|cp|shellcheck|git|\[)\s/.test(command)) return false
  if (runsTargets.test(command))
    return command
      .split(/\s+/)
      .slice(1)
      .some((word) => targets().has(word))
  return wordsOf(command).some(({ word }) => {
    if (!/\/|\.\w+$/.test(word)) return false
    const pattern = leadsTo(word, 'below')
    return (
      pattern !== undefined &&
      paths.some((path) => isRunnableBy(command, path) && pattern.test(path) && endsAs(path, word))
    )
  })
}

const isRunnable = /\.(?:sh|bash|zsh|py|rb|[cm]?[jt]s|ps1)$|(?:^|\/)[^./]+$|\.github\/(?:workflows|actions)\//

/** Files of tasks are run by their own program, and by one another. */
const isRunnableBy = (command: string, path: string): boolean =>
  isRunnable.test(path) || (/\bansible-playbook\s|^uses\s/.test(command) && /\.ya?ml$/.test(path))

/** A folder is run where it is an action. */
const endsAs = (path: string, word: string): boolean => {
  const plain = word.replace(/^(?:\0?\/|\.{1,2}\/|\0)+/, '').replace(/\/+$/, '')
  return path.endsWith(plain) || /^(?:.*\/)?action\.ya?ml$/.test(path)
}
