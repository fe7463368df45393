export const id = 4972;
export const ids = [4972];
export const modules = {

/***/ 24023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** A text as a regular expression that matches it alone. */
const quotePattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);


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
