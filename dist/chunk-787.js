export const id = 787;
export const ids = [787];
export const modules = {

/***/ 78321:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInBlock),
/* harmony export */   z: () => (/* binding */ readAddress)
/* harmony export */ });
const v4 = function (text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let bits = 0n;
    for (const part of parts) {
        if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)
            return undefined;
        bits = (bits << 8n) | BigInt(part);
    }
    return bits;
};
const groups = function (text) {
    if (text === '')
        return [];
    const out = [];
    const parts = text.split(':');
    for (const [index, part] of parts.entries()) {
        if (part.includes('.')) {
            const tail = index === parts.length - 1 ? v4(part) : undefined;
            if (tail === undefined)
                return undefined;
            out.push(tail >> 16n, tail & 0xffffn);
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            out.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return out;
};
const v6 = function (text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = [groups(halves[0] ?? ''), groups(halves[1] ?? '')];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    return [...head, ...Array(missing).fill(0n), ...tail].reduce((bits, group) => (bits << 16n) | group, 0n);
};
/** An address without port or zone; undefined for anything else. IPv4-mapped IPv6 stays IPv6 (probed). */
const readAddress = function (text) {
    const four = v4(text);
    if (four !== undefined)
        return { family: 4, bits: four };
    const six = text.includes(':') ? v6(text) : undefined;
    return six === undefined ? undefined : { family: 6, bits: six };
};
/**
 * Whether an address is in a block; a bare address is a block of one. What is no address is in none, nor is one of the
 * other family.
 */
const isInBlock = function (block, address) {
    const slash = block.indexOf('/');
    const base = readAddress(slash < 0 ? block : block.slice(0, slash));
    if (base === undefined)
        return undefined;
    const width = base.family === 4 ? 32 : 128;
    const length = slash < 0 ? width : /^\d{1,3}$/.test(block.slice(slash + 1)) ? Number(block.slice(slash + 1)) : -1;
    if (length < 0 || length > width)
        return undefined;
    if (address === undefined || address.family !== base.family)
        return false;
    const shift = BigInt(width - length);
    return base.bits >> shift === address.bits >> shift;
};


/***/ }),

/***/ 51346:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   co: () => (/* binding */ isUtf8),
/* harmony export */   dq: () => (/* binding */ lowerAscii),
/* harmony export */   fE: () => (/* binding */ toText)
/* harmony export */ });
const ascii = /^[\0-\x7f]*$/;
/** UTF-8 of a text; characters of a request that are already bytes go through `fromBase64`. */
const toBytes = function (text) { return (ascii.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')) };
const fromBase64 = function (text) { return Buffer.from(text, 'base64').toString('latin1') };
/** For people: bytes that are no UTF-8 are shown as the replacement character. */
const toText = function (bytes) { return ascii.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8') };
const decoder = new TextDecoder('utf-8', { fatal: true });
const isUtf8 = function (bytes) {
    if (ascii.test(bytes))
        return true;
    try {
        decoder.decode(Buffer.from(bytes, 'latin1'));
        return true;
    }
    catch {
        return false;
    }
};
/** A to Z alone, as Envoy lowers names and hosts. */
const lowerAscii = function (bytes) { return bytes.replace(/[A-Z]+/g, (run) => run.toLowerCase()) };


/***/ }),

/***/ 57145:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ waypointChain),
/* harmony export */   Fk: () => (/* binding */ sidecarChain),
/* harmony export */   e$: () => (/* binding */ gatewayChain),
/* harmony export */   fe: () => (/* binding */ clientOf),
/* harmony export */   wk: () => (/* binding */ isOfTheMesh)
/* harmony export */ });
/* unused harmony exports principalOf, isUnnamed */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51346);

const spiffe = 'spiffe://';
const meshAlpn = {
    http: ['istio-http/1.1', 'istio', 'http/1.1'],
    http2: ['istio-h2', 'istio', 'h2'],
    grpc: ['istio-h2', 'istio', 'h2'],
    tcp: ['istio-peer-exchange', 'istio'],
};
const plainAlpn = {
    http: ['http/1.1'],
    http2: ['h2'],
    grpc: ['h2'],
    tcp: [],
};
/** What a request that is over mTLS and does not say whose certificate it shows has in place of a name. */
const unnamed = 'unnamed';
/**
 * Who the client says it is; a principal is built from namespace and service account where it is not given. Mutual TLS
 * without either is a certificate of the mesh whose identity nobody tells: one that no policy names.
 */
const principalOf = function (request, settings) {
    const { principal, namespace, serviceAccount } = request.source;
    if (principal !== undefined && principal !== '')
        return principal;
    if (!isUnnamed(request)) {
        if (namespace === undefined || serviceAccount === undefined)
            return undefined;
    }
    return `${settings.trustDomain}/ns/${namespace ?? unnamed}/sa/${serviceAccount ?? unnamed}`;
};
/** Whether a request is over mTLS and says only in part, or not at all, whose certificate it shows. */
const isUnnamed = function ({ mtls, source }) { return mtls &&
    (source.principal ?? '') === '' &&
    source.uriSans === undefined &&
    (source.namespace === undefined || source.serviceAccount === undefined) };
const clientOf = function (request, settings, toGateway) {
    const tls = request.tls ?? (request.mtls ? 'mutual' : 'none');
    const principal = principalOf(request, settings);
    const names = request.source.uriSans ?? (principal === undefined ? [] : [spiffe + principal.replace(/^spiffe:\/\//, '')]);
    const host = request.http?.authority.split(':')[0] ?? request.destination.service ?? '';
    const sni = request.sni ?? (tls === 'mutual' && !toGateway ? `outbound_.${request.destination.port}_._.${host}` : '');
    return {
        tls,
        alpn: request.alpn ?? (tls === 'mutual' && !toGateway ? meshAlpn : plainAlpn)[request.protocol],
        // The TLS inspector lowers the name that the client sends.
        sni: tls === 'none' ? '' : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerAscii */ .dq)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(sni)),
        names: tls === 'mutual' ? names.map(_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ) : [],
    };
};
const httpAlpn = new Set(['istio-http/1.0', 'istio-http/1.1', 'istio-h2']);
const peerAlpn = new Set(['istio-peer-exchange', 'istio']);
/** Trust domains of which a proxy of the mesh accepts certificates (istio-semantics \u00a72.7). */
const isOfTheMesh = function (client, settings) { return [settings.trustDomain, ...settings.trustDomainAliases, ...settings.otherTrustDomains].some((domain) => client.names.some((name) => name.startsWith(`${spiffe}${domain}/`))) };
const refused = function (text) { return ({ kind: 'refused', text }) };
/** Ends mutual TLS here, for those who can. */
const terminate = function (kind, client, settings) {
    if (client.tls !== 'mutual')
        return refused('the handshake needs a certificate of the client');
    if (!isOfTheMesh(client, settings))
        return refused('the certificate is of no trust domain of the mesh');
    return { kind, terminated: true, identified: true };
};
const notHttp = { kind: 'rejected', text: 'the bytes of a TLS handshake are no HTTP request' };
/**
 * The filter chain of a sidecar's port (istio-semantics \u00a72.10; I core/filterchain_options.go: 38-210). `looksLikeHttp`
 * is what the HTTP inspector says of plain bytes.
 */
const sidecarChain = function (protocol, mode, client, looksLikeHttp, settings) {
    const plain = client.tls === 'none';
    if (mode === 'STRICT' && plain)
        return refused('mTLS mode STRICT takes no plain connection');
    // With DISABLE there is no TLS inspector: a handshake is bytes like any others.
    if (mode === 'DISABLE' && !plain)
        return protocol === 'HTTP' ? notHttp : { kind: 'tcp', terminated: false, identified: false };
    // The first offered name that some chain has decides; with STRICT only the HTTP chain has names.
    const first = client.alpn.find((offered) => httpAlpn.has(offered) || (mode !== 'STRICT' && peerAlpn.has(offered)));
    switch (protocol) {
        case 'HTTP':
            if (plain)
                return { kind: 'http', terminated: false, identified: false };
            if (mode === 'PERMISSIVE' && first === undefined)
                return refused('mTLS mode PERMISSIVE takes TLS only with the protocol names of the mesh');
            return terminate('http', client, settings);
        case 'TCP':
            if (plain)
                return { kind: 'tcp', terminated: false, identified: false };
            if (mode === 'PERMISSIVE' && first === undefined)
                return { kind: 'tcp', terminated: false, identified: false };
            return terminate('tcp', client, settings);
        case 'AUTO':
            if (plain)
                return { kind: looksLikeHttp ? 'http' : 'tcp', terminated: false, identified: false };
            if (first !== undefined && httpAlpn.has(first))
                return terminate('http', client, settings);
            if (mode === 'PERMISSIVE' && first === undefined)
                return { kind: 'tcp', terminated: false, identified: false };
            return terminate('tcp', client, settings);
    }
};
/** A gateway's server. Where no Gateway is known, whatever the client does is what the server asks for. */
const gatewayChain = function (protocol, server, client, looksLikeHttp) {
    const kind = protocol === 'AUTO' ? (looksLikeHttp ? 'http' : 'tcp') : protocol === 'HTTP' ? 'http' : 'tcp';
    const plain = client.tls === 'none';
    switch (server) {
        case undefined:
            return { kind, terminated: !plain, identified: client.names.length > 0 };
        case 'none':
            if (!plain)
                return kind === 'http' ? notHttp : { kind, terminated: false, identified: false };
            return { kind, terminated: false, identified: false };
        case 'simple':
            return plain ? refused('the server asks for TLS') : { kind, terminated: true, identified: false };
        case 'optional':
            return plain
                ? refused('the server asks for TLS')
                : { kind, terminated: true, identified: client.names.length > 0 };
        case 'mutual':
            if (plain)
                return refused('the server asks for TLS');
            return client.tls === 'mutual' && client.names.length > 0
                ? { kind, terminated: true, identified: true }
                : refused('the server asks for a certificate of the client');
    }
};
/** A waypoint takes only tunnelled connections, which have a peer. */
const waypointChain = function (protocol, client, looksLikeHttp, settings) {
    const kind = protocol === 'HTTP' || (protocol === 'AUTO' && looksLikeHttp) ? 'http' : 'tcp';
    if (client.tls === 'none')
        return refused('a waypoint takes no connection from outside the mesh');
    return terminate(kind, client, settings);
};


/***/ }),

