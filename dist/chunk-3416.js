export const id = 3416;
export const ids = [3416,2578];
export const modules = {

/***/ 90135:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(90135, module.exports, ["Kp","P4","gt","v5"], "./later-bindings.cjs")

/***/ }),

/***/ 46549:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   QU: () => (/* binding */ asKubernetesObject),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   Xp: () => (/* binding */ isSaidBy)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);


/** Whether a file says the same as the rendered object but for labels and annotations that the rendered one adds. */
const isSaidBy = function ({ object }, file) {
    const rest = (content) => without(content, ['metadata']);
    const holds = (name) => {
        const ours = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(object, 'metadata', name);
        return Object.entries(file[name]).every(([key, value]) => key === 'kubectl.kubernetes.io/last-applied-configuration' || ours[key] === value);
    };
    return sameJson(rest(object), rest(file.content)) && holds('labels') && holds('annotations');
};
/** A copy that lacks these members. */
const without = function (object, names) { return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) };
/** Equal whatever the order of members. */
const sameJson = function (a, b) {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(a) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(b)) {
        const names = Object.keys(a);
        return (names.length === Object.keys(b).length &&
            names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name])));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
    }
    return a === b;
};
/** As a member of the state after the change, so that its access and permissions are judged like any other's. */
const asKubernetesObject = function (rendered) { return ({
    key: rendered.key,
    apiVersion: typeof rendered.object['apiVersion'] === 'string' ? rendered.object['apiVersion'] : '',
    labels: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(rendered.object, 'metadata', 'labels'),
    annotations: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(rendered.object, 'metadata', 'annotations'),
    content: rendered.object,
    source: rendered.source,
    locate: () => rendered.source,
}) };


/***/ }),

/***/ 35116:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   xg: () => (/* binding */ callerKey)
/* harmony export */ });
/* unused harmony export callFindingKinds */
/** What is not as it was declared, in the words of docs/rules. */
const callFindingKinds = (/* unused pure expression or super */ null && ([
    'MISSING',
    'EXCESS',
    'NO-DEFAULT-DENY',
    'PLAINTEXT',
    'UNKNOWN-TARGET',
    'SHARED-IDENTITY',
    'DEFAULT-IDENTITY',
    'NOT-INJECTED',
    'STALE',
    'OTHER-ENVIRONMENT',
    'OWNERS',
    'SEGMENT',
    'UNPROVEN',
]));
/**
 * Kinds that say that both sets are not the same: also where somebody runs as an identity whose calls are not declared for
 * him. The others are about identities of nobody, and about owners.
 */
const breaking = new Set([
    'MISSING',
    'EXCESS',
    'NO-DEFAULT-DENY',
    'PLAINTEXT',
    'UNKNOWN-TARGET',
    'SHARED-IDENTITY',
    'DEFAULT-IDENTITY',
    'NOT-INJECTED',
    'OTHER-ENVIRONMENT',
    'SEGMENT',
]);
/** What cannot be decided is never aligned. */
const verdictOf = function (findings) {
    if (findings.some(({ kind }) => breaking.has(kind)))
        return 'not aligned';
    return findings.some(({ kind }) => kind === 'UNPROVEN') ? 'cannot prove' : 'aligned';
};
/** A caller as an object that a finding can be about. */
const callerKey = function (namespace, id) { return ({
    group: 'meshgate.dev',
    kind: 'Caller',
    namespace,
    name: id,
}) };


/***/ }),

