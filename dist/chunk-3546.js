export const id = 3546;
export const ids = [3546];
export const modules = {

/***/ 18550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   I1: () => (/* binding */ allAddresses),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/**
 * Addresses of both families on one axis: v4 from 0, v6 from 2^128. An IPv4-mapped v6 address is not its v4 address
 * (probed: istio-semantics \u00a79).
 */
const sixth = 1n << 128n;
const allAddresses = [
    [0n, (1n << 32n) - 1n],
    [sixth, sixth + (1n << 128n) - 1n],
];
const readFour = function (text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
};
const readSix = function (text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const groups = (half) => {
        if (half === '')
            return [];
        const out = [];
        const pieces = half.split(':');
        for (const [at, piece] of pieces.entries()) {
            if (/^[0-9a-fA-F]{1,4}$/.test(piece))
                out.push(BigInt(`0x${piece}`));
            else {
                const four = at === pieces.length - 1 ? readFour(piece) : undefined;
                if (four === undefined)
                    return undefined;
                out.push(four >> 16n, four & 0xffffn);
            }
        }
        return out;
    };
    const [head, tail] = [groups(halves[0] ?? ''), halves.length === 2 ? groups(halves[1] ?? '') : []];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce((sum, group) => (sum << 16n) | group, 0n);
};
/** The place of an address on the axis; undefined where the text is none. */
const readAddress = function (text) {
    const four = readFour(text);
    if (four !== undefined)
        return four;
    const six = readSix(text);
    return six === undefined ? undefined : sixth + six;
};
/** A CIDR block or a bare address; host bits are ignored. Undefined where Istio could not read it. */
const readBlock = function (text) {
    const [base, length, ...rest] = text.split('/');
    const address = readAddress(base ?? '');
    if (address === undefined || rest.length > 0)
        return undefined;
    const width = address >= sixth ? 128 : 32;
    if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length))
        return undefined;
    const bits = length === undefined ? width : Number(length);
    if (bits > width)
        return undefined;
    const span = 1n << BigInt(width - bits);
    const offset = address >= sixth ? sixth : 0n;
    const low = offset + ((address - offset) / span) * span;
    return [[low, low + span - 1n]];
};
const addressText = function (value) {
    if (value < sixth)
        return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
    const rest = value - sixth;
    const groups = Array.from({ length: 8 }, (_, at) => ((rest >> BigInt(112 - 16 * at)) & 0xffffn).toString(16));
    // The longest run of zeros is written `::` (RFC 5952).
    let best = { at: -1, length: 1 };
    for (let at = 0; at < 8; at++) {
        let length = 0;
        while (groups[at + length] === '0')
            length++;
        if (length > best.length)
            best = { at, length };
    }
    if (best.at < 0)
        return groups.join(':');
    return `${groups.slice(0, best.at).join(':')}::${groups.slice(best.at + best.length).join(':')}`;
};


/***/ }),

/***/ 94015:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(94015, module.exports, ["CY","_t","m0","sh"], "./later-mesh.cjs")

/***/ }),

/***/ 19587:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ gatewayApiRoutes),
/* harmony export */   o4: () => (/* binding */ readGrants),
/* harmony export */   p3: () => (/* binding */ sortRoutes)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
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
const changesOf = function (filter) {
    const named = (kind) => {
        const out = new Map();
        for (const one of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(filter, kind)) {
            const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'name').toLowerCase();
            // A later one of the same name is ignored (Gateway API: HTTPHeaderFilter).
            if (!out.has(name))
                out.set(name, { kind, name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'value') });
        }
        return [...out.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
    };
    return [
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(filter, 'remove').map((name) => ({ kind: 'remove', name: name.toLowerCase(), value: '' })),
        ...named('set'),
        ...named('add'),
    ];
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
/** A backend that may not be named, or is none that is modelled, answers 500 for its share. */
const targetOf = function (ref, route, grants, more) {
    const { namespace: home, kind } = route.key;
    const namespace = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'namespace') || home;
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'name');
    const [group, of] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'group'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'kind') || 'Service'];
    const port = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(ref, 'port');
    const isHostname = group === 'networking.istio.io' && of === 'Hostname';
    if (!isHostname && !(group === '' && of === 'Service'))
        return undefined;
    if (!isHostname && !grants.allows({ kind, namespace: home }, namespace, name))
        return undefined;
    return {
        host: (isHostname ? name : `${name}.${namespace}.svc.cluster.local`).toLowerCase(),
        ...(port === undefined ? {} : { port }),
        ...(more.authority === undefined ? {} : { authority: more.authority }),
        headers: more.headers,
        mirror: more.mirror,
    };
};
const filtersOf = function (part, type) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(part, 'filters').filter((filter) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'type') === type) };
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
    const own = filtersOf(rule, 'RequestHeaderModifier').at(-1);
    const headers = own === undefined ? [] : changesOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(own, 'requestHeaderModifier'));
    const rewrite = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filtersOf(rule, 'URLRewrite').at(-1), 'urlRewrite');
    const authority = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rewrite, 'hostname') || undefined;
    const backends = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'backendRefs').filter((one) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'weight') ?? 1) !== 0);
    if (backends.length === 0)
        return { kind: 'answers', what: 'status 500, no backend' };
    const sent = backends.flatMap((one) => {
        const its = filtersOf(one, 'RequestHeaderModifier').at(-1);
        const more = its === undefined ? [] : changesOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(its, 'requestHeaderModifier'));
        return targetOf(one, route, grants, { headers: [...headers, ...more], authority, mirror: false }) ?? [];
    });
    const mirrors = filtersOf(rule, 'RequestMirror').flatMap((filter) => {
        const mirror = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filter, 'requestMirror');
        const share = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(mirror, 'fraction', 'numerator') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(mirror, 'percent') ?? 100;
        if (share === 0)
            return [];
        return targetOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(mirror, 'backendRef'), route, grants, { headers, authority, mirror: true }) ?? [];
    });
    return { kind: 'sends', path: rewriteOf(rewrite, matched), targets: [...sent, ...mirrors] };
};
const isKnownBackend = function (ref) {
    const [group, kind] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'group'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ref, 'kind') || 'Service'];
    return (group === '' && kind === 'Service') || (group === 'networking.istio.io' && kind === 'Hostname');
};
const unmodelledOf = function (rule) { return [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'filters')
        .filter((filter) => !modelledFilters.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'type')))
        .map((filter) => `filter ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(filter)}`),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'backendRefs')
        .filter((ref) => !isKnownBackend(ref))
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

