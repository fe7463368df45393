exports.modules = {

/***/ 16918:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Nu: () => (/* binding */ readBothUnits),
/* harmony export */   Rd: () => (/* binding */ readRevisionUnits),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);




const isWhole = function (repository) { return repository?.whole !== undefined };
/** Files that decide what is built, and whose names are none of a manifest, or which hold no object. */
const isBareBuildFile = function (path) { return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.argocd-source') ||
    ['.sourceignore', 'Kptfile', 'zarf.yaml', 'zarf-values.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) ||
    ((0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFile */ .J_)(path) !== undefined && !(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).includes('.')) };
/** kluctl lists what it deploys in files that are called as manifests are. */
const mayBeOfKluctl = function (path) { return /^deployment\.ya?ml$/.test((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) };
/** Finds the units of a revision; '' is one without any file. `own` is `owner/name` of the repository, or ''. */
const readRevisionUnits = async function (repository, revision, own) {
    const listing = revision === '' ? [] : await repository.whole.list(revision);
    const linkPaths = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path);
    // A kustomization needs no ending.
    const bare = listing.filter(({ kind, path }) => kind === 'file' && isBareBuildFile(path)).map(({ path }) => path);
    const bytesOf = async (paths) => paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const [targets, builds, read] = await Promise.all([
        bytesOf(linkPaths),
        bytesOf(bare),
        revision === '' ? { files: [] } : repository.readTree(revision, _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGlobs */ .Fq, 'listed'),
    ]);
    const holding = new Set(read.files.map(({ path }) => path));
    const lists = listing.flatMap(({ kind, path }) => kind === 'file' && mayBeOfKluctl(path) && !holding.has(path) ? [path] : []);
    const decoder = new TextDecoder();
    const tree = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openTree */ .rB)({
        files: listing.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        links: new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    });
    const texts = new Map([
        ...read.files.map(({ path, text }) => [path, text]),
        ...[...builds, ...(await bytesOf(lists))].map(([path, bytes]) => [path, decoder.decode(bytes)]),
    ]);
    const { findUnits } = await Promise.all(/* import() */[__webpack_require__.e(4973), __webpack_require__.e(4434)]).then(__webpack_require__.bind(__webpack_require__, 14434));
    return {
        revision,
        listing,
        tree,
        files: read.files,
        textOf: (path) => texts.get(tree.file(path) ?? path),
        found: findUnits(tree, texts, own),
    };
};
const readBoth = async function (repository, { base, head }, own) {
    const { withFollowedLinks } = await __webpack_require__.e(/* import() */ 2485).then(__webpack_require__.bind(__webpack_require__, 52485));
    const read = rememberTrees(await withFollowedLinks(repository, { base, head }));
    const [before, after] = await Promise.all([readRevisionUnits(read, base, own), readRevisionUnits(read, head, own)]);
    return { read, before, after };
};
const knownUnits = new WeakMap();
/**
 * Finds the units of both revisions, once for all environments of a run; `read` reads each tree once, for all units. What is
 * not here is looked for again, since a fetch may have brought it.
 */
