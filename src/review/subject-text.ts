import type { RowCallers } from '../mesh/difference/access-diff.js'
import { phraseParts } from '../mesh/difference/phrase.js'

/** A subject that takes names out of a wider one, in words that nobody can take for a list of whom it means. */
export interface SubjectText {
  /** `of those known here: …`; empty where nothing is known of them. */
  readonly known: string
  readonly all: string
}

const value = '`[^`]*`'
const term = `(?:service account ${value} in ${value}(?: of trust domain ${value})?(?: \\(trust domain [^()]*\\))?|(?:identities|namespace|trust domain) ${value})`
const complement = new RegExp(`^(.+?) except (${term}(?:, ${term})*)$`)
const terms = new RegExp(term, 'g')

const fates: Readonly<
  Record<'gained' | 'lost', Readonly<Record<RowCallers['excepted'], readonly [one: string, many: string]>>>
> = {
  gained: {
    allowed: ['which had it before', 'which had it before'],
    refused: ['which stays without it', 'which stay without it'],
    unchanged: ['for which nothing changes', 'for which nothing changes'],
    untold: ['which this row leaves out', 'which this row leaves out'],
  },
  lost: {
    allowed: ['which keeps it', 'which keep it'],
    refused: ['which never had it', 'which never had it'],
    unchanged: ['for which nothing changes', 'for which nothing changes'],
    untold: ['which this row leaves out', 'which this row leaves out'],
  },
}

const knownText = ({ known, more = 0 }: RowCallers, most: number): string => {
  const left = Math.max(0, known.length - most) + more
  return known.length === 0
    ? 'none of the service accounts known here'
    : `of those known here: ${known.slice(0, most).join(', ')}${left === 0 ? '' : ` and ${left} more`}`
}

/** Known callers in a row of a table; its text in full has more of them. */
const mostInRow = 6

/** Undefined for a subject that takes out nobody, or something else than names. */
export const subjectText = (
  who: string,
  side: 'gained' | 'lost',
  callers: RowCallers | undefined,
  most = Infinity,
): SubjectText | undefined => {
  const [, base = '', names = ''] = complement.exec(who) ?? []
  if (base === '') return undefined
  const isOne = (names.match(terms) ?? []).length === 1
  const fate = fates[side][callers?.excepted ?? 'untold'][isOne ? 0 : 1]
  const whom =
    base === 'any mTLS identity'
      ? 'all mTLS identities but'
      : base === 'anyone'
        ? 'everyone, with and without mTLS, but'
        : `${base}, but not`
  return { known: callers === undefined ? '' : knownText(callers, most), all: `${whom} ${names}, ${fate}` }
}

/** As a row of a table says it: first who of the known callers is meant. */
export const subjectOfRow = (who: string, side: 'gained' | 'lost', callers: RowCallers | undefined): string => {
  const text = subjectText(who, side, callers, mostInRow)
  if (text === undefined) return who
  return text.known === '' ? text.all : `${text.known}; in general ${text.all}`
}

/** Whether callers without mTLS are among those that the subject means. */
export const meansPlaintext = (who: string): boolean =>
  phraseParts(who)?.some(({ kind, text }) => kind === 'words' && /\banyone\b/.test(text)) ?? true
