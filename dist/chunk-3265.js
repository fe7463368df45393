export const id = 3265;
export const ids = [3265];
export const modules = {

/***/ 1604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askedOf),
/* harmony export */   x: () => (/* binding */ providerDecides)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);

/** What a CUSTOM provider answers is no file's. */
const providerDecides = function (provider, policies) {
    const titles = policies.map((policy) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(policy.object.key));
    return `provider ${JSON.stringify(provider)} decides about the requests that ${titles.join(' and ')} ${titles.length === 1 ? 'matches' : 'match'}`;
};
/** The same for whoever looks for the provider or a policy. */
const askedOf = function (provider, policies) { return ({
    provider,
    policies: policies.map(({ object }) => object.key),
}) };


/***/ }),

/***/ 38698:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(38698, module.exports, ["Q","X"], "./later-mesh.cjs")

/***/ }),

/***/ 92596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ destinationKey),
/* harmony export */   Q7: () => (/* binding */ byDestination),
/* harmony export */   jN: () => (/* binding */ labelsKey),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);

const labelTexts = new WeakMap();
/** Equal for the same labels in the same namespace, in whatever order they are written. */
const labelsKey = function (namespace, labels) {
    let text = labelTexts.get(labels);
    if (text === undefined) {
        text = JSON.stringify(Object.entries(labels).sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left[0], right[0])));
        labelTexts.set(labels, text);
    }
    return `${namespace} ${text}`;
};
/** Workloads or a Service, at any port. */
const placeKey = function ({ namespace, labels, service }) { return `${labelsKey(namespace, labels)}/${service ?? ''}` };
/** What is addressed: equal for two destinations that differ in nothing but what is known of them. */
const destinationKey = function (destination) { return `${destination.port}/${placeKey(destination)}` };
const byDestination = function (left, right) { return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left.namespace, right.namespace) ||
    Number(right.known) - Number(left.known) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left.title, right.title) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(labelsKey('', left.labels), labelsKey('', right.labels)) ||
    left.port - right.port };


/***/ }),

/***/ 30821:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(30821, module.exports, ["WG","m6","x1"], "./later-mesh.cjs")

/***/ }),

/***/ 15182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ indexState)
/* harmony export */ });
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45230);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);


const indexState = function (state) {
    const kinds = { authorization: [], request: [], peer: [] };
    const extensions = [];
    const gateways = [];
    const sidecars = [];
    const serviceEntries = [];
    const services = new Map();
    const namespaces = new Set();
    const selectors = new Map();
    for (const object of state.objects) {
        const { group, kind, namespace, name } = object.key;
        if (namespace !== '')
            namespaces.add(namespace);
        switch (`${group}/${kind}`) {
            case 'security.istio.io/AuthorizationPolicy':
                kinds.authorization.push(object);
                break;
            case 'security.istio.io/RequestAuthentication':
                kinds.request.push(object);
                break;
            case 'security.istio.io/PeerAuthentication':
                kinds.peer.push(object);
                break;
            case 'networking.istio.io/EnvoyFilter':
            case 'extensions.istio.io/WasmPlugin':
            case 'extensions.istio.io/TrafficExtension':
                extensions.push(object);
                break;
            case 'networking.istio.io/Sidecar':
                sidecars.push(object);
                break;
            case 'networking.istio.io/ServiceEntry':
                serviceEntries.push(object);
                break;
            case 'networking.istio.io/Gateway':
            case 'gateway.networking.k8s.io/Gateway':
                gateways.push(object);
                break;
            case '/Service': {
                const list = services.get(namespace);
                if (list === undefined)
                    services.set(namespace, [object]);
                else
                    list.push(object);
                break;
            }
            case '/Namespace':
                namespaces.add(name);
                break;
            default:
        }
    }
    for (const { group, namespace, status } of state.reads)
        if (group === 'security.istio.io' && status === 'forbidden' && !['', '*'].includes(namespace))
            namespaces.add(namespace);
    return {
        authorization: (0,_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTargets */ .WR)(kinds.authorization),
        request: (0,_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTargets */ .WR)(kinds.request),
        peer: (0,_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTargets */ .WR)(kinds.peer),
        extensions,
        gateways,
        sidecars,
        services,
        serviceEntries,
        servicesOf: (namespace, labels) => {
            let index = selectors.get(namespace);
            if (index === undefined) {
                index = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .indexServices */ .nC)(services.get(namespace) ?? []);
                selectors.set(namespace, index);
            }
            return index.matching(labels);
        },
        namespaces,
    };
};


/***/ }),

/***/ 29796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ interceptionOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);



const include = 'traffic.sidecar.istio.io/includeInboundPorts';
const exclude = 'traffic.sidecar.istio.io/excludeInboundPorts';
const interfaces = 'traffic.sidecar.istio.io/excludeInterfaces';
const bypass = 'ambient.istio.io/bypass-inbound-capture';
const noted = function (annotations, name) { return Object.hasOwn(annotations, name) ? annotations[name] : undefined };
/** Ports of an annotation as the injector reads them (I pkg/kube/inject/validate.go: parsePorts); undefined: it refuses the pod. */
const portsIn = function (text) {
    if (text.trim() === '')
        return [];
    const ports = text.split(',').map((port) => port.trim());
    return ports.every((port) => /^\d+$/.test(port) && Number(port) <= 65535) ? ports.map(Number) : undefined;
};
const unknown = function (what, identity) { return ({
    code: 'INTERCEPTION_UNKNOWN',
    what,
    identity: `interception:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(identity)}`,
    effect: 'anything',
}) };
/** The interface on which pods are reached, of nearly every network of Kubernetes. */
const mainInterface = 'eth0';
/**
 * What comes in by an interface that is left out passes the sidecar by (I tools/istio-iptables:
 * shortCircuitExcludeInterfaces).
 */
