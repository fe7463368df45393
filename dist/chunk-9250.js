export const id = 9250;
export const ids = [9250];
export const modules = {

/***/ 97552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ answerChange)
/* harmony export */ });
/** How the answer to one request changes; undefined where it stays. */
const answerChange = function ({ answer: before, unmodelled: then }, { answer: after, unmodelled: now }) {
    // What nobody modelled, an EnvoyFilter or a WasmPlugin, comes, goes or changes on the way of this request.
    if (then.join('\n') !== now.join('\n'))
        return 'cannot tell';
    if (before.verdict === 'unknown' || after.verdict === 'unknown') {
        return before.verdict === after.verdict && before.reason === after.reason ? undefined : 'cannot tell';
    }
    if (before.verdict === after.verdict)
        return undefined;
    return after.verdict === 'allow' ? 'newly allowed' : 'newly refused';
};


/***/ }),

/***/ 16953:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRecordedLine)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _access_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75380);
/* harmony import */ var _request_of_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44365);



/** Reads a line; one of a log with the Services of the state after, then of the one before. */
const readRecordedLine = function (line, path, number, before, after) {
    const value = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(line);
    if (value === undefined || !(0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessLogLine */ .vL)(value)) {
        try {
            return { kind: 'request', request: (0,_request_of_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOfLine */ .V)(line, path, number), logged: false };
        }
        catch (error) {
            if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
                throw error;
            return { kind: 'wrong', problem: error.problems[0] };
        }
    }
    const read = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, after);
    if (read.kind === 'request')
        return { ...read, logged: true };
    const older = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, before);
    return older.kind === 'request' ? { ...older, logged: true } : read;
};


/***/ }),

/***/ 44365:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ requestOfLine)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(75380);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/request-form.ts




const remedy = 'Write the request as docs/schemas/request.schema.json says.';
const describe = function (value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const refuse = function (place, expected) {
    throw new problem/* Refusal */.P({
        code: 'REQUEST_FORM',
        message: `${place.path} is not what a request has there`,
        ...(place.where === undefined ? {} : { where: place.where }),
        expected,
        received: describe(place.value),
        remedy,
    });
};
/** The members of an object, `null` counting as absent; any other name is refused. */
const membersOf = function (place, names) {
    const { value } = place;
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse(place, 'an object');
    const known = new Set(names);
    for (const name of Object.keys(value))
        if (!known.has(name))
            refuse({ ...place, path: `${place.path}.${name}`, value: value[name] }, `one of ${names.join(', ')}`);
    return (name) => {
        const inner = Object.hasOwn(value, name) ? value[name] : undefined;
        return { value: inner === null ? undefined : inner, path: `${place.path}.${name}`, where: place.where };
    };
};
const request_form_text = function (place) { return (typeof place.value === 'string' ? place.value : refuse(place, 'text')) };
const textOrNone = function (place) { return (place.value === undefined ? undefined : request_form_text(place)) };
const flag = function (place) { return typeof place.value === 'boolean' ? place.value : refuse(place, 'true or false') };
const word = function (place, words) { return words.find((one) => one === place.value) ?? refuse(place, `one of ${words.join(', ')}`) };
const texts = function (place) {
    const { value } = place;
    if (!Array.isArray(value))
        return refuse(place, 'a list of texts');
    return value.map((item, index) => request_form_text({ ...place, value: item, path: `${place.path}[${index}]` }));
};
const textMap = function (place) {
    const { value } = place;
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse(place, 'an object of texts');
    const out = Object.create(null);
    for (const [name, item] of Object.entries(value))
        out[name] = request_form_text({ ...place, value: item, path: `${place.path}.${name}` });
    return out;
};
/** Members that are there, without those that are not; each is asked for, so that none is read past. */
const given = function (shape) { return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) };
const readPort = function (place) { return typeof place.value === 'number' && Number.isInteger(place.value) && place.value >= 1 && place.value <= 65535
    ? place.value
    : refuse(place, 'a port from 1 to 65535') };
