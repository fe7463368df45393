import { exitCodeOf, everywhere, openExamination, renderFindings } from '../doctor/examination.js'
import { examineProject } from '../doctor/examine-project.js'
import { examineComment, examinePipeline, examinePlatform, examineRepository } from '../doctor/examine-run.js'
import { readProjects } from '../open/configuration.js'
import type { Run } from '../open/run.js'
import { audienceFlags, defineCommand, inputFlags, text } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import type { Outcome } from '../command-line/outcome.js'

export interface DoctorOptions {
  /** `process.versions.node`. */
  readonly nodeVersion: string
  /** Where the findings go; missing: the log. */
  readonly answer?: OfflinePorts['answer']
}

/**
 * `meshgate doctor`: what is missing for `check`, then for `apply`, in the order in which a run would meet it, each with
 * what fixes it. Reads only. Exit 0 where `check` can run, else the code that it would end with.
 */
export const doctor = async (run: Run, options: DoctorOptions): Promise<Outcome> => {
  const examination = openExamination()
  examinePlatform(examination, run, options.nodeVersion)
  const opened = await examineRepository(examination, run)
  if (opened !== undefined) {
    await examinePipeline(examination, run, opened)
    const projects = await examination.look(everywhere, 'configuration', () =>
      readProjects(opened.repository, run.inputs.config, opened.revisions, run.inputs.environment),
    )
    for (const project of projects ?? []) await examineProject(examination, run, opened, project)
  }
  await examineComment(examination, run)
  const text = renderFindings(examination.findings)
  if (options.answer === undefined) run.output.info(text)
  else await options.answer(text)
  return {
    exitCode: exitCodeOf(examination.findings),
    errors: [],
    plans: [],
    details: { checks: examination.findings },
  }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, base: text },
  read: (given) => ({ base: given.written('base') }),
  run: async ({ job, nodeVersion, offline: { answer } }, line) => doctor(await job(line), { nodeVersion, answer }),
  help: `meshgate doctor: what is missing, and what fixes it

  meshgate doctor                                on your own machine, with a kubeconfig: what a job has is not seen
  meshgate doctor --environment staging --json   in a job, with the same inputs as check or apply

Looks in the order in which a run would meet it: platform, base revision, a workflow or pipeline that runs
meshgate, configuration, units that check finds (each is rendered), token, issuer, trust rule, cluster and its certificate, login, rights to list and to write, Istio, injection, audience,
comment. A line is ok, a warning, or what is wrong with where it stands, how to fix it and the page of its code. Where the login may write, the API server
tries what apply would write, and keeps nothing of it (dry run). Then which parts of the server side the cluster has
(docs/guides/server-side.md); \`absent\` is one that apply runs without, and is safer with. Writes nothing.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --base REVISION       what check would compare with
  --audience AUDIENCE, --cluster-audience A    as for check
  --json                one object on stdout; \`checks\` lists what was looked at
Exit 0 where check can run, else the code that check would end with.
`,
})
