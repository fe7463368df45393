export const id = 3999;
export const ids = [3999];
export const modules = {

/***/ 28692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ repositoryLimits),
/* harmony export */   QU: () => (/* binding */ unchangedLimits),
/* harmony export */   fR: () => (/* binding */ folderLimits)
/* harmony export */ });
/** Files that a merge request can change. */
const repositoryLimits = { bytes: 1024 * 1024, documents: 500, depth: 50 };
/** Files that a merge request leaves as they are: all that is kept of a file. */
const unchangedLimits = { ...repositoryLimits, bytes: 2 * 1024 * 1024 };
/** Folders that a person names: `kubectl get -o yaml` of a large mesh is one long file, with deep schemas of CRDs in it. */
const folderLimits = { bytes: 256 * 1024 * 1024, documents: 1_000_000, depth: 100 };


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

/***/ 27946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFolder: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28692);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55265);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85389);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21491);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22702);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70934);









const isManifest = function (name) { return /\.(?:yaml|yml|json)$/i.test(name) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_7__/* .buildFile */ .J_)(name) !== undefined };
/**
 * Reads a folder that a person names, with all folders in it; paths begin with the folder as it was named, so that a
 * message leads to the file.
 *
 * @throws Refusal where it is not there, holds a link, or is too large.
 */
const readFolder = async function (path, options = {}) {
    const maxBytes = options.maxBytes ?? _manifests_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .folderLimits */ .fR.bytes;
    const named = path.replace(/\/+$/, '') || '/';
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    const isFolder = root !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root)).isDirectory();
    if (!isFolder) {
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
            code: 'FOLDER_UNREADABLE',
            message: root === undefined ? 'There is no such folder' : 'This is no folder',
            received: JSON.stringify(path.slice(0, 300)),
            remedy: root === undefined
                ? 'Name a folder with manifests; a path is relative to the current folder'
                : 'Name the folder in which the file lies; it is read with all folders in it',
        });
    }
    const problems = [];
    const files = [];
    const links = [];
    let total = 0;
    const visit = async (folder) => {
        const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOnDisk */ .ur)(root, folder), { withFileTypes: true, encoding: 'buffer' })).map((entry) => ({ entry, name: (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)(entry.name) }));
        for (const { entry, name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const relative = folder === '' ? name : `${folder}/${name}`;
            if (entry.isDirectory()) {
                if (name !== '.git')
                    await visit(relative);
            }
            else if (entry.isSymbolicLink()) {
                // A link to a folder could hold manifests as well.
                if (isManifest(name) || (await leadsToFolder((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOnDisk */ .ur)(root, relative))))
                    problems.push((0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .linkRefused */ .$)(`${named}/${relative}`));
            }
            else if (isManifest(name)) {
                const size = entry.isFile() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOnDisk */ .ur)(root, relative))).size : 0;
                total += size;
                if (total > maxBytes)
                    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(tooLarge(named, maxBytes));
                const bytes = (0,_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(root, relative);
                if (!(0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8Name */ .Lb)(relative)) {
                    const path = `${named}/${relative}`;
                    links.push({ path, kind: 'nameless', written: bytes.toString('latin1'), leadsTo: 'nothing' });
                    if (options.nameless === undefined)
                        problems.push((0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .nameRefused */ .Ai)(path));
                    continue;
                }
                files.push({
                    path: `${named}/${relative}`,
                    text: bytes.toString('utf8'),
                    digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)('sha256').update(bytes).digest('hex')}`,
                });
            }
        }
    };
    await visit('');
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest.slice(0, 49));
    return { revision: `folder:${named}`, files: files.sort(_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2), ...(links.length === 0 ? {} : { links }) };
};
const leadsToFolder = async function (path) { return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false) };
const tooLarge = function (path, maxBytes) { return ({
    code: 'YAML_LIMIT',
    message: 'The folder holds too much',
    where: { kind: 'input', name: path },
    expected: `at most ${maxBytes} bytes of .yaml, .yml and .json files`,
    received: 'more',
    remedy: 'Leave out what does not decide access, such as CustomResourceDefinitions',
}) };


/***/ })

};