const excludedInterfaces = function (annotations) { return (noted(annotations, interfaces) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '') };
/** The mode of the pod's own annotation, else of its ProxyConfig (I manifests, injection-template.yaml). */
const modeOf = function (annotations) {
    const own = noted(annotations, 'sidecar.istio.io/interceptionMode');
    const config = noted(annotations, 'proxy.istio.io/config');
    if (own !== undefined || config === undefined)
        return own ?? '';
    try {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)((0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(config, { maxAliasCount: 10, prettyErrors: false }), 'interceptionMode');
    }
    catch {
        return '';
    }
};
const everything = { past: () => undefined, ports: [], unknowns: [], text: '' };
const sidecarInterception = function (annotations) {
    const [included, excluded] = [noted(annotations, include), noted(annotations, exclude)];
    const mode = modeOf(annotations);
    const templates = (noted(annotations, 'inject.istio.io/templates') ?? 'sidecar').split(',').map((name) => name.trim());
    const unknowns = [];
    if (!templates.includes('sidecar'))
        unknowns.push(unknown(`the annotation inject.istio.io/templates of its pods asks for ${templates.join(', ')} instead of the sidecar, and what that enforces is not known`, `templates ${templates.join(',')}`));
    if (mode === 'NONE')
        unknowns.push(unknown('the interception mode of its pods is NONE: only what is sent to the sidecar of itself meets the policies', 'mode NONE'));
    const out = excludedInterfaces(annotations);
    if (out.length > 0 && !out.includes(mainInterface))
        unknowns.push(unknown(`the annotation ${interfaces} of its pods leads what comes in by ${out.join(', ')} past the sidecar, and which connections do is not known`, `interfaces ${out.join(',')}`));
    const [listed, left] = [portsIn(included === '*' ? '' : (included ?? '')), portsIn(excluded ?? '')];
    const all = included === undefined || included.trim() === '*';
    if ((!all && listed === undefined) || left === undefined)
        unknowns.push(unknown(`the annotation ${left === undefined ? exclude : include} of its pods is no list of ports: the injector refuses the pods`, `ports ${included ?? ''};${excluded ?? ''}`));
    const text = [
        templates.includes('sidecar') ? '' : templates.join(','),
        mode,
        included ?? '*',
        excluded ?? '',
        out.join(','),
    ].join(';');
    if (unknowns.length > 0)
        return { past: () => undefined, ports: [], unknowns, text };
    if (out.includes(mainInterface))
        return {
            past: () => `${interfaces} leads connections over ${mainInterface} past the sidecar`,
            ports: [],
            unknowns,
            text,
        };
    if (!all) {
        // `excludeInboundPorts` counts only where all ports are redirected (I tools/istio-iptables).
        const ports = new Set(listed);
        return {
            past: (port) => (ports.has(port) ? undefined : `${include} leads connections to other ports past the sidecar`),
            ports: [...ports],
            unknowns,
            text,
        };
    }
    const ports = new Set(left);
    return {
        past: (port) => (ports.has(port) ? `${exclude} leads connections to port ${port} past the sidecar` : undefined),
        ports: [...ports],
        unknowns,
        text,
    };
};
/**
 * What a pod's annotations leave of the interception by its proxy: a port that is left out is reached in plain text by
 * everybody, whatever policies say (I annotation `traffic.sidecar.istio.io/*`; cni, `ambient.istio.io/*`).
 */
const interceptionOf = function (proxy, annotations) {
    switch (proxy) {
        case 'sidecar':
            return sidecarInterception(annotations);
        case 'ztunnel':
            return noted(annotations, bypass) === 'true'
                ? { past: () => `${bypass} leads its connections past ztunnel`, ports: [], unknowns: [], text: bypass }
                : everything;
        case 'gateway':
        case 'waypoint':
        case 'none':
            return everything;
    }
};


/***/ }),

/***/ 47913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zh: () => (/* binding */ buildStage),
  VN: () => (/* binding */ mutualTlsAt),
  Ij: () => (/* binding */ noPolicies),
  x$: () => (/* binding */ stageAtPort),
  KR: () => (/* binding */ withUnknowns)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/interception.ts
var resolve_interception = __webpack_require__(29796);
// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(24593);
// EXTERNAL MODULE: ./src/mesh/resolve/policies.ts
var resolve_policies = __webpack_require__(45230);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/mesh/resolve/request-authentication.ts



const rules = new WeakMap();
const rulesOf = function (object) {
    const known = rules.get(object);
    if (known !== undefined)
        return known;
    const made = (0,fields/* objectsAt */.yR)((0,fields/* objectAt */.lJ)(object.content, 'spec'), 'jwtRules').map((rule, index) => ({ object, index, rule }));
    rules.set(object, made);
    return made;
};
/**
 * The rules of all RequestAuthentications at a proxy, in the order in which Envoy asks them: namespaces as given
 * (workload, root, service; probed), age and name within one, then stably by issuer.
 */
const orderJwtRules = function (attached, namespaces) { return namespaces
    .flatMap((namespace) => attached.filter((object) => object.key.namespace === namespace).sort(peer_authentication/* byAge */.j))
    .flatMap(rulesOf)
    .map((applied, index) => ({ applied, index, issuer: (0,fields/* textAt */.$6)(applied.rule, 'issuer') }))
    .sort((left, right) => (0,order/* byCodePoint */.HH)(left.issuer, right.issuer) || left.index - right.index)
    .map(({ applied }) => applied) };

// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/mesh/evaluate/condition-key.ts
var condition_key = __webpack_require__(86942);
// EXTERNAL MODULE: ./src/mesh/evaluate/template.ts
var template = __webpack_require__(37427);
// EXTERNAL MODULE: ./src/mesh/provider-decides.ts
var provider_decides = __webpack_require__(1604);
;// CONCATENATED MODULE: ./src/mesh/resolve/deciding-headers.ts

/** Headers by which a proxy behind finds a token, an address, a host or a path, whatever any policy says. */
const always = [
    ':authority',
    ':method',
    ':path',
    'authorization',
    'cookie',
    'forwarded',
    'host',
    'x-envoy-external-address',
    'x-envoy-original-path',
    'x-forwarded-client-cert',
    'x-forwarded-for',
    'x-forwarded-proto',
];
const found = new WeakMap();
/** Names of headers, in lower case, by which some policy decides; `any` where a program outside is asked, which sees all. */
const decidingHeaders = function (state) {
    let names = found.get(state);
    if (names === undefined) {
        names = find(state);
        found.set(state, names);
    }
    return names;
};
const find = function ({ objects }) {
    const names = new Set(always);
    for (const { key, content } of objects) {
        if (key.kind === 'AuthorizationPolicy') {
            if ((0,fields/* textAt */.$6)(content, 'spec', 'action') === 'CUSTOM')
                return 'any';
            for (const condition of (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'when'))) {
                const name = /^request\.headers\[(.*)\]$/.exec((0,fields/* textAt */.$6)(condition, 'key'))?.[1];
                if (name !== undefined)
                    names.add(name.toLowerCase());
            }
        }
        if (key.kind === 'RequestAuthentication')
            for (const header of (0,fields/* objectsAt */.yR)(content, 'spec', 'jwtRules').flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'fromHeaders')))
                names.add((0,fields/* textAt */.$6)(header, 'name').toLowerCase());
    }
    return names;
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/resolve/envoy-filter.ts


