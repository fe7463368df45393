export const id = 6524;
export const ids = [6524];
export const modules = {

/***/ 88202:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(88202, module.exports, ["EY","Yq","gN","gT","ng"], "./later-plan.cjs")

/***/ }),

/***/ 64643:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rememberedBindings),
/* harmony export */   u: () => (/* binding */ knownBindings)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59742);




/** Annotations of one object hold 256 KiB; so many bindings are no list that anybody reads. */
const most = 500;
const tooMany = '*';
const namesIn = function (text) { return text.split(',').filter((name) => name !== '' && name !== tooMany) };
/** What the objects of the environment and their parent say. */
const knownBindings = function ({ objects }, { name, namespace }) {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(name);
    const own = objects.filter((object) => object.key.namespace === namespace && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)(parent, namespace)) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(object));
    const noted = (object, annotation) => object.annotations[annotation] ?? '';
    const remembered = own.find(({ key }) => key.kind === 'ConfigMap' && key.name === parent);
    const text = remembered?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownBindingsAnnotation */ .rW];
    const names = [text ?? '', ...own.map((object) => noted(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding))].flatMap(namesIn);
    return { names: new Set(names), memory: text === undefined ? 'none' : text === tooMany ? 'overfull' : 'whole' };
};
/** What the parent remembers after a write: what was known, and what is asked for now. A name is never forgotten. */
const rememberedBindings = function (state, environment, desired) {
    const known = knownBindings(state, environment);
    const asked = desired.flatMap(({ object }) => namesIn((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'metadata', 'annotations', _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding)));
    const names = [...new Set([...known.names, ...asked])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
    return known.memory === 'overfull' || names.length > most ? tooMany : names.join(',');
};


/***/ }),

/***/ 86750:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(86750, module.exports, ["Ns","a$","nt","vi"], "./later-review.cjs")

/***/ }),

/***/ 69689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ kubectlLine),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99939);

/**
 * Names of roles and bindings may hold anything but `/` and `%`: one of another form stands quoted behind `--`, so that no
 * shell runs it and kubectl takes it for no option. One with a character that a terminal does not show has no command.
 */
const kubectlLine = function (verb, object, flags = '') {
    // Of the kinds that are told, one has no namespace, and its name may hold anything as well.
    const [, kind = '', , namespace = '', name = ''] = /^(ClusterRoleBinding) (()(.+))$/s.exec(object) ?? /^(\w+) (([^/]+)\/(.+))$/s.exec(object) ?? [];
    const command = `kubectl ${verb} ${kind.toLowerCase()}${namespace === '' ? '' : ` -n ${shellWord(namespace)}`}`;
    if (isPlain(name))
        return [`${command} ${name}${flags}`];
    return /^[\x20-\x7e]+$/.test(name) ? [`${command}${flags} -- ${(0,_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .ZL)(name)}`] : [];
};
const isPlain = function (text) { return /^[A-Za-z0-9][\w.:-]*$/.test(text) };
const shellWord = function (text) { return (isPlain(text) ? text : (0,_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .ZL)(text)) };


/***/ }),

/***/ 21250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leavesOutAccess)
/* harmony export */ });
/* harmony import */ var _access_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86750);
/* harmony import */ var _call_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38128);
/* harmony import */ var _notes_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11495);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(139);
/* harmony import */ var _shown_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69513);





/**
 * Whether a shortened text leaves out what somebody who approves has to see: rows of access, what cannot be proven, permissions,
 * declared calls. Requests to try, the lines of an object and findings of before are none of it.
 */
const leavesOutAccess = function (plans, level, drift) {
    if (level === 'full')
        return false;
    if (level !== 'short' || drift !== undefined)
        return true;
    return plans.some((plan) => {
        const { access, permissions, protection, calls } = plan.reviewed;
        const reasons = access.destinations.reduce((sum, one) => sum + one.reasons.length, access.reasons.length);
        return (['gained', 'lost'].some((side) => {
            const { left, isCut } = (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .shownRows */ .$6)(plan, side, level);
            return left.length > 0 || isCut;
        }) ||
            reasons > _access_section_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsShown */ .vi[level] ||
            (access.notes?.length ?? 0) > _notes_section_js__WEBPACK_IMPORTED_MODULE_2__/* .notesShown */ .$_[level] ||
            [permissions, protection].some((changes) => changes.length > _permission_section_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsShown */ .iq[level]) ||
            (calls?.changes.length ?? 0) > _call_section_js__WEBPACK_IMPORTED_MODULE_1__/* .callsShown */ .DK[level]);
    });
};


/***/ }),

/***/ 21184:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var plan_steps = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/review/block.ts
var block = __webpack_require__(81729);
// EXTERNAL MODULE: ./src/review/access-groups.ts
var access_groups = __webpack_require__(77665);
// EXTERNAL MODULE: ./src/review/changed-line.ts
var changed_line = __webpack_require__(35651);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(55527);
// EXTERNAL MODULE: ./src/review/kubectl-line.ts
var kubectl_line = __webpack_require__(69689);
// EXTERNAL MODULE: ./src/review/left-out.ts
var left_out = __webpack_require__(21250);
// EXTERNAL MODULE: ./src/review/pages.ts
var pages = __webpack_require__(15804);
// EXTERNAL MODULE: ./src/review/places.ts
var review_places = __webpack_require__(31310);
// EXTERNAL MODULE: ./src/review/phrase.ts
var phrase = __webpack_require__(57531);
// EXTERNAL MODULE: ./src/review/prose.ts
var prose = __webpack_require__(45575);
// EXTERNAL MODULE: ./src/review/provider-text.ts
var provider_text = __webpack_require__(38947);
// EXTERNAL MODULE: ./src/plan/verdict.ts
var verdict = __webpack_require__(97282);
// EXTERNAL MODULE: ./src/rules/call-rules.ts
var call_rules = __webpack_require__(5625);
// EXTERNAL MODULE: ./src/rules/find-findings.ts + 12 modules
var find_findings = __webpack_require__(12745);
// EXTERNAL MODULE: ./src/plan/gate.ts
var plan_gate = __webpack_require__(71476);
// EXTERNAL MODULE: ./src/review/access-table.ts
var access_table = __webpack_require__(89333);
// EXTERNAL MODULE: ./src/rules/shape-rules.ts
var shape_rules = __webpack_require__(18287);
// EXTERNAL MODULE: ./src/review/short-names.ts
var short_names = __webpack_require__(4547);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(64836);
;// CONCATENATED MODULE: ./src/review/loss-steps.ts










