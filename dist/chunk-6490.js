export const id = 6490;
export const ids = [6490,7856];
export const modules = {

/***/ 73467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(75712);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/demo/certificates.ts

const hour = 3_600_000;
// Just enough of DER (X.690) to write an X.509 v3 certificate: Node reads certificates but cannot make one.
const certificates_element = function (tag, ...contents) {
    const body = Buffer.concat(contents);
    if (body.length < 128)
        return Buffer.concat([Buffer.from([tag, body.length]), body]);
    const length = body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = function (...contents) { return certificates_element(0x30, ...contents) };
const set = function (content) { return certificates_element(0x31, content) };
const octets = function (content) { return certificates_element(0x04, content) };
const certificates_text = function (value) { return certificates_element(0x0c, Buffer.from(value, 'utf8')) };
const yes = certificates_element(0x01, Buffer.from([0xff]));
const identifier = function (dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const bytes = [first * 40 + second];
    for (const part of rest) {
        const digits = [part & 0x7f];
        for (let value = part >> 7; value > 0; value >>= 7)
            digits.unshift((value & 0x7f) | 0x80);
        bytes.push(...digits);
    }
    return certificates_element(0x06, Buffer.from(bytes));
};
// RFC 5280 \u00a74.1.2.5: UTCTime through 2049, GeneralizedTime afterwards.
const time = function (milliseconds) {
    const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
    return digits < '2050' ? certificates_element(0x17, Buffer.from(digits.slice(2))) : certificates_element(0x18, Buffer.from(digits));
};
const certificates_name = function (commonName, organizations) { return sequence(...organizations.map((organization) => set(sequence(identifier('2.5.4.10'), certificates_text(organization)))), set(sequence(identifier('2.5.4.3'), certificates_text(commonName)))) };
const address = function (value) { return value.includes(':')
    ? Buffer.from([...Array(15).fill(0), Number(value.replace('::', ''))])
    : Buffer.from(value.split('.').map(Number)) };
const extension = function (id, critical, value) { return sequence(identifier(id), ...(critical ? [yes] : []), octets(value)) };
// RFC 5280 \u00a74.2.1.2: the SHA-1 of the key's bits names the key.
const keyName = function (key) {
    const spki = (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return (0,external_node_crypto_.createHash)('sha1').update(spki.subarray(-65)).digest();
};
const ecdsaWithSha256 = sequence(identifier('1.2.840.10045.4.3.2'));
const certificatePem = function ({ issuer, issuerKey, subject, key, extensions }) {
    const serial = (0,external_node_crypto_.randomBytes)(16);
    serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
    const now = Date.now();
    const content = sequence(certificates_element(0xa0, certificates_element(0x02, Buffer.from([2]))), certificates_element(0x02, serial), ecdsaWithSha256, issuer, sequence(time(now - hour), time(now + 48 * hour)), subject, (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' }), certificates_element(0xa3, sequence(extension('2.5.29.14', false, octets(keyName(key))), extension('2.5.29.35', false, sequence(certificates_element(0x80, keyName(issuerKey)))), ...extensions)));
    const signature = (0,external_node_crypto_.sign)('sha256', content, issuerKey);
    const der = sequence(content, ecdsaWithSha256, certificates_element(0x03, Buffer.from([0]), signature));
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};
const newKey = function () { return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' }).privateKey };
const keyPem = function (key) { return key.export({ type: 'pkcs8', format: 'pem' }).toString() };
// Bits of KeyUsage: digitalSignature; keyCertSign and cRLSign.
const usage = function (bits, unused) { return extension('2.5.29.15', true, certificates_element(0x03, Buffer.from([unused, bits]))) };
const extendedUsage = function (id) { return extension('2.5.29.37', false, sequence(identifier(id))) };
const notAuthority = extension('2.5.29.19', true, sequence());
/** Makes a fresh authority, valid from an hour ago for two days. */
const makeCertificateAuthority = function (commonName) {
    const issuerKey = newKey();
    const issuer = certificates_name(commonName, []);
    const certificate = certificatePem({
        issuer,
        issuerKey,
        subject: issuer,
        key: issuerKey,
        extensions: [extension('2.5.29.19', true, sequence(yes)), usage(0x06, 1)],
    });
    const issued = (subject, extensions) => {
        const key = newKey();
        return {
            key: keyPem(key),
            certificate: certificatePem({
                issuer,
                issuerKey,
                subject,
                key,
                extensions: [notAuthority, usage(0x80, 7), ...extensions],
            }),
        };
    };
    return {
        certificate,
        issue: ({ names, addresses }) => issued(certificates_name(names[0] ?? addresses[0] ?? 'server', []), [
            extendedUsage('1.3.6.1.5.5.7.3.1'),
            extension('2.5.29.17', false, sequence(...names.map((value) => certificates_element(0x82, Buffer.from(value))), ...addresses.map((value) => certificates_element(0x87, address(value))))),
        ]),
        issueClient: ({ commonName: user, organizations }) => issued(certificates_name(user, organizations), [extendedUsage('1.3.6.1.5.5.7.3.2')]),
    };
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/cluster/client.ts + 3 modules
var client = __webpack_require__(53704);
// EXTERNAL MODULE: ./src/cluster/endpoint.ts
var endpoint = __webpack_require__(66009);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/demo/https-server.ts

const secretHeaders = new Set(['authorization', 'proxy-authorization', 'private-token', 'job-token', 'cookie']);
const recorded = function (request, body) { return ({
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(Object.entries(request.headers)
        .filter(([header]) => !secretHeaders.has(header))
        .map(([header, value]) => [header, Array.isArray(value) ? value.join(', ') : (value ?? '')])),
    body: body.toString('utf8'),
}) };
/** Sends JSON. */
const sendJson = function (response, status, value, headers = {}) {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};
/** The answer of a double to what it does not know: never a plausible one. */
const sendNotImplemented = function (request, response) {
    const path = (request.url ?? '').split('?')[0] ?? '';
    sendJson(response, 501, { message: `This double does not implement ${request.method ?? ''} ${path}` });
};
const list = function (value) { return value === undefined ? [] : typeof value === 'string' ? [value] : value };
/** A connection has one certificate, and Node parses it anew every time that it is asked. */
const subjects = new WeakMap();
/** The client's certificate, where one was asked for, sent, and signed by the server's authority. */
const clientSubject = function (request) {
    const socket = request.socket;
    if (!socket.authorized)
        return undefined;
    const known = subjects.get(socket) ?? { subject: subjectOf(socket) };
    subjects.set(socket, known);
    return known.subject;
};
const subjectOf = function (socket) {
    // Node's types say one string; a subject with several O is a list. A resumed session of a client without a certificate
    // counts as authorized, and its certificate is an empty object.
    const { subject } = socket.getPeerCertificate();
    if (subject === undefined)
        return undefined;
    return { commonName: list(subject['CN']).join(','), organizations: list(subject['O']) };
};
/** A server on 127.0.0.1 and a random port, with a certificate of the authority for 127.0.0.1 and localhost. */
const startHttpsServer = async function (authority, handler, options = {}) {
    const { key, certificate } = authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] });
    const requests = [];
    const answer = async (request, response) => {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const body = Buffer.concat(chunks);
        requests.push(recorded(request, body));
        await handler(request, response, body);
    };
    const server = (0,external_node_https_.createServer)({
        key,
        cert: certificate,
        ca: authority.certificate,
        requestCert: options.clientCertificates === true,
        rejectUnauthorized: false,
    }, (request, response) => {
        answer(request, response).catch((error) => {
            if (response.headersSent)
                response.destroy();
            else
                sendJson(response, 500, { message: error instanceof Error ? error.message : 'unknown error' });
        });
    });
    // `closeAllConnections` misses a connection that has not sent a request yet.
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        url: `https://127.0.0.1:${port}`,
        port,
        requests,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
};

;// CONCATENATED MODULE: ./src/demo/rsa-key.ts

/**
 * A new private key, read back from its text. Node 20 exports a key as JWK with the key locked, and allocates meanwhile: where garbage
 * is collected then, and the job that made that very key is part of it, the job waits for the lock, and the process for ever.
 */
const makeRsaKey = function (modulusLength = 2048, publicExponent = 65537) { return (0,external_node_crypto_.createPrivateKey)((0,external_node_crypto_.generateKeyPairSync)('rsa', {
    modulusLength,
    publicExponent,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey) };

;// CONCATENATED MODULE: ./src/demo/token-claims.ts

const token_claims_subjectOf = function (job) {
    const [owner = '', name = ''] = job.repository.split('/');
    const context = job.environment !== undefined
        ? `environment:${job.environment.replaceAll(':', '%3A')}`
        : job.event === 'pull_request'
            ? 'pull_request'
            : `ref:${job.ref}`;
    return `repo:${owner}@${job.ownerId}/${name}@${job.repositoryId}:${context}`;
};
/** The claims of github.com's documentation, with the immutable subject: 300 s from now, not before ten minutes ago. */
const githubClaims = function (issuer, job, audience) {
    const now = Math.floor(Date.now() / 1000);
    const [owner = ''] = job.repository.split('/');
    const workflow = `${job.repository}/${job.workflow ?? '.github/workflows/mesh.yml'}@${job.ref}`;
    return {
        ...{ jti: (0,external_node_crypto_.randomUUID)(), sub: token_claims_subjectOf(job), aud: audience, iss: issuer, iat: now, nbf: now - 600, exp: now + 300 },
        ...{ ref: job.ref, ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch', sha: job.sha },
        ...{ repository: job.repository, repository_id: job.repositoryId, repository_visibility: 'private' },
        ...{ repository_owner: owner, repository_owner_id: job.ownerId, base_ref: '', head_ref: '' },
        ...{
            run_id: job.runId ?? '1',
            run_number: '1',
            run_attempt: '1',
            check_run_id: '7',
            actor: 'octocat',
            actor_id: '583231',
        },
        ...{
            workflow: 'mesh',
            workflow_ref: workflow,
            workflow_sha: job.sha,
            job_workflow_ref: workflow,
            job_workflow_sha: job.sha,
        },
        ...{ event_name: job.event, runner_environment: 'github-hosted' },
        ...(job.environment === undefined ? {} : { environment: job.environment }),
    };
};
/** The claims of lib/gitlab/ci/jwt_v2.rb: as long as the job's timeout (an hour), not before five seconds ago. */
const gitlabClaims = function (issuer, job, audience) {
    const now = Math.floor(Date.now() / 1000);
    const type = job.refType ?? 'branch';
    const namespace = job.projectPath.split('/').slice(0, -1).join('/');
    const host = new URL(issuer).host;
    return {
        ...{ jti: (0,external_node_crypto_.randomUUID)(), iss: issuer, aud: audience, iat: now, nbf: now - 5, exp: now + 3600 },
        sub: `project_path:${job.projectPath}:ref_type:${type}:ref:${job.ref}`,
        ...{
            namespace_id: job.namespaceId,
            namespace_path: namespace,
            project_id: job.projectId,
            project_path: job.projectPath,
        },
        ...{ job_project_id: job.jobProjectId ?? job.projectId, job_project_path: job.projectPath },
        ...{ job_namespace_id: job.namespaceId, job_namespace_path: namespace, project_visibility: 'private' },
        ...{ user_id: '5', user_login: 'sidney', user_email: 'sidney@example.com', user_access_level: 'maintainer' },
        ...{ pipeline_id: '301', pipeline_source: job.pipelineSource, job_id: '401' },
        ...{ ref: job.ref, ref_type: type, ref_path: `refs/${type === 'tag' ? 'tags' : 'heads'}/${job.ref}` },
        ...{ ref_protected: String(job.refProtected), runner_id: 1, runner_environment: 'self-hosted', sha: job.sha },
        ci_config_ref_uri: `${host}/${job.projectPath}//.gitlab-ci.yml@refs/heads/${job.ref}`,
        ci_config_sha: job.sha,
        ...(job.environment === undefined
            ? {}
            : {
                environment: job.environment,
                environment_protected: String(job.environmentProtected === true),
                deployment_tier: 'production',
                environment_action: 'start',
            }),
    };
};

;// CONCATENATED MODULE: ./src/demo/issuer.ts




const issuer_newKey = function () { return ({
    kid: (0,external_node_crypto_.randomUUID)().toUpperCase(),
    privateKey: makeRsaKey(),
}) };
/** A compact JWS with RS256; the payload may be any text or value. */
const signToken = function (header, payload, key) {
    const encode = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
    const input = `${encode(header)}.${encode(payload)}`;
    return `${input}.${(0,external_node_crypto_.sign)('sha256', Buffer.from(input), key).toString('base64url')}`;
};
/** The public half as an issuer publishes it. */
const publicKey = function ({ kid, privateKey }) {
    const { n, e } = privateKey.export({ format: 'jwk' });
    return { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e };
};
const makeIssuer = function (issuer, prefix, keysPath) {
    // The first key is made when it is first asked for: an RSA key takes long, and many servers need one of their two issuers.
    let made;
    const allKeys = () => (made ??= [issuer_newKey()]);
    const current = () => allKeys().at(-1) ?? allKeys()[0];
    const discovery = () => ({
        issuer,
        jwks_uri: `${issuer}${keysPath}`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
    });
    const sealed = (payload, header = {}, key = current()) => signToken({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header }, payload, key.privateKey);
    return {
        issuer,
        get keys() {
            return allKeys();
        },
        rotate: ({ retire = false } = {}) => {
            const key = issuer_newKey();
            made = retire ? [key] : [...allKeys(), key];
            return key;
        },
        sign: sealed,
        mintGitHub: (job, audience, overrides = {}) => sealed({ ...githubClaims(issuer, job, audience), ...overrides }),
        mintGitLab: (job, audience, overrides = {}) => sealed({ ...gitlabClaims(issuer, job, audience), ...overrides }),
        handle: (path, request, response) => {
            const isDiscovery = path === `${prefix}/.well-known/openid-configuration`;
            const isKeys = path === `${prefix}${keysPath}`;
            if (request.method !== 'GET' || (!isDiscovery && !isKeys))
                return false;
            sendJson(response, 200, isDiscovery ? discovery() : { keys: allKeys().map(publicKey) });
            return true;
        },
    };
};
/**
 * OIDC issuers over https on one port: a GitHub Enterprise Server's and a GitLab's, and GitHub's token endpoint of the
 * runner. They answer discovery, keys and token requests; everything else is 501. `otherwise` lets another double share
 * the port (the platform's API lives on the same host); `around` stands between the server and its requests.
 */
const startIssuer = async function (authority, job, otherwise = (request, response) => sendNotImplemented(request, response), around = (handler) => handler) {
    const bearer = (0,external_node_crypto_.randomUUID)();
    const requestPath = `/_services/pipelines/${(0,external_node_crypto_.randomUUID)()}/idtoken/${(0,external_node_crypto_.randomUUID)()}`;
    let currentJob = job;
    let issuers = [];
    const answerTokenRequest = (request, response, query) => {
        const [github] = issuers;
        if (request.headers.authorization !== `Bearer ${bearer}`)
            return sendJson(response, 401, { message: 'Unauthorized' });
        if (query.get('api-version') !== '2.0')
            return sendJson(response, 400, { message: 'api-version is missing' });
        const audience = query.get('audience') ?? `https://github.com/${currentJob.repository.split('/')[0] ?? ''}`;
        sendJson(response, 200, { count: 1, value: github?.mintGitHub(currentJob, audience) });
    };
    const answer = (request, response, body) => {
        const url = new URL(request.url ?? '/', 'https://localhost');
        if (request.method === 'GET' && url.pathname === requestPath)
            return answerTokenRequest(request, response, url.searchParams);
        for (const issuer of issuers)
            if (issuer.handle(url.pathname, request, response))
                return undefined;
        return otherwise(request, response, body);
    };
    const server = await startHttpsServer(authority, around(answer));
    const github = makeIssuer(`${server.url}/_services/token`, '/_services/token', '/.well-known/jwks');
    const gitlab = makeIssuer(server.url, '', '/oauth/discovery/keys');
    issuers = [github, gitlab];
    return {
        server,
        url: server.url,
        github,
        gitlab,
        githubRequest: { url: `${server.url}${requestPath}?api-version=2.0`, token: bearer },
        setGitHubJob: (next) => {
            currentJob = next;
        },
        close: () => server.close(),
    };
};

;// CONCATENATED MODULE: ./src/demo/json-parts.ts

/** A part of a request as what it should be: what it is not counts as missing. */
const mapOf = function (value) { return ((0,json/* isJsonObject */.OW)(value) ? value : {}) };
const listOf = function (value) { return Array.isArray(value) ? value : [] };
const textOf = function (value) { return (typeof value === 'string' ? value : '') };
/** `metadata.name`. */
const nameOf = function (object) { return textOf(mapOf(object['metadata'])['name']) };

;// CONCATENATED MODULE: ./src/demo/written-objects.ts



/** Kinds that meshgate writes. */
const writtenKinds = [
    { group: '', kind: 'ServiceAccount', path: '/api/v1', plural: 'serviceaccounts' },
    { group: '', kind: 'ConfigMap', path: '/api/v1', plural: 'configmaps' },
    { group: 'rbac.authorization.k8s.io', kind: 'Role', path: '/apis/rbac.authorization.k8s.io/v1', plural: 'roles' },
    {
        group: 'rbac.authorization.k8s.io',
        kind: 'RoleBinding',
        path: '/apis/rbac.authorization.k8s.io/v1',
        plural: 'rolebindings',
    },
    {
        group: 'security.istio.io',
        kind: 'AuthorizationPolicy',
        path: '/apis/security.istio.io/v1',
        plural: 'authorizationpolicies',
    },
];
const titleOf = function (object) { return `${textOf(object['kind'])} ${nameOf(object)}` };
const isOurs = function (object) { return mapOf(mapOf(object['metadata'])['labels'])['app.kubernetes.io/managed-by'] === 'meshgate' };
/** The objects of a kind with our label. */
const listOurs = async function (client, namespace, { path, plural, kind }) {
    const list = await send(client, { method: 'GET', path: `${path}/namespaces/${namespace}/${plural}` });
    const items = (0,json/* isJsonObject */.OW)(list) && Array.isArray(list['items']) ? list['items'] : [];
    // Items of a list have no kind of their own.
    return items
        .filter(json/* isJsonObject */.OW)
        .filter(isOurs)
        .map((object) => ({ apiVersion: path.replace(/^\/apis?\//, ''), ...object, kind }));
};
/** The answer's body; a refusal with the right that is missing. */
const send = async function (client, request) {
    const answer = await client.send(request);
    if (answer.kind === 'ok')
        return answer.body;
    throw cannot(`${request.method} ${request.path}`, answer.status.code, answer.status.message, rights(request));
};
const rights = function ({ method, path }) {
    const parts = (path.split('?')[0] ?? '').split('/');
    const resource = parts.at(method === 'PATCH' ? -2 : -1) ?? '';
    const verbs = { POST: 'create', PATCH: 'patch,create', DELETE: 'delete', GET: 'list' };
    const verb = verbs[method];
    return `kubectl create clusterrole meshgate-demo --verb=${verb} --resource=${resource} and bind it to this login, or use another kubeconfig`;
};
const cannot = function (what, status, message, remedy) { return new problem/* Refusal */.P({
    code: status === 403 ? 'CLUSTER_FORBIDDEN' : 'CLUSTER_ANSWER',
    message: `the demo could not ${what}`,
    expected: 'status 2xx',
    received: `${status} ${message}`.slice(0, 300),
    remedy: remedy === '' ? 'Check that the kubeconfig leads to an API server that this login may read.' : remedy,
}) };

;// CONCATENATED MODULE: ./src/demo/inline-edit.ts


const edits = {
    'open a path': {
        kind: 'AuthorizationPolicy',
        change: ({ spec = null }) => ({ spec: swapped(spec, '"/healthz"', '"/admin/*"') }),
    },
    'add a verb': {
        kind: 'Role',
        change: ({ rules = null }) => ({ rules: swapped(rules, '"patch"', '"patch","delete"') }),
    },
};
const swapped = function (value, from, to) { return JSON.parse(JSON.stringify(value).replaceAll(from, to)) };
/** Edits the object of the binding, with the request of kubectl. */
const editInline = async function (client, namespace, edit) {
    const { kind: name, change } = edits[edit];
    const kind = writtenKinds.find((one) => one.kind === name);
    const [object] = kind === undefined ? [] : await listOurs(client, namespace, kind);
    if (kind === undefined || object === undefined)
        throw new Error(`apply wrote no ${name}`);
    const answer = await client.send({
        method: 'PATCH',
        path: `${kind.path}/namespaces/${namespace}/${kind.plural}/${nameOf(object)}?fieldManager=kubectl-edit`,
        contentType: 'application/merge-patch+json',
        body: change(object),
    });
    return {
        title: titleOf(object),
        said: answer.kind === 'ok' ? 'edited' : `${answer.status.code} ${answer.status.message}`,
    };
};

// EXTERNAL MODULE: ./src/cluster/connection.ts + 1 modules
var connection = __webpack_require__(75827);
;// CONCATENATED MODULE: ./src/demo/kubeconfig-client.ts



/** Programs that a kubeconfig may start for its login. */
const execPlugins = ['aws', 'gke-gcloud-auth-plugin', 'kubelogin'];
const clientClock = {
    now: () => Date.now(),
    sleep: (time) => new Promise((resolve) => setTimeout(resolve, time)),
};
/** Logs in by a kubeconfig, as kubectl does; an empty context is the current one. */
const openKubeconfig = async function (kubeconfig, context = '') {
    const endpoint = await (0,connection/* resolveEndpoint */.s)({ kind: 'context', context, execPlugins, namespaces: [] }, {
        env: { ...process.env, KUBECONFIG: kubeconfig },
        clock: clientClock,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined),
        baseFile: () => Promise.reject(new Error('a kubeconfig names no file of the repository')),
    });
    return { client: (0,client/* openClient */.M)(endpoint, { clock: clientClock, random: Math.random }), server: endpoint.server.url };
};

;// CONCATENATED MODULE: ./src/demo/cel-expression.ts
/** An expression that is no CEL, or more of it than stands above. */
class CelUnknown extends Error {
    name = 'CelUnknown';
}
/** Loosest first (cel-spec, doc/langdef.md, Syntax). */
const levels = [['||'], ['&&'], ['==', '!=', 'in'], ['+']];
const token = /\s*(?:("(?:[^"\\\n]|\\(?:["\\bfnrt]|u[0-9a-fA-F]{4}))*")|([A-Za-z_][A-Za-z0-9_]*)|(\|\||&&|==|!=|[?:()[\],.!+]))/y;
const tokensOf = function (text) {
    const tokens = [];
    token.lastIndex = 0;
    for (let from = 0; from < text.trimEnd().length; from = token.lastIndex) {
        const [, string, word, sign] = token.exec(text) ?? [];
        const found = string ?? word ?? sign;
        if (found === undefined)
            throw new CelUnknown(`unknown from ${JSON.stringify(text.slice(from, from + 30))}`);
        tokens.push(found);
    }
    return tokens;
};
const openCursor = function (text) {
    const tokens = tokensOf(text);
    let at = 0;
    const peek = () => tokens[at] ?? '';
    const take = (wanted) => {
        const found = peek();
        if (found === '' || (wanted !== undefined && found !== wanted))
            throw new CelUnknown(`expected ${wanted ?? 'an expression'}, found ${found === '' ? 'the end' : found}: ${text}`);
        at += 1;
        return found;
    };
    const takeName = () => {
        const name = take();
        if (!/^[A-Za-z_]/.test(name))
            throw new CelUnknown(`expected a name, found ${name}: ${text}`);
        return name;
    };
    return { peek, take, takeName };
};
/** Recursive descent by the grammar of CEL. */
const parseCel = function (text) {
    const { peek, take, takeName } = openCursor(text);
    const expression = () => {
        const when = binary(0);
        if (peek() !== '?')
            return when;
        take('?');
        const then = binary(0);
        take(':');
        return { kind: '?', when, then, otherwise: expression() };
    };
    const binary = (level) => {
        const operators = levels[level];
        if (operators === undefined)
            return peek() === 'type' ? typeTest() : unary();
        let left = binary(level + 1);
        for (let kind = operators.find((one) => one === peek()); kind !== undefined;) {
            take();
            left = { kind, left, right: binary(level + 1) };
            kind = operators.find((one) => one === peek());
        }
        return left;
    };
    const unary = () => {
        if (peek() !== '!')
            return member();
        take('!');
        return { kind: 'not', of: unary() };
    };
    const member = () => {
        let of = primary();
        for (;;) {
            if (peek() === '[') {
                take('[');
                of = { kind: 'index', of, at: expression() };
                take(']');
            }
            else if (peek() === '.') {
                take('.');
                const name = takeName();
                of = peek() === '(' ? method(of, name) : { kind: 'member', of, name };
            }
            else
                return of;
        }
    };
    const typeTest = () => {
        take('type');
        const of = inParentheses();
        take('==');
        take('string');
        return { kind: 'is text', of };
    };
    const method = (of, name) => {
        if (name !== 'startsWith')
            throw new CelUnknown(`the method ${name} is not known: ${text}`);
        return { kind: 'starts with', of, prefix: inParentheses() };
    };
    const inParentheses = () => {
        take('(');
        const inside = expression();
        take(')');
        return inside;
    };
    const primary = () => {
        if (peek() === '(')
            return inParentheses();
        if (peek() === '[')
            return list();
        const found = take();
        if (found.startsWith('"'))
            return { kind: 'text', text: JSON.parse(found) };
        if (found === 'true' || found === 'false')
            return { kind: 'constant', value: found === 'true' };
        if (found === 'null')
            return { kind: 'constant', value: null };
        if (!/^[A-Za-z_]/.test(found) || found === 'in')
            throw new CelUnknown(`expected an expression, found ${found}: ${text}`);
        return peek() === '(' ? call(found) : { kind: 'name', name: found };
    };
    const call = (name) => {
        if (name !== 'has' && name !== 'string')
            throw new CelUnknown(`the function ${name} is not known: ${text}`);
        const argument = inParentheses();
        if (name === 'string')
            return { kind: 'string of', of: argument };
        if (argument.kind !== 'member')
            throw new CelUnknown(`has() asks for a field: ${text}`);
        return { kind: 'has', of: argument.of, name: argument.name };
    };
    const list = () => {
        const items = [];
        take('[');
        while (peek() !== ']') {
            items.push(expression());
            if (peek() !== ']')
                take(',');
        }
        take(']');
        return { kind: 'list', items };
    };
    const whole = expression();
    if (peek() !== '')
        throw new CelUnknown(`unknown from ${peek()}: ${text}`);
    return whole;
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-kinds.ts
/** What every object's metadata has (k8s.io/apimachinery, ObjectMeta). */
const metadataTypes = {
    'metadata.finalizers': { kind: 'set' },
    'metadata.ownerReferences': { kind: 'keyed', keys: ['uid'] },
};
const served = function (group, versions, kind, resource, rest = {}) { return ({ group, versions: versions.split(' '), kind, resource, namespaced: true, ...rest }) };
const security = function (kind, resource, spec, values) { return served('security.istio.io', 'v1 v1beta1', kind, resource, {
    schema: { top: ['spec'], spec: spec.split(' '), ...(values === undefined ? {} : { values }) },
}) };
const rbac = 'rbac.authorization.k8s.io';
/** Kinds and merge types as kube-apiserver 1.36 with the CRDs of Istio 1.30 has them. */
const servedKinds = [
    served('', 'v1', 'Namespace', 'namespaces', { namespaced: false, schema: { top: ['spec'], spec: ['finalizers'] } }),
    served('', 'v1', 'ServiceAccount', 'serviceaccounts', {
        schema: {
            top: ['secrets', 'imagePullSecrets', 'automountServiceAccountToken'],
            types: { secrets: { kind: 'keyed', keys: ['name'] } },
        },
    }),
    served('', 'v1', 'ConfigMap', 'configmaps', { schema: { top: ['data', 'binaryData', 'immutable'] } }),
    served('', 'v1', 'Service', 'services'),
    served('', 'v1', 'Pod', 'pods'),
    served('apps', 'v1', 'Deployment', 'deployments'),
    served('apps', 'v1', 'StatefulSet', 'statefulsets'),
    served('apps', 'v1', 'DaemonSet', 'daemonsets'),
    served('batch', 'v1', 'Job', 'jobs'),
    served('batch', 'v1', 'CronJob', 'cronjobs'),
    served('admissionregistration.k8s.io', 'v1', 'ValidatingAdmissionPolicy', 'validatingadmissionpolicies', {
        namespaced: false,
    }),
    served('admissionregistration.k8s.io', 'v1', 'ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings', {
        namespaced: false,
    }),
    served('admissionregistration.k8s.io', 'v1', 'MutatingWebhookConfiguration', 'mutatingwebhookconfigurations', {
        namespaced: false,
    }),
    served(rbac, 'v1', 'Role', 'roles', { schema: { top: ['rules'] } }),
    served(rbac, 'v1', 'RoleBinding', 'rolebindings', {
        schema: { top: ['roleRef', 'subjects'], types: { roleRef: { kind: 'atomic' } } },
    }),
    served(rbac, 'v1', 'ClusterRole', 'clusterroles', { namespaced: false }),
    served(rbac, 'v1', 'ClusterRoleBinding', 'clusterrolebindings', { namespaced: false }),
    security('AuthorizationPolicy', 'authorizationpolicies', 'selector targetRef targetRefs rules action provider', {
        'spec.action': ['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'],
    }),
    security('RequestAuthentication', 'requestauthentications', 'selector targetRef targetRefs jwtRules'),
    security('PeerAuthentication', 'peerauthentications', 'selector mtls portLevelMtls'),
    served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'ServiceEntry', 'serviceentries'),
    served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'Gateway', 'gateways'),
    served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'Sidecar', 'sidecars'),
    served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'VirtualService', 'virtualservices'),
    served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'DestinationRule', 'destinationrules'),
    served('networking.istio.io', 'v1alpha3', 'EnvoyFilter', 'envoyfilters'),
];
const versionText = function (kind, version) { return kind.group === '' ? version : `${kind.group}/${version}` };
/** The message of a schema error, or an empty text. */
const undeclared = function (schema, object) {
    const fixed = ['apiVersion', 'kind', 'metadata'];
    for (const member of Object.keys(object))
        if (!fixed.includes(member) && !schema.top.includes(member))
            return `.${member}: field not declared in schema`;
    const spec = object['spec'];
    if (schema.spec !== undefined && typeof spec === 'object' && spec !== null)
        for (const member of Object.keys(spec))
            if (!schema.spec.includes(member))
                return `.spec.${member}: field not declared in schema`;
    return '';
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-fields.ts



const separator = '\u0000';
const joined = function (path) { return path.join(separator) };
const parts = function (path) { return path.split(separator) };
/** What the server writes itself; nobody owns it. */
const unowned = new Set([
    ...['apiVersion', 'kind', 'status', 'metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.generation'],
    ...['metadata.resourceVersion', 'metadata.creationTimestamp', 'metadata.managedFields'],
]);
const typeOf = function (schema, path, value) {
    const declared = schema.types?.[path] ?? metadataTypes[path];
    return declared ?? ((0,json/* isJsonObject */.OW)(value) ? { kind: 'map' } : { kind: 'atomic' });
};
const keyOf = function (element, type) {
    if (type.kind !== 'keyed' || !(0,json/* isJsonObject */.OW)(element))
        return `v:${JSON.stringify(element)}`;
    const fields = [...type.keys].sort().map((name) => [name, element[name] ?? null]);
    return `k:${JSON.stringify(Object.fromEntries(fields))}`;
};
/** The fields of an object that can be owned, with their values (structured-merge-diff, `ToFieldSet`). */
const fieldsOf = function (schema, object) {
    const fields = new Map();
    const visit = (value, names, path) => {
        const type = typeOf(schema, names, value);
        if (type.kind === 'map' && (0,json/* isJsonObject */.OW)(value)) {
            const members = Object.entries(value).filter(([name]) => !unowned.has(names === '' ? name : `${names}.${name}`));
            if (members.length === 0 && path.length > 0 && names !== 'metadata')
                fields.set(joined(path), {});
            for (const [name, inner] of members)
                visit(inner, names === '' ? name : `${names}.${name}`, [...path, `f:${name}`]);
        }
        else if (type.kind === 'keyed' || type.kind === 'set') {
            for (const element of listOf(value)) {
                const here = [...path, keyOf(element, type)];
                fields.set(joined(here), type.kind === 'set' ? element : true);
                if (type.kind === 'keyed' && (0,json/* isJsonObject */.OW)(element))
                    for (const [name, inner] of Object.entries(element))
                        visit(inner, `${names}[].${name}`, [...here, `f:${name}`]);
            }
        }
        else
            fields.set(joined(path), value);
    };
    visit(object, '', []);
    return fields;
};
/** As a managedFields entry has it. */
const toFieldsV1 = function (set) {
    const root = {};
    for (const path of [...set].sort()) {
        let node = root;
        const keys = parts(path);
        for (const [index, key] of keys.entries()) {
            const next = (node[key] ?? {});
            node[key] = next;
            node = next;
            if (index === keys.length - 1 && key.startsWith('k:'))
                node['.'] = {};
        }
    }
    return root;
};
const fromFieldsV1 = function (tree) {
    const set = new Set();
    const visit = (node, path) => {
        const keys = Object.keys(node).filter((key) => key !== '.');
        if (path.length > 0 && (keys.length === 0 || Object.hasOwn(node, '.')))
            set.add(joined(path));
        for (const key of keys) {
            const below = node[key];
            if ((0,json/* isJsonObject */.OW)(below))
                visit(below, [...path, key]);
        }
    };
    visit(tree, []);
    return set;
};
/** For people, as a conflict names it: `.metadata.labels.a`, `.secrets[name="a"].name`. */
const fieldName = function (path) { return parts(path)
    .map((key) => {
    if (key.startsWith('f:'))
        return `.${key.slice(2)}`;
    if (key.startsWith('v:'))
        return `[=${key.slice(2)}]`;
    const fields = Object.entries(JSON.parse(key.slice(2)));
    return `[${fields.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}]`;
})
    .join('') };
/** Lays `want` over `live`: maps by member, keyed lists and sets by element in the order of `want`, the rest replaced. */
const mergeObjects = function (schema, live, want, names = '') {
    const type = typeOf(schema, names, want);
    if (type.kind === 'map' && (0,json/* isJsonObject */.OW)(want) && (0,json/* isJsonObject */.OW)(live)) {
        const merged = { ...live };
        for (const [name, value] of Object.entries(want))
            merged[name] = mergeObjects(schema, live[name], value, names === '' ? name : `${names}.${name}`);
        return merged;
    }
    if ((type.kind !== 'keyed' && type.kind !== 'set') || !Array.isArray(live))
        return want;
    const [before, after] = [listOf(live), listOf(want)];
    const wanted = new Set(after.map((element) => keyOf(element, type)));
    const merged = [];
    let next = 0;
    const takeForeign = (end) => {
        for (; next < end; next += 1) {
            const element = before[next];
            if (element !== undefined && !wanted.has(keyOf(element, type)))
                merged.push(element);
        }
    };
    for (const element of after) {
        const place = before.findIndex((other) => keyOf(other, type) === keyOf(element, type));
        if (place >= 0)
            takeForeign(place);
        merged.push(place >= 0 && (0,json/* isJsonObject */.OW)(element) ? { ...before[place], ...element } : element);
    }
    takeForeign(before.length);
    return merged;
};
/** Takes a field out; a map or list that becomes empty by it goes too. */
const removeField = function (object, path) {
    const remove = (value, keys) => {
        const [key = '', ...rest] = keys;
        if (key.startsWith('f:') && (0,json/* isJsonObject */.OW)(value)) {
            const name = key.slice(2);
            const inner = value[name];
            if (inner === undefined)
                return value;
            const left = rest.length === 0 ? undefined : remove(inner, rest);
            const others = Object.entries(value).filter(([other]) => other !== name);
            if (left === undefined && others.length === 0)
                return undefined;
            return Object.fromEntries(left === undefined ? others : [...others, [name, left]]);
        }
        if (!Array.isArray(value))
            return value;
        const list = value.flatMap((element) => {
            if (!matches(element, key))
                return [element];
            const left = rest.length === 0 ? undefined : remove(element, rest);
            return left === undefined ? [] : [left];
        });
        return list.length === 0 ? undefined : list;
    };
    const left = remove(object, parts(path));
    return (0,json/* isJsonObject */.OW)(left) ? left : {};
};
const matches = function (element, key) {
    const wanted = JSON.parse(key.slice(2));
    if (key.startsWith('v:'))
        return equal(element, wanted);
    return ((0,json/* isJsonObject */.OW)(element) &&
        (0,json/* isJsonObject */.OW)(wanted) &&
        Object.entries(wanted).every(([name, value]) => equal(element[name] ?? null, value)));
};
const isEmpty = function (value) { return Array.isArray(value) ? value.length === 0 : (0,json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0 };
const withoutEmpty = function (value) {
    if (Array.isArray(value))
        return value.map(withoutEmpty);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const kept = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)]);
    return Object.fromEntries(kept.filter(([, inner]) => !isEmpty(inner)));
};
/** What is stored: Go's built-in types leave empty lists and maps out (`omitempty`); a custom resource keeps its own. */
const asStored = function (schema, object) {
    const metadata = object['metadata'];
    const { managedFields, ...kept } = (0,json/* isJsonObject */.OW)(metadata) ? metadata : {};
    return {
        ...(schema.spec === undefined ? withoutEmpty(object) : object),
        metadata: { ...withoutEmpty(kept), ...(managedFields === undefined ? {} : { managedFields }) },
    };
};
/** Deep equality of JSON; members in any order. */
const equal = function (a, b) { return sorted(a ?? null) === sorted(b ?? null) };
const sorted = function (value) { return JSON.stringify(value, (_, inner) => (0,json/* isJsonObject */.OW)(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner) };

;// CONCATENATED MODULE: ./src/demo/cel-evaluate.ts



/** An error of CEL itself: no such field, no such overload. `||` and `&&` pass over it where the other side decides. */
class CelError extends Error {
    name = 'CelError';
}
/** cel-spec, doc/langdef.md. */
const evaluateCel = function (expression, names) {
    switch (expression.kind) {
        case 'text':
            return expression.text;
        case 'constant':
            return expression.value;
        case 'list':
            return expression.items.map((item) => evaluateCel(item, names));
        case 'name':
            if (!Object.hasOwn(names, expression.name))
                throw new CelUnknown(`the name ${expression.name} is not known`);
            return names[expression.name] ?? null;
        case 'member':
            return memberOf(mapAt(expression.of, names), expression.name);
        case 'index':
            return memberOf(mapAt(expression.of, names), textAt(expression.at, names));
        case 'has':
            return Object.hasOwn(mapAt(expression.of, names), expression.name);
        case 'string of':
            return cel_evaluate_textOf(evaluateCel(expression.of, names));
        case 'is text':
            return typeof evaluateCel(expression.of, names) === 'string';
        case 'starts with':
            return textAt(expression.of, names).startsWith(textAt(expression.prefix, names));
        case 'not':
            return !truthAt(expression.of, names);
        case '?':
            return evaluateCel(truthAt(expression.when, names) ? expression.then : expression.otherwise, names);
        case '||':
            return either(true, expression, names);
        case '&&':
            return either(false, expression, names);
        case '==':
            return equal(evaluateCel(expression.left, names), evaluateCel(expression.right, names));
        case '!=':
            return !equal(evaluateCel(expression.left, names), evaluateCel(expression.right, names));
        case 'in':
            return isIn(evaluateCel(expression.left, names), evaluateCel(expression.right, names));
        case '+':
            return cel_evaluate_joined(evaluateCel(expression.left, names), evaluateCel(expression.right, names));
    }
};
/** `||` with true, `&&` with false: whichever side has it decides, also where the other is an error. */
const either = function (deciding, { left, right }, names) {
    const sides = [left, right].map((side) => {
        try {
            return truthAt(side, names);
        }
        catch (error) {
            if (error instanceof CelError)
                return error;
            throw error;
        }
    });
    if (sides.includes(deciding))
        return deciding;
    const error = sides.find((side) => side instanceof CelError);
    if (error !== undefined)
        throw error;
    return !deciding;
};
const truthAt = function (expression, names) {
    const value = evaluateCel(expression, names);
    if (typeof value !== 'boolean')
        throw new CelError('no such overload: a bool is expected');
    return value;
};
const textAt = function (expression, names) {
    const value = evaluateCel(expression, names);
    if (typeof value !== 'string')
        throw new CelError('no such overload: a string is expected');
    return value;
};
const cel_evaluate_joined = function (left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left + right;
    if (Array.isArray(left) && Array.isArray(right))
        return [...left, ...right];
    throw new CelError('no such overload: two texts or two lists are expected');
};
const mapAt = function (expression, names) {
    const value = evaluateCel(expression, names);
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new CelError('no such overload: a map is expected');
    return value;
};
const memberOf = function (map, name) {
    if (!Object.hasOwn(map, name))
        throw new CelError(`no such key: ${name}`);
    return map[name] ?? null;
};
const cel_evaluate_textOf = function (value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    // CEL writes a double otherwise than JavaScript does.
    if (typeof value === 'number')
        throw new CelUnknown('the text of a number is not known');
    throw new CelError('no such overload: string()');
};
const isIn = function (value, container) {
    if (Array.isArray(container))
        return container.some((item) => equal(value, item));
    if (!(0,json/* isJsonObject */.OW)(container))
        throw new CelError('no such overload: in');
    return typeof value === 'string' && Object.hasOwn(container, value);
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-failure.ts
/** A refusal in the words of kube-apiserver, thrown by the double's parts and sent by its server. */
class KubernetesFailure extends Error {
    name = 'KubernetesFailure';
    code;
    reason;
    details;
    constructor(code, reason, message, details = {}) {
        super(message);
        this.code = code;
        this.reason = reason;
        this.details = details;
    }
}
const statusBody = function (failure) { return ({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: failure.message,
    ...(failure.reason === '' ? {} : { reason: failure.reason }),
    ...(Object.keys(failure.details).length === 0 ? {} : { details: failure.details }),
    code: failure.code,
}) };
const qualified = function ({ group, resource }) { return (group === '' ? resource : `${resource}.${group}`) };
const about = function ({ group, resource }, name) { return ({
    name,
    ...(group === '' ? {} : { group }),
    kind: resource,
}) };
const notFound = function (kind, name) { return new KubernetesFailure(404, 'NotFound', `${qualified(kind)} "${name}" not found`, about(kind, name)) };
const modified = function (kind, name) { return new KubernetesFailure(409, 'Conflict', `Operation cannot be fulfilled on ${qualified(kind)} "${name}": the object has been modified; please apply your changes to the latest version and try again`, about(kind, name)) };
const uidMismatch = function (kind, name, wanted, found) { return new KubernetesFailure(409, 'Conflict', `Operation cannot be fulfilled on ${qualified(kind)} "${name}": uid mismatch: the provided object specified uid ${wanted}, and ${found === '' ? 'no existing object was found' : `the uid of the existing object is ${found}`}`, about(kind, name)) };
const invalid = function (kind, name, field, text) {
    const title = kind.group === '' ? kind.kind : `${kind.kind}.${kind.group}`;
    return new KubernetesFailure(422, 'Invalid', `${title} "${name}" is invalid: ${field}: ${text}`, {
        ...about(kind, name),
        kind: kind.kind,
        causes: [{ reason: 'FieldValueInvalid', message: text, field }],
    });
};
const forbidden = function (kind, name, text) { return new KubernetesFailure(403, 'Forbidden', `${qualified(kind)}${name === '' ? '' : ` "${name}"`} is forbidden: ${text}`, about(kind, name)) };

;// CONCATENATED MODULE: ./src/demo/kubernetes-admission.ts





/**
 * The ValidatingAdmissionPolicies of the store, as kube-apiserver holds a write against them: throws its refusal, and gives
 * what goes to the audit log as `POLICY/KEY: value`. A member that is not modelled here is 501, and never passed over.
 */
const admitWrite = function (store, request) {
    const all = (kind) => servedKinds.filter((one) => one.kind === kind).flatMap((one) => store.list(one, 'v1', ''));
    const bindings = all('ValidatingAdmissionPolicyBinding');
    if (bindings.length === 0)
        return [];
    const policies = all('ValidatingAdmissionPolicy');
    return bindings.flatMap((binding) => {
        const spec = known(binding['spec'], ['policyName', 'validationActions', 'matchResources']);
        const policy = policies.find((one) => nameOf(one) === spec['policyName']);
        if (policy === undefined || !selects(spec, store, request.address))
            return [];
        return hold(request, policy, nameOf(binding));
    });
};
const notKnown = function (what) { return new KubernetesFailure(501, 'NotImplemented', `This double does not know of admission policies: ${what}`) };
/** The object, of which every member is one of these. */
const known = function (value, members) {
    const object = mapOf(value);
    const odd = Object.keys(object).find((name) => !members.includes(name));
    if (odd !== undefined)
        throw notKnown(odd);
    return object;
};
/** By labels of the namespace; the API server gives each the label of its name. */
const selects = function (spec, store, { namespace }) {
    if (JSON.stringify(spec['validationActions']) !== '["Deny"]')
        throw notKnown('validationActions');
    const resources = known(spec['matchResources'], ['namespaceSelector']);
    const { matchLabels } = known(resources['namespaceSelector'], ['matchLabels']);
    const kind = servedKinds.find((one) => one.kind === 'Namespace');
    // A selector of namespaces says nothing about what is in none.
    if (kind === undefined || namespace === '')
        return true;
    const found = store.find({ kind, version: 'v1', namespace: '', name: namespace });
    const labels = {
        ...mapOf(mapOf(found?.['metadata'])['labels']),
        'kubernetes.io/metadata.name': namespace,
    };
    return Object.entries(mapOf(matchLabels)).every(([label, value]) => labels[label] === value);
};
const hold = function (request, policy, binding) {
    const spec = known(policy['spec'], [
        'failurePolicy',
        'matchConstraints',
        'matchConditions',
        'variables',
        'validations',
        'auditAnnotations',
    ]);
    if (spec['failurePolicy'] !== 'Fail')
        throw notKnown('failurePolicy');
    if (!constrains(spec, request))
        return [];
    const refusal = (message) => {
        const { kind, name } = request.address;
        const said = `ValidatingAdmissionPolicy '${nameOf(policy)}' with binding '${binding}' denied request: ${message}`;
        return forbidden(kind, name, said);
    };
    const ask = (expression, names) => {
        try {
            return evaluateCel(parseCel(textOf(expression)), names);
        }
        catch (error) {
            if (error instanceof CelUnknown)
                throw notKnown(error.message);
            // failurePolicy: Fail
            if (error instanceof CelError)
                throw refusal(`expression '${textOf(expression)}' resulted in error: ${error.message}`);
            throw error;
        }
    };
    const names = namesOf(request);
    const conditions = listOf(spec['matchConditions']).map((one) => known(one, ['name', 'expression']));
    if (!conditions.every(({ expression }) => ask(expression, names) === true))
        return [];
    const variables = Object.fromEntries(listOf(spec['variables'])
        .map((one) => known(one, ['name', 'expression']))
        .map(({ name, expression }) => [textOf(name), ask(expression, names)]));
    const all = { ...names, variables };
    for (const one of listOf(spec['validations'])) {
        const { expression, message, reason } = known(one, ['expression', 'message', 'reason']);
        if (reason !== 'Forbidden')
            throw notKnown('reason');
        if (ask(expression, all) !== true)
            throw refusal(textOf(message));
    }
    return listOf(spec['auditAnnotations'])
        .map((one) => known(one, ['key', 'valueExpression']))
        .map(({ key, valueExpression }) => ({ key: textOf(key), value: ask(valueExpression, all) }))
        .filter(({ value }) => typeof value === 'string' && value !== '')
        .map(({ key, value }) => `${nameOf(policy)}/${key}: ${textOf(value)}`);
};
const constrains = function (spec, { address, operation }) {
    const { resourceRules } = known(spec['matchConstraints'], ['resourceRules']);
    return listOf(resourceRules).some((one) => {
        const rule = known(one, ['apiGroups', 'apiVersions', 'operations', 'resources']);
        const has = (member, value) => listOf(rule[member]).some((wanted) => wanted === '*' || wanted === value);
        return (has('apiGroups', address.kind.group) &&
            has('apiVersions', address.version) &&
            has('operations', operation) &&
            has('resources', address.kind.resource));
    });
};
const namesOf = function ({ address, operation, user, object, oldObject }) { return ({
    object,
    oldObject,
    request: {
        operation,
        name: address.name,
        namespace: address.namespace,
        userInfo: { username: user.username, groups: user.groups, ...(user.uid === undefined ? {} : { uid: user.uid }) },
    },
}) };

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/demo/kubernetes-access.ts



const isMaster = function (user) { return user.groups.includes('system:masters') };
const mayDo = function (access, store, forbid) {
    if (access.user.username === 'system:anonymous')
        return false;
    if (isMaster(access.user))
        return true;
    if (access.user.username.startsWith('system:serviceaccount:'))
        return allowedByRoles(access, store);
    return !forbid(access);
};
/** The 403 of the real server. */
const forbiddenAccess = function (access) {
    const scope = access.namespace === '' ? 'at the cluster scope' : `in the namespace "${access.namespace}"`;
    const [resource = ''] = access.resource.split('/');
    const title = access.group === '' ? resource : `${resource}.${access.group}`;
    return new KubernetesFailure(403, 'Forbidden', `${title}${access.name === '' ? '' : ` "${access.name}"`} is forbidden: User "${access.user.username}" cannot ${access.verb} resource "${access.resource}" in API group "${access.group}" ${scope}`, {
        ...(access.name === '' ? {} : { name: access.name }),
        ...(access.group === '' ? {} : { group: access.group }),
        kind: resource,
    });
};
/** Roles and RoleBindings of the namespace; ClusterRoles are not modelled and give nothing. */
const allowedByRoles = function (access, store) {
    const of = (kind) => servedKinds.filter((one) => one.kind === kind).flatMap((one) => store.list(one, 'v1', access.namespace));
    if (access.namespace === '')
        return false;
    const [, , namespace = '', name = ''] = access.user.username.split(':');
    const bound = of('RoleBinding').filter((binding) => listOf(binding['subjects']).some((subject) => {
        const { kind, name: subjectName, namespace: subjectNamespace } = mapOf(subject);
        return kind === 'ServiceAccount' && subjectName === name && subjectNamespace === namespace;
    }));
    const names = bound
        .map((binding) => mapOf(binding['roleRef']))
        .filter((role) => role['kind'] === 'Role')
        .map((role) => role['name']);
    const rules = of('Role')
        .filter((role) => names.includes(mapOf(role['metadata'])['name'] ?? ''))
        .flatMap((role) => listOf(role['rules']));
    return rules.some((rule) => {
        const has = (list, value) => listOf(mapOf(rule)[list]).some((one) => one === value || one === '*');
        const wantedNames = listOf(mapOf(rule)['resourceNames']);
        return (has('apiGroups', access.group) &&
            has('resources', access.resource) &&
            has('verbs', access.verb) &&
            (wantedNames.length === 0 || wantedNames.includes(access.name)));
    });
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-path.ts

/** undefined: no such kind, version or scope; the real server answers `404 page not found`. */
const readResourcePath = function (path, kinds = servedKinds) {
    const steps = path.split('/').slice(1).map(decodeURIComponent);
    const isCore = steps[0] === 'api';
    if (!isCore && steps[0] !== 'apis')
        return undefined;
    const group = isCore ? '' : (steps[1] ?? '');
    const version = steps[isCore ? 1 : 2] ?? '';
    const rest = steps.slice(isCore ? 2 : 3);
    const namespaced = rest[0] === 'namespaces' && rest.length > 2;
    const [resource = '', name = '', subresource = '', ...more] = namespaced ? rest.slice(2) : rest;
    const kind = kinds.find((one) => one.group === group && one.resource === resource && one.versions.includes(version));
    if (kind === undefined || more.length > 0 || (namespaced && !kind.namespaced))
        return undefined;
    return { kind, version, namespace: namespaced ? (rest[1] ?? '') : '', name, subresource };
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-selector.ts


/** The one name that a LIST is about, or nothing. */
const selectedName = function (query) { return /^metadata\.name=([^,=!]+)$/.exec(query.get('fieldSelector') ?? '')?.[1] ?? '' };
/** `metadata.name=NAME`, and labels by equality; any other selector is 501. */
const selected = function (query) {
    const field = query.get('fieldSelector') ?? '';
    const labels = query.get('labelSelector') ?? '';
    const name = selectedName(query) || undefined;
    const pairs = labels === '' ? [] : labels.split(',').map((pair) => /^([^=!\s]+)=([^=!\s]*)$/.exec(pair));
    if ((field !== '' && name === undefined) || pairs.includes(null))
        throw new KubernetesFailure(501, 'NotImplemented', `This double does not know the selector ${field}${labels}`);
    return (object) => {
        const metadata = mapOf(object['metadata']);
        const has = mapOf(metadata['labels']);
        return ((name === undefined || metadata['name'] === name) && pairs.every((pair) => has[pair?.[1] ?? ''] === pair?.[2]));
    };
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-api.ts










/** Answers requests as kube-apiserver does: who asks, what for, whether it may be, and what becomes of it. */
class KubernetesApi {
    #kinds;
    #store;
    #users;
    #pages;
    #rules;
    constructor(kinds, store, users, pages, rules) {
        this.#kinds = kinds;
        this.#store = store;
        this.#users = users;
        this.#pages = pages;
        this.#rules = rules;
    }
    async answer(request, response, body) {
        const send = (status, value) => {
            const json = Buffer.from(JSON.stringify(value));
            const zipped = json.length > 4096 && String(request.headers['accept-encoding']).includes('gzip');
            response
                .writeHead(status, { 'content-type': 'application/json', ...(zipped ? { 'content-encoding': 'gzip' } : {}) })
                .end(zipped ? (0,external_node_zlib_.gzipSync)(json) : json);
        };
        try {
            const user = await this.#users.authenticate(request);
            if (user === undefined)
                throw new KubernetesFailure(401, 'Unauthorized', 'Unauthorized');
            const url = new URL(request.url ?? '/', 'https://localhost');
            const special = this.#special(request, url, user, body);
            if (special !== undefined)
                return send(special.status, special.body);
            const path = readResourcePath(url.pathname, this.#kinds);
            if (path === undefined) {
                if (url.pathname.startsWith('/api'))
                    response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n');
                else
                    sendNotImplemented(request, response);
                return;
            }
            const result = this.#resource(request, url.searchParams, path, user, body);
            if (result === undefined)
                return sendNotImplemented(request, response);
            send(result.status, result.body);
        }
        catch (error) {
            if (!(error instanceof KubernetesFailure))
                throw error;
            send(error.code, statusBody(error));
        }
    }
    #special(request, url, user, body) {
        const what = `${request.method ?? ''} ${url.pathname}`;
        switch (what) {
            case 'GET /version':
                return { status: 200, body: { major: '1', minor: '36', gitVersion: 'v1.36.2', platform: 'linux/amd64' } };
            case 'GET /readyz':
                return { status: 200, body: {} };
            case 'GET /openid/v1/jwks':
                return { status: 200, body: this.#users.keySet };
            case 'GET /apis':
                return { status: 200, body: this.#discovery(request.headers.accept ?? '') };
            case 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews':
                return { status: 201, body: this.#accessReview(user, body) };
            case 'POST /apis/authentication.k8s.io/v1/selfsubjectreviews':
                if (user.username === 'system:anonymous')
                    throw forbidden(selfSubjectReviews, '', 'User "system:anonymous" cannot create resource');
                return { status: 201, body: review(user) };
            default:
                return undefined;
        }
    }
    /** Anybody who is logged in may ask about themselves (system:basic-user). */
    #accessReview(user, raw) {
        const asked = JSON.parse(raw.toString('utf8'));
        const wanted = mapOf(mapOf(asked['spec'])['resourceAttributes']);
        const subresource = textOf(wanted['subresource']);
        const access = {
            user,
            verb: textOf(wanted['verb']),
            group: textOf(wanted['group']),
            resource: `${textOf(wanted['resource'])}${subresource === '' ? '' : `/${subresource}`}`,
            namespace: textOf(wanted['namespace']),
            name: textOf(wanted['name']),
        };
        return { ...asked, status: { allowed: mayDo(access, this.#store, this.#rules.forbid()) } };
    }
    #discovery(accept) {
        const groups = [...new Set(this.#kinds.map((kind) => kind.group))].filter((group) => group !== '');
        const inGroup = (group) => this.#kinds.filter((kind) => kind.group === group);
        const versions = (group) => [...new Set(inGroup(group).flatMap((kind) => kind.versions))];
        if (!accept.includes('as=APIGroupDiscoveryList'))
            throw new KubernetesFailure(501, 'NotImplemented', 'This double knows aggregated discovery only');
        return {
            kind: 'APIGroupDiscoveryList',
            apiVersion: 'apidiscovery.k8s.io/v2',
            metadata: {},
            items: groups.map((group) => ({
                metadata: { name: group },
                versions: versions(group).map((version) => ({
                    version,
                    resources: inGroup(group)
                        .filter((kind) => kind.versions.includes(version))
                        .map((kind) => ({
                        resource: kind.resource,
                        responseKind: { group, version, kind: kind.kind },
                        scope: kind.namespaced ? 'Namespaced' : 'Cluster',
                    })),
                    freshness: 'Current',
                })),
            })),
        };
    }
    #resource(request, query, path, user, raw) {
        const manager = query.get('fieldManager') ?? (request.headers['user-agent'] ?? 'unknown').split('/')[0] ?? 'unknown';
        const call = {
            path,
            query,
            user,
            raw,
            body: raw.length === 0 ? {} : JSON.parse(raw.toString('utf8')),
            write: { manager, force: query.get('force') === 'true', dryRun: query.get('dryRun') === 'All' },
        };
        const method = request.method ?? '';
        if (path.subresource === 'token' && path.kind.kind === 'ServiceAccount' && method === 'POST')
            return this.#token(call);
        if (path.subresource !== '')
            return undefined;
        switch (`${method} ${path.name === '' ? 'all' : 'one'}`) {
            case 'GET all':
                return this.#list(call);
            case 'GET one':
                return this.#get(call);
            case 'POST all':
                return this.#create(call);
            case 'PATCH one':
                return this.#patch(call, request.headers['content-type'] ?? '');
            case 'DELETE one':
                return this.#delete(call);
            default:
                return undefined;
        }
    }
    #patch(call, contentType) {
        if (contentType.startsWith('application/apply-patch+'))
            return this.#apply(call);
        if (contentType.startsWith('application/merge-patch+json'))
            return this.#merge(call);
        if (contentType === 'application/json-patch+json')
            return this.#replaceManagers(call);
        return undefined;
    }
    #demand({ path, query, user }, verb, resource = path.kind.resource) {
        const access = {
            user,
            verb,
            group: path.kind.group,
            resource,
            // A request about one Namespace is one inside of it (apiserver, RequestInfoFactory).
            namespace: path.kind.kind === 'Namespace' ? path.name : path.namespace,
            // A LIST of one name is a request about that name (apiserver, RequestInfoFactory).
            name: verb === 'create' ? '' : verb === 'list' ? selectedName(query) : path.name,
        };
        if (!mayDo(access, this.#store, this.#rules.forbid()))
            throw forbiddenAccess(access);
    }
    #get(call) {
        this.#demand(call, 'get');
        return { status: 200, body: this.#store.get(call.path) };
    }
    #create(call) {
        this.#demand(call, 'create');
        const { path, user, body } = call;
        const address = { ...path, name: textOf(mapOf(body['metadata'])['name']) };
        this.#admit(address, user, body);
        if (this.#store.find(address) !== undefined) {
            // Only the storage knows that it is there, and admission comes before.
            this.#rules.admit({ address, operation: 'CREATE', user, object: body, oldObject: null });
            throw new KubernetesFailure(409, 'AlreadyExists', `${path.kind.resource} "${address.name}" already exists`, {
                name: address.name,
            });
        }
        return this.#write(call, address, (options) => this.#store.update(address, body, options));
    }
    #apply(call) {
        const { path, query, user, body } = call;
        if (query.get('fieldManager') === null)
            throw invalid({ group: 'meta.k8s.io', resource: 'patchoptions', kind: 'PatchOptions' }, '', 'fieldManager', 'Required value: is required for apply patch');
        this.#demand(call, 'patch');
        if (this.#store.find(path) === undefined)
            this.#demand(call, 'create');
        this.#admit(path, user, body);
        return this.#write(call, path, (options) => this.#store.apply(path, body, options));
    }
    #merge(call) {
        this.#demand(call, 'patch');
        const { path, body } = call;
        const merged = mapOf(mergePatch(this.#store.get(path), body));
        return this.#write(call, path, (options) => this.#store.update(path, merged, options));
    }
    #replaceManagers(call) {
        this.#demand(call, 'patch');
        const operations = JSON.parse(call.raw.toString('utf8'));
        const known = ['/metadata/resourceVersion', '/metadata/managedFields'];
        if (operations.some(({ op, path: at }) => op !== 'replace' || !known.includes(textOf(at))))
            return undefined;
        const valueAt = (wanted) => operations.find(({ path: at }) => at === wanted)?.['value'];
        const [version, managers] = [textOf(valueAt(known[0] ?? '')), valueAt(known[1] ?? '') ?? []];
        return this.#write(call, call.path, ({ dryRun }) => this.#store.setManagers(call.path, version, managers, dryRun));
    }
    #delete(call) {
        this.#demand(call, 'delete');
        const { path, body, write } = call;
        const dry = write.dryRun || (Array.isArray(body['dryRun']) && body['dryRun'].includes('All'));
        const preconditions = mapOf(body['preconditions']);
        const oldObject = this.#store.remove(path, preconditions, true);
        this.#rules.admit({ address: path, operation: 'DELETE', user: call.user, object: null, oldObject });
        const removed = dry ? oldObject : this.#store.remove(path, preconditions, false);
        const { uid = '' } = mapOf(removed['metadata']);
        return {
            status: 200,
            body: {
                kind: 'Status',
                apiVersion: 'v1',
                metadata: {},
                status: 'Success',
                details: { name: path.name, kind: path.kind.resource, uid },
            },
        };
    }
    /** Admission sees the object as it will stand there, so every write is tried first. */
    #write({ user, write }, address, change) {
        const oldObject = this.#store.find(address) ?? null;
        const tried = change({ ...write, dryRun: true });
        const operation = oldObject === null ? 'CREATE' : 'UPDATE';
        this.#rules.admit({ address, operation, user, object: tried.object, oldObject });
        const { status, object } = write.dryRun ? tried : change(write);
        return { status, body: object };
    }
    /** Namespace, and the rule that nobody grants what they do not have (pkg/registry/rbac). */
    #admit(address, user, object) {
        const { kind, namespace, name } = address;
        const isThere = (resource, group, of, wanted) => {
            const found = this.#kinds.find((one) => one.resource === resource && one.group === group);
            return (found !== undefined &&
                this.#store.find({ kind: found, version: 'v1', namespace: of, name: wanted }) !== undefined);
        };
        if (kind.namespaced && !isThere('namespaces', '', '', namespace))
            throw notFound(namespaces, namespace);
        if (kind.kind !== 'Role' && kind.kind !== 'RoleBinding')
            return;
        const access = { user, group: kind.group, resource: 'roles', namespace };
        const role = mapOf(object['roleRef']);
        const isBinding = kind.kind === 'RoleBinding';
        const wanted = isBinding ? textOf(role['name']) : name;
        const verb = isBinding ? 'bind' : 'escalate';
        if (mayDo({ ...access, verb, name: wanted }, this.#store, this.#rules.forbid()))
            return;
        // The real server looks the role up and passes its "not found" on under the binding's name.
        if (isBinding && role['kind'] === 'Role' && !isThere('roles', kind.group, namespace, wanted))
            throw notFound(kind, name);
        throw forbidden(kind, name, `user "${user.username}" (groups=${JSON.stringify(user.groups)}) is attempting to grant RBAC permissions not currently held:\n${JSON.stringify(object['rules'] ?? role)}`);
    }
    #list(call) {
        this.#demand(call, 'list');
        return { status: 200, body: this.#page(call) };
    }
    #page({ path, query }) {
        const limit = Number(query.get('limit') ?? 0);
        const token = query.get('continue') ?? '';
        const held = this.#pages.get(token);
        if (token !== '' && held === undefined)
            throw new KubernetesFailure(410, 'Expired', 'The provided continue parameter is too old to display a consistent list result.');
        const all = held ?? this.#store.list(path.kind, path.version, path.namespace).filter(selected(query));
        const page = limit > 0 ? all.slice(0, limit) : all;
        const rest = all.slice(page.length);
        const next = rest.length === 0 ? '' : (0,external_node_crypto_.randomUUID)();
        if (next !== '')
            this.#pages.set(next, rest);
        return {
            kind: `${path.kind.kind}List`,
            apiVersion: versionText(path.kind, path.version),
            metadata: {
                resourceVersion: this.#store.revision,
                ...(next === '' ? {} : { continue: next, remainingItemCount: rest.length }),
            },
            // Built-in kinds leave type and version out of a list's items, custom resources have them.
            items: page.map((item) => path.kind.group.endsWith('istio.io')
                ? item
                : Object.fromEntries(Object.entries(item).filter(([member]) => member !== 'apiVersion' && member !== 'kind'))),
        };
    }
    #token(call) {
        this.#demand(call, 'create', 'serviceaccounts/token');
        const { path, body } = call;
        const account = mapOf(this.#store.get(path)['metadata']);
        const uid = textOf(account['uid']);
        const wanted = textOf(mapOf(body['metadata'])['uid']);
        const tokenRequest = { group: 'authentication.k8s.io', resource: 'tokenrequests', kind: 'TokenRequest' };
        if (wanted !== '' && wanted !== uid)
            throw new KubernetesFailure(409, 'Conflict', `Operation cannot be fulfilled on TokenRequest.authentication.k8s.io "${path.name}": the UID in the token request (${wanted}) does not match the UID of the service account (${uid})`, { name: path.name, group: 'authentication.k8s.io', kind: 'TokenRequest' });
        const spec = mapOf(body['spec']);
        const seconds = typeof spec['expirationSeconds'] === 'number' ? spec['expirationSeconds'] : 3600;
        if (seconds < 600)
            throw invalid(tokenRequest, '', 'spec.expirationSeconds', `Invalid value: ${seconds}: may not specify a duration less than 10 minutes`);
        const audiences = (Array.isArray(spec['audiences']) ? spec['audiences'] : []).map(textOf);
        return {
            status: 201,
            body: {
                kind: 'TokenRequest',
                apiVersion: 'authentication.k8s.io/v1',
                metadata: { name: path.name, namespace: path.namespace },
                spec: { ...spec, audiences: audiences.length === 0 ? [this.#users.issuer] : audiences },
                status: {
                    token: this.#users.mint(path.namespace, path.name, uid, audiences, seconds),
                    expirationTimestamp: new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
                },
            },
        };
    }
}
const namespaces = { group: '', resource: 'namespaces', kind: 'Namespace' };
const selfSubjectReviews = { group: 'authentication.k8s.io', resource: 'selfsubjectreviews', kind: 'SelfSubjectReview' };
const review = function (user) { return ({
    kind: 'SelfSubjectReview',
    apiVersion: 'authentication.k8s.io/v1',
    metadata: { creationTimestamp: new Date().toISOString() },
    status: {
        userInfo: { username: user.username, ...(user.uid === undefined ? {} : { uid: user.uid }), groups: user.groups },
    },
}) };
/** RFC 7396. */
const mergePatch = function (target, patch) {
    if (!(0,json/* isJsonObject */.OW)(patch))
        return patch;
    const result = (0,json/* isJsonObject */.OW)(target) ? { ...target } : {};
    for (const [member, value] of Object.entries(patch)) {
        if (value === null)
            delete result[member];
        else
            result[member] = mergePatch(result[member] ?? {}, value);
    }
    return result;
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-managers.ts


const metadataOf = function (object) { return ((0,json/* isJsonObject */.OW)(object['metadata']) ? object['metadata'] : {}) };
const managersOf = function (object) {
    const entries = metadataOf(object)['managedFields'];
    return (Array.isArray(entries) ? entries : []).map((entry) => ({
        name: entry['manager'],
        operation: entry['operation'],
        apiVersion: entry['apiVersion'],
        time: entry['time'],
        fields: fromFieldsV1(entry['fieldsV1']),
    }));
};
const withManagers = function (object, managers) { return ({
    ...object,
    metadata: {
        ...metadataOf(object),
        managedFields: managers
            .filter((manager) => manager.fields.size > 0)
            .map((manager) => ({
            manager: manager.name,
            operation: manager.operation,
            apiVersion: manager.apiVersion,
            time: manager.time,
            fieldsType: 'FieldsV1',
            fieldsV1: toFieldsV1(manager.fields),
        })),
    },
}) };
const minus = function (set, taken) { return new Set([...set].filter((path) => !taken.has(path))) };
const sameSet = function (a, b) { return a.size === b.size && [...a].every((path) => b.has(path)) };
/**
 * Server-side apply as structured-merge-diff does it: a field that another manager owns and whose value would change is
 * a conflict (or, forced, taken over); what we applied before and do not now goes, unless somebody else owns it too.
 */
const applyFields = function (schema, live, want, writer, force) {
    const managers = live === undefined ? [] : managersOf(live);
    const isOurs = (manager) => manager.name === writer.manager && manager.operation === 'Apply' && manager.apiVersion === writer.apiVersion;
    const ours = managers.find(isOurs);
    const others = managers.filter((manager) => !isOurs(manager));
    const wanted = fieldsOf(schema, want);
    const present = live === undefined ? new Map() : fieldsOf(schema, live);
    const changed = new Set([...wanted].filter(([path, value]) => !holds(present, path, value)).map(([path]) => path));
    const conflicts = others.flatMap((manager) => [...manager.fields]
        .filter((path) => changed.has(path))
        .map((path) => ({ manager: describe(manager), field: fieldName(path) })));
    if (conflicts.length > 0 && !force)
        return { kind: 'conflict', conflicts: conflicts.sort(byManagerAndField) };
    const left = others.map((manager) => ({ ...manager, fields: minus(manager.fields, changed) }));
    const fields = new Set(wanted.keys());
    const kept = (path) => fields.has(path) || left.some((manager) => manager.fields.has(path));
    let object = live === undefined ? want : mergeObjects(schema, live, want);
    for (const path of ours?.fields ?? [])
        if (!kept(path))
            object = removeField(object, path);
    object = asStored(schema, object);
    if (live !== undefined && ours !== undefined && equal(object, live) && sameSet(ours.fields, fields))
        return { kind: 'unchanged' };
    const entry = {
        name: writer.manager,
        operation: 'Apply',
        apiVersion: writer.apiVersion,
        time: writer.time,
        fields,
    };
    return { kind: 'merged', object: withManagers(object, [...left, entry]) };
};
/** An empty map is there as soon as there is any map. */
const holds = function (present, path, value) {
    if (present.has(path))
        return equal(present.get(path), value);
    const isEmptyMap = (0,json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0;
    return isEmptyMap && [...present.keys()].some((other) => other.startsWith(`${path}\u0000f:`));
};
const describe = function (manager) { return manager.operation === 'Apply' ? `"${manager.name}"` : `"${manager.name}" using ${manager.apiVersion}` };
const byManagerAndField = function (a, b) { return a.manager === b.manager ? (a.field < b.field ? -1 : 1) : a.manager < b.manager ? -1 : 1 };
/** Any other write: who changes a field owns it from then on, and nobody else does. */
const updateFields = function (schema, live, next, writer) {
    const before = live === undefined ? new Map() : fieldsOf(schema, live);
    const stored = asStored(schema, next);
    const after = fieldsOf(schema, stored);
    const changed = new Set([...after].filter(([path, value]) => !before.has(path) || !equal(before.get(path), value)).map(([path]) => path));
    const removed = new Set([...before.keys()].filter((path) => !after.has(path)));
    const managers = live === undefined ? [] : managersOf(live);
    const isOurs = (manager) => manager.name === writer.manager && manager.operation === 'Update' && manager.apiVersion === writer.apiVersion;
    const ours = managers.find(isOurs)?.fields ?? new Set();
    const left = managers
        .filter((manager) => !isOurs(manager))
        .map((manager) => ({ ...manager, fields: minus(minus(manager.fields, changed), removed) }));
    const fields = minus(new Set([...ours, ...changed]), removed);
    return withManagers(stored, [
        ...left,
        { name: writer.manager, operation: 'Update', apiVersion: writer.apiVersion, time: writer.time, fields },
    ]);
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-store.ts
var _a;







const builtIn = { top: [] };
const custom = { top: [], spec: [] };
const kubernetes_store_metadataOf = function (object) { return ((0,json/* isJsonObject */.OW)(object['metadata']) ? object['metadata'] : {}) };
const kubernetes_store_time = function () { return new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
const without = function (object, members) { return Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member))) };
/** The objects of the double, and the rules of writing that belong to the objects themselves. */
class KubernetesStore {
    #objects = new Map();
    #revision = 100;
    static #path(kind, namespace, name) {
        return `${kind.group}/${kind.resource}/${namespace}/${name}`;
    }
    get revision() {
        return String(this.#revision);
    }
    /** Objects of a kind, by namespace and name, as the version shows them; an empty namespace stands for all. */
    list(kind, version, namespace) {
        return [...this.#objects.entries()]
            .filter(([, entry]) => entry.kind === kind)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, entry]) => ({ ...entry.object, apiVersion: versionText(kind, version) }))
            .filter((object) => namespace === '' || kubernetes_store_metadataOf(object)['namespace'] === namespace);
    }
    find({ kind, version, namespace, name }) {
        const entry = this.#objects.get(_a.#path(kind, namespace, name));
        return entry === undefined ? undefined : { ...entry.object, apiVersion: versionText(kind, version) };
    }
    get(address) {
        const object = this.find(address);
        if (object === undefined)
            throw notFound(address.kind, address.name);
        return object;
    }
    /** Server-side apply. */
    apply(address, sent, options) {
        const schema = this.#checked(address, sent);
        const metadata = kubernetes_store_metadataOf(sent);
        const live = this.find(address);
        this.#checkPreconditions(address, live, textOf(metadata['uid']), textOf(metadata['resourceVersion']));
        const want = { ...sent, metadata: without(metadata, ['uid', 'resourceVersion']) };
        const merged = applyFields(schema, live, want, this.#writer(address, options), options.force);
        if (merged.kind === 'conflict') {
            const managers = [...new Set(merged.conflicts.map((conflict) => conflict.manager))];
            const lines = managers.flatMap((manager) => [
                `conflicts with ${manager}:`,
                ...merged.conflicts.filter((conflict) => conflict.manager === manager).map((conflict) => `- ${conflict.field}`),
            ]);
            throw new KubernetesFailure(409, 'Conflict', `Apply failed with ${merged.conflicts.length} conflict${merged.conflicts.length === 1 ? '' : 's'}: ${lines.join('\n')}`, {
                causes: merged.conflicts.map(({ manager, field }) => ({
                    reason: 'FieldManagerConflict',
                    message: `conflict with ${manager}`,
                    field,
                })),
            });
        }
        if (merged.kind === 'unchanged' && live !== undefined)
            return { status: 200, object: live };
        return this.#put(address, live, merged.kind === 'merged' ? merged.object : want, options.dryRun);
    }
    /** POST, merge patch, and what tests and the demo put there: fields belong to the writer by Update. */
    update(address, next, options) {
        const live = this.find(address);
        const { group, schema: declared } = address.kind;
        const schema = declared !== undefined ? this.#checked(address, next) : group.endsWith('istio.io') ? custom : builtIn;
        return this.#put(address, live, updateFields(schema, live, next, this.#writer(address, options)), options.dryRun);
    }
    /** A JSON patch of managedFields alone, as `kubectl apply --server-side` sends one to migrate from client-side apply. */
    setManagers(address, version, managedFields, dryRun) {
        const live = this.get(address);
        if (version !== kubernetes_store_metadataOf(live)['resourceVersion'])
            throw modified(address.kind, address.name);
        return this.#put(address, live, { ...live, metadata: { ...kubernetes_store_metadataOf(live), managedFields } }, dryRun);
    }
    remove(address, preconditions, dryRun) {
        const live = this.get(address);
        const metadata = kubernetes_store_metadataOf(live);
        const uid = textOf(preconditions['uid']);
        if (uid !== '' && uid !== metadata['uid'])
            throw new KubernetesFailure(409, 'Conflict', `Operation cannot be fulfilled on ${address.kind.kind} "${address.name}": the UID in the precondition (${uid}) does not match the UID in record (${textOf(metadata['uid'])}). The object might have been deleted and then recreated`, { name: address.name, kind: address.kind.kind });
        const version = textOf(preconditions['resourceVersion']);
        if (version !== '' && version !== metadata['resourceVersion'])
            throw new KubernetesFailure(409, 'Conflict', `Operation cannot be fulfilled on ${address.kind.kind} "${address.name}": the ResourceVersion in the precondition (${version}) does not match the ResourceVersion in record (${textOf(metadata['resourceVersion'])}). The object might have been modified`, { name: address.name, kind: address.kind.kind });
        if (dryRun)
            return live;
        this.#revision += 1;
        this.#objects.delete(_a.#path(address.kind, address.namespace, address.name));
        if (address.kind.kind === 'Namespace')
            for (const [path, { object }] of [...this.#objects])
                if (kubernetes_store_metadataOf(object)['namespace'] === address.name)
                    this.#objects.delete(path);
        return live;
    }
    #writer(address, options) {
        return { manager: options.manager, apiVersion: versionText(address.kind, address.version), time: kubernetes_store_time() };
    }
    #checked(address, object) {
        const { schema } = address.kind;
        if (schema === undefined)
            throw new KubernetesFailure(501, 'NotImplemented', `This double does not write ${address.kind.kind}`);
        const type = versionText(address.kind, address.version);
        const flaw = undeclared(schema, object);
        if (flaw !== '') {
            const title = `${address.namespace === '' ? '' : `${address.namespace}/`}${address.name}; ${address.kind.group}/${address.version}, Kind=${address.kind.kind}`;
            throw new KubernetesFailure(500, '', `failed to create typed patch object (${title}): ${flaw}`);
        }
        if (object['apiVersion'] !== type || object['kind'] !== address.kind.kind)
            throw new KubernetesFailure(400, 'BadRequest', `the object provided is unrecognized: ${textOf(object['apiVersion'])} ${textOf(object['kind'])}`);
        for (const [path, allowed] of Object.entries(schema.values ?? {})) {
            const value = path
                .split('.')
                .reduce((part, name) => ((0,json/* isJsonObject */.OW)(part) ? part[name] : undefined), object);
            if (value !== undefined && !allowed.includes(textOf(value)))
                throw invalid(address.kind, address.name, path, `Unsupported value: ${JSON.stringify(value)}: supported values: ${allowed.map((one) => JSON.stringify(one)).join(', ')}`);
        }
        return schema;
    }
    #checkPreconditions(address, live, uid, version) {
        const found = live === undefined ? {} : kubernetes_store_metadataOf(live);
        if (uid !== '' && uid !== found['uid'])
            throw uidMismatch(address.kind, address.name, uid, textOf(found['uid']));
        // A resourceVersion alone is no condition on an object that is not there: the real server creates it.
        if (live !== undefined && version !== '' && version !== found['resourceVersion'])
            throw modified(address.kind, address.name);
    }
    #put(address, live, next, dryRun) {
        const { kind, namespace, name } = address;
        if (live !== undefined && kind.kind === 'RoleBinding' && !equal(live['roleRef'], next['roleRef']))
            throw invalid(kind, name, 'roleRef', `Invalid value: ${JSON.stringify(next['roleRef'])}: cannot change roleRef`);
        const before = live === undefined ? {} : kubernetes_store_metadataOf(live);
        const sameContent = live !== undefined && equal(without(live, ['metadata']), without(next, ['metadata']));
        const generation = kind.group.endsWith('istio.io')
            ? { generation: typeof before['generation'] === 'number' ? before['generation'] + (sameContent ? 0 : 1) : 1 }
            : {};
        if (!dryRun)
            this.#revision += 1;
        const object = {
            ...next,
            metadata: {
                ...kubernetes_store_metadataOf(next),
                name,
                ...(namespace === '' ? {} : { namespace }),
                uid: before['uid'] ?? (0,external_node_crypto_.randomUUID)(),
                creationTimestamp: before['creationTimestamp'] ?? kubernetes_store_time(),
                ...generation,
                ...(dryRun && live === undefined
                    ? {}
                    : { resourceVersion: dryRun ? (before['resourceVersion'] ?? '') : this.revision }),
            },
        };
        if (!dryRun)
            this.#objects.set(_a.#path(kind, namespace, name), { kind, object });
        return { status: live === undefined ? 201 : 200, object };
    }
}
_a = KubernetesStore;
/** The kind of an object as it is written, and where it goes. */
const addressOf = function (object) {
    const apiVersion = textOf(object['apiVersion']);
    const slash = apiVersion.indexOf('/');
    const group = slash < 0 ? '' : apiVersion.slice(0, slash);
    const version = apiVersion.slice(slash + 1);
    const kind = servedKinds.find((one) => one.group === group && one.kind === object['kind'] && one.versions.includes(version));
    if (kind === undefined)
        throw new KubernetesFailure(501, 'NotImplemented', `This double does not have ${apiVersion} ${textOf(object['kind'])}`);
    const metadata = kubernetes_store_metadataOf(object);
    return {
        kind,
        version,
        namespace: kind.namespaced ? textOf(metadata['namespace']) : '',
        name: textOf(metadata['name']),
    };
};

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
var buffer_utils = __webpack_require__(77410);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js



const epoch = function (date) { return Math.floor(date.getTime() / 1e3) }, multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = function (value) {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = function (audPayload, audOption) { return typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1 };
function validateNumericDate(claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new errors/* JWTClaimValidationFailed */.ie(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new errors/* JWTClaimValidationFailed */.ie(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(buffer_utils/* strictDecoder */.u8.decode(claimsSetBytes));
  } catch (cause) {
    throw new errors/* JWTInvalid */.Dp("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!(0,validate/* isObject */.Gv)(claimsSet))
    throw new errors/* JWTInvalid */.Dp("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new errors/* JWTClaimValidationFailed */.ie('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new errors/* JWTClaimValidationFailed */.ie(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new errors/* JWTClaimValidationFailed */.ie('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new errors/* JWTExpired */.n('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new errors/* JWTExpired */.n('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new errors/* JWTClaimValidationFailed */.ie('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
function jwtClaim(producer, claim) {
  return producerClaimsSet(producer)[claim];
}
class JWTClaimsBuilder {
  constructor(claimsSet = {}) {
    if (!isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js



async function jwtVerify(jwt, key, options) {
  const [verified, b64] = await (0,jws_verify/* verifyCompact */.BO)(jwt, (0,jws_verify/* prepareVerify */.F_)(options), key);
  if (!b64)
    throw new errors/* JWTInvalid */.Dp("JWTs MUST NOT use unencoded payload");
  const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
  return { ...verified, payload };
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwks/local.js




function isUsableJWK(jwk, entry, alg, kid) {
  const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
  return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
}
async function importWithAlgCache(cache, jwk, entry) {
  const cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk), { alg } = entry;
  if (cached[alg] === void 0) {
    const pending = (0,key/* jwkToKey */.xY)(entry, jwk, !0).then((key) => {
      if (key.type !== "public")
        throw new errors/* JWKSInvalid */.Dm("JSON Web Key Set members must be public keys");
      return cached[alg] = key, key;
    }).catch((error) => {
      throw cached[alg] === pending && delete cached[alg], error;
    });
    cached[alg] = pending;
  }
  return cached[alg];
}
function createLocalJWKSet(jwks) {
  let snapshot;
  try {
    snapshot = structuredClone(jwks);
  } catch (cause) {
    throw new errors/* JWKSInvalid */.Dm("JSON Web Key Set malformed", { cause });
  }
  if (!(0,validate/* isJwkSet */.fV)(snapshot))
    throw new errors/* JWKSInvalid */.Dm("JSON Web Key Set malformed");
  const metadata = snapshot.keys.map((jwk) => {
    const normalized = (0,key/* snapshotJwk */.ZZ)(jwk);
    return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
  }), cached = /* @__PURE__ */ new WeakMap();
  return Object.defineProperty(async (protectedHeader, token) => {
    const { alg, kid } = { ...protectedHeader, ...token?.header }, entry = typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] : void 0;
    if (!entry || entry.secret)
      throw new errors/* JOSENotSupported */.T0('Unsupported "alg" value for a JSON Web Key Set');
    const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
    if (!length)
      throw new errors/* JWKSNoMatchingKey */.BT();
    if (length !== 1) {
      const error = new errors/* JWKSMultipleMatchingKeys */.$4();
      throw error[Symbol.asyncIterator] = async function* () {
        for (const jwk2 of candidates)
          try {
            yield await importWithAlgCache(cached, jwk2, entry);
          } catch {
          }
      }, error;
    }
    return importWithAlgCache(cached, jwk, entry);
  }, "jwks", {
    value: () => structuredClone(snapshot)
  });
}


;// CONCATENATED MODULE: ./src/demo/kubernetes-users.ts






const anonymous = { username: 'system:anonymous', groups: ['system:unauthenticated'] };
const own = 'https://kubernetes.default.svc';
const newServiceAccountKey = function () {
    const privateKey = makeRsaKey();
    const kid = (0,external_node_crypto_.createHash)('sha256')
        .update(privateKey.export({ type: 'pkcs1', format: 'der' }))
        .digest('base64url');
    return { kid, privateKey };
};
/** Who asks, as kube-apiserver finds out: client certificate, static token, token of an issuer, ServiceAccount token. */
class KubernetesUsers {
    #issuers;
    #tokens = new Map();
    #made;
    #alive;
    constructor(issuers, alive) {
        this.#issuers = issuers;
        this.#alive = alive;
    }
    /** Made when it is first asked for: an RSA key takes longer than most of what a server is started for. */
    get #key() {
        this.#made ??= newServiceAccountKey();
        return this.#made;
    }
    /** As when the file of `--authentication-config` is changed. */
    setIssuers(issuers) {
        this.#issuers = issuers;
    }
    /** Makes a static token for a user. */
    addToken(user) {
        const token = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
        this.#tokens.set(token, user);
        return token;
    }
    /** The keys of ServiceAccount tokens, as `/openid/v1/jwks` has them. */
    get keySet() {
        return { keys: [publicKey(this.#key)] };
    }
    get issuer() {
        return own;
    }
    mint(namespace, name, uid, audiences, seconds) {
        const now = Math.floor(Date.now() / 1000);
        return signToken({ alg: 'RS256', kid: this.#key.kid }, {
            aud: audiences.length === 0 ? [own] : audiences,
            exp: now + seconds,
            iat: now,
            iss: own,
            jti: (0,external_node_crypto_.randomUUID)(),
            'kubernetes.io': { namespace, serviceaccount: { name, uid } },
            nbf: now,
            sub: `system:serviceaccount:${namespace}:${name}`,
        }, this.#key.privateKey);
    }
    /** undefined: a credential that nobody accepts (401); no credential at all is the anonymous user. */
    async authenticate(request) {
        const subject = clientSubject(request);
        if (subject !== undefined && subject.commonName !== '')
            return { username: subject.commonName, groups: [...subject.organizations, 'system:authenticated'] };
        const header = request.headers.authorization;
        if (header === undefined)
            return anonymous;
        const token = /^Bearer (\S+)$/.exec(header)?.[1] ?? '';
        const known = this.#tokens.get(token);
        const user = known ?? (await this.#byServiceAccount(token)) ?? (await this.#byIssuer(token));
        return user === undefined ? undefined : { ...user, groups: [...new Set([...user.groups, 'system:authenticated'])] };
    }
    async #byIssuer(token) {
        for (const trusted of this.#issuers) {
            const claims = await verified(token, await trusted.keys(), trusted.issuer, trusted.audiences);
            if (claims !== undefined)
                return trusted.user(claims);
        }
        return undefined;
    }
    async #byServiceAccount(token) {
        if (this.#made === undefined)
            return undefined;
        const claims = await verified(token, this.keySet, own, [own]);
        const bound = claims?.['kubernetes.io'];
        if (!(0,json/* isJsonObject */.OW)(bound) || !(0,json/* isJsonObject */.OW)(bound['serviceaccount']))
            return undefined;
        const { name, uid } = bound['serviceaccount'];
        const { namespace } = bound;
        if (typeof name !== 'string' || typeof uid !== 'string' || typeof namespace !== 'string')
            return undefined;
        if (!this.#alive(namespace, name, uid))
            return undefined;
        return {
            username: `system:serviceaccount:${namespace}:${name}`,
            groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
            uid,
        };
    }
}
const verified = async function (token, keys, issuer, audiences) {
    try {
        return (await jwtVerify(token, createLocalJWKSet(keys), { issuer, audience: [...audiences] })).payload;
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./src/demo/kubernetes.ts







const startKubernetes = async function (authority, options = {}) {
    const kinds = servedKinds.filter((kind) => !(options.without ?? []).includes(kind.group));
    const store = new KubernetesStore();
    const users = new KubernetesUsers(options.issuers ?? [], (namespace, name, uid) => {
        const account = kinds.find((kind) => kind.kind === 'ServiceAccount');
        const object = account === undefined ? undefined : store.find({ kind: account, version: 'v1', namespace, name });
        return object !== undefined && mapOf(object['metadata'])['uid'] === uid;
    });
    const seed = (objects) => {
        for (const object of objects)
            store.update(addressOf(object), object, { manager: 'kubectl', force: false, dryRun: false });
    };
    seed(['default', 'kube-system'].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })));
    let forbid = () => false;
    /** Snapshots of paged lists, by continue token. */
    const pages = new Map();
    const annotations = [];
    const admit = (request) => void annotations.push(...admitWrite(store, request));
    const api = new KubernetesApi(kinds, store, users, pages, { forbid: () => forbid, admit });
    const answer = (request, response, body) => api.answer(request, response, body);
    const server = await startHttpsServer(authority, options.around?.(answer) ?? answer, { clientCertificates: true });
    return {
        url: server.url,
        server,
        certificateAuthority: authority.certificate,
        adminToken: users.addToken({ username: 'admin', groups: ['system:masters'] }),
        addToken: (user) => users.addToken(user),
        setForbid: (rule) => {
            forbid = rule;
        },
        seed,
        setIssuers: (issuers) => users.setIssuers(issuers),
        annotations,
        objects: (group, name) => {
            const kind = servedKinds.find((one) => one.group === group && one.kind === name);
            return kind === undefined ? [] : store.list(kind, kind.versions[0] ?? '', '');
        },
        close: () => server.close(),
    };
};

;// CONCATENATED MODULE: ./src/demo/kubernetes-authentication.ts



/** The issuers of an AuthenticationConfiguration, each with the login that its expressions make of a token's claims. */
const trustedIssuers = function (configuration, keys) { return listOf(configuration['jwt'])
    .map(mapOf)
    .map((entry) => {
    const { url, audiences } = mapOf(entry['issuer']);
    return {
        issuer: textOf(url),
        audiences: listOf(audiences).map(textOf),
        keys: () => keys(textOf(url)),
        user: (claims) => userOf(entry, claims),
    };
}) };
/** undefined: a rule refuses the token, or an expression fails on it. */
const userOf = function (entry, payload) {
    try {
        const names = { claims: payload };
        if (!allTrue(entry['claimValidationRules'], names))
            return undefined;
        const { username, groups, uid } = mapOf(entry['claimMappings']);
        const user = {
            username: textOf(ask(mapOf(username)['expression'], names)),
            groups: listOf(ask(mapOf(groups)['expression'], names)).map(textOf),
            uid: textOf(ask(mapOf(uid)['expression'], names)),
        };
        return user.username !== '' && allTrue(entry['userValidationRules'], { user }) ? user : undefined;
    }
    catch (error) {
        if (error instanceof CelError)
            return undefined;
        throw error;
    }
};
const allTrue = function (rules, names) { return listOf(rules).every((rule) => ask(mapOf(rule)['expression'], names) === true) };
const ask = function (expression, names) { return evaluateCel(parseCel(textOf(expression)), names) };

;// CONCATENATED MODULE: ./src/demo/scenario.ts
const meshAudience = 'https://mesh.example.com/staging';
const clusterAudience = 'https://k8s.staging.example.com';
const environmentName = 'staging';
/** The protected branch before the merge request. */
const baseTree = function (scenario) { return ({
    'README.md': '# shop\n\nThe mesh policies of the shop. Changes are reviewed in merge requests.\n',
    'meshgate.yaml': configuration(scenario, bindings('')),
    'mesh/jobs.yaml': requestAuthentication(scenario),
    'mesh/orders.yaml': ordersPolicy(scenario, ''),
    'mesh/strict.yaml': strictMutualTls(scenario),
    ...(scenario.clusterCertificateAuthority === '' ? {} : { 'ci/cluster-ca.pem': scenario.clusterCertificateAuthority }),
}) };
/** The same with the change of the merge request: a new reader of orders, and a binding for the deploy job. */
const headTree = function (scenario) { return ({
    ...baseTree(scenario),
    'meshgate.yaml': configuration(scenario, bindings(deployer)),
    'mesh/orders.yaml': ordersPolicy(scenario, batchRule),
}) };
const configuration = function (scenario, tail) { return `version: 1
policies: [mesh/**/*.yaml]
environments:
  ${environmentName}:
    cluster: ${scenario.cluster}
    namespace: ${scenario.namespace}
    audience: ${meshAudience}
    trust:
      check:
        github: { issuer: "${scenario.issuer}", repository_id: "${scenario.repositoryId}", repository_owner_id: "${scenario.ownerId}", event_name: [pull_request, merge_group] }
      apply:
        github: { issuer: "${scenario.issuer}", repository_id: "${scenario.repositoryId}", repository_owner_id: "${scenario.ownerId}", environment: ${environmentName}, ref: refs/heads/main, event_name: [push, workflow_dispatch] }
${scenario.login === true ? '    kubeconfig: deployer\n' : ''}    gate: { newAccess: warn, findings: error }
${tail}` };
const bindings = function (inside) { return (inside === '' ? 'bindings: []\n' : `bindings:\n${inside}`) };
const deployer = `  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get, list, patch] }]
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/healthz] }]
`;
const ordersPolicy = function (scenario, rule) { return `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: ${scenario.namespace}
spec:
  selector:
    matchLabels:
      app: orders
  rules:
    - from:
        - source:
            principals: [cluster.local/ns/${scenario.namespace}/sa/web]
      to:
        - operation:
            methods: [GET, POST]
            paths: [/orders*]
${rule}` };
const batchRule = `    - from:
        - source:
            principals: [cluster.local/ns/jobs/sa/batch]
      to:
        - operation:
            methods: [GET]
            paths: [/admin/*]
`;
const requestAuthentication = function (scenario) { return `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata:
  name: pipelines
  namespace: ${scenario.namespace}
spec:
  jwtRules:
    - issuer: ${scenario.issuer}
      audiences: [${meshAudience}]
` };
const strictMutualTls = function (scenario) { return `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: ${scenario.namespace}
spec:
  mtls:
    mode: STRICT
` };
/** What runs in the cluster besides the policies: a namespace, a service and its workload. */
const clusterObjects = function (namespace) { return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'istio-injection': 'enabled' } } },
    {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'orders', namespace },
        spec: { selector: { app: 'orders' }, ports: [{ name: 'http', port: 8080, targetPort: 8080, protocol: 'TCP' }] },
    },
    {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'orders', namespace },
        spec: {
            selector: { matchLabels: { app: 'orders' } },
            template: {
                metadata: { labels: { app: 'orders' } },
                spec: {
                    serviceAccountName: 'orders',
                    containers: [{ name: 'orders', image: 'registry.example.com/orders:1', ports: [{ containerPort: 8080 }] }],
                },
            },
        },
    },
] };

;// CONCATENATED MODULE: ./src/demo/server-side.ts


const readServerSide = function (printed) {
    const lines = printed.split('\n');
    const from = lines.findIndex((line) => line.startsWith('# apiVersion: apiserver.config.k8s.io/'));
    const to = lines.findIndex((line, index) => index > from && line === '#');
    const file = lines.slice(from, to).map((line) => line.replace(/^# /, ''));
    const authentication = from < 0 ? undefined : (0,dist.parse)(file.join('\n'));
    if (!(0,json/* isJsonObject */.OW)(authentication))
        throw new Error('init --server-side printed no AuthenticationConfiguration');
    return {
        authentication: authentication,
        objects: (0,dist/* parseAllDocuments */.hR)(printed)
            .map((document) => document.toJS())
            .filter(json/* isJsonObject */.OW),
    };
};

;// CONCATENATED MODULE: ./src/demo/demo-cluster.ts
















/** The group of `init --server-side --break-glass`. */
const breakGlassGroup = 'oncall';
const policies = function (tree) { return Object.entries(tree)
    .filter(([path]) => path.startsWith('mesh/'))
    .flatMap(([, text]) => (0,dist/* parseAllDocuments */.hR)(text).map((document) => document.toJS()))
    .filter(json/* isJsonObject */.OW) };
const openToken = function ({ url, certificateAuthority }, token) { return (0,client/* openClient */.M)({
    server: (0,endpoint/* readServer */.W)(url, { kind: 'input', name: 'demo' }),
    certificateAuthority,
    login: { bearer: () => Promise.resolve(token) },
}, { clock: clientClock, random: Math.random }) };
/** The double of an API server; the job's second ID token is its login. */
const openEmbeddedCluster = async function (authority, issuer) {
    const namespace = 'shop';
    const kubernetes = await startKubernetes(authority);
    const keysOfIssuer = () => Promise.resolve({ keys: issuer.github.keys.map(publicKey) });
    const logins = { somebody: 'developers', 'break-glass': breakGlassGroup };
    const as = (who) => {
        const token = kubernetes.addToken({ username: who, groups: [logins[who], 'system:masters'] });
        return openToken(kubernetes, token);
    };
    return {
        title: `an OIDC issuer and a code-review server at ${issuer.url}, a Kubernetes API server at ${kubernetes.url}`,
        namespace,
        settings: `{ server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${clusterAudience} }`,
        committedAuthority: kubernetes.certificateAuthority,
        variables: {},
        prepare: (tree) => {
            kubernetes.seed([
                { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
                ...clusterObjects(namespace),
                ...policies(tree),
            ]);
            return Promise.resolve();
        },
        edit: async (edit, by) => {
            const client = as(by);
            try {
                return await editInline(client, namespace, edit);
            }
            finally {
                client.close();
            }
        },
        administrator: {
            give: (printed) => {
                const { authentication, objects } = readServerSide(printed);
                kubernetes.setIssuers(trustedIssuers(authentication, keysOfIssuer));
                kubernetes.seed(objects);
            },
            switchOff: async () => {
                const client = openToken(kubernetes, kubernetes.adminToken);
                const root = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings';
                for (const binding of kubernetes.objects('admissionregistration.k8s.io', 'ValidatingAdmissionPolicyBinding'))
                    await send(client, { method: 'DELETE', path: `${root}/${nameOf(binding)}` });
                client.close();
            },
            recorded: () => kubernetes.annotations,
        },
        written: () => Promise.resolve(writtenKinds
            .flatMap(({ group, kind }) => kubernetes.objects(group, kind))
            .filter(isOurs)
            .map(titleOf)
            .sort()),
        close: () => kubernetes.close(),
    };
};
/**
 * A real API server, by the kubeconfig's own login: it knows nothing of the demo's issuer. Makes a namespace with a random
 * name, and asks for its deletion at the end without waiting for it.
 */
const openRealCluster = async function (kubeconfig) {
    const namespace = `meshgate-demo-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const context = await currentContext(kubeconfig);
    const { client, server } = await openKubeconfig(kubeconfig, context);
    await requireKinds(client, server);
    await send(client, { method: 'POST', path: '/api/v1/namespaces', body: namespaceObject(namespace) });
    return {
        title: `an OIDC issuer and a code-review server on loopback, and your API server ${server} in namespace ${namespace}.\nIt knows nothing of the demo's issuer, so the login there is your kubeconfig's and not the job's ID token`,
        namespace,
        settings: `{ context: ${JSON.stringify(context)}, execPlugins: [${execPlugins.join(', ')}] }`,
        committedAuthority: '',
        variables: { KUBECONFIG: kubeconfig, ...(process.env['HOME'] === undefined ? {} : { HOME: process.env['HOME'] }) },
        prepare: async (tree) => {
            for (const object of [...clusterObjects(namespace).filter(({ kind }) => kind !== 'Namespace'), ...policies(tree)])
                await send(client, {
                    method: 'PATCH',
                    path: `${collectionOf(object, namespace)}/${nameOf(object)}?fieldManager=gitops&force=true`,
                    contentType: 'application/apply-patch+yaml',
                    body: object,
                });
        },
        edit: (edit) => editInline(client, namespace, edit),
        administrator: undefined,
        written: async () => {
            const titles = [];
            for (const kind of writtenKinds)
                titles.push(...(await listOurs(client, namespace, kind)).map(titleOf));
            return titles.sort();
        },
        close: async () => {
            await client.send({ method: 'DELETE', path: `/api/v1/namespaces/${namespace}` });
            client.close();
        },
    };
};
/** The configuration names its context, so the demo does with the one that kubectl would take. */
const currentContext = async function (kubeconfig) {
    const text = await (0,promises_.readFile)(kubeconfig, 'utf8').catch(() => '');
    const value = (0,dist/* parseAllDocuments */.hR)(text)[0]?.toJS();
    const context = (0,json/* isJsonObject */.OW)(value) ? textOf(value['current-context']) : '';
    if (context !== '')
        return context;
    throw new problem/* Refusal */.P({
        code: 'KUBECONFIG',
        message: 'the kubeconfig of --kubeconfig has no current context',
        expected: 'current-context',
        received: text === '' ? 'no such file' : 'nothing',
        remedy: 'kubectl config use-context NAME --kubeconfig FILE',
    });
};
const namespaceObject = function (name) { return ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { 'istio-injection': 'enabled', 'app.kubernetes.io/created-by': 'meshgate-demo' } },
}) };
const plurals = {
    Service: 'services',
    Deployment: 'deployments',
    AuthorizationPolicy: 'authorizationpolicies',
    RequestAuthentication: 'requestauthentications',
    PeerAuthentication: 'peerauthentications',
};
const collectionOf = function (object, namespace) {
    const version = textOf(object['apiVersion']);
    const root = version.includes('/') ? `/apis/${version}` : `/api/${version}`;
    return `${root}/namespaces/${namespace}/${plurals[textOf(object['kind'])] ?? ''}`;
};
const requireKinds = async function (client, server) {
    const answer = await client.send({ method: 'GET', path: '/apis/security.istio.io' });
    if (answer.kind === 'ok')
        return;
    client.close();
    if (answer.status.code !== 404)
        throw cannot('read its API groups', answer.status.code, answer.status.message, '');
    throw new problem/* Refusal */.P({
        code: 'CLUSTER_API_MISSING',
        message: `${server} does not have Istio's kinds`,
        expected: 'AuthorizationPolicy, RequestAuthentication and PeerAuthentication of security.istio.io',
        received: '404',
        remedy: 'Install the definitions, which need no running Istio: helm install istio-base istio/base -n istio-system --create-namespace',
    });
};

;// CONCATENATED MODULE: ./src/demo/github-shapes.ts
const when = '2026-01-01T00:00:00Z';
/** `simple-user` of GitHub's OpenAPI description. */
const githubUser = function (server, login, id) {
    const url = `${server}/api/v3/users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: `U_${id}`,
        avatar_url: `${server}/avatars/u/${id}`,
        gravatar_id: '',
        url,
        html_url: `${server}/${encodeURIComponent(login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: login.endsWith('[bot]') ? 'Bot' : 'User',
        site_admin: false,
    };
};
/** `issue-comment`. */
const githubComment = function (server, repository, comment) {
    const base = `${server}/api/v3/repos/${repository.owner}/${repository.name}`;
    return {
        id: comment.id,
        node_id: `IC_${comment.id}`,
        url: `${base}/issues/comments/${comment.id}`,
        html_url: `${server}/${repository.owner}/${repository.name}/pull/${comment.pull}#issuecomment-${comment.id}`,
        issue_url: `${base}/issues/${comment.pull}`,
        body: comment.body,
        user: githubUser(server, comment.login, comment.userId),
        created_at: when,
        updated_at: when,
        author_association: 'NONE',
        performed_via_github_app: null,
    };
};
/** The members of `issue` that meshgate and its tests read. */
const githubIssue = function (server, repository, issue) { return ({
    id: issue.number,
    node_id: `I_${issue.number}`,
    url: `${server}/api/v3/repos/${repository.owner}/${repository.name}/issues/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: githubUser(server, issue.login, issue.userId),
    labels: issue.labels.map((name, index) => ({ id: index, name })),
    state: issue.open ? 'open' : 'closed',
}) };
/** The members of `pull-request` that meshgate and its tests read; the real answer has some eighty more. */
const githubPull = function (server, repository, pull) { return ({
    url: `${server}/api/v3/repos/${repository.owner}/${repository.name}/pulls/${pull.number}`,
    id: pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    state: pull.merged === true ? 'closed' : 'open',
    merged: pull.merged === true,
    locked: false,
    title: 'A change',
    user: githubUser(server, repository.owner, repository.ownerId),
    merge_commit_sha: pull.mergeSha,
    head: { label: 'head', ref: 'change', sha: pull.headSha, repo: { id: pull.headRepositoryId } },
    base: { label: 'base', ref: 'main', sha: pull.baseSha, repo: { id: repository.id } },
}) };
/** `pull-request-review`. */
const githubReview = function (server, review, id) { return ({
    id,
    node_id: `PRR_${id}`,
    user: githubUser(server, review.login, 700 + id),
    body: '',
    state: review.state,
    html_url: '',
    pull_request_url: '',
    submitted_at: when,
    commit_id: review.commit,
    author_association: review.association,
}) };

;// CONCATENATED MODULE: ./src/demo/github-state.ts


const notAccessible = {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
};
const github_state_notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
/** What the double keeps between requests, and how it answers. */
class GitHubState {
    repository;
    git;
    pulls = new Map();
    comments = [];
    issues = [];
    /** Set when the server listens. */
    url = '';
    #lastId = 1000;
    #budget = 5000;
    constructor(repository, git) {
        this.repository = repository;
        this.git = git;
    }
    /** The path of the repository's API. */
    get path() {
        return `/api/v3/repos/${this.repository.owner}/${this.repository.name}`;
    }
    addComment(pull, login, userId, body) {
        this.#lastId += 1;
        const comment = { id: this.#lastId, pull, login, userId, body };
        this.comments.push(comment);
        return comment;
    }
    showComment(comment) {
        return githubComment(this.url, this.repository, comment);
    }
    showPull(pull) {
        return githubPull(this.url, this.repository, pull);
    }
    send(response, status, value, headers = {}) {
        this.#budget -= 1;
        const limits = {
            'x-ratelimit-limit': '5000',
            'x-ratelimit-remaining': String(this.#budget),
            'x-github-enterprise-version': '3.19.0',
        };
        if (status === 204)
            response.writeHead(204, { ...limits, ...headers }).end();
        else
            sendJson(response, status, value, { ...limits, 'content-type': 'application/json; charset=utf-8', ...headers });
    }
}

;// CONCATENATED MODULE: ./src/demo/github-comments.ts

const isWritable = function (state, { account, response }) {
    if (account.pullRequests === 'write')
        return true;
    state.send(response, 403, notAccessible);
    return false;
};
const github_comments_textOf = function (call) {
    try {
        const value = JSON.parse(call.body.toString('utf8'));
        return typeof value.body === 'string' && value.body !== '' ? value.body : undefined;
    }
    catch {
        return undefined;
    }
};
/** The text of a comment; undefined where the request was answered with what is wrong with it. */
const readBody = function (state, call) {
    const body = github_comments_textOf(call);
    // GitHub counts characters, not bytes.
    if (body !== undefined && [...body].length <= 65_536)
        return body;
    const message = body === undefined ? "body can't be blank" : 'body is too long (maximum is 65536 characters)';
    state.send(call.response, 422, {
        message: 'Validation Failed',
        errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
        documentation_url: github_state_notFound.documentation_url,
        status: '422',
    });
    return undefined;
};
/** The comment, where the token may change it: its own ones alone, in which the double is stricter than the real server. */
const findOwnComment = function (state, call, id) {
    const comment = state.comments.find((known) => known.id === Number(id));
    if (comment === undefined)
        state.send(call.response, 404, github_state_notFound);
    else if (!isWritable(state, call))
        return undefined;
    else if (comment.userId !== call.account.id)
        state.send(call.response, 403, notAccessible);
    else
        return comment;
    return undefined;
};
const pageLinks = function (url, page, pages) {
    const to = (target, rel) => {
        const link = new URL(url);
        link.searchParams.set('page', String(target));
        return `<${link.href}>; rel="${rel}"`;
    };
    const links = [
        ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
        ...(page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []),
    ];
    return links.length === 0 ? {} : { link: links.join(', ') };
};
const listComments = function (state, { response, url }, number = '') {
    const pull = Number(number);
    if (!state.pulls.has(pull))
        return state.send(response, 404, github_state_notFound);
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const all = state.comments.filter((comment) => comment.pull === pull);
    const pages = Math.max(1, Math.ceil(all.length / size));
    const shown = all.slice((page - 1) * size, page * size).map((comment) => state.showComment(comment));
    state.send(response, 200, shown, pageLinks(url, page, pages));
};
const createComment = function (state, call, number = '') {
    if (!state.pulls.has(Number(number)))
        return state.send(call.response, 404, github_state_notFound);
    if (!isWritable(state, call))
        return;
    const body = readBody(state, call);
    if (body === undefined)
        return;
    const comment = state.addComment(Number(number), call.account.login, call.account.id, body);
    state.send(call.response, 201, state.showComment(comment));
};
const updateComment = function (state, call, id = '') {
    const comment = findOwnComment(state, call, id);
    const body = comment === undefined ? undefined : readBody(state, call);
    if (comment === undefined || body === undefined)
        return;
    comment.body = body;
    state.send(call.response, 200, state.showComment(comment));
};
const deleteComment = function (state, call, id = '') {
    const comment = findOwnComment(state, call, id);
    if (comment === undefined)
        return;
    state.comments.splice(state.comments.indexOf(comment), 1);
    state.send(call.response, 204);
};
/** Comments of a pull request. */
const commentRoutes = [
    ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
    ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
    ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
    ['DELETE', /^\/issues\/comments\/(\d+)$/, deleteComment],
];

;// CONCATENATED MODULE: ./src/demo/github-git.ts

const isReadable = function (state, { account, response }) {
    if (account.contents === 'read')
        return true;
    state.send(response, 403, notAccessible);
    return false;
};
const apiUrl = function (state) { return `${state.url}${state.path}` };
const getCommit = function (state, call, id = '') {
    if (!isReadable(state, call))
        return;
    const commit = state.git.findCommit(id);
    if (commit === undefined)
        return state.send(call.response, 404, github_state_notFound);
    const { owner, name } = state.repository;
    const who = { name: 'meshgate demo', email: 'demo@meshgate.invalid', date: '2026-01-01T00:00:00Z' };
    const addresses = (commitId) => ({
        url: `${apiUrl(state)}/git/commits/${commitId}`,
        html_url: `${state.url}/${owner}/${name}/commit/${commitId}`,
    });
    state.send(call.response, 200, {
        sha: commit.id,
        node_id: `C_${commit.id}`,
        ...addresses(commit.id),
        author: who,
        committer: who,
        message: commit.message,
        tree: { sha: commit.tree, url: `${apiUrl(state)}/git/trees/${commit.tree}` },
        parents: commit.parents.map((parent) => ({ sha: parent, ...addresses(parent) })),
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    });
};
// The endpoint takes a tree's id, or a commit's in its place. Folders are left out of the list: readers want files.
const getTree = function (state, call, id = '') {
    const { git } = state;
    if (!isReadable(state, call))
        return;
    if (call.url.searchParams.get('recursive') === null) {
        return state.send(call.response, 501, { message: 'This double does not implement trees without recursive' });
    }
    const commit = git.findTree(id) ?? git.findCommit(id);
    if (commit === undefined)
        return state.send(call.response, 404, github_state_notFound);
    const tree = git.listFiles(commit).map((file) => ({
        path: file.path,
        mode: '100644',
        type: 'blob',
        sha: file.id,
        size: Buffer.byteLength(git.findBlob(file.id) ?? ''),
        url: `${apiUrl(state)}/git/blobs/${file.id}`,
    }));
    const url = `${apiUrl(state)}/git/trees/${commit.tree}`;
    state.send(call.response, 200, { sha: commit.tree, url, tree, truncated: false });
};
const getBlob = function (state, call, id = '') {
    if (!isReadable(state, call))
        return;
    const text = state.git.findBlob(id);
    if (text === undefined)
        return state.send(call.response, 404, github_state_notFound);
    const bytes = Buffer.from(text);
    // GitHub breaks the base64 text after 60 characters.
    const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
    state.send(call.response, 200, {
        content,
        encoding: 'base64',
        url: `${apiUrl(state)}/git/blobs/${id}`,
        sha: id,
        size: bytes.length,
        node_id: `B_${id}`,
    });
};
/** Git objects of a revision. */
const gitRoutes = [
    ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, getCommit],
    ['GET', /^\/git\/trees\/([0-9a-f]{40})$/, getTree],
    ['GET', /^\/git\/blobs\/([0-9a-f]{40})$/, getBlob],
];

;// CONCATENATED MODULE: ./src/demo/github-issues.ts


const github_issues_isWritable = function (state, { account, response }) {
    if (account.issues === 'write')
        return true;
    state.send(response, 403, notAccessible);
    return false;
};
const given = function ({ body }) { return JSON.parse(body.toString('utf8')) };
const show = function ({ url, repository }, issue) { return githubIssue(url, repository, issue) };
const listIssues = function (state, { response, url }) {
    const { searchParams } = url;
    const wanted = searchParams.get('state') ?? 'open';
    const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
    const page = Number(searchParams.get('page') ?? 1);
    const labels = (searchParams.get('labels') ?? '').split(',').filter((label) => label !== '');
    const creator = searchParams.get('creator');
    const found = [...state.issues]
        .reverse()
        .filter((issue) => wanted === 'all' || (issue.open ? 'open' : 'closed') === wanted)
        .filter((issue) => creator === null || issue.login === creator)
        .filter((issue) => labels.every((label) => issue.labels.includes(label)));
    state.send(response, 200, found.slice((page - 1) * size, page * size).map((issue) => show(state, issue)));
};
const createIssue = function (state, call) {
    if (!github_issues_isWritable(state, call))
        return;
    const { title = '', body = '', labels = [] } = given(call);
    const { login, id: userId } = call.account;
    const issue = { number: 500 + state.issues.length, login, userId, title, body, labels, open: true };
    state.issues.push(issue);
    state.send(call.response, 201, show(state, issue));
};
const updateIssue = function (state, call, number = '') {
    const issue = state.issues.find((known) => known.number === Number(number));
    if (issue === undefined)
        return state.send(call.response, 404, github_state_notFound);
    if (!github_issues_isWritable(state, call))
        return;
    const { body = issue.body, state: wanted } = given(call);
    issue.body = body;
    if (wanted !== undefined)
        issue.open = wanted === 'open';
    state.send(call.response, 200, show(state, issue));
};
/** Issues of the repository. */
const issueRoutes = [
    ['GET', /^\/issues$/, listIssues],
    ['POST', /^\/issues$/, createIssue],
    ['PATCH', /^\/issues\/(\d+)$/, updateIssue],
];

;// CONCATENATED MODULE: ./src/demo/github-pulls.ts


const getPull = function (state, { response }, number = '') {
    const pull = state.pulls.get(Number(number));
    if (pull === undefined)
        return state.send(response, 404, github_state_notFound);
    state.send(response, 200, state.showPull(pull));
};
const pullsOfCommit = function (state, { response }, id = '') {
    const merged = [...state.pulls.values()].filter((pull) => pull.mergeSha === id);
    state.send(response, 200, merged.map((pull) => state.showPull(pull)));
};
const getReviews = function (state, { response }, number = '') {
    const pull = state.pulls.get(Number(number));
    if (pull === undefined)
        return state.send(response, 404, github_state_notFound);
    state.send(response, 200, (pull.reviews ?? []).map((review, index) => githubReview(state.url, review, index + 1)));
};
/** A pull request by its number, and by the commit that it was merged as. */
const pullRoutes = [
    ['GET', /^\/pulls\/(\d+)$/, getPull],
    ['GET', /^\/pulls\/(\d+)\/reviews$/, getReviews],
    ['GET', /^\/commits\/([0-9a-f]{40})\/pulls$/, pullsOfCommit],
];

;// CONCATENATED MODULE: ./src/demo/github.ts






const routes = [...commentRoutes, ...issueRoutes, ...pullRoutes, ...gitRoutes];
const answerViewer = function (state, { response, account, body }) {
    const { query = '' } = JSON.parse(body.toString('utf8'));
    if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
        return state.send(response, 501, { message: 'This double does not implement this GraphQL query' });
    }
    state.send(response, 200, { data: { viewer: { login: account.login } } });
};
/** Finds the route of a request; false where there is none. */
const answerRoute = function (state, method, call) {
    const { pathname } = call.url;
    if (!pathname.startsWith(`${state.path}/`))
        return false;
    for (const [wanted, pattern, route] of routes) {
        const match = method === wanted ? pattern.exec(pathname.slice(state.path.length)) : null;
        if (match === null)
            continue;
        route(state, call, ...match.slice(1));
        return true;
    }
    return false;
};
/**
 * A GitHub Enterprise Server, as far as meshgate speaks with one: comments of a pull request, its head, git objects of a
 * revision, and GraphQL's viewer. Everything else is 501.
 */
const startGitHub = async function (settings) {
    const { accounts } = settings;
    const state = new GitHubState(settings.repository, settings.git);
    const answer = (request, response, body) => {
        const url = new URL(request.url ?? '/', state.url);
        const method = request.method ?? '';
        const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
        const account = accounts.get(token);
        if (account === undefined) {
            return state.send(response, 401, { ...github_state_notFound, message: 'Bad credentials', status: '401' });
        }
        const call = { response, url, body, account };
        if (method === 'POST' && url.pathname === '/api/graphql')
            return answerViewer(state, call);
        // The workflow's token belongs to an app: it has no user.
        if (method === 'GET' && url.pathname === '/api/v3/user')
            return state.send(response, 403, notAccessible);
        if (!answerRoute(state, method, call))
            sendNotImplemented(request, response);
    };
    const server = await (settings.listen?.(answer) ?? startHttpsServer(settings.authority, answer));
    state.url = server.url;
    return {
        serverUrl: server.url,
        apiUrl: `${server.url}/api/v3`,
        requests: server.requests,
        setPull: (pull) => void state.pulls.set(pull.number, pull),
        addComment: (pull, login, body) => {
            const author = [...accounts.values()].find((account) => account.login === login);
            return state.addComment(pull, login, author?.id ?? 999, body);
        },
        removeComment: (id) => {
            const index = state.comments.findIndex((comment) => comment.id === id);
            if (index !== -1)
                state.comments.splice(index, 1);
        },
        comments: (pull) => state.comments.filter((comment) => comment.pull === pull).map((comment) => ({ ...comment })),
        issues: () => state.issues.map((issue) => ({ ...issue })),
        addIssue: (issue) => void state.issues.push({ ...issue, number: 500 + state.issues.length }),
        close: () => server.close(),
    };
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./src/demo/runner/command-log.ts
const unescapeData = function (text) { return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') };
const unescapeProperty = function (text) { return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ',')) };
/** actions/runner ExecutionContext.AddIssue. */
const annotationsPerLevel = 10;
const annotationLength = 4096;
/**
 * The log of one step, as actions/runner reads it: ActionCommand.cs for the two forms of a command, ActionCommandManager.cs
 * for what each does, SecretMasker for masks. Both streams go through one of these.
 */
class CommandLog {
    annotations = [];
    /** Commands that the runner obeyed, by name. */
    obeyed = [];
    unknown = [];
    #masks;
    #shown = [];
    #stopped;
    constructor(masks) {
        this.#masks = masks;
    }
    get text() {
        return this.#shown.join('\n');
    }
    line(line) {
        const command = this.#stopped === undefined ? parseCommand(line) : undefined;
        if (this.#stopped !== undefined && line.trimStart().startsWith(`::${this.#stopped}::`)) {
            this.#stopped = undefined;
            return;
        }
        if (command === undefined)
            return this.#show(line);
        this.#obey(command, line);
    }
    #show(line) {
        this.#shown.push([...this.#masks].sort((a, b) => b.length - a.length).reduce((text, mask) => text.replaceAll(mask, '***'), line));
    }
    #obey({ name, properties, data }, line) {
        this.obeyed.push(name);
        switch (name) {
            case 'add-mask': {
                if (data.trim() === '')
                    return;
                // HostContext: the value, each of its lines, and common encodings of it.
                for (const value of [
                    data,
                    ...data.split(/\r?\n/),
                    Buffer.from(data).toString('base64'),
                    encodeURIComponent(data),
                ]) {
                    if (value.trim() !== '')
                        this.#masks.add(value);
                }
                return;
            }
            case 'debug':
                return;
            case 'notice':
            case 'warning':
            case 'error': {
                if (this.annotations.filter(({ level }) => level === name).length < annotationsPerLevel) {
                    this.annotations.push({ level: name, message: data.slice(0, annotationLength), properties });
                }
                return data.split('\n').forEach((part, index) => this.#show(index === 0 ? `##[${name}]${part}` : part));
            }
            case 'group':
            case 'endgroup':
                return this.#show(`##[${name}]${data}`);
            case 'stop-commands':
                if (data === '')
                    throw new Error('stop-commands needs a word');
                this.#stopped = data;
                return;
            case 'echo':
                return;
            default:
                this.unknown.push(line);
                this.#show(line);
        }
    }
}
/** `::name key=value,key=value::data` at the start of a trimmed line, or `##[name key=value;]data` anywhere in it. */
const parseCommand = function (line) {
    const second = /^\s*::([^\s:]+)(?:\s+([^:]*(?:%3A[^:]*)*))?::(.*)$/su.exec(line);
    if (second !== null) {
        const [, name = '', properties = '', data = ''] = second;
        return { name: name.toLowerCase(), properties: readProperties(properties, ','), data: unescapeData(data) };
    }
    const first = /##\[([^\]\s]+)(?:\s+([^\]]*))?\](.*)$/su.exec(line);
    if (first === null)
        return undefined;
    const [, name = '', properties = '', data = ''] = first;
    return { name: name.toLowerCase(), properties: readProperties(properties, ';'), data };
};
const readProperties = function (text, separator) { return Object.fromEntries(text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))])) };

;// CONCATENATED MODULE: ./src/demo/runner/runner-file.ts
/**
 * GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV as actions/runner FileCommandManager.cs reads them: `name=value`, or
 * `name<<DELIMITER`, lines, `DELIMITER`. Throws where the runner fails the step.
 */
const readRunnerFile = function (text) {
    const values = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0)
                throw new Error(`Invalid format '${line}'. Name must not be empty`);
            values.push([line.slice(0, equals), line.slice(equals + 1)]);
        }
        else if (heredoc >= 0) {
            const name = line.slice(0, heredoc);
            const delimiter = line.slice(heredoc + 2);
            if (name === '' || delimiter === '')
                throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
            const end = lines.indexOf(delimiter, index + 1);
            if (end < 0)
                throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
            values.push([name, lines.slice(index + 1, end).join('\n')]);
            index = end;
        }
        else
            throw new Error(`Invalid format '${line}'`);
    }
    return Object.fromEntries(values);
};

;// CONCATENATED MODULE: ./src/demo/runner/run-action.ts









/** actions/runner FileCommandManager: a larger summary is not uploaded. */
const summaryBytes = 1024 * 1024;
/**
 * Runs main and post of a Node action as the GitHub runner does (actions/runner NodeScriptActionHandler, Handler,
 * ActionRunner, FileCommandManager, ActionCommandManager). Post runs after a failed main too.
 */
const runAction = async function (run) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'meshgate-runner-'));
    try {
        return await runIn(folder, run);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
const runIn = async function (folder, run) {
    const main = (0,external_node_path_.resolve)(run.action);
    const metadata = await readMetadata(main);
    const temp = (0,external_node_path_.join)(folder, '_temp');
    await (0,promises_.mkdir)(temp);
    const event = (0,external_node_path_.join)(folder, 'event.json');
    await (0,promises_.writeFile)(event, JSON.stringify(run.event ?? {}));
    const authority = (0,external_node_path_.join)(folder, 'authority.pem');
    if (run.certificateAuthority !== undefined)
        await (0,promises_.writeFile)(authority, run.certificateAuthority);
    const job = {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: (0,external_node_path_.join)(folder, '_tool'),
        GITHUB_WORKSPACE: run.workspace,
        GITHUB_EVENT_PATH: event,
        ...(run.certificateAuthority === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority }),
        ...run.env,
        ...inputVariables(metadata, run),
    };
    const masks = new Set(run.token === undefined || run.token === '' ? [] : [run.token]);
    const raw = [];
    const node = run.node ?? process.execPath;
    const first = await runStep({
        folder,
        name: 'main',
        node,
        script: main,
        env: job,
        masks,
        raw,
        workspace: run.workspace,
        cancelAt: run.cancelAt,
        start: run.start,
    });
    if (first.exitCode === 0)
        await run.laterStep?.(first.outputs);
    const post = run.post === null
        ? undefined
        : (0,external_node_path_.resolve)(run.post ?? (metadata.post === undefined ? '' : (0,external_node_path_.join)(metadata.folder, metadata.post)));
    const state = Object.fromEntries(Object.entries(first.state).map(([name, value]) => [`STATE_${name}`, value]));
    const hasPost = post !== undefined && (run.post !== undefined || metadata.post !== undefined);
    const last = hasPost
        ? await runStep({
            folder,
            name: 'post',
            node,
            script: post,
            env: { ...job, ...first.environment, ...state },
            masks,
            raw,
            workspace: run.workspace,
            cancelAt: undefined,
            start: run.start,
        })
        : undefined;
    const reports = (0,external_node_path_.join)(temp, 'meshgate');
    if (run.keep !== undefined && (0,external_node_fs_.existsSync)(reports))
        await (0,promises_.cp)(reports, run.keep, { recursive: true });
    return {
        exitCode: first.exitCode,
        postExitCode: last?.exitCode,
        outputs: first.outputs,
        state: first.state,
        environment: first.environment,
        annotations: [...first.log.annotations, ...(last?.log.annotations ?? [])],
        summary: first.summary + (last?.summary ?? ''),
        log: [first.log.text, ...(last === undefined ? [] : [last.log.text])].join('\n'),
        rawLog: raw.join('\n'),
        commands: [...first.log.obeyed, ...(last?.log.obeyed ?? [])],
        temporary: (await (0,promises_.readdir)(temp, { recursive: true })).sort(),
    };
};
const readMetadata = async function (main) {
    for (let folder = (0,external_node_path_.dirname)(main);; folder = (0,external_node_path_.dirname)(folder)) {
        const file = ['action.yml', 'action.yaml'].map((name) => (0,external_node_path_.join)(folder, name)).find((path) => (0,external_node_fs_.existsSync)(path));
        if (file !== undefined) {
            const action = (0,dist.parse)(await (0,promises_.readFile)(file, 'utf8'));
            const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')]);
            return { folder, post: action.runs?.post, defaults: Object.fromEntries(defaults) };
        }
        if (folder === (0,external_node_path_.dirname)(folder))
            throw new Error(`no action.yml above ${main}`);
    }
};
/** Handler.cs: spaces become underscores, letters upper case, hyphens stay; an unset input is the empty string. */
const inputVariables = function (metadata, run) { return Object.fromEntries(Object.entries({ ...metadata.defaults, ...run.inputs }).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    evaluate(value, run.token ?? ''),
])) };
/** The one expression that defaults of ours hold; any other must not be taken for text. */
const evaluate = function (value, token) { return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression) => {
    if (expression === 'github.token')
        return token;
    throw new Error(`the harness does not evaluate ${expression}`);
}) };
/** In a process of its own. */
const runProcess = async function (step, env, onLine) {
    const child = (0,external_node_child_process_.spawn)(step.node, [step.script], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const streams = [child.stdout, child.stderr].map(async (input) => {
        for await (const line of (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity })) {
            onLine(line);
            if (step.cancelAt !== undefined && line.includes(step.cancelAt))
                child.kill('SIGINT');
        }
    });
    const exitCode = await new Promise((done, fail) => {
        child.once('error', fail);
        child.once('close', (code) => done(code ?? 130));
    });
    await Promise.all(streams);
    return exitCode;
};
const runStarted = async function (start, { script, workspace }, env, onLine) {
    const open = { stdout: '', stderr: '' };
    const exitCode = await start(script, {
        words: [],
        folder: workspace,
        env,
        onText: (stream, text) => {
            const lines = (open[stream] + text).split(/\r?\n/);
            open[stream] = lines.pop() ?? '';
            lines.forEach(onLine);
        },
    });
    for (const rest of Object.values(open))
        if (rest !== '')
            onLine(rest);
    return exitCode;
};
const runStep = async function (step) {
    const paths = Object.fromEntries(['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [
        name,
        (0,external_node_path_.join)(step.folder, '_temp', `_runner_${step.name}_${name}`),
    ]));
    for (const path of Object.values(paths))
        await (0,promises_.writeFile)(path, '');
    const files = Object.fromEntries(Object.entries(paths).map(([name, path]) => [`GITHUB_${name}`, path]));
    const log = new CommandLog(step.masks);
    const env = { ...step.env, ...files };
    const onLine = (line) => {
        step.raw.push(line);
        log.line(line);
    };
    const exitCode = await (step.start === undefined
        ? runProcess(step, env, onLine)
        : runStarted(step.start, step, env, onLine));
    const content = async (name) => {
        const path = paths[name] ?? '';
        const text = await (0,promises_.readFile)(path, 'utf8');
        await (0,promises_.rm)(path);
        return text;
    };
    if ((await content('PATH')) !== '')
        throw new Error('the action wrote GITHUB_PATH');
    const environment = readRunnerFile(await content('ENV'));
    if ('NODE_OPTIONS' in environment)
        throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    const outputs = readRunnerFile(await content('OUTPUT'));
    const summary = await content('STEP_SUMMARY');
    const uploaded = Buffer.byteLength(summary) <= summaryBytes;
    if (!uploaded)
        log.line(`::error::$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k`);
    return {
        exitCode,
        log,
        environment,
        outputs,
        state: readRunnerFile(await content('STATE')),
        summary: uploaded ? summary : '',
    };
};

;// CONCATENATED MODULE: ./src/demo/demo-jobs.ts




const pullNumber = 7;
const repository = { id: 1296269, owner: 'acme', ownerId: 583231, name: 'shop' };
const workflowToken = 'ghs_demo';
/** A GitHub Enterprise Server: its API and its issuer share one port, as on a real one. */
const startPlatform = async function (authority, git) {
    let api = () => undefined;
    const issuer = await startIssuer(authority, githubJob('pull_request', 'refs/pull/7/merge', '0'.repeat(40), undefined), (request, response, body) => api(request, response, body));
    const github = await startGitHub({
        authority,
        repository,
        accounts: new Map([
            [
                workflowToken,
                { login: 'github-actions[bot]', id: 41898282, pullRequests: 'write', contents: 'read', issues: 'write' },
            ],
        ]),
        git,
        listen: (handler) => {
            api = handler;
            return Promise.resolve(issuer.server);
        },
    });
    return { issuer, github };
};
const githubJob = function (event, ref, sha, environment) { return ({
    repository: `${repository.owner}/${repository.name}`,
    repositoryId: String(repository.id),
    ownerId: String(repository.ownerId),
    event,
    ref,
    sha,
    ...(environment === undefined ? {} : { environment }),
}) };
const runJob = async function (runner, job) {
    const { issuer, github } = runner;
    const workspace = (0,external_node_path_.join)(runner.folder, job.name);
    await runner.git.writeCheckout(workspace, job.commit, 'main');
    issuer.setGitHubJob(githubJob(job.event, job.ref, job.commit.id, job.environment));
    return runAction({
        action: (0,external_node_path_.join)((0,external_node_path_.dirname)(runner.program), 'index.js'),
        inputs: {
            command: job.name,
            ...(job.environment === undefined ? {} : { environment: job.environment }),
            ...job.inputs,
        },
        token: workflowToken,
        ...(job.keep === undefined ? {} : { keep: job.keep }),
        ...(job.laterStep === undefined ? {} : { laterStep: job.laterStep }),
        start: runner.start,
        workspace,
        event: job.payload,
        certificateAuthority: runner.authority.certificate,
        env: {
            ...runner.extra,
            GITHUB_SERVER_URL: github.serverUrl,
            GITHUB_API_URL: github.apiUrl,
            GITHUB_GRAPHQL_URL: `${github.serverUrl}/api/graphql`,
            GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
            GITHUB_REPOSITORY_ID: String(repository.id),
            GITHUB_REPOSITORY_OWNER: repository.owner,
            GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
            GITHUB_EVENT_NAME: job.event,
            GITHUB_REF: job.ref,
            GITHUB_SHA: job.commit.id,
            GITHUB_RUN_ID: String(job.run),
            GITHUB_RUN_NUMBER: '1',
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_WORKFLOW: 'mesh',
            GITHUB_JOB: job.name,
            GITHUB_ACTOR: 'dev',
            GITHUB_ACTOR_ID: '1',
            ACTIONS_ID_TOKEN_REQUEST_URL: issuer.githubRequest.url,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.githubRequest.token,
        },
    });
};
/** Runs the command line in a checkout, as somebody at a desk does. */
const runWords = async function ({ program, folder, git, github, start }, words, commit) {
    const workspace = (0,external_node_path_.join)(folder, 'desk');
    const remote = `${github.serverUrl}/${repository.owner}/${repository.name}.git`;
    await git.writeCheckout(workspace, commit, 'main', remote);
    const said = { stdout: '', stderr: '' };
    const exitCode = await start(program, {
        words,
        folder: workspace,
        env: { PATH: process.env['PATH'] ?? '', HOME: folder },
        onText: (stream, text) => {
            said[stream] += text;
        },
    });
    return { exitCode, text: said.stdout, errors: said.stderr };
};
const repositoryPayload = function () { return ({
    id: repository.id,
    full_name: `${repository.owner}/${repository.name}`,
    private: true,
    visibility: 'private',
    owner: { login: repository.owner, id: repository.ownerId },
}) };
const pullPayload = function (base, change) { return ({
    action: 'synchronize',
    number: pullNumber,
    pull_request: {
        number: pullNumber,
        user: { login: 'dev', id: 1, type: 'User' },
        base: { ref: 'main', sha: base.id, repo: repositoryPayload() },
        head: { ref: 'change', sha: change.id, repo: { ...repositoryPayload(), fork: false } },
    },
    repository: repositoryPayload(),
    sender: { login: 'dev', id: 1 },
}) };

;// CONCATENATED MODULE: ./src/demo/git-objects.ts




/**
 * A repository in memory that is written as real git objects, so that the demo needs no git and yet every id is the
 * one that git would give. Author and dates are fixed: the demo's ids are the same on every machine.
 */
class GitObjects {
    #objects = new Map();
    #commits = new Map();
    /** Stores a commit of exactly these files and returns its id, 40 hexadecimal digits. */
    commit(files, parents, message) {
        const tree = this.#storeTree(files);
        const who = 'meshgate demo <demo@meshgate.invalid> 1767225600 +0000';
        const lines = [
            `tree ${tree}`,
            ...parents.map((parent) => `parent ${parent}`),
            `author ${who}`,
            `committer ${who}`,
            '',
            message,
            '',
        ];
        const id = this.#store('commit', Buffer.from(lines.join('\n')));
        const commit = { id, tree, parents, message, files };
        this.#commits.set(id, commit);
        return commit;
    }
    findCommit(id) {
        return this.#commits.get(id);
    }
    /** A commit whose tree this is; undefined for an unknown id. */
    findTree(id) {
        return [...this.#commits.values()].find(({ tree }) => tree === id);
    }
    /** Text of a blob; undefined for an unknown id. */
    findBlob(id) {
        const stored = this.#objects.get(id);
        return stored?.type === 'blob' ? stored.content.toString('utf8') : undefined;
    }
    /** Every blob of a commit, path and id, in order of path. */
    listFiles(commit) {
        return Object.keys(commit.files)
            .sort()
            .map((path) => ({ path, id: objectId('blob', Buffer.from(commit.files[path] ?? '')) }));
    }
    /** Writes the objects and a HEAD as `.git` of a folder, and checks the commit's files out beside it. */
    async writeCheckout(folder, head, branch, remote) {
        const git = (0,external_node_path_.join)(folder, '.git');
        for (const [id, { type, content }] of this.#objects) {
            await writeFileIn((0,external_node_path_.join)(git, 'objects', id.slice(0, 2), id.slice(2)), (0,external_node_zlib_.deflateSync)(framed(type, content)));
        }
        await writeFileIn((0,external_node_path_.join)(git, 'HEAD'), `ref: refs/heads/${branch}\n`);
        await writeFileIn((0,external_node_path_.join)(git, 'refs', 'heads', branch), `${head.id}\n`);
        const core = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n';
        await writeFileIn((0,external_node_path_.join)(git, 'config'), remote === undefined ? core : `${core}[remote "origin"]\n\turl = ${remote}\n`);
        for (const [path, text] of Object.entries(head.files))
            await writeFileIn((0,external_node_path_.join)(folder, path), text);
    }
    #storeTree(files) {
        const folders = new Map();
        const entries = [];
        for (const [path, text] of Object.entries(files)) {
            const slash = path.indexOf('/');
            if (slash === -1)
                entries.push({ name: path, mode: '100644', id: this.#store('blob', Buffer.from(text)) });
            else {
                const folder = folders.get(path.slice(0, slash)) ?? {};
                folder[path.slice(slash + 1)] = text;
                folders.set(path.slice(0, slash), folder);
            }
        }
        for (const [name, inside] of folders)
            entries.push({ name, mode: '40000', id: this.#storeTree(inside) });
        // git sorts a folder as if its name ended in a slash
        const sortName = (entry) => Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name);
        entries.sort((a, b) => Buffer.compare(sortName(a), sortName(b)));
        return this.#store('tree', Buffer.concat(entries.flatMap((entry) => [Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.id, 'hex')])));
    }
    #store(type, content) {
        const id = objectId(type, content);
        this.#objects.set(id, { type, content });
        return id;
    }
}
const framed = function (type, content) { return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]) };
const objectId = function (type, content) { return (0,external_node_crypto_.createHash)('sha1').update(framed(type, content)).digest('hex') };
const writeFileIn = async function (path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, content);
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/demo/later-step.ts




/** What `kubectl get RESOURCE --namespace NAMESPACE` gets with a kubeconfig: names, or the status that refuses it. */
const getAsJob = async function (kubeconfig, namespace, collection) {
    const parts = collection.split('/');
    const resource = parts.pop() ?? '';
    const { client } = await openKubeconfig(kubeconfig);
    try {
        const path = `/${parts.join('/')}/namespaces/${namespace}/${resource}`;
        const answer = await client.send({ method: 'GET', path });
        if (answer.kind === 'failed')
            return `${answer.status.code} ${answer.status.message}`;
        const items = (0,json/* isJsonObject */.OW)(answer.body) && Array.isArray(answer.body['items']) ? answer.body['items'] : [];
        return items.flatMap((item) => later_step_nameOf(item)).join(', ');
    }
    catch (thrown) {
        if (thrown instanceof problem/* Refusal */.P && thrown.problems[0].code === 'CLUSTER_UNAUTHORIZED')
            return '401 Unauthorized';
        throw thrown;
    }
    finally {
        client.close();
    }
};
const later_step_nameOf = function (item) {
    const { metadata } = item;
    return metadata?.name === undefined ? [] : [metadata.name];
};
/** What a copy of a login is good for after the revocation: a real API server knows a token for some seconds more. */
const getAfterwards = async function (kubeconfig, namespace) {
    for (let tries = 0;; tries += 1) {
        const said = await getAsJob(kubeconfig, namespace, 'apis/apps/v1/deployments');
        if (said.startsWith('401') || tries === 40)
            return said;
        await (0,external_node_timers_promises_.setTimeout)(500);
    }
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/demo/runner/keep-running.ts
/**
 * Runs scripts one after another, each as if the process were its own: modules, variables, folder, arguments and exit code are
 * the run's, and a run ends when nothing keeps the process alive any more. What is kept is the compiled code, which is half
 * of the time of a run of its own. Node is given the text of this function, so nothing from outside stands in it.
 */
const keepRunning = function () {
    const tell = (word) => {
        process.send?.(word);
    };
    const say = (stream) => ((text, encoding, done) => {
        const then = typeof encoding === 'function' ? encoding : done;
        tell({ stream, text: typeof text === 'string' ? text : Buffer.from(text).toString('utf8') });
        if (typeof then === 'function')
            process.nextTick(then);
        return true;
    });
    let runs = 0;
    let running = false;
    process.on('message', ({ script, path, words, folder, env }) => {
        running = true;
        runs += 1;
        for (const name of Object.keys(process.env))
            Reflect.deleteProperty(process.env, name);
        Object.assign(process.env, env);
        process.argv = [process.execPath, path, ...words];
        process.chdir(folder);
        process.stdout.write = say('stdout');
        process.stderr.write = say('stderr');
        process.channel?.unref();
        // The number makes it another module, of the same text.
        void import(/* webpackIgnore: true */ `${script}?run=${runs}`);
    });
    process.on('beforeExit', (exitCode) => {
        if (!running)
            return;
        running = false;
        process.exitCode = undefined;
        process.stdout.removeAllListeners('error');
        process.chdir('/');
        process.channel?.ref();
        tell({ exitCode });
    });
};

;// CONCATENATED MODULE: ./src/demo/runner/kept-process.ts




const lives = function ({ exitCode, signalCode }) { return exitCode === null && signalCode === null };
/** `authorities`: file of the authorities that every run trusts; Node reads it but once. */
const keepProcess = function (authorities) {
    let child;
    let current;
    let last = Promise.resolve();
    const take = (from) => {
        const run = current?.child === from ? current : undefined;
        if (run !== undefined)
            current = undefined;
        return run;
    };
    // A process that dies ends the run that it dies in, whichever that is, and one that dies between two runs is not asked again.
    const open = () => {
        const opened = (0,external_node_child_process_.spawn)(process.execPath, ['--input-type=module', '--eval', `(${keepRunning.toString()})()`], {
            env: {
                PATH: process.env['PATH'] ?? '',
                ...(authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities }),
            },
            stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        });
        opened.on('message', (said) => {
            if ('exitCode' in said)
                take(opened)?.done(said.exitCode);
            else
                current?.onText(said.stream, said.text);
        });
        // What Node itself says, of an exception that nobody caught.
        opened.stdout?.on('data', (text) => current?.onText('stdout', text.toString('utf8')));
        opened.stderr?.on('data', (text) => current?.onText('stderr', text.toString('utf8')));
        opened.once('error', (error) => take(opened)?.fail(error));
        opened.once('close', (code) => {
            if (child === opened)
                child = undefined;
            take(opened)?.done(code ?? 130);
        });
        return opened;
    };
    const run = (script, { words, folder, env, onText }) => new Promise((done, fail) => {
        const asked = { script: (0,external_node_url_.pathToFileURL)(script).href, path: script, words, folder, env };
        const asking = child !== undefined && lives(child) ? child : open();
        child = asking;
        current = { child: asking, onText, done, fail };
        // One that no longer listens is ended, and the run with it.
        asking.send(asked, (error) => {
            if (error !== null)
                asking.kill('SIGKILL');
        });
    });
    return {
        start: (script, options) => {
            const next = last.then(() => run(script, options));
            last = next.catch(() => undefined);
            return next;
        },
        close: async () => {
            const kept = child;
            child = undefined;
            // A process that has ended says so no second time.
            if (kept === undefined || !lives(kept))
                return;
            const ended = (0,external_node_events_.once)(kept, 'exit');
            kept.kill('SIGKILL');
            await ended;
        },
    };
};

;// CONCATENATED MODULE: ./src/demo/demo.ts














/**
 * The whole flow on loopback: `check` on a merge request, `plan` and `apply` of what was approved on the protected branch, an
 * inline edit that `drift` finds, and `revoke` with its proof, by the bundled action as a runner would start it. Leaves nothing
 * behind but the reports, where a folder is named.
 */
const demo = async function (options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'meshgate-demo-'));
    const closers = [() => (0,promises_.rm)(folder, { recursive: true, force: true })];
    try {
        return await runDemo(options, folder, closers);
    }
    finally {
        for (const close of closers.reverse())
            await close();
    }
};
const runDemo = async function (options, folder, closers) {
    const { print } = options;
    const authority = makeCertificateAuthority('meshgate demo');
    const git = new GitObjects();
    const platform = await startPlatform(authority, git);
    closers.push(() => platform.issuer.close());
    const { issuer, github } = platform;
    const cluster = options.kubeconfig === undefined
        ? await openEmbeddedCluster(authority, issuer)
        : await openRealCluster((0,external_node_path_.resolve)(options.kubeconfig));
    closers.push(() => cluster.close());
    await print(`meshgate demo: ${cluster.title}\n`);
    const scenario = {
        namespace: cluster.namespace,
        issuer: issuer.github.issuer,
        cluster: cluster.settings,
        clusterCertificateAuthority: cluster.committedAuthority,
        repositoryId: String(repository.id),
        ownerId: String(repository.ownerId),
        login: true,
    };
    const base = git.commit(baseTree(scenario), [], 'The shop\u2019s policies');
    const change = git.commit(headTree(scenario), [base.id], 'Let the batch job read the admin pages, and the pipeline deploy');
    const merge = git.commit(headTree(scenario), [base.id, change.id], 'Merge');
    await cluster.prepare(baseTree(scenario));
    github.setPull({
        number: pullNumber,
        headSha: change.id,
        baseSha: base.id,
        mergeSha: merge.id,
        headRepositoryId: repository.id,
    });
    const authorities = (0,external_node_path_.join)(folder, 'authorities.pem');
    await (0,promises_.writeFile)(authorities, authority.certificate);
    const kept = keepProcess(authorities);
    closers.push(() => kept.close());
    const runner = {
        program: options.program,
        folder,
        start: kept.start,
        authority,
        git,
        issuer,
        github,
        extra: cluster.variables,
    };
    await giveServerSide(print, runner, cluster, base);
    await print(`\n1. A merge request changes mesh/orders.yaml and meshgate.yaml. The runner starts the action with command: check\n\n`);
    const checked = await runJob(runner, {
        name: 'check',
        run: 101,
        commit: merge,
        event: 'pull_request',
        ref: `refs/pull/${pullNumber}/merge`,
        payload: pullPayload(base, change),
        ...(options.report === undefined ? {} : { keep: (0,external_node_path_.resolve)(options.report) }),
    });
    const [comment] = github.comments(pullNumber);
    if (checked.exitCode !== codes/* exitCodes */.h.fine || comment === undefined)
        return fail(print, 'check', checked);
    await print(`The comment, as the reviewer sees it:\n\n${indent(comment.body.split('\n').slice(1).join('\n'))}\n`);
    await print(`Outputs: ${Object.entries(checked.outputs)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n         ')}\n`);
    await applyApproved(print, runner, cluster, { base, merge });
    await cluster.prepare(headTree(scenario));
    await findEdits(print, runner, cluster, merge);
    await takeBack(print, runner, cluster, merge);
    await print(`Everything ran on 127.0.0.1 and is gone now. Next: README, "Ten lines".\n`);
};
/** The administrator's part, before the first job: what the API server itself enforces. */
const giveServerSide = async function (print, runner, cluster, base) {
    if (cluster.administrator === undefined)
        return;
    const words = ['init', '--server-side', '--platform', 'github', '--break-glass', breakGlassGroup];
    const printed = await runWords(runner, words, base);
    if (printed.exitCode !== codes/* exitCodes */.h.fine)
        return fail(print, 'init', { ...printed, log: printed.errors });
    cluster.administrator.give(printed.text);
    await print(`
An administrator gives the API server what \`meshgate ${words.join(' ')}\` prints:
logins by the trust rules, and a policy that refuses inline edits of what meshgate owns\n`);
};
/** A job of the protected branch, in the environment. */
const onBranch = function (commit, base = commit) { return ({
    commit,
    event: 'push',
    ref: 'refs/heads/main',
    environment: environmentName,
    payload: { before: base.id, after: commit.id, repository: repositoryPayload() },
}) };
const applyApproved = async function (print, runner, cluster, { base, merge }) {
    await print(`\n2. It is merged. On the protected branch the runner starts the action with command: plan\n\n`);
    const planned = await runJob(runner, { name: 'plan', run: 102, ...onBranch(merge, base) });
    const digest = planned.outputs['digest'] ?? '';
    if (planned.exitCode !== codes/* exitCodes */.h.fine)
        return fail(print, 'plan', planned);
    await print(`    digest: ${digest}, which the reviewers of the environment approve\n`);
    const other = `sha256:${'0'.repeat(64)}`;
    const refused = await runJob(runner, { name: 'apply', run: 102, ...onBranch(merge, base), inputs: { expect: other } });
    if (refused.exitCode !== codes/* exitCodes */.h.notReviewed)
        return fail(print, 'apply of another plan', refused);
    await print(`    command: apply with another digest ends with exit code 5, and nothing is written\n`);
    await print(`\n3. The runner starts the action with command: apply, and the approved digest as \`expect\`\n\n`);
    const used = [];
    let login = '';
    const applied = await runJob(runner, {
        name: 'apply',
        run: 102,
        ...onBranch(merge, base),
        inputs: { expect: digest },
        laterStep: async (outputs) => {
            login = outputs['kubeconfig'] ?? '';
            used.push(`kubectl get deployments: ${await getAsJob(login, cluster.namespace, 'apis/apps/v1/deployments')}`, `kubectl get pods: ${await getAsJob(login, cluster.namespace, 'api/v1/pods')}`);
            await (0,promises_.copyFile)(login, copyOf(runner));
        },
    });
    if (applied.exitCode !== codes/* exitCodes */.h.fine)
        return fail(print, 'apply', applied);
    await print(`${indent(applied.log.trim())}\n\nObjects that meshgate wrote to namespace ${cluster.namespace}:\n\n${(await cluster.written()).map((title) => `    ${title}\n`).join('')}\n`);
    await print(`The next step of the job uses the kubeconfig of \`apply\`, with the requests of kubectl:\n\n${indent(used.join('\n'))}

    The post step ${(0,external_node_fs_.existsSync)(login) ? 'left it there' : 'removed it'}; somebody kept a copy\n\n`);
};
/** Where somebody keeps the login that was for one job. */
const copyOf = function ({ folder }) { return (0,external_node_path_.join)(folder, 'kept-kubeconfig') };
/** Somebody edits past the repository, and what notices it. */
const findEdits = async function (print, runner, cluster, merge) {
    const { administrator } = cluster;
    const edited = administrator === undefined
        ? await editFreely(print, cluster)
        : await editGuarded(print, { ...cluster, administrator });
    await print(`    A scheduled run with command: drift finds it\n\n`);
    const drift = await runJob(runner, { name: 'drift', run: 103, ...onBranch(merge) });
    const missed = edited.filter((title) => !drift.log.includes(`changed: ${title.replace(' ', ` ${cluster.namespace}/`)}`));
    if (drift.exitCode !== codes/* exitCodes */.h.fine || missed.length > 0)
        return fail(print, 'drift', drift);
    await print(`${indent(drift.log.trim())}\n`);
};
const editFreely = async function (print, cluster) {
    const { title } = await passes('inline edit', cluster.edit('open a path', 'somebody'));
    await print(`4. Somebody edits ${title} with kubectl: its path is /admin/* now. What \`init --server-side\` prints would refuse
that; the demo gives it to its own API server alone\n\n`);
    return [title];
};
const editGuarded = async function (print, cluster) {
    const { administrator } = cluster;
    const refused = await cluster.edit('open a path', 'somebody');
    if (!refused.said.startsWith('403'))
        throw unlike('inline edit', '403', refused.said);
    await print(`4. Somebody edits ${refused.title} with kubectl: its path is to be /admin/*\n\n    ${(0,printable/* printable */.g)(refused.said)}\n\n`);
    const opened = await passes('edit of the break-glass group', cluster.edit('open a path', 'break-glass'));
    const [recorded = ''] = administrator.recorded();
    if (!recorded.includes(opened.title.split(' ')[1] ?? ''))
        throw unlike('audit log', 'the edit', recorded);
    await print(`    Group ${breakGlassGroup} is let through, and the audit log says so: ${(0,printable/* printable */.g)(recorded)}\n\n`);
    await administrator.switchOff();
    const added = await passes('edit without the policy', cluster.edit('add a verb', 'somebody'));
    await print(`    The policy is switched off. Somebody edits ${added.title}: deployments may be deleted now, and nothing refuses it\n\n`);
    return [opened.title, added.title];
};
const passes = async function (what, edit) {
    const answer = await edit;
    if (answer.said !== 'edited')
        throw unlike(what, 'edited', answer.said);
    return answer;
};
const takeBack = async function (print, runner, cluster, merge) {
    await print(`\n5. The environment is stopped. The runner starts the action with command: revoke\n\n`);
    const revoked = await runJob(runner, { name: 'revoke', run: 104, ...onBranch(merge) });
    if (revoked.exitCode !== codes/* exitCodes */.h.fine || !revoked.log.includes('Proven:'))
        return fail(print, 'revoke', revoked);
    await print(`${indent(revoked.log.trim())}\n\nWhat is left of it in namespace ${cluster.namespace}:\n\n${(await cluster.written()).map((title) => `    ${title}\n`).join('')}\n`);
    await print(`The copy of the kubeconfig, with the requests of kubectl:\n\n    kubectl get deployments: ${await getAfterwards(copyOf(runner), cluster.namespace)}\n\n`);
};
const unlike = function (what, expected, received) { return new problem/* Refusal */.P({
    code: 'DEMO_FAILED',
    message: `the API server answered the demo\u2019s ${what} otherwise`,
    expected,
    received: received === '' ? 'nothing' : received.slice(0, 300),
    remedy: 'With `--kubeconfig`, rights may be missing. Otherwise this is a mistake of meshgate: report it.',
}) };
const fail = async function (print, command, result) {
    await print(`${indent(result.log)}\n`);
    throw new problem/* Refusal */.P({
        code: 'DEMO_FAILED',
        message: `the demo's ${command} ended with exit code ${result.exitCode}`,
        expected: 'exit code 0',
        received: String(result.exitCode),
        remedy: 'The log above says why, with the remedy. With `--kubeconfig`, rights or CRDs may be missing.',
    });
};
const indent = function (text) { return (0,printable/* printable */.g)(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n') };


/***/ }),

/***/ 57856:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isDirect),
/* harmony export */   u: () => (/* binding */ readProxySettings)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/** Reads the settings from variables; the lower-case name wins, as in curl. */
const readProxySettings = function (env) {
    const url = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
    return url === '' ? undefined : { url, except: env['no_proxy'] ?? env['NO_PROXY'] ?? '' };
};
/** Whether a request goes straight to its host. The machine itself is never asked for through a proxy. */
const isDirect = function (settings, url) {
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
const covers = function (entry, host, port) {
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
const inNetwork = function (address, prefix, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
};


/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
/** undefined: the text is no JSON. */
const parseJson = function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values: the order of an object's members says nothing. */
const isSameJson = function (left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ })

};
