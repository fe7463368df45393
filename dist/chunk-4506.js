export const id = 4506;
export const ids = [4506,4201];
export const modules = {

/***/ 53704:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/http/authorities.ts
var http_authorities = __webpack_require__(84201);
// EXTERNAL MODULE: ./src/http/exchange.ts
var exchange = __webpack_require__(71823);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/cluster/bearer.ts

/** RFC 6750 \u00a72.1, the characters of a bearer token; anything else could end the header. */
const wellFormed = /^[A-Za-z0-9\-._~+/:|@,;!$%&*()[\]{}?#^]+=*$/;
const openBearer = function (source, clock) {
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

const errorCode = function (error) {
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
const isCertificateError = function (code) { return certificateCodes.has(code) };
/** Everything but a name that does not exist and what OpenSSL found wrong with certificates and keys. */
const worthRetrying = function (code) { return code !== 'ENOTFOUND' && !code.startsWith('ERR_') };
const unreachable = function (endpoint, code, attempts) { return new problem/* Refusal */.P({
    code: 'CLUSTER_UNREACHABLE',
    message: `The API server at ${endpoint.server.origin} did not answer (${code}, ${attempts} ${attempts === 1 ? 'try' : 'tries'})`,
    expected: 'an answer over TLS',
    received: code,
    remedy: 'Check the address, and that this runner may reach it: a private cluster needs a runner in its network, a proxy or the GitLab agent.',
}) };
const certificateRefusal = function (endpoint, code) { return new problem/* Refusal */.P({
    code: 'CLUSTER_CERTIFICATE',
    message: `The certificate of ${endpoint.server.origin} is not trusted (${code})`,
    expected: endpoint.certificateAuthority === undefined
        ? 'a certificate of a public authority'
        : 'a certificate of the configured authority, for this name',
    received: code,
    remedy: 'Name the CA of the cluster: caFile in the configuration, certificate-authority-data in the kubeconfig. The check cannot be switched off.',
}) };
const unauthorized = function (endpoint, explain, hadToken) {
    const known = explain?.() ?? '';
    return new problem/* Refusal */.P({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `The API server at ${endpoint.server.origin} does not accept the credential${known === '' ? '' : `; checked here: ${known}`}`,
        expected: 'a credential that the API server accepts',
        received: hadToken ? '401, also for a token that was asked for anew' : '401',
        remedy: 'The server never says why: compare issuer, audience and claim rules of its AuthenticationConfiguration with the token, and read the log of kube-apiserver.',
    });
};
const busy = function (endpoint, failure, attempts) { return new problem/* Refusal */.P({
    code: 'CLUSTER_BUSY',
    message: `The API server at ${endpoint.server.origin} stayed unavailable for ${attempts} tries: ${failure.message}`,
    expected: 'an answer within the retries',
    received: `HTTP ${failure.code}`,
    remedy: 'Run the job again later. Where this is frequent, give the identity a FlowSchema of its own.',
}) };
const tooLong = function (maxBytes) { return new problem/* Refusal */.P({
    code: 'CLUSTER_ANSWER',
    message: 'An answer of the API server is too long or is no gzip',
    expected: `at most ${maxBytes} bytes`,
    received: 'more, or something else',
    remedy: 'Check that the address is an API server. Very large objects of the mesh have to be split.',
}) };

;// CONCATENATED MODULE: ./src/cluster/lanes.ts
/** A limit on concurrency and none on the rate: API Priority and Fairness does that on the server, and better. */
const openLanes = function (width) {
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

// EXTERNAL MODULE: ./src/cluster/status.ts
var cluster_status = __webpack_require__(93146);
;// CONCATENATED MODULE: ./src/cluster/client.ts









const sockets = 8;
const tries = 5;
/** Milliseconds: of silence on a connection; of all tries of one request together. */
const silence = 30_000;
const budget = 120_000;
/** Bytes of one decoded answer: 500 objects of the largest size that etcd takes are more, but no mesh has them. */
const maxBytes = 128 * 1024 * 1024;
/**
 * A keep-alive client for one API server. HTTP/1.1 on eight connections: one would be as fast as HTTP/2 is, without its
 * pinning to one replica (kubernetes.md \u00a74.4). Redirects are not followed, the certificate is always checked.
 */
const openClient = function (endpoint, ports) {
    const { server, proxy } = endpoint;
    const authorities = (0,http_authorities.withAuthorities)(endpoint.furtherAuthorities ?? []);
    const agent = (0,exchange/* openAgent */.Q)({ ...tlsOf(endpoint, authorities), maxSockets: sockets }, proxy === undefined ? undefined : { proxy: () => proxy, authorities });
    const bearer = endpoint.login === undefined ? undefined : openBearer(endpoint.login, ports.clock);
    const lanes = openLanes(sockets);
    const once = async (request, token) => {
        const outcome = await (0,exchange/* exchange */.c)({
            agent,
            method: request.method,
            host: server.host,
            port: server.port,
            path: `${server.prefix}${request.path}`,
            headers: headersOf(endpoint, request, token),
            body: request.body === undefined ? undefined : JSON.stringify(request.body),
            maxBytes,
            patience: { silence },
        });
        return outcome.kind === 'answer' ? outcome : lost(outcome.fault, endpoint);
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
            const { status, body: text } = result;
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
            const failure = (0,cluster_status/* readStatus */.rk)(status, (0,json/* parseJson */.qF)(text), text);
            if (status === 429)
                lanes.narrow();
            if (!isTransient(failure, attempt))
                return { kind: 'failed', status: failure, resent };
            if (last)
                throw busy(endpoint, failure, attempt);
            // Etcd may have done what a 5xx says nothing of (kubernetes.md \u00a77); a 429 and a 409 were turned away before.
            if (status >= 500)
                resent = true;
            await ports.clock.sleep(delayOf(result, failure, attempt, ports.random));
        }
    };
    return { send: (request) => lanes.run(() => send(request)), close: () => agent.destroy() };
};
/**
 * A CA of the cluster's own replaces every other; else what the job trusts is added to the public ones. One context for all
 * connections: Node reads the authorities anew for each, which takes 40 ms where all public ones are among them.
 */
const tlsOf = function (endpoint, authorities) {
    const ca = endpoint.certificateAuthority ?? authorities;
    return {
        secureContext: readCertificates(endpoint, {
            minVersion: 'TLSv1.2',
            ...(ca === undefined ? {} : { ca }),
            ...(endpoint.clientCertificate === undefined
                ? {}
                : { cert: endpoint.clientCertificate.certificate, key: endpoint.clientCertificate.key }),
        }),
        ...(endpoint.tlsServerName === undefined ? {} : { servername: endpoint.tlsServerName }),
    };
};
const readCertificates = function (endpoint, options) {
    try {
        return (0,external_node_tls_.createSecureContext)(options);
    }
    catch (error) {
        throw new problem/* Refusal */.P({
            code: 'CLUSTER_CONNECTION',
            message: `A certificate or key for ${endpoint.server.origin} cannot be read`,
            expected: 'PEM of the authority, and of the client certificate with its own key where there is one',
            received: errorCode(error),
            remedy: 'Take the CA and the client certificate of the kubeconfig (or of the inputs) anew, whole, with their BEGIN and END lines.',
        });
    }
};
/** What went wrong with one try; whatever another try cannot fix is thrown. */
const lost = function (fault, endpoint) {
    switch (fault.kind) {
        case 'late':
            return { kind: 'lost', code: 'ETIMEDOUT' };
        case 'too large':
        case 'encoding':
        case 'unpacking':
            throw tooLong(maxBytes);
        case 'lost': {
            const code = errorCode(fault.error);
            if (isCertificateError(code))
                throw certificateRefusal(endpoint, code);
            return { kind: 'lost', code };
        }
    }
};
const headersOf = function (endpoint, request, token) { return ({
    accept: request.accept ?? 'application/json',
    ...(request.body === undefined ? {} : { 'content-type': request.contentType ?? 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token.value}` }),
    ...(endpoint.impersonate === undefined
        ? {}
        : {
            'impersonate-user': endpoint.impersonate.user,
            ...(endpoint.impersonate.groups.length === 0 ? {} : { 'impersonate-group': [...endpoint.impersonate.groups] }),
            ...(endpoint.impersonate.uid === '' ? {} : { 'impersonate-uid': endpoint.impersonate.uid }),
        }),
}) };
const parse = function (text, endpoint) {
    const body = (0,json/* parseJson */.qF)(text);
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
/** What goes away by itself (kubernetes.md \u00a77). A schema error is HTTP 500 too and stays one. */
const isTransient = function (failure, attempt) {
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
const backoff = function (attempt, random) { return Math.round(250 * 2 ** (attempt - 1) * (0.5 + random() / 2)) };
const delayOf = function (answer, failure, attempt, random) {
    const retryAfter = answer.headers['retry-after'] ?? '';
    const seconds = /^\d{1,4}$/.test(retryAfter) ? Number(retryAfter) : failure.retryAfter;
    return Math.min(30_000, Math.max(seconds * 1000, backoff(attempt, random)));
};


/***/ }),

/***/ 75827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ resolveEndpoint)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/http/proxy.ts
var proxy = __webpack_require__(57856);
// EXTERNAL MODULE: ./src/cluster/endpoint.ts
var endpoint = __webpack_require__(66009);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/cluster/kubeconfig.ts
var kubeconfig = __webpack_require__(72315);
;// CONCATENATED MODULE: ./src/cluster/exec-plugin.ts




/**
 * Variables that a cloud's own login reads. Everything else stays here: a plugin is a program that a data file names,
 * and the job's environment holds the tokens of the platform (attack L05).
 */
const passed = /^(PATH|HOME|USER|LOGNAME|LANG|LC_ALL|TZ|TMPDIR|SSL_CERT_FILE|SSL_CERT_DIR|HTTPS?_PROXY|NO_PROXY|https?_proxy|no_proxy|AWS_.+|AZURE_.+|AAD_.+|ARM_.+|GOOGLE_.+|CLOUDSDK_.+|XDG_.+)$/;
const supported = new Set(['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']);
/** Checks the plugin of a user and prepares to start it; it is not started yet. */
const preparePlugin = function (exec, options) {
    const command = (0,kubeconfig/* stringOf */.Je)(exec, 'command');
    const apiVersion = (0,kubeconfig/* stringOf */.Je)(exec, 'apiVersion');
    if (!options.allowed.includes(command) || command === '')
        throw new problem/* Refusal */.P({
            code: 'EXEC_PLUGIN_NOT_ALLOWED',
            message: `The kubeconfig would start the program ${command}, which the protected configuration does not allow`,
            where: kubeconfig/* kubeconfigSource */.X4,
            expected: options.allowed.length === 0 ? 'no program at all' : `one of ${options.allowed.join(', ')}`,
            received: command,
            remedy: 'If the program is meant, list it on the protected branch: cluster.execPlugins of the environment; beside `--context`, name it with `--exec-plugin`.',
        });
    if (!supported.has(apiVersion))
        throw failed(command, `the API version ${apiVersion || '(none)'}`, [...supported].join(' or '));
    if ((0,kubeconfig/* stringOf */.Je)(exec, 'interactiveMode') === 'Always')
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
    const program = command.includes('/') ? (0,kubeconfig/* resolvePath */.o1)(options.user, command) : command;
    let held;
    return async (fresh) => {
        const stillGood = held !== undefined && (held.expires === 0 || held.expires - options.clock.now() > 60_000);
        if (!fresh && stillGood && held !== undefined)
            return held;
        held = readCredential(await start(program, strings(exec['args']), env, command), apiVersion, command);
        return held;
    };
};
const strings = function (value) { return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [] };
const pluginEnvironment = function (value) { return Object.fromEntries((Array.isArray(value) ? value : [])
    .filter(json/* isJsonObject */.OW)
    .map((variable) => [(0,kubeconfig/* stringOf */.Je)(variable, 'name'), (0,kubeconfig/* stringOf */.Je)(variable, 'value')])
    .filter(([name]) => name !== '')) };
const start = function (program, args, env, command) { return new Promise((resolve, reject) => {
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
}) };
const ending = function (error) {
    if (error.killed === true)
        return 'no end within 60 s';
    return typeof error.code === 'number'
        ? `exit code ${error.code}`
        : typeof error.code === 'string'
            ? error.code
            : 'a failure';
};
const readCredential = function (text, apiVersion, command) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        throw failed(command, 'output that is no JSON', 'an ExecCredential');
    }
    if (!(0,json/* isJsonObject */.OW)(body) || body['kind'] !== 'ExecCredential' || body['apiVersion'] !== apiVersion)
        throw failed(command, 'another kind or version', `an ExecCredential of ${apiVersion}`);
    const status = (0,json/* isJsonObject */.OW)(body['status']) ? body['status'] : {};
    const token = (0,kubeconfig/* stringOf */.Je)(status, 'token');
    const certificate = (0,kubeconfig/* stringOf */.Je)(status, 'clientCertificateData');
    const key = (0,kubeconfig/* stringOf */.Je)(status, 'clientKeyData');
    if (token === '' && (certificate === '' || key === ''))
        throw failed(command, 'neither token nor certificate', 'one of them');
    const expires = Date.parse((0,kubeconfig/* stringOf */.Je)(status, 'expirationTimestamp'));
    return {
        token,
        ...(certificate !== '' && key !== '' ? { certificate: { certificate, key } } : {}),
        expires: Number.isNaN(expires) ? 0 : expires,
    };
};
const failed = function (command, received, expected) { return new problem/* Refusal */.P({
    code: 'EXEC_PLUGIN_FAILED',
    message: `The credential plugin ${command} gave no credential: ${received}`,
    where: kubeconfig/* kubeconfigSource */.X4,
    expected,
    received,
    remedy: `Run ${command} by hand with the same arguments in this job; it needs the cloud's login of a step before.`,
}) };
/** Programs that clouds name in their kubeconfigs, and how a job comes by them. */
const known = {
    aws: 'the AWS CLI, version 2 (GitHub-hosted runners have it; in an image of your own install `awscli`), and log in before, for example with aws-actions/configure-aws-credentials',
    'aws-iam-authenticator': 'aws-iam-authenticator, or write the kubeconfig anew with `aws eks update-kubeconfig`',
    'gke-gcloud-auth-plugin': 'gke-gcloud-auth-plugin (`gcloud components install gke-gcloud-auth-plugin`, or the package google-cloud-cli-gke-gcloud-auth-plugin), and log in before, for example with google-github-actions/auth',
    gcloud: 'the Google Cloud CLI, and write the kubeconfig anew with `gcloud container clusters get-credentials`',
    kubelogin: 'kubelogin (`az aks install-cli`, or azure/use-kubelogin), and log in before, for example with azure/login',
    az: 'the Azure CLI, and log in before, for example with azure/login',
};
const missing = function (command) {
    const name = command.slice(command.lastIndexOf('/') + 1);
    const what = Object.hasOwn(known, name) ? (known[name] ?? name) : name;
    return new problem/* Refusal */.P({
        code: 'EXEC_PLUGIN_FAILED',
        message: `The credential plugin ${command} that the kubeconfig names is not installed in this job`,
        where: kubeconfig/* kubeconfigSource */.X4,
        expected: command.includes('/') ? `a program at ${command}` : `${command} in PATH`,
        received: 'no such program',
        remedy: `Install ${what}. Without it: let the API server trust the job's ID token (\`cluster: { auth: id-token }\`), which needs no program.`,
    });
};

;// CONCATENATED MODULE: ./src/cluster/connection.ts






/** Finds the API server, its CA and a login. Reads files and starts plugins; sends nothing to the server yet. */
const resolveEndpoint = async function (settings, ports) {
    const endpoint = await endpointOf(settings, ports);
    const furtherAuthorities = ports.certificateAuthorities ?? [];
    return furtherAuthorities.length === 0 ? endpoint : { ...endpoint, furtherAuthorities };
};
const endpointOf = function (settings, ports) {
    switch (settings.kind) {
        case 'id-token':
            return idTokenEndpoint(settings, ports);
        case 'context':
            return contextEndpoint(settings, ports);
        case 'in-cluster':
            return inClusterEndpoint(ports);
    }
};
const idTokenEndpoint = async function (settings, ports) {
    const server = (0,endpoint/* readServer */.W)(settings.server, { kind: 'input', name: 'cluster.server' });
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
const inClusterEndpoint = async function (ports) {
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
    const server = (0,endpoint/* readServer */.W)(`https://${host.includes(':') ? `[${host}]` : host}:${port}`, {
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
const tokenFile = async function (path, readFile) {
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
const contextEndpoint = async function (settings, ports) {
    const config = await (0,kubeconfig/* loadKubeconfig */.iz)(ports.env, ports.readFile);
    const { cluster, user } = (0,kubeconfig/* chooseContext */.db)(config, settings.context);
    if (cluster.content['insecure-skip-tls-verify'] === true)
        throw new problem/* Refusal */.P({
            code: 'KUBECONFIG_INSECURE',
            message: 'The kubeconfig says insecure-skip-tls-verify, so anybody on the way could answer as the API server',
            where: kubeconfig/* kubeconfigSource */.X4,
            expected: 'certificate-authority-data',
            received: 'insecure-skip-tls-verify: true',
            remedy: 'Remove the line and add the CA of the cluster: kubectl config set-cluster NAME --certificate-authority FILE --embed-certs.',
        });
    const server = (0,endpoint/* readServer */.W)((0,kubeconfig/* stringOf */.Je)(cluster.content, 'server'), kubeconfig/* kubeconfigSource */.X4);
    const authority = await (0,kubeconfig/* dataOrFile */.iD)(cluster, 'certificate-authority', ports.readFile);
    const tlsServerName = (0,kubeconfig/* stringOf */.Je)(cluster.content, 'tls-server-name');
    return {
        server,
        ...certificateAuthority(authority, kubeconfig/* kubeconfigSource */.X4),
        ...(tlsServerName === '' ? {} : { tlsServerName }),
        ...(await loginOf(user, clusterInfo(cluster, server, authority), settings.execPlugins, ports)),
        ...impersonationOf(user.content),
        ...proxied(server, (0,kubeconfig/* stringOf */.Je)(cluster.content, 'proxy-url'), ports.env),
    };
};
/** What an exec plugin may know of the cluster (client.authentication.k8s.io, Cluster). */
const clusterInfo = function (cluster, server, authority) {
    const name = (0,kubeconfig/* stringOf */.Je)(cluster.content, 'tls-server-name');
    return {
        server: server.url,
        ...(name === '' ? {} : { 'tls-server-name': name }),
        ...(authority === '' ? {} : { 'certificate-authority-data': Buffer.from(authority).toString('base64') }),
    };
};
const loginOf = async function (user, cluster, allowed, ports) {
    const { content } = user;
    for (const member of ['auth-provider', 'username', 'password'])
        if (Object.hasOwn(content, member))
            throw new problem/* Refusal */.P({
                code: 'KUBECONFIG_LOGIN',
                message: `The kubeconfig logs in by ${member}, which Kubernetes no longer has`,
                where: kubeconfig/* kubeconfigSource */.X4,
                expected: 'token, tokenFile, a client certificate or an exec plugin',
                received: member,
                remedy: "Write the kubeconfig anew with the cloud's current tool; its exec plugin replaces auth-provider.",
            });
    const certificate = await (0,kubeconfig/* dataOrFile */.iD)(user, 'client-certificate', ports.readFile);
    const key = await (0,kubeconfig/* dataOrFile */.iD)(user, 'client-key', ports.readFile);
    if ((certificate === '') !== (key === ''))
        throw (0,kubeconfig/* kubeconfigRefusal */.co)('The kubeconfig has half of a client certificate', 'client-certificate and client-key', certificate === '' ? 'the key alone' : 'the certificate alone', 'Add the missing half, or remove both.');
    const clientCertificate = certificate === '' ? {} : { clientCertificate: { certificate, key } };
    // As in kubectl, a token in the file wins over tokenFile, and both over a plugin.
    const token = (0,kubeconfig/* stringOf */.Je)(content, 'token');
    if (token !== '')
        return { ...clientCertificate, login: { bearer: () => Promise.resolve(token) } };
    const path = (0,kubeconfig/* stringOf */.Je)(content, 'tokenFile');
    if (path !== '') {
        const file = (0,kubeconfig/* resolvePath */.o1)(user, path);
        return { ...clientCertificate, login: { bearer: () => tokenFile(file, ports.readFile), maxAge: 60_000 } };
    }
    const exec = content['exec'];
    if ((0,json/* isJsonObject */.OW)(exec))
        return pluginLogin(exec, user, cluster, allowed, ports);
    if (certificate === '')
        throw (0,kubeconfig/* kubeconfigRefusal */.co)('The user of the context has no credential', 'token, tokenFile, a client certificate or an exec plugin', 'none of them', 'Write the kubeconfig anew; an anonymous user may not read a cluster.');
    return clientCertificate;
};
const pluginLogin = async function (exec, user, cluster, allowed, ports) {
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
const impersonationOf = function (user) {
    const name = (0,kubeconfig/* stringOf */.Je)(user, 'as');
    const groups = user['as-groups'];
    return name === ''
        ? {}
        : {
            impersonate: {
                user: name,
                groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
                uid: (0,kubeconfig/* stringOf */.Je)(user, 'as-uid'),
            },
        };
};
const certificateAuthority = function (text, where) {
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
const proxied = function (server, proxyUrl, env) {
    if (proxyUrl !== '')
        return { proxy: (0,endpoint/* readProxy */.n)(proxyUrl, kubeconfig/* kubeconfigSource */.X4) };
    const settings = (0,proxy/* readProxySettings */.u)(env);
    return settings === undefined || (0,proxy/* isDirect */.c)(settings, new URL(server.origin))
        ? {}
        : { proxy: (0,endpoint/* readProxy */.n)(settings.url, { kind: 'input', name: 'HTTPS_PROXY' }) };
};


/***/ }),

/***/ 66009:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readServer),
/* harmony export */   n: () => (/* binding */ readProxy)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _http_tunnel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56856);


const parseUrl = function (text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
};
/** Reads the URL of an API server: https, no user, query or fragment. */
const readServer = function (text, where) {
    const url = parseUrl(text);
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
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
        host: (0,_http_tunnel_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBrackets */ .o4)(url.hostname),
        port,
        prefix,
        origin: `https://${url.hostname}:${port}`,
        url: `${url.origin}${prefix}`,
    };
};
/** Reads `proxy-url` or HTTPS_PROXY. */
const readProxy = function (text, where) {
    try {
        return (0,_http_tunnel_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxyAddress */ .Xx)(text);
    }
    catch (error) {
        if (!(error instanceof _http_tunnel_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyFailure */ .N$))
            throw error;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'CLUSTER_CONNECTION',
            message: `The proxy to the API server cannot be used: ${error.message}`,
            where,
            expected: 'http://HOST:PORT or https://HOST:PORT',
            received: /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1] ?? 'no URL',
            remedy: 'Name an http or https proxy; the connection to the API server inside it stays TLS from end to end.',
        });
    }
};


/***/ }),

/***/ 72315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   X4: () => (/* binding */ kubeconfigSource),
/* harmony export */   co: () => (/* binding */ kubeconfigRefusal),
/* harmony export */   db: () => (/* binding */ chooseContext),
/* harmony export */   iD: () => (/* binding */ dataOrFile),
/* harmony export */   iz: () => (/* binding */ loadKubeconfig),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12652);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);