/***/ 71652:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(71652, module.exports, ["$x","fW","jE","mQ","z3"], "./later-mesh.cjs")

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

/***/ 4646:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v2: () => (/* binding */ routeTables),
  d: () => (/* binding */ subsetsOf),
  ih: () => (/* binding */ tableKey)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/traffic/gateway-api-routes.ts
var gateway_api_routes = __webpack_require__(19587);
// EXTERNAL MODULE: ./src/mesh/traffic/host-names.ts
var host_names = __webpack_require__(15812);
;// CONCATENATED MODULE: ./src/mesh/traffic/bound-http-routes.ts




const hostOf = function (server) { return server.hosts[0]?.replace(/^[^/]*\//, '') ?? '*' };
/** A host that another listener of the port names more closely is left to that one (I conversion.go: hostnameAllowedByIsolation). */
const isLeftToAnother = function (host, own, servers) {
    const mine = hostOf(own);
    if (mine !== '*' && !mine.startsWith('*'))
        return false;
    return servers.some((other) => other.gateway !== own.gateway &&
        other.number === own.number &&
        other.tls === own.tls &&
        hostOf(other) !== mine &&
        (mine === '*' || hostOf(other).length >= mine.length) &&
        hostOf(other) !== '*' &&
        (0,host_names/* isWithin */.UO)(host, hostOf(other)));
};
const isKindAdmitted = function (server, kind) { return server.kinds === undefined || server.kinds.includes(kind) };
const meets = function (server, namespace, hosts) { return server.hosts.some((one) => {
    const slash = one.indexOf('/');
    const [space, name] = [one.slice(0, slash), one.slice(slash + 1)];
    return (space === '*' || space === namespace) && hosts.some((host) => (0,host_names/* isWithin */.UO)(host, name) || (0,host_names/* isWithin */.UO)(name, host));
}) };
/** HTTPRoutes and GRPCRoutes by the listener and the host that they bind to, each in the Gateway API's order. */
const boundHttpRoutes = function (state, listeners, compareAges) {
    const inGroup = (...kinds) => state.objects.filter(({ key }) => key.group === 'gateway.networking.k8s.io' && kinds.includes(key.kind));
    const grants = (0,gateway_api_routes/* readGrants */.o4)(inGroup('ReferenceGrant'));
    const known = new Set(inGroup('Gateway').map(({ key }) => `${key.namespace}/${key.name}`));
    const bound = inGroup('HTTPRoute', 'GRPCRoute').flatMap((object) => {
        const { namespace, kind } = object.key;
        const routes = (0,gateway_api_routes/* gatewayApiRoutes */.NU)(object, grants);
        const named = (0,fields/* textsAt */.i1)(object.content, 'spec', 'hostnames').map((host) => host.toLowerCase());
        const hosts = named.length === 0 ? ['*'] : named;
        return (0,fields/* objectsAt */.yR)(object.content, 'spec', 'parentRefs').flatMap((parent) => {
            if (((0,fields/* textAt */.$6)(parent, 'kind') || 'Gateway') !== 'Gateway')
                return [];
            if (!['', 'gateway.networking.k8s.io'].includes((0,fields/* textAt */.$6)(parent, 'group')))
                return [];
            const gateway = `${(0,fields/* textAt */.$6)(parent, 'namespace') || namespace}/${(0,fields/* textAt */.$6)(parent, 'name')}`;
            if (!known.has(gateway))
                return hosts.map((host) => ({ gateway, host, object, routes }));
            const [section, port] = [(0,fields/* textAt */.$6)(parent, 'sectionName'), (0,fields/* numberAt */.tk)(parent, 'port') ?? 0];
            const servers = listeners.flatMap((one) => one.servers).filter((one) => one.gateway.startsWith(`${gateway}~`));
            return servers
                .filter((one) => section === '' || one.gateway === `${gateway}~${section}`)
                .filter((one) => (port === 0 || port === one.number) && isKindAdmitted(one, kind) && meets(one, namespace, hosts))
                .flatMap((one) => hosts
                .filter((host) => !isLeftToAnother(host, one, servers))
                .map((host) => ({ gateway: one.gateway, host, object, routes })));
        });
    });
    const groups = new Map();
    const ordered = [...bound].sort((left, right) => compareAges(left.object, right.object));
    const seen = new Set();
    for (const one of ordered) {
        // GRPCRoutes are merged among themselves (I route_collections.go).
        const key = `${one.object.key.kind} ${one.gateway} ${one.host}`;
        const once = `${key} ${(0,object/* keyText */.Pu)(one.object.key)}`;
        if (seen.has(once))
            continue;
        seen.add(once);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].map(([first, ...rest]) => ({
        object: first.object,
        hosts: [first.host],
        gateways: [first.gateway],
        exportTo: [],
        routes: (0,gateway_api_routes/* sortRoutes */.p3)([first, ...rest].flatMap(({ routes }) => routes)).map((route) => ({
            route,
            gateways: [],
            port: undefined,
        })),
    }));
};

// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/namespace-labels.ts
var namespace_labels = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/gateway-servers.ts
var gateway_servers = __webpack_require__(30821);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/traffic/gateway-classes.ts
/** gatewayClassName values whose gateways take requests from outside by Istio's controller (I pkg/config/kube/gateway). */
const routeClasses = new Set(['istio', 'istio-remote', '']);

// EXTERNAL MODULE: ./src/mesh/resolve/index-state.ts
var index_state = __webpack_require__(15182);
;// CONCATENATED MODULE: ./src/mesh/traffic/gateway-listeners.ts









const isHttp = function (protocol) { return ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase()) };
/** Servers whose requests are routed by host and path: HTTP, and HTTPS that ends at the gateway. */
const istioServers = function (object) { return (0,fields/* objectsAt */.yR)(object.content, 'spec', 'servers').flatMap((server) => {
    const protocol = (0,fields/* textAt */.$6)(server, 'port', 'protocol');
    const mode = (0,fields/* textAt */.$6)(server, 'tls', 'mode');
    const number = (0,fields/* numberAt */.tk)(server, 'port', 'number');
    const ends = protocol.toUpperCase() === 'HTTPS' && !['', 'PASSTHROUGH', 'AUTO_PASSTHROUGH'].includes(mode);
    if (number === undefined || !(isHttp(protocol) || ends))
        return [];
    return [
        {
            gateway: `${object.key.namespace}/${object.key.name}`,
            hosts: (0,fields/* textsAt */.i1)(server, 'hosts').map((host) => {
                const [space, name] = host.includes('/')
                    ? [host.slice(0, host.indexOf('/')), host.slice(host.indexOf('/') + 1)]
                    : ['*', host];
                return `${space === '.' ? object.key.namespace : space}/${name.toLowerCase()}`;
            }),
            number,
            tls: ends,
            redirects: (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(server, 'tls'), 'httpsRedirect') === true,
            unmodelled: [],
        },
    ];
}) };
/** Namespaces of routes that may bind to a listener, whose Namespace need not be read. */
const spacesOfRoutes = function (state) { return ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'gateway.networking.k8s.io', kind).map(({ key }) => key.namespace)) };
/** Namespaces whose routes may bind to a listener; undefined where that depends on labels that were not read. */
const admitted = function (listener, gateway, state) {
    const namespaces = (0,fields/* objectAt */.lJ)(listener, 'allowedRoutes', 'namespaces');
    switch ((0,fields/* textAt */.$6)(namespaces, 'from') || 'Same') {
        case 'All':
            return ['*'];
        case 'Selector': {
            const known = new Map((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace').map((one) => [one.key.name, one]));
            const answers = [...new Set([...known.keys(), ...spacesOfRoutes(state)])].map((name) => ({
                name,
                isTaken: (0,namespace_labels/* takesNamespace */.mV)((0,fields/* objectAt */.lJ)(namespaces, 'selector'), name, known.get(name)),
            }));
            if (answers.length === 0 || answers.some(({ isTaken }) => isTaken === undefined))
                return undefined;
            return answers.flatMap(({ name, isTaken }) => (isTaken === true ? [name] : []));
        }
        case 'None':
            return [];
        default:
            return [gateway.key.namespace];
    }
};
const askedLabels = function (listener) {
    const selector = (0,fields/* objectAt */.lJ)(listener, 'allowedRoutes', 'namespaces', 'selector');
    const pairs = Object.entries((0,fields/* textMapAt */.Pf)(selector, 'matchLabels')).map(([name, value]) => `${name}=${value}`);
    const expressions = (0,fields/* objectsAt */.yR)(selector, 'matchExpressions').map((one) => [(0,fields/* textAt */.$6)(one, 'key'), (0,fields/* textAt */.$6)(one, 'operator'), ...(0,fields/* textsAt */.i1)(one, 'values')].join(' '));
    return [...pairs, ...expressions].sort(order/* byCodePoint */.HH).join(', ');
};
/** What HTTPRoutes call a listener of a Gateway. */
const listenerName = function (gateway, listener) { return `${gateway}~${listener}` };
const listenerServers = function (object, state) { return (0,fields/* objectsAt */.yR)(object.content, 'spec', 'listeners').flatMap((listener) => {
    const protocol = (0,fields/* textAt */.$6)(listener, 'protocol');
    const number = (0,fields/* numberAt */.tk)(listener, 'port');
    const ends = protocol === 'HTTPS' && (0,fields/* textAt */.$6)(listener, 'tls', 'mode') !== 'Passthrough';
    if (number === undefined || !(protocol === 'HTTP' || ends))
        return [];
    const host = ((0,fields/* textAt */.$6)(listener, 'hostname') || '*').toLowerCase();
    const spaces = admitted(listener, object, state);
    const kinds = (0,fields/* objectsAt */.yR)(listener, 'allowedRoutes', 'kinds').map((kind) => (0,fields/* textAt */.$6)(kind, 'kind'));
    return [
        {
            gateway: listenerName(`${object.key.namespace}/${object.key.name}`, (0,fields/* textAt */.$6)(listener, 'name')),
            hosts: (spaces ?? ['*']).map((space) => `${space}/${host}`),
            number,
            tls: ends,
            redirects: false,
            ...(kinds.length === 0 ? {} : { kinds }),
            // Of which labels is part of it: other ones are another unknown.
            unmodelled: spaces === undefined ? [`namespaces that may bind by their labels (${askedLabels(listener)})`] : [],
        },
    ];
}) };
/** Pods of a Gateway: those that its selector finds, or that are made for it. */
const workloadsOf = function (gateway, workloads) {
    if (gateway.key.group === 'gateway.networking.k8s.io')
        return workloads.filter(({ namespace, labels }) => namespace === gateway.key.namespace && labels[attachment/* gatewayNameLabel */.SQ] === gateway.key.name);
    const selector = (0,fields/* textMapAt */.Pf)(gateway.content, 'spec', 'selector');
    return Object.keys(selector).length === 0 ? [] : workloads.filter(({ labels }) => (0,attachment/* selects */.ko)(selector, labels));
};
const labelsWithout = function (gateway) { return gateway.key.group === 'gateway.networking.k8s.io'
    ? { [attachment/* gatewayNameLabel */.SQ]: gateway.key.name }
    : (0,fields/* textMapAt */.Pf)(gateway.content, 'spec', 'selector') };
const isGateway = function ({ key, content }) {
    if (key.kind !== 'Gateway')
        return false;
    if (key.group === 'networking.istio.io')
        return true;
    return key.group === 'gateway.networking.k8s.io' && routeClasses.has((0,fields/* textAt */.$6)(content, 'spec', 'gatewayClassName'));
};
/** Every port of every gateway at which requests are routed. */
const gatewayListeners = function (state) {
    const gateways = state.objects.filter(isGateway);
    if (gateways.length === 0)
        return [];
    const workloads = (0,resolve_workloads/* findWorkloads */.c7)(state);
    const index = (0,index_state/* indexState */.I)(state);
    const out = new Map();
    for (const object of gateways) {
        const servers = object.key.group === 'networking.istio.io' ? istioServers(object) : listenerServers(object, state);
        const name = `${object.key.namespace}/${object.key.name}`;
        const found = workloadsOf(object, workloads);
        const places = found.length > 0
            ? found.map((workload) => ({ namespace: workload.namespace, labels: workload.labels, workload }))
            : [{ namespace: object.key.namespace, labels: labelsWithout(object), workload: undefined }];
        for (const { namespace, labels, workload } of places)
            for (const server of servers)
                for (const port of workload === undefined
                    ? [server.number]
                    : (0,gateway_servers/* targetPorts */.WG)(server.number, index.servicesOf(namespace, labels), workload.podSpec)) {
                    const key = JSON.stringify([namespace, Object.entries(labels).sort(), port]);
                    const known = out.get(key);
                    if (known === undefined)
                        out.set(key, { title: name, gateways: [name], namespace, labels, port, workload, servers: [server] });
                    else
                        out.set(key, {
                            ...known,
                            gateways: known.gateways.includes(name) ? known.gateways : [...known.gateways, name],
                            servers: [...known.servers, server],
                        });
                }
    }
    return [...out.values()];
};

// EXTERNAL MODULE: ./src/mesh/traffic/route.ts
var route = __webpack_require__(22766);
// EXTERNAL MODULE: ./src/mesh/traffic/virtual-service-routes.ts + 1 modules
var virtual_service_routes = __webpack_require__(20697);
;// CONCATENATED MODULE: ./src/mesh/traffic/route-tables.ts









/** The relative age of two objects where it is known; else by name, as for two of one second (I model/config.go). */
const agesOf = function (isOld) {
    const rank = (object) => (isOld(object) ? 0 : 1);
    const byTime = (left, right) => left.creationTimestamp === undefined || right.creationTimestamp === undefined
        ? rank(left) - rank(right)
        : (0,order/* byCodePoint */.HH)(left.creationTimestamp, right.creationTimestamp);
    const name = ({ key }) => `${key.name}.${key.namespace}`;
    return {
        compare: (left, right) => byTime(left, right) || (0,order/* byCodePoint */.HH)(name(left), name(right)),
        isKnown: (left, right) => byTime(left, right) !== 0 ||
            (left.creationTimestamp !== undefined && left.creationTimestamp === right.creationTimestamp),
    };
};
const destinationRulesOf = function (state) { return state.objects.filter(({ key }) => key.group === 'networking.istio.io' && key.kind === 'DestinationRule') };
const isRuleOf = function (host) { return ({ key, content }) => (0,host_names/* isWithin */.UO)(host, (0,virtual_service_routes/* wholeHost */.MA)((0,fields/* textAt */.$6)(content, 'spec', 'host'), key.namespace)) };
/**
 * Labels of the subsets of DestinationRules, by host. One that no rule defines has no endpoints, as far as its host's rules
 * are known: all of the cluster's, or one in either state, beside which another of the same host would be merged.
 */
const subsetsOf = function (state, other) {
    const rules = destinationRulesOf(state);
    const all = [...rules, ...(other === undefined ? [] : destinationRulesOf(other))];
    const isWhole = (0,object/* isWhollyRead */.A2)(state, 'networking.istio.io', 'DestinationRule', '*');
    return (host, name) => {
        for (const { content } of rules.filter(isRuleOf(host))) {
            const found = (0,fields/* objectsAt */.yR)(content, 'spec', 'subsets').find((one) => (0,fields/* textAt */.$6)(one, 'name') === name);
            if (found !== undefined)
                return { subset: (0,fields/* textMapAt */.Pf)(found, 'labels') };
        }
        return { undefinedSubset: { name, isNowhere: isWhole || all.some(isRuleOf(host)) } };
    };
};
const startsApart = function (left, right) {
    const [one, other] = [left.match.path, right.match.path];
    if (left.match.ignoreCase || right.match.ignoreCase || one.kind === 'regex' || other.kind === 'regex')
        return false;
    if (one.kind === 'exact' && other.kind === 'exact')
        return one.text !== other.text;
    const [wide, narrow] = one.text.length <= other.text.length ? [one, other] : [other, one];
    return !narrow.text.startsWith(wide.text) || wide.kind === 'exact';
};
/** Two routes of objects whose order nobody knows, of which some request may take either. */
const unsureOrder = function (routes, isKnown) {
    const objects = new Set(routes.map(({ object }) => object));
    if (objects.size < 2)
        return [];
    const out = new Set();
    for (const [at, left] of routes.entries())
        for (const right of routes.slice(at + 1)) {
            if (left.object === right.object || isKnown(left.object, right.object))
                continue;
            if ((0,route/* isCatchAll */.HE)(left) !== (0,route/* isCatchAll */.HE)(right) || startsApart(left, right))
                continue;
            if (JSON.stringify(left.action) === JSON.stringify(right.action))
                continue;
            out.add([left.object, right.object]
                .map(({ key }) => (0,object/* keyTitle */.Gv)(key))
                .sort(order/* byCodePoint */.HH)
                .join(' and '));
        }
    return [...out].map((pair) => `which of ${pair} is older, and so comes first`);
};
/** One route in place of several of which nobody can say what they do together. */
const unmodelledHost = function (domain, routes, why) {
    const [first] = routes;
    if (first === undefined)
        return { domain, routes };
    const targets = new Map(routes
        .flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []))
        .map((target) => [JSON.stringify(target), target]));
    return {
        domain,
        routes: [
            {
                match: route/* anyMatch */.ce,
                action: { kind: 'sends', path: { kind: 'kept' }, targets: [...targets.values()] },
                unmodelled: [...why, (0,digest/* digestOf */.ol)(routes.map(route/* routeText */.RI))],
                object: first.object,
                pointer: first.pointer,
            },
        ],
    };
};
/** Nothing of an object is asked behind its first route that takes everything (I route.go: BuildHTTPRoutesForVirtualService). */
const untilCatchAll = function (routes) {
    const end = routes.findIndex(route/* isCatchAll */.HE);
    return end < 0 ? routes : routes.slice(0, end + 1);
};
/** Routes of one server, by host (I gateway.go: buildGatewayHTTPRouteConfig). */
const addServer = function (hosts, server, namespace, { bound, defaultExport, options }) {
    for (const one of bound) {
        if (!one.gateways.includes(server.gateway))
            continue;
        const home = one.object.key.namespace;
        const seen = one.exportTo.some((to) => to === '*' || to === namespace || (to === '.' && home === namespace));
        if (one.exportTo.length > 0 && !seen)
            continue;
        const routes = untilCatchAll(one.routes
            .filter(({ gateways }) => gateways.length === 0 || gateways.includes(server.gateway))
            .filter(({ port }) => (port ?? server.number) === server.number)
            .map(({ route }) => route));
        const [first] = routes;
        if (first === undefined)
            continue;
        for (const domain of (0,host_names/* commonHosts */.xX)((0,host_names/* hostsForNamespace */.UU)(server.hosts, home), one.hosts)) {
            const host = hosts.get(domain) ?? { routes: [], why: new Set(), redirects: undefined };
            hosts.set(domain, host);
            host.routes.push(...routes);
            for (const why of server.unmodelled)
                host.why.add(why);
            if (one.exportTo.length === 0 && defaultExport !== '')
                host.why.add(defaultExport);
            if (server.redirects) {
                host.redirects = {
                    ...first,
                    match: route/* anyMatch */.ce,
                    action: { kind: 'answers', what: 'a redirect to https' },
                    unmodelled: [],
                };
                if (options.trustedProxies > 0)
                    host.why.add('a redirect to https behind trusted proxies');
            }
        }
    }
};
const hostsOf = function (servers, namespace, building) {
    const hosts = new Map();
    for (const server of servers)
        addServer(hosts, server, namespace, building);
    return [...hosts]
        .sort(([left], [right]) => (0,order/* byCodePoint */.HH)(left, right))
        .map(([domain, { routes, why, redirects }]) => {
        const doubts = [...why, ...unsureOrder(routes, building.isKnown)].sort(order/* byCodePoint */.HH);
        if (doubts.length > 0)
            return unmodelledHost(domain, routes, doubts);
        if (redirects !== undefined)
            return { domain, routes: [redirects] };
        return { domain, routes: [...routes.filter((one) => !(0,route/* isCatchAll */.HE)(one)), ...routes.filter(route/* isCatchAll */.HE)] };
    });
};
/** Gateways that routes name and that are not in the state. */
const unreadGateways = function (state, bound) {
    const known = new Set();
    for (const { key } of state.objects)
        if (key.kind === 'Gateway')
            known.add(`${key.namespace}/${key.name}`);
    const named = bound.flatMap(({ gateways }) => gateways).filter((name) => name !== 'mesh');
    return [...new Set(named.map((name) => name.split('~')[0] ?? name))]
        .filter((name) => !known.has(name))
        .sort(order/* byCodePoint */.HH);
};
/** Which ports a gateway that was not read has is not known. */
const atAnyPort = function (one) {
    if (one.port === undefined)
        return one;
    const { match } = one.route;
    const unmodelled = [...match.unmodelled, `port ${one.port}`];
    return { ...one, port: undefined, route: { ...one.route, match: { ...match, unmodelled } } };
};
const serversText = function (servers) { return servers.filter(({ tls }) => tls).length > 1 ? JSON.stringify(servers) : '' };
/** What the mesh says of VirtualServices that say nothing of whom they are for; empty where it says nothing either. */
const defaultExportOf = function (state) { return state.objects.some(({ key, content }) => key.group === '' &&
    key.kind === 'ConfigMap' &&
    (0,fields/* textAt */.$6)(content, 'data', 'mesh').includes('defaultVirtualServiceExportTo'))
    ? 'defaultVirtualServiceExportTo of MeshConfig'
    : '' };
