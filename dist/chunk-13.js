export const id = 13;
export const ids = [13];
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
    if (last === undefined || last.platform !== run.platform || last.repository !== run.repository)
        return undefined;
    if (!/^\d{1,20}$/.test(run.id) || BigInt(last.id) <= BigInt(run.id))
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
    const text = writer === undefined ? parentOf(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1] : runText(writer.run);
    if (text === undefined)
        return desired;
    if (desired.some(isParent))
        return desired.map((one) => (isParent(one) ? { ...one, object: annotated(one.object, text) } : one));
    if (writer === undefined)
        return desired;
    const key = { group: '', kind: 'ConfigMap', namespace: environment.namespace, name };
    return [{ key, object: annotated((0,_bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParent */ .x)(new Set(), environment, writer), text) }, ...desired];
};
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

/***/ 86750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ accessSection),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   nt: () => (/* binding */ unprovenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20989);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81729);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31310);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57531);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15804);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45575);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99939);








/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown = { full: 5_000, short: 25, list: 50, verdict: 0 };
/** Names and places in one row; a longer list is counted, and the full rendering leaves none out. */
const namesShown = { ...rowsShown, short: 12, list: 1 };
/** Where what stands in the way stands. */
const placed = ({ where }) => (where === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(where), 200)})`);
const decided = ({ by, where }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(by, 400)}${where === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` at ${(0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(where)}`}`;
/** What decides about the witness after and before the change, each with its line. */
const because = ({ row: { before, after } }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `now: ${decided(after)}; before: ${decided(before)}`;
const on = ({ destination, row }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .title */ .D)(destination.title)} ${destination.port === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `any port` : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `port ${destination.port}`}${row.where === '' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .M)(row.where)}`}`;
/** Objects whose change can decide about a destination, where what decides now and before is not itself changed. */
const cause = (plan, { destination, row }) => {
    const said = (key) => [row.before.by, row.after.by].some((by) => by === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_7__/* .keyTitle */ .Gv)(key) || by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_7__/* .keyTitle */ .Gv)(key)} `));
    const near = plan.reviewed.change.filter(({ key }) => deciding.has(key.kind) && (key.namespace === destination.namespace || key.name === destination.namespace));
    const [first, ...rest] = near.length > 0 ? near : plan.reviewed.change.filter(({ key }) => deciding.has(key.kind));
    if (first === undefined || [first, ...rest].some(({ key }) => said(key)))
        return [];
    const { positions } = plan.observed;
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_7__/* .keyText */ .Pu)(first.key);
    const at = Object.hasOwn(positions, name) ? positions[name] : undefined;
    const place = at === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` at ${(0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(at)}`;
    const further = rest.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` and ${rest.length} more`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(first.kind)} here: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_7__/* .keyTitle */ .Gv)(first.key), 160)}${place}${further}`;
};
/** Kinds that can change access without being what decides about a request. */
const deciding = new Set([
    'AuthorizationPolicy',
    'RequestAuthentication',
    'PeerAuthentication',
    'Namespace',
    'Service',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Pod',
    'ConfigMap',
]);
/** A numbered list and no table: on a narrow screen a table hides its last columns, and those name the line. */
const entry = (plan, group, side, level, common) => {
    const who = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(group.who, namesShown[level], (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(one, common)));
    const [first] = group.rows;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(who)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(side === 'gained' ? 'can now' : 'can no longer')}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .M)(group.what)}`,
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `on ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(group.places, namesShown[level], on)}`,
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `for example ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessTitle */ .II)(first.row.witness), 160)}; ${because(first)}${cause(plan, first)}`,
    ];
};
const brief = (group, side) => {
    const who = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(group.who, namesShown.list, (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .M)(one, 120));
    const on = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(group.places, namesShown.list, ({ destination }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .title */ .D)(destination.title, 120));
    const verb = side === 'gained' ? 'gain' : 'lose';
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${who} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(group.who.length === 1 ? `${verb}s` : verb)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .M)(group.what, 120)} on ${on}`;
};
const witnesses = (groups, side) => {
    const rows = groups.flatMap((group) => group.rows);
    const commands = groups.flatMap(({ rows: [{ row }] }, index) => {
        const curl = (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .curlLine */ .R8)(row.witness);
        return [`# ${index + 1}`, (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .explainLine */ .Od)(row.witness), ...(curl === undefined ? [] : [curl])];
    });
    const requests = groups.length === 1 ? 'request' : 'requests';
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Try it: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(groups.length, 'command')} for the ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`${side} ${requests}`)}`, [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Each request was put to both states before it was written here.`),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(commands, 'sh'),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `As JSON: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.length, 'request')}, one a line, for explain and replay`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(rows.map(({ row }) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessJson */ .uz)(row.witness)), 'json'),
        ]),
    ]);
};
const sideSection = (plan, side, level) => {
    const { access } = plan.reviewed;
    const all = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, side);
    if (all.length === 0 || level === 'verdict')
        return [];
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = all.slice(0, rowsShown[level]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(side === 'gained' ? 'Gains access' : 'Loses access'),
        level === 'list'
            ? { kind: 'list', items: shown.map((group) => brief(group, side)) }
            : { kind: 'numbered', items: shown.map((group) => entry(plan, group, side, level, common)) },
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(all.length - shown.length),
        ...(common === undefined || level === 'list'
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Service accounts are those of trust domain ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(common, 160)}.`)]),
        ...(level === 'full' ? [witnesses(shown, side)] : []),
    ];
};
/** What stands in the way of a proof, by name. */
const unprovenSection = (access, meta, level) => {
    const destinations = access.destinations.filter((destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0);
    if (access.reasons.length === 0 && destinations.length === 0)
        return [];
    const line = (reason) => (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(reason.code, meta.docsBase)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(reason.text)}${placed(reason)}`;
    const told = (reason) => JSON.stringify([reason.code, reason.text]);
    // A reason of destinations that are listed below stands there, with their names.
    const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)));
    // One thing in the way of several destinations is told once, with all of them.
    const places = new Map();
    for (const destination of destinations)
        for (const what of destination.reasons.length === 0 ? [[]] : destination.reasons.map(line)) {
            const key = JSON.stringify(what);
            const known = places.get(key) ?? { what, titles: new Set() };
            known.titles.add(destination.title);
            places.set(key, known);
        }
    const lines = [
        ...access.reasons.filter((reason) => !below.has(told(reason))).map(line),
        ...[...places.values()].map(({ what, titles }) => {
            const on = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...titles], namesShown[level], (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .title */ .D)(one, 160));
            return what.length === 0 ? on : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${on}: ${what}`;
        }),
    ];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)('Cannot prove'), ...(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(lines, level === 'full' ? 500 : level === 'short' ? 20 : 5, (one) => one)];
};
const notesShown = { full: 200, short: 10, list: 5, verdict: 0 };
/** What changes without a row: a list of its own, so that no reader takes a missing row for a missing effect. */
const notesSection = ({ reviewed: { access } }, level) => {
    const { notes = [] } = access;
    if (notes.length === 0 || level === 'verdict')
        return [];
    const silent = access.verdict === 'equivalent' && access.destinations.length === 0;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)('Also changes'),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(notes, notesShown[level], (note) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .M)(note, 600)),
        ...(silent ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No request gains or loses access by it.`)] : []),
    ];
};
/** What no row tells first, then gains, what cannot be proven, and losses. */
const accessSection = (plan, meta, level) => [
    ...notesSection(plan, level),
    ...sideSection(plan, 'gained', level),
    ...unprovenSection(plan.reviewed.access, meta, level),
    ...sideSection(plan, 'lost', level),
];


