export const id = 6057;
export const ids = [6057,8770];
export const modules = {

/***/ 78023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openActionJob: () => (/* binding */ openActionJob)
/* harmony export */ });
/* harmony import */ var _ci_github_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12478);
/* harmony import */ var _ci_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13919);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94987);
/* harmony import */ var _identity_unsafe_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48770);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25366);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(311);






/** The job of a step of the GitHub Action, main or post, and the command that its inputs name. */
const openActionJob = async function (env, output, report) {
    (0,_identity_unsafe_environment_js__WEBPACK_IMPORTED_MODULE_3__.refuseUnsafeEnvironment)(env, process.execArgv);
    const { command, inputs, token, caFile } = (0,_ci_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)('github', env);
    if (token !== undefined)
        output.mask(token);
    const run = await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__.openJob)({
        platform: 'github',
        env,
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        output,
        inputs,
        token,
        createReview: ({ mergeRequest, ...context }, writer, http) => mergeRequest === undefined || writer === undefined
            ? undefined
            : (0,_ci_github_review_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHubReview */ .U)({ token: writer, http, context: { ...context, mergeRequest } }),
        createHttp: _http_client_js__WEBPACK_IMPORTED_MODULE_2__.createHttpClient,
        base: undefined,
        caFile,
        report,
        version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r,
    });
    return { command, run };
};


/***/ }),

/***/ 12478:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createGitHubReview)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58412);



const remedy = 'Give the job `permissions: pull-requests: write`. A merge request from a fork or of Dependabot gets a token that may only read; its review stands in the job summary.';
/**
 * The comments of a pull request through Octokit, which is loaded with the first request. Throws `ReviewForbidden` for
 * missing rights, `Refusal` REVIEW_FAILED or HTTP_* for everything else; never what Octokit throws, which holds headers.
 */
const createGitHubReview = function ({ token, context, http }) {
    const [owner = '', repo = ''] = context.repository.path.split('/');
    const { number } = context.mergeRequest;
    const connect = async () => {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        return getOctokit(token, {
            baseUrl: context.apiUrl,
            userAgent: 'meshgate',
            request: { fetch: (0,_fetch_over_http_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchOverHttp */ .T)(http, new URL(context.apiUrl).host) },
            log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
        });
    };
    let connection;
    const ask = async (what, request) => {
        const octokit = await (connection ??= connect());
        try {
            return await request(octokit);
        }
        catch (error) {
            throw explain(what, error);
        }
    };
    return {
        limit: 65_536,
        // GET /user is refused to the workflow's token; the viewer of GraphQL is not, and has the login that comments show.
        self: () => ask('ask for the own login', async (octokit) => {
            const answer = await octokit.graphql('query { viewer { login } }');
            return answer.viewer.login;
        }),
        list: () => ask('list the comments', async (octokit) => {
            const comments = await octokit.paginate(octokit.rest.issues.listComments, {
                owner,
                repo,
                issue_number: number,
                per_page: 100,
            });
            return comments.map(toComment).sort(byId);
        }),
        create: (body) => ask('create a comment', async (octokit) => {
            const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
            return toComment(data);
        }),
        update: (id, body) => ask('change a comment', async (octokit) => {
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: Number(id), body });
        }),
        remove: (id) => ask('remove a comment', async (octokit) => {
            await octokit.rest.issues.deleteComment({ owner, repo, comment_id: Number(id) }).catch((error) => {
                // Another run of the same token removed it first.
                if (statusOf(error) !== 404)
                    throw error;
            });
        }),
        currentHead: () => ask('read the pull request', async (octokit) => {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
            return data.head.sha;
        }),
    };
};
const toComment = function (comment) { return ({ id: String(comment.id), author: comment.user?.login ?? '', body: comment.body ?? '' }) };
/** Ids grow with time, and a later page may repeat what moved. */
const byId = function (one, other) { return Number(one.id) - Number(other.id) };
const statusOf = function (error) { return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined };
const explain = function (what, error) {
    const refusal = refusalWithin(error);
    if (refusal !== undefined)
        return refusal;
    const status = statusOf(error);
    // 404: the token may not see the repository, or the comment is gone.
    if (status === 401 || status === 403 || status === 404) {
        return new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u(`GitHub answered ${status}: this token may not ${what}`, remedy);
    }
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: `GitHub would not ${what}`,
        expected: 'a status below 300',
        received: status === undefined ? 'no answer that can be read' : String(status),
        remedy: 'Run the job again; the verdict and the report files do not depend on the comment.',
    });
};
/** Octokit wraps what `fetch` throws. */
const refusalWithin = function (error) {
    if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
        return error;
    return error instanceof Error && error.cause !== undefined ? refusalWithin(error.cause) : undefined;
};


/***/ }),

/***/ 13919:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _ports_read_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71592);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


const gitlabNames = {
    command: 'MESHGATE_COMMAND',
    environment: 'MESHGATE_ENVIRONMENT',
    config: 'MESHGATE_CONFIG',
    before: 'MESHGATE_BEFORE',
    after: 'MESHGATE_AFTER',
    audience: 'MESHGATE_AUDIENCE',
    'cluster-audience': 'MESHGATE_CLUSTER_AUDIENCE',
    expect: 'MESHGATE_EXPECT',
    'plan-file': 'MESHGATE_PLAN_FILE',
    'take-back': 'MESHGATE_TAKE_BACK',
    'audit-after': 'MESHGATE_AUDIT_AFTER',
    bindings: 'MESHGATE_BINDINGS',
    expired: 'MESHGATE_EXPIRED',
    namespace: 'MESHGATE_NAMESPACE',
    'ca-file': 'MESHGATE_CA_FILE',
    token: 'MESHGATE_GITLAB_TOKEN',
};
/** The component's default: `id_tokens` must name some audience, and this one says that nobody chose any. */
const unusedAudience = 'meshgate-unused-mesh';
const meshAudience = function (value) { return (value === unusedAudience ? undefined : value) };
/**
 * The runner's name for an input: `INPUT_`, upper case, spaces as `_`, hyphens kept (actions/runner Handler.cs). A
 * shell reads the same variables as a GitLab job.
 */
