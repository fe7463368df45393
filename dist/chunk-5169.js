export const id = 5169;
export const ids = [5169];
export const modules = {

/***/ 52087:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(52087, module.exports, ["L7","Y9","rI"], "./later-mesh.cjs")

/***/ }),

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

/***/ 2683:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withoutIdentity),
/* harmony export */   m: () => (/* binding */ callerTitle)
/* harmony export */ });
/** A caller without an identity, as people read it. */
const withoutIdentity = 'callers without mTLS';
/** The caller of a recorded request by what policies know it: its ServiceAccount, `shop/web`, where it has one. */
const callerTitle = function (principal) {
    if (principal === undefined || principal === '')
        return withoutIdentity;
    const [, namespace = '', account] = /\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal) ?? [];
    return account === undefined ? principal : `${namespace}/${account}`;
};


/***/ }),

/***/ 96245:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ unknownObjects),
/* harmony export */   ZT: () => (/* binding */ isBeside),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   v8: () => (/* binding */ driftKinds)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _reviewed_writers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49193);


/**
 * How an object is not what the protected branch says, in the order in which it is told.
 *
 * - `refused`: a binding that apply would not write any more, since the cluster is another.
 * - `foreign`: no file knows it, and it decides who reaches what the environment owns, or gives its identities something.
 * - `left over`: meshgate wrote it, and nothing asks for it, or not any more.
 * - `orphan`: it refers to what is gone.
 *
 * The others are somebody else's, so they are told and are no drift by themselves:
 *
 * - `beside`: it gives somebody rights in the environment's namespace, or an account of that namespace rights anywhere.
 * - `mesh-wide`: a policy of the root namespace that selects what the environment owns.
 * - `cluster-wide`: a binding to a group that its identities are in.
 */
const driftKinds = [
    'refused',
    'changed',
    'foreign',
    'left over',
    'orphan',
    'missing',
    'beside',
    'mesh-wide',
    'cluster-wide',
];
/** Told, and no drift by itself: it is not the environment's. */
const isBeside = function ({ kind }) { return kind === 'beside' || kind === 'mesh-wide' || kind === 'cluster-wide' };
/** Objects that no file of the branch and no binding of it asks for. */
const unknownObjects = function ({ desired, state, }) {
    const known = new Set(desired.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
    return state.objects.filter(({ key }) => !known.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
};
/** The newest write of somebody else, or of meshgate where nobody else wrote. */
const writerOf = function (object) {
    const writes = (0,_reviewed_writers_js__WEBPACK_IMPORTED_MODULE_1__/* .writesOf */ .AP)(object);
    const write = writes.find((one) => !(0,_reviewed_writers_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnWrite */ .sE)(one)) ?? writes[0];
    return write === undefined ? {} : { by: (0,_reviewed_writers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTitle */ .Gn)(write) };
};


/***/ }),

/***/ 50190:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(50190, module.exports, ["c","j"], "./later-plan.cjs")

/***/ }),

/***/ 41244:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(41244, module.exports, ["mi","CW","qm"], "./later-plan.cjs")

/***/ }),

/***/ 73079:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(73079, module.exports, ["O","u"], "./later-plan.cjs")

/***/ }),

/***/ 49193:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(49193, module.exports, ["AP","BW","Gn","S4","gB","sE"], "./later-plan.cjs")

/***/ }),

/***/ 94283:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(94283, module.exports, ["yD","Ie","eh"], "./later-plan.cjs")

/***/ }),

/***/ 38128:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(38128, module.exports, ["DK","Nh","Yh","am","bW","dL","ot"], "./later-review.cjs")

/***/ }),

/***/ 64327:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chainLine),
/* harmony export */   J: () => (/* binding */ chainSection)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88796);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57531);



const leads = function (kept, gained, lost) { return ({
    kept,
    gained,
    lost,
    unknown: 'cannot tell:',
}) };
const jobLeads = leads('job of', 'now job of', 'no longer job of');
const accountLeads = leads('service account', 'newly bound service account', 'no longer bound service account');
const mayLeads = leads('may', 'now may', 'no longer may');
const told = function (link, words) { return ({
    ...link,
    lead: words[link.change],
}) };
const nothing = function (text) { return ({ change: 'kept', lead: '', text }) };
/** What is not shown, by what happens to it; gains and losses are named, so that none is passed over. */
const furtherOf = function (links, of) {
    const words = {
        gained: `more ${of} gained`,
        lost: `more ${of} lost`,
        unknown: `more ${of} that cannot be told`,
        kept: `more ${of}`,
    };
    return ['gained', 'lost', 'unknown', 'kept'].flatMap((change) => {
        const number = links.further[change];
        return number > 0 ? [{ change, lead: '', text: `${number} ${words[change]}` }] : [];
    });
};
const partLine = function ({ change, lead, text }) {
    const shown = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .M)(text, 240);
    if (lead === '')
        return change === 'gained' || change === 'lost' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(shown)] : shown;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${change === 'kept' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(lead) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(lead)} ${shown}`;
};
const jobsOf = function ({ jobs }) {
    const shown = jobs.shown.map((link) => told(link, jobLeads));
    return shown.length === 0 ? [nothing('no job')] : [...shown, ...furtherOf(jobs, 'jobs')];
};
const accountOf = function ({ account: { change, name, namespace } }) { return ({
    change,
    lead: accountLeads[change],
    text: `${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} in ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(namespace)}`,
}) };
const mayOf = function ({ permissions, access }) {
    const may = (links, none, of) => [
        ...(links.shown.length === 0 ? [nothing(none)] : links.shown.map((link) => told(link, mayLeads))),
        ...furtherOf(links, of),
    ];
    return [
        ...may(permissions, 'nothing in Kubernetes by roles of its own', 'permissions'),
        ...may(access, 'nothing at the services of its bindings', 'accesses'),
    ];
};
/** One chain as a sentence: job, ServiceAccount, what it may do. The comment, the terminal and the report say the same. */
const chainLine = function (chain, limit = Infinity) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(jobsOf(chain), Infinity, partLine), partLine(accountOf(chain)), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(mayOf(chain), limit, partLine)], ' \u2192 ') };
const chainsShown = { full: 50, short: 5, list: 1, verdict: 0 };
const partsShown = { full: 40, short: 6, list: 3, verdict: 0 };
/** From the job to the mesh, one sentence for each ServiceAccount of which a link changes. */
const chainSection = function (chains, level) { return chains.length === 0 || level === 'verdict'
    ? []
    : [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)('From the job to the mesh'),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(chains, chainsShown[level], (chain) => chainLine(chain, partsShown[level])),
    ] };


/***/ }),

/***/ 84024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ asPeopleCount),
  k: () => (/* binding */ changeSection)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
;// CONCATENATED MODULE: ./src/review/generated-title.ts




/**
 * One line or two for each object that meshgate renders from a binding: its name and all that it gives. An object of another
 * shape than the renderer's, or with a label or annotation of anybody else, gets none and is shown in full; so nothing
 * that matters can hide behind a short line.
 */
const generatedTitles = function (rendered) { return new Map(rendered.flatMap((object) => {
    const key = keyOf(object);
    const gives = key === undefined || !hasOwnMetadata(object) ? undefined : whatItGives(object, key);
    return key === undefined || gives === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(key), lines((0,ports_object/* keyTitle */.Gv)(key), gives)]];
})) };
/** A long one stands under its title, so that a narrow page shows it. */
const lines = function (title, gives) {
    const whole = (0,mask/* maskText */.gC)(`${title}: ${gives}`);
    return whole.length <= 100 ? [whole] : [`${(0,mask/* maskText */.gC)(title)}:`, `  ${(0,review_escape/* cut */.Jj)((0,mask/* maskText */.gC)(gives), 600, ' ... ')}`];
};
const textOf = function (value) { return (typeof value === 'string' ? value : '') };
const keyOf = function (object) {
    const metadata = object['metadata'];
    const version = textOf(object['apiVersion']);
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    return {
        group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
        kind: textOf(object['kind']),
        namespace: textOf(metadata['namespace']),
        name: textOf(metadata['name']),
    };
};
const has = function (object, ...names) { return Object.keys(object).every((name) => names.includes(name)) };
const ownLabel = /^(?:app\.kubernetes\.io\/managed-by|applyset\.kubernetes\.io\/(?:id|part-of))$/;
const ownAnnotation = /^(?:meshgate\.dev|applyset\.kubernetes\.io)\//;
const hasOwnMetadata = function (object) {
    const metadata = object['metadata'];
    if (!(0,json/* isJsonObject */.OW)(metadata) || !has(metadata, 'name', 'namespace', 'labels', 'annotations'))
        return false;
    const names = (member) => {
        const value = metadata[member];
        return (0,json/* isJsonObject */.OW)(value) ? Object.keys(value) : [];
    };
    return (names('labels').every((name) => ownLabel.test(name)) &&
        names('annotations').every((name) => ownAnnotation.test(name)));
};
const headMembers = ['apiVersion', 'kind', 'metadata'];
const whatItGives = function (object, key) {
    const body = Object.fromEntries(Object.entries(object).filter(([name]) => !headMembers.includes(name)));
    switch (`${key.group}/${key.kind}`) {
        case '/ServiceAccount':
            return has(body, 'automountServiceAccountToken') && body['automountServiceAccountToken'] === false
                ? 'an identity, no token mounted by itself'
                : undefined;
        case '/ConfigMap':
            return has(body) ? 'the list of what meshgate wrote' : undefined;
        case 'rbac.authorization.k8s.io/Role':
            return has(body, 'rules') ? generated_title_all(body['rules'], permission) : undefined;
        case 'rbac.authorization.k8s.io/RoleBinding':
            return has(body, 'roleRef', 'subjects') ? boundTo(body) : undefined;
        case 'security.istio.io/AuthorizationPolicy':
            return has(body, 'spec') ? access(body['spec']) : undefined;
        default:
            return undefined;
    }
};
/** Every part must be told, or none is. */
const generated_title_all = function (value, told, between = '; ') {
    if (!Array.isArray(value) || value.length === 0)
        return undefined;
    const texts = value.map((item) => ((0,json/* isJsonObject */.OW)(item) ? told(item) : undefined));
    return texts.every((text) => text !== undefined) ? texts.join(between) : undefined;
};
const list = function (value) { return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined };
const permission = function (rule) {
    if (!has(rule, 'apiGroups', 'resources', 'verbs', 'resourceNames'))
        return undefined;
    const [verbs, resources, groups] = [list(rule['verbs']), list(rule['resources']), list(rule['apiGroups'])];
    const names = rule['resourceNames'] === undefined ? '' : list(rule['resourceNames']);
    if (verbs === undefined || resources === undefined || groups === undefined || names === undefined)
        return undefined;
    return `${verbs} ${resources}${groups === '' ? '' : ` of ${groups}`}${names === '' ? '' : ` named ${names}`}`;
};
const boundTo = function (body) {
    const role = body['roleRef'];
    if (!(0,json/* isJsonObject */.OW)(role) || !has(role, 'apiGroup', 'kind', 'name'))
        return undefined;
    const subjects = generated_title_all(body['subjects'], (subject) => has(subject, 'kind', 'name', 'namespace')
        ? `${textOf(subject['kind'])} ${textOf(subject['namespace'])}/${textOf(subject['name'])}`
        : undefined, ', ');
    return subjects === undefined ? undefined : `${textOf(role['kind'])} ${textOf(role['name'])} for ${subjects}`;
};
const access = function (spec) {
    if (!(0,json/* isJsonObject */.OW)(spec) || !has(spec, 'selector', 'action', 'rules') || spec['action'] !== 'ALLOW')
        return undefined;
    const labels = (0,json/* isJsonObject */.OW)(spec['selector']) && has(spec['selector'], 'matchLabels') ? spec['selector']['matchLabels'] : undefined;
    const rules = generated_title_all(spec['rules'], rule);
    if (!(0,json/* isJsonObject */.OW)(labels) || rules === undefined)
        return undefined;
    const selector = Object.entries(labels).map(([name, value]) => `${name}=${textOf(value)}`);
    return selector.length === 0 ? undefined : `on ${selector.join(',')} allows ${rules}`;
};
const rule = function (value) {
    if (!has(value, 'from', 'to', 'when'))
        return undefined;
    const from = value['from'] === undefined
        ? 'requests'
        : generated_title_all(value['from'], (entry) => {
            const source = entry['source'];
            return (0,json/* isJsonObject */.OW)(source) && has(entry, 'source') && has(source, 'principals')
                ? list(source['principals'])
                : undefined;
        }, ' or ');
    const to = generated_title_all(value['to'], (entry) => {
        const operation = entry['operation'];
        if (!(0,json/* isJsonObject */.OW)(operation) || !has(entry, 'operation'))
            return undefined;
        const parts = Object.entries(operation).map(([name, values]) => [name, list(values)]);
        return parts.every(([, values]) => values !== undefined)
            ? parts.map(([name, values]) => `${name} ${values ?? ''}`).join(' \u00b7 ')
            : undefined;
    }, ' or ');
    const when = value['when'] === undefined
        ? ''
        : generated_title_all(value['when'], (condition) => {
            const values = list(condition['values']);
            return has(condition, 'key', 'values') && values !== undefined
                ? `${textOf(condition['key'])} is ${values}`
                : undefined;
        }, ' and ');
    return from === undefined || to === undefined || when === undefined
        ? undefined
        : `${from}: ${to}${when === '' ? '' : ` \u00b7 when ${when}`}`;
};

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/review/change-section.ts










const change_section_order = { removed: 0, changed: 1, added: 2 };
const signs = { removed: '-', changed: ' ', added: '+' };
/** Lines of one value; a longer one is cut and says so. */
const linesShown = 120;
/** Items of a list that stays that are named. */
const itemsNamed = 3;
/** The writer of a fence escapes its lines, and any character of ours in them. */
const shownLater = ' ... ';
/** YAML 1.2 without what a reader could mistake: no anchors, and every text on one line. */
const yamlLines = function (value) { return (0,dist/* stringify */.As)(value, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0 }).trimEnd().split('\n') };
/** A branch of YAML with one step of indentation, or a scalar. */
const marked = function (sign, name, value) {
    const lines = yamlLines(value);
    const [only = ''] = lines;
    const isBranch = ((0,json/* isJsonObject */.OW)(value) || Array.isArray(value)) && !/^(\{\}|\[\])$/.test(only);
    const body = isBranch ? lines.map((line) => (name === '' ? line : `  ${line}`)) : [];
    const head = name === '' ? [] : [isBranch ? `${name}:` : `${name}: ${lines.join(' ')}`];
    const all = name === '' && !isBranch ? lines : [...head, ...body];
    const shown = all.slice(0, linesShown).map((line) => `${sign} ${(0,review_escape/* cut */.Jj)(line, 300, shownLater)}`);
    return all.length > linesShown ? [...shown, `${sign} # and ${(0,plural/* plural */.L)(all.length - linesShown, 'line')} more`] : shown;
};
/** `/spec/rules/1/to` as people write it: `spec.rules[1].to`; names with other characters stay in quotes. */
const pathTitle = function (pointer) { return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => /^\d+$/.test(part)
    ? `[${part}]`
    : /^[A-Za-z][\w-]*$/.test(part)
        ? `${index === 0 ? '' : '.'}${part}`
        : `["${(0,review_escape/* cut */.Jj)((0,mask/* maskText */.gC)(part), 120, shownLater)}"]`)
    .join('') };