/***/ }),

/***/ 37760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ assumedSection)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45575);


const shownRows = { full: 100, short: 10, list: 5, verdict: 0 };
/** What the verdict leans on: never folded away, since it holds only as far as these do. */
const assumedSection = (plan, level) => {
    const assumed = plan.reviewed.assumed ?? [];
    if (assumed.length === 0 || level === 'verdict')
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Assuming')}, by the configuration of the protected branch, that`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(assumed, shownRows[level], ({ object, reason }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(object)} does not change access: ${reason}`),
    ];
};


/***/ }),

/***/ 84024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ changeSection)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
;// CONCATENATED MODULE: ./src/review/generated-title.ts




/**
 * One line or two for each object that meshgate renders from a binding: its name and all that it gives. An object of another
 * shape than the renderer's, or with a label or annotation of anybody else, gets none and is shown in full; so nothing
 * that matters can hide behind a short line.
 */
const generatedTitles = (rendered) => new Map(rendered.flatMap((object) => {
    const key = keyOf(object);
    const gives = key === undefined || !hasOwnMetadata(object) ? undefined : whatItGives(object, key);
    return key === undefined || gives === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(key), lines((0,ports_object/* keyTitle */.Gv)(key), gives)]];
}));
/** A long one stands under its title, so that a narrow page shows it. */
const lines = (title, gives) => {
    const whole = (0,mask/* maskText */.gC)(`${title}: ${gives}`);
    return whole.length <= 100 ? [whole] : [`${(0,mask/* maskText */.gC)(title)}:`, `  ${(0,review_escape/* cut */.Jj)((0,mask/* maskText */.gC)(gives), 600)}`];
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const keyOf = (object) => {
    const metadata = object['metadata'];
    const version = textOf(object['apiVersion']);
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    return {
        group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
        kind: textOf(object['kind']),
        namespace: textOf(metadata['namespace']),
        name: textOf(metadata['name']),
    };
};
const has = (object, ...names) => Object.keys(object).every((name) => names.includes(name));
const ownLabel = /^(?:app\.kubernetes\.io\/managed-by|applyset\.kubernetes\.io\/(?:id|part-of))$/;
const ownAnnotation = /^(?:meshgate\.dev|applyset\.kubernetes\.io)\//;
const hasOwnMetadata = (object) => {
    const metadata = object['metadata'];
    if (!(0,json/* isJsonObject */.OW)(metadata) || !has(metadata, 'name', 'namespace', 'labels', 'annotations'))
        return false;
    const names = (member) => {
        const value = metadata[member];
        return (0,json/* isJsonObject */.OW)(value) ? Object.keys(value) : [];
    };
    return (names('labels').every((name) => ownLabel.test(name)) &&
        names('annotations').every((name) => ownAnnotation.test(name)));
};
const headMembers = ['apiVersion', 'kind', 'metadata'];
const whatItGives = (object, key) => {
    const body = Object.fromEntries(Object.entries(object).filter(([name]) => !headMembers.includes(name)));
    switch (`${key.group}/${key.kind}`) {
        case '/ServiceAccount':
            return has(body, 'automountServiceAccountToken') && body['automountServiceAccountToken'] === false
                ? 'an identity, no token mounted by itself'
                : undefined;
        case '/ConfigMap':
            return has(body) ? 'the list of what meshgate wrote' : undefined;
        case 'rbac.authorization.k8s.io/Role':
            return has(body, 'rules') ? generated_title_all(body['rules'], permission) : undefined;
        case 'rbac.authorization.k8s.io/RoleBinding':
            return has(body, 'roleRef', 'subjects') ? boundTo(body) : undefined;
        case 'security.istio.io/AuthorizationPolicy':
            return has(body, 'spec') ? access(body['spec']) : undefined;
        default:
            return undefined;
    }
};
/** Every part must be told, or none is. */
const generated_title_all = (value, told, between = '; ') => {
    if (!Array.isArray(value) || value.length === 0)
        return undefined;
    const texts = value.map((item) => ((0,json/* isJsonObject */.OW)(item) ? told(item) : undefined));
    return texts.every((text) => text !== undefined) ? texts.join(between) : undefined;
};
const list = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
const permission = (rule) => {
    if (!has(rule, 'apiGroups', 'resources', 'verbs', 'resourceNames'))
        return undefined;
    const [verbs, resources, groups] = [list(rule['verbs']), list(rule['resources']), list(rule['apiGroups'])];
    const names = rule['resourceNames'] === undefined ? '' : list(rule['resourceNames']);
    if (verbs === undefined || resources === undefined || groups === undefined || names === undefined)
        return undefined;
    return `${verbs} ${resources}${groups === '' ? '' : ` of ${groups}`}${names === '' ? '' : ` named ${names}`}`;
};
const boundTo = (body) => {
    const role = body['roleRef'];
    if (!(0,json/* isJsonObject */.OW)(role) || !has(role, 'apiGroup', 'kind', 'name'))
        return undefined;
    const subjects = generated_title_all(body['subjects'], (subject) => has(subject, 'kind', 'name', 'namespace')
        ? `${textOf(subject['kind'])} ${textOf(subject['namespace'])}/${textOf(subject['name'])}`
        : undefined, ', ');
    return subjects === undefined ? undefined : `${textOf(role['kind'])} ${textOf(role['name'])} for ${subjects}`;
};
const access = (spec) => {
    if (!(0,json/* isJsonObject */.OW)(spec) || !has(spec, 'selector', 'action', 'rules') || spec['action'] !== 'ALLOW')
        return undefined;
    const labels = (0,json/* isJsonObject */.OW)(spec['selector']) && has(spec['selector'], 'matchLabels') ? spec['selector']['matchLabels'] : undefined;
    const rules = generated_title_all(spec['rules'], rule);
    if (!(0,json/* isJsonObject */.OW)(labels) || rules === undefined)
        return undefined;
    const selector = Object.entries(labels).map(([name, value]) => `${name}=${textOf(value)}`);
    return selector.length === 0 ? undefined : `on ${selector.join(',')} allows ${rules}`;
};
const rule = (value) => {
    if (!has(value, 'from', 'to', 'when'))
        return undefined;
    const from = value['from'] === undefined
        ? 'requests'
        : generated_title_all(value['from'], (entry) => {
            const source = entry['source'];
            return (0,json/* isJsonObject */.OW)(source) && has(entry, 'source') && has(source, 'principals')
                ? list(source['principals'])
                : undefined;
        }, ' or ');
    const to = generated_title_all(value['to'], (entry) => {
        const operation = entry['operation'];
        if (!(0,json/* isJsonObject */.OW)(operation) || !has(entry, 'operation'))
            return undefined;
        const parts = Object.entries(operation).map(([name, values]) => [name, list(values)]);
        return parts.every(([, values]) => values !== undefined)
            ? parts.map(([name, values]) => `${name} ${values ?? ''}`).join(' · ')
            : undefined;
    }, ' or ');
    const when = value['when'] === undefined
        ? ''
        : generated_title_all(value['when'], (condition) => {
            const values = list(condition['values']);
            return has(condition, 'key', 'values') && values !== undefined
                ? `${textOf(condition['key'])} is ${values}`
                : undefined;
        }, ' and ');
    return from === undefined || to === undefined || when === undefined
        ? undefined
        : `${from}: ${to}${when === '' ? '' : ` · when ${when}`}`;
};

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/review/change-section.ts








const order = { removed: 0, changed: 1, added: 2 };
const signs = { removed: '-', changed: ' ', added: '+' };
/** Lines of one value; a longer one is cut and says so. */
const linesShown = 120;
/** YAML 1.2 without what a reader could mistake: no anchors, and every text on one line. */
const yamlLines = (value) => (0,dist/* stringify */.As)(value, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0 }).trimEnd().split('\n');
/** A branch of YAML with one step of indentation, or a scalar. */
const marked = (sign, name, value) => {
    const lines = yamlLines(value);
    const [only = ''] = lines;
    const isBranch = ((0,json/* isJsonObject */.OW)(value) || Array.isArray(value)) && !/^(\{\}|\[\])$/.test(only);
    const body = isBranch ? lines.map((line) => (name === '' ? line : `  ${line}`)) : [];
    const head = name === '' ? [] : [isBranch ? `${name}:` : `${name}: ${lines.join(' ')}`];
    const all = name === '' && !isBranch ? lines : [...head, ...body];
    const shown = all.slice(0, linesShown).map((line) => `${sign} ${(0,review_escape/* cut */.Jj)(line, 300)}`);
    return all.length > linesShown ? [...shown, `${sign} # and ${(0,plural/* plural */.L)(all.length - linesShown, 'line')} more`] : shown;
};
/** `/spec/rules/1/to` as people write it: `spec.rules[1].to`; names with other characters stay in quotes. */
const pathTitle = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => /^\d+$/.test(part)
    ? `[${part}]`
    : /^[A-Za-z][\w-]*$/.test(part)
        ? `${index === 0 ? '' : '.'}${part}`
        : `["${(0,review_escape/* cut */.Jj)((0,mask/* maskText */.gC)(part), 120)}"]`)
    .join('');
