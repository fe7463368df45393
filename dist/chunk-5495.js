export const id = 5495;
export const ids = [5495,8117];
export const modules = {

/***/ 25794:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(25794, module.exports, ["UP","Zw","dm"], "./later-apply.cjs")

/***/ }),

/***/ 30718:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ notTried),
/* harmony export */   gj: () => (/* binding */ applyPlan),
/* harmony export */   qx: () => (/* binding */ withoutLiveObject)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _answer_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25794);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54977);




const unwatched = { note: () => undefined, isStopped: () => false };
/**
 * Executes the steps in order and decides nothing. Everything is dry-run before the first write; the first failure
 * stops, and a later run starts from what stands there then. A conflict is forced where the run was told to take back what
 * somebody wrote once, and nowhere else.
 */
const applyPlan = async function (plan, cluster, output, watch = unwatched, takeBack = false) {
    const { steps } = plan;
    if (steps.length === 0)
        return { outcome: 'nothing to do', journal: [], problems: [] };
    const tried = await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRunAll */ .I)(steps, cluster, takeBack);
    const refused = tried.flatMap((result) => result.kind === 'fine' ? [] : result.kind === 'forbidden' ? [result.problem] : result.problems);
    if (refused.length > 0)
        return { outcome: 'refused', journal: notTried(steps), problems: refused };
    return writeAll(steps, { cluster, taken: sayTaken(steps, tried, output) }, output, watch);
};
/** Says whose fields are taken, before the first write. Keys of the objects. */
const sayTaken = function (steps, tried, output) {
    const taken = new Set();
    for (const [index, { key }] of steps.entries()) {
        const result = tried[index];
        if (result?.kind !== 'fine' || result.taken === undefined)
            continue;
        taken.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
        output.info(`taken back: ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key)} (${result.taken.map(({ field, manager }) => `${field} from ${manager}`).join(', ')})`);
    }
    return taken;
};
/** The same for a public place: of an object that the repository does not ask for (`own`, by key) only the kind. */
const withoutLiveObject = function (one, own) { return own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one.key))
    ? one
    : {
        ...one,
        uid: undefined,
        key: { ...one.key, namespace: '', name: 'not shown' },
        serviceAccounts: [],
        spiffeIds: [],
    } };
/** Steps of which nothing was written yet. */
const notTried = function (steps) { return steps.map((step) => outcome(step, 'not tried')) };
const writeAll = async function (steps, { cluster, taken }, output, watch) {
    const journal = [];
    const written = new Map();
    for (const step of steps) {
        const overtaken = await overtakenBy(step.key, steps, written, cluster);
        if (overtaken.length > 0)
            return stopped(steps, journal, overtaken);
        if (watch.isStopped())
            return stopped(steps, journal, []);
        const precondition = written.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key)) ?? step.precondition;
        watch.note([...journal, outcome(step, 'unknown'), ...notTried(steps.slice(journal.length + 1))]);
        const { result, problems, now } = await write({ ...step, precondition }, cluster, taken.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key)));
        journal.push(outcome({ ...step, precondition: now?.kind === 'unchanged' ? now : precondition }, result));
        watch.note([...journal, ...notTried(steps.slice(journal.length))]);
        if (now !== undefined)
            written.set((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(step.key), now);
        if (problems.length > 0)
            return stopped(steps, journal, problems);
        output.info(`${result}: ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(step.key)} (${step.why})`);
    }
    // The last write, too, may have arrived after another run: this one says so, and does not end well.
    const last = steps.at(-1);
    const overtaken = last === undefined ? [] : await overtakenBy(last.key, steps, written, cluster);
    if (overtaken.length > 0)
        return stopped(steps, journal, overtaken);
    return { outcome: 'applied', journal, problems: [] };
};
/**
 * A write carries what was seen of its object, which another run may have left as it was, or nothing where it creates one. So the
 * environment's ConfigMap, the first that a run writes, is tried again before: where another run has written it since, this
 * one writes nothing more.
 */