/**
 * What comes and what goes of a list, where the items that stay keep their order; the whole of both lists would leave that to
 * the reader.
 */
const itemLines = function (name, before, after, show, named) {
    if (!Array.isArray(before) || !Array.isArray(after) || name === '')
        return undefined;
    const textsOf = (list) => list.map((item) => JSON.stringify(item));
    const [old, now] = [textsOf(before), textsOf(after)];
    const gone = old.filter((item) => !now.includes(item));
    const come = now.filter((item) => !old.includes(item));
    const stay = old.filter((item) => now.includes(item));
    const isSameOrder = now.filter((item) => old.includes(item)).join('\n') === stay.join('\n');
    if (stay.length === 0 || gone.length + come.length === 0 || !isSameOrder)
        return undefined;
    const said = (sign, items) => items.flatMap((item) => marked(sign, '', show([JSON.parse(item)])));
    // Few are named: who reads the list asks which.
    const kept = named === 0 || stay.length > named ? [] : said(' ', stay);
    const counted = kept.length > 0 ? '' : ` # ${(0,plural/* plural */.L)(stay.length, 'item stays', 'items stay')}`;
    return [`  ${name}:${counted}`, ...kept, ...said('-', gone), ...said('+', come)];
};
/** `named`: so many items that stay are named, more are counted. */
const fieldLines = function (change, named = itemsNamed) { return change.fields.flatMap((field) => {
    const name = (0,review_escape/* cut */.Jj)(pathTitle(field.pointer), 240, shownLater);
    // Values of a Secret are never printed, whatever the plan says (attack C11).
    const show = (value) => change.key.kind !== 'Secret' ? (0,mask/* maskJson */.Te)(value) : name === '' ? (0,mask/* maskSecrets */.QU)(change.key, value) : '(masked)';
    const items = itemLines(name, field.before, field.after, show, named);
    if (items !== undefined)
        return items;
    return [
        ...(field.before === undefined ? [] : marked('-', name, show(field.before))),
        ...(field.after === undefined ? [] : marked('+', name, show(field.after))),
    ];
}) };
/** Objects by kind, namespace and name, `orders-2` before `orders-10`. */
const asPeopleCount = function (changes) { return (0,order/* inNumberOrder */.Tx)(changes, ({ key }) => [key.group, key.kind, key.namespace, key.name]) };
/** Objects of one diff that are named in its first line; it is a line of them each where they are more. */
const titlesInLine = 3;
const headingLines = function (changes) {
    const [first, ...rest] = changes;
    if (first === undefined)
        return [];
    if (rest.length === 0)
        return [`@@ ${first.kind}: ${(0,ports_object/* keyTitle */.Gv)(first.key)} @@`];
    const titles = changes.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key));
    return changes.length <= titlesInLine
        ? [`@@ ${first.kind}: ${titles.join(', ')} @@`]
        : [`@@ ${first.kind} alike: ${(0,plural/* plural */.L)(changes.length, 'object')} @@`, ...titles.map((title) => `  # ${title}`)];
};
/** Diffs, each once with the objects that have it: twenty times the same lines hide the one that differs. Items that stay may differ. */
const diffLines = function (changes) {
    const changed = (change) => JSON.stringify([
        change.kind,
        change.key.kind,
        fieldLines(change, 0),
        change.kind === 'changed' ? '' : (0,ports_object/* keyText */.Pu)(change.key),
    ]);
    return [...(0,group_by/* groupBy */.$)(changes, changed).values()].flatMap((alike) => {
        const whole = new Set(alike.map((change) => JSON.stringify(fieldLines(change))));
        const lines = alike.slice(0, 1).flatMap((change) => fieldLines(change, whole.size === 1 ? itemsNamed : 0));
        return [...headingLines(alike), ...lines];
    });
};
/** The objects of the change, removals first, as one diff; folded, since the verdict does not hang on it. */
const changeSection = function (changes, rendered, level) {
    if (changes.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const titles = generatedTitles(rendered);
    const titleOf = (change) => change.kind === 'added' ? titles.get((0,ports_object/* keyText */.Pu)(change.key)) : undefined;
    const counts = ['removed', 'changed', 'added']
        .map((kind) => ({ kind, number: changes.filter((change) => change.kind === kind).length }))
        .filter(({ number }) => number > 0)
        .map(({ kind, number }) => `${number} ${kind}`);
    const sorted = asPeopleCount(changes)
        .map((change, index) => ({ change, index, generated: titleOf(change) === undefined ? 0 : 1 }))
        .sort((a, b) => change_section_order[a.change.kind] - change_section_order[b.change.kind] || a.generated - b.generated || a.index - b.index)
        .map(({ change }) => change);
    const limit = level === 'full' ? sorted.length : 40;
    const shown = sorted.slice(0, limit);
    const own = shown.filter((change) => titleOf(change) === undefined);
    const generated = shown.flatMap((change) => titleOf(change) ?? []);
    const left = sorted.length - shown.length;
    const lines = [
        ...(level === 'full' ? diffLines(own) : own.map((change) => `${signs[change.kind]} ${(0,ports_object/* keyTitle */.Gv)(change.key)}`)),
        ...(generated.length === 0
            ? []
            : ['@@ added by meshgate, from the bindings @@', ...generated.map((title) => `+ ${title}`)]),
        ...(left > 0 ? [`@@ and ${left} more @@`] : []),
    ];
    return [(0,block/* details */.zH)((0,block/* say */.cv) `Objects: ${(0,block/* words */.aL)(counts.join(', '))}`, [(0,block/* fence */.EU)(lines, 'diff')])];
};


/***/ }),

