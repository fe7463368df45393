export const id = 6038;
export const ids = [6038];
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

/***/ 16038:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DT: () => (/* binding */ openCluster),
  Ay: () => (/* binding */ openEnvironment),
  Km: () => (/* binding */ openFiles)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/environments-beside.ts
var environments_beside = __webpack_require__(26775);
// EXTERNAL MODULE: ./src/open/files-of-namespace.ts + 1 modules
var files_of_namespace = __webpack_require__(96787);
// EXTERNAL MODULE: ./src/open/grants-beside.ts
var grants_beside = __webpack_require__(82488);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/rbac/compare-permissions.ts + 9 modules
var compare_permissions = __webpack_require__(19995);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
// EXTERNAL MODULE: ./src/open/about-environment.ts
var about_environment = __webpack_require__(32477);
// EXTERNAL MODULE: ./src/open/deciding-in.ts
var deciding_in = __webpack_require__(78381);
// EXTERNAL MODULE: ./src/open/meeting-objects.ts
var meeting_objects = __webpack_require__(31860);
;// CONCATENATED MODULE: ./src/open/with-files-of-namespace.ts







const reasonOf = (file, where, why) => ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,not_regular/* printableName */.Nt)(file.path)}\` changes what may decide in the namespace of this environment, no list has it, and ${why}`,
    where,
});
const addIt = 'Add it to `policies`';
/** Another description of an object that the environment has, which comes with the change: it stood beside no list before. */
const anotherOf = (own, old, now) => {
    const before = new Set(old.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const come = now.filter(({ key }) => !before.has((0,ports_object/* keyText */.Pu)(key)));
    const others = new Map(come.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    // What it decides shows beside what the environment has besides.
    const otherwise = own.map((object) => others.get((0,ports_object/* keyText */.Pu)(object.key)) ?? object);
    return (0,deciding_in/* decidingIn */.h)(own, otherwise, { counts: (name) => others.has(name) });
};
const tellsApart = ({ before, after }, move) => [...before, ...after].some((object) => (0,naming_accounts/* isToldApart */.qH)(object, move));
/** What of a file decides in an environment, as a part of it or as a credential of one of its accounts. */
const openingIn = (old, now, around) => {
    const deciding = (0,deciding_in/* decidingIn */.h)(old, now, { around });
    if (deciding !== undefined)
        return deciding;
    const rows = (0,compare_permissions/* comparePermissions */.a)({ objects: old, reads: [] }, { objects: now, reads: [] });
    return rows.some(({ kind }) => kind !== 'lost') ? (now[0] ?? old[0]) : undefined;
};
const told = (...notes) => ({ before: [], after: [], reasons: [], notes });
const unproven = (reason, ...notes) => ({ ...told(...notes), reasons: [reason] });
/** A file below a folder with the name of a stage, which no environment has: its namespace may be one of another cluster. */
const judgeStage = (file, folder, held, sides, [old, now]) => {
    if ((0,meeting_objects/* areAlternatives */.$b)(sides.before, held))
        return told(file.note, ...(0,meeting_objects/* elsewhereNote */.$Y)([folder]));
    const opening = openingIn(old, now, sides);
    if (opening === undefined)
        return told(file.note);
    const why = `nothing says whether \`${(0,not_regular/* printableName */.Nt)(folder)}\` is of the same cluster: it was not judged. Give it an environment of its own, or add it to \`policies\``;
    return unproven(reasonOf(file, opening.source, why));
};
const judgeFile = (file, sides, counts, { isMoved, seen, own }) => {
    if (file.unreadable !== undefined) {
        const where = { kind: 'file', path: (0,not_regular/* printableName */.Nt)(file.path), line: 1, column: 1 };
        return unproven(reasonOf(file, where, `it cannot be read. ${addIt}`));
    }
    const [old, now] = [file.before.filter(counts), file.after.filter(counts)];
    if (old.length + now.length === 0)
        return told(file.note);
    if (file.stage !== undefined)
        return judgeStage(file, file.stage.folder, file.stage.held(), sides, [old, now]);
    const isOwn = ({ key }) => own.has((0,ports_object/* keyText */.Pu)(key));
    const isFurther = (object) => !isOwn(object);
    const other = file.isTaken ? undefined : anotherOf(sides.after, old.filter(isOwn), now.filter(isOwn));
    if (other !== undefined)
        return unproven(reasonOf(file, other.source, `it describes an object of the list otherwise. ${addIt}`));
    // What describes the list's objects otherwise from the start is of another cluster, or what the list was made from.
    const isElsewhere = (0,meeting_objects/* areAlternatives */.$b)(sides.before, old);
    const [before, after] = isElsewhere ? [[], []] : [old.filter(isFurther), now.filter(isFurther)];
    const [first] = [...after, ...before];
    if (first === undefined)
        return told(file.note);
    const keys = [...new Set([...before, ...after].map(({ key }) => (0,ports_object/* keyText */.Pu)(key)))];
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys)
        seen.add(key);
    if (isRepeated)
        return unproven(reasonOf(file, first.source, `another file that the list leaves out describes the same object. ${addIt}`));
    if (file.isTaken) {
        const opening = openingIn(before, after, sides);
        if (opening === undefined)
            return told(file.note);
        const why = `something that the list leaves out builds from it: it was not judged. ${addIt}`;
        return unproven(reasonOf(file, opening.source, why), file.note);
    }
    const why = isMoved
        ? 'its pods take or leave a service account by which this environment decides'
        : "it is about this environment's namespace";
    const note = `\`${(0,not_regular/* printableName */.Nt)(file.path)}\` changed, no list has it, and ${why}: it was judged as if it stood there`;
    return { before, after, reasons: [], notes: [note] };
};
/**
 * The sides of an environment with what the change touches in its namespace, or of its accounts and of the whole cluster, and no
 * environment reads: it is judged with what the list names, as if it stood there. What the environment describes itself stays as
 * the list has it: the other description is of another cluster, or what this one was made from.
 */
const withFilesOfNamespace = (sides, { files, standing, namespaces }, environment) => {
    if (files.length === 0)
        return sides;
    if (environment === undefined)
        return { ...sides, notes: [...(sides.notes ?? []), ...files.map(({ note }) => note)] };
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const there = files.filter(({ isOf }) => isOf(environment));
    const around = standing.filter(({ isOf }) => isOf(environment)).flatMap(({ objects }) => objects);
    const grants = (0,about_environment/* rbacOf */.G4)(environment, namespaces, [
        ...[...sides.before, ...sides.after, ...around].filter(about_environment/* isRbac */.FK),
        ...there.flatMap((file) => [...file.before, ...file.after].filter(about_environment/* isRbac */.FK)),
    ]);
    const isThere = (0,about_environment/* standsIn */.Bl)(environment);
    const seen = new Set();
    const judged = files.map((file) => {
        if (!file.isOf(environment))
            return told(file.note);
        const taken = file.moves.filter((move) => tellsApart(sides, move));
        const stands = (object) => isThere(object) || grants(object);
        const counts = (object) => stands(object) ||
            taken.some(({ to, from }) => [to, from].some((account) => account?.namespace === object.key.namespace));
        return judgeFile(file, sides, counts, { isMoved: ![...file.before, ...file.after].some(stands), seen, own });
    });
    const [before, after] = [judged.flatMap((one) => one.before), judged.flatMap((one) => one.after)];
    const known = new Set([...own, ...[...before, ...after].map(({ key }) => (0,ports_object/* keyText */.Pu)(key))]);
    const beside = [
        ...new Map(around
            .filter((object) => grants(object) && !known.has((0,ports_object/* keyText */.Pu)(object.key)))
            .filter((object) => [...before, ...after].some((one) => (0,about_environment/* namesRole */.Rj)(one, object) || (0,about_environment/* namesRole */.Rj)(object, one)))
            .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])).values(),
    ];
    return {
        ...sides,
        before: [...sides.before, ...before, ...beside],
        after: [...sides.after, ...after, ...beside],
        unproven: [...(sides.unproven ?? []), ...judged.flatMap(({ reasons }) => reasons)],
        notes: [...(sides.notes ?? []), ...judged.flatMap(({ notes }) => notes)],
    };
};

