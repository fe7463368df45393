export const id = 616;
export const ids = [616,8142];
export const modules = {

/***/ 88142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 76463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = (line) => line.map(inlineText).join('');
const inlineText = (inline) => {
    switch (inline.kind) {
        case 'words':
        case 'value':
            return inline.text;
        case 'strong':
            return lineText(inline.line);
        case 'link':
            return inline.label;
    }
};


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishUntouched: () => (/* binding */ publishUntouched)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _errors_pages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68059);
/* harmony import */ var _review_block_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81729);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57007);
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66677);
/* harmony import */ var _review_render_sarif_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87034);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12661);
/* harmony import */ var _review_write_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76463);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79798);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17275);











/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
const publishUntouched = async (run, files) => {
    const { context, output } = run;
    const said = (0,_review_block_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `The change touches no file that decides access (${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(files, 'file')} looked at).`;
    const page = [(0,_review_block_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_review_block_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `✅ ${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('access unchanged')}. ${said}`)];
    output.info(`Access unchanged. ${(0,_review_write_text_js__WEBPACK_IMPORTED_MODULE_6__/* .lineText */ .o)(said)}`);
    if (run.report !== undefined) {
        const { folder } = run.report;
        const json = (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_2__.renderJson)({
            version: run.version,
            command: 'check',
            exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine,
            errors: [],
            plans: [],
        });
        await run.files.write(`${folder}/plan.json`, json);
        await run.files.write(`${folder}/comment.md`, (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .writeDocument */ .ft)(page));
        // A report that is missing would leave the findings of an older commit in the merge request, or fail its upload.
        await run.files.write(`${folder}/gl-code-quality-report.json`, '[]\n');
        const docsBase = run.docsBase ?? _errors_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .projectDocs */ .Z;
        await run.files.write(`${folder}/meshgate.sarif`, (0,_review_render_sarif_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSarif */ .WH)([], { version: run.version, docsBase }));
        await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_4__/* .writePage */ .x)(run, page);
        (0,_write_page_js__WEBPACK_IMPORTED_MODULE_4__/* .announceReports */ .n)(run);
    }
    if (context.platform === 'github')
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .writeDocument */ .ft)(page));
    output.result('verdict', 'equivalent');
    output.result('passed', 'true');
    const review = context.mergeRequest === undefined ? undefined : await run.review();
    if (review !== undefined && context.mergeRequest !== undefined) {
        const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishComment */ .p8)(review, {
            key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_9__/* .commentKey */ .T)(run.inputs),
            headSha: context.mergeRequest.headSha,
            run: context.run,
            body: (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .writeDocument */ .ft)(page),
            whenAbsent: 'keep',
        });
        (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_10__/* .sayPublication */ .Q)(output, published);
    }
};


/***/ })

};