/***/ 787:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
// EXTERNAL MODULE: ./src/mesh/evaluate/connection.ts
var evaluate_connection = __webpack_require__(57145);
// EXTERNAL MODULE: ./src/mesh/evaluate/http-message.ts + 1 modules
var http_message = __webpack_require__(14785);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-filter.ts + 1 modules
var jwt_filter = __webpack_require__(29919);
// EXTERNAL MODULE: ./src/mesh/rule-place.ts
var rule_place = __webpack_require__(66341);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-token.ts
var jwt_token = __webpack_require__(82204);
// EXTERNAL MODULE: ./src/mesh/evaluate/path.ts
var path = __webpack_require__(22510);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/resolve/trust-domain.ts
const ownDomains = new WeakMap();
/** The mesh's own trust domain first, then its aliases. */
const trustDomainsOf = function (settings) {
    let own = ownDomains.get(settings);
    if (own === undefined)
        ownDomains.set(settings, (own = [...new Set([settings.trustDomain, ...settings.trustDomainAliases])]));
    return own;
};
/** A leading or trailing `*` on the pattern's side; `*` alone takes all (I trustdomain/util.go: stringMatch). */
const matchesAffix = function (pattern, text) {
    if (pattern === '*')
        return true;
    if (pattern.startsWith('*'))
        return text.endsWith(pattern.slice(1));
    if (pattern.endsWith('*'))
        return text.startsWith(pattern.slice(0, -1));
    return pattern === text;
};
/**
 * Principals with the aliases of the mesh (I pilot/pkg/security/trustdomain/bundle.go: 54-91): a value of five parts
 * whose trust domain is one of the mesh's, or `cluster.local`, stands for all of the mesh's; a trust domain that ends
 * with a pattern stays as written and covers the domains that it matches itself.
 */
const expandPrincipals = function (principals, settings) {
    const own = trustDomainsOf(settings);
    const out = [];
    for (const principal of principals) {
        const [domain, ...rest] = principal.split('/');
        const ours = domain !== undefined &&
            domain !== '*' &&
            rest.length === 4 &&
            (domain === 'cluster.local' || own.some((one) => matchesAffix(one, domain) || matchesAffix(domain, one)));
        if (!ours || domain === '') {
            out.push(principal);
            continue;
        }
        for (const one of own) {
            const asWritten = one === domain || (domain.startsWith('*') && one.endsWith(domain.slice(1)));
            out.push(asWritten ? principal : [one, ...rest].join('/'));
        }
    }
    return [...new Set(out)];
};
/** `trustDomains`: a value that is one of the mesh's stands for all of them; patterns stay (bundle.go: 124-134). */
const expandTrustDomains = function (values, settings) {
    const own = trustDomainsOf(settings);
    return [...new Set(values.flatMap((value) => (own.includes(value) ? own : [value])))];
};

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/evaluate/bytes.ts
var bytes = __webpack_require__(51346);
// EXTERNAL MODULE: ./src/mesh/evaluate/condition-key.ts
var condition_key = __webpack_require__(86942);
// EXTERNAL MODULE: ./src/mesh/evaluate/headers.ts
var headers = __webpack_require__(23819);
;// CONCATENATED MODULE: ./src/mesh/evaluate/pattern.ts


const newline = /\n/;
/**
 * RE2's `.+` as Envoy asks it: something, without a line feed. Bytes that are no UTF-8 do not match up to Envoy 1.38
 * (Istio 1.30) and do from 1.39 on (probed).
 */
const matchesAnything = function (value, version) { return value !== '' && !newline.test(value) && ((0,bytes/* isUtf8 */.co)(value) || (0,resolve_version/* hasFix */.EQ)(version, [31, 0])) };
/** Istio's StringMatcher (I authz/matcher/string.go: 100-116): `*` first, then a leading `*`, then a trailing one. */
const matchesPattern = function (pattern, value, version) {
    if (pattern === '*')
        return matchesAnything(value, version);
    if (pattern.startsWith('*'))
        return value.endsWith((0,bytes/* toBytes */.ZJ)(pattern.slice(1)));
    if (pattern.endsWith('*'))
        return value.startsWith((0,bytes/* toBytes */.ZJ)(pattern.slice(0, -1)));
    return value === (0,bytes/* toBytes */.ZJ)(pattern);
};
/** The header variant: `*` is presence, so that an empty value counts (I authz/matcher/header.go: 25-90). */
const matchesHeaderPattern = function (pattern, value, version, ignoreCase) {
    if (pattern === '*')
        return true;
    return ignoreCase
        ? matchesPattern((0,bytes/* lowerAscii */.dq)(pattern), (0,bytes/* lowerAscii */.dq)(value), version)
        : matchesPattern(pattern, value, version);
};
const special = /[\\^$.|?*+()[\]{}]/g;
/** Go's `regexp.QuoteMeta`. */
const quote = function (text) { return (0,bytes/* toBytes */.ZJ)(text).replace(special, '\\$&') };
const compiled = new Map();
/** A full match of an expression that Istio wrote; one that is none of JavaScript's never matches. */
const matchesExpression = function (expression, value) {
    let found = compiled.get(expression);
    if (found === undefined && !compiled.has(expression)) {
        try {
            found = new RegExp(`^(?:${expression})$`);
        }
        catch {
            found = undefined;
        }
        if (compiled.size > 10_000)
            compiled.clear();
        compiled.set(expression, found);
    }
    return found !== undefined && (0,bytes/* isUtf8 */.co)(value) && found.test(value);
};

// EXTERNAL MODULE: ./src/mesh/evaluate/template.ts
var template = __webpack_require__(37427);
;// CONCATENATED MODULE: ./src/mesh/evaluate/field.ts











