/** A line `name = value` below `[section]`. */
export interface IniOption {
  readonly section: string
  readonly name: string
  readonly value: string
}

/** Options of an INI file, as Python's configparser has them on one line each; other lines are left out. */
export const readIni = (text: string): readonly IniOption[] => {
  let section = ''
  return text.split('\n').flatMap((line) => {
    section = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1] ?? section
    const [, name, value] = /^\s*([A-Za-z0-9_.]+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ section, name, value }]
  })
}
