export const id = 9794;
export const ids = [9794];
export const modules = {

/***/ 75380:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(75380, module.exports, ["A","H6","_F","bB","dO","gD","vL"], "./later-mesh.cjs")

/***/ }),

/***/ 30018:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ principalOf),
  q: () => (/* binding */ requestOfFlags)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(75380);
// EXTERNAL MODULE: ./src/mesh/destination-of-request.ts
var destination_of_request = __webpack_require__(94015);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var evaluate_address = __webpack_require__(78321);
// EXTERNAL MODULE: ./src/mesh/evaluate-onward.ts + 1 modules
var evaluate_onward = __webpack_require__(77874);
// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
;// CONCATENATED MODULE: ./src/mesh/request-through-gateway.ts



const refuse = function (message, expected, received, remedy) { return new problem/* Refusal */.P({ code: 'USAGE', message, expected, received: received.slice(0, 200), remedy }) };
/** A host whose routes lead to the Service: what a client would ask for. */
const hostTo = function (gateway, to) {
    const host = gateway.hosts.find(({ routes }) => routes.some(({ action }) => action.kind === 'sends' &&
        action.targets.some((target) => gateway.placesOf(target).some(({ place }) => (0,places_behind/* placeName */.fW)(place) === to))));
    if (host === undefined)
        return undefined;
    return host.domain === '*' ? 'example.com' : host.domain.replace(/^\*/, 'a');
};
/** A gateway that listens elsewhere is another one; its Gateway's own number counts as well as its pods' port. */
const atPort = function (gateway, port) { return gateway === undefined ||
    port === undefined ||
    gateway.table.port === 0 ||
    [gateway.table.port, gateway.table.number].includes(Number(port))
    ? gateway
    : undefined };
/** The request as it is sent to a gateway, whose routes must bring it to the Service that it names. */
const throughGateway = function (request, asked, mesh) {
    const [, name = '', port] = /^([a-z0-9.-]+\/[a-z0-9.-]+?)(?::(\d{1,5}))?$/.exec(asked.gateway) ?? [];
    if (name === '')
        throw refuse('`--through` is no gateway', 'NAMESPACE/GATEWAY, or NAMESPACE/GATEWAY:PORT', asked.gateway, 'For example: --through edge/public');
    const [, to = '', servicePort = ''] = /^([a-z0-9-]+\/[a-z0-9.-]+):(\d{1,5})$/.exec(asked.to) ?? [];
    if (to === '' || request.http === undefined)
        throw refuse('`--through` asks for an HTTP request to a Service', '--to NAMESPACE/SERVICE:PORT without --tcp', asked.to, 'Name the Service and its port behind the gateway.');
    const gateway = atPort((0,evaluate_onward/* gatewayFor */.Qh)(mesh, name, port === undefined ? undefined : Number(port)), port);
    if (gateway === undefined) {
        const names = [...new Set((0,evaluate_onward/* gatewaysOf */.DW)(mesh).flatMap(({ table }) => table.gateways))].sort();
        throw refuse(`no gateway ${name} of the state listens for HTTP${port === undefined ? '' : ` at port ${port}`}`, names.length === 0 ? 'a Gateway in the state' : names.join(', '), asked.gateway, 'Name one of these gateways, and the port of its pods where it has several.');
    }
    const { namespace, labels, port: listens, workload } = gateway.table;
    return {
        ...request,
        destination: {
            namespace,
            ...(workload === undefined ? {} : { workload: workload.title }),
            labels,
            port: listens === 0 ? 8080 : listens,
        },
        http: { ...request.http, authority: asked.host ?? hostTo(gateway, to) ?? request.http.authority },
        onward: { gateway: name, to, port: Number(servicePort) },
    };
};

;// CONCATENATED MODULE: ./src/mesh/request-of-flags.ts






