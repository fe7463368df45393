/** What a GitHub `sub` says, for display and for contradictions; nothing is ever authorised by it. */
export type GitHubSubject =
  | ({ readonly format: 'legacy'; readonly owner: string; readonly repo: string } & SubjectContext)
  | ({
      readonly format: 'immutable'
      readonly owner: string
      readonly owner_id: string
      readonly repo: string
      readonly repo_id: string
    } & SubjectContext)
  /** `include_claim_keys` or an organisation's template has replaced the whole text. */
  | { readonly format: 'custom'; readonly keys: readonly string[] }

type SubjectContext =
  | { readonly context: 'environment'; readonly environment: string }
  | { readonly context: 'pull_request' }
  | { readonly context: 'ref'; readonly ref: string }

const repository = /^repo:([A-Za-z0-9-]+)(?:@([^/:]*))?\/([A-Za-z0-9._-]+)(?:@([^/:]*))?:(.+)$/
const id = /^[1-9][0-9]{0,19}$/
const value = /^(?:[\x21-\x24\x26-\x39\x3b-\x7e ]|%3A)+$/

// Names that a template may hold; the value of each has its colons written as %3A.
const templateKeys = new Set([
  ...['repo', 'context', 'environment', 'ref', 'ref_type', 'base_ref', 'head_ref', 'event_name', 'actor', 'actor_id'],
  ...[
    'job_workflow_ref',
    'job_workflow_sha',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'repository',
    'repository_id',
  ],
  ...[
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'runner_environment',
    'enterprise',
    'enterprise_id',
  ],
])

const readContext = (text: string): SubjectContext | undefined => {
  if (text === 'pull_request') return { context: 'pull_request' }
  const [, name, rest = ''] = /^(environment|ref):(.+)$/.exec(text) ?? []
  if (name === undefined || !value.test(rest)) return undefined
  const decoded = rest.replaceAll('%3A', ':')
  return name === 'ref' ? { context: 'ref', ref: decoded } : { context: 'environment', environment: decoded }
}

const isTemplateKey = (key: string): boolean => templateKeys.has(key) || /^repo_property_[A-Za-z0-9_-]+$/.test(key)

const readPairs = (parts: readonly string[]): readonly string[] | undefined => {
  const keys: string[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const [key = '', content = ''] = parts.slice(index, index + 2)
    if (!isTemplateKey(key) || !value.test(content)) return undefined
    keys.push(key)
  }
  return keys
}

const readTemplate = (subject: string): GitHubSubject | undefined => {
  const parts = subject.split(':')
  if (parts[0] !== 'repo') {
    const keys = readPairs(parts)
    return keys === undefined ? undefined : { format: 'custom', keys }
  }
  // repo, context, then further pairs; a second context would be an unescaped colon.
  const length = parts[2] === 'pull_request' ? 1 : 2
  const context = readContext(parts.slice(2, 2 + length).join(':'))
  const keys = readPairs(parts.slice(2 + length))
  if (context === undefined || keys === undefined || keys.length === 0) return undefined
  if (keys.some((key) => ['repo', 'environment', 'ref', 'context'].includes(key))) return undefined
  return { format: 'custom', keys: ['repo', 'context', ...keys] }
}

/** Reads a subject; undefined where it has none of GitHub's forms. */
export const parseGitHubSubject = (subject: string): GitHubSubject | undefined => {
  const [, owner = '', ownerId, repo = '', repoId, rest = ''] = repository.exec(subject) ?? []
  const context = owner === '' ? undefined : readContext(rest)
  if (context === undefined) return readTemplate(subject)
  if (ownerId === undefined && repoId === undefined) return { format: 'legacy', owner, repo, ...context }
  if (ownerId === undefined || repoId === undefined || !id.test(ownerId) || !id.test(repoId)) return undefined
  return { format: 'immutable', owner, owner_id: ownerId, repo, repo_id: repoId, ...context }
}
