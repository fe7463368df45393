export const id = 2480;
export const ids = [2480];
export const modules = {

/***/ 40198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ answerOptions)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/manifests/read-key-sets.ts


/**
 * Key sets of `--jwks DIR`, by the URL that a JWT rule names (its `jwksUri`, or its issuer where it has none).
 *
 * Three ways to say which file is which URL, the first that fits counts: a file `index.json` that maps URLs to file
 * names; the URL percent-encoded as the file's name; host and path as folders (`host/path`). `.json` may follow.
 */
const readKeySets = function (tree, folder) {
    const sets = new Map();
    const byPath = new Map();
    const root = `${folder.replace(/\/+$/, '')}/`;
    for (const file of tree.files) {
        const path = file.path.startsWith(root) ? file.path.slice(root.length) : file.path;
        const value = parse(file.path, file.text);
        byPath.set(path, value);
        if (path === 'index.json')
            continue;
        const name = path.replace(/\.json$/, '');
        const encoded = decode(name);
        if (/^https?:\/\//.test(encoded))
            sets.set(encoded, value);
        else if (name.includes('/'))
            for (const scheme of ['https', 'http'])
                sets.set(`${scheme}://${name}`, value);
    }
    const index = byPath.get('index.json');
    for (const [url, name] of Object.entries(index ?? {})) {
        const value = typeof name === 'string' ? byPath.get(name) : undefined;
        if (value === undefined) {
            throw new problem/* Refusal */.P({
                code: 'USAGE',
                message: `index.json of --jwks names no file of the folder for ${JSON.stringify(url)}`,
                where: { kind: 'file', path: `${folder}/index.json`, line: 1, column: 1 },
                expected: [...byPath.keys()].filter((path) => path !== 'index.json').join(', '),
                received: JSON.stringify(name),
                remedy: 'Map each URL to the name of a key set file in the same folder.',
            });
        }
        sets.set(url, value);
    }
    return sets;
};
const decode = function (name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
};
const parse = function (path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = null;
    }
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: 'a file of --jwks is no JSON object',
        where: { kind: 'file', path, line: 1, column: 1 },
        expected: '{"keys": [\u2026]}',
        received: text.slice(0, 40),
        remedy: 'Save the issuer\u2019s key set as it answers it.',
    });
};

;// CONCATENATED MODULE: ./src/commands/answer-options.ts


/** The clock and the key sets that `explain` and `replay` answer with. */
const answerOptions = async function (ports, question) {
    const now = question.now === undefined ? ports.clock.now() : readTime(question.now);
    return question.keySets === undefined
        ? { now }
        : { now, keySets: readKeySets(await ports.readFolder(question.keySets), question.keySets) };
};
const readTime = function (text) {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(time))
        return time;
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: '`--now` is no time',
        expected: 'RFC 3339, for example 2026-11-20T17:00:00Z',
        received: text.slice(0, 60),
        remedy: 'Write the time with its zone, or leave the flag out.',
    });
};


/***/ }),

/***/ 78709:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ orProblem),
/* harmony export */   i4: () => (/* binding */ sayOfLines),
/* harmony export */   sG: () => (/* binding */ tellProblems)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21690);


/** Reads what stands in a file or on standard input line by line, and prints what is said of each; empty lines are passed over. */
const sayOfLines = async function (ports, path, say) {
    const problems = [];
    let number = 0;
    for await (const line of ports.readLines(path)) {
        number += 1;
        if (line.trim() === '')
            continue;
        const { printed, problem } = say(line, number);
        if (problem !== undefined)
            problems.push(problem);
        if (printed !== undefined)
            await ports.print(`${JSON.stringify(printed)}\n`);
    }
    return problems;
};
/** A line that is refused is answered with what is wrong. */
const orProblem = function (answer) {
    try {
        return { printed: answer() };
    }
    catch (error) {
        if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw error;
        const [problem] = error.problems;
        return { printed: { error: problem }, problem };
    }
};
const mostProblems = 10;
/** What is wrong with lines stopped none of the others, and makes the exit code 2. */
const tellProblems = function (ports, [first, ...rest]) {
    if (first === undefined)
        return undefined;
    for (const problem of [first, ...rest].slice(0, mostProblems))
        ports.output.problem(problem);
    return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)([first, ...rest]);
};


/***/ }),

/***/ 75380:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(75380, module.exports, ["A","H6","_F","bB","dO","gD","vL"], "./later-mesh.cjs")

/***/ }),

/***/ 52087:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(52087, module.exports, ["L7","Y9","rI"], "./later-mesh.cjs")

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

/***/ 98911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStateFolder),
/* harmony export */   v: () => (/* binding */ readAskedFolder)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33568);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28380);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);
/* harmony import */ var _settle_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43575);






/**
 * A folder of objects that is asked about one request. As for a comparison, one object that stands twice alike is one, and what
 * another program fills in is unknown and stops nothing.
 */
const readAskedFolder = async function ({ readFolder }, path) {
    const tree = await readFolder(path);
    const read = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, undefined);
    const isUnknown = (part) => part.problems.every(({ code }) => code === 'PLACEHOLDER');
    const side = { ...read, nameOf: (name) => name };
    const { after, incomplete, problems } = (0,_settle_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .settleUnread */ .pY)(side, side, { selection: 'folder', feeding: [] });
    refuseAny([
        ...read.unread.flatMap((part) => (part.beside === true || isUnknown(part) ? [] : part.problems)),
        ...problems,
    ]);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: [...incomplete, ...(0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files)] });
};
/**
 * A folder of objects that stands for a cluster; what a snapshot among them could not read stays unknown. Objects without
 * a namespace are the environment's, where there is one. Throws a `Refusal` with every bad place.
 */
const readStateFolder = async function ({ readFolder }, path, environment) {
    const tree = await readFolder(path);
    const { objects, problems } = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderObjects */ .d)(tree, environment?.namespace);
    refuseAny(problems);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfFolder */ .Dk)(objects, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readKinds */ .eA, incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)(tree.files) });
};
const refuseAny = function ([first, ...rest]) {
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ })

};
