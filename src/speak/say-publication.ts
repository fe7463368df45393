import type { Output } from '../ports/output.js'
import type { Publication } from '../review/publish.js'

/** One line about a comment, where there is something to say. It never changes the exit code. */
export const sayPublication = (output: Output, published: Publication): void => {
  switch (published.kind) {
    case 'created':
    case 'updated':
      return output.info(`Comment ${published.kind}.`)
    case 'unchanged':
    case 'absent':
      return
    case 'superseded':
      return output.info(`The comment belongs to a ${published.by}; this run leaves it.`)
    case 'forbidden':
      return output.info(`No comment: ${published.message}. ${published.remedy}`)
    case 'failed':
      return output.warning(`No comment: ${published.problem.message}. ${published.problem.remedy}`)
  }
}
