export const id = 6458;
export const ids = [6458];
export const modules = {

/***/ 90135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    text: [
        headerOf(environment),
        `# from binding ${JSON.stringify(source.binding)}: change the binding and render again, an edit here is lost.`,
        yamlOf(object),
    ].join('\n'),
    key,
}))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(a.name, b.name));
/**
 * YAML that every reader takes for the same: no anchors, no folded text, and quotes around what YAML 1.1 (kubectl, Argo
 * CD, Flux) would read as something else than text (`yes`, `08:30`).
 */
const yamlOf = (object) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(object, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0, compat: 'yaml-1.1' });


/***/ }),

/***/ 32657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ render_command),
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/state.ts
var manifests_state = __webpack_require__(41847);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/bindings/needs-cluster.ts
var needs_cluster = __webpack_require__(38208);
// EXTERNAL MODULE: ./src/bindings/render-bindings.ts + 3 modules
var render_bindings = __webpack_require__(27357);
// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(90135);
;// CONCATENATED MODULE: ./src/bindings/files-wanted.ts








/** The files that an environment's bindings ask for, from the repository's objects and what is known of a cluster. */
const filesWanted = ({ proposed: { bindings }, locate }, environment, files, world, source) => {
    // What an earlier run wrote must not be what this run leans on: its ALLOW is no other one's.
    const foreign = files.filter((object) => !(0,rendered_files/* isFileOfEnvironment */.P4)(object, environment.name));
    const state = (0,manifests_state/* composeStates */.F)(world, [], foreign, { kinds: kinds/* readKinds */.eA }).after;
    const rendered = (0,render_bindings/* renderBindings */.L)(bindings, environment, state, {
        toolVersion: '',
        source,
        defaultIssuers: {},
        locate,
        settings: (0,settings/* resolveSettings */.M)(state, environment.mesh, (0,proxy_kind/* revisionOfNamespace */.U)(state, environment.namespace)).settings,
    });
    const [first, ...rest] = rendered.problems.map(withoutCluster);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return (0,rendered_files/* renderFiles */.gt)((0,rendered_files/* asFileObjects */.v5)(rendered.objects, environment), environment.name);
};
/** Where `render` has no cluster to ask. */
const withoutCluster = (problem) => needs_cluster/* needsCluster */.y.has(problem.code)
    ? {
        ...problem,
        remedy: `${problem.remedy} render reads no cluster: objects that the repository lacks can be given as a folder with \`--state DIR\`.`,
    }
    : problem;

// EXTERNAL MODULE: ./src/open/configuration.ts + 9 modules
var open_configuration = __webpack_require__(44507);
// EXTERNAL MODULE: ./src/open/only-environment.ts
var only_environment = __webpack_require__(88524);
// EXTERNAL MODULE: ./src/open/open-configuration.ts
var open_open_configuration = __webpack_require__(88553);
// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 4 modules
var read_objects = __webpack_require__(22053);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 1 modules
var read_sides = __webpack_require__(58472);
;// CONCATENATED MODULE: ./src/open/read-worktree.ts








/** The policies of the working tree but for what an earlier `render` wrote, whatever has become of it since. */
const readWorktree = async (repository, configuration, environment) => {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const tree = await repository.readTree('worktree', globs);
    const files = tree.files.filter(({ text }) => (0,rendered_files/* environmentOfHeader */.Kp)(text) !== environment.name);
    const { namespace } = environment;
    return objectsOf((0,read_objects/* readObjects */.$)(files, { selection, namespace, limits: limits/* repositoryLimits */.H }));
};
/** A folder of objects that stands for a cluster. */
const readStateFolder = async (run, path, environment) => (0,manifests_state/* stateOfFolder */.Dk)(objectsOf((0,read_sides/* readFolderObjects */.d)(await run.readFolder(path), environment)), { kinds: kinds/* readKinds */.eA });
const objectsOf = ({ objects, problems }) => {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return objects;
};

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/plan/rendered-folder.ts



