export const id = 4023;
export const ids = [4023];
export const modules = {

/***/ 24023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** A text as a regular expression that matches it alone. */
const quotePattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);


/***/ })

};
