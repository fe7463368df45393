export const id = 4632;
export const ids = [4632,1950];
export const modules = {

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

/***/ 37760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ assumedSection)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45575);


const shownRows = { full: 100, short: 10, list: 5, verdict: 0 };
/** What the verdict leans on: never folded away, since it holds only as far as these do. */
const assumedSection = function (plan, level) {
    const assumed = plan.reviewed.assumed ?? [];
    if (assumed.length === 0 || level === 'verdict')
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Assuming')}, by the configuration of the protected branch, that`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(assumed, shownRows[level], ({ object, reason }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(object)} does not change access: ${reason}`),
    ];
};


/***/ }),

/***/ 79339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ changedEdges),
/* harmony export */   Jt: () => (/* binding */ destinationTitle),
/* harmony export */   X2: () => (/* binding */ subjectTitle)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88796);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _access_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89333);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76463);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29454);






/** A subject in a picture: whom it takes out stands by namespace and account, as in the tables. */
const subjectTitle = function (who, common) {
    const short = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(who, common);
    return (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectText */ .yq)(short, 'lost', undefined) === undefined ? short : (0,_short_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withAccountsShort */ .B4)(short));
};
/** A destination as rows and pictures name it. */
const destinationTitle = function ({ destination }) { return `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portName */ .rn)(destination)}` };
/** The same with the further ports of the row: a picture says no less than the table. */
const placeTitle = function (placed) {
    const { destination, row } = placed;
    return `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOfRow */ .gM)(placed)}${row.where === '' ? '' : ` ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy)(row.where)}`}`;
};
/** Namespaces that are alike are one line of the picture, as they are one row of the table. */
const manyTitle = function (row) {
    const names = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_2__/* .targetNames */ .i)(row.flatMap(({ places }) => places.map(({ destination }) => destination)));
    return (0,_write_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lineText */ .o)((0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereLine */ .GH)(row, names, namesDrawn)).replaceAll('`', '');
};
const namesDrawn = 4;
/** A comment asks for the same edges in every shorter rendering, and the report asks again. */
const known = new WeakMap();
/** The first `limit` edges of a change. */
const changedEdges = function (access, limit) {
    const edges = known.get(access) ?? new Map();
    const found = edges.get(limit) ?? findEdges(access, limit);
    known.set(access, edges.set(limit, found));
    return found;
};
const findEdges = function (access, limit) {
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = new Map();
    const all = new Set();
    for (const side of ['gained', 'lost'])
        for (const row of (0,_access_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRows */ .QE)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(access, side).shown)) {
            const [{ who, places, what }] = row;
            const said = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy)(what);
            const titles = row.length === 1 ? places.map(placeTitle) : [manyTitle(row)];
            for (const subject of who) {
                const from = subjectTitle(subject, common);
                for (const to of titles) {
                    const key = JSON.stringify([side, from, to]);
                    all.add(key);
                    const edge = shown.get(key);
                    if (edge === undefined) {
                        if (shown.size < limit)
                            shown.set(key, { side, from, to, what: [said] });
                    }
                    else if (!edge.what.includes(said))
                        edge.what.push(said);
                }
            }
        }
    return { shown: [...shown.values()], total: all.size };
};


/***/ }),

/***/ 90692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   om: () => (/* binding */ graphSection)
/* harmony export */ });
/* unused harmony exports graphBudget, mermaidGraph */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _changed_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);



