export const id = 8864;
export const ids = [8864,4483,7290,5334,2441];
export const modules = {

/***/ 25794:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ isOneOff),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dm: () => (/* binding */ movedOn)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _plan_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59742);


/** Whether nobody of them declares the field and would write it again: each wrote it once, as `kubectl edit` does. */
const isOneOff = (conflicts) => conflicts.length > 0 && conflicts.every(({ operation }) => operation === 'Update');
/** What is wrong with the server's answer to a step; undefined where it did what was planned. */
const problemOf = (step, answer) => {
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(step.key);
    switch (answer.kind) {
        case 'conflict':
            return {
                code: 'APPLY_CONFLICT',
                message: `Others own fields of ${title} that meshgate would set; they are not taken by force.`,
                received: answer.conflicts.map(({ manager, field }) => `${field} is ${manager}'s`).join(', '),
                remedy: isOneOff(answer.conflicts)
                    ? 'See what was edited (`drift` shows it). `apply` with the input `take-back: true` (`--take-back`) writes back what was reviewed; or take the edit into the repository.'
                    : 'Let the other manager give the fields up, or take the object out of the configuration.',
            };
        case 'moved on':
            return movedOn(step);
        case 'forbidden':
            return {
                code: 'APPLY_FORBIDDEN',
                message: `The job's identity may not write ${title}.`,
                received: answer.message,
                remedy: 'Give it the verbs create, patch and delete on the kind in the namespace; for a Role or a RoleBinding also `bind` on the role, or the permissions themselves.',
            };
        case 'depends':
            return {
                code: 'APPLY_DEPENDS',
                message: `${title} refers to ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(answer.on)}, which is not there and not in this plan.`,
                remedy: 'Create the role first, or give the job `bind` on it.',
            };
        case 'created':
            return step.precondition.kind === 'absent' ? residueProblem(step, answer) : movedOn(step);
        case 'changed':
        case 'unchanged':
            if (step.precondition.kind === 'absent')
                return {
                    code: 'APPLY_MERGED',
                    message: `${title} was planned as new, and the server merged it into an object that was there.`,
                    received: (0,_plan_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersOf */ .K2)(answer.object).join(', '),
                    remedy: 'See whose object it is before anything else is written; run again to have it compared.',
                };
            return residueProblem(step, answer);
    }
};
const movedOn = (step) => ({
    code: 'APPLY_MOVED_ON',
    message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(step.key)} changed between the plan and the write.`,
    expected: step.precondition.kind === 'absent' ? 'absent' : `resourceVersion ${step.precondition.resourceVersion}`,
    remedy: 'Run again: the plan is made anew from what stands there now.',
});
const residueProblem = (step, answer) => {
    const fields = (0,_plan_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignFields */ .mB)(answer.object, step.object);
    if (fields.length === 0)
        return undefined;
    return {
        code: 'FOREIGN_FIELD',
        message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(step.key)} would hold fields that meshgate does not ask for.`,
        received: fields.join(', '),
        remedy: 'Find the manager, webhook or default that sets them, and take them out there.',
    };
};


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
const confirmPlan = async ({ environment, world }, judged) => {
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
const confirmSteps = async (steps, cluster) => {
    const results = await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRunAll */ .I)(steps, cluster);
    return {
        confirmed: results.every(({ kind }) => kind !== 'forbidden'),
        problems: results.flatMap((result) => (result.kind === 'refused' ? result.problems : [])),
    };
};


/***/ }),

/***/ 54977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dryRunAll)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _answer_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25794);



const atOnce = 8;
/** What the server says to every step before the first is done, eight at a time, in the steps' order. */
const dryRunAll = async (steps, cluster, takeBack = false) => {
    const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const results = [];
    const first = new Map(steps.map((step, index) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key), index]).reverse());
    let next = 0;
    const work = async () => {
        for (let index = next++; index < steps.length; index = next++) {
            const step = steps[index];
            if (step === undefined)
                return;
            // The second write of one object meets the first one's result, which no dry run can show; its schema is the same.
            results[index] =
                first.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key)) === index ? await dryRun(step, cluster, { written, takeBack }) : { kind: 'fine' };
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work));
    return results;
};
const dryRun = async (step, cluster, { written, takeBack }) => {
    try {
        if (step.kind === 'remove') {
            const answer = await cluster.remove(step.key, step.precondition, { dryRun: true });
            return answer.kind === 'moved on' ? { kind: 'refused', problems: [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .movedOn */ .dm)(step)] } : { kind: 'fine' };
        }
        const first = await cluster.apply(step.object, step.precondition, { dryRun: true });
        // The object is the environment's own: the steps were not planned otherwise.
        const taken = takeBack && first.kind === 'conflict' && (0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOff */ .UP)(first.conflicts) ? first.conflicts : undefined;
        const answer = taken === undefined ? first : await cluster.apply(step.object, step.precondition, { dryRun: true, force: true });
        if (answer.kind === 'depends' && written.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(answer.on)))
            return { kind: 'fine' };
        const problem = (0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(step, answer);
        if (problem === undefined)
            return taken === undefined ? { kind: 'fine' } : { kind: 'fine', taken };
        return answer.kind === 'forbidden' ? { kind: 'forbidden', problem } : { kind: 'refused', problems: [problem] };
    }
    catch (error) {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { kind: 'refused', problems: error.problems };
        throw error;
    }
};


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

