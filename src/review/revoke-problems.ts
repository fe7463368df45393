import type { Problem } from '../errors/problem.js'
import { leftTitles } from '../plan/environment-moves.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Proof } from '../plan/revoke/prove-revoked.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { kubectlLine } from './kubectl-line.js'

/** What the objects came to before it was proved. */
const wentOf = (taken: number): string => (taken === 0 ? 'nothing was to be taken back' : 'the objects are gone')

/** All that was asked for is gone, and what the environment has in a namespace that it has left is not. */
export const leftBehindProblem = (
  { environment, hides }: Pick<LiveEnvironment, 'environment' | 'hides'>,
  taken: number,
  left: readonly KubernetesObject[],
): Problem => ({
  code: 'REVOKE_LEFT',
  message: `${wentOf(taken)}, and the environment has others in a namespace that it has left, which no run of it takes back`,
  expected: `all of them in namespace ${environment.namespace}`,
  received: hides ? 'not shown, since it was read from the cluster' : leftTitles(left),
  remedy: hides
    ? 'Name that namespace in the configuration again and revoke there, or remove them by hand.'
    : `Name that namespace in the configuration again and revoke there, or remove them: ${left
        .flatMap(({ key }) => kubectlLine('delete', keyTitle(key)))
        .join('; ')}.`,
})

/** An identity still holds something, or nobody can say that it does not. */
export const notProvenProblem = (hides: boolean, taken: number, open: readonly [Proof, ...Proof[]]): Problem => {
  const [one] = open
  return {
    code: 'REVOKE_LEFT',
    message: hides
      ? `${wentOf(taken)}, and it is not proven that nothing is left`
      : `${wentOf(taken)}, and for ServiceAccount ${one.account.namespace}/${one.account.name}: ${one.verdict}`,
    expected: 'nothing left',
    received: hides ? 'not shown, since it was read from the cluster' : one.lines.slice(0, 3).join('; '),
    remedy: finishing(open, hides),
  }
}

/** What ends it: the owner of each object that still gives takes the identity out; whatever was not read is read first. */
const finishing = (open: readonly Proof[], hides: boolean): string => {
  const commands = hides ? [] : open.flatMap(({ holders }) => holders.flatMap((title) => kubectlLine('edit', title)))
  const shown = [...new Set(commands)].slice(0, 5)
  return shown.length === 0
    ? 'Have the owner of each object that the log names take the identity out. Where kinds were not read, give the reader the rights that the log prints. Then run `revoke` again.'
    : `Take the identity out of what still gives, where its owner agrees: ${shown.join('; ')}. Then run \`revoke\` again.`
}