const overtakenBy = async function (key, [first], written, cluster) {
    if (first?.kind !== 'apply' || first.key.kind !== 'ConfigMap' || (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(first.key))
        return [];
    const mine = written.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(first.key));
    if (mine === undefined)
        return [];
    try {
        const answer = await cluster.apply(first.object, mine, { dryRun: true });
        return answer.kind === 'moved on' ? [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .movedOn */ .dm)(first)] : [];
    }
    catch (error) {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return error.problems;
        throw error;
    }
};
const write = async function (step, cluster, force) {
    try {
        if (step.kind === 'remove') {
            const answer = await cluster.remove(step.key, step.precondition, { dryRun: false });
            return answer.kind === 'moved on'
                ? { result: answer.perhapsWritten ? 'unknown' : 'refused', problems: [(0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .movedOn */ .dm)(step)] }
                : { result: answer.kind, problems: [], now: { kind: 'absent' } };
        }
        const answer = await cluster.apply(step.object, step.precondition, { dryRun: false, force });
        const problem = (0,_answer_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(step, answer);
        const problems = problem === undefined ? [] : [problem];
        if (answer.kind !== 'created' && answer.kind !== 'changed' && answer.kind !== 'unchanged')
            return { result: answer.kind === 'moved on' && answer.perhapsWritten ? 'unknown' : 'refused', problems };
        const { source } = answer.object;
        return source.kind === 'cluster'
            ? {
                result: answer.kind,
                problems,
                now: { kind: 'unchanged', uid: source.uid, resourceVersion: source.resourceVersion },
            }
            : { result: answer.kind, problems };
    }
    catch (error) {
        // Whether a request whose answer never came was done is not known; the next run reads it.
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { result: 'unknown', problems: error.problems };
        throw error;
    }
};
const stopped = function (steps, done, problems) {
    const journal = [...done, ...notTried(steps.slice(done.length))];
    const names = (results) => journal
        .filter(({ result }) => results.includes(result))
        .map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key))
        .join(', ') || 'nothing';
    return {
        outcome: 'stopped',
        journal,
        problems: [
            ...problems,
            {
                code: 'APPLY_STOPPED',
                message: `Writing stopped. Written: ${names(['created', 'changed', 'unchanged', 'deleted', 'absent'])}. Not written: ${names(['refused', 'not tried'])}. Not known: ${names(['unknown'])}.`,
                remedy: 'Fix the cause and run again: the next run plans from what stands there, and in no state in between was more open than before or after.',
            },
        ],
    };
};
const outcome = function ({ kind, key, precondition }, result) { return ({
    kind,
    key,
    result,
    ...(precondition.kind === 'unchanged' ? { uid: precondition.uid } : {}),
}) };


/***/ }),

/***/ 54977:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(54977, module.exports, ["I"], "./later-apply.cjs")

/***/ }),

/***/ 7802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   qj: () => (/* binding */ sealRecords),
/* harmony export */   xK: () => (/* binding */ correlationsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);



const emptyChain = { length: 0, hash: '0'.repeat(64) };
const hashOf = function (record) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record), 'utf8').digest('hex') };
/** One line per record; each holds the hash of the one before and its own, over its canonical JSON without that hash. */
const sealRecords = function (records, after = emptyChain) {
    let { length, hash } = after;
    const lines = records.map((record) => {
        const { unmapped, ...rest } = record;
        const chain = { index: length, prev: hash };
        hash = hashOf({ ...rest, unmapped: { ...unmapped, chain } });
        length += 1;
        return `${(0,_plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...rest, unmapped: { ...unmapped, chain: { ...chain, hash } } })}\n`;
    });
    return { text: lines.join(''), head: { length, hash } };
};
/**
 * Follows the chain through the files in their order. Without `after` the first record begins a chain, or goes on from one that
 * was not handed in (`begins late`). A file holds whole runs: it begins with a run's own record, which says how many follow.
 */
