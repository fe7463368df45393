exports.modules = {

/***/ 38128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ callsShown),
/* harmony export */   Nh: () => (/* binding */ loudestEdges),
/* harmony export */   Yh: () => (/* binding */ alignmentLine),
/* harmony export */   am: () => (/* binding */ callSection),
/* harmony export */   bW: () => (/* binding */ alignmentWords),
/* harmony export */   dL: () => (/* binding */ edgeText),
/* harmony export */   ot: () => (/* binding */ classWords)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55527);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15804);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49876);





const callsShown = { full: 500, short: 20, list: 5, verdict: 0 };
/** Sensitive ones first, then what opens. */
const order = [
    'sensitive',
    'cannot prove',
    'widening',
    'narrowing',
    'no new access',
];
const loudestEdges = function ({ changes }) { return [...changes].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class)) };
/** What becomes of access by a declared call that is new, gone or another. */
const classWords = {
    sensitive: 'sensitive',
    'cannot prove': 'cannot prove',
    widening: 'opens',
    narrowing: 'closes',
    'no new access': 'no new access',
};
const icons = {
    aligned: '\u2705',
    'not aligned': '\u26a0',
    'cannot prove': '\u2753',
};
/** The verdict, and that it is not the whole where something is found beside it. */
const alignmentWords = function ({ verdict }, findings) { return verdict === 'aligned' && findings > 0
    ? { icon: '\u26a0', words: `aligned, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(findings, 'finding')}` }
    : { icon: icons[verdict], words: verdict } };
const ownFindings = function ({ reviewed: { findings } }) { return findings.filter(({ rule }) => _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule)) };
/** Whether what is declared is what is allowed; a plan that has nothing else to say has this all the same. */
const alignmentLine = function (plan) {
    const { calls } = plan.reviewed;
    if (calls === undefined)
        return undefined;
    const told = alignmentWords(calls, ownFindings(plan).length);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(told.icon)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Declared calls')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(told.words)} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(calls.edges, 'call')}, ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(calls.destinations, 'destination')} compared)`;
};
/** What of an edge is new: `POST /v1/entries`, `GET, was GET, POST`. */
const edgeText = function ({ change, before, after }) { return change === 'changed' ? `${after}, was ${before}` : change === 'added' ? after : before };
/** Declared calls: whether they are what is allowed, and which of them the change adds, removes or alters. */
const callSection = function (plan, meta, level) {
    const { calls } = plan.reviewed;
    const alignment = alignmentLine(plan);
    if (calls === undefined || alignment === undefined || level === 'verdict')
        return [];
    const found = [...new Set(ownFindings(plan).map(({ rule }) => rule))].sort();
    const flags = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(found, Infinity, (rule) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule, meta.docsBase)]);
    const head = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${alignment}${flags.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` ${flags}`}`;
    const changes = loudestEdges(calls);
    const shown = changes.slice(0, callsShown[level]);
    const rows = shown.map((edge) => [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(sign[edge.change])} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(edge.caller, 120)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('as')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(edge.identity, 120)}`,
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${edge.service}:${edge.port}`, 120)}`,
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(edgeText(edge), 200)} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(edge.kind)})`,
        [
            ...(edge.class === 'sensitive' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('sensitive')] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(classWords[edge.class])]),
            ...(edge.approvers.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: needs ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(edge.approvers, 5, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(name, 80)])}`),
        ],
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(edge.owners, 5, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(name, 80)]),
    ]);
    const standing = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_2__/* .findingList */ .QQ)(plan, (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_2__/* .standingCallFindings */ .pt)(plan), meta, level);
    if (rows.length === 0)
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(head), ...standing, ...segmentsOf(calls, level)];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(head),
        ...standing,
        { kind: 'table', head: ['caller', 'service', 'operation', 'access', 'owners'], rows },
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(changes.length - shown.length),
        ...reachOf(calls, level),
        ...segmentsOf(calls, level),
    ];
};
const sign = { added: '+', removed: '\u2212', changed: '~' };
const reachOf = function ({ reach }, level) { return reach.length === 0 || level === 'list'
    ? []
    : [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `What these identities reach: ports of workloads and Services, before and after`, [
            {
                kind: 'table',
                head: ['identity', 'before', 'after'],
                rows: reach.map(({ identity, before, after }) => [
                    [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(identity, 120)],
                    [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(String(before))],
                    [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(String(after))],
                ]),
            },
        ]),
    ] };
