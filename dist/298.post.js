export const id = 298;
export const ids = [298];
export const modules = {

/***/ 6298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectCluster: () => (/* binding */ connectCluster)
});

// UNUSED EXPORTS: openCluster

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/ports/object.ts
/** `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. */
const keyText = (key) => `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = (key) => key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}`;
/** The status of the narrowest record for a kind and namespace. */
const readStatus = (state, group, kind, namespace) => {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope)?.status;
    return of(namespace) ?? of('*') ?? 'not given';
};

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/http/authorities.ts
var authorities = __webpack_require__(4201);
// EXTERNAL MODULE: ./src/http/tunnel.ts
var tunnel = __webpack_require__(6856);
;// CONCATENATED MODULE: ./src/cluster/bearer.ts

/** RFC 6750 §2.1, the characters of a bearer token; anything else could end the header. */
const wellFormed = /^[A-Za-z0-9\-._~+/:|@,;!$%&*()[\]{}?#^]+=*$/;
const openBearer = (source, clock) => {
    let held;
    let generation = 0;
    let acceptedGeneration = 0;
    let renewals = 0;
    const fetchToken = async () => {
        generation += 1;
        const mine = generation;
        const value = (await source.bearer()).trim();
        if (!wellFormed.test(value))
            throw new problem/* Refusal */.P({
                code: 'CLUSTER_CONNECTION',
                message: 'The credential for the API server is empty or holds characters that a bearer token cannot have',
                expected: 'a token of RFC 6750',
                received: `${value.length} characters`,
                remedy: 'Look at where the token comes from: the variable, the file or the plugin that the connection names.',
            });
        return { value, generation: mine, since: clock.now() };
    };
    const hold = (next) => {
        held = next;
        // A failed request for a token is not remembered.
        next.catch(() => {
            if (held === next)
                held = undefined;
        });
        return next;
    };
    return {
        current: async () => {
            const token = await (held ?? hold(fetchToken()));
            if (source.maxAge === undefined || clock.now() - token.since < source.maxAge)
                return token;
            return generation > token.generation && held !== undefined ? held : hold(fetchToken());
        },
        accepted: (token) => {
            acceptedGeneration = Math.max(acceptedGeneration, token.generation);
            if (token.generation === generation)
                renewals = 0;
        },
        // Decides before it waits, so that eight refused requests ask for one token.
        renew: async (refused) => {
            if (generation > refused.generation)
                return held ?? hold(fetchToken());
            // One more try for a token that never worked: it may have expired while the job waited in a queue.
            if (refused.generation > acceptedGeneration && renewals > 0)
                return undefined;
            renewals += 1;
            return hold(fetchToken());
        },
    };
};

;// CONCATENATED MODULE: ./src/cluster/client-failure.ts

const errorCode = (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'UNKNOWN';
};
const certificateCodes = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_SIGNATURE_FAILURE',
    'CERT_REVOKED',
    'CERT_UNTRUSTED',
    'CERT_REJECTED',
    'INVALID_CA',
    'INVALID_PURPOSE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const isCertificateError = (code) => certificateCodes.has(code);
/** Everything but a name that does not exist and what OpenSSL found wrong with certificates and keys. */
const worthRetrying = (code) => code !== 'ENOTFOUND' && !code.startsWith('ERR_');
const unreachable = (endpoint, code, attempts) => new problem/* Refusal */.P({
    code: 'CLUSTER_UNREACHABLE',
    message: `The API server at ${endpoint.server.origin} did not answer (${code}, ${attempts} ${attempts === 1 ? 'try' : 'tries'})`,
    expected: 'an answer over TLS',
    received: code,
    remedy: 'Check the address, and that this runner may reach it: a private cluster needs a runner in its network, a proxy or the GitLab agent.',
});
const certificateRefusal = (endpoint, code) => new problem/* Refusal */.P({
    code: 'CLUSTER_CERTIFICATE',
    message: `The certificate of ${endpoint.server.origin} is not trusted (${code})`,
    expected: endpoint.certificateAuthority === undefined
        ? 'a certificate of a public authority'
        : 'a certificate of the configured authority, for this name',
    received: code,
    remedy: 'Name the CA of the cluster: caFile in the configuration, certificate-authority-data in the kubeconfig. The check cannot be switched off.',
});
const unauthorized = (endpoint, explain, hadToken) => {
    const known = explain?.() ?? '';
    return new problem/* Refusal */.P({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `The API server at ${endpoint.server.origin} does not accept the credential${known === '' ? '' : `; checked here: ${known}`}`,
        expected: 'a credential that the API server accepts',
        received: hadToken ? '401, also for a token that was asked for anew' : '401',
        remedy: 'The server never says why: compare issuer, audience and claim rules of its AuthenticationConfiguration with the token, and read the log of kube-apiserver.',
    });
};
const busy = (endpoint, failure, attempts) => new problem/* Refusal */.P({
    code: 'CLUSTER_BUSY',
    message: `The API server at ${endpoint.server.origin} stayed unavailable for ${attempts} tries: ${failure.message}`,
    expected: 'an answer within the retries',
    received: `HTTP ${failure.code}`,
    remedy: 'Run the job again later. Where this is frequent, give the identity a FlowSchema of its own.',
});
const tooLong = (maxBytes) => new problem/* Refusal */.P({
    code: 'CLUSTER_ANSWER',
    message: 'An answer of the API server is too long or is no gzip',
    expected: `at most ${maxBytes} bytes`,
    received: 'more, or something else',
    remedy: 'Check that the address is an API server. Very large objects of the mesh have to be split.',
});

;// CONCATENATED MODULE: ./src/cluster/lanes.ts
/** A limit on concurrency and none on the rate: API Priority and Fairness does that on the server, and better. */
const openLanes = (width) => {
    let limit = width;
    let running = 0;
    const waiting = [];
    const next = () => {
        while (running < limit) {
            const start = waiting.shift();
            if (start === undefined)
                return;
            running += 1;
            start();
        }
    };
    return {
        run: async (task) => {
            await new Promise((resolve) => {
                waiting.push(resolve);
                next();
            });
            try {
                return await task();
            }
            finally {
                running -= 1;
                next();
            }
        },
        narrow: () => {
            limit = Math.max(1, Math.floor(limit / 2));
        },
    };
};

;// CONCATENATED MODULE: ./src/cluster/status.ts

const status_text = (value) => (typeof value === 'string' ? value : '');
/** At most 2000 characters of a server's words go on: they end up in messages. */
const limited = (message) => (message.length > 2000 ? `${message.slice(0, 2000)}…` : message);
const status_readStatus = (code, body, raw) => {
    if (!(0,json/* isJsonObject */.O)(body) || body['kind'] !== 'Status')
        return {
            code,
            reason: '',
            message: limited(raw.trim()),
            about: { kind: '', name: '' },
            causes: [],
            retryAfter: 0,
            structured: false,
        };
    const details = (0,json/* isJsonObject */.O)(body['details']) ? body['details'] : {};
    const causes = Array.isArray(details['causes']) ? details['causes'] : [];
    const seconds = details['retryAfterSeconds'];
    return {
        code,
        reason: status_text(body['reason']),
        message: limited(status_text(body['message'])),
        about: { kind: status_text(details['kind']), name: status_text(details['name']) },
        causes: causes.filter(json/* isJsonObject */.O).map((cause) => ({
            reason: status_text(cause['reason']),
            field: limited(status_text(cause['field'])),
            message: limited(status_text(cause['message'])),
        })),
        retryAfter: typeof seconds === 'number' && seconds > 0 ? seconds : 0,
        structured: true,
    };
};
/** Whom a 403 is about: `… is forbidden: User "jane" cannot list resource "pods" …`; empty where it says it otherwise. */
const deniedUser = (status) => /(?:^|: )User "([^"]{1,512})" cannot /.exec(status.message)?.[1] ?? '';

;// CONCATENATED MODULE: ./src/cluster/client.ts










const sockets = 8;
const tries = 5;
/** Milliseconds: of silence on a connection; of all tries of one request together. */
const silence = 30_000;
const budget = 120_000;
/** Bytes of one decoded answer: 500 objects of the largest size that etcd takes are more, but no mesh has them. */
const maxBytes = 128 * 1024 * 1024;
const inflate = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/**
 * A keep-alive client for one API server. HTTP/1.1 on eight connections: one would be as fast as HTTP/2 is, without its
 * pinning to one replica (kubernetes.md §4.4). Redirects are not followed, the certificate is always checked.
 */
