export const id = 1133;
export const ids = [1133,3514,8117];
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

/***/ 19524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYesOrNo)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/** An input that is a yes or a no; nothing is no. Throws USAGE. */
const readYesOrNo = function (name, value) {
    if (value === undefined || value === 'true' || value === 'false')
        return value === 'true';
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'USAGE',
        message: `the input ${name} is a yes or a no`,
        where: { kind: 'input', name },
        expected: '`true` or `false`',
        received: value.slice(0, 100),
        remedy: `Write \`${name}: true\`, or leave it out.`,
    });
};


/***/ }),

/***/ 71133:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ revoke_command),
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./src/apply/apply-plan.ts
var apply_plan = __webpack_require__(30718);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-writes.ts
var open_writes = __webpack_require__(22491);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/open/read-world.ts + 1 modules
var read_world = __webpack_require__(59392);
// EXTERNAL MODULE: ./src/plan/applied-run.ts
var applied_run = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/plan/environment-moves.ts
var environment_moves = __webpack_require__(37441);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/bindings/expiry.ts
var expiry = __webpack_require__(17963);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/known-bindings.ts
var known_bindings = __webpack_require__(64643);
;// CONCATENATED MODULE: ./src/plan/revoke/asked-bindings.ts




/** The environment's bindings that stand in the configuration, also those that have run out. */
const configuredIn = function ({ environment, configuration }) { return (configuration.after?.bindings ?? []).filter(({ environments }) => environments?.includes(environment.name) ?? true) };
/** Names of the bindings that go; undefined: all of the environment. */
const askedBindings = function (opened, asked) {
    switch (asked.kind) {
        case 'environment':
            return undefined;
        case 'bindings':
            return asked.names;
        case 'expired':
            return configuredIn(opened)
                .filter((binding) => (0,expiry/* hasExpired */.o)(binding, opened.today))
                .map(({ name }) => name);
    }
};
/**
 * A name that the environment never had is misspelt, and nothing is written for it. One that it had and has no more was taken
 * back before: that is no mistake. Where nothing remembers what was applied, only a person can tell.
 */
const unknownBindings = function (opened, bindings) {
    const { environment, world, hides } = opened;
    const { names, memory } = (0,known_bindings/* knownBindings */.u)(world.state, environment);
    const configured = configuredIn(opened).map(({ name }) => name);
    const unknown = (bindings ?? []).filter((name) => !names.has(name) && !configured.includes(name));
    if (memory !== 'whole')
        return { problems: [], doubtful: unknown };
    const problems = unknown.map((name) => {
        // On a public repository names that the cluster alone knows are not told.
        const near = (0,nearest/* nearest */.p)(name, hides ? configured : [...configured, ...[...names].sort(order/* byCodePoint */.HH)]);
        return {
            code: 'REVOKE_UNKNOWN',
            message: `environment ${JSON.stringify(environment.name)} never had a binding ${JSON.stringify(name)}, so nothing was written`,
            ...(near === undefined ? {} : { expected: near }),
            received: name.slice(0, 100),
            remedy: `${near === undefined ? '' : `Did you mean ${JSON.stringify(near)}? `}Name a binding that stands in the configuration, or one that was applied and has left it.`,
        };
    });
    return { problems, doubtful: [] };
};

// EXTERNAL MODULE: ./src/bindings/applyset-parent.ts
var applyset_parent = __webpack_require__(37761);
// EXTERNAL MODULE: ./src/bindings/names.ts
var bindings_names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 45 modules
var judge_environment = __webpack_require__(41964);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/plan/revoke/revoked-bindings.ts
var revoked_bindings = __webpack_require__(15295);
;// CONCATENATED MODULE: ./src/plan/revoke/judge-revocation.ts








/** The difference between the cluster as it is, and without the objects: what the revocation does, exactly. */
const judgeRevocation = function (opened, { objects }) { return (0,judge_environment/* judgeEnvironment */.v)({
    ...opened,
    configuration: { ...opened.configuration, before: undefined, after: undefined, base: undefined, head: undefined },
    identity: undefined,
    sides: { before: objects, after: [], whole: false, ofCluster: true, unreadableBefore: [] },
}) };
/** The parent names this run, so that no older pipeline gives back what is taken here, and what is taken, so that no older approval does. */
const planRevocation = function (opened, { objects }, bindings, by) {
    const { environment, world } = opened;
    const gone = new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const parent = (0,applied_run/* parentOf */.gN)(world.state, environment);
    const rest = world.state.objects.filter(({ key }) => key.namespace === environment.namespace && !gone.has((0,ports_object/* keyText */.Pu)(key)));
    const kept = new Set(rest.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)));
    const kinds = (0,steps/* kindsOf */.tG)(parent?.annotations ?? {}).filter((kind) => kept.has(kind));
    const key = {
        group: '',
        kind: 'ConfigMap',
        namespace: environment.namespace,
        name: (0,bindings_names/* applySetParentName */.Uu)(environment.name),
    };
    const object = (0,applyset_parent/* applySetParent */.x)(new Set(kinds), environment, opened.render);
    const taken = { objects, ...(bindings === undefined ? {} : { bindings }) };
    const revoked = (0,revoked_bindings/* revokedAfter */.XN)(world.state, environment, taken, by);
    const writer = { run: by, ...opened.render, ...(revoked === undefined ? {} : { revoked }) };
    const desired = (0,applied_run/* withRun */.Yq)([{ key, object }], world.state, environment, writer);
    return (0,steps/* planSteps */.Dv)({
        environment,
        desired,
        live: world.state,
        rootNamespace: (0,resolve/* resolveMesh */.w)(world.state, environment.mesh).settings.rootNamespace,
        keeps: (member) => !gone.has((0,ports_object/* keyText */.Pu)(member.key)),
    });
};
/** A last ALLOW that goes lets everybody in. */
const opens = function ({ plan: { reviewed } }) {
    const gained = reviewed.access.destinations.filter((destination) => destination.gained.length > 0);
    const [place] = gained;
    if (place === undefined)
        return undefined;
    return {
        code: 'REVOKE_OPENS',
        message: `without the objects somebody could do more at ${gained.length === 1 ? 'a destination' : `${gained.length} destinations`}, so nothing was written`,
        expected: 'a difference that only takes access away',
        received: `${place.title}${place.port === 0 ? '' : ` port ${place.port}`}: ${place.gained[0]?.after.by ?? ''}`,
        remedy: 'Put a policy there that denies by default, apply it, and revoke again.',
    };
};

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/plan/revoke/token-policies.ts



