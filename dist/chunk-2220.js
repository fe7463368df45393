export const id = 2220;
export const ids = [2220];
export const modules = {

/***/ 55350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ negativeField)
/* harmony export */ });
/** `notPrincipals` of `principals`: how Istio names the field that leaves out. Each interpreter of the policies has its own. */
const negativeField = function (name) { return `not${name.charAt(0).toUpperCase()}${name.slice(1)}` };


/***/ }),

/***/ 70067:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ everyStageOf)
/* harmony export */ });
/** Every stage that some client meets. */
const everyStageOf = function ({ stages, bypass = [] }) { return [...stages, ...bypass] };


/***/ }),

/***/ 86942:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readNameOfAnyVersion)
/* harmony export */ });
/* unused harmony export bracketNames */
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83217);

/** `[a][b]` as names (I model/util.go: 44-73): malformed nesting is one name of all that is inside the outer brackets. */
const bracketNames = function (text) {
    if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const names = [...text.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? '');
    return names.map((name) => `[${name}]`).join('') === text ? names : [text.slice(1, -1)];
};
const isKey = function (text) { return Object.hasOwn(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeys */ .Ee, text) };
/** Behind the key of a filter stands the filter's own name, and then what is asked of it: `FILTER[KEY]`. */
const filterNames = function (text) { return (/^[^[]*\[.*\]$/.test(text) ? [text] : undefined) };
/** Reads a key in the words that some version of Istio knows; undefined for any other. */
const readNameOfAnyVersion = function (text) {
    if (isKey(text))
        return _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeys */ .Ee[text].form === 'plain' ? { key: text, names: [] } : undefined;
    for (const key of _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeyNames */ .DO)
        if (_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeys */ .Ee[key].form === 'names' && text.startsWith(key)) {
            const rest = text.slice(key.length);
            const names = key === 'experimental.envoy.filters.' ? filterNames(rest) : bracketNames(rest);
            return names === undefined ? undefined : { key, names };
        }
    return undefined;
};


/***/ }),

/***/ 37427:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Gq: () => (/* binding */ compileTemplate),
/* harmony export */   MV: () => (/* binding */ matchesTemplate)
/* harmony export */ });
/** One segment's characters, and those of several (E uri_template_internal.cc: 44-58); `*` is in both by default. */
const segment = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=*]";
const several = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=*/]";
const literal = /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/;
/** Whether a path holds an operator of Istio's: then it is a template, else a plain pattern. */
const isTemplate = function (text) { return text.includes('{*}') || text.includes('{**}') };
/** Envoy's syntax of an Istio template: `{*}` \u2192 `*`, `{**}` \u2192 `**` (I authz/matcher/template.go). */
const envoySyntax = function (template) { return template.replaceAll('{*}', '*').replaceAll('{**}', '**') };
/**
 * The expression of a template in Envoy's syntax, read as Envoy reads it (E parsePathPatternSyntax): operators and
 * literals in turn, a literal up to the next slash. Undefined where Envoy refuses it: no leading slash, two slashes in
 * a row, an operator after a literal of the same segment, a literal after an operator except at the very end, an
 * operator after `**`.
 */
const expressionOf = function (pattern) {
    if (!/^\/[\x21-\x7e]*$/.test(pattern))
        return undefined;
    let rest = pattern;
    let out = '';
    let textGlob = false;
    let slash = false;
    let operator = false;
    while (rest !== '') {
        let [nowSlash, nowOperator] = [false, false];
        if (rest.startsWith('*')) {
            if (textGlob || operator)
                return undefined;
            nowOperator = true;
            textGlob = rest.startsWith('**');
            out += textGlob ? `${several}*` : `${segment}+`;
            rest = rest.slice(textGlob ? 2 : 1);
        }
        else if (rest.startsWith('/')) {
            if (slash)
                return undefined;
            nowSlash = true;
            out += '/';
            rest = rest.slice(1);
        }
        else {
            const end = rest.indexOf('/');
            const text = end < 0 ? rest : rest.slice(0, end);
            if (!literal.test(text) || (operator && end >= 0))
                return undefined;
            out += text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
            rest = rest.slice(text.length);
        }
        slash = nowSlash;
        operator = nowOperator;
    }
    return `^${out}$`;
};
const compiled = new Map();
/** The expression of an Istio template; undefined where Envoy refuses it. */
const compileTemplate = function (template) {
    if (compiled.has(template))
        return compiled.get(template);
    const expression = expressionOf(envoySyntax(template));
    const made = expression === undefined ? undefined : new RegExp(expression);
    if (compiled.size > 10_000)
        compiled.clear();
    compiled.set(template, made);
    return made;
};
/** A path without query against a template; one that Envoy refuses matches nothing. */
const matchesTemplate = function (template, value) { return compileTemplate(template)?.test(value) ?? false };


/***/ }),

/***/ 63344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ nameLabel),
/* harmony export */   lh: () => (/* binding */ namespaceLabels),
/* harmony export */   mV: () => (/* binding */ takesNamespace)
/* harmony export */ });
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22589);

/** The API server gives it to every namespace, whatever its object says (K pkg/apis/core/v1/defaults.go: SetDefaults_Namespace). */
const nameLabel = 'kubernetes.io/metadata.name';
/** Labels of a namespace as the API server has them; of one that was not read, the one that is known. */
const namespaceLabels = function (name, namespace) { return ({ ...namespace?.labels, [nameLabel]: name }) };
/** Whether a label selector takes a namespace; undefined where it asks for labels of one that was not read. */
const takesNamespace = function (selector, name, namespace) {
    if (namespace === undefined && (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorLabels */ .Zn)(selector).some((label) => label !== nameLabel))
        return undefined;
    return (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .selectsLabels */ .B)(selector, namespaceLabels(name, namespace));
};


/***/ }),

/***/ 37689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ placesOfMesh)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48961);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);


