import { posix } from 'node:path'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import type { Shell } from '../command-line/shell.js'

/** Prints, or writes the file as a whole: one that a shell opened for `>` is empty where the import is refused. */
export const printTo = (
  { offline, generatedFolder }: Pick<Shell, 'offline' | 'generatedFolder'>,
  out: string | undefined,
): OfflinePorts['print'] =>
  out === undefined
    ? offline.print
    : async (written) => {
        const folder = await generatedFolder(posix.dirname(out))
        await folder.write(posix.basename(out), written)
        offline.output.info(`${out} is written.`)
      }
