export const id = 2798;
export const ids = [2798];
export const modules = {

/***/ 5725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   gZ: () => (/* binding */ loginHeaders),
/* harmony export */   xw: () => (/* binding */ askPlatform)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);


/** The headers that log a reader in. */
const loginHeaders = (platform, token) => {
    if (platform === 'github')
        return { authorization: `Bearer ${token.value}` };
    return token.kind === 'job token' ? { 'job-token': token.value } : { 'private-token': token.value };
};
/** 400: GitLab's merge_ref of a merge request that cannot be merged; 401 and 403: not for this token. */
const notThere = new Set([400, 401, 403, 404, 409, 422]);
/** Reads small answers of the platform. Throws `Refusal`: REVIEW_FAILED for what is neither an answer nor a no, HTTP_*. */
const askPlatform = (context, token, http) => {
    const { host } = new URL(context.apiUrl);
    const headers = { ...loginHeaders(context.platform, token), accept: 'application/json' };
    return async (path) => {
        const response = await http({
            method: 'GET',
            url: `${context.apiUrl}/${path}`,
            headers,
            timeout: 15_000,
            maxBytes: 4 * 1024 * 1024,
            addresses: { kind: 'trusted', host },
            retry: _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewRetry */ .x,
        });
        if (notThere.has(response.status))
            return undefined;
        const value = response.status === 200 ? parse(response) : undefined;
        if (value === undefined)
            throw failed(response.status);
        return value;
    };
};
/** `repos/OWNER/NAME`, for GitHub. */
const repositoryPath = ({ repository }) => `repos/${repository.path.split('/').map(encodeURIComponent).join('/')}`;
const parse = ({ body }) => {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
};
const failed = (status) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'REVIEW_FAILED',
    message: 'the platform does not answer a question about the repository',
    expected: 'status 200 and JSON',
    received: String(status),
    remedy: 'Run the job again, or check out the history (`fetch-depth: 0`, GIT_DEPTH: 0) so that nothing has to be asked for.',
});


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fetchOverHttp),
/* harmony export */   x: () => (/* binding */ reviewRetry)
/* harmony export */ });
/** The comments of a page are of people's own length: 100 of 65 536 characters, escaped in JSON. */
const pageBytes = 64 * 1024 * 1024;
/** GitHub: 403 with `retry-after` or an empty budget is a (secondary) rate limit and no missing right. */
const isRateLimit = (status, headers, body) => status === 403 &&
    (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse detection/i.test(body.slice(0, 2000)));
/**
 * Five tries. Sending POST again after a 5xx may leave two comments; publishing removes own duplicates.
 */
const reviewRetry = {
    tries: 5,
    delay: 1000,
    maxDelay: 60_000,
    statuses: [429, 500, 502, 503, 504],
    again: ({ status, headers, body }) => isRateLimit(status, headers, body),
};
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const methodOf = (name) => {
    const method = methods.find((known) => known === name.toUpperCase());
    if (method === undefined)
        throw new TypeError(`${name} is not sent`);
    return method;
};
/**
 * `fetch` for platform clients, over the program's one HTTP client: its deadline, size cap, proxy, retries and address
 * check hold for them too, and a token is sent to `host` alone.
 */
const fetchOverHttp = (http, host) => async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (new URL(url).host !== host)
        throw new TypeError('a platform client asked another host than its platform');
    const body = init?.body ?? undefined;
    if (body !== undefined && typeof body !== 'string')
        throw new TypeError('only text is sent');
    const response = await http({
        method: methodOf(init?.method ?? 'GET'),
        url,
        headers: Object.fromEntries(new Headers(init?.headers).entries()),
        ...(body === undefined ? {} : { body }),
        timeout: 15_000,
        maxBytes: pageBytes,
        addresses: { kind: 'trusted', host },
        retry: reviewRetry,
    });
    const empty = response.status === 204 || response.status === 205 || response.status === 304;
    const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => name !== 'content-encoding'));
    return new Response(empty ? null : response.body, { status: response.status, headers });
};


/***/ }),

/***/ 4201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tellsExtraAuthorities),
/* harmony export */   e: () => (/* binding */ withAuthorities)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);

/** Authorities that NODE_EXTRA_CA_CERTS added; Node tells since 22.15. */
const readExtra = node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates;
/** Whether this Node tells what NODE_EXTRA_CA_CERTS added; where it does not, whoever adds authorities reads that file too. */
const tellsExtraAuthorities = readExtra !== undefined;
/**
 * Everything that Node trusts and `added` (PEM). `ca` of a connection replaces what Node trusts, NODE_EXTRA_CA_CERTS
 * included, so that both are named again. undefined: nothing was added, and Node's own way is the cheaper one.
 */
const withAuthorities = (added) => added.length === 0 ? undefined : [...node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates, ...(readExtra?.('extra') ?? []), ...added];


/***/ }),

/***/ 7856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isDirect),
/* harmony export */   u: () => (/* binding */ readProxySettings)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/** Reads the settings from variables; the lower-case name wins, as in curl. */
const readProxySettings = (env) => {
    const url = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
    return url === '' ? undefined : { url, except: env['no_proxy'] ?? env['NO_PROXY'] ?? '' };
};
/** Whether a request goes straight to its host. The machine itself is never asked for through a proxy. */
const isDirect = (settings, url) => {
    if (settings === undefined)
        return true;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (host === 'localhost' || host === '::1' || /^127\./.test(host))
        return true;
    const port = url.port === '' ? '443' : url.port;
    const entries = settings.except.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.some((entry) => covers(entry.toLowerCase(), host, port));
};
/** `*`, an address, a network (CIDR), a name with all below it, with or without a leading dot, each with a port or without. */
const covers = (entry, host, port) => {
    if (entry === '*')
        return true;
    const network = /^(.+)\/(\d{1,3})$/.exec(entry);
    if (network !== null)
        return inNetwork(network[1] ?? '', Number(network[2]), host);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6)
        return entry === host;
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && only !== port)
        return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return bare !== '' && (host === bare || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 0 && host.endsWith(`.${bare}`)));
};
const inNetwork = (address, prefix, host) => {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
};


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ connectThrough),
/* harmony export */   N$: () => (/* binding */ ProxyFailure),
/* harmony export */   Xx: () => (/* binding */ readProxyAddress)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);




/** The proxy could not be reached or would not connect; `code` says which, and the message names no credentials. */
class ProxyFailure extends Error {
    name = 'ProxyFailure';
    /** `PROXY_407`, `PROXY_ECONNREFUSED`, `PROXY_URL`. */
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** Milliseconds. */
const timeout = 10_000;
const withoutBrackets = (host) => host.replace(/^\[|\]$/g, '');
/** Reads HTTPS_PROXY or a kubeconfig's `proxy-url`; without a scheme it is http, as in curl. Throws `ProxyFailure`. */
const readProxyAddress = (text) => {
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        throw new ProxyFailure('PROXY_URL', 'the address of the proxy is no URL');
    }
    if (!/^https?:$/.test(url.protocol))
        throw new ProxyFailure('PROXY_URL', `the proxy speaks ${url.protocol.slice(0, -1)}, and only http and https are spoken`);
    const secure = url.protocol === 'https:';
    const login = `${decode(url.username)}:${decode(url.password)}`;
    return {
        host: withoutBrackets(url.hostname),
        port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
        secure,
        ...(login === ':' ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
    };
};
const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
const refused = (status) => new ProxyFailure(`PROXY_${status ?? 0}`, `the proxy answered CONNECT with ${status ?? 0}`);
const openTunnel = (proxy, target, authorities) => new Promise((resolve, reject) => {
    const options = {
        host: proxy.host,
        port: proxy.port,
        method: 'CONNECT',
        path: target,
        agent: false,
        timeout,
        headers: {
            host: target,
            ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
        },
    };
    const sent = proxy.secure
        ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)({
            ...options,
            // Else Node takes the name out of the Host header, which is that of the tunnel's end.
            servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(proxy.host) === 0 ? proxy.host : '',
            rejectUnauthorized: true,
            ...(authorities === undefined ? {} : { ca: authorities }),
        })
        : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(options);
    sent.once('timeout', () => sent.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    sent.once('connect', (response, socket) => {
        if (response.statusCode === 200) {
            socket.setTimeout(0);
            return resolve(socket);
        }
        socket.destroy();
        reject(refused(response.statusCode));
    });
    sent.once('response', (response) => {
        response.destroy();
        reject(refused(response.statusCode));
    });
    sent.once('error', (error) => {
        const code = error.code ?? error.name;
        reject(new ProxyFailure(`PROXY_${code}`, `the proxy could not be reached (${code})`));
    });
    sent.end();
});
/**
 * Opens a CONNECT tunnel (RFC 9110 §9.3.6) and TLS inside it; the proxy sees the host's name and nothing of the request.
 * Node 20 has no proxy of its own, and Node 24's is not asked for, so that both behave alike. `proxyAuthorities` are the
 * roots for an https proxy; those of the server inside stand in `options`.
 */
const connectThrough = async (proxy, end, options, proxyAuthorities) => {
    const authority = `${end.host.includes(':') ? `[${end.host}]` : end.host}:${end.port}`;
    const socket = await openTunnel(proxy, authority, proxyAuthorities);
    const name = end.serverName ?? end.host;
    // RFC 6066 §3: no address in server_name; the certificate is compared with `host` then.
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({ ...options, host: end.host, socket, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name) === 0 ? name : '' });
};


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJob: () => (/* binding */ openJob),
  systemClock: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/ci/ask-platform.ts
