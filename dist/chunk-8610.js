export const id = 8610;
export const ids = [8610];
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

/***/ 13817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ withForecast),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   ux: () => (/* binding */ planWrites)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);

/** The writes that bring a cluster to what was judged. */
const planWrites = (environment, { rendered, mesh }, world) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .planSteps */ .Dv)({
    environment,
    desired: rendered,
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
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20989);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44529);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31310);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57531);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15804);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49876);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99939);








/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown = { full: 5_000, short: 25, list: 50, verdict: 0 };
/** Names and places in one row; a longer list is counted, and the full rendering leaves none out. */
const namesShown = { ...rowsShown, short: 12, list: 1 };
/** Where what stands in the way stands. */
const placed = ({ where }) => (where === undefined ? '' : ` (at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(where), 200)})`);
const place = (decision) => decision.where === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(decision.where))}`;
/** What decides about the witness after and before the change, each with its line. */
const because = ({ row: { before, after } }) => `now: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .decided */ .rc)(after.by)}${place(after)}; before: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .decided */ .rc)(before.by)}${place(before)}`;
const on = ({ destination, row }) => `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${row.where === '' ? '' : ` ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(row.where)}`}`;
const listed = (items, limit, show) => items.slice(0, limit).map(show).join(', ') + (items.length > limit ? ` and ${items.length - limit} more` : '');
/** Objects whose change can decide about a destination, where what decides now and before is not itself changed. */
const cause = (plan, { destination, row }) => {
    const said = (key) => [row.before.by, row.after.by].some((by) => by === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key) || by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key)} `));
    const near = plan.reviewed.change.filter(({ key }) => deciding.has(key.kind) && (key.namespace === destination.namespace || key.name === destination.namespace));
    const [first, ...rest] = near.length > 0 ? near : plan.reviewed.change.filter(({ key }) => deciding.has(key.kind));
    if (first === undefined || [first, ...rest].some(({ key }) => said(key)))
        return '';
    const { positions } = plan.observed;
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyText */ .Pu)(first.key);
    const at = Object.hasOwn(positions, name) ? positions[name] : undefined;
    const further = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return `; ${first.kind} here: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(first.key), 160)}${at === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(at))}`}${further}`;
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
const entries = (plan, groups, which, level, common) => groups.flatMap((group) => {
    const indent = ' '.repeat(`${group.number}. `.length);
    const who = listed(group.who, namesShown[level], (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(one, common)));
    const [first] = group.rows;
    return [
        `${group.number}. **${who}** ${which === 'gained' ? 'can now' : 'can no longer'}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(group.what)}\\`,
        `${indent}on ${listed(group.places, namesShown[level], on)}\\`,
        `${indent}for example ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessTitle */ .II)(first.row.witness), 160)}; ${because(first)}${cause(plan, first)}`,
    ];
});
const bullets = (groups, which) => groups.map((group) => {
    const who = listed(group.who, namesShown.list, (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(one, 120));
    const on = listed(group.places, namesShown.list, ({ destination }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(destination.title, 120));
    const verb = which === 'gained' ? 'gain' : 'lose';
    return `- ${who} ${group.who.length === 1 ? `${verb}s` : verb}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(group.what, 120)} on ${on}`;
});
const witnesses = (groups, which) => {
    if (groups.length === 0)
        return [];
    const rows = groups.flatMap((group) => group.rows);
    const commands = groups.flatMap(({ number, rows: [{ row }] }) => {
        const curl = (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .curlLine */ .R8)(row.witness);
        return [`# ${number}`, (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .explainLine */ .Od)(row.witness), ...(curl === undefined ? [] : [curl])];
    });
    return [
        '<details>',
        `<summary>Try it: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(groups.length, 'command')} for the ${which} ${groups.length === 1 ? 'request' : 'requests'}</summary>`,
        '',
        'Each request was put to both states before it was written here.',
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(commands, 'sh'),
        '',
        '<details>',
        `<summary>As JSON: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(rows.length, 'request')}, one a line, for explain and replay</summary>`,
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(rows.map(({ row }) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessJson */ .uz)(row.witness)), 'json'),
        '',
        '</details>',
        '',
        '</details>',
        '',
    ];
};
const side = (plan, which, level) => {
    const { access } = plan.reviewed;
    const all = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, which).map((group, index) => ({ ...group, number: index + 1 }));
    if (all.length === 0 || level === 'verdict')
        return [];
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = all.slice(0, rowsShown[level]);
    const left = all.length - shown.length;
    return [
        `**${which === 'gained' ? 'Gains access' : 'Loses access'}**`,
        '',
        ...(level === 'list' ? bullets(shown, which) : entries(plan, shown, which, level, common)),
        ...(left > 0 ? ['', `And ${left} more, not shown here.`] : []),
        '',
        ...(common === undefined || level === 'list'
            ? []
            : [`Service accounts are those of trust domain ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(common, 160)}.`, '']),
        ...(level === 'full' ? witnesses(shown, which) : []),
    ];
};
/** What stands in the way of a proof, by name. */
const unprovenSection = (access, meta, level) => {
    const destinations = access.destinations.filter((destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0);
    if (access.reasons.length === 0 && destinations.length === 0)
        return [];
    const limit = level === 'full' ? 500 : level === 'short' ? 20 : 5;
    const page = (name) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U)(name, meta.docsBase);
    const told = (reason) => JSON.stringify([reason.code, reason.text]);
    // A reason of destinations that are listed below stands there, with their names.
    const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)));
    // One thing in the way of several destinations is told once, with all of them.
    const places = new Map();
    for (const destination of destinations) {
        const whats = destination.reasons.map((reason) => `${page(reason.code)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason.text)}${placed(reason)}`);
        for (const what of whats.length === 0 ? [''] : whats) {
            const known = places.get(what) ?? { what, titles: new Set() };
            known.titles.add((0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(destination.title, 160));
            places.set(what, known);
        }
    }
    const lines = [
        ...access.reasons
            .filter((reason) => !below.has(told(reason)))
            .map((reason) => `- ${page(reason.code)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason.text)}${placed(reason)}`),
        ...[...places.values()].map(({ what, titles }) => {
            const on = listed([...titles], namesShown[level], (one) => one);
            return what === '' ? `- ${on}` : `- ${on}: ${what}`;
        }),
    ];
    const left = Math.max(0, lines.length - limit);
    return ['**Cannot prove**', '', ...lines.slice(0, limit), ...(left > 0 ? [`- and ${left} more`] : []), ''];
};
const notesShown = { full: 200, short: 10, list: 5, verdict: 0 };
/** What changes without a row: a list of its own, so that no reader takes a missing row for a missing effect. */
const notesSection = ({ reviewed: { access } }, level) => {
    const { notes = [] } = access;
    if (notes.length === 0 || level === 'verdict')
        return [];
    const left = notes.length - notesShown[level];
    const silent = access.verdict === 'equivalent' && access.destinations.length === 0;
    return [
        '**Also changes**',
        '',
        ...notes.slice(0, notesShown[level]).map((note) => `- ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(note, 600)}`),
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(silent ? ['', 'No request gains or loses access by it.'] : []),
        '',
    ];
};
/** What no row tells first, then gains, what cannot be proven, and losses. */
const accessSection = (plan, meta, level) => [
    ...notesSection(plan, level),
    ...side(plan, 'gained', level),
    ...unprovenSection(plan.reviewed.access, meta, level),
    ...side(plan, 'lost', level),
];


