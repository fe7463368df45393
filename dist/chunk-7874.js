export const id = 7874;
export const ids = [7874];
export const modules = {

/***/ 77874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jF: () => (/* binding */ evaluateOnward),
  Qh: () => (/* binding */ gatewayFor),
  DW: () => (/* binding */ gatewaysOf)
});

// EXTERNAL MODULE: ./src/mesh/evaluate/follow-route.ts + 1 modules
var follow_route = __webpack_require__(20689);
// EXTERNAL MODULE: ./src/mesh/traffic/along-gateway.ts + 1 modules
var along_gateway = __webpack_require__(64364);
// EXTERNAL MODULE: ./src/mesh/traffic/follow-along.ts
var follow_along = __webpack_require__(12126);
// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route-tables.ts + 3 modules
var route_tables = __webpack_require__(4646);
// EXTERNAL MODULE: ./src/access/address.ts
var address = __webpack_require__(18550);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
;// CONCATENATED MODULE: ./src/mesh/unknown-addresses.ts



/** Which address a place behind a gateway has, and which one the gateway calls it from, stands nowhere. */
const fields = {
    destination: 'destination.ip',
    source: 'source.ip',
};
/** More addresses than this are not tried: then what the policies say of them is not known. */
const most = 1000;
/**
 * What a place says of what arrives, where its policies read an address that nobody knows: the same whichever address it is, or
 * `unknown`. One address is tried of each part that the policies' blocks cut the addresses into.
 */
const evaluateArrival = function (arrival, options) {
    const { enforcement, request, evaluation } = arrival;
    const asked = blocksRead(enforcement);
    const read = ['destination', 'source'].filter((one) => asked[one] !== undefined);
    if (read.length === 0)
        return evaluation;
    const requests = read.reduce((all, one) => (all.length > most ? all : all.flatMap((each) => withAddresses(each, one, asked[one] ?? []))), [request]);
    const answers = requests.slice(0, most).map((one) => (0,evaluate/* evaluate */._)(enforcement, one, options));
    const [first, ...rest] = answers;
    if (first === undefined)
        return evaluation;
    const isSame = rest.every(({ allowed, status, kind }) => allowed === first.allowed && status === first.status && kind === first.kind);
    if (isSame && requests.length <= most)
        return first;
    return {
        ...first,
        allowed: false,
        status: 0,
        body: '',
        kind: 'unknown',
        by: {
            text: `which addresses it has behind the gateway is not known, and policies read ${read.map((one) => fields[one]).join(' and ')}`,
        },
    };
};
const withAddresses = function (request, which, addresses) { return addresses.map((ip) => which === 'source'
    ? { ...request, source: { ...request.source, ip } }
    : { ...request, destination: { ...request.destination, ip } }) };
/** Addresses of each part that blocks make; undefined: no policy reads one. */
const blocksRead = function ({ stages }) {
    const rules = stages.flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom].flatMap((policy) => policy.rules ?? []));
    const blocks = { destination: [], source: [] };
    const visit = (value) => {
        if (Array.isArray(value)) {
            for (const one of value)
                visit(one);
            return;
        }
        if (!(0,json/* isJsonObject */.OW)(value))
            return;
        blocks.source.push(...textsOf(value['ipBlocks']), ...textsOf(value['notIpBlocks']));
        const given = [...textsOf(value['values']), ...textsOf(value['notValues'])];
        if (value['key'] === fields.destination)
            blocks.destination.push(...given);
        if (value['key'] === fields.source)
            blocks.source.push(...given);
        for (const inner of Object.values(value))
            visit(inner);
    };
    for (const rule of rules)
        visit(rule);
    return { destination: partsOf(blocks.destination), source: partsOf(blocks.source) };
};
const textsOf = function (value) { return [value].flat().filter((one) => typeof one === 'string') };
/** Each part begins where a block does, behind the end of one, or with the first address of its family. */
const partsOf = function (blocks) {
    if (blocks.length === 0)
        return undefined;
    const starts = blocks.flatMap((text) => ((0,address/* readBlock */.Gr)(text) ?? []).flatMap(([low, high]) => [low, high + 1n]));
    return [...new Set(['0.0.0.0', '::', ...starts.filter(isAddress).map(address/* addressText */.GI)])];
};
/** Behind the last address of the first family there is none. */
const isAddress = function (value) { return value < 1n << 32n || (value >= 1n << 128n && value < 1n << 129n) };