/** Route tables of every gateway of a state, and of those that its routes name. */
const routeTables = function (state, options) {
    const { compare, isKnown } = agesOf(options.isOld);
    const listeners = gatewayListeners(state);
    const services = state.objects.filter(({ key }) => key.group === 'networking.istio.io' && key.kind === 'VirtualService');
    const bound = [
        ...(0,virtual_service_routes/* virtualServiceRoutes */.dY)([...services].sort(compare), subsetsOf(state, options.other)),
        ...boundHttpRoutes(state, listeners, compare),
    ].sort((left, right) => compare(left.object, right.object));
    const building = { bound, isKnown, defaultExport: defaultExportOf(state), options };
    const read = listeners.map(({ title, gateways, namespace, labels, port, workload, servers }) => ({
        gateway: title,
        gateways,
        namespace,
        labels,
        port,
        workload,
        number: servers[0]?.number ?? 0,
        read: true,
        hosts: hostsOf(servers, namespace, building),
        servers: serversText(servers),
    }));
    const unread = unreadGateways(state, bound).map((gateway) => {
        const namespace = gateway.split('/')[0] ?? '';
        const server = { gateway, hosts: ['*/*'], number: 0, tls: false, redirects: false, unmodelled: [] };
        const anyPort = bound.map((one) => ({ ...one, routes: one.routes.map(atAnyPort) }));
        return {
            gateway,
            gateways: [gateway],
            namespace,
            labels: {},
            port: 0,
            workload: undefined,
            number: 0,
            read: false,
            hosts: hostsOf([server], namespace, { ...building, bound: anyPort }),
            servers: '',
        };
    });
    return [...read, ...unread];
};
/** Equal keys are one table in two states. */
const tableKey = function ({ gateway, namespace, labels, port, read }) { return JSON.stringify([read ? '' : gateway, namespace, Object.entries(labels).sort(), port]) };