// A file of requests, or of declared calls, asks the same mesh many thousand times.
const found = new WeakMap();
const placesOfMesh = function (mesh) {
    const known = found.get(mesh);
    if (known !== undefined)
        return known;
    const services = mesh.state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service');
    const fresh = {
        services: new Map(services.map((object) => [`${object.key.namespace}/${object.key.name}`, object])),
        workloads: (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)((0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .findWorkloads */ .c7)(mesh.state), ({ namespace }) => namespace),
        addressed: (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(mesh.destinations().filter(({ service }) => service !== undefined), ({ namespace, service }) => `${namespace}/${service}`),
    };
    found.set(mesh, fresh);
    return fresh;
};


/***/ }),

/***/ 45230:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ applyPolicy),
/* harmony export */   WR: () => (/* binding */ indexTargets),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   vG: () => (/* binding */ isDryRun)
/* harmony export */ });
/* unused harmony export byNamespaceAndName */
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45008);




/** Objects of one namespace; their selectors are read when somebody asks for what applies there. */
const shelve = function (all) {
    let selectors;
    let referring;
    return {
        all,
        get selectors() {
            return (selectors ??= (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSelectors */ .xV)(all.filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).refs.length === 0), (object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).selector));
        },
        get referring() {
            return (referring ??= all.filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).refs.length > 0));
        },
    };
};
const indexTargets = function (objects) {
    const lists = new Map();
    for (const object of objects) {
        const list = lists.get(object.key.namespace);
        if (list === undefined)
            lists.set(object.key.namespace, [object]);
        else
            list.push(object);
    }
    const shelves = new Map([...lists].map(([namespace, list]) => [namespace, shelve(list)]));
    return {
        namespaces: [...shelves.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH),
        inNamespace: (namespace) => shelves.get(namespace)?.all ?? [],
        referring: (namespace) => shelves.get(namespace)?.referring ?? [],
        selecting: (namespace, labels) => shelves.get(namespace)?.selectors.matching(labels) ?? [],
        attached: (subject, settings) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .consultedNamespaces */ .a9)(subject, settings.rootNamespace)
            .flatMap((namespace) => {
            const shelf = shelves.get(namespace);
            return shelf === undefined ? [] : [...shelf.selectors.matching(subject.labels), ...shelf.referring];
        })
            .filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .attaches */ .sT)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object), subject, settings)),
    };
};
const applied = new WeakMap();
/** Missing is ALLOW; a word that Istio does not know cannot reach it, and is left to the validation. */
const actionOf = function (spec) {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'action');
    return text === 'DENY' || text === 'AUDIT' || text === 'CUSTOM' ? text : 'ALLOW';
};
/** An AuthorizationPolicy as a proxy gets it; the same value for the same object, so that equal means identical. */
const applyPolicy = function (object) {
    const known = applied.get(object);
    if (known !== undefined)
        return known;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const rules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'rules');
    const action = actionOf(spec);
    const made = {
        object,
        action,
        rules: rules.length === 0 ? undefined : rules,
        ...(action === 'CUSTOM' ? { provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'provider', 'name') } : {}),
    };
    applied.set(object, made);
    return made;
};
/** `strconv.ParseBool`: what istiod takes for true in `istio.io/dry-run`. */
const isDryRun = function (object) {
    const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
        ? object.annotations['istio.io/dry-run']
        : undefined;
    return text !== undefined && ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text);
};
const byNamespaceAndName = function (left, right) { return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.key.namespace, right.key.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.key.name, right.key.name) };
/** Enforced policies per action. Dry-run ones go to shadow rules and decide nothing (istio-semantics \u00a72.8). */
const sortPolicies = function (objects) {
    const enforced = [...objects]
        .sort(byNamespaceAndName)
        .filter((object) => !isDryRun(object))
        .map(applyPolicy);
    const of = (action) => enforced.filter((policy) => policy.action === action);
    return { allow: of('ALLOW'), deny: of('DENY'), audit: of('AUDIT'), custom: of('CUSTOM') };
};


/***/ }),

/***/ 7958:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Kf: () => (/* binding */ targetPortOf),
/* harmony export */   So: () => (/* binding */ listedPorts),
/* harmony export */   UR: () => (/* binding */ containerPorts),
/* harmony export */   lA: () => (/* binding */ declaredPorts),
/* harmony export */   nC: () => (/* binding */ indexServices)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _peer_authentication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24593);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45008);





const http = new Set(['http', 'http2', 'grpc', 'grpc-web', 'http-proxy']);
const tcp = new Set(['tcp', 'tls', 'https', 'mongo', 'mysql', 'redis', 'udp']);
const named = function (word) { return (http.has(word) ? 'HTTP' : tcp.has(word) ? 'TCP' : undefined) };
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
const protocolOf = function (port) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP')
        return 'TCP';
    const declared = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'appProtocol').toLowerCase();
    if (declared !== '')
        return kubernetesProtocols.get(declared) ?? named(declared) ?? 'AUTO';
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name').toLowerCase();
    const found = named(name.startsWith('grpc-web') ? 'grpc-web' : (name.split('-')[0] ?? ''));
    if (found !== undefined)
        return found;
    return name === '' && serverFirst.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port') ?? 0) ? 'TCP' : 'AUTO';
};
/** Container ports by name: what a Service's named `targetPort` refers to. */
const containerPorts = function (podSpec) {
    const out = new Map();
    for (const container of [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'initContainers')])
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports')) {
            const [name, number] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort')];
            if (name !== '' && number !== undefined && !out.has(name))
                out.set(name, number);
        }
    return out;
};
/** Port numbers that the containers list; they need no Service to be reached. */
const listedPorts = function (podSpec) {
    const ports = [];
    for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'containers'))
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports')) {
            const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP' ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort');
            if (number !== undefined)
                ports.push(number);
        }
    return ports;
};
/** Services by what they select; one without a selector, or an ExternalName, selects nothing. */
const indexServices = function (services) { return (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexSelectors */ .xV)(services.filter((service) => Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(service.content, 'spec', 'selector')).length > 0 &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(service.content, 'spec', 'type') !== 'ExternalName'), (service) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector')) };
/** The container's port that a Service's port leads to; undefined for a name that the pod does not have. */
const targetPortOf = function (port, podSpec) {
    const target = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'targetPort');
    const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'targetPort');
    if (number !== undefined)
        return number;
    if (target === '')
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port');
    return podSpec === undefined ? undefined : containerPorts(podSpec).get(target);
};
/** Ports on which a sidecar listens for these Services; of two with the same number the oldest Service's counts. */
const declaredPorts = function (services, podSpec) {
    const out = new Map();
    for (const service of [...services].sort(_peer_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .byAge */ .j))
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(service.content, 'spec'), 'ports')) {
            if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP')
                continue;
            const servicePort = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port');
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
const titlesOf = function (objects) { return objects
    .map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key))
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)
    .join(' and ') };