;// CONCATENATED MODULE: ./src/mesh/evaluate-onward.ts






// A file of requests asks the same mesh many thousand times.
const known = new WeakMap();
/** Every gateway of a mesh with its routes. */
const gatewaysOf = function (mesh) {
    const found = known.get(mesh);
    if (found !== undefined)
        return found;
    const options = { isOld: () => true, trustedProxies: mesh.settings.numTrustedProxies };
    const made = (0,route_tables/* routeTables */.v2)(mesh.state, options).map((table) => (0,along_gateway/* alongGateway */.u)(mesh, table));
    known.set(mesh, made);
    return made;
};
/** The port of a gateway that a request is sent to; its only one where it has no other. */
const gatewayFor = function (mesh, name, port) {
    const named = gatewaysOf(mesh).filter(({ table }) => table.gateways.includes(name));
    return (named.find(({ table }) => table.port === port) ?? (named.length === 1 || port === undefined ? named[0] : undefined));
};
const noGateway = function (name) { return ({
    allowed: false,
    status: 0,
    body: '',
    kind: 'refused',
    by: { text: `gateway ${name} does not listen there, or no route names it` },
    rules: [],
    notes: [],
    unknowns: [],
}) };
const stepsOf = function (gateway, request, followed, isThere) { return [
    { at: `gateway ${gateway.name}`, sees: (0,follow_along/* arrivalTitle */.gz)({ request }), evaluation: followed.gateway },
    ...followed.ways.flatMap(({ route, arrivals }) => {
        if (route === 'none')
            return [];
        const there = arrivals.filter(({ key }) => isThere(key));
        return (there.length > 0 ? there : arrivals).map((arrival) => ({
            at: `${arrival.enforcement.destination.title}, by ${(0,follow_route/* routeTitle */.ii)(route)}`,
            sees: (0,follow_along/* arrivalTitle */.gz)(arrival),
            evaluation: arrival.evaluation,
        }));
    }),
] };
/** Whoever asks about one request is told where an address decides that nobody knows. */
const withUnknownAddresses = function (followed, options) { return ({
    ...followed,
    ways: followed.ways.map((way) => ({
        ...way,
        arrivals: way.arrivals.map((arrival) => ({ ...arrival, evaluation: evaluateArrival(arrival, options) })),
    })),
}) };
/** What becomes of a request that is sent to a gateway and is to arrive behind it. */
const evaluateOnward = function (mesh, request, onward, options) {
    const gateway = gatewayFor(mesh, onward.gateway, request.destination.port);
    if (gateway === undefined)
        return { evaluation: noGateway(onward.gateway), steps: [] };
    const followed = withUnknownAddresses((0,follow_route/* followRoute */.Pv)(gateway, request, options), options);
    const places = followed.ways.flatMap(({ route }) => route === 'none' || route.action.kind !== 'sends'
        ? []
        : route.action.targets.flatMap((target) => gateway.placesOf(target)));
    const here = new Set(places.filter(({ place }) => (0,places_behind/* placeName */.fW)(place) === onward.to && place.port === onward.port).map(({ key }) => key));
    const isThere = (key) => here.has(key);
    return {
        evaluation: (0,follow_along/* judgeFollowed */.W8)(gateway, isThere, followed, onward),
        steps: stepsOf(gateway, request, followed, isThere),
    };
};


/***/ }),

/***/ 20689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ arrivesAs),
  Pv: () => (/* binding */ followRoute),
  ii: () => (/* binding */ routeTitle)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/evaluate/bytes.ts
var bytes = __webpack_require__(51346);
// EXTERNAL MODULE: ./src/mesh/evaluate/connection.ts
var connection = __webpack_require__(57145);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/mesh/evaluate/http-message.ts + 1 modules
var http_message = __webpack_require__(14785);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-filter.ts + 1 modules
var jwt_filter = __webpack_require__(29919);
// EXTERNAL MODULE: ./src/mesh/evaluate/path.ts
var evaluate_path = __webpack_require__(22510);
;// CONCATENATED MODULE: ./src/mesh/evaluate/select-route.ts


