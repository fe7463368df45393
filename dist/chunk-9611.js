export const id = 9611;
export const ids = [9611];
export const modules = {

/***/ 81729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ newLine),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   k9: () => (/* binding */ foldRest),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49876);

const words = function (text) { return ({ kind: 'words', text }) };
const value = function (text, limit = 400) { return ({ kind: 'value', text, limit }) };
const strong = function (line) { return ({
    kind: 'strong',
    line: typeof line === 'string' ? [words(line)] : line,
}) };
const newLine = { kind: 'new line' };
const count = function (number, one, many) { return words((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(number, one, many)) };
const told = function (said) {
    if (typeof said === 'string')
        return [value(said)];
    if (typeof said === 'number')
        return [words(String(said))];
    return 'kind' in said ? [said] : said;
};
/** A line in our words; a string put into it is a value, numbers and lines stay what they are. */
const say = function (ours, ...parts) { return ours.flatMap((text, index) => {
    const part = parts[index];
    return [...(text === '' ? [] : [words(text)]), ...(part === undefined ? [] : told(part))];
}) };
const joined = function (lines, between) { return lines.flatMap((line, index) => (index === 0 ? line : [words(between), ...line])) };
/** The first of them; how many more there are is said. */
const listed = function (items, limit, show, between = ', ') {
    const left = items.length - limit;
    return [...joined(items.slice(0, limit).map(show), between), ...(left > 0 ? say ` and ${left} more` : [])];
};
const paragraph = function (line) { return ({ kind: 'paragraph', line }) };
const heading = function (text) { return ({ kind: 'heading', text }) };
const fence = function (lines, language = '') { return ({ kind: 'fence', language, lines }) };
/** The first items; those left out are counted in a last one. None at all is no block. */
const list = function (items, limit, show) {
    const left = items.length - limit;
    const shown = [...items.slice(0, limit).map(show), ...(left > 0 ? [say `and ${left} more`] : [])];
    return shown.length === 0 ? [] : [{ kind: 'list', items: shown }];
};
const details = function (summary, blocks) { return ({ kind: 'details', summary, blocks }) };
/** The first items as they stand and the others folded, so that the first screen stays one and nothing is left out. */
const foldRest = function (items, limit, blocks) {
    const rest = items.slice(limit);
    return rest.length === 0
        ? blocks(items)
        : [...blocks(items.slice(0, limit)), details(say `And ${rest.length} more`, blocks(rest))];
};
/** What a table or a numbered list leaves out. */
const leftOut = function (left) { return left > 0 ? [paragraph(say `And ${left} more, not shown here.`)] : [] };


/***/ }),

/***/ 44529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   gO: () => (/* binding */ ellipsis),
/* harmony export */   pL: () => (/* binding */ cutApart)
/* harmony export */ });
/**
 * Hostile text as data (attack corpus C01\u2013C11, L01\u2013L02): manifests, claims, branch names and API answers. What every writer
 * of a review builds on; the marks of a format are its writer's own (write-markdown.ts, report/tree.ts).
 */
