/** The text of a value that many places share, written once. */
export const writtenOnce = <T extends object>(write: (value: T) => string): ((value: T) => string) => {
  const texts = new WeakMap<T, string>()
  return (value) => {
    const known = texts.get(value)
    if (known !== undefined) return known
    const text = write(value)
    texts.set(value, text)
    return text
  }
}
