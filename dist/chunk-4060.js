export const id = 4060;
export const ids = [4060];
export const modules = {

/***/ 83547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ grantsBeside),
/* harmony export */   G8: () => (/* binding */ leftOutReason),
/* harmony export */   Rx: () => (/* binding */ withBeside)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16059);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70934);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16918);




/** Why a file that the change's own list leaves out was not judged. */
const leftOutReason = function (path, files) { return ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path)}\` changes, and the list that the same change brings with ${files} leaves it out: it was not judged, and without that list it would have been. Add it to \`policies\`, or change the two one after the other`,
    where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path), line: 1, column: 1 },
}) };
/**
 * Of these files, those that hold RBAC and nothing else, each object whole and with its own namespace, in a file that nothing builds
 * from: `rbac.yaml`, as `init` prints it. RBAC only adds: what such a file grants it grants wherever it is applied, so it is judged with
 * every environment that it may be about. Of a policy that is not known, what it does depends on the others of its cluster.
 */
const grantsBeside = async function (repository, { base, head }, paths) {
    if (paths.length === 0)
        return [];
    const [before, after] = await Promise.all([base, head].map((revision) => (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevisionUnits */ .Rd)(repository, revision, '')));
    if (before === undefined || after === undefined)
        return [];
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReader */ .q2)({ selection: 'named', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)() });
    const grantsIn = (side, path) => {
        if (side.found.isTaken(path) || side.tree.isLink(path))
            return undefined;
        const file = side.files.find((one) => one.path === path);
        if (file === undefined)
            return side.listing.some((one) => one.path === path) ? undefined : [];
        return grantsOf(read(file));
    };
    const found = paths.flatMap((path) => {
        const [old, now] = [grantsIn(before, path), grantsIn(after, path)];
        return old === undefined || now === undefined ? [] : [{ path, before: old, after: now }];
    });
    // Of one name in two files nobody knows which is applied.
    const counts = new Map();
    for (const { before: old, after: now } of found)
        for (const key of new Set([...old, ...now].map(({ key: one }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one))))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return found.filter((file) => [...file.before, ...file.after].every(({ key }) => counts.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) === 1));
};
const grantsOf = function (read) {
    const { objects, ignored, unread, withoutNamespace } = read;
    const isWhole = ignored.length === 0 && unread.length === 0 && withoutNamespace.length === 0;
    const isOnce = new Set(objects.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))).size === objects.length;
    return isWhole && isOnce && objects.every(({ key }) => key.group === 'rbac.authorization.k8s.io')
        ? objects
        : undefined;
};
/**
 * The sides of an environment with the files that the change's own list leaves out. Objects in the namespace of another environment
 * are that one's. A file with an object that the environment describes itself proves nothing.
 */
const withBeside = function (sides, files, environment, { protected: settings, head }) {
    if (files.length === 0)
        return sides;
    const others = new Set((settings?.environments ?? []).map(({ namespace }) => namespace));
    const isAbout = ({ key }) => environment === undefined || key.namespace === environment.namespace || !others.has(key.namespace);
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const [before, after, reasons] = [[], [], []];
    for (const file of files) {
        const [old, now] = [file.before.filter(isAbout), file.after.filter(isAbout)];
        if ([...old, ...now].some(({ key }) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))))
            reasons.push(leftOutReason(file.path, head?.locate('').path ?? 'meshgate.yaml'));
        else {
            before.push(...old);
            after.push(...now);
        }
    }
    return {
        ...sides,
        before: [...sides.before, ...before],
        after: [...sides.after, ...after],
        unproven: [...(sides.unproven ?? []), ...reasons],
    };
};


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

/***/ 30126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ openEnvironment),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   ch: () => (/* binding */ sameFolders)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _beside_grants_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83547);
/* harmony import */ var _publish_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76874);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74558);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _read_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59392);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66923);
/* harmony import */ var _upgrade_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45364);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47515);










/** What is said of two folders that a reader would take for a comparison. */
const sameFolders = 'both folders hold the same files';
/**
 * Opens an environment for a comparison, has it worked on, and closes its cluster. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. What the work is refused with is told as the repository may
 * show it. `otherwise` goes on with the repository's files alone where the world cannot be reached; without it the run ends.
 */
