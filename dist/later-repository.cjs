exports.modules = {

/***/ 81913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ describeLinks),
/* harmony export */   Ov: () => (/* binding */ selectWithLinks),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XO: () => (/* binding */ selectEntries)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70934);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21491);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38546);
/* harmony import */ var _ports_follow_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57119);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85389);







/** Whether what is told of it stands in its bytes: a link's target, or a file that no name leads to. */
const isTold = function (entry) { return (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isLink */ .PJ)(entry) || (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry.mode) };
/** A file that git holds and that nobody can name. */
const isNameless = function ({ mode, path }) { return (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(mode) && !(0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf8Name */ .Lb)(path) };
/** Links, submodules, files without a name and the like that a glob matches, or that stand where a glob looks. */
const entriesInTheWay = function (entries, globs) {
    const reaches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globReach */ .yv)(globs);
    const roots = globs.map(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoot */ .Hc).filter((root) => root !== '');
    return entries.filter((entry) => {
        const { mode, path } = entry;
        if ((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(mode) && !isNameless(entry))
            return false;
        return reaches(path) || (mode === '160000' && roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, root)));
    });
};
/**
 * The regular files that the globs match.
 *
 * @throws Refusal for a link or submodule that a glob matches, or that stands where a glob looks (attacks G06, G07).
 */
const selectEntries = function (entries, globs) {
    (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .checkGlobs */ .EQ)(globs);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const problems = [];
    for (const entry of entriesInTheWay(entries, globs)) {
        problems.push((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry.mode)
            ? (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .nameRefused */ .Ai)(entry.path)
            : entry.mode === '120000'
                ? (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .linkRefused */ .$)(entry.path)
                : entry.mode === '160000'
                    ? (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .submoduleRefused */ .F7)(entry.path)
                    : (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .notRegular */ .oQ)(entry.path, `mode ${entry.mode.slice(0, 10)}`));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest.slice(0, 49));
    return entries.filter((entry) => (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry.mode) && matches(entry.path));
};
/** What the globs match, where links are listed and not refused: the files, and what may be a link to more of them. */
const selectWithLinks = function (entries, globs) {
    (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .checkGlobs */ .EQ)(globs);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const files = entries.filter((entry) => (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry.mode) && matches(entry.path));
    const roots = globs.map(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoot */ .Hc);
    const inTheWay = new Set((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .looksEverywhere */ .B4)(globs) ? [] : entriesInTheWay(entries, globs));
    return {
        files: files.filter((entry) => !isNameless(entry)),
        // A folder's link is followed by some programs, and by others not.
        links: (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .looksEverywhere */ .B4)(globs)
            ? [...entries.filter(({ mode }) => !(0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(mode)), ...files.filter(isNameless)]
            : entries.filter((entry) => inTheWay.has(entry) || ((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isLink */ .PJ)(entry) && roots.some((root) => root === '' || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(entry.path, root)))),
    };
};
/**
 * What links lead to, by the tree alone. A link to a file that is read at its own place, or to what is no manifest, says
 * nothing more, and is left out.
 */
const describeLinks = function (links, entries, globs, bytesOf) {
    if (links.length === 0)
        return [];
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const paths = new Map(entries.map((entry) => [entry.path, entry]));
    const folders = new Set(['', ...entries.flatMap((entry) => foldersOf(entry.path))]);
    const targets = new Map(entries.filter(_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isLink */ .PJ).map((entry) => [entry.path, bytesOf(entry)?.toString('utf8') ?? '']));
    return links.flatMap((entry) => {
        const { path, mode, oid } = entry;
        // Each byte counts: two contents must not become one text.
        if ((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(mode))
            return [{ path, kind: 'nameless', written: bytesOf(entry)?.toString('latin1') ?? oid, leadsTo: 'nothing' }];
        if (mode !== '120000') {
            const kind = mode === '160000' ? 'submodule' : 'other';
            return [{ path, kind, written: `${mode} ${oid}`, leadsTo: kind === 'submodule' ? 'folder' : 'nothing' }];
        }
        const written = targets.get(path) ?? '';
        const { end } = written === '' ? { end: undefined } : (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_6__/* .followLinks */ .n)(path, targets);
        const there = end === undefined ? undefined : paths.get(end);
        const isFolder = end !== undefined && folders.has(end);
        const leadsTo = end === undefined ? 'outside' : there !== undefined ? 'file' : isFolder ? 'folder' : 'nothing';
        const manifest = matches(path);
        if (leadsTo === 'file' && (!manifest || ((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(there?.mode ?? '') && matches(end ?? ''))))
            return [];
        if (leadsTo === 'nothing' && !manifest)
            return [];
        return [{ path, kind: 'link', written, leadsTo, through: [...placesBehind(path, targets)] }];
    });
};
const foldersOf = function (path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};
/** Where a link leads, the links on the way, and what further links in a folder behind it lead to. */
const placesBehind = function (path, targets) {
    const places = new Set();
    const seen = new Set();
    const open = [path];
    for (let link = open.pop(); link !== undefined; link = open.pop()) {
        if (seen.has(link))
            continue;
        seen.add(link);
        const { end, passed } = (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_6__/* .followLinks */ .n)(link, targets);
        for (const place of passed)
            places.add(place);
        if (end === undefined)
            continue;
        places.add(end);
        for (const other of targets.keys())
            if (end === '' || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(other, end))
                open.push(other);
    }
    places.delete(path);
    return places;
};


/***/ })

};
