/** Codes of the commands around `check` and `apply`: render, adopt, init, doctor. */
export const firstDayCodes = {
  RENDER_FOREIGN_FILE: { exit: 2, title: 'A file that render would write is somebody else’s' },
  RENDER_STALE: { exit: 1, title: 'Rendered files are not what the bindings ask for' },
} as const