/** An address, of IPv6 also between the brackets of a URL; any other text would match no policy without a word. */
const addressOrNone = function (place) {
    const given = textOrNone(place)?.replace(/^\[(.*)\]$/, '$1');
    if (given === undefined || given === '')
        return undefined;
    return (0,address/* readAddress */.z)(given) === undefined ? refuse(place, 'an IP address without a port') : given;
};
const readDestination = function (place) {
    const at = membersOf(place, ['namespace', 'service', 'workload', 'labels', 'ip', 'principal', 'port']);
    const labels = at('labels');
    return {
        namespace: request_form_text(at('namespace')),
        labels: labels.value === undefined ? {} : textMap(labels),
        port: readPort(at('port')),
        ...given({
            service: textOrNone(at('service')),
            workload: textOrNone(at('workload')),
            ip: addressOrNone(at('ip')),
            principal: textOrNone(at('principal')),
        }),
    };
};
const readSource = function (place) {
    if (place.value === undefined)
        return {};
    const at = membersOf(place, ['namespace', 'serviceAccount', 'ip', 'principal', 'uriSans']);
    const names = at('uriSans');
    return given({
        namespace: textOrNone(at('namespace')),
        serviceAccount: textOrNone(at('serviceAccount')),
        ip: addressOrNone(at('ip')),
        principal: textOrNone(at('principal')),
        uriSans: names.value === undefined ? undefined : texts(names),
    });
};
const tokenPlace = /^(authorization|header:[!#$%&'*+.^_`|~0-9A-Za-z-]+(:[^]*)?|param:[^]+|cookie:[^;=\s]+)$/;
const readToken = function (place) {
    const at = membersOf(place, ['claims', 'in', 'signature', 'expired']);
    const claims = at('claims');
    const where = at('in');
    const [signature, expired] = [at('signature'), at('expired')];
    return {
        claims: (0,json/* isJsonObject */.OW)(claims.value) ? claims.value : refuse(claims, 'an object of claims'),
        in: tokenPlace.test(request_form_text(where))
            ? request_form_text(where)
            : refuse(where, 'authorization, header:NAME:PREFIX, param:NAME or cookie:NAME'),
        signature: signature.value === undefined ? 'valid' : word(signature, ['valid', 'invalid']),
        ...(expired.value === undefined ? {} : { expired: flag(expired) }),
    };
};
const readHeaders = function (place) {
    if (place.value === undefined)
        return {};
    if (!Array.isArray(place.value))
        return textMap(place);
    return place.value.map((line, index) => {
        const here = { ...place, value: line, path: `${place.path}[${index}]` };
        const [name, value, ...rest] = texts(here);
        if (name === undefined || value === undefined || rest.length > 0)
            return refuse(here, 'a pair [name, value]');
        return [name, value];
    });
};
const readHttp = function (place) {
    const at = membersOf(place, ['method', 'authority', 'path', 'pathBase64', 'headers', 'bearer', 'tokens']);
    const tokens = at('tokens');
    const list = tokens.value;
    return {
        method: request_form_text(at('method')),
        authority: request_form_text(at('authority')),
        path: request_form_text(at('path')),
        headers: readHeaders(at('headers')),
        ...given({
            pathBase64: textOrNone(at('pathBase64')),
            bearer: textOrNone(at('bearer')),
            tokens: list === undefined
                ? undefined
                : Array.isArray(list)
                    ? list.map((item, index) => readToken({ ...tokens, value: item, path: `${tokens.path}[${index}]` }))
                    : refuse(tokens, 'a list of tokens'),
        }),
    };
};
const readOnward = function (place) {
    const at = membersOf(place, ['gateway', 'to', 'port', 'path', 'authority']);
    const port = at('port');
    return {
        gateway: request_form_text(at('gateway')),
        to: request_form_text(at('to')),
        // A host outside of the mesh has the port that the route came to.
        port: port.value === 0 ? 0 : readPort(port),
        ...given({
            path: textOrNone(at('path')),
            authority: textOrNone(at('authority')),
        }),
    };
};
/** What a table of requests says beside each: read past. */
const labels = ['id', 'name', 'note', 'comment', 'description'];
/** Where `mtls` is missing, `tls` says it, or a principal that only a certificate shows. */
const readMutual = function (mtls, tls, source) {
    if (mtls.value !== undefined)
        return flag(mtls);
    if (tls.value !== undefined)
        return tls.value === 'mutual';
    const shown = (source.principal ?? '') !== '' || (source.uriSans ?? []).length > 0;
    return shown ? true : flag(mtls);
};
/**
 * Reads one request in the published form (docs/schemas/request.schema.json). `null` counts as absent; a name that the
 * form does not have is refused, since a misspelt member would silently change the verdict. Throws a `Refusal` with
 * REQUEST_FORM that names the member, what is expected there and what was received.
 */
const readRequest = function (json, where) {
    const at = membersOf({ value: json, path: 'request', where }, [
        'protocol',
        'proxy',
        'destination',
        'source',
        'mtls',
        'tls',
        'alpn',
        'sni',
        'http',
        'onward',
        ...labels,
    ]);
    const [protocol, proxy, http, tls, alpn] = [at('protocol'), at('proxy'), at('http'), at('tls'), at('alpn')];
    const onward = at('onward');
    const kind = word(protocol, ['http', 'http2', 'grpc', 'tcp']);
    if (kind === 'tcp' && http.value !== undefined)
        refuse(http, 'nothing: the protocol is tcp');
    if (kind !== 'tcp' && http.value === undefined)
        refuse(http, 'method, authority, path and headers');
    // `k8s-gateway` is how the tables of Istio's own suite name a gateway of the Gateway API.
    const proxies = ['sidecar', 'gateway', 'k8s-gateway', 'waypoint', 'ztunnel'];
    const chosen = proxy.value === undefined ? undefined : word(proxy, proxies);
    const source = readSource(at('source'));
    return {
        protocol: kind,
        destination: readDestination(at('destination')),
        source,
        mtls: readMutual(at('mtls'), tls, source),
        ...given({
            proxy: chosen === 'k8s-gateway' ? 'gateway' : chosen,
            tls: tls.value === undefined ? undefined : word(tls, ['none', 'simple', 'mutual']),
            alpn: alpn.value === undefined ? undefined : texts(alpn),
            sni: textOrNone(at('sni')),
            http: http.value === undefined ? undefined : readHttp(http),
            onward: onward.value === undefined ? undefined : readOnward(onward),
        }),
    };
};
const sorted = function (map) { return Object.fromEntries(Object.entries(map).sort(([left], [right]) => byCodePoint(left, right))) };
/** What of a `Shape` is there; each member is given, so that none is left out unnoticed. */
const present = function (members) { return Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined)) };
/** The published form of a request: members in one order, absent ones left out, maps sorted. Reading it gives it back. */
const writeRequest = function (request) {
    const { destination, source, http, onward } = request;
    return present({
        protocol: request.protocol,
        proxy: request.proxy,
        destination: present({
            namespace: destination.namespace,
            service: destination.service,
            workload: destination.workload,
            labels: sorted(destination.labels),
            ip: destination.ip,
            principal: destination.principal,
            port: destination.port,
        }),
        source: present({
            namespace: source.namespace,
            serviceAccount: source.serviceAccount,
            ip: source.ip,
            principal: source.principal,
            uriSans: source.uriSans,
        }),
        mtls: request.mtls,
        tls: request.tls,
        alpn: request.alpn,
        sni: request.sni,
        http: http === undefined ? undefined : writeHttp(http),
        onward: onward === undefined
            ? undefined
            : present({
                gateway: onward.gateway,
                to: onward.to,
                port: onward.port,
                path: onward.path,
                authority: onward.authority,
            }),
    });
};
const writeHttp = function (http) { return present({
    method: http.method,
    authority: http.authority,
    path: http.path,
    pathBase64: http.pathBase64,
    headers: Array.isArray(http.headers)
        ? http.headers.map(([name, value]) => [name, value])
        : sorted(http.headers),
    bearer: http.bearer,
    tokens: http.tokens?.map((token) => present({ claims: token.claims, in: token.in, signature: token.signature, expired: token.expired })),
}) };

