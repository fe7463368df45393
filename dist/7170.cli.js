export const id = 7170;
export const ids = [7170];
export const modules = {

/***/ 7170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGeneratedFolder: () => (/* binding */ openGeneratedFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _output_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);




/** A larger file is nobody's rendered object. */
const maxBytes = 1024 * 1024;
/**
 * A folder below the working folder, or an absolute one. Neither it nor, of a relative path, any folder on the way may be
 * a link, and no part may be `..`. Throws a `Refusal` with code OUTPUT_PATH.
 */
const openGeneratedFolder = (workspace, path) => {
    const named = path.replace(/\/+$/, '') || '/';
    if (path.split(/[/\\]/).includes('..') || path.includes('\0'))
        throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(path, 'a path with `..`');
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    /** The real folder; undefined where it is not there. */
    const find = async () => {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(wanted).catch(() => undefined);
        if (stats === undefined)
            return undefined;
        if (stats.isSymbolicLink())
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(named, 'a symbolic link');
        if (!stats.isDirectory())
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(named, 'a file');
        return checked(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted));
    };
    const checked = async (real) => {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && real !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(named, 'a path through a symbolic link');
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
                throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(named, 'a path through a symbolic link');
        }
        return checked(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted));
    };
    const inside = (folder, name) => {
        if (!/^[a-z0-9][a-z0-9.-]*$/.test(name))
            throw new TypeError('a generated file is named by kind and name');
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
                throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(`${named}/${name}`, 'no regular file');
            const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.meshgate`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(fresh).catch(() => undefined);
            const handle = await openNew(fresh).catch((error) => fail(`${named}/${name}`, error));
            try {
                await handle.writeFile(text);
            }
            finally {
                await handle.close();
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, file).catch((error) => fail(`${named}/${name}`, error));
        },
        remove: async (name) => {
            const folder = await find();
            if (folder !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch((error) => fail(`${named}/${name}`, error));
        },
    };
};
const openNew = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, 0o644);
const readEntry = async (folder, name) => {
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
const fail = (path, error) => {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error';
    throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(path, code);
};


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);

/** A folder that a command was told to write to, and cannot. */
const pathProblem = (path, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a folder below the working folder, or an absolute path, without links and `..`',
    received,
    remedy: 'Remove the link, or name another folder.',
});


/***/ })

};
