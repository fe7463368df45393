import { byCodePoint } from '../ports/order.js'
import type { TrustRule, TrustRules } from './config.js'
import type { ClaimRules, Platform } from './claims.js'
import { claimRules } from './claims.js'
import type { Entry, Report, Section } from './section.js'
import { nearest } from '../errors/nearest.js'
import { word } from './setting-text.js'
import { openSection, reportType, show } from './section.js'
import { checkHttpsUrl } from './values.js'

const platforms: readonly Platform[] = ['github', 'gitlab', 'kubernetes']

/** `trust: { check, apply }` of an environment. */
export const loadTrust = (
  report: Report,
  entry: Entry | undefined,
): { readonly check?: TrustRules; readonly apply?: TrustRules } => {
  if (entry === undefined) return {}
  const section = openSection(report, entry, ['check', 'apply'], 'trust')
  if (section === undefined) return {}
  const check = loadRules(report, section, 'check')
  const apply = loadRules(report, section, 'apply')
  return { ...(check === undefined ? {} : { check }), ...(apply === undefined ? {} : { apply }) }
}

type Purpose = 'check' | 'apply'

/** One mapping of platforms, or a list of such where several jobs are trusted. */
const loadRules = (report: Report, section: Section, purpose: Purpose): TrustRules | undefined => {
  const entry = section.entry(purpose)
  if (entry === undefined) return undefined
  const entries = Array.isArray(entry.value) ? (section.list(purpose) ?? []) : [entry]
  const rules = entries.flatMap((item) => loadPlatforms(report, item, purpose))
  const seen = new Map<string, string>()
  for (const rule of rules) {
    const text = ruleText(rule)
    const other = seen.get(text)
    if (other !== undefined) {
      report.problem(
        'CONFIG_DUPLICATE',
        rule.pointer,
        'Two trust rules are equal, so no token could match exactly one',
        { received: `the rule at ${other}`, remedy: 'Remove one of the two' },
      )
    }
    seen.set(text, rule.pointer)
  }
  return rules
}

const loadPlatforms = (report: Report, entry: Entry, purpose: Purpose): readonly TrustRule[] => {
  const section = openSection(report, entry, platforms, `trust.${purpose}`)
  if (section === undefined) return []
  const rules = platforms.flatMap((platform) => {
    const found = section.entry(platform)
    const rule = found === undefined ? undefined : loadRule(report, found, platform, purpose)
    return rule === undefined ? [] : [rule]
  })
  if (platforms.every((platform) => !section.has(platform))) {
    report.problem('CONFIG_MISSING', entry.pointer, `trust.${purpose} names no platform`, {
      expected: platforms.join(' | '),
      received: 'nothing',
      remedy: 'Add the platform and its claims',
    })
  }
  return rules
}

const loadRule = (report: Report, entry: Entry, platform: Platform, purpose: Purpose): TrustRule | undefined => {
  if (entry.value === null || typeof entry.value !== 'object' || Array.isArray(entry.value)) {
    reportType(report, entry, 'a mapping of claims', `${platform} of trust.${purpose}`)
    return undefined
  }
  const rules = claimRules[platform]
  const what = `${platform} of trust.${purpose}`
  const known = ['issuer', ...rules.allowed, ...Object.keys(entry.value).filter((key) => !rules.allowed.includes(key))]
  const section = openSection(report, entry, known, what)
  if (section === undefined) return undefined
  const claims = new Map<string, readonly string[]>()
  for (const claim of Object.keys(entry.value)) {
    if (claim === 'issuer') continue
    if (!isAllowed(rules, platform, claim)) reportClaim(report, section.at(claim), claim, rules, what)
    else {
      const values = loadValues(section, claim)
      if (values === undefined) continue
      checkValues(report, section, claim, values, rules, purpose)
      claims.set(claim, values)
    }
  }
  const issuer = section.text('issuer')
  if (issuer !== undefined) checkHttpsUrl(report, section.at('issuer'), issuer, 'An issuer')
  if (platform === 'kubernetes' && !section.has('issuer')) {
    report.problem('CONFIG_MISSING', entry.pointer, 'A Kubernetes issuer has no default', {
      expected: 'issuer',
      received: 'nothing',
      remedy: 'Add issuer: the --service-account-issuer of the API server',
    })
  }
  checkPins(report, section, rules, purpose, what)
  return { platform, claims, pointer: entry.pointer, ...(issuer === undefined ? {} : { issuer }) }
}

const isAllowed = (rules: ClaimRules, platform: Platform, claim: string): boolean =>
  rules.allowed.includes(claim) || (platform === 'github' && /^repo_property_[A-Za-z0-9_-]{1,80}$/.test(claim))