const openEnvironment = async function (run, settled, work, otherwise) {
    const files = await openFiles(run, settled);
    const hides = readsLive(settled.environment) && (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesLive */ .W)(run.context, settled.configuration);
    let world;
    try {
        world = await surround(run, settled);
        return await work({ ...files, world, hides: hides && world !== undefined });
    }
    catch (thrown) {
        const told = hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidingRefusal */ .gy)(thrown) : thrown;
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
const openCluster = async function (run, settled, work) {
    const { repository, environment, configuration, revisions } = settled;
    const files = await openFiles(run, settled);
    const hides = (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesLive */ .W)(run.context, configuration);
    let world;
    try {
        world = await (0,_read_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorld */ .TY)(run, environment, { repository, revision: revisions.head });
        if (world === undefined)
            throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterNeeded */ .iI)(environment);
        return await work({ ...files, environment, world, hides });
    }
    catch (thrown) {
        throw hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidingRefusal */ .gy)(thrown) : thrown;
    }
    finally {
        world?.cluster.close();
    }
};
/** Everything but the world. */
const openFiles = async function (run, { repository, revisions, configuration, environment, identity, file, cache, sides, unit, unjudged, sidesOf }) {
    const { before, after } = run.inputs;
    const read = await (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeclaredCalls */ .A)(repository, configuration, revisions, environment);
    const own = sides ??
        (environment === undefined || sidesOf === undefined
            ? await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment, cache)
            : await sidesOf(environment));
    const folders = before !== undefined && after !== undefined;
    const listed = (0,_beside_grants_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .withBeside */ .Rx)(own, unjudged?.beside ?? [], environment, configuration);
    const ofNamespace = await withFiles(listed, unjudged?.ofNamespaces, environment);
    // A unit that was found by itself is told of the same changes where it is found.
    const told = sides === undefined ? await withOutside(ofNamespace, unjudged?.outside ?? [], environment) : ofNamespace;
    const found = sides !== undefined
        ? told
        : folders || environment === undefined || sidesOf === undefined
            ? await withOwnUnread(told)
            : await withOtherEnvironments(told, environment, { configuration, sidesOf });
    const upgrade = (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_8__/* .upgradeOf */ .A)(run.istio, configuration, environment?.name);
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
        revisions: folders
            ? { base: before, head: after, ...(own.isSame === true && run.istio === undefined ? { note: sameFolders } : {}) }
            : revisions,
        render: file === undefined ? run.render : { ...run.render, source: sourceOf(run, file) },
        today: new Date(run.clock.now()).toISOString().slice(0, 10),
    };
};
/** Names change hands and forks have the same ones; a merge request belongs to the repository that it goes to. */
const repositoryOf = function ({ platform, serverUrl, repository, mergeRequest, }) { return platform === 'local' ? {} : { repository: `${platform}:${serverUrl}:${mergeRequest?.projectId || repository.id}` } };
/** Rendered objects name the file that asks for them. */
const sourceOf = function ({ context }, file) { return context.repository.path === '' ? file : `${context.repository.path}/${file}` };
/** A snapshot of the protected branch is public already; one that another job hands over is not. */
const readsLive = function (environment) { return environment?.snapshot === undefined ? environment?.cluster !== undefined : environment.snapshot.from !== 'repository' };
const surround = async function (run, { repository, revisions, configuration, environment }) {
    if (environment === undefined || repository === undefined)
        return undefined;
    // Where the base has no configuration yet, head's counts with the files that it names.
    const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const base = { repository, revision };
    if (environment.snapshot !== undefined)
        return (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_9__/* .readSnapshotWorld */ .N)(run, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(run, environment) ? (0,_read_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorld */ .TY)(run, environment, base) : undefined;
};
const withOtherEnvironments = async function (sides, environment, around) {
    const [{ withEnvironmentsBeside }, { withObjectsForNamespace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(2687)]).then(__webpack_require__.bind(__webpack_require__, 86588)),
        Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(5396)]).then(__webpack_require__.bind(__webpack_require__, 48371)),
    ]);
    return withEnvironmentsBeside(await withObjectsForNamespace(sides, environment, around), environment, around);
};
/** What of its own files nobody can read may name who moves; units that were found by themselves were asked where they are found. */
const withOwnUnread = async function (sides) {
    const parts = sides.unread?.parts;
    if (parts === undefined || parts.after.length + parts.repeated.length === 0)
        return sides;
    const { withUnreadNames } = await Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(6554)]).then(__webpack_require__.bind(__webpack_require__, 32457));
    return withUnreadNames(sides, new Set());
};
const withFiles = async function (sides, files, environment) {
    if (files === undefined || files.files.length === 0)
        return sides;
    const { withFilesOfNamespace } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(1457)]).then(__webpack_require__.bind(__webpack_require__, 51457));
    return withFilesOfNamespace(sides, files, environment);
};
/** What else the change touches is looked into by what finds units, which is loaded where there is any. */
const withOutside = async function (sides, changes, environment) {
    if (changes.length === 0)
        return sides;
    const { withOutsideChanges } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(6926)]).then(__webpack_require__.bind(__webpack_require__, 86926));
    return withOutsideChanges(sides, changes, environment);
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = function ({ context }, environment) { return environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available' };
/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = function (error) {
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
/* harmony import */ var _plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41964);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);
/* harmony import */ var _open_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88553);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30126);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47515);








