export const id = 6283;
export const ids = [6283];
export const modules = {

/***/ 6283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ snapshot_command),
  snapshot: () => (/* binding */ snapshot_snapshot)
});

// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/snapshot/snapshot.ts
var snapshot = __webpack_require__(49236);
// EXTERNAL MODULE: ./src/mesh/snapshot/trim.ts
var trim = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/mesh/snapshot/write.ts






/**
 * The files of a snapshot: one per kind and namespace, objects in order of name. Only the manifest says when it was
 * taken, so that two snapshots of an unchanged cluster differ in that one line.
 */
const writeSnapshot = (parts) => {
    const { identity, state } = parts;
    const lists = new Map();
    const objects = keptObjects(state);
    const sizes = new Map();
    for (const { object } of objects)
        sizes.set(pathOf(object), (sizes.get(pathOf(object)) ?? 0) + 1);
    for (const { object, content } of objects) {
        const large = (sizes.get(pathOf(object)) ?? 0) > largest;
        const path = pathOf(object, large ? (0,snapshot/* digestOfText */.Nv)(object.key.name).slice(7, 9) : '');
        const list = lists.get(path) ?? [];
        list.push({ key: `${(0,ports_object/* keyText */.Pu)(object.key)}\n${(0,fields/* textAt */.$6)(content, 'metadata', 'name')}`, content });
        lists.set(path, list);
    }
    const files = [...lists]
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([path, list]) => {
        const items = list.sort((a, b) => (0,order/* byCodePoint */.H)(a.key, b.key)).map(({ content }) => content);
        return { path, objects: items.length, text: (0,snapshot/* sortedJson */.Is)({ apiVersion: 'v1', kind: 'List', items }) };
    });
    const manifest = {
        kind: 'MeshgateSnapshot',
        version: 1,
        meshgate: parts.tool,
        environment: parts.environment,
        taken: parts.taken,
        cluster: { server: identity.server, uid: identity.uid, version: identity.version },
        istio: parts.istioVersion,
        reads: recordsOf(state.reads),
        files: files.map(({ path, objects, text }) => ({ path, objects, digest: (0,snapshot/* digestOfText */.Nv)(text) })),
    };
    return [...files.map(({ path, text }) => ({ path, text })), { path: snapshot/* manifestName */.vS, text: (0,snapshot/* sortedJson */.Is)(manifest) }];
};
const recordsOf = (reads) => reads
    .filter(({ kind, name }) => kind !== 'ConfigMap' || name === undefined || !name.startsWith('meshgate-'))
    .map((read) => ({ ...read }))
    .sort((a, b) => (0,order/* byCodePoint */.H)(JSON.stringify(a), JSON.stringify(b)));
/** Objects of one file. What reads a repository keeps two megabytes of a file; more are spread by their names' digest. */
const largest = 500;
const pathOf = ({ key }, part = '') => {
    const file = `${key.kind}${key.group === '' ? '' : `.${key.group}`}${part === '' ? '' : `.${part}`}.json`;
    return key.namespace === '' ? `cluster/${file}` : `namespaces/${key.namespace}/${file}`;
};
/**
 * Pods are evidence of what is injected and of workloads that nothing else names. Equal ones are one: the first by name,
 * as the resolution of workloads takes it. A pod of a known workload is named after it, since each rollout gives another.
 */
