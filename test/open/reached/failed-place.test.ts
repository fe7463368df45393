import { describe, expect, test } from '@jest/globals'
import { placeOfFailure } from '../../../src/open/reached/failed-place.js'
import type { Unit } from '../../../src/units/unit.js'

const at = (unit: Unit, files: readonly string[], text: string): string | undefined => {
  const where = placeOfFailure(unit, { file: (path) => (files.includes(path) ? path : undefined) }, text)
  return where === undefined ? undefined : `${where.path}:${where.line}`
}

const chartFiles = ['deploy/chart/Chart.yaml', 'deploy/chart/values.yaml', 'deploy/chart/templates/policy.yaml']
const chart: Unit = {
  id: 'helm deploy/chart',
  title: 'deploy/chart',
  source: { kind: 'helm', folder: 'deploy/chart', valueFiles: [], release: 'shop', local: new Map() },
  reads: new Set(chartFiles),
}
const overlayFiles = ['overlays/prod/kustomization.yaml', 'base/kustomization.yaml', 'base/patch.yaml']
const overlay: Unit = {
  id: 'kustomize overlays/prod',
  title: 'overlays/prod',
  source: { kind: 'kustomize', folder: 'overlays/prod' },
  reads: new Set(overlayFiles),
}

describe('the file to edit where a tool refuses a unit', () => {
  test('helm names a template below the name of its chart, with its line', () => {
    const said = 'helm says: `Error: template: shop/templates/policy.yaml:3:28: executing "shop/templates/policy.yaml"`'
    expect(at(chart, chartFiles, said)).toBe('deploy/chart/templates/policy.yaml:3')
  })

  test('a file of values is named by itself', () => {
    expect(at(chart, chartFiles, 'helm says: `Error: cannot load values.yaml: line 2`')).toBe(
      'deploy/chart/values.yaml:1',
    )
  })

  test('kustomize names a file by the way that it came to it', () => {
    expect(at(overlay, overlayFiles, "kustomize says: `Error: trouble in '../../base/patch.yaml'`")).toBe(
      'base/patch.yaml:1',
    )
  })

  test('where no file of the unit is named it is its kustomization; of a chart nobody can say', () => {
    expect(at(overlay, overlayFiles, 'kustomize says: `Error: no such thing`')).toBe(
      'overlays/prod/kustomization.yaml:1',
    )
    expect(at(overlay, overlayFiles, 'kustomize says: `Error: elsewhere/other.yaml`')).toBe(
      'overlays/prod/kustomization.yaml:1',
    )
    expect(at(chart, chartFiles, 'helm says: `Error: no such thing`')).toBeUndefined()
  })

  test('of a kustomization on the way it is that one, not the one that takes it', () => {
    const files = [...overlayFiles, 'components/quiet/kustomization.yaml']
    const wrong = 'invalid Kustomization: json: cannot unmarshal string'
    expect(at(overlay, files, `kustomize says: \`... in components/quiet: ${wrong}\``)).toBe(
      'components/quiet/kustomization.yaml:1',
    )
    expect(
      at(
        overlay,
        files,
        `kustomize says: \`Error: accumulateDirectory: "couldn't make target for path 'components/quiet': ${wrong}"\``,
      ),
    ).toBe('components/quiet/kustomization.yaml:1')
    expect(at(overlay, files, 'kustomize says: `... in elsewhere: it is bad`')).toBe(
      'overlays/prod/kustomization.yaml:1',
    )
  })

  test('a file that stands outside is right: it is the kustomization that takes it', () => {
    const said = "security; file 'base/patch.yaml' is not in or below 'overlays/prod'"
    expect(at(overlay, overlayFiles, `kustomize says: \`${said}\``)).toBe('overlays/prod/kustomization.yaml:1')
  })

  test('a name that two files share is of neither', () => {
    const files = [...overlayFiles, 'base/more/patch.yaml']
    const twice = { ...overlay, reads: new Set(files) }
    expect(at(twice, [], 'kustomize says: `Error: patch.yaml`')).toBeUndefined()
  })
})