/***/ 76702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = (rule, event) => {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = (rule) => {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 29548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRule)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17375);

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
    ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
    ...['user_access_level', 'groups_direct', 'deployment_tier'],
]);
/** Never reused after a rename or deletion. */
const immutableIds = {
    github: ['repository_id'],
    gitlab: ['project_id'],
    kubernetes: ['serviceaccount_uid'],
};
const own = (claims, name) => Object.hasOwn(claims, name) ? claims[name] : undefined;
const hintOf = (claim, expected, identity) => {
    const received = own(identity.claims, claim);
    if (typeof received === 'string') {
        if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
            return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.';
        if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
            return 'They look alike and are different characters: somebody may be imitating the name.';
        if (/[^\x00-\x7f]/.test(received))
            return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.';
        if (claim === 'ref' &&
            expected.some((one) => !one.startsWith('refs/')) &&
            expected.some((one) => received === `refs/heads/${one}`))
            return 'Write the full ref into the rule.';
        if (claim === 'ref' && received === '')
            return 'The event has no ref, so it cannot be one that may deploy.';
        if (/^refs\/pull\//.test(received))
            return 'This is the run of a merge request.';
        if (claim === 'repository_id' || claim === 'project_id')
            return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.';
        if (claim === 'job_workflow_ref' &&
            expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1]))
            return 'The same file under another repository name: if the repository was renamed, change the rule.';
    }
    if (received === undefined && claim === 'environment') {
        const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path');
        return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`;
    }
    if (received === null && claim.startsWith('ci_config'))
        return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.';
    if (claim === 'environment_protected' && received === 'false')
        return 'GitLab’s free editions always say false here: protect the environment, or leave the condition out.';
    return received === undefined ? 'The token has no such claim.' : '';
};
/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
const compareRule = (rule, issuer, identity) => {
    if (rule.platform !== identity.platform)
        return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }];
    const differences = [];
    if (issuer !== identity.issuer)
        differences.push({
            claim: 'iss',
            expected: [issuer ?? 'none'],
            received: identity.issuer,
            hint: 'Name the issuer in the rule.',
        });
    // The configuration refuses such rules; here they match nothing, whoever made them.
    const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0);
    if (!pinned)
        differences.push({
            claim: immutableIds[rule.platform].join(', '),
            expected: ['an id in the rule'],
            received: undefined,
            hint: 'The rule pins no id.',
        });
    for (const [claim, expected] of rule.claims) {
        if (neverTrusted.has(claim)) {
            differences.push({
                claim,
                expected: ['another claim'],
                received: undefined,
                hint: 'Nobody is let in by this claim.',
            });
            continue;
        }
        const received = own(identity.claims, claim);
        if (typeof received !== 'string' || received === '' || !expected.includes(received))
            differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) });
    }
    return differences;
};


/***/ }),

/***/ 56770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ predictApply)
/* harmony export */ });
/* harmony import */ var _apply_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76702);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
/* harmony import */ var _issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25739);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17375);




/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context) => {
    const id = context.mergeRequest?.projectId ?? context.repository.id;
    if (context.platform === 'gitlab')
        return { project_id: id, job_project_id: id };
    return { repository_id: id, repository_owner_id: context.repository.ownerId };
};
/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule, context, issuer) => {
    if (rule.platform === 'kubernetes')
        return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`];
    if (rule.platform !== context.platform)
        return [`${rule.pointer} is for ${rule.platform}`];
    const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']));
    const identity = {
        platform: rule.platform,
        issuer: issuer ?? (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context) ?? '',
        claims: { ...wanted, ...knownIds(context) },
    };
    const reasons = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRule */ .a)(rule, (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context), identity).map(({ claim, expected, received }) => `${rule.pointer}: ${claim} is ${expected.map(_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S).join(' or ')}, and the job’s will be ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(received)}`);
    return (0,_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvents */ .qp)(rule).length > 0
        ? reasons
        : [...reasons, `${rule.pointer}: none of its ${_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventClaim */ .tq[rule.platform]} may ever apply`];
};
/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
const predictApply = (rules, context, issuer) => {
    if (rules === undefined || rules.length === 0)
        return { apply: 'not configured', reasons: [] };
    if (context.platform === 'local')
        return { apply: 'not configured', reasons: ['a shell is on no platform'] };
    const reasons = rules.map((rule) => contradictions(rule, context, issuer));
    if (reasons.some((list) => list.length === 0))
        return { apply: 'predicted to match', reasons: [] };
    return { apply: 'predicted to be refused', reasons: reasons.flat() };
};


