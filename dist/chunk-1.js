export const id = 1;
export const ids = [1];
export const modules = {

/***/ 60001:
/***/ (function (__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./src/ci/create-output.ts + 8 modules
var create_output = __webpack_require__(84983);
;// CONCATENATED MODULE: ./src/ci/detect.ts
/**
 * Each platform sets its own variable to `true`, and sets `CI` too, which says nothing. A GitLab job that exports
 * GITHUB_ACTIONS by hand would be read as GitHub and then refused for its missing variables.
 */
const detectPlatform = function (env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'github';
    if (env['GITLAB_CI'] === 'true')
        return 'gitlab';
    return 'local';
};

// EXTERNAL MODULE: ./src/ci/inputs.ts
var inputs = __webpack_require__(13919);
// EXTERNAL MODULE: ./src/ci/noted-output.ts
var noted_output = __webpack_require__(40668);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/commands/table.ts
var table = __webpack_require__(83902);
;// CONCATENATED MODULE: ./src/commands/command-line.ts



/**
 * Reads the command line, and loads the command that it names. `defaults` are the inputs that the environment gives (GitLab
 * component variables); a flag wins over them. Throws a `Refusal` with code USAGE.
 */
const readCommandLine = async function (words, defaults, version) {
    const [first, ...rest] = words;
    const print = (text) => ({ kind: 'print', text });
    if (first === undefined || first === '--help' || first === '-h')
        return print(overview);
    if (first === '--version' || first === '-V' || first === 'version')
        return print(`${version}\n`);
    if (first === 'help') {
        const [topic] = rest;
        return print(topic === undefined ? overview : (await load(topic)).command.help);
    }
    const { name, command } = await load(first);
    if (rest.includes('--help') || rest.includes('-h'))
        return print(command.help);
    return { kind: 'run', name, ...command.open(name, rest, defaults) };
};
const load = async function (word) {
    if ((0,table/* isCommand */.y9)(word))
        return { name: word, command: (await table/* commands */.Pi[word].load()).command };
    const near = (0,nearest/* nearest */.p)(word, table/* commandNames */.oQ);
    throw (0,command/* usage */.CI)(`there is no command ${JSON.stringify(word.slice(0, 100))}`, table/* commandNames */.oQ.join(', '), word.slice(0, 100), `${near === undefined ? '' : `Did you mean \`meshgate ${near}\`? `}Run \`meshgate --help\` for the list.`);
};
const overview = `meshgate joins a pipeline's identity to an Istio mesh.

${Object.entries(table/* commands */.Pi)
    .map(([name, { summary }]) => `  meshgate ${name.padEnd(10)} ${summary}`)
    .join('\n')}
  meshgate --version

Try it now, without a cluster, a token or an account:

  meshgate demo
  meshgate check --before DIR --after DIR
  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin

\`meshgate COMMAND --help\` shows examples. Every command takes --json.
Exit codes: 0 fine \u00b7 1 gate failed \u00b7 2 wrong usage or configuration \u00b7 3 identity refused \u00b7 4 cluster or platform failed \u00b7 5 plan is not the reviewed one
`;

// EXTERNAL MODULE: ./src/command-line/outcome.ts
var command_line_outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(75712);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(68059);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts













// Node 20's V8 optimizes what has run for a moment; runs that end before it pays spend a quarter of their time on it
// (docs/decisions/later-optimization.md). Newer ones wait by themselves, and do not know the flag.
if (process.versions.node.startsWith('20.'))
    (0,external_node_v8_.setFlagsFromString)('--interrupt-budget=1000000');
const env = process.env;
const platform = detectPlatform(env);
/** A reader that has seen enough (`| head`) is no failure. To open the stream takes a while, and a shell's run may print nothing. */
const expectClosedReader = (0,once/* once */.O)(() => {
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
});
/** Waits where the reader is slow, so that a long answer is neither lost nor kept in memory. */
const print = function (text) { return new Promise((resolve, reject) => {
    expectClosedReader();
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
}) };
const printJson = async function (command, outcome) {
    const { renderJson } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(7874), __webpack_require__.e(5600), __webpack_require__.e(9794), __webpack_require__.e(8725)]).then(__webpack_require__.bind(__webpack_require__, 66677));
    await print(renderJson({ version: version/* version */.r, command, ...outcome }));
};
/** The inputs that the environment gives: the component's variables. */
const readEnvironment = function () { return (0,inputs/* readInputs */.K)(platform === 'github' ? 'local' : platform, env) };
const main = async function () {
    const { output, told } = (0,noted_output/* noteResults */.v)((0,create_output/* createOutput */.q)(platform, env, { stderr: process.stderr }));
    let invocation;
    try {
        invocation = await readCommandLine(process.argv.slice(2), readEnvironment().inputs, version/* version */.r);
    }
    catch (thrown) {
        const problems = (0,command_line_outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            output.problem(problem);
        await output.written();
        process.exitCode = (0,command_line_outcome/* refused */.J5)(problems).exitCode;
        if (platform === 'gitlab') {
            await leaveReports(output, 'meshgate', (0,command_line_outcome/* refused */.J5)(problems), reportFolder(undefined));
            await leaveRecord(output, process.argv[2] ?? '', (0,command_line_outcome/* refused */.J5)(problems), reportFolder(undefined));
        }
        if (process.argv.includes('--json'))
            await printJson('meshgate', (0,command_line_outcome/* refused */.J5)(problems));
        return;
    }
    if (invocation.kind === 'print')
        return print(invocation.text);
    const { name, json, printed, printsAnswer, reports, run } = invocation;
    let opened = false;
    const outcome = await (0,command_line_outcome/* settle */.G9)(async () => {
        const { refuseUnsafeEnvironment } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 48770));
        refuseUnsafeEnvironment(env, process.execArgv);
        const outcome = await run(openShell(invocation, output, () => (opened = true)));
        await output.written();
        return outcome;
    }, output);
    if (!opened && reports !== undefined)
        await leaveRecord(output, name, outcome, reportFolder(reports.folder));
    if (reports !== undefined && outcome.exitCode !== codes/* exitCodes */.h.fine && !told.has('verdict'))
        await leaveReports(output, name, outcome, reportFolder(reports.folder), printedReport(printed));
    await output.written();
    process.exitCode = outcome.exitCode;
    const answered = outcome.errors.length === 0 && printsAnswer;
    if (json && !answered)
        await printJson(name, outcome);
};
const openShell = function ({ inputs, json, printed, printsAnswer }, output, opened) { return ({
    inputs,
    json,
    offline: offline(output, json, printsAnswer),
    job: async (line) => {
        const job = await openRun({ inputs, printed }, line ?? {}, output);
        opened();
        return job;
    },
    generatedFolder: async (path) => (await __webpack_require__.e(/* import() */ 7170).then(__webpack_require__.bind(__webpack_require__, 27170))).openGeneratedFolder(workFolder(), path),
    snapshotFolder: async (path) => (await __webpack_require__.e(/* import() */ 7995).then(__webpack_require__.bind(__webpack_require__, 57995))).openSnapshotFolder(workFolder(), path),
    listCommands: async () => (await __webpack_require__.e(/* import() */ 6667).then(__webpack_require__.bind(__webpack_require__, 86667))).listCommands(),
    workingFolder: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2702), __webpack_require__.e(4605), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 2561))).openWorkingFolder(workFolder(), env),
    removeLogin: async (folder) => (await __webpack_require__.e(/* import() */ 7946).then(__webpack_require__.bind(__webpack_require__, 97946))).removeLogin(platform, env, workFolder(), reportFolder(folder)?.folder),
    demo: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(4506), __webpack_require__.e(6490)]).then(__webpack_require__.bind(__webpack_require__, 73467))).demo({ ...options, print, program: process.argv[1] ?? '' }),
    nodeVersion: process.versions.node,
}) };
const openRun = async function ({ inputs, printed }, line, output) {
    const report = line.reports === undefined ? undefined : reportFolder(line.reports.folder);
    if (report !== undefined || line.writes !== undefined) {
        const { refuseUnwritable } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.bind(__webpack_require__, 69547));
        if (report !== undefined)
            await refuseUnwritable(workFolder(), report.folder, 'folder');
        if (line.writes !== undefined)
            await refuseUnwritable(workFolder(), line.writes, 'file');
    }
    const { openJob } = await Promise.all(/* import() */[__webpack_require__.e(5366), __webpack_require__.e(1053)]).then(__webpack_require__.bind(__webpack_require__, 25366));
    const token = platform === 'gitlab' ? commentToken(output) : undefined;
    const { caFile } = readEnvironment();
    const folder = workFolder();
    return openJob({
        platform,
        env,
        folder,
        output,
        inputs,
        token,
        createReview: async (context, token, http) => (await __webpack_require__.e(/* import() */ 1933).then(__webpack_require__.bind(__webpack_require__, 71933))).createReview(context, token, http),
        createHttp,
        base: line.base,
        istio: line.istio,
        caFile,
        report,
        printed: printedReport(printed),
        version: version/* version */.r,
    });
};
/** Loaded with the first request: a shell rarely has one. Authorities that cannot be used are told at once. */
const createHttp = function (settings) {
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(4987), __webpack_require__.e(7856)]).then(__webpack_require__.bind(__webpack_require__, 94987))).createHttpClient(settings);
    if ((settings.certificateAuthorities ?? []).length > 0)
        return load();
    let client;
    return async (request) => (await (client ??= load()))(request);
};
const workFolder = function () { return (platform === 'gitlab' ? (env['CI_PROJECT_DIR'] ?? process.cwd()) : process.cwd()) };
/** The component names the variable that holds the token, so that the token itself stands in no input. */
const commentToken = function (output) {
    const name = env['MESHGATE_TOKEN_VARIABLE'] ?? 'MESHGATE_GITLAB_TOKEN';
    const token = /^[A-Z][A-Z0-9_]{0,99}$/.test(name) ? (env[name] ?? '') : '';
    if (token === '')
        return undefined;
    output.mask(token);
    return token;
};
const reportFolder = function (given) {
    const folder = given ?? env['MESHGATE_REPORT'] ?? '';
    return folder === '' ? undefined : { folder, announce: false };
};
const printedReport = function (format) { return format === undefined ? undefined : { format, print } };
/** A run that ended without a verdict leaves its reports all the same: GitLab's artifact then says why, and no older one stands. */
const leaveReports = async function (output, command, { exitCode, errors: problems, plans }, report, printed) {
    if (report === undefined && printed === undefined)
        return;
    const [{ leaveNotice }, { createFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(2745), __webpack_require__.e(7874), __webpack_require__.e(5600), __webpack_require__.e(6654), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6847), __webpack_require__.e(2050), __webpack_require__.e(5798)]).then(__webpack_require__.bind(__webpack_require__, 98952)),
        __webpack_require__.e(/* import() */ 2243).then(__webpack_require__.bind(__webpack_require__, 52243)),
    ]);
    const files = createFiles(platform, env, workFolder());
    await leaveNotice({ output, files, report, printed, version: version/* version */.r, docsBase: (0,pages/* docsOfRun */.m)(env) }, { command, exitCode, problems, plans });
};
/** A job that was refused before it was opened leaves its record, where it would have written. */
const leaveRecord = async function (output, command, outcome, report) {
    if (report === undefined || (command !== 'apply' && command !== 'revoke'))
        return;
    const { recordUnopenedJob } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8117), __webpack_require__.e(8315)]).then(__webpack_require__.bind(__webpack_require__, 70839));
    const auditAfter = env['MESHGATE_AUDIT_AFTER'];
    await recordUnopenedJob({ platform, env, output, report, command, auditAfter, outcome });
};
const offline = function (output, json, printsAnswer) { return ({
    version: version/* version */.r,
    output,
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    readFolder: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(2702), __webpack_require__.e(3999)]).then(__webpack_require__.bind(__webpack_require__, 27946))).readFolder(path),
    readText: async (path) => {
        const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
        return readFile(path, 'utf8').catch(() => undefined);
    },
    readLines: async function* (path) {
        const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 23));
        const input = path === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(path, 'utf8');
        yield* createInterface({ input, crlfDelay: Infinity });
    },
    // With `--json` the outcome is all that stands on standard output, but for commands that print their own answer.
    print: (text) => (json && !printsAnswer ? Promise.resolve() : print(text)),
    answer: (text) => platform === 'local' && !json ? print(`${(0,printable/* printable */.g)(text)}\n`) : Promise.resolve(output.info(text)),
}) };
if (platform !== 'local')
    expectClosedReader();
