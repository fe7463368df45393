export const id = 3568;
export const ids = [3568];
export const modules = {

/***/ 73776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
/** The object at a path of names, or an empty one where there is none. */
const objectAt = (value, ...path) => {
    const found = path.reduce(member, value);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = (value, ...path) => {
    const found = path.reduce(member, value);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = (value, ...path) => listAt(value, ...path).filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item));
/** The same, each with the index at which it stands. */
const indexedAt = (value, ...path) => listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? [[item, index]] : []));
/** The strings of the list at a path. */
const textsAt = (value, ...path) => listAt(value, ...path).filter((item) => typeof item === 'string');
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = (value, ...path) => {
    const found = path.reduce(member, value);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = (value, ...path) => {
    const out = Object.create(null);
    for (const [name, text] of Object.entries(objectAt(value, ...path)))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = (value, ...path) => {
    const found = path.reduce(member, value);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

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

/***/ 78100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   T: () => (/* binding */ isSameJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
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
    return read?.status === 'complete' && read.by !== 'files';
};


/***/ }),

/***/ 80936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ }),

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
