export const usageCodes = {
  USAGE: { exit: 2, title: 'The command line or an input is wrong' },
  UNSAFE_ENV: { exit: 2, title: 'The environment switches a check off, loads code or writes secrets' },
  ENVIRONMENT_UNKNOWN: { exit: 2, title: 'The configuration has no such environment' },
  AUDIENCE_MISSING: { exit: 2, title: 'apply needs an audience to verify the identity with' },
  ENVIRONMENT_NEEDED: { exit: 2, title: 'apply needs to know which environment' },
  CONFIG_NEEDED: { exit: 2, title: 'The command needs a configuration' },
  CONFIG_FILE_MISSING: { exit: 2, title: 'A file that the configuration names is not there' },
  CLUSTER_NEEDED: { exit: 2, title: 'apply needs a cluster, and the environment names none' },
  NOT_PROTECTED: { exit: 2, title: 'apply runs for a merge request' },
  DEMO_FAILED: { exit: 4, title: 'A part of the demo failed' },
  INTERNAL: { exit: 4, title: 'A bug in meshgate' },
} as const