/** Contexts in which an EnvoyFilter reaches a listener that takes requests in; missing is ANY. */
const inbound = new Set(['', 'ANY', 'SIDECAR_INBOUND', 'GATEWAY', 'WAYPOINT']);
/**
 * Fields of a cluster that decide neither where its requests go nor as whom: not its endpoints, nor its TLS. One that is
 * added or removed alone takes no request from where it went.
 */
const harmlessClusterFields = new Set([
    'alt_stat_name',
    'circuit_breakers',
    'common_http_protocol_options',
    'common_lb_config',
    'connect_timeout',
    'dns_failure_refresh_rate',
    'dns_lookup_family',
    'dns_refresh_rate',
    'health_checks',
    'http2_protocol_options',
    'http_protocol_options',
    'ignore_health_on_host_removal',
    'lb_policy',
    'least_request_lb_config',
    'max_requests_per_connection',
    'name',
    'outlier_detection',
    'per_connection_buffer_limit_bytes',
    'respect_dns_ttl',
    'ring_hash_lb_config',
    'track_cluster_stats',
    'typed_extension_protocol_options',
    'upstream_connection_options',
    'upstream_http_protocol_options',
]);
/** Parts of the bootstrap that only count and trace; others bring listeners, an administrator's port or runtime flags. */
const harmlessBootstrapFields = new Set([
    'cluster_manager',
    'stats_config',
    'stats_flush_interval',
    'stats_server_version_override',
    'stats_sinks',
    'tracing',
    'watchdog',
    'watchdogs',
]);
const http = 'type.googleapis.com/envoy.extensions.filters.http.';
/**
 * HTTP filters that read nothing that a policy reads, change nothing of it, and let nothing past the policies. The type of
 * the configuration says what a filter is; its name is only a name.
 */
const harmlessFilters = new Set([
    'bandwidth_limit.v3.BandwidthLimit',
    'buffer.v3.Buffer',
    'compressor.v3.Compressor',
    'decompressor.v3.Decompressor',
    'fault.v3.HTTPFault',
    'grpc_stats.v3.FilterConfig',
    'local_ratelimit.v3.LocalRateLimit',
    'ratelimit.v3.RateLimit',
].map((type) => http + type));
const connectionManager = 'envoy.filters.network.http_connection_manager';
/** Fields of the connection manager that decide neither path, address, identity nor filters. */
const harmlessManagerFields = new Set([
    '@type',
    'access_log',
    'access_log_options',
    'common_http_protocol_options',
    'delayed_close_timeout',
    'drain_timeout',
    'http2_protocol_options',
    'local_reply_config',
    'max_request_headers_kb',
    'request_headers_timeout',
    'request_timeout',
    'server_header_transformation',
    'server_name',
    'stat_prefix',
    'stream_idle_timeout',
    'tracing',
]);
/** Fields of routes that take effect after the policies; per-filter settings can switch the policies off. */
const harmlessRouteFields = new Set([
    'name',
    'response_headers_to_add',
    'response_headers_to_remove',
    'retry_policy',
    'decorator',
    'metadata',
    'stat_prefix',
]);
const harmlessActionFields = new Set(['timeout', 'idle_timeout', 'retry_policy', 'rate_limits', 'max_stream_duration']);
const hasOnly = function (object, names) { return Object.keys(object).every((name) => names.has(name)) };
/** Names of the headers that a route adds or takes away. */
const headersIn = function (name, value) {
    const list = Array.isArray(value) ? value : undefined;
    if (name === 'request_headers_to_remove')
        return list?.map((one) => (typeof one === 'string' ? one : ''));
    return name === 'request_headers_to_add' ? list?.map((one) => (0,fields/* textAt */.$6)(one, 'header', 'key')) : undefined;
};
const isOnlyForPrograms = function (name, value, behind) {
    const headers = headersIn(name, value);
    if (headers === undefined || behind === 'any')
        return headers?.length === 0;
    return behind === 'none' || headers.every((header) => header !== '' && !behind.has(header.toLowerCase()));
};
const isHarmlessRoute = function (value, behind) { return Object.entries(value).every(([name, inner]) => harmlessRouteFields.has(name) ||
    isOnlyForPrograms(name, inner, behind) ||
    name === 'rate_limits' ||
    (name === 'route' && (0,json/* isJsonObject */.OW)(inner) && hasOnly(inner, harmlessActionFields))) };
const typeOf = function (value) { return (0,fields/* textAt */.$6)(value, 'typed_config', '@type') };
/**
 * Whether one patch leaves alone whatever decides a request: the inbound RBAC and JWT filters, and every request field
 * that a policy may read, here or, of headers, at a proxy behind. What is not known to be harmless is not.
 */
