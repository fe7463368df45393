export const id = 7827;
export const ids = [7827];
export const modules = {

/***/ 25794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   d: () => (/* binding */ movedOn)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _plan_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59742);


/** What is wrong with the server's answer to a step; undefined where it did what was planned. */
const problemOf = (step, answer) => {
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(step.key);
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

/***/ 30718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ applyPlan),
/* harmony export */   q: () => (/* binding */ withoutLiveObject)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _answer_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25794);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54977);




/**
 * Executes the steps in order and decides nothing. Everything is dry-run before the first write; the first failure
 * stops, and a later run starts from what stands there then. Conflicts are never forced.
 */
const applyPlan = async (plan, cluster, output) => {
    const { steps } = plan;
    if (steps.length === 0)
        return { outcome: 'nothing to do', journal: [], problems: [] };
    const refused = (await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRunAll */ .I)(steps, cluster)).flatMap((result) => result.kind === 'fine' ? [] : result.kind === 'forbidden' ? [result.problem] : result.problems);
    if (refused.length > 0)
        return { outcome: 'refused', journal: steps.map((step) => outcome(step, 'not tried')), problems: refused };
    return writeAll(steps, cluster, output);
};
/** The same for a public place: of an object that the repository does not ask for (`own`, by key) only the kind. */
const withoutLiveObject = (one, own) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one.key))
    ? one
    : {
        ...one,
        uid: undefined,
        key: { ...one.key, namespace: '', name: 'not shown' },
        serviceAccounts: [],
        spiffeIds: [],
    };
const writeAll = async (steps, cluster, output) => {
    const journal = [];
    const written = new Map();
    for (const step of steps) {
        const overtaken = await overtakenBy(step.key, steps, written, cluster);
        if (overtaken.length > 0)
            return stopped(steps, journal, overtaken);
        const precondition = written.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key)) ?? step.precondition;
        const { result, problems, now } = await write({ ...step, precondition }, cluster);
        journal.push(outcome(step, result));
        if (now !== undefined)
            written.set((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key), now);
        if (problems.length > 0)
            return stopped(steps, journal, problems);
        output.info(`${result}: ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(step.key)} (${step.why})`);
    }
    // The last write, too, may have arrived after another run: this one says so, and does not end well.
    const last = steps.at(-1);
    const overtaken = last === undefined ? [] : await overtakenBy(last.key, steps, written, cluster);
    if (overtaken.length > 0)
        return stopped(steps, journal, overtaken);
    return { outcome: 'applied', journal, problems: [] };
};
/**
 * A write carries what was seen of its object, which another run may have left as it was, or nothing where it creates one. So the
 * environment's ConfigMap, the first that a run writes, is tried again before: where another run has written it since, this
 * one writes nothing more.
 */
const overtakenBy = async (key, [first], written, cluster) => {
    if (first?.kind !== 'apply' || first.key.kind !== 'ConfigMap' || (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(first.key))
        return [];
    const mine = written.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(first.key));
    if (mine === undefined)
        return [];
    try {
        const answer = await cluster.apply(first.object, mine, { dryRun: true });
        return answer.kind === 'moved on' ? [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .movedOn */ .d)(first)] : [];
    }
    catch (error) {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return error.problems;
        throw error;
    }
};
const write = async (step, cluster) => {
    try {
        if (step.kind === 'remove') {
            const answer = await cluster.remove(step.key, step.precondition, { dryRun: false });
            return answer.kind === 'moved on'
                ? { result: answer.perhapsWritten ? 'unknown' : 'refused', problems: [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .movedOn */ .d)(step)] }
                : { result: answer.kind, problems: [], now: { kind: 'absent' } };
        }
        const answer = await cluster.apply(step.object, step.precondition, { dryRun: false });
        const problem = (0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(step, answer);
        const problems = problem === undefined ? [] : [problem];
        if (answer.kind !== 'created' && answer.kind !== 'changed' && answer.kind !== 'unchanged')
            return { result: answer.kind === 'moved on' && answer.perhapsWritten ? 'unknown' : 'refused', problems };
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
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { result: 'unknown', problems: error.problems };
        throw error;
    }
};
const stopped = (steps, done, problems) => {
    const journal = [...done, ...steps.slice(done.length).map((step) => outcome(step, 'not tried'))];
    const names = (results) => journal
        .filter(({ result }) => results.includes(result))
        .map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key))
        .join(', ') || 'nothing';
    return {
        outcome: 'stopped',
        journal,
        problems: [
            ...problems,
            {
                code: 'APPLY_STOPPED',
                message: `Writing stopped. Written: ${names(['created', 'changed', 'unchanged', 'deleted', 'absent'])}. Not written: ${names(['refused', 'not tried'])}. Not known: ${names(['unknown'])}.`,
                remedy: 'Fix the cause and run again: the next run plans from what stands there, and in no state in between was more open than before or after.',
            },
        ],
    };
};
const outcome = (step, result) => ({ kind: step.kind, key: step.key, result });


/***/ }),

/***/ 54977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dryRunAll)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _answer_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25794);



