export const id = 6664;
export const ids = [6664,7586,2555];
export const modules = {

/***/ 88796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = function (value) { return `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\`` };
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = function (sentence) {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = function (sentence) { return phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence };


/***/ }),

/***/ 72109:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ exposingObjects),
/* harmony export */   W: () => (/* binding */ exposuresOf)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const any = '*';
/** Groups of the kinds that `exposuresOf` knows. */
const exposingGroups = ['networking.istio.io', 'gateway.networking.k8s.io', 'networking.k8s.io'];
/** Objects of a state that may make something addressable. */
const exposingObjects = function (state) { return exposingGroups.flatMap((group) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfGroup */ .xQ)(state, group)) };
/** Servers of gateways, hosts of routes that are bound to gateways, hosts that join the mesh. */
const exposuresOf = function (object) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    const { group, kind, namespace } = object.key;
    switch (`${group}/${kind}`) {
        case 'networking.istio.io/Gateway':
            return ofServers(spec);
        case 'gateway.networking.k8s.io/Gateway':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'listeners').map(([listener, index]) => ({
                pointer: `/spec/listeners/${index}`,
                host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(listener, 'hostname') || any,
                place: `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(listener, 'port') ?? 0} (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(listener, 'protocol')})`,
                scope: `${namespace}/${object.key.name}`,
            }));
        case 'networking.istio.io/VirtualService':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'gateways')
                .filter((gateway) => gateway !== 'mesh')
                .flatMap((gateway) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hosts').map((host) => ({
                pointer: '/spec/hosts',
                host,
                place: `Gateway ${gateway.includes('/') ? gateway : `${namespace}/${gateway}`}`,
                scope: '',
            })));
        case 'networking.istio.io/ServiceEntry':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hosts').flatMap((host) => withDefault((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'ports').map((port) => `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'number') ?? 0}`), 'any port').map((place) => ({ pointer: '/spec/hosts', host, place: `${place}, as a host of the mesh`, scope: '' })));
        case 'gateway.networking.k8s.io/HTTPRoute':
        case 'gateway.networking.k8s.io/GRPCRoute':
        case 'gateway.networking.k8s.io/TLSRoute':
        case 'gateway.networking.k8s.io/TCPRoute':
        case 'gateway.networking.k8s.io/UDPRoute':
            return ofRoute(spec, namespace);
        case 'networking.k8s.io/Ingress':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'rules').map(([rule, index]) => ({
                pointer: `/spec/rules/${index}`,
                host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'host') || any,
                place: 'the ingress',
                scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'ingressClassName'),
            }));
        default:
            return [];
    }
};
const withDefault = function (texts, otherwise) { return texts.length > 0 ? texts : [otherwise] };
/** A host of a server may name the namespaces of its routes: `shop/a.example.com` serves `a.example.com`. */
const ofServers = function (spec) {
    const selector = JSON.stringify(Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(spec, 'selector')).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)(a, b)));
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'servers').flatMap(([server, index]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(server, 'hosts').map((host) => ({
        pointer: `/spec/servers/${index}`,
        host: host.slice(host.indexOf('/') + 1),
        place: `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(server, 'port', 'number') ?? 0} (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(server, 'port', 'protocol')})`,
        scope: selector,
    })));
};
const ofRoute = function (spec, namespace) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'parentRefs')
    .filter(([parent]) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'kind') || 'Gateway') !== 'Service')
    .flatMap(([parent, index]) => {
    const [section, port] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'sectionName'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(parent, 'port')];
    const place = [
        `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'kind') || 'Gateway'} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'namespace') || namespace}/${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'name')}`,
        ...(section === '' ? [] : [`listener ${section}`]),
        ...(port === undefined ? [] : [`port ${port}`]),
    ].join(', ');
    const hosts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hostnames');
    return hosts.length === 0
        ? [{ pointer: `/spec/parentRefs/${index}`, host: any, place, scope: '' }]
        : hosts.map((host) => ({ pointer: '/spec/hostnames', host, place, scope: '' }));
}) };


