export const id = 277;
export const ids = [277];
export const modules = {

/***/ 5794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   d: () => (/* binding */ movedOn)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _plan_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);


/** What is wrong with the server's answer to a step; undefined where it did what was planned. */
const problemOf = (step, answer) => {
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(step.key);
    switch (answer.kind) {
        case 'conflict':
            return {
                code: 'APPLY_CONFLICT',
                message: `Others own fields of ${title} that meshgate would set; they are not taken by force.`,
                received: answer.conflicts.map(({ manager, field }) => `${field} is ${manager}'s`).join(', '),
                remedy: 'Let the other manager give the fields up, or take the object out of the configuration.',
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
                message: `${title} refers to ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(answer.on)}, which is not there and not in this plan.`,
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
                    received: (0,_plan_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K2)(answer.object).join(', '),
                    remedy: 'See whose object it is before anything else is written; run again to have it compared.',
                };
            return residueProblem(step, answer);
    }
};
const movedOn = (step) => ({
    code: 'APPLY_MOVED_ON',
    message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(step.key)} changed between the plan and the write.`,
    expected: step.precondition.kind === 'absent' ? 'absent' : `resourceVersion ${step.precondition.resourceVersion}`,
    remedy: 'Run again: the plan is made anew from what stands there now.',
});
const residueProblem = (step, answer) => {
    const fields = (0,_plan_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignFields */ .mB)(answer.object, step.object);
    if (fields.length === 0)
        return undefined;
    return {
        code: 'FOREIGN_FIELD',
        message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(step.key)} would hold fields that meshgate does not ask for.`,
        received: fields.join(', '),
        remedy: 'Find the manager, webhook or default that sets them, and take them out there.',
    };
};


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dryRunAll)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _answer_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5794);



const atOnce = 8;
/** What the server says to every step before the first is done, eight at a time, in the steps' order. */
const dryRunAll = async (steps, cluster) => {
    const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const results = [];
    const first = new Map(steps.map((step, index) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(step.key), index]).reverse());
    let next = 0;
    const work = async () => {
        for (let index = next++; index < steps.length; index = next++) {
            const step = steps[index];
            if (step === undefined)
                return;
            // The second write of one object meets the first one's result, which no dry run can show; its schema is the same.
            results[index] = first.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(step.key)) === index ? await dryRun(step, cluster, written) : { kind: 'fine' };
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work));
    return results;
};
const dryRun = async (step, cluster, written) => {
    try {
        if (step.kind === 'remove') {
            const answer = await cluster.remove(step.key, step.precondition, { dryRun: true });
            return answer.kind === 'moved on' ? { kind: 'refused', problems: [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .movedOn */ .d)(step)] } : { kind: 'fine' };
        }
        const answer = await cluster.apply(step.object, step.precondition, { dryRun: true });
        if (answer.kind === 'depends' && written.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(answer.on)))
            return { kind: 'fine' };
        const problem = (0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Z)(step, answer);
        if (problem === undefined)
            return { kind: 'fine' };
        return answer.kind === 'forbidden' ? { kind: 'forbidden', problem } : { kind: 'refused', problems: [problem] };
    }
    catch (error) {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { kind: 'refused', problems: error.problems };
        throw error;
    }
};


/***/ }),

/***/ 9277:
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

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 3 modules
var read_objects = __webpack_require__(803);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(1406);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(1244);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var plan_steps = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/commands/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(5308);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/commands/plan-environment.ts + 89 modules
var plan_environment = __webpack_require__(5987);
// EXTERNAL MODULE: ./src/commands/publish.ts + 5 modules
var publish = __webpack_require__(6606);
// EXTERNAL MODULE: ./src/commands/publish-live.ts
var publish_live = __webpack_require__(3236);
// EXTERNAL MODULE: ./src/commands/revisions.ts
var commands_revisions = __webpack_require__(4416);
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

// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/mesh/snapshot/read.ts + 1 modules
var read = __webpack_require__(199);
;// CONCATENATED MODULE: ./src/commands/snapshot-world.ts



/** Clocks of two machines differ; a snapshot from further ahead is no snapshot. */
const skew = 300;
/**
 * Reads the environment's snapshot in place of its cluster: the base revision's, which a merge request cannot change, or
 * one that another job handed over, which the change then may not hold.
 */
