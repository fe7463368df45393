export const id = 2561;
export const ids = [2561];
export const modules = {

/***/ 72315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   X4: () => (/* binding */ kubeconfigSource),
/* harmony export */   co: () => (/* binding */ kubeconfigRefusal),
/* harmony export */   db: () => (/* binding */ chooseContext),
/* harmony export */   iD: () => (/* binding */ dataOrFile),
/* harmony export */   iz: () => (/* binding */ loadKubeconfig),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12652);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);




const kubeconfigSource = { kind: 'input', name: 'KUBECONFIG' };
/** Fails with KUBECONFIG; `received` must hold nothing of a value: a kubeconfig holds keys. */
const kubeconfigRefusal = function (message, expected, received, remedy) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({ code: 'KUBECONFIG', message, where: kubeconfigSource, expected, received, remedy }) };
/**
 * Reads what KUBECONFIG names: a list of files, or, where a CI variable of the wrong type was made, the YAML itself.
 * Files that are missing are left out as kubectl does; none at all is an error.
 */
const loadKubeconfig = async function (env, readFile) {
    const value = env['KUBECONFIG'] ?? '';
    if (isText(value))
        return merge([{ content: parseKubeconfig(value, 'KUBECONFIG'), folder: env['PWD'] ?? '.' }]);
    const paths = value === '' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] ?? '', '.kube', 'config')] : value.split(':').filter((path) => path !== '');
    const files = [];
    for (const path of paths) {
        const text = await readFile(path);
        if (text !== undefined)
            files.push({ content: parseKubeconfig(text, path), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) });
    }
    if (files.length === 0)
        throw kubeconfigRefusal('There is no kubeconfig', 'a file that KUBECONFIG names', value === '' ? 'KUBECONFIG is not set' : `no file at ${paths.join(', ')}`, 'Make the kubeconfig a protected variable of type file (GitLab), or set KUBECONFIG in a step before (GitHub).');
    return merge(files);
};
const isText = function (value) { return value.includes('\n') || /^\s*(\{|apiVersion:|kind:|clusters:)/.test(value) };
const parseKubeconfig = function (text, name) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { uniqueKeys: true, schema: 'core', merge: false, prettyErrors: false });
    const error = document.errors[0];
    // An anchor is of no use in a kubeconfig, and aliases are how a small text becomes a large one.
    const content = error === undefined ? toJson(() => document.toJS({ maxAliasCount: 0 })) : undefined;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(content))
        throw kubeconfigRefusal(`${name} is no kubeconfig`, 'YAML with clusters, contexts and users', error === undefined ? 'something else' : `${error.code} at offset ${error.pos[0]}`, 'Check that the variable holds the whole file, and that nothing has re-indented it.');
    return content;
};
const toJson = function (read) {
    try {
        return JSON.parse(JSON.stringify(read() ?? null));
    }
    catch {
        return undefined;
    }
};
const merge = function (files) { return ({
    currentContext: files.map((file) => stringOf(file.content, 'current-context')).find((name) => name !== '') ?? '',
    contexts: named(files, 'contexts', 'context'),
    clusters: named(files, 'clusters', 'cluster'),
    users: named(files, 'users', 'user'),
}) };
const named = function (files, list, member) {
    const entries = new Map();
    for (const { content, folder } of files) {
        const items = content[list];
        if (!Array.isArray(items))
            continue;
        for (const item of items.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)) {
            const name = stringOf(item, 'name');
            const inner = item[member];
            if (name !== '' && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(inner) && !entries.has(name))
                entries.set(name, { content: inner, folder });
        }
    }
    return entries;
};
/** A string member; empty where it is missing. A number is refused by what reads it, not guessed at here. */
const stringOf = function (object, member) {
    const value = Object.hasOwn(object, member) ? object[member] : undefined;
    return typeof value === 'string' ? value : '';
};
/** Context, cluster and user of one context, each of them there. */
const chooseContext = function (config, wanted) {
    const names = [...config.contexts.keys()].sort();
    const only = names.length === 1 ? (names[0] ?? '') : '';
    const name = wanted !== '' ? wanted : config.currentContext !== '' ? config.currentContext : only;
    const context = config.contexts.get(name);
    if (context === undefined)
        throw kubeconfigRefusal(name === '' ? 'The kubeconfig has no current context' : `The kubeconfig has no context ${name}`, names.length === 0 ? 'a kubeconfig with a context' : `one of ${names.join(', ')}`, name === '' ? 'no context' : name, 'Name the context in the configuration, cluster.context. A GitLab agent gives the contexts PROJECT:AGENT, and only to projects in its ci_access.');
    const cluster = config.clusters.get(stringOf(context.content, 'cluster'));
    const user = config.users.get(stringOf(context.content, 'user'));
    if (cluster === undefined || user === undefined)
        throw kubeconfigRefusal(`The context ${name} names a ${cluster === undefined ? 'cluster' : 'user'} that the kubeconfig does not have`, 'a context whose cluster and user exist', stringOf(context.content, cluster === undefined ? 'cluster' : 'user'), 'Write the kubeconfig anew; kubectl config view --flatten --minify makes a complete one.');
    return { name, cluster, user };
};
/** `NAME-data` in base64, or the file that `NAME` names; data wins, as in kubectl. */
const dataOrFile = async function (entry, member, readFile) {
    const data = stringOf(entry.content, `${member}-data`);
    if (data !== '')
        return Buffer.from(data, 'base64').toString('utf8');
    const path = stringOf(entry.content, member);
    if (path === '')
        return '';
    const text = await readFile(resolvePath(entry, path));
    if (text === undefined)
        throw kubeconfigRefusal(`The kubeconfig names a file for ${member} that is not there`, 'a file that can be read', path, `Embed it: ${member}-data, as kubectl config view --flatten does.`);
    return text;
};
const resolvePath = function (entry, path) { return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(entry.folder, path) };