const variableName = function (platform, name) { return platform === 'github' ? `INPUT_${name.toUpperCase()}` : gitlabNames[name] };
/** Reads the inputs; an empty one is one that was not given. Throws a `Refusal` with code INPUT_CHARACTER. */
const readInputs = function (platform, env) {
    const read = (name) => {
        const value = (env[variableName(platform, name)] ?? '').trim();
        const bad = /[\u0000-\u001f\u007f]/.exec(value);
        if (bad !== null) {
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
                code: 'INPUT_CHARACTER',
                message: `the input ${name} holds a control character`,
                where: { kind: 'input', name },
                expected: 'one line of text',
                received: `U+${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} at position ${bad.index + 1}`,
                remedy: 'Write the input on one line; in YAML, a block scalar (`|`) keeps line feeds.',
            });
        }
        return value === '' ? undefined : value;
    };
    return {
        command: read('command') ?? 'check',
        inputs: {
            environment: read('environment'),
            config: read('config') ?? 'meshgate.yaml',
            before: read('before'),
            after: read('after'),
            audience: meshAudience(read('audience')),
            clusterAudience: read('cluster-audience'),
            expect: read('expect'),
            planFile: read('plan-file'),
            takeBack: read('take-back'),
            auditAfter: read('audit-after'),
            bindings: read('bindings'),
            expired: read('expired'),
            namespace: (0,_ports_read_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamespace */ .o)(read('namespace'), 'namespace'),
        },
        token: read('token'),
        caFile: read('ca-file'),
    };
};


/***/ }),

/***/ 25739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ issuerOfRule),
  Q: () => (/* binding */ issuerProfiles)
});

;// CONCATENATED MODULE: ./src/identity/github-subject.ts
const repository = /^repo:([A-Za-z0-9-]+)(?:@([^/:]*))?\/([A-Za-z0-9._-]+)(?:@([^/:]*))?:(.+)$/;
const id = /^[1-9][0-9]{0,19}$/;
const value = /^(?:[\x21-\x24\x26-\x39\x3b-\x7e ]|%3A)+$/;
// Names that a template may hold; the value of each has its colons written as %3A.
const templateKeys = new Set([
    ...['repo', 'context', 'environment', 'ref', 'ref_type', 'base_ref', 'head_ref', 'event_name', 'actor', 'actor_id'],
    ...[
        'job_workflow_ref',
        'job_workflow_sha',
        'workflow',
        'workflow_ref',
        'workflow_sha',
        'repository',
        'repository_id',
    ],
    ...[
        'repository_owner',
        'repository_owner_id',
        'repository_visibility',
        'runner_environment',
        'enterprise',
        'enterprise_id',
    ],
]);
const readContext = function (text) {
    if (text === 'pull_request')
        return { context: 'pull_request' };
    const [, name, rest = ''] = /^(environment|ref):(.+)$/.exec(text) ?? [];
    if (name === undefined || !value.test(rest))
        return undefined;
    const decoded = rest.replaceAll('%3A', ':');
    return name === 'ref' ? { context: 'ref', ref: decoded } : { context: 'environment', environment: decoded };
};
const isTemplateKey = function (key) { return templateKeys.has(key) || /^repo_property_[A-Za-z0-9_-]+$/.test(key) };
const readPairs = function (parts) {
    const keys = [];
    for (let index = 0; index < parts.length; index += 2) {
        const [key = '', content = ''] = parts.slice(index, index + 2);
        if (!isTemplateKey(key) || !value.test(content))
            return undefined;
        keys.push(key);
    }
    return keys;
};
const readTemplate = function (subject) {
    const parts = subject.split(':');
    if (parts[0] !== 'repo') {
        const keys = readPairs(parts);
        return keys === undefined ? undefined : { format: 'custom', keys };
    }
    // repo, context, then further pairs; a second context would be an unescaped colon.
    const length = parts[2] === 'pull_request' ? 1 : 2;
    const context = readContext(parts.slice(2, 2 + length).join(':'));
    const keys = readPairs(parts.slice(2 + length));
    if (context === undefined || keys === undefined || keys.length === 0)
        return undefined;
    if (keys.some((key) => ['repo', 'environment', 'ref', 'context'].includes(key)))
        return undefined;
    return { format: 'custom', keys: ['repo', 'context', ...keys] };
};
/** Reads a subject; undefined where it has none of GitHub's forms. */
const parseGitHubSubject = function (subject) {
    const [, owner = '', ownerId, repo = '', repoId, rest = ''] = repository.exec(subject) ?? [];
    const context = owner === '' ? undefined : readContext(rest);
    if (context === undefined)
        return readTemplate(subject);
    if (ownerId === undefined && repoId === undefined)
        return { format: 'legacy', owner, repo, ...context };
    if (ownerId === undefined || repoId === undefined || !id.test(ownerId) || !id.test(repoId))
        return undefined;
    return { format: 'immutable', owner, owner_id: ownerId, repo, repo_id: repoId, ...context };
};

;// CONCATENATED MODULE: ./src/identity/issuer-url.ts
/**
 * Whether a text may be an issuer: an https URL without query, fragment, user, escapes, dot segments or doubled
 * slashes, ASCII alone. Issuers are compared as text afterwards, never parsed (attack I02).
 */
