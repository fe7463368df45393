export const id = 5384;
export const ids = [5384];
export const modules = {

/***/ 41847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ stateOfFolder),
/* harmony export */   F: () => (/* binding */ composeStates),
/* harmony export */   ye: () => (/* binding */ keepAges)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);


const byKey = (a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(a.key), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(b.key));
/** What files hold of a kind is complete for what they are about, and never what a cluster holds. */
const record = (group, kind, namespaced, status) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status,
    ...(status === 'complete' ? { by: 'files' } : {}),
});
/** One record per kind, in order of group and kind. */
const recordsOf = (kinds, objects, status) => {
    const records = new Map();
    for (const kind of kinds) {
        if (kind.only !== undefined)
            continue;
        const title = `${kind.group}/${kind.kind}`;
        records.set(title, record(kind.group, kind.kind, kind.namespaced, status(title)));
    }
    for (const { key } of objects) {
        const title = `${key.group}/${key.kind}`;
        if (!records.has(title))
            records.set(title, record(key.group, key.kind, key.namespace !== '', status(title)));
    }
    return [...records].sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(a, b)).map(([, value]) => value);
};
/**
 * The state that a folder describes.
 *
 * A folder given by hand (`--before DIR`, a snapshot) stands for a whole mesh: what it does not hold does not exist, so
 * every kind is `complete`. The comparison of two folders is about these folders, and says so.
 */
const stateOfFolder = (objects, options) => ({
    objects: [...objects].sort(byKey),
    reads: withIncomplete(recordsOf(options.kinds, objects, () => 'complete'), options.incomplete ?? []),
});
const withIncomplete = (reads, incomplete) => [
    ...incomplete,
    ...reads.filter((read) => !incomplete.some(({ group, kind, namespace }) => group === read.group && kind === read.kind && namespace === read.namespace)),
];
/** Objects of two folders: one that has no age in the second keeps the age it has in the first. */
const keepAges = (from, objects) => {
    const ages = new Map();
    for (const object of from)
        if (object.creationTimestamp !== undefined)
            ages.set((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object.creationTimestamp);
    return objects.map((object) => {
        const age = ages.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key));
        return age === undefined || object.creationTimestamp === age ? object : { ...object, creationTimestamp: age };
    });
};
/**
 * Puts the repository's two revisions into the world around them.
 *
 * What base has and head has not is gone from `after`, live or not. A file has no age: an object keeps the creationTimestamp
 * that the world knows for its key, in both revisions.
 *
 * Read records, the same for all three states, so that a kind does not become unread because its last object is deleted:
 * - With a world they are the world's: files never make a kind complete. One exception: a kind that is `not installed`
 *   has no live objects, so with the files it is `complete`.
 * - Without a world a kind that base or head holds is `complete` (the repository is taken to hold all of it, which the
 *   comment says), and any other is `not given`: a repository of AuthorizationPolicies says nothing about EnvoyFilters.
 */
const composeStates = (world, base, head, options) => {
    const files = [...base, ...head];
    const touched = new Set(files.map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)));
    const rest = (world?.objects ?? []).filter((object) => !touched.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)));
    const live = world?.objects ?? [];
    const reads = world === undefined ? recordsWithoutWorld(options.kinds, files) : recordsOfWorld(world, files);
    const state = (objects) => ({
        objects: [...rest, ...keepAges(live, objects)].sort(byKey),
        reads,
    });
    return { rest: { objects: [...rest].sort(byKey), reads }, before: state(base), after: state(head) };
};
const titlesOf = (objects) => new Set(objects.map(({ key }) => `${key.group}/${key.kind}`));
const recordsWithoutWorld = (kinds, files) => {
    const held = titlesOf(files);
    return recordsOf(kinds, files, (title) => (held.has(title) ? 'complete' : 'not given'));
};
const recordsOfWorld = (world, files) => {
    const held = titlesOf(files);
    return world.reads.map((read) => read.status === 'not installed' && held.has(`${read.group}/${read.kind}`)
        ? { ...read, status: 'complete' }
        : read);
};


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ parsedTexts),
/* harmony export */   dv: () => (/* binding */ meshConfigOf),
/* harmony export */   l7: () => (/* binding */ parsedText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



const texts = new Map();
const mostTexts = 256;
/** A text that holds YAML; undefined where it does not. */
const parsedText = (text) => {
    if (texts.has(text))
        return texts.get(text);
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 100, prettyErrors: false, logLevel: 'silent' });
    }
    catch {
        value = undefined;
    }
    if (texts.size >= mostTexts)
        texts.clear();
    texts.set(text, value);
    return value;
};
/** The MeshConfig of a ConfigMap. */
const meshConfigOf = ({ content }) => {
    const value = parsedText((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh'));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null);
};
/** Documents of a text that holds YAML; undefined where it does not. */
const parsedTexts = (text) => {
    try {
        const documents = [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { prettyErrors: false, logLevel: 'silent' })];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.map((document) => document.toJS({ maxAliasCount: 100 }));
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 86942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConditionKey)
/* harmony export */ });
/* unused harmony export bracketNames */
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83217);

