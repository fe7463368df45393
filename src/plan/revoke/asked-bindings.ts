import { hasExpired } from '../../bindings/expiry.js'
import type { Binding } from '../../config/config.js'
import { nearest } from '../../errors/nearest.js'
import type { Problem } from '../../errors/problem.js'
import { byCodePoint } from '../../ports/order.js'
import { knownBindings } from '../known-bindings.js'
import type { LiveEnvironment } from '../opened-environment.js'

/** What is to be taken back: exactly one of the three. */
export type Asked =
  | { readonly kind: 'environment' }
  | { readonly kind: 'bindings'; readonly names: readonly string[] }
  /** Whatever `expires` has ended. */
  | { readonly kind: 'expired' }

/** The environment's bindings that stand in the configuration, also those that have run out. */
export const configuredIn = ({ environment, configuration }: LiveEnvironment): readonly Binding[] =>
  (configuration.after?.bindings ?? []).filter(({ environments }) => environments?.includes(environment.name) ?? true)

/** Names of the bindings that go; undefined: all of the environment. */
export const askedBindings = (opened: LiveEnvironment, asked: Asked): readonly string[] | undefined => {
  switch (asked.kind) {
    case 'environment':
      return undefined
    case 'bindings':
      return asked.names
    case 'expired':
      return configuredIn(opened)
        .filter((binding) => hasExpired(binding, opened.today))
        .map(({ name }) => name)
  }
}

/** Asked for, and known to nobody. */
interface UnknownBindings {
  readonly problems: readonly Problem[]
  /** Of these nobody can tell whether they ever were. */
  readonly doubtful: readonly string[]
}

/**
 * A name that the environment never had is misspelt, and nothing is written for it. One that it had and has no more was taken
 * back before: that is no mistake. Where nothing remembers what was applied, only a person can tell.
 */
export const unknownBindings = (opened: LiveEnvironment, bindings: readonly string[] | undefined): UnknownBindings => {
  const { environment, world, hides } = opened
  const { names, memory } = knownBindings(world.state, environment)
  const configured = configuredIn(opened).map(({ name }) => name)
  const unknown = (bindings ?? []).filter((name) => !names.has(name) && !configured.includes(name))
  if (memory !== 'whole') return { problems: [], doubtful: unknown }
  const problems = unknown.map((name): Problem => {
    // On a public repository names that the cluster alone knows are not told.
    const near = nearest(name, hides ? configured : [...configured, ...[...names].sort(byCodePoint)])
    return {
      code: 'REVOKE_UNKNOWN',
      message: `environment ${JSON.stringify(environment.name)} never had a binding ${JSON.stringify(name)}, so nothing was written`,
      ...(near === undefined ? {} : { expected: near }),
      received: name.slice(0, 100),
      remedy: `${near === undefined ? '' : `Did you mean ${JSON.stringify(near)}? `}Name a binding that stands in the configuration, or one that was applied and has left it.`,
    }
  })
  return { problems, doubtful: [] }
}
