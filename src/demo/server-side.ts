import { parse, parseAllDocuments } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'

/** What `init --server-side` prints, taken apart as an administrator does: a file for the API server, and objects. */
export interface ServerSide {
  readonly authentication: JsonObject
  readonly objects: readonly JsonObject[]
}

export const readServerSide = (printed: string): ServerSide => {
  const lines = printed.split('\n')
  const from = lines.findIndex((line) => line.startsWith('# apiVersion: apiserver.config.k8s.io/'))
  const to = lines.findIndex((line, index) => index > from && line === '#')
  const file = lines.slice(from, to).map((line) => line.replace(/^# /, ''))
  const authentication: unknown = from < 0 ? undefined : parse(file.join('\n'))
  if (!isJsonObject(authentication as Json))
    throw new Error('init --server-side printed no AuthenticationConfiguration')
  return {
    authentication: authentication as JsonObject,
    objects: parseAllDocuments(printed)
      .map((document) => document.toJS() as Json)
      .filter(isJsonObject),
  }
}