const atOnce = 8;
/** What the server says to every step before the first is done, eight at a time, in the steps' order. */
const dryRunAll = async (steps, cluster) => {
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
            results[index] = first.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key)) === index ? await dryRun(step, cluster, written) : { kind: 'fine' };
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work));
    return results;
};
const dryRun = async (step, cluster, written) => {
    try {
        if (step.kind === 'remove') {
            const answer = await cluster.remove(step.key, step.precondition, { dryRun: true });
            return answer.kind === 'moved on' ? { kind: 'refused', problems: [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .movedOn */ .d)(step)] } : { kind: 'fine' };
        }
        const answer = await cluster.apply(step.object, step.precondition, { dryRun: true });
        if (answer.kind === 'depends' && written.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(answer.on)))
            return { kind: 'fine' };
        const problem = (0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(step, answer);
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

/***/ 7802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   qj: () => (/* binding */ sealRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);



const emptyChain = { length: 0, hash: '0'.repeat(64) };
const hashOf = (record) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record), 'utf8').digest('hex');
/** One line per record; each holds the hash of the one before and its own, over its canonical JSON without that hash. */
const sealRecords = (records, after = emptyChain) => {
    let { length, hash } = after;
    const lines = records.map((record) => {
        const { unmapped, ...rest } = record;
        const chain = { index: length, prev: hash };
        hash = hashOf({ ...rest, unmapped: { ...unmapped, chain } });
        length += 1;
        return `${(0,_plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...rest, unmapped: { ...unmapped, chain: { ...chain, hash } } })}\n`;
    });
    return { text: lines.join(''), head: { length, hash } };
};
/**
 * Follows the chain through the files in their order. The first record begins a chain, or goes on from one that was not
 * handed in (`begins late`, which is told and is no break where the caller knows the earlier head).
 */
const verifyChain = (files, after) => {
    const breaks = [];
    let head = after;
    let records = 0;
    for (const { name, text } of files) {
        const lines = text.split('\n');
        lines.forEach((line, at) => {
            const last = at === lines.length - 1;
            if (line === '' && last)
                return;
            const broken = (kind, why) => void breaks.push({ kind, file: name, line: at + 1, text: why });
            const read = last ? undefined : readRecord(line);
            if (read === undefined)
                return broken('unreadable', last ? 'the line has no end: the file was cut' : 'no record');
            records += 1;
            if (read.hash !== read.stated)
                broken('changed', 'the record does not have the hash that it states');
            const begins = read.index === 0 && read.prev === emptyChain.hash;
            if (head === undefined && !begins)
                broken('begins late', `the first record is number ${read.index + 1} of its chain: earlier ones are missing`);
            else if (head !== undefined && (read.prev !== head.hash || read.index !== head.length))
                broken('out of order', `record ${read.index + 1} follows another one than stands before it (record ${head.length}): taken out, moved, or of another chain`);
            head = { length: read.index + 1, hash: read.stated };
        });
    }
    return { breaks, head: head ?? emptyChain, records };
};
const readRecord = (line) => {
    const record = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line);
    const unmapped = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(record) ? record['unmapped'] : undefined;
    const chain = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(unmapped) ? unmapped['chain'] : undefined;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(record) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(unmapped) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(chain))
        return undefined;
    const { index, prev, hash: stated, ...more } = chain;
    if (typeof index !== 'number' || typeof prev !== 'string' || typeof stated !== 'string')
        return undefined;
    const unsealed = { ...record, unmapped: { ...unmapped, chain: { index, prev, ...more } } };
    // A text that is not the canonical one was written by somebody else, whatever it says.
    const hash = (0,_plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record) === line ? hashOf(unsealed) : '';
    return { index, prev, stated, hash };
};


/***/ }),

/***/ 97827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  command: () => (/* binding */ apply_command)
});

// EXTERNAL MODULE: ./src/apply/apply-plan.ts
var apply_plan = __webpack_require__(30718);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/open-writes.ts
var open_writes = __webpack_require__(22491);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/review/marker.ts
var review_marker = __webpack_require__(80468);
;// CONCATENATED MODULE: ./src/review/reviewed-digest.ts


/**
 * The digest that the comment of the merged request shows for an environment of a configuration file; undefined where there is none. Only own
 * comments count, and even they are a display: anybody with the right token could have edited one.
 */
const readReviewedDigest = async (review, configuration, environment) => {
    const self = await review.self();
    const digests = (await review.list()).flatMap((comment) => {
        const marker = comment.author === self ? (0,review_marker/* readMarker */.t7)(comment.body) : undefined;
        const plans = marker?.details['plans'];
        if (marker === undefined || !Array.isArray(plans))
            return [];
        const base = marker.details['base'];
        return plans.flatMap((plan) => (0,json/* isJsonObject */.OW)(plan) &&
            plan['configuration'] === configuration &&
            plan['environment'] === environment &&
            isDigest(plan['plan'])
            ? [{ digest: plan['plan'], head: marker.head, base: typeof base === 'string' ? base : '' }]
            : []);
    });
    return digests.at(-1);
};
const isDigest = (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);

// EXTERNAL MODULE: ./src/ports/review.ts
var review = __webpack_require__(88142);
;// CONCATENATED MODULE: ./src/open/require-review.ts



/**
 * Finds the merged request of this run's commit, an approval at the head that was merged, both in the platform's word, and
 * the digest of our own comment about that head. What cannot be seen is missing.
 */
