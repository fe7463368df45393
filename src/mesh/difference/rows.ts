import type { Box, Point } from '../../access/cover.js'
import type { Space } from '../../access/space.js'
import { keyTitle } from '../../ports/object.js'
import type { Request } from '../../ports/request.js'
import type { Source } from '../../ports/source.js'
import { everyStageOf, type Enforcement } from '../enforcement.js'
import { objectsAt, textsAt } from '../fields.js'
import type { EvaluateOptions, Evaluation } from '../evaluate/evaluation.js'
import type { Decision, Reason, RegionRow } from './access-diff.js'
import type { BoxTokens, Regions } from './regions.js'
import { callersOf, callingIn, isUnused, joinCalling, type PlaceCallers, type PlaceCalling } from './row-callers.js'
import { identity, rowText } from './row-text.js'
import { requestOf } from './witness.js'

/** The point evaluator that every witness is asked of. */
export type Evaluate = (enforcement: Enforcement, request: Request, options: EvaluateOptions) => Evaluation

/** One destination in two states, and which side of the difference the rows tell. */
export interface Place {
  readonly side: 'gained' | 'lost'
  /** Where the rows hold beside their destination. */
  readonly where: string
  readonly before: Enforcement
  readonly after: Enforcement
  /** A port that nothing names, where the destination stands for all of these. */
  readonly freePort: number
  /** Said in a witness where only that leads back to the destination in both states. */
  readonly workload: string | undefined
  /** The Service that the destination goes by leads there no longer. */
  readonly astray?: boolean
  /** Said in a witness where another proxy decides than the state gives the destination. */
  readonly proxy?: Request['proxy'] | undefined
  /** Missing where rows name none of them. */
  readonly callers?: PlaceCallers | undefined
  /** Missing where its callers are not known. */
  readonly calling?: PlaceCalling | undefined
  /** The request that leads to a point, where that is not the one that the point stands for; undefined: none is found. */
  readonly leadTo?: (space: Space, point: Point, asked: Request) => Request | undefined
}

export interface Rows {
  readonly rows: readonly RegionRow[]
  /** Witnesses that the two evaluators do not agree about. */
  readonly reasons: readonly Reason[]
}

export const decisionOf = ({ allowed, status, by }: Evaluation): Decision => ({
  allowed,
  status,
  by: by.text,
  ...(by.where === undefined ? {} : { where: by.where }),
})

/** Both evaluators must say the same of a witness, whatever CUSTOM providers answer; undefined where they do not. */
const ask = (
  enforcement: Enforcement,
  request: Request,
  expected: boolean,
  evaluate: Evaluate,
): Evaluation | undefined => {
  const providers = [
    ...new Set(everyStageOf(enforcement).flatMap((stage) => stage.custom.map((policy) => policy.provider ?? ''))),
  ]
  const possible = providers.length === 0 ? (['allow'] as const) : (['allow', 'deny'] as const)
  const answers = possible.map((answer) =>
    evaluate(enforcement, request, { now: 0, authorizers: new Map(providers.map((name) => [name, answer])) }),
  )
  return answers.every(({ allowed }) => allowed === expected) ? answers[0] : undefined
}

const tokenOf = (tokens: BoxTokens, side: Place['side'], ofBox: string): string => {
  switch (tokens) {
    case 'any':
      return ''
    case 'refused':
      return side === 'lost' ? 'with a token that is refused now' : 'with a token that was refused before'
    case 'as the box says':
      return ofBox
  }
}

/** Requests that are asked of one row, and values that are tried of one dimension. */
const triedOfRow = 24
const triedOfValues = 8

/** Points of the box that differ from `point` in one dimension. */
const pointsBeside = (box: Box, point: Point): readonly Point[] =>
  box
    .flatMap((values, level) =>
      (values ?? [])
        .filter((one) => one !== point[level])
        .slice(0, triedOfValues)
        .map((value) => point.map((own, at) => (at === level ? value : own))),
    )
    .slice(0, triedOfRow)

const placeText = (source: Source): string => JSON.stringify(source)

/**
 * Rules that let in other requests of the box than the witness, where no rule lets in all of it: a row that names one of
 * them blames a policy for what another gives.
 */
const rulesBeside = (
  requests: readonly Request[],
  now: Evaluation,
  place: Place,
  evaluate: Evaluate,
): readonly Source[] => {
  const own = now.by.where
  if (place.side === 'lost' || own === undefined) return []
  const found = new Map<string, Source>()
  for (const request of requests) {
    const where = ask(place.after, request, true, evaluate)?.by.where
    if (where === undefined || placeText(where) === placeText(own) || found.has(placeText(where))) continue
    if (ask(place.before, request, false, evaluate) !== undefined) found.set(placeText(where), where)
  }
  return [...found.values()]
}

