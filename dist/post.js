import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/errors/printable.ts
/**
 * Characters that change how a text looks without showing themselves (attacks C06, L02): C0 and C1 controls except the
 * line feed, soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian
 * separators, zero-width and bidirectional marks, line and paragraph separators, invisible operators, variation
 * selectors, byte order mark, interlinear annotations, tags, lone surrogates.
 */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]|\p{Surrogate}/gu;
/** Writes invisible characters as `\u{202e}`, so that hostile text is seen as it is. Line feeds stay. */
const printable = (text) => text.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same on one line: a line feed is written as `\u{a}`. */
const printableLine = (text) => printable(text).replaceAll('\n', '\\u{a}');

;// CONCATENATED MODULE: ./src/ci/problem-text.ts
/** Where something stands, for people: `mesh/orders.yaml:3:5`. */
const sourceText = (source) => {
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
/** A problem in lines, without its first one, `CODE: message`. `docs` is a folder or URL that ends without a slash. */
const problemDetails = (problem, docs) => [
    ...(problem.where === undefined ? [] : [`where: ${sourceText(problem.where)}`]),
    ...(problem.expected === undefined ? [] : [`expected: ${problem.expected}`]),
    ...(problem.received === undefined ? [] : [`received: ${problem.received}`]),
    `to do: ${problem.remedy}`,
    `more: ${docs}/docs/codes/${problem.code}.md`,
];

;// CONCATENATED MODULE: ./src/ci/redaction.ts
/** Shorter parts would blot out ordinary words. */
const shortestPart = 8;
/** A JWT is masked whole and by segment, for each is readable by itself (attack L04). */
const parts = (secret) => {
    const lines = secret.split(/\r?\n/);
    const segments = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret) ? secret.split('.') : [];
    return [
        ...(secret.trim() === '' ? [] : [secret]),
        ...[...lines, ...segments].filter((part) => part.length >= shortestPart),
    ];
};
const createRedaction = () => {
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/ci/runner-files.ts


/** Appends to a file that the runner made for this step; never through a symbolic link. */
const appendToRunnerFile = (path, text) => {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_NOFOLLOW, 0o600);
    try {
        (0,external_node_fs_namespaceObject.writeSync)(file, text);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
};
/** One entry of GITHUB_OUTPUT or GITHUB_STATE; no value can hold the random delimiter (attack L03). */
const runnerFileValue = (name, value) => {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_namespaceObject.randomBytes)(16).toString('hex')}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};
/** Keeps a value for the post step; without a runner there is none, and nothing is kept. */
const saveState = (env, name, value) => {
    const file = env['GITHUB_STATE'] ?? '';
    if (file !== '')
        appendToRunnerFile(file, runnerFileValue(name, value));
};
/** What the main step kept; empty when it did not come that far. */
const readState = (env, name) => env[`STATE_${name}`] ?? '';

;// CONCATENATED MODULE: ./src/ci/result.ts
/**
 * Attack L03: outputs carry enums, numbers, digests and paths only. Anything else is a bug of ours, not of the user's.
 */