/** Ways of a cell that are told; the others are counted. */
const waysShown = 4;
/** Folded: who meets the callers of segments, and by what. A namespace that all of them share is said once. */
const segmentsOf = function ({ segments }, level) {
    if (segments === undefined || segments.columns.length === 0 || level !== 'full')
        return [];
    const { columns, rows, leftOut: left } = segments;
    const more = [
        ...(left.columns > 0 ? [(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(left.columns, 'more column')] : []),
        ...(left.rows > 0 ? [(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(left.rows, 'more row')] : []),
    ].join(' and ');
    const [namespace, ...others] = new Set([...columns, ...rows].map(({ identity }) => identity.replace(/\/.*$/su, '')));
    const shared = others.length === 0 ? namespace : undefined;
    const named = (identity) => shared === undefined ? identity : identity.slice(identity.indexOf('/') + 1);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Segments, as declared: who meets whom, and by what`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A row has a way to a column where it ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('calls')} a Service that runs as the other, or ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('via')} a Service that both call, as a broker is.${shared === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` Names are of namespace ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(shared, 63)}.`}`),
            {
                kind: 'table',
                head: [
                    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `from`,
                    ...columns.map(({ identity, segments: names }) => names.length === 0
                        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(named(identity), 120)} (no segment)`
                        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(named(identity), 120)} (segment ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, 3, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(name, 63)])})`),
                ],
                rows: rows.map(({ identity, cells }) => [
                    [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(named(identity), 120)],
                    ...cells.map((ways, at) => {
                        if (columns[at]?.identity === identity)
                            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `itself`;
                        return ways.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no way` : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ways, waysShown, (way) => wayLine(way, shared));
                    }),
                ]),
            },
            ...(more === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `And ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(more)}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)('meshgate calls --matrix')} has them.`)]),
        ]),
    ];
};
const wayLine = function (way, shared) {
    const [, how = '', service = '', port = ''] = /^(calls|via) (.*?)(:[0-9]+)$/su.exec(way) ?? [];
    const suffix = `.${shared ?? ''}`;
    const name = shared !== undefined && service.endsWith(suffix) ? service.slice(0, -suffix.length) : service;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(how)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${name}${port}`, 120)}`;
};


/***/ }),

/***/ 38947:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ placeOfProvider),
/* harmony export */   Tu: () => (/* binding */ providerSide),
/* harmony export */   nl: () => (/* binding */ areProviders),
/* harmony export */   tq: () => (/* binding */ newProviders),
/* harmony export */   xH: () => (/* binding */ askedOtherwise)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);



const custom = 'CUSTOM_PROVIDER';
const nameIn = function (value) { return value !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'spec', 'provider', 'name') : '' };
const askedProviders = function ({ reviewed }) { return reviewed.change.flatMap(({ key, fields }) => {
    if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy')
        return [];
    const text = (value) => (typeof value === 'string' ? value : '');
    const said = fields.flatMap(({ pointer, before, after }) => pointer === ''
        ? [{ before: nameIn(before), after: nameIn(after) }]
        : pointer === '/spec/provider/name'
            ? [{ before: text(before), after: text(after) }]
            : []);
    return said.map((one) => ({ key: (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key), ...one }));
}) };
const isAbout = function ({ asks }, { key }) { return asks?.policies.some((policy) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(policy) === key) === true };
const names = function ({ asks }, provider) { return provider !== '' && asks?.provider === provider };
/** Two reasons that differ in the name of a provider alone: which of them is asked before, and which from then on. */
const providerSide = function (plan, reason) {
    const about = askedProviders(plan).filter((one) => isAbout(reason, one) && one.before !== one.after);
    if (about.some(({ after }) => names(reason, after)))
        return 'from now on, ';
    return about.some(({ before }) => names(reason, before)) ? 'until now, ' : '';
};
/** The line of a changed policy that asks. */
const placeOfProvider = function ({ observed: { positions } }, { asks }) {
    const changed = asks?.policies.map((policy) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(policy)).find((key) => Object.hasOwn(positions, key));
    return changed === undefined ? undefined : positions[changed];
};
/** Whether providers alone keep a verdict from being proven: they may refuse as well as let in. */
const areProviders = function (reasons) { return reasons.length > 0 && reasons.every(({ code }) => code === custom) };
/** Providers that the change asks for the first time. */
const newProviders = function (plan) { return [
    ...new Set(askedProviders(plan).flatMap(({ before, after }) => (after === '' || after === before ? [] : [after]))),
] };
/** Of lists of a rule: less of the first is asked where some values go, less of the others where some come. */
const positiveList = /\/(?:operation\/(?:methods|paths|hosts|ports)|source\/[a-zA-Z]+|when\/\d+\/values)$/;
const negativeList = /\/(?:operation\/not|source\/not|when\/\d+\/notValues$)/;
const isPart = function (part, whole) { return Array.isArray(part) && Array.isArray(whole) && part.length > 0 && part.every((one) => whole.includes(one)) };
const asksLess = function ({ pointer, before, after }) {
    if (/^(?:\/spec\/rules\/\d+)?$/.test(pointer))
        return after === undefined;
    if (negativeList.test(pointer))
        return isPart(before, after);
    return positiveList.test(pointer) && isPart(after, before);
};
/** Undefined where anything else keeps the verdict from being proven. */
const askedOtherwise = function (plan) {
    const { access, change } = plan.reviewed;
    const reasons = [...access.reasons, ...access.destinations.flatMap((one) => one.reasons)];
    if (!areProviders(reasons) || newProviders(plan).length > 0)
        return undefined;
    const changed = change.filter(({ key }) => reasons.some(({ asks }) => asks?.policies.some((one) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) === true));
    const names = new Set(changed.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const isOfChanged = reasons.every(({ asks }) => asks?.policies.some((one) => names.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one))) === true);
    // Without its name, a provider that no reason names would stand in no sentence.
    const providers = [
        ...new Set(reasons.flatMap(({ asks }) => (asks === undefined || asks.provider === '' ? [] : [asks.provider]))),
    ];
    if (changed.length === 0 || providers.length === 0 || !isOfChanged)
        return undefined;
    const { positions } = plan.observed;
    return {
        providers,
        places: [...names].flatMap((name) => (Object.hasOwn(positions, name) ? (positions[name] ?? []) : [])),
        how: changed.every(({ fields }) => fields.every(asksLess)) ? 'about fewer requests' : 'about other requests',
    };
};


/***/ }),

/***/ 44744:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recordedLine),
/* harmony export */   u: () => (/* binding */ recordedSection)
/* harmony export */ });
/* harmony import */ var _plan_caller_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2683);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45575);



const rowsOpen = 8;
const changeWords = {
    'newly refused': 'refused',
    'newly allowed': 'let in',
    'cannot tell': 'cannot tell',
};
/** How many of the recorded requests meet another answer, and of how many. */
const recordedLine = function (recorded) {
    const { from, unread, lines, judged, refused, allowed, untold } = recorded;
    if (unread !== undefined)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${from} was not read: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(unread)}`;
    const missed = lines - judged;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Of ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judged, 'request')} in ${from}, ${refused} would be refused and ${allowed} newly let in${untold === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; ${untold} cannot be told`}${missed === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missed, 'more line')} could not be judged`}`;
};
const table = function (groups) { return [
    {
        kind: 'table',
        head: ['Requests', 'Who \u2192 Where', 'For example', 'Because'],
        rows: groups.map(({ change, requests, from, to, example, reason, where }) => [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${requests} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(changeWords[change])}`,
            (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${from === _plan_caller_title_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIdentity */ .j ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(from) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(from, 160)} \u2192 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(to, 160)}`,
            [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(example, 120)],
            (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(reason, 300)}${where === null ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(where, 160)}`}`,
        ]),
    },
] };
/** What yesterday's requests would meet: a picture of the outage before it happens. It gates nothing. */
const recordedSection = function ({ observed: { recorded } }, level) {
    if (recorded === undefined || level === 'verdict')
        return [];
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)('Recorded traffic');
    const counted = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${recordedLine(recorded)}.`);
    if (level === 'list')
        return [title, counted];
    const { groups, further, notJudged } = recorded;
    const shown = level === 'full' ? groups : groups.slice(0, rowsOpen);
    const left = groups.slice(shown.length).reduce((sum, { requests }) => sum + requests, further);
    return [
        title,
        counted,
        ...(shown.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldRest */ .k9)(shown, rowsOpen, table)),
        ...(left === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `And ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'request')} more, not shown here.`)]),
        ...(notJudged.length === 0
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Not judged: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(notJudged, 3, ({ why, lines }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(why)} (${lines})`, '; ')}.`),
            ]),
    ];
};