const keptObjects = (state) => {
    const owners = new Map((0,workloads/* findWorkloads */.c)(state).flatMap((workload) => workload.object.key.kind === 'Pod' ? [] : workload.pods.map((pod) => [pod, workload.title])));
    const pods = new Map();
    const kept = [];
    const isFirst = (object, other) => object.key.name < other.key.name;
    for (const object of state.objects) {
        if (!(0,trim/* isKept */.t8)(object))
            continue;
        const content = (0,trim/* trimObject */.sy)(object);
        if (object.key.kind !== 'Pod' || object.key.group !== '') {
            kept.push({ object, content });
            continue;
        }
        const group = (0,snapshot/* sortedJson */.Is)([withName(content, ''), owners.get(object) ?? '']);
        const known = pods.get(group);
        if (known === undefined || isFirst(object, known.object))
            pods.set(group, { object, content });
    }
    const named = new Map();
    for (const [, { object, content }] of [...pods].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))) {
        const owner = owners.get(object);
        // A pod that nobody owns keeps its name: it is a workload itself.
        if (owner === undefined || !Object.hasOwn(metadataOf(content), 'ownerReferences'))
            kept.push({ object, content });
        else {
            const name = `${owner.replace('/', '-')}`;
            const count = (named.get(`${object.key.namespace}/${name}`) ?? 0) + 1;
            named.set(`${object.key.namespace}/${name}`, count);
            kept.push({ object, content: withName(content, `${name}-${count}`) });
        }
    }
    return kept;
};
const metadataOf = (content) => (content['metadata'] ?? {});
const withName = (content, name) => ({
    ...content,
    metadata: { ...metadataOf(content), name },
});

// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(32458);
// EXTERNAL MODULE: ./src/open/open-protected.ts
var open_protected = __webpack_require__(28737);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/snapshot.ts









const snapshot_needed = {
    config: {
        purpose: 'a snapshot takes from it which cluster to read',
        remedy: 'Write the configuration with the environment’s `cluster:`, or name another path with `--config`.',
    },
    one: {
        message: 'a snapshot is of one environment’s cluster, and it is not said of which',
        remedy: 'Name it with `--environment`.',
        among: ({ cluster }) => cluster !== undefined,
    },
};
/**
 * `meshgate snapshot`: writes what `check` needs of an environment's cluster as files. Reads alone; what the identity may
 * not read is recorded as such, and is no less unknown later than it is now.
 */
const snapshot_snapshot = async (run, folder) => {
    const branch = await (0,open_protected/* openProtected */.n9)(run, snapshot_needed);
    if (branch.environment.cluster === undefined)
        throw (0,needed/* clusterNeeded */.iI)(branch.environment, true);
    // Of the cluster alone: a policy that cannot be read is no reason against it.
    const sides = { before: [], after: [], whole: false, unreadableBefore: [] };
    return (0,open_environment/* openCluster */.D)(run, { ...branch, identity: undefined, sides }, (opened) => write(run, opened, folder));
};
const write = async (run, opened, folder) => {
    const { environment, world, hides } = opened;
    const { settings, versionKnown } = (0,resolve_settings/* resolveSettings */.M)(world.state, environment.mesh);
    const files = writeSnapshot({
        identity: world.identity,
        state: world.state,
        taken: new Date(run.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
        istioVersion: versionKnown ? (0,version/* versionText */.KA)(settings.istioVersion) : '',
        environment: environment.name,
        tool: run.version,
    });
    await folder.replace(files);
    const incomplete = world.state.reads.filter(({ status }) => status === 'forbidden').length;
    run.output.info(`${files.length} files in ${folder.path}.`);
    if (incomplete > 0)
        run.output.warning(`The snapshot is incomplete: ${incomplete} reads were refused. What they would have shown counts as unknown.`);
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    // A file's path names a namespace, which on a public repository only the cluster may know.
    const paths = hides ? [] : files.map(({ path }) => path);
    return { ...(0,outcome/* fine */.Bs)(), details: { folder: folder.path, files: paths, complete: incomplete === 0 } };
};
const snapshot_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, out: command/* text */.Qq, 'cluster-audience': command/* text */.Qq },
    read: (given) => given.required('out', 'the folder that the files go to'),
    run: async ({ job, snapshotFolder }, out) => {
        const folder = await snapshotFolder(out);
        return snapshot_snapshot(await job(), folder);
    },
    help: `meshgate snapshot: what check needs of a cluster, as a folder

  meshgate snapshot --environment staging --out mesh/snapshots/staging

Reads the environment's cluster and writes its mesh objects, RBAC and the labels of workloads, one file per kind and
namespace; no Secrets, no environment values, no status. What could not be read is recorded and stays unknown. With
\`snapshot: { folder: mesh/snapshots/staging, maxAge: 7d }\` in the environment, check reads the folder of the base revision
in place of the cluster. Replaces an older snapshot at once, and no other folder.

  --environment NAME    needed where several environments name a cluster
  --out DIR             a folder of its own
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --cluster-audience A  the API server's audience, where the configuration names none
  --json                one object on stdout
`,
});