const isPolicy = function ({ key }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
/** Conditions on tokens, rule by rule; a rule without any is about no token. */
const conditionsOf = function ({ content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').flatMap((rule) => {
    const found = new Map((0,fields/* objectsAt */.yR)(rule, 'when')
        .filter((when) => (0,fields/* textAt */.$6)(when, 'key').startsWith('request.auth.'))
        .map((when) => [(0,fields/* textAt */.$6)(when, 'key'), (0,fields/* textsAt */.i1)(when, 'values')]));
    const issuers = (0,fields/* objectsAt */.yR)(rule, 'from').flatMap((from) => issuersOf(from));
    if (issuers.length > 0 && !found.has(issuerKey))
        found.set(issuerKey, issuers);
    return found.size === 0 ? [] : [found];
}) };
const issuerKey = 'request.auth.claims[iss]';
/** A request principal is the issuer, a slash and the subject. */
const issuersOf = function ({ source }) { return (0,fields/* textsAt */.i1)(source, 'requestPrincipals').map((value) => value.startsWith('*') || !value.includes('/') ? value : value.slice(0, value.lastIndexOf('/'))) };
/** Patterns on either side count as met: what cannot be ruled out is told. */
const meet = function (one, other) { return one === other || [one, other].some((value) => value.startsWith('*') || value.endsWith('*')) };
/** Whether a token that meets the one may meet the other: they share a key, and no shared key keeps them apart. */
const mayMeet = function (held, asked) {
    const shared = [...asked].filter(([key]) => held.has(key));
    return (shared.length > 0 &&
        shared.every(([key, values]) => values.length === 0 ? true : values.some((value) => (held.get(key) ?? []).some((own) => meet(own, value)))));
};
/**
 * Policies that may still let in the tokens of whom the removed ones spoke of, by title; undefined where these spoke of no
 * token. What a token needs beside its claims, and where, is not looked at: it is told, and not proven.
 */
const policiesForTokens = function (standing, removed) {
    const held = removed.filter(isPolicy).flatMap(conditionsOf);
    if (held.length === 0)
        return undefined;
    return standing
        .filter((object) => isPolicy(object) && ['', 'ALLOW'].includes((0,fields/* textAt */.$6)(object.content, 'spec', 'action')))
        .filter((object) => conditionsOf(object).some((asked) => held.some((own) => mayMeet(own, asked))))
        .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key))
        .sort(order/* byCodePoint */.HH);
};

;// CONCATENATED MODULE: ./src/plan/revoke/outlives.ts



const second = 1000;
/** What `apply` asks for its kubeconfig. */
const kubeconfigSeconds = 600;
/** GitHub's ID tokens, from `nbf` to `exp`; GitLab's live as long as the job may. */
const idTokenSeconds = 600;
/** Istio's default (`SECRET_TTL`). */
const certificateSeconds = 24 * 3600;
/**
 * Connections that are open, certificates and tokens. Requests of HTTP are judged one by one, so a policy that is gone ends
 * them with the next push of the configuration; a TCP connection was judged when it was opened, and stays.
 */
