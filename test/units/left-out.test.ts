import { describe, expect, test } from '@jest/globals'
import { deployment, unitsOf, type Files } from './tree-of.js'

const application = (source: string): Files => ({
  'apps/quay.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: quay, namespace: argocd }\nspec:\n  source:\n    path: quay\n${source}`,
})
const kustomization = (more = ''): Files => ({
  'apps/quay.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: quay, namespace: flux-system }\nspec:\n  path: ./quay\n  sourceRef: { kind: GitRepository, name: here }\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: here, namespace: flux-system }\nspec:\n  interval: 1m\n${more}`,
})

/** Files of the one unit that some object makes of the folder `quay`. */
const readsOf = (files: Files): readonly string[] => {
  const [unit] = unitsOf({ 'quay/crane.yaml': deployment('crane'), ...files }).units
  return [...(unit?.reads ?? [])].filter((path) => path.startsWith('quay/')).sort()
}
const obstacleOf = (files: Files): string | undefined =>
  unitsOf({ 'quay/crane.yaml': deployment('crane'), ...files }).units[0]?.obstacle?.text

const shut = deployment('shut')

describe('Argo CD leaves out of a folder', () => {
  test.each<[string, string, string, string?]>([
    ['what an exclusion names', '    directory: { exclude: "shut*" }\n', 'quay/shut.yaml'],
    ['what one of several names', '    directory: { exclude: "{more.yaml,shut.yaml}" }\n', 'quay/shut.yaml'],
    ['what no inclusion names', '    directory: { include: "cr*.yaml" }\n', 'quay/shut.yaml'],
    ['across folders', '    directory: { recurse: true, exclude: "*shut.yaml" }\n', 'quay/low/shut.yaml'],
    ['a folder below', '    directory: { exclude: "none" }\n', 'quay/low/shut.yaml'],
    ['an ending in other letters', '', 'quay/shut.YAML'],
    ['what says so itself', '', 'quay/shut.yaml', `# +argocd:skip-file-rendering\n${shut}`],
  ])('%s', (_, source, path, text = shut) => {
    expect(readsOf({ ...application(source), [path]: text })).toEqual(['quay/crane.yaml'])
  })

  test.each<[string, string]>([
    ['another name', '    directory: { exclude: "cut*" }\n'],
    ['an empty pattern', '    directory: { include: "", exclude: "" }\n'],
    ['an inclusion of it', '    directory: { include: "{crane,shut}.yaml" }\n'],
  ])('but not by %s', (_, source) => {
    expect(readsOf({ ...application(source), 'quay/shut.yaml': shut })).toEqual(['quay/crane.yaml', 'quay/shut.yaml'])
  })

  test('a pattern that nobody here reads stands in the way', () => {
    expect(obstacleOf(application('    directory: { exclude: "[a-d]*" }\n'))).toContain(
      'its source may leave out quay/crane.yaml',
    )
  })

  test('and nothing of a chart', () => {
    const chart = {
      'quay/Chart.yaml': 'name: quay\n',
      'quay/templates/NOTES.txt': 'a\n',
      'quay/templates/a.tpl': 'b\n',
    }
    expect(obstacleOf({ ...application('    directory: { exclude: "*" }\n'), ...chart })).toBeUndefined()
  })
})

describe('Flux leaves out', () => {
  test.each<[string, string, Files?, string?]>([
    ['folders of a platform', 'quay/.github/shut.yaml'],
    ['files of other tools', 'quay/.flux.yaml'],
    ['pipelines', 'quay/low/cloudbuild.yaml'],
    ['what the root says', 'quay/drafts/shut.yaml', { '.sourceignore': '# drafts\ndrafts/\n' }],
    ['what a folder says', 'quay/shut.yaml', { 'quay/.sourceignore': 'shut.*\n' }],
    ['what its source says', 'quay/shut.yaml', {}, '  ignore: |\n    shut.yaml\n'],
    ['from a folder on', 'quay/low/shut.yaml', {}, '  ignore: |\n    /quay/**/shut.yaml\n'],
    ['all but some', 'quay/shut.yaml', {}, '  ignore: |\n    /*\n    !/quay/crane.yaml\n'],
  ])('%s', (_, path, files = {}, source = '') => {
    expect(readsOf({ ...kustomization(source), [path]: shut, ...files })).toEqual(['quay/crane.yaml'])
  })

  test.each<[string, Files, string?]>([
    ['rules of another folder', { 'yard/.sourceignore': 'shut.yaml\n' }],
    ['a rule that another one takes back', { '.sourceignore': 'shut.*\n!shut.yaml\n' }],
    ['all but its folder', {}, '  ignore: |\n    /*\n    !/quay\n'],
    ['a folder of that name', { '.sourceignore': 'shut.yaml/\n' }],
  ])('but not by %s', (_, files, source = '') => {
    expect(readsOf({ ...kustomization(source), 'quay/shut.yaml': shut, ...files })).toEqual([
      'quay/crane.yaml',
      'quay/shut.yaml',
    ])
  })

  test.each<[string, Files]>([
    ['a rule that nobody here reads', { '.sourceignore': '[s]hut.yaml\n', 'quay/shut.yaml': shut }],
    [
      'what a kustomization takes',
      { 'quay/kustomization.yaml': 'resources: [crane.yaml, .flux.yaml]\n', 'quay/.flux.yaml': shut },
    ],
  ])('%s stands in the way', (_, files) => {
    expect(obstacleOf({ ...kustomization(), ...files })).toContain('its source may leave out quay/')
  })
})
