import { fileURLToPath } from 'node:url'
import Sequencer from '@jest/test-sequencer'

/**
 * The test files that take longest, in that order (a run on Node 20). Without a cache of its own Jest knows their sizes alone, and one that
 * is short and slow is begun when the other worker has nothing left to do.
 */
const longest = [
  'commands/calls',
  'commands/unjudged-files',
  'review/hostile',
  'mesh/difference/agreement',
  'commands/parity',
  'commands/outside-changes',
  'open/for-people',
  'mesh/evaluate/oracle',
  'contract/cluster.double',
  'commands/doctor-server-side',
  'contract/jobs',
  'importers/passes-check',
  'manifests/read-text',
  'entries/github-identity',
  'entries/github-check',
  'repository/git',
  'commands/local-base',
  'commands/plan-arrival',
  'entries/github-calls',
  'commands/publish-live',
  'commands/plan-unproven',
  'entries/command-line',
  'commands/drift-beside',
  'commands/environment-moves',
  'docs/pictures',
  'mesh/coverage/other-programs',
  'review/drift-text',
  'architecture',
  'contract/review',
  'entries/answers',
  'manifests/read-plain-yaml',
  'plan/replay-traffic',
  'manifests/read-objects',
  'open/changed-deliveries',
  'open/charts-beside',
  'commands/drift-access',
  'entries/gitlab-job',
  'mesh/vocabulary',
  'commands/refused-reports',
  'rules/airflow-charts',
  'open/deciding-calls',
  'commands/plan-refused',
  'open/units-beside',
  'commands/plan-and-apply',
  'mesh/difference/reach',
  'entries/package',
  'review/real-changes',
  'commands/what-moved',
  'rules/find-findings',
  'config/load',
  'importers/airflow',
  'commands/adopt',
  'commands/revoke-unknown',
  'calls/align-calls',
  'mesh/difference/routes-agreement',
  'review/write-markdown',
  'commands/render',
  'open/kept-out',
]

const place = new Map(
  longest.map((name, index) => [fileURLToPath(new URL(`../${name}.test.ts`, import.meta.url)), index]),
)
const placeOf = ({ path }) => place.get(path) ?? longest.length

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((left, right) => placeOf(left) - placeOf(right))
  }
}
