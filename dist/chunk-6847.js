export const id = 6847;
export const ids = [6847];
export const modules = {

/***/ 35651:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ mutualTlsRefuses),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WA: () => (/* binding */ placesOfRow),
/* harmony export */   WZ: () => (/* binding */ changesBehind)
/* harmony export */ });
/* unused harmony exports deciding, placeOfRow */
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);




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
/** How closely a changed object names a destination: the labels that it selects; -1 where it selects others. */
const closeness = function ({ key, fields }, { destination }) {
    const own = key.namespace === destination.namespace;
    if (key.kind === 'Namespace')
        return key.name === destination.namespace ? 0 : -1;
    const [whole] = fields;
    const content = whole?.pointer === '' ? (whole.after ?? whole.before) : undefined;
    if (content === undefined || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(content))
        return own ? 0 : -1;
    const labels = Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec'), 'selector', 'matchLabels'));
    if (!labels.every(([name, value]) => destination.labels[name] === value))
        return -1;
    return labels.length + (own ? 1 : 0);
};
/** Where an object of the change stands. */
const positionOf = function ({ observed: { positions } }, { key }) {
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
    return Object.hasOwn(positions, name) ? positions[name] : undefined;
};
/** The changed object that most closely names the destination, where what decides is not itself a line. */
const closest = function (plan, place, kinds = deciding, rankOf = closeness) {
    const placed = plan.reviewed.change
        .filter(({ key }) => kinds.has(key.kind))
        .flatMap((change) => {
        const where = positionOf(plan, change);
        const rank = rankOf(change, place);
        return where === undefined || rank < 0 ? [] : [{ where, rank, policy: change.key.group === 'security.istio.io' }];
    });
    const most = placed.reduce((best, one) => best === undefined ||
        Number(one.policy) - Number(best.policy) > 0 ||
        (one.policy === best.policy && one.rank > best.rank)
        ? one
        : best, undefined);
    return most?.where;
};
const mutualTls = new Set(['PeerAuthentication']);
/** Whether a mode of mutual TLS refuses on one side: no policy is asked there. */
const mutualTlsRefuses = function (before, after) { return [before, after].some(({ allowed, by }) => !allowed && by.startsWith('mTLS mode ')) };
/**
 * The changed PeerAuthentication, where a mode of mutual TLS refuses on one side: no other policy made that change. One
 * of another namespace says it for the mesh, and comes after those of the namespace.
 */
