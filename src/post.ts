import { createOutput } from './ci/create-output.js'
import { removeSecret } from './ci/files.js'
import { readState } from './ci/runner-files.js'

/**
 * The action's last step, which runs after a failed one too: removes the kubeconfig. A secret that cannot be removed is
 * a warning, never a failure: the runner empties its temporary folder, and the token in it lives for ten minutes.
 */
const main = async (): Promise<void> => {
  const env = process.env
  const path = readState(env, 'secret')
  if (path === '') return
  try {
    await removeSecret('github', env, path)
  } catch {
    createOutput('github', env, { stderr: process.stderr }).warning(
      'The kubeconfig could not be removed from the temporary folder; its token expires ten minutes after it was made.',
    )
  }
}

void main()
