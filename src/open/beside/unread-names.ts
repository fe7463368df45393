import { printableName } from '../../manifests/not-regular.js'
import { mayHoldPolicy } from '../../manifests/may-hold.js'
import type { UnreadPart } from '../../manifests/read-objects.js'
import { nobodys, type Account } from '../../mesh/account-moves.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { tokensTellApart } from '../../mesh/names-account.js'
import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { isToldApart } from '../../units/naming-accounts.js'
import { touchedPlaces, type TouchedPlaces } from '../../units/touched-places.js'
import type { UnitText, UnitWords } from '../../units/words-of-unit.js'
import {
  fillsIdentity,
  fillsSelector,
  fillsSpace,
  labelChanges,
  writesApart,
  writesSelector,
  writesToken,
  type LabelChange,
} from '../templates/filled-names.js'
import { whyOnly } from './meeting-objects.js'
import type { Neighbour } from './neighbour.js'
import { reasonOf, repeatedWords } from '../settle-unread.js'

/** What of the texts decides by an account that pods take or leave, or by a namespace that they move to or leave. */
const namedIn = (
  texts: readonly UnitText[],
  { accounts, moves, tokens }: TouchedPlaces,
  /** The namespace of a chart that nothing says where to release: its pods may be of any. */
  guessed?: string,
  labels: readonly LabelChange[] = [],
): { readonly path: string; readonly names: string } | undefined =>
  [
    ...texts.flatMap(({ path, text }) =>
      accounts
        .filter((account) => writesAccount(text, account, account.namespace === guessed))
        .map(({ name }) => ({ path, names: `names service account ${quotedName(name)}, which pods take or leave` })),
    ),
    ...texts.flatMap(({ path, text }) =>
      // What a new workload may be given by name is written by that name, or by who fills it in.
      moves
        .flatMap(({ to, from }) => (from === undefined ? [] : [to, from]))
        .filter((account) => fillsIdentity(text, account))
        .map(({ name }) => ({ path, names: `may name service account ${quotedName(name)}, which pods take or leave` })),
    ),
    ...texts.flatMap(({ path, text }) =>
      moves
        .filter((move) => tellsApart(text, move))
        .map(({ to }) => ({
          path,
          names: `may tell service account ${quotedName(to.name)} from another, which pods take or leave`,
        })),
    ),
    ...texts.flatMap(({ path, text }) =>
      tokens
        .filter((account) => writesToken(text, account))
        .map(({ name }) => ({ path, names: `may know service account ${quotedName(name)} by a token that pods take` })),
    ),
    ...spacesMoved(moves).flatMap((space) => {
      const path = decidesBySpace(texts, space)
      return path === undefined
        ? []
        : [{ path, names: `decides by namespaces, of which pods move to or leave ${quotedName(space)}` }]
    }),
    ...spacesMoved(moves).flatMap((space) =>
      texts
        .filter(({ text }) => fillsSpace(text, space, accounts))
        .map(({ path }) => ({ path, names: `may name namespace ${quotedName(space)}, which pods move to or leave` })),
    ),
    ...labels.flatMap((change) =>
      texts
        .filter(({ text }) => fillsSelector(text, change) || writesSelector(text, change))
        .map(({ path }) => ({
          path,
          names: `may select by label ${quotedName([...change.labels][0] ?? '')}, which pods take or lose`,
        })),
    ),
  ][0]

/**
 * A unit that nobody could render, and whose files write an account that pods take or leave, or a namespace that they move to or
 * leave: no comparison knows the workloads that its rules are about, so that an unread rule says nothing by itself.
 */
export const namingUnread = (
  words: UnitWords,
  title: string,
  {
    why: [first],
    shared,
    touched,
    guessed,
    labels,
  }: {
    readonly why: readonly Reason[]
    readonly shared: ReadonlySet<string>
    readonly touched: TouchedPlaces
    readonly guessed?: string | undefined
    readonly labels?: readonly LabelChange[]
  },
): readonly Reason[] => {
  if (first === undefined) return []
  const found = namedIn(
    words.texts.filter(({ path }) => !shared.has(path)),
    touched,
    guessed,
    labels,
  )
  if (found === undefined) return []
  const { path, names } = found
  return [
    {
      code: 'NAMESPACE_UNREAD',
      text: `${path} of ${title} was not rendered, and it ${names} with this change: ${whyOnly(first, title)}`,
      where: { kind: 'file', path: printableName(path), line: 1, column: 1 },
    },
  ]
}

/** The same of a file, or a part of it, that nobody can read, and of what is described several times; the first is told. */
export const namingParts = (sides: readonly Sides[], touched: TouchedPlaces, guessed?: string): readonly Reason[] => {
  if (touched.moves.length === 0 && touched.tokens.length === 0) return []
  const [repeated] = sides
    .flatMap(({ unread }) => unread?.parts?.repeated ?? [])
    .flatMap((objects) => repeatedNaming(objects, touched))
  if (repeated !== undefined) return [repeated]
  const parts = sides
    .flatMap(({ unread }) => [...(unread?.parts?.before ?? []), ...(unread?.parts?.after ?? [])])
    .filter(({ holds }) => mayHoldPolicy(holds))
  const reasons = parts.flatMap((part): readonly Reason[] => {
    const found = namedIn([{ path: part.path, text: part.written }], touched, guessed)
    return found === undefined ? [] : [partReason(part, found.names)]
  })
  return reasons.slice(0, 1)
}

