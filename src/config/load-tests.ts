import { pointerPart } from '../manifests/positions.js'
import { isJsonObject } from '../ports/json.js'
import type { RequestTest } from './config.js'
import { isPort } from './load-bindings.js'
import type { Entry, Report, Section } from './section.js'
import { openSection, reportType, show } from './section.js'
import { checkLabel } from './values.js'

/** `tests:`: requests and the answer that the mesh must give. */
export const loadTests = (report: Report, entries: readonly Entry[]): readonly RequestTest[] => {
  const seen = new Map<string, string>()
  return entries.flatMap((entry) => {
    const test = loadTest(report, entry)
    if (test === undefined) return []
    const other = seen.get(test.name)
    if (other !== undefined)
      report.problem('CONFIG_DUPLICATE', `${entry.pointer}/name`, `Two tests are named ${show(test.name)}`, {
        received: `also at ${other}`,
        remedy: 'Rename one of the two',
      })
    seen.set(test.name, entry.pointer)
    return [test]
  })
}

const loadTest = (report: Report, entry: Entry): RequestTest | undefined => {
  const section = openSection(report, entry, ['name', 'environments', 'from', 'to', 'request', 'expect'], 'a test')
  if (section === undefined) return undefined
  const name = section.requiredText('name', 'reports show it')
  const environments = section.texts('environments')
  const to = loadTo(report, section)
  const request = loadRequest(report, section)
  const expect = section.choice('expect', ['allow', 'deny'] as const)
  if (!section.has('expect')) missing(report, section, 'a test', 'expect', 'allow or deny')
  const from = loadFrom(report, section.entry('from'))
  if (name === undefined || to === undefined || request === undefined || expect === undefined) return undefined
  return {
    name,
    pointer: entry.pointer,
    from,
    to,
    request,
    expect,
    ...(environments === undefined ? {} : { environments }),
  }
}

const missing = (report: Report, section: Section, what: string, key: string, expected: string): void => {
  report.problem('CONFIG_MISSING', section.pointer, `${what} needs ${key}`, {
    expected,
    received: 'nothing',
    remedy: `Add ${key}`,
  })
}

const loadFrom = (report: Report, entry: Entry | undefined): RequestTest['from'] => {
  const section =
    entry === undefined
      ? undefined
      : openSection(report, entry, ['namespace', 'serviceAccount', 'principal', 'ip', 'claims'], 'from')
  if (section === undefined) return {}
  const namespace = section.text('namespace')
  if (namespace !== undefined) checkLabel(report, section.at('namespace'), namespace, 'namespace')
  const serviceAccount = section.text('serviceAccount')
  const principal = section.text('principal')
  if (principal?.startsWith('spiffe://') === true) {
    report.problem(
      'CONFIG_VALUE',
      section.at('principal'),
      'A principal is written without spiffe://, as Istio’s policies have it',
      { expected: 'cluster.local/ns/shop/sa/orders', received: show(principal), remedy: 'Remove spiffe://' },
    )
  }
  const ip = section.text('ip')
  const claims = loadClaims(report, section.entry('claims'))
  return {
    ...(namespace === undefined ? {} : { namespace }),
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    ...(principal === undefined ? {} : { principal }),
    ...(ip === undefined ? {} : { ip }),
    ...(claims === undefined ? {} : { claims }),
  }
}

const loadClaims = (report: Report, entry: Entry | undefined): RequestTest['from']['claims'] => {
  if (entry === undefined) return undefined
  if (!isJsonObject(entry.value)) {
    reportType(report, entry, 'a mapping of claims', 'claims')
    return undefined
  }
  const claims = Object.create(null) as Record<string, string | readonly string[]>
  for (const [claim, value] of Object.entries(entry.value)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string')
    if (texts.length !== (Array.isArray(value) ? value.length : 1))
      reportType(
        report,
        { value, pointer: `${entry.pointer}/${pointerPart(claim)}` },
        'text',
        `claim ${claim.slice(0, 80)}`,
      )
    else claims[claim] = typeof value === 'string' ? value : texts
  }
  return claims
}

const loadTo = (report: Report, parent: Section): RequestTest['to'] | undefined => {
  const entry = parent.entry('to')
  if (entry === undefined) {
    missing(report, parent, 'a test', 'to', '{ service: orders, port: 8080 }')
    return undefined
  }
  const section = openSection(report, entry, ['namespace', 'service', 'labels', 'port'], 'to')
  if (section === undefined) return undefined
  const namespace = section.text('namespace')
  if (namespace !== undefined) checkLabel(report, section.at('namespace'), namespace, 'namespace')
  const service = section.text('service')
  if (service !== undefined) checkLabel(report, section.at('service'), service, 'service')
  const labels = loadTexts(report, section.entry('labels'), 'labels')
  if (!section.has('service') && !section.has('labels'))
    missing(report, section, 'to', 'service', 'service, or labels of a workload')
  const port = section.entry('port')
  if (port === undefined) missing(report, section, 'to', 'port', 'a number from 1 to 65535')
  else if (!isPort(port.value)) {
    if (typeof port.value !== 'number') reportType(report, port, 'a number from 1 to 65535', 'port')
    else
      report.problem('CONFIG_VALUE', port.pointer, 'This is no port', {
        expected: 'a number from 1 to 65535',
        received: show(port.value),
        remedy: 'Correct the port',
      })
  } else {
    return {
      port: port.value,
      ...(namespace === undefined ? {} : { namespace }),
      ...(service === undefined ? {} : { service }),
      ...(labels === undefined ? {} : { labels }),
    }
  }
  return undefined
}

const loadTexts = (
  report: Report,
  entry: Entry | undefined,
  what: string,
): Readonly<Record<string, string>> | undefined => {
  if (entry === undefined) return undefined
  if (!isJsonObject(entry.value)) {
    reportType(report, entry, 'a mapping of text to text', what)
    return undefined
  }
  const texts = Object.create(null) as Record<string, string>
  for (const [key, value] of Object.entries(entry.value)) {
    if (typeof value === 'string') texts[key] = value
    else
      reportType(
        report,
        { value, pointer: `${entry.pointer}/${pointerPart(key)}` },
        'text',
        `${key.slice(0, 80)} of ${what}`,
      )
  }
  return texts
}

const loadRequest = (report: Report, parent: Section): RequestTest['request'] | undefined => {
  const entry = parent.entry('request')
  if (entry === undefined) {
    missing(report, parent, 'a test', 'request', '{ method: GET, path: / } or tcp')
    return undefined
  }
  if (entry.value === 'tcp') return 'tcp'
  if (typeof entry.value === 'string' && entry.value !== '') {
    report.problem('CONFIG_VALUE', entry.pointer, 'request has a value that is not one of its choices', {
      expected: 'tcp, or a mapping with method and path',
      received: show(entry.value),
      remedy: 'Correct the request',
    })
    return undefined
  }
  const section = openSection(report, entry, ['method', 'path', 'host', 'headers'], 'request')
  if (section === undefined) return undefined
  const method = section.requiredText('method', 'policies read it')
  const path = section.requiredText('path', 'policies read it')
  const host = section.text('host')
  if (path !== undefined && !path.startsWith('/')) {
    report.problem('CONFIG_VALUE', section.at('path'), 'A path begins with /', {
      expected: `/${path.slice(0, 60)}`,
      received: show(path),
      remedy: 'Correct the path',
    })
  }
  const headers = loadTexts(report, section.entry('headers'), 'headers') ?? {}
  if (method === undefined || path === undefined) return undefined
  return { method, path, headers, ...(host === undefined ? {} : { host }) }
}