const isIssuerUrl = function (text) {
    if (text.length > 255)
        return false;
    const match = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9][0-9]{0,4})?(\/[A-Za-z0-9._~/-]*)?$/.exec(text);
    if (match === null)
        return false;
    const path = match[2] ?? '';
    if (path.includes('//') || /(^|\/)\.{1,2}(\/|$)/.test(path))
        return false;
    if (path.split('/').some((segment) => segment.length > 150 || segment.endsWith('~') || segment.includes('~~')))
        return false;
    try {
        return new URL(text).origin !== 'null';
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/github.ts



const schema = {
    required: { repository_id: 'id', repository_owner_id: 'id', event_name: 'text', ref: 'text' },
    optional: {
        ...{ repository: 'text', repository_owner: 'text', repository_visibility: 'text', environment: 'text' },
        ...{ ref_type: 'text', base_ref: 'text', head_ref: 'text', sha: 'text', ref_protected: 'flag' },
        ...{ workflow: 'text', workflow_ref: 'text', workflow_sha: 'text' },
        ...{ job_workflow_ref: 'text', job_workflow_sha: 'text', runner_environment: 'text' },
        ...{ actor: 'text', actor_id: 'id', enterprise: 'text', enterprise_id: 'id' },
        ...{ run_id: 'id', run_number: 'id', run_attempt: 'id', check_run_id: 'id', environment_node_id: 'text' },
    },
    prefixes: ['repo_property_'],
};
const host = function (url) { return new URL(url).host };
/** The issuer of a GitHub server: github.com, data residency on ghe.com, or a GitHub Enterprise Server. */
const githubIssuer = function (serverUrl) {
    const name = host(serverUrl);
    if (name === 'github.com')
        return 'https://token.actions.githubusercontent.com';
    if (/^[a-z0-9-]+\.ghe\.com$/.test(name))
        return `https://token.actions.${name}`;
    return `${serverUrl.replace(/\/+$/, '')}/_services/token`;
};
/**
 * Whether a configured issuer can be one of this server: its own, or with an enterprise's slug after it (not on an
 * Enterprise Server, which has one issuer).
 */
const belongsTo = function (issuer, serverUrl) {
    const own = githubIssuer(serverUrl);
    if (issuer === own)
        return true;
    return !own.endsWith('/_services/token') && new RegExp(`^${own.replaceAll('.', '\\.')}/[A-Za-z0-9-]+$`).test(issuer);
};
/** Immutable subjects repeat the ids; a token in which the two differ is no token of GitHub's. */
const checkSubject = function (text, claims) {
    const subject = parseGitHubSubject(text);
    if (subject?.format !== 'immutable')
        return;
    if (subject.repo_id === claims['repository_id'] && subject.owner_id === claims['repository_owner_id'])
        return;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_SUBJECT', 'the ids in the subject are not those of the claims', {
        expected: `${String(claims['repository_owner_id'])} and ${String(claims['repository_id'])}`,
        received: `${subject.owner_id} and ${subject.repo_id}`,
        remedy: 'Nothing was applied. GitHub writes the same ids in both places: find out where this token comes from.',
    });
};
/** The profile of GitHub's tokens. Throws ISSUER_INVALID where the configured issuer cannot be this server's. */
const githubProfile = function (serverUrl, configured) {
    const issuer = configured ?? githubIssuer(serverUrl);
    if (!isIssuerUrl(issuer) || !belongsTo(issuer, serverUrl))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', `the configured issuer is not one of ${host(serverUrl)}`, {
            expected: githubIssuer(serverUrl),
            received: issuer,
            remedy: 'Remove `issuer` from the trust rule, or write the issuer of your enterprise exactly as its tokens have it.',
        });
    return {
        platform: 'github',
        issuer,
        algorithms: ['RS256'],
        schema,
        maxLifetime: 900,
        maxAge: 300,
        audience: 'text',
        check: checkSubject,
    };
};

;// CONCATENATED MODULE: ./src/identity/gitlab.ts


const gitlab_schema = {
    required: { project_id: 'id', ref_path: 'text', ref_protected: 'flag', pipeline_source: 'text' },
    optional: {
        ...{ namespace_id: 'id', namespace_path: 'text', project_path: 'text', project_visibility: 'text' },
        ...{ job_project_id: 'id', job_project_path: 'text', job_namespace_id: 'id', job_namespace_path: 'text' },
        ...{
            source_project_id: 'id',
            source_project_path: 'text',
            source_namespace_id: 'id',
            source_namespace_path: 'text',
        },
        ...{ pipeline_id: 'id', job_id: 'id', ref: 'text', ref_type: 'text', sha: 'text' },
        ...{ environment: 'text', environment_protected: 'flag', environment_action: 'text', deployment_tier: 'text' },
        ...{ ci_config_ref_uri: 'text or null', ci_config_sha: 'text or null', job_source: 'text' },
        // The only number among GitLab's own claims.
        ...{ runner_id: 'number', runner_environment: 'text', user_id: 'id' },
        // Changeable by the user, or lists and objects that no rule may use: known, and not carried along.
        ...{ user_login: 'ignored', user_email: 'ignored', user_access_level: 'ignored', user_identities: 'ignored' },
        ...{ groups_direct: 'ignored', job_config: 'ignored', target_audience: 'ignored' },
    },
};
/**
 * The profile of GitLab's tokens. The issuer is the instance's URL unless an administrator has set another one (18.1),
 * which the trust rule then names: it cannot be told from the server's address. Throws ISSUER_INVALID.
 */
