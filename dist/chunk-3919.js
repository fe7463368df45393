export const id = 3919;
export const ids = [3919];
export const modules = {

/***/ 13919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
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
        },
        token: read('token'),
        caFile: read('ca-file'),
    };
};


/***/ })

};
