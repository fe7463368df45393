export const id = 4483;
export const ids = [4483,6864,9340];
export const modules = {

/***/ 25794:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(25794, module.exports, ["UP","Zw","dm"], "./later-apply.cjs")

/***/ }),

/***/ 42566:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ confirmPlan)
/* harmony export */ });
/* unused harmony export confirmSteps */
/* harmony import */ var _plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41244);
/* harmony import */ var _plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13817);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54977);



/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
const confirmPlan = async function ({ environment, world }, judged) {
    if (world?.cluster === undefined || environment === undefined || environment.appliedBy !== undefined)
        return { plan: judged.plan, problems: [], objections: [] };
    const { steps, problems } = (0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .planWrites */ .ux)(environment, judged, world);
    const confirmed = await confirmSteps(steps, world.cluster);
    const forecast = environment.applier === undefined ? (0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastUnnamed */ .CW)(steps) : (0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastApply */ .mi)(steps, world.state, environment.applier);
    return {
        plan: (0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .withForecast */ .Ku)((0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .withSteps */ .uQ)(judged.plan, steps, confirmed.confirmed), forecast),
        problems,
        objections: confirmed.problems,
    };
};
/** The server's word on what apply would do, for the review. Writes nothing. */
const confirmSteps = async function (steps, cluster) {
    const results = await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRunAll */ .I)(steps, cluster);
    return {
        confirmed: results.every(({ kind }) => kind !== 'forbidden'),
        problems: results.flatMap((result) => (result.kind === 'refused' ? result.problems : [])),
    };
};


/***/ }),

/***/ 54977:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(54977, module.exports, ["I"], "./later-apply.cjs")

/***/ }),

/***/ 74483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _apply_confirm_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42566);
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31374);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12652);
/* harmony import */ var _open_open_writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22491);
/* harmony import */ var _open_publish_live_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76874);
/* harmony import */ var _plan_applied_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88202);
/* harmony import */ var _plan_arrival_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5556);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31147);
/* harmony import */ var _plan_environment_moves_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37441);
/* harmony import */ var _plan_judge_arrival_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29340);
/* harmony import */ var _plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41964);
/* harmony import */ var _plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13817);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21406);
/* harmony import */ var _speak_count_objects_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69548);
/* harmony import */ var _speak_sentence_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(47369);
/* harmony import */ var _speak_missing_rights_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34424);
/* harmony import */ var _speak_hand_over_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(33488);
/* harmony import */ var _speak_publish_plans_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(90437);
/* harmony import */ var _speak_say_edited_policies_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(87441);
/* harmony import */ var _speak_say_kept_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41034);
/* harmony import */ var _speak_say_objections_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(37598);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(21690);























/**
 * `meshgate plan`: what `apply` of this commit would write, with its digest, for somebody to approve. Reads alone; the
 * apply job takes the digest as `expect`, and writes nothing else.
 */