/***/ }),

/***/ 46967:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
const placed = function (problems) { return problems.flatMap((problem) => {
    const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(problem.where);
    return where === undefined || !(0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(where.path) ? [] : [{ problem, where }];
}) };
const said = function ({ message, expected, received, remedy }) {
    const difference = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(received === undefined ? [] : [`received ${received}`]),
    ].join(', ');
    return `${message}${difference === '' ? '' : ` (${difference})`}. ${remedy}`;
};
const fingerprint = function ({ code, message }, { path }) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([code, path, message]), 'utf8')
    .digest('hex') };
/** What a refused run says in SARIF 2.1.0: its execution failed, and each error stands at its line. */
const problemParts = function (problems, docsBase) {
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
const renderProblemSarif = function (problems, meta) { return (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__.renderSarif)([], meta, problemParts(problems, meta.docsBase)) };
/** GitLab's Code Quality report of the same. */
const renderProblemQuality = function (problems) {
    const once = new Map(problemIssues(problems).map((issue) => [issue.fingerprint, issue]));
    return `${JSON.stringify([...once.values()], undefined, 2)}\n`;
};
/** What stands in a file, as entries of that report. */
const problemIssues = function (problems) { return placed(problems).map(({ problem, where }) => ({
    description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(said(problem)), 500),
    check_name: problem.code,
    fingerprint: fingerprint(problem, where).slice(0, 32),
    severity: 'blocker',
    location: { path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(where.path), lines: { begin: where.line } },
})) };


/***/ }),

/***/ 69513:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qA: () => (/* binding */ leftOfRows),
  Oo: () => (/* binding */ namesShown),
  $6: () => (/* binding */ shownRows)
});

// EXTERNAL MODULE: ./src/plan/gate.ts
var gate = __webpack_require__(71476);
// EXTERNAL MODULE: ./src/review/access-groups.ts
var access_groups = __webpack_require__(77665);
// EXTERNAL MODULE: ./src/review/access-table.ts
var access_table = __webpack_require__(89333);
// EXTERNAL MODULE: ./src/review/subject-text.ts
var subject_text = __webpack_require__(29454);
;// CONCATENATED MODULE: ./src/review/other-ports.ts



const sameFact = function (group) {
    const [{ row }] = group.rows;
    return JSON.stringify([group.what, row.where, row.before.by, row.after.by]);
};
/** Whether `place` is every port of the workload but that of `own`. */
const isBeside = function (own, place) { return (0,gate/* countedAs */.DV)(own.destination) === (0,gate/* countedAs */.DV)(place.destination) &&
    own.row.where === place.row.where &&
    (0,access_groups/* portsOfRow */.gM)(place) === (0,access_groups/* portName */.rn)({ port: 0, otherThan: [own.destination.port] }) };
