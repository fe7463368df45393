export const id = 8431;
export const ids = [8431,9340];
export const modules = {

/***/ 19524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYesOrNo)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/** An input that is a yes or a no; nothing is no. Throws USAGE. */
const readYesOrNo = function (name, value) {
    if (value === undefined || value === 'true' || value === 'false')
        return value === 'true';
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'USAGE',
        message: `the input ${name} is a yes or a no`,
        where: { kind: 'input', name },
        expected: '`true` or `false`',
        received: value.slice(0, 100),
        remedy: `Write \`${name}: true\`, or leave it out.`,
    });
};


/***/ }),

/***/ 78431:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  command: () => (/* binding */ apply_command)
});

// EXTERNAL MODULE: ./src/apply/apply-plan.ts
var apply_plan = __webpack_require__(30718);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/login-right.ts
var login_right = __webpack_require__(47973);
;// CONCATENATED MODULE: ./src/apply/hold-login.ts


/** What comes after the writes is asked for before the first: a run that cannot end well writes nothing. Throws APPLY_FORBIDDEN. */
const holdLogin = async function ({ environment, world }) {
    const right = (0,login_right/* loginRight */.A)(environment);
    if (right === undefined || (await world.cluster.mayI(right)))
        return;
    throw new errors_problem/* Refusal */.P({
        code: 'APPLY_FORBIDDEN',
        message: `The job's identity may make no login for ServiceAccount ${right.namespace}/${right.name}, which \`kubeconfig\` asks for, so nothing was written.`,
        expected: `create on serviceaccounts/token, resourceNames ["${right.name}"], in namespace ${right.namespace}`,
        received: 'no such right (SelfSubjectAccessReview)',
        remedy: `Add to the applier's Role: { apiGroups: [""], resources: ["serviceaccounts/token"], resourceNames: ["${right.name}"], verbs: [create] }. \`meshgate init\` prints it.`,
    });
};

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/command-line/read-yes-or-no.ts
var read_yes_or_no = __webpack_require__(19524);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/open/open-writes.ts
var open_writes = __webpack_require__(22491);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/plan/applied-run.ts
var applied_run = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/plan/arrival-problem.ts
var arrival_problem = __webpack_require__(5556);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(31147);
// EXTERNAL MODULE: ./src/plan/environment-moves.ts
var environment_moves = __webpack_require__(37441);
// EXTERNAL MODULE: ./src/plan/judge-arrival.ts
var judge_arrival = __webpack_require__(29340);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 45 modules
var judge_environment = __webpack_require__(41964);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/reviewed/approved-plan.ts


/**
 * The plan of an environment in a file that `plan --json` or its report wrote. Only what has the expected digest counts: the
 * file came through hands that nobody vouches for.
 */
const readApprovedPlan = function (text, environment, digest) {
    const value = (0,json/* parseJson */.qF)(text);
    const plans = (0,json/* isJsonObject */.OW)(value) && Array.isArray(value['plans']) ? value['plans'] : undefined;
    if (plans === undefined)
        return unusable('it is no output of meshgate');
    const reviewed = plans
        .flatMap((plan) => ((0,json/* isJsonObject */.OW)(plan) && (0,json/* isJsonObject */.OW)(plan['reviewed']) ? [plan['reviewed']] : []))
        .filter((one) => one['environment'] === environment)
        .map((one) => one);
    if (reviewed.length === 0)
        return unusable(`it holds no plan of environment ${environment}`);
    const digests = reviewed.map(digestIn);
    const alone = reviewed[digests.findIndex((one) => one === digest)];
    if (alone !== undefined)
        return { kind: 'approved', reviewed: alone };
    // What an apply brings besides stands behind the plan of the commit, and was approved with it.
    const pair = reviewed.findIndex((_, index) => digestOfPair(digests[index], digests[index + 1]) === digest);
    const [commit, arrival] = pair === -1 ? [] : reviewed.slice(pair, pair + 2);
    return commit === undefined || arrival === undefined
        ? unusable('what it holds has another digest: a plan without what was read from the cluster, or another plan')
        : { kind: 'approved', reviewed: commit, arrival };
};
const unusable = function (reason) { return ({ kind: 'unusable', reason }) };
/** A digest that holds says that a plan made this text, so its parts have their form. */
const digestIn = function (reviewed) {
    try {
        return (0,plan_digest/* digestOfReviewed */.Jk)(reviewed);
    }
    catch {
        return undefined;
    }
};
const digestOfPair = function (one, other) { return one === undefined || other === undefined ? undefined : (0,plan_digest/* digestOfRun */.Rg)([{ digest: one }, { digest: other }]) };
/** `sha256:` and 64 hexadecimal digits; whatever else is given is a mistake of the workflow, told before anything is asked. */
const expectProblem = function (expect) { return /^sha256:[0-9a-f]{64}$/.test(expect)
    ? undefined
    : {
        code: 'USAGE',
        message: 'the input expect is no digest of a plan',
        where: { kind: 'input', name: 'expect' },
        expected: 'sha256: and 64 hexadecimal digits, the output `digest` of `plan`',
        received: expect.slice(0, 100),
        remedy: 'Hand over the output as it is: `expect: ${{ needs.plan.outputs.digest }}`.',
    } };

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/speak/count-objects.ts
var count_objects = __webpack_require__(69548);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(90437);
// EXTERNAL MODULE: ./src/speak/record-run.ts + 2 modules
var record_run = __webpack_require__(88117);
// EXTERNAL MODULE: ./src/review/marker.ts
var review_marker = __webpack_require__(80468);
;// CONCATENATED MODULE: ./src/review/reviewed-digest.ts


/**
 * The digest that the comment of the merged request shows for an environment of a configuration file; undefined where there is none. Only own
 * comments count, and even they are a display: anybody with the right token could have edited one.
 */