const openClient = (endpoint, ports) => {
    const agent = new external_node_https_.Agent({ keepAlive: true, maxSockets: sockets });
    const tls = tlsOf(endpoint);
    // The constructor takes no createConnection; the agent's own method is what makes a connection.
    if (endpoint.proxy !== undefined)
        Object.assign(agent, { createConnection: tunnelled(endpoint.proxy, endpoint) });
    const bearer = endpoint.login === undefined ? undefined : openBearer(endpoint.login, ports.clock);
    const lanes = openLanes(sockets);
    const { server } = endpoint;
    const once = async (request, token) => {
        const body = request.body === undefined ? undefined : JSON.stringify(request.body);
        try {
            const response = await exchange({
                agent,
                method: request.method,
                host: server.host,
                port: server.port,
                path: `${server.prefix}${request.path}`,
                headers: headersOf(endpoint, request, body, token),
                // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would switch the default off.
                rejectUnauthorized: true,
                minVersion: 'TLSv1.2',
                timeout: silence,
                ...tls,
            }, body);
            return { kind: 'received', response };
        }
        catch (error) {
            if (error instanceof problem/* Refusal */.P)
                throw error;
            const code = errorCode(error);
            if (isCertificateError(code))
                throw certificateRefusal(endpoint, code);
            return { kind: 'lost', code };
        }
    };
    const send = async (request) => {
        const started = ports.clock.now();
        let token = await bearer?.current();
        let resent = false;
        for (let attempt = 1;; attempt += 1) {
            const result = await once(request, token);
            const last = attempt >= tries || ports.clock.now() - started > budget;
            if (result.kind === 'lost') {
                if (last || !worthRetrying(result.code))
                    throw unreachable(endpoint, result.code, attempt);
                resent = true;
                await ports.clock.sleep(backoff(attempt, ports.random));
                continue;
            }
            const { status, text } = result.response;
            if (status >= 200 && status < 300) {
                if (token !== undefined)
                    bearer?.accepted(token);
                return { kind: 'ok', status, body: parse(text, endpoint), resent };
            }
            if (status === 401) {
                const renewed = token === undefined ? undefined : await bearer?.renew(token);
                if (renewed === undefined || last)
                    throw unauthorized(endpoint, ports.explain401, token !== undefined);
                token = renewed;
                continue;
            }
            const failure = status_readStatus(status, tryParse(text), text);
            if (status === 429)
                lanes.narrow();
            if (!isTransient(failure, attempt))
                return { kind: 'failed', status: failure, resent };
            if (last)
                throw busy(endpoint, failure, attempt);
            await ports.clock.sleep(delayOf(result.response, failure, attempt, ports.random));
        }
    };
    return { send: (request) => lanes.run(() => send(request)), close: () => agent.destroy() };
};
/** Makes the connections of an agent through the proxy. */
const tunnelled = (proxy, { server, tlsServerName, furtherAuthorities = [] }) => (options, connected) => {
    const end = {
        host: server.host,
        port: server.port,
        ...(tlsServerName === undefined ? {} : { serverName: tlsServerName }),
    };
    (0,tunnel/* connectThrough */.EM)(proxy, end, options, (0,authorities/* withAuthorities */.e)(furtherAuthorities)).then((socket) => connected?.(null, socket), 
    // Node's types ask for a stream even when there is none.
    (error) => connected?.(error));
    return undefined;
};
/** A CA of the cluster's own replaces every other; else what the job trusts is added to the public ones. */
const tlsOf = (endpoint) => ({
    ...(endpoint.certificateAuthority === undefined
        ? contextOf(endpoint.furtherAuthorities ?? [])
        : { ca: endpoint.certificateAuthority }),
    ...(endpoint.tlsServerName === undefined ? {} : { servername: endpoint.tlsServerName }),
    ...(endpoint.clientCertificate === undefined
        ? {}
        : { cert: endpoint.clientCertificate.certificate, key: endpoint.clientCertificate.key }),
});
const contextOf = (further) => {
    const ca = (0,authorities/* withAuthorities */.e)(further);
    return ca === undefined ? {} : { ca };
};
const headersOf = (endpoint, request, body, token) => ({
    accept: request.accept ?? 'application/json',
    'accept-encoding': 'gzip',
    'user-agent': 'meshgate',
    ...(body === undefined
        ? {}
        : {
            'content-type': request.contentType ?? 'application/json',
            'content-length': String(Buffer.byteLength(body)),
        }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token.value}` }),
    ...(endpoint.impersonate === undefined
        ? {}
        : {
            'impersonate-user': endpoint.impersonate.user,
            ...(endpoint.impersonate.groups.length === 0 ? {} : { 'impersonate-group': [...endpoint.impersonate.groups] }),
            ...(endpoint.impersonate.uid === '' ? {} : { 'impersonate-uid': endpoint.impersonate.uid }),
        }),
});
const exchange = (options, body) => new Promise((resolve, reject) => {
    const request = (0,external_node_https_.request)(options, (response) => {
        receive(response).then(resolve, (error) => {
            request.destroy();
            reject(error);
        });
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    request.on('error', reject);
    request.end(body);
});
const receive = async (response) => {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        length += chunk.length;
        if (length > maxBytes)
            throw tooLong(maxBytes);
        chunks.push(chunk);
    }
    const raw = Buffer.concat(chunks, length);
    return {
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'] ?? '',
        text: (response.headers['content-encoding'] === 'gzip' ? await decompress(raw) : raw).toString('utf8'),
    };
};
const decompress = async (raw) => {
    try {
        // A trip to the thread pool costs more than a small answer.
        return raw.length < 4096
            ? (0,external_node_zlib_.gunzipSync)(raw, { maxOutputLength: maxBytes })
            : await inflate(raw, { maxOutputLength: maxBytes });
    }
    catch {
        throw tooLong(maxBytes);
    }
};
const tryParse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const parse = (text, endpoint) => {
    const body = tryParse(text);
    if (body === undefined)
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_ANSWER',
            message: `${endpoint.server.origin} answered a success that is no JSON`,
            expected: 'a Kubernetes object',
            received: `${text.length} characters of something else`,
            remedy: 'Check that the address is an API server and not a page of a proxy in front of it.',
        });
    return body;
};
/** What goes away by itself (kubernetes.md §7). A schema error is HTTP 500 too and stays one. */
const isTransient = (failure, attempt) => {
    switch (failure.code) {
        case 429:
        case 502:
        case 503:
        case 504:
            return true;
        case 409:
            // Two creations at once; an optimistic lock is the caller's: the object moved on.
            return failure.reason === 'AlreadyExists' && attempt < 3;
        case 500:
            if (failure.message.startsWith('etcdserver:') || failure.reason === 'ServerTimeout')
                return true;
            return failure.message.includes('failed calling webhook') && attempt < 3;
        default:
            return false;
    }
};
/** Full jitter on 0.25 s, doubled. */
const backoff = (attempt, random) => Math.round(250 * 2 ** (attempt - 1) * (0.5 + random() / 2));
const delayOf = (response, failure, attempt, random) => {
    const seconds = /^\d{1,4}$/.test(response.retryAfter) ? Number(response.retryAfter) : failure.retryAfter;
    return Math.min(30_000, Math.max(seconds * 1000, backoff(attempt, random)));
};

// EXTERNAL MODULE: ./src/http/proxy.ts
var proxy = __webpack_require__(7856);
;// CONCATENATED MODULE: ./src/cluster/endpoint.ts


const parseUrl = (text) => {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
};
const withoutBrackets = (host) => host.replace(/^\[|\]$/g, '');
/** Reads the URL of an API server: https, no user, query or fragment. */
const readServer = (text, where) => {
    const url = parseUrl(text);
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: "The API server's address is no https URL",
            where,
            expected: 'https://HOST:PORT',
            received: url === undefined ? text : `${url.protocol}//${url.host}${url.pathname}`,
            remedy: 'Write the address as the cluster gives it, with https and without user, query or fragment.',
        });
    const port = url.port === '' ? 443 : Number(url.port);
    const prefix = url.pathname.replace(/\/+$/, '');
    return {
        host: withoutBrackets(url.hostname),
        port,
        prefix,
        origin: `https://${url.hostname}:${port}`,
        url: `${url.origin}${prefix}`,
    };
};
/** Reads `proxy-url` or HTTPS_PROXY. */
const readProxy = (text, where) => {
    try {
        return (0,tunnel/* readProxyAddress */.Xx)(text);
    }
    catch (error) {
        if (!(error instanceof tunnel/* ProxyFailure */.N$))
            throw error;
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: `The proxy to the API server cannot be used: ${error.message}`,
            where,
            expected: 'http://HOST:PORT or https://HOST:PORT',
            received: /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1] ?? 'no URL',
            remedy: 'Name an http or https proxy; the connection to the API server inside it stays TLS from end to end.',
        });
    }
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/cluster/kubeconfig.ts




const kubeconfigSource = { kind: 'input', name: 'KUBECONFIG' };
/** Fails with KUBECONFIG; `received` must hold nothing of a value: a kubeconfig holds keys. */
const kubeconfigRefusal = (message, expected, received, remedy) => new problem/* Refusal */.P({ code: 'KUBECONFIG', message, where: kubeconfigSource, expected, received, remedy });
/**
 * Reads what KUBECONFIG names: a list of files, or, where a CI variable of the wrong type was made, the YAML itself.
 * Files that are missing are left out as kubectl does; none at all is an error.
 */