;// CONCATENATED MODULE: ./src/mesh/request-of-line.ts



/** One line of a file of requests. */
const requestOfLine = function (line, path, number) {
    const value = (0,access_log/* parseLine */.A)(line);
    const where = { kind: 'file', path: path === '-' ? 'stdin' : path, line: number, column: 1 };
    if (value === undefined) {
        throw new problem/* Refusal */.P({
            code: 'REQUEST_FORM',
            message: 'a line is no JSON object',
            where,
            expected: 'one request a line',
            received: line.slice(0, 60),
            remedy: 'See docs/schemas/request.schema.json for the form of a request.',
        });
    }
    return placed(where, () => readRequest(value));
};
/** Adds the line to what the reader of the form refuses. */
const placed = function (where, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof problem/* Refusal */.P))
            throw error;
        const [first, ...rest] = error.problems;
        throw new problem/* Refusal */.P({ ...first, where: first.where ?? where }, ...rest);
    }
};


/***/ }),

/***/ 79250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayTraffic: () => (/* binding */ replayTraffic)
});

// EXTERNAL MODULE: ./src/mesh/answer.ts
var mesh_answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/answer-change.ts
var answer_change = __webpack_require__(97552);
// EXTERNAL MODULE: ./src/mesh/destination-of-request.ts
var destination_of_request = __webpack_require__(94015);
// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
// EXTERNAL MODULE: ./src/mesh/recorded-request.ts
var recorded_request = __webpack_require__(16953);
// EXTERNAL MODULE: ./src/mesh/token-rules-key.ts
var token_rules_key = __webpack_require__(86360);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/manifests/negative-field.ts
var negative_field = __webpack_require__(55350);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/unlogged-fields.ts





