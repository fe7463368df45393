export const id = 708;
export const ids = [708];
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

/***/ 708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appliedElsewhere: () => (/* binding */ appliedElsewhere),
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/apply/answer-problem.ts
var answer_problem = __webpack_require__(5794);
// EXTERNAL MODULE: ./src/apply/dry-run.ts
var dry_run = __webpack_require__(4977);
;// CONCATENATED MODULE: ./src/apply/apply-plan.ts




/**
 * Executes the steps in order and decides nothing. Everything is dry-run before the first write; the first failure
 * stops, and a later run starts from what stands there then. Conflicts are never forced.
 */
const applyPlan = async (plan, cluster, output) => {
    const { steps } = plan;
    if (steps.length === 0)
        return { outcome: 'nothing to do', journal: [], problems: [] };
    const refused = (await (0,dry_run/* dryRunAll */.I)(steps, cluster)).flatMap((result) => result.kind === 'fine' ? [] : result.kind === 'forbidden' ? [result.problem] : result.problems);
    if (refused.length > 0)
        return { outcome: 'refused', journal: steps.map((step) => outcome(step, 'not tried')), problems: refused };
    return writeAll(steps, cluster, output);
};
/** The same result for a public place: of objects that the repository does not ask for (`own`, by key) only the kind. */
const resultWithoutLive = (result, own) => ({
    ...result,
    journal: result.journal.map((one) => own.has((0,object/* keyText */.Pu)(one.key)) ? one : { ...one, key: { ...one.key, namespace: '', name: 'not shown' } }),
});
const writeAll = async (steps, cluster, output) => {
    const journal = [];
    const written = new Map();
    for (const step of steps) {
        const precondition = written.get((0,object/* keyText */.Pu)(step.key)) ?? step.precondition;
        const { result, problems, now } = await write({ ...step, precondition }, cluster);
        journal.push(outcome(step, result));
        if (now !== undefined)
            written.set((0,object/* keyText */.Pu)(step.key), now);
        if (problems.length > 0)
            return stopped(steps, journal, problems);
        output.info(`${result}: ${(0,object/* keyTitle */.Gv)(step.key)} (${step.why})`);
    }
    return { outcome: 'applied', journal, problems: [] };
};
const write = async (step, cluster) => {
    try {
        if (step.kind === 'remove') {
            const answer = await cluster.remove(step.key, step.precondition, { dryRun: false });
            return answer.kind === 'moved on'
                ? { result: 'refused', problems: [(0,answer_problem/* movedOn */.d)(step)] }
                : { result: answer.kind, problems: [], now: { kind: 'absent' } };
        }
        const answer = await cluster.apply(step.object, step.precondition, { dryRun: false });
        const problem = (0,answer_problem/* problemOf */.Z)(step, answer);
        const problems = problem === undefined ? [] : [problem];
        if (answer.kind !== 'created' && answer.kind !== 'changed' && answer.kind !== 'unchanged')
            return { result: 'refused', problems };
        const { source } = answer.object;
        return source.kind === 'cluster'
            ? {
                result: answer.kind,
                problems,
                now: { kind: 'unchanged', uid: source.uid, resourceVersion: source.resourceVersion },
            }
            : { result: answer.kind, problems };
    }
    catch (error) {
        // Whether a request whose answer never came was done is not known; the next run reads it.
        if (error instanceof problem/* Refusal */.P)
            return { result: 'unknown', problems: error.problems };
        throw error;
    }
};
const stopped = (steps, done, problems) => {
    const journal = [...done, ...steps.slice(done.length).map((step) => outcome(step, 'not tried'))];
    const names = (results) => journal
        .filter(({ result }) => results.includes(result))
        .map(({ key }) => (0,object/* keyTitle */.Gv)(key))
        .join(', ') || 'nothing';
    return {
        outcome: 'stopped',
        journal,
        problems: [
            ...problems,
            {
                code: 'APPLY_STOPPED',
                message: `Writing stopped. Written: ${names(['created', 'changed', 'unchanged', 'deleted', 'absent'])}. Not written: ${names(['refused', 'not tried'])}. Not known: ${names(['unknown'])}.`,
                remedy: 'Mend the cause and run again: the next run plans from what stands there, and in no state in between was more open than before or after.',
            },
        ],
    };
};
const outcome = (step, result) => ({ kind: step.kind, key: step.key, result });

