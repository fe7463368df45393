export const id = 8620;
export const ids = [8620,6677];
export const modules = {

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

/***/ 20267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endedBlocks),
/* harmony export */   r: () => (/* binding */ notJudgedBlocks)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const problemLine = (problem, docsBase) => {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(problem.where);
    const at = file === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `expected ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `received ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(difference, ', ')})`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code, docsBase)}${at}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(message)}${told}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(remedy)}`;
};
const problemList = (problems, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase));
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = (command, exitCode, problems, docsBase) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `✅ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('not judged')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
];
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = ([first]) => first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.`;
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = (problems, meta) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
];


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

/***/ 87034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
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
const described = (docsBase, rule) => {
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
const renderSarif = (plans, meta) => {
    const parts = plans.map(results);
    const placed = parts.flatMap((part) => part.placed).slice(0, limit);
    const unplaced = parts.reduce((sum, part) => sum + part.unplaced, 0);
    const used = known.filter((rule) => placed.some((result) => result.ruleId === rule.id));
    const index = new Map(used.map((rule, at) => [rule.id, at]));
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
                        rules: used.map((rule) => described(meta.docsBase, rule)),
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(unplaced === 0
                            ? {}
                            : {
                                toolExecutionNotifications: [
                                    {
                                        level: 'note',
                                        message: {
                                            text: `${unplaced} results have no file in the repository and stand in the review only.`,
                                        },
                                    },
                                ],
                            }),
                    },
                ],
                results: placed
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
/** Each cell names its column: on a narrow screen a row stands as a list of named cells, since a column aside is not read. */
const tableTree = (head, rows) => {
    const names = head.map((cell) => (cell === '' ? 'Change' : cell));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('table', { class: 'stacked' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('thead', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...names.map((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('th', { scope: 'col' }, name)))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tbody', {}, ...rows.map((cells) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...cells.map((cell, at) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('td', { 'data-column': names[at] ?? '' }, ...lineTree(cell))))))));
};


/***/ }),

/***/ 12661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   pW: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45575);


/**
 * Blocks as the Markdown of GitHub and GitLab. What it returns holds no Markdown, HTML, mention, quick action or invisible
 * character that came from outside: values are code, and words that do not look like words are too.
 */
