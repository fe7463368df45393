export const id = 3844;
export const ids = [3844];
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

/***/ 36146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openNeighbours)
/* harmony export */ });
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45469);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51747);
/* harmony import */ var _programs_changed_terraform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46205);
/* harmony import */ var _scripts_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76185);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45200);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1451);
/* harmony import */ var _charts_chart_users_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37900);
/* harmony import */ var _templates_template_conditions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16107);
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77348);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74114);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21173);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84189);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16918);














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
                    .filter(({ text }) => _programs_changed_terraform_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingText */ .Bi.test(text));
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
            const texts = (await (0,_scripts_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__.deployTexts)(repository, after))
                .filter(({ path, text }) => !path.endsWith('.tf') && !(/\.(?:ya?ml|json)$/.test(path) && /^apiVersion:/m.test(text)))
                .map(({ path, text }) => ({ path, text: (0,_scripts_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__.runningLines)(text).join('\n').replaceAll(ownSpace, '') }))
                .filter(({ text }) => _programs_changed_terraform_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingText */ .Bi.test(text) || creatingBinding.test(text));
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
    : text.replaceAll(anyValue, (hole) => ((0,_charts_chart_users_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForOne */ .GF)(hole, gives) ? hole : '_')) };
/** Charts that something gives values which no unit is rendered with: what their templates name is all that they are asked for. */
const chartNeighbours = function (repository, { after }) { return [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_4__/* .chartFolders */ .ue)(after.tree)].map((folder) => {
    const title = folder === '' ? 'the chart of the root' : folder;
    const users = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => (await (0,_charts_chart_users_js__WEBPACK_IMPORTED_MODULE_5__/* .chartUsers */ .D5)(repository, after)).filter(({ takes }) => takes(folder)));
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
            const given = (await users()).map(({ gives }) => gives);
            const gives = given.includes('any')
                ? 'any'
                : new Set(given.flatMap((one) => [...(one === 'any' ? noNames : one)]));
            const paths = given.length === 0 ? [] : after.tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .pathIn */ .lW)(folder, 'templates'));
            const texts = [...(await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_11__/* .textsOf */ .CB)(repository, after, paths))]
                .filter(([, text]) => _templates_template_conditions_js__WEBPACK_IMPORTED_MODULE_6__/* .decidingKinds */ .T.test(text) && (gives === 'any' || (0,_charts_chart_users_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForOne */ .GF)(text, gives)))
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
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16059);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41847);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73918);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);
/* harmony import */ var _reached_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36146);
/* harmony import */ var _reached_reach_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74114);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16918);









const checkout = { base: 'worktree', head: 'worktree' };
/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
const readUnitState = async function (run, title) {
    const repository = await run.repository();
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(repository))
        throw refuseUnit(title, 'a checkout of git', 'none');
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const { read, before, after } = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .readBothUnits */ .Nu)(repository, checkout, run.context.repository.path);
    const found = { configuration: _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .noConfiguration */ .U, revisions: checkout, cache, before, after };
    const reached = await (0,_reached_reach_units_js__WEBPACK_IMPORTED_MODULE_6__/* .reachUnits */ .B7)(read, before, after, cache);
    const { plain, rendered, untouched } = (0,_reached_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .openNeighbours */ .B)(run, read, found, reached);
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

/***/ 49776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   d_: () => (/* binding */ movesOfNamed),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   r$: () => (/* binding */ namespacesOfNamed),
/* harmony export */   sc: () => (/* binding */ touchedIn)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15455);



const rbac = 'rbac.authorization.k8s.io';
const isPolicy = function ({ key }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
const isBinding = function ({ key }) { return key.group === rbac && _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.some((kind) => kind === key.kind) };
/** Whether a rule or a binding names an account. */
const isNamedBy = function (object, account) { return isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).some((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAccount */ .IQ)(value, object.key.namespace, account))
    : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(object, account) };
/**
 * Whether a rule or a binding decides otherwise about who pods run as now: it names the account that is new, or is true of one of
 * the two, be it by their namespace.
 */
const isToldApart = function (object, { to, from, showed, shows }) {
    if (from === undefined)
        return isNamedBy(object, to);
    return isPolicy(object)
        ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTellsApart */ .P7)(object, showed ? from : undefined, shows ? to : undefined)
        : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(object, from, to);
};
/** Titles of workloads, also as they were, that come with an account which one of the rules or bindings names, take or leave one: its access goes along, and what is denied to it. */
const movesOfNamed = function ([before, after], rules) {
    return new Set((0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .Ek)(before, after)
        .filter((move) => rules.some((rule) => isToldApart(rule, move)))
        .flatMap(({ workloads, formerly }) => [...workloads, ...formerly]));
};
/** Namespaces whose account of one of these names the objects name. */
const namespacesOfNamed = function (objects, names) { return objects.flatMap((object) => names.flatMap((name) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).flatMap((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesNaming */ .lg)(value, object.key.namespace, name))
    : isBinding(object)
        ? (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namespacesBinding */ .U6)(object, name)
        : [])) };
/** What the change touches in a unit that holds these: also the namespaces where a rule decides by an account that pods take or leave. */
const touchedIn = function (touched, objects) {
    const naming = objects.filter((object) => touched.moves.some((move) => isToldApart(object, move)));
    if (naming.length === 0)
        return touched;
    const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '');
    return {
        ...touched,
        namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
        permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
    };
};


/***/ })

};
