/** Members of pipelines, workflows, files of targets and tasks, by what they say about the commands beside them. */

/** Members around a command that decide nothing of whether it runs, with what and on which files. */
export const neutralMembers = new Set([
  ...[
    'name',
    'description',
    'displayName',
    'display_name',
    'label',
    'id',
    'job',
    'stage',
    'key',
    'title',
    'desc',
    'summary',
    'silent',
  ],
  ...[
    'runs-on',
    'tags',
    'image',
    'container',
    'services',
    'pool',
    'agent',
    'agents',
    'executor',
    'resource_class',
    'machine',
    'docker',
  ],
  ...[
    'timeout-minutes',
    'timeout',
    'timeoutInMinutes',
    'retry',
    'retries',
    'interruptible',
    'resource_group',
    'concurrency',
    'concurrency_group',
  ],
  ...[
    'cache',
    'caches',
    'artifacts',
    'artifact_paths',
    'coverage',
    'reports',
    'outputs',
    'volumes',
    'resources',
    'size',
    'lockBehavior',
  ],
  ...[
    'permissions',
    'secrets',
    'id_tokens',
    'identity',
    'environment',
    'release',
    'notify',
    'after_script',
    'on',
    'true',
    'trigger',
  ],
  ...[
    'triggers',
    'pr',
    'schedules',
    'run-name',
    'version',
    'orbs',
    'stages',
    'include',
    'dependencies',
    'uses',
    'apiVersion',
    'kind',
    'metadata',
  ],
  // Of tasks of Ansible: who runs them, how long they wait and what they tell of it.
  ...[
    ...['become', 'become_user', 'become_method', 'remote_user', 'connection', 'gather_facts', 'collections', 'roles'],
    ...['register', 'changed_when', 'no_log', 'until', 'delay', 'loop_control', 'run_once', 'throttle', 'handlers'],
  ],
])
/** What starts a pipeline, and by which files. */
export const startMembers = /^(?:on|true|triggers?|pr|schedules|paths|changes|workflow_dispatch)$/
/** Members that give names a value. */
export const nameMembers = new Set([
  'env',
  'environment_variables',
  'variables',
  'vars',
  'parameters',
  'inputs',
  'params',
  'matrix',
  'strategy',
])
/** Members that name other jobs, which run before. */
export const needMembers = new Set(['needs', 'dependsOn', 'depends_on', 'requires', 'deps', 'runAfter'])
/** Members that say whether a step or job runs. */
export const conditionMembers = new Set([
  'if',
  'when',
  'condition',
  'rules',
  'only',
  'except',
  'unless',
  'skip',
  'branches',
  'enabled',
  'status',
])
/** Members that are commands, or lists of what has some. */
export const scriptMembers =
  /^(?:run|script|scripts|before_script|command|commands|cmd|cmds|sh|bash|pwsh|inlineScript|inline|args|steps|actions|tasks|pre_tasks|post_tasks|block)$/
