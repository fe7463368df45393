import type { Box } from '../../access/cover.js'
import { describe, textOf, type Description } from '../../access/describe.js'
import type { Axis, Space } from '../../access/space.js'
import { attribute } from '../compile/dimensions.js'

/** The words of one row. */
export interface RowText {
  readonly who: string
  readonly what: string
}

/** `cluster.local/ns/jobs/sa/batch` in people's words; the mesh's own trust domain goes without saying. */
const account = (title: string, trustDomain: string): string => {
  const found = /^([^/*]+)\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(title)
  if (found !== null) {
    const foreign = found[1] === trustDomain ? '' : ` of trust domain ${found[1]}`
    return `service account ${found[3]} in ${found[2]}${foreign}`
  }
  const short = /^([^/*]+)\/([^/*]+)$/.exec(title)
  return short === null ? title : `service account ${short[2]} in ${short[1]}`
}

const identity = (title: string, trustDomain: string): string => {
  if (title === 'none') return 'anyone without mTLS'
  if (title === 'any' || title === '*') return 'any mTLS identity'
  if (/^(namespace|trust domain|any trust domain)( |$)/.test(title)) return title
  if (title.includes('/')) return account(title, trustDomain)
  return `identities ${title}`
}

const words = ({ pieces }: Description, of: (title: string) => string): string =>
  pieces
    .map((piece) => {
      // Names of one identity's own length fit in one list; exceptions are told after their pattern.
      const base =
        piece.of === 'any' && piece.except.includes('none')
          ? 'any mTLS identity'
          : piece.of === 'any'
            ? 'anyone'
            : of(piece.of)
      const except = piece.except.filter((title) => title !== 'none' || piece.of !== 'any')
      return except.length === 0 ? base : `${base} except ${except.map(of).join(', ')}`
    })
    .join(' or ')

/** A list's levels: elements that must be there, and that must not. */
const listText = (axis: Axis, box: Box): readonly string[] => {
  const required: string[] = []
  const forbidden: number[] = []
  for (let atom = 0; atom < axis.size; atom++) {
    const values = box[axis.level + atom]
    if (values === undefined) continue
    if (values.includes(1)) required.push(atomText(axis, atom))
    else forbidden.push(atom)
  }
  const out = required.map((text) => text)
  if (forbidden.length > 0) {
    const text = forbidden.length === axis.size ? undefined : describe(axis, forbidden)
    out.push(text === undefined ? 'none' : `not ${textOf(text)}`)
  }
  return out
}

const atomText = (axis: Axis, atom: number): string => {
  const text = describe(axis, [atom])
  return text === undefined ? 'any' : textOf(text)
}

const axisText = (axis: Axis, box: Box): string | undefined => {
  if (axis.dimension.kind === 'texts') {
    const parts = listText(axis, box)
    return parts.length === 0 ? undefined : parts.join(' and ')
  }
  const classes = box[axis.level]
  if (classes === undefined) return undefined
  const description = describe(axis, classes)
  return description === undefined ? undefined : textOf(description)
}

const claimName = (name: string): string => {
  if (!name.startsWith('claim [')) return name.slice('claim '.length)
  const path = JSON.parse(name.slice('claim '.length)) as readonly string[]
  return path.join('.')
}

/** Who and what a box is, in the words of the policies. */
export const rowText = (space: Space, box: Box, trustDomain: string): RowText => {
  const of = (name: string): string | undefined => {
    const axis = space.axis(name)
    return axis === undefined ? undefined : axisText(axis, box)
  }
  const who: string[] = []
  const peer = space.axis(attribute.peer)
  if (peer !== undefined && peer.dimension.kind === 'texts') {
    const text = axisText(peer, box)
    if (text !== undefined) who.push(text === 'none' ? 'anyone without a certificate' : `a certificate of ${text}`)
  } else if (peer !== undefined) {
    const classes = box[peer.level]
    const description = classes === undefined ? undefined : describe(peer, classes)
    if (description !== undefined) who.push(words(description, (title) => identity(title, trustDomain)))
  }
  const address = of(attribute.directAddress)
  if (address !== undefined) who.push(`from ${address}`)
  for (const { dimension } of space.axes)
    if (dimension.name.startsWith('forwarded address ')) {
      const text = of(dimension.name)
      if (text !== undefined) who.push(`forwarded for ${text}`)
    }
  const token = space.axis(attribute.token)
  const tokens = token === undefined ? undefined : box[token.level]?.map((at) => token.sample(at))
  if (tokens !== undefined && tokens.length === 1 && tokens[0] === 'none') who.push('without a token')
  else if (tokens !== undefined && !tokens.includes('none')) {
    const claims = space.axes.flatMap(({ dimension }) => {
      if (!dimension.name.startsWith('claim ')) return []
      const text = of(dimension.name)
      return text === undefined ? [] : [`${claimName(dimension.name)} ${text}`]
    })
    const place = of(attribute.tokenPlace)
    const kind = tokens.includes('valid')
      ? tokens.includes('invalid')
        ? 'any token'
        : 'a valid token'
      : 'an invalid token'
    who.push(
      `with ${kind}${claims.length === 0 ? '' : ` (${claims.join(', ')})`}${place === undefined ? '' : ` at ${place}`}`,
    )
  }
  const what: string[] = []
  const kind = of(attribute.kind)
  if (kind === 'tcp') what.push('TCP')
  const method = of(attribute.method)
  if (method !== undefined) what.push(method.replaceAll(' or ', ', '))
  const path = of(attribute.path)
  if (path !== undefined) what.push(path)
  const host = of(attribute.authority)
  if (host !== undefined) what.push(`host ${host}`)
  const port = of(attribute.port)
  if (port !== undefined) what.push(`port ${port}`)
  const target = of(attribute.destinationAddress)
  if (target !== undefined) what.push(`to address ${target}`)
  const sni = of(attribute.sni)
  if (sni !== undefined) what.push(`server name ${sni}`)
  const tls = of(attribute.tls)
  if (tls !== undefined) what.push(tls === 'tls' ? 'over TLS' : 'without TLS')
  for (const { dimension } of space.axes)
    if (dimension.name.startsWith('header ')) {
      const text = of(dimension.name)
      if (text !== undefined) what.push(`header ${dimension.name.slice('header '.length)}: ${text}`)
    }
  if (what.length === 0 || (what.length === 1 && kind === 'tcp' && what[0] === 'TCP'))
    what.push(
      kind === 'http' || space.axis(attribute.kind) === undefined
        ? 'any request'
        : kind === 'tcp'
          ? 'any bytes'
          : 'any request',
    )
  return { who: who.length === 0 ? 'anyone' : who.join(', '), what: what.join(' · ') }
}