/** Rows whose broken calls are told one by one. */
const callsTold = 4;
const isBroken = function ({ calling = [] }) { return calling.length > 0 };
/** New findings about calls that a row of losses names. */
const findingsOf = function (plan, { calling = [], places }) { return (0,verdict_line/* introduced */._D)(plan).filter(({ refuses }) => refuses?.accounts.every((account) => calling.includes(account)) === true &&
    places.some(({ destination: { namespace, workload } }) => namespace === refuses.namespace && workload === refuses.workload)) };
/** Of everybody. */
const isOfAll = function ({ who }) { return who.some((one) => access_groups/* wholeSubjects */.$J.includes(one)) };
/** New findings about policies that let in nobody, where rows say that nobody is let in any more. */
const closedTo = function (plan, groups) {
    const shut = new Set(groups.filter(isOfAll).flatMap(({ places }) => places.map(({ destination }) => destination.namespace)));
    return (0,verdict_line/* introduced */._D)(plan).filter(({ rule, object }) => rule === shape_rules/* lettingInNobody */.w && shut.has(object.namespace));
};
/** Whether a step about losses says what a finding asks for. */
const isToldAsLoss = function (plan, finding) {
    const { shown } = (0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, 'lost');
    return ((finding.refuses !== undefined &&
        shown.some((group) => isBroken(group) && findingsOf(plan, group).includes(finding))) ||
        (!(0,verdict_line/* breaksNobodyKnown */.Fs)(plan) && closedTo(plan, shown).includes(finding)));
};
/** What lets the callers of one finding in again: the policy of their destination, else a new one. */
const remedyLine = function (plan, { refuses, fingerprint, object }) {
    if (refuses === undefined)
        return [];
    const them = refuses.accounts.length === 1 ? 'it' : 'them';
    const place = (0,review_places/* placeOf */.$t)(plan, fingerprint, object);
    const at = place === undefined ? [] : (0,block/* say */.cv) ` (${(0,block/* value */.Uq)((0,review_places/* placeTitle */.K3)(place), 160)})`;
    const { policy, port, workload } = refuses;
    return policy === undefined
        ? (0,block/* say */.cv) `write a new ALLOW policy for ${(0,block/* value */.Uq)(workload.slice(workload.indexOf('/') + 1), 80)} that lets ${(0,block/* words */.aL)(them)} in at port ${port}${object.kind === 'AuthorizationPolicy' ? (0,block/* say */.cv) `, and leave AuthorizationPolicy ${(0,block/* value */.Uq)(object.name, 80)} as it is` : []}`
        : (0,block/* say */.cv) `add ${(0,block/* words */.aL)(them)} to AuthorizationPolicy ${(0,block/* value */.Uq)(policy.name, 80)} for port ${port}${at}`;
};
/** Who loses what, and how it is let in again. */
const brokenCall = function (plan, group, targets, docsBase) {
    const { calling = [] } = group;
    const isOne = calling.length === 1;
    const found = findingsOf(plan, group);
    const rules = [...new Map(found.map((one) => [one.rule, one])).values()];
    const lost = (0,block/* say */.cv) `${(0,short_names/* callingLine */.xu)(calling)} ${(0,block/* strong */.ko)(isOne ? 'loses' : 'lose')} ${targets}, and ${(0,block/* words */.aL)(isOne ? 'is' : 'are')} known to call it. Before the merge`;
    if (found.length === 0)
        return (0,block/* say */.cv) `${lost}, add a rule that lets ${(0,block/* words */.aL)(isOne ? 'it' : 'them')} in (${(0,block/* listed */.KE)((0,changed_line/* changesBehind */.WZ)(plan, group), 3, (line) => [(0,block/* value */.Uq)(line, 160)])})`;
    return (0,block/* say */.cv) `${lost}, ${(0,block/* joined */.oR)(found.map((one) => remedyLine(plan, one)), '; ')} (${rulesLine(rules, docsBase)})`;
};
const rulesLine = function (rules, docsBase) { return (0,block/* listed */.KE)(rules, 3, ({ rule, severity }) => (0,block/* say */.cv) `${(0,block/* strong */.ko)(severity)} ${(0,pages/* ruleLink */.lN)(rule, docsBase)}`) };
/** What breaks first, as what happens: calls that are known to be made and are refused from now on. */
const brokenCalls = function (plan, docsBase) {
    const groups = (0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, 'lost').shown.filter(isBroken);
    if (groups.length === 0)
        return [];
    const names = (0,short_names/* targetNames */.i)(groups.flatMap(({ places }) => places.map(({ destination }) => destination)));
    const told = groups
        .slice(0, callsTold)
        .map((group) => brokenCall(plan, group, (0,short_names/* targetsLine */.jm)(group.places, names, access_groups/* mostInRow */.pF), docsBase));
    const left = groups.length - told.length;
    return [...told, ...(left === 0 ? [] : [(0,block/* say */.cv) `the same for ${(0,block/* count */.U9)(left, 'other row')} with known callers`])];
};
const lostBySomebody = (0,block/* say */.cv) `ask the owner of each caller that loses access whether it still needs it`;
const lostByAll = function (isEveryRow, isOne, subjects, sections, isCalled, closed) { return (0,block/* say */.cv) `${isEveryRow ? (0,block/* say */.cv) `${(0,block/* words */.aL)(isOne ? 'the row' : 'each row')} ${(0,block/* words */.aL)(sections)} takes its access from every caller, and ${(0,block/* words */.aL)(isCalled ? 'not all who call are known here' : 'nothing here says who calls')}` : (0,block/* say */.cv) `all others in the rows for ${(0,block/* listed */.KE)(subjects, 2, (one) => [(0,block/* value */.Uq)(one)], ' or ')} lose access too, whether or not they run here, and nothing here says who of them calls`}: find callers in access logs (${'meshgate replay'} lists the recorded requests that would be refused), and let them in before the merge${closed}` };
const lostByNobody = function (sections) { return (0,block/* say */.cv) `no caller known here loses access: look for accounts of the rows ${(0,block/* words */.aL)(sections)} that run elsewhere in the cluster, and add an ALLOW rule for each that still needs the access` };
/** A step for each cause, that which breaks first before all others; where everybody loses there is no owner to ask. */
const losses = function (plan, sections, docsBase) {
    if ((0,verdict_line/* breaksNobodyKnown */.Fs)(plan))
        return [lostByNobody(sections)];
    const broken = brokenCalls(plan, docsBase);
    const groups = (0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, 'lost').shown;
    const all = groups.filter(isOfAll);
    const rules = new Map(closedTo(plan, groups).map((finding) => [finding.rule, finding]));
    // Of the rest it is known who calls, and told.
    const asked = groups.filter((group) => !all.includes(group) && (group.calling === undefined || group.othersMayCall === true));
    return [
        ...broken,
        ...(all.length === 0
            ? []
            : [
                lostByAll(all.length === groups.length, (0,access_table/* tableRows */.QE)(groups).length === 1, access_groups/* wholeSubjects */.$J.filter((one) => all.some(({ who }) => who.includes(one))), sections, broken.length > 0, rules.size === 0 ? [] : (0,block/* say */.cv) `: new finding ${rulesLine([...rules.values()], docsBase)} is about the same`),
            ]),
        ...(asked.length > 0 || (0,verdict/* closesPermissions */.Uz)(plan) || all.length + broken.length === 0 ? [lostBySomebody] : []),
    ];
};

