export const id = 8739;
export const ids = [8739];
export const modules = {

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
const isSaidBy = ({ object }, file) => {
    const rest = (content) => without(content, ['metadata']);
    const holds = (name) => {
        const ours = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(object, 'metadata', name);
        return Object.entries(file[name]).every(([key, value]) => key === 'kubectl.kubernetes.io/last-applied-configuration' || ours[key] === value);
    };
    return sameJson(rest(object), rest(file.content)) && holds('labels') && holds('annotations');
};
/** A copy that lacks these members. */
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
/** Equal whatever the order of members. */
const sameJson = (a, b) => {
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
const asKubernetesObject = (rendered) => ({
    key: rendered.key,
    apiVersion: typeof rendered.object['apiVersion'] === 'string' ? rendered.object['apiVersion'] : '',
    labels: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(rendered.object, 'metadata', 'labels'),
    annotations: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(rendered.object, 'metadata', 'annotations'),
    content: rendered.object,
    source: rendered.source,
    locate: () => rendered.source,
});


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
const verdictOf = (findings) => {
    if (findings.some(({ kind }) => breaking.has(kind)))
        return 'not aligned';
    return findings.some(({ kind }) => kind === 'UNPROVEN') ? 'cannot prove' : 'aligned';
};
/** A caller as an object that a finding can be about. */
const callerKey = (namespace, id) => ({
    group: 'meshgate.dev',
    kind: 'Caller',
    namespace,
    name: id,
});


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
// EXTERNAL MODULE: ./src/bindings/render-bindings.ts + 5 modules
var render_bindings = __webpack_require__(62774);
// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(90135);
;// CONCATENATED MODULE: ./src/bindings/files-wanted.ts








/** The files that an environment's bindings ask for, from the repository's objects and what is known of a cluster. */
const filesWanted = ({ proposed: { bindings }, locate }, environment, files, world, source, calls) => {
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
const withoutCluster = (problem) => needs_cluster/* needsCluster */.y.has(problem.code)
    ? {
        ...problem,
        remedy: `${problem.remedy} render reads no cluster: objects that the repository lacks can be given as a folder with \`--state DIR\`.`,
    }
    : problem;

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
        .sort(order/* byCodePoint */.HH);
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
].sort((a, b) => (0,order/* byCodePoint */.HH)(a.name, b.name));
/** Why the folder is not what the configuration asks for; undefined where it is. */
const staleFiles = (path, environment, { write, remove }) => {
    const stale = [...write.map(({ name }) => name), ...remove];
    const [first] = stale;
    return first === undefined
        ? undefined
        : {
            code: 'RENDER_STALE',
            message: `The files of ${path} are not what the configuration asks for in environment ${JSON.stringify(environment)}`,
            where: { kind: 'file', path: `${path}/${first}`, line: 1, column: 1 },
            received: `${stale.length} to change: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ', …' : ''}`,
            remedy: `Run \`meshgate render --environment ${environment} --out ${path}\` and commit the result.`,
        };
};

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
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

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ judgeRequest),
/* harmony export */   Y9: () => (/* binding */ answerRequest),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94015);
/* harmony import */ var _evaluate_onward_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77874);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);




/**
 * Asks the point evaluator about one request in one state. A request to a Service whose workloads have different labels
 * is asked of each: where they differ nobody can say which of them answers.
 */
const answerRequest = (mesh, request, options) => judgeRequest(mesh, request, options).answer;
/** The same as `answerRequest`, for those who compare two states. */
const judgeRequest = (mesh, request, options) => {
    if (request.onward !== undefined)
        return judgeOnward(mesh, request, request.onward, options);
    const judged = (0,_destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationsOfRequest */ ._t)(mesh, request).map((destination) => ({
        destination,
        ...judgeAt(mesh, destination, request, options),
    }));
    const unmodelled = [...new Set(judged.flatMap((one) => one.unmodelled))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
    return { answer: oneAnswer(judged), unmodelled };
};
const oneAnswer = ([first, ...rest]) => {
    if (first === undefined)
        throw new RangeError('a request without a destination');
    const other = rest.find(({ answer }) => answer.verdict !== first.answer.verdict || answer.status !== first.answer.status);
    if (other === undefined)
        return first.answer;
    const said = [first, other].map(({ destination, answer }) => `${labelsText(destination.labels)}: ${answer.verdict}`);
    return {
        ...first.answer,
        verdict: 'unknown',
        status: 0,
        kind: 'unknown',
        policy: null,
        rule: null,
        where: null,
        reason: `the workloads behind the Service answer differently (${said.join('; ')}): name the labels of one`,
        body: '',
    };
};
const labelsText = (labels) => Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)
    .join(',');
/** Asks the gateway and what is behind it. */
const judgeOnward = (mesh, request, onward, options) => {
    const { evaluation, steps } = (0,_evaluate_onward_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateOnward */ .jF)(mesh, request, onward, options);
    const told = steps.map(({ at, sees, evaluation: own }) => {
        const { verdict, reason, where } = answerOf(own);
        return { at, sees, verdict, reason, where };
    });
    return { answer: { ...answerOf(evaluation), steps: told }, unmodelled: unmodelledOf(evaluation) };
};
const unmodelledOf = ({ unknowns }) => unknowns.filter(({ effect }) => effect === 'anything').map(({ identity }) => identity);
const judgeAt = (mesh, destination, request, options) => {
    const evaluation = (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(mesh.enforcementOf(destination, request.proxy), request, options);
    return { answer: answerOf(evaluation), unmodelled: unmodelledOf(evaluation) };
};
const answerOf = (evaluation) => {
    return {
        verdict: verdictOf(evaluation),
        status: evaluation.status,
        kind: evaluation.kind,
        policy: evaluation.by.policy ?? null,
        rule: evaluation.by.rule ?? null,
        where: evaluation.by.where === undefined ? null : sourceText(evaluation.by.where),
        reason: evaluation.by.text,
        body: evaluation.body,
        missed: evaluation.rules.map(({ policy, rule, field, expected, received, where }) => ({
            policy,
            rule,
            field,
            expected,
            received,
            where: sourceText(where),
        })),
        notes: evaluation.notes,
        unknowns: evaluation.unknowns.map(({ what }) => what),
    };
};
const verdictOf = (evaluation) => {
    if (evaluation.kind === 'unknown')
        return 'unknown';
    return evaluation.allowed ? 'allow' : 'deny';
};
/** `mesh/orders.yaml:12:5`, or what else is known of the place. */
const sourceText = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `cluster, resourceVersion ${source.resourceVersion}`;
        case 'generated':
            return `binding ${source.binding} (${sourceText(source.from)})`;
        case 'input':
            return source.name;
    }
};


/***/ })

};