/***/ }),

/***/ 66923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ configNeeded),
/* harmony export */   Wd: () => (/* binding */ appliedElsewhere),
/* harmony export */   Yb: () => (/* binding */ refuseMergeRequest),
/* harmony export */   iI: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7677);


/** A command that takes its work from the configuration, where there is none. */
const configNeeded = (path, { purpose, remedy }) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
});
/** A command that reads or writes a cluster, for an environment without one. */
const clusterNeeded = (environment, snapshot = false) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster${snapshot ? ' to take a snapshot of' : ''}`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: snapshot
        ? 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.'
        : 'Add `cluster:` to the environment.',
});
/** A command that writes what somebody has approved. */
const refuseMergeRequest = ({ context }, command, { expected, remedy }) => {
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
const appliedElsewhere = (environment, tool, locate) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'APPLY_GITOPS',
    message: `${(0,_plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .toolTitle */ .h5)(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
});


/***/ }),

/***/ 88524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44507);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
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

/***/ 32458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openCluster),
  A: () => (/* binding */ openEnvironment)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(51546);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 1 modules
var read_sides = __webpack_require__(58472);
// EXTERNAL MODULE: ./src/open/read-world.ts + 1 modules
var read_world = __webpack_require__(59392);
// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/snapshot/read.ts
var read = __webpack_require__(28380);
;// CONCATENATED MODULE: ./src/open/snapshot-world.ts



/** Clocks of two machines differ; a snapshot from further ahead is no snapshot. */
const skew = 300;
/**
 * Reads the environment's snapshot in place of its cluster: the base revision's, which a merge request cannot change, or
 * one that another job handed over, which the change then may not hold.
 */
const readSnapshotWorld = async (run, environment, settings, base, head) => {
    const files = await filesOf(run, settings, base, head);
    const snapshot = (0,read/* readSnapshot */.R)(files, settings.folder, kinds/* readKinds */.eA);
    const seconds = Math.floor((run.clock.now() - Date.parse(snapshot.taken)) / 1000);
    if (seconds < -skew)
        throw fromTheFuture(settings, snapshot.taken);
    const age = {
        folder: settings.folder,
        taken: snapshot.taken,
        age: ageText(Math.max(0, seconds)),
        maxAge: settings.maxAge,
        tooOld: seconds > settings.maxAgeSeconds,
        istioVersion: snapshot.istioVersion,
    };
    run.output.info(`${environment.name}: the cluster is that of the snapshot ${settings.folder}, taken ${age.taken}, ${age.age} ago${age.tooOld ? ` (at most ${age.maxAge})` : ''}.`);
    return { identity: snapshot.identity, state: snapshot.state, denied: [], snapshot: age };
};
const filesOf = async (run, { folder, from }, base, head) => {
    const globs = [`${folder}/**`];
    if (from === 'repository')
        return (await base.repository.readTree(base.revision, globs)).files;
    const tracked = (await base.repository.readTree(head, globs)).files;
    const [first] = tracked;
    if (first !== undefined && head !== 'worktree')
        throw trackedFile(folder, first.path);
    const { files } = await run.readFolder(folder);
    return files;
};
/** The largest whole unit: a reader wants to know whether it is hours or weeks. */
const ageText = (seconds) => {
    const units = [
        [86_400, 'day'],
        [3600, 'hour'],
        [60, 'minute'],
    ];
    for (const [length, name] of units) {
        const count = Math.floor(seconds / length);
        if (count > 0)
            return `${count} ${name}${count === 1 ? '' : 's'}`;
    }
    return 'less than a minute';
};
const trackedFile = (folder, path) => new errors_problem/* Refusal */.P({
    code: 'SNAPSHOT_TRACKED',
    message: `the snapshot ${JSON.stringify(folder)} is to come from another job, and the change holds files there`,
    expected: 'a folder that the repository does not have',
    received: path,
    remedy: 'Remove the folder from the repository, or write `from: repository` to take the base revision’s.',
});
const fromTheFuture = ({ folder }, taken) => new errors_problem/* Refusal */.P({
    code: 'SNAPSHOT_INVALID',
    message: `the snapshot ${JSON.stringify(folder)} says that it was taken in the future`,
    expected: 'a time that has passed',
    received: taken,
    remedy: 'Set the clock of the machine that takes the snapshot, and take it again.',
});