/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u;
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
const ascii = /^[\x20-\x7e]*$/;
const codePoint = function (character) { return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` };
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = function (text) { return text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
}) };
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{\u2026}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = function (text) {
    if (ascii.test(text) && !text.includes('\\u{'))
        return text;
    let marks = 0;
    const characters = [...text];
    const shown = characters.map((character, index) => {
        if (character === '\\')
            return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character;
        marks = mark.test(character) ? marks + 1 : 0;
        const odd = invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character;
        return odd ? codePoint(character) : character;
    });
    const joined = shown.join('');
    // What is not in NFC shows its marks, since it would look like the composed form.
    return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint));
};
/** Where something was left out. Visible text has none of its own, so the one that stands there is ours. */
const ellipsis = '\u2026';
/** How many of the texts, from the first on, have room in so many characters. */
const fitting = function (texts, limit) {
    let left = limit;
    const over = texts.findIndex((text) => (left -= [...text].length) < 0);
    return over < 0 ? texts.length : over;
};
/**
 * Whole characters and escapes, the middle left out: names that begin alike differ at their ends. Text that is made visible only after it was cut needs
 * another mark than the ellipsis, which would be escaped.
 */
const cut = function (text, limit, mark = ellipsis) {
    if (text.length <= limit || [...text].length <= limit)
        return text;
    const characters = text.match(/\\u\{[0-9a-f]{1,6}\}|./gsu) ?? [];
    const tail = Math.floor(limit * 0.35);
    const end = fitting(characters.toReversed(), tail);
    return [
        ...characters.slice(0, fitting(characters, limit - tail)),
        mark,
        ...characters.slice(characters.length - end),
    ].join('');
};
/** Texts that are cut to the same letters keep what tells them apart: their beginning, and where they begin to differ. */
const cutApart = function (texts, limit) {
    const groups = new Map();
    for (const text of new Set(texts)) {
        const short = cut(text, limit);
        groups.set(short, [...(groups.get(short) ?? []), text]);
    }
    return new Map([...groups].flatMap(([short, members]) => {
        const [first = [], ...others] = members.map((text) => [...text]);
        if (others.length === 0)
            return members.map((text) => [text, short]);
        const differs = first.findIndex((letter, at) => others.some((other) => other[at] !== letter));
        const [head, from] = [Math.floor(limit / 3), differs < 0 ? first.length : Math.max(0, differs - 4)];
        return members.map((text) => {
            const letters = [...text];
            return [text, `${letters.slice(0, head).join('')}\u2026${letters.slice(from, from + limit - head).join('')}\u2026`];
        });
    }));
};
/** A value as every place shows it: visible, cut, and in quotes where it would be nothing but space. */
const shownValue = function (text, limit) {
    const shown = cut(visible(text), limit);
    return shown.trim() === '' ? `"${shown}"` : shown;
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['\u2019-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
/** A word or number that no platform takes for anything else. */
const isPlain = function (word) { return (plainWord.test(word) && !likeCommit.test(word)) || number.test(word) };
/** Words of our sentences, and what stands between them. */
const isWord = function (word) { return word === '' || word === '\u00b7' || /^(?:[,;:]|\)[,;:]?)$/.test(word) || isPlain(word) };
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = function (text) { return visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :') };
/** An address of ours or the platform's; anything unusual in it, and it is no link. */
const isSafeAddress = function (address) { return /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address) };


/***/ }),

/***/ 15804:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ wholeReview),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   hF: () => (/* binding */ withPages),
/* harmony export */   iz: () => (/* binding */ platformLink),
/* harmony export */   lN: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _rules_airflow_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60828);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12745);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const page = function (name, address) { return ({ kind: 'link', label: name, address, otherwise: name }) };
const isRule = function (text) { return /^[A-Z]{2,8}-[0-9]{3}$/.test(text) || _rules_airflow_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .airflowRuleIds */ .n.has(text) };
/** A rule's id, linked to its page where it has one; anything else is foreign text. */
const ruleLink = function (rule, docsBase) { return isRule(rule) && docsBase !== undefined ? page(rule, `${docsBase}/rules/${rule}.md`) : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(rule, 40) };
/** A problem's or reason's code, linked to its page where it has one. */
const codeLink = function (name, docsBase) { return Object.hasOwn(_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F, name) && docsBase !== undefined ? page(name, `${docsBase}/codes/${name}.md`) : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(name, 60) };
/** Names of one sentence that are told with what they mean; beside more of them nobody would read it. */
const meaningsTold = 3;
/** A sentence of ours whose rules and codes lead to their pages, each with what it means: a name alone says nothing to who meets it first. */
const withPages = function (sentence, docsBase) {
    const line = sentence.flatMap(asName);
    const meanings = line.map((part) => (part.kind === 'value' ? meaningOf(part.text) : undefined));
    const isTold = meanings.filter((meaning) => meaning !== undefined).length <= meaningsTold;
    return line.flatMap((part, index) => {
        if (part.kind !== 'value')
            return [part];
        const link = isRule(part.text) ? ruleLink(part.text, docsBase) : codeLink(part.text, docsBase);
        const meaning = isTold ? meanings[index] : undefined;
        const told = link.kind === 'link' ? link : part;
        return meaning === undefined ? [told] : [told, (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(' ('), ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(meaning), (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(')')];
    });
};
/** An id of letters alone reads as a word. */
const asName = function (part) {
    const [, name = '', end = ''] = /^([A-Z-]+)([,.;:]?)$/.exec(part.text) ?? [];
    return part.kind === 'words' && _rules_airflow_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .airflowRuleIds */ .n.has(name) ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(name), (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(end)] : [part];
};
/** The title of its page, as the part of a sentence; undefined where it is none of our names. */
const meaningOf = function (name) {
    const title = _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO.find(({ id }) => id === name)?.title ?? Object.entries(_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F).find(([code]) => code === name)?.[1].title;
    return title?.replace(/^(?:A|An|The|What|Which|Whether|Two|No|Another|This|Something|Somebody|Nothing|Everybody|Writing|Workloads|Where|Selectors|Policies|More|Files|Keys)\b/, (word) => word.toLowerCase());
};
/** The review that no text shortens: the report's page, where the job keeps it. */
const wholeReview = function ({ runUrl, artifact }) { return artifact !== undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${'report.html'} in the artifact ${platformLink('artifact', artifact)}`
    : runUrl === undefined
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${'report.html'} in the job's artifacts`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${'report.html'} in the artifacts of the ${platformLink('run', runUrl)}` };
/** Where a run or its artifact is, by the platform's word. */
const platformLink = function (label, address) { return ({
    kind: 'link',
    label,
    address,
    otherwise: address,
}) };


/***/ }),

