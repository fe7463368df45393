export const clusterCodes = {} as const
