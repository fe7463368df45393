export const id = 3889;
export const ids = [3889];
export const modules = {

/***/ 7958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Kf: () => (/* binding */ targetPortOf),
/* harmony export */   So: () => (/* binding */ listedPorts),
/* harmony export */   lA: () => (/* binding */ declaredPorts),
/* harmony export */   nC: () => (/* binding */ indexServices)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _peer_authentication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24593);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45008);





const http = new Set(['http', 'http2', 'grpc', 'grpc-web', 'http-proxy']);
const tcp = new Set(['tcp', 'tls', 'https', 'mongo', 'mysql', 'redis', 'udp']);
const named = (word) => (http.has(word) ? 'HTTP' : tcp.has(word) ? 'TCP' : undefined);
/** appProtocol values of Kubernetes' own. */
const kubernetesProtocols = new Map([
    ['kubernetes.io/h2c', 'HTTP'],
    ['kubernetes.io/ws', 'HTTP'],
    ['kubernetes.io/wss', 'TCP'],
]);
/** Ports that Istio takes for TCP when nothing names a protocol (I pkg/config/kube/conversion.go: wellKnownPorts). */
const serverFirst = new Set([25, 53, 3306, 27017]);
/**
 * Protocol of a Service's port (I pkg/config/kube/conversion.go: ConvertProtocol): UDP, appProtocol, then the name up to
 * its first `-`. Nothing that Istio knows: detected.
 */
const protocolOf = (port) => {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'protocol') === 'UDP')
        return 'TCP';
    const declared = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'appProtocol').toLowerCase();
    if (declared !== '')
        return kubernetesProtocols.get(declared) ?? named(declared) ?? 'AUTO';
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'name').toLowerCase();
    const found = named(name.startsWith('grpc-web') ? 'grpc-web' : (name.split('-')[0] ?? ''));
    if (found !== undefined)
        return found;
    return name === '' && serverFirst.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port') ?? 0) ? 'TCP' : 'AUTO';
};
/** Container ports by name: what a Service's named `targetPort` refers to. */
const containerPorts = (podSpec) => {
    const out = new Map();
    for (const container of [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'initContainers')])
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'ports')) {
            const [name, number] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'name'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'containerPort')];
            if (name !== '' && number !== undefined && !out.has(name))
                out.set(name, number);
        }
    return out;
};
/** Port numbers that the containers list; they need no Service to be reached. */
const listedPorts = (podSpec) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'ports'))
    .filter((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'protocol') !== 'UDP')
    .flatMap((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'containerPort') ?? []);
/** Services by what they select; one without a selector, or an ExternalName, selects nothing. */
const indexServices = (services) => (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSelectors */ .x)(services.filter((service) => Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(service.content, 'spec', 'selector')).length > 0 &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(service.content, 'spec', 'type') !== 'ExternalName'), (service) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector'));
/** The container's port that a Service's port leads to; undefined for a name that the pod does not have. */
const targetPortOf = (port, podSpec) => {
    const target = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'targetPort');
    const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'targetPort');
    if (number !== undefined)
        return number;
    if (target === '')
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port');
    return podSpec === undefined ? undefined : containerPorts(podSpec).get(target);
};
/** Ports on which a sidecar listens for these Services; of two with the same number the oldest Service's counts. */
const declaredPorts = (services, podSpec) => {
    const out = new Map();
    for (const service of [...services].sort(_peer_authentication_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .j))
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(service.content, 'spec'), 'ports')) {
            if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'protocol') === 'UDP')
                continue;
            const servicePort = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port');
            const number = targetPortOf(port, podSpec);
            if (number === undefined || number === 0 || servicePort === undefined)
                continue;
            const first = out.get(number);
            const protocol = protocolOf(port);
            if (first === undefined)
                out.set(number, { port: number, protocol, service, servicePort, rivals: [] });
            else if (first.protocol !== protocol &&
                first.service.creationTimestamp === undefined &&
                first.service !== service)
                out.set(number, { ...first, rivals: [...first.rivals, service] });
        }
    return out;
};
/** For people: `Service shop/orders and Service shop/web`. */
const titlesOf = (objects) => objects
    .map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(object.key))
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)
    .join(' and ');


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

/***/ 20687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRefusal: () => (/* binding */ publishRefusal)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(51546);
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
    const body = (0,withdraw_verdict/* notJudged */.b)(run, problems);
    if (context.platform === 'github')
        await output.summary(body);
    await writeReports(run, problems, body);
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
const writeReports = async (run, problems, body) => {
    if (run.report === undefined)
        return;
    const { folder } = run.report;
    const { version } = run;
    const docsBase = run.docsBase ?? pages/* projectDocs */.Z;
    const exitCode = codes/* codes */.F[problems[0].code].exit;
    const json = (0,render_json.renderJson)({ version, command: 'check', exitCode, errors: problems, plans: [] });
    await run.files.write(`${folder}/plan.json`, json);
    await run.files.write(`${folder}/comment.md`, body);
    await run.files.write(`${folder}/meshgate.sarif`, renderProblemSarif(problems, { version, docsBase }));
    await run.files.write(`${folder}/gl-code-quality-report.json`, renderProblemQuality(problems));
    await (0,write_page/* writePage */.x)(run, body);
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

// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/pages.ts
var pages = __webpack_require__(15804);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
;// CONCATENATED MODULE: ./src/review/not-judged.ts



/** `mesh/orders.yaml:12:3`, where the problem stands in a file. */
const place = (source) => {
    const file = (0,places/* fileOf */.W7)(source);
    return file === undefined ? undefined : `${file.path}:${file.line}:${file.column}`;
};
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const renderNotJudged = (problems, meta) => {
    const shown = problems.slice(0, 10).map((problem) => {
        const page = (0,pages/* codeLink */.U)(problem.code, meta.docsBase);
        const difference = [
            ...(problem.expected === undefined ? [] : [`expected ${(0,review_escape/* code */.aY)(problem.expected, 200)}`]),
            ...(problem.received === undefined ? [] : [`received ${(0,review_escape/* code */.aY)(problem.received, 200)}`]),
        ];
        const at = place(problem.where);
        return `- ${page}${at === undefined ? '' : ` at ${(0,review_escape/* code */.aY)(at, 300)}`}: ${(0,review_escape/* prose */.CS)(problem.message)}${difference.length === 0 ? '' : ` (${difference.join(', ')})`}. ${(0,review_escape/* prose */.CS)(problem.remedy)}`;
    });
    const left = problems.length - shown.length;
    return `${[
        `❓ **not judged at HEAD** ${(0,review_escape/* code */.aY)(meta.head, 80)}`,
        '',
        'This run ended before there was a verdict: nothing here approves or blocks, and nothing was written.',
        '',
        ...(shown.length === 0 ? ['- the run was cancelled or failed before it could say why'] : shown),
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(meta.base === undefined ? [] : ['', `Base was ${(0,review_escape/* code */.aY)(meta.base, 80)}.`]),
        ...(meta.runUrl === undefined ? [] : ['', `The job: ${(0,review_escape/* link */.nf)('run', '', meta.runUrl)}.`]),
    ].join('\n')}\n`;
};

// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(57007);
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
        body: notJudged(run, problems),
        ...how,
    });
    (0,say_publication/* sayPublication */.Q)(output, published);
};
/** The comment of a run without a verdict. */
const notJudged = ({ context, docsBase }, problems) => renderNotJudged(problems, {
    head: context.mergeRequest?.headSha ?? context.sha,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    ...(docsBase === undefined ? {} : { docsBase }),
});


/***/ })

};