/***/ }),

/***/ 37760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ assumedSection)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);

const shownRows = { full: 100, short: 10, list: 5, verdict: 0 };
/** What the verdict leans on: never folded away, since it holds only as far as these do. */
const assumedSection = (plan, level) => {
    const assumed = plan.reviewed.assumed ?? [];
    if (assumed.length === 0 || level === 'verdict')
        return [];
    const shown = assumed.slice(0, shownRows[level]);
    const left = assumed.length - shown.length;
    return [
        '**Assuming**, by the configuration of the protected branch, that',
        '',
        ...shown.map(({ object, reason }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(object)} does not change access: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reason)}`),
        ...(left > 0 ? [`- and ${left} more`] : []),
        '',
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
    if (!(0,json/* isJsonObject */.O)(metadata))
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
    if (!(0,json/* isJsonObject */.O)(metadata) || !has(metadata, 'name', 'namespace', 'labels', 'annotations'))
        return false;
    const names = (member) => {
        const value = metadata[member];
        return (0,json/* isJsonObject */.O)(value) ? Object.keys(value) : [];
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
    const texts = value.map((item) => ((0,json/* isJsonObject */.O)(item) ? told(item) : undefined));
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
    if (!(0,json/* isJsonObject */.O)(role) || !has(role, 'apiGroup', 'kind', 'name'))
        return undefined;
    const subjects = generated_title_all(body['subjects'], (subject) => has(subject, 'kind', 'name', 'namespace')
        ? `${textOf(subject['kind'])} ${textOf(subject['namespace'])}/${textOf(subject['name'])}`
        : undefined, ', ');
    return subjects === undefined ? undefined : `${textOf(role['kind'])} ${textOf(role['name'])} for ${subjects}`;
};
const access = (spec) => {
    if (!(0,json/* isJsonObject */.O)(spec) || !has(spec, 'selector', 'action', 'rules') || spec['action'] !== 'ALLOW')
        return undefined;
    const labels = (0,json/* isJsonObject */.O)(spec['selector']) && has(spec['selector'], 'matchLabels') ? spec['selector']['matchLabels'] : undefined;
    const rules = generated_title_all(spec['rules'], rule);
    if (!(0,json/* isJsonObject */.O)(labels) || rules === undefined)
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
            return (0,json/* isJsonObject */.O)(source) && has(entry, 'source') && has(source, 'principals')
                ? list(source['principals'])
                : undefined;
        }, ' or ');
    const to = generated_title_all(value['to'], (entry) => {
        const operation = entry['operation'];
        if (!(0,json/* isJsonObject */.O)(operation) || !has(entry, 'operation'))
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
    const isBranch = ((0,json/* isJsonObject */.O)(value) || Array.isArray(value)) && !/^(\{\}|\[\])$/.test(only);
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
    return [
        '<details>',
        `<summary>Objects: ${counts.join(', ')}</summary>`,
        '',
        (0,review_escape/* fenced */.OF)(lines, 'diff'),
        '',
        '</details>',
        '',
    ];
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

/***/ 22186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97282);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64836);



const where = (plan) => plan.reviewed.environment === null ? 'the configuration' : `environment ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan.reviewed.environment, 80)}`;
/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan) => {
    const { gate } = plan.reviewed;
    const ways = [];
    const grants = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .opensRequests */ .GW)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .opensPermissions */ .EE)(plan);
    if (gate.settings.newAccess === 'error' && (grants || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesRequestsOpen */ .Bj)(plan)))
        ways.push(`take back what grants the access, or set \`gate.newAccess: warn\` for ${where(plan)} on the protected branch first`);
    if (gate.settings.findings === 'error' && (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__/* .introduced */ ._D)(plan).length > 0)
        ways.push('mend the new findings, or put each under `ignore` with a reason on the protected branch first');
    return ways;
};
/** What the gate says and what comes next, a line for each. */
const nextStep = (plan, level) => {
    const { gate } = plan.reviewed;
    const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3;
    const told = (texts, word) => {
        const shown = texts.slice(0, limit).map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(text));
        const left = texts.length - shown.length;
        return texts.length === 0 ? [] : [`${word}: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')}`];
    };
    const lines = [...told(gate.failures, gate.active ? '**blocks**' : 'would block'), ...told(gate.warnings, 'warns')];
    const said = lines.length === 0 ? [] : [`**Gate** ${lines.join('. It ')}.`, ''];
    const ways = gate.active && !gate.passed ? wayThrough(plan) : [];
    if (gate.active && !gate.passed)
        return [...said, `**Next** ${ways.length === 0 ? 'mend what blocks' : ways.join('; and ')}.`, ''];
    if (plan.steps.length === 0)
        return plan.observed.snapshot === undefined || plan.reviewed.rendered.length === 0
            ? said
            : [
                ...said,
                '**Next** after the merge, `apply` reads the cluster: its writes are not planned from a snapshot.',
                '',
            ];
    const writes = `${plan.steps.length} ${plan.steps.length === 1 ? 'write' : 'writes'}`;
    return [...said, `**Next** after the merge, \`apply\` makes ${writes} for ${where(plan)}.`, ''];
};


