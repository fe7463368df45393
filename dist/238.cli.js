export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3480);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8786);




/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * withdraws the standing comment, so that no older verdict stands under a newer commit.
 */
const check = async (ports, inputs) => {
    try {
        return await identifyAndJudge(ports, inputs);
    }
    catch (thrown) {
        const problems = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(thrown);
        for (const problem of problems)
            ports.output.problem(problem);
        const { publishRefusal } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 5506));
        await publishRefusal(ports, inputs, problems);
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(problems);
    }
};
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
};
/** The path that the inputs have when nobody names one: a repository without it is one that has not configured anything. */
const defaultConfig = 'meshgate.yaml';
const identifyAndJudge = async (ports, inputs) => {
    const folders = inputs.before !== undefined && inputs.after !== undefined;
    // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
    const alone = folders && ports.context.platform === 'local' && inputs.environment === undefined;
    const repository = alone ? undefined : await ports.repository();
    const revisions = repository === undefined ? { base: '', head: '' } : await repository.resolve(ports.context.revisions);
    const configuration = repository === undefined ? noConfiguration : await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(repository, inputs.config, revisions);
    if (repository !== undefined && configuration.protected === undefined && inputs.config !== defaultConfig)
        throw configMissing(inputs.config);
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .guardBindings */ .uQ)(configuration, environments);
    const keys = ports.keys(configuration.protected?.issuerHosts ?? []);
    const locate = (configuration.base ?? configuration.head)?.locate;
    // Every identity first: a job that is refused anywhere is seen by no API server.
    const identities = new Map();
    for (const environment of environments) {
        if (environment !== undefined)
            identities.set(environment.name, await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyJob */ .c)(ports, { environment, phase: 'check', inputs, keys, locate }));
    }
    // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(549), __webpack_require__.e(506), __webpack_require__.e(135), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 5838));
    return judge(ports, { inputs, folders, repository, revisions, configuration, environments, identities });
};
/** A file that somebody names and that is nowhere must not be read as "nothing is configured": then nothing would gate. */
const configMissing = (path) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `the configuration ${JSON.stringify(path)} is at neither revision`,
    where: { kind: 'input', name: 'config' },
    expected: 'a file of the repository',
    received: 'no such file',
    remedy: 'Correct the path; it is relative to the root of the repository.',
});


/***/ })

};
