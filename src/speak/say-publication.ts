import type { Output } from '../ports/output.js'
import type { Publication } from '../review/publish.js'
import { sentence } from './sentence.js'

/** One line about a comment or an issue, where there is something to say. It never changes the exit code. */
export const sayPublication = (output: Output, published: Publication, noun: 'Comment' | 'Issue' = 'Comment'): void => {
  switch (published.kind) {
    case 'created':
    case 'updated':
      return output.info(`${noun} ${published.kind}.`)
    case 'unchanged':
    case 'absent':
      return
    case 'superseded':
      return output.info(`The ${noun.toLowerCase()} belongs to a ${published.by}; this run leaves it.`)
    case 'forbidden':
      return output.info(`No ${noun.toLowerCase()}: ${sentence(published.message)} ${published.remedy}`)
    case 'failed':
      return output.warning(
        `No ${noun.toLowerCase()}: ${sentence(published.problem.message)} ${published.problem.remedy}`,
      )
  }
}
