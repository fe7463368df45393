import { exitCodes } from '../errors/codes.js'
import { projectDocs } from '../errors/pages.js'
import { plural } from '../review/plural.js'
import { publishComment } from '../review/publish.js'
import { renderJson } from '../review/render-json.js'
import { renderSarif } from '../review/render-sarif.js'
import { commentKey } from './comment-key.js'
import type { Outcome } from './outcome.js'
import type { CommandPorts, Inputs } from './ports.js'
import { sayPublication } from './say-publication.js'

/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
export const publishUntouched = async (ports: CommandPorts, inputs: Inputs, files: number): Promise<Outcome> => {
  const { context, output } = ports
  const said = `Proven: no new access. The change touches no file that decides access (${plural(files, 'file')} looked at).`
  output.info(said)
  if (ports.report !== undefined) {
    const { folder, announce } = ports.report
    const json = renderJson({
      version: ports.version,
      command: 'check',
      exitCode: exitCodes.fine,
      errors: [],
      plans: [],
    })
    await ports.files.write(`${folder}/plan.json`, json)
    await ports.files.write(`${folder}/comment.md`, `${said}\n`)
    // A report that is missing would leave the findings of an older commit in the merge request, or fail its upload.
    await ports.files.write(`${folder}/gl-code-quality-report.json`, '[]\n')
    const docsBase = ports.docsBase ?? projectDocs
    await ports.files.write(`${folder}/meshgate.sarif`, renderSarif([], { version: ports.version, docsBase }))
    if (announce) {
      output.result('plan-file', `${folder}/plan.json`)
      output.result('sarif-file', `${folder}/meshgate.sarif`)
    }
  }
  if (context.platform === 'github') await output.summary(`✅ ${said}`)
  output.result('verdict', 'equivalent')
  output.result('passed', 'true')
  const review = context.mergeRequest === undefined ? undefined : await ports.review()
  if (review !== undefined && context.mergeRequest !== undefined) {
    const published = await publishComment(review, {
      key: commentKey(inputs),
      headSha: context.mergeRequest.headSha,
      run: context.run,
      body: `✅ **meshgate: no new access.** ${said.replace(/^Proven: no new access\. /, '')}`,
      whenAbsent: 'keep',
    })
    sayPublication(output, published)
  }
  return { exitCode: exitCodes.fine, errors: [], plans: [] }
}
