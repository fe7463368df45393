export const id = 8954;
export const ids = [8954];
export const modules = {

/***/ 28954:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ explain_command),
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var mesh_answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/request-of-flags.ts + 1 modules
var request_of_flags = __webpack_require__(30018);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(75712);
// EXTERNAL MODULE: ./src/mesh/rule-place.ts
var rule_place = __webpack_require__(66341);
;// CONCATENATED MODULE: ./src/review/render-answer.ts


/** Who reads the first line alone must not take for proven what something beside the model may turn round. */
const openEnd = ', not proven: something that is not modelled may decide otherwise';
/** An answer for people: the verdict, what decided, and what did not match. */
const renderAnswer = function (answer) {
    const lines = [
        `${answer.verdict}${answer.status === 0 ? '' : ` ${answer.status}`}${answer.body === '' ? '' : ` ${answer.body}`}${answer.unknowns.length === 0 ? '' : openEnd}`,
        `  because ${answer.reason}${answer.where === null ? '' : ` (${answer.where})`}`,
        ...(answer.steps ?? []).map((step) => `  at ${step.at}: sees ${step.sees}: ${step.verdict}, because ${step.reason}${step.where === null ? '' : ` (${step.where})`}`),
        ...answer.missed.map((miss) => `  not ${miss.policy} ${(0,rule_place/* rulePlace */.C)('AuthorizationPolicy', miss.rule)}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`),
        ...answer.unknowns.map((text) => `  not modelled: ${text}`),
        ...answer.notes.map((text) => `  note: ${text}`),
    ];
    return `${(0,printable/* printable */.g)(lines.map(printable/* printableLine */.o).join('\n'))}\n`;
};

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/mesh/request-of-line.ts + 1 modules
var request_of_line = __webpack_require__(44365);
// EXTERNAL MODULE: ./src/commands/answer-options.ts + 1 modules
var answer_options = __webpack_require__(40198);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
;// CONCATENATED MODULE: ./src/commands/explain-question.ts


const flags = {
    state: command/* text */.Qq,
    unit: command/* text */.Qq,
    namespace: command/* text */.Qq,
    environment: command/* text */.Qq,
    snapshot: command/* text */.Qq,
    config: command/* text */.Qq,
    istio: command/* text */.Qq,
    requests: command/* text */.Qq,
    request: command/* text */.Qq,
    to: command/* text */.Qq,
    as: command/* text */.Qq,
    method: command/* text */.Qq,
    path: command/* text */.Qq,
    host: command/* text */.Qq,
    ip: command/* text */.Qq,
    header: command/* texts */.Te,
    claims: command/* text */.Qq,
    tcp: command/* flag */.Jt,
    tls: command/* flag */.Jt,
    through: command/* text */.Qq,
    jwks: command/* text */.Qq,
    now: command/* text */.Qq,
};
const readFlags = function (to, given) { return ({
    to,
    as: given.text('as'),
    method: given.text('method'),
    path: given.text('path'),
    host: given.text('host'),
    ip: given.text('ip'),
    headers: given.list('header'),
    claims: given.text('claims'),
    tcp: given.flag('tcp'),
    tls: given.flag('tls'),
    through: given.text('through'),
}) };
/** Which state is asked. */
const readOf = function (given) {
    const [unit, environment, folder] = [given.text('unit'), given.text('environment'), given.text('state')];
    if (unit !== undefined && (folder !== undefined || environment !== undefined))
        throw (0,command/* usage */.CI)('`explain` asks one state', '--state, --unit or --environment', 'more than one', 'Leave `--unit` out.');
    const snapshot = given.text('snapshot');
    if (environment !== undefined)
        return { kind: 'environment', name: environment, folder, snapshot };
    if (snapshot !== undefined)
        throw (0,command/* usage */.CI)('a snapshot stands for the cluster of an environment', '--environment beside --snapshot', 'no --environment', 'Name the environment; or ask the snapshot alone with `--state`.');
    if (unit !== undefined)
        return { kind: 'unit', title: unit };
    return { kind: 'folder', path: given.required('state', 'a folder of Kubernetes and Istio objects') };
};
const readIstio = function (given) {
    const version = given === undefined ? undefined : (0,resolve_version/* readVersion */.$4)(given);
    if (given === undefined || (version !== undefined && (0,resolve_version/* isInTables */.T6)(version)))
        return given;
    throw (0,command/* usage */.CI)('`--istio` takes a version that meshgate knows', 'a version from 1.20 to 1.31', given.slice(0, 80), 'For example: --istio 1.31');
};
/** Which state is asked, and the one question. */
const readQuestion = function (given) {
    const [lines, file, to] = [given.text('requests'), given.text('request'), given.text('to')];
    const [asked, ...more] = [
        ...(lines === undefined ? [] : [{ kind: 'lines', path: lines }]),
        ...(file === undefined ? [] : [{ kind: 'file', path: file }]),
        ...(to === undefined ? [] : [{ kind: 'flags', flags: readFlags(to, given) }]),
    ];
    const of = readOf(given);
    if (asked !== undefined && more.length === 0)
        return { of, asked, istio: readIstio(given.text('istio')), keySets: given.text('jwks'), now: given.text('now') };
    throw (0,command/* usage */.CI)('`explain` takes one question', 'exactly one of --to, --request and --requests', String(asked === undefined ? 0 : more.length + 1), 'For example: meshgate explain --state mesh --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin');
};

