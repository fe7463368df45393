export const id = 3397;
export const ids = [3397,8142];
export const modules = {

/***/ 25794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   d: () => (/* binding */ movedOn)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _plan_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59742);


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

/***/ 54977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dryRunAll)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _answer_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25794);



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

/***/ 45372:
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
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var mesh_answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/answer-change.ts
var answer_change = __webpack_require__(97552);
// EXTERNAL MODULE: ./src/mesh/destination-of-request.ts
var destination_of_request = __webpack_require__(94015);
// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
// EXTERNAL MODULE: ./src/mesh/recorded-request.ts
var recorded_request = __webpack_require__(16953);
// EXTERNAL MODULE: ./src/mesh/token-rules-key.ts
var token_rules_key = __webpack_require__(86360);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/unlogged-fields.ts



/** Keys of conditions that a line of the access log answers. */
const loggedKeys = new Set([
    'source.ip',
    'remote.ip',
    'source.namespace',
    'source.principal',
    'source.serviceAccount',
    'destination.port',
    'connection.sni',
]);
const readsToken = (source) => (0,mesh_fields/* textsAt */.i1)(source, 'requestPrincipals').length + (0,mesh_fields/* textsAt */.i1)(source, 'notRequestPrincipals').length > 0;
/** What a rule reads that no line of an access log holds: tokens, and headers. */
const unloggedFieldsOf = (rule) => [
    ...((0,mesh_fields/* objectsAt */.yR)(rule, 'from').some((from) => readsToken((0,mesh_fields/* objectAt */.lJ)(from, 'source'))) ? ['requestPrincipals'] : []),
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when')
        .map((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key'))
        .filter((key) => !loggedKeys.has(key)),
];
const fieldsOf = (policies) => policies.flatMap(({ rules = [] }) => rules.flatMap(unloggedFieldsOf));
/**
 * Fields that could turn the answer to a line of a log around if the log held them; none: the answer stands. One that is
 * allowed is turned by a DENY rule alone. One that is refused stands where the rule that refuses reads what the log has,
 * or where no ALLOW rule reads anything else.
 */
const turningFields = (enforcement, answer) => {
    const stages = (0,mesh_enforcement/* everyStageOf */.h)(enforcement);
    const policies = (action) => stages.flatMap((stage) => stage[action]);
    const fields = () => {
        if (answer.verdict === 'unknown')
            return [];
        if (answer.verdict === 'allow')
            return fieldsOf(policies('deny'));
        const decides = policies('deny').find(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key) === answer.policy);
        const rule = answer.rule === null ? undefined : decides?.rules?.[answer.rule];
        return rule === undefined ? fieldsOf(policies('allow')) : unloggedFieldsOf(rule);
    };
    return [...new Set(fields())];
};

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/caller-title.ts
var caller_title = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
;// CONCATENATED MODULE: ./src/plan/replay-traffic.ts










/** Groups and reasons that are counted one by one; a log of any length stays in bounded memory. */
const counted = 5_000;
const shownGroups = 50;
const shownReasons = 10;
/** Answers that are kept for the next line that asks the same. */
const remembered = 20_000;
/**
 * Puts recorded lines to both sides. A line that stands for a change tells it only where the log holds what decides: where
 * a policy reads a token or a header of it, or the log itself says another answer than the state before, it is untold.
 */
const replayTraffic = async (from, lines, meshes, options) => {
    const judge = createJudge(meshes, options);
    const groups = new Map();
    const reasons = new Map();
    const counts = { lines: 0, judged: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0 };
    let outside = 0;
    for await (const line of lines) {
        if (line.trim() === '')
            continue;
        counts.lines += 1;
        const read = (0,recorded_request/* readRecordedLine */.b)(line, from, counts.lines, meshes.before, meshes.after);
        if (read.kind !== 'request') {
            const why = read.kind === 'unreadable' ? read.why : 'neither a request nor a line of an access log in JSON';
            const known = reasons.has(why) || reasons.size < counted ? why : 'another reason';
            reasons.set(known, (reasons.get(known) ?? 0) + 1);
            continue;
        }
        counts.judged += 1;
        const told = judge(read);
        if (told === undefined)
            continue;
        counts[told.change] += 1;
        const { request } = read;
        const place = {
            // Its identity and not its address, or each pod is a caller of its own.
            from: (0,caller_title/* callerTitle */.m)(request.source.principal),
            to: targetTitle(request),
            ...told,
        };
        const key = JSON.stringify([place.change, place.from, place.to, place.reason, place.where]);
        const known = groups.get(key);
        if (known !== undefined)
            known.requests += 1;
        else if (groups.size < counted)
            groups.set(key, { ...place, example: exampleOf(request), requests: 1 });
        else
            outside += 1;
    }
    const sorted = [...groups].sort(([a, left], [b, right]) => right.requests - left.requests || (0,order/* byCodePoint */.H)(a, b));
    const shown = sorted.slice(0, shownGroups).map(([, group]) => group);
    return {
        from,
        lines: counts.lines,
        judged: counts.judged,
        refused: counts['newly refused'],
        allowed: counts['newly allowed'],
        untold: counts['cannot tell'],
        groups: shown,
        further: outside + sorted.slice(shownGroups).reduce((sum, [, { requests }]) => sum + requests, 0),
        notJudged: [...reasons]
            .sort(([a, left], [b, right]) => right - left || (0,order/* byCodePoint */.H)(a, b))
            .slice(0, shownReasons)
            .map(([why, number]) => ({ why, lines: number })),
    };
};
/** Judges lines, each that asks the same once; a destination that enforces the same on both sides is not asked at all. */
const createJudge = (meshes, options) => {
    const alike = remember((request) => JSON.stringify([request.destination, request.proxy ?? '']), (request) => isAlike(meshes, request));
    const told = remember(({ request, logged, answered }) => JSON.stringify([request, logged, answered ?? '']), (line) => changeOf(meshes, line, options));
    // A gateway's routes may differ although what it enforces does not.
    return (line) => (line.request.onward === undefined && alike(line.request) ? undefined : told(line));
};
/** The same question has one answer; so many are kept, and then all are forgotten. */
const remember = (keyOf, tell) => {
    const known = new Map();
    return (asked) => {
        const key = keyOf(asked);
        const found = known.get(key);
        if (found !== undefined)
            return found.told;
        if (known.size >= remembered)
            known.clear();
        const told = tell(asked);
        known.set(key, { told });
        return told;
    };
};
const enforcementsOf = (mesh, request) => (0,destination_of_request/* destinationsOfRequest */._t)(mesh, request).map((destination) => mesh.enforcementOf(destination, request.proxy));
const isAlike = ({ before, after }, request) => {
    const keys = (mesh) => enforcementsOf(mesh, request).map(enforcement_key/* enforcementKey */.y).join('\n\n');
    return keys(before) === keys(after);
};
const changeOf = (meshes, line, options) => {
    const { request, logged, answered } = line;
    const [then, now] = [(0,mesh_answer/* judgeRequest */.L7)(meshes.before, request, options), (0,mesh_answer/* judgeRequest */.L7)(meshes.after, request, options)];
    const change = (0,answer_change/* answerChange */.$)(then, now);
    const untold = (reason) => ({ change: 'cannot tell', reason, where: null });
    if (logged) {
        const fields = new Set([
            ...fieldsThatTurn(meshes.before, request, then),
            ...fieldsThatTurn(meshes.after, request, now),
            ...(tokenRulesOf(meshes.before, request) === tokenRulesOf(meshes.after, request) ? [] : ['tokens']),
        ]);
        if (fields.size > 0)
            return untold(`policies there read ${[...fields].sort(order/* byCodePoint */.H).join(', ')}, which the log does not hold`);
        if (contradicts(answered, then))
            return untold('the log has another answer than the state before gives: what that state holds is not all that decided');
    }
    if (change === undefined)
        return undefined;
    const { answer } = now;
    return { change, reason: answer.reason, where: answer.where };
};
const fieldsThatTurn = (mesh, request, { answer }) => enforcementsOf(mesh, request).flatMap((enforcement) => turningFields(enforcement, answer));
const tokenRulesOf = (mesh, request) => enforcementsOf(mesh, request).map(token_rules_key/* tokenRulesKey */.Q).join('\n');
/** Tokens are not in the log, so that a refusal by a token rule is no word of policies. */
const contradicts = (answered, { answer }) => {
    if (answered === undefined || answered === 'refused by a token rule')
        return false;
    return answered === 'let through' ? answer.verdict === 'deny' : answer.verdict === 'allow';
};
const targetTitle = ({ destination: { namespace, service, workload, labels, port } }) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return `${namespace}/${service ?? workload ?? pairs.sort(order/* byCodePoint */.H).join(',')}:${port}`;
};
/** A query may hold what nobody should read in a review. */
const exampleOf = ({ http, destination }) => http === undefined ? `TCP port ${destination.port}` : (0,mask/* maskText */.gC)(`${http.method} ${http.path.replace(/[?#].*$/s, '')}`);

// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
;// CONCATENATED MODULE: ./src/open/replay-recorded.ts



/**
 * The plan with what recorded traffic meets after the change, where the configuration names any. Traffic that is not there
 * is told and stops nothing: it judges the change no more than a test that did not run.
 */
const replayRecorded = async (run, configuration, environment, judged) => {
    const from = environment?.traffic;
    if (from === undefined)
        return judged;
    const recorded = await readAll(run, from, judged);
    // Callers and paths of real requests are nothing that the repository says.
    const shown = (0,publish_live/* hidesLive */.W)(run.context, configuration) ? withoutNames(recorded) : recorded;
    return { ...judged, plan: { ...judged.plan, observed: { ...judged.plan.observed, recorded: shown } } };
};
const readAll = async (run, from, { meshes }) => {
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
const withoutNames = (recorded) => ({
    ...recorded,
    groups: [],
    further: recorded.refused + recorded.allowed + recorded.untold,
    notJudged: [],
});

// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(32458);
// EXTERNAL MODULE: ./src/open/revision-units.ts + 4 modules
var revision_units = __webpack_require__(3299);
// EXTERNAL MODULE: ./src/open/upgrade.ts
var upgrade = __webpack_require__(45364);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
;// CONCATENATED MODULE: ./src/units/pair-units.ts

const folderOf = ({ source }) => (source.kind === 'plain' ? '' : `${source.kind} ${source.folder}`);
/**
 * Finds each unit of one revision in the other: by its id, else by the folder where only one on each side is left (an
 * Application that is renamed, or that comes to a folder which was found by itself). `find` gives a unit that is no longer
 * one of its own since something else takes it: it is compared with itself all the same.
 */
const pairUnits = (before, after, find) => {
    const old = new Map(before.map((unit) => [unit.id, unit]));
    const now = new Map(after.map((unit) => [unit.id, unit]));
    const gone = before.filter(({ id }) => !now.has(id));
    const come = after.filter(({ id }) => !old.has(id));
    const moved = new Map(come.flatMap((unit) => {
        const folder = folderOf(unit);
        const partners = folder === '' ? [] : gone.filter((one) => folderOf(one) === folder);
        const rivals = come.filter((one) => folderOf(one) === folder);
        const [only] = partners;
        return only !== undefined && partners.length === 1 && rivals.length === 1 ? [[unit.id, only]] : [];
    }));
    const taken = new Set([...moved.values()].map(({ id }) => id));
    return [
        ...after.map((unit) => ({
            title: unit.title,
            before: old.get(unit.id) ?? moved.get(unit.id) ?? find.before(unit),
            after: unit,
        })),
        ...gone
            .filter(({ id }) => !taken.has(id))
            .map((unit) => ({ title: unit.title, before: unit, after: find.after(unit) })),
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.title, b.title));
};
/** Whether a change of these paths can change the unit. */
const isReached = ({ before, after }, changed) => [before, after].some((unit) => unit !== undefined && [...changed].some((path) => unit.reads.has(path)));

// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/plain-parts.ts




/**
 * Splits plain files where the same object stands twice with another content: two states of one object are never applied
 * together. The folders part at the level where the two paths do; files that are on neither side belong to each part.
 */
const splitPlain = (objects) => {
    const branches = findBranches(objects);
    if (branches.size === 0)
        return [{ at: undefined, holds: () => true }];
    const sides = [...branches.values()].flatMap((names) => [...names]);
    const leaves = sides.filter((side) => !branches.has(side) && !sides.some((other) => (0,revision_tree/* isInside */.FK)(other, side)));
    return [...new Set(leaves)].sort(order/* byCodePoint */.H).map((leaf) => ({
        at: leaf,
        holds: (path) => sidesOf(path, branches).every((side) => (0,repository/* isBelow */.Yw)(leaf, side)),
    }));
};
const findBranches = (objects) => {
    const byKey = new Map();
    for (const object of objects) {
        const same = byKey.get(object.key);
        if (same === undefined)
            byKey.set(object.key, [object]);
        else
            same.push(object);
    }
    const branches = new Map();
    for (const same of byKey.values()) {
        if (same.length < 2 || same.every(({ content }) => (0,json/* isSameJson */.TL)(content, same[0]?.content)))
            continue;
        for (const [folder, children] of childrenOf([...new Set(same.map(({ path }) => path))])) {
            if (children.size < 2)
                continue;
            const known = branches.get(folder) ?? new Set();
            for (const child of children)
                known.add(child);
            branches.set(folder, known);
        }
    }
    return branches;
};
const childrenOf = (paths) => {
    const children = new Map();
    for (const path of paths)
        for (const [folder, child] of steps(path)) {
            const known = children.get(folder) ?? new Set();
            children.set(folder, known.add(child));
        }
    return children;
};
/** `a/b/c.yaml`: ['', 'a'], ['a', 'a/b'], ['a/b', 'a/b/c.yaml']. */
const steps = (path) => {
    const parts = path.split('/');
    return parts.map((_, at) => [parts.slice(0, at).join('/'), parts.slice(0, at + 1).join('/')]);
};
const sidesOf = (path, branches) => steps(path).flatMap(([folder, child]) => (branches.get(folder)?.has(child) === true ? [child] : []));

// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
;// CONCATENATED MODULE: ./src/open/changed-deliveries.ts




const application = {
    rendered: [
        ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
        ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map((field) => `source.helm.${field}`),
        ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map((field) => `source.kustomize.${field}`),
        'destination.namespace',
    ],
    // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
    neutral: ['source.kustomize.images', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const inTemplate = (fields) => fields.map((field) => `template.spec.${field}`);
const source = { rendered: [], neutral: ['interval', 'timeout'] };
const kinds = new Map([
    ['argoproj.io/Application', application],
    [
        'argoproj.io/ApplicationSet',
        {
            rendered: ['generators', 'template.metadata.name', ...inTemplate(application.rendered)],
            neutral: ['strategy', ...inTemplate(application.neutral)],
        },
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        {
            rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
            neutral: ['interval', 'timeout', 'retryInterval', 'dependsOn', 'wait', 'healthChecks', 'healthCheckExprs'],
        },
    ],
    [
        'helm.toolkit.fluxcd.io/HelmRelease',
        {
            rendered: [
                ...['chart.spec.chart', 'chart.spec.valuesFiles', 'values', 'valuesFrom', 'postRenderers'],
                ...['targetNamespace', 'storageNamespace', 'releaseName'],
            ],
            // The chart's version counts for a HelmRepository alone, whose charts are not rendered at all.
            neutral: [
                ...['interval', 'timeout', 'maxHistory', 'dependsOn', 'test', 'chart.spec.interval', 'chart.spec.version'],
                ...['install', 'upgrade'].flatMap((step) => [`${step}.remediation`, `${step}.timeout`, `${step}.crds`]),
            ],
        },
    ],
    ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, source]),
]);
/** Annotations and labels by which Flux treats one object otherwise; its own name and namespace it writes itself. */
const treatment = /^kustomize\.toolkit\.fluxcd\.io\/(?!name$|namespace$)/;
/**
 * Objects of Argo CD and Flux of which another field changes than those that their units are rendered by: which files are
 * left out, from which revision or repository they come, how they are filled in. Nothing is proven of what they apply.
 */