const readReviewedDigest = async function (review, configuration, environment) {
    const self = await review.self();
    const digests = (await review.list()).flatMap((comment) => {
        const marker = comment.author === self ? (0,review_marker/* readMarker */.t7)(comment.body) : undefined;
        const plans = marker?.details['plans'];
        if (marker === undefined || !Array.isArray(plans))
            return [];
        const base = marker.details['base'];
        const isOf = (plan) => plan['configuration'] === configuration && plan['environment'] === environment;
        const arrival = plans
            .flatMap((plan) => ((0,json/* isJsonObject */.OW)(plan) && isOf(plan) ? [plan['arrival']] : []))
            .find(isDigest);
        return plans.flatMap((plan) => (0,json/* isJsonObject */.OW)(plan) && isOf(plan) && isDigest(plan['plan'])
            ? [
                {
                    digest: plan['plan'],
                    ...(arrival === undefined ? {} : { arrival }),
                    head: marker.head,
                    base: typeof base === 'string' ? base : '',
                },
            ]
            : []);
    });
    return digests.at(-1);
};
const isDigest = function (value) { return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value) };
/** Whether the comment showed this plan, and all of what its apply brings besides. One that it showed and that has gone since is no gain. */
const coversPlans = function (reviewed, plan, arrival) { return reviewed.digest === plan && (arrival === undefined || reviewed.arrival === arrival) };

;// CONCATENATED MODULE: ./src/speak/say-digests.ts


/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
const sayDigests = async function (run, environment, [plan, ...besides]) {
    const all = (0,plan_digest/* digestOfRun */.Rg)([plan, ...besides]);
    const [arrival] = besides;
    // The approved digest came with the run, and this plan was held against it: no comment is asked.
    if (run.inputs.expect === all) {
        run.output.info(`This plan:     ${all}`);
        run.output.info(`Approved plan: ${all}, the same (input expect)`);
        return;
    }
    const review = await run.merged().catch(() => undefined);
    const reviewed = review === undefined
        ? undefined
        : await readReviewedDigest(review.comments, run.inputs.config, environment.name).catch(() => undefined);
    run.output.info(`This plan:     ${all}`);
    run.output.info(reviewed === undefined
        ? 'Reviewed plan: not found; `pull-requests: read` on GitHub, or the token of the comment on GitLab, lets it be looked up.'
        : `Reviewed plan: ${reviewedText(reviewed, arrival)}${coversPlans(reviewed, plan.digest, arrival?.digest) ? ', the same' : ', another one: see `apply: { reviewed }` in docs/guides/apply.md'}`);
};
/** What the comment showed of as many plans as this run has. */
const reviewedText = function ({ digest, arrival }, besides) { return besides === undefined || arrival === undefined
    ? digest
    : (0,plan_digest/* digestOfRun */.Rg)([{ digest: digest }, { digest: arrival }]) };

