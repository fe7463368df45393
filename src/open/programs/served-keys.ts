import type { Reason } from '../../mesh/difference/access-diff.js'
import { listAt } from '../../mesh/fields.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { readValues } from '../../units/read-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** `jwksUri: https://…/keys.json` in whichever text says it: a RequestAuthentication, a template, values, Terraform. */
const address = /jwks_?uri["']?\s*[:=]\s*["']?(https?:\/\/[^\s"',}]+)/gi

interface AskedAddress {
  readonly url: URL
  /** `k8s/tokens.yaml`. */
  readonly path: string
}

/** Values of charts hold no object, and say such an address as well. */
const isValues = /(?:^|\/)values[^/]*\.ya?ml$/

const askedAddresses = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly AskedAddress[]> => {
  const values = after.listing.map(({ path }) => path).filter((path) => isValues.test(path))
  const texts = [
    ...after.files.map(({ path, text }) => [path, text] as const),
    ...(await textsOf(repository, after, values)),
  ]
  return texts.flatMap(([path, text]) =>
    [...text.matchAll(address)].flatMap(([, found = '']) =>
      URL.canParse(found) ? [{ url: new URL(found), path }] : [],
    ),
  )
}

/** `jwks.json`, `keys`, `certs.jwks`: a file of any name that is no program. */
const mayHoldKeys = /\.(?:json|jwks?|txt)$|(?:^|\/)[^/.]+$/

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** JSON Web Keys of a text (RFC 7517); none where it is no set of them. */
const keysIn = (text: string | undefined): readonly Json[] =>
  text === undefined || !text.includes('"kty"') ? [] : readValues(text).flatMap((value) => listAt(value, 'keys'))

/**
 * Keys of tokens that stand in this repository as a file, and that a RequestAuthentication asks for at an address which ends with the
 * name of that file (a raw file of the forge, pages, a bucket): who holds a key that comes makes tokens that the mesh takes. Keys in
 * objects of Kubernetes are followed where these are compared (mesh/coverage/answering-programs).
 */
export const changedServedKeys = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayHoldKeys.test(path)).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([before, after].map((side) => textsOf(repository, side, paths)))
  const coming = paths.filter((path) => {
    const had = keysIn(old?.get(path))
    return keysIn(now?.get(path)).some((key) => !had.some((one) => isSameJson(one, key)))
  })
  if (coming.length === 0) return []
  const asked = await askedAddresses(repository, after)
  return coming.flatMap((path): readonly Reason[] => {
    const server = asked.find(({ url }) => lastOf(url.pathname) === lastOf(path))
    return server === undefined ? [] : [reasonOf(path, server, now?.get(path) ?? '')]
  })
}

const reasonOf = (path: string, { url, path: asking }: AskedAddress, text: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} holds another key for tokens, and ${asking} takes tokens by the keys at ${url.host}${url.pathname}: who holds the new one may make tokens that the mesh takes. Say whose key it is.`,
  where: { kind: 'file', path, line: text.split('\n').findIndex((one) => one.includes('"kty"')) + 1, column: 1 },
})