const outlives = function (state, revocation, now) {
    // Where this run took nothing, the time runs from the run that did: a later end than its own would be wrong.
    const until = (seconds) => revocation.objects.length === 0
        ? {}
        : { until: new Date(now + seconds * second).toISOString().replace(/\.\d+Z$/, 'Z') };
    const tokens = policiesForTokens(state.objects, revocation.objects);
    return [
        ...revocation.accounts.flatMap((account) => {
            const title = `ServiceAccount ${account.namespace}/${account.name}`;
            const pods = podsOf(state, account);
            return [
                ...pods.map((pod) => ({
                    what: `TCP connections that ${pod} has open, and its certificate of the mesh`,
                    ...until(certificateSeconds),
                    remedy: `Restart it: kubectl delete ${pod.replace(/^Pod (.*)\/(.*)$/, 'pod -n $1 $2')}. The time is that of the certificate; an open TCP connection has none.`,
                })),
                ...((0,ports_object/* isWhollyRead */.A2)(state, '', 'Pod', account.namespace)
                    ? []
                    : [
                        {
                            what: `TCP connections that pods of ${title} have open: the Pods of ${account.namespace} were not read, so it is not known whether there are any`,
                            remedy: `Restart those that \`kubectl get pods -n ${account.namespace} -o wide\` shows with this ServiceAccount.`,
                        },
                    ]),
                {
                    what: `tokens of ${title} that were handed out: the API server refuses them once the ServiceAccount is gone, a mesh that checks them by signature does not`,
                    ...until(kubeconfigSeconds),
                    remedy: 'The time is that of the kubeconfig of `apply`; a Pod or a Secret may hold one that lives longer. Nothing shortens it.',
                },
            ];
        }),
        ...(tokens === undefined
            ? []
            : [
                {
                    what: tokens.length === 0
                        ? 'ID tokens of running jobs: no policy speaks of their claims any more, also where the token is still valid'
                        : `ID tokens of jobs: ${tokens.slice(0, 5).join(', ')}${tokens.length > 5 ? ` and ${tokens.length - 5} more` : ''} may still let them in, by the same claims`,
                    ...until(idTokenSeconds),
                    remedy: tokens.length === 0
                        ? 'Nothing is needed; GitLab\u2019s live as long as the job may run, so set `timeout` on it.'
                        : 'The time is that of a token; every new job gets another one. Take the claims out of those policies, or revoke their bindings, where that is not meant.',
                },
            ]),
    ];
};
const podsOf = function ({ objects }, { namespace, name }) { return objects
    .filter(({ key, content }) => key.group === '' &&
    key.kind === 'Pod' &&
    key.namespace === namespace &&
    ((0,fields/* textAt */.$6)(content, 'spec', 'serviceAccountName') || 'default') === name)
    .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)) };

// EXTERNAL MODULE: ./src/mesh/difference/difference.ts + 52 modules
var difference = __webpack_require__(83864);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/revoke/without-account.ts



/**
 * The state without the identity: policies that name it, as principal of any trust domain, by a pattern or as
 * serviceAccount, name somebody who cannot exist instead. What covers everybody of a namespace stays as it is.
 */
const withoutAccount = function (state, account) { return ({
    ...state,
    objects: state.objects.map((object) => withoutName(object, account)),
}) };
/** What may let the identity in by its name, and is not modelled: filters of Envoy, and whatever else of Istio says its principal. */
const namedElsewhere = function ({ objects }, account) {
    const principal = pathOf(account);
    return objects
        .filter(({ key }) => key.group.endsWith('istio.io') && key.kind !== 'AuthorizationPolicy')
        .filter(({ content }) => JSON.stringify(content['spec'] ?? null).includes(principal))
        .map(({ key }) => `${(0,ports_object/* keyTitle */.Gv)(key)} names it, and what that does is not modelled`);
};
const pathOf = function ({ namespace, name }) { return `/ns/${namespace}/sa/${name}` };
/** An underscore stands in no name of a ServiceAccount. */
const nobodies = function ({ namespace, name }) { return [
    { namespace, name: `${name}_revoked` },
    { namespace, name: `revoked_${name}` },
] };
/** Whether a value, with a star at one of its ends or none, takes the account in some trust domain. */
const takes = function (value, account) {
    const path = pathOf(account);
    if (value.startsWith('*')) {
        const tail = value.slice(1);
        return path.endsWith(tail) || tail.endsWith(path);
    }
    if (!value.endsWith('*'))
        return value.endsWith(path);
    const slash = value.indexOf('/');
    return slash === -1 || path.startsWith(value.slice(slash, -1));
};
/** A pattern that takes any other name as well is about a class, as a namespace is. */
const namesAccount = function (value, account) { return takes(value, account) && !nobodies(account).every((nobody) => takes(value, nobody)) };
const withoutName = function (object, account) {
    const { key, content } = object;
    if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy')
        return object;
    const nobody = { ...account, name: `${account.name}_revoked` };
    const principal = (value) => typeof value === 'string' && namesAccount(value, account) ? `cluster.local${pathOf(nobody)}` : value;
    const own = [`${account.namespace}/${account.name}`, ...(key.namespace === account.namespace ? [account.name] : [])];
    const serviceAccount = (value) => typeof value === 'string' && own.includes(value) ? `${nobody.namespace}/${nobody.name}` : value;
    const mapped = (owner, name, change) => Object.hasOwn(owner, name) ? { [name]: (0,fields/* listAt */.gT)(owner, name).map(change) } : {};
    const condition = (when) => {
        const field = (0,fields/* textAt */.$6)(when, 'key');
        if (field !== 'source.principal' && field !== 'source.serviceAccount')
            return when;
        const change = field === 'source.principal' ? principal : serviceAccount;
        return { ...when, ...mapped(when, 'values', change), ...mapped(when, 'notValues', change) };
    };
    const source = (from) => {
        const who = from['source'];
        if (!(0,json/* isJsonObject */.OW)(who))
            return from;
        return {
            ...from,
            source: {
                ...who,
                ...mapped(who, 'principals', principal),
                ...mapped(who, 'notPrincipals', principal),
                ...mapped(who, 'serviceAccounts', serviceAccount),
                ...mapped(who, 'notServiceAccounts', serviceAccount),
            },
        };
    };
    const rules = (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').map((rule) => ({
        ...rule,
        ...(Object.hasOwn(rule, 'from') ? { from: (0,fields/* objectsAt */.yR)(rule, 'from').map(source) } : {}),
        ...(Object.hasOwn(rule, 'when') ? { when: (0,fields/* objectsAt */.yR)(rule, 'when').map(condition) } : {}),
    }));
    const spec = content['spec'];
    return !(0,json/* isJsonObject */.OW)(spec) || !Object.hasOwn(spec, 'rules')
        ? object
        : { ...object, content: { ...content, spec: { ...spec, rules } } };
};