const readSnapshotWorld = async (ports, environment, settings, base, head) => {
    const files = await filesOf(ports, settings, base, head);
    const snapshot = (0,read/* readSnapshot */.R)(files, settings.folder, [...kinds/* meshKinds */.hT, ...kinds/* workloadKinds */.dd, ...kinds/* rbacKinds */.UF]);
    const seconds = Math.floor((ports.clock.now() - Date.parse(snapshot.taken)) / 1000);
    if (seconds < -skew)
        throw fromTheFuture(settings, snapshot.taken);
    const age = {
        folder: settings.folder,
        taken: snapshot.taken,
        age: ageText(Math.max(0, seconds)),
        maxAge: settings.maxAge,
        tooOld: seconds > settings.maxAgeSeconds,
        istioVersion: snapshot.istioVersion,
    };
    ports.output.info(`${environment.name}: the cluster is that of the snapshot ${settings.folder}, taken ${age.taken}, ${age.age} ago${age.tooOld ? ` (at most ${age.maxAge})` : ''}.`);
    return { identity: snapshot.identity, state: snapshot.state, denied: [], snapshot: age };
};
const filesOf = async (ports, { folder, from }, base, head) => {
    const globs = [`${folder}/**`];
    if (from === 'repository')
        return (await base.repository.readTree(base.revision, globs)).files;
    const tracked = (await base.repository.readTree(head, globs)).files;
    const [first] = tracked;
    if (first !== undefined && head !== 'worktree')
        throw trackedFile(folder, first.path);
    const { files } = await ports.readFolder(folder);
    return files;
};
/** The largest whole unit: a reader wants to know whether it is hours or weeks. */
const ageText = (seconds) => {
    const units = [
        [86_400, 'day'],
        [3600, 'hour'],
        [60, 'minute'],
    ];
    for (const [length, name] of units) {
        const count = Math.floor(seconds / length);
        if (count > 0)
            return `${count} ${name}${count === 1 ? '' : 's'}`;
    }
    return 'less than a minute';
};
const trackedFile = (folder, path) => new errors_problem/* Refusal */.P({
    code: 'SNAPSHOT_TRACKED',
    message: `the snapshot ${JSON.stringify(folder)} is to come from another job, and the change holds files there`,
    expected: 'a folder that the repository does not have',
    received: path,
    remedy: 'Remove the folder from the repository, or write `from: repository` to take the base revision’s.',
});
const fromTheFuture = ({ folder }, taken) => new errors_problem/* Refusal */.P({
    code: 'SNAPSHOT_INVALID',
    message: `the snapshot ${JSON.stringify(folder)} says that it was taken in the future`,
    expected: 'a time that has passed',
    received: taken,
    remedy: 'Set the clock of the machine that takes the snapshot, and take it again.',
});

// EXTERNAL MODULE: ./src/commands/world.ts + 1 modules
var world = __webpack_require__(9723);
;// CONCATENATED MODULE: ./src/commands/judge.ts
