/***/ 9685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ needsHttp),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   xS: () => (/* binding */ operationText)
/* harmony export */ });
const serviceTitle = function ({ name, namespace }) { return `${name}.${namespace}` };
/** `NAMESPACE/NAME`: what tells callers apart in a mesh. */
const identityOf = function ({ namespace, serviceAccount }) { return `${namespace}/${serviceAccount}` };
/** Whether a call says more than its port. */
const needsHttp = function ({ methods, paths, exceptPaths }) { return methods.length + paths.length + exceptPaths.length > 0 };
/** `GET, POST /v1/orders*`, `any request`. */
const operationText = function ({ methods, paths, exceptPaths, }) {
    const parts = [
        methods.join(', '),
        paths.join(', '),
        exceptPaths.length === 0 ? '' : `any path but ${exceptPaths.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'any request' : parts.join(' ');
};


/***/ }),

/***/ 90042:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ render_command),
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/state.ts + 1 modules
var manifests_state = __webpack_require__(33568);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/bindings/needs-cluster.ts
var needs_cluster = __webpack_require__(38208);
// EXTERNAL MODULE: ./src/bindings/render-bindings.ts + 5 modules
var render_bindings = __webpack_require__(62774);
// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(90135);
;// CONCATENATED MODULE: ./src/bindings/files-wanted.ts








/** The files that an environment's bindings ask for, from the repository's objects and what is known of a cluster. */
const filesWanted = function ({ proposed: { bindings }, locate }, environment, files, world, source, calls) {
    // What an earlier run wrote must not be what this run leans on: its ALLOW is no other one's.
    const foreign = files.filter((object) => !(0,rendered_files/* isFileOfEnvironment */.P4)(object, environment.name));
    const state = (0,manifests_state/* composeStates */.F)(world, [], foreign, { kinds: kinds/* readKinds */.eA }).after;
    const rendered = (0,render_bindings/* renderBindings */.L)(bindings, environment, state, {
        toolVersion: '',
        source,
        defaultIssuers: {},
        locate,
        ...(calls === undefined ? {} : { calls }),
        settings: (0,settings/* resolveSettings */.M)(state, environment.mesh, (0,proxy_kind/* revisionOfNamespace */.U)(state, environment.namespace)).settings,
    });
    const [first, ...rest] = [...rendered.problems, ...rendered.absent].map(withoutCluster);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return (0,rendered_files/* renderFiles */.gt)((0,rendered_files/* asFileObjects */.v5)(rendered.objects, environment), environment.name);
};
/** Where `render` has no cluster to ask. */
const withoutCluster = function (problem) { return needs_cluster/* needsCluster */.y.has(problem.code)
    ? {
        ...problem,
        remedy: `${problem.remedy} render reads no cluster: objects that the repository lacks can be given as a folder with \`--state DIR\`.`,
    }
    : problem };

// EXTERNAL MODULE: ./src/open/configuration.ts
var open_configuration = __webpack_require__(30950);
// EXTERNAL MODULE: ./src/open/only-environment.ts
var only_environment = __webpack_require__(88524);
// EXTERNAL MODULE: ./src/open/open-configuration.ts
var open_open_configuration = __webpack_require__(88553);
// EXTERNAL MODULE: ./src/open/read-calls.ts
var read_calls = __webpack_require__(74558);
// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/open/read-worktree.ts
var read_worktree = __webpack_require__(40026);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/plan/rendered-folder.ts