/***/ }),

/***/ 6532:
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
// EXTERNAL MODULE: ./src/review/chain-section.ts
var chain_section = __webpack_require__(64327);
// EXTERNAL MODULE: ./src/review/assumed-section.ts
var assumed_section = __webpack_require__(37760);
// EXTERNAL MODULE: ./src/review/change-section.ts + 1 modules
var change_section = __webpack_require__(84024);
// EXTERNAL MODULE: ./src/review/environment-groups.ts
var environment_groups = __webpack_require__(58470);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/hidden-section.ts
var hidden_section = __webpack_require__(51664);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(55527);
// EXTERNAL MODULE: ./src/review/forecast-section.ts
var forecast_section = __webpack_require__(84801);
// EXTERNAL MODULE: ./src/review/changed-edges.ts
var changed_edges = __webpack_require__(79339);
// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/review/graph.ts



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
    const shown = (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(text), limit).trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß');
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
    const { shown, total } = (0,changed_edges/* changedEdges */.H)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    if (drawn < 2)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? ['', `And ${left} more, not drawn: the tables have them all.`] : [];
    const drawing = [(0,review_escape/* fenced */.OF)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return [...drawing, ''];
    const summary = `Graph: ${(0,plural/* plural */.L)(drawn, 'line')}${left > 0 ? ` of ${total}` : ''}; thick is gained, dotted is lost`;
    return ['<details>', `<summary>${summary}</summary>`, '', ...drawing, '', '</details>', ''];
};

