export const id = 1348;
export const ids = [1348];
export const modules = {

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

/***/ 4416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readFolderObjects),
/* harmony export */   h: () => (/* binding */ readSides)
/* harmony export */ });
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5610);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(803);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8380);





/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
const readSides = async (ports, inputs, repository, configuration, revisions, environment, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .createReadCache */ .V)()) => {
    if (inputs.before !== undefined && inputs.after !== undefined) {
        const [before, after] = await Promise.all([ports.readFolder(inputs.before), ports.readFolder(inputs.after)]);
        const old = readFolderObjects(before, environment, cache);
        const next = readFolderObjects(after, environment, cache);
        refuseAny([...old.problems, ...next.problems]);
        return {
            before: old.objects,
            after: next.objects,
            whole: environment === undefined,
            incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)([...before.files, ...after.files]),
            unreadableBefore: [],
        };
    }
    if (repository === undefined)
        return { before: [], after: [], whole: false, unreadableBefore: [] };
    const before = (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFiles */ .q)(environment, configuration.before);
    const after = (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFiles */ .q)(environment, configuration.after);
    const ownFiles = withoutSnapshots(configuration);
    const [base, head] = await Promise.all([
        revisions.base === '' ? undefined : repository.readTree(revisions.base, before.globs).then(ownFiles),
        repository.readTree(revisions.head, after.globs).then(ownFiles),
    ]);
    const old = base === undefined ? undefined : readRevision(base, before.selection, environment, cache);
    const next = readRevision(head, after.selection, environment, cache);
    refuseAny(next.problems);
    return { before: old?.objects ?? [], after: next.objects, whole: false, unreadableBefore: old?.problems ?? [] };
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
const readFolderObjects = (tree, environment, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .createReadCache */ .V)()) => (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(tree.files, { selection: 'folder', limits: _manifests_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .folderLimits */ .f, cache, ...namespaceOf(environment) });
const readRevision = (tree, selection, environment, cache) => (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(tree.files, {
    selection,
    limits: _manifests_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLimits */ .H,
    cache,
    ...namespaceOf(environment),
});
const namespaceOf = (environment) => environment === undefined ? {} : { namespace: environment.namespace };
const refuseAny = (problems) => {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/manifests/state.ts
var manifests_state = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var mesh_kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 11 modules
var resolve = __webpack_require__(5170);
// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/explain.ts + 2 modules
var explain = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/commands/needed.ts
var needed = __webpack_require__(749);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/commands/answer.ts
var commands_answer = __webpack_require__(7729);
;// CONCATENATED MODULE: ./src/commands/request-tests.ts


/** Runs the tests that concern an environment against what it would enforce. An unknown answer fails: it proves nothing. */
const runRequestTests = (tests, environment, mesh, state, now) => tests
    .filter((test) => test.environments?.includes(environment.name) ?? true)
    .map((test) => {
    const base = { name: test.name, environment: environment.name, pointer: test.pointer, expected: test.expect };
    const request = requestOf(test, environment, mesh, state);
    if (typeof request === 'string')
        return { ...base, passed: false, answer: undefined, reason: request };
    const answer = (0,commands_answer/* answerRequest */.Y9)(mesh, request, { now });
    return { ...base, passed: answer.verdict === test.expect, answer, reason: answer.reason };
});
const requestOf = (test, environment, mesh, state) => {
    const namespace = test.to.namespace ?? environment.namespace;
    const service = test.to.service === undefined
        ? undefined
        : state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === test.to.service);
    if (test.to.service !== undefined && service === undefined && test.to.labels === undefined) {
        return `Service ${namespace}/${test.to.service} is not in the state: add it, or name the labels of the workload`;
    }
    const labels = test.to.labels ?? (0,fields/* textMapAt */.Pf)(service?.content, 'spec', 'selector');
    const source = sourceOf(test.from, environment, mesh);
    const claims = test.from.claims;
    return {
        protocol: test.request === 'tcp' ? 'tcp' : 'http',
        destination: {
            namespace,
            labels,
            port: test.to.port,
            ...(test.to.service === undefined ? {} : { service: test.to.service }),
        },
        source,
        mtls: source.principal !== undefined,
        ...(test.request === 'tcp'
            ? {}
            : {
                http: {
                    method: test.request.method,
                    authority: test.request.host ?? `${test.to.service ?? 'workload'}.${namespace}.svc.cluster.local`,
                    path: test.request.path,
                    headers: test.request.headers,
                    ...(claims === undefined ? {} : { tokens: [{ claims, in: 'authorization', signature: 'valid' }] }),
                },
            }),
    };
};
const sourceOf = (from, environment, mesh) => {
    const namespace = from.namespace ?? environment.namespace;
    const principal = from.principal ??
        (from.serviceAccount === undefined
            ? undefined
            : `${mesh.settings.trustDomain}/ns/${namespace}/sa/${from.serviceAccount}`);
    return {
        ...(from.serviceAccount === undefined ? {} : { namespace, serviceAccount: from.serviceAccount }),
        ...(principal === undefined ? {} : { principal }),
        ...(from.ip === undefined ? {} : { ip: from.ip }),
    };
};
/** Like a test runner: a line per test, what failed in full, a line that counts. */
const renderTestResults = (results) => {
    const lines = results.flatMap((result) => {
        const where = result.environment === null ? '' : ` (${result.environment})`;
        if (result.passed)
            return [`ok   ${result.name}${where}`];
        return [
            `FAIL ${result.name}${where}`,
            `       expected ${result.expected}, received ${result.answer === undefined ? 'no answer' : `${result.answer.verdict} ${result.answer.status}`}`,
            `       because ${result.reason}`,
            ...(result.answer?.missed ?? []).map((miss) => `       not ${miss.policy} rule ${miss.rule}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`),
        ];
    });
    const failed = results.filter((result) => !result.passed).length;
    return [...lines, '', `${results.length - failed} passed, ${failed} failed`, ''].join('\n');
};
/** JUnit XML, as GitLab's and others' test reports take it. It holds no times: equal input gives equal bytes. */
const renderJUnit = (results) => {
    const failed = results.filter((result) => !result.passed).length;
    const cases = results.map((result) => {
        const open = `  <testcase name="${escapeXml(result.name)}" classname="${escapeXml(result.environment ?? 'meshgate')}"`;
        if (result.passed)
            return `${open}/>`;
        const text = `expected ${result.expected}, received ${result.answer?.verdict ?? 'no answer'}: ${result.reason}`;
        return `${open}>\n    <failure message="${escapeXml(text)}"/>\n  </testcase>`;
    });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuite name="meshgate" tests="${results.length}" failures="${failed}" errors="0" skipped="0">`,
        ...cases,
        '</testsuite>',
        '',
    ].join('\n');
};
/** XML 1.0 has no way to write most control characters; they become U+FFFD. */
const escapeXml = (text) => text
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');

// EXTERNAL MODULE: ./src/commands/revisions.ts
var commands_revisions = __webpack_require__(4416);
;// CONCATENATED MODULE: ./src/commands/test.ts










/** `meshgate test`: the request tests of the configuration, against the working tree or a folder. Exit 1 when one fails. */
const test = async (job, ports, options) => {
    const { inputs, state, junit, json } = options;
    const repository = await job.repository();
    const revisions = { base: '', head: job.context.platform === 'local' ? 'worktree' : job.context.sha };
    const configuration = repository === undefined ? undefined : await (0,commands_configuration/* readConfiguration */.TD)(repository, inputs.config, revisions);
    if (repository === undefined || configuration?.after === undefined)
        throw noConfiguration(inputs.config);
    const folder = state === undefined ? undefined : await (0,explain/* readStateFolder */.uf)(ports, state);
    const results = [];
    for (const environment of (0,commands_configuration/* selectEnvironments */.fE)(configuration, inputs.environment, inputs.config)) {
        if (environment === undefined) {
            if (configuration.after.tests.length > 0)
                throw environmentNeeded(inputs.config);
            continue;
        }
        const sides = await (0,commands_revisions/* readSides */.h)(job, inputs, repository, configuration, revisions, environment);
        const kinds = [...mesh_kinds/* meshKinds */.hT, ...mesh_kinds/* workloadKinds */.dd, ...mesh_kinds/* rbacKinds */.UF];
        const enforced = folder ?? (0,manifests_state/* composeStates */.F)(undefined, [], sides.after, { kinds }).after;
        const mesh = (0,resolve/* resolveMesh */.ws)(enforced, environment.mesh);
        results.push(...runRequestTests(configuration.after.tests, environment, mesh, enforced, ports.clock.now()));
    }
    if (junit !== undefined)
        await job.files.write(junit, renderJUnit(results));
    const exitCode = results.every(({ passed }) => passed) ? codes/* exitCodes */.h.fine : codes/* exitCodes */.h.gate;
    await ports.print(json
        ? `${JSON.stringify({ version: ports.version, command: 'test', exitCode, errors: [], plans: [], tests: results })}\n`
        : renderTestResults(results));
    return { exitCode, errors: [], plans: [] };
};
/** Tests that nobody runs would be green. */
const environmentNeeded = (path) => new problem/* Refusal */.P({
    code: 'ENVIRONMENT_NEEDED',
    message: `${path} has tests, and no environment that they could be run for`,
    expected: '/environments',
    received: 'none',
    remedy: 'Add `environments:` with one entry at least; its `namespace` is where the tests ask.',
});
const noConfiguration = (path) => (0,needed/* configNeeded */.U)(path, 'test takes the tests from it', 'Write `tests:` into the configuration, or name another path with `--config`.');


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


/***/ })

};