/** Pure: nothing but files whose first line is our header for the environment is changed or removed. */
const planFolder = function (folder, environment, files, entries) {
    const there = new Map(entries.map((entry) => [entry.name, entry]));
    const lower = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry.name]));
    const problems = [];
    const write = [];
    const unchanged = [];
    for (const file of files) {
        const entry = there.get(file.name);
        const path = `${folder}/${file.name}`;
        const twin = lower.get(file.name.toLowerCase());
        if (entry === undefined && twin !== undefined)
            problems.push(foreign(path, file, `a file ${JSON.stringify(twin)}`));
        else if (entry === undefined)
            write.push(file);
        else if (entry.kind === 'other')
            problems.push(foreign(path, file, entry.what));
        else {
            const owner = (0,rendered_files/* environmentOfHeader */.Kp)(entry.text);
            if (owner === undefined)
                problems.push(foreign(path, file, 'a file that meshgate did not write'));
            else if (owner !== environment)
                problems.push(foreign(path, file, `a file of environment ${JSON.stringify(owner)}`));
            else if (entry.text === file.text)
                unchanged.push(file.name);
            else
                write.push(file);
        }
    }
    const wanted = new Set(files.map(({ name }) => name));
    const remove = entries
        .filter((entry) => entry.kind === 'file' &&
        entry.name.endsWith('.yaml') &&
        !wanted.has(entry.name) &&
        (0,rendered_files/* environmentOfHeader */.Kp)(entry.text) === environment)
        .map(({ name }) => name)
        .sort(order/* byCodePoint */.HH);
    return { write, remove, unchanged, problems };
};
const foreign = function (path, file, received) { return ({
    code: 'RENDER_FOREIGN_FILE',
    message: `${(0,object/* keyTitle */.Gv)(file.key)} belongs into a file that is somebody else's, so nothing was written`,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'no such file, or one that meshgate wrote for this environment',
    received,
    remedy: 'Give each environment a folder of its own with `--out`, or move the file away.',
}) };
/** What becomes of each file, by name. */
const filesOf = function (change) { return [
    ...change.write.map(({ name }) => ({ name, state: 'write' })),
    ...change.remove.map((name) => ({ name, state: 'remove' })),
    ...change.unchanged.map((name) => ({ name, state: 'unchanged' })),
].sort((a, b) => (0,order/* byCodePoint */.HH)(a.name, b.name)) };
/** Why the folder is not what the configuration asks for; undefined where it is. */
const staleFiles = function (path, environment, { write, remove }) {
    const stale = [...write.map(({ name }) => name), ...remove];
    const [first] = stale;
    return first === undefined
        ? undefined
        : {
            code: 'RENDER_STALE',
            message: `The files of ${path} are not what the configuration asks for in environment ${JSON.stringify(environment)}`,
            where: { kind: 'file', path: `${path}/${first}`, line: 1, column: 1 },
            received: `${stale.length} to change: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ', \u2026' : ''}`,
            remedy: `Run \`meshgate render --environment ${environment} --out ${path}\` and commit the result.`,
        };
};

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
;// CONCATENATED MODULE: ./src/speak/say-rendered.ts


/** What was done to the folder, and what is still missing for its files to count. */
const sayRendered = function ({ output }, configuration, environment, path, { write, remove, unchanged }) {
    output.info(`${path}: ${write.length} written, ${remove.length} removed, ${unchanged.length} unchanged.`);
    if (environment.appliedBy === undefined)
        output.warning(`meshgate applies environment ${environment.name} itself; where another tool applies these files, set \`apply: { by: argocd }\` (or flux, other) in it.`);
    const matches = (0,glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(environment, configuration.protected).globs);
    const [name] = [...write.map((file) => file.name), ...unchanged];
    if (name !== undefined && !path.startsWith('/') && !matches(`${path}/${name}`))
        output.warning(`check does not see these files: add ${path}/*.yaml to \`policies\`.`);
};

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/render.ts












/**
 * `meshgate render`: the generated bindings as files, from the working tree alone. Changes nothing but files that it wrote
 * itself for this environment; with `check`, nothing at all, and exit 1 where a file differs.
 */