/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
/** undefined: the text is no JSON. */
const parseJson = function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values: the order of an object's members says nothing. */
const isSameJson = function (left, right) {
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
        if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 2561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkingFolder: () => (/* binding */ openWorkingFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _cluster_kubeconfig_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72315);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12652);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34605);
/* harmony import */ var _repository_git_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87124);








const openWorkingFolder = async function (folder, env) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const answer = await (0,_repository_git_process_js__WEBPACK_IMPORTED_MODULE_7__/* .gitIn */ .u)(root, env['PATH'] ?? '')(['config', '--get', 'remote.origin.url']).catch(() => undefined);
    const git = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openGitRepository */ .r)(folder);
    const whole = {
        list: async (revision) => (await git.list(revision)) ?? [],
        // What a person works on is what is on disk.
        read: (_, paths) => git.readDisk(paths),
    };
    return {
        repository: { ...git, whole },
        renderer: async () => (await __webpack_require__.e(/* import() */ 6397).then(__webpack_require__.bind(__webpack_require__, 16397))).createRenderer({
            path: env['PATH'] ?? '',
            workspace: root,
            temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
        }),
        remote: answer?.exitCode === 0 ? answer.stdout.toString('utf8').trim() : '',
        contexts: await contextsOf(env),
        exists: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).then(() => true, () => false),
        create: async (path, text) => {
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true }).catch(() => undefined);
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(parent).catch(() => '')) !== parent)
                throw notWritten(path);
            const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path), flags, 0o644).catch(() => {
                throw notWritten(path);
            });
            try {
                await file.writeFile(text);
            }
            finally {
                await file.close();
            }
        },
    };
};
/** Names and servers alone: a kubeconfig holds keys. One that cannot be read says nothing here. */
const contextsOf = async function (env) {
    const config = await (0,_cluster_kubeconfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadKubeconfig */ .iz)(env, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => undefined)).catch(() => undefined);
    if (config === undefined)
        return [];
    return [...config.contexts].map(([name, { content }]) => {
        const cluster = config.clusters.get((0,_cluster_kubeconfig_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(content, 'cluster'));
        return { name, server: cluster === undefined ? '' : (0,_cluster_kubeconfig_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(cluster.content, 'server') };
    });
};
const notWritten = function (path) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a folder of the repository without links, and no such file',
    received: 'something else',
    remedy: 'Remove the link, or write the file yourself: `meshgate init --json` shows its text.',
}) };


/***/ })

};
