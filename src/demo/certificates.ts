import { createHash, createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** PEM, both of them. */
export interface IssuedCertificate {
  readonly key: string
  readonly certificate: string
}

/** A certificate authority that lives in memory only; its keys are made fresh. */
export interface CertificateAuthority {
  /** PEM, for NODE_EXTRA_CA_CERTS and kubeconfigs. */
  readonly certificate: string
  /** For a server: DNS names and IP addresses (v4 dotted, v6 only as `::1`). */
  issue(subject: { readonly names: readonly string[]; readonly addresses: readonly string[] }): IssuedCertificate
  /** For a client: Kubernetes reads the user from CN and the groups from O. */
  issueClient(subject: { readonly commonName: string; readonly organizations: readonly string[] }): IssuedCertificate
}

const hour = 3_600_000

// Just enough of DER (X.690) to write an X.509 v3 certificate: Node reads certificates but cannot make one.
const element = (tag: number, ...contents: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(contents)
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const length = body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...contents: readonly Buffer[]): Buffer => element(0x30, ...contents)
const set = (content: Buffer): Buffer => element(0x31, content)
const octets = (content: Buffer): Buffer => element(0x04, content)
const text = (value: string): Buffer => element(0x0c, Buffer.from(value, 'utf8'))
const yes = element(0x01, Buffer.from([0xff]))

const identifier = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const part of rest) {
    const digits = [part & 0x7f]
    for (let value = part >> 7; value > 0; value >>= 7) digits.unshift((value & 0x7f) | 0x80)
    bytes.push(...digits)
  }
  return element(0x06, Buffer.from(bytes))
}

// RFC 5280 §4.1.2.5: UTCTime through 2049, GeneralizedTime afterwards.
const time = (milliseconds: number): Buffer => {
  const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')
  return digits < '2050' ? element(0x17, Buffer.from(digits.slice(2))) : element(0x18, Buffer.from(digits))
}

const name = (commonName: string, organizations: readonly string[]): Buffer =>
  sequence(
    ...organizations.map((organization) => set(sequence(identifier('2.5.4.10'), text(organization)))),
    set(sequence(identifier('2.5.4.3'), text(commonName))),
  )

const address = (value: string): Buffer =>
  value.includes(':')
    ? Buffer.from([...Array<number>(15).fill(0), Number(value.replace('::', ''))])
    : Buffer.from(value.split('.').map(Number))

const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  sequence(identifier(id), ...(critical ? [yes] : []), octets(value))

// RFC 5280 §4.2.1.2: the SHA-1 of the key's bits names the key.
const keyName = (key: KeyObject): Buffer => {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return createHash('sha1').update(spki.subarray(-65)).digest()
}

const ecdsaWithSha256 = sequence(identifier('1.2.840.10045.4.3.2'))

interface CertificateContent {
  readonly issuer: Buffer
  readonly issuerKey: KeyObject
  readonly subject: Buffer
  readonly key: KeyObject
  readonly extensions: readonly Buffer[]
}

const certificatePem = ({ issuer, issuerKey, subject, key, extensions }: CertificateContent): string => {
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  const now = Date.now()
  const content = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, serial),
    ecdsaWithSha256,
    issuer,
    sequence(time(now - hour), time(now + 48 * hour)),
    subject,
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    element(
      0xa3,
      sequence(
        extension('2.5.29.14', false, octets(keyName(key))),
        extension('2.5.29.35', false, sequence(element(0x80, keyName(issuerKey)))),
        ...extensions,
      ),
    ),
  )
  const signature = sign('sha256', content, issuerKey)
  const der = sequence(content, ecdsaWithSha256, element(0x03, Buffer.from([0]), signature))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const keyPem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

// Bits of KeyUsage: digitalSignature; keyCertSign and cRLSign.
const usage = (bits: number, unused: number): Buffer =>
  extension('2.5.29.15', true, element(0x03, Buffer.from([unused, bits])))
const extendedUsage = (id: string): Buffer => extension('2.5.29.37', false, sequence(identifier(id)))
const notAuthority = extension('2.5.29.19', true, sequence())

/** Makes a fresh authority, valid from an hour ago for two days. */
export const makeCertificateAuthority = (commonName: string): CertificateAuthority => {
  const issuerKey = newKey()
  const issuer = name(commonName, [])
  const certificate = certificatePem({
    issuer,
    issuerKey,
    subject: issuer,
    key: issuerKey,
    extensions: [extension('2.5.29.19', true, sequence(yes)), usage(0x06, 1)],
  })
  const issued = (subject: Buffer, extensions: readonly Buffer[]): IssuedCertificate => {
    const key = newKey()
    return {
      key: keyPem(key),
      certificate: certificatePem({
        issuer,
        issuerKey,
        subject,
        key,
        extensions: [notAuthority, usage(0x80, 7), ...extensions],
      }),
    }
  }
  return {
    certificate,
    issue: ({ names, addresses }) =>
      issued(name(names[0] ?? addresses[0] ?? 'server', []), [
        extendedUsage('1.3.6.1.5.5.7.3.1'),
        extension(
          '2.5.29.17',
          false,
          sequence(
            ...names.map((value) => element(0x82, Buffer.from(value))),
            ...addresses.map((value) => element(0x87, address(value))),
          ),
        ),
      ]),
    issueClient: ({ commonName: user, organizations }) =>
      issued(name(user, organizations), [extendedUsage('1.3.6.1.5.5.7.3.2')]),
  }
}