/***/ 58470:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasSameObjects),
/* harmony export */   SR: () => (/* binding */ groupEnvironments),
/* harmony export */   Uj: () => (/* binding */ environmentTitle),
/* harmony export */   f2: () => (/* binding */ ownNamespaces),
/* harmony export */   oK: () => (/* binding */ namesNamespace),
/* harmony export */   tZ: () => (/* binding */ linesOfOwn)
/* harmony export */ });
/* harmony import */ var _plan_parity_own_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73079);
/* harmony import */ var _plan_without_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26460);
/* harmony import */ var _plan_summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94283);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77665);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35651);
/* harmony import */ var _gone_denies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69804);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55527);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64836);










/**
 * Two configurations may both have a `staging`: where a run judges several, the name says which is meant. So it does of two plans
 * of one environment, of the commit and of the cluster.
 */
const environmentTitle = function ({ reviewed, observed }) {
    if (reviewed.environment === null)
        return reviewed.unit;
    const title = observed.configuration === undefined ? reviewed.environment : `${reviewed.environment} (${observed.configuration})`;
    return observed.arrival === true ? `${title}, ${(0,_plan_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .besideCommit */ .yD)(observed)}` : title;
};
/** One text per value, whatever it holds: this is compared and never shown, so half a character is no mistake here. */
const sortedJson = function (value) { return JSON.stringify(value, (_, member) => typeof member === 'object' && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH)(a, b)))
    : member) };
/** An environment's own is the one that it names; a unit's the only one that it changes anything in or for. */
const ownNamespace = function ({ observed, reviewed }) {
    if (observed.place !== undefined)
        return observed.place.namespace;
    if (reviewed.environment !== null || reviewed.unit === undefined)
        return undefined;
    const touched = new Set([
        ...reviewed.change.flatMap(({ key: { namespace } }) => (namespace === '' ? [] : [namespace])),
        ...reviewed.access.destinations.map(({ namespace }) => namespace),
    ]);
    const [only, ...more] = touched;
    return more.length === 0 ? only : undefined;
};
/** The namespaces of environments that are told as one, where they have other names; undefined where one name says it. */
const ownNamespaces = function (plans) {
    const named = plans.map((plan) => ownNamespace(plan) ?? '');
    return new Set(named).size > 1 ? named : undefined;
};
/** A request of the row; the host by which it asks names the namespace where nothing else of the row does. */
const withOwnHost = function (row) {
    const { witness } = row;
    if (witness.http === undefined)
        return row;
    const { service, namespace } = witness.destination;
    const isOwn = witness.http.authority === `${service ?? ''}.${namespace}`;
    const http = isOwn ? { ...witness.http, authority: '' } : witness.http;
    return { ...row, witness: { ...witness, http } };
};
/** Texts in which a word is never the environment's own namespace, whatever it is called: a path is not. */
const paths = new Set(['what', 'where', 'paths', 'notPaths']);
const textsOfPaths = function (value, holder = '') {
    if (typeof value === 'string')
        return paths.has(holder) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((one) => textsOfPaths(one, holder));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(value)
        ? Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : textsOfPaths(inner, name)))
        : [];
};
/** What a reader would see twice, if two environments had it; the name of each one's own namespace is no difference. */
const difference = function (plan) {
    const said = partsOf(plan);
    const namespace = ownNamespace(plan);
    if (namespace === undefined)
        return sortedJson(said);
    return sortedJson([(0,_plan_parity_own_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .withOwnNamespace */ .u)(said, namespace), textsOfPaths(said)]);
};
const partsOf = function (plan) {
    const { protection, access, permissions, calls, assumed = [] } = plan.reviewed;
    const told = [...(0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_6__/* .introduced */ ._D)(plan), ...(0,_finding_section_js__WEBPACK_IMPORTED_MODULE_5__/* .standingCallFindings */ .pt)(plan)];
    const findings = told.map(({ rule, object, text }) => [rule, object, text]);
    const { destinations, ...whole } = (0,_plan_without_places_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutPlaces */ .B)(access);
    const parts = [
        plan.observed.unreached ?? '',
        plan.observed.arrival ?? false,
        protection,
        // How much a cluster holds beside what the change touches is said nowhere, and differs everywhere.
        { ...whole, unchanged: 0 },
        destinations.map((one) => ({ ...one, gained: one.gained.map(withOwnHost), lost: one.lost.map(withOwnHost) })),
        // A row for all but some names who of the known callers is in it.
        access.destinations.map(({ gained, lost }) => [...gained, ...lost].map(({ callers }) => callers ?? null)),
        (0,_plan_without_places_js__WEBPACK_IMPORTED_MODULE_9__/* .permissionsWithoutPlaces */ .b)(permissions),
        // Objects are folded, and told for each environment where they differ; what they do is compared by itself.
        (0,_gone_denies_js__WEBPACK_IMPORTED_MODULE_4__/* .goneDenies */ .A)(plan),
        calls ?? null,
        findings,
        assumed,
        // Where rows are not shown, their counts are the difference.
        plan.observed.hidden ?? null,
    ];
    return parts;
};
/** Groups plans with equal differences; a group stands where its first plan stood. */
const groupEnvironments = function (plans) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return [{ first: only, plans }];
    const groups = new Map();
    for (const plan of plans) {
        const key = difference(plan);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [plan]);
        else
            group.push(plan);
    }
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        return first === undefined ? [] : [{ first, plans: members }];
    });
};
/** Whether anything that a section says outside of its folds may name a namespace. */
const namesNamespace = function ({ reviewed: { access, permissions, findings, traffic, calls }, observed, }) { return access.destinations.length +
    access.reasons.length +
    (access.notes ?? []).length +
    permissions.length +
    findings.length +
    traffic.length +
    (calls?.changes ?? []).length +
    (observed.objections ?? []).length >
    0 };
/** Whether all of a group change the same objects, up to the names of their own namespaces. */
const hasSameObjects = function ({ plans }) { return plans.length < 2 ||
    new Set(plans.map((plan) => {
        const { change, rendered } = plan.reviewed;
        const said = [change, rendered];
        const namespace = ownNamespace(plan);
        return sortedJson(namespace === undefined ? said : (0,_plan_parity_own_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .withOwnNamespace */ .u)(said, namespace));
    })).size === 1 };
const linesOf = function (plan) { return [
    ...new Set(['gained', 'lost'].flatMap((side) => (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfSide */ .gO)(plan.reviewed.access, side).shown.flatMap((group) => (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .changedLines */ .MA)(plan, group)))),
] };
/** Lines of an environment's own, where its rows are told with those of the first one of its group. */
const linesOfOwn = function ({ first }, plan) {
    const told = new Set(linesOf(first));
    return linesOf(plan).filter((line) => !told.has(line));
};


/***/ }),

/***/ 84801:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(84801, module.exports, ["A","P"], "./later-review.cjs")

/***/ }),

/***/ 69804:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ goneDenies)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97282);




/** Whether a policy refused by its action, and does not after the change. */
const isGoneDeny = function ({ key, kind, fields }) {
    if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy')
        return false;
    if (kind === 'changed')
        return fields.some(({ pointer, before, after }) => pointer === '/spec/action' && before === 'DENY' && after !== 'DENY');
    const [whole] = fields;
    const content = kind === 'removed' && whole?.pointer === '' ? whole.before : undefined;
    return content !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(content) && (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec'), 'action') === 'DENY';
};
/**
 * A DENY that goes and lets nobody in has no row: one line says so, or a reader looks for it. Only where nothing opens at all, and
 * that is proven: what it refused may be a part of a gain. Beside other changes, another one may refuse the same from now on.
 */
const goneDenies = function (plan) {
    if ((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .opensRequests */ .GW)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesRequestsOpen */ .Bj)(plan))
        return [];
    const { change } = plan.reviewed;
    const gone = change.filter(isGoneDeny);
    const why = gone.length === change.length ? 'it closed nothing' : 'nobody gains access by it';
    return gone.map(({ key }) => `DENY \`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)}\` is gone: ${why}`);
};


