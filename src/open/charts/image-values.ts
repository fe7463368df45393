import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { isLabelOfIstio } from '../../mesh/coverage/label-of-istio.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { decidingKeys } from '../templates/deciding-holes.js'
import { decidingKinds } from '../templates/template-conditions.js'
import { withoutPatches } from './istio-values.js'

/** A value that stands on both sides and says which image runs: its own name, and the name of the map around it. */
export interface ImageValue {
  readonly name: string
  readonly within: string
}

/** An image by its name; Zarf fills its registry in. */
const reference = /^(?:###\w+###)?[\w./:@+-]+$/
/** Images of the mesh decide how policies are enforced. */
const ofMesh = /istio|proxyv2|envoy|pilot|ztunnel/i
const ofImage = /(?:^i|I)mage$/
/** A map of images, each under the name of what runs it. */
const ofImages = /(?:^i|I)mages$/
const part = /^(?:tag|digest|repository|registry|name|pullPolicy)$/

/** Changed values that say which image runs; undefined: another value changes too, or one comes or goes. */
export const changedImages = (old: Json, now: Json, at: readonly string[] = []): readonly ImageValue[] | undefined => {
  if (isSameJson(old, now)) return []
  if (isJsonObject(old) && isJsonObject(now)) {
    const found = [...new Set([...Object.keys(old), ...Object.keys(now)])].map((name) =>
      changedImages(old[name] ?? null, now[name] ?? null, [...at, name]),
    )
    return found.some((one) => one === undefined) ? undefined : found.flatMap((one) => one ?? [])
  }
  const [within = '', name = ''] = at.length === 1 ? ['', at[0]] : at.slice(-2)
  const [one, other] = [textOf(old), textOf(now)]
  const isOfMap = ofImages.test(within) && [one, other].every((text) => /[/:@]/.test(text))
  const isImage = ofImage.test(name) || (part.test(name) && ofImage.test(within)) || isOfMap
  if (!isImage || ![one, other].every((text) => reference.test(text))) return undefined
  // A patch release of Istio enforces what the one before it does.
  const isOfMesh = [one, other, ...at].some((text) => ofMesh.test(text))
  return !isOfMesh || withoutPatches(one) === withoutPatches(other) ? [{ name, within }] : undefined
}

/** A tag such as `1.2` is a number in YAML. */
const textOf = (value: Json): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** What is asked of a value on the way to where it is written, and where a branch hangs on whether there is one. */
const harmless = new Set([
  ...['if', 'else', 'with', 'or', 'and', 'not', 'empty', 'default', 'coalesce', 'required', 'end'],
  ...['quote', 'squote', 'toString', 'trim', 'printf', 'print', 'toYaml', 'nindent', 'indent', 'include'],
])
const ofBranches = /^(?:(?:else\s+)?(?:if|with|range)\b|\$\w+\s*:?=)/
const action = /\{\{-?\s*((?!\/\*)[^}]*?)\s*-?\}\}/g

/** Bare words of an action that are no texts, fields or variables: its functions. */
const functionsOf = (written: string): readonly string[] =>
  [...written.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""').matchAll(/(?<![\w.$])[A-Za-z]\w*/g)].map(([word]) => word)

/** Named templates that write an image, whatever they ask for. */
const imageTemplate = /\{\{-?\s*define\s+"[^"]*[iI]mage[^"]*"[^]*?(?=\{\{-?\s*define\s|$(?![^]))/g

/** Keys behind which a line writes what is asked for, also of several maps in one line; '' where it stands behind none. */
const keysOf = (line: string, isAsking: (written: string) => boolean): readonly string[] =>
  [...line.matchAll(action)]
    .filter(([, written = '']) => isAsking(written))
    .map(({ index }) => {
      const before = line.slice(0, index).replaceAll(action, '')
      return [...before.matchAll(/(?<![\w./-])["']?([\w./-]+)["']?\s*:(?=\s|$)/g)].at(-1)?.[1] ?? ''
    })

/**
 * Whether a chart does more with an image than to write it where the image stands: a branch hangs on what it is called, or it
 * stands in an object that decides, or under a key that a policy of the repository selects by (`selects`).
 */
export const imagesDecide = (
  images: readonly ImageValue[],
  templates: readonly string[],
  selects: (key: string) => boolean,
): boolean => {
  const fields = images.flatMap(({ name, within }) => [
    `${quotePattern(name)}(?!\\w)`,
    ...(within === '' ? [] : [`${quotePattern(within)}(?![\\w.])`]),
  ])
  // As `.image.tag`, or by a name in quotes (`index`, `dig`).
  const asks = new RegExp(`[."](?:${fields.join('|')})`)
  return templates.some((text) => {
    const isOfChart = decidingKinds.test(text) || /\{\{-?\s*define\b/.test(text)
    // Every value in turn is compared with anything.
    if (/\{\{-?\s*range\b[^}]*\.Values(?![\w.])/.test(text)) return true
    return text
      .replaceAll(imageTemplate, '')
      .split('\n')
      .some((line) => {
        const asking = [...line.matchAll(action)].flatMap(([, written = '']) => (asks.test(written) ? [written] : []))
        // An action over several lines is not followed.
        if (asking.length === 0) return asks.test(line) && /\{\{(?![^]*\}\})|^[^{]*\}\}/.test(line)
        if (asking.some((one) => functionsOf(one).some((word) => !harmless.has(word)))) return true
        if (
          asking.some(
            (one) => /^\$\w+\s*:?=/.test(one) || (ofBranches.test(one) && /\b(?:include|printf?)\b/.test(one)),
          )
        )
          return true
        if (asking.every((one) => ofBranches.test(one))) return false
        const keys = keysOf(line, (written) => asks.test(written))
        if (keys.some((key) => decidingKeys.has(key) || isLabelOfIstio(key))) return true
        return keys.some((key) => {
          if (key === '') return isOfChart
          if (/(?:^i|I)mage(?:PullPolicy|Tag)?$/.test(key)) return false
          return isOfChart && !/version$/.test(key) ? true : selects(key)
        })
      })
  })
}

/** Whether something that may be a policy selects by a label. */
export const selectsBy =
  (texts: Iterable<string>): ((key: string) => boolean) =>
  (key) => {
    const has = new RegExp(
      `(?:matchLabels|[sS]elector)\\b[^]{0,${farthest}}?(?<![\\w./-])["']?${quotePattern(key)}["']?\\s*:`,
    )
    return [...texts].some((text) => has.test(text) && mayHoldPolicy(mayHold(text)))
  }

/** Characters of a selector. */
const farthest = 400