/***/ }),

/***/ 654:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unservedKind)
/* harmony export */ });
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);

const always = [0, 0];
/** Since 1.22 Istio's stable kinds are served as `v1` as well. */
const stable = { v1: [22, 0], v1beta1: always, v1alpha3: always };
const security = { v1: always, v1beta1: always };
/**
 * Kinds of Istio's groups and of the Gateway API, with every version that the CRDs of Istio 1.20 to 1.31, or of a release
 * of the Gateway API, serve (istio-semantics \u00a71; I manifests/charts/base/files/crd-all.gen.yaml).
 */
const served = {
    'security.istio.io': {
        AuthorizationPolicy: security,
        RequestAuthentication: security,
        PeerAuthentication: { v1: [22, 0], v1beta1: always },
    },
    'networking.istio.io': {
        DestinationRule: stable,
        EnvoyFilter: { v1alpha3: always },
        Gateway: stable,
        ProxyConfig: { v1beta1: always },
        ServiceEntry: stable,
        Sidecar: stable,
        VirtualService: stable,
        WorkloadEntry: stable,
        WorkloadGroup: stable,
    },
    'extensions.istio.io': { WasmPlugin: { v1alpha1: always }, TrafficExtension: { v1alpha1: always } },
    'telemetry.istio.io': { Telemetry: { v1: [22, 0], v1alpha1: always } },
    'install.istio.io': { IstioOperator: { v1alpha1: always } },
    'gateway.networking.k8s.io': {
        GatewayClass: { v1: always, v1beta1: always },
        Gateway: { v1: always, v1beta1: always },
        HTTPRoute: { v1: always, v1beta1: always },
        GRPCRoute: { v1: always, v1alpha2: always },
        TLSRoute: { v1: always, v1alpha2: always, v1alpha3: always },
        TCPRoute: { v1alpha2: always },
        UDPRoute: { v1alpha2: always },
        ReferenceGrant: { v1: always, v1beta1: always, v1alpha2: always },
        BackendTLSPolicy: { v1: always, v1alpha2: always, v1alpha3: always },
        BackendLBPolicy: { v1alpha2: always },
        ListenerSet: { v1: always },
    },
};
/** Groups of Istio's own, those that it left behind among them. */
const isOfIstio = function (group) { return group === 'istio.io' || group.endsWith('.istio.io') };
/** Why an API server does not know an object: for people, without a full stop. Undefined where it does. */
const unservedKind = function (object, istio) {
    const { group, kind } = object.key;
    if (!isOfIstio(group) && !Object.hasOwn(served, group))
        return undefined;
    // What a cluster holds its API server serves.
    if (object.source.kind === 'cluster')
        return undefined;
    const kinds = Object.hasOwn(served, group) ? served[group] : undefined;
    const versions = kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (versions === undefined)
        return `no supported version of Istio has a kind ${kind} in ${group}`;
    const version = object.apiVersion.slice(group.length + 1);
    const since = Object.hasOwn(versions, version) ? versions[version] : undefined;
    if (since === undefined)
        return `no supported version of Istio serves ${kind} as ${object.apiVersion}`;
    return (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(istio, since) ? undefined : `${kind} is served as ${object.apiVersion} since Istio 1.${since[0]}`;
};


/***/ }),

/***/ 19587:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ gatewayApiRoutes),
/* harmony export */   o4: () => (/* binding */ readGrants),
/* harmony export */   p3: () => (/* binding */ sortRoutes),
/* harmony export */   zH: () => (/* binding */ backendKind)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _header_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32058);
/* harmony import */ var _regex_rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31317);




