import * as tls from 'node:tls'

/** Authorities that NODE_EXTRA_CA_CERTS added; Node tells since 22.15. */
const readExtra = (tls as { readonly getCACertificates?: (kind: 'extra') => readonly string[] }).getCACertificates

/** Whether this Node tells what NODE_EXTRA_CA_CERTS added; where it does not, whoever adds authorities reads that file too. */
export const tellsExtraAuthorities = readExtra !== undefined

/**
 * Everything that Node trusts and `added` (PEM). `ca` of a connection replaces what Node trusts, NODE_EXTRA_CA_CERTS
 * included, so that both are named again. undefined: nothing was added, and Node's own way is the cheaper one.
 */
export const withAuthorities = (added: readonly string[]): string[] | undefined =>
  added.length === 0 ? undefined : [...tls.rootCertificates, ...(readExtra?.('extra') ?? []), ...added]
