/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`
