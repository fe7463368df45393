/** Forms of the report that a person may ask for on standard output, beside JSON. */
export const printedFormats = ['markdown', 'sarif', 'codequality'] as const
export type PrintedFormat = (typeof printedFormats)[number]

/** Where the report goes that somebody asked for on standard output. */
export interface PrintedReport {
  readonly format: PrintedFormat
  readonly print: (text: string) => Promise<void>
}