;// CONCATENATED MODULE: ./src/review/finding-steps.ts








const findingsTold = 3;
const acceptedIn = function (plan, number) { return (0,block/* say */.cv) `or accept ${(0,block/* words */.aL)(number === 1 ? 'it' : 'them')} under ${'ignore'} in ${plan.observed.config ?? 'meshgate.yaml'}, with a reason` };
/** `POL-001 (low), JWT-002 (medium)`. */
const withSeverity = function (findings, docsBase) { return (0,block/* listed */.KE)([...(0,group_by/* groupBy */.$)((0,finding_section/* bySeverity */.Np)(findings), ({ rule, severity }) => `${severity} ${rule}`).values()].flatMap(([first]) => first ?? []), 5, ({ rule, severity }) => (0,block/* say */.cv) `${(0,pages/* ruleLink */.lN)(rule, docsBase)} (${(0,block/* words */.aL)(severity)})`) };
/**
 * New findings by their rules: what nobody should merge without a look says what it is about; the others are named, and where one
 * is accepted is said once. What a step about losses says already is none of them.
 */
const newFindings = function (plan, docsBase) {
    const all = (0,verdict_line/* introduced */._D)(plan).filter((finding) => !find_findings/* informingRules */.XU.has(finding.rule) && !isToldAsLoss(plan, finding));
    const severe = ['critical', 'high'].flatMap((severity) => {
        const found = all.filter((finding) => finding.severity === severity);
        return found.length === 0 ? [] : [{ severity, found }];
    });
    const steps = severe.map(({ severity, found }, index) => {
        const rules = [...new Set(found.map(({ rule }) => rule))];
        const links = (0,block/* listed */.KE)(rules, 3, (rule) => [(0,pages/* ruleLink */.lN)(rule, docsBase)]);
        const told = rules.length > 1 ? [] : (0,block/* say */.cv) ` (${(0,block/* listed */.KE)(found, findingsTold, ({ text }) => (0,prose/* prose */.C)(text, 240), '; ')})`;
        const accept = index === 0 ? (0,block/* say */.cv) `, ${acceptedIn(plan, found.length)}` : [];
        return (0,block/* say */.cv) `fix ${(0,block/* count */.U9)(found.length, 'new finding')} of severity ${(0,block/* strong */.ko)(severity)}${accept}: ${links}${told}`;
    });
    const others = all.filter(({ severity }) => severity !== 'critical' && severity !== 'high');
    if (others.length === 0)
        return steps;
    return [
        ...steps,
        steps.length > 0
            ? (0,block/* say */.cv) `the same for ${(0,block/* count */.U9)(others.length, 'other new finding')}: ${withSeverity(others, docsBase)}`
            : (0,block/* say */.cv) `look at ${(0,block/* count */.U9)(others.length, 'new finding')}, ${withSeverity(others, docsBase)}: fix ${(0,block/* words */.aL)(others.length === 1 ? 'it' : 'them')}, ${acceptedIn(plan, others.length)}`,
    ];
};

;// CONCATENATED MODULE: ./src/review/next-step.ts





















const where = function (plan) { return plan.reviewed.environment === null ? (0,block/* say */.cv) `the configuration` : (0,block/* say */.cv) `environment ${(0,block/* value */.Uq)(plan.reviewed.environment, 80)}` };
const atLines = function (found) {
    const lines = [...new Set(found)];
    return lines.length === 0 ? [] : (0,block/* say */.cv) `: ${(0,block/* listed */.KE)(lines, 3, (line) => [(0,block/* value */.Uq)(line, 160)])}`;
};
/** The lines of this change that grant or take it, so that a reader need not look for them. */
const changedAt = function (plan, side) { return atLines((0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, side).shown.flatMap((row) => (0,changed_line/* changesBehind */.WZ)(plan, row))) };
/** The lines of bindings and roles that give a permission; none where the cluster alone holds them. */
const givenAt = function (plan, kind) { return atLines(plan.reviewed.permissions
    .filter((one) => one.kind === kind)
    .flatMap(({ where: places = [] }) => places.filter((place) => place.kind !== 'cluster').map(review_places/* placeTitle */.K3))) };
