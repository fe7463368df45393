import type { Json } from '../ports/json.js'
import { nameOf } from '../ports/repository.js'

/** kustomize takes any of them, and refuses a folder with two. */
export const kustomizationNames: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** Files that build others, by name. */
export const buildFile = (path: string): 'kustomize' | 'helm' | undefined => {
  const name = nameOf(path)
  if (kustomizationNames.includes(name)) return 'kustomize'
  return name === 'Chart.yaml' ? 'helm' : undefined
}

// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action =
  /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/

/** Whether a text is a Helm template, or a value of one that was never rendered. */
export const isHelmTemplate = (text: string): boolean => text.includes('{{') && action.test(text)

/** Whether any text within a value is an unrendered template. */
export const holdsHelmTemplate = (value: Json): boolean => {
  if (typeof value === 'string') return isHelmTemplate(value)
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value)
    ? value.some((item: Json) => holdsHelmTemplate(item))
    : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item))
}
