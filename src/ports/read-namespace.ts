import { Refusal } from '../errors/problem.js'
import { isDnsLabel } from './dns-label.js'

/** The namespace of objects that name none; throws USAGE where it is no name that Kubernetes takes. */
export const readNamespace = (given: string | undefined, name: 'namespace' | '--namespace'): string | undefined => {
  if (given === undefined || isDnsLabel(given)) return given
  throw new Refusal({
    code: 'USAGE',
    message: 'this is no name of a namespace',
    where: { kind: 'input', name },
    expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
    received: given.slice(0, 100),
    remedy: 'Name the namespace as `kubectl get namespaces` does.',
  })
}