/** Pure: nothing but files whose first line is our header for the environment is changed or removed. */
const planFolder = (folder, environment, files, entries) => {
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
        .sort(order/* byCodePoint */.H);
    return { write, remove, unchanged, problems };
};
const foreign = (path, file, received) => ({
    code: 'RENDER_FOREIGN_FILE',
    message: `${(0,object/* keyTitle */.Gv)(file.key)} belongs into a file that is somebody else's, so nothing was written`,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'no such file, or one that meshgate wrote for this environment',
    received,
    remedy: 'Give each environment a folder of its own with `--out`, or move the file away.',
});
/** What becomes of each file, by name. */
const filesOf = (change) => [
    ...change.write.map(({ name }) => ({ name, state: 'write' })),
    ...change.remove.map((name) => ({ name, state: 'remove' })),
    ...change.unchanged.map((name) => ({ name, state: 'unchanged' })),
].sort((a, b) => (0,order/* byCodePoint */.H)(a.name, b.name));
/** Why the folder is not what the bindings ask for; undefined where it is. */
const staleFiles = (path, environment, { write, remove }) => {
    const stale = [...write.map(({ name }) => name), ...remove];
    const [first] = stale;
    return first === undefined
        ? undefined
        : {
            code: 'RENDER_STALE',
            message: `The files of ${path} are not what the bindings of environment ${JSON.stringify(environment)} ask for`,
            where: { kind: 'file', path: `${path}/${first}`, line: 1, column: 1 },
            received: `${stale.length} to change: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ', …' : ''}`,
            remedy: `Run \`meshgate render --environment ${environment} --out ${path}\` and commit the result.`,
        };
};

// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
;// CONCATENATED MODULE: ./src/speak/say-rendered.ts


/** What was done to the folder, and what is still missing for its files to count. */
const sayRendered = ({ output }, configuration, environment, path, { write, remove, unchanged }) => {
    output.info(`${path}: ${write.length} written, ${remove.length} removed, ${unchanged.length} unchanged.`);
    if (environment.appliedBy === undefined)
        output.warning(`meshgate applies environment ${environment.name} itself; where another tool applies these files, set \`apply: { by: argocd }\` (or flux, other) in it.`);
    const matches = (0,glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(environment, configuration.protected).globs);
    const [name] = [...write.map((file) => file.name), ...unchanged];
    if (name !== undefined && !path.startsWith('/') && !matches(`${path}/${name}`))
        output.warning(`check does not see these files: add ${path}/*.yaml to \`policies\`.`);
};

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/render.ts










/**
 * `meshgate render`: the generated bindings as files, from the working tree alone. Changes nothing but files that it wrote
 * itself for this environment; with `check`, nothing at all, and exit 1 where a file differs.
 */
const render = async (run, { folder, check, state }) => {
    const { repository, configuration } = await (0,open_open_configuration/* openConfiguration */.h)(run, 'worktree', {
        purpose: 'render takes the bindings from it',
        remedy: 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
    });
    const environment = (0,only_environment/* onlyEnvironment */.M)(configuration, run.inputs, {
        message: 'render writes one environment, and it is not said which',
        remedy: 'Name it with `--environment`; each environment has a folder of its own.',
    });
    (0,open_configuration/* guardBindings */.uQ)(configuration, [environment]);
    const objects = await readWorktree(repository, configuration, environment);
    const world = state === undefined ? undefined : await readStateFolder(run, state, environment);
    const wanted = filesWanted(configuration.head, environment, objects, world, run.inputs.config);
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

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const isContainer = (value) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string');
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = (value) => {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, or a MeshConfig for an
 * installation of Istio.
 */
const holdsMeshParts = (value, depth = 0) => {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(member(value, 'meshConfig')))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 41847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ stateOfFolder),
/* harmony export */   F: () => (/* binding */ composeStates),
/* harmony export */   ye: () => (/* binding */ keepAges)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);


const byKey = (a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(a.key), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(b.key));
/** What files hold of a kind is complete for what they are about, and never what a cluster holds. */
const record = (group, kind, namespaced, status) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status,
    ...(status === 'complete' ? { by: 'files' } : {}),
});
/** One record per kind, in order of group and kind. */
const recordsOf = (kinds, objects, status) => {
    const records = new Map();
    for (const kind of kinds) {
        if (kind.only !== undefined)
            continue;
        const title = `${kind.group}/${kind.kind}`;
        records.set(title, record(kind.group, kind.kind, kind.namespaced, status(title)));
    }
    for (const { key } of objects) {
        const title = `${key.group}/${key.kind}`;
        if (!records.has(title))
            records.set(title, record(key.group, key.kind, key.namespace !== '', status(title)));
    }
    return [...records].sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(a, b)).map(([, value]) => value);
};
/**
 * The state that a folder describes.
 *
 * A folder given by hand (`--before DIR`, a snapshot) stands for a whole mesh: what it does not hold does not exist, so
 * every kind is `complete`. The comparison of two folders is about these folders, and says so.
 */