/** The authority without its port; a colon within brackets is none (E header_utility.cc: getPortStart). */
const withoutPort = function (authority) {
    const colon = authority.lastIndexOf(':');
    return colon < 0 || authority.lastIndexOf(']') > colon ? authority : authority.slice(0, colon);
};
/** The host of a table that a request is for: its whole name, else the longest end, else any (E config_impl.cc: findVirtualHost). */
const selectHost = function (hosts, authority) {
    const name = (0,bytes/* lowerAscii */.dq)(withoutPort(authority));
    const whole = hosts.find(({ domain }) => domain === name);
    if (whole !== undefined)
        return whole;
    const ends = hosts
        .filter(({ domain }) => domain.startsWith('*') && domain.length > 1)
        .filter(({ domain }) => name.length >= domain.length && name.endsWith(domain.slice(1)))
        .sort((left, right) => right.domain.length - left.domain.length);
    return ends[0] ?? hosts.find(({ domain }) => domain === '*');
};
/** Look-around, counts, repeated groups and letters behind a backslash mean other things to RE2, or take for ever. */
const isPlain = function (expression) { return !/\(\?(?!:)|\{|\)[*+]|\)\?[*+?]|[*+?][*+?]|\\[a-zA-Z0-9]/.test(expression.replace(/\\[dDwWsS]/g, '.').replace(/\\[^a-zA-Z0-9]/g, '.')) };
const matchesExpression = function (expression, text) {
    if (!isPlain(expression))
        return undefined;
    try {
        return new RegExp(`^(?:${expression})$`).test(text);
    }
    catch {
        return undefined;
    }
};
const matchesText = function (match, text) {
    switch (match.kind) {
        case 'present':
            return true;
        case 'exact':
            return text === (0,bytes/* toBytes */.ZJ)(match.text);
        case 'prefix':
            return text.startsWith((0,bytes/* toBytes */.ZJ)(match.text));
        case 'regex':
            return matchesExpression(match.text, text);
    }
};
const matchesPath = function ({ path, ignoreCase }, given) {
    const fold = (text) => (ignoreCase ? (0,bytes/* lowerAscii */.dq)(text) : text);
    const [text, wanted] = [fold(given), fold((0,bytes/* toBytes */.ZJ)(path.text))];
    switch (path.kind) {
        case 'exact':
            return text === wanted;
        case 'prefix':
            return text.startsWith(wanted);
        case 'segments':
            return text === wanted || text.startsWith(`${wanted}/`);
        case 'regex':
            return matchesExpression(path.text, given);
    }
};
const matchesHeader = function ({ name, match, without }, message) {
    const value = name === ':method' ? message.method : message.headers.whole(name);
    if (match.kind === 'present')
        return (value !== undefined) !== without;
    // A match that must not hold takes a missing header for an empty one.
    if (value === undefined && !without)
        return false;
    const found = matchesText(match, value ?? '');
    return found === undefined ? undefined : found !== without;
};
const matches = function (match, message) {
    const answers = [
        matchesPath(match, (0,evaluate_path/* withoutQuery */.j$)(message.path)),
        match.method === undefined ? true : matchesText(match.method, message.method),
        match.authority === undefined ? true : matchesText(match.authority, message.authority),
        ...match.headers.map((header) => matchesHeader(header, message)),
        ...match.unmodelled.map(() => undefined),
    ];
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
};
/** The first route that takes the message, behind those of which nobody can say whether they do: any of them may be it. */
const selectRoutes = function (host, message) {
    const possible = [];
    for (const route of host.routes) {
        const answer = matches(route.match, message);
        if (answer === false)
            continue;
        possible.push(route);
        if (answer === true)
            return possible;
    }
    return [...possible, 'none'];
};
/** The path that goes on, query and all; undefined where the rewrite is not modelled. */
const rewritePath = function (rewrite, { path: matched, ignoreCase }, path) {
    const plain = (0,evaluate_path/* withoutQuery */.j$)(path);
    const query = path.slice(plain.length);
    switch (rewrite.kind) {
        case 'kept':
            return path;
        case 'whole':
            return (0,bytes/* toBytes */.ZJ)(rewrite.to) + query;
        case 'matched': {
            const all = matched.kind === 'exact' || matched.kind === 'regex';
            if (!all && ignoreCase)
                return undefined;
            return (0,bytes/* toBytes */.ZJ)(rewrite.to) + (all ? '' : plain.slice((0,bytes/* toBytes */.ZJ)(matched.text).length)) + query;
        }
        case 'start': {
            const from = (0,bytes/* toBytes */.ZJ)(rewrite.from);
            return plain.startsWith(from) ? (0,bytes/* toBytes */.ZJ)(rewrite.to) + plain.slice(from.length) + query : path;
        }
        case 'removed': {
            const from = (0,bytes/* toBytes */.ZJ)(rewrite.from);
            if (ignoreCase || from === '')
                return undefined;
            if (plain === from)
                return `/${query}`;
            return plain.startsWith(`${from}/`) ? plain.slice(from.length) + query : path;
        }
        case 'regex':
            return undefined;
    }
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/follow-route.ts








/** The message as the gateway's router has it, behind the filters that take tokens away and write headers. */
const messageBehind = function (enforcement, request, options) {
    const stage = enforcement.stages.find(({ proxy }) => proxy === 'gateway');
    if (stage === undefined || request.http === undefined)
        return undefined;
    const { settings } = enforcement;
    const client = (0,connection/* clientOf */.fe)(request, settings, true);
    const protocol = stage.protocol ?? enforcement.destination.protocol;
    const chain = (0,connection/* gatewayChain */.e$)(protocol, stage.serverTls, client, (0,http_message/* looksLikeHttp */.K)(request));
    if (chain.kind !== 'http')
        return undefined;
    const message = (0,http_message/* readMessage */._)(request, request.http, client, chain, stage, settings);
    if ('status' in message)
        return undefined;
    (0,jwt_filter/* runJwtFilter */.$)(stage.jwtRules, message, {
        settings,
        now: Math.floor(options.now / 1000),
        keySets: options.keySets ?? new Map(),
    });
    return message;
};
const changeHeaders = function (headers, changes) {
    for (const { kind, name, value } of changes) {
        if (kind === 'remove')
            headers.remove(name);
        else if (kind === 'set')
            headers.set(name, (0,bytes/* toBytes */.ZJ)(value));
        else
            headers.append(name, (0,bytes/* toBytes */.ZJ)(value));
    }
};
const fromBytes = function (bytes) { return Buffer.from(bytes, 'latin1').toString('utf8') };
/** The request that goes on to one place; undefined where what the route makes of it is not modelled. */
const onward = function (request, message, route, target, behind) {
    if (route.action.kind !== 'sends' || request.http === undefined)
        return undefined;
    const path = rewritePath(route.action.path, route.match, message.path);
    if (path === undefined)
        return undefined;
    changeHeaders(message.headers, target.headers);
    const { destination } = behind.enforcement;
    // A described token is told apart by its text: where that is gone the token is.
    const texts = [...message.described];
    const lines = message.headers.all();
    const isThere = (compact) => path.includes(compact) || lines.some(([, value]) => value.includes(compact));
    const tokens = texts.filter(([compact]) => isThere(compact)).map(([, token]) => token);
    const compacts = texts.map(([compact]) => compact);
    const plain = (0,evaluate_path/* withoutQuery */.j$)(path);
    const query = path
        .slice(plain.length + 1)
        .split('&')
        .filter((pair) => pair !== '' && !compacts.some((compact) => pair.includes(compact)))
        .join('&');
    return {
        protocol: request.protocol,
        destination: {
            namespace: destination.namespace,
            ...(destination.service === undefined ? {} : { service: destination.service }),
            labels: destination.labels,
            port: destination.port === 0 ? 8080 : destination.port,
        },
        source: behind.mutual && behind.principal !== undefined ? { principal: behind.principal } : {},
        mtls: behind.mutual,
        ...(behind.mutual ? { sni: behind.sni } : {}),
        http: {
            method: fromBytes(message.method),
            authority: target.authority ?? fromBytes(message.authority),
            path: fromBytes(query === '' ? plain : `${plain}?${query}`),
            headers: lines
                .filter(([, value]) => !compacts.some((compact) => value.includes(compact)))
                .map(([name, value]) => [name, fromBytes(value)]),
            ...(tokens.length === 0 ? {} : { tokens }),
        },
    };
};
/** Asks the gateway, finds the route, and asks every place that the request goes on to. */
const followRoute = function (gateway, request, options) {
    const first = (0,evaluate/* evaluate */._)(gateway.enforcement, request, options);
    if (!first.allowed)
        return { gateway: first, ways: [] };
    const message = messageBehind(gateway.enforcement, request, options);
    const host = message === undefined ? undefined : selectHost(gateway.hosts, message.authority);
    const routes = message === undefined || host === undefined ? ['none'] : selectRoutes(host, message);
    return { gateway: first, ways: routes.map((route) => wayOf(gateway, request, route, options)) };
};
const wayOf = function (gateway, request, route, options) {
    if (route === 'none')
        return { route, known: true, arrivals: [] };
    if (route.action.kind !== 'sends' || route.unmodelled.length > 0)
        return { route, known: route.unmodelled.length === 0, arrivals: [] };
    const arrivals = route.action.targets.flatMap((target) => gateway.placesOf(target).flatMap((behind) => {
        // Headers change for each target anew.
        const fresh = messageBehind(gateway.enforcement, request, options);
        const next = fresh === undefined ? undefined : onward(request, fresh, route, target, behind);
        if (next === undefined)
            return [];
        const { key, enforcement } = behind;
        return [{ key, enforcement, target, request: next, evaluation: (0,evaluate/* evaluate */._)(enforcement, next, options) }];
    }));
    const isUnknown = arrivals.length === 0 && route.action.targets.some((target) => gateway.placesOf(target).length > 0);
    return { route, known: !isUnknown, arrivals };
};
/** For people: `VirtualService edge/shop http[0]`. */
const routeTitle = function ({ object, pointer }) {
    const [, , list = '', index = ''] = pointer.split('/');
    return `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${list}[${index}]`;
};
/** Whether what arrives has this path and authority to the policies: without query, normalised, letters of either case. */
const arrivesAs = function ({ http }, wanted, { settings }) {
    if (http === undefined)
        return false;
    const normal = (0,evaluate_path/* normalizePath */.Fd)((0,bytes/* toBytes */.ZJ)(http.path), settings.pathNormalization);
    const path = normal === undefined ? undefined : fromBytes((0,evaluate_path/* withoutQuery */.j$)(normal));
    return ((wanted.path === undefined || wanted.path === path) &&
        (wanted.authority === undefined || (0,bytes/* lowerAscii */.dq)(wanted.authority) === (0,bytes/* lowerAscii */.dq)(http.authority)));
};


/***/ }),

