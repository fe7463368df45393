export const id = 448;
export const ids = [448];
export const modules = {

/***/ 2572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ answerRequest)
});

// UNUSED EXPORTS: sourceText

// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 15 modules
var evaluate = __webpack_require__(5255);
;// CONCATENATED MODULE: ./src/mesh/destination-of-request.ts
// A file of requests asks the same mesh many thousand times.
const knownOf = new WeakMap();
const known = (mesh) => {
    const found = knownOf.get(mesh);
    if (found !== undefined)
        return found;
    const destinations = mesh.destinations();
    const fresh = {
        services: new Set(destinations.flatMap(({ namespace, service }) => (service === undefined ? [] : `${namespace}/${service}`))),
        workloads: new Set(destinations
            .filter(({ service }) => service === undefined)
            .map(({ namespace, labels }) => workloadKey(namespace, labels))),
    };
    knownOf.set(mesh, fresh);
    return fresh;
};
const workloadKey = (namespace, labels) => JSON.stringify([namespace, ...Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))]);
/**
 * The destination that a request names. It need not be in the state: a port that no Service declares then speaks what
 * the request speaks. A Service counts where its waypoint decides.
 */
const destinationOfRequest = (mesh, request) => {
    const { namespace, labels, port, service } = request.destination;
    const throughWaypoint = service !== undefined &&
        (request.proxy === 'waypoint' ||
            (request.proxy === undefined && known(mesh).services.has(`${namespace}/${service}`)));
    return {
        namespace,
        labels,
        port,
        protocol: request.protocol === 'tcp' ? 'TCP' : 'HTTP',
        title: service === undefined ? 'workload' : `service ${service}`,
        known: known(mesh).workloads.has(workloadKey(namespace, labels)),
        ...(throughWaypoint ? { service } : {}),
    };
};

;// CONCATENATED MODULE: ./src/commands/answer.ts


/** Asks the point evaluator about one request in one state. */
const answerRequest = (mesh, request, options) => {
    const enforcement = mesh.enforcementOf(destinationOfRequest(mesh, request), request.proxy);
    const evaluation = (0,evaluate/* evaluate */._)(enforcement, request, options);
    return {
        verdict: verdictOf(evaluation),
        status: evaluation.status,
        kind: evaluation.kind,
        policy: evaluation.by.policy ?? null,
        rule: evaluation.by.rule ?? null,
        where: evaluation.by.where === undefined ? null : sourceText(evaluation.by.where),
        reason: evaluation.by.text,
        body: evaluation.body,
        missed: evaluation.rules.map(({ policy, rule, field, expected, received, where }) => ({
            policy,
            rule,
            field,
            expected,
            received,
            where: sourceText(where),
        })),
        notes: evaluation.notes,
        unknowns: evaluation.unknowns.map(({ what }) => what),
    };
};
const verdictOf = (evaluation) => {
    if (evaluation.kind === 'unknown')
        return 'unknown';
    return evaluation.allowed ? 'allow' : 'deny';
};
/** `mesh/orders.yaml:12:5`, or what else is known of the place. */
const sourceText = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `cluster, resourceVersion ${source.resourceVersion}`;
        case 'generated':
            return `binding ${source.binding} (${sourceText(source.from)})`;
        case 'input':
            return source.name;
    }
};


/***/ }),

/***/ 6448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hy: () => (/* binding */ answerOptions),
  explain: () => (/* binding */ explain),
  uf: () => (/* binding */ readStateFolder),
  VQ: () => (/* binding */ requestOfLine)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 9 modules
var codes = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(5712);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 3 modules
var read_objects = __webpack_require__(803);
// EXTERNAL MODULE: ./src/manifests/state.ts
var state = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(5380);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/mesh/request-form.ts