const hasUnknownPermission = function ({ reviewed }) { return reviewed.permissions.some(({ kind }) => kind === 'unknown') };
/** Leads to the steps of it, for one change alone; where no link can be, the word stays. */
const through = function (docsBase) {
    const label = 'through';
    if (docsBase === undefined)
        return (0,block/* words */.aL)(label);
    const address = `${docsBase}/guides/required-check.md#to-let-wanted-access-through`;
    return { kind: 'link', label, address, otherwise: label };
};
/** Of a blocked change, what blocks as new access: each reason by itself, since each is taken back somewhere else. */
const newAccessSteps = function (plan, docsBase) {
    const grants = (0,verdict/* opensRequests */.GW)(plan) || (0,verdict/* opensPermissions */.EE)(plan);
    const steps = [
        ...((0,verdict/* opensRequests */.GW)(plan) ? [(0,block/* say */.cv) `revert what grants the access${changedAt(plan, 'gained')}`] : []),
        ...((0,verdict/* opensPermissions */.EE)(plan) ? [(0,block/* say */.cv) `revert what gives the Kubernetes permission${givenAt(plan, 'gained')}`] : []),
        ...((0,verdict/* leavesRequestsOpen */.Bj)(plan) ? [unprovenStep(plan)] : []),
        ...(hasUnknownPermission(plan)
            ? [(0,block/* say */.cv) `find out what the Kubernetes permission that cannot be judged gives${givenAt(plan, 'unknown')}`]
            : []),
    ];
    const last = steps.at(-1);
    if (last === undefined)
        return [];
    // The one way through; nothing in a merge request can open its own gate.
    const lastStep = (0,block/* say */.cv) `${last}. If ${(0,block/* words */.aL)(grants ? (steps.length > 1 ? 'all of it is wanted' : 'the access is wanted') : 'the change is wanted as it is')}, ${'gate.newAccess: warn'} on the protected branch lets it ${through(docsBase)}: it then lets every later change of ${where(plan)} through too`;
    return [...steps.slice(0, -1), lastStep];
};
/** For a blocked change, a step for each reason that blocks, and for losses, which may only warn. */
const wayThrough = function (plan, sections, docsBase) {
    const { lostAccess, newAccess } = plan.reviewed.gate.settings;
    return [
        ...(newAccess === 'error' ? newAccessSteps(plan, docsBase) : []),
        ...(lostAccess === 'error' && (0,verdict/* closes */.UR)(plan) ? brokenCalls(plan, docsBase) : []),
        ...(lostAccess === 'error' && ((0,verdict/* closes */.UR)(plan) || (0,verdict/* leavesRequestsOpen */.Bj)(plan))
            ? [
                (0,block/* say */.cv) `let in again who loses access${changedAt(plan, 'lost')}. If the loss is wanted, ${'gate.lostAccess: warn'} on the protected branch lets it through, and every later loss of ${where(plan)} too`,
            ]
            : []),
        ...renderAgain(plan),
        ...correctNew(plan),
        ...correctStanding(plan),
        ...renewSnapshot(plan),
        ...(lostAccess !== 'error' && (0,verdict/* closes */.UR)(plan) ? losses(plan, sections, docsBase) : []),
    ];
};
/** Of all that blocks it alone is nowhere but in the gate's own words. */
const renewSnapshot = function ({ reviewed: { gate } }) { return gate.failures.some((text) => text.startsWith(plan_gate/* staleSnapshotWords */.ZV))
    ? [(0,block/* say */.cv) `take a new snapshot of the cluster: ${'meshgate snapshot'}`]
    : [] };
