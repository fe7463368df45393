export const id = 5571;
export const ids = [5571];
export const modules = {

/***/ 66923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ configNeeded),
/* harmony export */   Wd: () => (/* binding */ appliedElsewhere),
/* harmony export */   Yb: () => (/* binding */ refuseMergeRequest),
/* harmony export */   iI: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7677);


/** A command that takes its work from the configuration, where there is none. */
const configNeeded = function (path, { purpose, remedy }) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
}) };
/** A command that reads or writes a cluster, for an environment without one. */
const clusterNeeded = function (environment, snapshot = false) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster${snapshot ? ' to take a snapshot of' : ''}`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: snapshot
        ? 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.'
        : 'Add `cluster:` to the environment.',
}) };
/** A command that writes what somebody has approved. */
const refuseMergeRequest = function ({ context }, command, { expected, remedy }) {
    if (context.mergeRequest === undefined)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'NOT_PROTECTED',
        message: `${command} runs for a merge request, whose content nobody has approved`,
        expected,
        received: 'a merge request',
        remedy,
    });
};
/** Another tool writes this environment: two writers would undo each other. */
const appliedElsewhere = function (environment, tool, locate) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'APPLY_GITOPS',
    message: `${(0,_plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .toolTitle */ .h5)(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
}) };


/***/ }),

/***/ 77665:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ wholeSubjects),
/* harmony export */   DG: () => (/* binding */ shortSubject),
/* harmony export */   KW: () => (/* binding */ destinationName),
/* harmony export */   Kk: () => (/* binding */ countCallers),
/* harmony export */   Lz: () => (/* binding */ losesNobodyKnown),
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   Nw: () => (/* binding */ callersLosing),
/* harmony export */   Nz: () => (/* binding */ dangerOf),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   fD: () => (/* binding */ groupRows),
/* harmony export */   gM: () => (/* binding */ portsOfRow),
/* harmony export */   gO: () => (/* binding */ rowsOfSide),
/* harmony export */   gi: () => (/* binding */ commonTrustDomain),
/* harmony export */   n2: () => (/* binding */ subjectsOfRow),
/* harmony export */   p: () => (/* binding */ whatOfGroup),
/* harmony export */   pF: () => (/* binding */ mostInRow),
/* harmony export */   qw: () => (/* binding */ unusedText),
/* harmony export */   rn: () => (/* binding */ portName),
/* harmony export */   yA: () => (/* binding */ asOwnersCount)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88796);
/* harmony import */ var _plan_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71476);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97523);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95596);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29454);