/***/ }),

/***/ 51664:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hiddenSection),
/* harmony export */   R: () => (/* binding */ hiddenCounts)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49876);


/** Counts in place of what was read from a cluster, where the repository is public. */
const hiddenSection = function (plan, level) {
    const { hidden } = plan.observed;
    if (hidden === undefined || level === 'verdict')
        return [];
    const counts = hiddenCounts(plan);
    const told = counts.length === 0 ? ['nothing that changes'] : counts;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Not shown on a public repository')}, since it was read from the cluster: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(told.join(', '))}. The protected configuration may say ${'publishLive: true'}.`),
    ];
};
const hiddenCounts = function ({ observed: { hidden } }) {
    if (hidden === undefined)
        return [];
    const { gained, lost, destinations, permissionsGained, permissionsLost, permissionsUnknown, findings, objects = 0, } = hidden;
    const told = [
        [gained, 'gain'],
        [lost, 'loss', 'losses'],
        [destinations, 'destination'],
        [permissionsGained, 'permission gained', 'permissions gained'],
        [permissionsLost, 'permission lost', 'permissions lost'],
        [permissionsUnknown, 'permission that cannot be judged', 'permissions that cannot be judged'],
        [findings, 'finding'],
        [objects, 'object'],
    ];
    return told.flatMap(([number, one, many]) => (number === 0 ? [] : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(number, one, many)]));
};


/***/ }),

/***/ 11495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ notesShown),
/* harmony export */   Mj: () => (/* binding */ upgradeFold),
/* harmony export */   QT: () => (/* binding */ notesApart),
/* harmony export */   Ui: () => (/* binding */ selectionNotes),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   rk: () => (/* binding */ noteLine)
/* harmony export */ });
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35651);
/* harmony import */ var _gone_denies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69804);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57531);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31310);
/* harmony import */ var _upgrade_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4638);







const notesShown = { full: 200, short: 10, list: 5, verdict: 0 };
/** Rules that two versions of Istio read differently: the next are folded, since most decide nothing here. */
const rulesOpen = 3;
/** Whether a mode of mutual TLS is what some row comes from. */
const hasModeRows = function ({ reviewed: { access } }) { return ['gained', 'lost'].some((side) => (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(access, side).shown.some(({ rows: [{ row }] }) => (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_2__/* .mutualTlsRefuses */ .Fb)(row.before, row.after))) };
/** Whether what a provider answers is what keeps something from being proven. */
const isUnprovenByProviders = function ({ reasons, destinations }) { return [...reasons, ...destinations.flatMap((one) => one.reasons)].some(({ asks }) => asks !== undefined) };
/** A note, and the lines that decide: of a mode or a provider in both revisions, since the one of the base stands in no diff. */
const noteLine = function ({ text, about }) {
    const said = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(text, 600);
    const { base, head } = { base: undefined, head: undefined, ...about };
    if (isOfSelection(about?.kind))
        return head === undefined ? said : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${said} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTitle */ .K3)(head), 200)})`;
    const places = [
        ...(base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `base ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTitle */ .K3)(base), 200)}`]),
        ...(head === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `head ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTitle */ .K3)(head), 200)}`]),
    ];
    return places.length === 0 ? said : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${said} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(places, ', ')})`;
};
/** Whose policies change without a word of it in them: most often by a mistake, which nothing else on the first screen shows. */
const selectionTitles = {
    'empty selector': 'Selects nothing',
    'selected no more': 'No longer selected',
    'first ALLOW': 'First ALLOW',
    scrape: 'Prometheus',
};
const isOfSelection = function (kind) { return kind !== undefined && Object.hasOwn(selectionTitles, kind) };
/** Such notes by their titles. */
const selectionNotes = function (plan) { return (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ownNotes */ .S)(plan).flatMap((note) => {
    const kind = note.about?.kind;
    return isOfSelection(kind) ? [{ title: selectionTitles[kind], note }] : [];
}) };
const noteList = function (title, notes, level) { return notes.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title), ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(notes, notesShown[level], noteLine)] };
/** What one version of Istio reads otherwise than the other. */
const upgradeList = function (plan, level) {
    const upgrade = (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_6__/* .upgradeNotes */ .k)(plan);
    if (upgrade === undefined)
        return [];
    const { from, to, deciding, others, isAllTold } = upgrade;
    const lines = [
        ...deciding.map((text) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(text, 600)}: rows below come from it`),
        // Which of the others rows come from is not known.
        ...(isAllTold ? [] : others.map((text) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(text, 600))),
    ];
    const silent = silentRules(upgrade);
    const told = [...lines, ...(silent.length === 0 ? [] : [silentTitle(silent)])];
    const shown = (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(some, Infinity, (one) => one);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Istio ${to} matches differently from ${from}`)]),
        ...(level === 'full' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRest */ .k9)(told, rulesOpen, shown) : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(told, notesShown[level], (one) => one)),
    ];
};
/** Rules that no row comes from, where it is known of every row what it comes from. */
const silentRules = function ({ others, isAllTold }) { return (isAllTold ? others : []) };
const silentTitle = function (rules) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rules.length, 'other difference', 'other differences')} between the versions without any effect here` };
/** Rules of an upgrade that touch nothing, behind the rows: a reader has nothing to look for there. */
const upgradeFold = function (plan) {
    const upgrade = (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_6__/* .upgradeNotes */ .k)(plan);
    const silent = upgrade === undefined ? [] : silentRules(upgrade);
    return silent.length === 0
        ? []
        : [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(silentTitle(silent), (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(silent, Infinity, (text) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(text, 600))),
        ];
};
/** What the rows and unknowns come from, and what changes without them: all that is told beside selectors and upgrades. */
const notesApart = function (plan) {
    const own = (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ownNotes */ .S)(plan).filter(({ about }) => !isOfSelection(about?.kind));
    const isCause = ({ about }) => (about?.kind === 'mutual TLS' && hasModeRows(plan)) ||
        (about?.kind === 'provider' && isUnprovenByProviders(plan.reviewed.access));
    const [causes, rest] = [own.filter(isCause), own.filter((note) => !isCause(note))];
    return { causes, others: [...(0,_gone_denies_js__WEBPACK_IMPORTED_MODULE_3__/* .goneDenies */ .A)(plan).map((text) => ({ text })), ...rest] };
};
/** What the rows come from, and what changes without a row, so that no reader takes a missing row for a missing effect. */
const notesSection = function (plan, level) {
    if (level === 'verdict')
        return [];
    const { access } = plan.reviewed;
    const { causes, others } = notesApart(plan);
    const silent = access.verdict === 'equivalent' && access.destinations.length === 0;
    return [
        ...selectionNotes(plan).map(({ title, note }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(title)}: ${noteLine(note)}.`)),
        ...noteList('Why', causes, level),
        ...noteList('Also changes', others, level),
        ...upgradeList(plan, level),
        ...(silent && (access.notes ?? []).length > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No request gains or loses access by it.`)] : []),
    ];
};


/***/ }),

/***/ 139:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ protectionSection),
/* harmony export */   Oj: () => (/* binding */ widestPermission),
/* harmony export */   Zd: () => (/* binding */ dangerousFirst),
/* harmony export */   b_: () => (/* binding */ permissionRows),
/* harmony export */   fl: () => (/* binding */ permissionSection),
/* harmony export */   iq: () => (/* binding */ permissionsShown),
/* harmony export */   tZ: () => (/* binding */ firstPermissions)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31310);


const permissionsShown = { full: 2_000, short: 10, list: 20, verdict: 0 };
/** Rows that stand open; the others are folded. */
const rowsOpen = 15;
/** Changes of trust, gates and audiences: the first rows of a review. */
const protectionSection = function (changes, level) {
    if (changes.length === 0 || level === 'verdict')
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)('Settings that protect this environment'),
        {
            kind: 'table',
            head: ['Setting', 'Before', 'After'],
            rows: changes
                .slice(0, permissionsShown[level])
                .map(({ path, before, after }) => [[(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(path)], [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(before, 300)], [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(after, 300)]]),
        },
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(changes.length - permissionsShown[level]),
    ];
};
/** What was not read may be a gain, and stands among them; of each, most dangers first. */
const rank = function ({ kind, badges }) { return (kind === 'lost' ? 1_000 : 0) - badges.length };
/** Dangerous first: the order in which people should read. */
const dangerousFirst = function (changes) { return changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => rank(a.change) - rank(b.change) || a.index - b.index)
    .map(({ change }) => change) };
/** Who gains what, of the most dangerous one: a count alone reads the same for a right to read and for one to act as anybody. */
const widestPermission = function (changes) {
    const gained = dangerousFirst(changes.filter(({ kind }) => kind === 'gained'));
    const [first] = gained;
    if (first === undefined)
        return [];
    const { subject, rule, badges } = first;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(subject, 120)} gains ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(rule, 120)}${badges.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('danger')})`}${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(gained.length > 1 ? ` and ${gained.length - 1} more` : '')}`,
    ];
};
/** Of a list that would stand before everything else, the rows that are read first; all of them follow behind the folds. */
const firstPermissions = function (changes, level) {
    const first = dangerousFirst(changes).slice(0, rowsAhead);
    const left = changes.length - first.length;
    return level === 'verdict' || level === 'list'
        ? []
        : [...permissionSection(first, level), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `And ${left} more, in the whole list further down.`)];
};
const rowsAhead = 5;
const placesShown = 3;
/** The binding and role that give it, and the lines where they stand. */
const because = function ({ via, where = [] }) {
    const files = [...new Set(where.filter(({ kind }) => kind !== 'cluster').map((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeTitle */ .K3)(place)))];
    const places = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(files, placesShown, (place) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(place, 160)], ' ');
    return via === undefined ? places : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(via, 240), ...(places.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` ${places}`)];
};
const permissionSection = function (changes, level) {
    const rows = permissionRows(changes, level);
    return rows.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)('Kubernetes permissions'), ...rows];
};
/** Gained and unknown before lost, most badges first: what is dangerous is read first. */
const permissionRows = function (changes, level) {
    if (changes.length === 0 || level === 'verdict')
        return [];
    const shown = dangerousFirst(changes).slice(0, permissionsShown[level]);
    const explained = shown.some(({ via, where }) => via !== undefined || where !== undefined);
    const table = (some) => [
        {
            kind: 'table',
            // Who and what come first, with the danger: of a wide table a telephone shows two columns.
            head: ['Who', 'What', 'Where', ...(explained ? ['Because'] : [])],
            rows: some.map((change) => [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${change.kind === 'unknown' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(change.kind) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(change.kind)}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(change.subject)}`,
                (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(change.rule)}${change.badges.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('danger')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(change.badges, Infinity, (badge) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(badge, 200)])}`}`,
                [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(change.scope)],
                ...(explained ? [because(change)] : []),
            ]),
        },
    ];
    return [
        ...(level === 'full' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldRest */ .k9)(shown, rowsOpen, table) : table(shown)),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(changes.length - shown.length),
    ];
};


