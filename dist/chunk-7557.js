export const id = 7557;
export const ids = [7557,6677];
export const modules = {

/***/ 81729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KE: () => (/* binding */ listed),
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

const words = (text) => ({ kind: 'words', text });
const value = (text, limit = 400) => ({ kind: 'value', text, limit });
const strong = (line) => ({
    kind: 'strong',
    line: typeof line === 'string' ? [words(line)] : line,
});
const count = (number, one, many) => words((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(number, one, many));
const told = (said) => {
    if (typeof said === 'string')
        return [value(said)];
    if (typeof said === 'number')
        return [words(String(said))];
    return 'kind' in said ? [said] : said;
};
/** A line in our words; a string put into it is a value, numbers and lines stay what they are. */
const say = (ours, ...parts) => ours.flatMap((text, index) => {
    const part = parts[index];
    return [...(text === '' ? [] : [words(text)]), ...(part === undefined ? [] : told(part))];
});
const joined = (lines, between) => lines.flatMap((line, index) => (index === 0 ? line : [words(between), ...line]));
/** The first of them; how many more there are is said. */
const listed = (items, limit, show, between = ', ') => {
    const left = items.length - limit;
    return [...joined(items.slice(0, limit).map(show), between), ...(left > 0 ? say ` and ${left} more` : [])];
};
const paragraph = (line) => ({ kind: 'paragraph', line });
const heading = (text) => ({ kind: 'heading', text });
const fence = (lines, language = '') => ({ kind: 'fence', language, lines });
/** The first items; those left out are counted in a last one. None at all is no block. */
const list = (items, limit, show) => {
    const left = items.length - limit;
    const shown = [...items.slice(0, limit).map(show), ...(left > 0 ? [say `and ${left} more`] : [])];
    return shown.length === 0 ? [] : [{ kind: 'list', items: shown }];
};
const details = (summary, blocks) => ({ kind: 'details', summary, blocks });
/** The first items as they stand and the others folded, so that the first screen stays one and nothing is left out. */
const foldRest = (items, limit, blocks) => {
    const rest = items.slice(limit);
    return rest.length === 0
        ? blocks(items)
        : [...blocks(items.slice(0, limit)), details(say `And ${rest.length} more`, blocks(rest))];
};
/** What a table or a numbered list leaves out. */
const leftOut = (left) => left > 0 ? [paragraph(say `And ${left} more, not shown here.`)] : [];


/***/ }),

/***/ 44529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   pL: () => (/* binding */ cutApart)
/* harmony export */ });
/**
 * Hostile text as data (attack corpus C01–C11, L01–L02): manifests, claims, branch names and API answers. What every writer
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
const codePoint = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = (text) => text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
});
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{…}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = (text) => {
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
/**
 * Whole characters, the middle left out: names that begin alike differ at their ends. Visible text has no ellipsis of its
 * own, so the one that stands there is ours.
 */
const cut = (text, limit) => {
    const characters = [...text];
    if (characters.length <= limit)
        return text;
    const tail = Math.floor(limit * 0.35);
    return `${characters.slice(0, limit - tail).join('')}…${tail === 0 ? '' : characters.slice(-tail).join('')}`;
};
/** Texts that are cut to the same letters keep what tells them apart: their beginning, and where they begin to differ. */
const cutApart = (texts, limit) => {
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
            return [text, `${letters.slice(0, head).join('')}…${letters.slice(from, from + limit - head).join('')}…`];
        });
    }));
};
/** A value as every place shows it: visible, cut, and in quotes where it would be nothing but space. */
const shownValue = (text, limit) => {
    const shown = cut(visible(text), limit);
    return shown.trim() === '' ? `"${shown}"` : shown;
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['’-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
/** A word or number that no platform takes for anything else. */
const isPlain = (word) => (plainWord.test(word) && !likeCommit.test(word)) || number.test(word);
/** Words of our sentences, and what stands between them. */
const isWord = (word) => word === '' || word === '·' || /^[,;:]$/.test(word) || isPlain(word);
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = (text) => visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :');
/** An address of ours or the platform's; anything unusual in it, and it is no link. */
const isSafeAddress = (address) => /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address);


/***/ }),

