export const id = 4344;
export const ids = [4344];
export const modules = {

/***/ 61682:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(61682, module.exports, ["A3","Cu","EG","HD","LR","Ly","Qi","Uu","VV","aH","l1","o$","rW","xg"], "./later-bindings.cjs")

/***/ }),

/***/ 34344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ summary_command),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/summarize.ts + 2 modules
var summarize = __webpack_require__(94283);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __webpack_require__(75712);
// EXTERNAL MODULE: ./src/plan/verdict.ts
var verdict = __webpack_require__(97282);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
;// CONCATENATED MODULE: ./src/review/summary-table.ts



/** As the reviews say it; programs read the word of the plan with `--json`. */
const verdictTitles = new Map(Object.entries({ ...verdict/* verdictWords */.L2, 'cannot prove': 'cannot prove' }));
/** A line for each environment, then what is apart between those that should be equal. */
const summaryTable = function ({ rows, parity }) {
    const head = ['environment', 'cluster', 'verdict', 'gains', 'loses', 'rights', 'findings', 'gate', 'same as'];
    const cells = rows.map((row) => [
        row.environment || row.file,
        row.clusterName.slice(0, 60),
        verdictTitles.get(row.verdict) ?? row.verdict,
        String(row.gained),
        String(row.lost),
        String(row.permissions),
        String(row.findings),
        row.passed ? (row.warned ? 'warns' : 'passed') : 'failed',
        // What an apply brings besides is the cluster's own history.
        row.difference || 'not compared',
    ]);
    const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)));
    const line = (row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    const [most, ...apart] = parity;
    const isCounted = rows.some(({ gained, lost }) => gained + lost > 0);
    return [
        line(head),
        ...cells.map(line),
        ...(isCounted ? ['Gains and losses are counted at each destination by itself.'] : []),
        ...(most === undefined
            ? ['All of them say the same.']
            : [
                `Not equal: ${most.environments.length === 1 ? `no two say the same; ${most.environments.join(', ')}` : `${most.environments.length} say the same`} (${most.difference}); apart from them ${apart.map(({ difference, environments }) => `${environments.join(', ')} (${difference})`).join('; ')}.`,
                ...apart.flatMap((group) => apartOf(group, most.difference)),
            ]),
    ].map(printable/* printableLine */.o);
};
/** Lines of one group; `--json` has all of it. */
const mostLines = 40;
const apartOf = function ({ difference, apart }, most) { return [
    `${difference} against ${most}:`,
    ...apart.slice(0, mostLines).map(({ part, side, text, fields }) => {
        const where = { here: `in ${difference} alone`, there: `in ${most} alone`, both: 'in both, not the same' }[side];
        return `  ${part}, ${where}: ${text}${fields === undefined ? '' : ` at ${(0,list_names/* listNames */.Z)(fields, 10)}`}`;
    }),
    ...(apart.length > mostLines ? [`  \u2026 and ${apart.length - mostLines} more`] : []),
] };

// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/summary.ts