const verifyChain = function (files, after) {
    const breaks = [];
    let start = after;
    let head = emptyChain;
    let records = 0;
    for (const file of files) {
        const lines = linesOf(file);
        const broken = lines.flatMap(({ read, line }) => {
            if (read === undefined)
                return [];
            const found = breaksAt(read, start).map((one) => ({ ...one, file: file.name, line }));
            head = { length: read.index + 1, hash: read.stated };
            start = head;
            records += 1;
            return found;
        });
        const unread = lines.flatMap(({ read, line, why }) => read === undefined ? [{ kind: 'unreadable', file: file.name, line, text: why }] : []);
        const all = [...broken, ...unread].sort((a, b) => a.line - b.line);
        // Where records are missing, their number cannot be right: one word for it is enough.
        const whole = all.every(({ kind }) => kind === 'begins late' || kind === 'changed');
        breaks.push(...all, ...(whole ? runsApart(file.name, lines) : []));
    }
    return { breaks, head, records };
};
const linesOf = function ({ text }) {
    const lines = text.split('\n');
    const cut = lines.pop() ?? '';
    return [
        ...lines.map((line, at) => ({ line: at + 1, read: readRecord(line), why: 'no record' })),
        ...(cut === '' ? [] : [{ line: lines.length + 1, read: undefined, why: 'the line has no end: the file was cut' }]),
        // Every run leaves a record.
        ...(text === '' ? [{ line: 1, read: undefined, why: 'the file is empty: what stood there is gone' }] : []),
    ];
};
const breaksAt = function ({ index, prev, stated, hash }, start) {
    const changed = hash === stated ? [] : [{ kind: 'changed', text: 'the record does not have the hash that it states' }];
    if (start === undefined)
        return index === 0 && prev === emptyChain.hash
            ? changed
            : [
                ...changed,
                {
                    kind: 'begins late',
                    text: `the first record is number ${index + 1} of its chain: earlier ones are missing`,
                },
            ];
    if (prev === start.hash && (start.length === undefined || index === start.length))
        return changed;
    const before = start.length === undefined ? 'that of the hash it should go on from' : `record ${start.length}`;
    return [
        ...changed,
        {
            kind: 'out of order',
            text: `record ${index + 1} follows another one than stands before it (${before}): taken out, moved, or of another chain`,
        },
    ];
};
/** Runs whose records do not all stand behind their own. */
const runsApart = function (file, lines) {
    let left = 0;
    const last = lines.at(-1)?.line ?? 1;
    const missing = (line) => left <= 0 ? [] : [{ kind: 'incomplete', file, line, text: `${left} records of the run before are not there` }];
    const apart = lines.flatMap(({ read, line }) => {
        if (read === undefined)
            return [];
        if (read.follow !== undefined) {
            const found = missing(line);
            left = read.follow;
            return found;
        }
        left -= 1;
        return left >= 0
            ? []
            : [{ kind: 'incomplete', file, line, text: 'the run that this record is of has no record of its own before it' }];
    });
    return [...apart, ...missing(last)];
};
/** Which runs the records of a file are of. */
const correlationsOf = function (text) { return text.split('\n').flatMap((line) => {
    const record = line === '' ? undefined : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line);
    const metadata = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(record) ? record['metadata'] : undefined;
    const run = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(metadata) ? metadata['correlation_uid'] : undefined;
    return typeof run === 'string' ? [run] : [];
}) };
const readRecord = function (line) {
    const record = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line);
    const unmapped = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(record) ? record['unmapped'] : undefined;
    const chain = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(unmapped) ? unmapped['chain'] : undefined;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(record) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(unmapped) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(chain))
        return undefined;
    const { index, prev, hash: stated, ...more } = chain;
    if (!isCount(index) || typeof prev !== 'string' || typeof stated !== 'string')
        return undefined;
    const unsealed = { ...record, unmapped: { ...unmapped, chain: { index, prev, ...more } } };
    // A text that is not the canonical one was written by somebody else, whatever it says.
    const hash = canonicalOf(record) === line ? hashOf(unsealed) : '';
    const { records } = unmapped;
    return { index, prev, stated, hash, follow: isCount(records) ? records : undefined };
};
const isCount = function (value) { return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 };
/** undefined: it has none (a number beyond JSON's, half a character, nesting without end), and no run wrote it. */
const canonicalOf = function (record) {
    try {
        return (0,_plan_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 70242:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findUnjudged)
/* harmony export */ });
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16918);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78816);


/**
 * A list of files says what a review is about, and leaves the rest of the repository out. What the change touches there is told,
 * so that nobody takes the green of the list for one of the whole change.
 */
const findUnjudged = async function (run, repository, revisions, projects) {
    const configurations = projects.map(({ configuration }) => configuration);
    // Nobody lists files: everything is read, or found by itself.
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(repository) ||
        revisions.base === '' ||
        configurations.every(({ base, head }) => base === undefined && head === undefined))
        return _unjudged_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingUnjudged */ .kx;
    const { searchUnjudged } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(2457), __webpack_require__.e(6751), __webpack_require__.e(2572), __webpack_require__.e(5849), __webpack_require__.e(8895)]).then(__webpack_require__.bind(__webpack_require__, 39386));
    return searchUnjudged(run, repository, revisions, projects);
};


/***/ }),

/***/ 78816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ noFilesOfNamespaces),
/* harmony export */   kx: () => (/* binding */ nothingUnjudged),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
const noFilesOfNamespaces = { files: [], standing: [], namespaces: new Set() };
const nothingUnjudged = {
    reasons: [],
    notes: [],
    beside: [],
    ofNamespaces: noFilesOfNamespaces,
    outside: [],
};
const isNothing = function ({ reasons, notes, beside, ofNamespaces, outside }) { return [reasons, notes, beside, ofNamespaces.files, outside].every((list) => list.length === 0) };


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

