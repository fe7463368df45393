export const id = 7234;
export const ids = [7234];
export const modules = {

/***/ 84853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  command: () => (/* binding */ apply_command)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/apply/answer-problem.ts
var answer_problem = __webpack_require__(25794);
// EXTERNAL MODULE: ./src/apply/dry-run.ts
var dry_run = __webpack_require__(54977);
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

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(51546);
// EXTERNAL MODULE: ./src/open/configuration.ts + 9 modules
var open_configuration = __webpack_require__(44507);
// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(32458);
// EXTERNAL MODULE: ./src/open/open-protected.ts
var open_protected = __webpack_require__(28737);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 87 modules
var judge_environment = __webpack_require__(31591);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(21406);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 3 modules
var publish_plans = __webpack_require__(58133);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/review/marker.ts
var marker = __webpack_require__(80468);
;// CONCATENATED MODULE: ./src/review/reviewed-digest.ts


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

;// CONCATENATED MODULE: ./src/speak/say-digests.ts

/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
const sayDigests = async (run, environment, plan) => {
    const review = await run.merged().catch(() => undefined);
    const reviewed = review === undefined
        ? undefined
        : await readReviewedDigest(review, run.inputs.config, environment.name).catch(() => undefined);
    run.output.info(`This plan:     ${plan.digest}`);
    run.output.info(reviewed === undefined
        ? 'Reviewed plan: not found; `pull-requests: read` on GitHub, or the token of the comment on GitLab, lets it be looked up.'
        : `Reviewed plan: ${reviewed}${reviewed === plan.digest ? ', the same' : ', ANOTHER ONE'}`);
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
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

;// CONCATENATED MODULE: ./src/speak/write-audit.ts

/** The record of what was written, beside the reports. */
const writeAudit = async (run, plan, result) => {
    if (run.report === undefined)
        return;
    const text = auditRecords({ plan, result, context: run.context, version: run.version, now: run.clock.now() });
    await run.files.write(`${run.report.folder}/audit.ndjson`, text);
};

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

;// CONCATENATED MODULE: ./src/speak/write-kubeconfig.ts

/** Seconds; the API server gives no shorter ones. */
const kubeconfigLifetime = 600;
/** A login as the environment's ServiceAccount for the steps after; only where the protected configuration asks for it. */
const writeKubeconfig = async (run, { environment, world: { cluster } }, plan) => {
    if (environment.kubeconfig === undefined)
        return;
    const token = await cluster.requestToken(environment.namespace, environment.kubeconfig, kubeconfigLifetime);
    run.output.mask(token.token);
    const text = renderKubeconfig({
        ...cluster.connection,
        namespace: environment.namespace,
        serviceAccount: environment.kubeconfig,
        token: token.token,
    });
    const path = await run.files.writeSecret('kubeconfig', text, run.keepForPost);
    run.output.result('kubeconfig', path);
    run.output.info(`A kubeconfig for ServiceAccount ${environment.kubeconfig} is good for ${kubeconfigLifetime / 60} minutes (plan ${plan.digest}).`);
};

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var commands_outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/apply.ts



















const apply_needed = {
    config: {
        purpose: 'apply takes from it what to write',
        remedy: 'Write the configuration (README, "From there, in three steps"), or name another path with `config`.',
    },
    one: {
        message: 'apply writes to one environment, and it is not said to which',
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
};
/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, runs the
 * same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
const apply = (run) => (0,commands_outcome/* settle */.G9)(() => openAndWrite(run), run.output);
const openAndWrite = async (run) => {
    (0,needed/* refuseMergeRequest */.Yb)(run, 'apply', {
        expected: 'a run on the protected branch',
        remedy: 'Use `check` here, and `apply` in the job that runs after the merge.',
    });
    const branch = await (0,open_protected/* openProtected */.n9)(run, apply_needed);
    (0,open_protected/* guardWrites */.Gh)(branch);
    const identity = await (0,open_protected/* identifyWriter */.S3)(run, branch);
    const configuration = await withBase(run, branch);
    return (0,open_environment/* openCluster */.D)(run, { ...branch, configuration, identity }, (opened) => planAndWrite(run, opened));
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async ({ inputs }, { repository, configuration, revisions: { base } }) => {
    if (base === '')
        return { ...configuration, before: undefined };
    const earlier = await (0,open_configuration/* readConfiguration */.TD)(repository, inputs.config, { base, head: base });
    return { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base };
};
/** Plans against what stands in the cluster, runs the gate, and writes. */
const planAndWrite = async (run, opened) => {
    const { environment, revisions, world, hides } = opened;
    const { output, docsBase } = run;
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    const judged = (0,judge_environment/* judgeEnvironment */.v)(opened);
    const { steps, settled, strangers, problems } = (0,plan_writes/* planWrites */.ux)(environment, judged, world);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    const plan = (0,plan_writes/* withSteps */.uQ)(judged.plan, steps, true);
    const shown = (0,publish_live/* toShow */.Dh)(opened, { ...judged, plan });
    const meta = {
        base: revisions.base,
        head: revisions.head,
        firstRun: false,
        ...(docsBase === undefined ? {} : { docsBase }),
    };
    for (const key of hides ? [] : strangers)
        output.warning(`${(0,object/* keyTitle */.Gv)(key)} carries the label of this environment and was not written by meshgate; it is left alone.`);
    output.info(`${settled.length} objects are as they should be; ${steps.length} to write.`);
    if (!plan.reviewed.gate.passed) {
        await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown: [shown], meta, exitCode: codes/* exitCodes */.h.gate });
        output.info('The gate failed, so nothing was written.');
        return { exitCode: codes/* exitCodes */.h.gate, errors: [], plans: [shown.plan] };
    }
    await sayDigests(run, environment, plan);
    // Steps are told by name; of what is taken out, only the cluster knows it.
    const result = await applyPlan(plan, world.cluster, hides ? { ...output, info: () => undefined } : output);
    // What the configuration asks for: these names are the repository's own.
    const own = new Set(judged.rendered.map(({ key }) => (0,object/* keyText */.Pu)(key)));
    await writeAudit(run, shown.plan, hides ? resultWithoutLive(result, own) : result);
    const [failed, ...more] = result.problems;
    if (failed !== undefined) {
        const told = hides ? (0,without_live/* hideProblems */.PH)([failed, ...more]) : [failed, ...more];
        for (const problem of told)
            output.problem(problem);
        if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN'))
            await (0,missing_rights/* sayMissingWrites */.Mj)(run, opened, steps);
        return (0,commands_outcome/* refused */.J5)(told, [shown.plan]);
    }
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown: [shown], meta, exitCode: codes/* exitCodes */.h.fine });
    output.info(`Plan ${plan.digest}: ${result.journal.length} steps, ${result.outcome}.`);
    await writeKubeconfig(run, opened, plan);
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [shown.plan] };
};
const apply_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, report: command/* text */.Qq },
    read: (given) => ({ reports: { folder: given.text('report') } }),
    run: async (shell, line) => apply(await shell.job(line)),
    help: `meshgate apply: writes an environment's bindings

  meshgate apply --environment staging

Runs on the protected branch. Verifies the job's token, plans again, runs the same gate, dry-runs every write, then writes with
server-side apply and prunes what is no longer wanted. A refused run writes nothing.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes plan.json and audit.ndjson there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 88524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44507);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44507);
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
/** The job that writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }) => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase: 'apply',
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
});


/***/ })

};
