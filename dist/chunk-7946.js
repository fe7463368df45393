export const id = 7946;
export const ids = [7946,9547,2243];
export const modules = {

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

/***/ 97946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeLogin: () => (/* binding */ removeLogin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _ports_login_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69660);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52243);




/** Removes the kubeconfig that a job left, and the file of its reports that says where it is. */
const removeLogin = async function (platform, env, workspace, folder) {
    if (folder === undefined)
        return 'none';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder, _ports_login_file_js__WEBPACK_IMPORTED_MODULE_3__/* .loginFile */ .Cy);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return 'none';
    const path = (0,_ports_login_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readLoginText */ .fj)(text);
    if (path === undefined || !(await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__.removeSecret)(platform, env, path)))
        return 'not ours';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    return 'removed';
};


/***/ }),

/***/ 69660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ loginFile),
/* harmony export */   fj: () => (/* binding */ readLoginText),
/* harmony export */   z7: () => (/* binding */ loginText)
/* harmony export */ });
/** In the folder of the reports. */
const loginFile = 'kubeconfig.env';
/** One line that a shell and a reader of dotenv files take alike. */
const loginText = function (path) { return `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n` };
/** The path that such a line names; undefined where it is not ours. */
const readLoginText = function (text) {
    const quoted = /^KUBECONFIG='([^\n]*)'\n$/.exec(text)?.[1];
    return quoted?.replaceAll(`'\\''`, "'");
};


/***/ })

};