const plan = function (run) { return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_19__/* .settle */ .G9)(() => (0,_open_open_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .openWrites */ .D)(run, 'plan', (opened) => judgeAndShow(run, opened)), run.output) };
const judgeAndShow = async function (run, opened) {
    const { environment, world } = opened;
    const superseded = (0,_plan_applied_run_js__WEBPACK_IMPORTED_MODULE_5__/* .supersededBy */ .gT)(world.state, environment, (0,_plan_applied_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .ng)(run.context));
    if (superseded !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(superseded);
    const moved = (0,_plan_environment_moves_js__WEBPACK_IMPORTED_MODULE_8__/* .elsewhereProblem */ .eV)(opened);
    if (moved !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(moved);
    (0,_speak_missing_rights_js__WEBPACK_IMPORTED_MODULE_14__/* .sayMissingRights */ .jW)(run, opened);
    const judged = (0,_plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeEnvironment */ .v)(opened);
    const confirmed = await (0,_apply_confirm_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmPlan */ .U)(opened, judged);
    // Exactly what `apply` asks, whose run leaves its mark besides.
    const { problems } = (0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_11__/* .planWrites */ .ux)(environment, judged, world, { run: (0,_plan_applied_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .ng)(run.context), ...opened.render });
    const [first, ...rest] = opened.hides ? problems.map(_plan_without_live_js__WEBPACK_IMPORTED_MODULE_12__/* .problemWithoutLive */ .ge) : problems;
    (0,_speak_say_objections_js__WEBPACK_IMPORTED_MODULE_20__/* .sayObjections */ .C)(run, opened, confirmed.objections);
    (0,_speak_say_edited_policies_js__WEBPACK_IMPORTED_MODULE_16__/* .sayEditedPolicies */ .x)(run, opened, judged);
    (0,_speak_say_kept_js__WEBPACK_IMPORTED_MODULE_17__/* .sayKept */ .w)(run, opened, judged);
    // What apply refuses is this run's own refusal.
    const told = (0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_11__/* .withObjections */ .xY)(confirmed.plan, { own: [], server: confirmed.objections });
    const shown = (0,_open_publish_live_js__WEBPACK_IMPORTED_MODULE_4__/* .toShow */ .Dh)(opened, { ...judged, plan: told });
    const { arrival, takenOut } = (0,_plan_judge_arrival_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeLive */ .a)(opened, judged);
    const { passed } = confirmed.plan.reviewed.gate;
    const beyond = (0,_plan_arrival_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .arrivalProblem */ .V)(opened, arrival);
    // Where the configuration has somebody approve each plan, this one shows what it opens, and its digest covers that.
    const stopped = !passed || (beyond !== undefined && environment.reviewed !== 'plan');
    const errors = first !== undefined ? [first, ...rest] : passed && stopped && beyond !== undefined ? [beyond] : [];
    const exitCode = first !== undefined ? _errors_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F[first.code].exit : stopped ? _errors_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.gate : _errors_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.fine;
    const all = arrival === undefined ? [shown] : [shown, (0,_open_publish_live_js__WEBPACK_IMPORTED_MODULE_4__/* .toShow */ .Dh)(opened, arrival)];
    const besides = takenOut === undefined ? [] : [(0,_open_publish_live_js__WEBPACK_IMPORTED_MODULE_4__/* .toShow */ .Dh)(opened, takenOut)];
    await (0,_speak_publish_plans_js__WEBPACK_IMPORTED_MODULE_15__/* .publishPlans */ .e)(run, { command: 'plan', shown: all, besides, meta: (0,_speak_publish_plans_js__WEBPACK_IMPORTED_MODULE_15__/* .metaOfBranch */ .n)(run, opened), exitCode, errors });
    const plans = all.map((one) => one.plan);
    const digest = (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOfRun */ .Rg)(plans);
    await (0,_speak_hand_over_js__WEBPACK_IMPORTED_MODULE_21__/* .handOverDigest */ .g)(run, digest);
    if (first !== undefined) {
        for (const problem of [first, ...rest])
            run.output.problem(problem);
        run.output.info(`Apply of this plan will be refused, and write nothing: ${namesOf([first, ...rest])}.`);
        return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_19__/* .refused */ .J5)([first, ...rest], plans);
    }
    if (passed && beyond !== undefined) {
        if (stopped)
            run.output.problem(beyond);
        else
            run.output.warning(`${(0,_speak_sentence_js__WEBPACK_IMPORTED_MODULE_22__/* .sentence */ .e)(beyond.message)} Whoever approves ${digest} approves it: apply with this digest as \`expect\` goes ahead.`);
    }
    run.output.info(stopped
        ? 'The gate failed: apply of this plan will write nothing.'
        : `Plan ${digest}: ${(0,_speak_count_objects_js__WEBPACK_IMPORTED_MODULE_13__/* .countObjects */ .Q)(confirmed.plan.steps, environment)} to write. Hand it to apply as \`expect\`.`);
    return {
        exitCode,
        errors,
        plans,
        ...(plans.length > 1 && exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.fine ? { details: { digest } } : {}),
    };
};
const namesOf = function (problems) { return [...new Set(problems.map(({ code }) => code))].join(', ') };
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_18__/* .defineCommand */ .NB)({
    flags: { ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_18__/* .inputFlags */ .eJ, ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_18__/* .audienceFlags */ .CJ, report: _command_line_command_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq },
    read: (given) => ({ reports: { folder: given.text('report') } }),
    run: async (shell, line) => plan(await shell.job(line)),
    help: `meshgate plan: what apply would write, and the digest to approve

  meshgate plan --environment staging --report plan

Runs on the protected branch before apply, with the rights of a reader. Shows the change as the review does and sets the output
\`digest\`. Whoever approves the apply job approves this digest: \`apply\` takes it as \`expect\`, plans again, and stops with exit
code 5 where its own plan is another one. What \`apply\` would refuse (an object of this name that is somebody else's, objects that
could not be read) is said here, and ends it with the same exit code. It writes nothing to a cluster.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json, comment.md, digest.env (for GitLab's dotenv) and more there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 22491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30126);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70242);







const purposes = {
    plan: 'plan takes from it what to write',
    apply: 'apply takes from it what to write',
    revoke: 'revoke takes from it what to take back',
    drift: 'drift takes from it what to compare the cluster with',
};
const needed = function (command) { return ({
    config: {
        purpose: purposes[command],
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
}) };
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async function (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) {
    (0,_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseMergeRequest */ .Yb)(run, command, {
        expected: 'a run on the protected branch',
        remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
    });
    const branch = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .openProtected */ .n9)(run, needed(command));
    heard.branch?.(branch);
    if (command !== 'revoke')
        (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWrites */ .Gh)(branch);
    const identity = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .identifyWriter */ .S3)(run, branch, command === 'plan' || command === 'drift' ? 'plan' : 'apply', heard.token);
    heard.identity?.(identity);
    if (command !== 'plan' && command !== 'apply')
        return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration: { ...branch.configuration, before: undefined }, identity }, work);
    const { configuration, isFirst } = await withBase(run, branch);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .guardMoves */ .cb)(configuration, [branch.environment]);
    const { repository, revisions } = branch;
    // What `check` cannot prove of a commit, nobody calls proven after the merge. What is checked out says what is read.
    const listed = isFirst ? { ...branch.configuration, base: undefined } : branch.configuration;
    const unjudged = await (0,_unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnjudged */ .c)(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }]);
    const sidesOf = (environment) => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration, identity, unjudged, sidesOf }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async function ({ inputs }, { repository, configuration, revisions: { base } }) {
    if (base === '')
        return { configuration: { ...configuration, before: undefined }, isFirst: false };
    const earlier = await readEarlier(repository, inputs.config, base);
    return {
        configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
        isFirst: earlier.base === undefined,
    };
};
/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async function (repository, path, base) {
    try {
        return await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(repository, path, { base, head: base });
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        const told = (problem) => ({
            ...problem,
            message: `in commit ${base.slice(0, 12)}, which this one is compared with: ${problem.message}`,
            remedy: `That commit cannot be changed any more. Where the configuration is right now, push one more commit: its run compares with this one. (In the file: ${problem.remedy})`,
        });
        const [first, ...rest] = thrown.problems;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(told(first), ...rest.map(told));
    }
};


/***/ }),

/***/ 70242:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findUnjudged)
/* harmony export */ });
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16918);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78816);


/**
 * A list of files says what a review is about, and leaves the rest of the repository out. What the change touches there is told,
 * so that nobody takes the green of the list for one of the whole change.
 */
const findUnjudged = async function (run, repository, revisions, projects) {
    const configurations = projects.map(({ configuration }) => configuration);
    // Nobody lists files: everything is read, or found by itself.
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(repository) ||
        revisions.base === '' ||
        configurations.every(({ base, head }) => base === undefined && head === undefined))
        return _unjudged_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingUnjudged */ .kx;
    const { searchUnjudged } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(2457), __webpack_require__.e(6751), __webpack_require__.e(2572), __webpack_require__.e(5849), __webpack_require__.e(8895)]).then(__webpack_require__.bind(__webpack_require__, 39386));
    return searchUnjudged(run, repository, revisions, projects);
};


/***/ }),

/***/ 78816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ noFilesOfNamespaces),
/* harmony export */   kx: () => (/* binding */ nothingUnjudged),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
const noFilesOfNamespaces = { files: [], standing: [], namespaces: new Set() };
const nothingUnjudged = {
    reasons: [],
    notes: [],
    beside: [],
    ofNamespaces: noFilesOfNamespaces,
    outside: [],
};
const isNothing = function ({ reasons, notes, beside, ofNamespaces, outside }) { return [reasons, notes, beside, ofNamespaces.files, outside].every((list) => list.length === 0) };


/***/ }),

/***/ 5556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ arrivalProblem),
/* harmony export */   u: () => (/* binding */ unreviewedArrival)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88796);
/* harmony import */ var _applied_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88202);


/**
 * Why an apply writes nothing although the gate lets its commit through: what it brings besides opens access, and `newAccess`
 * says that none comes in. Without this, what a gate refused would be written with the next commit that changes nothing.
 */
const arrivalProblem = function (opened, arrival) {
    const { environment, configuration, world, hides } = opened;
    if (arrival === undefined || arrival.plan.reviewed.gate.passed)
        return undefined;
    const last = (0,_applied_run_js__WEBPACK_IMPORTED_MODULE_0__/* .lastApplied */ .EY)(world.state, environment);
    const since = last === undefined
        ? 'no run has left its mark in this cluster'
        : `commit ${last.sha.slice(0, 12)} was applied last, by run ${last.id}; what came after it was refused, never ran, or was taken back`;
    const locate = configuration.head?.locate;
    return {
        code: 'APPLY_OPENS',
        message: `apply of environment ${JSON.stringify(environment.name)} would write what earlier commits asked for, and open what this commit does not: ${arrival.plan.reviewed.gate.failures.join('; ')}`,
        ...(locate === undefined ? {} : { where: locate(`${environment.pointer}/gate/newAccess`) }),
        expected: 'writes that open no more than the comparison with the commit before shows (gate.newAccess: error)',
        received: hides ? 'not shown, since it was read from the cluster' : `${openedBy(arrival.plan)} (${since})`,
        remedy: 'Put back in the branch what keeps it closed, or take out what asks for it. To open it on purpose, have the plan that shows these rows approved: `apply: { reviewed: plan }` in the configuration, and its digest as `expect` (docs/guides/apply.md).',
    };
};
/**
 * Why an apply writes nothing although its commit was reviewed: the comment showed nothing of what comes besides, or something
 * else. What was pushed directly, or merged and refused, was not reviewed with the next merge request.
 */
const unreviewedArrival = function (opened, arrival, request) { return ({
    code: 'PLAN_DIFFERS',
    message: `apply of environment ${JSON.stringify(opened.environment.name)} would also write what earlier commits asked for and what was never applied; the comment of request ${request} does not show it, so nothing was written`,
    expected: `a comment of request ${request} with the second plan ${arrival.plan.digest}, or nothing that was never applied`,
    received: opened.hides ? 'not shown, since it was read from the cluster' : openedBy(arrival.plan),
    remedy: 'Run `apply` of the earlier commits where they were reviewed themselves (rerun its job). Or bring a new merge request: its comment shows these rows, and whoever approves it approves them. Or take out of the branch what nobody is to have, or go by plan, approve, apply (docs/guides/apply.md).',
}) };
/** The first rows that open, and how many more there are. */
const openedBy = function ({ reviewed: { access, permissions } }) {
    const rows = [
        ...access.destinations.flatMap(({ title, port, gained, reasons }) => [
            ...gained.map(({ who, what }) => `${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(who)} \u2192 ${title}${port === 0 ? '' : `:${port}`}: ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(what)}`),
            ...reasons.map(({ code }) => `${title}: ${code}`),
        ]),
        ...permissions
            .filter(({ kind }) => kind !== 'lost')
            .map(({ subject, rule, scope }) => `${subject}: ${rule} in ${scope}`),
        ...access.reasons.map(({ code, text }) => `${code}: ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(text)}`),
    ];
    return rows.length === 0
        ? access.verdict
        : `${rows.slice(0, 3).join('; ')}${rows.length > 3 ? `; and ${rows.length - 3} more` : ''}`;
};


/***/ }),

/***/ 29340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeLive),
/* harmony export */   judgeArrival: () => (/* binding */ judgeArrival)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46549);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31147);
/* harmony import */ var _judge_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97917);
/* harmony import */ var _object_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40228);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59742);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87091);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97282);









/**
 * New access is new access, whichever commit asked for it: one that the gate refused does not come in with the next. Findings
 * and calls are about the files, and stand in the plan of the commit.
 */
const gateOf = function ({ newAccess }) { return ({
    newAccess: newAccess === 'error' ? 'error' : 'warn',
    lostAccess: 'warn',
    findings: 'off',
    calls: 'off',
    drift: 'off',
}) };
/**
 * What an apply gives that the change does not: the plan compares two commits, and the cluster may not stand where the first of
 * them is. A commit whose apply was rejected or never ran, or what `revoke` took back, comes with the next apply of anything.
 *
 * Let L be the objects of the apply as the cluster holds them, B those of the base and D the desired ones. New access of the
 * apply is access(D) without access(L). The plan tells access(D) without access(B), which is all of it where access(B) is no
 * more than access(L). Otherwise the comparison of L with D is given back; undefined where it gains nothing either.
 */
const judgeArrival = function (opened, judged) { return judgeLive(opened, judged).arrival };
/** Both, of which one is there at most: where something arrives, its plan tells what goes as well. */
const judgeLive = function (opened, judged) {
    const { environment, world } = opened;
    // What is left as it is, an apply does not take out.
    const kept = (judged.kept ?? []).map(({ object }) => object);
    const desired = [...judged.rendered.map(_bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asKubernetesObject */ .QU), ...kept];
    const places = new Set(desired.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const set = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)((0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(environment.name), environment.namespace);
    const live = world.state.objects.filter((object) => places.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)) || ((0,_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .isOurs */ .MU)(object) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .belongsTo */ .g4)(object, set)));
    for (const { key } of live)
        places.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
    const isPlace = ({ key }) => places.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)) && !(0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .isParent */ .pu)(key, environment);
    const [there, base, next] = [live, judged.objects.before, desired].map((objects) => objects.filter(isPlace));
    if (there === undefined || base === undefined || next === undefined)
        return {};
    if ((0,_object_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .compareObjects */ .Gq)(base, there).length === 0)
        return {};
    const others = judged.objects.after.filter((object) => !places.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    const compare = (objects) => (0,_judge_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeObjects */ .W)({ ...opened, environment: { ...environment, gate: gateOf(environment.gate) }, calls: {} }, {
        before: [...others, ...there],
        after: [...others, ...objects],
        notes: [arrivalNote],
    });
    const [back, whole] = [compare(base), compare(next)];
    if (mayOpen(back.plan) && mayOpen(whole.plan))
        return { arrival: { ...whole, plan: withoutFindings(whole.plan) } };
    // Where the commit itself opens, its own plan tells that.
    const out = mayOpen(whole.plan) ? back : whole;
    if (mayOpen(out.plan) || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .closes */ .UR)(out.plan))
        return {};
    const plan = withoutFindings(out.plan);
    const assumptions = plan.observed.assumptions.map((note) => (note === arrivalNote ? takenOutNote : note));
    return { takenOut: { ...out, plan: { ...plan, observed: { ...plan.observed, assumptions, takenOut: true } } } };
};
const arrivalNote = 'compared with the cluster as it stands: what earlier commits asked for and was never applied, or was taken back there, is among these rows';
const takenOutNote = 'compared with the cluster as it stands: what somebody edited in there, or an earlier commit was to take away, goes from it; nobody approves these rows, and no digest covers them';
/** Findings are about the files, and stand in the plan of the commit. */
const withoutFindings = function ({ reviewed, observed, ...plan }) { return ({
    ...plan,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfReviewed */ .Jk)({ ...reviewed, findings: [] }),
    reviewed: { ...reviewed, findings: [] },
    observed: { ...observed, arrival: true },
}) };
const mayOpen = function (plan) { return [_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensRequests */ .GW, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensPermissions */ .EE, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesRequestsOpen */ .Bj, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesPermissionsOpen */ .LU].some((says) => says(plan)) };


/***/ }),

/***/ 97917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeObjects)
/* harmony export */ });
/* harmony import */ var _judge_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41964);

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
const judgeObjects = function (opened, sides) { return (0,_judge_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvironment */ .v)({
    ...opened,
    configuration: {
        ...opened.configuration,
        before: undefined,
        after: undefined,
        base: undefined,
        head: undefined,
        changes: [],
    },
    identity: undefined,
    sides: { ...sides, whole: false, ofCluster: true, unreadableBefore: [] },
}) };


/***/ }),

/***/ 13817:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ withForecast),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   ux: () => (/* binding */ planWrites),
/* harmony export */   xY: () => (/* binding */ withObjections)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _applied_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88202);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87091);






/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
const planWrites = function (environment, { rendered, mesh, kept = [] }, world, writer) { return (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .planSteps */ .Dv)({
    environment,
    desired: namingKinds((0,_applied_run_js__WEBPACK_IMPORTED_MODULE_3__/* .withRun */ .Yq)(rendered, world.state, environment, writer), kept, environment),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
    ...(kept.length === 0 ? {} : { keeps: keepsOf(kept) }),
}) };
/** KEP-3659: the parent names the kinds of all members, of those that are left too. */
const namingKinds = function (desired, kept, environment) { return kept.length === 0
    ? desired
    : desired.map(({ key, object }) => {
        if (!(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .isParent */ .pu)(key, environment))
            return { key, object };
        const annotations = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata', 'annotations');
        const left = kept.map((one) => `${one.object.key.kind}.${one.object.key.group}`);
        const kinds = [...new Set([...(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(annotations), ...left])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH).join(',');
        const metadata = {
            ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata'),
            annotations: { ...annotations, [_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .groupKindsAnnotation */ .Qi]: kinds },
        };
        return { key, object: { ...object, metadata } };
    }) };
const keepsOf = function (kept) {
    const names = new Set(kept.map(({ object }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    return ({ key }) => names.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
};
/** The same plan with its writes. */
const withSteps = function (plan, steps, confirmedByServer) { return ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
}) };
/** The same plan with what the API server will say to its writes. */
const withForecast = function (plan, forecast) { return forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } } };
/**
 * The same plan with what stands in the way of its writes: what `apply` refuses (`own`), and what the API server says to a dry run.
 * What this identity could not read, the one that applies may.
 */
const withObjections = function (plan, { own, server }) {
    const objections = [
        ...own.map((problem) => ({
            by: problem.code === 'LIVE_INCOMPLETE' ? 'rights' : 'apply',
            problem,
        })),
        ...server.map((problem) => ({ by: 'rights', problem })),
    ].map(({ by, problem: { code, message, remedy } }) => ({ by, code, message, remedy }));
    return objections.length === 0 ? plan : { ...plan, observed: { ...plan.observed, objections } };
};


/***/ }),

/***/ 69660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ loginFile),
/* harmony export */   fj: () => (/* binding */ readLoginText),
/* harmony export */   z7: () => (/* binding */ loginText)
/* harmony export */ });
/** In the folder of the reports. */
const loginFile = 'kubeconfig.env';
/** One line that a shell and a reader of dotenv files take alike. */
const loginText = function (path) { return `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n` };
/** The path that such a line names; undefined where it is not ours. */
const readLoginText = function (text) {
    const quoted = /^KUBECONFIG='([^\n]*)'\n$/.exec(text)?.[1];
    return quoted?.replaceAll(`'\\''`, "'");
};