;// CONCATENATED MODULE: ./src/plan/revoke/prove-revoked.ts







/**
 * Proves that an identity holds nothing by its own name. The mesh: a state in which every policy that names it names nobody
 * instead is compared with the real one; what is lost then, the identity still has. Kubernetes: what the RBAC authorizer
 * would find bound to it. What everybody has, it has too; that is no right of its own.
 */
const proveRevoked = function (state, overrides, account) {
    const without = (0,resolve/* resolveMesh */.w)(withoutAccount(state, account), overrides);
    const { destinations, reasons } = (0,difference/* compareMeshes */.PP)((0,resolve/* resolveMesh */.w)(state, overrides), without, { evaluate: evaluate/* evaluate */._ });
    const access = destinations.flatMap(({ title, port, lost }) => lost.map(({ who, what, before }) => `${(0,phrase/* plainPhrase */.Uy)(who)} can ${(0,phrase/* plainPhrase */.Uy)(what)} on ${title}${port === 0 ? '' : ` port ${port}`} (${before.by})`));
    const effective = (0,effective_permissions/* effectivePermissions */.wW)(state);
    const held = effective.subjects.get(`ServiceAccount ${account.namespace}/${account.name}`);
    const vias = [...(held?.resources ?? []), ...(held?.urls ?? [])].map(({ via }) => via);
    const rights = vias.map((via) => `permissions by ${via}`);
    const left = [...new Set([...access, ...rights])];
    if (left.length > 0) {
        const policies = destinations.flatMap(({ lost }) => lost.map(({ before }) => before.by.split(' spec.')[0] ?? ''));
        const bindings = vias.flatMap((via) => via.split('; ')).map((via) => via.split(' \u2192 ')[0] ?? '');
        const known = new Set(state.objects.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)));
        const holders = [...new Set([...policies, ...bindings])].filter((title) => known.has(title));
        return { account, verdict: 'left', lines: left, holders };
    }
    const unknown = [
        ...(policiesRead(state) ? [] : ['AuthorizationPolicies were not all read']),
        ...namedElsewhere(state, account),
        ...[...reasons, ...destinations.flatMap((one) => one.reasons)].map(({ code, text }) => `${code}: ${(0,phrase/* plainPhrase */.Uy)(text)}`),
        ...effective.unread.map(({ kind, namespace }) => `${kind} of ${namespace === '*' ? 'all namespaces' : namespace} was not read`),
        ...(held?.unread ?? []).map(({ role }) => `${role.kind} ${role.name} was not read`),
    ];
    return unknown.length === 0
        ? { account, verdict: 'nothing left', lines: [], holders: [] }
        : { account, verdict: 'cannot prove', lines: [...new Set(unknown)], holders: [] };
};
/** In all namespaces: a policy anywhere may name the identity. */
const policiesRead = function (state) {
    const status = (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', '*');
    return status === 'complete' || status === 'not installed';
};

// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
;// CONCATENATED MODULE: ./src/plan/revoke/revocation.ts





/**
 * The objects of a binding, or of all, told by what the cluster holds: a binding may have left the configuration already.
 * `configured` are the bindings of the environment that still stand there: where their objects are gone already, what they
 * gave something to is proven once more.
 */
const findRevocation = function ({ objects }, environment, bindings, configured) {
    const applySet = (0,bindings_names/* applySetId */.A3)((0,bindings_names/* applySetParentName */.Uu)(environment.name), environment.namespace);
    const members = objects.filter((object) => object.key.namespace === environment.namespace &&
        (0,ownership/* belongsTo */.g4)(object, applySet) &&
        (0,ownership/* isOurs */.MU)(object) &&
        !(0,steps/* isParent */.pu)(object.key, environment));
    const asked = members.filter((object) => isOf(object, bindings));
    const shared = asked.filter((object) => bindings !== undefined && namesOf(object).some((name) => !bindings.includes(name)));
    const taken = asked.filter((object) => !shared.includes(object));
    const isAsked = ({ name }) => bindings === undefined || bindings.includes(name);
    const staying = new Set([
        ...shared.map(({ key }) => key.name),
        ...configured.filter((binding) => !isAsked(binding)).map(({ serviceAccount }) => serviceAccount),
    ]);
    const names = [...namesIn(taken), ...configured.filter(isAsked).map(({ serviceAccount }) => serviceAccount)];
    const accounts = [...new Set(names)].filter((name) => !staying.has(name)).sort(order/* byCodePoint */.HH);
    return { objects: taken, accounts: accounts.map((name) => ({ namespace: environment.namespace, name })), shared };
};
const namesOf = function ({ annotations }) { return (annotations[bindings_names/* provenance */.aH.binding] ?? '').split(',').filter((name) => name !== '') };
/** Whether an object is of one of the bindings; all are where none is named. */
const isOf = function (object, bindings) { return bindings === undefined || namesOf(object).some((name) => bindings.includes(name)) };
/** ServiceAccounts that go, and those that a RoleBinding names: a first run may have stopped between the two. */
const namesIn = function (objects) { return objects.flatMap((object) => object.key.kind === 'ServiceAccount'
    ? [object.key.name]
    : object.key.kind === 'RoleBinding'
        ? (0,fields/* objectsAt */.yR)(object.content, 'subjects')
            .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'ServiceAccount')
            .map((subject) => (0,fields/* textAt */.$6)(subject, 'name'))
        : []) };

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
// EXTERNAL MODULE: ./src/review/render-terminal.ts
var render_terminal = __webpack_require__(36011);
// EXTERNAL MODULE: ./src/review/kubectl-line.ts
var kubectl_line = __webpack_require__(69689);
;// CONCATENATED MODULE: ./src/review/revoke-problems.ts