/***/ }),

/***/ 91580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyJob)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/identity/compare-rule.ts
var compare_rule = __webpack_require__(29548);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
;// CONCATENATED MODULE: ./src/identity/match-trust.ts





const place = (rule, locate) => locate === undefined ? {} : { where: locate(rule.pointer) };
const describe = (rule, differences, locate) => {
    const received = (difference) => difference.received === undefined ? 'nothing' : (0,shown/* shown */.S)(difference.received);
    const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '');
    return {
        code: 'TRUST_NO_MATCH',
        message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
        ...place(rule, locate),
        expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown/* shown */.S).join(' or ')}`).join('; '),
        received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
        remedy: hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
    };
};
/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = (identity) => {
    if (identity.platform !== 'gitlab')
        return;
    const { project_id: project, job_project_id: job } = identity.claims;
    if (job === project)
        return;
    throw new problem/* Refusal */.P({
        code: 'TRUST_FORK',
        message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
        expected: `job_project_id: ${(0,shown/* shown */.S)(project)}`,
        received: `job_project_id: ${(0,shown/* shown */.S)(job)}`,
        remedy: job === undefined
            ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
            : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
    });
};
/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
const matchTrust = (identity, { phase, rules = [], server, locate }) => {
    if (rules.length === 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_MISSING',
            message: `the environment has no trust.${phase} rule`,
            expected: `trust.${phase}`,
            received: 'nothing',
            remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
        });
    if (phase === 'apply')
        refuseFork(identity);
    const compared = rules.map((rule) => ({ rule, differences: (0,compare_rule/* compareRule */.a)(rule, (0,issuer_profiles/* issuerOfRule */.d)(rule, server), identity) }));
    const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule);
    if (match === undefined) {
        throw new problem/* Refusal */.P({
            code: 'TRUST_NO_MATCH',
            message: `no trust.${phase} rule matches the token of this job`,
            expected: 'exactly one rule',
            received: `none of ${rules.length}`,
            remedy: 'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
        }, ...compared.map(({ rule, differences }) => describe(rule, differences, locate)));
    }
    if (others.length > 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_AMBIGUOUS',
            message: `${others.length + 1} trust.${phase} rules match the token of this job`,
            ...place(match, locate),
            expected: 'exactly one rule',
            received: [match, ...others].map(({ pointer }) => pointer).join(', '),
            remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
        });
    if (phase === 'apply')
        refuseEvent(identity, match, locate);
    return match;
};
const refuseEvent = (identity, rule, locate) => {
    if (identity.platform === 'kubernetes')
        return;
    const claim = apply_events/* eventClaim */.tq[identity.platform];
    const event = identity.claims[claim];
    if (typeof event === 'string' && (0,apply_events/* mayApply */.Kj)(rule, event))
        return;
    throw new problem/* Refusal */.P({
        code: 'TOKEN_EVENT',
        message: 'this event may not apply',
        ...place(rule, locate),
        expected: `${claim}: ${(0,apply_events/* applyEvents */.qp)(rule).join(' or ') || 'none that may apply'}`,
        received: `${claim}: ${(0,shown/* shown */.S)(event)}`,
        remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
    });
};

// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
var key_descriptor = __webpack_require__(83035);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_algorithms.js


const wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new errors/* JOSENotSupported */.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = !1) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
const JWE = (0,key_descriptor/* table */.t)({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: !0,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, !0),
  A192GCMKW: aeskw(192, !0),
  A256GCMKW: aeskw(256, !0),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
  return {
    kty: ["oct"],
    secret: !0,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
const ENC = (0,key_descriptor/* table */.t)({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, !0),
  "A192CBC-HS384": contentEncryption(384, !0),
  "A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js



const algArgument = '"alg" (Algorithm)';
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new errors/* JOSENotSupported */.T0(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,key/* normalizeJwk */.oX)(jwk), extractable = (0,key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
  return result;
}


// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/check-audience-claim.ts

const differences = (expected, received) => {
    const bare = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (expected.toLowerCase() === received.toLowerCase())
        return 'They differ in case alone. ';
    if (bare(expected) === bare(received))
        return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. ';
    return '';
};
/**
 * RFC 8725 §3.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
const checkAudienceClaim = (claim, profile, expected) => {
    const value = profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
        ? claim[0]
        : claim;
    if (value === expected)
        return expected;
    if (Array.isArray(value))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token has a list of audiences', {
            expected,
            received: value,
            remedy: profile.platform === 'gitlab'
                ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
                : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
        });
    throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token is meant for another audience', {
        expected,
        received: value,
        remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
    });
};

;// CONCATENATED MODULE: ./src/identity/check-times.ts

/** Seconds that two clocks may differ. */
const clockTolerance = 30;
const clocks = 'Check the clock of the runner.';
// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799;
const readTime = (payload, claim) => {
    const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest)
        return value;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
        expected: 'whole seconds since 1970',
        received: value,
        remedy: 'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
    });
};
/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
const checkTimes = (payload, profile, now) => {
    const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')];
    const lifetime = expires - issuedAt;
    if (lifetime <= 0 || lifetime > profile.maxLifetime)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
            expected: `1 to ${profile.maxLifetime} s between iat and exp`,
            received: `${lifetime} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab makes ID tokens as long as the job’s timeout: set `timeout:` of the job, for example to 15 minutes.'
                : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
        });
    if (now >= expires + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
            expected: `use before ${expires}`,
            received: `${now}`,
            remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
        });
    for (const [claim, time] of [
        ['iat', issuedAt],
        ['nbf', notBefore],
    ])
        if (time > now + clockTolerance)
            throw (0,token_problem/* refuseToken */.y)('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
                expected: `at most ${now + clockTolerance}`,
                received: `${time}`,
                remedy: clocks,
            });
    if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
            expected: `at most ${profile.maxAge} s`,
            received: `${now - issuedAt} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
                : `Ask for a new token for every step that needs one. ${clocks}`,
        });
    return { issuedAt, notBefore, expires };
};

;// CONCATENATED MODULE: ./src/identity/claims.ts

const idPattern = /^[1-9][0-9]{0,19}$/;
const wording = {
    id: 'a number written as text, without leading zeros',
    text: 'text',
    flag: 'the text true or false',
    number: 'a whole number',
    texts: 'a list of texts',
    'text or null': 'text or null',
    ignored: 'anything',
};
const isText = (value) => typeof value === 'string' && value.length <= 4096;
const fits = (value, type) => {
    switch (type) {
        case 'id':
            return isText(value) && idPattern.test(value);
        case 'text':
            return isText(value);
        case 'flag':
            return value === 'true' || value === 'false';
        case 'number':
            return Number.isSafeInteger(value);
        case 'texts':
            return Array.isArray(value) && value.length <= 1000 && value.every(isText);
        case 'text or null':
            return value === null || isText(value);
        case 'ignored':
            return true;
    }
};
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
const readClaims = (payload, schema) => {
    const remedy = 'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.';
    for (const name of Object.keys(schema.required))
        if (!Object.hasOwn(payload, name))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM', `the token has no claim ${name}`, {
                expected: name,
                received: undefined,
                remedy,
            });
    const claims = Object.create(null);
    const unknown = [];
    for (const [name, value] of Object.entries(payload)) {
        if (registered.includes(name))
            continue;
        const own = (types) => Object.hasOwn(types, name) ? types[name] : undefined;
        const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined;
        const type = own(schema.required) ?? own(schema.optional) ?? prefixed;
        if (type === undefined)
            unknown.push(name);
        else if (!fits(value, type))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
                expected: wording[type],
                received: value,
                remedy,
            });
        else if (type !== 'ignored')
            claims[name] = value;
    }
    return { claims, unknown: unknown.sort() };
};

// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
;// CONCATENATED MODULE: ./src/identity/verify-token.ts









const textClaim = (payload, name) => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (typeof value === 'string' && value !== '' && value.length <= 4096)
        return value;
    throw (0,token_problem/* refuseToken */.y)(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
        expected: 'text',
        received: value,
        remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
    });
};
/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = (payload, profiles) => {
    const issuer = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined;
    const profile = profiles.find((one) => one.issuer === issuer);
    if (profile !== undefined)
        return profile;
    throw (0,token_problem/* refuseToken */.y)('ISSUER', 'the token comes from an issuer that is not trusted here', {
        expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
        received: issuer,
        remedy: 'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
    });
};
/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async (token, checked, found, issuer) => {
    try {
        const { n, e } = found.key;
        if (typeof n !== 'string' || typeof e !== 'string')
            throw new TypeError('no RSA key');
        const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm);
        await compactVerify(token, key, { algorithms: [checked.algorithm] });
    }
    catch {
        throw (0,token_problem/* refuseToken */.y)('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
            remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
        });
    }
};
const digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const checkReplay = (digest, used) => {
    if (used?.has(digest) === true)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_REPLAY', 'the token was used for an earlier step already', {
            remedy: 'Ask for a new token for every step that needs one.',
        });
    used?.add(digest);
};
/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
const verifyToken = async (token, verification) => {
    const { profiles, audience, clock, keys, used } = verification;
    const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))];
    const checked = (0,precheck_token/* precheckToken */.N)(token, algorithms.length === 0 ? ['RS256'] : algorithms);
    const { payload, keyId, algorithm } = checked;
    const profile = findProfile(payload, profiles);
    if (!profile.algorithms.includes(algorithm))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
            expected: profile.algorithms.join(', '),
            received: algorithm,
            remedy: 'Nothing was applied. The token was not made by the platform.',
        });
    const found = await keys.find(profile.issuer, keyId, algorithm);
    await checkSignature(token, checked, found, profile.issuer);
    const claimed = profile.flatten?.(payload) ?? payload;
    const id = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined;
    verification.signed?.({
        issuer: profile.issuer,
        jtiDigest: typeof id === 'string' ? digestOf(id) : '',
        claims: claimed,
    });
    const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000));
    checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience);
    const subject = textClaim(payload, 'sub');
    const jtiDigest = digestOf(textClaim(payload, 'jti'));
    const { claims, unknown } = readClaims(claimed, profile.schema);
    profile.check?.(subject, claims);
    checkReplay(jtiDigest, used);
    return {
        issuer: profile.issuer,
        platform: profile.platform,
        subject,
        audience,
        ...times,
        claims,
        jtiDigest,
        keyId,
        keysUrl: found.keysUrl,
        keys: found.keys,
        unknownClaims: unknown.map(shown/* shown */.S),
    };
};

;// CONCATENATED MODULE: ./src/open/identify-job.ts






/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
const identifyJob = async (run, question) => {
    const { context } = run;
    const { environment, phase, keys, locate, signed } = question;
    const rules = rulesOf(environment, phase);
    const audience = environment.audience ?? run.inputs.audience ?? '';
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined) ?? '';
    const unseen = (seen, reason) => ({
        identity: undefined,
        review: { seen, reason, issuer, audience, rule: '', apply: (0,predict_apply/* predictApply */.S)(environment.trust.apply, context).apply },
    });
    if (audience === '') {
        if (phase === 'apply')
            throw noAudience(environment, locate);
        return unseen('not requested', 'the environment names no audience');
    }
    if (context.idToken.kind === 'not requested')
        throw (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause);
    if (context.idToken.kind === 'withheld') {
        const reason = (0,missing_token/* withheldReason */.I8)(context.idToken.cause);
        if (phase === 'apply')
            throw noToken(reason);
        return unseen('not seen', reason);
    }
    const token = await run.tokens().request('mesh', audience);
    const identity = await verifyToken(token, {
        profiles: (0,issuer_profiles/* issuerProfiles */.Q)(context, rules),
        audience,
        clock: run.clock,
        keys,
        used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
        ...(signed === undefined ? {} : { signed }),
    });
    await run.usedTokens?.record(identity.jtiDigest, phase);
    const rule = match(identity, run, question);
    for (const claim of identity.unknownClaims)
        run.output.info(`The token has a claim that meshgate does not know: ${claim}`);
    return {
        identity,
        review: {
            seen: 'verified',
            reason: '',
            issuer: identity.issuer,
            audience,
            rule: rule.pointer,
            apply: phase === 'apply' ? 'verified' : (0,predict_apply/* predictApply */.S)(environment.trust.apply, context, identity.issuer).apply,
        },
    };
};
const rulesOf = ({ trust }, phase) => phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? []);
/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = (identity, { context }, { environment: { trust }, phase, locate }) => {
    const ask = (one) => matchTrust(identity, {
        phase: one,
        rules: trust[one],
        server: context,
        ...(locate === undefined ? {} : { locate }),
    });
    if (phase !== 'plan')
        return ask(phase);
    try {
        return ask('check');
    }
    catch (refusal) {
        try {
            return ask('apply');
        }
        catch {
            throw refusal;
        }
    }
};
const noToken = (reason) => new problem/* Refusal */.P({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
});
const noAudience = (environment, locate) => new problem/* Refusal */.P({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy: 'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
});


/***/ }),

/***/ 54163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = (source, given) => ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
});

;// CONCATENATED MODULE: ./src/open/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (run, settings, repository, revision) => {
    const source = run.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async (repository, revision, path) => {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


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

/***/ 70242:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ findUnjudged),
/* harmony export */   kx: () => (/* binding */ nothingUnjudged),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55610);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38546);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70934);
/* harmony import */ var _mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95310);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1451);
/* harmony import */ var _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96787);
/* harmony import */ var _grants_beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82488);
/* harmony import */ var _outside_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58867);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72082);













const nothingUnjudged = {
    reasons: [],
    notes: [],
    beside: [],
    ofNamespaces: _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .noFilesOfNamespaces */ .ak,
    outside: [],
};
const isNothing = ({ reasons, notes, beside, ofNamespaces, outside }) => [reasons, notes, beside, ofNamespaces.files, outside].every((list) => list.length === 0);
/** Files named one by one; the others are counted. */
const named = 20;
const isManifest = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultGlobs */ .Fq);
/**
 * A list of files says what a review is about, and leaves the rest of the repository out. What the change touches there is told,
 * so that nobody takes the green of the list for one of the whole change.
 */
const findUnjudged = async (run, repository, revisions, projects) => {
    const configurations = projects.map(({ configuration }) => configuration);
    const old = configurations.flatMap(({ base }) => base ?? []).map(readerOf);
    const now = configurations.map(headReaders);
    // Nobody lists files: everything is read, or found by itself.
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .isWhole */ .wP)(repository) ||
        revisions.base === '' ||
        configurations.every(({ base, head }) => base === undefined && head === undefined))
        return nothingUnjudged;
    const opened = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path));
    const unitsAt = async (revision) => {
        const { before, after } = await opened();
        return revision === revisions.base ? before : after;
    };
    const matcherOf = (some, revision) => matcherOfReaders(some, () => unitsAt(revision));
    const [atBase, atHead, isAdded] = await Promise.all([
        matcherOf(old, revisions.base),
        matcherOf(now.flatMap(({ judging }) => judging), revisions.head),
        matcherOf(now.flatMap(({ added }) => added), revisions.head),
    ]);
    const files = projects.map(({ path }) => path).join(', ');
    const isRead = (path) => atBase(path) || atHead(path);
    const judging = old.length > 0 ? old : now.flatMap(({ judging: readers }) => readers);
    const places = await Promise.all(judging.flatMap(({ config, environments }) => environments.map(async (environment) => {
        const [reads, roots] = [[{ config, environments: [environment] }], rootsIn(environment, config)];
        const [one, other] = await Promise.all([matcherOf(reads, revisions.base), matcherOf(reads, revisions.head)]);
        return { environment, roots, holds: (path) => one(path) || other(path) };
    })));
    const outside = await (0,_outside_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideChanges */ .r)(run, await opened(), places, {
        isRead,
        noteOf: (path) => noteOf(path, files, isAdded),
    });
    const [reached, unreached] = [
        outside.filter(({ isReached }) => isReached),
        outside.filter(({ isReached }) => !isReached),
    ];
    const candidates = await changedManifests(repository, revisions);
    const deciding = await thatMayDecide(repository, revisions, candidates.filter((path) => !isRead(path)));
    const isTold = (path) => reached.some((one) => one.path === path);
    const others = [...new Set([...deciding, ...unreached.map(({ path }) => path)])]
        .filter((path) => !isTold(path))
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byCodePoint */ .HH);
    if (old.length > 0) {
        const listings = old.flatMap(listingsOf);
        const sought = listings.length === 0 ? [] : deciding.filter((path) => !isAdded(path));
        const sides = sought.length === 0 ? undefined : await Promise.all([unitsAt(revisions.base), unitsAt(revisions.head)]);
        const ofNamespaces = sides === undefined
            ? _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .noFilesOfNamespaces */ .ak
            : (0,_files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfNamespaces */ .bT)(sought, sides, listings, (path) => noteOf(path, files, isAdded));
        const told = new Set(ofNamespaces.files.map(({ path }) => path));
        const rest = others.filter((path) => !told.has(path));
        return { reasons: [], notes: notesOf(rest, files, isAdded), beside: [], ofNamespaces, outside: reached };
    }
    const beside = await (0,_grants_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .grantsBeside */ .C0)(repository, revisions, deciding);
    const judged = new Set(beside.map(({ path }) => path));
    // The list that the change brings says more of them.
    const leftOut = deciding.filter((path) => !judged.has(path));
    return {
        reasons: reasonsOf(leftOut, files),
        notes: [],
        beside,
        ofNamespaces: _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .noFilesOfNamespaces */ .ak,
        outside: reached.filter(({ path }) => !leftOut.includes(path)),
    };
};
/** Without environments the list of the configuration itself is one. */
const readerOf = (config) => {
    const { environments } = config.protected;
    return { config, environments: environments.length === 0 ? [undefined] : environments };
};
/** Where each environment's list begins; a unit's folder, where it is rendered. */
const listingsOf = ({ config, environments }) => environments.flatMap((environment) => {
    if (environment === undefined)
        return [];
    return [{ environment, roots: rootsIn(environment, config) }];
});
const rootsIn = (environment, config) => environment?.unit === undefined
    ? (0,_files_of_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .rootsOf */ .RD)((0,_config_policies_js__WEBPACK_IMPORTED_MODULE_9__/* .policyFiles */ .q)(environment, config.protected).globs)
    : [(0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .normalPath */ .FE)(environment.unit.path) ?? environment.unit.path];
/** Environments that the change adds to a configuration judge nothing yet: those of the base do. */
const headReaders = ({ base, head, }) => {
    if (head === undefined)
        return { judging: [], added: [] };
    const reader = readerOf(head);
    if (base === undefined)
        return { judging: [reader], added: [] };
    const names = new Set(readerOf(base).environments.map((one) => one?.name));
    const { environments } = reader;
    return {
        judging: [{ ...reader, environments: environments.filter((one) => names.has(one?.name)) }],
        added: [{ ...reader, environments: environments.filter((one) => !names.has(one?.name)) }],
    };
};
const matcherOfReaders = async (readers, units) => {
    const matchers = await Promise.all(readers.flatMap(({ config, environments }) => environments.map(async (environment) => {
        const folder = environment?.snapshot?.folder;
        const isSnapshot = (path) => folder !== undefined && (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .isBelow */ .Yw)(path, folder);
        if (environment?.unit === undefined) {
            const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)((0,_config_policies_js__WEBPACK_IMPORTED_MODULE_9__/* .policyFiles */ .q)(environment, config.protected).globs);
            return (path) => matches(path) || isSnapshot(path);
        }
        const { found } = await units();
        const { reads } = found.configured(environment.unit, environment.namespace);
        return (path) => reads.has(path) || isSnapshot(path);
    })));
    return (path) => matchers.some((matches) => matches(path));
};
const changedManifests = async ({ whole }, { base, head }) => {
    const [before, after] = await Promise.all([whole.list(base), whole.list(head)]);
    return [...(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPaths */ .vl)(before, after)].filter(isManifest).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byCodePoint */ .HH);
};
/** Secrets by which somebody is an account, or a node, to the API server. */
const isToken = /kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token/;
/** By the words of either side; a link may bring anything. */
const thatMayDecide = async ({ whole }, { base, head }, paths) => {
    if (paths.length === 0)
        return [];
    const decoder = new TextDecoder();
    const texts = await Promise.all([whole.read(base, paths), whole.read(head, paths)]);
    const listings = await Promise.all([whole.list(base), whole.list(head)]);
    const links = new Set(listings.flat().flatMap(({ kind, path }) => (kind === 'file' ? [] : [path])));
    const mayDecide = (bytes) => {
        const text = decoder.decode(bytes);
        const holds = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text);
        return ((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayCount */ .bT)(holds) && (0,_mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldDeciding */ .M)(holds)) || isToken.test(text);
    };
    return paths.filter((path) => {
        const sides = texts.flatMap((side) => side.get(path) ?? []);
        // What neither side can give is unknown, and nobody's proof.
        return links.has(path) || sides.length === 0 || sides.some(mayDecide);
    });
};
const shown = (path) => `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_12__/* .printableName */ .Nt)(path)}\``;
const noteOf = (path, files, isAdded) => isAdded(path)
    ? `${shown(path)} changed and belongs only to an environment that the same change adds to ${files}: it was not judged`
    : `${shown(path)} changed and belongs to no environment of ${files}: it was not judged`;