var ask_platform = __webpack_require__(5725);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(2652);
;// CONCATENATED MODULE: ./src/ci/authorities.ts


/**
 * PEM of the authorities that a job trusts besides the public ones: the input `ca-file`, and on GitLab the file of
 * CI_SERVER_TLS_CA_FILE, which the runner writes for its own server. Throws a `Refusal` with code CA_FILE.
 */
const readAuthorities = async (files) => {
    const { env, given, readFile } = files;
    const runner = files.platform === 'gitlab' ? (env['CI_SERVER_TLS_CA_FILE'] ?? '') : '';
    const own = [
        ...(given === undefined ? [] : [await readGiven(files, given)]),
        ...(runner === '' ? [] : [(await readFile(runner)) ?? '']),
    ].filter((text) => text !== '');
    if (own.length === 0)
        return [];
    // Naming authorities takes the place of NODE_EXTRA_CA_CERTS, so that its file is named as well.
    const extra = files.tellsExtra ? '' : (env['NODE_EXTRA_CA_CERTS'] ?? '');
    const kept = extra === '' ? undefined : await readFile(extra);
    return kept === undefined ? own : [...own, kept];
};
const readGiven = async (files, given) => {
    const path = (0,external_node_path_.resolve)(files.workspace, given);
    const root = (0,external_node_path_.resolve)(files.workspace);
    if (files.mergeRequest && (path === root || path.startsWith(`${root}${external_node_path_.sep}`)))
        throw caFile(given, 'a file that the merge request cannot change: outside the checkout, for example of the image or a variable of type file', 'a file of the checkout');
    const text = await files.readFile(path);
    if (text === undefined)
        throw caFile(given, 'a file that this job may read', 'no such file');
    if (!text.includes('-----BEGIN CERTIFICATE-----') || text.includes('PRIVATE KEY-----'))
        throw caFile(given, 'PEM certificates of authorities, and no key', `${text.length} characters of something else`);
    return text;
};
const caFile = (received, expected, what) => new errors_problem/* Refusal */.P({
    code: 'CA_FILE',
    message: `the authorities of \`ca-file\` cannot be used: ${received.slice(0, 200)} is ${what}`,
    where: { kind: 'input', name: 'ca-file' },
    expected,
    received: what,
    remedy: 'Put the PEM certificate of your authority into the image of the job or on the runner, and name its path in `ca-file`.',
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/ci/github-id-token.ts
/**
 * Why there is, or is not, an ID token to ask for. The runner sets the two variables only where the job has
 * `id-token: write` (actions/runner NodeScriptActionHandler); it says nothing about why not, so the cause is worked out.
 */
const githubIdToken = async (env, run, readFile) => {
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '' && (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') !== '') {
        return { kind: 'available' };
    }
    if (run.fork)
        return { kind: 'withheld', cause: 'fork' };
    if (run.dependabot)
        return { kind: 'withheld', cause: 'dependabot' };
    const called = await isCalledWorkflow(env, readFile);
    return { kind: 'not requested', cause: called ? 'reusable caller' : 'permission' };
};
/**
 * GITHUB_WORKFLOW_REF names the caller's file and GITHUB_JOB the job that runs. Where the caller's file has no such
 * job, but one that `uses:` another workflow, the job is that workflow's.
 */
const isCalledWorkflow = async (env, readFile) => {
    const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const job = env['GITHUB_JOB'] ?? '';
    if (file === undefined || workspace === '' || job === '')
        return false;
    try {
        const text = await readFile(`${workspace}/${file}`);
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const workflow = parse(text, { maxAliasCount: 100 });
        const jobs = member(workflow, 'jobs');
        if (typeof jobs !== 'object' || jobs === null || Object.hasOwn(jobs, job))
            return false;
        return Object.values(jobs).some((entry) => typeof member(entry, 'uses') === 'string');
    }
    catch {
        return false;
    }
};
const member = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;

;// CONCATENATED MODULE: ./src/ci/variables.ts

const titles = { github: 'GitHub Actions', gitlab: 'GitLab CI', local: 'the shell' };
const malformed = (platform, name, expected, received) => new errors_problem/* Refusal */.P({
    code: 'PLATFORM_VARIABLE',
    message: `${name} is not what ${titles[platform]} sets`,
    where: { kind: 'input', name },
    expected,
    received: received === '' ? 'nothing' : received.slice(0, 200),
    remedy: `Run meshgate inside a job of ${titles[platform]}, and do not overwrite ${name} in the workflow.`,
});
const isCommit = (text) => typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** What git and the platforms give for "no commit". */
const isNoCommit = (text) => /^0+$/.test(text);
const readVariables = (platform, env) => {
    const optional = (name) => env[name] ?? '';
    const matching = (pattern, expected) => (name) => {
        const value = optional(name);
        if (!pattern.test(value))
            throw malformed(platform, name, expected, value);
        return value;
    };
    const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id');
    const httpsUrl = matching(/^https:\/\/[^\s/?#@\\]+(?:\/[^\s?#@\\]*)?$/, 'an https URL');
    return {
        some: (name) => Object.entries(env).some(([one, value]) => name.test(one) && (value ?? '') !== ''),
        optional,
        required: matching(/^[^\0\r\n]+$/, 'a value'),
        commit,
        optionalCommit: (name) => (optional(name) === '' || isNoCommit(optional(name)) ? '' : commit(name)),
        number: matching(/^[0-9]{1,20}$/, 'a number'),
        url: (name) => httpsUrl(name).replace(/\/+$/, ''),
    };
};

;// CONCATENATED MODULE: ./src/ci/workspace-head.ts

/** Reads HEAD as git stores it (gitrepository-layout(5)), so that no program runs. */
const workspaceHead = async (workspace, readFile) => {
    const text = async (path) => readFile(path).then((content) => content.trim(), () => undefined);
    if (workspace === '')
        return { kind: 'unknown' };
    // In a worktree and a submodule `.git` is a file that names the folder.
    const link = /^gitdir: (.+)$/.exec((await text(`${workspace}/.git`)) ?? '')?.[1];
    const folder = link === undefined ? `${workspace}/.git` : link.startsWith('/') ? link : `${workspace}/${link}`;
    const head = await text(`${folder}/HEAD`);
    if (head === undefined)
        return { kind: 'none' };
    if (isCommit(head))
        return { kind: 'commit', id: head };
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.split('/').includes('..'))
        return { kind: 'unknown' };
    const common = await text(`${folder}/commondir`);
    const shared = common === undefined ? folder : common.startsWith('/') ? common : `${folder}/${common}`;
    const loose = (await text(`${folder}/${ref}`)) ?? (await text(`${shared}/${ref}`));
    if (isCommit(loose))
        return { kind: 'commit', id: loose };
    const packed = (await text(`${shared}/packed-refs`)) ?? '';
    for (const line of packed.split('\n')) {
        const [id, name] = line.split(' ');
        if (name === ref && isCommit(id))
            return { kind: 'commit', id };
    }
    return { kind: 'unknown' };
};

;// CONCATENATED MODULE: ./src/ci/github-context.ts





/** These run with the rights of the base branch, whoever opened the merge request (attack G01). */
const privilegedEvents = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * Reads the job's context from the runner's variables and the event payload. Throws a `Refusal`: EVENT_UNTRUSTED,
 * EVENT_PAYLOAD, PLATFORM_VARIABLE. Branch names, titles and logins of the payload are never read.
 */
const readGitHubContext = async (env, readFile) => {
    const variables = readVariables('github', env);
    const event = variables.required('GITHUB_EVENT_NAME');
    const sha = variables.commit('GITHUB_SHA');
    const serverUrl = variables.url('GITHUB_SERVER_URL');
    const path = variables.required('GITHUB_REPOSITORY');
    const runId = variables.number('GITHUB_RUN_ID');
    const payload = await readPayload(env, readFile);
    if (privilegedEvents.has(event))
        await refuseForeignCode(event, sha, payload, env, readFile);
    const mergeRequest = readMergeRequest(payload);
    return {
        platform: 'github',
        serverUrl,
        apiUrl: variables.url('GITHUB_API_URL'),
        repository: {
            id: variables.number('GITHUB_REPOSITORY_ID'),
            path,
            ownerId: variables.number('GITHUB_REPOSITORY_OWNER_ID'),
            visibility: readVisibility(payload),
        },
        event,
        ref: variables.required('GITHUB_REF'),
        sha,
        run: {
            id: runId,
            attempt: Number(variables.number('GITHUB_RUN_ATTEMPT')),
            url: `${serverUrl}/${path}/actions/runs/${runId}`,
        },
        ...(mergeRequest === undefined ? {} : { mergeRequest }),
        revisions: readRevisions(event, sha, payload, mergeRequest),
        idToken: await readIdToken(env, mergeRequest, payload, readFile),
        environment: '',
    };
};
const payloadProblem = (message, received) => new errors_problem/* Refusal */.P({
    code: 'EVENT_PAYLOAD',
    message,
    where: { kind: 'input', name: 'GITHUB_EVENT_PATH' },
    expected: 'the JSON file that the runner writes for every job',
    received,
    remedy: 'Run meshgate as a step of a workflow; when it runs in a container of its own, mount the file of GITHUB_EVENT_PATH.',
});
const readPayload = async (env, readFile) => {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        throw payloadProblem('GITHUB_EVENT_PATH is not set', 'nothing');
    let text;
    try {
        text = await readFile(path);
    }
    catch {
        throw payloadProblem('the event payload cannot be read', 'no readable file');
    }
    let payload;
    try {
        payload = JSON.parse(text);
    }
    catch {
        throw payloadProblem('the event payload is not JSON', `${text.length} characters that do not parse`);
    }
    if (!(0,json/* isJsonObject */.O)(payload))
        throw payloadProblem('the event payload is not an object', typeof payload);
    return payload;
};
const at = (value, ...members) => members.reduce((inside, member) => ((0,json/* isJsonObject */.O)(inside) && Object.hasOwn(inside, member) ? inside[member] : undefined), value);
const readMergeRequest = (payload) => {
    const number = at(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        return undefined;
    const headSha = at(payload, 'pull_request', 'head', 'sha');
    if (!isCommit(headSha))
        throw payloadProblem('the merge request of the payload has no head commit', typeof headSha);
    const head = at(payload, 'pull_request', 'head', 'repo', 'id');
    const base = at(payload, 'pull_request', 'base', 'repo', 'id');
    // A deleted fork has no repository any more: `repo` is null.
    return {
        number,
        projectId: typeof base === 'number' ? String(base) : '',
        headSha,
        fork: typeof head !== 'number' || head !== base,
    };
};
const readVisibility = (payload) => {
    const visibility = at(payload, 'repository', 'visibility');
    if (visibility === 'public')
        return 'public';
    if (visibility === 'private' || visibility === 'internal')
        return 'private';
    const isPrivate = at(payload, 'repository', 'private');
    return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : 'unknown';
};
const noBase = (head, why) => ({ base: '', head, note: why });
const readRevisions = (event, sha, payload, mergeRequest) => {
    switch (event) {
        // GITHUB_SHA is the merge of the head into the base's tip: its first parent is that tip.
        case 'pull_request':
            return mergeRequest === undefined
                ? noBase(sha, 'the event names no merge request')
                : { base: `${sha}^1`, head: sha };
        case 'pull_request_target': {
            const merge = at(payload, 'pull_request', 'merge_commit_sha');
            if (mergeRequest === undefined)
                return noBase(sha, 'the event names no merge request');
            const otherwise = {
                base: sha,
                head: mergeRequest.headSha,
                note: 'the head was not merged into the target branch first; where the target has moved on, its own changes appear reversed',
            };
            return isCommit(merge)
                ? { base: `${merge}^1`, head: merge, secondParent: mergeRequest.headSha, otherwise }
                : otherwise;
        }
        case 'merge_group': {
            const base = at(payload, 'merge_group', 'base_sha');
            const head = at(payload, 'merge_group', 'head_sha');
            if (!isCommit(base) || !isCommit(head))
                throw payloadProblem('the merge group names no base and head commit', 'no commit ids');
            return { base, head };
        }
        case 'push': {
            const before = at(payload, 'before');
            if (!isCommit(before) || isNoCommit(before))
                return noBase(sha, 'the push created the branch: there is nothing to compare with');
            return { base: before, head: sha };
        }
        default:
            return {
                base: `${sha}^1`,
                head: sha,
                note: `the event ${event} names no change: the commit is compared with the one before it`,
                otherwise: noBase(sha, 'the first commit: there is nothing to compare with'),
            };
    }
};
const readIdToken = async (env, mergeRequest, payload, readFile) => githubIdToken(env, {
    fork: mergeRequest?.fork === true,
    dependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]' || at(payload, 'sender', 'login') === 'dependabot[bot]',
}, readFile);
/** Attack G01: a privileged event that has checked out anything but the base is refused before anything is read. */
const refuseForeignCode = async (event, sha, payload, env, readFile) => {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const head = await workspaceHead(workspace, readFile);
    const base = at(payload, 'pull_request', 'base', 'sha');
    if (head.kind === 'none' || (head.kind === 'commit' && (head.id === sha || head.id === base)))
        return;
    throw new errors_problem/* Refusal */.P({
        code: 'EVENT_UNTRUSTED',
        message: `the event ${event} has the rights of the base branch, but the workspace holds other code`,
        where: { kind: 'input', name: 'GITHUB_EVENT_NAME' },
        expected: `the workspace at ${sha}`,
        received: head.kind === 'commit' ? head.id : 'a commit that could not be determined',
        remedy: 'Run meshgate on `pull_request`, or leave the `ref:` of actions/checkout out: meshgate reads the merge request by itself and runs none of it.',
    });
};

;// CONCATENATED MODULE: ./src/ci/gitlab-context.ts

/**
 * Reads the job's context from GitLab's predefined variables. Throws a `Refusal` with code PLATFORM_VARIABLE. Names of
 * branches, titles and users are data: the target's name is only ever part of a full ref.
 */
const readGitLabContext = async (env) => {
    const variables = readVariables('gitlab', env);
    const serverUrl = variables.url('CI_SERVER_URL');
    const mergeRequest = gitlab_context_readMergeRequest(variables);
    return {
        platform: 'gitlab',
        serverUrl,
        apiUrl: variables.url('CI_API_V4_URL'),
        repository: {
            id: variables.number('CI_PROJECT_ID'),
            path: variables.required('CI_PROJECT_PATH'),
            ownerId: variables.optional('CI_PROJECT_NAMESPACE_ID'),
            visibility: gitlab_context_readVisibility(variables),
        },
        event: variables.required('CI_PIPELINE_SOURCE'),
        ref: readRef(variables),
        sha: variables.commit('CI_COMMIT_SHA'),
        // A retried job keeps its pipeline and gets a new, higher id.
        run: {
            id: variables.number('CI_PIPELINE_ID'),
            attempt: Number(variables.number('CI_JOB_ID')),
            url: variables.url('CI_JOB_URL'),
        },
        ...(mergeRequest === undefined ? {} : { mergeRequest }),
        revisions: gitlab_context_readRevisions(variables, mergeRequest),
        idToken: gitlab_context_readIdToken(variables),
        environment: variables.optional('CI_ENVIRONMENT_NAME'),
    };
};
const gitlab_context_readVisibility = (variables) => {
    switch (variables.optional('CI_PROJECT_VISIBILITY')) {
        case 'public':
            return 'public';
        // Internal: everybody with an account, outside users excluded.
        case 'private':
        case 'internal':
            return 'private';
        default:
            return 'unknown';
    }
};
const readRef = (variables) => {
    const merge = variables.optional('CI_MERGE_REQUEST_REF_PATH');
    if (merge !== '')
        return merge;
    const tag = variables.optional('CI_COMMIT_TAG');
    return tag === '' ? `refs/heads/${variables.required('CI_COMMIT_REF_NAME')}` : `refs/tags/${tag}`;
};
/**
 * The merge request belongs to the target project: CI_MERGE_REQUEST_PROJECT_ID, never CI_PROJECT_ID, which is the
 * fork's in a fork's pipeline. Merged results and trains run on a synthetic commit, so the tip that people see is in
 * CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, which is empty for plain merge request pipelines.
 */
const gitlab_context_readMergeRequest = (variables) => {
    if (variables.optional('CI_MERGE_REQUEST_IID') === '')
        return undefined;
    const projectId = variables.number('CI_MERGE_REQUEST_PROJECT_ID');
    const source = variables.optionalCommit('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA');
    const sourceProject = variables.optional('CI_MERGE_REQUEST_SOURCE_PROJECT_ID');
    return {
        number: Number(variables.number('CI_MERGE_REQUEST_IID')),
        projectId,
        headSha: source === '' ? variables.commit('CI_COMMIT_SHA') : source,
        // An empty source project is one that was deleted.
        fork: sourceProject !== projectId,
    };
};
const gitlab_context_readRevisions = (variables, mergeRequest) => {
    const sha = variables.commit('CI_COMMIT_SHA');
    if (mergeRequest === undefined) {
        const before = variables.optionalCommit('CI_COMMIT_BEFORE_SHA');
        return before === ''
            ? {
                base: `${sha}^1`,
                head: sha,
                note: 'the pipeline names no change: the commit is compared with the one before it',
                otherwise: { base: '', head: sha, note: 'the first commit: there is nothing to compare with' },
            }
            : { base: before, head: sha };
    }
    // Set in merged results (the target's tip) and in trains (the merge request ahead, or the target's tip).
    const target = variables.optionalCommit('CI_MERGE_REQUEST_TARGET_BRANCH_SHA');
    if (target !== '')
        return { base: target, head: sha };
    const type = variables.optional('CI_MERGE_REQUEST_EVENT_TYPE');
    if (type === 'merged_result' || type === 'merge_train')
        return { base: `${sha}^1`, head: sha };
    const merge = `refs/merge-requests/${mergeRequest.number}/merge`;
    return {
        base: `${merge}^1`,
        head: merge,
        secondParent: mergeRequest.headSha,
        otherwise: {
            base: `refs/heads/${variables.required('CI_MERGE_REQUEST_TARGET_BRANCH_NAME')}`,
            head: mergeRequest.headSha,
            note: 'no merged result was to be had: the source is compared with the tip of the target branch, and where the target has moved on, its own changes appear reversed',
        },
    };
};
const gitlab_context_readIdToken = (variables) => variables.some(/^MESHGATE_(?:CLUSTER_)?ID_TOKEN(?:_[A-Z0-9_]+)?$/)
    ? { kind: 'available' }
    : { kind: 'not requested', cause: 'variable' };

;// CONCATENATED MODULE: ./src/ci/local-context.ts


/**
 * A person's own checkout: a base revision against the files as they are. Without `base` it is the default branch of
 * the remote `origin` as last fetched, else HEAD.
 */
const readLocalContext = async (folder, readFile, base) => {
    const revision = base === undefined ? await defaultBase(folder, readFile) : givenBase(base);
    return {
        platform: 'local',
        serverUrl: '',
        apiUrl: '',
        repository: { id: '', path: '', ownerId: '', visibility: 'unknown' },
        event: 'local',
        ref: '',
        sha: '',
        run: { id: '0', attempt: 1, url: '' },
        revisions: { base: revision, head: 'worktree', note: `compared with ${revision}` },
        idToken: { kind: 'withheld', cause: 'local' },
        environment: '',
    };
};
const defaultBase = async (folder, readFile) => {
    const head = await readFile(`${folder}/.git/refs/remotes/origin/HEAD`).catch(() => '');
    const ref = /^ref: (refs\/remotes\/origin\/[^\s]+)\s*$/.exec(head)?.[1];
    return ref !== undefined && isRefName(ref) ? ref : 'HEAD';
};
/** git check-ref-format(1), as far as it keeps a name from being read as an option or an expression. */
const isRefName = (name) => !/[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)/.test(name);
/** Short names are ambiguous (attack G10): `main` is the branch, anything else is written in full. */
const givenBase = (base) => {
    const parent = base.endsWith('^1') ? '^1' : '';
    const name = parent === '' ? base : base.slice(0, -2);
    if (isRefName(name) && name !== '') {
        if (isCommit(name) || name === 'HEAD' || name.startsWith('refs/'))
            return `${name}${parent}`;
        if (name.startsWith('origin/'))
            return `refs/remotes/${name}${parent}`;
        return `refs/heads/${name}${parent}`;
    }
    throw new errors_problem/* Refusal */.P({
        code: 'USAGE',
        message: 'the base is no revision',
        where: { kind: 'input', name: '--base' },
        expected: 'a full commit id, HEAD, a branch, origin/BRANCH or refs/…, with ^1 for the first parent',
        received: base.slice(0, 200),
        remedy: 'For example: meshgate check --base origin/main',
    });
};

;// CONCATENATED MODULE: ./src/ci/context.ts



/** Where this job runs and for what. `base` is a person's own choice of revision, in a shell only. */
const readContext = async (platform, env, readFile, local) => {
    switch (platform) {
        case 'github':
            return readGitHubContext(env, readFile);
        case 'gitlab':
            return readGitLabContext(env);
        case 'local':
            return readLocalContext(local.folder, readFile, local.base);
    }
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/ci/files.ts





/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
const temporaryFolder = (platform, env) => {
    const runner = env['RUNNER_TEMP'] ?? '';
    const builds = env['CI_BUILDS_DIR'] ?? '';
    if (platform === 'github' && (0,external_node_path_.isAbsolute)(runner))
        return runner;
    if (platform === 'gitlab' && (0,external_node_path_.isAbsolute)(builds))
        return (0,external_node_path_.join)(builds, 'tmp');
    return (0,external_node_os_.tmpdir)();
};
/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
const createFiles = (platform, env, workspace) => ({
    writeSecret: async (name, text, before) => {
        if ((0,external_node_path_.basename)(name) !== name || name === '..' || name === '')
            throw new TypeError('a secret file is named by one word');
        const folder = temporaryFolder(platform, env);
        try {
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'meshgate-')), name);
            // A job that is cancelled from here on has its last step remove the file.
            before?.(path);
            await writeNew(path, text, external_node_fs_.constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw temporaryProblem(folder, error);
        }
    },
    write: async (path, text) => {
        const file = (0,external_node_path_.resolve)(workspace, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true }).catch((error) => {
            throw pathProblem(path, errorCode(error));
        });
        // A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word.
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(file));
        const root = await (0,promises_.realpath)(workspace);
        if (!(0,external_node_path_.isAbsolute)(path) && folder !== root && !folder.startsWith(`${root}${root.endsWith(external_node_path_.sep) ? '' : external_node_path_.sep}`)) {
            throw pathProblem(path, 'a path that leaves the folder');
        }
        await writeNew((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)), text, external_node_fs_.constants.O_TRUNC, 0o644).catch((error) => {
            throw pathProblem(path, errorCode(error));
        });
    },
});
/** Removes a secret file with the folder that was made for it. Missing ones are fine. */
const removeSecret = async (platform, env, path) => {
    const folder = dirname(path);
    const ours = dirname(folder) === temporaryFolder(platform, env) && basename(folder).startsWith('meshgate-');
    // The path comes back from the runner's state file, which other steps can write.
    if (ours)
        await rm(folder, { recursive: true, force: true });
};
const writeNew = async (path, text, flag, mode) => {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW | flag, mode);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
};
const errorCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error';
const temporaryProblem = (folder, error) => new errors_problem/* Refusal */.P({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: errorCode(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
});
const pathProblem = (path, received) => new errors_problem/* Refusal */.P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a regular file below the working folder, or an absolute path',
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: 'Remove the link, or name another file.',
});

