import { groupBy } from '../ports/group-by.js'
import type { EachDot } from './difference/access-diff.js'
import type { IstioVersion } from './enforcement.js'
import { hasFix } from './resolve/version.js'
import { conditionKeys, operationFields, sourceFields, type Since } from './vocabulary.js'

interface Change {
  readonly fixed: readonly Since[]
  readonly text: string
  /** What the rows say that come from it. */
  readonly of?: EachDot
}

/**
 * What versions of Istio read differently in the same policies, with the patches that brought it. Each is asked by the
 * two interpreters at its own place; this is what people are told beside the rows. New words tell themselves.
 */
const otherReadings: readonly Change[] = [
  { fixed: [[21, 0]], text: 'a token is also looked for in the cookies that `fromCookies` names' },
  { fixed: [[21, 0]], text: '`request.auth.audiences` asks every audience of a token, and not its first alone' },
  { fixed: [[21, 1]], text: 'a request principal is parted at its last `/`, and not at its first' },
  { fixed: [[22, 0]], text: '`{*}` and `{**}` in paths are templates' },
  {
    fixed: [
      [27, 8],
      [28, 5],
      [29, 1],
    ],
    text: 'each line of a header that is sent twice is asked by itself',
  },
  {
    fixed: [
      [27, 9],
      [28, 6],
      [29, 2],
    ],
    text: 'a dot in `serviceAccounts` matches only a dot, where it matched any character',
    of: 'accounts',
  },
  {
    fixed: [
      [28, 7],
      [29, 3],
      [30, 0],
    ],
    text: 'a dot in a principal that begins with `*` matches only a dot, where it matched any character',
    of: 'identities',
  },
  { fixed: [[28, 0]], text: '`spaceDelimitedClaims` of a token rule is read' },
  { fixed: [[30, 0]], text: '`true` in labels that ask for a waypoint is read as Go reads it' },
  { fixed: [[31, 0]], text: '`*` also matches bytes that are not `UTF-8`' },
]

/** Words that a version of Istio 1 brought, those of one version together. */
const newWords: readonly Change[] = [
  ...groupBy(
    Object.entries({ ...sourceFields, ...operationFields, ...conditionKeys }).filter(([, { since }]) => since[0] > 0),
    ([, { since }]) => since.join('.'),
  ).values(),
].map((words) => ({
  fixed: words.slice(0, 1).map(([, { since }]) => since),
  text: `${words.map(([name]) => `\`${name}\``).join(' and ')} ${words.length === 1 ? 'is' : 'are'} read`,
}))

const firstOf = ({ fixed: [[minor, patch] = [0, 0]] }: Change): number => minor * 10_000 + patch

const changes = [...otherReadings, ...newWords].sort((left, right) => firstOf(left) - firstOf(right))

/** What the second version reads otherwise than the first, in order of the versions that brought it. */
export const versionChanges = (from: IstioVersion, to: IstioVersion): readonly Pick<Change, 'text' | 'of'>[] =>
  changes
    .filter(({ fixed }) => hasFix(from, ...fixed) !== hasFix(to, ...fixed))
    .map(({ text, of }) => ({ text, ...(of === undefined ? {} : { of }) }))