/***/ }),

/***/ 69548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ countObjects)
/* harmony export */ });
/* harmony import */ var _plan_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _review_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49876);


/**
 * `4 objects`, in what plan, apply and revoke say alike. The ConfigMap that lists the environment's objects and carries the mark of
 * the last run is none of them: apply writes it each time.
 */
const countObjects = function (steps, environment) { return (0,_review_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(steps.filter(({ key }) => !(0,_plan_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isParent */ .pu)(key, environment)).length, 'object') };


/***/ }),

/***/ 33488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ handOverDigest),
/* harmony export */   l: () => (/* binding */ handOverLogin)
/* harmony export */ });
/* harmony import */ var _ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69660);

/** GitLab hands values to later jobs by a dotenv report; what stands in it is a digest of ours, and nothing else. */
const handOverDigest = async function (run, digest) {
    if (run.report === undefined || run.context.platform === 'github')
        return;
    await run.files.write(`${run.report.folder}/digest.env`, `MESHGATE_EXPECT=${digest}\n`);
};
/**
 * The path of a kubeconfig for the lines of the job's own script: GitLab has no outputs within a job. It is no report of
 * dotenv, since later jobs have another disk. Stands there before the kubeconfig does, so that `clean` finds that of a job
 * that was cancelled in between.
 */
