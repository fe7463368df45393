export const identityCodes = {
  HTTP_URL: { exit: 4, title: 'A request was about to go to a URL that is not plain https' },
  HTTP_ADDRESS: { exit: 4, title: 'A host leads to an address that may not be asked' },
  HTTP_TIMEOUT: { exit: 4, title: 'A host did not answer in time' },
  HTTP_UNREACHABLE: { exit: 4, title: 'A host could not be reached' },
  HTTP_TLS: { exit: 4, title: 'The TLS connection to a host is not to be trusted' },
  HTTP_PROXY: { exit: 4, title: 'The proxy did not connect' },
  HTTP_TOO_LARGE: { exit: 4, title: 'An answer is larger than the limit' },
  HTTP_ENCODING: { exit: 4, title: 'An answer cannot be unpacked' },
} as const