// EXTERNAL MODULE: ./src/open/outside-changes.ts + 1 modules
var outside_changes = __webpack_require__(58867);
// EXTERNAL MODULE: ./src/open/read-calls.ts
var read_calls = __webpack_require__(74558);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
// EXTERNAL MODULE: ./src/open/read-world.ts + 1 modules
var read_world = __webpack_require__(59392);
// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/upgrade.ts
var open_upgrade = __webpack_require__(45364);
// EXTERNAL MODULE: ./src/open/snapshot-world.ts
var snapshot_world = __webpack_require__(47515);
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
        world = await (0,read_world/* readWorld */.TY)(run, environment, { repository, revision: revisions.head });
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
const openFiles = async (run, { repository, revisions, configuration, environment, identity, file, cache, sides, unit, unjudged, sidesOf }) => {
    const { before, after } = run.inputs;
    const read = await (0,read_calls/* readDeclaredCalls */.A)(repository, configuration, revisions, environment);
    const own = sides ??
        (environment === undefined || sidesOf === undefined
            ? await (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, environment, cache)
            : await sidesOf(environment));
    const folders = before !== undefined && after !== undefined;
    const listed = (0,grants_beside/* withBeside */.Rx)(own, unjudged?.beside ?? [], environment, configuration);
    const ofNamespace = withFilesOfNamespace(listed, unjudged?.ofNamespaces ?? files_of_namespace/* noFilesOfNamespaces */.ak, environment);
    // A unit that was found by itself is told of the same changes where it is found.
    const told = sides === undefined ? await (0,outside_changes/* withOutsideChanges */.N)(ofNamespace, unjudged?.outside ?? [], environment) : ofNamespace;
    const found = sides !== undefined || folders || environment === undefined || sidesOf === undefined
        ? told
        : await (0,environments_beside/* withEnvironmentsBeside */.D)(told, environment, { configuration, sidesOf });
    const upgrade = (0,open_upgrade/* upgradeOf */.A)(run.istio, configuration, environment?.name);
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
        return (0,snapshot_world/* readSnapshotWorld */.N)(run, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(run, environment) ? (0,read_world/* readWorld */.TY)(run, environment, base) : undefined;
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