;// CONCATENATED MODULE: ./src/open/open-environment.ts







/**
 * Opens an environment for a comparison, has it worked on, and closes its cluster. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. What the work is refused with is told as the repository may
 * show it. `otherwise` goes on with the repository's files alone where the world cannot be reached; without it the run ends.
 */
const openEnvironment = async (run, settled, work, otherwise) => {
    const files = await openFiles(run, settled);
    const hides = readsLive(settled.environment) && (0,publish_live/* hidesLive */.W)(run.context, settled.configuration);
    let world;
    try {
        world = await surround(run, settled);
        return await work({ ...files, world, hides: hides && world !== undefined });
    }
    catch (thrown) {
        const told = hides ? (0,publish_live/* hidingRefusal */.gy)(thrown) : thrown;
        const unreached = unreachedBy(told);
        if (unreached === undefined || otherwise === undefined)
            throw told;
        return otherwise({ ...files, unreached }, unreached);
    }
    finally {
        world?.cluster?.close();
    }
};
/** As `openEnvironment`, with the cluster itself, whatever snapshot stands beside it; refuses where none is configured. */
const openCluster = async (run, settled, work) => {
    const { repository, environment, configuration, revisions } = settled;
    const files = await openFiles(run, settled);
    const hides = (0,publish_live/* hidesLive */.W)(run.context, configuration);
    let world;
    try {
        world = await (0,read_world/* readWorld */.T)(run, environment, { repository, revision: revisions.head });
        if (world === undefined)
            throw (0,needed/* clusterNeeded */.iI)(environment);
        return await work({ ...files, environment, world, hides });
    }
    catch (thrown) {
        throw hides ? (0,publish_live/* hidingRefusal */.gy)(thrown) : thrown;
    }
    finally {
        world?.cluster.close();
    }
};
/** Everything but the world. */
const openFiles = async (run, { repository, revisions, configuration, environment, identity, file, cache, sides }) => {
    const { before, after } = run.inputs;
    const folders = before !== undefined && after !== undefined;
    return {
        configuration,
        ...(file === undefined ? {} : { file }),
        environment,
        identity,
        sides: sides ?? (await (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, environment, cache)),
        world: undefined,
        hides: false,
        revisions: folders ? { base: before, head: after } : revisions,
        render: file === undefined ? run.render : { ...run.render, source: sourceOf(run, file) },
        today: new Date(run.clock.now()).toISOString().slice(0, 10),
    };
};
/** Rendered objects name the file that asks for them. */
const sourceOf = ({ context }, file) => context.repository.path === '' ? file : `${context.repository.path}/${file}`;
/** A snapshot of the protected branch is public already; one that another job hands over is not. */
const readsLive = (environment) => environment?.snapshot === undefined ? environment?.cluster !== undefined : environment.snapshot.from !== 'repository';
const surround = async (run, { repository, revisions, configuration, environment }) => {
    if (environment === undefined || repository === undefined)
        return undefined;
    // Where the base has no configuration yet, head's counts with the files that it names.
    const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const base = { repository, revision };
    if (environment.snapshot !== undefined)
        return readSnapshotWorld(run, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(run, environment) ? (0,read_world/* readWorld */.T)(run, environment, base) : undefined;
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }, environment) => environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available';
/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = (error) => {
    if (!(error instanceof errors_problem/* Refusal */.P))
        return undefined;
    const [problem] = error.problems;
    return codes/* codes */.F[problem.code].exit === codes/* exitCodes */.h.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
        ? problem
        : undefined;
};


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44507);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async (run, needed) => {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = ({ configuration, environment }) => {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }) => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase: 'apply',
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
});


