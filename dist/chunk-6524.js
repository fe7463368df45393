export const id = 6524;
export const ids = [6524];
export const modules = {

/***/ 88202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ lastApplied),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   gT: () => (/* binding */ supersededBy),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37761);
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _known_bindings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64643);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59742);





const runOf = function ({ platform, repository, run, sha }) { return ({
    platform,
    repository: repository.id,
    id: run.id,
    attempt: run.attempt,
    sha,
}) };
const runText = function ({ platform, repository, id, attempt, sha }) { return `${platform}/${repository}/${id}.${attempt}/${sha}` };
const readRun = function (text) {
    const [, platform = '', repository = '', id = '', sha = ''] = /^(github|gitlab|local)\/(\d{0,20})\/(\d{1,20})(?:\.\d{1,20})?\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? '') ?? [];
    return id === '' ? undefined : { platform, repository, id, sha };
};
/** The environment's ApplySet parent, where it stands and is ours. */
const parentOf = function ({ objects }, { name, namespace }) {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(name);
    return objects.find((object) => object.key.kind === 'ConfigMap' &&
        object.key.namespace === namespace &&
        object.key.name === parent &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .MU)(object) &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetId */ .A3)(parent, namespace)));
};
/** The commit that was applied last, where its run left its mark. */
const lastApplied = function (state, environment) { return readRun(parentOf(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]) };
/**
 * Why a run may not write, where a newer one of the same repository has: a rerun of an old pipeline would take back what was
 * merged since. Two repositories number their runs apart, and trust says which of them may write at all.
 */
const supersededBy = function (state, environment, run) {
    const last = lastApplied(state, environment);
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
 * What shall stand, with the run in its ApplySet parent and the names of all bindings that the environment has had. Every run that writes leaves its number, also where no binding is
 * left: an older one must find it. Without a run (a review), the parent keeps the one that it has.
 */
const withRun = function (desired, state, environment, writer) {
    const name = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(environment.name);
    const isParent = ({ key }) => key.group === '' && key.kind === 'ConfigMap' && key.name === name;
    const annotations = parentOf(state, environment)?.annotations ?? {};
    const text = writer === undefined ? annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1] : newerOf(annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1], writer.run);
    if (text === undefined)
        return desired;
    const known = writer === undefined ? annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .knownBindingsAnnotation */ .rW] : (0,_known_bindings_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberedBindings */ .L)(state, environment, desired);
    const revoked = writer?.revoked ?? annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revokedAnnotation */ .o$];
    const annotated = (object) => withAnnotations(object, {
        [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]: text,
        ...(known === undefined ? {} : { [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .knownBindingsAnnotation */ .rW]: known }),
        ...(revoked === undefined ? {} : { [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revokedAnnotation */ .o$]: revoked }),
    });
    if (desired.some(isParent))
        return desired.map((one) => (isParent(one) ? { ...one, object: annotated(one.object) } : one));
    if (writer === undefined)
        return desired;
    const key = { group: '', kind: 'ConfigMap', namespace: environment.namespace, name };
    return [{ key, object: annotated((0,_bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParent */ .x)(new Set(), environment, writer)) }, ...desired];
};
/**
 * The number never goes down: a stop job belongs to the pipeline that started the environment, and what it takes back,
 * pipelines between the two must not give again.
 */
const newerOf = function (last, run) {
    const known = readRun(last);
    return last !== undefined && known !== undefined && isNewer(known, run) ? last : runText(run);
};
/** Of two runs of one repository; two repositories number theirs apart. */
const isNewer = function (one, other) { return one.platform === other.platform &&
    one.repository === other.repository &&
    /^\d{1,20}$/.test(other.id) &&
    BigInt(one.id) > BigInt(other.id) };