/** `[a][b]` as names (I model/util.go: 44-73): malformed nesting is one name of all that is inside the outer brackets. */
const bracketNames = (text) => {
    if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const names = [...text.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? '');
    return names.map((name) => `[${name}]`).join('') === text ? names : [text.slice(1, -1)];
};
const isKey = (text) => Object.hasOwn(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeys */ .Ee, text);
/** Behind the key of a filter stands the filter's own name, and then what is asked of it: `FILTER[KEY]`. */
const filterNames = (text) => (/^[^[]*\[.*\]$/.test(text) ? [text] : undefined);
/** Reads a key in the words that some version of Istio knows; undefined for any other. */
const readConditionKey = (text) => {
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

/***/ 2081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
;// CONCATENATED MODULE: ./src/mesh/evaluate/bytes.ts
const ascii = /^[\0-\x7f]*$/;
/** UTF-8 of a text; characters of a request that are already bytes go through `fromBase64`. */
const toBytes = (text) => (ascii.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1'));
const fromBase64 = (text) => Buffer.from(text, 'base64').toString('latin1');
/** For people: bytes that are no UTF-8 are shown as the replacement character. */
const toText = (bytes) => ascii.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
const decoder = new TextDecoder('utf-8', { fatal: true });
const isUtf8 = (bytes) => {
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
const lowerAscii = (bytes) => bytes.replace(/[A-Z]+/g, (run) => run.toLowerCase());

;// CONCATENATED MODULE: ./src/mesh/evaluate/connection.ts

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
const principalOf = (request, settings) => {
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
const isUnnamed = ({ mtls, source }) => mtls &&
    (source.principal ?? '') === '' &&
    source.uriSans === undefined &&
    (source.namespace === undefined || source.serviceAccount === undefined);
const clientOf = (request, settings, toGateway) => {
    const tls = request.tls ?? (request.mtls ? 'mutual' : 'none');
    const principal = principalOf(request, settings);
    const names = request.source.uriSans ?? (principal === undefined ? [] : [spiffe + principal.replace(/^spiffe:\/\//, '')]);
    const host = request.http?.authority.split(':')[0] ?? request.destination.service ?? '';
    const sni = request.sni ?? (tls === 'mutual' && !toGateway ? `outbound_.${request.destination.port}_._.${host}` : '');
    return {
        tls,
        alpn: request.alpn ?? (tls === 'mutual' && !toGateway ? meshAlpn : plainAlpn)[request.protocol],
        // The TLS inspector lowers the name that the client sends.
        sni: tls === 'none' ? '' : lowerAscii(toBytes(sni)),
        names: tls === 'mutual' ? names.map(toBytes) : [],
    };
};
const httpAlpn = new Set(['istio-http/1.0', 'istio-http/1.1', 'istio-h2']);
const peerAlpn = new Set(['istio-peer-exchange', 'istio']);
/** Trust domains of which a proxy of the mesh accepts certificates (istio-semantics §2.7). */
const isOfTheMesh = (client, settings) => [settings.trustDomain, ...settings.trustDomainAliases, ...settings.otherTrustDomains].some((domain) => client.names.some((name) => name.startsWith(`${spiffe}${domain}/`)));
const refused = (text) => ({ kind: 'refused', text });
/** Ends mutual TLS here, for those who can. */
const terminate = (kind, client, settings) => {
    if (client.tls !== 'mutual')
        return refused('the handshake needs a certificate of the client');
    if (!isOfTheMesh(client, settings))
        return refused('the certificate is of no trust domain of the mesh');
    return { kind, terminated: true, identified: true };
};
const notHttp = { kind: 'rejected', text: 'the bytes of a TLS handshake are no HTTP request' };
/**
 * The filter chain of a sidecar's port (istio-semantics §2.10; I core/filterchain_options.go: 38-210). `looksLikeHttp`
 * is what the HTTP inspector says of plain bytes.
 */
const sidecarChain = (protocol, mode, client, looksLikeHttp, settings) => {
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
const gatewayChain = (protocol, server, client, looksLikeHttp) => {
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
const waypointChain = (protocol, client, looksLikeHttp, settings) => {
    const kind = protocol === 'HTTP' || (protocol === 'AUTO' && looksLikeHttp) ? 'http' : 'tcp';
    if (client.tls === 'none')
        return refused('a waypoint takes no connection from outside the mesh');
    return terminate(kind, client, settings);
};

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/evaluate/headers.ts



/** An empty value adds nothing, not even a delimiter (E header_map_impl.cc: appendToHeader). */
const joinValues = (before, value, delimiter) => value === '' ? before : before === '' ? value : `${before}${delimiter}${value}`;
const makeHeaders = (lines, http2) => {
    const map = new Map();
    const append = (given, value) => {
        const name = lowerAscii(given);
        const known = map.get(name);
        if (known === undefined)
            map.set(name, [value]);
        else if (vocabulary/* joinedHeaders */.A6.has(name))
            map.set(name, [joinValues(known[0] ?? '', value, ',')]);
        else if (name === 'cookie' && http2)
            map.set(name, [joinValues(known[0] ?? '', value, '; ')]);
        else
            known.push(value);
    };
    for (const [name, value] of lines)
        append(name, value);
    return {
        has: (name) => map.has(lowerAscii(name)),
        lines: (name) => map.get(lowerAscii(name)) ?? [],
        whole: (name) => map.get(lowerAscii(name))?.join(','),
        set: (name, value) => void map.set(lowerAscii(name), [value]),
        append,
        remove: (name) => void map.delete(lowerAscii(name)),
    };
};
/**
 * What a policy's header test sees: until Envoy 1.37.0 all lines joined with `,`, since then each alone
 * (CVE-2026-26308; Istio 1.29.1, 1.28.5, 1.27.8).
 */
const matchedValues = (headers, name, version) => {
    const lines = headers.lines(name);
    return lines.length > 1 && !(0,resolve_version/* hasFix */.EQ)(version, [27, 8], [28, 5], [29, 1]) ? [lines.join(',')] : lines;
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/path.ts
/** Without query and fragment: what RBAC reads (E rbac/matchers.cc: 271). */
const withoutQuery = (path) => {
    const end = path.search(/[?#]/);
    return end < 0 ? path : path.slice(0, end);
};
/** `%2F` and `%5C` before the query become what they stand for (UNESCAPE_AND_FORWARD). */
const unescapeSlashes = (path) => {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    return head.replace(/%2f/gi, '/').replace(/%5c/gi, '\\') + tail;
};
/** Runs of slashes before the query become one. */
const mergeSlashes = (path) => {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    return head.replace(/\/{2,}/g, '/') + tail;
};
const unreserved = /^[A-Za-z0-9\-._~]$/;
const kept = /^[!$&'()*+,\-./0-9:;=@A-Z[\]^_a-z|~]$/;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** Characters of a path: unreserved escapes are decoded, what no path holds is escaped; undefined for `%00`. */
const canonicalCharacters = (path) => {
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
const removeDotSegments = (path) => {
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
const canonicalPath = (path) => {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    const characters = canonicalCharacters(head);
    if (characters === undefined)
        return undefined;
    return removeDotSegments(characters.startsWith('/') ? characters : `/${characters}`) + tail;
};
/** What Envoy does to a path before any filter (E conn_manager_utility.cc: maybeNormalizePath); undefined is 400. */
const normalizePath = (path, mode) => {
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

;// CONCATENATED MODULE: ./src/mesh/evaluate/tokens.ts

const base64url = (text) => Buffer.from(text, 'utf8').toString('base64url');
/** A compact form that no signer made; the signature says which token of the request it is. */
const compactOf = (token, index) => `${base64url('{"alg":"RS256"}')}.${base64url(JSON.stringify(token.claims))}.${base64url(`described token ${index}`)}`;
/** Puts `bearer` and `tokens` into the places that they name; an unknown place holds nothing that Envoy would look at. */
const placeTokens = (http) => {
    const lines = [];
    const query = [];
    const cookies = [];
    const described = new Map();
    if (http.bearer !== undefined)
        lines.push(['authorization', toBytes(`Bearer ${http.bearer}`)]);
    for (const [index, token] of (http.tokens ?? []).entries()) {
        const compact = compactOf(token, index);
        described.set(compact, token);
        const [kind = '', name = '', ...prefix] = token.in.split(':');
        if (kind === 'authorization')
            lines.push(['authorization', `Bearer ${compact}`]);
        else if (kind === 'header')
            lines.push([name.toLowerCase(), toBytes(prefix.join(':')) + compact]);
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
const isHttp2 = (request) => request.protocol === 'http2' || request.protocol === 'grpc';
/** A request target that the HTTP/1 parser takes (balsa_parser.cc: isUrlValid); what `*` means is asked later. */
const isTargetValid = (method, target) => {
    if (target === '')
        return false;
    if (/^[/*]/.test(target))
        return !/[^\t\f\x21-\x7e]/.test(target);
    return method === 'CONNECT' || /^[A-Za-z]+:\/\/[\x21-\x7e]+$/.test(target);
};
const targetOf = (http, query) => {
    const path = http.pathBase64 === undefined ? toBytes(http.path) : fromBase64(http.pathBase64);
    return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
};
/** Whether the HTTP inspector takes plain bytes for HTTP: HTTP/2 by its preface, HTTP/1 by a request line that parses. */
const looksLikeHttp = (request) => {
    if (request.protocol === 'tcp' || request.http === undefined)
        return false;
    if (isHttp2(request))
        return true;
    return (methods.has(request.http.method) &&
        isTargetValid(request.http.method, targetOf(request.http, placeTokens(request.http).query)));
};
const linesOf = (http, placed, http2) => {
    const given = Array.isArray(http.headers)
        ? http.headers
        : Object.entries(http.headers);
    // HTTP/1.1 takes the white space around a value off; HTTP/2 keeps it.
    const trim = (value) => (http2 ? value : value.replace(/^[ \t]+|[ \t]+$/g, ''));
    return [...given.map(([name, value]) => [toBytes(name), toBytes(value)]), ...placed].map(([name, value]) => [name, trim(value)]);
};
/** The nth entry from the right of x-forwarded-for, if it is an address (E utility.cc: getLastAddressFromXFF). */
const forwardedAddress = (headers, skip) => {
    const entries = (headers.whole('x-forwarded-for') ?? '').split(',');
    const entry = entries.at(-1 - skip)?.trim();
    return entry === undefined ? undefined : (0,address/* readAddress */.z)(entry);
};
/** What a proxy says about a client certificate; a sidecar appends, a gateway replaces (I listener_builder.go). */
const forwardCertificate = (headers, client, proxy, request) => {
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
const readMessage = (request, http, client, chain, stage, settings) => {
    const http2 = isHttp2(request);
    const tokens = placeTokens(http);
    const method = toBytes(http.method);
    let path = targetOf(http, tokens.query);
    let authority = toBytes(http.authority);
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
    const normal = normalizePath(path, settings.pathNormalization);
    if (normal === undefined)
        return { status: 400, text: 'the path cannot be normalised' };
    const headers = makeHeaders(linesOf(http, tokens.lines, http2), http2);
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
const rewriteForwarding = (headers, direct, request, terminated, stage, settings) => {
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

// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
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
const readKey = (jwk) => {
    const type = (0,mesh_fields/* textAt */.$6)(jwk, 'kty');
    const common = { keyId: (0,mesh_fields/* textAt */.$6)(jwk, 'kid'), algorithm: (0,mesh_fields/* textAt */.$6)(jwk, 'alg') };
    try {
        switch (type) {
            case 'RSA':
                if (common.algorithm !== '' && !/^(RS|PS)/.test(common.algorithm))
                    return undefined;
                return { ...common, type, key: publicKey(jwk, ['kty', 'n', 'e']) };
            case 'EC': {
                const implied = curves.get((0,mesh_fields/* textAt */.$6)(jwk, 'crv'));
                if (implied === undefined || (common.algorithm !== '' && common.algorithm !== implied))
                    return undefined;
                return { ...common, type, algorithm: implied, key: publicKey(jwk, ['kty', 'crv', 'x', 'y']) };
            }
            case 'OKP':
                if ((0,mesh_fields/* textAt */.$6)(jwk, 'crv') !== 'Ed25519' || !['', 'EdDSA'].includes(common.algorithm))
                    return undefined;
                return { ...common, type, key: publicKey(jwk, ['kty', 'crv', 'x']) };
            case 'oct':
                if (common.algorithm !== '' && !common.algorithm.startsWith('HS'))
                    return undefined;
                return { ...common, type, key: Buffer.from((0,mesh_fields/* textAt */.$6)(jwk, 'k'), 'base64url') };
            default:
                return undefined;
        }
    }
    catch {
        return undefined;
    }
};
/** Only the members that a public key has: a private one in the set must not be read as such. */
const publicKey = (jwk, members) => (0,external_node_crypto_.createPublicKey)({
    key: Object.fromEntries(members.map((name) => [name, (0,mesh_fields/* textAt */.$6)(jwk, name)])),
    format: 'jwk',
});
const read = new WeakMap();
const keysOf = (set) => {
    const known = read.get(set);
    if (known !== undefined)
        return known;
    const listed = (0,mesh_fields/* member */.Dc)(set, 'keys');
    const made = (() => {
        if (listed === undefined)
            return 'JwksNoKeys';
        if (!Array.isArray(listed))
            return 'JwksBadKeys';
        const keys = listed.flatMap((jwk) => ((0,json/* isJsonObject */.O)(jwk) ? (readKey(jwk) ?? []) : []));
        return keys.length === 0 ? 'JwksNoValidKeys' : keys;
    })();
    read.set(set, made);
    return made;
};
const texts = new Map();
/** An inline key set; undefined where it is no JSON object. */
const parseKeySet = (text) => {
    if (texts.has(text))
        return texts.get(text);
    let set;
    try {
        const value = JSON.parse(text);
        set = (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        set = undefined;
    }
    if (texts.size > 1000)
        texts.clear();
    texts.set(text, set);
    return set;
};
const digestOf = (algorithm) => `sha${algorithm.slice(2)}`;
const isSigned = (token, key) => {
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
const checkSignature = (token, set) => {
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
const extractAfter = (value, after) => {
    const start = value.slice(after).search(/[A-Za-z0-9\-_.]/);
    return start < 0 ? value : value.slice(after + start);
};
const decodeQuery = (text) => text.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
/** The first value of a query parameter, undefined where it is missing. */
const queryValue = (path, name) => {
    const start = path.indexOf('?');
    if (start < 0)
        return undefined;
    for (const pair of path.slice(start + 1).split('&')) {
        const equals = pair.indexOf('=');
        const key = equals < 0 ? pair : pair.slice(0, equals);
        if (decodeQuery(key) === toBytes(name))
            return equals < 0 ? '' : decodeQuery(pair.slice(equals + 1));
    }
    return undefined;
};
const withoutParameter = (path, name) => {
    const start = path.indexOf('?');
    if (start < 0)
        return path;
    const rest = path
        .slice(start + 1)
        .split('&')
        .filter((pair) => decodeQuery(pair.split('=')[0] ?? '') !== toBytes(name));
    return path.slice(0, start) + (rest.length === 0 ? '' : `?${rest.join('&')}`);
};
const cookieValue = (headers, name) => {
    for (const line of headers.lines('cookie'))
        for (const pair of line.split(';')) {
            const equals = pair.indexOf('=');
            if (equals < 0 || pair.slice(0, equals).trim() !== toBytes(name))
                continue;
            const value = pair.slice(equals + 1).trim();
            return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
        }
    return undefined;
};
/** A rule's locations: the default ones only where it names none (E extractor.cc: addProvider). */
const findTokens = (rule, request, settings) => {
    const found = [];
    const fromHeaders = (0,mesh_fields/* objectsAt */.yR)(rule, 'fromHeaders');
    const fromParams = (0,mesh_fields/* textsAt */.i1)(rule, 'fromParams');
    const fromCookies = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [21, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'fromCookies') : [];
    const defaults = fromHeaders.length + fromParams.length + fromCookies.length === 0;
    const places = defaults
        ? [{ name: 'authorization', prefix: 'Bearer ' }]
        : fromHeaders.map((header) => ({ name: (0,mesh_fields/* textAt */.$6)(header, 'name').toLowerCase(), prefix: (0,mesh_fields/* textAt */.$6)(header, 'prefix') }));
    const sorted = [...new Map(places.map((place) => [place.name + place.prefix, place])).entries()].sort((left, right) => (left[0] < right[0] ? -1 : 1));
    for (const [, { name, prefix }] of sorted) {
        // Each line is looked at alone (probed); lines of Authorization are one by then.
        for (const value of request.headers.lines(name)) {
            const at = value.indexOf(toBytes(prefix));
            if (at < 0)
                continue;
            const compact = prefix === '' ? value : extractAfter(value, at + toBytes(prefix).length);
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
const normalizePayload = (payload, rule, settings) => {
    const listed = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [28, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'spaceDelimitedClaims') : [];
    const out = Object.assign(Object.create(null), payload);
    for (const name of new Set(['scope', 'permission', ...listed])) {
        const value = (0,mesh_fields/* member */.Dc)(payload, name);
        if (typeof value === 'string')
            out[name] = value.split(' ').filter((piece) => piece !== '');
    }
    return out;
};
const claimText = (value) => {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return value === undefined || value === null ? '' : Buffer.from(JSON.stringify(value), 'utf8').toString('base64');
};
/** Writes what the rule wants the workload to see; it is there before the policies are asked. */
const writeOutputs = (rule, token, headers) => {
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        headers.set(whole, token.payloadText);
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders')) {
        const value = (0,mesh_fields/* textAt */.$6)(output, 'claim').split('.').reduce(mesh_fields/* member */.Dc, token.payload);
        const text = claimText((0,mesh_fields/* member */.Dc)(token.payload, (0,mesh_fields/* textAt */.$6)(output, 'claim')) ?? value);
        if (text !== '')
            headers.append((0,mesh_fields/* textAt */.$6)(output, 'header'), toBytes(text));
    }
};
/** Forged output headers are taken off before a rule's tokens are looked at. */
const sanitize = (rule, headers) => {
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        headers.remove(whole);
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders'))
        headers.remove((0,mesh_fields/* textAt */.$6)(output, 'header'));
};
/** The keys of a rule; `unknown` where nobody gave them. */
const keySetOf = (rule, context) => {
    const inline = (0,mesh_fields/* textAt */.$6)(rule, 'jwks');
    if (inline !== '')
        return parseKeySet(inline);
    const uri = (0,mesh_fields/* textAt */.$6)(rule, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(rule, 'jwks_uri');
    return context.keySets.get(uri === '' ? (0,mesh_fields/* textAt */.$6)(rule, 'issuer') : uri) ?? 'unknown';
};
const verifyOne = (found, rule, request, context, notes) => {
    const token = (0,jwt_token/* parseToken */.pI)(found.compact);
    if (typeof token === 'string')
        return token;
    const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
    if (issuer !== '' && token.issuer !== issuer)
        return 'JwtUnknownIssuer';
    const described = request.described.get(found.compact);
    const late = described?.expired === undefined ? (0,jwt_token/* checkTime */.AK)(token, context.now) : described.expired ? 'JwtExpired' : undefined;
    if (late !== undefined)
        return late;
    if (!(0,jwt_token/* isAudienceAllowed */.Z6)((0,mesh_fields/* textsAt */.i1)(rule, 'audiences'), token.audiences))
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
const verifyRule = (applied, request, context, extracted) => {
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
        if ((0,mesh_fields/* member */.Dc)(rule, 'forwardOriginalToken') !== true)
            one.take();
        extracted.payload = normalizePayload(token.payload, rule, context.settings);
        extracted.rule = applied;
    }
    return 'ok';
};
const isPreflight = (request) => request.method === 'OPTIONS' &&
    (request.headers.whole('origin') ?? '') !== '' &&
    (request.headers.whole('access-control-request-method') ?? '') !== '';
/** Of several errors the last counts that is neither a missing token nor an unknown issuer, else the last of all. */
const tellingOf = (failures) => failures.filter(({ error }) => error !== 'JwtMissed' && error !== 'JwtUnknownIssuer').at(-1) ?? failures.at(-1);
/**
 * jwt_authn (istio-semantics §2.11): a CORS preflight passes; else the first rule all of whose tokens verify gives the
 * payload. Of several rules each is then asked again, with `allow missing`: the request passes if none of them finds a
 * token that fails, and the first that does speaks for all. Tokens that verified the first time are gone by then, so that
 * a bad token beside a good one in the same header is refused by one rule and not by two (measured on Envoy 1.38.3).
 */
const runJwtFilter = (rules, request, context) => {
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

;// CONCATENATED MODULE: ./src/mesh/resolve/trust-domain.ts
const ownDomains = new WeakMap();
/** The mesh's own trust domain first, then its aliases. */
const trustDomainsOf = (settings) => {
    let own = ownDomains.get(settings);
    if (own === undefined)
        ownDomains.set(settings, (own = [...new Set([settings.trustDomain, ...settings.trustDomainAliases])]));
    return own;
};
/** A leading or trailing `*` on the pattern's side; `*` alone takes all (I trustdomain/util.go: stringMatch). */
const matchesAffix = (pattern, text) => {
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
const expandPrincipals = (principals, settings) => {
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
const expandTrustDomains = (values, settings) => {
    const own = trustDomainsOf(settings);
    return [...new Set(values.flatMap((value) => (own.includes(value) ? own : [value])))];
};

// EXTERNAL MODULE: ./src/mesh/evaluate/condition-key.ts
var condition_key = __webpack_require__(86942);
;// CONCATENATED MODULE: ./src/mesh/evaluate/pattern.ts


const newline = /\n/;
/**
 * RE2's `.+` as Envoy asks it: something, without a line feed. Bytes that are no UTF-8 do not match up to Envoy 1.38
 * (Istio 1.30) and do from 1.39 on (probed).
 */
const matchesAnything = (value, version) => value !== '' && !newline.test(value) && (isUtf8(value) || (0,resolve_version/* hasFix */.EQ)(version, [31, 0]));
/** Istio's StringMatcher (I authz/matcher/string.go: 100-116): `*` first, then a leading `*`, then a trailing one. */
const matchesPattern = (pattern, value, version) => {
    if (pattern === '*')
        return matchesAnything(value, version);
    if (pattern.startsWith('*'))
        return value.endsWith(toBytes(pattern.slice(1)));
    if (pattern.endsWith('*'))
        return value.startsWith(toBytes(pattern.slice(0, -1)));
    return value === toBytes(pattern);
};
/** The header variant: `*` is presence, so that an empty value counts (I authz/matcher/header.go: 25-90). */
const matchesHeaderPattern = (pattern, value, version, ignoreCase) => {
    if (pattern === '*')
        return true;
    return ignoreCase
        ? matchesPattern(lowerAscii(pattern), lowerAscii(value), version)
        : matchesPattern(pattern, value, version);
};
const special = /[\\^$.|?*+()[\]{}]/g;
/** Go's `regexp.QuoteMeta`. */
const quote = (text) => toBytes(text).replace(special, '\\$&');
const compiled = new Map();
/** A full match of an expression that Istio wrote; one that is none of JavaScript's never matches. */
const matchesExpression = (expression, value) => {
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
    return found !== undefined && isUtf8(value) && found.test(value);
};

// EXTERNAL MODULE: ./src/mesh/evaluate/template.ts
var template = __webpack_require__(37427);
;// CONCATENATED MODULE: ./src/mesh/evaluate/field.ts











const field_spiffe = 'spiffe://';
const noPeer = 'no mTLS identity';
const peersText = (facts) => (facts.peers.length === 0 ? noPeer : facts.peers.map(toText).join(', '));
const anyPeer = (facts, test) => facts.peers.some(test);
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
            return matchesExpression(`${field_spiffe}.*${quoted ? quote(rest) : toBytes(rest)}`, name);
        }
        if (value.endsWith('*'))
            return name.startsWith(toBytes(field_spiffe + value.slice(0, -1)));
        return name === toBytes(field_spiffe + value);
    }),
    received: peersText,
};
/** namespaces: a regular expression on the whole identity, `*` anything, any trust domain. */
const namespace = {
    http: false,
    matches: (value, facts) => anyPeer(facts, (name) => matchesExpression(`.*/ns/${quote(value).replaceAll('\\*', '.*')}/.*`, name)),
    received: peersText,
};
/** serviceAccounts: `NS/SA`, or `SA` of the policy's own namespace, any trust domain; unquoted before #59700. */
const serviceAccount = (policyNamespace) => ({
    http: false,
    matches: (value, facts) => {
        const slash = value.indexOf('/');
        const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)];
        const write = (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [27, 9], [28, 6], [29, 2]) ? quote : toBytes;
        const expression = `spiffe://.+/ns/${write(space)}/(.+/|)sa/${write(account)}(/.+)?`;
        return anyPeer(facts, (name) => matchesExpression(expression, name));
    },
    received: peersText,
});
const trustDomain = {
    http: false,
    expand: (values, facts) => expandTrustDomains(values, facts.settings),
    matches: (value, facts) => anyPeer(facts, (name) => {
        if (value === '*')
            return name.startsWith(field_spiffe);
        if (value.includes('*'))
            return matchesExpression(`${field_spiffe}${quote(value).replaceAll('\\*', '[^/]*')}/.*`, name);
        return name.startsWith(toBytes(`${field_spiffe}${value}/`));
    }),
    received: peersText,
};
const addressText = (address) => {
    if (address === undefined)
        return 'no address';
    if (address.family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => String((address.bits >> shift) & 255n)).join('.');
    return Array.from({ length: 8 }, (_, index) => ((address.bits >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(':');
};
const field_address = (of) => ({
    http: false,
    matches: (value, facts) => (0,address/* isInBlock */.X)(value, of(facts)),
    received: (facts) => addressText(of(facts)),
});
const port = {
    http: false,
    matches: (value, facts) => /^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) === facts.port : undefined,
    received: (facts) => String(facts.port),
};
const sni = {
    http: false,
    matches: (value, facts) => matchesPattern(value, facts.sni, facts.settings.istioVersion),
    received: (facts) => (facts.sni === '' ? 'no SNI' : toText(facts.sni)),
};
const host = {
    http: true,
    matches: (value, facts, http) => matchesHeaderPattern(value, http.authority, facts.settings.istioVersion, true),
    received: (_, http) => toText(http?.authority ?? ''),
};
const method = {
    http: true,
    matches: (value, facts, http) => matchesHeaderPattern(value, http.method, facts.settings.istioVersion, false),
    received: (_, http) => toText(http?.method ?? ''),
};
const path = {
    http: true,
    matches: (value, facts, http) => (0,template/* isTemplate */.Fl)(value) && (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [22, 0])
        ? (0,template/* matchesTemplate */.MV)(value, http.path)
        : matchesPattern(value, http.path, facts.settings.istioVersion),
    received: (_, http) => toText(http?.path ?? ''),
};
const pseudo = (http, name) => {
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
const header = (name) => ({
    http: true,
    matches: (value, facts, http) => (pseudo(http, name.toLowerCase()) ?? matchedValues(http.headers, name, facts.settings.istioVersion)).some((line) => matchesHeaderPattern(value, line, facts.settings.istioVersion, false)),
    received: (_, http) => {
        const lines = http === undefined ? [] : (pseudo(http, name.toLowerCase()) ?? http.headers.lines(name));
        return lines.length === 0 ? `no header ${name}` : lines.map(toText).join(' and ');
    },
});
const noToken = 'no token';
/** The claim at a path; text of a list is kept apart, other kinds never match (istio-semantics §2.6). */
const claimAt = (http, names) => names.reduce((value, name) => ((0,json/* isJsonObject */.O)(value) ? (0,mesh_fields/* member */.Dc)(value, name) : undefined), http?.payload);
const claimMatches = (value, test) => {
    if (typeof value === 'string')
        return test(toBytes(value));
    return Array.isArray(value) && value.some((item) => typeof item === 'string' && test(toBytes(item)));
};
const claim = (names) => ({
    http: true,
    matches: (value, facts, http) => claimMatches(claimAt(http, names), (text) => matchesPattern(value, text, facts.settings.istioVersion)),
    received: (_, http) => {
        if (http?.payload === undefined)
            return noToken;
        const value = claimAt(http, names);
        return value === undefined ? `no claim ${names.join('.')}` : JSON.stringify(value);
    },
});
/** Both halves of a request principal (istio-semantics §2.5): split at the last slash since 1.21.1, at the first in 1.21.0. */
const principalTests = (value, facts) => {
    const version = facts.settings.istioVersion;
    const present = (text) => matchesAnything(text, version);
    const exact = (wanted) => (text) => text === toBytes(wanted);
    const slash = (0,resolve_version/* hasFix */.EQ)(version, [21, 1]) ? value.lastIndexOf('/') : value.indexOf('/');
    const [issuer, subject] = slash < 0 ? ['', ''] : [value.slice(0, slash), value.slice(slash + 1)];
    if (value === '*')
        return [present, present];
    if (value.startsWith('*')) {
        if (slash < 0)
            return [present, (text) => text.endsWith(toBytes(value.slice(1)))];
        return [issuer === '*' ? present : (text) => text.endsWith(toBytes(issuer.slice(1))), exact(subject)];
    }
    if (value.endsWith('*')) {
        if (slash < 0)
            return [(text) => text.startsWith(toBytes(value.slice(0, -1))), present];
        return [exact(issuer), subject === '*' ? present : (text) => text.startsWith(toBytes(subject.slice(0, -1)))];
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
            return matchesPattern(value, toBytes(`${issuer}/${subject}`), facts.settings.istioVersion);
        }
        const [issuerTest, subjectTest] = principalTests(value, facts);
        return (typeof issuer === 'string' &&
            typeof subject === 'string' &&
            issuerTest(toBytes(issuer)) &&
            subjectTest(toBytes(subject)));
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
const sourceFieldOf = (name, policyNamespace) => {
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
    }
};
const operationFieldOf = (name) => {
    switch (name) {
        case 'hosts':
            return host;
        case 'methods':
            return method;
        case 'paths':
            return path;
        case 'ports':
            return port;
    }
};
const sourceFieldsOf = new Map();
/** Fields of `source`, in the order in which Istio compiles them. */
const fieldsOfSource = (policyNamespace) => {
    let fields = sourceFieldsOf.get(policyNamespace);
    if (fields === undefined) {
        fields = new Map(vocabulary/* sourceFieldNames */._e.map((name) => [name, sourceFieldOf(name, policyNamespace)]));
        sourceFieldsOf.set(policyNamespace, fields);
    }
    return fields;
};
const fieldsOfOperation = new Map(vocabulary/* operationFieldNames */.KH.map((name) => [name, operationFieldOf(name)]));
const words = { ...vocabulary/* sourceFields */.r9, ...vocabulary/* operationFields */.Bv };
/** A version that does not know a field does not see it (istio-semantics §1). */
const isFieldKnown = (name, facts) => (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, words[name].since);
/** The field of a `when` key; undefined for one that this version of Istio does not know. */
const fieldOfCondition = (text, policyNamespace, facts) => {
    const read = (0,condition_key/* readConditionKey */.R)(text);
    if (read === undefined || !(0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, vocabulary/* conditionKeys */.Ee[read.key].since))
        return undefined;
    return conditionField(read, policyNamespace);
};
const conditionField = ({ key, names }, policyNamespace) => {
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
    }
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/rule.ts


const negatives = new Map();
const negative = (name) => {
    let found = negatives.get(name);
    if (found === undefined)
        negatives.set(name, (found = `not${name.charAt(0).toUpperCase()}${name.slice(1)}`));
    return found;
};
const listText = (values) => values.map((value) => JSON.stringify(value)).join(', ');
/** Lists without a text are no test (§2.1). */
const testsOf = (fields, object, place, pointer, facts) => {
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
const fieldOf = (test, name) => ({
    field: `${test.place}${name}`,
    pointer: `${test.pointer}/${name}`,
});
const unusable = { method: '', authority: '', path: '', payload: undefined };
/** One field: empty lists are no test; on TCP an HTTP field drops out, or takes an ALLOW rule with it (§2.1). */
const runTest = (test, facts, allow) => {
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
};
/** All tests of one source, operation or condition; `depth` is how many of them passed. */
const runAll = (tests, facts, allow) => {
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
const runAny = (alternatives, facts, allow) => {
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
const httpMiss = (all, facts) => {
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
const tellUncompiled = () => uncompiled;
/**
 * Whether a rule matches: (some `from`) and (some `to`) and every `when` (istio-semantics §2.1). `allow` says whether
 * the rule is of an ALLOW policy, which TCP treats differently from all others. Undefined where it matches.
 */
const matchRule = (rule, policyNamespace, allow, facts) => {
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
const isUncompiled = (test, facts) => {
    if (facts.http === undefined && test.field.http)
        return false;
    const http = facts.http ?? { ...unusable, headers: emptyHeaders };
    return [...test.values, ...test.notValues].some((value) => test.field.matches(value, facts, http) === undefined);
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/ztunnel.ts





const matchesZtunnelString = (pattern, text) => {
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
const identityParts = (identity) => {
    const found = /^[^/]*\/ns\/([^/]*)\/sa\/([^/]*)$/.exec(identity);
    return found === null ? undefined : { namespace: found[1] ?? '', account: found[2] ?? '' };
};
/** Missing lists say nothing; a list given must hold, a `not` list must not. */
const field = (values, notValues, test) => (values === undefined || values.length === 0 || values.some(test)) &&
    (notValues === undefined || notValues.length === 0 || !notValues.some(test));
const isEmptyMatch = (match) => Object.values(match).every((list) => list === undefined || list.length === 0);
const matchesEntry = (match, connection) => {
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
const matchingZtunnelRule = (rules, connection) => {
    const found = rules.findIndex((clauses) => clauses.every((entries) => entries.length === 0 || entries.some((entry) => matchesEntry(entry, connection))));
    return found < 0 ? undefined : found;
};
/** istiod's StringMatch of a value: `*`, `x*`, `*x`, else exact. */
const ztunnelString = (value) => {
    if (value === '*')
        return { kind: 'presence', text: '' };
    if (value.startsWith('*'))
        return { kind: 'suffix', text: value.slice(1) };
    if (value.endsWith('*'))
        return { kind: 'prefix', text: value.slice(0, -1) };
    return { kind: 'exact', text: value };
};
const strings = (object, name) => (0,mesh_fields/* textsAt */.i1)(object, name).map(ztunnelString);
const accounts = (object, name, namespace) => (0,mesh_fields/* textsAt */.i1)(object, name).map((value) => (value.includes('/') ? value : `${namespace}/${value}`));
const ports = (values) => values.map(Number);
const has = (object, names) => names.some((name) => (0,mesh_fields/* textsAt */.i1)(object, name).length > 0);
const sourceSays = (field, source, namespace) => {
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
    }
};
const operationSays = (field, operation) => {
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
    }
};
/** A key that ztunnel does not know it takes for one of HTTP. */
const conditionSays = (condition) => {
    const key = (0,condition_key/* readConditionKey */.R)((0,mesh_fields/* textAt */.$6)(condition, 'key'))?.key;
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
    }
};
const entryOf = (said) => ({
    match: said.reduce((match, one) => (one === 'http' ? match : { ...match, ...one }), {}),
    http: said.includes('http'),
});
const convertRule = (rule, namespace, version) => {
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
 * istiod's conversion (istio-semantics §2.12): an ALLOW rule with any field of HTTP is left out; of a DENY rule each
 * entry keeps its other fields, and an entry that keeps none never matches. `trustDomains` are lost without a word.
 */
const convertForZtunnel = (policy, version) => {
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
const verdict = (kind, status, body, by, rules, notes = []) => ({ allowed: kind === 'allow', status, body, kind, by, rules, notes });
const byRule = (policy, rule) => ({
    policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    rule,
    text: `${(0,ports_object/* keyTitle */.Gv)(policy.object.key)} rule ${rule}`,
    where: policy.object.locate(`/spec/rules/${rule}`),
});
/** Rules in the order in which Envoy asks them: by the name that istiod gives each, as text. */
const inOrder = (policies) => policies
    .flatMap((policy) => (policy.rules ?? []).map((rule, index) => ({
    policy,
    rule,
    index,
    name: `ns[${policy.object.key.namespace}]-policy[${policy.object.key.name}]-rule[${index}]`,
})))
    .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
const ruleMiss = (policy, index, tell) => {
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
const firstMatch = (policies, facts) => {
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
const isRouteless = (facts) => facts.http?.headers.whole('x-forwarded-proto') === '';
/** What CUSTOM policies say before anything else; undefined where the request goes on. */
const askCustom = (stage, facts, options, misses) => {
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
/** DENY, then ALLOW (istio-semantics §2.8); AUDIT never changes the result. */
const askRoleBasedAccess = (stage, facts, misses) => {
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
    const alone = stage.allow.length === 1 && only !== undefined
        ? { policy: (0,ports_object/* keyTitle */.Gv)(only.object.key), where: only.object.locate('/spec') }
        : {};
    // A gateway whose servers are known stands here with a policy of nothing at every other port (resolve/stages).
    const silent = only !== undefined && only.object.key.kind !== 'AuthorizationPolicy';
    return refuse({ text: silent ? 'nothing listens on this port' : 'no ALLOW policy matches', ...alone });
};
const baseFacts = (request, client, identified, stage, settings, inspected) => ({
    settings,
    peers: stage.peer !== 'client' ? [`spiffe://${stage.peer.principal}`] : identified ? client.names : [],
    directAddress: (0,address/* readAddress */.z)(request.source.ip ?? ''),
    remoteAddress: (0,address/* readAddress */.z)(request.source.ip ?? ''),
    destinationAddress: (0,address/* readAddress */.z)(request.destination.ip ?? ''),
    port: stage.port ?? request.destination.port,
    sni: inspected ? client.sni : '',
});
const httpFacts = (base, message, payload) => ({
    ...base,
    remoteAddress: message.remoteAddress,
    http: {
        method: message.method,
        authority: message.authority,
        path: withoutQuery(message.path),
        headers: message.headers,
        payload,
    },
});
const chainOf = (request, client, stage, enforcement) => {
    const { settings } = enforcement;
    const protocol = stage.protocol ?? enforcement.destination.protocol;
    const http = looksLikeHttp(request);
    switch (stage.proxy) {
        case 'sidecar':
            return sidecarChain(protocol, stage.mutualTls, client, http, settings);
        case 'gateway':
            return gatewayChain(protocol, stage.serverTls, client, http);
        case 'waypoint':
            return waypointChain(protocol, client, http, settings);
        case 'ztunnel':
        case 'none':
            return { kind: 'tcp', terminated: client.tls === 'mutual', identified: client.tls === 'mutual' };
    }
};
const envoyVerdict = (enforcement, stage, request, options) => {
    const { settings } = enforcement;
    const client = clientOf(request, settings, stage.proxy === 'gateway');
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
    const message = readMessage(request, request.http, client, chain, stage, settings);
    if ('status' in message)
        return verdict('rejected', message.status, '', { text: message.text }, []);
    const custom = askCustom(stage, httpFacts(base, message, undefined), options, misses);
    if (custom !== undefined)
        return custom;
    const jwt = runJwtFilter(stage.jwtRules, message, {
        settings,
        now: Math.floor(options.now / 1000),
        keySets: options.keySets ?? new Map(),
    });
    if (jwt.kind === 'failed') {
        const { object, index } = jwt.rule;
        const by = {
            policy: (0,ports_object/* keyTitle */.Gv)(object.key),
            rule: index,
            text: `${(0,ports_object/* keyTitle */.Gv)(object.key)} jwtRule ${index}`,
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
const ztunnelVerdict = (enforcement, stage, request) => {
    const { settings } = enforcement;
    const client = clientOf(request, settings, false);
    // The handshake of the tunnel ends as a sidecar's does (Z tls/workload.rs: TrustDomainVerifier).
    if (stage.peer === 'client' && client.tls === 'mutual' && !isOfTheMesh(client, settings))
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
const ztunnelMiss = (policy, index, kept, connection) => ({
    policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    action: policy.action === 'DENY' ? 'DENY' : 'ALLOW',
    rule: index,
    field: 'rule',
    expected: kept.includes(index)
        ? 'a connection that every clause takes'
        : 'a rule without HTTP fields: ztunnel leaves it out',
    received: `${connection.identity ?? 'no mTLS identity'} to port ${connection.port}`,
    where: policy.object.locate(`/spec/rules/${index}`),
});
const stageVerdict = (enforcement, stage, request, options) => {
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
const evaluate = (enforcement, request, options) => {
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
const wayOfCaller = ({ callers = [], settings }, request) => {
    const client = clientOf(request, settings, false);
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
const alongStages = (enforcement, stages, request, options) => {
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

/***/ 37427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
const isTemplate = (text) => text.includes('{*}') || text.includes('{**}');
/** Envoy's syntax of an Istio template: `{*}` → `*`, `{**}` → `**` (I authz/matcher/template.go). */
const envoySyntax = (template) => template.replaceAll('{*}', '*').replaceAll('{**}', '**');
/**
 * The expression of a template in Envoy's syntax, read as Envoy reads it (E parsePathPatternSyntax): operators and
 * literals in turn, a literal up to the next slash. Undefined where Envoy refuses it: no leading slash, two slashes in
 * a row, an operator after a literal of the same segment, a literal after an operator except at the very end, an
 * operator after `**`.
 */
const expressionOf = (pattern) => {
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
const compileTemplate = (template) => {
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
const matchesTemplate = (template, value) => compileTemplate(template)?.test(value) ?? false;


/***/ }),

/***/ 21562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ resolveMesh)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
;// CONCATENATED MODULE: ./src/mesh/resolve/gateway-servers.ts


const istioTls = new Map([
    ['SIMPLE', 'simple'],
    ['MUTUAL', 'mutual'],
    ['ISTIO_MUTUAL', 'mutual'],
    ['OPTIONAL_MUTUAL', 'optional'],
]);
const isHttp = (protocol) => ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase());
/** HTTPS that is ended here is HTTP to the policies; passed through, or any other TLS, it is TCP. */
const istioServer = (server, object) => {
    const protocol = (0,fields/* textAt */.$6)(server, 'port', 'protocol');
    const tls = istioTls.get((0,fields/* textAt */.$6)(server, 'tls', 'mode'));
    const http = isHttp(protocol) || (protocol.toUpperCase() === 'HTTPS' && tls !== undefined);
    return { protocol: http ? 'HTTP' : 'TCP', tls: isHttp(protocol) ? 'none' : (tls ?? 'none'), object };
};
const listenerServer = (listener, object) => {
    const protocol = (0,fields/* textAt */.$6)(listener, 'protocol');
    const terminates = (0,fields/* textAt */.$6)(listener, 'tls', 'mode') !== 'Passthrough' && (protocol === 'HTTPS' || protocol === 'TLS');
    const option = (0,fields/* textAt */.$6)(listener, 'tls', 'options', 'gateway.istio.io/tls-terminate-mode');
    const validated = (0,fields/* objectsAt */.yR)(listener, 'tls', 'frontendValidation', 'caCertificateRefs').length > 0;
    const http = protocol === 'HTTP' || (protocol === 'HTTPS' && terminates);
    const mode = validated ? 'mutual' : (istioTls.get(option) ?? 'simple');
    return { protocol: http ? 'HTTP' : 'TCP', tls: terminates ? mode : 'none', object };
};
/** A Service's port 443 reaches the pod at its `targetPort`; without a Service the server's number is the port. */
const targetPorts = (number, services, podSpec) => {
    const out = services.flatMap((service) => (0,fields/* objectsAt */.yR)((0,fields/* objectAt */.lJ)(service.content, 'spec'), 'ports')
        .filter((port) => (0,fields/* numberAt */.tk)(port, 'port') === number)
        .flatMap((port) => {
        const name = (0,fields/* textAt */.$6)(port, 'targetPort');
        if (name === '' || (0,fields/* numberAt */.tk)(port, 'targetPort') !== undefined)
            return (0,fields/* numberAt */.tk)(port, 'targetPort') ?? number;
        return (0,fields/* objectsAt */.yR)(podSpec, 'containers')
            .flatMap((container) => (0,fields/* objectsAt */.yR)(container, 'ports'))
            .filter((container) => (0,fields/* textAt */.$6)(container, 'name') === name)
            .flatMap((container) => (0,fields/* numberAt */.tk)(container, 'containerPort') ?? []);
    }));
    return out.length === 0 ? [number] : out;
};
/** Servers of a gateway workload, by port, given the Services that select it; of two at one port the first by object name counts, as all must agree. */
const gatewayServers = (workload, gateways, mine) => {
    const out = new Map();
    for (const gateway of gateways) {
        const spec = (0,fields/* objectAt */.lJ)(gateway.content, 'spec');
        if (gateway.key.group === 'networking.istio.io') {
            const selector = (0,fields/* textMapAt */.Pf)(spec, 'selector');
            if (Object.keys(selector).length === 0 || !(0,attachment/* selects */.ko)(selector, workload.labels))
                continue;
            for (const server of (0,fields/* objectsAt */.yR)(spec, 'servers')) {
                const number = (0,fields/* numberAt */.tk)(server, 'port', 'number');
                if (number === undefined)
                    continue;
                for (const port of targetPorts(number, mine, workload.podSpec))
                    if (!out.has(port))
                        out.set(port, { port, ...istioServer(server, gateway) });
            }
        }
        else if (gateway.key.namespace === workload.namespace && workload.labels[attachment/* gatewayNameLabel */.SQ] === gateway.key.name) {
            for (const listener of (0,fields/* objectsAt */.yR)(spec, 'listeners')) {
                const port = (0,fields/* numberAt */.tk)(listener, 'port');
                if (port !== undefined && !out.has(port))
                    out.set(port, { port, ...listenerServer(listener, gateway) });
            }
        }
    }
    return out;
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/mesh/resolve/interception.ts



const include = 'traffic.sidecar.istio.io/includeInboundPorts';
const exclude = 'traffic.sidecar.istio.io/excludeInboundPorts';
const interfaces = 'traffic.sidecar.istio.io/excludeInterfaces';
const bypass = 'ambient.istio.io/bypass-inbound-capture';
const noted = (annotations, name) => Object.hasOwn(annotations, name) ? annotations[name] : undefined;
/** Ports of an annotation as the injector reads them (I pkg/kube/inject/validate.go: parsePorts); undefined: it refuses the pod. */
const portsIn = (text) => {
    if (text.trim() === '')
        return [];
    const ports = text.split(',').map((port) => port.trim());
    return ports.every((port) => /^\d+$/.test(port) && Number(port) <= 65535) ? ports.map(Number) : undefined;
};
const unknown = (what, identity) => ({
    code: 'INTERCEPTION_UNKNOWN',
    what,
    identity: `interception:${(0,digest/* digestOf */.ol)(identity)}`,
    effect: 'anything',
});
/** The interface on which pods are reached, of nearly every network of Kubernetes. */
const mainInterface = 'eth0';
/**
 * What comes in by an interface that is left out passes the sidecar by (I tools/istio-iptables:
 * shortCircuitExcludeInterfaces).
 */
const excludedInterfaces = (annotations) => (noted(annotations, interfaces) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
/** The mode of the pod's own annotation, else of its ProxyConfig (I manifests, injection-template.yaml). */
const modeOf = (annotations) => {
    const own = noted(annotations, 'sidecar.istio.io/interceptionMode');
    const config = noted(annotations, 'proxy.istio.io/config');
    if (own !== undefined || config === undefined)
        return own ?? '';
    try {
        return (0,fields/* textAt */.$6)((0,dist.parse)(config, { maxAliasCount: 10, prettyErrors: false }), 'interceptionMode');
    }
    catch {
        return '';
    }
};
const everything = { past: () => undefined, ports: [], unknowns: [], text: '' };
const sidecarInterception = (annotations) => {
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
const interceptionOf = (proxy, annotations) => {
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

// EXTERNAL MODULE: ./src/mesh/resolve/label-classes.ts
var label_classes = __webpack_require__(83293);
// EXTERNAL MODULE: ./src/mesh/resolve/ports.ts
var ports = __webpack_require__(7958);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(24593);
// EXTERNAL MODULE: ./src/mesh/resolve/policies.ts
var resolve_policies = __webpack_require__(45230);
;// CONCATENATED MODULE: ./src/mesh/resolve/request-authentication.ts



const rules = new WeakMap();
const rulesOf = (object) => {
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
const orderJwtRules = (attached, namespaces) => namespaces
    .flatMap((namespace) => attached.filter((object) => object.key.namespace === namespace).sort(peer_authentication/* byAge */.j))
    .flatMap(rulesOf)
    .map((applied, index) => ({ applied, index, issuer: (0,fields/* textAt */.$6)(applied.rule, 'issuer') }))
    .sort((left, right) => (0,order/* byCodePoint */.H)(left.issuer, right.issuer) || left.index - right.index)
    .map(({ applied }) => applied);

// EXTERNAL MODULE: ./src/mesh/evaluate/condition-key.ts
var condition_key = __webpack_require__(86942);
// EXTERNAL MODULE: ./src/mesh/evaluate/template.ts
var template = __webpack_require__(37427);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/resolve/envoy-filter.ts


/** Contexts in which an EnvoyFilter reaches a listener that takes requests in; missing is ANY. */
const inbound = new Set(['', 'ANY', 'SIDECAR_INBOUND', 'GATEWAY', 'WAYPOINT']);
/** Places of Envoy's configuration that no request's verdict depends on. */
const harmlessPlaces = new Set(['CLUSTER', 'BOOTSTRAP']);
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
    'request_headers_to_add',
    'request_headers_to_remove',
    'response_headers_to_add',
    'response_headers_to_remove',
    'retry_policy',
    'decorator',
    'metadata',
    'stat_prefix',
]);
const harmlessActionFields = new Set(['timeout', 'idle_timeout', 'retry_policy', 'rate_limits', 'max_stream_duration']);
const hasOnly = (object, names) => Object.keys(object).every((name) => names.has(name));
const isHarmlessRoute = (value) => Object.entries(value).every(([name, inner]) => harmlessRouteFields.has(name) ||
    name === 'rate_limits' ||
    (name === 'route' && (0,json/* isJsonObject */.O)(inner) && hasOnly(inner, harmlessActionFields)));
const typeOf = (value) => (0,fields/* textAt */.$6)(value, 'typed_config', '@type');
/**
 * Whether one patch leaves alone whatever decides a request: the inbound RBAC and JWT filters, and every request field
 * that a policy may read. What is not known to be harmless is not.
 */
const isHarmlessPatch = (patch) => {
    const place = (0,fields/* textAt */.$6)(patch, 'applyTo');
    if (harmlessPlaces.has(place))
        return true;
    if (!inbound.has((0,fields/* textAt */.$6)(patch, 'match', 'context')))
        return true;
    const operation = (0,fields/* textAt */.$6)(patch, 'patch', 'operation');
    const value = (0,fields/* objectAt */.lJ)(patch, 'patch', 'value');
    switch (place) {
        case 'HTTP_FILTER':
            return (operation.startsWith('INSERT') || operation === 'ADD') && harmlessFilters.has(typeOf(value));
        case 'NETWORK_FILTER':
            return (operation === 'MERGE' &&
                (0,fields/* textAt */.$6)(value, 'name') === connectionManager &&
                hasOnly(value, new Set(['name', 'typed_config'])) &&
                hasOnly((0,fields/* objectAt */.lJ)(value, 'typed_config'), harmlessManagerFields));
        case 'HTTP_ROUTE':
        case 'VIRTUAL_HOST':
            return operation === 'MERGE' && (0,fields/* member */.Dc)(patch, 'patch') !== undefined && isHarmlessRoute(value);
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
const isOwnPatch = (patch) => {
    const config = (0,fields/* objectAt */.lJ)(patch, 'patch', 'value', 'typed_config');
    if (ownTypes.has((0,fields/* textAt */.$6)(config, '@type')))
        return true;
    const virtualMachine = (0,fields/* objectAt */.lJ)(config, 'value', 'config', 'vm_config');
    return ((0,fields/* textAt */.$6)(config, '@type') === 'type.googleapis.com/udpa.type.v1.TypedStruct' &&
        (ownTypes.has((0,fields/* textAt */.$6)(config, 'type_url')) ||
            ((0,fields/* textAt */.$6)(virtualMachine, 'runtime') === 'envoy.wasm.runtime.null' &&
                ownCode.has((0,fields/* textAt */.$6)(virtualMachine, 'code', 'local', 'inline_string')))));
};
/** Both name and content have to be Istio's: anybody can take the name. */
const isOwnFilter = (object, rootNamespace) => object.key.namespace === rootNamespace &&
    ownName.test(object.key.name) &&
    (0,fields/* objectsAt */.yR)(object.content, 'spec', 'configPatches').every((patch) => isOwnPatch(patch) || isHarmlessPatch(patch));

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/resolve/istiod-flags.ts
var istiod_flags = __webpack_require__(65938);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/resolve/later-fields.ts






const unknownOf = (object, field, settings) => ({
    code: 'FIELD_OF_LATER_VERSION',
    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has ${field}, which Istio ${(0,resolve_version/* versionText */.KA)(settings.istioVersion)} does not know: it is lost, or the object is refused`,
    identity: `later:${field}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
    effect: 'anything',
});
/** `targetRef` came with 1.20 and `targetRefs` with 1.22: without them a policy would hold for its whole namespace. */
const laterTargets = (objects, settings) => {
    if ((0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [22, 0]))
        return [];
    return objects.flatMap((object) => {
        if ((0,attachment/* targetOf */.$r)(object).refs.length === 0)
            return [];
        if ((0,fields/* objectsAt */.yR)(object.content, 'spec', 'targetRefs').length > 0)
            return [unknownOf(object, 'targetRefs', settings)];
        return (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [20, 0]) ? [] : [unknownOf(object, 'targetRef', settings)];
    });
};
/** Fields of a source that this version does not know. */
const missingIn = ({ istioVersion }) => Object.entries(vocabulary/* sourceFields */.r9).flatMap(([name, { since }]) => (0,resolve_version/* hasFix */.EQ)(istioVersion, since) ? [] : [name, `not${name.charAt(0).toUpperCase()}${name.slice(1)}`]);
/** A source of which nothing is left is not one that takes everybody: the webhook refuses it. */
const isLost = (source, missing) => {
    const named = Object.keys(source).filter((name) => (0,fields/* textsAt */.i1)(source, name).length > 0);
    return named.length > 0 && named.every((name) => missing.includes(name));
};
/** Sources that only have fields which this version does not know (istio-semantics §1). */
const laterSources = (policies, settings) => {
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
 * Keys of `when` that no known version of Istio has. A version of the tables refuses them, or leaves the rule out
 * (istio-semantics §2.1); a newer one, or one that is only assumed, may know them and test them.
 */
const unknownConditions = (policies, settings) => {
    const { istioVersion } = settings;
    if ((0,resolve_version/* isInTables */.T6)(istioVersion))
        return [];
    return policies.flatMap(({ object, rules }) => {
        const keys = (rules ?? [])
            .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'when'))
            .map((condition) => (0,fields/* textAt */.$6)(condition, 'key'))
            .filter((key) => (0,condition_key/* readConditionKey */.R)(key) === undefined);
        if (keys.length === 0)
            return [];
        const named = [...new Set(keys)].sort(order/* byCodePoint */.H).map((key) => JSON.stringify(key));
        const whose = istioVersion.assumed === true
            ? `the version of Istio is not known, and ${(0,resolve_version/* versionText */.KA)(istioVersion)} does not know it`
            : `Istio ${(0,resolve_version/* versionText */.KA)(istioVersion)} is newer than the versions that meshgate knows`;
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
const found = new WeakMap();
const strangeParts = (object) => {
    const known = found.get(object);
    if (known !== undefined)
        return known;
    const schema = kinds/* schemas */.j.get(object.key.kind);
    const spec = (0,kinds/* specOf */.r)(object.content);
    let parts = none;
    if (schema !== undefined && !(0,validate_schema/* isWellFormed */.UC)(spec, schema)) {
        const { unknown, mistyped } = (0,validate_schema/* checkSchema */._U)(spec, schema);
        parts = { unknown: [...unknown].sort(order/* byCodePoint */.H), mistyped: [...mistyped].sort(order/* byCodePoint */.H) };
    }
    found.set(object, parts);
    return parts;
};

// EXTERNAL MODULE: ./src/mesh/served-kinds.ts
var served_kinds = __webpack_require__(654);
;// CONCATENATED MODULE: ./src/mesh/resolve/unserved-objects.ts




const unservedOf = new WeakMap();
const findUnserved = (state, { istioVersion }) => {
    const byVersion = unservedOf.get(state) ?? new Map();
    unservedOf.set(state, byVersion);
    const known = byVersion.get((0,resolve_version/* versionText */.KA)(istioVersion));
    if (known !== undefined)
        return known;
    const found = state.objects.flatMap((object) => {
        const why = (0,served_kinds/* unservedKind */.x)(object, istioVersion);
        if (why === undefined)
            return [];
        const unknown = {
            code: 'KIND_NOT_SERVED',
            what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} is not an object that the API server takes: ${why}`,
            identity: `unserved:${object.apiVersion}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
            effect: 'anything',
        };
        return [{ object, unknown }];
    });
    byVersion.set((0,resolve_version/* versionText */.KA)(istioVersion), found);
    return found;
};
/** Groups whose objects hold for the proxies of their own namespace, or, in the root namespace, for all. */
const ownNamespace = new Set(['security.istio.io', 'extensions.istio.io', 'telemetry.istio.io']);
/**
 * Objects whose kind or version no API server of a supported mesh knows: they are refused, so that the cluster keeps what
 * it has under that name, or nothing; a newer Istio may take them and read them otherwise. Which fields they would have
 * is as unknown, so they count wherever an object of their group could.
 */
const unservedObjects = (state, settings, namespaces) => findUnserved(state, settings)
    .filter(({ object: { key } }) => !ownNamespace.has(key.group) || namespaces.includes(key.namespace))
    .map(({ unknown }) => unknown);

;// CONCATENATED MODULE: ./src/mesh/resolve/unknowns.ts














const envoyFilterApplies = (object, subject, settings) => {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const refs = (0,attachment/* targetOf */.$r)(object).refs;
    if (refs.length > 0)
        return (0,attachment/* attaches */.sT)((0,attachment/* targetOf */.$r)(object), subject, attachmentOf(settings));
    const here = object.key.namespace === subject.namespace || object.key.namespace === settings.rootNamespace;
    return here && (0,attachment/* selects */.ko)((0,fields/* textMapAt */.Pf)(spec, 'workloadSelector', 'labels'), subject.labels);
};
const attachmentOf = (settings) => ({
    rootNamespace: settings.rootNamespace,
    selectorsOnGateways: true,
});
/** Extensions that stand in a proxy's path and whose verdict is not modelled. */
const extensions = (objects, subject, settings) => objects.flatMap((object) => {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const identity = `${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`;
    if (object.key.kind === 'EnvoyFilter') {
        if (isOwnFilter(object, settings.rootNamespace) || !envoyFilterApplies(object, subject, settings))
            return [];
        if ((0,fields/* objectsAt */.yR)(spec, 'configPatches').every(isHarmlessPatch))
            return [];
        return [
            {
                code: 'ENVOY_FILTER',
                what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} changes the proxy's own configuration`,
                identity,
                effect: 'anything',
            },
        ];
    }
    if (!(0,attachment/* attaches */.sT)((0,attachment/* targetOf */.$r)(object), subject, attachmentOf(settings)))
        return [];
    return [
        { code: 'WASM_PLUGIN', what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} runs code in the proxy`, identity, effect: 'anything' },
    ];
});
const unreadKinds = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
const unreadOf = new WeakMap();
/** Kinds that were asked for and not given: there may be objects that nobody saw. The same for all of a namespace. */
const unread = (state, namespaces) => {
    const known = unreadOf.get(state) ?? new Map();
    unreadOf.set(state, known);
    const key = namespaces.join(',');
    const found = known.get(key) ?? findUnread(state, namespaces);
    known.set(key, found);
    return found;
};
const findUnread = (state, namespaces) => {
    const out = [];
    const status = (group, kind, namespace) => {
        const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope)?.status;
        return of(namespace) ?? of('*');
    };
    for (const namespace of namespaces) {
        for (const kind of unreadKinds)
            if (status('security.istio.io', kind, namespace) === 'forbidden')
                out.push({
                    code: 'NAMESPACE_UNREAD',
                    what: `${kind} objects of namespace ${namespace} may not be read`,
                    identity: `unread:security.istio.io/${kind}/${namespace}`,
                    effect: 'anything',
                });
        for (const [group, kind] of [
            ['networking.istio.io', 'EnvoyFilter'],
            ['networking.istio.io', 'Sidecar'],
            ['extensions.istio.io', 'WasmPlugin'],
        ])
            if (status(group, kind, namespace) === 'forbidden')
                out.push({
                    code: 'NAMESPACE_UNREAD',
                    what: `${kind} objects of namespace ${namespace} may not be read`,
                    identity: `unread:${group}/${kind}/${namespace}`,
                    effect: 'anything',
                });
    }
    return out;
};
/**
 * What a CUSTOM provider answers. One provider that the mesh defines is asked; an undefined one, or a second at the
 * same workload, makes the rules deny (istio-semantics §1, §2.8), which is no unknown.
 */
const customProvider = (custom, settings) => {
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
            what: `provider ${provider} decides what ${custom.map((policy) => (0,ports_object/* keyTitle */.Gv)(policy.object.key)).join(' and ')} ask it`,
            identity: `custom:${kind}:${provider}:${rules}`,
            effect: 'only denies',
        },
    ];
};
/** Templates that Envoy refuses, and with them the whole listener: the proxy keeps what it had. */
const refusedTemplates = (policies, settings) => {
    if (!(0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [22, 0]))
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
/** Fields that no version of the kinds has: the API server may prune them, a newer Istio may read them. */
const strange = (objects) => objects.flatMap((object) => {
    const { unknown, mistyped } = strangeParts(object);
    const of = (code, what) => ({
        code,
        what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has ${what}`,
        identity: `${code === 'UNKNOWN_FIELD' ? 'field' : 'type'}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
        effect: 'anything',
    });
    return [
        ...(unknown.length === 0
            ? []
            : [of('UNKNOWN_FIELD', `${unknown.join(', ')}, which is no field that Istio is known to read`)]),
        ...(mistyped.length === 0
            ? []
            : [of('VALUE_OF_ANOTHER_TYPE', `${mistyped.join(', ')} of another type: the API server refuses the object`)]),
    ];
});
/** Header names, claims and paths aside, an `experimental.envoy.filters.*` condition reads what other filters say. */
const experimental = (policies) => policies.flatMap((policy) => {
    const keys = (policy.rules ?? [])
        .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'when'))
        .map((condition) => (0,fields/* textAt */.$6)(condition, 'key'))
        .filter((key) => (0,condition_key/* readConditionKey */.R)(key)?.key === 'experimental.envoy.filters.');
    if (keys.length === 0)
        return [];
    return [
        {
            code: 'FILTER_METADATA',
            what: `${(0,ports_object/* keyTitle */.Gv)(policy.object.key)} asks for ${[...new Set(keys)].sort(order/* byCodePoint */.H).join(', ')}, which another filter sets`,
            identity: `metadata:${(0,ports_object/* keyText */.Pu)(policy.object.key)}@${(0,digest/* objectDigest */.A2)(policy.object)}`,
            effect: 'anything',
        },
    ];
});
/** Everything at one proxy that is not modelled, sorted and without repeats. */
const findUnknowns = (state, extensionObjects, subject, settings, stage, namespaces, peerAuthentications, referring) => {
    const policies = [...stage.allow, ...stage.deny, ...stage.custom];
    const envoy = subject.proxy !== 'ztunnel';
    const found = [
        ...(envoy ? extensions(extensionObjects, subject, settings) : []),
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
        ...unservedObjects(state, settings, namespaces),
        ...laterSources(policies, settings),
        ...laterTargets(referring, settings),
        ...(0,istiod_flags/* istiodUnknowns */.g)(state, subject.proxy),
    ];
    const unique = new Map(found.map((unknown) => [unknown.identity, unknown]));
    return [...unique.values()].sort((left, right) => (0,order/* byCodePoint */.H)(left.identity, right.identity));
};

;// CONCATENATED MODULE: ./src/mesh/resolve/stages.ts










const withUnknowns = (built, unknowns) => unknowns.length === 0
    ? built
    : { ...built, stage: { ...built.stage, unknowns: [...built.stage.unknowns, ...unknowns] } };
/** ztunnel gets neither policies with a target reference nor AUDIT and CUSTOM ones (istio-semantics §2.12). */
const forZtunnel = (policies) => {
    const { allow, deny } = (0,resolve_policies/* sortPolicies */.Zv)(policies);
    return { allow, deny, audit: [], custom: [] };
};
/** A pod's own `proxy.istio.io/config` over the mesh's `numTrustedProxies`; unreadable text is istiod's default. */
const ownTrustedProxies = (annotations) => {
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
/** A pod's own `connectionSettings` (istio-semantics §2.3). */
const ownConnectionSettings = (annotations) => {
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
const ingressOf = (sidecars, subject, settings) => sidecars
    .filter(({ key, content }) => (key.namespace === subject.namespace || key.namespace === settings.rootNamespace) &&
    (0,fields/* objectsAt */.yR)(content, 'spec', 'ingress').length > 0 &&
    (0,attachment/* selects */.ko)((0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels'), subject.labels))
    .map((object) => ({
    code: 'SIDECAR_INGRESS',
    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has listeners of its own`,
    identity: `ingress:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
    effect: 'anything',
}));
const nothing = { allow: [], deny: [], audit: [], custom: [], jwtRules: [] };
/** Modes at a workload; where nothing sets one they are the same for all. */
const mutualTlsAt = (index, rootNamespace, workload) => {
    const { namespace, labels } = workload;
    const own = index.peer.selecting(namespace, labels);
    const root = namespace === rootNamespace ? [] : index.peer.selecting(rootNamespace, labels);
    if (own.length + root.length === 0)
        return unset;
    return (0,peer_authentication/* resolveMutualTls */.G)([...own, ...root], rootNamespace, workload);
};
const unset = { mode: 'PERMISSIVE', ports: new Map(), unset: new Set(['']), by: [], unknowns: [] };
/** Everything that one proxy enforces, before any port is looked at. */
const buildStage = (state, index, settings, subject, annotations, peer) => {
    const namespaces = (0,attachment/* consultedNamespaces */.a9)(subject, settings.rootNamespace);
    const mutualTls = mutualTlsAt(index, settings.rootNamespace, subject);
    const interception = interceptionOf(subject.proxy, annotations);
    const isRead = (kind) => namespaces.every((namespace) => (0,ports_object/* isWhollyRead */.A2)(state, 'security.istio.io', kind, namespace));
    const mutualTlsRead = isRead('PeerAuthentication');
    if (subject.proxy === 'none')
        return {
            stage: { proxy: 'none', ...nothing, unknowns: [], peer },
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
const stages_closed = (gateway) => ({ object: gateway, action: 'ALLOW', rules: undefined });
/** The stage of one port. `servers` counts for gateways alone. */
const stageAtPort = ({ stage, mutualTls, mutualTlsRead, interception }, port, servers) => {
    const proxy = stage.proxy;
    const past = interception.past(port);
    // Whether a proxy stands there at all, or which workload is meant, still counts; what it would run does not.
    if (past !== undefined)
        return {
            proxy: 'none',
            mutualTls: 'PERMISSIVE',
            ...nothing,
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
            // DISABLE is not converted: ztunnel takes it for PERMISSIVE (istio-semantics §2.12).
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

;// CONCATENATED MODULE: ./src/mesh/resolve/places.ts









/** Workloads that no policy can tell apart, and before which not the same stands. */
const differingWorkloads = (workload, proxies) => {
    if (workload.alike.length === 0)
        return [];
    const shown = [workload, ...workload.alike].map((one) => {
        const { kind } = proxies.ofWorkload(one);
        return { title: one.title, met: JSON.stringify([kind, interceptionOf(kind, one.annotations).text]) };
    });
    if (new Set(shown.map(({ met }) => met)).size === 1)
        return [];
    const titles = shown.map(({ title }) => title).sort(order/* byCodePoint */.H);
    const identity = shown.map(({ title, met }) => `${title} ${met}`).sort(order/* byCodePoint */.H);
    return [
        {
            code: 'WORKLOADS_DIFFER',
            what: `${titles.join(' and ')} in ${workload.namespace} have the same labels, and not the same stands before them`,
            identity: `alike:${(0,digest/* digestOf */.ol)(identity)}`,
            effect: 'anything',
        },
    ];
};
const protocolRivals = (port) => port.rivals.length === 0
    ? []
    : [
        {
            code: 'PORT_PROTOCOL_AGE',
            what: `${(0,ports/* titlesOf */.B7)([port.service, ...port.rivals])} give port ${port.port} different protocols, and none has an age yet`,
            identity: `protocol:${port.port}:${(0,ports/* titlesOf */.B7)([port.service, ...port.rivals])}`,
            effect: 'anything',
        },
    ];
const findPlace = (resolution, namespace, labels, forced) => {
    const { state, index, proxies } = resolution;
    const workload = resolution.workloads().get((0,destination_key/* labelsKey */.jN)(namespace, labels));
    const finding = workload === undefined ? proxies.ofLabels(namespace, labels) : proxies.ofWorkload(workload);
    if (forced === undefined && finding.assumption !== undefined)
        resolution.assume(finding.assumption);
    const proxy = forced ?? finding.kind;
    const podSpec = workload?.podSpec ?? (0,fields/* objectAt */.lJ)(null);
    const own = resolution.settingsOf(finding.revision);
    const unknowns = proxy === 'none' ? [] : [...own.unknowns, ...(finding.unknown === undefined ? [] : [finding.unknown])];
    const differing = workload === undefined ? [] : differingWorkloads(workload, proxies);
    const subject = { namespace, labels, proxy, services: [] };
    const build = () => withUnknowns(buildStage(state, index, own.settings, subject, workload?.annotations ?? {}, 'client'), [
        ...unknowns,
        ...differing,
    ]);
    let built;
    return {
        workload,
        settings: own.settings,
        unsaid: finding.unsaid === true,
        namespace,
        labels,
        proxy,
        forced: forced !== undefined,
        declared: (0,ports/* declaredPorts */.lA)(index.servicesOf(namespace, labels), podSpec),
        servers: proxy === 'gateway'
            ? gatewayServers({ namespace, labels, podSpec }, index.gateways, index.servicesOf(namespace, labels))
            : undefined,
        get stage() {
            return (built ??= build());
        },
    };
};
/** Each place is found once. */
const findPlaces = (resolution) => {
    const places = new Map();
    return (namespace, labels, forced) => {
        const key = `${forced ?? ''}${(0,destination_key/* labelsKey */.jN)(namespace, labels)}`;
        const known = places.get(key);
        if (known !== undefined)
            return known;
        const place = findPlace(resolution, namespace, labels, forced);
        places.set(key, place);
        return place;
    };
};
/** A place at each of its ports: those that a server, a Service, a container or a setting names, and any other. */
const portsOfPlace = (place, index) => {
    const { workload, namespace, labels } = place;
    const out = new Map();
    const put = (port, protocol, title) => {
        if (!out.has(port))
            out.set(port, {
                namespace,
                labels,
                port,
                protocol,
                title,
                known: true,
                ...(workload === undefined ? {} : { workload: workload.title }),
            });
    };
    const title = workload?.title ?? 'workload';
    for (const server of place.servers?.values() ?? [])
        put(server.port, server.protocol, title);
    if (place.servers !== undefined && place.servers.size > 0)
        return [...out.values()];
    for (const declared of place.declared.values())
        put(declared.port, declared.protocol, `service ${declared.service.key.name}`);
    for (const port of (0,ports/* listedPorts */.So)(workload?.podSpec ?? (0,fields/* objectAt */.lJ)(null)))
        put(port, 'AUTO', title);
    for (const port of mutualTlsAt(index, place.settings.rootNamespace, place).ports.keys())
        put(port, 'AUTO', title);
    for (const port of interceptionOf(place.proxy, workload?.annotations ?? {}).ports)
        put(port, 'AUTO', title);
    put(0, 'AUTO', title);
    return [...out.values()];
};
const unsaidOf = ({ unsaid }) => (unsaid ? { unsaid } : {});
/** Gateways and waypoints are instances of one, and have none; `forced` asks what one proxy alone would say. */
const isBehindWaypoints = ({ proxy, forced }) => !forced && proxy !== 'gateway' && proxy !== 'waypoint';
/** What a workload's own address meets: its waypoint, where it has one, and its own proxy. */
const enforcementAtPlace = (place, destination, selectors, waypoints) => {
    const declared = place.declared.get(destination.port);
    const server = place.servers?.get(destination.port);
    // A port that no Service of a known workload declares is detected; of an unknown one the caller knows more.
    const protocol = server?.protocol ??
        declared?.protocol ??
        (place.workload !== undefined && destination.known ? 'AUTO' : destination.protocol);
    const stage = stageAtPort(place.stage, destination.port, place.servers);
    const rivals = [
        ...(declared === undefined || server !== undefined ? [] : protocolRivals(declared)),
        ...(0,label_classes/* combinationsUnknown */.H1)(selectors, destination),
    ];
    const direct = rivals.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...rivals] };
    const resolved = protocol === destination.protocol ? destination : { ...destination, protocol };
    const waypoint = isBehindWaypoints(place) ? waypoints.ofWorkload(place.namespace, place.labels) : undefined;
    return waypoint === undefined
        ? { destination: resolved, settings: place.settings, ...unsaidOf(place), stages: [direct] }
        : {
            ...waypoints.before(waypoint, undefined, { destination: resolved, settings: place.settings, direct }),
            ...unsaidOf(place),
        };
};

;// CONCATENATED MODULE: ./src/mesh/resolve/index-state.ts


const indexState = (state) => {
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
    return {
        authorization: (0,resolve_policies/* indexTargets */.WR)(kinds.authorization),
        request: (0,resolve_policies/* indexTargets */.WR)(kinds.request),
        peer: (0,resolve_policies/* indexTargets */.WR)(kinds.peer),
        extensions,
        gateways,
        sidecars,
        services,
        serviceEntries,
        servicesOf: (namespace, labels) => {
            let index = selectors.get(namespace);
            if (index === undefined) {
                index = (0,ports/* indexServices */.nC)(services.get(namespace) ?? []);
                selectors.set(namespace, index);
            }
            return index.matching(labels);
        },
        namespaces,
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(49529);
;// CONCATENATED MODULE: ./src/mesh/resolve/revision-settings.ts



const settingsText = ({ extensionProviders, ...rest }) => JSON.stringify([rest, [...extensionProviders].sort(([left], [right]) => (0,order/* byCodePoint */.H)(left, right))]);
const namedProviders = (index) => index.authorization.namespaces
    .flatMap((namespace) => index.authorization.inNamespace(namespace))
    .flatMap((object) => {
    const name = (0,fields/* objectAt */.lJ)(object.content, 'spec', 'provider')['name'];
    return typeof name === 'string' ? [name] : [];
});
/** Finds the settings of each revision of Istio; equal settings are one object. */
const findRevisionSettings = (state, overrides, index, assume) => {
    const revisions = new Map();
    return (revision) => {
        const known = revisions.get(revision);
        if (known !== undefined)
            return known;
        const read = (0,resolve_settings/* resolveSettings */.M)(state, overrides, revision);
        read.assumptions.forEach(assume);
        // Without a MeshConfig a provider that a policy names is taken for defined: it may then deny, but need not.
        const providers = new Map(namedProviders(index).map((name) => [name, 'grpc']));
        const settings = read.providersKnown ? read.settings : { ...read.settings, extensionProviders: providers };
        // Two revisions during an upgrade mostly differ in their version alone.
        const text = settingsText(settings);
        const equal = [...revisions.values()].find((one) => settingsText(one.settings) === text);
        const resolved = { settings: equal?.settings ?? settings, unknowns: read.unknowns };
        revisions.set(revision, resolved);
        return resolved;
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/resolve/resolution.ts





const startResolution = (state, overrides) => {
    const index = indexState(state);
    const assumptions = new Set();
    const assume = (assumption) => void assumptions.add(assumption);
    let workloads;
    return {
        state,
        index,
        proxies: (0,proxy_kind/* findProxies */.G)(state),
        assumptions,
        settingsOf: findRevisionSettings(state, overrides, index, assume),
        workloads: () => (workloads ??= new Map((0,resolve_workloads/* findWorkloads */.c)(state).map((workload) => [(0,destination_key/* labelsKey */.jN)(workload.namespace, workload.labels), workload]))),
        assume,
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
;// CONCATENATED MODULE: ./src/mesh/resolve/served.ts


const entryPrefix = 'serviceentry/';
/** Kind and name that `Destination.service` stands for. */
const servedName = (text) => text.startsWith(entryPrefix)
    ? { kind: 'ServiceEntry', name: text.slice(entryPrefix.length) }
    : { kind: 'Service', name: text };
const selectorAt = (object, ...path) => {
    const selector = (0,fields/* textMapAt */.Pf)(object.content, ...path);
    return Object.keys(selector).length === 0 ? undefined : selector;
};
/** Ports of a ServiceEntry name their protocol in a word of their own (networking/v1: ServicePort). */
const entryProtocol = (port) => {
    const protocol = (0,fields/* textAt */.$6)(port, 'protocol').toUpperCase();
    if (['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol))
        return 'HTTP';
    return protocol === '' ? 'AUTO' : 'TCP';
};
const entryOf = (object) => ({
    kind: 'ServiceEntry',
    namespace: object.key.namespace,
    name: object.key.name,
    text: entryPrefix + object.key.name,
    object,
    selector: selectorAt(object, 'spec', 'workloadSelector', 'labels'),
    ports: (0,fields/* objectsAt */.yR)(object.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,fields/* numberAt */.tk)(port, 'number');
        if (number === undefined)
            return [];
        return [{ port: number, protocol: entryProtocol(port), target: () => (0,fields/* numberAt */.tk)(port, 'targetPort') ?? number }];
    }),
});
const serviceOf = (object) => ({
    kind: 'Service',
    namespace: object.key.namespace,
    name: object.key.name,
    text: object.key.name,
    object,
    selector: selectorAt(object, 'spec', 'selector'),
    ports: (0,fields/* objectsAt */.yR)(object.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,fields/* numberAt */.tk)(port, 'port');
        if (number === undefined)
            return [];
        return [{ port: number, protocol: (0,ports/* protocolOf */.AT)(port), target: (podSpec) => (0,ports/* targetPortOf */.Kf)(port, podSpec) }];
    }),
});
const made = new WeakMap();
/** A Service or ServiceEntry as something that is served. */
const servedOf = (object) => {
    const known = made.get(object);
    if (known !== undefined)
        return known;
    const fresh = object.key.kind === 'ServiceEntry' ? entryOf(object) : serviceOf(object);
    made.set(object, fresh);
    return fresh;
};

;// CONCATENATED MODULE: ./src/mesh/resolve/services.ts






const servedIn = ({ index }, namespace, text) => {
    const { kind, name } = servedName(text);
    const objects = kind === 'Service'
        ? (index.services.get(namespace) ?? [])
        : index.serviceEntries.filter(({ key }) => key.namespace === namespace);
    const object = objects.find(({ key }) => key.name === name);
    return object === undefined ? undefined : servedOf(object);
};
/** Labels of the workloads behind a Service; its own selector where none of them is known. */
const labelsBehind = (resolution, { selector, namespace }) => {
    if (selector === undefined)
        return [{}];
    const behind = [...resolution.workloads().values()].filter((workload) => workload.namespace === namespace && (0,selector_index/* selects */.k)(selector, workload.labels));
    return behind.length === 0 ? [selector] : behind.map(({ labels }) => labels);
};
const destinationsOf = (resolution, one, way) => {
    const what = one.kind === 'Service' ? 'service' : 'service entry';
    return labelsBehind(resolution, one).flatMap((labels) => one.ports.map(({ port, protocol, target }) => {
        const targetPort = target(resolution.workloads().get((0,destination_key/* labelsKey */.jN)(one.namespace, labels))?.podSpec ?? (0,fields/* objectAt */.lJ)(null));
        return {
            namespace: one.namespace,
            labels,
            port,
            protocol,
            title: `${what} ${one.name} ${way}`,
            known: true,
            service: one.text,
            ...(targetPort === undefined ? {} : { targetPort }),
        };
    }));
};
/** The workload's own proxy, where the Service's port leads, and what it takes that port for. */
const directStage = ({ destination, declared }, place) => {
    const port = declared?.target(place.workload?.podSpec ?? (0,fields/* objectAt */.lJ)(null)) ?? destination.targetPort ?? destination.port;
    const protocol = place.servers?.get(port)?.protocol ?? place.declared.get(port)?.protocol ?? destination.protocol;
    const stage = {
        ...stageAtPort(place.stage, port, place.servers),
        ...(port === destination.port ? {} : { port }),
        ...(protocol === destination.protocol ? {} : { protocol }),
    };
    return { stage, protocol };
};
/** Nothing of the mesh stands behind a ServiceEntry that selects no workload. */
const isElsewhere = ({ one }) => one?.kind === 'ServiceEntry' && one.selector === undefined;
/** Where the workload has a waypoint of its own, what addresses the Service passes that by (Z outbound.rs: build_request). */
const isPast = (one, resolution, waypoints) => labelsBehind(resolution, one).some((labels) => waypoints.ofWorkload(one.namespace, labels) !== undefined);
const findServices = (resolution, placeAt, waypoints) => {
    const { index } = resolution;
    return {
        destinations: () => [...[...index.services.values()].flat(), ...index.serviceEntries].flatMap((object) => {
            const one = servedOf(object);
            if (waypoints.ofService(one) !== undefined)
                return destinationsOf(resolution, one, 'through its waypoint');
            return one.selector !== undefined && isPast(one, resolution, waypoints)
                ? destinationsOf(resolution, one, 'past the waypoint of its workload')
                : [];
        }),
        enforcementOf: (destination, text, forced) => {
            const { namespace, labels } = destination;
            const one = servedIn(resolution, namespace, text);
            const declared = one?.ports.find(({ port }) => port === destination.port);
            const addressed = {
                destination: declared === undefined ? destination : { ...destination, protocol: declared.protocol },
                one,
                declared,
            };
            const waypoint = one === undefined ? undefined : waypoints.ofService(one);
            if (forced === 'waypoint') {
                const through = waypoint?.name ?? { namespace, name: 'waypoint' };
                const { settings, stage } = waypoints.at(through, { ...servedName(text), namespace }, destination.port);
                return { destination: addressed.destination, settings, stages: [stage] };
            }
            const place = placeAt(namespace, labels);
            const { stage, protocol } = directStage(addressed, place);
            const direct = isElsewhere(addressed) ? undefined : stage;
            if (waypoint !== undefined) {
                const behind = { destination: addressed.destination, settings: place.settings, direct };
                return { ...waypoints.before(waypoint, one, behind), ...unsaidOf(place) };
            }
            return {
                destination: { ...addressed.destination, protocol },
                settings: place.settings,
                ...unsaidOf(place),
                stages: direct === undefined ? [] : [direct],
            };
        },
    };
};

;// CONCATENATED MODULE: ./src/mesh/resolve/callers.ts



/** ServiceAccount that a workload's pods run as. */
const accountOf = (workload) => workload.object.key.kind === 'Gateway'
    ? (0,attachment/* gatewayAccount */.m6)(workload.object)
    : (0,fields/* textAt */.$6)(workload.podSpec, 'serviceAccountName') || 'default';
/** What stands before a caller says which way its requests take (istio-semantics §2.13); undefined where nothing says it. */
const wayOf = (resolution, workload, gatewaysThrough) => {
    const { kind, unsaid, unknown } = resolution.proxies.ofWorkload(workload);
    switch (kind) {
        case 'sidecar': {
            const isSaid = unknown === undefined && (unsaid !== true || workload.pods.length > 0);
            return isSaid ? 'straight' : undefined;
        }
        case 'gateway':
            // An east-west gateway hands on to the waypoint whatever the label for ingress says.
            return gatewaysThrough || workload.labels['gateway.networking.k8s.io/gateway-class-name'] === 'istio-east-west'
                ? 'through'
                : 'straight';
        case 'ztunnel':
            return 'through';
        // A waypoint is met, and calls nobody of its own; without a proxy there is no identity.
        case 'waypoint':
        case 'none':
            return undefined;
    }
};
/**
 * Callers that nothing leads through a waypoint although they have an identity of the mesh: sidecars, and gateways but
 * for Services that ask them. Namespaces by what injects them, and ServiceAccounts that differ from their namespace.
 */
const findCallers = (resolution, gatewaysThrough) => {
    const { state, proxies } = resolution;
    const spaces = new Map();
    for (const { key } of state.objects) {
        if (key.group !== '' || key.kind !== 'Namespace')
            continue;
        const { kind, unsaid, unknown } = proxies.ofLabels(key.name, {});
        if (kind === 'sidecar' && unsaid !== true && unknown === undefined)
            spaces.set(key.name, 'straight');
    }
    const accounts = new Map();
    for (const workload of [...resolution.workloads().values()].flatMap((one) => [one, ...one.alike])) {
        const way = wayOf(resolution, workload, gatewaysThrough);
        if (way === undefined)
            continue;
        const [namespace, account] = [workload.namespace, accountOf(workload)];
        const known = accounts.get(`${namespace}/${account}`);
        accounts.set(`${namespace}/${account}`, {
            namespace,
            account,
            way: known === undefined || known.way === way ? way : 'either',
        });
    }
    return [
        ...[...spaces].map(([namespace, way]) => ({ namespace, way })),
        ...[...accounts.values()].filter(({ namespace, way }) => way !== (spaces.get(namespace) ?? 'through')),
    ].sort((left, right) => (0,order/* byCodePoint */.H)(left.namespace, right.namespace) || (0,order/* byCodePoint */.H)(left.account ?? '', right.account ?? ''));
};

;// CONCATENATED MODULE: ./src/mesh/resolve/waypoint-lookup.ts




const useWaypoint = 'istio.io/use-waypoint';
const waypointFor = 'istio.io/waypoint-for';
const inboundBinding = 'ambient.istio.io/waypoint-inbound-binding';
const forIngress = 'istio.io/ingress-use-waypoint';
const waypoint_lookup_none = { kind: 'none' };
const own = (labels, name) => Object.hasOwn(labels, name) ? labels[name] : undefined;
/** What a label refers to (I ambient/waypoints.go: GetUseWaypoint); undefined where there is no label. An empty one refers to nothing. */
const refOf = (labels, namespace) => {
    const name = own(labels, useWaypoint);
    if (name === undefined || name === 'none')
        return name;
    return { name, namespace: own(labels, `${useWaypoint}-namespace`) ?? namespace };
};
/** metav1.LabelSelectorAsSelector: a missing selector selects nothing, an empty one everything. */
const selectorTakes = (selector, labels) => {
    if (selector === undefined)
        return false;
    const equal = Object.entries((0,fields/* textMapAt */.Pf)(selector, 'matchLabels')).every(([name, value]) => own(labels, name) === value);
    const fits = (0,fields/* objectsAt */.yR)(selector, 'matchExpressions').every((expression) => {
        const value = own(labels, (0,fields/* textAt */.$6)(expression, 'key'));
        const values = (0,fields/* textsAt */.i1)(expression, 'values');
        switch ((0,fields/* textAt */.$6)(expression, 'operator')) {
            case 'In':
                return value !== undefined && values.includes(value);
            case 'NotIn':
                return value === undefined || !values.includes(value);
            case 'Exists':
                return value !== undefined;
            case 'DoesNotExist':
                return value === undefined;
            default:
                return false;
        }
    });
    return equal && fits;
};
/** The listener whose `allowedRoutes` count: the bound one, else that for HBONE (I ambient/waypoints.go: makeAllowedRoutes). */
const attachmentListener = (gateway, gatewayClass) => {
    const listeners = (0,fields/* objectsAt */.yR)(gateway.content, 'spec', 'listeners');
    const binding = own(gateway.annotations, inboundBinding) ?? own(gatewayClass?.annotations ?? {}, inboundBinding);
    const [protocol = '', port = ''] = binding?.split('/') ?? [];
    const bound = listeners.find((listener) => Number(port) > 0
        ? (0,fields/* numberAt */.tk)(listener, 'port') === Number(port)
        : protocol === 'PROXY' && (0,fields/* textAt */.$6)(listener, 'protocol') === 'istio.io/PROXY');
    return (bound ??
        listeners.find((listener) => (0,fields/* textAt */.$6)(listener, 'protocol') === 'HBONE' && (0,fields/* numberAt */.tk)(listener, 'port') === 15008));
};
/** An ExternalName is an alias, and a headless Service has no address that ztunnel could know it by: its pods are addressed. */
const isAddressed = ({ key, content }) => key.kind !== 'Service' ||
    ((0,fields/* textAt */.$6)(content, 'spec', 'type') !== 'ExternalName' && (0,fields/* textAt */.$6)(content, 'spec', 'clusterIP') !== 'None');
const managed = new Set(['istio.io-mesh-controller', 'istio.io-eastwest-controller']);
/** Go's strconv.ParseBool, which Istio asks since 1.30; before it was `true` in any case. */
const isTrue = (text, version) => (0,resolve_version/* hasFix */.EQ)(version, [30, 0]) ? ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text) : text.toLowerCase() === 'true';
const lookUpWaypoints = (state) => {
    const of = (group, kind) => new Map(state.objects
        .filter(({ key }) => key.group === group && key.kind === kind)
        .map((object) => [`${object.key.namespace}/${object.key.name}`, object]));
    const [namespaces, gateways, classes] = [
        of('', 'Namespace'),
        of('gateway.networking.k8s.io', 'Gateway'),
        of('gateway.networking.k8s.io', 'GatewayClass'),
    ];
    const isRead = (group, kind, namespace) => ['complete', 'not installed'].includes((0,ports_object/* readStatus */.rk)(state, group, kind, namespace));
    /** Labels of a Namespace; undefined where it was not read. */
    const labelsOf = (name) => namespaces.get(`/${name}`)?.labels ?? (isRead('', 'Namespace', '') ? {} : undefined);
    const admits = (gateway, gatewayClass, namespace) => {
        const allowed = (0,fields/* objectAt */.lJ)(attachmentListener(gateway, gatewayClass), 'allowedRoutes', 'namespaces');
        switch ((0,fields/* textAt */.$6)(allowed, 'from')) {
            case 'All':
                return true;
            case 'Selector': {
                const labels = labelsOf(namespace);
                const selector = (0,fields/* member */.Dc)(allowed, 'selector') === undefined ? undefined : (0,fields/* objectAt */.lJ)(allowed, 'selector');
                return labels === undefined ? undefined : selectorTakes(selector, labels);
            }
            default:
                return gateway.key.namespace === namespace;
        }
    };
    const resolve = (waypoint, namespace, traffic) => {
        const gateway = gateways.get(`${waypoint.namespace}/${waypoint.name}`);
        if (gateway === undefined) {
            if (isRead('gateway.networking.k8s.io', 'Gateway', waypoint.namespace) || waypoint.name === '')
                return waypoint_lookup_none;
            // Of a Gateway that was not read, the usual one is taken: for Services.
            return traffic === 'service' ? { kind: 'waypoint', waypoint, assumed: true, unknowns: [] } : waypoint_lookup_none;
        }
        const className = (0,fields/* textAt */.$6)(gateway.content, 'spec', 'gatewayClassName');
        const gatewayClass = classes.get(`/${className}`);
        const serves = own(gateway.labels, waypointFor) ?? own(gatewayClass?.labels ?? {}, waypointFor) ?? 'service';
        if (serves !== 'all' && serves !== traffic)
            return waypoint_lookup_none;
        const admitted = admits(gateway, gatewayClass, namespace);
        if (admitted === false)
            return waypoint_lookup_none;
        const unknown = (code, what) => ({
            code,
            what,
            identity: `${code}:${(0,ports_object/* keyTitle */.Gv)(gateway.key)}@${(0,digest/* digestOf */.ol)([className, namespace, what])}`,
            effect: 'anything',
        });
        return {
            kind: 'waypoint',
            waypoint,
            assumed: false,
            unknowns: [
                ...(className === 'istio-waypoint'
                    ? []
                    : [
                        unknown('WAYPOINT_CLASS', `${(0,ports_object/* keyTitle */.Gv)(gateway.key)} is named as a waypoint and is of class ${className}, of which it is not known what it enforces`),
                    ]),
                ...(admitted === undefined
                    ? [
                        unknown('NAMESPACE_UNREAD', `${(0,ports_object/* keyTitle */.Gv)(gateway.key)} serves namespaces by their labels, and those of ${namespace} were not read`),
                    ]
                    : []),
            ],
        };
    };
    const lookUp = (labels, namespace, traffic) => {
        let ref = refOf(labels, namespace);
        if (ref === undefined) {
            const space = labelsOf(namespace);
            if (space === undefined)
                return { kind: 'unsaid' };
            ref = refOf(space, namespace);
        }
        return ref === undefined || ref === 'none' ? waypoint_lookup_none : resolve(ref, namespace, traffic);
    };
    return {
        ofService: (object) => managed.has(own(object.labels, 'gateway.istio.io/managed') ?? '') || !isAddressed(object)
            ? waypoint_lookup_none
            : lookUp(object.labels, object.key.namespace, 'service'),
        ofWorkload: (namespace, labels) => lookUp(labels, namespace, 'workload'),
        isForIngress: (object, version) => {
            const text = own(object.labels, forIngress) ?? own(labelsOf(object.key.namespace) ?? {}, forIngress);
            return text !== undefined && isTrue(text, version) && isAddressed(object);
        },
    };
};

;// CONCATENATED MODULE: ./src/mesh/resolve/waypoints.ts





/** A waypoint and what stands behind it are compared under one set of settings; of two revisions there are two. */
const withRivalRevision = (stage) => ({
    ...stage,
    unknowns: [
        ...stage.unknowns,
        {
            code: 'REVISION_UNKNOWN',
            what: 'a waypoint and the workload behind it belong to different revisions of Istio',
            identity: 'revision:waypoint',
            effect: 'anything',
        },
    ],
});
const serviceRefs = (object) => {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    return [...(0,fields/* objectsAt */.yR)(spec, 'targetRefs'), (0,fields/* objectAt */.lJ)(spec, 'targetRef')].flatMap((ref) => (ref['kind'] === 'Service' || ref['kind'] === 'ServiceEntry') && typeof ref['name'] === 'string'
        ? [`${ref['kind']}/${ref['name']}`]
        : []);
};
/** What some policy names as its target, `kind/namespace/name`. */
const targetedServices = (index) => {
    const out = new Set();
    for (const one of [index.authorization, index.request])
        for (const namespace of one.namespaces)
            for (const ref of one.inNamespace(namespace).flatMap((object) => serviceRefs(object)))
                out.add(ref.replace('/', `/${namespace}/`));
    return out;
};
/** Keeps what a question was answered the first time. */
const remember = (find) => {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, find(key));
        return known.get(key);
    };
};
const metOf = (found) => found.kind === 'waypoint' ? { name: found.waypoint, assumed: found.assumed, unknowns: found.unknowns } : undefined;
/** The waypoint's own ServiceAccount, as its peers see it: its pods are made by Istio. */
const principalOf = ({ state }, { trustDomain }, waypoint) => {
    const gateway = state.objects.find(({ key }) => key.group === 'gateway.networking.k8s.io' &&
        key.kind === 'Gateway' &&
        key.namespace === waypoint.namespace &&
        key.name === waypoint.name);
    return `${trustDomain}/ns/${waypoint.namespace}/sa/${gateway === undefined ? waypoint.name : (0,attachment/* gatewayAccount */.m6)(gateway)}`;
};
const findWaypoints = (resolution) => {
    const { state, index, proxies } = resolution;
    const lookup = lookUpWaypoints(state);
    let targeted;
    const settingsOf = (waypoint) => resolution.settingsOf(proxies.ofLabels(waypoint.namespace, { [attachment/* gatewayNameLabel */.SQ]: waypoint.name }).revision);
    const stages = new Map();
    const stageOf = (waypoint, one) => {
        const key = [waypoint.namespace, waypoint.name, one?.kind ?? '', one?.namespace ?? '', one?.name ?? ''].join('/');
        const known = stages.get(key);
        if (known !== undefined)
            return known;
        const labels = { [attachment/* gatewayNameLabel */.SQ]: waypoint.name };
        const services = one === undefined ? [] : [{ kind: one.kind, namespace: one.namespace, name: one.name }];
        const subject = { namespace: waypoint.namespace, labels, proxy: 'waypoint', services };
        const settings = settingsOf(waypoint);
        const stage = withUnknowns(buildStage(state, index, settings.settings, subject, {}, 'client'), settings.unknowns);
        stages.set(key, stage);
        return stage;
    };
    const callers = remember((gatewaysThrough) => findCallers(resolution, gatewaysThrough));
    const at = (waypoint, one, port) => ({
        settings: settingsOf(waypoint).settings,
        stage: stageAtPort(stageOf(waypoint, one), port, undefined),
    });
    return {
        ofService: (one) => {
            const found = lookup.ofService(one.object);
            targeted ??= targetedServices(index);
            if (found.kind !== 'unsaid' || !targeted.has(`${one.kind}/${one.namespace}/${one.name}`))
                return metOf(found);
            resolution.assume(`a policy has ${one.kind} ${one.namespace}/${one.name} for its target, and nothing says which waypoint serves it: one is assumed`);
            return { name: { namespace: one.namespace, name: 'waypoint' }, assumed: true, unknowns: [] };
        },
        ofWorkload: (namespace, labels) => metOf(lookup.ofWorkload(namespace, labels)),
        at,
        before: (waypoint, one, { destination, settings, direct }) => {
            const { settings: its, stage } = at(waypoint.name, one, destination.port);
            const first = waypoint.unknowns.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...waypoint.unknowns] };
            const peer = { principal: principalOf(resolution, its, waypoint.name) };
            const second = direct?.proxy === 'ztunnel' ? [{ ...direct, peer }] : [];
            const isRival = direct !== undefined && its !== settings;
            const mark = (way) => (isRival ? withRivalRevision(way) : way);
            const ways = callers(one !== undefined && lookup.isForIngress(one.object, its.istioVersion));
            return {
                destination,
                settings: its,
                stages: [first, ...second].map(mark),
                bypass: direct === undefined ? [] : [mark(direct)],
                ...(ways.length === 0 ? {} : { callers: ways }),
                ...(waypoint.assumed ? { assumedWaypoint: true } : {}),
            };
        },
    };
};

;// CONCATENATED MODULE: ./src/mesh/resolve.ts










const selectorsOf = (resolution, settings) => {
    const { index, proxies } = resolution;
    return {
        namespaces: index.namespaces,
        rootNamespace: settings.rootNamespace,
        indexes: [index.authorization, index.request, index.peer],
        workloads: () => [...resolution.workloads().values()],
        declaredPorts: (namespace, labels) => [
            ...(0,ports/* declaredPorts */.lA)(index.servicesOf(namespace, labels), (0,fields/* objectAt */.lJ)(null)).keys(),
        ],
        serverPorts: (namespace, labels) => {
            if (index.gateways.length === 0 || proxies.ofLabels(namespace, labels).kind !== 'gateway')
                return [];
            const pods = { namespace, labels, podSpec: (0,fields/* objectAt */.lJ)(null) };
            return [...gatewayServers(pods, index.gateways, index.servicesOf(namespace, labels)).keys()];
        },
    };
};
const resolveMesh = (state, overrides) => {
    const resolution = startResolution(state, overrides);
    const { settings } = resolution.settingsOf(revisions/* defaultRevision */.Te);
    const placeAt = findPlaces(resolution);
    const waypoints = findWaypoints(resolution);
    const services = findServices(resolution, placeAt, waypoints);
    const selectors = selectorsOf(resolution, settings);
    let listed;
    return {
        state,
        overrides,
        settings,
        get assumptions() {
            return [...resolution.assumptions].sort(order/* byCodePoint */.H);
        },
        destinations: () => (listed ??= [
            ...[...resolution.workloads().values()]
                .map((workload) => placeAt(workload.namespace, workload.labels))
                // A waypoint's own pods are met only on the way to a Service.
                .filter((place) => place.proxy !== 'waypoint')
                .flatMap((place) => portsOfPlace(place, resolution.index)),
            ...services.destinations(),
        ].sort(destination_key/* byDestination */.Q7)),
        enforcementOf: (destination, proxy) => destination.service !== undefined && (proxy === undefined || proxy === 'waypoint')
            ? services.enforcementOf(destination, destination.service, proxy)
            : enforcementAtPlace(placeAt(destination.namespace, destination.labels, proxy), destination, selectors, waypoints),
        selectors,
    };
};


/***/ }),

/***/ 92596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ destinationKey),
/* harmony export */   Q7: () => (/* binding */ byDestination),
/* harmony export */   jN: () => (/* binding */ labelsKey)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);

const labelTexts = new WeakMap();
/** Equal for the same labels in the same namespace, in whatever order they are written. */
const labelsKey = (namespace, labels) => {
    let text = labelTexts.get(labels);
    if (text === undefined) {
        text = JSON.stringify(Object.entries(labels).sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left[0], right[0])));
        labelTexts.set(labels, text);
    }
    return `${namespace} ${text}`;
};
/** What is addressed: equal for two destinations that differ in nothing but what is known of them. */
const destinationKey = (destination) => `${labelsKey(destination.namespace, destination.labels)}${destination.port}/${destination.service ?? ''}`;
const byDestination = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.namespace, right.namespace) ||
    Number(right.known) - Number(left.known) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.title, right.title) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(labelsKey('', left.labels), labelsKey('', right.labels)) ||
    left.port - right.port;


/***/ }),

/***/ 65938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ istiodFlags),
/* harmony export */   g: () => (/* binding */ istiodUnknowns)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9323);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);




/** Read with their defaults elsewhere (istio-semantics §1, §2.7, §2.9, §2.10, §2.12); any other value is not modelled. */
const flags = new Map([
    [
        'PILOT_SKIP_VALIDATE_TRUST_DOMAIN',
        { usual: 'false', proxies: ['sidecar'], changes: 'lets in certificates of every trust domain' },
    ],
    [
        'ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY',
        { usual: 'true', proxies: ['gateway'], changes: 'takes policies with selectors off gateways of the Gateway API' },
    ],
    [
        'PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS',
        {
            usual: 'false',
            proxies: ['sidecar', 'gateway', 'waypoint'],
            changes: 'asks several CUSTOM providers where otherwise all are refused',
        },
    ],
    [
        'ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES',
        { usual: 'false', proxies: ['ztunnel', 'waypoint'], changes: 'puts policies of a waypoint before ztunnel too' },
    ],
    [
        'PILOT_AUTO_ALLOW_WAYPOINT_POLICY',
        { usual: 'false', proxies: ['ztunnel'], changes: 'lets every waypoint through to its workloads' },
    ],
    [
        'PILOT_ENABLE_PROTOCOL_SNIFFING_FOR_INBOUND',
        { usual: 'true', proxies: ['sidecar'], changes: 'takes ports without a protocol for TCP' },
    ],
]);
/** Their names. */
const istiodFlags = [...flags.keys()];
const ofIstiod = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(object.content, 'spec', 'template', 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(container, 'env'))
    .flatMap((variable) => {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(variable, 'name');
    const flag = flags.get(name);
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(variable, 'value');
    if (flag === undefined || value.toLowerCase() === flag.usual)
        return [];
    return [
        {
            proxies: flag.proxies,
            unknown: {
                code: 'ISTIOD_FLAG',
                what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                identity: `flag:${name}=${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(variable)}`,
                effect: 'anything',
            },
        },
    ];
});
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics §2.3). */
const ofMeshConfig = (object) => {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    // The rest of the text may change without a change here.
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_1__/* .meshConfigOf */ .dv)(object), 'defaultConfig'), 'connectionSettings') ?? text;
    return [
        {
            proxies: ['sidecar', 'gateway', 'waypoint'],
            unknown: {
                code: 'CONNECTION_SETTINGS',
                what: `the MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(object.key)} has connectionSettings, which may normalise paths otherwise`,
                identity: `connectionSettings:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(settings)}`,
                effect: 'anything',
            },
        },
    ];
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = (state, proxy) => {
    let found = known.get(state);
    if (found === undefined) {
        found = state.objects.flatMap((object) => {
            const { kind, name } = object.key;
            if (kind === 'Deployment' && /^istiod(-|$)/.test(name))
                return ofIstiod(object);
            return kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? ofMeshConfig(object) : [];
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};


/***/ }),

/***/ 83293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ combinationsUnknown),
/* harmony export */   TH: () => (/* binding */ combinationsLabel),
/* harmony export */   bA: () => (/* binding */ labelClasses)
/* harmony export */ });
/* unused harmony export classLimit */
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _peer_authentication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24593);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45008);






/** Classes of one namespace that are listed one by one; where there are more, one destination stands for the rest. */
const classLimit = 4096;
/** No label can have this name: it marks the destination that stands for combinations too many to list. */
const combinationsLabel = '*';
const textOf = (labels) => {
    const entries = Object.entries(labels);
    const [first] = entries;
    if (entries.length < 2)
        return first === undefined ? '' : `${first[0]}=${first[1]}`;
    return entries
        .map(([name, value]) => `${name}=${value}`)
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)
        .join(', ');
};
/** Both sets of labels on one workload; undefined where they contradict each other. */
const join = (left, right) => {
    for (const name of Object.keys(right))
        if (Object.hasOwn(left, name) && left[name] !== right[name])
            return undefined;
    return Object.assign(Object.create(null), left, right);
};
const selectorsOf = (source, namespace) => [...new Set([namespace, source.rootNamespace])].flatMap((from) => source.indexes.flatMap((index, kind) => {
    // A PeerAuthentication of the root namespace with a selector does nothing.
    if (kind === 2 && from === source.rootNamespace)
        return [];
    return index.inNamespace(from).flatMap((object) => {
        const target = (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object);
        if (target.refs.length === 0)
            return [target.selector];
        return from === namespace
            ? target.refs.filter((ref) => ref.kind === 'Gateway').map((ref) => ({ [_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayNameLabel */ .SQ]: ref.name }))
            : [];
    });
}));
/** The name that most selectors use: two that give it different values cannot meet on one workload. */
const commonName = (selectors) => {
    const count = new Map();
    for (const selector of selectors)
        for (const name of Object.keys(selector))
            count.set(name, (count.get(name) ?? 0) + 1);
    return [...count].sort((left, right) => right[1] - left[1] || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left[0], right[0]))[0]?.[0] ?? '';
};
/** Every set of labels that a choice of compatible selectors asks for, the empty one first; undefined beyond the limit. */
const closure = (selectors) => {
    const pivot = commonName(selectors);
    const out = new Map([['', {}]]);
    // Sets by their value of the pivot; those without one can meet any selector.
    const shelves = new Map([[undefined, [{}]]]);
    const valueOf = (labels) => (Object.hasOwn(labels, pivot) ? labels[pivot] : undefined);
    for (const selector of selectors) {
        const value = valueOf(selector);
        const candidates = value === undefined ? [...out.values()] : [...(shelves.get(undefined) ?? []), ...(shelves.get(value) ?? [])];
        for (const labels of candidates) {
            const joined = join(labels, selector);
            if (joined === undefined)
                continue;
            const text = textOf(joined);
            if (out.has(text))
                continue;
            if (out.size >= classLimit)
                return undefined;
            out.set(text, joined);
            const shelf = shelves.get(valueOf(joined));
            if (shelf === undefined)
                shelves.set(valueOf(joined), [joined]);
            else
                shelf.push(joined);
        }
    }
    return [...out.values()];
};
/** Port 0 stands for all others; nothing listens at these where both states say which servers a gateway has. */
const portsOfClass = (before, after, namespace, labels) => {
    const sources = before === after ? [after] : [before, after];
    const servers = sources.map((source) => source.serverPorts(namespace, labels));
    if (servers.every((ports) => ports.length > 0))
        return new Set(servers.flat());
    return new Set([0, ...servers.flat(), ...sources.flatMap((source) => portsOf(source, namespace, labels))]);
};
const portsOf = (source, namespace, labels) => {
    const objects = [...new Set([namespace, source.rootNamespace])].flatMap((from) => source.indexes[2].selecting(from, labels));
    const { ports } = (0,_peer_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveMutualTls */ .G)(objects, source.rootNamespace, { namespace, labels });
    return [...ports.keys(), ...source.declaredPorts(namespace, labels)];
};
const workloadsByNamespace = (sources) => {
    const out = new Map();
    for (const workload of sources.flatMap((source) => source.workloads())) {
        const list = out.get(workload.namespace);
        if (list === undefined)
            out.set(workload.namespace, [workload.labels]);
        else
            list.push(workload.labels);
    }
    return out;
};
const listed = (before, after, namespace, labels) => {
    const text = textOf(labels);
    const title = text === '' ? `any other workload in ${namespace}` : `any workload with ${text} in ${namespace}`;
    return [...portsOfClass(before, after, namespace, labels)].map((port) => ({
        namespace,
        labels,
        port,
        protocol: 'AUTO',
        title,
        known: false,
    }));
};
/** Where every selector asks for one label, and all for the same: no two can meet, and one glance says who has it. */
const classesOfOneName = (selectors, workloads) => {
    if (selectors.length >= classLimit)
        return undefined;
    const [first] = selectors;
    const [name] = first === undefined ? [] : Object.keys(first[1]);
    if (name === undefined)
        return [{}];
    const isOfName = ([, selector]) => Object.hasOwn(selector, name) && Object.keys(selector).length === 1;
    if (!selectors.every(isOfName))
        return undefined;
    const taken = new Set(workloads.map((labels) => (Object.hasOwn(labels, name) ? labels[name] : undefined)));
    return [{}, ...selectors.map(([, selector]) => selector).filter((selector) => !taken.has(selector[name]))];
};
/**
 * For every namespace of either state, the classes of labels that some selector tells apart and no known workload is
 * in, and `any other workload`, each at port 0 and at the ports that a PeerAuthentication, a Service or a gateway's
 * server sets apart.
 */
const labelClasses = (before, after) => {
    const namespaces = [...new Set([...before.namespaces, ...after.namespaces])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
    const workloads = workloadsByNamespace(before === after ? [after] : [before, after]);
    return namespaces.flatMap((namespace) => {
        const selectors = [
            ...new Map([...selectorsOf(before, namespace), ...selectorsOf(after, namespace)]
                .filter((selector) => Object.keys(selector).length > 0)
                .map((selector) => [textOf(selector), selector])),
        ];
        const plain = classesOfOneName(selectors, workloads.get(namespace) ?? []);
        if (plain !== undefined)
            return plain.flatMap((labels) => listed(before, after, namespace, labels));
        const index = (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexSelectors */ .x)(selectors, ([, selector]) => selector);
        // Which selectors a set of labels satisfies is all that policies can tell of it.
        const signature = (labels) => index
            .matching(labels)
            .map(([text]) => text)
            .join('\n');
        const taken = new Set((workloads.get(namespace) ?? []).map(signature));
        const all = selectors.map(([, selector]) => selector);
        const combined = closure(all);
        const classes = (combined ?? [{}, ...all]).filter((labels) => Object.keys(labels).length === 0 || !taken.has(signature(labels)));
        const destinations = classes.flatMap((labels) => listed(before, after, namespace, labels));
        return combined === undefined ? [...destinations, combinationsOf(namespace)] : destinations;
    });
};
const combinationsOf = (namespace) => ({
    namespace,
    labels: { [combinationsLabel]: 'several selectors at once' },
    port: 0,
    protocol: 'AUTO',
    title: `workloads in ${namespace} that several selectors match`,
    known: false,
});
/** Nothing can be proved of combinations that are not listed, unless nothing that could apply to them has changed. */
const combinationsUnknown = (source, destination) => {
    if (!Object.hasOwn(destination.labels, combinationsLabel))
        return [];
    const objects = [...new Set([destination.namespace, source.rootNamespace])]
        .flatMap((namespace) => source.indexes.flatMap((index) => index.inNamespace(namespace)))
        .map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)}`)
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
    return [
        {
            code: 'TOO_MANY_LABEL_CLASSES',
            what: `selectors in ${destination.namespace} can meet on one workload in more than ${classLimit} ways`,
            identity: `classes:${destination.namespace}:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(objects)}`,
            effect: 'anything',
        },
    ];
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

/***/ 65045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findProxies),
/* harmony export */   U: () => (/* binding */ revisionOfNamespace)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59960);



const labelOf = (labels, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '';
/** A sidecar is a container, or an init container that goes on running. */
const holdsProxy = (podSpec) => [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'initContainers')].some((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'name') === 'istio-proxy');
const runsProxy = (pod) => holdsProxy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(pod.content, 'spec'));
/** Namespaces that the injector never injects (I pkg/kube/inject/inject.go: IgnoredNamespaces). */
const ignoredNamespaces = new Set([
    'kube-system',
    'kube-public',
    'kube-node-lease',
    'local-path-storage',
]);
/**
 * Which of the injector's webhooks a pod meets, and whether it is injected then (I charts, mutatingwebhook.yaml; I
 * pkg/kube/inject/inject.go: injectRequired). `istio-injection` wins over `istio.io/rev`, a namespace's word over its
 * pods' revision, and `sidecar.istio.io/inject: "false"` over everything.
 */
const injectionOf = (space, labels, annotations) => {
    const asked = labelOf(labels, 'sidecar.istio.io/inject');
    // An annotation is read only where there is no label, and brings no webhook about.
    const noted = asked === '' ? labelOf(annotations, 'sidecar.istio.io/inject') : '';
    if (asked === 'false' || noted === 'false')
        return 'none';
    if (Object.hasOwn(space, 'istio-injection'))
        return space['istio-injection'] === 'enabled' ? { revision: _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te } : 'none';
    const revision = labelOf(space, 'istio.io/rev') || labelOf(labels, 'istio.io/rev');
    if (revision !== '')
        return { revision };
    return asked === 'true' ? { revision: _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te } : 'unsaid';
};
/** Istio's own injection and ambient rules, on labels (istio-semantics §2; charts' webhook, ambient enrolment). */
const findProxies = (state) => {
    const namespaces = new Map();
    const gatewaySelectors = [];
    const waypoints = new Map();
    for (const object of state.objects) {
        const { group, kind, name, namespace } = object.key;
        if (group === '' && kind === 'Namespace')
            namespaces.set(name, object.labels);
        if (group === 'networking.istio.io' && kind === 'Gateway')
            gatewaySelectors.push({ namespace, selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(object.content, 'spec', 'selector') });
        if (group === 'gateway.networking.k8s.io' && kind === 'Gateway')
            waypoints.set(`${namespace}/${name}`, object);
    }
    const isWaypoint = (namespace, name) => {
        const gateway = waypoints.get(`${namespace}/${name}`);
        return gateway !== undefined && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName') === 'istio-waypoint';
    };
    const gatewayRevision = (namespace, name, labels) => labelOf(waypoints.get(`${namespace}/${name}`)?.labels ?? labels, 'istio.io/rev') ||
        labelOf(namespaces.get(namespace) ?? {}, 'istio.io/rev') ||
        _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te;
    /** A Namespace that may not be read: its labels are unknown, and not missing. */
    const isUnread = (namespace) => {
        if (namespaces.has(namespace))
            return false;
        const of = (scope) => state.reads.find((read) => read.group === '' && read.kind === 'Namespace' && read.namespace === scope)?.status;
        return (of(namespace) ?? of('')) === 'forbidden';
    };
    const find = (namespace, labels, annotations, podSpec) => {
        const space = namespaces.get(namespace) ?? {};
        const gatewayName = labelOf(labels, _attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayNameLabel */ .SQ);
        if (gatewayName !== '')
            return {
                kind: isWaypoint(namespace, gatewayName) ||
                    labelOf(labels, 'gateway.istio.io/managed') === 'istio.io-mesh-controller' ||
                    labelOf(labels, 'gateway.networking.k8s.io/gateway-class-name') === 'istio-waypoint'
                    ? 'waypoint'
                    : 'gateway',
                revision: gatewayRevision(namespace, gatewayName, labels),
            };
        const injection = injectionOf(space, labels, annotations);
        const revision = typeof injection === 'object'
            ? injection.revision
            : labelOf(labels, 'istio.io/rev') || labelOf(space, 'istio.io/rev') || _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te;
        if (gatewaySelectors.some(({ selector }) => Object.keys(selector).length > 0 && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(selector, labels)) ||
            labelOf(annotations, 'inject.istio.io/templates')
                .split(',')
                .some((name) => name.trim() === 'gateway'))
            return { kind: 'gateway', revision };
        // Written into the template by hand (`istioctl kube-inject`), or seen in a pod.
        if (holdsProxy(podSpec))
            return { kind: 'sidecar', revision };
        // Traffic to the node's own network passes by both kinds of proxy.
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(podSpec, 'hostNetwork') === true)
            return { kind: 'none', revision };
        if (isUnread(namespace))
            return {
                kind: 'sidecar',
                revision,
                unknown: {
                    code: 'NAMESPACE_UNREAD',
                    what: `the labels of Namespace ${namespace} may not be read, so what enforces policies there is not known`,
                    identity: `unread:/Namespace/${namespace}`,
                    effect: 'anything',
                },
            };
        const canInject = !ignoredNamespaces.has(namespace);
        if (typeof injection === 'object' && canInject)
            return { kind: 'sidecar', revision };
        // I cni/pkg/util/podutil.go, PodRedirectionEnabled: the pod's `none` counts before the namespace's `ambient`.
        const dataplane = labelOf(labels, 'istio.io/dataplane-mode') || labelOf(space, 'istio.io/dataplane-mode');
        if (dataplane === 'ambient')
            return { kind: 'ztunnel', revision: _revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRevision */ .Te };
        // A pod that leaves ambient mode, where nothing asks for a sidecar instead.
        if (injection !== 'unsaid' || !canInject || dataplane === 'none')
            return { kind: 'none', revision };
        return {
            kind: 'sidecar',
            revision,
            unsaid: true,
            assumption: `nothing says which proxy stands before workloads of namespace ${namespace}: a sidecar is assumed`,
        };
    };
    return {
        ofLabels: (namespace, labels) => find(namespace, labels, {}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(null)),
        ofWorkload: (workload) => {
            const found = find(workload.namespace, workload.labels, workload.annotations, workload.podSpec);
            if (found.kind !== 'sidecar' || workload.pods.length === 0)
                return found;
            // Live pods know better than labels: injection happens once, when a pod is made.
            const { revision, unsaid, unknown } = found;
            const injected = workload.pods.some(runsProxy);
            if (unknown !== undefined)
                return injected ? { kind: 'sidecar', revision, unsaid: true } : found;
            if (unsaid === true)
                return { kind: injected ? 'sidecar' : 'none', revision, unsaid };
            if (injected)
                return found;
            const assumption = `the pods of ${workload.title} in ${workload.namespace} run without the sidecar that their labels ask for: policies hold there once they are restarted`;
            return { ...found, assumption };
        },
    };
};
/** The revision or tag whose istiod most workloads of a namespace ask: what the namespace itself says. */
const revisionOfNamespace = (state, namespace) => findProxies(state).ofLabels(namespace, {}).revision;


/***/ })

};
