import { quotePattern } from '../../ports/quote-pattern.js'
import { isSameList } from '../../ports/same-list.js'
import { readWhole } from '../../units/read-values.js'
import { changedImages, type ImageValue } from '../charts/image-values.js'

/** Marks of ytt say what the values around them are laid over. */
const marksOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.includes('#@'))

/** Images, where two texts of values differ in them alone; undefined: something else differs, or cannot be read. */
export const imagesApart = (old: string, now: string): readonly ImageValue[] | undefined => {
  const [olds, nows] = [readWhole(old), readWhole(now)]
  if (olds === undefined || nows?.length !== olds.length || !isSameList(marksOf(old), marksOf(now))) return undefined
  const found = olds.map((one, at) => changedImages(one, nows[at] ?? null))
  return found.some((one) => one === undefined) ? undefined : found.flatMap((one) => one ?? [])
}

/** `image: #@ data.values.images.web`: a container runs it, and nothing else is said by it. */
const runsIt = /^[ ]*(?:- )?image:[ ]+#@ /

/**
 * Whether a template of ytt takes values of images for what containers run, and for nothing else: neither in another line nor by all
 * values at once, or by the map that they stand in.
 */
export const onlyRunsImages = (written: string, images: readonly ImageValue[]): boolean => {
  const asks = new RegExp(
    `\\bdata\\.values\\b(?!\\.)|${images
      .map(({ name, within }) => {
        const own = quotePattern(name)
        return within === ''
          ? `\\.${own}(?![\\w-])`
          : `\\.${quotePattern(within)}(?![\\w-])(?!\\.(?!${own}(?![\\w-]))\\w)`
      })
      .join('|')}`,
  )
  return written.split('\n').every((line) => !asks.test(line) || runsIt.test(line))
}