// EXTERNAL MODULE: ./src/commands/say-of-lines.ts
var say_of_lines = __webpack_require__(78709);
;// CONCATENATED MODULE: ./src/commands/explain.ts












/** `meshgate explain`: what one state does with requests, and why. Answers go to standard output, one a line for `--requests`. */
const explain = async function (ports, question, mesh, json) {
    const options = await (0,answer_options/* answerOptions */.H)(ports, question);
    const { asked } = question;
    if (asked.kind === 'lines') {
        const problems = await (0,say_of_lines/* sayOfLines */.i4)(ports, asked.path, (line, number) => (0,say_of_lines/* orProblem */.bC)(() => (0,mesh_answer/* answerRequest */.Y9)(mesh, (0,request_of_line/* requestOfLine */.V)(line, asked.path, number), options)));
        return (0,say_of_lines/* tellProblems */.sG)(ports, problems) ?? (0,outcome/* fine */.Bs)();
    }
    const request = asked.kind === 'flags' ? (0,request_of_flags/* requestOfFlags */.q)(asked.flags, mesh) : await requestOfFile(ports, asked.path);
    const answer = (0,mesh_answer/* answerRequest */.Y9)(mesh, request, options);
    await ports.print(json
        ? `${JSON.stringify({ version: ports.version, command: 'explain', exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [], request, answer })}\n`
        : renderAnswer(answer));
    return (0,outcome/* fine */.Bs)();
};
const readMesh = async function ({ offline, job }, { of, istio }) {
    const overrides = istio === undefined ? {} : { askedVersion: istio };
    switch (of.kind) {
        case 'folder':
            return (0,resolve/* resolveMesh */.w)(await (0,read_state_folder/* readAskedFolder */.v)(offline, of.path), overrides);
        case 'unit': {
            const { readUnitState } = await Promise.all(/* import() */[__webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(6751), __webpack_require__.e(2572), __webpack_require__.e(5849), __webpack_require__.e(4973), __webpack_require__.e(6921), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 32613));
            return (0,resolve/* resolveMesh */.w)(await readUnitState(await job(), of.title), overrides);
        }
        case 'environment': {
            const { readEnvironmentMesh } = await Promise.all(/* import() */[__webpack_require__.e(2745), __webpack_require__.e(5205), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(950), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(4060)]).then(__webpack_require__.bind(__webpack_require__, 82830));
            const run = await job();
            return readEnvironmentMesh(istio === undefined ? run : { ...run, istio: { from: istio, to: istio } }, of.name, of);
        }
    }
};
const requestOfFile = async function (ports, path) {
    const lines = [];
    for await (const line of ports.readLines(path))
        lines.push(line);
    return (0,request_of_line/* requestOfLine */.V)(lines.join(' '), path, 1);
};
const explain_command = (0,command/* defineCommand */.NB)({
    flags: flags,
    read: readQuestion,
    run: async (shell, question) => explain(shell.offline, question, await readMesh(shell, question), shell.json),
    printsAnswer: true,
    help: `meshgate explain: why one request is allowed or denied

  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --method GET --path /admin
  meshgate explain --state DIR --to shop/orders:8080 --claims '{"iss":"https://gitlab.example.com","sub":"x","project_id":"77"}'
  meshgate explain --state DIR --requests requests.ndjson    one request a line, one answer a line
  meshgate explain --unit overlays/production --to shop/orders:8080    in a git checkout: rendered as \`check\` does
  meshgate explain --environment production --to shop/orders:8080     in a git checkout: read as \`check\` does

  --state DIR           a folder of Kubernetes and Istio objects
  --unit NAME           in its place, a kustomization, chart or other unit of the checkout, by the name that a review has for it
  --environment NAME    in its place, an environment of meshgate.yaml in the checkout, with its files, settings and
                        snapshot; nothing of its cluster. With --state, the folder stands for its files
  --snapshot DIR        what \`meshgate snapshot\` wrote of the environment's cluster, in place of the snapshot that it names
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --istio VERSION       as this version of Istio reads the policies: 1.31
  --namespace NAME      of the unit's objects that name none, where nothing in the repository says it (default: default)
  --to NAMESPACE/SERVICE:PORT   or NAMESPACE/label=value,\u2026:PORT; the destination need not be in the state
  --as PRINCIPAL        the caller's mTLS identity; none: plaintext
  --tls                 TLS without such an identity, as a client outside has at a gateway
  --method, --path, --host, --ip, --header NAME:VALUE (repeatable), --tcp
  --through NAMESPACE/GATEWAY[:PORT]   the request is sent to this gateway, and its routes must lead to --to: both steps are shown
  --claims JSON         a valid token with these claims
  --request FILE        one request as JSON, \`-\` for stdin (docs/schemas/request.schema.json)
  --requests FILE       many, one a line, \`-\` for stdin
  --jwks DIR            key sets by URL: signatures are then verified
  --now TIME            the clock, RFC 3339
  --json
`,
});


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


/***/ })

};
