import type { Problem } from '../errors/problem.js'
import { plainPhrase } from '../mesh/difference/phrase.js'
import { lastApplied } from './applied-run.js'
import type { EnvironmentPlan } from './judge-environment.js'
import type { OpenedEnvironment, World } from './opened-environment.js'
import type { Plan } from './plan.js'

interface Opened extends Pick<OpenedEnvironment, 'configuration' | 'hides'> {
  readonly environment: NonNullable<OpenedEnvironment['environment']>
  readonly world: World
}

/**
 * Why an apply writes nothing although the gate lets its commit through: what it brings besides opens access, and `newAccess`
 * says that none comes in. Without this, what a gate refused would be written with the next commit that changes nothing.
 */
export const arrivalProblem = (opened: Opened, arrival: EnvironmentPlan | undefined): Problem | undefined => {
  const { environment, configuration, world, hides } = opened
  if (arrival === undefined || arrival.plan.reviewed.gate.passed) return undefined
  const last = lastApplied(world.state, environment)
  const since =
    last === undefined
      ? 'no run has left its mark in this cluster'
      : `commit ${last.sha.slice(0, 12)} was applied last, by run ${last.id}; what came after it was refused, never ran, or was taken back`
  const locate = configuration.head?.locate
  return {
    code: 'APPLY_OPENS',
    message: `apply of environment ${JSON.stringify(environment.name)} would write what earlier commits asked for, and open what this commit does not: ${arrival.plan.reviewed.gate.failures.join('; ')}`,
    ...(locate === undefined ? {} : { where: locate(`${environment.pointer}/gate/newAccess`) }),
    expected: 'writes that open no more than the comparison with the commit before shows (gate.newAccess: error)',
    received: hides ? 'not shown, since it was read from the cluster' : `${openedBy(arrival.plan)} (${since})`,
    remedy:
      'Put back in the branch what keeps it closed, or take out what asks for it. To open it on purpose, have the plan that shows these rows approved: `apply: { reviewed: plan }` in the configuration, and its digest as `expect` (docs/guides/apply.md).',
  }
}

/**
 * Why an apply writes nothing although its commit was reviewed: the comment showed nothing of what comes besides, or something
 * else. What was pushed directly, or merged and refused, was not reviewed with the next merge request.
 */
export const unreviewedArrival = (opened: Opened, arrival: EnvironmentPlan, request: number): Problem => ({
  code: 'PLAN_DIFFERS',
  message: `apply of environment ${JSON.stringify(opened.environment.name)} would also write what earlier commits asked for and what was never applied; the comment of request ${request} does not show it, so nothing was written`,
  expected: `a comment of request ${request} with the second plan ${arrival.plan.digest}, or nothing that was never applied`,
  received: opened.hides ? 'not shown, since it was read from the cluster' : openedBy(arrival.plan),
  remedy:
    'Run `apply` of the earlier commits where they were reviewed themselves (rerun its job). Or bring a new merge request: its comment shows these rows, and whoever approves it approves them. Or take out of the branch what nobody is to have, or go by plan, approve, apply (docs/guides/apply.md).',
})

/** The first rows that open, and how many more there are. */
const openedBy = ({ reviewed: { access, permissions } }: Plan): string => {
  const rows = [
    ...access.destinations.flatMap(({ title, port, gained, reasons }) => [
      ...gained.map(
        ({ who, what }) => `${plainPhrase(who)} → ${title}${port === 0 ? '' : `:${port}`}: ${plainPhrase(what)}`,
      ),
      ...reasons.map(({ code }) => `${title}: ${code}`),
    ]),
    ...permissions
      .filter(({ kind }) => kind !== 'lost')
      .map(({ subject, rule, scope }) => `${subject}: ${rule} in ${scope}`),
    ...access.reasons.map(({ code, text }) => `${code}: ${plainPhrase(text)}`),
  ]
  return rows.length === 0
    ? access.verdict
    : `${rows.slice(0, 3).join('; ')}${rows.length > 3 ? `; and ${rows.length - 3} more` : ''}`
}