const gitlabProfile = function (serverUrl, configured) {
    const issuer = configured ?? serverUrl.replace(/\/+$/, '');
    if (!isIssuerUrl(issuer))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', 'the configured issuer is no proper URL', {
            expected: 'an https URL without query, fragment or user name',
            received: issuer,
            remedy: 'Write `issuer` exactly as the instance\u2019s /.well-known/openid-configuration has it.',
        });
    return {
        platform: 'gitlab',
        issuer,
        algorithms: ['RS256'],
        schema: gitlab_schema,
        // `exp` is the job's timeout, which an administrator may set to days.
        maxLifetime: 86_400,
        // Issued when a runner takes the job, so the age counts the image's download too.
        maxAge: 300,
        audience: 'text',
    };
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/identity/kubernetes.ts



/** Claims of a bound service account token, in the words of the trust rules. */
const kubernetes_schema = {
    required: { namespace: 'text', serviceaccount: 'text', serviceaccount_uid: 'text' },
    optional: {
        pod: 'text',
        pod_uid: 'text',
        node: 'text',
        node_uid: 'text',
        secret: 'ignored',
        secret_uid: 'ignored',
        warnafter: 'ignored',
    },
};
/** `kubernetes.io: {namespace, serviceaccount: {name, uid}, pod: \u2026}` becomes one level; a claim of that name outside it is dropped. */
const flatten = function (payload) {
    const flat = Object.create(null);
    const names = new Set([...Object.keys(kubernetes_schema.required), ...Object.keys(kubernetes_schema.optional)]);
    for (const [name, value] of Object.entries(payload))
        if (!names.has(name) && name !== 'kubernetes.io')
            flat[name] = value;
    const own = Object.hasOwn(payload, 'kubernetes.io') ? payload['kubernetes.io'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(own))
        return flat;
    for (const [name, value] of Object.entries(own)) {
        if (!(0,json/* isJsonObject */.OW)(value))
            flat[name] = value;
        else {
            if (Object.hasOwn(value, 'name'))
                flat[name] = value['name'] ?? null;
            if (Object.hasOwn(value, 'uid'))
                flat[`${name}_uid`] = value['uid'] ?? null;
        }
    }
    return flat;
};
/** The subject repeats namespace and name (`system:serviceaccount:NS:NAME`). */
const kubernetes_checkSubject = function (subject, claims) {
    const expected = `system:serviceaccount:${String(claims['namespace'])}:${String(claims['serviceaccount'])}`;
    if (subject === expected)
        return;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_SUBJECT', 'the subject is not the service account of the claims', {
        expected,
        received: subject,
        remedy: 'Nothing was applied. Kubernetes writes the same names in both places: find out where this token comes from.',
    });
};
/** The profile of service account tokens; a cluster's issuer is always named by the trust rule. Throws ISSUER_INVALID. */
const kubernetesProfile = function (issuer) {
    if (!isIssuerUrl(issuer))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', 'the configured issuer is no proper URL', {
            expected: 'an https URL without query, fragment or user name',
            received: issuer,
            remedy: 'Write `issuer` as `kubectl get --raw /.well-known/openid-configuration` shows it.',
        });
    return {
        platform: 'kubernetes',
        issuer,
        algorithms: ['RS256'],
        schema: kubernetes_schema,
        // The kubelet's projected tokens are renewed on the way, so their age says nothing.
        maxLifetime: 86_400,
        audience: 'list of one',
        flatten,
        check: kubernetes_checkSubject,
    };
};

;// CONCATENATED MODULE: ./src/identity/issuer-profiles.ts




/**
 * The issuers that a token may have: the platform's own, and those that rules of the protected configuration name for
 * it. A rule for the other platform names nothing that this job could have. Throws ISSUER_INVALID.
 */
const issuerProfiles = function (server, rules) {
    const profiles = new Map();
    const add = (profile) => void profiles.set(`${profile.platform} ${profile.issuer}`, profile);
    for (const rule of rules) {
        if (rule.platform === 'kubernetes') {
            if (rule.issuer === undefined)
                throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', `the rule ${rule.pointer} names no issuer`, {
                    expected: 'issuer',
                    remedy: 'Add `issuer`: every cluster has its own.',
                });
            add(kubernetesProfile(rule.issuer));
        }
        else if (rule.platform === server.platform) {
            add(rule.platform === 'github'
                ? githubProfile(server.serverUrl, rule.issuer)
                : gitlabProfile(server.serverUrl, rule.issuer));
        }
    }
    if (profiles.size === 0 && server.platform === 'github')
        add(githubProfile(server.serverUrl));
    if (profiles.size === 0 && server.platform === 'gitlab')
        add(gitlabProfile(server.serverUrl));
    return [...profiles.values()];
};
/** The issuer that a rule trusts, on this server. */
const issuerOfRule = function (rule, server) {
    if (rule.platform === 'kubernetes')
        return rule.issuer;
    if (rule.platform !== server.platform)
        return rule.issuer;
    return rule.platform === 'github'
        ? githubProfile(server.serverUrl, rule.issuer).issuer
        : gitlabProfile(server.serverUrl, rule.issuer).issuer;
};


/***/ }),

/***/ 57933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readKeySet),
  u: () => (/* binding */ selectKey)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/identity/key-strength.ts
/**
 * The fingerprint of keys made by Infineon's RSALib (ROCA, CVE-2017-15361): modulo each of these primes the modulus is
 * a power of 65537. A sound modulus passes all of them by chance about once in 2^27.
 */