const loadKubeconfig = async (env, readFile) => {
    const value = env['KUBECONFIG'] ?? '';
    if (isText(value))
        return merge([{ content: parseKubeconfig(value, 'KUBECONFIG'), folder: env['PWD'] ?? '.' }]);
    const paths = value === '' ? [(0,external_node_path_.join)(env['HOME'] ?? '', '.kube', 'config')] : value.split(':').filter((path) => path !== '');
    const files = [];
    for (const path of paths) {
        const text = await readFile(path);
        if (text !== undefined)
            files.push({ content: parseKubeconfig(text, path), folder: (0,external_node_path_.dirname)(path) });
    }
    if (files.length === 0)
        throw kubeconfigRefusal('There is no kubeconfig', 'a file that KUBECONFIG names', value === '' ? 'KUBECONFIG is not set' : `no file at ${paths.join(', ')}`, 'Make the kubeconfig a protected variable of type file (GitLab), or set KUBECONFIG in a step before (GitHub).');
    return merge(files);
};
const isText = (value) => value.includes('\n') || /^\s*(\{|apiVersion:|kind:|clusters:)/.test(value);
const parseKubeconfig = (text, name) => {
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: true, schema: 'core', merge: false, prettyErrors: false });
    const error = document.errors[0];
    // An anchor is of no use in a kubeconfig, and aliases are how a small text becomes a large one.
    const content = error === undefined ? toJson(() => document.toJS({ maxAliasCount: 0 })) : undefined;
    if (!(0,json/* isJsonObject */.O)(content))
        throw kubeconfigRefusal(`${name} is no kubeconfig`, 'YAML with clusters, contexts and users', error === undefined ? 'something else' : `${error.code} at offset ${error.pos[0]}`, 'Check that the variable holds the whole file, and that nothing has re-indented it.');
    return content;
};
const toJson = (read) => {
    try {
        return JSON.parse(JSON.stringify(read() ?? null));
    }
    catch {
        return undefined;
    }
};
const merge = (files) => ({
    currentContext: files.map((file) => stringOf(file.content, 'current-context')).find((name) => name !== '') ?? '',
    contexts: named(files, 'contexts', 'context'),
    clusters: named(files, 'clusters', 'cluster'),
    users: named(files, 'users', 'user'),
});
const named = (files, list, member) => {
    const entries = new Map();
    for (const { content, folder } of files) {
        const items = content[list];
        if (!Array.isArray(items))
            continue;
        for (const item of items.filter(json/* isJsonObject */.O)) {
            const name = stringOf(item, 'name');
            const inner = item[member];
            if (name !== '' && (0,json/* isJsonObject */.O)(inner) && !entries.has(name))
                entries.set(name, { content: inner, folder });
        }
    }
    return entries;
};
/** A string member; empty where it is missing. A number is refused by what reads it, not guessed at here. */
const stringOf = (object, member) => {
    const value = Object.hasOwn(object, member) ? object[member] : undefined;
    return typeof value === 'string' ? value : '';
};
/** Context, cluster and user of one context, each of them there. */
const chooseContext = (config, wanted) => {
    const names = [...config.contexts.keys()].sort();
    const only = names.length === 1 ? (names[0] ?? '') : '';
    const name = wanted !== '' ? wanted : config.currentContext !== '' ? config.currentContext : only;
    const context = config.contexts.get(name);
    if (context === undefined)
        throw kubeconfigRefusal(name === '' ? 'The kubeconfig has no current context' : `The kubeconfig has no context ${name}`, names.length === 0 ? 'a kubeconfig with a context' : `one of ${names.join(', ')}`, name === '' ? 'no context' : name, 'Name the context in the configuration, cluster.context. A GitLab agent gives the contexts PROJECT:AGENT, and only to projects in its ci_access.');
    const cluster = config.clusters.get(stringOf(context.content, 'cluster'));
    const user = config.users.get(stringOf(context.content, 'user'));
    if (cluster === undefined || user === undefined)
        throw kubeconfigRefusal(`The context ${name} names a ${cluster === undefined ? 'cluster' : 'user'} that the kubeconfig does not have`, 'a context whose cluster and user exist', stringOf(context.content, cluster === undefined ? 'cluster' : 'user'), 'Write the kubeconfig anew; kubectl config view --flatten --minify makes a complete one.');
    return { name, cluster, user };
};
/** `NAME-data` in base64, or the file that `NAME` names; data wins, as in kubectl. */
const dataOrFile = async (entry, member, readFile) => {
    const data = stringOf(entry.content, `${member}-data`);
    if (data !== '')
        return Buffer.from(data, 'base64').toString('utf8');
    const path = stringOf(entry.content, member);
    if (path === '')
        return '';
    const text = await readFile(resolvePath(entry, path));
    if (text === undefined)
        throw kubeconfigRefusal(`The kubeconfig names a file for ${member} that is not there`, 'a file that can be read', path, `Embed it: ${member}-data, as kubectl config view --flatten does.`);
    return text;
};
const resolvePath = (entry, path) => (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(entry.folder, path);

;// CONCATENATED MODULE: ./src/cluster/exec-plugin.ts




/**
 * Variables that a cloud's own login reads. Everything else stays here: a plugin is a program that a data file names,
 * and the job's environment holds the tokens of the platform (attack L05).
 */
const passed = /^(PATH|HOME|USER|LOGNAME|LANG|LC_ALL|TZ|TMPDIR|SSL_CERT_FILE|SSL_CERT_DIR|HTTPS?_PROXY|NO_PROXY|https?_proxy|no_proxy|AWS_.+|AZURE_.+|AAD_.+|ARM_.+|GOOGLE_.+|CLOUDSDK_.+|XDG_.+)$/;
const supported = new Set(['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']);
/** Checks the plugin of a user and prepares to start it; it is not started yet. */
const preparePlugin = (exec, options) => {
    const command = stringOf(exec, 'command');
    const apiVersion = stringOf(exec, 'apiVersion');
    if (!options.allowed.includes(command) || command === '')
        throw new problem/* Refusal */.P({
            code: 'EXEC_PLUGIN_NOT_ALLOWED',
            message: `The kubeconfig would start the program ${command}, which the protected configuration does not allow`,
            where: kubeconfigSource,
            expected: options.allowed.length === 0 ? 'no program at all' : `one of ${options.allowed.join(', ')}`,
            received: command,
            remedy: 'If the program is meant, list it on the protected branch: cluster.execPlugins of the environment.',
        });
    if (!supported.has(apiVersion))
        throw failed(command, `the API version ${apiVersion || '(none)'}`, [...supported].join(' or '));
    if (stringOf(exec, 'interactiveMode') === 'Always')
        throw failed(command, 'interactiveMode Always', 'a plugin that asks nobody');
    const info = {
        apiVersion,
        kind: 'ExecCredential',
        spec: { interactive: false, ...(exec['provideClusterInfo'] === true ? { cluster: options.cluster } : {}) },
    };
    const env = {
        ...Object.fromEntries(Object.entries(options.env).filter(([name, value]) => passed.test(name) && value !== undefined)),
        ...pluginEnvironment(exec['env']),
        KUBERNETES_EXEC_INFO: JSON.stringify(info),
    };
    // A command with a slash is a path and starts at the kubeconfig's folder; any other is looked for in PATH.
    const program = command.includes('/') ? resolvePath(options.user, command) : command;
    let held;
    return async (fresh) => {
        const stillGood = held !== undefined && (held.expires === 0 || held.expires - options.clock.now() > 60_000);
        if (!fresh && stillGood && held !== undefined)
            return held;
        held = readCredential(await start(program, strings(exec['args']), env, command), apiVersion, command);
        return held;
    };
};
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const pluginEnvironment = (value) => Object.fromEntries((Array.isArray(value) ? value : [])
    .filter(json/* isJsonObject */.O)
    .map((variable) => [stringOf(variable, 'name'), stringOf(variable, 'value')])
    .filter(([name]) => name !== ''));
const start = (program, args, env, command) => new Promise((resolve, reject) => {
    const child = (0,external_node_child_process_.execFile)(program, [...args], { env: { ...env }, timeout: 60_000, maxBuffer: 1024 * 1024, windowsHide: true, encoding: 'utf8' }, (error, stdout) => {
        if (error === null)
            resolve(stdout);
        else if (error.code === 'ENOENT')
            reject(missing(command));
        // Its own words may hold a secret, so only how it ended is told.
        else
            reject(failed(command, ending(error), 'exit code 0'));
    });
    child.stdin?.end();
});
const ending = (error) => {
    if (error.killed === true)
        return 'no end within 60 s';
    return typeof error.code === 'number'
        ? `exit code ${error.code}`
        : typeof error.code === 'string'
            ? error.code
            : 'a failure';
};
const readCredential = (text, apiVersion, command) => {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        throw failed(command, 'output that is no JSON', 'an ExecCredential');
    }
    if (!(0,json/* isJsonObject */.O)(body) || body['kind'] !== 'ExecCredential' || body['apiVersion'] !== apiVersion)
        throw failed(command, 'another kind or version', `an ExecCredential of ${apiVersion}`);
    const status = (0,json/* isJsonObject */.O)(body['status']) ? body['status'] : {};
    const token = stringOf(status, 'token');
    const certificate = stringOf(status, 'clientCertificateData');
    const key = stringOf(status, 'clientKeyData');
    if (token === '' && (certificate === '' || key === ''))
        throw failed(command, 'neither token nor certificate', 'one of them');
    const expires = Date.parse(stringOf(status, 'expirationTimestamp'));
    return {
        token,
        ...(certificate !== '' && key !== '' ? { certificate: { certificate, key } } : {}),
        expires: Number.isNaN(expires) ? 0 : expires,
    };
};
const failed = (command, received, expected) => new problem/* Refusal */.P({
    code: 'EXEC_PLUGIN_FAILED',
    message: `The credential plugin ${command} gave no credential: ${received}`,
    where: kubeconfigSource,
    expected,
    received,
    remedy: `Run ${command} by hand with the same arguments in this job; it needs the cloud's login of a step before.`,
});
/** Programs that clouds name in their kubeconfigs, and how a job comes by them. */
const known = {
    aws: 'the AWS CLI, version 2 (GitHub-hosted runners have it; in an image of your own install `awscli`), and log in before, for example with aws-actions/configure-aws-credentials',
    'aws-iam-authenticator': 'aws-iam-authenticator, or write the kubeconfig anew with `aws eks update-kubeconfig`',
    'gke-gcloud-auth-plugin': 'gke-gcloud-auth-plugin (`gcloud components install gke-gcloud-auth-plugin`, or the package google-cloud-cli-gke-gcloud-auth-plugin), and log in before, for example with google-github-actions/auth',
    gcloud: 'the Google Cloud CLI, and write the kubeconfig anew with `gcloud container clusters get-credentials`',
    kubelogin: 'kubelogin (`az aks install-cli`, or azure/use-kubelogin), and log in before, for example with azure/login',
    az: 'the Azure CLI, and log in before, for example with azure/login',
};
const missing = (command) => {
    const name = command.slice(command.lastIndexOf('/') + 1);
    const what = Object.hasOwn(known, name) ? (known[name] ?? name) : name;
    return new problem/* Refusal */.P({
        code: 'EXEC_PLUGIN_FAILED',
        message: `The credential plugin ${command} that the kubeconfig names is not installed in this job`,
        where: kubeconfigSource,
        expected: command.includes('/') ? `a program at ${command}` : `${command} in PATH`,
        received: 'no such program',
        remedy: `Install ${what}. Without it: let the API server trust the job's ID token (\`cluster: { auth: id-token }\`), which needs no program.`,
    });
};

;// CONCATENATED MODULE: ./src/cluster/connection.ts