/** Files that wait for `render` are what most other findings come from: it comes first, as a line to paste. */
const renderAgain = function (plan) {
    const stale = (0,verdict_line/* introduced */._D)(plan).filter(isNotRendered);
    if (stale.length === 0)
        return [];
    const { environment } = plan.reviewed;
    const { config } = plan.observed;
    const folders = new Set(stale.flatMap(({ fingerprint, object }) => {
        const place = (0,review_places/* placeOf */.$t)(plan, fingerprint, object);
        const [, folder] = place?.kind === 'file' ? (/^(.+)\/[^/]+$/su.exec(place.path) ?? []) : [];
        return folder === undefined ? [] : [folder];
    }));
    const [folder = 'DIR'] = folders.size === 1 ? folders : [];
    const command = [
        'meshgate render',
        ...(environment === null ? [] : [`--environment ${(0,kubectl_line/* shellWord */.r)(environment)}`]),
        ...(config === undefined ? [] : [`--config ${(0,kubectl_line/* shellWord */.r)(config)}`]),
        `--out ${(0,kubectl_line/* shellWord */.r)(folder)}`,
    ].join(' ');
    return [
        (0,block/* say */.cv) `run ${(0,block/* value */.Uq)(command)}${(0,block/* words */.aL)(folder === 'DIR' ? ' with the folder of the generated files' : '')} and commit its files`,
    ];
};
const isNotRendered = function ({ rule, remedy }) { return rule === 'GIT-001' && remedy.startsWith('run `meshgate render`') };
const correctNew = function (plan) {
    const { settings } = plan.reviewed.gate;
    const others = (0,verdict_line/* introduced */._D)(plan).filter((finding) => !isNotRendered(finding) &&
        !find_findings/* informingRules */.XU.has(finding.rule) &&
        (call_rules/* callRuleIds */.fM.has(finding.rule) ? settings.calls === 'error' : settings.findings === 'error'));
    if (others.length === 0)
        return [];
    const isAfter = (0,verdict_line/* introduced */._D)(plan).some(isNotRendered);
    const at = atLines((0,finding_section/* bySeverity */.Np)(others)
        .flatMap(({ fingerprint, object }) => (0,review_places/* placeOf */.$t)(plan, fingerprint, object) ?? [])
        .map(review_places/* placeTitle */.K3));
    return [
        (0,block/* say */.cv) `correct ${(0,block/* words */.aL)(isAfter ? 'the new findings that are left then' : 'the new findings')}${at}. To accept a finding, add it under ${'ignore'} in ${plan.observed.config ?? 'meshgate.yaml'} on the protected branch, with a reason`,
    ];
};
/** No change of this request brought them, and they block it all the same. */
const correctStanding = function (plan) {
    const standing = (0,finding_section/* standingCallFindings */.pt)(plan);
    if (plan.reviewed.gate.settings.calls !== 'error' || standing.length === 0)
        return [];
    const rules = [...new Set(standing.map(({ rule }) => rule))];
    return [
        (0,block/* say */.cv) `correct ${(0,block/* count */.U9)(standing.length, 'finding')} of declared calls that stood before this change and ${(0,block/* words */.aL)(standing.length === 1 ? 'blocks' : 'block')} it too: ${(0,block/* listed */.KE)(rules, 5, (rule) => [(0,block/* value */.Uq)(rule)])}`,
    ];
};
/** Before a merge a reader asks first whether it can be merged. */
const warns = function ({ command }) { return (0,block/* strong */.ko)(command === undefined ? 'Gate warns, merging is not blocked' : 'Gate warns') };
/** What the gate says and what comes next, a paragraph for each; a log ends with it, so that what it speaks of stands above. */
const nextStep = function (plan, meta, level, sections = 'below') {
    const { gate } = plan.reviewed;
    const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3;
    const told = (texts, verb) => {
        const left = texts.length - limit;
        const shown = [
            ...texts.slice(0, limit).map((text) => (0,pages/* withPages */.hF)((0,prose/* prose */.C)(text), meta.docsBase)),
            ...(left > 0 ? [(0,block/* say */.cv) `${left} more`] : []),
        ];
        return texts.length === 0 ? [] : [(0,block/* say */.cv) `${verb}: ${(0,block/* joined */.oR)(shown, '; ')}.`];
    };
    // Its verb stands in one strong text with it: two side by side would be read as one word.
    const lines = [
        ...told(gate.failures, gate.active ? (0,block/* strong */.ko)('Gate blocks') : (0,block/* strong */.ko)('Gate would block')),
        ...told(gate.warnings, gate.failures.length === 0 ? warns(meta) : (0,block/* words */.aL)('It warns')),
    ];
    const said = lines.length === 0 ? [] : [(0,block/* paragraph */.FY)((0,block/* joined */.oR)(lines, ' '))];
    const whole = !(0,left_out/* leavesOutAccess */.$)([plan], level, meta.drift)
        ? []
        : [(0,block/* say */.cv) `open ${(0,pages/* wholeReview */.SA)(meta)} before you approve: this text is shortened`];
    const next = [...whole, ...following(plan, meta, sections)];
    if (next.length <= 1)
        return [...said, ...next.map((line) => (0,block/* paragraph */.FY)((0,block/* say */.cv) `${(0,block/* strong */.ko)('Next')}: ${line}.`))];
    return [...said, (0,block/* paragraph */.FY)([(0,block/* strong */.ko)('Next')]), ...(0,block/* list */.p_)(next, Infinity, (line) => (0,block/* say */.cv) `${line}.`)];
};
/** Whose word a new call needs: it must not hide in a cell of a table. */
const sensitiveCalls = function ({ reviewed: { calls } }) { return [
    ...(0,group_by/* groupBy */.$)((calls?.changes ?? []).filter((edge) => edge.class === 'sensitive'), ({ approvers }) => JSON.stringify(approvers)).values(),
]
    .slice(0, 5)
    .map((edges) => (0,block/* say */.cv) `let ${(0,block/* listed */.KE)(edges[0]?.approvers ?? [], 5, (name) => [(0,block/* value */.Uq)(name, 80)])} agree to what opens at a sensitive service: ${(0,block/* listed */.KE)(edges, 3, ({ caller, service, port }) => (0,block/* say */.cv) `${(0,block/* value */.Uq)(caller, 120)} to ${(0,block/* value */.Uq)(`${service}:${port}`, 120)}`)}`) };
