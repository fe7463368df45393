export const id = 5494;
export const ids = [5494];
export const modules = {

/***/ 75494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
;// CONCATENATED MODULE: ./src/plan/summarize.ts




/** The plans of a run over many clusters: one table, and who is apart from the others. */
const summarize = (files) => {
    const unreadable = [];
    const plans = files.flatMap(({ name, text }) => {
        const found = plansOf(text);
        if (found.length === 0)
            unreadable.push({ file: name, reason: 'it is no plan.json of meshgate' });
        return found.map((plan) => ({ file: name, plan }));
    });
    const letters = new Map();
    const sorted = [...plans].sort((a, b) => (0,order/* byCodePoint */.H)((0,fields/* textAt */.$6)(a.plan, 'environment'), (0,fields/* textAt */.$6)(b.plan, 'environment')) || (0,order/* byCodePoint */.H)(a.file, b.file));
    const rows = sorted.map(({ file, plan }) => {
        const difference = differenceOf(plan);
        const letter = letters.get(difference) ?? letterOf(letters.size);
        letters.set(difference, letter);
        return rowOf(file, plan, letter);
    });
    const groups = [...new Set(rows.map(({ difference }) => difference))].map((difference) => ({
        difference,
        environments: rows
            .filter((row) => row.difference === difference)
            .map(({ environment, file }) => environment || file),
    }));
    const parity = groups.length < 2 ? [] : [...groups].sort((a, b) => b.environments.length - a.environments.length);
    return { rows, unreadable, parity };
};
const plansOf = (text) => (0,fields/* objectsAt */.yR)((0,json/* parseJson */.qF)(text), 'plans').flatMap(({ reviewed }) => ((0,json/* isJsonObject */.OW)(reviewed) ? [reviewed] : []));
/** A, B, … Z, AA, AB, … */
const letterOf = (index) => `${index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;
const rowsOf = (plan, side) => (0,fields/* objectsAt */.yR)(plan, 'access', 'destinations').flatMap((destination) => (0,fields/* objectsAt */.yR)(destination, side).map((row) => ({
    title: destination['title'] ?? '',
    port: destination['port'] ?? 0,
    who: row['who'] ?? '',
    what: row['what'] ?? '',
    where: row['where'] ?? '',
})));
/** What makes two plans the same for a reader: verdict, rows without their witnesses, permissions, findings. Names of cluster and environment are none of it. */
const differenceOf = (plan) => {
    return (0,canonical_json/* canonicalJson */.d)({
        verdict: (0,fields/* textAt */.$6)(plan, 'access', 'verdict'),
        gained: rowsOf(plan, 'gained'),
        lost: rowsOf(plan, 'lost'),
        permissions: (0,fields/* objectsAt */.yR)(plan, 'permissions').map(({ kind, subject, scope, rule }) => [kind, subject, scope, rule]),
        findings: (0,fields/* objectsAt */.yR)(plan, 'findings').map(({ rule, fingerprint }) => [rule, fingerprint]),
    });
};
const rowOf = (file, plan, difference) => {
    return {
        file,
        environment: (0,fields/* textAt */.$6)(plan, 'environment'),
        cluster: (0,fields/* textAt */.$6)(plan, 'cluster'),
        verdict: (0,fields/* textAt */.$6)(plan, 'access', 'verdict'),
        gained: rowsOf(plan, 'gained').length,
        lost: rowsOf(plan, 'lost').length,
        permissions: (0,fields/* objectsAt */.yR)(plan, 'permissions').filter(({ kind }) => kind !== 'lost').length,
        findings: (0,fields/* objectsAt */.yR)(plan, 'findings').length,
        passed: (0,fields/* objectAt */.lJ)(plan, 'gate')['passed'] === true,
        difference,
    };
};

// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(68314);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/summary.ts





/** `meshgate summary`: one table of the plans of many clusters, and which environments are apart from the others. */
const summary = (ports, question) => (0,outcome/* settle */.G9)(() => sum(ports, question), ports.output);
const sum = async ({ output, readText }, { files, parity }) => {
    const texts = await Promise.all(files.map(async (name) => {
        const text = await readText(name);
        if (text !== undefined)
            return { name, text };
        throw new problem/* Refusal */.P(unreadable(name, 'there is no such file'));
    }));
    const found = summarize(texts);
    const [first, ...rest] = found.unreadable.map(({ file, reason }) => unreadable(file, reason));
    for (const line of tableOf(found))
        output.info(line);
    const details = { summary: found };
    if (first !== undefined) {
        for (const problem of [first, ...rest])
            output.problem(problem);
        return { ...(0,outcome/* refused */.J5)([first, ...rest]), details };
    }
    const failed = found.rows.some(({ passed }) => !passed) || (parity && found.parity.length > 0);
    return { ...(0,outcome/* fine */.Bs)(), exitCode: failed ? codes/* exitCodes */.h.gate : codes/* exitCodes */.h.fine, details };
};
const unreadable = (file, reason) => ({
    code: 'USAGE',
    message: `${file} cannot be summed up: ${reason}`,
    expected: 'a plan.json of `check`, `plan`, `drift` or `apply`',
    received: reason,
    remedy: 'Name the plan.json files of the jobs, from their artifacts.',
});
const tableOf = ({ rows, parity }) => {
    const head = ['environment', 'cluster', 'verdict', 'gains', 'loses', 'rights', 'findings', 'gate', 'same as'];
    const cells = rows.map((row) => [
        row.environment || row.file,
        row.cluster.slice(0, 36),
        row.verdict,
        String(row.gained),
        String(row.lost),
        String(row.permissions),
        String(row.findings),
        row.passed ? 'passed' : 'failed',
        row.difference,
    ]);
    const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)));
    const line = (row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    const [most, ...apart] = parity;
    return [
        line(head),
        ...cells.map(line),
        most === undefined
            ? 'All of them change the same.'
            : `Not equal: ${most.environments.length} change the same (${most.difference}); apart from them ${apart.map(({ difference, environments }) => `${environments.join(', ')} (${difference})`).join('; ')}.`,
    ];
};
const summary_command = (0,command/* defineCommand */.NB)({
    flags: { parity: command/* flag */.Jt },
    words: 'FILES…',
    read: (given) => {
        if (given.words.length > 0)
            return { files: given.words, parity: given.flag('parity') };
        throw (0,command/* usage */.CI)('`summary` needs plan files', 'plan.json files of earlier jobs', 'nothing', 'For example: meshgate summary */plan.json');
    },
    run: async ({ offline }, question) => summary(offline, question),
    help: `meshgate summary: one table of the plans of many clusters

  meshgate summary staging-*/plan.json --parity

Takes the plan.json files of \`check\`, \`plan\`, \`drift\` or \`apply\`, one from each job of a matrix, and prints one line for each
environment: verdict, who gains and loses, rights, findings, gate. Plans that change the same have the same letter, so that an
environment that should be like the others and is not stands out. Exit 1 where a gate failed, or with \`--parity\` where they differ.
Needs no network.

  --parity              environments that differ fail
  --json                one object on stdout
`,
});


/***/ }),

/***/ 73776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
const member = (value, name) => {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const found = value[name];
    // Most names that are asked for are not there, and then nobody has to ask whose they are.
    return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
};
const memberAt = (value, path) => {
    let found = value;
    for (const name of path)
        found = member(found, name);
    return found;
};
/** The object at a path of names, or an empty one where there is none. */
const objectAt = (value, ...path) => {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = (value, ...path) => {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = (value, ...path) => {
    const found = memberAt(value, path);
    if (!Array.isArray(found))
        return noObjects;
    const list = found;
    return areObjects(list) ? list : list.filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
};
const areObjects = (list) => list.every((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
/** The same, each with the index at which it stands. */
const indexedAt = (value, ...path) => listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : []));
/** The strings of the list at a path. */
const textsAt = (value, ...path) => listAt(value, ...path).filter((item) => typeof item === 'string');
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = (value, ...path) => {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = (value, ...path) => {
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
const isTextMap = (object) => {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = (value, ...path) => {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 70816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 §3.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = (value) => {
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
const object = (value) => {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = (value) => {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800–\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 78100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** undefined: the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
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
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 80936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ })

};
