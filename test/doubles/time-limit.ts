/**
 * Work that never waits is over before jest can look at the clock. A test that ends with this one fails when the work took
 * longer than the test's limit, which is far more than a busy machine needs; no test asserts a time.
 */
export const applyTimeLimit = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1))
