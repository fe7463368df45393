/** What happened to one link. `unknown`: what decides it is not modelled or was not read. */
export type LinkChange = 'kept' | 'gained' | 'lost' | 'unknown'

/** One link of a chain: our words, with values of the input between backticks (mesh/difference/phrase.ts). */
export interface ChainLink {
  readonly change: LinkChange
  /** A job: ``GitLab project `77` in `production` ``; a permission: `` `patch deployments of apps` in `shop` ``. */
  readonly text: string
}

/** Links of one kind, the changed ones first, and how many more there are of each. */
export interface ChainLinks {
  readonly shown: readonly ChainLink[]
  readonly further: Readonly<Record<LinkChange, number>>
}

/**
 * What joins a pipeline to the mesh, in one sentence: a job of the environment → a ServiceAccount → what it may do in
 * Kubernetes and in the mesh. A plan holds those of which a link changes.
 */
export interface Chain {
  /** Whom `trust.apply` of the environment trusts. */
  readonly jobs: ChainLinks
  readonly account: {
    readonly change: 'kept' | 'gained' | 'lost'
    readonly namespace: string
    readonly name: string
    /** Names of the bindings, before or after. */
    readonly bindings: readonly string[]
  }
  readonly permissions: ChainLinks
  /** By its own identity at the destinations that its bindings name, and wherever the change alters it. */
  readonly access: ChainLinks
}

const order: readonly LinkChange[] = ['gained', 'lost', 'unknown', 'kept']

/** The first links in order of danger; the rest is counted. */
export const boundLinks = (links: readonly ChainLink[], limit: number): ChainLinks => {
  const sorted = order.flatMap((change) => links.filter((link) => link.change === change))
  const rest = sorted.slice(limit)
  const count = (change: LinkChange): number => rest.filter((link) => link.change === change).length
  return {
    shown: sorted.slice(0, limit),
    further: { gained: count('gained'), lost: count('lost'), unknown: count('unknown'), kept: count('kept') },
  }
}