const readGrants = function (grants) { return ({
    allows: (route, namespace, name) => route.namespace === namespace ||
        grants.some(({ key, content }) => key.namespace === namespace &&
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'spec', 'from').some((from) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(from, 'group') === 'gateway.networking.k8s.io' &&
                (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(from, 'kind') === route.kind &&
                (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(from, 'namespace') === route.namespace) &&
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'spec', 'to').some((to) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(to, 'group') === '' &&
                (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(to, 'kind') === 'Service' &&
                ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(to, 'name') === '' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(to, 'name') === name))),
}) };
const pathRank = { exact: 3, segments: 2, prefix: 2, regex: 1 };
/** Istio writes a prefix without its last slash; `/` alone stays a plain one (I route.go: TranslateRouteMatch). */
const pathOf = function (match) {
    const path = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(match, 'path');
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(path, 'value') === undefined ? '/' : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'value');
    switch ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'type') || 'PathPrefix') {
        case 'Exact':
            return { kind: 'exact', text: value };
        case 'RegularExpression':
            return { kind: 'regex', text: value };
        default:
            return value === '/' ? { kind: 'prefix', text: '/' } : { kind: 'segments', text: value.replace(/\/$/, '') };
    }
};
/** `/Service/Method` (I conversion.go: createGRPCURIMatch). */
const grpcPathOf = function (match) {
    const method = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(match, 'method');
    const [service, name] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(method, 'service'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(method, 'method')];
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(method, 'type') === 'RegularExpression')
        return { kind: 'regex', text: `/${service === '' ? '[^/]+' : service}/${name === '' ? '.+' : name}` };
    if (name === '')
        return service === '' ? { kind: 'prefix', text: '/' } : { kind: 'segments', text: `/${service}` };
    return service === '' ? { kind: 'regex', text: `/[^/]+/${name}` } : { kind: 'exact', text: `/${service}/${name}` };
};
const headersOf = function (match) {
    const out = new Map();
    for (const header of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(match, 'headers')) {
        const kind = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(header, 'type') === 'RegularExpression' ? 'regex' : 'exact';
        const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(header, 'value');
        out.set((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(header, 'name').toLowerCase(), {
            name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(header, 'name').toLowerCase(),
            match: kind === 'regex' && text === '*' ? { kind: 'present' } : { kind, text },
            without: false,
        });
    }
    return [...out.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
};
const matchOf = function (match, grpc) {
    const method = grpc ? '' : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(match, 'method');
    return {
        path: grpc ? grpcPathOf(match) : pathOf(match),
        ignoreCase: false,
        ...(method === '' ? {} : { method: { kind: 'exact', text: method } }),
        headers: headersOf(match),
        unmodelled: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(match, 'queryParams').map((one) => `query ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(one)}`),
    };
};
const filtersOf = function (part, type) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(part, 'filters').filter((filter) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'type') === type) };
/** A later one of the same name is ignored (Gateway API: HTTPHeaderFilter; I conversion.go: headerListToMap). */
const entriesOf = function (filter, kind) {
    const out = new Map();
    for (const one of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(filter, kind)) {
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'name').toLowerCase();
        if (!out.has(name))
            out.set(name, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'value'));
    }
    return [...out];
};
const changesOf = function (part) {
    const filter = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filtersOf(part, 'RequestHeaderModifier').at(-1), 'requestHeaderModifier');
    return (0,_header_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .headerChanges */ .F)({
        remove: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(filter, 'remove'),
        set: entriesOf(filter, 'set'),
        add: entriesOf(filter, 'add'),
    });
};
/** I conversion.go: createRewriteFilter. */
const rewriteOf = function (filter, matched) {
    const path = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filter, 'path');
    switch ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'type')) {
        case 'ReplaceFullPath':
            return (0,_regex_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegexRewrite */ .e)('/.*', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'replaceFullPath'));
        case 'ReplacePrefixMatch': {
            const to = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'replacePrefixMatch').replace(/\/$/, '');
            if (to !== '')
                return { kind: 'matched', to };
            // Of any other match Istio takes the prefix for empty (I route.go: GetPathSeparatedPrefix).
            return { kind: 'removed', from: matched.kind === 'segments' ? matched.text : '' };
        }
        default:
            return { kind: 'kept' };
    }
};
/**
 * What a backend is; undefined: none that is modelled. A ServiceImport is the Service of its name (I conversion.go:
 * buildDestination), and a grant has to be for Services.
 */
const backendKind = function (ref) {
    switch (`${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'group')}/${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'kind') || 'Service'}`) {
        case '/Service':
        case 'multicluster.x-k8s.io/ServiceImport':
            return 'service';
        case 'networking.istio.io/Hostname':
            return 'hostname';
        default:
            return undefined;
    }
};
/** A backend that may not be named, or is none that is modelled, answers 500 for its share. */
const targetOf = function (ref, route, grants, more) {
    const { namespace: home, kind } = route.key;
    const namespace = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'namespace') || home;
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'name');
    const port = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(ref, 'port');
    const of = backendKind(ref);
    if (of === undefined)
        return undefined;
    if (of === 'service' && !grants.allows({ kind, namespace: home }, namespace, name))
        return undefined;
    return {
        host: (of === 'hostname' ? name : `${name}.${namespace}.svc.cluster.local`).toLowerCase(),
        ...(port === undefined ? {} : { port }),
        ...(more.authority === undefined ? {} : { authority: more.authority }),
        headers: more.headers,
        mirror: more.mirror,
    };
};
const modelledFilters = new Set([
    'RequestHeaderModifier',
    'ResponseHeaderModifier',
    'RequestRedirect',
    'RequestMirror',
    'URLRewrite',
    'CORS',
]);
const actionOf = function (rule, matched, route, grants) {
    if (filtersOf(rule, 'RequestRedirect').length > 0)
        return { kind: 'answers', what: 'a redirect' };
    const rewrite = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filtersOf(rule, 'URLRewrite').at(-1), 'urlRewrite');
    const said = changesOf(rule);
    const own = { ...said, authority: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rewrite, 'hostname') || said.authority };
    const backends = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'backendRefs').filter((one) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'weight') ?? 1) !== 0);
    if (backends.length === 0)
        return { kind: 'answers', what: 'status 500, no backend' };
    const sent = backends.flatMap((one) => {
        const more = (0,_header_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesTowards */ .Y)(own, changesOf(one), backends.length === 1);
        return targetOf(one, route, grants, { ...more, mirror: false }) ?? [];
    });
    const mirrors = filtersOf(rule, 'RequestMirror').flatMap((filter) => {
        const mirror = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filter, 'requestMirror');
        const share = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(mirror, 'fraction', 'numerator') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(mirror, 'percent') ?? 100;
        if (share === 0)
            return [];
        const more = { headers: own.changes, authority: own.authority, mirror: true };
        return targetOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(mirror, 'backendRef'), route, grants, more) ?? [];
    });
    return { kind: 'sends', path: rewriteOf(rewrite, matched), targets: [...sent, ...mirrors] };
};
const unmodelledOf = function (rule) { return [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'filters')
        .filter((filter) => !modelledFilters.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'type')))
        .map((filter) => `filter ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(filter)}`),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'backendRefs')
        .filter((ref) => backendKind(ref) === undefined)
        .map((ref) => `backend ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'kind')} ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(ref)}`),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'backendRefs')
        .flatMap((ref) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(ref, 'filters'))
        .filter((filter) => !['RequestHeaderModifier', 'ResponseHeaderModifier'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'type')))
        .map((filter) => `filter of a backend ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(filter)}`),
] };
/** Routes of an HTTPRoute or GRPCRoute: one for each match, as written. */
const gatewayApiRoutes = function (object, grants) {
    const grpc = object.key.kind === 'GRPCRoute';
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(object.content, 'spec', 'rules').flatMap(([rule, index]) => {
        const shared = {
            unmodelled: unmodelledOf(rule),
            object,
            pointer: `/spec/rules/${index}`,
        };
        const matches = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'matches');
        // The API server gives a rule without matches the match of every path.
        return (matches.length === 0 ? [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null)] : matches).map((match) => {
            const read = matchOf(match, grpc);
            return {
                route: { match: read, action: actionOf(rule, read.path, object, grants), ...shared },
                rank: [
                    pathRank[read.path.kind],
                    read.path.text.length,
                    read.method === undefined ? 0 : 1,
                    read.headers.length,
                    read.unmodelled.length,
                ],
            };
        });
    });
};
/** In the order of the Gateway API; equal ones as they stand (I conversion.go: sortHTTPRoutes). */
const sortRoutes = function (routes) { return routes
    .map((one, index) => ({ ...one, index }))
    .sort((left, right) => {
    for (const [at, rank] of left.rank.entries()) {
        const other = right.rank[at] ?? 0;
        if (rank !== other)
            return other - rank;
    }
    return left.index - right.index;
})
    .map(({ route }) => route) };


