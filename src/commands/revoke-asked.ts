import { Refusal } from '../errors/problem.js'
import type { Asked } from '../plan/revoke/asked-bindings.js'
import type { Inputs } from '../ports/inputs.js'
import { readYesOrNo } from '../command-line/read-yes-or-no.js'

/** What a command line names; the inputs say it where it does not. */
export interface RevokeOptions {
  readonly bindings: readonly string[]
  readonly expired: boolean
}

/** A word that is misspelt must not mean the whole environment. Throws USAGE. */
export const readAsked = (inputs: Inputs, options: RevokeOptions): Asked => {
  const given = inputs.bindings ?? ''
  const names = options.bindings.length > 0 ? options.bindings : given.split(/[\s,]+/).filter((name) => name !== '')
  const wantsExpired = readYesOrNo('expired', inputs.expired)
  const expired = options.expired || wantsExpired
  if (expired && names.length > 0)
    throw new Refusal({
      code: 'USAGE',
      message: 'both bindings and `expired` are named, and each says what is to be taken back',
      expected: 'one of them',
      received: names.join(', ').slice(0, 200),
      remedy: 'Leave `expired` out to take these bindings back, or the names to take back what has run out.',
    })
  if (expired) return { kind: 'expired' }
  if (names.length > 0) return { kind: 'bindings', names }
  if (inputs.bindings === undefined) return { kind: 'environment' }
  throw new Refusal({
    code: 'USAGE',
    message: 'the input bindings names none',
    where: { kind: 'input', name: 'bindings' },
    expected: 'names of bindings, apart by commas or spaces',
    received: given.slice(0, 100),
    remedy: 'Write the names, or leave the input out to take the whole environment back.',
  })
}