const findReview = async (run, environment) => {
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
const lookUp = async (run, environment) => {
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
    return { kind: 'reviewed', digest: reviewed.digest, by: approvals.map(({ by }) => by), base: reviewed.base };
};
const missing = (environment, received, remedy) => ({
    kind: 'missing',
    problem: {
        code: 'REVIEW_REQUIRED',
        message: `environment ${JSON.stringify(environment.name)} takes only what was reviewed in a merge request, so nothing was written`,
        expected: 'a merged request of this commit, approved at the head that was merged, with our comment about that head',
        received,
        remedy,
    },
});

// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/plan/applied-run.ts
var applied_run = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 29 modules
var judge_environment = __webpack_require__(65363);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(31147);
;// CONCATENATED MODULE: ./src/plan/reviewed/approved-plan.ts


/**
 * The plan of an environment in a file that `plan --json` or its report wrote. Only what has the expected digest counts: the
 * file came through hands that nobody vouches for.
 */
const readApprovedPlan = (text, environment, digest) => {
    const value = (0,json/* parseJson */.qF)(text);
    const plans = (0,json/* isJsonObject */.OW)(value) && Array.isArray(value['plans']) ? value['plans'] : undefined;
    if (plans === undefined)
        return unusable('it is no output of meshgate');
    const reviewed = plans
        .flatMap((plan) => ((0,json/* isJsonObject */.OW)(plan) && (0,json/* isJsonObject */.OW)(plan['reviewed']) ? [plan['reviewed']] : []))
        .find((one) => one['environment'] === environment);
    if (reviewed === undefined)
        return unusable(`it holds no plan of environment ${environment}`);
    if (!hasDigest(reviewed, digest))
        return unusable('what it holds has another digest: a plan without what was read from the cluster, or another plan');
    return { kind: 'approved', reviewed: reviewed };
};
const unusable = (reason) => ({ kind: 'unusable', reason });
/** A digest that holds says that a plan made this text, so its parts have their form. */
const hasDigest = (reviewed, digest) => {
    try {
        return (0,plan_digest/* digestOfReviewed */.Jk)(reviewed) === digest;
    }
    catch {
        return false;
    }
};
/** `sha256:` and 64 hexadecimal digits; whatever else is given is a mistake of the workflow, told before anything is asked. */
const expectProblem = (expect) => /^sha256:[0-9a-f]{64}$/.test(expect)
    ? undefined
    : {
        code: 'USAGE',
        message: 'the input expect is no digest of a plan',
        where: { kind: 'input', name: 'expect' },
        expected: 'sha256: and 64 hexadecimal digits, the output `digest` of `plan`',
        received: expect.slice(0, 100),
        remedy: 'Hand over the output as it is: `expect: ${{ needs.plan.outputs.digest }}`.',
    };

// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(21406);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(91060);
;// CONCATENATED MODULE: ./src/speak/say-digests.ts

/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
const sayDigests = async (run, environment, plan) => {
    const review = await run.merged().catch(() => undefined);
    const reviewed = review === undefined
        ? undefined
        : await readReviewedDigest(review.comments, run.inputs.config, environment.name).catch(() => undefined);
    run.output.info(`This plan:     ${plan.digest}`);
    run.output.info(reviewed === undefined
        ? 'Reviewed plan: not found; `pull-requests: read` on GitHub, or the token of the comment on GitLab, lets it be looked up.'
        : `Reviewed plan: ${reviewed.digest}${reviewed.digest === plan.digest ? ', the same' : ', another one: see `apply: { reviewed }` in docs/guides/apply.md'}`);
};

// EXTERNAL MODULE: ./src/speak/record-run.ts + 2 modules
var record_run = __webpack_require__(88117);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/without-places.ts
var without_places = __webpack_require__(26460);
// EXTERNAL MODULE: ./src/plan/reviewed/writers.ts
var writers = __webpack_require__(49193);
;// CONCATENATED MODULE: ./src/plan/reviewed/what-moved.ts






/** What the two plans have apart, access first; the same parts that the digest covers, each told in one line. */
const whatMoved = (approved, now, state) => {
    const [old, young] = [tell(approved, state), tell(now, state)];
    const came = [...young].filter(([key]) => !old.has(key)).map(([, told]) => moved('came', told));
    const went = [...old].filter(([key]) => !young.has(key)).map(([, told]) => moved('went', told));
    const order = ['access', 'permission', 'object', 'finding', 'setting', 'verdict'];
    return [...came, ...went]
        .map((one, index) => ({ one, index }))
        .sort((a, b) => order.indexOf(a.one.part) - order.indexOf(b.one.part) || a.index - b.index)
        .map(({ one }) => one);
};
const moved = (change, { part, text, by }) => ({
    part,
    change,
    text,
    ...(by === undefined ? {} : { by }),
});
/** Every part of a plan by its canonical text. */
const tell = (reviewed, state) => {
    const parts = new Map();
    const add = (part, value, text, by) => void parts.set(`${part} ${(0,canonical_json/* canonicalJson */.d)(value)}`, { part, text, by });
    tellAccess(reviewed, state, add);
    for (const permission of (0,without_places/* permissionsWithoutPlaces */.b)(reviewed.permissions))
        add('permission', permission, `${permission.subject} ${permission.kind === 'lost' ? 'loses' : permission.kind === 'gained' ? 'gains' : 'may gain'} ${permission.rule} in ${permission.scope}`, writtenBy(state, permission.via ?? ''));
    for (const change of reviewed.change) {
        const live = state.objects.find(({ key }) => (0,object/* keyTitle */.Gv)(key) === (0,object/* keyTitle */.Gv)(change.key));
        const by = live === undefined ? undefined : (0,writers/* writesOf */.AP)(live)[0];
        add('object', change, `${(0,object/* keyTitle */.Gv)(change.key)} ${change.kind}`, by === undefined ? undefined : (0,writers/* writeTitle */.Gn)(by));
    }
    for (const object of reviewed.rendered)
        add('object', object, `${titleOf(object)} as it is written`);
    for (const traffic of reviewed.traffic)
        add('object', traffic, `${(0,object/* keyTitle */.Gv)(traffic.key)} and where it sends requests`);
    for (const finding of reviewed.findings)
        add('finding', finding, `${finding.rule} on ${(0,object/* keyTitle */.Gv)(finding.object)}`, undefined);
    for (const { path, before, after } of reviewed.protection)
        add('setting', [path, before, after], `${path}: ${before} → ${after}`);
    for (const assumed of reviewed.assumed ?? [])
        add('setting', assumed, `assumed: ${assumed.object}`);
    for (const chain of reviewed.chains)
        add('permission', chain, `the chain of ServiceAccount ${chain.account.namespace}/${chain.account.name}`);
    add('setting', ['environment', reviewed.environment], `environment ${reviewed.environment ?? 'none'}`);
    add('setting', ['cluster', reviewed.cluster], `cluster ${reviewed.cluster}`);
    add('verdict', reviewed.access.verdict, `verdict: ${reviewed.access.verdict}`);
    add('verdict', reviewed.gate, `the gate ${reviewed.gate.passed ? 'lets it pass' : 'stops it'}`);
    return parts;
};
const tellAccess = (reviewed, state, add) => {
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
                add('access', [where, side, row], `${(0,phrase/* plainPhrase */.Uy)(row.who)} ${side === 'gained' ? 'can now' : 'can no longer'} ${(0,phrase/* plainPhrase */.Uy)(row.what)} on ${place}`, writtenBy(state, row.after.by) ?? writtenBy(state, row.before.by));
        for (const { code, text } of reasons)
            add('access', [where, code, text], `${place}: ${code}: ${(0,phrase/* plainPhrase */.Uy)(text)}`);
        add('verdict', [where, verdict], `${place}: ${verdict}`);
    }
    add('verdict', ['unchanged', access.unchanged], `${access.unchanged} destinations unchanged`);
    for (const note of access.notes ?? [])
        add('access', note, (0,phrase/* plainPhrase */.Uy)(note));
};
const writtenBy = (state, decision) => {
    const write = (0,writers/* writeNamedBy */.gB)(state, decision);
    return write === undefined ? undefined : `${write.object}: ${(0,writers/* writeTitle */.Gn)(write)}`;
};
const titleOf = (object) => {
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
const sayMoved = async (run, { environment, world, hides }, plan, expected) => {
    const { output } = run;
    const approved = await approvedPlan(run, environment.name, expected);
    if (typeof approved === 'string')
        output.info(`The approved plan is not shown: ${approved}.`);
    const moved = typeof approved === 'string' ? [] : whatMoved(approved.reviewed, plan.reviewed, world.state);
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
const approvedPlan = async ({ inputs, files }, environment, expected) => {
    if (inputs.planFile === undefined)
        return 'no `plan-file` was handed over';
    const text = await files.read(inputs.planFile);
    if (text === undefined)
        return `${inputs.planFile} cannot be read`;
    const read = readApprovedPlan(text, environment, expected);
    return read.kind === 'approved' ? read : read.reason;
};
const signs = { came: '+', went: '-' };
const movedText = (moved) => [
    '# + is in the plan of now, - was in the approved one',
    ...moved
        .slice(0, limit)
        .map(({ part, change, text, by }) => `${signs[change]} ${part}: ${text.slice(0, 600)}${by === undefined ? '' : ` (written by ${by})`}`),
    ...(moved.length > limit ? [`… and ${moved.length - limit} more`] : []),
].join('\n');

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

// EXTERNAL MODULE: ./src/speak/hand-over.ts
var hand_over = __webpack_require__(33488);
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
    const path = await run.files.writeSecret('kubeconfig', text, async (path) => {
        run.keepForPost(path);
        await (0,hand_over/* handOverLogin */.l)(run, path);
    });
    run.output.result('kubeconfig', path);
    run.output.info(`A kubeconfig for ServiceAccount ${environment.kubeconfig} is good for ${kubeconfigLifetime / 60} minutes (plan ${plan.digest}).`);
};

// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(68314);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
// EXTERNAL MODULE: ./src/commands/recorded.ts
var recorded = __webpack_require__(87020);
;// CONCATENATED MODULE: ./src/commands/apply.ts






















/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, holds the plan
 * against the one that was approved, runs the same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
const apply = (run) => (0,recorded/* recorded */.t)(run, 'apply', (record) => {
    const { expect } = run.inputs;
    const problem = expect === undefined ? undefined : expectProblem(expect);
    if (problem !== undefined)
        throw new errors_problem/* Refusal */.P(problem);
    record.subject = expect === undefined ? {} : { approved: expect };
    return (0,open_writes/* openWrites */.D)(run, 'apply', (opened) => planAndWrite(run, opened, record), (branch, identity) => (0,record_run/* noteJob */.kR)(record, branch, identity));
});
/** Plans against what stands in the cluster, holds the plan against the approved one, runs the gate, and writes. */
const planAndWrite = async (run, opened, record) => {
    const { environment, world, hides } = opened;
    const { output, context } = run;
    (0,record_run/* noteCluster */.rT)(record, opened);
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    const superseded = (0,applied_run/* supersededBy */.gT)(world.state, environment, (0,applied_run/* runOf */.ng)(context));
    if (superseded !== undefined)
        throw new errors_problem/* Refusal */.P(superseded);
    const judged = (0,judge_environment/* judgeEnvironment */.v)(opened);
    record.subject = { ...record.subject, digest: judged.plan.digest };
    const writer = { run: (0,applied_run/* runOf */.ng)(context), ...opened.render };
    const { steps, settled, strangers, problems } = (0,plan_writes/* planWrites */.ux)(environment, judged, world, writer);
    const other = await notApproved(run, opened, (0,plan_writes/* withSteps */.uQ)(judged.plan, steps, false));
    if (other !== undefined)
        return refuseOther(run, opened, judged, other);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors_problem/* Refusal */.P(first, ...rest);
    const plan = (0,plan_writes/* withSteps */.uQ)(judged.plan, steps, true);
    const shown = (0,publish_live/* toShow */.Dh)(opened, { ...judged, plan });
    const meta = (0,publish_plans/* metaOfBranch */.n)(run, opened);
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
    const result = await (0,apply_plan/* applyPlan */.g)(plan, world.cluster, hides ? { ...output, info: () => undefined } : output);
    // What the configuration asks for: these names are the repository's own.
    const own = new Set(judged.rendered.map(({ key }) => (0,object/* keyText */.Pu)(key)));
    (0,record_run/* noteResult */.Mf)(record, opened, steps, result);
    if (hides)
        record.objects = record.objects.map((one) => (0,apply_plan/* withoutLiveObject */.q)(one, own));
    const [failed, ...more] = result.problems;
    if (failed !== undefined) {
        const told = hides ? (0,without_live/* hideProblems */.PH)([failed, ...more]) : [failed, ...more];
        for (const problem of told)
            output.problem(problem);
        if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN'))
            await (0,missing_rights/* sayMissingWrites */.Mj)(run, opened, steps);
        return (0,outcome/* refused */.J5)(told, [shown.plan]);
    }
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown: [shown], meta, exitCode: codes/* exitCodes */.h.fine });
    output.info(`Plan ${plan.digest}: ${result.journal.length} steps, ${result.outcome}.`);
    await writeKubeconfig(run, opened, plan);
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [shown.plan] };
};
/** Shows the plan that is not written: whoever approves the next one sees it. */
const refuseOther = async (run, opened, judged, { problem, moved }) => {
    const shown = (0,publish_live/* toShow */.Dh)(opened, judged);
    const meta = (0,publish_plans/* metaOfBranch */.n)(run, opened);
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'apply', shown: [shown], meta, exitCode: codes/* exitCodes */.h.notReviewed });
    run.output.problem(problem);
    return { ...(0,outcome/* refused */.J5)([problem], [shown.plan]), details: { moved } };
};
/** Why this plan may not be written, and what is different about it, where somebody has to have approved it. */
const notApproved = async (run, opened, plan) => {
    const { expect } = run.inputs;
    const { environment } = opened;
    if (expect !== undefined && expect !== plan.digest)
        return differs(run, opened, plan, expect);
    if (environment.reviewed === 'plan' && expect === undefined)
        return { problem: notExpected(opened), moved: [] };
    // Nothing but the run's own mark: a commit beside the bindings has no comment, and needs none.
    const writesNothing = plan.steps.every(({ key }) => (0,steps/* isParent */.pu)(key, environment));
    if (environment.reviewed !== 'required' || writesNothing)
        return undefined;
    const review = await findReview(run, environment);
    if (review.kind === 'missing')
        return { problem: review.problem, moved: [] };
    if (review.digest !== plan.digest)
        return differs(run, opened, plan, review.digest, review.base);
    run.output.info(`Reviewed in the merge request, and approved by ${review.by.join(', ')}.`);
    return undefined;
};
const differs = async (run, opened, plan, approved, base = opened.revisions.base) => {
    const moved = await sayMoved(run, opened, plan, approved);
    const went = base !== '' && base !== opened.revisions.base;
    return {
        problem: {
            code: 'PLAN_DIFFERS',
            message: `the plan of now is not the one that was approved, so nothing was written${went ? `; the review compared with ${base.slice(0, 12)}, and the commit before this one is ${opened.revisions.base.slice(0, 12)}` : ''}`,
            expected: approved,
            received: plan.digest,
            remedy: 'Look at what moved, run `plan` again and have the new digest approved.',
        },
        moved,
    };
};
const notExpected = ({ environment, configuration }) => {
    const locate = configuration.base?.locate;
    return {
        code: 'PLAN_NOT_EXPECTED',
        message: `environment ${JSON.stringify(environment.name)} takes only a plan that was approved, and no digest was given`,
        ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
        expected: 'the input `expect`: the output `digest` of the `plan` job',
        received: 'nothing',
        remedy: 'Hand over the digest (docs/guides/apply.md). An empty one means that the job of `plan` set none.',
    };
};
const apply_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, expect: command/* text */.Qq, 'plan-file': command/* text */.Qq, 'audit-after': command/* text */.Qq, report: command/* text */.Qq },
    read: (given) => ({ reports: { folder: given.text('report') } }),
    run: async (shell, line) => apply(await shell.job(line)),
    help: `meshgate apply: writes an environment's bindings

  meshgate apply --environment staging

Runs on the protected branch. Verifies the job's token, plans again, runs the same gate, dry-runs every write, then writes with
server-side apply and prunes what is no longer wanted. A refused run writes nothing. With \`--expect\` it writes the plan that was
approved and no other (exit code 5); a run that is older than the last one that wrote is refused in any case.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --expect DIGEST       the digest of \`plan\` that was approved
  --plan-file FILE      the plan.json of that \`plan\`, to show what moved; never written from
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes plan.json and audit.ndjson there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 87020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7802);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28786);



/** Runs a command that writes, and leaves its record: also where it is refused, fails, or is a bug of ours. */
const recorded = async (run, command, work) => {
    const record = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .newRecord */ .Mx)();
    let after = _audit_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyChain */ .d1;
    const outcome = await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(async () => {
        after = await (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .openChain */ .yP)(run);
        return work(record);
    }, run.output);
    try {
        const codes = outcome.errors.map(({ code }) => code);
        if (record.outcome === 'failed' && outcome.exitCode !== 4 && outcome.exitCode !== 0)
            record.outcome = 'refused';
        await (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(run, command, record, { exitCode: outcome.exitCode, codes }, after);
        return outcome;
    }
    catch (thrown) {
        // What is done is done; a record that is missing is told, and the run is not green.
        const problems = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(thrown);
        for (const problem of problems)
            run.output.problem(problem);
        return outcome.exitCode === 0 ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(problems, outcome.plans) : outcome;
    }
};


/***/ }),

/***/ 88524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
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
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }, phase = 'apply') => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
});


/***/ }),

/***/ 22491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32458);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28737);




const needed = (command) => ({
    config: {
        purpose: `${command} takes from it what to write`,
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
});
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
observe = () => undefined) => {
    (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseMergeRequest */ .Yb)(run, command, {
        expected: 'a run on the protected branch',
        remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
    });
    const branch = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_3__/* .openProtected */ .n9)(run, needed(command));
    if (command !== 'revoke')
        (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_3__/* .guardWrites */ .Gh)(branch);
    const identity = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_3__/* .identifyWriter */ .S3)(run, branch, command === 'plan' ? 'plan' : 'apply');
    observe(branch, identity);
    const configuration = await withBase(run, branch);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .openCluster */ .DT)(run, { ...branch, configuration, identity }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async ({ inputs }, { repository, configuration, revisions: { base } }) => {
    if (base === '')
        return { ...configuration, before: undefined };
    const earlier = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base, head: base });
    return { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base };
};


/***/ }),

/***/ 88202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   gT: () => (/* binding */ supersededBy),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37761);
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59742);




const runOf = ({ platform, repository, run, sha }) => ({
    platform,
    repository: repository.id,
    id: run.id,
    attempt: run.attempt,
    sha,
});
const runText = ({ platform, repository, id, attempt, sha }) => `${platform}/${repository}/${id}.${attempt}/${sha}`;
const readRun = (text) => {
    const [, platform = '', repository = '', id = '', sha = ''] = /^(github|gitlab|local)\/(\d{0,20})\/(\d{1,20})(?:\.\d{1,20})?\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? '') ?? [];
    return id === '' ? undefined : { platform, repository, id, sha };
};
/** The environment's ApplySet parent, where it stands and is ours. */
const parentOf = ({ objects }, { name, namespace }) => {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(name);
    return objects.find((object) => object.key.kind === 'ConfigMap' &&
        object.key.namespace === namespace &&
        object.key.name === parent &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(object) &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetId */ .A3)(parent, namespace)));
};
/**
 * Why a run may not write, where a newer one of the same repository has: a rerun of an old pipeline would take back what was
 * merged since. Two repositories number their runs apart, and trust says which of them may write at all.
 */
const supersededBy = (state, environment, run) => {
    const last = readRun(parentOf(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]);
    if (last === undefined || !isNewer(last, run))
        return undefined;
    return {
        code: 'PLAN_SUPERSEDED',
        message: `a newer run has applied environment ${JSON.stringify(environment.name)} since, so this one writes nothing`,
        expected: `run ${last.id} or a later one (commit ${last.sha.slice(0, 12)})`,
        received: `run ${run.id} (commit ${run.sha.slice(0, 12)})`,
        remedy: 'To go back to an older state, revert the commit and have that reviewed; a rerun of an old pipeline takes nothing back.',
    };
};
/**
 * What shall stand, with the run in its ApplySet parent. Every run that writes leaves its number, also where no binding is
 * left: an older one must find it. Without a run (a review), the parent keeps the one that it has.
 */
const withRun = (desired, state, environment, writer) => {
    const name = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(environment.name);
    const isParent = ({ key }) => key.group === '' && key.kind === 'ConfigMap' && key.name === name;
    const last = parentOf(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1];
    const text = writer === undefined ? last : newerOf(last, writer.run);
    if (text === undefined)
        return desired;
    if (desired.some(isParent))
        return desired.map((one) => (isParent(one) ? { ...one, object: annotated(one.object, text) } : one));
    if (writer === undefined)
        return desired;
    const key = { group: '', kind: 'ConfigMap', namespace: environment.namespace, name };
    return [{ key, object: annotated((0,_bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParent */ .x)(new Set(), environment, writer), text) }, ...desired];
};
/**
 * The number never goes down: a stop job belongs to the pipeline that started the environment, and what it takes back,
 * pipelines between the two must not give again.
 */
const newerOf = (last, run) => {
    const known = readRun(last);
    return last !== undefined && known !== undefined && isNewer(known, run) ? last : runText(run);
};
/** Of two runs of one repository; two repositories number theirs apart. */
const isNewer = (one, other) => one.platform === other.platform &&
    one.repository === other.repository &&
    /^\d{1,20}$/.test(other.id) &&
    BigInt(one.id) > BigInt(other.id);
const annotated = (object, text) => ({
    ...object,
    metadata: {
        ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object, 'metadata'),
        annotations: { ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(object, 'metadata', 'annotations'), [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]: text },
    },
});


/***/ }),

/***/ 13817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ withForecast),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   ux: () => (/* binding */ planWrites)
/* harmony export */ });
/* harmony import */ var _applied_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88202);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87091);


/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
const planWrites = (environment, { rendered, mesh }, world, writer) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .planSteps */ .Dv)({
    environment,
    desired: (0,_applied_run_js__WEBPACK_IMPORTED_MODULE_0__/* .withRun */ .Yq)(rendered, world.state, environment, writer),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
});
/** The same plan with its writes. */
const withSteps = (plan, steps, confirmedByServer) => ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
});
/** The same plan with what the API server will say to its writes. */
const withForecast = (plan, forecast) => forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } };


/***/ }),

/***/ 49193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ writesOf),
/* harmony export */   BW: () => (/* binding */ lastWrites),
/* harmony export */   Gn: () => (/* binding */ writeTitle),
/* harmony export */   S4: () => (/* binding */ ownersOfField),
/* harmony export */   gB: () => (/* binding */ writeNamedBy)
/* harmony export */ });
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);





/** The last write of each manager, newest first; nothing where the object comes from no cluster. */
const writesOf = (object) => writesWhere(object, () => true);
/** As `writesOf`, of the managers that own the field at a JSON pointer, or a list or map that is owned as a whole around it. */
const ownersOfField = (object, pointer) => {
    const path = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerParts */ .uo)(pointer);
    return writesWhere(object, (fields) => owns(fields, path));
};
const owns = (fields, path) => {
    const [name, ...rest] = path;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(fields))
        return false;
    // Owned as a whole, or nothing further is asked for.
    if (name === undefined || Object.keys(fields).length === 0)
        return true;
    if (Object.hasOwn(fields, `f:${name}`))
        return owns(fields[`f:${name}`], rest);
    // An element of a list is owned by its key or value, which an index does not tell.
    return /^\d+$/.test(name) && Object.keys(fields).some((field) => /^[kv]:/.test(field));
};
const writesWhere = (object, filter) => (object.managedFields ?? [])
    .filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
    .filter((entry) => (entry['subresource'] ?? '') === '' && filter(entry['fieldsV1']))
    .map((entry) => ({
    object: (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(object.key),
    manager: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'manager'),
    operation: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'operation'),
    time: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'time'),
}))
    .filter(({ time }) => time !== '')
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(b.time, a.time) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(a.manager, b.manager));
const writeTitle = ({ manager, operation, time }) => `${manager} (${operation}) at ${time}`;
const decisive = new Set(['security.istio.io', 'networking.istio.io', 'rbac.authorization.k8s.io']);
/** The newest writes of objects that decide access: what may have moved where no earlier state is known. */
const lastWrites = ({ objects }, limit) => objects
    .filter(({ key }) => decisive.has(key.group) || ['ServiceAccount', 'Service', 'Namespace'].includes(key.kind))
    .flatMap((object) => writesOf(object).slice(0, 1))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(b.time, a.time) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H)(a.object, b.object))
    .slice(0, limit);
/** The newest write of the object that a decision names: `AuthorizationPolicy shop/orders rule 0`. */
const writeNamedBy = ({ objects }, decision) => {
    const title = /^[A-Z]\w* \S+/.exec(decision)?.[0];
    const found = title === undefined ? undefined : objects.find(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key) === title);
    return found === undefined ? undefined : writesOf(found)[0];
};


/***/ }),

/***/ 69660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ loginFile),
/* harmony export */   fj: () => (/* binding */ readLoginText),
/* harmony export */   z7: () => (/* binding */ loginText)
/* harmony export */ });
/** In the folder of the reports. */
const loginFile = 'kubeconfig.env';
/** One line that a shell and a reader of dotenv files take alike. */
const loginText = (path) => `KUBECONFIG='${path.replaceAll("'", `'\\''`)}'\n`;
/** The path that such a line names; undefined where it is not ours. */
const readLoginText = (text) => {
    const quoted = /^KUBECONFIG='([^\n]*)'\n$/.exec(text)?.[1];
    return quoted?.replaceAll(`'\\''`, "'");
};


