import { readStatus, type MeshState } from '../ports/object.js'
import type { Hit, Rule, RuleContext } from './rule.js'
import { shown } from './rule.js'

type Entry = NonNullable<RuleContext['exceptions']>['entries'][number]

const perEntry = (
  context: RuleContext,
  judge: (entry: Entry, today: string) => Pick<Hit, 'text' | 'remedy'> | undefined,
): readonly Hit[] => {
  const { exceptions } = context
  if (exceptions === undefined) return []
  const { path, today, entries } = exceptions
  return entries.flatMap((entry): readonly Hit[] => {
    const found = judge(entry, today)
    if (found === undefined) return []
    return [
      {
        object: {
          key: { group: 'meshgate.dev', kind: 'Configuration', namespace: '', name: path },
          source: entry.source,
        },
        pointer: entry.pointer,
        identity: [entry.kind, entry.rule ?? '', entry.object, entry.until ?? ''],
        ...found,
      },
    ]
  })
}

const titleOf = ({ kind, rule, object }: Entry): string =>
  kind === 'ignore' ? `ignore of ${rule ?? ''} for ${shown(object)}` : `assume of ${shown(object)}`

const expired: Rule = {
  id: 'CFG-001',
  title: 'An exception has run out',
  severity: 'medium',
  standing: true,
  why: 'An exception with a date was meant to end. After that day it has no effect, so what it hid counts again.',
  find: (context) =>
    perEntry(context, (entry, today) =>
      entry.until === undefined || entry.until >= today
        ? undefined
        : {
            text: `${titleOf(entry)} ran out after ${shown(entry.until)} and has no effect`,
            remedy: 'remove the entry, or look at its object again and set a later date on the protected branch',
          },
    ),
}

/** Whether the state would hold such an object: its namespace is there, and its kind was read. */
const isSeen = (object: string, state: MeshState): boolean => {
  const [kind = '', namespace = ''] = object.split('/')
  const group = kind === 'EnvoyFilter' ? 'networking.istio.io' : 'extensions.istio.io'
  const status = readStatus(state, group, kind, namespace)
  return (
    (status === 'complete' || status === 'not installed') &&
    state.objects.some(({ key }) => key.namespace === namespace || (key.kind === 'Namespace' && key.name === namespace))
  )
}

const idle: Rule = {
  id: 'CFG-002',
  title: 'An assumption is about no object',
  severity: 'low',
  standing: true,
  why: 'An entry that names nothing waits for an object that nobody has looked at, or has a mistake in its name.',
  find: (context) =>
    perEntry(context, (entry) => {
      const { objects } = context.state
      const [kind, namespace, name] = entry.object.split('/')
      const isThere = objects.some(({ key }) => key.kind === kind && key.namespace === namespace && key.name === name)
      if (entry.kind !== 'assume' || isThere || !isSeen(entry.object, context.state)) return undefined
      return {
        text: `${titleOf(entry)} matches no object`,
        remedy: 'correct the name, or remove the entry',
      }
    }),
}

export const configurationRules: readonly Rule[] = [expired, idle]
