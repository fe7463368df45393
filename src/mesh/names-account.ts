import type { KubernetesObject } from '../ports/object.js'
import type { Account } from './account-moves.js'
import { objectAt, objectsAt, textAt, textsAt } from './fields.js'

/** Whether a value of a rule names an account: one that names everybody, or a whole namespace, tells no account from another. */
export const namesAccount = (value: string, policyNamespace: string, { namespace, name }: Account): boolean => {
  const principal = `/ns/${namespace}/sa/${name}`
  if (value.startsWith('*')) return value !== '*' && principal.endsWith(value.slice(1))
  const domain = value.indexOf('/ns/')
  if (value.endsWith('*')) return value.includes('/sa/') && principal.startsWith(value.slice(domain, -1))
  // `serviceAccounts` holds names, with their namespace or in that of the policy.
  return (
    value.slice(domain) === principal ||
    value === `${namespace}/${name}` ||
    (value === name && policyNamespace === namespace)
  )
}

/** Namespaces whose account of this name a value of a rule names: those that it writes out, and that of the policy. */
export const namespacesNaming = (value: string, policyNamespace: string, name: string): readonly string[] => {
  const written = /([a-z0-9-]*)\/sa\//.exec(value)?.[1] ?? /^([a-z0-9-]+)\//.exec(value)?.[1] ?? ''
  // `*-jobs/sa/batch` names no namespace in full: any that ends so stands for the others.
  const spoken = written.startsWith('-') ? `a${written}` : written
  return [...new Set([spoken, policyNamespace])].filter(
    (namespace) => namespace !== '' && namesAccount(value, policyNamespace, { namespace, name }),
  )
}

/** Every value that a rule of an AuthorizationPolicy compares with who asks. */
export const sourcesOf = ({ content }: KubernetesObject): readonly string[] =>
  objectsAt(objectAt(content, 'spec'), 'rules').flatMap((rule) => [
    ...objectsAt(rule, 'from').flatMap((from) => {
      const source = objectAt(from, 'source')
      return ['principals', 'notPrincipals', 'serviceAccounts', 'notServiceAccounts'].flatMap((field) =>
        textsAt(source, field),
      )
    }),
    ...objectsAt(rule, 'when')
      .filter((condition) => textAt(condition, 'key').startsWith('source.'))
      .flatMap((condition) => [...textsAt(condition, 'values'), ...textsAt(condition, 'notValues')]),
  ])

/** `NAMESPACE/NAME` of every identity that the rules of a policy write out. */
export const identitiesIn = ({ content, key }: KubernetesObject): readonly string[] =>
  objectsAt(content, 'spec', 'rules')
    .flatMap((rule) => objectsAt(rule, 'from'))
    .flatMap(({ source }) => [
      ...textsAt(source, 'principals').flatMap((text) => {
        const [, space, account] = /^[^/]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(text) ?? []
        return space === undefined || account === undefined ? [] : [`${space}/${account}`]
      }),
      ...textsAt(source, 'serviceAccounts').map((text) => (text.includes('/') ? text : `${key.namespace}/${text}`)),
    ])
