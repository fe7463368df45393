export const id = 3305;
export const ids = [3305,8770];
export const modules = {

/***/ 78023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openActionJob: () => (/* binding */ openActionJob)
/* harmony export */ });
/* harmony import */ var _ci_github_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12478);
/* harmony import */ var _ci_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13919);
/* harmony import */ var _identity_unsafe_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48770);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32814);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(311);





/** The job of a step of the GitHub Action, main or post, and the command that its inputs name. */
const openActionJob = async (env, output, report) => {
    (0,_identity_unsafe_environment_js__WEBPACK_IMPORTED_MODULE_2__.refuseUnsafeEnvironment)(env, process.execArgv);
    const { command, inputs, token, caFile } = (0,_ci_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)('github', env);
    if (token !== undefined)
        output.mask(token);
    const run = await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.openJob)({
        platform: 'github',
        env,
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        output,
        inputs,
        token,
        createReview: ({ mergeRequest, ...context }, writer, http) => mergeRequest === undefined || writer === undefined
            ? undefined
            : (0,_ci_github_review_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHubReview */ .U)({ token: writer, http, context: { ...context, mergeRequest } }),
        base: undefined,
        caFile,
        report,
        version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    });
    return { command, run };
};


/***/ }),

/***/ 12478:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createGitHubReview)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58412);



const remedy = 'Give the job `permissions: pull-requests: write`. A merge request from a fork or of Dependabot gets a token that may only read; its review stands in the job summary.';
/**
 * The comments of a pull request through Octokit, which is loaded with the first request. Throws `ReviewForbidden` for
 * missing rights, `Refusal` REVIEW_FAILED or HTTP_* for everything else; never what Octokit throws, which holds headers.
 */
const createGitHubReview = ({ token, context, http }) => {
    const [owner = '', repo = ''] = context.repository.path.split('/');
    const { number } = context.mergeRequest;
    const connect = async () => {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        return getOctokit(token, {
            baseUrl: context.apiUrl,
            userAgent: 'meshgate',
            request: { fetch: (0,_fetch_over_http_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchOverHttp */ .T)(http, new URL(context.apiUrl).host) },
            log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
        });
    };
    let connection;
    const ask = async (what, request) => {
        const octokit = await (connection ??= connect());
        try {
            return await request(octokit);
        }
        catch (error) {
            throw explain(what, error);
        }
    };
    return {
        limit: 65_536,
        // GET /user is refused to the workflow's token; the viewer of GraphQL is not, and has the login that comments show.
        self: () => ask('ask for the own login', async (octokit) => {
            const answer = await octokit.graphql('query { viewer { login } }');
            return answer.viewer.login;
        }),
        list: () => ask('list the comments', async (octokit) => {
            const comments = await octokit.paginate(octokit.rest.issues.listComments, {
                owner,
                repo,
                issue_number: number,
                per_page: 100,
            });
            return comments.map(toComment).sort(byId);
        }),
        create: (body) => ask('create a comment', async (octokit) => {
            const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
            return toComment(data);
        }),
        update: (id, body) => ask('change a comment', async (octokit) => {
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: Number(id), body });
        }),
        remove: (id) => ask('remove a comment', async (octokit) => {
            await octokit.rest.issues.deleteComment({ owner, repo, comment_id: Number(id) }).catch((error) => {
                // Another run of the same token removed it first.
                if (statusOf(error) !== 404)
                    throw error;
            });
        }),
        currentHead: () => ask('read the pull request', async (octokit) => {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
            return data.head.sha;
        }),
    };
};
const toComment = (comment) => ({ id: String(comment.id), author: comment.user?.login ?? '', body: comment.body ?? '' });
/** Ids grow with time, and a later page may repeat what moved. */
const byId = (one, other) => Number(one.id) - Number(other.id);
const statusOf = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
const explain = (what, error) => {
    const refusal = refusalWithin(error);
    if (refusal !== undefined)
        return refusal;
    const status = statusOf(error);
    // 404: the token may not see the repository, or the comment is gone.
    if (status === 401 || status === 403 || status === 404) {
        return new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u(`GitHub answered ${status}: this token may not ${what}`, remedy);
    }
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: `GitHub would not ${what}`,
        expected: 'a status below 300',
        received: status === undefined ? 'no answer that can be read' : String(status),
        remedy: 'Run the job again; the verdict and the report files do not depend on the comment.',
    });
};
/** Octokit wraps what `fetch` throws. */
const refusalWithin = (error) => {
    if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
        return error;
    return error instanceof Error && error.cause !== undefined ? refusalWithin(error.cause) : undefined;
};