/***/ 55527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QQ: () => (/* binding */ findingList),
/* harmony export */   pt: () => (/* binding */ standingCallFindings)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81729);
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45575);








const order = { critical: 0, high: 1, medium: 2, low: 3 };
/** Most severe first; equal ones stay in the order of the plan. */
const bySeverity = (findings) => findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
const headOf = ({ severity, rule, also }, meta) => {
    const others = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(also, 8, (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(one.severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(one.rule, meta.docsBase)}`);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)(severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(rule, meta.docsBase)}${also.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` (also ${others})`}`;
};
const objectOf = (plan, { fingerprint, object }) => {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(plan, fingerprint, object);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object), 160)}${place === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeTitle */ .K3)(place), 200)}`}`;
};
/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5;
/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = (plan, same, meta, brief) => {
    const [first] = same;
    if (brief)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
    const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}. Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.remedy)}`;
    return same.length === 1
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(same.length, 'object')}: ${told}. They are ${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
};
/** One fault for each sentence about an object; the findings come most severe first. */
const faultsOf = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ object, text, remedy }) => JSON.stringify([(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object), text, remedy])).values(),
].flatMap(([first, ...also]) => (first === undefined ? [] : [{ ...first, also }]));
/** Findings that say one thing, each group where its first stands. */
const bySentence = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(faultsOf(findings), ({ severity, rule, text, remedy, also }) => JSON.stringify([severity, rule, text, remedy, also.map((one) => one.rule)])).values(),
].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .H)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(a.object), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(b.object)));
    return first === undefined ? [] : [[first, ...rest]];
});
/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings, meta) => {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rules = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...counts], 8, ([rule, number]) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(rule, meta.docsBase)} (${number})`);
    return counts.size > 8 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${rules} rules` : rules;
};
/** Findings that stand open; the others are folded. */
const findingsOpen = 8;
const findingsListed = { full: 1_000, short: 10, list: 10 };
/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = ({ rule }) => rule.startsWith('CFG-');
/** Each with its place and its fix, the worst first. */
const findingList = (plan, all, meta, level) => level === 'full'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .foldRest */ .k9)(bySentence(bySeverity(all)), findingsOpen, (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(some, findingsListed[level], (same) => line(plan, same, meta, false)))
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(bySentence(bySeverity(all)), findingsListed[level], (same) => line(plan, same, meta, level === 'list'));
/** Those of declared calls that no change of this request introduces; they stand in the section of the calls, since the gate counts them. */
const standingCallFindings = ({ reviewed }) => reviewed.findings.filter(({ introduced, rule }) => !introduced && _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .callRuleIds */ .fM.has(rule));
/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
const findingSection = (plan, meta, level) => {
    if (level === 'verdict')
        return [];
    const { findings } = plan.reviewed;
    const told = (title, all) => all.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(title), ...findingList(plan, all, meta, level)];
    const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding) && !_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .callRuleIds */ .fM.has(finding.rule));
    return [
        ...told('New findings', findings.filter((finding) => finding.introduced)),
        ...told('Exceptions', findings.filter((finding) => !finding.introduced && isOwn(finding))),
        ...(standing.length === 0 || level === 'list' ? [] : standingFindings(plan, bySeverity(standing), meta, level)),
    ];
};
/** Objects of a rule that are named among standing findings; a repository may have thousands, and the report has them all. */
const standingNamed = 12;
/** One line that counts them; below it each rule with its objects and their places. */
const standingFindings = (plan, standing, meta, level) => {
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(standing.length, 'standing finding')}, not of this change`;
    if (level !== 'full')
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${title}: ${byRule(standing, meta)}`)];
    const rules = [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(standing, ({ rule, severity }) => JSON.stringify([severity, rule])).values()];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(title, (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(rules, Infinity, (same) => {
            const [first] = same;
            const objects = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(same, standingNamed, (one) => objectOf(plan, one));
            return first === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${headOf({ ...first, also: [] }, meta)} (${same.length}): ${objects}`;
        })),
    ];
};


/***/ }),

/***/ 16710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ levelOfGains),
/* harmony export */   l: () => (/* binding */ levelOfFinding)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15088);