/***/ }),

/***/ 38947:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(38947, module.exports, ["Km","Tu","nl","tq","xH"], "./later-review.cjs")

/***/ }),

/***/ 44744:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(44744, module.exports, ["t","u"], "./later-review.cjs")

/***/ }),

/***/ 36011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   bF: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _change_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84024);
/* harmony import */ var _call_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38128);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77665);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(48961);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(97523);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35651);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4547);
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(88796);
/* harmony import */ var _chain_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64327);
/* harmony import */ var _environment_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(44529);
/* harmony import */ var _hidden_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51664);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(49876);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55527);
/* harmony import */ var _plan_drift_rights_moved_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50190);
/* harmony import */ var _plan_revoke_revoked_bindings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15295);
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7027);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(31310);
/* harmony import */ var _review_meta_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(81818);
/* harmony import */ var _plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(41244);
/* harmony import */ var _forecast_section_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(84801);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(139);
/* harmony import */ var _traffic_section_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(39711);
/* harmony import */ var _notes_section_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(11495);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(64836);
/* harmony import */ var _mesh_rule_place_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(66341);
/* harmony import */ var _recorded_section_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(44744);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(99939);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(76463);































const toned = function (tone, text) { return ({ tone, text }) };
/** Foreign text in a line of ours: on one line, visible, and never first in it. */
const say = function (text, limit = 600) { return (0,_escape_js__WEBPACK_IMPORTED_MODULE_23__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_23__/* .logLine */ .BP)((0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_13__/* .maskText */ .gC)(text)), limit) };
const groupLines = function (plan, side) {
    const { access } = plan.reviewed;
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .commonTrustDomain */ .gi)(access);
    const { shown, unmet } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfSide */ .gO)(access, side);
    const decided = ({ by, where }) => `${say(by)}${where === undefined ? '' : ` (${say((0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .placeTitle */ .K3)(where))})`}`;
    const told = (groups) => {
        const targets = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetNames */ .i)(groups.flatMap(({ places }) => places.map(({ destination }) => destination)));
        return groups.flatMap((group) => {
            const [{ row, destination }] = group.rows;
            const who = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectsSentence */ .HB)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectsOfRow */ .n2)(group, side, common), namesShown);
            const where = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsLine */ .jm)(group.places, { ...targets, namespace: undefined }, namesShown);
            const lines = (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_5__/* .changedLines */ .MA)(plan, group);
            const several = group.places.some(({ row: { beside } }) => beside !== undefined);
            const line = (several ? lines.slice(0, 3) : lines.slice(0, 1)).join(', ');
            return [
                `    - ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)(who))} \u2192 ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)(where))}: ${say((0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_25__/* .plainPhrase */ .Uy)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .whatOfGroup */ .p)(group)))}${line === '' ? '' : ` (${say(line)})`}`,
                `      now: ${decided(row.after)}; before: ${decided(row.before)}`,
                toned('dim', `      try: ${say((0,_witness_js__WEBPACK_IMPORTED_MODULE_22__/* .explainLine */ .Od)(row.witness, (0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .judgedState */ .T7)(plan, destination)), 4_000)}`),
            ];
        });
    };
    const rows = [
        ...told(shown),
        ...(unmet.length === 0 ? [] : ['    labels that no known workload has:', ...told(unmet)]),
    ];
    if (rows.length === 0)
        return [];
    const first = (0,_witness_js__WEBPACK_IMPORTED_MODULE_22__/* .snapshotLines */ .kR)((0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .snapshotFirst */ .Z8)(plan)).map((line) => toned('dim', `    to try them, first: ${say(line, 4_000)}`));
    return [...first, ...rows];
};
/** Names and places in one line; the report has all of them. */
const namesShown = 12;
const list = function (heading, lines) { return lines.length === 0 ? [] : ['', `  ${heading}`, ...lines] };
const headLine = function (plan) {
    const environment = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(plan);
    const { gate } = plan.reviewed;
    const { words, counts } = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .headline */ .Pl)(plan);
    const text = `${[words, ...counts].join(' \u00b7 ')}${environment === undefined ? '' : ` [${say(environment, 160)}]`}`;
    return gate.active && !gate.passed ? toned('bad', text) : (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .isQuiet */ .rM)(plan) ? toned('good', text) : toned('warn', text);
};
/** A row names the namespace of one of them. */
const ownNames = function (plans) {
    const namespaces = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .ownNamespaces */ .f2)(plans);
    if (namespaces === undefined)
        return [];
    const each = plans.map((plan, index) => `${say((0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(plan) ?? '', 160)} in ${namespaces[index] ?? ''}`);
    const [first] = plans;
    const named = first === undefined ? '' : say((0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(first) ?? '', 160);
    const follows = first !== undefined && (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .namesNamespace */ .oK)(first) ? `; what follows names that of ${named}` : '';
    return ['', `  the same in each one's own namespace: ${each.join(', ')}${follows}`];
};
/** The difference once, for every environment that has it; then what each has for itself. */
const groupText = function (group, rights, saidOnce) {
    const { first, plans } = group;
    const isOneList = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .hasSameObjects */ .Nl)(group);
    if (plans.length === 1)
        return [headLine(first), ...partsOf(first, rights, saidOnce).flatMap(({ lines }) => lines), ''];
    return [
        ...plans.map((plan) => headLine(plan)),
        ...ownNames(plans),
        ...partsOf(first, rights, saidOnce).flatMap(({ own, isObjects, lines }) => own || (isObjects === true && !isOneList) ? [] : lines),
        ...plans.flatMap((plan) => [
            '',
            `  In ${say((0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(plan) ?? 'the two folders', 160)}`,
            ...list('Its rows stand at', (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .linesOfOwn */ .tZ)(group, plan).map((line) => `    - ${say(line)}`)),
            ...partsOf(plan, rights, saidOnce).flatMap(({ own, isObjects, lines }) => own || (isObjects === true && !isOneList) ? lines : []),
        ]),
        '',
    ];
};
const upgradeText = function ({ text, about }) { return about?.kind === 'upgrade' ? `Istio ${about.from} to ${about.to}: ${text}` : text };
const placed = function ({ where }) { return (where === undefined ? '' : ` (${say((0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .placeTitle */ .K3)(where))})`) };
const reasonLines = function (access) {
    const below = new Set(access.destinations.flatMap((one) => one.reasons.map((reason) => JSON.stringify(reason))));
    return [
        ...access.reasons
            .filter((reason) => !below.has(JSON.stringify(reason)))
            .map((reason) => `    - ${say(reason.code)}: ${say(reason.text, 1_200)}${placed(reason)}`),
        // What stands in the way of several destinations is told once, with all of them.
        ...[
            ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_26__/* .groupBy */ .$)(access.destinations.flatMap(({ title, reasons }) => reasons.map((reason) => ({ title, reason }))), ({ reason }) => `${say(reason.code)}: ${say(reason.text, 1_200)}${placed(reason)}`),
        ].map(([told, members]) => {
            const titles = [...new Set(members.map(({ title }) => say(title)))];
            return `    - ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_27__/* .listNames */ .Z)(titles, namesShown)}: ${told}`;
        }),
    ];
};
const findingLines = function (plan, findings) { return (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_10__/* .bySeverity */ .Np)(findings).map((finding) => {
    const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object);
    return `    - ${finding.severity} ${say(finding.rule)} ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(finding.object))}${where === undefined ? '' : ` (${say((0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .placeTitle */ .K3)(where))})`}: ${say(finding.text)}. Fix: ${say(finding.remedy)}`;
}) };
const recordedLines = function (recorded) { return recorded === undefined
    ? []
    : [
        `    - ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)((0,_recorded_section_js__WEBPACK_IMPORTED_MODULE_21__/* .recordedLine */ .t)(recorded)))}`,
        ...recorded.groups
            .slice(0, 20)
            .map(({ change, requests, from, to, example, reason, where }) => `    - ${requests} ${change}: ${say(from)} \u2192 ${say(to)}, for example ${say(example)}: ${say(reason)}${where === null ? '' : ` (${say(where)})`}`),
    ] };
