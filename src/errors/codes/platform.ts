export const platformCodes = {} as const