;// CONCATENATED MODULE: ./src/apply/kubeconfig.ts
/** A kubeconfig for the steps that follow. JSON is YAML, and needs no quoting rules of its own. */
const renderKubeconfig = (input) => {
    const { server, certificateAuthority, namespace, serviceAccount, token } = input;
    const authority = certificateAuthority === undefined
        ? {}
        : { 'certificate-authority-data': Buffer.from(certificateAuthority, 'utf8').toString('base64') };
    const config = {
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name: 'cluster', cluster: { server, ...authority } }],
        users: [{ name: serviceAccount, user: { token } }],
        contexts: [{ name: 'meshgate', context: { cluster: 'cluster', user: serviceAccount, namespace } }],
        'current-context': 'meshgate',
    };
    return `${JSON.stringify(config, null, 2)}\n`;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(816);
;// CONCATENATED MODULE: ./src/audit/audit-records.ts


/**
 * One line of JSON per run and per object: OCSF 1.8.0 class 6003, API Activity. Each holds the hash of the one before
 * and its own, over its canonical JSON without that hash, so that a line that is changed, moved or taken out shows.
 * No token, claim, e-mail address or content of an object is in it (what is not written down cannot leak).
 */
const auditRecords = (input) => {
    const records = [runRecord(input), ...input.result.journal.map((outcome) => objectRecord(input, outcome))];
    let previous = '0'.repeat(64);
    return records
        .map((record, index) => {
        const { unmapped, ...rest } = record;
        const chained = { ...rest, unmapped: { ...unmapped, chain: { index, prev: previous } } };
        previous = (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(chained), 'utf8').digest('hex');
        return `${(0,canonical_json/* canonicalJson */.d)({ ...chained, unmapped: { ...chained.unmapped, chain: { ...chained.unmapped.chain, hash: previous } } })}\n`;
    })
        .join('');
};
const read = { id: 2, name: 'Read' };
const runRecord = (input) => ({
    ...common(input, read, input.result.outcome === 'applied' || input.result.outcome === 'nothing to do'),
    api: { operation: 'meshgate apply' },
    resources: [],
    status_detail: input.result.problems.map(({ code }) => code).join(',') || input.result.outcome,
    unmapped: { ci: ciOf(input), outcome: input.result.outcome },
});
const objectRecord = (input, { kind, key, result }) => ({
    ...common(input, activityOf(kind, result), ['created', 'changed', 'unchanged', 'deleted', 'absent'].includes(result)),
    api: { operation: kind, ...(key.group === '' ? {} : { group: { name: key.group } }) },
    resources: [{ type: key.kind, namespace: key.namespace, name: key.name }],
    status_detail: result,
    unmapped: { ci: ciOf(input) },
});
const activityOf = (kind, result) => {
    if (kind === 'remove')
        return { id: 4, name: 'Delete' };
    return result === 'created' ? { id: 1, name: 'Create' } : { id: 3, name: 'Update' };
};
const common = ({ plan, context, version, now }, activity, done) => ({
    category_uid: 6,
    class_uid: 6003,
    class_name: 'API Activity',
    type_uid: 600_300 + activity.id,
    activity_id: activity.id,
    activity_name: activity.name,
    severity_id: done ? 1 : 3,
    status_id: done ? 1 : 2,
    time: now,
    metadata: {
        version: '1.8.0',
        product: { name: 'meshgate', version },
        correlation_uid: `${context.platform}:${context.repository.id}:${context.run.id}:${context.run.attempt}`,
        logged_time: now,
    },
    actor: {
        user: { type_id: 4, uid: context.repository.id, name: context.repository.path },
        session: { uid: `${context.run.id}.${context.run.attempt}` },
        authorizations: [
            {
                decision: plan.reviewed.gate.passed ? 'allowed' : 'denied',
                policy: { uid: plan.digest, name: plan.reviewed.environment ?? '' },
            },
        ],
    },
    dst_endpoint: { name: plan.observed.clusterServer ?? '' },
});
const ciOf = ({ plan, context }) => ({
    platform: context.platform,
    issuer: plan.observed.token.issuer,
    audience: plan.observed.token.audience,
    event: context.event,
    ref: context.ref,
    sha: context.sha,
    run_url: context.run.url,
    environment: plan.reviewed.environment,
    cluster: plan.reviewed.cluster,
    plan_digest: plan.digest,
    base: plan.observed.base,
    head: plan.observed.head,
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/plan/gitops-owner.ts
var gitops_owner = __webpack_require__(7677);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(1244);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var plan_steps = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(1406);
// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/identity.ts + 17 modules
var commands_identity = __webpack_require__(2413);
// EXTERNAL MODULE: ./src/commands/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(2153);
// EXTERNAL MODULE: ./src/commands/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(5308);
;// CONCATENATED MODULE: ./src/commands/needed.ts

/** A command that takes its work from the configuration, where there is none. `purpose`: `apply takes from it what to write`. */
const configNeeded = (path, purpose, remedy) => new problem/* Refusal */.P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
});
/** A command that writes to a cluster, for an environment without one. */
const clusterNeeded = (environment) => new problem/* Refusal */.P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment.',
});

