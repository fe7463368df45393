import { phraseParts } from '../mesh/difference/phrase.js'
import { say, value, words, type Line } from './block.js'
import { isWord } from './escape.js'

/**
 * A sentence of the access difference: its values as values, our words as words. What is no such sentence is a value as a
 * whole, so nothing of it can pass for our words.
 */
export const phrase = (sentence: string, limit = 400): Line => {
  const parts = phraseParts(sentence)
  if (parts === undefined || !parts.every((part) => part.kind === 'value' || part.text.split(' ').every(isWord)))
    return [value(sentence, limit)]
  return parts.map((part) => (part.kind === 'value' ? value(part.text, limit) : words(part.text)))
}

/** `service orders in shop`, `deployment/orders in shop`: names as values, our words as words, for the forms of `mesh/resolve`. */
export const title = (text: string, limit = 400): Line => {
  const [, kind = '', name = '', way = '', namespace = ''] =
    /^(service(?: account)?) ([a-z0-9.-]+)( through its waypoint)? in ([a-z0-9-]+)$/.exec(text) ?? []
  if (kind !== '') return say`${words(kind)} ${name}${words(way)} in ${namespace}`
  const [, controller = '', space = ''] = /^([a-z]+\/[a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? []
  if (controller !== '') return say`${controller} in ${space}`
  const [, other = ''] = /^any other workload in ([a-z0-9-]+)$/.exec(text) ?? []
  return other === '' ? [value(text, limit)] : say`any other workload in ${other}`
}
