import { keyTitle } from '../ports/object.js'
import type { TokenReview, TokenVerdict } from '../plan/plan.js'
import {
  count,
  details,
  fence,
  joined,
  list,
  listed,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Line,
} from './block.js'
import { prose } from './prose.js'
import { rulePlace } from '../mesh/rule-place.js'
import { plural } from './plural.js'
import type { Level } from './review-meta.js'

const values = (texts: readonly string[]): Line =>
  texts.length === 0 ? say`any` : listed(texts, 8, (text) => [value(text, 160)])

const difference = ({ expected, received, nearest }: TokenVerdict): Line => {
  const near =
    nearest === undefined || (expected.length === 1 && expected[0] === nearest.audience)
      ? []
      : say`; the nearest is ${value(nearest.audience, 160)}, which differs in ${words(nearest.differs.join(' and '))}`
  return say`expects ${values(expected)}, received ${values(received)}${near}`
}

const verdictLine = (verdict: TokenVerdict): Line => {
  const subject = ruleOf(verdict)
  switch (verdict.verdict) {
    case 'accepted':
      return say`accepted by ${subject}, though not exactly equal: ${difference(verdict)}`
    case 'refused':
      return say`${strong('refused')} by ${subject}, so a request with this token gets ${verdict.status} ${verdict.message}: ${difference(verdict)}`
    case 'cannot tell':
      return say`cannot tell for ${subject}: ${prose(verdict.message)}`
    case 'not for this issuer':
      return say`not for this issuer: ${subject}`
  }
}

const ruleOf = ({ requestAuthentication, rule }: TokenVerdict): Line =>
  say`${value(keyTitle(requestAuthentication), 160)} ${rulePlace('RequestAuthentication', rule)}`

/** What a reader has to look at: everything but a plain yes. */
const isTold = (verdict: TokenVerdict): boolean => verdict.verdict !== 'accepted' || verdict.looser === true

const accepted = (verdicts: readonly TokenVerdict[]): readonly Line[] => {
  const plain = verdicts.filter((verdict) => !isTold(verdict))
  return plain.length === 0 ? [] : [say`accepted by ${listed(plain, 3, ruleOf)}`]
}

const seen: Readonly<Record<TokenReview['seen'], string>> = {
  verified: 'verified',
  'not seen': 'no token was seen; the configured audience is judged',
  'not requested': 'not requested',
}

const mends = (verdicts: readonly TokenVerdict[]): readonly Block[] => {
  const texts = [...new Set(verdicts.flatMap((verdict) => verdict.mends))].slice(0, 12)
  if (texts.length === 0) return []
  return [
    details(
      texts.length === 1 ? say`How to fix it` : say`How to fix it: each of these is enough`,
      texts.map((text) => fence(text.split('\n'), 'yaml')),
    ),
  ]
}

/** The job's identity and what the mesh says to its token: one line, what needs a look spelt out, other issuers counted. */
export const tokenSection = (token: TokenReview, level: Level): readonly Block[] => {
  const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer')
  // Where no token is asked for there is nothing to read, and nothing to do.
  if ((token.seen === 'not requested' && judged.length === 0) || level === 'verdict' || level === 'list') return []
  const others = token.verdicts.length - judged.length
  const order = ['refused', 'cannot tell', 'accepted']
  const told = judged
    .filter(isTold)
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index)
  const refused = judged.filter(({ verdict }) => verdict === 'refused').length
  const facts = [
    ...(refused === 0 ? [] : [[strong(`refused by ${refused} of ${plural(judged.length, 'rule')}`)]]),
    say`${words(seen[token.seen])}${token.reason === '' ? [] : say`, since ${prose(token.reason)}`}`,
    ...(token.issuer === '' ? [] : [say`issuer ${token.issuer}`]),
    ...(token.audience === '' ? [] : [say`audience ${token.audience}`]),
    ...(token.rule === '' ? [] : [say`allowed by trust rule ${token.rule}`]),
    ...accepted(judged),
    ...(judged.length === 0 && token.audience !== '' ? [say`no RequestAuthentication is for this issuer`] : []),
    ...(others > 0 ? [say`${count(others, 'rule is', 'rules are')} for other issuers`] : []),
    ...(token.apply === 'not configured' ? [] : [applyToken(token)]),
  ]
  return [
    paragraph(say`${strong('Token of this CI job')}: ${joined(facts, ' · ')}`),
    ...list(told, level === 'full' ? 200 : 5, ({ verdict }) => verdictLine(verdict)),
    ...(level === 'full' ? mends(judged) : []),
  ]
}

const applyToken = ({ apply }: TokenReview): Line =>
  say`token of the apply job: ${words(apply)}${apply === 'verified' ? [] : say`, by the configuration alone`}`
