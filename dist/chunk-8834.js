export const id = 8834;
export const ids = [8834];
export const modules = {

/***/ 38834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findApprovals: () => (/* binding */ findApprovals),
/* harmony export */   findMergedRequest: () => (/* binding */ findMergedRequest)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ask_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15725);


/**
 * The merge request that brought the commit of this run to its branch; undefined where there is none, or where the token
 * may not look: whoever pushed directly has none.
 */
const findMergedRequest = async function (context, ask) {
    const { id } = context.repository;
    switch (context.platform) {
        case 'github': {
            const pulls = objects(await ask(`${(0,_ask_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(context)}/commits/${context.sha}/pulls`));
            const merged = pulls.find((pull) => pull['merge_commit_sha'] === context.sha);
            const head = merged?.['head'];
            return request(merged?.['number'], id, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(head) ? head['sha'] : undefined);
        }
        case 'gitlab': {
            const requests = objects(await ask(`projects/${id}/repository/commits/${context.sha}/merge_requests`));
            const merged = requests.find((one) => one['state'] === 'merged' &&
                [one['merge_commit_sha'], one['squash_commit_sha'], one['sha']].includes(context.sha));
            return request(merged?.['iid'], id, merged?.['sha']);
        }
        case 'local':
            return undefined;
    }
};
/** Reviews of one page, and notes of one page; a merge request with more of them is not read further than this. */
const pages = 20;
/**
 * Who approved the merge request at the head that was merged, in the platform's word. The author's own approval is none, and
 * neither is one of somebody who has no part in the repository. Empty where it was not merged.
 */
const findApprovals = async function (context, request, ask) {
    switch (context.platform) {
        case 'github':
            return githubApprovals(`${(0,_ask_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(context)}/pulls/${request.number}`, request, ask);
        case 'gitlab':
            return gitlabApprovals(`projects/${context.repository.id}/merge_requests/${request.number}`, request, ask);
        case 'local':
            return [];
    }
};
const parts = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** A review names its commit. The last word of each reviewer counts; a comment takes nothing back. */
const githubApprovals = async function (path, { headSha }, ask) {
    const pull = await ask(path);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(pull) || pull['merged'] !== true)
        return [];
    const author = loginOf(pull['user'], 'login');
    const last = new Map();
    for (const review of await all(ask, `${path}/reviews`))
        if (review['state'] !== 'COMMENTED' && review['state'] !== 'PENDING')
            last.set(loginOf(review['user'], 'login'), review);
    return [...last].flatMap(([by, review]) => by !== '' &&
        by !== author &&
        review['state'] === 'APPROVED' &&
        review['commit_id'] === headSha &&
        parts.includes(review['author_association'])
        ? [{ by }]
        : []);
};
/**
 * GitLab's approval names no commit, and whether a push takes it back is a setting. So the system note that tells it, which
 * nobody can write, has to be younger than the version that was merged.
 */
const gitlabApprovals = async function (path, { headSha }, ask) {
    const [request, approvals] = [await ask(path), await ask(`${path}/approvals`)];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(request) || request['state'] !== 'merged' || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(approvals))
        return [];
    const author = loginOf(request['author'], 'username');
    const approved = objects(approvals['approved_by']).map(({ user }) => loginOf(user, 'username'));
    const versions = await all(ask, `${path}/versions`);
    const merged = versions.filter((version) => version['head_commit_sha'] === headSha).map(timeOf);
    const since = Math.max(...merged, ...versions.map(timeOf));
    if (merged.length === 0 || Number.isNaN(since) || !merged.includes(since))
        return [];
    const notes = (await all(ask, `${path}/notes`)).filter((note) => note['system'] === true && timeOf(note) >= since);
    const said = (by, text) => Math.max(-Infinity, ...notes.filter((note) => loginOf(note['author'], 'username') === by && note['body'] === text).map(timeOf));
    return approved
        .filter((by) => by !== '' && by !== author)
        .filter((by) => said(by, 'approved this merge request') > said(by, 'unapproved this merge request'))
        .map((by) => ({ by }));
};
const timeOf = function (value) { return typeof value['created_at'] === 'string' ? Date.parse(value['created_at']) : Number.NaN };
const loginOf = function (user, name) {
    const login = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(user) ? user[name] : undefined;
    return typeof login === 'string' ? login : '';
};
const all = async function (ask, path) {
    const found = [];
    for (let page = 1; page <= pages; page++) {
        const some = objects(await ask(`${path}?per_page=100&page=${page}`));
        found.push(...some);
        if (some.length < 100)
            break;
    }
    return found;
};
const objects = function (value) { return Array.isArray(value) ? value.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW) : [] };
const request = function (number, projectId, headSha) { return typeof number === 'number' && typeof headSha === 'string' ? { number, projectId, headSha, fork: false } : undefined };


/***/ })

};
