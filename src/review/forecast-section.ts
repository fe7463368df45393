import { keyTitle } from '../ports/object.js'
import { missingYaml, type ApplyForecast, type MissingPermission } from '../plan/forecast-apply.js'
import { code, fenced } from './escape.js'
import type { Level } from './review-meta.js'

const why: Readonly<Record<MissingPermission['kind'], string>> = {
  write: 'may not write',
  grant: 'would grant what it does not hold in',
}

const name = ({ applier }: ApplyForecast): string =>
  code(applier.user === '' ? applier.groups.join(', ') : applier.user, 160)

/** In one line, for the comment and, with other quotes, the terminal. */
export const forecastLine = (forecast: ApplyForecast, who: string, quote: (text: string) => string): string => {
  const unread = forecast.unread.slice(0, 8).map(quote).join(', ')
  switch (forecast.outcome) {
    case 'passes':
      return `apply as ${who} will be let through: it may write every object, and holds what it grants`
    case 'unknown':
      if (forecast.applier.user === '' && forecast.applier.groups.length === 0)
        return `whether it will be let through is not known: roles are written, and ${quote('apply.user')} of the environment does not say as whom`
      return `whether apply as ${who} will be let through is not known: ${unread} not wholly read`
    case 'refused':
      return `apply as ${who} will be refused`
  }
}

/** Whether the API server's own checks will let apply write this, and else the rules to paste. */
export const forecastSection = (forecast: ApplyForecast | undefined, level: Level): readonly string[] => {
  if (forecast === undefined || level === 'verdict') return []
  const line = forecastLine(forecast, name(forecast), (text) => code(text, 120))
  const missing = forecast.missing.slice(0, 20).map(({ key, kind }) => `- it ${why[kind]} ${code(keyTitle(key), 160)}`)
  const left = forecast.missing.length - missing.length
  return [
    forecast.outcome === 'refused' ? `**Apply**: **${line.replaceAll('**', '')}**` : `**Apply**: ${line}`,
    '',
    ...missing,
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...(missing.length === 0 ? [] : ['']),
    ...(missing.length === 0 || level !== 'full'
      ? []
      : [
          '<details>',
          '<summary>How to mend it: rules for the identity that applies</summary>',
          '',
          fenced(missingYaml(forecast), 'yaml'),
          '',
          '</details>',
          '',
        ]),
  ]
}
