export const id = 3332;
export const ids = [3332];
export const modules = {

/***/ 84983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createOutput)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(75712);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(68059);
;// CONCATENATED MODULE: ./src/ci/problem-text.ts
/** Where something stands, for people: `mesh/orders.yaml:3:5`. */
const sourceText = function (source) {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `the cluster (uid ${source.uid}, resourceVersion ${source.resourceVersion})`;
        case 'generated':
            return `binding ${source.binding}, ${sourceText(source.from)}`;
        case 'input':
            return `input ${source.name}`;
    }
};
/** A problem in lines, without its first one, `CODE: message`. `docs` is the address of the folder of `codes/`, without a slash at its end. */
const problemDetails = function (problem, docs) { return [
    ...(problem.where === undefined ? [] : [`where: ${sourceText(problem.where)}`]),
    ...(problem.expected === undefined ? [] : [`expected: ${problem.expected}`]),
    ...(problem.received === undefined ? [] : [`received: ${problem.received}`]),
    `to do: ${problem.remedy}`,
    `more: ${docs}/codes/${problem.code}.md`,
] };

;// CONCATENATED MODULE: ./src/ci/redaction.ts
/** Shorter parts would blot out ordinary words. */
const shortestPart = 8;
/** A JWT is masked whole and by segment, for each is readable by itself (attack L04). */
const parts = function (secret) {
    const lines = secret.split(/\r?\n/);
    const segments = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret) ? secret.split('.') : [];
    return [
        ...(secret.trim() === '' ? [] : [secret]),
        ...[...lines, ...segments].filter((part) => part.length >= shortestPart),
    ];
};
const createRedaction = function () {
    const secrets = new Set();
    return {
        add: (secret) => {
            const fresh = parts(secret).filter((part) => !secrets.has(part));
            for (const part of fresh)
                secrets.add(part);
            return [...new Set(fresh)];
        },
        apply: (text) => 
        // Longest first, so that no part of a longer secret stays.
        [...secrets].sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
};

// EXTERNAL MODULE: ./src/ci/runner-files.ts
var runner_files = __webpack_require__(73682);
;// CONCATENATED MODULE: ./src/ci/runner-toolkit.ts
/** What the toolkit prints goes to `streams.stderr`. It writes results and the summary where `process.env` says. */
const createRunnerToolkit = function (streams) {
    let loaded;
    let loading;
    let waiting = [];
    let failed;
    const finishWaiting = (toolkit) => {
        loaded = toolkit;
        for (const act of waiting) {
            try {
                divertStdout(streams, () => act(toolkit));
            }
            catch (error) {
                failed ??= { error };
            }
        }
        waiting = [];
        return toolkit;
    };
    const load = () => (loading ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421)).then(finishWaiting));
    return {
        use: (act) => {
            const toolkit = loaded;
            if (toolkit === undefined)
                waiting.push(act);
            else
                divertStdout(streams, () => act(toolkit));
        },
        load,
        done: async () => {
            if (waiting.length > 0)
                await load();
            if (failed === undefined)
                return;
            const { error } = failed;
            failed = undefined;
            throw error;
        },
    };
};
/**
 * The toolkit prints to stdout before it returns. stdout is left to the answer of a command, and one stream alone keeps
 * the order of lines; so while it prints, stdout is the log.
 */
const divertStdout = function ({ stderr }, act) {
    const before = Object.getOwnPropertyDescriptor(process.stdout, 'write');
    const write = (text) => {
        stderr.write(text);
        return true;
    };
    Object.defineProperty(process.stdout, 'write', { configurable: true, writable: true, value: write });
    try {
        act();
    }
    finally {
        if (before === undefined)
            Reflect.deleteProperty(process.stdout, 'write');
        else
            Object.defineProperty(process.stdout, 'write', before);
    }
};

;// CONCATENATED MODULE: ./src/ci/result.ts
/**
 * Attack L03: outputs carry enums, numbers, digests and paths only. Anything else is a bug of ours, not of the user's.
 */
const checkResult = function (name, value) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) ||
        /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) ||
        value.length > 4096) {
        throw new TypeError(`the output ${JSON.stringify(name)} is not an enum, number, digest or path`);
    }
};

;// CONCATENATED MODULE: ./src/ci/github-output.ts








/** actions/runner ExecutionContext: 10 annotations of a level per step, each message cut at 4,096 characters. */
const annotationsPerLevel = 10;
const annotationLength = 4096;
/** actions/runner FileCommandManager: a larger summary is dropped whole. */
const summaryBytes = 1024 * 1024;
/**
 * Text as a line that the runner prints and never obeys. It takes a line whose first visible characters are `::` for a
 * command, and `##[` anywhere in it (actions/runner ActionCommand, attack L01).
 */
