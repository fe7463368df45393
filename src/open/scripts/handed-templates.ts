import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { decidingHoles } from '../templates/deciding-holes.js'
import { asksForGiven, filledInBodies } from '../templates/feeding-names.js'
import type { Handed } from './handed-file.js'

/** A text in which a program fills something in that decides. */
export interface Template {
  readonly path: string
  readonly names: ReadonlySet<string>
  readonly isPolicy: boolean
}

/** The text as a template, where what is filled in may decide. */
export const decidingTemplates = (
  path: string,
  text: string,
  selected: () => ReadonlySet<string>,
): readonly Template[] => {
  if (mayHoldPolicy(mayHold(text))) {
    const names = filledInBodies(text).flatMap((body) => body.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? [])
    return names.length === 0 ? [] : [{ path, names: new Set(names), isPolicy: true }]
  }
  const holes = decidingHoles(text, (label) => selected().has(label))
  return holes === undefined ? [] : [{ path, names: holes.names, isPolicy: false }]
}

/** A line of a program that fills templates in names the file. */
export const isGivenToTemplates = ({ naming }: Handed): boolean =>
  naming.some(({ lines }) =>
    lines.some((line) => /\b(?:ytt|gomplate|jinja2?|j2|spruce|mustache|envsubst|consul-template)\b/.test(line)),
  )

/** What the file fills into one of the templates. */
export const decidesInTemplate = (
  { path }: Handed,
  templates: readonly Template[],
  names: () => ReadonlySet<string>,
): string | undefined => {
  const user = templates.find((template) => template.path !== path && asksForGiven(template.names, names()))
  return user === undefined
    ? undefined
    : `says what is filled into ${user.path}, which ${user.isPolicy ? 'holds an object of Istio or of permissions' : 'says whose pods these are'}`
}
