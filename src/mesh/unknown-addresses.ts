import { addressText, readBlock } from '../access/address.js'
import { isJsonObject, type Json } from '../ports/json.js'
import type { Request } from '../ports/request.js'
import type { Enforcement } from './enforcement.js'
import { evaluate } from './evaluate/evaluate.js'
import type { EvaluateOptions, Evaluation } from './evaluate/evaluation.js'
import type { Arrival } from './evaluate/follow-route.js'

/** Which address a place behind a gateway has, and which one the gateway calls it from, stands nowhere. */
const fields = {
  destination: 'destination.ip',
  source: 'source.ip',
} as const
type Unsaid = keyof typeof fields

/** More addresses than this are not tried: then what the policies say of them is not known. */
const most = 1000

/**
 * What a place says of what arrives, where its policies read an address that nobody knows: the same whichever address it is, or
 * `unknown`. One address is tried of each part that the policies' blocks cut the addresses into.
 */
export const evaluateArrival = (arrival: Arrival, options: EvaluateOptions): Evaluation => {
  const { enforcement, request, evaluation } = arrival
  const asked = blocksRead(enforcement)
  const read = (['destination', 'source'] as const).filter((one) => asked[one] !== undefined)
  if (read.length === 0) return evaluation
  const requests = read.reduce<readonly Request[]>(
    (all, one) => (all.length > most ? all : all.flatMap((each) => withAddresses(each, one, asked[one] ?? []))),
    [request],
  )
  const answers = requests.slice(0, most).map((one) => evaluate(enforcement, one, options))
  const [first, ...rest] = answers
  if (first === undefined) return evaluation
  const isSame = rest.every(
    ({ allowed, status, kind }) => allowed === first.allowed && status === first.status && kind === first.kind,
  )
  if (isSame && requests.length <= most) return first
  return {
    ...first,
    allowed: false,
    status: 0,
    body: '',
    kind: 'unknown',
    by: {
      text: `which addresses it has behind the gateway is not known, and policies read ${read.map((one) => fields[one]).join(' and ')}`,
    },
  }
}

const withAddresses = (request: Request, which: Unsaid, addresses: readonly string[]): readonly Request[] =>
  addresses.map((ip) =>
    which === 'source'
      ? { ...request, source: { ...request.source, ip } }
      : { ...request, destination: { ...request.destination, ip } },
  )

/** Addresses of each part that blocks make; undefined: no policy reads one. */
const blocksRead = ({ stages }: Enforcement): Readonly<Record<Unsaid, readonly string[] | undefined>> => {
  const rules = stages.flatMap(({ allow, deny, custom }) =>
    [...allow, ...deny, ...custom].flatMap((policy) => policy.rules ?? []),
  )
  const blocks: Record<Unsaid, string[]> = { destination: [], source: [] }
  const visit = (value: Json): void => {
    if (Array.isArray(value)) {
      for (const one of value as readonly Json[]) visit(one)
      return
    }
    if (!isJsonObject(value)) return
    blocks.source.push(...textsOf(value['ipBlocks']), ...textsOf(value['notIpBlocks']))
    const given = [...textsOf(value['values']), ...textsOf(value['notValues'])]
    if (value['key'] === fields.destination) blocks.destination.push(...given)
    if (value['key'] === fields.source) blocks.source.push(...given)
    for (const inner of Object.values<Json>(value)) visit(inner)
  }
  for (const rule of rules) visit(rule)
  return { destination: partsOf(blocks.destination), source: partsOf(blocks.source) }
}

const textsOf = (value: Json | undefined): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string')

/** Each part begins where a block does, behind the end of one, or with the first address of its family. */
const partsOf = (blocks: readonly string[]): readonly string[] | undefined => {
  if (blocks.length === 0) return undefined
  const starts = blocks.flatMap((text) => (readBlock(text) ?? []).flatMap(([low, high]) => [low, high + 1n]))
  return [...new Set(['0.0.0.0', '::', ...starts.filter(isAddress).map(addressText)])]
}

/** Behind the last address of the first family there is none. */
const isAddress = (value: bigint): boolean => value < 1n << 32n || (value >= 1n << 128n && value < 1n << 129n)