const isHarmlessPatch = function (patch, behind = 'none') {
    const place = (0,fields/* textAt */.$6)(patch, 'applyTo');
    const context = (0,fields/* textAt */.$6)(patch, 'match', 'context');
    if (!inbound.has(context))
        return true;
    const operation = (0,fields/* textAt */.$6)(patch, 'patch', 'operation');
    const value = (0,fields/* objectAt */.lJ)(patch, 'patch', 'value');
    switch (place) {
        case 'CLUSTER':
            return operation !== 'MERGE' || hasOnly(value, harmlessClusterFields);
        case 'BOOTSTRAP':
            return hasOnly(value, harmlessBootstrapFields);
        case 'HTTP_FILTER':
            return (operation.startsWith('INSERT') || operation === 'ADD') && harmlessFilters.has(typeOf(value));
        case 'NETWORK_FILTER':
            return (operation === 'MERGE' &&
                (0,fields/* textAt */.$6)(value, 'name') === connectionManager &&
                hasOnly(value, new Set(['name', 'typed_config'])) &&
                hasOnly((0,fields/* objectAt */.lJ)(value, 'typed_config'), harmlessManagerFields));
        case 'HTTP_ROUTE':
        case 'VIRTUAL_HOST':
            return (operation === 'MERGE' &&
                (0,fields/* member */.Dc)(patch, 'patch') !== undefined &&
                isHarmlessRoute(value, context === 'SIDECAR_INBOUND' ? 'none' : behind));
        default:
            return false;
    }
};
/** Names of the filters that Istio installs itself: statistics and metadata exchange, which decide nothing. */
const ownName = /^(stats-filter|tcp-stats-filter|metadata-exchange|tcp-metadata-exchange)-\d+\.\d+(-.*)?$/;
const ownTypes = new Set([
    'type.googleapis.com/stats.PluginConfig',
    'type.googleapis.com/io.istio.http.peer_metadata.Config',
    'type.googleapis.com/envoy.tcp.metadataexchange.config.MetadataExchange',
]);
/** Code that is compiled into Istio's proxy, by the name under which older versions install it. */
const ownCode = new Set(['envoy.wasm.stats', 'envoy.wasm.null.stats', 'envoy.wasm.metadata_exchange']);
/** A filter, or the filters of a cluster and nothing else of it. */
const isOwnPatch = function (patch) {
    const value = (0,fields/* objectAt */.lJ)(patch, 'patch', 'value');
    const filters = (0,fields/* objectsAt */.yR)(value, 'filters');
    if ((0,fields/* textAt */.$6)(patch, 'applyTo') !== 'CLUSTER')
        return isOwnCode(value);
    return filters.length > 0 && hasOnly(value, new Set(['filters'])) && filters.every(isOwnCode);
};
const isOwnCode = function (filter) {
    const config = (0,fields/* objectAt */.lJ)(filter, 'typed_config');
    if (ownTypes.has((0,fields/* textAt */.$6)(config, '@type')))
        return true;
    const virtualMachine = (0,fields/* objectAt */.lJ)(config, 'value', 'config', 'vm_config');
    return ((0,fields/* textAt */.$6)(config, '@type') === 'type.googleapis.com/udpa.type.v1.TypedStruct' &&
        (ownTypes.has((0,fields/* textAt */.$6)(config, 'type_url')) ||
            ((0,fields/* textAt */.$6)(virtualMachine, 'runtime') === 'envoy.wasm.runtime.null' &&
                ownCode.has((0,fields/* textAt */.$6)(virtualMachine, 'code', 'local', 'inline_string')))));
};
/** Both name and content have to be Istio's: anybody can take the name. */
const isOwnFilter = function (object, rootNamespace) { return object.key.namespace === rootNamespace &&
    ownName.test(object.key.name) &&
    (0,fields/* objectsAt */.yR)(object.content, 'spec', 'configPatches').every((patch) => isOwnPatch(patch) || isHarmlessPatch(patch, 'any')) };

;// CONCATENATED MODULE: ./src/mesh/resolve/inserted-filter.ts

const insertions = new Set(['INSERT_FIRST', 'INSERT_BEFORE', 'INSERT_AFTER']);
const managers = new Set([
    '',
    'envoy.filters.network.http_connection_manager',
    'envoy.http_connection_manager',
]);
/** Filters that Istio puts into every connection manager, whatever the policies; '' is the start or the end of the list. */
const everywhere = new Set([
    '',
    'envoy.filters.http.cors',
    'envoy.filters.http.fault',
    'envoy.filters.http.router',
    'envoy.router',
]);
/**
 * What would make the inserted filter more than a function of the request: the filters of Istio that decide, and what
 * they say and read beside the request (metadata, filter state, what a dry run found).
 */
const ofPolicies = /rbac|jwt|authn|metadata|filter_?state|shadow|dry_?run/i;
const inserted_filter_hasOnly = function (object, names) { return Object.keys(object).every((name) => names.includes(name)) };
/**
 * Whether a patch does no more than insert one HTTP filter of its own, at a place that Istio's filters of policies do not
 * say. Where such a filter stands does then not change with policies or their tokens, nor does it take one of theirs away.
 */
const insertsFilterAlone = function (patch) {
    const match = (0,fields/* objectAt */.lJ)(patch, 'match');
    const chain = (0,fields/* objectAt */.lJ)(match, 'listener', 'filterChain');
    const value = (0,fields/* objectAt */.lJ)(patch, 'patch', 'value');
    return ((0,fields/* textAt */.$6)(patch, 'applyTo') === 'HTTP_FILTER' &&
        inserted_filter_hasOnly(patch, ['applyTo', 'match', 'patch']) &&
        inserted_filter_hasOnly(match, ['context', 'listener']) &&
        inserted_filter_hasOnly((0,fields/* objectAt */.lJ)(match, 'listener'), ['filterChain']) &&
        inserted_filter_hasOnly(chain, ['filter']) &&
        managers.has((0,fields/* textAt */.$6)(chain, 'filter', 'name')) &&
        everywhere.has((0,fields/* textAt */.$6)(chain, 'filter', 'subFilter', 'name')) &&
        inserted_filter_hasOnly((0,fields/* objectAt */.lJ)(patch, 'patch'), ['operation', 'value']) &&
        insertions.has((0,fields/* textAt */.$6)(patch, 'patch', 'operation')) &&
        inserted_filter_hasOnly(value, ['name', 'typed_config']) &&
        (0,fields/* textAt */.$6)(value, 'typed_config', '@type') !== '' &&
        !ofPolicies.test(JSON.stringify(patch)));
};

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/resolve/istiod-flags.ts
var istiod_flags = __webpack_require__(65938);
// EXTERNAL MODULE: ./src/manifests/negative-field.ts
var negative_field = __webpack_require__(55350);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/resolve/later-fields.ts







const unknownOf = function (object, field, settings) { return ({
    code: 'FIELD_OF_LATER_VERSION',
    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has ${field}, which Istio ${(0,version/* versionText */.KA)(settings.istioVersion)} does not know: it is lost, or the object is refused`,
    identity: `later:${field}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
    effect: 'anything',
}) };
/** `targetRef` came with 1.20 and `targetRefs` with 1.22: without them a policy would hold for its whole namespace. */
const laterTargets = function (objects, settings) {
    if ((0,version/* hasFix */.EQ)(settings.istioVersion, [22, 0]))
        return [];
    return objects.flatMap((object) => {
        if ((0,attachment/* targetOf */.$r)(object).refs.length === 0)
            return [];
        if ((0,fields/* objectsAt */.yR)(object.content, 'spec', 'targetRefs').length > 0)
            return [unknownOf(object, 'targetRefs', settings)];
        return (0,version/* hasFix */.EQ)(settings.istioVersion, [20, 0]) ? [] : [unknownOf(object, 'targetRef', settings)];
    });
};
/** Fields of a source that this version does not know. */
const missingIn = function ({ istioVersion }) { return Object.entries(vocabulary/* sourceFields */.r9).flatMap(([name, { since }]) => (0,version/* hasFix */.EQ)(istioVersion, since) ? [] : [name, (0,negative_field/* negativeField */.W)(name)]) };
/** A source of which nothing is left is not one that takes everybody: the webhook refuses it. */
const isLost = function (source, missing) {
    const named = Object.keys(source).filter((name) => (0,fields/* textsAt */.i1)(source, name).length > 0);
    return named.length > 0 && named.every((name) => missing.includes(name));
};
/** Sources that only have fields which this version does not know (istio-semantics \u00a71). */
const laterSources = function (policies, settings) {
    const missing = missingIn(settings);
    if (missing.length === 0)
        return [];
    return policies.flatMap(({ object, rules }) => {
        const lost = (rules ?? [])
            .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'from'))
            .map((from) => (0,fields/* objectAt */.lJ)(from, 'source'))
            .find((source) => isLost(source, missing));
        const [field] = lost === undefined ? [] : missing.filter((name) => (0,fields/* member */.Dc)(lost, name) !== undefined);
        return field === undefined ? [] : [unknownOf(object, field, settings)];
    });
};

