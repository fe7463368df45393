import type { Code } from '../errors/codes.js'
import { nearest } from '../errors/nearest.js'
import type { Problem } from '../errors/problem.js'
import type { Json, JsonObject } from '../ports/json.js'
import { isJsonObject } from '../ports/json.js'
import { pointerPart } from '../manifests/positions.js'
import type { Locate } from './config.js'

/** Where the loading of one file collects what is wrong. */
export interface Report {
  readonly problem: (code: Code, pointer: string, message: string, details: Details) => void
  readonly locate: Locate
}

export interface Details {
  readonly expected?: string
  readonly received?: string
  readonly remedy: string
}

export const createReport = (problems: Problem[], locate: Locate): Report => ({
  locate,
  problem: (code, pointer, message, details) => {
    if (problems.length < maximumProblems) problems.push({ code, message, where: locate(pointer), ...details })
  },
})

/** More would bury the first. */
const maximumProblems = 100

/** A value and where it stands. */
export interface Entry {
  readonly value: Json
  readonly pointer: string
}

/** A mapping of the configuration whose keys are known; each reader reports what is wrong and gives undefined. */
export interface Section {
  readonly pointer: string
  readonly has: (key: string) => boolean
  readonly at: (key: string) => string
  readonly text: (key: string) => string | undefined
  readonly requiredText: (key: string, why: string) => string | undefined
  readonly flag: (key: string) => boolean
  readonly choice: <T extends string>(key: string, choices: readonly T[]) => T | undefined
  /** A list of texts; `empty` says that an empty list is fine. */
  readonly texts: (key: string, options?: { readonly empty?: boolean }) => readonly string[] | undefined
  readonly list: (key: string, options?: { readonly empty?: boolean }) => readonly Entry[] | undefined
  readonly entry: (key: string) => Entry | undefined
}

export const show = (value: Json): string => {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

export const typeName = (value: Json): string => {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false'
}

const received = (value: Json): string => (typeof value === 'object' ? typeName(value) : show(value))

/** Opens a mapping; unknown keys are reported with the nearest known one. */
export const openSection = (
  report: Report,
  entry: Entry,
  known: readonly string[],
  what: string,
): Section | undefined => {
  if (!isJsonObject(entry.value)) {
    reportType(report, entry, 'a mapping', what)
    return undefined
  }
  const keys = Object.keys(entry.value)
  for (const key of keys)
    if (!known.includes(key)) reportUnknown(report, `${entry.pointer}/${pointerPart(key)}`, key, known, what)
  return sectionOf(report, entry.value, entry.pointer, what)
}

export const reportType = (report: Report, entry: Entry, expected: string, what: string): void => {
  if (entry.value === null || entry.value === '') {
    report.problem('CONFIG_EMPTY', entry.pointer, `${what} has no value`, {
      expected,
      received: received(entry.value),
      remedy: 'Give it a value, or remove the key',
    })
    return
  }
  const quoted = expected === 'text' && typeof entry.value !== 'object'
  report.problem('CONFIG_TYPE', entry.pointer, `${what} has the wrong type`, {
    expected,
    received: received(entry.value),
    remedy: quoted
      ? `Quote it: "${String(entry.value)}" (write the text as you mean it, for example "1.30")`
      : `Write ${expected}`,
  })
}

export const reportUnknown = (
  report: Report,
  pointer: string,
  key: string,
  known: readonly string[],
  what: string,
): void => {
  const near = nearest(key, known)
  report.problem('CONFIG_KEY', pointer, `${what} has no key ${JSON.stringify(key.slice(0, 80))}`, {
    expected: known.join(', '),
    received: key.slice(0, 80),
    remedy: near === undefined ? 'Remove the key' : `Did you mean ${near}?`,
  })
}

const sectionOf = (report: Report, object: JsonObject, pointer: string, what: string): Section => {
  const at = (key: string): string => `${pointer}/${pointerPart(key)}`
  const title = (key: string): string => `${key} of ${what}`
  const entry = (key: string): Entry | undefined => {
    const value = object[key]
    return value === undefined ? undefined : { value, pointer: at(key) }
  }
  const text = (key: string): string | undefined => {
    const found = entry(key)
    if (found === undefined) return undefined
    if (typeof found.value === 'string' && found.value !== '') return found.value
    reportType(report, found, 'text', title(key))
    return undefined
  }
  const list: Section['list'] = (key, options) => {
    const found = entry(key)
    if (found === undefined) return undefined
    if (!Array.isArray(found.value)) {
      reportType(report, found, 'a list', title(key))
      return undefined
    }
    if (found.value.length === 0 && options?.empty !== true) {
      report.problem('CONFIG_EMPTY', found.pointer, `${title(key)} is an empty list`, {
        expected: 'at least one entry',
        received: '[]',
        remedy: 'Add an entry, or remove the key',
      })
      return undefined
    }
    return found.value.map((value: Json, index) => ({ value, pointer: `${found.pointer}/${index}` }))
  }
  return {
    pointer,
    has: (key) => object[key] !== undefined,
    at,
    entry,
    text,
    list,
    requiredText: (key, why) => {
      if (object[key] === undefined) {
        report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}: ${why}`, {
          expected: key,
          received: 'nothing',
          remedy: `Add ${key}`,
        })
        return undefined
      }
      return text(key)
    },
    flag: (key) => {
      const found = entry(key)
      if (found === undefined) return false
      if (typeof found.value === 'boolean') return found.value
      reportType(report, found, 'true or false', title(key))
      return false
    },
    choice: <T extends string>(key: string, choices: readonly T[]): T | undefined => {
      const found = entry(key)
      if (found === undefined) return undefined
      const chosen = choices.find((choice) => choice === found.value)
      if (chosen === undefined) reportChoice(report, found, choices, title(key))
      return chosen
    },
    texts: (key, options) => {
      const entries = list(key, options)
      if (entries === undefined) return undefined
      const texts: string[] = []
      for (const item of entries) {
        if (typeof item.value === 'string' && item.value !== '') texts.push(item.value)
        else reportType(report, item, 'text', `an entry of ${title(key)}`)
      }
      return texts
    },
  }
}

const reportChoice = (report: Report, entry: Entry, choices: readonly string[], what: string): void => {
  if (typeof entry.value !== 'string' || entry.value === '') {
    reportType(report, entry, choices.join(' | '), what)
    return
  }
  const near = nearest(entry.value, choices)
  report.problem('CONFIG_VALUE', entry.pointer, `${what} has a value that is not one of its choices`, {
    expected: choices.join(' | '),
    received: show(entry.value),
    remedy: near === undefined ? 'Use one of the choices' : `Did you mean ${near}?`,
  })
}