/** A request from `--to`, `--as` and their like; what is not given is what a plain GET of `/` would send. */
const requestOfFlags = function (question, mesh) {
    const request = requestTo(question, mesh);
    const { through, to, host } = question;
    return through === undefined ? request : throughGateway(request, { gateway: through, to, host }, mesh);
};
const requestTo = function (question, mesh) {
    const destination = readDestination(question.to, mesh);
    const principal = question.as === undefined ? undefined : readPrincipal(question.as);
    const ip = question.ip === undefined ? undefined : readIp(question.ip);
    if (question.tls && principal !== undefined)
        throw new problem/* Refusal */.P({
            code: 'USAGE',
            message: '`--tls` and `--as` are two kinds of connection',
            expected: '--tls for TLS without a certificate of the mesh, or --as with one',
            received: 'both',
            remedy: 'Leave one of the two out.',
        });
    const claims = question.claims === undefined ? undefined : readClaims(question.claims);
    const host = question.host ??
        (destination.service === undefined
            ? `${destination.namespace}`
            : `${destination.service}.${destination.namespace}.svc.cluster.local`);
    return {
        protocol: question.tcp ? 'tcp' : 'http',
        destination,
        source: {
            ...(principal === undefined ? {} : { principal }),
            ...(ip === undefined ? {} : { ip }),
        },
        mtls: principal !== undefined,
        ...(question.tls ? { tls: 'simple' } : {}),
        ...(question.tcp
            ? {}
            : {
                http: {
                    method: question.method ?? 'GET',
                    authority: host,
                    path: question.path ?? '/',
                    headers: question.headers.map(readHeader),
                    ...(claims === undefined ? {} : { tokens: [{ claims, in: 'authorization', signature: 'valid' }] }),
                },
            }),
    };
};
/** Istio's own identities; another issuer's are written whole, with `spiffe://`. */
const istioIdentity = /^[\w.-]+\/ns\/[a-z0-9-]{1,63}\/sa\/[a-z0-9.-]{1,253}$/;
const spiffeId = /^spiffe:\/\/[\w.-]+(?:\/[\w.-]+)+$/;
/** The identity that `--as` names, without `spiffe://`; undefined where it is none, which no certificate could show. */
const principalOf = function (text) { return istioIdentity.test(text) || spiffeId.test(text) ? text.replace(/^spiffe:\/\//, '') : undefined };
const readPrincipal = function (text) {
    const principal = principalOf(text);
    if (principal !== undefined)
        return principal;
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: '`--as` is no identity',
        expected: 'TRUST_DOMAIN/ns/NAMESPACE/sa/ACCOUNT, or spiffe://\u2026 of another issuer',
        received: text.slice(0, 200),
        remedy: 'For example: --as cluster.local/ns/jobs/sa/batch; without the flag the caller shows no certificate.',
    });
};
const readIp = function (text) {
    const address = text.replace(/^\[(.*)\]$/, '$1');
    if ((0,evaluate_address/* readAddress */.z)(address) !== undefined)
        return address;
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: '`--ip` is no address',
        expected: 'an IP address without a port',
        received: text.slice(0, 100),
        remedy: 'For example: --ip 10.0.0.7',
    });
};
const destinationForm = 'NAMESPACE/SERVICE:PORT, or NAMESPACE/label=value,label=value:PORT';
const readDestination = function (text, mesh) {
    const match = /^([a-z0-9-]+)\/([^:]+):(\d{1,5})$/.exec(text);
    const bad = (message, received, remedy) => new problem/* Refusal */.P({ code: 'USAGE', message, expected: destinationForm, received, remedy });
    if (match === null)
        throw bad('`--to` is no destination', text.slice(0, 100), /^[^/:]+:\d{1,5}$/.test(text)
            ? `Add the namespace: --to NAMESPACE/${text.slice(0, 100)}`
            : 'For example: --to shop/orders:8080');
    const [, namespace = '', name = '', portText = ''] = match;
    const port = Number(portText);
    if (port < 1 || port > 65535)
        throw bad('`--to` has no such port', portText, 'Name a port from 1 to 65535.');
    if (name.includes('=')) {
        const odd = name.split(',').find((pair) => !/^[^=]+=[^=]*$/.test(pair));
        if (odd !== undefined)
            throw bad('`--to` has a label without a name or a value', odd, 'For example: --to shop/app=orders:8080');
        const labels = Object.fromEntries(name.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
        return { namespace, labels, port };
    }
    const target = (0,destination_of_request/* targetOfService */.CY)(mesh, namespace, name, port);
    switch (target) {
        case 'no such service':
            throw bad(`there is no Service ${name} in namespace ${namespace} of the state`, text, 'Name its labels instead: --to shop/app=orders:8080, or add the Service to the folder.');
        case 'not its port':
            // The workload's own, as a policy would name it.
            return { namespace, service: name, labels: (0,destination_of_request/* selectorOfService */.m0)(mesh, namespace, name) ?? {}, port };
        case 'unnamed port':
            throw bad(`port ${port} of Service ${namespace}/${name} leads to a port by name, and no workload of the state has one of that name`, text, 'Name the labels and the port of the container instead: --to shop/app=orders:8080.');
        default:
            return target;
    }
};
const readClaims = function (text) {
    const value = (0,access_log/* parseLine */.A)(text);
    if ((0,json/* isJsonObject */.OW)(value))
        return { ...value };
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: '`--claims` is no JSON object',
        expected: '{"iss": "\u2026", "sub": "\u2026"}',
        received: text.slice(0, 60),
        remedy: 'Quote the JSON for the shell.',
    });
};
const readHeader = function (text) {
    const colon = text.indexOf(':');
    if (colon > 0)
        return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: '`--header` is no header',
        expected: 'NAME:VALUE',
        received: text.slice(0, 60),
        remedy: 'For example: --header x-team:a',
    });
};


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 31147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ digestOfReviewed),
/* harmony export */   Rg: () => (/* binding */ digestOfRun),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26460);



