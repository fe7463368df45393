export const id = 5801;
export const ids = [5801];
export const modules = {

/***/ 88796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = function (value) { return `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\`` };
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = function (sentence) {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = function (sentence) { return phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence };


/***/ }),

/***/ 32684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderNotice)
/* harmony export */ });
/* harmony import */ var _page_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53907);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50991);
/* harmony import */ var _write_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3380);



/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
const renderNotice = function (blocks) { return (0,_page_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framePage */ .d)([
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('header', { class: 'top' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('h1', {}, 'meshgate review')),
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('main', { id: 'review' }, ...(0,_write_html_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHtml */ .T)(blocks)),
]) };


/***/ }),

/***/ 79652:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishRefusal: () => (/* binding */ publishRefusal)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57007);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79798);
/* harmony import */ var _withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5634);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39126);








/**
 * The end of a `check` that is refused: what is wrong, and at which line, stands wherever a verdict would. A comment that
 * stands is rewritten, so that no older verdict is read under a newer commit; where none stands, one is written.
 */
const publishRefusal = async function (run, problems) {
    const { context, output } = run;
    const said = (0,_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .notJudged */ .b)(run, problems);
    const body = (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDocument */ .ft)(said);
    if (context.platform === 'github')
        await output.summary(body);
    const exitCode = _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[problems[0].code].exit;
    await (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNotice */ .a)(run, { command: 'check', exitCode, problems, plans: [] }, said);
    // A later step of a pipeline finds every output set, and a digest that no plan has; a person reads that nothing was judged.
    if (context.platform === 'local')
        output.result('verdict', 'not judged');
    else {
        output.result('verdict', 'cannot prove');
        output.result('passed', 'false');
        output.result('digest', (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfRun */ .Rg)([]));
    }
    const { mergeRequest } = context;
    const review = mergeRequest === undefined ? undefined : await run.review();
    if (review === undefined || mergeRequest === undefined)
        return;
    const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_2__.publishComment)(review, {
        key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_6__/* .commentKey */ .T)(run.inputs),
        headSha: mergeRequest.headSha,
        run: context.run,
        body,
        details: { judged: false },
    });
    (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .sayPublication */ .Q)(output, published);
};


/***/ }),

/***/ 39126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeNotice)
/* harmony export */ });
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46967);
/* harmony import */ var _review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32684);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64007);





/** The reports of a run without a verdict, so that what takes them up afterwards finds them: they hold what is wrong. */
const writeNotice = async function (run, { command, exitCode, problems, plans }, said) {
    const { version, docsBase } = run;
    await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .L)(run, {
        json: () => (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_0__.renderJson)({ version, command, exitCode, errors: problems, plans }),
        markdown: () => (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDocument */ .ft)(said),
        sarif: () => (0,_review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblemSarif */ .Hz)(problems, { version, docsBase }),
        codequality: () => (0,_review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblemQuality */ .R2)(problems),
        page: () => (0,_review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .renderNotice */ .B)(said),
    });
};


/***/ })

};
