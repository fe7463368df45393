import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { WorkTree } from '../../../src/demo/git-objects.js'
import { withOwnAction } from './examples.js'
import { runTool } from './tools.js'

/** A folder of examples/, which stands for a repository of its own. */
export interface ExampleRepository {
  readonly readme: string
  /** The protected branch, as copied. */
  readonly base: WorkTree
  /** The branch of the merge request: the change that its README shows. */
  readonly head: WorkTree
  /** What README says that the comment says, line by line. */
  readonly promised: readonly string[]
  readonly workflow: string
  readonly pipeline: string
}

const workflowPath = '.github/workflows/mesh.yml'
const pipelinePath = '.gitlab-ci.yml'

/** Reads one, and does to it what its README says. Throws where the change does not apply. */
export const openExample = async (name: string): Promise<ExampleRepository> => {
  const all = readTree(join('examples', name))
  const { [workflowPath]: workflow = '', [pipelinePath]: pipeline = '', ...base } = all
  const readme = base['README.md'] ?? ''
  return {
    readme,
    base,
    head: await withChange(base, only(readme, 'diff')),
    promised: only(readme, 'text')
      .split('\n')
      .filter((line) => line !== ''),
    workflow: withOwnAction(workflow),
    pipeline: withOwnComponent(pipeline),
  }
}

/** Files of a folder and all below it, by their path in it. */
const readTree = (folder: string): WorkTree =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

/** The one fenced block of a language. */
const only = (readme: string, language: string): string => {
  const found = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))]
  const [text] = found.map(([, inside = '']) => inside)
  if (text === undefined || found.length > 1) throw new Error(`README has not one block of ${language}`)
  return text
}

/** The same tree with a diff applied, by git as a person would. */
const withChange = async (tree: WorkTree, diff: string): Promise<WorkTree> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-example-'))
  try {
    for (const [path, text] of Object.entries({ ...tree, 'change.diff': diff })) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const { exitCode, output } = runTool('git', ['apply', 'change.diff'], folder)
    if (exitCode !== 0) throw new Error(output)
    await rm(join(folder, 'change.diff'))
    return readTree(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The component of the checkout in place of the released one. */
export const withOwnComponent = (text: string): string =>
  text.replace(
    /component: \$CI_SERVER_FQDN\/meshgate\/meshgate\/(\w+)@\S+/g,
    'component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/$1@$CI_COMMIT_SHA',
  )
