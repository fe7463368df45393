export const id = 4540;
export const ids = [4540];
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

/***/ 4540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ appliedElsewhere),
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
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var plan_steps = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(1406);
// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/identity.ts + 9 modules
var commands_identity = __webpack_require__(5980);
// EXTERNAL MODULE: ./src/commands/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(2153);
// EXTERNAL MODULE: ./src/commands/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(5308);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var commands_outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/commands/plan-environment.ts + 49 modules
var plan_environment = __webpack_require__(609);
// EXTERNAL MODULE: ./src/commands/publish-live.ts
var publish_live = __webpack_require__(3236);
// EXTERNAL MODULE: ./src/commands/publish.ts + 3 modules
var publish = __webpack_require__(6296);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/review/marker.ts
var marker = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/commands/reviewed-digest.ts


/**
 * The digest that the comment of the merged request shows for an environment; undefined where there is none. Only own
 * comments count, and even they are a display: anybody with the right token could have edited one.
 */
const readReviewedDigest = async (review, environment) => {
    const self = await review.self();
    const digests = (await review.list()).flatMap((comment) => {
        const plans = comment.author === self ? (0,marker/* readMarker */.t7)(comment.body)?.details['plans'] : undefined;
        if (!Array.isArray(plans))
            return [];
        return plans.flatMap((plan) => (0,json/* isJsonObject */.O)(plan) && plan['environment'] === environment && isDigest(plan['plan']) ? [plan['plan']] : []);
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
        throw configNeeded(inputs.config);
    const revisions = await repository.resolve(ports.context.revisions);
    // What is checked out is the protected branch, so its own configuration is the protected one.
    const head = await (0,commands_configuration/* readConfiguration */.TD)(repository, inputs.config, { base: revisions.head, head: revisions.head });
    if (head.protected === undefined)
        throw configNeeded(inputs.config);
    const environment = chooseEnvironment(head, inputs);
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
    const world = await (0,commands_world/* readWorld */.T)(ports, environment, inputs, { repository, revision: revisions.head });
    if (world === undefined)
        throw clusterNeeded(environment);
    try {
        (0,missing_rights/* sayMissingRights */.j)(ports, world.denied, {
            namespaces: environment.cluster?.namespaces ?? [],
            environment: environment.name,
            publishLive: head.protected.publishLive,
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
        const hides = (0,publish_live/* hidesLive */.W)(ports.context, configuration);
        const shown = hides ? (0,without_live/* withoutLive */.Z)(plan, (0,publish_live/* keysOf */.Y)(sides)) : plan;
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
            await (0,publish/* publishPlans */.e)(ports, inputs, 'apply', [shown], meta, codes/* exitCodes */.h.gate, [hides ? sides : planned.objects]);
            ports.output.info('The gate failed, so nothing was written.');
            return { exitCode: codes/* exitCodes */.h.gate, errors: [], plans: [shown] };
        }
        return await execute(ports, inputs, environment, { plan, shown }, meta, world);
    }
    finally {
        world.cluster.close();
    }
};
const execute = async (ports, inputs, environment, { plan, shown }, meta, world) => {
    await sayDigests(ports, environment, plan);
    const result = await applyPlan(plan, world.cluster, ports.output);
    await record(ports, shown, result);
    const [first, ...rest] = result.problems;
    if (first !== undefined) {
        for (const problem of result.problems)
            ports.output.problem(problem);
        return (0,commands_outcome/* refused */.J5)([first, ...rest], [shown]);
    }
    await (0,publish/* publishPlans */.e)(ports, inputs, 'apply', [shown], meta, codes/* exitCodes */.h.fine);
    ports.output.info(`Plan ${plan.digest}: ${result.journal.length} steps, ${result.outcome}.`);
    await writeKubeconfig(ports, environment, plan, world);
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [shown] };
};
/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
const sayDigests = async (ports, environment, plan) => {
    const review = await ports.merged().catch(() => undefined);
    const reviewed = review === undefined ? undefined : await readReviewedDigest(review, environment.name).catch(() => undefined);
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
const chooseEnvironment = (configuration, inputs) => {
    const environments = (0,commands_configuration/* selectEnvironments */.fE)(configuration, inputs.environment, inputs.config);
    const [only, another] = environments;
    if (only !== undefined && another === undefined && environments.length === 1)
        return only;
    throw new problem/* Refusal */.P({
        code: 'ENVIRONMENT_NEEDED',
        message: 'apply writes to one environment, and it is not said to which',
        where: { kind: 'input', name: 'environment' },
        expected: environments.map((environment) => environment?.name ?? '').join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy: 'Name it with the input `environment`, or `--environment`.',
    });
};
const notProtected = () => new problem/* Refusal */.P({
    code: 'NOT_PROTECTED',
    message: 'apply runs for a merge request, whose content nobody has approved',
    expected: 'a run on the protected branch',
    received: 'a merge request',
    remedy: 'Use `check` here, and `apply` in the job that runs after the merge.',
});
const configNeeded = (path) => new problem/* Refusal */.P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and apply takes from it what to write`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy: 'Write the configuration (README, "From there, in three steps"), or name another path with `config`.',
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
const clusterNeeded = (environment) => new problem/* Refusal */.P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment.',
});


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(7933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(2357);
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

;// CONCATENATED MODULE: ./src/commands/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (ports, settings, repository, revision) => {
    const source = ports.keys(settings?.issuerHosts ?? []);
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

/***/ 3236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hidesLive),
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);

/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
const hidesLive = ({ platform, repository }, configuration) => platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true;
/** Keys of what stands in the repository's files on either side. */
const keysOf = ({ before, after }) => new Set([...before, ...after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readKeySet),
  u: () => (/* binding */ selectKey)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/identity/key-strength.ts
/**
 * The fingerprint of keys made by Infineon's RSALib (ROCA, CVE-2017-15361): modulo each of these primes the modulus is
 * a power of 65537. A sound modulus passes all of them by chance about once in 2^27.
 */
const rocaPrimes = [
    11n,
    13n,
    17n,
    19n,
    37n,
    53n,
    61n,
    71n,
    73n,
    79n,
    97n,
    103n,
    107n,
    109n,
    127n,
    151n,
    157n,
];
const isPowerOf65537 = (value, prime) => {
    let power = 1n;
    do {
        if (power === value)
            return true;
        power = (power * 65537n) % prime;
    } while (power !== 1n);
    return false;
};
const readNumber = (text) => {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length === 0 || bytes.toString('base64url') !== text)
        return undefined;
    return BigInt(`0x${bytes.toString('hex')}`);
};
/** Why an RSA public key is too weak, in words; undefined when it is not. `n` and `e` as a JWK has them. */
const weaknessOf = (n, e) => {
    // 65 536 bits are far above the limit; longer text is not worth the arithmetic.
    const modulus = n.length > 11_000 ? undefined : readNumber(n);
    if (modulus === undefined)
        return 'the modulus cannot be read or is far too long';
    const bits = modulus.toString(2).length;
    if (bits < 2048 || bits > 8192)
        return `the modulus has ${bits} bits`;
    if (readNumber(e.slice(0, 100)) !== 65537n)
        return 'the exponent is not 65537';
    if (modulus % 2n === 0n)
        return 'the modulus is even';
    if (rocaPrimes.every((prime) => isPowerOf65537(modulus % prime, prime)))
        return 'the key was made by a broken generator (ROCA)';
    return undefined;
};

// EXTERNAL MODULE: ./src/identity/strict-json.ts
var strict_json = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(2357);
;// CONCATENATED MODULE: ./src/identity/key-set.ts




const mend = 'Nothing was applied. The issuer publishes this; tell its owner. Do not go on with another key set.';
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const own = (object, name) => Object.hasOwn(object, name) ? object[name] : undefined;
/**
 * Reads a JWKS document (RFC 7517 §5) and refuses the whole set where it publishes a secret (attacks T03, T19) or names
 * two keys alike (T06). Throws JWKS_INVALID, JWKS_PRIVATE, JWKS_AMBIGUOUS.
 */
const readKeySet = (text) => {
    const codes = { malformed: 'JWKS_INVALID', duplicate: 'JWKS_INVALID', name: 'JWKS_INVALID' };
    const keys = own((0,strict_json/* readStrictJson */.S)(Buffer.from(text, 'utf8'), 'the key set', codes), 'keys');
    if (!Array.isArray(keys) || !keys.every(json/* isJsonObject */.O))
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', 'the key set has no list of keys', { expected: 'keys: [objects]', remedy: mend });
    const set = keys;
    if (set.some((key) => own(key, 'kty') === 'oct' || privateMembers.some((member) => Object.hasOwn(key, member))))
        throw (0,token_problem/* refuseToken */.y)('JWKS_PRIVATE', 'the key set publishes a private or symmetric key', {
            expected: 'public keys alone',
            remedy: 'Nothing was applied. Whoever has read the set can sign tokens: the issuer’s owner must replace its keys.',
        });
    const names = set.map((key) => own(key, 'kid')).filter((kid) => kid !== undefined);
    const twice = names.find((kid, index) => names.indexOf(kid) !== index);
    if (twice !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_AMBIGUOUS', 'the issuer publishes two keys for one kid', { received: twice, remedy: mend });
    return set;
};
/** The key that a token names; undefined where the set has none of that name. Throws JWKS_INVALID, JWKS_WEAK_KEY. */
const selectKey = (set, keyId, algorithm) => {
    const key = set.find((one) => own(one, 'kid') === keyId);
    if (key === undefined)
        return undefined;
    const [kty, use, alg, operations, n, e] = ['kty', 'use', 'alg', 'key_ops', 'n', 'e'].map((name) => own(key, name));
    const usable = kty === 'RSA' &&
        (use === undefined || use === 'sig') &&
        (alg === undefined || alg === algorithm) &&
        (operations === undefined || (Array.isArray(operations) && operations.includes('verify')));
    if (!usable || typeof n !== 'string' || typeof e !== 'string')
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', `key ${keyId} is not one to check ${algorithm} signatures with`, {
            expected: `an RSA key for signatures with ${algorithm}`,
            received: [kty ?? null, use ?? null, alg ?? null],
            remedy: mend,
        });
    const weakness = weaknessOf(n, e);
    if (weakness !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_WEAK_KEY', `key ${keyId} is too weak: ${weakness}`, {
            expected: 'RSA, 2048 to 8192 bits, exponent 65537',
            remedy: mend,
        });
    return key;
};


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutLive)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1438);


const unsaid = 'not shown, since it was read from the cluster';
/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files (`own`, by key). Rows, witnesses, subjects and sentences are made of what the cluster holds, so none
 * of them is kept. The digest stays that of the whole plan: `apply` compares it.
 */
const withoutLive = (plan, own) => {
    const { reviewed, observed } = plan;
    const isOwn = (key) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
    const findings = reviewed.findings.filter(({ object, rule }) => isOwn(object) || rule.startsWith('CFG-'));
    const positions = Object.create(null);
    for (const [name, place] of Object.entries(observed.positions))
        if (place.kind === 'file')
            positions[name] = place;
    const { clusterServer, ...rest } = observed;
    return {
        digest: plan.digest,
        reviewed: {
            ...reviewed,
            cluster: 'not shown',
            change: reviewed.change.map((change) => (isOwn(change.key) ? change : { ...change, fields: [] })),
            access: accessWithout(reviewed.access),
            permissions: [],
            chains: [],
            rendered: [],
            findings: findings.map(findingWithout),
        },
        observed: {
            ...rest,
            token: {
                ...observed.token,
                verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
            },
            positions,
            // Also where the server's address is the configuration's own: nobody has to tell the two apart.
            assumptions: clusterServer === undefined ? observed.assumptions : [],
            hidden: countsOf(plan, reviewed.findings.length - findings.length),
        },
        steps: [],
    };
};
const accessWithout = ({ verdict, reasons, unchanged }) => ({
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))].map((code) => ({ code, text: unsaid })),
    destinations: [],
    unchanged,
});
/** A rule's own words stand for a sentence that may name what the cluster holds. */
const findingWithout = (finding) => {
    if (finding.rule.startsWith('CFG-'))
        return finding;
    const rule = _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.find(({ id }) => id === finding.rule);
    return { ...finding, text: rule?.title ?? unsaid, remedy: 'see the page of the rule' };
};
const countsOf = ({ reviewed }, findings) => {
    const { destinations } = reviewed.access;
    const rows = (side) => destinations.reduce((sum, one) => sum + one[side].length, 0);
    const kinds = (kind) => reviewed.permissions.filter((permission) => permission.kind === kind).length;
    return {
        gained: rows('gained'),
        lost: rows('lost'),
        destinations: destinations.length,
        permissionsGained: kinds('gained'),
        permissionsLost: kinds('lost'),
        permissionsUnknown: kinds('unknown'),
        findings,
    };
};


/***/ })

};
