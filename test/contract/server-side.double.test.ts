import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { publicKey, startIssuer } from '../../src/demo/issuer.js'
import { startKubernetes } from '../../src/demo/kubernetes.js'
import { trustedIssuers } from '../../src/demo/kubernetes-authentication.js'
import { readServerSide } from '../../src/demo/server-side.js'
import { job, joinedLoginContract, printedFor, printedForThree, serverSideContract } from './server-side.js'

const start = async (print: typeof printedFor) => {
  const authority = makeCertificateAuthority('contract')
  const issuer = await startIssuer(authority, job)
  const kubernetes = await startKubernetes(authority)
  const { authentication, objects } = readServerSide(print(issuer))
  kubernetes.setIssuers(
    trustedIssuers(authentication, () =>
      Promise.resolve({ keys: issuer.github.keys.map(publicKey) as { kty: string }[] }),
    ),
  )
  kubernetes.seed([
    ...['shop', 'other', 'payments'].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
    ...objects,
  ])
  return {
    url: kubernetes.url,
    certificateAuthority: kubernetes.certificateAuthority,
    issuer,
    as: (username: string, groups: readonly string[]) => ({
      authorization: `Bearer ${kubernetes.addToken({ username, groups })}`,
    }),
    annotations: () => kubernetes.annotations,
    close: async () => {
      await kubernetes.close()
      await issuer.close()
    },
  }
}

serverSideContract('the double', () => start(printedFor))
joinedLoginContract('the double', () => start(printedForThree))
