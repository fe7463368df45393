export const id = 882;
export const ids = [882];
export const modules = {

/***/ 40882:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIssues: () => (/* binding */ createIssues)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _ask_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15725);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58412);





/** Issues of one label that are looked at; a tracker with more of them by one author is no tracker of drift. */
const pages = 10;
/** The issues of the repository that the job is of; undefined where there is no platform, or no token to write with. */
const createIssues = function (context, token, http) {
    if (token === undefined)
        return undefined;
    switch (context.platform) {
        case 'github':
            return githubIssues(context, createSend(context, token, http, githubRemedy));
        case 'gitlab':
            return gitlabIssues(context, createSend(context, token, http, gitlabRemedy));
        case 'local':
            return undefined;
    }
};
const githubRemedy = 'Give the job `permissions: issues: write`, and let the repository have issues.';
const gitlabRemedy = 'CI_JOB_TOKEN writes no issues. Put a project access token with the scope `api` and the role Reporter into the variable MESHGATE_GITLAB_TOKEN (masked), and let the project have issues.';
const createSend = function (context, token, http, remedy) {
    const { host } = new URL(context.apiUrl);
    const login = (0,_ask_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .loginHeaders */ .gZ)(context.platform, { kind: 'access token', value: token });
    return async (what, method, path, body) => {
        const response = await http({
            method,
            url: path.startsWith('https://') ? path : `${context.apiUrl}/${path}`,
            headers: { ...login, accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'meshgate' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            timeout: 15_000,
            maxBytes: 64 * 1024 * 1024,
            addresses: { kind: 'trusted', host },
            retry: _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewRetry */ .x,
        });
        return read(what, response, remedy);
    };
};
const read = function (what, { status, body }, remedy) {
    // 404: the token may not see the repository. 410: it has no issues.
    if ([401, 403, 404, 410].includes(status))
        throw new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u(`the platform answered ${status}: this token may not ${what}`, remedy);
    const value = status >= 200 && status < 300 ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body) : undefined;
    if (value !== undefined)
        return value;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: `the platform would not ${what}`,
        expected: 'a status below 300, and JSON',
        received: String(status),
        remedy: 'Run the job again; what drifted stands in its log and reports.',
    });
};
const textOf = function (value, name) {
    const found = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? value[name] : undefined;
    return typeof found === 'string' ? found : '';
};
const numberOf = function (value, name) {
    const found = value[name];
    return typeof found === 'number' ? found : 0;
};
const every = async function (send, path) {
    const found = [];
    for (let page = 1; page <= pages; page += 1) {
        const answer = await send('list the issues', 'GET', `${path}&per_page=100&page=${page}`);
        const items = Array.isArray(answer) ? answer.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : [];
        found.push(...items);
        if (items.length < 100)
            break;
    }
    return found;
};
const byNumber = function (one, other) { return one.number - other.number };
const githubIssues = function (context, send) {
    const path = `${(0,_ask_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(context)}/issues`;
    const issueOf = (value) => ({
        number: numberOf(value, 'number'),
        author: textOf(value['user'], 'login'),
        body: textOf(value, 'body'),
        open: value['state'] === 'open',
    });
    return {
        limit: 65_536,
        self: async () => {
            // GET /user is refused to the workflow's token; the viewer of GraphQL is not.
            const url = `${context.apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
            const answer = await send('ask for the own login', 'POST', url, { query: 'query { viewer { login } }' });
            const data = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) ? answer['data'] : undefined;
            return textOf((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(data) ? data['viewer'] : undefined, 'login');
        },
        list: async (author, label) => {
            const query = new URLSearchParams({ state: 'all', creator: author, labels: label });
            const found = await every(send, `${path}?${query.toString()}`);
            // To GitHub a pull request is an issue, too.
            return found
                .filter((issue) => issue['pull_request'] === undefined)
                .map(issueOf)
                .sort(byNumber);
        },
        create: async ({ title, body, label }) => {
            const answer = await send('open an issue', 'POST', path, { title, body, labels: [label] });
            return issueOf((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) ? answer : {});
        },
        update: async (number, { body, open }) => {
            await send('change an issue', 'PATCH', `${path}/${number}`, {
                ...(body === undefined ? {} : { body }),
                ...(open === undefined ? {} : { state: open ? 'open' : 'closed' }),
            });
        },
    };
};
const gitlabIssues = function (context, send) {
    const path = `projects/${context.repository.id}/issues`;
    const issueOf = (value) => ({
        number: numberOf(value, 'iid'),
        author: (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value['author']) ? String(numberOf(value['author'], 'id')) : '',
        body: textOf(value, 'description'),
        open: value['state'] === 'opened',
    });
    return {
        limit: 1_000_000,
        // The id: a name can be changed, and taken over.
        self: async () => {
            const user = await send('ask who the token is', 'GET', 'user');
            return String((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(user) ? numberOf(user, 'id') : 0);
        },
        list: async (author, label) => {
            const query = new URLSearchParams({ scope: 'all', state: 'all', author_id: author, labels: label });
            return (await every(send, `${path}?${query.toString()}`)).map(issueOf).sort(byNumber);
        },
        create: async ({ title, body, label }) => {
            const answer = await send('open an issue', 'POST', path, { title, description: body, labels: label });
            return issueOf((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(answer) ? answer : {});
        },
        update: async (number, { body, open }) => {
            await send('change an issue', 'PUT', `${path}/${number}`, {
                ...(body === undefined ? {} : { description: body }),
                ...(open === undefined ? {} : { state_event: open ? 'reopen' : 'close' }),
            });
        },
    };
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