/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
const graphBudget = 1_900;
/** More lines than a reader follows with the eye. */
const edgesDrawn = 16;
/** Letters of a name in a box. */
const nodeLetters = 96;
/** So few lines are read faster in the table. */
const edgesTold = 2;
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6;
/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
const label = function (text, limit) { return entities((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), limit)) };
const entities = function (text) {
    // Mermaid writes its entities as `\ufb02\u00b0\u2026\u00b6\u00df` meanwhile, and takes back every `\u00b6\u00df` that it finds (encodeEntities).
    const shown = text.trim().replace(/ {2,}/g, ' ').replaceAll('\u00b6\u00df', '\\u{b6}\u00df');
    return ([...(shown === '' ? '""' : shown)]
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('')
        // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
        .replace(/direction /gi, (word) => `${word.trim()}#32;`));
};
const said = function ({ side, what: [first, ...rest] }) {
    const verb = side === 'gained' ? 'gains' : 'loses';
    return rest.length === 0 ? `${verb} ${label(first, 60)}` : `${verb} ${label(first, 44)} and ${rest.length} more`;
};
/** Line style and words tell a gain from a loss; no colour does. */
const line = function (edge, from, to) { return edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}` };
/** Mermaid's text of the first edges that fit, and how many these are. */
const mermaidGraph = function (edges, budget) {
    const names = new Map();
    const lines = ['flowchart LR', 'accTitle: access that changes'];
    const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cutApart */ .pL)(edges.flatMap(({ from, to }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(from), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(to)]), nodeLetters);
    let size = lines.join('\n').length;
    let drawn = 0;
    for (const edge of edges) {
        const known = new Map(names);
        const node = (kind, text) => {
            const key = `${kind}${text}`;
            const name = known.get(key);
            if (name !== undefined)
                return name;
            const next = `${kind}${known.size}`;
            known.set(key, next);
            return `${next}["${entities(short.get((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)) ?? '')}"]`;
        };
        const next = line(edge, node('s', edge.from), node('d', edge.to));
        if (size + next.length + 1 > budget)
            break;
        for (const [key, name] of known)
            names.set(key, name);
        lines.push(next);
        size += next.length + 1;
        drawn += 1;
    }
    return { lines, drawn };
};
/**
 * Who gains or loses what where, as a picture; in the full rendering only, and not where one line is all there is to see.
 * `share` is how many graphs the comment may have.
 */
const graphSection = function (access, level, share) {
    if (level !== 'full')
        return [];
    const { shown, total } = (0,_changed_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .changedEdges */ .Hs)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    // The table above says as much in fewer lines.
    if (drawn < 2 || total <= edgesTold)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `And ${left} more, not drawn: the tables have them all.`)] : [];
    const drawing = [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return drawing;
    const of = left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` of ${total}` : [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Graph: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(drawn, 'line')}${of}; thick is gained, dotted is lost`, drawing)];
};


/***/ }),

/***/ 20267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ refusedLine),
/* harmony export */   PP: () => (/* binding */ endedBlocks),
/* harmony export */   V8: () => (/* binding */ refusedBlocks),
/* harmony export */   rr: () => (/* binding */ notJudgedBlocks)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const problemLine = function (problem, docsBase) {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(problem.where);
    const at = file === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expected ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `received ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(difference, ', ')})`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)}${at}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(message)}${told}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(remedy)}`;
};
const problemList = function (problems, docsBase) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase)) };
/** What has a verdict of access; of what others did before they failed, `not judged` would say that it was nothing. */
const judging = new Set(['check', 'plan', 'apply', 'drift']);
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = function (command, exitCode, problems, docsBase) { return [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u2705 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(judging.has(command) ? '\u2753' : '\u26d4')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(judging.has(command) ? 'not judged' : 'did not end well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
] };
/** Above plans that were shown and not written: their own first line would read as if the run had ended well. */
const refusedBlocks = function ({ refused, docsBase }) { return refused === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(refusedLine(refused, docsBase)), ...problemList(refused, docsBase)] };
/** `refused, nothing written`, with the codes and the exit code of the first. */
const refusedLine = function (refused, docsBase) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u26d4 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused, nothing written')}`,
    ...[...new Set(refused.map(({ code }) => code))].slice(0, 5).map((code) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[refused[0].code].exit}`,
], ' \u00b7 ') };
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = function ([first]) { return first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.` };
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = function (problems, meta) { return [
    // Two folders have no commit.
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(meta.head === ''
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u2753 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged')}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u2753 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
] };


/***/ }),

/***/ 31949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ objectionSection)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15804);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45575);




const shownRows = { full: 50, short: 10, list: 5, verdict: 0 };
/** Whoever approves and merges has to know that nothing of it will be written. */
const objectionSection = function ({ observed: { objections = [] } }, { docsBase }, level) {
    if (level === 'verdict')
        return [];
    const own = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(objections.filter(({ by }) => by === 'apply'), shownRows[level], ({ code, message, remedy }) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code, docsBase)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(message.replace(/\.$/, ''))}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(remedy)}`);
    return [
        ...(own.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `\u26d4 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Apply will be refused')}, and write nothing:`), ...own]),
        ...notTried(objections, docsBase),
    ];
};
/** A reader is refused what it never writes: that is as it should be, and one line. The log has each. */
const notTried = function (objections, docsBase) {
    const refused = objections.filter(({ by }) => by === 'rights');
    if (refused.length === 0)
        return [];
    const codes = [...new Set(refused.map(({ code }) => code))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Not tried')} with the rights of this job, which are not those of the one that applies: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(codes, 10, (code) => (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(code, docsBase)}`)}`),
    ];
};


/***/ }),