// EXTERNAL MODULE: ./src/speak/say-edited-policies.ts + 1 modules
var say_edited_policies = __webpack_require__(87441);
// EXTERNAL MODULE: ./src/speak/say-kept.ts
var say_kept = __webpack_require__(41034);
;// CONCATENATED MODULE: ./src/apply/kubeconfig.ts
/** A kubeconfig for the steps that follow. JSON is YAML, and needs no quoting rules of its own. */
const renderKubeconfig = function (input) {
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

// EXTERNAL MODULE: ./src/speak/hand-over.ts
var hand_over = __webpack_require__(33488);
;// CONCATENATED MODULE: ./src/speak/write-kubeconfig.ts


/** Seconds; the API server gives no shorter ones. */
const kubeconfigLifetime = 600;
/** A login as the environment's ServiceAccount for the steps after; only where the protected configuration asks for it. */
const writeKubeconfig = async function (run, { environment, world: { cluster } }, plan, 
/** Hears of the login, for the record. */
issued) {
    if (environment.kubeconfig === undefined)
        return;
    const token = await cluster.requestToken(environment.namespace, environment.kubeconfig, kubeconfigLifetime);
    run.output.mask(token.token);
    issued({ account: environment.kubeconfig, expires: token.expires });
    const text = renderKubeconfig({
        ...cluster.connection,
        namespace: environment.namespace,
        serviceAccount: environment.kubeconfig,
        token: token.token,
    });
    const path = await run.files.writeSecret('kubeconfig', text, async (path) => {
        run.keepForPost(path);
        await (0,hand_over/* handOverLogin */.l)(run, path);
    });
    run.output.result('kubeconfig', path);
    run.output.info(`A kubeconfig for ServiceAccount ${environment.kubeconfig} is good for ${kubeconfigLifetime / 60} minutes (plan of the commit ${plan.digest}).`);
};

// EXTERNAL MODULE: ./src/ports/review.ts
var review = __webpack_require__(88142);
;// CONCATENATED MODULE: ./src/open/require-review.ts



/**
 * Finds the merged request of this run's commit, an approval at the head that was merged, both in the platform's word, and
 * the digest of our own comment about that head. What cannot be seen is missing.
 */
const findReview = async function (run, environment) {
    try {
        return await lookUp(run, environment);
    }
    catch (thrown) {
        if (thrown instanceof review/* ReviewForbidden */.u)
            return missing(environment, thrown.message, thrown.remedy);
        if (thrown instanceof errors_problem/* Refusal */.P)
            return missing(environment, thrown.problems[0].message, thrown.problems[0].remedy);
        throw thrown;
    }
};
const lookUp = async function (run, environment) {
    const merged = await run.merged();
    if (merged === undefined)
        return missing(environment, 'no merged request of this commit', 'Merge through a merge request, and give the job a token that may read it: `pull-requests: read` on GitHub, the token of the comment on GitLab. A commit that was pushed directly goes by plan, approve, apply (docs/guides/apply.md).');
    const { number, headSha } = merged.request;
    const head = headSha.slice(0, 12);
    const approvals = await merged.approvals();
    if (approvals.length === 0)
        return missing(environment, `request ${number} has no approval at ${head}, the head that was merged`, 'An approval of an older head, of its own author, or of somebody who has no part in the repository does not count. Have the commit approved by plan, approve, apply (docs/guides/apply.md).');
    const reviewed = await readReviewedDigest(merged.comments, run.inputs.config, environment.name);
    if (reviewed === undefined)
        return missing(environment, `request ${number} has no comment of ours with a plan of this environment`, 'The comment is written by `check` with the same token; look at its job.');
    if (reviewed.head !== headSha)
        return missing(environment, `the comment of request ${number} is about ${reviewed.head.slice(0, 12)}, and ${head} was merged`, 'Let `check` be a required check, so that nothing is merged that it has not seen.');
    return {
        kind: 'reviewed',
        request: number,
        digest: reviewed.digest,
        arrival: reviewed.arrival,
        by: approvals.map(({ by }) => by),
        base: reviewed.base,
    };
};
const missing = function (environment, received, remedy) { return ({
    kind: 'missing',
    problem: {
        code: 'REVIEW_REQUIRED',
        message: `environment ${JSON.stringify(environment.name)} takes only what was reviewed in a merge request, so nothing was written`,
        expected: 'a merged request of this commit, approved at the head that was merged, with our comment about that head',
        received,
        remedy,
    },
}) };

// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/plan/revoke/revoked-bindings.ts
var revoked_bindings = __webpack_require__(15295);
;// CONCATENATED MODULE: ./src/plan/reviewed/approval-problems.ts



/** The configuration asks for a digest, and none was given. */
const notExpected = function (opened) {
    const { environment } = opened;
    return {
        code: 'PLAN_NOT_EXPECTED',
        message: `environment ${JSON.stringify(environment.name)} takes only a plan that was approved, and no digest was given`,
        ...placeOf(opened),
        expected: 'the input `expect`: the output `digest` of the `plan` job',
        received: 'nothing',
        remedy: 'Hand over the digest (docs/guides/apply.md). An empty one means that the job of `plan` set none.',
    };
};
/** The digest that was given is one of the plans' alone, where the run has two. */
const partExpected = function (opened, plans, expect) { return ({
    code: 'PLAN_DIFFERS',
    ...placeOf(opened),
    message: `the digest that was given is that of a part: of ${plans[0].digest === expect ? 'the plan of the commit alone' : 'what was never applied'}; nothing was written`,
    expected: `${(0,plan_digest/* digestOfRun */.Rg)(plans)}, the digest of both plans`,
    received: expect,
    remedy: 'Hand over the digest of both: the output `digest` of `plan`, which comment, report and plan.json name as the one to approve.',
}) };
/** `approved` is another plan; `base` is what it was compared with. */
const planDiffers = function (opened, plans, { approved, base }) {
    const went = base !== '' && base !== opened.revisions.base;
    const revoked = opened.hides ? [] : plans.flatMap(({ reviewed }) => reviewed.revoked ?? []).map(revoked_bindings/* revokedTitle */.Tn);
    return {
        code: 'PLAN_DIFFERS',
        ...placeOf(opened),
        message: `the plan of now is not the one that was approved, so nothing was written${went ? `; the review compared with ${base.slice(0, 12)}, and the commit before this one is ${opened.revisions.base.slice(0, 12)}` : ''}${revoked.length === 0 ? '' : `; ${(0,list_names/* listNames */.Z)([...new Set(revoked)], 3)}, and what was approved before that does not give it again`}`,
        expected: approved,
        received: (0,plan_digest/* digestOfRun */.Rg)(plans),
        remedy: 'Look at what moved, run `plan` again and have the new digest approved; a rerun of an apply that was cut between its writes needs that, too.',
    };
};
/** Where the environment stands in the protected configuration: what has a line is shown at it in every report. */
const placeOf = function ({ environment, configuration }) {
    const locate = configuration.base?.locate;
    return locate === undefined ? {} : { where: locate(environment.pointer) };
};

// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/summarize.ts + 2 modules
var summarize = __webpack_require__(94283);
// EXTERNAL MODULE: ./src/plan/without-places.ts
var without_places = __webpack_require__(26460);
// EXTERNAL MODULE: ./src/plan/reviewed/writers.ts
var writers = __webpack_require__(49193);
;// CONCATENATED MODULE: ./src/plan/reviewed/what-moved.ts








/** What the two plans have apart, access first; the same parts that the digest covers, each told in one line. */
const whatMoved = function (approved, now, live) {
    const [old, young] = [tellBoth(approved, live), tellBoth(now, live)];
    const came = [...young].filter(([key]) => !old.has(key)).map(([, told]) => moved('came', told));
    const went = [...old].filter(([key]) => !young.has(key)).map(([, told]) => moved('went', told));
    const order = ['access', 'permission', 'object', 'finding', 'setting', 'verdict'];
    return [...came, ...went]
        .map((one, index) => ({ one, index }))
        .sort((a, b) => order.indexOf(a.one.part) - order.indexOf(b.one.part) || a.index - b.index)
        .map(({ one }) => one);
};
const moved = function (change, { part, text, by }) {
    const told = by?.(change);
    return { part, change, text, ...(told === undefined ? {} : { by: told }) };
};
/** What an apply brings besides is told apart: the same row may be new in the one and known in the other. */
const tellBoth = function ({ reviewed, arrival }, live) {
    const parts = new Map(tell(reviewed, live));
    for (const [key, told] of arrival === undefined ? [] : tell(arrival, live))
        if (told.part !== 'setting')
            parts.set(`${summarize/* neverApplied */.Ie} ${key}`, { ...told, text: `${summarize/* neverApplied */.Ie}: ${told.text}` });
    return parts;
};
/** Every part of a plan by its canonical text. */
const tell = function (reviewed, live) {
    const parts = new Map();
    const { state } = live;
    const add = (part, value, text, by) => void parts.set(`${part} ${(0,canonical_json/* canonicalJson */.d)(value)}`, { part, text, by });
    tellAccess(reviewed, live, add);
    for (const permission of (0,without_places/* permissionsWithoutPlaces */.b)(reviewed.permissions))
        add('permission', permission, `${permission.subject} ${permission.kind === 'lost' ? 'loses' : permission.kind === 'gained' ? 'gains' : 'may gain'} ${permission.rule} in ${permission.scope}`, () => writtenBy(state, permission.via ?? ''));
    for (const change of reviewed.change) {
        add('object', change, `${(0,object/* keyTitle */.Gv)(change.key)} ${change.kind}`, () => {
            const there = state.objects.find(({ key }) => (0,object/* keyTitle */.Gv)(key) === (0,object/* keyTitle */.Gv)(change.key));
            const write = there === undefined ? undefined : (0,writers/* writesOf */.AP)(there)[0];
            return write === undefined || (0,writers/* isOwnWrite */.sE)(write) ? undefined : `last written by ${(0,writers/* writeTitle */.Gn)(write)}`;
        });
    }
    for (const object of reviewed.rendered)
        add('object', object, `${titleOf(object)} as it is written`);
    for (const traffic of reviewed.traffic)
        add('object', traffic, `${(0,object/* keyTitle */.Gv)(traffic.key)} and where it sends requests`);
    for (const finding of reviewed.findings)
        add('finding', finding, `${finding.rule} on ${(0,object/* keyTitle */.Gv)(finding.object)}`, undefined);
    for (const { path, before, after } of reviewed.protection)
        add('setting', [path, before, after], `${path}: ${before} \u2192 ${after}`);
    for (const assumed of reviewed.assumed ?? [])
        add('setting', assumed, `assumed: ${assumed.object}`);
    for (const revoked of reviewed.revoked ?? [])
        add('setting', revoked, (0,revoked_bindings/* revokedTitle */.Tn)(revoked));
    for (const chain of reviewed.chains)
        add('permission', chain, chainText(chain));
    add('setting', ['repository', reviewed.repository ?? ''], `repository ${reviewed.repository ?? 'none'}`);
    add('setting', ['environment', reviewed.environment], `environment ${reviewed.environment ?? 'none'}`);
    add('setting', ['cluster', reviewed.cluster], `cluster ${reviewed.cluster}`);
    add('verdict', reviewed.access.verdict, `verdict: ${reviewed.access.verdict}`);
    add('verdict', reviewed.gate, `verdict: the gate ${reviewed.gate.passed ? 'lets it pass' : 'stops it'}`);
    return parts;
};
/** What the sentence of a ServiceAccount says that changes: the first links of each kind. */
const chainText = function ({ account, jobs, permissions, access }) {
    const links = [...jobs.shown, ...permissions.shown, ...access.shown].filter(({ change }) => change !== 'kept');
    const told = links.slice(0, 3).map(({ change, text }) => `${linkWords[change]} ${(0,phrase/* plainPhrase */.Uy)(text)}`);
    const more = links.length > 3 ? `, and ${links.length - 3} more` : '';
    const what = told.length === 0
        ? account.change === 'kept'
            ? 'as it is bound'
            : linkWords[account.change]
        : `${told.join('; ')}${more}`;
    return `what jobs may do as ServiceAccount ${account.namespace}/${account.name}: ${what}`;
};
const linkWords = {
    gained: 'gained',
    lost: 'lost',
    unknown: 'cannot tell',
    kept: 'kept',
};
const tellAccess = function (reviewed, { state, decide }, add) {
    const access = (0,without_places/* withoutPlaces */.B)(reviewed.access);
    for (const { code, text } of access.reasons)
        add('access', { code, text }, `${code}: ${(0,phrase/* plainPhrase */.Uy)(text)}`);
    for (const { title, port, namespace, labels, protocol, verdict, gained, lost, reasons } of access.destinations) {
        const place = `${title}${port === 0 ? '' : ` port ${port}`}`;
        const where = [namespace, title, { ...labels }, port, protocol];
        for (const [side, rows] of [
            ['gained', gained],
            ['lost', lost],
        ])
            for (const row of rows)
                add('access', [where, side, row], `${(0,phrase/* plainPhrase */.Uy)(row.who)} ${side === 'gained' ? 'can now' : 'can no longer'} ${(0,phrase/* plainPhrase */.Uy)(row.what)} on ${place}`, 
                // What decides a row that went stood in the plan of then: of now it is what the cluster says.
                (change) => change === 'went'
                    ? decidedNow(state, decide(row.witness))
                    : (writtenBy(state, row.after.by) ?? writtenBy(state, row.before.by)));
        for (const { code, text } of reasons)
            add('access', [where, code, text], `${place}: ${code}: ${(0,phrase/* plainPhrase */.Uy)(text)}`);
        add('verdict', [where, verdict], `verdict at ${place}: ${verdict}`);
    }
    add('verdict', ['unchanged', access.unchanged], `verdict: ${access.unchanged} destinations unchanged`);
    for (const note of access.notes ?? [])
        add('access', note, (0,phrase/* plainPhrase */.Uy)(note.text));
};
/** What meshgate itself wrote last moved nothing by itself, and names nobody who could be asked. */
const writtenBy = function (state, decision) {
    const write = (0,writers/* writeNamedBy */.gB)(state, decision);
    return write === undefined || (0,writers/* isOwnWrite */.sE)(write) ? undefined : `${write.object}, last written by ${(0,writers/* writeTitle */.Gn)(write)}`;
};
const decidedNow = function (state, decision) { return decision === undefined ? undefined : `now decided by ${writtenBy(state, decision) ?? decision}` };
const titleOf = function (object) {
    const metadata = (0,json/* isJsonObject */.OW)(object) ? object['metadata'] : undefined;
    const part = (value) => (typeof value === 'string' ? value : '');
    return (0,json/* isJsonObject */.OW)(object) && (0,json/* isJsonObject */.OW)(metadata)
        ? `${part(object['kind'])} ${part(metadata['namespace'])}/${part(metadata['name'])}`
        : 'an object';
};

;// CONCATENATED MODULE: ./src/speak/say-moved.ts





/** Lines of one section; the rest is counted. */
const limit = 50;
/**
 * Tells what moved between the approved plan and the one of now. Where the approved plan was not handed over, the cluster's
 * newest writes say who was there. On a public repository counts alone.
 */
const sayMoved = async function (run, { environment, world, hides }, [plan, arrival], expected) {
    const { output } = run;
    const approved = await readApproved(run, environment.name, expected);
    if (typeof approved === 'string')
        output.info(`The approved plan is not shown: ${approved}.`);
    const now = { reviewed: plan.reviewed, arrival: arrival?.reviewed };
    const moved = typeof approved === 'string'
        ? []
        : whatMoved(approved, now, { state: world.state, decide: decideIn(world.state, environment.mesh) });
    if (hides) {
        output.info(`${moved.length} parts moved; what the cluster says is not shown on a public repository.`);
        return [];
    }
    if (moved.length > 0)
        output.section('meshgate: what moved since the plan was approved', movedText(moved));
    const writes = (0,writers/* lastWrites */.BW)(world.state, 5);
    if (writes.length > 0)
        output.section('meshgate: the newest writes in the cluster that decide access', writes.map((write) => `${write.object}: ${(0,writers/* writeTitle */.Gn)(write)}`).join('\n'));
    return moved;
};
/** Asks the cluster as it stands about one request. The state is resolved once, and only where something is asked. */
const decideIn = function (state, settings) {
    let mesh;
    return (request) => {
        mesh ??= (0,resolve/* resolveMesh */.w)(state, settings);
        try {
            return (0,answer/* answerRequest */.Y9)(mesh, request, { now: 0 }).reason;
        }
        catch {
            // A destination that is gone decides nothing; the run ends with what moved either way.
            return undefined;
        }
    };
};
/** The plan that was approved, by its digest, or why it is not known. */
const readApproved = async function ({ inputs, files }, environment, expected) {
    if (inputs.planFile === undefined)
        return 'no `plan-file` was handed over';
    const text = await files.read(inputs.planFile);
    if (text === undefined)
        return `${inputs.planFile} cannot be read`;
    const read = readApprovedPlan(text, environment, expected);
    return read.kind === 'approved' ? read : read.reason;
};
const signs = { came: '+', went: '-' };
/** What the text itself says is not said before it. */
const labels = {
    access: 'access: ',
    permission: 'permission: ',
    object: 'object: ',
    finding: 'finding: ',
    setting: 'setting: ',
    verdict: '',
};
const movedText = function (moved) { return [
    '# + is in the plan of now, - was in the approved one',
    ...moved
        .slice(0, limit)
        .map(({ part, change, text, by }) => `${signs[change]} ${labels[part]}${text.slice(0, 600)}${by === undefined ? '' : ` (${by})`}`),
    ...(moved.length > limit ? [`\u2026 and ${moved.length - limit} more`] : []),
].join('\n') };

;// CONCATENATED MODULE: ./src/writes/not-approved.ts







/** Why this plan may not be written, and what is different about it, where somebody has to have approved it. */
const notApproved = async function (run, opened, plans, { record, arrival }) {
    const { expect } = run.inputs;
    const { environment } = opened;
    const [plan] = plans;
    if (expect !== undefined && expect !== (0,plan_digest/* digestOfRun */.Rg)(plans))
        return (await partApproved(run, opened, plans, expect)) ?? differs(run, opened, plans, expect);
    if (environment.reviewed === 'plan' && expect === undefined)
        return { problem: notExpected(opened), moved: [] };
    // Nothing but the run's own mark: a commit beside the bindings has no comment, and needs none.
    const writesNothing = plan.steps.every(({ key }) => (0,steps/* isParent */.pu)(key, environment));
    if (environment.reviewed !== 'required' || writesNothing)
        return undefined;
    const review = await findReview(run, environment);
    if (review.kind === 'missing')
        return { problem: review.problem, moved: [] };
    record.subject = { ...record.subject, approved: review.digest, request: review.request };
    if (review.digest !== plan.digest)
        return differs(run, opened, [plan], review.digest, review.base);
    if (arrival !== undefined && !coversPlans(review, plan.digest, arrival.plan.digest))
        return { problem: (0,arrival_problem/* unreviewedArrival */.u)(opened, arrival, review.request), moved: [], approved: review.digest };
    run.output.info(`Reviewed in the merge request, and approved by ${review.by.join(', ')}.`);
    return undefined;
};
/**
 * The digest of one of the plans, where the run has two: it was copied from the wrong line, and nothing moved. That of the commit
 * alone may also have been approved before there was a second plan; then only the plan file can say that both were shown.
 */
const partApproved = async function (run, opened, plans, expect) {
    const [commit, ...besides] = plans;
    if (besides.length === 0 || plans.every(({ digest }) => digest !== expect))
        return undefined;
    if (commit.digest === expect &&
        typeof (await readApproved(run, opened.environment.name, (0,plan_digest/* digestOfRun */.Rg)(plans))) === 'string')
        return undefined;
    return { problem: partExpected(opened, plans, expect), moved: [], approved: expect };
};
const differs = async function (run, opened, plans, approved, base = opened.revisions.base) {
    const moved = await sayMoved(run, opened, plans, approved);
    return { problem: planDiffers(opened, plans, { approved, base }), moved, approved };
};

// EXTERNAL MODULE: ./src/writes/recorded.ts
var recorded = __webpack_require__(41406);
// EXTERNAL MODULE: ./src/writes/write-steps.ts
var write_steps = __webpack_require__(20957);
;// CONCATENATED MODULE: ./src/commands/apply.ts





























/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, holds the plan
 * against the one that was approved, runs the same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
const apply = function (run, options = { takeBack: false }) { return (0,recorded/* recorded */.t)(run, 'apply', (record) => {
    const { expect } = run.inputs;
    const given = (0,read_yes_or_no/* readYesOrNo */.C)('take-back', run.inputs.takeBack);
    const takeBack = options.takeBack || given;
    const problem = expect === undefined ? undefined : expectProblem(expect);
    if (problem !== undefined)
        throw new errors_problem/* Refusal */.P(problem);
    record.subject = expect === undefined ? {} : { approved: expect };
    return (0,open_writes/* openWrites */.D)(run, 'apply', (opened) => planAndWrite(run, opened, { record, takeBack }), (0,record_run/* noteJob */.kR)(record));
}) };
/** Plans against what stands in the cluster, holds the plan against the approved one, runs the gate, and writes. */
const planAndWrite = async function (run, opened, { record, takeBack }) {
    const { environment, world, hides } = opened;
    const { output, context } = run;
    (0,record_run/* noteCluster */.rT)(record, opened);
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    const superseded = (0,applied_run/* supersededBy */.gT)(world.state, environment, (0,applied_run/* runOf */.ng)(context));
    if (superseded !== undefined)
        throw new errors_problem/* Refusal */.P(superseded);
    const moved = (0,environment_moves/* elsewhereProblem */.eV)(opened);
    if (moved !== undefined)
        throw new errors_problem/* Refusal */.P(moved);
    const judged = (0,judge_environment/* judgeEnvironment */.v)(opened);
    const { arrival, takenOut } = (0,judge_arrival/* judgeLive */.a)(opened, judged);
    const besides = arrival === undefined ? [] : [arrival];
    record.subject = { ...record.subject, digest: (0,plan_digest/* digestOfRun */.Rg)([judged, ...besides].map((one) => one.plan)) };
    const writer = { run: (0,applied_run/* runOf */.ng)(context), ...opened.render };
    const { steps, settled, strangers, problems } = (0,plan_writes/* planWrites */.ux)(environment, judged, world, writer);
    // What the configuration asks for: these names are the repository's own.
    const about = { steps, own: new Set(judged.rendered.map(({ key }) => (0,object/* keyText */.Pu)(key))) };
    (0,record_run/* noteSteps */.KW)(record, opened, about, (0,apply_plan/* notTried */.QI)(steps));
    const proposed = [(0,plan_writes/* withSteps */.uQ)(judged.plan, steps, false), ...besides.map((one) => one.plan)];
    const other = await notApproved(run, opened, proposed, { record, arrival });
    if (other !== undefined)
        return refuseOther(run, opened, [judged, ...besides], other);
    (0,errors_problem/* refuseAny */.n)(problems);
    const plan = (0,plan_writes/* withSteps */.uQ)(judged.plan, steps, true);
    const own = (0,publish_live/* toShow */.Dh)(opened, { ...judged, plan });
    const shown = [own, ...besides.map((one) => (0,publish_live/* toShow */.Dh)(opened, one))];
    const meta = (0,publish_plans/* metaOfBranch */.n)(run, opened);
    (0,say_edited_policies/* sayEditedPolicies */.x)(run, opened, judged);
    (0,say_kept/* sayKept */.w)(run, opened, judged);
    for (const key of hides ? [] : strangers)
        output.warning(`${(0,object/* keyTitle */.Gv)(key)} carries the label of this environment and was not written by meshgate; it is left alone.`);
    const asTheyAre = (0,count_objects/* countObjects */.Q)(settled.map((key) => ({ key })), environment);
    output.info(`${(0,count_objects/* countObjects */.Q)(steps, environment)} to write; ${asTheyAre} as they should be.`);
    if (!plan.reviewed.gate.passed) {
        await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown, meta, exitCode: codes/* exitCodes */.h.gate });
        output.info('The gate failed, so nothing was written.');
        return { exitCode: codes/* exitCodes */.h.gate, errors: [], plans: [own.plan] };
    }
    const beyond = (0,arrival_problem/* arrivalProblem */.V)(opened, arrival);
    // An `expect` that comes this far is the digest of both plans.
    if (beyond !== undefined && run.inputs.expect === undefined) {
        await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown, meta, exitCode: codes/* exitCodes */.h.gate, errors: [beyond] });
        output.problem(beyond);
        return (0,outcome/* refused */.J5)([beyond], shown.map((one) => one.plan));
    }
    await holdLogin(opened);
    await sayDigests(run, environment, [plan, ...besides.map((one) => one.plan)]);
    const { result, problems: failures } = await (0,write_steps/* writeSteps */.h)(run, opened, record, { about, plan, takeBack });
    if (failures !== undefined) {
        if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN'))
            await (0,missing_rights/* sayMissingWrites */.Mj)(run, opened, steps);
        return (0,outcome/* refused */.J5)(failures, [own.plan]);
    }
    const goes = takenOut === undefined ? [] : [(0,publish_live/* toShow */.Dh)(opened, takenOut)];
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown, besides: goes, meta, exitCode: codes/* exitCodes */.h.fine });
    const digest = (0,plan_digest/* digestOfRun */.Rg)(shown.map((one) => one.plan));
    output.info(`Plan ${digest}: ${(0,count_objects/* countObjects */.Q)(result.journal, environment)}, ${result.outcome}.`);
    await writeKubeconfig(run, opened, plan, (login) => (0,record_run/* noteLogin */.Ik)(record, opened, login));
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [own.plan] };
};
/** Shows the plan that is not written: whoever approves the next one sees it. */
const refuseOther = async function (run, opened, judged, { problem, moved, approved }) {
    const shown = judged.map((one) => (0,publish_live/* toShow */.Dh)(opened, one));
    const meta = (0,publish_plans/* metaOfBranch */.n)(run, opened);
    await (0,publish_plans/* publishPlans */.e)(run, {
        command: 'apply',
        shown,
        meta,
        exitCode: codes/* exitCodes */.h.notReviewed,
        errors: [problem],
        details: { moved },
    });
    run.output.problem(problem);
    return {
        ...(0,outcome/* refused */.J5)([problem], shown.map((one) => one.plan)),
        details: {
            moved,
            digest: (0,plan_digest/* digestOfRun */.Rg)(judged.map((one) => one.plan)),
            ...(approved === undefined ? {} : { approved }),
        },
    };
};
const apply_command = (0,command/* defineCommand */.NB)({
    flags: {
        ...command/* inputFlags */.eJ,
        ...command/* audienceFlags */.CJ,
        expect: command/* text */.Qq,
        'plan-file': command/* text */.Qq,
        'take-back': command/* flag */.Jt,
        'audit-after': command/* text */.Qq,
        report: command/* text */.Qq,
    },
    read: (given) => ({ takeBack: given.flag('take-back'), reports: { folder: given.text('report') } }),
    run: async (shell, line) => apply(await shell.job(line), line),
    help: `meshgate apply: writes an environment's bindings

  meshgate apply --environment staging

Runs on the protected branch. Verifies the job's token, plans again, runs the same gate, dry-runs every write, then writes with
server-side apply and prunes what is no longer wanted. A refused run writes nothing. With \`--expect\` it writes the plan that was
approved and no other (exit code 5); a run that is older than the last one that wrote is refused in any case. A field that somebody
else holds stops it (exit code 4); with \`--take-back\` it takes back what was edited past the repository, and says from whom.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --expect DIGEST       the digest of \`plan\` that was approved
  --plan-file FILE      the plan.json of that \`plan\`, to show what moved; never written from
  --take-back           writes back what \`kubectl edit\` or the like changed in objects of the environment's own; never a field
                        that another tool declares (server-side apply). In a workflow: the input \`take-back\`
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes plan.json and audit.ndjson there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
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
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 22491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30126);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70242);







const purposes = {
    plan: 'plan takes from it what to write',
    apply: 'apply takes from it what to write',
    revoke: 'revoke takes from it what to take back',
    drift: 'drift takes from it what to compare the cluster with',
};
const needed = function (command) { return ({
    config: {
        purpose: purposes[command],
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
}) };
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async function (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) {
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
    const unjudged = await (0,_unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnjudged */ .c)(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }]);
    const sidesOf = (environment) => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration, identity, unjudged, sidesOf }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async function ({ inputs }, { repository, configuration, revisions: { base } }) {
    if (base === '')
        return { configuration: { ...configuration, before: undefined }, isFirst: false };
    const earlier = await readEarlier(repository, inputs.config, base);
    return {
        configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
        isFirst: earlier.base === undefined,
    };
};
/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async function (repository, path, base) {
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
const arrivalProblem = function (opened, arrival) {
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
const unreviewedArrival = function (opened, arrival, request) { return ({
    code: 'PLAN_DIFFERS',
    message: `apply of environment ${JSON.stringify(opened.environment.name)} would also write what earlier commits asked for and what was never applied; the comment of request ${request} does not show it, so nothing was written`,
    expected: `a comment of request ${request} with the second plan ${arrival.plan.digest}, or nothing that was never applied`,
    received: opened.hides ? 'not shown, since it was read from the cluster' : openedBy(arrival.plan),
    remedy: 'Run `apply` of the earlier commits where they were reviewed themselves (rerun its job). Or bring a new merge request: its comment shows these rows, and whoever approves it approves them. Or take out of the branch what nobody is to have, or go by plan, approve, apply (docs/guides/apply.md).',
}) };
/** The first rows that open, and how many more there are. */
const openedBy = function ({ reviewed: { access, permissions } }) {
    const rows = [
        ...access.destinations.flatMap(({ title, port, gained, reasons }) => [
            ...gained.map(({ who, what }) => `${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(who)} \u2192 ${title}${port === 0 ? '' : `:${port}`}: ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(what)}`),
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
/* harmony export */   judgeArrival: () => (/* binding */ judgeArrival)
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
const gateOf = function ({ newAccess }) { return ({
    newAccess: newAccess === 'error' ? 'error' : 'warn',
    lostAccess: 'warn',
    findings: 'off',
    calls: 'off',
    drift: 'off',
}) };
/**
 * What an apply gives that the change does not: the plan compares two commits, and the cluster may not stand where the first of
 * them is. A commit whose apply was rejected or never ran, or what `revoke` took back, comes with the next apply of anything.
 *
 * Let L be the objects of the apply as the cluster holds them, B those of the base and D the desired ones. New access of the
 * apply is access(D) without access(L). The plan tells access(D) without access(B), which is all of it where access(B) is no
 * more than access(L). Otherwise the comparison of L with D is given back; undefined where it gains nothing either.
 */
const judgeArrival = function (opened, judged) { return judgeLive(opened, judged).arrival };
/** Both, of which one is there at most: where something arrives, its plan tells what goes as well. */
const judgeLive = function (opened, judged) {
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
const withoutFindings = function ({ reviewed, observed, ...plan }) { return ({
    ...plan,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfReviewed */ .Jk)({ ...reviewed, findings: [] }),
    reviewed: { ...reviewed, findings: [] },
    observed: { ...observed, arrival: true },
}) };
const mayOpen = function (plan) { return [_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensRequests */ .GW, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .opensPermissions */ .EE, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesRequestsOpen */ .Bj, _verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .leavesPermissionsOpen */ .LU].some((says) => says(plan)) };


/***/ }),

/***/ 97917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeObjects)
/* harmony export */ });
/* harmony import */ var _judge_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41964);

/** From some objects to others, in the world around both: no bindings of two commits, no change of protection, no token. */
const judgeObjects = function (opened, sides) { return (0,_judge_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvironment */ .v)({
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
}) };


/***/ }),

/***/ 47973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loginRight)
/* harmony export */ });
/** The right without which the environment's `kubeconfig` cannot be made; undefined where it asks for none. */
const loginRight = function ({ namespace, kubeconfig, }) { return kubeconfig === undefined
    ? undefined
    : { verb: 'create', group: '', resource: 'serviceaccounts/token', namespace, name: kubeconfig } };


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
const loginText = function (path) { return `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n` };
/** The path that such a line names; undefined where it is not ours. */
const readLoginText = function (text) {
    const quoted = /^KUBECONFIG='([^\n]*)'\n$/.exec(text)?.[1];
    return quoted?.replaceAll(`'\\''`, "'");
};


