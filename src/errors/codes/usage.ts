export const usageCodes = {
  USAGE: { exit: 2, title: 'The command line or an input is wrong' },
  UNSAFE_ENV: { exit: 2, title: 'The environment switches a check off or loads code' },
  ENVIRONMENT_UNKNOWN: { exit: 2, title: 'The configuration has no such environment' },
  ENVIRONMENT_NEEDED: { exit: 2, title: 'apply needs to know which environment' },
  CONFIG_NEEDED: { exit: 2, title: 'The command needs a configuration' },
  CLUSTER_NEEDED: { exit: 2, title: 'apply needs a cluster, and the environment names none' },
  NOT_PROTECTED: { exit: 2, title: 'apply runs for a merge request' },
  INTERNAL: { exit: 4, title: 'A bug in meshgate' },
} as const
