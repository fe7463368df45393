export const id = 2613;
export const ids = [2613];
export const modules = {

/***/ 15962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ noConfiguration)
/* harmony export */ });
/** A repository without a meshgate.yaml, or one that is not asked. */
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
    changes: [],
};


/***/ }),

/***/ 30955:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openNeighbours)
/* harmony export */ });
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45469);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51747);
/* harmony import */ var _changed_terraform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17097);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14420);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45200);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1451);
/* harmony import */ var _chart_users_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76565);
/* harmony import */ var _template_conditions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13195);
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77348);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51730);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21173);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91721);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88865);














const openNeighbours = function (run, repository, found, reached) {
    const plain = (part) => plainNeighbour(run, repository, found, part);
    const rendered = (pair) => renderedNeighbour(run, repository, found, pair);
    // Where nothing of a unit differs, one reading stands for both revisions.
    return {
        plain: reached.plain.map(plain),
        rendered: reached.rendered.map(rendered),
        untouched: [
            ...reached.untouchedPlain.map((part) => untouched(plain(part))),
            ...reached.untouched.map(({ title, before, after }) => ({
                ...rendered({ title, before: after ?? before, after: after ?? before }),
                isUntouched: true,
            })),
        ],
        opaque: opaqueNeighbours(repository, found),
        naming: [
            ...terraformNeighbours(repository, found),
            scriptsNeighbour(repository, found),
            ...madeNeighbours(found),
            ...chartNeighbours(repository, found),
        ],
        of: rendered,
    };
};
const untouched = function (neighbour) { return ({
    ...neighbour,
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
}) };
const renderedNeighbour = function (run, repository, { before, after, cache }, pair) {
    const sidesIn = async (namespace) => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace };
        return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .renderedSides */ .u)(ports, pair, pair.before === pair.after ? after : before, after);
    };
    const known = new Map();
    return {
        title: pair.title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => wordsOfPair(pair, before, after)),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(() => sidesIn(run.inputs.namespace)),
        releasedIn: (namespace) => {
            const sides = known.get(namespace) ?? sidesIn(namespace);
            known.set(namespace, sides);
            return sides;
        },
    };
};
const wordsOfPair = function ({ before: old, after: now }, before, after) {
    const { placedIn, ...unit } = now ?? old ?? nothing;
    const isPlaced = placedIn !== undefined && [old, now].every((one) => one === undefined || one.placedIn === placedIn);
    const texts = [...textsOf(old, before), ...(old === now ? [] : textsOf(now, after))];
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...unit, reads, ...(isPlaced ? { placedIn } : {}) }, uniqueTexts(texts));
};
const nothing = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() };
const textsOf = function (unit, { textOf }) { return [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, text }];
}) };
const uniqueTexts = function (texts) { return [
    ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
] };
const plainNeighbour = function (run, repository, { configuration, revisions, cache, before, after }, { at, holds }) {
    const isOwn = (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path);
    const title = at ?? 'other files';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(() => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_9__/* .readSides */ .h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = function (repository, { before, after }) {
    const files = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .opaqueFiles */ .Vg)(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_7__/* .mayBecomeObject */ .Wk)(file, file.text));
                return { ...(0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};
/** Objects that Terraform applies: where they decide is not known, and whom they name is. */
const terraformNeighbours = function (repository, { after }) {
    const paths = after.tree.paths.filter((path) => path.endsWith('.tf'));
    if (paths.length === 0)
        return [];
    const title = 'the files of Terraform';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = paths
                    .map((path) => ({ path, text: decoder.decode(read.get(path)) }))
                    .filter(({ text }) => _changed_terraform_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingText */ .Bi.test(text));
                return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts);
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'Terraform fills it in' })),
        },
    ];
};
/** Where a call puts its objects is no namespace that they are about. */
const ownSpace = /(?<=\s)(?:-n|--namespace)[=\s]["']?[\w-]+["']?/g;
const creatingBinding = /\bcreate\s+(?:cluster)?rolebindings?\b/i;
/** Objects that scripts and pipelines write out themselves, or bindings that they create by words alone. */
const scriptsNeighbour = function (repository, { after }) {
    const title = 'the scripts';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
            const texts = (await (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__.deployTexts)(repository, after))
                .filter(({ path, text }) => !path.endsWith('.tf') && !(/\.(?:ya?ml|json)$/.test(path) && /^apiVersion:/m.test(text)))
                .map(({ path, text }) => ({ path, text: (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__.runningLines)(text).join('\n').replaceAll(ownSpace, '') }))
                .filter(({ text }) => _changed_terraform_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingText */ .Bi.test(text) || creatingBinding.test(text));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'a script applies it' })),
    };
};
/** Zarf fills in; Kyverno makes objects of what a rule generates, and the operator of UDS policies of a Package's peers. */
const madeByOthers = /###ZARF_|\bkyverno\.io\/[^]*\bgenerate\b|\buds\.dev\/[^]*\bremoteNamespace\b/;
/** Objects that programs of the cluster make of others, or of which the package says a part. */
const madeNeighbours = function ({ after }) {
    const why = { code: 'NOT_RENDERED', text: 'another program makes the objects' };
    return after.files
        .filter(({ text }) => madeByOthers.test(text))
        .map(({ path, text }) => ({
        title: 'what other programs make',
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title: path, reads: new Set([path]) }, [{ path, text }])),
        sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovenSides */ .e)(why)),
    }));
};
const anyValue = /\{\{[^}]*\}\}/g;
const noNames = new Set();
/** A template without what is filled in by other values than those. */
const filledByOnly = function (text, gives) { return gives === 'any' || /\b(?:include|template|range|with)\b|:=/.test(text)
    ? text
    : text.replaceAll(anyValue, (hole) => ((0,_chart_users_js__WEBPACK_IMPORTED_MODULE_5__.asksForOne)(hole, gives) ? hole : '_')) };
