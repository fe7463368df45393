/**
 * The suites share this file:
 *   npm test                 everything that needs nothing but Node, within three minutes
 *   npm run test:jobs        test/jobs, which needs no more: pipelines of many jobs of dist/, cut and killed, against the doubles
 *   npm run test:e2e         test/e2e, on a real kube-apiserver and etcd
 *   npm run test:conformance test/conformance, judged by a real Envoy
 */
const suite = process.env.MESHGATE_SUITE ?? 'unit'
const deep = ['/test/jobs/', '/test/e2e/', '/test/conformance/', '/test/peers/']

export default {
  // Node links the modules of the tests, in the realm of their process.
  testEnvironment: '<rootDir>/test/runner/environment.js',
  testRunner: '<rootDir>/test/runner/runner.js',
  testSequencer: '<rootDir>/test/runner/sequencer.js',
  transform: {},
  testMatch: [suite === 'unit' ? '<rootDir>/test/**/*.test.ts' : `<rootDir>/test/${suite}/**/*.test.ts`],
  testPathIgnorePatterns: suite === 'unit' ? ['/node_modules/', ...deep] : ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/test/peers/node_modules'],
  // Jest leaves one core free, which on a machine with two is half of it.
  maxWorkers: '100%',
  // Modules of a finished test file stay with their process: past this a new one costs less than collecting around them.
  workerIdleMemoryLimit: '700MB',
  // Ten times what the slowest test needs on a quiet machine: a limit is for what hangs, and a busy machine is no failure.
  testTimeout: suite === 'unit' ? 300_000 : 600_000,
}