/** What the gate makes of new access: nothing gates before the base has a configuration. */
const levelOfGains = ({ reviewed: { gate } }) => atMostWarn(gate.settings.newAccess, gate.active);
/** What the gate makes of a finding where a change brings it: the same for one that stands, so that a merge moves no level. */
const levelOfFinding = ({ reviewed: { gate } }, { rule }) => {
    const { settings, active } = gate;
    if (_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule))
        return atMostWarn(settings.calls ?? 'warn', active);
    return atMostWarn(settings.findings, active && !_rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
};
const atMostWarn = (level, gates) => (level === 'error' && !gates ? 'warn' : level);


/***/ }),

/***/ 80468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 15804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   hF: () => (/* binding */ withPages),
/* harmony export */   iz: () => (/* binding */ platformLink),
/* harmony export */   lN: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _rules_airflow_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12674);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);



const page = (name, address) => ({ kind: 'link', label: name, address, otherwise: name });
const isRule = (text) => /^[A-Z]{2,8}-[0-9]{3}$/.test(text) || _rules_airflow_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .airflowRuleIds */ .n.has(text);
/** A rule's id, linked to its page where it has one; anything else is foreign text. */
const ruleLink = (rule, docsBase) => isRule(rule) && docsBase !== undefined ? page(rule, `${docsBase}/rules/${rule}.md`) : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(rule, 40);
/** A problem's or reason's code, linked to its page where it has one. */
const codeLink = (name, docsBase) => Object.hasOwn(_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F, name) && docsBase !== undefined ? page(name, `${docsBase}/codes/${name}.md`) : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(name, 60);
/** A sentence of ours whose rules and codes lead to their pages. */
const withPages = (line, docsBase) => line.map((part) => {
    if (part.kind !== 'value')
        return part;
    const link = isRule(part.text) ? ruleLink(part.text, docsBase) : codeLink(part.text, docsBase);
    return link.kind === 'link' ? link : part;
});
/** Where a run or its artifact is, by the platform's word. */
const platformLink = (label, address) => ({
    kind: 'link',
    label,
    address,
    otherwise: address,
});


/***/ }),

/***/ 31310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DC: () => (/* binding */ fileInDiff),
/* harmony export */   K3: () => (/* binding */ placeTitle),
/* harmony export */   T7: () => (/* binding */ judgedState),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Z8: () => (/* binding */ snapshotFirst)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);

/** Where something stands, for people: `mesh/orders.yaml:12`, and the template that a rendered line is from. */
const placeTitle = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}${source.renderedFrom === undefined ? '' : ` (from ${source.renderedFrom})`}`;
        case 'generated':
            return `${source.from.path}:${source.from.line}`;
        case 'cluster':
            return 'the cluster';
        case 'input':
            return source.name;
    }
};
/**
 * What `explain` is asked about from the checkout: the environment as `check` reads it, with the snapshot that it names or
 * one that is taken first (`snapshotFirst`), the unit that was compared, a folder that was given, or the checkout itself.
 */
const judgedState = (plan) => {
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
const isLive = ({ reviewed: { cluster }, observed: { snapshot } }) => cluster !== 'none' && snapshot === undefined;
/** The flags of `meshgate snapshot`, which the lines to try need first where the run asked a cluster; none elsewhere. */
const snapshotFirst = (plan) => {
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
const fileOf = (source) => source?.kind === 'file' ? source : source?.kind === 'generated' ? source.from : undefined;
/**
 * The same where a merge request's diff reaches it: a file that the change touches. Nothing of two folders is in a diff,
 * since they are made by another job; neither is a file that holds no changed object.
 */
const fileInDiff = (plan, source) => {
    const where = fileOf(source);
    if (where === undefined)
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
const placeOf = (plan, fingerprint, key) => {
    const { positions } = plan.observed;
    for (const name of [fingerprint, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)])
        if (Object.hasOwn(positions, name))
            return positions[name];
    return undefined;
};


/***/ }),

/***/ 49876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
const plural = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


/***/ }),

/***/ 45575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);


/** A JSON string, or a name between backticks. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`\s][^`\n]*`/g;
const ends = /^[),.;:]{1,3}$/;
const unquote = (text) => {
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
const wordParts = (word) => {
    if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(word))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(word)];
    const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? [];
    return body === '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(word)] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(open), (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(body), (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(close)].filter(({ text }) => text !== '');
};
/**
 * Sentences of ours with foreign names in them. JSON strings and names between backticks are values; of the rest only plain words stay words, and
 * every other run of characters (paths, addresses, mentions, numbers with signs, markup) is a value as well. Never put it
 * at the start of a line.
 */
