/**
 * The fingerprint of keys made by Infineon's RSALib (ROCA, CVE-2017-15361): modulo each of these primes the modulus is
 * a power of 65537. A sound modulus passes all of them by chance about once in 2^27.
 */
const rocaPrimes: readonly bigint[] = [
  11n,
  13n,
  17n,
  19n,
  37n,
  53n,
  61n,
  71n,
  73n,
  79n,
  97n,
  103n,
  107n,
  109n,
  127n,
  151n,
  157n,
]

const isPowerOf65537 = (value: bigint, prime: bigint): boolean => {
  let power = 1n
  do {
    if (power === value) return true
    power = (power * 65537n) % prime
  } while (power !== 1n)
  return false
}

const readNumber = (text: string): bigint | undefined => {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length === 0 || bytes.toString('base64url') !== text) return undefined
  return BigInt(`0x${bytes.toString('hex')}`)
}

/** Why an RSA public key is too weak, in words; undefined when it is not. `n` and `e` as a JWK has them. */
export const weaknessOf = (n: string, e: string): string | undefined => {
  // 65 536 bits are far above the limit; longer text is not worth the arithmetic.
  const modulus = n.length > 11_000 ? undefined : readNumber(n)
  if (modulus === undefined) return 'the modulus cannot be read or is far too long'
  const bits = modulus.toString(2).length
  if (bits < 2048 || bits > 8192) return `the modulus has ${bits} bits`
  if (readNumber(e.slice(0, 100)) !== 65537n) return 'the exponent is not 65537'
  if (modulus % 2n === 0n) return 'the modulus is even'
  if (rocaPrimes.every((prime) => isPowerOf65537(modulus % prime, prime)))
    return 'the key was made by a broken generator (ROCA)'
  return undefined
}
