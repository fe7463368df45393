export const id = 5037;
export const ids = [5037];
export const modules = {

/***/ 15037:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./src/ci/create-output.ts + 8 modules
var create_output = __webpack_require__(74506);
;// CONCATENATED MODULE: ./src/ci/detect.ts
/**
 * Each platform sets its own variable to `true`, and sets `CI` too, which says nothing. A GitLab job that exports
 * GITHUB_ACTIONS by hand would be read as GitHub and then refused for its missing variables.
 */
const detectPlatform = (env) => {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'github';
    if (env['GITLAB_CI'] === 'true')
        return 'gitlab';
    return 'local';
};

// EXTERNAL MODULE: ./src/ci/inputs.ts
var inputs = __webpack_require__(29746);
// EXTERNAL MODULE: ./src/ci/noted-output.ts
var noted_output = __webpack_require__(52477);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(89498);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(85968);
// EXTERNAL MODULE: ./src/commands/table.ts
var table = __webpack_require__(47661);
;// CONCATENATED MODULE: ./src/commands/command-line.ts



/**
 * Reads the command line, and loads the command that it names. `defaults` are the inputs that the environment gives (GitLab
 * component variables); a flag wins over them. Throws a `Refusal` with code USAGE.
 */
const readCommandLine = async (words, defaults, version) => {
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
    return { kind: 'run', name, printsAnswer: command.printsAnswer, ...command.open(name, rest, defaults) };
};
const load = async (word) => {
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
Exit codes: 0 fine · 1 gate failed · 2 wrong usage or configuration · 3 identity refused · 4 cluster or platform failed · 5 plan is not the reviewed one
`;

// EXTERNAL MODULE: ./src/commands/outcome.ts
var commands_outcome = __webpack_require__(37933);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(88152);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(69163);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(164);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(5186);
;// CONCATENATED MODULE: ./src/cli.ts












const env = process.env;
const platform = detectPlatform(env);
/** Waits where the reader is slow, so that a long answer is neither lost nor kept in memory. */
const print = (text) => new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
});
const printJson = async (command, outcome) => {
    const { renderJson } = await Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(8783), __webpack_require__.e(6272), __webpack_require__.e(2490)]).then(__webpack_require__.bind(__webpack_require__, 62490));
    await print(renderJson({ version: version/* version */.r, command, ...outcome }));
};
/** The inputs that the environment gives: the component's variables. */
const readEnvironment = () => (0,inputs/* readInputs */.K)(platform === 'github' ? 'local' : platform, env);
const main = async () => {
    const { output, told } = (0,noted_output/* noteResults */.v)((0,create_output/* createOutput */.q)(platform, env, { stderr: process.stderr }));
    let invocation;
    try {
        invocation = await readCommandLine(process.argv.slice(2), readEnvironment().inputs, version/* version */.r);
    }
    catch (thrown) {
        const problems = (0,commands_outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            output.problem(problem);
        await output.written();
        process.exitCode = (0,commands_outcome/* refused */.J5)(problems).exitCode;
        if (platform === 'gitlab') {
            await leaveReports(output, 'meshgate', (0,commands_outcome/* refused */.J5)(problems), reportFolder(undefined));
            await leaveRecord(output, process.argv[2] ?? '', (0,commands_outcome/* refused */.J5)(problems), reportFolder(undefined));
        }
        if (process.argv.includes('--json'))
            await printJson('meshgate', (0,commands_outcome/* refused */.J5)(problems));
        return;
    }
    if (invocation.kind === 'print')
        return print(invocation.text);
    const { name, json, printed, printsAnswer, reports, run } = invocation;
    let opened = false;
    const outcome = await (0,commands_outcome/* settle */.G9)(async () => {
        const { refuseUnsafeEnvironment } = await __webpack_require__.e(/* import() */ 8519).then(__webpack_require__.bind(__webpack_require__, 88519));
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
const openShell = ({ inputs, json, printed }, output, opened) => ({
    inputs,
    json,
    offline: offline(output, json),
    job: async (line) => {
        const job = await openRun({ inputs, printed }, line ?? {}, output);
        opened();
        return job;
    },
    generatedFolder: async (path) => (await __webpack_require__.e(/* import() */ 7975).then(__webpack_require__.bind(__webpack_require__, 87975))).openGeneratedFolder(workFolder(), path),
    snapshotFolder: async (path) => (await __webpack_require__.e(/* import() */ 4932).then(__webpack_require__.bind(__webpack_require__, 84932))).openSnapshotFolder(workFolder(), path),
    listCommands: async () => (await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 972))).listCommands(),
    workingFolder: async () => (await Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7606), __webpack_require__.e(5768), __webpack_require__.e(8078)]).then(__webpack_require__.bind(__webpack_require__, 98078))).openWorkingFolder(workFolder(), env),
    removeLogin: async (folder) => (await __webpack_require__.e(/* import() */ 2131).then(__webpack_require__.bind(__webpack_require__, 72131))).removeLogin(platform, env, workFolder(), reportFolder(folder)?.folder),
    demo: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(2247), __webpack_require__.e(6144)]).then(__webpack_require__.bind(__webpack_require__, 70362))).demo({ ...options, print, program: process.argv[1] ?? '' }),
    nodeVersion: process.versions.node,
});
const openRun = async ({ inputs, printed }, line, output) => {
    const report = line.reports === undefined ? undefined : reportFolder(line.reports.folder);
    if (report !== undefined || line.writes !== undefined) {
        const { refuseUnwritable } = await __webpack_require__.e(/* import() */ 2100).then(__webpack_require__.bind(__webpack_require__, 72100));
        if (report !== undefined)
            await refuseUnwritable(workFolder(), report.folder, 'folder');
        if (line.writes !== undefined)
            await refuseUnwritable(workFolder(), line.writes, 'file');
    }
    const [{ openJob }, { createReview }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1570), __webpack_require__.e(7198), __webpack_require__.e(5113)]).then(__webpack_require__.bind(__webpack_require__, 17198)), __webpack_require__.e(/* import() */ 3848).then(__webpack_require__.bind(__webpack_require__, 3848))]);
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
        createReview,
        base: line.base,
        istio: line.istio,
        caFile,
        report,
        printed: printedReport(printed),
        version: version/* version */.r,
    });
};
const workFolder = () => (platform === 'gitlab' ? (env['CI_PROJECT_DIR'] ?? process.cwd()) : process.cwd());
/** The component names the variable that holds the token, so that the token itself stands in no input. */
const commentToken = (output) => {
    const name = env['MESHGATE_TOKEN_VARIABLE'] ?? 'MESHGATE_GITLAB_TOKEN';
    const token = /^[A-Z][A-Z0-9_]{0,99}$/.test(name) ? (env[name] ?? '') : '';
    if (token === '')
        return undefined;
    output.mask(token);
    return token;
};
const reportFolder = (given) => {
    const folder = given ?? env['MESHGATE_REPORT'] ?? '';
    return folder === '' ? undefined : { folder, announce: false };
};
const printedReport = (format) => format === undefined ? undefined : { format, print };
/** A run that ended without a verdict leaves its reports all the same: GitLab's artifact then says why, and no older one stands. */
const leaveReports = async (output, command, { exitCode, errors: problems, plans }, report, printed) => {
    if (report === undefined && printed === undefined)
        return;
    const [{ leaveNotice }, { createFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(8708), __webpack_require__.e(8783), __webpack_require__.e(5050), __webpack_require__.e(6272), __webpack_require__.e(5936), __webpack_require__.e(5149), __webpack_require__.e(7643)]).then(__webpack_require__.bind(__webpack_require__, 80043)),
        __webpack_require__.e(/* import() */ 8096).then(__webpack_require__.bind(__webpack_require__, 38096)),
    ]);
    const files = createFiles(platform, env, workFolder());
    await leaveNotice({ output, files, report, printed, version: version/* version */.r, docsBase: (0,pages/* docsOfRun */.m)(env) }, { command, exitCode, problems, plans });
};
/** A job that was refused before it was opened leaves its record, where it would have written. */
const leaveRecord = async (output, command, outcome, report) => {
    if (report === undefined || (command !== 'apply' && command !== 'revoke'))
        return;
    const { recordUnopenedJob } = await Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7490), __webpack_require__.e(2788)]).then(__webpack_require__.bind(__webpack_require__, 16951));
    const auditAfter = env['MESHGATE_AUDIT_AFTER'];
    await recordUnopenedJob({ platform, env, output, report, command, auditAfter, outcome });
};
const offline = (output, json) => ({
    version: version/* version */.r,
    output,
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    readFolder: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(7606), __webpack_require__.e(2910)]).then(__webpack_require__.bind(__webpack_require__, 89659))).readFolder(path),
    readText: async (path) => {
        const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
        return readFile(path, 'utf8').catch(() => undefined);
    },
    readLines: (path) => (0,external_node_readline_.createInterface)({ input: path === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(path, 'utf8'), crlfDelay: Infinity }),
    print,
    answer: (text) => platform === 'local' && !json ? print(`${(0,printable/* printable */.g)(text)}\n`) : Promise.resolve(output.info(text)),
});
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
void main();


/***/ }),

/***/ 47661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/** The commands of the command line, in the order of `meshgate --help`. Each has a page in `docs/commands` and a test. */
const commands = {
    check: {
        summary: 'who gains and who loses access by a change; the merge-request job',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(1570), __webpack_require__.e(3868), __webpack_require__.e(2601), __webpack_require__.e(4043)]).then(__webpack_require__.bind(__webpack_require__, 4043)),
    },
    plan: {
        summary: 'what apply would write, and the digest to approve',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(6272), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(5936), __webpack_require__.e(5281), __webpack_require__.e(7576), __webpack_require__.e(1319), __webpack_require__.e(1570), __webpack_require__.e(7803), __webpack_require__.e(8693), __webpack_require__.e(1032)]).then(__webpack_require__.bind(__webpack_require__, 53506)),
    },
    apply: {
        summary: "writes an environment's bindings; the deploy job",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(6272), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(5936), __webpack_require__.e(5281), __webpack_require__.e(7576), __webpack_require__.e(1319), __webpack_require__.e(1570), __webpack_require__.e(7803), __webpack_require__.e(8693), __webpack_require__.e(1626), __webpack_require__.e(8777)]).then(__webpack_require__.bind(__webpack_require__, 91626)),
    },
    revoke: {
        summary: 'takes a binding or an environment back, and proves that nothing is left',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(6272), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(5936), __webpack_require__.e(5281), __webpack_require__.e(7576), __webpack_require__.e(1319), __webpack_require__.e(1570), __webpack_require__.e(7803), __webpack_require__.e(8693), __webpack_require__.e(6985)]).then(__webpack_require__.bind(__webpack_require__, 20529)),
    },
    drift: {
        summary: 'the cluster against the protected branch: access first, then objects and who wrote them',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(6272), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(5936), __webpack_require__.e(5281), __webpack_require__.e(7576), __webpack_require__.e(1319), __webpack_require__.e(1570), __webpack_require__.e(7803), __webpack_require__.e(8693), __webpack_require__.e(766), __webpack_require__.e(1598)]).then(__webpack_require__.bind(__webpack_require__, 90766)),
    },
    summary: {
        summary: 'one table of the plans of many clusters, and which are apart from the others',
        load: () => __webpack_require__.e(/* import() */ 4913).then(__webpack_require__.bind(__webpack_require__, 24913)),
    },
    audit: {
        summary: 'whether the records of earlier runs are whole and unchanged',
        load: () => __webpack_require__.e(/* import() */ 5966).then(__webpack_require__.bind(__webpack_require__, 45966)),
    },
    explain: {
        summary: 'why one request is allowed or denied',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(4482), __webpack_require__.e(3685), __webpack_require__.e(1155), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 20750)),
    },
    replay: {
        summary: "which of yesterday's requests tomorrow's policies would refuse or newly allow",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(4482), __webpack_require__.e(3685), __webpack_require__.e(1155), __webpack_require__.e(5438)]).then(__webpack_require__.bind(__webpack_require__, 55438)),
    },
    denials: {
        summary: 'what the mesh refused, by caller, destination, policy and reason, from an access log',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3716), __webpack_require__.e(7216)]).then(__webpack_require__.bind(__webpack_require__, 8598)),
    },
    test: {
        summary: 'the request tests of the configuration',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(7072)]).then(__webpack_require__.bind(__webpack_require__, 17072)),
    },
    init: {
        summary: 'the first configuration, the merge-request job and the RBAC to paste',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7820), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(5884)]).then(__webpack_require__.bind(__webpack_require__, 89526)),
    },
    doctor: {
        summary: 'what is missing for check, and for apply, with the command that fixes each',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(5281), __webpack_require__.e(7576), __webpack_require__.e(1319), __webpack_require__.e(1570), __webpack_require__.e(3868), __webpack_require__.e(2598), __webpack_require__.e(3769)]).then(__webpack_require__.bind(__webpack_require__, 27289)),
    },
    adopt: {
        summary: 'takes over an object that somebody else made, without changing access',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(6272), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(5936), __webpack_require__.e(5281), __webpack_require__.e(7576), __webpack_require__.e(1319), __webpack_require__.e(1570), __webpack_require__.e(7803), __webpack_require__.e(4943)]).then(__webpack_require__.bind(__webpack_require__, 94943)),
    },
    render: {
        summary: 'the generated bindings as files, for repositories that Argo CD or Flux applies',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(1699), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(9616), __webpack_require__.e(7811)]).then(__webpack_require__.bind(__webpack_require__, 51622)),
    },
    calls: {
        summary: 'who is declared to call what: as a graph, a table or a matrix',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(5173), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(2603)]).then(__webpack_require__.bind(__webpack_require__, 62446)),
    },
    import: {
        summary: "what a system's own manifests say of who calls what, as declared calls",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(2938), __webpack_require__.e(4371), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(3894), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5173), __webpack_require__.e(4087), __webpack_require__.e(3459)]).then(__webpack_require__.bind(__webpack_require__, 49974)),
    },
    snapshot: {
        summary: 'what check needs of a cluster as a folder, for merge-request jobs that may not read it',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(7610), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(2938), __webpack_require__.e(7819), __webpack_require__.e(7820), __webpack_require__.e(3987), __webpack_require__.e(8662), __webpack_require__.e(8708), __webpack_require__.e(8783), __webpack_require__.e(154), __webpack_require__.e(5050), __webpack_require__.e(4482), __webpack_require__.e(4087), __webpack_require__.e(4580), __webpack_require__.e(3685), __webpack_require__.e(5281), __webpack_require__.e(1570), __webpack_require__.e(3868), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 20096)),
    },
    withdraw: {
        summary: "takes an older verdict back where a job ended before it had one; for GitLab's after_script",
        load: () => Promise.all(/* import() */[__webpack_require__.e(9243), __webpack_require__.e(3716), __webpack_require__.e(7649), __webpack_require__.e(7819), __webpack_require__.e(7848)]).then(__webpack_require__.bind(__webpack_require__, 47963)),
    },
    completion: {
        summary: 'what a shell needs to complete the command line: bash, zsh or fish',
        load: () => __webpack_require__.e(/* import() */ 4509).then(__webpack_require__.bind(__webpack_require__, 14509)),
    },
    clean: {
        summary: "removes the kubeconfig that apply left for the lines after it; for GitLab's after_script",
        load: () => __webpack_require__.e(/* import() */ 5467).then(__webpack_require__.bind(__webpack_require__, 87848)),
    },
    demo: {
        summary: 'the whole flow on an embedded issuer, API server and code-review server',
        load: () => __webpack_require__.e(/* import() */ 2022).then(__webpack_require__.bind(__webpack_require__, 22022)),
    },
};
const isCommand = (word) => Object.hasOwn(commands, word);
const commandNames = Object.keys(commands).filter(isCommand);


/***/ })

};