/** Finds the API server, its CA and a login. Reads files and starts plugins; sends nothing to the server yet. */
const resolveEndpoint = async (settings, ports) => {
    const endpoint = await endpointOf(settings, ports);
    const furtherAuthorities = ports.certificateAuthorities ?? [];
    return furtherAuthorities.length === 0 ? endpoint : { ...endpoint, furtherAuthorities };
};
const endpointOf = (settings, ports) => {
    switch (settings.kind) {
        case 'id-token':
            return idTokenEndpoint(settings, ports);
        case 'context':
            return contextEndpoint(settings, ports);
        case 'in-cluster':
            return inClusterEndpoint(ports);
    }
};
const idTokenEndpoint = async (settings, ports) => {
    const server = readServer(settings.server, { kind: 'input', name: 'cluster.server' });
    if (ports.clusterToken === undefined)
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: "The cluster takes the job's ID token, and this run has none",
            expected: 'a job that may ask for an ID token',
            received: 'no token',
            remedy: 'Run in CI with id-token: write (GitHub) or id_tokens (GitLab), or name a kubeconfig context instead.',
        });
    const authority = settings.caFile === undefined ? '' : await ports.baseFile(settings.caFile);
    return {
        server,
        ...certificateAuthority(authority, { kind: 'input', name: 'cluster.caFile' }),
        login: { bearer: ports.clusterToken },
        ...proxied(server, '', ports.env),
    };
};
const serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
const inClusterEndpoint = async (ports) => {
    const host = ports.env['KUBERNETES_SERVICE_HOST'] ?? '';
    const port = ports.env['KUBERNETES_SERVICE_PORT'] ?? '';
    const authority = await ports.readFile(`${serviceAccountFolder}/ca.crt`);
    if (host === '' || port === '' || authority === undefined)
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: 'This job does not run in a pod with a service account',
            expected: `KUBERNETES_SERVICE_HOST, KUBERNETES_SERVICE_PORT and ${serviceAccountFolder}`,
            received: host === '' || port === '' ? 'no such variables' : 'no such files',
            remedy: 'Use a runner in the cluster whose pods mount their token, or another kind of connection.',
        });
    const server = readServer(`https://${host.includes(':') ? `[${host}]` : host}:${port}`, {
        kind: 'input',
        name: 'KUBERNETES_SERVICE_HOST',
    });
    return {
        server,
        ...certificateAuthority(authority, { kind: 'input', name: `${serviceAccountFolder}/ca.crt` }),
        // The kubelet writes a new token long before the old one expires.
        login: { bearer: () => tokenFile(`${serviceAccountFolder}/token`, ports.readFile), maxAge: 60_000 },
    };
};
const tokenFile = async (path, readFile) => {
    const token = await readFile(path);
    if (token === undefined)
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: 'The file that holds the token for the API server is not there',
            expected: 'a file with a token',
            received: path,
            remedy: 'Check that the token is mounted (automountServiceAccountToken) or that tokenFile names the right path.',
        });
    return token;
};
const contextEndpoint = async (settings, ports) => {
    const config = await loadKubeconfig(ports.env, ports.readFile);
    const { cluster, user } = chooseContext(config, settings.context);
    if (cluster.content['insecure-skip-tls-verify'] === true)
        throw new problem/* Refusal */.P({
            code: 'KUBECONFIG_INSECURE',
            message: 'The kubeconfig says insecure-skip-tls-verify, so anybody on the way could answer as the API server',
            where: kubeconfigSource,
            expected: 'certificate-authority-data',
            received: 'insecure-skip-tls-verify: true',
            remedy: 'Remove the line and add the CA of the cluster: kubectl config set-cluster NAME --certificate-authority FILE --embed-certs.',
        });
    const server = readServer(stringOf(cluster.content, 'server'), kubeconfigSource);
    const authority = await dataOrFile(cluster, 'certificate-authority', ports.readFile);
    const tlsServerName = stringOf(cluster.content, 'tls-server-name');
    return {
        server,
        ...certificateAuthority(authority, kubeconfigSource),
        ...(tlsServerName === '' ? {} : { tlsServerName }),
        ...(await loginOf(user, clusterInfo(cluster, server, authority), settings.execPlugins, ports)),
        ...impersonationOf(user.content),
        ...proxied(server, stringOf(cluster.content, 'proxy-url'), ports.env),
    };
};
/** What an exec plugin may know of the cluster (client.authentication.k8s.io, Cluster). */
const clusterInfo = (cluster, server, authority) => {
    const name = stringOf(cluster.content, 'tls-server-name');
    return {
        server: server.url,
        ...(name === '' ? {} : { 'tls-server-name': name }),
        ...(authority === '' ? {} : { 'certificate-authority-data': Buffer.from(authority).toString('base64') }),
    };
};
const loginOf = async (user, cluster, allowed, ports) => {
    const { content } = user;
    for (const member of ['auth-provider', 'username', 'password'])
        if (Object.hasOwn(content, member))
            throw new problem/* Refusal */.P({
                code: 'KUBECONFIG_LOGIN',
                message: `The kubeconfig logs in by ${member}, which Kubernetes no longer has`,
                where: kubeconfigSource,
                expected: 'token, tokenFile, a client certificate or an exec plugin',
                received: member,
                remedy: "Write the kubeconfig anew with the cloud's current tool; its exec plugin replaces auth-provider.",
            });
    const certificate = await dataOrFile(user, 'client-certificate', ports.readFile);
    const key = await dataOrFile(user, 'client-key', ports.readFile);
    if ((certificate === '') !== (key === ''))
        throw kubeconfigRefusal('The kubeconfig has half of a client certificate', 'client-certificate and client-key', certificate === '' ? 'the key alone' : 'the certificate alone', 'Add the missing half, or remove both.');
    const clientCertificate = certificate === '' ? {} : { clientCertificate: { certificate, key } };
    // As in kubectl, a token in the file wins over tokenFile, and both over a plugin.
    const token = stringOf(content, 'token');
    if (token !== '')
        return { ...clientCertificate, login: { bearer: () => Promise.resolve(token) } };
    const path = stringOf(content, 'tokenFile');
    if (path !== '') {
        const file = resolvePath(user, path);
        return { ...clientCertificate, login: { bearer: () => tokenFile(file, ports.readFile), maxAge: 60_000 } };
    }
    const exec = content['exec'];
    if ((0,json/* isJsonObject */.O)(exec))
        return pluginLogin(exec, user, cluster, allowed, ports);
    if (certificate === '')
        throw kubeconfigRefusal('The user of the context has no credential', 'token, tokenFile, a client certificate or an exec plugin', 'none of them', 'Write the kubeconfig anew; an anonymous user may not read a cluster.');
    return clientCertificate;
};
const pluginLogin = async (exec, user, cluster, allowed, ports) => {
    const ask = preparePlugin(exec, { user, cluster, env: ports.env, allowed, clock: ports.clock });
    const first = await ask(false);
    if (first.token === '')
        return first.certificate === undefined ? {} : { clientCertificate: first.certificate };
    let asked = false;
    return {
        ...(first.certificate === undefined ? {} : { clientCertificate: first.certificate }),
        login: {
            // The first call gets what is there; a later one comes after a 401 and wants another.
            bearer: async () => {
                const credential = await ask(asked);
                asked = true;
                return credential.token;
            },
        },
    };
};
const impersonationOf = (user) => {
    const name = stringOf(user, 'as');
    const groups = user['as-groups'];
    return name === ''
        ? {}
        : {
            impersonate: {
                user: name,
                groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
                uid: stringOf(user, 'as-uid'),
            },
        };
};
const certificateAuthority = (text, where) => {
    if (text === '')
        return {};
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: 'The CA of the API server is no PEM certificate',
            where,
            expected: '-----BEGIN CERTIFICATE-----',
            received: `${text.length} characters without it`,
            remedy: 'Name a PEM file that holds the certificate of the authority, not its key and not DER.',
        });
    return { certificateAuthority: text };
};
const proxied = (server, proxyUrl, env) => {
    if (proxyUrl !== '')
        return { proxy: readProxy(proxyUrl, kubeconfigSource) };
    const settings = (0,proxy/* readProxySettings */.u)(env);
    return settings === undefined || (0,proxy/* isDirect */.c)(settings, new URL(server.origin))
        ? {}
        : { proxy: readProxy(settings.url, { kind: 'input', name: 'HTTPS_PROXY' }) };
};

;// CONCATENATED MODULE: ./src/cluster/explain.ts


const received = (status) => `HTTP ${status.code}${status.reason === '' ? '' : ` ${status.reason}`}${status.message === '' ? '' : `: ${status.message}`}`;
/** 403: `doing` completes "The identity may not …". */
const forbiddenRefusal = (doing, status) => new problem/* Refusal */.P({
    code: 'CLUSTER_FORBIDDEN',
    message: `The identity may not ${doing}`,
    expected: 'a Role or ClusterRole that allows it',
    received: received(status),
    remedy: 'Bind the rights that the README lists for this job; kubectl auth can-i --as shows what the identity has.',
});
/** An answer that nothing here has an explanation for. */
const unexpectedRefusal = (what, status) => new problem/* Refusal */.P({
    code: 'CLUSTER_ANSWER',
    message: `${what} failed`,
    expected: 'success',
    received: received(status),
    remedy: "Read the API server's words above; the request was not retried since repeating it would not help.",
});
/**
 * Says what a refused write means. The API server's own answers mislead: schema errors are HTTP 500, a missing CRD is a
 * plain-text 404, a RoleBinding to a missing Role is "not found" by its own name (kubernetes.md §2.5, §7).
 */
