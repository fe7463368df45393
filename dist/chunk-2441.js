export const id = 2441;
export const ids = [2441];
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
