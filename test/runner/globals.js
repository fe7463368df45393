/** What `@jest/globals` is to a test file: see runner.js. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } =
  globalThis[Symbol.for('meshgate: what tests import of Jest')]
