import { isMeshConfig } from '../../manifests/interest.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt, textAt } from '../fields.js'
import { annotationTable } from './annotations.js'
import { changedFields, type ChangedField } from './changed-fields.js'
import { answersOtherwise } from './answering-programs.js'
import type { AskedService } from './asked-services.js'
import { settlesAuthorizer } from './authorizer-programs.js'
import { holds, type ConditionContext } from './conditions.js'
import type { CoverageEntry } from './entry.js'
import { findName } from './find-entry.js'
import { because, byName, byTable, judged, type JudgedField, type Judgement, type Scope } from './judge-field.js'
import { isLabelOfIstio } from './label-of-istio.js'
import { installedMeshConfig } from '../resolve/installed-mesh-config.js'
import { isReadMeshConfig } from '../resolve/revisions.js'
import { foreignFields } from './judge-foreign.js'
import { decidingKinds, meshConfigKind } from './keeping-entries.js'
import { saysOtherServerNames } from './server-names.js'
import { keepingNames, keepsOut } from './kept-out.js'
import { metadataTable, servedVersions } from './metadata.js'
import { makesPods, templatePathOf } from './pod-templates.js'
import { withPodsOfGateways } from './pods-of-gateways.js'
import { tableOf } from './tables.js'
import { withUnknownGateways } from './unknown-gateways.js'