/***/ }),

/***/ 13919:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

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
const meshAudience = (value) => (value === unusedAudience ? undefined : value);
/**
 * The runner's name for an input: `INPUT_`, upper case, spaces as `_`, hyphens kept (actions/runner Handler.cs). A
 * shell reads the same variables as a GitLab job.
 */
const variableName = (platform, name) => platform === 'github' ? `INPUT_${name.toUpperCase()}` : gitlabNames[name];
/** Reads the inputs; an empty one is one that was not given. Throws a `Refusal` with code INPUT_CHARACTER. */
const readInputs = (platform, env) => {
    const read = (name) => {
        const value = (env[variableName(platform, name)] ?? '').trim();
        const bad = /[\u0000-\u001f\u007f]/.exec(value);
        if (bad !== null) {
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
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
            namespace: read('namespace'),
        },
        token: read('token'),
        caFile: read('ca-file'),
    };
};


/***/ }),

/***/ 48770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseUnsafeEnvironment: () => (/* binding */ refuseUnsafeEnvironment)
/* harmony export */ });
/* unused harmony export unsafeEnvironment */
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

// Options of Node, and of V8 in it, by what they do before or beside the program. A star stands for any ending.
/** They load code or settings from elsewhere. */
const loading = [
    ...['--require', '--import', '--loader', '--experimental-loader', '--env-file', '--env-file-if-exists'],
    ...['--experimental-config-file', '--experimental-default-config-file', '--experimental-policy'],
    ...['--openssl-config', '--openssl-shared-config', '--snapshot-blob', '--security-revert'],
    ...['--inspect*', '--debug*', '--experimental-network-inspection', '--experimental-worker-inspection'],
];
/** They print or write what the process holds: keys of connections, its memory, its variables, its calls with their arguments. */
const writing = [
    ...['--tls-keylog', '--trace*', '--report*', '--experimental-report', '--diagnostic-dir'],
    ...['--cpu-prof*', '--heap-prof*', '--heapsnapshot*', '--prof*', '--perf*', '--ll-prof', '--log*', '--print-*'],
    ...['--abort-on-uncaught-exception', '--dump-*', '--gdbjit*', '--vtune*'],
];
/** They say where a warning comes from, and nothing else. */
const harmless = new Set(['--trace-warnings', '--trace-deprecation']);
/** As Node reads NODE_OPTIONS: split at spaces, double quotes removed wherever they stand, backslash inside them. */
const splitOptions = (text) => {
    const options = [];
    let current;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        if (character === '\\' && quoted) {
            index += 1;
            current = (current ?? '') + (text[index] ?? '');
        }
        else if (character === '"') {
            quoted = !quoted;
            current ??= '';
        }
        else if (/\s/.test(character) && !quoted) {
            if (current !== undefined)
                options.push(current);
            current = undefined;
        }
        else
            current = (current ?? '') + character;
    }
    return current === undefined ? options : [...options, current];
};
/** Node takes an underscore for a dash, except in the first two characters; V8 takes one dash for two. */
const nameOf = (option) => (option.split('=')[0] ?? '').replace(/^-(?=[a-z]{2})/, '--').replaceAll('_', '-');
const names = (patterns, name) => patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
/** What is wrong with an option; undefined for those that take no part in the program. */
const dangerOf = (option) => {
    const name = nameOf(option);
    if (harmless.has(name))
        return undefined;
    if (names(loading, name) || /^-r/.test(option))
        return 'loads code';
    return names(writing, name) ? 'writes what the process holds' : undefined;
};
/** Variables that do the same as such an option; a value that switches them off is none. */
const variables = [
    ['NODE_DEBUG', 'has Node print its requests, with the tokens in them'],
    ['NODE_DEBUG_NATIVE', 'has Node print what its connections carry'],
    ['NODE_V8_COVERAGE', 'has Node write a record of the run to a folder'],
    ['SSLKEYLOGFILE', 'has programs write the keys of their connections to a file'],
    ['NODE_COMPILE_CACHE', 'has Node run compiled code from a folder'],
    ['OPENSSL_CONF', 'has OpenSSL load settings and modules that a file names'],
];
const isSet = (value) => value !== undefined && value !== '' && value !== '/dev/null';
const unsafeVariable = (name, message, received, remedy) => ({
    code: 'UNSAFE_ENV',
    message: `${name} ${message}`,
    where: { kind: 'input', name },
    expected: 'not set',
    received,
    remedy,
});
const unsafeOption = (options, where, remedy) => {
    const option = options.find((one) => dangerOf(one) !== undefined);
    const danger = option === undefined ? undefined : dangerOf(option);
    if (option === undefined || danger === undefined)
        return [];
    const message = where === 'NODE_OPTIONS'
        ? `NODE_OPTIONS ${danger === 'loads code' ? 'loads code into' : 'has a file or the log hold what is in'} every Node program of the job`
        : `Node was started with an option that ${danger}`;
    return [
        {
            code: 'UNSAFE_ENV',
            message,
            where: { kind: 'input', name: where },
            expected: 'no option that loads code, or that prints or writes what the process holds',
            received: option.split('=')[0] ?? '',
            remedy,
        },
    ];
};
/**
 * What an earlier step may have set to take part in this one, or to read what it holds (attack I06). NODE_EXTRA_CA_CERTS
 * stays a right of the runner's owner. `started` are the options that Node was started with, `process.execArgv`. No value is
 * repeated, except the name of the option.
 */