const ofMutualTls = function (plan, place) {
    if (!mutualTlsRefuses(place.row.before, place.row.after))
        return undefined;
    return closest(plan, place, mutualTls, (change, row) => change.key.namespace === row.destination.namespace ? closeness(change, row) : 0);
};
/** The changed object that let in until now: the rest of the change, however near it stands, took nothing. */
const takenFrom = function (plan, { row: { before, after } }) {
    if (!before.allowed || after.allowed)
        return undefined;
    const changed = plan.reviewed.change.find(({ key }) => before.by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} `));
    return changed === undefined ? undefined : positionOf(plan, changed);
};
/** Objects of the change that stand in the file. */
const changesIn = function (plan, path) { return plan.reviewed.change.filter((change) => (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(positionOf(plan, change))?.path === path) };
const isChanged = function (plan, path) { return changesIn(plan, path).length > 0 };
/** Where a reader should look for one row: at what lets in or refuses from now on, else at what did before. */
const placeOfRow = function (plan, place) {
    const { before, after } = place.row;
    const [then, now] = [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(before.where), (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(after.where)];
    // What is let in because a rule has gone is seen at that rule; what is lost, at the object that takes it.
    const gone = after.allowed && then !== undefined && isChanged(plan, then.path) ? then : undefined;
    return ofMutualTls(plan, place) ?? now ?? gone ?? takenFrom(plan, place) ?? closest(plan, place) ?? then;
};
/** The same, and where the rules stand that let in the rest of the row: none of them gives all of it. */
const placesOfRow = function (plan, place) {
    const where = placeOfRow(plan, place);
    const all = [...(where === undefined ? [] : [where]), ...(place.row.beside ?? [])];
    return [...new Map(all.map((source) => [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source), source])).values()];
};
/** Lines of a group's places, each once, in their order. */
const changedLines = function (plan, { places }) { return [
    ...new Set(places.flatMap((place) => placesOfRow(plan, place).map(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3))),
] };
/**
 * Where this change makes the rows of a group, each place once: the rule that lets in or refuses may stand in a file that it leaves
 * alone, or have gone with its file.
 */
const changesBehind = function (plan, { places }) { return [
    ...new Set(places.flatMap((place) => {
        const all = placesOfRow(plan, place);
        const own = all.filter((source) => {
            const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(source);
            return file !== undefined && isChanged(plan, file.path);
        });
        const changed = own.length > 0 ? own : [closest(plan, place)].flatMap((source) => source ?? []);
        return (changed.length > 0 ? changed : all).map((source) => `${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source)}${goneAt(plan, source)}`);
    })),
] };
/** What went with an object is reverted by restoring it. */
const goneAt = function (plan, source) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(source)?.path;
    const there = path === undefined ? [] : changesIn(plan, path);
    return there.length > 0 && there.every(({ kind }) => kind === 'removed') ? ' (deleted here)' : '';
};


/***/ }),

/***/ 55527:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QQ: () => (/* binding */ findingList),
/* harmony export */   pt: () => (/* binding */ standingCallFindings)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5625);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45575);








const order = { critical: 0, high: 1, medium: 2, low: 3 };
/** Most severe first; equal ones stay in the order of the plan. */
const bySeverity = function (findings) { return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding) };
const headOf = function ({ severity, rule, also }, meta) {
    const others = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(also, 8, (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(one.severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(one.rule, meta.docsBase)}`);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule, meta.docsBase)}${also.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (also ${others})`}`;
};
const objectOf = function (plan, { fingerprint, object }) {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(plan, fingerprint, object);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object), 160)}${place === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(place), 200)}`}`;
};
/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5;
/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = function (plan, same, meta, brief) {
    const [first] = same;
    if (brief)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
    const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}. Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.remedy)}${modeOf(plan, first)}`;
    return same.length === 1
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(same.length, 'object')}: ${told}. They are ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
};
/** A policy that does not change is a mistake by a mode that does: it stands at another line than the policy's. */
const modeOf = function ({ reviewed: { access, change } }, { rule, introduced, object }) {
    if (!rule.startsWith('MTLS-') || !introduced || change.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object)))
        return [];
    const heads = (access.notes ?? []).flatMap(({ about }) => about?.kind === 'mutual TLS' && about.head !== undefined ? [(0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(about.head)] : []);
    const [only, ...others] = new Set(heads);
    return only === undefined || others.length > 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (the mode changes at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(only, 200)})`;
};
/** One fault for each sentence about an object; the findings come most severe first. */
const faultsOf = function (findings) { return [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ object, text, remedy }) => JSON.stringify([(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object), text, remedy])).values(),
].flatMap(([first, ...also]) => (first === undefined ? [] : [{ ...first, also }])) };
/** Findings that say one thing, each group where its first stands. */
const bySentence = function (findings) { return [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(faultsOf(findings), ({ severity, rule, text, remedy, also }) => JSON.stringify([severity, rule, text, remedy, also.map((one) => one.rule)])).values(),
].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byNumber */ .vh)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(a.object), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(b.object)));
    return first === undefined ? [] : [[first, ...rest]];
}) };
/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = function (findings, meta) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rules = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...counts], 8, ([rule, number]) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule, meta.docsBase)} (${number})`);
    return counts.size > 8 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rules} rules` : rules;
};
/** Findings that stand open; the others are folded. */
const findingsOpen = 8;
const findingsListed = { full: 1_000, short: 10, list: 10 };
/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = function ({ rule }) { return rule.startsWith('CFG-') };
/** Each with its place and its fix, the worst first. */
const findingList = function (plan, all, meta, level) { return level === 'full'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRest */ .k9)(bySentence(bySeverity(all)), findingsOpen, (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(some, findingsListed[level], (same) => line(plan, same, meta, false)))
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bySentence(bySeverity(all)), findingsListed[level], (same) => line(plan, same, meta, level === 'list')) };
/** Those of declared calls that no change of this request introduces; they stand in the section of the calls, since the gate counts them. */
const standingCallFindings = function ({ reviewed }) { return reviewed.findings.filter(({ introduced, rule }) => !introduced && _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .callRuleIds */ .fM.has(rule)) };
/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
const findingSection = function (plan, meta, level) {
    if (level === 'verdict')
        return [];
    const { findings } = plan.reviewed;
    const told = (title, all) => all.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title), ...findingList(plan, all, meta, level)];
    const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding) && !_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .callRuleIds */ .fM.has(finding.rule));
    return [
        ...told('New findings', findings.filter((finding) => finding.introduced)),
        ...told('Exceptions', findings.filter((finding) => !finding.introduced && isOwn(finding))),
        ...(standing.length === 0 || level === 'list' ? [] : standingFindings(plan, bySeverity(standing), meta, level)),
    ];
};
/** Objects of a rule that are named among standing findings; a repository may have thousands, and the report has them all. */
const standingNamed = 12;
/** One line that counts them; below it each rule with its objects and their places. */
const standingFindings = function (plan, standing, meta, level) {
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(standing.length, 'standing finding')}, not of this change`;
    if (level !== 'full')
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${title}: ${byRule(standing, meta)}`)];
    const rules = [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(standing, ({ rule, severity }) => JSON.stringify([severity, rule])).values()];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(rules, Infinity, (same) => {
            const [first] = same;
            const objects = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, standingNamed, (one) => objectOf(plan, one));
            if (first === undefined)
                return [];
            const isOneText = same.every(({ text }) => text === first.text);
            const said = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(isOneText ? '' : 'for example, ')}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}`;
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf({ ...first, also: [] }, meta)} (${same.length}): ${said}. ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(same.length === 1 ? 'Object' : 'Objects')}: ${objects}`;
        })),
    ];
};