;// CONCATENATED MODULE: ./src/mesh/resolve/unknown-conditions.ts







/**
 * Keys of `when` that no version of Istio has up to the mesh's own. A version of the tables refuses them, or leaves the
 * rule out (istio-semantics \u00a72.1); a newer one, or one that is only assumed, may know them and test them.
 */
const unknownConditions = function (policies, settings) {
    const { istioVersion } = settings;
    if ((0,version/* isInTables */.T6)(istioVersion))
        return [];
    return policies.flatMap(({ object, rules }) => {
        const keys = (rules ?? [])
            .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'when'))
            .map((condition) => (0,fields/* textAt */.$6)(condition, 'key'))
            .filter((text) => {
            const name = (0,condition_key/* readNameOfAnyVersion */.p)(text)?.key;
            return name === undefined || !(0,version/* hasFix */.EQ)(istioVersion, vocabulary/* conditionKeys */.Ee[name].since);
        });
        if (keys.length === 0)
            return [];
        const named = [...new Set(keys)].sort(order/* byCodePoint */.HH).map((key) => JSON.stringify(key));
        const whose = istioVersion.assumed === true
            ? `the version of Istio is not known, and ${(0,version/* versionText */.KA)(istioVersion)} does not know it`
            : `Istio ${(0,version/* versionText */.KA)(istioVersion)} is newer than the versions that meshgate knows`;
        return [
            {
                code: 'UNKNOWN_CONDITION',
                what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has a condition on ${named.join(', ')}: ${whose}`,
                identity: `condition:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
                effect: 'anything',
            },
        ];
    });
};

// EXTERNAL MODULE: ./src/mesh/validate/kinds.ts
var kinds = __webpack_require__(89787);
// EXTERNAL MODULE: ./src/mesh/validate/schema.ts
var validate_schema = __webpack_require__(92257);
;// CONCATENATED MODULE: ./src/mesh/resolve/unknown-fields.ts



const none = { unknown: [], mistyped: [] };
const unknown_fields_found = new WeakMap();
const strangeParts = function (object) {
    const known = unknown_fields_found.get(object);
    if (known !== undefined)
        return known;
    const schema = kinds/* schemas */.j.get(object.key.kind);
    const spec = (0,kinds/* specOf */.r)(object.content);
    let parts = none;
    if (schema !== undefined && !(0,validate_schema/* isWellFormed */.UC)(spec, schema)) {
        const { unknown, mistyped } = (0,validate_schema/* checkSchema */._U)(spec, schema);
        parts = {
            unknown: [...unknown].sort((left, right) => (0,order/* byCodePoint */.HH)(left.path, right.path)),
            mistyped: [...mistyped].sort(order/* byCodePoint */.HH),
        };
    }
    unknown_fields_found.set(object, parts);
    return parts;
};

// EXTERNAL MODULE: ./src/mesh/resolve/unserved-objects.ts
var unserved_objects = __webpack_require__(65079);
;// CONCATENATED MODULE: ./src/mesh/resolve/unknowns.ts


















