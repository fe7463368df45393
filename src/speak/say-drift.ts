import type { Run } from '../open/run.js'
import type { DriftedObject } from '../plan/drift/drifted-object.js'
import type { RightsMoved } from '../plan/drift/rights-moved.js'
import {
  besideText,
  driftHeadline,
  driftWords,
  wayBackWords,
  waysForward,
  type DriftedEnvironment,
  type DriftFound,
} from '../review/drift-text.js'
import { permissionLines } from '../review/render-terminal.js'

/** The log says what the issue says. */
export const sayDrift = (
  { output, context }: Run,
  environment: DriftedEnvironment,
  found: DriftFound,
  drifted: boolean,
): void => {
  const { objects, since, rights, counted } = found
  const beside = besideText(found.beside)
  if (drifted)
    output.info(
      `Drift of ${environment.name}: ${driftHeadline(found).join('; ')}.${found.plan.reviewed.gate.passed ? '' : ' It blocks, since the environment has `gate: { drift: error }`.'}`,
    )
  else
    output.info(
      beside === ''
        ? `No drift: the cluster of ${environment.name} is as the branch says.`
        : `No drift of what the branch of ${environment.name} says; ${beside}.`,
    )
  if (found.notCompared.length > 0) output.info(`${driftWords.notCompared}: ${found.notCompared.join(', ')}.`)
  if (counted !== undefined && counted > 0) output.info('What the cluster says is not shown on a public repository.')
  if (since.length > 0)
    output.section(`meshgate: ${driftWords.since}`, since.map(({ object, by }) => `- ${object}: ${by}`).join('\n'))
  if (rights.length > 0) output.section(`meshgate: ${driftWords.rights}`, rights.map(rightsLine).join('\n'))
  const each = permissionLines(found.plan.reviewed.permissions)
  if (rights.length > 0 && context.platform !== 'local')
    output.section(`meshgate: each right that moves, ${each.length}`, each.join('\n'))
  if (objects.length > 0)
    output.section('meshgate: objects that are not as the protected branch says', objects.map(objectLine).join('\n'))
  if (!drifted) return
  const { revert, adopt } = waysForward(found, environment)
  const lines = (commands: readonly string[]): readonly string[] => commands.slice(0, 20).map((text) => `  ${text}`)
  output.section(
    revert.length > 0 && adopt.length > 0 ? 'meshgate: both ways forward' : 'meshgate: the way forward',
    [
      ...(revert.length === 0 ? [] : [`${driftWords.revert}: ${wayBackWords(found.wayBack)}:`]),
      ...lines(revert),
      ...(adopt.length === 0 ? [] : [`${driftWords.adopt.join(': ')}:`]),
      ...lines(adopt),
    ].join('\n'),
  )
}

const rightsLine = ({ object, what, by }: RightsMoved): string =>
  `- ${object}: ${what.slice(0, 10).join('; ')}${by === undefined ? '' : ` (${by})`}`

const objectLine = ({ kind, object, details }: DriftedObject): string => {
  const told = details.slice(0, 10).map(({ what, by }) => (by === undefined ? what : `${what} by ${by}`))
  return `- ${kind}: ${object}${told.length === 0 ? '' : ` (${told.join('; ')})`}`
}