const sha256 = function (text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex') };
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = function (reviewed) {
    const permissions = (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(reviewed.permissions);
    const told = { ...reviewed, access: (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(reviewed.access), permissions };
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(told))}`;
};
/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
const digestOfRun = function (plans) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return only.digest;
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(plans.map(({ digest }) => digest)))}`;
};


/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = function (value) { return `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(value).slice(0, 12)})` };
/** Private members of a JWK (RFC 7518 \u00a76.2.2, \u00a76.3.2, \u00a76.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = function (text) { return [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text) };
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = function (value) {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = function (key, value) {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = function (value, secret) {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = function (value) {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = function (entries) {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = function (value) { return typeof value === 'string' && maskedForm.test(value) };
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = function (name, value) { return (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value) };
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = function (text) {
    const keys = text.includes('"kty"') ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = function (word) {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = function (word) {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 97282:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ leavesRequestsOpen),
/* harmony export */   EE: () => (/* binding */ opensPermissions),
/* harmony export */   GW: () => (/* binding */ opensRequests),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LU: () => (/* binding */ leavesPermissionsOpen),
/* harmony export */   OE: () => (/* binding */ permissionsVerdict),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   Uz: () => (/* binding */ closesPermissions),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WR: () => (/* binding */ closesRequests),
/* harmony export */   y_: () => (/* binding */ requestsVerdict),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/**
 * What a change does to access as a whole: requests, the routes on which they come, and Kubernetes permissions. A part that
 * is not proven leaves the whole unproven, and no part hides behind an `equivalent` of another.
 */
const verdictOf = function (plan) { return verdictOfParts([requests(plan), permissions(plan)]) };
/** The same of each part: a word for both would say of neither what it does. */
const requestsVerdict = function (plan) { return verdictOfParts([requests(plan)]) };
const permissionsVerdict = function (plan) { return verdictOfParts([permissions(plan)]) };
const verdictOfParts = function (parts) {
    if (parts.some(({ unproven }) => unproven))
        return 'cannot prove';
    const gains = parts.some((part) => part.gains);
    const loses = parts.some((part) => part.loses);
    if (gains)
        return loses ? 'incomparable' : 'more permissive';
    return loses ? 'less permissive' : 'equivalent';
};
/** A verdict as people read it; programs read the words of the schema. */
const verdictWords = {
    equivalent: 'access unchanged',
    'more permissive': 'opens access',
    'less permissive': 'closes access',
    incomparable: 'opens and closes access',
    'cannot prove': 'may open access, cannot prove that it does not',
};
/** What a plan of one of several environments says for all of them: its worst word. */
const worstVerdict = function (plans) { return plans.map(verdictOf).reduce((worst, verdict) => (rank[verdict] > rank[worst] ? verdict : worst), 'equivalent') };
const rank = {
    equivalent: 0,
    'less permissive': 1,
    'more permissive': 2,
    incomparable: 3,
    'cannot prove': 4,
};
/** Whether requests that were refused are let through from now on. */
const opensRequests = function (plan) { return requests(plan).gains };
const opensPermissions = function (plan) { return permissions(plan).gains };
/** Whether a gain of requests, or along a route, cannot be ruled out. */
const leavesRequestsOpen = function (plan) { return requests(plan).unproven };
const leavesPermissionsOpen = function (plan) { return permissions(plan).unproven };
const closesRequests = function (plan) { return requests(plan).loses };
const closesPermissions = function (plan) { return permissions(plan).loses };
const closes = function (plan) { return closesRequests(plan) || closesPermissions(plan) };
/** One word of the whole is not trusted alone: what a destination says counts, whatever the summary says. */
const requests = function ({ reviewed: { access }, observed: { hidden } }) {
    const says = (...words) => words.includes(access.verdict) || access.destinations.some(({ verdict }) => words.includes(verdict));
    const rows = (side) => access.destinations.some((one) => one[side].length > 0) || (hidden?.[side] ?? 0) > 0;
    return {
        gains: says('more permissive', 'incomparable') || rows('gained'),
        loses: says('less permissive', 'incomparable') || rows('lost'),
        unproven: says('cannot prove') ||
            access.reasons.length > 0 ||
            access.destinations.some(({ reasons }) => reasons.length > 0),
    };
};
const permissions = function ({ reviewed, observed: { hidden } }) {
    const has = (kind, hiddenOnes) => reviewed.permissions.some((one) => one.kind === kind) || (hiddenOnes ?? 0) > 0;
    return {
        gains: has('gained', hidden?.permissionsGained),
        loses: has('lost', hidden?.permissionsLost),
        unproven: has('unknown', hidden?.permissionsUnknown),
    };
};


/***/ }),

