import { BlockList, isIP } from 'node:net'
import type { ServerAddress } from './endpoint.js'
import type { Environment } from './kubeconfig.js'

/** HTTPS_PROXY for this server; empty for none, or where NO_PROXY has the server. Lower-case names win, as in curl. */
export const proxyFor = (server: ServerAddress, env: Environment): string => {
  const proxy = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? ''
  if (proxy === '' || isLoopback(server.host)) return ''
  const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').map((entry) => entry.trim().toLowerCase())
  return exceptions.some((entry) => entry !== '' && covers(entry, server)) ? '' : proxy
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host)

/** `*`, an address, a network (CIDR), a name with all below it, with or without a leading dot, each with a port or without. */
const covers = (entry: string, server: ServerAddress): boolean => {
  if (entry === '*') return true
  const network = /^(.+)\/(\d{1,3})$/.exec(entry)
  if (network !== null) return inNetwork(network[1] ?? '', Number(network[2]), server.host)
  const [, name = entry, port = ''] = isIP(entry) === 0 ? (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []) : []
  if (port !== '' && Number(port) !== server.port) return false
  const bare = name.replace(/^\*?\./, '')
  return server.host === bare || server.host.endsWith(`.${bare}`)
}

const inNetwork = (address: string, prefix: number, host: string): boolean => {
  const family = isIP(address)
  if (family === 0 || isIP(host) !== family || prefix > (family === 4 ? 32 : 128)) return false
  const list = new BlockList()
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6')
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6')
}