/***/ }),

/***/ 22766:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ isCatchAll),
/* harmony export */   RI: () => (/* binding */ routeText),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   ce: () => (/* binding */ anyMatch)
/* harmony export */ });
/** Equal texts stand for the same pods and ports. */
const targetText = function ({ host, port, subset, undefinedSubset }) { return JSON.stringify([host, port ?? null, subset ?? null, undefinedSubset ?? null]) };
/** Everything that decides what becomes of a request; equal texts do the same. */
const routeText = function ({ match, action, unmodelled }) { return JSON.stringify([match, action, unmodelled]) };
/** Every path and every method. */
const anyMatch = {
    path: { kind: 'prefix', text: '/' },
    ignoreCase: false,
    headers: [],
    unmodelled: [],
};
/** Istio puts these behind all others of their host (I route.go: IsCatchAllRoute). */
const isCatchAll = function ({ match }) { return match.headers.length + match.unmodelled.length === 0 &&
    match.method === undefined &&
    match.authority === undefined &&
    ((match.path.kind === 'prefix' && match.path.text === '/') ||
        (match.path.kind === 'regex' && match.path.text === '.*')) };


/***/ }),

/***/ 20697:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ isVisible),
  dY: () => (/* binding */ virtualServiceRoutes),
  MA: () => (/* binding */ wholeHost)
});

