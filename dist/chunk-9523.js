export const id = 9523;
export const ids = [9523];
export const modules = {

/***/ 29523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41847);
/* harmony import */ var _mesh_answer_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97552);
/* harmony import */ var _mesh_recorded_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16953);
/* harmony import */ var _mesh_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77450);
/* harmony import */ var _mesh_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52087);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21690);
/* harmony import */ var _open_read_state_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98911);
/* harmony import */ var _answer_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40198);










/**
 * `meshgate replay`: which of yesterday's requests tomorrow's policies would refuse or newly allow. Prints a line for
 * each such request and a last line that counts; exit 1 where there is any. A line that is neither a request nor one of an
 * access log is told, the rest goes on, and the exit code is 2.
 */
const replay = async (ports, question) => {
    const [before, after] = await Promise.all([
        (0,_open_read_state_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readStateFolder */ .u)(ports, question.before),
        (0,_open_read_state_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readStateFolder */ .u)(ports, question.after),
    ]);
    // What has no age of its own keeps the one that it has before, as `check` has it.
    const aged = { ...after, objects: (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAges */ .ye)(before.objects, after.objects) };
    const [old, next] = [(0,_mesh_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveMesh */ .w)(before, {}), (0,_mesh_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveMesh */ .w)(aged, {})];
    const options = await (0,_answer_options_js__WEBPACK_IMPORTED_MODULE_8__/* .answerOptions */ .H)(ports, question);
    const counts = { requests: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0, unreadable: 0 };
    const problems = [];
    let number = 0;
    for await (const line of ports.readLines(question.requests)) {
        number += 1;
        if (line.trim() === '')
            continue;
        const read = (0,_mesh_recorded_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecordedLine */ .b)(line, question.requests, number, old, next);
        if (read.kind === 'unreadable') {
            counts.unreadable += 1;
            await print(ports, { line: number, change: 'unreadable', why: read.why });
            continue;
        }
        if (read.kind === 'wrong') {
            const { problem } = read;
            problems.push(problem);
            counts.unreadable += 1;
            const expected = problem.expected ?? 'a request';
            await print(ports, { line: number, change: 'unreadable', why: `${problem.message}: expected ${expected}` });
            continue;
        }
        const { request } = read;
        counts.requests += 1;
        const [left, right] = [(0,_mesh_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRequest */ .L7)(old, request, options), (0,_mesh_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRequest */ .L7)(next, request, options)];
        const change = (0,_mesh_answer_change_js__WEBPACK_IMPORTED_MODULE_9__/* .answerChange */ .$)(left, right);
        if (change === undefined)
            continue;
        counts[change] += 1;
        await print(ports, { line: number, change, request, before: left.answer, after: right.answer });
    }
    await ports.print(`${JSON.stringify({ counts })}\n`);
    const [first, ...rest] = problems;
    if (first !== undefined) {
        for (const problem of problems.slice(0, 10))
            ports.output.problem(problem);
        return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)([first, ...rest]);
    }
    const any = counts['newly refused'] + counts['newly allowed'] + counts['cannot tell'] > 0;
    return { exitCode: any ? _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.gate : _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine, errors: [], plans: [] };
};
const print = (ports, change) => ports.print(`${JSON.stringify(change)}\n`);
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    flags: { before: _command_line_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, after: _command_line_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, requests: _command_line_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, jwks: _command_line_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, now: _command_line_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq },
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
const answerChange = ({ answer: before, unmodelled: then }, { answer: after, unmodelled: now }) => {
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
const readRecordedLine = (line, path, number, before, after) => {
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
