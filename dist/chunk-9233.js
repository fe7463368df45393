export const id = 9233;
export const ids = [9233];
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





const runOf = ({ platform, repository, run, sha }) => ({
    platform,
    repository: repository.id,
    id: run.id,
    attempt: run.attempt,
    sha,
});
const runText = ({ platform, repository, id, attempt, sha }) => `${platform}/${repository}/${id}.${attempt}/${sha}`;
const readRun = (text) => {
    const [, platform = '', repository = '', id = '', sha = ''] = /^(github|gitlab|local)\/(\d{0,20})\/(\d{1,20})(?:\.\d{1,20})?\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? '') ?? [];
    return id === '' ? undefined : { platform, repository, id, sha };
};
/** The environment's ApplySet parent, where it stands and is ours. */
const parentOf = ({ objects }, { name, namespace }) => {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(name);
    return objects.find((object) => object.key.kind === 'ConfigMap' &&
        object.key.namespace === namespace &&
        object.key.name === parent &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .MU)(object) &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetId */ .A3)(parent, namespace)));
};
/** The commit that was applied last, where its run left its mark. */
const lastApplied = (state, environment) => readRun(parentOf(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]);
/**
 * Why a run may not write, where a newer one of the same repository has: a rerun of an old pipeline would take back what was
 * merged since. Two repositories number their runs apart, and trust says which of them may write at all.
 */
const supersededBy = (state, environment, run) => {
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
const withRun = (desired, state, environment, writer) => {
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
const newerOf = (last, run) => {
    const known = readRun(last);
    return last !== undefined && known !== undefined && isNewer(known, run) ? last : runText(run);
};
/** Of two runs of one repository; two repositories number theirs apart. */
const isNewer = (one, other) => one.platform === other.platform &&
    one.repository === other.repository &&
    /^\d{1,20}$/.test(other.id) &&
    BigInt(one.id) > BigInt(other.id);
const withAnnotations = (object, more) => ({
    ...object,
    metadata: {
        ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object, 'metadata'),
        annotations: { ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(object, 'metadata', 'annotations'), ...more },
    },
});


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
const namesIn = (text) => text.split(',').filter((name) => name !== '' && name !== tooMany);
/** What the objects of the environment and their parent say. */
const knownBindings = ({ objects }, { name, namespace }) => {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(name);
    const own = objects.filter((object) => object.key.namespace === namespace && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)(parent, namespace)) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(object));
    const noted = (object, annotation) => object.annotations[annotation] ?? '';
    const remembered = own.find(({ key }) => key.kind === 'ConfigMap' && key.name === parent);
    const text = remembered?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownBindingsAnnotation */ .rW];
    const names = [text ?? '', ...own.map((object) => noted(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding))].flatMap(namesIn);
    return { names: new Set(names), memory: text === undefined ? 'none' : text === tooMany ? 'overfull' : 'whole' };
};
/** What the parent remembers after a write: what was known, and what is asked for now. A name is never forgotten. */
const rememberedBindings = (state, environment, desired) => {
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
/* harmony import */ var _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81791);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29454);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99939);














/** Entries of a fold, each with its request. */
const entriesShown = 5_000;
/** Rows of a side that stand open; the others are folded. */
const rowsOpen = { gained: 20, lost: 15 };
/** Where what stands in the way stands. */
const placed = (plan, reason) => {
    const where = reason.where ?? (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOfProvider */ .Km)(plan, reason);
    return where === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeTitle */ .K3)(where), 200)})`;
};
const decided = ({ by, where }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(by, 400)}${where === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` at ${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeTitle */ .K3)(where)}`}`;
/** What decides about the witness after and before the change, each with its line; both of the head where Istio alone changes. */
const because = ({ row: { before, after }, destination: { upgrade } }) => upgrade === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `now: ${decided(after)}; before: ${decided(before)}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `with Istio ${upgrade.to}: ${decided(after)}; with ${upgrade.from}: ${decided(before)}`;
const on = (placed) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .title */ .D)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(placed.destination))}${portWords(placed)}`;
const example = ({ row, destination }) => {
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)((0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .witnessTitle */ .II)(row.witness), 160);
    return (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .isOneProtocolOfMany */ .$D)(row, destination) ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a connection to port ${row.witness.destination.port}` : [title];
};
/** A row in full: who, what and where, with an example and what decides about it. */
const entry = (row, side, common) => {
    const [group] = row;
    const isMet = group.places.some(({ destination }) => destination.unmet === undefined);
    const texts = group.who.map((one) => ({
        one,
        text: (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectText */ .yq)(one, side, group.callers.get(one), isMet ? Infinity : 0),
    }));
    const short = (sentence) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(sentence, common));
    const who = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(texts, Infinity, ({ one, text }) => (text === undefined ? short(one) : short(`${text.base} except ${text.others}`)), '; ');
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
/** `port 8080 and any other port`; nothing where the row itself says which ports. */
const portWords = ({ destination, row }) => {
    const parts = [
        ...((0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_12__/* .saysPort */ .GT)(destination, row.what) ? [] : [[(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portName */ .rn)(destination))]]),
        ...(row.where === '' ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(row.where)]),
    ];
    return parts.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ' ')}`;
};
const brief = (group, side) => {
    const who = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(group.who, _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo.list, (one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectText */ .yq)(one, side, group.callers.get(one))?.all ?? one, 120));
    const place = (placed) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .title */ .D)(placed.destination.title, 120)}${portWords(placed)}`;
    const on = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(group.places, _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo.list, place);
    const verb = side === 'gained' ? 'gain' : 'lose';
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${who} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(group.who.length === 1 ? `${verb}s` : verb)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .whatOfGroup */ .p)(group), 120)} on ${on}`;
};
const requestsTitle = (rows, unmet, side) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(side === 'gained' ? 'Gained' : 'Lost')} in full, and ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows, 'request')} to try${unmet === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, ${unmet} of labels that no known workload has`}`;
/** Every row in full, with commands that ask for it again; folded, since the table says what matters. */
const inFull = (plan, { shown, unmet }, side, meta) => {
    const met = (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(shown);
    const entries = [...met, ...(0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)(unmet)].slice(0, entriesShown);
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(plan.reviewed.access);
    const rows = entries.flat().flatMap((group) => group.rows);
    const first = (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .snapshotLines */ .kR)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotFirst */ .Z8)(plan));
    const commands = entries.flatMap(([group], index) => {
        const [{ row, destination }] = group.rows;
        const curl = (0,_witness_js__WEBPACK_IMPORTED_MODULE_11__/* .curlLine */ .R8)(row.witness);
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
const leftOutRows = (plan, side, level) => {
    const left = (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .leftOfRows */ .qA)([plan], side, level);
    return left === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Not shown here: ${left}.`)];
};
const tableOf = (plan, side, level) => {
    const names = _shown_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .namesShown */ .Oo[level];
    return (rows) => (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .accessTable */ .xi)(plan, rows, side, names);
};
const sideSection = (plan, side, level) => {
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
const sideFolds = (plan, side, meta) => {
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
const unprovenSection = (plan, meta, level) => {
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
const accessSection = (plan, meta, level) => [
    ...(0,_notes_section_js__WEBPACK_IMPORTED_MODULE_5__/* .notesSection */ .dY)(plan, level),
    ...sideSection(plan, 'gained', level),
    ...unprovenSection(plan, meta, level),
    ...sideSection(plan, 'lost', level),
];
/** What stands folded behind the rows and the objects; of the full rendering alone. */
const accessFolds = (plan, meta, level) => level === 'full' ? [...(0,_notes_section_js__WEBPACK_IMPORTED_MODULE_5__/* .upgradeFold */ .Mj)(plan), ...sideFolds(plan, 'gained', meta), ...sideFolds(plan, 'lost', meta)] : [];


/***/ }),

/***/ 37760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 79339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ changedEdges),
/* harmony export */   Jt: () => (/* binding */ destinationTitle),
/* harmony export */   X2: () => (/* binding */ subjectTitle)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88796);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29454);




/** A subject in a picture: whom it takes out stands by namespace and account, as in the tables. */
const subjectTitle = (who, common) => {
    const short = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(who, common);
    return (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPhrase */ .Uy)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectText */ .yq)(short, 'lost', undefined) === undefined ? short : (0,_short_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withAccountsShort */ .B4)(short));
};
/** A destination as rows and pictures name it. */
const destinationTitle = ({ destination }) => `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portName */ .rn)(destination)}`;
/** The same with the further ports of the row: a picture says no less than the table. */
const placeTitle = ({ destination, row }) => `${destinationTitle({ destination })}${row.where === '' ? '' : ` ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPhrase */ .Uy)(row.where)}`}`;
/** A comment asks for the same edges in every shorter rendering, and the report asks again. */
const known = new WeakMap();
/** The first `limit` edges of a change. */
const changedEdges = (access, limit) => {
    const edges = known.get(access) ?? new Map();
    const found = edges.get(limit) ?? findEdges(access, limit);
    known.set(access, edges.set(limit, found));
    return found;
};
const findEdges = (access, limit) => {
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = new Map();
    const all = new Set();
    for (const side of ['gained', 'lost'])
        for (const { who, places, what } of (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(access, side).shown) {
            const said = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPhrase */ .Uy)(what);
            const titles = places.map(placeTitle);
            for (const subject of who) {
                const from = subjectTitle(subject, common);
                for (const to of titles) {
                    const key = JSON.stringify([side, from, to]);
                    all.add(key);
                    const edge = shown.get(key);
                    if (edge === undefined) {
                        if (shown.size < limit)
                            shown.set(key, { side, from, to, what: [said] });
                    }
                    else if (!edge.what.includes(said))
                        edge.what.push(said);
                }
            }
        }
    return { shown: [...shown.values()], total: all.size };
};


/***/ }),

/***/ 90692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   om: () => (/* binding */ graphSection)
/* harmony export */ });
/* unused harmony exports graphBudget, mermaidGraph */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _changed_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);



/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
const graphBudget = 1_900;
/** More lines than a reader follows with the eye. */
const edgesDrawn = 16;
/** Letters of a name in a box. */
const nodeLetters = 96;
/** So few lines are read faster in the table. */
const edgesTold = 2;
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6;
/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
const label = (text, limit) => entities((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), limit));
const entities = (text) => {
    // Mermaid writes its entities as `ﬂ°…¶ß` meanwhile, and takes back every `¶ß` that it finds (encodeEntities).
    const shown = text.trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß');
    return ([...(shown === '' ? '""' : shown)]
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('')
        // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
        .replace(/direction /gi, (word) => `${word.trim()}#32;`));
};
const said = ({ side, what: [first, ...rest] }) => {
    const verb = side === 'gained' ? 'gains' : 'loses';
    return rest.length === 0 ? `${verb} ${label(first, 60)}` : `${verb} ${label(first, 44)} and ${rest.length} more`;
};
/** Line style and words tell a gain from a loss; no colour does. */
const line = (edge, from, to) => edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}`;
/** Mermaid's text of the first edges that fit, and how many these are. */
const mermaidGraph = (edges, budget) => {
    const names = new Map();
    const lines = ['flowchart LR', 'accTitle: access that changes'];
    const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cutApart */ .pL)(edges.flatMap(({ from, to }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(from), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(to)]), nodeLetters);
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
            return `${next}["${entities(short.get((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)) ?? '')}"]`;
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
    const { shown, total } = (0,_changed_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .changedEdges */ .Hs)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    // The table above says as much in fewer lines.
    if (drawn < 2 || total <= edgesTold)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `And ${left} more, not drawn: the tables have them all.`)] : [];
    const drawing = [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return drawing;
    const of = left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` of ${total}` : [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Graph: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(drawn, 'line')}${of}; thick is gained, dotted is lost`, drawing)];
};


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
const kubectlLine = (verb, object, flags = '') => {
    // Of the kinds that are told, one has no namespace, and its name may hold anything as well.
    const [, kind = '', , namespace = '', name = ''] = /^(ClusterRoleBinding) (()(.+))$/s.exec(object) ?? /^(\w+) (([^/]+)\/(.+))$/s.exec(object) ?? [];
    const command = `kubectl ${verb} ${kind.toLowerCase()}${namespace === '' ? '' : ` -n ${shellWord(namespace)}`}`;
    if (isPlain(name))
        return [`${command} ${name}${flags}`];
    return /^[\x20-\x7e]+$/.test(name) ? [`${command}${flags} -- ${(0,_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .ZL)(name)}`] : [];
};
const isPlain = (text) => /^[A-Za-z0-9][\w.:-]*$/.test(text);
const shellWord = (text) => (isPlain(text) ? text : (0,_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .ZL)(text));


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
/* harmony import */ var _shown_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81791);