/** `meshgate summary`: one table of the plans of many clusters, and which environments are apart from the others. */
const summary = function (ports, question) { return (0,outcome/* settle */.G9)(() => sum(ports, question), ports.output) };
const sum = async function ({ output, readText, answer }, { files, parity }) {
    const texts = await Promise.all(files.map(async (name) => {
        const text = await readText(name);
        if (text !== undefined)
            return { name, text };
        throw new problem/* Refusal */.P(unreadable(name, 'there is no such file'));
    }));
    const found = (0,summarize/* summarize */.eh)(texts);
    const [first, ...rest] = found.unreadable.map(({ file, reason }) => unreadable(file, reason));
    await answer(summaryTable(found).join('\n'));
    const details = { summary: found };
    if (first !== undefined) {
        for (const problem of [first, ...rest])
            output.problem(problem);
        return { ...(0,outcome/* refused */.J5)([first, ...rest]), details };
    }
    const failed = found.rows.some(({ passed }) => !passed) || (parity && found.parity.length > 0);
    return { ...(0,outcome/* fine */.Bs)(), exitCode: failed ? codes/* exitCodes */.h.gate : codes/* exitCodes */.h.fine, details };
};
const unreadable = function (file, reason) { return ({
    code: 'USAGE',
    message: `${file} cannot be summed up: ${reason}`,
    expected: 'a plan.json of `check`, `plan`, `drift` or `apply`',
    received: reason,
    remedy: 'Name the plan.json files of the jobs, from their artifacts.',
}) };
const summary_command = (0,command/* defineCommand */.NB)({
    flags: { parity: command/* flag */.Jt },
    words: 'FILES\u2026',
    read: (given) => {
        if (given.words.length > 0)
            return { files: given.words, parity: given.flag('parity') };
        throw (0,command/* usage */.CI)('`summary` needs plan files', 'plan.json files of earlier jobs', 'nothing', 'For example: meshgate summary */plan.json');
    },
    run: async ({ offline }, question) => summary(offline, question),
    help: `meshgate summary: one table of the plans of many clusters

  meshgate summary staging-*/plan.json --parity

Takes the plan.json files of \`check\`, \`plan\`, \`drift\` or \`apply\`, one from each job of a matrix, and prints one line for each
environment: verdict, who gains and loses, rights, findings, gate. Plans that say the same, of access and of objects, have the same
letter, so that an environment that should be like the others and is not stands out; then what is apart, in both directions, with
the object and its fields. Exit 1 where a gate failed, or with \`--parity\` where they differ. Needs no network.

Names of cluster, environment, its own namespace and run, what each cluster allots by itself, and the order of lists that are sets are no difference.

  --parity              environments that differ fail
  --json                one object on stdout
`,
});


/***/ }),

