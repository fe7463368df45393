export const id = 8834;
export const ids = [8834];
export const modules = {

/***/ 38834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMergedRequest: () => (/* binding */ findMergedRequest)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ask_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15725);


/**
 * The merge request that brought the commit of this run to its branch; undefined where there is none, or where the token
 * may not look. It is for display: whoever pushed directly has none, and nothing is decided by it.
 */
const findMergedRequest = async (context, ask) => {
    const { id } = context.repository;
    switch (context.platform) {
        case 'github': {
            const pulls = objects(await ask(`${(0,_ask_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(context)}/commits/${context.sha}/pulls`));
            const merged = pulls.find((pull) => pull['merge_commit_sha'] === context.sha);
            const head = merged?.['head'];
            return request(merged?.['number'], id, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(head) ? head['sha'] : undefined);
        }
        case 'gitlab': {
            const requests = objects(await ask(`projects/${id}/repository/commits/${context.sha}/merge_requests`));
            const merged = requests.find((one) => one['state'] === 'merged');
            return request(merged?.['iid'], id, merged?.['sha']);
        }
        case 'local':
            return undefined;
    }
};
const objects = (value) => Array.isArray(value) ? value.filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
const request = (number, projectId, headSha) => typeof number === 'number' && typeof headSha === 'string' ? { number, projectId, headSha, fork: false } : undefined;


/***/ })

};