const render = async function (run, { folder, check, state }) {
    const { repository, configuration } = await (0,open_open_configuration/* openConfiguration */.h)(run, 'worktree', {
        purpose: 'render takes the bindings from it',
        remedy: 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
    });
    const environment = (0,only_environment/* onlyEnvironment */.M)(configuration, run.inputs, {
        message: 'render writes one environment, and it is not said which',
        remedy: 'Name it with `--environment`; each environment has a folder of its own.',
    });
    (0,open_configuration/* guardBindings */.uQ)(configuration, [environment]);
    const objects = await (0,read_worktree/* readWorktree */.q)(run, repository, configuration, environment);
    const calls = await (0,read_calls/* readDeclaration */.F)(repository, 'worktree', configuration.head, environment);
    const world = state === undefined ? undefined : await (0,read_state_folder/* readStateFolder */.u)(run, state, environment);
    const wanted = filesWanted(configuration.head, environment, objects, world, run.inputs.config, calls);
    const change = planFolder(folder.path, environment.name, wanted, await folder.list());
    const [first, ...rest] = change.problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    const details = { files: filesOf(change) };
    if (check) {
        const stale = staleFiles(folder.path, environment.name, change);
        if (stale === undefined)
            run.output.info(`${folder.path} is up to date: ${change.unchanged.length} files.`);
        else
            run.output.problem(stale);
        return { ...(stale === undefined ? (0,outcome/* fine */.Bs)() : (0,outcome/* refused */.J5)([stale])), details };
    }
    for (const file of change.write)
        await folder.write(file.name, file.text);
    for (const name of change.remove)
        await folder.remove(name);
    sayRendered(run, configuration, environment, folder.path, change);
    return { ...(0,outcome/* fine */.Bs)(), details };
};
const render_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, out: command/* text */.Qq, check: command/* flag */.Jt, state: command/* text */.Qq },
    read: (given) => ({
        out: given.required('out', 'the folder that the files go to'),
        check: given.flag('check'),
        state: given.text('state'),
    }),
    run: async ({ job, generatedFolder }, { out, ...question }) => {
        const folder = await generatedFolder(out);
        return render(await job(), { folder, ...question });
    },
    help: `meshgate render: the generated bindings as files

  meshgate render --environment staging --out deploy/staging/meshgate
  meshgate render --environment staging --out deploy/staging/meshgate --check    in CI: exit 1 where a file differs

For repositories that Argo CD or Flux applies (\`apply: { by: argocd }\`). Reads the configuration and the manifests of the
working tree; no cluster, no token. One object a file; changes and removes only files that it wrote itself.

  --environment NAME    needed where the configuration has more than one
  --out DIR             the folder of the files; a folder of its own for each environment
  --check               writes nothing
  --state DIR           objects of the cluster that the repository lacks (Services, roles), as a folder
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --json                one object on stdout
`,
});


/***/ }),

/***/ 52087:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(52087, module.exports, ["L7","Y9","rI"], "./later-mesh.cjs")

/***/ }),

/***/ 41073:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguredUnit: () => (/* binding */ readConfiguredUnit)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16059);
/* harmony import */ var _reached_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84189);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16918);




/**
 * Both revisions of the unit that the protected configuration names for an environment. Where the change moves the unit together with
 * its name in the configuration (`proposed`), the head's is what stood at the old place.
 */
const readConfiguredUnit = async function (run, repository, environment, settings, revisions, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)(), proposed = settings) {
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(repository))
        return unreadable(settings);
    const { read, before, after } = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path);
    const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace };
    const at = (side, named) => side.revision === '' ? undefined : side.found.configured(named, named.namespace ?? environment.namespace);
    const isMoved = proposed.path !== settings.path &&
        isAbsent(at(after, settings)) &&
        isAbsent(at(before, proposed)) &&
        !isAbsent(at(after, proposed));
    const named = isMoved ? proposed : settings;
    const sides = await (0,_reached_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSides */ .u)(ports, { title: named.path, before: at(before, settings), after: at(after, named) }, before, after);
    return isMoved ? { ...sides, notes: [...(sides.notes ?? []), movedNote(settings.path, proposed.path)] } : sides;
};
/** Neither a chart nor a kustomization. */
const isAbsent = function (unit) { return unit?.source.kind === 'plain' };
const movedNote = function (from, to) { return `${from} moves to ${to}, and \`unit.path\` with it: both are compared as one unit` };
const unreadable = function ({ path }) { return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
}) };


/***/ }),

