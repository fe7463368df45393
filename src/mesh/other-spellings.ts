import type { Mesh } from './resolve.js'

/**
 * `notPaths` let another spelling of a path pass where slashes are not merged and decoded: servers decode `%2F`, so that
 * `/admin%2Fusers` is `/admin/users` to them (uvicorn, Tomcat by choice) and not to a policy.
 */
export const letsOtherSpellings = (
  { settings }: Mesh,
  { exceptPaths }: { readonly exceptPaths: readonly string[] },
): boolean => exceptPaths.length > 0 && settings.pathNormalization !== 'DECODE_AND_MERGE_SLASHES'

/** What passes beside `/x/y`, for messages. */
export const otherSpellingsText = ({ settings: { pathNormalization } }: Mesh): string =>
  `the mesh normalises paths by ${pathNormalization}: ${pathNormalization === 'MERGE_SLASHES' ? '/x%2Fy' : '/x%2Fy and //x/y'} would pass as another path than /x/y`

export const otherSpellingsRemedy =
  'Write the paths that are meant, or set meshConfig.pathNormalization.normalization to DECODE_AND_MERGE_SLASHES.'
