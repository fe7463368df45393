import { BlockList, isIP } from 'node:net'

/** `HTTPS_PROXY` and `NO_PROXY` of the runner, as its owner set them. */
export interface ProxySettings {
  /** `http://[user:password@]host:port`, or https. */
  readonly url: string
  /** Hosts that are reached directly: names (with their subdomains), addresses, networks, `host:port`, `*`. */
  readonly except: string
}

/** Reads the settings from variables; the lower-case name wins, as in curl. */
export const readProxySettings = (env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined => {
  const url = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? ''
  return url === '' ? undefined : { url, except: env['no_proxy'] ?? env['NO_PROXY'] ?? '' }
}

/** Whether a request goes straight to its host. The machine itself is never asked for through a proxy. */
export const isDirect = (settings: ProxySettings | undefined, url: URL): boolean => {
  if (settings === undefined) return true
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (host === 'localhost' || host === '::1' || /^127\./.test(host)) return true
  const port = url.port === '' ? '443' : url.port
  const entries = settings.except.split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.some((entry) => covers(entry.toLowerCase(), host, port))
}

/** `*`, an address, a network (CIDR), a name with all below it, with or without a leading dot, each with a port or without. */
const covers = (entry: string, host: string, port: string): boolean => {
  if (entry === '*') return true
  const network = /^(.+)\/(\d{1,3})$/.exec(entry)
  if (network !== null) return inNetwork(network[1] ?? '', Number(network[2]), host)
  if (isIP(entry) === 6) return entry === host
  const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  if (only !== undefined && only !== port) return false
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '')
  return bare !== '' && (host === bare || (isIP(bare) === 0 && host.endsWith(`.${bare}`)))
}

const inNetwork = (address: string, prefix: number, host: string): boolean => {
  const family = isIP(address)
  if (family === 0 || isIP(host) !== family || prefix > (family === 4 ? 32 : 128)) return false
  const list = new BlockList()
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6')
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6')
}
