export const id = 834;
export const ids = [834];
export const modules = {

/***/ 8834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMergedRequest: () => (/* binding */ findMergedRequest)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);


/**
 * The merge request that brought the commit of this run to its branch; undefined where there is none, or where the token
 * may not look. It is for display: whoever pushed directly has none, and nothing is decided by it.
 */
const findMergedRequest = async (context, token, http) => {
    const list = async (path, headers) => {
        const { host } = new URL(context.apiUrl);
        const response = await http({
            method: 'GET',
            url: `${context.apiUrl}/${path}`,
            headers: { ...headers, accept: 'application/json' },
            timeout: 15_000,
            maxBytes: 4 * 1024 * 1024,
            addresses: { kind: 'trusted', host },
            retry: _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewRetry */ .x,
        });
        if (response.status !== 200)
            return [];
        const value = JSON.parse(response.body);
        return Array.isArray(value) ? value.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
    };
    switch (context.platform) {
        case 'github': {
            const [owner = '', name = ''] = context.repository.path.split('/');
            const path = `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/commits/${context.sha}/pulls`;
            const pulls = await list(path, { authorization: `Bearer ${token.value}` });
            const merged = pulls.find((pull) => pull['merge_commit_sha'] === context.sha);
            const head = merged?.['head'];
            return request(merged?.['number'], context.repository.id, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(head) ? head['sha'] : undefined);
        }
        case 'gitlab': {
            const path = `projects/${context.repository.id}/repository/commits/${context.sha}/merge_requests`;
            const headers = token.kind === 'job token' ? { 'job-token': token.value } : { 'private-token': token.value };
            const merged = (await list(path, headers)).find((one) => one['state'] === 'merged');
            return request(merged?.['iid'], context.repository.id, merged?.['sha']);
        }
        case 'local':
            return undefined;
    }
};
const request = (number, projectId, headSha) => typeof number === 'number' && typeof headSha === 'string' ? { number, projectId, headSha, fork: false } : undefined;


/***/ })

};
