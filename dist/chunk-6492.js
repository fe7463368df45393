export const id = 6492;
export const ids = [6492];
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

/***/ 26492:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/apply/confirm-plan.ts
var confirm_plan = __webpack_require__(42566);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/few-at-once.ts
var few_at_once = __webpack_require__(54702);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/open/upgrade.ts
var upgrade = __webpack_require__(45364);
;// CONCATENATED MODULE: ./src/open/check-tasks.ts


/** An environment is one plan; a repository where nobody lists files or environments has one for each unit that is reached. */
const tasksOf = async function (run, { repository, revisions }, project, cache) {
    const { configuration, environments } = project;
    const { before, after } = run.inputs;
    const folders = before !== undefined && after !== undefined;
    const tasks = await Promise.all(environments.map(async (environment) => {
        const listed = (configuration.protected?.policies.length ?? 0) > 0;
        // An upgrade is about every policy, and not about what the change reaches.
        const upgraded = (0,upgrade/* upgradeOf */.A)(run.istio, configuration, environment?.name) !== undefined;
        if (environment !== undefined || listed || folders || upgraded || !(0,revision_units/* isWhole */.wP)(repository))
            return [{ kind: 'judge', project, environment }];
        const { openUnits } = await Promise.all(/* import() */[__webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(2457), __webpack_require__.e(6751), __webpack_require__.e(5849), __webpack_require__.e(4973), __webpack_require__.e(6921), __webpack_require__.e(1929)]).then(__webpack_require__.bind(__webpack_require__, 41929));
        const { units, changed } = await openUnits(run, repository, configuration, revisions, cache);
        if (units.length === 0)
            return [{ kind: 'untouched', changed }];
        return units.map((unit) => ({ kind: 'judge', project, environment, unit }));
    }));
    return tasks.flat();
};

// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
;// CONCATENATED MODULE: ./src/open/replay-recorded.ts


/**
 * The plan with what recorded traffic meets after the change, where the configuration names any. Traffic that is not there
 * is told and stops nothing: it judges the change no more than a test that did not run.
 */
const replayRecorded = async function (run, configuration, environment, judged) {
    const from = environment?.traffic;
    if (from === undefined)
        return judged;
    const recorded = await readAll(run, from, judged);
    // Callers and paths of real requests are nothing that the repository says.
    const shown = (0,publish_live/* hidesLive */.W)(run.context, configuration) ? withoutNames(recorded) : recorded;
    return { ...judged, plan: { ...judged.plan, observed: { ...judged.plan.observed, recorded: shown } } };
};
const readAll = async function (run, from, { meshes }) {
    const { replayTraffic } = await __webpack_require__.e(/* import() */ 9250).then(__webpack_require__.bind(__webpack_require__, 79250));
    try {
        return await replayTraffic(from, run.readTraffic(from), meshes, { now: run.clock.now() });
    }
    catch (error) {
        if (!(error instanceof problem/* Refusal */.P))
            throw error;
        const [{ message }] = error.problems;
        return { ...nothing, from, unread: message };
    }
};
const nothing = { lines: 0, judged: 0, refused: 0, allowed: 0, untold: 0, groups: [], further: 0, notJudged: [] };
const withoutNames = function (recorded) { return ({
    ...recorded,
    groups: [],
    further: recorded.refused + recorded.allowed + recorded.untold,
    notJudged: [],
}) };

// EXTERNAL MODULE: ./src/open/open-environment.ts
var open_environment = __webpack_require__(30126);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 45 modules
var judge_environment = __webpack_require__(41964);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(90437);
// EXTERNAL MODULE: ./src/speak/say-objections.ts
var say_objections = __webpack_require__(37598);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/judge.ts
















