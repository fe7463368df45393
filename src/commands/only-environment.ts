import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { selectEnvironments, type Configuration } from './configuration.js'
import type { Inputs } from '../open/run.js'

/** Why a command works on one environment, and how it is told which. */
export interface OneNeeded {
  /** `render writes one environment, and it is not said which`. */
  readonly message: string
  readonly remedy: string
}

/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
export const onlyEnvironment = (
  configuration: Configuration,
  inputs: Inputs,
  { message, remedy }: OneNeeded,
): Environment => {
  const environments = selectEnvironments(configuration, inputs.environment, inputs.config)
  const [only] = environments
  if (only !== undefined && environments.length === 1) return only
  throw new Refusal({
    code: 'ENVIRONMENT_NEEDED',
    message,
    where: { kind: 'input', name: 'environment' },
    expected: environments.map((environment) => environment?.name ?? '').join(' or '),
    received: inputs.environment ?? 'nothing',
    remedy,
  })
}
