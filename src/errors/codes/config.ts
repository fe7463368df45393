export const configCodes = {
  CONFIG_KEY: { exit: 2, title: 'The configuration has a key that meshgate does not know' },
  CONFIG_TYPE: { exit: 2, title: 'A value of the configuration has the wrong type' },
  CONFIG_VALUE: { exit: 2, title: 'A value of the configuration is not allowed there' },
  CONFIG_EMPTY: { exit: 2, title: 'A key of the configuration has no value' },
  CONFIG_MISSING: { exit: 2, title: 'The configuration lacks a key' },
  CONFIG_DUPLICATE: { exit: 2, title: 'Two entries of the configuration have one name' },
  TRUST_PATTERN: { exit: 2, title: 'A trust rule has a pattern instead of an exact value' },
  TRUST_UNPINNED: { exit: 2, title: 'A trust rule does not say which repository or which job' },
  TRUST_CLAIM: { exit: 2, title: 'A trust rule names a claim that proves nothing' },
  TRUST_EVENT: { exit: 2, title: 'A trust rule accepts an event that runs code of strangers' },
  AUDIENCE: { exit: 2, title: 'An audience is empty, shared or not a plain value' },
} as const
