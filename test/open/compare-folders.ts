import { check } from '../../src/commands/check.js'
import { openFolder, type Ran } from '../commands/local-job.js'

type Files = Readonly<Record<string, string>>

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))

/** Runs `check` on two folders, `before` and `after`. */
export const compareFolders = async (before: Files, after: Files): Promise<Ran> => {
  const folder = await openFolder()
  try {
    await folder.write({ ...below('before', before), ...below('after', after) })
    return await folder.run(check, { inputs: { before: `${folder.folder}/before`, after: `${folder.folder}/after` } })
  } finally {
    await folder.close()
  }
}