const withAnnotations = function (object, more) { return ({
    ...object,
    metadata: {
        ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object, 'metadata'),
        annotations: { ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(object, 'metadata', 'annotations'), ...more },
    },
}) };


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
/** Every row in full, with commands that ask for it again; folded, since the table says what matters. */
const inFull = function (plan, { shown, unmet }, side, meta) {
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
/** What a reader opens after the objects: requests to try, then what nobody runs. */
const sideFolds = function (plan, side, meta) {
    const { shown, unmet } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(plan.reviewed.access, side);
    if (shown.length === 0)
        return [];
    const rows = (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(unmet);
    return [
        inFull(plan, { shown, unmet }, side, meta),
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
// EXTERNAL MODULE: ./src/rules/find-findings.ts + 14 modules
var find_findings = __webpack_require__(68792);
// EXTERNAL MODULE: ./src/plan/gate.ts
var plan_gate = __webpack_require__(71476);
// EXTERNAL MODULE: ./src/review/access-table.ts
var access_table = __webpack_require__(89333);
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
/** Whether a finding is about calls that a row of losses names. */
const isToldAsLoss = function (plan, finding) { return finding.refuses !== undefined &&
    (0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, 'lost').shown.some((group) => isBroken(group) && findingsOf(plan, group).includes(finding)) };
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
        return (0,block/* say */.cv) `${lost}, let ${(0,block/* words */.aL)(isOne ? 'it' : 'them')} in (${(0,block/* listed */.KE)((0,changed_line/* changesBehind */.WZ)(plan, group), 3, (line) => [(0,block/* value */.Uq)(line, 160)])})`;
    return (0,block/* say */.cv) `${lost}, ${(0,block/* joined */.oR)(found.map((one) => remedyLine(plan, one)), '; ')} (${(0,block/* listed */.KE)(rules, 3, ({ rule, severity }) => (0,block/* say */.cv) `${(0,block/* strong */.ko)(severity)} ${(0,pages/* ruleLink */.lN)(rule, docsBase)}`)})`;
};
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
const lostByAll = function (isEveryRow, isOne, subjects, sections, isCalled) { return (0,block/* say */.cv) `${isEveryRow ? (0,block/* say */.cv) `${(0,block/* words */.aL)(isOne ? 'the row' : 'each row')} ${(0,block/* words */.aL)(sections)} takes its access from every caller, and ${(0,block/* words */.aL)(isCalled ? 'not all who call are known here' : 'nothing here says who calls')}` : (0,block/* say */.cv) `all others in the rows for ${(0,block/* listed */.KE)(subjects, 2, (one) => [(0,block/* value */.Uq)(one)], ' or ')} lose access too, whether or not they run here, and nothing here says who of them calls`}: find callers in access logs (${'meshgate replay'} lists the recorded requests that would be refused), and let them in before the merge` };
const lostByNobody = function (sections) { return (0,block/* say */.cv) `no caller known here loses access: check that the cluster has none of the accounts in the rows ${(0,block/* words */.aL)(sections)}, or let those that it has in` };
/** A step for each cause, that which breaks first before all others; where everybody loses there is no owner to ask. */
const losses = function (plan, sections, docsBase) {
    if ((0,verdict_line/* breaksNobodyKnown */.Fs)(plan))
        return [lostByNobody(sections)];
    const broken = brokenCalls(plan, docsBase);
    const groups = (0,access_groups/* rowsOfSide */.gO)(plan.reviewed.access, 'lost').shown;
    const all = groups.filter(({ who }) => who.some((one) => access_groups/* wholeSubjects */.$J.includes(one)));
    // Of the rest it is known who calls, and told.
    const asked = groups.filter((group) => !all.includes(group) && (group.calling === undefined || group.othersMayCall === true));
    return [
        ...broken,
        ...(all.length === 0
            ? []
            : [
                lostByAll(all.length === groups.length, (0,access_table/* tableRows */.QE)(groups).length === 1, access_groups/* wholeSubjects */.$J.filter((one) => all.some(({ who }) => who.includes(one))), sections, broken.length > 0),
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
/** The steps of it, for one change alone. */
const howToLetThrough = function (docsBase) {
    if (docsBase === undefined)
        return [];
    const address = `${docsBase}/guides/required-check.md#to-let-wanted-access-through`;
    return (0,block/* say */.cv) ` (${{ kind: 'link', label: 'how', address, otherwise: address }})`;
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
    const through = (0,block/* say */.cv) `${last}. If ${(0,block/* words */.aL)(grants ? (steps.length > 1 ? 'all of it is wanted' : 'the access is wanted') : 'the change is wanted as it is')}, ${'gate.newAccess: warn'} on the protected branch lets it through: it then lets every later change of ${where(plan)} through too${howToLetThrough(docsBase)}`;
    return [...steps.slice(0, -1), through];
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
