import { callerTitle } from '../plan/caller-title.js'
import { logLine } from './escape.js'
import { plural } from './plural.js'

/** Requests that were refused alike. */
export interface DenialGroup {
  readonly principal: string
  readonly destination: string
  readonly policy: string
  readonly reason: string
  /** One of them; empty for a connection. */
  readonly example: string
  readonly requests: number
}

export interface Denials {
  /** Lines that are not empty, those of an access log among them, and of these what was refused. */
  readonly lines: number
  readonly read: number
  readonly refused: number
  readonly groups: readonly DenialGroup[]
  /** Refused requests outside of these groups. */
  readonly further: number
}

/** Two lines a group, for a terminal. */
export const renderDenials = ({ lines, read, refused, groups, further }: Denials): string => {
  const other = lines - read
  const told = groups.flatMap(({ principal, destination, policy, reason, example, requests }) => [
    `${requests} × ${logLine(callerTitle(principal))} → ${logLine(destination)}`,
    `    ${logLine(reason)}${policy === '' ? '' : `: ${logLine(policy)}`}${example === '' ? '' : `; for example ${logLine(example)}`}`,
  ])
  return [
    `${refused} of ${plural(read, 'request')} were refused by the mesh`,
    ...(other === 0 ? [] : [`${plural(other, 'line')} were not read: no line of an access log in JSON`]),
    ...(told.length === 0 ? [] : ['', ...told]),
    ...(further === 0 ? [] : [`and ${plural(further, 'more request')}`]),
    '',
  ].join('\n')
}