/** Charts that something gives values which no unit is rendered with: what their templates name is all that they are asked for. */
const chartNeighbours = function (repository, { after }) { return [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_4__/* .chartFolders */ .ue)(after.tree)].map((folder) => {
    const title = folder === '' ? 'the chart of the root' : folder;
    const users = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => (await (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_5__.chartUsers)(repository, after)).filter(({ takes }) => takes(folder)));
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
            const given = (await users()).map(({ gives }) => gives);
            const gives = given.includes('any')
                ? 'any'
                : new Set(given.flatMap((one) => [...(one === 'any' ? noNames : one)]));
            const paths = given.length === 0 ? [] : after.tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .pathIn */ .lW)(folder, 'templates'));
            const texts = [...(await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_11__/* .textsOf */ .CB)(repository, after, paths))]
                .filter(([, text]) => _template_conditions_js__WEBPACK_IMPORTED_MODULE_6__/* .decidingKinds */ .T.test(text) && (gives === 'any' || (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_5__.asksForOne)(text, gives)))
                .map(([path, text]) => ({ path, text: filledByOnly(text, gives) }));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
            const [first] = await users();
            const by = first === undefined ? 'something' : `${first.title} at ${first.path}:${first.line}`;
            return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: `${by} gives it values that it was not rendered with` });
        }),
    };
}) };


/***/ }),

/***/ 32613:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUnitState: () => (/* binding */ readUnitState)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41847);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73918);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);
/* harmony import */ var _open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30955);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51730);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88865);









const checkout = { base: 'worktree', head: 'worktree' };
/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
const readUnitState = async function (run, title) {
    const repository = await run.repository();
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(repository))
        throw refuseUnit(title, 'a checkout of git', 'none');
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const { read, before, after } = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .readBothUnits */ .Nu)(repository, checkout, run.context.repository.path);
    const found = { configuration: _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .noConfiguration */ .U, revisions: checkout, cache, before, after };
    const reached = await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_6__/* .reachUnits */ .B7)(read, before, after, cache);
    const { plain, rendered, untouched } = (0,_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .openNeighbours */ .B)(run, read, found, reached);
    const units = [...plain, ...rendered, ...untouched];
    const unit = units.find((one) => one.title === title);
    if (unit === undefined)
        throw refuseUnit(title, (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Z)(units.map((one) => one.title), 20), title);
    const sides = await unit.sides();
    const { source } = (await unit.words()).unit;
    const code = source.kind === 'helm' ? 'HELM_TEMPLATE' : 'KUSTOMIZATION';
    const [first, ...rest] = (sides.unproven ?? []).map(({ text }) => notRead(code, text));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOfFolder */ .Dk)(sides.after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readKinds */ .eA, incomplete: sides.incomplete ?? [] });
};
const refuseUnit = function (title, expected, received) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'USAGE',
    message: `there is no unit ${JSON.stringify(title)} in this checkout`,
    expected,
    received,
    remedy: 'Check out the commit that the review names, and give the unit by the name that the review has for it.',
}) };
const notRead = function (code, text) { return ({
    code,
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
}) };