const notesOf = (paths, files, isAdded) => [
    ...paths.slice(0, named).map((path) => noteOf(path, files, isAdded)),
    ...(paths.length > named ? [`${paths.length - named} more changed files like these were not judged`] : []),
];
/** As many reasons as a review shows. */
const mostReasons = 10;
const reasonsOf = (paths, files) => {
    const fitting = paths.length > mostReasons ? paths.slice(0, mostReasons - 1) : paths;
    const more = paths.length - fitting.length;
    return [
        ...fitting.map((path) => (0,_grants_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutReason */ .G8)(path, files)),
        ...(more === 0
            ? []
            : [
                {
                    code: 'CHANGE_UNREAD',
                    text: `${more} more changed files are left out by the list that the same change brings with ${files}, and were not judged`,
                },
            ]),
    ];
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

/***/ 29340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeLive),
/* harmony export */   b: () => (/* binding */ judgeArrival)
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
const gateOf = ({ newAccess }) => ({
    newAccess: newAccess === 'error' ? 'error' : 'warn',
    lostAccess: 'warn',
    findings: 'off',
    calls: 'off',
    drift: 'off',
});
/**
 * What an apply gives that the change does not: the plan compares two commits, and the cluster may not stand where the first of
 * them is. A commit whose apply was rejected or never ran, or what `revoke` took back, comes with the next apply of anything.
 *
 * Let L be the objects of the apply as the cluster holds them, B those of the base and D the desired ones. New access of the
 * apply is access(D) without access(L). The plan tells access(D) without access(B), which is all of it where access(B) is no
 * more than access(L). Otherwise the comparison of L with D is given back; undefined where it gains nothing either.
 */
