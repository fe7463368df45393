export const id = 5527;
export const ids = [5527];
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


/***/ })

};