/***/ }),

/***/ 32058:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ headerChanges),
/* harmony export */   Y: () => (/* binding */ changesTowards)
/* harmony export */ });
const isAuthority = function (name) { return [':authority', 'host'].includes(name.toLowerCase()) };
const isInternal = function (name) { return name.startsWith(':') || isAuthority(name) };
/** I route.go: TranslateHeadersOperations (Host and `:authority` become the route's host, `set` before `add`; other names with a colon are left out). */
const headerChanges = function ({ remove, set, add }) {
    const written = (kind, entries) => entries
        .filter(([name]) => !isInternal(name))
        .map(([name, value]) => ({ kind, name: name.toLowerCase(), value }))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
    return {
        changes: [
            ...remove
                .filter((name) => !isInternal(name))
                .map((name) => ({ kind: 'remove', name: name.toLowerCase(), value: '' })),
            ...written('set', set),
            ...written('add', add),
        ],
        authority: [...set, ...add].find(([name]) => isAuthority(name))?.[1],
    };
};
/** Of a route and its only destination Envoy makes one list, and takes away before it puts (E header_parser.cc). */
const together = function (own, its) {
    const isGone = ({ kind }) => kind === 'remove';
    const all = [...own, ...its];
    return [...all.filter(isGone), ...all.filter((one) => !isGone(one))];
};
/**
 * What a destination is sent, of its route's own words and of its: of one destination the route's own authority counts, of several
 * each one's, whose headers are changed before the route's (I route.go: processDestination).
 */
const changesTowards = function (own, its, isOnly) { return isOnly
    ? { headers: together(own.changes, its.changes), authority: own.authority ?? its.authority }
    : { headers: [...its.changes, ...own.changes], authority: its.authority ?? own.authority } };


/***/ }),

/***/ 31317:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegexRewrite)
/* harmony export */ });
/** Text of an expression that stands for itself; undefined where some character is an operator. */
const literalOf = function (text) {
    const plain = text.replace(/\\([^A-Za-z0-9])/g, (_, character) => `\0${character}`);
    return /(^|[^\0])[\\^$|?*+()[\]{}.]/.test(plain) ? undefined : plain.replace(/\0/g, '');
};
const whole = new Set(['/.*', '^/.*', '/.*$', '^/.*$', '^.*', '^.*$']);
/**
 * A rewrite by an expression (Envoy: regex_rewrite, on the path without its query) in the words of simpler ones: all of the
 * path, a start that changes with the rest kept (`^/a/(.*)$` to `/b/\1`), a start that goes (`^/a(/|$)(.*)` to `/\2`).
 */
const readRegexRewrite = function (match, to) {
    const asWritten = { kind: 'regex', match, to };
    if (whole.has(match))
        return to.includes('\\') ? asWritten : { kind: 'whole', to };
    const [, start, rest] = /^\^(\/[^()]*)\(\.\*\)(\$?)$/.exec(match) ?? [];
    if (start !== undefined && rest !== undefined) {
        const from = literalOf(start);
        const [, begin] = /^([^\\]*)\\1$/.exec(to) ?? [];
        return from === undefined || begin === undefined ? asWritten : { kind: 'start', from, to: begin };
    }
    const [, prefix] = /^\^(\/[^()]*)\((?:\/\|\$|\$\|\/)\)\(\.\*\)\$?$/.exec(match) ?? [];
    const from = prefix === undefined ? undefined : literalOf(prefix);
    return from !== undefined && to === '/\\2' ? { kind: 'removed', from } : asWritten;
};


/***/ }),

/***/ 36771:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tlsModesOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Every `tls.mode` of a DestinationRule: of the whole, of its ports, of its subsets and theirs. */
const tlsModesOf = function (object) {
    if (object.key.group !== 'networking.istio.io' || object.key.kind !== 'DestinationRule')
        return [];
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'host');
    return [
        ...ofPolicy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'trafficPolicy'), '/spec/trafficPolicy', host),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .indexedAt */ .VL)(spec, 'subsets').flatMap(([subset, index]) => ofPolicy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(subset, 'trafficPolicy'), `/spec/subsets/${index}/trafficPolicy`, host)),
    ];
};
const ofPolicy = function (policy, pointer, host) {
    const mode = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(policy, 'tls', 'mode');
    return [
        ...(mode === '' ? [] : [{ pointer: `${pointer}/tls/mode`, mode, host, ...namesOf(policy) }]),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .indexedAt */ .VL)(policy, 'portLevelSettings').flatMap(([setting, index]) => {
            const [own, port] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(setting, 'tls', 'mode'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(setting, 'port', 'number')];
            return own === '' || port === undefined
                ? []
                : [{ pointer: `${pointer}/portLevelSettings/${index}/tls/mode`, mode: own, host, port, ...namesOf(setting) }];
        }),
    ];
};
const namesOf = function (policy) {
    const names = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(policy, 'tls', 'subjectAltNames');
    return names.length === 0 ? {} : { names };
};


