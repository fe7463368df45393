import type { Json, JsonObject } from '../../src/ports/json.js'
import type { Plan } from '../../src/plan/plan.js'

/** Fields whose values are our own words, never text from outside. */
const ours = new Set([
  'verdict',
  'kind',
  'severity',
  'protocol',
  'seen',
  'apply',
  'newAccess',
  'findings',
  'status',
  'line',
  'column',
  'port',
  'rule:number',
  'introduced',
  'fingerprint',
])

/** The plan with every string that comes from outside replaced; member names of maps (headers, labels) too. */
export const poison = (plans: readonly Plan[], hostile: (path: string) => string): readonly Plan[] => {
  const walk = (value: Json, path: string, name: string): Json => {
    if (typeof value === 'string') return ours.has(name) ? value : hostile(path)
    if (Array.isArray(value))
      return value.map((item, index) => walk(item, `${path}/${index}`, name === 'differs' ? 'verdict' : ''))
    if (typeof value !== 'object' || value === null) return value
    const map = name === 'headers' || name === 'labels' || name === 'claims'
    const entries = Object.entries(value as JsonObject).map(([key, item]): [string, Json] => [
      map ? hostile(`${path}/${key}?`) : key,
      walk(item, `${path}/${key}`, key),
    ])
    return Object.fromEntries(entries)
  }
  return walk(JSON.parse(JSON.stringify(plans)) as Json, '', '') as unknown as readonly Plan[]
}