/**
 * Whether a shortened text leaves out what somebody who approves has to see: rows of access, what cannot be proven, permissions,
 * declared calls. Requests to try, the lines of an object and findings of before are none of it.
 */
const leavesOutAccess = (plans, level, drift) => {
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

/***/ 80468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = (value) => JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
const writeMarker = ({ key, head, run, details }) => `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}`;
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = (body) => {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(opening.length, -closing.length));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = (one, other) => {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = (body) => {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


/***/ }),

/***/ 22186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _plan_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77665);
/* harmony import */ var _changed_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35651);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55527);
/* harmony import */ var _kubectl_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69689);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21250);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45575);
/* harmony import */ var _provider_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38947);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97282);
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5625);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15088);
/* harmony import */ var _plan_gate_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(71476);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(64836);


















const where = (plan) => plan.reviewed.environment === null ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the configuration` : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `environment ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(plan.reviewed.environment, 80)}`;
const atLines = (found) => {
    const lines = [...new Set(found)];
    return lines.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(lines, 3, (line) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(line, 160)])}`;
};
/** The lines that grant or take it, so that a reader need not look for them. */
const changedAt = (plan, side) => atLines((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOfSide */ .gO)(plan.reviewed.access, side).shown.flatMap((row) => (0,_changed_line_js__WEBPACK_IMPORTED_MODULE_4__/* .changedLines */ .MA)(plan, row)));
/** The lines of bindings and roles that give a permission; none where the cluster alone holds them. */
const givenAt = (plan, kind) => atLines(plan.reviewed.permissions
    .filter((one) => one.kind === kind)
    .flatMap(({ where: places = [] }) => places.filter((place) => place.kind !== 'cluster').map(_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeTitle */ .K3)));