/***/ }),

/***/ 80468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = function (value) { return JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')) };
const writeMarker = function ({ key, head, run, details }) { return `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}` };
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = function (body) {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(opening.length, -closing.length));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = function (one, other) {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = function (body) {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


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
const countObjects = function (steps, environment) { return (0,_review_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(steps.filter(({ key }) => !(0,_plan_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isParent */ .pu)(key, environment)).length, 'object') };


/***/ }),

/***/ 33488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ handOverDigest),
/* harmony export */   l: () => (/* binding */ handOverLogin)
/* harmony export */ });
/* harmony import */ var _ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69660);

/** GitLab hands values to later jobs by a dotenv report; what stands in it is a digest of ours, and nothing else. */
const handOverDigest = async function (run, digest) {
    if (run.report === undefined || run.context.platform === 'github')
        return;
    await run.files.write(`${run.report.folder}/digest.env`, `MESHGATE_EXPECT=${digest}\n`);
};
/**
 * The path of a kubeconfig for the lines of the job's own script: GitLab has no outputs within a job. It is no report of
 * dotenv, since later jobs have another disk. Stands there before the kubeconfig does, so that `clean` finds that of a job
 * that was cancelled in between.
 */
const handOverLogin = async function (run, path) {
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
const editedPolicies = function ({ world, sides }, written) {
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
const editedTitle = function (file, live) {
    const [last] = (0,writers/* writesOf */.AP)(live);
    const fields = (0,stored_form/* fieldsOtherwise */.E)(file, live).map(({ pointer }) => pointer);
    return `${(0,ports_object/* keyTitle */.Gv)(file.key)} at ${fields.slice(0, 3).join(', ')}${fields.length > 3 ? ` and ${fields.length - 3} more` : ''}${last === undefined ? '' : `, written last by ${(0,writers/* writeTitle */.Gn)(last)}`}`;
};

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/speak/say-edited-policies.ts



/** Tells what of the reviewed files the cluster holds otherwise, and this run leaves so. On a public repository by its number. */
const sayEditedPolicies = function ({ output }, opened, { rendered }) {
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
const sayKept = function ({ output }, { hides }, { kept = [] }) {
    if (kept.length === 0)
        return;
    if (hides)
        output.warning(`Policies that a file which was not read may hold are left as they are: ${kept.length}.`);
    else
        for (const one of kept)
            output.warning(`${(0,_plan_still_held_js__WEBPACK_IMPORTED_MODULE_0__/* .keptWords */ .G)(one)}.`);
};


/***/ }),

/***/ 41406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21690);



