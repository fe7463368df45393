export const id = 4483;
export const ids = [4483];
export const modules = {

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
/* harmony import */ var _plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16817);
/* harmony import */ var _plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13817);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21406);
/* harmony import */ var _speak_count_objects_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69548);
/* harmony import */ var _speak_sentence_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(47369);
/* harmony import */ var _speak_missing_rights_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34424);
/* harmony import */ var _speak_hand_over_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(33488);
/* harmony import */ var _speak_publish_plans_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(58864);
/* harmony import */ var _speak_say_edited_policies_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(87441);
/* harmony import */ var _speak_say_kept_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41034);
/* harmony import */ var _speak_say_objections_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(37598);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(21690);























/**
 * `meshgate plan`: what `apply` of this commit would write, with its digest, for somebody to approve. Reads alone; the
 * apply job takes the digest as `expect`, and writes nothing else.
 */
const plan = (run) => (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_19__/* .settle */ .G9)(() => (0,_open_open_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .openWrites */ .D)(run, 'plan', (opened) => judgeAndShow(run, opened)), run.output);
const judgeAndShow = async (run, opened) => {
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
const namesOf = (problems) => [...new Set(problems.map(({ code }) => code))].join(', ');
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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async (run, needed) => {
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
const guardWrites = ({ configuration, environment }) => {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
});


/***/ }),

/***/ 22491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16038);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70242);







const needed = (command) => ({
    config: {
        purpose: `${command} takes from it what to write`,
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
});
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) => {
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
    const unjudged = await (0,_unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnjudged */ .c7)(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }]);
    const sidesOf = (environment) => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration, identity, unjudged, sidesOf }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async ({ inputs }, { repository, configuration, revisions: { base } }) => {
    if (base === '')
        return { configuration: { ...configuration, before: undefined }, isFirst: false };
    const earlier = await readEarlier(repository, inputs.config, base);
    return {
        configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
        isFirst: earlier.base === undefined,
    };
};
/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async (repository, path, base) => {
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
const arrivalProblem = (opened, arrival) => {
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
const unreviewedArrival = (opened, arrival, request) => ({
    code: 'PLAN_DIFFERS',
    message: `apply of environment ${JSON.stringify(opened.environment.name)} would also write what earlier commits asked for and what was never applied; the comment of request ${request} does not show it, so nothing was written`,
    expected: `a comment of request ${request} with the second plan ${arrival.plan.digest}, or nothing that was never applied`,
    received: opened.hides ? 'not shown, since it was read from the cluster' : openedBy(arrival.plan),
    remedy: 'Run `apply` of the earlier commits where they were reviewed themselves (rerun its job). Or bring a new merge request: its comment shows these rows, and whoever approves it approves them. Or take out of the branch what nobody is to have, or go by plan, approve, apply (docs/guides/apply.md).',
});
/** The first rows that open, and how many more there are. */
const openedBy = ({ reviewed: { access, permissions } }) => {
    const rows = [
        ...access.destinations.flatMap(({ title, port, gained, reasons }) => [
            ...gained.map(({ who, what }) => `${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(who)} → ${title}${port === 0 ? '' : `:${port}`}: ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(what)}`),
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
const loginText = (path) => `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n`;
/** The path that such a line names; undefined where it is not ours. */
const readLoginText = (text) => {
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
const countObjects = (steps, environment) => (0,_review_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(steps.filter(({ key }) => !(0,_plan_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isParent */ .pu)(key, environment)).length, 'object');


/***/ }),

/***/ 33488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ handOverDigest),
/* harmony export */   l: () => (/* binding */ handOverLogin)
/* harmony export */ });
/* harmony import */ var _ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69660);

/** GitLab hands values to later jobs by a dotenv report; what stands in it is a digest of ours, and nothing else. */
const handOverDigest = async (run, digest) => {
    if (run.report === undefined || run.context.platform === 'github')
        return;
    await run.files.write(`${run.report.folder}/digest.env`, `MESHGATE_EXPECT=${digest}\n`);
};
/**
 * The path of a kubeconfig for the lines of the job's own script: GitLab has no outputs within a job. It is no report of
 * dotenv, since later jobs have another disk. Stands there before the kubeconfig does, so that `clean` finds that of a job
 * that was cancelled in between.
 */
const handOverLogin = async (run, path) => {
    if (run.report === undefined || run.context.platform !== 'gitlab')
        return;
    await run.files.write(`${run.report.folder}/${_ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loginFile */ .Cy}`, (0,_ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loginText */ .z7)(path));
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
const editedPolicies = ({ world, sides }, written) => {
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
const editedTitle = (file, live) => {
    const [last] = (0,writers/* writesOf */.AP)(live);
    const fields = (0,stored_form/* fieldsOtherwise */.E)(file, live).map(({ pointer }) => pointer);
    return `${(0,ports_object/* keyTitle */.Gv)(file.key)} at ${fields.slice(0, 3).join(', ')}${fields.length > 3 ? ` and ${fields.length - 3} more` : ''}${last === undefined ? '' : `, written last by ${(0,writers/* writeTitle */.Gn)(last)}`}`;
};

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/speak/say-edited-policies.ts



/** Tells what of the reviewed files the cluster holds otherwise, and this run leaves so. On a public repository by its number. */
const sayEditedPolicies = ({ output }, opened, { rendered }) => {
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
const sayKept = ({ output }, { hides }, { kept = [] }) => {
    if (kept.length === 0)
        return;
    if (hides)
        output.warning(`Policies that a file which was not read may hold are left as they are: ${kept.length}.`);
    else
        for (const one of kept)
            output.warning(`${(0,_plan_still_held_js__WEBPACK_IMPORTED_MODULE_0__/* .keptWords */ .G)(one)}.`);
};


/***/ })

};
