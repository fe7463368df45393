export const id = 9126;
export const ids = [9126,6677];
export const modules = {

/***/ 55527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QQ: () => (/* binding */ findingList),
/* harmony export */   pt: () => (/* binding */ standingCallFindings)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81729);
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45575);








const order = { critical: 0, high: 1, medium: 2, low: 3 };
/** Most severe first; equal ones stay in the order of the plan. */
const bySeverity = (findings) => findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
const headOf = ({ severity, rule, also }, meta) => {
    const others = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(also, 8, (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(one.severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(one.rule, meta.docsBase)}`);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)(severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(rule, meta.docsBase)}${also.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` (also ${others})`}`;
};
const objectOf = (plan, { fingerprint, object }) => {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(plan, fingerprint, object);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object), 160)}${place === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeTitle */ .K3)(place), 200)}`}`;
};
/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5;
/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = (plan, same, meta, brief) => {
    const [first] = same;
    if (brief)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
    const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}. Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.remedy)}`;
    return same.length === 1
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(same.length, 'object')}: ${told}. They are ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
};
/** One fault for each sentence about an object; the findings come most severe first. */
const faultsOf = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ object, text, remedy }) => JSON.stringify([(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object), text, remedy])).values(),
].flatMap(([first, ...also]) => (first === undefined ? [] : [{ ...first, also }]));
/** Findings that say one thing, each group where its first stands. */
const bySentence = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(faultsOf(findings), ({ severity, rule, text, remedy, also }) => JSON.stringify([severity, rule, text, remedy, also.map((one) => one.rule)])).values(),
].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .H)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(a.object), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(b.object)));
    return first === undefined ? [] : [[first, ...rest]];
});
/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings, meta) => {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rules = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...counts], 8, ([rule, number]) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(rule, meta.docsBase)} (${number})`);
    return counts.size > 8 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${rules} rules` : rules;
};
/** Findings that stand open; the others are folded. */
const findingsOpen = 8;
const findingsListed = { full: 1_000, short: 10, list: 10 };
/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = ({ rule }) => rule.startsWith('CFG-');
/** Each with its place and its fix, the worst first. */
const findingList = (plan, all, meta, level) => level === 'full'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .foldRest */ .k9)(bySentence(bySeverity(all)), findingsOpen, (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(some, findingsListed[level], (same) => line(plan, same, meta, false)))
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(bySentence(bySeverity(all)), findingsListed[level], (same) => line(plan, same, meta, level === 'list'));
/** Those of declared calls that no change of this request introduces; they stand in the section of the calls, since the gate counts them. */
const standingCallFindings = ({ reviewed }) => reviewed.findings.filter(({ introduced, rule }) => !introduced && _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .callRuleIds */ .fM.has(rule));
/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
const findingSection = (plan, meta, level) => {
    if (level === 'verdict')
        return [];
    const { findings } = plan.reviewed;
    const told = (title, all) => all.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(title), ...findingList(plan, all, meta, level)];
    const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding) && !_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .callRuleIds */ .fM.has(finding.rule));
    return [
        ...told('New findings', findings.filter((finding) => finding.introduced)),
        ...told('Exceptions', findings.filter((finding) => !finding.introduced && isOwn(finding))),
        ...(standing.length === 0 || level === 'list' ? [] : standingFindings(plan, bySeverity(standing), meta, level)),
    ];
};
/** Objects of a rule that are named among standing findings; a repository may have thousands, and the report has them all. */
const standingNamed = 12;
/** One line that counts them; below it each rule with its objects and their places. */
const standingFindings = (plan, standing, meta, level) => {
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(standing.length, 'standing finding')}, not of this change`;
    if (level !== 'full')
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${title}: ${byRule(standing, meta)}`)];
    const rules = [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(standing, ({ rule, severity }) => JSON.stringify([severity, rule])).values()];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(title, (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(rules, Infinity, (same) => {
            const [first] = same;
            const objects = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same, standingNamed, (one) => objectOf(plan, one));
            return first === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf({ ...first, also: [] }, meta)} (${same.length}): ${objects}`;
        })),
    ];
};