/***/ 41898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/** Most files of a repository are short, and a list of lines for each takes more room than counting them again takes time. */
const short = 4000;
const countLines = function (text, offset) {
    const end = Math.min(offset, text.length);
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: end - start + 1 };
};
/** Places of many offsets of one text: the lines of a long one are counted once, at the first call. */
const positionsOf = function (text) {
    if (text.length < short)
        return (offset) => countLines(text, offset);
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` \u2192 ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = function (pointer) { return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) };
/** One step of a JSON pointer, escaped. */
const pointerPart = function (part) {
    const text = String(part);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};


/***/ }),

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

/***/ 73776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
const noObjects = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = function (value, name) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const found = value[name];
    // Most names that are asked for are not there, and then nobody has to ask whose they are.
    return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
};
// Nearly every look at an object is this one: a loop over the path would make an iterator and an object for each name.
const memberAt = function (value, path) { return path.reduce(member, value) };
/** The object at a path of names, or an empty one where there is none. */
const objectAt = function (value, ...path) {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = function (value, ...path) {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (!Array.isArray(found))
        return noObjects;
    const list = found;
    return areObjects(list) ? list : list.filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
};
const areObjects = function (list) { return list.every((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item)) };
/** The same, each with the index at which it stands. */
const indexedAt = function (value, ...path) { return listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : [])) };
/** The strings of the list at a path. */
const textsAt = function (value, ...path) { return listAt(value, ...path).filter((item) => typeof item === 'string') };
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = function (value, ...path) {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = function (value, ...path) {
    const found = objectAt(value, ...path);
    if (isTextMap(found))
        return found;
    const out = Object.create(null);
    for (const [name, text] of Object.entries(found))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** Texts alone, and no prototype: what was read can stand for itself. */
const isTextMap = function (object) {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


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

/***/ 31147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ digestOfReviewed),
/* harmony export */   Rg: () => (/* binding */ digestOfRun),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26460);



const sha256 = function (text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex') };
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = function (reviewed) {
    const permissions = (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(reviewed.permissions);
    const told = { ...reviewed, access: (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(reviewed.access), permissions };
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(told))}`;
};
/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
const digestOfRun = function (plans) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return only.digest;
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(plans.map(({ digest }) => digest)))}`;
};


/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = function (value) { return `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(value).slice(0, 12)})` };
/** Private members of a JWK (RFC 7518 \u00a76.2.2, \u00a76.3.2, \u00a76.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = function (text) { return [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text) };
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = function (value) {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = function (key, value) {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = function (value, secret) {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = function (value) {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = function (entries) {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = function (value) { return typeof value === 'string' && maskedForm.test(value) };
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = function (name, value) { return (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value) };
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = function (text) {
    const keys = text.includes('"kty"') ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = function (word) {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = function (word) {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 40228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ compareObjects),
/* harmony export */   ZC: () => (/* binding */ neat),
/* harmony export */   kU: () => (/* binding */ fieldsApart)
/* harmony export */ });
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41898);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);
/* harmony import */ var _set_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46183);






/** Objects that one revision has and the other has not, or has otherwise; in order of key. */
const compareObjects = function (before, after) {
    const apart = keysApart(before, after);
    if (apart.size === 0)
        return [];
    const isApart = ({ key }) => apart.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key));
    const [old, now] = [byKey(before.filter(isApart)), byKey(after.filter(isApart))];
    const changes = [];
    for (const text of [...new Set([...old.keys(), ...now.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const [left, right] = [old.get(text), now.get(text)];
        if (left !== undefined && right !== undefined) {
            if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameJson */ .TL)(left.content, right.content))
                continue;
            const fields = fieldsApart(right.key, [], neat(left.content), neat(right.content));
            if (fields.length > 0)
                changes.push({ kind: 'changed', key: right.key, fields });
        }
        else if (right !== undefined) {
            changes.push({ kind: 'added', key: right.key, fields: [whole('after', right)] });
        }
        else if (left !== undefined) {
            changes.push({ kind: 'removed', key: left.key, fields: [whole('before', left)] });
        }
    }
    return changes;
};
/** Keys of what is not the very same value in both: two revisions share what they hold alike. */
const keysApart = function (before, after) {
    const [olds, nows] = [new Set(before), new Set(after)];
    return new Set([...before.filter((object) => !nows.has(object)), ...after.filter((object) => !olds.has(object))].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
};
const byKey = function (objects) { return new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object])) };
const whole = function (side, object) { return ({
    pointer: '',
    [side]: (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(object.key, neat(object.content)),
}) };
/** Fields that the server writes, and other tools' notes: they say nothing about what is asked for. */
const serverFields = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'managedFields',
    'selfLink',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
];
const notes = ['kubectl.kubernetes.io/last-applied-configuration'];
/** The object without what only a server knows. */
const neat = function (content) {
    const metadata = content['metadata'];
    const rest = without(content, ['status', 'metadata']);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, serverFields);
    const annotations = kept['annotations'];
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(annotations) ? without(annotations, notes) : undefined;
    const neatMetadata = {
        ...without(kept, ['annotations']),
        ...(said !== undefined && Object.keys(said).length > 0 ? { annotations: said } : {}),
    };
    // apiVersion, kind and metadata stand first, as people write them.
    const { apiVersion, kind, ...body } = rest;
    return {
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(kind === undefined ? {} : { kind }),
        metadata: neatMetadata,
        ...body,
    };
};
const without = function (object, names) { return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) };
/** Changed fields at and below a path, in document order; a list whose order says nothing is compared as a set. */
const fieldsApart = function (key, path, before, after) {
    // Masking is by value, so that two different secrets stay different.
    const changes = [];
    compareAt(key, path, (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(key, before), (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(key, after), changes);
    return changes;
};
const compareAt = function (key, path, before, after, changes) {
    if (before === undefined || after === undefined) {
        if (before !== after)
            changes.push(changed(path, before, after));
    }
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(before) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(after)) {
        for (const name of namesOf(before, after))
            compareAt(key, [...path, name], own(before, name), own(after, name), changes);
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        compareLists(key, path, before, after, changes);
    }
    else if (before !== after) {
        changes.push(changed(path, before, after));
    }
};
const compareLists = function (key, path, before, after, changes) {
    if (!(0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetList */ .$)(key, path)) {
        for (let index = 0; index < Math.max(before.length, after.length); index++)
            compareAt(key, [...path, String(index)], before[index], after[index], changes);
        return;
    }
    const text = (list) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithoutOrder */ .Y)(key, path, list);
    if (text(before) === text(after))
        return;
    if ([...before, ...after].every((item) => typeof item !== 'object' || item === null)) {
        changes.push(changed(path, before, after));
        return;
    }
    // Elements that stand on both sides are set aside; what is left is paired in its order.
    const textOf = (item) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithoutOrder */ .Y)(key, [...path, '0'], item);
    const [oldTexts, newTexts] = [before.map(textOf), after.map(textOf)];
    const removed = before.flatMap((item, index) => (newTexts.includes(oldTexts[index] ?? '') ? [] : [{ item, index }]));
    const added = after.flatMap((item, index) => (oldTexts.includes(newTexts[index] ?? '') ? [] : [{ item, index }]));
    for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
        const [left, right] = [removed[pair], added[pair]];
        const index = right?.index ?? left?.index ?? 0;
        compareAt(key, [...path, String(index)], left?.item, right?.item, changes);
    }
};
/** Names of both, in the order of the newer one, then what only the older has. */
const namesOf = function (before, after) { return [
    ...new Set([...Object.keys(after), ...Object.keys(before)]),
] };
const own = function (object, name) { return Object.hasOwn(object, name) ? object[name] : undefined };
const changed = function (path, before, after) { return ({
    pointer: path.map((part) => `/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerPart */ .x$)(part)}`).join(''),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
}) };


/***/ }),

/***/ 73079:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(73079, module.exports, ["O","u"], "./later-plan.cjs")

/***/ }),

/***/ 46183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSetList),
/* harmony export */   Y: () => (/* binding */ textWithoutOrder)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70816);


/**
 * Lists whose order says nothing, by group and kind; `*` is any index or name. The rules of an AuthorizationPolicy and
 * everything in them are joined by OR or AND (istio-semantics: pilot/pkg/security/authz/model/model.go). The order of
 * `jwtRules` is left alone: it decides which error a request with several tokens gets.
 */
const setLists = {
    'security.istio.io/AuthorizationPolicy': [
        'spec/rules',
        'spec/rules/*/from',
        'spec/rules/*/to',
        'spec/rules/*/when',
        'spec/rules/*/from/*/source/*',
        'spec/rules/*/to/*/operation/*',
        'spec/rules/*/when/*/values',
        'spec/rules/*/when/*/notValues',
    ],
    'security.istio.io/RequestAuthentication': ['spec/jwtRules/*/audiences'],
    'rbac.authorization.k8s.io/Role': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/ClusterRole': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/RoleBinding': ['subjects'],
    'rbac.authorization.k8s.io/ClusterRoleBinding': ['subjects'],
};
const isSetList = function (key, path) { return (setLists[`${key.group}/${key.kind}`] ?? []).some((pattern) => {
    const parts = pattern.split('/');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]);
}) };
/** One text for all orders of the set lists at and below a path. */
const textWithoutOrder = function (key, path, value) {
    if (Array.isArray(value)) {
        const texts = value.map((item, index) => textWithoutOrder(key, [...path, String(index)], item));
        return `[${(isSetList(key, path) ? [...new Set(texts)].sort() : texts).join(',')}]`;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${textWithoutOrder(key, [...path, name], value[name] ?? null)}`);
    return `{${members.join(',')}}`;
};