const kubeconfigSource = { kind: 'input', name: 'KUBECONFIG' };
/** Fails with KUBECONFIG; `received` must hold nothing of a value: a kubeconfig holds keys. */
const kubeconfigRefusal = function (message, expected, received, remedy) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({ code: 'KUBECONFIG', message, where: kubeconfigSource, expected, received, remedy }) };
/**
 * Reads what KUBECONFIG names: a list of files, or, where a CI variable of the wrong type was made, the YAML itself.
 * Files that are missing are left out as kubectl does; none at all is an error.
 */
const loadKubeconfig = async function (env, readFile) {
    const value = env['KUBECONFIG'] ?? '';
    if (isText(value))
        return merge([{ content: parseKubeconfig(value, 'KUBECONFIG'), folder: env['PWD'] ?? '.' }]);
    const paths = value === '' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] ?? '', '.kube', 'config')] : value.split(':').filter((path) => path !== '');
    const files = [];
    for (const path of paths) {
        const text = await readFile(path);
        if (text !== undefined)
            files.push({ content: parseKubeconfig(text, path), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) });
    }
    if (files.length === 0)
        throw kubeconfigRefusal('There is no kubeconfig', 'a file that KUBECONFIG names', value === '' ? 'KUBECONFIG is not set' : `no file at ${paths.join(', ')}`, 'Make the kubeconfig a protected variable of type file (GitLab), or set KUBECONFIG in a step before (GitHub).');
    return merge(files);
};
const isText = function (value) { return value.includes('\n') || /^\s*(\{|apiVersion:|kind:|clusters:)/.test(value) };
const parseKubeconfig = function (text, name) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { uniqueKeys: true, schema: 'core', merge: false, prettyErrors: false });
    const error = document.errors[0];
    // An anchor is of no use in a kubeconfig, and aliases are how a small text becomes a large one.
    const content = error === undefined ? toJson(() => document.toJS({ maxAliasCount: 0 })) : undefined;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(content))
        throw kubeconfigRefusal(`${name} is no kubeconfig`, 'YAML with clusters, contexts and users', error === undefined ? 'something else' : `${error.code} at offset ${error.pos[0]}`, 'Check that the variable holds the whole file, and that nothing has re-indented it.');
    return content;
};
const toJson = function (read) {
    try {
        return JSON.parse(JSON.stringify(read() ?? null));
    }
    catch {
        return undefined;
    }
};
const merge = function (files) { return ({
    currentContext: files.map((file) => stringOf(file.content, 'current-context')).find((name) => name !== '') ?? '',
    contexts: named(files, 'contexts', 'context'),
    clusters: named(files, 'clusters', 'cluster'),
    users: named(files, 'users', 'user'),
}) };
const named = function (files, list, member) {
    const entries = new Map();
    for (const { content, folder } of files) {
        const items = content[list];
        if (!Array.isArray(items))
            continue;
        for (const item of items.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)) {
            const name = stringOf(item, 'name');
            const inner = item[member];
            if (name !== '' && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(inner) && !entries.has(name))
                entries.set(name, { content: inner, folder });
        }
    }
    return entries;
};
/** A string member; empty where it is missing. A number is refused by what reads it, not guessed at here. */
const stringOf = function (object, member) {
    const value = Object.hasOwn(object, member) ? object[member] : undefined;
    return typeof value === 'string' ? value : '';
};
/** Context, cluster and user of one context, each of them there. */
const chooseContext = function (config, wanted) {
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
const dataOrFile = async function (entry, member, readFile) {
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
const resolvePath = function (entry, path) { return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(entry.folder, path) };


/***/ }),