const checkout = { base: 'worktree', head: 'worktree' };
/**
 * The mesh of one environment as `check` composes it from the checkout: its files or its unit, what its bindings render,
 * its settings, and its snapshot; nothing of a cluster itself. Throws a `Refusal` where a part is not read.
 */
const readEnvironmentMesh = async function (run, name, { folder, snapshot }) {
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
const readTaken = async function (run, path) {
    const folder = path.replace(/\/+$/, '');
    const { identity, state } = (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)((await run.readFolder(folder)).files, folder, _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA);
    return { identity, state, denied: [] };
};
const notRead = function (text, unit) { return ({
    code: unit?.tool === 'helm' || (unit?.values.length ?? 0) > 0 ? 'HELM_TEMPLATE' : 'KUSTOMIZATION',
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
}) };


/***/ }),

/***/ 47515:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(47515, module.exports, ["N"], "./later-open.cjs")

/***/ }),

/***/ 45364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ upgradeOf)
/* harmony export */ });
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);

/** The upgrade that a run is about: the one that was asked for, else that of a changed `mesh.istioVersion`. */
const upgradeOf = function (asked, { base, head }, environment) {
    if (asked !== undefined)
        return asked;
    const [from, to] = [versionIn(base, environment), versionIn(head, environment)];
    return to === undefined || to === from || (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(to) === undefined ? undefined : { to };
};
const versionIn = function (config, name) { return name === undefined
    ? config?.protected.mesh?.istioVersion
    : config?.protected.environments.find((one) => one.name === name)?.mesh.istioVersion };


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 31147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ digestOfReviewed),
/* harmony export */   Rg: () => (/* binding */ digestOfRun),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26460);



const sha256 = function (text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex') };
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = function (reviewed) {
    const permissions = (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(reviewed.permissions);
    const told = { ...reviewed, access: (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(reviewed.access), permissions };
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(told))}`;
};
/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
const digestOfRun = function (plans) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return only.digest;
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(plans.map(({ digest }) => digest)))}`;
};


/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = function (value) { return `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(value).slice(0, 12)})` };
/** Private members of a JWK (RFC 7518 \u00a76.2.2, \u00a76.3.2, \u00a76.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = function (text) { return [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text) };
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = function (value) {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = function (key, value) {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = function (value, secret) {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = function (value) {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = function (entries) {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = function (value) { return typeof value === 'string' && maskedForm.test(value) };
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = function (name, value) { return (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value) };
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = function (text) {
    const keys = text.includes('"kty"') ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = function (word) {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = function (word) {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 26460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   b: () => (/* binding */ permissionsWithoutPlaces)
/* harmony export */ });
/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
const withoutPlaces = function (access) { return ({
    ...access,
    reasons: access.reasons.map(reasonWithoutPlace),
    ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
    destinations: access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(rowWithoutPlaces),
        lost: destination.lost.map(rowWithoutPlaces),
        reasons: destination.reasons.map(reasonWithoutPlace),
    })),
}) };
/** The same of permissions: where binding and role stand is shown beside them. */
const permissionsWithoutPlaces = function (permissions) { return permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
})) };
const rowWithoutPlaces = function ({ who, what, where, otherPorts, witness, before, after }) { return ({
    who,
    what,
    where,
    ...(otherPorts === undefined ? {} : { otherPorts }),
    witness,
    before: decisionWithoutPlace(before),
    after: decisionWithoutPlace(after),
}) };
const noteWithoutPlaces = function ({ text, about }) { return about === undefined || about.kind === 'upgrade'
    ? { text, ...(about === undefined ? {} : { about }) }
    : { text, about: { kind: about.kind } } };
const decisionWithoutPlace = function ({ allowed, status, by }) { return ({ allowed, status, by }) };
const reasonWithoutPlace = function ({ code, text }) { return ({ code, text }) };


/***/ })

};
