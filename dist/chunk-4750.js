export const id = 4750;
export const ids = [4750];
export const modules = {

/***/ 24750:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const MemoryStorage = __webpack_require__(24466);

module.exports = MemoryStorage;


/***/ })

};