const explainWrite = (key, status) => {
    const problems = problemsOf(key, status);
    return new problem/* Refusal */.P(problems[0], ...problems.slice(1));
};
const problemsOf = (key, status) => {
    const title = keyTitle(key);
    const one = (code, message, expected, remedy) => [
        { code, message, expected, received: received(status), remedy },
    ];
    const { message } = status;
    if (status.code === 404 && !status.structured)
        return one('CLUSTER_API_MISSING', `The cluster does not have the kind ${key.kind} of ${key.group === '' ? 'the core group' : key.group} in the version that is written`, 'an installed CRD that serves the version', 'Install the CRDs of Istio (helm install istio-base istio/base), or write a version that the cluster serves.');
    if (isNamespaceProblem(status))
        return one('CLUSTER_NAMESPACE', `The namespace ${key.namespace} ${status.code === 404 ? 'does not exist' : 'is being deleted'}`, 'a namespace that exists', `Make it first: kubectl create namespace ${key.namespace}. meshgate never makes namespaces.`);
    if (message.includes('failed calling webhook'))
        return one('CLUSTER_WEBHOOK', `An admission webhook that has to judge ${title} cannot be reached`, 'a webhook that answers', 'Usually istiod is down or has no endpoints: kubectl -n istio-system get pods,endpoints. The object itself was not judged.');
    if (message.includes('not currently held'))
        return one('CLUSTER_ESCALATION', `${title} would give rights that the identity does not have itself`, 'an identity that holds every right it grants, or bind on the role', 'Refer to an existing role and give the identity the verb bind on its name (resourceNames); never escalate.');
    if (/^admission webhook|ValidatingAdmissionPolicy|^denied the request/.test(message))
        return one('CLUSTER_DENIED', `An admission policy of the cluster refuses ${title}`, 'an object that the policy admits', 'Change the object as the policy says, or ask whoever owns the policy.');
    if (status.causes.some((cause) => cause.field === 'roleRef'))
        return one('CLUSTER_ROLE_REF', `The role that ${title} refers to cannot be changed`, 'the same roleRef as before', 'Write a RoleBinding under another name and remove this one afterwards.');
    if (status.code === 403)
        return forbiddenRefusal(`write ${title}`, status).problems;
    return isInvalid(status) ? invalid(key, status) : unexpectedRefusal(`Writing ${title}`, status).problems;
};
const isNamespaceProblem = (status) => (status.code === 404 && status.about.kind === 'namespaces') ||
    status.causes.some((cause) => cause.reason === 'NamespaceTerminating');
/** Schema errors of server-side apply come as HTTP 500 without a reason. */
const isInvalid = (status) => status.code === 422 ||
    status.code === 400 ||
    status.code === 413 ||
    (status.code === 500 &&
        /failed to create typed patch object|field not declared in schema|duplicate entries for key/.test(status.message));
const invalid = (key, status) => {
    const title = keyTitle(key);
    const remedy = 'Mend the object in the repository or the binding that it is made from; nothing was written.';
    const [first, ...rest] = status.causes.map((cause) => ({
        code: 'CLUSTER_INVALID',
        message: `The API server refuses ${title}${cause.field === '' ? '' : ` at ${cause.field}`}`,
        expected: 'an object that the schema and its rules accept',
        received: cause.message,
        remedy,
    }));
    return first === undefined
        ? [
            {
                code: 'CLUSTER_INVALID',
                message: `The API server refuses ${title}`,
                expected: 'an object that the schema and its rules accept',
                received: received(status),
                remedy,
            },
        ]
        : [first, ...rest];
};

;// CONCATENATED MODULE: ./src/manifests/live-object.ts

/**
 * An object as the API server gave it: `status` dropped, managedFields kept apart. Everything but managedFields has a
 * null prototype, so that a label named `constructor` is a label and nothing else.
 */
