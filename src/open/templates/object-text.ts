import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'

/** YAML and JSON by their names. */
export const isData = /\.(?:ya?ml|json)$/i

/** Files for people by their names, which a program takes as any other. */
export const isProse = /\.(?:md|mdx|adoc|rst|txt|html?)$/i

/** Whether an object begins at a line of a text, and not within another one. */
export const holdsObject = (text: string): boolean => /^["']?apiVersion["']?\s*:/m.test(text)

/** Whether a text is an object from its first line on, or a patch of one. */
export const startsAsObject = (text: string): boolean => {
  const first = text.split('\n').find((line) => !/^(?:---.*|%.*|\s*#(?!@).*|\s*)$/.test(line)) ?? ''
  return /^["']?(?:apiVersion|kind|metadata|spec)["']?\s*:/.test(first) || /^(?:\{|#@|\{%|<%)/.test(first)
}

/** Whether a whole text is objects of Istio or of permissions, and no page that shows one. */
export const isObjectText = (text: string): boolean => startsAsObject(text) && mayHoldPolicy(mayHold(text))

/**
 * A line of several words, or of a fence, that begins at the margin and has no colon: no mapping in block style has one (YAML 1.2 §8.2.2),
 * and a page may begin with `Note: words`.
 */
const sentence = /^(?:```|[A-Za-z_*](?![^\n]*:)\S*[ ]+\S+[ ]+\S)/m

/** Whether a text is a mapping from its first line on. */
export const isMappingText = (text: string): boolean => {
  const first = text.split('\n').find((line) => !/^(?:---.*|\s*#.*|\s*)$/.test(line)) ?? ''
  return first.startsWith('{') || (/^["']?[\w.-]+["']?\s*:(?:\s|$)/.test(first) && !sentence.test(text))
}