;// CONCATENATED MODULE: ./src/ci/find-commit.ts



/**
 * Finds commits through the platform's API, for checkouts too shallow to hold them. A revision that the token may not
 * see is one that is not there. Throws `Refusal`: REVIEW_FAILED, HTTP_*.
 */
const createFindCommit = (context, ask) => {
    switch (context.platform) {
        case 'github':
            return async (revision) => {
                if (!isCommit(revision))
                    return undefined;
                const answer = await ask(`${(0,ask_platform/* repositoryPath */.SH)(context)}/git/commits/${revision}`);
                return commit(find_commit_member(answer, 'sha'), list(find_commit_member(answer, 'parents')).map((parent) => find_commit_member(parent, 'sha')));
            };
        case 'gitlab': {
            const project = `projects/${context.mergeRequest?.projectId ?? context.repository.id}`;
            return async (revision) => {
                const merge = /^refs\/merge-requests\/(\d+)\/merge$/.exec(revision)?.[1];
                // Asking for the merged result renews it; the ref itself may be of an older push.
                const id = merge === undefined
                    ? revision.replace(/^refs\/heads\//, '')
                    : find_commit_member(await ask(`${project}/merge_requests/${merge}/merge_ref`), 'commit_id');
                if (typeof id !== 'string')
                    return undefined;
                const answer = await ask(`${project}/repository/commits/${encodeURIComponent(id)}`);
                return commit(find_commit_member(answer, 'id'), list(find_commit_member(answer, 'parent_ids')));
            };
        }
        case 'local':
            return async () => undefined;
    }
};
const find_commit_member = (value, name) => (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const list = (value) => (Array.isArray(value) ? value : []);
const commit = (id, parents) => isCommit(id) && parents.every(isCommit) ? { id, parents } : undefined;

;// CONCATENATED MODULE: ./src/ci/revisions.ts

/**
 * Turns refs and `^1` into commit ids, so that one run reads one pair of trees even if a branch moves meanwhile. A head
 * whose second parent is not the expected one is stale, and `otherwise` takes its place. Undefined: neither can be had.
 * A commit id that needs no look at its parents is passed on unseen: a shallow clone may lack it, the platform has it.
 */
const resolveRevisions = async (revisions, findCommit) => {
    const find = once(findCommit);
    const head = await resolveHead(revisions, find);
    const base = head === undefined ? undefined : await resolveBase(revisions, find);
    if (head === undefined || base === undefined) {
        return revisions.otherwise === undefined ? undefined : resolveRevisions(revisions.otherwise, find);
    }
    return { base, head, ...(revisions.note === undefined ? {} : { note: revisions.note }) };
};
const resolveHead = async ({ head, secondParent }, find) => {
    if (head === 'worktree' || (isCommit(head) && secondParent === undefined))
        return head;
    const commit = await find(head);
    return secondParent === undefined || commit?.parents[1] === secondParent ? commit?.id : undefined;
};
const resolveBase = async ({ base }, find) => {
    if (base === '' || isCommit(base))
        return base;
    return base.endsWith('^1') ? (await find(base.slice(0, -2)))?.parents[0] : (await find(base))?.id;
};
/** One answer a revision: a ref that is read twice may have moved in between. */
const once = (find) => {
    const answers = new Map();
    return (revision) => {
        const answer = answers.get(revision) ?? find(revision);
        answers.set(revision, answer);
        return answer;
    };
};

// EXTERNAL MODULE: ./src/ci/runner-files.ts
var runner_files = __webpack_require__(3682);
;// CONCATENATED MODULE: ./src/ci/used-tokens.ts




/**
 * Keeps digests of `jti` in a file of the job's own, beside the files that the runner makes for the job. Where it cannot
 * be written, a process still knows its own.
 */
const createUsedTokens = (platform, env) => {
    const job = [env['CI_JOB_ID'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']]
        .map((part) => (part ?? '').replace(/[^A-Za-z0-9_-]/g, '-'))
        .filter((part) => part !== '')
        .join('-');
    const project = env['CI_PROJECT_DIR'] ?? '';
    // GitLab's runner keeps a job's own files in this folder, and clears it.
    const root = platform === 'gitlab' && (0,external_node_path_.isAbsolute)(project) ? `${project}.tmp` : temporaryFolder(platform, env);
    const folder = (0,external_node_path_.join)(root, 'meshgate-tokens');
    const file = (0,external_node_path_.join)(folder, job === '' ? 'shell' : job);
    const known = [];
    return {
        byOthers: async (phase) => {
            const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
            return new Set([...text.split('\n'), ...known]
                .map((line) => line.split(' '))
                .filter(([digest, used]) => digest !== '' && used !== undefined && used !== phase)
                .map(([digest = '']) => digest));
        },
        record: async (digest, phase) => {
            const line = `${digest} ${phase}`;
            if (known.includes(line))
                return;
            known.push(line);
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
                const handle = await (0,promises_.open)(file, flags, 0o600);
                await handle.appendFile(`${line}\n`).finally(() => handle.close());
            }
            catch {
                // What a read-only folder cannot keep, the issuer's own lifetime of five minutes limits.
            }
        },
    };
};

// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(8059);
// EXTERNAL MODULE: ./src/http/authorities.ts
var http_authorities = __webpack_require__(4201);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/http/address.ts

const never4 = [
    '0.0.0.0/8',
    '169.254.0.0/16',
    '224.0.0.0/4',
    '240.0.0.0/4',
    // Metadata services outside the link-local range: Alibaba Cloud, Oracle Cloud, Azure's wire server.
    '100.100.100.200/32',
    '192.0.0.192/32',
    '168.63.129.16/32',
];
// IANA special-purpose registry: not globally reachable, or not one place.
const private4 = [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
];
const toNumber = (dotted) => dotted.split('.').reduce((value, part) => value * 256 + Number(part), 0);
const inside = (value, blocks) => blocks.some((block) => {
    const [base = '', bits = ''] = block.split('/');
    const size = 2 ** (32 - Number(bits));
    return Math.floor(value / size) === Math.floor(toNumber(base) / size);
});
const classify4 = (value) => {
    if (inside(value, never4))
        return 'never';
    return inside(value, private4) ? 'private' : 'public';
};
/** The eight groups of an IPv6 address that `isIP` has accepted. */
const groupsOf = (address) => {
    const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
    const hexadecimal = dotted === undefined
        ? address
        : address.slice(0, -dotted.length) +
            `${Math.floor(toNumber(dotted) / 65536).toString(16)}:${(toNumber(dotted) % 65536).toString(16)}`;
    const [head = '', tail] = hexadecimal.split('::');
    const parse = (part) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
    const first = parse(head);
    const last = tail === undefined ? [] : parse(tail);
    return [...first, ...Array(8 - first.length - last.length).fill(0), ...last];
};
const classify6 = (groups) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
    const embedded = g * 65536 + h;
    const zeros = (...values) => values.every((value) => value === 0);
    if (zeros(a, b, c, d, e, f, g) && h === 1)
        return 'private';
    // ::ffff:0:0/96 mapped, 64:ff9b::/96 NAT64 (RFC 6052): the IPv4 address decides.
    if (zeros(a, b, c, d, e) && f === 0xffff)
        return classify4(embedded);
    if (a === 0x64 && b === 0xff9b && zeros(c, d, e, f))
        return classify4(embedded);
    // AWS metadata over IPv6.
    if (a === 0xfd00 && b === 0x0ec2 && zeros(c, d, e, f, g) && h === 0x254)
        return 'never';
    if ((a & 0xfe00) === 0xfc00)
        return 'private';
    // Only 2000::/3 is global unicast; in it 2001::/23 (Teredo and others), documentation and 6to4 lead elsewhere.
    if ((a & 0xe000) !== 0x2000)
        return 'never';
    if ((a === 0x2001 && (b & 0xfe00) === 0) || a === 0x2002)
        return 'never';
    if ((a === 0x2001 && b === 0x0db8) || (a === 0x3fff && (b & 0xf000) === 0))
        return 'private';
    return 'public';
};
/** What a textual IP address is; undefined when the text is none (`0x7f.1` and the like are made canonical by `URL`). */
const classifyAddress = (address) => {
    const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
    switch ((0,external_node_net_.isIP)(bare)) {
        case 4:
            return classify4(toNumber(bare));
        case 6:
            return classify6(groupsOf(bare));
        default:
            return undefined;
    }
};

;// CONCATENATED MODULE: ./src/http/failure.ts

const remedies = {
    HTTP_URL: 'Use an https URL with a host name and without user name, password or fragment.',
    HTTP_ADDRESS: 'If this host is yours and keys are served from a private network, add it to `issuerHosts` of the protected configuration; otherwise somebody points the job at an internal address.',
    HTTP_TIMEOUT: 'Check that the runner may reach this host (egress rules, proxy), then run the job again.',
    HTTP_UNREACHABLE: 'Check the name, the DNS and the egress rules of the runner; behind a proxy set HTTPS_PROXY and NO_PROXY.',
    HTTP_TLS: 'If the host has a certificate of a private authority, the owner of the runner sets NODE_EXTRA_CA_CERTS to its file. Never switch the verification off.',
    HTTP_PROXY: 'Check HTTPS_PROXY and NO_PROXY of the runner.',
    HTTP_TOO_LARGE: 'Nothing legitimate is this large here; check what answers at this host.',
    HTTP_ENCODING: 'Check what answers at this host; a proxy in between may have changed the answer.',
};
/** The host alone is named: paths and queries may hold secrets. */
const httpFailure = (code, host, what, values = {}) => new errors_problem/* Refusal */.P({ code, message: `${host}: ${what}`, ...values, remedy: remedies[code] });
/** Marks an error of the lookup hook, so that it is told apart from the resolver's own. */
class AddressRefused extends Error {
    name = 'AddressRefused';
    address;
    constructor(address) {
        super(`address ${address} is refused`);
        this.address = address;
    }
}
// OpenSSL's and Node's words for a certificate or handshake that is wrong.
const tlsCode = /^(ERR_TLS|ERR_SSL|EPROTO$|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_OSSL|INVALID_CA|HOSTNAME_MISMATCH|CRL_)/;
/** Sorts Node's error into a code; its message is dropped, since it may repeat what was sent. */
const explainFailure = (host, error) => {
    if (error instanceof errors_problem/* Refusal */.P)
        return error;
    if (error instanceof AddressRefused)
        return httpFailure('HTTP_ADDRESS', host, 'the name leads to an address that may not be asked', {
            expected: 'a public address',
            received: error.address,
        });
    if (error instanceof Error && error.name === 'ProxyFailure')
        return httpFailure('HTTP_PROXY', host, error.message);
    const code = error?.code ?? '';
    if (tlsCode.test(code))
        return httpFailure('HTTP_TLS', host, `the TLS connection was refused (${code})`);
    if (code === 'ETIMEDOUT')
        return httpFailure('HTTP_TIMEOUT', host, 'no connection in time');
    return httpFailure('HTTP_UNREACHABLE', host, `no answer (${code === '' ? 'connection lost' : code})`);
};

// EXTERNAL MODULE: ./src/http/proxy.ts
var http_proxy = __webpack_require__(7856);
// EXTERNAL MODULE: ./src/http/tunnel.ts
var tunnel = __webpack_require__(6856);
;// CONCATENATED MODULE: ./src/http/client.ts









const parseUrl = (text) => {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw httpFailure('HTTP_URL', 'the request', 'its URL cannot be read');
    }
    if (url.protocol !== 'https:')
        throw httpFailure('HTTP_URL', url.host, `${url.protocol}// is not used`, { expected: 'https' });
    if (url.username !== '' || url.password !== '' || url.hash !== '')
        throw httpFailure('HTTP_URL', url.host, 'the URL holds a user name, a password or a fragment');
    return url;
};
/** A rule trusts one host, exactly as `URL.host` writes it (a port other than 443 is part of it). */
const isTrusted = (rule, url) => rule.kind === 'trusted' && rule.host === url.host;
const isAllowed = (address, trusted) => {
    const kind = classifyAddress(address);
    return kind === 'public' || (trusted && kind === 'private');
};
/** Checks what the name resolves to at the moment of connecting, so that DNS rebinding finds no gap. */
const checkedLookup = (trusted) => (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '', 0);
        const refused = addresses.find(({ address }) => !isAllowed(address, trusted));
        if (refused !== undefined)
            return callback(new AddressRefused(refused.address), '', 0);
        const [first] = addresses;
        if (options.all === true)
            return callback(null, addresses);
        return first === undefined
            ? callback(new AddressRefused('none'), '', 0)
            : callback(null, first.address, first.family);
    });
};
const readBody = (response, request, host) => new Promise((done, fail) => {
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity' && encoding !== 'gzip') {
        return fail(httpFailure('HTTP_ENCODING', host, 'the answer has an encoding that was not asked for'));
    }
    const tooLarge = () => httpFailure('HTTP_TOO_LARGE', host, 'the answer is too large', { expected: `at most ${request.maxBytes} bytes` });
    const chunks = [];
    let size = 0;
    const stream = encoding === 'gzip' ? response.pipe((0,external_node_zlib_.createGunzip)()) : response;
    const stop = (error) => {
        fail(error);
        response.unpipe();
        response.destroy();
    };
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > request.maxBytes)
            stop(tooLarge());
        else
            chunks.push(chunk);
    });
    stream.once('end', () => {
        // Without this, an answer that is cut short looks like a short one.
        if (response.complete)
            done(Buffer.concat(chunks).toString('utf8'));
        else
            fail(explainFailure(host, Object.assign(new Error(), { code: 'ECONNRESET' })));
    });
    stream.once('error', () => stop(httpFailure('HTTP_ENCODING', host, 'the answer cannot be unpacked')));
    response.once('aborted', () => fail(explainFailure(host, Object.assign(new Error(), { code: 'ECONNRESET' }))));
    response.once('error', (error) => fail(explainFailure(host, error)));
});
const headersOf = (response) => {
    const headers = Object.create(null);
    for (const [name, values] of Object.entries(response.headersDistinct))
        headers[name] = (values ?? []).join(', ');
    return headers;
};
/** One try, connection, answer and body within `timeout`. */
const sendOnce = (request, url, agent) => new Promise((settle) => {
    let connected = false;
    const finish = (outcome) => {
        clearTimeout(timer);
        settle(outcome);
    };
    const fail = (error) => finish({ refusal: explainFailure(url.host, error), unsent: !connected });
    const sent = (0,external_node_https_.request)(url, {
        agent,
        method: request.method,
        headers: {
            'user-agent': 'meshgate',
            'accept-encoding': 'gzip',
            ...request.headers,
            ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
        },
    });
    const timer = setTimeout(() => {
        const seconds = request.timeout / 1000;
        fail(httpFailure('HTTP_TIMEOUT', url.host, `no whole answer in ${seconds} s`, { expected: `${seconds} s` }));
        sent.destroy();
    }, request.timeout);
    sent.once('socket', (socket) => {
        connected = sent.reusedSocket || !socket.connecting;
        if (!connected)
            socket.once('secureConnect', () => (connected = true));
    });
    sent.once('error', fail);
    sent.once('response', (response) => {
        const { statusCode: status = 0 } = response;
        readBody(response, request, url.host).then((body) => finish({ response: { status, headers: headersOf(response), body } }), (error) => {
            sent.destroy();
            fail(error);
        });
    });
    sent.end(request.body);
});
/** Milliseconds that the answer asks to wait (RFC 9110 §10.2.3: seconds or a date); undefined when it does not. */
const retryAfter = (response, clock) => {
    const value = response.headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
};
const wantsAnother = (request, rule, outcome) => {
    if ('response' in outcome)
        return rule.statuses.includes(outcome.response.status) || rule.again?.(outcome.response) === true;
    const transient = ['HTTP_TIMEOUT', 'HTTP_UNREACHABLE', 'HTTP_PROXY'].includes(outcome.refusal.problems[0].code);
    // RFC 9110 §9.2.2: POST and PATCH may have had their effect although no answer came.
    return transient && (outcome.unsent || (request.method !== 'POST' && request.method !== 'PATCH'));
};
/**
 * The one client of the program: https only, no redirects, a deadline for every try, a cap on the decoded body, and a
 * check of the address at the time of connecting. Behind a proxy names are resolved there, and only literal addresses
 * can be checked here. Throws `Refusal`s HTTP_*.
 */
