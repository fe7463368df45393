import { accessCodes } from './codes/access.js'
import { callCodes } from './codes/calls.js'
import { clusterCodes } from './codes/cluster.js'
import { configCodes } from './codes/config.js'
import { firstDayCodes } from './codes/first-day.js'
import { identityCodes } from './codes/identity.js'
import { manifestCodes } from './codes/manifests.js'
import { meshCodes } from './codes/mesh.js'
import { planCodes } from './codes/plan.js'
import { platformCodes } from './codes/platform.js'
import { snapshotCodes } from './codes/snapshot.js'
import { usageCodes } from './codes/usage.js'

/** Exit codes of the command, the same on every platform (docs/reference/exit-codes.md). */
export const exitCodes = { fine: 0, gate: 1, usage: 2, identity: 3, outside: 4, notReviewed: 5 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a code stands for. Every code has a page of its name under docs/codes/. */
export interface CodeEntry {
  readonly exit: ExitCode
  /** One line for the index of the pages. */
  readonly title: string
}

export const codes = {
  ...usageCodes,
  ...configCodes,
  ...manifestCodes,
  ...meshCodes,
  ...accessCodes,
  ...identityCodes,
  ...platformCodes,
  ...clusterCodes,
  ...planCodes,
  ...snapshotCodes,
  ...firstDayCodes,
  ...callCodes,
} as const satisfies Readonly<Record<string, CodeEntry>>

/** A stable reason code: renamed never, retired only in a major release. */
export type Code = keyof typeof codes