const envoyFilterApplies = function (object, subject, settings) {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const refs = (0,attachment/* targetOf */.$r)(object).refs;
    if (refs.length > 0)
        return (0,attachment/* attaches */.sT)((0,attachment/* targetOf */.$r)(object), subject, attachmentOf(settings));
    const here = object.key.namespace === subject.namespace || object.key.namespace === settings.rootNamespace;
    return here && (0,attachment/* selects */.ko)((0,fields/* textMapAt */.Pf)(spec, 'workloadSelector', 'labels'), subject.labels);
};
const attachmentOf = function (settings) { return ({
    rootNamespace: settings.rootNamespace,
    selectorsOnGateways: true,
}) };
/** Extensions that stand in a proxy's path and whose verdict is not modelled. */
const extensions = function (state, objects, subject, settings) {
    // What a sidecar takes in goes to the program beside it.
    const behind = subject.proxy === 'sidecar' ? 'none' : decidingHeaders(state);
    return objects.flatMap((object) => {
        const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
        const identity = `${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`;
        if (object.key.kind === 'EnvoyFilter') {
            if (isOwnFilter(object, settings.rootNamespace) || !envoyFilterApplies(object, subject, settings))
                return [];
            const patches = (0,fields/* objectsAt */.yR)(spec, 'configPatches').filter((patch) => !isHarmlessPatch(patch, behind));
            if (patches.length === 0)
                return [];
            return [
                {
                    code: 'ENVOY_FILTER',
                    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} changes the proxy's own configuration`,
                    identity,
                    effect: 'anything',
                    ...(patches.every(insertsFilterAlone) ? { ofRequests: true } : {}),
                },
            ];
        }
        if (!(0,attachment/* attaches */.sT)((0,attachment/* targetOf */.$r)(object), subject, attachmentOf(settings)))
            return [];
        return [
            { code: 'WASM_PLUGIN', what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} runs code in the proxy`, identity, effect: 'anything' },
        ];
    });
};
const unreadKinds = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
const unreadOf = new WeakMap();
/** Kinds that were asked for and not given: there may be objects that nobody saw. The same for all of a namespace. */
const unread = function (state, namespaces) {
    const known = unreadOf.get(state) ?? new Map();
    unreadOf.set(state, known);
    const key = namespaces.join(',');
    const found = known.get(key) ?? findUnread(state, namespaces);
    known.set(key, found);
    return found;
};
const findUnread = function (state, namespaces) {
    const out = [];
    const refused = (group, kind, namespace) => {
        const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
        const read = of(namespace) ?? of('*');
        return read?.status === 'forbidden' ? read : undefined;
    };
    /** Of several texts each has its own. */
    const keysOf = (kinds, namespace) => {
        const all = state.reads.filter((read) => read.status === 'forbidden' &&
            [namespace, '*'].includes(read.namespace) &&
            kinds.some(([group, kind]) => read.group === group && read.kind === kind));
        return all.some((read) => read.keys === undefined) ? 'any' : new Set(all.flatMap((read) => read.keys ?? []));
    };
    const told = (kind, namespace, { because }) => because === undefined
        ? `${kind} objects of namespace ${namespace} may not be read`
        : `${kind} objects of namespace ${namespace} are not all known: ${because}`;
    for (const namespace of namespaces) {
        for (const kind of unreadKinds) {
            const read = refused('security.istio.io', kind, namespace);
            if (read !== undefined)
                out.push({
                    code: 'NAMESPACE_UNREAD',
                    what: told(kind, namespace, read),
                    identity: `unread:security.istio.io/${kind}/${namespace}`,
                    effect: 'anything',
                    unread: kind,
                    keys: keysOf([['security.istio.io', kind]], namespace),
                });
        }
        // What keeps several of these from being read is told once.
        const extending = extendingKinds.flatMap(({ group, kind }) => {
            const read = refused(group, kind, namespace);
            return read === undefined ? [] : [{ group, kind, read }];
        });
        for (const alike of (0,group_by/* groupBy */.$)(extending, ({ read }) => read.because ?? '').values()) {
            const [first] = alike;
            if (first === undefined)
                continue;
            out.push({
                code: 'NAMESPACE_UNREAD',
                what: told(alike.map(({ kind }) => kind).join(', '), namespace, first.read),
                identity: `unread:${alike.map(({ group, kind }) => `${group}/${kind}`).join(',')}/${namespace}`,
                effect: 'anything',
                keys: keysOf(alike.map(({ group, kind }) => [group, kind]), namespace),
            });
        }
    }
    return out;
};
const extendingKinds = [
    { group: 'networking.istio.io', kind: 'EnvoyFilter' },
    { group: 'networking.istio.io', kind: 'Sidecar' },
    { group: 'extensions.istio.io', kind: 'WasmPlugin' },
];
/**
 * What a CUSTOM provider answers. One provider that the mesh defines is asked; an undefined one, or a second at the
 * same workload, makes the rules deny (istio-semantics \u00a71, \u00a72.8), which is no unknown.
 */
const customProvider = function (custom, settings) {
    const providers = [...new Set(custom.map((policy) => policy.provider ?? ''))];
    const [provider] = providers;
    if (provider === undefined || providers.length > 1)
        return [];
    const kind = settings.extensionProviders.get(provider);
    if (kind !== 'http' && kind !== 'grpc')
        return [];
    const rules = custom.map((policy) => `${(0,ports_object/* keyText */.Pu)(policy.object.key)}@${(0,digest/* objectDigest */.A2)(policy.object)}`).join(',');
    return [
        {
            code: 'CUSTOM_PROVIDER',
            what: (0,provider_decides/* providerDecides */.x)(provider, custom),
            identity: `custom:${kind}:${provider}:${rules}`,
            effect: 'only denies',
            asks: (0,provider_decides/* askedOf */.i)(provider, custom),
        },
    ];
};
/** Templates that Envoy refuses, and with them the whole listener: the proxy keeps what it had. */
const refusedTemplates = function (policies, settings) {
    if (!(0,version/* hasFix */.EQ)(settings.istioVersion, [22, 0]))
        return [];
    return policies.flatMap(({ object, rules }) => {
        const refused = (rules ?? [])
            .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'to'))
            .flatMap((to) => [...(0,fields/* textsAt */.i1)(to, 'operation', 'paths'), ...(0,fields/* textsAt */.i1)(to, 'operation', 'notPaths')])
            .filter((path) => (0,template/* isTemplate */.Fl)(path) && (0,template/* compileTemplate */.Gq)(path) === undefined);
        if (refused.length === 0)
            return [];
        return [
            {
                code: 'TEMPLATE_REFUSED',
                what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has the path template ${refused.map((path) => JSON.stringify(path)).join(', ')}, which Envoy refuses with the whole listener`,
                identity: `template:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
                effect: 'anything',
            },
        ];
    });
};
const unknownText = function (unknown) {
    const near = [...new Set(unknown.flatMap((field) => field.near ?? []))];
    const meant = near.length === 0 ? '' : ` (did you mean ${near.map((name) => JSON.stringify(name)).join(', ')}?)`;
    return `${unknown.map(({ path }) => path).join(', ')}, which is no field that Istio is known to read${meant}`;
};
/** Fields that no version of the kinds has: the API server may prune them, a newer Istio may read them. */
const strange = function (objects) { return objects.flatMap((object) => {
    const { unknown, mistyped } = strangeParts(object);
    const [first] = unknown;
    const of = (code, what) => ({
        code,
        what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has ${what}`,
        identity: `${code === 'UNKNOWN_FIELD' ? 'field' : 'type'}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
        effect: 'anything',
    });
    return [
        ...(first === undefined
            ? []
            : [{ ...of('UNKNOWN_FIELD', unknownText(unknown)), where: object.locate(first.pointer) }]),
        ...(mistyped.length === 0
            ? []
            : [of('VALUE_OF_ANOTHER_TYPE', `${mistyped.join(', ')} of another type: the API server refuses the object`)]),
    ];
}) };
/** Header names, claims and paths aside, an `experimental.envoy.filters.*` condition reads what other filters say. */
const experimental = function (policies) { return policies.flatMap((policy) => {
    const keys = (policy.rules ?? [])
        .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'when'))
        .map((condition) => (0,fields/* textAt */.$6)(condition, 'key'))
        .filter((key) => (0,condition_key/* readNameOfAnyVersion */.p)(key)?.key === 'experimental.envoy.filters.');
    if (keys.length === 0)
        return [];
    return [
        {
            code: 'FILTER_METADATA',
            what: `${(0,ports_object/* keyTitle */.Gv)(policy.object.key)} asks for ${[...new Set(keys)].sort(order/* byCodePoint */.HH).join(', ')}, which another filter sets`,
            identity: `metadata:${(0,ports_object/* keyText */.Pu)(policy.object.key)}@${(0,digest/* objectDigest */.A2)(policy.object)}`,
            effect: 'anything',
        },
    ];
}) };
/** Everything at one proxy that is not modelled, sorted and without repeats. */
const findUnknowns = function (state, extensionObjects, subject, settings, stage, namespaces, peerAuthentications, referring) {
    const policies = [...stage.allow, ...stage.deny, ...stage.custom];
    const envoy = subject.proxy !== 'ztunnel';
    const found = [
        ...(envoy ? extensions(state, extensionObjects, subject, settings) : []),
        ...unread(state, namespaces),
        ...(envoy ? customProvider(stage.custom, settings) : []),
        ...strange([
            ...policies.map((policy) => policy.object),
            ...new Set(stage.jwtRules.map((rule) => rule.object)),
            ...peerAuthentications,
        ]),
        ...(envoy ? experimental(policies) : []),
        ...(envoy ? refusedTemplates(policies, settings) : []),
        ...unknownConditions(policies, settings),
        ...(0,unserved_objects/* unservedObjects */.$)(state, settings, namespaces),
        ...laterSources(policies, settings),
        ...laterTargets(referring, settings),
        ...(0,istiod_flags/* istiodUnknowns */.g)(state, subject.proxy),
    ];
    const unique = new Map(found.map((unknown) => [unknown.identity, unknown]));
    return [...unique.values()].sort((left, right) => (0,order/* byCodePoint */.HH)(left.identity, right.identity));
};

;// CONCATENATED MODULE: ./src/mesh/resolve/stages.ts










const withUnknowns = function (built, unknowns) { return unknowns.length === 0
    ? built
    : { ...built, stage: { ...built.stage, unknowns: [...built.stage.unknowns, ...unknowns] } } };
/** ztunnel gets neither policies with a target reference nor AUDIT and CUSTOM ones (istio-semantics \u00a72.12). */
const forZtunnel = function (policies) {
    const { allow, deny } = (0,resolve_policies/* sortPolicies */.Zv)(policies);
    return { allow, deny, audit: [], custom: [] };
};
/** A pod's own `proxy.istio.io/config` over the mesh's `numTrustedProxies`; unreadable text is istiod's default. */
const ownTrustedProxies = function (annotations) {
    const text = Object.hasOwn(annotations, 'proxy.istio.io/config') ? annotations['proxy.istio.io/config'] : undefined;
    if (text === undefined)
        return undefined;
    try {
        return (0,fields/* numberAt */.tk)((0,dist.parse)(text, { maxAliasCount: 10, prettyErrors: false }), 'gatewayTopology', 'numTrustedProxies');
    }
    catch {
        return undefined;
    }
};
/** A pod's own `connectionSettings` (istio-semantics \u00a72.3). */
const ownConnectionSettings = function (annotations) {
    const text = Object.hasOwn(annotations, 'proxy.istio.io/config') ? annotations['proxy.istio.io/config'] : undefined;
    if (text === undefined || !/\bconnectionSettings\b/.test(text))
        return [];
    return [
        {
            code: 'CONNECTION_SETTINGS',
            what: 'the annotation proxy.istio.io/config of its pods has connectionSettings, which may normalise paths otherwise',
            identity: `connectionSettings:${(0,digest/* digestOf */.ol)(text)}`,
            effect: 'anything',
        },
    ];
};
/** A Sidecar with `ingress` says where its workloads listen instead of their Services, with TLS of its own. */
const ingressOf = function (sidecars, subject, settings) { return sidecars
    .filter(({ key, content }) => (key.namespace === subject.namespace || key.namespace === settings.rootNamespace) &&
    (0,fields/* objectsAt */.yR)(content, 'spec', 'ingress').length > 0 &&
    (0,attachment/* selects */.ko)((0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels'), subject.labels))
    .map((object) => ({
    code: 'SIDECAR_INGRESS',
    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has listeners of its own`,
    identity: `ingress:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
    effect: 'anything',
})) };
/** No policy applies. */
const noPolicies = { allow: [], deny: [], audit: [], custom: [], jwtRules: [] };
/** Modes at a workload; where nothing sets one they are the same for all. */
const mutualTlsAt = function (index, rootNamespace, workload) {
    const { namespace, labels } = workload;
    const own = index.peer.selecting(namespace, labels);
    const root = namespace === rootNamespace ? [] : index.peer.selecting(rootNamespace, labels);
    if (own.length + root.length === 0)
        return unset;
    return (0,peer_authentication/* resolveMutualTls */.G)([...own, ...root], rootNamespace, workload);
};
const unset = { mode: 'PERMISSIVE', ports: new Map(), unset: new Set(['']), by: [], unknowns: [] };
/** Everything that one proxy enforces, before any port is looked at. */
const buildStage = function (state, index, settings, subject, annotations, peer) {
    const namespaces = (0,attachment/* consultedNamespaces */.a9)(subject, settings.rootNamespace);
    const mutualTls = mutualTlsAt(index, settings.rootNamespace, subject);
    const interception = (0,resolve_interception/* interceptionOf */.k)(subject.proxy, annotations);
    const isRead = (kind) => namespaces.every((namespace) => (0,ports_object/* isWhollyRead */.A2)(state, 'security.istio.io', kind, namespace));
    const mutualTlsRead = isRead('PeerAuthentication');
    if (subject.proxy === 'none')
        return {
            stage: { proxy: 'none', ...noPolicies, unknowns: [], peer },
            mutualTls: { ...mutualTls, unknowns: [] },
            mutualTlsRead,
            interception,
        };
    const attached = index.authorization.attached(subject, attachmentOf(settings));
    const policies = subject.proxy === 'ztunnel' ? forZtunnel(attached) : (0,resolve_policies/* sortPolicies */.Zv)(attached);
    const envoy = subject.proxy !== 'ztunnel';
    const jwtRules = envoy ? orderJwtRules(index.request.attached(subject, attachmentOf(settings)), namespaces) : [];
    const usesPeer = subject.proxy === 'sidecar' || subject.proxy === 'ztunnel';
    const trusted = subject.proxy === 'gateway' ? ownTrustedProxies(annotations) : undefined;
    const stage = { ...policies, jwtRules };
    const unknowns = findUnknowns(state, index.extensions, subject, settings, stage, namespaces, usesPeer ? mutualTls.by : [], namespaces.flatMap((namespace) => [
        ...index.authorization.referring(namespace),
        ...index.request.referring(namespace),
    ]));
    return {
        mutualTls,
        mutualTlsRead,
        interception,
        stage: {
            proxy: subject.proxy,
            ...stage,
            ...(envoy && !isRead('RequestAuthentication') ? { tokensUnread: true } : {}),
            unknowns: [
                ...unknowns,
                ...(envoy ? ownConnectionSettings(annotations) : []),
                ...(usesPeer ? mutualTls.unknowns : []),
                ...(subject.proxy === 'sidecar' ? ingressOf(index.sidecars, subject, settings) : []),
                ...interception.unknowns,
            ],
            peer,
            ...(trusted === undefined ? {} : { trustedProxies: trusted }),
        },
    };
};
const serverModes = {
    none: 'DISABLE',
    simple: 'DISABLE',
    optional: 'PERMISSIVE',
    mutual: 'STRICT',
};
/** No server listens there: said with a policy that matches nothing, so that every evaluator denies. */
const stages_closed = function (gateway) { return ({ object: gateway, action: 'ALLOW', rules: undefined }) };
/** The stage of one port. `servers` counts for gateways alone. */
const stageAtPort = function ({ stage, mutualTls, mutualTlsRead, interception }, port, servers) {
    const proxy = stage.proxy;
    const past = interception.past(port);
    // Whether a proxy stands there at all, or which workload is meant, still counts; what it would run does not.
    if (past !== undefined)
        return {
            proxy: 'none',
            mutualTls: 'PERMISSIVE',
            ...noPolicies,
            unknowns: stage.unknowns.filter(({ code }) => code === 'NAMESPACE_UNREAD' || code === 'WORKLOADS_DIFFER'),
            peer: stage.peer,
            past,
        };
    const isSaid = !mutualTls.unset.has(mutualTls.ports.has(port) ? port : '');
    const unread = mutualTlsRead || isSaid ? {} : { mutualTlsUnread: true };
    switch (proxy) {
        case 'sidecar':
            return { ...stage, ...unread, mutualTls: mutualTls.ports.get(port) ?? mutualTls.mode };
        case 'ztunnel': {
            // DISABLE is not converted: ztunnel takes it for PERMISSIVE (istio-semantics \u00a72.12).
            const mode = mutualTls.ports.get(port) ?? mutualTls.mode;
            return { ...stage, ...unread, mutualTls: mode === 'STRICT' ? 'STRICT' : 'PERMISSIVE' };
        }
        case 'waypoint':
            return { ...stage, mutualTls: 'STRICT' };
        case 'none':
            return { ...stage, mutualTls: 'PERMISSIVE' };
        case 'gateway': {
            const server = servers?.get(port);
            if (server !== undefined)
                return { ...stage, mutualTls: serverModes[server.tls], serverTls: server.tls };
            const [other] = servers?.values() ?? [];
            if (other === undefined || port === 0)
                return { ...stage, mutualTls: 'PERMISSIVE' };
            return { ...stage, mutualTls: 'PERMISSIVE', allow: [stages_closed(other.object)] };
        }
    }
};


/***/ }),

/***/ 65079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unservedObjects),
/* harmony export */   T: () => (/* binding */ inertObjects)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _served_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91374);




/** Groups that Istio gave up before 1.8: no version from there on reads an object of them, and none that comes will. */
const leftBehind = new Set(['authentication.istio.io', 'config.istio.io', 'rbac.istio.io']);
const unservedOf = new WeakMap();
const findUnserved = function (state, { istioVersion }) {
    const byVersion = unservedOf.get(state) ?? new Map();
    unservedOf.set(state, byVersion);
    const known = byVersion.get((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(istioVersion));
    if (known !== undefined)
        return known;
    const found = state.objects.flatMap((object) => {
        const why = (0,_served_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .unservedKind */ .x)(object, istioVersion);
        if (why === undefined)
            return [];
        const unknown = {
            code: 'KIND_NOT_SERVED',
            what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} is not an object that the API server takes: ${why}`,
            identity: `unserved:${object.apiVersion}:${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .objectDigest */ .A2)(object)}`,
            effect: 'anything',
            ...(leftBehind.has(object.key.group) ? { inert: true } : {}),
        };
        return [{ object, unknown }];
    });
    byVersion.set((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(istioVersion), found);
    return found;
};
/** Groups whose objects hold for the proxies of their own namespace, or, in the root namespace, for all. */
const ownNamespace = new Set(['security.istio.io', 'extensions.istio.io', 'telemetry.istio.io']);
/**
 * Objects whose kind or version no API server of a supported mesh knows: they are refused, so that the cluster keeps what
 * it has under that name, or nothing; a newer Istio may take them and read them otherwise. Which fields they would have
 * is as unknown, so they count wherever an object of their group could.
 */