const toKubernetesObject = (item, type) => {
    const metadata = (0,json/* isJsonObject */.O)(item['metadata']) ? item['metadata'] : {};
    const { managedFields, ...kept } = metadata;
    const content = bare({ apiVersion: type.apiVersion, kind: type.kind, metadata: bare(kept) });
    for (const [member, value] of Object.entries(item))
        if (member !== 'apiVersion' && member !== 'kind' && member !== 'metadata' && member !== 'status')
            content[member] = withoutPrototype(value);
    const source = {
        kind: 'cluster',
        uid: textOf(metadata['uid']),
        resourceVersion: textOf(metadata['resourceVersion']),
    };
    const created = textOf(metadata['creationTimestamp']);
    return {
        key: {
            group: type.group,
            kind: type.kind,
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata['name']),
        },
        apiVersion: type.apiVersion,
        labels: textsOf(metadata['labels']),
        annotations: textsOf(metadata['annotations']),
        ...(created === '' ? {} : { creationTimestamp: created }),
        content,
        managedFields: Array.isArray(managedFields) ? managedFields : [],
        source,
        locate: () => source,
    };
};
/** The same for one object that says its own type. */
const readObject = (item) => {
    const apiVersion = textOf(item['apiVersion']);
    const slash = apiVersion.indexOf('/');
    return toKubernetesObject(item, {
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        kind: textOf(item['kind']),
        apiVersion,
    });
};
const bare = (object) => {
    const copy = Object.create(null);
    for (const [member, value] of Object.entries(object))
        copy[member] = withoutPrototype(value);
    return copy;
};
const withoutPrototype = (value) => {
    if (Array.isArray(value))
        return value.map(withoutPrototype);
    return (0,json/* isJsonObject */.O)(value) ? bare(value) : value;
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (value) => {
    const texts = Object.create(null);
    if ((0,json/* isJsonObject */.O)(value))
        for (const [member, text] of Object.entries(value))
            if (typeof text === 'string')
                texts[member] = text;
    return texts;
};

;// CONCATENATED MODULE: ./src/cluster/discovery.ts



const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
/**
 * Asks once which groups, versions and resources there are. The preferred version of a group is not enough:
 * networking.istio.io prefers v1, and EnvoyFilter is served as v1alpha3 alone. A server before 1.30 that does not know
 * the aggregated form answers with the groups, and its versions are asked one by one, only those that are needed.
 */
const openDiscovery = (client) => {
    let groups;
    const resources = new Map();
    const resourcesOf = (group, version) => {
        const path = `/apis/${group}/${version}`;
        const known = resources.get(path) ?? readResources(client, path);
        resources.set(path, known);
        return known;
    };
    return {
        versionOf: async (kind) => {
            if (kind.version !== '')
                return kind.version;
            groups ??= readGroups(client);
            for (const { version, resources: named } of (await groups).get(kind.group) ?? [])
                if ((named ?? (await resourcesOf(kind.group, version))).has(kind.resource))
                    return version;
            return undefined;
        },
    };
};
const readGroups = async (client) => {
    const answer = await client.send({ method: 'GET', path: '/apis', accept: aggregated });
    if (answer.kind === 'failed')
        throw answer.status.code === 403
            ? forbiddenRefusal('read which kinds the cluster has', answer.status)
            : unexpectedRefusal('Discovery', answer.status);
    if (!(0,json/* isJsonObject */.O)(answer.body))
        return new Map();
    return answer.body['kind'] === 'APIGroupDiscoveryList' ? fromAggregated(answer.body) : fromGroups(answer.body);
};
const objectsOf = (value) => Array.isArray(value) ? value.filter(json/* isJsonObject */.O) : [];
const fromAggregated = (body) => new Map(objectsOf(body['items']).map((group) => [
    (0,json/* isJsonObject */.O)(group['metadata']) ? textOf(group['metadata']['name']) : '',
    objectsOf(group['versions']).map((version) => ({
        version: textOf(version['version']),
        resources: new Set(objectsOf(version['resources']).map((resource) => textOf(resource['resource']))),
    })),
]));
const fromGroups = (body) => new Map(objectsOf(body['groups']).map((group) => {
    const preferred = (0,json/* isJsonObject */.O)(group['preferredVersion']) ? textOf(group['preferredVersion']['version']) : '';
    const versions = objectsOf(group['versions']).map((version) => textOf(version['version']));
    const ordered = [preferred, ...versions.filter((version) => version !== preferred)].filter((version) => version !== '');
    return [textOf(group['name']), ordered.map((version) => ({ version, resources: undefined }))];
}));
const readResources = async (client, path) => {
    const answer = await client.send({ method: 'GET', path });
    if (answer.kind === 'failed') {
        if (answer.status.code === 404)
            return new Set();
        throw unexpectedRefusal('Discovery', answer.status);
    }
    return new Set((0,json/* isJsonObject */.O)(answer.body) ? objectsOf(answer.body['resources']).map((one) => textOf(one['name'])) : []);
};

;// CONCATENATED MODULE: ./src/cluster/kinds.ts
const written = (group, version, kind, resource) => ({
    group,
    version,
    kind,
    resource,
    namespaced: true,
});
/** Kinds that meshgate writes and removes. An empty version stands for the server's preferred one. */
const writableKinds = [
    written('', 'v1', 'ServiceAccount', 'serviceaccounts'),
    written('', 'v1', 'ConfigMap', 'configmaps'),
    written('rbac.authorization.k8s.io', 'v1', 'Role', 'roles'),
    written('rbac.authorization.k8s.io', 'v1', 'RoleBinding', 'rolebindings'),
    written('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies'),
    written('security.istio.io', '', 'RequestAuthentication', 'requestauthentications'),
    written('security.istio.io', '', 'PeerAuthentication', 'peerauthentications'),
];
const writableKind = (group, kind) => writableKinds.find((entry) => entry.group === group && entry.kind === kind);
/** The path of a kind, in one namespace or, for an empty one, everywhere. */
const collectionPath = (kind, version, namespace) => {
    const root = kind.group === '' ? `/api/${version}` : `/apis/${kind.group}/${version}`;
    return `${root}${namespace === '' ? '' : `/namespaces/${segment(namespace)}`}/${kind.resource}`;
};
/** One part of a path. Kubernetes allows neither `/` nor `%` in a name, and no name is `.` or `..`. */
const segment = (name) => {
    if (name === '' || name === '.' || name === '..' || /[/%]/.test(name))
        throw new RangeError('no name of an object');
    return encodeURIComponent(name);
};

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/cluster/list.ts






const page = 500;
/** A list that expires between two pages (410) starts again; three times it is given up. */
const starts = 3;
/**
 * Reads one kind by LIST: everywhere, or, where that is forbidden, once per namespace of `fallback`. Never one GET per
 * object: 1000 of them take a hundred times as long (kubernetes.md §6.1).
 */
const readKind = async (client, discovery, kind, fallback) => {
    const version = await discovery.versionOf(kind);
    const record = (namespace, status) => ({
        group: kind.group,
        kind: kind.kind,
        namespace,
        status,
    });
    const everywhere = kind.only?.namespace ?? (kind.namespaced ? '*' : '');
    if (version === undefined) {
        const missing = {
            ...record(everywhere, 'not installed'),
            ...(kind.only === undefined ? {} : { name: kind.only.name }),
        };
        return { objects: [], reads: [missing], denied: [] };
    }
    if (kind.only !== undefined) {
        const { namespace, name } = kind.only;
        const { status, objects, denied } = await list(client, kind, version, namespace, name);
        return { objects, reads: [{ ...record(namespace, status), name }], denied };
    }
    const all = await list(client, kind, version, '', '');
    const narrow = kind.namespaced ? list : isNamespaces(kind) ? getNamespace : undefined;
    if (all.status !== 'forbidden' || narrow === undefined)
        return { objects: all.objects, reads: [record(everywhere, all.status)], denied: all.denied };
    const parts = await Promise.all([...new Set(fallback)]
        .sort(order/* byCodePoint */.H)
        .map(async (namespace) => ({ namespace, ...(await narrow(client, kind, version, namespace, '')) })));
    return {
        objects: parts.flatMap((part) => part.objects),
        reads: [record(everywhere, 'forbidden'), ...parts.map((part) => record(part.namespace, part.status))],
        denied: [...all.denied, ...parts.flatMap((part) => part.denied)],
    };
};
const isNamespaces = (kind) => kind.group === '' && kind.resource === 'namespaces';
/** To read one Namespace a Role in it is enough: RBAC counts `get` of a Namespace as a request inside of it. */
const getNamespace = async (client, kind, version, namespace) => {
    const answer = await client.send({
        method: 'GET',
        path: `${collectionPath(kind, version, '')}/${segment(namespace)}`,
    });
    if (answer.kind === 'ok') {
        const objects = (0,json/* isJsonObject */.O)(answer.body)
            ? [toKubernetesObject(answer.body, { group: kind.group, kind: kind.kind, apiVersion: version })]
            : [];
        return { status: 'complete', objects, denied: [] };
    }
    const { status } = answer;
    if (status.code === 403)
        return { status: 'forbidden', objects: [], denied: [denialOf('get', kind, namespace, '', status)] };
    if (status.code === 404 && status.structured)
        return { status: 'complete', objects: [], denied: [] };
    throw unexpectedRefusal(`GET of Namespace ${namespace}`, status);
};
const denialOf = (verb, kind, namespace, name, status) => ({ verb, group: kind.group, resource: kind.resource, namespace, name, user: deniedUser(status) });
const list = async (client, kind, version, namespace, 
/** One object, for an identity that may list this name alone (`resourceNames`). */
name) => {
    const selector = name === '' ? '' : `&fieldSelector=${encodeURIComponent(`metadata.name=${name}`)}`;
    const path = `${collectionPath(kind, version, namespace)}?limit=${page}${selector}`;
    const type = {
        group: kind.group,
        kind: kind.kind,
        apiVersion: kind.group === '' ? version : `${kind.group}/${version}`,
    };
    for (let start = 1;; start += 1) {
        const objects = [];
        let next = '';
        let expired = false;
        do {
            const answer = await client.send({
                method: 'GET',
                path: next === '' ? path : `${path}&continue=${encodeURIComponent(next)}`,
            });
            if (answer.kind === 'failed') {
                const { status } = answer;
                if (status.code === 403)
                    return { status: 'forbidden', objects: [], denied: [denialOf('list', kind, namespace, name, status)] };
                if (status.code === 404 && !status.structured)
                    return { status: 'not installed', objects: [], denied: [] };
                expired = status.code === 410 && start < starts;
                if (!expired)
                    throw unexpectedRefusal(`LIST of ${kind.resource}`, status);
                break;
            }
            const body = (0,json/* isJsonObject */.O)(answer.body) ? answer.body : {};
            const items = body['items'];
            // `items: null` is Go's empty list; anything else would read as "nothing there".
            if (!(0,json/* isJsonObject */.O)(answer.body) || (!Array.isArray(items) && items !== null))
                throw unexpectedRefusal(`LIST of ${kind.resource}`, noList);
            for (const item of (items ?? []))
                if ((0,json/* isJsonObject */.O)(item))
                    objects.push(toKubernetesObject(item, type));
            next = (0,json/* isJsonObject */.O)(body['metadata']) ? textOf(body['metadata']['continue']) : '';
        } while (next !== '');
        if (!expired)
            return { status: 'complete', objects, denied: [] };
    }
};
const noList = {
    code: 200,
    reason: '',
    message: 'the answer is no list',
    about: { kind: '', name: '' },
    causes: [],
    retryAfter: 0,
    structured: false,
};

;// CONCATENATED MODULE: ./src/cluster/own-access.ts


/** SelfSubjectAccessReview: Kubernetes lets everybody who is logged in ask (ClusterRole system:basic-user). */
const askAccess = async (client, question) => {
    const [resource = '', subresource = ''] = question.resource.split('/');
    const answer = await client.send({
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: {
                resourceAttributes: {
                    verb: question.verb,
                    group: question.group,
                    resource,
                    ...(subresource === '' ? {} : { subresource }),
                    ...(question.namespace === '' ? {} : { namespace: question.namespace }),
                    ...(question.name === undefined ? {} : { name: question.name }),
                },
            },
        },
    });
    if (answer.kind === 'failed')
        throw answer.status.code === 403
            ? forbiddenRefusal('ask what it may do', answer.status)
            : unexpectedRefusal('Asking what one may do', answer.status);
    const status = (0,json/* isJsonObject */.O)(answer.body) ? answer.body['status'] : undefined;
    return (0,json/* isJsonObject */.O)(status) && status['allowed'] === true;
};

;// CONCATENATED MODULE: ./src/cluster/managers.ts



/**
 * Replaces `metadata.managedFields` by a JSON patch that names the resourceVersion, as kubectl does when it migrates from
 * client-side apply (client-go, util/csaupgrade). The content of the object stays as it is.
 */
const recordManagers = async (client, key, version, managedFields, precondition) => {
    const kind = writableKind(key.group, key.kind);
    if (kind === undefined)
        throw new RangeError('a kind that is never written');
    const answer = await client.send({
        method: 'PATCH',
        path: `${collectionPath(kind, version, key.namespace)}/${segment(key.name)}?fieldManager=meshgate`,
        contentType: 'application/json-patch+json',
        body: [
            { op: 'replace', path: '/metadata/resourceVersion', value: precondition.resourceVersion },
            { op: 'replace', path: '/metadata/managedFields', value: managedFields },
        ],
    });
    if (answer.kind === 'ok')
        return 'recorded';
    const { status } = answer;
    if (status.code === 409 || status.code === 404)
        return 'moved on';
    if (status.code === 403)
        throw forbiddenRefusal(`write ${keyTitle(key)}`, status);
    throw unexpectedRefusal(`Writing who owns the fields of ${keyTitle(key)}`, status);
};

;// CONCATENATED MODULE: ./src/plan/no-op.ts

/** The field manager that every write of meshgate names. */
const fieldManager = 'meshgate';
/**
 * Whether a server-side apply of `desired` by our field manager would change nothing, neither content nor ownership.
 * True is a proof; false only says that there is none, and costs a dry run. It needs no schema: `managedFields` of the
 * live object says which lists are keyed, sets or atomic. test/e2e checks it against a real API server on random
 * objects. It does not see mutating webhooks, nor fields that only others own.
 *
 * `desired` is the JSON that would be sent, without preconditions (`metadata.uid`, `metadata.resourceVersion`): these
 * are no owned fields and would make the proof fail.
 */
