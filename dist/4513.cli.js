export const id = 4513;
export const ids = [4513];
export const modules = {

/***/ 135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ environmentOfHeader),
/* harmony export */   P4: () => (/* binding */ isFileOfEnvironment),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   v5: () => (/* binding */ asFileObjects)
/* harmony export */ });
/* unused harmony export headerOf */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(936);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);




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

/***/ 749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ configNeeded),
/* harmony export */   i: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);

/** A command that takes its work from the configuration, where there is none. `purpose`: `apply takes from it what to write`. */
const configNeeded = (path, purpose, remedy) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
});
/** A command that writes to a cluster, for an environment without one. */
const clusterNeeded = (environment) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment.',
});


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3581);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy }) => {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config);
    const [only] = environments;
    if (only !== undefined && environments.length === 1)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map((environment) => environment?.name ?? '').join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(135);
// EXTERNAL MODULE: ./src/bindings/render-bindings.ts + 3 modules
var render_bindings = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(8546);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 3 modules
var read_objects = __webpack_require__(803);
// EXTERNAL MODULE: ./src/manifests/state.ts
var manifests_state = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(5045);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var settings = __webpack_require__(9529);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
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

// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/needed.ts
var needed = __webpack_require__(749);
// EXTERNAL MODULE: ./src/commands/only-environment.ts
var only_environment = __webpack_require__(8490);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/commands/revisions.ts
var revisions = __webpack_require__(4416);
;// CONCATENATED MODULE: ./src/commands/render.ts


















const worktree = { base: '', head: 'worktree' };
const render_kinds = [...kinds/* meshKinds */.hT, ...kinds/* workloadKinds */.dd, ...kinds/* rbacKinds */.UF];
/**
 * `meshgate render`: the generated bindings as files, from the working tree alone. Changes nothing but files that it wrote
 * itself for this environment; with `check`, nothing at all, and exit 1 where a file differs.
 */
const render = async (ports, options) => {
    const { inputs, folder } = options;
    const repository = await ports.repository();
    const configuration = repository === undefined ? undefined : await (0,commands_configuration/* readConfiguration */.TD)(repository, inputs.config, worktree);
    if (repository === undefined || configuration?.head === undefined)
        throw noConfiguration(inputs.config);
    const environment = (0,only_environment/* onlyEnvironment */.M)(configuration, inputs, {
        message: 'render writes one environment, and it is not said which',
        remedy: 'Name it with `--environment`; each environment has a folder of its own.',
    });
    (0,commands_configuration/* guardBindings */.uQ)(configuration, [environment]);
    const manifests = await readManifests(repository, configuration, environment);
    const world = options.state === undefined ? undefined : await readState(ports, options.state, environment);
    const objects = filesWanted(configuration, environment, manifests, world, inputs.config);
    const change = planFolder(folder.path, environment.name, objects, await folder.list());
    const [first, ...rest] = change.problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    const details = { files: filesOf(change) };
    if (options.check) {
        const stale = [...change.write.map(({ name }) => name), ...change.remove];
        if (stale.length > 0)
            return { ...refusedStale(ports, folder.path, environment, stale), details };
        ports.output.info(`${folder.path} is up to date: ${change.unchanged.length} files.`);
        return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [], details };
    }
    for (const file of change.write)
        await folder.write(file.name, file.text);
    for (const name of change.remove)
        await folder.remove(name);
    ports.output.info(`${folder.path}: ${change.write.length} written, ${change.remove.length} removed, ${change.unchanged.length} unchanged.`);
    sayWhatIsMissing(ports, configuration, environment, folder.path, change);
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [], details };
};
const filesOf = (change) => [
    ...change.write.map(({ name }) => ({ name, state: 'write' })),
    ...change.remove.map((name) => ({ name, state: 'remove' })),
    ...change.unchanged.map((name) => ({ name, state: 'unchanged' })),
].sort((a, b) => (a.name < b.name ? -1 : 1));
/** The policies of the working tree but for what an earlier run wrote, whatever has become of it since. */
const readManifests = async (repository, configuration, environment) => {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.after);
    const tree = await repository.readTree(worktree.head, globs);
    const files = tree.files.filter(({ text }) => (0,rendered_files/* environmentOfHeader */.Kp)(text) !== environment.name);
    const { namespace } = environment;
    const { objects, problems } = (0,read_objects/* readObjects */.$)(files, { selection, namespace, limits: limits/* repositoryLimits */.H });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return objects;
};
const readState = async (ports, path, environment) => {
    const read = (0,revisions/* readFolderObjects */.d)(await ports.readFolder(path), environment);
    const [first, ...rest] = read.problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return (0,manifests_state/* stateOfFolder */.Dk)(read.objects, { kinds: render_kinds });
};
const filesWanted = (configuration, environment, files, world, source) => {
    const { head, after } = configuration;
    if (head === undefined || after === undefined)
        return [];
    // What an earlier run wrote must not be what this run leans on: its ALLOW is no other one's.
    const foreign = files.filter((object) => !(0,rendered_files/* isFileOfEnvironment */.P4)(object, environment.name));
    const state = (0,manifests_state/* composeStates */.F)(world, [], foreign, { kinds: render_kinds }).after;
    const rendered = (0,render_bindings/* renderBindings */.L)(after.bindings, environment, state, {
        toolVersion: '',
        source,
        defaultIssuers: {},
        locate: head.locate,
        settings: (0,settings/* resolveSettings */.M)(state, environment.mesh, (0,proxy_kind/* revisionOfNamespace */.U)(state, environment.namespace)).settings,
    });
    const [first, ...rest] = rendered.problems.map(withoutCluster);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return (0,rendered_files/* renderFiles */.gt)((0,rendered_files/* asFileObjects */.v5)(rendered.objects, environment), environment.name);
};
/** What a binding takes from the cluster, where `render` has none to ask. */
const fromCluster = new Set(['BINDING_SERVICE', 'BINDING_PORT', 'BINDING_ROLE', 'FIRST_ALLOW']);
const withoutCluster = (problem) => fromCluster.has(problem.code)
    ? {
        ...problem,
        remedy: `${problem.remedy} render reads no cluster: objects that the repository lacks can be given as a folder with \`--state DIR\`.`,
    }
    : problem;