const spiffe = 'spiffe://';
const noPeer = 'no mTLS identity';
const peersText = function (facts) { return (facts.peers.length === 0 ? noPeer : facts.peers.map(bytes/* toText */.fE).join(', ')) };
const withoutScheme = function (name) { return (name.startsWith(spiffe) ? name.slice(spiffe.length) : name) };
const anyPeer = function (facts, test) { return facts.peers.some(test) };
/** principals: Istio's pattern behind `spiffe://`; a leading `*` is a regular expression, unquoted before #59992. */
const principal = {
    http: false,
    expand: (values, facts) => expandPrincipals(values, facts.settings),
    matches: (value, facts) => anyPeer(facts, (name) => {
        const version = facts.settings.istioVersion;
        if (value === '*')
            return matchesAnything(name, version);
        if (value.startsWith('*')) {
            const rest = value.slice(1);
            const quoted = (0,resolve_version/* hasFix */.EQ)(version, [28, 7], [29, 3], [30, 0]);
            return matchesExpression(`${spiffe}.*${quoted ? quote(rest) : (0,bytes/* toBytes */.ZJ)(rest)}`, name);
        }
        if (value.endsWith('*'))
            return name.startsWith((0,bytes/* toBytes */.ZJ)(spiffe + value.slice(0, -1)));
        return name === (0,bytes/* toBytes */.ZJ)(spiffe + value);
    }),
    // As a policy names them: a prefix that only one side has would read as the reason.
    received: (facts) => (facts.peers.length === 0 ? noPeer : facts.peers.map(bytes/* toText */.fE).map(withoutScheme).join(', ')),
};
/** namespaces: a regular expression on the whole identity, `*` anything, any trust domain. */
const namespace = {
    http: false,
    matches: (value, facts) => anyPeer(facts, (name) => matchesExpression(`.*/ns/${quote(value).replaceAll('\\*', '.*')}/.*`, name)),
    received: peersText,
};
/** serviceAccounts: `NS/SA`, or `SA` of the policy's own namespace, any trust domain; unquoted before #59700. */
const serviceAccount = function (policyNamespace) { return ({
    http: false,
    matches: (value, facts) => {
        const slash = value.indexOf('/');
        const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)];
        const write = (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [27, 9], [28, 6], [29, 2]) ? quote : bytes/* toBytes */.ZJ;
        const expression = `spiffe://.+/ns/${write(space)}/(.+/|)sa/${write(account)}(/.+)?`;
        return anyPeer(facts, (name) => matchesExpression(expression, name));
    },
    received: peersText,
}) };
const trustDomain = {
    http: false,
    expand: (values, facts) => expandTrustDomains(values, facts.settings),
    matches: (value, facts) => anyPeer(facts, (name) => {
        if (value === '*')
            return name.startsWith(spiffe);
        if (value.includes('*'))
            return matchesExpression(`${spiffe}${quote(value).replaceAll('\\*', '[^/]*')}/.*`, name);
        return name.startsWith((0,bytes/* toBytes */.ZJ)(`${spiffe}${value}/`));
    }),
    received: peersText,
};
const addressText = function (address) {
    if (address === undefined)
        return 'no address';
    if (address.family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => String((address.bits >> shift) & 255n)).join('.');
    return Array.from({ length: 8 }, (_, index) => ((address.bits >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(':');
};
const field_address = function (of) { return ({
    http: false,
    matches: (value, facts) => (0,address/* isInBlock */.X)(value, of(facts)),
    received: (facts) => addressText(of(facts)),
}) };
const port = {
    http: false,
    matches: (value, facts) => /^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) === facts.port : undefined,
    received: (facts) => String(facts.port),
};
const sni = {
    http: false,
    matches: (value, facts) => matchesPattern(value, facts.sni, facts.settings.istioVersion),
    received: (facts) => (facts.sni === '' ? 'no SNI' : (0,bytes/* toText */.fE)(facts.sni)),
};
const host = {
    http: true,
    matches: (value, facts, http) => matchesHeaderPattern(value, http.authority, facts.settings.istioVersion, true),
    received: (_, http) => (0,bytes/* toText */.fE)(http?.authority ?? ''),
};
const method = {
    http: true,
    matches: (value, facts, http) => matchesHeaderPattern(value, http.method, facts.settings.istioVersion, false),
    received: (_, http) => (0,bytes/* toText */.fE)(http?.method ?? ''),
};
const field_path = {
    http: true,
    matches: (value, facts, http) => (0,template/* isTemplate */.Fl)(value) && (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [22, 0])
        ? (0,template/* matchesTemplate */.MV)(value, http.path)
        : matchesPattern(value, http.path, facts.settings.istioVersion),
    received: (_, http) => (0,bytes/* toText */.fE)(http?.path ?? ''),
};
const pseudo = function (http, name) {
    switch (name) {
        case ':authority':
        case 'host':
            return [http.authority];
        case ':method':
            return [http.method];
        default:
            return undefined;
    }
};
const header = function (name) { return ({
    http: true,
    matches: (value, facts, http) => (pseudo(http, name.toLowerCase()) ?? (0,headers/* matchedValues */.R)(http.headers, name, facts.settings.istioVersion)).some((line) => matchesHeaderPattern(value, line, facts.settings.istioVersion, false)),
    received: (_, http) => {
        const lines = http === undefined ? [] : (pseudo(http, name.toLowerCase()) ?? http.headers.lines(name));
        return lines.length === 0 ? `no header ${name}` : lines.map(bytes/* toText */.fE).join(' and ');
    },
}) };
const noToken = 'no token';
/** The claim at a path; text of a list is kept apart, other kinds never match (istio-semantics \u00a72.6). */
const claimAt = function (http, names) { return names.reduce((value, name) => ((0,json/* isJsonObject */.OW)(value) ? (0,mesh_fields/* member */.Dc)(value, name) : undefined), http?.payload) };
const claimMatches = function (value, test) {
    if (typeof value === 'string')
        return test((0,bytes/* toBytes */.ZJ)(value));
    return Array.isArray(value) && value.some((item) => typeof item === 'string' && test((0,bytes/* toBytes */.ZJ)(item)));
};
const claim = function (names) { return ({
    http: true,
    matches: (value, facts, http) => claimMatches(claimAt(http, names), (text) => matchesPattern(value, text, facts.settings.istioVersion)),
    received: (_, http) => {
        if (http?.payload === undefined)
            return noToken;
        const value = claimAt(http, names);
        return value === undefined ? `no claim ${names.join('.')}` : JSON.stringify(value);
    },
}) };
/** Both halves of a request principal (istio-semantics \u00a72.5): split at the last slash since 1.21.1, at the first in 1.21.0. */
const principalTests = function (value, facts) {
    const version = facts.settings.istioVersion;
    const present = (text) => matchesAnything(text, version);
    const exact = (wanted) => (text) => text === (0,bytes/* toBytes */.ZJ)(wanted);
    const slash = (0,resolve_version/* hasFix */.EQ)(version, [21, 1]) ? value.lastIndexOf('/') : value.indexOf('/');
    const [issuer, subject] = slash < 0 ? ['', ''] : [value.slice(0, slash), value.slice(slash + 1)];
    if (value === '*')
        return [present, present];
    if (value.startsWith('*')) {
        if (slash < 0)
            return [present, (text) => text.endsWith((0,bytes/* toBytes */.ZJ)(value.slice(1)))];
        return [issuer === '*' ? present : (text) => text.endsWith((0,bytes/* toBytes */.ZJ)(issuer.slice(1))), exact(subject)];
    }
    if (value.endsWith('*')) {
        if (slash < 0)
            return [(text) => text.startsWith((0,bytes/* toBytes */.ZJ)(value.slice(0, -1))), present];
        return [exact(issuer), subject === '*' ? present : (text) => text.startsWith((0,bytes/* toBytes */.ZJ)(subject.slice(0, -1)))];
    }
    return slash < 0 ? [exact(value), exact('')] : [exact(issuer), exact(subject)];
};
const requestPrincipal = {
    http: true,
    matches: (value, facts, http) => {
        const [issuer, subject] = [claimAt(http, ['iss']), claimAt(http, ['sub'])];
        if (!(0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [21, 0])) {
            if (typeof issuer !== 'string' || typeof subject !== 'string' || issuer === '' || subject === '')
                return false;
            return matchesPattern(value, (0,bytes/* toBytes */.ZJ)(`${issuer}/${subject}`), facts.settings.istioVersion);
        }
        const [issuerTest, subjectTest] = principalTests(value, facts);
        return (typeof issuer === 'string' &&
            typeof subject === 'string' &&
            issuerTest((0,bytes/* toBytes */.ZJ)(issuer)) &&
            subjectTest((0,bytes/* toBytes */.ZJ)(subject)));
    },
    received: (_, http) => {
        if (http?.payload === undefined)
            return noToken;
        const [issuer, subject] = [claimAt(http, ['iss']), claimAt(http, ['sub'])];
        return `issuer ${JSON.stringify(issuer ?? null)}, subject ${JSON.stringify(subject ?? null)}`;
    },
};
/** Until Istio 1.20 of several audiences the first alone counts. */
const audiences = {
    ...claim(['aud']),
    matches: (value, facts, http) => {
        const all = claimAt(http, ['aud']);
        const seen = !(0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [21, 0]) && Array.isArray(all) ? all.slice(0, 1) : all;
        return claimMatches(seen, (text) => matchesPattern(value, text, facts.settings.istioVersion));
    },
};
/** `experimental.envoy.filters.*`: metadata of other filters, which is not modelled; the resolution says so by name. */
const filterMetadata = { http: false, matches: () => false, received: () => 'metadata that is not modelled' };
const sourceFieldOf = function (name, policyNamespace) {
    switch (name) {
        case 'ipBlocks':
            return field_address((facts) => facts.directAddress);
        case 'remoteIpBlocks':
            return field_address((facts) => facts.remoteAddress);
        case 'namespaces':
            return namespace;
        case 'serviceAccounts':
            return serviceAccount(policyNamespace);
        case 'trustDomains':
            return trustDomain;
        case 'principals':
            return principal;
        case 'requestPrincipals':
            return requestPrincipal;
        default:
            return name;
    }
};
const operationFieldOf = function (name) {
    switch (name) {
        case 'hosts':
            return host;
        case 'methods':
            return method;
        case 'paths':
            return field_path;
        case 'ports':
            return port;
        default:
            return name;
    }
};
const sourceFieldsOf = new Map();
/** Fields of `source`, in the order in which Istio compiles them. */
const fieldsOfSource = function (policyNamespace) {
    let fields = sourceFieldsOf.get(policyNamespace);
    if (fields === undefined) {
        fields = new Map(vocabulary/* sourceFieldNames */._e.map((name) => [name, sourceFieldOf(name, policyNamespace)]));
        sourceFieldsOf.set(policyNamespace, fields);
    }
    return fields;
};
const fieldsOfOperation = new Map(vocabulary/* operationFieldNames */.KH.map((name) => [name, operationFieldOf(name)]));
const words = { ...vocabulary/* sourceFields */.r9, ...vocabulary/* operationFields */.Bv };
/** A version that does not know a field does not see it (istio-semantics \u00a71). */
const isFieldKnown = function (name, facts) { return (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, words[name].since) };
/** The field of a `when` key; undefined for one that this version of Istio does not know. */
const fieldOfCondition = function (text, policyNamespace, facts) {
    const read = (0,condition_key/* readNameOfAnyVersion */.p)(text);
    if (read === undefined || !(0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, vocabulary/* conditionKeys */.Ee[read.key].since))
        return undefined;
    return conditionField(read, policyNamespace);
};
const conditionField = function ({ key, names }, policyNamespace) {
    switch (key) {
        case 'source.ip':
            return field_address((facts) => facts.directAddress);
        case 'remote.ip':
            return field_address((facts) => facts.remoteAddress);
        case 'source.namespace':
            return namespace;
        case 'source.serviceAccount':
            return serviceAccount(policyNamespace);
        case 'source.trustDomain':
            return trustDomain;
        case 'source.principal':
            return principal;
        case 'request.auth.principal':
            return requestPrincipal;
        case 'request.auth.audiences':
            return audiences;
        case 'request.auth.presenter':
            return claim(['azp']);
        case 'request.auth.claims':
            return claim(names);
        case 'request.headers':
            return header(names[0] ?? '');
        case 'destination.ip':
            return field_address((facts) => facts.destinationAddress);
        case 'destination.port':
            return port;
        case 'connection.sni':
            return sni;
        case 'experimental.envoy.filters.':
            return filterMetadata;
        default:
            return key;
    }
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/rule.ts


const negatives = new Map();
const negative = function (name) {
    let found = negatives.get(name);
    if (found === undefined)
        negatives.set(name, (found = `not${name.charAt(0).toUpperCase()}${name.slice(1)}`));
    return found;
};
const listText = function (values) { return values.map((value) => JSON.stringify(value)).join(', ') };
/** Lists without a text are no test (\u00a72.1). */
const testsOf = function (fields, object, place, pointer, facts) {
    const tests = [];
    for (const [name, field] of fields) {
        const negativeName = negative(name);
        if ((0,mesh_fields/* member */.Dc)(object, name) === undefined && (0,mesh_fields/* member */.Dc)(object, negativeName) === undefined)
            continue;
        if (!isFieldKnown(name, facts))
            continue;
        const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, negativeName)];
        if (values.length + notValues.length > 0)
            tests.push({ field, place, pointer, name, negativeName, values, notValues });
    }
    return tests;
};
const fieldOf = function (test, name) { return ({
    field: `${test.place}${name}`,
    pointer: `${test.pointer}/${name}`,
}) };
const unusable = { method: '', authority: '', path: '', payload: undefined };
/** One field: empty lists are no test; on TCP an HTTP field drops out, or takes an ALLOW rule with it (\u00a72.1). */
const runTest = function (test, facts, allow) {
    if (test.values.length === 0 && test.notValues.length === 0)
        return undefined;
    const { field } = test;
    if (facts.http === undefined && field.http) {
        if (!allow)
            return undefined;
        return () => ({
            ...fieldOf(test, test.values.length > 0 ? test.name : test.negativeName),
            expected: 'a rule without HTTP fields: an ALLOW rule with one does not exist on TCP',
            received: 'a TCP connection',
        });
    }
    // A field without HTTP never looks at the second argument.
    const http = facts.http ?? { ...unusable, headers: emptyHeaders };
    const any = (values) => {
        const expanded = field.expand?.(values, facts) ?? values;
        const results = expanded.map((value) => field.matches(value, facts, http));
        return results.includes(undefined) ? undefined : results.includes(true);
    };
    if (test.values.length > 0) {
        const matched = any(test.values);
        if (matched === undefined)
            return 'uncompiled';
        if (!matched)
            return () => ({
                ...fieldOf(test, test.name),
                expected: `one of ${listText(test.values)}`,
                received: field.received(facts, facts.http),
            });
    }
    if (test.notValues.length > 0) {
        const matched = any(test.notValues);
        if (matched === undefined)
            return 'uncompiled';
        if (matched)
            return () => ({
                ...fieldOf(test, test.negativeName),
                expected: `none of ${listText(test.notValues)}`,
                received: field.received(facts, facts.http),
            });
    }
    return undefined;
};
const emptyHeaders = {
    has: () => false,
    lines: () => [],
    whole: () => undefined,
    set: () => undefined,
    append: () => undefined,
    remove: () => undefined,
    all: () => [],
};
/** All tests of one source, operation or condition; `depth` is how many of them passed. */
const runAll = function (tests, facts, allow) {
    let depth = 0;
    for (const test of tests) {
        const verdict = runTest(test, facts, allow);
        if (verdict !== undefined)
            return { verdict, depth };
        if (test.values.length + test.notValues.length > 0)
            depth += 1;
    }
    return { verdict: undefined, depth };
};
/** The miss of an alternative that came furthest; undefined where one of them matches. */
const runAny = function (alternatives, facts, allow) {
    let best;
    let matched = alternatives.length === 0;
    for (const alternative of alternatives) {
        const { verdict, depth } = runAll(alternative, facts, allow);
        if (verdict === 'uncompiled')
            return verdict;
        if (verdict === undefined)
            matched = true;
        else if (best === undefined || depth > best.depth)
            best = { verdict, depth };
    }
    return matched ? undefined : best?.verdict;
};
/** Whether an ALLOW rule has a field that only HTTP has, anywhere: on TCP it then does not exist. */
const httpMiss = function (all, facts) {
    if (facts.http !== undefined)
        return undefined;
    for (const test of all.flat()) {
        const verdict = test.field.http ? runTest(test, facts, true) : undefined;
        if (verdict !== undefined && verdict !== 'uncompiled')
            return verdict;
    }
    return undefined;
};
const uncompiled = {
    field: 'rule',
    pointer: '',
    expected: 'a rule that Istio can compile',
    received: 'a key or value that it does not know: the rule is left out',
};
const tellUncompiled = function () { return uncompiled };
/**
 * Whether a rule matches: (some `from`) and (some `to`) and every `when` (istio-semantics \u00a72.1). `allow` says whether
 * the rule is of an ALLOW policy, which TCP treats differently from all others. Undefined where it matches.
 */
const matchRule = function (rule, policyNamespace, allow, facts) {
    const fields = fieldsOfSource(policyNamespace);
    const from = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((entry, index) => testsOf(fields, (0,mesh_fields/* objectAt */.lJ)(entry, 'source'), `from[${index}].source.`, `/from/${index}/source`, facts));
    const to = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((entry, index) => testsOf(fieldsOfOperation, (0,mesh_fields/* objectAt */.lJ)(entry, 'operation'), `to[${index}].operation.`, `/to/${index}/operation`, facts));
    const when = [];
    for (const [index, condition] of (0,mesh_fields/* objectsAt */.yR)(rule, 'when').entries()) {
        const key = (0,mesh_fields/* textAt */.$6)(condition, 'key');
        const field = fieldOfCondition(key, policyNamespace, facts);
        if (field === undefined)
            return () => ({ ...uncompiled, field: `when[${index}].key`, pointer: `/when/${index}/key`, received: key });
        when.push([
            {
                field,
                place: `when[${index}] ${key} `,
                pointer: `/when/${index}`,
                name: 'values',
                negativeName: 'notValues',
                values: (0,mesh_fields/* textsAt */.i1)(condition, 'values'),
                notValues: (0,mesh_fields/* textsAt */.i1)(condition, 'notValues'),
            },
        ]);
    }
    if (allow) {
        const miss = httpMiss([...from, ...to, ...when], facts);
        if (miss !== undefined)
            return miss;
    }
    // Every alternative is compiled before any is asked: one bad value leaves the whole rule out.
    for (const tests of [...from, ...to, ...when])
        for (const test of tests)
            if (isUncompiled(test, facts))
                return tellUncompiled;
    for (const group of [from, to, ...when.map((tests) => [tests])]) {
        const verdict = runAny(group, facts, allow);
        if (verdict === 'uncompiled')
            return tellUncompiled;
        if (verdict !== undefined)
            return verdict;
    }
    return undefined;
};
const isUncompiled = function (test, facts) {
    if (facts.http === undefined && test.field.http)
        return false;
    const http = facts.http ?? { ...unusable, headers: emptyHeaders };
    return [...test.values, ...test.notValues].some((value) => test.field.matches(value, facts, http) === undefined);
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/ztunnel.ts





const matchesZtunnelString = function (pattern, text) {
    switch (pattern.kind) {
        case 'exact':
            return text === pattern.text;
        case 'prefix':
            return text.startsWith(pattern.text);
        case 'suffix':
            return text.endsWith(pattern.text);
        case 'presence':
            return text !== '';
    }
};
const identityParts = function (identity) {
    const found = /^[^/]*\/ns\/([^/]*)\/sa\/([^/]*)$/.exec(identity);
    return found === null ? undefined : { namespace: found[1] ?? '', account: found[2] ?? '' };
};
/** Missing lists say nothing; a list given must hold, a `not` list must not. */
const field = function (values, notValues, test) { return (values === undefined || values.length === 0 || values.some(test)) &&
    (notValues === undefined || notValues.length === 0 || !notValues.some(test)) };
const isEmptyMatch = function (match) { return Object.values(match).every((list) => list === undefined || list.length === 0) };
const matchesEntry = function (match, connection) {
    if (isEmptyMatch(match))
        return false;
    const { identity } = connection;
    const parts = identity === undefined ? undefined : identityParts(identity);
    return (field(match.namespaces, match.notNamespaces, (value) => parts === undefined ? false : matchesZtunnelString(value, parts.namespace)) &&
        field(match.serviceAccounts, match.notServiceAccounts, (value) => parts === undefined ? false : value === `${parts.namespace}/${parts.account}`) &&
        field(match.principals, match.notPrincipals, (value) => identity === undefined ? false : matchesZtunnelString(value, identity)) &&
        field(match.sourceIps, match.notSourceIps, (value) => (0,address/* isInBlock */.X)(value, connection.source) === true) &&
        field(match.destinationIps, match.notDestinationIps, (value) => (0,address/* isInBlock */.X)(value, connection.destination) === true) &&
        field(match.destinationPorts, match.notDestinationPorts, (value) => value === connection.port));
};
/** The first rule that matches; a clause without entries holds, a rule without clauses matches, no rules match nothing. */
const matchingZtunnelRule = function (rules, connection) {
    const found = rules.findIndex((clauses) => clauses.every((entries) => entries.length === 0 || entries.some((entry) => matchesEntry(entry, connection))));
    return found < 0 ? undefined : found;
};
/** istiod's StringMatch of a value: `*`, `x*`, `*x`, else exact. */
const ztunnelString = function (value) {
    if (value === '*')
        return { kind: 'presence', text: '' };
    if (value.startsWith('*'))
        return { kind: 'suffix', text: value.slice(1) };
    if (value.endsWith('*'))
        return { kind: 'prefix', text: value.slice(0, -1) };
    return { kind: 'exact', text: value };
};
const strings = function (object, name) { return (0,mesh_fields/* textsAt */.i1)(object, name).map(ztunnelString) };
const accounts = function (object, name, namespace) { return (0,mesh_fields/* textsAt */.i1)(object, name).map((value) => (value.includes('/') ? value : `${namespace}/${value}`)) };
const ports = function (values) { return values.map(Number) };
const has = function (object, names) { return names.some((name) => (0,mesh_fields/* textsAt */.i1)(object, name).length > 0) };
const sourceSays = function (field, source, namespace) {
    switch (field) {
        case 'namespaces':
            return { namespaces: strings(source, 'namespaces'), notNamespaces: strings(source, 'notNamespaces') };
        case 'serviceAccounts':
            return {
                serviceAccounts: accounts(source, 'serviceAccounts', namespace),
                notServiceAccounts: accounts(source, 'notServiceAccounts', namespace),
            };
        case 'principals':
            return { principals: strings(source, 'principals'), notPrincipals: strings(source, 'notPrincipals') };
        case 'ipBlocks':
            return { sourceIps: (0,mesh_fields/* textsAt */.i1)(source, 'ipBlocks'), notSourceIps: (0,mesh_fields/* textsAt */.i1)(source, 'notIpBlocks') };
        case 'trustDomains':
            return {};
        case 'remoteIpBlocks':
            return has(source, ['remoteIpBlocks', 'notRemoteIpBlocks']) ? 'http' : {};
        case 'requestPrincipals':
            return has(source, ['requestPrincipals', 'notRequestPrincipals']) ? 'http' : {};
        default:
            return field;
    }
};
const operationSays = function (field, operation) {
    switch (field) {
        case 'ports':
            return {
                destinationPorts: ports((0,mesh_fields/* textsAt */.i1)(operation, 'ports')),
                notDestinationPorts: ports((0,mesh_fields/* textsAt */.i1)(operation, 'notPorts')),
            };
        case 'hosts':
            return has(operation, ['hosts', 'notHosts']) ? 'http' : {};
        case 'methods':
            return has(operation, ['methods', 'notMethods']) ? 'http' : {};
        case 'paths':
            return has(operation, ['paths', 'notPaths']) ? 'http' : {};
        default:
            return field;
    }
};
/** A key that ztunnel does not know it takes for one of HTTP. */
const conditionSays = function (condition) {
    const key = (0,condition_key/* readNameOfAnyVersion */.p)((0,mesh_fields/* textAt */.$6)(condition, 'key'))?.key;
    switch (key) {
        case 'source.ip':
            return { sourceIps: (0,mesh_fields/* textsAt */.i1)(condition, 'values'), notSourceIps: (0,mesh_fields/* textsAt */.i1)(condition, 'notValues') };
        case 'source.namespace':
            return { namespaces: strings(condition, 'values'), notNamespaces: strings(condition, 'notValues') };
        case 'source.principal':
            return { principals: strings(condition, 'values'), notPrincipals: strings(condition, 'notValues') };
        case 'destination.ip':
            return { destinationIps: (0,mesh_fields/* textsAt */.i1)(condition, 'values'), notDestinationIps: (0,mesh_fields/* textsAt */.i1)(condition, 'notValues') };
        case 'destination.port':
            return {
                destinationPorts: ports((0,mesh_fields/* textsAt */.i1)(condition, 'values')),
                notDestinationPorts: ports((0,mesh_fields/* textsAt */.i1)(condition, 'notValues')),
            };
        case 'source.serviceAccount':
        case 'source.trustDomain':
        case 'remote.ip':
        case 'connection.sni':
        case 'request.headers':
        case 'request.auth.principal':
        case 'request.auth.audiences':
        case 'request.auth.presenter':
        case 'request.auth.claims':
        case 'experimental.envoy.filters.':
        case undefined:
            return 'http';
        default:
            return key;
    }
};
const entryOf = function (said) { return ({
    match: said.reduce((match, one) => (one === 'http' ? match : { ...match, ...one }), {}),
    http: said.includes('http'),
}) };
const convertRule = function (rule, namespace, version) {
    const sources = vocabulary/* sourceFieldNames */._e.filter((name) => (0,resolve_version/* hasFix */.EQ)(version, vocabulary/* sourceFields */.r9[name].since));
    const operations = vocabulary/* operationFieldNames */.KH.filter((name) => (0,resolve_version/* hasFix */.EQ)(version, vocabulary/* operationFields */.Bv[name].since));
    const from = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((entry) => {
        const source = (0,mesh_fields/* objectAt */.lJ)(entry, 'source');
        return entryOf(sources.map((field) => sourceSays(field, source, namespace)));
    });
    const to = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((entry) => {
        const operation = (0,mesh_fields/* objectAt */.lJ)(entry, 'operation');
        return entryOf(operations.map((field) => operationSays(field, operation)));
    });
    const when = (0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((condition) => entryOf([conditionSays(condition)]));
    return {
        http: [...from, ...to, ...when].some(({ http }) => http),
        clauses: [to, from, ...when.map((one) => [one])]
            .filter((entries) => entries.length > 0)
            .map((entries) => entries.map(({ match }) => match)),
    };
};
const converted = new WeakMap();
/**
 * istiod's conversion (istio-semantics \u00a72.12): an ALLOW rule with any field of HTTP is left out; of a DENY rule each
 * entry keeps its other fields, and an entry that keeps none never matches. `trustDomains` are lost without a word.
 */
const convertForZtunnel = function (policy, version) {
    const byVersion = converted.get(policy) ?? new Map();
    converted.set(policy, byVersion);
    const found = byVersion.get((0,resolve_version/* versionText */.KA)(version));
    if (found !== undefined)
        return found;
    const rules = (policy.rules ?? []).map((rule, index) => ({
        ...convertRule(rule, policy.object.key.namespace, version),
        index,
    }));
    const kept = rules.filter((rule) => policy.action !== 'ALLOW' || !rule.http);
    const made = {
        rules: kept.map((rule) => rule.clauses),
        indexes: kept.map((rule) => rule.index),
        omitted: rules.filter((rule) => !kept.includes(rule)).map((rule) => rule.index),
    };
    byVersion.set((0,resolve_version/* versionText */.KA)(version), made);
    return made;
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/evaluate.ts











const denial = 'RBAC: access denied';
const verdict = function (kind, status, body, by, rules, notes = []) { return ({ allowed: kind === 'allow', status, body, kind, by, rules, notes }) };
const byRule = function (policy, rule) { return ({
    policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    rule,
    text: `${(0,ports_object/* keyTitle */.Gv)(policy.object.key)} ${(0,rule_place/* rulePlace */.C)(policy.object.key.kind, rule)}`,
    where: policy.object.locate(`/spec/rules/${rule}`),
}) };
/** Rules in the order in which Envoy asks them: by the name that istiod gives each, as text. */
const inOrder = function (policies) { return policies
    .flatMap((policy) => (policy.rules ?? []).map((rule, index) => ({
    policy,
    rule,
    index,
    name: `ns[${policy.object.key.namespace}]-policy[${policy.object.key.name}]-rule[${index}]`,
})))
    .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0)) };
const ruleMiss = function (policy, index, tell) {
    let told;
    const miss = () => (told ??= tell());
    return {
        policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
        action: policy.action === 'DENY' || policy.action === 'CUSTOM' ? policy.action : 'ALLOW',
        rule: index,
        get field() {
            return miss().field;
        },
        get expected() {
            return miss().expected;
        },
        get received() {
            return miss().received;
        },
        get where() {
            return policy.object.locate(`/spec/rules/${index}${miss().pointer}`);
        },
    };
};
/** The first matching rule of these policies, and why the ones before it did not match. */
const firstMatch = function (policies, facts) {
    const misses = [];
    for (const { policy, rule, index } of inOrder(policies)) {
        const miss = matchRule(rule, policy.object.key.namespace, policy.action === 'ALLOW', facts);
        if (miss === undefined)
            return { hit: { policy, index }, misses };
        misses.push(ruleMiss(policy, index, miss));
    }
    return { hit: undefined, misses };
};
/** No route matches a request whose x-forwarded-proto is empty (E RouteMatcher::route). */
const isRouteless = function (facts) { return facts.http?.headers.whole('x-forwarded-proto') === '' };
/** What CUSTOM policies say before anything else; undefined where the request goes on. */
const askCustom = function (stage, facts, options, misses) {
    const http = facts.http !== undefined;
    const status = http ? 403 : 0;
    const providers = new Set(stage.custom.map((policy) => policy.provider ?? ''));
    for (const provider of [...providers].sort()) {
        const kind = facts.settings.extensionProviders.get(provider);
        // An HTTP provider does nothing on TCP chains (probed).
        const usable = providers.size === 1 && (kind === 'http' || kind === 'grpc');
        if (usable && kind === 'http' && !http)
            continue;
        // Without a route ext_authz asks nobody; the router answers 404 in the end.
        if (usable && isRouteless(facts))
            continue;
        const found = firstMatch(stage.custom.filter((policy) => (policy.provider ?? '') === provider), facts);
        // The JWT filter rewrites headers after this: what these rules received is noted now.
        misses.push(...found.misses.map((miss) => ({ ...miss })));
        if (found.hit === undefined)
            continue;
        const by = byRule(found.hit.policy, found.hit.index);
        if (!usable)
            return verdict('deny', status, http ? denial : '', { ...by, text: `${by.text}, whose provider cannot be asked` }, misses);
        const answer = options.authorizers?.get(provider);
        if (answer === undefined)
            return verdict('unknown', 0, '', { ...by, text: `${by.text}: provider ${provider} is asked and may deny` }, misses);
        if (answer === 'deny')
            return verdict('deny', status, '', { ...by, text: `${by.text}: provider ${provider} denies` }, misses);
    }
    return undefined;
};
/** DENY, then ALLOW (istio-semantics \u00a72.8); AUDIT never changes the result. */
const askRoleBasedAccess = function (stage, facts, misses) {
    const http = facts.http !== undefined;
    const denied = firstMatch(stage.deny, facts);
    misses.push(...denied.misses);
    const refuse = (by) => verdict('deny', http ? 403 : 0, http ? denial : '', by, misses);
    if (denied.hit !== undefined)
        return refuse(byRule(denied.hit.policy, denied.hit.index));
    const status = http ? 200 : 0;
    if (stage.allow.length === 0) {
        const text = stage.deny.length + stage.custom.length === 0
            ? 'no policy applies'
            : 'no DENY policy matches, and no ALLOW policy applies';
        return verdict('allow', status, '', { text }, misses);
    }
    const allowed = firstMatch(stage.allow, facts);
    misses.push(...allowed.misses);
    if (allowed.hit !== undefined)
        return verdict('allow', status, '', byRule(allowed.hit.policy, allowed.hit.index), misses);
    const [only] = stage.allow;
    // No rule of it decides, so it is the policy that is named: all texts name a policy by the line that it begins at.
    const alone = stage.allow.length === 1 && only !== undefined
        ? { policy: (0,ports_object/* keyTitle */.Gv)(only.object.key), where: only.object.source }
        : {};
    // A gateway whose servers are known stands here with a policy of nothing at every other port (resolve/stages).
    const silent = only !== undefined && only.object.key.kind !== 'AuthorizationPolicy';
    return refuse({ text: silent ? 'nothing listens on this port' : 'no ALLOW policy matches', ...alone });
};
const baseFacts = function (request, client, identified, stage, settings, inspected) { return ({
    settings,
    peers: stage.peer !== 'client' ? [`spiffe://${stage.peer.principal}`] : identified ? client.names : [],
    directAddress: (0,address/* readAddress */.z)(request.source.ip ?? ''),
    remoteAddress: (0,address/* readAddress */.z)(request.source.ip ?? ''),
    destinationAddress: (0,address/* readAddress */.z)(request.destination.ip ?? ''),
    port: stage.port ?? request.destination.port,
    sni: inspected ? client.sni : '',
}) };
const httpFacts = function (base, message, payload) { return ({
    ...base,
    remoteAddress: message.remoteAddress,
    http: {
        method: message.method,
        authority: message.authority,
        path: (0,path/* withoutQuery */.j$)(message.path),
        headers: message.headers,
        payload,
    },
}) };
const chainOf = function (request, client, stage, enforcement) {
    const { settings } = enforcement;
    const protocol = stage.protocol ?? enforcement.destination.protocol;
    const http = (0,http_message/* looksLikeHttp */.K)(request);
    switch (stage.proxy) {
        case 'sidecar':
            return (0,evaluate_connection/* sidecarChain */.Fk)(protocol, stage.mutualTls, client, http, settings);
        case 'gateway':
            return (0,evaluate_connection/* gatewayChain */.e$)(protocol, stage.serverTls, client, http);
        case 'waypoint':
            return (0,evaluate_connection/* waypointChain */.$4)(protocol, client, http, settings);
        case 'ztunnel':
        case 'none':
            return { kind: 'tcp', terminated: client.tls === 'mutual', identified: client.tls === 'mutual' };
    }
};
const envoyVerdict = function (enforcement, stage, request, options) {
    const { settings } = enforcement;
    const client = (0,evaluate_connection/* clientOf */.fe)(request, settings, stage.proxy === 'gateway');
    const chain = chainOf(request, client, stage, enforcement);
    if (chain.kind === 'refused')
        return verdict('refused', 0, '', { text: chain.text }, []);
    if (chain.kind === 'rejected')
        return verdict('rejected', 400, '', { text: chain.text }, []);
    const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE';
    const base = baseFacts(request, client, chain.identified, stage, settings, inspected);
    const misses = [];
    if (chain.kind === 'tcp')
        return askCustom(stage, base, options, misses) ?? askRoleBasedAccess(stage, base, misses);
    if (request.protocol === 'tcp' || request.http === undefined) {
        // An HTTP/1 codec answers 400; the HTTP/2 codec, once agreed on, closes the connection.
        const status = chain.terminated && client.alpn.includes('h2') ? 0 : 400;
        return verdict('rejected', status, '', { text: 'the port speaks HTTP, and the bytes are none' }, []);
    }
    const message = (0,http_message/* readMessage */._)(request, request.http, client, chain, stage, settings);
    if ('status' in message)
        return verdict('rejected', message.status, '', { text: message.text }, []);
    const custom = askCustom(stage, httpFacts(base, message, undefined), options, misses);
    if (custom !== undefined)
        return custom;
    const jwt = (0,jwt_filter/* runJwtFilter */.$)(stage.jwtRules, message, {
        settings,
        now: Math.floor(options.now / 1000),
        keySets: options.keySets ?? new Map(),
    });
    if (jwt.kind === 'failed') {
        const { object, index } = jwt.rule;
        const by = {
            policy: (0,ports_object/* keyTitle */.Gv)(object.key),
            rule: index,
            text: `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${(0,rule_place/* rulePlace */.C)(object.key.kind, index)}`,
            where: object.locate(`/spec/jwtRules/${index}`),
        };
        return verdict('unauthenticated', (0,jwt_token/* jwtStatusOf */.ti)(jwt.error), vocabulary/* jwtMessages */._h[jwt.error], by, misses, jwt.notes);
    }
    const decided = askRoleBasedAccess(stage, httpFacts(base, message, jwt.payload), misses);
    // The router comes after the policies.
    if (decided.allowed && isRouteless(httpFacts(base, message, undefined)))
        return verdict('rejected', 404, '', { text: 'x-forwarded-proto is empty, so that no route matches' }, misses, jwt.notes);
    return { ...decided, notes: [...decided.notes, ...jwt.notes] };
};
const ztunnelVerdict = function (enforcement, stage, request) {
    const { settings } = enforcement;
    const client = (0,evaluate_connection/* clientOf */.fe)(request, settings, false);
    // The handshake of the tunnel ends as a sidecar's does (Z tls/workload.rs: TrustDomainVerifier).
    if (stage.peer === 'client' && client.tls === 'mutual' && !(0,evaluate_connection/* isOfTheMesh */.wk)(client, settings))
        return verdict('refused', 0, '', { text: 'the certificate is of no trust domain of the mesh' }, []);
    const identity = stage.peer !== 'client'
        ? stage.peer.principal
        : client.tls === 'mutual'
            ? client.names[0]?.replace(/^spiffe:\/\//, '')
            : undefined;
    if (stage.mutualTls === 'STRICT' && identity === undefined)
        return verdict('deny', 0, '', { text: 'explicitly denied by: PeerAuthentication mode STRICT' }, []);
    const connection = {
        identity,
        source: (0,address/* readAddress */.z)(request.source.ip ?? ''),
        destination: (0,address/* readAddress */.z)(request.destination.ip ?? ''),
        port: stage.port ?? request.destination.port,
    };
    const misses = [];
    const ask = (policies) => {
        for (const policy of policies) {
            const { rules, indexes } = convertForZtunnel(policy, settings.istioVersion);
            const found = matchingZtunnelRule(rules, connection);
            const hit = found === undefined ? undefined : indexes[found];
            if (hit !== undefined)
                return byRule(policy, hit);
            for (const [index] of (policy.rules ?? []).entries())
                misses.push(ztunnelMiss(policy, index, indexes, connection));
        }
        return undefined;
    };
    const denied = ask(stage.deny);
    if (denied !== undefined)
        return verdict('deny', 0, '', denied, misses);
    const status = request.protocol === 'tcp' ? 0 : 200;
    if (stage.allow.length === 0)
        return verdict('allow', status, '', { text: 'no ALLOW policy applies' }, misses);
    const allowed = ask(stage.allow);
    if (allowed !== undefined)
        return verdict('allow', status, '', allowed, misses);
    return verdict('deny', 0, '', { text: 'allow policies exist, but none allowed' }, misses);
};
const ztunnelMiss = function (policy, index, kept, connection) { return ({
    policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    action: policy.action === 'DENY' ? 'DENY' : 'ALLOW',
    rule: index,
    field: 'rule',
    expected: kept.includes(index)
        ? 'a connection that every clause takes'
        : 'a rule without HTTP fields: ztunnel leaves it out',
    received: `${connection.identity ?? 'no mTLS identity'} to port ${connection.port}`,
    where: policy.object.locate(`/spec/rules/${index}`),
}) };
const stageVerdict = function (enforcement, stage, request, options) {
    switch (stage.proxy) {
        case 'none':
            return verdict('allow', request.protocol === 'tcp' ? 0 : 200, '', { text: stage.past ?? 'no proxy stands before the workload' }, []);
        case 'ztunnel':
            return ztunnelVerdict(enforcement, stage, request);
        case 'sidecar':
        case 'gateway':
        case 'waypoint':
            return envoyVerdict(enforcement, stage, request, options);
    }
};
/**
 * What one request meets: the first proxy that does not let it through decides, else the last one. Interprets the
 * policies as they are written, field by field, and shares no code with the access algebra.
 */
const evaluate = function (enforcement, request, options) {
    const { bypass } = enforcement;
    if (bypass === undefined)
        return alongStages(enforcement, enforcement.stages, request, options);
    const way = wayOfCaller(enforcement, request);
    const through = way === 'straight' ? undefined : alongStages(enforcement, enforcement.stages, request, options);
    if (through !== undefined && (way === 'through' || through.allowed))
        return through;
    const straight = alongStages(enforcement, bypass, request, options);
    return through === undefined || straight.allowed ? straight : through;
};
/** A client without an identity goes straight; another as the state says of its namespace or ServiceAccount. */
const wayOfCaller = function ({ callers = [], settings }, request) {
    const client = (0,evaluate_connection/* clientOf */.fe)(request, settings, false);
    if (client.tls !== 'mutual')
        return 'straight';
    const [domain = '', ns, namespace, sa, account, ...rest] = (client.names[0] ?? '')
        .replace(/^spiffe:\/\//, '')
        .split('/');
    if (ns !== 'ns' || (domain !== settings.trustDomain && settings.anyTrustDomain !== true))
        return 'through';
    const isAccount = sa === 'sa' && rest.length === 0;
    const own = callers.find((one) => isAccount && one.namespace === namespace && one.account === account);
    const space = callers.find((one) => one.namespace === namespace && one.account === undefined);
    return own?.way ?? space?.way ?? 'through';
};
const alongStages = function (enforcement, stages, request, options) {
    const rules = [];
    const notes = [];
    const unknowns = [
        ...new Map(stages.flatMap((stage) => stage.unknowns).map((unknown) => [unknown.identity, unknown])).values(),
    ];
    let last;
    for (const stage of stages) {
        last = stageVerdict(enforcement, stage, request, options);
        rules.push(...last.rules);
        notes.push(...last.notes);
        if (!last.allowed)
            break;
    }
    const decided = last ?? verdict('allow', 200, '', { text: 'no proxy stands before the workload' }, []);
    return { ...decided, rules, notes: [...new Set(notes)], unknowns };
};


/***/ }),

/***/ 23819:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeHeaders),
/* harmony export */   R: () => (/* binding */ matchedValues)
/* harmony export */ });
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83217);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51346);