const prose = (text, limit = 1200) => {
    const source = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, limit);
    const parts = [];
    const add = (line, close) => {
        if (parts.length > 0 && !close)
            parts.push((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' '));
        parts.push(...line);
    };
    const addWords = (between, afterValue) => {
        const [first, ...rest] = between.split(/[\s]+/u).filter((word) => word !== '');
        if (first === undefined)
            return;
        // What ends a quotation stands close to it.
        const close = afterValue && between.startsWith(first) && ends.test(first);
        add(close ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(first)] : wordParts(first), close);
        for (const word of rest)
            add(wordParts(word), false);
    };
    let from = 0;
    for (const match of source.matchAll(quoted)) {
        addWords(source.slice(from, match.index), from > 0);
        add([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(unquote(match[0]))], false);
        from = match.index + match[0].length;
    }
    addWords(source.slice(from), from > 0);
    return parts;
};


/***/ }),

/***/ 57007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ withdrawComment),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   p8: () => (/* binding */ publishComment),
/* harmony export */   xI: () => (/* binding */ reservedCharacters)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81729);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80468);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12661);





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
const notJudged = (headSha, reason) => (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdown */ .pW)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `meshgate: not judged at ${headSha}`)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(reason.split('\n')),
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
        : `${(0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .writeLine */ ._r)((0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `This replaces ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(older.length === 1 ? 'an older comment' : 'older comments')} that this run cannot edit: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(older.slice(0, 5).map((id) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)(id)]), ', ')}.`)}\n\n`;
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44529);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55527);
/* harmony import */ var _gate_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16710);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31310);
/* harmony import */ var _render_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46967);







const severities = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
};
/** The highest severity of an entry, by what the gate makes of it. */
const gated = { error: 'blocker', warn: 'major', off: 'info' };
const order = ['info', 'minor', 'major', 'critical', 'blocker'];
const lower = (one, other) => order.indexOf(one) < order.indexOf(other) ? one : other;
const fingerprint = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
const at = (where) => ({ path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(where.path), lines: { begin: where.line } });
const issues = (plan) => {
    const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.flatMap((row) => {
        const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(row.after.where ?? row.before.where);
        if (where === undefined)
            return [];
        return [
            {
                description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(`${row.who} can now ${row.what} on ${destination.title}`), 500),
                check_name: 'ACCESS-GAINED',
                fingerprint: fingerprint('ACCESS-GAINED', environment, destination.title, String(destination.port), row.who, row.what),
                severity: gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_3__/* .levelOfGains */ .G)(plan)],
                location: at(where),
            },
        ];
    }));
    const found = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(plan.reviewed.findings).flatMap((finding) => {
        const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object));
        if (where === undefined)
            return [];
        return [
            {
                description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(finding.object)}: ${finding.text}`), 500),
                check_name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(finding.rule),
                fingerprint: fingerprint(finding.rule, environment, finding.fingerprint),
                severity: lower(severities[finding.severity], gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_3__/* .levelOfFinding */ .l)(plan, finding)]),
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
    const unique = [...(0,_render_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .problemIssues */ .SG)(problems), ...plans.flatMap(issues)].filter((issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0);
    return `${JSON.stringify(unique, undefined, 2)}\n`;
};


/***/ }),

/***/ 66677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97282);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99939);



/**
 * One object, one line, printable ASCII: a terminal, a log and a runner find nothing in it to act on (`##[` is written
 * with an escape, which JSON readers undo).
 */
