import { readFileSync } from 'node:fs'
import { parse, parseAllDocuments } from 'yaml'

interface Input {
  readonly description?: string
  readonly default?: unknown
  readonly type?: string
}
interface Action {
  readonly inputs: Readonly<Record<string, Input>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const read = (path: string): string => readFileSync(path, 'utf8')
const components = ['check', 'plan', 'apply', 'revoke', 'drift'] as const

const inputsOf = (component: string): Readonly<Record<string, Input>> => {
  const [header] = parseAllDocuments(read(`templates/${component}/template.yml`)).map((one) => one.toJS() as unknown)
  return (header as { readonly spec: { readonly inputs: Readonly<Record<string, Input>> } }).spec.inputs
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const shown = (value: unknown): string => {
  if (value === undefined) return 'compulsory'
  if (value === '') return ''
  return cell(`\`${typeof value === 'string' ? value : JSON.stringify(value)}\``)
}

/** The defaults of an input in the components that differ in it, or the one that all have. */
const defaults = (name: string): string => {
  const all = components.map((component) => [component, shown(inputsOf(component)[name]?.default)] as const)
  const kinds = new Set(all.map(([, text]) => text))
  if (kinds.size === 1) return all[0]?.[1] ?? ''
  return all.map(([component, text]) => `${component}: ${text === '' ? 'none' : text}`).join('<br>')
}

/** \`docs/reference/inputs.md\`, from \`action.yml\` and the components' templates. */
export const inputsPage = (): string => {
  const { inputs, outputs } = parse(read('action.yml')) as Action
  const check = inputsOf('check')
  const own = Object.keys(check).filter((name) => !(name in inputs))
  return [
    '# Inputs and outputs',
    'Made from `action.yml` and `templates/*/template.yml`. None is compulsory for `check`.',
    '## Inputs of the action',
    table(
      ['input', 'default', 'what it says'],
      Object.entries(inputs).map(([name, { description = '', default: given }]) => [
        `\`${name}\``,
        shown(given ?? ''),
        cell(description),
      ]),
    ),
    '## Outputs of the action',
    table(
      ['output', 'what it says'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
    ),
    '## Inputs of the GitLab components',
    `The components ${components.map((name) => `\`${name}\``).join(', ')} take the inputs of the action and these:`,
    table(
      ['input', 'default', 'what it says'],
      own.map((name) => [`\`${name}\``, defaults(name), cell(check[name]?.description ?? '')]),
    ),
    'What is no input is added to the job by its name, as to any job that a pipeline includes. A runner is chosen by the tags of the\n' +
      "pipeline's `default:`, or so:",
    '```yaml\nmeshgate-check: # the job-name\n  tags: [small, linux]\n```',
    'Where a component has another default than the action:',
    table(
      ['input', 'default in the components'],
      Object.entries(inputs)
        .filter(([name, { default: given }]) => defaults(name) !== shown(given ?? ''))
        .map(([name]) => [`\`${name}\``, defaults(name)]),
    ),
    'A GitLab job has no outputs. It leaves the same as files in `meshgate-report/JOB-NAME/`: `report.html`, `plan.json`, `comment.md`,\n' +
      '`meshgate.sarif`, `gl-code-quality-report.json`; the component `plan` hands its digest over as `MESHGATE_EXPECT`.\n',
  ].join('\n\n')
}
