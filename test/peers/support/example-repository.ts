import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { WorkTree } from '../../../src/demo/git-objects.js'
import { withOwnAction } from './examples.js'
import { dist, runTool } from './tools.js'

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
    head: await withChange(base, only(readme, 'diff'), blocks(readme, 'sh').join('')),
    promised: only(readme, 'text')
      .split('\n')
      .filter((line) => line !== ''),
    workflow: withOwnAction(workflow),
    pipeline: withOwnComponent(pipeline),
  }
}

/** The promised lines that a comment does not have, but for what only a platform's Markdown needs. */
export const unsaidOf = ({ promised }: ExampleRepository, comment: string): readonly string[] => {
  const said = comment
    .replaceAll('<br>', ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{2}|`+/g, '')
  return promised.filter((line) => !said.includes(line))
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

/** The fenced blocks of a language. */
const blocks = (readme: string, language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)

const only = (readme: string, language: string): string => {
  const [text, ...others] = blocks(readme, language)
  if (text === undefined || others.length > 0) throw new Error(`README has not one block of ${language}`)
  return text
}

/** Does something in a folder that holds the tree, and removes the folder. */
export const inFolder = async <Result>(
  tree: WorkTree,
  act: (work: string) => Result | Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-example-'))
  const work = join(folder, 'work')
  try {
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(dirname(join(work, path)), { recursive: true })
      await writeFile(join(work, path), text)
    }
    return await act(work)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The tree after its README's diff and commands, done by git and a shell as a person would. */
const withChange = (tree: WorkTree, diff: string, commands: string): Promise<WorkTree> =>
  inFolder(tree, async (work) => {
    const run = (program: string, options: readonly string[]): string => {
      const { exitCode, output } = runTool(program, options, work)
      if (exitCode !== 0) throw new Error(`${program} ${options.join(' ')}: ${output}`)
      return output
    }
    run('git', ['init', '--quiet', '--initial-branch=main'])
    run('git', ['add', '--all'])
    run('git', ['-c', 'user.name=dev', '-c', 'user.email=dev@meshgate.invalid', 'commit', '--quiet', '--message=base'])
    const patch = join(dirname(work), 'change.diff')
    await writeFile(patch, diff)
    run('git', ['apply', patch])
    const meshgate = `meshgate() { '${process.execPath}' '${resolve(dist, 'cli.js')}' "$@"; }\n`
    if (commands !== '') run('sh', ['-e', '-c', `${meshgate}${commands}`])
    const paths = run('git', ['ls-files', '--cached', '--others', '--exclude-standard']).trimEnd().split('\n')
    return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(work, path), 'utf8')]))
  })

/** The component of the checkout in place of the released one. */
export const withOwnComponent = (text: string): string =>
  text.replace(
    /component: \$CI_SERVER_FQDN\/meshgate\/meshgate\/(\w+)@\S+/g,
    'component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/$1@$CI_COMMIT_SHA',
  )