const unservedObjects = function (state, settings, namespaces) { return findUnserved(state, settings)
    .filter(({ object: { key } }) => !ownNamespace.has(key.group) || namespaces.includes(key.namespace))
    .map(({ unknown }) => unknown) };
/** Those that nothing which runs today reads, by their names and contents. */
const inertObjects = function (state, settings) { return new Set(findUnserved(state, settings).flatMap(({ unknown }) => (unknown.inert === true ? [unknown.identity] : []))) };


/***/ }),

/***/ 15812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   UU: () => (/* binding */ hostsForNamespace),
/* harmony export */   xX: () => (/* binding */ commonHosts)
/* harmony export */ });
/** Hosts of gateways and routes: whole names, `*` or `*.example.com`; in lower case (I pkg/config/host/name.go). */
const isWild = function (host) { return host.startsWith('*') };
/** Whether every host that `inner` stands for is one of `outer`'s. */
const isWithin = function (inner, outer) {
    if (!isWild(outer))
        return inner === outer;
    if (!isWild(inner))
        return inner.endsWith(outer.slice(1));
    return inner.length >= outer.length && inner.slice(1).endsWith(outer.slice(1));
};
/** The narrower one of every pair that meets (I host/names.go: Intersection). */
const commonHosts = function (left, right) { return [
    ...new Set(left.flatMap((one) => right.flatMap((other) => (isWithin(one, other) ? [one] : isWithin(other, one) ? [other] : [])))),
] };
/** Hosts that routes of a namespace may bind to; `namespace/host`, `*` for any namespace. */
const hostsForNamespace = function (hosts, namespace) { return hosts.flatMap((host) => {
    const slash = host.indexOf('/');
    const space = host.slice(0, slash);
    return space === '*' || space === namespace ? [host.slice(slash + 1)] : [];
}) };


/***/ })

};