/***/ }),

/***/ 34424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ renderMissingRights),
  jW: () => (/* binding */ sayMissingRights),
  Mj: () => (/* binding */ sayMissingWrites)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(41244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = (denied, namespaces) => {
    const narrow = namespaces.length > 0;
    const everywhere = new Set(denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`));
    const wanted = denied.filter((denial) => {
        const title = `${denial.group}/${denial.resource}`;
        if (denial.name !== '')
            return true;
        if (denial.namespace !== '')
            return narrow || !everywhere.has(title);
        // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
        return !narrow || clusterScoped.has(title);
    });
    const places = new Map();
    for (const denial of wanted) {
        const list = places.get(denial.namespace);
        if (list === undefined)
            places.set(denial.namespace, [denial]);
        else
            list.push(denial);
    }
    return [...places.keys()].sort(order/* byCodePoint */.H).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = (namespace, denied) => {
    const rules = rulesOf(denied);
    const name = `meshgate-reader-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`;
    const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
    const prefix = namespace === '' ? 'Cluster' : '';
    const role = {
        apiVersion: `${rbac}/v1`,
        kind: `${prefix}Role`,
        metadata,
        rules: rules.map((rule) => ({ ...rule })),
    };
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.H);
    if (users.length === 0)
        return [role];
    return [
        role,
        {
            apiVersion: `${rbac}/v1`,
            kind: `${prefix}RoleBinding`,
            metadata,
            roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
            subjects: users.map(subjectOf),
        },
    ];
};
/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = (denied) => {
    const rules = new Map();
    for (const { verb, group, resource, name } of denied) {
        const key = JSON.stringify([group, verb, name === '' ? '' : resource]);
        const entry = rules.get(key) ?? {
            rule: { apiGroups: [group], resources: [], verbs: [verb] },
            resources: new Set(),
            names: new Set(),
        };
        entry.resources.add(resource);
        if (name !== '')
            entry.names.add(name);
        rules.set(key, entry);
    }
    return [...rules]
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.H),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.H) }),
    }));
};
const subjectOf = (user) => {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = (denied, namespaces) => missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n');
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = (run, { environment, world, hides }) => {
    if (environment === undefined || world === undefined)
        return;
    const denied = hides ? world.denied.map((one) => ({ ...one, user: '' })) : world.denied;
    const text = renderMissingRights(denied, environment.cluster?.namespaces ?? []);
    if (text === '')
        return;
    run.output.section(`meshgate: rights that are missing in the cluster of ${environment.name}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hides ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};
/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async (run, opened, steps) => {
    const { environment, world, hides } = opened;
    const who = environment.applier ?? (await asked(world.cluster));
    if (who === undefined)
        return;
    const forecast = (0,forecast_apply/* forecastApply */.mi)(steps, world.state, who);
    if (forecast.missing.length === 0)
        return;
    const named = hides && environment.applier === undefined
        ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
        : forecast;
    run.output.section(`meshgate: rights to write that are missing in the cluster of ${environment.name}`, ['# To let this job write, apply with kubectl apply -f -:', ...(0,forecast_apply/* missingYaml */.qm)(named)].join('\n'));
};
const asked = async (cluster) => {
    try {
        const { username, groups } = await cluster.whoAmI();
        return { user: username, groups };
    }
    catch (thrown) {
        // It is help beside the refusal, which stands already.
        if (thrown instanceof problem/* Refusal */.P)
            return undefined;
        throw thrown;
    }
};


/***/ })

};