const createHttpClient = (settings) => {
    const { clock, random, proxy } = settings;
    const authorities = (0,http_authorities/* withAuthorities */.e)(settings.certificateAuthorities ?? []);
    const minVersion = 'TLSv1.2';
    const common = {
        keepAlive: true,
        rejectUnauthorized: true,
        minVersion,
        // Read once: 150 certificates for every connection would cost more than the request.
        ...(authorities === undefined ? {} : { secureContext: (0,external_node_tls_.createSecureContext)({ ca: authorities, minVersion }) }),
    };
    // One pool per rule: a connection that was allowed for a trusted host serves nobody else.
    const pools = {
        trusted: new external_node_https_.Agent({ ...common, lookup: checkedLookup(true) }),
        public: new external_node_https_.Agent({ ...common, lookup: checkedLookup(false) }),
        proxied: new external_node_https_.Agent(common),
    };
    if (proxy !== undefined) {
        pools.proxied.createConnection = (options, callback) => {
            const end = { host: options.host ?? '', port: Number(options.port ?? 443) };
            const connected = async () => (0,tunnel/* connectThrough */.EM)((0,tunnel/* readProxyAddress */.Xx)(proxy.url), end, common, authorities);
            connected().then((socket) => callback?.(null, socket), 
            // Node's types ask for a stream even when there is none.
            (error) => callback?.(error));
            return undefined;
        };
    }
    const send = async (request) => {
        const url = parseUrl(request.url);
        const trusted = isTrusted(request.addresses, url);
        if (classifyAddress(url.hostname) !== undefined && !isAllowed(url.hostname, trusted))
            throw explainFailure(url.host, new AddressRefused(url.hostname));
        const agent = !(0,http_proxy/* isDirect */.c)(proxy, url) ? pools.proxied : trusted ? pools.trusted : pools.public;
        const { retry } = request;
        for (let tries = 1;; tries += 1) {
            const outcome = await sendOnce(request, url, agent);
            if (retry === undefined || tries >= retry.tries || !wantsAnother(request, retry, outcome)) {
                if ('response' in outcome)
                    return outcome.response;
                throw outcome.refusal;
            }
            const asked = 'response' in outcome ? retryAfter(outcome.response, clock) : undefined;
            const backoff = random() * Math.min(retry.maxDelay, retry.delay * 2 ** (tries - 1));
            await clock.sleep(asked === undefined ? backoff : Math.min(asked, retry.maxDelay));
        }
    };
    return Object.assign(send, {
        close: () => {
            for (const pool of Object.values(pools))
                pool.destroy();
        },
    });
};

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(7394);
// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(2357);
;// CONCATENATED MODULE: ./src/identity/well-known-audiences.ts


