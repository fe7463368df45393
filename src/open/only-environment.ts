import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import type { Configuration } from '../plan/opened-environment.js'
import { selectEnvironments } from './configuration.js'
import type { Inputs } from './run.js'

/** Why a command works on one environment, and how it is told which. */
export interface OneNeeded {
  /** `render writes one environment, and it is not said which`. */
  readonly message: string
  readonly remedy: string
  /** Which environments count where none is named; missing: all. */
  readonly among?: (environment: Environment) => boolean
}

/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
export const onlyEnvironment = (
  configuration: Configuration,
  inputs: Inputs,
  { message, remedy, among = () => true }: OneNeeded,
): Environment => {
  const environments = selectEnvironments(configuration, inputs.environment, inputs.config).filter(
    (environment) => environment !== undefined,
  )
  const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments
  if (only !== undefined && another === undefined) return only
  throw new Refusal({
    code: 'ENVIRONMENT_NEEDED',
    message,
    where: { kind: 'input', name: 'environment' },
    expected: environments.map(({ name }) => name).join(' or '),
    received: inputs.environment ?? 'nothing',
    remedy,
  })
}