/***/ 64364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ alongGateway)
});

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
;// CONCATENATED MODULE: ./src/mesh/traffic/gateway-place.ts





/** The identity that a gateway shows to what it calls, without `spiffe://`; undefined where its workload was not read. */
const gatewayPrincipal = function ({ workload, namespace }, { settings }) {
    if (workload === undefined)
        return undefined;
    return `${settings.trustDomain}/ns/${namespace}/sa/${(0,callers/* accountOf */.X)(workload)}`;
};
const kinds = new Set(['AuthorizationPolicy', 'RequestAuthentication']);
/** Policies that may be for the gateway's pods, whose labels nobody knows in full: they select no workload that is known. */
const doubtfulPolicies = function (mesh, labels, workloads) { return mesh.state.objects.filter((object) => {
    if (object.key.group !== 'security.istio.io' || !kinds.has(object.key.kind))
        return false;
    const { selector, refs, namespace } = (0,attachment/* targetOf */.$r)(object);
    if (refs.length > 0 || Object.keys(selector).length === 0 || (0,attachment/* selects */.ko)(selector, labels))
        return false;
    const known = workloads.some((one) => (one.namespace === namespace || namespace === mesh.settings.rootNamespace) && (0,attachment/* selects */.ko)(selector, one.labels));
    return (0,label_selector/* canMeet */.IO)(selector, labels) && !known;
}) };
/** Where policies that name the gateway's labels stand, its pods do. */
const homeOf = function (mesh, { labels, namespace }) {
    if (Object.keys(labels).length === 0)
        return namespace;
    const naming = mesh.state.objects.find((object) => {
        if (object.key.group !== 'security.istio.io' || !kinds.has(object.key.kind))
            return false;
        const { selector } = (0,attachment/* targetOf */.$r)(object);
        return (object.key.namespace !== mesh.settings.rootNamespace &&
            Object.keys(selector).length > 0 &&
            (0,attachment/* selects */.ko)(selector, labels));
    });
    return naming?.key.namespace ?? namespace;
};
/** What a gateway enforces where its routes are asked. */
const gatewayEnforcement = function (mesh, table) {
    const { namespace, labels, port, workload, read, gateway } = table;
    const at = (space) => ({
        namespace: space,
        labels,
        port,
        protocol: 'HTTP',
        title: `gateway ${gateway}`,
        known: workload !== undefined,
    });
    if (workload !== undefined)
        return { ...mesh.enforcementOf(at(namespace), 'gateway') };
    const found = mesh.enforcementOf(at(homeOf(mesh, table)), 'gateway');
    const doubtful = doubtfulPolicies(mesh, labels, (0,workloads/* findWorkloads */.c7)(mesh.state));
    const doubts = doubtful.map((object) => ({
        code: 'ROUTE_NOT_FOLLOWED',
        what: `whether ${object.key.kind} ${object.key.namespace}/${object.key.name} is for gateway ${gateway}, whose ${read ? 'workload' : 'Gateway'} was not read`,
        identity: `gateway ${gateway} ${object.key.namespace}/${object.key.name} ${(0,digest/* digestOf */.ol)(object.content)}`,
        effect: 'anything',
    }));
    // One that may hold is as one that was not read, where others may not have been either.
    const asUnread = ({ tokensUnread }, index) => tokensUnread === true && doubtful[index]?.key.kind === 'RequestAuthentication'
        ? { unread: 'RequestAuthentication' }
        : {};
    const mark = (stage) => ({
        ...stage,
        unknowns: [...stage.unknowns, ...doubts.map((doubt, index) => ({ ...doubt, ...asUnread(stage, index) }))],
    });
    return { ...found, destination: at(namespace), stages: found.stages.map(mark) };
};

// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route.ts
var route = __webpack_require__(22766);
;// CONCATENATED MODULE: ./src/mesh/traffic/along-gateway.ts



const withUnknowns = function (enforcement, texts) {
    const [first, ...rest] = enforcement.stages;
    if (texts.length === 0 || first === undefined)
        return enforcement;
    const unknowns = texts.map((text) => ({
        code: 'ROUTE_NOT_FOLLOWED',
        what: text.replace(/ [0-9a-f]{32}$/, ''),
        identity: text,
        effect: 'anything',
    }));
    return { ...enforcement, stages: [{ ...first, unknowns: [...first.unknowns, ...unknowns] }, ...rest] };
};
const alongGateway = function (mesh, table) {
    const enforcement = gatewayEnforcement(mesh, table);
    const principal = gatewayPrincipal(table, enforcement);
    const known = new Map();
    // A place of the other state is what this state has by its key: what is not known of it may be something else here.
    const own = new Map();
    const alongTo = (asked) => {
        const place = own.get(asked.key) ?? asked;
        const behind = (0,places_behind/* enforcementBehind */.$x)(mesh, place);
        const { mutual, sni, unmodelled } = (0,places_behind/* connectionTo */.mQ)(mesh, place, behind);
        const rival = behind.settings.pathNormalization === enforcement.settings.pathNormalization
            ? []
            : [`gateway ${table.gateway} and ${place.title} normalise paths differently`];
        return {
            key: place.key,
            place,
            enforcement: withUnknowns(behind, [...unmodelled, ...rival]),
            principal,
            mutual,
            sni,
        };
    };
    const remember = (place) => {
        own.set(place.key, place);
        return place;
    };
    return {
        name: table.gateway,
        mesh,
        table,
        enforcement,
        hosts: table.hosts,
        alongTo,
        placesOf: (target) => {
            const key = (0,route/* targetText */.Z3)(target);
            const found = known.get(key) ?? (0,places_behind/* placesBehind */.z3)(mesh, target, table.number).map(remember).map(alongTo);
            known.set(key, found);
            return found;
        },
    };
};


