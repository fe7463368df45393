import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Run } from '../open/run.js'
import { editedPolicies } from '../plan/edited-policies.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import { keyText } from '../ports/object.js'
import { plural } from '../review/plural.js'

/** Tells what of the reviewed files the cluster holds otherwise, and this run leaves so. On a public repository by its number. */
export const sayEditedPolicies = (
  { output }: Run,
  opened: LiveEnvironment,
  { rendered }: Pick<EnvironmentPlan, 'rendered'>,
): void => {
  const edited = editedPolicies(opened, new Set(rendered.map(({ key }) => keyText(key))))
  if (edited.length === 0) return
  const shown = opened.hides ? [] : edited.slice(0, 10)
  const more = edited.length - shown.length
  output.warning(
    [
      `The cluster holds ${plural(edited.length, 'policy', 'policies')} of the repository otherwise than the files that were reviewed, and this run does not write them${shown.length === 0 ? '.' : ':'}`,
      ...shown.map((line) => `- ${line}`),
      ...(shown.length > 0 && more > 0 ? [`- and ${more} more`] : []),
      `\`meshgate drift --environment ${opened.environment.name}\` says whom that lets in.`,
    ].join('\n'),
  )
}
