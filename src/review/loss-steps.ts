import { closesPermissions } from '../plan/verdict.js'
import type { Finding, Plan } from '../plan/plan.js'
import { mostInRow, rowsOfSide, wholeSubjects, type AccessGroup } from './access-groups.js'
import { count, joined, listed, say, strong, value, words, type Line } from './block.js'
import { tableRows } from './access-table.js'
import { changesBehind } from './changed-line.js'
import { lettingInNobody } from '../rules/shape-rules.js'
import { ruleLink } from './pages.js'
import { placeOf, placeTitle } from './places.js'
import { callingLine, targetNames, targetsLine } from './short-names.js'
import { breaksNobodyKnown, introduced } from './verdict-line.js'

/** Rows whose broken calls are told one by one. */
const callsTold = 4

const isBroken = ({ calling = [] }: AccessGroup): boolean => calling.length > 0

/** New findings about calls that a row of losses names. */
const findingsOf = (plan: Plan, { calling = [], places }: AccessGroup): readonly Finding[] =>
  introduced(plan).filter(
    ({ refuses }) =>
      refuses?.accounts.every((account) => calling.includes(account)) === true &&
      places.some(
        ({ destination: { namespace, workload } }) => namespace === refuses.namespace && workload === refuses.workload,
      ),
  )

/** Of everybody. */
const isOfAll = ({ who }: AccessGroup): boolean => who.some((one) => wholeSubjects.includes(one))

/** New findings about policies that let in nobody, where rows say that nobody is let in any more. */
const closedTo = (plan: Plan, groups: readonly AccessGroup[]): readonly Finding[] => {
  const shut = new Set(
    groups.filter(isOfAll).flatMap(({ places }) => places.map(({ destination }) => destination.namespace)),
  )
  return introduced(plan).filter(({ rule, object }) => rule === lettingInNobody && shut.has(object.namespace))
}

/** Whether a step about losses says what a finding asks for. */
export const isToldAsLoss = (plan: Plan, finding: Finding): boolean => {
  const { shown } = rowsOfSide(plan.reviewed.access, 'lost')
  return (
    (finding.refuses !== undefined &&
      shown.some((group) => isBroken(group) && findingsOf(plan, group).includes(finding))) ||
    (!breaksNobodyKnown(plan) && closedTo(plan, shown).includes(finding))
  )
}

/** What lets the callers of one finding in again: the policy of their destination, else a new one. */
const remedyLine = (plan: Plan, { refuses, fingerprint, object }: Finding): Line => {
  if (refuses === undefined) return []
  const them = refuses.accounts.length === 1 ? 'it' : 'them'
  const place = placeOf(plan, fingerprint, object)
  const at = place === undefined ? [] : say` (${value(placeTitle(place), 160)})`
  const { policy, port, workload } = refuses
  return policy === undefined
    ? say`write a new ALLOW policy for ${value(workload.slice(workload.indexOf('/') + 1), 80)} that lets ${words(them)} in at port ${port}${object.kind === 'AuthorizationPolicy' ? say`, and leave AuthorizationPolicy ${value(object.name, 80)} as it is` : []}`
    : say`add ${words(them)} to AuthorizationPolicy ${value(policy.name, 80)} for port ${port}${at}`
}

/** Who loses what, and how it is let in again. */
const brokenCall = (plan: Plan, group: AccessGroup, targets: Line, docsBase: string | undefined): Line => {
  const { calling = [] } = group
  const isOne = calling.length === 1
  const found = findingsOf(plan, group)
  const rules = [...new Map(found.map((one) => [one.rule, one])).values()]
  const lost = say`${callingLine(calling)} ${strong(isOne ? 'loses' : 'lose')} ${targets}, and ${words(isOne ? 'is' : 'are')} known to call it. Before the merge`
  if (found.length === 0)
    return say`${lost}, add a rule that lets ${words(isOne ? 'it' : 'them')} in (${listed(changesBehind(plan, group), 3, (line) => [value(line, 160)])})`
  return say`${lost}, ${joined(
    found.map((one) => remedyLine(plan, one)),
    '; ',
  )} (${rulesLine(rules, docsBase)})`
}

const rulesLine = (rules: readonly Finding[], docsBase: string | undefined): Line =>
  listed(rules, 3, ({ rule, severity }) => say`${strong(severity)} ${ruleLink(rule, docsBase)}`)

/** What breaks first, as what happens: calls that are known to be made and are refused from now on. */
export const brokenCalls = (plan: Plan, docsBase: string | undefined): readonly Line[] => {
  const groups = rowsOfSide(plan.reviewed.access, 'lost').shown.filter(isBroken)
  if (groups.length === 0) return []
  const names = targetNames(groups.flatMap(({ places }) => places.map(({ destination }) => destination)))
  const told = groups
    .slice(0, callsTold)
    .map((group) => brokenCall(plan, group, targetsLine(group.places, names, mostInRow), docsBase))
  const left = groups.length - told.length
  return [...told, ...(left === 0 ? [] : [say`the same for ${count(left, 'other row')} with known callers`])]
}

const lostBySomebody = say`ask the owner of each caller that loses access whether it still needs it`
const lostByAll = (
  isEveryRow: boolean,
  isOne: boolean,
  subjects: readonly string[],
  sections: 'above' | 'below',
  isCalled: boolean,
  closed: Line,
): Line =>
  say`${isEveryRow ? say`${words(isOne ? 'the row' : 'each row')} ${words(sections)} takes its access from every caller, and ${words(isCalled ? 'not all who call are known here' : 'nothing here says who calls')}` : say`all others in the rows for ${listed(subjects, 2, (one) => [value(one)], ' or ')} lose access too, whether or not they run here, and nothing here says who of them calls`}: find callers in access logs (${'meshgate replay'} lists the recorded requests that would be refused), and let them in before the merge${closed}`
const lostByNobody = (sections: 'above' | 'below'): Line =>
  say`no caller known here loses access: look for accounts of the rows ${words(sections)} that run elsewhere in the cluster, and add an ALLOW rule for each that still needs the access`

/** A step for each cause, that which breaks first before all others; where everybody loses there is no owner to ask. */
export const losses = (plan: Plan, sections: 'above' | 'below', docsBase: string | undefined): readonly Line[] => {
  if (breaksNobodyKnown(plan)) return [lostByNobody(sections)]
  const broken = brokenCalls(plan, docsBase)
  const groups = rowsOfSide(plan.reviewed.access, 'lost').shown
  const all = groups.filter(isOfAll)
  const rules = new Map(closedTo(plan, groups).map((finding) => [finding.rule, finding] as const))
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
            broken.length > 0,
            rules.size === 0 ? [] : say`: new finding ${rulesLine([...rules.values()], docsBase)} is about the same`,
          ),
        ]),
    ...(asked.length > 0 || closesPermissions(plan) || all.length + broken.length === 0 ? [lostBySomebody] : []),
  ]
}