const remedy = 'Write the request as docs/schemas/request.schema.json says.';
const describe = (value) => {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const refuse = (place, expected) => {
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
const membersOf = (place, names) => {
    const { value } = place;
    if (!(0,json/* isJsonObject */.O)(value))
        return refuse(place, 'an object');
    for (const name of Object.keys(value))
        if (!names.includes(name))
            refuse({ ...place, path: `${place.path}.${name}`, value: value[name] }, `one of ${names.join(', ')}`);
    return (name) => {
        const inner = Object.hasOwn(value, name) ? value[name] : undefined;
        return { value: inner === null ? undefined : inner, path: `${place.path}.${name}`, where: place.where };
    };
};
const request_form_text = (place) => (typeof place.value === 'string' ? place.value : refuse(place, 'text'));
const textOrNone = (place) => (place.value === undefined ? undefined : request_form_text(place));
const flag = (place) => typeof place.value === 'boolean' ? place.value : refuse(place, 'true or false');
const word = (place, words) => words.find((one) => one === place.value) ?? refuse(place, `one of ${words.join(', ')}`);
const texts = (place) => {
    const { value } = place;
    if (!Array.isArray(value))
        return refuse(place, 'a list of texts');
    return value.map((item, index) => request_form_text({ ...place, value: item, path: `${place.path}[${index}]` }));
};
const textMap = (place) => {
    const { value } = place;
    if (!(0,json/* isJsonObject */.O)(value))
        return refuse(place, 'an object of texts');
    const out = Object.create(null);
    for (const [name, item] of Object.entries(value))
        out[name] = request_form_text({ ...place, value: item, path: `${place.path}.${name}` });
    return out;
};
/** Members that are there, without those that are not: `exactOptionalPropertyTypes`. */
const given = (shape) => Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
const readPort = (place) => typeof place.value === 'number' && Number.isInteger(place.value) && place.value >= 1 && place.value <= 65535
    ? place.value
    : refuse(place, 'a port from 1 to 65535');
const readDestination = (place) => {
    const at = membersOf(place, ['namespace', 'service', 'labels', 'ip', 'principal', 'port']);
    const labels = at('labels');
    return {
        namespace: request_form_text(at('namespace')),
        labels: labels.value === undefined ? {} : textMap(labels),
        port: readPort(at('port')),
        ...given({
            service: textOrNone(at('service')),
            ip: textOrNone(at('ip')),
            principal: textOrNone(at('principal')),
        }),
    };
};
const readSource = (place) => {
    if (place.value === undefined)
        return {};
    const at = membersOf(place, ['namespace', 'serviceAccount', 'ip', 'principal', 'uriSans']);
    const names = at('uriSans');
    return given({
        namespace: textOrNone(at('namespace')),
        serviceAccount: textOrNone(at('serviceAccount')),
        ip: textOrNone(at('ip')),
        principal: textOrNone(at('principal')),
        uriSans: names.value === undefined ? undefined : texts(names),
    });
};
const tokenPlace = /^(authorization|header:[!#$%&'*+.^_`|~0-9A-Za-z-]+(:[^]*)?|param:[^]+|cookie:[^;=\s]+)$/;
const readToken = (place) => {
    const at = membersOf(place, ['claims', 'in', 'signature', 'expired']);
    const claims = at('claims');
    const where = at('in');
    const [signature, expired] = [at('signature'), at('expired')];
    return {
        claims: (0,json/* isJsonObject */.O)(claims.value) ? claims.value : refuse(claims, 'an object of claims'),
        in: tokenPlace.test(request_form_text(where))
            ? request_form_text(where)
            : refuse(where, 'authorization, header:NAME:PREFIX, param:NAME or cookie:NAME'),
        signature: signature.value === undefined ? 'valid' : word(signature, ['valid', 'invalid']),
        ...(expired.value === undefined ? {} : { expired: flag(expired) }),
    };
};
const readHeaders = (place) => {
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
const readHttp = (place) => {
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
/**
 * Reads one request in the published form (docs/schemas/request.schema.json). `null` counts as absent; a name that the
 * form does not have is refused, since a misspelt member would silently change the verdict. Throws a `Refusal` with
 * REQUEST_FORM that names the member, what is expected there and what was received.
 */
const readRequest = (json, where) => {
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
    ]);
    const [protocol, proxy, http, tls, alpn] = [at('protocol'), at('proxy'), at('http'), at('tls'), at('alpn')];
    const kind = word(protocol, ['http', 'http2', 'grpc', 'tcp']);
    if (kind === 'tcp' && http.value !== undefined)
        refuse(http, 'nothing: the protocol is tcp');
    if (kind !== 'tcp' && http.value === undefined)
        refuse(http, 'method, authority, path and headers');
    // `k8s-gateway` is how the tables of Istio's own suite name a gateway of the Gateway API.
    const proxies = ['sidecar', 'gateway', 'k8s-gateway', 'waypoint', 'ztunnel'];
    const chosen = proxy.value === undefined ? undefined : word(proxy, proxies);
    return {
        protocol: kind,
        destination: readDestination(at('destination')),
        source: readSource(at('source')),
        mtls: flag(at('mtls')),
        ...given({
            proxy: chosen === 'k8s-gateway' ? 'gateway' : chosen,
            tls: tls.value === undefined ? undefined : word(tls, ['none', 'simple', 'mutual']),
            alpn: alpn.value === undefined ? undefined : texts(alpn),
            sni: textOrNone(at('sni')),
            http: http.value === undefined ? undefined : readHttp(http),
        }),
    };
};
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
const present = (members) => Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));
/** The published form of a request: members in one order, absent ones left out, maps sorted. Reading it gives it back. */
const writeRequest = (request) => {
    const { destination, source, http } = request;
    return present({
        protocol: request.protocol,
        proxy: request.proxy,
        destination: present({
            namespace: destination.namespace,
            service: destination.service,
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
    });
};
const writeHttp = (http) => present({
    method: http.method,
    authority: http.authority,
    path: http.path,
    pathBase64: http.pathBase64,
    headers: Array.isArray(http.headers)
        ? http.headers.map(([name, value]) => [name, value])
        : sorted(http.headers),
    bearer: http.bearer,
    tokens: http.tokens?.map((token) => present({ claims: token.claims, in: token.in, signature: token.signature, expired: token.expired })),
});

// EXTERNAL MODULE: ./src/mesh/resolve.ts + 13 modules
var resolve = __webpack_require__(6484);
// EXTERNAL MODULE: ./src/commands/answer.ts + 1 modules
var commands_answer = __webpack_require__(2572);
;// CONCATENATED MODULE: ./src/commands/key-sets.ts


/**
 * Key sets of `--jwks DIR`, by the URL that a JWT rule names (its `jwksUri`, or its issuer where it has none).
 *
 * Three ways to say which file is which URL, the first that fits counts: a file `index.json` that maps URLs to file
 * names; the URL percent-encoded as the file's name; host and path as folders (`host/path`). `.json` may follow.
 */
const readKeySets = async (ports, folder) => {
    const tree = await ports.readFolder(folder);
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
const decode = (name) => {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
};
const parse = (path, text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = null;
    }
    if ((0,json/* isJsonObject */.O)(value))
        return value;
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: 'a file of --jwks is no JSON object',
        where: { kind: 'file', path, line: 1, column: 1 },
        expected: '{"keys": […]}',
        received: text.slice(0, 40),
        remedy: 'Save the issuer’s key set as it answers it.',
    });
};

// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
;// CONCATENATED MODULE: ./src/commands/explain.ts















/** `meshgate explain`: what one state does with requests, and why. Answers go to standard output, one a line for `--requests`. */
const explain = async (ports, question, json) => {
    const state = await readStateFolder(ports, question.state);
    const mesh = (0,resolve/* resolveMesh */.w)(state, {});
    const options = await answerOptions(ports, question);
    if (question.requests !== undefined) {
        return answerLines(ports, question.requests, (request) => (0,commands_answer/* answerRequest */.Y)(mesh, request, options));
    }
    const request = question.request === undefined ? requestOfFlags(question, state) : await requestOfFile(ports, question.request);
    const answer = (0,commands_answer/* answerRequest */.Y)(mesh, request, options);
    await ports.print(json
        ? `${JSON.stringify({ version: ports.version, command: 'explain', exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [], request, answer })}\n`
        : renderAnswer(answer));
    return (0,outcome/* fine */.Bs)();
};
/** One answer for each line, in order. A line that is no request is answered with what is wrong; the rest goes on, and the exit code is 2. */
const answerLines = async (ports, path, answer) => {
    const problems = [];
    let number = 0;
    for await (const line of ports.readLines(path)) {
        number += 1;
        if (line.trim() === '')
            continue;
        let said;
        try {
            said = answer(requestOfLine(line, path, number));
        }
        catch (error) {
            if (!(error instanceof problem/* Refusal */.P))
                throw error;
            problems.push(error.problems[0]);
            said = { error: error.problems[0] };
        }
        await ports.print(`${JSON.stringify(said)}\n`);
    }
    const [first, ...rest] = problems;
    if (first === undefined)
        return (0,outcome/* fine */.Bs)();
    for (const problem of problems.slice(0, 10))
        ports.output.problem(problem);
    return (0,outcome/* refused */.J5)([first, ...rest]);
};
/** The state that a folder describes. Throws a `Refusal` with every bad place. */
const readStateFolder = async (ports, path) => {
    const tree = await ports.readFolder(path);
    const read = (0,read_objects/* readObjects */.$)(tree.files, { selection: 'folder', limits: limits/* folderLimits */.f });
    const [first, ...rest] = read.problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return (0,state/* stateOfFolder */.Dk)(read.objects, { kinds: [...kinds/* meshKinds */.hT, ...kinds/* workloadKinds */.dd, ...kinds/* rbacKinds */.UF] });
};
const answerOptions = async (ports, question) => {
    const now = question.now === undefined ? ports.clock.now() : readTime(question.now);
    return question.keySets === undefined ? { now } : { now, keySets: await readKeySets(ports, question.keySets) };
};
const readTime = (text) => {
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
/** One line of a file of requests. */
const requestOfLine = (line, path, number) => {
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
const placed = (where, read) => {
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
const requestOfFile = async (ports, path) => {
    const lines = [];
    for await (const line of ports.readLines(path))
        lines.push(line);
    return requestOfLine(lines.join(' '), path, 1);
};
/** A request from `--to`, `--as` and their like; what is not given is what a plain GET of `/` would send. */
const requestOfFlags = (question, state) => {
    const destination = explain_readDestination(question.to ?? '', state);
    const claims = question.claims === undefined ? undefined : readClaims(question.claims);
    const host = question.host ??
        (destination.service === undefined
            ? `${destination.namespace}`
            : `${destination.service}.${destination.namespace}.svc.cluster.local`);
    return {
        protocol: question.tcp ? 'tcp' : 'http',
        destination,
        source: {
            ...(question.as === undefined ? {} : { principal: question.as.replace(/^spiffe:\/\//, '') }),
            ...(question.ip === undefined ? {} : { ip: question.ip }),
        },
        mtls: question.as !== undefined,
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
const destinationForm = 'NAMESPACE/SERVICE:PORT, or NAMESPACE/label=value,label=value:PORT';
const explain_readDestination = (text, state) => {
    const match = /^([a-z0-9-]+)\/([^:]+):(\d{1,5})$/.exec(text);
    const bad = (message, received, remedy) => new problem/* Refusal */.P({ code: 'USAGE', message, expected: destinationForm, received, remedy });
    if (match === null)
        throw bad('`--to` is no destination', text.slice(0, 100), 'For example: --to shop/orders:8080');
    const [, namespace = '', name = '', portText = ''] = match;
    const port = Number(portText);
    if (name.includes('=')) {
        const labels = Object.fromEntries(name.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
        return { namespace, labels, port };
    }
    const service = state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name);
    if (service === undefined) {
        throw bad(`there is no Service ${name} in namespace ${namespace} of the state`, text, 'Name its labels instead: --to shop/app=orders:8080, or add the Service to the folder.');
    }
    const listening = (0,fields/* objectsAt */.yR)(service.content, 'spec', 'ports').find((entry) => (0,fields/* numberAt */.tk)(entry, 'port') === port);
    const target = listening?.['targetPort'];
    return {
        namespace,
        service: name,
        labels: (0,fields/* textMapAt */.Pf)(service.content, 'spec', 'selector'),
        port: typeof target === 'number' ? target : port,
    };
};
const readClaims = (text) => {
    const value = (0,access_log/* parseLine */.A)(text);
    if ((0,json/* isJsonObject */.O)(value))
        return { ...value };
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: '`--claims` is no JSON object',
        expected: '{"iss": "…", "sub": "…"}',
        received: text.slice(0, 60),
        remedy: 'Quote the JSON for the shell.',
    });
};
const readHeader = (text) => {
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
const renderAnswer = (answer) => {
    const lines = [
        `${answer.verdict}${answer.status === 0 ? '' : ` ${answer.status}`}${answer.body === '' ? '' : ` ${answer.body}`}`,
        `  because ${answer.reason}${answer.where === null ? '' : ` (${answer.where})`}`,
        ...answer.missed.map((miss) => `  not ${miss.policy} rule ${miss.rule}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`),
        ...answer.unknowns.map((text) => `  not modelled: ${text}`),
        ...answer.notes.map((text) => `  note: ${text}`),
    ];
    return `${(0,printable/* printable */.g)(lines.map(printable/* printableLine */.o).join('\n'))}\n`;
};


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   dO: () => (/* binding */ readAccessLogLine),
/* harmony export */   vL: () => (/* binding */ isAccessLogLine)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);


/** Whether an object looks like a line of Istio's JSON access log rather than a request in our own form. */
const isAccessLogLine = (value) => value['destination'] === undefined &&
    (typeof value['response_code'] === 'number' || typeof value['downstream_remote_address'] === 'string');
/**
 * Reads a line of Istio's JSON access log (`accessLogEncoding: JSON`, its default fields). The destination comes from
 * the server name that a sidecar sends (`outbound_.8080_._.orders.shop.svc.cluster.local`), else from the authority.
 * The default fields hold no peer identity: `downstream_peer_uri_san` (%DOWNSTREAM_PEER_URI_SAN%) has to be added to
 * the mesh's format, or a line over mTLS stays unreadable rather than being judged without its caller.
 */
const readAccessLogLine = (value, state) => {
    const text = (name) => {
        const field = value[name];
        return typeof field === 'string' && field !== '-' ? field : '';
    };
    const serverName = text('requested_server_name');
    const authority = text('authority');
    const place = placeOf(serverName) ?? placeOf(authority);
    if (place === undefined)
        return { kind: 'unreadable', why: 'neither requested_server_name nor authority names a Service of the cluster' };
    const service = state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === place.namespace && key.name === place.service);
    if (service === undefined)
        return { kind: 'unreadable', why: `Service ${place.namespace}/${place.service} is not in the state` };
    const port = targetPort(service, place.port);
    if (port === undefined)
        return {
            kind: 'unreadable',
            why: `Service ${place.namespace}/${place.service} does not say to which port ${place.port} leads`,
        };
    const peer = text('downstream_peer_uri_san').split(',')[0] ?? '';
    const mtls = peer.startsWith('spiffe://');
    if (!mtls && serverName.startsWith('outbound_')) {
        return {
            kind: 'unreadable',
            why: 'the line came over mTLS and has no downstream_peer_uri_san: add %DOWNSTREAM_PEER_URI_SAN% to the log format',
        };
    }
    const method = text('method');
    const path = text('path');
    const address = text('downstream_remote_address')
        .replace(/:\d+$/, '')
        .replace(/^\[|\]$/g, '');
    const forwarded = text('x_forwarded_for');
    const request = {
        protocol: method === '' ? 'tcp' : text('protocol').startsWith('HTTP/2') ? 'http2' : 'http',
        destination: {
            namespace: place.namespace,
            service: place.service,
            labels: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector'),
            port,
        },
        source: {
            ...(address === '' ? {} : { ip: address }),
            ...(mtls ? { principal: peer.slice('spiffe://'.length) } : {}),
        },
        mtls,
        ...(serverName === '' ? {} : { sni: serverName }),
        ...(method === ''
            ? {}
            : {
                http: {
                    method,
                    authority,
                    path: path === '' ? '/' : path,
                    headers: forwarded === '' ? [] : [['x-forwarded-for', forwarded]],
                },
            }),
    };
    return { kind: 'request', request };
};
const placeOf = (name) => {
    // outbound_.PORT_.SUBSET_.HOST, the subset mostly empty
    const sidecar = /^outbound_\.(\d+)_\.[a-z0-9-]*_\.([a-z0-9-]+)\.([a-z0-9-]+)\.svc\./.exec(name);
    if (sidecar !== null)
        return { port: Number(sidecar[1]), service: sidecar[2] ?? '', namespace: sidecar[3] ?? '' };
    const host = /^([a-z0-9-]+)\.([a-z0-9-]+)(?:\.svc(?:\.[a-z0-9.-]+)?)?(?::(\d+))?$/.exec(name);
    if (host === null)
        return undefined;
    return { service: host[1] ?? '', namespace: host[2] ?? '', port: host[3] === undefined ? 80 : Number(host[3]) };
};
/** The port on which the workload listens; a named target port is not resolved. */
const targetPort = (service, port) => {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports').find((candidate) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(candidate, 'port') === port);
    if (entry === undefined)
        return undefined;
    const target = entry['targetPort'];
    if (target === undefined)
        return port;
    return typeof target === 'number' ? target : undefined;
};
const parseLine = (line) => {
    try {
        const value = JSON.parse(line);
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ })

};