/***/ }),

/***/ 12126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ judgeFollowed),
/* harmony export */   gz: () => (/* binding */ arrivalTitle),
/* harmony export */   tV: () => (/* binding */ evaluateAlong)
/* harmony export */ });
/* harmony import */ var _evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20689);

const refusal = function ({ gateway }, kind, status, text, route) { return ({
    ...gateway,
    allowed: false,
    kind,
    status,
    body: '',
    by: { text, ...(route === undefined ? {} : { where: route.object.locate(route.pointer) }) },
}) };
const arrivalTitle = function (arrival) {
    const { http } = arrival.request;
    return http === undefined ? 'another request' : `${http.method} ${http.path} for host ${http.authority}`;
};
/** What the way says of one arrival: what the destination says, behind the route that led there. */
const judged = function (followed, route, { evaluation }) {
    const where = evaluation.by.where ?? route.object.locate(route.pointer);
    return {
        ...evaluation,
        by: { ...evaluation.by, text: `${evaluation.by.text}, behind ${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)}`, where },
        rules: [...followed.gateway.rules, ...evaluation.rules],
        notes: [...new Set([...followed.gateway.notes, ...evaluation.notes])],
        unknowns: [
            ...new Map([...followed.gateway.unknowns, ...evaluation.unknowns].map((one) => [one.identity, one])).values(),
        ],
    };
};
/**
 * Whether a request that is sent to a gateway reaches a place behind it, and is let in there: the gateway's policies see it
 * as it is sent, the destination's as it arrives. `isThere` says which places count.
 */