const stateOfFolder = (objects, options) => ({
    objects: [...objects].sort(byKey),
    reads: withIncomplete(recordsOf(options.kinds, objects, () => 'complete'), options.incomplete ?? []),
});
const withIncomplete = (reads, incomplete) => [
    ...incomplete,
    ...reads.filter((read) => !incomplete.some(({ group, kind, namespace }) => group === read.group && kind === read.kind && namespace === read.namespace)),
];
/** Objects of two folders: one that has no age in the second keeps the age it has in the first. */
const keepAges = (from, objects) => {
    const ages = new Map();
    for (const object of from)
        if (object.creationTimestamp !== undefined)
            ages.set((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object.creationTimestamp);
    return objects.map((object) => {
        const age = ages.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key));
        return age === undefined || object.creationTimestamp === age ? object : { ...object, creationTimestamp: age };
    });
};
/**
 * Puts the repository's two revisions into the world around them.
 *
 * What base has and head has not is gone from `after`, live or not. A file has no age: an object keeps the creationTimestamp
 * that the world knows for its key, in both revisions.
 *
 * Read records, the same for all three states, so that a kind does not become unread because its last object is deleted:
 * - With a world they are the world's: files never make a kind complete. One exception: a kind that is `not installed`
 *   has no live objects, so with the files it is `complete`.
 * - Without a world a kind that base or head holds is `complete` (the repository is taken to hold all of it, which the
 *   comment says), and any other is `not given`: a repository of AuthorizationPolicies says nothing about EnvoyFilters.
 */
const composeStates = (world, base, head, options) => {
    const files = [...base, ...head];
    const touched = new Set(files.map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)));
    const rest = (world?.objects ?? []).filter((object) => !touched.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)));
    const live = world?.objects ?? [];
    const reads = world === undefined ? recordsWithoutWorld(options.kinds, files) : recordsOfWorld(world, files);
    const state = (objects) => ({
        objects: [...rest, ...keepAges(live, objects)].sort(byKey),
        reads,
    });
    return { rest: { objects: [...rest].sort(byKey), reads }, before: state(base), after: state(head) };
};
const titlesOf = (objects) => new Set(objects.map(({ key }) => `${key.group}/${key.kind}`));
const recordsWithoutWorld = (kinds, files) => {
    const held = titlesOf(files);
    return recordsOf(kinds, files, (title) => (held.has(title) ? 'complete' : 'not given'));
};
const recordsOfWorld = (world, files) => {
    const held = titlesOf(files);
    return world.reads.map((read) => read.status === 'not installed' && held.has(`${read.group}/${read.kind}`)
        ? { ...read, status: 'complete' }
        : read);
};


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SQ: () => (/* binding */ gatewayNameLabel),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.k),
/* harmony export */   m6: () => (/* binding */ gatewayAccount),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);



const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';
const gatewayGroup = 'gateway.networking.k8s.io';
/** ServiceAccount of the pods that Istio makes for a Gateway (I gateway/deploymentcontroller.go): a waypoint's has no suffix. */
const gatewayAccount = (gateway) => {
    const name = 'gateway.istio.io/service-account';
    const said = Object.hasOwn(gateway.annotations, name) ? gateway.annotations[name] : undefined;
    if (said !== undefined && said !== '')
        return said;
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName');
    return ['istio-waypoint', 'istio-east-west'].includes(gatewayClass)
        ? gateway.key.name
        : `${gateway.key.name}-${gatewayClass}`;
};
const readRef = (ref) => ({
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'group'),
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'kind'),
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'name'),
});
/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
const readTarget = (namespace, spec) => {
    const several = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'targetRefs').map(readRef);
    const single = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'targetRef') === undefined ? [] : [readRef((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'targetRef'))];
    return {
        namespace,
        selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels'),
        refs: several.length > 0 ? several : single,
    };
};
const targets = new WeakMap();
/** Target of an object, read once. */
const targetOf = (object) => {
    const known = targets.get(object);
    if (known !== undefined)
        return known;
    const target = readTarget(object.key.namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'));
    targets.set(object, target);
    return target;
};
/** Namespaces whose policies are consulted (istio-semantics §2.9), without repeats. */
const consultedNamespaces = (subject, rootNamespace) => [
    ...new Set([
        subject.namespace,
        rootNamespace,
        ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
    ]),
];
const refMatches = (ref, target, subject, settings) => {
    const waypoint = subject.proxy === 'waypoint';
    if (ref.group === gatewayGroup && ref.kind === 'Gateway')
        return target.namespace === subject.namespace && ref.name === subject.labels[gatewayNameLabel];
    if (ref.group === gatewayGroup && ref.kind === 'GatewayClass')
        return waypoint && target.namespace === settings.rootNamespace && ref.name === 'istio-waypoint';
    const service = (ref.kind === 'Service' && (ref.group === '' || ref.group === 'core')) ||
        (ref.kind === 'ServiceEntry' && ref.group === 'networking.istio.io');
    return (service &&
        waypoint &&
        subject.services.some((served) => served.kind === ref.kind && served.name === ref.name && served.namespace === target.namespace));
};
/**
 * Whether a policy applies to a proxy (I pilot/pkg/model/policyattachment.go: 123-201): without the gateway-name label
 * only selectors count; with it targetRefs win, waypoints know nothing else, and gateways take selectors too.
 */
const attaches = (target, subject, settings) => {
    if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace))
        return false;
    const gatewayName = Object.hasOwn(subject.labels, gatewayNameLabel) ? subject.labels[gatewayNameLabel] : undefined;
    const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace;
    if (gatewayName === undefined && subject.proxy !== 'waypoint')
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .k)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .k)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
};