const unsafeEnvironment = (env, started) => [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
        ? [
            unsafeVariable('NODE_TLS_REJECT_UNAUTHORIZED', 'is 0: it switches the check of certificates off', '0', 'Remove it. For a private certificate authority set NODE_EXTRA_CA_CERTS to its file on the runner.'),
        ]
        : []),
    ...variables.flatMap(([name, says]) => isSet(env[name])
        ? [unsafeVariable(name, says, 'set', `Set ${name} only for the step that needs it, not for the job.`)]
        : []),
    ...unsafeOption(splitOptions(env['NODE_OPTIONS'] ?? ''), 'NODE_OPTIONS', 'Set NODE_OPTIONS only for the step that needs it, not for the job.'),
    ...unsafeOption(started, 'node', 'Start `node dist/cli.js` without it.'),
];
/** Throws UNSAFE_ENV. Called by the entries before anything else. */
const refuseUnsafeEnvironment = (env, started) => {
    const [first, ...rest] = unsafeEnvironment(env, started);
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 14848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   Cz: () => (/* binding */ noItems),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Most documents are one object, and lists are long: each empty map of its own would take more than the object. */
const noItems = new Map();
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = (key, offset) => ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
});
const duplicateKey = (key, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
});
const tooDeep = (depth, offset) => ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
});
const notExact = (text, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
});
/**
 * An object without a prototype, so that no key of a file can reach one. `Object.create(null)` makes a dictionary: V8 lets
 * objects with the same keys share their shape only where the prototype is taken from one that has it, which takes a third
 * of the memory.
 */
const emptyObject = () => Object.setPrototypeOf({}, null);


/***/ }),

/***/ 41898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/** Places of many offsets of one text: the lines are counted once, at the first call. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` → ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
/** One step of a JSON pointer, escaped. */
const pointerPart = (part) => {
    const text = String(part);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};


/***/ }),

/***/ 25467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = (text, depth) => {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = (text, start) => {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = (text, start, pointer) => {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** undefined: the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
const digits = /[0-9]+/g;
const numberKey = (name) => name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
});
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = (left, right) => byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right);
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = (items, namesOf) => items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item);
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = (names) => {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ }),

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ })

};
