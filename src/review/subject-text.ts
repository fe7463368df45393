import type { RowCallers } from '../mesh/difference/access-diff.js'
import { phraseParts, quoted } from '../mesh/difference/phrase.js'

/** A subject that takes names out of a wider one: the whole set with whom it takes out, then whom of those known it means. */
export interface SubjectText {
  /** `any mTLS identity`. */
  readonly base: string
  /** Whom it takes out. */
  readonly others: string
  /** What is true of the others: `still allowed`. */
  readonly fate: string
  /** Of the others, accounts as which nothing here runs. Missing: none. */
  readonly unused?: readonly string[]
  /** `accounts here that lose it`; empty where nobody known is told. */
  readonly title: string
  /** Those of the known whom it means; empty with an empty title. */
  readonly known: string
  /** All of it in one clause that names nobody known: `all mTLS identities but …, which keep it`. */
  readonly all: string
}

/** A subject of a row: one sentence, or whom it means and whom it takes out. */
export type RowSubject = string | Omit<SubjectText, 'all'>

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
  title: 'nothing changes for these',
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

/** `a, b and 3 more, the workload itself`; empty where nobody known is meant. */
const knownText = ({ known, more = 0, itself }: RowCallers, most: number): string => {
  const others = known.filter((one) => one !== itself)
  const counted = more - (itself === undefined || known.includes(itself) ? 0 : 1)
  const left = Math.max(0, others.length - most) + counted
  const named = others.slice(0, most).join(', ')
  return [
    ...(named === '' ? [] : [`${named}${left === 0 ? '' : ` and ${left} more`}`]),
    ...(itself === undefined ? [] : ['the workload itself']),
  ].join(', ')
}

/** The set from which a subject takes some out: `any mTLS identity` of `any mTLS identity except …`. */
export const wholeOf = (who: string): string | undefined => complement.exec(who)?.[1]

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
  const known = callers === undefined || most === 0 ? undefined : knownText(callers, most)
  return {
    base: base === 'anyone' ? 'anyone, with or without mTLS,' : base,
    others: names,
    fate: fate.title,
    ...(callers?.unused === undefined ? {} : { unused: callers.unused }),
    title: known === undefined || known === '' ? '' : `accounts here that ${side === 'gained' ? 'gain' : 'lose'} it`,
    known: known === '' ? 'no account known here is one of them' : (known ?? ''),
    all: `${all} ${names}, ${isOne ? fate.one : fate.many}`,
  }
}

/** Before accounts that a row takes out, and as which nothing here runs. */
export const unusedLead = '; used by no workload here: '

/** The whole in one sentence. */
export const subjectSentence = (subject: RowSubject): string =>
  typeof subject === 'string'
    ? subject
    : [
        `${subject.base} except ${subject.others} (${subject.fate}${subject.unused === undefined ? '' : `${unusedLead}${subject.unused.map(quoted).join(', ')}`})`,
        ...(subject.known === '' ? [] : [knownSentence(subject)]),
      ].join('; ')

/** `accounts here that lose it: …`. */
export const knownSentence = ({ title, known }: Exclude<RowSubject, string>): string =>
  title === '' ? known : `${title}: ${known}`

/** Whether callers without mTLS are among those that the subject means. */
export const meansPlaintext = (who: string): boolean =>
  phraseParts(who)?.some(({ kind, text }) => kind === 'words' && /\banyone\b/.test(text)) ?? true