/** Whom the rule that lets in a request takes out by identity. */
const takenOutBy = ({ by: { policy, rule } }: Evaluation, after: Enforcement): readonly string[] => {
  const deciding = everyStageOf(after)
    .flatMap(({ allow }) => allow)
    .find(({ object }) => keyTitle(object.key) === policy)
  const names = objectsAt(rule === undefined ? undefined : deciding?.rules?.[rule], 'from').flatMap((from) =>
    textsAt(from, 'source', 'notPrincipals').filter((name) => name !== '*'),
  )
  return [...new Set(names)].map((name) => identity(name, after.settings.trustDomain))
}

interface Line {
  readonly who: string
  readonly token: string
  readonly row: RegionRow
}

const bare = 'without a token'

/** One text for several: what holds with any token holds with each. */
const tokensText = (tokens: readonly string[]): string => {
  if (tokens.includes('')) return ''
  const parts = tokens.map((token) => token.replace(/^without a token(?: or |$)/, '')).filter((part) => part !== '')
  const either = tokens.some((token) => token.startsWith(bare)) ? [bare] : []
  return [...either, ...new Set(parts)].join(' or ')
}

/**
 * With a token the rules' issuers and audiences bind, without one they do not, so the same callers stand in several
 * boxes. Lines that differ in the token alone are one row, with the first witness.
 */
const withTokensJoined = (lines: readonly Line[]): readonly RegionRow[] => {
  const groups = new Map<string, [Line, ...Line[]]>()
  for (const line of lines) {
    const key = JSON.stringify([line.who, line.row.what])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [line])
    else group.push(line)
  }
  return [...groups.values()].map(([first, ...rest]) => {
    const token = tokensText([first, ...rest].map((line) => line.token))
    const joint = first.who === 'anyone' ? ' ' : ', '
    const { callers, calling, othersMayCall, ...row } = first.row
    const who = token === '' ? first.who : first.who + joint + token
    const isAlike = rest.every((line) => JSON.stringify(line.row.callers) === JSON.stringify(callers))
    return {
      ...row,
      who,
      ...(callers === undefined || !isAlike ? {} : { callers }),
      ...joinCalling([{ calling, othersMayCall }, ...rest.map((line) => line.row)]),
    }
  })
}

/** Rows of one side, each with a witness that both evaluators agree about; reasons where they do not. */
export const rowsOf = (regions: Regions | undefined, place: Place, evaluate: Evaluate): Rows => {
  if (regions === undefined) return { rows: [], reasons: [] }
  const { space, cover, reach, tokens, left } = regions
  const { side, where, before, after, freePort, workload, proxy, leadTo } = place
  const reasons: Reason[] = []
  const lines = cover.boxes.flatMap(({ box, point }, index): readonly Line[] => {
    const requestAt = (one: Point): Request => {
      const asked = requestOf(space, one, after, { freePort, workload, astray: place.astray === true })
      const led = leadTo === undefined ? asked : (leadTo(space, one, asked) ?? asked)
      return proxy === undefined ? led : { ...led, proxy }
    }
    const witness = requestAt(point)
    const [old, now] = [
      ask(before, witness, side === 'lost', evaluate),
      ask(after, witness, side === 'gained', evaluate),
    ]
    if (old === undefined || now === undefined) {
      reasons.push({
        code: 'WITNESS_DISAGREES',
        text: `the two evaluators disagree about ${JSON.stringify(witness)}: please report it`,
      })
      return []
    }
    const { who, what, eachDot, ...text } = rowText(space, box, after.settings.trustDomain)
    const token = tokenOf(tokens[index] ?? 'as the box says', side, text.token)
    const less =
      reach[index] === true ? ` · except what ${side === 'gained' ? 'was allowed before' : 'is still allowed'}` : ''
    const more = left !== '' && index === cover.boxes.length - 1 ? ` · and ${left} further regions, not listed` : ''
    const beside =
      leadTo === undefined ? rulesBeside(pointsBeside(box, point).map(requestAt), now, place, evaluate) : []
    const callers =
      place.callers === undefined ? undefined : callersOf(regions, index, place.callers, after.settings.trustDomain)
    const calling =
      // A caller may send other requests than those of a row that says which, or another token.
      place.calling === undefined || side === 'gained' || what + less + token !== 'any request'
        ? undefined
        : callingIn(regions, index, place.calling, after.settings.trustDomain)
    const takenOut = side === 'gained' && !witness.mtls ? takenOutBy(now, after) : []
    const row: RegionRow = {
      who,
      what: what + less + more,
      where,
      witness,
      before: decisionOf(old),
      after: decisionOf(now),
      ...(beside.length === 0 ? {} : { beside }),
      ...(eachDot === undefined ? {} : { eachDot }),
      ...(place.callers !== undefined && isUnused(regions, index, place.callers) ? { unused: true } : {}),
      ...(callers === undefined ? {} : { callers }),
      ...(calling === undefined ? {} : { calling }),
      ...(calling === undefined || place.calling?.isWhole === true ? {} : { othersMayCall: true }),
      ...(takenOut.length === 0 ? {} : { takenOut }),
    }
    return [{ who, token, row }]
  })
  return { rows: withTokensJoined(lines), reasons }
}