/***/ }),

/***/ 33488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ handOverDigest),
/* harmony export */   l: () => (/* binding */ handOverLogin)
/* harmony export */ });
/* harmony import */ var _ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69660);

/** GitLab hands values to later jobs by a dotenv report; what stands in it is a digest of ours, and nothing else. */
const handOverDigest = async (run, plan) => {
    if (run.report === undefined || run.context.platform === 'github')
        return;
    await run.files.write(`${run.report.folder}/digest.env`, `MESHGATE_EXPECT=${plan.digest}\n`);
};
/**
 * The path of a kubeconfig for the lines of the job's own script: GitLab has no outputs within a job. It is no report of
 * dotenv, since later jobs have another disk. Stands there before the kubeconfig does, so that `clean` finds that of a job
 * that was cancelled in between.
 */
const handOverLogin = async (run, path) => {
    if (run.report === undefined || run.context.platform !== 'gitlab')
        return;
    await run.files.write(`${run.report.folder}/${_ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loginFile */ .Cy}`, (0,_ports_login_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loginText */ .z7)(path));
};


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

/***/ 88117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mx: () => (/* binding */ newRecord),
  rT: () => (/* binding */ noteCluster),
  kR: () => (/* binding */ noteJob),
  Mf: () => (/* binding */ noteResult),
  yP: () => (/* binding */ openChain),
  rh: () => (/* binding */ writeRecord)
});

