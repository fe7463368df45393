import type { Reason } from '../../mesh/difference/access-diff.js'
import { member, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { readValues } from '../../units/read-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** What the tokens of a job say of it, as far as its file decides that; equal values are equal claims. */
type JobTokens = ReadonlyMap<string, Json>

/** A platform whose jobs have ID tokens, and how its files give them one. */
interface TokenPlatform {
  readonly name: 'GitHub' | 'GitLab'
  readonly isPipeline: (path: string) => boolean
  readonly isIssuer: (issuer: string) => boolean
  /** Of each job that may ask for a token what decides its claims. */
  readonly tokensOf: (pipeline: JsonObject) => JobTokens
}

const entriesOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isJsonObject(value) ? Object.entries<Json>(value) : []

/** `permissions` of a workflow or a job (GitHub: a job's own take the place of its workflow's). */
const givesToken = (permissions: Json | undefined): boolean =>
  permissions === 'write-all' || (isJsonObject(permissions) && permissions['id-token'] === 'write')

/** GitHub: `sub`, `environment`, `job_workflow_ref`, `event_name` and `ref` come from these (documentation: OpenID Connect reference). */
const github: TokenPlatform = {
  name: 'GitHub',
  isPipeline: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  isIssuer: (issuer) => /token\.actions\.githubusercontent\.com|\/_services\/token/.test(issuer),
  tokensOf: (workflow) =>
    new Map(
      entriesOf(workflow['jobs'])
        .filter(([, job]) => givesToken(member(job, 'permissions') ?? workflow['permissions']))
        .map(([name, job]) => [
          name,
          [
            workflow['on'] ?? null,
            workflow['name'] ?? null,
            ...['environment', 'uses', 'if'].map((field) => member(job, field) ?? null),
          ],
        ]),
    ),
}

/** Members of a pipeline of GitLab that are no jobs (documentation: CI/CD YAML syntax reference). */
const noJobs: ReadonlySet<string> = new Set([
  'default',
  'spec',
  'stages',
  'variables',
  'include',
  'workflow',
  'image',
  'services',
  'cache',
])

/** Names under `extends`. */
const templatesOf = (job: Json): readonly string[] => {
  const named = member(job, 'extends')
  return typeof named === 'string' ? [named] : textsAt(job, 'extends')
}

/** Tokens of a job, by itself, by a template or for all; null: a template of another file may say them; undefined: none. */
const idTokensOf = (job: Json, pipeline: JsonObject, depth = 0): Json | undefined => {
  const own = member(job, 'id_tokens')
  if (own !== undefined) return own
  const inherited = templatesOf(job).map((name) => {
    const template = pipeline[name]
    return template === undefined || depth > 10 ? null : idTokensOf(template, pipeline, depth + 1)
  })
  const found = inherited.find((one) => one !== undefined)
  return found === undefined ? member(pipeline['default'], 'id_tokens') : found
}

/** GitLab: a token is in the job's variables where `id_tokens` says so (documentation: CI/CD YAML syntax reference). */
const gitlab: TokenPlatform = {
  name: 'GitLab',
  isPipeline: (path) => /(?:^|[/.-])gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/.test(path),
  isIssuer: (issuer) => /gitlab/i.test(issuer),
  tokensOf: (pipeline) =>
    new Map(
      entriesOf(pipeline)
        .filter(([name, job]) => !noJobs.has(name) && isJsonObject(job))
        .flatMap(([name, job]): readonly (readonly [string, Json])[] => {
          const tokens = idTokensOf(job, pipeline)
          const decides = ['environment', 'rules', 'only', 'except', 'when'].map((field) => member(job, field) ?? null)
          return tokens === undefined ? [] : [[name, [tokens, pipeline['workflow'] ?? null, ...decides]]]
        }),
    ),
}

const platforms: readonly TokenPlatform[] = [github, gitlab]

interface TrustedIssuer {
  readonly platform: TokenPlatform
  /** Empty: whatever the token is for. */
  readonly audiences: readonly string[]
  /** `k8s/tokens.yaml`. */
  readonly path: string
}

/** Issuers of jobs whose tokens a RequestAuthentication of the files takes; a text that a program fills in may take any of them. */
const trustedIssuers = ({ files }: RevisionUnits): readonly TrustedIssuer[] =>
  files.flatMap(({ path, text }) => {
    if (!text.includes('RequestAuthentication')) return []
    const values = readValues(text)
    if (values.length === 0)
      return platforms.filter(({ isIssuer }) => isIssuer(text)).map((platform) => ({ platform, audiences: [], path }))
    return values
      .filter((value) => textAt(value, 'kind') === 'RequestAuthentication')
      .flatMap((value) => objectsAt(value, 'spec', 'jwtRules'))
      .flatMap((rule) =>
        platforms
          .filter(({ isIssuer }) => isIssuer(textAt(rule, 'issuer')))
          .map((platform) => ({ platform, audiences: textsAt(rule, 'audiences'), path })),
      )
  })

const readsTokens = ({ files }: RevisionUnits): boolean =>
  files.some(({ text }) => /requestPrincipals|notRequestPrincipals|request\.auth\./.test(text))

/** Whether a token is for the mesh: a job of GitHub says itself what for, and what is filled in may be. */
const isForMesh = (tokens: Json, { platform, audiences }: TrustedIssuer): boolean => {
  const text = JSON.stringify(tokens)
  return (
    platform.name === 'GitHub' ||
    audiences.length === 0 ||
    text.startsWith('[null') ||
    text.includes('$') ||
    audiences.some((one) => text.includes(JSON.stringify(one)))
  )
}

/**
 * Pipelines of this repository of which a job gets an ID token, or one that says something else of it, where policies of the
 * repository read such tokens: whom they let in then changes with the pipeline's file, which nobody compares with them.
 */
export const changedJobTokens = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => platforms.some(({ isPipeline }) => isPipeline(path))).sort(byCodePoint)
  if (paths.length === 0 || !readsTokens(after)) return []
  const issuers = trustedIssuers(after)
  if (issuers.length === 0) return []
  const [old, now] = await Promise.all([before, after].map((side) => textsOf(repository, side, paths)))
  return paths.flatMap((path): readonly Reason[] => {
    const issuer = issuers.find((one) => {
      if (!one.platform.isPipeline(path)) return false
      const [earlier, later] = [old, now].map((texts) => tokensIn(texts?.get(path), one.platform))
      return [...(later ?? [])].some(
        ([name, tokens]) => !isSameJson(earlier?.get(name), tokens) && isForMesh(tokens, one),
      )
    })
    return issuer === undefined ? [] : [reasonOf(path, issuer, now?.get(path) ?? '')]
  })
}

const tokensIn = (text: string | undefined, { tokensOf }: TokenPlatform): JobTokens => {
  const [pipeline] = readValues(text ?? '')
  return isJsonObject(pipeline) ? tokensOf(pipeline) : new Map()
}

const reasonOf = (path: string, { platform, path: trusting }: TrustedIssuer, text: string): Reason => {
  const line = text.split('\n').findIndex((one) => /id-token|id_tokens|write-all/.test(one)) + 1
  return {
    code: 'CHANGE_UNREAD',
    text: `${path} changes which jobs get an ID token of ${platform.name}, or what it says of them, and ${trusting} lets such tokens into the mesh: whom policies that read them admit then was not compared. Compare the claims that these policies name with the job.`,
    where: { kind: 'file', path, line: Math.max(line, 1), column: 1 },
  }
}