// UNUSED EXPORTS: headerChanges, wholeGateway

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/traffic/delegate-routes.ts

/** Fields that a delegate takes over where it does not say them (I virtualservice.go: mergeHTTPRoute). */
const inherited = [
    'rewrite',
    'directResponse',
    'timeout',
    'retries',
    'fault',
    'mirror',
    'mirrorPercent',
    'mirrorPercentage',
    'corsPolicy',
    'mirrors',
    'headers',
];
const isConflict = function (root, leaf) {
    if (root === undefined || leaf === undefined)
        return false;
    const [outer, inner] = [root, leaf].map((one) => ({
        exact: (0,fields/* textAt */.$6)(one, 'exact'),
        prefix: (0,fields/* textAt */.$6)(one, 'prefix'),
        regex: (0,fields/* textAt */.$6)(one, 'regex'),
    }));
    if (outer === undefined || inner === undefined)
        return false;
    const says = (one) => one.exact !== '' || one.prefix !== '' || one.regex !== '';
    if ((outer.regex !== '' && says(inner)) || (inner.regex !== '' && says(outer)))
        return true;
    if (outer.exact !== '')
        return inner.prefix !== '' || inner.exact !== outer.exact;
    if (outer.prefix !== '') {
        if (inner.prefix !== '')
            return !inner.prefix.startsWith(outer.prefix);
        if (inner.exact !== '')
            return !inner.exact.startsWith(outer.prefix);
    }
    return true;
};
const optional = function (value, name) { return (0,fields/* member */.Dc)(value, name) === undefined ? undefined : (0,fields/* objectAt */.lJ)(value, name) };
/** I virtualservice.go: hasConflict. */
const conflicts = function (root, leaf) {
    if (['uri', 'scheme', 'method', 'authority'].some((name) => isConflict(optional(root, name), optional(leaf, name))))
        return true;
    for (const field of ['headers', 'withoutHeaders', 'queryParams'])
        for (const name of Object.keys((0,fields/* objectAt */.lJ)(leaf, field)))
            if (isConflict(optional((0,fields/* objectAt */.lJ)(root, field), name), optional((0,fields/* objectAt */.lJ)(leaf, field), name)))
                return true;
    if (((0,fields/* member */.Dc)(root, 'ignoreUriCase') === true) !== ((0,fields/* member */.Dc)(leaf, 'ignoreUriCase') === true))
        return true;
    const [outer, inner] = [(0,fields/* numberAt */.tk)(root, 'port') ?? 0, (0,fields/* numberAt */.tk)(leaf, 'port') ?? 0];
    if (outer > 0 && inner > 0 && outer !== inner)
        return true;
    if ((0,fields/* textAt */.$6)(root, 'sourceNamespace') !== '' && (0,fields/* textAt */.$6)(leaf, 'sourceNamespace') !== (0,fields/* textAt */.$6)(root, 'sourceNamespace'))
        return true;
    const labels = (0,fields/* textMapAt */.Pf)(root, 'sourceLabels');
    if (Object.entries((0,fields/* textMapAt */.Pf)(leaf, 'sourceLabels')).some(([name, text]) => Object.hasOwn(labels, name) && labels[name] !== text))
        return true;
    const [gateways, own] = [(0,fields/* textsAt */.i1)(root, 'gateways'), (0,fields/* textsAt */.i1)(leaf, 'gateways')];
    return (gateways.length > 0 &&
        own.length > 0 &&
        (gateways.length < own.length || own.some((gateway) => !gateways.includes(gateway))));
};
const mergedMatch = function (root, leaf) { return ({
    ...root,
    ...leaf,
    ...Object.fromEntries(['headers', 'withoutHeaders', 'queryParams', 'sourceLabels']
        .map((field) => [field, { ...(0,fields/* objectAt */.lJ)(root, field), ...(0,fields/* objectAt */.lJ)(leaf, field) }])
        .filter(([, value]) => Object.keys(value).length > 0)),
    ...((0,fields/* textsAt */.i1)(leaf, 'gateways').length > 0 ? {} : { gateways: [...(0,fields/* listAt */.gT)(root, 'gateways')] }),
    ignoreUriCase: (0,fields/* member */.Dc)(leaf, 'ignoreUriCase') === true,
}) };
/** The delegate's route within the root's, or undefined where their matches rule each other out (I virtualservice.go). */
const mergedRoute = function (root, leaf) {
    const [outer, inner] = [(0,fields/* objectsAt */.yR)(root, 'match'), (0,fields/* objectsAt */.yR)(leaf, 'match')];
    const pairs = inner.map((one) => outer.filter((other) => !conflicts(other, one)).map((other) => mergedMatch(other, one)));
    if (outer.length > 0 && inner.length > 0 && pairs.some((list) => list.length === 0))
        return undefined;
    const match = outer.length === 0 ? inner : inner.length === 0 ? outer : pairs.flat();
    const taken = inherited.filter((name) => (0,fields/* member */.Dc)(leaf, name) === undefined && (0,fields/* member */.Dc)(root, name) !== undefined);
    return {
        ...leaf,
        ...Object.fromEntries(taken.map((name) => [name, (0,fields/* member */.Dc)(root, name) ?? null])),
        ...(match.length === 0 ? {} : { match: [...match] }),
    };
};

