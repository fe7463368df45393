export const id = 2830;
export const ids = [2830];
export const modules = {

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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


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

/***/ 88553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);


const openConfiguration = async (run, head, needed) => {
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, run.inputs.config, { base: '', head });
    if (configuration.head === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    return { repository, configuration: { ...configuration, head: configuration.head } };
};


/***/ }),

/***/ 30126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ openEnvironment),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Km: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _environments_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26775);
/* harmony import */ var _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65167);
/* harmony import */ var _grants_beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82488);
/* harmony import */ var _publish_live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76874);
/* harmony import */ var _outside_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58867);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74558);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21173);
/* harmony import */ var _read_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59392);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66923);
/* harmony import */ var _upgrade_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45364);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47515);













/**
 * Opens an environment for a comparison, has it worked on, and closes its cluster. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. What the work is refused with is told as the repository may
 * show it. `otherwise` goes on with the repository's files alone where the world cannot be reached; without it the run ends.
 */
const openEnvironment = async (run, settled, work, otherwise) => {
    const files = await openFiles(run, settled);
    const hides = readsLive(settled.environment) && (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidesLive */ .W)(run.context, settled.configuration);
    let world;
    try {
        world = await surround(run, settled);
        return await work({ ...files, world, hides: hides && world !== undefined });
    }
    catch (thrown) {
        const told = hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidingRefusal */ .gy)(thrown) : thrown;
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
    const hides = (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidesLive */ .W)(run.context, configuration);
    let world;
    try {
        world = await (0,_read_world_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorld */ .TY)(run, environment, { repository, revision: revisions.head });
        if (world === undefined)
            throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_10__/* .clusterNeeded */ .iI)(environment);
        return await work({ ...files, environment, world, hides });
    }
    catch (thrown) {
        throw hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidingRefusal */ .gy)(thrown) : thrown;
    }
    finally {
        world?.cluster.close();
    }
};
/** Everything but the world. */
const openFiles = async (run, { repository, revisions, configuration, environment, identity, file, cache, sides, unit, unjudged, sidesOf }) => {
    const { before, after } = run.inputs;
    const read = await (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_7__/* .readDeclaredCalls */ .A)(repository, configuration, revisions, environment);
    const own = sides ??
        (environment === undefined || sidesOf === undefined
            ? await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .readSides */ .h)(run, repository, configuration, revisions, environment, cache)
            : await sidesOf(environment));
    const folders = before !== undefined && after !== undefined;
    const listed = (0,_grants_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .withBeside */ .Rx)(own, unjudged?.beside ?? [], environment, configuration);
    const ofNamespace = (0,_files_of_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .withFilesOfNamespace */ .AH)(listed, unjudged?.ofNamespaces ?? [], environment);
    // A unit that was found by itself is told of the same changes where it is found.
    const told = sides === undefined ? await (0,_outside_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .withOutsideChanges */ .N)(ofNamespace, unjudged?.outside ?? [], environment) : ofNamespace;
    const found = sides !== undefined || folders || environment === undefined || sidesOf === undefined
        ? told
        : await (0,_environments_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnvironmentsBeside */ .D)(told, environment, { configuration, sidesOf });
    const upgrade = (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_11__/* .upgradeOf */ .A)(run.istio, configuration, environment?.name);
    return {
        configuration,
        ...repositoryOf(run.context),
        ...(file === undefined ? {} : { file }),
        environment,
        identity,
        ...(unit === undefined ? {} : { unit }),
        ...(environment !== undefined || run.inputs.namespace === undefined ? {} : { namespace: run.inputs.namespace }),
        sides: {
            ...found,
            unproven: [...(found.unproven ?? []), ...(unjudged?.reasons ?? [])],
            notes: [...(found.notes ?? []), ...(unjudged?.notes ?? [])],
            unreadableBefore: [...found.unreadableBefore, ...read.unreadableBefore],
        },
        // An object that stands alone for its files is compared by itself.
        calls: sides === undefined ? read.calls : {},
        world: undefined,
        hides: false,
        ...(upgrade === undefined ? {} : { upgrade }),
        revisions: folders ? { base: before, head: after } : revisions,
        render: file === undefined ? run.render : { ...run.render, source: sourceOf(run, file) },
        today: new Date(run.clock.now()).toISOString().slice(0, 10),
    };
};
/** Names change hands and forks have the same ones; a merge request belongs to the repository that it goes to. */
const repositoryOf = ({ platform, serverUrl, repository, mergeRequest, }) => platform === 'local' ? {} : { repository: `${platform}:${serverUrl}:${mergeRequest?.projectId || repository.id}` };
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
        return (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_12__/* .readSnapshotWorld */ .N)(run, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(run, environment) ? (0,_read_world_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorld */ .TY)(run, environment, base) : undefined;
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }, environment) => environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available';
/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = (error) => {
    if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P))
        return undefined;
    const [problem] = error.problems;
    return _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[problem.code].exit === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
        ? problem
        : undefined;
};