/***/ }),

/***/ 94283:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(94283, module.exports, ["yD","Ie","eh"], "./later-plan.cjs")

/***/ }),

/***/ 97282:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ leavesRequestsOpen),
/* harmony export */   EE: () => (/* binding */ opensPermissions),
/* harmony export */   GW: () => (/* binding */ opensRequests),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LU: () => (/* binding */ leavesPermissionsOpen),
/* harmony export */   OE: () => (/* binding */ permissionsVerdict),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   Uz: () => (/* binding */ closesPermissions),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WR: () => (/* binding */ closesRequests),
/* harmony export */   y_: () => (/* binding */ requestsVerdict),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/**
 * What a change does to access as a whole: requests, the routes on which they come, and Kubernetes permissions. A part that
 * is not proven leaves the whole unproven, and no part hides behind an `equivalent` of another.
 */
const verdictOf = function (plan) { return verdictOfParts([requests(plan), permissions(plan)]) };
/** The same of each part: a word for both would say of neither what it does. */
const requestsVerdict = function (plan) { return verdictOfParts([requests(plan)]) };
const permissionsVerdict = function (plan) { return verdictOfParts([permissions(plan)]) };
const verdictOfParts = function (parts) {
    if (parts.some(({ unproven }) => unproven))
        return 'cannot prove';
    const gains = parts.some((part) => part.gains);
    const loses = parts.some((part) => part.loses);
    if (gains)
        return loses ? 'incomparable' : 'more permissive';
    return loses ? 'less permissive' : 'equivalent';
};
/** A verdict as people read it; programs read the words of the schema. */
const verdictWords = {
    equivalent: 'access unchanged',
    'more permissive': 'opens access',
    'less permissive': 'closes access',
    incomparable: 'opens and closes access',
    'cannot prove': 'may open access, cannot prove that it does not',
};
/** What a plan of one of several environments says for all of them: its worst word. */
const worstVerdict = function (plans) { return plans.map(verdictOf).reduce((worst, verdict) => (rank[verdict] > rank[worst] ? verdict : worst), 'equivalent') };
const rank = {
    equivalent: 0,
    'less permissive': 1,
    'more permissive': 2,
    incomparable: 3,
    'cannot prove': 4,
};
/** Whether requests that were refused are let through from now on. */
const opensRequests = function (plan) { return requests(plan).gains };
const opensPermissions = function (plan) { return permissions(plan).gains };
/** Whether a gain of requests, or along a route, cannot be ruled out. */
const leavesRequestsOpen = function (plan) { return requests(plan).unproven };
const leavesPermissionsOpen = function (plan) { return permissions(plan).unproven };
const closesRequests = function (plan) { return requests(plan).loses };
const closesPermissions = function (plan) { return permissions(plan).loses };
const closes = function (plan) { return closesRequests(plan) || closesPermissions(plan) };
/** One word of the whole is not trusted alone: what a destination says counts, whatever the summary says. */
const requests = function ({ reviewed: { access }, observed: { hidden } }) {
    const says = (...words) => words.includes(access.verdict) || access.destinations.some(({ verdict }) => words.includes(verdict));
    const rows = (side) => access.destinations.some((one) => one[side].length > 0) || (hidden?.[side] ?? 0) > 0;
    return {
        gains: says('more permissive', 'incomparable') || rows('gained'),
        loses: says('less permissive', 'incomparable') || rows('lost'),
        unproven: says('cannot prove') ||
            access.reasons.length > 0 ||
            access.destinations.some(({ reasons }) => reasons.length > 0),
    };
};
const permissions = function ({ reviewed, observed: { hidden } }) {
    const has = (kind, hiddenOnes) => reviewed.permissions.some((one) => one.kind === kind) || (hiddenOnes ?? 0) > 0;
    return {
        gains: has('gained', hidden?.permissionsGained),
        loses: has('lost', hidden?.permissionsLost),
        unproven: has('unknown', hidden?.permissionsUnknown),
    };
};