const judgeArrival = (opened, judged) => judgeLive(opened, judged).arrival;
/** Both, of which one is there at most: where something arrives, its plan tells what goes as well. */
const judgeLive = (opened, judged) => {
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
const withoutFindings = ({ reviewed, observed, ...plan }) => ({
    ...plan,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfReviewed */ .Jk)({ ...reviewed, findings: [] }),
    reviewed: { ...reviewed, findings: [] },
    observed: { ...observed, arrival: true },
});
const mayOpen = (plan) => [_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensRequests */ .GW, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensPermissions */ .EE, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesRequestsOpen */ .Bj, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesPermissionsOpen */ .LU].some((says) => says(plan));


/***/ }),

/***/ 97917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeObjects)
/* harmony export */ });
/* harmony import */ var _judge_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16817);

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
const judgeObjects = (opened, sides) => (0,_judge_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvironment */ .v)({
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
});


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
const planWrites = (environment, { rendered, mesh, kept = [] }, world, writer) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .planSteps */ .Dv)({
    environment,
    desired: namingKinds((0,_applied_run_js__WEBPACK_IMPORTED_MODULE_3__/* .withRun */ .Yq)(rendered, world.state, environment, writer), kept, environment),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
    ...(kept.length === 0 ? {} : { keeps: keepsOf(kept) }),
});
/** KEP-3659: the parent names the kinds of all members, of those that are left too. */
const namingKinds = (desired, kept, environment) => kept.length === 0
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
    });
