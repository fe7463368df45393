import { mayHoldKind, type MayHold } from '../../manifests/may-hold.js'
import { readKinds } from '../../mesh/kinds.js'
import type { ReadRecord } from '../../ports/object.js'

/** What a program puts another text in place of, what is taken from elsewhere, and letters that are written as numbers. */
const hidden = /\{\{|\{%|<%|\$\{|\$\(|#@|__|@@|\(\(|\\(?:x|u|U)|\\\n|[\0\uFFFD]/

const key = /(?<![\w./-])([\w./-]+)["']?\s*:/g

/** Every key of a text; undefined where one may not stand there as such. */
const keysIn = (text: string): readonly string[] | undefined =>
  hidden.test(text) ? undefined : [...new Set([...text.matchAll(key)].flatMap(([, name]) => name ?? []))]

/**
 * What may stand in a part of the tree that was not read, as kinds and namespaces that were not read in whole. With its text: the
 * keys in it.
 */
export const unreadRecords = (holds: MayHold, because: string, text?: string): readonly ReadRecord[] => {
  const keys = text === undefined || holds.groups === 'any' || holds.kinds === 'any' ? undefined : keysIn(text)
  return readKinds.flatMap(({ group, kind, namespaced }): readonly ReadRecord[] => {
    if (!mayHoldKind(holds, group, kind)) return []
    const places = !namespaced ? [''] : holds.namespaces === 'any' ? ['*'] : [...holds.namespaces]
    return places.map((namespace) => ({
      group,
      kind,
      namespace,
      status: 'forbidden',
      because,
      ...(keys === undefined ? {} : { keys }),
    }))
  })
}