/***/ }),

/***/ 26460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   b: () => (/* binding */ permissionsWithoutPlaces)
/* harmony export */ });
/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
const withoutPlaces = function (access) { return ({
    ...access,
    reasons: access.reasons.map(reasonWithoutPlace),
    ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
    destinations: access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(rowWithoutPlaces),
        lost: destination.lost.map(rowWithoutPlaces),
        reasons: destination.reasons.map(reasonWithoutPlace),
    })),
}) };
/** The same of permissions: where binding and role stand is shown beside them. */
const permissionsWithoutPlaces = function (permissions) { return permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
})) };
const rowWithoutPlaces = function ({ who, what, where, otherPorts, witness, before, after }) { return ({
    who,
    what,
    where,
    ...(otherPorts === undefined ? {} : { otherPorts }),
    witness,
    before: decisionWithoutPlace(before),
    after: decisionWithoutPlace(after),
}) };
const noteWithoutPlaces = function ({ text, about }) { return about === undefined || about.kind === 'upgrade'
    ? { text, ...(about === undefined ? {} : { about }) }
    : { text, about: { kind: about.kind } } };
const decisionWithoutPlace = function ({ allowed, status, by }) { return ({ allowed, status, by }) };
const reasonWithoutPlace = function ({ code, text }) { return ({ code, text }) };