/***/ 26460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   b: () => (/* binding */ permissionsWithoutPlaces)
/* harmony export */ });
/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
const withoutPlaces = function (access) { return ({
    ...access,
    reasons: access.reasons.map(reasonWithoutPlace),
    ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
    destinations: access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(rowWithoutPlaces),
        lost: destination.lost.map(rowWithoutPlaces),
        reasons: destination.reasons.map(reasonWithoutPlace),
    })),
}) };
/** The same of permissions: where binding and role stand is shown beside them. */
const permissionsWithoutPlaces = function (permissions) { return permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
})) };
const rowWithoutPlaces = function ({ who, what, where, otherPorts, witness, before, after }) { return ({
    who,
    what,
    where,
    ...(otherPorts === undefined ? {} : { otherPorts }),
    witness,
    before: decisionWithoutPlace(before),
    after: decisionWithoutPlace(after),
}) };
const noteWithoutPlaces = function ({ text, about }) { return about === undefined || about.kind === 'upgrade'
    ? { text, ...(about === undefined ? {} : { about }) }
    : { text, about: { kind: about.kind } } };
const decisionWithoutPlace = function ({ allowed, status, by }) { return ({ allowed, status, by }) };
const reasonWithoutPlace = function ({ code, text }) { return ({ code, text }) };


/***/ }),

/***/ 99939:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ isOneProtocolOfMany),
/* harmony export */   II: () => (/* binding */ witnessTitle),
/* harmony export */   Od: () => (/* binding */ explainLine),
/* harmony export */   R8: () => (/* binding */ curlLine),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   iL: () => (/* binding */ asciiJson),
/* harmony export */   kR: () => (/* binding */ snapshotLines),
/* harmony export */   uz: () => (/* binding */ witnessJson)
/* harmony export */ });
/* harmony import */ var _mesh_request_of_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30018);
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);