const hasUnknownPermission = ({ reviewed }) => reviewed.permissions.some(({ kind }) => kind === 'unknown');
/** The steps of it, for one change alone. */
const howToLetThrough = (docsBase) => {
    if (docsBase === undefined)
        return [];
    const address = `${docsBase}/guides/required-check.md#to-let-wanted-access-through`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${{ kind: 'link', label: 'how', address, otherwise: address }})`;
};
/** Of a blocked change, what blocks as new access: each reason by itself, since each is taken back somewhere else. */
const newAccessSteps = (plan, docsBase) => {
    const grants = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .opensRequests */ .GW)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .opensPermissions */ .EE)(plan);
    const steps = [
        ...((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .opensRequests */ .GW)(plan) ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `take back what grants the access${changedAt(plan, 'gained')}`] : []),
        ...((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .opensPermissions */ .EE)(plan) ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `take back what gives the Kubernetes permission${givenAt(plan, 'gained')}`] : []),
        ...((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .leavesRequestsOpen */ .Bj)(plan) ? [unprovenStep(plan)] : []),
        ...(hasUnknownPermission(plan)
            ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `find out what the Kubernetes permission that cannot be judged gives${givenAt(plan, 'unknown')}`]
            : []),
    ];
    const last = steps.at(-1);
    if (last === undefined)
        return [];
    // The one way through; nothing in a merge request can open its own gate.
    const through = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${last}. If ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(grants ? (steps.length > 1 ? 'all of it is wanted' : 'the access is wanted') : 'the change is wanted as it is')}, ${'gate.newAccess: warn'} on the protected branch lets it through: it then lets every later change of ${where(plan)} through too${howToLetThrough(docsBase)}`;
    return [...steps.slice(0, -1), through];
};
/** For a blocked change, a step for each reason that blocks, and for losses, which may only warn. */
const wayThrough = (plan, sections, docsBase) => {
    const { lostAccess, newAccess } = plan.reviewed.gate.settings;
    return [
        ...(newAccess === 'error' ? newAccessSteps(plan, docsBase) : []),
        ...(lostAccess === 'error' && ((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .closes */ .UR)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .leavesRequestsOpen */ .Bj)(plan))
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let in again who loses access${changedAt(plan, 'lost')}. If the loss is wanted, ${'gate.lostAccess: warn'} on the protected branch lets it through, and every later loss of ${where(plan)} too`,
            ]
            : []),
        ...renderAgain(plan),
        ...correctNew(plan),
        ...correctStanding(plan),
        ...renewSnapshot(plan),
        ...(lostAccess !== 'error' && (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .closes */ .UR)(plan) ? losses(plan, sections) : []),
    ];
};
/** Of all that blocks it alone is nowhere but in the gate's own words. */
const renewSnapshot = ({ reviewed: { gate } }) => gate.failures.some((text) => text.startsWith(_plan_gate_js__WEBPACK_IMPORTED_MODULE_15__/* .staleSnapshotWords */ .ZV))
    ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `take a new snapshot of the cluster: ${'meshgate snapshot'}`]
    : [];
/** Files that wait for `render` are what most other findings come from: it comes first, as a line to paste. */
const renderAgain = (plan) => {
    const stale = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_16__/* .introduced */ ._D)(plan).filter(isNotRendered);
    if (stale.length === 0)
        return [];
    const { environment } = plan.reviewed;
    const { config } = plan.observed;
    const folders = new Set(stale.flatMap(({ fingerprint, object }) => {
        const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(plan, fingerprint, object);
        const [, folder] = place?.kind === 'file' ? (/^(.+)\/[^/]+$/su.exec(place.path) ?? []) : [];
        return folder === undefined ? [] : [folder];
    }));
    const [folder = 'DIR'] = folders.size === 1 ? folders : [];
    const command = [
        'meshgate render',
        ...(environment === null ? [] : [`--environment ${(0,_kubectl_line_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(environment)}`]),
        ...(config === undefined ? [] : [`--config ${(0,_kubectl_line_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(config)}`]),
        `--out ${(0,_kubectl_line_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(folder)}`,
    ].join(' ');
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `run ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(command)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(folder === 'DIR' ? ' with the folder of the generated files' : '')} and commit its files`,
    ];
};
const isNotRendered = ({ rule, remedy }) => rule === 'GIT-001' && remedy.startsWith('run `meshgate render`');
const correctNew = (plan) => {
    const { settings } = plan.reviewed.gate;
    const others = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_16__/* .introduced */ ._D)(plan).filter((finding) => !isNotRendered(finding) &&
        !_rules_find_findings_js__WEBPACK_IMPORTED_MODULE_14__/* .informingRules */ .XU.has(finding.rule) &&
        (_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_13__/* .callRuleIds */ .fM.has(finding.rule) ? settings.calls === 'error' : settings.findings === 'error'));
    if (others.length === 0)
        return [];
    const isAfter = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_16__/* .introduced */ ._D)(plan).some(isNotRendered);
    const at = atLines((0,_finding_section_js__WEBPACK_IMPORTED_MODULE_5__/* .bySeverity */ .Np)(others)
        .flatMap(({ fingerprint, object }) => (0,_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(plan, fingerprint, object) ?? [])
        .map(_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeTitle */ .K3));
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `correct ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(isAfter ? 'the new findings that are left then' : 'the new findings')}${at}. To accept a finding, add it under ${'ignore'} in ${plan.observed.config ?? 'meshgate.yaml'} on the protected branch, with a reason`,
    ];
};
/** No change of this request brought them, and they block it all the same. */
const correctStanding = (plan) => {
    const standing = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_5__/* .standingCallFindings */ .pt)(plan);
    if (plan.reviewed.gate.settings.calls !== 'error' || standing.length === 0)
        return [];
    const rules = [...new Set(standing.map(({ rule }) => rule))];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `correct ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(standing.length, 'finding')} of declared calls that stood before this change and ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(standing.length === 1 ? 'blocks' : 'block')} it too: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(rules, 5, (rule) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(rule)])}`,
    ];
};
/** Before a merge a reader asks first whether it can be merged. */
const warns = ({ command }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(command === undefined ? 'Gate warns, merging is not blocked' : 'Gate warns');
/** What the gate says and what comes next, a paragraph for each; a log ends with it, so that what it speaks of stands above. */
const nextStep = (plan, meta, level, sections = 'below') => {
    const { gate } = plan.reviewed;
    const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3;
    const told = (texts, verb) => {
        const left = texts.length - limit;
        const shown = [
            ...texts.slice(0, limit).map((text) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .withPages */ .hF)((0,_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .C)(text), meta.docsBase)),
            ...(left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${left} more`] : []),
        ];
        return texts.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${verb}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(shown, '; ')}.`];
    };
    // Its verb stands in one strong text with it: two side by side would be read as one word.
    const lines = [
        ...told(gate.failures, gate.active ? (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Gate blocks') : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Gate would block')),
        ...told(gate.warnings, gate.failures.length === 0 ? warns(meta) : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('It warns')),
    ];
    const said = lines.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(lines, ' '))];
    const whole = !(0,_left_out_js__WEBPACK_IMPORTED_MODULE_7__/* .leavesOutAccess */ .$)([plan], level, meta.drift)
        ? []
        : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `open ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeReview */ .SA)(meta)} before you approve: this text is shortened`];
    const next = [...whole, ...following(plan, meta, sections)];
    if (next.length <= 1)
        return [...said, ...next.map((line) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Next')}: ${line}.`))];
    return [...said, (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Next')]), ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(next, Infinity, (line) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${line}.`)];
};
/** Whose word a new call needs: it must not hide in a cell of a table. */
const sensitiveCalls = ({ reviewed: { calls } }) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_17__/* .groupBy */ .$)((calls?.changes ?? []).filter((edge) => edge.class === 'sensitive'), ({ approvers }) => JSON.stringify(approvers)).values(),
]
    .slice(0, 5)
    .map((edges) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(edges[0]?.approvers ?? [], 5, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(name, 80)])} agree to what opens at a sensitive service: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(edges, 3, ({ caller, service, port }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(caller, 120)} to ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(`${service}:${port}`, 120)}`)}`);
/** Of a provider that changes, the fact that decides is not in the policies. */
const unprovenStep = (plan) => {
    const { access } = plan.reviewed;
    const reasons = [...access.reasons, ...access.destinations.flatMap((one) => one.reasons)];
    const providers = (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_11__/* .newProviders */ .tq)(plan);
    const asked = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .leavesPermissionsOpen */ .LU)(plan) ? undefined : (0,_provider_text_js__WEBPACK_IMPORTED_MODULE_11__/* .askedOtherwise */ .xH)(plan);
    if (asked !== undefined)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `check that what ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(asked.providers, 3, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(name, 80)])} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(asked.how === 'about fewer requests' ? 'is no longer asked about may go without its yes' : 'is asked about from now on, and what it is no longer asked about, is as wanted')}${atLines(asked.places.map(_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeTitle */ .K3))}`;
    if (!(0,_provider_text_js__WEBPACK_IMPORTED_MODULE_11__/* .areProviders */ .nl)(reasons) || providers.length === 0 || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .leavesPermissionsOpen */ .LU)(plan))
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `find out what stands under ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Cannot prove')}: it may open access; the page of each code says how`;
    const isUnread = plan.observed.assumptions.some((text) => text.startsWith('MeshConfig was not read'));
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `check that ${'extensionProviders'} of MeshConfig has ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(providers, 3, (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(name, 80)])}${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(isUnread ? ' (MeshConfig was not read)' : '')}, and what it answers to these requests: it may refuse what was let in, and let in what was refused`;
};
/** The job itself is a caller that loses: its requests get an error from the merge on. */
const refusedToken = ({ observed: { token, positions } }) => {
    const refused = token.verdicts.filter(({ verdict }) => verdict === 'refused');
    if (refused.length === 0)
        return [];
    const rules = [...new Set(refused.map(({ requestAuthentication }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(requestAuthentication)))];
    const at = atLines(rules.flatMap((name) => (Object.hasOwn(positions, name) ? (positions[name] ?? []) : [])).map(_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeTitle */ .K3));
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `let the mesh accept this job’s token, or ask for one with an audience that it accepts${at}`];
};
/** New findings that nobody should merge without a look, by their rules. */
const severeFindings = (plan, docsBase) => ['critical', 'high'].flatMap((severity) => {
    const found = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_16__/* .introduced */ ._D)(plan).filter((finding) => finding.severity === severity);
    const rules = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...new Set(found.map(({ rule }) => rule))], 3, (rule) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .ruleLink */ .lN)(rule, docsBase)]);
    return found.length === 0
        ? []
        : [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `fix ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found.length, 'new finding')} of severity ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(severity)}, or say why it stays: ${rules}`];
});
const lostBySomebody = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `ask the owner of each caller that loses access whether it still needs it`;
const lostByAll = (sections) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `every caller loses access in some rows ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(sections)}: find out from access logs who calls there (${'meshgate replay'} lists the recorded requests that would be refused), and allow those callers with this change`;
const lostByNobody = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `find out whether a caller that is not known here needs what is lost: no caller known here loses any`;
/** Where everybody loses there is no owner to ask. */
const losses = (plan, sections) => {
    if ((0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_16__/* .breaksNobodyKnown */ .Fs)(plan))
        return [lostByNobody];
    const groups = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOfSide */ .gO)(plan.reviewed.access, 'lost').shown;
    const all = groups.filter(({ who }) => who.some((one) => _access_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeSubjects */ .$J.includes(one)));
    return [
        ...(all.length === 0 ? [] : [lostByAll(sections)]),
        ...(groups.length > all.length || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .closesPermissions */ .Uz)(plan) || all.length === 0 ? [lostBySomebody] : []),
    ];
};
const following = (plan, meta, sections) => {
    const { gate } = plan.reviewed;
    if (meta.drift !== undefined)
        return meta.drift.drifted
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `bring the cluster back to what was reviewed, or have what stands there reviewed: the commands for either stand below`,
            ]
            : [];
    if (gate.active && !gate.passed) {
        const ways = wayThrough(plan, sections, meta.docsBase);
        return [...(ways.length === 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `fix what blocks`] : ways), ...refusedToken(plan), ...sensitiveCalls(plan)];
    }
    const look = [
        ...(plan.reviewed.protection.length > 0
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `approve only if the team wants each setting ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(sections)} to change: from the merge on it judges every later change`,
            ]
            : []),
        ...sensitiveCalls(plan),
        ...((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .opensRequests */ .GW)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .opensPermissions */ .EE)(plan) ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `check that each gain ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(sections)} is wanted`] : []),
        ...severeFindings(plan, meta.docsBase),
        ...((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .closes */ .UR)(plan) ? losses(plan, sections) : []),
        ...refusedToken(plan),
        ...((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .leavesRequestsOpen */ .Bj)(plan) || (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .leavesPermissionsOpen */ .LU)(plan) ? [unprovenStep(plan)] : []),
    ];
    const after = afterMerge(plan, meta);
    return after === undefined ? look : [...look, after];
};
/** The same number as the log of `apply`: the ConfigMap that lists the objects is none of them. */
const written = ({ reviewed, observed, steps }) => {
    const { environment } = reviewed;
    const namespace = observed.place?.namespace;
    const objects = environment === null || namespace === undefined
        ? steps
        : steps.filter(({ key }) => !(0,_plan_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isParent */ .pu)(key, { name: environment, namespace }));
    const beside = objects.length < steps.length;
    if (objects.length === 0)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `its list of what it wrote`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(objects.length, 'object')}${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(beside ? `, and its list of ${objects.length === 1 ? 'it' : 'them'},` : '')}`;
};
const afterMerge = (plan, { command }) => {
    const { rendered } = plan.reviewed;
    // What apply says of itself is done, or stands above as refused.
    if (command === 'apply')
        return undefined;
    if (plan.steps.length > 0)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(command === undefined ? 'after the merge, ' : 'once this plan is approved, ')}${'apply'} writes ${written(plan)} for ${where(plan)}`;
    return plan.observed.snapshot === undefined || rendered.length === 0
        ? undefined
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `after the merge, ${'apply'} reads the cluster: its writes are not planned from a snapshot`;
};