;// CONCATENATED MODULE: ./src/audit/audit-records.ts
/**
 * One record per run and per object, also of a run that was refused: OCSF 1.8.0 class 6003, API Activity. No token, claim of a
 * person, e-mail address or content of an object is in it (what is not written down cannot leak).
 */
const auditRecords = (input) => [
    runRecord(input),
    ...input.objects.map((object) => objectRecord(input, object)),
];
const read = { id: 2, name: 'Read' };
const runRecord = (input) => ({
    ...common(input, read, input.exitCode === 0),
    api: { operation: `meshgate ${input.command}` },
    resources: [],
    status_code: String(input.exitCode),
    status_detail: input.codes.join(',') || input.outcome,
    unmapped: { ci: ciOf(input), outcome: input.outcome },
});
const objectRecord = (input, object) => {
    const { kind, key, result, uid, serviceAccounts, spiffeIds } = object;
    return {
        ...common(input, activityOf(kind, result), ['created', 'changed', 'unchanged', 'deleted', 'absent'].includes(result)),
        api: { operation: kind, ...(key.group === '' ? {} : { group: { name: key.group } }) },
        resources: [{ type: key.kind, namespace: key.namespace, name: key.name, ...(uid === undefined ? {} : { uid }) }],
        status_detail: result,
        unmapped: { ci: ciOf(input), service_accounts: serviceAccounts, spiffe_ids: spiffeIds },
    };
};
const activityOf = (kind, result) => {
    if (kind === 'remove')
        return { id: 4, name: 'Delete' };
    return result === 'created' ? { id: 1, name: 'Create' } : { id: 3, name: 'Update' };
};
const common = ({ subject, context, version, now, exitCode, codes }, activity, done) => ({
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
                // Exit code 4 is an accident of the outside world; what was decided is decided.
                decision: exitCode === 0 || exitCode === 4 ? 'allowed' : 'denied',
                policy: { uid: subject.digest ?? '', name: subject.environment ?? '' },
                ...(codes[0] === undefined ? {} : { reason: codes[0] }),
            },
        ],
    },
    dst_endpoint: { name: subject.server ?? '' },
});
const ciOf = ({ subject, context }) => ({
    platform: context.platform,
    issuer: subject.token?.issuer ?? '',
    audience: subject.token?.audience ?? '',
    token: subject.token === undefined
        ? null
        : { jti_sha256: subject.token.jti, rule: subject.token.rule, ids: subject.token.ids },
    event: context.event,
    ref: context.ref,
    sha: context.sha,
    run_url: context.run.url,
    environment: subject.environment ?? null,
    cluster: subject.cluster ?? null,
    plan_digest: subject.digest ?? null,
    approved_digest: subject.approved ?? null,
    base: subject.base ?? '',
    head: subject.head ?? '',
});

// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(7802);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/audit/object-identities.ts



/** So a record of the object and a line of a proxy's access log can be joined by principal. */
const identitiesOf = (key, content, trustDomain) => {
    const accounts = key.kind === 'ServiceAccount'
        ? [`${key.namespace}/${key.name}`]
        : (0,fields/* objectsAt */.yR)(content, 'subjects')
            .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'ServiceAccount')
            .map((subject) => `${(0,fields/* textAt */.$6)(subject, 'namespace') || key.namespace}/${(0,fields/* textAt */.$6)(subject, 'name')}`);
    const principals = sourcesOf(content).flatMap((source) => (0,fields/* textsAt */.i1)(source, 'principals'));
    const named = principals.flatMap((principal) => {
        const [, namespace, name] = /^[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(principal) ?? [];
        return namespace === undefined || name === undefined ? [] : [`${namespace}/${name}`];
    });
    const spiffe = [
        ...accounts.map((account) => spiffeOf(trustDomain, account)),
        ...principals.filter((principal) => !principal.includes('*')).map((principal) => `spiffe://${principal}`),
    ];
    return { serviceAccounts: unique([...accounts, ...named]), spiffeIds: unique(spiffe) };
};
const spiffeOf = (trustDomain, account) => {
    const [namespace = '', name = ''] = account.split('/');
    return `spiffe://${trustDomain}/ns/${namespace}/sa/${name}`;
};
const sourcesOf = (content) => (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'from').flatMap((from) => ((0,json/* isJsonObject */.OW)(from['source']) ? [from['source']] : [])));
const unique = (texts) => [...new Set(texts)].sort(order/* byCodePoint */.H);

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/speak/record-run.ts






