import { keyTitle } from '../ports/object.js'
import type { TokenReview, TokenVerdict } from '../plan/plan.js'
import { code, fenced, prose } from './escape.js'
import { plural } from './plural.js'
import type { Level } from './review-meta.js'

const list = (values: readonly string[]): string =>
  values.length === 0
    ? 'any'
    : values
        .slice(0, 8)
        .map((value) => code(value, 160))
        .join(', ') + (values.length > 8 ? ` and ${values.length - 8} more` : '')

const nearest = (verdict: TokenVerdict): string =>
  verdict.nearest === undefined
    ? ''
    : `; the nearest is ${code(verdict.nearest.audience, 160)}, which differs in ${verdict.nearest.differs.join(' and ')}`

const verdictLine = (verdict: TokenVerdict): string => {
  const subject = `${code(keyTitle(verdict.requestAuthentication), 160)} rule ${verdict.rule}`
  switch (verdict.verdict) {
    case 'accepted':
      return `- accepted by ${subject}, though not exactly equal: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`
    case 'refused':
      return `- **refused** by ${subject}: ${verdict.status} ${code(verdict.message)}: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`
    case 'cannot tell':
      return `- cannot tell for ${subject}: ${prose(verdict.message)}`
    case 'not for this issuer':
      return `- not for this issuer: ${subject}`
  }
}

/** What a reader has to look at: everything but a plain yes. */
const isTold = (verdict: TokenVerdict): boolean => verdict.verdict !== 'accepted' || verdict.looser === true

const accepted = (verdicts: readonly TokenVerdict[]): readonly string[] => {
  const plain = verdicts.filter((verdict) => !isTold(verdict))
  if (plain.length === 0) return []
  const names = plain
    .slice(0, 3)
    .map(({ requestAuthentication, rule }) => `${code(keyTitle(requestAuthentication), 160)} rule ${rule}`)
  return [`accepted by ${names.join(', ')}${plain.length > 3 ? ` and ${plain.length - 3} more` : ''}`]
}

const seen: Readonly<Record<TokenReview['seen'], string>> = {
  verified: 'verified',
  'not seen': 'no token was seen; the configured audience is judged',
  'not requested': 'not requested',
}

const mends = (verdicts: readonly TokenVerdict[]): readonly string[] => {
  const texts = [...new Set(verdicts.flatMap((verdict) => verdict.mends))].slice(0, 12)
  if (texts.length === 0) return []
  return [
    '<details>',
    '<summary>How to mend it: each of these is enough</summary>',
    '',
    ...texts.flatMap((text) => [fenced(text.split('\n'), 'yaml'), '']),
    '</details>',
    '',
  ]
}

/** The job's identity and what the mesh says to its token: one line, what needs a look spelt out, other issuers counted. */
export const tokenSection = (token: TokenReview, level: Level): readonly string[] => {
  const about =
    token.seen !== 'not requested' ||
    token.reason !== '' ||
    token.verdicts.some((verdict) => verdict.verdict !== 'not for this issuer')
  if (!about || level === 'verdict' || level === 'list') return []
  const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer')
  const others = token.verdicts.length - judged.length
  const order = ['refused', 'cannot tell', 'accepted']
  const told = judged
    .filter(isTold)
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index)
  const shown = told.slice(0, level === 'full' ? 200 : 5).map(({ verdict }) => verdictLine(verdict))
  const left = told.length - shown.length
  const facts = [
    seen[token.seen] + (token.reason === '' ? '' : `, since ${prose(token.reason)}`),
    ...(token.issuer === '' ? [] : [`issuer ${code(token.issuer)}`]),
    ...(token.audience === '' ? [] : [`audience ${code(token.audience)}`]),
    ...(token.rule === '' ? [] : [`trust rule ${code(token.rule)}`]),
    ...accepted(judged),
    ...(judged.length === 0 && token.audience !== '' ? ['no RequestAuthentication is for this issuer'] : []),
    ...(others > 0 ? [`${plural(others, 'rule')} for other issuers`] : []),
    ...(token.apply === 'not configured'
      ? []
      : [`the apply job's token: ${token.apply}${token.apply === 'verified' ? '' : ' (from the configuration)'}`]),
  ]
  return [
    `**Token** ${facts.join(' · ')}`,
    '',
    ...shown,
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
    ...(level === 'full' ? mends(judged) : []),
  ]
}