/***/ }),

/***/ 16710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ levelOfGains),
/* harmony export */   l: () => (/* binding */ levelOfFinding)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15088);


/** What the gate makes of new access: nothing gates before the base has a configuration. */
const levelOfGains = ({ reviewed: { gate } }) => atMostWarn(gate.settings.newAccess, gate.active);
/** What the gate makes of a finding where a change brings it: the same for one that stands, so that a merge moves no level. */
const levelOfFinding = ({ reviewed: { gate } }, { rule }) => {
    const { settings, active } = gate;
    if (_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule))
        return atMostWarn(settings.calls ?? 'warn', active);
    return atMostWarn(settings.findings, active && !_rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
};
const atMostWarn = (level, gates) => (level === 'error' && !gates ? 'warn' : level);


/***/ }),

/***/ 66677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
const renderJson = ({ version, command, exitCode, errors, plans, details }) => {
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
const withoutSecrets = (step) => (step.kind === 'apply' ? { ...step, object: (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(step.key, step.object) } : step);


/***/ }),

/***/ 46967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ renderProblemSarif),
/* harmony export */   Q: () => (/* binding */ problemParts),
/* harmony export */   R2: () => (/* binding */ renderProblemQuality),
/* harmony export */   SG: () => (/* binding */ problemIssues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44529);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31310);
/* harmony import */ var _render_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87034);




/** What stands in a file of the repository; the rest is told in the review alone. */
const placed = (problems) => problems.flatMap((problem) => {
    const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(problem.where);
    return where === undefined || !(0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(where.path) ? [] : [{ problem, where }];
});
const said = ({ message, expected, received, remedy }) => {
    const difference = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(received === undefined ? [] : [`received ${received}`]),
    ].join(', ');
    return `${message}${difference === '' ? '' : ` (${difference})`}. ${remedy}`;
};
const fingerprint = ({ code, message }, { path }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([code, path, message]), 'utf8')
    .digest('hex');
/** What a refused run says in SARIF 2.1.0: its execution failed, and each error stands at its line. */
const problemParts = (problems, docsBase) => {
    const found = placed(problems);
    return {
        rules: [...new Set(found.map(({ problem }) => problem.code))].map((id) => ({
            id,
            shortDescription: { text: `${id}.` },
            helpUri: `${docsBase}/codes/${id}.md`,
            defaultConfiguration: { level: 'error' },
        })),
        notifications: problems
            .slice(0, 100)
            .map((problem) => ({ level: 'error', message: { text: (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(said(problem)) } })),
        results: found.map(({ problem, where }) => ({
            ruleId: problem.code,
            level: 'error',
            text: said(problem),
            where,
            fingerprint: fingerprint(problem, where),
        })),
    };
};
/** SARIF of a run that ended before it had a verdict. */
const renderProblemSarif = (problems, meta) => (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSarif */ .WH)([], meta, problemParts(problems, meta.docsBase));
/** GitLab's Code Quality report of the same. */
const renderProblemQuality = (problems) => {
    const once = new Map(problemIssues(problems).map((issue) => [issue.fingerprint, issue]));
    return `${JSON.stringify([...once.values()], undefined, 2)}\n`;
};
/** What stands in a file, as entries of that report. */
const problemIssues = (problems) => placed(problems).map(({ problem, where }) => ({
    description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(said(problem)), 500),
    check_name: problem.code,
    fingerprint: fingerprint(problem, where).slice(0, 32),
    severity: 'blocker',
    location: { path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(where.path), lines: { begin: where.line } },
}));


/***/ }),

