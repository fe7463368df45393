export const id = 2344;
export const ids = [2344];
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
/* harmony export */   N: () => (/* binding */ bySeverity)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);







const order = { critical: 0, high: 1, medium: 2, low: 3 };
/** Most severe first; equal ones stay in the order of the plan. */
const bySeverity = (findings) => findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
const headOf = ({ severity, rule }, meta) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleLink */ .lN)(rule, meta.docsBase)}`;
const objectOf = (plan, { fingerprint, object }) => {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(plan, fingerprint, object);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(object), 160)}${place === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(place), 200)}`}`;
};
/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5;
/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = (plan, same, meta, brief) => {
    const [first] = same;
    if (brief)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
    const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(first.text)}. Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(first.remedy)}`;
    return same.length === 1
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(same.length, 'object')}: ${told}. They are ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
};
/** Findings that say one thing, each group where its first stands. */
const bySentence = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(findings, ({ severity, rule, text, remedy }) => JSON.stringify([severity, rule, text, remedy])).values(),
].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .H)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(a.object), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(b.object)));
    return first === undefined ? [] : [[first, ...rest]];
});
/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings, meta) => {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rules = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...counts], 8, ([rule, number]) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleLink */ .lN)(rule, meta.docsBase)} (${number})`);
    return counts.size > 8 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rules} rules` : rules;
};
/** Findings that stand open; the others are folded. */
const findingsOpen = 8;
/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = ({ rule }) => rule.startsWith('CFG-');
/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
const findingSection = (plan, meta, level) => {
    if (level === 'verdict')
        return [];
    const { findings } = plan.reviewed;
    const limit = { full: 1_000, short: 10, list: 10 }[level];
    const told = (title, all) => all.length === 0
        ? []
        : [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title),
            ...(level === 'full'
                ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRest */ .k9)(bySentence(bySeverity(all)), findingsOpen, (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(some, limit, (same) => line(plan, same, meta, false)))
                : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bySentence(bySeverity(all)), limit, (same) => line(plan, same, meta, level === 'list'))),
        ];
    const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding));
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
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(standing.length, 'standing finding')}, not of this change`;
    if (level !== 'full')
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${title}: ${byRule(standing, meta)}`)];
    const rules = [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(standing, ({ rule, severity }) => JSON.stringify([severity, rule])).values()];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(rules, Infinity, (same) => {
            const [first] = same;
            const objects = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, standingNamed, (one) => objectOf(plan, one));
            return first === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} (${same.length}): ${objects}`;
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
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);


const page = (name, address) => ({ kind: 'link', label: name, address, otherwise: name });
const isRule = (text) => /^[A-Z]{2,8}-[0-9]{3}$/.test(text);
/** A rule's id, linked to its page where it has one; anything else is foreign text. */
const ruleLink = (rule, docsBase) => isRule(rule) && docsBase !== undefined ? page(rule, `${docsBase}/rules/${rule}.md`) : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(rule, 40);
/** A problem's or reason's code, linked to its page where it has one. */
const codeLink = (name, docsBase) => Object.hasOwn(_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F, name) && docsBase !== undefined ? page(name, `${docsBase}/codes/${name}.md`) : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(name, 60);
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
/* harmony export */   I3: () => (/* binding */ judgedFolder),
/* harmony export */   K3: () => (/* binding */ placeTitle),
/* harmony export */   W7: () => (/* binding */ fileOf)
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
 * The folder that holds the state after, from the checkout: the one that was given, or the checkout itself. What a cluster
 * added to it is in no folder.
 */
const judgedFolder = ({ reviewed: { cluster }, observed: { head } }) => cluster !== 'none' ? 'DIR' : head === '' || head === 'worktree' || /^[0-9a-f]{7,64}$/.test(head) ? '.' : head;
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


const quoted = /"(?:[^"\\]|\\.)*"/g;
const ends = /^[),.;:]{1,3}$/;
const unquote = (text) => {
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
 * Sentences of ours with foreign names in them. JSON strings within are values; of the rest only plain words stay words, and
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

/***/ 87034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6635);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44529);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55527);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31310);






/** What is not a rule of its own: access that a change grants. */
const accessGained = {
    id: 'ACCESS-GAINED',
    title: 'A change grants new access',
    why: 'The policy at this line lets in requests that were refused before. The review shows a witness for each.',
    severity: 'critical',
};
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
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
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), 1_000).replace(/[\\[\]{}]/g, (character) => character === '{' || character === '}' ? character.repeat(2) : `\\${character}`);
    return /[.!?]$/.test(shown) ? shown : `${shown}.`;
};
const results = (plan) => {
    const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.map((row) => ({
        ruleId: accessGained.id,
        level: 'error',
        text: `${row.who} can now ${row.what} on ${destination.title}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(row.after.where ?? row.before.where),
        fingerprint: digest(accessGained.id, environment, destination.namespace, destination.title, String(destination.port), row.who, row.what),
    })));
    const found = (0,_finding_section_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .N)(plan.reviewed.findings).map((finding) => ({
        ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(finding.rule),
        level: levels[finding.severity],
        text: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyTitle */ .Gv)(finding.object)}: ${finding.text}. Fix: ${finding.remedy}`,
        where: (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(plan, finding.fingerprint, finding.object)),
        fingerprint: digest(finding.rule, environment, (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(finding.object), finding.fingerprint),
    }));
    const all = [...gains, ...found];
    const placed = all.flatMap((result) => result.where === undefined || !isInside(result.where.path) || !knownIds.has(result.ruleId)
        ? []
        : [{ ...result, where: result.where }]);
    return { placed, unplaced: all.length - placed.length };
};
const isInside = (path) => path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const known = [accessGained, ..._rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO];
const knownIds = new Set(known.map((rule) => rule.id));
/** A path as a relative reference; every part percent-encoded, so that no path can climb or name a host. */
const uriOf = (path) => path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
const described = (docsBase, rule) => {
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
 * rule, environment and object, never from a line. What has no file is counted in a notification.
 */
const renderSarif = (plans, meta) => {
    const parts = plans.map(results);
    const placed = parts.flatMap((part) => part.placed).slice(0, limit);
    const unplaced = parts.reduce((sum, part) => sum + part.unplaced, 0);
    const used = known.filter((rule) => placed.some((result) => result.ruleId === rule.id));
    const index = new Map(used.map((rule, at) => [rule.id, at]));
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
                        rules: used.map((rule) => described(meta.docsBase, rule)),
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(unplaced === 0
                            ? {}
                            : {
                                toolExecutionNotifications: [
                                    {
                                        level: 'note',
                                        message: {
                                            text: `${unplaced} results have no file in the repository and stand in the review only.`,
                                        },
                                    },
                                ],
                            }),
                    },
                ],
                results: placed
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

/***/ 53907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ framePage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/review/report/page-style.ts
/**
 * Light and dark from one set of pairs (`light-dark`), chosen by the reader's system or by the button. Gains are vermilion
 * and losses blue, which every kind of colour vision tells apart; signs, words and line styles say the same.
 */
const pageStyle = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--text:light-dark(#1f2328,#f0f6fc);--quiet:light-dark(#59636e,#9198a1);--border:light-dark(#d1d9e0,#3d444d);--strong-border:light-dark(#818b98,#6e7681);--link:light-dark(#0550ae,#79b8ff);--gain:light-dark(#a3290c,#ff9b7a);--gain-soft:light-dark(#fff0eb,#3a1a10);--loss:light-dark(#0b4fb3,#8ec2ff);--loss-soft:light-dark(#eaf2ff,#0f2747);--doubt:light-dark(#6b4a00,#e3b341);--doubt-soft:light-dark(#fff8e1,#2d2410);--good:light-dark(#1a6334,#7ee2a0);--focus:light-dark(#0550ae,#79b8ff)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif}
main,.top,footer{max-width:1240px;margin:0 auto;padding:0 24px}
code,pre,.number{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:13px}
code{overflow-wrap:anywhere}
p code,li code,h2 code,h3 code,h4 code,dd code,td code,summary code{background:light-dark(#818b981f,#656c7640);border-radius:4px;padding:1px 5px}
a{color:var(--link)}
h1{font-size:17px;margin:0}h2{font-size:20px;line-height:1.45;font-weight:400;margin:0}h3{font-size:17px;margin:36px 0 12px}h4{font-size:15px;line-height:1.55;font-weight:500;margin:0}
p{margin:8px 0}ul{margin:8px 0;padding-left:22px}li+li{margin-top:4px}
.quiet{color:var(--quiet)}
[hidden],.elsewhere{display:none!important}
html:not(.scripted) :is(.scripted-only,button.scripted){display:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--page);padding:6px 12px;z-index:9}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;padding-top:18px;padding-bottom:14px}
.top nav{flex:1}#theme{margin-left:auto}
.top ul{display:flex;flex-wrap:wrap;gap:6px;list-style:none;margin:0;padding:0}.top li+li{margin:0}
.top li a{display:block;padding:5px 14px;border:1px solid var(--border);border-radius:99px;text-decoration:none;color:var(--text)}
.top li a[aria-selected=true]{border-color:var(--text);box-shadow:inset 0 0 0 1px var(--text);font-weight:600}
button{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--strong-border);border-radius:6px;padding:5px 12px;cursor:pointer}
button:hover{border-color:var(--text)}
.verdict{border:1px solid var(--border);border-left:8px solid var(--strong-border);border-radius:8px;background:var(--panel);padding:18px 22px;margin-bottom:8px}
.verdict.bad{border-left-color:var(--gain)}.verdict.doubt{border-left-color:var(--doubt)}.verdict.good{border-left-color:var(--good)}
.verdict h2 strong{font-weight:700}
.verdict h3{font-size:15px;margin:14px 0 4px}
.verdict p:last-child{margin-bottom:0}
.environment{padding-bottom:24px}
.environment>h3:first-of-type{margin-top:28px}
.tools{display:flex;flex-wrap:wrap;gap:10px 20px;align-items:end;margin:12px 0}
.tools label.find{display:flex;flex-direction:column;gap:3px;flex:1 1 260px;color:var(--quiet);font-size:14px}
.filter{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--strong-border);border-radius:6px;padding:6px 10px;width:100%}
fieldset{border:0;margin:0;padding:0;min-width:0}legend{padding:0;color:var(--quiet);font-size:14px;margin-bottom:3px}
.choices{display:flex;border:1px solid var(--strong-border);border-radius:6px;width:max-content;max-width:100%;overflow:clip}
.choices label{padding:6px 12px;cursor:pointer;display:flex;gap:6px;align-items:center}.choices label+label{border-left:1px solid var(--border)}
.choices label:has(:checked){background:var(--panel);font-weight:600}
.choices label:has(:focus-visible){outline:3px solid var(--focus);outline-offset:-3px;border-radius:6px}
.choices input{margin:0;accent-color:var(--link)}.choices input:focus-visible{outline:none}
.status{color:var(--quiet);min-height:1.5em}
.matrix{margin:8px 0 16px}
.grid{position:relative;overflow:auto;border:1px solid var(--border);border-radius:8px;width:fit-content;max-width:100%;background:var(--page);contain:content}
.grid-space{position:relative;min-width:min-content}
.grid-head{position:sticky;top:0;height:76px;z-index:3;background:var(--panel);border-bottom:1px solid var(--strong-border)}
.grid-corner,.grid-name{position:sticky;left:0;z-index:2;background:var(--panel);border-right:1px solid var(--strong-border);padding:0 12px}
.grid-corner{height:75px;display:flex;align-items:end;padding-bottom:6px;color:var(--quiet);font-size:13px}
.grid-column{position:absolute;top:0;height:75px;padding:7px 10px;border-right:1px solid var(--border);font-size:13px;line-height:1.35}
.grid-title{font-weight:600;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}.grid-port{color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid-row{position:absolute;left:0;width:100%;height:36px;border-bottom:1px solid var(--border)}
.grid-name{height:35px;display:flex;align-items:center;font-size:13px;line-height:16px}.grid-name>*{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
.grid-column.here .grid-title,.grid-name.here{font-weight:700}
.cell{position:absolute;top:0;height:35px;line-height:35px;text-align:center;border-right:1px solid var(--border);font-size:14px;cursor:pointer}
.cell.gained,.cell.open{background:var(--gain-soft);color:var(--gain);font-weight:700}
.cell.lost,.cell.shut{background:var(--loss-soft);color:var(--loss);font-weight:600}
.cell.both{background:linear-gradient(115deg,var(--gain-soft) 50%,var(--loss-soft) 50%);font-weight:700}
.cell.unproven{background:var(--doubt-soft);color:var(--doubt);font-weight:700}
.cell.active{box-shadow:inset 0 0 0 1px var(--strong-border)}
.grid:focus-visible .cell.active{box-shadow:inset 0 0 0 3px var(--focus)}
.cell-detail{border:1px solid var(--strong-border);border-radius:8px;padding:14px 18px;margin:0 0 18px}
.cell-detail>button{float:right;margin-top:-30px}
.cards{margin-top:16px;display:grid;gap:12px;grid-template-columns:minmax(0,1fr)}
.cell-detail .card{margin-top:12px}
.card{border:1px solid var(--border);border-left:6px solid var(--strong-border);border-radius:8px;padding:14px 18px;min-width:0}
.card.gained{border-left-color:var(--gain)}.card.lost{border-left-color:var(--loss);border-left-style:double}
.sign{font-weight:700}.gained .sign{color:var(--gain)}.lost .sign{color:var(--loss)}
.decisions{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:8px 0}
dt{color:var(--quiet)}dd{margin:0}
.allowed{color:var(--gain);font-weight:600}.denied{color:var(--loss);font-weight:600}
details{margin:8px 0}summary{cursor:pointer;padding:2px 0}
.environment>details{border-top:1px solid var(--border);padding-top:12px;margin-top:20px}
.environment>details>summary{font-weight:600}
.more{margin-top:12px}
pre{background:var(--panel);border:1px solid var(--border);border-radius:6px;padding:10px 12px;margin:6px 0;overflow:auto;max-height:420px;line-height:1.45}
.copied{margin:10px 0}.copied-head{display:flex;justify-content:space-between;align-items:center;gap:12px;font-size:14px;color:var(--quiet)}
.copied pre{white-space:pre-wrap}
.diff{padding:8px 0}.diff>*{display:block;padding:0 12px;white-space:pre;text-decoration:none;width:max-content;min-width:100%}
.diff ins{background:var(--gain-soft);color:var(--gain)}.diff del{background:var(--loss-soft);color:var(--loss)}.diff .place{color:var(--quiet)}
.wide{overflow:auto;max-width:100%}
table{border-collapse:collapse}th,td{border:1px solid var(--border);padding:6px 11px;text-align:left;vertical-align:top}th{background:var(--panel);font-weight:600;font-size:14px}.wide td{min-width:120px}.wide td code{overflow-wrap:break-word}.wide .beside td{min-width:0}.wide .beside td code{overflow-wrap:anywhere}
.beside{width:100%;min-width:760px}.beside td:not(.number){width:50%}
.beside td{border-width:0 1px;padding:0 8px;line-height:1.5;height:1.5em}
.beside th{overflow-wrap:anywhere}
.beside code{background:none;padding:0;white-space:pre-wrap}
.beside .number{width:1px;color:var(--quiet);text-align:right;user-select:none}
.beside .old{background:var(--loss-soft)}.beside .new{background:var(--gain-soft)}.beside .none{background:var(--panel)}
.beside .number.deciding{border-left:5px solid var(--text)}
.beside .deciding code{font-weight:700}
.wide+p{margin-top:16px}.graph svg{display:block}
.node rect{fill:var(--panel);stroke:var(--strong-border)}.node text{fill:var(--text);font-size:13px}.node .rest{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke-width:2}.edge .head{stroke:none}
.edge.gained path{stroke:var(--gain)}.edge.gained .head{fill:var(--gain);stroke:none}.edge.gained text{fill:var(--gain)}
.edge.lost path{stroke:var(--loss);stroke-dasharray:7 5}.edge.lost .head{fill:var(--loss);stroke:none}.edge.lost text{fill:var(--loss)}
.edge rect{fill:var(--page)}.edge text{font-size:11px;font-weight:600}
.still .gained{color:var(--gain);font-weight:700}.still .lost{color:var(--loss);font-weight:600}
.scripted .still{display:none}
footer{color:var(--quiet);font-size:13px;padding-top:20px;padding-bottom:40px;border-top:1px solid var(--border);overflow-wrap:anywhere}
@media (max-width:640px){main,.top,footer{padding-left:14px;padding-right:14px}h2{font-size:19px}.verdict{padding:14px 16px}.card{padding:12px 14px}.choices label{padding:6px 9px}.grid-corner,.grid-name,.grid-column{padding-left:8px;padding-right:8px;font-size:12px}.grid-name{font-size:11px;line-height:15px}.decisions{grid-template-columns:minmax(0,1fr);gap:0}.cell-detail>button{float:none;margin:8px 0 0}.beside{min-width:0}.beside thead th{display:block;border-width:0 0 1px}.beside tr{display:grid;grid-template-columns:40px minmax(0,1fr)}.beside thead tr,.beside thead{display:block}.beside .alike td:nth-child(-n+2),.beside .empty{display:none}.beside td{border:0;height:auto;min-height:1.5em}.beside td:not(.number){width:auto}.beside .number{width:auto}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{color-scheme:light!important}body{font-size:11pt}main,.top,footer{max-width:none;padding:0}.tools,.status,.matrix,.cell-detail,.more,.skip,#theme,button{display:none!important}.scripted .still{display:block}.elsewhere{display:block!important}.environment+.environment{break-before:page}.card,tr{break-inside:avoid}pre,.wide{overflow:visible;max-height:none;white-space:pre-wrap}.beside{min-width:0}details::details-content{content-visibility:visible;block-size:auto}svg{max-width:100%;height:auto}}
`.trim();

// EXTERNAL MODULE: ./src/review/report/tree.ts
var tree = __webpack_require__(50991);
;// CONCATENATED MODULE: ./src/review/report/page-frame.ts



const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/**
 * A page that needs no network and no server: the style and the script stand in it, and nothing else may load or run
 * (Content-Security-Policy with their digests).
 */
const framePage = (body, program) => {
    const scripts = program === undefined ? '' : `script-src ${digest(program.script)}; `;
    const policy = `default-src 'none'; ${scripts}style-src ${digest(pageStyle)}; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        '<title>meshgate review</title>',
        `<style>${pageStyle}</style>`,
        '</head>',
        '<body>',
        ...body.map(tree/* toHtml */.V),
        ...(program === undefined
            ? []
            : [
                `<script type="application/json" id="report-data">${program.data}</script>`,
                `<script>${program.script}</script>`,
            ]),
        '</body>',
        '</html>',
        '',
    ].join('\n');
};


/***/ }),

/***/ 50991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toHtml),
/* harmony export */   h: () => (/* binding */ h)
/* harmony export */ });
/* unused harmony export escapeHtml */
const h = (tag, attributes = {}, ...children) => ({ tag, attributes, children });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text in an element or between the quotes of an attribute. */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const attributeName = /^(?!on)(?!style$)(?!src)[a-z][a-zA-Z-]*$/;
const address = /^(?:#[\w-]+|https:\/\/[\w.~%@+=&:/#-]+)$/;
const attributeText = (name, value) => {
    if (!attributeName.test(name) || (name === 'href' && !address.test(value)))
        throw new TypeError(`the report has no attribute ${JSON.stringify(name)} of this value`);
    return value === '' && (name === 'hidden' || name === 'open' || name === 'checked')
        ? ` ${name}`
        : ` ${name}="${escapeHtml(value)}"`;
};
/** Throws on an attribute that could run a script, style the page or leave it; our own mistake, never the input's. */
const toHtml = (tree) => {
    if (typeof tree === 'string')
        return escapeHtml(tree);
    const { tag, attributes, children } = tree;
    const open = `<${tag}${Object.entries(attributes)
        .map(([name, value]) => attributeText(name, value))
        .join('')}>`;
    return tag === 'input' ? open : `${open}${children.map(toHtml).join('')}</${tag}>`;
};


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeHtml),
/* harmony export */   p: () => (/* binding */ lineTree)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50991);


/** Blocks as elements of the page: the same words as in the comment. Text is text here, whatever it holds (tree.ts). */
const writeHtml = (blocks) => blocks.flatMap(blockTree);
/** One line; what came from outside stands in code. */
const lineTree = (line) => line.map(inlineTree);
const inlineTree = (inline) => {
    switch (inline.kind) {
        case 'words':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(inline.text);
        case 'value':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('code', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(inline.text, inline.limit));
        case 'strong':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('strong', {}, ...lineTree(inline.line));
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeAddress */ .cr)(inline.address)
                ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('a', { href: inline.address, rel: 'noreferrer' }, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(inline.label))
                : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('code', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(inline.otherwise, 400));
    }
};
const blockTree = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('p', {}, ...lineTree(block.line))];
        case 'heading':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('h3', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(block.text))];
        case 'list':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('ul', {}, ...block.items.map((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('li', {}, ...lineTree(item))))];
        case 'numbered':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('ol', {}, ...block.items.map((lines) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('li', {}, ...lines.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', {}, ...lineTree(line)))))),
            ];
        case 'table':
            return [tableTree(block.head, block.rows)];
        case 'fence':
            return block.language === 'mermaid' ? [] : [fenceTree(block.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK), block.language)];
        case 'details':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('details', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('summary', {}, ...lineTree(block.summary)), ...writeHtml(block.blocks))];
        case 'break':
            return [];
    }
};
const labels = {
    diff: 'Differences',
    sh: 'Commands',
    json: 'JSON',
    yaml: 'YAML',
};
/** Lines of a diff are told by sign and word, not by colour alone. */
const fenceTree = (lines, language) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('pre', {
    class: language === 'diff' ? 'diff' : 'plain',
    tabindex: '0',
    role: 'group',
    'aria-label': labels[language] ?? 'Text',
}, ...(language === 'diff' ? lines.map(diffLine) : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('code', {}, lines.join('\n'))]));
const diffLine = (line) => line.startsWith('+')
    ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('ins', {}, `${line}\n`)
    : line.startsWith('-')
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('del', {}, `${line}\n`)
        : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('span', { class: 'place' }, `${line}\n`);
const tableTree = (head, rows) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('table', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('thead', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...head.map((cell) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('th', { scope: 'col' }, cell === '' ? 'Change' : cell)))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tbody', {}, ...rows.map((cells) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('tr', {}, ...cells.map((cell) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.h)('td', {}, ...lineTree(cell))))))));


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
                tableRow(block.head.map(ownWords)),
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

/***/ 17275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ announceReports),
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: ./src/review/report/page-frame.ts + 1 modules
var page_frame = __webpack_require__(53907);
// EXTERNAL MODULE: ./src/review/report/tree.ts
var tree = __webpack_require__(50991);
// EXTERNAL MODULE: ./src/review/report/write-html.ts
var write_html = __webpack_require__(3380);
;// CONCATENATED MODULE: ./src/review/report/render-notice.ts



/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
const renderNotice = (blocks) => (0,page_frame/* framePage */.d)([
    (0,tree.h)('header', { class: 'top' }, (0,tree.h)('h1', {}, 'meshgate review')),
    (0,tree.h)('main', { id: 'review' }, ...(0,write_html/* writeHtml */.T)(blocks)),
]);

;// CONCATENATED MODULE: ./src/speak/write-page.ts

/** `report.html` of a run without a plan: a link to it leads to what the run said. */
const writePage = async (run, blocks) => {
    if (run.report !== undefined)
        await run.files.write(`${run.report.folder}/report.html`, renderNotice(blocks));
};
/** The paths of the reports, for later steps; the same after every run. */
const announceReports = ({ report, output }) => {
    if (report?.announce !== true)
        return;
    output.result('plan-file', `${report.folder}/plan.json`);
    output.result('sarif-file', `${report.folder}/meshgate.sarif`);
    output.result('report-file', `${report.folder}/report.html`);
};


/***/ })

};
