export const id = 838;
export const ids = [838];
export const modules = {

/***/ 5838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/apply/dry-run.ts
var dry_run = __webpack_require__(4977);
;// CONCATENATED MODULE: ./src/apply/confirm-plan.ts

/** The server's word on what apply would do, for the review. Writes nothing. */
const confirmSteps = async (steps, cluster) => {
    const results = await (0,dry_run/* dryRunAll */.I)(steps, cluster);
    return {
        confirmed: results.every(({ kind }) => kind !== 'forbidden'),
        problems: results.flatMap((result) => (result.kind === 'refused' ? result.problems : [])),
    };
};

// EXTERNAL MODULE: ./src/errors/codes.ts + 9 modules
var codes = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 3 modules
var read_objects = __webpack_require__(803);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var plan_steps = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/commands/plan-environment.ts + 48 modules
var plan_environment = __webpack_require__(1735);
// EXTERNAL MODULE: ./src/commands/publish.ts + 22 modules
var publish = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/commands/revisions.ts + 1 modules
var commands_revisions = __webpack_require__(1770);
// EXTERNAL MODULE: ./src/commands/world.ts
var commands_world = __webpack_require__(6306);
;// CONCATENATED MODULE: ./src/commands/judge.ts








/** Reads the world and both sides of every environment, plans, and shows the result. */
const judge = async (ports, identified) => {
    const { inputs, folders, repository, revisions, configuration, environments, identities } = identified;
    const cache = (0,read_objects/* createReadCache */.V)();
    const plans = [];
    for (const environment of environments) {
        const sides = await (0,commands_revisions/* readSides */.h)(ports, inputs, repository, configuration, revisions, environment, cache);
        const world = environment === undefined || repository === undefined || !mayLogIn(ports, environment)
            ? undefined
            : await (0,commands_world/* readWorld */.T)(ports, environment, inputs, {
                repository,
                revision: revisions.base === '' ? revisions.head : revisions.base,
            });
        try {
            const planned = (0,plan_environment/* planEnvironment */.R)({
                configuration,
                environment,
                sides,
                world,
                identity: environment === undefined ? undefined : identities.get(environment.name),
                revisions: folders ? { base: inputs.before ?? '', head: inputs.after ?? '' } : revisions,
                render: ports.render,
                today: new Date(ports.clock.now()).toISOString().slice(0, 10),
            });
            plans.push(await judge_confirm(ports, environment, planned, world));
        }
        finally {
            world?.cluster.close();
        }
    }
    const exitCode = plans.every((plan) => plan.reviewed.gate.passed) ? codes/* exitCodes */.h.fine : codes/* exitCodes */.h.gate;
    const meta = {
        base: folders ? (inputs.before ?? '') : revisions.base,
        head: folders ? (inputs.after ?? '') : (ports.context.mergeRequest?.headSha ?? revisions.head),
        firstRun: configuration.firstRun,
        ...(ports.context.run.url === '' ? {} : { runUrl: ports.context.run.url }),
        ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
    };
    await (0,publish/* publishPlans */.e)(ports, inputs, 'check', plans, meta, exitCode);
    return { exitCode, errors: [], plans };
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }, environment) => environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available';
/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
const judge_confirm = async (ports, environment, planned, world) => {
    if (world === undefined)
        return planned.plan;
    if (environment === undefined)
        return planned.plan;
    const { steps, problems } = (0,plan_steps/* planSteps */.D)({
        environment,
        desired: planned.rendered,
        live: world.state,
        rootNamespace: planned.mesh.settings.rootNamespace,
    });
    const confirmed = await confirmSteps(steps, world.cluster);
    for (const problem of [...problems, ...confirmed.problems])
        ports.output.warning(`${problem.code}: ${problem.message}. ${problem.remedy}`);
    return (0,plan_environment/* withSteps */.u)(planned.plan, steps, confirmed.confirmed);
};


/***/ })

};
