import { parse } from 'yaml'
import type { Renderer } from '../../src/ports/renderer.js'

interface Built {
  readonly resources?: readonly string[]
  readonly components?: readonly string[]
  readonly namespace?: string
}

const joined = (folder: string, path: string): string => {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

/** Follows `resources`, `components` and `namespace` of kustomizations; refuses whatever it cannot do. */
export const kustomizeInMemory: Renderer = {
  render: ({ tool, files, folder }) => {
    const textOf = (path: string): string | undefined => {
      const bytes = files.get(path)
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
    }
    const build = (at: string): readonly string[] => {
      const file = textOf(at === '' ? 'kustomization.yaml' : `${at}/kustomization.yaml`)
      if (file === undefined) throw new Error(`${at} holds no kustomization`)
      const { resources = [], components = [], namespace } = parse(file) as Built
      const texts = [...resources, ...components].flatMap((entry) => {
        const path = joined(at, entry)
        const text = textOf(path)
        return text === undefined ? build(path) : text.split(/^---\n/m)
      })
      return namespace === undefined
        ? texts
        : texts.map((text) => text.replace(/^metadata:\n/m, `metadata:\n  namespace: ${namespace}\n`))
    }
    if (tool === 'helm')
      return Promise.resolve({ kind: 'failed', why: 'no tool', text: 'no helm', remedy: 'Install it.' })
    return Promise.resolve({ kind: 'rendered', text: build(folder).join('---\n') })
  },
}

/** Puts the files of a chart's `templates` together with the namespace of the release, each with its name as Helm writes it, and does the rest as above. */
export const chartsInMemory: Renderer = {
  ...kustomizeInMemory,
  render: (copy) => {
    if (copy.tool !== 'helm') return kustomizeInMemory.render(copy)
    const texts = [...copy.files].flatMap(([path, bytes]) =>
      /(?:^|\/)templates\/[^/]+\.yaml$/.test(path)
        ? [
            `# Source: chart/${path.slice(path.lastIndexOf('templates/'))}\n${new TextDecoder().decode(bytes).replaceAll('{{ .Release.Namespace }}', copy.release?.namespace ?? '')}`,
          ]
        : [],
    )
    return Promise.resolve({ kind: 'rendered', text: texts.join('---\n') })
  },
}

/** The same, with values of the files and of the release in place of `{{ .Values.name }}` and `{{ .Values.name | quote }}`. */
export const filledCharts: Renderer = {
  ...chartsInMemory,
  render: async (copy) => {
    const rendered = await chartsInMemory.render(copy)
    if (copy.tool !== 'helm' || rendered.kind === 'failed') return rendered
    const own = `${copy.folder}/values.yaml`
    const values = Object.assign(
      {},
      ...[own, ...(copy.release?.valueFiles ?? [])].map(
        (path): unknown => parse(new TextDecoder().decode(copy.files.get(path) ?? new Uint8Array())) ?? {},
      ),
    ) as Readonly<Record<string, string>>
    const text = rendered.text.replaceAll(
      /\{\{ \.Values\.(\w+)( \| quote)? \}\}/g,
      (_, name: string, quoted?: string) =>
        quoted === undefined ? (values[name] ?? '') : JSON.stringify(values[name] ?? ''),
    )
    return { ...rendered, text }
  },
}
