import type { Output } from '../ports/output.js'
import type { Environment, Platform } from './detect.js'
import { createGitHubOutput } from './github-output.js'
import { createGitLabOutput } from './gitlab-output.js'
import type { PlatformOutput } from './platform-output.js'
import type { Streams } from './streams.js'
import { createPaint } from './paint.js'
import { createTerminalOutput } from './terminal-output.js'

/** The platform's way of showing things. No file of this loads a platform client at once: start-up is everybody's waiting time. */
export const createOutput = (
  platform: Platform,
  env: Environment,
  streams: Streams,
  now: () => number = () => Date.now(),
): PlatformOutput => {
  switch (platform) {
    case 'github':
      return createGitHubOutput(env, streams)
    case 'gitlab':
      return atOnce(createGitLabOutput(streams, now))
    case 'local':
      return atOnce(createTerminalOutput(streams, { paint: createPaint(env, streams.stderr) }))
  }
}

/** Writes with every call, and has nothing to load. */
const atOnce = (output: Output): PlatformOutput => ({
  ...output,
  load: () => Promise.resolve(),
  written: () => Promise.resolve(),
})
