export const id = 6667;
export const ids = [6667];
export const modules = {

/***/ 86667:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommands: () => (/* binding */ listCommands)
/* harmony export */ });
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70578);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** Every command with its flags; loads them all, one after the other. */
const listCommands = async function () {
    const listed = [];
    for (const name of _table_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ) {
        const { command } = await _table_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi[name].load();
        const summaries = readSummaries(command.help);
        listed.push({
            name,
            summary: _table_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi[name].summary,
            choices: command.choices,
            flags: Object.entries(command.flags).map(([flag, { type }]) => ({
                name: flag,
                takesValue: type === 'string',
                values: flag === 'format' ? _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx : [],
                summary: summaries.get(flag) ?? '',
            })),
        });
    }
    return listed;
};
/** `  --base REVISION       what to compare with`, and two flags with one line. */
const readSummaries = function (help) { return new Map([...help.matchAll(/^ {2}(--\S.*?) {2,}(\S.*)$/gm)].flatMap(([, words = '', said = '']) => [...words.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => [flag, said]))) };


/***/ })

};
