import type { AskedProvider, MutualTlsMode } from '../enforcement.js'
import type { Request } from '../../ports/request.js'
import type { FileSource, Source } from '../../ports/source.js'

/** Cedar's four words, and ours for what is not modelled. */
export type Verdict = 'equivalent' | 'more permissive' | 'less permissive' | 'incomparable' | 'cannot prove'

/** What a change does to access, as the plan, the comment and `--json` hold it. Plain JSON: no maps, no classes. */
export interface AccessDiff {
  readonly verdict: Verdict
  /** Why it is `cannot prove`, by code; empty otherwise. */
  readonly reasons: readonly Reason[]
  /** Destinations whose access changes or cannot be judged; the others are counted in `unchanged`. */
  readonly destinations: readonly DestinationDiff[]
  readonly unchanged: number
  /** What no row tells: a provider that is asked, plaintext that is accepted. Missing: nothing. */
  readonly notes?: readonly Note[]
}

export interface Note {
  /** A sentence without a full stop. */
  readonly text: string
  /** Missing: nothing of these. */
  readonly about?: NoteSubject
}

/** What a review tells apart, and the object that it shows the line of. */
export type NoteSubject =
  /** Where what decides the mode stands in either state; missing where no object does, or several may. */
  | { readonly kind: 'mutual TLS'; readonly base?: Source; readonly head?: Source }
  /** Where the policy that asks a provider stands in either state. */
  | { readonly kind: 'provider'; readonly base?: Source; readonly head?: Source }
  | { readonly kind: 'empty selector' }
  /** Where the labels stand that no longer are what a policy asks for. */
  | { readonly kind: 'selected no more'; readonly head?: Source }
  /** Where the policy stands that lets in some, and shuts out the others. */
  | { readonly kind: 'first ALLOW'; readonly head?: Source }
  /** What is scraped at a port that the change shuts. */
  | { readonly kind: 'scrape' }
  /** `of`: what rows say that come from it. Missing: no row tells. */
  | ({ readonly kind: 'upgrade'; readonly of?: EachDot } & Upgraded)

/** Versions of Istio under which the same policies are compared. */
export interface Upgraded {
  readonly from: string
  readonly to: string
}

/** Whose names match a pattern in which each dot is any character. */
export type EachDot = 'accounts' | 'identities'

export interface Reason {
  readonly code: string
  /** What stands in the way, by name. */
  readonly text: string
  /** Where it stands, if it is one place. */
  readonly where?: Source
  /** What a provider answers: which one, and the policies by which it is asked. */
  readonly asks?: AskedProvider
}

export interface DestinationDiff {
  /** For people: `service orders in shop`. */
  readonly title: string
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** What answers there: `deployment/orders`. Missing where no such workload is known. */
  readonly workload?: string
  /** No known workload has these labels, which one selector asks for, or several together. Missing where one has. */
  readonly unmet?: 'one selector' | 'several selectors'
  /** 0 stands for the ports that nothing names. */
  readonly port: number
  /** The own port of the Service that the title names, where that is another number. */
  readonly servicePort?: number
  /** Port 0 stands for all but these. */
  readonly otherThan?: readonly number[]
  readonly protocol: 'HTTP' | 'TCP' | 'AUTO'
  /** The mode of the proxy that stands at the workload. Missing where none is known to stand there. */
  readonly mutualTls?: { readonly before: MutualTlsMode; readonly after: MutualTlsMode }
  /** Before and after are these versions of Istio, each with the objects of the head. */
  readonly upgrade?: Upgraded
  readonly verdict: Verdict
  readonly gained: readonly RegionRow[]
  readonly lost: readonly RegionRow[]
  readonly reasons: readonly Reason[]
}

/** One readable row: a set of requests, and one request inside it. */
export interface RegionRow {
  /** Who: `service account batch in jobs`, `anyone without mTLS`, `a token of https://gitlab.example.com with project_id 77`. */
  readonly who: string
  /** What: `GET, HEAD · /admin/* except /admin/login · header x-team: a`. */
  readonly what: string
  /** Where else the row holds, or of whom its destination is told: `past its waypoint`. */
  readonly where: string
  /** Of a row at a port with a number: it holds at every other port, too, but for these. Missing: at none. */
  readonly otherPorts?: { readonly except: readonly number[] }
  /** Checked by the point evaluator on both states before it stands here. */
  readonly witness: Request
  readonly before: Decision
  readonly after: Decision
  /** Of a gain that several rules let in together: where those stand that `after` does not name. Missing: none was found. */
  readonly beside?: readonly Source[]
  /** Whom it means, if that is a pattern which the versions of Istio read differently. */
  readonly eachDot?: EachDot
  /** It names one account, and nothing that is known here runs as it. Missing: something does, or that is not known. */
  readonly unused?: true
  /** Of a loss, where it is known who calls: whom of these a row of any request holds for: `web` of the destination's own namespace, `edge/gateway` of another one. */
  readonly calling?: readonly string[]
  /** Beside those, others may call that are not known to. */
  readonly othersMayCall?: true
  /** Of a gain without mTLS: whom the rule that lets it in takes out by identity, in the words of `who`; plaintext shows none. Missing: nobody. */
  readonly takenOut?: readonly string[]
  /** Of a row for all but some callers. Missing where the row takes nobody out, or more callers are known than are looked at. */
  readonly callers?: RowCallers
}

/** Whom a row means that names those alone whom it takes out. */
export interface RowCallers {
  /** Of the identities of known workloads and ServiceAccounts those that the row holds for, in the words of `who`; those of its own namespace first, of these jobs, then callers that policies name, then other workloads. */
  readonly known: readonly string[]
  /** How many known ones there are beside these. Missing: none. */
  readonly more?: number
  /** The one among the known, named or counted, that the destination alone runs as: its calls to itself. Missing: none. */
  readonly itself?: string
  /**
   * Of whom the row takes out, for all that the row says: let through before and after, refused before and after, or alike
   * in both; `untold`: something changes for them, too, or the row says nothing of it.
   */
  readonly excepted: 'allowed' | 'refused' | 'unchanged' | 'untold'
  /** Of whom the row takes out, accounts as which nothing known runs, `monitoring/prometheus`: a name with a mistake keeps nobody out of the row. Missing: none, or that is not known. */
  readonly unused?: readonly string[]
}

/** What decided about the witness. */
export interface Decision {
  readonly allowed: boolean
  /** HTTP status as Envoy gives it; 0 for a connection that is closed. */
  readonly status: number
  /** `AuthorizationPolicy shop/orders spec.rules[0]`; or `no policy applies`, `no ALLOW policy matches`, … */
  readonly by: string
  readonly where?: Source | FileSource
}
