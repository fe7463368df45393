import type { Alignment } from '../calls/alignment.js'
import type { Enforcement, MeshSettings } from '../mesh/enforcement.js'
import type { KubernetesObject, MeshState, ObjectKey } from '../ports/object.js'
import type { Source } from '../ports/source.js'
import type { TokenVerdict } from '../audience/token-verdict.js'
import type { RefusedCalls, Severity } from './finding.js'

/** One environment's own settings, as far as rules compare them. */
export interface EnvironmentAudience {
  readonly name: string
  readonly audience?: string
  readonly clusterAudience?: string
  /** Where the audience stands in the configuration. */
  readonly source?: Source
}

/** An entry of `ignore:` or `assume:`, and where it stands. */
export interface Exception {
  readonly kind: 'ignore' | 'assume'
  /** Of an ignore. */
  readonly rule?: string
  readonly object: string
  readonly until?: string
  readonly pointer: string
  readonly source: Source
}

/** A binding, until when it counts, and how long it may at most. */
export interface BindingTerm {
  readonly name: string
  readonly expires?: string
  readonly longest?: { readonly text: string; readonly days: number }
  readonly today: string
  readonly path: string
  readonly pointer: string
  readonly source: Source
}

/** What rules look at: one state of a mesh, resolved where that was possible. */
export interface RuleContext {
  readonly state: MeshState
  /** The state before the change, for rules that ask what is new; missing where this is that state. */
  readonly earlier?: MeshState
  readonly settings: MeshSettings
  /**
   * Every known destination with what it enforces, found when a rule first asks; empty where nothing was resolved: rules
   * then judge by the objects alone.
   */
  readonly enforcements: () => readonly Enforcement[]
  /**
   * What surely stands at no known destination, so that nobody has to ask what each enforces: a ztunnel, or a proxy with
   * mutual TLS off. Missing: not known.
   */
  readonly isNowhere?: (what: 'ztunnel' | 'DISABLE') => boolean
  /** All environments of the configuration. */
  readonly environments: readonly EnvironmentAudience[]
  /** Issuers that the configuration trusts to identify CI jobs, besides those that are known by their address. */
  readonly ciIssuers: readonly string[]
  /** What the configuration accepts; missing where there is none. `today`: YYYY-MM-DD, UTC. */
  readonly exceptions?: { readonly path: string; readonly today: string; readonly entries: readonly Exception[] }
  /** Bindings of the environment, with their ends; missing where no environment is judged. */
  readonly bindings?: readonly BindingTerm[]
  /** What the mesh says to this environment's token; empty where none was judged. */
  readonly tokenVerdicts: readonly TokenVerdict[]
  /** Declared calls against allowed ones, found when a rule first asks; missing where nothing is declared. */
  readonly calls?: () => Alignment
  /** Where a GitOps tool applies the environment: what the bindings ask to stand in files. Missing: not known, or no files. */
  readonly files?: {
    readonly environment: string
    readonly asked: readonly KubernetesObject[]
    /** The revision declares other `segments` than those that count, which are the protected branch's. */
    readonly segmentsWait: boolean
  }
}

/** Where a rule hits. Foreign names and values in `text` and `remedy` are JSON strings (`shown`). */
export interface Hit {
  readonly object: KubernetesObject | { readonly key: ObjectKey; readonly source?: Source }
  /** JSON pointer of the smallest part that is wrong. */
  readonly pointer: string
  readonly text: string
  readonly remedy: string
  /** What makes two hits the same one, whatever line or index they stand at. */
  readonly identity: readonly string[]
  /** Where one rule is worse in some places than in others; the rule's own otherwise. */
  readonly severity?: Severity
  /** The calls that it is about, where it is about refused ones. */
  readonly refuses?: RefusedCalls
}

/** A known mistake. `docs/rules/ID.md` is its page. */
export interface Rule {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  /** Why it matters, in a sentence or two: for SARIF's help and the page. */
  readonly why: string
  /** Shown, and no mistake: it never fails a gate. */
  readonly informs?: true
  readonly find: (context: RuleContext) => readonly Hit[]
  /** About what stands on the protected branch: no change introduces it, so it never gates. */
  readonly standing?: true
}

/** A foreign value inside our own sentence. */
export const shown = (value: string): string => JSON.stringify(value)