/***/ }),

/***/ 16710:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ lowerLevel),
/* harmony export */   Gi: () => (/* binding */ levelOfGains),
/* harmony export */   lk: () => (/* binding */ levelOfFinding)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12745);


/** What the gate makes of new access: nothing gates before the base has a configuration. */
const levelOfGains = function ({ reviewed: { gate } }) { return atMostWarn(gate.settings.newAccess, gate.active) };
/** What the gate makes of a finding where a change brings it: the same for one that stands, so that a merge moves no level. */
const levelOfFinding = function ({ reviewed: { gate } }, { rule }) {
    const { settings, active } = gate;
    if (_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule))
        return atMostWarn(settings.calls ?? 'warn', active);
    return atMostWarn(settings.findings, active && !_rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
};
const atMostWarn = function (level, gates) { return (level === 'error' && !gates ? 'warn' : level) };
/** The lower of two levels of one format, which has them from the lowest to the highest. */
const lowerLevel = function (order, one, other) { return order.indexOf(one) < order.indexOf(other) ? one : other };


/***/ }),

/***/ 66677:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97282);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99939);



/**
 * One object, one line, printable ASCII: a terminal, a log and a runner find nothing in it to act on (`##[` is written
 * with an escape, which JSON readers undo).
 */
const renderJson = function ({ version, command, exitCode, errors, plans, details }) {
    // What everybody asks for first stands at the top of a plan too; `reviewed` is whole, so that its digest can be checked.
    const shown = plans.map((plan) => ({
        environment: plan.reviewed.environment,
        ...(plan.reviewed.unit === undefined ? {} : { unit: plan.reviewed.unit }),
        verdict: (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(plan),
        access: plan.reviewed.access,
        ...plan,
        steps: plan.steps.map(withoutSecrets),
    }));
    const plain = JSON.parse(JSON.stringify({ version, command, exitCode, errors, plans: shown, ...details }));
    return `${(0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .iL)(plain).replace(/##\[/g, '#\\u0023[')}\n`;
};
/** The writes are shown as the review shows objects: `apply` makes its own, and nobody writes from a report. */
const withoutSecrets = function (step) { return (step.kind === 'apply' ? { ...step, object: (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(step.key, step.object) } : step) };


/***/ }),

/***/ 46967:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(46967, module.exports, ["Hz","Q","R2","SG"], "./later-review.cjs")

/***/ }),

/***/ 87034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export uriOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12745);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35651);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44529);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55527);
/* harmony import */ var _gate_level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16710);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31310);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95596);









