export const id = 6689;
export const ids = [6689];
export const modules = {

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

/***/ 56689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   verifyAudit: () => (/* binding */ verifyAudit)
/* harmony export */ });
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21690);




/** `meshgate audit verify`: whether the records of earlier runs are whole, in order and unchanged. */
const verifyAudit = function (ports, question) { return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(() => verify(ports, question), ports.output) };
const verify = async function ({ output, readText, answer }, { files, head, after }) {
    const texts = await Promise.all(files.map(async (name) => {
        const read = await readText(name);
        if (read !== undefined)
            return { name, text: read };
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
            code: 'AUDIT_FILE',
            message: `${name} cannot be read`,
            expected: 'a file that `apply` or `revoke` wrote',
            received: 'none',
            remedy: 'Name the audit.ndjson of the runs, in their order.',
        });
    }));
    const { breaks, head: last, records } = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H5)(texts, after === undefined ? undefined : { hash: after });
    const problems = [
        ...breaks.slice(0, 20).map(problemOf),
        ...(head === undefined || head === last.hash ? [] : [cut(head, last.hash)]),
    ];
    for (const problem of problems)
        output.problem(problem);
    await answer(`${records} records in ${files.length === 1 ? 'a file' : `${files.length} files`}, the chain ends with ${last.hash}.`);
    if (head === undefined)
        output.info('Whether the end was cut is not known: give --head, the hash that the log of the last run states.');
    const [first, ...rest] = problems;
    const details = { audit: { records, head: last.hash, endKnown: head !== undefined } };
    return first === undefined ? { ...(0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .fine */ .Bs)(), details } : { ...(0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)([first, ...rest]), details };
};
/** A file that is there and holds no records was emptied or written over: evidence, and no mistake of whoever asks. */
const problemOf = function ({ kind, file, line, text: why }) { return ({
    code: 'AUDIT_BROKEN',
    message: `${file}: ${why}`,
    where: { kind: 'file', path: file, line, column: 1 },
    expected: 'records of one chain, whole, in their order and as they were written',
    received: kind,
    remedy: 'Fetch the file of that run from the platform\u2019s artifacts again, and compare; name the files in the order of the runs.',
}) };
const cut = function (head, last) { return ({
    code: 'AUDIT_BROKEN',
    message: 'the records do not end where the last run said that they end',
    expected: head,
    received: last,
    remedy: 'Records after this one are missing, or the hash is that of another run: look at the log of the last run.',
}) };
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    flags: { head: _command_line_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, after: _command_line_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    words: 'verify FILES\u2026',
    choices: ['verify'],
    read: (given) => {
        const [verb, ...files] = given.words;
        if (verb !== 'verify' || files.length === 0)
            throw (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('`audit` verifies files of records', 'verify, and the files in the order of their runs', given.words.join(' ') || 'nothing', 'For example: meshgate audit verify run-1/audit.ndjson run-2/audit.ndjson');
        return { files, head: given.text('head'), after: given.text('after') };
    },
    run: async ({ offline }, question) => verifyAudit(offline, question),
    help: `meshgate audit: whether the records of earlier runs are whole and unchanged

  meshgate audit verify run-1/audit.ndjson run-2/audit.ndjson --head HASH

Follows the chain of hashes through the files, in the order of the runs: a record that was changed, moved, doubled or taken out shows
with its file and line, exit code 1, and so does a file that was emptied or holds something else. Whole runs that are missing at the end show against \`--head\`: the hash that the log of the last
run states, which the platform keeps apart from the artifact. Needs no network.

  --head HASH           the hash of the last record
  --after HASH          the hash before the first record, where earlier files are not at hand
  --json                one object on stdout
`,
});


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
/** undefined: the text is no JSON. */
const parseJson = function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values: the order of an object's members says nothing. */
const isSameJson = function (left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ })

};