/** Whether a line of the access log answers a condition of this key. */
const loggedKeys = {
    'source.ip': true,
    'remote.ip': true,
    'source.namespace': true,
    'source.principal': true,
    'source.serviceAccount': true,
    'source.trustDomain': true,
    'request.auth.principal': false,
    'request.auth.audiences': false,
    'request.auth.presenter': false,
    'request.auth.claims': false,
    'request.headers': false,
    'destination.ip': false,
    'destination.port': true,
    'connection.sni': true,
    'experimental.envoy.filters.': false,
};
const answersKey = function (key) { return Object.entries(loggedKeys).some(([name, logged]) => logged && name === key) };
/** Whether it answers a field of a source. */
const loggedSources = {
    ipBlocks: true,
    remoteIpBlocks: true,
    namespaces: true,
    serviceAccounts: true,
    trustDomains: true,
    principals: true,
    requestPrincipals: false,
};
/** Fields of a source that no line answers, each once, whether it or its negation stands there. */
const unloggedSources = function (sources) { return vocabulary/* sourceFieldNames */._e.filter((field) => !loggedSources[field] &&
    sources.some((source) => [field, (0,negative_field/* negativeField */.W)(field)].some((name) => (0,fields/* textsAt */.i1)(source, name).length > 0))) };
/** What a rule reads that no line of an access log holds: tokens, and headers. */
const unloggedFieldsOf = function (rule) { return [
    ...unloggedSources((0,fields/* objectsAt */.yR)(rule, 'from').map((from) => (0,fields/* objectAt */.lJ)(from, 'source'))),
    ...(0,fields/* objectsAt */.yR)(rule, 'when')
        .map((condition) => (0,fields/* textAt */.$6)(condition, 'key'))
        .filter((key) => !answersKey(key)),
] };
const fieldsOf = function (policies) { return policies.flatMap(({ rules = [] }) => rules.flatMap(unloggedFieldsOf)) };
/**
 * Fields that could turn the answer to a line of a log around if the log held them; none: the answer stands. One that is
 * allowed is turned by a DENY rule alone. One that is refused stands where the rule that refuses reads what the log has,
 * or where no ALLOW rule reads anything else.
 */
