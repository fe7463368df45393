// "Is there a request that NEW allows and OLD denied?" as SMT-LIB 2.6, from the files themselves: one workload, ALLOW
// policies of principals, methods, paths and ports, values exact or with one `*` at an end. What is not in this fragment
// ends the translation. The encoding is the plain one: three strings and a whole number, equality, prefix and suffix.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

const refuse = (what) => {
  throw new Error(`the translation to SMT-LIB does not know ${what}`)
}
const only = (object, names, place) => {
  for (const name of Object.keys(object)) if (!names.includes(name)) refuse(`${place}.${name}`)
  return object
}

/** SMT-LIB doubles quotes inside a string; other characters than printable ASCII are not in the inputs. */
const text = (value) =>
  /^[\x20-\x7e]*$/.test(value) && !value.includes('\\') ? `"${value.replaceAll('"', '""')}"` : refuse(value)

const joined = (operator, parts, none) =>
  parts.length === 0 ? none : parts.length === 1 ? parts[0] : `(${operator} ${parts.join(' ')})`
const any = (parts) => joined('or', parts, 'false')
const all = (parts) => joined('and', parts, 'true')

const matches = (variable) => (value) => {
  if (value === '*') return `(not (= ${variable} ""))`
  if (value.startsWith('*') && !value.slice(1).includes('*'))
    return `(str.suffixof ${text(value.slice(1))} ${variable})`
  if (value.endsWith('*') && !value.slice(0, -1).includes('*'))
    return `(str.prefixof ${text(value.slice(0, -1))} ${variable})`
  return value.includes('*') ? refuse(value) : `(= ${variable} ${text(value)})`
}
/** A missing or empty list is no test. */
const list = (values, test) => (values === undefined || values.length === 0 ? 'true' : any(values.map(test)))

const ruleFormula = (rule) => {
  const { from = [], to = [] } = only(rule, ['from', 'to'], 'rule')
  const sources = from.map(({ source }) =>
    list(only(source, ['principals'], 'source').principals, matches('principal')),
  )
  const operations = to.map(({ operation }) => {
    const { methods, paths, ports } = only(operation, ['methods', 'paths', 'ports'], 'operation')
    return all(
      [
        list(methods, matches('method')),
        list(paths, matches('path')),
        list(ports, (port) => `(= port ${Number(port)})`),
      ].filter((part) => part !== 'true'),
    )
  })
  return all([from.length === 0 ? 'true' : any(sources), to.length === 0 ? 'true' : any(operations)])
}

/** Requests that the policies of a folder allow at their one workload. */
const allowed = (folder) => {
  const objects = readdirSync(folder)
    .sort()
    .flatMap((name) => parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map((document) => document.toJS()))
  const policies = objects.filter((object) => object?.kind === 'AuthorizationPolicy')
  const places = new Set(policies.map(({ metadata, spec }) => JSON.stringify([metadata.namespace, spec.selector])))
  if (places.size !== 1) refuse(`${places.size} workloads`)
  return any(
    policies.flatMap(({ spec }) => {
      const { action = 'ALLOW', rules = [] } = only(spec, ['selector', 'action', 'rules'], 'spec')
      return action === 'ALLOW' ? rules.map(ruleFormula) : refuse(action)
    }),
  )
}

/** `ask: false` leaves the question out: what is left is the solver's start-up and reading. */
export const translate = (oldFolder, newFolder, ask = true) =>
  [
    '(set-logic QF_SLIA)',
    ...['principal', 'method', 'path'].map((name) => `(declare-const ${name} String)`),
    '(declare-const port Int)',
    `(assert ${allowed(newFolder)})`,
    `(assert (not ${allowed(oldFolder)}))`,
    ...(ask ? ['(check-sat)'] : []),
    '',
  ].join('\n')
