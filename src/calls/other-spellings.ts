import type { Mesh } from '../mesh/resolve.js'
import { callerKey, type CallFinding } from './alignment.js'
import { identityOf, operationText, serviceTitle, type Call } from './declaration.js'
import { shown } from './finding-text.js'
import type { DeclaredAccess } from './grants.js'
import { isTarget } from './targets.js'

/**
 * `notPaths` let another spelling of a path pass where slashes are not merged and decoded: servers decode `%2F`, so that
 * `/admin%2Fusers` is `/admin/users` to them (uvicorn, Tomcat by choice) and not to a policy.
 */
export const letsOtherSpellings = ({ settings }: Mesh, { exceptPaths }: Pick<Call, 'exceptPaths'>): boolean =>
  exceptPaths.length > 0 && settings.pathNormalization !== 'DECODE_AND_MERGE_SLASHES'

/** What passes beside `/x/y`, for messages. */
export const otherSpellingsText = ({ settings: { pathNormalization } }: Mesh): string =>
  `the mesh normalises paths by ${pathNormalization}: ${pathNormalization === 'MERGE_SLASHES' ? '/x%2Fy' : '/x%2Fy and //x/y'} would pass as another path than /x/y`

export const otherSpellingsRemedy =
  'Write the paths that are meant, or set meshConfig.pathNormalization.normalization to DECODE_AND_MERGE_SLASHES.'

/** Declared exceptions that a request gets past by its spelling: more is allowed than is declared. */
export const spelledOtherwise = ({ mesh, namespace, edges }: DeclaredAccess): readonly CallFinding[] =>
  edges
    .filter(({ call, target }) => isTarget(target) && letsOtherSpellings(mesh, call))
    .map(({ caller, call }) => ({
      kind: 'EXCESS',
      object: { key: callerKey(namespace, caller.id), source: call.where },
      text: `${shown(caller.id)} (${shown(identityOf(caller))}) may send ${shown(operationText(call))} to ${shown(serviceTitle(call.service))} port ${call.port}, and ${otherSpellingsText(mesh)}, where a server that decodes it finds what is kept out`,
      patch: otherSpellingsRemedy,
      identity: [caller.id, serviceTitle(call.service), String(call.port), operationText(call), 'spelling'],
    }))