const changedDeliveries = (before, after, changed) => {
    const [old, now] = [objectsOf(before, changed), objectsOf(after, changed)];
    const told = new Set([...before.found.elsewhere, ...after.found.elsewhere].map(({ id, path }) => `${path} ${id}`));
    return now
        .flatMap((object) => {
        const same = old.filter((one) => one.group === object.group && (0,gitops_object/* titleOf */.Gg)(one) === (0,gitops_object/* titleOf */.Gg)(object));
        const earlier = same.find(({ path }) => path === object.path) ?? same[0];
        if (earlier === undefined || told.has(`${object.path} ${(0,gitops_object/* titleOf */.Gg)(object)}`))
            return [];
        return changesOf(earlier, object).map((field) => reasonOf(object, field, after));
    })
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const objectsOf = ({ files }, changed) => files.flatMap(({ path, text }) => (changed.has(path) && (0,gitops_object/* mayHoldGitOps */.h7)(text) ? (0,gitops_object/* readGitOps */.Nm)(path, text) : []));
const changesOf = (old, now) => {
    const fields = kinds.get(`${now.group}/${now.kind}`);
    const spec = fields === undefined ? [] : changedPlaces(old.content['spec'], now.content['spec'], fields);
    const names = ['annotations', 'labels'].flatMap((place) => {
        const [one, other] = [(0,mesh_fields/* objectAt */.lJ)(old.content, 'metadata', place), (0,mesh_fields/* objectAt */.lJ)(now.content, 'metadata', place)];
        return [...new Set([...Object.keys(one), ...Object.keys(other)])]
            .filter((name) => treatment.test(name) && one[name] !== other[name])
            .map((name) => `metadata.${place}.${name}`);
    });
    return [...spec.map((field) => `spec.${field}`), ...names];
};
/** The outermost fields that differ and are in no list. */
const changedPlaces = (old, now, { rendered, neutral }, at = '') => {
    if ((0,json/* isSameJson */.TL)(old ?? null, now ?? null))
        return [];
    const known = at.replace(/(^|\.)sources\[\d+\]/, '$1source');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known))
        return [];
    const leads = known === '' || listed.some((field) => field.startsWith(`${known}.`));
    const inner = { rendered, neutral };
    if (/(?:^|\.)sources$/.test(at)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => changedPlaces(one[index], other[index], inner, `${at}[${index}]`)).flat();
    }
    const isMap = (value) => value === undefined || (0,json/* isJsonObject */.OW)(value);
    if (!leads || !isMap(old) || !isMap(now))
        return [at];
    const [one, other] = [(0,json/* isJsonObject */.OW)(old) ? old : {}, (0,json/* isJsonObject */.OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`));
};
const itemsOf = (value) => (Array.isArray(value) ? value : []);
const reasonOf = (object, field, { textOf }) => {
    const line = lineOf(textOf(object.path) ?? '', object, field);
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path}:${line} changes ${field}, which may decide what is applied and was not read. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path: object.path, line, column: 1 },
    };
};
/** The line of the field in the object's part of the file, else of its name; 1 where the text hides both. */
const lineOf = (text, { name }, field) => {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /\bname:/.test(line) && line.includes(name));
    const last = field.includes('/') ? field.slice(field.search(/[^.]*\.[^/]*\//)) : field.replace(/.*\./, '');
    const word = last.includes('/') ? last.slice(last.indexOf('/') + 1) : last;
    const at = lines.findIndex((line, index) => index >= start && line.includes(`${word}:`));
    return (at >= 0 ? at : Math.max(start, 0)) + 1;
};

// EXTERNAL MODULE: ./src/open/deciding-files.ts
var deciding_files = __webpack_require__(18807);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
;// CONCATENATED MODULE: ./src/open/stray-values.ts







/** Files with members of common names that no chart takes: pipelines, packages and what is hidden. */
const ofOthers = /(?:^|\/)(?:\.|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/;
/**
 * Changed YAML files that are no objects and stand where no values are looked for, with a changed member that a chart of the
 * repository uses: they may be values that a person or a pipeline gives that chart, so nothing is proven of it.
 */
const changedStrayValues = async (repository, before, after, changed) => {
    const candidates = [...changed].filter((path) => mayBeValues(path, before, after)).sort(order/* byCodePoint */.H);
    if (candidates.length === 0)
        return [];
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    if (folders.length === 0)
        return [];
    const templates = folders.flatMap((folder) => after.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const [old, now, users] = await Promise.all([
        textsOf(repository, before, candidates),
        textsOf(repository, after, candidates),
        textsOf(repository, after, templates).then((texts) => usersOfMembers(texts, folders)),
    ]);
    return candidates.flatMap((path) => {
        const member = changedMembers(old.get(path), now.get(path)).find((name) => users.has(name));
        const chart = member === undefined ? undefined : users.get(member);
        return member === undefined || chart === undefined ? [] : [stray_values_reasonOf(path, member, chart)];
    });
};
const stray_values_reasonOf = (path, member, chart) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes ${member}, and the chart ${chart === '' ? 'of the root' : chart} uses .Values.${member}: it may be values of that chart, with which it was not rendered. Name them as values of its unit, or render it with them and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Files that hold no object are not among the texts of a revision. */
const textsOf = async ({ whole }, { revision, tree }, paths) => {
    const there = paths.filter((path) => tree.file(path) === path);
    if (revision === '' || there.length === 0)
        return new Map();
    const decoder = new TextDecoder();
    return new Map([...(await whole.read(revision, there))].map(([path, bytes]) => [path, decoder.decode(bytes)]));
};
/** Whether something else than a unit could take it as values: units tell themselves what their own files do. */
const mayBeValues = (path, ...sides) => /\.ya?ml$/i.test(path) &&
    !ofOthers.test(path) &&
    (0,templates/* buildFile */.J_)(path) === undefined &&
    sides.every(({ found, tree }) => {
        const isRead = found.units.some(({ source, reads }) => source.kind === 'helm' ? source.valueFiles.includes(path) : reads.has(path));
        return (!isRead &&
            ![...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) && isPartOfChart((0,revision_tree/* pathFrom */.Iw)(folder, path))));
    });
const isPartOfChart = (inside) => /^(?:(?:templates|charts|crds|files)\/|values\.yaml$)/.test(inside) || (0,repository/* nameOf */.Vb)(inside) === 'Chart.yaml';
/** Members of the charts' values, and the folder of a chart that uses each. */
const usersOfMembers = (texts, folders) => {
    const users = new Map();
    for (const [path, text] of texts) {
        const folder = folders.find((one) => (0,revision_tree/* isInside */.FK)(path, one) && (0,revision_tree/* pathFrom */.Iw)(one, path).startsWith('templates/'));
        if (folder === undefined)
            continue;
        for (const [, dotted, quoted] of text.matchAll(/\.Values\.([A-Za-z_]\w*)|\.Values\s+"([^"\n]+)"/g)) {
            const member = dotted ?? quoted;
            if (member !== undefined && !users.has(member))
                users.set(member, folder);
        }
    }
    return users;
};
/** Top-level members that differ; none where the file holds objects on both sides. */
const changedMembers = (old, now) => {
    const [one, other] = [valuesOf(old), valuesOf(now)];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !(0,json/* isSameJson */.TL)(one[name] ?? null, other[name] ?? null));
};
const valuesOf = (text) => {
    const [value] = (0,read_values/* readValues */.N)(text ?? '');
    return (0,json/* isJsonObject */.OW)(value) && value['apiVersion'] === undefined ? value : {};
};

// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
;// CONCATENATED MODULE: ./src/open/values-from.ts








/**
 * A HelmRelease takes values of ConfigMaps and Secrets by their names. Where the change touches what holds or makes one of
 * that name, its chart is rendered otherwise in the cluster, and nothing is proven of it.
 */
const changedValuesFrom = (before, after, changed) => {
    const releases = releasesOf(after);
    if (releases.length === 0)
        return [];
    const held = heldChanges(before, after, changed);
    const made = [before, after].flatMap((side) => generatedChanges(side, changed));
    const changes = new Map([...made, ...held]);
    return releases
        .flatMap((release) => (0,mesh_fields/* objectsAt */.yR)(release.content, 'spec', 'valuesFrom').flatMap((reference) => {
        const name = (0,mesh_fields/* textAt */.$6)(reference, 'name');
        const path = changes.get(name);
        return path === undefined ? [] : [values_from_reasonOf(release, (0,mesh_fields/* textAt */.$6)(reference, 'kind'), name, path)];
    }))
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const values_from_reasonOf = (release, kind, name, path) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes the ${kind || 'object'} ${name}, of which ${(0,gitops_object/* titleOf */.Gg)(release)} at ${release.path} takes values: its chart was not rendered with them. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
const releasesOf = ({ files }) => files
    .filter(({ text }) => (0,gitops_object/* mayHoldGitOps */.h7)(text) && text.includes('valuesFrom'))
    .flatMap(({ path, text }) => (0,gitops_object/* readGitOps */.Nm)(path, text))
    .filter(({ group, kind }) => group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease');
/** Objects of any kind that change, by name: a SealedSecret makes a Secret of its own name. */
const heldChanges = (before, after, changed) => {
    const objects = ({ textOf }, path) => (0,gitops_object/* readGitOps */.Nm)(path, textOf(path) ?? '');
    const contents = (all, name) => all.filter((one) => one.name === name).map(({ content }) => content);
    const found = new Map();
    for (const path of changed) {
        const [old, now] = [objects(before, path), objects(after, path)];
        for (const { name } of [...old, ...now])
            if (!(0,json/* isSameJson */.TL)(contents(old, name), contents(now, name)))
                found.set(name, path);
    }
    return found;
};
/** Names that a generator of a kustomization makes, where it or a file of it changes. */
const generatedChanges = ({ tree, textOf }, changed) => tree.paths.filter(kustomizations/* isKustomizationFile */.yi).flatMap((path) => {
    const [value] = (0,read_values/* readValues */.N)(textOf(path) ?? '');
    return ['configMapGenerator', 'secretGenerator'].flatMap((field) => (value === undefined ? [] : (0,mesh_fields/* objectsAt */.yR)(value, field)).flatMap((generator) => {
        const sources = ['files', 'envs']
            .flatMap((list) => (0,mesh_fields/* textsAt */.i1)(generator, list))
            .concat((0,mesh_fields/* textAt */.$6)(generator, 'env'))
            .flatMap((text) => (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(path), text.slice(text.indexOf('=') + 1)) ?? []);
        const touched = [path, ...sources].find((one) => changed.has(one));
        return touched === undefined ? [] : [[(0,mesh_fields/* textAt */.$6)(generator, 'name'), touched]];
    }));
});

;// CONCATENATED MODULE: ./src/open/reach-units.ts















/** Which units the change between two revisions can reach. */
const reachUnits = async (repository, before, after, cache = (0,read_objects/* createReadCache */.VC)()) => {
    const changed = (0,revision_units/* changedPaths */.vl)(before, after);
    const pairs = pairUnits(before.found.units, after.found.units, {
        before: (unit) => sameFolder(unit, before),
        after: (unit) => sameFolder(unit, after),
    });
    const rendered = pairs.filter((pair) => isReached(pair, changed));
    const untouched = pairs.filter((pair) => !rendered.includes(pair));
    const opaque = await changedOpaque(repository, before, after, changed);
    const parts = splitPlain([...heldObjects(before, cache), ...heldObjects(after, cache)]);
    const onlyPlain = pairs.length === 0 && parts.length === 1 && opaque.length === 0;
    const isPlain = (path) => /\.(?:ya?ml|json)$/i.test(path) && isUntaken(path, before, after);
    // A link with a manifest's name may lead to a file of any name.
    const linked = [before, after].flatMap(({ tree }) => tree.paths.filter((path) => tree.isLink(path) && isPlain(path) && changed.has(tree.file(path) ?? path)));
    const plainChanges = [...[...changed].filter(isPlain), ...linked];
    const touched = onlyPlain ? parts : parts.filter(({ holds }) => plainChanges.some(holds));
    return {
        rendered,
        untouched,
        plain: touched,
        untouchedPlain: parts.filter((part) => !touched.includes(part)),
        onlyPlain,
        opaque: [
            ...opaque,
            ...changedElsewhere(before, after),
            ...untakenReasons(before, after, changed),
            ...changedDeliveries(before, after, changed),
            ...(0,deciding_files/* changedDecidingFiles */.f)(before, after, changed),
            ...(await changedStrayValues(repository, before, after, changed)),
            ...changedValuesFrom(before, after, changed),
        ],
        notes: notesOf(before, after, untouched),
        changed,
    };
};
/** A kustomization that something else takes in one revision alone is compared with itself in the other. */
const sameFolder = ({ id, source }, at) => {
    const unit = source.kind === 'kustomize' ? at.found.ofFolder(source.folder) : undefined;
    return unit?.id === id ? unit : undefined;
};
const heldObjects = ({ files, found }, cache) => files
    .filter(({ path }) => !found.isTaken(path))
    .flatMap((file) => (0,read_objects/* readObjects */.$I)([file], { selection: 'found', cache }).objects.map(({ key, content }) => ({
    path: file.path,
    key: (0,ports_object/* keyText */.Pu)(key),
    content,
})));
const changedOpaque = async (repository, before, after, changed) => {
    const folders = [...(0,opaque/* cdk8sFolders */.Te)(before.tree.paths), ...(0,opaque/* cdk8sFolders */.Te)(after.tree.paths)];
    const candidates = [...changed].flatMap((path) => {
        const by = (0,opaque/* opaqueBy */.BF)(path, folders);
        return by !== undefined && isUntaken(path, before, after) ? [by] : [];
    });
    const paths = candidates.map(({ path }) => path);
    const read = async ({ revision }) => revision === '' || paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const texts = await Promise.all([read(before), read(after)]);
    const decoder = new TextDecoder();
    return candidates
        .filter((file) => texts.some((all) => (0,opaque/* mayBecomeObject */.Wk)(file, decoder.decode(all.get(file.path)))))
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.path, b.path))
        .map(opaqueReason);
};
const opaqueReason = ({ path, by, remedy }) => ({
    code: 'NOT_RENDERED',
    text: `${path} is filled in by ${by}, and what it becomes is not known. ${remedy}`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** A changed Component that nothing here takes, where it may hold a policy. */
const untakenReasons = (before, after, changed) => {
    const components = new Map([...before.found.untaken, ...after.found.untaken].map(({ folder, reads }) => [folder, reads]));
    const mayDecide = (path) => changed.has(path) &&
        !isSameValue(before.textOf(path), after.textOf(path)) &&
        [before, after].some(({ textOf }) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(textOf(path) ?? '')));
    return [...components].flatMap(([folder, reads]) => {
        const path = [...reads].find(mayDecide);
        if (path === undefined)
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${folder} is a Component that no kustomization of this repository takes: where ${path} counts is not known. Take it in a kustomization, or remove it.`,
                where: { kind: 'file', path, line: 1, column: 1 },
            },
        ];
    });
};
/** Comments and the form of a text are not what is applied. A text of which a document cannot be read may be anything. */
const isSameValue = (old, now) => {
    if (old === undefined || now === undefined)
        return false;
    const [first, second] = [(0,read_values/* readValues */.N)(old), (0,read_values/* readValues */.N)(now)];
    const isWhole = first.length === documentsOf(old) && second.length === documentsOf(now);
    return isWhole && (0,json/* isSameJson */.TL)([...first], [...second]);
};
const documentsOf = (text) => text.split(/^---(?:\s|$)/m).filter((part) => /^[ \t]*[^#\s]/m.test(part)).length;
/** Objects of Argo CD and Flux that apply what is not here, where the change touches them. */
const changedElsewhere = (before, after) => {
    const old = new Map(before.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    const now = new Map(after.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    return [...new Set([...old.keys(), ...now.keys()])].sort(order/* byCodePoint */.H).flatMap((key) => {
        const [one, other] = [old.get(key), now.get(key)];
        const shown = other ?? one;
        if (shown === undefined || one?.content === other?.content)
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${shown.id} changes, and what it applies was not rendered: ${shown.text}. Render it in a job that may fetch it, and give the result as before and after.`,
                where: { kind: 'file', path: shown.path, line: 1, column: 1 },
            },
        ];
    });
};
/** Files of the head that other programs fill in, and that belong to no unit of either revision. */
const opaqueFiles = (before, after) => {
    const folders = (0,opaque/* cdk8sFolders */.Te)(after.tree.paths);
    return after.tree.paths.flatMap((path) => {
        const file = (0,opaque/* opaqueBy */.BF)(path, folders);
        return file !== undefined && isUntaken(path, before, after) ? [file] : [];
    });
};
/** Whether a file belongs to no unit of either revision. */
const isUntaken = (path, ...sides) => sides.every(({ found }) => !found.isTaken(path));
/** One line each, whatever the number. */
const notesOf = (before, after, untouched) => {
    const elsewhere = after.found.elsewhere.map(({ id }) => id);
    return [
        ...folded(untouched.map(({ title }) => title), 'unit that the change does not reach was not rendered', 'units that the change does not reach were not rendered'),
        ...folded(opaqueFiles(before, after).map(({ path }) => path), 'file that another program fills in was not read', 'files that other programs fill in were not read'),
        ...folded(elsewhere, 'object applies what this repository does not hold', 'objects apply what this repository does not hold'),
    ];
};
const mostNamed = 5;
const folded = (names, one, several) => {
    if (names.length === 0)
        return [];
    return [
        `${names.length} ${names.length === 1 ? one : several}: ${(0,list_names/* listNames */.Z)([...names].sort(order/* byCodePoint */.H), mostNamed)}`,
    ];
};

// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
;// CONCATENATED MODULE: ./src/units/touched-places.ts

const rbac = 'rbac.authorization.k8s.io';
/** Groups whose objects lead from one namespace to another. */
const leading = new Set(['networking.istio.io', 'gateway.networking.k8s.io']);
/**
 * What leads elsewhere from its own namespace: a gateway's RequestAuthentication hands tokens and claims on, routes of any
 * namespace end at a Service, a server of any Gateway takes its CA from a Secret, and a Gateway admits routes by the labels of
 * their Namespace.
 */
const leadingKinds = new Set([
    'security.istio.io/RequestAuthentication',
    '/Service',
    '/Secret',
    '/Namespace',
]);
const isLeading = ({ group, kind }) => leading.has(group) || leadingKinds.has(`${group}/${kind}`);
const isPermission = ({ group, kind }) => group === rbac || (group === '' && kind === 'ServiceAccount');
/** What the change of a unit touches; undefined: no object of it changes. */
const touchedPlaces = (before, after, roots) => {
    const changes = (0,changed_objects/* everyChange */.i)({ objects: before, reads: [] }, { objects: after, reads: [] });
    const keys = changes.flatMap(({ before: old, after: now }) => (now ?? old)?.key ?? []);
    if (keys.length === 0)
        return undefined;
    const places = keys.map((key) => {
        const everywhere = key.namespace === '' || roots.has(key.namespace) || isLeading(key);
        return everywhere ? undefined : key.namespace;
    });
    return {
        namespaces: places.includes(undefined) ? 'any' : new Set(places.flatMap((place) => place ?? [])),
        roots,
        permissions: keys.some(isPermission),
    };
};
/** Whether an object of another unit could decide about what the change touches. */
const meets = (key, { namespaces, roots, permissions }) => {
    if (isPermission(key) && !permissions)
        return false;
    if (namespaces === 'any')
        return true;
    if (key.group === '' && key.kind === 'Namespace')
        return namespaces.has(key.name);
    return key.namespace === '' || namespaces.has(key.namespace) || roots.has(key.namespace);
};
/** What a text that speaks of a place may call it. */
const speaksOf = (text, { namespaces, roots }) => namespaces === 'any' || [...namespaces, ...roots].some((name) => text.includes(name));
/** Namespaces that some text names as the root of the mesh, and Istio's own default. */
const rootNamespaces = (texts, configured) => {
    const roots = new Set(['istio-system', ...(configured === undefined ? [] : [configured])]);
    for (const text of texts)
        if (text.includes('rootNamespace'))
            for (const [, name = ''] of text.matchAll(/rootNamespace["']?\s*[:=]\s*\\?["']?([a-z0-9-]+)/g))
                roots.add(name);
    return roots;
};

;// CONCATENATED MODULE: ./src/units/words-of-unit.ts


const meshWords = /istio|gateway\.networking|gateway\.envoy/i;
const permissionWords = /rbac\.authorization|serviceaccount/i;
const dynamicWords = /\{\{|\$\{|\/metadata\/namespace|metadata\.namespace/;
const serviceWords = /\bkind["']?\s*:\s*["']?Service\b/;
/** Of languages that make objects without their words: `authorizationPolicy.new(…)`. */
const policyWords = /authorization_?-?polic|peer_?-?authentication|request_?-?authentication|envoy_?-?filter/i;
const isAnything = ({ groups, kinds }) => groups === 'any' && kinds === 'any';
const wordsOf = (unit, texts) => {
    const some = (words) => texts.some(({ text }) => words.test(text));
    const anything = texts.some(({ text }) => isAnything((0,may_hold/* mayHold */.BV)(text)));
    return {
        unit,
        texts,
        ofMesh: anything || some(meshWords),
        ofPermissions: anything || some(permissionWords),
        ofServices: anything || some(serviceWords),
        isDynamic: unit.source.kind === 'helm' || some(dynamicWords),
    };
};
/** Whether a unit may hold an object that decides about what a change touches. Where there is any doubt it may. */
const mayMeet = (words, assumed, touched) => {
    const counts = words.ofMesh || (touched.permissions && words.ofPermissions) || (touched.namespaces === 'any' && words.ofServices);
    if (!counts)
        return false;
    const own = words.unit.namespace ?? assumed;
    const isHere = touched.namespaces === 'any' || touched.namespaces.has(own) || touched.roots.has(own);
    return isHere || words.isDynamic || words.texts.some(({ text }) => speaksOf(text, touched));
};
/**
 * Kinds of which one object that nobody read can turn a verdict round. RequestAuthentications and PeerAuthentications are not
 * among them: of files they are never all, and every comparison allows for others (docs/decisions/state-of-files.md).
 */
const deciding = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['networking.istio.io', 'Sidecar'],
    ['extensions.istio.io', 'WasmPlugin'],
];
const words_of_unit_rbac = 'rbac.authorization.k8s.io';
const roles = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Whether what was not read of a kind can decide about a change. */
const isDeciding = (group, kind, { permissions }) => (permissions && group === words_of_unit_rbac) || deciding.some(([one, other]) => one === group && other === kind);
/** What of the deciding kinds a text may become, by its words, where nobody could render it. */
const mayBecome = ({ text }, namespaces, { permissions }) => {
    const holds = (0,may_hold/* mayHold */.BV)(text);
    const spoken = policyWords.test(text) && holds.kinds !== 'any' && holds.kinds.size === 0;
    const kinds = deciding.filter(([group, kind]) => spoken || (0,may_hold/* mayHoldKind */.$J)(holds, group, kind));
    const held = permissions ? roles.filter((kind) => (0,may_hold/* mayHoldKind */.$J)(holds, words_of_unit_rbac, kind)) : [];
    if (kinds.length + held.length === 0)
        return undefined;
    return {
        groups: new Set([...kinds.map(([group]) => group), ...(held.length > 0 ? [words_of_unit_rbac] : [])]),
        kinds: new Set([...kinds.map(([, kind]) => kind), ...held]),
        namespaces,
    };
};
/** Namespaces that the texts of a unit can put objects in; `any` where something fills them in. */
const namespacesOf = ({ unit, texts, isDynamic }, assumed) => {
    if (isDynamic)
        return 'any';
    const found = texts.flatMap(({ text }) => [...text.matchAll(/namespace["']?\s*:\s*["']?([\w.-]+)/gi)].flatMap(([, name]) => name ?? []));
    return new Set([...found, unit.namespace ?? assumed]);
};

// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
// EXTERNAL MODULE: ./src/open/rendered-sides.ts + 4 modules
var rendered_sides = __webpack_require__(28943);
;// CONCATENATED MODULE: ./src/open/open-neighbours.ts







const openNeighbours = (run, repository, found, reached) => {
    const plain = (part) => plainNeighbour(run, repository, found, part);
    const rendered = (pair) => renderedNeighbour(run, repository, found, pair);
    // Where nothing of a unit differs, one reading stands for both revisions.
    return {
        plain: reached.plain.map(plain),
        rendered: reached.rendered.map(rendered),
        untouched: [
            ...reached.untouchedPlain.map((part) => untouched(plain(part))),
            ...reached.untouched.map(({ title, before, after }) => rendered({ title, before: after ?? before, after: after ?? before })),
        ],
        opaque: opaqueNeighbours(repository, found),
    };
};
const untouched = (neighbour) => ({
    ...neighbour,
    sides: (0,once/* once */.O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
});
const renderedNeighbour = (run, repository, { before, after, cache }, pair) => ({
    title: pair.title,
    words: (0,once/* once */.O)(async () => wordsOfPair(pair, before, after)),
    sides: (0,once/* once */.O)(async () => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace: run.inputs.namespace };
        return (0,rendered_sides/* renderedSides */.u)(ports, pair, pair.before === pair.after ? after : before, after);
    }),
});
const wordsOfPair = ({ before: old, after: now }, before, after) => {
    const unit = now ?? old ?? open_neighbours_nothing;
    const texts = [...open_neighbours_textsOf(old, before), ...(old === now ? [] : open_neighbours_textsOf(now, after))];
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    return wordsOf({ ...unit, reads }, uniqueTexts(texts));
};
const open_neighbours_nothing = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() };
const open_neighbours_textsOf = (unit, { textOf }) => [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, text }];
});
const uniqueTexts = (texts) => [
    ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
];
const plainNeighbour = (run, repository, { configuration, revisions, cache, before, after }, { at, holds }) => {
    const isOwn = (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path);
    const title = at ?? 'other files';
    return {
        title,
        words: (0,once/* once */.O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return wordsOf({ ...open_neighbours_nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,once/* once */.O)(() => (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = (repository, { before, after }) => {
    const files = opaqueFiles(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,once/* once */.O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,opaque/* mayBecomeObject */.Wk)(file, file.text));
                return { ...wordsOf({ ...open_neighbours_nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var mesh_digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/open/unread-records.ts
var unread_records = __webpack_require__(7730);
;// CONCATENATED MODULE: ./src/open/units-beside.ts








/** More units than this are not rendered beside one: what they may hold is taken from their words. */
const mostRendered = 60;
/** More than this are compared one by one, and not all together too. */
const mostTogether = 20;
/**
 * A unit's sides, with what other units of the repository hold at the places that the change touches: they may be applied to
 * the same cluster, or not. Nobody says so; docs/decisions/units-beside-each-other.md.
 */
const withNeighbours = async (own, { all, roots, assumed, isSaid }) => {
    const sides = await own.sides();
    const touched = touchedPlaces(sides.before, sides.after, roots);
    if (touched === undefined)
        return sides;
    const said = await Promise.all(all.map(async (unit) => ({ unit, words: await unit.words() })));
    const others = said.filter(({ unit, words }) => unit !== own && mayMeet(words, assumed, touched));
    const beside = [];
    const unread = [];
    const elsewhere = [];
    const apart = [];
    const extensions = new Map();
    const ownWords = await own.words();
    for (const [at, { unit: other, words }] of others.entries()) {
        const whole = at < mostRendered ? await other.sides() : nothingRead;
        const isApart = !isSaid && areApart(ownWords, words);
        const there = isApart ? withoutNamespace(whole, assumed) : whole;
        if (isApart)
            apart.push(other.title);
        const { left, rest: read } = withoutExtensions(there);
        if ((read.unproven ?? []).length > 0)
            unread.push(...unreadOf(words, other.title, { shared: ownWords.unit.reads, assumed, touched }));
        if (areAlternatives(sides.before, there.before)) {
            elsewhere.push(other.title);
            continue;
        }
        for (const { key } of left.filter((object) => meets(object.key, touched)))
            extensions.set((0,ports_object/* keyText */.Pu)(key), (0,ports_object/* keyTitle */.Gv)(key));
        const meeting = meetingObjects(other.title, read, sides, touched);
        if (meeting !== undefined)
            beside.push(meeting);
    }
    const different = withoutRepeats(beside);
    return {
        ...sides,
        incomplete: [...unread, ...(sides.incomplete ?? [])],
        beside: [...different, ...allTogether(different)],
        notes: [
            ...(sides.notes ?? []),
            ...elsewhereNote(elsewhere),
            ...apartNote(apart),
            ...extensionsNote([...extensions.values()]),
        ],
    };
};
const extending = new Set(['EnvoyFilter', 'WasmPlugin']);
/**
 * What another unit does to proxies, and the change leaves alone, is one and the same function of what policies decide: it
 * may show them other requests, and refuse more. Where no request gains at the policies, none does through it.
 */
const withoutExtensions = (sides) => {
    const after = new Map(sides.after.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), (0,mesh_digest/* objectDigest */.A2)(object)]));
    const left = sides.before.filter((object) => extending.has(object.key.kind) && after.get((0,ports_object/* keyText */.Pu)(object.key)) === (0,mesh_digest/* objectDigest */.A2)(object));
    if (left.length === 0)
        return { left, rest: sides };
    const keys = new Set(left.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const isOther = ({ key }) => !keys.has((0,ports_object/* keyText */.Pu)(key));
    const before = sides.before.filter(isOther);
    return {
        left,
        rest: { ...sides, before, after: sides.after === sides.before ? before : sides.after.filter(isOther) },
    };
};
/** Releases of two charts have a namespace each, where nothing says the namespace of either. */
const areApart = ({ unit, ...own }, { unit: otherUnit, ...other }) => isRelease({ unit, ...own }) &&
    isRelease({ unit: otherUnit, ...other }) &&
    unit.source.kind === 'helm' &&
    otherUnit.source.kind === 'helm' &&
    unit.source.folder !== otherUnit.source.folder;
/** What the other chart leaves to its release does not stand in the same namespace. */
const withoutNamespace = (sides, assumed) => {
    const isElsewhere = ({ key }) => key.namespace !== assumed;
    const before = sides.before.filter(isElsewhere);
    const after = sides.after === sides.before ? before : sides.after.filter(isElsewhere);
    return { ...sides, before, after };
};
/** A chart of which no word puts an object in the namespace that is assumed. */
const isRelease = ({ unit, texts }) => unit.source.kind === 'helm' &&
    unit.namespace === undefined &&
    !texts.some(({ text }) => /namespace["']?\s*:[^\n]*\bdefault\b(?!["']?\s*\.)/i.test(text));
const nothingRead = (0,no_sides/* unprovenSides */.e)({ code: 'NOT_RENDERED', text: 'more units than are rendered' });
/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
const common = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount']);
/**
 * Two states of one object are never applied together. Only the base tells it: a change must not be able to say that its own
 * unit belongs to another cluster.
 */
const areAlternatives = (ours, theirs) => {
    const digests = new Map(ours.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), (0,mesh_digest/* objectDigest */.A2)(object)]));
    return theirs.some((object) => {
        const digest = common.has(object.key.kind) ? undefined : digests.get((0,ports_object/* keyText */.Pu)(object.key));
        return digest !== undefined && digest !== (0,mesh_digest/* objectDigest */.A2)(object);
    });
};
const workloads = new Set([
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
]);
/** A workload without a word of Istio: labels that a selector could match stand for it already. */
const isBystander = ({ key, content }) => workloads.has(key.kind) && !JSON.stringify(content).includes('istio');
const meetingObjects = (title, read, own, touched) => {
    const keys = [own.before, own.after].map((side) => new Set(side.map(({ key }) => (0,ports_object/* keyText */.Pu)(key))));
    const isOwn = ({ key }) => keys.every((side) => side.has((0,ports_object/* keyText */.Pu)(key))) ||
        (workloads.has(key.kind) && keys.some((side) => side.has((0,ports_object/* keyText */.Pu)(key))));
    const here = (objects) => objects.filter((object) => meets(object.key, touched) && !isOwn(object));
    // Where both describe a workload or a Service, the unit's own word counts at both revisions.
    const before = here(read.before);
    const after = read.after === read.before ? before : here(read.after);
    const incomplete = (read.incomplete ?? []).filter(({ group, kind }) => isDeciding(group, kind, touched));
    const others = [...before, ...after];
    const counts = touched.namespaces === 'any' ? others.length > 0 : others.some((object) => !isBystander(object));
    return counts || incomplete.length > 0 ? { title, before, after, incomplete } : undefined;
};
/** Several units that hold the same at these places are compared once, by the names of all. */
const withoutRepeats = (beside) => {
    const text = (objects) => objects.map((object) => `${(0,ports_object/* keyText */.Pu)(object.key)} ${(0,mesh_digest/* objectDigest */.A2)(object)}`);
    const groups = (0,group_by/* groupBy */.$)(beside, ({ before, after, incomplete }) => JSON.stringify([text(before), before === after ? '' : text(after), incomplete]));
    return [...groups.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [{ ...first, title: titlesOf(same.map(({ title }) => title)) }];
    });
};
const titlesOf = (titles) => (0,list_names/* listNames */.Z)(titles, units_beside_mostNamed);
/** What each of them does alone may need two of them. */
const allTogether = (beside) => {
    if (beside.length < 2 || beside.length > mostTogether)
        return [];
    const objects = (side) => [
        ...new Map(beside.flatMap((one) => one[side]).map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])).values(),
    ];
    const same = beside.every(({ before, after }) => before === after);
    const before = objects('before');
    return [
        {
            title: `${titlesOf(beside.map(({ title }) => title))} together`,
            before,
            after: same ? before : objects('after'),
            incomplete: beside.flatMap(({ incomplete }) => incomplete),
        },
    ];
};
/** What a unit that nobody could render may hold at these places, by the words of the files that are its own. */
const unreadOf = (words, title, { shared, assumed, touched, }) => {
    const namespaces = namespacesOf(words, assumed);
    return words.texts
        .filter(({ path }) => !shared.has(path))
        .flatMap((text) => {
        const holds = mayBecome(text, namespaces, touched);
        return holds === undefined ? [] : (0,unread_records/* unreadRecords */.S)(holds, `${text.path} of ${title} was not rendered`);
    });
};
const units_beside_mostNamed = 3;
const apartNote = (titles) => titles.length === 0
    ? []
    : [
        `each chart whose namespace nothing says is taken to have one of its own, apart from ${titlesOf(titles)} (--namespace names one for all)`,
    ];
const extensionsNote = (titles) => titles.length === 0
    ? []
    : [`what other units do to proxies stays as it is, and was not compared: ${(0,list_names/* listNames */.Z)(titles, units_beside_mostNamed)}`];
const elsewhereNote = (titles) => {
    if (titles.length === 0)
        return [];
    const shown = titlesOf(titles);
    return [
        titles.length === 1
            ? `${shown} holds another state of the same objects: it is taken to be applied to another cluster`
            : `${titles.length} units hold other states of the same objects, and are taken to be applied to other clusters: ${shown}`,
    ];
};

;// CONCATENATED MODULE: ./src/open/unit-sides.ts







/** More units than this in one review help nobody; what is left out proves nothing, by name. */
const mostUnits = 60;
/** Finds the units of a repository that nobody configured, and opens those that the change can reach. */
const openUnits = async (run, repository, configuration, revisions, cache = (0,read_objects/* createReadCache */.VC)()) => {
    const { read, before, after } = await (0,revision_units/* readBothUnits */.Nu)(repository, revisions, run.context.repository.path);
    const reached = await reachUnits(read, before, after, cache);
    const neighbours = openNeighbours(run, read, { configuration, revisions, cache, before, after }, reached);
    const around = {
        all: [...neighbours.plain, ...neighbours.rendered, ...neighbours.untouched, ...neighbours.opaque],
        roots: rootNamespaces([...before.files, ...after.files].map(({ text }) => text), configuration.protected?.mesh?.rootNamespace),
        assumed: run.inputs.namespace ?? 'default',
        isSaid: run.inputs.namespace !== undefined,
    };
    const opened = [...neighbours.plain, ...neighbours.rendered];
    const all = opened.map((own) => ({
        title: reached.onlyPlain ? undefined : own.title,
        sides: () => (around.all.length === 1 ? own.sides() : withNeighbours(own, around)),
    }));
    const first = all.length === 0 && reached.opaque.length > 0 ? [notRendered] : all;
    return { units: limited(withRemarks(first, reached)), changed: reached.changed.size };
};
const notRendered = { title: 'files that are not rendered', sides: () => Promise.resolve(no_sides/* noSides */.u) };
/** What is said of the repository as a whole stands in the first plan: plain files, where there are any. */
const withRemarks = (units, { opaque, notes }) => units.map((unit, index) => index > 0
    ? unit
    : {
        ...unit,
        sides: async () => {
            const sides = await unit.sides();
            return {
                ...sides,
                unproven: [...(sides.unproven ?? []), ...opaque],
                notes: [...(sides.notes ?? []), ...notes],
            };
        },
    });
const limited = (units) => {
    if (units.length <= mostUnits)
        return units;
    const left = units.length - mostUnits;
    const reason = {
        code: 'NOT_RENDERED',
        text: `${left} more units are reached by the change and were not compared, as the review of one change holds ${mostUnits}. Name the ones that count as environments of meshgate.yaml.`,
    };
    return [
        ...units.slice(0, mostUnits),
        { title: `${left} more units`, sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)(reason)) },
    ];
};

// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 25 modules
var judge_environment = __webpack_require__(5547);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(91060);
// EXTERNAL MODULE: ./src/speak/publish-untouched.ts
var publish_untouched = __webpack_require__(2555);
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
    const tasks = (await Promise.all(identified.projects.map((project) => tasksOf(run, identified, project, cache)))).flat();
    const untouched = tasks.find((task) => task.kind === 'untouched');
    if (untouched !== undefined && tasks.length === 1) {
        await (0,publish_untouched.publishUntouched)(run, untouched.changed);
        return (0,outcome/* fine */.Bs)();
    }
    const wanted = tasks.filter((task) => task.kind === 'judge');
    const alone = wanted.length === 1;
    const judged = await sideBySide(wanted, clustersAtOnce, (task) => judgeOne(run, identified, task, { cache, alone }));
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
        docsBase,
    };
};
/** An environment is one plan; a repository where nobody lists files or environments has one for each unit that is reached. */
const tasksOf = async (run, { repository, revisions }, project, cache) => {
    const { configuration, environments } = project;
    const { before, after } = run.inputs;
    const folders = before !== undefined && after !== undefined;
    const tasks = await Promise.all(environments.map(async (environment) => {
        const listed = (configuration.protected?.policies.length ?? 0) > 0;
        // An upgrade is about every policy, and not about what the change reaches.
        const upgraded = (0,upgrade/* upgradeOf */.A)(run.istio, configuration, environment?.name) !== undefined;
        if (environment !== undefined || listed || folders || upgraded || !(0,revision_units/* isWhole */.wP)(repository))
            return [{ kind: 'judge', project, environment }];
        const { units, changed } = await openUnits(run, repository, configuration, revisions, cache);
        if (units.length === 0)
            return [{ kind: 'untouched', changed }];
        return units.map((unit) => ({ kind: 'judge', project, environment, unit }));
    }));
    return tasks.flat();
};
/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = async (run, { repository, revisions, identities }, { project, environment, unit }, { cache, alone }) => {
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
        ...file,
        ...(unit === undefined ? {} : { sides: await unit.sides() }),
        ...(unit?.title === undefined ? {} : { unit: unit.title }),
    };
    const judged = async (opened) => {
        const plan = await replayRecorded(run, configuration, environment, (0,judge_environment/* judgeEnvironment */.v)(opened));
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

/***/ 97552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ answerChange)
/* harmony export */ });
/** How the answer to one request changes; undefined where it stays. */
const answerChange = ({ answer: before, unmodelled: then }, { answer: after, unmodelled: now }) => {
    // What nobody modelled, an EnvoyFilter or a WasmPlugin, comes, goes or changes on the way of this request.
    if (then.join('\n') !== now.join('\n'))
        return 'cannot tell';
    if (before.verdict === 'unknown' || after.verdict === 'unknown') {
        return before.verdict === after.verdict && before.reason === after.reason ? undefined : 'cannot tell';
    }
    if (before.verdict === after.verdict)
        return undefined;
    return after.verdict === 'allow' ? 'newly allowed' : 'newly refused';
};


/***/ }),

/***/ 16953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRecordedLine)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _access_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75380);
/* harmony import */ var _request_of_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44365);



/** Reads a line; one of a log with the Services of the state after, then of the one before. */
const readRecordedLine = (line, path, number, before, after) => {
    const value = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(line);
    if (value === undefined || !(0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessLogLine */ .vL)(value)) {
        try {
            return { kind: 'request', request: (0,_request_of_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOfLine */ .V)(line, path, number), logged: false };
        }
        catch (error) {
            if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
                throw error;
            return { kind: 'wrong', problem: error.problems[0] };
        }
    }
    const read = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, after);
    if (read.kind === 'request')
        return { ...read, logged: true };
    const older = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, before);
    return older.kind === 'request' ? { ...older, logged: true } : read;
};


/***/ }),

/***/ 44365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ requestOfLine)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(75380);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/request-form.ts




const remedy = 'Write the request as docs/schemas/request.schema.json says.';
const describe = (value) => {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const refuse = (place, expected) => {
    throw new problem/* Refusal */.P({
        code: 'REQUEST_FORM',
        message: `${place.path} is not what a request has there`,
        ...(place.where === undefined ? {} : { where: place.where }),
        expected,
        received: describe(place.value),
        remedy,
    });
};
/** The members of an object, `null` counting as absent; any other name is refused. */
const membersOf = (place, names) => {
    const { value } = place;
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse(place, 'an object');
    for (const name of Object.keys(value))
        if (!names.includes(name))
            refuse({ ...place, path: `${place.path}.${name}`, value: value[name] }, `one of ${names.join(', ')}`);
    return (name) => {
        const inner = Object.hasOwn(value, name) ? value[name] : undefined;
        return { value: inner === null ? undefined : inner, path: `${place.path}.${name}`, where: place.where };
    };
};
const request_form_text = (place) => (typeof place.value === 'string' ? place.value : refuse(place, 'text'));
const textOrNone = (place) => (place.value === undefined ? undefined : request_form_text(place));
const flag = (place) => typeof place.value === 'boolean' ? place.value : refuse(place, 'true or false');
const word = (place, words) => words.find((one) => one === place.value) ?? refuse(place, `one of ${words.join(', ')}`);
const texts = (place) => {
    const { value } = place;
    if (!Array.isArray(value))
        return refuse(place, 'a list of texts');
    return value.map((item, index) => request_form_text({ ...place, value: item, path: `${place.path}[${index}]` }));
};
const textMap = (place) => {
    const { value } = place;
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse(place, 'an object of texts');
    const out = Object.create(null);
    for (const [name, item] of Object.entries(value))
        out[name] = request_form_text({ ...place, value: item, path: `${place.path}.${name}` });
    return out;
};
/** Members that are there, without those that are not: `exactOptionalPropertyTypes`. */
const given = (shape) => Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
const readPort = (place) => typeof place.value === 'number' && Number.isInteger(place.value) && place.value >= 1 && place.value <= 65535
    ? place.value
    : refuse(place, 'a port from 1 to 65535');
/** An address, of IPv6 also between the brackets of a URL; any other text would match no policy without a word. */
const addressOrNone = (place) => {
    const given = textOrNone(place)?.replace(/^\[(.*)\]$/, '$1');
    if (given === undefined || given === '')
        return undefined;
    return (0,address/* readAddress */.z)(given) === undefined ? refuse(place, 'an IP address without a port') : given;
};
const readDestination = (place) => {
    const at = membersOf(place, ['namespace', 'service', 'workload', 'labels', 'ip', 'principal', 'port']);
    const labels = at('labels');
    return {
        namespace: request_form_text(at('namespace')),
        labels: labels.value === undefined ? {} : textMap(labels),
        port: readPort(at('port')),
        ...given({
            service: textOrNone(at('service')),
            workload: textOrNone(at('workload')),
            ip: addressOrNone(at('ip')),
            principal: textOrNone(at('principal')),
        }),
    };
};
const readSource = (place) => {
    if (place.value === undefined)
        return {};
    const at = membersOf(place, ['namespace', 'serviceAccount', 'ip', 'principal', 'uriSans']);
    const names = at('uriSans');
    return given({
        namespace: textOrNone(at('namespace')),
        serviceAccount: textOrNone(at('serviceAccount')),
        ip: addressOrNone(at('ip')),
        principal: textOrNone(at('principal')),
        uriSans: names.value === undefined ? undefined : texts(names),
    });
};
const tokenPlace = /^(authorization|header:[!#$%&'*+.^_`|~0-9A-Za-z-]+(:[^]*)?|param:[^]+|cookie:[^;=\s]+)$/;
const readToken = (place) => {
    const at = membersOf(place, ['claims', 'in', 'signature', 'expired']);
    const claims = at('claims');
    const where = at('in');
    const [signature, expired] = [at('signature'), at('expired')];
    return {
        claims: (0,json/* isJsonObject */.OW)(claims.value) ? claims.value : refuse(claims, 'an object of claims'),
        in: tokenPlace.test(request_form_text(where))
            ? request_form_text(where)
            : refuse(where, 'authorization, header:NAME:PREFIX, param:NAME or cookie:NAME'),
        signature: signature.value === undefined ? 'valid' : word(signature, ['valid', 'invalid']),
        ...(expired.value === undefined ? {} : { expired: flag(expired) }),
    };
};
const readHeaders = (place) => {
    if (place.value === undefined)
        return {};
    if (!Array.isArray(place.value))
        return textMap(place);
    return place.value.map((line, index) => {
        const here = { ...place, value: line, path: `${place.path}[${index}]` };
        const [name, value, ...rest] = texts(here);
        if (name === undefined || value === undefined || rest.length > 0)
            return refuse(here, 'a pair [name, value]');
        return [name, value];
    });
};
const readHttp = (place) => {
    const at = membersOf(place, ['method', 'authority', 'path', 'pathBase64', 'headers', 'bearer', 'tokens']);
    const tokens = at('tokens');
    const list = tokens.value;
    return {
        method: request_form_text(at('method')),
        authority: request_form_text(at('authority')),
        path: request_form_text(at('path')),
        headers: readHeaders(at('headers')),
        ...given({
            pathBase64: textOrNone(at('pathBase64')),
            bearer: textOrNone(at('bearer')),
            tokens: list === undefined
                ? undefined
                : Array.isArray(list)
                    ? list.map((item, index) => readToken({ ...tokens, value: item, path: `${tokens.path}[${index}]` }))
                    : refuse(tokens, 'a list of tokens'),
        }),
    };
};
const readOnward = (place) => {
    const at = membersOf(place, ['gateway', 'to', 'port', 'path', 'authority']);
    const port = at('port');
    return {
        gateway: request_form_text(at('gateway')),
        to: request_form_text(at('to')),
        // A host outside of the mesh has the port that the route came to.
        port: port.value === 0 ? 0 : readPort(port),
        ...given({
            path: textOrNone(at('path')),
            authority: textOrNone(at('authority')),
        }),
    };
};
/** What a table of requests says beside each: read past. */
const labels = ['id', 'name', 'note', 'comment', 'description'];
/** Where `mtls` is missing, `tls` says it, or a principal that only a certificate shows. */
const readMutual = (mtls, tls, source) => {
    if (mtls.value !== undefined)
        return flag(mtls);
    if (tls.value !== undefined)
        return tls.value === 'mutual';
    const shown = (source.principal ?? '') !== '' || (source.uriSans ?? []).length > 0;
    return shown ? true : flag(mtls);
};
/**
 * Reads one request in the published form (docs/schemas/request.schema.json). `null` counts as absent; a name that the
 * form does not have is refused, since a misspelt member would silently change the verdict. Throws a `Refusal` with
 * REQUEST_FORM that names the member, what is expected there and what was received.
 */
const readRequest = (json, where) => {
    const at = membersOf({ value: json, path: 'request', where }, [
        'protocol',
        'proxy',
        'destination',
        'source',
        'mtls',
        'tls',
        'alpn',
        'sni',
        'http',
        'onward',
        ...labels,
    ]);
    const [protocol, proxy, http, tls, alpn] = [at('protocol'), at('proxy'), at('http'), at('tls'), at('alpn')];
    const onward = at('onward');
    const kind = word(protocol, ['http', 'http2', 'grpc', 'tcp']);
    if (kind === 'tcp' && http.value !== undefined)
        refuse(http, 'nothing: the protocol is tcp');
    if (kind !== 'tcp' && http.value === undefined)
        refuse(http, 'method, authority, path and headers');
    // `k8s-gateway` is how the tables of Istio's own suite name a gateway of the Gateway API.
    const proxies = ['sidecar', 'gateway', 'k8s-gateway', 'waypoint', 'ztunnel'];
    const chosen = proxy.value === undefined ? undefined : word(proxy, proxies);
    const source = readSource(at('source'));
    return {
        protocol: kind,
        destination: readDestination(at('destination')),
        source,
        mtls: readMutual(at('mtls'), tls, source),
        ...given({
            proxy: chosen === 'k8s-gateway' ? 'gateway' : chosen,
            tls: tls.value === undefined ? undefined : word(tls, ['none', 'simple', 'mutual']),
            alpn: alpn.value === undefined ? undefined : texts(alpn),
            sni: textOrNone(at('sni')),
            http: http.value === undefined ? undefined : readHttp(http),
            onward: onward.value === undefined ? undefined : readOnward(onward),
        }),
    };
};
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([left], [right]) => byCodePoint(left, right)));
const present = (members) => Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));
/** The published form of a request: members in one order, absent ones left out, maps sorted. Reading it gives it back. */
const writeRequest = (request) => {
    const { destination, source, http, onward } = request;
    return present({
        protocol: request.protocol,
        proxy: request.proxy,
        destination: present({
            namespace: destination.namespace,
            service: destination.service,
            workload: destination.workload,
            labels: sorted(destination.labels),
            ip: destination.ip,
            principal: destination.principal,
            port: destination.port,
        }),
        source: present({
            namespace: source.namespace,
            serviceAccount: source.serviceAccount,
            ip: source.ip,
            principal: source.principal,
            uriSans: source.uriSans,
        }),
        mtls: request.mtls,
        tls: request.tls,
        alpn: request.alpn,
        sni: request.sni,
        http: http === undefined ? undefined : writeHttp(http),
        onward: onward === undefined
            ? undefined
            : present({
                gateway: onward.gateway,
                to: onward.to,
                port: onward.port,
                path: onward.path,
                authority: onward.authority,
            }),
    });
};
const writeHttp = (http) => present({
    method: http.method,
    authority: http.authority,
    path: http.path,
    pathBase64: http.pathBase64,
    headers: Array.isArray(http.headers)
        ? http.headers.map(([name, value]) => [name, value])
        : sorted(http.headers),
    bearer: http.bearer,
    tokens: http.tokens?.map((token) => present({ claims: token.claims, in: token.in, signature: token.signature, expired: token.expired })),
});

;// CONCATENATED MODULE: ./src/mesh/request-of-line.ts



/** One line of a file of requests. */
const requestOfLine = (line, path, number) => {
    const value = (0,access_log/* parseLine */.A)(line);
    const where = { kind: 'file', path: path === '-' ? 'stdin' : path, line: number, column: 1 };
    if (value === undefined) {
        throw new problem/* Refusal */.P({
            code: 'REQUEST_FORM',
            message: 'a line is no JSON object',
            where,
            expected: 'one request a line',
            received: line.slice(0, 60),
            remedy: 'See docs/schemas/request.schema.json for the form of a request.',
        });
    }
    return placed(where, () => readRequest(value));
};
/** Adds the line to what the reader of the form refuses. */
const placed = (where, read) => {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof problem/* Refusal */.P))
            throw error;
        const [first, ...rest] = error.problems;
        throw new problem/* Refusal */.P({ ...first, where: first.where ?? where }, ...rest);
    }
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
    sha,
});
const runText = ({ platform, repository, id, sha }) => `${platform}/${repository}/${id}/${sha}`;
const readRun = (text) => {
    const [, platform = '', repository = '', id = '', sha = ''] = /^(github|gitlab|local)\/(\d{0,20})\/(\d{1,20})\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? '') ?? [];
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

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same work, done when it is first asked for, and once; of a promise, its answer is kept, a failure too. */
const once = (work) => {
    let done;
    return () => (done ??= { answer: work() }).answer;
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

/***/ 53907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ framePage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/review/report/page-style.ts
/**
 * Light and dark from one set of pairs (`light-dark`), chosen by the reader's system or by the button. Gains are vermilion
 * and losses blue, which every kind of colour vision tells apart; signs, words and line styles say the same.
 */
const pageStyle = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--text:light-dark(#1f2328,#f0f6fc);--quiet:light-dark(#59636e,#9198a1);--border:light-dark(#d1d9e0,#3d444d);--strong-border:light-dark(#818b98,#6e7681);--link:light-dark(#0550ae,#79b8ff);--gain:light-dark(#a3290c,#ff9b7a);--gain-soft:light-dark(#fff0eb,#3a1a10);--loss:light-dark(#0b4fb3,#8ec2ff);--loss-soft:light-dark(#eaf2ff,#0f2747);--doubt:light-dark(#6b4a00,#e3b341);--doubt-soft:light-dark(#fff8e1,#2d2410);--good:light-dark(#1a6334,#7ee2a0);--focus:light-dark(#0550ae,#79b8ff)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif}
main,.top,footer{max-width:1240px;margin:0 auto;padding:0 24px}
code,pre,.number{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:13px}
code{overflow-wrap:anywhere}
p code,li code,h2 code,h3 code,h4 code,dd code,td code,summary code{background:light-dark(#818b981f,#656c7640);border-radius:4px;padding:1px 5px}
a{color:var(--link)}
h1{font-size:17px;margin:0}h2{font-size:20px;line-height:1.45;font-weight:400;margin:0}h3{font-size:17px;margin:36px 0 12px}h4{font-size:15px;line-height:1.55;font-weight:500;margin:0}
p{margin:8px 0}ul{margin:8px 0;padding-left:22px}li+li{margin-top:4px}
.quiet{color:var(--quiet)}
[hidden],.elsewhere{display:none!important}
html:not(.scripted) :is(.scripted-only,button.scripted){display:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--page);padding:6px 12px;z-index:9}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;padding-top:18px;padding-bottom:14px}
.top nav{flex:1}#theme{margin-left:auto}
.top ul{display:flex;flex-wrap:wrap;gap:6px;list-style:none;margin:0;padding:0}.top li+li{margin:0}
.top li a{display:block;padding:5px 14px;border:1px solid var(--border);border-radius:99px;text-decoration:none;color:var(--text)}
.top li a[aria-selected=true]{border-color:var(--text);box-shadow:inset 0 0 0 1px var(--text);font-weight:600}
button{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--strong-border);border-radius:6px;padding:5px 12px;cursor:pointer}
button:hover{border-color:var(--text)}
.verdict{border:1px solid var(--border);border-left:8px solid var(--strong-border);border-radius:8px;background:var(--panel);padding:18px 22px;margin-bottom:8px}
.verdict.bad{border-left-color:var(--gain)}.verdict.doubt{border-left-color:var(--doubt)}.verdict.good{border-left-color:var(--good)}
.verdict h2 strong{font-weight:700}
.verdict h3{font-size:15px;margin:14px 0 4px}
.verdict p:last-child{margin-bottom:0}
.environment{padding-bottom:24px}
.environment>h3:first-of-type{margin-top:28px}
.tools{display:flex;flex-wrap:wrap;gap:10px 20px;align-items:end;margin:12px 0}
.tools label.find{display:flex;flex-direction:column;gap:3px;flex:1 1 260px;color:var(--quiet);font-size:14px}
.filter{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--strong-border);border-radius:6px;padding:6px 10px;width:100%}
fieldset{border:0;margin:0;padding:0;min-width:0}legend{padding:0;color:var(--quiet);font-size:14px;margin-bottom:3px}
.choices{display:flex;border:1px solid var(--strong-border);border-radius:6px;width:max-content;max-width:100%;overflow:clip}
.choices label{padding:6px 12px;cursor:pointer;display:flex;gap:6px;align-items:center}.choices label+label{border-left:1px solid var(--border)}
.choices label:has(:checked){background:var(--panel);font-weight:600}
.choices label:has(:focus-visible){outline:3px solid var(--focus);outline-offset:-3px;border-radius:6px}
.choices input{margin:0;accent-color:var(--link)}.choices input:focus-visible{outline:none}
.status{color:var(--quiet);min-height:1.5em}
.matrix{margin:8px 0 16px}
.grid{position:relative;overflow:auto;border:1px solid var(--border);border-radius:8px;width:fit-content;max-width:100%;background:var(--page);contain:content}
.grid-space{position:relative;min-width:min-content}
.grid-head{position:sticky;top:0;height:76px;z-index:3;background:var(--panel);border-bottom:1px solid var(--strong-border)}
.grid-corner,.grid-name{position:sticky;left:0;z-index:2;background:var(--panel);border-right:1px solid var(--strong-border);padding:0 12px}
.grid-corner{height:75px;display:flex;align-items:end;padding-bottom:6px;color:var(--quiet);font-size:13px}
.grid-column{position:absolute;top:0;height:75px;padding:7px 10px;border-right:1px solid var(--border);font-size:13px;line-height:1.35}
.grid-title{font-weight:600;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}.grid-port{color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid-row{position:absolute;left:0;width:100%;height:36px;border-bottom:1px solid var(--border)}
.grid-name{height:35px;display:flex;align-items:center;font-size:13px;line-height:16px}.grid-name>*{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
.grid-column.here .grid-title,.grid-name.here{font-weight:700}
.cell{position:absolute;top:0;height:35px;line-height:35px;text-align:center;border-right:1px solid var(--border);font-size:14px;cursor:pointer}
.cell.gained,.cell.open{background:var(--gain-soft);color:var(--gain);font-weight:700}
.cell.lost,.cell.shut{background:var(--loss-soft);color:var(--loss);font-weight:600}
.cell.both{background:linear-gradient(115deg,var(--gain-soft) 50%,var(--loss-soft) 50%);font-weight:700}
.cell.unproven{background:var(--doubt-soft);color:var(--doubt);font-weight:700}
.cell.active{box-shadow:inset 0 0 0 1px var(--strong-border)}
.grid:focus-visible .cell.active{box-shadow:inset 0 0 0 3px var(--focus)}
.cell-detail{border:1px solid var(--strong-border);border-radius:8px;padding:14px 18px;margin:0 0 18px}
.cell-detail>button{float:right;margin-top:-30px}
.cards{margin-top:16px;display:grid;gap:12px;grid-template-columns:minmax(0,1fr)}
.cell-detail .card{margin-top:12px}
.card{border:1px solid var(--border);border-left:6px solid var(--strong-border);border-radius:8px;padding:14px 18px;min-width:0}
.card.gained{border-left-color:var(--gain)}.card.lost{border-left-color:var(--loss);border-left-style:double}
.sign{font-weight:700}.gained .sign{color:var(--gain)}.lost .sign{color:var(--loss)}
.decisions{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:8px 0}
dt{color:var(--quiet)}dd{margin:0}
.allowed{color:var(--gain);font-weight:600}.denied{color:var(--loss);font-weight:600}
details{margin:8px 0}summary{cursor:pointer;padding:2px 0}
.environment>details{border-top:1px solid var(--border);padding-top:12px;margin-top:20px}
.environment>details>summary{font-weight:600}
.more{margin-top:12px}
pre{background:var(--panel);border:1px solid var(--border);border-radius:6px;padding:10px 12px;margin:6px 0;overflow:auto;max-height:420px;line-height:1.45}
.copied{margin:10px 0}.copied-head{display:flex;justify-content:space-between;align-items:center;gap:12px;font-size:14px;color:var(--quiet)}
.copied pre{white-space:pre-wrap}
.diff{padding:8px 0}.diff>*{display:block;padding:0 12px;white-space:pre;text-decoration:none;width:max-content;min-width:100%}
.diff ins{background:var(--gain-soft);color:var(--gain)}.diff del{background:var(--loss-soft);color:var(--loss)}.diff .place{color:var(--quiet)}
.wide{overflow:auto;max-width:100%}
table{border-collapse:collapse}th,td{border:1px solid var(--border);padding:6px 11px;text-align:left;vertical-align:top}th{background:var(--panel);font-weight:600;font-size:14px}.wide td{min-width:120px}.wide td code{overflow-wrap:break-word}.wide .beside td{min-width:0}.wide .beside td code{overflow-wrap:anywhere}
.beside{width:100%;min-width:760px}.beside td:not(.number){width:50%}
.beside td{border-width:0 1px;padding:0 8px;line-height:1.5;height:1.5em}
.beside th{overflow-wrap:anywhere}
.beside code{background:none;padding:0;white-space:pre-wrap}
.beside .number{width:1px;color:var(--quiet);text-align:right;user-select:none}
.beside .old{background:var(--loss-soft)}.beside .new{background:var(--gain-soft)}.beside .none{background:var(--panel)}
.beside .number.deciding{border-left:5px solid var(--text)}
.beside .deciding code{font-weight:700}
.wide+p{margin-top:16px}.graph svg{display:block}
.node rect{fill:var(--panel);stroke:var(--strong-border)}.node text{fill:var(--text);font-size:13px}.node .rest{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke-width:2}.edge .head{stroke:none}
.edge.gained path{stroke:var(--gain)}.edge.gained .head{fill:var(--gain);stroke:none}.edge.gained text{fill:var(--gain)}
.edge.lost path{stroke:var(--loss);stroke-dasharray:7 5}.edge.lost .head{fill:var(--loss);stroke:none}.edge.lost text{fill:var(--loss)}
.edge rect{fill:var(--page)}.edge text{font-size:11px;font-weight:600}
.still .gained{color:var(--gain);font-weight:700}.still .lost{color:var(--loss);font-weight:600}
.scripted .still{display:none}
footer{color:var(--quiet);font-size:13px;padding-top:20px;padding-bottom:40px;border-top:1px solid var(--border);overflow-wrap:anywhere}
@media (max-width:640px){main,.top,footer{padding-left:14px;padding-right:14px}h2{font-size:19px}.verdict{padding:14px 16px}.card{padding:12px 14px}.choices label{padding:6px 9px}.grid-corner,.grid-name,.grid-column{padding-left:8px;padding-right:8px;font-size:12px}.grid-name{font-size:11px;line-height:15px}.decisions{grid-template-columns:minmax(0,1fr);gap:0}.cell-detail>button{float:none;margin:8px 0 0}.beside{min-width:0}.beside thead th{display:block;border-width:0 0 1px}.beside tr{display:grid;grid-template-columns:40px minmax(0,1fr)}.beside thead tr,.beside thead{display:block}.beside .alike td:nth-child(-n+2),.beside .empty{display:none}.beside td{border:0;height:auto;min-height:1.5em}.beside td:not(.number){width:auto}.beside .number{width:auto}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{color-scheme:light!important}body{font-size:11pt}main,.top,footer{max-width:none;padding:0}.tools,.status,.matrix,.cell-detail,.more,.skip,#theme,button{display:none!important}.scripted .still{display:block}.elsewhere{display:block!important}.environment+.environment{break-before:page}.card,tr{break-inside:avoid}pre,.wide{overflow:visible;max-height:none;white-space:pre-wrap}.beside{min-width:0}details::details-content{content-visibility:visible;block-size:auto}svg{max-width:100%;height:auto}}
`.trim();

// EXTERNAL MODULE: ./src/review/report/tree.ts
var tree = __webpack_require__(50991);
;// CONCATENATED MODULE: ./src/review/report/page-frame.ts



const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/**
 * A page that needs no network and no server: the style and the script stand in it, and nothing else may load or run
 * (Content-Security-Policy with their digests).
 */
const framePage = (body, program) => {
    const scripts = program === undefined ? '' : `script-src ${digest(program.script)}; `;
    const policy = `default-src 'none'; ${scripts}style-src ${digest(pageStyle)}; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        '<title>meshgate review</title>',
        `<style>${pageStyle}</style>`,
        '</head>',
        '<body>',
        ...body.map(tree/* toHtml */.V),
        ...(program === undefined
            ? []
            : [
                `<script type="application/json" id="report-data">${program.data}</script>`,
                `<script>${program.script}</script>`,
            ]),
        '</body>',
        '</html>',
        '',
    ].join('\n');
};


/***/ }),

