export const id = 6661;
export const ids = [6661,9547,2243];
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

/***/ 52243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles),
/* harmony export */   removeSecret: () => (/* binding */ removeSecret),
/* harmony export */   temporaryFolder: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12652);
/* harmony import */ var _output_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69547);






/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
const temporaryFolder = function (platform, env) {
    const runner = env['RUNNER_TEMP'] ?? '';
    const builds = env['CI_BUILDS_DIR'] ?? '';
    if (platform === 'github' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(runner))
        return runner;
    if (platform === 'gitlab' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(builds))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(builds, 'tmp');
    return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
};
const largestFile = 64 * 1024 * 1024;
/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
const createFiles = function (platform, env, workspace) { return ({
    writeSecret: async (name, text, before) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(name) !== name || name === '..' || name === '')
            throw new TypeError('a secret file is named by one word');
        const folder = temporaryFolder(platform, env);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'meshgate-')), name);
            // A job that is cancelled from here on has its last step remove the file.
            await before?.(path);
            await writeNew(path, text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P ? error : temporaryProblem(folder, error);
        }
    },
    read: async (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > largestFile ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    write: async (path, text) => {
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__.refuseUnwritable)(workspace, path, 'file');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true }).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseToLeave */ .Tg)(workspace, path, folder, 'file');
        await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)), text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, 0o644).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
    },
}) };
/** Removes a secret file with the folder that was made for it; false where the path is none of ours. Missing ones are fine. */
const removeSecret = async function (platform, env, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === temporaryFolder(platform, env) && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith('meshgate-');
    // The path comes back from a file that other steps can write.
    if (ours)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    return ours;
};
const writeNew = async function (path, text, flag, mode) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | flag, mode);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
};
const temporaryProblem = function (folder, error) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
}) };


/***/ }),

/***/ 69547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Tg: () => (/* binding */ refuseToLeave),
/* harmony export */   refuseUnwritable: () => (/* binding */ refuseUnwritable),
/* harmony export */   yl: () => (/* binding */ parentPath),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export leavesFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12652);




/** A path that a command was told to write to, and cannot. `received` is a reason of ours or a code of the file system. */
const pathProblem = function (path, received, target = 'folder') { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: `${target === 'file' ? 'a regular file' : 'a folder'} below the working folder, or an absolute path, without links${target === 'file' ? '' : ' and `..`'}`,
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: remedyOf(path, received, target),
}) };
const remedyOf = function (path, received, target) {
    if (received === 'ELOOP' || /\blink\b/.test(received))
        return `Remove the link, or name another ${target}.`;
    if (leaves.includes(received))
        return `Name a ${target} below the working folder, for example ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) || 'report'}, or write the absolute path: it may lead anywhere.`;
    if (received === 'EACCES' || received === 'EPERM' || received === 'EROFS')
        return `Give the user of the job the right to write there, or name another ${target}.`;
    if (received === 'ENOTDIR' || received === 'EEXIST' || received === 'a file')
        return 'A file stands where a folder is needed: remove it, or name another path.';
    if (received.endsWith(isNotThere))
        return 'Name a folder that is there as the working folder: GITHUB_WORKSPACE or CI_PROJECT_DIR say which it is, and a job may have run elsewhere.';
    return `Name another ${target}.`;
};
const leavesFolder = 'a path that leaves the folder';
const parentPath = 'a path with `..`';
const isNotThere = ', which is not there';
const missingFolder = function (workspace) { return `the working folder ${workspace}${isNotThere}` };
const leaves = [leavesFolder, parentPath, 'the working folder itself'];
const isBelow = function (folder, root) { return folder === root || folder.startsWith(`${root}${root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? '' : node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) };
/** A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word. */
const refuseToLeave = async function (workspace, path, folder, target) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => undefined);
    // A job may name a folder of another machine or of its container.
    if (root === undefined)
        throw pathProblem(path, missingFolder(workspace), target);
    if (!isBelow(folder, root))
        throw pathProblem(path, leavesFolder, target);
};
/**
 * Throws OUTPUT_PATH for a path that could not be written to, before any work is done for it. Makes nothing: what happens to
 * the path meanwhile is seen again when something is written.
 */
const refuseUnwritable = async function (workspace, path, target) {
    const wanted = target === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const there = await deepestThere(wanted);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => undefined);
    if (real === undefined)
        throw pathProblem(path, 'ELOOP', target);
    // What is not there yet stays below what is.
    await refuseToLeave(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, wanted.slice(there.length)), target);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real)).isDirectory())
        throw pathProblem(path, 'ENOTDIR', target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).catch((error) => {
        throw pathProblem(path, codeOf(error), target);
    });
};
/** The path itself where something is there, a dead link too, else the nearest folder above it. */
const deepestThere = function (path) { return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => path, () => deepestThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) };
/** By its member alone: an error of the file system need not be of this realm's class. */
const codeOf = function (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'an error';
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

/***/ 86661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ci_create_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84983);
/* harmony import */ var _ci_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52243);
/* harmony import */ var _ci_runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73682);



const env = process.env;
/**
 * The action's last step, which runs after a failed or cancelled one too: removes the kubeconfig, and takes an older
 * verdict back where `check` did not come to one. What cannot be done is a warning, never a failure.
 */
const main = async function () {
    const path = (0,_ci_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(env, 'secret');
    const unfinished = (0,_ci_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(env, 'check') === 'begun';
    if (path === '' && !unfinished)
        return;
    const output = (0,_ci_create_output_js__WEBPACK_IMPORTED_MODULE_0__/* .createOutput */ .q)('github', env, { stderr: process.stderr });
    try {
        if (path !== '')
            await (0,_ci_files_js__WEBPACK_IMPORTED_MODULE_1__.removeSecret)('github', env, path);
    }
    catch {
        output.warning('The kubeconfig could not be removed from the temporary folder; its token expires ten minutes after it was made.');
    }
    try {
        if (unfinished)
            await withdrawVerdict(output);
    }
    catch {
        output.warning('This run ended before it had a verdict, and a comment of an older commit could not be looked for.');
    }
    await output.written();
};
/** Everything that speaks with the platform is loaded here alone: most runs have nothing to take back. */
const withdrawVerdict = async function (output) {
    const [{ openActionJob }, { withdraw }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5366), __webpack_require__.e(4987), __webpack_require__.e(6057)]).then(__webpack_require__.bind(__webpack_require__, 78023)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(2745), __webpack_require__.e(5600), __webpack_require__.e(6654), __webpack_require__.e(9611), __webpack_require__.e(8439), __webpack_require__.e(3238), __webpack_require__.e(4365)]).then(__webpack_require__.bind(__webpack_require__, 38886)),
    ]);
    const { run } = await openActionJob(env, output, undefined);
    await withdraw(run);
};
void main();


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