const fieldLines = (change) => change.fields.flatMap((field) => {
    const name = (0,review_escape/* cut */.Jj)(pathTitle(field.pointer), 240);
    // Values of a Secret are never printed, whatever the plan says (attack C11).
    const show = (value) => change.key.kind !== 'Secret' ? (0,mask/* maskJson */.Te)(value) : name === '' ? (0,mask/* maskSecrets */.QU)(change.key, value) : '(masked)';
    return [
        ...(field.before === undefined ? [] : marked('-', name, show(field.before))),
        ...(field.after === undefined ? [] : marked('+', name, show(field.after))),
    ];
});
const heading = (change) => `@@ ${change.kind}: ${(0,ports_object/* keyTitle */.Gv)(change.key)} @@`;
/** The objects of the change, removals first, as one diff; folded, since the verdict does not hang on it. */
const changeSection = (changes, rendered, level) => {
    if (changes.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const titles = generatedTitles(rendered);
    const titleOf = (change) => change.kind === 'added' ? titles.get((0,ports_object/* keyText */.Pu)(change.key)) : undefined;
    const counts = ['removed', 'changed', 'added']
        .map((kind) => ({ kind, number: changes.filter((change) => change.kind === kind).length }))
        .filter(({ number }) => number > 0)
        .map(({ kind, number }) => `${number} ${kind}`);
    const sorted = changes
        .map((change, index) => ({ change, index, generated: titleOf(change) === undefined ? 0 : 1 }))
        .sort((a, b) => order[a.change.kind] - order[b.change.kind] || a.generated - b.generated || a.index - b.index)
        .map(({ change }) => change);
    const limit = level === 'full' ? sorted.length : 40;
    const shown = sorted.slice(0, limit);
    const own = shown.filter((change) => titleOf(change) === undefined);
    const generated = shown.flatMap((change) => titleOf(change) ?? []);
    const left = sorted.length - shown.length;
    const lines = [
        ...own.flatMap((change) => level === 'full' ? [heading(change), ...fieldLines(change)] : [`${signs[change.kind]} ${(0,ports_object/* keyTitle */.Gv)(change.key)}`]),
        ...(generated.length === 0
            ? []
            : ['@@ added by meshgate, from the bindings @@', ...generated.map((title) => `+ ${title}`)]),
        ...(left > 0 ? [`@@ and ${left} more @@`] : []),
    ];
    return [(0,block/* details */.zH)((0,block/* say */.cv) `Objects: ${(0,block/* words */.aL)(counts.join(', '))}`, [(0,block/* fence */.EU)(lines, 'diff')])];
};


/***/ }),

