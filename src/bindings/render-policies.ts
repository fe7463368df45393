import type { Environment } from '../config/config.js'
import { isJsonObject, type JsonObject } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import { applySetId, applySetParentName, managedByLabel, partOfLabel, provenance } from './names.js'
import type { RenderedObject } from './rendered-object.js'

/**
 * The repository's own policies as members of the environment, for `apply.policies: true`. Their spec is what was
 * reviewed; labels and annotations of ours are added, and what only a server writes is left out. Other kinds of the
 * files are the world around them and are not written.
 */
export const renderPolicies = (
  policies: readonly KubernetesObject[],
  environment: Environment,
  source: string,
): readonly RenderedObject[] =>
  policies
    .filter(({ key }) => key.group === 'security.istio.io')
    .map((policy): RenderedObject => {
      const namespace = policy.key.namespace === '' ? environment.namespace : policy.key.namespace
      const object: JsonObject = {
        apiVersion: policy.apiVersion,
        kind: policy.key.kind,
        metadata: {
          name: policy.key.name,
          namespace,
          labels: {
            ...policy.labels,
            [managedByLabel]: 'meshgate',
            [partOfLabel]: applySetId(applySetParentName(environment.name), environment.namespace),
          },
          annotations: {
            ...withoutCopies(policy.annotations),
            [provenance.environment]: environment.name,
            [provenance.source]: source,
          },
        },
        ...(isJsonObject(policy.content['spec']) ? { spec: policy.content['spec'] } : {}),
      }
      const from =
        policy.source.kind === 'file' ? policy.source : { kind: 'file' as const, path: source, line: 1, column: 1 }
      return {
        key: { ...policy.key, namespace },
        object,
        source: { kind: 'generated', binding: environment.name, from },
      }
    })

const withoutCopies = (annotations: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(
    Object.entries(annotations).filter(([name]) => name !== 'kubectl.kubernetes.io/last-applied-configuration'),
  )
