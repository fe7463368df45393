/**
 * Names of the request's attributes, each a dimension of the diagrams. Whatever speaks of attributes (rows, witnesses, what
 * a gateway passes on) has a case or a line for each of `AttributeName`, so that a new one does not compile until it is
 * named everywhere. Order of the diagrams: what most rules share stands first (`request-space.ts`).
 */
export const attribute = {
  kind: 'kind',
  tls: 'tls',
  peer: 'peer',
  directAddress: 'direct address',
  forwarded: (entry: number): string => `forwarded address ${entry}`,
  destinationAddress: 'destination address',
  port: 'port',
  sni: 'sni',
  method: 'method',
  authority: 'authority',
  path: 'path',
  token: 'token',
  tokenPlace: 'token place',
  issuer: 'claim iss',
  subject: 'claim sub',
  claim: (path: readonly string[]): string => `claim ${JSON.stringify(path)}`,
  header: (name: string): string => `header ${name}`,
  /** All lines of a header as one, as a route reads it. */
  routeHeader: (name: string): string => `route header ${name}`,
  /** What a client sends in place of what a gateway's route makes of it. */
  sent: (name: string): string => `sent ${name}`,
  unknown: (identity: string): string => `unknown ${identity}`,
} as const

/** Attributes that a request has once. */
type SingleAttribute = Extract<(typeof attribute)[keyof typeof attribute], string>

/** Attributes of which it has one for each name; the name follows. */
const named = ['forwarded address', 'claim', 'header', 'route header', 'sent', 'unknown'] as const

export type AttributeName = SingleAttribute | (typeof named)[number]

export interface Attribute {
  readonly name: AttributeName
  /** Which of several; empty for what a request has once. */
  readonly of: string
}

const single: ReadonlySet<unknown> = new Set(Object.values<unknown>(attribute))

const isSingle = (dimension: string): dimension is SingleAttribute => single.has(dimension)

/** What a dimension of the diagrams is. */
export const readAttribute = (dimension: string): Attribute => {
  if (isSingle(dimension)) return { name: dimension, of: '' }
  const name = named.find((one) => dimension.startsWith(`${one} `))
  if (name === undefined) throw new RangeError(`${dimension} is no attribute of a request`)
  return { name, of: dimension.slice(name.length + 1) }
}

/** What an attribute is about, as a row tells it: who calls, with which token, what is asked. `kind` frames the row. */
const about = {
  kind: 'frame',
  tls: 'what',
  peer: 'who',
  'direct address': 'who',
  'forwarded address': 'who',
  'destination address': 'what',
  port: 'what',
  sni: 'what',
  method: 'what',
  authority: 'what',
  path: 'what',
  token: 'token',
  'token place': 'token',
  'claim iss': 'token',
  'claim sub': 'token',
  claim: 'token',
  header: 'what',
  'route header': 'what',
  sent: 'what',
  unknown: 'what',
} as const satisfies Readonly<Record<AttributeName, 'frame' | 'who' | 'token' | 'what'>>

type About = (typeof about)[AttributeName]

/** Names of the attributes that are about one of these. */
export type AttributeAbout<A extends About> = {
  readonly [Name in AttributeName]: (typeof about)[Name] extends A ? Name : never
}[AttributeName]

export const isAbout = (dimension: string, what: About): boolean => about[readAttribute(dimension).name] === what

/**
 * Attributes that a request may have several values of: tests of two values do not exclude each other. What stands here
 * as `no` may never be a dimension of lists.
 */
const several: Readonly<Record<AttributeName, 'yes' | 'no' | 'at a gateway'>> = {
  kind: 'no',
  tls: 'no',
  peer: 'at a gateway',
  'direct address': 'no',
  'forwarded address': 'no',
  'destination address': 'no',
  port: 'no',
  sni: 'no',
  method: 'no',
  authority: 'no',
  path: 'no',
  token: 'no',
  'token place': 'no',
  'claim iss': 'no',
  'claim sub': 'no',
  claim: 'yes',
  header: 'yes',
  'route header': 'no',
  sent: 'no',
  unknown: 'no',
}

export const mayBeSeveral = (dimension: string, gateway: boolean): boolean => {
  const said = several[readAttribute(dimension).name]
  return said === 'yes' || (said === 'at a gateway' && gateway)
}