/***/ }),

/***/ 20267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ refusedLine),
/* harmony export */   PP: () => (/* binding */ endedBlocks),
/* harmony export */   V8: () => (/* binding */ refusedBlocks),
/* harmony export */   rr: () => (/* binding */ notJudgedBlocks)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const problemLine = (problem, docsBase) => {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(problem.where);
    const at = file === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expected ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `received ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(difference, ', ')})`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)}${at}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(message)}${told}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(remedy)}`;
};
const problemList = (problems, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase));
/** What has a verdict of access; of what others did before they failed, `not judged` would say that it was nothing. */
const judging = new Set(['check', 'plan', 'apply', 'drift']);
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = (command, exitCode, problems, docsBase) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `✅ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(judging.has(command) ? '❓' : '⛔')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(judging.has(command) ? 'not judged' : 'did not end well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
];
/** Above plans that were shown and not written: their own first line would read as if the run had ended well. */
const refusedBlocks = ({ refused, docsBase }) => refused === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(refusedLine(refused, docsBase)), ...problemList(refused, docsBase)];
/** `refused, nothing written`, with the codes and the exit code of the first. */
const refusedLine = (refused, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⛔ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused, nothing written')}`,
    ...[...new Set(refused.map(({ code }) => code))].slice(0, 5).map((code) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[refused[0].code].exit}`,
], ' · ');
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = ([first]) => first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.`;
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = (problems, meta) => [
    // Two folders have no commit.
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(meta.head === ''
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged')}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
];


/***/ }),

/***/ 31949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ objectionSection)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15804);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45575);




const shownRows = { full: 50, short: 10, list: 5, verdict: 0 };
/** Whoever approves and merges has to know that nothing of it will be written. */
const objectionSection = ({ observed: { objections = [] } }, { docsBase }, level) => {
    if (level === 'verdict')
        return [];
    const own = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(objections.filter(({ by }) => by === 'apply'), shownRows[level], ({ code, message, remedy }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code, docsBase)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(message.replace(/\.$/, ''))}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(remedy)}`);
    return [
        ...(own.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⛔ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Apply will be refused')}, and write nothing:`), ...own]),
        ...notTried(objections, docsBase),
    ];
};
/** A reader is refused what it never writes: that is as it should be, and one line. The log has each. */
const notTried = (objections, docsBase) => {
    const refused = objections.filter(({ by }) => by === 'rights');
    if (refused.length === 0)
        return [];
    const codes = [...new Set(refused.map(({ code }) => code))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Not tried')} with the rights of this job, which are not those of the one that applies: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(codes, 10, (code) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code, docsBase)}`)}`),
    ];
};


/***/ }),

/***/ 57007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ withdrawComment),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   p8: () => (/* binding */ publishComment),
/* harmony export */   xI: () => (/* binding */ reservedCharacters)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80468);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);





/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
const reservedCharacters = 2000;
/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8;
/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
const publishComment = (review, comment) => answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish'));
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = (review, withdrawal) => answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw'));
/** What a platform refuses, or does not answer, is a publication too: a display never ends a run. */
const answered = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u)
            return { kind: 'forbidden', message: error.message, remedy: error.remedy };
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { kind: 'failed', problem: error.problems[0] };
        throw error;
    }
};
const notJudged = (headSha, reason) => (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `meshgate: not judged at ${headSha}`)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(reason.split('\n')),
]);
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async (review, address, body, details, manner) => {
    const self = await review.self();
    const fixed = new Set();
    let wrote;
    // A list may lag behind a write for a moment; without this, a second comment would be created.
    let created;
    for (let round = 0; round < rounds; round += 1) {
        const listed = withComment(await review.list(), created);
        const standing = marked(listed, address.key).filter(({ comment }) => comment.author === self && !fixed.has(comment.id));
        const [keeper] = standing;
        const text = compose(review, address, body, details, replaced(listed, address.key, keeper));
        if ((await review.currentHead()) !== address.headSha) {
            if (wrote !== undefined)
                await stepBack(review, address, standing);
            return { kind: 'superseded', by: 'newer head' };
        }
        const withdrawing = manner === 'withdraw' || manner === 'withdraw older';
        if (manner === 'withdraw older' && wrote === undefined && keeper?.marker.head === address.headSha)
            return { kind: 'unchanged', id: keeper.comment.id };
        const later = latest(standing, address);
        const wanted = later?.comment.body ?? text;
        if (keeper === undefined) {
            if (withdrawing || (manner === 'publish quietly' && fixed.size === 0))
                return { kind: 'absent' };
            created = await review.create(wanted);
            wrote = 'created';
        }
        else if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(keeper.comment.body) !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(wanted)) {
            const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted));
            if (changed)
                wrote ??= 'updated';
            else if (withdrawing)
                throw cannotWithdraw();
        }
        else if (standing.length > 1) {
            for (const duplicate of standing.slice(1)) {
                await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id));
                if (created?.id === duplicate.comment.id)
                    created = undefined;
            }
        }
        else if (later !== undefined) {
            return { kind: 'superseded', by: 'later run' };
        }
        else {
            return { kind: wrote ?? 'unchanged', id: keeper.comment.id };
        }
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: 'the comment keeps changing while it is written',
        expected: `no other writer within ${rounds} rounds`,
        received: 'another one each time',
        remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
    });
};
const withComment = (listed, comment) => comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
const marked = (comments, key) => comments.flatMap((comment) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
});
/** A standing comment about the same head by a later run; its text wins. */
const latest = (standing, { headSha, run }) => standing
    .filter(({ marker }) => marker.head === headSha && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(marker.run, run))
    .reduce((best, owned) => (best === undefined || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(owned.marker.run, best.marker.run) ? owned : best), undefined);
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = (listed, key, keeper) => {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = (review, { key, headSha, run }, body, details, older) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMarker */ .en)({ key, head: headSha, run, details });
    const note = older.length === 0
        ? ''
        : `${(0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLine */ ._r)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This replaces ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(older.length === 1 ? 'an older comment' : 'older comments')} that this run cannot edit: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(older.slice(0, 5).map((id) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(id)]), ', ')}.`)}\n\n`;
    const text = `${marker}\n${note}${body}`;
    if (text.length <= review.limit)
        return text;
    const bare = `${marker}\n${body}`;
    if (bare.length <= review.limit)
        return bare;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_TOO_LONG',
        message: 'the comment is longer than the platform takes',
        expected: `at most ${review.limit} characters`,
        received: `${bare.length}`,
        remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
    });
};
/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async (fixed, owned, edit) => {
    try {
        await edit();
        return true;
    }
    catch (error) {
        if (!(error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u))
            throw error;
        fixed.add(owned.comment.id);
        return false;
    }
};
/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async (review, address, standing) => {
    const own = standing.find(({ marker }) => marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt);
    if (own === undefined)
        return;
    const gone = new Set();
    if (own !== standing[0]) {
        await tryEdit(gone, own, () => review.remove(own.comment.id));
        return;
    }
    const newer = await review.currentHead();
    const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`;
    const text = compose(review, address, notJudged(newer, reason), { judged: false }, []);
    await tryEdit(gone, own, () => review.update(own.comment.id, text));
};
const cannotWithdraw = () => new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.');


