import type { UnreadPart } from '../../manifests/read-objects.js'
import { bringsManifests } from '../../mesh/coverage/installers.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { FileSource, Source } from '../../ports/source.js'
import type { ImageValue } from '../charts/image-values.js'
import { imagesApart, onlyRunsImages } from './fed-images.js'
import { namesAskedFor, speaksOfName, withoutScripts } from './feeding-names.js'
import { differInIdleObjects } from './idle-documents.js'
import { holdsObject, isData } from './object-text.js'
import type { OpenRepository } from '../run.js'

/** Files for people, and code of programs that write no manifests. */
const silent =
  /(?:^|\/)(?:LICENSE|NOTICE|CODEOWNERS|OWNERS|\.gitignore|\.gitattributes|\.editorconfig)$|\.(?:md|mdx|adoc|rst|txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio|css|html|go|sum|mod|rs|java|kt|c|h|cc|cpp|cs|swift|proto|sql)$/i

/** Whether a file may say what stands for a template's value or a placeholder. */
export const mayFeed = (path: string): boolean => !silent.test(path)

const isFile = (source: Source): source is FileSource => source.kind === 'file'

/** A changed file, with the text of both revisions where it was read. */
export interface FeedingFile {
  readonly path: string
  readonly text?: string
  /** Its revisions differ in these images alone. */
  readonly images?: readonly ImageValue[]
}

/**
 * The files with what they say at both revisions, as far as the repository can read any file; without those that say the same but
 * for objects which decide nothing.
 */
export const readFeeding = async (
  { whole }: Pick<OpenRepository, 'whole'>,
  revisions: readonly string[],
  paths: readonly string[],
): Promise<readonly FeedingFile[]> => {
  const asked = revisions.filter((revision) => revision !== '')
  if (whole === undefined || paths.length === 0) return paths.map((path) => ({ path }))
  const read = await Promise.all(asked.map((revision) => whole.read(revision, paths)))
  const decoder = new TextDecoder()
  return paths.flatMap((path): readonly FeedingFile[] => {
    const found = read.flatMap((bytes) => bytes.get(path) ?? []).map((bytes) => decoder.decode(bytes))
    if (found.length === 0) return [{ path }]
    const [one, other] = found
    if (isData.test(path) && differInIdleObjects(one, other)) return []
    const images = isData.test(path) && one !== undefined && other !== undefined ? imagesApart(one, other) : undefined
    return [{ path, text: found.join('\n'), ...(images === undefined ? {} : { images }) }]
  })
}

const otherHoles = /\$[{(]|\{\{|\{%|<[%<]|__[A-Z]|@@|\(\(/

/** Those of the files that may say what is filled into a text: the ones that speak of what it asks for by name. */
export const feedsOf = (part: UnreadPart, feeding: readonly FeedingFile[]): readonly string[] => {
  const others = feeding.filter(({ path }) => path !== part.path)
  const [first] = part.problems
  if (part.written.includes('#@')) {
    // What stands in a hole of another form comes by its name.
    const rest = withoutScripts(part.written).replaceAll(/#@[^\n]*/g, '')
    const asked = otherHoles.test(rest) ? namesAskedFor(rest) : new Set<string>()
    return others
      .filter(
        ({ path, text, images }) =>
          text === undefined ||
          (!(images !== undefined && takesImagesAlone(part, path, images)) && feedsYtt(path, text, part.written)) ||
          asked === undefined ||
          (asked.size > 0 && speaksOfName(text, asked)),
      )
      .map(({ path }) => path)
  }
  const named = first?.code === 'PLACEHOLDER' || first?.code === 'HELM_TEMPLATE'
  const names = named && others.length > 0 ? namesAskedFor(part.written) : undefined
  return others
    .filter(({ text }) => names === undefined || text === undefined || speaksOfName(text, names))
    .map(({ path }) => path)
}

/** Values in the folder of a library are those of its own templates (ytt: Library specification). */
const takesImagesAlone = (part: UnreadPart, path: string, images: readonly ImageValue[]): boolean => {
  const [library] = /^.*(?:^|\/)_ytt_lib\/[^/]+\//.exec(path) ?? []
  return (library !== undefined && !part.path.startsWith(library)) || onlyRunsImages(part.written, images)
}

/**
 * Whether a file may change what ytt makes of another one (ytt: Modules, Data Values, Overlays): functions are loaded from `.star`
 * and `.lib.*`, values and overlays say that they are, values of the command line are no objects of Kubernetes, and what is read as
 * text is named so. Any other template writes itself alone.
 */
const feedsYtt = (path: string, text: string, asking: string): boolean => {
  if (/\.(?:ya?ml|json)$/.test(path) && !/\.lib\.ya?ml$/.test(path)) {
    if (
      /#@\s*(?:data|schema|library)\/|@overlay\/|@ytt:(?:overlay|library|template)\b|\bdata\.(?:read|list)\b/.test(text)
    )
      return true
    if (/\bdata\.(?:read|list)\(/.test(asking)) return true
    return !holdsObject(text)
  }
  return true
}

/** Objects from which values are taken: Flux's `postBuild.substitute` and `substituteFrom`, and what a program asks them for. */
const holdsValues = (object: KubernetesObject): boolean =>
  bringsManifests(object) || (object.key.group === '' && ['ConfigMap', 'Secret'].includes(object.key.kind))

/**
 * Changed files that may say what a template or placeholder stands for: all but those that were read as objects without such
 * values and nothing else, and those that are for people.
 */
export const feedingFiles = (
  changed: readonly string[],
  read: { readonly objects: readonly KubernetesObject[]; readonly left: readonly string[] },
): readonly string[] => {
  const pathOf = ({ source }: KubernetesObject): readonly string[] => (isFile(source) ? [source.path] : [])
  const whole = new Set(read.objects.flatMap(pathOf))
  for (const path of [...read.left, ...read.objects.filter(holdsValues).flatMap(pathOf)]) whole.delete(path)
  return changed.filter((path) => !whole.has(path) && mayFeed(path)).sort()
}
