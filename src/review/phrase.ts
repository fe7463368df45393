import { phraseParts } from '../mesh/difference/phrase.js'
import { code, isPlain, prose } from './escape.js'

/**
 * A sentence of the access difference in Markdown: its values as code, our words as text. What is no such sentence is
 * shown as code as a whole, so nothing of it can pass for our words.
 */
export const phrase = (sentence: string, limit = 400): string => {
  const parts = phraseParts(sentence)
  if (parts === undefined || !parts.every((part) => part.kind === 'value' || part.text.split(' ').every(isWord)))
    return code(sentence, limit)
  return parts.map((part) => (part.kind === 'value' ? code(part.text, limit) : part.text)).join('')
}

/** Words of the sentences, and what stands between them. */
const isWord = (word: string): boolean => word === '' || word === '·' || /^[,;:]$/.test(word) || isPlain(word)

/** `service orders in shop`, `deployment/orders in shop`: names as code, our words as text, for the forms of `mesh/resolve`. */
export const title = (text: string, limit = 400): string => {
  const [, kind = '', name = '', way = '', namespace = ''] =
    /^(service(?: account)?) ([a-z0-9.-]+)( through its waypoint)? in ([a-z0-9-]+)$/.exec(text) ?? []
  if (kind !== '') return `${kind} ${code(name)}${way} in ${code(namespace)}`
  const [, controller = '', space = ''] = /^([a-z]+\/[a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? []
  if (controller !== '') return `${code(controller)} in ${code(space)}`
  const [, other = ''] = /^any other workload in ([a-z0-9-]+)$/.exec(text) ?? []
  return other === '' ? code(text, limit) : `any other workload in ${code(other)}`
}

/** What decided: `AuthorizationPolicy shop/orders rule 0`, `no ALLOW policy matches`. */
export const decided = (by: string, limit = 400): string => prose(by, limit)