/** Of a provider that changes, the fact that decides is not in the policies. */
const unprovenStep = function (plan) {
    const { access } = plan.reviewed;
    const reasons = [...access.reasons, ...access.destinations.flatMap((one) => one.reasons)];
    const providers = (0,provider_text/* newProviders */.tq)(plan);
    const asked = (0,verdict/* leavesPermissionsOpen */.LU)(plan) ? undefined : (0,provider_text/* askedOtherwise */.xH)(plan);
    if (asked !== undefined)
        return (0,block/* say */.cv) `${(0,block/* listed */.KE)(asked.providers, 3, (name) => [(0,block/* value */.Uq)(name, 80)])} ${(0,block/* words */.aL)(asked.how === 'about fewer requests' ? 'is no longer asked about some requests (see Why): check that they are safe without it' : 'is asked about other requests than before (see Why): check that this is wanted')}${atLines(asked.places.map(review_places/* placeTitle */.K3))}`;
    if (!(0,provider_text/* areProviders */.nl)(reasons) || providers.length === 0 || (0,verdict/* leavesPermissionsOpen */.LU)(plan))
        return (0,block/* say */.cv) `find out what stands under ${(0,block/* strong */.ko)('Cannot prove')}: it may open access; the page of each code says how`;
    const isUnread = plan.observed.assumptions.some((text) => text.startsWith('MeshConfig was not read'));
    return (0,block/* say */.cv) `check that ${'extensionProviders'} of MeshConfig has ${(0,block/* listed */.KE)(providers, 3, (name) => [(0,block/* value */.Uq)(name, 80)])}${(0,block/* words */.aL)(isUnread ? ' (MeshConfig was not read)' : '')}: without it all of these requests are refused. And check what it answers to them: it may let in what was refused, and refuse what was let in`;
};
/** The job itself is a caller that loses: its requests get an error from the merge on. */
const refusedToken = function ({ observed: { token, positions } }) {
    const refused = token.verdicts.filter(({ verdict }) => verdict === 'refused');
    if (refused.length === 0)
        return [];
    const rules = [...new Set(refused.map(({ requestAuthentication }) => (0,object/* keyText */.Pu)(requestAuthentication)))];
    const at = atLines(rules.flatMap((name) => (Object.hasOwn(positions, name) ? (positions[name] ?? []) : [])).map(review_places/* placeTitle */.K3));
    return [
        (0,block/* say */.cv) `the mesh refuses the token of this CI job: let the mesh accept it, or ask for one with an audience that it accepts${at}`,
    ];
};
/** An account that nobody here runs as may be a name with a mistake in it; those of bindings are made by what they bind. */
const unusedNames = function (plan) {
    if (plan.steps.some(({ key }) => key.kind === 'ServiceAccount'))
        return [];
    const unused = [...new Set((0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, 'gained').shown.flatMap((group) => [...group.unused]))];
    return unused.length === 0
        ? []
        : (0,block/* say */.cv) `, and that ${(0,block/* listed */.KE)(unused, 3, (name) => (0,phrase/* phrase */.M)((0,access_groups/* shortSubject */.DG)(name, (0,access_groups/* commonTrustDomain */.gi)(plan.reviewed.access))))} ${(0,block/* words */.aL)(unused.length === 1 ? 'is the right name: no workload here runs as it' : 'are the right names: no workload here runs as them')}`;
};
const following = function (plan, meta, sections) {
    const { gate } = plan.reviewed;
    if (meta.drift !== undefined)
        return meta.drift.drifted
            ? [
                (0,block/* say */.cv) `bring the cluster back to what was reviewed, or have what stands there reviewed: the commands for either stand below`,
            ]
            : [];
    if (gate.active && !gate.passed) {
        const ways = wayThrough(plan, sections, meta.docsBase);
        return [...(ways.length === 0 ? [(0,block/* say */.cv) `fix what blocks`] : ways), ...refusedToken(plan), ...sensitiveCalls(plan)];
    }
    const look = [
        ...(plan.reviewed.protection.length > 0
            ? [
                (0,block/* say */.cv) `approve only if the team wants each setting ${(0,block/* words */.aL)(sections)} to change: from the merge on it judges every later change`,
            ]
            : []),
        ...sensitiveCalls(plan),
        ...((0,verdict/* opensRequests */.GW)(plan) || (0,verdict/* opensPermissions */.EE)(plan)
            ? [(0,block/* say */.cv) `check that each gain ${(0,block/* words */.aL)(sections)} is wanted${unusedNames(plan)}`]
            : []),
        ...((0,verdict/* closes */.UR)(plan) ? losses(plan, sections, meta.docsBase) : []),
        ...newFindings(plan, meta.docsBase),
        ...refusedToken(plan),
        ...((0,verdict/* leavesRequestsOpen */.Bj)(plan) || (0,verdict/* leavesPermissionsOpen */.LU)(plan) ? [unprovenStep(plan)] : []),
    ];
    const after = afterMerge(plan, meta);
    return after === undefined ? look : [...look, after];
};
/** The same number as the log of `apply`: the ConfigMap that lists the objects is none of them. */
const written = function ({ reviewed, observed, steps }) {
    const { environment } = reviewed;
    const namespace = observed.place?.namespace;
    const objects = environment === null || namespace === undefined
        ? steps
        : steps.filter(({ key }) => !(0,plan_steps/* isParent */.pu)(key, { name: environment, namespace }));
    const beside = objects.length < steps.length;
    if (objects.length === 0)
        return (0,block/* say */.cv) `its list of what it wrote`;
    return (0,block/* say */.cv) `${(0,block/* count */.U9)(objects.length, 'object')}${(0,block/* words */.aL)(beside ? `, and its list of ${objects.length === 1 ? 'it' : 'them'},` : '')}`;
};
const afterMerge = function (plan, { command }) {
    const { rendered } = plan.reviewed;
    // What apply says of itself is done, or stands above as refused.
    if (command === 'apply')
        return undefined;
    if (plan.steps.length > 0)
        return (0,block/* say */.cv) `${(0,block/* words */.aL)(command === undefined ? 'after the merge, ' : 'once this plan is approved, ')}${'apply'} writes ${written(plan)} for ${where(plan)}`;
    return plan.observed.snapshot === undefined || rendered.length === 0
        ? undefined
        : (0,block/* say */.cv) `after the merge, ${'apply'} reads the cluster: its writes are not planned from a snapshot`;
};


/***/ }),

/***/ 69513:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(69513, module.exports, ["qA","Oo","$6"], "./later-review.cjs")

/***/ }),

/***/ 27853:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/** Names the comment of a job: two jobs with other inputs have comments of their own. */
const commentKey = function ({ config, environment, before, after }) { return [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
].join(' ') };


/***/ }),

/***/ 90437:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ metaOfBranch),
  e: () => (/* binding */ publishPlans)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/plan/digest.ts
var digest = __webpack_require__(31147);
// EXTERNAL MODULE: ./src/plan/verdict.ts
var verdict = __webpack_require__(97282);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/review/access-groups.ts
var access_groups = __webpack_require__(77665);
// EXTERNAL MODULE: ./src/review/changed-line.ts
var changed_line = __webpack_require__(35651);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(55527);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
// EXTERNAL MODULE: ./src/review/said-of-policies.ts
var said_of_policies = __webpack_require__(95596);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(64836);
;// CONCATENATED MODULE: ./src/review/annotations.ts