/** Whether a row that takes some out is of one port alone at each of its places, so that other rows tell what holds at the others. */
const isOfPortAlone = function ({ who: [only, ...more], callers, places }) { return only !== undefined &&
    more.length === 0 &&
    callers.get(only)?.excepted === 'allowed' &&
    places.every(({ destination: { port }, row }) => port !== 0 && row.otherPorts === undefined) };
/**
 * A workload that some keep calling at one port, and nobody at any other, is one row: two of them, far apart, read as two
 * destinations. Losses alone, and only where the second row says nothing else of its own.
 */
const withOtherPorts = function (groups) {
    const taken = new Set();
    const mains = new Set();
    for (const group of groups.filter(isOfPortAlone)) {
        const whole = (0,subject_text/* wholeOf */.l2)(group.who[0] ?? '');
        const others = groups.filter((one) => one.who.length === 1 &&
            one.who[0] === whole &&
            (one.calling ?? []).length === 0 &&
            (one.calling === undefined) === (group.calling === undefined || group.othersMayCall === true) &&
            sameFact(one) === sameFact(group));
        const beside = group.places.map((own) => others.flatMap(({ places }) => places).find((place) => !taken.has(place) && isBeside(own, place)));
        if (beside.some((place) => place === undefined))
            continue;
        for (const place of beside)
            if (place !== undefined)
                taken.add(place);
        mains.add(group);
    }
    return groups.flatMap((group) => {
        if (mains.has(group))
            return [{ ...group, isOfOtherPorts: true }];
        const places = group.places.filter((place) => !taken.has(place));
        if (places.length === group.places.length)
            return [group];
        const kept = new Set(places.map(({ destination }) => destination));
        const [first, ...rest] = group.rows.filter(({ destination }) => kept.has(destination));
        return first === undefined ? [] : [{ ...group, rows: [first, ...rest], places }];
    });
};

// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
;// CONCATENATED MODULE: ./src/review/shown-rows.ts





/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown = { full: 5_000, short: 15, list: 50, verdict: 0 };
/** Names and places in one row; a longer list is counted, and stands whole in the fold of the full rendering. */
const namesShown = { full: 12, short: 12, list: 1, verdict: 0 };
const shownRows = function (plan, side, level) {
    const { shown, unmet } = (0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, side);
    // A list has a line for each group.
    const rowsFrom = (groups) => level === 'full' || level === 'short'
        ? (0,access_table/* tableRows */.QE)(side === 'lost' ? withOtherPorts(groups) : groups)
        : groups.map((group) => [group]);
    const all = rowsFrom(shown);
    const rows = all.slice(0, rowsShown[level]);
    if (level === 'full')
        return { rows, left: [], isCut: false };
    const names = namesShown[level];
    const targets = (0,access_table/* targetsShown */.yL)(rows.length, names);
    return {
        rows,
        left: [...all.slice(rowsShown[level]), ...rowsFrom(unmet)],
        isCut: rows.some((groups) => groups.some(({ who, places }) => who.length > names || places.length > targets)),
    };
};
/** `3 rows of losses, at 2 of 7 destinations`: what plans leave out of a side, in the unit of headline and gate; undefined for nothing. */
const leftOfRows = function (plans, side, level) {
    const sides = plans.map((plan) => ({ plan, left: shownRows(plan, side, level).left }));
    const rows = sides.reduce((sum, { left }) => sum + left.length, 0);
    if (rows === 0)
        return undefined;
    const at = sides.reduce((sum, { left }) => sum + (0,access_groups/* destinationsOf */.Nu)(left.flat()), 0);
    const all = sides.reduce((sum, { plan }) => sum + (0,gate/* countChanging */.jA)(plan.reviewed.access, side), 0);
    const said = side === 'gained' ? (0,block/* count */.U9)(rows, 'row of gains', 'rows of gains') : (0,block/* count */.U9)(rows, 'row of losses', 'rows of losses');
    // Labels that nothing has are no destinations that anybody counts.
    if (at === 0)
        return [said];
    return (0,block/* say */.cv) `${said}, at ${(0,block/* words */.aL)(`${Math.min(at, all)} of ${all}`)} ${(0,block/* words */.aL)(all === 1 ? 'destination' : 'destinations')}`;
};


/***/ }),

/***/ 84801:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ forecastLine),
/* harmony export */   P: () => (/* binding */ forecastSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41244);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);



