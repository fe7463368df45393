export const id = 7874;
export const ids = [7874];
export const modules = {

/***/ 77874:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(77874, module.exports, ["jF","Qh","DW"], "./later-mesh.cjs")

/***/ }),

/***/ 20689:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(20689, module.exports, ["xB","Pv","ii"], "./later-mesh.cjs")

/***/ }),

/***/ 64364:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(64364, module.exports, ["u"], "./later-mesh.cjs")

/***/ }),

/***/ 12126:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(12126, module.exports, ["W8","gz","tV"], "./later-mesh.cjs")

/***/ })

};