// EXTERNAL MODULE: ./src/mesh/traffic/regex-rewrite.ts
var regex_rewrite = __webpack_require__(31317);
// EXTERNAL MODULE: ./src/mesh/traffic/route.ts
var route = __webpack_require__(22766);
;// CONCATENATED MODULE: ./src/mesh/traffic/virtual-service-routes.ts






/** A short name is one of the object's own namespace (I model/config.go: ResolveShortnameToFQDN). */
const wholeHost = function (host, namespace) { return (host === '' || host === '*' || host.includes('.') || host.includes(':')
    ? host
    : `${host}.${namespace}.svc.cluster.local`).toLowerCase() };
/** `name`, `./name`, `namespace/name`, or the older `name.namespace.svc\u2026` (I model/config.go: resolveGatewayName). */
const wholeGateway = function (name, namespace) {
    if (name === 'mesh')
        return name;
    if (name.startsWith('./'))
        return `${namespace}/${name.slice(2)}`;
    if (name.includes('/'))
        return name;
    const [first = '', second] = name.split('.');
    return second === undefined ? `${namespace}/${name}` : `${second}/${first}`;
};
const stringMatch = function (value) {
    for (const kind of ['exact', 'prefix', 'regex']) {
        const text = (0,fields/* member */.Dc)(value, kind);
        // Istio takes the expression `*` for presence (I route.go: canBeConvertedToPresentMatch).
        if (typeof text === 'string')
            return kind === 'regex' && text === '*' ? { kind: 'present' } : { kind, text };
    }
    return { kind: 'present' };
};
const headerMatches = function (match, field) { return Object.entries((0,fields/* objectAt */.lJ)(match, field))
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, value]) => ({
    name: name.toLowerCase(),
    match: stringMatch((0,json/* isJsonObject */.OW)(value) ? value : (0,fields/* objectAt */.lJ)(null)),
    without: field === 'withoutHeaders',
}))
    .sort((left, right) => (left.name < right.name ? -1 : 1)) };
