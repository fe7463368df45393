import type { KubernetesObject } from '../ports/object.js'
import { judgeEnvironment, type EnvironmentPlan } from './judge-environment.js'
import type { OpenedEnvironment } from './opened-environment.js'

/** What stands on each side, and what is said of it. */
interface ObjectSides {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  readonly notes?: readonly string[]
}

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
export const judgeObjects = (opened: OpenedEnvironment, sides: ObjectSides): EnvironmentPlan =>
  judgeEnvironment({
    ...opened,
    configuration: {
      ...opened.configuration,
      before: undefined,
      after: undefined,
      base: undefined,
      head: undefined,
      changes: [],
    },
    identity: undefined,
    sides: { ...sides, whole: false, ofCluster: true, unreadableBefore: [] },
  })
