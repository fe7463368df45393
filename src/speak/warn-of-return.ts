import { hasExpired } from '../bindings/expiry.js'
import type { Run } from '../open/run.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { configuredIn } from '../plan/revoke/asked-bindings.js'

/** What the configuration still asks for comes back with the next apply. */
export const warnOfReturn = (
  { output }: Run,
  opened: LiveEnvironment,
  bindings: readonly string[] | undefined,
): void => {
  for (const binding of configuredIn(opened)) {
    if (hasExpired(binding, opened.today) || (bindings !== undefined && !bindings.includes(binding.name))) continue
    const where = opened.configuration.head?.locate(binding.pointer)
    output.warning(
      `Binding ${binding.name} stands in the configuration${where === undefined ? '' : ` (${where.path}:${where.line})`}: the next apply gives it back${binding.expires === undefined ? '. Take it out, or give it \`expires\`' : `, until ${binding.expires} is over. Take it out, or have an earlier day reviewed`}.`,
    )
  }
}