const turningFields = function (enforcement, answer) {
    const stages = (0,mesh_enforcement/* everyStageOf */.h)(enforcement);
    const policies = (action) => stages.flatMap((stage) => stage[action]);
    const fields = () => {
        if (answer.verdict === 'unknown')
            return [];
        if (answer.verdict === 'allow')
            return fieldsOf(policies('deny'));
        const decides = policies('deny').find(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key) === answer.policy);
        const rule = answer.rule === null ? undefined : decides?.rules?.[answer.rule];
        return rule === undefined ? fieldsOf(policies('allow')) : unloggedFieldsOf(rule);
    };
    return [...new Set(fields())];
};

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/caller-title.ts
var caller_title = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
;// CONCATENATED MODULE: ./src/plan/replay-traffic.ts










/** Groups and reasons that are counted one by one; a log of any length stays in bounded memory. */
const counted = 5_000;
const shownGroups = 50;
const shownReasons = 10;
/** Answers that are kept for the next line that asks the same. */
const remembered = 20_000;
/**
 * Puts recorded lines to both sides. A line that stands for a change tells it only where the log holds what decides: where
 * a policy reads a token or a header of it, or the log itself says another answer than the state before, it is untold.
 */
const replayTraffic = async function (from, lines, meshes, options) {
    const judge = createJudge(meshes, options);
    const groups = new Map();
    const reasons = new Map();
    const counts = { lines: 0, judged: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0 };
    let outside = 0;
    for await (const line of lines) {
        if (line.trim() === '')
            continue;
        counts.lines += 1;
        const read = (0,recorded_request/* readRecordedLine */.b)(line, from, counts.lines, meshes.before, meshes.after);
        if (read.kind !== 'request') {
            const why = read.kind === 'unreadable' ? read.why : 'neither a request nor a line of an access log in JSON';
            const known = reasons.has(why) || reasons.size < counted ? why : 'another reason';
            reasons.set(known, (reasons.get(known) ?? 0) + 1);
            continue;
        }
        counts.judged += 1;
        const told = judge(read);
        if (told === undefined)
            continue;
        counts[told.change] += 1;
        const { request } = read;
        const place = {
            // Its identity and not its address, or each pod is a caller of its own.
            from: (0,caller_title/* callerTitle */.m)(request.source.principal),
            to: targetTitle(request),
            ...told,
        };
        const key = JSON.stringify([place.change, place.from, place.to, place.reason, place.where]);
        const known = groups.get(key);
        if (known !== undefined)
            known.requests += 1;
        else if (groups.size < counted)
            groups.set(key, { ...place, example: exampleOf(request), requests: 1 });
        else
            outside += 1;
    }
    const sorted = [...groups].sort(([a, left], [b, right]) => right.requests - left.requests || (0,order/* byCodePoint */.HH)(a, b));
    const shown = sorted.slice(0, shownGroups).map(([, group]) => group);
    return {
        from,
        lines: counts.lines,
        judged: counts.judged,
        refused: counts['newly refused'],
        allowed: counts['newly allowed'],
        untold: counts['cannot tell'],
        groups: shown,
        further: outside + sorted.slice(shownGroups).reduce((sum, [, { requests }]) => sum + requests, 0),
        notJudged: [...reasons]
            .sort(([a, left], [b, right]) => right - left || (0,order/* byCodePoint */.HH)(a, b))
            .slice(0, shownReasons)
            .map(([why, number]) => ({ why, lines: number })),
    };
};
/** Judges lines, each that asks the same once; a destination that enforces the same on both sides is not asked at all. */
const createJudge = function (meshes, options) {
    const alike = remember((request) => JSON.stringify([request.destination, request.proxy ?? '']), (request) => isAlike(meshes, request));
    const told = remember(({ request, logged, answered }) => JSON.stringify([request, logged, answered ?? '']), (line) => changeOf(meshes, line, options));
    // A gateway's routes may differ although what it enforces does not.
    return (line) => (line.request.onward === undefined && alike(line.request) ? undefined : told(line));
};
/** The same question has one answer; so many are kept, and then all are forgotten. */
const remember = function (keyOf, tell) {
    const known = new Map();
    return (asked) => {
        const key = keyOf(asked);
        const found = known.get(key);
        if (found !== undefined)
            return found.told;
        if (known.size >= remembered)
            known.clear();
        const told = tell(asked);
        known.set(key, { told });
        return told;
    };
};
const enforcementsOf = function (mesh, request) { return (0,destination_of_request/* destinationsOfRequest */._t)(mesh, request).map((destination) => mesh.enforcementOf(destination, request.proxy)) };
const isAlike = function ({ before, after }, request) {
    const keys = (mesh) => enforcementsOf(mesh, request).map(enforcement_key/* enforcementKey */.y).join('\n\n');
    return keys(before) === keys(after);
};
const changeOf = function (meshes, line, options) {
    const { request, logged, answered } = line;
    const [then, now] = [(0,mesh_answer/* judgeRequest */.L7)(meshes.before, request, options), (0,mesh_answer/* judgeRequest */.L7)(meshes.after, request, options)];
    const change = (0,answer_change/* answerChange */.$)(then, now);
    const untold = (reason) => ({ change: 'cannot tell', reason, where: null });
    if (logged) {
        const fields = new Set([
            ...fieldsThatTurn(meshes.before, request, then),
            ...fieldsThatTurn(meshes.after, request, now),
            ...(tokenRulesOf(meshes.before, request) === tokenRulesOf(meshes.after, request) ? [] : ['tokens']),
        ]);
        if (fields.size > 0)
            return untold(`policies there read ${[...fields].sort(order/* byCodePoint */.HH).join(', ')}, which the log does not hold`);
        if (contradicts(answered, then))
            return untold('the log has another answer than the state before gives: what that state holds is not all that decided');
    }
    if (change === undefined)
        return undefined;
    const { answer } = now;
    return { change, reason: answer.reason, where: answer.where };
};
const fieldsThatTurn = function (mesh, request, { answer }) { return enforcementsOf(mesh, request).flatMap((enforcement) => turningFields(enforcement, answer)) };
const tokenRulesOf = function (mesh, request) { return enforcementsOf(mesh, request).map(token_rules_key/* tokenRulesKey */.Q).join('\n') };
/** Tokens are not in the log, so that a refusal by a token rule is no word of policies. */
const contradicts = function (answered, { answer }) {
    if (answered === undefined || answered === 'refused by a token rule')
        return false;
    return answered === 'let through' ? answer.verdict === 'deny' : answer.verdict === 'allow';
};
const targetTitle = function ({ destination: { namespace, service, workload, labels, port } }) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return `${namespace}/${service ?? workload ?? pairs.sort(order/* byCodePoint */.HH).join(',')}:${port}`;
};
/** A query may hold what nobody should read in a review. */
const exampleOf = function ({ http, destination }) { return http === undefined ? `TCP port ${destination.port}` : (0,mask/* maskText */.gC)(`${http.method} ${http.path.replace(/[?#].*$/s, '')}`) };


/***/ })

};
