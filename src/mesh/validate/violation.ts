/** What the API server or Istio's webhook says of an object. */
export interface Violation {
  /** `error`: the object is refused. `warning`: it is taken, and the client is told. */
  readonly severity: 'error' | 'warning'
  /** The API server by the schema of the kind, or istiod's webhook. */
  readonly by: 'API server' | 'webhook'
  /** In their own words. */
  readonly message: string
  /** JSON pointer of the part, for `object.locate`. */
  readonly pointer: string
}