const annotations_text = function (value) { return (0,review_escape/* cut */.Jj)((0,review_escape/* logLine */.BP)(value), 1_000) };
/** Beside its line where the diff has it; elsewhere, and for a rendered line, the text says the place. */
const placed = function (plan, annotation, source) {
    const where = (0,places/* fileInDiff */.DC)(plan, source);
    const said = source !== undefined && (where === undefined || where.renderedFrom !== undefined);
    return {
        ...annotation,
        ...(said ? { text: annotations_text(`${annotation.text} (${(0,places/* placeTitle */.K3)(source)})`) } : {}),
        ...(where === undefined ? {} : { where }),
    };
};
const gains = function (plan) {
    const level = plan.reviewed.gate.active && plan.reviewed.gate.settings.newAccess === 'error' ? 'error' : 'warning';
    return (0,access_groups/* groupRows */.fD)(plan.reviewed.access, 'gained').map((group) => {
        const [{ row, destination }] = group.rows;
        const further = group.places.length - 1;
        const on = further === 0 ? destination.title : `${destination.title} and ${further} more`;
        const { by } = row.after;
        const [where, ...beside] = (0,changed_line/* placesOfRow */.WA)(plan, { row, destination });
        const also = beside.length === 0 ? '' : ` (together with ${beside.map(places/* placeTitle */.K3).join(', ')})`;
        const reason = /^(?:no|the|any) /.test(by) ? `because ${by}` : `because of ${by}`;
        return placed(plan, {
            level,
            title: 'grants new access',
            text: annotations_text(`${group.who.join(' and ')} ${(0,said_of_policies/* gainPhrase */.pJ)(row.what, on)}, ${reason}${also}`),
        }, where);
    });
};
const findingLevel = function (plan, finding) {
    if (finding.severity === 'low' || finding.severity === 'medium')
        return finding.severity === 'low' ? 'notice' : 'warning';
    return plan.reviewed.gate.active && plan.reviewed.gate.settings.findings === 'error' ? 'error' : 'warning';
};
const findings = function (plan) { return (0,finding_section/* bySeverity */.Np)(plan.reviewed.findings.filter((finding) => finding.introduced)).map((finding) => placed(plan, {
    level: findingLevel(plan, finding),
    title: annotations_text(finding.rule),
    text: annotations_text(`${finding.text}. Fix: ${finding.remedy}`),
}, (0,places/* placeOf */.$t)(plan, finding.fingerprint, finding.object))) };
/** What one line does to several callers, or in several overlays, is one annotation of it: each says its own part once. */
const onePerPlace = function (all) { return [...(0,group_by/* groupBy */.$)(all, placeKey).values()].flatMap((same) => {
    const [first] = same;
    const texts = [...new Set(same.map((one) => one.text))];
    if (first === undefined || texts.length < 2)
        return first ?? [];
    const left = texts.length - mostSaid;
    const more = left > 0 ? `; and ${left} more at this line` : '';
    return { ...first, text: `${(0,review_escape/* cut */.Jj)(texts.slice(0, mostSaid).join('; '), 900)}${more}` };
}) };
const mostSaid = 3;
const placeKey = function (annotation) {
    const { level, title, where } = annotation;
    return where === undefined ? annotation : JSON.stringify([level, title, where.path, where.line]);
};
/**
 * At the YAML line of each gaining rule and of each new finding, most severe first; of every level only the first ten,
 * since GitHub shows no more of a step.
 */
const annotationsOf = function (plans, perLevel = 10) {
    const order = ['error', 'warning', 'notice'];
    const all = onePerPlace((0,verdict_line/* worstFirst */.md)(plans).flatMap((plan) => [...gains(plan), ...findings(plan)]));
    return order.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel));
};

// EXTERNAL MODULE: ./src/review/environment-groups.ts
var environment_groups = __webpack_require__(58470);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/review/next-step.ts + 2 modules
var next_step = __webpack_require__(21184);
// EXTERNAL MODULE: ./src/review/write-text.ts
var write_text = __webpack_require__(76463);
;// CONCATENATED MODULE: ./src/review/closing-lines.ts






const linesOf = function (block) {
    if (block.kind === 'paragraph')
        return [(0,write_text/* lineText */.o)(block.line)];
    return block.kind === 'list' ? block.items.map((item) => `- ${(0,write_text/* lineText */.o)(item)}`) : [];
};
const toneOf = function (text) { return text.startsWith('Gate blocks') ? 'bad' : text.startsWith('Gate w') ? 'warn' : undefined };
/**
 * The end of a log, outside of what its platform folds: what the gate says and what to do next, as the comment has it.
 * Environments that are told the same are told once, by their names.
 */
const closingLines = function (plans, meta) {
    const told = new Map();
    for (const plan of (0,verdict_line/* worstFirst */.md)(plans)) {
        if ((0,verdict_line/* isQuiet */.rM)(plan) && meta.drift === undefined)
            continue;
        const lines = (0,next_step/* nextStep */.s)(plan, meta, 'full', 'above').flatMap(linesOf);
        const key = lines.join('\n');
        const same = told.get(key) ?? { lines, names: [] };
        told.set(key, same);
        same.names.push((0,environment_groups/* environmentTitle */.Uj)(plan) ?? 'the two folders');
    }
    return [...told.values()].flatMap(({ lines, names }) => {
        if (lines.length === 0)
            return [];
        const own = lines.map((text) => ({ text: (0,review_escape/* cut */.Jj)((0,review_escape/* logLine */.BP)((0,mask/* maskText */.gC)(text)), 4_000), tone: toneOf(text) }));
        const of = plans.length < 2 ? [] : [{ text: `${(0,review_escape/* cut */.Jj)((0,review_escape/* logLine */.BP)(names.join(', ')), 600)}:`, tone: undefined }];
        return [...of, ...own].map(({ text, tone }) => (tone === undefined ? { text } : { text, tone }));
    });
};

// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(66677);
// EXTERNAL MODULE: ./src/review/render-problems.ts
var render_problems = __webpack_require__(46967);
// EXTERNAL MODULE: ./src/review/render-terminal.ts
var render_terminal = __webpack_require__(36011);
// EXTERNAL MODULE: ./src/speak/comment-key.ts
var comment_key = __webpack_require__(27853);
// EXTERNAL MODULE: ./src/speak/say-publication.ts
var say_publication = __webpack_require__(79798);
// EXTERNAL MODULE: ./src/speak/say-review.ts
var say_review = __webpack_require__(98946);
// EXTERNAL MODULE: ./src/speak/write-reports.ts
var write_reports = __webpack_require__(64007);
;// CONCATENATED MODULE: ./src/speak/publish-plans.ts













