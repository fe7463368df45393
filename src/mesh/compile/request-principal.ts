import { anyUnit, endingWith, exactly, language, some, startingWith, type Language } from '../../access/language.js'
import type { MeshSettings } from '../enforcement.js'
import { hasFix } from '../resolve/version.js'
import { nonEmpty } from './pattern.js'

/** Issuer and subject, both single texts. */
export interface PrincipalHalves {
  readonly issuer: Language
  readonly subject: Language
}

const notNothing: Language = language('any', [some(anyUnit)])

/** Split at a slash (istio-semantics §2.5); `at` is its place, -1 where there is none. */
const splitAt = (value: string, at: number): PrincipalHalves => {
  const issuer = at < 0 ? value : value.slice(0, at)
  const subject = at < 0 ? '' : value.slice(at + 1)
  const any = nonEmpty()
  if (value === '*') return { issuer: any, subject: any }
  if (value.startsWith('*'))
    return at < 0
      ? { issuer: any, subject: endingWith(value.slice(1)) }
      : { issuer: issuer === '*' ? any : endingWith(issuer.slice(1)), subject: exactly(subject) }
  if (value.endsWith('*'))
    return at < 0
      ? { issuer: startingWith(value.slice(0, -1)), subject: any }
      : { issuer: exactly(issuer), subject: subject === '*' ? any : startingWith(subject.slice(0, -1)) }
  return { issuer: exactly(issuer), subject: exactly(subject) }
}

/** Every way to cut a text at a slash into two parts that are not empty. */
const cuts = (text: string): readonly (readonly [string, string])[] =>
  [...text].flatMap((unit, at) => (unit === '/' ? [[text.slice(0, at), text.slice(at + 1)] as const] : []))

/**
 * Until Istio 1.20 issuer and subject were joined with a slash and matched as one text: any of its slashes may be the one
 * that joins them. Neither may be empty.
 */
const joined = (value: string): readonly PrincipalHalves[] => {
  if (value === '*') return [{ issuer: nonEmpty(), subject: nonEmpty() }]
  if (value.startsWith('*')) {
    const end = value.slice(1)
    return [
      { issuer: notNothing, subject: endingWith(end) },
      ...cuts(end)
        .filter(([, subject]) => subject !== '')
        .map(([issuer, subject]) => ({
          issuer: issuer === '' ? notNothing : endingWith(issuer),
          subject: exactly(subject),
        })),
    ]
  }
  if (value.endsWith('*')) {
    const start = value.slice(0, -1)
    return [
      { issuer: startingWith(start), subject: notNothing },
      ...cuts(start)
        .filter(([issuer]) => issuer !== '')
        .map(([issuer, subject]) => ({
          issuer: exactly(issuer),
          subject: subject === '' ? notNothing : startingWith(subject),
        })),
    ]
  }
  return cuts(value)
    .filter(([issuer, subject]) => issuer !== '' && subject !== '')
    .map(([issuer, subject]) => ({ issuer: exactly(issuer), subject: exactly(subject) }))
}

/**
 * What a value of requestPrincipals asks of issuer and subject, any one of the pairs: at the last slash, at the first in
 * Istio 1.21.0, and as one text before that (istio-semantics §2.5).
 */
export const principalHalves = (value: string, { istioVersion }: MeshSettings): readonly PrincipalHalves[] => {
  if (hasFix(istioVersion, [21, 1])) return [splitAt(value, value.lastIndexOf('/'))]
  return hasFix(istioVersion, [21, 0]) ? [splitAt(value, value.indexOf('/'))] : joined(value)
}