const reportClaim = (report: Report, pointer: string, claim: string, rules: ClaimRules, what: string): void => {
  const instead = rules.refused.get(claim)
  if (instead !== undefined) {
    report.problem('TRUST_CLAIM', pointer, `${what} may not decide by ${claim}`, {
      received: claim,
      remedy: `Use ${instead}`,
    })
    return
  }
  const near = nearest(claim, rules.allowed)
  report.problem('TRUST_CLAIM', pointer, `${what} has no claim of this name`, {
    expected: rules.allowed.join(', '),
    received: claim.slice(0, 80),
    remedy: near === undefined ? 'Remove it' : `Did you mean ${near}?`,
  })
}

const loadValues = (section: Section, claim: string): readonly string[] | undefined => {
  const entry = section.entry(claim)
  if (entry !== undefined && Array.isArray(entry.value)) return section.texts(claim)
  const text = section.text(claim)
  return text === undefined ? undefined : [text]
}

// No ref, id, event or workflow path holds these; where one does by intent, it cannot be told from a pattern.
const pattern = /[*?[\]^\\|$\p{Cc}]/u

const checkValues = (
  report: Report,
  section: Section,
  claim: string,
  values: readonly string[],
  rules: ClaimRules,
  purpose: Purpose,
): void => {
  const pointer = section.at(claim)
  for (const value of values) {
    if (pattern.test(value)) {
      report.problem(
        'TRUST_PATTERN',
        pointer,
        `${claim} must be compared exactly: patterns and unfilled variables are refused`,
        {
          expected: 'exact values, several as a list',
          received: show(value),
          remedy: 'List each value that is meant',
        },
      )
    } else if (rules.ids.has(claim) && !/^[0-9]{1,20}$/.test(value)) {
      report.problem('CONFIG_VALUE', pointer, `${claim} is a number that the platform gave, in quotes`, {
        expected: '"1296269"',
        received: show(value),
        remedy: 'Use the id, not the name',
      })
    } else if (rules.refs.has(claim) && !/^refs\/[^/]+\/./.test(value)) {
      report.problem(
        'CONFIG_VALUE',
        pointer,
        `${claim} must be fully qualified: a branch and a tag may share a short name`,
        {
          expected: `refs/heads/${value.slice(0, 80)}`,
          received: show(value),
          remedy: 'Write refs/heads/… or refs/tags/…',
        },
      )
    } else if (claim === rules.event && rules.refusedEvents.has(value)) {
      report.problem('TRUST_EVENT', pointer, 'This event runs with rights of the repository on input of strangers', {
        expected: purpose === 'check' ? 'pull_request, merge_group' : 'push, workflow_dispatch',
        received: value,
        remedy: 'Remove the event',
      })
    } else if (claim === rules.event && purpose === 'apply' && rules.checkEvents.has(value)) {
      report.problem('TRUST_EVENT', pointer, 'A merge request must not write to the cluster', {
        received: value,
        remedy: 'Move the event to trust.check',
      })
    }
  }
}

/** Attack P01: a rule without the id of the repository trusts everybody on the issuer. */
const checkPins = (report: Report, section: Section, rules: ClaimRules, purpose: Purpose, what: string): void => {
  const missing = rules.compulsory.filter((claim) => !section.has(claim))
  if (missing.length > 0) {
    report.problem('TRUST_UNPINNED', section.pointer, `${what} does not say whose job it trusts`, {
      expected: rules.compulsory.join(' and '),
      received: `no ${missing.join(', no ')}`,
      remedy: `Add ${missing.join(' and ')}; names can be taken over by others, ids cannot`,
    })
  }
  if (purpose === 'apply' && rules.applyNeeds.length > 0 && !rules.applyNeeds.some((claim) => section.has(claim))) {
    report.problem('TRUST_UNPINNED', section.pointer, `${what} does not say which job of the repository may write`, {
      expected: rules.applyNeeds.join(' or '),
      received: `no ${rules.applyNeeds.join(', no ')}`,
      remedy: `Add ${rules.applyNeeds.join(' and ')}, so that a job of any branch cannot write`,
    })
  }
}

/** Canonical text of a rule, for comparing. */
export const ruleText = (rule: TrustRule): string => {
  const claims = [...rule.claims].sort(([a], [b]) => byCodePoint(a, b))
  const parts = claims.map(([claim, values]) => `${claim}: ${[...new Set(values)].sort().map(word).join(' | ')}`)
  return `${rule.platform} { ${[`issuer: ${rule.issuer ?? 'the platform'}`, ...parts].join(', ')} }`
}