/** What the objects came to before it was proved. */
const wentOf = function (taken) { return (taken === 0 ? 'nothing was to be taken back' : 'the objects are gone') };
/** All that was asked for is gone, and what the environment has in a namespace that it has left is not. */
const leftBehindProblem = function ({ environment, hides }, taken, left) { return ({
    code: 'REVOKE_LEFT',
    message: `${wentOf(taken)}, and the environment has others in a namespace that it has left, which no run of it takes back`,
    expected: `all of them in namespace ${environment.namespace}`,
    received: hides ? 'not shown, since it was read from the cluster' : (0,environment_moves/* leftTitles */.JF)(left),
    remedy: hides
        ? 'Name that namespace in the configuration again and revoke there, or remove them by hand.'
        : `Name that namespace in the configuration again and revoke there, or remove them: ${left
            .flatMap(({ key }) => (0,kubectl_line/* kubectlLine */.T)('delete', (0,ports_object/* keyTitle */.Gv)(key)))
            .join('; ')}.`,
}) };
/** An identity still holds something, or nobody can say that it does not. */
const notProvenProblem = function (hides, taken, open) {
    const [one] = open;
    return {
        code: 'REVOKE_LEFT',
        message: hides
            ? `${wentOf(taken)}, and it is not proven that nothing is left`
            : `${wentOf(taken)}, and for ServiceAccount ${one.account.namespace}/${one.account.name}: ${one.verdict}`,
        expected: 'nothing left',
        received: hides ? 'not shown, since it was read from the cluster' : one.lines.slice(0, 3).join('; '),
        remedy: finishing(open, hides),
    };
};
/** What ends it: the owner of each object that still gives takes the identity out; whatever was not read is read first. */
const finishing = function (open, hides) {
    const commands = hides ? [] : open.flatMap(({ holders }) => holders.flatMap((title) => (0,kubectl_line/* kubectlLine */.T)('edit', title)));
    const shown = [...new Set(commands)].slice(0, 5);
    return shown.length === 0
        ? 'Have the owner of each object that the log names take the identity out. Where kinds were not read, give the reader the rights that the log prints. Then run `revoke` again.'
        : `Take the identity out of what still gives, where its owner agrees: ${shown.join('; ')}. Then run \`revoke\` again.`;
};

// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(90437);
// EXTERNAL MODULE: ./src/speak/record-run.ts + 2 modules
var record_run = __webpack_require__(88117);
;// CONCATENATED MODULE: ./src/speak/say-revoked.ts

/** Tells what is gone, what is proven, and what can go on. On a public repository by counts. */
const sayRevoked = function ({ output }, { hides }, { revocation, proofs, outliving }) {
    for (const proof of proofs) {
        const title = hides ? 'the ServiceAccount' : `ServiceAccount ${proof.account.namespace}/${proof.account.name}`;
        output.info(proof.verdict === 'nothing left'
            ? `Proven: ${title} holds nothing by its name, neither in the mesh nor by RBAC.`
            : `${proof.verdict === 'left' ? 'Still there' : 'Cannot prove'} for ${title}:${hides ? ` ${proof.lines.length} lines that are not shown` : ''}`);
        if (!hides)
            for (const line of proof.lines.slice(0, 20))
                output.info(`  ${line}`);
    }
    if (hides)
        return output.info(`${outliving.length} kinds of access can outlive this; see the page of revoke.`);
    for (const object of revocation.shared)
        output.info(`${(0,ports_object/* keyTitle */.Gv)(object.key)} stays: another binding of the environment uses it.`);
    if (outliving.length > 0)
        output.section('meshgate: what can outlive this, and until when', outliving
            .map(({ what, until, remedy }) => `- ${what}${until === undefined ? '' : `, at most until ${until}`}. ${remedy}`)
            .join('\n'));
};

;// CONCATENATED MODULE: ./src/speak/warn-of-return.ts


