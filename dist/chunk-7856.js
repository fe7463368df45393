export const id = 7856;
export const ids = [7856];
export const modules = {

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


/***/ })

};