const decisionText = function ({ allowed, status, by, where }) { return JSON.stringify([allowed, status, by, where ?? null]) };
const placeText = function ({ destination, row }) { return JSON.stringify([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    row.where,
    row.otherPorts?.except ?? null,
]) };
/** What is done and why: rows that differ here are never told together. */
const factText = function ({ row, destination }) { return JSON.stringify([
    row.what,
    decisionText(row.before),
    decisionText(row.after),
    destination.unmet ?? '',
    row.calling ?? [],
    row.othersMayCall ?? false,
]) };
/** Who is let in without any identity comes first, then whole patterns, then the rest in the order of the plan (attack C09). */
const dangerOf = function (who) { return /^(anyone|anybody|everyone|any )/i.test(who) ? 0 : who.includes('*') ? 1 : 2 };
const gather = function (items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const withoutToken = ', without a token';
/** `X, without a token` beside a row of `X` for the same thing on the same place is part of it. */
const subjectsOf = function (rows) {
    const known = new Set(rows.map((placed) => JSON.stringify([placed.row.who, factText(placed), placeText(placed)])));
    return (placed) => {
        const { who } = placed.row;
        const wider = who.slice(0, -withoutToken.length);
        return who.endsWith(withoutToken) && known.has(JSON.stringify([wider, factText(placed), placeText(placed)]))
            ? wider
            : who;
    };
};
const callersBesideItself = function ({ known, more, excepted, unused }) { return ({
    known,
    ...(more === undefined ? {} : { more }),
    excepted,
    ...(unused === undefined ? {} : { unused }),
}) };
/** One, where all rows of the line say the same; none elsewhere. What calls itself at one place calls another one at the next. */
const callersOfLine = function ({ rows: [first, ...rest] }) {
    const { callers } = first.row;
    if (callers === undefined)
        return [];
    const said = JSON.stringify(callersBesideItself(callers));
    const isAlike = rest.every(({ row }) => row.callers !== undefined && JSON.stringify(callersBesideItself(row.callers)) === said);
    const isOneItself = rest.every(({ row }) => row.callers?.itself === callers.itself);
    return isAlike ? [isOneItself ? callers : callersBesideItself(callers)] : [];
};
/** A comment asks for the same groups for its headline, its sections and every shorter rendering. */
const known = new WeakMap();
/** The gained or lost rows in groups, the dangerous ones first. */
const groupRows = function (access, side) {
    const groups = known.get(access);
    const found = groups?.[side] ?? makeGroups(access, side);
    if (groups?.[side] === undefined)
        known.set(access, { ...groups, [side]: found });
    return found;
};
const makeGroups = function (access, side) {
    const rows = asOwnersCount(access.destinations).flatMap((destination) => destination[side].map((row) => ({ row, destination })));
    const subjectOf = subjectsOf(rows);
    const lines = gather(rows, (placed) => JSON.stringify([subjectOf(placed), factText(placed)])).map((members) => {
        const places = gather(members, placeText).map(([first]) => first);
        return { who: subjectOf(members[0]), rows: members, places };
    });
    const groups = gather(lines, ({ rows: [first], places }) => JSON.stringify([factText(first), places.map(placeText).sort()])).map((members) => {
        const [first, ...rest] = members;
        const who = members.map((line) => line.who).sort((a, b) => dangerOf(a) - dangerOf(b));
        return {
            who,
            what: (0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .requestPhrase */ .vi)(first.rows[0].row.what),
            rows: [...first.rows, ...rest.flatMap((line) => line.rows)],
            places: first.places,
            unused: new Set(members.flatMap(({ who: one, rows }) => (rows.every(({ row }) => row.unused) ? [one] : []))),
            ...(first.rows[0].row.calling === undefined ? {} : { calling: first.rows[0].row.calling }),
            ...(first.rows[0].row.othersMayCall === true ? { othersMayCall: true } : {}),
            ...(first.rows[0].row.takenOut === undefined ? {} : { takenOut: first.rows[0].row.takenOut }),
            callers: new Map(members.flatMap((line) => callersOfLine(line).map((callers) => [line.who, callers]))),
        };
    });
    const told = side === 'lost' ? groups.flatMap(withNumbersApart) : groups;
    const isShut = shutPlaces(told);
    return told
        .map((group, index) => ({ group, rank: [...(side === 'gained' ? gainRank : lossRank)(group, isShut), index] }))
        .sort((a, b) => {
        const at = a.rank.findIndex((value, level) => value !== b.rank[level]);
        return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
        .map(({ group }) => group);
};
/**
 * Ports that somebody gave a number are told apart from all others: in one row the second hide the first, which are what
 * callers use.
 */
const withNumbersApart = function (group) {
    const isNumbered = ({ destination }) => destination.port !== 0;
    const parts = [isNumbered, (placed) => !isNumbered(placed)].flatMap((isOf) => {
        const [first, ...rest] = group.rows.filter(isOf);
        const places = group.places.filter(isOf);
        return first === undefined || places.length === 0 ? [] : [{ ...group, rows: [first, ...rest], places }];
    });
    return parts;
};
/** Destinations by namespace, those that exist first, and by the name that their owner uses, `service-2` before `service-10`; ports that have numbers first. */
const asOwnersCount = function (destinations) { return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inNumberOrder */ .Tx)(destinations, ({ namespace, workload, title, port, unmet }) => [
    namespace,
    unmet === undefined ? '0' : '1',
    workload === undefined ? title : workload.slice(workload.indexOf('/') + 1),
    port === 0 ? '65536' : String(port),
]) };
/** Whether callers are known of whom none is in the row. */
const meansNobodyKnown = function ({ who, callers }) { return who.every((one) => {
    const of = callers.get(one);
    return of !== undefined && of.known.length === 0 && (of.more ?? 0) === 0;
}) };
/** Whether a row has a port with a number of a workload that no other row is about: nothing of it is left to anybody else. */
const shutPlaces = function (groups) {
    const holders = new Map();
    for (const group of groups)
        for (const place of group.places) {
            const name = (0,_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .countedAs */ .DV)(place.destination);
            holders.set(name, (holders.get(name) ?? new Set()).add(group));
        }
    return ({ places }) => places.some((place) => place.destination.port !== 0 && holders.get((0,_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .countedAs */ .DV)(place.destination))?.size === 1);
};
/** The same, or all that it names is an account that runs elsewhere, if anywhere. */
const meansNobodyHere = function (group) { return meansNobodyKnown(group) || group.who.every((one) => group.unused.has(one)) };
const widest = function ({ who }) { return who.reduce((least, one) => Math.min(least, dangerOf(one)), 2) };
/** Subjects that stand for every caller. */
const wholeSubjects = ['anyone', 'any mTLS identity'];
/** Whom a gain lets in comes first; of equal ones, somebody who is known. */
const gainRank = function (group) { return [
    unmetRank(group.rows[0].destination),
    widest(group),
    meansNobodyHere(group) ? 1 : 0,
] };
/**
 * What breaks first stands first: a call that is known to be made; then what somebody known loses; of that, ports that have numbers before all others; of these
 * what some lose and others keep, since it is in use; then a workload that is shut to all, then a port that is.
 */
const lossRank = function (group, isShut) {
    const isWhole = group.who.some((one) => wholeSubjects.includes(one));
    return [
        unmetRank(group.rows[0].destination),
        (group.calling ?? []).length > 0 ? 0 : 1,
        meansNobodyHere(group) ? 1 : 0,
        group.places.some(({ destination }) => destination.port !== 0) ? 0 : 1,
        isWhole ? (isShut(group) ? 1 : 2) : 0,
        widest(group),
    ];
};
/** The destination by what answers there, where that is known: a workload has several Services, and some have no name of their own. */
const destinationName = function ({ title, workload, namespace }) { return workload === undefined || title.includes(' through its waypoint ') ? title : `${workload} in ${namespace}` };
/** `port 8080`, or the ports that nothing names: `any port except 8080`, since a reader of `any other port` asks than which. */
const portName = function ({ port, otherThan }) {
    if (port !== 0)
        return `port ${port}`;
    return otherThan === undefined ? 'any port' : `any port except ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(otherThan.map(String), portsNamed)}`;
};
/** Ports of one destination that are named; more are counted. */
const portsNamed = 8;
/** The ports that a row is of: its destination's, and every other one where it holds there, too. */
const portsOfRow = function ({ destination, row: { otherPorts } }) {
    if (otherPorts === undefined || destination.port === 0)
        return portName(destination);
    return portName({ port: 0, ...(otherPorts.except.length === 0 ? {} : { otherThan: otherPorts.except }) });
};
/** What a row is of; beside ports that stand for all but some, `any port` would be more than these. */
const whatOfGroup = function ({ what, places }) { return places.every(({ destination: { port, otherThan } }) => port === 0 && otherThan !== undefined)
    ? what.replace(/(?<=^|\u00b7 )any port(?= except )/, 'of these, any port')
    : what };
/** What exists comes first, then what one selector asks for, then what only several together do. */
const unmetRank = function ({ unmet }) { return (unmet === undefined ? 0 : unmet === 'one selector' ? 1 : 2) };
/** Labels that no workload has stand aside, unless they are all that a namespace has: then the simplest of them are its rows. */
const rowsOfSide = function (access, side) {
    const all = groupRows(access, side);
    const least = new Map();
    for (const { places } of all)
        for (const { destination } of places)
            least.set(destination.namespace, Math.min(least.get(destination.namespace) ?? 2, unmetRank(destination)));
    const isShown = ({ places }) => places.some(({ destination }) => unmetRank(destination) === least.get(destination.namespace));
    return { shown: all.filter(isShown), unmet: all.filter((group) => !isShown(group)) };
};
/** Whether what is lost is lost by nobody known, as far as all rows say: a headline that warns of broken callers would say otherwise. */
const losesNobodyKnown = function (access) {
    const rows = groupRows(access, 'lost');
    const isTold = access.destinations.every(({ verdict, lost, reasons }) => reasons.length === 0 && (lost.length > 0 || verdict === 'equivalent' || verdict === 'more permissive'));
    return rows.length > 0 && isTold && rows.every(meansNobodyKnown);
};
/** How many subjects the rows of a side name, each as often as it has a row: what has more of them is worse. */
const countSubjects = function (access, side) { return rowsOfSide(access, side).shown.reduce((sum, { who }) => sum + who.length, 0) };
/** How many callers the rows of a side name, each once: a magnitude that no long list in one row hides. */
const countCallers = function (access, side) { return new Set(rowsOfSide(access, side).shown.flatMap(({ who }) => who)).size };
/** Destinations of groups, as gate and headline count them. */
const destinationsOf = function (groups) { return new Set(groups
    .flatMap(({ places }) => places)
    .filter(({ destination }) => destination.unmet === undefined)
    .map(({ destination }) => (0,_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .countedAs */ .DV)(destination))).size };
const trustDomain = / \(trust domain ([^()]*)\)/g;
/** The one trust domain that all rows name, if they name just one: it is then said once, beside the rows. */
const commonTrustDomain = function (access) {
    const named = new Set(access.destinations
        .flatMap(({ gained, lost }) => [...gained, ...lost])
        .flatMap(({ who }) => [...who.matchAll(trustDomain)].map(([, domain = '']) => domain)));
    const [only] = named;
    return named.size === 1 ? only : undefined;
};
/** Known callers in a row of a table; its text in full has more of them. */
const mostInRow = 8;
/** Behind an account that a reader would look for among the workloads. */
const unusedText = ' (used by no workload here)';
/** `web` of a namespace, or `edge/gateway`, in the words of a subject. */
const accountWords = function (account, namespace) {
    const [first = '', second] = account.split('/');
    return second === undefined
        ? `service account ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(first)} in ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(namespace)}`
        : `service account ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(second)} in ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(first)}`;
};
/** The subjects of a row as a table says them, where the trust domain is said elsewhere. */
const subjectsOfRow = function ({ who, callers, unused, places, calling: known, othersMayCall, rows: [{ row }] }, side, common) {
    const calling = known ?? [];
    // Who calls what nobody runs is of no use.
    const isMet = places.some(({ destination }) => destination.unmet === undefined);
    const short = (text) => shortSubject(text, common);
    const [only, ...others] = who;
    const { serviceAccount } = row.witness.source;
    // A pattern alone leaves a reader to guess whom it matches.
    const example = only === undefined || others.length > 0 || serviceAccount === undefined ? undefined : serviceAccount;
    const withExample = (text) => example !== undefined && row.eachDot !== undefined ? `${text}, such as ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(example)},` : text;
    // Who is known to call stands in the row already.
    const told = new Set(calling.map((one) => accountWords(one, places[0]?.destination.namespace ?? '')));
    const beside = (of) => of === undefined ? undefined : { ...of, known: of.known.filter((one) => !told.has(one)) };
    return who.map((one) => {
        // Where it is known who calls, accounts that do not are of no use.
        const [all, rest] = [callers.get(one), beside(callers.get(one))];
        const areThese = all !== rest && all?.more === undefined && rest?.known.length === 0 && all?.known.length !== 0;
        const isTold = isMet && !areThese && (known === undefined || othersMayCall === true);
        const text = (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectText */ .yq)(one, side, rest, isTold ? mostInRow : 0);
        if (text === undefined)
            return `${short(one)}${unused.has(one) ? unusedText : ''}`;
        return { ...text, base: withExample(short(text.base)), others: short(text.others), known: short(text.known) };
    });
};
/** Callers that are known to call what a side takes from them, each once. */
const callersLosing = function (access) { return new Set(rowsOfSide(access, 'lost').shown.flatMap(({ calling = [], places }) => calling.map((one) => (one.includes('/') ? one : `${places[0]?.destination.namespace ?? ''}/${one}`)))).size };
/** A row's subject as a reader needs it, where the trust domain is said elsewhere. */
const shortSubject = function (who, common) { return common === undefined ? who : who.replaceAll(` (trust domain ${common})`, '') };


/***/ }),

