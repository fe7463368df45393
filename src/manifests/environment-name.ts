/** Folders that people call environments, alone or before what tells several of a kind apart: `staging`, `prod-eu`. */
const environmentName =
  /^(?:dev|develop|development|test|testing|qa|uat|int|integration|ci|sandbox|preview|review|stage|staging|preprod|pre-production|canary|live|prod|production|stg)(?:[-_][A-Za-z0-9](?:[-A-Za-z0-9_]{0,30}[A-Za-z0-9])?)?$/

export const isEnvironmentName = (folder: string): boolean => environmentName.test(folder)

const short: ReadonlyMap<string, string> = new Map([
  ['prod', 'production'],
  ['stage', 'staging'],
  ['stg', 'staging'],
  ['dev', 'development'],
])
const partsOf = (name: string): readonly string[] => {
  const [first = '', ...rest] = name.split(/[-_]/)
  return [short.get(first) ?? first, ...rest]
}

/** `prod` and `production`, `production-eu`: one begins with the other. */
export const isAlike = (one: string, other: string): boolean => {
  const [left, right] = [partsOf(one), partsOf(other)]
  return one !== '' && left.every((part, at) => at >= right.length || part === right[at])
}

/** The same stage under another name: `prod` and `production`, and not `production-eu`. */
export const isSameStage = (one: string, other: string): boolean => partsOf(one).join('-') === partsOf(other).join('-')