/***/ }),

/***/ 89787:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ schemas),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var _manifests_negative_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55350);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92257);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83217);




const text = { kind: 'text' };
const filled = { kind: 'text', minLength: 1 };
const texts = { kind: 'list', items: text };
const filledTexts = { kind: 'list', items: filled };
const selector = {
    kind: 'object',
    fields: {
        matchLabels: {
            kind: 'map',
            maxProperties: 4096,
            values: {
                kind: 'text',
                maxLength: 63,
                rules: [{ message: 'wildcard not allowed in label value match', holds: (value) => !value.includes('*') }],
            },
            rules: [
                {
                    message: 'wildcard not allowed in label key match',
                    holds: (labels) => Object.keys(labels).every((name) => !name.includes('*')),
                },
                { message: 'key must not be empty', holds: (labels) => Object.keys(labels).every((name) => name !== '') },
            ],
        },
    },
};
const target = {
    kind: 'object',
    required: ['kind', 'name'],
    fields: {
        group: {
            kind: 'text',
            maxLength: 253,
            pattern: /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
        },
        kind: { kind: 'text', minLength: 1, maxLength: 63, pattern: /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/ },
        name: { kind: 'text', minLength: 1, maxLength: 253 },
        namespace: {
            kind: 'text',
            rules: [{ message: 'cross namespace referencing is not currently supported', holds: (value) => value === '' }],
        },
    },
};
const targets = { selector, targetRef: target, targetRefs: { kind: 'list', maxItems: 16, items: target } };
const oneTarget = {
    message: 'only one of targetRefs or selector can be set',
    holds: (spec) => ['selector', 'targetRef', 'targetRefs'].filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(spec, name)).length <= 1,
};
const both = function (names, schema) { return Object.fromEntries(names.flatMap((name) => [[name, schema], [(0,_manifests_negative_field_js__WEBPACK_IMPORTED_MODULE_3__/* .negativeField */ .W)(name), schema]])) };
const source = {
    kind: 'object',
    fields: {
        ...both(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFieldNames */ ._e, texts),
        ...both(['serviceAccounts'], { kind: 'list', maxItems: 16, items: { kind: 'text', maxLength: 320 } }),
    },
    rules: [
        {
            message: 'Cannot set serviceAccounts with namespaces or principals',
            holds: (value) => !((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, 'serviceAccounts') || (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, 'notServiceAccounts')) ||
                !['principals', 'notPrincipals', 'namespaces', 'notNamespaces'].some((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, name)),
        },
    ],
};
const authorizationPolicy = {
    kind: 'object',
    rules: [oneTarget],
    fields: {
        ...targets,
        action: { kind: 'text', words: ['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'] },
        provider: { kind: 'object', fields: { name: text } },
        rules: {
            kind: 'list',
            maxItems: 512,
            items: {
                kind: 'object',
                fields: {
                    from: { kind: 'list', maxItems: 512, items: { kind: 'object', fields: { source } } },
                    to: {
                        kind: 'list',
                        items: {
                            kind: 'object',
                            fields: { operation: { kind: 'object', fields: both(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .operationFieldNames */ .KH, texts) } },
                        },
                    },
                    when: {
                        kind: 'list',
                        items: { kind: 'object', required: ['key'], fields: { key: text, values: texts, notValues: texts } },
                    },
                },
            },
        },
    },
};
/** Go's durations, in milliseconds; undefined for what is none. */
const milliseconds = function (value) {
    const units = {
        ns: 1e-6,
        us: 1e-3,
        \u00b5s: 1e-3,
        ms: 1,
        s: 1000,
        m: 60_000,
        h: 3_600_000,
    };
    if (!/^([0-9]*\.?[0-9]+(ns|us|\u00b5s|ms|s|m|h))+$/.test(value))
        return undefined;
    return [...value.matchAll(/([0-9]*\.?[0-9]+)(ns|us|\u00b5s|ms|s|m|h)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0), 0);
};
const url = {
    kind: 'text',
    minLength: 1,
    maxLength: 2048,
    rules: [
        {
            message: 'url must have scheme http:// or https://',
            holds: (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
        },
    ],
};
const requestAuthentication = {
    kind: 'object',
    rules: [oneTarget],
    fields: {
        ...targets,
        jwtRules: {
            kind: 'list',
            maxItems: 4096,
            items: {
                kind: 'object',
                rules: [
                    {
                        message: 'only one of jwks or jwksUri can be set',
                        holds: (rule) => ['jwksUri', 'jwks_uri', 'jwks'].filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(rule, name)).length <= 1,
                    },
                ],
                fields: {
                    issuer: filled,
                    audiences: filledTexts,
                    jwksUri: url,
                    jwks_uri: url,
                    jwks: text,
                    fromHeaders: {
                        kind: 'list',
                        items: { kind: 'object', required: ['name'], fields: { name: filled, prefix: text } },
                    },
                    fromParams: filledTexts,
                    fromCookies: filledTexts,
                    outputPayloadToHeader: text,
                    outputClaimToHeaders: {
                        kind: 'list',
                        items: {
                            kind: 'object',
                            required: ['header', 'claim'],
                            fields: { header: { kind: 'text', minLength: 1, pattern: /^[-_A-Za-z0-9]+$/ }, claim: filled },
                        },
                    },
                    forwardOriginalToken: { kind: 'flag' },
                    timeout: {
                        kind: 'text',
                        rules: [
                            {
                                message: 'must be a valid duration greater than 1ms',
                                holds: (value) => (milliseconds(value) ?? 0) >= 1,
                            },
                        ],
                    },
                    spaceDelimitedClaims: { kind: 'list', maxItems: 64, items: filled },
                    presence: { kind: 'text', words: ['OPTIONAL', 'REQUIRED'] },
                },
            },
        },
    },
};
const mode = {
    kind: 'object',
    fields: { mode: { kind: 'text', words: ['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'] } },
};
const peerAuthentication = {
    kind: 'object',
    rules: [
        {
            message: 'portLevelMtls requires selector',
            holds: (spec) => !(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(spec, 'portLevelMtls') || Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels')).length > 0,
        },
    ],
    fields: {
        selector,
        mtls: mode,
        portLevelMtls: {
            kind: 'map',
            values: mode,
            minProperties: 1,
            rules: [
                {
                    message: "type conversion error from 'string' to 'int'",
                    holds: (ports) => Object.keys(ports).every((port) => /^[+-]?\d+$/.test(port)),
                },
                {
                    message: 'port must be between 1-65535',
                    holds: (ports) => Object.keys(ports).every((port) => !/^[+-]?\d+$/.test(port) || (Number(port) > 0 && Number(port) <= 65535)),
                },
            ],
        },
    },
};
/** Schemas of the three kinds, of the newest CRDs: versions differ in what they have, never in what a field means. */
const schemas = new Map([
    ['AuthorizationPolicy', authorizationPolicy],
    ['RequestAuthentication', requestAuthentication],
    ['PeerAuthentication', peerAuthentication],
]);
/** The spec of an object, an empty one where it is missing. */
const specOf = function (content) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec') };


/***/ }),

