export const id = 8663;
export const ids = [8663];
export const modules = {

/***/ 18663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21690);


const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    flags: { kubeconfig: _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, report: _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq },
    read: (given) => ({ kubeconfig: given.text('kubeconfig'), report: given.text('report') }),
    run: async ({ demo }, question) => {
        await demo(question);
        return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .fine */ .Bs)();
    },
    printsAnswer: true,
    help: `meshgate demo: the whole flow on this machine

  meshgate demo                       needs nothing but Node: embedded issuer, API server and code-review server
  meshgate demo --kubeconfig FILE     the same against a real API server, in a namespace of its own
  meshgate demo --report DIR          keeps the reports of the check there: report.html, plan.json, comment.md and more
  meshgate demo --json                one object on stdout where it fails

The API server is given the logins and the admission policy that \`init\` prints for it. A merge request is reviewed; what was approved is planned and applied, and
another plan is refused; a later step uses the login that apply gives it; an inline edit is refused by the admission policy, a
break-glass group is let through and recorded, and with the policy off drift finds what was edited; revoke takes everything back and
proves that nothing is left. A real API server (--kubeconfig) gets no policy and no logins: there drift alone finds the edit. The
jobs run the bundled action one after another in one process of Node, each with modules, variables and exit code of its own.
`,
});


/***/ })

};
