import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A real kube-apiserver and etcd on loopback. */
export interface ControlPlane {
  readonly url: string
  readonly certificateAuthority: string
  readonly adminToken: string
  /** A kubeconfig file of the administrator. */
  readonly kubeconfig: string
  /** Folder of kubectl, etcd and kube-apiserver. */
  readonly assets: string
  down(): void
}

const shared = resolve(process.env['MESHGATE_SHARED'] ?? '../shared')
const tools = join(shared, 'tools', 'control-plane')

/** Folder with the CRDs of an Istio version. */
export const istioCrds = (version: string): string => join(shared, 'vectors', 'istio', 'crds', `crds-${version}.yaml`)

/** What is missing for a real control plane; empty when nothing is. */
export const missingForControlPlane = (): string => {
  const assets = process.env['KUBEBUILDER_ASSETS'] ?? ''
  if (!existsSync(join(tools, 'up'))) return `no ${tools}/up (MESHGATE_SHARED names another folder)`
  if (assets !== '' && !existsSync(join(assets, 'kube-apiserver'))) return `no kube-apiserver in KUBEBUILDER_ASSETS`
  return ''
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 900_000 })

/** Starts one; it builds the programs first where nobody has (minutes). */
export const startControlPlane = (options: {
  readonly crds?: string
  /** Text of an AuthenticationConfiguration, given the folder of the control plane. */
  readonly authenticationConfig?: string
  /** Whether kube-controller-manager runs too: it gathers the rules of aggregated ClusterRoles. */
  readonly controllers?: boolean
  /** Flags of kube-apiserver. */
  readonly flags?: readonly string[]
}): ControlPlane => {
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-e2e-'))
  run(join(tools, 'up'), [
    folder,
    ...(options.crds === undefined ? [] : ['--crds', options.crds]),
    ...(options.authenticationConfig === undefined ? [] : ['--authentication-config', options.authenticationConfig]),
    ...(options.controllers === true ? ['--controllers'] : []),
    ...(options.flags === undefined ? [] : ['--', ...options.flags]),
  ])
  const variables = Object.fromEntries(
    readFileSync(join(folder, 'env'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const match = /^export ([A-Z_]+)='(.*)'$/.exec(line)
        return match === null ? [] : [[match[1] ?? '', match[2] ?? '']]
      }),
  ) as Readonly<Record<string, string>>
  return {
    url: variables['CONTROL_PLANE_SERVER'] ?? '',
    certificateAuthority: readFileSync(variables['CONTROL_PLANE_CA'] ?? '', 'utf8'),
    adminToken: variables['CONTROL_PLANE_TOKEN'] ?? '',
    kubeconfig: variables['KUBECONFIG'] ?? '',
    assets: variables['KUBEBUILDER_ASSETS'] ?? '',
    down: () => {
      run(join(tools, 'down'), [folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