/***/ 31310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DC: () => (/* binding */ fileInDiff),
/* harmony export */   K3: () => (/* binding */ placeTitle),
/* harmony export */   T7: () => (/* binding */ judgedState),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Z8: () => (/* binding */ snapshotFirst)
/* harmony export */ });
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);


/** Where something stands, for people: `mesh/orders.yaml:12`, and the template that a rendered line is from. */
const placeTitle = function (source) {
    switch (source.kind) {
        case 'file':
            return fileTitle(source.changedAt ?? source);
        case 'generated':
            return `${source.from.path}:${source.from.line}`;
        case 'cluster':
            return 'the cluster';
        case 'input':
            return source.name;
    }
};
const fileTitle = function ({ path, line, renderedFrom, renderedWith = [] }) {
    const from = renderedFrom === undefined ? '' : ` (from ${renderedFrom})`;
    return `${path}:${line}${from}${renderedWith.length === 0 ? '' : ` (rendered with ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(renderedWith, mostNamed)})`}`;
};
const mostNamed = 3;
/**
 * What `explain` is asked about from the checkout: the environment as `check` reads it, with the snapshot that it names or
 * one that is taken first (`snapshotFirst`), the unit that was compared, a folder that was given, or the checkout itself. A row of
 * an upgrade is asked as the next version of Istio reads it.
 */
const judgedState = function (plan, { upgrade } = {}) { return [
    ...stateAfter(plan),
    ...(upgrade === undefined ? [] : [['istio', upgrade.to]]),
] };
const stateAfter = function (plan) {
    const { unit, environment } = plan.reviewed;
    const { head, config, namespace } = plan.observed;
    const isFolder = head !== '' && head !== 'worktree' && !/^[0-9a-f]{7,64}$/.test(head);
    const ofFolder = isFolder ? [['state', head]] : [];
    if (environment !== null)
        return [
            ...ofFolder,
            ['environment', environment],
            ...(config === undefined ? [] : [['config', config]]),
            ...(isLive(plan) ? [['snapshot', takenInto]] : []),
        ];
    if (isFolder)
        return ofFolder;
    if (unit === undefined)
        return [['state', '.']];
    return [['unit', unit], ...(namespace === undefined ? [] : [['namespace', namespace]])];
};
/** The folder that the lines to try take a snapshot into. */
const takenInto = 'mesh-snapshot';
/** Whether the run asked a cluster itself: what that added stands in no file of the checkout. */
const isLive = function ({ reviewed: { cluster }, observed: { snapshot } }) { return cluster !== 'none' && snapshot === undefined };
/** The flags of `meshgate snapshot`, which the lines to try need first where the run asked a cluster; none elsewhere. */
const snapshotFirst = function (plan) {
    const { environment } = plan.reviewed;
    const { config } = plan.observed;
    if (environment === null || !isLive(plan))
        return [];
    return [
        ['environment', environment],
        ...(config === undefined ? [] : [['config', config]]),
        ['out', takenInto],
    ];
};
/** The file and line that a platform can show beside the change, where there is one. */
const fileOf = function (source) { return source?.kind === 'file' ? (source.changedAt ?? source) : source?.kind === 'generated' ? source.from : undefined };
/**
 * The same where a merge request's diff reaches it: a file that the change touches. Nothing of two folders is in a diff,
 * since they are made by another job; neither is a file that holds no changed object, or whose object is changed by another one.
 */