/***/ 79339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changedEdges),
/* harmony export */   J: () => (/* binding */ destinationTitle)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88796);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);


/** A destination as rows and pictures name it. */
const destinationTitle = ({ destination }) => `${destination.title} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}`;
/** The first `limit` edges of a change. */
const changedEdges = (access, limit) => {
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = new Map();
    const all = new Set();
    for (const side of ['gained', 'lost'])
        for (const { who, places, what } of (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, side))
            for (const subject of who) {
                const said = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)(what);
                const from = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPhrase */ .Uy)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(subject, common));
                for (const place of places) {
                    const to = destinationTitle(place);
                    const key = JSON.stringify([side, from, to]);
                    all.add(key);
                    const known = shown.get(key);
                    if (known === undefined) {
                        if (shown.size < limit)
                            shown.set(key, { side, from, to, what: [said] });
                    }
                    else if (!known.what.includes(said))
                        known.what.push(said);
                }
            }
    return { shown: [...shown.values()], total: all.size };
};


/***/ }),

/***/ 90692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   om: () => (/* binding */ graphSection)
/* harmony export */ });
/* unused harmony exports graphBudget, mermaidGraph */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _changed_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);



/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
const graphBudget = 1_900;
/** More lines than a reader follows with the eye. */
const edgesDrawn = 16;
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6;
/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
const label = (text, limit) => {
    // Mermaid writes its entities as `ﬂ°…¶ß` meanwhile, and takes back every `¶ß` that it finds (encodeEntities).
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), limit).trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß');
    return ([...(shown === '' ? '""' : shown)]
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('')
        // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
        .replace(/direction /gi, (word) => `${word.trim()}#32;`));
};
const said = ({ side, what: [first, ...rest] }) => {
    const verb = side === 'gained' ? 'gains' : 'loses';
    return rest.length === 0 ? `${verb} ${label(first, 44)}` : `${verb} ${label(first, 30)} and ${rest.length} more`;
};
/** Line style and words tell a gain from a loss; no colour does. */
const line = (edge, from, to) => edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}`;
/** Mermaid's text of the first edges that fit, and how many these are. */
const mermaidGraph = (edges, budget) => {
    const names = new Map();
    const lines = ['flowchart LR', 'accTitle: access that changes'];
    let size = lines.join('\n').length;
    let drawn = 0;
    for (const edge of edges) {
        const known = new Map(names);
        const node = (kind, text) => {
            const key = `${kind}${text}`;
            const name = known.get(key);
            if (name !== undefined)
                return name;
            const next = `${kind}${known.size}`;
            known.set(key, next);
            return `${next}["${label(text, 60)}"]`;
        };
        const next = line(edge, node('s', edge.from), node('d', edge.to));
        if (size + next.length + 1 > budget)
            break;
        for (const [key, name] of known)
            names.set(key, name);
        lines.push(next);
        size += next.length + 1;
        drawn += 1;
    }
    return { lines, drawn };
};
/**
 * Who gains or loses what where, as a picture; in the full rendering only, and not where one line is all there is to see.
 * `share` is how many graphs the comment may have.
 */
const graphSection = (access, level, share) => {
    if (level !== 'full')
        return [];
    const { shown, total } = (0,_changed_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .changedEdges */ .H)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    if (drawn < 2)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `And ${left} more, not drawn: the tables have them all.`)] : [];
    const drawing = [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return drawing;
    const of = left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` of ${total}` : [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Graph: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(drawn, 'line')}${of}; thick is gained, dotted is lost`, drawing)];
};


/***/ }),

/***/ 22186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45575);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97282);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64836);




const where = (plan) => plan.reviewed.environment === null ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the configuration` : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `environment ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(plan.reviewed.environment, 80)}`;
/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan) => {
    const { gate } = plan.reviewed;
    const grants = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .opensRequests */ .GW)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .opensPermissions */ .EE)(plan);
    return [
        ...(gate.settings.newAccess === 'error' && (grants || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesRequestsOpen */ .Bj)(plan))
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `take back what grants the access, or set ${'gate.newAccess: warn'} for ${where(plan)} on the protected branch first`,
            ]
            : []),
        ...(gate.settings.findings === 'error' && (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__/* .introduced */ ._D)(plan).length > 0
            ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `mend the new findings, or put each under ${'ignore'} with a reason on the protected branch first`]
            : []),
    ];
};
/** What the gate says and what comes next, a paragraph for each. */
const nextStep = (plan, level) => {
    const { gate } = plan.reviewed;
    const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3;
    const told = (texts, verb) => {
        const left = texts.length - limit;
        const shown = [...texts.slice(0, limit).map((text) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)(text)), ...(left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${left} more`] : [])];
        return texts.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${verb}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(shown, '; ')}`];
    };
    const lines = [
        ...told(gate.failures, gate.active ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('blocks') : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('would block')),
        ...told(gate.warnings, (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('warns')),
    ];
    const said = lines.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Gate')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(lines, '. It ')}.`)];
    const next = following(plan);
    return next === undefined ? said : [...said, (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Next')} ${next}.`)];
};
const following = (plan) => {
    const { gate, rendered } = plan.reviewed;
    if (gate.active && !gate.passed) {
        const ways = wayThrough(plan);
        return ways.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `mend what blocks` : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(ways, '; and ');
    }
    if (plan.steps.length > 0)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `after the merge, ${'apply'} makes ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(plan.steps.length, 'write')} for ${where(plan)}`;
    return plan.observed.snapshot === undefined || rendered.length === 0
        ? undefined
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `after the merge, ${'apply'} reads the cluster: its writes are not planned from a snapshot`;
};


/***/ }),

