export const id = 6677;
export const ids = [6677];
export const modules = {

/***/ 66677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97282);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99939);



/**
 * One object, one line, printable ASCII: a terminal, a log and a runner find nothing in it to act on (`##[` is written
 * with an escape, which JSON readers undo).
 */
const renderJson = ({ version, command, exitCode, errors, plans, details }) => {
    // What everybody asks for first stands at the top of a plan too; `reviewed` is whole, so that its digest can be checked.
    const shown = plans.map((plan) => ({
        environment: plan.reviewed.environment,
        ...(plan.reviewed.unit === undefined ? {} : { unit: plan.reviewed.unit }),
        verdict: (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(plan),
        access: plan.reviewed.access,
        ...plan,
        steps: plan.steps.map(withoutSecrets),
    }));
    const plain = JSON.parse(JSON.stringify({ version, command, exitCode, errors, plans: shown, ...details }));
    return `${(0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .iL)(plain).replace(/##\[/g, '#\\u0023[')}\n`;
};
/** The writes are shown as the review shows objects: `apply` makes its own, and nobody writes from a report. */
const withoutSecrets = (step) => (step.kind === 'apply' ? { ...step, object: (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(step.key, step.object) } : step);


/***/ })

};