/***/ 32684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderNotice)
/* harmony export */ });
/* harmony import */ var _page_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53907);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50991);
/* harmony import */ var _write_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3380);



/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
const renderNotice = (blocks) => (0,_page_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framePage */ .d)([
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('header', { class: 'top' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('h1', {}, 'meshgate review')),
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('main', { id: 'review' }, ...(0,_write_html_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHtml */ .T)(blocks)),
]);


/***/ }),

/***/ 50991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toHtml),
/* harmony export */   h: () => (/* binding */ h)
/* harmony export */ });
/* unused harmony export escapeHtml */
const h = (tag, attributes = {}, ...children) => ({ tag, attributes, children });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text in an element or between the quotes of an attribute. */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const attributeName = /^(?!on)(?!style$)(?!src)[a-z][a-zA-Z-]*$/;
const address = /^(?:#[\w-]+|https:\/\/[\w.~%@+=&:/#-]+)$/;
const attributeText = (name, value) => {
    if (!attributeName.test(name) || (name === 'href' && !address.test(value)))
        throw new TypeError(`the report has no attribute ${JSON.stringify(name)} of this value`);
    return value === '' && (name === 'hidden' || name === 'open' || name === 'checked')
        ? ` ${name}`
        : ` ${name}="${escapeHtml(value)}"`;
};
/** Throws on an attribute that could run a script, style the page or leave it; our own mistake, never the input's. */
const toHtml = (tree) => {
    if (typeof tree === 'string')
        return escapeHtml(tree);
    const { tag, attributes, children } = tree;
    const open = `<${tag}${Object.entries(attributes)
        .map(([name, value]) => attributeText(name, value))
        .join('')}>`;
    return tag === 'input' ? open : `${open}${children.map(toHtml).join('')}</${tag}>`;
};


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeHtml),
/* harmony export */   p: () => (/* binding */ lineTree)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50991);