const readBothUnits = async function (repository, revisions, own) {
    const known = knownUnits.get(repository) ?? new Map();
    knownUnits.set(repository, known);
    const key = JSON.stringify([revisions.base, revisions.head, own]);
    const both = known.get(key) ?? readBoth(repository, revisions, own);
    known.set(key, both);
    both.catch(() => known.delete(key));
    return both;
};
/** Paths at which two listings differ; a link that holds what a file held is another thing. */
const changedPaths = function (before, after) {
    const written = ({ kind, id }) => `${kind} ${id}`;
    const old = new Map(before.map((one) => [one.path, written(one)]));
    const changed = new Set();
    for (const one of after) {
        if (old.get(one.path) !== written(one))
            changed.add(one.path);
        old.delete(one.path);
    }
    for (const path of old.keys())
        changed.add(path);
    return changed;
};
/** Each tree is read once, for all units; a file that several of them hold alike is one value. */
const rememberTrees = function (repository) {
    const known = new Map();
    const files = new Map();
    const asKnown = (file) => {
        const other = files.get(file.path);
        if (other?.digest === file.digest && other.cutFrom === file.cutFrom)
            return other;
        files.set(file.path, file);
        return file;
    };
    const readTree = async (revision, globs, links) => {
        const tree = await repository.readTree(revision, globs, links);
        return { ...tree, files: tree.files.map(asKnown) };
    };
    return {
        ...repository,
        readTree: (revision, globs, links) => {
            const key = JSON.stringify([revision, globs, links]);
            const tree = known.get(key) ?? readTree(revision, globs, links);
            known.set(key, tree);
            return tree;
        },
    };
};
const kept = new WeakMap();
/** Files that hold no object are not among the texts of a revision. Several rules ask for the templates of a chart: each is read once. */
const textsOf = async function ({ whole }, at, paths) {
    const { revision, tree } = at;
    const there = revision === '' ? [] : paths.filter((path) => tree.file(path) === path);
    const known = kept.get(at) ?? new Map();
    kept.set(at, known);
    const asked = there.filter((path) => !known.has(path));
    if (asked.length > 0) {
        const decoder = new TextDecoder();
        for (const [path, bytes] of await whole.read(revision, asked))
            known.set(path, decoder.decode(bytes));
    }
    return new Map(there.flatMap((path) => {
        const text = known.get(path);
        return text === undefined ? [] : [[path, text]];
    }));
};


/***/ }),

/***/ 29072:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ differInComments),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   uW: () => (/* binding */ isSameYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);



/**
 * A line that is a comment of YAML to every program that may read it. Marks by which one takes a comment for more keep it:
 * ytt (`#@`; its own comments are `#!`), setters of Flux and kpt (`{`), variables of Flux and Argo CD's plugins (`${`, `$(`, `<path:`), concourse (`((`).
 */