const evaluateAlong = function (gateway, isThere, request, onward, options) { return judgeFollowed(gateway, isThere, (0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .followRoute */ .Pv)(gateway, request, options), onward) };
/** The same of a request that was followed already; `unknown` where nobody can say which route it takes, and that matters. */
const judgeFollowed = function (gateway, isThere, followed, onward) {
    const [first, ...others] = followed.ways.map((way) => judgeWay(gateway, isThere, followed, way, onward));
    if (first === undefined)
        return followed.gateway;
    const agree = others.every(({ kind, allowed }) => allowed === first.allowed && (kind === 'unknown') === (first.kind === 'unknown'));
    return agree ? first : refusal(followed, 'unknown', 0, `which route of gateway ${gateway.name} takes it is not known`);
};
const judgeWay = function (gateway, isThere, followed, { route, known, arrivals }, onward) {
    if (route === 'none')
        return refusal(followed, 'rejected', 404, `no route of gateway ${gateway.name} takes it`);
    if (!known) {
        // What is not modelled of a route may lead to any of its targets, and to no other place.
        const targets = route.action.kind === 'sends' ? route.action.targets : [];
        const mayArrive = targets.some((target) => gateway.placesOf(target).some(({ key }) => isThere(key)));
        return mayArrive
            ? refusal(followed, 'unknown', 0, `what ${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} does is not modelled`, route)
            : refusal(followed, 'rejected', 404, `${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} sends it elsewhere`, route);
    }
    if (route.action.kind === 'answers')
        return refusal(followed, 'rejected', 404, `${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} answers with ${route.action.what}`, route);
    const here = arrivals.filter(({ key }) => isThere(key));
    const fitting = here.filter((arrival) => (0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .arrivesAs */ .xB)(arrival.request, onward, arrival.enforcement));
    const told = fitting.find(({ evaluation }) => evaluation.allowed) ?? fitting[0];
    if (told !== undefined)
        return judged(followed, route, told);
    const [other] = here;
    return other === undefined
        ? refusal(followed, 'rejected', 404, `${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} sends it elsewhere`, route)
        : refusal(followed, 'rejected', 404, `it arrives as ${arrivalTitle(other)}, behind ${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)}`, route);
};


/***/ })

};
