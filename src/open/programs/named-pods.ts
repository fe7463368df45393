import { createReadCache, fileReader } from '../../manifests/read-objects.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { isNamedAccount, saysNamedAccount } from '../../mesh/coverage/named-accounts.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { isNamedBy } from '../../units/naming-accounts.js'
import { labelsSelected } from '../templates/deciding-holes.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** What rules and bindings of a repository say of pods that another program makes. */
export interface NamedPods {
  /** Whether one of them names an account; `namespace` undefined: of any, and `name` undefined: whatever it is called. */
  readonly namesAccount: (namespace: string | undefined, name: string | undefined) => boolean
  readonly selectsBy: (label: string) => boolean
}

/** An identity in a text, of which something else may fill in parts. */
const identity = /\/ns\/((?:\$\{[^}]*\}|[^/\s"'])+)\/sa\/((?:\$\{[^}]*\}|[^\s"',\]])+)/g

const mayBe = (written: string, name: string): boolean =>
  new RegExp(
    `^${written
      .split(/\$\{[^}]*\}|\*/)
      .map(quotePattern)
      .join('.*')}$`,
  ).test(name)

/** Texts of other programs count by the identities that they write out. */
export const namedPods = (sides: readonly RevisionUnits[], programs: Iterable<string>): NamedPods => {
  const read = fileReader({ selection: 'found', cache: createReadCache() })
  const files = sides.flatMap((side) => side.files.filter(({ text }) => mayHoldPolicy(mayHold(text))))
  const objects = files.flatMap((file) => read(file).objects)
  const states = [{ objects, reads: [] }]
  const texts = [...files.filter((file) => read(file).unread.length > 0).map(({ text }) => text), ...programs]
  const labels = new Set(sides.flatMap((side) => [...labelsSelected(side)]))
  const identities = texts.flatMap((text) =>
    [...text.matchAll(identity)].map(([, space = '', name = '']) => [space, name] as const),
  )
  const isWritten = (namespace: string | undefined, name: string): boolean =>
    identities.some(
      ([space, account]) =>
        account !== '*' && mayBe(account, name) && (namespace === undefined || mayBe(space, namespace)),
    )
  return {
    namesAccount: (namespace, name) => {
      // What something fills in may be any account.
      if (name === undefined) return saysNamedAccount(states, '${}', '') || texts.some((text) => text.includes('/sa/'))
      const isOfObject =
        namespace === undefined
          ? isNamedAccount(states, { namespace: '', name })
          : objects.some((object) => isNamedBy(object, { namespace, name }))
      return isOfObject || isWritten(namespace, name)
    },
    selectsBy: (label) => labels.has(label),
  }
}
