import type { OtherState, Sides, UnitBeside } from '../../plan/opened-environment.js'
import { isJsonObject } from '../../ports/json.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { touchedIn } from '../../units/naming-accounts.js'
import type { TouchedPlaces } from '../../units/touched-places.js'
import { mayLeaveNamespace, mayMeet, type UnitWords } from '../../units/words-of-unit.js'
import type { SaidNamespace } from '../scripts/namespaces-said.js'
import { areAlternatives } from './alternatives.js'
import { meetingObjects, readNeighbours } from './meeting-objects.js'
import type { Neighbour, Neighbourhood, OwnPlace } from './neighbour.js'
import { besideRelease, decidingPlaces } from './released-charts.js'

interface SaidWords {
  readonly unit: Neighbour
  readonly words: UnitWords
}

/** A namespace that something says for files, and all that says it. */
interface Space {
  readonly name: string
  readonly said: readonly SaidNamespace[]
}

/** More namespaces than these are not tried where something fills the name in. */
const mostSpaces = 20

export const takesNamespace = ({ before, after }: Sides): boolean =>
  [...before, ...after].some((object) => object.takesNamespace === true)

const isAbout = (said: readonly SaidNamespace[], { unit }: UnitWords, { source }: KubernetesObject): boolean => {
  // What is built is applied whole.
  if (unit.source.kind !== 'plain') return said.some((one) => [...unit.reads].some(one.isAbout))
  return source.kind === 'file' && said.some((one) => one.isAbout(source.path))
}

/** The sides of a unit as they are where its objects that name no namespace stand in that one; undefined: none of them does. */
const placedIn = (sides: Sides, words: UnitWords, { name, said }: Space): Sides | undefined => {
  const isMoved = (object: KubernetesObject): boolean => object.takesNamespace === true && isAbout(said, words, object)
  if (![...sides.before, ...sides.after].some(isMoved)) return undefined
  const placed = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] => {
    const moved = objects.filter(isMoved).map((object) => inNamespace(object, name))
    const there = new Set(moved.map(({ key }) => keyText(key)))
    return [...objects.filter((object) => !isMoved(object) && !there.has(keyText(object.key))), ...moved].sort((a, b) =>
      byCodePoint(keyText(a.key), keyText(b.key)),
    )
  }
  const before = placed(sides.before)
  return { ...sides, before, after: sides.after === sides.before ? before : placed(sides.after) }
}

const inNamespace = (object: KubernetesObject, namespace: string): KubernetesObject => {
  const { metadata } = object.content
  return {
    ...object,
    key: { ...object.key, namespace },
    content: { ...object.content, metadata: { ...(isJsonObject(metadata) ? metadata : {}), namespace } },
  }
}

/** Namespaces that are said for files of a unit; where something fills one in, each in which something decides may be it. */
const spacesOf = (
  words: UnitWords,
  sides: Sides,
  {
    said,
    assumed,
    places,
  }: { readonly said: readonly SaidNamespace[]; readonly assumed: string; readonly places: () => readonly string[] },
): readonly Space[] => {
  const objects = [...sides.before, ...sides.after].filter((object) => object.takesNamespace === true)
  const about = said.filter((one) => objects.some((object) => isAbout([one], words, object)))
  const names = about.flatMap(({ name }) => name ?? [])
  const filled = about.some(({ name }) => name === undefined) ? places().slice(0, mostSpaces) : []
  return [...new Set([...names, ...filled])]
    .filter((name) => name !== assumed)
    .sort(byCodePoint)
    .map((name) => ({ name, said: about.filter((one) => one.name === undefined || one.name === name) }))
}

const placeOf = ({ said: [first] }: Space): string => (first === undefined ? '' : `${first.path}:${first.line}`)

const remedy = 'Write the namespace into the objects, or say it with --namespace.'

/** The changed unit as it is where its objects that name no namespace stand where something that applies its files says. */
export const appliedElsewhere = async (
  { unit, words, sides, touched }: SaidWords & { readonly sides: Sides; readonly touched: TouchedPlaces },
  all: readonly SaidWords[],
  { roots, assumed, spaces }: Neighbourhood,
): Promise<readonly OtherState[]> => {
  if (!takesNamespace(sides)) return []
  const said = await spaces()
  if (said.length === 0) return []
  const others = all.filter(
    (one) =>
      one.unit !== unit &&
      (mayLeaveNamespace(one.words) || mayMeet(one.words, assumed, { ...touched, namespaces: 'any' })),
  )
  const read = await readNeighbours(others)
  const places = (): readonly string[] =>
    [...new Set([sides, ...read.map((one) => one.sides)].flatMap((one) => decidingPlaces(one, touched)))]
      .filter((name) => name !== '' && !roots.has(name))
      .sort(byCodePoint)
  return spacesOf(words, sides, { said, assumed, places }).flatMap((space): readonly OtherState[] => {
    const there = placedIn(sides, words, space)
    const first = [...(there?.after ?? []), ...(there?.before ?? [])].find(
      ({ key, takesNamespace: takes }) => takes === true && key.namespace === space.name,
    )
    if (there === undefined || first === undefined) return []
    const here = read.map((one) => ({ ...one, sides: placedIn(one.sides, one.words, space) ?? one.sides }))
    return [
      {
        why: `Objects of ${unit.title} name no namespace, and ${placeOf(space)} applies files in ${space.name}.`,
        where: first.source,
        sides: besideRelease({ words, sides: there }, here, roots, assumed),
        released: { from: assumed, to: space.name },
        cause: { code: 'UNIT_BESIDE', remedy, condition: `where what names no namespace is applied in ${space.name}` },
      },
    ]
  })
}

/** Other units of which something says where their objects that name no namespace stand: there they meet the change. */
export const appliedBeside = async (
  own: OwnPlace,
  unit: Neighbour,
  all: readonly SaidWords[],
  spaces: Neighbourhood['spaces'],
): Promise<readonly UnitBeside[]> => {
  const { touched, assumed } = own
  const others = all.filter((one) => one.unit !== unit && mayLeaveNamespace(one.words))
  if (others.length === 0) return []
  const said = await spaces()
  if (said.length === 0) return []
  const read = await readNeighbours(others)
  const places = (): readonly string[] => [...touched.changed].sort(byCodePoint)
  return read.flatMap(({ unit: other, words, sides }) =>
    spacesOf(words, sides, { said, assumed, places }).flatMap((space): readonly UnitBeside[] => {
      const there = placedIn(sides, words, space)
      if (there === undefined || areAlternatives(own.base, there.before)) return []
      const meeting = meetingObjects(
        other.title,
        there,
        own.sides,
        touchedIn(touched, [...there.before, ...there.after]),
      )
      return meeting === undefined ? [] : [{ ...meeting, releasedIn: space.name, saidBy: placeOf(space) }]
    }),
  )
}