/***/ }),

/***/ 65045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findProxies),
/* harmony export */   U: () => (/* binding */ revisionOfNamespace)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59960);



const labelOf = (labels, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '';
/** A sidecar is a container, or an init container that goes on running. */
const holdsProxy = (podSpec) => [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'initContainers')].some((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'name') === 'istio-proxy');
const runsProxy = (pod) => holdsProxy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(pod.content, 'spec'));
/** Namespaces that the injector never injects (I pkg/kube/inject/inject.go: IgnoredNamespaces). */
const ignoredNamespaces = new Set([
    'kube-system',
    'kube-public',
    'kube-node-lease',
    'local-path-storage',
]);
/**
 * Which of the injector's webhooks a pod meets, and whether it is injected then (I charts, mutatingwebhook.yaml; I
 * pkg/kube/inject/inject.go: injectRequired). `istio-injection` wins over `istio.io/rev`, a namespace's word over its
 * pods' revision, and `sidecar.istio.io/inject: "false"` over everything.
 */
const injectionOf = (space, labels, annotations) => {
    const asked = labelOf(labels, 'sidecar.istio.io/inject');
    // An annotation is read only where there is no label, and brings no webhook about.
    const noted = asked === '' ? labelOf(annotations, 'sidecar.istio.io/inject') : '';
    if (asked === 'false' || noted === 'false')
        return 'none';
    if (Object.hasOwn(space, 'istio-injection'))
        return space['istio-injection'] === 'enabled' ? { revision: _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te } : 'none';
    const revision = labelOf(space, 'istio.io/rev') || labelOf(labels, 'istio.io/rev');
    if (revision !== '')
        return { revision };
    return asked === 'true' ? { revision: _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te } : 'unsaid';
};
/** Istio's own injection and ambient rules, on labels (istio-semantics §2; charts' webhook, ambient enrolment). */
const findProxies = (state) => {
    const namespaces = new Map();
    const gatewaySelectors = [];
    const waypoints = new Map();
    for (const object of state.objects) {
        const { group, kind, name, namespace } = object.key;
        if (group === '' && kind === 'Namespace')
            namespaces.set(name, object.labels);
        if (group === 'networking.istio.io' && kind === 'Gateway')
            gatewaySelectors.push({ namespace, selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(object.content, 'spec', 'selector') });
        if (group === 'gateway.networking.k8s.io' && kind === 'Gateway')
            waypoints.set(`${namespace}/${name}`, object);
    }
    const isWaypoint = (namespace, name) => {
        const gateway = waypoints.get(`${namespace}/${name}`);
        return gateway !== undefined && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName') === 'istio-waypoint';
    };
    const gatewayRevision = (namespace, name, labels) => labelOf(waypoints.get(`${namespace}/${name}`)?.labels ?? labels, 'istio.io/rev') ||
        labelOf(namespaces.get(namespace) ?? {}, 'istio.io/rev') ||
        _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te;
    /** A Namespace that may not be read: its labels are unknown, and not missing. */
    const isUnread = (namespace) => {
        if (namespaces.has(namespace))
            return false;
        const of = (scope) => state.reads.find((read) => read.group === '' && read.kind === 'Namespace' && read.namespace === scope)?.status;
        return (of(namespace) ?? of('')) === 'forbidden';
    };
    const find = (namespace, labels, annotations, podSpec) => {
        const space = namespaces.get(namespace) ?? {};
        const gatewayName = labelOf(labels, _attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayNameLabel */ .SQ);
        if (gatewayName !== '')
            return {
                kind: isWaypoint(namespace, gatewayName) ||
                    labelOf(labels, 'gateway.istio.io/managed') === 'istio.io-mesh-controller' ||
                    labelOf(labels, 'gateway.networking.k8s.io/gateway-class-name') === 'istio-waypoint'
                    ? 'waypoint'
                    : 'gateway',
                revision: gatewayRevision(namespace, gatewayName, labels),
            };
        const injection = injectionOf(space, labels, annotations);
        const revision = typeof injection === 'object'
            ? injection.revision
            : labelOf(labels, 'istio.io/rev') || labelOf(space, 'istio.io/rev') || _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te;
        if (gatewaySelectors.some(({ selector }) => Object.keys(selector).length > 0 && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(selector, labels)) ||
            labelOf(annotations, 'inject.istio.io/templates')
                .split(',')
                .some((name) => name.trim() === 'gateway'))
            return { kind: 'gateway', revision };
        // Written into the template by hand (`istioctl kube-inject`), or seen in a pod.
        if (holdsProxy(podSpec))
            return { kind: 'sidecar', revision };
        // Traffic to the node's own network passes by both kinds of proxy.
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(podSpec, 'hostNetwork') === true)
            return { kind: 'none', revision };
        if (isUnread(namespace))
            return {
                kind: 'sidecar',
                revision,
                unknown: {
                    code: 'NAMESPACE_UNREAD',
                    what: `the labels of Namespace ${namespace} may not be read, so what enforces policies there is not known`,
                    identity: `unread:/Namespace/${namespace}`,
                    effect: 'anything',
                },
            };
        const canInject = !ignoredNamespaces.has(namespace);
        if (typeof injection === 'object' && canInject)
            return { kind: 'sidecar', revision };
        // I cni/pkg/util/podutil.go, PodRedirectionEnabled: the pod's `none` counts before the namespace's `ambient`.
        const dataplane = labelOf(labels, 'istio.io/dataplane-mode') || labelOf(space, 'istio.io/dataplane-mode');
        if (dataplane === 'ambient')
            return { kind: 'ztunnel', revision: _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te };
        // A pod that leaves ambient mode, where nothing asks for a sidecar instead.
        if (injection !== 'unsaid' || !canInject || dataplane === 'none')
            return { kind: 'none', revision };
        return {
            kind: 'sidecar',
            revision,
            unsaid: true,
            assumption: `nothing says which proxy stands before workloads of namespace ${namespace}: a sidecar is assumed`,
        };
    };
    return {
        ofLabels: (namespace, labels) => find(namespace, labels, {}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(null)),
        ofWorkload: (workload) => {
            const found = find(workload.namespace, workload.labels, workload.annotations, workload.podSpec);
            if (found.kind !== 'sidecar' || workload.pods.length === 0)
                return found;
            // Live pods know better than labels: injection happens once, when a pod is made.
            const { revision, unsaid, unknown } = found;
            const injected = workload.pods.some(runsProxy);
            if (unknown !== undefined)
                return injected ? { kind: 'sidecar', revision, unsaid: true } : found;
            if (unsaid === true)
                return { kind: injected ? 'sidecar' : 'none', revision, unsaid };
            if (injected)
                return found;
            const assumption = `the pods of ${workload.title} in ${workload.namespace} run without the sidecar that their labels ask for: policies hold there once they are restarted`;
            return { ...found, assumption };
        },
    };
};
/** The revision or tag whose istiod most workloads of a namespace ask: what the namespace itself says. */
const revisionOfNamespace = (state, namespace) => findProxies(state).ofLabels(namespace, {}).revision;


