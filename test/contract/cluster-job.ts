import type { GitHubJob } from '../../src/demo/token-claims.js'

/** The job whose ID token the contract logs in with. */
export const contractJob: GitHubJob = {
  repository: 'acme/shop',
  repositoryId: '1296269',
  ownerId: '583231',
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
}
