import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Run } from '../open/run.js'
import type { Outliving } from '../plan/revoke/outlives.js'
import type { Proof } from '../plan/revoke/prove-revoked.js'
import type { Revocation } from '../plan/revoke/revocation.js'
import { keyTitle } from '../ports/object.js'

/** What is known after a revocation. */
export interface Revoked {
  readonly revocation: Revocation
  readonly proofs: readonly Proof[]
  readonly outliving: readonly Outliving[]
}

/** Tells what is gone, what is proven, and what can go on. On a public repository by counts. */
export const sayRevoked = (
  { output }: Run,
  { hides }: Pick<LiveEnvironment, 'hides'>,
  { revocation, proofs, outliving }: Revoked,
): void => {
  for (const proof of proofs) {
    const title = hides ? 'the ServiceAccount' : `ServiceAccount ${proof.account.namespace}/${proof.account.name}`
    output.info(
      proof.verdict === 'nothing left'
        ? `Proven: ${title} holds nothing by its name, neither in the mesh nor by RBAC.`
        : `${proof.verdict === 'left' ? 'Still there' : 'Cannot prove'} for ${title}:${hides ? ` ${proof.lines.length} lines that are not shown` : ''}`,
    )
    if (!hides) for (const line of proof.lines.slice(0, 20)) output.info(`  ${line}`)
  }
  if (hides) return output.info(`${outliving.length} kinds of access can outlive this; see the page of revoke.`)
  for (const object of revocation.shared)
    output.info(`${keyTitle(object.key)} stays: another binding of the environment uses it.`)
  if (outliving.length > 0)
    output.section(
      'meshgate: what can outlive this, and until when',
      outliving
        .map(
          ({ what, until, remedy }) => `- ${what}${until === undefined ? '' : `, at most until ${until}`}. ${remedy}`,
        )
        .join('\n'),
    )
}
