import type { Reason } from '../mesh/difference/access-diff.js'
import { listNames } from '../ports/list-names.js'
import type { Source } from '../ports/source.js'
import type { PolicyLists } from './opened-environment.js'

/** Objects that are named; the others are counted. */
const named = 3

/** Why a comparison by the protected list of files proves nothing, or not everything. */
export const policyListReasons = (lists: PolicyLists | undefined): readonly Reason[] => [
  ...nothingRead(lists),
  ...leftOut(lists),
]

const nothingRead = (lists: PolicyLists | undefined): readonly Reason[] => {
  if (lists?.empty !== true) return []
  const [first] = lists.unmatched
  if (first === undefined)
    return [
      {
        code: 'POLICIES_MATCH_NOTHING',
        text: `${lists.matched === 1 ? 'the only file' : `none of the ${lists.matched} files`} that \`policies\` names ${lists.matched === 1 ? 'holds no' : 'holds an'} object at either revision: it names nothing to compare`,
      },
    ]
  return lists.unmatched.map(({ glob, where }) => ({
    code: 'POLICIES_MATCH_NOTHING',
    text: `the glob ${JSON.stringify(glob)} of \`policies\`${at(where)} matches no file at either revision: it names nothing to compare`,
    ...(where === undefined ? {} : { where }),
  }))
}

const leftOut = (lists: PolicyLists | undefined): readonly Reason[] => {
  const objects = lists?.onlyAtHead ?? []
  const [first] = objects
  if (first === undefined) return []
  const told = objects.map(({ title, where }) => `${title}${at(where)}`)
  return [
    {
      code: 'POLICIES_LIST_WIDENED',
      text: `only the list \`policies\` of the head revision reads ${listNames(told, named)}: this change is judged by the list of the base revision`,
      ...(first.where === undefined ? {} : { where: first.where }),
    },
  ]
}

/** One line for each glob that is of no use beside others that are. */
export const policyListAssumptions = (lists: PolicyLists | undefined): readonly string[] =>
  lists === undefined || lists.empty
    ? []
    : lists.unmatched.map(
        ({ glob, where }) =>
          `the glob ${JSON.stringify(glob)} of \`policies\`${at(where)} matches no file at either revision`,
      )

const at = (where: Source | undefined): string => (where?.kind === 'file' ? ` at ${where.path}:${where.line}` : '')