/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4;
/** Reads the world and both sides of every environment, plans, and shows the result. */
const judge = async (ports, identified) => {
    const { inputs, folders, revisions, projects } = identified;
    const cache = (0,read_objects/* createReadCache */.V)();
    const tasks = projects.flatMap((project) => project.environments.map((environment) => ({ project, environment })));
    const alone = tasks.length === 1;
    const judged = await sideBySide(tasks, clustersAtOnce, ({ project, environment }) => judgeOne(ports, identified, project, environment, { cache, alone }));
    // In order of the configuration, whichever cluster answered first.
    for (const { say } of judged)
        say();
    const problems = judged.flatMap(({ unreached }) => unreached ?? []);
    const [first, ...rest] = problems;
    if (first !== undefined && problems.length === judged.length)
        throw new errors_problem/* Refusal */.P(first, ...rest);
    for (const problem of problems)
        ports.output.problem(problem);
    const plans = judged.map(({ plan }) => plan);
    const gated = plans.every((plan) => plan.reviewed.gate.passed) ? codes/* exitCodes */.h.fine : codes/* exitCodes */.h.gate;
    // What could not be asked is no green run, whatever the others say.
    const exitCode = first === undefined ? gated : codes/* codes */.F[first.code].exit;
    const meta = {
        base: folders ? (inputs.before ?? '') : revisions.base,
        head: folders ? (inputs.after ?? '') : (ports.context.mergeRequest?.headSha ?? revisions.head),
        firstRun: projects.every(({ configuration }) => configuration.firstRun),
        ...(ports.context.run.url === '' ? {} : { runUrl: ports.context.run.url }),
        ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
    };
    const objects = judged.map((one) => one.objects);
    await (0,publish/* publishPlans */.e)(ports, inputs, 'check', plans, meta, exitCode, objects);
    return first === undefined ? { exitCode, errors: [], plans } : (0,outcome/* refused */.J5)([first, ...rest], plans);
};
/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = async (ports, identified, project, environment, { cache, alone }) => {
    const { inputs, repository, revisions, folders, identities } = identified;
    const { configuration } = project;
    const sides = await (0,commands_revisions/* readSides */.h)(ports, inputs, repository, configuration, revisions, environment, cache);
    const parts = {
        configuration,
        environment,
        ...(project.several ? { file: project.path } : {}),
        sides,
        identity: environment === undefined ? undefined : identities.get(environment),
        revisions: folders ? { base: inputs.before ?? '', head: inputs.after ?? '' } : revisions,
        render: renderOf(ports, project),
        today: new Date(ports.clock.now()).toISOString().slice(0, 10),
    };
    // A snapshot of the protected branch is public already; one that another job hands over is not.
    const readsLive = environment?.snapshot === undefined
        ? environment?.cluster !== undefined
        : environment.snapshot.from !== 'repository';
    const hidden = readsLive && (0,publish_live/* hidesLive */.W)(ports.context, configuration);
    let world;
    try {
        world = await surround(ports, identified, project, environment);
        const planned = (0,plan_environment/* planEnvironment */.RJ)({ ...parts, world });
        const { plan, warnings } = await judge_confirm(environment, planned, world);
        const denied = world?.denied ?? [];
        const hides = hidden && world !== undefined;
        return {
            plan: hides ? (0,without_live/* withoutLive */.Z)(plan, (0,publish_live/* keysOf */.YD)(sides)) : plan,
            objects: hides ? { before: sides.before, after: sides.after } : planned.objects,
            say: () => {
                if (environment !== undefined)
                    (0,missing_rights/* sayMissingRights */.j)(ports, denied, {
                        namespaces: environment.cluster?.namespaces ?? [],
                        environment: environment.name,
                        publishLive: configuration.protected?.publishLive === true,
                    });
                if (!hides)
                    for (const warning of warnings)
                        ports.output.warning(warning);
                else if (warnings.length > 0)
                    ports.output.warning(`${warnings.length} of the API server's objections are not shown on a public repository`);
            },
        };
    }
    catch (error) {
        const told = hidden && error instanceof errors_problem/* Refusal */.P ? new errors_problem/* Refusal */.P(...(0,publish_live/* hideProblems */.PH)(error.problems)) : error;
        const problem = unreachedBy(told);
        if (problem === undefined || environment === undefined || alone)
            throw told;
        const unreached = { ...problem, message: `environment ${JSON.stringify(environment.name)}: ${problem.message}` };
        const { plan, objects } = (0,plan_environment/* planEnvironment */.RJ)({ ...parts, world: undefined, unreached });
        return { plan, objects, unreached, say: () => undefined };
    }
    finally {
        world?.cluster?.close();
    }
};
/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = (error) => {
    if (!(error instanceof errors_problem/* Refusal */.P))
        return undefined;
    const [problem] = error.problems;
    return codes/* codes */.F[problem.code].exit === codes/* exitCodes */.h.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
        ? problem
        : undefined;
};
const surround = async (ports, { inputs, repository, revisions }, { configuration }, environment) => {
    if (environment === undefined || repository === undefined)
        return undefined;
    // Where the base has no configuration yet, head's counts with the files that it names.
    const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const base = { repository, revision };
    if (environment.snapshot !== undefined)
        return readSnapshotWorld(ports, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(ports, environment) ? (0,world/* readWorld */.T)(ports, environment, inputs, base) : undefined;
};
/** Rendered objects name the file that asks for them. */
const renderOf = (ports, { path, several }) => {
    const { repository } = ports.context;
    return several
        ? { ...ports.render, source: repository.path === '' ? path : `${repository.path}/${path}` }
        : ports.render;
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }, environment) => environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available';
/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
const judge_confirm = async (environment, planned, world) => {
    if (world?.cluster === undefined || environment === undefined || environment.appliedBy !== undefined)
        return { plan: planned.plan, warnings: [] };
    const { steps, problems } = (0,plan_steps/* planSteps */.Dv)({
        environment,
        desired: planned.rendered,
        live: world.state,
        rootNamespace: planned.mesh.settings.rootNamespace,
    });
    const confirmed = await confirmSteps(steps, world.cluster);
    return {
        plan: (0,plan_environment/* withForecast */.Ku)((0,plan_environment/* withSteps */.uQ)(planned.plan, steps, confirmed.confirmed), environment.applier === undefined
            ? (0,forecast_apply/* forecastUnnamed */.CW)(steps)
            : (0,forecast_apply/* forecastApply */.mi)(steps, world.state, environment.applier)),
        warnings: [...problems, ...confirmed.problems].map((problem) => `${problem.code}: ${problem.message}. ${problem.remedy}`),
    };
};


/***/ })

};