/***/ 89333:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(89333, module.exports, ["GH","QE","xi","yL"], "./later-review.cjs")

/***/ }),

/***/ 57531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ title),
/* harmony export */   M: () => (/* binding */ phrase)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88796);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);



/**
 * A sentence of the access difference: its values as values, our words as words. What is no such sentence is a value as a
 * whole, so nothing of it can pass for our words.
 */
const phrase = function (sentence, limit = 400) {
    const parts = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseParts */ .gC)(sentence);
    if (parts === undefined || !parts.every((part) => part.kind === 'value' || part.text.split(' ').every(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .isWord */ .Jg)))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(sentence, limit)];
    return parts.map((part) => (part.kind === 'value' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(part.text, limit) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(part.text)));
};
/** `service orders in shop`, `deployment/orders in shop`: names as values, our words as words, for the forms of `mesh/resolve`. */
const title = function (text, limit = 400) {
    const [, kind = '', name = '', way = '', namespace = ''] = /^(service(?: account)?) ([a-z0-9.-]+)( through its waypoint)? in ([a-z0-9-]+)$/.exec(text) ?? [];
    if (kind !== '')
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(kind)} ${name}${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(way)} in ${namespace}`;
    const [, controller = '', space = ''] = /^([a-z]+\/[a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? [];
    if (controller !== '')
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${controller} in ${space}`;
    const [, other = ''] = /^any other workload in ([a-z0-9-]+)$/.exec(text) ?? [];
    return other === '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(text, limit)] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `any other workload in ${other}`;
};


