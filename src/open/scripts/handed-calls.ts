import { isLabelOfIstio } from '../../mesh/coverage/label-of-istio.js'

/** What a call of kubectl does to pods, namespaces and accounts with what it is handed. */
const changes =
  /(?:\b(?:kubectl|oc)\b|\$[({]?KUBECTL\w*[)}]?)[^|;&]*?\s(label|annotate|patch|run|set\s+(?:serviceaccount|sa|selector|subject)|create\s+(?:\w*role\w*|serviceaccount|sa|clusterrolebinding))\s(.*)$/

/** Nodes and volumes have no proxies. */
const ofNodes = /^\s*(?:--?\S+\s+)*(?:nodes?|no|pv|pvc|storageclass(?:es)?|crds?)(?:[\s/]|$)/
const hole = /\$\([^)]*\)|\$\$?\{[^}]*\}|\$\$?\w+|\$\{\{.*?\}\}|\{\{.*?\}\}/g

/** Whether a line says of pods, a namespace or an account what it takes out of a file, or of a name that is given a value there. */
export const callDecides = (
  line: string,
  isAsked: (hole: string) => boolean,
  isSelected: (label: string) => boolean,
): boolean => {
  const [, verb = '', rest = ''] = changes.exec(line) ?? []
  if (verb === '' || ofNodes.test(rest)) return false
  // What is read is the arguments of each call, whatever it says.
  if (/\bxargs\b[^|]*\b(?:kubectl|oc)\b/.test(line)) return verb !== 'run'
  const holes: string[] = []
  const shown = rest.replaceAll(hole, (one) => {
    holes.push(one)
    return `\0${holes.length - 1}\0`
  })
  const isHole = (word: string): boolean =>
    [...word.matchAll(/\0(\d+)\0/g)].some(([, at = '']) => isAsked(holes[Number(at)] ?? ''))
  const words = shown.replaceAll(/["'`]/g, '').split(/\s+/)
  if (verb === 'run') return words.some((word, at) => isHole(word) && ofPod.test(`${words[at - 1] ?? ''} ${word}`))
  if (verb !== 'label' && verb !== 'annotate') return words.some(isHole) || isAsked(rest)
  return words.some((word) => {
    if (!isHole(word)) return false
    const [key = '', value] = word.split('=')
    return value === undefined || isHole(key) || isLabelOfIstio(key) || (verb === 'label' && isSelected(key))
  })
}

const ofPod = /(?:^|\s)(?:-l|--labels|--overrides|--serviceaccount|--annotations)\b/

/** Whether a line hands a patch to the cluster, or what one is made of. */
export const isPatching = (line: string): boolean => /\b(?:kubectl|oc|KUBECTL\w*)\b[^|;&]*\spatch\s/.test(line)
