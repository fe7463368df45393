export const id = 1382;
export const ids = [1382,3714];
export const modules = {

/***/ 90135:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ environmentOfHeader),
/* harmony export */   P4: () => (/* binding */ isFileOfEnvironment),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   v5: () => (/* binding */ asFileObjects)
/* harmony export */ });
/* unused harmony export headerOf */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61682);




/**
 * What bindings ask for, as it stands in files: without the ApplySet, since the tool that applies the files prunes by its
 * own inventory, and without anything that differs between a shell, a job, and two versions of meshgate.
 */
const asFileObjects = (rendered, environment) => rendered
    .filter(({ key }) => !(key.kind === 'ConfigMap' && key.name === (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .applySetParentName */ .Uu)(environment.name)))
    .map((one) => {
    const metadata = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(one.object, 'metadata');
    const labels = Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(metadata, 'labels')).filter(([name]) => name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfLabel */ .LR);
    return { ...one, object: { ...one.object, metadata: { ...metadata, labels: Object.fromEntries(labels) } } };
});
/** Whether an object of a file says that `render` wrote it for the environment. A label proves nothing to a cluster. */
const isFileOfEnvironment = (object, environment) => object.labels[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .managedByLabel */ .Ly] === 'meshgate' && object.annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .provenance */ .aH.environment] === environment;
/** The first line of a file that `render` wrote; whatever else has another one is never touched. */
const headerOf = (environment) => `# Written by meshgate render for environment ${JSON.stringify(environment)}`;
/** The environment that a header names; undefined where the text has none. */
const environmentOfHeader = (text) => {
    const line = /^# Written by meshgate render for environment ("[^\n]*")\r?\n/.exec(text)?.[1];
    if (line === undefined)
        return undefined;
    try {
        const name = JSON.parse(line);
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        return undefined;
    }
};
/** Files in order of name, one object each. Names are made of kind and name, so that they stay when others come and go. */
const renderFiles = (objects, environment) => objects
    .map(({ key, object, source }) => ({
    name: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedName */ .xg)([key.kind.toLowerCase(), key.name])}.yaml`,
    text: [headerOf(environment), originOf(source), yamlOf(object)].join('\n'),
    key,
}))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.name, b.name));
/** The second line of a file: where to change what stands there. Who only declares calls has no binding. */
const originOf = ({ binding, from }) => binding === _names_js__WEBPACK_IMPORTED_MODULE_2__/* .callsBinding */ .VV
    ? `# from ${JSON.stringify(from.path)}: change the calls there and render again, an edit here is lost.`
    : `# from binding ${JSON.stringify(binding)}: change the binding and render again, an edit here is lost.`;
/**
 * YAML that every reader takes for the same: no anchors, no folded text, and quotes around what YAML 1.1 (kubectl, Argo
 * CD, Flux) would read as something else than text (`yes`, `08:30`).
 */
const yamlOf = (object) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(object, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0, compat: 'yaml-1.1' });


/***/ }),

/***/ 9685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ needsHttp),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   xS: () => (/* binding */ operationText)
/* harmony export */ });
const serviceTitle = ({ name, namespace }) => `${name}.${namespace}`;
/** `NAMESPACE/NAME`: what tells callers apart in a mesh. */
const identityOf = ({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`;
/** Whether a call says more than its port. */
const needsHttp = ({ methods, paths, exceptPaths }) => methods.length + paths.length + exceptPaths.length > 0;
/** `GET, POST /v1/orders*`, `any request`. */
const operationText = ({ methods, paths, exceptPaths, }) => {
    const parts = [
        methods.join(', '),
        paths.join(', '),
        exceptPaths.length === 0 ? '' : `any path but ${exceptPaths.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'any request' : parts.join(' ');
};


/***/ }),

/***/ 41073:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguredUnit: () => (/* binding */ readConfiguredUnit)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91721);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88865);




/** Both revisions of the unit that the protected configuration names for an environment. */
const readConfiguredUnit = async (run, repository, environment, settings, revisions, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)()) => {
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(repository))
        return unreadable(settings);
    const { read, before, after } = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path);
    const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace };
    const at = (side) => side.revision === '' ? undefined : side.found.configured(settings, settings.namespace ?? environment.namespace);
    return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSides */ .u)(ports, { title: settings.path, before: at(before), after: at(after) }, before, after);
};
const unreadable = ({ path }) => (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
});


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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
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

/***/ 98911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStateFolder)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41847);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28380);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);





/**
 * A folder of objects that stands for a cluster; what a snapshot among them could not read stays unknown. Objects without
 * a namespace are the environment's, where there is one. Throws a `Refusal` with every bad place.
 */
