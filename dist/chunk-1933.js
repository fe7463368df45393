export const id = 1933;
export const ids = [1933];
export const modules = {

/***/ 58412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fetchOverHttp),
/* harmony export */   x: () => (/* binding */ reviewRetry)
/* harmony export */ });
/** The comments of a page are of people's own length: 100 of 65 536 characters, escaped in JSON. */
const pageBytes = 64 * 1024 * 1024;
/** GitHub: 403 with `retry-after` or an empty budget is a (secondary) rate limit and no missing right. */
const isRateLimit = function (status, headers, body) { return status === 403 &&
    (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse detection/i.test(body.slice(0, 2000))) };
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
const methodOf = function (name) {
    const method = methods.find((known) => known === name.toUpperCase());
    if (method === undefined)
        throw new TypeError(`${name} is not sent`);
    return method;
};
/**
 * `fetch` for platform clients, over the program's one HTTP client: its deadline, size cap, proxy, retries and address
 * check hold for them too, and a token is sent to `host` alone.
 */
const fetchOverHttp = function (http, host) { return async (input, init) => {
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
} };


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

/***/ 71933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReview: () => (/* binding */ createReview)
});

// EXTERNAL MODULE: ./src/ci/github-review.ts
var github_review = __webpack_require__(12478);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/review.ts
var review = __webpack_require__(88142);
// EXTERNAL MODULE: ./src/ci/fetch-over-http.ts
var fetch_over_http = __webpack_require__(58412);
;// CONCATENATED MODULE: ./src/ci/gitlab-requester.ts

/** What gitbeaker's own errors would carry in `cause` is the request with its token; this carries a number. */
class GitLabStatus extends Error {
    name = 'GitLabStatus';
    status;
    constructor(status) {
        super(`GitLab answered ${status}`);
        this.status = status;
    }
}
/** camelCase to the API's snake_case, names only. */
const snakeCase = function (values) { return Object.fromEntries(Object.entries(values).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
])) };
const query = function (values) { return new URLSearchParams(Object.entries(snakeCase(values)).flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[name, String(value)]]
    : [])).toString() };
/**
 * How gitbeaker sends: over the program's one HTTP client. Its own way (43.8.0) waits a quarter of a millisecond before
 * it tries again, ignores `Retry-After`, and gives up on 503.
 */
const gitlabRequester = function (http, serverUrl) { return (service) => {
    const { host } = new URL(serverUrl);
    const sender = (method) => async (endpoint, { body, searchParams = {} } = {}) => {
        const headers = { ...service.headers, accept: 'application/json' };
        for (const [name, value] of Object.entries(service.authHeaders))
            headers[name] = await value();
        const sent = isRecord(body) ? JSON.stringify(snakeCase(body)) : undefined;
        if (sent !== undefined)
            headers['content-type'] = 'application/json';
        const parameters = query(searchParams);
        const response = await http({
            method,
            url: `${service.url.replace(/\/+$/, '')}/${endpoint}${parameters === '' ? '' : `?${parameters}`}`,
            headers,
            ...(sent === undefined ? {} : { body: sent }),
            timeout: 15_000,
            maxBytes: 128 * 1024 * 1024,
            addresses: { kind: 'trusted', host },
            retry: fetch_over_http/* reviewRetry */.x,
        });
        if (response.status < 200 || response.status > 299)
            throw new GitLabStatus(response.status);
        return { body: parse(response.body), headers: { ...response.headers }, status: response.status };
    };
    return {
        get: sender('GET'),
        post: sender('POST'),
        put: sender('PUT'),
        patch: sender('PATCH'),
        delete: sender('DELETE'),
    };
} };
const isRecord = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
const parse = function (text) { return (text === '' ? null : JSON.parse(text)) };

;// CONCATENATED MODULE: ./src/ci/gitlab-review.ts



