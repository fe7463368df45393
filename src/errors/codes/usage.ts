export const usageCodes = {
  USAGE: { exit: 2, title: 'The command line or an input is wrong' },
  UNSAFE_ENV: { exit: 2, title: 'The environment switches a check off or loads code' },
  INTERNAL: { exit: 4, title: 'A bug in meshgate' },
} as const