const readStateFolder = async ({ readFolder }, path, environment) => {
    const tree = await readFolder(path);
    const { objects, problems } = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, environment);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(objects, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files) });
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
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62408);
/* harmony import */ var _configured_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41073);






/** The policies of the working tree but for what an earlier `render` wrote, whatever has become of it since. */
const readWorktree = async (run, repository, configuration, environment) => {
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
const readUnit = async (run, repository, environment, unit) => {
    const revisions = { base: '', head: 'worktree' };
    const { after, unproven = [] } = await (0,_configured_unit_js__WEBPACK_IMPORTED_MODULE_4__.readConfiguredUnit)(run, repository, environment, unit, revisions);
    for (const { text } of unproven)
        run.output.warning(text);
    return after.filter((object) => !(0,_bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileOfEnvironment */ .P4)(object, environment.name));
};


/***/ }),

/***/ 88865:
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




const isWhole = (repository) => repository?.whole !== undefined;
/** Files that decide what is built, and whose names are none of a manifest, or which hold no object. */
const isBareBuildFile = (path, ofKluctl) => (ofKluctl && /^deployment\.ya?ml$/.test((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path))) ||
    ['.sourceignore', 'Kptfile', 'zarf.yaml', 'zarf-values.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) ||
    ((0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFile */ .J_)(path) !== undefined && !(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).includes('.'));
/** Finds the units of a revision; '' is one without any file. `own` is `owner/name` of the repository, or ''. */
const readRevisionUnits = async (repository, revision, own) => {
    const listing = revision === '' ? [] : await repository.whole.list(revision);
    const linkPaths = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path);
    const ofKluctl = listing.some(({ path }) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.kluctl'));
    // A kustomization needs no ending.
    const bare = listing
        .filter(({ kind, path }) => kind === 'file' && isBareBuildFile(path, ofKluctl))
        .map(({ path }) => path);
    const bytesOf = async (paths) => paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const [targets, builds, read] = await Promise.all([
        bytesOf(linkPaths),
        bytesOf(bare),
        revision === '' ? { files: [] } : repository.readTree(revision, _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGlobs */ .Fq, 'listed'),
    ]);
    const decoder = new TextDecoder();
    const tree = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openTree */ .rB)({
        files: listing.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        links: new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    });
    const texts = new Map([
        ...read.files.map(({ path, text }) => [path, text]),
        ...[...builds].map(([path, bytes]) => [path, decoder.decode(bytes)]),
    ]);
    const { findUnits } = await __webpack_require__.e(/* import() */ 6586).then(__webpack_require__.bind(__webpack_require__, 26586));
    return {
        revision,
        listing,
        tree,
        files: read.files,
        textOf: (path) => texts.get(tree.file(path) ?? path),
        found: findUnits(tree, texts, own),
    };
};
/** Finds the units of both revisions; `read` reads each tree once, for all units. */
const readBothUnits = async (repository, { base, head }, own) => {
    const read = rememberTrees(repository);
    const [before, after] = await Promise.all([readRevisionUnits(read, base, own), readRevisionUnits(read, head, own)]);
    return { read, before, after };
};
/** Paths at which two listings differ; a link that holds what a file held is another thing. */
const changedPaths = (before, after) => {
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
const rememberTrees = (repository) => {
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
const textsOf = async ({ whole }, at, paths) => {
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

/***/ 57119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/** Links in links end here: the same bound as Linux has. */
const mostLinks = 40;
/** Follows links as an operating system does, within a tree. `links`: path → target as written. */
const followLinks = (path, links) => {
    const passed = [];
    const lost = { end: undefined, passed };
    if (path === '' || path.startsWith('/'))
        return path === '' ? { end: '', passed } : lost;
    let rest = path.split('/');
    let done = [];
    while (rest.length > 0) {
        const [part = '', ...further] = rest;
        rest = further;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.length === 0)
                return lost;
            done = done.slice(0, -1);
            continue;
        }
        const at = [...done, part].join('/');
        const target = links.get(at);
        if (target === undefined) {
            done = [...done, part];
            continue;
        }
        passed.push(at);
        if (passed.length > mostLinks || target.startsWith('/'))
            return lost;
        rest = [...target.split('/'), ...further];
    }
    return { end: done.join('/'), passed };
};


/***/ }),

/***/ 69079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   JD: () => (/* binding */ gitOpsObjects),
/* harmony export */   Nm: () => (/* binding */ readGitOps),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   v7: () => (/* binding */ isOwnAddress)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);




