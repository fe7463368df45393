export const id = 8952;
export const ids = [8952];
export const modules = {

/***/ 98952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeOutputs: () => (/* binding */ completeOutputs),
/* harmony export */   leaveNotice: () => (/* binding */ leaveNotice)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20267);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39126);





const blocksOf = ({ docsBase }, { command, exitCode, problems }) => (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBlocks */ .PP)(command, exitCode, problems, docsBase);
/** What cannot be written is a warning, and the exit code stands. */
const orWarn = async ({ output }, write) => {
    try {
        await write();
    }
    catch {
        output.warning('The reports of this run could not be written.');
    }
};
/** The reports of a run that ended without a verdict: what is wrong stands in each, and none is missing. */
const leaveNotice = (place, ended) => orWarn(place, () => (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotice */ .a)(place, ended, blocksOf(place, ended)));
/**
 * Outputs of a run of the action that has told no verdict. A later step finds every output set and every file there: an empty
 * verdict would read as "nothing to say", an empty path or digest would break the step.
 */
const completeOutputs = (place, ended) => orWarn(place, async () => {
    const { output } = place;
    output.result('verdict', 'cannot prove');
    output.result('passed', String(ended.exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine));
    output.result('digest', (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfRun */ .Rg)(ended.plans));
    const said = blocksOf(place, ended);
    await (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotice */ .a)(place, ended, said);
    if (ended.problems.length > 0)
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDocument */ .ft)(said));
});


/***/ })

};