const commandSafe = function (text) { return (0,printable/* printable */.g)(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
    .join('\n') };
const shortened = function (text, room) {
    const notice = '> **Cut**: GitHub takes 1 MiB of summary for a step, and this one is longer. The report file has all of it.\n\n';
    const left = room - Buffer.byteLength(notice);
    if (left <= 0)
        return '';
    // A character that is cut in two decodes to U+FFFD; the last, broken line goes with it.
    const start = Buffer.from(text).subarray(0, left).toString('utf8');
    return `${notice}${start.slice(0, start.lastIndexOf('\n') + 1)}`;
};
const cut = function (text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}\u2026`;
};
/**
 * Speaks with GitHub's runner through its toolkit, which escapes what a command needs escaped. In front of it text is made
 * harmless: invisible characters are written out, secrets left out, and no line of it is a command.
 */
const createGitHubOutput = function (env, streams) {
    const redaction = createRedaction();
    const docs = (0,pages/* docsOfRun */.m)(env);
    const toolkit = createRunnerToolkit(streams);
    const annotated = { notice: 0, warning: 0, error: 0 };
    let summarized = 0;
    /** Shows something: from now on the toolkit is worth its time. */
    const show = (act) => {
        toolkit.use(act);
        // What keeps it from being loaded is told by `written`.
        toolkit.load().catch(() => undefined);
    };
    const print = (text) => {
        const line = commandSafe(redaction.apply(text));
        show((runner) => runner.info(line));
    };
    const annotate = ({ level, title, text, where }) => {
        const place = where === undefined ? '' : `${where.path}:${where.line}: `;
        if (annotated[level] >= annotationsPerLevel)
            return print(`${level}: ${place}${title}: ${text}`);
        annotated[level] += 1;
        const message = cut((0,printable/* printable */.g)(redaction.apply(text)), annotationLength);
        const properties = {
            title: cut((0,printable/* printableLine */.o)(redaction.apply(title)), 255),
            ...(where === undefined
                ? {}
                : { file: (0,printable/* printableLine */.o)(where.path), startLine: where.line, startColumn: where.column }),
        };
        show((runner) => runner[level](message, properties));
    };
    const section = (title, body) => {
        const name = (0,printable/* printableLine */.o)(redaction.apply(title));
        const lines = commandSafe(redaction.apply(body));
        // Whatever the body holds, no line of it is a command until this random word comes.
        const end = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        show((runner) => {
            runner.startGroup(name);
            for (const line of [`::stop-commands::${end}`, lines, `::${end}::`])
                runner.info(line);
            runner.endGroup();
        });
    };
    return {
        info: print,
        warning: (text) => annotate({ level: 'warning', title: 'meshgate', text }),
        problem: (problem) => {
            const text = [problem.message, ...problemDetails(problem, docs)].join('\n');
            const where = problem.where?.kind === 'file' ? { where: problem.where } : {};
            annotate({ level: 'error', title: problem.code, text, ...where });
        },
        section,
        mask: (secret) => {
            const parts = redaction.add(secret);
            toolkit.use((runner) => parts.forEach((part) => runner.setSecret(part)));
        },
        annotate,
        summary: async (markdown) => {
            const file = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (file === '')
                return section('meshgate: summary', markdown);
            const text = `${redaction.apply(markdown)}\n`;
            const room = summaryBytes - summarized;
            const whole = Buffer.byteLength(text) <= room;
            const written = whole ? text : shortened(text, room);
            summarized = whole ? summarized + Buffer.byteLength(written) : summaryBytes;
            (0,runner_files/* checkRunnerFile */.t9)(file);
            const { summary } = await toolkit.load();
            await summary.addRaw(written).write();
        },
        result: (name, value) => {
            checkResult(name, value);
            const file = env['GITHUB_OUTPUT'] ?? '';
            if (file === '')
                return print(`${name}: ${value}`);
            (0,runner_files/* checkRunnerFile */.t9)(file);
            toolkit.use((runner) => runner.setOutput(name, value));
        },
        load: async () => void (await toolkit.load()),
        written: () => toolkit.done(),
    };
};

;// CONCATENATED MODULE: ./src/ci/paint.ts
const numbers = { bad: 31, warn: 33, good: 32, dim: 2 };
const colours = function (text, tone) { return `\u001b[${numbers[tone]}m${text}\u001b[0m` };
const noColours = function (text) { return text };
/** Colours for a terminal alone; `NO_COLOR` with any value (https://no-color.org) and a terminal that has none turn them off. */
const createPaint = function (env, stream) { return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? colours : noColours };

;// CONCATENATED MODULE: ./src/ci/terminal-output.ts






/** Text for people on stderr. What comes from outside is written out before it is painted, so that it can paint nothing. */
const createTerminalOutput = function (streams, { fold = plainSection, paint = noColours } = {}) {
    const redaction = createRedaction();
    const shown = (text) => (0,printable/* printable */.g)(redaction.apply(text));
    const print = (text, tone) => void streams.stderr.write(`${tone === undefined ? shown(text) : paint(shown(text), tone)}\n`);
    const section = (title, body) => void streams.stderr.write(fold((0,printable/* printableLine */.o)(redaction.apply(title)), shown(body)));
    return {
        info: print,
        warning: (text) => print(`warning: ${text}`, 'warn'),
        problem: (problem) => {
            print(`error ${problem.code}: ${problem.message}`, 'bad');
            for (const line of problemDetails(problem, pages/* projectDocs */.Z))
                print(`  ${line}`);
        },
        section,
        mask: (secret) => void redaction.add(secret),
        annotate: ({ level, title, text, where }) => print(`${level}: ${where === undefined ? '' : `${sourceText(where)}: `}${title}: ${text}`),
        summary: async (markdown) => section('Summary', markdown),
        result: (name, value, meaning = '') => {
            checkResult(name, value);
            print(meaning === '' || meaning === value ? `${name}: ${value}` : `${name}: ${value} (${meaning})`);
        },
    };
};
const plainSection = function (title, body) { return `\n${title}\n${body}\n` };

;// CONCATENATED MODULE: ./src/ci/gitlab-output.ts

/**
 * GitLab's job log is a terminal with folds: `ESC[0K section_start:SECONDS:NAME[collapsed=true] CR ESC[0K TITLE`. Text
 * from outside cannot open or close one, since its ESC and CR are written out. GitLab masks the variables that it knows;
 * what it does not know is masked here. Annotations are the code quality report, a file.
 */
const createGitLabOutput = function (streams, now) {
    let sections = 0;
    // A section is printed when its work is done; it began where the one before it ended.
    let begun = now();
    const fold = (title, body) => {
        sections += 1;
        const name = `meshgate_${sections}`;
        const [from, to] = [begun, now()].map((time) => Math.floor(time / 1000));
        begun = now();
        const erase = '\u001b[0K';
        return (`${erase}section_start:${from}:${name}[collapsed=true]\r${erase}${title}\n${body}\n` +
            `${erase}section_end:${to}:${name}\r${erase}\n`);
    };
    return createTerminalOutput(streams, { fold });
};

;// CONCATENATED MODULE: ./src/ci/create-output.ts




/** The platform's way of showing things. No file of this loads a platform client at once: start-up is everybody's waiting time. */
const createOutput = function (platform, env, streams, now = () => Date.now()) {
    switch (platform) {
        case 'github':
            return createGitHubOutput(env, streams);
        case 'gitlab':
            return atOnce(createGitLabOutput(streams, now));
        case 'local':
            return atOnce(createTerminalOutput(streams, { paint: createPaint(env, streams.stderr) }));
    }
};
/** Writes with every call, and has nothing to load. */
const atOnce = function (output) { return ({
    ...output,
    load: () => Promise.resolve(),
    written: () => Promise.resolve(),
}) };


/***/ }),

/***/ 13919:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _ports_read_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71592);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


const gitlabNames = {
    command: 'MESHGATE_COMMAND',
    environment: 'MESHGATE_ENVIRONMENT',
    config: 'MESHGATE_CONFIG',
    before: 'MESHGATE_BEFORE',
    after: 'MESHGATE_AFTER',
    audience: 'MESHGATE_AUDIENCE',
    'cluster-audience': 'MESHGATE_CLUSTER_AUDIENCE',
    expect: 'MESHGATE_EXPECT',
    'plan-file': 'MESHGATE_PLAN_FILE',
    'take-back': 'MESHGATE_TAKE_BACK',
    'audit-after': 'MESHGATE_AUDIT_AFTER',
    bindings: 'MESHGATE_BINDINGS',
    expired: 'MESHGATE_EXPIRED',
    namespace: 'MESHGATE_NAMESPACE',
    'ca-file': 'MESHGATE_CA_FILE',
    token: 'MESHGATE_GITLAB_TOKEN',
};
/** The component's default: `id_tokens` must name some audience, and this one says that nobody chose any. */
const unusedAudience = 'meshgate-unused-mesh';
const meshAudience = function (value) { return (value === unusedAudience ? undefined : value) };
/**
 * The runner's name for an input: `INPUT_`, upper case, spaces as `_`, hyphens kept (actions/runner Handler.cs). A
 * shell reads the same variables as a GitLab job.
 */
const variableName = function (platform, name) { return platform === 'github' ? `INPUT_${name.toUpperCase()}` : gitlabNames[name] };
/** Reads the inputs; an empty one is one that was not given. Throws a `Refusal` with code INPUT_CHARACTER. */
const readInputs = function (platform, env) {
    const read = (name) => {
        const value = (env[variableName(platform, name)] ?? '').trim();
        const bad = /[\u0000-\u001f\u007f]/.exec(value);
        if (bad !== null) {
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
                code: 'INPUT_CHARACTER',
                message: `the input ${name} holds a control character`,
                where: { kind: 'input', name },
                expected: 'one line of text',
                received: `U+${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} at position ${bad.index + 1}`,
                remedy: 'Write the input on one line; in YAML, a block scalar (`|`) keeps line feeds.',
            });
        }
        return value === '' ? undefined : value;
    };
    return {
        command: read('command') ?? 'check',
        inputs: {
            environment: read('environment'),
            config: read('config') ?? 'meshgate.yaml',
            before: read('before'),
            after: read('after'),
            audience: meshAudience(read('audience')),
            clusterAudience: read('cluster-audience'),
            expect: read('expect'),
            planFile: read('plan-file'),
            takeBack: read('take-back'),
            auditAfter: read('audit-after'),
            bindings: read('bindings'),
            expired: read('expired'),
            namespace: (0,_ports_read_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamespace */ .o)(read('namespace'), 'namespace'),
        },
        token: read('token'),
        caFile: read('ca-file'),
    };
};


/***/ }),

/***/ 40668:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noteResults)
/* harmony export */ });
/** The same output, and the names of the results that it was told. */
const noteResults = function (output) {
    const told = new Set();
    return {
        told,
        output: {
            ...output,
            result: (name, value, meaning) => {
                output.result(name, value, meaning);
                told.add(name);
            },
        },
    };
};


/***/ }),

/***/ 73682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   t9: () => (/* binding */ checkRunnerFile),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Opens a file that the runner made for this step; never through a symbolic link. */
const openRunnerFile = function (path) { return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW, 0o600) };
/** Throws where the toolkit would write through a symbolic link, or into a file that it cannot open. */
const checkRunnerFile = function (path) { return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(openRunnerFile(path)) };
/**
 * Keeps a value for the post step; without a runner there is none, and nothing is kept. Written by hand: it stands before
 * the toolkit is loaded, since a run may be cancelled before that. No value can hold the random delimiter (attack L03).
 */
const saveState = function (env, name, value) {
    const path = env['GITHUB_STATE'] ?? '';
    if (path === '')
        return;
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
    const file = openRunnerFile(path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
};
/** What the main step kept; empty when it did not come that far. */
const readState = function (env, name) { return env[`STATE_${name}`] ?? '' };


/***/ }),

/***/ 68059:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ projectDocs),
/* harmony export */   m: () => (/* binding */ docsOfRun)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);

/** Folder that holds `codes/` and `rules/`, at the tag of this release, where nothing says which copy of the project runs. */
const projectDocs = `https://github.com/meshgate/meshgate/blob/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}/docs`;
/** The folder in the repository of the action that runs, at its revision; the project's own where no action runs. */
const docsOfRun = function (env) {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const revision = env['GITHUB_ACTION_REF'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(revision) || !server.startsWith('https://'))
        return projectDocs;
    return `${server}/${repository}/blob/${revision}/docs`;
};


/***/ }),

/***/ 75712:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   o: () => (/* binding */ printableLine)
/* harmony export */ });
/**
 * Characters that change how a text looks without showing themselves (attacks C06, L02): C0 and C1 controls except the
 * line feed, soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian
 * separators, zero-width and bidirectional marks, line and paragraph separators, invisible operators, variation
 * selectors, byte order mark, interlinear annotations, tags, lone surrogates.
 */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]|\p{Surrogate}/gu;
