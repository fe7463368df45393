export const id = 4201;
export const ids = [4201];
export const modules = {

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


/***/ })

};
