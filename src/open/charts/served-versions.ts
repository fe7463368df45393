import { servedBesides, servedByIstio } from '../../ports/api-versions.js'

const served: ReadonlySet<string> = new Set([...servedByIstio, ...servedBesides])

/** Whether a cluster with Istio serves a kind in this version: then another one of them is the same object. */
export const isServed = (apiVersion: string, kind: string): boolean => served.has(`${apiVersion}/${kind}`)

/** A text whose objects say their group alone, where their kind is served in the version that they have. */
export const withoutServedVersions = (text: string): string =>
  text
    .split(/^(?=---(?:\s|$))/m)
    .map((document) => {
      const kinds = [...document.matchAll(/^kind:[ \t]*["']?(\w+)["']?[ \t]*\r?$/gm)].map(([, kind = '']) => kind)
      return document.replaceAll(
        /^(apiVersion:[ \t]*["']?[\w.-]+\/)(\w+)(?=["']?[ \t]*\r?$)/gm,
        (whole, start: string) =>
          kinds.length > 0 && kinds.every((kind) => isServed(whole.replace(/^apiVersion:[ \t]*["']?/, ''), kind))
            ? start
            : whole,
      )
    })
    .join('')