/** Writes invisible characters as `\u{202e}`, so that hostile text is seen as it is. Line feeds stay. */
const printable = function (text) { return text.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`) };
/** The same on one line: a line feed is written as `\u{a}`. */
const printableLine = function (text) { return printable(text).replaceAll('\n', '\\u{a}') };


/***/ }),

/***/ 12652:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   n: () => (/* binding */ refuseAny)
/* harmony export */ });
/**
 * The only error that this program throws on purpose. It carries no `cause`: what a library throws may hold a token
 * (jose puts the claims there), so adapters copy what is safe into a problem and drop the rest.
 */
class Refusal extends Error {
    name = 'Refusal';
    problems;
    constructor(first, ...rest) {
        super(`${first.code}: ${first.message}`);
        this.problems = [first, ...rest];
    }
}
/** Refuses with all of them, where there is one. */
const refuseAny = function ([first, ...rest]) {
    if (first !== undefined)
        throw new Refusal(first, ...rest);
};


/***/ }),

/***/ 51747:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same work, done when it is first asked for, and once; of a promise, its answer is kept, a failure too. */
const once = function (work) {
    let done;
    return () => (done ??= { answer: work() }).answer;
};


/***/ }),

/***/ 311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release, as package.json has it; a test holds the two together. */
const version = '0.1.0';


/***/ })

};
