export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 21055:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrafficLines: () => (/* binding */ readTrafficLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12652);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);





/** A longer line is no line of a log: it is given empty of its text, so that it is counted and not held. */
const longestLine = 1_048_576;
/**
 * Lines of a file of the workspace, or of every file of a folder in the order of their names, read as they are asked for.
 *
 * @throws Refusal where there is nothing, or a link leads out of the workspace.
 */
async function* readTrafficLines(workspace, path) {
    for (const file of await filesAt(workspace, path))
        yield* linesOf(file);
}
const filesAt = async function (workspace, path) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => undefined);
    if (target === undefined)
        throw unreadable(path, 'There is no such file or folder');
    if (target !== root && !target.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`))
        throw unreadable(path, 'It is a link that leads out of the workspace');
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target);
    if (stats.isFile())
        return [target];
    if (!stats.isDirectory())
        throw unreadable(path, 'It is neither a file nor a folder');
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(target, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    if (files.length === 0)
        throw unreadable(path, 'The folder holds no file');
    return files.sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, name));
};
async function* linesOf(file) {
    let started = '';
    let isTooLong = false;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, 'utf8')) {
        const [first = '', ...more] = chunk.split('\n');
        if (!isTooLong)
            started += first;
        if (started.length > longestLine)
            [started, isTooLong] = ['', true];
        for (const [index, line] of more.entries()) {
            yield isTooLong ? tooLong : started;
            isTooLong = false;
            started = line;
            if (index < more.length - 1 || line.length <= longestLine)
                continue;
            [started, isTooLong] = ['', true];
        }
    }
    if (isTooLong)
        yield tooLong;
    else if (started !== '')
        yield started;
}
const tooLong = '"longer than 1 MiB"';
const unreadable = function (path, message) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
    code: 'FOLDER_UNREADABLE',
    message,
    received: JSON.stringify(path.slice(0, 300)),
    remedy: 'Hand over the file by an artifact or a cache before the check, and name it relative to the workspace',
}) };


/***/ })

};