/***/ 93146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   zt: () => (/* binding */ deniedUser)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const text = function (value) { return (typeof value === 'string' ? value : '') };
/** At most 2000 characters of a server's words go on: they end up in messages. */
const limited = function (message, limit = 2_000) { return message.length > limit ? `${message.slice(0, limit)}\u2026` : message };
/** Of a refused grant the rules are read, which stand after the user and all groups: these may fill the most by themselves. */
const limitedMessage = function (message) { return limited(message, message.includes('is attempting to grant RBAC permissions not currently held') ? 64_000 : 2_000) };
const readStatus = function (code, body, raw) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body) || body['kind'] !== 'Status')
        return {
            code,
            reason: '',
            message: limited(raw.trim()),
            about: { kind: '', name: '' },
            causes: [],
            retryAfter: 0,
            structured: false,
        };
    const details = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body['details']) ? body['details'] : {};
    const causes = Array.isArray(details['causes']) ? details['causes'] : [];
    const seconds = details['retryAfterSeconds'];
    return {
        code,
        reason: text(body['reason']),
        message: limitedMessage(text(body['message'])),
        about: { kind: text(details['kind']), name: text(details['name']) },
        causes: causes.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).map((cause) => ({
            reason: text(cause['reason']),
            field: limited(text(cause['field'])),
            message: limited(text(cause['message'])),
        })),
        retryAfter: typeof seconds === 'number' && seconds > 0 ? seconds : 0,
        structured: true,
    };
};
/** Whom a 403 is about: `\u2026 is forbidden: User "jane" cannot list resource "pods" \u2026`; empty where it says it otherwise. */
const deniedUser = function (status) { return /(?:^|: )User "([^"]{1,512})" cannot /.exec(status.message)?.[1] ?? '' };