/** JSON in printable ASCII: exact when it is copied, and with nothing in it that a terminal or a reader could mistake. */
const asciiJson = function (value, indent) { return JSON.stringify(value, undefined, indent).replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) };
const toJson = function (request) { return (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskJson */ .Te)(JSON.parse(JSON.stringify(request))) };
/** One argument of a POSIX shell, whatever it holds. */
const shellQuote = function (text) { return `'${text.replace(/'/g, "'\\''")}'` };
/** The request as one line of the form that `explain` and `replay` take. */
const witnessJson = function (request) { return asciiJson(toJson(request)) };
const word = function (text) { return (/^[A-Za-z0-9_.\/:=,@%+-]+$/.test(text) ? text : shellQuote(text)) };
const destinationWord = function (request) {
    const { namespace, service, labels, port } = request.destination;
    // A ServiceEntry is no Service, and `--to` names none.
    if (service !== undefined)
        return service.includes('/') ? undefined : `${namespace}/${service}:${port}`;
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return pairs.length === 0 ? undefined : `${namespace}/${pairs.join(',')}:${port}`;
};
/** Members that the flags of `explain` say, or that follow from those; a request with any other is said as JSON. */
const saidByFlags = {
    request: {
        protocol: true,
        proxy: false,
        destination: true,
        source: true,
        mtls: true,
        tls: true,
        alpn: false,
        sni: false,
        http: true,
        onward: false,
    },
    destination: {
        namespace: true,
        service: true,
        workload: true,
        labels: true,
        ip: false,
        principal: true,
        port: true,
    },
    source: { namespace: true, serviceAccount: true, ip: true, principal: true, uriSans: false },
    http: {
        method: true,
        authority: true,
        path: true,
        pathBase64: false,
        headers: true,
        bearer: false,
        tokens: true,
    },
};
/** Members of which a `curl` line says all, or which a client has wherever it runs; no line leaves out another one. */
const saidByCurl = {
    request: {
        protocol: true,
        proxy: true,
        destination: true,
        source: true,
        mtls: true,
        tls: true,
        alpn: false,
        sni: false,
        http: true,
        onward: true,
    },
    http: { ...saidByFlags.http, tokens: false },
};
const hasMoreThan = function (shape, members) { return Object.keys(members).some((name) => !members[name] && shape[name] !== undefined) };
/** The flags that say the whole request, or undefined where `explain` takes it as JSON only. */
const explainFlags = function (request) {
    const { http, source, mtls, tls } = request;
    const to = destinationWord(request);
    const odd = hasMoreThan(request, saidByFlags.request) ||
        hasMoreThan(request.destination, saidByFlags.destination) ||
        hasMoreThan(source, saidByFlags.source) ||
        (http !== undefined && hasMoreThan(http, saidByFlags.http)) ||
        mtls !== (source.principal !== undefined) ||
        (mtls && tls === 'simple') ||
        (!mtls && tls === 'mutual');
    if (to === undefined || odd || (http === undefined) !== (request.protocol === 'tcp'))
        return undefined;
    const flags = ['--to', to];
    if (source.principal !== undefined) {
        const as = [source.principal, `spiffe://${source.principal}`].find((word) => (0,_mesh_request_of_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .principalOf */ .i)(word) !== undefined);
        if (as === undefined)
            return undefined;
        flags.push('--as', as);
    }
    if (tls === 'simple')
        flags.push('--tls');
    if (source.ip !== undefined)
        flags.push('--ip', source.ip);
    if (http === undefined)
        return [...flags, '--tcp'];
    flags.push('--method', http.method, '--path', http.path);
    if (http.authority !== '')
        flags.push('--host', http.authority);
    const lines = isLines(http.headers)
        ? http.headers
        : Object.entries(http.headers);
    if (!lines.every(isHeaderWord))
        return undefined;
    for (const [name, value] of lines)
        flags.push('--header', `${name}:${value}`);
    const [token, ...further] = http.tokens ?? [];
    if (further.length > 0)
        return undefined;
    if (token === undefined)
        return flags;
    if (token.in !== 'authorization' || token.signature !== 'valid' || token.expired === true)
        return undefined;
    return [...flags, '--claims', asciiJson((0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskJson */ .Te)(token.claims))];
};
/** Whether `NAME:VALUE` is read as these two. */
const isHeaderWord = function ([name, value]) { return name !== '' && !name.includes(':') && name.trim() === name && value.trim() === value };
/** A flag and its value, which is no flag whatever it begins with. */
const stateWords = function (state) { return state.map(([flag, text]) => `--${flag}${text.startsWith('-') ? '=' : ' '}${word(text)}`).join(' ') };
/** The line that takes the snapshot which the others read; none where they need none. */
const snapshotLines = function (first) { return first.length === 0 ? [] : [`meshgate snapshot ${stateWords(first)}`] };
/** A line for a shell that asks for the verdict again, on the state after. */
const explainLine = function (request, of) {
    const state = stateWords(of);
    const flags = explainFlags(request);
    return flags !== undefined && flags.every((flag) => /^[\x20-\x7e]+$/.test(flag))
        ? [`meshgate explain ${state}`, ...flags.map(word)].join(' ')
        : `printf %s ${shellQuote(witnessJson(request))} | meshgate explain ${state} --request -`;
};
/** In a table: `GET orders.shop:8080/admin`. */
const witnessTitle = function (request) {
    const { http, destination } = request;
    if (http === undefined)
        return `connection to port ${destination.port}`;
    const host = http.authority === '' ? (destination.service ?? destination.namespace) : http.authority;
    return `${http.method} ${host}${http.path.startsWith('/') ? '' : ' '}${http.path}`;
};
/**
 * Whether the row is of connections of any protocol, and the witness asks as HTTP: the port declares none, so that it may as
 * well be a database's.
 */