const why = {
    write: 'may not write',
    grant: 'would grant what it does not hold in',
};
const name = function ({ applier }) { return [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(applier.user === '' ? applier.groups.join(', ') : applier.user, 160),
] };
/** In one line, for the comment and the terminal. */
const forecastLine = function (forecast) {
    const who = name(forecast);
    switch (forecast.outcome) {
        case 'passes':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `apply as ${who} will be let through: it may write every object, and holds what it grants`;
        case 'unknown':
            if (forecast.applier.user === '' && forecast.applier.groups.length === 0)
                return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `whether it will be let through is not known: roles are written, and ${'apply.user'} of the environment does not name the user who writes`;
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `whether apply as ${who} will be let through is not known: ${unread(forecast)} not wholly read`;
        case 'refused':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `apply as ${who} will be refused`;
    }
};
const unread = function (forecast) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(forecast.unread.slice(0, 8).map((text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(text, 120)]), ', ') };
/** Whether the API server's own checks will let apply write this, and else the rules to paste. */
const forecastSection = function (forecast, level) {
    if (forecast === undefined || level === 'verdict')
        return [];
    const { missing } = forecast;
    const line = forecastLine(forecast);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Apply')}: ${forecast.outcome === 'refused' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(line) : line}`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(missing, 20, ({ key, kind }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `it ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(why[kind])} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key), 160)}`),
        ...(missing.length === 0 || level !== 'full'
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `How to fix it: rules for the identity that applies`, [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)((0,_plan_forecast_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .missingYaml */ .qm)(forecast), 'yaml')])]),
    ];
};


/***/ }),

/***/ 86750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ accessFolds),
/* harmony export */   a$: () => (/* binding */ accessSection),
/* harmony export */   nt: () => (/* binding */ unprovenSection),
/* harmony export */   vi: () => (/* binding */ reasonsShown)
/* harmony export */ });
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _access_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89333);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57531);
/* harmony import */ var _notes_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11495);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15804);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45575);
/* harmony import */ var _provider_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38947);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95596);
/* harmony import */ var _review_meta_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(81818);
/* harmony import */ var _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69513);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29454);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99939);