/***/ }),

/***/ 4547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ withAccountsShort),
/* harmony export */   HB: () => (/* binding */ subjectsSentence),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   jm: () => (/* binding */ targetsLine),
/* harmony export */   wI: () => (/* binding */ subjectsLine),
/* harmony export */   xu: () => (/* binding */ callingLine)
/* harmony export */ });
/* unused harmony export shortSubjects */
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48961);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57531);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95596);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29454);






const account = /service account `([^`]*)` in `([^`]*)`/g;
/** Accounts of one namespace in a row of a sentence: `shop`: `web`, `api`. */
const withAccountsShort = function (sentence) {
    let last;
    return sentence.replace(/service account `[^`]*` in `[^`]*`(?:(?:, | or )service account `[^`]*` in `[^`]*`)*/g, (run) => {
        last = undefined;
        return [...run.matchAll(account)]
            .map(([, name = '', namespace = ''], index) => {
            const said = namespace === last ? `, \`${name}\`` : `${index === 0 ? '' : '; '}\`${namespace}\`: \`${name}\``;
            last = namespace;
            return said;
        })
            .join('');
    });
};
const whole = /^service account `([^`]*)` in `([^`]*)`(.*)$/;
/** Service accounts of one namespace together, `airflow: scheduler, worker`; what is no account alone stays by itself. */
const withAccountsTogether = function (who) {
    const groups = new Map();
    const out = [];
    for (const subject of who) {
        const [, name, namespace = '', rest = ''] = (typeof subject === 'string' ? whole.exec(subject) : undefined) ?? [];
        if (name === undefined || rest.includes('service account')) {
            out.push(typeof subject === 'string'
                ? withAccountsShort(subject)
                : { ...subject, others: withAccountsShort(subject.others), known: withAccountsShort(subject.known) });
            continue;
        }
        const key = JSON.stringify([namespace, rest]);
        const known = groups.get(key);
        if (known !== undefined) {
            known.names.push(name);
            continue;
        }
        const group = { names: [name], namespace, rest };
        groups.set(key, group);
        out.push(group);
    }
    return out.map((one) => typeof one === 'object' && 'names' in one
        ? `\`${one.namespace}\`: ${one.names.map((name) => `\`${name}\``).join(', ')}${one.rest}`
        : one);
};
/** Subjects as a table says them: sentences of the difference with their marks, one for each that is told by itself. */
const shortSubjects = function (who) { return withAccountsTogether(who).map(_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSentence */ .u9) };
/** Whom of those known a subject means stands on a line of its own, after the whole set. */
const subjectLine = function (subject) {
    if (typeof subject === 'string')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(subject);
    const { base, others, fate, unused, title: titled, known } = subject;
    const whole = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(base)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('except')} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(others)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`(${fate}`)}${unused === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unusedLead */ .bf)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(unused, _access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .mostInRow */ .pF, (one) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(one, 160)])}`}${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(')')}`;
    if (known === '')
        return whole;
    return [
        ...whole,
        _block_js__WEBPACK_IMPORTED_MODULE_1__/* .newLine */ .Nx,
        ...(titled === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownSentence */ .XF)(subject)) : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(titled)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(known)}`),
    ];
};
/** Sources of a row as one line. */
const subjectsLine = function (who, limit) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(withAccountsTogether(who), limit, subjectLine, '; ') };
/** The same where a line cannot be broken. */
const subjectsSentence = function (who, limit) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(shortSubjects(who), limit, (subject) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(subject), '; ') };
/** Accounts of one namespace, as many as a row names. */
const callingLine = function (calling) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(calling, _access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .mostInRow */ .pF, (account) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(account, 160)]) };
const targetNames = function (destinations) {
    const namespaces = new Set(destinations.map(({ namespace }) => namespace));
    const [only] = namespaces;
    const kinds = new Map();
    for (const { workload, namespace } of destinations)
        if (workload !== undefined) {
            const name = `${namespace}/${nameOf(workload)}`;
            kinds.set(name, (kinds.get(name) ?? new Set()).add(workload));
        }
    return {
        namespace: namespaces.size === 1 ? only : undefined,
        ambiguous: new Set([...kinds].filter(([, workloads]) => workloads.size > 1).map(([name]) => name)),
    };
};
const nameOf = function (workload) { return workload.slice(workload.indexOf('/') + 1) };
/** The destination by the name that its owner uses: its Deployment or StatefulSet, else its Service, else its labels. */
const targetName = function ({ workload, namespace, title: said, unmet }, names) {
    const prefix = names.namespace === undefined ? `${namespace}/` : '';
    const [, service, way] = /^service ([a-z0-9.-]+)( through its waypoint)? in /.exec(said) ?? [];
    if (service !== undefined && (workload === undefined || way !== undefined))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${prefix}${service}`, 160)];
    if (workload !== undefined) {
        const name = names.ambiguous.has(`${namespace}/${nameOf(workload)}`) ? workload : nameOf(workload);
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${prefix}${name}`, 160)];
    }
    const suffix = ` in ${namespace}`;
    const alone = names.namespace !== undefined && said.endsWith(suffix) ? said.slice(0, -suffix.length) : said;
    const [, labels = ''] = /^any workload with (.*)$/.exec(alone) ?? [];
    if (labels !== '')
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `any workload with ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(labels, 160)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(unmet === undefined ? '' : ', none known here')}`;
    return alone === 'any other workload' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `any other workload` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .title */ .D)(alone, 160);
};
const nameOfPlace = function (place, names) { return ({
    namespace: place.destination.namespace,
    name: targetName(place.destination, names),
    ports: (0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .saysPort */ .GT)(place.destination, place.row.what) ? '' : (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOfRow */ .gM)(place),
    further: place.row.where,
}) };
const oneNumber = /^port (\d+)$/;
/** `web:8080`: a name of one word takes its port with it. */
const withNumber = function (name, ports) {
    const [, number] = oneNumber.exec(ports) ?? [];
    const [only, ...more] = name;
    if (number === undefined)
        return name;
    return only?.kind === 'value' && more.length === 0
        ? [{ ...only, text: `${only.text}:${number}` }]
        : [...name, ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` port ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(number)}`];
};
/** With its ports where no others follow that are alike. */
const placeLine = function ({ name, ports, further }) {
    const told = withNumber(name, ports);
    if (further === '')
        return told;
    const at = ports === '' || oneNumber.test(ports) ? told : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${told} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`(${ports})`)}`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(further)}`;
};
/** Destinations of one namespace under its name, where the table has several namespaces. */
const byNamespace = function (places, names, limit) {
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(places.slice(0, limit), ({ destination }) => destination.namespace);
    const lines = [...groups].map(([namespace, members]) => {
        const isUnder = names.namespace === undefined && members.length > 1;
        const within = isUnder ? { ...names, namespace } : names;
        const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(members.map((place) => placeLine(nameOfPlace(place, within))), ', ');
        return isUnder ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(namespace, 160)}: ${told}` : told;
    });
    const left = places.length - limit;
    return [
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(lines, groups.size > 1 && groups.size < places.length ? '; ' : ', '),
        ...(left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${left} more` : []),
    ];
};
/** Ports with numbers first, then what holds at any port. */
const portRank = function (ports) { return (ports === '' ? 0 : ports === 'any port' ? 1 : 2) };
/**
 * Destinations of a row as one line: ports that have numbers first; those that hold at the same other ports say once which. A
 * workload that has several ports with numbers stands once where the row is of all of them.
 */