/** Services that take ID tokens of CI jobs under an audience of their own (attack P15). */
const wellKnown = [
    /^sts(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/,
    /^sigstore$/,
    /^api:\/\/azureadtokenexchange[a-z]*$/,
    /^(iam|sts)\.googleapis\.com(\/|$)/,
    /^npm:/,
    /^(test)?pypi$/,
    /^rubygems\.org$/,
    /^crates\.io$/,
    /^(www\.)?(github|gitlab)\.com(\/|$)/,
    /^vault$/,
    /^octo-sts\.dev$/,
];
/** The default audience of API servers: right for a cluster's own token, wrong for the mesh's. */
const apiServer = /^kubernetes\.default(\.svc(\.cluster\.local)?)?$/;
/** Envoy's check_audience: one scheme and one trailing slash do not count there, so they do not count here. */
const bare = (audience) => audience.replace(/^https?:\/\//, '').replace(/\/$/, '');
/**
 * An audience that another service accepts too: a token for it could be replayed there. `serverUrl` is the platform's,
 * whose own audiences (GitHub: the owner's page, GitLab: the instance) are the defaults of everybody.
 */
const wellKnownAudience = (audience, serverUrl, purpose = 'mesh') => {
    const name = bare(audience).toLowerCase();
    const server = bare(serverUrl).toLowerCase();
    const platform = server !== '' &&
        (name === server || (name.startsWith(`${server}/`) && name.split('/').length <= server.split('/').length + 1));
    const isApiServer = purpose === 'mesh' && apiServer.test(name);
    if (!platform && !isApiServer && !wellKnown.some((pattern) => pattern.test(name)))
        return undefined;
    return {
        code: 'AUDIENCE_WELL_KNOWN',
        message: 'the audience belongs to another service, which would accept the token too',
        expected: 'an audience of your own, for example https://mesh.example.com/production',
        received: (0,shown/* shown */.S)(audience),
        remedy: 'Choose an audience that names your mesh and the environment and nothing else, and put it into the RequestAuthentication.',
    };
};
/** Whether Envoy would take a token for one audience where the other is asked for. */
const isSameAudience = (one, other) => bare(one) === bare(other);
/** The mesh's and the API server's audience must differ: with one, every workload that sees a token can log in. */
const refuseSharedAudience = (mesh, cluster) => {
    if (!isSameAudience(mesh, cluster))
        return;
    throw new errors_problem/* Refusal */.P({
        code: 'AUDIENCE_SHARED',
        message: 'the audience of the mesh and that of the cluster are one, as Envoy compares them',
        expected: 'two audiences that differ in more than the scheme or a slash at the end',
        received: `${(0,shown/* shown */.S)(mesh)} and ${(0,shown/* shown */.S)(cluster)}`,
        remedy: 'Give the cluster an audience of its own: otherwise a workload that is sent the token could log in to the API server with it.',
    });
};

;// CONCATENATED MODULE: ./src/identity/request-github-token.ts





/**
 * The bearer goes to the platform and nowhere else (attack I07: an earlier step may have written another URL through
 * GITHUB_ENV). Throws REQUEST_URL.
 */
const checkRequestUrl = (text, serverUrl) => {
    const server = new URL(serverUrl);
    const hosts = server.host === 'github.com'
        ? ['*.actions.githubusercontent.com']
        : server.host.endsWith('.ghe.com')
            ? ['*.actions.githubusercontent.com', '*.ghe.com']
            : [server.host];
    const isPlatform = ({ host }) => hosts.some((allowed) => (allowed.startsWith('*') ? host.endsWith(allowed.slice(1)) : host === allowed));
    let url;
    try {
        url = new URL(text);
    }
    catch {
        url = undefined;
    }
    if (url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '' && isPlatform(url))
        return url;
    throw (0,token_problem/* refuseToken */.y)('REQUEST_URL', 'the address to ask for an ID token is not the platform’s', {
        expected: `https on ${hosts.join(' or ')}`,
        received: url === undefined ? 'no URL' : `${url.protocol}//${url.host}`,
        remedy: 'Nothing was sent. Find the step that sets ACTIONS_ID_TOKEN_REQUEST_URL through GITHUB_ENV: it would have received the job’s credentials.',
    });
};
const request_github_token_member = (body, name) => {
    try {
        const value = JSON.parse(body);
        const inner = (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        return typeof inner === 'string' ? inner : '';
    }
    catch {
        return '';
    }
};
// The runner starts the job before the service knows of it (actions/runner JobRunner.cs waits a second at most).
const isNotYet = ({ status, body }) => status === 403 && /in '(Pending|Delayed)' state/.test(body);
const isEmpty = ({ status, body }) => status === 200 && request_github_token_member(body, 'value') === '';
const retry = {
    tries: 5,
    delay: 500,
    maxDelay: 10_000,
    statuses: [408, 429, 500, 502, 503, 504],
    again: (answer) => isNotYet(answer) || isEmpty(answer),
};
const explain = (answer) => {
    const received = `${answer.status} ${(0,shown/* shown */.S)(request_github_token_member(answer.body, 'message'))}`.trim();
    if (answer.status === 401 || (answer.status === 403 && !isNotYet(answer)))
        return new errors_problem/* Refusal */.P({
            code: 'TOKEN_REQUEST_FORBIDDEN',
            message: 'GitHub refuses to issue an ID token to this job',
            expected: '200 with a token',
            received,
            remedy: 'Give the job `permissions: { id-token: write, contents: read }`; the credentials for the request end with the job, so run it again.',
        });
    return new errors_problem/* Refusal */.P({
        code: 'TOKEN_REQUEST_FAILED',
        message: 'GitHub did not issue an ID token',
        expected: '200 with a token',
        received: isEmpty(answer) ? '200 without a token' : received,
        remedy: 'It was asked five times. Look at the platform’s status page and run the job again.',
    });
};
/**
 * Asks GitHub for ID tokens: 10 s for a try, five tries with jitter, also for resets, timeouts and the race at the start
 * of a job. Every call fetches a new token, one audience each. Rejects with AUDIENCE_WELL_KNOWN, AUDIENCE_SHARED,
 * REQUEST_URL, TOKEN_REQUEST_FORBIDDEN, TOKEN_REQUEST_FAILED, HTTP_*.
 */
const createGitHubTokenSource = (settings) => {
    const { http, mask, serverUrl } = settings;
    const asked = new Map();
    return {
        request: async (purpose, audience) => {
            const foreign = wellKnownAudience(audience, serverUrl, purpose);
            if (foreign !== undefined)
                throw new errors_problem/* Refusal */.P(foreign);
            const other = asked.get(purpose === 'mesh' ? 'cluster' : 'mesh');
            if (other !== undefined)
                refuseSharedAudience(audience, other);
            const url = checkRequestUrl(settings.requestUrl, serverUrl);
            url.searchParams.set('audience', audience);
            const answer = await http({
                method: 'GET',
                url: url.href,
                headers: { accept: 'application/json', authorization: `Bearer ${settings.requestToken}` },
                timeout: 10_000,
                maxBytes: 64 * 1024,
                addresses: { kind: 'trusted', host: url.host },
                retry,
            });
            const token = answer.status === 200 ? request_github_token_member(answer.body, 'value') : '';
            if (token === '')
                throw explain(answer);
            maskToken(token, mask);
            asked.set(purpose, audience);
            return token;
        },
    };
};
/** The token and each of its segments (attack L04): a log that prints the payload alone is a leak too. */
const maskToken = (token, mask) => {
    mask(token);
    for (const segment of token.split('.'))
        if (segment.length >= 16)
            mask(segment);
};

;// CONCATENATED MODULE: ./src/identity/gitlab-token.ts







const variables = { mesh: 'MESHGATE_ID_TOKEN', cluster: 'MESHGATE_CLUSTER_ID_TOKEN' };
/** A name for a variable, from the last part of an audience: `https://mesh.example.com/eu-west` → `EU_WEST`. */
const suffixOf = (audience) => (audience.split('/').findLast((part) => part !== '') ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60) || 'OTHER';
/** GitLab replaces variables in `aud`, and leaves those that do not exist as they stand. */
const refuseUnexpanded = (variable, received) => (0,token_problem/* refuseToken */.y)('AUDIENCE_UNEXPANDED', `the audience of ${variable} holds a variable that was not replaced`, {
    expected: 'an audience without $',
    received,
    remedy: 'Write the audience out, or define the variable for this job (protected variables exist on protected branches alone).',
});
/**
 * Hands out the tokens that GitLab put into the job's variables: one for each name in `id_tokens:`, for the whole job.
 * Rejects with TOKEN_MISSING, AUDIENCE_UNEXPANDED, AUDIENCE_SHARED, AUDIENCE_WELL_KNOWN, TOKEN_*.
 */
const createGitLabTokenSource = (settings) => {
    const tokensOf = (purpose) => [
        { variable: variables[purpose], token: purpose === 'mesh' ? settings.meshToken : settings.clusterToken },
        ...Object.entries(settings.further ?? {})
            .filter(([variable]) => variable.startsWith(`${variables[purpose]}_`))
            .sort(([left], [right]) => (0,order/* byCodePoint */.H)(left, right))
            .map(([variable, token]) => ({ variable, token })),
    ].filter(({ token }) => token !== '');
    const tokens = { mesh: tokensOf('mesh'), cluster: tokensOf('cluster') };
    for (const { token } of [...tokens.mesh, ...tokens.cluster])
        maskToken(token, settings.mask);
    /** Before the verification, for a message that says more than "another audience". */
    const audienceOf = ({ variable, token }) => {
        if (token.includes('$'))
            throw refuseUnexpanded(variable, 'the name of a variable');
        const { aud } = (0,precheck_token/* precheckToken */.N)(token).payload;
        const texts = Array.isArray(aud) ? aud : [aud];
        if (texts.some((text) => typeof text === 'string' && text.includes('$')))
            throw refuseUnexpanded(variable, aud);
        return aud;
    };
    return {
        request: async (purpose, audience) => {
            const foreign = wellKnownAudience(audience, settings.serverUrl, purpose);
            if (foreign !== undefined)
                throw new errors_problem/* Refusal */.P(foreign);
            const variable = variables[purpose];
            const held = tokens[purpose].map((one) => ({ ...one, audience: audienceOf(one) }));
            if (held.length === 0)
                throw (0,token_problem/* refuseToken */.y)('TOKEN_MISSING', `the job has no variable ${variable}`, {
                    expected: 'an ID token of GitLab',
                    received: undefined,
                    remedy: (0,missing_token/* gitlabRemedy */.iv)(variable, audience),
                });
            const mine = held.find((one) => one.audience === audience);
            if (mine === undefined)
                throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', `none of the job's ID tokens is for the audience ${audience}`, {
                    expected: audience,
                    received: held.map((one) => one.audience),
                    remedy: (0,missing_token/* idTokenEntry */.Fp)(`${variable}_${suffixOf(audience)}`, audience).join('\n'),
                });
            const other = purpose === 'mesh' ? 'cluster' : 'mesh';
            for (const theirs of tokens[other].map(audienceOf))
                if (typeof theirs === 'string')
                    refuseSharedAudience(audience, theirs);
            return mine.token;
        },
    };
};

// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(5739);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(7933);
// EXTERNAL MODULE: ./src/identity/strict-json.ts
var strict_json = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/identity/key-source.ts





const maxBytes = 512 * 1024;
const timeout = 5000;
const key_source_retry = { tries: 3, delay: 500, maxDelay: 2000, statuses: [408, 429, 500, 502, 503, 504] };
/** Milliseconds between two fetches of one set, so that tokens with made-up names cause no load. */
const cooldown = 30_000;
// Object stores serve an issuer's documents without saying what they are.
const acceptable = /^(application\/([a-z0-9.-]+\+)?json|application\/octet-stream|binary\/octet-stream)\s*(;|$)/i;
const onFailure = (host, problem) => {
    switch (problem.code) {
        case 'HTTP_TOO_LARGE':
            return (0,token_problem/* refuseToken */.y)('JWKS_TOO_BIG', `${host} answered with more than 512 KiB`, {
                expected: `at most ${maxBytes} bytes`,
                remedy: 'Nothing was applied. Check what answers at this host: no issuer publishes this much.',
            });
        case 'HTTP_TIMEOUT':
        case 'HTTP_UNREACHABLE':
        case 'HTTP_PROXY':
        case 'HTTP_TLS':
            return (0,token_problem/* refuseToken */.y)('JWKS_UNREACHABLE', `the issuer’s keys could not be fetched: ${problem.message}`, {
                expected: `an answer of ${host} within ${timeout / 1000} s`,
                remedy: `${problem.remedy} Nothing was applied, and no other key set is used instead.`,
            });
        default:
            return new errors_problem/* Refusal */.P(problem);
    }
};
const checkAnswer = (host, answer) => {
    const type = answer.headers['content-type'];
    if (answer.status === 200 && (type === undefined || acceptable.test(type)))
        return;
    throw (0,token_problem/* refuseToken */.y)('JWKS_BAD_RESPONSE', `${host} answered with something that is no document of an issuer`, {
        expected: '200 and application/json',
        received: `${answer.status} and ${type ?? 'no content type'}`,
        remedy: 'Nothing was applied. Check that the configured issuer is right and that no login page or proxy answers in its place.',
    });
};
const parseKeysUrl = (value) => {
    try {
        return typeof value === 'string' ? new URL(value) : undefined;
    }
    catch {
        return undefined;
    }
};
const createKeySource = ({ http, clock, trustedHosts }) => {
    const sets = new Map();
    const fetchText = async (url) => {
        const { host } = url;
        const addresses = trustedHosts.includes(host) ? { kind: 'trusted', host } : { kind: 'public' };
        const headers = { accept: 'application/json' };
        try {
            const answer = await http({ method: 'GET', url: url.href, headers, timeout, maxBytes, addresses, retry: key_source_retry });
            checkAnswer(host, answer);
            return answer.body;
        }
        catch (error) {
            throw error instanceof errors_problem/* Refusal */.P ? onFailure(host, error.problems[0]) : error;
        }
    };
    /** OpenID Connect Discovery §4.3: the document must name the very issuer that it was asked for (attack I05). */
    const discover = async (issuer) => {
        const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
        const codes = { malformed: 'JWKS_BAD_RESPONSE', duplicate: 'JWKS_BAD_RESPONSE', name: 'JWKS_BAD_RESPONSE' };
        const document = (0,strict_json/* readStrictJson */.S)(Buffer.from(await fetchText(address), 'utf8'), `the discovery document of ${address.host}`, codes);
        if (document['issuer'] !== issuer)
            throw (0,token_problem/* refuseToken */.y)('ISSUER_MISMATCH', `${address.host} speaks for another issuer than the configured one`, {
                expected: issuer,
                received: document['issuer'],
                remedy: 'Nothing was applied. Write `issuer` exactly as the tokens and this document have it, or find out who answers here.',
            });
        const keys = parseKeysUrl(document['jwks_uri']);
        if (keys?.protocol !== 'https:')
            throw (0,token_problem/* refuseToken */.y)('JWKS_BAD_RESPONSE', `the discovery document of ${address.host} names no https URL of its keys`, {
                expected: 'jwks_uri',
                received: document['jwks_uri'],
                remedy: 'Nothing was applied. Tell the owner of the issuer.',
            });
        if (keys.host !== address.host && !trustedHosts.includes(keys.host))
            throw (0,token_problem/* refuseToken */.y)('JWKS_ORIGIN', `${address.host} keeps its keys on another host`, {
                expected: address.host,
                received: keys.host,
                remedy: 'If that is right, add the host of the keys to `issuerHosts` of the protected configuration.',
            });
        return keys;
    };
    const fetchSet = async (issuer, known) => {
        const url = known === undefined ? await discover(issuer) : new URL(known);
        const fetched = { keysUrl: url.href, keys: (0,key_set/* readKeySet */.A)(await fetchText(url)), at: clock.now() };
        sets.set(issuer, fetched);
        return fetched;
    };
    /** Sets that were fetched a second time because of an unknown key. */
    const refetched = new Map();
    return {
        find: async (issuer, keyId, algorithm) => {
            let set = sets.get(issuer) ?? (await fetchSet(issuer));
            let key = (0,key_set/* selectKey */.u)(set.keys, keyId, algorithm);
            const last = refetched.get(issuer);
            // Rotation (I08): the set is asked for once more, and not again within the cooldown.
            if (key === undefined && (last === undefined || clock.now() - last >= cooldown)) {
                refetched.set(issuer, clock.now());
                set = await fetchSet(issuer, set.keysUrl);
                key = (0,key_set/* selectKey */.u)(set.keys, keyId, algorithm);
            }
            if (key !== undefined)
                return { key, keysUrl: set.keysUrl, keys: set.keys };
            const age = Math.max(0, Math.round((clock.now() - set.at) / 1000));
            throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} is not published by ${issuer} (fetched ${age} s ago)`, {
                expected: set.keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
                received: keyId,
                remedy: 'If the issuer has just changed its keys, run the job again in 30 s. Otherwise the token was signed by somebody else.',
            });
        },
    };
};

;// CONCATENATED MODULE: ./src/job.ts



















const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/** Builds the ports of a job from its adapters; what a command does not use is not loaded. */
const openJob = async (options) => {
    const { platform, env, folder, output, inputs, token, version } = options;
    const context = await readContext(platform, env, (path) => (0,promises_.readFile)(path, 'utf8'), { folder, base: options.base });
    const proxy = (0,http_proxy/* readProxySettings */.u)(env);
    const certificateAuthorities = await readAuthorities({
        platform,
        env,
        given: options.caFile,
        workspace: folder,
        mergeRequest: context.mergeRequest !== undefined,
        tellsExtra: http_authorities/* tellsExtraAuthorities */.a,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined),
    });
    const http = createHttpClient({
        clock: systemClock,
        random: Math.random,
        certificateAuthorities,
        ...(proxy === undefined ? {} : { proxy }),
    });
    const platformHost = context.serverUrl === '' ? [] : [new URL(context.serverUrl).host];
    let tokens;
    let repository;
    return {
        version,
        context,
        output,
        clock: systemClock,
        random: Math.random,
        http,
        keys: (issuerHosts) => createKeySource({ http, clock: systemClock, trustedHosts: [...platformHost, ...issuerHosts] }),
        files: createFiles(platform, env, folder),
        repository: () => (repository ??= openRepository(options, context, http)),
        readFolder: async (path) => (await __webpack_require__.e(/* import() */ 7946).then(__webpack_require__.bind(__webpack_require__, 7946))).readFolder(path),
        usedTokens: createUsedTokens(platform, env),
        tokens: () => (tokens ??= job_once(createTokens(platform, env, context, http, output))),
        connect: async (settings, login) => {
            const { connectCluster } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9136), __webpack_require__.e(4639)]).then(__webpack_require__.bind(__webpack_require__, 4639));
            return connectCluster(settings, {
                env,
                clusterToken: login.idToken,
                clock: systemClock,
                random: Math.random,
                readFile: (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined),
                baseFile: login.baseFile,
                explain401: login.explain401,
                certificateAuthorities,
            });
        },
        review: async () => options.createReview(context, token, http),
        merged: async () => {
            const reader = readerToken(platform, token, env);
            if (reader === undefined)
                return undefined;
            const { findMergedRequest } = await __webpack_require__.e(/* import() */ 8834).then(__webpack_require__.bind(__webpack_require__, 8834));
            const mergeRequest = await findMergedRequest(context, (0,ask_platform/* askPlatform */.xw)(context, reader, http));
            return mergeRequest === undefined ? undefined : options.createReview({ ...context, mergeRequest }, token, http);
        },
        keepForPost: (path) => {
            if (platform === 'github')
                (0,runner_files/* saveState */.LZ)(env, 'secret', path);
        },
        report: options.report,
        render: {
            toolVersion: version,
            source: context.repository.path === '' ? inputs.config : `${context.repository.path}/${inputs.config}`,
            defaultIssuers: Object.fromEntries((0,issuer_profiles/* issuerProfiles */.Q)(context, []).map((profile) => [profile.platform, profile.issuer])),
        },
        docsBase: (0,pages/* docsOfAction */.x)(env),
    };
};
/** Several environments may share an audience; the mesh's token for one is asked for once. A cluster login is asked for anew. */
const job_once = (source) => {
    const known = new Map();
    return {
        request: (purpose, audience) => {
            if (purpose === 'cluster')
                return source.request(purpose, audience);
            const token = known.get(audience) ?? source.request(purpose, audience);
            known.set(audience, token);
            return token;
        },
    };
};
const createTokens = (platform, env, context, http, output) => {
    const mask = (secret) => output.mask(secret);
    switch (platform) {
        case 'github':
            return createGitHubTokenSource({
                requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
                requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
                serverUrl: context.serverUrl,
                http,
                mask,
            });
        case 'gitlab':
            return createGitLabTokenSource({
                meshToken: env['MESHGATE_ID_TOKEN'] ?? '',
                clusterToken: env['MESHGATE_CLUSTER_ID_TOKEN'] ?? '',
                further: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => /^MESHGATE_(?:CLUSTER_)?ID_TOKEN_[A-Z0-9_]+$/.test(name) && value !== undefined ? [[name, value]] : [])),
                serverUrl: context.serverUrl,
                mask,
            });
        case 'local':
            return {
                request: () => {
                    throw new errors_problem/* Refusal */.P({
                        code: 'TOKEN_MISSING',
                        message: 'a shell has no ID token',
                        expected: 'a job of GitHub Actions or GitLab CI',
                        received: 'a shell',
                        remedy: 'Log in with a kubeconfig: `cluster: { context: NAME }`.',
                    });
                },
            };
    }
};
/** Local git objects first; what a shallow clone lacks comes through the platform's API. undefined: no repository at all. */
const openRepository = async (options, context, http) => {
    const { folder, platform, inputs, token, env } = options;
    const checkedOut = await (0,promises_.access)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);
    if (!checkedOut && platform === 'local' && inputs.before !== undefined)
        return undefined;
    const { openJobRepository } = await Promise.all(/* import() */[__webpack_require__.e(4605), __webpack_require__.e(5294)]).then(__webpack_require__.bind(__webpack_require__, 5294));
    const reader = readerToken(platform, token, env);
    return openJobRepository({
        folder,
        context,
        http,
        token: reader,
        network: { protocols: platform === 'local' ? 'none' : 'https', variables: proxyVariables(env) },
        findCommit: reader === undefined ? undefined : createFindCommit(context, (0,ask_platform/* askPlatform */.xw)(context, reader, http)),
        resolveRevisions: resolveRevisions,
    });
};
/** What git has to know of the runner's network, and no other variable. */
const proxyVariables = (env) => Object.fromEntries(['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
}));
/** What may read the repository: the token of the comment, else GitLab's job token. */
const readerToken = (platform, token, env) => {
    if (platform !== 'local' && token !== undefined)
        return { kind: 'access token', value: token };
    const job = env['CI_JOB_TOKEN'] ?? '';
    return platform === 'gitlab' && job !== '' ? { kind: 'job token', value: job } : undefined;
};


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = (key, offset) => ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
});
const duplicateKey = (key, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
});
const tooDeep = (depth, offset) => ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
});
const notExact = (text, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
});
/** An object without a prototype, so that no key of a file can reach one. */
const emptyObject = () => Object.create(null);


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/* unused harmony export positionOf */
/** The place of one offset. Counts from the start: for many offsets of one text use `positionsOf`. */
const positionOf = (text, offset) => {
    const end = Math.min(offset, text.length);
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: end - start + 1 };
};
/** Places of many offsets of one text: the lines are counted once, at the first call. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` → ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
/** One step of a JSON pointer, escaped. */
const pointerPart = (part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');


/***/ }),

/***/ 8100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ })

};