const provesNoOp = (live, desired) => {
    if (desired['apiVersion'] !== live.apiVersion || !namesSameObject(live, desired))
        return false;
    const owned = ownApplyEntry(live);
    if (owned?.['apiVersion'] !== live.apiVersion)
        return false;
    const fields = owned['fieldsV1'];
    return (0,json/* isJsonObject */.O)(fields) && walk(fields, withoutIdentity(desired), live.content);
};
const namesSameObject = (live, desired) => {
    const metadata = desired['metadata'];
    if (!(0,json/* isJsonObject */.O)(metadata))
        return false;
    return (desired['kind'] === live.key.kind &&
        metadata['name'] === live.key.name &&
        (metadata['namespace'] ?? '') === live.key.namespace);
};
/** The one entry of ours, written by Apply to the object itself; two of them mean two API versions. */
const ownApplyEntry = (live) => {
    const entries = (live.managedFields ?? []).filter((entry) => (0,json/* isJsonObject */.O)(entry) &&
        entry['manager'] === fieldManager &&
        entry['operation'] === 'Apply' &&
        (entry['subresource'] ?? '') === '');
    return entries.length === 1 ? entries[0] : undefined;
};
/** apiVersion, kind, name and namespace never occur in managedFields; neither does a metadata that holds nothing else. */
const withoutIdentity = (desired) => {
    const rest = without(desired, ['apiVersion', 'kind', 'metadata']);
    const metadata = desired['metadata'];
    if (!(0,json/* isJsonObject */.O)(metadata))
        return rest;
    const kept = without(metadata, ['name', 'namespace']);
    return Object.keys(kept).length === 0 ? rest : { ...rest, metadata: kept };
};
const without = (object, members) => Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)));
/** A `fieldsV1` node against the part that is wanted and the part that is there. */
const walk = (owned, want, live) => {
    const keys = Object.keys(owned).filter((key) => key !== '.');
    const first = keys[0];
    if (first === undefined)
        return equalsLeaf(want, live);
    const prefix = first.slice(0, 2);
    if (want === undefined || live === undefined || keys.some((key) => key.slice(0, 2) !== prefix))
        return false;
    switch (prefix) {
        case 'f:':
            return (0,json/* isJsonObject */.O)(want) && (0,json/* isJsonObject */.O)(live) && walkMap(owned, keys, want, live);
        case 'k:':
            return Array.isArray(want) && Array.isArray(live) && walkKeyedList(owned, keys, want, live);
        case 'v:':
            return Array.isArray(want) && Array.isArray(live) && walkSet(keys, want, live);
        default:
            return false;
    }
};
/** A scalar, an atomic list or map, or an empty container; an empty map owns nothing of what others put into it. */
const equalsLeaf = (want, live) => {
    if (want === undefined || live === undefined)
        return false;
    if ((0,json/* isJsonObject */.O)(want) && Object.keys(want).length === 0)
        return (0,json/* isJsonObject */.O)(live);
    return deepEquals(want, live);
};
const walkMap = (owned, keys, want, live) => Object.keys(want).every((name) => Object.hasOwn(owned, `f:${name}`)) &&
    keys.every((key) => {
        const name = key.slice(2);
        const below = owned[key];
        if (!(0,json/* isJsonObject */.O)(below) || !Object.hasOwn(want, name) || !Object.hasOwn(live, name))
            return false;
        return want[name] !== null && walk(below, want[name], live[name]);
    });
/** Order counts: the server rewrites a keyed list into the order that was applied. */
const walkKeyedList = (owned, keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const places = [];
    for (const key of keys) {
        const fields = no_op_parse(key.slice(2));
        const below = owned[key];
        if (!(0,json/* isJsonObject */.O)(fields) || !(0,json/* isJsonObject */.O)(below))
            return false;
        const place = { want: onlyIndex(want, fields), live: onlyIndex(live, fields) };
        if (place.want < 0 || place.live < 0 || !walk(below, want[place.want], live[place.live]))
            return false;
        places.push(place);
    }
    return increases(places.sort((a, b) => a.want - b.want).map((place) => place.live));
};
/** Where the one element with these key fields stands; -1 for none or several. */
const onlyIndex = (list, fields) => {
    const found = list.flatMap((element, index) => (0,json/* isJsonObject */.O)(element) &&
        Object.entries(fields).every(([name, value]) => {
            const field = Object.hasOwn(element, name) ? element[name] : undefined;
            return field !== undefined && deepEquals(field, value);
        })
        ? [index]
        : []);
    return found.length === 1 ? (found[0] ?? -1) : -1;
};
const walkSet = (keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const values = keys.map((key) => no_op_parse(key.slice(2)));
    const places = want.map((element) => values.some((value) => value !== undefined && deepEquals(value, element))
        ? live.findIndex((other) => deepEquals(other, element))
        : -1);
    return places.every((place) => place >= 0) && increases(places);
};
/** Strictly, so that a value which stands twice is never proven. */
const increases = (places) => places.every((place, index) => index === 0 || (places[index - 1] ?? place) < place);
const no_op_parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Identical type and value, lists by position, maps by the same members in any order. */
const deepEquals = (a, b) => {
    if (typeof a === 'number' || typeof b === 'number')
        return a === b && isExact(a);
    if ((0,json/* isJsonObject */.O)(a) && (0,json/* isJsonObject */.O)(b)) {
        const members = Object.keys(a);
        return (members.length === Object.keys(b).length &&
            members.every((member) => {
                const [left, right] = [a[member], Object.hasOwn(b, member) ? b[member] : undefined];
                return left !== undefined && right !== undefined && deepEquals(left, right);
            }));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return (left.length === right.length &&
            left.every((element, index) => {
                const other = right[index];
                return other !== undefined && deepEquals(element, other);
            }));
    }
    return a === b;
};
/** An integer of more than 53 bits was rounded when it was read, so two different ones could look equal. */
const isExact = (value) => typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value));

;// CONCATENATED MODULE: ./src/cluster/write.ts







const mapOf = (value) => ((0,json/* isJsonObject */.O)(value) ? value : {});
const targetOf = (object) => {
    const apiVersion = textOf(object['apiVersion']);
    const metadata = mapOf(object['metadata']);
    const slash = apiVersion.indexOf('/');
    const group = slash < 0 ? '' : apiVersion.slice(0, slash);
    const key = {
        group,
        kind: textOf(object['kind']),
        namespace: textOf(metadata['namespace']),
        name: textOf(metadata['name']),
    };
    const kind = writableKind(key.group, key.kind);
    if (kind === undefined || key.namespace === '' || key.name === '')
        throw notWritten(key);
    return { key, kind, version: apiVersion.slice(slash + 1) };
};
const notWritten = (key) => new problem/* Refusal */.P({
    code: 'INTERNAL',
    message: `${keyTitle(key)} is of a kind that is never written, or has no namespace or name`,
    expected: 'a ServiceAccount, Role, RoleBinding, ConfigMap or security policy in a namespace',
    received: `${key.group}/${key.kind}`,
    remedy: 'Report this: an object of this kind should have been refused before it came here.',
});
/**
 * The first revision of an empty etcd: no object has it. An apply that carries it creates, and collides (409) where
 * there is an object; without it, apply would merge into somebody else's object and only say 200 instead of 201.
 */
const noObjectHasIt = '1';
const withPrecondition = (object, precondition) => ({
    ...object,
    metadata: {
        ...mapOf(object['metadata']),
        ...(precondition.kind === 'absent'
            ? { resourceVersion: noObjectHasIt }
            : { uid: precondition.uid, resourceVersion: precondition.resourceVersion }),
    },
});
/** Server-side apply of exactly `object`. `known`: the object as the last LIST had it. */
const applyObject = async (client, object, precondition, { dryRun, force = false }, known) => {
    const target = targetOf(object);
    const collection = collectionPath(target.kind, target.version, target.key.namespace);
    const answer = await client.send({
        method: 'PATCH',
        path: `${collection}/${segment(target.key.name)}?fieldManager=${fieldManager}&force=${force}&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`,
        contentType: 'application/apply-patch+yaml',
        body: withPrecondition(object, precondition),
    });
    if (answer.kind === 'ok')
        return judgeSuccess(target.key, answer, precondition, dryRun, known);
    const { status } = answer;
    if (status.code === 409) {
        const conflicts = conflictsOf(status);
        if (conflicts.length > 0)
            return { kind: 'conflict', conflicts };
        const own = answer.resent && !dryRun ? await ownWrite(client, target, object) : undefined;
        return own === undefined
            ? { kind: 'moved on' }
            : { kind: precondition.kind === 'absent' ? 'created' : 'changed', object: own };
    }
    const missing = missingRole(object, target.key, status);
    if (missing !== undefined)
        return { kind: 'depends', on: missing };
    if (isPlainForbidden(status))
        return { kind: 'forbidden', message: status.message };
    // A webhook with side effects makes every dry run fail: no judgement, as where patch is forbidden.
    if (dryRun && status.code === 400 && status.message.includes('does not support dry run'))
        return { kind: 'forbidden', message: status.message };
    throw explainWrite(target.key, status);
};
const judgeSuccess = (key, answer, precondition, dryRun, known) => {
    if (!(0,json/* isJsonObject */.O)(answer.body))
        throw unexpectedSuccess(key);
    const object = readObject(answer.body);
    if (object.key.kind !== key.kind || object.key.name !== key.name || object.key.namespace !== key.namespace)
        throw unexpectedSuccess(key);
    if (precondition.kind === 'absent') {
        if (answer.status !== 201)
            throw mergedInto(object);
        return { kind: 'created', object };
    }
    if (answer.status === 201)
        throw unexpectedSuccess(key);
    const same = dryRun
        ? known !== undefined && sameObject(known, object)
        : versionOf(object) === precondition.resourceVersion;
    return { kind: same ? 'unchanged' : 'changed', object };
};
const versionOf = (object) => object.source.kind === 'cluster' ? object.source.resourceVersion : '';
/** Equal but for what every write moves; managedFields equal but for the times. */
const sameObject = (before, after) => canonical(withoutCounters(before.content)) === canonical(withoutCounters(after.content)) &&
    canonical((before.managedFields ?? []).map(withoutTime)) === canonical((after.managedFields ?? []).map(withoutTime));