/***/ }),

/***/ 88865:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Nu: () => (/* binding */ readBothUnits),
/* harmony export */   Rd: () => (/* binding */ readRevisionUnits),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);




const isWhole = function (repository) { return repository?.whole !== undefined };
/** Files that decide what is built, and whose names are none of a manifest, or which hold no object. */
const isBareBuildFile = function (path) { return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.argocd-source') ||
    ['.sourceignore', 'Kptfile', 'zarf.yaml', 'zarf-values.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) ||
    ((0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFile */ .J_)(path) !== undefined && !(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).includes('.')) };
/** kluctl lists what it deploys in files that are called as manifests are. */
const mayBeOfKluctl = function (path) { return /^deployment\.ya?ml$/.test((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) };
/** Finds the units of a revision; '' is one without any file. `own` is `owner/name` of the repository, or ''. */
const readRevisionUnits = async function (repository, revision, own) {
    const listing = revision === '' ? [] : await repository.whole.list(revision);
    const linkPaths = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path);
    // A kustomization needs no ending.
    const bare = listing.filter(({ kind, path }) => kind === 'file' && isBareBuildFile(path)).map(({ path }) => path);
    const bytesOf = async (paths) => paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const [targets, builds, read] = await Promise.all([
        bytesOf(linkPaths),
        bytesOf(bare),
        revision === '' ? { files: [] } : repository.readTree(revision, _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGlobs */ .Fq, 'listed'),
    ]);
    const holding = new Set(read.files.map(({ path }) => path));
    const lists = listing.flatMap(({ kind, path }) => kind === 'file' && mayBeOfKluctl(path) && !holding.has(path) ? [path] : []);
    const decoder = new TextDecoder();
    const tree = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openTree */ .rB)({
        files: listing.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        links: new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    });
    const texts = new Map([
        ...read.files.map(({ path, text }) => [path, text]),
        ...[...builds, ...(await bytesOf(lists))].map(([path, bytes]) => [path, decoder.decode(bytes)]),
    ]);
    const { findUnits } = await __webpack_require__.e(/* import() */ 6586).then(__webpack_require__.bind(__webpack_require__, 26586));
    return {
        revision,
        listing,
        tree,
        files: read.files,
        textOf: (path) => texts.get(tree.file(path) ?? path),
        found: findUnits(tree, texts, own),
    };
};
/** Finds the units of both revisions; `read` reads each tree once, for all units. */
const readBothUnits = async function (repository, { base, head }, own) {
    const { withFollowedLinks } = await __webpack_require__.e(/* import() */ 7162).then(__webpack_require__.bind(__webpack_require__, 7162));
    const read = rememberTrees(await withFollowedLinks(repository, { base, head }));
    const [before, after] = await Promise.all([readRevisionUnits(read, base, own), readRevisionUnits(read, head, own)]);
    return { read, before, after };
};
/** Paths at which two listings differ; a link that holds what a file held is another thing. */
const changedPaths = function (before, after) {
    const written = ({ kind, id }) => `${kind} ${id}`;
    const old = new Map(before.map((one) => [one.path, written(one)]));
    const changed = new Set();
    for (const one of after) {
        if (old.get(one.path) !== written(one))
            changed.add(one.path);
        old.delete(one.path);
    }
    for (const path of old.keys())
        changed.add(path);
    return changed;
};
/** Each tree is read once, for all units; a file that several of them hold alike is one value. */
const rememberTrees = function (repository) {
    const known = new Map();
    const files = new Map();
    const asKnown = (file) => {
        const other = files.get(file.path);
        if (other?.digest === file.digest && other.cutFrom === file.cutFrom)
            return other;
        files.set(file.path, file);
        return file;
    };
    const readTree = async (revision, globs, links) => {
        const tree = await repository.readTree(revision, globs, links);
        return { ...tree, files: tree.files.map(asKnown) };
    };
    return {
        ...repository,
        readTree: (revision, globs, links) => {
            const key = JSON.stringify([revision, globs, links]);
            const tree = known.get(key) ?? readTree(revision, globs, links);
            known.set(key, tree);
            return tree;
        },
    };
};
const kept = new WeakMap();
/** Files that hold no object are not among the texts of a revision. Several rules ask for the templates of a chart: each is read once. */
const textsOf = async function ({ whole }, at, paths) {
    const { revision, tree } = at;
    const there = revision === '' ? [] : paths.filter((path) => tree.file(path) === path);
    const known = kept.get(at) ?? new Map();
    kept.set(at, known);
    const asked = there.filter((path) => !known.has(path));
    if (asked.length > 0) {
        const decoder = new TextDecoder();
        for (const [path, bytes] of await whole.read(revision, asked))
            known.set(path, decoder.decode(bytes));
    }
    return new Map(there.flatMap((path) => {
        const text = known.get(path);
        return text === undefined ? [] : [[path, text]];
    }));
};