/***/ 88117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mx: () => (/* binding */ newRecord),
  rT: () => (/* binding */ noteCluster),
  kR: () => (/* binding */ noteJob),
  Ik: () => (/* binding */ noteLogin),
  KW: () => (/* binding */ noteSteps),
  yP: () => (/* binding */ openChain),
  Cp: () => (/* binding */ recordUnopened),
  NF: () => (/* binding */ watchSteps),
  rh: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: ./src/apply/apply-plan.ts
var apply_plan = __webpack_require__(30718);
;// CONCATENATED MODULE: ./src/audit/audit-records.ts
/**
 * One record per run and per object, also of a run that was refused: OCSF 1.8.0 class 6003, API Activity. No token, claim of a
 * person, e-mail address or content of an object is in it (what is not written down cannot leak).
 */
const auditRecords = function (input) { return [
    runRecord(input),
    ...input.objects.map((object) => objectRecord(input, object)),
] };
const read = { id: 2, name: 'Read' };
const runRecord = function (input) { return ({
    ...common(input, read, input.exitCode === 0),
    api: { operation: `meshgate ${input.command}` },
    resources: [],
    status_code: String(input.exitCode),
    status_detail: input.codes.join(',') || input.outcome,
    // How many records of objects follow: a run that was cut shows by itself.
    unmapped: { ci: ciOf(input), outcome: input.outcome, records: input.objects.length },
}) };
const objectRecord = function (input, object) {
    const { kind, key, result, uid, serviceAccounts, spiffeIds, expires } = object;
    return {
        ...common(input, activityOf(kind, result), ['created', 'changed', 'unchanged', 'deleted', 'absent', 'issued'].includes(result)),
        api: { operation: kind, ...(key.group === '' ? {} : { group: { name: key.group } }) },
        resources: [{ type: key.kind, namespace: key.namespace, name: key.name, ...(uid === undefined ? {} : { uid }) }],
        status_detail: result,
        unmapped: {
            ci: ciOf(input),
            service_accounts: serviceAccounts,
            spiffe_ids: spiffeIds,
            ...(expires === undefined ? {} : { expires }),
        },
    };
};
const activityOf = function (kind, result) {
    if (kind === 'remove')
        return { id: 4, name: 'Delete' };
    return result === 'created' || kind === 'token' ? { id: 1, name: 'Create' } : { id: 3, name: 'Update' };
};
const common = function ({ subject, context, version, now, exitCode, codes, allowed, outcome }, activity, done) { return ({
    category_uid: 6,
    class_uid: 6003,
    class_name: 'API Activity',
    type_uid: 600_300 + activity.id,
    activity_id: activity.id,
    activity_name: activity.name,
    severity_id: done ? 1 : 3,
    status_id: done ? 1 : 2,
    time: now,
    metadata: {
        version: '1.8.0',
        product: { name: 'meshgate', version },
        correlation_uid: correlationOf(context),
        logged_time: now,
    },
    actor: {
        user: { type_id: 4, uid: context.repository.id, name: context.repository.path },
        session: { uid: `${context.run.id}.${context.run.attempt}` },
        authorizations: [
            {
                // Exit code 4 is an accident of the outside world: where it came first, nothing was decided.
                decision: allowed ? 'allowed' : exitCode === 4 || outcome === 'interrupted' ? 'undecided' : 'denied',
                policy: { uid: subject.digest ?? '', name: subject.environment ?? '' },
                ...(codes[0] === undefined ? {} : { reason: codes[0] }),
            },
        ],
    },
    dst_endpoint: { name: subject.server ?? '' },
}) };
/** The run of the platform that a record is of. */
const correlationOf = function ({ platform, repository, run }) { return `${platform}:${repository.id}:${run.id}:${run.attempt}` };
const ciOf = function ({ subject, context }) { return ({
    platform: context.platform,
    issuer: subject.token?.issuer ?? '',
    audience: subject.token?.audience ?? '',
    token: subject.token === undefined
        ? null
        : { jti_sha256: subject.token.jti, rule: subject.token.rule, ids: subject.token.ids },
    event: context.event,
    ref: context.ref,
    sha: context.sha,
    run_url: context.run.url,
    environment: subject.environment ?? null,
    cluster: subject.cluster ?? null,
    plan_digest: subject.digest ?? null,
    approved_digest: subject.approved ?? null,
    merge_request: subject.request ?? null,
    base: subject.base ?? '',
    head: subject.head ?? '',
}) };

// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(7802);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/audit/object-identities.ts



/** So a record of the object and a line of a proxy's access log can be joined by principal. */
const identitiesOf = function (key, content, trustDomain) {
    const accounts = key.kind === 'ServiceAccount'
        ? [`${key.namespace}/${key.name}`]
        : (0,fields/* objectsAt */.yR)(content, 'subjects')
            .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'ServiceAccount')
            .map((subject) => `${(0,fields/* textAt */.$6)(subject, 'namespace') || key.namespace}/${(0,fields/* textAt */.$6)(subject, 'name')}`);
    const principals = sourcesOf(content).flatMap((source) => (0,fields/* textsAt */.i1)(source, 'principals'));
    const named = principals.flatMap((principal) => {
        const [, namespace, name] = /^[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(principal) ?? [];
        return namespace === undefined || name === undefined ? [] : [`${namespace}/${name}`];
    });
    const spiffe = [
        ...accounts.map((account) => spiffeOf(trustDomain, account)),
        ...principals.filter((principal) => !principal.includes('*')).map((principal) => `spiffe://${principal}`),
    ];
    return { serviceAccounts: unique([...accounts, ...named]), spiffeIds: unique(spiffe) };
};
const spiffeOf = function (trustDomain, account) {
    const [namespace = '', name = ''] = account.split('/');
    return `spiffe://${trustDomain}/ns/${namespace}/sa/${name}`;
};
const sourcesOf = function (content) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'from').flatMap((from) => ((0,json/* isJsonObject */.OW)(from['source']) ? [from['source']] : []))) };
const unique = function (texts) { return [...new Set(texts)].sort(order/* byCodePoint */.HH) };

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/speak/record-run.ts







