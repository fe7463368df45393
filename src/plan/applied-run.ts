import { applySetParent } from '../bindings/applyset-parent.js'
import {
  appliedAnnotation,
  applySetId,
  applySetParentName,
  knownBindingsAnnotation,
  revokedAnnotation,
} from '../bindings/names.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { objectAt, textMapAt } from '../mesh/fields.js'
import type { CiContext } from '../ports/ci.js'
import type { JsonObject } from '../ports/json.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { rememberedBindings } from './known-bindings.js'
import { belongsTo, isOurs } from './ownership.js'

type Wanted = Pick<RenderedObject, 'key' | 'object'>

/** The run that writes, and what an ApplySet parent says of the program where no binding asks for one. */
export interface Writer {
  readonly run: AppliedRun
  readonly toolVersion: string
  readonly source: string
  /** What it leaves of what was taken back; missing: what is there. */
  readonly revoked?: string
}

/** One run of a pipeline. A retried one keeps its id, so that it is never newer than itself. */
export interface AppliedRun {
  readonly platform: string
  readonly repository: string
  /** Decimal digits; later runs have higher ones on both platforms. */
  readonly id: string
  /**
   * A retried run writes the ConfigMap by it, as a new one does: another run that has read the ConfigMap before, and is about to
   * leave what it saw as it was, stops there.
   */
  readonly attempt: number
  readonly sha: string
}

export const runOf = ({ platform, repository, run, sha }: CiContext): AppliedRun => ({
  platform,
  repository: repository.id,
  id: run.id,
  attempt: run.attempt,
  sha,
})

const runText = ({ platform, repository, id, attempt, sha }: AppliedRun): string =>
  `${platform}/${repository}/${id}.${attempt}/${sha}`

/** What of a run decides which is newer, and its commit. */
type MarkedRun = Omit<AppliedRun, 'attempt'>

const readRun = (text: string | undefined): MarkedRun | undefined => {
  const [, platform = '', repository = '', id = '', sha = ''] =
    /^(github|gitlab|local)\/(\d{0,20})\/(\d{1,20})(?:\.\d{1,20})?\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? '') ?? []
  return id === '' ? undefined : { platform, repository, id, sha }
}

/** The environment's ApplySet parent, where it stands and is ours. */
export const parentOf = (
  { objects }: MeshState,
  { name, namespace }: Pick<Environment, 'name' | 'namespace'>,
): KubernetesObject | undefined => {
  const parent = applySetParentName(name)
  return objects.find(
    (object) =>
      object.key.kind === 'ConfigMap' &&
      object.key.namespace === namespace &&
      object.key.name === parent &&
      isOurs(object) &&
      belongsTo(object, applySetId(parent, namespace)),
  )
}

/** The commit that was applied last, where its run left its mark. */
export const lastApplied = (
  state: MeshState,
  environment: Pick<Environment, 'name' | 'namespace'>,
): MarkedRun | undefined => readRun(parentOf(state, environment)?.annotations[appliedAnnotation])

/**
 * Why a run may not write, where a newer one of the same repository has: a rerun of an old pipeline would take back what was
 * merged since. Two repositories number their runs apart, and trust says which of them may write at all.
 */
export const supersededBy = (
  state: MeshState,
  environment: Pick<Environment, 'name' | 'namespace'>,
  run: AppliedRun,
): Problem | undefined => {
  const last = lastApplied(state, environment)
  if (last === undefined || !isNewer(last, run)) return undefined
  return {
    code: 'PLAN_SUPERSEDED',
    message: `a newer run has applied environment ${JSON.stringify(environment.name)} since, so this one writes nothing`,
    expected: `run ${last.id} or a later one (commit ${last.sha.slice(0, 12)})`,
    received: `run ${run.id} (commit ${run.sha.slice(0, 12)})`,
    remedy:
      'To go back to an older state, revert the commit and have that reviewed; a rerun of an old pipeline takes nothing back.',
  }
}

/**
 * What shall stand, with the run in its ApplySet parent and the names of all bindings that the environment has had. Every run that writes leaves its number, also where no binding is
 * left: an older one must find it. Without a run (a review), the parent keeps the one that it has.
 */
export const withRun = (
  desired: readonly Wanted[],
  state: MeshState,
  environment: Pick<Environment, 'name' | 'namespace'>,
  writer: Writer | undefined,
): readonly Wanted[] => {
  const name = applySetParentName(environment.name)
  const isParent = ({ key }: Wanted): boolean => key.group === '' && key.kind === 'ConfigMap' && key.name === name
  const annotations = parentOf(state, environment)?.annotations ?? {}
  const text =
    writer === undefined ? annotations[appliedAnnotation] : newerOf(annotations[appliedAnnotation], writer.run)
  if (text === undefined) return desired
  const known =
    writer === undefined ? annotations[knownBindingsAnnotation] : rememberedBindings(state, environment, desired)
  const revoked = writer?.revoked ?? annotations[revokedAnnotation]
  const annotated = (object: JsonObject): JsonObject =>
    withAnnotations(object, {
      [appliedAnnotation]: text,
      ...(known === undefined ? {} : { [knownBindingsAnnotation]: known }),
      ...(revoked === undefined ? {} : { [revokedAnnotation]: revoked }),
    })
  if (desired.some(isParent))
    return desired.map((one) => (isParent(one) ? { ...one, object: annotated(one.object) } : one))
  if (writer === undefined) return desired
  const key = { group: '', kind: 'ConfigMap', namespace: environment.namespace, name }
  return [{ key, object: annotated(applySetParent(new Set(), environment, writer)) }, ...desired]
}

/**
 * The number never goes down: a stop job belongs to the pipeline that started the environment, and what it takes back,
 * pipelines between the two must not give again.
 */
const newerOf = (last: string | undefined, run: AppliedRun): string => {
  const known = readRun(last)
  return last !== undefined && known !== undefined && isNewer(known, run) ? last : runText(run)
}

/** Of two runs of one repository; two repositories number theirs apart. */
const isNewer = (one: MarkedRun, other: MarkedRun): boolean =>
  one.platform === other.platform &&
  one.repository === other.repository &&
  /^\d{1,20}$/.test(other.id) &&
  BigInt(one.id) > BigInt(other.id)

const withAnnotations = (object: JsonObject, more: Readonly<Record<string, string>>): JsonObject => ({
  ...object,
  metadata: {
    ...objectAt(object, 'metadata'),
    annotations: { ...textMapAt(object, 'metadata', 'annotations'), ...more },
  },
})
