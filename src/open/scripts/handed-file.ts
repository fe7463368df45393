import { isInside, pathFrom } from '../../units/revision-tree.js'
import type { ChangedNames } from '../templates/changed-names.js'
import { type DeployText, isPipeline } from './deploy-texts.js'
import type { RevisionUnits, WholeRepository } from '../reached/revision-units.js'

/** Parts of a chart, which its unit is rendered with. */
export const isPartOfChart = (path: string, folders: readonly string[]): boolean =>
  folders.some(
    (folder) =>
      isInside(path, folder) &&
      /^(?:(?:templates|charts|crds|files)\/|(?:values\.yaml|Chart\.yaml)$)/.test(pathFrom(folder, path)),
  )

const isListOfNames = /(?:^|\/)(?:\.envrc$|\.env(?:\.[^/]*)?$)|\.(?:env|mk|properties)$/

/** Where pipelines and lists of names stand: what they say holds wherever it is asked for. */
export const isEverywhere = (path: string): boolean => isPipeline.test(path) || isListOfNames.test(path)

/** Where handed files are looked for. */
export interface Handing {
  readonly repository: WholeRepository
  readonly before: RevisionUnits
  readonly after: RevisionUnits
  readonly usersOf: () => Promise<ReadonlyMap<string, string>>
}

/** A changed file with what it says otherwise than before, and the texts that name it. */
export interface Handed {
  readonly path: string
  readonly texts: readonly [string, string]
  readonly given: ChangedNames
  readonly naming: readonly { readonly deploy: DeployText; readonly lines: readonly string[] }[]
  /** Names that the file gives a value, and those that programs give one out of it. */
  readonly names: () => ReadonlySet<string>
}
