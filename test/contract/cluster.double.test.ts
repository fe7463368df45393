import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { publicKey, startIssuer } from '../../src/demo/issuer.js'
import { startKubernetes } from '../../src/demo/kubernetes.js'
import { clusterContract } from './cluster.js'
import { contractJob } from './cluster-job.js'

const audience = 'https://k8s.example.com'

clusterContract('the double', async () => {
  const authority = makeCertificateAuthority('contract')
  const issuer = await startIssuer(authority, contractJob)
  const kubernetes = await startKubernetes(authority, {
    issuers: [
      {
        issuer: issuer.github.issuer,
        audiences: [audience],
        keys: async () => ({ keys: issuer.github.keys.map((key) => ({ ...publicKey(key), kty: 'RSA' })) }),
        user: (claims) => ({ username: `github:${claims.sub ?? ''}`, groups: [] }),
      },
    ],
  })
  const token = (wanted: string, lifetime: number): string =>
    issuer.github.mintGitHub(contractJob, wanted, { exp: Math.floor(Date.now() / 1000) + lifetime })
  const [, claims = ''] = token(audience, 300).split('.')
  const { sub } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { readonly sub: string }
  return {
    url: kubernetes.url,
    certificateAuthority: authority.certificate,
    adminToken: kubernetes.adminToken,
    audience,
    ciToken: token,
    ciUser: `github:${sub}`,
    noOpCases: 300,
    close: async () => {
      await kubernetes.close()
      await issuer.close()
    },
  }
})
