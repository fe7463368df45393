import { defineCommand, text } from '../command-line/command.js'
import { fine, type Outcome } from '../command-line/outcome.js'
import type { Shell } from '../command-line/shell.js'

/** `meshgate clean`: removes the login that `apply` left for the lines after it, also where the job failed in between. */
const clean = async (shell: Shell, folder: string | undefined): Promise<Outcome> => {
  switch (await shell.removeLogin(folder)) {
    case 'none':
      shell.offline.output.info('No kubeconfig was left.')
      break
    case 'removed':
      shell.offline.output.info('The kubeconfig is removed.')
      break
    case 'not ours':
      shell.offline.output.warning(
        'kubeconfig.env names a path that `apply` would not have written, so nothing there is removed; the token of a kubeconfig is good for ten minutes.',
      )
  }
  return fine()
}

export const command = defineCommand({
  flags: { report: text },
  read: (given) => given.text('report'),
  run: (shell, folder) => clean(shell, folder),
  help: `meshgate clean: removes the kubeconfig that apply left for the lines after it

  after_script:
    - meshgate clean

\`kubeconfig: NAME\` of an environment has \`apply\` make a login for the rest of its job (docs/guides/bindings.md). On GitLab its path
stands in kubeconfig.env, in the folder of the reports, and this removes both; the apply component does it by itself. On GitHub the
action's post step does.

  --report DIR    the folder of the reports (default: MESHGATE_REPORT)
  --json          one object on stdout
`,
})