/***/ 87034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/* unused harmony export uriOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15088);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44529);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55527);
/* harmony import */ var _gate_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16710);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31310);







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
const lower = (one, other) => (order.indexOf(one) < order.indexOf(other) ? one : other);
/** GitHub's scale: critical above 9.0, high above 7.0, medium above 4.0. */
const scores = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
const digest = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
/** Foreign text in a message: `{`, `[` and backslash have a meaning in SARIF messages, so visible text is enough and no placeholders are used. */
const message = (text) => {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(text), 1_000).replace(/[\\[\]{}]/g, (character) => character === '{' || character === '}' ? character.repeat(2) : `\\${character}`);
    return /[.!?]$/.test(shown) ? shown : `${shown}.`;
};
const results = (plan) => {
    const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.map((row) => ({
        ruleId: accessGained.id,
        level: gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOfGains */ .G)(plan)],
        text: `${row.who} can now ${row.what} on ${destination.title}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(row.after.where ?? row.before.where),
        fingerprint: digest(accessGained.id, environment, destination.namespace, destination.title, String(destination.port), row.who, row.what),
    })));
    const found = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np)(plan.reviewed.findings).map((finding) => ({
        ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(finding.rule),
        level: lower(levels[finding.severity], gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOfFinding */ .l)(plan, finding)]),
        text: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(finding.object)}: ${finding.text}. Fix: ${finding.remedy}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object)),
        fingerprint: digest(finding.rule, environment, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(finding.object), finding.fingerprint),
    }));
    const all = [...gains, ...found];
    const placed = all.flatMap((result) => result.where === undefined || !isInside(result.where.path) || !knownIds.has(result.ruleId)
        ? []
        : [{ ...result, where: result.where }]);
    return { placed, unplaced: all.length - placed.length };
};
const isInside = (path) => path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const known = [accessGained, ..._rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO];
const knownIds = new Set(known.map((rule) => rule.id));
/** A path as a relative reference; every part percent-encoded, so that no path can climb or name a host. */
const uriOf = (path) => path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
const describe = (docsBase, rule) => {
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
/** GitHub takes 25 000 results of a run. */
const limit = 25_000;
/**
 * SARIF 2.1.0 with what stands in a file: gained access at the line that grants it, and findings. Fingerprints come from
 * rule, environment and object, never from a line. What has no file is counted in a notification. Levels follow the gate.
 */
const renderSarif = (plans, meta, problems) => {
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
                    message: { text: message(result.text) },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: uriOf(result.where.path), uriBaseId: '%SRCROOT%' },
                                region: { startLine: Math.max(1, result.where.line), startColumn: Math.max(1, result.where.column) },
                            },
                        },
                    ],
                    partialFingerprints: { 'meshgate/v1': result.fingerprint },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};


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
.wide+p{margin-top:16px}.graph svg{display:block}.graph .narrow{display:none}
.node rect{fill:var(--panel);stroke:var(--strong-border)}.node text{fill:var(--text);font-size:13px}.node .rest{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke-width:2}.edge .head{stroke:none}
.edge.gained path{stroke:var(--gain)}.edge.gained .head{fill:var(--gain);stroke:none}.edge.gained text{fill:var(--gain)}
.edge.lost path{stroke:var(--loss);stroke-dasharray:7 5}.edge.lost .head{fill:var(--loss);stroke:none}.edge.lost text{fill:var(--loss)}
.edge rect{fill:var(--page)}.edge text{font-size:11px;font-weight:600}.narrow .gained{fill:var(--gain)}.narrow .lost{fill:var(--loss)}.node .said{font-size:11px;font-weight:600}
.still .gained{color:var(--gain);font-weight:700}.still .lost{color:var(--loss);font-weight:600}
.scripted .still{display:none}
footer{color:var(--quiet);font-size:13px;padding-top:20px;padding-bottom:40px;border-top:1px solid var(--border);overflow-wrap:anywhere}
@media (max-width:640px){main,.top,footer{padding-left:14px;padding-right:14px}h2{font-size:19px}.verdict{padding:14px 16px}.card{padding:12px 14px}.choices label{padding:6px 9px}.grid-corner,.grid-name,.grid-column{padding-left:8px;padding-right:8px;font-size:12px}.grid-name{font-size:11px;line-height:15px}.decisions{grid-template-columns:minmax(0,1fr);gap:0}.cell-detail>button{float:none;margin:8px 0 0}.beside{min-width:0}.beside thead th{display:block;border-width:0 0 1px}.beside tr{display:grid;grid-template-columns:40px minmax(0,1fr)}.beside thead tr,.beside thead{display:block}.beside .alike td:nth-child(-n+2),.beside .empty{display:none}.beside td{border:0;height:auto;min-height:1.5em}.beside td:not(.number){width:auto}.beside .number{width:auto}.stacked,.stacked tbody{display:block}.stacked thead{display:none}.stacked tr{display:block;border:1px solid var(--border);border-radius:6px;padding:8px 12px}.stacked tr+tr{margin-top:8px}.stacked td{display:block;border:0;padding:2px 0;overflow-wrap:anywhere}.stacked td:empty{display:none}.stacked td::before{content:attr(data-column) ": ";color:var(--quiet);font-size:14px}.diff>*{white-space:pre-wrap;overflow-wrap:anywhere;width:auto}pre{white-space:pre-wrap;overflow-wrap:anywhere}.graph svg:not(.narrow){display:none}.graph .narrow{display:block}}
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
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76463);
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
/** Each cell names its column: on a narrow screen a row stands as a list of named cells, since a column aside is not read. */
const tableTree = (head, rows) => {
    const lines = head.map((cell) => (typeof cell === 'string' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(cell === '' ? 'Change' : cell)] : cell));
    const names = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .o)(line)));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('table', { class: 'stacked' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('thead', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...lines.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('th', { scope: 'col' }, ...lineTree(line))))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tbody', {}, ...rows.map((cells) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...cells.map((cell, at) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('td', { 'data-column': names[at] ?? '' }, ...lineTree(cell))))))));
};


/***/ }),

/***/ 76463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = (line) => line.map(inlineText).join('');
const inlineText = (inline) => {
    switch (inline.kind) {
        case 'words':
        case 'value':
            return inline.text;
        case 'strong':
            return lineText(inline.line);
        case 'link':
            return inline.label;
    }
};


/***/ }),

/***/ 39126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeNotice)
/* harmony export */ });
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46967);
/* harmony import */ var _review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32684);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12661);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64007);





/** The reports of a run without a verdict, so that what takes them up afterwards finds them: they hold what is wrong. */
const writeNotice = async (run, { command, exitCode, problems, plans }, said) => {
    const { version, docsBase } = run;
    await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(run, {
        json: () => (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_0__.renderJson)({ version, command, exitCode, errors: problems, plans }),
        markdown: () => (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDocument */ .ft)(said),
        sarif: () => (0,_review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblemSarif */ .Hz)(problems, { version, docsBase }),
        codequality: () => (0,_review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblemQuality */ .R2)(problems),
        page: () => (0,_review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .renderNotice */ .B)(said),
    });
};


/***/ }),

/***/ 64007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/**
 * The reports of a run, whatever it ended with: one that is missing would leave the findings of an older commit in the merge
 * request, or fail its upload. A form that the command line asks for goes to standard output as well.
 */
const writeReports = async ({ report, printed, files, output }, forms) => {
    if (printed !== undefined)
        await printed.print(forms[printed.format]());
    if (report === undefined)
        return;
    const { folder, announce } = report;
    await files.write(`${folder}/plan.json`, forms.json());
    await files.write(`${folder}/comment.md`, forms.markdown());
    await files.write(`${folder}/meshgate.sarif`, forms.sarif());
    await files.write(`${folder}/gl-code-quality-report.json`, forms.codequality());
    await files.write(`${folder}/report.html`, await forms.page());
    if (!announce)
        return;
    output.result('plan-file', `${folder}/plan.json`);
    output.result('sarif-file', `${folder}/meshgate.sarif`);
    output.result('report-file', `${folder}/report.html`);
};


/***/ })

};
