export const id = 1546;
export const ids = [1546];
export const modules = {

/***/ 97523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** `a, b, c and 4 more`: the first names, and how many are left out. */
const listNames = (names, most) => {
    const left = names.length - most;
    return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};


/***/ }),

/***/ 20267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endedBlocks),
/* harmony export */   r: () => (/* binding */ notJudgedBlocks)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const problemLine = (problem, docsBase) => {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(problem.where);
    const at = file === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `expected ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `received ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(difference, ', ')})`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code, docsBase)}${at}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(message)}${told}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(remedy)}`;
};
const problemList = (problems, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase));
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = (command, exitCode, problems, docsBase) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `✅ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('not judged')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
];
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = ([first]) => first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.`;
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = (problems, meta) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
];


/***/ }),

/***/ 98952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeOutputs: () => (/* binding */ completeOutputs),
/* harmony export */   leaveNotice: () => (/* binding */ leaveNotice)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20267);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12661);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95930);





const blocksOf = ({ docsBase }, { command, exitCode, problems }) => (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBlocks */ .P)(command, exitCode, problems, docsBase);
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
const leaveNotice = (place, ended) => orWarn(place, () => (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNotice */ .a)(place, ended, blocksOf(place, ended)));
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
    await (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNotice */ .a)(place, ended, said);
    if (ended.problems.length > 0)
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDocument */ .ft)(said));
});


/***/ }),

/***/ 95930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeNotice)
});

// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(68059);
// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(66677);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
// EXTERNAL MODULE: ./src/review/render-sarif.ts
var render_sarif = __webpack_require__(87034);
;// CONCATENATED MODULE: ./src/review/render-problems.ts




/** What stands in a file of the repository; the rest is told in the review alone. */
const placed = (problems) => problems.flatMap((problem) => {
    const where = (0,places/* fileOf */.W7)(problem.where);
    return where === undefined || !(0,render_sarif/* isInside */.FK)(where.path) ? [] : [{ problem, where }];
});
const said = ({ message, expected, received, remedy }) => {
    const difference = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(received === undefined ? [] : [`received ${received}`]),
    ].join(', ');
    return `${message}${difference === '' ? '' : ` (${difference})`}. ${remedy}`;
};
const fingerprint = ({ code, message }, { path }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([code, path, message]), 'utf8')
    .digest('hex');
/** SARIF 2.1.0 of a run that ended before it had a verdict: its execution failed, and each error stands at its line. */
const renderProblemSarif = (problems, { version, docsBase }) => {
    const found = placed(problems);
    const ids = [...new Set(found.map(({ problem }) => problem.code))];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'meshgate',
                        version,
                        semanticVersion: version,
                        informationUri: docsBase,
                        rules: ids.map((id) => ({
                            id,
                            shortDescription: { text: `${id}.` },
                            helpUri: `${docsBase}/codes/${id}.md`,
                            defaultConfiguration: { level: 'error' },
                        })),
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: false,
                        toolExecutionNotifications: problems
                            .slice(0, 100)
                            .map((problem) => ({ level: 'error', message: { text: (0,render_sarif/* message */.iU)(said(problem)) } })),
                    },
                ],
                results: found.map(({ problem, where }) => ({
                    ruleId: problem.code,
                    ruleIndex: ids.indexOf(problem.code),
                    level: 'error',
                    message: { text: (0,render_sarif/* message */.iU)(said(problem)) },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: (0,render_sarif/* uriOf */.S_)(where.path), uriBaseId: '%SRCROOT%' },
                                region: { startLine: Math.max(1, where.line), startColumn: Math.max(1, where.column) },
                            },
                        },
                    ],
                    partialFingerprints: { 'meshgate/v1': fingerprint(problem, where) },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};
/** GitLab's Code Quality report of the same. */
const renderProblemQuality = (problems) => {
    const issues = placed(problems).map(({ problem, where }) => ({
        description: (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(said(problem)), 500),
        check_name: problem.code,
        fingerprint: fingerprint(problem, where).slice(0, 32),
        severity: 'blocker',
        location: { path: (0,review_escape/* visible */.RK)(where.path), lines: { begin: where.line } },
    }));
    const once = new Map(issues.map((issue) => [issue.fingerprint, issue]));
    return `${JSON.stringify([...once.values()], undefined, 2)}\n`;
};

// EXTERNAL MODULE: ./src/review/write-markdown.ts
var write_markdown = __webpack_require__(12661);
// EXTERNAL MODULE: ./src/speak/write-page.ts + 1 modules
var write_page = __webpack_require__(17275);
;// CONCATENATED MODULE: ./src/speak/write-notice.ts





/** Every file that a run with a verdict leaves, so that what takes them up afterwards finds them: they hold what is wrong. */
const writeNotice = async (run, { command, exitCode, problems, plans }, said) => {
    if (run.report === undefined)
        return;
    const { folder } = run.report;
    const { version, files } = run;
    const docsBase = run.docsBase ?? pages/* projectDocs */.Z;
    await files.write(`${folder}/plan.json`, (0,render_json.renderJson)({ version, command, exitCode, errors: problems, plans }));
    await files.write(`${folder}/comment.md`, (0,write_markdown/* writeDocument */.ft)(said));
    await files.write(`${folder}/meshgate.sarif`, renderProblemSarif(problems, { version, docsBase }));
    await files.write(`${folder}/gl-code-quality-report.json`, renderProblemQuality(problems));
    await (0,write_page/* writePage */.x)(run, said);
    (0,write_page/* announceReports */.n)(run);
};


/***/ })

};