const writeMarkdown = (blocks) => blocks.map(writeBlock).join('\n\n');
/** A whole comment or file. */
const writeDocument = (blocks) => `${writeMarkdown(blocks)}\n`;
/** One line; foreign text in it is code. */
const writeLine = (line) => line.map((inline) => writeInline(inline, code)).join('');
const writeBlock = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return writeLine(block.line);
        case 'heading':
            return `**${ownWords(block.text)}**`;
        case 'list':
            return block.items.map((item) => `- ${writeLine(item)}`).join('\n');
        case 'numbered':
            return block.items
                .map((lines, index) => {
                const number = `${index + 1}. `;
                return number + lines.map(writeLine).join(`\\\n${' '.repeat(number.length)}`);
            })
                .join('\n');
        case 'table':
            return [
                tableRow(block.head.map(ownWords)),
                tableRow(block.head.map(() => '---')),
                ...block.rows.map((cells) => tableRow(cells.map(writeCell))),
            ].join('\n');
        case 'fence':
            return writeFence(block.lines, block.language);
        case 'details':
            return [
                `<details>\n<summary>${writeLine(block.summary)}</summary>`,
                writeMarkdown(block.blocks),
                '</details>',
            ].join('\n\n');
        case 'break':
            return '---';
    }
};
const writeInline = (inline, writeValue) => {
    switch (inline.kind) {
        case 'words':
            return ownWords(inline.text);
        case 'value':
            return writeValue(inline.text, inline.limit);
        case 'strong':
            return `**${inline.line.map((part) => writeInline(part, writeValue)).join('')}**`;
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(inline.address) && /^[A-Za-z0-9_-]+$/.test(inline.label)
                ? `[${inline.label}](<${inline.address}>)`
                : writeValue(inline.otherwise, 400);
    }
};
/** The second net: what is given as words and is none of ours, by a mistake of ours, is code all the same. */
const ownWords = (text) => text.split(' ').every((word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(word) || isMark(word))
    ? text
    : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(text)
        .map((part) => (part.kind === 'words' ? part.text : code(part.text, part.limit)))
        .join('');
/** What our lines have beside words. */
const isMark = (word) => /^(?:[→⛔⚠❓✅]|[(),.;:!?]+)$/.test(word);
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code = (text, limit) => span((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(text, limit));
const span = (shown) => {
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cellCode = (text, limit) => span((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(text, limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|'));
const writeCell = (line) => line.map((inline) => writeInline(inline, cellCode)).join('');
const tableRow = (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const writeFence = (lines, language) => {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};


/***/ }),

/***/ 95930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeNotice)
});

// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(66677);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
// EXTERNAL MODULE: ./src/review/render-sarif.ts
var render_sarif = __webpack_require__(87034);
;// CONCATENATED MODULE: ./src/review/render-problems.ts




/** What stands in a file of the repository; the rest is told in the review alone. */
const placed = (problems) => problems.flatMap((problem) => {
    const where = (0,places/* fileOf */.W7)(problem.where);
    return where === undefined || !(0,render_sarif/* isInside */.FK)(where.path) ? [] : [{ problem, where }];
});
const said = ({ message, expected, received, remedy }) => {
    const difference = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(received === undefined ? [] : [`received ${received}`]),
    ].join(', ');
    return `${message}${difference === '' ? '' : ` (${difference})`}. ${remedy}`;
};
const fingerprint = ({ code, message }, { path }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([code, path, message]), 'utf8')
    .digest('hex');
/** SARIF 2.1.0 of a run that ended before it had a verdict: its execution failed, and each error stands at its line. */
const renderProblemSarif = (problems, { version, docsBase }) => {
    const found = placed(problems);
    const ids = [...new Set(found.map(({ problem }) => problem.code))];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'meshgate',
                        version,
                        semanticVersion: version,
                        informationUri: docsBase,
                        rules: ids.map((id) => ({
                            id,
                            shortDescription: { text: `${id}.` },
                            helpUri: `${docsBase}/codes/${id}.md`,
                            defaultConfiguration: { level: 'error' },
                        })),
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: false,
                        toolExecutionNotifications: problems
                            .slice(0, 100)
                            .map((problem) => ({ level: 'error', message: { text: (0,render_sarif/* message */.iU)(said(problem)) } })),
                    },
                ],
                results: found.map(({ problem, where }) => ({
                    ruleId: problem.code,
                    ruleIndex: ids.indexOf(problem.code),
                    level: 'error',
                    message: { text: (0,render_sarif/* message */.iU)(said(problem)) },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: (0,render_sarif/* uriOf */.S_)(where.path), uriBaseId: '%SRCROOT%' },
                                region: { startLine: Math.max(1, where.line), startColumn: Math.max(1, where.column) },
                            },
                        },
                    ],
                    partialFingerprints: { 'meshgate/v1': fingerprint(problem, where) },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};
/** GitLab's Code Quality report of the same. */
const renderProblemQuality = (problems) => {
    const issues = placed(problems).map(({ problem, where }) => ({
        description: (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(said(problem)), 500),
        check_name: problem.code,
        fingerprint: fingerprint(problem, where).slice(0, 32),
        severity: 'blocker',
        location: { path: (0,review_escape/* visible */.RK)(where.path), lines: { begin: where.line } },
    }));
    const once = new Map(issues.map((issue) => [issue.fingerprint, issue]));
    return `${JSON.stringify([...once.values()], undefined, 2)}\n`;
};

// EXTERNAL MODULE: ./src/review/report/render-notice.ts
var render_notice = __webpack_require__(32684);
// EXTERNAL MODULE: ./src/review/write-markdown.ts
var write_markdown = __webpack_require__(12661);
// EXTERNAL MODULE: ./src/speak/write-reports.ts
var write_reports = __webpack_require__(64007);
;// CONCATENATED MODULE: ./src/speak/write-notice.ts





/** The reports of a run without a verdict, so that what takes them up afterwards finds them: they hold what is wrong. */
const writeNotice = async (run, { command, exitCode, problems, plans }, said) => {
    const { version, docsBase } = run;
    await (0,write_reports/* writeReports */.L)(run, {
        json: () => (0,render_json.renderJson)({ version, command, exitCode, errors: problems, plans }),
        markdown: () => (0,write_markdown/* writeDocument */.ft)(said),
        sarif: () => renderProblemSarif(problems, { version, docsBase }),
        codequality: () => renderProblemQuality(problems),
        page: () => (0,render_notice/* renderNotice */.B)(said),
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
