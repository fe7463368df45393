/** A message as a sentence, whether or not it ends with a full stop itself. */
export const sentence = (message: string): string => `${message.replace(/\.$/, '')}.`