/***/ }),

/***/ 37586:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderCodeQuality)
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
const fingerprint = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
const at = (where) => ({ path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(where.path), lines: { begin: where.line } });
const issues = (plan) => {
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
const renderCodeQuality = (plans, problems = []) => {
    const seen = new Set();
    const unique = [...(0,_render_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .problemIssues */ .SG)(problems), ...plans.flatMap(issues)].filter((issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0);
    return `${JSON.stringify(unique, undefined, 2)}\n`;
};


/***/ }),

/***/ 91950:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Tu: () => (/* binding */ countBytes),
/* harmony export */   V8: () => (/* binding */ digestToApprove),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   vk: () => (/* binding */ assumptions),
/* harmony export */   wQ: () => (/* binding */ renderComment),
/* harmony export */   wZ: () => (/* binding */ countCharacters)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(48961);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _access_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86750);
/* harmony import */ var _call_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38128);
/* harmony import */ var _chain_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64327);
/* harmony import */ var _assumed_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37760);
/* harmony import */ var _rights_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17827);
/* harmony import */ var _revoked_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13084);
/* harmony import */ var _change_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84024);
/* harmony import */ var _environment_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58470);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81729);
/* harmony import */ var _hidden_section_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51664);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55527);
/* harmony import */ var _forecast_section_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84801);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(90692);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21250);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(22186);
/* harmony import */ var _not_judged_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20267);
/* harmony import */ var _objection_section_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(31949);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(15804);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(139);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(57531);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45575);
/* harmony import */ var _review_meta_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(81818);
/* harmony import */ var _recorded_section_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(44744);
/* harmony import */ var _shown_rows_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(81791);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4547);
/* harmony import */ var _token_section_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(58151);
/* harmony import */ var _upgrade_text_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4638);
/* harmony import */ var _traffic_section_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(39711);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(64836);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(12661);
































/** GitHub and GitLab count characters as Ruby does: code points. */
const countCharacters = (text) => text.length - (text.match(pairs)?.length ?? 0);
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
/** Bytes of UTF-8: how a job summary is counted. */
const countBytes = (text) => Buffer.byteLength(text, 'utf8');
const names = (plans) => plans.flatMap((plan) => {
    const title = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(plan);
    return title === undefined ? [] : [[(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(title, 160)]];
});
const nameOf = (plan, otherwise = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `none`) => names([plan])[0] ?? otherwise;
const between = ' · ';
/** Where only the version of Istio changes, a reader looks for a changed object in vain. */
const upgradeFact = (plan) => {
    const upgrade = (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_29__/* .upgradeNotes */ .k)(plan);
    if (upgrade === undefined)
        return [];
    const said = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Istio ${upgrade.from} to ${upgrade.to}`;
    return [plan.reviewed.change.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `no object changes, only ${said}` : said];
};
/** Verdict, counts and scope: what a reader sees first. */
const firstLine = (plans, level, { refused, drift }) => {
    const [worst] = plans;
    if (worst === undefined)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('nothing was judged')}`;
    const { icon, words: verdict, counts } = drift === undefined ? (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .headline */ .Pl)(worst) : driftLine(worst, drift);
    const several = plans.length > 1;
    const facts = [
        refused === undefined ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(icon)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(verdict)}` : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(`not written: ${verdict}`)],
        ...(refused === undefined && drift === undefined ? gateWord(worst) : []),
        // Those of several stand with each of them.
        ...(several ? [] : upgradeFact(worst)),
        ...(several ? [] : counts.map((text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(text)])),
        ...(several || drift !== undefined ? [] : openToAll(worst)),
        ...names([worst]),
        ...(several ? [[(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(worstOf(plans))]] : []),
        ...(several && drift === undefined ? otherVerdict(plans) : []),
        ...((0,_left_out_js__WEBPACK_IMPORTED_MODULE_14__/* .leavesOutAccess */ .$)(plans, level, drift) ? [[(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('shortened: do not approve from this text')]] : []),
    ];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(facts, between);
};
/** What the gate makes of it: a sign alone leaves open whether anything stops. A gate that blocks stands in the verdict. */
const gateWord = ({ reviewed: { gate } }) => {
    if (gate.failures.length > 0)
        return gate.active ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `gate would block`];
    return [gate.warnings.length > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `gate warns` : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `gate passes`];
};
/** A count alone reads the same for one named caller and for everybody. */
const everybody = ['anyone', 'anyone without mTLS', 'any mTLS identity'];
const openToAll = (plan) => {
    const widest = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .widestGain */ .OV)(plan);
    const who = widest?.who.find((one) => everybody.includes(one));
    if (widest === undefined || who === undefined)
        return [];
    const modes = new Set(widest.places.map(({ destination: { mutualTls: move } }) => move === undefined ? '' : `${move.before} → ${move.after}`));
    const [mode = ''] = modes;
    // Where a mode lets it in, no policy is what to look for.
    const isOfMode = modes.size === 1 && mode.startsWith('STRICT ') && who !== 'any mTLS identity';
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(who)} gains access${isOfMode ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `: mTLS ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(mode)}, plaintext was refused before` : []}`];
};
const otherVerdict = (plans) => {
    const all = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .verdictOfAll */ .O1)(plans);
    return all === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`${all.of}, from`)} ${nameOf(all.plan)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`: ${all.words}`)}`];
};
/** An environment may have a plan of its commit and one of what its cluster has besides. */
const worstOf = (plans) => {
    const count = new Set(plans.map(({ reviewed, observed }) => [reviewed.environment, reviewed.unit, observed.configuration].join('\n'))).size;
    return count === 1 ? `the worse of its ${plans.length} plans` : `the worst of ${count} environments`;
};
/** Access alone would be a green word where an object drifted, or somebody else holds rights. */
const driftLine = ({ reviewed: { gate } }, { drifted, headline: counts }) => ({
    icon: gate.passed ? (counts.length === 0 ? '✅' : '⚠') : '⛔',
    words: gate.passed ? (drifted ? 'drift' : counts.length === 0 ? 'no drift' : _review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .noDriftOfBranch */ .aM) : 'blocked: drift',
    counts,
});
/** What keeps an environment from being judged stands where its name first does: its section may be screens below. */
const unprovenBy = ({ reviewed: { access } }) => {
    const [first] = [...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)];
    return first === undefined ? [] : [[...(0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(first.text, 160)]];
};
/** One gain of many is told, the widest; a count alone reads the same for one account and for anyone. */
const widestOf = (plan) => {
    const widest = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .widestGain */ .OV)(plan);
    if (widest === undefined)
        return [];
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(plan.reviewed.access);
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_short_names_js__WEBPACK_IMPORTED_MODULE_24__/* .subjectsSentence */ .HB)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectsOfRow */ .n2)(widest, 'gained', common), 2)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_20__/* .phrase */ .M)(widest.what)}`];
};
const environmentLine = (plan, { refused }) => {
    const { icon, words: verdict, counts } = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .headline */ .Pl)(plan);
    const alignment = (0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .alignmentLine */ .Yh)(plan);
    const said = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .isQuiet */ .rM)(plan)
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `no change in access`, ...(alignment === undefined ? [] : [alignment])], between)
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([
            [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(verdict)],
            ...upgradeFact(plan),
            ...counts.map((text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(text)]),
            ...widestOf(plan),
            ...unprovenBy(plan),
        ], between);
    const sign = refused === undefined ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`${icon} `)] : [];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${sign}${nameOf(plan, (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `the two folders`)}: ${said}`;
};
const firstRun = (meta) => (meta.firstRun ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .firstRunText */ .jD)])] : []);
/** A quiet answer that leaves files of the change out says so on its first screen. */
const unjudged = ({ unjudged: lines = [] }, level) => {
    const shown = level === 'full' || level === 'short' ? lines : lines.slice(0, 3);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(shown, Infinity, (line) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Not judged: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(line)}.`);
};
const leftOutOf = {
    short: 'requests to try, what changes within objects, texts of findings that stand already',
    list: 'files and lines, texts of findings, the token, assumptions, requests to try',
    verdict: 'everything but the verdict',
};
const elsewhere = (plans, meta, level) => {
    if (level === 'full')
        return [];
    const log = meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `the log and summary of the ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_18__/* .platformLink */ .iz)('run', meta.runUrl)}`];
    const where = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([(0,_pages_js__WEBPACK_IMPORTED_MODULE_18__/* .wholeReview */ .SA)(meta), ...log], ', and in ');
    const rows = ['gained', 'lost'].flatMap((side) => {
        const left = (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_23__/* .leftOfRows */ .qA)(plans, side, level);
        return left === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `, ${left}`];
    });
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The whole review is in ${where}; it did not fit here. Left out: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(leftOutOf[level])}${rows.flat()}.`),
    ];
};
const revision = (name) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)((0,_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .revisionName */ .pd)(name), 80)];
/** The one that `apply` takes, where each plan has its own besides. */
const digestToApprove = ({ digest }) => digest === undefined
    ? []
    : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Digest of these plans together, which is the one to approve: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(digest, 80)}.`)];