/***/ }),

/***/ 82830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironmentMesh: () => (/* binding */ readEnvironmentMesh)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28380);
/* harmony import */ var _plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16817);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);
/* harmony import */ var _open_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88553);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30126);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47515);








const checkout = { base: 'worktree', head: 'worktree' };
/**
 * The mesh of one environment as `check` composes it from the checkout: its files or its unit, what its bindings render,
 * its settings, and its snapshot; nothing of a cluster itself. Throws a `Refusal` where a part is not read.
 */
const readEnvironmentMesh = async (run, name, { folder, snapshot }) => {
    const asked = { ...run, inputs: { ...run.inputs, environment: name, before: folder, after: folder } };
    const { repository, configuration } = await (0,_open_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .openConfiguration */ .h)(asked, checkout.head, {
        purpose: 'explain takes the environment from it',
        remedy: 'Run it in the checkout that the review names, or give the path with `--config`.',
    });
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, asked.inputs, {
        message: 'explain asks one environment, and it is not said which',
        remedy: 'Name one with `--environment`.',
    });
    const files = await (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .openFiles */ .Km)(asked, {
        repository,
        revisions: checkout,
        configuration,
        environment,
        identity: undefined,
    });
    const configured = environment.snapshot;
    const world = snapshot !== undefined
        ? await readTaken(run, snapshot)
        : configured === undefined
            ? undefined
            : await (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__/* .readSnapshotWorld */ .N)(run, environment, configured, { repository, revision: checkout.head }, checkout.head);
    const opened = { ...files, world };
    const [first, ...rest] = (opened.sides.unproven ?? []).map(({ text }) => notRead(text, environment.unit));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEnvironment */ .v)(opened).meshes.after;
};
const readTaken = async (run, path) => {
    const folder = path.replace(/\/+$/, '');
    const { identity, state } = (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)((await run.readFolder(folder)).files, folder, _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA);
    return { identity, state, denied: [] };
};
const notRead = (text, unit) => ({
    code: unit?.tool === 'helm' || (unit?.values.length ?? 0) > 0 ? 'HELM_TEMPLATE' : 'KUSTOMIZATION',
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
});


/***/ }),

/***/ 47515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSnapshotWorld)
/* harmony export */ });
/* unused harmony export ageText */
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28380);



/** Clocks of two machines differ; a snapshot from further ahead is no snapshot. */
const skew = 300;
/**
 * Reads the environment's snapshot in place of its cluster: the base revision's, which a merge request cannot change, or
 * one that another job handed over, which the change then may not hold.
 */
const readSnapshotWorld = async (run, environment, settings, base, head) => {
    const files = await filesOf(run, settings, base, head);
    const snapshot = (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)(files, settings.folder, _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA);
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
const trackedFile = (folder, path) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_TRACKED',
    message: `the snapshot ${JSON.stringify(folder)} is to come from another job, and the change holds files there`,
    expected: 'a folder that the repository does not have',
    received: path,
    remedy: 'Remove the folder from the repository, or write `from: repository` to take the base revision’s.',
});
const fromTheFuture = ({ folder }, taken) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_INVALID',
    message: `the snapshot ${JSON.stringify(folder)} says that it was taken in the future`,
    expected: 'a time that has passed',
    received: taken,
    remedy: 'Set the clock of the machine that takes the snapshot, and take it again.',
});


/***/ }),

/***/ 45364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ upgradeOf)
/* harmony export */ });
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);

/** The upgrade that a run is about: the one that was asked for, else that of a changed `mesh.istioVersion`. */
const upgradeOf = (asked, { base, head }, environment) => {
    if (asked !== undefined)
        return asked;
    const [from, to] = [versionIn(base, environment), versionIn(head, environment)];
    return to === undefined || to === from || (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(to) === undefined ? undefined : { to };
};
const versionIn = (config, name) => name === undefined
    ? config?.protected.mesh?.istioVersion
    : config?.protected.environments.find((one) => one.name === name)?.mesh.istioVersion;


/***/ })

};
