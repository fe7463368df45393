export const id = 4021;
export const ids = [4021,8142];
export const modules = {

/***/ 42566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
        return { plan: judged.plan, objections: [] };
    const { steps, problems } = (0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .planWrites */ .ux)(environment, judged, world);
    const confirmed = await confirmSteps(steps, world.cluster);
    const forecast = environment.applier === undefined ? (0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastUnnamed */ .CW)(steps) : (0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastApply */ .mi)(steps, world.state, environment.applier);
    return {
        plan: (0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .withForecast */ .Ku)((0,_plan_plan_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .withSteps */ .uQ)(judged.plan, steps, confirmed.confirmed), forecast),
        objections: [...problems, ...confirmed.problems],
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

/***/ 93660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 4 modules
var read_objects = __webpack_require__(22053);
// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(32458);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 33 modules
var judge_environment = __webpack_require__(69577);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 3 modules
var publish_plans = __webpack_require__(58133);
// EXTERNAL MODULE: ./src/speak/say-objections.ts
var say_objections = __webpack_require__(37598);
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
    const cache = (0,read_objects/* createReadCache */.VC)();
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
        const confirmed = await (0,confirm_plan/* confirmPlan */.U)(opened, plan);
        return {
            ...(0,publish_live/* toShow */.Dh)(opened, { ...plan, plan: confirmed.plan }),
            say: () => {
                (0,missing_rights/* sayMissingRights */.jW)(run, opened);
                (0,say_objections/* sayObjections */.C)(run, opened, confirmed.objections);
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


/***/ }),

/***/ 34424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
    return [...places.keys()].sort(order/* byCodePoint */.H).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
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
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.H);
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
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.H),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.H) }),
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

/***/ 37598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sayObjections)
/* harmony export */ });
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


/***/ })

};