const tokenLines = function (plan) { return plan.observed.token.verdicts
    .filter((verdict) => verdict.verdict === 'refused' || verdict.verdict === 'cannot tell')
    .map((verdict) => `    - ${verdict.verdict} by ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(verdict.requestAuthentication))} ${(0,_mesh_rule_place_js__WEBPACK_IMPORTED_MODULE_28__/* .rulePlace */ .C)('RequestAuthentication', verdict.rule)}: ${say(verdict.message)}; expects ${say(verdict.expected.join(', '))}, received ${say(verdict.received.join(', '))}`) };
const permissionLines = function (permissions) { return (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_17__/* .dangerousFirst */ .Zd)(permissions).map((one) => {
    const badges = one.badges.length === 0 ? '' : ` [${say(one.badges.join(', '))}]`;
    const places = [...new Set((one.where ?? []).map((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_14__/* .placeTitle */ .K3)(place)))].slice(0, 3).join(', ');
    const via = `${one.via === undefined ? '' : ` through ${say(one.via)}`}${places === '' ? '' : ` (${say(places)})`}`;
    return `    - ${one.kind}: ${say(one.subject)}: ${say(one.rule)} in ${say(one.scope)}${badges}${via}`;
}) };
/** Of drift, whose roles and bindings are a section of their own: the rights that none of these explains. */
const rightsLines = function (permissions, rights) { return [
    ...(rights.length === 0
        ? []
        : [
            `    - ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_29__/* .plural */ .L)(rights.length, 'role or binding', 'roles and bindings')} that ${rights.length === 1 ? 'changes' : 'change'} who may do what, each told below`,
        ]),
    ...permissionLines((0,_plan_drift_rights_moved_js__WEBPACK_IMPORTED_MODULE_11__/* .otherRights */ .c)(permissions, rights)),
] };
/** Standing findings of declared calls that are shown; the report has all of them. */
const standingShown = 20;
const callLines = function (plan) {
    const { calls, findings } = plan.reviewed;
    if (calls === undefined)
        return [];
    const own = findings.filter(({ rule }) => _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule));
    const standing = findingLines(plan, (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_10__/* .standingCallFindings */ .pt)(plan));
    const more = standing.length - standingShown;
    return [
        `    - ${[(0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .alignmentWords */ .bW)(calls, own.length).words, ...new Set(own.map(({ rule }) => rule))].join(' ')}`,
        ...standing.slice(0, standingShown),
        ...(more > 0 ? [`    - and ${more} more, in the report`] : []),
        ...(0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .loudestEdges */ .Nh)(calls).map((edge) => {
            const approvers = edge.approvers.length === 0 ? '' : `, needs ${say(edge.approvers.join(', '))}`;
            return `    - ${edge.change}: ${say(edge.caller)} as ${say(edge.identity)} to ${say(edge.service)} port ${edge.port}: ${say((0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeText */ .dL)(edge))} (${_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .classWords */ .ot[edge.class]}${approvers})`;
        }),
    ];
};
const partsOf = function (plan, rights, saidOnce) {
    const { access, change, permissions, protection, chains, traffic } = plan.reviewed;
    const { forecast } = plan.observed;
    const once = (heading, lines) => ({ own: false, lines: list(heading, lines) });
    const own = (heading, lines) => ({ own: true, lines: list(heading, lines) });
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .commonTrustDomain */ .gi)(access);
    const gained = groupLines(plan, 'gained');
    const lost = groupLines(plan, 'lost');
    const told = (notes) => notes.map((note) => `    - ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)((0,_notes_section_js__WEBPACK_IMPORTED_MODULE_19__/* .noteLine */ .rk)(note)), 1_200)}`);
    const { causes, others } = (0,_notes_section_js__WEBPACK_IMPORTED_MODULE_19__/* .notesApart */ .QT)(plan);
    const ofKind = (kind) => (access.notes ?? []).filter(({ about }) => about?.kind === kind);
    const standing = plan.reviewed.findings.length - (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .introduced */ ._D)(plan).length - (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_10__/* .standingCallFindings */ .pt)(plan).length;
    return [
        {
            own: false,
            lines: common === undefined ? [] : [toned('dim', `  service accounts are those of trust domain ${say(common, 160)}`)],
        },
        once('Settings that protect this environment', protection.map((one) => `    - ${say(one.path)}: ${say(one.before)} becomes ${say(one.after)}`)),
        ...[...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_26__/* .groupBy */ .$)((0,_notes_section_js__WEBPACK_IMPORTED_MODULE_19__/* .selectionNotes */ .Ui)(plan), ({ title }) => title)].map(([title, notes]) => once(title, told(notes.map(({ note }) => note)))),
        once('Why', told(causes)),
        once('Also changes', [...told(others), ...told(ofKind('upgrade').map((note) => ({ text: upgradeText(note) })))]),
        once('Gains access', gained),
        once('Cannot prove', reasonLines(access)),
        once('Loses access', lost),
        once('Not shown on a public repository, since it was read from the cluster', (0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_9__/* .hiddenCounts */ .R)(plan).map((text) => `    - ${text}`)),
        own('From the job to the mesh', chains.map((chain) => `    - ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)((0,_chain_section_js__WEBPACK_IMPORTED_MODULE_7__/* .chainLine */ .C)(chain)), 2_000)}`)),
        once('Kubernetes permissions', rights === undefined ? permissionLines(permissions) : rightsLines(permissions, rights)),
        once('Declared calls', callLines(plan)),
        once('New findings', findingLines(plan, (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .introduced */ ._D)(plan))),
        once((0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_18__/* .trafficTitle */ .ie)(traffic), (0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_18__/* .flaggedFirst */ .rD)(traffic).map((one) => {
            const flags = one.flags.length === 0 ? '' : ` [${say(one.flags.join(', '))}]`;
            return `    - ${one.kind} ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(one.key))}${flags}: ${say((0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_18__/* .trafficText */ .nR)(one))}`;
        })),
        {
            own: true,
            lines: standing > 0
                ? ['', `  ${standing} standing ${standing === 1 ? 'finding' : 'findings'}, not of this change`]
                : [],
        },
        own('Recorded traffic', recordedLines(plan.observed.recorded)),
        own('Token', tokenLines(plan)),
        {
            ...once('Objects', ['removed', 'changed', 'added'].flatMap((kind) => (0,_change_section_js__WEBPACK_IMPORTED_MODULE_1__/* .asPeopleCount */ .R)(change.filter((one) => one.kind === kind)).map((one) => `    - ${kind} ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(one.key))}`))),
            isObjects: true,
        },
        own('Apply', forecast === undefined
            ? []
            : [
                `    - ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)((0,_forecast_section_js__WEBPACK_IMPORTED_MODULE_16__/* .forecastLine */ .A)(forecast)))}`,
                ...forecast.missing.map(({ key, kind }) => `    - missing to ${kind}: ${say((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(key))}`),
                ...(forecast.missing.length === 0
                    ? []
                    : ['    - paste:', ...(0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_15__/* .missingYaml */ .qm)(forecast).map((line) => `        ${say(line)}`)]),
            ]),
        own('Taken back before, and given by this plan', (plan.reviewed.revoked ?? []).map((one) => toned('warn', `    - ${say((0,_plan_revoke_revoked_bindings_js__WEBPACK_IMPORTED_MODULE_12__/* .revokedTitle */ .Tn)(one))}`))),
        own('Assumptions', assumptionTexts(plan)
            .filter((text) => !saidOnce.has(text))
            .map((text) => `    - ${text}`)),
        { own: true, lines: ['', toned('dim', `  plan ${say(plan.digest)}`)] },
    ];
};
const assumptionTexts = function (plan) { return [
    ...(plan.reviewed.assumed ?? []).map(({ object, reason }) => `assuming that ${say(object)} does not change access: ${say(reason)}`),
    ...plan.observed.assumptions.map((text) => say(text)),
] };
/** What all of several environments take for granted: it is said once, at the end. */
const sharedAssumptions = function (plans) {
    const [first, ...others] = plans;
    if (first === undefined || others.length === 0)
        return new Set();
    const held = others.map((plan) => new Set(assumptionTexts(plan)));
    return new Set(assumptionTexts(first).filter((text) => held.every((texts) => texts.has(text))));
};
/** All of several environments, the worst first, each with its widest gain: their sections may be screens below. */
const overview = function (plans) {
    if (plans.length < 2)
        return [];
    const lines = plans.map((plan) => {
        const head = headLine(plan);
        const { tone, text } = typeof head === 'string' ? toned('warn', head) : head;
        const widest = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .widestGain */ .OV)(plan);
        const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .commonTrustDomain */ .gi)(plan.reviewed.access);
        const told = widest === undefined
            ? ''
            : ` \u00b7 ${say((0,_write_text_js__WEBPACK_IMPORTED_MODULE_24__/* .lineText */ .o)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectsSentence */ .HB)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectsOfRow */ .n2)(widest, 'gained', common), 2)))}: ${say((0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_25__/* .plainPhrase */ .Uy)(widest.what))}`;
        return toned(tone, `  - ${text}${told}`);
    });
    // One environment has two plans where the cluster is behind the files.
    const environments = new Set(plans.map(({ reviewed, observed }) => JSON.stringify([reviewed.environment, reviewed.unit, observed.configuration])));
    const what = environments.size === plans.length ? 'environments' : 'plans';
    const all = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .verdictOfAll */ .O1)(plans);
    const name = all === undefined ? undefined : (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(all.plan);
    const other = all === undefined ? '' : `; ${all.of}${name === undefined ? '' : `, from ${say(name, 160)}`}: ${all.words}`;
    return [`${plans.length} ${what}, the worst first${other}:`, ...lines, ''];
};
/** The review line by line, for a terminal that may paint them. */
const terminalLines = function (plans, meta) {
    const sorted = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_20__/* .worstFirst */ .md)(plans);
    const saidOnce = sharedAssumptions(plans);
    return [
        ...(meta.nothing === true ? [toned('warn', 'Nothing was compared: base and head hold the same files.'), ''] : []),
        ...(meta.refused === undefined
            ? []
            : [toned('bad', `refused, nothing written: ${meta.refused.map(({ code }) => code).join(', ')}`), '']),
        ...overview(sorted),
        ...(0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .groupEnvironments */ .SR)(sorted).flatMap((group) => groupText(group, meta.rights, saidOnce)),
        ...(saidOnce.size === 0 ? [] : ['Assumptions, of all of them', ...[...saidOnce].map((text) => `  - ${text}`), '']),
        ...(meta.digest === undefined
            ? []
            : [`Digest of these plans together, which is the one to approve: ${meta.digest}`, '']),
        ...(meta.firstRun ? [_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .firstRunText */ .jD] : []),
        meta.command === 'drift'
            ? `Compared what ${say(meta.head, 80)} says with the cluster.`
            : `Compared base ${say(meta.base, 80)} with head ${say(meta.head, 80)}${meta.note === undefined ? '' : `: ${say(meta.note)}`}.`,
    ];
};
/** The review as plain text, for a job's log. */
const renderTerminal = function (plans, meta) { return `${terminalLines(plans, meta)
    .map((line) => (typeof line === 'string' ? line : line.text))
    .join('\n')}\n` };


