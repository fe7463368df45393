import type { Chain, ChainLink, ChainLinks, LinkChange } from '../plan/chain.js'
import { quoted } from '../mesh/difference/phrase.js'
import { heading, joined, list, listed, say, strong, words, type Block, type Line } from './block.js'
import { phrase } from './phrase.js'
import type { Level } from './review-meta.js'

/** A piece of the sentence about one chain. */
interface Part {
  /** What happens to it by the change; words in between are `kept`. */
  readonly change: LinkChange
  /** Our words before it, which say the change: `now may`, `no longer`; '' for none. */
  readonly lead: string
  /** Our words, with values of the input between backticks (mesh/difference/phrase.ts). */
  readonly text: string
}

const leads = (kept: string, gained: string, lost: string): Readonly<Record<LinkChange, string>> => ({
  kept,
  gained,
  lost,
  unknown: 'cannot tell:',
})

const jobLeads = leads('job of', 'now job of', 'no longer job of')
const accountLeads = leads('service account', 'newly bound service account', 'no longer bound service account')
const mayLeads = leads('may', 'now may', 'no longer may')

const told = (link: ChainLink, words: Readonly<Record<LinkChange, string>>): Part => ({
  ...link,
  lead: words[link.change],
})

const nothing = (text: string): Part => ({ change: 'kept', lead: '', text })

/** What is not shown, by what happens to it; gains and losses are named, so that none is passed over. */
const furtherOf = (links: ChainLinks, of: string): readonly Part[] => {
  const words: Readonly<Record<LinkChange, string>> = {
    gained: `more ${of} gained`,
    lost: `more ${of} lost`,
    unknown: `more ${of} that cannot be told`,
    kept: `more ${of}`,
  }
  return (['gained', 'lost', 'unknown', 'kept'] as const).flatMap((change) => {
    const number = links.further[change]
    return number > 0 ? [{ change, lead: '', text: `${number} ${words[change]}` }] : []
  })
}

const partLine = ({ change, lead, text }: Part): Line => {
  const shown = phrase(text, 240)
  if (lead === '') return change === 'gained' || change === 'lost' ? [strong(shown)] : shown
  return say`${change === 'kept' ? words(lead) : strong(lead)} ${shown}`
}

const jobsOf = ({ jobs }: Chain): readonly Part[] => {
  const shown = jobs.shown.map((link) => told(link, jobLeads))
  return shown.length === 0 ? [nothing('no job')] : [...shown, ...furtherOf(jobs, 'jobs')]
}

const accountOf = ({ account: { change, name, namespace } }: Chain): Part => ({
  change,
  lead: accountLeads[change],
  text: `${quoted(name)} in ${quoted(namespace)}`,
})

const mayOf = ({ permissions, access }: Chain): readonly Part[] => {
  const may = (links: ChainLinks, none: string, of: string): readonly Part[] => [
    ...(links.shown.length === 0 ? [nothing(none)] : links.shown.map((link) => told(link, mayLeads))),
    ...furtherOf(links, of),
  ]
  return [
    ...may(permissions, 'nothing in Kubernetes by roles of its own', 'permissions'),
    ...may(access, 'nothing at the services of its bindings', 'accesses'),
  ]
}

/** One chain as a sentence: job, ServiceAccount, what it may do. The comment, the terminal and the report say the same. */
export const chainLine = (chain: Chain, limit = Infinity): Line =>
  joined(
    [listed(jobsOf(chain), Infinity, partLine), partLine(accountOf(chain)), listed(mayOf(chain), limit, partLine)],
    ' → ',
  )

const chainsShown: Readonly<Record<Level, number>> = { full: 50, short: 5, list: 1, verdict: 0 }
const partsShown: Readonly<Record<Level, number>> = { full: 40, short: 6, list: 3, verdict: 0 }

/** From the job to the mesh, one sentence for each ServiceAccount of which a link changes. */
export const chainSection = (chains: readonly Chain[], level: Level): readonly Block[] =>
  chains.length === 0 || level === 'verdict'
    ? []
    : [
        heading('From the job to the mesh'),
        ...list(chains, chainsShown[level], (chain) => chainLine(chain, partsShown[level])),
      ]
