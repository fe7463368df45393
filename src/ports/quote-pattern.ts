/** A text as a regular expression that matches it alone. */
export const quotePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The text as a whole word: names of Kubernetes have letters, digits and dashes. */
export const wholeWord = (text: string): RegExp => new RegExp(`(?<![\\w-])${quotePattern(text)}(?![\\w-])`)
