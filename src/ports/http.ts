/** Which addresses a connection may go to, checked on the resolved address at connect time (attack I03). */
export type AddressRule =
  | { readonly kind: 'public' }
  /** The platform's own host, the cluster's, or one that the protected configuration lists: private addresses are fine. */
  | { readonly kind: 'trusted'; readonly host: string }

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Milliseconds for one try, connection included. */
  readonly timeout: number
  /** Bytes of the decoded body; a longer one is an error, whatever the headers said. */
  readonly maxBytes: number
  readonly addresses: AddressRule
  readonly retry?: RetryRule
  /** Called when a try has left this process, and its answer is waited for. */
  readonly sent?: () => void
}

/** How often, and on what, a request is sent again. `Retry-After` is honoured up to `maxDelay`. */
export interface RetryRule {
  readonly tries: number
  /** Milliseconds before the second try; doubled each time, with full jitter. */
  readonly delay: number
  readonly maxDelay: number
  readonly statuses: readonly number[]
  /** Looks into an answer that is not in `statuses`. */
  readonly again?: (response: HttpResponse) => boolean
}

export interface HttpResponse {
  readonly status: number
  /** Lower-case names; repeated ones joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Redirects are not followed. Fails with a `Refusal` whose code says what happened; a status is never an error. */
export type HttpClient = (request: HttpRequest) => Promise<HttpResponse>