;// CONCATENATED MODULE: ./src/commands/only-environment.ts


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy }) => {
    const environments = (0,commands_configuration/* selectEnvironments */.fE)(configuration, inputs.environment, inputs.config);
    const [only] = environments;
    if (only !== undefined && environments.length === 1)
        return only;
    throw new problem/* Refusal */.P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map((environment) => environment?.name ?? '').join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};

// EXTERNAL MODULE: ./src/commands/outcome.ts
var commands_outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/commands/plan-environment.ts + 89 modules
var plan_environment = __webpack_require__(5987);
// EXTERNAL MODULE: ./src/commands/publish-live.ts
var publish_live = __webpack_require__(3236);
// EXTERNAL MODULE: ./src/commands/publish.ts + 5 modules
var publish = __webpack_require__(6606);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/review/marker.ts
var marker = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/commands/reviewed-digest.ts


/**
 * The digest that the comment of the merged request shows for an environment of a configuration file; undefined where there is none. Only own
 * comments count, and even they are a display: anybody with the right token could have edited one.
 */
const readReviewedDigest = async (review, configuration, environment) => {
    const self = await review.self();
    const digests = (await review.list()).flatMap((comment) => {
        const plans = comment.author === self ? (0,marker/* readMarker */.t7)(comment.body)?.details['plans'] : undefined;
        if (!Array.isArray(plans))
            return [];
        return plans.flatMap((plan) => (0,json/* isJsonObject */.O)(plan) &&
            plan['configuration'] === configuration &&
            plan['environment'] === environment &&
            isDigest(plan['plan'])
            ? [plan['plan']]
            : []);
    });
    return digests.at(-1);
};
const isDigest = (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);

// EXTERNAL MODULE: ./src/commands/revisions.ts
var commands_revisions = __webpack_require__(4416);
// EXTERNAL MODULE: ./src/commands/world.ts + 1 modules
var commands_world = __webpack_require__(9723);
;// CONCATENATED MODULE: ./src/commands/apply.ts























/** Seconds; the API server gives no shorter ones. */
const kubeconfigLifetime = 600;
/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, runs the
 * same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