/***/ 91950:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumptions: () => (/* binding */ assumptions),
/* harmony export */   compared: () => (/* binding */ compared),
/* harmony export */   countBytes: () => (/* binding */ countBytes),
/* harmony export */   countCharacters: () => (/* binding */ countCharacters),
/* harmony export */   digestToApprove: () => (/* binding */ digestToApprove),
/* harmony export */   firstLine: () => (/* binding */ firstLine),
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(48961);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _access_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86750);
/* harmony import */ var _call_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38128);
/* harmony import */ var _chain_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64327);
/* harmony import */ var _assumed_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37760);
/* harmony import */ var _rights_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17827);
/* harmony import */ var _revoked_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13084);
/* harmony import */ var _change_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84024);
/* harmony import */ var _environment_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58470);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81729);
/* harmony import */ var _hidden_section_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51664);
/* harmony import */ var _finding_section_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55527);
/* harmony import */ var _forecast_section_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84801);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(90692);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21250);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(21184);
/* harmony import */ var _not_judged_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20267);
/* harmony import */ var _objection_section_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(31949);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(15804);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(139);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(57531);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45575);
/* harmony import */ var _review_meta_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(81818);
/* harmony import */ var _recorded_section_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(44744);
/* harmony import */ var _shown_rows_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(69513);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4547);
/* harmony import */ var _token_section_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(58151);
/* harmony import */ var _upgrade_text_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4638);
/* harmony import */ var _traffic_section_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(39711);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(64836);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(12661);
































