import { Refusal } from '../errors/problem.js'

/** An input that is a yes or a no; nothing is no. Throws USAGE. */
export const readYesOrNo = (name: string, value: string | undefined): boolean => {
  if (value === undefined || value === 'true' || value === 'false') return value === 'true'
  throw new Refusal({
    code: 'USAGE',
    message: `the input ${name} is a yes or a no`,
    where: { kind: 'input', name },
    expected: '`true` or `false`',
    received: value.slice(0, 100),
    remedy: `Write \`${name}: true\`, or leave it out.`,
  })
}
