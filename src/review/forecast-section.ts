import { keyTitle } from '../ports/object.js'
import { missingYaml, type ApplyForecast, type MissingPermission } from '../plan/forecast-apply.js'
import { details, fence, joined, list, paragraph, say, strong, value, words, type Block, type Line } from './block.js'
import type { Level } from './review-meta.js'

const why: Readonly<Record<MissingPermission['kind'], string>> = {
  write: 'may not write',
  grant: 'would grant what it does not hold in',
}

const name = ({ applier }: ApplyForecast): Line => [
  value(applier.user === '' ? applier.groups.join(', ') : applier.user, 160),
]

/** In one line, for the comment and the terminal. */
export const forecastLine = (forecast: ApplyForecast): Line => {
  const who = name(forecast)
  switch (forecast.outcome) {
    case 'passes':
      return say`apply as ${who} will be let through: it may write every object, and holds what it grants`
    case 'unknown':
      if (forecast.applier.user === '' && forecast.applier.groups.length === 0)
        return say`whether it will be let through is not known: roles are written, and ${'apply.user'} of the environment does not name the user who writes`
      return say`whether apply as ${who} will be let through is not known: ${unread(forecast)} not wholly read`
    case 'refused':
      return say`apply as ${who} will be refused`
  }
}

const unread = (forecast: ApplyForecast): Line =>
  joined(
    forecast.unread.slice(0, 8).map((text) => [value(text, 120)]),
    ', ',
  )

/** Whether the API server's own checks will let apply write this, and else the rules to paste. */
export const forecastSection = (forecast: ApplyForecast | undefined, level: Level): readonly Block[] => {
  if (forecast === undefined || level === 'verdict') return []
  const { missing } = forecast
  const line = forecastLine(forecast)
  return [
    paragraph(say`${strong('Apply')}: ${forecast.outcome === 'refused' ? strong(line) : line}`),
    ...list(missing, 20, ({ key, kind }) => say`it ${words(why[kind])} ${value(keyTitle(key), 160)}`),
    ...(missing.length === 0 || level !== 'full'
      ? []
      : [details(say`How to fix it: rules for the identity that applies`, [fence(missingYaml(forecast), 'yaml')])]),
  ]
}