/***/ }),

/***/ 45008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ selects),
/* harmony export */   x: () => (/* binding */ indexSelectors)
/* harmony export */ });
/** Every label of the selector with its value; an empty selector selects all. */
const selects = (selector, labels) => {
    for (const name of Object.keys(selector))
        if (!Object.hasOwn(labels, name) || labels[name] !== selector[name])
            return false;
    return true;
};
/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = (name, value) => `${name}=${value}`;
const indexSelectors = (items, selectorOf) => {
    const unselective = [];
    const byPair = new Map();
    const count = new Map();
    const selectors = items.map(selectorOf);
    for (const selector of selectors)
        for (const [name, value] of Object.entries(selector))
            count.set(pair(name, value), (count.get(pair(name, value)) ?? 0) + 1);
    for (const [position, selector] of selectors.entries()) {
        // The rarest label of a selector finds it: the others are asked afterwards.
        let rarest;
        for (const [name, value] of Object.entries(selector)) {
            const text = pair(name, value);
            if (rarest === undefined || (count.get(text) ?? 0) < (count.get(rarest) ?? 0))
                rarest = text;
        }
        if (rarest === undefined)
            unselective.push(position);
        else {
            const list = byPair.get(rarest);
            if (list === undefined)
                byPair.set(rarest, [position]);
            else
                list.push(position);
        }
    }
    return {
        matching: (labels) => {
            const found = [...unselective];
            for (const [name, value] of Object.entries(labels))
                for (const position of byPair.get(pair(name, value)) ?? [])
                    if (selects(selectors[position] ?? {}, labels))
                        found.push(position);
            return items.length === 0
                ? []
                : found.sort((left, right) => left - right).map((position) => items[position]);
        },
    };
};