const rocaPrimes = [
    11n,
    13n,
    17n,
    19n,
    37n,
    53n,
    61n,
    71n,
    73n,
    79n,
    97n,
    103n,
    107n,
    109n,
    127n,
    151n,
    157n,
];
const isPowerOf65537 = function (value, prime) {
    let power = 1n;
    do {
        if (power === value)
            return true;
        power = (power * 65537n) % prime;
    } while (power !== 1n);
    return false;
};
const readNumber = function (text) {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length === 0 || bytes.toString('base64url') !== text)
        return undefined;
    return BigInt(`0x${bytes.toString('hex')}`);
};
/** Why an RSA public key is too weak, in words; undefined when it is not. `n` and `e` as a JWK has them. */
const weaknessOf = function (n, e) {
    // 65 536 bits are far above the limit; longer text is not worth the arithmetic.
    const modulus = n.length > 11_000 ? undefined : readNumber(n);
    if (modulus === undefined)
        return 'the modulus cannot be read or is far too long';
    const bits = modulus.toString(2).length;
    if (bits < 2048 || bits > 8192)
        return `the modulus has ${bits} bits`;
    if (readNumber(e.slice(0, 100)) !== 65537n)
        return 'the exponent is not 65537';
    if (modulus % 2n === 0n)
        return 'the modulus is even';
    if (rocaPrimes.every((prime) => isPowerOf65537(modulus % prime, prime)))
        return 'the key was made by a broken generator (ROCA)';
    return undefined;
};

// EXTERNAL MODULE: ./src/identity/strict-json.ts
var strict_json = __webpack_require__(23136);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/key-set.ts




const mend = 'Nothing was applied. The issuer publishes this; tell its owner. Do not go on with another key set.';
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const own = function (object, name) { return Object.hasOwn(object, name) ? object[name] : undefined };
/**
 * Reads a JWKS document (RFC 7517 \u00a75) and refuses the whole set where it publishes a secret (attacks T03, T19) or names
 * two keys alike (T06). Throws JWKS_INVALID, JWKS_PRIVATE, JWKS_AMBIGUOUS.
 */
const readKeySet = function (text) {
    const codes = { malformed: 'JWKS_INVALID', duplicate: 'JWKS_INVALID', name: 'JWKS_INVALID' };
    const keys = own((0,strict_json/* readStrictJson */.S)(Buffer.from(text, 'utf8'), 'the key set', codes), 'keys');
    if (!Array.isArray(keys) || !keys.every(json/* isJsonObject */.OW))
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', 'the key set has no list of keys', { expected: 'keys: [objects]', remedy: mend });
    const set = keys;
    if (set.some((key) => own(key, 'kty') === 'oct' || privateMembers.some((member) => Object.hasOwn(key, member))))
        throw (0,token_problem/* refuseToken */.y)('JWKS_PRIVATE', 'the key set publishes a private or symmetric key', {
            expected: 'public keys alone',
            remedy: 'Nothing was applied. Whoever has read the set can sign tokens: the issuer\u2019s owner must replace its keys.',
        });
    const names = set.map((key) => own(key, 'kid')).filter((kid) => kid !== undefined);
    const twice = names.find((kid, index) => names.indexOf(kid) !== index);
    if (twice !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_AMBIGUOUS', 'the issuer publishes two keys for one kid', { received: twice, remedy: mend });
    return set;
};
/** The key that a token names; undefined where the set has none of that name. Throws JWKS_INVALID, JWKS_WEAK_KEY. */
const selectKey = function (set, keyId, algorithm) {
    const key = set.find((one) => own(one, 'kid') === keyId);
    if (key === undefined)
        return undefined;
    const [kty, use, alg, operations, n, e] = ['kty', 'use', 'alg', 'key_ops', 'n', 'e'].map((name) => own(key, name));
    const usable = kty === 'RSA' &&
        (use === undefined || use === 'sig') &&
        (alg === undefined || alg === algorithm) &&
        (operations === undefined || (Array.isArray(operations) && operations.includes('verify')));
    if (!usable || typeof n !== 'string' || typeof e !== 'string')
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', `key ${keyId} is not one to check ${algorithm} signatures with`, {
            expected: `an RSA key for signatures with ${algorithm}`,
            received: [kty ?? null, use ?? null, alg ?? null],
            remedy: mend,
        });
    const weakness = weaknessOf(n, e);
    if (weakness !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_WEAK_KEY', `key ${keyId} is too weak: ${weakness}`, {
            expected: 'RSA, 2048 to 8192 bits, exponent 65537',
            remedy: mend,
        });
    return key;
};


/***/ }),

/***/ 57394:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ idTokenEntry),
/* harmony export */   I8: () => (/* binding */ withheldReason),
/* harmony export */   M1: () => (/* binding */ refuseMissingToken),
/* harmony export */   iv: () => (/* binding */ gitlabRemedy)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

