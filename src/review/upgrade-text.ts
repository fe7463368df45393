import type { Note } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import { rowsOfSide } from './access-groups.js'

/** What two versions of Istio read differently, apart from what the change does itself. */
export interface UpgradeNotes {
  readonly from: string
  readonly to: string
  /** Those that a row comes from stand first. */
  readonly rules: readonly { readonly text: string; readonly hasRow: boolean }[]
}

/** Which rule a row's words come from: a dot that stood for any character. */
const causes: readonly { readonly who: RegExp; readonly rule: RegExp }[] = [
  {
    who: /\baccounts in `[^`]*` that match `[^`]*` with any character for each dot/u,
    rule: /^a dot in `serviceAccounts`/u,
  },
  { who: /\bidentities that match `[^`]*` with any character for each dot/u, rule: /^a dot in a principal /u },
]

/** The notes that are no rule of an upgrade. */
export const ownNotes = ({ reviewed: { access } }: Plan): readonly Note[] =>
  (access.notes ?? []).filter(({ about }) => about?.kind !== 'upgrade')

export const upgradeNotes = ({ reviewed: { access } }: Plan): UpgradeNotes | undefined => {
  const found = (access.notes ?? []).flatMap(({ text, about }) =>
    about?.kind === 'upgrade' ? [{ from: about.from, to: about.to, text }] : [],
  )
  const [first] = found
  if (first === undefined) return undefined
  const who = (['gained', 'lost'] as const).flatMap((side) =>
    rowsOfSide(access, side).shown.flatMap((group) => group.who),
  )
  const rules = found.map(({ text }) => ({
    text,
    hasRow: causes.some((cause) => cause.rule.test(text) && who.some((one) => cause.who.test(one))),
  }))
  return {
    from: first.from,
    to: first.to,
    rules: [...rules.filter(({ hasRow }) => hasRow), ...rules.filter(({ hasRow }) => !hasRow)],
  }
}