/***/ }),

/***/ 84201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellsExtraAuthorities: () => (/* binding */ tellsExtraAuthorities),
/* harmony export */   withAuthorities: () => (/* binding */ withAuthorities)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);

/** Authorities that NODE_EXTRA_CA_CERTS added; Node tells since 22.15. */
const readExtra = node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates;
/** Whether this Node tells what NODE_EXTRA_CA_CERTS added; where it does not, whoever adds authorities reads that file too. */
const tellsExtraAuthorities = readExtra !== undefined;
/**
 * Everything that Node trusts and `added` (PEM). `ca` of a connection replaces what Node trusts, NODE_EXTRA_CA_CERTS
 * included, so that both are named again. undefined: nothing was added, and Node's own way is the cheaper one.
 */
const withAuthorities = function (added) { return added.length === 0 ? undefined : [...node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates, ...(readExtra?.('extra') ?? []), ...added] };


/***/ }),

/***/ 71823:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openAgent),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56856);




/** Keeps connections and always checks certificates: NODE_TLS_REJECT_UNAUTHORIZED=0 only switches a default off. */
const openAgent = function (options, tunnel) {
    const agent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, ...options, rejectUnauthorized: true, minVersion: 'TLSv1.2' });
    // The constructor takes no createConnection; the agent's own method is what makes a connection.
    if (tunnel !== undefined)
        Object.assign(agent, { createConnection: tunnelled(tunnel) });
    return agent;
};
const tunnelled = function (tunnel) { return (options, connected) => {
    const connection = async () => (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__/* .connectThrough */ .EM)(tunnel.proxy(), options, tunnel.authorities);
    connection().then((socket) => connected?.(null, socket), (error) => connected?.(error));
    return undefined;
} };
/** Sends a request once. Redirects are not followed; a cut or oversized body is no answer. Never rejects. */
const exchange = function (outgoing) { return new Promise((settle) => {
    const { agent, method, host, port, path, body, patience } = outgoing;
    let connected = false;
    const finish = (outcome) => {
        clearTimeout(timer);
        settle(outcome);
    };
    const fail = (fault) => finish({ kind: 'failed', fault, unsent: !connected });
    const request = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)({
        agent,
        method,
        host,
        port,
        path,
        headers: {
            'user-agent': 'meshgate',
            'accept-encoding': 'gzip',
            ...outgoing.headers,
            ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        ...('silence' in patience ? { timeout: patience.silence } : {}),
    });
    const giveUp = () => {
        fail({ kind: 'late' });
        request.destroy();
    };
    const timer = 'whole' in patience ? setTimeout(giveUp, patience.whole) : undefined;
    request.once('timeout', giveUp);
    request.once('socket', (socket) => {
        connected = request.reusedSocket || !socket.connecting;
        if (!connected)
            socket.once('secureConnect', () => (connected = true));
    });
    request.once('finish', () => outgoing.sent?.());
    request.once('error', (error) => fail({ kind: 'lost', error }));
    request.once('response', (response) => {
        receive(response, outgoing.maxBytes).then((received) => {
            if (received.kind === 'answer')
                return finish(received);
            request.destroy();
            fail(received);
        }, (error) => {
            request.destroy();
            fail({ kind: 'lost', error });
        });
    });
    request.end(body);
}) };
const receive = async function (response, maxBytes) {
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity' && encoding !== 'gzip')
        return { kind: 'encoding' };
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > maxBytes)
            return { kind: 'too large' };
        chunks.push(chunk);
    }
    // Without this, an answer that is cut short looks like a short one.
    if (!response.complete)
        return { kind: 'lost', error: Object.assign(new Error('cut short'), { code: 'ECONNRESET' }) };
    const raw = Buffer.concat(chunks, size);
    const body = encoding === 'gzip' ? await unpack(raw, maxBytes) : raw;
    if (!Buffer.isBuffer(body))
        return body;
    return {
        kind: 'answer',
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        body: body.toString('utf8'),
    };
};
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip);
const unpack = async function (raw, maxBytes) {
    const options = { maxOutputLength: maxBytes };
    try {
        // A trip to the thread pool costs more than a small answer.
        return raw.length < 4096 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(raw, options) : await inflate(raw, options);
    }
    catch (error) {
        return { kind: error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'unpacking' };
    }
};
const headersOf = function (response) {
    const headers = Object.create(null);
    for (const [name, values] of Object.entries(response.headersDistinct))
        headers[name] = (values ?? []).join(', ');
    return headers;
};


