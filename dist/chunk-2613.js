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
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51747);
/* harmony import */ var _changed_terraform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17097);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14420);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1451);
/* harmony import */ var _chart_users_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76565);
/* harmony import */ var _template_conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4809);
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77348);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79681);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21173);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91721);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72082);














const openNeighbours = (run, repository, found, reached) => {
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
const untouched = (neighbour) => ({
    ...neighbour,
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
});
const renderedNeighbour = (run, repository, { before, after, cache }, pair) => {
    const sidesIn = async (namespace) => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace };
        return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__/* .renderedSides */ .u)(ports, pair, pair.before === pair.after ? after : before, after);
    };
    const known = new Map();
    return {
        title: pair.title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => wordsOfPair(pair, before, after)),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(() => sidesIn(run.inputs.namespace)),
        releasedIn: (namespace) => {
            const sides = known.get(namespace) ?? sidesIn(namespace);
            known.set(namespace, sides);
            return sides;
        },
    };
};
const wordsOfPair = ({ before: old, after: now }, before, after) => {
    const { placedIn, ...unit } = now ?? old ?? nothing;
    const isPlaced = placedIn !== undefined && [old, now].every((one) => one === undefined || one.placedIn === placedIn);
    const texts = [...textsOf(old, before), ...(old === now ? [] : textsOf(now, after))];
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...unit, reads, ...(isPlaced ? { placedIn } : {}) }, uniqueTexts(texts));
};
const nothing = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() };
const textsOf = (unit, { textOf }) => [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, text }];
});
const uniqueTexts = (texts) => [
    ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
];
const plainNeighbour = (run, repository, { configuration, revisions, cache, before, after }, { at, holds }) => {
    const isOwn = (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path);
    const title = at ?? 'other files';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(() => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .readSides */ .h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = (repository, { before, after }) => {
    const files = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_7__/* .opaqueFiles */ .Vg)(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBecomeObject */ .Wk)(file, file.text));
                return { ...(0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};
/** Objects that Terraform applies: where they decide is not known, and whom they name is. */
const terraformNeighbours = (repository, { after }) => {
    const paths = after.tree.paths.filter((path) => path.endsWith('.tf'));
    if (paths.length === 0)
        return [];
    const title = 'the files of Terraform';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = paths
                    .map((path) => ({ path, text: decoder.decode(read.get(path)) }))
                    .filter(({ text }) => _changed_terraform_js__WEBPACK_IMPORTED_MODULE_12__/* .decidingText */ .Bi.test(text));
                return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts);
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'Terraform fills it in' })),
        },
    ];
};
/** Where a call puts its objects is no namespace that they are about. */
const ownSpace = /(?<=\s)(?:-n|--namespace)[=\s]["']?[\w-]+["']?/g;
const creatingBinding = /\bcreate\s+(?:cluster)?rolebindings?\b/i;
/** Objects that scripts and pipelines write out themselves, or bindings that they create by words alone. */
const scriptsNeighbour = (repository, { after }) => {
    const title = 'the scripts';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const texts = (await (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .deployTexts */ .Oj)(repository, after))
                .filter(({ path, text }) => !path.endsWith('.tf') && !(/\.(?:ya?ml|json)$/.test(path) && /^apiVersion:/m.test(text)))
                .map(({ path, text }) => ({ path, text: (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .runningLines */ .HE)(text).join('\n').replaceAll(ownSpace, '') }))
                .filter(({ text }) => _changed_terraform_js__WEBPACK_IMPORTED_MODULE_12__/* .decidingText */ .Bi.test(text) || creatingBinding.test(text));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'a script applies it' })),
    };
};
/** Zarf fills in; Kyverno makes objects of what a rule generates, and the operator of UDS policies of a Package's peers. */
const madeByOthers = /###ZARF_|\bkyverno\.io\/[^]*\bgenerate\b|\buds\.dev\/[^]*\bremoteNamespace\b/;
/** Objects that programs of the cluster make of others, or of which the package says a part. */
const madeNeighbours = ({ after }) => {
    const why = { code: 'NOT_RENDERED', text: 'another program makes the objects' };
    return after.files
        .filter(({ text }) => madeByOthers.test(text))
        .map(({ path, text }) => ({
        title: 'what other programs make',
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title: path, reads: new Set([path]) }, [{ path, text }])),
        sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)(why)),
    }));
};
const anyValue = /\{\{[^}]*\}\}/g;
const noNames = new Set();
/** A template without what is filled in by other values than those. */
const filledByOnly = (text, gives) => gives === 'any' || /\b(?:include|template|range|with)\b|:=/.test(text)
    ? text
    : text.replaceAll(anyValue, (hole) => ((0,_chart_users_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForOne */ .GF)(hole, gives) ? hole : '_'));
/** Charts that something gives values which no unit is rendered with: what their templates name is all that they are asked for. */
const chartNeighbours = (repository, { after }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .chartFolders */ .ue)(after.tree)].map((folder) => {
    const title = folder === '' ? 'the chart of the root' : folder;
    const users = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => (await (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_4__/* .chartUsers */ .D5)(repository, after)).filter(({ takes }) => takes(folder)));
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const given = (await users()).map(({ gives }) => gives);
            const gives = given.includes('any')
                ? 'any'
                : new Set(given.flatMap((one) => [...(one === 'any' ? noNames : one)]));
            const paths = given.length === 0 ? [] : after.tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .pathIn */ .lW)(folder, 'templates'));
            const texts = [...(await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_10__/* .textsOf */ .CB)(repository, after, paths))]
                .filter(([, text]) => _template_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingKinds */ .T.test(text) && (gives === 'any' || (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForOne */ .GF)(text, gives)))
                .map(([path, text]) => ({ path, text: filledByOnly(text, gives) }));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const [first] = await users();
            const by = first === undefined ? 'something' : `${first.title} at ${first.path}:${first.line}`;
            return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: `${by} gives it values that it was not rendered with` });
        }),
    };
});


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
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79681);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72082);









const checkout = { base: 'worktree', head: 'worktree' };
/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
const readUnitState = async (run, title) => {
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
const refuseUnit = (title, expected, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'USAGE',
    message: `there is no unit ${JSON.stringify(title)} in this checkout`,
    expected,
    received,
    remedy: 'Check out the commit that the review names, and give the unit by the name that the review has for it.',
});
const notRead = (code, text) => ({
    code,
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
});


/***/ })

};