/***/ }),

/***/ 81818:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ noDriftOfBranch),
/* harmony export */   jD: () => (/* binding */ firstRunText),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** Of a cluster that is as the branch says, and in which others hold something. */
const noDriftOfBranch = 'no drift of what the branch says';
/** What stands where the base has no configuration. */
const firstRunText = 'First run: nothing was gated. Trust and gates of this configuration count from the next change on.';
/** A commit as people name it; folders and refs stay whole. */
const revisionName = function (name) { return (/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name) };
const levels = ['full', 'short', 'list', 'verdict'];


/***/ }),

/***/ 39711:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ trafficSection),
/* harmony export */   ie: () => (/* binding */ trafficTitle),
/* harmony export */   nR: () => (/* binding */ trafficText),
/* harmony export */   rD: () => (/* binding */ flaggedFirst)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45575);




const shownRows = { full: 500, short: 20, list: 5, verdict: 0 };
/** Flagged ones first: those have a finding that says more. */
const flaggedFirst = function (traffic) { return [
    ...traffic.filter(({ flags }) => flags.length > 0),
    ...traffic.filter(({ flags }) => flags.length === 0),
] };
/** What of the object the verdict says nothing about, and what it does count; our words alone. */
const trafficText = function ({ judged, notJudged }) { return `not judged: ${notJudged}${judged === '' ? '' : `; judged: ${judged}`}` };
/** Routes of gateways count in the verdict: who reads gains behind one must not be told that none is judged. */
const trafficTitle = function (traffic) {
    if (traffic.every(({ judged }) => judged === ''))
        return 'Traffic: not judged';
    return traffic.some(({ judged }) => judged === '') ? 'Traffic: not judged, or in part' : 'Traffic: judged in part';
};
/** Changed routes and their like, so that nobody takes the verdict for a judgement of them. */
const trafficSection = function (traffic, meta, level) {
    if (traffic.length === 0 || level === 'verdict')
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(trafficTitle(traffic))} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(traffic.length, 'object')})`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(flaggedFirst(traffic), shownRows[level], (one) => {
            const flags = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(one.flags, Infinity, (rule) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(rule, meta.docsBase)]);
            const flagged = flags.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('flagged')} ${flags}`;
            const head = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(one.kind)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(one.key), 160)}${flagged}`;
            return level === 'list' ? head : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${head}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)(trafficText(one), 300)}`;
        }),
    ];
};


/***/ }),

/***/ 4638:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownNotes),
/* harmony export */   k: () => (/* binding */ upgradeNotes)
/* harmony export */ });
/** The notes that are no rule of an upgrade. */
const ownNotes = function ({ reviewed: { access } }) { return (access.notes ?? []).filter(({ about }) => about?.kind !== 'upgrade') };
const upgradeNotes = function ({ reviewed: { access } }) {
    const found = (access.notes ?? []).flatMap(({ text, about }) => about?.kind === 'upgrade' ? [{ text, ...about }] : []);
    const [first] = found;
    if (first === undefined)
        return undefined;
    const upgraded = access.destinations.filter(({ upgrade }) => upgrade !== undefined);
    const rows = upgraded.flatMap(({ gained, lost }) => [...gained, ...lost]);
    const hasRow = ({ of }) => of !== undefined && rows.some(({ eachDot }) => eachDot === of);
    return {
        from: first.from,
        to: first.to,
        deciding: found.filter(hasRow).map(({ text }) => text),
        others: found.filter((one) => !hasRow(one)).map(({ text }) => text),
        isAllTold: [...access.reasons, ...upgraded.flatMap(({ reasons }) => reasons)].length === 0 &&
            rows.every(({ eachDot }) => eachDot !== undefined),
    };
};


/***/ }),

/***/ 64836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ breaksNobodyKnown),
/* harmony export */   Ll: () => (/* binding */ verdictMeaning),
/* harmony export */   O1: () => (/* binding */ verdictOfAll),
/* harmony export */   OV: () => (/* binding */ widestGain),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _D: () => (/* binding */ introduced),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* unused harmony export verdictSentence */
/* harmony import */ var _plan_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71476);
/* harmony import */ var _plan_declared_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1913);
/* harmony import */ var _upgrade_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4638);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97282);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77665);
/* harmony import */ var _access_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89333);
/* harmony import */ var _hidden_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51664);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49876);
/* harmony import */ var _provider_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38947);









const count = function (number, one, many) { return number === 0 ? [] : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(number, one, many)] };
const introduced = function (plan) { return plan.reviewed.findings.filter((finding) => finding.introduced) };
const refusals = function (plan) { return plan.observed.token.verdicts.filter((verdict) => verdict.verdict === 'refused').length };
/** Whether there is nothing for a reviewer to look at. */
const isQuiet = function (plan) {
    const { access, change, permissions, protection, gate, calls } = plan.reviewed;
    if (plan.observed.hidden !== undefined && (0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenCounts */ .R)(plan).length > 0)
        return false;
    const nothing = change.length === 0 &&
        (calls?.changes ?? []).length === 0 &&
        permissions.length === 0 &&
        protection.length === 0 &&
        plan.steps.length === 0;
    const proven = access.verdict === 'equivalent' && access.destinations.length === 0;
    const silent = gate.passed && gate.failures.length === 0 && gate.warnings.length === 0;
    return nothing && proven && silent && introduced(plan).length === 0 && refusals(plan) === 0;
};
const assumedOf = function (plan) { return plan.reviewed.assumed?.length ?? 0 };
/** Of requests, of permissions, or of both. */
const parts = function (plan, ofRequests, ofPermissions) { return [...(ofRequests(plan) ? ['access'] : []), ...(ofPermissions(plan) ? ['permissions'] : [])].join(' and ') };
/** What is known to open and close: a clause for each direction, and one for both where both are of the same. */
const known = function (opened, closed) {
    if (opened === '')
        return [];
    if (opened === closed)
        return [`opens and closes ${opened}`];
    return [`opens ${opened}`, ...(closed === '' ? [] : [`closes ${closed}`])];
};
const joinClauses = function (clauses) {
    const [first = '', ...rest] = clauses;
    const last = rest.pop();
    if (last === undefined)
        return first;
    // A clause about two things has its own `and`.
    const before = [first, ...rest].join(', ');
    return `${before}${first.includes(' and ') ? ',' : ' and'} ${last}`;
};
/** What is not known, in one clause, whatever it is about: a second would say it twice. */
const unproven = function (plan, opened) {
    if (plan.observed.unreached !== undefined)
        return ['not judged: the cluster could not be read'];
    const left = parts(plan, _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesRequestsOpen */ .Bj, _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesPermissionsOpen */ .LU);
    if (left === '')
        return [];
    const { reasons, destinations } = plan.reviewed.access;
    const isOfProviders = (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_6__/* .areProviders */ .nl)([...reasons, ...destinations.flatMap((one) => one.reasons)]);
    if (opened === '' && isOfProviders && (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_6__/* .newProviders */ .tq)(plan).length > 0 && left === 'access')
        return ['may open or close access: the external authorizer changes, and its effect is unknown'];
    const asked = opened === '' && left === 'access' ? (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_6__/* .askedOtherwise */ .xH)(plan) : undefined;
    if (asked !== undefined)
        return [
            `may open${asked.how === 'about fewer requests' ? '' : ' or close'} access: the external authorizer is asked ${asked.how}, and what it answers is unknown`,
        ];
    return [opened === '' ? `may open ${left}, cannot prove that it does not` : 'cannot prove the rest'];
};
/**
 * What a plan does in words, and beside them nothing of the gate: opens, closes, unchanged or cannot prove. Headline, log and
 * the verdict's own line say the same; a headline says no more than the whole plan does.
 */
const verdictSentence = function (plan) {
    const opened = parts(plan, _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .opensRequests */ .GW, _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .opensPermissions */ .EE);
    const closed = parts(plan, _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .closesRequests */ .WR, _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .closesPermissions */ .Uz);
    const said = [...known(opened, closed), ...unproven(plan, opened)];
    const guard = protectionWords(plan);
    if (said.length === 0 && closed === '' && guard !== undefined)
        return `${guard}, access itself unchanged`;
    if (said.length === 0)
        said.push(closed === '' ? 'access unchanged' : onlyCloses(plan, closed));
    else
        said.push(...brokenCallers(plan));
    const whole = joinClauses(said);
    const held = assumedOf(plan) > 0 && opened === '' ? `${whole}, if what is assumed holds` : whole;
    return guard === undefined ? held : `${held}, and ${guard}`;
};
/**
 * An outage is said before the class of the change, which sounds harmless. Beside rows that name nobody known, "can break callers"
 * would contradict them; where nobody is left, it says too little.
 */