/***/ }),

/***/ 56856:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ connectThrough),
/* harmony export */   N$: () => (/* binding */ ProxyFailure),
/* harmony export */   Xx: () => (/* binding */ readProxyAddress),
/* harmony export */   o4: () => (/* binding */ withoutBrackets)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
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
/** A host of a URL as Node's connections take it. */
const withoutBrackets = function (host) { return host.replace(/^\[|\]$/g, '') };
/** Reads HTTPS_PROXY or a kubeconfig's `proxy-url`; without a scheme it is http, as in curl. Throws `ProxyFailure`. */
const readProxyAddress = function (text) {
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
const decode = function (text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
const refused = function (status) { return new ProxyFailure(`PROXY_${status ?? 0}`, `the proxy answered CONNECT with ${status ?? 0}`) };
const openTunnel = function (proxy, target, authorities) { return new Promise((resolve, reject) => {
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
}) };
/**
 * Opens a CONNECT tunnel (RFC 9110 \u00a79.3.6) and TLS inside it; the proxy sees the host's name and nothing of the request.
 * Node 20 has no proxy of its own, and Node 24's is not asked for, so that both behave alike. `proxyAuthorities` are the
 * roots for an https proxy; host, port, `servername` and roots of the server inside stand in `options`.
 */
const connectThrough = async function (proxy, options, proxyAuthorities) {
    const host = options.host ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
    const socket = await openTunnel(proxy, authority, proxyAuthorities);
    const name = options.servername ?? host;
    // RFC 6066 \u00a73: no address in server_name; the certificate is compared with `host` then.
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({ ...options, host, socket, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name) === 0 ? name : '' });
};


/***/ })

};