const targetsLine = function (places, names, limit) {
    const distinct = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(places, (place) => JSON.stringify(nameOfPlace(place, names)));
    const each = [...distinct.values()].flatMap(([first]) => first ?? []);
    const groups = [
        ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(each, (place) => {
            const { ports, further } = nameOfPlace(place, names);
            return further !== '' || oneNumber.test(ports) ? '' : ports;
        }),
    ].sort(([left], [right]) => portRank(left) - portRank(right));
    let room = limit;
    const lines = groups.flatMap(([ports, members]) => {
        const shown = Math.min(room, members.length);
        room -= shown;
        if (shown === 0)
            return [];
        const told = byNamespace(members.slice(0, shown), names, shown);
        return [ports === '' ? told : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${told} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`(${ports})`)}`];
    });
    const left = each.length - (limit - room);
    return [...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(lines, '; '), ...(left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${left} more` : [])];
};


/***/ }),

/***/ 29454:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ knownSentence),
/* harmony export */   bf: () => (/* binding */ unusedLead),
/* harmony export */   kP: () => (/* binding */ meansPlaintext),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   u9: () => (/* binding */ subjectSentence),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88796);

const value = '`[^`]*`';
const term = `(?:service account ${value} in ${value}(?: of trust domain ${value})?(?: \\(trust domain [^()]*\\))?|(?:identities|namespace|trust domain) ${value})`;
const complement = new RegExp(`^(.+?) except (${term}(?:, ${term})*)$`);
const terms = new RegExp(term, 'g');
const untold = {
    title: 'not in this row',
    one: 'which this row leaves out',
    many: 'which this row leaves out',
};
const unchanged = {
    title: 'nothing changes for these',
    one: 'for which nothing changes',
    many: 'for which nothing changes',
};
const fates = {
    gained: {
        allowed: { title: 'allowed before, too', one: 'which had it before', many: 'which had it before' },
        refused: { title: 'still refused', one: 'which stays without it', many: 'which stay without it' },
        unchanged,
        untold,
    },
    lost: {
        allowed: { title: 'still allowed', one: 'which keeps it', many: 'which keep it' },
        refused: { title: 'refused before, too', one: 'which never had it', many: 'which never had it' },
        unchanged,
        untold,
    },
};
/** `a, b and 3 more, the workload itself`; empty where nobody known is meant. */
const knownText = function ({ known, more = 0, itself }, most) {
    const others = known.filter((one) => one !== itself);
    const counted = more - (itself === undefined || known.includes(itself) ? 0 : 1);
    const left = Math.max(0, others.length - most) + counted;
    const named = others.slice(0, most).join(', ');
    return [
        ...(named === '' ? [] : [`${named}${left === 0 ? '' : ` and ${left} more`}`]),
        ...(itself === undefined ? [] : ['the workload itself']),
    ].join(', ');
};
/** The set from which a subject takes some out: `any mTLS identity` of `any mTLS identity except \u2026`. */
const wholeOf = function (who) { return complement.exec(who)?.[1] };
/** Undefined for a subject that takes out nobody, or something else than names. With `most` of 0 it names nobody known. */
const subjectText = function (who, side, callers, most = Infinity) {
    const [, base = '', names = ''] = complement.exec(who) ?? [];
    if (base === '')
        return undefined;
    const isOne = (names.match(terms) ?? []).length === 1;
    const fate = fates[side][callers?.excepted ?? 'untold'];
    const all = base === 'any mTLS identity'
        ? 'all mTLS identities but'
        : base === 'anyone'
            ? 'everyone, with and without mTLS, but'
            : `${base}, but not`;
    const known = callers === undefined || most === 0 ? undefined : knownText(callers, most);
    return {
        base: base === 'anyone' ? 'anyone, with or without mTLS,' : base,
        others: names,
        fate: fate.title,
        ...(callers?.unused === undefined ? {} : { unused: callers.unused }),
        title: known === undefined || known === '' ? '' : `accounts here that ${side === 'gained' ? 'gain' : 'lose'} it`,
        known: known === '' ? 'no account known here is one of them' : (known ?? ''),
        all: `${all} ${names}, ${isOne ? fate.one : fate.many}`,
    };
};
/** Before accounts that a row takes out, and as which nothing here runs. */
const unusedLead = '; used by no workload here: ';
/** The whole in one sentence. */
const subjectSentence = function (subject) { return typeof subject === 'string'
    ? subject
    : [
        `${subject.base} except ${subject.others} (${subject.fate}${subject.unused === undefined ? '' : `${unusedLead}${subject.unused.map(_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL).join(', ')}`})`,
        ...(subject.known === '' ? [] : [knownSentence(subject)]),
    ].join('; ') };
/** `accounts here that lose it: \u2026`. */
const knownSentence = function ({ title, known }) { return title === '' ? known : `${title}: ${known}` };
/** Whether callers without mTLS are among those that the subject means. */
const meansPlaintext = function (who) { return (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(who)?.some(({ kind, text }) => kind === 'words' && /\banyone\b/.test(text)) ?? true };


/***/ })

};
