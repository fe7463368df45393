export const id = 1899;
export const ids = [1899];
export const modules = {

/***/ 71899:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ replay_command),
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/manifests/state.ts + 1 modules
var state = __webpack_require__(33568);
// EXTERNAL MODULE: ./src/mesh/recorded-request.ts
var recorded_request = __webpack_require__(16953);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/answer-change.ts
var answer_change = __webpack_require__(97552);
;// CONCATENATED MODULE: ./src/mesh/replayed-line.ts


const replayLine = function (read, { old, next }, options) {
    if (read.kind === 'unreadable')
        return { change: 'unreadable', why: read.why };
    if (read.kind === 'wrong') {
        const { problem } = read;
        const why = `${problem.message}: expected ${problem.expected ?? 'a request'}`;
        return { change: 'unreadable', why, problem };
    }
    const { request } = read;
    const [before, after] = [(0,answer/* judgeRequest */.L7)(old, request, options), (0,answer/* judgeRequest */.L7)(next, request, options)];
    const change = (0,answer_change/* answerChange */.$)(before, after);
    return change === undefined ? { change: 'none' } : { change, request, before: before.answer, after: after.answer };
};

// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/commands/answer-options.ts + 1 modules
var answer_options = __webpack_require__(40198);
// EXTERNAL MODULE: ./src/commands/say-of-lines.ts
var say_of_lines = __webpack_require__(78709);
;// CONCATENATED MODULE: ./src/commands/replay.ts









/**
 * `meshgate replay`: which of yesterday's requests tomorrow's policies would refuse or newly allow. Prints a line for
 * each such request and a last line that counts; exit 1 where there is any. A line that is neither a request nor one of an
 * access log is told, the rest goes on, and the exit code is 2.
 */
const replay = async function (ports, question) {
    const [before, after] = await Promise.all([
        (0,read_state_folder/* readStateFolder */.u)(ports, question.before),
        (0,read_state_folder/* readStateFolder */.u)(ports, question.after),
    ]);
    // What has no age of its own keeps the one that it has before, as `check` has it.
    const aged = { ...after, objects: (0,state/* keepAges */.ye)(before.objects, after.objects) };
    const [old, next] = [(0,resolve/* resolveMesh */.w)(before, {}), (0,resolve/* resolveMesh */.w)(aged, {})];
    const options = await (0,answer_options/* answerOptions */.H)(ports, question);
    const counts = { requests: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0, unreadable: 0 };
    const problems = await (0,say_of_lines/* sayOfLines */.i4)(ports, question.requests, (line, number) => {
        const told = replayLine((0,recorded_request/* readRecordedLine */.b)(line, question.requests, number, old, next), { old, next }, options);
        counts[told.change === 'unreadable' ? 'unreadable' : 'requests'] += 1;
        if (told.change === 'none')
            return {};
        if (told.change !== 'unreadable')
            counts[told.change] += 1;
        const { problem, ...rest } = told;
        return { printed: { line: number, ...rest }, problem };
    });
    await ports.print(`${JSON.stringify({ counts })}\n`);
    const any = counts['newly refused'] + counts['newly allowed'] + counts['cannot tell'] > 0;
    return (0,say_of_lines/* tellProblems */.sG)(ports, problems) ?? { exitCode: any ? codes/* exitCodes */.h.gate : codes/* exitCodes */.h.fine, errors: [], plans: [] };
};
const replay_command = (0,command/* defineCommand */.NB)({
    flags: { before: command/* text */.Qq, after: command/* text */.Qq, requests: command/* text */.Qq, jwks: command/* text */.Qq, now: command/* text */.Qq },
    read: (given) => ({
        before: given.required('before', 'the folder of the state before'),
        after: given.required('after', 'the folder of the state after'),
        requests: given.required('requests', 'a file of requests or of Envoy access log lines in JSON, or -'),
        keySets: given.text('jwks'),
        now: given.text('now'),
    }),
    run: ({ offline }, question) => replay(offline, question),
    printsAnswer: true,
    help: `meshgate replay: what yesterday's requests meet tomorrow

  meshgate replay --before DIR --after DIR --requests access.ndjson

  --requests FILE       requests as \`explain\` takes them, or Envoy's access log in JSON; \`-\` for stdin
  --jwks DIR, --now TIME, --json
Exit 1 when a request that is allowed before would be refused, or the other way round.
`,
});


/***/ }),

/***/ 97552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ answerChange)
/* harmony export */ });
/** How the answer to one request changes; undefined where it stays. */
const answerChange = function ({ answer: before, unmodelled: then }, { answer: after, unmodelled: now }) {
    // What nobody modelled, an EnvoyFilter or a WasmPlugin, comes, goes or changes on the way of this request.
    if (then.join('\n') !== now.join('\n'))
        return 'cannot tell';
    if (before.verdict === 'unknown' || after.verdict === 'unknown') {
        return before.verdict === after.verdict && before.reason === after.reason ? undefined : 'cannot tell';
    }
    if (before.verdict === after.verdict)
        return undefined;
    return after.verdict === 'allow' ? 'newly allowed' : 'newly refused';
};


/***/ }),

/***/ 16953:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRecordedLine)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _access_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75380);
/* harmony import */ var _request_of_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44365);



/** Reads a line; one of a log with the Services of the state after, then of the one before. */
const readRecordedLine = function (line, path, number, before, after) {
    const value = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(line);
    if (value === undefined || !(0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessLogLine */ .vL)(value)) {
        try {
            return { kind: 'request', request: (0,_request_of_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOfLine */ .V)(line, path, number), logged: false };
        }
        catch (error) {
            if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
                throw error;
            return { kind: 'wrong', problem: error.problems[0] };
        }
    }
    const read = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, after);
    if (read.kind === 'request')
        return { ...read, logged: true };
    const older = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, before);
    return older.kind === 'request' ? { ...older, logged: true } : read;
};


/***/ })

};