/***/ }),

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


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
const inertJson = function (value) { return JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')) };
const writeMarker = function ({ key, head, run, details }) { return `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}` };
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = function (body) {
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
const isLater = function (one, other) {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = function (body) {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


/***/ }),

/***/ 57007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answered: () => (/* binding */ answered),
/* harmony export */   publishComment: () => (/* binding */ publishComment),
/* harmony export */   reservedCharacters: () => (/* binding */ reservedCharacters),
/* harmony export */   withdrawComment: () => (/* binding */ withdrawComment)
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
const publishComment = function (review, comment) { return answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish')) };
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = function (review, withdrawal) { return answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw')) };
/** What a platform refuses, or does not answer, is a publication too: a display never ends a run. */
const answered = async function (work) {
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
const notJudged = function (headSha, reason) { return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `meshgate: not judged at ${headSha}`)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(reason.split('\n')),
]) };
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async function (review, address, body, details, manner) {
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
const withComment = function (listed, comment) { return comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment] };
const marked = function (comments, key) { return comments.flatMap((comment) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
}) };
/** A standing comment about the same head by a later run; its text wins. */
const latest = function (standing, { headSha, run }) { return standing
    .filter(({ marker }) => marker.head === headSha && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(marker.run, run))
    .reduce((best, owned) => (best === undefined || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(owned.marker.run, best.marker.run) ? owned : best), undefined) };
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = function (listed, key, keeper) {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = function (review, { key, headSha, run }, body, details, older) {
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
const tryEdit = async function (fixed, owned, edit) {
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
const stepBack = async function (review, address, standing) {
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
const cannotWithdraw = function () { return new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.') };


/***/ }),

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


/***/ }),

/***/ 32684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderNotice)
/* harmony export */ });
/* harmony import */ var _page_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53907);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50991);
/* harmony import */ var _write_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3380);



/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
const renderNotice = function (blocks) { return (0,_page_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framePage */ .d)([
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('header', { class: 'top' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('h1', {}, 'meshgate review')),
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('main', { id: 'review' }, ...(0,_write_html_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHtml */ .T)(blocks)),
]) };


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

/***/ 2555:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishUntouched: () => (/* binding */ publishUntouched)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _review_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45575);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57007);
/* harmony import */ var _review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32684);
/* harmony import */ var _review_render_code_quality_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37586);
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66677);
/* harmony import */ var _review_render_sarif_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87034);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12661);
/* harmony import */ var _review_write_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76463);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79798);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64007);














/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
const publishUntouched = async function (run, files, revisions) {
    const { context, output } = run;
    const said = (0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The change touches no file that decides access (${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, 'file')} looked at).`;
    const local = context.platform === 'local' ? comparedLine(revisions) : undefined;
    const page = revisions.nothing === true
        ? [(0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('nothing was compared')}.${local === undefined ? [] : (0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${local}`}`)]
        : [
            (0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `\u2705 ${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('access unchanged')}. ${said} The check is green.${local === undefined ? [] : (0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${local}`}`),
        ];
    output.info(revisions.nothing === true ? 'Nothing was compared.' : `Access unchanged. ${(0,_review_write_text_js__WEBPACK_IMPORTED_MODULE_10__/* .lineText */ .o)(said)}`);
    if (local !== undefined)
        output.info((0,_review_write_text_js__WEBPACK_IMPORTED_MODULE_10__/* .lineText */ .o)(local));
    const { version } = run;
    await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReports */ .L)(run, {
        json: () => (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_7__.renderJson)({ version, command: 'check', exitCode: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine, errors: [], plans: [] }),
        markdown: () => (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .writeDocument */ .ft)(page),
        sarif: () => (0,_review_render_sarif_js__WEBPACK_IMPORTED_MODULE_8__.renderSarif)([], { version, docsBase: run.docsBase }),
        codequality: () => (0,_review_render_code_quality_js__WEBPACK_IMPORTED_MODULE_6__.renderCodeQuality)([]),
        page: () => (0,_review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .renderNotice */ .B)(page),
    });
    if (context.platform === 'github')
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .writeDocument */ .ft)(page));
    output.result('verdict', 'equivalent');
    output.result('passed', 'true');
    output.result('digest', (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfRun */ .Rg)([]));
    const review = context.mergeRequest === undefined ? undefined : await run.review();
    if (review !== undefined && context.mergeRequest !== undefined) {
        const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_4__.publishComment)(review, {
            key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_12__/* .commentKey */ .T)(run.inputs),
            headSha: context.mergeRequest.headSha,
            run: context.run,
            body: (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .writeDocument */ .ft)(page),
            whenAbsent: 'keep',
        });
        (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_13__/* .sayPublication */ .Q)(output, published);
    }
};
/** What was compared with what, where a person chose neither. */
const comparedLine = function ({ base, head, note }) { return (0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Compared base ${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(base, 80)} with head ${(0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(head, 80)}${note === undefined ? [] : (0,_review_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `: ${(0,_review_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)(note, 400)}`}.` };


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
