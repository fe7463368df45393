export const id = 7315;
export const ids = [7315];
export const modules = {

/***/ 32613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUnitState: () => (/* binding */ readUnitState)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41847);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73918);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);
/* harmony import */ var _open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30955);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27051);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41621);









const checkout = { base: 'worktree', head: 'worktree' };
/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
const readUnitState = async (run, title) => {
    const repository = await run.repository();
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(repository))
        throw refuseUnit(title, 'a checkout of git', 'none');
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const { read, before, after } = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .readBothUnits */ .Nu)(repository, checkout, run.context.repository.path);
    const found = { configuration: _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .noConfiguration */ .U, revisions: checkout, cache, before, after };
    const reached = await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_6__/* .reachUnits */ .B)(read, before, after, cache);
    const { plain, rendered, untouched } = (0,_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .openNeighbours */ .B)(run, read, found, reached);
    const units = [...plain, ...rendered, ...untouched];
    const unit = units.find((one) => one.title === title);
    if (unit === undefined)
        throw refuseUnit(title, (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Z)(units.map((one) => one.title), 20), title);
    const sides = await unit.sides();
    const { source } = (await unit.words()).unit;
    const code = source.kind === 'helm' ? 'HELM_TEMPLATE' : 'KUSTOMIZATION';
    const [first, ...rest] = (sides.unproven ?? []).map(({ text }) => notRead(code, text));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOfFolder */ .Dk)(sides.after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readKinds */ .eA, incomplete: sides.incomplete ?? [] });
};
const refuseUnit = (title, expected, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'USAGE',
    message: `there is no unit ${JSON.stringify(title)} in this checkout`,
    expected,
    received,
    remedy: 'Check out the commit that the review names, and give the unit by the name that the review has for it.',
});
const notRead = (code, text) => ({
    code,
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
});


/***/ }),

/***/ 24023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** A text as a regular expression that matches it alone. */
const quotePattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);


/***/ })

};