const handOverLogin = async function (run, path) {
    if (run.report === undefined || run.context.platform !== 'gitlab')
        return;
    await run.files.write(`${run.report.folder}/${_ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loginFile */ .Cy}`, (0,_ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loginText */ .z7)(path));
};


/***/ }),

/***/ 34424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ renderMissingRights),
  jW: () => (/* binding */ sayMissingRights),
  Mj: () => (/* binding */ sayMissingWrites)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(41244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = function (denied, namespaces) {
    const narrow = namespaces.length > 0;
    const everywhere = new Set(denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`));
    const wanted = denied.filter((denial) => {
        const title = `${denial.group}/${denial.resource}`;
        if (denial.name !== '')
            return true;
        if (denial.namespace !== '')
            return narrow || !everywhere.has(title);
        // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
        return !narrow || clusterScoped.has(title);
    });
    const places = new Map();
    for (const denial of wanted) {
        const list = places.get(denial.namespace);
        if (list === undefined)
            places.set(denial.namespace, [denial]);
        else
            list.push(denial);
    }
    return [...places.keys()].sort(order/* byCodePoint */.HH).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = function (namespace, denied) {
    const rules = rulesOf(denied);
    const name = `meshgate-reader-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`;
    const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
    const prefix = namespace === '' ? 'Cluster' : '';
    const role = {
        apiVersion: `${rbac}/v1`,
        kind: `${prefix}Role`,
        metadata,
        rules: rules.map((rule) => ({ ...rule })),
    };
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.HH);
    if (users.length === 0)
        return [role];
    return [
        role,
        {
            apiVersion: `${rbac}/v1`,
            kind: `${prefix}RoleBinding`,
            metadata,
            roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
            subjects: users.map(subjectOf),
        },
    ];
};
/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = function (denied) {
    const rules = new Map();
    for (const { verb, group, resource, name } of denied) {
        const key = JSON.stringify([group, verb, name === '' ? '' : resource]);
        const entry = rules.get(key) ?? {
            rule: { apiGroups: [group], resources: [], verbs: [verb] },
            resources: new Set(),
            names: new Set(),
        };
        entry.resources.add(resource);
        if (name !== '')
            entry.names.add(name);
        rules.set(key, entry);
    }
    return [...rules]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.HH),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.HH) }),
    }));
};
const subjectOf = function (user) {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = function (denied, namespaces) { return missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n') };
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = function (run, { environment, world, hides }) {
    if (environment === undefined || world === undefined)
        return;
    const denied = hides ? world.denied.map((one) => ({ ...one, user: '' })) : world.denied;
    const text = renderMissingRights(denied, environment.cluster?.namespaces ?? []);
    if (text === '')
        return;
    run.output.section(`meshgate: rights that are missing in the cluster of ${environment.name}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hides ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};
/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async function (run, opened, steps) {
    const { environment, world, hides } = opened;
    const who = environment.applier ?? (await asked(world.cluster));
    if (who === undefined)
        return;
    const forecast = (0,forecast_apply/* forecastApply */.mi)(steps, world.state, who);
    if (forecast.missing.length === 0)
        return;
    const named = hides && environment.applier === undefined
        ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
        : forecast;
    run.output.section(`meshgate: rights to write that are missing in the cluster of ${environment.name}`, ['# To let this job write, apply with kubectl apply -f -:', ...(0,forecast_apply/* missingYaml */.qm)(named)].join('\n'));
};
const asked = async function (cluster) {
    try {
        const { username, groups } = await cluster.whoAmI();
        return { user: username, groups };
    }
    catch (thrown) {
        // It is help beside the refusal, which stands already.
        if (thrown instanceof problem/* Refusal */.P)
            return undefined;
        throw thrown;
    }
};


/***/ }),