// EXTERNAL MODULE: ./src/review/next-step.ts
var next_step = __webpack_require__(22186);
// EXTERNAL MODULE: ./src/review/permission-section.ts
var permission_section = __webpack_require__(139);
;// CONCATENATED MODULE: ./src/review/review-meta.ts
const levels = ['full', 'short', 'list', 'verdict'];

// EXTERNAL MODULE: ./src/review/token-section.ts
var token_section = __webpack_require__(58151);
// EXTERNAL MODULE: ./src/review/traffic-section.ts
var traffic_section = __webpack_require__(39711);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(64836);
;// CONCATENATED MODULE: ./src/review/render-comment.ts
















/** GitHub and GitLab count characters as Ruby does: code points. */
const countCharacters = (text) => [...text].length;
/** Bytes of UTF-8: how a job summary is counted. */
const countBytes = (text) => Buffer.byteLength(text, 'utf8');
const environment = (plan) => [(0,environment_groups/* environmentTitle */.U)(plan)].flatMap((title) => (title === undefined ? [] : [(0,review_escape/* code */.aY)(title, 160)]));
const shortened = 'shortened: this text cannot serve as approval';
/** Verdict, counts and scope: what a reader sees first. */
const firstLine = (plans, level) => {
    const [worst] = plans;
    if (worst === undefined)
        return '❓ **nothing was judged**';
    const { icon, words, counts } = (0,verdict_line/* headline */.Pl)(worst);
    const scope = plans.length === 1 ? environment(worst) : [`worst of ${plans.length} environments`, ...environment(worst)];
    return [`${icon} **${words}**`, ...counts, ...scope, ...(level === 'full' ? [] : [`**${shortened}**`])].join(' · ');
};
const environmentLine = (plan) => {
    const { icon, words, counts } = (0,verdict_line/* headline */.Pl)(plan);
    const name = environment(plan)[0] ?? 'the two folders';
    return `- ${icon} ${name}: ${(0,verdict_line/* isQuiet */.rM)(plan) ? 'no change in access' : [words, ...counts].join(' · ')}`;
};
const firstRun = (meta) => meta.firstRun ? ['First run: trust and gates take effect after merge, and nothing gates here.', ''] : [];
const elsewhere = (meta, level) => {
    if (level === 'full')
        return [];
    const places = [
        ...(meta.artifact === undefined ? [] : [`the artifact ${(0,review_escape/* link */.nf)('artifact', '', meta.artifact)}`]),
        ...(meta.runUrl === undefined ? [] : [`the job's log and summary: ${(0,review_escape/* link */.nf)('run', '', meta.runUrl)}`]),
    ];
    return [
        `The whole review did not fit here. It is in ${places.length === 0 ? "the job's artifacts" : places.join(', and in ')}.`,
        '',
    ];
};
/** A commit as people name it; folders and refs stay whole. */
const revision = (name) => (0,review_escape/* code */.aY)(/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name, 80);
const planLine = (plan) => `Plan ${(0,review_escape/* code */.aY)(plan.digest, 80)}.`;
/** What people should know about the two sides, once. */
const notesOf = (plans) => [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5);
/** What was compared with what. */
const compared = (plans, meta, before = '') => [
    `${before}Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans)
        .map((note) => ` Note: ${(0,review_escape/* prose */.CS)(note, 300)}.`)
        .join('')}`,
    '',
];
const assumptions = (plan, level) => {
    const { assumptions: all, drift, confirmedByServer } = plan.observed;
    const lines = [
        ...(drift === undefined || drift.changed + drift.missing === 0
            ? []
            : [
                `- drift before this change: ${drift.changed} changed and ${drift.missing} missing in the cluster against the base; it never gates`,
            ]),
        ...(plan.reviewed.cluster === 'none' || confirmedByServer || plan.observed.snapshot !== undefined
            ? []
            : ['- compared here; the API server did not confirm it, since this identity may not patch']),
        ...all.slice(0, 200).map((assumption) => `- ${(0,review_escape/* prose */.CS)(assumption)}`),
        ...(all.length > 200 ? [`- and ${all.length - 200} more`] : []),
    ];
    if (lines.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const kept = level === 'full' ? lines : lines.slice(0, 10);
    return [
        '<details>',
        `<summary>Assumptions and what is not modelled: ${lines.length}</summary>`,
        '',
        ...kept,
        '',
        '</details>',
        '',
    ];
};
/** What is one environment's own: its token, its gate, and what was assumed there. */
const ownSection = (plan, level, named) => [
    // Sentences name the environment's own jobs, so each environment has its own.
    ...(named ? [`**${environment(plan)[0] ?? 'none'}**`, '', ...(0,chain_section/* chainSection */.JS)(plan.reviewed.chains, level)] : []),
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
    const names = plans.flatMap(environment);
    const heading = `**Environment${alike ? 's' : ''}** ${names.length === 0 ? 'none' : names.join(', ')}: ${(0,verdict_line/* headline */.Pl)(first).words}`;
    return [
        ...(several ? ['---', '', heading, ''] : []),
        ...(0,permission_section/* protectionSection */.Bg)(protection, level),
        ...(0,access_section/* accessSection */.a$)(first, meta, level),
        ...(0,hidden_section/* hiddenSection */.C)(first, level),
        ...(0,assumed_section/* assumedSection */.m)(first, level),
        ...(alike ? [] : (0,chain_section/* chainSection */.JS)(first.reviewed.chains, level)),
        ...(0,permission_section/* permissionSection */.fl)(permissions, level),
        ...(0,finding_section/* findingSection */.B)(first, meta, level),
        ...(0,traffic_section/* trafficSection */.ZS)(first.reviewed.traffic, meta, level),
        ...plans.flatMap((plan) => ownSection(plan, level, alike)),
        ...graphSection(access, level, loud),
        ...(0,change_section/* changeSection */.k)(change, rendered, level),
        ...plans.flatMap((plan) => [
            ...(several ? [`${alike ? `${environment(plan)[0] ?? 'none'}: ` : ''}${planLine(plan)}`, ''] : []),
            ...assumptions(plan, level),
        ]),
    ];
};
const quiet = (plans, meta) => {
    const names = plans.flatMap(environment).slice(0, 20);
    const scope = names.length === 0 ? '' : ` · ${names.join(', ')}`;
    const first = meta.firstRun ? ' First run: trust and gates take effect after merge.' : '';
    return `✅ **no change in access**${scope} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}\n`;
};
const compose = (plans, meta, level, environments) => {
    const several = plans.length > 1;
    const [only] = plans;
    const listed = several ? plans.slice(0, environments) : [];
    const groups = (0,environment_groups/* groupEnvironments */.S)(plans.filter((plan) => !(0,verdict_line/* isQuiet */.rM)(plan)));
    const lines = [
        firstLine(plans, level),
        '',
        ...firstRun(meta),
        ...elsewhere(meta, level),
        ...listed.map(environmentLine),
        ...(several && plans.length > listed.length ? [`- and ${plans.length - listed.length} more environments`] : []),
        ...(several ? [''] : []),
        ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
        ...compared(plans, meta, only === undefined || several ? '' : `${planLine(only)} `),
    ];
    const once = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
    return `${once.join('\n').trimEnd()}\n`;
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
    return { body: few ?? `${firstLine(sorted.slice(0, 1), 'verdict')}\n`, level: 'verdict' };
};


/***/ }),

