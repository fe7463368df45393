import type { Environment } from './config.js'
import type { Report } from './section.js'
import { show } from './section.js'

/** Audiences that other services accept: a token for one of them must not be a token for the mesh (attack P15). */
const wellKnown: ReadonlySet<string> = new Set([
  'sts.amazonaws.com',
  'sigstore',
  'api://AzureADTokenExchange',
  'pypi',
  'testpypi',
  'https://gitlab.com',
  'gitlab.com',
  'vault',
  'kubernetes',
  'https://kubernetes.default.svc',
  'https://kubernetes.default.svc.cluster.local',
  'istio-ca',
])

const wellKnownStarts: readonly string[] = [
  'https://github.com',
  'npm:',
  '//iam.googleapis.com/',
  'https://iam.googleapis.com/',
  'https://token.actions.',
]

const sharedWith = (audience: string): boolean => {
  const bare = audience.replace(/\/$/, '')
  return (
    wellKnown.has(bare) ||
    wellKnownStarts.some(
      (start) =>
        bare === start.replace(/\/$/, '') ||
        audience.startsWith(start.endsWith(':') || start.endsWith('.') || start.endsWith('/') ? start : `${start}/`),
    )
  )
}

/** One audience by itself. */
export const checkAudience = (report: Report, pointer: string, audience: string, purpose: 'mesh' | 'cluster'): void => {
  const refuse = (message: string, expected: string, remedy: string): void => {
    report.problem('AUDIENCE', pointer, message, { expected, received: show(audience), remedy })
  }
  const expected = `https://mesh.example.com/${purpose === 'mesh' ? 'production' : 'cluster'}`
  if (/[$*\s\p{Cc}]/u.test(audience))
    refuse(
      'An audience is one plain value: patterns, spaces and unfilled variables are refused',
      expected,
      'Write the value out',
    )
  else if (audience.length > 255) refuse('An audience has at most 255 characters', expected, 'Shorten it')
  else if (sharedWith(audience) && !(purpose === 'cluster' && audience.includes('kubernetes'))) {
    refuse(
      'Another service accepts tokens with this audience',
      expected,
      'Choose an audience that only this environment uses',
    )
  }
}

/** As Envoy compares: without one scheme and one trailing slash (check_audience.cc). */
const loose = (audience: string): string => audience.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** The mesh's token and the API server's are two: whoever sees one must not be able to use it as the other. */
export const checkAudiencesApart = (report: Report, environments: readonly Environment[]): void => {
  const clusterAudiences = new Map<string, Environment>()
  for (const environment of environments) {
    if (environment.cluster?.kind === 'id-token') clusterAudiences.set(loose(environment.cluster.audience), environment)
  }
  for (const environment of environments) {
    const other = environment.audience === undefined ? undefined : clusterAudiences.get(loose(environment.audience))
    if (other === undefined || environment.audience === undefined) continue
    report.problem(
      'AUDIENCE',
      `${environment.pointer}/audience`,
      `The mesh's audience is also the cluster's of ${other.name}: a workload that sees the token could log in to the API server`,
      {
        expected: 'two audiences that differ in more than scheme and trailing slash',
        received: show(environment.audience),
        remedy: 'Give the mesh an audience of its own',
      },
    )
  }
}
