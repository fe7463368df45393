import { closesPermissions } from '../plan/verdict.js'
import type { Finding, Plan } from '../plan/plan.js'
import { mostInRow, rowsOfSide, wholeSubjects, type AccessGroup } from './access-groups.js'
import { joined, listed, say, strong, value, words, type Line } from './block.js'
import { tableRows } from './access-table.js'
import { changesBehind } from './changed-line.js'
import { ruleLink } from './pages.js'
import { callingLine, targetNames, targetsLine } from './short-names.js'
import { breaksNobodyKnown, introduced } from './verdict-line.js'

/** Rows whose broken calls are told one by one. */
const callsTold = 4

const isBroken = ({ calling = [] }: AccessGroup): boolean => calling.length > 0

/** Whether a finding is about calls that a row of losses names. */
export const isToldAsLoss = (plan: Plan, { refuses }: Finding): boolean =>
  refuses !== undefined &&
  rowsOfSide(plan.reviewed.access, 'lost').shown.some(
    (group) =>
      isBroken(group) &&
      group.places.some(
        ({ destination: { namespace, workload }, row }) =>
          namespace === refuses.namespace &&
          workload === refuses.workload &&
          refuses.accounts.every((account) => row.calling?.includes(account)),
      ),
  )

/** What breaks first, as what happens: calls that are known to be made and are refused from now on. */
export const brokenCalls = (plan: Plan, docsBase: string | undefined): readonly Line[] => {
  const { access } = plan.reviewed
  const groups = rowsOfSide(access, 'lost').shown.filter(isBroken)
  if (groups.length === 0) return []
  const names = targetNames(groups.flatMap(({ places }) => places.map(({ destination }) => destination)))
  const told = groups
    .slice(0, callsTold)
    .map(
      ({ calling = [], places }) =>
        say`${callingLine(calling)} ${strong(calling.length === 1 ? 'loses' : 'lose')} ${targetsLine(places, names, mostInRow)}`,
    )
  const left = groups.length - told.length
  const lines = [...new Set(groups.flatMap((group) => changesBehind(plan, group)))]
  const rules = [
    ...new Set(
      introduced(plan)
        .filter((finding) => isToldAsLoss(plan, finding))
        .map(({ rule }) => rule),
    ),
  ]
  const how = rules.length === 0 ? [] : say` as ${listed(rules, 3, (rule) => [ruleLink(rule, docsBase)])} says`
  return [
    say`${joined([...told, ...(left > 0 ? [say`${left} more`] : [])], '; ')}. These calls are known to be made: let them in${how}, or stop them before the merge (${listed(lines, 3, (line) => [value(line, 160)])})`,
  ]
}

const lostBySomebody = say`ask the owner of each caller that loses access whether it still needs it`
const lostByAll = (
  isEveryRow: boolean,
  isOne: boolean,
  subjects: readonly string[],
  sections: 'above' | 'below',
): Line =>
  say`${isEveryRow ? say`${words(isOne ? 'the row' : 'each row')} ${words(sections)} shuts out every caller, known here or not` : say`rows ${words(sections)} for ${listed(subjects, 2, (one) => [value(one)], ' or ')} also shut out callers that are not known here`}: find them in access logs (${'meshgate replay'} lists the recorded requests that would be refused), and allow them with this change`
const lostByNobody = (sections: 'above' | 'below'): Line =>
  say`no caller known here loses access: check that none of those in the rows ${words(sections)} exists in the cluster, or let it in`

/** A step for each cause, that which breaks first before all others; where everybody loses there is no owner to ask. */
export const losses = (plan: Plan, sections: 'above' | 'below', docsBase: string | undefined): readonly Line[] => {
  if (breaksNobodyKnown(plan)) return [lostByNobody(sections)]
  const broken = brokenCalls(plan, docsBase)
  const groups = rowsOfSide(plan.reviewed.access, 'lost').shown
  const all = groups.filter(({ who }) => who.some((one) => wholeSubjects.includes(one)))
  // Of the rest it is known who calls, and told.
  const asked = groups.filter(
    (group) => !all.includes(group) && (group.calling === undefined || group.othersMayCall === true),
  )
  return [
    ...broken,
    ...(all.length === 0
      ? []
      : [
          lostByAll(
            all.length === groups.length,
            tableRows(groups).length === 1,
            wholeSubjects.filter((one) => all.some(({ who }) => who.includes(one))),
            sections,
          ),
        ]),
    ...(asked.length > 0 || closesPermissions(plan) || all.length + broken.length === 0 ? [lostBySomebody] : []),
  ]
}