const isComment = function (line) { return /^[ \t]*#(?!@|!\/)/.test(line) && !/[{}<`]|\(\(|\$\(/.test(line) };
/**
 * Text over several lines may begin: a block, a quoted scalar, or a string of an action. In it a `#` is text. Of quotes a line
 * counts as whole only with an even number of one kind and no escape.
 */
const opensText = function (whole) {
    // Behind a value without quotes and actions, words of a comment open nothing.
    const line = /^([^"'`#{]*[ \t])#[^`{}]*$/.exec(whole)?.[1]?.trimEnd() ?? whole;
    const count = (mark) => (line.match(mark) ?? []).length;
    const [double, single] = [count(/"/g), count(/'/g)];
    return (/[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.test(line) ||
        line.includes('`') ||
        [double, single, count(/\{\{|\}\}/g)].some((marks) => marks % 2 === 1) ||
        (double > 0 && (single > 0 || line.includes('\\'))));
};
/** For each line the last one before it that says something. */
const saidBefore = function (lines) {
    let last = '';
    return lines.map((line) => {
        const before = last;
        if (line.trim() !== '')
            last = line;
        return before;
    });
};
/** The line ends with the mark of a block, whose text is indented deeper than the line (YAML 1.2 \u00a78.1); a document's own block need not be. */
const opensBlock = function (line) { return /[|>][-+0-9]*[ \t]*\r?$/.test(line) && !/^---|["'`#{]/.test(line) };
const depthOf = function (line) { return line.length - line.trimStart().length };
/** For each line whether it may be a comment: none is in a text over several lines, nor below one of which nothing tells the end. */
const outsideOfTexts = function (lines) {
    const isTemplate = lines.some((line) => /\{[{%]|#@/.test(line));
    let block;
    let isOpen = false;
    return lines.map((line) => {
        if (isOpen)
            return false;
        if (block !== undefined && (line.trim() === '' || depthOf(line) > block))
            return false;
        block = undefined;
        if (isComment(line) || !opensText(line))
            return true;
        if (opensBlock(line) && !isTemplate)
            block = depthOf(line);
        else
            isOpen = true;
        return true;
    });
};
/**
 * A text without its comments; those stay that stand beside an action which trims (`{{-`, `-}}`), since what is written there joins
 * their line, and those that may be text over several lines.
 */
const withoutComments = function (text) {
    const lines = text.split('\n');
    const isOutside = outsideOfTexts(lines);
    // Comments may be most of a long text: the lines between which each stands are found in one pass each way.
    const above = saidBefore(lines);
    const below = saidBefore(lines.toReversed()).toReversed();
    const isJoined = (at) => /-\}\}\s*$/.test(above[at] ?? '') || /^\s*\{\{-/.test(below[at] ?? '');
    const kept = lines.filter((line, at) => isOutside[at] !== true || !isComment(line) || isJoined(at)).join('\n');
    // The mark of a first document that nothing stands before.
    return kept.replace(/^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/, '');
};
/**
 * Two texts of YAML, or of a template of it, that differ in comments alone: they hold the same objects, or write the same in
 * every cluster, whichever branch is taken. Text outside of actions is written as it stands, and a comment is no part of an
 * object.
 */
const differInComments = function (old, now) { return old !== undefined && now !== undefined && withoutComments(old) === withoutComments(now) };
/** Comments in which some program may read more than words. */
const marksOf = function (text) { return text
    .split('\n')
    .flatMap((line) => /#(?:[@!]|.*(?:[{}<`]|\(\(|\$\()).*$/.exec(line)?.[0].trimEnd() ?? [])
    .join('\n') };
/** Aliases may double a value each. */
const mostAliases = 100;
const valuesBy = function (text, version) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { version, merge: true, uniqueKeys: false, logLevel: 'silent' });
    if (documents.some((one) => one.errors.length + one.warnings.length > 0 || (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatsKey */ .oC)(one)))
        return undefined;
    try {
        const values = documents.map((document) => document.toJS({ maxAliasCount: mostAliases }));
        return JSON.parse(JSON.stringify(values));
    }
    catch {
        return undefined;
    }
};
/**
 * Two texts of YAML with the same values, in whatever order and however they are written: by both versions of it, since programs differ in what `yes`
 * and `"yes"` are.
 */
const isSameYaml = function (old, now) {
    if (old === undefined || now === undefined || marksOf(old) !== marksOf(now))
        return false;
    return ['1.1', '1.2'].every((version) => {
        const [one, other] = [valuesBy(old, version), valuesBy(now, version)];
        return one !== undefined && other !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(one, other);
    });
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
const readSnapshotWorld = async function (run, environment, settings, base, head) {
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
const filesOf = async function (run, { folder, from }, base, head) {
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
const ageText = function (seconds) {
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
const trackedFile = function (folder, path) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_TRACKED',
    message: `the snapshot ${JSON.stringify(folder)} is to come from another job, and the change holds files there`,
    expected: 'a folder that the repository does not have',
    received: path,
    remedy: 'Remove the folder from the repository, or write `from: repository` to take the base revision\u2019s.',
}) };
const fromTheFuture = function ({ folder }, taken) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_INVALID',
    message: `the snapshot ${JSON.stringify(folder)} says that it was taken in the future`,
    expected: 'a time that has passed',
    received: taken,
    remedy: 'Set the clock of the machine that takes the snapshot, and take it again.',
}) };


/***/ }),

/***/ 59392:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yw: () => (/* binding */ readAll),
  hx: () => (/* binding */ readScope),
  TY: () => (/* binding */ readWorld)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
;// CONCATENATED MODULE: ./src/open/revision-configs.ts


/** A mesh has two or three revisions; labels with more names are somebody's mistake, and cost two requests each. */
const most = 20;
/**
 * Reads what the labels of namespaces and workloads call for besides the ConfigMap `istio`: MeshConfigs of other
 * revisions, and the webhooks of tags. A mesh without `istio.io/rev` costs nothing.
 */
const readRevisionConfigs = async function (cluster, state, root) {
    const named = (0,revisions/* namedRevisions */.SO)(state);
    // Without the ConfigMap `istio` the tag `default` is what `istio-injection: enabled` means.
    const asked = [...((0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ? [] : [revisions/* defaultRevision */.Te]), ...named].slice(0, most);
    if (named.length === 0 && hasDefaultConfig(state, root))
        return state;
    const isOpen = (current, name) => !(0,revisions/* meshConfigs */.rW)(current, root).has(name) && (0,revisions/* taggedRevision */.qq)(current, root, name) === undefined;
    const configs = asked.filter((name) => name !== revisions/* defaultRevision */.Te);
    const first = await add(cluster, state, configs.map((name) => (0,kinds/* configMap */.f4)(root, (0,revisions/* meshConfigName */.Jy)(name))));
    const second = await add(cluster, first, asked.filter((name) => isOpen(first, name)).map(kinds/* revisionTag */.Oq));
    const targets = asked.flatMap((name) => (0,revisions/* taggedRevision */.qq)(second, root, name) ?? []);
    const further = [...new Set(targets)].filter((name) => name !== revisions/* defaultRevision */.Te && !configs.includes(name) && !(0,revisions/* meshConfigs */.rW)(second, root).has(name));
    return add(cluster, second, further.map((name) => (0,kinds/* configMap */.f4)(root, (0,revisions/* meshConfigName */.Jy)(name))));
};
/** There, or not readable: neither is fixed by looking for tags. */
const hasDefaultConfig = function (state, root) { return (0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ||
    state.reads.some(({ kind, name, status }) => kind === 'ConfigMap' && name === 'istio' && status === 'forbidden') };
const add = async function (cluster, state, kinds) {
    if (kinds.length === 0)
        return state;
    const more = await cluster.read(kinds, []);
    return {
        objects: [...state.objects, ...more.objects],
        reads: [...state.reads, ...more.reads],
        denied: [...state.denied, ...more.denied],
    };
};

;// CONCATENATED MODULE: ./src/open/read-world.ts




/** What is read of an environment's cluster: one LIST per kind, and one per place where that is refused. */
const readScope = function (environment) {
    const rootNamespace = environment.mesh.rootNamespace ?? 'istio-system';
    const namespaces = environment.cluster?.namespaces ?? [];
    return {
        rootNamespace,
        kinds: [
            ...kinds/* readKinds */.eA,
            (0,kinds/* configMap */.f4)(rootNamespace, 'istio'),
            (0,kinds/* configMap */.f4)(environment.namespace, (0,names/* applySetParentName */.Uu)(environment.name)),
        ],
        places: [...new Set([environment.namespace, rootNamespace, ...namespaces])].sort(),
    };
};
/**
 * Connects to an environment's cluster and reads it, one LIST per kind. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. undefined: the environment has no cluster.
 */
const readWorld = async function (run, environment, base) {
    const settings = environment.cluster;
    if (settings === undefined)
        return undefined;
    const audience = settings.kind === 'id-token' ? settings.audience || (run.inputs.clusterAudience ?? '') : '';
    const cluster = await run.connect(settings, {
        idToken: () => run.tokens().request('cluster', audience),
        baseFile: (path) => readBaseFile(base.repository, base.revision, path),
        explain401: () => audience === ''
            ? 'the login is the one of the kubeconfig or the pod'
            : `the token was requested for audience ${JSON.stringify(audience)}; its issuer, audience and claims must match the API server's AuthenticationConfiguration`,
    });
    try {
        const [identity, read] = await Promise.all([cluster.identify(), readAll(cluster, environment)]);
        const { denied, ...state } = read;
        return { cluster, identity, state, denied };
    }
    catch (error) {
        cluster.close();
        throw error;
    }
};
/** Everything that is read of an environment's cluster, now. */
const readAll = async function (cluster, environment) {
    const { rootNamespace, kinds, places } = readScope(environment);
    return readRevisionConfigs(cluster, await cluster.read(kinds, places), rootNamespace);
};
const readBaseFile = async function (repository, revision, path) {
    const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration names the file ${JSON.stringify(path)}, and the base revision has none`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the file to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 72183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ differInIdleObjects),
/* harmony export */   t: () => (/* binding */ withoutIdleObjects)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95310);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79429);



/** ytt: what opens and ends a part that is written several times, or not at all (ytt: Language, if and for). */
const opens = /^\s*#@\s*(?:if|for)\s.*:\s*$/;
const ends = /^\s*#@\s*end\s*$/;
const isPart = function (line) { return opens.test(line) || ends.test(line) };
/** A key or an item with its value on the same line, if it has one. */
const plain = /^\s*(?:-\s+)*["']?[\w./-]+["']?\s*:(?:\s.*)?$|^\s*-\s.*$|^\s*(?:#!.*)?$/;
const isIdleObject = function (lines) { return lines.every((line) => plain.test(line)) &&
    ['apiVersion', 'kind'].every((key) => lines.filter((line) => line.startsWith(`${key}: `)).length === 1) &&
    !(0,_mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldDeciding */ .M)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(lines.join('\n'))) };
/** A mark at the end of a document is about the next one: by such ytt lays it over others (ytt: Annotations; code has a space). */
const isMarked = function (document) { return /^\s*#@\S.*$/.test(document.trimEnd().split('\n').at(-1) ?? '') };
/**
 * The documents of a text without objects of kinds that decide nothing. What is no plain object, or lays something over others, stays
 * whole; of parts that begin in such an object or end in it their lines stay, unless nothing else stands in the part.
 */
const withoutIdleObjects = function (text) {
    const kept = [];
    let isOverlay = false;
    for (const document of text.split(/^---[ \t]*$/m)) {
        const lines = document.split('\n');
        const isIdle = !isOverlay && isIdleObject(lines.filter((line) => !isPart(line)));
        isOverlay = isMarked(document);
        if (!isIdle)
            kept.push(document.trim());
        else
            for (const line of lines.filter(isPart)) {
                if (ends.test(line) && opens.test(kept.at(-1) ?? ''))
                    kept.pop();
                else
                    kept.push(line.trim());
            }
    }
    return kept;
};
/**
 * Two texts of YAML, or of ytt, that differ in objects of kinds that decide nothing: such an object says nothing of what another
 * file is filled in with, and is laid over none.
 */
const differInIdleObjects = function (old, now) { return old !== undefined && now !== undefined && (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameList */ .f)(withoutIdleObjects(old), withoutIdleObjects(now)) };


/***/ }),

/***/ 87793:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ withoutScripts),
/* harmony export */   H: () => (/* binding */ asksForGiven),
/* harmony export */   Uw: () => (/* binding */ filledInBodies),
/* harmony export */   c3: () => (/* binding */ pathsAskedFor),
/* harmony export */   g1: () => (/* binding */ speaksOfName),
/* harmony export */   ss: () => (/* binding */ isOnWayTo),
/* harmony export */   wb: () => (/* binding */ namesAskedFor)
/* harmony export */ });
/* unused harmony export plain */
/** Where a template has something filled in, each with what stands inside. */
const ofTemplates = [/\$\{([^}\n]*)\}/g, /\{\{([^}]*)\}\}/g, /\{%([^%]*)%\}/g, /<%([^%]*)%>/g];
/** Where envsubst has, by the names that a shell exports. */
const exported = /\$([A-Z][A-Z0-9_]+)(?![A-Za-z0-9_])/g;
/** Where any program has. */
const holes = [
    ...ofTemplates,
    /#\{([^}\n]*)\}/g,
    /\$\(([^)\n]*)\)/g,
    /\$([A-Za-z_]\w*)/g,
    /__([A-Z][A-Z0-9_]*?)__/g,
    /@@(\w+)@@/g,
    /<([A-Za-z_][\w .:/-]*)>/g,
    /\(\(([^()|\n]+)\)\)/g,
    /\[\[([^[\]:\n]+)\]\]/g,
    /#@([^\n]*)/g,
];
const bodiesIn = function (text, forms) { return forms.flatMap((form) => [...text.matchAll(form)].map(([, body = '']) => body)) };
/** What stands inside of each hole of a text, whichever program fills it in. */
const filledInBodies = function (text) { return [
    ...bodiesIn(text, [...holes, /@([A-Za-z_]\w*)@/g]),
    ...[...text.matchAll(capitals)].map(([name]) => name),
] };
/** What stands for a whole text of elsewhere, or for what no name is written of. */
const nameless = /\b(?:include|template|tpl|block|call|import|extends|load|Files|lookup)\b|^\s*[.$]?\s*$/;
/** Words of the languages of templates. */
const ownWords = new Set([
    ...['if', 'else', 'end', 'range', 'with', 'define', 'for', 'in', 'not', 'and', 'or', 'set', 'endif', 'endfor', 'def'],
    ...[
        'Values',
        'values',
        'Release',
        'Chart',
        'Capabilities',
        'data',
        'default',
        'quote',
        'squote',
        'required',
        'empty',
    ],
    ...['toYaml', 'toJson', 'nindent', 'indent', 'trim', 'printf', 'lower', 'upper', 'eq', 'ne', 'len', 'list', 'dict'],
]);
const isBlockEnd = /^\s*-?\s*(?:end|else|endif|endfor)\s*-?\s*$/;
/** Shorter words stand in any file. */
const shortest = 3;
/** A word in capitals that somebody puts another one in place of. */
const capitals = /\b[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+\b/g;
/** The names by which a text asks for what is filled in; undefined: some of it comes by no name. */
const namesAskedFor = function (text) {
    if (/\bENC\[|ref\+|<path:/.test(text))
        return undefined;
    const names = new Set([...text.matchAll(capitals)].map(([name]) => plain(name)));
    for (const body of bodiesIn(text, holes)) {
        if (isBlockEnd.test(body))
            continue;
        if (nameless.test(body))
            return undefined;
        const words = (body.match(/[A-Za-z_][\w-]*/g) ?? []).filter((word) => !ownWords.has(word) && plain(word).length >= shortest);
        if (words.length === 0)
            return undefined;
        for (const word of words)
            names.add(plain(word));
    }
    return names.size === 0 ? undefined : names;
};
/** The same with their way: `deny.paths` of `{{ .Values.deny.paths | toJson }}`; what stands in quotes is no name. */
const pathsAskedFor = function (text) { return bodiesIn(text, [...ofTemplates, exported]).flatMap((body) => (body.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? []).map((name) => name.replace(/^(?:Values|StateValues|hostvars|vars)\./, ''))) };
/** `TEAM_SA`, `team-sa` and `teamSa` are one name. */
const plain = function (text) { return text.replaceAll(/[_-]/g, '').toLowerCase() };
/** Whether one of two names is the other, or a member on the way to it. */
const isOnWayTo = function (asked, name) { return asked === name || asked.startsWith(`${name}.`) || name.startsWith(`${asked}.`) };
/** Whether a text that asks for some names asks for one of those that are given. */
const asksForGiven = function (asked, given) { return [...given].some((name) => [...asked].some((one) => isOnWayTo(plain(one), plain(name)))) };
/** Whether a text speaks of one of the names. */
const speaksOfName = function (text, names) {
    const words = plain(text);
    return [...names].some((name) => words.includes(name));
};
/** `key: |`, or an item of a list: the block is what stands further in than the key, or than the item's mark. */
const opensBlock = /^([ ]*(?:-[ ]+)*?)(?:-[ ]+|[\w.-]+:[ ]+)\|[-+]?[ ]*(?:#[!@].*)?$/;
const isFurtherIn = function (line, column) { return line.trim() === '' || line.search(/[^ ]/) > column };
const shellName = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/;
/** `command: [sh, -c]` before the block, one word a line, or a first line that names the shell. */
const isScript = function (above, block) {
    const words = above.map((line) => line
        .trim()
        .replace(/^-\s+/, '')
        .replaceAll(/^(["'])(.*)\1$/g, '$2'));
    const [shell = '', flag = ''] = words.slice(-2);
    const first = block.find((line) => line.trim() !== '')?.trim() ?? '';
    return ((shellName.test(shell) && /^-\w*c$/.test(flag)) ||
        /^#!\s*\/(?:usr\/bin\/env\s+)?(?:\w+\/)*(?:ba|da|z|k)?sh\b/.test(first));
};
/** A script that speaks to a cluster, or writes an object or a template of one. */
const reachesCluster = /apiVersion|\bkind\b|kube|\b(?:oc|istioctl|helm|kapp|ytt|curl|wget|kustomize|envsubst|argocd|flux)\b|istio/i;
/**
 * A text without the scripts of a shell that stand whole in it (`|`), each a value of its own: what a shell puts in place of `$name` and
 * `$(program)` is no part of an object. Those that may speak to a cluster stay.
 */
const withoutScripts = function (text) {
    const lines = text.split('\n');
    const kept = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        kept.push(line);
        const column = opensBlock.exec(line)?.[1]?.length;
        if (column === undefined)
            continue;
        let end = at + 1;
        while (end < lines.length && isFurtherIn(lines[end] ?? '', column))
            end += 1;
        const block = lines.slice(at + 1, end);
        if (!isScript(lines.slice(Math.max(0, at - 2), at), block) || reachesCluster.test(block.join('\n')))
            continue;
        at = end - 1;
    }
    return kept.join('\n');
};


/***/ })

};