/** Entries of a fold, each with its request. */
const entriesShown = 5_000;
/** Rows of a side that stand open; the others are folded. */
const rowsOpen = { gained: 20, lost: 15 };
/** Where what stands in the way stands. */
const placed = function (plan, reason) {
    const where = reason.where ?? (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOfProvider */ .Km)(plan, reason);
    return where === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeTitle */ .K3)(where), 200)})`;
};
const decided = function ({ by, where }) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(by, 400)}${where === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` at ${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeTitle */ .K3)(where)}`}` };
/** What decides about the witness after and before the change, each with its line; both of the head where Istio alone changes. */
const because = function ({ row: { before, after }, destination: { upgrade } }) { return upgrade === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `now: ${decided(after)}; before: ${decided(before)}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `with Istio ${upgrade.to}: ${decided(after)}; with ${upgrade.from}: ${decided(before)}` };
const on = function (placed) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .title */ .D)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(placed.destination))}${portWords(placed)}` };
const example = function ({ row, destination }) {
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)((0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .witnessTitle */ .II)(row.witness), 160);
    return (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .isOneProtocolOfMany */ .$D)(row, destination) ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a connection to port ${row.witness.destination.port}` : [title];
};
/** A row in full: who, what and where, with an example and what decides about it. */
const entry = function (row, side, common) {
    const [group] = row;
    const isMet = group.places.some(({ destination }) => destination.unmet === undefined);
    const texts = group.who.map((one) => ({
        one,
        text: (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectText */ .yq)(one, side, group.callers.get(one), isMet ? Infinity : 0),
    }));
    const short = (sentence) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(sentence, common));
    const who = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(texts, Infinity, ({ one, text }) => text === undefined
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${short(one)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(group.unused.has(one) ? _access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedText */ .qw : '')}`
        : short(`${text.base} except ${text.others}`), '; ');
    const others = texts.flatMap(({ text }) => text === undefined
        ? []
        : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(text.fate)}: ${short(text.others)}`, ...(text.known === '' ? [] : [short((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_10__/* .knownSentence */ .XF)(text))])]);
    const [first] = group.rows;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(who)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`${side === 'gained' ? 'can now' : 'can no longer'} ${(0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_12__/* .callVerb */ .cF)(group.what)}`)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOfGroup */ .p)(group))}`,
        ...others,
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `on ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(row.flatMap(({ places }) => places), Infinity, on)}`,
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `for example ${example(first)}; ${because(first)}`,
    ];
};
/** `port 8080`, `at any port except 8080`; nothing where the row itself says which ports. */
const portWords = function (placed) {
    const { destination, row } = placed;
    const parts = [
        ...((0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_12__/* .saysPort */ .GT)(destination, row.what) ? [] : [[(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOfRow */ .gM)(placed).replace(/^any port/, 'at any port'))]]),
        ...(row.where === '' ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(row.where)]),
    ];
    return parts.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ' ')}`;
};
const brief = function (group, side) {
    const who = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(group.who, _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo.list, (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectText */ .yq)(one, side, group.callers.get(one))?.all ?? one, 120));
    const place = (placed) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .title */ .D)(placed.destination.title, 120)}${portWords(placed)}`;
    const on = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(group.places, _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo.list, place);
    const verb = side === 'gained' ? 'gain' : 'lose';
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${who} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(group.who.length === 1 ? `${verb}s` : verb)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOfGroup */ .p)(group), 120)} on ${on}`;
};
const requestsTitle = function (rows, unmet, side) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(side === 'gained' ? 'Gained' : 'Lost')} in full, and ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows, 'request')} to try${unmet === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, ${unmet} of labels that no known workload has`}` };
/** Every row in full but those that are `left` to the report, with commands that ask for it again; folded, since the table says what matters. */
const inFull = function (plan, { shown, unmet }, side, meta, left) {
    const met = (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(shown);
    const entries = [...met, ...(0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(unmet)].slice(0, entriesShown);
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(plan.reviewed.access);
    const rows = entries.flat().flatMap((group) => group.rows);
    const first = (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .snapshotLines */ .kR)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotFirst */ .Z8)(plan));
    const commands = entries.flatMap(([group], index) => {
        const [{ row, destination }] = group.rows;
        const curl = (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .curlLine */ .R8)(row.witness, destination.servicePort);
        const said = [
            `# ${index + 1}`,
            ...((0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .isOneProtocolOfMany */ .$D)(row, destination) ? ['as HTTP'] : []),
            ...(destination.upgrade === undefined ? [] : [`with --istio ${destination.upgrade.from} the answer before`]),
        ];
        return [
            said.join(', '),
            (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .explainLine */ .Od)(row.witness, (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedState */ .T7)(plan, destination)),
            ...(curl === undefined ? [] : [curl]),
        ];
    });
    const sends = entries.some(([group]) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .curlLine */ .R8)(group.rows[0].row.witness) !== undefined);
    const isCommit = meta.head !== '' && meta.head !== 'worktree';
    // Drift is of the branch: there is no change to check out.
    const revision = isCommit
        ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)((0,_review_meta_js__WEBPACK_IMPORTED_MODULE_13__/* .revisionName */ .pd)(meta.head), 80)]
        : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(meta.drift === undefined ? 'this change' : 'the protected branch')];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(requestsTitle(entries.length, Math.max(0, entries.length - met.length), side), [
        { kind: 'numbered', items: entries.map((row) => entry(row, side, common)) },
        ...(left === 0
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'further row')}, of labels that only several selectors together ask for and that no known workload has, ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(left === 1 ? 'stands' : 'stand')} in ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeReview */ .SA)(meta)}.`),
            ]),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The policies before and after were asked about each request. ${'meshgate explain'} asks the files again: run it in a checkout of ${revision}; it sends nothing${first.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` but what ${'meshgate snapshot'} asks the cluster, with your login there`}.${sends
            ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${'curl'} sends a real request: run it from a pod in the cluster that has no sidecar. An allowed request gets the status of the application.`
            : []}`),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)([...first, ...commands], 'sh'),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `As JSON: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'request')}${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(rows.length === entries.length ? '' : ', one for each destination')}, one a line, for explain and replay`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(rows.map(({ row }) => (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .witnessJson */ .uz)(row.witness)), 'json'),
        ]),
    ]);
};
const leftOutRows = function (plan, side, level) {
    const left = (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .leftOfRows */ .qA)([plan], side, level);
    return left === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Not shown here: ${left}.`)];
};
const tableOf = function (plan, side, level) {
    const names = _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo[level];
    return (rows) => (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .accessTable */ .xi)(plan, rows, side, names);
};
const sideSection = function (plan, side, level) {
    const { access } = plan.reviewed;
    const { shown } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(access, side);
    if (shown.length === 0 || level === 'verdict')
        return [];
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(side === 'gained' ? 'Gains access' : 'Loses access');
    if (level === 'list')
        return [
            title,
            { kind: 'list', items: (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .shownRows */ .$6)(plan, side, level).rows.map(([group]) => brief(group, side)) },
            ...leftOutRows(plan, side, level),
        ];
    const { rows } = (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .shownRows */ .$6)(plan, side, level);
    const table = tableOf(plan, side, level);
    return level === 'short'
        ? [title, ...table(rows), ...leftOutRows(plan, side, level)]
        : [title, ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .foldRest */ .k9)(rows, rowsOpen[side], table)];
};
/** Labels that only several selectors together ask for: nobody has them, and each selector has rows of its own. */
const isOfSeveralSelectors = function ({ places }) { return places.every(({ destination }) => destination.unmet === 'several selectors') };
/** What a reader opens after the objects: requests to try, then what nobody runs. */
const sideFolds = function (plan, side, meta) {
    const { shown, unmet: all } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(plan.reviewed.access, side);
    if (shown.length === 0)
        return [];
    const unmet = all.filter((group) => !isOfSeveralSelectors(group));
    const rows = (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(unmet);
    const left = (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(all.filter(isOfSeveralSelectors)).length;
    return [
        inFull(plan, { shown, unmet }, side, meta, left),
        ...(rows.length === 0
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Labels that no known workload has: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'row')}`, tableOf(plan, side, 'full')(rows)),
            ]),
    ];
};
const reasonsShown = { full: 5_000, short: 10, list: 5, verdict: 0 };
/** What stands in the way of a proof, by name. */
const unprovenSection = function (plan, meta, level) {
    const { access } = plan.reviewed;
    const destinations = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .asOwnersCount */ .yA)(access.destinations).filter((destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0);
    if (access.reasons.length === 0 && destinations.length === 0)
        return [];
    const line = (reason) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .codeLink */ .U1)(reason.code, meta.docsBase)}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_provider_text_js__WEBPACK_IMPORTED_MODULE_8__/* .providerSide */ .Tu)(plan, reason))}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(reason.text)}${placed(plan, reason)}`;
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
            const on = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...titles], _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo[level], (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .title */ .D)(one, 160));
            return what.length === 0 ? on : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${on}: ${what}`;
        }),
    ];
    const listedLines = (items) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items, Infinity, (one) => one);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)('Cannot prove'),
        ...(level === 'full' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .foldRest */ .k9)(lines, 10, listedLines) : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines, reasonsShown[level], (one) => one)),
    ];
};
/** What no row tells first, then gains, what cannot be proven, and losses. */
const accessSection = function (plan, meta, level) { return [
    ...(0,_notes_section_js__WEBPACK_IMPORTED_MODULE_5__/* .notesSection */ .dY)(plan, level),
    ...sideSection(plan, 'gained', level),
    ...unprovenSection(plan, meta, level),
    ...sideSection(plan, 'lost', level),
] };
/** What stands folded behind the rows and the objects; of the full rendering alone. */
const accessFolds = function (plan, meta, level) { return level === 'full' ? [...(0,_notes_section_js__WEBPACK_IMPORTED_MODULE_5__/* .upgradeFold */ .Mj)(plan), ...sideFolds(plan, 'gained', meta), ...sideFolds(plan, 'lost', meta)] : [] };


/***/ }),

/***/ 89333:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ whereLine),
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   xi: () => (/* binding */ accessTable),
/* harmony export */   yL: () => (/* binding */ targetsShown)
/* harmony export */ });
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48961);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35651);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57531);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29454);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4547);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76463);










/** The one word that all of them say, if they do. */
const shared = function (groups, of) {
    const said = new Set(groups.map((group) => of(group).by));
    const [only] = said;
    return said.size === 1 && groups.length > 1 ? only : undefined;
};
/** What holds for every row of a table, once. */
const sharedLine = function (groups, namespace, domain, what, plaintext) {
    const who = groups.flatMap((group) => group.who);
    const named = who.some((one) => one.includes('service account '));
    const isIdentified = who.some((one) => one.startsWith('any mTLS identity'));
    const before = shared(groups, ({ rows: [first] }) => first.row.before);
    const after = shared(groups, ({ rows: [first] }) => first.row.after);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        ...(namespace === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Destinations are in namespace ${namespace}.`]),
        ...(what === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Each row: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .M)(what)}.`]),
        ...(before === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Before: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(before, 200)}.`]),
        ...(after === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Now: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(after, 200)}.`]),
        ...(isIdentified && plaintext !== '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(plaintext)}`] : []),
        ...(named
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Callers are given by namespace and service account${domain === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, of trust domain ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(domain, 160)}`}.`,
            ]
            : []),
    ], ' ');
};
/**
 * What becomes of callers without mTLS, where all that changes is known and no row of either side is of them: one table alone
 * does not say so. A mode that refuses them is said, or a reader takes what does not change for what is let in.
 */