/***/ 38738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vk: () => (/* binding */ assumptions),
  mU: () => (/* binding */ compared),
  Tu: () => (/* binding */ countBytes),
  TM: () => (/* binding */ firstLine),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: countCharacters

// EXTERNAL MODULE: ./src/review/access-section.ts
var access_section = __webpack_require__(86750);
// EXTERNAL MODULE: ./src/review/call-section.ts
var call_section = __webpack_require__(38128);
// EXTERNAL MODULE: ./src/review/chain-section.ts
var chain_section = __webpack_require__(64327);
// EXTERNAL MODULE: ./src/review/assumed-section.ts
var assumed_section = __webpack_require__(37760);
// EXTERNAL MODULE: ./src/review/change-section.ts + 1 modules
var change_section = __webpack_require__(84024);
// EXTERNAL MODULE: ./src/review/environment-groups.ts
var environment_groups = __webpack_require__(58470);
// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/hidden-section.ts
var hidden_section = __webpack_require__(51664);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(55527);
// EXTERNAL MODULE: ./src/review/forecast-section.ts
var forecast_section = __webpack_require__(84801);
// EXTERNAL MODULE: ./src/review/graph.ts
var graph = __webpack_require__(90692);
// EXTERNAL MODULE: ./src/review/next-step.ts
var next_step = __webpack_require__(22186);
// EXTERNAL MODULE: ./src/review/pages.ts
var pages = __webpack_require__(15804);
// EXTERNAL MODULE: ./src/review/permission-section.ts
var permission_section = __webpack_require__(139);
// EXTERNAL MODULE: ./src/review/prose.ts
var prose = __webpack_require__(45575);
;// CONCATENATED MODULE: ./src/review/review-meta.ts
const levels = ['full', 'short', 'list', 'verdict'];

// EXTERNAL MODULE: ./src/review/token-section.ts
var token_section = __webpack_require__(58151);
// EXTERNAL MODULE: ./src/review/traffic-section.ts
var traffic_section = __webpack_require__(39711);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(64836);
// EXTERNAL MODULE: ./src/review/write-markdown.ts
var write_markdown = __webpack_require__(12661);
;// CONCATENATED MODULE: ./src/review/render-comment.ts




















