import type { IstioVersion } from '../enforcement.js'

/** Newest patch of each minor version when this table was made: what a version without a patch is taken for. */
const newestPatch: ReadonlyMap<number, number> = new Map([
  [20, 8],
  [21, 6],
  [22, 8],
  [23, 6],
  [24, 6],
  [25, 5],
  [26, 8],
  [27, 9],
  [28, 10],
  [29, 6],
  [30, 3],
  [31, 0],
])

/** What is assumed where neither cluster nor configuration says it. */
export const defaultVersion: IstioVersion = { major: 1, minor: 30, patch: 3, assumed: true }

/** Reads `1.30.3`, `1.30`, `v1.30.3-distroless`; undefined where it is none of these. */
export const readVersion = (text: string): IstioVersion | undefined => {
  const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?(?:[-+][\w.+-]*)?$/.exec(text.trim())
  if (found === null) return undefined
  const minor = Number(found[2])
  return {
    major: Number(found[1]),
    minor,
    patch: found[3] === undefined ? (newestPatch.get(minor) ?? 0) : Number(found[3]),
  }
}

/** A change that was also brought to older minors: `[minor, patch]` for each, newest minor last. */
export const hasFix = (version: IstioVersion, ...fixed: readonly (readonly [number, number])[]): boolean => {
  const last = fixed.at(-1)
  if (version.major !== 1 || last === undefined) return version.major > 1
  if (version.minor > last[0]) return true
  return fixed.some(([minor, patch]) => version.minor === minor && version.patch >= patch)
}

/** Whether it is known what words the version has: not where it is assumed, and not where it came after the table. */
export const isInTables = (version: IstioVersion): boolean =>
  version.assumed !== true && version.major === 1 && version.patch <= (newestPatch.get(version.minor) ?? -1)

export const versionText = (version: IstioVersion): string => `${version.major}.${version.minor}.${version.patch}`
