export const id = 3844;
export const ids = [3844];
export const modules = {

/***/ 15962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ noConfiguration)
/* harmony export */ });
/** A repository without a meshgate.yaml, or one that is not asked. */
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
    changes: [],
};


/***/ }),

/***/ 32613:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUnitState: () => (/* binding */ readUnitState)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16059);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33568);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73918);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);
/* harmony import */ var _reached_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56921);
/* harmony import */ var _reached_reach_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75849);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16918);









const checkout = { base: 'worktree', head: 'worktree' };
/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
const readUnitState = async function (run, title) {
    const repository = await run.repository();
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(repository))
        throw refuseUnit(title, 'a checkout of git', 'none');
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const { read, before, after } = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .readBothUnits */ .Nu)(repository, checkout, run.context.repository.path);
    const found = { configuration: _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .noConfiguration */ .U, revisions: checkout, cache, before, after };
    const reached = await (0,_reached_reach_units_js__WEBPACK_IMPORTED_MODULE_6__/* .reachUnits */ .B7)(read, before, after, cache);
    const { plain, rendered, untouched } = (0,_reached_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .openNeighbours */ .B)(run, read, found, reached);
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
const refuseUnit = function (title, expected, received) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'USAGE',
    message: `there is no unit ${JSON.stringify(title)} in this checkout`,
    expected,
    received,
    remedy: 'Check out the commit that the review names, and give the unit by the name that the review has for it.',
}) };
const notRead = function (code, text) { return ({
    code,
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
}) };


/***/ }),

/***/ 49776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   d_: () => (/* binding */ movesOfNamed),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   r$: () => (/* binding */ namespacesOfNamed),
/* harmony export */   sc: () => (/* binding */ touchedIn)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15455);



const rbac = 'rbac.authorization.k8s.io';
const isPolicy = function ({ key }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
const isBinding = function ({ key }) { return key.group === rbac && _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.some((kind) => kind === key.kind) };
/** Whether a rule or a binding names an account. */
const isNamedBy = function (object, account) { return isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).some((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAccount */ .IQ)(value, object.key.namespace, account))
    : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(object, account) };
/**
 * Whether a rule or a binding decides otherwise about who pods run as now: it names the account that is new, or is true of one of
 * the two, be it by their namespace.
 */
const isToldApart = function (object, { to, from, showed, shows }) {
    if (from === undefined)
        return isNamedBy(object, to);
    return isPolicy(object)
        ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTellsApart */ .P7)(object, showed ? from : undefined, shows ? to : undefined)
        : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(object, from, to);
};
/** Titles of workloads, also as they were, that come with an account which one of the rules or bindings names, take or leave one: its access goes along, and what is denied to it. */
const movesOfNamed = function ([before, after], rules) {
    return new Set((0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .Ek)(before, after)
        .filter((move) => rules.some((rule) => isToldApart(rule, move)))
        .flatMap(({ workloads, formerly }) => [...workloads, ...formerly]));
};
/** Namespaces whose account of one of these names the objects name. */
const namespacesOfNamed = function (objects, names) { return objects.flatMap((object) => names.flatMap((name) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).flatMap((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesNaming */ .lg)(value, object.key.namespace, name))
    : isBinding(object)
        ? (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namespacesBinding */ .U6)(object, name)
        : [])) };
/** What the change touches in a unit that holds these: also the namespaces where a rule decides by an account that pods take or leave. */
const touchedIn = function (touched, objects) {
    const naming = objects.filter((object) => touched.moves.some((move) => isToldApart(object, move)));
    if (naming.length === 0)
        return touched;
    const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '');
    return {
        ...touched,
        namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
        permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
    };
};


/***/ })

};
