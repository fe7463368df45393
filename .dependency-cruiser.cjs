// The import rule of docs/architecture.md. Layers may import to the left only:
//   errors, ports <- manifests <- config <- access <- mesh <- (audience rbac rules bindings identity calls) <- plan <- (review apply audit) <- open <- (init speak) <- command-line <- (imports writes) <- commands <- entries
// Adapters (ci cluster http repository renderer demo) and the entries are the only ones that touch Node's I/O modules.
const io =
  '^(node:)?(fs|fs/promises|net|tls|http|http2|https|child_process|dns|dns/promises|dgram|os|worker_threads|readline|readline/promises)$'
const adapters = '^src/(ci|cluster|http|repository|renderer|demo)/'
// action-job.ts, job.ts, unopened-job.ts and working-folder.ts belong to the entries: they build ports from several adapters.
const entries = '^src/(action|action-job|post|cli|job|unopened-job|working-folder)\\.ts$'
const programs = '^src/(action|post|cli)\\.ts$'
const pure = (from, allowed) => ({
  name: `${from}-imports-left`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[...allowed, from].join('|')})/` },
})
const base = ['errors', 'ports']
const config = [...base, 'config', 'manifests']
const mesh = [...config, 'access', 'mesh']
const middle = [...mesh, 'audience', 'rbac', 'rules', 'bindings', 'identity', 'calls']
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      // Of types, too: each file can be read without the other.
      to: { circular: true },
    },
    {
      name: 'only-adapters-do-io',
      severity: 'error',
      from: { path: '^src/', pathNot: [adapters, entries] },
      to: { path: io },
    },
    { name: 'nobody-imports-programs', severity: 'error', from: { path: '^src/' }, to: { path: programs } },
    {
      name: 'only-entries-build-jobs',
      severity: 'error',
      from: { path: '^src/', pathNot: [entries] },
      to: { path: '^src/(action-job|job|unopened-job|working-folder)\\.ts$' },
    },
    { name: 'commands-get-ports', severity: 'error', from: { path: '^src/commands/' }, to: { path: adapters } },
    // A problem says where it is: the type of a source position. Types alone, so that neither loads the other.
    {
      name: 'errors-import-left',
      severity: 'error',
      from: { path: '^src/errors/' },
      to: { path: '^src/', pathNot: '^src/(errors/|version\\.ts$|ports/source\\.ts$)' },
    },
    {
      name: 'errors-import-types-of-ports',
      severity: 'error',
      from: { path: '^src/errors/' },
      to: { path: '^src/ports/', dependencyTypesNot: ['type-only'] },
    },
    // Adapters: each its own protocol, and what it reads or writes in our words.
    pure('http', base),
    pure('ci', base),
    pure('repository', [...base, 'manifests']),
    pure('renderer', base),
    {
      name: 'cluster-imports-left',
      severity: 'error',
      from: { path: '^src/cluster/' },
      to: { path: '^src/', pathNot: '^src/(errors/|ports/|manifests/|http/|cluster/|config/config\\.ts$)' },
    },
    pure('demo', [...base, 'cluster']),
    pure('ports', ['errors']),
    pure('manifests', base),
    pure('config', [...base, 'manifests']),
    pure('access', base),
    pure('mesh', [...config, 'access']),
    pure('identity', config),
    pure('audience', middle),
    pure('rbac', middle),
    // Rules about a system's own manifests read them as its importer does, which imports no rule.
    pure('rules', [...middle, 'importers']),
    pure('bindings', middle),
    // Declared calls come next, beside the rules. Units of a repository are what `open/` alone asks for.
    pure('calls', [...mesh, 'identity']),
    pure('importers', [...mesh, 'calls']),
    pure('units', [...mesh]),
    {
      name: 'only-open-renders-units',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(open|units)/' },
      to: { path: '^src/units/' },
    },
    pure('plan', middle),
    pure('review', [...middle, 'plan']),
    pure('apply', [...middle, 'plan']),
    pure('audit', [...middle, 'plan', 'apply']),
    pure('open', ['units', ...middle, 'plan', 'review', 'apply', 'audit']),
    // What the command init writes and prints, from what the folder holds.
    pure('init', [...mesh, 'identity', 'rbac', 'bindings', 'plan', 'open']),
    pure('speak', [...middle, 'plan', 'review', 'apply', 'audit', 'open']),
    pure('doctor', [...middle, 'plan', 'apply', 'open', 'speak']),
    // What every command of the command line is made of; it knows none of them.
    pure('command-line', [...middle, 'plan', 'open']),
    // The steps of the command import: what a file or a URL of a system gives, as a file that a repository keeps.
    pure('imports', [...middle, 'plan', 'open', 'importers', 'command-line']),
    // What the commands that write share: the approval that a plan is held against, the steps, and the record of both.
    pure('writes', [...middle, 'plan', 'review', 'apply', 'audit', 'open', 'speak', 'command-line']),
    pure('commands', [
      'command-line',
      'doctor',
      'importers',
      'imports',
      'init',
      ...middle,
      'plan',
      'review',
      'apply',
      'audit',
      'open',
      'speak',
      'writes',
    ]),
    {
      name: 'evaluator-shares-no-code-with-the-algebra',
      severity: 'error',
      from: { path: '^src/mesh/evaluate' },
      to: { path: '^src/(access|mesh/compile|mesh/difference)' },
    },
    {
      name: 'algebra-shares-no-code-with-the-evaluator',
      severity: 'error',
      from: { path: '^src/mesh/compile' },
      to: { path: '^src/mesh/evaluate' },
    },
    // What both read is words alone, so that neither reads them through the other's eyes.
    {
      name: 'vocabulary-is-data-alone',
      severity: 'error',
      from: { path: '^src/mesh/vocabulary\\.ts$' },
      to: { path: '^src/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
}