/** GitHub and GitLab count characters as Ruby does: code points. */
const countCharacters = function (text) { return text.length - (text.match(pairs)?.length ?? 0) };
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
/** Bytes of UTF-8: how a job summary is counted. */
const countBytes = function (text) { return Buffer.byteLength(text, 'utf8') };
const names = function (plans) { return plans.flatMap((plan) => {
    const title = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentTitle */ .Uj)(plan);
    return title === undefined ? [] : [[(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(title, 160)]];
}) };
const nameOf = function (plan, otherwise = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `none`) { return names([plan])[0] ?? otherwise };
const between = ' \u00b7 ';
/** Where only the version of Istio changes, a reader looks for a changed object in vain. */
const upgradeFact = function (plan) {
    const upgrade = (0,_upgrade_text_js__WEBPACK_IMPORTED_MODULE_29__/* .upgradeNotes */ .k)(plan);
    if (upgrade === undefined)
        return [];
    const said = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Istio ${upgrade.from} to ${upgrade.to}`;
    return [plan.reviewed.change.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `no object changes, only ${said}` : said];
};
/** Verdict, counts and scope: what a reader sees first. */
const firstLine = function (plans, level, { refused, drift }) {
    const [worst] = plans;
    if (worst === undefined)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `\u2753 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('nothing was judged')}`;
    const { icon, words: verdict, counts } = drift === undefined ? (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .headline */ .Pl)(worst) : driftLine(worst, drift);
    const several = plans.length > 1;
    const facts = [
        refused === undefined ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(icon)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(verdict)}` : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(`not written: ${verdict}`)],
        ...(refused === undefined && drift === undefined ? gateWord(worst) : []),
        // Those of several stand with each of them.
        ...(several ? [] : upgradeFact(worst)),
        ...(several ? [] : counts.map((text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(text)])),
        ...(several || drift !== undefined ? [] : [...openToAll(worst), ...(0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .widestPermission */ .Oj)(worst.reviewed.permissions)]),
        ...names([worst]),
        ...(several ? [[(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(worstOf(plans))]] : []),
        ...(several && drift === undefined ? otherVerdict(plans) : []),
        ...((0,_left_out_js__WEBPACK_IMPORTED_MODULE_14__/* .leavesOutAccess */ .$)(plans, level, drift) ? [[(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('shortened: do not approve from this text')]] : []),
    ];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(facts, between);
};
/** What the gate makes of it: a sign alone leaves open whether anything stops. A gate that blocks stands in the verdict. */
const gateWord = function ({ reviewed: { gate } }) {
    if (gate.failures.length > 0)
        return gate.active ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `gate would block`];
    return [gate.warnings.length > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `gate warns` : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `gate passes`];
};
/** A count alone reads the same for one named caller and for everybody. */
const everybody = ['anyone', 'anyone without mTLS', 'any mTLS identity'];
const openToAll = function (plan) {
    const widest = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .widestGain */ .OV)(plan);
    const who = widest?.who.find((one) => everybody.includes(one));
    if (widest === undefined || who === undefined)
        return [];
    const modes = new Set(widest.places.map(({ destination: { mutualTls: move } }) => move === undefined || move.before === move.after ? '' : `${move.before} \u2192 ${move.after}`));
    const [mode = ''] = modes;
    // Where a mode lets it in, no policy is what to look for.
    const isOfMode = modes.size === 1 && mode.startsWith('STRICT ') && who !== 'any mTLS identity';
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(who)} gains access${isOfMode ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `: mTLS ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(mode)}, plaintext was refused before` : []}`];
};
const otherVerdict = function (plans) {
    const all = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .verdictOfAll */ .O1)(plans);
    return all === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`${all.of}, from`)} ${nameOf(all.plan)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`: ${all.words}`)}`];
};
/** An environment may have a plan of its commit and one of what its cluster has besides. */
const worstOf = function (plans) {
    const count = new Set(plans.map(({ reviewed, observed }) => [reviewed.environment, reviewed.unit, observed.configuration].join('\n'))).size;
    return count === 1 ? `the worse of its ${plans.length} plans` : `the worst of ${count} environments`;
};
/** Access alone would be a green word where an object drifted, or somebody else holds rights. */
const driftLine = function ({ reviewed: { gate } }, { drifted, headline: counts }) { return ({
    icon: gate.passed ? (counts.length === 0 ? '\u2705' : '\u26a0') : '\u26d4',
    words: gate.passed ? (drifted ? 'drift' : counts.length === 0 ? 'no drift' : _review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .noDriftOfBranch */ .aM) : 'blocked: drift',
    counts,
}) };
/** What keeps an environment from being judged stands where its name first does: its section may be screens below. */
const unprovenBy = function ({ reviewed: { access } }) {
    const [first] = [...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)];
    return first === undefined ? [] : [[...(0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(first.text, 160)]];
};
/** One gain of many is told, the widest; a count alone reads the same for one account and for anyone. */
const widestOf = function (plan) {
    const widest = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .widestGain */ .OV)(plan);
    if (widest === undefined)
        return [];
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(plan.reviewed.access);
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_short_names_js__WEBPACK_IMPORTED_MODULE_24__/* .subjectsSentence */ .HB)((0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectsOfRow */ .n2)(widest, 'gained', common), 2)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_20__/* .phrase */ .M)(widest.what)}`];
};
const environmentLine = function (plan, { refused }) {
    const { icon, words: verdict, counts } = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .headline */ .Pl)(plan);
    const alignment = (0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .alignmentLine */ .Yh)(plan);
    const said = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .isQuiet */ .rM)(plan)
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `no change in access`, ...(alignment === undefined ? [] : [alignment])], between)
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([
            [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(verdict)],
            ...upgradeFact(plan),
            ...counts.map((text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(text)]),
            ...(0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .widestPermission */ .Oj)(plan.reviewed.permissions),
            ...widestOf(plan),
            ...unprovenBy(plan),
        ], between);
    const sign = refused === undefined ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`${icon} `)] : [];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${sign}${nameOf(plan, (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `the two folders`)}: ${said}`;
};
const firstRun = function (meta) { return (meta.firstRun ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .firstRunText */ .jD)])] : []) };
/** A quiet answer that leaves files of the change out says so on its first screen. */
const unjudged = function ({ unjudged: lines = [] }, level) {
    const shown = level === 'full' || level === 'short' ? lines : lines.slice(0, 3);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(shown, Infinity, (line) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Not judged: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(line)}.`);
};
const leftOutOf = {
    short: 'requests to try, what changes within objects, texts of findings that stand already',
    list: 'files and lines, texts of findings, the token, assumptions, requests to try',
    verdict: 'everything but the verdict',
};
const elsewhere = function (plans, meta, level) {
    if (level === 'full')
        return [];
    const log = meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `the log and summary of the ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_18__/* .platformLink */ .iz)('run', meta.runUrl)}`];
    const where = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([(0,_pages_js__WEBPACK_IMPORTED_MODULE_18__/* .wholeReview */ .SA)(meta), ...log], ', and in ');
    const rows = ['gained', 'lost'].flatMap((side) => {
        const left = (0,_shown_rows_js__WEBPACK_IMPORTED_MODULE_23__/* .leftOfRows */ .qA)(plans, side, level);
        return left === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `, ${left}`];
    });
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('Shortened')}: this review is too long for a comment. Read all of it in ${where}. Left out here: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(leftOutOf[level])}${rows.flat()}.`),
    ];
};
const revision = function (name) { return [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)((0,_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .revisionName */ .pd)(name), 80)] };
/** The one that `apply` takes, where each plan has its own besides. */
const digestToApprove = function ({ digest }) { return digest === undefined
    ? []
    : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Digest of these plans together, which is the one to approve: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(digest, 80)}.`)] };
const planLine = function (plan) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Plan ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(plan.digest, 80)}.` };
/** What people should know about the two sides, once. */
const notesOf = function (plans) { return [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5) };
/** What was compared with what. */
const compared = function (plans, meta) { return meta.command === 'drift'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Compared what ${revision(meta.head)} says with the cluster.`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans).flatMap((note) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` Note: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(note, 300)}.`)}` };
const assumptionLines = function (plan, { command }) {
    const { assumptions: all, drift, confirmedByServer } = plan.observed;
    return [
        ...(command === 'drift' || drift === undefined || drift.changed + drift.missing === 0
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `before this change the cluster already differs from the target branch: ${drift.changed} changed and ${drift.missing} missing objects (drift); this comparison starts from the files, and drift never gates`,
            ]),
        // What drift compares and what was never applied are no writes that a server could be asked about.
        ...(plan.reviewed.cluster === 'none' ||
            confirmedByServer ||
            plan.observed.snapshot !== undefined ||
            plan.observed.arrival === true ||
            command === 'drift'
            ? []
            : [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `compared by meshgate alone: the API server was not asked to confirm the result, since this identity may not patch`,
            ]),
        ...all.slice(0, 200).map((assumption) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_21__/* .prose */ .C)(assumption)),
        ...(all.length > 200 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `and ${all.length - 200} more`] : []),
    ];
};
/** What the answers take for granted, each once; with the environments that it is of where it is not of all of them. */
const assumptions = function (plans, meta, level) {
    const told = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_31__/* .groupBy */ .$)(plans.flatMap((plan) => assumptionLines(plan, meta).map((line) => ({ line, plan }))), ({ line }) => JSON.stringify(line));
    const lines = [...told.values()].flatMap((members) => {
        const line = members[0]?.line ?? [];
        const of = members.map(({ plan }) => plan);
        return [of.length === plans.length ? line : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .KE)(names(of), 10, (name) => name)}: ${line}`];
    });
    if (lines.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const kept = level === 'full' ? lines : lines.slice(0, 10);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Assumptions and what is not modelled: ${lines.length}`, (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(kept, Infinity, (line) => line)),
    ];
};
const objectsOf = function ({ reviewed: { change, rendered } }, level) { return (0,_change_section_js__WEBPACK_IMPORTED_MODULE_7__/* .changeSection */ .k)(change, rendered, level) };
/** Under the name of the environment that they are about. */
const named = function (plan, blocks) { return blocks.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(nameOf(plan))]), ...blocks] };
/** What is one environment's own: its lines, its token and what its apply may do. */
const ownSection = function (group, plan, level) {
    const isOneOf = group.plans.length > 1;
    const lines = isOneOf ? (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .linesOfOwn */ .tZ)(group, plan) : [];
    const own = [
        ...(lines.length === 0
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Its rows stand at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .KE)(lines, 12, (line) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(line, 160)])}.`)]),
        // Sentences name the environment's own jobs, so each environment has its own.
        ...(isOneOf ? (0,_chain_section_js__WEBPACK_IMPORTED_MODULE_3__/* .chainSection */ .J)(plan.reviewed.chains, level) : []),
        // Two folders have no job and so no token.
        ...(plan.reviewed.environment === null ? [] : (0,_token_section_js__WEBPACK_IMPORTED_MODULE_25__/* .tokenSection */ .J)(plan.observed.token, level)),
        ...(0,_forecast_section_js__WEBPACK_IMPORTED_MODULE_12__/* .forecastSection */ .P)(plan.observed.forecast, level),
    ];
    return isOneOf ? named(plan, own) : own;
};
/** Environments that say the same of namespaces with other names: a row names one of these, and a reader has to know which. */
const ownNames = function (plans) {
    const namespaces = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .ownNamespaces */ .f2)(plans);
    const [first] = plans;
    if (namespaces === undefined || first === undefined)
        return [];
    const each = plans.map((plan, index) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${nameOf(plan)} in ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .value */ .Uq)(namespaces[index] ?? '', 63)}`);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `The same in each one's own namespace: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(each, ', ')}.${(0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .namesNamespace */ .oK)(first) ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` What follows names that of ${nameOf(first)}.` : []}`),
    ];
};
/** What each has to do next; several with the same are told it once. */
const nextSteps = function (plans, meta, level) {
    const told = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_31__/* .groupBy */ .$)(plans.map((plan) => ({
        plan,
        blocks: [...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_15__/* .nextStep */ .s)(plan, meta, level), ...(0,_objection_section_js__WEBPACK_IMPORTED_MODULE_17__/* .objectionSection */ .f)(plan, meta, level)],
    })), ({ blocks }) => JSON.stringify(blocks));
    return [...told.values()].flatMap((members) => [
        ...(told.size === 1 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(names(members.map(({ plan }) => plan)), ', '))])]),
        ...(members[0]?.blocks ?? []),
    ]);
};
/** The difference once, for every environment that has it; then what each has for itself. */
const section = function (group, meta, level, several, loud) {
    const { first, plans } = group;
    const { protection, access, permissions } = first.reviewed;
    if (level === 'verdict')
        return [];
    const isOneList = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .hasSameObjects */ .Nl)(group);
    const alike = plans.length > 1;
    const titles = names(plans);
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(alike ? 'Environments' : 'Environment')} ${titles.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `none` : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(titles, ', ')}`;
    const rights = meta.rights === undefined ? (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .permissionSection */ .fl)(permissions, level) : (0,_rights_section_js__WEBPACK_IMPORTED_MODULE_5__/* .rightsSection */ .n)(permissions, meta.rights, level);
    // Who gains or loses stands before what is folded; a long list would stand before everything else.
    const isShort = permissions.length <= _permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .permissionsShown */ .iq.short;
    return [
        ...(several ? [{ kind: 'break' }, (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(title)] : []),
        ...ownNames(plans),
        ...nextSteps(plans, meta, level),
        ...(0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .protectionSection */ .Bg)(protection, level),
        ...(0,_access_section_js__WEBPACK_IMPORTED_MODULE_1__/* .accessSection */ .a$)(first, meta, level),
        ...(isShort ? rights : meta.rights === undefined ? (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_19__/* .firstPermissions */ .tZ)(permissions, level) : []),
        ...(several ? [] : elsewhere(plans, meta, level)),
        ...(isOneList ? objectsOf(first, level) : plans.flatMap((plan) => named(plan, objectsOf(plan, level)))),
        ...(0,_access_section_js__WEBPACK_IMPORTED_MODULE_1__/* .accessFolds */ .Ns)(first, meta, level),
        ...(meta.drift?.blocks(level) ?? []),
        ...plans.flatMap((plan) => (0,_recorded_section_js__WEBPACK_IMPORTED_MODULE_22__/* .recordedSection */ .u)(plan, level)),
        ...(0,_hidden_section_js__WEBPACK_IMPORTED_MODULE_10__/* .hiddenSection */ .C)(first, level),
        ...(0,_assumed_section_js__WEBPACK_IMPORTED_MODULE_4__/* .assumedSection */ .m)(first, level),
        ...plans.flatMap((plan) => (0,_revoked_section_js__WEBPACK_IMPORTED_MODULE_6__/* .revokedSection */ .o)(plan, level)),
        ...(alike ? [] : (0,_chain_section_js__WEBPACK_IMPORTED_MODULE_3__/* .chainSection */ .J)(first.reviewed.chains, level)),
        ...(isShort ? [] : rights),
        ...(0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .callSection */ .am)(first, meta, level),
        ...(0,_finding_section_js__WEBPACK_IMPORTED_MODULE_11__/* .findingSection */ .B)(first, meta, level),
        ...(0,_traffic_section_js__WEBPACK_IMPORTED_MODULE_26__/* .trafficSection */ .ZS)(first.reviewed.traffic, meta, level),
        ...plans.flatMap((plan) => ownSection(group, plan, level)),
        ...(0,_graph_js__WEBPACK_IMPORTED_MODULE_13__/* .graphSection */ .om)(access, level, loud),
        ...(several ? plans.map((plan) => (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${alike ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${nameOf(plan)}: ` : []}${planLine(plan)}`)) : []),
    ];
};
const quiet = function (plans, meta) {
    const scope = names(plans).slice(0, 20);
    const named = scope.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` \u00b7 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(scope, ', ')}`;
    const first = meta.firstRun ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) ` ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(_review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .firstRunText */ .jD)}` : [];
    return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_28__/* .writeDocument */ .ft)([
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `\u2705 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('no change in access')}${named} \u00b7 base ${revision(meta.base)}, head ${revision(meta.head)}.${first}`),
        ...alignments(plans),
        ...unjudged(meta, 'full'),
    ]);
};
/** Nothing changes, and yet a reader asks whether what is declared is what is allowed. */
const alignments = function (plans) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(plans.flatMap((plan) => {
    const line = (0,_call_section_js__WEBPACK_IMPORTED_MODULE_2__/* .alignmentLine */ .Yh)(plan);
    return line === undefined ? [] : [{ line, plan }];
}), 20, ({ line, plan }) => (plans.length === 1 ? line : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${nameOf(plan)}: ${line}`)) };
const compose = function (plans, meta, level, environments) {
    const several = plans.length > 1;
    const [only] = plans;
    const groups = (0,_environment_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .groupEnvironments */ .SR)(plans.filter((plan) => !(0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .isQuiet */ .rM)(plan) || meta.drift !== undefined));
    const left = plans.length - environments;
    const listedPlans = [
        ...plans.slice(0, environments).map((plan) => environmentLine(plan, meta)),
        ...(left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `and ${left} more environments`] : []),
    ];
    const before = only === undefined || several ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${planLine(only)} `;
    return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_28__/* .writeDocument */ .ft)([
        ...(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_16__/* .refusedBlocks */ .V8)(meta),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(firstLine(plans, level, meta)),
        ...firstRun(meta),
        ...unjudged(meta, level),
        ...(several ? (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(listedPlans, Infinity, (line) => line) : []),
        ...digestToApprove(meta),
        // Elsewhere it stands behind what to do next.
        ...(several || groups.length === 0 || level === 'verdict' ? elsewhere(plans, meta, level) : []),
        ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
        ...(several && groups.length > 0 ? [{ kind: 'break' }] : []),
        ...assumptions(groups.flatMap((group) => group.plans), meta, level),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${before}${compared(plans, meta)}`),
    ]);
};
/**
 * The body of the one comment, without the hidden first line. The fullest of four renderings that fits is taken; all but
 * the first say in their first line that they are shortened and approve nothing. Pure: equal input gives equal bytes.
 */