const refusedStale = (ports, path, environment, stale) => {
    const problem = {
        code: 'RENDER_STALE',
        message: `The files of ${path} are not what the bindings of environment ${JSON.stringify(environment.name)} ask for`,
        where: { kind: 'file', path: `${path}/${stale[0] ?? ''}`, line: 1, column: 1 },
        received: `${stale.length} to change: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ', …' : ''}`,
        remedy: `Run \`meshgate render --environment ${environment.name} --out ${path}\` and commit the result.`,
    };
    ports.output.problem(problem);
    return (0,outcome/* refused */.J5)([problem]);
};
const sayWhatIsMissing = (ports, configuration, environment, path, change) => {
    if (environment.appliedBy === undefined)
        ports.output.warning(`meshgate applies environment ${environment.name} itself; where another tool applies these files, set \`apply: { by: argocd }\` (or flux, other) in it.`);
    const matches = (0,glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(environment, configuration.after).globs);
    const [name] = [...change.write.map((file) => file.name), ...change.unchanged];
    if (name !== undefined && !path.startsWith('/') && !matches(`${path}/${name}`))
        ports.output.warning(`check does not see these files: add ${path}/*.yaml to \`policies\`.`);
};
const noConfiguration = (path) => (0,needed/* configNeeded */.U)(path, 'render takes the bindings from it', 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.');


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ policyFiles)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8546);

/** The environment's list, else the configuration's, else whatever the repository holds. */
const policyFiles = (environment, proposed) => {
    const listed = environment?.policies ?? proposed?.policies ?? [];
    return listed.length > 0 ? { globs: listed, selection: 'named' } : { globs: _manifests_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGlobs */ .Fq, selection: 'found' };
};


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = (text, depth) => {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: new Map() }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = (text, start) => {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = (text, start, pointer) => {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/** Files that build others, by name. */
const buildFile = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization')
        return 'kustomize';
    return name === 'Chart.yaml' ? 'helm' : undefined;
};
// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action = /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/;
/** Whether a text is a Helm template, or a value of one that was never rendered. */
const isHelmTemplate = (text) => text.includes('{{') && action.test(text);
/** Whether any text within a value is an unrendered template. */
const holdsHelmTemplate = (value) => {
    if (typeof value === 'string')
        return isHelmTemplate(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((item) => holdsHelmTemplate(item))
        : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item));
};


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SQ: () => (/* binding */ gatewayNameLabel),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.k),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);



const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';
const gatewayGroup = 'gateway.networking.k8s.io';
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

/***/ 5008:
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

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
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
const defaultVersion = { major: 1, minor: 30, patch: 3 };
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
const versionText = (version) => `${version.major}.${version.minor}.${version.patch}`;


/***/ })

};