/***/ 58151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49876);



const list = (values) => values.length === 0
    ? 'any'
    : values
        .slice(0, 8)
        .map((value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value, 160))
        .join(', ') + (values.length > 8 ? ` and ${values.length - 8} more` : '');
const nearest = (verdict) => verdict.nearest === undefined
    ? ''
    : `; the nearest is ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verdict.nearest.audience, 160)}, which differs in ${verdict.nearest.differs.join(' and ')}`;
const verdictLine = (verdict) => {
    const subject = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(verdict.requestAuthentication), 160)} rule ${verdict.rule}`;
    switch (verdict.verdict) {
        case 'accepted':
            return `- accepted by ${subject}, though not exactly equal: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`;
        case 'refused':
            return `- **refused** by ${subject}: ${verdict.status} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(verdict.message)}: expects ${list(verdict.expected)}, received ${list(verdict.received)}${nearest(verdict)}`;
        case 'cannot tell':
            return `- cannot tell for ${subject}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(verdict.message)}`;
        case 'not for this issuer':
            return `- not for this issuer: ${subject}`;
    }
};
/** What a reader has to look at: everything but a plain yes. */
const isTold = (verdict) => verdict.verdict !== 'accepted' || verdict.looser === true;
const accepted = (verdicts) => {
    const plain = verdicts.filter((verdict) => !isTold(verdict));
    if (plain.length === 0)
        return [];
    const names = plain
        .slice(0, 3)
        .map(({ requestAuthentication, rule }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(requestAuthentication), 160)} rule ${rule}`);
    return [`accepted by ${names.join(', ')}${plain.length > 3 ? ` and ${plain.length - 3} more` : ''}`];
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
        '<details>',
        '<summary>How to mend it: each of these is enough</summary>',
        '',
        ...texts.flatMap((text) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(text.split('\n'), 'yaml'), '']),
        '</details>',
        '',
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
    const shown = told.slice(0, level === 'full' ? 200 : 5).map(({ verdict }) => verdictLine(verdict));
    const left = told.length - shown.length;
    const facts = [
        seen[token.seen] + (token.reason === '' ? '' : `, since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(token.reason)}`),
        ...(token.issuer === '' ? [] : [`issuer ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(token.issuer)}`]),
        ...(token.audience === '' ? [] : [`audience ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(token.audience)}`]),
        ...(token.rule === '' ? [] : [`trust rule ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(token.rule)}`]),
        ...accepted(judged),
        ...(judged.length === 0 && token.audience !== '' ? ['no RequestAuthentication is for this issuer'] : []),
        ...(others > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(others, 'rule')} for other issuers`] : []),
        ...(token.apply === 'not configured'
            ? []
            : [`the apply job's token: ${token.apply}${token.apply === 'verified' ? '' : ' (from the configuration)'}`]),
    ];
    return [
        `**Token** ${facts.join(' · ')}`,
        '',
        ...shown,
        ...(left > 0 ? [`- and ${left} more`] : []),
        '',
        ...(level === 'full' ? mends(judged) : []),
    ];
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

/***/ 58133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishPlans)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(51546);
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

// EXTERNAL MODULE: ./src/review/render-comment.ts + 2 modules
var render_comment = __webpack_require__(6532);
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
    const { renderReport } = await __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 20321));
    const objects = new Map(shown.map((one) => [one.plan, one.objects]));
    await run.files.write(`${folder}/report.html`, renderReport(plans, meta, objects));
    (0,write_page/* announceReports */.n)(run);
};


/***/ })

};