/** What the configuration still asks for comes back with the next apply. */
const warnOfReturn = function ({ output }, opened, bindings) {
    for (const binding of configuredIn(opened)) {
        if ((0,expiry/* hasExpired */.o)(binding, opened.today) || (bindings !== undefined && !bindings.includes(binding.name)))
            continue;
        const where = opened.configuration.head?.locate(binding.pointer);
        output.warning(`Binding ${binding.name} stands in the configuration${where === undefined ? '' : ` (${where.path}:${where.line})`}: the next apply gives it back${binding.expires === undefined ? '. Take it out, or give it \`expires\`' : `, until ${binding.expires} is over. Take it out, or have an earlier day reviewed`}.`);
    }
};

// EXTERNAL MODULE: ./src/writes/recorded.ts
var recorded = __webpack_require__(41406);
// EXTERNAL MODULE: ./src/writes/write-steps.ts
var write_steps = __webpack_require__(20957);
// EXTERNAL MODULE: ./src/command-line/read-yes-or-no.ts
var read_yes_or_no = __webpack_require__(19524);
;// CONCATENATED MODULE: ./src/commands/revoke-asked.ts


/** A word that is misspelt must not mean the whole environment. Throws USAGE. */
const readAsked = function (inputs, options) {
    const given = inputs.bindings ?? '';
    const names = options.bindings.length > 0 ? options.bindings : given.split(/[\s,]+/).filter((name) => name !== '');
    const wantsExpired = (0,read_yes_or_no/* readYesOrNo */.C)('expired', inputs.expired);
    const expired = options.expired || wantsExpired;
    if (expired && names.length > 0)
        throw new problem/* Refusal */.P({
            code: 'USAGE',
            message: 'both bindings and `expired` are named, and each says what is to be taken back',
            expected: 'one of them',
            received: names.join(', ').slice(0, 200),
            remedy: 'Leave `expired` out to take these bindings back, or the names to take back what has run out.',
        });
    if (expired)
        return { kind: 'expired' };
    if (names.length > 0)
        return { kind: 'bindings', names };
    if (inputs.bindings === undefined)
        return { kind: 'environment' };
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: 'the input bindings names none',
        where: { kind: 'input', name: 'bindings' },
        expected: 'names of bindings, apart by commas or spaces',
        received: given.slice(0, 100),
        remedy: 'Write the names, or leave the input out to take the whole environment back.',
    });
};

;// CONCATENATED MODULE: ./src/commands/revoke.ts


























/**
 * `meshgate revoke`: takes a binding or a whole environment back, ALLOW policies and RoleBindings first, the ServiceAccount
 * last, and no DENY for the mesh. Then it reads the cluster again and proves that nothing is left. Done twice, it takes back once.
 */
