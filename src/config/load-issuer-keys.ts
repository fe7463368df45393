import { isJsonObject } from '../ports/json.js'
import { pointerPart } from '../manifests/positions.js'
import type { IssuerKeys } from './config.js'
import { openSection, reportType, type Entry, type Report } from './section.js'
import { checkHttpsUrl, checkPath } from './values.js'

/** `issuerKeys:` an issuer's key set in the file itself, or in a file of the repository, for jobs without a way to the issuer. */
export const loadIssuerKeys = (report: Report, entry: Entry | undefined): ReadonlyMap<string, IssuerKeys> => {
  const keys = new Map<string, IssuerKeys>()
  if (entry === undefined) return keys
  if (!isJsonObject(entry.value)) {
    reportType(report, entry, 'a mapping', 'issuerKeys')
    return keys
  }
  for (const [issuer, value] of Object.entries(entry.value)) {
    const pointer = `${entry.pointer}/${pointerPart(issuer)}`
    checkHttpsUrl(report, pointer, issuer, 'An issuer')
    const section = openSection(report, { value, pointer }, ['jwks', 'jwksFile'], 'the keys of an issuer')
    if (section === undefined) continue
    const path = section.text('jwksFile')
    const inline = section.entry('jwks')
    if ((section.has('jwksFile') ? 1 : 0) + (inline === undefined ? 0 : 1) !== 1) {
      report.problem('CONFIG_VALUE', pointer, 'The keys of an issuer stand in one place', {
        expected: 'jwks or jwksFile',
        received: inline === undefined ? 'neither' : 'both',
        remedy: 'Keep one of them; jwksFile is read from the protected branch',
      })
    } else if (path !== undefined) {
      checkPath(report, section.at('jwksFile'), path, 'jwksFile')
      keys.set(issuer, { kind: 'file', path })
    } else if (inline !== undefined) {
      if (isJsonObject(inline.value)) keys.set(issuer, { kind: 'inline', text: JSON.stringify(inline.value) })
      else reportType(report, inline, 'a mapping', 'jwks of an issuer')
    }
  }
  return keys
}