/***/ }),

/***/ 57119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/** Links in links end here: the same bound as Linux has. */
const mostLinks = 40;
/** Follows links as an operating system does, within a tree. `links`: path \u2192 target as written. */
const followLinks = function (path, links) {
    const passed = [];
    const lost = { end: undefined, passed };
    if (path === '' || path.startsWith('/'))
        return path === '' ? { end: '', passed } : lost;
    let rest = path.split('/');
    let done = [];
    while (rest.length > 0) {
        const [part = '', ...further] = rest;
        rest = further;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.length === 0)
                return lost;
            done = done.slice(0, -1);
            continue;
        }
        const at = [...done, part].join('/');
        const target = links.get(at);
        if (target === undefined) {
            done = [...done, part];
            continue;
        }
        passed.push(at);
        if (passed.length > mostLinks || target.startsWith('/'))
            return lost;
        rest = [...target.split('/'), ...further];
    }
    return { end: done.join('/'), passed };
};


/***/ }),

/***/ 1451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ behindLink),
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   dE: () => (/* binding */ withTargets),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57119);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);


const openTree = function ({ files, links }) {
    const paths = [...files, ...links.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH);
    const regular = new Set(files);
    const folders = new Set(['']);
    for (const path of paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    const follow = (path) => (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, links).end;
    const below = (folder) => {
        if (folder === '')
            return paths;
        const start = `${folder}/`;
        const found = [];
        for (let at = firstFrom(paths, start); at < paths.length; at += 1) {
            const path = paths[at] ?? '';
            if (!path.startsWith(start))
                break;
            found.push(path);
        }
        return found;
    };
    return {
        paths,
        below,
        isLink: (path) => links.has(path),
        linksOn: (path) => (links.size === 0 ? [] : (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, links).passed),
        file: (path) => {
            const real = links.size === 0 ? normalPath(path) : follow(path);
            return real !== undefined && regular.has(real) ? real : undefined;
        },
        folder: (path) => {
            const real = links.size === 0 ? normalPath(path) : follow(path);
            return real !== undefined && folders.has(real) ? real : undefined;
        },
    };
};
/** The paths with all that links among them lead to, whatever it is called, and the links on the way. */
const withTargets = function (paths, tree) {
    const found = new Set();
    const open = [...paths];
    // It grows on the way.
    for (const path of open) {
        if (found.has(path))
            continue;
        found.add(path);
        for (const link of tree.linksOn(path))
            found.add(link);
        const file = tree.file(path);
        if (file !== undefined)
            open.push(file);
        else
            open.push(...behindLink(path, tree).paths);
    }
    return found;
};
/** What a link to a folder brings. One to a folder above it would bring itself again. */
const behindLink = function (path, tree) {
    const folder = tree.isLink(path) ? tree.folder(path) : undefined;
    return folder === undefined || isInside(path, folder)
        ? { folder: '', paths: [] }
        : { folder, paths: tree.below(folder) };
};
/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
const normalPath = function (path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
/** A path beside `folder`, as a file there would write it. */
const joinPath = function (folder, path) { return path.startsWith('/') ? undefined : normalPath(pathIn(folder, path)) };
/** Whether a path stands in the folder; everything stands in the root. */
const isInside = function (path, folder) { return folder === '' || path.startsWith(`${folder}/`) };
/** The path of what stands in a folder by this name. */
const pathIn = function (folder, name) { return (folder === '' ? name : `${folder}/${name}`) };
/** What a path within the folder is called from there. */
const pathFrom = function (folder, path) { return (folder === '' ? path : path.slice(folder.length + 1)) };
/** Index of the first path that is not before `text`. */
const firstFrom = function (paths, text) {
    let low = 0;
    let high = paths.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};


/***/ })

};
