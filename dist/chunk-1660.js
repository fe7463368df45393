export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 51660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ test_command),
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/state.ts + 1 modules
var manifests_state = __webpack_require__(33568);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/open/configuration.ts
var open_configuration = __webpack_require__(30950);
// EXTERNAL MODULE: ./src/open/open-configuration.ts
var open_open_configuration = __webpack_require__(88553);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var mesh_answer = __webpack_require__(52087);
;// CONCATENATED MODULE: ./src/plan/request-tests.ts


/** Runs the tests that concern an environment against what it would enforce. An unknown answer fails: it proves nothing. */
const runRequestTests = function (tests, environment, mesh, state, now) { return tests
    .filter((test) => test.environments?.includes(environment.name) ?? true)
    .map((test) => {
    const base = { name: test.name, environment: environment.name, pointer: test.pointer, expected: test.expect };
    const request = requestOf(test, environment, mesh, state);
    if (typeof request === 'string')
        return { ...base, passed: false, answer: undefined, reason: request };
    const answer = (0,mesh_answer/* answerRequest */.Y9)(mesh, request, { now });
    return { ...base, passed: answer.verdict === test.expect, answer, reason: answer.reason };
}) };
const requestOf = function (test, environment, mesh, state) {
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
const sourceOf = function (from, environment, mesh) {
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

// EXTERNAL MODULE: ./src/mesh/rule-place.ts
var rule_place = __webpack_require__(66341);
;// CONCATENATED MODULE: ./src/review/render-request-tests.ts

/** Like a test runner: a line per test, what failed in full, a line that counts. */
const renderTestResults = function (results) {
    const lines = results.flatMap((result) => {
        const where = result.environment === null ? '' : ` (${result.environment})`;
        if (result.passed)
            return [`ok   ${result.name}${where}`];
        return [
            `FAIL ${result.name}${where}`,
            `       expected ${result.expected}, received ${result.answer === undefined ? 'no answer' : `${result.answer.verdict} ${result.answer.status}`}`,
            `       because ${result.reason}`,
            ...(result.answer?.missed ?? []).map((miss) => `       not ${miss.policy} ${(0,rule_place/* rulePlace */.C)('AuthorizationPolicy', miss.rule)}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`),
        ];
    });
    const failed = results.filter((result) => !result.passed).length;
    return [...lines, '', `${results.length - failed} passed, ${failed} failed`, ''].join('\n');
};
/** JUnit XML, as GitLab's and others' test reports take it. It holds no times: equal input gives equal bytes. */
const renderJUnit = function (results) {
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
const escapeXml = function (text) { return text
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;') };

// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
;// CONCATENATED MODULE: ./src/commands/test.ts












/** `meshgate test`: the request tests of the configuration, against the working tree or a folder. Exit 1 when one fails. */
const test = async function (job, ports, options) {
    const { inputs } = job;
    const { state, junit, json } = options;
    const revisions = { base: '', head: job.context.platform === 'local' ? 'worktree' : job.context.sha };
    const { repository, configuration } = await (0,open_open_configuration/* openConfiguration */.h)(job, revisions.head, {
        purpose: 'test takes the tests from it',
        remedy: 'Write `tests:` into the configuration, or name another path with `--config`.',
    });
    const { tests } = configuration.head.proposed;
    const folder = state === undefined ? undefined : await (0,read_state_folder/* readStateFolder */.u)(ports, state);
    const results = [];
    for (const environment of (0,open_configuration/* selectEnvironments */.fE)(configuration, inputs.environment, inputs.config)) {
        if (environment === undefined) {
            if (tests.length > 0)
                throw environmentNeeded(inputs.config);
            continue;
        }
        const sides = await (0,read_sides/* readSides */.h)(job, repository, configuration, revisions, environment);
        const enforced = folder ?? (0,manifests_state/* composeStates */.F)(undefined, [], sides.after, { kinds: kinds/* readKinds */.eA }).after;
        const mesh = (0,resolve/* resolveMesh */.w)(enforced, environment.mesh);
        results.push(...runRequestTests(tests, environment, mesh, enforced, ports.clock.now()));
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
const environmentNeeded = function (path) { return new problem/* Refusal */.P({
    code: 'ENVIRONMENT_NEEDED',
    message: `${path} has tests, and no environment that they could be run for`,
    expected: '/environments',
    received: 'none',
    remedy: 'Add `environments:` with one entry at least; its `namespace` is where the tests ask.',
}) };
const test_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, state: command/* text */.Qq, junit: command/* text */.Qq },
    read: (given) => ({ state: given.text('state'), junit: given.text('junit') }),
    run: async ({ job, offline, json }, question) => test(await job({ writes: question.junit }), offline, { json, ...question }),
    printsAnswer: true,
    help: `meshgate test: the request tests of the configuration

  meshgate test                                  against the working tree's policies
  meshgate test --state DIR --junit report.xml

  --environment NAME, --config FILE, --state DIR, --junit FILE, --json
Exit 1 when a test fails.
`,
});


/***/ }),

/***/ 52087:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(52087, module.exports, ["L7","Y9","rI"], "./later-mesh.cjs")

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

/***/ 98911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStateFolder),
/* harmony export */   v: () => (/* binding */ readAskedFolder)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33568);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28380);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);
/* harmony import */ var _settle_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43575);






/**
 * A folder of objects that is asked about one request. As for a comparison, one object that stands twice alike is one, and what
 * another program fills in is unknown and stops nothing.
 */
const readAskedFolder = async function ({ readFolder }, path) {
    const tree = await readFolder(path);
    const read = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, undefined);
    const isUnknown = (part) => part.problems.every(({ code }) => code === 'PLACEHOLDER');
    const side = { ...read, nameOf: (name) => name };
    const { after, incomplete, problems } = (0,_settle_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .settleUnread */ .pY)(side, side, { selection: 'folder', feeding: [] });
    refuseAny([
        ...read.unread.flatMap((part) => (part.beside === true || isUnknown(part) ? [] : part.problems)),
        ...problems,
    ]);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: [...incomplete, ...(0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files)] });
};
/**
 * A folder of objects that stands for a cluster; what a snapshot among them could not read stays unknown. Objects without
 * a namespace are the environment's, where there is one. Throws a `Refusal` with every bad place.
 */
const readStateFolder = async function ({ readFolder }, path, environment) {
    const tree = await readFolder(path);
    const { objects, problems } = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, environment?.namespace);
    refuseAny(problems);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(objects, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files) });
};
const refuseAny = function ([first, ...rest]) {
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ })

};