/***/ 92257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   _U: () => (/* binding */ checkSchema),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19113);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);



/** `null` counts as absent in an object: the API server drops it. */
const has = function (object, name) { return Object.hasOwn(object, name) && object[name] !== null && object[name] !== undefined };
const typeOf = function (value) { return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value };
const names = {
    text: 'string',
    flag: 'boolean',
    list: 'array',
    object: 'object',
    map: 'object',
};
/** Whether a text has fewer code points, of which it has at least half as many as units. */
const isShorter = function (text, length) { return text.length < length || (text.length < length * 2 && [...text].length < length) };
const walk = function (value, schema, path, pointer, out) {
    const refuse = (message) => void out.violations.push({ severity: 'error', by: 'API server', message, pointer });
    const mistyped = () => {
        out.mistyped.push(path);
        refuse(`${path}: Invalid value: "${typeOf(value)}": ${path} in body must be of type ${names[schema.kind]}: "${typeOf(value)}"`);
    };
    switch (schema.kind) {
        case 'flag':
            if (typeof value !== 'boolean')
                mistyped();
            return;
        case 'text':
            if (typeof value !== 'string')
                return mistyped();
            if (schema.words !== undefined && !schema.words.includes(value))
                refuse(`${path}: Unsupported value: ${JSON.stringify(value)}: supported values: ${schema.words.map((word) => JSON.stringify(word)).join(', ')}`);
            if (schema.minLength !== undefined && isShorter(value, schema.minLength))
                refuse(`${path}: Invalid value: "": ${path} in body should be at least ${schema.minLength} chars long`);
            if (schema.maxLength !== undefined && !isShorter(value, schema.maxLength + 1))
                refuse(`${path}: Too long: may not be more than ${schema.maxLength} bytes`);
            if (schema.pattern !== undefined && !schema.pattern.test(value))
                refuse(`${path}: Invalid value: ${JSON.stringify(value)}: ${path} in body should match '${schema.pattern.source}'`);
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "string": ${rule.message}`);
            return;
        case 'list':
            if (!Array.isArray(value))
                return mistyped();
            if (schema.maxItems !== undefined && value.length > schema.maxItems)
                refuse(`${path}: Too many: ${value.length}: must have at most ${schema.maxItems} items`);
            value.forEach((item, index) => walk(item, schema.items, `${path}[${index}]`, `${pointer}/${index}`, out));
            return;
        case 'map': {
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
                return mistyped();
            const count = Object.keys(value).length;
            if (schema.minProperties !== undefined && count < schema.minProperties)
                refuse(`${path}: Invalid value: ${count}: ${path} in body should have at least ${schema.minProperties} properties`);
            if (schema.maxProperties !== undefined && count > schema.maxProperties)
                refuse(`${path}: Too many: ${count}: must have at most ${schema.maxProperties} items`);
            for (const [name, inner] of Object.entries(value))
                walk(inner, schema.values, `${path}.${name}`, `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(name)}`, out);
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "object": ${rule.message}`);
            return;
        }
        case 'object':
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
                return mistyped();
            for (const name of schema.required ?? [])
                if (!has(value, name))
                    refuse(`${path}.${name}: Required value`);
            for (const [name, inner] of Object.entries(value)) {
                const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
                if (field === undefined) {
                    const near = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, Object.keys(schema.fields));
                    const found = { path: `${path}.${name}`, pointer: `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(name)}` };
                    out.unknown.push(near === undefined ? found : { ...found, near });
                }
                else if (inner !== null)
                    walk(inner, field, `${path}.${name}`, `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(name)}`, out);
            }
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "object": ${rule.message}`);
    }
};
/**
 * Whether the schema has every field of the value, and each is of its type: what `unknown` and `mistyped` of
 * `checkSchema` are empty for, without their paths.
 */
const isWellFormed = function (value, schema) {
    switch (schema.kind) {
        case 'flag':
            return typeof value === 'boolean';
        case 'text':
            return typeof value === 'string';
        case 'list':
            return Array.isArray(value) && value.every((item) => isWellFormed(item, schema.items));
        case 'map':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.values(value).every((inner) => isWellFormed(inner, schema.values));
        case 'object':
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
                return false;
            for (const name of Object.keys(value)) {
                const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
                const inner = value[name] ?? null;
                if (field === undefined || (inner !== null && !isWellFormed(inner, field)))
                    return false;
            }
            return true;
    }
};
/** Checks `spec` against a schema; `path` and pointer start there. */
const checkSchema = function (spec, schema) {
    const out = { violations: [], unknown: [], mistyped: [] };
    walk(spec, schema, 'spec', '/spec', out);
    return out;
};


/***/ }),

/***/ 83217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ joinedHeaders),
/* harmony export */   Bv: () => (/* binding */ operationFields),
/* harmony export */   DO: () => (/* binding */ conditionKeyNames),
/* harmony export */   Ee: () => (/* binding */ conditionKeys),
/* harmony export */   KH: () => (/* binding */ operationFieldNames),
/* harmony export */   _e: () => (/* binding */ sourceFieldNames),
/* harmony export */   _h: () => (/* binding */ jwtMessages),
/* harmony export */   r9: () => (/* binding */ sourceFields)
/* harmony export */ });
/**
 * Istio's own words, as data: what a rule may name, since which version, and what Envoy says and does to headers. The two
 * interpreters of the policies share these words and no code: each switches over the types below, so that a word that one
 * of them forgets does not compile.
 */
/** Older than every version that is supported. */
const first = [0, 0];
/** Keys of `when` (istio-semantics \u00a71; I pkg/config/security/security.go: 40-58, model.go: 79-122). */
const conditionKeys = {
    'source.ip': { since: first, form: 'plain' },
    'remote.ip': { since: first, form: 'plain' },
    'source.namespace': { since: first, form: 'plain' },
    'source.principal': { since: first, form: 'plain' },
    'source.serviceAccount': { since: [25, 0], form: 'plain' },
    // The CRDs of 1.30.0 and 1.30.1 take it, their compiler does not.
    'source.trustDomain': { since: [30, 2], form: 'plain' },
    'request.auth.principal': { since: first, form: 'plain' },
    'request.auth.audiences': { since: first, form: 'plain' },
    'request.auth.presenter': { since: first, form: 'plain' },
    'request.auth.claims': { since: first, form: 'names' },
    'request.headers': { since: first, form: 'names' },
    'destination.ip': { since: first, form: 'plain' },
    'destination.port': { since: first, form: 'plain' },
    'connection.sni': { since: first, form: 'plain' },
    'experimental.envoy.filters.': { since: first, form: 'names' },
};
const conditionKeyNames = Object.keys(conditionKeys);
/** Fields of `from[].source`, each with a `not\u2026` beside it, in the order in which Istio compiles them. */
const sourceFields = {
    ipBlocks: { since: first },
    remoteIpBlocks: { since: first },
    namespaces: { since: first },
    serviceAccounts: { since: [25, 0] },
    trustDomains: { since: [30, 2] },
    principals: { since: first },
    requestPrincipals: { since: first },
};
const sourceFieldNames = Object.keys(sourceFields);
/** Fields of `to[].operation`, likewise. */
const operationFields = {
    hosts: { since: first },
    methods: { since: first },
    paths: { since: first },
    ports: { since: first },
};
const operationFieldNames = Object.keys(operationFields);
/** Headers that Envoy keeps as one line whatever comes in: their lines are joined with a comma before any policy (probed). */
const joinedHeaders = new Set([
    'accept',
    'accept-encoding',
    'authorization',
    'cache-control',
    'content-type',
    'if-match',
    'if-none-match',
    'origin',
    'pragma',
    'referer',
    'user-agent',
    'via',
    'expect',
    'x-request-id',
    'x-client-trace-id',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'access-control-request-method',
    'access-control-request-headers',
    'grpc-timeout',
    'grpc-accept-encoding',
    'x-envoy-original-path',
    'x-envoy-external-address',
    'x-envoy-decorator-operation',
    'x-envoy-attempt-count',
]);
/** Envoy's own words for a refused token (J src/status.cc); the name is the status, the text the body of the answer. */
const jwtMessages = {
    JwtMissed: 'Jwt is missing',
    JwtNotYetValid: 'Jwt not yet valid',
    JwtExpired: 'Jwt is expired',
    JwtBadFormat: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
    JwtHeaderParseErrorBadBase64: 'Jwt header is an invalid Base64url encoded',
    JwtHeaderParseErrorBadJson: 'Jwt header is an invalid JSON',
    JwtHeaderBadAlg: 'Jwt header [alg] field is required and must be a string',
    JwtHeaderNotImplementedAlg: 'Jwt header [alg] is not supported',
    JwtHeaderBadKid: 'Jwt header [kid] field is not a string',
    JwtPayloadParseErrorBadBase64: 'Jwt payload is an invalid Base64url encoded',
    JwtPayloadParseErrorBadJson: 'Jwt payload is an invalid JSON',
    JwtPayloadParseErrorIssNotString: 'Jwt payload [iss] field is not a string',
    JwtPayloadParseErrorSubNotString: 'Jwt payload [sub] field is not a string',
    JwtPayloadParseErrorIatNotInteger: 'Jwt payload [iat] field is not an integer',
    JwtPayloadParseErrorIatOutOfRange: 'Jwt payload [iat] field is not a positive 64 bit integer',
    JwtPayloadParseErrorNbfNotInteger: 'Jwt payload [nbf] field is not an integer',
    JwtPayloadParseErrorNbfOutOfRange: 'Jwt payload [nbf] field is not a positive 64 bit integer',
    JwtPayloadParseErrorExpNotInteger: 'Jwt payload [exp] field is not an integer',
    JwtPayloadParseErrorExpOutOfRange: 'Jwt payload [exp] field is not a positive 64 bit integer',
    JwtPayloadParseErrorJtiNotString: 'Jwt payload [jti] field is not a string',
    JwtPayloadParseErrorAudNotString: 'Jwt payload [aud] field is not a string or string list',
    JwtSignatureParseErrorBadBase64: 'Jwt signature is an invalid Base64url encoded',
    JwtUnknownIssuer: 'Jwt issuer is not configured',
    JwtAudienceNotAllowed: 'Audiences in Jwt are not allowed',
    JwtVerificationFail: 'Jwt verification fails',
    JwksParseError: 'Jwks is an invalid JSON',
    JwksNoKeys: 'Jwks does not have [keys] field',
    JwksBadKeys: '[keys] in Jwks is not an array',
    JwksNoValidKeys: "Jwks doesn't have any valid public key",
    JwksKidAlgMismatch: "Jwks doesn't have key to match kid or alg from Jwt",
};


/***/ })

};
