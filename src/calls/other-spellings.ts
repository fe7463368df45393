import { letsOtherSpellings, otherSpellingsRemedy, otherSpellingsText } from '../mesh/other-spellings.js'
import { callerKey, type CallFinding } from './alignment.js'
import { identityOf, operationText, serviceTitle } from './declaration.js'
import { shown } from './finding-text.js'
import type { DeclaredAccess } from './grants.js'
import { isTarget } from './targets.js'

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