/** What a plan of the protected branch is about: the commit before it, and the one that is applied. */
const metaOfBranch = function ({ docsBase, context }, { revisions: { base, head } }) { return ({
    base,
    head,
    firstRun: false,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    docsBase,
}) };
/** Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code. */
const publishPlans = async function (run, spoken) {
    const { command, exitCode } = spoken;
    const approved = spoken.shown.map(({ plan }) => plan);
    const plans = [...approved, ...(spoken.besides ?? []).map(({ plan }) => plan)];
    const meta = withRefusal(spoken, approved);
    const { context, output } = run;
    if (context.platform === 'local')
        (0,say_review/* sayReview */.E)(output, plans, meta);
    else
        output.section('meshgate: review', (0,render_terminal/* renderTerminal */.bF)(plans, meta));
    for (const annotation of annotationsOf(plans))
        if (context.platform === 'github')
            output.annotate(annotation);
    await leaveReports(run, { ...spoken, shown: [...spoken.shown, ...(spoken.besides ?? [])], meta });
    if (context.platform === 'github')
        await output.summary(await summaryOf(plans, meta));
    for (const { text, tone } of closingLines(plans, meta))
        output.info(text, tone);
    const worst = (0,verdict/* worstVerdict */.zP)(plans);
    output.result('verdict', worst, (0,verdict_line/* verdictMeaning */.Ll)(plans, worst));
    output.result('passed', String(exitCode === codes/* exitCodes */.h.fine));
    // What an apply brings beside its commit is approved with it.
    output.result('digest', (0,digest/* digestOfRun */.Rg)(approved));
    if (command === 'check')
        await comment(run, plans, meta);
};
/** What every form says of the run as a whole. */
const withRefusal = function ({ command, meta, exitCode, errors = [] }, plans) {
    const [first, ...rest] = errors;
    // What the gate or `apply` refuses whoever approves has no digest to approve; another plan than the approved one has.
    const approvable = exitCode === codes/* exitCodes */.h.fine || exitCode === codes/* exitCodes */.h.notReviewed;
    const joint = (command === 'plan' || command === 'apply') && plans.length > 1 && approvable;
    return {
        ...meta,
        ...(command === 'check' ? {} : { command }),
        ...(first === undefined ? {} : { refused: [first, ...rest] }),
        ...(joint ? { digest: (0,digest/* digestOfRun */.Rg)(plans) } : {}),
    };
};
const comment = async function (run, plans, meta) {
    const { context } = run;
    if (context.mergeRequest === undefined)
        return;
    const review = await run.review();
    if (review === undefined)
        return run.output.info('There is no token to comment with; the review stands in the log.');
    const [{ publishComment, reservedCharacters }, { renderComment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7007).then(__webpack_require__.bind(__webpack_require__, 57007)),
        Promise.all(/* import() */[__webpack_require__.e(1950), __webpack_require__.e(2661)]).then(__webpack_require__.bind(__webpack_require__, 91950)),
    ]);
    const { body, level } = renderComment(plans, meta, review.limit - reservedCharacters);
    const published = await publishComment(review, {
        key: (0,comment_key/* commentKey */.T)(run.inputs),
        headSha: context.mergeRequest.headSha,
        run: context.run,
        body,
        details: {
            base: meta.base,
            plans: plans.map(({ digest, reviewed, observed }) => ({
                configuration: observed.configuration ?? run.inputs.config,
                environment: reviewed.environment,
                ...(reviewed.unit === undefined ? {} : { unit: reviewed.unit }),
                cluster: reviewed.cluster,
                ...(observed.arrival === true ? { arrival: digest } : { plan: digest }),
            })),
            truncated: level !== 'full',
        },
        ...(plans.every(verdict_line/* isQuiet */.rM) && meta.unjudged === undefined ? { whenAbsent: 'keep' } : {}),
    });
    (0,say_publication/* sayPublication */.Q)(run.output, published);
};
const summaryOf = async function (plans, meta) {
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(1950), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 4079));
    return renderSummary(plans, meta).body;
};
const leaveReports = async function (run, { command, shown, meta, exitCode, errors = [], details }) {
    const plans = shown.map(({ plan }) => plan);
    const { version } = run;
    await (0,write_reports/* writeReports */.L)(run, {
        json: () => (0,render_json.renderJson)({
            version,
            command,
            exitCode,
            errors,
            plans,
            details: { ...(meta.digest === undefined ? {} : { digest: meta.digest }), ...details },
        }),
        markdown: () => summaryOf(plans, meta),
        sarif: async () => {
            const { renderSarif } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87034));
            return renderSarif(plans, { version, docsBase: run.docsBase }, errors.length === 0 ? undefined : (0,render_problems/* problemParts */.Q)(errors, run.docsBase));
        },
        codequality: async () => {
            const { renderCodeQuality } = await __webpack_require__.e(/* import() */ 7586).then(__webpack_require__.bind(__webpack_require__, 37586));
            return renderCodeQuality(plans, errors);
        },
        page: async () => {
            const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(2050), __webpack_require__.e(1950), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 40502));
            return renderReport(plans, meta, new Map(shown.map((one) => [one.plan, one.objects])));
        },
    });
};


/***/ }),

/***/ 79798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sayPublication)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47369);

/** One line about a comment or an issue, where there is something to say. It never changes the exit code. */
const sayPublication = function (output, published, noun = 'Comment') {
    switch (published.kind) {
        case 'created':
        case 'updated':
            return output.info(`${noun} ${published.kind}.`);
        case 'unchanged':
        case 'absent':
            return;
        case 'superseded':
            return output.info(`The ${noun.toLowerCase()} belongs to a ${published.by}; this run leaves it.`);
        case 'forbidden':
            return output.info(`No ${noun.toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(published.message)} ${published.remedy}`);
        case 'failed':
            return output.warning(`No ${noun.toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(published.problem.message)} ${published.problem.remedy}`);
    }
};


/***/ }),

/***/ 47369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** A message as a sentence, whether or not it ends with a full stop itself. */
const sentence = function (message) { return `${message.replace(/\.$/, '')}.` };


/***/ })

};
