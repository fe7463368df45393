/** A caller without an identity, as people read it. */
export const withoutIdentity = 'callers without mTLS'

/** The caller of a recorded request by what policies know it: its ServiceAccount, `shop/web`, where it has one. */
export const callerTitle = (principal: string | undefined): string => {
  if (principal === undefined || principal === '') return withoutIdentity
  const [, namespace = '', account] = /\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal) ?? []
  return account === undefined ? principal : `${namespace}/${account}`
}
