import type { Chain, ChainLink, ChainLinks, LinkChange } from '../plan/chain.js'
import { quoted } from '../mesh/difference/phrase.js'
import { phrase } from './phrase.js'
import type { Level } from './review-meta.js'

/** A piece of the sentence about one chain, for any rendering. */
export interface SentencePart {
  /** What happens to it by the change; words in between are `kept`. */
  readonly change: LinkChange
  /** Our words before it, which say the change: `now may`, `no longer`; '' for none. */
  readonly lead: string
  /** Our words, with values of the input between backticks (mesh/difference/phrase.ts). */
  readonly text: string
}

/** The sentence of one chain as its links: job, ServiceAccount, what it may do. Each has one part or more, to be joined by commas. */
export interface ChainSentence {
  readonly jobs: readonly SentencePart[]
  readonly account: SentencePart
  readonly may: readonly SentencePart[]
}

const leads = (kept: string, gained: string, lost: string): Readonly<Record<LinkChange, string>> => ({
  kept,
  gained,
  lost,
  unknown: 'cannot tell:',
})

const jobLeads = leads('job of', 'now job of', 'no longer job of')
const mayLeads = leads('may', 'now may', 'no longer may')

const told = (link: ChainLink, words: Readonly<Record<LinkChange, string>>): SentencePart => ({
  ...link,
  lead: words[link.change],
})

const nothing = (text: string): SentencePart => ({ change: 'kept', lead: '', text })

/** What is not shown, by what happens to it; gains and losses are named, so that none is passed over. */
const furtherOf = (links: ChainLinks, of: string): readonly SentencePart[] => {
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

/** One chain as a sentence in parts: the comment, the terminal and the report say the same. */
export const chainSentence = (chain: Chain): ChainSentence => {
  const { account } = chain
  const accountLeads = leads('service account', 'newly bound service account', 'no longer bound service account')
  const jobs = chain.jobs.shown.map((link) => told(link, jobLeads))
  const [permissions, access] = [chain.permissions, chain.access].map((links) =>
    links.shown.map((link) => told(link, mayLeads)),
  )
  return {
    jobs: jobs.length === 0 ? [nothing('no job')] : [...jobs, ...furtherOf(chain.jobs, 'jobs')],
    account: {
      change: account.change,
      lead: accountLeads[account.change],
      text: `${quoted(account.name)} in ${quoted(account.namespace)}`,
    },
    may: [
      ...(permissions === undefined || permissions.length === 0
        ? [nothing('nothing in Kubernetes by roles of its own')]
        : permissions),
      ...furtherOf(chain.permissions, 'permissions'),
      ...(access === undefined || access.length === 0 ? [nothing('nothing at the services of its bindings')] : access),
      ...furtherOf(chain.access, 'accesses'),
    ],
  }
}

const markdown = ({ change, lead, text }: SentencePart): string => {
  const shown = phrase(text, 240)
  if (lead === '') return change === 'gained' || change === 'lost' ? `**${shown}**` : shown
  return `${change === 'kept' ? lead : `**${lead}**`} ${shown}`
}

/** The whole sentence with a way to write a part: for Markdown here, for plain text in the terminal. */
export const writeSentence = (chain: Chain, part: (part: SentencePart) => string, limit = Infinity): string => {
  const { jobs, account, may } = chainSentence(chain)
  const shown = may.slice(0, limit)
  const left = may.length - shown.length
  return [
    jobs.map(part).join(', '),
    part(account),
    `${shown.map(part).join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
  ].join(' → ')
}

const chainsShown: Readonly<Record<Level, number>> = { full: 50, short: 5, list: 1, verdict: 0 }
const partsShown: Readonly<Record<Level, number>> = { full: 40, short: 6, list: 3, verdict: 0 }

/** From the job to the mesh, one sentence for each ServiceAccount of which a link changes. */
export const chainSection = (chains: readonly Chain[], level: Level): readonly string[] => {
  const shown = chains.slice(0, chainsShown[level])
  if (shown.length === 0) return []
  const left = chains.length - shown.length
  return [
    '**From the job to the mesh**',
    '',
    ...shown.map((chain) => `- ${writeSentence(chain, markdown, partsShown[level])}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
  ]
}
