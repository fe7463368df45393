export const id = 2121;
export const ids = [2121];
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

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishUntouched: () => (/* binding */ publishUntouched)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51546);
/* harmony import */ var _errors_pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68059);
/* harmony import */ var _review_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49876);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57007);
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66677);
/* harmony import */ var _review_render_sarif_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87034);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79798);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17275);









/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
const publishUntouched = async (run, files) => {
    const { context, output } = run;
    const said = `Proven: no new access. The change touches no file that decides access (${(0,_review_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(files, 'file')} looked at).`;
    output.info(said);
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
        await run.files.write(`${folder}/comment.md`, `${said}\n`);
        // A report that is missing would leave the findings of an older commit in the merge request, or fail its upload.
        await run.files.write(`${folder}/gl-code-quality-report.json`, '[]\n');
        const docsBase = run.docsBase ?? _errors_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .projectDocs */ .Z;
        await run.files.write(`${folder}/meshgate.sarif`, (0,_review_render_sarif_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSarif */ .WH)([], { version: run.version, docsBase }));
        await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_4__/* .writePage */ .x)(run, `✅ ${said}`);
        (0,_write_page_js__WEBPACK_IMPORTED_MODULE_4__/* .announceReports */ .n)(run);
    }
    if (context.platform === 'github')
        await output.summary(`✅ ${said}`);
    output.result('verdict', 'equivalent');
    output.result('passed', 'true');
    const review = context.mergeRequest === undefined ? undefined : await run.review();
    if (review !== undefined && context.mergeRequest !== undefined) {
        const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishComment */ .p8)(review, {
            key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_7__/* .commentKey */ .T)(run.inputs),
            headSha: context.mergeRequest.headSha,
            run: context.run,
            body: `✅ **meshgate: no new access.** ${said.replace(/^Proven: no new access\. /, '')}`,
            whenAbsent: 'keep',
        });
        (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_8__/* .sayPublication */ .Q)(output, published);
    }
};


/***/ })

};
