export const id = 9297;
export const ids = [9297];
export const modules = {

/***/ 72080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(41244);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/apply/dry-run.ts
var dry_run = __webpack_require__(54977);
;// CONCATENATED MODULE: ./src/apply/confirm-plan.ts



/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
const confirmPlan = async ({ environment, world }, judged) => {
    if (world?.cluster === undefined || environment === undefined || environment.appliedBy !== undefined)
        return { plan: judged.plan, objections: [] };
    const { steps, problems } = (0,plan_writes/* planWrites */.ux)(environment, judged, world);
    const confirmed = await confirmSteps(steps, world.cluster);
    const forecast = environment.applier === undefined ? (0,forecast_apply/* forecastUnnamed */.CW)(steps) : (0,forecast_apply/* forecastApply */.mi)(steps, world.state, environment.applier);
    return {
        plan: (0,plan_writes/* withForecast */.Ku)((0,plan_writes/* withSteps */.uQ)(judged.plan, steps, confirmed.confirmed), forecast),
        objections: [...problems, ...confirmed.problems],
    };
};
/** The server's word on what apply would do, for the review. Writes nothing. */
const confirmSteps = async (steps, cluster) => {
    const results = await (0,dry_run/* dryRunAll */.I)(steps, cluster);
    return {
        confirmed: results.every(({ kind }) => kind !== 'forbidden'),
        problems: results.flatMap((result) => (result.kind === 'refused' ? result.problems : [])),
    };
};

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(51546);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 4 modules
var read_objects = __webpack_require__(22053);
// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(32458);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 87 modules
var judge_environment = __webpack_require__(31591);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 3 modules
var publish_plans = __webpack_require__(58133);
;// CONCATENATED MODULE: ./src/speak/say-objections.ts
/** What the API server would refuse: warnings in a review, since nothing is written there. */
const sayObjections = ({ output }, { hides }, objections) => {
    if (objections.length === 0)
        return;
    if (hides)
        output.warning(`${objections.length} of the API server's objections are not shown on a public repository`);
    else
        for (const { code, message, remedy } of objections)
            output.warning(`${code}: ${message}. ${remedy}`);
};

// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/side-by-side.ts
/** Runs a task for each item, at most so many at once; answers in the order of the items. */
const sideBySide = async (items, width, task) => {
    const results = new Array(items.length);
    const waiting = items.entries();
    const work = async () => {
        for (const [index, item] of waiting)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
    return results;
};

;// CONCATENATED MODULE: ./src/commands/judge.ts












/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4;
/** Opens every environment, judges it, and shows the result. */
const judge = async (run, identified) => {
    const cache = (0,read_objects/* createReadCache */.V)();
    const tasks = identified.projects.flatMap((project) => project.environments.map((environment) => ({ project, environment })));
    const alone = tasks.length === 1;
    const judged = await sideBySide(tasks, clustersAtOnce, ({ project, environment }) => judgeOne(run, identified, project, environment, { cache, alone }));
    // In order of the configuration, whichever cluster answered first.
    for (const { say } of judged)
        say();
    const problems = judged.flatMap(({ unreached }) => unreached ?? []);
    const [first, ...rest] = problems;
    if (first !== undefined && problems.length === judged.length)
        throw new problem/* Refusal */.P(first, ...rest);
    for (const problem of problems)
        run.output.problem(problem);
    const plans = judged.map(({ plan }) => plan);
    const gated = plans.every((plan) => plan.reviewed.gate.passed) ? codes/* exitCodes */.h.fine : codes/* exitCodes */.h.gate;
    // What could not be asked is no green run, whatever the others say.
    const exitCode = first === undefined ? gated : codes/* codes */.F[first.code].exit;
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'check', shown: judged, meta: metaOf(run, identified), exitCode });
    return first === undefined ? { exitCode, errors: [], plans } : (0,outcome/* refused */.J5)([first, ...rest], plans);
};
const metaOf = ({ context, inputs, docsBase }, { revisions, projects }) => {
    const { before, after } = inputs;
    const folders = before !== undefined && after !== undefined;
    return {
        base: folders ? before : revisions.base,
        head: folders ? after : (context.mergeRequest?.headSha ?? revisions.head),
        firstRun: projects.every(({ configuration }) => configuration.firstRun),
        ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
        ...(docsBase === undefined ? {} : { docsBase }),
    };
};
/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = (run, { repository, revisions, identities }, { configuration, several, path }, environment, { cache, alone }) => {
    const identity = environment === undefined ? undefined : identities.get(environment);
    const file = several ? { file: path } : {};
    const settled = { repository, revisions, configuration, environment, identity, cache, ...file };
    const judged = async (opened) => {
        const plan = (0,judge_environment/* judgeEnvironment */.v)(opened);
        const confirmed = await confirmPlan(opened, plan);
        return {
            ...(0,publish_live/* toShow */.Dh)(opened, { ...plan, plan: confirmed.plan }),
            say: () => {
                (0,missing_rights/* sayMissingRights */.jW)(run, opened);
                sayObjections(run, opened, confirmed.objections);
            },
        };
    };
    if (environment === undefined || alone)
        return (0,open_environment/* openEnvironment */.A)(run, settled, judged);
    return (0,open_environment/* openEnvironment */.A)(run, settled, judged, (opened, problem) => {
        const unreached = { ...problem, message: `environment ${JSON.stringify(environment.name)}: ${problem.message}` };
        const { plan, objects } = (0,judge_environment/* judgeEnvironment */.v)({ ...opened, unreached });
        return { plan, objects, unreached, say: () => undefined };
    });
};


/***/ }),

/***/ 88142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