const newRecord = () => ({ subject: {}, outcome: 'failed', objects: [] });
/** Claims that say which job it was. Ids and places alone: no name of a person, and no claim that a person may set. */
const idClaims = [
    'repository_id',
    'repository_owner_id',
    'project_id',
    'job_project_id',
    'namespace_id',
    'environment',
    'ref',
    'ref_path',
    'event_name',
    'pipeline_source',
    'run_id',
    'pipeline_id',
    'job_id',
];
/** The job, before the cluster is asked anything. */
const noteJob = (record, { environment, revisions }, { identity, review }) => {
    const { base, head } = revisions;
    record.subject = { ...record.subject, environment: environment.name, base, head };
    if (identity === undefined)
        return;
    const ids = Object.fromEntries(idClaims.flatMap((claim) => {
        const value = Object.hasOwn(identity.claims, claim) ? identity.claims[claim] : undefined;
        return typeof value === 'string' ? [[claim, value.slice(0, 200)]] : [];
    }));
    const { issuer, jtiDigest: jti } = identity;
    record.subject = { ...record.subject, token: { issuer, audience: review.audience, rule: review.rule, jti, ids } };
};
/** The cluster, once it has answered. */
const noteCluster = (record, { world: { identity }, hides }) => {
    record.subject = {
        ...record.subject,
        ...(hides ? { cluster: 'not shown' } : { cluster: identity.uid, server: identity.server }),
    };
};
/** What became of every step, with the identities that it is about. `own`: keys that may be told; missing: all. */
const noteResult = (record, { world, environment }, steps, result) => {
    record.outcome = result.outcome;
    const { trustDomain } = (0,settings/* resolveSettings */.M)(world.state, environment.mesh).settings;
    const live = new Map(world.state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    record.objects = result.journal.map((one, index) => {
        const step = steps[index];
        const there = live.get((0,ports_object/* keyText */.Pu)(one.key));
        const content = step?.kind === 'apply' ? step.object : there?.content;
        const uid = uidOf(there);
        return { ...one, ...(uid === undefined ? {} : { uid }), ...identitiesOf(one.key, content, trustDomain) };
    });
};
const uidOf = (object) => object?.source.kind === 'cluster' ? object.source.uid : undefined;
/** The chain that this run's records go on from; a file that is no whole chain is refused before anything is done. */
const openChain = async ({ inputs, files }) => {
    if (inputs.auditAfter === undefined)
        return chain/* emptyChain */.d1;
    const text = await files.read(inputs.auditAfter);
    const read = text === undefined ? undefined : (0,chain/* verifyChain */.H5)([{ name: inputs.auditAfter, text }], undefined);
    const broken = read?.breaks.find(({ kind }) => kind !== 'begins late');
    if (read !== undefined && broken === undefined && read.records > 0)
        return read.head;
    throw new problem/* Refusal */.P({
        code: 'AUDIT_FILE',
        message: 'the records of the last run cannot be gone on from',
        where: { kind: 'input', name: 'audit-after' },
        expected: 'the audit.ndjson of the run before, whole',
        received: broken === undefined ? 'no records' : `line ${broken.line}: ${broken.text}`,
        remedy: 'Fetch the file from the artifacts of the run before, or leave the input out: a new chain begins then.',
    });
};
/** Writes the record of a run, whatever its end, beside the reports, and tells its head for whoever keeps the log. */
const writeRecord = async (run, command, record, end, after) => {
    if (run.report === undefined)
        return;
    const { context, version } = run;
    const { text, head } = (0,chain/* sealRecords */.qj)(auditRecords({ command, ...record, ...end, context, version, now: run.clock.now() }), after);
    await run.files.write(`${run.report.folder}/audit.ndjson`, text);
    run.output.info(`Audit: ${head.length} records in the chain, head ${head.hash}.`);
};


/***/ })

};