const keepsOf = (kept) => {
    const names = new Set(kept.map(({ object }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    return ({ key }) => names.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
};
/** The same plan with its writes. */
const withSteps = (plan, steps, confirmedByServer) => ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
});
/** The same plan with what the API server will say to its writes. */
const withForecast = (plan, forecast) => forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } };
/**
 * The same plan with what stands in the way of its writes: what `apply` refuses (`own`), and what the API server says to a dry run.
 * What this identity could not read, the one that applies may.
 */
const withObjections = (plan, { own, server }) => {
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
const loginText = (path) => `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n`;
/** The path that such a line names; undefined where it is not ours. */
const readLoginText = (text) => {
    const quoted = /^KUBECONFIG='([^\n]*)'\n$/.exec(text)?.[1];
    return quoted?.replaceAll(`'\\''`, "'");
};


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
const missingRights = (denied, namespaces) => {
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
const rolesOf = (namespace, denied) => {
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
const rulesOf = (denied) => {
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
const subjectOf = (user) => {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = (denied, namespaces) => missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n');
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = (run, { environment, world, hides }) => {
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
const sayMissingWrites = async (run, opened, steps) => {
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
const asked = async (cluster) => {
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


/***/ }),

/***/ 37598:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sayObjections)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47369);

/** What apply or the API server would refuse: warnings in a review, since nothing is written there. */
const sayObjections = ({ output }, { hides }, objections) => {
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
