export const id = 9879;
export const ids = [9879];
export const modules = {

/***/ 9879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishUntouched: () => (/* binding */ publishUntouched)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);
/* harmony import */ var _errors_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8059);
/* harmony import */ var _review_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9876);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7007);
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6677);
/* harmony import */ var _review_render_sarif_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7034);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6329);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7442);








/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
const publishUntouched = async (ports, inputs, files) => {
    const { context, output } = ports;
    const said = `Proven: no new access. The change touches no file that decides access (${(0,_review_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(files, 'file')} looked at).`;
    output.info(said);
    if (ports.report !== undefined) {
        const { folder, announce } = ports.report;
        const json = (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_2__.renderJson)({
            version: ports.version,
            command: 'check',
            exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine,
            errors: [],
            plans: [],
        });
        await ports.files.write(`${folder}/plan.json`, json);
        await ports.files.write(`${folder}/comment.md`, `${said}\n`);
        // A report that is missing would leave the findings of an older commit in the merge request, or fail its upload.
        await ports.files.write(`${folder}/gl-code-quality-report.json`, '[]\n');
        const docsBase = ports.docsBase ?? _errors_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .projectDocs */ .Z;
        await ports.files.write(`${folder}/meshgate.sarif`, (0,_review_render_sarif_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSarif */ .W)([], { version: ports.version, docsBase }));
        if (announce) {
            output.result('plan-file', `${folder}/plan.json`);
            output.result('sarif-file', `${folder}/meshgate.sarif`);
        }
    }
    if (context.platform === 'github')
        await output.summary(`✅ ${said}`);
    output.result('verdict', 'equivalent');
    output.result('passed', 'true');
    const review = context.mergeRequest === undefined ? undefined : await ports.review();
    if (review !== undefined && context.mergeRequest !== undefined) {
        const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishComment */ .p8)(review, {
            key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_6__/* .commentKey */ .T)(inputs),
            headSha: context.mergeRequest.headSha,
            run: context.run,
            body: `✅ **meshgate: no new access.** ${said.replace(/^Proven: no new access\. /, '')}`,
            whenAbsent: 'keep',
        });
        (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .sayPublication */ .Q)(output, published);
    }
    return { exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine, errors: [], plans: [] };
};


/***/ })

};
