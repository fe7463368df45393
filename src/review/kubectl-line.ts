import { shellQuote } from './witness.js'

/**
 * Names of roles and bindings may hold anything but `/` and `%`: one of another form stands quoted behind `--`, so that no
 * shell runs it and kubectl takes it for no option. One with a character that a terminal does not show has no command.
 */
export const kubectlLine = (
  verb: 'get' | 'delete' | 'edit' | 'patch',
  object: string,
  flags = '',
): readonly string[] => {
  // Of the kinds that are told, one has no namespace, and its name may hold anything as well.
  const [, kind = '', , namespace = '', name = ''] =
    /^(ClusterRoleBinding) (()(.+))$/s.exec(object) ?? /^(\w+) (([^/]+)\/(.+))$/s.exec(object) ?? []
  const command = `kubectl ${verb} ${kind.toLowerCase()}${namespace === '' ? '' : ` -n ${shellWord(namespace)}`}`
  if (isPlain(name)) return [`${command} ${name}${flags}`]
  return /^[\x20-\x7e]+$/.test(name) ? [`${command}${flags} -- ${shellQuote(name)}`] : []
}

const isPlain = (text: string): boolean => /^[A-Za-z0-9][\w.:-]*$/.test(text)
export const shellWord = (text: string): string => (isPlain(text) ? text : shellQuote(text))
