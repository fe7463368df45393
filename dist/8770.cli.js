export const id = 8770;
export const ids = [8770];
export const modules = {

/***/ 8770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseUnsafeEnvironment: () => (/* binding */ refuseUnsafeEnvironment)
/* harmony export */ });
/* unused harmony export unsafeEnvironment */
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);

// Options of Node that load code or settings from elsewhere before the program starts.
const loading = new Set([
    ...['--require', '--import', '--loader', '--experimental-loader', '--env-file', '--env-file-if-exists'],
    ...['--experimental-config-file', '--experimental-default-config-file', '--openssl-config'],
    ...['--inspect', '--inspect-brk', '--inspect-wait', '--inspect-port', '--inspect-publish-uid'],
]);
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
const loadsCode = (option) => {
    // Node takes an underscore for a dash, except in the first two characters.
    const name = (option.split('=')[0] ?? '').replaceAll('_', '-');
    return loading.has(name) || /^-r/.test(option);
};
/**
 * What an earlier step may have set to take part in this one (attack I06). NODE_EXTRA_CA_CERTS stays a right of the
 * runner's owner. The values of the variables are not repeated, except the name of the option.
 */
const unsafeEnvironment = (env) => {
    const problems = [];
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        problems.push({
            code: 'UNSAFE_ENV',
            message: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off',
            where: { kind: 'input', name: 'NODE_TLS_REJECT_UNAUTHORIZED' },
            expected: 'not set',
            received: '0',
            remedy: 'Remove it. For a private certificate authority set NODE_EXTRA_CA_CERTS to its file on the runner.',
        });
    const option = splitOptions(env['NODE_OPTIONS'] ?? '').find(loadsCode);
    if (option !== undefined)
        problems.push({
            code: 'UNSAFE_ENV',
            message: 'NODE_OPTIONS loads code into every Node program of the job',
            where: { kind: 'input', name: 'NODE_OPTIONS' },
            expected: 'no option that loads code',
            received: option.split('=')[0] ?? '',
            remedy: 'Set NODE_OPTIONS only for the step that needs it, not for the job.',
        });
    return problems;
};
/** Throws UNSAFE_ENV. Called by the entries before anything else. */
const refuseUnsafeEnvironment = (env) => {
    const [first, ...rest] = unsafeEnvironment(env);
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ })

};
