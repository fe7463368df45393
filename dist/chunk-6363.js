export const id = 6363;
export const ids = [6363];
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

/***/ 71652:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(71652, module.exports, ["$x","fW","jE","mQ","z3"], "./later-mesh.cjs")

/***/ }),

/***/ 4646:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ routeTables),
  i: () => (/* binding */ tableKey)
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

// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
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

// EXTERNAL MODULE: ./src/mesh/traffic/route-kinds.ts
var route_kinds = __webpack_require__(65376);
// EXTERNAL MODULE: ./src/mesh/resolve/index-state.ts
var index_state = __webpack_require__(15182);
;// CONCATENATED MODULE: ./src/mesh/traffic/gateway-listeners.ts










const isHttp = function (protocol) { return ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase()) };
/** Fields that say what the server shows, or that it speaks TLS. */
const ofServer = new Set(['mode', 'certificateRefs', 'httpsRedirect']);
const clientsOf = function (tls) {
    const own = Object.entries(tls).filter(([name]) => !ofServer.has(name) || (name === 'mode' && tls[name] !== 'Terminate'));
    return own.length === 0 ? '' : JSON.stringify(own.sort(([left], [right]) => (0,order/* byCodePoint */.HH)(left, right)));
};
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
            clients: mode === 'SIMPLE' ? '' : clientsOf((0,fields/* objectAt */.lJ)(server, 'tls')),
            redirects: (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(server, 'tls'), 'httpsRedirect') === true,
            unmodelled: [],
        },
    ];
}) };
/** Namespaces of routes that may bind to a listener, whose Namespace need not be read. */
const spacesOfRoutes = function (state) { return route_kinds/* gatewayApiRouteKinds */.d.flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'gateway.networking.k8s.io', kind).map(({ key }) => key.namespace)) };
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
            clients: clientsOf((0,fields/* objectAt */.lJ)(listener, 'tls')) + clientsOf((0,fields/* objectAt */.lJ)(object.content, 'spec', 'tls')),
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
// EXTERNAL MODULE: ./src/mesh/traffic/subsets.ts
var subsets = __webpack_require__(4428);
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
        if (!(0,virtual_service_routes/* isVisible */.zN)(one.exportTo, home, namespace))
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
const tlsServers = function (servers) { return servers.filter(({ tls }) => tls) };
/** What the mesh says of VirtualServices that say nothing of whom they are for; empty where it says nothing either. */
const defaultExportOf = function (state) { return state.objects.some(({ key, content }) => key.group === '' &&
    key.kind === 'ConfigMap' &&
    (0,fields/* textAt */.$6)(content, 'data', 'mesh').includes('defaultVirtualServiceExportTo'))
    ? 'defaultVirtualServiceExportTo of MeshConfig'
    : '' };
/** One answer for each place that asks. */
const keepByText = function (make) {
    const kept = new Map();
    return (namespace, labels) => {
        const key = (0,destination_key/* labelsKey */.jN)(namespace, labels);
        const found = kept.get(key) ?? make(namespace, labels);
        kept.set(key, found);
        return found;
    };
};
/** Route tables of every gateway of a state, and of those that its routes name. */
const routeTables = function (state, options) {
    const { compare, isKnown } = agesOf(options.isOld);
    const listeners = gatewayListeners(state);
    const services = state.objects.filter(({ key }) => key.group === 'networking.istio.io' && key.kind === 'VirtualService');
    const httpRoutes = boundHttpRoutes(state, listeners, compare);
    const inOrder = [...services].sort(compare);
    // Which subsets a proxy knows is said by its namespace and its labels.
    const boundFor = keepByText((namespace, labels) => {
        const findSubset = (0,subsets/* subsetsOf */.d)(state, options.other, { namespace, labels, rootNamespace: options.rootNamespace });
        return [...(0,virtual_service_routes/* virtualServiceRoutes */.dY)(inOrder, findSubset), ...httpRoutes].sort((left, right) => compare(left.object, right.object));
    });
    const defaultExport = defaultExportOf(state);
    const buildingFor = (namespace, labels) => ({
        bound: boundFor(namespace, labels),
        isKnown,
        defaultExport,
        options,
    });
    const read = listeners.map(({ title, gateways, namespace, labels, port, workload, servers }) => ({
        gateway: title,
        gateways,
        namespace,
        labels,
        port,
        workload,
        number: servers[0]?.number ?? 0,
        read: true,
        hosts: hostsOf(servers, namespace, buildingFor(namespace, labels)),
        servers: tlsServers(servers),
    }));
    const unread = unreadGateways(state, boundFor('', {})).map((gateway) => {
        const namespace = gateway.split('/')[0] ?? '';
        const server = { gateway, hosts: ['*/*'], number: 0, tls: false, clients: '', redirects: false, unmodelled: [] };
        const building = buildingFor(namespace, {});
        const anyPort = building.bound.map((one) => ({ ...one, routes: one.routes.map(atAnyPort) }));
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
            servers: [],
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

/***/ 4428:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ subsetsOf)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45008);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15812);
/* harmony import */ var _places_behind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71652);
/* harmony import */ var _virtual_service_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20697);