const planLine = (plan) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Plan ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(plan.digest, 80)}.`;
/** What people should know about the two sides, once. */
const notesOf = (plans) => [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5);
/** What was compared with what. */
const compared = (plans, meta) => meta.command === 'drift'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Compared what ${revision(meta.head)} says with the cluster.`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans).flatMap((note) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` Note: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(note, 300)}.`)}`;
const assumptionLines = (plan, { command }) => {
    const { assumptions: all, drift, confirmedByServer } = plan.observed;
    return [
        ...(command === 'drift' || drift === undefined || drift.changed + drift.missing === 0
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `before this change the cluster already differs from the target branch: ${drift.changed} changed and ${drift.missing} missing objects (drift); this comparison starts from the files, and drift never gates`,
            ]),
        // What drift compares and what was never applied are no writes that a server could be asked about.
        ...(plan.reviewed.cluster === 'none' ||
            confirmedByServer ||
            plan.observed.snapshot !== undefined ||
            plan.observed.arrival === true ||
            command === 'drift'
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `compared by meshgate alone: the API server was not asked to confirm the result, since this identity may not patch`,
            ]),
        ...all.slice(0, 200).map((assumption) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(assumption)),
        ...(all.length > 200 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `and ${all.length - 200} more`] : []),
    ];
};
/** What the answers take for granted, each once; with the environments that it is of where it is not of all of them. */
const assumptions = (plans, meta, level) => {
    const told = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_31__/* .groupBy */ .$)(plans.flatMap((plan) => assumptionLines(plan, meta).map((line) => ({ line, plan }))), ({ line }) => JSON.stringify(line));
    const lines = [...told.values()].flatMap((members) => {
        const line = members[0]?.line ?? [];
        const of = members.map(({ plan }) => plan);
        return [of.length === plans.length ? line : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .KE)(names(of), 10, (name) => name)}: ${line}`];
    });
    if (lines.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const kept = level === 'full' ? lines : lines.slice(0, 10);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Assumptions and what is not modelled: ${lines.length}`, (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(kept, Infinity, (line) => line)),
    ];
};
const objectsOf = ({ reviewed: { change, rendered } }, level) => (0,_change_section_js__WEBPACK_IMPORTED_MODULE_7__/* .changeSection */ .k)(change, rendered, level);
/** Under the name of the environment that they are about. */
const named = (plan, blocks) => blocks.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(nameOf(plan))]), ...blocks];
/** What is one environment's own: its lines, its token and what its apply may do. */
const ownSection = (group, plan, level) => {
    const isOneOf = group.plans.length > 1;
    const lines = isOneOf ? (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .linesOfOwn */ .tZ)(group, plan) : [];
    const own = [
        ...(lines.length === 0
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Its rows stand at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .KE)(lines, 12, (line) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(line, 160)])}.`)]),
        // Sentences name the environment's own jobs, so each environment has its own.
        ...(isOneOf ? (0,_chain_section_js__WEBPACK_IMPORTED_MODULE_3__/* .chainSection */ .J)(plan.reviewed.chains, level) : []),
        // Two folders have no job and so no token.
        ...(plan.reviewed.environment === null ? [] : (0,_token_section_js__WEBPACK_IMPORTED_MODULE_25__/* .tokenSection */ .J)(plan.observed.token, level)),
        ...(0,_forecast_section_js__WEBPACK_IMPORTED_MODULE_12__/* .forecastSection */ .P)(plan.observed.forecast, level),
    ];
    return isOneOf ? named(plan, own) : own;
};
/** Environments that say the same of namespaces with other names: a row names one of these, and a reader has to know which. */
const ownNames = (plans) => {
    const namespaces = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .ownNamespaces */ .f2)(plans);
    const [first] = plans;
    if (namespaces === undefined || first === undefined)
        return [];
    const each = plans.map((plan, index) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${nameOf(plan)} in ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(namespaces[index] ?? '', 63)}`);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The same in each one's own namespace: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(each, ', ')}.${(0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .namesNamespace */ .oK)(first) ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` What follows names that of ${nameOf(first)}.` : []}`),
    ];
};
/** What each has to do next; several with the same are told it once. */
const nextSteps = (plans, meta, level) => {
    const told = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_31__/* .groupBy */ .$)(plans.map((plan) => ({
        plan,
        blocks: [...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_15__/* .nextStep */ .s)(plan, meta, level), ...(0,_objection_section_js__WEBPACK_IMPORTED_MODULE_17__/* .objectionSection */ .f)(plan, meta, level)],
    })), ({ blocks }) => JSON.stringify(blocks));
    return [...told.values()].flatMap((members) => [
        ...(told.size === 1 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(names(members.map(({ plan }) => plan)), ', '))])]),
        ...(members[0]?.blocks ?? []),
    ]);
};
/** The difference once, for every environment that has it; then what each has for itself. */
const section = (group, meta, level, several, loud) => {
    const { first, plans } = group;
    const { protection, access, permissions } = first.reviewed;
    if (level === 'verdict')
        return [];
    const isOneList = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .hasSameObjects */ .Nl)(group);
    const alike = plans.length > 1;
    const titles = names(plans);
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(alike ? 'Environments' : 'Environment')} ${titles.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `none` : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(titles, ', ')}`;
    return [
        ...(several ? [{ kind: 'break' }, (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(title)] : []),
        ...ownNames(plans),
        ...nextSteps(plans, meta, level),
        ...(0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .protectionSection */ .Bg)(protection, level),
        ...(0,_access_section_js__WEBPACK_IMPORTED_MODULE_1__/* .accessSection */ .a$)(first, meta, level),
        ...(isOneList ? objectsOf(first, level) : plans.flatMap((plan) => named(plan, objectsOf(plan, level)))),
        ...(0,_access_section_js__WEBPACK_IMPORTED_MODULE_1__/* .accessFolds */ .Ns)(first, meta, level),
        ...(meta.drift?.blocks(level) ?? []),
        ...plans.flatMap((plan) => (0,_recorded_section_js__WEBPACK_IMPORTED_MODULE_22__/* .recordedSection */ .u)(plan, level)),
        ...(0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_10__/* .hiddenSection */ .C)(first, level),
        ...(0,_assumed_section_js__WEBPACK_IMPORTED_MODULE_4__/* .assumedSection */ .m)(first, level),
        ...plans.flatMap((plan) => (0,_revoked_section_js__WEBPACK_IMPORTED_MODULE_6__/* .revokedSection */ .o)(plan, level)),
        ...(alike ? [] : (0,_chain_section_js__WEBPACK_IMPORTED_MODULE_3__/* .chainSection */ .J)(first.reviewed.chains, level)),
        ...(meta.rights === undefined
            ? (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .permissionSection */ .fl)(permissions, level)
            : (0,_rights_section_js__WEBPACK_IMPORTED_MODULE_5__/* .rightsSection */ .n)(permissions, meta.rights, level)),
        ...(0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .callSection */ .am)(first, meta, level),
        ...(0,_finding_section_js__WEBPACK_IMPORTED_MODULE_11__/* .findingSection */ .B)(first, meta, level),
        ...(0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_26__/* .trafficSection */ .ZS)(first.reviewed.traffic, meta, level),
        ...plans.flatMap((plan) => ownSection(group, plan, level)),
        ...(0,_graph_js__WEBPACK_IMPORTED_MODULE_13__/* .graphSection */ .om)(access, level, loud),
        ...(several ? plans.map((plan) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${alike ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${nameOf(plan)}: ` : []}${planLine(plan)}`)) : []),
    ];
};
const quiet = (plans, meta) => {
    const scope = names(plans).slice(0, 20);
    const named = scope.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` · ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(scope, ', ')}`;
    const first = meta.firstRun ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .firstRunText */ .jD)}` : [];
    return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_28__/* .writeDocument */ .ft)([
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `✅ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('no change in access')}${named} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}`),
        ...alignments(plans),
        ...unjudged(meta, 'full'),
    ]);
};
/** Nothing changes, and yet a reader asks whether what is declared is what is allowed. */
const alignments = (plans) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(plans.flatMap((plan) => {
    const line = (0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .alignmentLine */ .Yh)(plan);
    return line === undefined ? [] : [{ line, plan }];
}), 20, ({ line, plan }) => (plans.length === 1 ? line : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${nameOf(plan)}: ${line}`));
const compose = (plans, meta, level, environments) => {
    const several = plans.length > 1;
    const [only] = plans;
    const groups = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .groupEnvironments */ .SR)(plans.filter((plan) => !(0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .isQuiet */ .rM)(plan) || meta.drift !== undefined));
    const left = plans.length - environments;
    const listedPlans = [
        ...plans.slice(0, environments).map((plan) => environmentLine(plan, meta)),
        ...(left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `and ${left} more environments`] : []),
    ];
    const before = only === undefined || several ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${planLine(only)} `;
    return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_28__/* .writeDocument */ .ft)([
        ...(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_16__/* .refusedBlocks */ .V8)(meta),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(firstLine(plans, level, meta)),
        ...firstRun(meta),
        ...unjudged(meta, level),
        ...elsewhere(plans, meta, level),
        ...(several ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(listedPlans, Infinity, (line) => line) : []),
        ...digestToApprove(meta),
        ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
        ...(several && groups.length > 0 ? [{ kind: 'break' }] : []),
        ...assumptions(groups.flatMap((group) => group.plans), meta, level),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${before}${compared(plans, meta)}`),
    ]);
};
/**
 * The body of the one comment, without the hidden first line. The fullest of four renderings that fits is taken; all but
 * the first say in their first line that they are shortened and approve nothing. Pure: equal input gives equal bytes.
 */
const renderComment = (plans, meta, limit, measure = countCharacters) => {
    const isPlain = meta.refused === undefined && meta.digest === undefined && meta.drift === undefined;
    if (plans.length > 0 && plans.every(_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .isQuiet */ .rM) && isPlain)
        return { body: quiet(plans, meta), level: 'full' };
    const sorted = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .worstFirst */ .md)(plans);
    for (const level of _review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .levels */ .yr) {
        const body = compose(sorted, meta, level, sorted.length);
        if (measure(body) <= limit)
            return { body, level };
    }
    // Hundreds of environments: the worst ones are named, the rest counted.
    const few = [200, 50, 10, 1]
        .map((number) => compose(sorted, meta, 'verdict', number))
        .find((body) => measure(body) <= limit);
    const last = [...(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_16__/* .refusedBlocks */ .V8)(meta), (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(firstLine(sorted.slice(0, 1), 'verdict', meta))];
    return { body: few ?? (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_28__/* .writeDocument */ .ft)(last), level: 'verdict' };
};


/***/ }),

/***/ 13084:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ revokedSection)
/* harmony export */ });
/* harmony import */ var _plan_revoke_revoked_bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15295);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45575);



const shownRows = { full: 100, short: 10, list: 5, verdict: 0 };
/** Somebody took this away on purpose: whoever approves has to know that it comes back. */
const revokedSection = (plan, level) => {
    const revoked = plan.reviewed.revoked ?? [];
    if (revoked.length === 0 || level === 'verdict')
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Taken back before')}, and given by this plan:`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(revoked, shownRows[level], (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)((0,_plan_revoke_revoked_bindings_js__WEBPACK_IMPORTED_MODULE_0__/* .revokedTitle */ .Tn)(one))}`),
    ];
};


/***/ }),

/***/ 17827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rightsSection)
/* harmony export */ });
/* harmony import */ var _plan_drift_rights_moved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50190);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(139);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49876);




const shown = { full: 1_000, short: 50, list: 20, verdict: 0 };
/** A row for each role and binding; the rights themselves are folded, but for those that none of these explains. */
const rightsSection = (permissions, rights, level) => {
    if (permissions.length === 0 || shown[level] === 0)
        return [];
    const others = (0,_plan_drift_rights_moved_js__WEBPACK_IMPORTED_MODULE_0__/* .otherRights */ .c)(permissions, rights);
    const told = permissions.filter((one) => !others.includes(one));
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)('Kubernetes permissions'),
        ...(rights.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    head: ['Role or binding', 'Who and what', 'By'],
                    rows: rights
                        .slice(0, shown[level])
                        .map(({ object, what, by }) => [
                        [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(object)],
                        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(what, 10, (one) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(one)], '; '),
                        by === undefined ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not known` : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(by)],
                    ]),
                },
                ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(rights.length - shown[level]),
            ]),
        ...(0,_permission_section_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionRows */ .b_)(others, level),
        ...(told.length === 0 || level !== 'full'
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Each right of these, ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(told.length, 'row'))}`, (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionRows */ .b_)(told, level))]),
    ];
};


/***/ }),

/***/ 81791:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   Oo: () => (/* binding */ namesShown),
/* harmony export */   qA: () => (/* binding */ leftOfRows)
/* harmony export */ });
/* harmony import */ var _plan_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71476);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77665);
/* harmony import */ var _access_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89333);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81729);




/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown = { full: 5_000, short: 15, list: 50, verdict: 0 };
/** Names and places in one row; a longer list is counted, and stands whole in the fold of the full rendering. */
const namesShown = { full: 12, short: 12, list: 1, verdict: 0 };
const shownRows = (plan, side, level) => {
    const { shown, unmet } = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfSide */ .gO)(plan.reviewed.access, side);
    // A list has a line for each group.
    const rowsFrom = (groups) => level === 'full' || level === 'short' ? (0,_access_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRows */ .QE)(groups) : groups.map((group) => [group]);
    const all = rowsFrom(shown);
    const rows = all.slice(0, rowsShown[level]);
    if (level === 'full')
        return { rows, left: [], isCut: false };
    const names = namesShown[level];
    const targets = (0,_access_table_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsShown */ .yL)(rows.length, names);
    return {
        rows,
        left: [...all.slice(rowsShown[level]), ...rowsFrom(unmet)],
        isCut: rows.some((groups) => groups.some(({ who, places }) => who.length > names || places.length > targets)),
    };
};
/** `3 rows of losses, at 2 of 7 destinations`: what plans leave out of a side, in the unit of headline and gate; undefined for nothing. */
const leftOfRows = (plans, side, level) => {
    const sides = plans.map((plan) => ({ plan, left: shownRows(plan, side, level).left }));
    const rows = sides.reduce((sum, { left }) => sum + left.length, 0);
    if (rows === 0)
        return undefined;
    const at = sides.reduce((sum, { left }) => sum + (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationsOf */ .Nu)(left.flat()), 0);
    const all = sides.reduce((sum, { plan }) => sum + (0,_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanging */ .jA)(plan.reviewed.access, side), 0);
    const said = side === 'gained' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows, 'row of gains', 'rows of gains') : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows, 'row of losses', 'rows of losses');
    // Labels that nothing has are no destinations that anybody counts.
    if (at === 0)
        return [said];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${said}, at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`${Math.min(at, all)} of ${all}`)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(all === 1 ? 'destination' : 'destinations')}`;
};