/***/ }),

/***/ 91374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   T6: () => (/* binding */ isInTables),
/* harmony export */   U8: () => (/* binding */ defaultVersion)
/* harmony export */ });
/** Newest patch of each minor version when this table was made: what a version without a patch is taken for. */
const newestPatch = new Map([
    [20, 8],
    [21, 6],
    [22, 8],
    [23, 6],
    [24, 6],
    [25, 5],
    [26, 8],
    [27, 9],
    [28, 10],
    [29, 6],
    [30, 3],
    [31, 0],
]);
/** What is assumed where neither cluster nor configuration says it. */
const defaultVersion = { major: 1, minor: 30, patch: 3, assumed: true };
/** Reads `1.30.3`, `1.30`, `v1.30.3-distroless`; undefined where it is none of these. */
const readVersion = (text) => {
    const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?(?:[-+][\w.+-]*)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    const minor = Number(found[2]);
    return {
        major: Number(found[1]),
        minor,
        patch: found[3] === undefined ? (newestPatch.get(minor) ?? 0) : Number(found[3]),
    };
};
/** A change that was also brought to older minors: `[minor, patch]` for each, newest minor last. */
const hasFix = (version, ...fixed) => {
    const last = fixed.at(-1);
    if (version.major !== 1 || last === undefined)
        return version.major > 1;
    if (version.minor > last[0])
        return true;
    return fixed.some(([minor, patch]) => version.minor === minor && version.patch >= patch);
};
/** Whether it is known what words the version has: not where it is assumed, and not where it came after the table. */
const isInTables = (version) => version.assumed !== true && version.major === 1 && version.patch <= (newestPatch.get(version.minor) ?? -1);
const versionText = (version) => `${version.major}.${version.minor}.${version.patch}`;


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

/***/ 88553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44507);
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

/***/ 58472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readFolderObjects),
  h: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 4 modules
var read_objects = __webpack_require__(22053);
// EXTERNAL MODULE: ./src/mesh/snapshot/read.ts
var read = __webpack_require__(28380);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/open/policy-lists.ts





/** Globs of the protected list that match nothing; a list that reads nothing at all proves nothing. */
const unmatchedGlobs = (configuration, environment, { base, head, objects }) => {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    if (selection !== 'named')
        return undefined;
    const paths = [...new Set([...(base?.files ?? []), ...head.files].map(({ path }) => path))];
    const locate = (configuration.base ?? configuration.head)?.locate;
    const list = environment?.policies === undefined ? '/policies' : `${environment.pointer}/policies`;
    const unmatched = globs.flatMap((glob, index) => paths.some((0,manifests_glob/* globMatcher */.fU)([glob]))
        ? []
        : [{ glob, ...(locate === undefined ? {} : { where: locate(`${list}/${index}`) }) }]);
    return { unmatched, matched: paths.length, empty: objects.length === 0 };
};
/**
 * Objects of files that the list of the head revision names and the protected one does not. They are no part of the comparison,
 * and after the merge they stand on both sides: nobody would ever see what they give.
 */
