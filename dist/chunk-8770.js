export const id = 8770;
export const ids = [8770];
export const modules = {

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
const splitOptions = function (text) {
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
const nameOf = function (option) { return (option.split('=')[0] ?? '').replace(/^-(?=[a-z]{2})/, '--').replaceAll('_', '-') };
const names = function (patterns, name) { return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)) };
/** What is wrong with an option; undefined for those that take no part in the program. */
const dangerOf = function (option) {
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
const isSet = function (value) { return value !== undefined && value !== '' && value !== '/dev/null' };
const unsafeVariable = function (name, message, received, remedy) { return ({
    code: 'UNSAFE_ENV',
    message: `${name} ${message}`,
    where: { kind: 'input', name },
    expected: 'not set',
    received,
    remedy,
}) };
const unsafeOption = function (options, where, remedy) {
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
const unsafeEnvironment = function (env, started) { return [
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
] };
/** Throws UNSAFE_ENV. Called by the entries before anything else. */
const refuseUnsafeEnvironment = function (env, started) {
    const [first, ...rest] = unsafeEnvironment(env, started);
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ })

};