/** Notes of people and bots, without those that GitLab writes itself. Its types do not know the filter. */
const allNotes = { sort: 'asc', orderBy: 'created_at', perPage: 100, activityFilter: 'only_comments' };
const remedy = 'CI_JOB_TOKEN may only read merge requests. Make a project access token with the scope `api` and the role Reporter, and put it into the variable MESHGATE_GITLAB_TOKEN (masked; not protected, or merge request pipelines of unprotected branches do not get it).';
/**
 * The notes of a merge request through gitbeaker, which is loaded with the first request. Throws `ReviewForbidden` for
 * missing rights, `Refusal` REVIEW_FAILED or HTTP_* for everything else.
 */
const createGitLabReview = function ({ token, context, http }) {
    // The merge request's own project: in a fork's pipeline the job's project is another one.
    const { projectId, number } = context.mergeRequest;
    const connect = async () => {
        if (token === undefined)
            throw new review/* ReviewForbidden */.u('there is no token that may write notes', remedy);
        const { Gitlab: Client } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(5407)]).then(__webpack_require__.bind(__webpack_require__, 80342));
        return new Client({
            host: context.serverUrl,
            token,
            queryTimeout: null,
            requesterFn: gitlabRequester(http, context.serverUrl),
        });
    };
    let connection;
    const ask = async (what, request) => {
        const gitlab = await (connection ??= connect());
        try {
            return await request(gitlab);
        }
        catch (error) {
            throw explain(what, error);
        }
    };
    return {
        limit: 1_000_000,
        self: () => ask('ask who the token is', async (gitlab) => String((await gitlab.Users.showCurrentUser()).id)),
        list: () => ask('list the notes', async (gitlab) => {
            const notes = await gitlab.MergeRequestNotes.all(projectId, number, allNotes);
            return notes
                .filter((note) => note.system !== true)
                .map(toComment)
                .sort((one, other) => Number(one.id) - Number(other.id));
        }),
        create: (body) => ask('create a note', async (gitlab) => toComment(await gitlab.MergeRequestNotes.create(projectId, number, body))),
        update: (id, body) => ask('change a note', async (gitlab) => {
            await gitlab.MergeRequestNotes.edit(projectId, number, Number(id), { body });
        }),
        remove: (id) => ask('remove a note', async (gitlab) => {
            await gitlab.MergeRequestNotes.remove(projectId, number, Number(id)).catch((error) => {
                // Another run of the same token removed it first.
                if (!(error instanceof GitLabStatus) || error.status !== 404)
                    throw error;
            });
        }),
        currentHead: () => ask('read the merge request', async (gitlab) => (await gitlab.MergeRequests.show(projectId, number)).sha),
    };
};
const toComment = function (note) { return ({
    id: String(note.id),
    author: authorOf(note.author),
    body: note.body,
}) };
/** The id: a name can be changed, and taken over. */
const authorOf = function (author) { return typeof author === 'object' && author !== null && 'id' in author && typeof author.id === 'number'
    ? String(author.id)
    : '' };
const explain = function (what, error) {
    if (error instanceof problem/* Refusal */.P || error instanceof review/* ReviewForbidden */.u)
        return error;
    const status = error instanceof GitLabStatus ? error.status : undefined;
    if (status === 401 || status === 403 || status === 404) {
        return new review/* ReviewForbidden */.u(`GitLab answered ${status}: this token may not ${what}`, remedy);
    }
    return new problem/* Refusal */.P({
        code: 'REVIEW_FAILED',
        message: `GitLab would not ${what}`,
        expected: 'a status below 300',
        received: status === undefined ? 'no answer that can be read' : String(status),
        remedy: 'Run the job again; the verdict and the report files do not depend on the comment.',
    });
};

;// CONCATENATED MODULE: ./src/ci/review.ts


/**
 * The comments of this run's merge request; undefined where there is none, or no token to read it with. On GitLab a run
 * without a token gets a review whose every call says which token is needed.
 */
const createReview = function (context, token, http) {
    const { mergeRequest } = context;
    if (mergeRequest === undefined)
        return undefined;
    switch (context.platform) {
        case 'github':
            return token === undefined
                ? undefined
                : (0,github_review/* createGitHubReview */.U)({ token, http, context: { ...context, mergeRequest } });
        case 'gitlab':
            return createGitLabReview({ token, http, context: { ...context, mergeRequest } });
        case 'local':
            return undefined;
    }
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
