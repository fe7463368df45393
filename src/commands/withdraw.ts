import type { Run } from '../open/run.js'
import { withdrawVerdict } from '../speak/withdraw-verdict.js'
import { defineCommand, folderFlags, inputFlags } from '../command-line/command.js'
import { fine, type Outcome } from '../command-line/outcome.js'

/** `meshgate withdraw`: what is left to do for a job that was cancelled or died before it had a verdict. */
export const withdraw = async (run: Run): Promise<Outcome> => {
  const reason = 'the run was cancelled or failed before it could say why'
  await withdrawVerdict(run, { problems: [], reason, olderOnly: true })
  return fine()
}

export const command = defineCommand({
  flags: { ...inputFlags, ...folderFlags },
  read: () => undefined,
  run: async ({ job }) => withdraw(await job()),
  help: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
})