const repeatedNaming = (objects: readonly KubernetesObject[], { moves, tokens }: TouchedPlaces): readonly Reason[] => {
  const naming = objects.find(
    (object) =>
      moves.some((move) => isToldApart(object, move)) ||
      tokens.some((account) => tokensTellApart(object, nobodys(account), account)),
  )
  return naming === undefined
    ? []
    : [
        {
          code: 'NAMESPACE_UNREAD',
          text: `${repeatedWords(objects)}, and one of these tells accounts apart that pods take or leave with this change. Give each environment its own list of policies in meshgate.yaml, or remove all but one`,
          where: naming.source,
        },
      ]
}

/** Sides of the only unit, with what of its own files nobody can read. */
export const withUnreadNames = (sides: Sides, roots: ReadonlySet<string>): Sides => {
  if (sides.unread?.parts === undefined) return sides
  const touched = touchedPlaces(sides.before, sides.after, roots)
  const naming = touched === undefined ? [] : namingParts([sides], touched)
  return naming.length === 0 ? sides : { ...sides, unproven: [...(sides.unproven ?? []), ...naming] }
}

/** The same of texts that nobody compares, as those of Terraform: what they may name is all that they are asked for. */
export const withNamesElsewhere = async (
  sides: Sides,
  elsewhere: readonly Neighbour[],
  roots: ReadonlySet<string>,
): Promise<Sides> => {
  const touched = elsewhere.length === 0 ? undefined : touchedPlaces(sides.before, sides.after, roots)
  if (touched === undefined) return sides
  const labels = labelChanges(sides.before, sides.after)
  if (touched.moves.length === 0 && labels.length === 0) return sides
  const naming = await Promise.all(
    elsewhere.map(async (unit) => {
      const [words, { unproven: why = [] }] = await Promise.all([unit.words(), unit.sides()])
      return namingUnread(words, unit.title, { why, shared: new Set(), touched, labels })
    }),
  )
  const [first] = naming.flat()
  return first === undefined ? sides : { ...sides, unproven: [...(sides.unproven ?? []), first] }
}

const partReason = (part: UnreadPart, names: string): Reason => {
  const [first] = part.problems
  return {
    code: 'NAMESPACE_UNREAD',
    text: `${reasonOf(part)}, and it ${names} with this change. ${first?.remedy ?? ''}`.trim(),
    ...(first?.where === undefined ? {} : { where: first.where }),
  }
}

/** Who is new, or came as nobody, had nothing of any account. */
const tellsApart = (text: string, { to, from, showed, shows }: TouchedPlaces['moves'][number]): boolean => {
  const then = from ?? nobodys(to)
  return writesApart(text, showed ? then : undefined, shows ? to : undefined) || (!shows && writesToken(text, to))
}

/** As a principal, or beside the word of the field that holds names alone. */
const writesAccount = (text: string, { namespace, name }: Account, isAnywhere: boolean): boolean => {
  const word = new RegExp(`(?<![\\w.-])${quotePattern(name)}(?![\\w.-])`)
  const otherSpace = new RegExp(
    `/ns/(?!${quotePattern(namespace)}/)[a-z0-9-]+/sa/${quotePattern(name)}(?![\\w.-])`,
    'g',
  )
  const callFor = new RegExp(`--serviceaccount[=\\s]["']?${quotePattern(namespace)}:${quotePattern(name)}(?![\\w.-])`)
  return text
    .split('\n')
    .map((line) => (isAnywhere ? line : line.replaceAll(otherSpace, '')))
    .some(
      (line) =>
        callFor.test(line) ||
        (word.test(line) && (line.includes(`/sa/${name}`) || /service_?-?accounts|ServiceAccount\b.*name/i.test(line))),
    )
}

const spacesMoved = (moves: TouchedPlaces['moves']): readonly string[] => [
  ...new Set(
    moves.flatMap(({ to, from, showed, shows }) => {
      if (from === undefined) return []
      if (from.namespace !== to.namespace) return [to.namespace, from.namespace]
      return showed === shows ? [] : [to.namespace]
    }),
  ),
]

const spaceFields = /\b(?:not_?)?namespaces["']?\s*[:=]|source\.namespace|\bremoteNamespace["']?\s*:/i

/** The first text with a rule about namespaces where some text of the unit names this one, as no namespace of an object. */
const decidesBySpace = (texts: readonly UnitText[], space: string): string | undefined => {
  const name = quotePattern(space)
  const word = new RegExp(`(?<![\\w.-])${name}(?![\\w.-])`)
  const ofObject = new RegExp(`\\b(?:name|namespace)["']?\\s*:\\s*["']?${name}(?![\\w.-])`, 'g')
  const inIdentity = new RegExp(`/ns/${name}/|serviceaccounts?:${name}(?![\\w.-])`)
  const isWritten = texts.some(({ text }) => word.test(text.replaceAll(ofObject, '')))
  return texts.find(({ text }) => inIdentity.test(text) || (isWritten && spaceFields.test(text)))?.path
}

const quotedName = (name: string): string => `\`${name}\``