const renderJson = ({ version, command, exitCode, errors, plans, details }) => {
    // What everybody asks for first stands at the top of a plan too; `reviewed` is whole, so that its digest can be checked.
    const shown = plans.map((plan) => ({
        environment: plan.reviewed.environment,
        ...(plan.reviewed.unit === undefined ? {} : { unit: plan.reviewed.unit }),
        verdict: (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(plan),
        access: plan.reviewed.access,
        ...plan,
        steps: plan.steps.map(withoutSecrets),
    }));
    const plain = JSON.parse(JSON.stringify({ version, command, exitCode, errors, plans: shown, ...details }));
    return `${(0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .iL)(plain).replace(/##\[/g, '#\\u0023[')}\n`;
};
/** The writes are shown as the review shows objects: `apply` makes its own, and nobody writes from a report. */
const withoutSecrets = (step) => (step.kind === 'apply' ? { ...step, object: (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(step.key, step.object) } : step);


/***/ }),

/***/ 46967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ renderProblemSarif),
/* harmony export */   Q: () => (/* binding */ problemParts),
/* harmony export */   R2: () => (/* binding */ renderProblemQuality),
/* harmony export */   SG: () => (/* binding */ problemIssues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44529);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31310);
/* harmony import */ var _render_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87034);




/** What stands in a file of the repository; the rest is told in the review alone. */
const placed = (problems) => problems.flatMap((problem) => {
    const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(problem.where);
    return where === undefined || !(0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(where.path) ? [] : [{ problem, where }];
});
const said = ({ message, expected, received, remedy }) => {
    const difference = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(received === undefined ? [] : [`received ${received}`]),
    ].join(', ');
    return `${message}${difference === '' ? '' : ` (${difference})`}. ${remedy}`;
};
const fingerprint = ({ code, message }, { path }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([code, path, message]), 'utf8')
    .digest('hex');
/** What a refused run says in SARIF 2.1.0: its execution failed, and each error stands at its line. */
const problemParts = (problems, docsBase) => {
    const found = placed(problems);
    return {
        rules: [...new Set(found.map(({ problem }) => problem.code))].map((id) => ({
            id,
            shortDescription: { text: `${id}.` },
            helpUri: `${docsBase}/codes/${id}.md`,
            defaultConfiguration: { level: 'error' },
        })),
        notifications: problems
            .slice(0, 100)
            .map((problem) => ({ level: 'error', message: { text: (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(said(problem)) } })),
        results: found.map(({ problem, where }) => ({
            ruleId: problem.code,
            level: 'error',
            text: said(problem),
            where,
            fingerprint: fingerprint(problem, where),
        })),
    };
};
/** SARIF of a run that ended before it had a verdict. */
const renderProblemSarif = (problems, meta) => (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSarif */ .WH)([], meta, problemParts(problems, meta.docsBase));
/** GitLab's Code Quality report of the same. */
const renderProblemQuality = (problems) => {
    const once = new Map(problemIssues(problems).map((issue) => [issue.fingerprint, issue]));
    return `${JSON.stringify([...once.values()], undefined, 2)}\n`;
};
/** What stands in a file, as entries of that report. */
const problemIssues = (problems) => placed(problems).map(({ problem, where }) => ({
    description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(said(problem)), 500),
    check_name: problem.code,
    fingerprint: fingerprint(problem, where).slice(0, 32),
    severity: 'blocker',
    location: { path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(where.path), lines: { begin: where.line } },
}));


/***/ }),

/***/ 87034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/* unused harmony export uriOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15088);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44529);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55527);
/* harmony import */ var _gate_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16710);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31310);