/** GitHub and GitLab count characters as Ruby does: code points. */
const countCharacters = (text) => [...text].length;
/** Bytes of UTF-8: how a job summary is counted. */
const countBytes = (text) => Buffer.byteLength(text, 'utf8');
const names = (plans) => plans.flatMap((plan) => {
    const title = (0,environment_groups/* environmentTitle */.U)(plan);
    return title === undefined ? [] : [[(0,block/* value */.Uq)(title, 160)]];
});
const nameOf = (plan, otherwise = (0,block/* say */.cv) `none`) => names([plan])[0] ?? otherwise;
const between = ' · ';
/** Verdict, counts and scope: what a reader sees first. */
const firstLine = (plans, level) => {
    const [worst] = plans;
    if (worst === undefined)
        return (0,block/* say */.cv) `❓ ${(0,block/* strong */.ko)('nothing was judged')}`;
    const { icon, words: verdict, counts } = (0,verdict_line/* headline */.Pl)(worst);
    const facts = [
        (0,block/* say */.cv) `${(0,block/* words */.aL)(icon)} ${(0,block/* strong */.ko)(verdict)}`,
        ...counts.map((text) => [(0,block/* words */.aL)(text)]),
        ...(plans.length === 1 ? [] : [(0,block/* say */.cv) `worst of ${plans.length} environments`]),
        ...names([worst]),
        ...(level === 'full' ? [] : [[(0,block/* strong */.ko)('shortened: this text cannot serve as approval')]]),
    ];
    return (0,block/* joined */.oR)(facts, between);
};
const environmentLine = (plan) => {
    const { icon, words: verdict, counts } = (0,verdict_line/* headline */.Pl)(plan);
    const said = (0,verdict_line/* isQuiet */.rM)(plan) ? 'no change in access' : [verdict, ...counts].join(between);
    return (0,block/* say */.cv) `${(0,block/* words */.aL)(icon)} ${nameOf(plan, (0,block/* say */.cv) `the two folders`)}: ${(0,block/* words */.aL)(said)}`;
};
const firstRun = (meta) => meta.firstRun ? [(0,block/* paragraph */.FY)((0,block/* say */.cv) `First run: trust and gates take effect after merge, and nothing gates here.`)] : [];
const elsewhere = (meta, level) => {
    if (level === 'full')
        return [];
    const places = [
        ...(meta.artifact === undefined ? [] : [(0,block/* say */.cv) `the artifact ${(0,pages/* platformLink */.iz)('artifact', meta.artifact)}`]),
        ...(meta.runUrl === undefined ? [] : [(0,block/* say */.cv) `the job's log and summary: ${(0,pages/* platformLink */.iz)('run', meta.runUrl)}`]),
    ];
    const where = places.length === 0 ? (0,block/* say */.cv) `the job's artifacts` : (0,block/* joined */.oR)(places, ', and in ');
    return [(0,block/* paragraph */.FY)((0,block/* say */.cv) `The whole review did not fit here. It is in ${where}.`)];
};
/** A commit as people name it; folders and refs stay whole. */
const revision = (name) => [(0,block/* value */.Uq)(/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name, 80)];
const planLine = (plan) => (0,block/* say */.cv) `Plan ${(0,block/* value */.Uq)(plan.digest, 80)}.`;
/** What people should know about the two sides, once. */
const notesOf = (plans) => [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5);
/** What was compared with what. */
const compared = (plans, meta) => (0,block/* say */.cv) `Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans).flatMap((note) => (0,block/* say */.cv) ` Note: ${(0,prose/* prose */.C)(note, 300)}.`)}`;
const assumptions = (plan, level) => {
    const { assumptions: all, drift, confirmedByServer } = plan.observed;
    const lines = [
        ...(drift === undefined || drift.changed + drift.missing === 0
            ? []
            : [
                (0,block/* say */.cv) `drift before this change: ${drift.changed} changed and ${drift.missing} missing in the cluster against the base; it never gates`,
            ]),
        ...(plan.reviewed.cluster === 'none' || confirmedByServer || plan.observed.snapshot !== undefined
            ? []
            : [(0,block/* say */.cv) `compared here; the API server did not confirm it, since this identity may not patch`]),
        ...all.slice(0, 200).map((assumption) => (0,prose/* prose */.C)(assumption)),
        ...(all.length > 200 ? [(0,block/* say */.cv) `and ${all.length - 200} more`] : []),
    ];
    if (lines.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const kept = level === 'full' ? lines : lines.slice(0, 10);
    return [
        (0,block/* details */.zH)((0,block/* say */.cv) `Assumptions and what is not modelled: ${lines.length}`, (0,block/* list */.p_)(kept, Infinity, (line) => line)),
    ];
};
/** What is one environment's own: its token, its gate, and what was assumed there. */
const ownSection = (plan, level, named) => [
    // Sentences name the environment's own jobs, so each environment has its own.
    ...(named ? [(0,block/* paragraph */.FY)([(0,block/* strong */.ko)(nameOf(plan))]), ...(0,chain_section/* chainSection */.J)(plan.reviewed.chains, level)] : []),
    // Two folders have no job and so no token.
    ...(plan.reviewed.environment === null ? [] : (0,token_section/* tokenSection */.J)(plan.observed.token, level)),
    ...(0,forecast_section/* forecastSection */.P)(plan.observed.forecast, level),
    ...(0,next_step/* nextStep */.s)(plan, level),
];
/** The difference once, for every environment that has it; then what each has for itself. */
const section = ({ first, plans }, meta, level, several, loud) => {
    const { protection, access, permissions, change, rendered } = first.reviewed;
    if (level === 'verdict')
        return [];
    const alike = plans.length > 1;
    const named = names(plans);
    const title = (0,block/* say */.cv) `${(0,block/* strong */.ko)(alike ? 'Environments' : 'Environment')} ${named.length === 0 ? (0,block/* say */.cv) `none` : (0,block/* joined */.oR)(named, ', ')}: ${(0,block/* words */.aL)((0,verdict_line/* headline */.Pl)(first).words)}`;
    return [
        ...(several ? [{ kind: 'break' }, (0,block/* paragraph */.FY)(title)] : []),
        ...(0,permission_section/* protectionSection */.Bg)(protection, level),
        ...(0,access_section/* accessSection */.a$)(first, meta, level),
        ...(0,hidden_section/* hiddenSection */.C)(first, level),
        ...(0,assumed_section/* assumedSection */.m)(first, level),
        ...(alike ? [] : (0,chain_section/* chainSection */.J)(first.reviewed.chains, level)),
        ...(0,permission_section/* permissionSection */.fl)(permissions, level),
        ...(0,call_section/* callSection */.am)(first, meta, level),
        ...(0,finding_section/* findingSection */.B)(first, meta, level),
        ...(0,traffic_section/* trafficSection */.ZS)(first.reviewed.traffic, meta, level),
        ...plans.flatMap((plan) => ownSection(plan, level, alike)),
        ...(0,graph/* graphSection */.om)(access, level, loud),
        ...(0,change_section/* changeSection */.k)(change, rendered, level),
        ...plans.flatMap((plan) => [
            ...(several ? [(0,block/* paragraph */.FY)((0,block/* say */.cv) `${alike ? (0,block/* say */.cv) `${nameOf(plan)}: ` : []}${planLine(plan)}`)] : []),
            ...assumptions(plan, level),
        ]),
    ];
};
const quiet = (plans, meta) => {
    const scope = names(plans).slice(0, 20);
    const named = scope.length === 0 ? [] : (0,block/* say */.cv) ` · ${(0,block/* joined */.oR)(scope, ', ')}`;
    const first = meta.firstRun ? (0,block/* say */.cv) ` First run: trust and gates take effect after merge.` : [];
    return (0,write_markdown/* writeDocument */.ft)([
        (0,block/* paragraph */.FY)((0,block/* say */.cv) `✅ ${(0,block/* strong */.ko)('no change in access')}${named} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}`),
    ]);
};
const compose = (plans, meta, level, environments) => {
    const several = plans.length > 1;
    const [only] = plans;
    const groups = (0,environment_groups/* groupEnvironments */.S)(plans.filter((plan) => !(0,verdict_line/* isQuiet */.rM)(plan)));
    const left = plans.length - environments;
    const listedPlans = [
        ...plans.slice(0, environments).map(environmentLine),
        ...(left > 0 ? [(0,block/* say */.cv) `and ${left} more environments`] : []),
    ];
    const before = only === undefined || several ? [] : (0,block/* say */.cv) `${planLine(only)} `;
    return (0,write_markdown/* writeDocument */.ft)([
        (0,block/* paragraph */.FY)(firstLine(plans, level)),
        ...firstRun(meta),
        ...elsewhere(meta, level),
        ...(several ? (0,block/* list */.p_)(listedPlans, Infinity, (line) => line) : []),
        ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
        (0,block/* paragraph */.FY)((0,block/* say */.cv) `${before}${compared(plans, meta)}`),
    ]);
};
/**
 * The body of the one comment, without the hidden first line. The fullest of four renderings that fits is taken; all but
 * the first say in their first line that they are shortened and approve nothing. Pure: equal input gives equal bytes.
 */
const renderComment = (plans, meta, limit, measure = countCharacters) => {
    if (plans.length > 0 && plans.every(verdict_line/* isQuiet */.rM))
        return { body: quiet(plans, meta), level: 'full' };
    const sorted = (0,verdict_line/* worstFirst */.md)(plans);
    for (const level of levels) {
        const body = compose(sorted, meta, level, sorted.length);
        if (measure(body) <= limit)
            return { body, level };
    }
    // Hundreds of environments: the worst ones are named, the rest counted.
    const few = [200, 50, 10, 1]
        .map((number) => compose(sorted, meta, 'verdict', number))
        .find((body) => measure(body) <= limit);
    return { body: few ?? (0,write_markdown/* writeDocument */.ft)([(0,block/* paragraph */.FY)(firstLine(sorted.slice(0, 1), 'verdict'))]), level: 'verdict' };
};


/***/ }),

/***/ 58151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45575);