const permissions = 'permissions:\n  id-token: write\n  contents: read\n  pull-requests: write';
const notRequested = function (cause) {
    switch (cause) {
        case 'permission':
            return {
                code: 'TOKEN_MISSING',
                message: 'the job has an audience to check and no right to an ID token: `id-token: write` is missing',
                where: { kind: 'input', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
                expected: 'id-token: write among the permissions of the job',
                received: 'no ID token',
                remedy: `Add to the job (naming one permission takes all others away, so name all three):\n${permissions}`,
            };
        case 'reusable caller':
            return {
                code: 'TOKEN_MISSING',
                message: 'the job belongs to a reusable workflow, and the workflow that calls it does not grant `id-token: write`',
                where: { kind: 'input', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
                expected: 'id-token: write in the calling job, and in the called workflow too',
                received: 'no ID token',
                remedy: `A called workflow gets no more than its caller has. Add to the job with \`uses:\`:\n${permissions}`,
            };
        case 'variable':
            return {
                code: 'TOKEN_MISSING',
                message: 'the job has no variable MESHGATE_ID_TOKEN',
                where: { kind: 'input', name: 'MESHGATE_ID_TOKEN' },
                expected: 'an ID token of GitLab',
                received: 'nothing',
                remedy: gitlabRemedy('MESHGATE_ID_TOKEN'),
            };
    }
};
/** What makes GitLab leave a variable of `id_tokens:` out, and the YAML that asks for it. */
const gitlabRemedy = function (variable, audience = 'https://mesh.example.com/production') { return [
    ...idTokenEntry(variable, audience),
    'If it is there already: a job that extends or overrides the component\u2019s and writes `id_tokens:` itself drops the',
    'component\u2019s; an instance without a signing key for ID tokens leaves the variable out and logs it for the',
    'administrator alone; and a project on a path that another project once had gets none until its subject starts with',
    '`project_id` (project settings, `ci_id_token_sub_claim_components`).',
].join('\n') };
/** The lines that ask GitLab for one more token; a job has as many as it has audiences. */
const idTokenEntry = function (variable, audience) { return [
    'Add to the job:',
    'id_tokens:',
    `  ${variable}:`,
    `    aud: ${/^[\w.:/-]+$/.test(audience) ? audience : JSON.stringify(audience)}`,
] };
/** The refusal where the platform would give a token if it were asked for. Exit 3. */
const refuseMissingToken = function (cause) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(notRequested(cause)) };
/** Why the platform gives such a job no token: said in the comment, no error. */
const withheldReason = function (cause) {
    switch (cause) {
        case 'fork':
            return 'The platform gives no ID token to a merge request from a fork, so none was seen; the configured audience was judged. The token itself is checked after the merge.';
        case 'dependabot':
            return 'GitHub treats runs that Dependabot starts like those of a fork and gives no ID token, so none was seen; the configured audience was judged. A person who runs the job again gets one.';
        case 'local':
            return 'A shell has no ID token, so none was seen; the configured audience was judged.';
    }
};


/***/ }),

/***/ 26351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ precheckToken)
/* harmony export */ });
/* unused harmony export maxTokenBytes */
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _token_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22357);


const maxTokenBytes = 16 * 1024;
// GitHub's tokens have carried x5t; nobody reads it.
const headerMembers = new Set(['alg', 'kid', 'typ', 'x5t']);
const keyIdPattern = /^[A-Za-z0-9._~=+/-]{1,128}$/;
const alphabet = /^[A-Za-z0-9_-]+$/;
const remedy = 'Nothing was applied. Ask the platform for a new token; if it happens again, something between it and the job changes what it sends.';
const forgery = 'Nothing was applied. A token like this is not made by the platform: find out which step supplied it.';
/** RFC 7515 \u00a72: no padding, no white space; and only one text for the same bytes (RFC 4648 \u00a73.5). */
const decodeSegment = function (segment) {
    const bytes = Buffer.from(segment, 'base64url');
    if (!alphabet.test(segment) || bytes.toString('base64url') !== segment)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_FORMAT', 'a segment of the token is not canonical base64url', {
            expected: 'letters, digits, - and _ without padding',
            remedy,
        });
    return bytes;
};
const splitToken = function (token) {
    // One UTF-16 unit is at least one byte, so the length is checked before anything walks the text.
    if (token.length > maxTokenBytes)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_SIZE', 'the token is too large', {
            expected: `at most ${maxTokenBytes} bytes`,
            received: `${token.length} characters`,
            remedy: 'Remove what makes the token large: on GitLab group memberships and user identities in ID tokens can be switched off.',
        });
    const segments = token.split('.');
    const [header, payload, signature] = segments;
    if (segments.length !== 3 || header === undefined || payload === undefined || signature === undefined)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_FORMAT', 'the platform returned something that is not a signed JWT', {
            expected: 'three segments',
            received: token.startsWith('{') ? 'JSON' : `${segments.length} segments`,
            remedy,
        });
    return [header, payload, signature];
};
const checkHeader = function (header, algorithms) {
    const unknown = Object.keys(header).find((member) => !headerMembers.has(member));
    // RFC 8725 \u00a73.10: jwk, jku, x5u and x5c would let the token bring its own key.
    if (unknown !== undefined)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_HEADER', 'the token\u2019s header has a member that is not accepted', {
            expected: [...headerMembers].join(', '),
            received: unknown,
            remedy: forgery,
        });
    const { alg, kid, typ } = header;
    if (typeof alg !== 'string' || !algorithms.includes(alg))
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_ALG', 'the token is signed with an algorithm that the issuer does not use', {
            expected: algorithms.join(', '),
            received: alg,
            remedy: forgery,
        });
    if (typeof kid !== 'string' || !keyIdPattern.test(kid))
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_KID', 'the token does not name its key in a form that is accepted', {
            expected: 'up to 128 characters of A-Z a-z 0-9 . _ ~ = + / -',
            received: kid,
            remedy: forgery,
        });
    if (typ !== 'JWT')
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_TYP', 'the token is of another kind than an ID token of a job', {
            expected: 'JWT',
            received: typ,
            remedy: 'Pass the ID token of the job, not an access token or another kind of token.',
        });
    return { algorithm: alg, keyId: kid };
};
/**
 * Everything that jose leaves to its user, before any library or network sees the token (attacks T01\u2013T13). Throws a
 * `Refusal` TOKEN_*; nothing in the result is to be believed before the signature is checked.
 */
