import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Apps of one namespace. */
const team = 100

const metadata = (name, namespace) => `metadata:\n  name: ${name}\n  namespace: ${namespace}\n`

const namespaceText = (name) => `apiVersion: v1
kind: Namespace
metadata:
  name: ${name}
  labels:
    istio-injection: enabled
`

const accountText = (name, namespace) => `apiVersion: v1\nkind: ServiceAccount\n${metadata(name, namespace)}`

const deploymentText = (name, namespace) => `apiVersion: apps/v1
kind: Deployment
${metadata(name, namespace)}spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      serviceAccountName: ${name}
      containers:
        - name: app
          image: registry.example.com/${name}:1.0.0
          ports: [{ containerPort: 8080 }]
`

const serviceText = (name, namespace) => `apiVersion: v1
kind: Service
${metadata(name, namespace)}spec:
  selector: { app: ${name} }
  ports: [{ name: http, port: 80, targetPort: 8080 }]
`

const policyText = (name, namespace, caller) => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
${metadata(name, namespace)}spec:
  selector: { matchLabels: { app: ${name} } }
  rules:
    - from:
        - source:
            principals: [cluster.local/ns/${namespace}/sa/${caller}]
`

const otherText = (index) => `apiVersion: v1
kind: ConfigMap
${metadata(`settings-${index}`, `team-${index % 97}`)}data:
  greeting: |
    Good morning.
`

/**
 * A tree of `apps` apps, each with a Deployment, a Service and a ServiceAccount; every `every`-th has a policy, which lets in
 * the app after it. `others` are files without a meaning for access. `split`: Deployment and Service stand in files of their own.
 */
export const treeOf = ({ apps, every = 1, others = 0, split = false }) => {
  const files = new Map([['README.md', '# Apps\n']])
  for (let index = 0; index < apps; index += 1) {
    const [namespace, name] = [`team-${Math.floor(index / team)}`, `app-${index}`]
    if (index % team === 0) files.set(`teams/${namespace}/namespace.yaml`, namespaceText(namespace))
    const folder = `teams/${namespace}/${name}`
    const workload = [deploymentText(name, namespace), serviceText(name, namespace), accountText(name, namespace)]
    const policy = index % every === 0 ? [policyText(name, namespace, `app-${index + 1}`)] : []
    if (split) {
      files.set(`${folder}/workload.yaml`, workload.join('---\n'))
      if (policy.length > 0) files.set(`${folder}/policy.yaml`, policy.join(''))
    } else files.set(`${folder}/all.yaml`, [...workload, ...policy].join('---\n'))
  }
  for (let index = 0; index < others; index += 1)
    files.set(`settings/part-${index % 97}/${index}.yaml`, otherText(index))
  return files
}

const git = (folder, ...args) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).trim()

/** Commits the files, then each change on top of them; returns the ids of the commits. */
export const commitTree = (folder, files, changes) => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '-q', '-b', 'main')
  const made = new Set()
  const commit = (written, message) => {
    for (const [path, text] of written) {
      const parent = dirname(join(folder, path))
      if (!made.has(parent)) mkdirSync(parent, { recursive: true })
      made.add(parent)
      writeFileSync(join(folder, path), text)
    }
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', message)
    return git(folder, 'rev-parse', 'HEAD')
  }
  const ids = [commit(files, 'base')]
  for (const [message, written] of Object.entries(changes)) ids.push(commit(written, message))
  return ids
}

/** `count` policies that let another app in than before. */
export const changedPolicies = (files, count) =>
  new Map(
    [...files]
      .filter(([, text]) => text.includes('principals:'))
      .slice(0, count)
      .map(([path, text]) => [path, text.replace(/sa\/app-\d+\]/, 'sa/changed]')]),
  )