const destinationRulesOf = function (state) { return (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, 'networking.istio.io', 'DestinationRule') };
const isRuleOf = function (host) { return ({ key, content }) => (0,_host_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(host, (0,_virtual_service_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeHost */ .MA)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'spec', 'host'), key.namespace)) };
/** Whether a rule is for a proxy at all: its `exportTo`, and its `workloadSelector`, which selects in its own namespace alone. */
const isFor = function ({ namespace, labels }) { return ({ key, content }) => {
    const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(content, 'spec', 'workloadSelector', 'matchLabels');
    const isSelected = Object.keys(selector).length === 0 || (key.namespace === namespace && (0,_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_6__/* .selects */ .ko)(selector, labels));
    return isSelected && (0,_virtual_service_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .isVisible */ .zN)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(content, 'spec', 'exportTo'), key.namespace, namespace);
} };
/**
 * Rules of a host that a proxy takes (I model/push_context.go: destinationRule): those of its own namespace, else of the
 * destination's, else of the root namespace; of any where nobody asks, or the host does not say its namespace.
 */
const takenRules = function (rules, host, proxy) {
    const ofHost = rules.filter(isRuleOf(host));
    if (proxy === undefined)
        return ofHost;
    const seen = ofHost.filter(isFor(proxy));
    const home = (0,_places_behind_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceOfHost */ .jE)(host)?.namespace;
    if (home === undefined)
        return seen;
    for (const place of [proxy.namespace, home, proxy.rootNamespace]) {
        const found = seen.filter(({ key }) => key.namespace === place);
        if (found.length > 0)
            return found;
    }
    return [];
};
/**
 * Labels of the subsets of DestinationRules, by host. One that no rule defines has no endpoints, as far as its host's rules
 * are known: all of the cluster's, or one in either state, beside which another of the same host would be merged.
 */
const subsetsOf = function (state, other, proxy) {
    const rules = destinationRulesOf(state);
    const others = other === undefined ? [] : destinationRulesOf(other);
    const isWhole = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhollyRead */ .A2)(state, 'networking.istio.io', 'DestinationRule', '*');
    return (host, name) => {
        const taken = takenRules(rules, host, proxy);
        for (const { content } of taken) {
            const found = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'spec', 'subsets').find((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'name') === name);
            if (found !== undefined)
                return { subset: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(found, 'labels') };
        }
        const isNowhere = isWhole || taken.length > 0 || takenRules(others, host, proxy).length > 0;
        return { undefinedSubset: { name, isNowhere } };
    };
};


/***/ }),

/***/ 20697:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ isVisible),
  dY: () => (/* binding */ virtualServiceRoutes),
  MA: () => (/* binding */ wholeHost)
});

// UNUSED EXPORTS: wholeGateway

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

// EXTERNAL MODULE: ./src/mesh/traffic/header-changes.ts
var header_changes = __webpack_require__(32058);
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
const headersOf = function (part) {
    const request = (0,fields/* objectAt */.lJ)(part, 'headers', 'request');
    const entries = (field) => Object.entries((0,fields/* textMapAt */.Pf)(request, field)).sort(([left], [right]) => (left < right ? -1 : 1));
    return (0,header_changes/* headerChanges */.F)({ remove: (0,fields/* textsAt */.i1)(request, 'remove'), set: entries('set'), add: entries('add') });
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
const targetsOf = function (http, reading) {
    const said = headersOf(http);
    const own = { ...said, authority: (0,fields/* textAt */.$6)(http, 'rewrite', 'authority') || said.authority };
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
    return [
        ...sent.map((one) => targetOf((0,fields/* objectAt */.lJ)(one, 'destination'), reading, {
            ...(0,header_changes/* changesTowards */.Y)(own, headersOf(one), sent.length === 1),
            mirror: false,
        })),
        ...mirrors.map((one) => targetOf(one, reading, { headers: own.changes, authority: own.authority, mirror: true })),
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