const newRecord = function () { return ({
    subject: {},
    outcome: 'failed',
    objects: [],
    allowed: false,
    stopped: false,
}) };
/** Claims that say which job it was. Ids and places alone: no name of a person, and no claim that a person may set. */
const idClaims = [
    'repository_id',
    'repository_owner_id',
    'project_id',
    'job_project_id',
    'namespace_id',
    'environment',
    'ref',
    'ref_path',
    'event_name',
    'pipeline_source',
    'run_id',
    'pipeline_id',
    'job_id',
];
/** The job, by and by: its environment, its token once the issuer's signature holds, and the rule that it matched. */
const noteJob = function (record) { return ({
    branch: ({ environment: { name, cluster }, revisions: { base, head } }) => {
        const server = cluster?.kind === 'id-token' ? { server: cluster.server } : {};
        record.subject = { ...record.subject, environment: name, base, head, ...server };
    },
    token: ({ issuer, jtiDigest: jti, claims }) => {
        const audience = Object.hasOwn(claims, 'aud') ? claims['aud'] : undefined;
        const ids = Object.fromEntries(idClaims.flatMap((claim) => {
            const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
            return typeof value === 'string' ? [[claim, cut(value)]] : [];
        }));
        const asked = typeof audience === 'string' ? cut(audience) : '';
        record.subject = { ...record.subject, token: { issuer, audience: asked, rule: '', jti, ids } };
    },
    identity: ({ identity, review: { audience, rule } }) => {
        const { token } = record.subject;
        if (identity !== undefined && token !== undefined)
            record.subject = { ...record.subject, token: { ...token, audience, rule } };
    },
}) };
/** A cut between the halves of a character would leave a text that has no canonical form. */
const cut = function (text) { return [...text.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, 200).join('') };
/** The cluster, once it has answered. */
const noteCluster = function (record, { world: { identity }, hides }) {
    record.subject = {
        ...record.subject,
        ...(hides ? { cluster: 'not shown' } : { cluster: identity.uid, server: identity.server }),
    };
};
/** What is known of every step, with the identities that it is about. `own`: keys that may be told on a public repository. */
const noteSteps = function (record, { world, environment, hides }, { steps, own }, journal) {
    const { trustDomain } = (0,settings/* resolveSettings */.M)(world.state, environment.mesh).settings;
    const live = new Map(world.state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const told = journal.map((one, index) => {
        const step = steps[index];
        const there = live.get((0,ports_object/* keyText */.Pu)(one.key));
        const content = step?.kind === 'apply' ? step.object : there?.content;
        return { ...one, ...identitiesOf(one.key, content, trustDomain) };
    });
    record.objects = hides ? told.map((one) => (0,apply_plan/* withoutLiveObject */.qx)(one, own)) : told;
};
/** Has the record follow the writes, so that a run that ends in between leaves what it came to. */
const watchSteps = function (record, opened, about) {
    record.allowed = true;
    return { note: (journal) => noteSteps(record, opened, about, journal), isStopped: () => record.stopped };
};
/** A login as a ServiceAccount that was handed to later steps. */
const noteLogin = function (record, { world, environment: { namespace, mesh } }, { account, expires }) {
    const key = { group: '', kind: 'ServiceAccount', namespace, name: account };
    const { trustDomain } = (0,settings/* resolveSettings */.M)(world.state, mesh).settings;
    const uid = record.objects.find((one) => (0,ports_object/* keyText */.Pu)(one.key) === (0,ports_object/* keyText */.Pu)(key))?.uid ?? liveUid(world.state.objects, key);
    record.objects = [
        ...record.objects,
        {
            kind: 'token',
            key,
            result: 'issued',
            expires,
            ...(uid === undefined ? {} : { uid }),
            ...identitiesOf(key, undefined, trustDomain),
        },
    ];
};
const liveUid = function (objects, key) {
    const source = objects.find((one) => (0,ports_object/* keyText */.Pu)(one.key) === (0,ports_object/* keyText */.Pu)(key))?.source;
    return source?.kind === 'cluster' ? source.uid : undefined;
};
/** The chain that this run's records go on from; a file that is no whole chain is refused before anything is done. */
const openChain = async function ({ inputs: { auditAfter }, files, }) {
    if (auditAfter === undefined)
        return chain/* emptyChain */.d1;
    const text = await files.read(auditAfter);
    const read = text === undefined ? undefined : (0,chain/* verifyChain */.H5)([{ name: auditAfter, text }]);
    const broken = read?.breaks.find(({ kind }) => kind !== 'begins late');
    if (read !== undefined && broken === undefined && read.records > 0)
        return read.head;
    throw new problem/* Refusal */.P({
        code: 'AUDIT_FILE',
        message: 'the records of the last run cannot be gone on from',
        where: { kind: 'input', name: 'audit-after' },
        expected: 'the audit.ndjson of the run before, whole',
        received: broken === undefined ? 'no records' : `line ${broken.line}: ${broken.text}`,
        remedy: 'Fetch the file from the artifacts of the run before, or leave the input out: a new chain begins then.',
    });
};
/** Writes the record of a run, whatever its end, beside the reports, and tells its head for whoever keeps the log. */
const writeRecord = async function (place, command, { subject, outcome, objects, allowed }, end, after) {
    if (place.report === undefined)
        return;
    const { context, version, files, output, clock } = place;
    const path = `${place.report.folder}/audit.ndjson`;
    const left = await leftByThisRun(place, path, after);
    const { text, head } = (0,chain/* sealRecords */.qj)(auditRecords({ command, subject, outcome, objects, allowed, ...end, context, version, now: clock.now() }), left?.head ?? after);
    await files.write(path, `${left?.text ?? ''}${text}`);
    output.info(`Audit: ${head.length} records in the chain, head ${head.hash}.`);
};
/** The record of a run that ended before its job was opened: an event that is not trusted, an environment that loads code. */
const recordUnopened = async function (place, command, { auditAfter, ...end }) {
    if (command !== 'apply' && command !== 'revoke')
        return;
    const after = await openChain({ inputs: { auditAfter }, files: place.files }).catch(() => chain/* emptyChain */.d1);
    const outcome = end.exitCode === 4 ? 'failed' : 'refused';
    await writeRecord(place, command, { ...newRecord(), outcome }, end, after);
};
/** What an earlier step of this very run left in the same place, or the file that the chain goes on from: it stays. */
const leftByThisRun = async function ({ files, context }, path, after) {
    const text = await files.read(path);
    if (text === undefined || text === '')
        return undefined;
    const { breaks, head, records } = (0,chain/* verifyChain */.H5)([{ name: path, text }]);
    if (breaks.some(({ kind }) => kind !== 'begins late'))
        return undefined;
    if (head.hash === after.hash)
        return { text, head };
    const goesOn = (0,chain/* verifyChain */.H5)([{ name: path, text }], after).breaks.length === 0;
    const own = (0,chain/* correlationsOf */.xK)(text);
    const ours = own.length === records && own.every((one) => one === correlationOf(context));
    return goesOn && ours ? { text, head } : undefined;
};


/***/ })

};
