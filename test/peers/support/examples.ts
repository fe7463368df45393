import { readdirSync, readFileSync } from 'node:fs'

export interface Example {
  /** `README.md:12`. */
  readonly where: string
  readonly text: string
}

const pages = (): readonly string[] => [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
    .sort(),
]

/** Every fenced YAML block of README and docs that the predicate takes. */
export const yamlExamples = (take: (text: string) => boolean): readonly Example[] =>
  pages().flatMap((page) => {
    const lines = readFileSync(page, 'utf8').split('\n')
    const found: Example[] = []
    let start = -1
    lines.forEach((line, index) => {
      if (start === -1 && /^```ya?ml\s*$/.test(line)) start = index + 1
      else if (start !== -1 && line === '```') {
        found.push({ where: `${page}:${start + 1}`, text: `${lines.slice(start, index).join('\n')}\n` })
        start = -1
      }
    })
    return found.filter((example) => take(example.text))
  })

/** Workflows of GitHub: they have jobs and a trigger. */
export const workflowExamples = (): readonly Example[] =>
  yamlExamples((text) => /^jobs:/m.test(text) && /^on:/m.test(text))

/** The same with our own action taken from the checkout: the version under test, and no network. */
export const withOwnAction = (text: string): string => text.replace(/uses: meshgate\/meshgate@\S+/g, 'uses: ./')

/** Pipelines of GitLab: they include a component. */
export const pipelineExamples = (): readonly Example[] => yamlExamples((text) => /^include:/m.test(text))
