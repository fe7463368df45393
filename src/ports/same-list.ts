/** Whether both lists hold the very same items in the same order. */
export const isSameList = <Item>(left: readonly Item[], right: readonly Item[]): boolean =>
  left.length === right.length && left.every((one, at) => one === right[at])