const values = (texts) => texts.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `any` : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(texts, 8, (text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(text, 160)]);
const difference = ({ expected, received, nearest }) => {
    const near = nearest === undefined
        ? []
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; the nearest is ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(nearest.audience, 160)}, which differs in ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(nearest.differs.join(' and '))}`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `expects ${values(expected)}, received ${values(received)}${near}`;
};
const verdictLine = (verdict) => {
    const subject = ruleOf(verdict);
    switch (verdict.verdict) {
        case 'accepted':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `accepted by ${subject}, though not exactly equal: ${difference(verdict)}`;
        case 'refused':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('refused')} by ${subject}: ${verdict.status} ${verdict.message}: ${difference(verdict)}`;
        case 'cannot tell':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `cannot tell for ${subject}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(verdict.message)}`;
        case 'not for this issuer':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not for this issuer: ${subject}`;
    }
};
const ruleOf = ({ requestAuthentication, rule }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(requestAuthentication), 160)} rule ${rule}`;
/** What a reader has to look at: everything but a plain yes. */
const isTold = (verdict) => verdict.verdict !== 'accepted' || verdict.looser === true;
const accepted = (verdicts) => {
    const plain = verdicts.filter((verdict) => !isTold(verdict));
    return plain.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `accepted by ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(plain, 3, ruleOf)}`];
};
const seen = {
    verified: 'verified',
    'not seen': 'no token was seen; the configured audience is judged',
    'not requested': 'not requested',
};
const mends = (verdicts) => {
    const texts = [...new Set(verdicts.flatMap((verdict) => verdict.mends))].slice(0, 12);
    if (texts.length === 0)
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `How to mend it: each of these is enough`, texts.map((text) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text.split('\n'), 'yaml'))),
    ];
};
/** The job's identity and what the mesh says to its token: one line, what needs a look spelt out, other issuers counted. */
const tokenSection = (token, level) => {
    const about = token.seen !== 'not requested' ||
        token.reason !== '' ||
        token.verdicts.some((verdict) => verdict.verdict !== 'not for this issuer');
    if (!about || level === 'verdict' || level === 'list')
        return [];
    const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer');
    const others = token.verdicts.length - judged.length;
    const order = ['refused', 'cannot tell', 'accepted'];
    const told = judged
        .filter(isTold)
        .map((verdict, index) => ({ verdict, index }))
        .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index);
    const facts = [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(seen[token.seen])}${token.reason === '' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, since ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(token.reason)}`}`,
        ...(token.issuer === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `issuer ${token.issuer}`]),
        ...(token.audience === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `audience ${token.audience}`]),
        ...(token.rule === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `trust rule ${token.rule}`]),
        ...accepted(judged),
        ...(judged.length === 0 && token.audience !== '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no RequestAuthentication is for this issuer`] : []),
        ...(others > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, 'rule')} for other issuers`] : []),
        ...(token.apply === 'not configured' ? [] : [applyToken(token)]),
    ];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Token')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(facts, ' · ')}`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(told, level === 'full' ? 200 : 5, ({ verdict }) => verdictLine(verdict)),
        ...(level === 'full' ? mends(judged) : []),
    ];
};
const applyToken = ({ apply }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the apply job's token: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(apply)}${apply === 'verified' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (from the configuration)`}`;


/***/ }),

/***/ 58133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ metaOfBranch),
  e: () => (/* binding */ publishPlans)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(68059);
// EXTERNAL MODULE: ./src/plan/verdict.ts
var verdict = __webpack_require__(97282);
// EXTERNAL MODULE: ./src/review/access-groups.ts
var access_groups = __webpack_require__(77665);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(55527);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(64836);
;// CONCATENATED MODULE: ./src/review/annotations.ts





const annotations_text = (value) => (0,review_escape/* cut */.Jj)((0,review_escape/* logLine */.BP)(value), 1_000);
/** Beside its line where the diff has it; elsewhere, and for a rendered line, the text says the place. */
const placed = (plan, annotation, source) => {
    const where = (0,places/* fileInDiff */.DC)(plan, source);
    const said = source !== undefined && (where === undefined || where.renderedFrom !== undefined);
    return {
        ...annotation,
        ...(said ? { text: annotations_text(`${annotation.text} (${(0,places/* placeTitle */.K3)(source)})`) } : {}),
        ...(where === undefined ? {} : { where }),
    };
};
const gains = (plan) => {
    const level = plan.reviewed.gate.active && plan.reviewed.gate.settings.newAccess === 'error' ? 'error' : 'warning';
    return (0,access_groups/* groupRows */.fD)(plan.reviewed.access, 'gained').map((group) => {
        const [{ row, destination }] = group.rows;
        const further = group.places.length - 1;
        const on = further === 0 ? destination.title : `${destination.title} and ${further} more`;
        return placed(plan, {
            level,
            title: 'grants new access',
            text: annotations_text(`${group.who.join(' and ')} can now ${group.what} on ${on}, because of ${row.after.by}`),
        }, row.after.where ?? row.before.where);
    });
};
const findingLevel = (plan, finding) => {
    if (finding.severity === 'low' || finding.severity === 'medium')
        return finding.severity === 'low' ? 'notice' : 'warning';
    return plan.reviewed.gate.active && plan.reviewed.gate.settings.findings === 'error' ? 'error' : 'warning';
};
const findings = (plan) => (0,finding_section/* bySeverity */.N)(plan.reviewed.findings.filter((finding) => finding.introduced)).map((finding) => placed(plan, {
    level: findingLevel(plan, finding),
    title: annotations_text(finding.rule),
    text: annotations_text(`${finding.text}. Mend: ${finding.remedy}`),
}, (0,places/* placeOf */.$t)(plan, finding.fingerprint, finding.object)));
/**
 * At the YAML line of each gaining rule and of each new finding, most severe first; of every level only the first ten,
 * since GitHub shows no more of a step.
 */
const annotationsOf = (plans, perLevel = 10) => {
    const order = ['error', 'warning', 'notice'];
    const all = (0,verdict_line/* worstFirst */.md)(plans).flatMap((plan) => [...gains(plan), ...findings(plan)]);
    return order.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel));
};

// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(57007);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/review/render-code-quality.ts





