export const snapshotCodes = {
  SNAPSHOT_MISSING: { exit: 4, title: 'The snapshot of the cluster is not where the configuration says' },
  SNAPSHOT_INVALID: { exit: 4, title: 'The snapshot of the cluster is not as it was written' },
  SNAPSHOT_TRACKED: { exit: 2, title: 'A snapshot that a job hands over is part of the change' },
  SNAPSHOT_FOLDER: { exit: 2, title: 'The folder holds something else than a snapshot' },
} as const
