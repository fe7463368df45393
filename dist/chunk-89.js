export const id = 89;
export const ids = [89];
export const modules = {

/***/ 10089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ replay_command),
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/manifests/state.ts
var state = __webpack_require__(41847);
;// CONCATENATED MODULE: ./src/mesh/answer-change.ts
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

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(75380);
// EXTERNAL MODULE: ./src/mesh/request-of-line.ts + 1 modules
var request_of_line = __webpack_require__(44365);
;// CONCATENATED MODULE: ./src/mesh/recorded-request.ts



/**
 * A request, why an access log's line is none, or what is wrong with a request's form. A log line is read with the Services
 * of the state after, then of the one before.
 */
const readRecordedRequest = (line, path, number, before, after) => {
    const value = (0,access_log/* parseLine */.A)(line);
    if (value === undefined || !(0,access_log/* isAccessLogLine */.vL)(value)) {
        try {
            return (0,request_of_line/* requestOfLine */.V)(line, path, number);
        }
        catch (error) {
            if (!(error instanceof problem/* Refusal */.P))
                throw error;
            return error.problems[0];
        }
    }
    const read = (0,access_log/* readAccessLogLine */.dO)(value, after);
    if (read.kind === 'request')
        return read.request;
    const older = (0,access_log/* readAccessLogLine */.dO)(value, before);
    return older.kind === 'request' ? older.request : read.why;
};

// EXTERNAL MODULE: ./src/mesh/resolve.ts + 7 modules
var resolve = __webpack_require__(82531);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/commands/answer-options.ts + 1 modules
var answer_options = __webpack_require__(40198);
;// CONCATENATED MODULE: ./src/commands/replay.ts










/**
 * `meshgate replay`: which of yesterday's requests tomorrow's policies would refuse or newly allow. Prints a line for
 * each such request and a last line that counts; exit 1 where there is any. A line that is neither a request nor one of an
 * access log is told, the rest goes on, and the exit code is 2.
 */
const replay = async (ports, question) => {
    const [before, after] = await Promise.all([
        (0,read_state_folder/* readStateFolder */.u)(ports, question.before),
        (0,read_state_folder/* readStateFolder */.u)(ports, question.after),
    ]);
    // What has no age of its own keeps the one that it has before, as `check` has it.
    const aged = { ...after, objects: (0,state/* keepAges */.ye)(before.objects, after.objects) };
    const [old, next] = [(0,resolve/* resolveMesh */.w)(before, {}), (0,resolve/* resolveMesh */.w)(aged, {})];
    const options = await (0,answer_options/* answerOptions */.H)(ports, question);
    const counts = { requests: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0, unreadable: 0 };
    const problems = [];
    let number = 0;
    for await (const line of ports.readLines(question.requests)) {
        number += 1;
        if (line.trim() === '')
            continue;
        const read = readRecordedRequest(line, question.requests, number, old, next);
        if (typeof read === 'string') {
            counts.unreadable += 1;
            await print(ports, { line: number, change: 'unreadable', why: read });
            continue;
        }
        if ('code' in read) {
            problems.push(read);
            counts.unreadable += 1;
            const expected = read.expected ?? 'a request';
            await print(ports, { line: number, change: 'unreadable', why: `${read.message}: expected ${expected}` });
            continue;
        }
        counts.requests += 1;
        const [left, right] = [(0,answer/* judgeRequest */.L7)(old, read, options), (0,answer/* judgeRequest */.L7)(next, read, options)];
        const change = answerChange(left, right);
        if (change === undefined)
            continue;
        counts[change] += 1;
        await print(ports, { line: number, change, request: read, before: left.answer, after: right.answer });
    }
    await ports.print(`${JSON.stringify({ counts })}\n`);
    const [first, ...rest] = problems;
    if (first !== undefined) {
        for (const problem of problems.slice(0, 10))
            ports.output.problem(problem);
        return (0,outcome/* refused */.J5)([first, ...rest]);
    }
    const any = counts['newly refused'] + counts['newly allowed'] + counts['cannot tell'] > 0;
    return { exitCode: any ? codes/* exitCodes */.h.gate : codes/* exitCodes */.h.fine, errors: [], plans: [] };
};
const print = (ports, change) => ports.print(`${JSON.stringify(change)}\n`);
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


/***/ })

};
