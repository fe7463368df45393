/** Codes of the commands around `check` and `apply`: render, adopt, init, doctor. */
export const firstDayCodes = {
  RENDER_FOREIGN_FILE: { exit: 2, title: 'A file that render would write is somebody else’s' },
  RENDER_STALE: { exit: 1, title: 'Rendered files are not what the configuration asks for' },
  ADOPT_NOT_ASKED: { exit: 2, title: 'Nothing in the environment asks for the object that is to be adopted' },
  ADOPT_MISSING: { exit: 4, title: 'The object that is to be adopted is not there' },
  ADOPT_KEPT: { exit: 4, title: 'Somebody else keeps the object that is to be adopted' },
  ADOPT_CHANGES_ACCESS: { exit: 1, title: 'Adopting the object would change access' },
} as const
