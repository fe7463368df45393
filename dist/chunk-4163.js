export const id = 4163;
export const ids = [4163];
export const modules = {

/***/ 24163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besidePrograms: () => (/* binding */ besidePrograms),
/* harmony export */   importedByDeciding: () => (/* binding */ importedByDeciding),
/* harmony export */   isImported: () => (/* binding */ isImported),
/* harmony export */   textsImportedBy: () => (/* binding */ textsImportedBy)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38546);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);
/* harmony import */ var _templates_ytt_reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84371);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16918);







const program = /\.(?:[cm]?[jt]sx?|py|rb|jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** Languages that are told apart by their ending: all files of the repository may import each other. */
const ofConfiguration = /\.(?:jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** More programs than this are not searched. */
const mostPrograms = 500;
/** Languages that write a path as it is, without quotes. */
const hasBarePaths = /\.(?:nix|dhall)$/;
/** Whether a program names a file where it imports or reads it: with its ending, or without, as languages leave it out. */
const imports = function (program, text, path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path);
    const stem = (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name.replace(/\.[^.]+$/, ''));
    const quoted = String.raw `["'\x60/](?:${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name)}|${stem}(?:\.js)?)["'\x60]`;
    const lines = text.split('\n');
    return (lines.some((line) => new RegExp(String.raw `["'\x60/]${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name)}["'\x60]`).test(line)) ||
        lines.some((line) => /\b(?:import|from|require\w*|load|export)\b/.test(line) && new RegExp(quoted).test(line)) ||
        (path.endsWith('.py') &&
            new RegExp(String.raw `^\s*(?:from\s+[\w.]*\b${stem}\s+import|(?:from\s+[\w.]+\s+)?import\b.*\b${stem}\b)`, 'm').test(text)) ||
        (hasBarePaths.test(program) && new RegExp(String.raw `/${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name)}(?![\w.-])`).test(text)) ||
        (program.endsWith('.cue') && embeds(program, text, path)));
};
/** CUE: `@embed(file=paths.json)`, `@embed(glob="data/*.json", type=text)`, from the folder of the file itself. */
const embeds = function (program, text, path) { return [...text.matchAll(/@embed\(([^)\n]*)\)/g)].some(([, inner = '']) => [...inner.matchAll(/\b(?:file|glob)\s*=\s*["']?([^"',)\s]+)/g)].some(([, named = '']) => {
    const at = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(program), named);
    return at !== undefined && (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .fU)([at])(path);
})) };
/** Programs that may import a file: of its project, its folder or the one around it, and of a language of its own all. */
const mayImport = function (one, path, projects) { return one !== path &&
    (ofConfiguration.test(one) ||
        [(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path))].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(one)) ||
        projects.some((folder) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder) && (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(one, folder))) };
const projectsOf = function (paths) { return paths.filter((path) => ['Pulumi.yaml', 'cdk8s.yaml', 'jsonnetfile.json'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path))).map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS) };
/**
 * Whether a program, or a text of ytt, names one of the files, whatever it makes of it: asked before the trees are read, of files
 * that no pattern reaches.
 */
const isImported = async function ({ whole }, { head, after }, changed) {
    const paths = after.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const projects = projectsOf(paths);
    const tops = new Set(changed.map(topOf));
    const programs = paths.filter((path) => program.test(path) && changed.some((one) => mayImport(path, one, projects)));
    const templates = paths.filter((path) => /\.(?:ya?ml|star)$/.test(path) && tops.has(topOf(path)));
    const decoder = new TextDecoder();
    const read = await whole.read(head, [...programs.slice(0, mostPrograms), ...templates.slice(0, mostPrograms)]);
    return [...read].some(([path, bytes]) => {
        const text = decoder.decode(bytes);
        return changed.some((one) => one !== path && (program.test(path) ? imports(path, text, one) : (0,_templates_ytt_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .readsWithYtt */ .n)({ path, text }, one, new Map())));
    });
};
const topOf = function (path) { return path.split('/')[0] ?? '' };
/** Those of the files that some program stands near enough to, so that most repositories have none of them to read. */
const besidePrograms = function (after, changed) {
    const projects = projectsOf(after.tree.paths);
    const programs = after.tree.paths.filter((path) => program.test(path));
    return changed.filter((path) => programs.some((one) => mayImport(one, path, projects)));
};
/** A program of a language of its own, with all that it imports at first hand or through others, by their paths. */
const textsImportedBy = async function (repository, after, from) {
    const all = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(repository, after, after.tree.paths.filter((path) => ofConfiguration.test(path)).slice(0, mostPrograms));
    const reached = new Map();
    const open = [from];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const text = all.get(one);
        if (text === undefined || reached.has(one))
            continue;
        reached.set(one, text);
        for (const [other] of all)
            if (!reached.has(other) && imports(one, text, other))
                open.push(other);
    }
    return reached;
};
/**
 * Changed files that a program imports or reads, at first hand or through others, which makes what decides; each with that program.
 * `decides` says of a program by its path and text whether it does.
 */
const importedByDeciding = async function (repository, after, changed, decides) {
    const projects = projectsOf(after.tree.paths);
    const near = (path) => changed.some((one) => mayImport(path, one, projects));
    const paths = after.tree.paths.filter((path) => program.test(path) && near(path)).slice(0, mostPrograms);
    const texts = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(repository, after, paths);
    if (![...texts].some(([path, text]) => decides(path, text)))
        return new Map();
    const found = new Map();
    for (const path of [...changed].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)) {
        const reached = new Set([path]);
        for (const one of reached)
            for (const [other, text] of texts)
                if (mayImport(other, one, projects) && imports(other, text, one))
                    reached.add(other);
        const user = [...reached].find((one) => one !== path && decides(one, texts.get(one) ?? ''));
        if (user !== undefined)
            found.set(path, user);
    }
    return found;
};


/***/ }),

/***/ 84371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isLoadedByYtt),
/* harmony export */   n: () => (/* binding */ readsWithYtt)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);


/** Files of functions, and texts that others load: `names.star`, `names.lib.yml`, `names.lib.txt`. */
const isLoadedByYtt = function (path) { return path.endsWith('.star') || /\.lib\.\w+$/.test(path) };
/**
 * Whether a text of ytt, or one that it loads, takes a file by its name (ytt: Modules, Load Statement, `@ytt:data`):
 * `load("/lib/names.star", "name")`, `data.read("paths.txt")`, and `data.list("paths")` or a name that is worked out, which may be any
 * file below its own folder. `all` are the texts that others load.
 */
const readsWithYtt = function ({ path: own, text }, path, all) {
    const open = [{ path: own, text }];
    const seen = new Set();
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (asksFor(one, path))
            return true;
        for (const [, loaded = ''] of one.text.matchAll(/\bload\(\s*["']([^"']+)["']/g)) {
            const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(loaded);
            if (name === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path))
                return true;
            if (seen.has(name))
                continue;
            seen.add(name);
            for (const [at, body] of all)
                if ((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(at) === name)
                    open.push({ path: at, text: body });
        }
    }
    return false;
};
const asksFor = function ({ path: own, text }, path) { return [...text.matchAll(/\bdata\.(read|list)\(\s*(?:["']([^"'\n]*)["']\s*[,)])?/g)].some(([, asks, named]) => asks === 'read' && named !== undefined ? (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(named) === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path) : (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(own))) };


/***/ })

};
