export const id = 4637;
export const ids = [4637,7018,8142];
export const modules = {

/***/ 38886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   withdraw: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93529);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53155);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28786);



/** `meshgate withdraw`: what is left to do for a job that was cancelled or died before it had a verdict. */
const withdraw = async (run) => {
    const reason = 'the run was cancelled or failed before it could say why';
    await (0,_speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawVerdict */ .g)(run, { problems: [], reason, olderOnly: true });
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)();
};
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    flags: { ..._command_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlags */ .eJ, ..._command_js__WEBPACK_IMPORTED_MODULE_1__/* .folderFlags */ .Ws },
    read: () => undefined,
    run: async ({ job }) => withdraw(await job()),
    help: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
});


/***/ }),

/***/ 78100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** undefined: the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 20989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/** `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. */
const keyText = (key) => `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = (key) => key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}`;
const narrowest = (state, group, kind, namespace) => {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = (state, group, kind, namespace) => narrowest(state, group, kind, namespace)?.status ?? 'not given';
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = (state, group, kind, namespace) => {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = (state, key) => {
    const read = narrowest(state, key.group, key.kind, key.namespace);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

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