const renderComment = function (plans, meta, limit, measure = countCharacters) {
    const isPlain = meta.refused === undefined && meta.digest === undefined && meta.drift === undefined;
    if (plans.length > 0 && plans.every(_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .isQuiet */ .rM) && isPlain)
        return { body: quiet(plans, meta), level: 'full' };
    const sorted = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_27__/* .worstFirst */ .md)(plans);
    for (const level of _review_meta_js__WEBPACK_IMPORTED_MODULE_30__/* .levels */ .yr) {
        const body = compose(sorted, meta, level, sorted.length);
        if (measure(body) <= limit)
            return { body, level };
    }
    // Hundreds of environments: the worst ones are named, the rest counted.
    const few = [200, 50, 10, 1]
        .map((number) => compose(sorted, meta, 'verdict', number))
        .find((body) => measure(body) <= limit);
    const last = [...(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_16__/* .refusedBlocks */ .V8)(meta), (0,_block_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(firstLine(sorted.slice(0, 1), 'verdict', meta))];
    return { body: few ?? (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_28__/* .writeDocument */ .ft)(last), level: 'verdict' };
};


/***/ }),

/***/ 13084:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ revokedSection)
/* harmony export */ });
/* harmony import */ var _plan_revoke_revoked_bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15295);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45575);