void main();


/***/ }),

/***/ 83902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/** The commands of the command line, in the order of `meshgate --help`. Each has a page in `docs/commands` and a test. */
const commands = {
    check: {
        summary: 'who gains and who loses access by a change; the merge-request job',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(5600), __webpack_require__.e(6654), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(950), __webpack_require__.e(5334), __webpack_require__.e(2572), __webpack_require__.e(2898)]).then(__webpack_require__.bind(__webpack_require__, 42898)),
    },
    plan: {
        summary: 'what apply would write, and the digest to approve',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(2451), __webpack_require__.e(9794), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(5334), __webpack_require__.e(6524), __webpack_require__.e(4483)]).then(__webpack_require__.bind(__webpack_require__, 74483)),
    },
    apply: {
        summary: "writes an environment's bindings; the deploy job",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(2451), __webpack_require__.e(9794), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(5334), __webpack_require__.e(6524), __webpack_require__.e(8431), __webpack_require__.e(5495)]).then(__webpack_require__.bind(__webpack_require__, 78431)),
    },
    revoke: {
        summary: 'takes a binding or an environment back, and proves that nothing is left',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(2451), __webpack_require__.e(9794), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(5334), __webpack_require__.e(6524), __webpack_require__.e(1133)]).then(__webpack_require__.bind(__webpack_require__, 71133)),
    },
    drift: {
        summary: 'the cluster against the protected branch: access first, then objects and who wrote them',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(2451), __webpack_require__.e(9794), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(5334), __webpack_require__.e(6524), __webpack_require__.e(8107), __webpack_require__.e(4632)]).then(__webpack_require__.bind(__webpack_require__, 78107)),
    },
    summary: {
        summary: 'one table of the plans of many clusters, and which are apart from the others',
        load: () => __webpack_require__.e(/* import() */ 4344).then(__webpack_require__.bind(__webpack_require__, 34344)),
    },
    audit: {
        summary: 'whether the records of earlier runs are whole and unchanged',
        load: () => __webpack_require__.e(/* import() */ 6689).then(__webpack_require__.bind(__webpack_require__, 56689)),
    },
    explain: {
        summary: 'why one request is allowed or denied',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(2480), __webpack_require__.e(8954)]).then(__webpack_require__.bind(__webpack_require__, 28954)),
    },
    replay: {
        summary: "which of yesterday's requests tomorrow's policies would refuse or newly allow",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(2480), __webpack_require__.e(1899)]).then(__webpack_require__.bind(__webpack_require__, 71899)),
    },
    denials: {
        summary: 'what the mesh refused, by caller, destination, policy and reason, from an access log',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(8582)]).then(__webpack_require__.bind(__webpack_require__, 90408)),
    },
    test: {
        summary: 'the request tests of the configuration',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(950), __webpack_require__.e(1660)]).then(__webpack_require__.bind(__webpack_require__, 51660)),
    },
    init: {
        summary: 'the first configuration, the merge-request job and the RBAC to paste',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6654), __webpack_require__.e(2451), __webpack_require__.e(950), __webpack_require__.e(7341), __webpack_require__.e(8840), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 29685)),
    },
    doctor: {
        summary: 'what is missing for check, and for apply, with the command that fixes each',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(5334), __webpack_require__.e(7341), __webpack_require__.e(8840), __webpack_require__.e(5852), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 96480)),
    },
    adopt: {
        summary: 'takes over an object that somebody else made, without changing access',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(2451), __webpack_require__.e(9794), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(5334), __webpack_require__.e(1269)]).then(__webpack_require__.bind(__webpack_require__, 13064)),
    },
    render: {
        summary: 'the generated bindings as files, for repositories that Argo CD or Flux applies',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(6840), __webpack_require__.e(950), __webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(3416)]).then(__webpack_require__.bind(__webpack_require__, 90042)),
    },
    calls: {
        summary: 'who is declared to call what: as a graph, a table or a matrix',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(950), __webpack_require__.e(5571), __webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(3652)]).then(__webpack_require__.bind(__webpack_require__, 65445)),
    },
    import: {
        summary: "what a system's own manifests say of who calls what, as declared calls",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(5600), __webpack_require__.e(7163), __webpack_require__.e(5205), __webpack_require__.e(4777), __webpack_require__.e(1441)]).then(__webpack_require__.bind(__webpack_require__, 19759)),
    },
    snapshot: {
        summary: 'what check needs of a cluster as a folder, for merge-request jobs that may not read it',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9806), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(1082), __webpack_require__.e(5600), __webpack_require__.e(6878), __webpack_require__.e(6654), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(2451), __webpack_require__.e(9879), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(5334), __webpack_require__.e(2080)]).then(__webpack_require__.bind(__webpack_require__, 6283)),
    },
    withdraw: {
        summary: "takes an older verdict back where a job ended before it had one; for GitLab's after_script",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(2745), __webpack_require__.e(5600), __webpack_require__.e(6654), __webpack_require__.e(9611), __webpack_require__.e(3238), __webpack_require__.e(6746)]).then(__webpack_require__.bind(__webpack_require__, 38886)),
    },
    completion: {
        summary: 'what a shell needs to complete the command line: bash, zsh or fish',
        load: () => __webpack_require__.e(/* import() */ 3506).then(__webpack_require__.bind(__webpack_require__, 23506)),
    },
    clean: {
        summary: "removes the kubeconfig that apply left for the lines after it; for GitLab's after_script",
        load: () => __webpack_require__.e(/* import() */ 9439).then(__webpack_require__.bind(__webpack_require__, 99439)),
    },
    demo: {
        summary: 'the whole flow on an embedded issuer, API server and code-review server',
        load: () => __webpack_require__.e(/* import() */ 8663).then(__webpack_require__.bind(__webpack_require__, 18663)),
    },
};
const isCommand = function (word) { return Object.hasOwn(commands, word) };
const commandNames = Object.keys(commands).filter(isCommand);


/***/ })

};
