export const id = 1412;
export const ids = [1412];
export const modules = {

/***/ 41412:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

const MemoryStorage = __webpack_require__(64788);

module.exports = MemoryStorage;


/***/ })

};