const apply = async (ports, inputs) => {
    try {
        return await apply_write(ports, inputs);
    }
    catch (thrown) {
        const problems = (0,commands_outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            ports.output.problem(problem);
        return (0,commands_outcome/* refused */.J5)(problems);
    }
};
const apply_write = async (ports, inputs) => {
    if (ports.context.mergeRequest !== undefined)
        throw notProtected();
    const repository = await ports.repository();
    if (repository === undefined)
        throw noConfiguration(inputs.config);
    const revisions = await repository.resolve(ports.context.revisions);
    // What is checked out is the protected branch, so its own configuration is the protected one.
    const head = await (0,commands_configuration/* readConfiguration */.TD)(repository, inputs.config, { base: revisions.head, head: revisions.head });
    if (head.protected === undefined)
        throw noConfiguration(inputs.config);
    const environment = onlyEnvironment(head, inputs, {
        message: 'apply writes to one environment, and it is not said to which',
        remedy: 'Name it with the input `environment`, or `--environment`.',
    });
    if (environment.appliedBy !== undefined)
        throw appliedElsewhere(environment, environment.appliedBy, head.base?.locate);
    (0,commands_configuration/* guardBindings */.uQ)(head, [environment]);
    const identity = await (0,commands_identity/* identifyJob */.c)(ports, {
        environment,
        phase: 'apply',
        inputs,
        keys: (0,issuer_keys/* openKeys */.h)(ports, head.protected, repository, revisions.head),
        locate: head.base?.locate,
    });
    const before = revisions.base === ''
        ? undefined
        : await (0,commands_configuration/* readConfiguration */.TD)(repository, inputs.config, { base: revisions.base, head: revisions.base });
    const configuration = {
        ...head,
        before: before?.before,
        base: before?.base ?? head.base,
        protected: head.protected,
    };
    const sides = await (0,commands_revisions/* readSides */.h)(ports, inputs, repository, configuration, revisions, environment);
    const hides = (0,publish_live/* hidesLive */.W)(ports.context, configuration);
    return (0,publish_live/* hidingRefusals */.$E)(hides, async () => {
        const world = await (0,commands_world/* readWorld */.T)(ports, environment, inputs, { repository, revision: revisions.head });
        if (world === undefined)
            throw clusterNeeded(environment);
        try {
            return await writeTo(ports, inputs, { environment, configuration, sides, identity, revisions, world, hides });
        }
        finally {
            world.cluster.close();
        }
    });
};
/** Plans against what stands in the cluster, runs the gate, and writes. */
const writeTo = async (ports, inputs, target) => {
    const { environment, configuration, sides, identity, revisions, world, hides } = target;
    (0,missing_rights/* sayMissingRights */.j)(ports, world.denied, {
        namespaces: environment.cluster?.namespaces ?? [],
        environment: environment.name,
        publishLive: configuration.protected?.publishLive === true,
    });
    const planned = (0,plan_environment/* planEnvironment */.RJ)({
        configuration,
        environment,
        sides,
        world,
        identity,
        revisions,
        render: ports.render,
        today: new Date(ports.clock.now()).toISOString().slice(0, 10),
    });
    const { steps, settled, strangers, problems } = (0,plan_steps/* planSteps */.Dv)({
        environment,
        desired: planned.rendered,
        live: world.state,
        rootNamespace: planned.mesh.settings.rootNamespace,
    });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    const plan = (0,plan_environment/* withSteps */.uQ)(planned.plan, steps, true);
    const objects = hides ? sides : planned.objects;
    const shown = hides ? (0,without_live/* withoutLive */.Z)(plan, (0,publish_live/* keysOf */.YD)(sides)) : plan;
    const meta = {
        base: revisions.base,
        head: revisions.head,
        firstRun: false,
        ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
    };
    for (const key of hides ? [] : strangers)
        ports.output.warning(`${(0,object/* keyTitle */.Gv)(key)} carries the label of this environment and was not written by meshgate; it is left alone.`);
    ports.output.info(`${settled.length} objects are as they should be; ${steps.length} to write.`);
    if (!plan.reviewed.gate.passed) {
        await (0,publish/* publishPlans */.e)(ports, inputs, 'apply', [shown], meta, codes/* exitCodes */.h.gate, [objects]);
        ports.output.info('The gate failed, so nothing was written.');
        return { exitCode: codes/* exitCodes */.h.gate, errors: [], plans: [shown] };
    }
    return execute(ports, inputs, target, { plan, shown, objects, own: keysOfPlan(planned.rendered) }, meta);
};
/** What the configuration asks for, by key: its names are the repository's own. */
const keysOfPlan = (rendered) => new Set(rendered.map(({ key }) => (0,object/* keyText */.Pu)(key)));
const execute = async (ports, inputs, target, { plan, shown, objects, own }, meta) => {
    const { environment, world, hides } = target;
    await sayDigests(ports, inputs, environment, plan);
    // Steps are told by name; of what is taken out, only the cluster knows it.
    const output = hides ? { ...ports.output, info: () => undefined } : ports.output;
    const result = await applyPlan(plan, world.cluster, output);
    await record(ports, shown, hides ? resultWithoutLive(result, own) : result);
    const [first, ...rest] = result.problems;
    if (first !== undefined) {
        const problems = hides ? (0,publish_live/* hideProblems */.PH)([first, ...rest]) : [first, ...rest];
        for (const problem of problems)
            ports.output.problem(problem);
        if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN'))
            await sayMissingWrites(ports, plan, target);
        return (0,commands_outcome/* refused */.J5)(problems, [shown]);
    }
    await (0,publish/* publishPlans */.e)(ports, inputs, 'apply', [shown], meta, codes/* exitCodes */.h.fine, [objects]);
    ports.output.info(`Plan ${plan.digest}: ${result.journal.length} steps, ${result.outcome}.`);
    await writeKubeconfig(ports, environment, plan, world);
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [shown] };
};
/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async (ports, plan, target) => {
    const { environment, world, hides } = target;
    const who = environment.applier ?? (await asked(world));
    if (who === undefined)
        return;
    const forecast = (0,forecast_apply/* forecastApply */.mi)(plan.steps, world.state, who);
    if (forecast.missing.length === 0)
        return;
    const named = hides && environment.applier === undefined
        ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
        : forecast;
    ports.output.section(`meshgate: rights to write that are missing in the cluster of ${environment.name}`, ['# To let this job write, apply with kubectl apply -f -:', ...(0,forecast_apply/* missingYaml */.qm)(named)].join('\n'));
};
const asked = async (world) => {
    try {
        const { username, groups } = await world.cluster.whoAmI();
        return { user: username, groups };
    }
    catch (thrown) {
        // It is help beside the refusal, which stands already.
        if (thrown instanceof problem/* Refusal */.P)
            return undefined;
        throw thrown;
    }
};
/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
const sayDigests = async (ports, inputs, environment, plan) => {
    const review = await ports.merged().catch(() => undefined);
    const reviewed = review === undefined
        ? undefined
        : await readReviewedDigest(review, inputs.config, environment.name).catch(() => undefined);
    ports.output.info(`This plan:     ${plan.digest}`);
    ports.output.info(reviewed === undefined
        ? 'Reviewed plan: not found; `pull-requests: read` on GitHub, or the token of the comment on GitLab, lets it be looked up.'
        : `Reviewed plan: ${reviewed}${reviewed === plan.digest ? ', the same' : ', ANOTHER ONE'}`);
};
const record = async (ports, plan, result) => {
    if (ports.report === undefined)
        return;
    const text = auditRecords({ plan, result, context: ports.context, version: ports.version, now: ports.clock.now() });
    await ports.files.write(`${ports.report.folder}/audit.ndjson`, text);
};
/** A login as the environment's ServiceAccount for the steps after; only where the protected configuration asks for it. */
const writeKubeconfig = async (ports, environment, plan, world) => {
    if (environment.kubeconfig === undefined)
        return;
    const token = await world.cluster.requestToken(environment.namespace, environment.kubeconfig, kubeconfigLifetime);
    ports.output.mask(token.token);
    const text = renderKubeconfig({
        ...world.cluster.connection,
        namespace: environment.namespace,
        serviceAccount: environment.kubeconfig,
        token: token.token,
    });
    const path = await ports.files.writeSecret('kubeconfig', text, ports.keepForPost);
    ports.output.result('kubeconfig', path);
    ports.output.info(`A kubeconfig for ServiceAccount ${environment.kubeconfig} is good for ${kubeconfigLifetime / 60} minutes (plan ${plan.digest}).`);
};
const notProtected = () => new problem/* Refusal */.P({
    code: 'NOT_PROTECTED',
    message: 'apply runs for a merge request, whose content nobody has approved',
    expected: 'a run on the protected branch',
    received: 'a merge request',
    remedy: 'Use `check` here, and `apply` in the job that runs after the merge.',
});
/** Another tool writes this environment: two writers would undo each other. */
const appliedElsewhere = (environment, tool, locate) => new problem/* Refusal */.P({
    code: 'APPLY_GITOPS',
    message: `${(0,gitops_owner/* toolTitle */.h5)(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
});
const noConfiguration = (path) => configNeeded(path, 'apply takes from it what to write', 'Write the configuration (README, "From there, in three steps"), or name another path with `config`.');


/***/ })

};