const onlyCloses = function (plan, closed) {
    if (breaksNobodyKnown(plan))
        return `only closes ${closed} (no caller known here loses any)`;
    const [broken] = brokenCallers(plan);
    const spaces = shutSpaces(plan);
    const breaks = broken ??
        (spaces === 0 ? 'can break callers' : `shuts out every caller with mTLS, in ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(spaces, 'namespace')}`);
    return `${breaks} (only closes ${closed})`;
};
const brokenCallers = function (plan) {
    const losing = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .callersLosing */ .Nw)(plan.reviewed.access);
    return losing === 0 ? [] : [`breaks calls of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(losing, 'known caller')}`];
};
/** In how many namespaces all rows of losses are of every caller and every request; 0 where some are not, or in one alone. */
const shutSpaces = function (plan) {
    if ((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .closesPermissions */ .Uz)(plan) || (plan.observed.hidden?.lost ?? 0) > 0)
        return 0;
    const { shown } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOfSide */ .gO)(plan.reviewed.access, 'lost');
    const isWhole = ({ who, what }) => what === 'any request' && who.every((one) => _access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeSubjects */ .$J.includes(one));
    const spaces = new Set(shown.flatMap(({ places }) => places.map(({ destination }) => destination.namespace)));
    return shown.every(isWhole) && spaces.size > 1 ? spaces.size : 0;
};
/** Whether all that is lost are requests, and no caller known here sends them. */
const breaksNobodyKnown = function (plan) { return !(0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .closesPermissions */ .Uz)(plan) &&
    (plan.observed.hidden?.lost ?? 0) === 0 &&
    plan.reviewed.access.reasons.length === 0 &&
    (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .losesNobodyKnown */ .Lz)(plan.reviewed.access) };
const gateLevels = ['off', 'warn', 'error'];
/** A reader who stops at `access unchanged` would wave a gate through that is switched off: it is said first. */
const protectionWords = function ({ reviewed: { protection } }) {
    if (protection.length === 0)
        return undefined;
    const weaker = protection.some(({ path, before, after }) => /\/gate\/[A-Za-z]+$/.test(path) &&
        gateLevels.includes(after) &&
        gateLevels.indexOf(after) < gateLevels.indexOf(before));
    return weaker ? 'weakens the gate' : 'changes what protects access';
};
/** More rows than a reader sees at once. */
const rowsRead = 20;
/** More callers than a row names: it counts the others, and so does the first line. */
const callersRead = 12;
/** In the gate's unit; what many rows or many callers make of it is said, since one row may name fifty at one destination. */
const atDestinations = function (access, side, what) {
    const callers = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .countCallers */ .Kk)(access, side);
    if (callers === 0)
        return [];
    const { shown } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOfSide */ .gO)(access, side);
    const rows = shown.length > rowsRead ? (0,_access_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRows */ .QE)(shown).length : 0;
    return [
        [
            `${what} at ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)((0,_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanging */ .jA)(access, side), 'destination')}`,
            ...(callers > callersRead ? [`for ${callers} callers`] : []),
            // So many callers may as well be one that gains a thousand things.
            ...(rows > rowsRead ? [`${rows} rows`] : []),
        ].join(', '),
    ];
};
const severities = ['critical', 'high', 'medium', 'low'];
/** `4 new findings (3 high, 1 low)`: a high one is worse than what many rows say. */
const findingCounts = function (findings) {
    if (findings.length === 0)
        return [];
    const each = severities.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [number === findings.length ? severity : `${number} ${severity}`];
    });
    return [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(findings.length, 'new finding')} (${each.join(', ')})`];
};
const headline = function (plan) {
    const { access, permissions, gate, protection, traffic } = plan.reviewed;
    const lost = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .countSubjects */ .Xj)(access, 'lost');
    const blocked = gate.active && !gate.passed;
    const unproven = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesRequestsOpen */ .Bj)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesPermissionsOpen */ .LU)(plan);
    const opening = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .opensRequests */ .GW)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .opensPermissions */ .EE)(plan);
    const findings = introduced(plan);
    const sensitive = (plan.reviewed.calls?.changes ?? []).filter((edge) => edge.class === 'sensitive');
    // Without a row nothing else on the first line would say it.
    const modes = access.verdict === 'equivalent' ? (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_8__/* .ownNotes */ .S)(plan).filter(({ about }) => about?.kind === 'mutual TLS').length : 0;
    const severe = findings.filter((finding) => finding.severity === 'critical' || finding.severity === 'high').length;
    const worrying = opening ||
        lost > 0 ||
        modes > 0 ||
        protection.length > 0 ||
        sensitive.length > 0 ||
        severe > 0 ||
        refusals(plan) > 0 ||
        gate.failures.length + gate.warnings.length > 0;
    const icon = blocked ? '\u26d4' : unproven && !opening ? '\u2753' : worrying ? '\u26a0' : '\u2705';
    const counts = [
        ...count(protection.filter((one) => !(0,_plan_declared_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCalls */ .Zq)(one)).length, 'setting of gate or trust changes', 'settings of gate or trust change'),
        ...count(protection.filter(_plan_declared_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCalls */ .Zq).length, 'setting of declared calls changes', 'settings of declared calls change'),
        ...count(sensitive.length, 'call of a sensitive service opens', 'calls of sensitive services open'),
        ...atDestinations(access, 'gained', 'gains'),
        ...atDestinations(access, 'lost', 'losses'),
        ...count(permissions.length, 'permission change'),
        ...count(refusals(plan), 'rule refuses the token of this CI job', 'rules refuse the token of this CI job'),
        ...count(modes, 'mode of mutual TLS changes', 'modes of mutual TLS change'),
        ...(0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenCounts */ .R)(plan),
        ...findingCounts(findings),
        ...count(traffic.filter(({ judged }) => judged === '').length, 'traffic object not judged', 'traffic objects not judged'),
        ...count(traffic.filter(({ judged }) => judged !== '').length, 'traffic object judged in part', 'traffic objects judged in part'),
        ...count(assumedOf(plan), 'assumption'),
    ];
    const weight = (blocked ? 8 : 0) + (opening ? 4 : 0) + (unproven ? 2 : 0) + (worrying ? 1 : 0);
    const words = verdictSentence(plan);
    return { icon, words: blocked ? `blocked: ${words}` : words, counts, weight };
};
/** The gain to show where there is room for one: who is let in without an identity stands first among the rows. */
const widestGain = function ({ reviewed: { access } }) {
    const [first] = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOfSide */ .gO)(access, 'gained').shown;
    return first;
};
/** How far the widest gain reaches: anyone before whole patterns before names, and of equal ones any request first. */
const reachOfGains = function (plan) {
    const { shown } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOfSide */ .gO)(plan.reviewed.access, 'gained');
    return shown.reduce((most, { who, what }) => {
        const danger = 2 - Math.min(...who.map(_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .dangerOf */ .Nz));
        return Math.max(most, 1 + danger * 2 + (danger === 2 && what.startsWith('any request') ? 1 : 0));
    }, 0);
};
/**
 * Worst first: of equal verdicts what lets in anyone, then what has more gains; equal ones by the environment's name, code
 * point by code point.
 */
const worstFirst = function (plans) { return plans.length < 2
    ? plans
    : plans
        .map((plan) => ({
        plan,
        weight: headline(plan).weight,
        reach: reachOfGains(plan),
        gains: (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .countSubjects */ .Xj)(plan.reviewed.access, 'gained'),
        name: plan.reviewed.environment ?? plan.reviewed.unit ?? '',
    }))
        .sort((a, b) => b.weight - a.weight ||
        b.reach - a.reach ||
        b.gains - a.gains ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
        .map(({ plan }) => plan) };
const withVerdict = function (plans, verdict) { return worstFirst(plans).find((plan) => (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(plan) === verdict) };
const ofAll = function (plans) { return (plans.length === 2 ? 'of both' : `of all ${plans.length}`) };
/** The words for the verdict of a run, of a plan that has it, for whoever reads the word of a program beside the headline. */
const verdictMeaning = function (plans, verdict) {
    const of = withVerdict(plans, verdict);
    if (of === undefined)
        return '';
    return plans.length === 1 ? verdictSentence(of) : `${ofAll(plans)}: ${verdictSentence(of)}`;
};
/**
 * Beside a headline of several: it is of the plan that lets in most, and another one may have the worse verdict, which is the
 * run's. It is told with that plan, in the words that stand beside the verdict of the log.
 */
const verdictOfAll = function (plans) {
    const [first] = worstFirst(plans);
    const worst = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worstVerdict */ .zP)(plans);
    const plan = withVerdict(plans, worst);
    if (first === undefined || plan === undefined || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(first) === worst)
        return undefined;
    return { of: `verdict ${ofAll(plans)}`, plan, words: verdictSentence(plan) };
};


/***/ }),

/***/ 98946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sayReview)
/* harmony export */ });
/* harmony import */ var _review_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36011);

/** The review on a person's terminal. */
const sayReview = function (output, plans, meta) {
    for (const line of (0,_review_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLines */ .MJ)(plans, meta)) {
        if (typeof line === 'string')
            output.info(line);
        else
            output.info(line.text, line.tone);
    }
    output.info('');
};


/***/ })

};
