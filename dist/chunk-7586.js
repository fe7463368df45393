export const id = 7586;
export const ids = [7586];
export const modules = {

/***/ 37586:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35651);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44529);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55527);
/* harmony import */ var _gate_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16710);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31310);
/* harmony import */ var _render_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46967);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95596);









const severities = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
};
/** The highest severity of an entry, by what the gate makes of it. */
const gated = { error: 'blocker', warn: 'major', off: 'info' };
const order = ['info', 'minor', 'major', 'critical', 'blocker'];
const fingerprint = function (...parts) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32) };
const at = function (where) { return ({ path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(where.path), lines: { begin: where.line } }) };
const issues = function (plan) {
    const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.flatMap((row) => {
        const [first, ...beside] = (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOfRow */ .WA)(plan, { row, destination });
        const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(first);
        if (where === undefined)
            return [];
        // GitLab reads one location of an entry.
        const also = beside.length === 0 ? '' : `, together with ${beside.map(_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTitle */ .K3).join(', ')}`;
        return [
            {
                description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(`${row.who} ${(0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_8__/* .gainPhrase */ .pJ)(row.what, destination.title)}${also}`), 500),
                check_name: 'ACCESS-GAINED',
                fingerprint: fingerprint('ACCESS-GAINED', environment, destination.title, String(destination.port), row.who, row.what),
                severity: gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOfGains */ .Gi)(plan)],
                location: at(where),
            },
        ];
    }));
    const found = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np)(plan.reviewed.findings).flatMap((finding) => {
        const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object));
        if (where === undefined)
            return [];
        return [
            {
                description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(finding.object)}: ${finding.text}`), 500),
                check_name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(finding.rule),
                fingerprint: fingerprint(finding.rule, environment, finding.fingerprint),
                severity: (0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .lowerLevel */ .Ex)(order, severities[finding.severity], gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOfFinding */ .lk)(plan, finding)]),
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
const renderCodeQuality = function (plans, problems = []) {
    const seen = new Set();
    const unique = [...(0,_render_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .problemIssues */ .SG)(problems), ...plans.flatMap(issues)].filter((issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0);
    return `${JSON.stringify(unique, undefined, 2)}\n`;
};


/***/ })

};