/** What is not a rule of its own: access that a change grants. */
const accessGained = {
    id: 'ACCESS-GAINED',
    title: 'A change grants new access',
    why: 'The policy at this line lets in requests that were refused before. The review shows a request to try for each.',
    severity: 'critical',
};
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** The highest level of a result, by what the gate makes of it: a warning fails no check that the gate lets pass. */
const gated = { error: 'error', warn: 'warning', off: 'note' };
const order = ['note', 'warning', 'error'];
const lower = (one, other) => (order.indexOf(one) < order.indexOf(other) ? one : other);
/** GitHub's scale: critical above 9.0, high above 7.0, medium above 4.0. */
const scores = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
const digest = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
/** Foreign text in a message: `{`, `[` and backslash have a meaning in SARIF messages, so visible text is enough and no placeholders are used. */
const message = (text) => {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(text), 1_000).replace(/[\\[\]{}]/g, (character) => character === '{' || character === '}' ? character.repeat(2) : `\\${character}`);
    return /[.!?]$/.test(shown) ? shown : `${shown}.`;
};
const results = (plan) => {
    const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.map((row) => ({
        ruleId: accessGained.id,
        level: gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOfGains */ .G)(plan)],
        text: `${row.who} can now ${row.what} on ${destination.title}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(row.after.where ?? row.before.where),
        fingerprint: digest(accessGained.id, environment, destination.namespace, destination.title, String(destination.port), row.who, row.what),
    })));
    const found = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np)(plan.reviewed.findings).map((finding) => ({
        ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(finding.rule),
        level: lower(levels[finding.severity], gated[(0,_gate_level_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOfFinding */ .l)(plan, finding)]),
        text: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(finding.object)}: ${finding.text}. Fix: ${finding.remedy}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object)),
        fingerprint: digest(finding.rule, environment, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(finding.object), finding.fingerprint),
    }));
    const all = [...gains, ...found];
    const placed = all.flatMap((result) => result.where === undefined || !isInside(result.where.path) || !knownIds.has(result.ruleId)
        ? []
        : [{ ...result, where: result.where }]);
    return { placed, unplaced: all.length - placed.length };
};
const isInside = (path) => path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const known = [accessGained, ..._rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO];
const knownIds = new Set(known.map((rule) => rule.id));
/** A path as a relative reference; every part percent-encoded, so that no path can climb or name a host. */
const uriOf = (path) => path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
const describe = (docsBase, rule) => {
    const helpUri = `${docsBase}/rules/${rule.id}.md`;
    return {
        id: rule.id,
        name: rule.title.replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? '').toUpperCase()),
        shortDescription: { text: `${rule.title}.` },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} See ${helpUri}.`, markdown: `${rule.why} See [the page of the rule](${helpUri}).` },
        helpUri,
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: ['security', 'istio'], precision: 'very-high', 'security-severity': scores[rule.severity] },
    };
};
/** GitHub takes 25 000 results of a run. */
const limit = 25_000;
/**
 * SARIF 2.1.0 with what stands in a file: gained access at the line that grants it, and findings. Fingerprints come from
 * rule, environment and object, never from a line. What has no file is counted in a notification. Levels follow the gate.
 */
const renderSarif = (plans, meta, problems) => {
    const parts = plans.map(results);
    const placed = parts.flatMap((part) => part.placed).slice(0, limit);
    const unplaced = parts.reduce((sum, part) => sum + part.unplaced, 0);
    const used = known.filter((rule) => placed.some((result) => result.ruleId === rule.id));
    const described = [...used.map((rule) => describe(meta.docsBase, rule)), ...(problems?.rules ?? [])];
    const index = new Map(described.map(({ id }, at) => [id, at]));
    const notifications = [
        ...(problems?.notifications ?? []),
        ...(unplaced === 0
            ? []
            : [
                {
                    level: 'note',
                    message: { text: `${unplaced} results have no file in the repository and stand in the review only.` },
                },
            ]),
    ];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'meshgate',
                        version: meta.version,
                        semanticVersion: meta.version,
                        informationUri: meta.docsBase,
                        rules: described,
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: problems === undefined,
                        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
                    },
                ],
                results: [...(problems?.results ?? []), ...placed]
                    .filter((result) => index.has(result.ruleId))
                    .map((result) => ({
                    ruleId: result.ruleId,
                    ruleIndex: index.get(result.ruleId),
                    level: result.level,
                    message: { text: message(result.text) },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: uriOf(result.where.path), uriBaseId: '%SRCROOT%' },
                                region: { startLine: Math.max(1, result.where.line), startColumn: Math.max(1, result.where.column) },
                            },
                        },
                    ],
                    partialFingerprints: { 'meshgate/v1': result.fingerprint },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};


/***/ }),

/***/ 12661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   pW: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45575);


/**
 * Blocks as the Markdown of GitHub and GitLab. What it returns holds no Markdown, HTML, mention, quick action or invisible
 * character that came from outside: values are code, and words that do not look like words are too.
 */