const precheckToken = function (token, algorithms = ['RS256']) {
    const [first, second, third] = splitToken(token);
    const [headerBytes, payloadBytes] = [decodeSegment(first), decodeSegment(second)];
    decodeSegment(third);
    const codes = { malformed: 'TOKEN_FORMAT', duplicate: 'TOKEN_DUPLICATE_CLAIM', name: 'TOKEN_CLAIM_NAME' };
    const header = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .S)(headerBytes, 'the token\u2019s header', codes);
    const named = checkHeader(header, algorithms);
    const payload = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .S)(payloadBytes, 'the token\u2019s payload', codes);
    return { ...named, payload };
};


/***/ }),

/***/ 17375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _errors_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75712);

/**
 * A value of a token as a person may see it: invisible and non-ASCII characters as code points, so that a look-alike
 * is not read as the letter that it imitates (attack T20), and at most 200 characters.
 */
const shown = function (value) {
    const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : jsonText(value);
    const ascii = (0,_errors_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .o)(text.slice(0, 400)).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    // A space at either end is as invisible as the rest.
    const framed = ascii.replace(/^ | $/g, '\\u{20}');
    return text.length > 400 || framed.length > 200 ? `${framed.slice(0, 200)}\u2026` : framed;
};
const jsonText = function (value) {
    try {
        return JSON.stringify(value) ?? typeof value;
    }
    catch {
        return typeof value;
    }
};


/***/ }),

/***/ 23136:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStrictJson)
/* harmony export */ });
/* harmony import */ var _manifests_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25467);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _token_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22357);



const depth = 16;
const remedy = 'Nothing was applied. Ask the platform for a new token; if it happens again, something between it and the job changes what it sends.';
/**
 * Reads one JSON object out of bytes: UTF-8 without a byte order mark, no member twice (attack T12: libraries differ in
 * which one they take), no name that reaches into JavaScript's objects (T13), null prototypes.
 */
const readStrictJson = function (bytes, what, codes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.malformed, `${what} is not UTF-8 text`, { expected: 'UTF-8 (RFC 8725 \u00a73.7)', remedy });
    }
    const [document] = text.startsWith('\ufeff') ? [] : (0,_manifests_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text, depth).documents;
    const flaw = document?.flaws.find(({ code }) => code === 'YAML_KEY' || code === 'YAML_FEATURE');
    if (flaw?.code === 'YAML_KEY')
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.name, `${what} has a member with a name that is refused`, {
            received: flaw.received,
            remedy,
        });
    // The reader's other features are duplicate members and numbers that programs read differently.
    if (flaw?.code === 'YAML_FEATURE')
        throw flaw.expected === undefined
            ? (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.duplicate, `${what} has a member twice`, { received: flaw.received, remedy })
            : (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.malformed, `${what} has a number that cannot be read exactly`, {
                received: flaw.received,
                remedy,
            });
    const value = document?.value;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) || document?.flaws.length !== 0)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.malformed, `${what} is not one JSON object`, { expected: 'a JSON object', remedy });
    return value;
};


/***/ }),

/***/ 22357:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ refuseToken)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17375);


/** A refusal of a token or key set: it carries what is named here, and never the payload. */
const refuseToken = function (code, message, values) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code,
    message,
    ...(values.expected === undefined ? {} : { expected: values.expected }),
    ...('received' in values ? { received: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(values.received) } : {}),
    remedy: values.remedy,
}) };


/***/ }),

/***/ 48770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseUnsafeEnvironment: () => (/* binding */ refuseUnsafeEnvironment)
/* harmony export */ });
/* unused harmony export unsafeEnvironment */
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

// Options of Node, and of V8 in it, by what they do before or beside the program. A star stands for any ending.
/** They load code or settings from elsewhere. */
const loading = [
    ...['--require', '--import', '--loader', '--experimental-loader', '--env-file', '--env-file-if-exists'],
    ...['--experimental-config-file', '--experimental-default-config-file', '--experimental-policy'],
    ...['--openssl-config', '--openssl-shared-config', '--snapshot-blob', '--security-revert'],
    ...['--inspect*', '--debug*', '--experimental-network-inspection', '--experimental-worker-inspection'],
];
/** They print or write what the process holds: keys of connections, its memory, its variables, its calls with their arguments. */
const writing = [
    ...['--tls-keylog', '--trace*', '--report*', '--experimental-report', '--diagnostic-dir'],
    ...['--cpu-prof*', '--heap-prof*', '--heapsnapshot*', '--prof*', '--perf*', '--ll-prof', '--log*', '--print-*'],
    ...['--abort-on-uncaught-exception', '--dump-*', '--gdbjit*', '--vtune*'],
];
/** They say where a warning comes from, and nothing else. */
const harmless = new Set(['--trace-warnings', '--trace-deprecation']);
/** As Node reads NODE_OPTIONS: split at spaces, double quotes removed wherever they stand, backslash inside them. */
const splitOptions = function (text) {
    const options = [];
    let current;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        if (character === '\\' && quoted) {
            index += 1;
            current = (current ?? '') + (text[index] ?? '');
        }
        else if (character === '"') {
            quoted = !quoted;
            current ??= '';
        }
        else if (/\s/.test(character) && !quoted) {
            if (current !== undefined)
                options.push(current);
            current = undefined;
        }
        else
            current = (current ?? '') + character;
    }
    return current === undefined ? options : [...options, current];
};
/** Node takes an underscore for a dash, except in the first two characters; V8 takes one dash for two. */
const nameOf = function (option) { return (option.split('=')[0] ?? '').replace(/^-(?=[a-z]{2})/, '--').replaceAll('_', '-') };
const names = function (patterns, name) { return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)) };
/** What is wrong with an option; undefined for those that take no part in the program. */
const dangerOf = function (option) {
    const name = nameOf(option);
    if (harmless.has(name))
        return undefined;
    if (names(loading, name) || /^-r/.test(option))
        return 'loads code';
    return names(writing, name) ? 'writes what the process holds' : undefined;
};
/** Variables that do the same as such an option; a value that switches them off is none. */
const variables = [
    ['NODE_DEBUG', 'has Node print its requests, with the tokens in them'],
    ['NODE_DEBUG_NATIVE', 'has Node print what its connections carry'],
    ['NODE_V8_COVERAGE', 'has Node write a record of the run to a folder'],
    ['SSLKEYLOGFILE', 'has programs write the keys of their connections to a file'],
    ['NODE_COMPILE_CACHE', 'has Node run compiled code from a folder'],
    ['OPENSSL_CONF', 'has OpenSSL load settings and modules that a file names'],
];
const isSet = function (value) { return value !== undefined && value !== '' && value !== '/dev/null' };
const unsafeVariable = function (name, message, received, remedy) { return ({
    code: 'UNSAFE_ENV',
    message: `${name} ${message}`,
    where: { kind: 'input', name },
    expected: 'not set',
    received,
    remedy,
}) };
const unsafeOption = function (options, where, remedy) {
    const option = options.find((one) => dangerOf(one) !== undefined);
    const danger = option === undefined ? undefined : dangerOf(option);
    if (option === undefined || danger === undefined)
        return [];
    const message = where === 'NODE_OPTIONS'
        ? `NODE_OPTIONS ${danger === 'loads code' ? 'loads code into' : 'has a file or the log hold what is in'} every Node program of the job`
        : `Node was started with an option that ${danger}`;
    return [
        {
            code: 'UNSAFE_ENV',
            message,
            where: { kind: 'input', name: where },
            expected: 'no option that loads code, or that prints or writes what the process holds',
            received: option.split('=')[0] ?? '',
            remedy,
        },
    ];
};
/**
 * What an earlier step may have set to take part in this one, or to read what it holds (attack I06). NODE_EXTRA_CA_CERTS
 * stays a right of the runner's owner. `started` are the options that Node was started with, `process.execArgv`. No value is
 * repeated, except the name of the option.
 */