const kindsOf = ({ key }: KubernetesObject, isMesh: boolean): readonly string[] => [
  key.kind,
  // Istio hands labels and annotations of a Gateway on to its pods.
  ...(key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway' ? ['Pod'] : []),
  ...(isMesh ? [meshConfigKind] : []),
]

/** Whether an object of these kinds may close something by being there. */
const mayClose = ({ kinds }: Pick<Scope, 'kinds'>): boolean => kinds.some((kind) => decidingKinds.includes(kind))

const versionField = (field: ChangedField, { object }: Scope): Judgement => {
  const { group } = object.key
  const served = Object.hasOwn(servedVersions, group) ? servedVersions[group] : undefined
  const { after } = field
  if (served === undefined || after === undefined || after === null)
    return because('neutral', 'versions of one kind are one object', 'Kubernetes API reference')
  const version = typeof after === 'string' ? after.slice(after.indexOf('/') + 1) : ''
  return served.includes(version)
    ? because('neutral', 'versions of one kind are one object', 'Kubernetes API reference')
    : because('opaque', 'no API server that Istio 1.20 to 1.31 runs on serves this version: the object is refused')
}

/** Whether a change is about a ConfigMap that has a MeshConfig, and whether that is the one which is read. */
const meshConfigIn = ({ before, after }: ObjectChange, root: string): 'read' | 'elsewhere' | 'none' => {
  const object = after ?? before
  if (object === undefined || object.key.group !== '' || object.key.kind !== 'ConfigMap') return 'none'
  const { kind, name, namespace } = object.key
  const has = [before, after].some((one) => member(objectAt(one?.content, 'data'), 'mesh') !== undefined)
  const named = isMeshConfig('', kind, name)
  if (!has && name !== 'istio') return 'none'
  return named && namespace === root ? 'read' : 'elsewhere'
}

/** The first annotation or label of one side by which the cluster may not have what the files say: one that stays, or one that goes. */
const findMark = (
  change: ObjectChange,
  side: 'before' | 'after',
  isSought: (isSame: boolean) => boolean,
): ChangedField | undefined => {
  const { before, after } = change
  if (before === undefined || after === undefined) return undefined
  for (const list of ['annotations', 'labels'] as const)
    for (const name of keepingNames) {
      const [old, now] = [before[list][name], after[list][name]]
      if (keepsOut(name, side === 'before' ? old : now, false) && isSought(old === now))
        return {
          path: ['metadata', list, name],
          pointer: `/metadata/${list}/${name.replaceAll('/', '~1')}`,
          side,
          before: old,
          after: now,
        }
    }
  return undefined
}

const describesItself: ReadonlySet<string | undefined> = new Set(['apiVersion', 'kind', 'metadata'])

/** Permissions and credentials, which are compared apart from requests. */
const grants = ({ key, content }: KubernetesObject): boolean =>
  key.group === 'rbac.authorization.k8s.io' ||
  (key.group === '' && key.kind === 'Secret' && !['', 'Opaque'].includes(textAt(content, 'type'))) ||
  (key.group === '' && key.kind === 'ConfigMap' && key.namespace === 'kube-system')

/** Of other kinds than `decidingKinds` an object that stays out adds nothing. One that comes in is as good as new. */
const withComingIn = (
  fields: readonly JudgedField[],
  { change, kinds }: Pick<Scope, 'change' | 'kinds'>,
  asNew: () => readonly JudgedField[],
): readonly JudgedField[] => {
  const field = findMark(change, 'before', (isSame) => !isSame)
  if (field === undefined || change.after === undefined || mayClose({ kinds })) return fields
  const counts =
    grants(change.after) ||
    // Whose pods take the access of their account along (mesh/account-moves), which stands in both states here.
    templatePathOf(change.after.key) !== undefined ||
    asNew().some(({ path, judgement }) => judgement.cover !== 'neutral' && !describesItself.has(path[0]))
  const why = 'without this mark a deployment tool may bring the object into the cluster, where it was not before'
  return counts ? [...fields, { ...field, judgement: because('opaque', why) }] : fields
}

const withKeptOut = (
  fields: readonly JudgedField[],
  { change, kinds }: Pick<Scope, 'change' | 'kinds'>,
): readonly JudgedField[] => {
  if (fields.every(({ judgement }) => judgement.cover === 'neutral')) return fields
  const field =
    change.after !== undefined && mayClose({ kinds }) ? findMark(change, 'after', (isSame) => isSame) : undefined
  if (field === undefined) return fields
  const why = 'by this mark a deployment tool may leave the object as it is in the cluster, whatever the files say'
  return [...fields, { ...field, judgement: because('opaque', why) }]
}

const otherAnswer = ({ asked, failOpen }: AskedService): Judgement => {
  if (asked === 'key server')
    return because(
      'opaque',
      'a RequestAuthentication asks here which tokens are genuine, and the answer may be another one',
      'I pilot/pkg/model/jwks_resolver.go',
    )
  return failOpen
    ? because(
        'opaque',
        'a CUSTOM policy asks its extension provider here, and failOpen lets requests in where it does not answer',
        'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.fail_open',
      )
    : because(
        'opaque',
        'a CUSTOM policy asks its extension provider here, and the answer may be another one',
        'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.service',
      )
}

const otherSettings = because(
  'opaque',
  'a CUSTOM policy asks the program that reads this whether to let a request in, and it may answer otherwise',
  'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.service',
)

const otherServerName = because(
  'opaque',
  'proxies of clients say another name in their handshake then, and a policy for these pods asks for that name (connection.sni)',
  'I pilot/pkg/model/push_context.go: BuildDNSSrvSubsetKey',
)

const withAnswers = (
  fields: readonly JudgedField[],
  change: ObjectChange,
  { states, root }: Pick<ConditionContext, 'states' | 'root'>,
): readonly JudgedField[] =>
  fields.map((field) => {
    if (field.judgement.cover === 'opaque') return field
    const asked = answersOtherwise(field, change, states, root)
    if (asked !== undefined) return { ...field, judgement: otherAnswer(asked) }
    if (saysOtherServerNames(field, change, states, root)) return { ...field, judgement: otherServerName }
    return settlesAuthorizer(field, change, states, root) ? { ...field, judgement: otherSettings } : field
  })

/** Kinds that stay in a namespace of which the files no longer say how its pods get their proxies. */
const staysIn = (namespace: string, { objects }: MeshState): boolean =>
  objects.some(
    (object) => object.key.namespace === namespace && (decidingKinds.includes(object.key.kind) || makesPods(object)),
  )

/** A deployment tool that takes a Namespace away takes all that is in it; who makes it again gives it other labels. */
const withGoneNamespace = (
  fields: readonly JudgedField[],
  { before, after }: ObjectChange,
  [, now]: ConditionContext['states'],
): readonly JudgedField[] =>
  before?.key.kind !== 'Namespace' || after !== undefined || !staysIn(before.key.name, now)
    ? fields
    : fields.map((field) =>
        field.path[1] === 'labels' && isLabelOfIstio(field.path[2] ?? '')
          ? {
              ...field,
              judgement: because('opaque', 'objects of this namespace stay, and which labels it has then is not said'),
            }
          : field,
      )

const probed = 'the agent asks for an address that is none of health, and a policy or STRICT decides who may'

/** A port that a probe calls by its name: with another number the agent asks elsewhere. */
const withProbedPorts = (fields: readonly JudgedField[], scope: Scope): readonly JudgedField[] =>
  fields.map((field) => {
    const { path, judgement } = field
    const isPort = path.includes('ports') && path.some((part) => /^(?:initC|c)ontainers$/.test(part))
    return isPort && judgement.cover !== 'opaque' && holds(probed, { ...scope, field, path })
      ? {
          ...field,
          judgement: because(
            'opaque',
            'the agent beside the proxy asks the application at this port on behalf of anyone, where no policy looks',
            'I pkg/kube/inject/app_probe.go',
          ),
        }
      : field
  })

/** What Istio writes on the Service and the pods that it makes for a gateway of the Gateway API, and neither decides by. */
const isHandedOnIdly = ({ path }: ChangedField): boolean => {
  const [spec, part, list, name] = path
  if (path.length !== 4 || spec !== 'spec' || part !== 'infrastructure' || list !== 'annotations') return false
  return ['Gateway', 'Pod'].every((kind) => findName(annotationTable, name ?? '', [kind])?.cover === 'neutral')
}

const knownField = (field: ChangedField, table: readonly CoverageEntry[], scope: Scope): readonly JudgedField[] => {
  const [first] = field.path
  if (first === 'apiVersion') return judged(field, versionField(field, scope))
  const named = byName(field.path, scope.kinds, field, scope)
  if (named !== undefined) return named
  if (scope.kinds.includes('Gateway') && isHandedOnIdly(field))
    return judged(
      field,
      because('neutral', 'it decides neither on a Gateway nor on pods', 'A annotation/annotations.yaml'),
    )
  return first === 'metadata' || first === 'kind'
    ? byTable(metadataTable, field.path, field, { ...scope, unread: false })
    : byTable(table, field.path, field, scope)
}

/** Every changed field of one object, and what is known of it; `root` is the namespace of the MeshConfig that is read. */
export const judgeChange = (
  change: ObjectChange,
  states: ConditionContext['states'],
  root = 'istio-system',
): readonly JudgedField[] => {
  const object = change.after ?? change.before
  if (object === undefined) return []
  const [before, after] = [change.before?.content, change.after?.content]
  const mesh = meshConfigIn(change, root)
  const isInstallation = [change.before, change.after].some(
    (one) => one !== undefined && installedMeshConfig(one) !== undefined,
  )
  const scope: Scope = {
    states,
    change,
    root,
    object,
    kinds: kindsOf(object, mesh !== 'none' || isInstallation),
    unread: mesh === 'elsewhere',
    installs: isInstallation && isReadMeshConfig(states, root, object),
    judgeInner: (inner) => judgeChange(inner, states, root),
  }
  if (object.key.group === '' && object.key.kind === 'Pod' && after === undefined) return []
  const table = tableOf(object, mesh !== 'none', states)
  const fields =
    table === undefined
      ? foreignFields(before, after, scope, templatePathOf(object.key)?.join('.')).map((field) =>
          field.path.length === 1 && field.path[0] === 'apiVersion'
            ? { ...field, judgement: versionField(field, scope) }
            : field,
        )
      : changedFields(before, after).flatMap((field) => knownField(field, table, scope))
  const answering = withAnswers(withUnknownGateways(fields, change, states), change, { states, root })
  const known = withPodsOfGateways(withGoneNamespace(answering, change, states), change, states)
  const judgedFields = withKeptOut(withProbedPorts(known, scope), scope)
  return withComingIn(judgedFields, scope, () => judgeChange({ ...change, before: undefined }, states, root))
}