/** What is not a rule of its own: access that a change grants. */
const accessGained = {
    id: 'ACCESS-GAINED',
    title: 'A change grants new access',
    why: 'The policy at this line lets in requests that were refused before. The review shows a request to try for each.',
    severity: 'critical',
};
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** The highest level of a result, by what the gate makes of it: a warning fails no check that the gate lets pass. */
const gated = { error: 'error', warn: 'warning', off: 'note' };
const order = ['note', 'warning', 'error'];
/** GitHub's scale: critical above 9.0, high above 7.0, medium above 4.0. */
const scores = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
const digest = function (...parts) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex') };
/** Foreign text in a message: `{`, `[` and backslash have a meaning in SARIF messages, so visible text is enough and no placeholders are used. */
const message = function (text) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(text), 1_000).replace(/[\\[\]{}]/g, (character) => character === '{' || character === '}' ? character.repeat(2) : `\\${character}`);
    return /[.!?]$/.test(shown) ? shown : `${shown}.`;
};
const placesInFiles = function (plan, place) {
    const [where, ...beside] = (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfRow */ .WA)(plan, place).map(_places_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W7);
    return { where, beside: beside.flatMap((one) => (one !== undefined && isInside(one.path) ? [one] : [])) };
};
const results = function (plan) {
    const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.map((row) => ({
        ruleId: accessGained.id,
        level: gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOfGains */ .Gi)(plan)],
        text: `${row.who} ${(0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_8__/* .gainPhrase */ .pJ)(row.what, destination.title)}`,
        ...placesInFiles(plan, { row, destination }),
        fingerprint: digest(accessGained.id, environment, destination.namespace, destination.title, String(destination.port), row.who, row.what),
    })));
    const found = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_4__/* .bySeverity */ .Np)(plan.reviewed.findings).map((finding) => ({
        ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(finding.rule),
        level: (0,_gate_level_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerLevel */ .Ex)(order, levels[finding.severity], gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOfFinding */ .lk)(plan, finding)]),
        text: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(finding.object)}: ${finding.text}. Fix: ${finding.remedy}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W7)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object)),
        fingerprint: digest(finding.rule, environment, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(finding.object), finding.fingerprint),
    }));
    const all = [...gains, ...found];
    const placed = all.flatMap((result) => result.where === undefined || !isInside(result.where.path) || !knownIds.has(result.ruleId)
        ? []
        : [{ ...result, where: result.where }]);
    return { placed, unplaced: all.length - placed.length };
};
const isInside = function (path) { return path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') };
const known = [accessGained, ..._rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO];
const knownIds = new Set(known.map((rule) => rule.id));
/** A path as a relative reference; every part percent-encoded, so that no path can climb or name a host. */
const uriOf = function (path) { return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/') };
const describe = function (docsBase, rule) {
    const helpUri = `${docsBase}/rules/${rule.id}.md`;
    return {
        id: rule.id,
        name: rule.title.replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? '').toUpperCase()),
        shortDescription: { text: `${rule.title}.` },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} See ${helpUri}.`, markdown: `${rule.why} See [the page of the rule](${helpUri}).` },
        helpUri,
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: ['security', 'istio'], precision: 'very-high', 'security-severity': scores[rule.severity] },
    };
};
const locationOf = function ({ path, line, column }) { return ({
    physicalLocation: {
        artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
        region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
    },
}) };
/** A viewer shows a related location only where the text links to it by its number. */
const textOf = function ({ text, beside = [] }) {
    const links = beside.map(({ path, line }, index) => `[${message(`${path}:${line}`).replace(/\.$/, '')}](${index + 1})`);
    return `${message(text)}${links.length === 0 ? '' : ` It is let in together with ${links.join(', ')}.`}`;
};
const relatedLocations = function ({ beside = [] }) { return beside.length === 0
    ? {}
    : {
        relatedLocations: beside.map((where, index) => ({
            id: index + 1,
            ...locationOf(where),
            message: { text: 'Another rule that lets in a part of it.' },
        })),
    } };
/** GitHub takes 25 000 results of a run. */
const limit = 25_000;
/**
 * SARIF 2.1.0 with what stands in a file: gained access at the line that grants it, and findings. Fingerprints come from
 * rule, environment and object, never from a line. What has no file is counted in a notification. Levels follow the gate.
 */
const renderSarif = function (plans, meta, problems) {
    const parts = plans.map(results);
    const placed = parts.flatMap((part) => part.placed).slice(0, limit);
    const unplaced = parts.reduce((sum, part) => sum + part.unplaced, 0);
    const used = known.filter((rule) => placed.some((result) => result.ruleId === rule.id));
    const described = [...used.map((rule) => describe(meta.docsBase, rule)), ...(problems?.rules ?? [])];
    const index = new Map(described.map(({ id }, at) => [id, at]));
    const notifications = [
        ...(problems?.notifications ?? []),
        ...(unplaced === 0
            ? []
            : [
                {
                    level: 'note',
                    message: { text: `${unplaced} results have no file in the repository and stand in the review only.` },
                },
            ]),
    ];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'meshgate',
                        version: meta.version,
                        semanticVersion: meta.version,
                        informationUri: meta.docsBase,
                        rules: described,
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: problems === undefined,
                        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
                    },
                ],
                results: [...(problems?.results ?? []), ...placed]
                    .filter((result) => index.has(result.ruleId))
                    .map((result) => ({
                    ruleId: result.ruleId,
                    ruleIndex: index.get(result.ruleId),
                    level: result.level,
                    message: { text: textOf(result) },
                    locations: [locationOf(result.where)],
                    ...relatedLocations(result),
                    partialFingerprints: { 'meshgate/v1': result.fingerprint },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};


/***/ }),

/***/ 95596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ saysPort),
/* harmony export */   cF: () => (/* binding */ callVerb),
/* harmony export */   pJ: () => (/* binding */ gainPhrase),
/* harmony export */   vi: () => (/* binding */ requestPhrase)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88796);

/** What callers do: requests are sent, connections opened, ports connected to. */
const callVerb = function (what) {
    if (/^(?:any )?TCP/.test(what))
        return 'open';
    return /^(?:of these, )?(?:any )?port /.test(what) ? 'connect to' : 'send';
};
/** `GET` and its path as requests are written; several methods stand before the path. */
const requestPhrase = function (what) { return what.replace(/^`([A-Z]+)` \u00b7 `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) \u00b7 (?=`[/*])/, '$1 ') };
/**
 * Whether a row of the ports that nothing names says itself which of them it is of: `any port` beside it would say otherwise.
 * Where it is of all but some, these are the destination's.
 */
const saysPort = function ({ port, otherThan }, what) {
    const told = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(what)?.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])) ?? [];
    const isOfPorts = told.some((text) => /(?:^|\u00b7 )(?:any )?port(?: |$)/.test(text));
    return port === 0 && isOfPorts && (otherThan === undefined || !told.some((text) => /\bany port except\b/.test(text)));
};
/** What a caller can do now: `send `GET` on service orders in shop`. */
const gainPhrase = function (what, on) { return `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}` };


/***/ }),

/***/ 76463:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);

/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = function (line) { return line.map(inlineText).join('') };
const inlineText = function (inline) {
    switch (inline.kind) {
        case 'words':
            // The whole is escaped as a text from outside, and so would be a character that those may not have.
            return inline.text === _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ellipsis */ .gO ? '...' : inline.text;
        case 'value':
            return inline.text;
        case 'strong':
            return lineText(inline.line);
        case 'new line':
            return ' ';
        case 'link':
            return inline.label;
    }
};


/***/ }),

/***/ 64007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/**
 * The reports of a run, whatever it ended with: one that is missing would leave the findings of an older commit in the merge
 * request, or fail its upload. A form that the command line asks for goes to standard output as well.
 */
const writeReports = async function ({ report, printed, files, output }, forms) {
    if (printed !== undefined)
        await printed.print(await forms[printed.format]());
    if (report === undefined)
        return;
    const { folder, announce } = report;
    await files.write(`${folder}/plan.json`, await forms.json());
    await files.write(`${folder}/comment.md`, await forms.markdown());
    await files.write(`${folder}/meshgate.sarif`, await forms.sarif());
    await files.write(`${folder}/gl-code-quality-report.json`, await forms.codequality());
    await files.write(`${folder}/report.html`, await forms.page());
    if (!announce)
        return;
    output.result('plan-file', `${folder}/plan.json`);
    output.result('sarif-file', `${folder}/meshgate.sarif`);
    output.result('report-file', `${folder}/report.html`);
};


/***/ })

};
