import { verdictOf, type CallFindingKind } from '../calls/alignment.js'
import type { Severity } from './finding.js'
import type { Rule } from './rule.js'

/** What declared calls are judged by, as data: the findings themselves are made by `calls/`. */
const table: readonly (readonly [kind: CallFindingKind, id: string, severity: Severity, title: string, why: string])[] =
  [
    [
      'MISSING',
      'CALL-001',
      'medium',
      'MISSING: a declared call is refused',
      'Whoever declared the call needs it, and finds out when the job fails. The finding names the policy that refuses it.',
    ],
    [
      'EXCESS',
      'CALL-002',
      'high',
      'EXCESS: a call is allowed and not declared',
      'What nobody declared nobody reviewed. A stolen identity reaches it all the same.',
    ],
    [
      'NO-DEFAULT-DENY',
      'CALL-003',
      'high',
      'NO_DEFAULT_DENY: no ALLOW policy stands at a workload',
      'Istio lets everybody in where no ALLOW policy selects a workload, so nothing that is declared limits anything there.',
    ],
    [
      'PLAINTEXT',
      'CALL-004',
      'high',
      'PLAINTEXT: a called workload takes plaintext',
      'A plaintext caller has no identity: rules without one let it in, and nobody else can be told apart from it.',
    ],
    [
      'UNKNOWN-TARGET',
      'CALL-005',
      'medium',
      'UNKNOWN_TARGET: a declared call arrives nowhere',
      'No Service has the name or the port, or its selector finds no workload: there is nothing that a policy could open.',
    ],
    [
      'SHARED-IDENTITY',
      'CALL-006',
      'medium',
      'SHARED_IDENTITY: a caller’s ServiceAccount is somebody else’s, too',
      'A policy tells identities apart and nothing else, so each who runs as one may do what is declared for the others.',
    ],
    [
      'DEFAULT-IDENTITY',
      'CALL-007',
      'high',
      'DEFAULT_IDENTITY: a caller runs as the ServiceAccount default',
      'Every pod that names no ServiceAccount runs as default, so whatever is allowed to it is allowed to them.',
    ],
    [
      'NOT-INJECTED',
      'CALL-008',
      'high',
      'NOT_INJECTED: no proxy stands before a caller or what it calls',
      'Without a proxy a caller has no identity to show, and a called workload enforces no policy.',
    ],
    [
      'STALE',
      'CALL-009',
      'medium',
      'STALE: an identity of nobody',
      'Whoever makes a ServiceAccount of that name gets the access that waits for it.',
    ],
    [
      'OTHER-ENVIRONMENT',
      'CALL-010',
      'critical',
      'OTHER_ENVIRONMENT: an identity of another environment gets in',
      'What runs in a test environment is changed by more people and with less care than what it reaches.',
    ],
    [
      'OWNERS',
      'CALL-011',
      'medium',
      'OWNERS: who owns a caller is said in several ways',
      'Owners of the caller, of its ServiceAccount and the group that may act as it are the same people, or the review asks the wrong ones.',
    ],
    [
      'SEGMENT',
      'CALL-012',
      'high',
      'SEGMENT: a call or an identity crosses the border of a segment',
      'A segment holds only as long as nobody else calls its Services, and none of its identities runs anything else.',
    ],
    [
      'UNPROVEN',
      'CALL-013',
      'medium',
      'Whether declared and allowed calls are the same cannot be proved',
      'What is not modelled or was not read may let in what nobody declared, or refuse what somebody did.',
    ],
  ]

export const callRules: readonly Rule[] = table.map(([kind, id, severity, title, why]) => ({
  id,
  title,
  severity,
  why,
  find: (context) =>
    (context.calls?.().findings ?? [])
      .filter((finding) => finding.kind === kind)
      .map(({ object, text, patch, identity }) => ({ object, pointer: '', text, remedy: patch, identity })),
}))

/** Ids of the rules that the gate `calls` decides about. */
export const callRuleIds: ReadonlySet<string> = new Set(table.map(([, id]) => id))

/** Of those the rules that are about owners and identities of nobody: declared and allowed calls may be the same all the same. */
export const identityRuleIds: ReadonlySet<string> = new Set(
  table.filter(([kind]) => verdictOf([{ kind }]) === 'aligned').map(([, id]) => id),
)