const plaintextText = function (plan, groups) {
    if (!keepsPlaintext(plan))
        return '';
    const refuses = groups.every(({ places }) => places.every(({ destination: { mutualTls: mode } }) => mode?.before === 'STRICT' && mode.after === 'STRICT'));
    return refuses
        ? 'Callers without mTLS: refused before and after (mode STRICT).'
        : 'Nothing changes for callers without mTLS.';
};
const keepsPlaintext = function ({ reviewed: { access }, observed: { hidden } }) {
    const unproven = access.verdict === 'cannot prove' || [access, ...access.destinations].some(({ reasons }) => reasons.length > 0);
    const rows = [...(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, 'gained'), ...(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .fD)(access, 'lost')];
    return !unproven && hidden === undefined && !rows.some(({ who }) => who.some(_subject_text_js__WEBPACK_IMPORTED_MODULE_5__/* .meansPlaintext */ .kP));
};
/** So many namespaces with the same row are told as one; fewer are read faster as they stand. */
const alikeNamespaces = 4;
/** Names of namespaces in such a row; more are counted, and stand whole in the fold. */
const namespacesShown = 60;
const onlyNamespace = function ({ places }) {
    const [only, ...others] = new Set(places.map(({ destination }) => destination.namespace));
    return others.length === 0 ? only : undefined;
};
/** What a row says but for the namespace of its destinations, none of them left out. */
const saidBeside = function (group, namespace) {
    const [{ row }] = group.rows;
    const names = { ...(0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetNames */ .i)(group.places.map(({ destination }) => destination)), namespace };
    const targets = (0,_write_text_js__WEBPACK_IMPORTED_MODULE_7__/* .lineText */ .o)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsLine */ .jm)(group.places, names, Infinity));
    const by = [row.before, row.after].map((decision) => decision.by.replaceAll(` ${namespace}/`, ' '));
    return JSON.stringify([group.who, [...group.callers], group.what, by, targets, group.calling ?? null]);
};
/**
 * Rows of a table in the order of their groups: those that differ in the namespace of their destinations alone are one. Each
 * has its lines and its request to try in the fold.
 */
