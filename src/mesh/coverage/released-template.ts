import { digestOf } from '../digest.js'
import { releasedTemplates } from './released-templates.js'

/** Whether a template of the injector is one of Istio's own releases, to the letter. */
export const isReleasedTemplate = (text: string): boolean =>
  releasedTemplates.has(
    digestOf(
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trim(),
    ),
  )