/***/ 87441:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ sayEditedPolicies)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/plan/drift/stored-form.ts + 2 modules
var stored_form = __webpack_require__(1316);
// EXTERNAL MODULE: ./src/plan/reviewed/writers.ts
var writers = __webpack_require__(49193);
;// CONCATENATED MODULE: ./src/plan/edited-policies.ts



/**
 * Policies of the repository that the cluster holds otherwise than both revisions say, each with who wrote it last. Who reviews
 * compares files, and apply does not write these: what somebody edited there stands while the run goes on.
 */
const editedPolicies = function ({ world, sides }, written) {
    if (world === undefined || world.snapshot !== undefined)
        return [];
    const live = new Map(world.state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const old = new Map(sides.before.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return sides.after.flatMap((object) => {
        const text = (0,ports_object/* keyText */.Pu)(object.key);
        const before = old.get(text);
        // What the commit brings, somebody else has still to write there.
        if (object.key.group !== 'security.istio.io' || written.has(text) || before === undefined)
            return [];
        const found = live.get(text);
        if (found === undefined)
            return (0,ports_object/* isKnownAbsent */.n1)(world.state, object.key) ? [`${(0,ports_object/* keyTitle */.Gv)(object.key)} is not there`] : [];
        const isApart = [object, before].every((one) => (0,stored_form/* fieldsOtherwise */.E)(one, found).length > 0);
        return isApart ? [editedTitle(object, found)] : [];
    });
};
const editedTitle = function (file, live) {
    const [last] = (0,writers/* writesOf */.AP)(live);
    const fields = (0,stored_form/* fieldsOtherwise */.E)(file, live).map(({ pointer }) => pointer);
    return `${(0,ports_object/* keyTitle */.Gv)(file.key)} at ${fields.slice(0, 3).join(', ')}${fields.length > 3 ? ` and ${fields.length - 3} more` : ''}${last === undefined ? '' : `, written last by ${(0,writers/* writeTitle */.Gn)(last)}`}`;
};

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/speak/say-edited-policies.ts



/** Tells what of the reviewed files the cluster holds otherwise, and this run leaves so. On a public repository by its number. */
const sayEditedPolicies = function ({ output }, opened, { rendered }) {
    const edited = editedPolicies(opened, new Set(rendered.map(({ key }) => (0,ports_object/* keyText */.Pu)(key))));
    if (edited.length === 0)
        return;
    const shown = opened.hides ? [] : edited.slice(0, 10);
    const more = edited.length - shown.length;
    output.warning([
        `The cluster holds ${(0,plural/* plural */.L)(edited.length, 'policy', 'policies')} of the repository otherwise than the files that were reviewed, and this run does not write them${shown.length === 0 ? '.' : ':'}`,
        ...shown.map((line) => `- ${line}`),
        ...(shown.length > 0 && more > 0 ? [`- and ${more} more`] : []),
        `\`meshgate drift --environment ${opened.environment.name}\` says whom that lets in.`,
    ].join('\n'));
};


/***/ }),

/***/ 41034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sayKept)
/* harmony export */ });
/* harmony import */ var _plan_still_held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61165);

/** Policies that nothing which was read asks for, and that an apply leaves where they are. */
const sayKept = function ({ output }, { hides }, { kept = [] }) {
    if (kept.length === 0)
        return;
    if (hides)
        output.warning(`Policies that a file which was not read may hold are left as they are: ${kept.length}.`);
    else
        for (const one of kept)
            output.warning(`${(0,_plan_still_held_js__WEBPACK_IMPORTED_MODULE_0__/* .keptWords */ .G)(one)}.`);
};


/***/ }),

/***/ 37598:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sayObjections)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47369);

/** What apply or the API server would refuse: warnings in a review, since nothing is written there. */
const sayObjections = function ({ output }, { hides }, objections) {
    if (objections.length === 0)
        return;
    if (hides)
        output.warning(`${objections.length} objections to its writes are not shown on a public repository`);
    else
        for (const { code, message, remedy } of objections)
            output.warning(`${code}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(message)} ${remedy}`);
};


/***/ })

};
