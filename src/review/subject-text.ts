import type { RowCallers } from '../mesh/difference/access-diff.js'
import { phraseParts } from '../mesh/difference/phrase.js'

/** A subject that takes names out of a wider one, in words that nobody can take for a list of whom it means. */
export interface SubjectText {
  /** Whom it means: those of the known callers first. */
  readonly whom: string
  /** What is true of the others: `still allowed`. */
  readonly fate: string
  /** Whom it takes out. */
  readonly others: string
  /** All of it in one clause that names nobody known: `all mTLS identities but …, which keep it`. */
  readonly all: string
}

/** A subject of a row: one sentence, or whom it means and whom it takes out. */
export type RowSubject = string | Pick<SubjectText, 'whom' | 'fate' | 'others'>

const value = '`[^`]*`'
const term = `(?:service account ${value} in ${value}(?: of trust domain ${value})?(?: \\(trust domain [^()]*\\))?|(?:identities|namespace|trust domain) ${value})`
const complement = new RegExp(`^(.+?) except (${term}(?:, ${term})*)$`)
const terms = new RegExp(term, 'g')

interface Fate {
  readonly title: string
  readonly one: string
  readonly many: string
}

const untold: Fate = {
  title: 'not in this row',
  one: 'which this row leaves out',
  many: 'which this row leaves out',
}
const unchanged: Fate = {
  title: 'nothing changes for',
  one: 'for which nothing changes',
  many: 'for which nothing changes',
}

const fates: Readonly<Record<'gained' | 'lost', Readonly<Record<RowCallers['excepted'], Fate>>>> = {
  gained: {
    allowed: { title: 'allowed before, too', one: 'which had it before', many: 'which had it before' },
    refused: { title: 'still refused', one: 'which stays without it', many: 'which stay without it' },
    unchanged,
    untold,
  },
  lost: {
    allowed: { title: 'still allowed', one: 'which keeps it', many: 'which keep it' },
    refused: { title: 'refused before, too', one: 'which never had it', many: 'which never had it' },
    unchanged,
    untold,
  },
}

/** `a, b and 3 more known here, the workload itself`; empty where nobody known is meant. */
const knownText = ({ known, more = 0, itself }: RowCallers, most: number): string => {
  const others = known.filter((one) => one !== itself)
  const counted = more - (itself === undefined || known.includes(itself) ? 0 : 1)
  const left = Math.max(0, others.length - most) + counted
  const named = others.slice(0, most).join(', ')
  return [
    ...(named === '' ? [] : [`${named}${left === 0 ? '' : ` and ${left} more`} known here`]),
    ...(itself === undefined ? [] : ['the workload itself']),
  ].join(', ')
}

/** Everyone whom the base means and the subject neither names nor takes out. */
const restOf = (base: string): string | undefined =>
  base === 'any mTLS identity'
    ? 'any mTLS identity not named here'
    : base === 'anyone'
      ? 'anyone not named here, with or without mTLS'
      : undefined

const whomText = (base: string, callers: RowCallers | undefined, most: number): string => {
  const rest = restOf(base)
  if (callers === undefined || most === 0) return rest ?? `${base}, all but those that follow`
  const known = knownText(callers, most)
  if (known === '') return `${rest ?? base}; none of the accounts known here`
  return rest === undefined ? `${base}: ${known}, and any not named here` : `${known}, and ${rest}`
}

/** Undefined for a subject that takes out nobody, or something else than names. With `most` of 0 it names nobody known. */
export const subjectText = (
  who: string,
  side: 'gained' | 'lost',
  callers: RowCallers | undefined,
  most = Infinity,
): SubjectText | undefined => {
  const [, base = '', names = ''] = complement.exec(who) ?? []
  if (base === '') return undefined
  const isOne = (names.match(terms) ?? []).length === 1
  const fate = fates[side][callers?.excepted ?? 'untold']
  const all =
    base === 'any mTLS identity'
      ? 'all mTLS identities but'
      : base === 'anyone'
        ? 'everyone, with and without mTLS, but'
        : `${base}, but not`
  return {
    whom: whomText(base, callers, most),
    fate: fate.title,
    others: names,
    all: `${all} ${names}, ${isOne ? fate.one : fate.many}`,
  }
}

/** The whole in one sentence. */
export const subjectSentence = (subject: RowSubject): string =>
  typeof subject === 'string' ? subject : `${subject.whom}; ${subject.fate}: ${subject.others}`

/** Whether callers without mTLS are among those that the subject means. */
export const meansPlaintext = (who: string): boolean =>
  phraseParts(who)?.some(({ kind, text }) => kind === 'words' && /\banyone\b/.test(text)) ?? true