const unsafeEnvironment = function (env, started) { return [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
        ? [
            unsafeVariable('NODE_TLS_REJECT_UNAUTHORIZED', 'is 0: it switches the check of certificates off', '0', 'Remove it. For a private certificate authority set NODE_EXTRA_CA_CERTS to its file on the runner.'),
        ]
        : []),
    ...variables.flatMap(([name, says]) => isSet(env[name])
        ? [unsafeVariable(name, says, 'set', `Set ${name} only for the step that needs it, not for the job.`)]
        : []),
    ...unsafeOption(splitOptions(env['NODE_OPTIONS'] ?? ''), 'NODE_OPTIONS', 'Set NODE_OPTIONS only for the step that needs it, not for the job.'),
    ...unsafeOption(started, 'node', 'Start `node dist/cli.js` without it.'),
] };
/** Throws UNSAFE_ENV. Called by the entries before anything else. */
const refuseUnsafeEnvironment = function (env, started) {
    const [first, ...rest] = unsafeEnvironment(env, started);
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 14848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   $h: () => (/* binding */ noFlaws),
/* harmony export */   Cz: () => (/* binding */ noItems),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Most documents are one object, and lists are long: each empty map of its own would take more than the object. */
const noItems = new Map();
const noFlaws = [];
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = function (key, offset) { return ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
}) };
const duplicateKey = function (key, offset) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
}) };
const tooDeep = function (depth, offset) { return ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
}) };
const notExact = function (text, offset) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
}) };
/**
 * An object without a prototype, so that no key of a file can reach one. `Object.create(null)` makes a dictionary: V8 lets
 * objects with the same keys share their shape only where the prototype is taken from one that has it, which takes a third
 * of the memory.
 */
const emptyObject = function () { return Object.setPrototypeOf({}, null) };


/***/ }),

/***/ 41898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/** Most files of a repository are short, and a list of lines for each takes more room than counting them again takes time. */
const short = 4000;
const countLines = function (text, offset) {
    const end = Math.min(offset, text.length);
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: end - start + 1 };
};
/** Places of many offsets of one text: the lines of a long one are counted once, at the first call. */
const positionsOf = function (text) {
    if (text.length < short)
        return (offset) => countLines(text, offset);
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
/** `/spec/rules/0` \u2192 ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = function (pointer) { return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) };
/** One step of a JSON pointer, escaped. */
const pointerPart = function (part) {
    const text = String(part);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};


/***/ }),

/***/ 25467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = function (text, depth) {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = function (text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = function (text, start) {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = function (text, start, pointer) {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 60020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isDnsLabel)
/* harmony export */ });
/** RFC 1123 label: what namespaces, Services and ServiceAccounts are called (Kubernetes: object names). */
const isDnsLabel = function (name) { return /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(name) };


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


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = function (left, right) { return (left < right ? -1 : left > right ? 1 : 0) };
const digits = /[0-9]+/g;
const numberKey = function (name) { return name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
}) };
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = function (left, right) { return byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right) };
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = function (items, namesOf) { return items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item) };
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = function (names) {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ }),

/***/ 71592:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readNamespace)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _dns_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60020);


/** The namespace of objects that name none; throws USAGE where it is no name that Kubernetes takes. */
const readNamespace = function (given, name) {
    if (given === undefined || (0,_dns_label_js__WEBPACK_IMPORTED_MODULE_1__/* .isDnsLabel */ .C)(given))
        return given;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'USAGE',
        message: 'this is no name of a namespace',
        where: { kind: 'input', name },
        expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
        received: given.slice(0, 100),
        remedy: 'Name the namespace as `kubectl get namespaces` does.',
    });
};


/***/ }),

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ })

};
