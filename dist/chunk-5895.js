export const id = 5895;
export const ids = [5895];
export const modules = {

/***/ 35895:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHelmfile: () => (/* binding */ isHelmfile)
/* harmony export */ });
/** Files of helmfile, by their names: `helmfile.yaml`, also with templates, and all of `helmfile.d`. */
const isHelmfile = function (path) { return /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/.+)\.ya?ml(?:\.gotmpl)?$/.test(path) };


/***/ })

};