/** How far the writes came, in numbers alone: names of what is taken out are the cluster's. */
const interruptedText = function ({ objects, allowed }) {
    const count = (...results) => objects.filter(({ result }) => results.includes(result)).length;
    if (!allowed)
        return 'Cancelled before the first write: nothing was written.';
    const unknown = count('unknown');
    return `Cancelled: ${count('created', 'changed', 'deleted')} written, ${count('not tried')} not written${unknown === 0 ? '' : `, ${unknown} not known`}. Run it again to finish; an apply that had two plans needs a new \`plan\` before.`;
};
/** Runs a command that writes, and leaves its record: also where it is refused, fails, is cancelled, or is a bug of ours. */
const recorded = async function (run, command, work) {
    const record = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .newRecord */ .Mx)();
    const chain = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .openChain */ .yP)(run);
    const after = () => chain.catch(() => _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1);
    let written;
    const write = (end) => (written ??= after().then((head) => (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(run, command, record, end, head)));
    // What is written by then stands in the record; the write that is on its way is `unknown`.
    const forget = run.onInterrupt?.((exitCode) => {
        record.stopped = true;
        if (written === undefined) {
            record.outcome = 'interrupted';
            run.output.info(interruptedText(record));
        }
        return write({ exitCode, codes: [] });
    });
    const outcome = await (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(async () => {
        await chain;
        return work(record);
    }, run.output);
    try {
        const codes = outcome.errors.map(({ code }) => code);
        if (record.outcome === 'failed' && outcome.exitCode !== 4 && outcome.exitCode !== 0)
            record.outcome = 'refused';
        await write({ exitCode: outcome.exitCode, codes });
        return outcome;
    }
    catch (thrown) {
        // What is done is done; a record that is missing is told, and the run is not green.
        const problems = (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(thrown);
        for (const problem of problems)
            run.output.problem(problem);
        return outcome.exitCode === 0 ? (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(problems, outcome.plans) : outcome;
    }
    finally {
        forget?.();
    }
};


/***/ }),

/***/ 20957:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeSteps)
/* harmony export */ });
/* harmony import */ var _apply_apply_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30718);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21406);
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88117);



/** Writes the steps with the record following them. Steps are told by name; of what is taken out, only the cluster knows it. */
const writeSteps = async function ({ output }, opened, record, { plan, about, takeBack = false }) {
    const { hides, world } = opened;
    const told = hides ? { ...output, info: () => undefined } : output;
    const result = await (0,_apply_apply_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPlan */ .gj)(plan, world.cluster, told, (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .watchSteps */ .NF)(record, opened, about), takeBack);
    record.outcome = result.outcome;
    (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .noteSteps */ .KW)(record, opened, about, result.journal);
    const [first, ...rest] = result.problems;
    if (first === undefined)
        return { result };
    const problems = hides ? (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .hideProblems */ .PH)([first, ...rest]) : [first, ...rest];
    for (const problem of problems)
        output.problem(problem);
    return { result, problems };
};


/***/ })

};
