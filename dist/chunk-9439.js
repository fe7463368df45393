export const id = 9439;
export const ids = [9439];
export const modules = {

/***/ 99439:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21690);


/** `meshgate clean`: removes the login that `apply` left for the lines after it, also where the job failed in between. */
const clean = async function (shell, folder) {
    switch (await shell.removeLogin(folder)) {
        case 'none':
            shell.offline.output.info('No kubeconfig was left.');
            break;
        case 'removed':
            shell.offline.output.info('The kubeconfig is removed.');
            break;
        case 'not ours':
            shell.offline.output.warning('kubeconfig.env names a path that `apply` would not have written, so nothing there is removed; the token of a kubeconfig is good for ten minutes.');
    }
    return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .fine */ .Bs)();
};
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    flags: { report: _command_line_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq },
    read: (given) => given.text('report'),
    run: (shell, folder) => clean(shell, folder),
    help: `meshgate clean: removes the kubeconfig that apply left for the lines after it

  after_script:
    - meshgate clean

\`kubeconfig: NAME\` of an environment has \`apply\` make a login for the rest of its job (docs/guides/bindings.md). On GitLab its path
stands in kubeconfig.env, in the folder of the reports, and this removes both; the apply component does it by itself. On GitHub the
action's post step does.

  --report DIR    the folder of the reports (default: MESHGATE_REPORT)
  --json          one object on stdout
`,
});


/***/ })

};