const isOneProtocolOfMany = function ({ what, witness }, { protocol }) { return protocol === 'AUTO' &&
    witness.http !== undefined &&
    what.split(' \u00b7 ').every((part) => /^(?:any request|any port|of these, any port|port|except what|and \d)\b/.test(part)) };
const printable = /^[\x21-\x7e]*$/;
/**
 * A `curl` line that sends the witness, to the Service's own `port`; only where curl can: GET or HEAD, no peer certificate, no token. undefined
 * otherwise, and where a part of the request has characters that a command line should not carry.
 */
const curlLine = function (request, port = request.destination.port) {
    const { http, destination } = request;
    if (http === undefined || request.mtls || request.source.principal !== undefined)
        return undefined;
    if (http.method !== 'GET' && http.method !== 'HEAD')
        return undefined;
    if (hasMoreThan(request, saidByCurl.request) || hasMoreThan(http, saidByCurl.http))
        return undefined;
    if (request.tls === 'simple' || destination.service === undefined)
        return undefined;
    const { headers: given } = http;
    const headers = isLines(given) ? given : Object.entries(given);
    const host = `${destination.service}.${destination.namespace}`;
    const parts = [http.path, http.authority, ...headers.map(([name]) => name), host];
    if (!http.path.startsWith('/') || !parts.every((part) => printable.test(part)))
        return undefined;
    if (!headers.every(([, value]) => /^[\x20-\x7e]*$/.test(value)))
        return undefined;
    if (!/^[a-z0-9.-]+$/.test(host))
        return undefined;
    return [
        'curl --globoff --path-as-is --include',
        ...(http.method === 'HEAD' ? ['--head'] : []),
        ...(http.authority === '' ? [] : ['--header', shellQuote(`host: ${http.authority}`)]),
        ...headers.flatMap(([name, value]) => ['--header', shellQuote(`${name}: ${value}`)]),
        shellQuote(`http://${host}:${port}${http.path}`),
    ].join(' ');
};
const isLines = function (headers) { return Array.isArray(headers) };


/***/ })

};