const checkResult = (name, value) => {
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
const commandSafe = (text) => printable(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
    .join('\n');
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const shortened = (text, room) => {
    const notice = '> **Cut**: GitHub takes 1 MiB of summary for a step, and this one is longer. The report file has all of it.\n\n';
    const left = room - Buffer.byteLength(notice);
    if (left <= 0)
        return '';
    // A character that is cut in two decodes to U+FFFD; the last, broken line goes with it.
    const start = Buffer.from(text).subarray(0, left).toString('utf8');
    return `${notice}${start.slice(0, start.lastIndexOf('\n') + 1)}`;
};
const cut = (text, length) => {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};
/** Where the pages of the codes stand: the action's own repository at the revision that runs. */
const docsOf = (env) => {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const revision = env['GITHUB_ACTION_REF'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(revision) || !server.startsWith('https://'))
        return '.';
    return `${server}/${repository}/blob/${revision}`;
};
const createGitHubOutput = (env, streams) => {
    const redaction = createRedaction();
    const docs = docsOf(env);
    const annotated = { notice: 0, warning: 0, error: 0 };
    let summarized = 0;
    // The runner reads both streams; one of them keeps the order, and stdout is left to `--json`.
    const write = (line) => void streams.stderr.write(`${line}\n`);
    const print = (text) => write(commandSafe(redaction.apply(text)));
    const command = (name, properties, data) => {
        const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        write(`::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(data)}`);
    };
    const annotate = ({ level, title, text, where }) => {
        const shown = printable(redaction.apply(text));
        const place = where === undefined ? '' : `${where.path}:${where.line}: `;
        if (annotated[level] >= annotationsPerLevel)
            return print(`${level}: ${place}${title}: ${text}`);
        annotated[level] += 1;
        command(level, {
            ...(where === undefined
                ? {}
                : { file: printableLine(where.path), line: String(where.line), col: String(where.column) }),
            title: cut(printableLine(redaction.apply(title)), 255),
        }, cut(shown, annotationLength));
    };
    const section = (title, body) => {
        // Whatever the body holds, no line of it is a command until this random word comes.
        const end = (0,external_node_crypto_namespaceObject.randomBytes)(16).toString('hex');
        command('group', {}, printableLine(redaction.apply(title)));
        command('stop-commands', {}, end);
        print(body);
        write(`::${end}::`);
        command('endgroup', {}, '');
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
            for (const part of redaction.add(secret))
                command('add-mask', {}, part);
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
            appendToRunnerFile(file, written);
        },
        result: (name, value) => {
            checkResult(name, value);
            const file = env['GITHUB_OUTPUT'] ?? '';
            if (file === '')
                return print(`${name}: ${value}`);
            appendToRunnerFile(file, runnerFileValue(name, value));
        },
    };
};

;// CONCATENATED MODULE: ./src/ci/terminal-output.ts




/** Text for people on stderr. `fold` brackets a long section where the log can fold it; the rest is plain everywhere. */
const createTerminalOutput = (streams, fold = plainSection) => {
    const redaction = createRedaction();
    const shown = (text) => printable(redaction.apply(text));
    const print = (text) => void streams.stderr.write(`${shown(text)}\n`);
    const section = (title, body) => void streams.stderr.write(fold(printableLine(redaction.apply(title)), shown(body)));
    return {
        info: print,
        warning: (text) => print(`warning: ${text}`),
        problem: (problem) => print([`error ${problem.code}: ${problem.message}`, ...problemDetails(problem, '.').map((line) => `  ${line}`)].join('\n')),
        section,
        mask: (secret) => void redaction.add(secret),
        annotate: ({ level, title, text, where }) => print(`${level}: ${where === undefined ? '' : `${sourceText(where)}: `}${title}: ${text}`),
        summary: async (markdown) => section('Summary', markdown),
        result: (name, value) => {
            checkResult(name, value);
            print(`${name}: ${value}`);
        },
    };
};
const plainSection = (title, body) => `\n${title}\n${body}\n`;

;// CONCATENATED MODULE: ./src/ci/gitlab-output.ts

/**
 * GitLab's job log is a terminal with folds: `ESC[0K section_start:SECONDS:NAME[collapsed=true] CR ESC[0K TITLE`. Text
 * from outside cannot open or close one, since its ESC and CR are written out. GitLab masks the variables that it knows;
 * what it does not know is masked here. Annotations are the code quality report, a file.
 */
const createGitLabOutput = (streams, now) => {
    let sections = 0;
    const fold = (title, body) => {
        sections += 1;
        const name = `meshgate_${sections}`;
        const seconds = Math.floor(now() / 1000);
        const erase = '\u001b[0K';
        return (`${erase}section_start:${seconds}:${name}[collapsed=true]\r${erase}${title}\n${body}\n` +
            `${erase}section_end:${Math.floor(now() / 1000)}:${name}\r${erase}\n`);
    };
    return createTerminalOutput(streams, fold);
};

;// CONCATENATED MODULE: ./src/ci/create-output.ts



/** The platform's way of showing things. No file of this loads a platform client: start-up is everybody's waiting time. */
const createOutput = (platform, env, streams, now = () => Date.now()) => {
    switch (platform) {
        case 'github':
            return createGitHubOutput(env, streams);
        case 'gitlab':
            return createGitLabOutput(streams, now);
        case 'local':
            return createTerminalOutput(streams);
    }
};

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/errors/problem.ts
/**
 * The only error that this program throws on purpose. It carries no `cause`: what a library throws may hold a token
 * (jose puts the claims there), so adapters copy what is safe into a problem and drop the rest.
 */
class problem_Refusal extends Error {
    name = 'Refusal';
    problems;
    constructor(first, ...rest) {
        super(`${first.code}: ${first.message}`);
        this.problems = [first, ...rest];
    }
}

;// CONCATENATED MODULE: ./src/ci/files.ts





/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
const temporaryFolder = (platform, env) => {
    const runner = env['RUNNER_TEMP'] ?? '';
    const builds = env['CI_BUILDS_DIR'] ?? '';
    if (platform === 'github' && (0,external_node_path_namespaceObject.isAbsolute)(runner))
        return runner;
    if (platform === 'gitlab' && (0,external_node_path_namespaceObject.isAbsolute)(builds))
        return (0,external_node_path_namespaceObject.join)(builds, 'tmp');
    return (0,external_node_os_namespaceObject.tmpdir)();
};
/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
const createFiles = (platform, env, workspace) => ({
    writeSecret: async (name, text) => {
        if (basename(name) !== name || name === '..' || name === '')
            throw new TypeError('a secret file is named by one word');
        const folder = temporaryFolder(platform, env);
        try {
            await mkdir(folder, { recursive: true, mode: 0o700 });
            const path = join(await mkdtemp(join(folder, 'meshgate-')), name);
            await writeNew(path, text, constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw temporaryProblem(folder, error);
        }
    },
    write: async (path, text) => {
        const file = resolve(workspace, path);
        await mkdir(dirname(file), { recursive: true }).catch((error) => {
            throw pathProblem(path, errorCode(error));
        });
        // A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word.
        const folder = await realpath(dirname(file));
        const root = await realpath(workspace);
        if (!isAbsolute(path) && folder !== root && !folder.startsWith(`${root}${root.endsWith(sep) ? '' : sep}`)) {
            throw pathProblem(path, 'a path that leaves the folder');
        }
        await writeNew(join(folder, basename(file)), text, constants.O_TRUNC, 0o644).catch((error) => {
            throw pathProblem(path, errorCode(error));
        });
    },
});
/** Removes a secret file with the folder that was made for it. Missing ones are fine. */
const removeSecret = async (platform, env, path) => {
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    const ours = (0,external_node_path_namespaceObject.dirname)(folder) === temporaryFolder(platform, env) && (0,external_node_path_namespaceObject.basename)(folder).startsWith('meshgate-');
    // The path comes back from the runner's state file, which other steps can write.
    if (ours)
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
};
const writeNew = async (path, text, flag, mode) => {
    const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | flag, mode);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
};
const errorCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error';
const temporaryProblem = (folder, error) => new Refusal({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: errorCode(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
});
const pathProblem = (path, received) => new Refusal({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a regular file below the working folder, or an absolute path',
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: 'Remove the link, or name another file.',
});

;// CONCATENATED MODULE: ./src/post.ts



/**
 * The action's last step, which runs after a failed one too: removes the kubeconfig. A secret that cannot be removed is
 * a warning, never a failure: the runner empties its temporary folder, and the token in it lives for ten minutes.
 */
const main = async () => {
    const env = process.env;
    const path = readState(env, 'secret');
    if (path === '')
        return;
    try {
        await removeSecret('github', env, path);
    }
    catch {
        createOutput('github', env, { stderr: process.stderr }).warning('The kubeconfig could not be removed from the temporary folder; its token expires ten minutes after it was made.');
    }
};
void main();