const shownRows = { full: 100, short: 10, list: 5, verdict: 0 };
/** Somebody took this away on purpose: whoever approves has to know that it comes back. */
const revokedSection = function (plan, level) {
    const revoked = plan.reviewed.revoked ?? [];
    if (revoked.length === 0 || level === 'verdict')
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Taken back before')}, and given by this plan:`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(revoked, shownRows[level], (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)((0,_plan_revoke_revoked_bindings_js__WEBPACK_IMPORTED_MODULE_0__/* .revokedTitle */ .Tn)(one))}`),
    ];
};


/***/ }),

/***/ 17827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rightsSection)
/* harmony export */ });
/* harmony import */ var _plan_drift_rights_moved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50190);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _permission_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(139);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49876);




const shown = { full: 1_000, short: 50, list: 20, verdict: 0 };
/** A row for each role and binding; the rights themselves are folded, but for those that none of these explains. */
const rightsSection = function (permissions, rights, level) {
    if (permissions.length === 0 || shown[level] === 0)
        return [];
    const others = (0,_plan_drift_rights_moved_js__WEBPACK_IMPORTED_MODULE_0__/* .otherRights */ .c)(permissions, rights);
    const told = permissions.filter((one) => !others.includes(one));
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)('Kubernetes permissions'),
        ...(rights.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    head: ['Role or binding', 'Who and what', 'By'],
                    rows: rights
                        .slice(0, shown[level])
                        .map(({ object, what, by }) => [
                        [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(object)],
                        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(what, 10, (one) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(one)], '; '),
                        by === undefined ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not known` : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(by)],
                    ]),
                },
                ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(rights.length - shown[level]),
            ]),
        ...(0,_permission_section_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionRows */ .b_)(others, level),
        ...(told.length === 0 || level !== 'full'
            ? []
            : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Each right of these, ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(told.length, 'row'))}`, (0,_permission_section_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionRows */ .b_)(told, level))]),
    ];
};


