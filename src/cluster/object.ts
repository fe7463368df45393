export { readObject, textOf, toKubernetesObject, type ItemType } from '../manifests/live-object.js'