const objectsOnlyAtHead = async (repository, revision, configuration, environment, { ownFiles, cache }) => {
    const { base, head } = configuration;
    if (base === undefined || head === undefined)
        return [];
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    // An environment that head no longer has is gone with everything: its row says so.
    if (environment !== undefined && same === undefined)
        return [];
    const judged = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const proposed = (0,policies/* policyFiles */.q)(same, head.protected);
    const isJudged = (0,manifests_glob/* globMatcher */.fU)(judged.globs);
    if (proposed.globs.every((glob) => judged.globs.includes(glob)))
        return [];
    const tree = ownFiles(await repository.readTree(revision, proposed.globs));
    const namespace = environment === undefined ? {} : { namespace: environment.namespace };
    const { objects, problems } = (0,read_objects/* readObjects */.$)(tree.files.filter(({ path }) => !isJudged(path)), { selection: proposed.selection, limits: limits/* repositoryLimits */.H, cache, ...namespace });
    return [
        ...objects.map(({ key, source }) => ({ title: (0,object/* keyTitle */.Gv)(key), where: source })),
        ...problems.map(({ message, where }) => ({
            title: `what cannot be read: ${message}`,
            ...(where === undefined ? {} : { where }),
        })),
    ];
};

;// CONCATENATED MODULE: ./src/open/read-sides.ts







