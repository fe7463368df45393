export const id = 5205;
export const ids = [5205];
export const modules = {

/***/ 65205:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(65205, module.exports, ["D9","sS","rI"], "./later-calls.cjs")

/***/ }),

/***/ 39329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28692);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);
/* harmony import */ var _manifests_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76941);



/** Places in a file by JSON pointer. The file is taken apart when a place is first asked for. */
const locator = function (text, path) {
    const position = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsOf */ .q$)(text);
    let find;
    return (pointer) => {
        find ??= (0,_manifests_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .openYaml */ .IM)(text);
        return { kind: 'file', path, ...position(find(pointer)) };
    };
};
/** The one document of the file; flaws become problems. */
const readText = function (text, path, what, problems) {
    const position = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsOf */ .q$)(text);
    const at = (offset) => ({ kind: 'file', path, ...position(offset) });
    const bytes = Buffer.byteLength(text);
    if (bytes > _manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLimits */ .HT.bytes) {
        problems.push({
            code: 'YAML_LIMIT',
            message: `${what} is too large`,
            where: at(0),
            expected: `at most ${_manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLimits */ .HT.bytes} bytes`,
            received: `${bytes} bytes`,
            remedy: 'Shorten it',
        });
        return undefined;
    }
    const strange = text.search(/[\ufffd\0]/);
    if (strange !== -1) {
        problems.push({
            code: 'FILE_ENCODING',
            message: `${what} is not UTF-8 text`,
            where: at(strange),
            remedy: 'Save the file as UTF-8',
        });
        return undefined;
    }
    // `off` is a gate's level: words stay the text that they are, and a wrong one is told by its place.
    const { documents } = (0,_manifests_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, _manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLimits */ .HT, { words: 'text' });
    for (const flaw of documents.flatMap((document) => document.flaws).slice(0, 100)) {
        const { offset, ...rest } = flaw;
        problems.push({ ...rest, where: at(offset) });
    }
    const second = documents[1];
    if (second !== undefined) {
        problems.push({
            code: 'CONFIG_VALUE',
            message: `${what} is one YAML document`,
            where: at(second.range.start),
            expected: 'one document',
            received: `${documents.length} documents`,
            remedy: 'Remove the line ---',
        });
    }
    const value = documents[0]?.value;
    return problems.length > 0 || value === undefined ? undefined : { value, pointer: '' };
};


/***/ }),

/***/ 94951:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(94951, module.exports, ["s","z"], "./later-config.cjs")

/***/ }),

/***/ 47895:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(47895, module.exports, ["Uh","fg","i6"], "./later-config.cjs")

/***/ })

};
