export const id = 4357;
export const ids = [4357];
export const modules = {

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


/***/ }),

/***/ 69079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   JD: () => (/* binding */ gitOpsObjects),
/* harmony export */   Nm: () => (/* binding */ readGitOps),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   v7: () => (/* binding */ isOwnAddress)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);




/** Whether a text can hold an object that says what is applied; Argo's other kinds are workflows and rollouts. */
const mayHoldGitOps = function (text) { return text.includes('toolkit.fluxcd.io') || (text.includes('argoproj.io') && text.includes('Application')) };
/** Objects of a file; a template of Helm or Jinja holds none yet. */
const readGitOps = function (path, text) { return (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(text).flatMap((value) => {
    const items = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'kind') === 'List' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'items') : [value];
    return items.flatMap((item) => objectOf(path, item));
}) };
/** Several rules ask for the objects of the same files, which two revisions share. */
const known = new WeakMap();
const objectsOf = function (file) {
    const found = known.get(file) ?? (mayHoldGitOps(file.text) ? readGitOps(file.path, file.text) : []);
    known.set(file, found);
    return found;
};
/** Objects of files, of which most hold none and are not parsed. */
const gitOpsObjects = function (files) { return files.flatMap(objectsOf) };
const objectOf = function (path, item) {
    const version = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'apiVersion');
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'name');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(item) || version === '' || name === '')
        return [];
    return [
        {
            group: (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(version),
            kind: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'kind'),
            namespace: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'namespace'),
            name,
            path,
            content: item,
        },
    ];
};
/** `Application argocd/shop`. */
const titleOf = function ({ kind, namespace, name }) { return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}` };
/** Text that a generator or another program fills in. */
const isFilledIn = function (text) { return text.includes('{{') || /\$\{[A-Za-z_]/.test(text) };
/** Whether an address of git is the one of this repository, as far as names tell: `owner/name` at its end. */
const isOwnAddress = function (url, repository) {
    const path = url
        .replace(/\.git\/?$/, '')
        .replace(/\/$/, '')
        .toLowerCase();
    return path.endsWith(`/${repository.toLowerCase()}`) || path.endsWith(`:${repository.toLowerCase()}`);
};


/***/ }),

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};
