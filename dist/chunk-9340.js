export const id = 9340;
export const ids = [9340];
export const modules = {

/***/ 29340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeLive),
/* harmony export */   judgeArrival: () => (/* binding */ judgeArrival)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46549);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31147);
/* harmony import */ var _judge_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97917);
/* harmony import */ var _object_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40228);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59742);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87091);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97282);









/**
 * New access is new access, whichever commit asked for it: one that the gate refused does not come in with the next. Findings
 * and calls are about the files, and stand in the plan of the commit.
 */
const gateOf = function ({ newAccess }) { return ({
    newAccess: newAccess === 'error' ? 'error' : 'warn',
    lostAccess: 'warn',
    findings: 'off',
    calls: 'off',
    drift: 'off',
}) };
/**
 * What an apply gives that the change does not: the plan compares two commits, and the cluster may not stand where the first of
 * them is. A commit whose apply was rejected or never ran, or what `revoke` took back, comes with the next apply of anything.
 *
 * Let L be the objects of the apply as the cluster holds them, B those of the base and D the desired ones. New access of the
 * apply is access(D) without access(L). The plan tells access(D) without access(B), which is all of it where access(B) is no
 * more than access(L). Otherwise the comparison of L with D is given back; undefined where it gains nothing either.
 */
const judgeArrival = function (opened, judged) { return judgeLive(opened, judged).arrival };
/** Both, of which one is there at most: where something arrives, its plan tells what goes as well. */
const judgeLive = function (opened, judged) {
    const { environment, world } = opened;
    // What is left as it is, an apply does not take out.
    const kept = (judged.kept ?? []).map(({ object }) => object);
    const desired = [...judged.rendered.map(_bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asKubernetesObject */ .QU), ...kept];
    const places = new Set(desired.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const set = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)((0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(environment.name), environment.namespace);
    const live = world.state.objects.filter((object) => places.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)) || ((0,_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .isOurs */ .MU)(object) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .belongsTo */ .g4)(object, set)));
    for (const { key } of live)
        places.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
    const isPlace = ({ key }) => places.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)) && !(0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .isParent */ .pu)(key, environment);
    const [there, base, next] = [live, judged.objects.before, desired].map((objects) => objects.filter(isPlace));
    if (there === undefined || base === undefined || next === undefined)
        return {};
    if ((0,_object_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .compareObjects */ .Gq)(base, there).length === 0)
        return {};
    const others = judged.objects.after.filter((object) => !places.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    const compare = (objects) => (0,_judge_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeObjects */ .W)({ ...opened, environment: { ...environment, gate: gateOf(environment.gate) }, calls: {} }, {
        before: [...others, ...there],
        after: [...others, ...objects],
        notes: [arrivalNote],
    });
    const [back, whole] = [compare(base), compare(next)];
    if (mayOpen(back.plan) && mayOpen(whole.plan))
        return { arrival: { ...whole, plan: withoutFindings(whole.plan) } };
    // Where the commit itself opens, its own plan tells that.
    const out = mayOpen(whole.plan) ? back : whole;
    if (mayOpen(out.plan) || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .closes */ .UR)(out.plan))
        return {};
    const plan = withoutFindings(out.plan);
    const assumptions = plan.observed.assumptions.map((note) => (note === arrivalNote ? takenOutNote : note));
    return { takenOut: { ...out, plan: { ...plan, observed: { ...plan.observed, assumptions, takenOut: true } } } };
};
const arrivalNote = 'compared with the cluster as it stands: what earlier commits asked for and was never applied, or was taken back there, is among these rows';
const takenOutNote = 'compared with the cluster as it stands: what somebody edited in there, or an earlier commit was to take away, goes from it; nobody approves these rows, and no digest covers them';
/** Findings are about the files, and stand in the plan of the commit. */
const withoutFindings = function ({ reviewed, observed, ...plan }) { return ({
    ...plan,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfReviewed */ .Jk)({ ...reviewed, findings: [] }),
    reviewed: { ...reviewed, findings: [] },
    observed: { ...observed, arrival: true },
}) };
const mayOpen = function (plan) { return [_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensRequests */ .GW, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensPermissions */ .EE, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesRequestsOpen */ .Bj, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesPermissionsOpen */ .LU].some((says) => says(plan)) };


/***/ }),

/***/ 97917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeObjects)
/* harmony export */ });
/* harmony import */ var _judge_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41964);

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
const judgeObjects = function (opened, sides) { return (0,_judge_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvironment */ .v)({
    ...opened,
    configuration: {
        ...opened.configuration,
        before: undefined,
        after: undefined,
        base: undefined,
        head: undefined,
        changes: [],
    },
    identity: undefined,
    sides: { ...sides, whole: false, ofCluster: true, unreadableBefore: [] },
}) };


/***/ })

};
