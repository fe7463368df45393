/** What kubectl and oc print, or wait for, and write nowhere (kubectl: Commands). */
export const printing: readonly string[] = [
  ...['get', 'wait', 'describe', 'logs', 'log', 'top', 'version', 'explain', 'events'],
  ...['api-resources', 'api-versions', 'cluster-info'],
]

/** The same as a part of a pattern, with what is written in two words. */
export const printingWords = [...printing, String.raw`rollout\s+status`].join('|')

const writes = new RegExp(
  [
    String.raw`\b(?:kubectl|oc)\b(?!\s+(?:${printingWords}|config)\b)`,
    String.raw`\bhelm\b(?!\s+(?:list|status|version)\b)|\bistioctl\b|\bkustomize\b`,
    String.raw`\b(?:uds|zarf)\s+(?:deploy|run|package|dev)\b`,
  ].join('|'),
)

/** kubectl asks the API server, or itself, and nothing is stored; nobody is handed what it prints. */
const isDryRun = (line: string): boolean =>
  /\s--dry-run=(?:server|client)(?=\s|$)/.test(line) &&
  (line.match(/--dry-run/g) ?? []).length === 1 &&
  !/[|;&>$`]|\b(?:helm|istioctl)\b/.test(line) &&
  (line.match(/\b(?:kubectl|oc)\b/g) ?? []).length === 1

/** Whether a command of a package may write into a cluster; others look, wait, or only try. */
export const mayWrite = (command: string): boolean =>
  command
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .some((line) => writes.test(line) && !isDryRun(line))