/** Blocks as elements of the page: the same words as in the comment. Text is text here, whatever it holds (tree.ts). */
const writeHtml = (blocks) => blocks.flatMap(blockTree);
/** One line; what came from outside stands in code. */
const lineTree = (line) => line.map(inlineTree);
const inlineTree = (inline) => {
    switch (inline.kind) {
        case 'words':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(inline.text);
        case 'value':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('code', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(inline.text, inline.limit));
        case 'strong':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('strong', {}, ...lineTree(inline.line));
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeAddress */ .cr)(inline.address)
                ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('a', { href: inline.address, rel: 'noreferrer' }, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(inline.label))
                : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('code', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(inline.otherwise, 400));
    }
};
const blockTree = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('p', {}, ...lineTree(block.line))];
        case 'heading':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('h3', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(block.text))];
        case 'list':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('ul', {}, ...block.items.map((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('li', {}, ...lineTree(item))))];
        case 'numbered':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('ol', {}, ...block.items.map((lines) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('li', {}, ...lines.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', {}, ...lineTree(line)))))),
            ];
        case 'table':
            return [tableTree(block.head, block.rows)];
        case 'fence':
            return block.language === 'mermaid' ? [] : [fenceTree(block.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK), block.language)];
        case 'details':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('details', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('summary', {}, ...lineTree(block.summary)), ...writeHtml(block.blocks))];
        case 'break':
            return [];
    }
};
const labels = {
    diff: 'Differences',
    sh: 'Commands',
    json: 'JSON',
    yaml: 'YAML',
};
/** Lines of a diff are told by sign and word, not by colour alone. */
const fenceTree = (lines, language) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('pre', {
    class: language === 'diff' ? 'diff' : 'plain',
    tabindex: '0',
    role: 'group',
    'aria-label': labels[language] ?? 'Text',
}, ...(language === 'diff' ? lines.map(diffLine) : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('code', {}, lines.join('\n'))]));
const diffLine = (line) => line.startsWith('+')
    ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('ins', {}, `${line}\n`)
    : line.startsWith('-')
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('del', {}, `${line}\n`)
        : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('span', { class: 'place' }, `${line}\n`);
