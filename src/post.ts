import { createOutput } from './ci/create-output.js'
import { removeSecret } from './ci/files.js'
import type { PlatformOutput } from './ci/platform-output.js'
import { readState } from './ci/runner-files.js'

const env = process.env

/**
 * The action's last step, which runs after a failed or cancelled one too: removes the kubeconfig, and takes an older
 * verdict back where `check` did not come to one. What cannot be done is a warning, never a failure.
 */
const main = async (): Promise<void> => {
  const path = readState(env, 'secret')
  const unfinished = readState(env, 'check') === 'begun'
  if (path === '' && !unfinished) return
  const output = createOutput('github', env, { stderr: process.stderr })
  try {
    if (path !== '') await removeSecret('github', env, path)
  } catch {
    output.warning(
      'The kubeconfig could not be removed from the temporary folder; its token expires ten minutes after it was made.',
    )
  }
  try {
    if (unfinished) await withdrawVerdict(output)
  } catch {
    output.warning('This run ended before it had a verdict, and a comment of an older commit could not be looked for.')
  }
  await output.written()
}

/** Everything that speaks with the platform is loaded here alone: most runs have nothing to take back. */
const withdrawVerdict = async (output: PlatformOutput): Promise<void> => {
  const [{ openActionJob }, { withdraw }] = await Promise.all([
    import('./action-job.js'),
    import('./commands/withdraw.js'),
  ])
  const { run } = await openActionJob(env, output, undefined)
  await withdraw(run)
}

void main()
