import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { replacedIn } from '../templates/changed-names.js'
import { leadsTo, runningLines, wordsOf } from './deploy-texts.js'
import { speaksOfOne } from './derived-names.js'
import type { Handed } from './handed-file.js'
import { isData } from '../templates/object-text.js'
import type { RevisionUnits } from '../reached/revision-units.js'

const rewrites = /\b(?:yq|jq|sed|perl|awk|dasel)\b/

const ofPods = /serviceAccount|labels|namespace|istio|hostNetwork/i

/** A program that rewrites an object on its way to the cluster, otherwise than before or by a value out of the file. */
export const decidesByRewriting = (
  { path, given, naming, names }: Handed,
  after: RevisionUnits,
): string | undefined => {
  const own = given.lines.flatMap(({ line, words }) => (words.length > 0 ? [{ line, differs: words.join(' ') }] : []))
  const others = naming.flatMap(({ deploy }) =>
    runningLines(deploy.text)
      .filter((line) => speaksOfOne(line, names()))
      .map((line) => ({ line, differs: line })),
  )
  for (const { line, differs } of [...own, ...others]) {
    if (editsKustomization.test(line)) return 'edits a kustomization on its way to the cluster'
    if (!rewrites.test(line)) continue
    const patterns = wordsOf(line).flatMap(({ word }) => (isData.test(word) ? (leadsTo(word) ?? []) : []))
    const files = after.files.filter(
      (file) => file.path !== path && patterns.some((pattern) => pattern.test(file.path)),
    )
    const one = files.find(({ text }) => {
      const values = replacedIn(differs)
      const isOfPods =
        /\bcontainers\b/.test(text) &&
        (ofPods.test(differs) ||
          values.some((value) => text.split('\n').some((each) => ofPods.test(each) && each.includes(value))))
      return isOfPods || (mayHoldPolicy(mayHold(text)) && !isOfImage.test(differs))
    })
    if (one !== undefined) return `rewrites ${one.path} on its way to the cluster`
  }
  return undefined
}

/** `kustomize edit set image` decides nothing. */
const editsKustomization =
  /\bkustomize\s+edit\s+(?:set\s+(?:namespace|name|label|annotation)|(?:add|remove)\s+(?!configmap|secret|image))/

const isOfImage = /image|tag|version|replicas/i