/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
const readSides = async (run, repository, configuration, revisions, environment, cache = (0,read_objects/* createReadCache */.V)()) => {
    if (run.inputs.before !== undefined && run.inputs.after !== undefined) {
        const [before, after] = await Promise.all([run.readFolder(run.inputs.before), run.readFolder(run.inputs.after)]);
        const old = readFolderObjects(before, environment, cache);
        const next = readFolderObjects(after, environment, cache);
        refuseAny([...old.problems, ...next.problems]);
        return {
            before: old.objects,
            after: next.objects,
            whole: environment === undefined,
            incomplete: (0,read/* incompleteReads */.W)([...before.files, ...after.files]),
            unreadableBefore: [],
        };
    }
    if (repository === undefined)
        return { before: [], after: [], whole: false, unreadableBefore: [] };
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const ownFiles = withoutSnapshots(configuration);
    const [base, head] = await Promise.all([
        revisions.base === '' ? undefined : repository.readTree(revisions.base, globs).then(ownFiles),
        repository.readTree(revisions.head, globs).then(ownFiles),
    ]);
    const old = base === undefined ? undefined : readRevision(base, selection, environment, cache);
    const next = readRevision(head, selection, environment, cache);
    // A list that names what nobody can read is mended by a change of the list, which must not be refused for it.
    const leftOut = leftOutAtHead(configuration, environment);
    refuseAny(next.problems.filter((problem) => !leftOut(problem)));
    const unreadableBefore = [...(old?.problems ?? []), ...next.problems.filter(leftOut)];
    const listed = { base, head, objects: [...(old?.objects ?? []), ...next.objects] };
    const fit = unmatchedGlobs(configuration, environment, listed);
    const onlyAtHead = await objectsOnlyAtHead(repository, revisions.head, configuration, environment, {
        ownFiles,
        cache,
    });
    return {
        before: old?.objects ?? [],
        after: next.objects,
        whole: false,
        unreadableBefore,
        lists: {
            unmatched: fit?.unmatched ?? [],
            matched: fit?.matched ?? 0,
            empty: fit?.empty === true && unreadableBefore.length === 0,
            onlyAtHead,
        },
    };
};
/** Whether a problem is about a file that the list of the head revision no longer names. */
const leftOutAtHead = ({ base, head }, environment) => {
    if (base === undefined || head === undefined)
        return () => false;
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    const isNamed = (0,manifests_glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(same, head.protected).globs);
    return ({ where }) => where?.kind === 'file' && !isNamed(where.path);
};
/** A snapshot is what the cluster holds, and nobody's wish. The protected configuration alone says where one is. */
const withoutSnapshots = (configuration) => {
    const folders = (configuration.protected?.environments ?? []).flatMap(({ snapshot }) => snapshot?.folder ?? []);
    if (folders.length === 0)
        return (tree) => tree;
    return (tree) => ({
        ...tree,
        files: tree.files.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`))),
    });
};
const readFolderObjects = (tree, environment, cache = (0,read_objects/* createReadCache */.V)()) => (0,read_objects/* readObjects */.$)(tree.files, { selection: 'folder', limits: limits/* folderLimits */.f, cache, ...namespaceOf(environment) });
const readRevision = (tree, selection, environment, cache) => (0,read_objects/* readObjects */.$)(tree.files, {
    selection,
    limits: limits/* repositoryLimits */.H,
    cache,
    ...namespaceOf(environment),
});
const namespaceOf = (environment) => environment === undefined ? {} : { namespace: environment.namespace };
const refuseAny = (problems) => {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
};


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ keptByGitOps),
/* harmony export */   VJ: () => (/* binding */ releasingTool),
/* harmony export */   h5: () => (/* binding */ toolTitle)
/* harmony export */ });
/* unused harmony export keepingTool */
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);



/** Names of the tools as the configuration has them. */
const toolTitle = (tool) => tool === 'argocd' ? 'Argo CD' : tool === 'flux' ? 'Flux' : 'another tool';
const argoTracking = 'argocd.argoproj.io/tracking-id';
const argoInstance = 'argocd.argoproj.io/instance';
/** Argo CD's default tracking label, which Helm charts carry as well: it counts with a manager of Argo CD alone. */
const instance = 'app.kubernetes.io/instance';
const helmRelease = 'meta.helm.sh/release-name';
/** Argo CD, util/argo: `argocd-controller` with server-side apply, `argocd-application-controller` before. */
const argoManagers = new Set([
    'argocd-controller',
    'argocd-application-controller',
    'argocd-server',
]);
/** Flux names each controller as its field manager. */
const fluxManagers = new Set(['kustomize-controller', 'helm-controller']);
/** Helm 3 and 4, in a shell or a job. */
const helmManagers = new Set(['helm']);
const valueOf = (map, name) => Object.hasOwn(map, name) ? (map[name] ?? '') : '';
const managersOf = (object) => [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)({ managedFields: object.managedFields ?? [] }, 'managedFields').map((entry) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'manager'))),
];
/**
 * The GitOps tool that keeps a live object, by its tracking labels, annotations and field managers. Any one mark is
 * enough: a forged one makes meshgate refuse, never write.
 */
const keepingTool = (object) => {
    const managers = managersOf(object);
    const manager = (names) => managers.find((name) => names.has(name));
    const tracking = valueOf(object.annotations, argoTracking);
    // `APPLICATION:GROUP/KIND:NAMESPACE/NAME`; the application may be `NAMESPACE_NAME`.
    if (tracking !== '')
        return { tool: 'Argo CD', name: tracking.split(':')[0] ?? '', sign: `annotation ${argoTracking}` };
    const labelled = valueOf(object.labels, argoInstance);
    if (labelled !== '')
        return { tool: 'Argo CD', name: labelled, sign: `label ${argoInstance}` };
    const argo = manager(argoManagers);
    if (argo !== undefined)
        return { tool: 'Argo CD', name: valueOf(object.labels, instance), sign: `field manager ${argo}` };
    for (const controller of ['kustomize', 'helm']) {
        const prefix = `${controller}.toolkit.fluxcd.io`;
        const name = valueOf(object.labels, `${prefix}/name`);
        if (name === '')
            continue;
        const namespace = valueOf(object.labels, `${prefix}/namespace`);
        return { tool: 'Flux', name: namespace === '' ? name : `${namespace}/${name}`, sign: `label ${prefix}/name` };
    }
    const flux = manager(fluxManagers);
    return flux === undefined ? undefined : { tool: 'Flux', name: '', sign: `field manager ${flux}` };
};
/** The Helm release that an object belongs to, in a shell or a job: an upgrade refuses what has lost its marks. */
const releasingTool = (object) => {
    const release = valueOf(object.annotations, helmRelease);
    if (release !== '' || valueOf(object.labels, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'Helm')
        return {
            tool: 'Helm',
            name: release,
            sign: release === '' ? `label ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=Helm` : `annotation ${helmRelease}`,
        };
    const manager = managersOf(object).find((name) => helmManagers.has(name));
    return manager === undefined ? undefined : { tool: 'Helm', name: '', sign: `field manager ${manager}` };
};
/** Why an object that a GitOps tool keeps is neither written nor removed, if one keeps it. */
const keptByGitOps = (live) => {
    const found = keepingTool(live);
    if (found === undefined)
        return undefined;
    const by = `${found.tool}${found.name === '' ? '' : ` (${JSON.stringify(found.name)})`}`;
    const tool = found.tool === 'Argo CD' ? 'argocd' : 'flux';
    return {
        code: 'GITOPS_OWNED',
        message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(live.key)} is kept by ${by}: meshgate neither writes nor removes it.`,
        where: live.source,
        expected: 'an object that no GitOps tool keeps',
        received: found.sign,
        remedy: `Set \`apply: { by: ${tool} }\` in the environment and commit what \`meshgate render\` writes; or take the object out of ${found.tool} first.`,
    };
};


/***/ })

};