const writeMarkdown = (blocks) => blocks.map(writeBlock).join('\n\n');
/** A whole comment or file. */
const writeDocument = (blocks) => `${writeMarkdown(blocks)}\n`;
/** One line; foreign text in it is code. */
const writeLine = (line) => line.map((inline) => writeInline(inline, code)).join('');
const writeBlock = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return writeLine(block.line);
        case 'heading':
            return `**${ownWords(block.text)}**`;
        case 'list':
            return block.items.map((item) => `- ${writeLine(item)}`).join('\n');
        case 'numbered':
            return block.items
                .map((lines, index) => {
                const number = `${index + 1}. `;
                return number + lines.map(writeLine).join(`\\\n${' '.repeat(number.length)}`);
            })
                .join('\n');
        case 'table':
            return [
                tableRow(block.head.map((cell) => (typeof cell === 'string' ? ownWords(cell) : writeCell(cell)))),
                tableRow(block.head.map(() => '---')),
                ...block.rows.map((cells) => tableRow(cells.map(writeCell))),
            ].join('\n');
        case 'fence':
            return writeFence(block.lines, block.language);
        case 'details':
            return [
                `<details>\n<summary>${writeLine(block.summary)}</summary>`,
                writeMarkdown(block.blocks),
                '</details>',
            ].join('\n\n');
        case 'break':
            return '---';
    }
};
const writeInline = (inline, writeValue) => {
    switch (inline.kind) {
        case 'words':
            return ownWords(inline.text);
        case 'value':
            return writeValue(inline.text, inline.limit);
        case 'strong':
            return `**${inline.line.map((part) => writeInline(part, writeValue)).join('')}**`;
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeAddress */ .cr)(inline.address) && /^[A-Za-z0-9_-]+$/.test(inline.label)
                ? `[${inline.label}](<${inline.address}>)`
                : writeValue(inline.otherwise, 400);
    }
};
/** The second net: what is given as words and is none of ours, by a mistake of ours, is code all the same. */
const ownWords = (text) => text.split(' ').every((word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(word) || isMark(word))
    ? text
    : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(text)
        .map((part) => (part.kind === 'words' ? part.text : code(part.text, part.limit)))
        .join('');
/** What our lines have beside words. */
const isMark = (word) => /^(?:[→⛔⚠❓✅]|[(),.;:!?]+)$/.test(word);
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code = (text, limit) => span((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(text, limit));
const span = (shown) => {
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cellCode = (text, limit) => span((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(text, limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|'));
const writeCell = (line) => line.map((inline) => writeInline(inline, cellCode)).join('');
const tableRow = (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const writeFence = (lines, language) => {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};


/***/ }),

/***/ 76463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = (line) => line.map(inlineText).join('');
const inlineText = (inline) => {
    switch (inline.kind) {
        case 'words':
        case 'value':
            return inline.text;
        case 'strong':
            return lineText(inline.line);
        case 'link':
            return inline.label;
    }
};


/***/ }),

/***/ 27853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 79798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** A message as a sentence, whether or not it ends with a full stop itself. */
const sentence = (message) => `${message.replace(/\.$/, '')}.`;


/***/ }),

/***/ 64007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/**
 * The reports of a run, whatever it ended with: one that is missing would leave the findings of an older commit in the merge
 * request, or fail its upload. A form that the command line asks for goes to standard output as well.
 */
const writeReports = async ({ report, printed, files, output }, forms) => {
    if (printed !== undefined)
        await printed.print(forms[printed.format]());
    if (report === undefined)
        return;
    const { folder, announce } = report;
    await files.write(`${folder}/plan.json`, forms.json());
    await files.write(`${folder}/comment.md`, forms.markdown());
    await files.write(`${folder}/meshgate.sarif`, forms.sarif());
    await files.write(`${folder}/gl-code-quality-report.json`, forms.codequality());
    await files.write(`${folder}/report.html`, await forms.page());
    if (!announce)
        return;
    output.result('plan-file', `${folder}/plan.json`);
    output.result('sarif-file', `${folder}/meshgate.sarif`);
    output.result('report-file', `${folder}/report.html`);
};


/***/ })

};
