import { show, type Report, type Section } from '../config/section.js'

/** A text of a form that must be there; undefined, with what is wrong reported, where it is not. */
export const patterned = (
  report: Report,
  section: Section,
  key: string,
  pattern: RegExp,
  expected: string,
): string | undefined => {
  const text = section.requiredText(key, `it is ${expected}`)
  if (text === undefined || pattern.test(text)) return text
  report.problem('CONFIG_VALUE', section.at(key), `${key} has the wrong form`, {
    expected,
    received: show(text),
    remedy: 'Correct it',
  })
  return undefined
}
