import type { Substitutions } from './unit.js'

/** `$${NAME}` is an escape; `${NAME}`, `${NAME:-default}` and `${NAME:=default}` are variables. */
const variable = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)(?::([-=])([^{}]*))?\}/g

const disabled = /kustomize\.toolkit\.fluxcd\.io\/substitute:\s*["']?disabled/

/**
 * What Flux' `postBuild` makes of a built text. A variable that nothing in the tree decides stays as it is, and whoever
 * reads the objects sees it; other functions of envsubst stay as well.
 */
export const substitute = (text: string, { variables, complete }: Substitutions): string =>
  text
    .split(/^(?=---\s*$)/m)
    .map((document) =>
      disabled.test(document)
        ? document
        : document.replaceAll(variable, (whole, escaped: string, name: string, operator: string, fallback: string) => {
            if (escaped !== '') return whole.slice(1)
            const value = variables.get(name)
            if (value !== undefined && (value !== '' || operator === undefined)) return value
            if (!complete) return whole
            return operator === undefined ? '' : fallback
          }),
    )
    .join('')