/***/ 59575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changedPlaces),
/* harmony export */   y: () => (/* binding */ deliveryFields)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const application = {
    rendered: [
        ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
        ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map((field) => `source.helm.${field}`),
        ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map((field) => `source.kustomize.${field}`),
        'destination.namespace',
    ],
    // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
    // A project may forbid what it applies, and then leaves what was there.
    neutral: ['project', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i;
/** In which order, or with which request Argo CD applies what it applies (documentation of Argo CD: Sync Options). */
const patientOption = /^(?:CreateNamespace|PruneLast|PrunePropagationPolicy|ApplyOutOfSyncOnly)=/;
const isOnlyReplicas = function (item) {
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(item);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(said))
        return false;
    const { jsonPointers, ...rest } = said;
    return ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(jsonPointers, ['/spec/replicas']) &&
        Object.keys(rest).every((name) => ['group', 'kind', 'name', 'namespace'].includes(name)));
};
/** Lists that decide nothing by what comes into them or goes: of each, which items. */
const idleItems = new Map([
    ['syncPolicy.syncOptions', (item) => patientOption.test(item)],
    // Numbers of pods that an autoscaler writes.
    ['ignoreDifferences', (item) => isOnlyReplicas(item)],
    // Images decide no access, but those of Istio's own proxies and of its control plane.
    ['source.kustomize.images', (item) => !ofIstio.test(item)],
    ['images', (item) => !ofIstio.test(item)],
]);
const idleFields = [...idleItems.keys()].flatMap((field) => [field, `template.spec.${field}`]);
const differsInIdleItems = function (field, old, now) {
    const isIdle = idleItems.get(field.replace(/^template\.spec\./, ''));
    if (isIdle === undefined)
        return false;
    const [one, other] = [old, now].map((value) => itemsOf(value).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))));
    const isList = [old, now].every((value) => value === undefined || value === null || Array.isArray(value));
    return isList && differing(one ?? [], other ?? []).every(isIdle);
};
const differing = function (one, other) { return [
    ...one.filter((item) => !other.includes(item)),
    ...other.filter((item) => !one.includes(item)),
] };
const inTemplate = function (fields) { return fields.map((field) => `template.spec.${field}`) };
const source = { rendered: [], neutral: ['interval', 'timeout'] };
const deliveryFields = new Map([
    ['argoproj.io/Application', application],
    [
        'argoproj.io/ApplicationSet',
        {
            rendered: [
                ...['list.elements', 'git.repoURL', 'git.directories', 'git.files', 'git.values', 'selector'].map((field) => `generators.${field}`),
                'template.metadata.name',
                ...inTemplate(application.rendered),
            ],
            neutral: ['strategy', 'generators.git.requeueAfterSeconds', ...inTemplate(application.neutral)],
        },
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        {
            rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
            // What cannot be changed in place is made again: the same is applied.
            neutral: [
                'interval',
                'timeout',
                'retryInterval',
                'dependsOn',
                'wait',
                'healthChecks',
                'healthCheckExprs',
                'force',
            ],
        },
    ],
    [
        'helm.toolkit.fluxcd.io/HelmRelease',
        {
            rendered: [
                ...['chart.spec.chart', 'chart.spec.valuesFiles', 'values', 'valuesFrom', 'postRenderers'],
                ...['targetNamespace', 'storageNamespace', 'releaseName'],
            ],
            // The chart's version counts for a HelmRepository alone, whose charts are not rendered at all.
            neutral: [
                ...['interval', 'timeout', 'maxHistory', 'dependsOn', 'test', 'chart.spec.interval', 'chart.spec.version'],
                ...['install', 'upgrade'].flatMap((step) => [`${step}.remediation`, `${step}.timeout`, `${step}.crds`]),
                'upgrade.force',
            ],
        },
    ],
    ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, source]),
]);
/** The outermost fields that differ and are in no list. */
const changedPlaces = function (old, now, { rendered, neutral }, at = '') {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return [];
    const known = at
        .replace(/(^|\.)sources\[\d+\]/, '$1source')
        .replaceAll(/generators\[\d+\]/g, 'generators')
        .replace(/^generators\.\w+\.template(?=\.|$)/, 'template')
        .replace(/^generators\.matrix(?:\.generators)?(?=\.|$)/, 'generators');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known) || differsInIdleItems(known, old, now))
        return [];
    const leads = known === '' || [...listed, ...idleFields].some((field) => field.startsWith(`${known}.`));
    const inner = { rendered, neutral };
    if (/(?:^|\.)(?:sources|generators)$/.test(at)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => changedPlaces(one[index], other[index], inner, `${at}[${index}]`)).flat();
    }
    const isMap = (value) => value === undefined || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value);
    if (!leads || !isMap(old) || !isMap(now))
        return [at];
    const [one, other] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(old) ? old : {}, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`));
};
const itemsOf = function (value) { return (Array.isArray(value) ? value : []) };


/***/ }),

/***/ 66923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ configNeeded),
/* harmony export */   Wd: () => (/* binding */ appliedElsewhere),
/* harmony export */   Yb: () => (/* binding */ refuseMergeRequest),
/* harmony export */   iI: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7677);


/** A command that takes its work from the configuration, where there is none. */
const configNeeded = function (path, { purpose, remedy }) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
}) };
/** A command that reads or writes a cluster, for an environment without one. */
const clusterNeeded = function (environment, snapshot = false) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster${snapshot ? ' to take a snapshot of' : ''}`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: snapshot
        ? 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.'
        : 'Add `cluster:` to the environment.',
}) };
/** A command that writes what somebody has approved. */
const refuseMergeRequest = function ({ context }, command, { expected, remedy }) {
    if (context.mergeRequest === undefined)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'NOT_PROTECTED',
        message: `${command} runs for a merge request, whose content nobody has approved`,
        expected,
        received: 'a merge request',
        remedy,
    });
};
/** Another tool writes this environment: two writers would undo each other. */
const appliedElsewhere = function (environment, tool, locate) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'APPLY_GITOPS',
    message: `${(0,_plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .toolTitle */ .h5)(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
}) };


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 88553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);


const openConfiguration = async function (run, head, needed) {
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, run.inputs.config, { base: '', head });
    if (configuration.head === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    return { repository, configuration: { ...configuration, head: configuration.head } };
};


/***/ }),

/***/ 98911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStateFolder),
/* harmony export */   v: () => (/* binding */ readAskedFolder)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33568);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28380);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);
/* harmony import */ var _settle_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43575);






/**
 * A folder of objects that is asked about one request. As for a comparison, one object that stands twice alike is one, and what
 * another program fills in is unknown and stops nothing.
 */
const readAskedFolder = async function ({ readFolder }, path) {
    const tree = await readFolder(path);
    const read = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, undefined);
    const isUnknown = (part) => part.problems.every(({ code }) => code === 'PLACEHOLDER');
    const side = { ...read, nameOf: (name) => name };
    const { after, incomplete, problems } = (0,_settle_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .settleUnread */ .pY)(side, side, { selection: 'folder', feeding: [] });
    refuseAny([
        ...read.unread.flatMap((part) => (part.beside === true || isUnknown(part) ? [] : part.problems)),
        ...problems,
    ]);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: [...incomplete, ...(0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files)] });
};
/**
 * A folder of objects that stands for a cluster; what a snapshot among them could not read stays unknown. Objects without
 * a namespace are the environment's, where there is one. Throws a `Refusal` with every bad place.
 */
const readStateFolder = async function ({ readFolder }, path, environment) {
    const tree = await readFolder(path);
    const { objects, problems } = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, environment?.namespace);
    refuseAny(problems);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(objects, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files) });
};
const refuseAny = function ([first, ...rest]) {
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 40026:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var _bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90135);
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55610);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28692);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16059);
/* harmony import */ var _configured_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41073);






/** The policies of the working tree but for what an earlier `render` wrote, whatever has become of it since. */
const readWorktree = async function (run, repository, configuration, environment) {
    if (environment.unit !== undefined)
        return readUnit(run, repository, environment, environment.unit);
    const { globs, selection } = (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFiles */ .q)(environment, configuration.protected);
    const tree = await repository.readTree('worktree', globs);
    const files = tree.files.filter(({ text }) => (0,_bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOfHeader */ .Kp)(text) !== environment.name);
    const { namespace } = environment;
    const { objects, problems } = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$I)(files, { selection, namespace, limits: _manifests_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryLimits */ .HT });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return objects;
};
/** A unit that names files which `render` has yet to write does not build: only `--state` tells of the cluster then. */
const readUnit = async function (run, repository, environment, unit) {
    const revisions = { base: '', head: 'worktree' };
    const { after, unproven = [] } = await (0,_configured_unit_js__WEBPACK_IMPORTED_MODULE_4__.readConfiguredUnit)(run, repository, environment, unit, revisions);
    for (const { text } of unproven)
        run.output.warning(text);
    return after.filter((object) => !(0,_bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileOfEnvironment */ .P4)(object, environment.name));
};


/***/ }),

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};