const write_without = (object, members) => Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)));
const withoutCounters = (content) => ({
    ...content,
    metadata: write_without(mapOf(content['metadata']), ['generation', 'resourceVersion']),
});
const withoutTime = (entry) => write_without(mapOf(entry), ['time']);
const canonical = (value) => JSON.stringify(value, (_, inner) => (0,json/* isJsonObject */.O)(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);
const conflictsOf = (status) => status.causes
    .filter((cause) => cause.reason === 'FieldManagerConflict')
    // `conflict with "alice"`, `conflict with "kubectl" using v1 at 2026-…`.
    .map((cause) => ({
    manager: /^conflict with "(.*?)"/.exec(cause.message)?.[1] ?? cause.message,
    field: cause.field,
}));
/** After a lost connection a 409 may be the answer to our own first try: the object then is ours, and exactly so. */
const ownWrite = async (client, target, object) => {
    const selector = encodeURIComponent(`metadata.name=${target.key.name}`);
    const answer = await client.send({
        method: 'GET',
        path: `${collectionPath(target.kind, target.version, target.key.namespace)}?limit=2&fieldSelector=${selector}`,
    });
    if (answer.kind === 'failed' || !(0,json/* isJsonObject */.O)(answer.body))
        return undefined;
    const items = answer.body['items'];
    const [item] = Array.isArray(items) ? items : [];
    if (!(0,json/* isJsonObject */.O)(item))
        return undefined;
    const live = readObject({ ...item, apiVersion: textOf(object['apiVersion']), kind: target.key.kind });
    return provesNoOp(live, object) ? live : undefined;
};
/** `rolebindings "app" not found`: it is the Role that is not there, and the identity has no `bind` on it. */
const missingRole = (object, key, status) => {
    if (key.kind !== 'RoleBinding' || status.code !== 404 || !status.structured || isNamespaceProblem(status))
        return undefined;
    const role = mapOf(object['roleRef']);
    const kind = textOf(role['kind']);
    return { group: key.group, kind, namespace: kind === 'Role' ? key.namespace : '', name: textOf(role['name']) };
};
/** A 403 of RBAC itself; one of admission has another meaning. */
const isPlainForbidden = (status) => status.code === 403 && / cannot (patch|create|update) resource /.test(status.message);
const mergedInto = (object) => new problem/* Refusal */.P({
    code: 'CLUSTER_MERGED',
    message: `${keyTitle(object.key)} was to be new, and the API server merged it into an object that was there`,
    where: object.source,
    expected: 'HTTP 201, a new object',
    received: `HTTP 200; managers: ${managersOf(object).join(', ')}`,
    remedy: 'Somebody made the object at the same moment. Look at it, rename one of the two, and run again.',
});
const managersOf = (object) => [
    ...new Set((object.managedFields ?? []).map((entry) => textOf(mapOf(entry)['manager']))),
];
const unexpectedSuccess = (key) => new problem/* Refusal */.P({
    code: 'CLUSTER_ANSWER',
    message: `The API server answered the write of ${keyTitle(key)} with something else`,
    expected: 'the object that was written',
    received: 'another one',
    remedy: 'Check what stands between this job and the API server; look at the object before running again.',
});
/** Removes an object if it still is the one that was seen. */
const removeObject = async (client, key, version, precondition, dryRun) => {
    const kind = writableKind(key.group, key.kind);
    if (kind === undefined)
        throw notWritten(key);
    const answer = await client.send({
        method: 'DELETE',
        path: `${collectionPath(kind, version, key.namespace)}/${segment(key.name)}`,
        body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            preconditions: { uid: precondition.uid, resourceVersion: precondition.resourceVersion },
            propagationPolicy: 'Background',
            ...(dryRun ? { dryRun: ['All'] } : {}),
        },
    });
    if (answer.kind === 'ok')
        return { kind: 'deleted' };
    const { status } = answer;
    if (status.code === 404)
        return { kind: 'absent' };
    if (status.code === 409)
        return { kind: 'moved on' };
    if (status.code === 403)
        throw forbiddenRefusal(`remove ${keyTitle(key)}`, status);
    throw unexpectedRefusal(`Removing ${keyTitle(key)}`, status);
};

;// CONCATENATED MODULE: ./src/cluster/api.ts













/** Finds the API server that the settings name and opens a connection to it. Nothing is sent yet. */
const connectCluster = async (settings, ports) => openCluster(await resolveEndpoint(settings, ports), ports);
/** A cluster behind a known endpoint. Every method fails with a `Refusal` that says what the server's answer means. */
const openCluster = (endpoint, ports) => {
    const client = openClient(endpoint, ports);
    const discovery = openDiscovery(client);
    /** Objects as they were last seen: a dry run is compared with them, and a token names the uid that is meant. */
    const seen = new Map();
    const see = (object) => void seen.set(keyText(object.key), object);
    /** The last read; its namespaces hold the cluster's id. */
    let reading = Promise.resolve();
    return {
        connection: {
            server: endpoint.server.url,
            ...(endpoint.certificateAuthority === undefined ? {} : { certificateAuthority: endpoint.certificateAuthority }),
        },
        close: () => client.close(),
        identify: async () => {
            const version = await client.send({ method: 'GET', path: '/version' });
            // A read that is under way brings kube-system along; where it fails, the one who asked for it hears of it.
            await reading.catch(() => undefined);
            return identify(client, endpoint, version, seen);
        },
        whoAmI: () => whoAmI(client),
        read: async (kinds, fallback) => {
            const work = Promise.all(kinds.map((kind) => readKind(client, discovery, kind, fallback)));
            reading = work.then((parts) => {
                for (const object of parts.flatMap((part) => part.objects))
                    see(object);
            });
            reading.catch(() => undefined);
            const parts = await work;
            const objects = parts.flatMap((part) => part.objects);
            return {
                objects,
                reads: parts.flatMap((part) => part.reads),
                denied: parts.flatMap((part) => part.denied),
            };
        },
        apply: async (object, precondition, options) => {
            const answer = await applyObject(client, object, precondition, options, knownObject(seen, object));
            if (!options.dryRun && 'object' in answer)
                see(answer.object);
            return answer;
        },
        remove: async (key, precondition, { dryRun }) => {
            if (precondition.kind === 'absent')
                throw new problem/* Refusal */.P({
                    code: 'INTERNAL',
                    message: `${keyTitle(key)} was to be removed on condition that it is not there`,
                    expected: 'the uid and resourceVersion that were seen',
                    received: 'absent',
                    remedy: 'Report this: the plan that asked for it is wrong.',
                });
            const kind = writableKind(key.group, key.kind);
            const version = kind === undefined ? '' : await discovery.versionOf(kind);
            if (version === undefined)
                return { kind: 'absent' };
            return removeObject(client, key, version, precondition, dryRun);
        },
        recordManagers: async (key, managedFields, precondition) => {
            const kind = writableKind(key.group, key.kind);
            const version = kind === undefined ? undefined : await discovery.versionOf(kind);
            return version === undefined ? 'moved on' : recordManagers(client, key, version, managedFields, precondition);
        },
        mayI: (question) => askAccess(client, question),
        requestToken: (namespace, serviceAccount, seconds) => requestToken(client, namespace, serviceAccount, seconds, seen),
    };
};
const api_mapOf = (value) => ((0,json/* isJsonObject */.O)(value) ? value : {});
const knownObject = (seen, object) => {
    const apiVersion = textOf(object['apiVersion']);
    const metadata = api_mapOf(object['metadata']);
    return seen.get(keyText({
        group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
        kind: textOf(object['kind']),
        namespace: textOf(metadata['namespace']),
        name: textOf(metadata['name']),
    }));
};
/** The uid of kube-system is what people agree on as the id of a cluster. */
const identify = async (client, endpoint, version, seen) => {
    if (version.kind === 'failed')
        throw unexpectedRefusal("Reading the API server's version", version.status);
    const known = seen.get(keyText({ group: '', kind: 'Namespace', namespace: '', name: 'kube-system' }))?.source;
    const uid = known?.kind === 'cluster' ? known.uid : await uidOfKubeSystem(client);
    return { server: endpoint.server.origin, uid, version: textOf(api_mapOf(version.body)['gitVersion']) };
};
const uidOfKubeSystem = async (client) => {
    const answer = await client.send({ method: 'GET', path: '/api/v1/namespaces/kube-system' });
    if (answer.kind === 'ok')
        return textOf(api_mapOf(api_mapOf(answer.body)['metadata'])['uid']);
    if (answer.status.code === 403 || answer.status.code === 404)
        return '';
    throw unexpectedRefusal('Reading the namespace kube-system', answer.status);
};
const whoAmI = async (client) => {
    const ask = (version) => client.send({
        method: 'POST',
        path: `/apis/authentication.k8s.io/${version}/selfsubjectreviews`,
        body: { apiVersion: `authentication.k8s.io/${version}`, kind: 'SelfSubjectReview' },
    });
    const first = await ask('v1');
    // Servers before 1.28 have it as beta.
    const answer = first.kind === 'failed' && first.status.code === 404 ? await ask('v1beta1') : first;
    if (answer.kind === 'failed')
        throw answer.status.code === 403
            ? forbiddenRefusal('ask who it is', answer.status)
            : unexpectedRefusal('Asking who one is', answer.status);
    const user = api_mapOf(api_mapOf(api_mapOf(answer.body)['status'])['userInfo']);
    const groups = user['groups'];
    return {
        username: textOf(user['username']),
        groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    };
};
const requestToken = async (client, namespace, name, seconds, seen) => {
    const known = seen.get(keyText({ group: '', kind: 'ServiceAccount', namespace, name }))?.source;
    const answer = await client.send({
        method: 'POST',
        path: `/api/v1/namespaces/${segment(namespace)}/serviceaccounts/${segment(name)}/token`,
        body: {
            apiVersion: 'authentication.k8s.io/v1',
            kind: 'TokenRequest',
            // A ServiceAccount that was made anew meanwhile is another one.
            metadata: known?.kind === 'cluster' ? { uid: known.uid } : {},
            spec: { expirationSeconds: seconds },
        },
    });
    if (answer.kind === 'failed') {
        const { status } = answer;
        if (status.code === 403)
            throw forbiddenRefusal(`create serviceaccounts/token for ${namespace}/${name}`, status);
        throw tokenRefusal(namespace, name, `HTTP ${status.code}: ${status.message}`);
    }
    const status = api_mapOf(api_mapOf(answer.body)['status']);
    const token = textOf(status['token']);
    if (token === '')
        throw tokenRefusal(namespace, name, 'an answer without a token');
    return { token, expires: textOf(status['expirationTimestamp']) };
};
const tokenRefusal = (namespace, name, received) => new problem/* Refusal */.P({
    code: 'CLUSTER_TOKEN',
    message: `The cluster gave no token for ServiceAccount ${namespace}/${name}`,
    expected: 'a token of at least 600 seconds for a ServiceAccount that exists',
    received,
    remedy: 'Check that apply has written the ServiceAccount, and that nobody has made it anew since.',
});


/***/ })

};