const severities = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
};
const fingerprint = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
const at = (where) => ({ path: (0,review_escape/* visible */.RK)(where.path), lines: { begin: where.line } });
const issues = (plan) => {
    const environment = plan.reviewed.environment ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.flatMap((row) => {
        const where = (0,places/* fileOf */.W7)(row.after.where ?? row.before.where);
        if (where === undefined)
            return [];
        return [
            {
                description: (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(`${row.who} can now ${row.what} on ${destination.title}`), 500),
                check_name: 'ACCESS-GAINED',
                fingerprint: fingerprint('ACCESS-GAINED', environment, destination.title, String(destination.port), row.who, row.what),
                severity: 'blocker',
                location: at(where),
            },
        ];
    }));
    const found = (0,finding_section/* bySeverity */.N)(plan.reviewed.findings).flatMap((finding) => {
        const where = (0,places/* fileOf */.W7)((0,places/* placeOf */.$t)(plan, finding.fingerprint, finding.object));
        if (where === undefined)
            return [];
        return [
            {
                description: (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(`${(0,object/* keyTitle */.Gv)(finding.object)}: ${finding.text}`), 500),
                check_name: (0,review_escape/* visible */.RK)(finding.rule),
                fingerprint: fingerprint(finding.rule, environment, finding.fingerprint),
                severity: severities[finding.severity],
                location: at(where),
            },
        ];
    });
    return [...gains, ...found];
};
/**
 * GitLab compares the report of the merge request with that of its target and shows what is new, so standing findings
 * are in it too. Entries without a file are left out: the format has no place for them.
 */
const renderCodeQuality = (plans) => {
    const seen = new Set();
    const unique = plans
        .flatMap(issues)
        .filter((issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0);
    return `${JSON.stringify(unique, undefined, 2)}\n`;
};

// EXTERNAL MODULE: ./src/review/render-comment.ts + 1 modules
var render_comment = __webpack_require__(38738);
// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(66677);
// EXTERNAL MODULE: ./src/review/render-sarif.ts
var render_sarif = __webpack_require__(87034);
;// CONCATENATED MODULE: ./src/review/render-summary.ts

/** GitHub takes 1 MiB of a step's summary and drops all of a longer one; other parts of the run write there too. */
const summaryLimit = 1_000_000;
/** The job summary: the comment, with far more room. */
const renderSummary = (plans, meta) => (0,render_comment/* renderComment */.wQ)(plans, meta, summaryLimit, render_comment/* countBytes */.Tu);

// EXTERNAL MODULE: ./src/review/render-terminal.ts
var render_terminal = __webpack_require__(36011);
// EXTERNAL MODULE: ./src/speak/comment-key.ts
var comment_key = __webpack_require__(27853);
// EXTERNAL MODULE: ./src/speak/say-publication.ts
var say_publication = __webpack_require__(79798);
// EXTERNAL MODULE: ./src/speak/write-page.ts + 1 modules
var write_page = __webpack_require__(17275);
;// CONCATENATED MODULE: ./src/speak/publish-plans.ts















/** What a plan of the protected branch is about: the commit before it, and the one that is applied. */
const metaOfBranch = ({ docsBase, context }, { revisions: { base, head } }) => ({
    base,
    head,
    firstRun: false,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    ...(docsBase === undefined ? {} : { docsBase }),
});
/** Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code. */
const publishPlans = async (run, spoken) => {
    const { command, meta, exitCode } = spoken;
    const plans = spoken.shown.map(({ plan }) => plan);
    const { context, output } = run;
    if (context.platform === 'local')
        output.info((0,render_terminal/* renderTerminal */.b)(plans, meta, { colour: false }));
    else
        output.section('meshgate: review', (0,render_terminal/* renderTerminal */.b)(plans, meta, { colour: false }));
    for (const annotation of annotationsOf(plans))
        if (context.platform === 'github')
            output.annotate(annotation);
    await writeReports(run, spoken);
    if (context.platform === 'github')
        await output.summary(renderSummary(plans, meta).body);
    const worst = (0,verdict/* worstVerdict */.zP)(plans);
    output.result('verdict', worst);
    output.result('passed', String(exitCode === codes/* exitCodes */.h.fine));
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        output.result('digest', only.digest);
    if (command === 'check')
        await comment(run, plans, meta);
};
const comment = async (run, plans, meta) => {
    const { context } = run;
    if (context.mergeRequest === undefined)
        return;
    const review = await run.review();
    if (review === undefined)
        return run.output.info('There is no token to comment with; the review stands in the log.');
    const { body, level } = (0,render_comment/* renderComment */.wQ)(plans, meta, review.limit - publish/* reservedCharacters */.xI);
    const published = await (0,publish/* publishComment */.p8)(review, {
        key: (0,comment_key/* commentKey */.T)(run.inputs),
        headSha: context.mergeRequest.headSha,
        run: context.run,
        body,
        details: {
            base: meta.base,
            plans: plans.map(({ digest, reviewed, observed }) => ({
                configuration: observed.configuration ?? run.inputs.config,
                environment: reviewed.environment,
                cluster: reviewed.cluster,
                plan: digest,
            })),
            truncated: level !== 'full',
        },
        ...(plans.every(verdict_line/* isQuiet */.rM) ? { whenAbsent: 'keep' } : {}),
    });
    (0,say_publication/* sayPublication */.Q)(run.output, published);
};
const writeReports = async (run, { command, shown, meta, exitCode }) => {
    if (run.report === undefined)
        return;
    const plans = shown.map(({ plan }) => plan);
    const { folder } = run.report;
    const json = (0,render_json.renderJson)({ version: run.version, command, exitCode, errors: [], plans });
    await run.files.write(`${folder}/plan.json`, json);
    await run.files.write(`${folder}/comment.md`, renderSummary(plans, meta).body);
    await run.files.write(`${folder}/meshgate.sarif`, (0,render_sarif/* renderSarif */.WH)(plans, { version: run.version, docsBase: meta.docsBase ?? pages/* projectDocs */.Z }));
    await run.files.write(`${folder}/gl-code-quality-report.json`, renderCodeQuality(plans));
    const { renderReport } = await __webpack_require__.e(/* import() */ 4808).then(__webpack_require__.bind(__webpack_require__, 4808));
    const objects = new Map(shown.map((one) => [one.plan, one.objects]));
    await run.files.write(`${folder}/report.html`, renderReport(plans, meta, objects));
    (0,write_page/* announceReports */.n)(run);
};


/***/ })

};