const revoke = function (run, options = { bindings: [], expired: false }) { return (0,recorded/* recorded */.t)(run, 'revoke', (record) => {
    const asked = readAsked(run.inputs, options);
    return (0,open_writes/* openWrites */.D)(run, 'revoke', (opened) => takeBack(run, opened, asked, record), (0,record_run/* noteJob */.kR)(record));
}) };
const takeBack = async function (run, opened, asked, record) {
    const { environment, world, configuration } = opened;
    if (environment.appliedBy !== undefined)
        throw (0,needed/* appliedElsewhere */.Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,record_run/* noteCluster */.rT)(record, opened);
    const bindings = askedBindings(opened, asked);
    if (asked.kind === 'expired')
        sayExpired(run, bindings ?? []);
    refuseUnknown(run, opened, bindings);
    const revocation = findRevocation(world.state, environment, bindings, configuredIn(opened));
    const judged = judgeRevocation(opened, revocation);
    const { steps, problems } = planRevocation(opened, revocation, bindings, (0,applied_run/* runOf */.ng)(run.context));
    record.subject = { ...record.subject, digest: judged.plan.digest };
    const about = { steps, own: new Set() };
    (0,record_run/* noteSteps */.KW)(record, opened, about, (0,apply_plan/* notTried */.QI)(steps));
    (0,problem/* refuseAny */.n)(problems);
    const plan = (0,plan_writes/* withSteps */.uQ)(judged.plan, steps, true);
    const shown = (0,publish_live/* toShow */.Dh)(opened, { ...judged, plan });
    run.output.section('meshgate: what is taken back', (0,render_terminal/* renderTerminal */.bF)([shown.plan], (0,publish_plans/* metaOfBranch */.n)(run, opened)));
    const opening = opens(judged);
    if (opening !== undefined)
        throw new problem/* Refusal */.P(opening);
    const written = await (0,write_steps/* writeSteps */.h)(run, opened, record, { about, plan });
    if (written.problems !== undefined)
        return (0,outcome/* refused */.J5)(written.problems, [shown.plan]);
    run.output.info(`${(0,plural/* plural */.L)(revocation.objects.length, 'object')} taken back, ${written.result.outcome}.`);
    warnOfReturn(run, opened, bindings);
    return prove(run, opened, { revocation, bindings }, shown.plan);
};
const sayExpired = function ({ output }, ended) { return output.info(ended.length === 0 ? 'No binding has run out.' : `Run out: ${ended.join(', ')}.`) };
const refuseUnknown = function ({ output }, opened, bindings) {
    const { problems, doubtful } = unknownBindings(opened, bindings);
    for (const name of doubtful)
        output.warning(`Neither the configuration nor the cluster knows a binding ${JSON.stringify(name)} of environment ${opened.environment.name}: nothing is taken back for it, and nothing is proven.`);
    (0,problem/* refuseAny */.n)(problems);
};
/** Reads the cluster again; what is proven there is told, and what is left fails the run. */
const prove = async function (run, opened, { revocation, bindings }, shown) {
    const { environment, world, hides } = opened;
    const state = await (0,read_world/* readAll */.yw)(world.cluster, environment);
    const proofs = revocation.accounts.map((account) => proveRevoked(state, environment.mesh, account));
    const outliving = outlives(state, revocation, run.clock.now());
    sayRevoked(run, opened, { revocation, proofs, outliving });
    const taken = revocation.objects.length;
    const details = { revoked: hides ? { objects: taken } : { proofs, outliving } };
    const left = (0,environment_moves/* leftElsewhere */.Ix)(state, environment, opened.render.source).filter((object) => isOf(object, bindings));
    const [open, ...more] = proofs.filter(({ verdict }) => verdict !== 'nothing left');
    if (open === undefined && left.length === 0)
        return { ...(0,outcome/* fine */.Bs)([shown]), details };
    const problem = open === undefined ? leftBehindProblem(opened, taken, left) : notProvenProblem(hides, taken, [open, ...more]);
    run.output.problem(problem);
    return { ...(0,outcome/* refused */.J5)([problem], [shown]), details };
};
const revoke_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, binding: command/* texts */.Te, expired: command/* flag */.Jt, 'audit-after': command/* text */.Qq, report: command/* text */.Qq },
    read: (given) => ({
        bindings: given.list('binding'),
        expired: given.flag('expired'),
        reports: { folder: given.text('report') },
    }),
    run: async (shell, line) => revoke(await shell.job(line), line),
    help: `meshgate revoke: takes a binding or an environment back, and proves that nothing is left

  meshgate revoke --environment review-7                      everything that meshgate wrote for the environment
  meshgate revoke --environment staging --binding deployer    one binding
  meshgate revoke --environment staging --expired             the bindings whose \`expires\` is over

Runs on the protected branch, in a stop job of a GitLab environment, or for GitHub's event \`delete\`. Removes what meshgate wrote,
ALLOW policies and RoleBindings first and the ServiceAccount last, with no DENY for the mesh. It refuses where somebody would gain
access by it. Then it reads the cluster again and proves, by the exact difference to a state without the identity and by what RBAC
binds to it, that nothing is left; and it lists what can outlive it, with times: open TCP connections, certificates and tokens.
Run again, it takes nothing back and proves the same. A name that the environment never had is an error.

  --environment NAME    needed where the configuration has more than one
  --binding NAME        a binding, also one that has left the configuration; may be given several times. In a workflow: the
                        input \`bindings\`, names apart by commas
  --expired             bindings whose last day is over, and no others. In a workflow: the input \`expired\`
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes audit.ndjson there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 22491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30126);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70242);







const purposes = {
    plan: 'plan takes from it what to write',
    apply: 'apply takes from it what to write',
    revoke: 'revoke takes from it what to take back',
    drift: 'drift takes from it what to compare the cluster with',
};
const needed = function (command) { return ({
    config: {
        purpose: purposes[command],
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
}) };
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async function (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) {
    (0,_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseMergeRequest */ .Yb)(run, command, {
        expected: 'a run on the protected branch',
        remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
    });
    const branch = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .openProtected */ .n9)(run, needed(command));
    heard.branch?.(branch);
    if (command !== 'revoke')
        (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWrites */ .Gh)(branch);
    const identity = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .identifyWriter */ .S3)(run, branch, command === 'plan' || command === 'drift' ? 'plan' : 'apply', heard.token);
    heard.identity?.(identity);
    if (command !== 'plan' && command !== 'apply')
        return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration: { ...branch.configuration, before: undefined }, identity }, work);
    const { configuration, isFirst } = await withBase(run, branch);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .guardMoves */ .cb)(configuration, [branch.environment]);
    const { repository, revisions } = branch;
    // What `check` cannot prove of a commit, nobody calls proven after the merge. What is checked out says what is read.
    const listed = isFirst ? { ...branch.configuration, base: undefined } : branch.configuration;
    const unjudged = await (0,_unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnjudged */ .c)(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }]);
    const sidesOf = (environment) => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration, identity, unjudged, sidesOf }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async function ({ inputs }, { repository, configuration, revisions: { base } }) {
    if (base === '')
        return { configuration: { ...configuration, before: undefined }, isFirst: false };
    const earlier = await readEarlier(repository, inputs.config, base);
    return {
        configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
        isFirst: earlier.base === undefined,
    };
};
/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async function (repository, path, base) {
    try {
        return await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(repository, path, { base, head: base });
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        const told = (problem) => ({
            ...problem,
            message: `in commit ${base.slice(0, 12)}, which this one is compared with: ${problem.message}`,
            remedy: `That commit cannot be changed any more. Where the configuration is right now, push one more commit: its run compares with this one. (In the file: ${problem.remedy})`,
        });
        const [first, ...rest] = thrown.problems;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(told(first), ...rest.map(told));
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

/***/ 13817:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ withForecast),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   ux: () => (/* binding */ planWrites),
/* harmony export */   xY: () => (/* binding */ withObjections)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _applied_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88202);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87091);






/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
const planWrites = function (environment, { rendered, mesh, kept = [] }, world, writer) { return (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .planSteps */ .Dv)({
    environment,
    desired: namingKinds((0,_applied_run_js__WEBPACK_IMPORTED_MODULE_3__/* .withRun */ .Yq)(rendered, world.state, environment, writer), kept, environment),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
    ...(kept.length === 0 ? {} : { keeps: keepsOf(kept) }),
}) };
/** KEP-3659: the parent names the kinds of all members, of those that are left too. */
const namingKinds = function (desired, kept, environment) { return kept.length === 0
    ? desired
    : desired.map(({ key, object }) => {
        if (!(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .isParent */ .pu)(key, environment))
            return { key, object };
        const annotations = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata', 'annotations');
        const left = kept.map((one) => `${one.object.key.kind}.${one.object.key.group}`);
        const kinds = [...new Set([...(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(annotations), ...left])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH).join(',');
        const metadata = {
            ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata'),
            annotations: { ...annotations, [_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .groupKindsAnnotation */ .Qi]: kinds },
        };
        return { key, object: { ...object, metadata } };
    }) };
const keepsOf = function (kept) {
    const names = new Set(kept.map(({ object }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    return ({ key }) => names.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
};
/** The same plan with its writes. */
const withSteps = function (plan, steps, confirmedByServer) { return ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
}) };
/** The same plan with what the API server will say to its writes. */
const withForecast = function (plan, forecast) { return forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } } };
/**
 * The same plan with what stands in the way of its writes: what `apply` refuses (`own`), and what the API server says to a dry run.
 * What this identity could not read, the one that applies may.
 */
const withObjections = function (plan, { own, server }) {
    const objections = [
        ...own.map((problem) => ({
            by: problem.code === 'LIVE_INCOMPLETE' ? 'rights' : 'apply',
            problem,
        })),
        ...server.map((problem) => ({ by: 'rights', problem })),
    ].map(({ by, problem: { code, message, remedy } }) => ({ by, code, message, remedy }));
    return objections.length === 0 ? plan : { ...plan, observed: { ...plan.observed, objections } };
};


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


/***/ }),

/***/ 41406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21690);



/** How far the writes came, in numbers alone: names of what is taken out are the cluster's. */
const interruptedText = function ({ objects, allowed }) {
    const count = (...results) => objects.filter(({ result }) => results.includes(result)).length;
    if (!allowed)
        return 'Cancelled before the first write: nothing was written.';
    const unknown = count('unknown');
    return `Cancelled: ${count('created', 'changed', 'deleted')} written, ${count('not tried')} not written${unknown === 0 ? '' : `, ${unknown} not known`}. Run it again to finish; an apply that had two plans needs a new \`plan\` before.`;
};
/** Runs a command that writes, and leaves its record: also where it is refused, fails, is cancelled, or is a bug of ours. */
const recorded = async function (run, command, work) {
    const record = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .newRecord */ .Mx)();
    const chain = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .openChain */ .yP)(run);
    const after = () => chain.catch(() => _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1);
    let written;
    const write = (end) => (written ??= after().then((head) => (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(run, command, record, end, head)));
    // What is written by then stands in the record; the write that is on its way is `unknown`.
    const forget = run.onInterrupt?.((exitCode) => {
        record.stopped = true;
        if (written === undefined) {
            record.outcome = 'interrupted';
            run.output.info(interruptedText(record));
        }
        return write({ exitCode, codes: [] });
    });
    const outcome = await (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(async () => {
        await chain;
        return work(record);
    }, run.output);
    try {
        const codes = outcome.errors.map(({ code }) => code);
        if (record.outcome === 'failed' && outcome.exitCode !== 4 && outcome.exitCode !== 0)
            record.outcome = 'refused';
        await write({ exitCode: outcome.exitCode, codes });
        return outcome;
    }
    catch (thrown) {
        // What is done is done; a record that is missing is told, and the run is not green.
        const problems = (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(thrown);
        for (const problem of problems)
            run.output.problem(problem);
        return outcome.exitCode === 0 ? (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(problems, outcome.plans) : outcome;
    }
    finally {
        forget?.();
    }
};


/***/ }),

/***/ 20957:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeSteps)
/* harmony export */ });
/* harmony import */ var _apply_apply_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30718);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21406);
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88117);



/** Writes the steps with the record following them. Steps are told by name; of what is taken out, only the cluster knows it. */
const writeSteps = async function ({ output }, opened, record, { plan, about, takeBack = false }) {
    const { hides, world } = opened;
    const told = hides ? { ...output, info: () => undefined } : output;
    const result = await (0,_apply_apply_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPlan */ .gj)(plan, world.cluster, told, (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .watchSteps */ .NF)(record, opened, about), takeBack);
    record.outcome = result.outcome;
    (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .noteSteps */ .KW)(record, opened, about, result.journal);
    const [first, ...rest] = result.problems;
    if (first === undefined)
        return { result };
    const problems = hides ? (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .hideProblems */ .PH)([first, ...rest]) : [first, ...rest];
    for (const problem of problems)
        output.problem(problem);
    return { result, problems };
};


/***/ })

};