const fileInDiff = function (plan, source) {
    const where = fileOf(source);
    if (where === undefined || where.renderedWith !== undefined)
        return undefined;
    const { base, head, positions } = plan.observed;
    if ([base, head].some((folder) => folder !== '' && where.path.startsWith(`${folder.replace(/\/+$/, '')}/`)))
        return undefined;
    const touched = new Set(plan.reviewed.change.flatMap(({ key }) => {
        const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
        return Object.hasOwn(positions, name) ? (fileOf(positions[name])?.path ?? []) : [];
    }));
    return touched.size === 0 || touched.has(where.path) ? where : undefined;
};
/** A finding's place: by its fingerprint, else that of its object. */
const placeOf = function (plan, fingerprint, key) {
    const { positions } = plan.observed;
    for (const name of [fingerprint, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)])
        if (Object.hasOwn(positions, name))
            return positions[name];
    return undefined;
};


/***/ }),

/***/ 49876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
const plural = function (number, one, many = `${one}s`) { return `${number} ${number === 1 ? one : many}` };


/***/ }),

/***/ 45575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);


/** A JSON string, a name between backticks, or where a JSON object or list begins. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`\s][^`\n]*`|[[{](?=[[{"])/g;
/** The object or list that begins at `from`, to its end, or to the end of a text that was cut inside it; undefined for other brackets. */
const jsonAt = function (text, from) {
    let depth = 0;
    for (const { 0: part, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if (part === '[' || part === '{')
            depth++;
        else if (part === ']' || part === '}')
            depth--;
        if (depth === 0) {
            const found = text.slice(from, from + index + 1);
            return isJson(found) ? found : undefined;
        }
    }
    return text.slice(from);
};
const isJson = function (text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
};
const ends = /^[),.;:!?]{1,3}$/;
const unquote = function (text) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'string' ? parsed : text;
    }
    catch {
        return text;
    }
};
const wordParts = function (word) {
    if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(word))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(word)];
    const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? [];
    return body === '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(word)] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(open), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(body), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(close)].filter(({ text }) => text !== '');
};
/**
 * What has no room is left out from the end, by whole parts: a name or a quotation that is cut in two reads as another one.
 * A first one that has no room by itself is cut by its writer, as any value is.
 */
const cutWhole = function (parts, limit) {
    const fits = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(parts.map(({ text }) => text), limit);
    const next = parts[fits];
    if (next === undefined)
        return parts;
    const isFirst = parts.slice(0, fits).every(({ kind }) => kind === 'words');
    const kept = parts.slice(0, fits);
    const head = isFirst && [...next.text].length > limit ? [...kept, (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(next.text, limit)] : kept;
    if (head.length === parts.length)
        return head;
    const isSpaced = head.at(-1)?.text === ' ';
    return [...head, ...(isSpaced || head.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' ')]), (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsis */ .gO)];
};
/**
 * Sentences of ours with foreign names in them. JSON strings and names between backticks are values; of the rest only plain words stay words, and
 * every other run of characters (paths, addresses, mentions, numbers with signs, markup) is a value as well. Never put it
 * at the start of a line.
 */
const prose = function (text, limit = 1200) {
    // Only so much is looked at: what is said of more would not be shown.
    const letters = text.length > 4 * limit ? [...text].slice(0, 4 * limit) : undefined;
    const source = letters?.join('') ?? text;
    const parts = [];
    const add = (line, close) => {
        if (parts.length > 0 && !close)
            parts.push((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' '));
        parts.push(...line);
    };
    const addWords = (between, afterValue) => {
        const [first, ...rest] = between.split(/[\s]+/u).filter((word) => word !== '');
        if (first === undefined)
            return;
        // What ends a quotation stands close to it.
        const close = afterValue && between.startsWith(first) && ends.test(first);
        add(close ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(first)] : wordParts(first), close);
        for (const word of rest)
            add(wordParts(word), false);
    };
    let from = 0;
    for (const match of source.matchAll(quoted)) {
        // Inside of what was told whole.
        if (match.index < from)
            continue;
        const [text] = match;
        const json = text === '[' || text === '{' ? jsonAt(source, match.index) : undefined;
        if (json === undefined && (text === '[' || text === '{'))
            continue;
        addWords(source.slice(from, match.index), from > 0);
        add([json === undefined ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(unquote(text)) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(json, limit)], false);
        from = match.index + (json ?? text).length;
    }
    addWords(source.slice(from), from > 0);
    return cutWhole(parts, limit);
};


/***/ })

};
