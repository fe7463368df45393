import type { Run } from '../open/run.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { renderDrift, renderNoDrift, type DriftFound } from '../review/drift-text.js'
import { keepIssue } from '../review/keep-issue.js'
import { reservedCharacters } from '../review/publish.js'
import { commentKey } from './comment-key.js'
import { metaOfBranch } from './publish-plans.js'
import { sayPublication } from './say-publication.js'

/** One issue of the environment says what drifts now; it is closed when nothing does. */
export const keepDriftIssue = async (
  run: Run,
  opened: LiveEnvironment,
  found: DriftFound,
  drifted: boolean,
): Promise<void> => {
  const issues = await run.issues()
  if (issues === undefined) return
  const { name } = opened.environment
  const meta = metaOfBranch(run, opened)
  const published = await keepIssue(issues, {
    key: `drift ${commentKey({ ...run.inputs, environment: name })}`,
    title: `meshgate: drift of ${name}`,
    body: drifted
      ? renderDrift(found, meta, opened.environment, issues.limit - reservedCharacters)
      : renderNoDrift(name, opened.revisions.head, found),
    open: drifted,
    head: opened.revisions.head,
    run: run.context.run,
  })
  sayPublication(run.output, published, 'Issue')
}
