export const id = 6262;
export const ids = [6262,8142];
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

/***/ 20687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRefusal: () => (/* binding */ publishRefusal)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(68059);
// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(57007);
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
// EXTERNAL MODULE: ./src/speak/comment-key.ts
var comment_key = __webpack_require__(27853);
// EXTERNAL MODULE: ./src/speak/say-publication.ts
var say_publication = __webpack_require__(79798);
// EXTERNAL MODULE: ./src/speak/withdraw-verdict.ts + 1 modules
var withdraw_verdict = __webpack_require__(93529);
// EXTERNAL MODULE: ./src/speak/write-page.ts + 1 modules
var write_page = __webpack_require__(17275);
;// CONCATENATED MODULE: ./src/speak/publish-refusal.ts










/**
 * The end of a `check` that is refused: what is wrong, and at which line, stands wherever a verdict would. A comment that
 * stands is rewritten, so that no older verdict is read under a newer commit; where none stands, one is written.
 */
const publishRefusal = async (run, problems) => {
    const { context, output } = run;
    const said = (0,withdraw_verdict/* notJudged */.b)(run, problems);
    const body = (0,write_markdown/* writeDocument */.ft)(said);
    if (context.platform === 'github')
        await output.summary(body);
    await writeReports(run, problems, said);
    output.result('verdict', 'cannot prove');
    output.result('passed', 'false');
    const { mergeRequest } = context;
    const review = mergeRequest === undefined ? undefined : await run.review();
    if (review === undefined || mergeRequest === undefined)
        return;
    const published = await (0,publish/* publishComment */.p8)(review, {
        key: (0,comment_key/* commentKey */.T)(run.inputs),
        headSha: mergeRequest.headSha,
        run: context.run,
        body,
        details: { judged: false },
    });
    (0,say_publication/* sayPublication */.Q)(output, published);
};
const writeReports = async (run, problems, said) => {
    if (run.report === undefined)
        return;
    const { folder } = run.report;
    const { version } = run;
    const docsBase = run.docsBase ?? pages/* projectDocs */.Z;
    const exitCode = codes/* codes */.F[problems[0].code].exit;
    const json = (0,render_json.renderJson)({ version, command: 'check', exitCode, errors: problems, plans: [] });
    await run.files.write(`${folder}/plan.json`, json);
    await run.files.write(`${folder}/comment.md`, (0,write_markdown/* writeDocument */.ft)(said));
    await run.files.write(`${folder}/meshgate.sarif`, renderProblemSarif(problems, { version, docsBase }));
    await run.files.write(`${folder}/gl-code-quality-report.json`, renderProblemQuality(problems));
    await (0,write_page/* writePage */.x)(run, said);
    (0,write_page/* announceReports */.n)(run);
};


/***/ }),

/***/ 93529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ notJudged),
  g: () => (/* binding */ withdrawVerdict)
});

// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/pages.ts
var pages = __webpack_require__(15804);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
// EXTERNAL MODULE: ./src/review/prose.ts
var prose = __webpack_require__(45575);
;// CONCATENATED MODULE: ./src/review/not-judged.ts




const problemLine = (problem, docsBase) => {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,places/* fileOf */.W7)(problem.where);
    const at = file === undefined ? [] : (0,block/* say */.cv) ` at ${(0,block/* value */.Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,block/* say */.cv) `expected ${(0,block/* value */.Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,block/* say */.cv) `received ${(0,block/* value */.Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,block/* say */.cv) ` (${(0,block/* joined */.oR)(difference, ', ')})`;
    return (0,block/* say */.cv) `${(0,pages/* codeLink */.U1)(code, docsBase)}${at}: ${(0,prose/* prose */.C)(message)}${told}. ${(0,prose/* prose */.C)(remedy)}`;
};
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = (problems, meta) => [
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `❓ ${(0,block/* strong */.ko)('not judged at HEAD')} ${(0,block/* value */.Uq)(meta.head, 80)}`),
    (0,block/* paragraph */.FY)((0,block/* say */.cv) `This run ended before there was a verdict: nothing here approves or blocks, and nothing was written.`),
    ...(problems.length === 0
        ? (0,block/* list */.p_)([(0,block/* say */.cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : (0,block/* list */.p_)(problems, 10, (problem) => problemLine(problem, meta.docsBase))),
    ...(meta.base === undefined ? [] : [(0,block/* paragraph */.FY)((0,block/* say */.cv) `Base was ${(0,block/* value */.Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,block/* paragraph */.FY)((0,block/* say */.cv) `The job: ${(0,pages/* platformLink */.iz)('run', meta.runUrl)}.`)]),
];

// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(57007);
// EXTERNAL MODULE: ./src/review/write-markdown.ts
var write_markdown = __webpack_require__(12661);
// EXTERNAL MODULE: ./src/speak/comment-key.ts
var comment_key = __webpack_require__(27853);
// EXTERNAL MODULE: ./src/speak/say-publication.ts
var say_publication = __webpack_require__(79798);
;// CONCATENATED MODULE: ./src/speak/withdraw-verdict.ts





/**
 * Rewrites the comment of the merge request to *not judged*. With `olderOnly`, one about this commit stays: a run that got so
 * far has said what there is to say. Missing rights are told and change nothing.
 */
const withdrawVerdict = async (run, { problems, ...how }) => {
    const { context, output } = run;
    const { mergeRequest } = context;
    const review = mergeRequest === undefined ? undefined : await run.review();
    if (review === undefined || mergeRequest === undefined)
        return;
    const published = await (0,publish/* withdrawComment */.SE)(review, {
        key: (0,comment_key/* commentKey */.T)(run.inputs),
        headSha: mergeRequest.headSha,
        run: context.run,
        body: (0,write_markdown/* writeDocument */.ft)(notJudged(run, problems)),
        ...how,
    });
    (0,say_publication/* sayPublication */.Q)(output, published);
};
/** The comment of a run without a verdict. */
const notJudged = ({ context, docsBase }, problems) => notJudgedBlocks(problems, {
    head: context.mergeRequest?.headSha ?? context.sha,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    ...(docsBase === undefined ? {} : { docsBase }),
});


/***/ })

};
