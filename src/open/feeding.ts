import type { FileSource, Source } from '../ports/source.js'

/** Files for people, and code of programs that write no manifests. */
const silent =
  /(?:^|\/)(?:LICENSE|NOTICE|CODEOWNERS|OWNERS|\.gitignore|\.gitattributes|\.editorconfig)$|\.(?:md|mdx|adoc|rst|txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio|css|html|go|sum|mod|rs|java|kt|c|h|cc|cpp|cs|swift|proto|sql)$/i

/** Whether a file may say what stands for a template's value or a placeholder. */
export const mayFeed = (path: string): boolean => !silent.test(path)

const isFile = (source: Source): source is FileSource => source.kind === 'file'

/**
 * Changed files that may say what a template or placeholder stands for: all but those that were read as objects and nothing
 * else, and those that are for people.
 */
export const feedingFiles = (
  changed: readonly string[],
  read: { readonly objects: readonly { readonly source: Source }[]; readonly left: readonly string[] },
): readonly string[] => {
  const whole = new Set(read.objects.flatMap(({ source }) => (isFile(source) ? [source.path] : [])))
  for (const path of read.left) whole.delete(path)
  return changed.filter((path) => !whole.has(path) && mayFeed(path)).sort()
}
