import { pointerPart } from '../manifests/positions.js'
import { nearest } from '../errors/nearest.js'
import type { Problem } from '../errors/problem.js'
import { Refusal } from '../errors/problem.js'
import { isJsonObject } from '../ports/json.js'
import { checkAudiencesApart } from './audiences.js'
import type { Binding, Config, Environment, Protected, Proposed, RequestTest } from './config.js'
import { locator, readText } from './document.js'
import { loadBindings } from './load-bindings.js'
import {
  loadAppliedBy,
  loadEnvironment,
  loadGlobs,
  loadMesh,
  loadReviewed,
  type ApplyDefaults,
} from './load-environment.js'
import { loadAssumes, loadIgnores } from './load-exceptions.js'
import { loadIssuerKeys } from './load-issuer-keys.js'
import { loadTests } from './load-tests.js'
import type { Entry, Report, Section } from './section.js'
import { createReport, openSection, reportType, show } from './section.js'

const keys = [
  'version',
  'mesh',
  'policies',
  'environments',
  'bindings',
  'tests',
  'ignore',
  'assume',
  'apply',
  'issuerHosts',
  'issuerKeys',
  'publishLive',
] as const

/**
 * Reads `meshgate.yaml`. Everything that is wrong is reported at once.
 *
 * @throws Refusal with one problem for each mistake, every one with file, line and column.
 */
export const loadConfig = (text: string, path: string): Config => {
  const problems: Problem[] = []
  const locate = locator(text, path)
  const value = readText(text, path, 'The configuration', problems)
  const report = createReport(problems, locate)
  const config = value === undefined ? undefined : load(report, value)
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  if (config === undefined) throw new Refusal(emptyFile(path))
  return { ...config, locate }
}

const emptyFile = (path: string): Problem => ({
  code: 'CONFIG_EMPTY',
  message: 'The configuration is empty',
  where: { kind: 'file', path, line: 1, column: 1 },
  expected: 'version: 1',
  received: 'nothing',
  remedy: 'Write the configuration, or delete the file: without one, all Istio objects of the repository are compared',
})

const load = (
  report: Report,
  root: Entry,
): { readonly protected: Protected; readonly proposed: Proposed } | undefined => {
  const section = openSection(report, root, keys, 'the configuration')
  if (section === undefined) return undefined
  checkVersion(report, section)
  const mesh = loadMesh(report, section.entry('mesh'))
  const apply = section.entry('apply')
  const applySection =
    apply === undefined ? undefined : openSection(report, apply, ['policies', 'by', 'reviewed'], 'apply')
  const appliedBy = applySection === undefined ? undefined : loadAppliedBy(applySection)
  const reviewed = applySection === undefined ? undefined : loadReviewed(applySection)
  const environments = loadEnvironments(report, section.entry('environments'), mesh, { appliedBy, reviewed })
  checkAudiencesApart(report, environments)
  const bindings = loadBindings(report, section.list('bindings', { empty: true }) ?? [])
  const tests = loadTests(report, section.list('tests', { empty: true }) ?? [])
  checkEnvironmentNames(report, environments, [...bindings, ...tests])
  return {
    protected: {
      environments,
      policies: loadGlobs(report, section) ?? [],
      mesh,
      ignore: loadIgnores(report, section.list('ignore', { empty: true }) ?? []),
      assume: loadAssumes(report, section.list('assume', { empty: true }) ?? []),
      apply: { policies: applySection?.flag('policies') ?? false },
      issuerHosts: loadHosts(report, section),
      issuerKeys: loadIssuerKeys(report, section.entry('issuerKeys')),
      publishLive: section.flag('publishLive'),
    },
    proposed: { bindings, tests },
  }
}

const checkVersion = (report: Report, section: Section): void => {
  const entry = section.entry('version')
  if (entry?.value === 1) return
  if (entry === undefined)
    report.problem('CONFIG_MISSING', '', 'The configuration does not say its version', {
      expected: 'version: 1',
      received: 'nothing',
      remedy: 'Add version: 1 as the first line',
    })
  else if (typeof entry.value !== 'number') reportType(report, entry, 'the number 1', 'version')
  else
    report.problem('CONFIG_VALUE', entry.pointer, 'This version of the configuration is not known', {
      expected: '1',
      received: show(entry.value),
      remedy: 'Write version: 1, or use the release of meshgate that knows the version',
    })
}

const loadEnvironments = (
  report: Report,
  entry: Entry | undefined,
  mesh: Protected['mesh'],
  all: ApplyDefaults,
): readonly Environment[] => {
  if (entry === undefined) return []
  if (!isJsonObject(entry.value)) {
    reportType(report, entry, 'a mapping of environments', 'environments')
    return []
  }
  const seen = new Map<string, string>()
  const environments = Object.entries(entry.value).flatMap(([name, value]) => {
    const pointer = `${entry.pointer}/${pointerPart(name)}`
    const other = seen.get(name.toLowerCase())
    // GitHub's environments are one whatever their case.
    if (other !== undefined)
      report.problem('CONFIG_DUPLICATE', pointer, 'Two environments differ in case alone', {
        received: `${other} and ${name}`,
        remedy: 'Rename one of the two',
      })
    seen.set(name.toLowerCase(), name)
    const environment = loadEnvironment(report, name, { value, pointer }, mesh ?? {}, all)
    return environment === undefined ? [] : [environment]
  })
  if (seen.size === 0)
    reportType(report, { value: null, pointer: entry.pointer }, 'at least one environment', 'environments')
  return environments
}

const checkEnvironmentNames = (
  report: Report,
  environments: readonly Environment[],
  users: readonly (Binding | RequestTest)[],
): void => {
  const names = environments.map((environment) => environment.name)
  for (const user of users) {
    user.environments?.forEach((name, index) => {
      if (names.includes(name)) return
      const near = nearest(name, names)
      report.problem('CONFIG_VALUE', `${user.pointer}/environments/${index}`, 'There is no environment of this name', {
        expected: names.length === 0 ? 'environments to be defined' : names.join(', '),
        received: show(name),
        remedy: near === undefined ? 'Name one of the environments' : `Did you mean ${near}?`,
      })
    })
  }
}

const loadHosts = (report: Report, section: Section): readonly string[] => {
  const hosts = section.texts('issuerHosts', { empty: true }) ?? []
  hosts.forEach((host, index) => {
    if (host.length <= 253 && /^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/.test(host)) return
    report.problem('CONFIG_VALUE', `${section.at('issuerHosts')}/${index}`, 'This is no host', {
      expected: 'for example gitlab.internal.example.com',
      received: show(host),
      remedy: 'Write the host alone, without https:// and without a path',
    })
  })
  return hosts
}