/** Whether a text can hold an object that says what is applied; Argo's other kinds are workflows and rollouts. */
const mayHoldGitOps = (text) => text.includes('toolkit.fluxcd.io') || (text.includes('argoproj.io') && text.includes('Application'));
/** Objects of a file; a template of Helm or Jinja holds none yet. */
const readGitOps = (path, text) => (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(text).flatMap((value) => {
    const items = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'kind') === 'List' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'items') : [value];
    return items.flatMap((item) => objectOf(path, item));
});
/** Several rules ask for the objects of the same files, which two revisions share. */
const known = new WeakMap();
const objectsOf = (file) => {
    const found = known.get(file) ?? (mayHoldGitOps(file.text) ? readGitOps(file.path, file.text) : []);
    known.set(file, found);
    return found;
};
/** Objects of files, of which most hold none and are not parsed. */
const gitOpsObjects = (files) => files.flatMap(objectsOf);
const objectOf = (path, item) => {
    const version = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'apiVersion');
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'name');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(item) || version === '' || name === '')
        return [];
    return [
        {
            group: (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(version),
            kind: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'kind'),
            namespace: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'namespace'),
            name,
            path,
            content: item,
        },
    ];
};
/** `Application argocd/shop`. */
const titleOf = ({ kind, namespace, name }) => `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
/** Text that a generator or another program fills in. */
const isFilledIn = (text) => text.includes('{{') || /\$\{[A-Za-z_]/.test(text);
/** Whether an address of git is the one of this repository, as far as names tell: `owner/name` at its end. */
const isOwnAddress = (url, repository) => {
    const path = url
        .replace(/\.git\/?$/, '')
        .replace(/\/$/, '')
        .toLowerCase();
    return path.endsWith(`/${repository.toLowerCase()}`) || path.endsWith(`:${repository.toLowerCase()}`);
};


/***/ }),

/***/ 1451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ behindLink),
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   dE: () => (/* binding */ withTargets),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57119);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);


const openTree = ({ files, links }) => {
    const paths = [...files, ...links.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH);
    const regular = new Set(files);
    const folders = new Set(['']);
    for (const path of paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    const follow = (path) => (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, links).end;
    const below = (folder) => {
        if (folder === '')
            return paths;
        const start = `${folder}/`;
        const found = [];
        for (let at = firstFrom(paths, start); at < paths.length; at += 1) {
            const path = paths[at] ?? '';
            if (!path.startsWith(start))
                break;
            found.push(path);
        }
        return found;
    };
    return {
        paths,
        below,
        isLink: (path) => links.has(path),
        linksOn: (path) => (links.size === 0 ? [] : (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, links).passed),
        file: (path) => {
            const real = links.size === 0 ? normalPath(path) : follow(path);
            return real !== undefined && regular.has(real) ? real : undefined;
        },
        folder: (path) => {
            const real = links.size === 0 ? normalPath(path) : follow(path);
            return real !== undefined && folders.has(real) ? real : undefined;
        },
    };
};
/** The paths with all that links among them lead to, whatever it is called, and the links on the way. */
const withTargets = (paths, tree) => {
    const found = new Set();
    const open = [...paths];
    // It grows on the way.
    for (const path of open) {
        if (found.has(path))
            continue;
        found.add(path);
        for (const link of tree.linksOn(path))
            found.add(link);
        const file = tree.file(path);
        if (file !== undefined)
            open.push(file);
        else
            open.push(...behindLink(path, tree).paths);
    }
    return found;
};
/** What a link to a folder brings. One to a folder above it would bring itself again. */
const behindLink = (path, tree) => {
    const folder = tree.isLink(path) ? tree.folder(path) : undefined;
    return folder === undefined || isInside(path, folder)
        ? { folder: '', paths: [] }
        : { folder, paths: tree.below(folder) };
};
/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
const normalPath = (path) => {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
/** A path beside `folder`, as a file there would write it. */
const joinPath = (folder, path) => path.startsWith('/') ? undefined : normalPath(pathIn(folder, path));
/** Whether a path stands in the folder; everything stands in the root. */
const isInside = (path, folder) => folder === '' || path.startsWith(`${folder}/`);
/** The path of what stands in a folder by this name. */
const pathIn = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** What a path within the folder is called from there. */
const pathFrom = (folder, path) => (folder === '' ? path : path.slice(folder.length + 1));
/** Index of the first path that is not before `text`. */
const firstFrom = (paths, text) => {
    let low = 0;
    let high = paths.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
const isDefinition = (document) => {
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
const withoutDefinitions = (text) => {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};