/***/ }),

/***/ 58151:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSection)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45575);
/* harmony import */ var _mesh_rule_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66341);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49876);





const values = function (texts) { return texts.length === 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `any` : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(texts, 8, (text) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(text, 160)]) };
const difference = function ({ expected, received, nearest }) {
    const near = nearest === undefined || (expected.length === 1 && expected[0] === nearest.audience)
        ? []
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; the nearest is ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(nearest.audience, 160)}, which differs in ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(nearest.differs.join(' and '))}`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expects ${values(expected)}, received ${values(received)}${near}`;
};
const verdictLine = function (verdict) {
    const subject = ruleOf(verdict);
    switch (verdict.verdict) {
        case 'accepted':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `accepted by ${subject}, though not exactly equal: ${difference(verdict)}`;
        case 'refused':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused')} by ${subject}, so a request with this token gets ${verdict.status} ${verdict.message}: ${difference(verdict)}`;
        case 'cannot tell':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `cannot tell for ${subject}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(verdict.message)}`;
        case 'not for this issuer':
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not for this issuer: ${subject}`;
    }
};
const ruleOf = function ({ requestAuthentication, rule }) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(requestAuthentication), 160)} ${(0,_mesh_rule_place_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePlace */ .C)('RequestAuthentication', rule)}` };
/** What a reader has to look at: everything but a plain yes. */
const isTold = function (verdict) { return verdict.verdict !== 'accepted' || verdict.looser === true };
const accepted = function (verdicts) {
    const plain = verdicts.filter((verdict) => !isTold(verdict));
    return plain.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `accepted by ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(plain, 3, ruleOf)}`];
};
const seen = {
    verified: 'verified',
    'not seen': 'no token was seen; the configured audience is judged',
    'not requested': 'not requested',
};
const mends = function (verdicts) {
    const texts = [...new Set(verdicts.flatMap((verdict) => verdict.mends))].slice(0, 12);
    if (texts.length === 0)
        return [];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(texts.length === 1 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `How to fix it` : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `How to fix it: each of these is enough`, texts.map((text) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(text.split('\n'), 'yaml'))),
    ];
};
/** The job's identity and what the mesh says to its token: one line, what needs a look spelt out, other issuers counted. */
const tokenSection = function (token, level) {
    const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer');
    // Where no token is asked for there is nothing to read, and nothing to do.
    if ((token.seen === 'not requested' && judged.length === 0) || level === 'verdict' || level === 'list')
        return [];
    const others = token.verdicts.length - judged.length;
    const order = ['refused', 'cannot tell', 'accepted'];
    const told = judged
        .filter(isTold)
        .map((verdict, index) => ({ verdict, index }))
        .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index);
    const refused = judged.filter(({ verdict }) => verdict === 'refused').length;
    const facts = [
        ...(refused === 0 ? [] : [[(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`refused by ${refused} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(judged.length, 'rule')}`)]]),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(seen[token.seen])}${token.reason === '' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, since ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(token.reason)}`}`,
        ...(token.issuer === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `issuer ${token.issuer}`]),
        ...(token.audience === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `audience ${token.audience}`]),
        ...(token.rule === '' ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `allowed by trust rule ${token.rule}`]),
        ...accepted(judged),
        ...(judged.length === 0 && token.audience !== '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no RequestAuthentication is for this issuer`] : []),
        ...(others > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, 'rule is', 'rules are')} for other issuers`] : []),
        ...(token.apply === 'not configured' ? [] : [applyToken(token)]),
    ];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Token of this CI job')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(facts, ' \u00b7 ')}`),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(told, level === 'full' ? 200 : 5, ({ verdict }) => verdictLine(verdict)),
        ...(level === 'full' ? mends(judged) : []),
    ];
};
const applyToken = function ({ apply }) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `token of the apply job: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(apply)}${apply === 'verified' ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, by the configuration alone`}` };


/***/ })

};