/***/ }),

/***/ 58151:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45575);
/* harmony import */ var _mesh_rule_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66341);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49876);





const values = (texts) => texts.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `any` : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(texts, 8, (text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(text, 160)]);
const difference = ({ expected, received, nearest }) => {
    const near = nearest === undefined || (expected.length === 1 && expected[0] === nearest.audience)
        ? []
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; the nearest is ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(nearest.audience, 160)}, which differs in ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(nearest.differs.join(' and '))}`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expects ${values(expected)}, received ${values(received)}${near}`;
};
const verdictLine = (verdict) => {
    const subject = ruleOf(verdict);
    switch (verdict.verdict) {
        case 'accepted':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `accepted by ${subject}, though not exactly equal: ${difference(verdict)}`;
        case 'refused':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused')} by ${subject}, so a request with this token gets ${verdict.status} ${verdict.message}: ${difference(verdict)}`;
        case 'cannot tell':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `cannot tell for ${subject}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(verdict.message)}`;
        case 'not for this issuer':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not for this issuer: ${subject}`;
    }
};
const ruleOf = ({ requestAuthentication, rule }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(requestAuthentication), 160)} ${(0,_mesh_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePlace */ .C)('RequestAuthentication', rule)}`;
/** What a reader has to look at: everything but a plain yes. */
const isTold = (verdict) => verdict.verdict !== 'accepted' || verdict.looser === true;
const accepted = (verdicts) => {
    const plain = verdicts.filter((verdict) => !isTold(verdict));
    return plain.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `accepted by ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(plain, 3, ruleOf)}`];
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
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(texts.length === 1 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `How to fix it` : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `How to fix it: each of these is enough`, texts.map((text) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(text.split('\n'), 'yaml'))),
    ];
};
/** The job's identity and what the mesh says to its token: one line, what needs a look spelt out, other issuers counted. */
const tokenSection = (token, level) => {
    const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer');
    // Where no token is asked for there is nothing to read, and nothing to do.
    if ((token.seen === 'not requested' && judged.length === 0) || level === 'verdict' || level === 'list')
        return [];
    const others = token.verdicts.length - judged.length;
    const order = ['refused', 'cannot tell', 'accepted'];
    const told = judged
        .filter(isTold)
        .map((verdict, index) => ({ verdict, index }))
        .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index);
    const refused = judged.filter(({ verdict }) => verdict === 'refused').length;
    const facts = [
        ...(refused === 0 ? [] : [[(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`refused by ${refused} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(judged.length, 'rule')}`)]]),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(seen[token.seen])}${token.reason === '' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, since ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(token.reason)}`}`,
        ...(token.issuer === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `issuer ${token.issuer}`]),
        ...(token.audience === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `audience ${token.audience}`]),
        ...(token.rule === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `allowed by trust rule ${token.rule}`]),
        ...accepted(judged),
        ...(judged.length === 0 && token.audience !== '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no RequestAuthentication is for this issuer`] : []),
        ...(others > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, 'rule is', 'rules are')} for other issuers`] : []),
        ...(token.apply === 'not configured' ? [] : [applyToken(token)]),
    ];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Token of this job')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(facts, ' · ')}`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(told, level === 'full' ? 200 : 5, ({ verdict }) => verdictLine(verdict)),
        ...(level === 'full' ? mends(judged) : []),
    ];
};
const applyToken = ({ apply }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `token of the apply job: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(apply)}${apply === 'verified' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, by the configuration alone`}`;


/***/ }),

/***/ 27853:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/** Names the comment of a job: two jobs with other inputs have comments of their own. */
const commentKey = ({ config, environment, before, after }) => [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
].join(' ');


/***/ }),

/***/ 58864:
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
const findingLevel = (plan, finding) => {
    if (finding.severity === 'low' || finding.severity === 'medium')
        return finding.severity === 'low' ? 'notice' : 'warning';
    return plan.reviewed.gate.active && plan.reviewed.gate.settings.findings === 'error' ? 'error' : 'warning';
};
const findings = (plan) => (0,finding_section/* bySeverity */.Np)(plan.reviewed.findings.filter((finding) => finding.introduced)).map((finding) => placed(plan, {
    level: findingLevel(plan, finding),
    title: annotations_text(finding.rule),
    text: annotations_text(`${finding.text}. Fix: ${finding.remedy}`),
}, (0,places/* placeOf */.$t)(plan, finding.fingerprint, finding.object)));
/** What one line does to several callers, or in several overlays, is one annotation of it: each says its own part once. */
const onePerPlace = (all) => [...(0,group_by/* groupBy */.$)(all, placeKey).values()].flatMap((same) => {
    const [first] = same;
    const texts = [...new Set(same.map((one) => one.text))];
    if (first === undefined || texts.length < 2)
        return first ?? [];
    const left = texts.length - mostSaid;
    const more = left > 0 ? `; and ${left} more at this line` : '';
    return { ...first, text: `${(0,review_escape/* cut */.Jj)(texts.slice(0, mostSaid).join('; '), 900)}${more}` };
});
const mostSaid = 3;
const placeKey = (annotation) => {
    const { level, title, where } = annotation;
    return where === undefined ? annotation : JSON.stringify([level, title, where.path, where.line]);
};
/**
 * At the YAML line of each gaining rule and of each new finding, most severe first; of every level only the first ten,
 * since GitHub shows no more of a step.
 */
const annotationsOf = (plans, perLevel = 10) => {
    const order = ['error', 'warning', 'notice'];
    const all = onePerPlace((0,verdict_line/* worstFirst */.md)(plans).flatMap((plan) => [...gains(plan), ...findings(plan)]));
    return order.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel));
};

// EXTERNAL MODULE: ./src/review/environment-groups.ts
var environment_groups = __webpack_require__(58470);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/review/next-step.ts
var next_step = __webpack_require__(22186);
// EXTERNAL MODULE: ./src/review/write-text.ts
var write_text = __webpack_require__(76463);
;// CONCATENATED MODULE: ./src/review/closing-lines.ts






const linesOf = (block) => {
    if (block.kind === 'paragraph')
        return [(0,write_text/* lineText */.o)(block.line)];
    return block.kind === 'list' ? block.items.map((item) => `- ${(0,write_text/* lineText */.o)(item)}`) : [];
};
const toneOf = (text) => text.startsWith('Gate blocks') ? 'bad' : text.startsWith('Gate w') ? 'warn' : undefined;
/**
 * The end of a log, outside of what its platform folds: what the gate says and what to do next, as the comment has it.
 * Environments that are told the same are told once, by their names.
 */
const closingLines = (plans, meta) => {
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

// EXTERNAL MODULE: ./src/review/publish.ts
var publish = __webpack_require__(57007);
// EXTERNAL MODULE: ./src/review/render-code-quality.ts
var render_code_quality = __webpack_require__(37586);
// EXTERNAL MODULE: ./src/review/render-comment.ts
var render_comment = __webpack_require__(91950);
// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(66677);
// EXTERNAL MODULE: ./src/review/render-problems.ts
var render_problems = __webpack_require__(46967);
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
// EXTERNAL MODULE: ./src/speak/say-review.ts
var say_review = __webpack_require__(98946);
// EXTERNAL MODULE: ./src/speak/write-reports.ts
var write_reports = __webpack_require__(64007);
;// CONCATENATED MODULE: ./src/speak/publish-plans.ts


















/** What a plan of the protected branch is about: the commit before it, and the one that is applied. */
const metaOfBranch = ({ docsBase, context }, { revisions: { base, head } }) => ({
    base,
    head,
    firstRun: false,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    docsBase,
});
/** Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code. */
const publishPlans = async (run, spoken) => {
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
        await output.summary(renderSummary(plans, meta).body);
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
const withRefusal = ({ command, meta, exitCode, errors = [] }, plans) => {
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
const leaveReports = async (run, { command, shown, meta, exitCode, errors = [], details }) => {
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
        markdown: () => renderSummary(plans, meta).body,
        sarif: () => (0,render_sarif/* renderSarif */.WH)(plans, { version, docsBase: run.docsBase }, errors.length === 0 ? undefined : (0,render_problems/* problemParts */.Q)(errors, run.docsBase)),
        codequality: () => (0,render_code_quality/* renderCodeQuality */.l)(plans, errors),
        page: async () => {
            const { renderReport } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.bind(__webpack_require__, 40502));
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
const sayPublication = (output, published, noun = 'Comment') => {
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
const sentence = (message) => `${message.replace(/\.$/, '')}.`;


/***/ })

};
