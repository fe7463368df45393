export const id = 7170;
export const ids = [7170,9547];
export const modules = {

/***/ 27170:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGeneratedFolder: () => (/* binding */ openGeneratedFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _ports_generated_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21766);
/* harmony import */ var _output_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69547);





/** A larger file is nobody's rendered object. */
const maxBytes = 1024 * 1024;
/**
 * A folder below the working folder, or an absolute one. Neither it nor, of a relative path, any folder on the way may be
 * a link, and no part may be `..`. Throws a `Refusal` with code OUTPUT_PATH.
 */
const openGeneratedFolder = function (workspace, path) {
    const named = path.replace(/\/+$/, '') || '/';
    if (path.split(/[/\\]/).includes('..') || path.includes('\0'))
        throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(path, _output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parentPath */ .yl);
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    /** The real folder; undefined where it is not there. */
    const find = async () => {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(wanted).catch(() => undefined);
        if (stats === undefined)
            return undefined;
        if (stats.isSymbolicLink())
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(named, 'a symbolic link');
        if (!stats.isDirectory())
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(named, 'a file');
        return checked(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted));
    };
    const checked = async (real) => {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && real !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(named, 'a path through a symbolic link');
        return real;
    };
    const make = async () => {
        const known = await find();
        if (known !== undefined)
            return known;
        // Folders on the way that are there already must be real ones before anything is made in them.
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? node_path__WEBPACK_IMPORTED_MODULE_2__.sep : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        let folder = root;
        for (const part of ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? wanted : named).split('/').filter((one) => one !== '' && one !== '.')) {
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, part);
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
            if (stats === undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((error) => fail(named, error));
            else if (stats.isSymbolicLink() && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
                throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(named, 'a path through a symbolic link');
        }
        return checked(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted));
    };
    const inside = (folder, name) => {
        if (!(0,_ports_generated_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .o)(name))
            throw new TypeError('a generated file has a plain name');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    };
    return {
        path: named,
        list: async () => {
            const folder = await find();
            if (folder === undefined)
                return [];
            const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort((a, b) => (a < b ? -1 : 1));
            return Promise.all(names.map((name) => readEntry(folder, name)));
        },
        write: async (name, text) => {
            const folder = await make();
            const file = inside(folder, name);
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
            if (stats !== undefined && !stats.isFile())
                throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(`${named}/${name}`, 'no regular file');
            const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.meshgate`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(fresh).catch(() => undefined);
            const handle = await openNew(fresh).catch((error) => fail(`${named}/${name}`, error));
            try {
                await handle.writeFile(text).finally(() => handle.close());
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, file);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(fresh).catch(() => undefined);
                fail(`${named}/${name}`, error);
            }
        },
        remove: async (name) => {
            const folder = await find();
            if (folder !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch((error) => fail(`${named}/${name}`, error));
        },
    };
};
const openNew = function (path) { return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, 0o644) };
const readEntry = async function (folder, name) {
    const other = (what) => ({ kind: 'other', name, what });
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch(() => undefined);
    if (stats === undefined || !stats.isFile())
        return other(stats?.isSymbolicLink() === true ? 'a symbolic link' : 'no regular file');
    if (stats.size > maxBytes)
        return other('a large file');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => undefined);
    if (file === undefined)
        return other('a file that cannot be read');
    try {
        return { kind: 'file', name, text: await file.readFile('utf8') };
    }
    finally {
        await file.close();
    }
};
const fail = function (path, error) {
    throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error));
};


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

/***/ 21766:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/** Of a file that a command writes: no folder, and nothing hidden. */
const isFileName = function (name) { return /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name) };


/***/ })

};
