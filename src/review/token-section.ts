import { keyTitle } from '../ports/object.js'
import type { TokenReview, TokenVerdict } from '../plan/plan.js'
import { cell, code, fenced, prose } from './escape.js'
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
      return verdict.looser === true
        ? `- accepted by ${subject}, though not exactly equal: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`
        : `- accepted by ${subject}`
    case 'refused':
      return `- **refused** by ${subject}: ${verdict.status} ${code(verdict.message)}: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`
    case 'cannot tell':
      return `- cannot tell for ${subject}: ${prose(verdict.message)}`
    case 'not for this issuer':
      return `- not for this issuer: ${subject}`
  }
}

const seen: Readonly<Record<TokenReview['seen'], string>> = {
  verified: 'verified',
  'not seen': 'no token was seen; the configured audience is judged',
  'not requested': 'not requested',
}

const mesh = (verdicts: readonly TokenVerdict[]): string => {
  const number = (verdict: TokenVerdict['verdict']): number => verdicts.filter((one) => one.verdict === verdict).length
  const parts = [
    [number('refused'), 'refused'],
    [number('cannot tell'), 'cannot tell'],
    [number('accepted'), 'accepted'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return said.length === 0 ? 'no RequestAuthentication is for this issuer' : said.join(', ')
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

/** The job's identity and what the mesh says to its token: one row, refusals spelt out, other issuers counted. */
export const tokenSection = (token: TokenReview, level: Level): readonly string[] => {
  const told =
    token.seen !== 'not requested' ||
    token.reason !== '' ||
    token.verdicts.some((verdict) => verdict.verdict !== 'not for this issuer')
  if (!told || level === 'verdict' || level === 'list') return []
  const others = token.verdicts.filter((verdict) => verdict.verdict === 'not for this issuer').length
  const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer')
  const order = ['refused', 'cannot tell', 'accepted']
  const sorted = judged
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index)
  const shown = sorted.slice(0, level === 'full' ? 200 : 5).map(({ verdict }) => verdictLine(verdict))
  const left = sorted.length - shown.length
  return [
    '**Token**',
    '',
    '| Token | Issuer | Audience | Trust rule | The mesh |',
    '| --- | --- | --- | --- | --- |',
    `| ${seen[token.seen]} | ${token.issuer === '' ? 'none' : cell(token.issuer)} | ${token.audience === '' ? 'none' : cell(token.audience)} | ${token.rule === '' ? 'none' : cell(token.rule)} | ${mesh(token.verdicts)} |`,
    '',
    ...(token.reason === '' ? [] : [`- why: ${prose(token.reason)}`]),
    ...(token.apply === 'not configured'
      ? []
      : [`- the apply job's token: ${token.apply}${token.apply === 'verified' ? '' : ' (from the configuration)'}`]),
    ...shown,
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...(others > 0 ? [`- ${others} for other issuers`] : []),
    '',
    ...(level === 'full' ? mends(judged) : []),
  ]
}