/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4;
/** Opens every environment, judges it, and shows the result. */
const judge = async function (run, identified) {
    const cache = (0,read_objects/* createReadCache */.VC)();
    const tasks = (await Promise.all(identified.projects.map((project) => tasksOf(run, identified, project, cache)))).flat();
    const untouched = tasks.find((task) => task.kind === 'untouched');
    if (untouched !== undefined && tasks.length === 1) {
        const { publishUntouched } = await Promise.all(/* import() */[__webpack_require__.e(2050), __webpack_require__.e(2555)]).then(__webpack_require__.bind(__webpack_require__, 2555));
        await publishUntouched(run, untouched.changed, identified.revisions);
        return (0,outcome/* fine */.Bs)();
    }
    const wanted = tasks.filter((task) => task.kind === 'judge');
    const alone = wanted.length === 1;
    const sidesOf = readOnce(run, identified, cache);
    const judged = await (0,few_at_once/* fewAtOnce */.X)(wanted, clustersAtOnce, (task) => judgeOne(run, identified, task, { cache, alone, sidesOf: sidesOf(task.project) }));
    // In order of the configuration, whichever cluster answered first.
    for (const { say } of judged)
        say();
    const problems = judged.flatMap(({ unreached }) => unreached ?? []);
    const [first, ...rest] = problems;
    if (first !== undefined && problems.length === judged.length)
        throw new problem/* Refusal */.P(first, ...rest);
    for (const problem of problems)
        run.output.problem(problem);
    const shown = judged.flatMap(({ arrival, ...own }) => (arrival === undefined ? [own] : [own, arrival]));
    const plans = shown.map(({ plan }) => plan);
    const gated = plans.every((plan) => plan.reviewed.gate.passed) ? codes/* exitCodes */.h.fine : codes/* exitCodes */.h.gate;
    // What could not be asked is no green run, whatever the others say.
    const exitCode = first === undefined ? gated : codes/* codes */.F[first.code].exit;
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'check', shown, meta: metaOf(run, identified, plans), exitCode });
    return first === undefined ? { exitCode, errors: [], plans } : (0,outcome/* refused */.J5)([first, ...rest], plans);
};
/** Environments are compared beside each other: the files of each are read once. */
const readOnce = function (run, { repository, revisions }, cache) {
    const known = new Map();
    return ({ configuration }) => (environment) => {
        const sides = known.get(environment) ?? (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, environment, cache);
        known.set(environment, sides);
        return sides;
    };
};
const metaOf = function ({ context, inputs, docsBase }, { revisions, projects, unjudged }, plans) {
    const { before, after } = inputs;
    const folders = before !== undefined && after !== undefined;
    const isSame = folders && plans.every(({ observed }) => observed.note === open_environment/* sameFolders */.ch);
    const note = folders ? (isSame ? open_environment/* sameFolders */.ch : undefined) : revisions.note;
    return {
        base: folders ? before : revisions.base,
        head: folders ? after : (context.mergeRequest?.headSha ?? revisions.head),
        ...(note === undefined || context.platform !== 'local' ? {} : { note }),
        ...(unjudged.notes.length === 0 ? {} : { unjudged: unjudged.notes }),
        ...(revisions.nothing === true || (isSame && context.platform === 'local') ? { nothing: true } : {}),
        firstRun: projects.every(({ configuration }) => configuration.firstRun),
        ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
        docsBase,
    };
};
/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = async function (run, { repository, revisions, identities, unjudged }, { project, environment, unit }, { cache, alone, sidesOf }) {
    const { configuration, several, path } = project;
    const identity = environment === undefined ? undefined : identities.get(environment);
    const file = several ? { file: path } : {};
    const settled = {
        repository,
        revisions,
        configuration,
        environment,
        identity,
        cache,
        unjudged,
        ...(run.istio === undefined ? { sidesOf } : {}),
        ...file,
        ...(unit === undefined ? {} : { sides: await unit.sides() }),
        ...(unit?.title === undefined ? {} : { unit: unit.title }),
    };
    const judged = async (opened) => {
        const plan = await replayRecorded(run, configuration, environment, (0,judge_environment/* judgeEnvironment */.v)(opened));
        const confirmed = await (0,confirm_plan/* confirmPlan */.U)(opened, plan);
        const arrival = await reviewedArrival(opened, plan);
        const told = (0,plan_writes/* withObjections */.xY)(confirmed.plan, { own: confirmed.problems, server: confirmed.objections });
        return {
            ...(0,publish_live/* toShow */.Dh)(opened, { ...plan, plan: told }),
            ...(arrival === undefined ? {} : { arrival }),
            say: () => {
                (0,missing_rights/* sayMissingRights */.jW)(run, opened);
                (0,say_objections/* sayObjections */.C)(run, opened, [...confirmed.problems, ...confirmed.objections]);
            },
        };
    };
    if (environment === undefined || alone)
        return (0,open_environment/* openEnvironment */.Ay)(run, settled, judged);
    return (0,open_environment/* openEnvironment */.Ay)(run, settled, judged, (opened, problem) => {
        const unreached = { ...problem, message: `environment ${JSON.stringify(environment.name)}: ${problem.message}` };
        const { plan, objects } = (0,judge_environment/* judgeEnvironment */.v)({ ...opened, unreached });
        return { plan, objects, unreached, say: () => undefined };
    });
};
/**
 * Where the configuration takes what was reviewed in the merge request alone, its comment has to show all that the merge brings
 * into the cluster. What it may not show is not reviewed, and `apply` stops there.
 */
const reviewedArrival = async function (opened, judged) {
    const { environment, world, hides } = opened;
    if (environment?.reviewed !== 'required' || world === undefined || hides)
        return undefined;
    const { judgeArrival } = await __webpack_require__.e(/* import() */ 9340).then(__webpack_require__.bind(__webpack_require__, 29340));
    return judgeArrival({ ...opened, environment, world }, judged);
};


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

/***/ 54702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fewAtOnce)
/* harmony export */ });
/** Answers for all items, in their order, with so many of them at work at a time; the first failure is the whole one's. */
const fewAtOnce = async function (items, width, work) {
    const answers = new Array(items.length);
    const waiting = items.entries();
    const lane = async () => {
        for (const [at, item] of waiting)
            answers[at] = await work(item, at);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return answers;
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