/** An empty value adds nothing, not even a delimiter (E header_map_impl.cc: appendToHeader). */
const joinValues = function (before, value, delimiter) { return value === '' ? before : before === '' ? value : `${before}${delimiter}${value}` };
const makeHeaders = function (lines, http2) {
    const map = new Map();
    const append = (given, value) => {
        const name = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerAscii */ .dq)(given);
        const known = map.get(name);
        if (known === undefined)
            map.set(name, [value]);
        else if (_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .joinedHeaders */ .A6.has(name))
            map.set(name, [joinValues(known[0] ?? '', value, ',')]);
        else if (name === 'cookie' && http2)
            map.set(name, [joinValues(known[0] ?? '', value, '; ')]);
        else
            known.push(value);
    };
    for (const [name, value] of lines)
        append(name, value);
    return {
        has: (name) => map.has((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerAscii */ .dq)(name)),
        lines: (name) => map.get((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerAscii */ .dq)(name)) ?? [],
        whole: (name) => map.get((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerAscii */ .dq)(name))?.join(','),
        set: (name, value) => void map.set((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerAscii */ .dq)(name), [value]),
        append,
        remove: (name) => void map.delete((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerAscii */ .dq)(name)),
        all: () => [...map].flatMap(([name, values]) => values.map((value) => [name, value])),
    };
};
/**
 * What a policy's header test sees: until Envoy 1.37.0 all lines joined with `,`, since then each alone
 * (CVE-2026-26308; Istio 1.29.1, 1.28.5, 1.27.8).
 */
