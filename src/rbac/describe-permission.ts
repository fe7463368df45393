import type { Permission } from './permission.js'
import type { UrlPermission } from './url-permission.js'
import type { ValueSet } from './value-set.js'

/** For people; names in it come from outside and are escaped by whoever prints them. */
export const describePermission = (permission: Permission): string => {
  const names = permission.name
  const named = names.values.filter((name) => name !== '')
  const suffix =
    names.kind === 'only'
      ? ` named ${named.join(', ')}`
      : named.length > 0
        ? ` except those named ${named.join(', ')}`
        : ''
  return `${describeVerbs(permission.verb)} ${describeResources(permission)}${suffix}`
}

export const describeUrl = (permission: UrlPermission): string => {
  const except = permission.except.length > 0 ? ` except ${permission.except.join(', ')}` : ''
  return `${describeVerbs(permission.verb)} path ${permission.pattern}${except}`
}

export const describeVerbs = (verbs: ValueSet): string => describeSet(verbs, 'every verb')

export const describeScope = (scope: ValueSet): string => {
  if (scope.kind === 'only') {
    const names = scope.values.map((name) => (name === '' ? 'the cluster itself' : `namespace ${name}`))
    return names.join(', ')
  }
  const except = scope.values.map((name) => (name === '' ? 'the cluster itself' : name))
  return `all namespaces and the cluster${except.length > 0 ? ` except ${except.join(', ')}` : ''}`
}

const describeResources = ({ group, resource, subresource }: Permission): string => {
  const base = describeSet(resource, 'every resource')
  const below =
    subresource.kind === 'all but'
      ? `${base} with subresources${except(subresource.values.filter((one) => one !== ''))}${subresource.values.includes('') ? ' but not itself' : ''}`
      : subresource.values
          .map((one) =>
            resource.kind === 'only'
              ? resource.values.map((name) => (one === '' ? name : `${name}/${one}`)).join(', ')
              : one === ''
                ? base
                : `${base}/${one}`,
          )
          .join(', ')
  if (group.kind === 'only' && group.values.length === 1 && group.values[0] === '') return below
  return `${below} of ${group.kind === 'only' ? group.values.map((one) => (one === '' ? 'core' : one)).join(', ') : `every group${except(group.values.map((one) => (one === '' ? 'core' : one)))}`}`
}

const describeSet = (set: ValueSet, all: string): string =>
  set.kind === 'only' ? set.values.join(', ') : `${all}${except(set.values)}`

const except = (values: readonly string[]): string => (values.length > 0 ? ` except ${values.join(', ')}` : '')
