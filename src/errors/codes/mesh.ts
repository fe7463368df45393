export const meshCodes = {} as const