const matchedValues = function (headers, name, version) {
    const lines = headers.lines(name);
    return lines.length > 1 && !(0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(version, [27, 8], [28, 5], [29, 1]) ? [lines.join(',')] : lines;
};


/***/ }),

/***/ 14785:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ looksLikeHttp),
  _: () => (/* binding */ readMessage)
});

// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
// EXTERNAL MODULE: ./src/mesh/evaluate/bytes.ts
var bytes = __webpack_require__(51346);
// EXTERNAL MODULE: ./src/mesh/evaluate/headers.ts
var evaluate_headers = __webpack_require__(23819);
// EXTERNAL MODULE: ./src/mesh/evaluate/path.ts
var evaluate_path = __webpack_require__(22510);
;// CONCATENATED MODULE: ./src/mesh/evaluate/tokens.ts

const base64url = function (text) { return Buffer.from(text, 'utf8').toString('base64url') };
/** A compact form that no signer made; the signature says which token of the request it is. */
const compactOf = function (token, index) { return `${base64url('{"alg":"RS256"}')}.${base64url(JSON.stringify(token.claims))}.${base64url(`described token ${index}`)}` };
/** Puts `bearer` and `tokens` into the places that they name; an unknown place holds nothing that Envoy would look at. */
const placeTokens = function (http) {
    const lines = [];
    const query = [];
    const cookies = [];
    const described = new Map();
    if (http.bearer !== undefined)
        lines.push(['authorization', (0,bytes/* toBytes */.ZJ)(`Bearer ${http.bearer}`)]);
    for (const [index, token] of (http.tokens ?? []).entries()) {
        const compact = compactOf(token, index);
        described.set(compact, token);
        const [kind = '', name = '', ...prefix] = token.in.split(':');
        if (kind === 'authorization')
            lines.push(['authorization', `Bearer ${compact}`]);
        else if (kind === 'header')
            lines.push([name.toLowerCase(), (0,bytes/* toBytes */.ZJ)(prefix.join(':')) + compact]);
        else if (kind === 'param')
            query.push(`${encodeURIComponent(name)}=${compact}`);
        else if (kind === 'cookie')
            cookies.push(`${name}=${compact}`);
    }
    return { lines, query: query.join('&'), cookies, described };
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/http-message.ts





/** Methods that Envoy's HTTP/1 parser knows (balsa_parser.cc: isMethodValid). */
const methods = new Set([
    'ACL',
    'BIND',
    'CHECKOUT',
    'CONNECT',
    'COPY',
    'DELETE',
    'GET',
    'HEAD',
    'LINK',
    'LOCK',
    'MERGE',
    'MKACTIVITY',
    'MKCALENDAR',
    'MKCOL',
    'MOVE',
    'MSEARCH',
    'M-SEARCH',
    'NOTIFY',
    'OPTIONS',
    'PATCH',
    'POST',
    'PROPFIND',
    'PROPPATCH',
    'PURGE',
    'PUT',
    'REBIND',
    'REPORT',
    'SEARCH',
    'SOURCE',
    'SUBSCRIBE',
    'TRACE',
    'UNBIND',
    'UNLINK',
    'UNLOCK',
    'UNSUBSCRIBE',
]);
const isHttp2 = function (request) { return request.protocol === 'http2' || request.protocol === 'grpc' };
/** A request target that the HTTP/1 parser takes (balsa_parser.cc: isUrlValid); what `*` means is asked later. */
const isTargetValid = function (method, target) {
    if (target === '')
        return false;
    if (/^[/*]/.test(target))
        return !/[^\t\f\x21-\x7e]/.test(target);
    return method === 'CONNECT' || /^[A-Za-z]+:\/\/[\x21-\x7e]+$/.test(target);
};
const targetOf = function (http, query) {
    const path = http.pathBase64 === undefined ? (0,bytes/* toBytes */.ZJ)(http.path) : (0,bytes/* fromBase64 */.Ey)(http.pathBase64);
    return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
};
/** Whether the HTTP inspector takes plain bytes for HTTP: HTTP/2 by its preface, HTTP/1 by a request line that parses. */
const looksLikeHttp = function (request) {
    if (request.protocol === 'tcp' || request.http === undefined)
        return false;
    if (isHttp2(request))
        return true;
    return (methods.has(request.http.method) &&
        isTargetValid(request.http.method, targetOf(request.http, placeTokens(request.http).query)));
};
const linesOf = function (http, placed, http2) {
    const given = Array.isArray(http.headers)
        ? http.headers
        : Object.entries(http.headers);
    // HTTP/1.1 takes the white space around a value off; HTTP/2 keeps it.
    const trim = (value) => (http2 ? value : value.replace(/^[ \t]+|[ \t]+$/g, ''));
    return [...given.map(([name, value]) => [(0,bytes/* toBytes */.ZJ)(name), (0,bytes/* toBytes */.ZJ)(value)]), ...placed].map(([name, value]) => [name, trim(value)]);
};
/** The nth entry from the right of x-forwarded-for, if it is an address (E utility.cc: getLastAddressFromXFF). */
const forwardedAddress = function (headers, skip) {
    const entries = (headers.whole('x-forwarded-for') ?? '').split(',');
    const entry = entries.at(-1 - skip)?.trim();
    return entry === undefined ? undefined : (0,address/* readAddress */.z)(entry);
};
/** What a proxy says about a client certificate; a sidecar appends, a gateway replaces (I listener_builder.go). */
const forwardCertificate = function (headers, client, proxy, request) {
    const name = 'x-forwarded-client-cert';
    if (client.names.length === 0) {
        headers.remove(name);
        return;
    }
    const own = request.destination.principal;
    const parts = [
        ...(own === undefined ? [] : [`By=spiffe://${own}`]),
        `Hash=${'0'.repeat(64)}`,
        'Subject=""',
        ...client.names.map((uri) => `URI=${uri}`),
    ];
    const before = headers.whole(name);
    headers.set(name, proxy === 'gateway' || before === undefined ? parts.join(';') : `${before},${parts.join(';')}`);
};
/** Reads and normalises a message as the connection manager of one proxy does. */
const readMessage = function (request, http, client, chain, stage, settings) {
    const http2 = isHttp2(request);
    const tokens = placeTokens(http);
    const method = (0,bytes/* toBytes */.ZJ)(http.method);
    let path = targetOf(http, tokens.query);
    let authority = (0,bytes/* toBytes */.ZJ)(http.authority);
    if (chain.terminated && !http2 && client.alpn.includes('h2'))
        return { status: 0, text: 'HTTP/2 was agreed on in the handshake, and HTTP/1.1 is sent' };
    if (!http2 && !methods.has(method))
        return { status: 400, text: `${http.method} is no method to HTTP/1.1` };
    if (!http2 && !isTargetValid(method, path))
        return { status: 400, text: 'the request target is no URL' };
    if (http2 && !path.startsWith('/') && method !== 'CONNECT' && !(method === 'OPTIONS' && path === '*'))
        return { status: 0, text: 'the path does not start with a slash' };
    const absolute = /^[A-Za-z]+:\/\/([^/?#]*)([^]*)$/.exec(path);
    if (!http2 && absolute !== null) {
        authority = absolute[1] ?? '';
        path = absolute[2] === '' || absolute[2] === undefined ? '/' : absolute[2];
    }
    if (method === 'CONNECT')
        return { status: 403, text: 'CONNECT is not an upgrade that is configured' };
    if (!path.startsWith('/'))
        return {
            status: path.startsWith('*') && method === 'OPTIONS' ? 404 : 400,
            text: 'the path does not start with a slash',
        };
    if (path.includes('#'))
        return { status: 400, text: 'the path has a fragment' };
    const normal = (0,evaluate_path/* normalizePath */.Fd)(path, settings.pathNormalization);
    if (normal === undefined)
        return { status: 400, text: 'the path cannot be normalised' };
    const headers = (0,evaluate_headers/* makeHeaders */.B)(linesOf(http, tokens.lines, http2), http2);
    for (const cookie of tokens.cookies)
        headers.append('cookie', cookie);
    const direct = (0,address/* readAddress */.z)(request.source.ip ?? '');
    const remoteAddress = rewriteForwarding(headers, direct, request, chain.terminated, stage, settings);
    forwardCertificate(headers, chain.identified ? client : { ...client, names: [] }, stage.proxy, request);
    return { method, authority, path: normal, headers, described: tokens.described, remoteAddress };
};
/**
 * The trusted client address and the forwarding headers (E conn_manager_utility.cc: mutateRequestHeaders). A gateway
 * trusts `numTrustedProxies` entries and then its peer; a sidecar trusts the last entry of x-forwarded-for.
 */
const rewriteForwarding = function (headers, direct, request, terminated, stage, settings) {
    const gateway = stage.proxy === 'gateway';
    const hops = stage.trustedProxies ?? settings.numTrustedProxies;
    const scheme = terminated ? 'https' : 'http';
    const remote = gateway
        ? ((hops > 0 ? forwardedAddress(headers, hops - 1) : undefined) ?? direct)
        : (forwardedAddress(headers, 0) ?? direct);
    if (gateway) {
        const peer = request.source.ip ?? '';
        const before = headers.whole('x-forwarded-for');
        if (peer !== '')
            headers.set('x-forwarded-for', before === undefined ? peer : `${before},${peer}`);
        if (hops === 0)
            headers.set('x-forwarded-proto', scheme);
    }
    if (!headers.has('x-forwarded-proto'))
        headers.set('x-forwarded-proto', scheme);
    if (!headers.has('x-request-id'))
        headers.set('x-request-id', '00000000-0000-4000-8000-000000000000');
    return remote;
};


/***/ }),

/***/ 29919:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ runJwtFilter)
});

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/key-place.ts
var key_place = __webpack_require__(88564);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/evaluate/bytes.ts
var bytes = __webpack_require__(51346);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/evaluate/jwt-signature.ts