const tableTree = (head, rows) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('table', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('thead', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...head.map((cell) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('th', { scope: 'col' }, cell === '' ? 'Change' : cell)))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tbody', {}, ...rows.map((cells) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...cells.map((cell) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('td', {}, ...lineTree(cell))))))));


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

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishUntouched: () => (/* binding */ publishUntouched)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_block_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81729);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57007);
/* harmony import */ var _review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32684);
/* harmony import */ var _review_render_code_quality_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37586);
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66677);
/* harmony import */ var _review_render_sarif_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87034);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12661);
/* harmony import */ var _review_write_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76463);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79798);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64007);













/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
const publishUntouched = async (run, files) => {
    const { context, output } = run;
    const said = (0,_review_block_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `The change touches no file that decides access (${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(files, 'file')} looked at).`;
    const page = [(0,_review_block_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_review_block_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `✅ ${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)('access unchanged')}. ${said} The check is green.`)];
    output.info(`Access unchanged. ${(0,_review_write_text_js__WEBPACK_IMPORTED_MODULE_8__/* .lineText */ .o)(said)}`);
    const { version } = run;
    await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReports */ .L)(run, {
        json: () => (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_5__.renderJson)({ version, command: 'check', exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine, errors: [], plans: [] }),
        markdown: () => (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDocument */ .ft)(page),
        sarif: () => (0,_review_render_sarif_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSarif */ .WH)([], { version, docsBase: run.docsBase }),
        codequality: () => (0,_review_render_code_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .renderCodeQuality */ .l)([]),
        page: () => (0,_review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNotice */ .B)(page),
    });
    if (context.platform === 'github')
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDocument */ .ft)(page));
    output.result('verdict', 'equivalent');
    output.result('passed', 'true');
    output.result('digest', (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfRun */ .Rg)([]));
    const review = context.mergeRequest === undefined ? undefined : await run.review();
    if (review !== undefined && context.mergeRequest !== undefined) {
        const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishComment */ .p8)(review, {
            key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_11__/* .commentKey */ .T)(run.inputs),
            headSha: context.mergeRequest.headSha,
            run: context.run,
            body: (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDocument */ .ft)(page),
            whenAbsent: 'keep',
        });
        (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_12__/* .sayPublication */ .Q)(output, published);
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
