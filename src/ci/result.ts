/**
 * Attack L03: outputs carry enums, numbers, digests and paths only. Anything else is a bug of ours, not of the user's.
 */
export const checkResult = (name: string, value: string): void => {
  if (
    !/^[a-z][a-z0-9-]*$/.test(name) ||
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) ||
    value.length > 4096
  ) {
    throw new TypeError(`the output ${JSON.stringify(name)} is not an enum, number, digest or path`)
  }
}
