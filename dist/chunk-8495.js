export const id = 8495;
export const ids = [8495];
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