const curves = new Map([
    ['P-256', 'ES256'],
    ['P-384', 'ES384'],
    ['P-521', 'ES512'],
]);
const readKey = function (jwk) {
    const type = (0,fields/* textAt */.$6)(jwk, 'kty');
    const common = { keyId: (0,fields/* textAt */.$6)(jwk, 'kid'), algorithm: (0,fields/* textAt */.$6)(jwk, 'alg') };
    try {
        switch (type) {
            case 'RSA':
                if (common.algorithm !== '' && !/^(RS|PS)/.test(common.algorithm))
                    return undefined;
                return { ...common, type, key: publicKey(jwk, ['kty', 'n', 'e']) };
            case 'EC': {
                const implied = curves.get((0,fields/* textAt */.$6)(jwk, 'crv'));
                if (implied === undefined || (common.algorithm !== '' && common.algorithm !== implied))
                    return undefined;
                return { ...common, type, algorithm: implied, key: publicKey(jwk, ['kty', 'crv', 'x', 'y']) };
            }
            case 'OKP':
                if ((0,fields/* textAt */.$6)(jwk, 'crv') !== 'Ed25519' || !['', 'EdDSA'].includes(common.algorithm))
                    return undefined;
                return { ...common, type, key: publicKey(jwk, ['kty', 'crv', 'x']) };
            case 'oct':
                if (common.algorithm !== '' && !common.algorithm.startsWith('HS'))
                    return undefined;
                return { ...common, type, key: Buffer.from((0,fields/* textAt */.$6)(jwk, 'k'), 'base64url') };
            default:
                return undefined;
        }
    }
    catch {
        return undefined;
    }
};
/** Only the members that a public key has: a private one in the set must not be read as such. */
const publicKey = function (jwk, members) { return (0,external_node_crypto_.createPublicKey)({
    key: Object.fromEntries(members.map((name) => [name, (0,fields/* textAt */.$6)(jwk, name)])),
    format: 'jwk',
}) };
const read = new WeakMap();
const keysOf = function (set) {
    const known = read.get(set);
    if (known !== undefined)
        return known;
    const listed = (0,fields/* member */.Dc)(set, 'keys');
    const made = (() => {
        if (listed === undefined)
            return 'JwksNoKeys';
        if (!Array.isArray(listed))
            return 'JwksBadKeys';
        const keys = listed.flatMap((jwk) => ((0,json/* isJsonObject */.OW)(jwk) ? (readKey(jwk) ?? []) : []));
        return keys.length === 0 ? 'JwksNoValidKeys' : keys;
    })();
    read.set(set, made);
    return made;
};
const texts = new Map();
/** An inline key set; undefined where it is no JSON object. */
const parseKeySet = function (text) {
    if (texts.has(text))
        return texts.get(text);
    let set;
    try {
        const value = JSON.parse(text);
        set = (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        set = undefined;
    }
    if (texts.size > 1000)
        texts.clear();
    texts.set(text, set);
    return set;
};
const digestOf = function (algorithm) { return `sha${algorithm.slice(2)}` };
const isSigned = function (token, key) {
    const data = Buffer.from(token.signed, 'utf8');
    const family = token.algorithm.slice(0, 2);
    if (Buffer.isBuffer(key.key)) {
        if (family !== 'HS')
            return false;
        const mac = (0,external_node_crypto_.createHmac)(digestOf(token.algorithm), key.key).update(data).digest();
        return mac.length === token.signature.length && (0,external_node_crypto_.timingSafeEqual)(mac, token.signature);
    }
    switch (key.type) {
        case 'RSA':
            if (family !== 'RS' && family !== 'PS')
                return false;
            return (0,external_node_crypto_.verify)(digestOf(token.algorithm), data, family === 'PS'
                ? { key: key.key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }
                : key.key, token.signature);
        case 'EC':
            return (family === 'ES' &&
                (0,external_node_crypto_.verify)(digestOf(token.algorithm), data, { key: key.key, dsaEncoding: 'ieee-p1363' }, token.signature));
        case 'OKP':
            return token.algorithm === 'EdDSA' && (0,external_node_crypto_.verify)(null, data, key.key, token.signature);
        case 'oct':
            return false;
    }
};
/**
 * J src/verify.cc: a key with another `kid` or `alg` is none; keys without them are tried; no key left is another error
 * than a key that does not fit.
 */
const checkSignature = function (token, set) {
    if (set === undefined)
        return 'JwksParseError';
    const keys = keysOf(set);
    if (typeof keys === 'string')
        return keys;
    const candidates = keys.filter((key) => !(token.keyId !== '' && key.keyId !== '' && key.keyId !== token.keyId) &&
        !(key.algorithm !== '' && key.algorithm !== token.algorithm));
    if (candidates.length === 0)
        return 'JwksKidAlgMismatch';
    return candidates.some((key) => isSigned(token, key)) ? undefined : 'JwtVerificationFail';
};

// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-token.ts
var jwt_token = __webpack_require__(82204);
;// CONCATENATED MODULE: ./src/mesh/evaluate/jwt-filter.ts






/**
 * From the first character after the prefix that a token may have, to the end of the value; without one the whole value
 * (E extractor.cc, since #28678). Two Authorization lines, joined with a comma, are one token that is none.
 */
const extractAfter = function (value, after) {
    const start = value.slice(after).search(/[A-Za-z0-9\-_.]/);
    return start < 0 ? value : value.slice(after + start);
};
const decodeQuery = function (text) { return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) };
/** The first value of a query parameter, undefined where it is missing. */
const queryValue = function (path, name) {
    const start = path.indexOf('?');
    if (start < 0)
        return undefined;
    for (const pair of path.slice(start + 1).split('&')) {
        const equals = pair.indexOf('=');
        const key = equals < 0 ? pair : pair.slice(0, equals);
        if (decodeQuery(key) === (0,bytes/* toBytes */.ZJ)(name))
            return equals < 0 ? '' : decodeQuery(pair.slice(equals + 1));
    }
    return undefined;
};
const withoutParameter = function (path, name) {
    const start = path.indexOf('?');
    if (start < 0)
        return path;
    const rest = path
        .slice(start + 1)
        .split('&')
        .filter((pair) => decodeQuery(pair.split('=')[0] ?? '') !== (0,bytes/* toBytes */.ZJ)(name));
    return path.slice(0, start) + (rest.length === 0 ? '' : `?${rest.join('&')}`);
};
const cookieValue = function (headers, name) {
    for (const line of headers.lines('cookie'))
        for (const pair of line.split(';')) {
            const equals = pair.indexOf('=');
            if (equals < 0 || pair.slice(0, equals).trim() !== (0,bytes/* toBytes */.ZJ)(name))
                continue;
            const value = pair.slice(equals + 1).trim();
            return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
        }
    return undefined;
};
/** A rule's locations: the default ones only where it names none (E extractor.cc: addProvider). */
const findTokens = function (rule, request, settings) {
    const found = [];
    const fromHeaders = (0,fields/* objectsAt */.yR)(rule, 'fromHeaders');
    const fromParams = (0,fields/* textsAt */.i1)(rule, 'fromParams');
    const fromCookies = (0,version/* hasFix */.EQ)(settings.istioVersion, [21, 0]) ? (0,fields/* textsAt */.i1)(rule, 'fromCookies') : [];
    const defaults = fromHeaders.length + fromParams.length + fromCookies.length === 0;
    const places = defaults
        ? [{ name: 'authorization', prefix: 'Bearer ' }]
        : fromHeaders.map((header) => ({ name: (0,fields/* textAt */.$6)(header, 'name').toLowerCase(), prefix: (0,fields/* textAt */.$6)(header, 'prefix') }));
    const sorted = [...new Map(places.map((place) => [place.name + place.prefix, place])).entries()].sort((left, right) => (left[0] < right[0] ? -1 : 1));
    for (const [, { name, prefix }] of sorted) {
        // Each line is looked at alone (probed); lines of Authorization are one by then.
        for (const value of request.headers.lines(name)) {
            const at = value.indexOf((0,bytes/* toBytes */.ZJ)(prefix));
            if (at < 0)
                continue;
            const compact = prefix === '' ? value : extractAfter(value, at + (0,bytes/* toBytes */.ZJ)(prefix).length);
            found.push({ compact, take: () => request.headers.remove(name) });
        }
    }
    for (const name of [...new Set(defaults ? ['access_token'] : fromParams)].sort()) {
        const value = queryValue(request.path, name);
        if (value !== undefined)
            found.push({ compact: value, take: () => void (request.path = withoutParameter(request.path, name)) });
    }
    for (const name of [...new Set(fromCookies)].sort()) {
        const value = cookieValue(request.headers, name);
        if (value !== undefined)
            found.push({ compact: value, take: () => undefined });
    }
    return found;
};
/** `scope`, `permission` and the listed claims become lists where they are strings; empty pieces are skipped. */
const normalizePayload = function (payload, rule, settings) {
    const listed = (0,version/* hasFix */.EQ)(settings.istioVersion, [28, 0]) ? (0,fields/* textsAt */.i1)(rule, 'spaceDelimitedClaims') : [];
    const out = Object.assign(Object.create(null), payload);
    for (const name of new Set(['scope', 'permission', ...listed])) {
        const value = (0,fields/* member */.Dc)(payload, name);
        if (typeof value === 'string')
            out[name] = value.split(' ').filter((piece) => piece !== '');
    }
    return out;
};
const claimText = function (value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return value === undefined || value === null ? '' : Buffer.from(JSON.stringify(value), 'utf8').toString('base64');
};
/** Writes what the rule wants the workload to see; it is there before the policies are asked. */
const writeOutputs = function (rule, token, headers) {
    const whole = (0,fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        headers.set(whole, token.payloadText);
    for (const output of (0,fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders')) {
        const value = (0,fields/* textAt */.$6)(output, 'claim').split('.').reduce(fields/* member */.Dc, token.payload);
        const text = claimText((0,fields/* member */.Dc)(token.payload, (0,fields/* textAt */.$6)(output, 'claim')) ?? value);
        if (text !== '')
            headers.append((0,fields/* textAt */.$6)(output, 'header'), (0,bytes/* toBytes */.ZJ)(text));
    }
};
/** Forged output headers are taken off before a rule's tokens are looked at. */
const sanitize = function (rule, headers) {
    const whole = (0,fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        headers.remove(whole);
    for (const output of (0,fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders'))
        headers.remove((0,fields/* textAt */.$6)(output, 'header'));
};
/** The keys of a rule; `unknown` where nobody gave them. */
const keySetOf = function (rule, context) {
    const inline = (0,fields/* textAt */.$6)(rule, 'jwks');
    if (inline !== '')
        return parseKeySet(inline);
    const uri = (0,key_place/* jwksUriOf */.t)(rule);
    return context.keySets.get(uri === '' ? (0,fields/* textAt */.$6)(rule, 'issuer') : uri) ?? 'unknown';
};
const verifyOne = function (found, rule, request, context, notes) {
    const token = (0,jwt_token/* parseToken */.pI)(found.compact);
    if (typeof token === 'string')
        return token;
    const issuer = (0,fields/* textAt */.$6)(rule, 'issuer');
    if (issuer !== '' && token.issuer !== issuer)
        return 'JwtUnknownIssuer';
    const described = request.described.get(found.compact);
    const late = described?.expired === undefined ? (0,jwt_token/* checkTime */.AK)(token, context.now) : described.expired ? 'JwtExpired' : undefined;
    if (late !== undefined)
        return late;
    if (!(0,jwt_token/* isAudienceAllowed */.Z6)((0,fields/* textsAt */.i1)(rule, 'audiences'), token.audiences))
        return 'JwtAudienceNotAllowed';
    if (described !== undefined) {
        if (described.signature === 'invalid')
            return 'JwtVerificationFail';
        return token;
    }
    const keys = keySetOf(rule, context);
    if (keys === 'unknown') {
        notes.add(`no keys of issuer ${issuer === '' ? '(any)' : issuer} are at hand: the signature is taken as valid`);
        return token;
    }
    return checkSignature(token, keys) ?? token;
};
/**
 * One rule's verifier. All tokens at its locations must verify; they are asked last first, and the last one asked becomes
 * the payload. A verified token is taken out of the request at once, also where a later one fails.
 */
const verifyRule = function (applied, request, context, extracted) {
    const { rule } = applied;
    sanitize(rule, request.headers);
    const found = findTokens(rule, request, context.settings);
    if (found.length === 0)
        return 'JwtMissed';
    for (const one of [...found].reverse()) {
        const token = verifyOne(one, rule, request, context, extracted.notes);
        if (typeof token === 'string')
            return token;
        writeOutputs(rule, token, request.headers);
        if ((0,fields/* member */.Dc)(rule, 'forwardOriginalToken') !== true)
            one.take();
        extracted.payload = normalizePayload(token.payload, rule, context.settings);
        extracted.rule = applied;
    }
    return 'ok';
};
const isPreflight = function (request) { return request.method === 'OPTIONS' &&
    (request.headers.whole('origin') ?? '') !== '' &&
    (request.headers.whole('access-control-request-method') ?? '') !== '' };
/** Of several errors the last counts that is neither a missing token nor an unknown issuer, else the last of all. */
const tellingOf = function (failures) { return failures.filter(({ error }) => error !== 'JwtMissed' && error !== 'JwtUnknownIssuer').at(-1) ?? failures.at(-1) };
/**
 * jwt_authn (istio-semantics \u00a72.11): a CORS preflight passes; else the first rule all of whose tokens verify gives the
 * payload. Of several rules each is then asked again, with `allow missing`: the request passes if none of them finds a
 * token that fails, and the first that does speaks for all. Tokens that verified the first time are gone by then, so that
 * a bad token beside a good one in the same header is refused by one rule and not by two (measured on Envoy 1.38.3).
 */
const runJwtFilter = function (rules, request, context) {
    if (rules.length === 0 || isPreflight(request))
        return { kind: 'passed', payload: undefined, rule: undefined, notes: [] };
    const extracted = { payload: undefined, rule: undefined, notes: new Set() };
    const passed = () => ({
        kind: 'passed',
        payload: extracted.payload,
        rule: extracted.rule,
        notes: [...extracted.notes],
    });
    const failures = [];
    for (const rule of rules) {
        const outcome = verifyRule(rule, request, context, extracted);
        if (outcome === 'ok')
            return passed();
        failures.push({ error: outcome, rule });
    }
    const [only, second] = failures;
    if (only !== undefined && second === undefined && only.error !== 'JwtMissed')
        return { kind: 'failed', ...only, notes: [...extracted.notes] };
    for (const rule of rules) {
        const outcome = verifyRule(rule, request, context, extracted);
        if (outcome === 'ok' || outcome === 'JwtMissed')
            continue;
        const telling = tellingOf([...failures, { error: outcome, rule }]) ?? { error: outcome, rule };
        return { kind: 'failed', ...telling, notes: [...extracted.notes] };
    }
    return passed();
};


/***/ }),

/***/ 82204:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(82204, module.exports, ["AK","SY","Z6","pI","ti"], "./later-mesh.cjs")

/***/ }),

/***/ 22510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   j$: () => (/* binding */ withoutQuery)
/* harmony export */ });
/* unused harmony exports unescapeSlashes, mergeSlashes, canonicalPath */
/** Without query and fragment: what RBAC reads (E rbac/matchers.cc: 271). */
const withoutQuery = function (path) {
    const end = path.search(/[?#]/);
    return end < 0 ? path : path.slice(0, end);
};
/** `%2F` and `%5C` before the query become what they stand for (UNESCAPE_AND_FORWARD). */
const unescapeSlashes = function (path) {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    return head.replace(/%2f/gi, '/').replace(/%5c/gi, '\\') + tail;
};
/** Runs of slashes before the query become one. */
const mergeSlashes = function (path) {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    return head.replace(/\/{2,}/g, '/') + tail;
};
const unreserved = /^[A-Za-z0-9\-._~]$/;
const kept = /^[!$&'()*+,\-./0-9:;=@A-Z[\]^_a-z|~]$/;
const percent = function (character) { return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` };
/** Characters of a path: unreserved escapes are decoded, what no path holds is escaped; undefined for `%00`. */
const canonicalCharacters = function (path) {
    let out = '';
    for (let index = 0; index < path.length; index += 1) {
        const character = path.charAt(index);
        if (character === '%') {
            const hex = path.slice(index + 1, index + 3);
            if (!/^[0-9a-fA-F]{2}$/.test(hex)) {
                out += '%';
                continue;
            }
            const decoded = String.fromCharCode(Number.parseInt(hex, 16));
            if (decoded === '\0')
                return undefined;
            out += unreserved.test(decoded) ? decoded : `%${hex}`;
            index += 2;
        }
        else if (character === '\\')
            out += '/';
        else
            out += kept.test(character) ? character : percent(character);
    }
    return out;
};
const removeDotSegments = function (path) {
    const out = [];
    const segments = path.split('/').slice(1);
    for (const [index, segment] of segments.entries()) {
        const last = index === segments.length - 1;
        if (segment === '.' || segment === '..') {
            if (segment === '..')
                out.pop();
            if (last)
                out.push('');
        }
        else
            out.push(segment);
    }
    return `/${out.join('/')}`;
};
/** `normalize_path` (E path_utility.cc: canonicalPath, by googleurl); undefined where Envoy answers 400. */
const canonicalPath = function (path) {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    const characters = canonicalCharacters(head);
    if (characters === undefined)
        return undefined;
    return removeDotSegments(characters.startsWith('/') ? characters : `/${characters}`) + tail;
};
/** What Envoy does to a path before any filter (E conn_manager_utility.cc: maybeNormalizePath); undefined is 400. */
const normalizePath = function (path, mode) {
    switch (mode) {
        case 'NONE':
            return path;
        case 'BASE':
            return canonicalPath(path);
        case 'MERGE_SLASHES':
        case 'DECODE_AND_MERGE_SLASHES': {
            const canonical = canonicalPath(mode === 'MERGE_SLASHES' ? path : unescapeSlashes(path));
            return canonical === undefined ? undefined : mergeSlashes(canonical);
        }
    }
};


/***/ }),

/***/ 88564:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jwksUriOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** The CRD of RequestAuthentication has `jwksUri` and `jwks_uri` for this one field of security/v1beta1/jwt.proto. Empty: by discovery. */
const jwksUriOf = function (rule) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwksUri') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwks_uri') };


/***/ }),

/***/ 66341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rulePlace)
/* harmony export */ });
/**
 * A rule as people find it in the file: `spec.rules[1]`, `spec.jwtRules[0]`. "rule 1" counts from 0 in the words of Istio
 * and Envoy, from 1 in everybody else's, and does not say which.
 */
const rulePlace = function (kind, rule) { return `spec.${kind === 'RequestAuthentication' ? 'jwtRules' : 'rules'}[${rule}]` };


/***/ })

};