/***/ }),

/***/ 48961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which each key first comes. */
const groupBy = function (items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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


/***/ }),

/***/ 97523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** `a, b, c and 4 more`: the first names, and how many are left out. */
const listNames = function (names, most) {
    const left = names.length - most;
    return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};


/***/ }),

/***/ 20989:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   oL: () => (/* binding */ mayBeLabelled),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
const keyTexts = new WeakMap();
/**
 * `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. Written once for a key: objects are
 * told apart by it all the time.
 */
const keyText = function (key) {
    let text = keyTexts.get(key);
    if (text === undefined) {
        text = `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
        keyTexts.set(key, text);
    }
    return text;
};
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = function (key) { return key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}` };
const narrowest = function (state, group, kind, namespace) {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = function (state, group, kind, namespace) { return narrowest(state, group, kind, namespace)?.status ?? 'not given' };
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = function (state, group, kind, namespace) {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether a label that no file says may have been set by hand: nobody asked a cluster, and the change does not take it away. */
const mayBeLabelled = function (state, key, label) { return narrowest(state, key.group, key.kind, key.namespace)?.by === 'files' &&
    state.absentLabels?.get(keyText(key))?.has(label) !== true };
/** Records that are about an object: of its kind, or of itself by its name; the narrowest one comes first. */
const recordsAbout = function ({ reads }, { group, kind, namespace, name }) {
    const about = reads.filter((read) => read.group === group && read.kind === kind && (read.name === undefined || read.name === name));
    const of = (scope) => about.filter((read) => read.namespace === scope);
    return [...of(namespace), ...(namespace === '*' ? [] : of('*'))];
};
/** Whether anybody was asked for an object, by its kind or by its name; the answer may have been no. */
const isAskedFor = function (state, key) { return recordsAbout(state, key).length > 0 };
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = function (state, key) {
    const [read] = recordsAbout(state, key);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = function (left, right) { return (left < right ? -1 : left > right ? 1 : 0) };
const digits = /[0-9]+/g;
const numberKey = function (name) { return name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
}) };
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = function (left, right) { return byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right) };
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = function (items, namesOf) { return items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item) };
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = function (names) {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ }),

/***/ 24023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wholeWord),
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** A text as a regular expression that matches it alone. */
const quotePattern = function (text) { return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`) };
/** The text as a whole word: names of Kubernetes have letters, digits and dashes. */
const wholeWord = function (text) { return new RegExp(`(?<![\\w-])${quotePattern(text)}(?![\\w-])`) };


/***/ })

};