const knownOfMatch = new Set([
    'name',
    'uri',
    'scheme',
    'method',
    'authority',
    'headers',
    'port',
    'sourceLabels',
    'gateways',
    'queryParams',
    'ignoreUriCase',
    'withoutHeaders',
    'sourceNamespace',
    'statPrefix',
]);
const isNothing = function (value) { return value === undefined || value === '' || ((0,json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0) };
const matchOf = function (match) {
    const uri = stringMatch((0,fields/* objectAt */.lJ)(match, 'uri'));
    const claims = ['headers', 'withoutHeaders'].flatMap((field) => Object.entries((0,fields/* objectAt */.lJ)(match, field))
        .filter(([name]) => name.startsWith('@'))
        .map(([name, value]) => [`${field} ${name}`, value]));
    const others = [
        ...['scheme', 'queryParams', 'sourceLabels', 'sourceNamespace'].map((name) => [name, (0,fields/* member */.Dc)(match, name)]),
        ...Object.entries(match).filter(([name]) => !knownOfMatch.has(name)),
    ].filter(([, value]) => !isNothing(value));
    return {
        path: uri.kind === 'present' ? route/* anyMatch */.ce.path : uri,
        ignoreCase: (0,fields/* member */.Dc)(match, 'ignoreUriCase') === true,
        ...((0,fields/* member */.Dc)(match, 'method') === undefined ? {} : { method: stringMatch((0,fields/* objectAt */.lJ)(match, 'method')) }),
        ...((0,fields/* member */.Dc)(match, 'authority') === undefined ? {} : { authority: stringMatch((0,fields/* objectAt */.lJ)(match, 'authority')) }),
        headers: [...headerMatches(match, 'headers'), ...headerMatches(match, 'withoutHeaders')],
        unmodelled: [
            ...claims.map(([name, value]) => `${name} ${(0,digest/* digestOf */.ol)(value)}`),
            ...others.map(([name, value]) => `${name} ${(0,digest/* digestOf */.ol)(value ?? null)}`),
        ],
    };
};
/** Remove, set and add of one `headers` (I route.go: TranslateHeadersOperations); the authority is no header to Envoy. */
const headerChanges = function (headers) {
    const request = (0,fields/* objectAt */.lJ)(headers, 'request');
    const isInternal = (name) => name.startsWith(':') || name.toLowerCase() === 'host';
    const isAuthority = (name) => [':authority', 'host'].includes(name.toLowerCase());
    const entries = (field) => Object.entries((0,fields/* textMapAt */.Pf)(request, field)).sort(([left], [right]) => (left < right ? -1 : 1));
    const [set, add] = [entries('set'), entries('add')];
    const change = (kind) => (entry) => ({
        kind,
        name: entry[0].toLowerCase(),
        value: entry[1],
    });
    const authority = [...set, ...add].find(([name]) => isAuthority(name))?.[1];
    return {
        changes: [
            ...(0,fields/* textsAt */.i1)(request, 'remove')
                .filter((name) => !isInternal(name))
                .map((name) => ({ kind: 'remove', name: name.toLowerCase(), value: '' })),
            ...set.filter(([name]) => !isInternal(name)).map(change('set')),
            ...add.filter(([name]) => !isInternal(name)).map(change('add')),
        ],
        authority,
    };
};
const rewriteOf = function (rewrite) {
    const regex = (0,fields/* objectAt */.lJ)(rewrite, 'uriRegexRewrite');
    if ((0,fields/* member */.Dc)(rewrite, 'uriRegexRewrite') !== undefined)
        return (0,regex_rewrite/* readRegexRewrite */.e)((0,fields/* textAt */.$6)(regex, 'match'), (0,fields/* textAt */.$6)(regex, 'rewrite'));
    const to = (0,fields/* textAt */.$6)(rewrite, 'uri');
    return to === '' ? { kind: 'kept' } : { kind: 'matched', to };
};
/** Nought is no share; nothing said is all (I route.go: MirrorPercent). */
const isMirrored = function (percentage, percent) {
    if (percentage !== undefined) {
        const value = (0,fields/* member */.Dc)(percentage, 'value');
        return typeof value === 'number' ? value > 0 : false;
    }
    return percent === undefined || percent > 0;
};
const known = new Set([
    'name',
    'match',
    'route',
    'redirect',
    'directResponse',
    'delegate',
    'rewrite',
    'timeout',
    'retries',
    'fault',
    'mirror',
    'mirrors',
    'mirrorPercent',
    'mirrorPercentage',
    'corsPolicy',
    'headers',
]);
const targetOf = function (destination, { namespace, findSubset }, more) {
    const host = wholeHost((0,fields/* textAt */.$6)(destination, 'host'), namespace);
    const port = (0,fields/* numberAt */.tk)(destination, 'port', 'number');
    const name = (0,fields/* textAt */.$6)(destination, 'subset');
    return {
        host,
        ...(port === undefined ? {} : { port }),
        ...(name === '' ? {} : findSubset(host, name)),
        ...(more.authority === undefined ? {} : { authority: more.authority }),
        headers: more.headers,
        mirror: more.mirror,
    };
};
/** Of a route and its only destination Envoy makes one list, and takes away before it puts (E header_parser.cc). */
const together = function (own, its) {
    const isGone = ({ kind }) => kind === 'remove';
    const all = [...own, ...its];
    return [...all.filter(isGone), ...all.filter((one) => !isGone(one))];
};
const targetsOf = function (http, reading) {
    const own = headerChanges((0,fields/* objectAt */.lJ)(http, 'headers'));
    const authority = (0,fields/* textAt */.$6)(http, 'rewrite', 'authority') || own.authority;
    const routes = (0,fields/* objectsAt */.yR)(http, 'route');
    const sent = routes.filter((one) => routes.length === 1 || ((0,fields/* numberAt */.tk)(one, 'weight') ?? 0) !== 0);
    const mirrors = [
        ...((0,fields/* member */.Dc)(http, 'mirror') === undefined ||
            !isMirrored((0,fields/* member */.Dc)(http, 'mirrorPercentage') === undefined ? undefined : (0,fields/* objectAt */.lJ)(http, 'mirrorPercentage'), (0,fields/* numberAt */.tk)(http, 'mirrorPercent'))
            ? []
            : [(0,fields/* objectAt */.lJ)(http, 'mirror')]),
        ...(0,fields/* objectsAt */.yR)(http, 'mirrors')
            .filter((one) => isMirrored((0,fields/* member */.Dc)(one, 'percentage') === undefined ? undefined : (0,fields/* objectAt */.lJ)(one, 'percentage'), undefined))
            .map((one) => (0,fields/* objectAt */.lJ)(one, 'destination')),
    ];
    const of = (one) => {
        const its = headerChanges((0,fields/* objectAt */.lJ)(one, 'headers'));
        return {
            headers: sent.length === 1 ? together(own.changes, its.changes) : [...its.changes, ...own.changes],
            // Of one destination the route's own word counts, of several each one's (I route.go: processDestination).
            authority: sent.length === 1 ? (authority ?? its.authority) : (its.authority ?? authority),
            mirror: false,
        };
    };
    return [
        ...sent.map((one) => targetOf((0,fields/* objectAt */.lJ)(one, 'destination'), reading, of(one))),
        ...mirrors.map((one) => targetOf(one, reading, { headers: own.changes, authority, mirror: true })),
    ];
};
const actionOf = function (http, reading) {
    if ((0,fields/* member */.Dc)(http, 'redirect') !== undefined)
        return { kind: 'answers', what: 'a redirect' };
    if ((0,fields/* member */.Dc)(http, 'directResponse') !== undefined)
        return { kind: 'answers', what: 'a direct response' };
    return { kind: 'sends', path: rewriteOf((0,fields/* objectAt */.lJ)(http, 'rewrite')), targets: targetsOf(http, reading) };
};
/** Faults that stop requests, and fields that no reference of ours has. */
const unmodelledOf = function (http) {
    const abort = (0,fields/* objectAt */.lJ)(http, 'fault', 'abort');
    const stopsNone = Object.keys(abort).length === 0 || (0,fields/* numberAt */.tk)(abort, 'percentage', 'value') === 0;
    return [
        ...(stopsNone ? [] : [`fault injection ${(0,digest/* digestOf */.ol)(abort)}`]),
        ...Object.entries(http)
            .filter(([name]) => !known.has(name))
            .map(([name, value]) => `${name} ${(0,digest/* digestOf */.ol)(value)}`),
    ];
};
const routesOfHttp = function (http, object, pointer, reading) {
    const action = actionOf(http, reading);
    const unmodelled = unmodelledOf(http);
    const matches = (0,fields/* objectsAt */.yR)(http, 'match');
    const made = (match, from) => ({
        route: { match, action, unmodelled, object, pointer },
        gateways: (0,fields/* textsAt */.i1)(from, 'gateways').map((name) => wholeGateway(name, object.key.namespace)),
        port: (0,fields/* numberAt */.tk)(from, 'port') || undefined,
    });
    return matches.length === 0 ? [made(route/* anyMatch */.ce, (0,fields/* objectAt */.lJ)(null))] : matches.map((match) => made(matchOf(match), match));
};
/** Whether what is exported to these namespaces from one is seen in another. */
const isVisible = function (exportTo, from, to) { return exportTo.length === 0 || exportTo.some((one) => one === '*' || one === to || (one === '.' && from === to)) };
/** `http` of a VirtualService with its delegates in their places; a delegate may stand in any namespace that it is exported to. */
const routesOf = function (object, find, findSubset) {
    const { namespace } = object.key;
    return (0,fields/* indexedAt */.VL)(object.content, 'spec', 'http').flatMap(([http, index]) => {
        const pointer = `/spec/http/${index}`;
        const delegate = optional(http, 'delegate');
        if (delegate === undefined)
            return routesOfHttp(http, object, pointer, { namespace, findSubset });
        const home = (0,fields/* textAt */.$6)(delegate, 'namespace') || namespace;
        const other = find(home, (0,fields/* textAt */.$6)(delegate, 'name'));
        if (other === undefined || (0,fields/* textsAt */.i1)(other.content, 'spec', 'hosts').length > 0)
            return [];
        if (!isVisible((0,fields/* textsAt */.i1)(other.content, 'spec', 'exportTo'), home, namespace))
            return [];
        return (0,fields/* indexedAt */.VL)(other.content, 'spec', 'http').flatMap(([inner, at]) => {
            const merged = mergedRoute(http, inner);
            // Names of the root's matches are those of the delegate's file to a reader: it says where requests go.
            return merged === undefined
                ? []
                : routesOfHttp(merged, other, `/spec/http/${at}`, { namespace: home, findSubset });
        });
    });
};
/** Every VirtualService that is bound to gateways or sidecars. */
const virtualServiceRoutes = function (services, findSubset) {
    const byName = new Map(services.map((object) => [`${object.key.namespace}/${object.key.name}`, object]));
    const find = (namespace, name) => byName.get(`${namespace}/${name}`);
    return services.flatMap((object) => {
        const { namespace } = object.key;
        const hosts = (0,fields/* textsAt */.i1)(object.content, 'spec', 'hosts');
        if (hosts.length === 0)
            return [];
        const gateways = (0,fields/* textsAt */.i1)(object.content, 'spec', 'gateways');
        return [
            {
                object,
                hosts: hosts.map((host) => wholeHost(host, namespace)),
                gateways: gateways.length === 0 ? ['mesh'] : gateways.map((name) => wholeGateway(name, namespace)),
                exportTo: (0,fields/* textsAt */.i1)(object.content, 'spec', 'exportTo'),
                routes: routesOf(object, find, findSubset),
            },
        ];
    });
};


/***/ })

};
