import { daysBetween } from '../bindings/expiry.js'
import type { BindingTerm, Hit, Rule, RuleContext } from './rule.js'
import { shown } from './rule.js'

const perBinding = (
  { bindings = [] }: RuleContext,
  judge: (term: BindingTerm) => Pick<Hit, 'text' | 'remedy'> | undefined,
): readonly Hit[] =>
  bindings.flatMap((term): readonly Hit[] => {
    const found = judge(term)
    if (found === undefined) return []
    const key = { group: 'meshgate.dev', kind: 'Configuration', namespace: '', name: term.path }
    const identity = ['binding', term.name, term.expires ?? '']
    return [{ object: { key, source: term.source }, pointer: term.pointer, identity, ...found }]
  })

/** Days before the end from which on it is told. */
const notice = 14

const ends: Rule = {
  id: 'CFG-003',
  title: 'A binding ends soon, or has ended',
  severity: 'medium',
  informs: true,
  why: 'A binding with a date counts through the end of that day. The next run that applies, or revokes what has expired, takes it back.',
  find: (context) =>
    perBinding(context, ({ name, expires, today }) => {
      if (expires === undefined) return undefined
      const left = daysBetween(today, expires)
      if (left > notice) return undefined
      return {
        text:
          left < 0
            ? `binding ${shown(name)} ended after ${shown(expires)}, and the next run takes it back`
            : `binding ${shown(name)} ends after ${shown(expires)}`,
        remedy: 'remove the binding, or have a later date reviewed',
      }
    }),
}

const endless: Rule = {
  id: 'CFG-004',
  title: 'A binding counts longer than the environment allows',
  severity: 'high',
  why: 'Access that nobody has to ask for again is kept for ever. The environment says how long a binding may count at most.',
  find: (context) =>
    perBinding(context, ({ name, expires, longest, today }) => {
      if (longest === undefined) return undefined
      if (expires !== undefined && daysBetween(today, expires) <= longest.days) return undefined
      return {
        text:
          expires === undefined
            ? `binding ${shown(name)} has no end, and the environment allows ${longest.text}`
            : `binding ${shown(name)} ends after ${shown(expires)}, and the environment allows ${longest.text}`,
        remedy: `write \`expires:\` with a day within ${longest.text} from now`,
      }
    }),
}

export const bindingRules: readonly Rule[] = [ends, endless]