const tableRows = function (groups) {
    const rows = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(groups, (group) => {
        const namespace = onlyNamespace(group);
        return namespace === undefined ? group : saidBeside(group, namespace);
    });
    return [...rows.values()].flatMap((members) => {
        const [first, ...rest] = members;
        if (first === undefined)
            return [];
        const namespaces = new Set(members.map(onlyNamespace));
        return namespaces.size < alikeNamespaces ? members.map((group) => [group]) : [[first, ...rest]];
    });
};
/** All of them; the first and the last where they are numbered one by one. */
const spacesLine = function (spaces) {
    const [first = '', last = ''] = [spaces[0], spaces.at(-1)];
    return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_9__/* .isNumberedOn */ .sl)(spaces)
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(first, 63)} to ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(last, 63)}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(spaces, namespacesShown, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(name, 63)]);
};
/** `30 namespaces (team-1, team-2, \u2026), in each: web:8080`. */
const whereLine = function (row, names, limit) {
    const [first] = row;
    if (row.length === 1)
        return (0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsLine */ .jm)(first.places, names, limit);
    const spaces = [...new Set(row.flatMap((group) => onlyNamespace(group) ?? []))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byNumber */ .vh);
    const within = { ...names, namespace: onlyNamespace(first) };
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(spaces.length, 'namespace')} (${spacesLine(spaces)}), in each: ${(0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetsLine */ .jm)(first.places, within, limit)}`;
};
/** Destinations in a row of a long table: many rows with all of theirs are a wall that nobody reads. */
const targetsShown = function (rows, names) { return Math.min(names, rows > 8 ? 4 : names) };
/** One line says where to look; a row that several rules let in together has none that says all of it. */
const linesShown = function (row) { return row.some(({ places }) => places.some((place) => place.row.beside !== undefined)) ? 3 : 1 };
/** Whom a rule takes out by identity comes without one: a reader of `notPrincipals` would not think so. */
const takenOutLine = function ({ takenOut = [] }, common) { return takenOut.length === 0
    ? []
    : [
        _block_js__WEBPACK_IMPORTED_MODULE_1__/* .newLine */ .Nx,
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('also')} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .M)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .withAccountsShort */ .B4)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(takenOut.join(', '), common)))}, which the rule excludes: plaintext shows no identity`,
    ] };
/** Who of the callers is known to call stands first: everybody else in the row may be nobody. */
const whoLine = function (group, side, common, names) {
    const { who, calling, places, isOfOtherPorts } = group;
    const ports = new Set(places.map(({ destination: { port } }) => port));
    const [port] = ports;
    const at = ports.size === 1 ? `at ${port}, at no other port` : 'at the ports named, at no other';
    const subjects = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectsOfRow */ .n2)(group, side, common).map((subject) => typeof subject === 'string' || isOfOtherPorts !== true ? subject : { ...subject, fate: `${subject.fate} ${at}` });
    const told = [...(0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectsLine */ .wI)(subjects, names), ...takenOutLine(group, common)];
    if (calling === undefined)
        return told;
    const isOfAll = who.some((one) => _access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSubjects */ .$J.includes(one) || (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(one) !== undefined);
    if (!isOfAll)
        return calling.length === 0 ? told : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${told} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('known to call it')})`;
    if (calling.length === 0)
        return [...told, _block_js__WEBPACK_IMPORTED_MODULE_1__/* .newLine */ .Nx, (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('no known caller is affected')];
    return [...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('known callers')}: ${(0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .callingLine */ .xu)(calling)}`, _block_js__WEBPACK_IMPORTED_MODULE_1__/* .newLine */ .Nx, ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `and ${told}`];
};
/** One line a row: who, where and what, and below that the line of a file that decides. */
const accessTable = function (plan, rows, side, names) {
    const { access } = plan.reviewed;
    const groups = rows.flat();
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const targets = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .targetNames */ .i)(groups.flatMap(({ places }) => places.map(({ destination }) => destination)));
    const kinds = new Set(groups.map(_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOfGroup */ .p));
    // Of one row it is said in the row.
    const what = kinds.size === 1 && rows.length > 1 ? [...kinds][0] : undefined;
    const isOpenAlike = shared(groups, ({ rows: [first] }) => first.row.after) !== undefined;
    const said = sharedLine(groups, targets.namespace, common, what, plaintextText(plan, groups));
    return [
        ...(said.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(said)]),
        {
            kind: 'table',
            head: ['Who', '\u2192 Where', ...(what === undefined ? ['What'] : [])],
            rows: rows.map((row) => {
                const lines = [...new Set(row.flatMap((group) => (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_2__/* .changedLines */ .MA)(plan, group)))];
                const place = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(lines, linesShown(row), (line) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(line, 160)]);
                const told = whereLine(row, targets, targetsShown(rows.length, names));
                // Nobody is asked there: that is more than what a policy lets in.
                const isOpen = side === 'gained' && !isOpenAlike && row[0].rows[0].row.after.by === 'no policy applies';
                const ports = row[0].isOfOtherPorts === true ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${told}, and any other port` : told;
                const where = isOpen ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${ports} (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('no policy applies')})` : ports;
                // A column of its own would be off the screen of a phone, where a table scrolls.
                const last = what === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOfGroup */ .p)(row[0])) : where;
                return [
                    whoLine(row[0], side, common, names),
                    ...(what === undefined ? [where] : []),
                    lines.length === 0 ? last : [...last, _block_js__WEBPACK_IMPORTED_MODULE_1__/* .newLine */ .Nx, ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `decided at ${place}`],
                ];
            }),
        },
    ];
};


/***/ })

};
